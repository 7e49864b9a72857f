"""The hostile families are many, grow as they say, and are read one in a process."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from benchmarks.hostile import __main__ as program
from benchmarks.hostile import linear
from benchmarks.hostile.families import FAMILIES, Family
from benchmarks.hostile.survive import survive
from tools.fuzz.drawn import fuzz
from tools.fuzz.targets import TARGETS, BrokenPromiseError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_families_are_many_and_have_distinct_names() -> None:
    names = [family.name for family in FAMILIES]
    assert len(set(names)) == len(names) >= 60


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_families_grow_linearly(family: Family) -> None:
    n = min(family.small, 2_000)
    small, large = family.build(n), family.build(2 * n)
    assert family.build(n) == small
    assert len(small) < len(large) <= 2.1 * len(small)


@pytest.mark.slow
def test_a_page_is_read_in_a_process_of_its_own() -> None:
    result = survive(Family("small", lambda n: "<p>x" * n, size=50, small=5), "newsclean")
    assert (result.result, result.chars, result.extractor) == ("ok", 200, "newsclean")
    assert result.peak_mib >= 0


@pytest.mark.parametrize(
    ("seconds", "n", "ratio"),
    [
        (lambda n: n / 100, 10, 2.0),  # long enough at once
        (lambda n: n / 300, 40, 2.0),  # doubled until a tenth of a second is reached
        (lambda n: n / 10_000, 40, 2.0),  # or the family's size
        (lambda n: n * n / 100, 40, 4.0),  # quadratic at the next two doublings as well
        (lambda n: n / 100 + (n > 15), 20, 1.4 / 1.2),  # a single step is not
    ],
)
def test_the_growth_of_a_family_is_the_ratio_of_its_times(
    seconds: Callable[[int], float], n: int, ratio: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linear, "_seconds", lambda page, _: seconds(len(page) // 4))
    growth = linear.growth_of(Family("small", lambda n: "<p>x" * n, size=40, small=10))
    assert (growth.n, growth.chars) == (n, 4 * n)
    assert growth.ratio == pytest.approx(growth.twice_ms / growth.n_ms) == pytest.approx(ratio)


@pytest.mark.slow
def test_the_command_writes_what_it_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "report.json"
    program.main(["linear", "--family", "json number lists", "--json", str(file)])
    assert "json number lists" in capsys.readouterr().out
    (row,) = json.loads(file.read_text(encoding="utf-8"))["rows"]
    assert row["family"] == "json number lists"


@pytest.mark.slow
def test_targets_hold_for_a_moment_of_fuzzing() -> None:
    counts = fuzz(TARGETS, 1, 1)
    assert counts.keys() == TARGETS.keys()
    assert sum(counts.values()) > 5


@pytest.mark.slow
def test_a_broken_promise_ends_the_fuzzing(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(data: bytes) -> None:
        raise BrokenPromiseError(len(data))

    monkeypatch.setitem(TARGETS, "text", fails)
    with pytest.raises(BrokenPromiseError):
        fuzz(["text"], 5, 1)
