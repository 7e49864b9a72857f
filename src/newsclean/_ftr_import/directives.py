"""The directives of ftr-site-config, and the account of what became of each line.

Law: data and no decisions. Every directive of the format is in one of these tables.

Source: the format as described in the "Site patterns" help page of Full-Text RSS (fivefilters.org).
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from newsclean.profiles._schema import Profile

__all__ = ["CONTENT", "DIRECTIVE", "FIELDS", "SET_ASIDE", "SPOILING", "Imported", "LineOutcome", "RuleLine"]


class LineOutcome(StrEnum):
    """What became of a line."""

    CONVERTED = "converted"
    NOTED = "converted, with a note"
    NOT_CONVERTIBLE = "not convertible"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    NEEDLESS = "read without a rule"
    FETCHING = "about fetching"
    MARKUP = "about the other program's output"
    TEST = "a test address"


FIELDS = {"title": "title", "author": "authors", "date": "date"}
_REFUSED = {
    "find_string": "rewrites the source of the page",
    "replace_string": "rewrites the source of the page",
    "move_into": "moves parts of the page",
    "native_ad_clue": "a profile has no mark for advertisements that look like articles",
}
_FETCHING = frozenset(
    [
        "http_header",
        "next_page_link",
        "single_page_link",
        "single_page_link_in_feed",
        "if_page_contains",
        "autodetect_next_page",
        "requires_login",
        "login_uri",
        "login_username_field",
        "login_password_field",
        "login_extra_fields",
        "not_logged_in_xpath",
        "https",
    ]
)
_MARKUP = frozenset(
    [
        "tidy",
        "prune",
        "parser",
        "autodetect_on_failure",
        "convert_double_br_tags",
        "dissolve",
        "footnotes",
        "insert_detected_image",
        "post_strip_attr",
        "skip_id_or_class",
        "skip_json_ld",
        "src_lazy_load_attr",
        "strip_attr",
        "strip_comments",
        "wrap_in",
    ]
)
_TESTS = frozenset({"test_url", "test_contains"})
CONTENT = frozenset({"body", "strip", "strip_id_or_class", "strip_image_src", *FIELDS})
SET_ASIDE = {
    **{name: (LineOutcome.REFUSED, reason) for name, reason in _REFUSED.items()},
    **dict.fromkeys(_FETCHING, (LineOutcome.FETCHING, "a profile never fetches anything")),
    **dict.fromkeys(_MARKUP, (LineOutcome.MARKUP, "controls the clean-up or the markup of Full-Text RSS")),
    **dict.fromkeys(_TESTS, (LineOutcome.TEST, "an address, or what the page there should hold")),
}
SPOILING = frozenset({LineOutcome.NOT_CONVERTIBLE, LineOutcome.REFUSED, LineOutcome.UNKNOWN})
"""Outcomes of lines about the content of a page that were not converted."""

_ABOUT_CONTENT = SPOILING | {LineOutcome.CONVERTED, LineOutcome.NOTED}

DIRECTIVE = re.compile(r"([a-z_]+)\s*(?:\([^:]*\)?\s*|\(.*?\)\s*)?:\s*(.*)", re.DOTALL)


@attrs.frozen
class RuleLine:
    """One line of a rule file and what became of it.

    Args:
        number: Its number in the file, from 1.
        text: The line.
        directive: Its name; "" if it has none.
        outcome: What became of it.
        reason: Why it was not converted, or what to know of the conversion.
    """

    number: int
    text: str
    directive: str
    outcome: LineOutcome
    reason: str = ""


@attrs.frozen
class Imported:
    """A rule file, converted as far as it can be.

    Args:
        file: Its name.
        profile: The profile; None if nothing of the file could be converted, or if it belongs to the profile of another
            file.
        lines: Every line that is neither blank nor a comment.
        comments: Text to stand above each rule, by its id, for `newsclean.profiles.dump`.
        fault: Why there is no profile; "" if there is one.
        part_of: The file whose profile holds the rules of this file; "" for none.
    """

    file: str
    profile: Profile | None
    lines: tuple[RuleLine, ...]
    comments: dict[str, str]
    fault: str = ""
    part_of: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether no line is about the content of a page, apart from fields that are read without a rule."""
        return not any(line.outcome in _ABOUT_CONTENT for line in self.lines)

    @property
    def is_complete(self) -> bool:
        """Whether every line about the content of a page was converted, and there is at least one.

        Lines about fetching pages, about the markup of the other program's output and with addresses for tests do not
        count; refused lines do.
        """
        has_place = self.profile is not None or bool(self.part_of)
        return has_place and not self.is_empty and not any(line.outcome in SPOILING for line in self.lines)
