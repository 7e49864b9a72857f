"""A caption -> its text, and who made the picture.

Law: strings in and out. A credit stands at the end of a caption: behind a label ("Foto:"), in brackets, behind a sign
of copyright, with an agency behind a slash, or before the word of its language for taking pictures.
"""

from __future__ import annotations

import regex

__all__ = ["bare_credit", "split_caption"]

_LABELS = (
    r"photo(?:graph)?s?(?:\s?credits?)?(?:\s(?:by|from))?|pictures?|images?(?:\scredits?)?|credits?|fotos?|fotograf\w{0,3}|"
    r"foto(?:graf[íi]a)?|bild(?:quelle|nachweis|er)?|quelle|crédits?(?:\sphotos?)?|crédito|imagen|imagem|beeld|kuva|"
    r"zdj(?:ęcie|\.)?|fot\.|snímek|slika|kép|fotó|zdroj|illustration|grafik|фото|снимка|світлина|"
    r"φωτο(?:γραφία)?|фотография|صورة|عکس|תמונה|צילום|ภาพ|ảnh|사진|자료사진|写真|撮影|图|圖|图片|圖片|摄影|攝影|图源|来源|來源"
)
_AGENCIES = (
    r"AP(?: Photo)?|AFP|REUTERS|Reuters|dpa|DPA|EFE|ANSA|EPA|APA|KEYSTONE|Keystone|PA|TT|NTB|Scanpix|ANP|"
    r"Belga|BELGA|Lusa|LUSA|PAP|MTI|TASS|ТАСС|РИА Новости|Getty(?: Images)?|imago(?: images)?|IMAGO|"
    r"Bloomberg|Xinhua|Kyodo|Yonhap|PTI|ANI|Shutterstock|Alamy|Europa Press|LaPresse|Ritzau|STT|Lehtikuva|"
    r"picture[ -]alliance|MAXPPP|SIPA|Sipa|EPN|AAP|CP|共同|時事|新华社|新華社|中新社|中央社|연합뉴스|뉴스1|뉴시스"
)
_NAME = r"\p{Lu}[\p{L}\p{M}'’.-]*"
_BEFORE = r"(?:\A|(?<=[\s.!?。…|(\[„“\"»—–-]))"
_FORMS = (
    # (Photo: Jane Doe/AP), [Foto ANSA]
    rf"(?i)[(\[（]\s*(?:{_LABELS})\s*[:：=/]?\s*(?P<who>[^()\[\]（）]{{2,120}})[)\]）]\s*\.?\Z",
    # (AP Photo/Max Moe), (Max Moe/Pool Photo via AP), (EFE)
    (
        rf"[(\[（]\s*(?P<who>(?:[^()\[\]（）]{{0,80}}(?:/|\bvia\s|\bfür\s|\bpour\s))?(?:{_AGENCIES})"
        r"(?:[/ ,][^()\[\]（）]{0,80})?)[)\]）]\s*\.?\Z"
    ),
    # © dpa, (c) Jane Doe
    r"(?i)[|–—-]?\s*(?:©|\(c\)|copyright[:\s])\s*(?P<who>[^()\[\]©]{2,120})\Z",
    # Foto: Jane Doe / TT, Фото: РИА Новости, 사진=연합뉴스
    rf"(?i){_BEFORE}[|–—/-]?\s*(?:{_LABELS})\s*[:：=/]\s*(?P<who>[^()\[\]:：=]{{2,120}})\Z",
    # Photo by Jane Doe, Foto von Jenny Dahl
    rf"{_BEFORE}(?:Photos?|Pictures?|Images?|Fotos?)\s(?:by|von)\s(?P<who>{_NAME}[^()\[\]]{{1,80}})\Z",
    # JEANNE DUMAS / AFP, Max Moe/Getty Images
    (
        rf"(?<=[.!?…»”\"]\s|\|\s|–\s|—\s)(?P<who>{_NAME}(?:\s{_NAME}){{0,3}}\s?[/,|]\s?(?:{_AGENCIES})"
        r"(?:[/ ][^.]{0,40})?)\Z"
    ),
    # via AP, imago
    rf"(?<=[.!?…]\s)(?P<who>(?:via\s)?(?:{_AGENCIES})(?:/[^.]{{0,60}})?)\Z",
    # 张三 摄, 本社記者撮影
    r"(?<=[。．.！？\s）)]|\A)(?P<who>[\p{Han}·]{2,12}\s?(?:/\s?)?)(?:摄|攝|撮影|摄影|攝影)\s?[。）)]?\Z",
)
_TAILS = tuple(map(regex.compile, _FORMS))
_LABEL = regex.compile(
    rf"(?i)\A(?:{_LABELS})\s*[:：=/]\s*|\A(?:©|\(c\)|copyright[:\s])\s*|\A(?:photo(?:graph)?|picture|image)s?\sby\s"
)
_MARKS = " \t|–—-/,;:（(["
_MAY = regex.compile(
    r"[:：=/©|(\[（摄攝撮]|\b(?:by|von|via|imago|getty|copyright|AP|AFP|dpa|EFE|ANSA|EPA|Reuters|REUTERS)\b"
)


def split_caption(caption: str) -> tuple[str, str]:
    """Parts a caption from the credit at its end; the credit is "" without one.

    Example:
        >>> split_caption("The pier at dawn. (AP Photo/Max Moe)")
        ('The pier at dawn.', 'AP Photo/Max Moe')
        >>> split_caption("Die Mole am Morgen. Foto: dpa/Max Moser")
        ('Die Mole am Morgen.', 'dpa/Max Moser')
    """
    if not _MAY.search(caption):
        return caption, ""
    for tail in _TAILS:
        if found := tail.search(caption):
            return caption[: found.start()].rstrip(_MARKS), bare_credit(found["who"])
    return caption, ""


def bare_credit(credit: str) -> str:
    """Returns a credit without its label and the brackets around it.

    Example:
        >>> bare_credit("(Foto: Jenny Dahl / TT)")
        'Jenny Dahl / TT'
    """
    text = credit.strip(" ()[]（）|")
    return _LABEL.sub("", text).strip(" |/.:") if text else ""
