"""Text -> language, by its words: for pages that declare none.

Law: a thin cover of py3langid, which the extra `lang` installs; nothing in newsclean uses it unless it is handed to
`Options(detect_language=...)`.
"""

from __future__ import annotations

from newsclean.errors import NewscleanError

__all__ = ["detect"]

_MIN_CHARS = 40  # shorter texts are guessed wrong too often


def detect(text: str) -> str | None:
    """Returns the language of a text as an ISO 639-1 code, or None for a text of less than 40 characters.

    Raises:
        NewscleanError: py3langid is not installed.

    Cost: .2 ms; the first call loads a model of some 2 MB.

    Example:
        >>> detect("Die Fähre kam am Montag zwei Stunden zu spät, weil der Nebel den Hafen schloss.")
        'de'
    """
    if len(text.strip()) < _MIN_CHARS:
        return None
    try:
        from py3langid import classify
    except ImportError as error:
        raise NewscleanError(f"detect needs the extra `lang`: pip install newsclean[lang] ({error})") from error
    language: str = classify(text)[0]
    return language
