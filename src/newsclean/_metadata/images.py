"""An `img` and the elements around it -> picture, caption, credit.

Law: looks at one picture, its figure and its addresses; loads nothing. It says what is a picture and what an icon, a
face or a teaser, never whether it belongs to the article.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Literal

from newsclean._metadata.cleaning import absolute_url, clean
from newsclean._metadata.elements import MAX_NUMBER, elements_in, holds, is_called, tag_number, text_of
from newsclean._metadata.image_credits import bare_credit, split_caption
from newsclean._types.values import Image

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["Around", "is_picture", "key_of", "largest_of", "read_picture"]

_MAX_ABOVE = 5  # levels climbed for the figure or the link around a picture
_MAX_FIGURE = 40  # elements looked at in one figure
_MIN_SIDE = 60  # pixels; icons, flags and faces in bylines are smaller
_MAX_SIDE = 20_000  # pixels; a larger number is none

Around = dict[int, tuple[str, bool, str]]
"""Elements around pictures, by their number in the tree: tag, whether it is called as no picture's is, link."""

_BARE = frozenset(map(tag_number, ("img", "picture", "source", "svg", "path", "button", "noscript", "script", "style")))
_BARE_ELSE = frozenset({"use", "g"})  # parts of drawings that have no number
_FIGCAPTION = tag_number("figcaption")
_ENDS = frozenset({"body", "main", "article"})

_SOURCES = (
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-lazy",
    "data-url",
    "data-hi-res-src",
    "data-image",
    "src",
)
"""Where scripts that load pictures late keep the address, and where browsers look for it."""

_PLACEHOLDERS = (
    "blank", "placeholder", "spacer", "transparent", "pixel", "1x1", "loading", "loader", "lazy", "empty", "default",
    "spinner", "noimage", "no-image", "no_image", "dummy", "fallback",
)  # fmt: skip
_PLACEHOLDER = re.compile(
    rf"(?:^|[/_.-])(?:{'|'.join(_PLACEHOLDERS)})[^/]{{0,20}}\.(?:gif|png|svg|jpe?g|webp)|[/_.-]load\.(?:gif|svg)",
    re.IGNORECASE,
)
_NO_PICTURE_TEXT = """
icon icons logo logos sprite sprites avatar avatars emoji emojis badge badges button buttons pixel tracking tracker
beacon spacer 1x1 favicon captcha smilies smiley svg gravatar vgwort doubleclick scorecardresearch adservice pagead
"""
_NO_PICTURE = frozenset(_NO_PICTURE_TEXT.encode().split())
"""Words of addresses that picture files of articles do not have."""

_NO_PICTURE_TOKENS = frozenset(
    {
        "avatar", "icon", "logo", "emoji", "author", "profile", "byline", "share", "social", "badge", "related",
        "teaser", "newsletter", "promo", "advert", "ad", "ads", "sponsor", "recommended", "comment", "comments",
    }
)  # fmt: skip
_LOGO_TOKENS = frozenset({"logo", "avatar", "icon", "masthead"})
"""Words of ids: others, such as `related`, name the page's layout as often as its parts."""

_CREDIT_TOKENS = frozenset(
    {"credit", "credits", "copyright", "source", "photographer", "photocredit", "attribution", "quelle", "rights"}
)
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)|/(?:photo|image|galler)", re.IGNORECASE)


def read_picture(node: LexborNode, tag: str, base: str, known: Around) -> Image | None:
    """Reads the picture of an `img`, or of a `noscript` that holds one; None where it is no picture of an article.

    Args:
        node: The element.
        tag: Its name.
        base: Address that relative addresses start from.
        known: What was found out about elements around other pictures of the page; added to.

    Cost: some 10 us; half as much again with a caption.
    """
    if tag == "noscript":  # holds the picture that a script would load
        inner = next((element for element in elements_in(node, _MAX_FIGURE) if element.tag == "img"), None)
        if inner is None:
            return None
        node = inner
    attributes = node.attributes
    width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
    if (width is not None and width < _MIN_SIDE) or (height is not None and height < _MIN_SIDE):
        return None
    if is_called(attributes, _NO_PICTURE_TOKENS):
        return None
    parent = node.parent
    figure = _figure(parent, known)
    if figure is False:
        return None
    url = _address(attributes, parent, base)
    if not url or _names_no_picture(url):
        return None
    caption, credit = _caption(figure) if figure is not None else ("", "")
    return Image(
        url,
        caption=caption,
        credit=credit,
        alt=clean(attributes.get("alt") or ""),
        width=width,
        height=height,
    )


def _figure(above: LexborNode | None, known: Around) -> LexborNode | Literal[False] | None:
    """Returns the figure around a picture, None without one; False where what is around it makes it no picture.

    Args:
        above: The element that holds the picture.
        known: What was found out about elements before: pictures of an article share most of theirs.
    """
    link = ""
    for _ in range(_MAX_ABOVE):
        if above is None:
            break
        number = above.mem_id
        seen = known.get(number)
        if seen is None:
            tag = above.tag or ""
            attributes = above.attributes
            href = (attributes.get("href") or "") if tag == "a" else ""
            own = attributes.get("id") or ""
            is_other = is_called(attributes, _NO_PICTURE_TOKENS) or (own != "" and holds(own, _LOGO_TOKENS))
            seen = known[number] = tag, is_other, href
        tag, is_other, href = seen
        if tag == "figure":
            return above
        if tag in _ENDS:
            break
        if tag == "a":
            link = href
        if is_other:
            return False
        above = above.parent
    # A teaser leads to another page.
    return False if link and not link.startswith("#") and not _PICTURE_FILE.search(link) else None


_PARTS = bytes.maketrans(b"_.-?&=%", b"///////")  # what parts the words of an address, as slashes do


def _names_no_picture(url: str) -> bool:
    """Says whether a word of an address is one that no picture of an article has; 1 us, at a pattern's cost of 6."""
    words = url.lower().encode("utf-8", "replace").translate(_PARTS).split(b"/")
    return not _NO_PICTURE.isdisjoint(words)


def _address(attributes: dict[str, str | None], parent: LexborNode | None, base: str) -> str:
    """The address of a picture: what a script would load, else `src`, else the largest of a set."""
    for name in _SOURCES:
        value = attributes.get(name)
        if value and not value.startswith("data:") and not _is_placeholder(value):
            if " " in value and "," in value:  # a set of addresses where one belongs
                value = largest_of(value)
            url = absolute_url(value, base)
            if url:
                return url
    for name in ("data-srcset", "data-lazy-srcset", "srcset"):
        if (value := attributes.get(name)) and (url := absolute_url(largest_of(value), base)):
            return url
    if parent is not None and parent.tag == "picture":
        source = parent.first_child
        while source is not None:
            if source.tag == "source":
                value = source.attributes.get("srcset") or source.attributes.get("data-srcset") or ""
                if url := absolute_url(largest_of(value), base):
                    return url
            source = source.next
    return ""


_STAND_IN = re.compile(
    r"(?:^|[/_.-])(?:blank|placeholder|spacer|loading|loader|spinner|no[-_]?image|fallback)[^/]{0,20}\.[a-z]{3,4}\Z"
)
"""File names that say plainly that there is no picture; a declared picture may well be called `default.jpg`."""


def is_picture(url: str) -> bool:
    """Return True unless the address is that of an icon, a logo, a tracker, or of what stands in for a picture."""
    path = url.lower().partition("?")[0]
    return not (_names_no_picture(url) or _STAND_IN.search(path) or path.endswith((".ico", ".svg")))


def _is_placeholder(url: str) -> bool:
    folded = url.lower()
    for word in (*_PLACEHOLDERS, "load."):  # a third of the cost of the pattern, which few addresses need
        if word in folded:
            return _PLACEHOLDER.search(url) is not None
    return False


_CANDIDATE = re.compile(r"(\S*[^\s,])(?:\s+([\d.]{1,8})[wx])?\s*(?:,|$)")


def largest_of(srcset: str) -> str:
    """Returns the address with the largest width or density of a `srcset`.

    Source: https://html.spec.whatwg.org/multipage/images.html#srcset-attributes

    Example:
        >>> largest_of("a.jpg 320w, b.jpg 1280w, c.jpg 640w")
        'b.jpg'
    """
    best, size = "", -1.0
    for found in _CANDIDATE.finditer(srcset[:8_000]):
        try:
            own = float(found[2] or 1)
        except ValueError:
            continue
        if own > size and not found[1].startswith("data:"):
            best, size = found[1], own
    return best


def key_of(url: str) -> str:
    """What makes two addresses the same picture: all but the query, which mostly asks for a size."""
    return url.partition("?")[0] if "?" in url and _PICTURE_FILE.search(url) else url


_MAX_DIGITS = 5


def _pixels(value: str | None) -> int | None:
    if not value:
        return None
    if len(value) <= _MAX_DIGITS and value.isascii() and value.isdigit():  # so for most
        return int(value) if int(value) <= _MAX_SIDE else None
    text = value.strip().removesuffix("px").strip()
    if not text.isascii() or not text.isdigit() or len(text) > _MAX_DIGITS:
        return None
    return int(text) if int(text) <= _MAX_SIDE else None


def _caption(figure: LexborNode) -> tuple[str, str]:
    """Caption and credit of a figure; the credit is an element of its own, or what ends the caption."""
    caption = credit = ""
    for inner in islice(figure.traverse(), 1, 1 + _MAX_FIGURE):
        tag = inner.tag_id
        if tag in _BARE or (tag > MAX_NUMBER and inner.tag in _BARE_ELSE):
            continue  # their attributes are long and say nothing here
        if tag == _FIGCAPTION and not caption:
            caption = clean(text_of(inner), 2_000)
        if not credit and is_called(inner.attributes, _CREDIT_TOKENS):
            credit = clean(text_of(inner), 200)
    if credit:
        caption = caption.removesuffix(credit).rstrip(" |–—-") if caption != credit else ""
        return caption, bare_credit(credit)
    return split_caption(caption)
