"""Check the promises of the ledger on corpus pages: `python -m benchmarks.ledger --only fundus-news --limit 30`.

Law: checks independently of the library. The few lines below read the text of a page from the tree, not the library's
walk; the parser looks up paths; a fresh `clean` is compared with `reselect`.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from typing import TYPE_CHECKING

import attrs
from selectolax.lexbor import LexborHTMLParser

from benchmarks.corpora import CorporaError, add_options, open_corpora
from newsclean import Article, Cleaner, Focus, Options, Status
from newsclean._scoring.contributions import log_odds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

    from newsclean import LedgerEntry

__all__ = ["Findings", "check_page", "visible_texts"]

_UNSEEN = frozenset(
    [
        "applet",
        "area",
        "audio",
        "base",
        "canvas",
        "col",
        "colgroup",
        "datalist",
        "embed",
        "head",
        "iframe",
        "img",
        "input",
        "link",
        "meta",
        "meter",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "param",
        "progress",
        "script",
        "source",
        "style",
        "svg",
        "template",
        "title",
        "track",
        "video",
    ]
)
"""Elements whose text no browser shows as part of the page."""


_UNREAD = (Status.EMPTY, Status.BINARY, Status.TOO_LARGE)


@attrs.frozen
class Findings:
    """The broken promises of a page; each list should be empty."""

    entries: int
    text: list[str]
    paths: list[str]
    sums: list[str]
    kept: list[str]
    nesting: list[str]
    reselected: list[str]


def visible_texts(node: LexborNode | None) -> Iterator[str]:
    """Yield the text of an element, text node by text node; style sheets are not read."""
    stack = [node] if node is not None else []
    while stack:
        at = stack.pop()
        if at.is_text_node:
            yield at.text_content or ""
        elif at.is_element_node and at.tag not in _UNSEEN:
            children, child = [], at.first_child
            while child is not None:
                children.append(child)
                child = child.next
            stack.extend(reversed(children))


def check_page(html: str, url: str) -> Findings:
    """Check the ledger of a page."""
    article = Cleaner().clean(html, url=url)
    ledger = article.ledger()
    blocks = [block for block in article.blocks if block.text]  # an embed shows no text, so it has no entry
    tree = LexborHTMLParser(html)
    cut = {focus: Cleaner(Options(focus=focus)).clean(html, url=url) for focus in Focus}
    texts = [set(enumerate_texts(cut[focus])) for focus in Focus]
    return Findings(
        entries=len(ledger),
        text=_compare_text(ledger, tree) if article.status not in _UNREAD else [],
        paths=[entry.text[:60] for entry in ledger if entry.path is not None and not _selects(tree, entry)],
        sums=[
            entry.text[:60]
            for entry in ledger
            if entry.score is not None and abs(sum(entry.contributions.values()) - log_odds(entry.score)) > 1e-6
        ],
        kept=[
            f"{block.role} {block.text[:60]}"
            for block, entry in zip(blocks, [entry for entry in ledger if entry.kept], strict=False)
            if (block.role, block.text, block.score) != (entry.role, entry.text, entry.score)
        ]
        + ["another number"] * (len(blocks) != sum(entry.kept for entry in ledger)),
        nesting=[str(i) for i in range(2) if not texts[i] <= texts[i + 1]],
        reselected=[
            f"{before} -> {focus}"
            for before in Focus
            for focus in Focus
            if cut[before].reselect(focus=focus) != cut[focus]
            or cut[before].reselect(focus=focus).ledger() != cut[focus].ledger()
        ],
    )


def enumerate_texts(article: Article) -> list[tuple[str, int]]:
    """Return the text of each block of the body, with a number for each repetition."""
    seen: Counter[str] = Counter()
    found = []
    for text in article.text.split("\n\n"):
        seen[text] += 1
        found.append((text, seen[text]))
    return found


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isprintable() and not char.isspace() and char != "|")


def _compare_text(ledger: tuple[LedgerEntry, ...], tree: LexborHTMLParser) -> list[str]:
    """Name the characters that the ledger has more or less often than the page, apart from the bars of table rows."""
    ours = Counter("".join(_letters(entry.text) for entry in ledger if entry.path is not None))
    theirs = Counter("".join(map(_letters, visible_texts(tree.body))))
    return [f"+{(ours - theirs).total()} -{(theirs - ours).total()}"] if ours != theirs else []


def _selects(tree: LexborHTMLParser, entry: LedgerEntry) -> bool:
    nodes = tree.css(entry.path or "")
    if len(nodes) != 1:
        return False
    text = _letters("".join(visible_texts(nodes[0]))) if nodes[0].tag not in _UNSEEN else ""
    wanted = _letters(entry.text)
    if wanted in text:
        return True
    # A control inside a paragraph is an entry of its own, so the paragraph's text has a gap there.
    return not Counter(wanted) - Counter(text)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.ledger", description="Checks the ledger's promises.")
    add_options(parser)
    options = parser.parse_args()
    try:
        corpora = open_corpora(options.corpora)
        pages = [page for corpus in corpora.pick(options.only) for page in corpus.pages(limit=options.limit)]
    except CorporaError as error:
        print(f"benchmarks.ledger: {error}", file=sys.stderr)
        return 2
    totals: Counter[str] = Counter()
    for page in pages:
        findings = check_page(page.decoded(), page.gold.url)
        totals["entries"] += findings.entries
        for name in ("text", "paths", "sums", "kept", "nesting", "reselected"):
            faults = getattr(findings, name)
            totals[name] += bool(faults)
            if faults:
                print(f"{page.id}: {name}: {len(faults)}: {faults[:3]}")
    print(f"{len(pages)} pages, {totals['entries']} entries; pages that break a promise:")
    for name in ("text", "paths", "sums", "kept", "nesting", "reselected"):
        print(f"  {name}: {totals[name]}")
    return int(any(totals[name] for name in totals if name != "entries"))


if __name__ == "__main__":
    sys.exit(main())
