"""Pages of one site -> a draft of its profile, for a person to finish.

Law: proposes and never decides. A comment above every rule says what the rule did on the given pages. A draft holds
only what pages share: the element that holds the article on all of them, and lines that stand in several articles word
for word.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from typing import TYPE_CHECKING

from newsclean._learning.trial import Trial, try_on
from newsclean._types.values import TEXT_ROLES
from newsclean.profiles._checks import host_fault, selector_fault
from newsclean.profiles._registry import host_of
from newsclean.profiles._schema import Do, Line, Match, Profile, ProfileTest, Rule, Weight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._learning.saved_pages import SavedPage
    from newsclean._types.stages import Container

__all__ = ["draft_profile", "page_test"]

_TOKEN = re.compile(r"[A-Za-z_][\w-]{2,39}")
_MADE_UP = re.compile(r"\d{3}|^(?:sc|css|jsx)-|[a-z][A-Z][a-z]?[A-Z]|__\w{5,}$")
"""Generated class names, which change with the next build."""

_ATTRIBUTES = ("itemprop", "data-testid", "data-test-id", "data-component", "data-qa")
_TAGS = frozenset({"article", "main"})

_SHIFT = 1.5
"""Log odds for the element of the article, and against the rest: a mild start, for a person to raise."""

_MIN_SHARE = 0.9  # of the article's words that the element must hold on each page
_MAX_LINE_WORDS = 40
_SNIPPET_WORDS = 8
_MAX_TESTS = 3


def draft_profile(
    pages: Sequence[SavedPage], *, name: str = "", host: str = "", folder: str = "."
) -> tuple[Profile, dict[str, str]]:
    """Draft a profile.

    Args:
        pages: Pages of one site; at least one, better five.
        name: Name of the profile; by default made of the host.
        host: The site's host; by default that of the pages' addresses, fetched or canonical.
        folder: The folder of the profile; its tests name the saved pages relative to it.

    Returns:
        The profile, and comments for `dump`.

    Raises:
        ValueError: No host was given and no page names one.
    """
    blank = Profile("draft", match=Match(hosts=("draft.invalid",)))
    trials = [try_on(blank, page.text, url=page.url, is_text=page.is_text) for page in pages]
    host = host or _host(pages, trials)
    if not host:
        raise ValueError("no page says which host it is from; give one with --host")
    notes = {
        "": f"Drafted from {len(pages)} page(s) of {host}. Every rule is a proposal: read it, try it, keep or drop it."
    }
    weights = _body_weight(trials, notes)
    marks = _repeated_lines(trials, notes)
    local = [
        (page, trial) for page, trial in zip(pages, trials, strict=True) if not page.url and page.name[-3:] != ".gz"
    ]
    tests = tuple(page_test(page, os.path.relpath(page.name, folder), trial) for page, trial in local[:_MAX_TESTS])
    return (
        Profile(
            name=name or re.sub(r"[^a-z0-9]+", "-", host).strip("-"),
            description=f"Pages of {host}",
            match=Match(hosts=(host,)),
            marks=marks,
            weights=weights,
            tests=tests,
        ),
        notes,
    )


def _host(pages: Sequence[SavedPage], trials: Sequence[Trial]) -> str:
    hosts = Counter(host_of(page.url or trial.article.url) for page, trial in zip(pages, trials, strict=True))
    host = max(hosts, key=lambda host: (bool(host), hosts[host], host)).removeprefix("www.")
    return "" if host_fault(host) else host


def _body_weight(trials: Sequence[Trial], notes: dict[str, str]) -> tuple[Weight, ...]:
    """Find the smallest element with a name that all pages share and that holds the article on each."""
    shared: dict[str, list[tuple[int, int]]] = {}
    for trial in trials:
        for name, sizes in _holders(trial).items():
            shared.setdefault(name, []).append(sizes)
    found = [
        (sum(size for _, size in sizes), name in _TAGS, len(name), name)
        for name, sizes in shared.items()
        if len(sizes) == len(trials)
    ]
    if not found:
        return ()
    *_, name = min(found)
    notes["body"] = f"Held the article on {len(trials)} of {len(trials)} page(s)."
    return (Weight("body", css=name, shift=_SHIFT, elsewhere=-_SHIFT),)


def _holders(trial: Trial) -> dict[str, tuple[int, int]]:
    """Return the elements that hold the article, by selector: words of the article in them, and all words."""
    containers, blocks = trial.outline.containers, trial.outline.blocks
    kept = set(_body(trial))
    inside, words = [0] * len(containers), [0] * len(containers)
    for block in blocks:
        words[block.container] += block.words
        inside[block.container] += block.words if block.text in kept else 0
    for at in range(len(containers) - 1, 0, -1):
        up = containers[at].parent
        inside[up] += inside[at]
        words[up] += words[at]
    total = inside[0] if containers else 0
    if not total:
        return {}
    found: dict[str, tuple[int, int]] = {}
    uses = Counter(name for container in containers for name in set(_names(container)))
    for at, container in enumerate(containers):
        if inside[at] >= _MIN_SHARE * total:
            found.update({name: (inside[at], words[at]) for name in _names(container) if uses[name] == 1})
    return found


def _names(container: Container) -> list[str]:
    """Return selectors of an element that may hold on every page of the site."""
    attributes = container.node.attributes if container.node is not None else {}
    tokens = [token for token in (attributes.get("class") or "").split() if _is_lasting(token)]
    selectors = [f".{token}" for token in tokens]
    if _is_lasting(attributes.get("id") or ""):
        selectors.append(f"#{attributes['id']}")
    selectors += [f'[{key}="{attributes[key]}"]' for key in _ATTRIBUTES if _is_lasting(attributes.get(key) or "")]
    if container.tag in _TAGS:
        selectors.append(container.tag)
    return [selector for selector in selectors if not selector_fault(selector)]


def _is_lasting(name: str) -> bool:
    return _TOKEN.fullmatch(name) is not None and not _MADE_UP.search(name)


def _repeated_lines(trials: Sequence[Trial], notes: dict[str, str]) -> tuple[Rule, ...]:
    """Find lines that stand in the articles of several pages word for word."""
    seen = Counter(text for trial in trials for text in set(_body(trial)))
    rules: list[Rule] = []
    for text, count in sorted(seen.items(), key=lambda item: (-item[1], item[0])):
        if count > 1 and len(text.split()) <= _MAX_LINE_WORDS:
            rule_id = f"repeated-{len(rules) + 1}"
            notes[rule_id] = f"In the articles of {count} of {len(trials)} pages, word for word."
            rules.append(Rule(rule_id, Do.DROP, line=Line(equals=(" ".join(text.split()),))))
    return tuple(rules)


def _body(trial: Trial) -> list[str]:
    return [block.text for block in trial.article.blocks if block.role in TEXT_ROLES and block.text.strip()]


def page_test(page: SavedPage, file: str, trial: Trial) -> ProfileTest:
    """Make a test of a saved page: its first and its last words must stay."""
    body = _body(trial)
    ends = [" ".join(body[0].split()[:_SNIPPET_WORDS]), " ".join(body[-1].split()[-_SNIPPET_WORDS:])] if body else []
    snippets = tuple(dict.fromkeys(end for end in ends if end in trial.article.text))
    return ProfileTest(
        name=page.name,
        file=file,
        text_has=snippets,
        title=trial.article.title or None,
        authors=trial.article.authors,
    )
