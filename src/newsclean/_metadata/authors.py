"""Bylines -> names of authors.

Law: strings in, names out, in their order; never raises. It strips what surrounds a name ("By", roles, addresses, dates),
splits lists, and drops what is not a name. It does not know where a string came from.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean._metadata.text import clean, fold

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["read_names"]

MAX_NAMES = 30
_MAX_CHARS = 600  # of one byline
_MAX_NAME_CHARS = 80
_MAX_WORDS = 6  # "María del Carmen de la Cruz" has six

_URL = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\w+|(?<!\w)@\w+|\b\w+\.(?:com|org|net|de|fr|it|uk)\b", re.IGNORECASE)
_LEAD = re.compile(
    r"^\W*(?:(?:(?:words|text|story|photos?|report(?:ed)?|written|posted|published|article|foto|fotos|texte|texto|testo"
    r"|edited|reviewed|medically reviewed|geschrieben|écrit|publié|publicado|escrito|redactado|pubblicato|scritto"
    r"|ein (?:artikel|beitrag|gastbeitrag|kommentar|interview)|eine (?:analyse|kolumne|reportage)|interview|kommentar)"
    r"\s*(?:and\s\w+\s)?(?:by|von|par|por|di|a cura di|de|:)\s*)"
    r"|(?:by|von|par|por|di|av|af|door|przez|autor(?:a|en|es|in)?|auteurs?|autor[ei]|authors?|author name|skrevet av|by:|af:"
    r"|от|автор|yazan|od|dari|oleh|penulis|reporter|writer|contributors?|contributor|redaktion|text|texto|foto)(?:\s*[:：]\s*|\s+(?!die\b)))+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s*(?:\||•|·|—|–|\s-\s|/{2}|\(|\[|\bfor\s+(?:the\s)?[A-Z]|\bon\s+(?:\d|[A-Z][a-z]+ \d)|\bin\s+[A-Z][\w-]+|"
    r"\bis an?\b|\bposted\b|\bpublished\b|\bupdated\b|\blast\b|\bveröffentlicht\b|\bstand:|\bat \d|\d{1,2}[:./]\d|\d{4}|[,;]\s*(?:\d)).*",
    re.DOTALL,
)
_SPLIT = re.compile(
    r"\s*(?:[,;，、；|\n/•·]|\s&\s|&amp;|\+)\s*|\s+(?:and|und|et|y|e|i|og|och|en|ja|ve|и|та|și|oraz|dan|with|mit|a(?=\s+[A-Z]))\s+",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"(?:(?:chief|senior|staff|deputy|managing|associate|assistant|executive|news|sports?|political|business|foreign|"
    r"special|freelance|contributing|guest|general|digital|digital|web|science|health|technology|tech|world|local|"
    r"medical|environment|education|crime|court|investigative|multimedia|lead|us|uk|europe|national|city|consumer|"
    r"data|energy|culture|arts|features?|content|copy|editorial|the)\W+)*"
    r"(?:editor(?:-in-chief|-at-large)?|reporter|correspondent|writer|journalist|columnist|producer|photographer|"
    r"contributor|author|director|manager|presenter|analyst|anchor|intern|researcher|staff|desk|team|ceo|cto|cfo|founder"
    r"|co-founder|president|phd|ph\.d\.?|md|m\.d\.?|jr\.?|sr\.?|rn|mba|esq\.?|rd|"
    r"redakteur(?:in)?|korrespondent(?:in)?|redaktion|journaliste|rédacteur|rédactrice|correspondant|redactor[ae]?|"
    r"periodista|corresponsal|giornalista|redazione|redação|redacción|jornalista|기자|記者|记者|特派員|編集部)"
    r"(?:\W.*)?",
    re.IGNORECASE | re.DOTALL,
)
_SUFFIX = re.compile(r"(?:phd|ph\.d\.?|md|m\.d\.?|jr\.?|sr\.?|rn|mba|esq\.?|rd|ii|iii|iv)\Z", re.IGNORECASE)
_CJK_ROLE = re.compile(r"\s*(?:기자|특파원|논설위원|記者|记者|編集委員|特派員)\s*\Z|^(?:文|取材|撰文|记者|記者)\s*[:：/・]\s*")
_NOT_NAMES = frozenset(
    fold(name)
    for name in (
        "admin,administrator,author,authors,editor,editors,editorial,editorial staff,editorial team,staff,staff writer,staff"
        " reporter,newsroom,news desk,web desk,guest,guest author,anonymous,unknown,null,none,undefined,user,root,webmaster,"
        "wordpress,redaktion,die redaktion,online redaktion,la redaction,rédaction,la rédaction,redacción,redazione,"
        "la redazione,redação,da redação,redactie,read more,view profile,view all posts,more,share,follow,contact,hours ago,"
        "ago,minutes ago,days ago,all posts,about the author,about,website,twitter,facebook,linkedin,email,instagram,"
        "subscribe,comments,published,updated,see all,bio,n/a,press release,team,the team,blog,news,by,profile,"
        "see full bio,see more,author page,homepage,opinion,print,copy link"
    ).split(",")
)
_AGENCIES = frozenset(
    "afp ap apa dpa reuters ansa efe ritzau ntb tt sid afx apf adnkronos lusa belga anp pap ctk tass xinhua pti ians ani upi "
    "dpa-infocom kna epd".split()
)  # fmt: skip
_DATELIKE = re.compile(
    r"\d{3,}|\d{1,2}[:.]\d{2}|\b(?:ago|min(?:ute)?s?|hours?|days?)\b.*\d|\d.*\b(?:ago|min(?:ute)?s?|hours?|days?)\b"
    r"|^\W*\d|[!?{}<>=*\\]",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[^\W\d_]")


def read_names(values: Iterable[str], *, site: str = "") -> tuple[str, ...]:
    """Reads the authors out of bylines.

    Args:
        values: Bylines or names, in page order.
        site: Name of the site; dropped where a person exists beside it.

    Returns:
        At most 30 distinct names, cleaned. Agencies and the site itself only where there is nobody else.

    Cost: some 10 us a name.
    """
    persons: dict[str, str] = {}
    others: dict[str, str] = {}
    for value in values:
        for name in _names_of(value):
            key = fold(name)
            target = others if _is_organization(key, site) else persons
            target.setdefault(key, name)
        if len(persons) >= MAX_NAMES:
            break
    return tuple(({**persons, **{k: v for k, v in others.items() if k in _AGENCIES}} if persons else others).values())[:MAX_NAMES]


def _is_organization(key: str, site: str) -> bool:
    return key in _AGENCIES or bool(site) and key in {fold(site), fold(site).removeprefix("the ")}


def _names_of(value: str) -> list[str]:
    text = _URL.sub(" ", value[:_MAX_CHARS])
    lines = [clean(line, _MAX_CHARS) for line in text.split("\n")]
    names: list[str] = []
    for line in lines:
        stripped = _LEAD.sub("", line)
        pieces = _SPLIT.split(stripped)
        for position, piece in enumerate(pieces):
            name = _one(piece)
            if name is None:
                continue
            if position and names and _SUFFIX.match(name):
                continue
            names.append(name)
    return names


def _one(piece: str) -> str | None:
    """Cleans one name; None if it is not one."""
    name = _LEAD.sub("", piece)
    name = _CJK_ROLE.sub("", _TAIL.sub("", name, count=1)).strip(" \t.,:;|-–—·•\"'“”„«»()[]")
    if not name or len(name) > _MAX_NAME_CHARS or not _LETTER.search(name) or len(name.split()) > _MAX_WORDS:
        return None
    if fold(name) in _NOT_NAMES or _DATELIKE.search(name) or _ROLE.fullmatch(name):
        return None
    return name
