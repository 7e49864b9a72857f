"""Decisions on a page + all its text -> the ledger: one entry for each piece of text, with the reason.

Law: reports what the selection and the roles decided, in page order, and leaves out nothing that a reader of the page
may see.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

import attrs

from newsclean._assembly.class_roles import named_role
from newsclean._assembly.evidence import select_for
from newsclean._assembly.roles import assign, role_of_dropped
from newsclean._scoring.contributions import Contributions, in_words, log_odds
from newsclean._text.strings import printable
from newsclean._types.values import Focus, LedgerEntry, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._assembly.evidence import ArticleEvidence
    from newsclean._parsing.inventory import Piece
    from newsclean._scoring.weights import Weights
    from newsclean._types.stages import Analysis, Roles

__all__ = ["Account", "Measured", "account_for", "build_ledger"]

_CONTROLS = {
    "nav": "a menu",
    "footer": "the foot of the site",
    "header": "the head of the site",
    "math": "a formula",
    "map": "a map of links",
}


class Measured(NamedTuple):
    """How the blocks of a page got their scores.

    Args:
        rows: Feature row of each block.
        raw: Score of each block before a profile shifted it.
        names: Name of each value of a row.
        weights: The weights that scored the rows.
    """

    rows: Sequence[list[float]]
    raw: list[float]
    names: Sequence[str]
    weights: Weights


@attrs.define(eq=False)
class Account:
    """What the ledger tells about a page.

    Args:
        analysis: The analysis of the page.
        measured: How its blocks got their scores.
        selected: Which blocks the chosen focus selects.
        roles: The roles of the blocks.
        verdict: Why no block is kept at all; "" if some are.
        pieces: All text of the page, in page order; None if the outline's blocks are all of it.
    """

    analysis: Analysis
    measured: Measured
    selected: Sequence[bool]
    roles: Roles
    verdict: str = ""
    pieces: Sequence[Piece] | None = None


def account_for(analysis: Analysis, measured: Measured, evidence: ArticleEvidence) -> Account:
    """Collect what the ledger tells about an article that was cut with the focus of its evidence."""
    has_text = bool(evidence.draft.text)
    focus = evidence.focus if has_text else Focus.BALANCED
    selected = select_for(analysis, focus)
    wanted = None if focus is Focus.BALANCED else selected
    roles = assign(analysis.outline, analysis.keep, analysis.metadata, marks=analysis.marks, wanted=wanted)
    verdict = "" if has_text else "the page as a whole has no text of an article"
    return Account(analysis, measured, selected, roles, verdict)


def build_ledger(*accounts: Account) -> tuple[LedgerEntry, ...]:
    """Build the ledger of a page.

    Args:
        accounts: One; or two, if the body was found in scripts: the page, and that body.

    Returns:
        The entries, in page order.

    Cost: each block is scored about sixteen times.
    """
    entries = []
    for account in accounts:
        entries += _entries(account)
    seen: dict[str, int] = {}
    named = []
    for entry in entries:
        name = blake2b(entry.text.encode("utf-8", "ignore"), digest_size=4).hexdigest()
        seen[name] = seen.get(name, 0) + 1
        named.append(attrs.evolve(entry, id=name if seen[name] == 1 else f"{name}-{seen[name]}"))
    return tuple(named)


def _entries(account: Account) -> list[LedgerEntry]:
    rows, _, names, weights = account.measured
    contributions = Contributions(rows, names, weights)
    scores = [score for score, kept in zip(account.analysis.scores, account.selected, strict=True) if kept]
    cut = min(scores, default=1.0)
    if account.pieces is None:
        return [_of_block(account, i, contributions, cut, None) for i in range(len(account.analysis.outline.blocks))]
    return [
        _of_block(account, piece.block, contributions, cut, piece.path) if piece.block >= 0 else _of_piece(piece)
        for piece in account.pieces
        if piece.block < len(account.analysis.outline.blocks)  # past `Options.max_blocks` nothing was judged
    ]


def _of_piece(piece: Piece) -> LedgerEntry:
    """Return the entry of a piece of text that is no block and was never scored."""
    role = next((role for tag, names in piece.around if (role := named_role(tag, names)) is not None), None)
    if piece.passed:
        reason = f"{_CONTROLS.get(piece.passed, 'a control')} (<{piece.passed}>)"
        role = Role.NAVIGATION if piece.passed == "nav" else role or Role.OTHER
    else:
        reason = "short, and nearly all of it is link"
    return LedgerEntry("", printable(piece.text), role or Role.NAVIGATION, False, reason, path=piece.path)


def _of_block(account: Account, i: int, contributions: Contributions, cut: float, path: str | None) -> LedgerEntry:
    analysis, roles = account.analysis, account.roles
    block, score, role = analysis.outline.blocks[i], analysis.scores[i], roles.of[i]
    text = printable(block.text, keeps_blanks=role is Role.CODE)
    parts = contributions.of(account.measured.rows[i], log_odds(score) - log_odds(account.measured.raw[i]))
    kept = role is not None and bool(text) and not account.verdict
    if account.verdict and role is not None:
        reason = account.verdict
    else:
        reason = roles.notes.get(i) or _by_score(score, cut, parts, selected=account.selected[i])
    if role is None or not kept:
        role = role_of_dropped(analysis.outline, roles, i, analysis.marks)
    return LedgerEntry("", text or block.text, role, kept, reason, score, parts, path)


def _by_score(score: float, cut: float, parts: dict[str, float], *, selected: bool) -> str:
    if selected:
        reason = f"its score of {score:.3f} is not below the page's cut of {cut:.3f}"
    elif score < cut:
        reason = f"its score of {score:.3f} is below the page's cut of {cut:.3f}"
    else:
        reason = f"the selection took blocks of a score like its {score:.3f} and stopped before it"
    words = in_words(parts, speaks_for=selected)
    return f"{reason}; {'for' if selected else 'against'} it: {words}" if words else reason
