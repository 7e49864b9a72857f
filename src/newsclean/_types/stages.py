"""What the stages hand to each other: a page's blocks, the elements they lie in, and what was found out about them.

Law: data and no decisions. It knows nothing of selectolax: a front end may leave a node in `Container.node`, and only
the front end may look at it again. The records of which a page holds hundreds are written in `newsclean._types.blocks`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsclean._types.blocks import Container, Outline, PageBlock
from newsclean._types.values import Completeness, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from newsclean._types.values import Block, FieldSource, Image, Metadata, Role

__all__ = [
    "Analysis",
    "Container",
    "Draft",
    "Hints",
    "Mark",
    "Marks",
    "Outline",
    "PageBlock",
    "Roles",
]


@attrs.frozen
class Hints:
    """What the page's metadata tells the scorer about the body.

    Args:
        title: The headline.
        description: What the page gives as its summary (`og:description` and the like).
        article_body: The body as JSON-LD has it: a vote, not an oracle (right on half of the pages that have it).
        types: What JSON-LD calls the things that the page is about, in lower case (`newsarticle`, `breadcrumblist`),
            those of the article itself first.
        og_type: `og:type` in lower case.
        is_free: Whether the page says that everyone may read it; None where it does not say.
        declared_words: Length of the body in words, as JSON-LD gives it; 0 where it does not.
    """

    title: str = ""
    description: str = ""
    article_body: str = ""
    types: tuple[str, ...] = ()
    og_type: str = ""
    is_free: bool | None = None
    declared_words: int = 0


@attrs.frozen
class Mark:
    """What a profile says of one block.

    Args:
        keep: True: it is article text; False: it is not, and gives no text; None: the selection decides.
        role: What it is; None: unsaid.
        rule: Who says so, as `profile:rule`.
    """

    keep: bool | None
    role: Role | None
    rule: str


@attrs.frozen
class Marks:
    """What a profile says of the blocks of a page; blocks that it does not mention are left to the scorer.

    Args:
        profile: Name of the profile; "" where none fits the page.
        of_block: By index of the block.
        shifts: By index of the block: what is added to the log odds of its score, as `(rule, amount)`.
        keeps_repeats: Whether a block that repeats an earlier one stays: on a text that is clean already, all does.
    """

    profile: str = ""
    of_block: Mapping[int, Mark] = attrs.field(factory=dict)
    shifts: Mapping[int, Sequence[tuple[str, float]]] = attrs.field(factory=dict)
    keeps_repeats: bool = False


@attrs.define(eq=False)
class Analysis:
    """What was found out about a page by the time its blocks were selected; enough to cut it again.

    Args:
        outline: The page's blocks and containers.
        scores: Probability of each block.
        profile_scores: The same with a profile's decisions: 1 for what it keeps, 0 for what it drops.
        keep: What the balanced selection decided on each block.
        metadata: The page's own fields.
        marks: What a profile says of the blocks.
        script: The source of the outline where it was found in scripts (such as `jsonld:articleBody`), else "".
        without_profile: What the selection would have decided without a profile; None where none fits the page.
    """

    outline: Outline
    scores: list[float]
    profile_scores: list[float]
    keep: list[bool]
    metadata: Metadata
    marks: Marks
    script: str = ""
    without_profile: list[bool] | None = None


@attrs.define(eq=False)
class Draft:
    """An article in the making, which the stages after the selection fill in; the balanced focus decides its text.

    Args:
        analysis: What was found out about the page; None for a page that was not read.
        url: The page's address: its canonical one, else the one that the caller gave.
        title: The headline.
        image: The lead image, with the caption that the page shows with it.
        blocks: Everything that belongs to the article, in page order.
        text: Its body.
        status: What became of the page.
        kind: What kind of page it is.
        completeness: Whether the text is the whole article.
        confidence: Probability in [0, 1] that this verdict holds.
        text_source: Where the text came from, if not from the markup.
    """

    analysis: Analysis | None
    url: str = ""
    title: str = ""
    image: Image | None = None
    blocks: list[Block] = attrs.field(factory=list)
    text: str = ""
    status: Status = Status.EMPTY
    kind: Kind = Kind.STUB
    completeness: Completeness = Completeness.SHELL
    confidence: float = 0.0
    text_source: FieldSource | None = None

    @property
    def published(self) -> datetime | None:
        """Date and time of publication, as the page gives it."""
        return None if self.analysis is None else self.analysis.metadata.published


@attrs.define(eq=False)
class Roles:
    """What the blocks of a page are.

    Args:
        of: For each block its role in the article, or None where it has none.
        notes: Why, in words, for the blocks that a rule decided and not their score; by index.
        kept_words: For each container the words of body text in it; None until asked for.
    """

    of: list[Role | None]
    notes: dict[int, str]
    kept_words: list[int] | None = None
