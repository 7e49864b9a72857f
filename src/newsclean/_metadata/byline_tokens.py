"""A line of a byline -> its words and marks, and the phrases among them.

Law: text in, words out; where names, labels and roles are written without blanks between them, blanks are put in.
"""

from __future__ import annotations

import regex

from newsclean._metadata.byline_words import JOINTS, LANGUAGES, Phrases

__all__ = [
    "CJK",
    "CLOSE",
    "COLONS",
    "COMMAS",
    "DASHES",
    "JOINT_WORDS",
    "OPEN",
    "SEPARATORS",
    "Words",
    "has_case",
    "phrase_length",
    "split_words",
]

Words = list[str]

COMMAS = frozenset(",;，、；،/／・·•|")
DASHES = frozenset({"-", "–", "—", "//"})
SEPARATORS = COMMAS | DASHES
COLONS = frozenset(":：")
OPEN, CLOSE = frozenset("([（【「"), frozenset(")]）】」")
_MARKS = regex.compile(r"\s*([,;，、；،|•·／・【】「」()\[\]（）：]|(?<!\d)[/:]|[/:](?!\d))\s*")
_MAX_PHRASE = 3  # words

JOINT_WORDS = frozenset(phrase[0] for phrase in JOINTS) | {"&", "+"}

CJK = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}]")


def _east(*columns: str) -> str:
    """Return a pattern for the words of East Asian languages, the longest first."""
    words = {
        word
        for language in ("zh", "ja", "ko", "th")
        for column in columns
        for word in LANGUAGES[language].get(column, ())
        if len(word) > 1
    }
    return "|".join(sorted(map(regex.escape, words), key=len, reverse=True))


_EAST_LABELS = regex.compile(
    rf"(?<![^\s／/|・（(【])(?:{_east('label', 'other', 'role', 'by')})|(?:{_east('label', 'other')})(?=\s*[：:])"
    rf"|(?:{_east('role')})(?=\Z|[\s／/|・）),，、。=])|(?<![^\s／/|])[文图圖글](?=\s*[：:／/・|])"
)
"""Labels at the beginning or before a colon, and roles behind a name: no blank stands around them."""

_GLUED_BY = regex.compile(r"(?<=\b[Bb]y|\bBY|\bAuthor|\bAutor)(?=\p{Lu}\p{Ll}+ \p{Lu})")
_GLUE_WORDS = regex.compile(
    r"(?<=\d{4})(?=\p{Lu}\p{Ll}+ )|(?<=\p{Ll})(?=(?:Twitter|Facebook|Linkedin|LinkedIn|Instagram|Email|Follow|"
    r"Published|Updated|Posted|Publié|Founder|"
    r"Co-founder|CEO|News\b|Senior|Chief|Staff|Contributing|Political|Business|Sports?|"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\b"
    r"|Reporter|Editor|Writer|Correspondent|Journalist|Author|Redakteur|Journaliste|Periodista))"
)
"""Where the markup put a name and what follows it into elements side by side, the text has no blank between them."""


def split_words(text: str) -> Words:
    """Split a line at blanks and around punctuation; in East Asian text also around labels and roles."""
    if CJK.search(text):
        text = _EAST_LABELS.sub(lambda found: f" {found[0]} ", text)
    text = _GLUED_BY.sub(" ", _GLUE_WORDS.sub(" | ", text))
    return _MARKS.sub(r" \1 ", text.replace(" // ", " | ")).split()


def phrase_length(words: Words, at: int, table: Phrases) -> int:
    """Return how many words from here on are a phrase of a table; 0 if none is."""
    folded = tuple([word.casefold() for word in words[at : at + _MAX_PHRASE]])
    for length in range(len(folded), 0, -1):
        if folded[:length] in table:
            return length
    return 0


def has_case(word: str) -> bool:
    """Return True for a word of a script with capitals."""
    return word.lower() != word.upper()
