"""Unicode CLDR -> the tables of month names and of relative times that the package ships.

Law: writes `src/newsclean/_metadata/cldr_months.py` and `cldr_relative.py` from the CLDR data of the installed Babel,
and nothing else; the same Babel gives the same files. Run it as `python -m tools.cldr`; with `--check` it only says
whether the files are those that it would write.

Source: https://cldr.unicode.org, as packed by Babel (the `docs` group brings it).
"""

from __future__ import annotations

import argparse
import re
import sys
import textwrap
import unicodedata
from pathlib import Path
from typing import Any

import babel
from babel import localedata

__all__ = ["LOCALES", "main", "month_tables", "render_months", "render_relative"]

_LOCALES_TEXT = (
    "en de fr es it pt nl ru tr pl sv nb da fi cs hu ro el uk bg sr sr_Latn hr sk sl lt lv et is sq mk bs be ca "
    "gl eu ga cy mt lb af sw zu fil id ms az uz kk ka hy he ar ar_SY ar_MA fa ur hi bn mr ta te th lo km my am so "
    "ha gu kn ml pa ne si or as ky tg tk uz_Cyrl az_Cyrl yo ig ps ckb ug"
)
LOCALES = tuple(_LOCALES_TEXT.split())
"""In order of precedence: where two languages disagree on a name, the first has it, and the other keeps it as its own.
Korean, Japanese, Chinese, Vietnamese and Mongolian number their months."""

_MORE = {
    1: "jän jänner ian", 2: "fevr fevrier subat febr", 3: "mrz maerz", 5: "mayis", 6: "juny", 7: "juill",
    8: "aout agustos آب", 9: "sept setiembre eylul", 11: "kasim", 12: "decembre aralik",
}  # fmt: skip
"""Spellings of news pages that CLDR lacks: without accents, Austria's, and one of two letters (August in Syria)."""

_LATIN_END = "\u0250"  # a Latin name of two letters is an abbreviation, or another word
_ONE_WORD = re.compile(r"[^\d\s()'’ʻ-]+")  # "d'abril" is read as "abril"

_PHRASE_LOCALES = ("ar_SY", "ckb", "ga", "yo", "gd")

_UNITS = ("second", "minute", "hour", "day", "week", "month", "year")
_AGO_LOCALES_TEXT = (
    "en de fr es it pt nl ru tr pl sv nb da fi cs hu ro el uk bg sr sr_Latn hr sk sl lt lv et id he ar fa hi bn "
    "th vi ko ja zh zh_Hant"
)
_AGO_LOCALES = tuple(_AGO_LOCALES_TEXT.split())
_PACKAGE = Path(__file__).parent.parent / "src/newsclean/_metadata"


def _fold(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().replace("\u200f", "").split())


def _data(locale: str) -> Any:  # noqa: ANN401  (Babel's own mapping, which follows the aliases in its data)
    data: Any = localedata.load(locale)
    return localedata.LocaleDataDict(data)


def _names(locale: str) -> dict[int, set[str]]:
    """Names and abbreviations of the months, folded, without full stops at their end."""
    data = _data(locale)["months"]
    found: dict[int, set[str]] = {month: set() for month in range(1, 13)}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for month, written in _items(data, context, width):
                name = _fold(written).rstrip(".").strip()
                if _ONE_WORD.fullmatch(name) and len(name) > (2 if name[0] < _LATIN_END else 1):
                    found[month].add(name)
    return found


def _items(data: Any, context: str, width: str) -> list[tuple[int, str]]:  # noqa: ANN401  (Babel's own mapping)
    try:
        return [(int(month), str(name)) for month, name in data[context][width].items()]
    except KeyError:
        return []


def month_phrases() -> dict[str, int]:
    """Return the names of two words, for each form the last month that has it."""
    found: dict[str, int] = {}
    for locale in _PHRASE_LOCALES:
        data = _data(locale)["months"]
        for context in ("format", "stand-alone"):
            for month, written in _items(data, context, "wide"):
                name = _fold(written).rstrip(".").strip()
                if name.count(" ") == 1:
                    found[name] = month
    return dict(sorted(found.items(), key=lambda pair: (-len(pair[0]), pair[0])))


def month_tables() -> tuple[dict[str, int], dict[str, dict[str, int]]]:
    """Return the names of all languages, and by language those that mean another month in it than for the rest."""
    months: dict[str, int] = {}
    own: dict[str, dict[str, int]] = {}
    for locale in LOCALES:
        for month, names in _names(locale).items():
            for name in sorted(names):
                if months.setdefault(name, month) != month:
                    own.setdefault(locale.partition("_")[0], {})[name] = month
    for month, spellings in _MORE.items():
        for name in spellings.split():
            months.setdefault(name, month)
    return months, own


def render_months() -> str:
    """Write the module of month names."""
    months, own = month_tables()
    lines = [
        f'"""Month names in {len(LOCALES)} locales, folded, without full stops at their end.',
        "",
        f"Law: data, written by `tools/cldr.py` from the CLDR of Babel {babel.__version__} (https://cldr.unicode.org).",
        '"""',
        "",
        '__all__ = ["MONTHS", "OWN_MONTHS", "PHRASES"]',
        "",
        "_NAMES = (",
    ]
    for month in range(1, 13):
        names = " ".join(sorted(name for name, own_month in months.items() if own_month == month))
        lines += ['    """', *textwrap.wrap(names, 104, initial_indent="    ", subsequent_indent="    "), '    """,']
    lines += [
        ")",
        "",
        "MONTHS = {name: month for month, names in enumerate(_NAMES, 1) for name in names.split()}",
        "",
        "OWN_MONTHS = {",
    ]
    for language in sorted(own):
        pairs = ", ".join(f'"{name}": {month}' for name, month in sorted(own[language].items()))
        lines.append(f'    "{language}": {{{pairs}}},')
    lines += ["}", '"""By language: names that mean another month in it than in the language that comes first."""', ""]
    lines += ["PHRASES = {", *[f'    "{name}": {month},' for name, month in month_phrases().items()], "}"]
    lines += ['"""Names of two words, the longest first."""', ""]
    return "\n".join(lines)


def render_relative() -> str:
    """Write the module of relative times: what stands before and after the number, for each unit."""
    found: dict[str, set[tuple[str, str]]] = {unit: set() for unit in _UNITS}
    for locale in _AGO_LOCALES:
        fields = _data(locale)["date_fields"]
        for unit in _UNITS:
            for width in ("", "-short"):
                if unit + width not in fields or "past" not in fields[unit + width]:
                    continue
                for pattern in fields[unit + width]["past"].values():
                    before, number, after = str(pattern).partition("{0}")
                    pair = (_fold(before).rstrip("."), _fold(after).rstrip("."))
                    if number and len("".join(pair)) > 1 and not pair[0].startswith(("-", "−")):
                        found[unit].add(pair)
    lines = [
        f'"""How {len(_AGO_LOCALES)} locales say that something happened some time ago.',
        "",
        f"Law: data, written by `tools/cldr.py` from the CLDR of Babel {babel.__version__} (https://cldr.unicode.org).",
        "A pattern is what stands before the number and what stands after it, parted by `#`, folded.",
        '"""',
        "",
        '__all__ = ["AGO"]',
        "",
        "AGO = {",
    ]
    for unit in _UNITS:
        known = {pair for other in _UNITS if other != unit for pair in found[other]}
        patterns = sorted(f"{before}#{after}" for before, after in found[unit] - known)  # "vor # m" may be two units
        lines += [f'    "{unit}": """']
        lines += textwrap.wrap(" | ".join(patterns), 104, initial_indent="    ", subsequent_indent="    ")
        lines += ['    """,']
    lines += ["}", '"""By unit; patterns are parted by ` | `."""', ""]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    """Write the tables or check them."""
    parser = argparse.ArgumentParser(prog="python -m tools.cldr", description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--check", action="store_true", help="only say whether the files are up to date")
    options = parser.parse_args(arguments)
    stale = 0
    for name, text in (("cldr_months.py", render_months()), ("cldr_relative.py", render_relative())):
        path = _PACKAGE / name
        if options.check:
            fresh = path.is_file() and path.read_text(encoding="utf-8") == text
            stale += not fresh
            print(f"{name}: {'up to date' if fresh else 'differs'}")
        else:
            path.write_text(text, encoding="utf-8")
            print(f"{name}: {len(text)} characters")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
