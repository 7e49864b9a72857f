"""Names x forms x languages: a byline made of a name gives that name back."""

from __future__ import annotations

import itertools

import pytest

from newsclean import clean
from newsclean._metadata.byline_words import LANGUAGES
from newsclean._metadata.bylines import read_names

NAMES = {
    "en": ["Jane Doe", "John A Smith", "Sarah I Levy", "Kevin Y Kim", "Mary Dan Smith", "Jean-Luc O'Neill",
           "J. R. Ewing"],
    "de": ["Jana Dorn", "Anna von Berg", "Klaus-Peter Müller", "Ingo zu Hohenfels"],
    "fr": ["Jeanne Dumas", "Marie-Ève Le Goff", "Luc de La Tour"],
    "es": ["José Ortega y Gasset", "Santiago Ramón y Cajal", "Ana María Díaz", "Luis de la Fuente"],
    "ca": ["Josep Puig i Cadafalch", "Francesc Pi i Margall"],
    "pt": ["Joana da Silva e Sousa", "João dos Santos", "Ana Lúcia Dias"],
    "it": ["Gianna Drago", "Carlo Dalla Chiesa", "Anna D'Amico"],
    "ro": ["Ioana Dima", "Radu Popescu"],
    "nl": ["Janne de Vries", "Piet van den Berg", "Kees Bakker"],
    "no": ["Janne Dahl", "Bjørn Ås"],
    "da": ["Jette Dam", "Søren Ægidius"],
    "sv": ["Jenny Dahl", "Carl af Geijerstam", "Åsa Öberg"],
    "fi": ["Anna Koski", "Väinö Mäki"],
    "is": ["Anna Jónsdóttir"],
    "et": ["Mari Tamm"],
    "lv": ["Anna Ozola"],
    "lt": ["Jonas Kazlauskas"],
    "pl": ["Joanna Duda", "Łukasz Żak"],
    "cs": ["Jana Dvořák", "Jiří Černý"],
    "sk": ["Zuzana Kováč"],
    "hu": ["Kovács Anna", "Szabó Péter"],
    "sl": ["Maja Novak"],
    "hr": ["Ivana Horvat"],
    "sr": ["Јована Јовић", "Jovana Jović"],
    "bg": ["Иван Петров"],
    "mk": ["Марија Ристова"],
    "ru": ["Жанна Дорн", "Пётр Мохов"],
    "uk": ["Жанна Дорн", "Олена Ївженко"],
    "el": ["Νίκος Παπάς", "Ιωάννα Δούκα"],
    "tr": ["Ceren Doğan", "Işıl Çağlar"],
    "az": ["Leyla Əliyeva"],
    "id": ["Budi Santoso", "Sri Rahayu Dewi"],
    "ms": ["Nur Aisyah"],
    "vi": ["Lê Phương", "Nguyễn Thị Hoa"],
    "th": ["สมชาย ใจดี"],
    "hi": ["राम कुमार"],
    "bn": ["রাম কুমার"],
    "ur": ["احمد علی"],
    "fa": ["سارا رضایی"],
    "ar": ["أحمد علي", "سارة محمد"],
    "he": ["דנה כהן"],
    "ja": ["山田太郎", "山岡 凛"],
    "ko": ["홍길동", "김철수"],
    "zh": ["张三", "王小明"],
    "sw": ["Juma Hassan"],
    "af": ["Pieter Botha"],
    "eu": ["Ane Etxeberria"],
    "sq": ["Arben Hoxha"],
    "gl": ["Uxía Castro"],
}  # fmt: skip
"""Names of our own invention, in the spelling of each language."""


def _first(language: str, column: str) -> list[str]:
    return [phrase.strip() for phrase in LANGUAGES[language].get(column, [])]


def _forms(language: str, name: str, other: str) -> list[tuple[str, tuple[str, ...]]]:
    """Pairs of a byline and its names: every label, role and joint of the language, in the forms that newsrooms use."""
    forms: list[tuple[str, tuple[str, ...]]] = [
        (name, (name,)),
        (f"{name} | Harbour Daily", (name,)),
        (f"{name}, 12.03.2024", (name,)),
        (f"{name} – 12.03.2024 14:05", (name,)),
        (f"{name} name@harbour.example", (name,)),
        (f"{name}, AFP", (name,)),
        (f"{name}/AFP", (name,)),
        (f"{name} / Reuters / 2024-03-12", (name,)),
        (f"{name}, {other}", (name, other)),
        (f"{name} & {other}", (name, other)),
    ]
    for label in _first(language, "label"):
        forms.append((f"{label}: {name}", (name,)))
        if (label == label.casefold() and not label.isascii()) or " " in label:
            forms.append((f"{label.capitalize()} {name}", (name,)))
    forms += [(f"{work.capitalize()}: {name}", (name,)) for work in _first(language, "work")]
    forms += [(f"{credit.capitalize()}: {name}", ()) for credit in _first(language, "other")]
    forms += [(f"{name} | {credit.capitalize()}: {other}", (name,)) for credit in _first(language, "other")]
    forms += [(f"{name}, {role}", (name,)) for role in _first(language, "role")]
    if language not in {"he", "ar", "fa", "ja", "ko", "zh"}:  # there it is written onto the name, or is no word
        forms += [(f"{name} {joint} {other}", (name, other)) for joint in _first(language, "joint")]
    return forms


PAIRS = [
    (language, name, other)
    for language, known in NAMES.items()
    for name, other in itertools.pairwise([*known, known[0]] if len(known) > 1 else [known[0], "Jane Doe"])
]


def test_the_matrix_has_thousands_of_bylines_in_all_languages() -> None:
    assert sum(len(_forms(*pair)) for pair in PAIRS) > 5_000
    assert set(NAMES) == set(LANGUAGES)


@pytest.mark.slow
@pytest.mark.parametrize(("language", "name", "other"), PAIRS)
def test_a_byline_gives_its_names_in_every_form(language: str, name: str, other: str) -> None:
    forms = _forms(language, name, other)
    assert [(byline, read_names([byline], language=language)) for byline, _ in forms] == forms


@pytest.mark.parametrize(
    ("language", "byline", "name"),
    [
        (language, f"{_first(language, 'label')[0].capitalize()}: {known[0]}", known[0])
        for language, known in NAMES.items()
    ],
)
def test_a_labelled_line_below_the_headline_names_the_author(language: str, byline: str, name: str) -> None:
    body = "<p>The harbour council decided on Monday evening to close the old pier while divers replace the piles.</p>"
    page = f'<html lang="{language}"><body><article><h1>Old pier to close for two years</h1><p>{byline}</p>{body * 3}'
    assert clean(f"{page}</article></body></html>").authors == (name,)


@pytest.mark.parametrize(
    ("declared", "reason"),
    [("admin", "no name in it"), ("janedoe", "a login"), ("Harbour Media", "names no person")],
)
def test_what_is_no_person_loses_with_its_reason(declared: str, reason: str) -> None:
    page = f'<meta name="author" content="{declared}"><h1>Old pier to close</h1><p class="byline">By Jane Doe</p>'
    article = clean(page)
    source = article.sources["authors"]
    assert article.authors == ("Jane Doe",)
    assert source.losers == (("author", declared),)
    assert source.reasons == (reason,)
