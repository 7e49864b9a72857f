"""Letters of a text -> which languages it may be in.

Law: scripts decide, in the first characters of a text. They tell Greek from Korean, never English from German.
"""

from __future__ import annotations

import regex

__all__ = ["language_fits", "language_of"]

_MAX_CHARS = 400
_MIN_LETTERS = 8  # fewer prove nothing
_MIN_SHARE = 0.5  # of the letters, for a script to be that of the text: names and brands stand in Latin everywhere

_LATIN_BYTES = 1.3  # a character in UTF-8; all other scripts take two or three, accents a few more than one

_SCRIPTS = {
    "cyrl": regex.compile(r"\p{Cyrillic}"),
    "arab": regex.compile(r"\p{Arabic}"),
    "hang": regex.compile(r"\p{Hangul}"),
    "kana": regex.compile(r"[\p{Hiragana}\p{Katakana}]"),
    "han": regex.compile(r"\p{Han}"),
    "grek": regex.compile(r"\p{Greek}"),
    "hebr": regex.compile(r"\p{Hebrew}"),
    "thai": regex.compile(r"\p{Thai}"),
    "deva": regex.compile(r"\p{Devanagari}"),
    "beng": regex.compile(r"\p{Bengali}"),
    "taml": regex.compile(r"\p{Tamil}"),
    "telu": regex.compile(r"\p{Telugu}"),
    "geor": regex.compile(r"\p{Georgian}"),
    "armn": regex.compile(r"\p{Armenian}"),
    "ethi": regex.compile(r"\p{Ethiopic}"),
    "khmr": regex.compile(r"\p{Khmer}"),
    "mymr": regex.compile(r"\p{Myanmar}"),
    "latn": regex.compile(r"\p{Latin}"),
}
_WRITTEN_IN = {
    "cyrl": "ru uk bg mk be kk ky mn tg sr bs tt ba cv ce sah os ab udm kv uz az tk ro",
    "arab": "ar fa ur ps ku ckb sd ug pnb dv ms ha az prs pa ks",
    "hang": "ko",
    "kana": "ja",
    "han": "zh ja ko yue wuu lzh cmn",
    "grek": "el",
    "hebr": "he iw yi lad",
    "thai": "th",
    "deva": "hi mr ne sa mai bho kok sd doi",
    "beng": "bn as mni",
    "taml": "ta",
    "telu": "te",
    "geor": "ka xmf",
    "armn": "hy",
    "ethi": "am ti",
    "khmr": "km",
    "mymr": "my shn",
}
"""Languages that news sites write in each script. All others are written in Latin."""

_LANGUAGES = {script: frozenset(names.split()) for script, names in _WRITTEN_IN.items()}
_ONLY = {"hang": "ko", "kana": "ja", "grek": "el", "hebr": "he", "thai": "th", "taml": "ta", "telu": "te", "geor": "ka",
         "armn": "hy", "khmr": "km", "mymr": "my", "han": "zh"}  # fmt: skip
"""Scripts that news sites use for one language."""

_NEVER_LATIN = frozenset(
    "ru uk bg mk be ar fa ko ja zh el he th bn ta ka hy am km my te ne mr".split()  # noqa: SIM905  (a table)
)
"""Languages that are never written in Latin letters alone. Hindi and Urdu often are."""


def language_fits(tag: str, sample: str) -> bool:
    """Return whether a text may be in a language, by its script.

    Args:
        tag: BCP 47 tag in lower case.
        sample: A text of the page; only its first 400 characters count, and few letters fit any language.
    """
    language = tag.partition("-")[0]
    sample = sample[:_MAX_CHARS]
    if len(sample.encode("utf-8", "ignore")) < _LATIN_BYTES * len(sample) and language not in _NEVER_LATIN:
        return True  # most pages, at 1 us
    script = _script(sample)
    if not script:
        return True
    return language not in _NEVER_LATIN if script == "latn" else language in _LANGUAGES[script]


def language_of(sample: str) -> str:
    """Return the language if the script of a text leaves only one, or ""."""
    return _ONLY.get(_script(sample), "")


def _script(sample: str) -> str:
    """Return the script of most letters; kana beside Han make it Japanese."""
    sample = sample[:_MAX_CHARS]
    letters = sum(map(str.isalpha, sample))
    if letters < _MIN_LETTERS:
        return ""
    counts: dict[str, int] = {}
    for name, pattern in _SCRIPTS.items():
        count = counts[name] = len(pattern.findall(sample))
        if name == "han" and counts["kana"] and counts["kana"] + count >= _MIN_SHARE * letters:
            return "kana"
        if 2 * count > len(sample) and name != "kana":  # no other can have more; saves 0.08 ms in Cyrillic
            return name
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] >= _MIN_SHARE * letters else ""
