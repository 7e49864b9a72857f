"""What stands behind a time of day -> its offset from UTC.

Law: never asks the machine for its zone or for its table of zones. Daylight saving time follows the rules of the
European Union (since 1996) and of the United States (since 2007), and Israel's (since 2013); earlier years may be an
hour off. Sources: RFC 9557 for names in brackets, the IANA time zone database for offsets and rules.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

__all__ = ["with_zone"]

_HOURS = {
    "z": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "ist": 5.5, "cet": 1, "cest": 2, "mez": 1, "mesz": 2,
    "eet": 2, "eest": 3, "msk": 3, "мск": 3, "msd": 4, "trt": 3, "tsi": 3, "sast": 2, "cat": 2, "wat": 1, "eat": 3,
    "idt": 3, "irst": 3.5, "gst": 4, "azt": 4, "get": 4, "samt": 4, "pkt": 5, "uzt": 5, "yekt": 5, "npt": 5.75,
    "npst": 5.75, "slst": 5.5, "bdt": 6, "bdst": 6, "almt": 5, "omst": 6, "mmt": 6.5, "ict": 7, "wib": 7, "novt": 7,
    "krat": 7, "wita": 8, "wit": 9, "hkt": 8, "sgt": 8, "myt": 8, "pht": 8, "phst": 8, "awst": 8, "irkt": 8, "jst": 9,
    "kst": 9, "yakt": 9, "acst": 9.5, "acdt": 10.5, "aest": 10, "aedt": 11, "chst": 10, "vlat": 10, "nzst": 12,
    "nzdt": 13, "brt": -3, "brst": -2, "art": -3, "uyt": -3, "clt": -4, "clst": -3, "bot": -4, "vet": -4, "gyt": -4,
    "cot": -5, "pet": -5, "ect": -5, "nst": -3.5, "ndt": -2.5, "ast": -4, "adt": -3, "est": -5, "edt": -4, "cst": -6,
    "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "akst": -9, "akdt": -8, "hst": -10, "sst": -11,
}  # fmt: skip
"""Hours east of UTC as news pages mean the names; where a name is shared, its commonest use on news sites."""

_IN_COUNTRY: dict[str, dict[str, float]] = {
    "cst": {"cn": 8, "tw": 8, "hk": 8, "mo": 8, "sg": 8, "cu": -5, "au": 9.5},
    "ist": {"il": 2, "ie": 0},
    "bst": {"bd": 6},
    "ast": {"sa": 3, "kw": 3, "iq": 3, "bh": 3, "qa": 3, "ye": 3},
    "est": {"au": 10},
    "edt": {"au": 11},
    "pst": {"ph": 8},
    "mst": {"my": 8},
    "sst": {"sg": 8},
    "wst": {"au": 8},
    "amt": {"am": 4, "br": -4},
    "gst": {"gs": -2},
}
"""Names that mean something else in these countries."""

_SUMMER_NAMED = frozenset({("ist", "il"), ("ist", "ie")})
"""Names that are written in summer too: Israel's IST (then IDT on paper), and Ireland's, which is its summer time."""

_COUNTRY_OF_LANGUAGE = {"zh": "cn", "he": "il", "ga": "ie", "bn": "bd"}
"""Of languages that mean one country's zones where the tag names none; Bengali news with a BST is of Bangladesh."""

_SEASONAL: dict[str, tuple[float, str]] = {
    "et": (-5, "us"), "ct": (-6, "us"), "mt": (-7, "us"), "pt": (-8, "us"), "at": (-4, "us"), "akt": (-9, "us"),
    "eastern": (-5, "us"), "central": (-6, "us"), "mountain": (-7, "us"), "pacific": (-8, "us"), "uk": (0, "eu"),
    "london": (0, "eu"), "dublin": (0, "eu"), "lisbon": (0, "eu"), "paris": (1, "eu"), "berlin": (1, "eu"),
    "vienna": (1, "eu"), "zurich": (1, "eu"), "rome": (1, "eu"), "madrid": (1, "eu"), "amsterdam": (1, "eu"),
    "brussels": (1, "eu"), "luxembourg": (1, "eu"), "copenhagen": (1, "eu"), "oslo": (1, "eu"),
    "stockholm": (1, "eu"), "warsaw": (1, "eu"), "prague": (1, "eu"), "bratislava": (1, "eu"), "budapest": (1, "eu"),
    "ljubljana": (1, "eu"), "zagreb": (1, "eu"), "belgrade": (1, "eu"), "sarajevo": (1, "eu"), "skopje": (1, "eu"),
    "tirane": (1, "eu"), "malta": (1, "eu"), "athens": (2, "eu"), "helsinki": (2, "eu"), "tallinn": (2, "eu"),
    "riga": (2, "eu"), "vilnius": (2, "eu"), "sofia": (2, "eu"), "bucharest": (2, "eu"), "kiev": (2, "eu"),
    "kyiv": (2, "eu"), "chisinau": (2, "eu"), "nicosia": (2, "eu"), "jerusalem": (2, "il"), "tel_aviv": (2, "il"),
    "new_york": (-5, "us"), "toronto": (-5, "us"), "detroit": (-5, "us"), "chicago": (-6, "us"), "denver": (-7, "us"),
    "los_angeles": (-8, "us"), "vancouver": (-8, "us"), "halifax": (-4, "us"), "anchorage": (-9, "us"),
    "moscow": (3, ""), "istanbul": (3, ""), "minsk": (3, ""), "dubai": (4, ""), "karachi": (5, ""),
    "kolkata": (5.5, ""), "calcutta": (5.5, ""), "delhi": (5.5, ""), "kathmandu": (5.75, ""), "dhaka": (6, ""),
    "yangon": (6.5, ""), "bangkok": (7, ""), "jakarta": (7, ""), "ho_chi_minh": (7, ""), "hanoi": (7, ""),
    "singapore": (8, ""), "kuala_lumpur": (8, ""), "manila": (8, ""), "hong_kong": (8, ""), "shanghai": (8, ""),
    "beijing": (8, ""), "taipei": (8, ""), "perth": (8, ""), "tokyo": (9, ""), "seoul": (9, ""), "brisbane": (10, ""),
    "riyadh": (3, ""), "baghdad": (3, ""), "doha": (3, ""), "kuwait": (3, ""), "nairobi": (3, ""),
    "johannesburg": (2, ""), "lagos": (1, ""), "accra": (0, ""), "abidjan": (0, ""), "reykjavik": (0, ""),
    "bogota": (-5, ""), "lima": (-5, ""), "caracas": (-4, ""), "la_paz": (-4, ""), "buenos_aires": (-3, ""),
    "sao_paulo": (-3, ""), "montevideo": (-3, ""), "honolulu": (-10, ""), "phoenix": (-7, ""),
}  # fmt: skip
"""Standard hours and whose rule of summer time: of names without a season, and of the cities of zones."""

_OFFSET = re.compile(r"\s*\(?\s?(?:GMT|UTC)?\s?([+\-−])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)", re.IGNORECASE)
_NAME = re.compile(r"[\s(\[,|]*(?:hora\s|heure\sde\s|время\s|по\s)?([A-Za-z]{1,5}|мск|МСК|московск\w{2,3})\b")
_PLACE = re.compile(r"[\s(\[,]*(?:[A-Z][A-Za-z]+/(?:[A-Z][a-z]+/)?)?([A-Z][a-z]+(?:[_ ][A-Z][a-z]+){0,3})")
_CITY = re.compile(r"/|[\s_](?:[Tt]ime|STANDARD)\b|[\s_](?:Standard|Daylight)\s[Tt]ime\b")
_CHINA = re.compile(r"\s*[(\[]\s?(?:China|Beijing|北京)", re.IGNORECASE)


def with_zone(date: datetime, rest: str, language: str) -> datetime:
    """Adds the offset or the zone that follows the time; the date stays naive where none does.

    Args:
        date: The moment on its clock.
        rest: What stands behind the time.
        language: BCP 47 tag of the page; its country says which zone a shared name (CST, IST, BST) means.
    """
    if not rest:
        return date
    if offset := _OFFSET.match(rest):
        delta = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
        return date.replace(tzinfo=timezone(delta if offset[1] != "-" and offset[1] != "−" else -delta))
    hours = _hours(date, rest, language)
    return date if hours is None else date.replace(tzinfo=timezone(timedelta(hours=hours)))


def _hours(date: datetime, rest: str, language: str) -> float | None:
    named = _NAME.match(rest)
    if named:
        name = named[1].lower()
        if name.startswith("московск"):
            return _HOURS["msk"]
        seasonal = _SEASONAL.get(name) if len(name) <= _SHORT and named[1].isupper() and name != "uk" else None
        if seasonal:
            return seasonal[0] + _is_summer(date, seasonal[1])
        behind = rest[named.end() :]
        if name in _HOURS or name in _IN_COUNTRY:
            return _shared(date, name, "zh-cn" if _CHINA.match(behind) else language)
    place = _PLACE.match(rest)
    if place is None or not (_CITY.search(place[0]) or _CITY.match(rest[place.end() :])):
        return None
    words = re.split("[_ ]", place[1].lower())
    for count in (3, 2, 1):
        if known := _SEASONAL.get("_".join(words[:count])):
            return known[0] + _is_summer(date, known[1])
    return None


_SHORT = 3  # letters of ET, AKT and the like


def _shared(date: datetime, name: str, language: str) -> float | None:
    """Hours of a name that may mean more than one zone."""
    countries = _IN_COUNTRY.get(name)
    if countries is None:
        return _HOURS[name]
    tag, _, country = language.partition("-")
    country = country[-2:] or _COUNTRY_OF_LANGUAGE.get(tag, "")
    hours = countries.get(country)
    if hours is None:
        return _HOURS.get(name)
    return hours + (_is_summer(date, "il" if country == "il" else "eu") if (name, country) in _SUMMER_NAMED else 0)


def _is_summer(date: datetime, rule: str) -> bool:
    """Returns True while clocks are an hour ahead, by local time."""
    year = date.year
    if rule == "us":
        start, end = _sunday(year, 3, 8), _sunday(year, 11, 1)
        return start.replace(hour=2) <= date < end.replace(hour=2)
    if rule == "eu":
        return _sunday(year, 3, 25).replace(hour=2) <= date < _sunday(year, 10, 25).replace(hour=2)
    if rule == "il":
        start = _sunday(year, 3, 25) - timedelta(days=2)
        return start.replace(hour=2) <= date < _sunday(year, 10, 25).replace(hour=2)
    return False


def _sunday(year: int, month: int, day: int) -> datetime:
    """The first Sunday on or after a day."""
    date = datetime(year, month, day)  # noqa: DTZ001  (a clock on a wall)
    return date + timedelta(days=(6 - date.weekday()) % 7)
