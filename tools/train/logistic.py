"""Log odds -> the cost of a logistic regression and its slope; what is regressed on what is the callers' business."""

from __future__ import annotations

from typing import Any

import numpy as np

__all__ = ["log_loss"]


def log_loss(odds: Any, labels: Any, weights: Any) -> tuple[float, Any]:  # noqa: ANN401  (numpy ships as untyped)
    """Returns the weighted log loss of predicted log odds, and its slope along each of them."""
    cost = float(np.sum(weights * (np.logaddexp(0.0, odds) - labels * odds)))
    return cost, weights * (1.0 / (1.0 + np.exp(-odds)) - labels)
