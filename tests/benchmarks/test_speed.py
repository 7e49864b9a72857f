from __future__ import annotations

import json
from pathlib import Path  # noqa: TC003  (pytest resolves the annotations of fixtures in some plugins)
from types import ModuleType, SimpleNamespace

import pytest

from benchmarks.corpora import open_corpora
from benchmarks.speed import stages, texts
from benchmarks.speed.__main__ import main
from benchmarks.speed.memory import peak_memory
from benchmarks.speed.stages import StagesError, clocked
from benchmarks.speed.startup import import_times
from benchmarks.speed.texts import text_rate
from benchmarks.speed.turns import WARM_UP_PAGES, Contestant, Turns, percentile, take_turns, timings
from newsclean._pipeline import stages as pipeline

PAGES = [(f"page {number}", b"bytes", "") for number in range(7)]


def test_all_read_a_page_before_the_next_comes_and_each_follows_each() -> None:
    def turns() -> list[tuple[str, str | bytes]]:
        order: list[tuple[str, str | bytes]] = []

        def contestant(name: str) -> Contestant:
            return Contestant(name, lambda html, _: order.append((name, html)))

        take_turns([contestant("a"), contestant("b"), contestant("c")], PAGES, repeat=2, keep="min")
        return order[WARM_UP_PAGES * 3 :]

    order = turns()
    of_page = [order[at : at + 3] for at in range(0, len(order), 3)]
    assert [turn[0][1] for turn in of_page] == [page[0] for page in PAGES] * 2
    assert all({name for name, _ in turn} == set("abc") for turn in of_page)
    assert all(len({html for _, html in turn}) == 1 for turn in of_page)
    followers = {(turn[at][0], turn[at + 1][0]) for turn in of_page for at in (0, 1)}
    assert len(followers) == 6
    assert turns() == order  # two runs take the same turns


def test_a_contestant_that_raises_is_counted_once_a_page() -> None:
    def fail(html: str | bytes, url: str) -> object:
        raise ValueError(html, url)

    turns = take_turns([Contestant("parse", lambda *_: None), Contestant("x", fail)], PAGES, repeat=3, keep="median")
    assert turns.raised == {"parse": 0, "x": len(PAGES)}
    assert all(time > 0 for time in turns.nanoseconds["x"])


def test_bytes_go_to_those_that_take_them() -> None:
    seen: list[str | bytes] = []
    take_turns([Contestant("x", lambda html, _: seen.append(html), takes_bytes=True)], PAGES, repeat=1, keep="min")
    assert set(seen) == {b"bytes"}


def test_timings_agree_with_figures_by_hand() -> None:
    turns = Turns({"parse": [1e6, 1e6, 2e6], "x": [2e6, 4e6, 2e6]}, {"parse": 0, "x": 1})
    parse, x = timings(turns, "parse")
    assert (parse.ratio, parse.median, parse.max) == (1, 1, 1)
    assert x.mean_ms == pytest.approx(8 / 3)
    assert x.total_s == pytest.approx(0.008)
    assert (x.ratio, x.raised) == (2, 1)
    assert (x.median, x.p90, x.p99, x.max) == (2, 4, 4, 4)  # ratios 1, 2, 4


def test_the_rate_of_texts_is_that_of_the_best_round(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([0.0, 5.0, 10.0, 12.0, 20.0, 24.0])
    monkeypatch.setattr(texts, "time", SimpleNamespace(process_time=lambda: next(clock)))
    cleaned: list[str] = []
    rate = text_rate(["a" * 3_000_000, "ü" * 500_000], cleaned.append, repeat=3)
    assert (rate.texts, rate.mb, rate.seconds, rate.mb_s) == (2, 4.0, 2.0, 2.0)
    assert len(cleaned) == 2 + 3 * 2  # the first ones once more, to warm up


def test_text_mode_on_the_command_line(
    corpora_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "texts.json"
    assert main(["--corpora", str(corpora_folder), "--flat", "bullets", "--repeat", "1", "--json", str(file)]) == 0
    assert "mb_s" in capsys.readouterr().out
    report = json.loads(file.read_text())
    assert [line["corpus"] for line in report["texts"]] == ["harbour"]
    assert report["texts"][0]["mb_s"] > 0
    assert report["corpora"] == {}


def test_percentiles_are_of_the_nearest_rank() -> None:
    values = [float(value) for value in range(1, 101)]
    assert [percentile(values, percent) for percent in (0, 50, 90, 99, 100)] == [1, 50, 90, 99, 100]
    assert percentile([7.0], 50) == 7


def test_clocks_count_each_stage_without_its_inner_stages(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("pipeline")
    clock_at = module.__dict__["at"] = [0]
    monkeypatch.setattr(stages, "time", SimpleNamespace(perf_counter_ns=lambda: clock_at[0]))
    exec(  # noqa: S102  (a small module of our own)
        "def inner(): at[0] += 20; return 1\ndef outer(): at[0] += 5; return inner() + inner()\n",
        module.__dict__,
    )
    before = module.inner, module.outer
    with clocked([module], ["inner", "outer"]) as clock:
        assert module.outer() == 2
    assert (module.inner, module.outer) == before
    assert clock.calls == {"inner": 2, "outer": 1}
    assert clock.nanoseconds == {"inner": 40, "outer": 5}


def test_clocks_come_off_when_a_stage_raises() -> None:
    module = ModuleType("pipeline")
    exec("def fail(): raise KeyError", module.__dict__)  # noqa: S102
    before = module.fail
    with pytest.raises(KeyError), clocked([module], ["fail"]):
        module.fail()
    assert module.fail is before


def test_a_stage_is_clocked_in_each_module_that_calls_it() -> None:
    def stage() -> int:
        return 1

    first, second, other = ModuleType("first"), ModuleType("second"), ModuleType("other")
    first.__dict__["stage"] = second.__dict__["stage"] = stage
    with clocked([first, second, other], ["stage"]) as clock:
        assert first.stage() + second.stage() == 2
    assert clock.calls == {"stage": 2}
    assert (first.stage, second.stage, hasattr(other, "stage")) == (stage, stage, False)


def test_one_name_for_two_stages_is_an_error() -> None:
    first, second = ModuleType("first"), ModuleType("second")
    first.__dict__["stage"], second.__dict__["stage"] = len, abs
    with pytest.raises(StagesError, match="different functions by 'stage'"), clocked([first, second], ["stage"]):
        pass
    assert (first.stage, second.stage) == (len, abs)


def test_an_unknown_stage_is_an_error() -> None:
    with pytest.raises(StagesError, match="no stage 'nope'"), clocked([ModuleType("pipeline")], ["nope"]):
        pass


def test_a_pipeline_without_stages_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "STAGES", (), raising=False)
    with pytest.raises(StagesError, match="names no STAGES"):
        stages.stage_shares(PAGES, repeat=1)


@pytest.mark.slow
def test_memory_is_that_of_the_child(corpora_folder: Path) -> None:
    ballast = bytearray(200 * 1024 * 1024)
    corpora = open_corpora(corpora_folder)
    memory = peak_memory(corpora, corpora.pick(["harbour"])[0], "parse")
    assert 0 < memory.start <= memory.peak
    assert memory.peak < len(ballast) / 1024 / 1024
    assert memory.again >= 0


@pytest.mark.slow
def test_imports_are_timed_in_pairs() -> None:
    ours, dependencies, difference = import_times(1)
    assert ours.median_ms > 0
    assert dependencies.median_ms > 0
    assert difference.median_ms == pytest.approx(ours.median_ms - dependencies.median_ms)


def test_the_command_line_prints_tables_and_writes_json(
    corpora_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "speed.json"
    call = ["--corpora", str(corpora_folder), "--only", "harbour", "--extractors", "newsclean,all-text"]
    assert main([*call, "--repeat", "1", "--json", str(file)]) == 0
    assert "clean(bytes) / clean(str)" in capsys.readouterr().out
    report = json.loads(file.read_text())["corpora"]["harbour"]
    assert report["pages"] == 2
    assert [line["extractor"] for line in report["timings"]] == ["parse", "newsclean", "newsclean (bytes)", "all-text"]


def test_wrong_calls_are_errors(corpora_folder: Path, tmp_path: Path) -> None:
    assert main(["--corpora", str(tmp_path / "nowhere")]) == 2
    assert main(["--corpora", str(corpora_folder), "--extractors", "nope"]) == 2
    with pytest.raises(SystemExit):
        main(["--corpora", str(corpora_folder), "--repeat", "0"])
