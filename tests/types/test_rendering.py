"""Laws of the renderers, on articles made by hand: what is printed, where, and that page text never acts as markup."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import attrs
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from newsclean import Article, Block, FieldSource, Image, Role, Status
from newsclean._text.bidi import close_bidi
from newsclean._types.html_fragment import to_html
from newsclean._types.markdown import to_markdown
from newsclean._types.plain_text import to_text
from newsclean._types.serializing import to_dict, to_json

KST = timezone(timedelta(hours=9))

STORY = Article(
    status=Status.OK,
    title="Otters return to the harbour",
    authors=("Ada Lund", "Bo Reyes"),
    published=datetime(2026, 3, 14, 9, 5, tzinfo=KST),
    language="en",
    url="https://news.example/otters?a=1&b=2",
    tags=("nature",),
    image=Image("https://news.example/otter.jpg", caption="An otter.", credit="B. Reyes"),
    sources={"title": FieldSource("h1", "Otters return", (("og:title", "Otters!"),))},
    text="They came back.\n\nWhy now",
    blocks=(
        Block(Role.TITLE, "Otters return to the harbour", 1),
        Block(Role.STANDFIRST, "After forty years, three were seen."),
        Block(Role.BYLINE, "By Ada Lund and Bo Reyes, 1,204 views"),
        Block(Role.CAPTION, "An otter on the pier."),
        Block(Role.PARAGRAPH, "They came back.", score=0.875),
        Block(Role.HEADING, "Why now", 2),
        Block(Role.LIST_ITEM, "clean water", 1),
        Block(Role.LIST_ITEM, "since 2019", 2),
        Block(Role.LIST_ITEM, "more fish", 1),
        Block(Role.QUOTE, "We never\nhoped for it."),
        Block(Role.QUOTE, "Nor did we."),
        Block(Role.CODE, "if otter:\n    wave()"),
        Block(Role.TABLE, "Year | Otters"),
        Block(Role.TABLE, "2019 | 0\n2026 | 3"),
    ),
)

page_text = st.text(
    st.one_of(
        st.sampled_from("\\`*_[]<>&#!|~-+=.:;() \n\t0123456789abé漢字\u00a0\u2028\u200b\x00\x0b\x85\ud800"),
        st.characters(exclude_categories=[]),
    ),
    max_size=40,
)
blocks = st.lists(
    st.builds(Block, st.sampled_from(Role), page_text, st.integers(0, 9)),
    max_size=8,
).map(tuple)
articles = st.builds(
    Article,
    status=st.sampled_from(Status),
    text=page_text,
    blocks=blocks,
    title=page_text,
    authors=st.lists(page_text, max_size=3).map(tuple),
    published=st.none() | st.datetimes(timezones=st.sampled_from([None, UTC, KST])),
    language=page_text,
    image=st.none() | st.builds(Image, page_text, page_text),
    sources=st.dictionaries(page_text, st.builds(FieldSource, page_text, page_text), max_size=2),
)


def normal(text: str) -> str:
    """Page text as a reader sees it: without controls and lone surrogates, white space collapsed line by line.

    `tests/text/test_bidi.py` says what becomes of the controls of direction.
    """
    shown = text.encode("utf-8", "ignore").decode()
    shown = "".join(c for c in shown if c in "\t\n" or not ("\x00" <= c <= "\x1f" or "\x7f" <= c <= "\x9f"))
    shown = shown.replace("\ufffe", "").replace("\uffff", "").replace("\u2028", "\n").replace("\u2029", "\n")
    lines = (" ".join(line.split()) for line in close_bidi(shown).split("\n"))
    return "\n".join(line for line in lines if line)


def one_line(text: str) -> str:
    return " ".join(normal(text).split())


def markdown_texts(markdown: str) -> list[str]:
    """What a CommonMark renderer shows, one string for each leaf block; hard line breaks as line feeds."""
    shown = []
    for token in MarkdownIt("commonmark").enable("table").parse(markdown):
        if token.type == "inline":
            children = token.children or []
            assert {child.type for child in children} <= {
                *("text", "text_special", "hardbreak", "em_open", "em_close", "strong_open", "strong_close")
            }
            shown.append("".join("\n" if child.type == "hardbreak" else child.content for child in children))
        elif token.type == "fence":
            shown.append(token.content.removesuffix("\n"))
        else:
            assert token.type not in ("code_block", "hr", "html_block")
    return shown


# --- text ---


def test_text_reads_from_headline_to_table() -> None:
    assert to_text(STORY) == (
        "Otters return to the harbour\n\n"
        "After forty years, three were seen.\n\n"
        "Ada Lund, Bo Reyes · 2026-03-14 09:05+09:00\n\n"
        "[An otter on the pier.]\n\n"
        "They came back.\n\n"
        "Why now\n\n"
        "- clean water\n  - since 2019\n- more fish\n\n"
        "> We never\n> hoped for it.\n>\n> Nor did we.\n\n"
        "if otter:\n    wave()\n\n"
        "Year | Otters\n2019 | 0\n2026 | 3"
    )


def test_title_block_stands_in_for_a_missing_title() -> None:
    assert to_text(attrs.evolve(STORY, title="")).startswith("Otters return to the harbour\n\nAfter forty")
    assert to_text(Article(title="Only a headline")) == "Only a headline"


def test_byline_block_stands_in_for_missing_authors_and_brings_its_own_date() -> None:
    lines = to_text(attrs.evolve(STORY, authors=())).split("\n\n")
    assert lines[2] == "By Ada Lund and Bo Reyes, 1,204 views"
    assert not any("2026-03-14" in line for line in lines)


def test_a_dateline_is_printed_only_where_the_date_is_not() -> None:
    article = Article(blocks=(Block(Role.DATELINE, "Saturday, 14 March"), Block(Role.PARAGRAPH, "One.")))
    assert to_text(article) == "Saturday, 14 March\n\nOne."
    dated = attrs.evolve(article, published=datetime(2026, 3, 14, 8, 30, tzinfo=UTC))
    assert to_text(dated) == "2026-03-14 08:30+00:00\n\nOne."


def test_date_alone_where_the_page_gave_no_time() -> None:
    assert to_text(Article(published=datetime(2026, 3, 14))) == "2026-03-14"  # noqa: DTZ001  (naive on purpose)
    assert to_text(Article(published=datetime(2026, 3, 14, tzinfo=UTC))) == "2026-03-14 00:00+00:00"


def test_standfirst_after_the_first_paragraph_stays_where_it_is() -> None:
    article = Article(blocks=(Block(Role.PARAGRAPH, "One."), Block(Role.STANDFIRST, "Two.")), authors=("Ada Lund",))
    assert to_text(article) == "Ada Lund\n\nOne.\n\nTwo."


def test_list_levels_rise_by_one_at_a_time() -> None:
    items = tuple(Block(Role.LIST_ITEM, name, level) for name, level in [("a", 3), ("b", 0), ("c", 9), ("d\ne", 2)])
    assert to_text(Article(blocks=items)) == "- a\n- b\n  - c\n  - d\n    e"


def test_empty_article_prints_nothing() -> None:
    assert to_text(Article()) == to_markdown(Article()) == ""
    assert to_html(Article()) == "<article>\n</article>"


@given(articles)
def test_text_holds_each_body_block_in_order(article: Article) -> None:
    rest = to_text(article)
    for block in article.blocks:
        if block.role not in (Role.TITLE, Role.BYLINE, Role.DATELINE, Role.STANDFIRST, Role.CODE):
            for line in normal(block.text).split("\n"):
                assert line in rest
                rest = rest[rest.index(line) + len(line) :]


# --- Markdown ---


def test_a_story_becomes_markdown() -> None:
    assert to_markdown(STORY) == (
        "# Otters return to the harbour\n\n"
        "**After forty years, three were seen.**\n\n"
        "*Ada Lund, Bo Reyes · 2026-03-14 09:05+09:00*\n\n"
        "*An otter on the pier.*\n\n"
        "They came back.\n\n"
        "## Why now\n\n"
        "- clean water\n  - since 2019\n- more fish\n\n"
        "> We never\\\n> hoped for it.\n>\n> Nor did we.\n\n"
        "```\nif otter:\n    wave()\n```\n\n"
        "| Year | Otters |\n| --- | --- |\n| 2019 | 0 |\n| 2026 | 3 |"
    )


def test_markdown_leaves_ordinary_prose_alone() -> None:
    prose = "At 5:30 p.m. AT&T paid $1.5m (3%) - \"a record\", said o_neil; #1 in 'the list'! 50+ firms. C# too"
    assert to_markdown(Article(blocks=(Block(Role.PARAGRAPH, prose),))) == prose


@given(page_text, st.sampled_from([Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE, Role.CAPTION, Role.STANDFIRST]))
@example("1. Not a list", Role.PARAGRAPH)
@example("2026)", Role.LIST_ITEM)
@example("- - -\n===", Role.PARAGRAPH)
@example("a | b\n--- | ---", Role.PARAGRAPH)
@example("***", Role.CAPTION)
@example("[link]: https://a.example <b>&amp; &#35; ![x](y)", Role.QUOTE)
@example("ends with a backslash \\\nnext", Role.PARAGRAPH)
@example("_a_b__c_", Role.PARAGRAPH)
def test_markdown_renders_back_to_the_text(text: str, role: Role) -> None:
    article = Article(blocks=(Block(role, text),))
    assert markdown_texts(to_markdown(article)) == [shown for shown in [normal(text)] if shown]


@given(page_text, st.integers(0, 9))
@example("closing ##", 2)
@example("##", 2)
def test_markdown_headings_render_back(text: str, level: int) -> None:
    article = Article(title=text, blocks=(Block(Role.HEADING, text, level),))
    assert markdown_texts(to_markdown(article)) == [one_line(text)] * 2 * bool(one_line(text))


@given(st.text(st.sampled_from("`~ab \n\\"), max_size=30).filter(str.strip))
def test_code_fences_survive_backticks(code: str) -> None:
    assert markdown_texts(to_markdown(Article(blocks=(Block(Role.CODE, code),)))) == [code]


@given(st.lists(st.lists(page_text.map(one_line), min_size=1, max_size=4), min_size=1, max_size=4))
def test_markdown_table_cells_render_back(rows: list[list[str]]) -> None:
    plain = [[cell.replace("|", "/") or "x" for cell in row] for row in rows]
    table = Block(Role.TABLE, "\n".join(" | ".join(row) for row in plain))
    width = max(map(len, plain))
    expected = [cell for row in plain for cell in row + [""] * (width - len(row))]
    assert markdown_texts(to_markdown(Article(blocks=(table,)))) == expected


def test_markdown_table_keeps_a_pipe_within_a_cell_and_an_empty_cell() -> None:
    table = Block(Role.TABLE, "a|b | \\|c\nd | | e")
    expected = ["a|b", "\\|c", "", "d", "", "e"]
    assert markdown_texts(to_markdown(Article(blocks=(table,)))) == expected


@given(articles)
def test_markdown_renders_any_article_with_every_leaf_in_order(article: Article) -> None:
    bare = attrs.evolve(article, title="", authors=(), published=None)
    skipped = (Role.TITLE, Role.BYLINE, Role.DATELINE, Role.STANDFIRST, Role.TABLE, Role.CODE)
    body = attrs.evolve(bare, blocks=tuple(block for block in bare.blocks if block.role not in skipped))
    expected = [
        (one_line if block.role is Role.HEADING else normal)(block.text) for block in body.blocks if normal(block.text)
    ]
    assert markdown_texts(to_markdown(body)) == expected


# --- HTML ---


def test_a_story_becomes_html() -> None:
    assert to_html(STORY).split("\n") == [
        '<article lang="en">',
        "<h1>Otters return to the harbour</h1>",
        '<p class="standfirst">After forty years, three were seen.</p>',
        (
            '<p class="byline">Ada Lund, Bo Reyes · <time datetime="2026-03-14T09:05:00+09:00">'
            "2026-03-14 09:05+09:00</time></p>"
        ),
        "<figure><figcaption>An otter on the pier.</figcaption></figure>",
        "<p>They came back.</p>",
        "<h2>Why now</h2>",
        "<ul><li>clean water<ul><li>since 2019</li></ul></li><li>more fish</li></ul>",
        "<blockquote><p>We never<br>hoped for it.</p><p>Nor did we.</p></blockquote>",
        "<pre><code>if otter:",
        "    wave()</code></pre>",
        (
            "<table><tr><td>Year</td><td>Otters</td></tr><tr><td>2019</td><td>0</td></tr>"
            "<tr><td>2026</td><td>3</td></tr></table>"
        ),
        "</article>",
    ]


HTML_TAGS = frozenset(
    "article h1 h2 h3 h4 h5 h6 p time figure figcaption ul li blockquote pre code table tbody tr td br".split()  # noqa: SIM905
)


@given(articles)
def test_html_holds_no_element_of_the_page(article: Article) -> None:
    tree = LexborHTMLParser(to_html(article))
    found = tree.css_first("body > article")
    assert found is not None
    assert found.next is None
    assert {node.tag for node in found.traverse() if node.tag != "-text"} <= HTML_TAGS
    assert {name for node in found.traverse() for name in node.attributes} <= {"lang", "class", "datetime"}


@given(page_text)
def test_html_shows_the_text_as_it_was(text: str) -> None:
    tree = LexborHTMLParser(to_html(Article(title=text)))
    title = tree.css_first("h1")
    assert (title.text() if title else "") == one_line(text)


# --- JSON ---


def test_a_story_becomes_a_dict() -> None:
    plain = to_dict(STORY)
    assert list(plain) == [field.name for field in attrs.fields(Article)]
    assert plain["status"] == "ok"
    assert type(plain["status"]) is str
    assert plain["published"] == "2026-03-14T09:05:00+09:00"
    assert plain["modified"] is None
    assert plain["authors"] == ["Ada Lund", "Bo Reyes"]
    assert plain["blocks"][4] == {"role": "paragraph", "text": "They came back.", "level": 0, "score": 0.875, "url": ""}
    assert plain["image"]["credit"] == "B. Reyes"
    title = {"name": "h1", "raw": "Otters return", "losers": [["og:title", "Otters!"]], "notes": [], "reasons": []}
    assert plain["sources"]["title"] == title


def test_json_keeps_non_ascii_characters() -> None:
    assert '"title": "Čau, 漢字"' in to_json(Article(title="Čau, 漢字"))
    assert "\n" not in to_json(STORY)
    assert to_json(STORY, indent=2).startswith('{\n  "status": "ok"')


@given(articles, st.sampled_from([None, 2]))
def test_json_reads_back_equal(article: Article, indent: int | None) -> None:
    assert json.loads(to_json(article, indent=indent)) == to_dict(article)


@given(articles)
def test_no_format_gives_controls_or_lone_surrogates(article: Article) -> None:
    for rendered in (to_text(article), to_markdown(article), to_html(article), to_json(article)):
        assert rendered.encode().decode() == rendered
        assert not any(c < " " and c not in "\t\n" for c in rendered)
        assert "\\u00" not in to_json(Article(title="\x00\x1f\x7f"))


@given(articles)
def test_methods_of_an_article_are_the_renderers(article: Article) -> None:
    assert article.to_dict() == to_dict(article)
    assert article.to_json(indent=1) == to_json(article, indent=1)
    assert article.to_text() == to_text(article)
    assert article.to_markdown() == to_markdown(article)
    assert article.to_html() == to_html(article)
