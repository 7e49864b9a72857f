"""Counts of a site -> a profile that a person can read and edit, with the evidence for each rule.

Law: proposes only what `SiteCounts` bears out. No rule drops a text that an article held, except text that repeats word
for word on most pages: that is the site speaking, not the story. A rule is left out if the scorer has no doubt about
what it drops, since it would change nothing: a profile of ten rules gets read, one of a hundred does not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from newsclean._learning.records import MAX_MARKER_WORDS, is_within
from newsclean._scoring.weights import html_weights
from newsclean.profiles._checks import host_fault, selector_fault
from newsclean.profiles._schema import Do, Extent, Line, Match, Profile, Rule
from newsclean.profiles._toml_reader import loads
from newsclean.profiles._toml_writer import dump

if TYPE_CHECKING:
    from newsclean._learning.records import BoxRecord, TextRecord
    from newsclean._learning.site_counts import SiteCounts

__all__ = ["Proposal", "propose"]

_FEW = 2
_MIN_PAGES = 3
_MOST = 0.5
"""*Most* pages: both of two; of more, at least three and at least half of them. This share and the limits below were
swept, see `docs/explanation/sweeps.md`, "Learned profiles"."""

_MIN_LINE_WORDS = 3
_MIN_LINE_WORDS_OF_FEW = 6
"""Fewest words of a line that is dropped though articles held it. Shorter ones are names and labels of lists
(`Price`, `Pros`)."""

_MIN_DOUBT = 1000
"""Least number of article words, in thousandths, that the scorer expects on an average page in what a rule drops."""

_MAX_RULES = 20  # of each kind
_MAX_ENDS = 3
_MAX_LISTS = 5
_MIN_LISTED = 2  # lines in a list, on average


@attrs.frozen
class Proposal:
    """A learned profile with its evidence.

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


def propose(counts: SiteCounts, *, name: str = "", host: str = "") -> Proposal:
    """Propose a profile; see `SiteMemory.profile`."""
    hosts = (host,) if host else _hosts(counts)
    if not hosts:
        raise ValueError("no page says which host it is from; name it with `host` (--host)")
    if host_fault(hosts[0]):
        raise ValueError(f"{hosts[0]!r}: {host_fault(hosts[0])}")
    rules = _Rules(counts)
    if counts.pages >= _FEW:
        _find_kept(rules)
        _find_boxes(rules)
        _find_ends(rules)
        _find_lists(rules)
        _find_lines(rules)
    head = f"Learned from {counts.pages} article(s) of {', '.join(hosts)}. Every rule is a proposal: read it, try it."
    if not rules.chosen:
        head += "\nNothing repeats on most pages that could be taken for article text."
    name = name or re.sub(r"[^a-z0-9]+", "-", hosts[0]).strip("-")[:64]
    profile = Profile(name, f"Pages of {hosts[0]}", Match(hosts=hosts), marks=tuple(rules.chosen))
    proposal = Proposal(profile, {"": head, **rules.notes}, counts.pages)
    proposal.toml()  # raises what is wrong with a name
    return proposal


class _Rules:
    """The rules chosen so far.

    Args:
        counts: What was seen.
    """

    def __init__(self, counts: SiteCounts) -> None:
        self.counts = counts
        self.chosen: list[Rule] = []
        self.notes: dict[str, str] = {}
        self.dropped: frozenset[int] = frozenset()  # texts that a rule drops though articles held them
        self.boxes: frozenset[str] = frozenset()  # names that rules drop

    def is_common(self, pages: int) -> bool:
        """Return whether most pages have what this many pages have."""
        total = self.counts.pages
        return pages == total if total <= _FEW else pages >= max(_MIN_PAGES, _MOST * total)

    def is_doubted(self, doubt: int, pages: int) -> bool:
        """Return whether the scorer could take something for article text."""
        return doubt >= _MIN_DOUBT * pages

    def add(self, rule: Rule, note: str) -> None:
        """Add a rule with the evidence for it; it replaces a rule that drops the same line and no more."""
        for other in [other for other in self.chosen if rule.line is not None and other.line == rule.line]:
            self.chosen.remove(other)
            del self.notes[other.id]
        self.chosen.append(rule)
        self.notes[rule.id] = note

    def id_for(self, token: str) -> str:
        """Return the id of a rule for a box."""
        wanted, number = f"box-{token.lower()}", 2
        while wanted in self.notes:
            wanted, number = f"box-{token.lower()}-{number}", number + 1
        return wanted

    def on(self, pages: int) -> str:
        """Return on how many pages something was seen."""
        return f"on {pages} of {self.counts.pages} pages"


def _find_kept(rules: _Rules) -> None:
    """Find texts that articles hold word for word on most pages."""
    least = _MIN_LINE_WORDS_OF_FEW if rules.counts.pages <= _FEW else _MIN_LINE_WORDS
    common = {
        key: text
        for key, text in rules.counts.texts.items()
        if text.kept and text.samples and not text.is_protected and rules.is_common(text.pages)
    }
    found = frozenset(key for key, text in common.items() if not text.is_heading and text.words >= least)
    # A heading goes only with what it heads, or if it heads nothing; with two pages it must be long as well.
    short = 0 if rules.counts.pages > _FEW else least
    headings = {key: text for key, text in common.items() if text.is_heading and text.words >= short}
    found |= {key for key, text in headings.items() if is_within(text.below, found)}
    chosen = sorted(found, key=lambda key: (-common[key].kept, -common[key].doubt, common[key].first))[:_MAX_RULES]
    rules.dropped = frozenset(chosen)
    for number, text in enumerate([common[key] for key in chosen], 1):
        note = f"Seen word for word {rules.on(text.pages)}; {text.kept} of the articles held it."
        rules.add(Rule(f"repeated-{number}", Do.DROP, line=_line(text)), note)


def _find_boxes(rules: _Rules) -> None:
    """Find named elements that never hold article text; of nested ones the outermost."""
    scorer = html_weights().names
    safe: dict[str, BoxRecord] = {}
    for name, box in rules.counts.boxes.items():
        # Other sites may have their stories in boxes of such a name.
        is_a_story_name = sum(scorer.score("", box.sample.partition(".")[2])) > 0
        if rules.is_common(box.pages) and is_within(box.kept, rules.dropped) and not is_a_story_name:
            safe[name] = box
    outer = [name for name, box in safe.items() if not any(other in safe for other in box.above)]
    doubted = [name for name in outer if rules.is_doubted(safe[name].doubt, safe[name].pages)]
    doubted = [name for name in doubted if not selector_fault(safe[name].sample)]
    doubted.sort(key=lambda name: (-safe[name].doubt, name))
    rules.boxes = frozenset(doubted[:_MAX_RULES])
    for name in doubted[:_MAX_RULES]:
        box = safe[name]
        tag, _, token = box.sample.partition(".")
        note = f"Seen {rules.on(box.pages)}, {box.blocks} block(s), none of them article text. For example:"
        rules.add(
            Rule(rules.id_for(token), Do.DROP, css=f"{tag}.{token}, {tag}#{token}"), f"{note}\n  {box.example[1]}"
        )


def _find_ends(rules: _Rules) -> None:
    """Find lines with no article text below: the one that gains most, and others for pages without it."""
    texts = [
        text
        for text in _markers(rules)
        if is_within(text.after, rules.dropped) and rules.is_doubted(text.after_doubt, text.pages)
    ]
    texts.sort(key=lambda text: (-text.after_doubt, text.first))
    seen = 0
    for number, text in enumerate(texts[:_MAX_ENDS], 1):
        if seen >= rules.counts.pages:
            break
        seen += text.pages
        note = f"Seen {rules.on(text.pages)}; no article text stands below it on any of them."
        rules.add(Rule(f"end-{number}", Do.DROP, line=_line(text), extent=Extent.END), note)


def _find_lists(rules: _Rules) -> None:
    """Find lines that head a list outside the article text, while the article goes on below the list."""
    texts = [
        text
        for text in _markers(rules)
        if is_within(text.listed, rules.dropped)
        and not is_within(text.after, rules.dropped)
        and text.list_blocks >= _MIN_LISTED * text.pages
        and rules.is_doubted(text.list_doubt, text.pages)
    ]
    texts.sort(key=lambda text: (-text.list_doubt, text.first))
    for number, text in enumerate(texts[:_MAX_LISTS], 1):
        note = f"Seen {rules.on(text.pages)}, above {text.list_blocks} line(s), none of them article text."
        rules.add(Rule(f"list-{number}", Do.DROP, line=_line(text), extent=Extent.LIST), note)


def _find_lines(rules: _Rules) -> None:
    """Find lines that are on most pages and in no article, but that the scorer doubts.

    Lines in dropped boxes are included: a line is also found in flattened text, and when the site moves it to another
    box.
    """
    least = _MIN_LINE_WORDS_OF_FEW if rules.counts.pages <= _FEW else 1
    texts = [
        text
        for text in rules.counts.texts.values()
        if not text.kept
        and text.samples
        and text.words >= least
        and rules.is_common(text.pages)
        and rules.is_doubted(text.doubt, text.pages)
    ]
    texts.sort(key=lambda text: (-text.doubt, text.first))
    for number, text in enumerate(texts[:_MAX_RULES], 1):
        note = f"Seen word for word {rules.on(text.pages)}; no article held it, but it was in doubt."
        rules.add(Rule(f"line-{number}", Do.DROP, line=_line(text)), note)


def _markers(rules: _Rules) -> list[TextRecord]:
    """Return the short lines of most pages that are not article text and stand in none of the boxes.

    They need three pages: a rule with an open end has more to lose than one for a box.
    """
    return [
        text
        for key, text in rules.counts.texts.items()
        if text.words <= MAX_MARKER_WORDS
        and text.samples
        and text.pages >= _MIN_PAGES
        and rules.is_common(text.pages)
        and (not text.kept or key in rules.dropped)
        and not text.above & rules.boxes
    ]


def _line(text: TextRecord) -> Line:
    return Line(equals=tuple(sorted(text.samples)))


def _hosts(counts: SiteCounts) -> tuple[str, ...]:
    """Return the hosts of the site: the most frequent one, and others at least half as frequent."""
    seen = {host: count for host, count in counts.hosts.items() if host and not host_fault(host)}
    most = max(seen.values(), default=0)
    hosts = sorted((host for host in seen if 2 * seen[host] > most), key=lambda host: (-seen[host], host))
    return tuple(host for host in hosts if not any(host.endswith(f".{other}") for other in hosts))
