"""Players, frames and quoted posts -> addresses of what they show.

Law: addresses in and out; says which frames are content, never whether they belong to the article.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean._metadata.cleaning import absolute_url
from newsclean._metadata.elements import elements_in

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from newsclean._types.stages import Outline

__all__ = ["PLAYERS", "embed_address", "find_posts", "player_address"]

PLAYERS = frozenset({"iframe", "video", "audio", "embed", "object"})

_MAX_ELEMENTS = 80  # looked at in one player or post

_PROVIDERS = re.compile(
    r"^(?:www\.|m\.|player\.|embed\.|w\.|open\.|platform\.|geo\.)?"
    r"(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitter\.com|x\.com|instagram\.com|"
    r"facebook\.com|tiktok\.com|spotify\.com|soundcloud\.com|datawrapper\.dwcdn\.net|datawrapper\.de|infogram\.com|"
    r"e\.infogram\.com|flourish\.studio|flo\.uri\.sh|public\.flourish\.studio|bsky\.app|threads\.net|reddit\.com|"
    r"embed\.reddit\.com|redditmedia\.com|apple\.com|podcasts\.apple\.com|acast\.com|megaphone\.fm|podigee\.io|"
    r"brightcove\.net|players\.brightcove\.net|jwplayer\.com|cdn\.jwplayer\.com|jwplatform\.com|vk\.com|rutube\.ru|"
    r"ok\.ru|t\.me|twitch\.tv|ted\.com|embed\.ted\.com|scribd\.com|documentcloud\.org|issuu\.com|bilibili\.com|"
    r"player\.bilibili\.com|naver\.com|tv\.naver\.com|kakao\.com|tv\.kakao\.com|rumble\.com|odysee\.com|"
    r"streamable\.com|giphy\.com|pinterest\.com|genius\.com|audioboom\.com|podbean\.com|omny\.fm|simplecast\.com|"
    r"mixcloud\.com|deezer\.com|bandcamp\.com|archive\.org|everviz\.com|knightlab\.com|cdn\.knightlab\.com|"
    r"thinglink\.com|playbuzz\.com|kaltura\.com|vixy\.net|ooyala\.com|streamamg\.com|openstreetmap\.org)$",
    re.IGNORECASE,
)
"""Hosts whose frames are content: videos, posts, podcasts, charts. Any other frame may be advertising."""

_HOST = re.compile(r"https?://([^/?#:]+)", re.IGNORECASE)
_MAP = re.compile(r"https?://(?:www\.|maps\.)?google\.[a-z.]{2,6}/maps", re.IGNORECASE)
_OWN_PLAYER = re.compile(r"/(?:embed|player|video-?player)s?(?:[/?.]|$)", re.IGNORECASE)
_NO_CONTENT = re.compile(r"/(?:widgets?|ads?|plugins|tr|subscribe|follow)(?:[/?._]|$)", re.IGNORECASE)
_YOUTUBE = re.compile(r"https?://(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]{6,20})", re.IGNORECASE)
_VIMEO = re.compile(r"https?://player\.vimeo\.com/video/(\d{4,15})", re.IGNORECASE)

_POSTS = {
    "twitter-tweet": re.compile(r"https?://(?:mobile\.)?(?:twitter|x)\.com/[^/]+/status/\d+", re.IGNORECASE),
    "instagram-media": re.compile(r"https?://(?:www\.)?instagram\.com/(?:p|reel|tv)/[\w-]+", re.IGNORECASE),
    "tiktok-embed": re.compile(r"https?://(?:www\.)?tiktok\.com/@?[^/]+/video/\d+", re.IGNORECASE),
    "bluesky-embed": re.compile(r"https?://bsky\.app/profile/[^/]+/post/\w+", re.IGNORECASE),
    "reddit-embed-bq": re.compile(r"https?://(?:www\.)?reddit\.com/r/\w+/comments/\w+", re.IGNORECASE),
    "text-post-media": re.compile(r"https?://(?:www\.)?threads\.(?:net|com)/\S+", re.IGNORECASE),
}
"""Classes that providers give to a quoted post, and the address that it has to hold."""

_POST_ADDRESSES = ("data-instgrm-permalink", "cite", "data-href", "data-text-post-permalink", "href")


def player_address(node: LexborNode, tag: str) -> str:
    """The address that a player's element names."""
    attributes = node.attributes
    for name in ("src", "data-src", "data-lazy-src", "data-url", "data"):
        value = attributes.get(name) or ""
        if value and not value.startswith(("about:", "data:", "blob:", "javascript:")):
            return ("media:" if tag in {"video", "audio"} else "") + value
    if tag in {"video", "audio"}:
        source = next((inner for inner in elements_in(node, _MAX_ELEMENTS) if inner.tag == "source"), None)
        if source is not None and (value := source.attributes.get("src") or ""):
            return "media:" + value
    return ""


def embed_address(value: str, base: str) -> str:
    """Returns the address of an embed made absolute, or "" for what is not content.

    Args:
        value: As the page has it; `media:` in front says that the page plays the file itself.
        base: Address that relative addresses start from.

    Example:
        >>> embed_address("//www.youtube.com/embed/a1b2c3d4e5f?rel=0", "https://daily.example/")
        'https://www.youtube.com/watch?v=a1b2c3d4e5f'
        >>> embed_address("https://ads.example/frame.html", "")
        ''
    """
    is_file = value.startswith("media:")
    url = absolute_url(value.removeprefix("media:"), base)
    if not url or is_file:
        return url
    if found := _YOUTUBE.match(url):
        return f"https://www.youtube.com/watch?v={found[1]}"
    if found := _VIMEO.match(url):
        return f"https://vimeo.com/{found[1]}"
    host = _HOST.match(url)
    if host is None:
        return ""
    path = url[host.end() :]
    if _PROVIDERS.match(host[1]):
        return url if len(path) > 1 and not _NO_CONTENT.search(path) else ""
    return url if _MAP.match(url) or (_OWN_PLAYER.search(path) and not _NO_CONTENT.search(path)) else ""


def find_posts(outline: Outline) -> list[tuple[int, str]]:
    """Finds quoted posts (tweets and the like), which stand in the page as text with a link to the original.

    Returns:
        Index of the first block of each, and the address of the original.
    """
    posts: dict[int, str] = {}
    quotes = [i for i, container in enumerate(outline.containers) if container.tag == "blockquote"]
    for i in quotes:
        container = outline.containers[i]
        if "-" in container.names and container.node is not None:
            for name in container.names.split():
                if name in _POSTS and (address := _post_address(container.node, _POSTS[name])):
                    posts[i] = address
    found: list[tuple[int, str]] = []
    for at, block in enumerate(outline.blocks) if posts else ():
        up = block.container
        while up >= 0 and up not in posts:
            up = outline.containers[up].parent
        if up >= 0:
            found.append((at, posts.pop(up)))
    return found


def _post_address(node: LexborNode, wanted: re.Pattern[str]) -> str:
    """The last address of the right form in a quoted post: links to other posts may stand before it."""
    best = ""
    for element in (node, *elements_in(node, _MAX_ELEMENTS)):
        attributes = element.attributes
        for name in _POST_ADDRESSES:
            if match := wanted.match(attributes.get(name) or ""):
                best = match[0]
                break
    return best
