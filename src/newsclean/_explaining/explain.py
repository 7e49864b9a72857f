"""A page and the article that was made of it -> the ledger of its blocks.

Law: the page is read and weighed once more, as it was for the article and with the same options and profiles; what
became of its blocks is taken from the article, and nothing is decided anew. Only who asks for a ledger imports this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean._explaining.ledger import Measured, account_for, build_ledger
from newsclean._parsing.inventory import read_inventory
from newsclean._pipeline.inputs import Reading, consult, read_html, read_text
from newsclean._pipeline.stages import weigh
from newsclean._scoring.feature_sets import NAMES_OF
from newsclean._scoring.weights import html_weights, text_weights

if TYPE_CHECKING:
    from newsclean._assembly.evidence import Held
    from newsclean._explaining.ledger import Account
    from newsclean._scoring.weights import Weights
    from newsclean._types.article import Article
    from newsclean._types.options import Options
    from newsclean._types.stages import Analysis
    from newsclean._types.values import LedgerEntry
    from newsclean.profiles._registry import ProfileSet
    from newsclean.profiles._schema import Profile

__all__ = ["explain_html", "explain_text"]


def explain_html(
    text: str, url: str, options: Options, profiles: ProfileSet, held: Held, article: Article
) -> tuple[LedgerEntry, ...]:
    """Read a page of HTML once more, this time with everything on it and say what became of it."""
    reading = read_html(text, url, options)
    pieces = [] if reading.page is None else read_inventory(reading.page)
    weights, profile = html_weights(), consult(profiles, reading, url)
    page = _account(reading, weights, profile, held, article)
    page.pieces = pieces
    if held.case is None or not held.case.script:
        return build_ledger(page)
    page.verdict = f"the body comes from a script of the page ({held.case.script})"
    body = Reading(held.case.outline, reading.hints, held.case.metadata)
    return build_ledger(page, _account(body, weights, profile, held, article))


def explain_text(
    text: str, url: str, options: Options, profiles: ProfileSet, held: Held, article: Article
) -> tuple[LedgerEntry, ...]:
    """Read flattened text once more and say what became of it."""
    reading, weights = read_text(text, options), text_weights()
    profile = consult(profiles, reading, url)
    return build_ledger(_account(reading, weights, profile, held, article, settled=held.case))


def _account(
    reading: Reading,
    weights: Weights,
    profile: Profile | None,
    held: Held,
    article: Article,
    settled: Analysis | None = None,
) -> Account:
    case, raw, rows = weigh(reading, weights, profile)
    if settled is not None:  # what later passes took out, or put back, is not found in one
        case.keep, case.profile_scores, case.marks = settled.keep, settled.profile_scores, settled.marks
    return account_for(case, Measured(rows, raw, NAMES_OF[weights.form], weights), held, article)
