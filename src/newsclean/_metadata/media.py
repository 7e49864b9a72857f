"""Outline + decisions -> the pictures and players of the article.

Law: looks only at what the walk noted between the headline and the end of the body. A picture belongs to the article
where the text beside it does; whether it is one is asked of `newsclean._metadata.images`.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from newsclean._metadata.cleaning import absolute_url, fold
from newsclean._metadata.embeds import PLAYERS, embed_address, find_posts, player_address
from newsclean._metadata.images import key_of, read_picture
from newsclean._metadata.provenance import Provenance
from newsclean._types.values import FieldSource, Image, Media, Metadata

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._metadata.images import Around
    from newsclean._types.stages import Outline

__all__ = ["add_media", "read_media"]

_MAX_NOTES = 400  # looked at on one page; a gallery of the development corpora has some 150 pictures
_MAX_LEAD = 12  # blocks between the headline and the first paragraph: byline, date, share bar, caption
_MIN_FILE_NAME = 12  # characters; `image.jpg` is the name of any picture

_PICTURES = frozenset({"img", "noscript"})


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
    authors = frozenset([fold(name) for name in (*metadata.authors, metadata.site) if name])
    top = kept[0]
    first, last = _find_start(outline, top, metadata.title), kept[-1] + 1
    seen: set[str] = set()
    posters: list[str] = []
    above: Around = {}
    looked_at = 0
    for at, tag, node in outline.notes:
        if at < first or (tag not in _PICTURES and tag not in PLAYERS):
            continue
        if at > last or looked_at >= _MAX_NOTES:
            break
        looked_at += 1
        if at > top and True not in keep[max(0, at - 2) : at + 2]:  # a caption may lie between it and the body
            continue
        if tag in PLAYERS:
            if tag == "video":
                posters.append(absolute_url(node.attributes.get("poster") or "", base))
            address = embed_address(player_address(node, tag), base)
            if address and address not in seen:
                seen.add(address)
                media.embeds.append((at, address))
        elif (picture := read_picture(node, tag, base, above)) is not None and (key := key_of(picture.url)) not in seen:
            seen.add(key)
            if not authors or not _is_name(picture.alt, authors):  # of a face in the byline, or of the logo
                media.images.append(picture)
    if not media.images:  # of a video without a picture beside it, the still
        media.images += [Image(url) for url in posters[:1] if url]
    media.embeds += [
        (at, address)
        for at, address in find_posts(outline)
        if address not in seen and any(keep[max(0, at - 2) : at + 4])
    ]
    media.embeds.sort(key=lambda embed: embed[0])
    return media if media.images or media.embeds else None


def _is_name(alt: str, authors: frozenset[str]) -> bool:
    """Says whether a text is one of these folded names; first letters settle it for most."""
    first = alt[:1]
    if first.isalnum():
        letter = first.casefold()[0]
        for name in authors:
            if name[:1] == letter:
                return fold(alt) in authors
        return False
    return bool(first) and fold(alt) in authors


def _find_start(outline: Outline, first: int, title: str) -> int:
    """Returns the index of the block that shows the headline, or that of the first kept block less three."""
    for i in range(first, max(-1, first - _MAX_LEAD), -1):
        block = outline.blocks[i]
        if block.tag == "h1" or (title and block.text == title):
            return i
    return max(0, first - 3)


def add_media(metadata: Metadata, media: Media) -> Metadata:
    """Adds what the page shows to what it says of itself, and completes the lead image with it.

    The lead of the metadata is often cut otherwise than the one that is shown, and has another address: then the names
    of the files agree. Without a lead the first image that is shown leads.
    """
    image, sources = metadata.image, metadata.sources
    if image is None and media.images:
        image = media.images[0]
        source = FieldSource("img", image.url[:500])
        sources = sources.plus("image", source) if isinstance(sources, Provenance) else {**sources, "image": source}
    elif image is not None:
        image = _complete(image, media.images)
    values = list(_VALUES(metadata))  # a third of the cost of `attrs.evolve`
    values[_MEDIA], values[_IMAGE], values[_SOURCES] = media, image, sources
    return Metadata(*values)


_FIELDS = tuple(field.name for field in attrs.fields(Metadata))
_VALUES = attrgetter(*_FIELDS)
_MEDIA, _IMAGE, _SOURCES = map(_FIELDS.index, ("media", "image", "sources"))


def _complete(image: Image, shown: list[Image]) -> Image:
    name = _file_name(image.url)
    for other in shown:
        same = other.url == image.url
        if same or (name and _file_name(other.url) == name):
            return Image(
                image.url,
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
