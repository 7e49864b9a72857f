"""What callers rely on beside the text: plain values, clear types, no surprises."""

from __future__ import annotations

import json
import mmap
import pickle
import subprocess
import sys
from array import array
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import newsclean
from newsclean import (
    Article,
    Block,
    Cleaner,
    Completeness,
    Kind,
    Options,
    Profile,
    ProfileSet,
    Role,
    Status,
    clean,
    clean_text,
)
from newsclean.profiles import loads

if TYPE_CHECKING:
    from collections.abc import Callable

PAGE = (Path(__file__).parents[2] / "examples" / "viewus.html").read_bytes()
ARTICLE = clean(PAGE, url="https://viewus.example/a")
HERE = timezone(timedelta(hours=2))


def default(value: object) -> object:
    assert isinstance(value, datetime)
    return value.isoformat()


def count(cleaner: Cleaner) -> int:
    return len(list(cleaner.profiles.entries()))


def profile(host: str = "tide.example") -> Profile:
    return loads(
        f'schema = 1\nname = "tide"\nmatch.hosts = ["{host}"]\n\n[[mark]]\nid = "comments"\ndo = "drop"\n'
        'line.equals = "Comments"\nextent = "end"\n'
    )


def test_an_article_survives_dict_json_and_pickle() -> None:
    assert Article.from_dict(ARTICLE.to_dict()) == ARTICLE
    assert Article.from_json(ARTICLE.to_json()) == ARTICLE
    assert Article.from_json(ARTICLE.to_json(indent=2).encode()) == ARTICLE
    assert Article.from_dict(attrs.asdict(ARTICLE)) == ARTICLE
    assert pickle.loads(pickle.dumps(ARTICLE)) == ARTICLE  # noqa: S301  (our own bytes)


@pytest.mark.parametrize("odd", ["\x80\x99", "\r", "\u2028", "\u202e", "\ud800"])
def test_controls_in_metadata_survive_no_cleaning(odd: str) -> None:
    page = f"""<title>Ferry late</title><meta name="author" content="Ada{odd} Lund"><h1>Ferry late</h1>
        <meta property="og:description" content="Fog{odd}on Monday"><meta name="description" content="Fog{odd}again">
        <p>The ferry to the islands was two hours late on Monday because of fog, the harbour office said.</p>"""
    article = clean(page)
    assert article.sources["subtitle"].losers
    assert Article.from_json(article.to_json()) == article


def test_attrs_asdict_gives_what_json_takes() -> None:
    assert type(ARTICLE.sources) is dict
    plain = json.loads(json.dumps(attrs.asdict(ARTICLE), default=default))
    assert plain["sources"]["title"]["name"] == ARTICLE.sources["title"].name
    assert plain["published"] == ARTICLE.to_dict()["published"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"headline": "x"}, r"Article has no field 'headline'"),
        ({"title": 3}, r"Article\.title must be str, not int"),
        ({"blocks": "x"}, r"Article\.blocks must be list \| tuple, not str"),
        ({"blocks": [{"role": "paragraph", "text": 1}]}, r"Article\.blocks\[0\]\.text must be str, not int"),
        ({"paywalled": "yes"}, r"Article\.paywalled must be bool, not str"),
        ({"images": [{"url": "https://a.example/a.jpg", "width": True}]}, r"Article\.images\[0\]\.width must be int"),
        ({"status": "fine"}, r"Article\.status: 'fine' is not a valid Status"),
        ({"blocks": [{"role": "para", "text": ""}]}, r"Article\.blocks\[0\]\.role: 'para' is not a valid Role"),
        ({"blocks": [{"role": "quote"}]}, r"Article\.blocks\[0\] lacks the field 'text'"),
        ({"published": "yesterday"}, r"Article\.published: Invalid isoformat string: 'yesterday'"),
        ({"published": 5}, r"Article\.published must be str, not int"),
        ({"_evidence": 5}, r"Article has no field '_evidence'"),
        (
            {"sources": {"title": {"name": "h1", "raw": "x", "losers": [["og:title"]]}}},
            r"Article\.sources\['title'\]\.losers\[0\] must have 2 values, not 1",
        ),
    ],
)
def test_a_broken_dict_is_refused_with_the_field_that_is_wrong(data: dict[str, Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        Article.from_dict(data)


def test_equal_articles_have_equal_hashes() -> None:
    again = clean(PAGE, url="https://viewus.example/a")
    assert again == ARTICLE
    assert hash(again) == hash(ARTICLE)
    assert len({again, ARTICLE, Article()}) == 2
    assert len({*ARTICLE.ledger()}) == len(ARTICLE.ledger())


def test_an_empty_article_says_that_it_is_empty() -> None:
    article = Article()
    assert (article.status, article.kind, article.completeness) == (Status.EMPTY, Kind.STUB, Completeness.SHELL)
    assert clean("") == article


def test_the_repr_is_one_short_line() -> None:
    shown = repr(attrs.evolve(ARTICLE, title="wide\n'" * 400))
    assert len(shown) <= 200
    assert "\n" not in shown
    assert repr(ARTICLE).startswith("<Article ok article complete title='Port Merrow Sends")
    assert repr(ARTICLE).endswith(">")


@pytest.mark.parametrize("title", ["\ue000" * 90, "\0" * 90, "'\"" * 90, "\U0001f9a6" * 90])
def test_the_repr_is_whole_whatever_the_headline(title: str) -> None:
    article = attrs.evolve(
        ARTICLE,
        status=max(Status, key=len),
        kind=max(Kind, key=len),
        completeness=max(Completeness, key=len),
        title=title,
        text="x" * 20_000_000,
        confidence=1 / 3,
    )
    assert len(repr(article)) <= 200
    assert repr(article).isprintable()
    assert repr(article).endswith(f"blocks={len(article.blocks)} chars=20000000 confidence=0.333>")


def test_a_notebook_shows_the_article() -> None:
    assert ARTICLE._repr_html_() == ARTICLE.to_html()


def backwards_twice(data: bytes) -> memoryview:
    """A view whose bytes do not lie one after the other."""
    return memoryview(data[::-1])[::-1]


def mapped(data: bytes) -> mmap.mmap:
    memory = mmap.mmap(-1, len(data))
    memory.write(data)
    return memory


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, partial(array, "B"), backwards_twice, mapped])
def test_any_bytes_are_a_page(kind: Callable[[bytes], Any]) -> None:
    article = clean(kind(PAGE), url="https://viewus.example/a")
    assert article == ARTICLE
    assert article.ledger() == ARTICLE.ledger()


def test_a_path_is_refused_with_what_to_do() -> None:
    path = Path("page.html")
    with pytest.raises(TypeError, match=r"html must be the page itself, not its path: give \w+\.read_bytes\(\)"):
        clean(path)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"text must be the page itself, not its path"):
        clean_text(path)  # type: ignore[arg-type]


def test_dates_sort_whether_or_not_they_have_an_offset() -> None:
    moments = [
        datetime(2026, 3, 1, 12),  # noqa: DTZ001  (as a page without an offset gives it)
        datetime(2026, 3, 1, 13, tzinfo=HERE),
        datetime(2026, 3, 1, 10, tzinfo=UTC),
    ]
    sortable = [moment for moment in (Article(published=one).published_utc for one in moments) if moment is not None]
    assert [moment.isoformat() for moment in sorted(sortable)] == [
        "2026-03-01T10:00:00+00:00",
        "2026-03-01T11:00:00+00:00",
        "2026-03-01T12:00:00+00:00",
    ]
    assert Article().published_utc is None
    assert Article(modified=moments[1]).modified_utc == moments[1]


def test_the_first_day_that_there_is_has_a_moment_in_utc() -> None:
    article = Article(published=datetime(1, 1, 1, tzinfo=HERE))
    assert article.published_utc == datetime(1, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("none", [(), [], iter(())])
def test_empty_profiles_mean_none(none: Any) -> None:  # noqa: ANN401  (any iterable)
    assert count(Cleaner(Options(profiles=none))) == 0
    assert count(Cleaner(Options(installed_profiles=False))) == 0


def test_the_installed_profiles_are_asked_after_the_callers() -> None:
    installed = len(list(ProfileSet.installed().entries()))
    assert installed > 0
    assert count(Cleaner(Options(profiles=[profile()]))) == installed + 1
    assert count(Cleaner(Options(profiles=[profile()], installed_profiles=False))) == 1
    assert count(Cleaner()) == installed


def test_dir_shows_public_names_only() -> None:
    assert set(newsclean.__all__) <= set(dir(newsclean))
    assert [name for name in dir(newsclean) if name.startswith("_") and not name.startswith("__")] == []
    assert all(getattr(newsclean, name) is not None for name in newsclean.__all__)


@pytest.mark.slow
def test_all_that_dir_shows_is_there_at_once() -> None:
    program = "import newsclean; print(*(name for name in dir(newsclean) if not hasattr(newsclean, name)))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    assert run.stdout.split() == []


def test_a_name_that_there_is_not_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'newsclean' has no attribute 'claen'"):
        newsclean.claen  # type: ignore[attr-defined]  # noqa: B018


def test_a_copy_holds_no_evidence() -> None:
    copy = attrs.evolve(ARTICLE, blocks=(Block(Role.PARAGRAPH, "One."),))
    with pytest.raises(newsclean.EvidenceError):
        copy.ledger()
    with pytest.raises(newsclean.EvidenceError):
        Article.from_dict(ARTICLE.to_dict()).reselect(focus="recall")
