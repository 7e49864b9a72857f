"""A rule file of ftr-site-config -> `Profile`, with an account of every line.

Law: text in, values out. It never opens a connection, never runs what a file says (replacements in the source of a
page, headers, log-ins), and loses no line silently: each becomes a `Line` that says what was made of it. XPath is the
business of `newsclean._ftr_import.xpath_to_css`; reading folders and writing files is that of
`newsclean._ftr_import.files`.

What a rule becomes: `strip*` is a mark that drops; `body` is a weight against all blocks outside the element, since a
profile never bypasses the selection; `title`, `author` and `date` are places of fields. A file lists several `body`
rules as alternatives, of which the first that finds something counts: each is silent where an earlier one finds
something.

Source: the format as described in the "Site patterns" help page of Full-Text RSS (fivefilters.org).
"""

from __future__ import annotations

import re
from enum import StrEnum

import attrs

from newsclean._ftr_import.css_chains import NotConvertibleError
from newsclean._ftr_import.xpath_strings import quote
from newsclean._ftr_import.xpath_to_css import Selection, to_css, to_field
from newsclean.profiles._checks import host_fault, pattern_fault, selector_fault
from newsclean.profiles._schema import Do, FieldSelector, Match, Profile, Rule, Weight
from newsclean.profiles._schema import Line as TextLine

__all__ = ["SPOILING", "Imported", "Line", "Outcome", "convert", "host_of_file"]

_BODY_ELSEWHERE = -3.0
"""Log odds against the blocks outside the body. Swept on the 126 development pages whose host has a rule file: -1, -2,
-3 and -5 without a bonus for the blocks inside make no page worse; -3 and -5 help most (wcxb-articles 0.951 -> 0.964).
A bonus of 0.3 to 3 lets boxes in: up to 37 of 69 pages of fundus-news get worse."""


class Outcome(StrEnum):
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


_FIELDS = {"title": "title", "author": "authors", "date": "date"}
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
_CONTENT = frozenset({"body", "strip", "strip_id_or_class", "strip_image_src", *_FIELDS})
_SET_ASIDE = {
    **{name: (Outcome.REFUSED, reason) for name, reason in _REFUSED.items()},
    **dict.fromkeys(_FETCHING, (Outcome.FETCHING, "a profile never fetches anything")),
    **dict.fromkeys(_MARKUP, (Outcome.MARKUP, "steers the clean-up or the markup of Full-Text RSS")),
    **dict.fromkeys(_TESTS, (Outcome.TEST, "an address, or what the page there should hold")),
}
SPOILING = frozenset({Outcome.NOT_CONVERTIBLE, Outcome.REFUSED, Outcome.UNKNOWN})
"""Outcomes of a line about the content of a page that was not converted."""

_SAYING = SPOILING | {Outcome.CONVERTED, Outcome.NOTED}

_DIRECTIVE = re.compile(r"([a-z_]+)\s*(?:\([^:]*\)?\s*|\(.*?\)\s*)?:\s*(.*)", re.DOTALL)
_META = re.compile(r'meta\[(?:property|name|itemprop)="([^"]+)"\]\[content\]')
_READ_ANYWAY = {
    "title": frozenset({"og:title", "twitter:title", "dc.title"}),
    "authors": frozenset({"author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author"}),
    "date": frozenset(
        {"article:published_time", "date", "datepublished", "dc.date", "dc.date.issued", "parsely-pub-date"}
        | {"pubdate", "sailthru.date"}
    ),
}
"""Keys of `<meta>` that newsclean reads on every page and weighs against others. As a rule, which beats all others,
they made authors worse on two of 69 development pages (`Family, Given`) and helped on none."""

_SCRIPT = re.compile(r"(?:^|[\s,>~+])script\b")
_LINE_END = re.compile(r"\r\n|\r|\n")
_MAX_LINES = 5_000  # the longest real file has 330
_MAX_WORDS = 200


@attrs.frozen
class Line:
    """One line of a rule file and what was made of it.

    Args:
        number: Its number in the file, from 1.
        text: The line.
        directive: Its name; "" where it has none.
        outcome: What became of it.
        reason: Why it was not converted, or what to know of the conversion.
    """

    number: int
    text: str
    directive: str
    outcome: Outcome
    reason: str = ""


@attrs.frozen
class Imported:
    """A rule file, converted as far as it can be.

    Args:
        file: Its name.
        profile: The profile; None where nothing could be made of the file, or where it is a part of another one's.
        lines: Every line that is neither blank nor a comment.
        comments: Text to stand above each rule, by its id, for `newsclean.profiles.dump`.
        fault: Why there is no profile; "" where there is one.
        part_of: The file whose profile holds the rules of this one; "" for none.
    """

    file: str
    profile: Profile | None
    lines: tuple[Line, ...]
    comments: dict[str, str]
    fault: str = ""
    part_of: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether no line is about the content of a page, other than what is read without a rule."""
        return not any(line.outcome in _SAYING for line in self.lines)

    @property
    def is_complete(self) -> bool:
        """Whether every line about the content of a page was converted, and there is at least one.

        Lines on fetching pages, on the markup of the other program's output and addresses for tests do not count;
        lines that are refused do.
        """
        has_place = self.profile is not None or bool(self.part_of)
        return has_place and not self.is_empty and not any(line.outcome in SPOILING for line in self.lines)


def convert(text: str, *, file: str, others: str = "") -> Imported:
    r"""Convert a rule file.

    Args:
        text: What it holds.
        file: Its name, which says what host it is for (`example.com.txt`, `.example.com.txt`).
        others: What other files for the same host hold; their rules are added to the profile, their lines are not
            accounted for.

    Returns:
        The profile and the account of the lines. Content never raises.

    Cost: some 2 ms for a file of 10 lines, most of it in checking selectors.

    Example:
        >>> imported = convert("body: //div[@id='story']\nhttp_header(cookie): a=b", file="tide.example.txt")
        >>> [line.outcome.value for line in imported.lines]
        ['converted', 'about fetching']
        >>> imported.profile.weights[0].css
        'div[id="story"]'
    """
    job = _Job()
    job.read_all(text)
    lines, head = tuple(job.lines), job.head()
    job.prefix = "more-"
    job.read_all(others)
    host = host_of_file(file)
    has_host = "." in host and not host.startswith("fingerprint.")  # those are for pages that another program knows
    fault = host_fault(host) if has_host else "its name is no host"
    if not fault and not (job.marks or job.weights or job.fields):
        fault = "no line about the content of a page could be converted"
    if fault:
        return Imported(file, None, lines, {}, f"{file}: {fault}")
    profile = Profile(
        name=host[:64].rstrip("-."),
        description=f"Converted from ftr-site-config, {file}"[:200],
        match=Match(hosts=(host,)),
        marks=tuple(job.marks.values()),
        weights=tuple(job.weights),
        fields={name: tuple(job.fields[name]) for name in _FIELDS.values() if name in job.fields},
        source=file,
    )
    return Imported(file, profile, lines, {"": head, **job.comments})


def host_of_file(name: str) -> str:
    """The host that a rule file is for, by its name."""
    return name.removesuffix(".txt").strip(".").lower().removeprefix("www.")


class _Job:
    """What has been made of the lines read so far."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.marks: dict[str, Rule] = {}  # by selector: a file often says the same thing twice
        self.weights: list[Weight] = []
        self.fields: dict[str, list[FieldSelector]] = {}
        self.comments: dict[str, str] = {}
        self.settled: set[str] = set()  # fields that are read without a rule from here on
        self.prefix = ""  # of the names of rules

    def read_all(self, text: str) -> None:
        """Take in a file."""
        for number, raw in enumerate(_LINE_END.split(text.removeprefix("\ufeff"))[:_MAX_LINES], 1):
            line = raw.strip()
            if line and not line.startswith("#"):
                self.read(number, line)

    def read(self, number: int, text: str) -> None:
        """Take in a line."""
        found = _DIRECTIVE.fullmatch(text)
        name, value = (found[1], found[2].strip()) if found is not None else ("", "")
        outcome, reason = self.take(number, name, value, text)
        self.lines.append(Line(number, text, name, outcome, reason))

    def take(self, number: int, name: str, value: str, text: str) -> tuple[Outcome, str]:
        """Take in a directive; say what became of it, and why."""
        if name in _SET_ASIDE:
            return _SET_ASIDE[name]
        if name not in _CONTENT:
            return Outcome.UNKNOWN, f"no directive {name!r} is known" if name else "no directive"
        if not value:
            return Outcome.MARKUP, "says nothing"
        field = _FIELDS.get(name, "")
        if field in self.settled:
            return Outcome.NEEDLESS, "comes after a place that is"
        try:
            notes = self.field(field, value) if field else self.rule(number, name, value, text)
        except NotConvertibleError as error:
            return Outcome.NOT_CONVERTIBLE, str(error)
        if field in self.settled:
            return Outcome.NEEDLESS, "one of the page's own metadata"
        return (Outcome.NOTED, "; ".join(notes)) if notes else (Outcome.CONVERTED, "")

    def rule(self, number: int, name: str, value: str, text: str) -> tuple[str, ...]:
        """Make a mark or a weight of a line."""
        selection = _selection(name, value)
        _check(selector_fault(selection.css))
        rule_id = f"{self.prefix}{name.replace('_', '-')}-{number}"
        if name == "body":
            earlier = tuple(weight.id for weight in self.weights)
            self.weights.append(Weight(rule_id, css=selection.css, elsewhere=_BODY_ELSEWHERE, unless=earlier))
        elif selection.css not in self.marks:
            self.marks[selection.css] = Rule(rule_id, Do.DROP, css=selection.css)
        self.comments.setdefault(rule_id, "\n".join([text, *selection.notes]))
        return selection.notes

    def field(self, field: str, value: str) -> tuple[str, ...]:
        """Make places of a field of a line."""
        selections = to_field(value, many=field == "authors")
        metas = [_META.fullmatch(selection.css) for selection in selections if not selection.pattern]
        if len(selections) == 1 and metas and metas[0] is not None and metas[0][1].lower() in _READ_ANYWAY[field]:
            self.settled.add(field)
            return ()
        places = []
        for selection in selections:
            if _SCRIPT.search(selection.css):
                raise NotConvertibleError("reads the text of a script; what JSON-LD says is read without a rule")
            _check(selector_fault(selection.css))
            line = None
            if selection.pattern:
                _check(pattern_fault(selection.pattern))
                line = TextLine(matches=(selection.pattern,), max_words=_MAX_WORDS)
            places.append(FieldSelector(selection.css, selection.attr, line))
        known = self.fields.setdefault(field, [])
        known.extend([place for place in places if place not in known])
        return tuple(note for selection in selections for note in selection.notes)

    def head(self) -> str:
        """The head of the profile: what a person has to know before using it."""
        lost = [line for line in self.lines if line.outcome in SPOILING]
        if not lost:
            return ""
        return "Not converted:\n" + "\n".join(
            [f"  line {line.number}: {line.text}\n    {line.reason}" for line in lost]
        )


def _selection(name: str, value: str) -> Selection:
    """The selector of a line that marks."""
    if name in {"body", "strip"}:
        return to_css(value)
    bare = value.replace("'", "").replace('"', "").strip()
    if not bare:
        raise NotConvertibleError("names nothing")
    if name == "strip_image_src":
        return Selection(f"img[src*={quote(bare)}]")
    return Selection(f"[class*={quote(bare)}], [id*={quote(bare)}]")


def _check(fault: str) -> None:
    if fault:
        raise NotConvertibleError(fault)
