"""How gold text becomes labels, and labels become weights of tokens: small cases worked out by hand."""

from __future__ import annotations

import pytest

from newsclean._pipeline.inputs import read_html
from tools.train.align import label_blocks
from tools.train.samples import Sample, site_of
from tools.train.tokens import WordCounts

ONE = "The ferry to the islands was two hours late on Monday because of fog"
TWO = "About three hundred passengers waited on the pier until the horn was heard"
THREE = "The harbour office expects the timetable to hold again from Tuesday on"
OTHER = "A new bakery opens next to the town hall this week with free bread rolls"


def gold(*parts: str) -> str:
    return "\n\n".join(parts)


# --- labels ----------------------------------------------------------------------------------------------------


def test_blocks_of_the_gold_text_are_body_and_others_are_not() -> None:
    assert label_blocks(["Home", ONE, OTHER, TWO, "Imprint"], gold(ONE, TWO)) == [False, True, False, True, False]


def test_case_and_punctuation_do_not_matter() -> None:
    assert label_blocks([ONE.upper() + "!", f"“{TWO}”"], gold(ONE, TWO)) == [True, True]


def test_a_block_that_differs_in_a_few_words_is_still_body() -> None:
    assert label_blocks([ONE.replace("Monday", "Tuesday")], gold(ONE)) == [True]
    assert label_blocks([" ".join(ONE.split()[:9]) + " " + " ".join(OTHER.split()[:9])], gold(ONE)) == [False]


def test_without_gold_or_blocks_nothing_is_body() -> None:
    assert label_blocks([ONE, "Home"], "") == [False, False]
    assert label_blocks([], gold(ONE)) == []
    assert label_blocks(["…", ""], gold(ONE)) == [False, False]


def test_a_short_block_counts_where_the_gold_has_its_words_between_its_neighbours() -> None:
    text = gold(ONE, "What happens next", TWO)
    assert label_blocks([ONE, "What happens next", TWO], text) == [True, True, True]


def test_a_short_block_elsewhere_is_not_body_though_the_gold_has_its_words() -> None:
    long = gold(ONE, TWO, THREE, "What happens next", OTHER)
    blocks = ["What happens next", ONE, TWO, THREE, "What happens next", OTHER]
    assert label_blocks(blocks, long) == [False, True, True, True, True, True]


def test_a_teaser_that_repeats_the_last_sentence_before_the_body_is_not_body() -> None:
    blocks = [THREE, ONE, TWO, THREE]
    assert label_blocks(blocks, gold(ONE, TWO, THREE)) == [False, True, True, True]


def test_unspaced_scripts_are_aligned_by_character() -> None:
    one, two, other = "渡轮因大雾晚点一小时抵达港口。", "约三百名乘客在码头等候。", "市中心新开一家面包店今日开业。"
    assert label_blocks([one, other, two], gold(one, two)) == [True, False, True]


# --- sites -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.islander.example/fog", "islander.example"),
        ("https://sport.islander.example/fog", "islander.example"),
        ("https://www.islander.co.uk/fog", "islander.co.uk"),
        ("https://WWW.Islander.Example:8080/", "islander.example"),
        ("", "page-7"),
    ],
)
def test_pages_of_a_publisher_share_their_site(url: str, site: str) -> None:
    assert site_of(url, "page-7") == site


# --- the lexicon -----------------------------------------------------------------------------------------------


def sample(site: str, html: str, labels: list[bool]) -> Sample:
    reading = read_html(html, "")
    assert len(reading.outline.blocks) == len(labels)
    return Sample(site, "corpus", site, reading, labels, "", [True] * len(labels))


def site_page(name: str, *, body: str = "officials", boilerplate: str = "share") -> Sample:
    return sample(name, f"<p>{body} said so</p><p>{boilerplate} this</p>", [True, False])


SITES = [f"site{n}.example" for n in range(8)]


def test_words_of_body_text_weigh_more_than_nothing_and_words_of_the_rest_less() -> None:
    table = WordCounts(map(site_page, SITES)).table()
    assert table["said"] > 0 > table["share"]


def test_a_word_of_few_sites_has_no_weight() -> None:
    rare = [site_page(site, body="rare") for site in SITES[:2]]
    assert "rare" not in WordCounts([*rare, *map(site_page, SITES[2:])]).table()


def test_a_site_counts_once_however_many_pages_it_has() -> None:
    pages = [site_page(site) for site in SITES]
    crowd = [site_page(SITES[0]) for _ in range(50)]
    assert WordCounts(pages + crowd).table() == WordCounts(pages).table()


def test_a_site_that_is_left_out_does_not_speak() -> None:
    pages = [site_page(site) for site in SITES]
    odd = site_page("odd.example", body="share", boilerplate="officials")
    alone = WordCounts(pages).table()
    assert WordCounts([*pages, odd]).table() != alone
    left_out = WordCounts([*pages, odd]).table(without={"odd.example"})
    assert left_out.keys() == alone.keys()
    assert all(left_out[token] == pytest.approx(alone[token], abs=0.11) for token in alone)
    assert WordCounts([*pages, odd]).table(without={"no-such-site.example"}) == WordCounts([*pages, odd]).table()
