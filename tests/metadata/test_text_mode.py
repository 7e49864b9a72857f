"""Flattened page -> headline and authors, by form and by what the body talks about."""

from __future__ import annotations

import pytest

from newsclean import Role
from newsclean._metadata.text_mode import mark_field_lines, read_line_fields
from newsclean._parsing.lines import read_lines
from newsclean._types.values import Metadata

TITLE = "Fog delays the ferry to the outer islands"
BODY = (
    "The ferry to the outer islands was two hours late on Monday, because fog had closed the harbour since dawn.\n"
    "About three hundred passengers waited on the pier, and the café on the quay ran out of fresh coffee before nine.\n"
    "The harbour office expects the timetable to hold again from Tuesday on, when the wind is to turn to the west.\n"
)
MENU = "Home\nPolitics\nSport and leisure\nSubscribe to our paper\n\n"


def read(text: str) -> Metadata:
    return read_line_fields(read_lines(text))


def test_the_headline_is_the_line_above_the_body_that_talks_about_the_same() -> None:
    found = read(f"{MENU}{TITLE}\n\n{BODY}")
    assert found.title == TITLE
    assert found.sources["title"].name == "text:line"
    assert found.sources["title"].raw == TITLE


def test_the_headline_is_found_above_standfirst_and_byline() -> None:
    found = read(f"{MENU}{TITLE}\nHundreds wait on the pier as pilots stay ashore\nAda Lund\n\n{BODY}")
    assert found.title == TITLE
    assert found.authors == ("Ada Lund",)
    assert found.sources["authors"].name == "text:byline"


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Ada Lund", ("Ada Lund",)),
        ("ADA LUND", ("ADA LUND",)),
        ("Ada Lund Views", ("Ada Lund",)),
        ("By Ada Lund", ("Ada Lund",)),
        ("Von Ada Lund", ("Ada Lund",)),
        ("Ada Lund and Bo Reyes", ("Ada Lund", "Bo Reyes")),
        ("Ada van der Lund", ("Ada van der Lund",)),
        ("Ada Marie Lund", ("Ada Marie Lund",)),
    ],
)
def test_a_byline_gives_its_names(line: str, authors: tuple[str, ...]) -> None:
    found = read(f"{TITLE}\n{line}\n\n{BODY}")
    assert found.title == TITLE
    assert found.authors == authors


@pytest.mark.parametrize("line", ["Monday, 14 March 2026", "Share this story", "Photo gallery.", "3 min read", "Sport"])
def test_other_lines_give_no_names(line: str) -> None:
    assert read(f"{TITLE}\n{line}\n\n{BODY}").authors == ()


def test_a_menu_is_no_headline() -> None:
    assert read(MENU + BODY) == Metadata()


@pytest.mark.parametrize("text", ["", "\n\n", "Home\nSport", TITLE, BODY])
def test_no_headline_is_found_if_no_line_looks_like_one(text: str) -> None:
    assert read(text) == Metadata()


def test_headlines_are_found_in_other_scripts() -> None:
    title = "Туман задержал паром на дальние острова"
    body = (
        "Паром на дальние острова опоздал в понедельник на два часа, потому что туман закрыл гавань ещё до рассвета, "
        "и суда не могли выйти в море.\nНа пристани ждали около трёхсот пассажиров, а в кафе на набережной к девяти "
        "утра уже закончился кофе и остались только булочки с маком.\n"
    )
    assert read(f"Главная\nСпорт\n\n{title}\n\n{body}").title == title


def test_headlines_are_found_in_unspaced_scripts() -> None:
    title = "大雾令渡轮晚点两小时"
    body = (
        "星期一清晨港口浓雾弥漫，前往外岛的渡轮晚点两小时，约三百名乘客在码头等候，咖啡馆的咖啡不到九点便卖完了。\n"
        "港务局表示，星期二风向转西之后，渡轮预计将恢复正常班次，届时大雾也会散去，乘客不必再提前到码头等候。\n"
    )
    assert read(f"首页\n体育\n\n{title}\n\n{body}").title == title


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("March 14, 2026", "2026-03-14T00:00:00", None),
        ("Monday, 14 March 2026, 09:30", "2026-03-14T09:30:00", None),
        ("14.03.2026", "2026-03-14T00:00:00", None),
        ("Published March 14, 2026", "2026-03-14T00:00:00", None),
        ("Updated: March 15, 2026", None, "2026-03-15T00:00:00"),
        ("March 14, 2026 | Updated March 15, 2026", "2026-03-14T00:00:00", "2026-03-15T00:00:00"),
        ("In 2026 the harbour froze over, for the first time in many years, he said.", None, None),
        ("Three winters since 2019", None, None),
    ],
)
def test_dates_are_read_beside_the_headline(line: str, published: str | None, modified: str | None) -> None:
    found = read(f"{TITLE}\n{line}\n\n{BODY}")
    assert (found.published and found.published.isoformat()) == published
    assert (found.modified and found.modified.isoformat()) == modified
    assert [found.sources[field].name for field in ("published", "modified") if field in found.sources] == (
        ["text:date"] * ((published is not None) + (modified is not None))
    )


@pytest.mark.parametrize(
    ("line", "editors"),
    [
        ("Edited by Ada Lund and Bo Reyes.", ("Ada Lund", "Bo Reyes")),
        ("(Editing by Ada Lund)", ("Ada Lund",)),
        ("Redaktion: Ada Lund", ("Ada Lund",)),
        ("Edited by nobody in particular, the paper said", ()),
        ("The letter was edited by Ada Lund.", ()),
    ],
)
def test_the_line_of_the_editors_gives_their_names(line: str, editors: tuple[str, ...]) -> None:
    text = f"{TITLE}\n\n{BODY}{line}\n"
    found = read(text)
    assert found.editors == editors
    outline = read_lines(text)
    marked = {outline.blocks[i].text: mark.role for i, mark in mark_field_lines(outline, found).items()}
    assert marked == ({line: Role.EDITORS_LINE} if editors else {})


def test_lines_of_fields_are_marked_and_no_others() -> None:
    text = f"{MENU}{TITLE}\nAda Lund\nMarch 14, 2026\n\n{BODY}Edited by Bo Reyes\n"
    outline = read_lines(text)
    marked = {outline.blocks[i].text: mark.role for i, mark in mark_field_lines(outline, read(text)).items()}
    assert marked == {
        "Ada Lund": Role.BYLINE,
        "March 14, 2026": Role.DATELINE,
        "Edited by Bo Reyes": Role.EDITORS_LINE,
    }
    assert mark_field_lines(outline, Metadata()) == {}
