"""What the markup calls a container -> the role of what lies in it.

Law: tokens of class names and the like, matched whole (`ad` is not in `shadow`), never words of the page's text, so
that it holds in every language. Names tell a role only; whether a block is kept is decided elsewhere.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from newsclean._scoring.tokens import NAME_PARTS
from newsclean._text.strings import fold
from newsclean._types.blocks import HIDDEN
from newsclean._types.values import Role

if TYPE_CHECKING:
    from newsclean._types.stages import Container, PageBlock

__all__ = ["Names", "named_role"]

_TOKENS: dict[Role, str] = {
    Role.COMMENTS: "cmt cmts comentarios comment commentaires commentbody commentcontent commentlist comments "
    "commenttext discussion disqus komentarze kommentare kommentarer kommentarliste reacties respond yorumlar",
    Role.NEWSLETTER: "emailsignup mailinglist newsletter newsletters newspapersubscribe optin signup subscribewidget "
    "subscriptionwidget",
    Role.RELATED: "linkbox mostpopular mostread mostviewed moreon morestories outbrain readnext recirc recirculation "
    "recommendations recommended related relatedarticles relatedcontent relatedlinks relatedposts taboola teaserlist "
    "trending upnext",
    Role.READ_MORE: "readalso readmore seealso",
    Role.AUTHOR_BOX: "aboutauthor author authorbio authorbox authorcard authordescription authorinfo authorprofile "
    "authors authortooltip bio biography writerprofile",
    Role.SHARE: "addthis addtoany share sharebar sharebuttons sharetools sharing socialmedia socials",
    Role.ADVERTISING: "ad ads adslot advert advertisement advertising adverts affiliate outstream sponsor sponsored",
    Role.CONSENT: "cmp consent cookie cookies didomi gdpr onetrust",
    Role.LEGAL: "copyright disclaimer disclosure imprint legal",
    Role.TAGS: "keywords posttags taglist tags topics",
    Role.NAVIGATION: "breadcrumb breadcrumbs menu nav navbar navigation navlist pagination",
    Role.CORRECTION: "clarification correction corrections erratum",
    Role.EDITORS_LINE: "editornote editorsnote editorsnotes",
    Role.CREDIT: "credit credits imagecredit imagecredits photocredit photographer",
    Role.CAPTION: "caption captions figcaption imagecaption imgcaption photocaption",
    Role.EMBED: "blueskyembed embeddedpost fbpost instagrammedia mastodonembed redditembed socialembed tiktokembed "
    "tweet twitterembed twittertweet",
    Role.BYLINE: "byline bylines",
    Role.DATELINE: "dateline datepublished pubdate publishdate timestamp",
    Role.QUOTE: "pullquote pullquotes",  # a sentence of the body, shown once more
    Role.STANDFIRST: "chapeau deck dek entradilla ingress intro lead lede standfirst subheadline subtitle teaser "
    "teasertext vorspann",
}
_ROLE_OF = {token: role for role, tokens in _TOKENS.items() for token in tokens.split()}

_ROLE_OF_TAG = {
    "nav": Role.NAVIGATION,
    "menu": Role.NAVIGATION,
    "figcaption": Role.CAPTION,
    "address": Role.BYLINE,
}

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_MIN_SLUG_WORDS = 2
_MAX_HEADING_CHARS = 300
_MAX_PARTS = 6  # a longer name is a sentence: sites make a heading's id of its words


@lru_cache(maxsize=8192)  # bounded, and it changes no result
def named_role(tag: str, names: str) -> Role | None:
    """Returns the role that a container's tag or names tell, or None.

    The most telling token wins, not the first: `comment-author` and `author-newsletter` are told by the order of the
    table. Names of headings are left out: their ids are made of what they say.
    """
    if tag in _HEADINGS:
        return None
    found = _roles_in(names) if names else None
    if found:
        for role in _TOKENS:
            if role in found:
                return role
    return _ROLE_OF_TAG.get(tag)


def _roles_in(names: str) -> set[Role]:
    """Returns the roles that the parts of names tell, or two neighbours joined: `author-bio` is `authorbio` too."""
    found: set[Role] = set()
    get = _ROLE_OF.get
    for name in names.split():
        parts = NAME_PARTS.findall(name)
        if len(parts) > _MAX_PARTS or name == HIDDEN:
            continue
        before = ""
        for part in parts:
            token = part.lower()
            role = get(token)
            if role is not None:
                found.add(role)
            if before and (role := get(before + token)) is not None:
                found.add(role)
            before = token
    return found


_UNKNOWN: Final = -2  # not looked for yet


class Names:
    """The nearest telling container around each container of a page; found once, when it is asked for.

    Args:
        containers: Those of the outline.
        blocks: Its blocks: a name that only repeats the heading below it is a link target and tells nothing.
    """

    def __init__(self, containers: list[Container], blocks: list[PageBlock]) -> None:
        self.containers = containers
        self.blocks = blocks
        self._nearest = [_UNKNOWN] * len(containers) + [-1]  # the last is that of -1: nothing lies around the root
        self._roles: dict[int, Role | None] = {}
        self._newest: list[int] = []  # for each block the newest container up to it

    def nearest(self, at: int) -> int:
        """Return the index of the innermost container, `at` or one around it, whose names tell a role; or -1."""
        known, containers = self._nearest, self.containers
        found = known[at]
        if found != _UNKNOWN:
            return found
        path: list[int] = []
        while known[at] == _UNKNOWN:
            container = containers[at]
            if (container.names or container.tag in _ROLE_OF_TAG) and self.role(at) is not None:
                known[at] = at
            else:
                path.append(at)
                at = container.parent
        found = known[at]
        for i in path:
            known[i] = found
        return found

    def role(self, at: int) -> Role | None:
        """Return the role that a container's own tag and names tell."""
        if at in self._roles:
            return self._roles[at]
        container = self.containers[at]
        role = named_role(container.tag, container.names)
        if role is not None and ("-" in container.names or "_" in container.names):
            names = container.names.split()
            telling = [name for name in names if not self._is_slug(name, at)]
            if len(telling) < len(names):
                role = named_role(container.tag, " ".join(telling))
        self._roles[at] = role
        return role

    def _is_slug(self, name: str, at: int) -> bool:
        """Return True if a name is made of the words with which the container begins."""
        words = fold(name.replace("_", " "))
        count = words.count(" ") + 1
        if count < _MIN_SLUG_WORDS:
            return False
        if not self._newest:
            self._newest = list(accumulate([block.container for block in self.blocks], max))
        first = bisect_left(self._newest, at)  # a container is new with the first block in it
        if first == len(self.blocks) or len(self.blocks[first].text) > _MAX_HEADING_CHARS:
            return False
        block = self.blocks[first]
        return (count > _MIN_SLUG_WORDS or block.tag in _HEADINGS) and f" {words} " in f" {fold(block.text)} "
