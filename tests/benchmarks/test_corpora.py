from __future__ import annotations

import gzip
from pathlib import Path  # noqa: TC003  (pytest resolves the annotations of fixtures in some plugins)

import pytest

from benchmarks.corpora import ENVIRONMENT, CorporaError, declared_language, open_corpora


def test_pages_and_gold_are_read(corpora_folder: Path) -> None:
    corpora = open_corpora(corpora_folder)
    assert [corpus.name for corpus in corpora.corpora] == ["harbour", "snips"]
    one, two = corpora.pick(["harbour"])[0].pages(flat=True)
    assert (one.id, one.corpus, one.gold.country) == ("one", "harbour", "is")
    assert one.gold.authors == ("Anna Berg",)
    assert two.gold.authors is None
    assert b"<article>" in one.data
    assert "<article>" in one.decoded()
    assert set(one.flat) == {"bullets", "lines"}
    snips = next(corpora.pick(["snips"])[0].pages())
    assert snips.gold.snippets_with == ("Four  words",)
    assert snips.gold.body is None
    assert snips.flat == {}


def test_limit_yields_the_first_pages(corpora_folder: Path) -> None:
    corpus = open_corpora(corpora_folder).pick(["harbour"])[0]
    assert [page.id for page in corpus.pages(limit=1)] == ["one"]


def test_environment_names_the_folder(corpora_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT, str(corpora_folder))
    assert open_corpora(None).folder == corpora_folder


def test_an_option_takes_precedence_over_the_environment(corpora_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT, str(corpora_folder / "nowhere"))
    assert open_corpora(corpora_folder).folder == corpora_folder


def test_no_folder_named_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ENVIRONMENT, raising=False)
    with pytest.raises(CorporaError, match="--corpora FOLDER"):
        open_corpora(None)


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CorporaError, match="no such folder"):
        open_corpora(tmp_path / "nowhere")


def test_a_folder_without_a_corpus_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CorporaError, match="holds no corpus"):
        open_corpora(tmp_path)


def test_an_unknown_corpus_is_an_error(corpora_folder: Path) -> None:
    with pytest.raises(CorporaError, match="there are harbour, snips"):
        open_corpora(corpora_folder).pick(["harbor"])


def test_a_missing_page_is_an_error(corpora_folder: Path) -> None:
    (corpora_folder / "harbour" / "pages" / "two.html.gz").unlink()
    with pytest.raises(CorporaError, match=r"two\.html\.gz"):
        list(open_corpora(corpora_folder).pick(["harbour"])[0].pages())


def test_a_broken_page_is_an_error(corpora_folder: Path) -> None:
    page = corpora_folder / "harbour" / "pages" / "two.html.gz"
    page.write_bytes(page.read_bytes()[:-9])
    with pytest.raises(CorporaError, match=r"two\.html\.gz"):
        list(open_corpora(corpora_folder).pick(["harbour"])[0].pages())


@pytest.mark.parametrize("line", ["{", "[]", '{"url": ""}', '{"id": "one"}\n{"id": "one"}'])
def test_broken_gold_is_an_error(corpora_folder: Path, line: str) -> None:
    (corpora_folder / "harbour" / "gold.jsonl").write_text(line)
    with pytest.raises(CorporaError, match=r"gold\.jsonl:\d"):
        open_corpora(corpora_folder).pick(["harbour"])[0].gold()


def test_a_date_that_is_no_string_is_not_annotated(corpora_folder: Path) -> None:
    (corpora_folder / "harbour" / "gold.jsonl").write_text('{"id": "one", "date": NaN}')
    assert open_corpora(corpora_folder).pick(["harbour"])[0].gold()["one"].date is None


def test_flat_text_that_lacks_a_page_is_an_error(corpora_folder: Path) -> None:
    (corpora_folder / "harbour" / "flat.jsonl.gz").write_bytes(gzip.compress(b'{"id": "one", "lines": ""}\n'))
    with pytest.raises(CorporaError, match="no page 'two'"):
        list(open_corpora(corpora_folder).pick(["harbour"])[0].pages(flat=True))


def test_digest_changes_with_contents_and_with_names(corpora_folder: Path) -> None:
    corpus = open_corpora(corpora_folder).pick(["harbour"])[0]
    before = corpus.digest()
    assert before == corpus.digest()
    page = corpora_folder / "harbour" / "pages" / "two.html.gz"
    page.rename(page.with_name("three.html.gz"))
    renamed = corpus.digest()
    page.with_name("three.html.gz").write_bytes(b"other")
    assert len({before, renamed, corpus.digest()}) == 3


def test_digest_does_not_depend_on_the_folder(corpora_folder: Path, tmp_path: Path) -> None:
    before = open_corpora(corpora_folder).pick(["harbour"])[0].digest()
    moved = corpora_folder.rename(tmp_path / "elsewhere")
    assert open_corpora(moved).pick(["harbour"])[0].digest() == before


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ('<html lang="de-AT"><p>x', "de"),
        ("<html class=a lang=PT_br><p>x", "pt"),
        ('<html xml:lang="fr"><p>x', "fr"),
        ("<p>x", "und"),
        ('<html lang=""><p>x', "und"),
        ('<html lang="{{ lang }}"><p>x', "und"),
        ("", "und"),
    ],
)
def test_language_is_what_the_page_declares(html: str, language: str) -> None:
    assert declared_language(html) == language
