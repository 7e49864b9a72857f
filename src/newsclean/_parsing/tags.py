"""Tag numbers of this Lexbor -> what the walk does with each tag.

Law: tables and no decisions. The numbers are asked of Lexbor itself, so that an upgrade of it cannot go unnoticed.
"""

from __future__ import annotations

from typing import Final

from selectolax.lexbor import LexborHTMLParser

__all__ = [
    "BLOCK",
    "BREAK",
    "CELL",
    "COMMENT_ID",
    "GAP",
    "INLINE",
    "INSIDE_KINDS",
    "KINDS",
    "KNOWN_TAGS",
    "LINK",
    "NAME_OF",
    "NAV",
    "NOTED",
    "NOT_WALKED",
    "PLAYER",
    "RULE",
    "SKIP",
    "SURVEY_KINDS",
    "TEXT",
    "TEXT_ID",
    "TIME",
    "UNKNOWN",
    "tags_of",
]

UNKNOWN: Final = 0
INLINE: Final = 1
TIME: Final = 2
LINK: Final = 3
BLOCK: Final = 4
CELL: Final = 5
SKIP: Final = 6
NAV: Final = 7
NOTED: Final = 8
PLAYER: Final = 9
GAP: Final = 10
BREAK: Final = 11
RULE: Final = 12
TEXT: Final = 13
# One by one, so that a compiler knows them (an eighth of the compiled walk). Kinds before SKIP have children that are
# visited, and from BLOCK on they are containers. A skipped box separates the words beside it (GAP, PLAYER) or the
# blocks (RULE). TIME, NOTED and PLAYER are written down with their place; so is NAV in a survey, which misses nothing.

_TAGS_OF_KIND: dict[int, str] = {
    BLOCK: "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure form h1 h2 h3 h4 h5 h6 hgroup html legend li listing main menu ol p search section summary "
    "pre table tbody tfoot thead tr ul",
    SKIP: "applet area base col colgroup datalist head input link map math noembed noframes "
    "optgroup option param source style svg title track",
    NOTED: "img meta noscript script template",
    GAP: "canvas meter progress select textarea",
    PLAYER: "audio embed iframe object video",
    BREAK: "br",
    RULE: "hr nav",
    CELL: "td th",
    LINK: "a",
    INLINE: "abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output picture q rp "
    "rt ruby s samp slot small span strike strong sub sup tt u var wbr",
    TIME: "time",
    UNKNOWN: "button footer header",  # the walk looks at each of these: see `newsclean._parsing.elements`
}


def _ask_lexbor() -> tuple[dict[int, int], dict[int, str], int, int]:
    """Return the kind and the name of each tag, by Lexbor's number, and the numbers of text and of comments."""
    maker = LexborHTMLParser("")
    kinds: dict[int, int] = {}
    names: dict[int, str] = {}
    for kind, tags in _TAGS_OF_KIND.items():
        for tag in tags.split():
            tag_id = maker.create_node(tag).tag_id
            kinds[tag_id] = kind
            names[tag_id] = tag
    probe = LexborHTMLParser("<p>x<!--x--></p>").css_first("p")
    if probe is None or probe.first_child is None or probe.last_child is None:
        raise ImportError("selectolax parses no paragraph")
    text_id, comment_id = probe.first_child.tag_id, probe.last_child.tag_id
    kinds[text_id], kinds[comment_id] = TEXT, SKIP
    return kinds, names, text_id, comment_id


_ANSWER = _ask_lexbor()
_KIND_OF: Final = _ANSWER[0]
NAME_OF: Final = _ANSWER[1]
TEXT_ID: Final = _ANSWER[2]
COMMENT_ID: Final = _ANSWER[3]
KNOWN_TAGS: Final = max(_KIND_OF) + 1
"""Elements of a site's own have larger numbers."""

KINDS: Final = [_KIND_OF.get(tag_id, UNKNOWN) for tag_id in range(KNOWN_TAGS)]
"""The kind of each tag, as a list because the walk looks it up once for each node."""

NOT_WALKED = frozenset({"button", "footer", "header", "map", "math", "nav", "optgroup", "option", "select", "textarea"})
"""Elements that the walk may skip though a reader sees their text."""

_NOTING = {RULE: NAV, GAP: PLAYER, SKIP: NOTED}
SURVEY_KINDS: Final = [
    _NOTING.get(kind, kind) if NAME_OF.get(tag_id) in NOT_WALKED else kind for tag_id, kind in enumerate(KINDS)
]
INSIDE_KINDS: Final = [BLOCK if NAME_OF.get(tag_id) in NOT_WALKED else kind for tag_id, kind in enumerate(KINDS)]


def tags_of(names: str) -> frozenset[int]:
    """Return the numbers of tags, given their names."""
    wanted = set(names.split())
    return frozenset(tag_id for tag_id, name in NAME_OF.items() if name in wanted)
