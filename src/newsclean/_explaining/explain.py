"""A page and the evidence of its article -> the ledger of its blocks.

Law: the page is read, scored and selected once more, as it was for the article and with the same options and profiles;
what became of its blocks is taken from the evidence, and nothing is decided anew. Only who asks for a ledger imports
this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean._explaining.ledger import Measured, account_for, build_ledger
from newsclean._parsing.inventory import read_inventory
from newsclean._pipeline.inputs import Reading, apply_profile, read_html, read_text
from newsclean._pipeline.stages import score_and_select
from newsclean._scoring.feature_sets import NAMES_OF
from newsclean._text.decoding import decode

if TYPE_CHECKING:
    from newsclean._assembly.evidence import ArticleEvidence
    from newsclean._explaining.ledger import Account
    from newsclean._pipeline.inputs import Context
    from newsclean._types.stages import Analysis
    from newsclean._types.values import LedgerEntry
    from newsclean.profiles._schema import Profile

__all__ = ["explain_html", "explain_text"]


def explain_html(
    html: str | bytes, context: Context, evidence: ArticleEvidence, *, encoding: str | None = None
) -> tuple[LedgerEntry, ...]:
    """Read a page of HTML once more, this time with everything on it, and say what became of it."""
    text = html if isinstance(html, str) else decode(html, encoding=encoding).text
    reading = read_html(text, context.url, context.options)
    pieces = [] if reading.page is None else read_inventory(reading.page)
    profile = apply_profile(reading, context)
    page = _account(reading, context, profile, evidence)
    page.pieces = pieces
    analysis = evidence.draft.analysis
    if analysis is None or not analysis.script:
        return build_ledger(page)
    page.verdict = f"the body comes from a script of the page ({analysis.script})"
    body = Reading(analysis.outline, reading.hints, analysis.metadata)
    return build_ledger(page, _account(body, context, profile, evidence))


def explain_text(text: str, context: Context, evidence: ArticleEvidence) -> tuple[LedgerEntry, ...]:
    """Read flattened text once more, and say what became of it."""
    reading = read_text(text, context.options)
    profile = apply_profile(reading, context)
    return build_ledger(_account(reading, context, profile, evidence, settled=evidence.draft.analysis))


def _account(
    reading: Reading,
    context: Context,
    profile: Profile | None,
    evidence: ArticleEvidence,
    settled: Analysis | None = None,
) -> Account:
    weights = context.weights
    judged = score_and_select(reading, weights, profile)
    analysis = judged.analysis
    if settled is not None:  # what later passes took out, or put back, is not found in one
        analysis.keep, analysis.profile_scores, analysis.marks = settled.keep, settled.profile_scores, settled.marks
    measured = Measured(judged.rows, judged.raw_scores, NAMES_OF[weights.form], weights)
    return account_for(analysis, measured, evidence)
