"""The classes of a profile: what a profile file says, as values.

Law: data and no decisions. `newsclean.profiles._toml_reader` makes these values from TOML and is the only place that
checks what a person wrote; `_toml_writer` writes them. Values built in code get the same checks by
`loads(dump(profile))`.

The words: a *profile* describes one site, or a family of sites with one layout. Its *rules* mark blocks (`Rule`,
`[[mark]]` in the file) or shift their scores (`Weight`). A rule finds blocks by CSS selector or by *visible text*
(`Line`), which works in flattened text too.
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  (attrs resolves annotations of public values at run time)
from datetime import date  # noqa: TC003
from enum import StrEnum

import attrs

from newsclean._types.values import Role  # noqa: TC001

__all__ = [
    "FIELDS",
    "MAX_SHIFT",
    "SCHEMA",
    "Do",
    "Extent",
    "FieldSelector",
    "Line",
    "Marker",
    "Match",
    "Profile",
    "ProfileTest",
    "Rule",
    "Weight",
]

SCHEMA = 1
"""Version of the format: the value of `schema` in every profile file."""

FIELDS = ("title", "authors", "date", "standfirst", "section", "image")
"""The metadata fields that a profile can name a place for."""

MAX_SHIFT = 5.0
"""Largest shift of a weight, in log odds. 5 turns a probability of 0.5 into 0.993. That overrules any doubt of the
scorer but not its certainty, so that a stale rule cannot bring in what is plainly no article text."""


class Do(StrEnum):
    """What a rule does with the blocks that it catches.

    `KEEP`: they are article text. `DROP`: they are not, and give no text anywhere. `ROLE`: they get the role
    `Rule.role`. The scorer still decides whether a paragraph, heading, list item, quote, table, code or standfirst is
    kept; a title, byline or caption belongs to the article beside its text.
    """

    KEEP = "keep"
    DROP = "drop"
    ROLE = "role"


class Extent(StrEnum):
    """How far a rule reaches from a block that it finds.

    `BLOCK`: that block (for a selector: everything in the element). `END`: that block and all after it.
    `LIST`: that block and the list that it heads. `UNTIL`: that block and those after it, up to but without the first
    block that `Rule.until` describes; nothing if no such block follows.
    """

    BLOCK = "block"
    END = "end"
    LIST = "list"
    UNTIL = "until"


@attrs.frozen
class Line:
    """The visible text of a block. A block fits if any one of the texts fits.

    White space is collapsed before the comparison, in the page and in the profile.

    Args:
        equals: The whole text of the block, ignoring case.
        starts: Its beginning, ignoring case.
        matches: Regular expressions (syntax of `re`, case counts) that must match at the start of the block's text.
            They reach its end only if they close with `$`. In `FieldSelector` a group named `value` is the field.
        max_words: Longer blocks never fit, so that `Comments` does not catch a paragraph that opens with that word.
    """

    equals: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    matches: tuple[str, ...] = ()
    max_words: int = 40


@attrs.frozen
class Marker:
    """One sign of a layout: a selector that must find something, or a text that some block must have.

    Args:
        css: A CSS selector; "" if `line` is given. It finds nothing in flattened text.
        line: A visible text, or None.
    """

    css: str = ""
    line: Line | None = None


@attrs.frozen
class Match:
    """Which pages a profile is for: those of its hosts, or those that show its layout.

    Args:
        hosts: Host names, lower case, without `www.`; each includes its sub-domains. The longest one wins.
        valid_from: First day of publication that the layout fits; None for no limit.
        valid_until: Last such day; None for no limit. A page without a date of publication fits both.
        markers: The signs of the layout (the fingerprint); looked at only if no profile knows the host.
        at_least: How many of `markers` must be seen; 0 exactly if there are none.
    """

    hosts: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    markers: tuple[Marker, ...] = ()
    at_least: int = 0


@attrs.frozen
class Rule:
    """One `[[mark]]` of a profile: which blocks it finds and what they are.

    If two rules disagree on a block, `DROP` wins over `KEEP`. Of two roles, that of the rule wins which found the block
    itself or begins nearest above it, then the one whose rule found the smaller element, then the one whose `id` comes
    first. The order of rules in a file never matters.

    Args:
        id: Name of the rule, unique in the profile; the ledger shows it beside every block that the rule marked.
        do: What becomes of the blocks.
        css: A CSS selector; "" if `line` is given.
        line: A visible text, or None; exactly one of `css` and `line` is given.
        extent: How far the rule reaches from the block that it finds.
        until: What ends an extent `UNTIL`; None for the other extents.
        role: What the blocks are. Required by `ROLE`; with `KEEP` and `DROP` it only labels the block.
    """

    id: str
    do: Do
    css: str = ""
    line: Line | None = None
    extent: Extent = Extent.BLOCK
    until: Line | None = None
    role: Role | None = None


@attrs.frozen
class Weight:
    """One `[[weight]]` of a profile: a shift of the scorer's log odds, which leaves the decision to the selection.

    Args:
        id: As in `Rule`; marks and weights share one set of names.
        css: A CSS selector; "" if `line` is given.
        line: A visible text, or None; exactly one of `css` and `line` is given.
        shift: Log odds added to the blocks found, from -`MAX_SHIFT` to `MAX_SHIFT`.
        elsewhere: Log odds added to all other blocks of a page if at least one block was found.
        unless: Ids of other weights: if one of those finds something, this weight does nothing. So several layouts of
            a site can each name the container of the story.
    """

    id: str
    css: str = ""
    line: Line | None = None
    shift: float = 0.0
    elsewhere: float = 0.0
    unless: tuple[str, ...] = ()


@attrs.frozen
class FieldSelector:
    """Where a metadata field stands on the page.

    Args:
        css: A CSS selector; "" for any block. `authors` reads all elements found, the other fields the first
            that has text.
        attr: The attribute that holds the value; "" for the text of the element.
        line: A text: with `starts`, the field is what follows it; with `matches`, the group `value`, or the whole
            match. Without `css` it looks for a block with that text. With `css` it takes the field out of the text of
            the element or attribute (`A day | The Tide` -> `A day`) and skips elements whose text does not fit.
    """

    css: str = ""
    attr: str = ""
    line: Line | None = None


@attrs.frozen
class ProfileTest:
    """One `[[tests]]` of a profile: a page, or a part of one, and the expected result.

    Args:
        name: What is tested, for messages.
        html: The page as HTML; exactly one of `html`, `text` and `file` is given.
        text: The page as flattened text.
        file: Path of the page, relative to the profile; `.txt` is flattened text, anything else HTML.
        url: The page's address; "" stands for `https://` and the profile's first host.
        text_has: Strings that must stand in `Article.text`.
        text_lacks: Strings that must not.
        title: The expected headline; None if it is not tested, as for the fields below.
        authors: The expected names.
        date: The expected `Article.published` in ISO 8601, or its beginning (`2026-03-01`).
        standfirst: The expected subtitle.
        section: The expected section.
        fires: Ids of rules that must catch something on this page.
    """

    name: str
    html: str = ""
    text: str = ""
    file: str = ""
    url: str = ""
    text_has: tuple[str, ...] = ()
    text_lacks: tuple[str, ...] = ()
    title: str | None = None
    authors: tuple[str, ...] | None = None
    date: str | None = None
    standfirst: str | None = None
    section: str | None = None
    fires: tuple[str, ...] = ()


@attrs.frozen
class Profile:
    """What is known about a site, or about a family of sites that share a layout.

    A profile only marks blocks, shifts scores and names places of fields. If its rules match nothing, the article is
    the one that the scorer alone makes.

    Args:
        name: Short name: lower-case letters, digits, `-`, `_` and `.`.
        description: What it is for, in a sentence.
        match: Which pages it is for.
        marks: Rules that mark blocks.
        weights: Rules that shift scores.
        fields: For each field of `FIELDS`: places to look, in order.
        tests: Pages with their expected results.
        source: The file it came from, for messages; it does not count when profiles are compared.
    """

    name: str
    description: str = ""
    match: Match = attrs.field(factory=Match)
    marks: tuple[Rule, ...] = ()
    weights: tuple[Weight, ...] = ()
    fields: Mapping[str, tuple[FieldSelector, ...]] = attrs.field(factory=dict, hash=False)
    tests: tuple[ProfileTest, ...] = ()
    source: str = attrs.field(default="", eq=False)
