"""Flattened pages -> the same pages in styles that nobody trained on, and clean texts, with what the library gives.

Law: only the look of the text changes, never a word or the order of the lines; pages are judged with weights fitted
without their site, as in `validate`.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from itertools import zip_longest
from typing import TYPE_CHECKING

from benchmarks.quality.measures import split_words, word_f1
from newsclean._pipeline.inputs import DEFAULTS, Context, read_text
from newsclean._pipeline.stages import draft_text
from newsclean.profiles import ProfileSet
from tools.train.validate import fold_weights

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsclean._scoring.weights import Weights
    from newsclean._types.stages import Draft
    from tools.train.samples import Sample

__all__ = ["STYLES", "check_styles"]

_WIDTH = 76
_HEADING_CHARS = 60


def _wrap(text: str, *, gap: str) -> str:
    lines = [textwrap.fill(line, _WIDTH, subsequent_indent=" " * _indent(line)) for line in text.splitlines()]
    return gap.join(line for line in lines if line.strip())


def _indent(line: str) -> int:
    bare = line.lstrip()
    return len(line) - len(bare) + (2 if bare.startswith("•") else 0)


def _markdown(text: str) -> str:
    """Headings where a short line stands alone above a long one, `*` bullets, and Windows' line ends."""
    lines = [line for line in text.splitlines() if line.strip()]
    out = []
    for line, following in zip_longest(lines, lines[1:], fillvalue=""):
        bare = line.strip()
        if bare.startswith("•"):
            out.append("* " + bare.lstrip("• "))
        elif len(bare) < _HEADING_CHARS < len(following):
            out.append("## " + bare)
        else:
            out.append(bare)
    return "\r\n\r\n".join(out)


STYLES: dict[str, Callable[[str], str]] = {
    "as trained": lambda text: text,
    f"wrapped at {_WIDTH}, blank lines": lambda text: _wrap(text, gap="\n\n"),
    f"wrapped at {_WIDTH}, no blank lines": lambda text: _wrap(text, gap="\n"),
    "Markdown": _markdown,
    "tabs and zero-width blanks": lambda text: text.replace("  • ", "\t-\t").replace(". ", ".\u200b "),
}


def check_styles(samples: list[Sample], texts: dict[tuple[str, str], str], *, seed: int) -> Iterator[str]:
    """Yields lines of a report: word F1 of each style, and the recall of clean texts.

    Args:
        samples: All samples of the text form.
        texts: For each corpus and page its text in the form `bullets`.
        seed: Of the split by site.
    """
    f1: dict[tuple[str, str], list[float]] = {}
    clean: dict[str, list[tuple[float, float, bool]]] = {}
    for weights, held_out in fold_weights(samples, seed=seed, form="text"):
        for sample in {(sample.corpus, sample.id): sample for sample in held_out}.values():
            for style, restyle in STYLES.items():
                text = _clean(restyle(texts[sample.corpus, sample.id]), weights).text
                f1.setdefault((sample.corpus, style), []).append(word_f1(text, sample.gold))
            clean.setdefault(sample.corpus, []).append(_feed_back(sample.gold, weights))
    for (corpus, style), values in sorted(f1.items()):
        low = sum(value < 0.8 for value in values) / len(values)
        yield f"{corpus}, {style}: word_f1 {sum(values) / len(values):.4f}, below .8 {low:.3f} of {len(values)} pages"
    for corpus, rows in sorted(clean.items()):
        n = len(rows)
        yield (
            f"{corpus}, clean texts: recall {sum(row[0] for row in rows) / n:.4f}, "
            f"with the headline and other roles {sum(row[1] for row in rows) / n:.4f}, "
            f"the same when cleaned again {sum(row[2] for row in rows)} of {n}"
        )


def _feed_back(gold: str, weights: Weights) -> tuple[float, float, bool]:
    """Recall of the words of the body's lines as they are read: soft hyphens and marks of Markdown are no loss."""
    article = _clean(gold, weights)
    gold = "\n".join(block.text for block in read_text(gold).outline.blocks)
    blocks = "\n".join(block.text for block in article.blocks)
    return _recall(article.text, gold), _recall(blocks, gold), _clean(article.text, weights).text == article.text


def _recall(text: str, gold: str) -> float:
    got, want = Counter(split_words(text.lower())), Counter(split_words(gold.lower()))
    return (got & want).total() / want.total() if want else 1.0


def _clean(text: str, weights: Weights) -> Draft:
    return draft_text(read_text(text), Context(DEFAULTS, ProfileSet(), weights))
