from __future__ import annotations

from pathlib import Path  # noqa: TC003  (pytest resolves the annotations of fixtures in some plugins)

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from benchmarks.corpora import open_corpora
from benchmarks.quality import floors as floors_file
from benchmarks.quality import gate
from benchmarks.quality.floors import CorpusFloors, FloorsError, Step, current, floor_for
from benchmarks.quality.gate import Figures, check, lower, raise_floors, rebase
from tests.benchmarks.small_corpora import STORY, TITLE

DAY = "2026-01-02"
FLOORS = {"harbour": CorpusFloors("d1", {"word_f1": (Step(0.9, DAY),)})}


def figures(value: float, *, digest: str = "d1", raised: int = 0) -> dict[str, Figures]:
    return {"harbour": Figures(digest, {"word_f1": value}, raised)}


def test_the_gate_is_open_at_the_floor_and_above() -> None:
    assert check(FLOORS, figures(0.9)) == []
    assert check(FLOORS, figures(0.95)) == []


def test_the_gate_is_shut_below_the_floor() -> None:
    (fault,) = check(FLOORS, figures(0.8999))
    assert "harbour.word_f1: 0.8999 is below its floor 0.9000" in fault


def test_the_gate_is_shut_without_floors() -> None:
    assert "no floors" in check({}, figures(0.95))[0]
    retired = {"harbour": CorpusFloors("d1", {"word_f1": (Step(0.9, DAY), Step(0.0, DAY, "why"))})}
    assert "no floors" in check(retired, figures(0.95))[0]


def test_the_gate_is_shut_for_other_pages() -> None:
    (fault,) = check(FLOORS, figures(0.95, digest="d2"))
    assert "belong to other pages" in fault


def test_the_gate_is_shut_if_newsclean_raised() -> None:
    (fault,) = check(FLOORS, figures(0.95, raised=1))
    assert "raised on 1 page" in fault


def test_the_gate_is_shut_for_a_corpus_or_a_figure_without_floor() -> None:
    other = {**figures(0.95), "snips": Figures("d", {"snippets_f1": 0.5})}
    assert "no floors for this corpus" in check(FLOORS, other)[0]
    more = {"harbour": Figures("d1", {"word_f1": 0.95, "title": 0.5, "topics": 0.0})}
    (fault,) = check(FLOORS, more)
    assert "harbour.title: 0.5000 has no floor" in fault


def test_the_gate_is_shut_if_a_floor_is_no_longer_measured() -> None:
    (fault,) = check(FLOORS, {"harbour": Figures("d1", {})})
    assert "was not measured" in fault


def test_the_gate_is_shut_for_silent_lowering() -> None:
    for reason in ("", " "):
        history = (Step(0.9, DAY, "first"), Step(0.8, DAY, reason))
        (fault,) = check({"harbour": CorpusFloors("d1", {"word_f1": history})}, figures(0.95))
        assert "lowered from 0.9 to 0.8 without a reason" in fault
    told = (Step(0.9, DAY), Step(0.8, DAY, "gold was corrected"))
    assert check({"harbour": CorpusFloors("d1", {"word_f1": told})}, figures(0.85)) == []


def test_the_gate_is_shut_for_rewritten_history() -> None:
    history = FLOORS["harbour"].histories["word_f1"]
    grown = {"harbour": CorpusFloors("d1", {"word_f1": (*history, Step(0.95, DAY))})}
    assert floors_file.faults(grown, FLOORS) == []
    for now in ({"harbour": CorpusFloors("d1", {"word_f1": (Step(0.5, DAY),)})}, {}):
        assert "was rewritten" in floors_file.faults(now, FLOORS)[0]


@given(st.floats(0, 1), st.floats(0, 1))
def test_raising_never_lowers_a_floor(before: float, figure: float) -> None:
    floors = {"harbour": CorpusFloors("d1", {"word_f1": (Step(before, DAY),)})}
    after = current(raise_floors(floors, figures(figure), DAY)["harbour"].histories["word_f1"])
    assert after >= before
    assert after == max(before, floor_for(figure))


@given(st.floats(0, 1))
def test_a_floor_lies_the_margin_below_its_figure(figure: float) -> None:
    floor = floor_for(figure)
    assert 0 <= floor <= max(0.0, figure - floors_file.MARGIN + 1e-9)
    assert floor >= figure - floors_file.MARGIN - 1e-4 - 1e-9
    assert floor == round(floor, 4)


def test_a_floor_is_rounded_down_to_four_digits() -> None:
    assert floor_for(0.95678) == 0.9562
    assert floor_for(0.9505) == 0.95
    assert floor_for(0.0006) == 0.0001  # .0006 - .0005 is a little less than .0001 in binary
    assert floor_for(0.0001) == 0


def test_raising_refuses_other_pages_and_pages_that_raised() -> None:
    with pytest.raises(FloorsError, match="other pages"):
        raise_floors(FLOORS, figures(0.99, digest="d2"), DAY)
    with pytest.raises(FloorsError, match="raised on 2"):
        raise_floors(FLOORS, figures(0.99, raised=2), DAY)


def test_a_measure_at_zero_gets_no_floor() -> None:
    assert raise_floors({}, figures(0.0), DAY) == {}


def test_lowering_needs_a_reason_and_keeps_the_history() -> None:
    with pytest.raises(FloorsError, match="needs --reason"):
        lower(FLOORS, "harbour.word_f1=.8", " ", DAY)
    after = lower(FLOORS, "harbour.word_f1=.8", "gold was corrected", DAY)["harbour"].histories["word_f1"]
    assert after == (Step(0.9, DAY), Step(0.8, DAY, "gold was corrected"))


@pytest.mark.parametrize("change", ["harbour.word_f1", "word_f1=.8", "x.word_f1=.8", "harbour.word_f1=.9", "a.b=x"])
def test_wrong_lowering_is_an_error(change: str) -> None:
    with pytest.raises(FloorsError, match="--lower"):
        lower(FLOORS, change, "why", DAY)


def test_rebase_sets_floors_for_other_pages() -> None:
    after = rebase(FLOORS, "harbour", figures(0.7, digest="d2")["harbour"], "half the pages went", DAY)
    assert after["harbour"].digest == "d2"
    assert current(after["harbour"].histories["word_f1"]) == floor_for(0.7)
    assert check(after, figures(0.7, digest="d2")) == []
    with pytest.raises(FloorsError, match="needs --reason"):
        rebase(FLOORS, "harbour", figures(0.7, digest="d2")["harbour"], "", DAY)
    with pytest.raises(FloorsError, match="same as before"):
        rebase(FLOORS, "harbour", figures(0.7)["harbour"], "why", DAY)
    with pytest.raises(FloorsError, match="no floors of snips"):
        rebase(FLOORS, "snips", figures(0.7)["harbour"], "why", DAY)


REASONS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(st.lists(st.tuples(st.floats(0, 1), REASONS), min_size=1, max_size=3), st.sampled_from(["a-b", "ä b", 'q"']))
def test_a_file_of_floors_reads_back_equal(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[float, str]], corpus: str
) -> None:
    path = tmp_path_factory.mktemp("floors") / "floors.toml"
    floors = {corpus: CorpusFloors("d", {"word_f1": tuple(Step(floor, DAY, reason) for floor, reason in steps)})}
    floors_file.write(path, floors)
    assert floors_file.read(path) == floors


def test_the_file_in_the_repository_keeps_the_rules() -> None:
    text = gate.FLOORS.read_text(encoding="utf-8")
    assert text.startswith(floors_file.HEADER)
    assert floors_file.faults(floors_file.read(gate.FLOORS)) == []


@pytest.mark.parametrize(
    "text",
    [
        "x = [",
        "harbour = 1",
        "[harbour]",
        "[harbour]\ndigest = 'd'\nword_f1 = 1",
        "[harbour]\ndigest = 'd'\nword_f1 = []",
        "[harbour]\ndigest = 'd'\n[[harbour.word_f1]]\nfloor = 1.0",
        "[harbour]\ndigest = 'd'\n[[harbour.word_f1]]\nfloor = true\ndate = '2026-01-02'\nreason = ''",
        "[harbour]\ndigest = 'd'\n[[harbour.word_f1]]\nfloor = 1.0\ndate = 'soon'\nreason = ''",
    ],
)
def test_a_broken_file_is_an_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "floors.toml"
    path.write_text(text)
    with pytest.raises(FloorsError, match=r"floors\.toml"):
        floors_file.read(path)


@pytest.fixture
def call(corpora_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The gate's options for the small corpora, with a newsclean that gets everything right."""

    def clean(html: str | bytes, *, url: str | None = None) -> newsclean.Article:
        text = html if isinstance(html, str) else html.decode()
        return newsclean.Article(text=STORY if TITLE in text else "Four words stand here.", title=f"{url}")

    monkeypatch.setattr(newsclean.Cleaner, "clean", staticmethod(clean))
    monkeypatch.setattr(newsclean.Cleaner, "clean_text", staticmethod(clean))
    floors_file.write(tmp_path / "floors.toml", {})
    return ["--corpora", str(corpora_folder), "--floors", str(tmp_path / "floors.toml")]


def test_a_floor_is_raised_lowered_and_guarded_on_the_command_line(
    call: list[str], corpora_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert gate.main(call) == 1  # no floors
    assert gate.main([*call, "--raise"]) == 0
    assert gate.main(call) == 0
    written = floors_file.read(tmp_path / "floors.toml")
    assert set(written["harbour"].histories) >= {"word_f1", "shingle_f1", "bullets_word_f1", "lines_shingle_f1"}
    assert set(written["snips"].histories) == {"snippets_f1"}
    assert written["harbour"].digest == open_corpora(corpora_folder).pick(["harbour"])[0].digest()

    monkeypatch.setattr(newsclean.Cleaner, "clean", lambda *_, **__: newsclean.Article(text="Weather"))
    assert gate.main(call) == 1  # below the floor
    assert gate.main([*call, "--raise"]) == 0
    assert floors_file.read(tmp_path / "floors.toml") == written  # raising never lowers
    assert gate.main([*call, "--lower", "harbour.word_f1=0.1"]) == 2  # no reason
    assert gate.main([*call, "--lower", "harbour.word_f1=0.1", "--reason", "gold was corrected"]) == 0
    assert gate.main([*call, "--base", str(tmp_path / "nowhere.toml")]) == 2


def test_a_raising_newsclean_shuts_the_gate(call: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert gate.main([*call, "--raise"]) == 0
    right = newsclean.Cleaner().clean

    def clean(html: str | bytes, *, url: str | None = None) -> newsclean.Article:
        if url is None:
            raise RecursionError
        return right(html, url=url)

    monkeypatch.setattr(newsclean.Cleaner, "clean", staticmethod(clean))
    assert gate.main([*call, "--only", "harbour"]) == 0
    assert gate.main(call) == 1
    assert gate.main([*call, "--raise"]) == 2


def test_a_newsclean_that_raises_in_text_mode_shuts_the_gate(call: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert gate.main([*call, "--raise"]) == 0
    right = newsclean.Cleaner().clean_text

    def clean_text(text: str, *, url: str | None = None) -> newsclean.Article:
        if "\n\n" in text:  # the form `bullets`; what `lines` gives has its floors kept
            raise ValueError(text)
        return right(text, url=url)

    monkeypatch.setattr(newsclean.Cleaner, "clean_text", staticmethod(clean_text))
    corpora = open_corpora(call[1])
    assert gate.measure_corpus(corpora, corpora.pick(["harbour"])[0]).raised == 1
    assert gate.main(call) == 1


def test_a_changed_page_shuts_the_gate(call: list[str], corpora_folder: Path) -> None:
    assert gate.main([*call, "--raise"]) == 0
    gold = corpora_folder / "snips" / "gold.jsonl"
    gold.write_text(gold.read_text().replace("Weather", "weather"))
    assert gate.main([*call, "--only", "harbour"]) == 0
    assert gate.main(call) == 1
    assert gate.main([*call, "--rebase", "snips", "--reason", "a snippet was corrected"]) == 0
    assert gate.main(call) == 0


def test_a_missing_corpus_shuts_the_gate(call: list[str], corpora_folder: Path) -> None:
    assert gate.main([*call, "--raise"]) == 0
    (corpora_folder / "snips" / "gold.jsonl").rename(corpora_folder / "gold.jsonl")
    assert gate.main(call) == 1


def test_a_rewritten_history_shuts_the_gate(call: list[str], tmp_path: Path) -> None:
    assert gate.main([*call, "--raise"]) == 0
    path = tmp_path / "floors.toml"
    base = tmp_path / "base.toml"
    base.write_text(path.read_text())
    assert gate.main([*call, "--base", str(base)]) == 0
    path.write_text(path.read_text().replace("floor = 0.9995", "floor = 0.9"))
    assert gate.main(call) == 0  # nothing shows but to those who know what stood there
    assert gate.main([*call, "--base", str(base)]) == 1


def test_a_missing_folder_is_an_error(call: list[str], tmp_path: Path) -> None:
    assert gate.main([*call, "--corpora", str(tmp_path / "nowhere")]) == 2
