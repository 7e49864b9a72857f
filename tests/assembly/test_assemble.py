"""Outline + decisions + metadata -> article: roles, order, and what counts as text."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import attrs

import newsclean
from newsclean import Block, FieldSource, Image, LiveUpdate, Role, Status
from newsclean._assembly.assemble import NO_MARKS, assemble, build_article
from newsclean._assembly.roles import assign
from newsclean._parsing.parser import parse
from newsclean._parsing.walk import read_outline
from newsclean._scoring.html_features import measure
from newsclean._scoring.tokens import NameScorer
from newsclean._types.page import Page
from newsclean._types.stages import Analysis, Hints, Outline
from newsclean._types.values import BOILERPLATE_ROLES, TEXT_ROLES, Media, Metadata

if TYPE_CHECKING:
    from newsclean import Article

STORY = "The ferry to the islands was two hours late on Monday because of fog."


def outline(html: str) -> Outline:
    out = read_outline(Page(parse(html)))
    measure(out, Hints(), NameScorer({}), {})  # counts the words
    return out


def article(html: str, metadata: Metadata | None = None, *, dropped: tuple[str, ...] = (), url: str = "") -> Article:
    """Assembles a page of which everything is kept but the named texts."""
    out = outline(html)
    keep = [block.text not in dropped for block in out.blocks]
    scores = [0.75 if kept else 0.25 for kept in keep]
    draft = assemble(Analysis(out, scores, scores, keep, metadata or Metadata(), NO_MARKS), url=url)
    return build_article(draft, draft.blocks, draft.text)


def roles(html: str, metadata: Metadata | None = None, *, dropped: tuple[str, ...] = ()) -> list[tuple[Role, str]]:
    return [(block.role, block.text) for block in article(html, metadata, dropped=dropped).blocks]


# --- roles by markup -------------------------------------------------------------------------------------------


def test_a_tag_gives_its_block_a_role() -> None:
    html = f"<p>{STORY}</p><div>b</div><h2>c</h2><h5>d</h5><pre>e\n f</pre><table><tr><td>g<td>h</table>"
    assert roles(html) == [
        (Role.PARAGRAPH, STORY),
        (Role.PARAGRAPH, "b"),
        (Role.HEADING, "c"),
        (Role.HEADING, "d"),
        (Role.CODE, "e\n f"),
        (Role.TABLE, "g | h"),
    ]


def test_headings_keep_their_levels() -> None:
    blocks = article("<h1>a</h1><h2>b</h2><h6>c</h6><p>d</p>").blocks
    assert [(block.text, block.level) for block in blocks] == [("a", 1), ("b", 2), ("c", 6), ("d", 0)]


def test_levels_of_list_items_are_those_of_the_lists_around_them() -> None:
    blocks = article("<ul><li>a<ol><li>b<ul><li>c</ul></ol><li>d</ul><p>e</p>").blocks
    assert [(block.role, block.text, block.level) for block in blocks] == [
        (Role.LIST_ITEM, "a", 1),
        (Role.LIST_ITEM, "b", 2),
        (Role.LIST_ITEM, "c", 3),
        (Role.LIST_ITEM, "d", 1),
        (Role.PARAGRAPH, "e", 0),
    ]


def test_a_paragraph_in_a_list_item_is_the_item() -> None:
    assert roles("<ul><li><p>a</p></li><li><div><div>b</div></div></li></ul>") == [
        (Role.LIST_ITEM, "a"),
        (Role.LIST_ITEM, "b"),
    ]


def test_an_item_outside_of_any_list_has_level_one() -> None:
    (block,) = article("<li>a</li>").blocks
    assert (block.role, block.level) == (Role.LIST_ITEM, 1)


def test_blocks_in_a_blockquote_are_quotes() -> None:
    assert roles("<blockquote>a<p>b</p><div><p>c</p></div></blockquote><p>d</p>") == [
        (Role.QUOTE, "a"),
        (Role.QUOTE, "b"),
        (Role.QUOTE, "c"),
        (Role.PARAGRAPH, "d"),
    ]


def test_captions_are_known_by_element_and_by_name() -> None:
    html = (
        f"<p>{STORY}</p><figure><figcaption>a</figcaption></figure><table><caption>b</caption><tr><td>c</table>"
        "<figure><figcaption><p>d</p></figcaption></figure><div class=imageCaption><p>e</p></div><p>f</p>"
    )
    assert [text for role, text in roles(html) if role is Role.CAPTION] == ["a", "b", "d", "e"]


# --- what belongs to the article but was not kept --------------------------------------------------------------


def test_captions_within_the_body_are_added_though_they_were_dropped() -> None:
    html = f"<figure><figcaption>outside</figcaption></figure><p>{STORY}</p><figcaption>a</figcaption><p>b</p>"
    assert roles(html + "<figcaption>below</figcaption>", dropped=("outside", "a", "below")) == [
        (Role.PARAGRAPH, STORY),
        (Role.CAPTION, "a"),
        (Role.PARAGRAPH, "b"),
    ]


def test_captions_between_the_headline_and_the_body_are_added() -> None:
    html = f"<h1>Ferry late</h1><figcaption>a</figcaption><p>{STORY}</p>"
    assert roles(html, Metadata(title="Ferry late"), dropped=("Ferry late", "a")) == [
        (Role.TITLE, "Ferry late"),
        (Role.CAPTION, "a"),
        (Role.PARAGRAPH, STORY),
    ]


def test_an_endless_caption_is_not_added() -> None:
    long = "word " * 500
    assert roles(f"<p>{STORY}</p><figcaption>{long}</figcaption><p>b</p>", dropped=(long.strip(),)) == [
        (Role.PARAGRAPH, STORY),
        (Role.PARAGRAPH, "b"),
    ]


def test_the_headline_is_found_by_its_words() -> None:
    html = f"<h1>The Islander</h1><h1>“Ferry” late!</h1><p>{STORY}</p><p>Ferry late</p>"
    assert roles(html, Metadata(title="Ferry late"), dropped=("The Islander", "Ferry late")) == [
        (Role.TITLE, "“Ferry” late!"),
        (Role.PARAGRAPH, STORY),
    ]


def test_a_headline_that_was_dropped_is_added_and_one_that_was_kept_is_no_text() -> None:
    html = f"<div>Ferry late</div><p>{STORY}</p>"
    for dropped in ((), ("Ferry late",)):
        out = article(html, Metadata(title="Ferry late"), dropped=dropped)
        assert [block.role for block in out.blocks] == [Role.TITLE, Role.PARAGRAPH]
        assert out.blocks[0].level == 1
        assert out.text == STORY


def test_a_long_block_is_no_headline_though_its_words_are_the_same() -> None:
    long = "word " * 200
    assert [role for role, _ in roles(f"<p>{long}</p>", Metadata(title=long))] == [Role.PARAGRAPH]


def test_bylines_stand_near_the_headline_and_name_an_author() -> None:
    html = (
        f"<h1>Ferry late</h1><p>By Ada Lund, Harbour Town</p><p>{STORY}</p>"
        + "<p>x</p>" * 9
        + "<p>Ada Lund is a reporter.</p>"
    )
    found = roles(html, Metadata(title="Ferry late", authors=("Ada Lund",)))
    assert [text for role, text in found if role is Role.BYLINE] == ["By Ada Lund, Harbour Town"]


def test_a_sentence_of_the_body_that_names_an_author_is_no_byline() -> None:
    sentence = "The harbour master told Reuters that the fog would lift."
    html = f"<h1>Ferry late</h1><p>Reuters</p><p>{STORY}</p><p>{sentence}</p><p>{STORY}</p>"
    assert sentence in article(html, Metadata(title="Ferry late", authors=("Reuters",))).text


def test_an_authors_name_within_a_word_is_no_byline() -> None:
    html = f"<h1>Ferry late</h1><p>Adamant officials</p><p>{STORY}</p>"
    assert Role.BYLINE not in dict(roles(html, Metadata(title="Ferry late", authors=("Ada",))))


def test_without_a_headline_there_is_no_byline() -> None:
    assert Role.BYLINE not in dict(roles(f"<p>By Ada Lund</p><p>{STORY}</p>", Metadata(authors=("Ada Lund",))))


def test_the_standfirst_is_the_paragraph_that_says_what_the_subtitle_says() -> None:
    html = f"<h1>Ferry late</h1><p>Fog, again.</p><p>{STORY}</p><p>Fog again</p>"
    out = article(html, Metadata(title="Ferry late", subtitle="Fog – again"))
    assert [block.role for block in out.blocks] == [Role.TITLE, Role.STANDFIRST, Role.PARAGRAPH, Role.PARAGRAPH]
    assert out.text.startswith("Fog, again.\n\n")


# --- the article as a whole ------------------------------------------------------------------------------------


def test_text_is_the_body_and_nothing_else() -> None:
    html = (
        f"<h1>T</h1><p>By Ada Lund</p><figcaption>c</figcaption><p>{STORY}</p><h2>s</h2><ul><li>i</ul>"
        "<blockquote>q</blockquote>"
    )
    out = article(html, Metadata(title="T", authors=("Ada Lund",)))
    assert out.status is Status.OK
    assert out.text.split("\n\n") == [STORY, "s", "i", "q"]


def test_controls_do_not_reach_the_article() -> None:
    out = article("<p>fer&#x80;ry&#x1;\x0b late&#x9f;</p><p>b</p>")
    assert not [c for c in out.text if c != "\n" and (c < " " or "\x7f" <= c <= "\x9f")]


def test_blocks_carry_their_scores() -> None:
    out = article(f"<p>{STORY}</p><figcaption>a</figcaption><p>b</p>", dropped=("a",))
    assert [block.score for block in out.blocks] == [0.75, 0.25, 0.75]


def test_a_status_tells_no_text_from_no_article() -> None:
    assert article("").status is Status.EMPTY
    assert article("<h1>T</h1>", Metadata(title="T")).status is Status.NOT_ARTICLE
    nothing = article("<h1>T</h1><p>a</p>", Metadata(title="T"), dropped=("T", "a"))
    assert (nothing.status, nothing.text, nothing.blocks) == (Status.NOT_ARTICLE, "", ())


def test_metadata_stays_when_there_is_no_body() -> None:
    out = article("", Metadata(title="T", authors=("Ada Lund",), site="S"))
    assert (out.status, out.title, out.authors, out.site) == (Status.EMPTY, "T", ("Ada Lund",), "S")


def test_every_field_of_the_metadata_is_handed_on() -> None:
    day = datetime(2026, 3, 14, tzinfo=UTC)
    metadata = Metadata(
        title="T",
        subtitle="U",
        authors=("A", "B"),
        published=day,
        modified=day,
        language="en",
        site="S",
        url="https://news.example/c",
        section="Isles",
        tags=("fog",),
        image=Image("https://news.example/i.jpg", caption="c"),
        sources={"title": FieldSource("h1", "T")},
        kicker="K",
        entries=(LiveUpdate("t"),),
        paywalled=True,
        license="CC BY 4.0",
        base="https://news.example/b",
        media=Media(images=[Image("https://news.example/j.jpg")], embeds=[(0, "https://video.example/1")]),
    )
    out = article(f"<p>{STORY}</p>", metadata, url="https://news.example/given")
    assert out.images == (Image("https://news.example/j.jpg"),)
    assert out.blocks[0] == Block(Role.EMBED, "", url="https://video.example/1")
    for field in attrs.fields(Metadata):
        if field.name in {"base", "media"}:
            continue
        assert getattr(out, field.name) == getattr(metadata, field.name), field.name


def test_the_callers_address_stands_in_for_a_canonical_one() -> None:
    assert article(f"<p>{STORY}</p>", url="https://news.example/given").url == "https://news.example/given"


def test_the_lead_image_takes_the_caption_above_the_body() -> None:
    image = Metadata(title="T", image=Image("https://news.example/i.jpg", credit="B. Reyes"))
    above = article(f"<h1>T</h1><figcaption>a</figcaption><p>{STORY}</p><figcaption>b</figcaption><p>c</p>", image)
    assert above.image == Image("https://news.example/i.jpg", caption="a", credit="B. Reyes")
    below = article(f"<h1>T</h1><p>{STORY}</p><figcaption>b</figcaption><p>c</p>", image)
    assert below.image == image.image


def test_the_lead_image_keeps_the_caption_that_the_metadata_gave() -> None:
    image = Image("https://news.example/i.jpg", caption="own")
    assert article(f"<figcaption>a</figcaption><p>{STORY}</p>", Metadata(image=image)).image == image


def test_roles_are_those_of_the_article_or_of_boilerplate() -> None:
    assert not TEXT_ROLES & BOILERPLATE_ROLES
    assert {Role.TITLE, Role.EDITORS_LINE}.isdisjoint(BOILERPLATE_ROLES)
    assert {Role.NAVIGATION, Role.OTHER} <= BOILERPLATE_ROLES


# --- roles that the page names ---------------------------------------------------------------------------------


def test_boxes_that_the_page_names_are_no_text() -> None:
    paragraphs = "".join(f"<p>{STORY} {n}</p>" for n in range(6))
    for names in ("comment-body", "newsletter-signup", "RelatedLinks_root__j1", "author-bio", "c-pull-quote"):
        out = article(f"<main>{paragraphs}<div class='{names}'><p>Something else.</p></div><p>{STORY}</p></main>")
        assert "Something else." not in [block.text for block in out.blocks], names


def test_what_holds_the_article_is_no_box_whatever_it_is_called() -> None:
    html = "".join(f"<div class=comment-body><p>{STORY} {n}</p></div>" for n in range(2))
    assert article(f"<main class=comments>{html}</main>").text.count(STORY) == 2


def test_names_are_matched_as_whole_tokens_and_not_in_headings() -> None:
    paragraphs = "".join(f"<p>{STORY} {n}</p>" for n in range(6))
    html = f"{paragraphs}<h2 id=related>Related?</h2><div class=commentary><p>a</p></div><div class=biology>b</div>"
    assert article(html).text.endswith("Related?\n\na\n\nb")


def test_lines_that_point_to_another_story_are_no_text() -> None:
    lines = {
        "Read more: <a href=x>Ferry late again on the second day of the storm</a>": False,
        "FUNDA OLUNYE | <a href=x>Kuboshwe abahlanu besolwa ngokugwaza umfundi wesikole</a>": False,
        "Source: <a href=x>Harbour Office</a>": True,  # a name, not a headline
        "Towns: <a href=x>Aaaa, Bbbb</a>, <a href=x>Cccc Dddd, Eeee Ffff</a> and <a href=x>Gggg</a>": True,  # a list
        "He told us: <a href=x>The ferry to the islands was late again.</a>": True,  # a sentence
    }
    for line, stays in lines.items():
        out = article(f"<p>{STORY}</p><p>{line}</p><p>{STORY} Twice.</p>")
        assert (len(out.text.split("\n\n")) == 3) is stays, line


def test_lines_that_belong_to_the_article_beside_its_text() -> None:
    html = (
        f"<h1>Ferry late</h1><div class=pub-date>14 March 2026, 8:30</div><p>{STORY}</p>"
        f"<figure><div class=photo-credit>A. Lund</div></figure><p>{STORY} b</p>"
        "<div class=editors-note>Edited by Bo Reyes.</div>"
        "<div class=correction>An earlier version named another day.</div>"
    )
    dropped = ("Ferry late", "14 March 2026, 8:30", "A. Lund", "Edited by Bo Reyes.")
    out = article(html, Metadata(title="Ferry late"), dropped=dropped)
    assert [block.role for block in out.blocks] == [
        Role.TITLE,
        Role.DATELINE,
        Role.PARAGRAPH,
        Role.CREDIT,
        Role.PARAGRAPH,
        Role.EDITORS_LINE,
        Role.CORRECTION,
    ]
    assert out.text == f"{STORY}\n\n{STORY} b"


def test_a_standfirst_above_the_body_is_added_when_it_is_the_pages_subtitle() -> None:
    standfirst = "Fog has held up the ferries to the islands again."
    html = f"<h1>Ferry late</h1><h2>{standfirst}</h2><div>x</div><p>{STORY}</p>"
    out = article(html, Metadata(title="Ferry late", subtitle=standfirst), dropped=("Ferry late", standfirst, "x"))
    assert [block.role for block in out.blocks] == [Role.TITLE, Role.STANDFIRST, Role.PARAGRAPH]


def test_a_first_paragraph_that_the_page_calls_its_lead_is_the_standfirst() -> None:
    assert roles(f"<p class=article__lead>{STORY}</p><p>b</p>")[0] == (Role.STANDFIRST, STORY)
    assert roles(f"<p class=article__lead>{STORY}</p>")[0] == (Role.PARAGRAPH, STORY)


def test_a_story_in_a_box_named_caption_is_text_and_a_caption_beside_a_story_is_none() -> None:
    sentence = "The ferry to the outer islands was two hours late on Monday, because of fog over the harbour since dawn"
    story = "".join(f"<p>{sentence}, and so was number {number}.</p>" for number in range(8))
    title = "<title>Fog delays the ferry</title><h1>Fog delays the ferry</h1>"
    inside = newsclean.clean(f"{title}<div class=post-caption>{story}</div>")
    assert "number 7" in inside.text
    beside = newsclean.clean(f"{title}<div class=story>{story}<div class=photo-caption>{sentence}.</div></div>")
    assert "number 7" in beside.text
    assert f"{sentence}." not in beside.text.split("\n\n")


def test_what_lies_around_a_paragraph_says_what_it_is() -> None:
    inner = "<p>One two three four five.</p>"
    around = {
        "<blockquote>{}</blockquote>": Role.QUOTE,
        "<blockquote><div><div>{}</div></div></blockquote>": Role.QUOTE,
        "<blockquote><div><div><div>{}</div></div></div></blockquote>": Role.PARAGRAPH,  # too far up
        "<ul><li><blockquote>{}</blockquote></li></ul>": Role.QUOTE,  # the nearer one
        "<blockquote><ul><li>{}</li></ul></blockquote>": Role.LIST_ITEM,
        "<figcaption><blockquote>{}</blockquote></figcaption>": Role.CAPTION,
        "<div class=caption><ul><li>{}</li></ul></div>": Role.LIST_ITEM,
    }
    for html, role in around.items():
        outline = read_outline(Page(parse(html.format(inner * 2)), ""))
        roles = assign(outline, [True] * len(outline.blocks), Metadata(), marks=NO_MARKS).of
        assert [given for given in roles if given is not None][:1] == [role], html
