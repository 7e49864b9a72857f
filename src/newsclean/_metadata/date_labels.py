"""A line of dates -> its part about the publication, and its part about the last change.

Law: strings in and out. A label ("Updated", "Veröffentlicht", "更新") speaks for the date behind it, or, where none
follows, for the one before it; a date without a label is that of the publication.
"""

from __future__ import annotations

import re

__all__ = ["UPDATED", "modified_part", "names_change", "names_publication", "published_part"]

_MAX_CHARS = 200  # of a line; a date with its labels fits

_UPDATED_TEXT = (
    r"updat|modif|last (?:edit|review|chang)|\bedited\b|revis(?:ed|ión)|aktualisier|geändert|"
    r"(?:letzte|zuletzt) (?:änderung|bearbeit)|\bstand\s?:|mise? à jour|actualiza[dct]|actualización|"
    r"última (?:atualiza|actualiza|modific)|aggiornat|aggiornamento|ultima modifica|atualiza[dç]|bijgewerkt|"
    r"gewijzigd|laatste (?:update|wijziging)|oppdatert|sist endret|opdateret|senest ændret|ændret|uppdaterad|"
    r"senast ändrad|päivitetty|muokattu|zaktualizowan|aktualizac|aktualizov|ostatnia zmiana|frissít|módosít|"
    r"upravené|upraveno|posledná zmena|změněno|ažurirano|ažurirano|posodobljeno|atjaunot|atnaujint|uuendat|muudetud|"
    r"обновлен|изменен|оновлен|змінено|обновен|ажурирано|ενημ[εέ]ρωσ|ενημερώθηκε|τελευταία (?:ενημ|τροπ)|güncelle|"
    r"diperbar|dikemas ?kini|kemaskini|cập nhật|sửa đổi|更新|修改|改訂|수정|업데이트|(?:ال)?تحديث|آخر تعديل|"
    r"به ?روز ?رسانی|بروزرسانی|ویرایش|עודכן|עדכון אחרון|अपडेट|अद्यतन|संशोधित|আপডেট|হালনাগাদ|புதுப்பிக்க|"
    r"నవీకరించ|పునరుద్ధర|ਅੱਪਡੇਟ|અપડેટ|อัปเดต|อัพเดต|ปรับปรุง|แก้ไข|imesasishwa|na-update|oxirgi|yangilan|yenilən"
)
_PUBLISHED_TEXT = (
    r"publi[sckqré]|pubbl|posted|written|created|released|first online|online since|veröffentlicht|erschienen|erstellt|"
    r"publiziert|geplaatst|gepubliceerd|udgivet|offentliggjort|publisert|publicerad|julkaistu|opublikowan|utworzono|"
    r"dodano|zveřejněno|vydáno|zverejnené|objavljeno|közzétéve|megjelent|publicēts|paskelbta|avaldatud|"
    r"опубликован|дата публикации|опубліковано|публикуван|објављено|δημοσι[εέ][υύ]|δημοσίευση|ανάρτηση|yayın|"
    r"diterbitkan|dipublikasikan|diterbit|disiarkan|đăng|xuất bản|ngày tạo|発行|公開|掲載|入力|입력|등록|게시|승인|"
    r"发布|發布|"
    r"發佈|发表|發表|刊登|نشر|تاریخ انتشار|منتشر|פורסם|प्रकाशित|पब्लिश|প্রকাশ|வெளியிட|ప్రచురించ|ਪ੍ਰਕਾਸ਼ਿਤ|પ્રકાશિત|"
    r"เผยแพร่|โพสต์|imechapishwa"
)
_OTHER_TEXT = r"received|accepted|submitted|expires|valid until|deadline|born on|event date|copyright"

UPDATED = re.compile(_UPDATED_TEXT, re.IGNORECASE)
"""Words that say of a date that it is the one of a change."""

_PUBLISHED = re.compile(_PUBLISHED_TEXT, re.IGNORECASE)
_LABEL = re.compile(
    rf"(?P<changed>{_UPDATED_TEXT})|(?P<published>{_PUBLISHED_TEXT})|(?P<other>{_OTHER_TEXT})", re.IGNORECASE
)
_CUT = re.compile(r"[（(\[|｜/・;·•–—]")


def names_change(text: str) -> bool:
    """Returns True if a text, such as one before a date, speaks of a change and of no publication."""
    return UPDATED.search(text) is not None and _PUBLISHED.search(text) is None


def names_publication(text: str) -> bool:
    """Returns True if a text speaks of a publication."""
    return _PUBLISHED.search(text) is not None


def published_part(text: str) -> str:
    """Returns the part of a line of dates that is about the publication; "" where it tells of other dates only.

    Example:
        >>> published_part("Last updated 4 June 2020, originally published 17 June 2019")
        'published 17 June 2019'
        >>> published_part("Written: 2023-11-07 15:03 / Updated: 2023-11-07 15:30")
        'Written: 2023-11-07 15:03 / '
    """
    parts = _parts(text[:_MAX_CHARS])
    return parts.get("published") or parts.get("plain", "")


def modified_part(text: str) -> str:
    """Returns the part of a line of dates that is about the last change; "" without one.

    Example:
        >>> modified_part("18 March 2024, updated 19 March 2024")
        'updated 19 March 2024'
        >>> modified_part("2024年3月12日（2024年3月13日更新）")
        '（2024年3月13日'
    """
    return _parts(text[:_MAX_CHARS]).get("changed", "") if UPDATED.search(text, 0, _MAX_CHARS) else ""


def _parts(text: str) -> dict[str, str]:
    """Cuts a line at its labels: `published`, `changed`, `other`, and `plain` for what has no label."""
    labels = list(_LABEL.finditer(text))
    if not labels:
        return {"plain": text}
    parts: dict[str, str] = {}
    start = 0  # of what no label claimed yet
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        end = following.start() if following is not None else len(text)
        kind = label.lastgroup or ""
        before = text[start : label.start()]
        if _has_digit(text, label.end(), end):
            if any(map(str.isdecimal, before)):
                parts.setdefault("plain", before)
            parts.setdefault(kind, text[label.start() : end])
            start = end
        elif any(map(str.isdecimal, before)):  # the label stands behind its date
            cut = max([found.start() for found in _CUT.finditer(before) if _has_digit(before, found.end())], default=0)
            if any(map(str.isdecimal, before[:cut])):
                parts.setdefault("plain", before[:cut])
            else:
                cut = 0
            parts.setdefault(kind, before[cut:])
            start = label.end()
    return parts


def _has_digit(text: str, start: int, end: int | None = None) -> bool:
    return any(map(str.isdecimal, text[start:end]))
