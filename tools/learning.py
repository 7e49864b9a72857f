"""Measure the worth of learned profiles on the corpora: `python -m tools.learning`.

Law: each page with gold is left out once. A profile is learned from the other pages of its host (with or without gold,
since learning needs none), and the page is cleaned with it and without. The scorer is fitted on other sites, since the
shipped weights know these; `--shipped` uses them all the same.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import attrs

from benchmarks.corpora import Corpora, CorporaError, Page, open_corpora
from benchmarks.quality.measures import f1, split_words
from newsclean._assembly.evidence import finalize
from newsclean._learning.memory import SiteMemory
from newsclean._pipeline.inputs import DEFAULTS, Context, read_html, read_text
from newsclean._pipeline.stages import draft_html, draft_text
from newsclean._scoring.weights import Weights, html_weights, text_weights
from newsclean._types.options import View
from newsclean.profiles._registry import ProfileSet, host_of
from tools.train.samples import read_samples, site_of
from tools.train.validate import fold_weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsclean import Article, Profile

CORPORA = ["fundus-news", "wcxb-articles", "trafilatura-snippets", "htmldate", "wcxb-indexes"]
GOLD = CORPORA[:2]
FEW = 2


@attrs.frozen
class Result:
    """A page that was left out.

    Args:
        learned_from: How many pages the profile was learned from.
        rules: How many rules it has.
        before: Precision and recall by words without it.
        after: Precision and recall with it.
    """

    host: str
    page: str
    learned_from: int
    rules: int
    before: tuple[float, float]
    after: tuple[float, float]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.learning", description="Measures what site memory is worth.")
    parser.add_argument("--corpora", help="the corpora folder (default: $NEWSCLEAN_CORPORA)")
    parser.add_argument("--seed", type=int, default=1, help="split by site")
    parser.add_argument("--shipped", action="store_true", help="use the shipped weights, which know these sites")
    parser.add_argument("--form", choices=["html", "text"], default="html", help="learn from HTML or flattened text")
    options = parser.parse_args()
    try:
        corpora = open_corpora(options.corpora)
    except CorporaError as error:
        print(f"tools.learning: {error}", file=sys.stderr)
        return 2
    hosts = read_hosts(corpora, options.form)
    scorers = {} if options.shipped else fit_scorers(corpora, options.seed, options.form)
    shipped = html_weights() if options.form == "html" else text_weights()
    results = [
        result
        for host, pages in sorted(hosts.items())
        for result in leave_one_out(host, pages, scorers.get(site_of(pages[0].gold.url, ""), shipped))
    ]
    for result in results:
        if result.before != result.after:
            print(f"{result.host} {result.page}: {show(result.before)} -> {show(result.after)}")
    report("from two pages", [result for result in results if result.learned_from == FEW])
    report("from three and more", [result for result in results if result.learned_from > FEW])
    report("all", results)
    return 0


def read_hosts(corpora: Corpora, form: str) -> dict[str, list[Page]]:
    """Return the pages of each host that has at least three pages, and at least one with gold."""
    hosts: defaultdict[str, list[Page]] = defaultdict(list)
    for corpus in corpora.pick(CORPORA if form == "html" else GOLD):
        for page in corpus.pages(flat=form == "text"):
            host = host_of(page.gold.url).removeprefix("www.")
            if host:
                hosts[host].append(page)
    return {
        host: pages
        for host, pages in hosts.items()
        if len(pages) > FEW and any(page.corpus in GOLD and page.gold.body is not None for page in pages)
    }


def fit_scorers(corpora: Corpora, seed: int, form: str) -> dict[str, Weights]:
    """Return for each site the weights of a scorer that was fitted without it."""
    samples = list(read_samples(corpora, GOLD, form=form))
    folds = fold_weights(samples, seed=seed, form=form)
    return {sample.site: weights for weights, held_out in folds for sample in held_out}


def leave_one_out(host: str, pages: list[Page], weights: Weights) -> Iterator[Result]:
    """Yield the result of each page with gold, with a profile learned from the others."""
    articles = [clean_page(page, weights) for page in pages]
    for left_out, page in enumerate(pages):
        gold = page.gold.body
        if page.corpus not in GOLD or gold is None:
            continue
        memory = SiteMemory()
        for number, article in enumerate(articles):
            if number != left_out:
                memory.observe(article)
        if memory.pages < FEW:
            continue
        profile = memory.profile(host=host)
        before = overlap(clean_page(page, weights).text, gold)
        after = overlap(clean_page(page, weights, profile).text, gold)
        yield Result(host, page.id, memory.pages, len(profile.marks), before, after)


def clean_page(page: Page, weights: Weights, profile: Profile | None = None) -> Article:
    """Clean a page with given weights; the profile fits its host."""
    profiles = ProfileSet() if profile is None else ProfileSet([profile])
    context = Context(DEFAULTS, profiles, weights, page.gold.url)
    if weights.form == "text":
        draft = draft_text(read_text(page.flat["bullets"]), context)
    else:
        draft = draft_html(read_html(page.decoded(), page.gold.url), context)
    return finalize(draft, lambda _: (), View(), keeps_evidence=True)


def overlap(text: str, gold: str) -> tuple[float, float]:
    """Return precision and recall over the bags of lower-cased words."""
    got, want = Counter(split_words(text.lower())), Counter(split_words(gold.lower()))
    common = (got & want).total()
    return common / max(got.total(), 1), common / max(want.total(), 1)


def report(name: str, results: list[Result]) -> None:
    if not results:
        return
    hosts, rules = len({result.host for result in results}), mean(result.rules for result in results)
    before = (mean(result.before[0] for result in results), mean(result.before[1] for result in results))
    after = (mean(result.after[0] for result in results), mean(result.after[1] for result in results))
    print(f"{name}: {len(results)} pages of {hosts} hosts, {rules:.1f} rules: {show(before)} -> {show(after)}")
    f1s = [mean(f1(*value) for value in side) for side in zip(*[(r.before, r.after) for r in results], strict=True)]
    print(f"  word F1 {f1s[0]:.4f} -> {f1s[1]:.4f}")


def show(value: tuple[float, float]) -> str:
    return f"precision {value[0]:.4f} recall {value[1]:.4f}"


def mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed)


if __name__ == "__main__":
    sys.exit(main())
