from __future__ import annotations

import datetime as dt
import json
from pathlib import Path  # noqa: TC003  (pytest resolves the annotations of fixtures in some plugins)

import attrs
import pytest

from benchmarks.corpora import open_corpora
from benchmarks.quality import peers
from benchmarks.quality.__main__ import main
from benchmarks.quality.extraction import Extractor, ExtractorError, Output
from benchmarks.quality.extractors import load
from benchmarks.quality.outputs import Run, load_written
from benchmarks.quality.score import corpus_fields, length_bucket, score_corpus, score_page, summarise
from benchmarks.quality.visible_text import visible_text
from tests.benchmarks.small_corpora import STORY, TITLE


def perfect(html: str | bytes, url: str) -> Output:  # noqa: ARG001
    text = html if isinstance(html, str) else html.decode()
    return Output(STORY if TITLE in text else "Four words stand here.")


def always_raising(html: str | bytes, url: str) -> Output:
    raise RuntimeError(f"cannot read {url} of {len(html)}")


def test_a_perfect_extractor_scores_one(corpora_folder: Path) -> None:
    corpus = open_corpora(corpora_folder).pick(["harbour"])[0]
    summary = summarise(list(score_corpus(corpus, [Run(Extractor("perfect", perfect))])))
    assert (summary.pages, summary.word_f1, summary.shingle_f1, summary.below_80) == (2, 1, 1, 0)
    assert summary.title is None  # it does not look for titles
    assert summary.snippets_f1 is None  # the corpus has no snippets


def test_snippets_are_summed_over_pages(corpora_folder: Path) -> None:
    corpus = open_corpora(corpora_folder).pick(["snips"])[0]
    everything = Extractor("everything", load(["all-text"])[0].run)
    good, bad = (summarise(list(score_corpus(corpus, [Run(e)]))) for e in (Extractor("perfect", perfect), everything))
    assert (good.snippets_precision, good.snippets_recall, good.snippets_f1) == (1, 1, 1)
    assert (bad.snippets_precision, bad.snippets_recall) == (1 / 2, 1)
    assert good.word_f1 is None


def test_an_extractor_that_raises_gives_empty_results_and_is_counted(corpora_folder: Path) -> None:
    corpus = open_corpora(corpora_folder).pick(["harbour"])[0]
    rows = list(score_corpus(corpus, [Run(Extractor("broken", always_raising)), Run(Extractor("perfect", perfect))]))
    broken = [row for row in rows if row.source == "broken"]
    assert [row.error for row in broken] == ["RuntimeError", "RuntimeError"]
    summary = summarise(broken)
    assert (summary.raised, summary.word_f1, summary.shingle_f1, summary.below_50) == (2, 0, 0, 1)
    assert summarise([row for row in rows if row.source == "perfect"]).raised == 0


def test_pages_below_a_threshold_are_counted_as_shares(corpora_folder: Path) -> None:
    def only_the_story(html: str | bytes, url: str) -> Output:
        return perfect(html, url) if url.endswith("one") else Output("Four words")

    corpus = open_corpora(corpora_folder).pick(["harbour"])[0]
    summary = summarise(list(score_corpus(corpus, [Run(Extractor("x", only_the_story))])))
    # Two of four words: precision 1, recall 1/2, F1 2/3.
    assert summary.word_f1 == pytest.approx((1 + 2 / 3) / 2)
    assert (summary.exact, summary.below_50, summary.below_80) == (0.5, 0, 0.5)


def test_metadata_is_scored_where_looked_for_and_annotated(corpora_folder: Path) -> None:
    corpus = open_corpora(corpora_folder).pick(["harbour"])[0]
    source = Run(
        Extractor("meta", lambda *_: Output(), fields=frozenset({"text", "title", "authors", "date", "topics"}))
    )
    one, two = (score_page(source, p, source.extract(p, ""), "en") for p in corpus.pages())
    assert (one.title, one.authors, one.day, one.minute, one.topics) == (False, 0, False, False, None)
    assert (two.title, two.authors, two.day, two.minute, two.topics) == (False, None, None, None, None)
    page = next(corpus.pages())
    output = Output("", title=TITLE, authors=("Anna Berg", "Nobody"), topics=("islands",))
    known = Run(Extractor("meta", lambda *_: output, fields=source.fields))
    one = score_page(known, page, known.extract(page, ""), "en")
    assert (one.title, one.country) == (True, "is")
    assert one.authors == pytest.approx(2 / 3)


def test_the_kind_is_scored_where_gold_names_it(corpora_folder: Path) -> None:
    page = next(open_corpora(corpora_folder).pick(["harbour"])[0].pages())
    index = attrs.evolve(page, gold=attrs.evolve(page.gold, kind="index"))
    source = Run(Extractor("kind", lambda *_: Output(kind="index"), fields=frozenset({"kind"})))
    article = attrs.evolve(page, gold=attrs.evolve(page.gold, kind="article"))
    rows = [score_page(source, p, source.extract(p, ""), "en") for p in (page, index, article)]
    assert [row.kind for row in rows] == [None, True, False]
    assert summarise(rows).kind == 0.5
    assert corpus_fields([index.gold]) == corpus_fields([page.gold]) | {"kind"}


def test_bytes_go_to_those_that_decode_for_themselves(corpora_folder: Path) -> None:
    page = next(open_corpora(corpora_folder).pick(["harbour"])[0].pages())
    seen: list[type] = []

    def note(html: str | bytes, url: str) -> Output:
        seen.append(type(html))
        return Output(url)

    for takes_bytes in (True, False):
        outcome = Run(Extractor("x", note, takes_bytes=takes_bytes)).extract(page, "text")
        assert outcome.output.text == "https://example.org/one"
    assert seen == [bytes, str]


@pytest.mark.parametrize(
    ("words", "bucket"),
    [(0, "<150"), (149, "<150"), (150, "150-300"), (599, "300-600"), (1199, "600-1200"), (1200, ">=1200")],
)
def test_a_page_falls_into_the_bucket_of_its_length(words: int, bucket: str) -> None:
    assert length_bucket("word " * words) == bucket


def test_a_page_without_body_has_no_bucket() -> None:
    assert length_bucket(None) == "und"


def test_visible_text_separates_blocks_and_nothing_else() -> None:
    html = "<p>a<b>b</b><script>x</script><!-- y --></p>c<table><tr><td>d<td>e</table><style>z</style>"
    assert visible_text(html).split() == ["ab", "c", "d", "e"]


def test_baselines_return_the_lines_they_promise() -> None:
    long_line = "word " * 20
    text = f"{long_line}\nshort\n"
    names = ("long-lines", "all-text")
    kept = {extractor.name: extractor.run(text, "").text for extractor in load(list(names), flat=True)}
    assert kept == {"long-lines": long_line.strip(), "all-text": text}


def test_an_unknown_extractor_is_an_error() -> None:
    with pytest.raises(ExtractorError, match="no extractor 'trafilaturra'"):
        load(["trafilaturra"])


def test_a_peer_that_is_not_installed_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    with pytest.raises(ExtractorError, match="pip install --group peers"):
        load(["trafilatura"])


def test_written_outputs_are_scored_and_missing_pages_counted(corpora_folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "out.jsonl"
    file.write_text(json.dumps({"corpus": "harbour", "id": "one", "text": STORY, "title": TITLE}) + "\n")
    source = load_written(f"mine={file}")
    corpora = open_corpora(corpora_folder)
    summary = summarise(list(score_corpus(corpora.pick(["harbour"])[0], [source])))
    assert (summary.pages, summary.missing, summary.word_f1, summary.title) == (2, 1, 0.5, 0.5)
    assert summary.authors is None  # no line has them
    assert list(score_corpus(corpora.pick(["snips"])[0], [source])) == []  # not covered


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"corpus": "a", "id": "b"}',
        '{"corpus":"a","id":"b","text":""}\n{"corpus":"a","id":"b","text":""}',
        "",
    ],
)
def test_broken_outputs_are_errors(tmp_path: Path, line: str) -> None:
    file = tmp_path / "out.jsonl"
    file.write_text(line)
    with pytest.raises(ExtractorError, match=r"out\.jsonl"):
        load_written(f"mine={file}")


def test_missing_outputs_are_errors(tmp_path: Path) -> None:
    for argument in (f"mine={tmp_path / 'nowhere'}", "mine", "=x", "mine="):
        with pytest.raises(ExtractorError, match="--outputs"):
            load_written(argument)


def test_command_line_prints_tables_and_writes_json(
    corpora_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "report.json"
    call = ["--corpora", str(corpora_folder), "--extractors", "all-text", "--by", "language,country,length"]
    assert main([*call, "--json", str(file), "--pages"]) == 0
    printed = capsys.readouterr().out
    assert "harbour by country" in printed
    report = json.loads(file.read_text(encoding="utf-8"))
    assert report["digests"]["harbour"] == open_corpora(corpora_folder).pick(["harbour"])[0].digest()
    assert [row["id"] for row in report["pages"]] == ["one", "two", "s1"]
    groups = {line["group"]: line["pages"] for line in report["summaries"] if line["corpus"] == "harbour"}
    assert groups == {"": 2, "en": 2, "is": 1, "und": 1, "<150": 2}


def test_command_line_scores_text_mode(corpora_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--corpora", str(corpora_folder), "--flat", "lines", "--extractors", "long-lines,all-text"]) == 0
    printed = capsys.readouterr().out
    assert "long-lines" in printed
    assert "snips" not in printed  # has no text form


@pytest.mark.parametrize(
    "call",
    [["--extractors", "nope"], ["--by", "moon"], ["--only", "nope"], ["--corpora", "/nonexistent-folder"]],
)
def test_wrong_calls_are_errors(corpora_folder: Path, call: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--corpora", str(corpora_folder), "--extractors", "all-text", *call]) == 2
    assert capsys.readouterr().err.startswith("error: ")


def test_what_peers_call_a_list_of_names_becomes_strings() -> None:
    assert peers._strings(["Ada Lund", ["Bo Reyes"], None, 3]) == ("Ada Lund", "Bo Reyes")
    assert peers._strings(None) == ()
    assert peers._day("2024-03-18T10:00:00Z") == dt.date(2024, 3, 18)
    assert peers._day(None) is None
    assert peers._moment("2024-03-18") is None
