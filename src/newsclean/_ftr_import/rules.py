"""A rule file of ftr-site-config -> `Profile`, with an account of every line.

Law: text in, values out. Nothing in a file is carried out (replacements in the source of a page, headers, log-ins). No
line is lost silently: each becomes a `RuleLine` with its outcome.

The conversion: `strip*` becomes a mark that drops. `body` becomes a weight against all blocks outside the element,
since a profile never bypasses the selection. `title`, `author` and `date` become places of fields. Several `body` rules
of a file are alternatives, of which the first that finds something counts: each does nothing if an earlier one finds
something.
"""

from __future__ import annotations

import re

from newsclean._ftr_import.css_chains import NotConvertibleError
from newsclean._ftr_import.directives import (
    CONTENT,
    DIRECTIVE,
    FIELDS,
    SET_ASIDE,
    SPOILING,
    Imported,
    LineOutcome,
    RuleLine,
)
from newsclean._ftr_import.xpath_strings import quote
from newsclean._ftr_import.xpath_to_css import Selection, to_css, to_field
from newsclean.profiles._checks import host_fault, pattern_fault, selector_fault
from newsclean.profiles._schema import Do, FieldSelector, Line, Match, Profile, Rule, Weight

__all__ = ["convert", "host_of_file"]

_BODY_ELSEWHERE = -3.0
"""Log odds against the blocks outside the body. Swept, see `docs/explanation/sweeps.md`, "Body rules of
ftr-site-config"."""


_META = re.compile(r'meta\[(?:property|name|itemprop)="([^"]+)"\]\[content\]')
_READ_ANYWAY = {
    "title": frozenset({"og:title", "twitter:title", "dc.title"}),
    "authors": frozenset({"author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author"}),
    "date": frozenset(
        {"article:published_time", "date", "datepublished", "dc.date", "dc.date.issued", "parsely-pub-date"}
        | {"pubdate", "sailthru.date"}
    ),
}
"""Keys of `<meta>` that newsclean reads on every page and weighs against others. As a rule, which beats all other
sources, they made authors worse on two of 69 development pages (`Family, Given`) and helped on none."""

_SCRIPT = re.compile(r"(?:^|[\s,>~+])script\b")
_LINE_END = re.compile(r"\r\n|\r|\n")
_MAX_LINES = 5_000  # the longest real file has 330
_MAX_WORDS = 200


def convert(text: str, *, file: str, others: str = "") -> Imported:
    r"""Convert a rule file.

    Args:
        text: The content of the file.
        file: Its name, which names the host (`example.com.txt`, `.example.com.txt`).
        others: The content of other files for the same host. Their rules are added to the profile; their lines are not
            part of the account.

    Returns:
        The profile and the account of the lines. No content raises an error.

    Cost: about 2 ms for a file of 10 lines, most of it to check selectors.

    Example:
        >>> imported = convert("body: //div[@id='story']\nhttp_header(cookie): a=b", file="tide.example.txt")
        >>> [line.outcome.value for line in imported.lines]
        ['converted', 'about fetching']
        >>> imported.profile.weights[0].css
        'div[id="story"]'
    """
    job = _Conversion()
    job.read_all(text)
    lines, head = tuple(job.lines), job.head()
    job.prefix = "more-"
    job.read_all(others)
    host = host_of_file(file)
    has_host = "." in host and not host.startswith("fingerprint.")  # pages that another program knows
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
        fields={name: tuple(job.fields[name]) for name in FIELDS.values() if name in job.fields},
        source=file,
    )
    return Imported(file, profile, lines, {"": head, **job.comments})


def host_of_file(name: str) -> str:
    """Return the host of a rule file by the name of the file."""
    return name.removesuffix(".txt").strip(".").lower().removeprefix("www.")


class _Conversion:
    """The rules and the account of the lines read so far."""

    def __init__(self) -> None:
        self.lines: list[RuleLine] = []
        self.marks: dict[str, Rule] = {}  # by selector: files often repeat a rule
        self.weights: list[Weight] = []
        self.fields: dict[str, list[FieldSelector]] = {}
        self.comments: dict[str, str] = {}
        self.settled: set[str] = set()  # fields that need no rule from here on
        self.prefix = ""  # of the names of rules

    def read_all(self, text: str) -> None:
        """Read the lines of a file."""
        for number, raw in enumerate(_LINE_END.split(text.removeprefix("\ufeff"))[:_MAX_LINES], 1):
            line = raw.strip()
            if line and not line.startswith("#"):
                self.read(number, line)

    def read(self, number: int, text: str) -> None:
        """Read a line."""
        found = DIRECTIVE.fullmatch(text)
        name, value = (found[1], found[2].strip()) if found is not None else ("", "")
        outcome, reason = self.convert_directive(number, name, value, text)
        self.lines.append(RuleLine(number, text, name, outcome, reason))

    def convert_directive(self, number: int, name: str, value: str, text: str) -> tuple[LineOutcome, str]:
        """Convert a directive; return what became of it, and why."""
        if name in SET_ASIDE:
            return SET_ASIDE[name]
        if name not in CONTENT:
            return LineOutcome.UNKNOWN, f"no directive {name!r} is known" if name else "no directive"
        if not value:
            return LineOutcome.MARKUP, "is empty"
        field = FIELDS.get(name, "")
        if field in self.settled:
            return LineOutcome.NEEDLESS, "comes after a place that needs no rule"
        try:
            notes = self.add_places(field, value) if field else self.add_rule(number, name, value, text)
        except NotConvertibleError as error:
            return LineOutcome.NOT_CONVERTIBLE, str(error)
        if field in self.settled:
            return LineOutcome.NEEDLESS, "one of the page's own metadata"
        return (LineOutcome.NOTED, "; ".join(notes)) if notes else (LineOutcome.CONVERTED, "")

    def add_rule(self, number: int, name: str, value: str, text: str) -> tuple[str, ...]:
        """Add the mark or weight of a line; return the notes of its conversion."""
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

    def add_places(self, field: str, value: str) -> tuple[str, ...]:
        """Add the places of a field; return the notes of their conversion."""
        selections = to_field(value, many=field == "authors")
        metas = [_META.fullmatch(selection.css) for selection in selections if not selection.pattern]
        if len(selections) == 1 and metas and metas[0] is not None and metas[0][1].lower() in _READ_ANYWAY[field]:
            self.settled.add(field)
            return ()
        places = []
        for selection in selections:
            if _SCRIPT.search(selection.css):
                raise NotConvertibleError("reads the text of a script; JSON-LD is read without a rule")
            _check(selector_fault(selection.css))
            line = None
            if selection.pattern:
                _check(pattern_fault(selection.pattern))
                line = Line(matches=(selection.pattern,), max_words=_MAX_WORDS)
            places.append(FieldSelector(selection.css, selection.attr, line))
        known = self.fields.setdefault(field, [])
        known.extend([place for place in places if place not in known])
        return tuple(note for selection in selections for note in selection.notes)

    def head(self) -> str:
        """Return the comment at the head of the profile: the lines that were not converted."""
        lost = [line for line in self.lines if line.outcome in SPOILING]
        if not lost:
            return ""
        return "Not converted:\n" + "\n".join(
            [f"  line {line.number}: {line.text}\n    {line.reason}" for line in lost]
        )


def _selection(name: str, value: str) -> Selection:
    """Return the selector of a line that marks or weighs."""
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
