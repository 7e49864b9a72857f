"""Rules that were right for another build of the site: they find something, but not what they were written for."""

import pytest

from newsclean import Cleaner, Options, ProfileSet
from newsclean.errors import ProfileError
from newsclean.profiles import dump, loads

HEAD = 'schema = 1\nname = "tide"\n[match]\nhosts = "tide.example"\n'
SENTENCE = "The harbour froze over in the night, for the first time in {} years, the keeper of the light said. "
STORY = "".join([f"<p>{SENTENCE.format(year) * 3}</p>" for year in range(20, 26)])
PAGE = f"""<!doctype html><title>Ice</title><article class="kQpX"><h1>Ice in the harbour</h1>{STORY}</article>
<div class="more"><p>{SENTENCE.format("thirty")}</p></div>"""


def text_with(rules: str) -> str:
    cleaner = Cleaner(Options(profiles=ProfileSet([loads(HEAD + rules)])))
    return cleaner.clean(PAGE, url="https://tide.example/1").text


def test_a_drop_that_would_take_the_whole_story_is_refused() -> None:
    alone = text_with("")
    assert alone.count("harbour") >= 18
    assert text_with('[[mark]]\nid = "ad"\ndo = "drop"\ncss = ".kQpX"') == alone


def test_a_drop_that_takes_a_part_of_the_story_is_carried_out() -> None:
    assert "25 years" not in text_with('[[mark]]\nid = "last"\ndo = "drop"\ncss = ".kQpX p:last-child"')


@pytest.mark.parametrize("css", [".kQpX", ".more"])
def test_a_container_counts_against_the_rest_only_if_it_can_hold_the_story(css: str) -> None:
    text = text_with(f'[[weight]]\nid = "body"\ncss = "{css}"\nelsewhere = -5')
    assert "25 years" in text
    assert css == ".more" or "thirty" not in text


def test_a_weight_does_nothing_if_another_that_it_names_finds_something() -> None:
    old = '[[weight]]\nid = "old"\ncss = ".more"\nshift = 5\nunless = ["new"]\n'
    new = '[[weight]]\nid = "new"\ncss = "{}"\nelsewhere = -5'
    assert "thirty" not in text_with(old + new.format(".kQpX"))
    assert "thirty" in text_with(old + new.format(".absent"))


@pytest.mark.parametrize("other", ["a", "missing"])
def test_a_weight_that_names_itself_or_an_unknown_one_is_refused(other: str) -> None:
    with pytest.raises(ProfileError, match=rf"weight\[0\]\.unless: no other weight has the id '{other}'"):
        loads(HEAD + f'[[weight]]\nid = "a"\ncss = "p"\nshift = 1\nunless = "{other}"')


def test_unless_is_written_and_read_back_equal() -> None:
    rules = '[[weight]]\nid = "a"\ncss = "p"\nshift = 1\nunless = ["b"]\n[[weight]]\nid = "b"\ncss = "q"\nshift = 1'
    profile = loads(HEAD + rules)
    assert profile.weights[0].unless == ("b",)
    assert loads(dump(profile)) == profile


@pytest.mark.parametrize(("siblings", "is_asked"), [(100, True), (20_000, False)])
def test_selectors_of_quadratic_time_find_nothing_on_huge_pages(siblings: int, *, is_asked: bool) -> None:
    page = PAGE.replace('<div class="more">', "<i></i>" * siblings + '<div class="more">')
    rules = """[[mark]]\nid = "a"\ndo = "drop"\ncss = "p:has(~ p:nth-child(1 of :is(h2 ~ p)))"
[fields]\ntitle.css = "h1:nth-of-type(1)"\nstandfirst.css = "article h1" """
    article = Cleaner(Options(profiles=ProfileSet([loads(HEAD + rules)]))).clean(page, url="https://tide.example/1")
    assert article.subtitle == "Ice in the harbour"  # a plain selector is asked of any page
    assert (article.sources["title"].name == "profile:tide") is is_asked
