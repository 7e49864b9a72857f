"""Sites -> folds: which pages are held out together.

Law: a site's pages, and their copies in other corpora, are never parted.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["FOLDS", "folds_of"]

FOLDS = 5


def folds_of(sites: Iterable[str], *, seed: int, folds: int = FOLDS) -> dict[str, int]:
    """Returns the fold of each site."""
    shuffled = sorted(set(sites))
    random.Random(seed).shuffle(shuffled)  # noqa: S311  (a reproducible split, not a secret)
    return {site: number % folds for number, site in enumerate(shuffled)}
