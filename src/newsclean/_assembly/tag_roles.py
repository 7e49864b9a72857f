"""A block and the elements around it -> what the markup makes of it.

Law: looks at one block at a time and knows no decision on any: tags and names only, and of the text no more than what
makes it a line that points to another story.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean._text.strings import count_words, ends_sentence
from newsclean._types.values import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._types.stages import Container, Outline, PageBlock

__all__ = [
    "BYLINE",
    "CAPTION",
    "CODE",
    "CREDIT",
    "DATELINE",
    "HEADING",
    "LIST_ITEM",
    "MIN_POINTER_SHARE",
    "PARAGRAPH",
    "QUOTE",
    "TITLE",
    "is_caption",
    "is_pointer",
    "role_of",
]

TITLE: Final = Role.TITLE
HEADING: Final = Role.HEADING
PARAGRAPH: Final = Role.PARAGRAPH
LIST_ITEM: Final = Role.LIST_ITEM
QUOTE: Final = Role.QUOTE
CODE: Final = Role.CODE
CAPTION: Final = Role.CAPTION
DATELINE: Final = Role.DATELINE
BYLINE: Final = Role.BYLINE
CREDIT: Final = Role.CREDIT
# Python looks up a member of an enumeration in 90 ns, a name of the module in 5; the loops over blocks use these.

_ROLE_OF_TAG = {
    "h1": Role.HEADING,
    "h2": Role.HEADING,
    "h3": Role.HEADING,
    "h4": Role.HEADING,
    "h5": Role.HEADING,
    "h6": Role.HEADING,
    "li": Role.LIST_ITEM,
    "pre": Role.CODE,
    "tr": Role.TABLE,
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
}

MIN_POINTER_SHARE: Final = 0.5  # of a line that points to another story, what is link
_MIN_POINTER_WORDS = 5  # of the headline it points to; less is a name ("Website: Terra & Co.")
_MAX_LABEL_WORDS = 6
_ENUMERATION = re.compile("[,，、،]")
_MAX_COMMAS = 2  # more, and a list of linked names follows the label
_LABEL_ENDS = frozenset(":：|»>→›")
_POINTER_TAGS = frozenset({"p", "div", "section", "aside"})

_CAPTION_LEVELS: Final = 3  # containers, the block's own included, that may make it a caption
_ROLE_LEVELS: Final = 4  # that may make it a quotation or an item


def role_of(outline: Outline, block: PageBlock, around: dict[int, Role]) -> Role:
    """Returns what the markup makes of a block; `around` remembers what it makes of all that lies in a container."""
    role = _ROLE_OF_TAG.get(block.tag)
    if role is not None:
        return role
    container = outline.containers[block.container]
    tag, at = container.tag, container.parent
    if tag == "figcaption" or "aption" in container.names:
        return CAPTION
    role = around.get(at)
    if role is None:
        role = around[at] = _role_in(outline.containers, at)
    if role is CAPTION:
        return role
    return QUOTE if tag == "blockquote" else LIST_ITEM if tag == "li" else role


def _role_in(containers: Sequence[Container], at: int) -> Role:
    """Returns what the containers from `at` upwards make of a paragraph in an element in it."""
    role = PARAGRAPH
    for level in range(1, _ROLE_LEVELS):
        if at < 0:
            break
        container = containers[at]
        tag = container.tag
        if level < _CAPTION_LEVELS and (tag == "figcaption" or "aption" in container.names):
            return CAPTION
        if role is PARAGRAPH:
            if tag == "blockquote":
                role = QUOTE
            elif tag == "li":
                role = LIST_ITEM
        at = container.parent
    return role


def is_caption(outline: Outline, block: PageBlock, *, by_name: bool = True) -> bool:
    """Says whether a block is a caption: by an element around it, or by what one is called."""
    if block.tag in {"figcaption", "caption"}:
        return True
    containers, at = outline.containers, block.container
    for _ in range(_CAPTION_LEVELS):
        container = containers[at]
        if container.tag == "figcaption":
            return True
        if by_name and "aption" in container.names:  # `caption`, `photoCaption`, `Caption`
            return True
        at = container.parent
        if at < 0:
            break
    return False


def is_pointer(block: PageBlock) -> bool:
    """Says whether a block of much link is a label and a headline that is one: "Read more: Ferry late again"."""
    if block.tag not in _POINTER_TAGS or ends_sentence(block.text):
        return False
    label = block.text[: len(block.text) - block.linked_chars].rstrip()
    headline = block.text[len(label) :]
    return (
        label[-1:] in _LABEL_ENDS
        and count_words(label) <= _MAX_LABEL_WORDS
        and count_words(headline) > _MIN_POINTER_WORDS
        and "://" not in headline
        and len(_ENUMERATION.findall(headline)) < _MAX_COMMAS
    )
