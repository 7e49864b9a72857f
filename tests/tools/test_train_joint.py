"""What tokens say jointly: a regression on small cases. Needs the dependency group `train`; `.ci/run` installs it."""

from __future__ import annotations

import pytest

from newsclean._pipeline.inputs import read_html
from tools.train.samples import Sample

pytest.importorskip("scipy")

from tools.train.joint import JointRegression

ONE = "The ferry to the islands was two hours late on Monday because of fog"
OTHER = "A new bakery opens next to the town hall this week with free bread rolls"
SITES = [f"site{n}.example" for n in range(8)]


def sample(site: str, html: str, labels: list[bool]) -> Sample:
    reading = read_html(html, "")
    assert len(reading.outline.blocks) == len(labels)
    return Sample(site, "corpus", site, reading, labels, "", [True] * len(labels))


def site_page(name: str, *, body: str = "story", boilerplate: str = "share") -> Sample:
    html = f"<div class={body}><p>{ONE}</p></div><div class={boilerplate}><p>{OTHER}</p></div>"
    return sample(name, html, [True, False])


def regression(pages: list[Sample]) -> JointRegression:
    return JointRegression(pages, [1.0 for page in pages for _ in page.labels])


def test_names_and_words_that_part_body_text_from_the_rest_have_weights() -> None:
    tables = regression([site_page(site) for site in SITES]).tables()
    assert tables.names["story"][0] > 0 > tables.names["share"][0]
    assert tables.words["ferry"] > 0 > tables.words["bakery"]


def test_a_name_beside_a_telling_one_gets_less_than_alone() -> None:
    html = f"<div class='wide story'><p>{ONE}</p></div><div class=wide><p>{OTHER}</p></div>"
    tables = regression([sample(site, html, [True, False]) for site in SITES]).tables()
    assert tables.names["story"][0] > 0
    assert abs(tables.names.get("wide", (0.0, 0.0, 0.0))[0]) < tables.names["story"][0] / 2


def test_a_site_that_is_left_out_does_not_speak_jointly() -> None:
    pages = [site_page(site) for site in SITES]
    odd = site_page("odd.example", body="share", boilerplate="story")
    left_out = regression([*pages, odd]).tables(without={"odd.example"})
    alone = regression(pages).tables()
    assert left_out.names["story"][0] == pytest.approx(alone.names["story"][0], abs=0.05)
    assert regression([*pages, odd]).tables().names["story"][0] < left_out.names["story"][0]
