"""A title as a page writes it -> the headline in it, without names of the site and of its sections.

Law: strings in, one of their parts out. What is cut is named: it is the site's name, an address of one, a section or
the author behind it, or the headline once more; or a line of the page says exactly what is left.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean._metadata.cleaning import fold, joined

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["cut_to_line", "ends_of", "is_site", "strip_site"]

_STRONG = re.compile(
    r"\s+(?:\|\||--|::|[|│丨·•»›>〉«‹<–—―\-:~/])\s+|\s*(?:\|\||::|[|│｜ㅣ丨])\s*|(?<=\S)〉\s*|\s+[-–—]{1,3}(?=[^\W\d])"
    r"|[_＿](?=[^\W\d]|[“\"«„‘'¿¡(])"
)
"""What separates a headline from names."""

_TIGHT = re.compile(r"\s*(?:－－|--|__|[-－—―–:：_＿])\s*")
"""What separates them without blanks around it, and stands in headlines and words as well."""

_BRACKETS = re.compile(
    r"\A\s*[(\[【〔「『（]([^()\[\]【】]{1,60})[)\]】〕」』）]\s*|\s*[(\[【〔（]([^()\[\]【】]{1,60})[)\]】〕）]\s*\Z"
)
_RUBBISH = " \t|│｜ㅣ丨·•_"
_DOMAIN = re.compile(r"(?:www\.)?[^\W_][\w-]*(?:\.[\w-]+)?\.([a-z]{2,6})", re.IGNORECASE)
_NO_DOMAINS = frozenset({"js", "py", "net", "md", "rs", "sh", "exe"})
"""Ends of names that are programs and files more often than sites; `asp.net` is one, `sueddeutsche.net` none."""

_SECTIONS_TEXT = """
news|latest news|breaking news|world|world news|uk news|us news|local|local news|national|international|politics|
business|economy|finance|money|markets|opinion|comment|analysis|sport|sports|football|culture|arts|entertainment|
lifestyle|life|travel|food|health|science|tech|technology|environment|climate|weather|video|photos|media|home|
homepage|blog|article|story|live|press release|magazine|education|society|features|crime|nachrichten|aktuell|
politik|wirtschaft|finanzen|gesellschaft|panorama|kultur|wissen|wissenschaft|gesundheit|digital|regional|lokales|
inland|ausland|meinung|feuilleton|reise|leben|welt|schweiz|österreich|deutschland|actualité|actualités|actu|
monde|politique|économie|société|sciences|santé|idées|planète|noticias|mundo|política|economía|sociedad|deportes|
cultura|opinión|internacional|nacional|españa|actualidad|notícias|economia|sociedade|esportes|desporto|brasil|
esporte|geral|últimas notícias|notizie|cronaca|politica|esteri|mondo|salute|spettacoli|ultima ora|nieuws|
binnenland|buitenland|politiek|economie|cultuur|wetenschap|nyheter|nyheder|inrikes|utrikes|innenriks|utenriks|
verden|världen|økonomi|ekonomi|indland|udland|uutiset|kotimaa|ulkomaat|talous|urheilu|wiadomości|świat|kraj|
polityka|gospodarka|zdrowie|kultura|polska|zprávy|domácí|svět|hírek|belföld|külföld|știri|haberler|gündem|dünya|
spor|siyaset|güncel|ειδήσεις|πολιτική|κόσμος|ελλάδα|οικονομία|κοινωνία|υγεία|новости|политика|общество|экономика|
мир|в мире|спорт|культура|здоровье|происшествия|наука|новини|світ|україна|політика|економіка|суспільство|أخبار|
سياسة|اقتصاد|رياضة|العالم|خبر|اخبار|सियासत|समाचार|新闻|新聞|国内|国际|國際|社会|社會|时政|時政|财经|財經|体育|
體育|娱乐|娛樂|健康|科技|教育|文化|要闻|要聞|新闻中心|新聞中心|滚动新闻|即時新聞|頻道|国内新闻|国际新闻|社会新闻|
生活|政治|経済|海外|スポーツ|ニュース|国際|暮らし|정치|사회|경제|국제|스포츠|문화|뉴스|연예|生活萬象|新聞速報|
국내|berita|nasional|internasional|olahraga|tin tức|thời sự|thế giới
"""
_SECTIONS = frozenset(_SECTIONS_TEXT.replace("\n", "").split("|"))
_MAX_SECTION = 24  # characters
_MAX_CUTS = 5


def strip_site(title: str, names: tuple[str, ...], others: frozenset[str] = frozenset()) -> str:
    """Cuts the site's name off either end of a title, and the section or author beside it.

    Args:
        title: A cleaned title.
        names: Names of the site, folded and without blanks (its declared name, its host).
        others: Names of authors and of the page's section, folded.

    Example:
        >>> strip_site("Old pier to close - News - Harbour Daily", ("harbourdaily",))
        'Old pier to close'
    """
    if not _may_separate(title, names):
        return title.strip(_RUBBISH) or title
    own, mark = title, ""
    for _ in range(_MAX_CUTS):
        cut, used = _cut_once(own, names, others, mark)
        if not used:
            break
        own, mark = cut, used
    return own.strip(_RUBBISH) or title


@lru_cache(maxsize=64)  # pure and bounded; sources of one page repeat its title
def _may_separate(title: str, names: tuple[str, ...]) -> bool:
    """Returns True if a title may hold more than the headline: a strong separator, or the site's name at either end."""
    if title.isascii():
        if any(sign in title for sign in _SIGNS) and _STRONG.search(title):
            return True
    elif _STRONG.search(title):
        return True
    if not title.isascii() and any(title[part.end() :] in _SECTIONS for part in _TIGHT.finditer(title)):
        return True
    key = joined(title)
    return any(len(key) > len(name) and (key.startswith(name) or key.endswith(name)) for name in names)


_SIGNS = ("|", " -", " :", "_", " /", " ~", " <", " >", "::")
"""What every strong separator in ASCII has: to look for them one by one takes a third of the pattern."""


_ANY_SIGNS = (*_SIGNS, "-", "(", "[")


def _cut_once(title: str, names: tuple[str, ...], others: frozenset[str], mark: str) -> tuple[str, str]:
    """Cuts one name off; returns the rest and the separator, or the title and ""."""
    bare = title.strip(_RUBBISH)
    if bare != title and bare:
        return bare, mark or " "
    if (bracket := _BRACKETS.search(title)) and joined(bracket[1] or bracket[2]) in names:
        return title[: bracket.start()] + title[bracket.end() :], " "
    cut, used = _cut_strong(title, names, others, mark)
    return (cut, used) if used else _cut_tight(title, names)


def _cut_strong(title: str, names: tuple[str, ...], others: frozenset[str], mark: str) -> tuple[str, str]:
    """Cuts one name off that stands behind or before a strong separator."""
    parts = list(_STRONG.finditer(title))
    if parts:
        for part in parts:
            if _is_repeated(title[: part.start()], title[part.end() :]):
                return title[: part.start()], " "
        if (start := _start_of_names(title, parts, names)) > 0:
            return title[:start], " "
        last, first = parts[-1], parts[0]
        tail, head = title[last.end() :], title[: first.start()]
        if is_site(tail, names) or _is_domain(tail):
            return title[: last.start()], last[0].strip() or "_"
        if mark and mark == (last[0].strip() or "_") and _is_beside(tail, title[: last.start()], others):
            return title[: last.start()], mark
        if fold(tail) in others and len(tail) < len(title) - len(tail):
            return title[: last.start()], last[0].strip() or "_"
        if is_site(head, names) or _is_domain(head):
            return title[first.end() :], " "
    return title, ""


def _start_of_names(title: str, parts: list[re.Match[str]], names: tuple[str, ...]) -> int:
    """Returns where a section or an address of the site begins that more follows; 0 without one."""
    for part, following in pairwise(parts):
        piece = title[part.end() : following.start()].strip()
        if fold(piece) in _SECTIONS or _is_domain(piece) or joined(piece) in names:
            rest = title[: part.start()]
            is_headline = 3 * len(rest) >= 2 * (len(title) - following.end()) or len(rest) >= 2 * _MAX_SECTION
            return part.start() if is_headline and not is_site(rest, names) else 0
    return 0


def _cut_tight(title: str, names: tuple[str, ...]) -> tuple[str, str]:
    """Cuts one name off that stands close to the headline, where it is exactly the site's."""
    for part in _TIGHT.finditer(title):
        if joined(title[: part.start()]) in names:
            return title[part.end() :], " "
        tail = title[part.end() :]
        if joined(tail) in names or (tail in _SECTIONS and not tail.isascii()):
            return title[: part.start()], part[0].strip() or "_"
    return title, ""


def _is_beside(part: str, rest: str, others: frozenset[str]) -> bool:
    """Returns True for a section or an author beside the site's name."""
    key = fold(part)
    return len(part) <= _MAX_SECTION and len(part) < len(rest) and (key in _SECTIONS or key in others)


def _is_repeated(rest: str, part: str) -> bool:
    return _width(part) > _MAX_SECTION // 2 and fold(rest) == fold(part)


def _is_domain(part: str) -> bool:
    found = _DOMAIN.fullmatch(part.strip())
    return found is not None and found[1].lower() not in _NO_DOMAINS


_GENERIC = frozenset("the news online live tv digital com magazine blog newspaper edition international uk us".split())  # noqa: SIM905
"""Words beside a site's own name."""


def is_site(part: str, names: tuple[str, ...]) -> bool:
    """Returns True if a part of a title is the site's name, or most of it."""
    key = joined(part)
    if key in names:
        return True
    words = [word for word in fold(part).split() if word not in _GENERIC]
    if len(words) < part.count(" ") + 1 and "".join(words) in names:
        return True
    chars = len(key)
    # "The Daily Herald" for "dailyherald", "Herald" for "dailyherald.com"; but not "On the Vogue cover" for "vogue".
    for name in names if key else ():
        if chars > 2 * len(name):  # so for most
            continue
        if key == name or (len(name) > 2 and ((chars > 3 and key in name) or name in key)):
            return True
    return False


def cut_to_line(title: str, is_line: Callable[[str], bool], *, ends_only: bool) -> str:
    """Returns the part of a title that a line of the page says exactly, the longest; "" without one.

    Args:
        title: A title with separators.
        is_line: Returns True for the text of a line of the page.
        ends_only: Whether only what stands behind the headline is cut: a line above it may be part of a title.
    """
    if title.isascii() and not any(sign in title for sign in _ANY_SIGNS):
        return ""
    cuts = [found.span() for found in _STRONG.finditer(title)]
    if (bracket := _BRACKETS.search(title)) and bracket.start():
        cuts.append(bracket.span())
    if not ends_only:
        cuts += [found.span() for found in _BETWEEN.finditer(title)]
    if not cuts or len(cuts) > _MAX_PLACES or is_line(title):
        return ""
    starts = [0] if ends_only else [0, *[end for _, end in cuts]]
    ends = [start for start, _ in cuts] if ends_only else [len(title), *[start for start, _ in cuts]]
    best = ""
    for start in starts:
        for end in ends:
            part = title[start:end].strip()
            if len(best) < len(part) < len(title) and _width(part) * _LEAST_SHARE >= _width(title) and is_line(part):
                best = part
    return best


def ends_of(title: str) -> list[str]:
    """Return what stands behind the last strong separator of a title and before its first, where it has one."""
    parts = list(_STRONG.finditer(title))
    return [title[parts[-1].end() :].strip(), title[: parts[0].start()].strip()] if parts else []


def _width(text: str) -> int:
    """Return the width of a text in Latin letters; a Chinese character says as much as two."""
    return len(text) + sum(char > _FIRST_WIDE for char in text)


_FIRST_WIDE = "\u2e80"
_BETWEEN = re.compile(r"\s*(?:－－|--|__|[-－—―–_＿])\s*")
_MAX_PLACES = 10
_LEAST_SHARE = 3
