"""What a profile says, as values: the classes that a profile file becomes.

Law: data and no decisions. Nothing here reads a file, sees a page or compiles anything;
`newsclean.profiles._toml_reader` makes these values from TOML (and TOML from them) and is the only place that checks
what a person wrote. Values that were built in code get the same checks by `_toml.loads(_toml.dump(profile))`.

The words: a *profile* knows one site, or a family of sites with one layout. A *rule* of it marks blocks (`Rule`,
`[[mark]]` in the file) or shifts their weight (`Weight`). A rule finds blocks by CSS selector or by *visible text*
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
"""Largest shift of a weight, in log odds. 5 turns a probability of 0.5 into 0.993: enough to overrule any doubt of the
scorer, but not its certainty, so that a stale rule cannot carry in what is plainly no article text."""


class Do(StrEnum):
    """What a rule does with the blocks that it catches.

    `KEEP`: they are article text. `DROP`: they are not, and give no text anywhere. `ROLE`: they are what `Rule.role`
    says; whether a paragraph, heading, list item, quote, table, code or standfirst is kept stays with the scorer,
    while a title, byline or caption belongs to the article beside its text.
    """

    KEEP = "keep"
    DROP = "drop"
    ROLE = "role"


class Extent(StrEnum):
    """How far a rule reaches from a block that it finds.

    `BLOCK`: that block (for a selector: everything in the element). `END`: that block and all after it.
    `LIST`: that block and the list that it heads. `UNTIL`: that block and those after it up to the first block that
    `Rule.until` describes, which is not caught itself; nothing where no such block follows.
    """

    BLOCK = "block"
    END = "end"
    LIST = "list"
    UNTIL = "until"


@attrs.frozen
class Line:
    """A block as a reader sees it. It fits where any one of the texts fits.

    White space is collapsed before the comparison, in the page as in the profile.

    Args:
        equals: The whole text of the block, letter case aside.
        starts: How it begins, letter case aside.
        matches: Regular expressions (syntax of `re`, letter case counts) that must describe the block's text from its
            first character on; they need not reach its end unless they close with `$`. In `FieldSelector` a group named
            `value` says which part is the field.
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
        css: A CSS selector; "" where `line` is given. Never seen in flattened text.
        line: A visible text, or None.
    """

    css: str = ""
    line: Line | None = None


@attrs.frozen
class Match:
    """Which pages a profile is for: those of its hosts, or those that show its layout.

    Args:
        hosts: Host names, lower case, without `www.`; each stands for its sub-domains too. The longest one wins.
        valid_from: First day of publication that the layout fits; None for no limit.
        valid_until: Last such day; None for no limit. A page that does not say when it was published fits both.
        markers: The signs of the layout (the fingerprint); looked at only where no profile knows the host.
        at_least: How many of `markers` must be seen; 0 exactly where there are none.
    """

    hosts: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    markers: tuple[Marker, ...] = ()
    at_least: int = 0


@attrs.frozen
class Rule:
    """One `[[mark]]` of a profile: which blocks it finds and what they are.

    Where two rules disagree on a block, `DROP` wins over `KEEP`; of two roles that of the rule which found the block
    itself, or begins nearest above it; then the one whose rule found the smaller element, then the one whose `id`
    comes first. The order of rules in a file never matters.

    Args:
        id: Name of the rule, unique in the profile; it stands in the ledger beside every block that the rule marked.
        do: What becomes of the blocks.
        css: A CSS selector; "" where `line` is given.
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
        css: A CSS selector; "" where `line` is given.
        line: A visible text, or None; exactly one of `css` and `line` is given.
        shift: Log odds added to the blocks found, from -`MAX_SHIFT` to `MAX_SHIFT`.
        elsewhere: Log odds added to all other blocks of a page where at least one block was found.
        unless: Ids of other weights: where one of those finds something, this one is silent. So several layouts of a
            site can each name the container of the story.
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
            match. Without `css` it looks for a block with that text. With `css` it takes the field out of what stands
            in the element or attribute (`A day | The Tide` -> `A day`); elements whose text does not fit are passed
            over.
    """

    css: str = ""
    attr: str = ""
    line: Line | None = None


@attrs.frozen
class ProfileTest:
    """One `[[tests]]` of a profile: a page or a piece of one, and what must come out of it.

    Args:
        name: What is tested, for messages.
        html: The page as HTML; exactly one of `html`, `text` and `file` is given.
        text: The page as flattened text.
        file: Path of the page, relative to the profile; `.txt` is flattened text, anything else HTML.
        url: The page's address; "" stands for `https://` and the profile's first host.
        text_has: Each of these must stand in `Article.text`.
        text_lacks: None of these may.
        title: The expected headline; None where it is not tested, as for the fields below.
        authors: The expected names.
        date: The expected `Article.published` in ISO 8601, or the beginning of it (`2026-03-01`).
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
    """What is known of a site, or of a family of sites that share a layout.

    A profile only marks blocks and names places of fields: where its rules match nothing, the article is what the
    scorer alone makes of the page.

    Args:
        name: Short name: lower-case letters, digits, `-`, `_` and `.`.
        description: What it is for, in a sentence.
        match: Which pages it is for.
        marks: Rules that mark blocks.
        weights: Rules that shift scores.
        fields: For each field named in `FIELDS`: places to look, in order.
        tests: What must come out of which page.
        source: The file it came from, for messages; two profiles that differ in nothing else are equal.
    """

    name: str
    description: str = ""
    match: Match = attrs.field(factory=Match)
    marks: tuple[Rule, ...] = ()
    weights: tuple[Weight, ...] = ()
    fields: Mapping[str, tuple[FieldSelector, ...]] = attrs.field(factory=dict, hash=False)
    tests: tuple[ProfileTest, ...] = ()
    source: str = attrs.field(default="", eq=False)
