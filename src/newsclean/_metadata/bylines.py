"""Bylines -> names of authors.

Law: strings in, names out, in their order; never raises. It strips what surrounds a name ("By", roles, addresses,
dates), splits lists, and drops what is not a name. It does not know where a string came from.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newsclean._metadata.cldr_months import MONTHS
from newsclean._metadata.cleaning import clean, fold

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["lines_with_names", "read_names"]

MAX_NAMES = 30
_MAX_CHARS = 600  # of one byline
_MAX_NAME_CHARS = 80
_MAX_WORDS = 6  # "María del Carmen de la Cruz" has six

_URL = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\w+|(?<!\w)@\w+|\b\w+\.(?:com|org|net|de|fr|it|uk)\b", re.IGNORECASE)
_BY = re.compile(r"^(?:[^\W\d_][\w ]{0,30}\s)?by:?\s+", re.IGNORECASE)  # "By", "Authored by:", "Recipe by"
_LEAD = re.compile(
    r"^\W*(?:(?:(?:words|text|story|photos?|report(?:ed)?|written|posted|published|article|foto|fotos|texte|texto|testo"
    r"|geschrieben|écrit|publié|publicado|escrito|redactado|pubblicato|scritto"
    r"|ein (?:artikel|beitrag|gastbeitrag|kommentar|interview)|eine (?:analyse|kolumne|reportage)|interview|kommentar)"
    r"\s*(?:(?:and|und|et|y|e|en|og|och)\s\w+\s?)?(?:by|von|par|por|di|a cura di|de|:)\s*)"
    r"|(?:by|von|par|por|di|av|af|door|przez|autor(?:a|en|es|in)?|auteurs?|autor[ei]|authors?|author name|skrevet av"
    r"|by:|af:|от|автор|yazan|od|dari|oleh|penulis|reporter|writer|contributors?|contributor|redaktion|text|texto|foto)"
    r"(?:\s*[:：]\s*|\s+(?!die\b)))+",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"(?:^|[,;|(/•·-])\s*(?:(?:medically\s|fact[ -]?)?(?:edited|reviewed|checked|translated|"
    r"illustrat\w{2,5}|photo(?:s|graph\w{0,7})?|pictures?|images?|graphics?|video|foto(?:s|graf\w{0,4})?|bilder?|grafik|"
    r"bearbeit\w{1,3}|redigiert|übersetz\w{1,4}|edité|édité|traduit|editado|editora?|traducido|traduzione|illustrazion\w|"
    r"fotografía|fotografia|imagen|crédits?|kamera|schnitt|montage)\s?(?:credits?)?\s*(?:by|von|par|por|di|de|:)[\s:]).*",
    re.IGNORECASE | re.DOTALL,
)
"""Editors, photographers and the like, down to the end of the line: they are named, but wrote nothing."""

_TAIL = re.compile(
    r"\s*(?:\||•|·|—|–|\s-\s|/{2}|\(|\[|\bfor\s+(?:the\s)?[A-Z]|\bon\s+(?:\d|[A-Z][a-z]+ \d)|\bin\s+[A-Z][\w-]+|"
    r"\bis an?\b|\bposted\b|\bpublished\b|\bupdated\b|\blast\b|\bveröffentlicht\b|\bstand:|\bat \d|\d{1,2}[:./]\d|\d{4}"
    r"|[,;]\s*\d).*",
    re.DOTALL,
)
_COMMA = re.compile(r"\s*[,;，、；|•·]\s*|\s/\s")
_INSTITUTE = re.compile(
    r"\b(?:center|centre|department|institute|office|committee|association|university) (?:for|of)\b", re.IGNORECASE
)
_SPLIT = re.compile(
    r"\s*(?:\s&\s|&amp;|\s\+\s)\s*|\s+(?:and|und|et|y|e|i|og|och|en|ja|ve|и|та|și|oraz|dan|with|mit|a(?=\s+[A-Z]))\s+",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"(?:.*\W)?(?:editors?(?:-in-chief|-at-large)?|reporters?|correspondents?|writers?|journalists?|columnists?|producer"
    r"|photographers?|contributors?|authors?|director|manager|presenter|analyst|anchor|intern|researcher|staff|desk|team"
    r"|ceo|cto|cfo|(?:co-)?founder|president|experts?|specialist|enthusiast|educators?|engineer|consultant|professor|advisor|coach"
    r"|redakteur(?:in)?|korrespondent(?:in)?|redaktion|journaliste|rédacteur|rédactrice|correspondant|redactor[ae]?"
    r"|periodista|corresponsal|giornalista|redazione|redação|redacción|jornalista|기자|記者|记者|特派員|編集部)"
    r"(?:\s(?:at|of|for|in|bei|chez|en|de|di|to|and|with)\s.*)?",
    re.IGNORECASE | re.DOTALL,
)
_ROLES_TEXT = """
editor editors reporter reporters correspondent correspondents writer writers journalist journalists columnist
columnists producer photographer photographers contributor contributors author authors director manager presenter
analyst anchor intern researcher staff desk team ceo cto cfo founder president expert experts specialist enthusiast
educator educators engineer consultant professor advisor coach redakteur redakteurin korrespondent korrespondentin
redaktion journaliste rédacteur rédactrice correspondant redactor redactora redactore periodista corresponsal
giornalista redazione redação redacción jornalista 기자 記者 记者 特派員 編集部
"""
_ROLES = frozenset(_ROLES_TEXT.split())  # one of these words is in all that the pattern fits: spares most names 3 us
_SUFFIX = re.compile(
    r"(?:phd|ph\.d\.?|md|m\.d\.?|jr\.?|sr\.?|rn|mba|esq\.?|rd|rdn|cfp|cfa|cpa|psp|ii|iii|iv)\.?\Z", re.IGNORECASE
)
_ORGANIZATION_TEXT = """
team staff editors redaktion newsroom desk media news gmbh inc llc ltd nachrichten services association institute
university agency press magazine online redazione redacción redação rédaction
"""
_ORGANIZATION_WORDS = frozenset(_ORGANIZATION_TEXT.split())
_ORGANIZATION_BOARD = " editorial board "
_CJK_ROLE = re.compile(
    r"\s*(?:기자|특파원|논설위원|記者|记者|編集委員|特派員)\s*\Z|^(?:文|取材|撰文|记者|記者)\s*[:：/・]\s*"
)
_NOT_NAMES_TEXT = """
full bio, author, authors, editor, staff writer, staff reporter, guest, guest author, anonymous, unknown, null,
none, undefined, user, root, webmaster, wordpress, redaktion, die redaktion, online redaktion, la redaction, rédaction,
la rédaction, redacción, redazione, la redazione, redação, da redação, redactie, read more, view profile, view all
posts, more, share, follow, contact, hours ago, ago, minutes ago, days ago, all posts, about the author, about,
website, twitter, facebook, linkedin, email, instagram, subscribe, comments, published, updated, see all, bio, n/a,
press release, team, the team, blog, news, by, profile, von, par, por, di, av, af, red, stand, see full bio, see
more, author page, homepage, opinion, print, copy link, posted, learn more, our methodology, all authors, alle autoren,
mon, tue, wed, thu, fri, sat, sun, monday, tuesday, wednesday, thursday, friday, saturday, sunday, 著者一覧, 執筆者一覧,
記者一覧
"""
_NOT_NAMES = frozenset(fold(name) for name in _NOT_NAMES_TEXT.replace("\n", " ").split(","))
_AGENCIES_TEXT = """
afp ap apa dpa reuters ansa efe ritzau ntb tt sid afx apf adnkronos lusa belga anp pap ctk tass xinhua pti ians ani
upi dpa-infocom kna epd
"""
_AGENCIES = frozenset(fold(name) for name in _AGENCIES_TEXT.split())
_DATELIKE = re.compile(
    r"\d{3,}|\d{1,2}[:.]\d{2}|\b(?:ago|min(?:ute)?s?|hours?|days?)\b.*\d|\d.*\b(?:ago|min(?:ute)?s?|hours?|days?)\b"
    r"|^\W*\d+\b|[!?{}<>=*\\]",
    re.IGNORECASE,
)
_OF_DATES = re.compile(r"[\d!?{}<>=*\\]")  # what all of that needs: spares most names 6 us
_LETTER = re.compile(r"[^\W\d_]")


def read_names(values: Iterable[str], *, site: tuple[str, ...] = (), organizations: bool = True) -> tuple[str, ...]:
    """Reads the authors out of bylines.

    Args:
        values: Bylines or names, in page order; a line break parts names.
        site: Names of the site and its host, folded.
        organizations: Whether the site itself and other organizations will do where there is no person.

    Returns:
        At most 30 distinct names, cleaned. Where there is a person, agencies and other organizations are left out.

    Cost: some 10 us a name.
    """
    persons: dict[str, str] = {}
    others: dict[str, str] = {}
    agencies: dict[str, str] = {}
    for value in values:
        for name in _names_of(value[:_MAX_CHARS]):
            key = fold(name)
            if key in _AGENCIES:
                agencies.setdefault(key, name)
            elif _is_organization(key) or _is_site(key, site):
                others.setdefault(key, name)
            else:
                persons.setdefault(key, name)
        if len(persons) >= MAX_NAMES:
            break
    if persons:
        return tuple(persons.values())[:MAX_NAMES]
    return tuple((agencies | others).values())[:MAX_NAMES] if organizations else ()


def _is_organization(key: str) -> bool:
    """Says whether a folded name holds a word that no person's name does."""
    return not _ORGANIZATION_WORDS.isdisjoint(key.split()) or _ORGANIZATION_BOARD in f" {key} "


def _is_site(key: str, site: tuple[str, ...]) -> bool:
    """Says whether a folded name is the site's, or one of its departments ("BBC Scotland" on bbc.com)."""
    words = key.split()
    joined = "".join(words)
    if joined in site or (joined.startswith("the") and joined[3:] in site):
        return True
    return not set(words).isdisjoint(site)


def lines_with_names(byline: str) -> str:
    """Returns the lines of a visible byline that hold the names: what follows are roles, dates and biographies.

    Further lines count only as long as each is nothing but a full name.
    """
    found: list[str] = []
    for line in byline[:_MAX_CHARS].split("\n"):
        if not line.strip():
            continue
        if found:
            if not _FULL_NAME.fullmatch(line.strip()) or len(_names_of(line)) != 1:
                break
            found.append(line)
            continue
        names = _names_of(line)
        if names and any(name[0].isupper() or not name[0].islower() for name in names):
            found.append(line)
            if not _FULL_NAME.fullmatch(line.strip()):
                break
    return "\n".join(found)


_FULL_NAME = re.compile(
    r"(?:(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.-]{0,20}|van|von|de|der|den|di|da|dos|du|la|le|el|al|bin)[ \xa0]){1,4}"
    r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’-]{1,25}"
)
"""Two to five words as names are written in Latin letters."""


@lru_cache(maxsize=64)  # pure and bounded; a page's bylines are read up to three times: .02 ms a page
def _names_of(value: str) -> tuple[str, ...]:
    """All names in a byline."""
    lines = [line.strip() for line in value.split("\n")]
    return tuple(lines) if all(map(_is_plain, lines)) else _part(value)


def _is_plain(line: str) -> bool:
    """Says whether a line is nothing but a name of one to three capitalized words: then `_part` changes nothing.

    So for most pages; it costs 2 us, the dozen patterns of `_part` 30.
    """
    count = line.count(" ") + 1
    if count > _MAX_PLAIN or len(line) > _MAX_NAME_CHARS:
        return False
    folded = line.casefold().replace("-", " ")
    for part in line.replace("-", " ").split(" "):
        if not part.isalpha() or not part[0].isupper():
            return False
    for part in folded.split(" "):
        if part in _TELLING or (part[:3] in _STEM_STARTS and part.startswith(_STEMS)):
            return False
    return not (count == _MAX_PLAIN and line.split(" ")[1].casefold() in _JOINTS) and folded not in _NOT_NAMES


_MAX_PLAIN = 3  # words
_JOINTS = frozenset("and und et y e i og och en ja ve и та și oraz dan with mit a".split())  # noqa: SIM905  (a table)
_TELLING_TEXT = """
by von par por di de da av af door przez od dari oleh for of cura name in at to bei chez
autor autora autoren autores autorin autore autori auteur auteurs author authors от автор yazan penulis
editor editors reporter reporters correspondent correspondents writer writers journalist journalists columnist
columnists producer photographer photographers contributor contributors director manager presenter analyst anchor
intern researcher staff desk team ceo cto cfo founder president expert experts specialist enthusiast educator educators
engineer consultant professor advisor coach redakteur redakteurin korrespondent korrespondentin redaktion journaliste
rédacteur rédactrice correspondant redactor redactora redactore periodista corresponsal giornalista redazione redação
redacción jornalista
"""
_TELLING = frozenset(_TELLING_TEXT.split())
"""Words that the patterns of this module look for as whole words: none of them stands in a plain name."""

_STEMS_TEXT = """
word text story photo report writ post publish article foto texte texto testo geschrieben écrit publi escrito redact
pubblicato scritto interview kommentar ein medical fact edit review check translat illustrat picture image graphic
video bild grafik bearbeit redigiert übersetz édit traduit traduc traduz imagen crédit credit kamera schnitt montage
skrevet
"""
_STEMS = tuple(_STEMS_TEXT.split())
"""Begins of words behind which those patterns look for more."""

_STEM_STARTS = frozenset(stem[:3] for stem in _STEMS)  # spares most words the comparison with each


def _part(value: str) -> tuple[str, ...]:
    """Parts a byline line by line; what follows a name after a comma may be its role."""
    names: list[str] = []
    without_urls, addresses = value[:_MAX_CHARS], 0
    if "." in value or "@" in value or "://" in value:  # as addresses have: 5 us
        without_urls, addresses = _URL.subn(" ", without_urls)
    for line in (without_urls if _LETTER.search(without_urls) else value[:_MAX_CHARS]).split("\n"):
        written = clean(_NO_AUTHOR.sub("", line), _MAX_CHARS)
        stripped = _LEAD.sub("", _BY.sub("", written).partition(" | ")[0])
        if len(stripped) <= _MAX_NAME_CHARS and _INSTITUTE.search(stripped):
            names.append(stripped)
            continue
        for position, chunk in enumerate(_COMMA.split(stripped)):
            if position and (_ROLE.fullmatch(chunk) or _SUFFIX.match(chunk)):
                continue
            names += filter(None, map(_one, _SPLIT.split(chunk)))
    if addresses and len(names) > 1 and not any(" " in name for name in names):
        return ()  # "daily.example, Frankfurt, Germany" is where a newsroom is
    return tuple(names)


def _one(piece: str) -> str | None:
    """Cleans one name; None if it is not one."""
    name = _LEAD.sub("", piece)
    name = _CJK_ROLE.sub("", _TAIL.sub("", name, count=1)).strip(" \t.,:;|-–—·•\"'“”„«»()[]")
    if not name or len(name) > _MAX_NAME_CHARS or not _LETTER.search(name) or len(name.split()) > _MAX_WORDS:
        return None
    key = fold(name)
    if key in _NOT_NAMES or (_OF_DATES.search(name) and _DATELIKE.search(name)):
        return None
    words = key.split()
    if words[-1].isdecimal() and any(word in MONTHS for word in words):  # "Updated July 22"; the year went at the comma
        return None
    may_be_role = not _ROLES.isdisjoint(words) or "ı" in key or "İ" in name  # to the pattern, both are an i
    if may_be_role and _ROLE.fullmatch(name) and not _is_organization(key):
        return None
    return name
