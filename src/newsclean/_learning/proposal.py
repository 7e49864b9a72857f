"""What repeats on a site -> a profile that a person can read and edit, with the evidence for each rule.

Law: proposes only what the counts of `SiteMemory` bear out. No rule drops a text that an article held, but for text
that repeats word for word on most pages: that is the site speaking, not the story. A rule that would change nothing,
since the scorer has no doubt about what it drops, is not written: a profile of ten rules gets read, one of a hundred
does not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from newsclean._learning.observations import MAX_MARKER_WORDS, is_within
from newsclean._scoring.weights import html_weights
from newsclean.profiles._checks import host_fault, selector_fault
from newsclean.profiles._schema import Do, Extent, Line, Match, Profile, Rule
from newsclean.profiles._toml_reader import loads
from newsclean.profiles._toml_writer import dump

if TYPE_CHECKING:
    from newsclean._learning.memory import SiteMemory
    from newsclean._learning.observations import Box, Text

__all__ = ["Lesson", "lesson"]

_FEW = 2
_MIN_PAGES = 3
_MOST = 0.5
"""*Most* pages: both of two; of more, at least three and at least half of them. Swept half and 0.3 of the pages (the
same on the development corpora) and two pages of any number. The latter gained 0.0007 precision there and is not taken:
on two pages of many the same words may be a quotation."""

_MIN_LINE_WORDS = 3
_MIN_LINE_WORDS_OF_FEW = 6
"""Words of a line that is dropped though articles held it. Shorter ones are names and labels of lists (`Price`,
`Pros`); without this limit recall on the development corpora fell by 0.0002 and precision rose by 0.0001."""

_MIN_DOUBT = 1000
"""Words, in thousandths, that the scorer expects of what a rule drops, on an average page. Swept 0, 100, 500, 1000: the
same articles on the development corpora, from 18.1, 15.9, 8.1 and 6.2 rules a profile."""

_MAX_RULES = 20  # of each kind
_MAX_ENDS = 3
_MAX_LISTS = 5
_MIN_LISTED = 2  # lines in a list, on average


@attrs.frozen
class Lesson:
    """A learned profile.

    Args:
        profile: The profile.
        notes: The evidence for each rule, by its id; "" is the head of the file.
        pages: How many articles it was learned from.
    """

    profile: Profile
    notes: dict[str, str]
    pages: int

    def toml(self) -> str:
        """Return the text of a profile file."""
        text = dump(self.profile, comments=self.notes)
        loads(text, source="<learned>")
        return text


def lesson(memory: SiteMemory, *, name: str = "", host: str = "") -> Lesson:
    """Make a profile of what was seen; see `SiteMemory.profile`."""
    hosts = (host,) if host else _hosts(memory)
    if not hosts:
        raise ValueError("no page says which host it is from; name it with `host` (--host)")
    if host_fault(hosts[0]):
        raise ValueError(f"{hosts[0]!r}: {host_fault(hosts[0])}")
    draft = _Draft(memory)
    if memory.pages >= _FEW:
        _find_kept(draft)
        _find_boxes(draft)
        _find_ends(draft)
        _find_lists(draft)
        _find_lines(draft)
    head = f"Learned from {memory.pages} article(s) of {', '.join(hosts)}. Every rule is a proposal: read it, try it."
    if not draft.rules:
        head += "\nNothing repeats on most pages that could be taken for article text."
    name = name or re.sub(r"[^a-z0-9]+", "-", hosts[0]).strip("-")[:64]
    profile = Profile(name, f"Pages of {hosts[0]}", Match(hosts=hosts), marks=tuple(draft.rules))
    learned = Lesson(profile, {"": head, **draft.notes}, memory.pages)
    learned.toml()  # raises what is wrong with a name
    return learned


class _Draft:
    """Rules in the making.

    Args:
        memory: What was seen.
    """

    def __init__(self, memory: SiteMemory) -> None:
        self.memory = memory
        self.rules: list[Rule] = []
        self.notes: dict[str, str] = {}
        self.dropped: frozenset[int] = frozenset()  # texts that a rule drops although articles held them
        self.boxes: frozenset[str] = frozenset()  # names that rules drop

    def is_common(self, pages: int) -> bool:
        """Return whether most pages have it."""
        total = self.memory.pages
        return pages == total if total <= _FEW else pages >= max(_MIN_PAGES, _MOST * total)

    def is_doubted(self, doubt: int, pages: int) -> bool:
        """Return whether the scorer could take it for article text."""
        return doubt >= _MIN_DOUBT * pages

    def add(self, rule: Rule, note: str) -> None:
        """Add a rule with the evidence for it; it takes the place of one that drops the same line and no more."""
        for other in [other for other in self.rules if rule.line is not None and other.line == rule.line]:
            self.rules.remove(other)
            del self.notes[other.id]
        self.rules.append(rule)
        self.notes[rule.id] = note

    def id_for(self, token: str) -> str:
        """Return the id of a rule for a box."""
        wanted, number = f"box-{token.lower()}", 2
        while wanted in self.notes:
            wanted, number = f"box-{token.lower()}-{number}", number + 1
        return wanted

    def on(self, pages: int) -> str:
        """Return on how many pages something was seen."""
        return f"on {pages} of {self.memory.pages} pages"


def _find_kept(draft: _Draft) -> None:
    """Find texts that articles hold word for word on most pages."""
    least = _MIN_LINE_WORDS_OF_FEW if draft.memory.pages <= _FEW else _MIN_LINE_WORDS
    common = {
        key: text
        for key, text in draft.memory.texts.items()
        if text.kept and text.samples and not text.is_protected and draft.is_common(text.pages)
    }
    found = frozenset(key for key, text in common.items() if not text.is_heading and text.words >= least)
    # A heading may only go with what it heads, or where it heads nothing; of two pages, it has to be long as well.
    short = 0 if draft.memory.pages > _FEW else least
    headings = {key: text for key, text in common.items() if text.is_heading and text.words >= short}
    found |= {key for key, text in headings.items() if is_within(text.below, found)}
    chosen = sorted(found, key=lambda key: (-common[key].kept, -common[key].doubt, common[key].first))[:_MAX_RULES]
    draft.dropped = frozenset(chosen)
    for number, text in enumerate([common[key] for key in chosen], 1):
        note = f"Seen word for word {draft.on(text.pages)}; {text.kept} of the articles held it."
        draft.add(Rule(f"repeated-{number}", Do.DROP, line=_line(text)), note)


def _find_boxes(draft: _Draft) -> None:
    """Find named elements that never hold article text; the outermost of those that lie in each other."""
    scorer = html_weights().names
    safe: dict[str, Box] = {}
    for name, box in draft.memory.boxes.items():
        # Other sites may have their stories in boxes of such names.
        speaks_for = sum(scorer.score("", box.sample.partition(".")[2])) > 0
        if draft.is_common(box.pages) and is_within(box.kept, draft.dropped) and not speaks_for:
            safe[name] = box
    outer = [name for name, box in safe.items() if not any(other in safe for other in box.above)]
    doubted = [name for name in outer if draft.is_doubted(safe[name].doubt, safe[name].pages)]
    doubted = [name for name in doubted if not selector_fault(safe[name].sample)]
    doubted.sort(key=lambda name: (-safe[name].doubt, name))
    draft.boxes = frozenset(doubted[:_MAX_RULES])
    for name in doubted[:_MAX_RULES]:
        box = safe[name]
        tag, _, token = box.sample.partition(".")
        note = f"Seen {draft.on(box.pages)}, {box.blocks} block(s), none of them article text. For example:"
        draft.add(
            Rule(draft.id_for(token), Do.DROP, css=f"{tag}.{token}, {tag}#{token}"), f"{note}\n  {box.example[1]}"
        )


def _find_ends(draft: _Draft) -> None:
    """Find lines below which no article text stands: the one that gains most, and others for pages without it."""
    texts = [
        text
        for text in _markers(draft)
        if is_within(text.after, draft.dropped) and draft.is_doubted(text.after_doubt, text.pages)
    ]
    texts.sort(key=lambda text: (-text.after_doubt, text.first))
    seen = 0
    for number, text in enumerate(texts[:_MAX_ENDS], 1):
        if seen >= draft.memory.pages:
            break
        seen += text.pages
        note = f"Seen {draft.on(text.pages)}; no article text stands below it on any of them."
        draft.add(Rule(f"end-{number}", Do.DROP, line=_line(text), extent=Extent.END), note)


def _find_lists(draft: _Draft) -> None:
    """Find lines that head a list which is no article text, while the article goes on below it."""
    texts = [
        text
        for text in _markers(draft)
        if is_within(text.listed, draft.dropped)
        and not is_within(text.after, draft.dropped)
        and text.list_blocks >= _MIN_LISTED * text.pages
        and draft.is_doubted(text.list_doubt, text.pages)
    ]
    texts.sort(key=lambda text: (-text.list_doubt, text.first))
    for number, text in enumerate(texts[:_MAX_LISTS], 1):
        note = f"Seen {draft.on(text.pages)}, above {text.list_blocks} line(s), none of them article text."
        draft.add(Rule(f"list-{number}", Do.DROP, line=_line(text), extent=Extent.LIST), note)


def _find_lines(draft: _Draft) -> None:
    """Find lines that are on most pages and in no article, though the scorer is in doubt about them.

    Lines in boxes that are dropped anyway are among them: they are found in flattened text too, and where the site has
    moved them to another box.
    """
    least = _MIN_LINE_WORDS_OF_FEW if draft.memory.pages <= _FEW else 1
    texts = [
        text
        for text in draft.memory.texts.values()
        if not text.kept
        and text.samples
        and text.words >= least
        and draft.is_common(text.pages)
        and draft.is_doubted(text.doubt, text.pages)
    ]
    texts.sort(key=lambda text: (-text.doubt, text.first))
    for number, text in enumerate(texts[:_MAX_RULES], 1):
        note = f"Seen word for word {draft.on(text.pages)}; no article held it, but it was in doubt."
        draft.add(Rule(f"line-{number}", Do.DROP, line=_line(text)), note)


def _markers(draft: _Draft) -> list[Text]:
    """Return the short lines of most pages that are no article text themselves and stand in none of the boxes.

    Two pages are too few for them: a rule with an open end has more to lose than one for a box.
    """
    return [
        text
        for key, text in draft.memory.texts.items()
        if text.words <= MAX_MARKER_WORDS
        and text.samples
        and text.pages >= _MIN_PAGES
        and draft.is_common(text.pages)
        and (not text.kept or key in draft.dropped)
        and not text.above & draft.boxes
    ]


def _line(text: Text) -> Line:
    return Line(equals=tuple(sorted(text.samples)))


def _hosts(memory: SiteMemory) -> tuple[str, ...]:
    """Return the hosts of the site: the most frequent one, and others that come near it."""
    counts = {host: count for host, count in memory.hosts.items() if host and not host_fault(host)}
    most = max(counts.values(), default=0)
    hosts = sorted((host for host in counts if 2 * counts[host] > most), key=lambda host: (-counts[host], host))
    return tuple(host for host in hosts if not any(host.endswith(f".{other}") for other in hosts))
