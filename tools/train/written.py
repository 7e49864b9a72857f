"""Fitted model -> Python source of the weights, as `newsclean._scoring.fitted` keeps them.

Law: the only place that knows how fitted modules are spelled. Tokens are grouped by weight, the heaviest first, so that
a group is one line of a table and a refit shows as the tokens that moved.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Any

from newsclean._scoring.feature_sets import NAMES_OF

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from tools.train.recipes import Tables

__all__ = ["tables_source", "trees_source"]

_HEAD = ('"""Written by tools/train; do not edit."""', "", "from __future__ import annotations", "")
_WIDTH = 100


def tables_source(tables: Tables, certain: Sequence[tuple[float, float]], about: Mapping[str, Any]) -> str:
    """Write the tables of tokens as a Python module.

    Args:
        tables: What was learned of tokens.
        certain: For each stage but the last, the log odds past which it is certain, and its growth.
        about: What to say of the fit.
    """
    names = tables.joint.names
    above, own, around = ({name: weights[at] for name, weights in names.items() if weights[at]} for at in range(3))
    lines = [
        *_HEAD,
        "from typing import Any",
        "",
        "ABOUT: dict[str, Any] = {",
        *(f"    {key!r}: {value!r}," for key, value in about.items()),
        "}",
        "",
        f"WHOLE: dict[str, float] = {tables.whole!r}",
        *_groups("LEXICON", tables.lexicon),
        *_groups("NAMES_ABOVE", above),
        *_groups("NAMES_OWN", own),
        *_groups("NAMES_AROUND", around),
        *_groups("WORDS", tables.joint.words),
        "",
        "CERTAIN: tuple[tuple[float, float], ...] = (",
        *(f"    ({odds!r}, {growth!r})," for odds, growth in certain),
        ")",
        "",
    ]
    return "\n".join(lines)


def _groups(name: str, weights: Mapping[str, float]) -> Iterator[str]:
    """Yield the lines of one table."""
    groups: defaultdict[float, list[str]] = defaultdict(list)
    for token, weight in weights.items():
        if " " in token:
            raise ValueError(f"a token that holds a space cannot be written: {token!r}")
        groups[weight].append(token)
    yield from ("", f"{name}: dict[float, str] = {{")
    for weight in sorted(groups):
        parts = [f"{part} " for part in _wrapped(sorted(groups[weight]))]
        parts[-1] = parts[-1][:-1]
        if len(parts) == 1:
            yield f"    {weight!r}: {parts[0]!r},"
        else:
            yield from (f"    {weight!r}: (", *(f"        {part!r}" for part in parts), "    ),")
    yield "}"


def _wrapped(tokens: list[str]) -> list[str]:
    """Fill lines with tokens; `textwrap` would break at hyphens and tidy the tabs of line shapes away."""
    lines: list[str] = []
    for token in tokens:
        if lines and len(lines[-1]) + len(token) < _WIDTH:
            lines[-1] += " " + token
        else:
            lines.append(token)
    return lines


def trees_source(
    trees: Sequence[dict[str, Any]], sizes: Sequence[int], form: str, fixed: Mapping[int, float] | None = None
) -> str:
    """Write trees as a Python module of functions, one for each boosting stage.

    Args:
        trees: Their roots, as LightGBM dumps them.
        sizes: How many of them each stage has.
        form: Form of input; names the features.
        fixed: Features that are no part of a row, and the value that each has; their splits are decided here.
    """
    names = NAMES_OF[form]
    trees = [_decide(tree, fixed or {}) for tree in trees]
    stages = [trees[start:end] for start, end in pairwise([0, *accumulate(sizes)])]
    lines = [
        *_HEAD,
        "from typing import TYPE_CHECKING",
        "",
        "if TYPE_CHECKING:",
        "    from collections.abc import Callable",
    ]
    for number, stage in enumerate(stages):
        lines += ["", "", f"def _stage_{number}(row: list[float]) -> float:"]
        used = sorted({feature for tree in stage for feature in _features(tree)})
        lines += [f"    f{feature} = row[{feature}]  # {names[feature]}" for feature in used]
        lines += ["    total = 0.0"]
        lines += [f"    total += {_expression(tree)}" for tree in stage]
        lines += ["    return total"]
    functions = ", ".join(f"_stage_{number}" for number in range(len(stages)))
    lines += ["", "", f"STAGES: tuple[Callable[[list[float]], float], ...] = ({functions},)", ""]
    return "\n".join(lines)


def _decide(node: dict[str, Any], fixed: Mapping[int, float]) -> dict[str, Any]:
    """Return a tree without the splits on fixed features."""
    if "split_feature" not in node:
        return node
    if node["split_feature"] in fixed:
        goes_left = fixed[node["split_feature"]] <= node["threshold"]
        return _decide(node["left_child" if goes_left else "right_child"], fixed)
    return {
        **node,
        "left_child": _decide(node["left_child"], fixed),
        "right_child": _decide(node["right_child"], fixed),
    }


def _features(node: dict[str, Any]) -> Iterable[int]:
    if "split_feature" in node:
        yield node["split_feature"]
        yield from _features(node["left_child"])
        yield from _features(node["right_child"])


def _expression(node: dict[str, Any]) -> str:
    if "split_feature" not in node:
        return repr(round(node["leaf_value"], 4))
    if node["decision_type"] != "<=":
        raise ValueError(f"a split that the library does not know: {node['decision_type']!r}")
    left, right = _expression(node["left_child"]), _expression(node["right_child"])
    return f"({left} if f{node['split_feature']} <= {round(node['threshold'], 6)!r} else {right})"
