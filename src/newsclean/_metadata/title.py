"""Candidates for the headline -> the headline.

Law: strings in, one of them out, without the site's name. Candidates agree when they fold to the same words. The gold
headline is literally one of og:title, JSON-LD headline, an h1 or the first part of `<title>` on .98 of pages, so that
choosing is the whole task.
"""

from __future__ import annotations

import re

from newsclean._metadata.text import clean, fold

__all__ = ["Candidate", "choose_title", "strip_site"]

Candidate = tuple[str, str]  # (source, raw text)

_SEPARATOR = re.compile(r"\s+[|·•»›–—\-:~/]\s+|\s*[|│｜]\s*|\s+[»›<]+\s*|\s::\s|[_＿](?=[^\W\d]{2,12}\Z)| — | - ")


def strip_site(title: str, names: tuple[str, ...]) -> str:
    """Cuts the site's name off either end of a title.

    Args:
        title: A cleaned title.
        names: Names of the site, folded (its declared name, its host).
    """
    for _ in range(3):
        parts = list(_SEPARATOR.finditer(title))
        if not parts:
            break
        tail, head = title[parts[-1].end() :], title[: parts[0].start()]
        if _is_site(tail, names):
            title = title[: parts[-1].start()]
        elif _is_site(head, names):
            title = title[parts[0].end() :]
        else:
            break
    return title.strip() or title


def _is_site(part: str, names: tuple[str, ...]) -> bool:
    key = fold(part).replace(" ", "")
    return bool(key) and any(key == name or (len(key) > 3 and key in name) or name in key for name in names)


def choose_title(candidates: list[Candidate], names: tuple[str, ...], document_title: str) -> tuple[str, str]:
    """Chooses the headline.

    Args:
        candidates: In order of trust; `h1` may occur several times.
        names: Folded names of the site, without blanks.
        document_title: The cleaned `<title>`, site included.

    Returns:
        The winning source and the title; ("", "") without candidates.
    """
    cleaned = [(source, strip_site(clean(raw), names)) for source, raw in candidates]
    cleaned = [(source, text) for source, text in cleaned if text and not _is_site(text, names)]
    if not cleaned:
        return next(((s, clean(raw)) for s, raw in candidates if clean(raw)), ("", ""))
    return cleaned[0]
