"""Outline + decisions -> the pictures and players of the article.

Law: looks only at what the walk noted between the headline and the end of the body, at the elements around it, and at
its addresses; loads nothing. A picture belongs to the article where the text beside it does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from newsclean._metadata.embeds import PLAYERS, embed_address, find_posts, player_address
from newsclean._metadata.nodes import elements_in, name_tokens, text_of
from newsclean._metadata.text import absolute_url, clean, fold
from newsclean._model import Image, Media, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from selectolax.lexbor import LexborNode

    from newsclean._model import Metadata
    from newsclean._outline import Outline

__all__ = ["add_media", "largest_of", "read_media"]

_MAX_NOTES = 400  # looked at on one page; a gallery of the development corpora has some 150 pictures
_MAX_ABOVE = 5  # levels climbed for the figure or the link around a picture
_MAX_FIGURE = 40  # elements looked at in one figure
_MAX_LEAD = 12  # blocks between the headline and the first paragraph: byline, date, share bar, caption
_MIN_FILE_NAME = 12  # characters; `image.jpg` is the name of any picture
_MIN_SIDE = 60  # pixels; icons, flags and faces in bylines are smaller
_MAX_SIDE = 20_000  # pixels; a larger number is none

_BARE = frozenset({"img", "picture", "source", "svg", "path", "use", "g", "button", "noscript", "script", "style"})
_PICTURES = frozenset({"img", "noscript"})

_LAZY = ("data-src", "data-lazy-src", "data-original", "data-lazy", "data-url", "data-hi-res-src", "data-image")
"""Where scripts that load pictures late keep the address."""

_PLACEHOLDER = re.compile(
    r"(?:^|[/_.-])(?:blank|placeholder|spacer|transparent|pixel|1x1|loading|loader|lazy|empty|default)[^/]{0,20}"
    r"\.(?:gif|png|svg|jpe?g|webp)",
    re.IGNORECASE,
)
_WORD_BREAK = re.compile(r"[/_.?&=%-]+")
_NO_PICTURE_TEXT = """
icon icons logo logos sprite sprites avatar avatars emoji emojis badge badges button buttons pixel tracking tracker
beacon spacer 1x1 favicon captcha smilies smiley svg gravatar vgwort doubleclick scorecardresearch adservice pagead
"""
_NO_PICTURE = frozenset(_NO_PICTURE_TEXT.split())
"""Words of addresses that picture files of articles do not have."""

_NO_PICTURE_TOKENS = frozenset(
    {
        "avatar", "icon", "logo", "emoji", "author", "profile", "byline", "share", "social", "badge", "related",
        "teaser", "newsletter", "promo", "advert", "ad", "ads", "sponsor", "recommended", "comment", "comments",
    }
)  # fmt: skip
_CREDIT_TOKENS = frozenset(
    {"credit", "credits", "copyright", "source", "photographer", "photocredit", "attribution", "quelle", "rights"}
)
_CREDIT_TAIL = re.compile(
    r"[(\[]?\s*(?:©|\(c\)|photos?\s*(?:credit)?(?:\s+by)?\s*[:/]|pictures?\s*[:/]|images?\s*(?:credit)?\s*[:/]|credits?\s*:|"
    r"fotos?\s*[:/]|bild(?:quelle)?\s*[:/]|quelle\s*:|crédits?\s*(?:photo)?\s*:|foto(?:grafía)?\s*:|via\s|"
    r"imago|getty)\s*([^()\[\]]{2,120})[)\]]?\s*$",
    re.IGNORECASE,
)
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)|/(?:photo|image|galler)", re.IGNORECASE)


def read_media(outline: Outline, keep: Sequence[bool], metadata: Metadata) -> Media | None:
    """Finds the pictures and players of the article.

    Args:
        outline: The page.
        keep: Decision on each block.
        metadata: Headline and authors, and the address that relative addresses start from.

    Returns:
        Images and embeds in page order, each address once; None without any.

    Cost: some 10 us for each picture between the headline and the end of the body.
    """
    kept = [i for i, is_kept in enumerate(keep) if is_kept]
    if not kept or not (outline.notes or outline.links):
        return None
    media, base = Media(), metadata.base
    authors = frozenset(fold(name) for name in metadata.authors)
    first, last = _find_start(outline, kept[0], metadata.title), kept[-1] + 1
    seen: set[str] = set()
    looked_at = 0
    for at, tag, node in outline.notes:
        if at < first or (tag not in _PICTURES and tag not in PLAYERS):
            continue
        if at > last or looked_at >= _MAX_NOTES:
            break
        looked_at += 1
        if not _is_beside(at, kept[0], keep):
            continue
        if tag in PLAYERS:
            address = embed_address(player_address(node, tag), base)
            if address and address not in seen:
                seen.add(address)
                media.embeds.append((at, address))
        elif (picture := _picture(node, tag, base)) is not None and (key := _key(picture.url)) not in seen:
            seen.add(key)
            if not picture.alt or fold(picture.alt) not in authors:  # a face in the byline
                media.images.append(picture)
    media.embeds += [
        (at, address)
        for at, address in find_posts(outline)
        if address not in seen and any(keep[max(0, at - 2) : at + 4])
    ]
    media.embeds.sort(key=lambda embed: embed[0])
    return media if media.images or media.embeds else None


def _find_start(outline: Outline, first: int, title: str) -> int:
    """Returns the index of the block that shows the headline, or that of the first kept block less three."""
    for i in range(first, max(-1, first - _MAX_LEAD), -1):
        block = outline.blocks[i]
        if block.tag == "h1" or (title and block.text == title):
            return i
    return max(0, first - 3)


def _is_beside(at: int, first: int, keep: Sequence[bool]) -> bool:
    """Says whether a note stands above the body, or beside a block of it; a caption may lie between."""
    return at <= first or any(keep[max(0, at - 2) : at + 2])


def add_media(metadata: Metadata, media: Media) -> Metadata:
    """Adds what the page shows to what it says of itself, and completes the lead image with it.

    The lead of the metadata is often cut otherwise than the one that is shown, and has another address: then the names
    of the files agree. Without a lead the first image that is shown leads.
    """
    image, sources = metadata.image, metadata.sources
    if image is None and media.images:
        image = media.images[0]
        sources = {**sources, "image": Source("img", image.url[:500])}
    elif image is not None:
        image = _complete(image, media.images)
    return attrs.evolve(metadata, media=media, image=image, sources=sources)


def _complete(image: Image, shown: list[Image]) -> Image:
    name = _file_name(image.url)
    for other in shown:
        same = other.url == image.url
        if same or (name and _file_name(other.url) == name):
            return attrs.evolve(
                image,
                caption=image.caption or other.caption,
                credit=image.credit or other.credit,
                alt=image.alt or other.alt,
                width=image.width or (other.width if same else None),
                height=image.height or (other.height if same else None),
            )
    return image


def _file_name(url: str) -> str:
    """The last part of an address, if it is long enough to be of one picture only."""
    name = url.partition("?")[0].rpartition("/")[2]
    return name if len(name) >= _MIN_FILE_NAME else ""


# --- pictures --------------------------------------------------------------------------------------------------


def _picture(node: LexborNode, tag: str, base: str) -> Image | None:
    if tag == "noscript":  # holds the picture that a script would load
        inner = next((element for element in elements_in(node, _MAX_FIGURE) if element.tag == "img"), None)
        if inner is None:
            return None
        node = inner
    attributes = node.attributes
    url = _address(attributes, node, base)
    if not url or _is_small(attributes) or not _NO_PICTURE.isdisjoint(_WORD_BREAK.split(url.lower())):
        return None
    if not _NO_PICTURE_TOKENS.isdisjoint(name_tokens(attributes)):
        return None
    figure = link = None
    above = node.parent
    for _ in range(_MAX_ABOVE):
        if above is None or above.tag in {"body", "main", "article"}:
            break
        if above.tag == "figure":
            figure = above
            break
        if above.tag == "a":
            link = above.attributes.get("href") or ""
        if not _NO_PICTURE_TOKENS.isdisjoint(name_tokens(above.attributes)):
            return None
        above = above.parent
    if link and figure is None and not link.startswith("#") and not _PICTURE_FILE.search(link):
        return None  # a teaser: it leads to another page
    caption, credit = _caption(figure) if figure is not None else ("", "")
    return Image(
        url,
        caption=caption,
        credit=credit,
        alt=clean(attributes.get("alt") or ""),
        width=_pixels(attributes.get("width")),
        height=_pixels(attributes.get("height")),
    )


def _address(attributes: dict[str, str | None], node: LexborNode, base: str) -> str:
    """The address of a picture: what a script would load, else `src`, else the largest of a set."""
    for name in (*_LAZY, "src"):
        value = attributes.get(name)
        if value and not value.startswith("data:") and not _PLACEHOLDER.search(value):
            url = absolute_url(value, base)
            if url:
                return url
    for name in ("data-srcset", "data-lazy-srcset", "srcset"):
        if (value := attributes.get(name)) and (url := absolute_url(largest_of(value), base)):
            return url
    parent = node.parent
    if parent is not None and parent.tag == "picture":
        source = parent.first_child
        while source is not None:
            if source.tag == "source":
                value = source.attributes.get("srcset") or source.attributes.get("data-srcset") or ""
                if url := absolute_url(largest_of(value), base):
                    return url
            source = source.next
    return ""


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


def _key(url: str) -> str:
    """What makes two addresses the same picture: all but the query, which mostly asks for a size."""
    return url.partition("?")[0] if _PICTURE_FILE.search(url) else url


def _is_small(attributes: dict[str, str | None]) -> bool:
    width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
    return any(side is not None and side < _MIN_SIDE for side in (width, height))


def _pixels(value: str | None) -> int | None:
    text = (value or "").strip().removesuffix("px").strip()
    if not text.isascii() or not text.isdigit() or len(text) > 5:
        return None
    return int(text) if int(text) <= _MAX_SIDE else None


def _caption(figure: LexborNode) -> tuple[str, str]:
    """Caption and credit of a figure; the credit is an element of its own, or what ends the caption."""
    caption = credit = ""
    for inner in elements_in(figure, _MAX_FIGURE):
        tag = inner.tag
        if tag in _BARE:  # their attributes are long and say nothing here
            continue
        if tag == "figcaption" and not caption:
            caption = clean(text_of(inner), 2_000)
        if not credit and not _CREDIT_TOKENS.isdisjoint(name_tokens(inner.attributes)):
            credit = clean(text_of(inner), 200)
    if credit:
        caption = caption.removesuffix(credit).rstrip() if caption != credit else ""
    elif found := _CREDIT_TAIL.search(caption):
        caption, credit = caption[: found.start()].rstrip(), found[0].strip(" ()[]")
    return caption, credit
