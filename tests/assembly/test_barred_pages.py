"""What a site shows instead of an article has a kind of its own; an article on the same subject is an article."""

from __future__ import annotations

import pytest

import newsclean
from newsclean import Cleaner, Kind, Options, Status

CHROME = (
    "<header><a href=/>The Courier</a><nav><a href=/news>News</a></nav></header>{}<footer><p>© The Courier</p></footer>"
)
ADVICE = "The address may have been mistyped, or the story may have moved to our archive, which you can search below."

ERRORS = [
    ("en", "Page not found"),
    ("en", "404 Not Found"),
    ("en", "Error 404"),
    ("en", "Sorry, we can't find that page"),
    ("de", "Seite nicht gefunden"),
    ("de", "Die Seite wurde leider nicht gefunden"),
    ("fr", "Page introuvable"),
    ("es", "Página no encontrada"),
    ("pt", "Página não encontrada"),
    ("it", "Pagina non trovata"),
    ("nl", "Pagina niet gevonden"),
    ("sv", "Sidan kunde inte hittas"),
    ("pl", "Nie znaleziono strony"),
    ("ru", "Страница не найдена"),
    ("uk", "Сторінку не знайдено"),
    ("el", "Η σελίδα δεν βρέθηκε"),
    ("tr", "Sayfa bulunamadı"),
    ("ja", "お探しのページが見つかりません"),
    ("zh", "页面不存在"),
    ("ko", "페이지를 찾을 수 없습니다"),
    ("ar", "الصفحة غير موجودة"),
]
BLOCKED = [
    ("Just a moment...", "Checking your browser", "Our system has detected unusual traffic from your network today."),
    ("Attention Required!", "Security check", "Please complete the captcha below to go on reading this page."),
    ("The Courier", "Access denied", "You may not see this page from your network, and the reference is 8.1."),
    ("The Courier", "Hello", "Please enable JavaScript and cookies to continue. Verify you are human by ticking this."),
    ("Log in - The Courier", "Log in", "Enter your address and the word that only you know to read on."),
    ("Anmelden", "Anmelden", "Geben Sie bitte Ihre Adresse und das Kennwort ein, um weiter zu lesen."),
    ("Your consent", "Welcome", "We and our 146 partners store cookies and use personal data to measure advertising."),
    ("Einwilligung", "Hallo", "Mit Ihrer Zustimmung speichern wir Cookies und verarbeiten personenbezogene Daten."),
]
WALL = "<div class=cmp><h1>Welcome</h1><p>We and our 146 partners store cookies on your device.</p><p>{}</p></div>"


@pytest.mark.parametrize(("language", "headline"), ERRORS)
@pytest.mark.parametrize(
    "place", ["<title>{0} - The Courier</title><h1>Oh</h1>", "<title>The Courier</title><h1>{0}</h1>"]
)
def test_an_error_page_is_no_article(language: str, headline: str, place: str) -> None:
    page = f"<html lang={language}>" + place.format(headline) + CHROME.format(f"<main><p>{ADVICE}</p></main>")
    article = newsclean.clean(page)
    assert (article.kind, article.status, article.text) == (Kind.ERROR, Status.NOT_ARTICLE, "")


@pytest.mark.parametrize(("title", "headline", "text"), BLOCKED)
def test_a_wall_a_check_and_a_login_are_no_articles(title: str, headline: str, text: str) -> None:
    article = newsclean.clean(CHROME.format(f"<title>{title}</title><main><h1>{headline}</h1><p>{text}</p></main>"))
    assert (article.kind, article.status, article.text) == (Kind.BLOCKED, Status.NOT_ARTICLE, "")


def test_a_wall_is_told_by_the_names_of_its_markup() -> None:
    page = WALL.format("Your consent is free, and we use personal data to measure advertising.")
    assert newsclean.clean(f"<title>The Courier</title>{page}").kind is Kind.BLOCKED


def test_the_text_of_such_a_page_is_given_to_those_who_ask() -> None:
    page = CHROME.format(f"<h1>Page not found</h1><p>{ADVICE}</p>")
    article = Cleaner(Options(accept_index=True)).clean(page)
    assert (article.kind, article.status) == (Kind.ERROR, Status.OK)
    assert ADVICE in article.text


STORY = "The ferry to Skerra left the harbour at a quarter past six with nine passengers and a grand piano on board. "


@pytest.mark.parametrize(
    "headline",
    [
        "404 passengers were on board",
        "Lost page of the diary not found",
        "Just a moment, said the captain",
        "Access denied: islanders may not use the pier",
        "Log in the harbour stops the ferry",
        "New rules for cookies and consent",
    ],
)
@pytest.mark.parametrize("date", ["<meta property='article:published_time' content='2026-03-04T09:30:00Z'>", ""])
def test_an_article_on_the_same_subject_is_an_article(headline: str, date: str) -> None:
    body = "".join(f"<p>{number}. {STORY}</p>" for number in range(3 if date else 30))
    article = newsclean.clean(f"{date}<title>{headline}</title><article><h1>{headline}</h1>{body}</article>")
    assert (article.kind, article.status) == (Kind.ARTICLE, Status.OK)


@pytest.mark.parametrize("entry", ["ログイン", "Log in", "Anmelden", "登录"])
def test_a_menu_entry_above_a_story_makes_no_login_of_it(entry: str) -> None:
    story = {"ログイン": "港を出た渡し船は、六時十五分に九人の乗客と一台のピアノを乗せて島に向かった。" * 9}.get(
        entry, STORY * 6
    )
    article = newsclean.clean_text(f"{entry}\n\n{story}\n\n{story}2")
    assert article.kind is not Kind.BLOCKED
    assert newsclean.clean(f"<title>{entry}</title><h1>{entry}</h1><p>{story}</p><p>{story}2</p>").text
