"""Languages of pages that declare none. One test needs the extra `lang`; `.ci/run` installs it."""

from __future__ import annotations

import sys

import pytest

from newsclean import Cleaner, NewscleanError, Options, langid

STORY = "Die Fähre kam am Montag zwei Stunden zu spät, weil der Nebel den ganzen Morgen über den Hafen schloss. " * 3


def test_a_detector_is_asked_where_the_page_declares_nothing() -> None:
    pytest.importorskip("py3langid")
    cleaner = Cleaner(Options(detect_language=langid.detect))
    article = cleaner.clean(f"<title>Fähre</title><p>{STORY}</p>")
    assert (article.language, article.sources["language"].name) == ("de", "detected")
    assert cleaner.clean_text(f"Fähre\n\n{STORY}").language == "de"
    assert cleaner.clean(f"<html lang=nl><p>{STORY}</p>").language == "nl"


def test_without_a_detector_nothing_is_guessed() -> None:
    assert Cleaner().clean(f"<p>{STORY}</p>").language == ""


def test_a_detector_may_pass() -> None:
    assert Cleaner(Options(detect_language=lambda _: None)).clean(f"<p>{STORY}</p>").language == ""


def test_short_texts_have_no_language() -> None:
    assert langid.detect("Fähre") is None


def test_the_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "py3langid", None)
    with pytest.raises(NewscleanError, match=r"newsclean\[lang\]"):
        langid.detect(STORY)


def test_a_detector_must_be_callable() -> None:
    with pytest.raises(TypeError, match="detect_language must be callable or None, not str"):
        Options(detect_language="de")  # type: ignore[arg-type]
