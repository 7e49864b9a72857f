"""The words of bylines in 49 languages -> tables of what each word does in a byline.

Law: data and the tables made from it, no decisions. A row stands for a language and has up to seven columns:

- `by`: the word before a name ("by", "von"), which in some languages stands inside names too ("Anna von Berg").
- `label`: names an author on its own ("author", "written by", "Írta").
- `work`: what the author made ("text", "analysis"); with `by` or a colon it names the author.
- `other`: credits that are no authorship: photographs, editing, translation, sources.
- `role`: what an author is ("reporter"); it stands before or behind a name.
- `desk`: a newsroom, or what a content system puts in the place of a name ("Redaktion", "admin").
- `joint`: the word between two authors.

Sources: our own reading of bylines, imprints and author pages of newspapers in these languages. Names of months come
from `newsclean._metadata.cldr_months` (Unicode CLDR).
"""

from __future__ import annotations

from newsclean._metadata import byline_words_latin, byline_words_world

__all__ = [
    "ALWAYS_BY",
    "BY",
    "DESKS",
    "JOINTS",
    "LABELS",
    "LANGUAGES",
    "OTHERS",
    "ROLES",
    "ROLE_ENDINGS",
    "WHEN",
    "WORKS",
    "Phrases",
]

Phrases = frozenset[tuple[str, ...]]
"""Phrases as tuples of case-folded words."""


def _read_row(row: str) -> dict[str, list[str]]:
    """Read the columns of a row; a column goes on where a line is indented more."""
    columns: dict[str, list[str]] = {}
    for line in row.strip().replace("\n            ", " ").split("\n"):
        name, _, phrases = line.partition(":")
        columns[name.strip()] = [phrase.strip() for phrase in phrases.split(",")]
    return columns


LANGUAGES = {language: _read_row(row) for language, row in (byline_words_latin.ROWS | byline_words_world.ROWS).items()}
"""Phrases by language (BCP 47) and column."""


def _table(column: str) -> Phrases:
    """Return the phrases of a column in all languages."""
    phrases = (phrase for row in LANGUAGES.values() for phrase in row.get(column, ()))
    return frozenset([tuple(phrase.casefold().split()) for phrase in phrases])


BY, LABELS, WORKS, OTHERS, ROLES, DESKS, JOINTS = map(_table, ("by", "label", "work", "other", "role", "desk", "joint"))

ALWAYS_BY = frozenset("by par por przez oleh door bởi โดย".split())  # noqa: SIM905  (a table)
"""Words before a name that never stand inside one, so that they count in the middle of a line too."""

ROLE_ENDINGS = (
    "redakteur", "redakteurin", "redakteure", "korrespondent", "korrespondentin", "reporterin", "journalistin",
    "reporter", "journalist", "redaktør", "redaktör", "redacteur", "verslaggever", "korrespondenten",
    "medarbeider", "medewerker", "toimittaja", "kirjeenvaihtaja", "szerkesztő", "ressortleiter",
    "ressortleiterin", "chefin", "leiterin",
)  # fmt: skip
"""Ends of compounds: a longer word that ends so is a role ("Politikredakteurin", "utenriksjournalist")."""

_WHEN_TEXT = """
published, updated, last updated, last modified, posted on, first published, est. reading time, reading time, min
read, is a, is an, is the, has been, has written, hours ago, days ago, publié, publiée, mis à jour, modifié,
veröffentlicht, aktualisiert, zuletzt aktualisiert, stand, publicado, publicada, actualizado, actualizada, atualizado,
pubblicato, aggiornato, publisert, oppdatert, publicerad, uppdaterad, publiceret, opdateret, udgivet, gepubliceerd,
bijgewerkt, geüpdatet, julkaistu, päivitetty, opublikowano, aktualizacja, zaktualizowano, publikováno, aktualizováno,
publikované, aktualizované, közzétéve, frissítve, megjelent, publicat, actualizat, objavljeno, ažurirano,
опубликовано, обновлено, опубліковано, оновлено, публикувано, обновена, δημοσιεύτηκε, δημοσίευση, ενημερώθηκε,
yayınlanma, yayın tarihi, güncelleme, güncellenme, diterbitkan, diperbarui, dipublikasikan, ngày đăng, cập nhật, xuất
bản, เผยแพร่, อัปเดต, प्रकाशित, अपडेट, अद्यतन, প্রকাশিত, আপডেট, نشر, نشر في, آخر تحديث, منتشر شده, به‌روزرسانی, פורסם,
עודכן, 公開, 更新, 掲載, 配信, 发布, 發布, 发表, 發表, 입력, 수정, 등록
"""
WHEN = frozenset(
    tuple(phrase.casefold().split()) for phrase in _WHEN_TEXT.replace("\n", " ").split(",") if phrase.strip()
)
"""What ends the names of a byline: words for when the page was published, and the verb of a biography."""
