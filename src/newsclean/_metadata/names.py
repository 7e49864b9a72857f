"""A string that stands where a name should -> person, agency, organization, login, or none of them.

Law: judges by shape and by lists of words; no page and no source is known here.
"""

from __future__ import annotations

import enum
import re
from functools import lru_cache

from newsclean._metadata.byline_words import DESKS
from newsclean._metadata.cldr_months import MONTHS
from newsclean._metadata.cleaning import fold

__all__ = ["CITIES", "DEGREES", "PARTICLES", "Kind", "is_code", "is_full_name", "is_name_word", "is_no_name", "kind_of"]


class Kind(enum.Enum):
    """What a string in the place of a name is, the best first."""

    PERSON = "person"
    AGENCY = "agency"
    ORGANIZATION = "organization"
    LOGIN = "login"
    NONE = "none"


PARTICLES = frozenset(
    """
    van von der den de del della di da das do dos du des la le les el al bin ibn ben abu af av zu zum zur ter ten te
    op y i e st san santa 't d' af la' dos los las und bint mac ap ó ní uí nic
    """.split()  # noqa: SIM905  (a table)
)
"""Small words inside names, in lower case."""

DEGREES = frozenset(
    """
    phd ph.d ph.d. md m.d m.d. jr jr. sr sr. rn mba esq esq. rd rdn cfp cfp® cfa cpa psp ii iii iv ms m.s m.s. ma m.a
    m.a. msc bsc ba bs fand dvm vmd dacvb lvt do dds jd j.d. edd psyd mph lpc lcsw facs facp faclm cepf cepf® ld cns
    obe mbe cbe kc qc mp prof dr
    """.split()  # noqa: SIM905  (a table)
)
"""Degrees, honours and generations that follow a name, in lower case."""

CITIES = frozenset(
    fold(name)
    for name in """
    new york, new delhi, hong kong, los angeles, buenos aires, são paulo, tel aviv, rio de janeiro, san
    francisco, mexico city, washington dc, washington d.c., st. petersburg, sankt petersburg, kuala lumpur, cape
    town, addis ababa, abu dhabi, den haag, the hague, la paz, san jose, santiago de chile, ciudad de méxico, ho
    chi minh, tp hcm, hà nội, नई दिल्ली, frankfurt am main, madrid, barcelona, paris, berlin, london, roma,
    milano, lisboa, wien, brussel, bruxelles, москва, киев, київ, athens, αθήνα, istanbul, i̇stanbul, ankara,
    jakarta, kyiv, moscow, tokyo, beijing, delhi, mumbai, cairo, warszawa, praha, budapest, bucurești, las
    vegas, san diego, santo domingo, new orleans, novi sad, banja luka, nowy sącz, nowy jork, united nations,
    white house, capitol hill
    """.replace("\n", " ").split(",")
)
"""Cities that bylines name most: those of two and more words look like a person's name."""

_AGENCIES = frozenset(
    fold(name)
    for name in """
    afp, ap, apa, dpa, reuters, ansa, efe, ritzau, ntb, tt, sid, afx, apf, adnkronos, lusa, belga, anp, pap, ctk,
    čtk, tass, xinhua, pti, ians, ani, upi, dpa-infocom, kna, epd, aap, mti, sda, stt, dha, iha, aa, antara,
    bernama, kyodo, jiji, yonhap, tasr, sita, hina, tanjug, beta, fena, mia, makfax, bta, agerpres, mediafax,
    keystone-sda, ats, cp, pa, pa media, cnn, bbc, bloomberg, associated press, the associated press, agence
    france-presse, agence france presse, agencia efe, europa press, press association, press trust of india,
    canadian press, the canadian press, deutsche presse-agentur, ttxvn, vnexpress, xinhua news agency, anadolu
    ajansı, anadolu agency, interfax, интерфакс, тасс, риа новости, ria novosti, укрінформ, уніан, унiан, бта,
    танјуг, бета, فرانس برس, رويترز, وكالات, واس, وام, سانا, وكالة الأنباء, د ب أ, أ ف ب, ایسنا, ایرنا, تسنیم,
    新华社, 新華社, 中新社, 中新网, 中央社, 中国新闻网, 共同通信, 時事通信, 共同, 時事, 法新社, 路透社, 연합뉴스,
    뉴시스, 뉴스1, news agencies, agencies, pap media, efe-epa, colpisa, télam, telam, notimex, afp-services,
    sputnik, ukrinform, unian
    """.replace("\n", " ").split(",")
)
_ORGANIZATION_WORDS = frozenset(
    """
    team staff editors redaktion newsroom desk media news gmbh inc llc ltd nachrichten services association
    institute university agency magazine online redazione redacción redaccion redacao redaktionen newsdesk redação
    rédaction verlag kg medien group holding ag co publishing publishers network foundation company corp
    corporation bureau committee council ministry department nachrichtenagentur zeitung redaksi redakcja redakce
    redactie redaksjonen redaktionen newspaper tv radio society center centre contributors blog editorial zone
    servizio serwis service studio studios clinic solutions software newspapers agência agencia agence agentur
    agenzia agencja broadcasting correspondents reporters writers agencies website times
    """.split()  # noqa: SIM905  (a table)
)
_ORGANIZATION_BOARD = " editorial board "
_ORGANIZATION_SIGNS = re.compile(
    r"新聞|新闻|通信社|通讯社|日報|日报|編集部|编辑部|뉴스|신문|일보|방송|社说|電視|电视|网\Z"
)

_NOT_NAMES = frozenset(
    fold(name)
    for name in """
    full bio, author, authors, editor, read more, view profile, view all posts, more, share, follow, contact,
    hours ago, ago, minutes ago, days ago, all posts, about the author, about, website, twitter, facebook,
    linkedin, email, instagram, subscribe, comments, comment, published, updated, see all, bio, blog, news, by,
    profile, von, par, por, di, av, af, red, stand, see full bio, see more, author page, homepage, opinion,
    print, copy link, posted, learn more, our methodology, all authors, whatsapp, telegram, youtube, reddit,
    threads, follow us, sign up, log in, login, register, authorization, read time, mon, tue, wed, thu, fri,
    sat, sun, monday, tuesday, wednesday, thursday, friday, saturday, sunday, http, https, www, posts, min read,
    advertisement, sponsored, disclaimer, search, menu, home, save, listen, play, view, details, undefined
    undefined, about us, contact us, personal finance, latest, trending, popular, top stories, read next, tags,
    topics, category, categories
    """.replace("\n", " ").split(",")
) | frozenset(fold(" ".join(words)) for words in DESKS if words != ("editor",))

_LOGIN = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*|[A-Za-z]+\d+|[A-Z][a-z]+[A-Z]|\w*_\w*|\w+\.\w+")
_CODED = re.compile(r"[a-z][A-Z]\b|\d")
_LETTER = re.compile(r"[^\W\d_]")
_SIGNS = re.compile(r"[!?{}<>=*\\#%$\^~]|https?:|\d{3,}|\d[:.]\d\d")
_NAME_WORD = re.compile(r"[^\W\d_][^\s\d,;:!?()|/]{0,25}")
_CASELESS = re.compile(r"[\u0590-\u06ff\u0900-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_MAX_FULL_WORDS = 6
_NO_FIRST_WORDS = frozenset(
    """
    no the our copyright create sign log subscribe read view show get click learn join stop start about in on for from
    how why what when where top best more see share all your my this new contact using latest related example table
    image photo
    """.split()  # noqa: SIM905  (a table)
)
"""Words that a heading or a button may begin with, but no name."""


def is_no_name(text: str) -> bool:
    """Return True for words that stand beside names, and for those of newsrooms and logins."""
    return fold(text) in _NOT_NAMES


def is_name_word(word: str) -> bool:
    """Return True for a capitalised word, an initial, or a word of a script without capitals."""
    first = word[:1]
    if not first.isalpha():
        return first in "'’ʻ" and is_name_word(word[1:])
    if first.isupper() or not first.islower():
        return _NAME_WORD.fullmatch(word) is not None
    head, sign, tail = word.partition("'") if "'" in word else word.partition("’")
    return bool(sign) and head in {"d", "dell", "l", "o", "al"} and tail[:1].isupper()


def is_full_name(text: str) -> bool:
    """Return True if a string is shaped like a first name and a surname, in any script."""
    words = text.split()
    if not words or len(words) > _MAX_FULL_WORDS:
        return False
    if _CASELESS.match(text):
        return len(words) <= 4 and (len(words) > 1 or 2 <= len(text) <= 4) and all(map(is_name_word, words))
    names = [word for word in words if word not in PARTICLES]
    if words[0].casefold() in _NO_FIRST_WORDS or text[-1] in ":!?":
        return False
    if len(names) < 2 or words[-1] in PARTICLES:
        return False
    return all(is_name_word(word) for word in names) and sum(len(word.strip(".")) > 1 for word in names) > 0


def is_code(word: str) -> bool:
    """Return True for an agency's or an editor's code: two to six capitals."""
    return 2 <= len(word) <= 6 and word.isalpha() and word.isupper()


@lru_cache(maxsize=256)  # pure and bounded; a page's names are judged for each source: 20 us a page
def kind_of(name: str, site: tuple[str, ...] = ()) -> Kind:
    """Judge one cleaned name.

    Args:
        name: A name without a label or a role.
        site: Names of the site and its host, folded.
    """
    key = fold(name)
    if not _LETTER.search(name) or not key or key in _NOT_NAMES or _SIGNS.search(name):
        is_newsroom = key in _NOT_NAMES and not _ORGANIZATION_WORDS.isdisjoint(key.split())
        return Kind.ORGANIZATION if _LETTER.search(name) and (is_newsroom or _is_site(key, site)) else Kind.NONE
    words = key.split()
    if key in _AGENCIES:
        return Kind.AGENCY
    if _is_organization(key, words, name) or _is_site(key, site):
        return Kind.ORGANIZATION
    if (name[0].isdecimal() and len(words) < 3 and not is_full_name(name)) or (
        any(word.isdecimal() for word in words) and any(word in MONTHS for word in words)
    ):
        return Kind.NONE
    return Kind.LOGIN if _is_login(name, words) else Kind.PERSON


def _is_login(name: str, words: list[str]) -> bool:
    """Return True for "janedoe", "jane.doe", "KatieS", "anna2" and "NOC Admin"."""
    if words[-1] in {"admin", "administrator"}:
        return True
    if " " in name:
        return False
    if (name[0].islower() or "_" in name or "." in name[1:-1]) and _LOGIN.match(name):
        return True
    return _CODED.search(name) is not None


def _is_organization(key: str, words: list[str], name: str) -> bool:
    """Return True if a folded name holds a word that no person's name does."""
    if not _ORGANIZATION_WORDS.isdisjoint(words) or _ORGANIZATION_BOARD in f" {key} ":
        return True
    return not name.isascii() and _ORGANIZATION_SIGNS.search(name) is not None


def _is_site(key: str, site: tuple[str, ...]) -> bool:
    """Return True if a folded name is the site's, or one of its departments ("BBC Scotland" on bbc.com)."""
    if not site:
        return False
    words = key.split()
    joined = "".join(words)
    if joined in site or (joined.startswith("the") and joined[3:] in site):
        return True
    if len(words) == 2 and len(words[0]) > 4 and len(words[1]) == 1:  # "Daily E" on dailyexample.com: a login
        return any(name.startswith(words[0]) for name in site)
    return not set(words).isdisjoint(site)
