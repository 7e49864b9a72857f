"""Written by tools/train; do not edit."""

from __future__ import annotations

from typing import Any

ABOUT: dict[str, Any] = {
    'form': 'text',
    'corpora': {'fundus-news': '5dd13207c77a1ca854055e628a7244c4105eaaa5d51c78e57eb17852394e15f8', 'wcxb-articles': '839194595c590fd52a729543c5bbf97a1d7e24a92d8ebb598ae9146829822725', 'trafilatura-snippets': 'a2d541e38e49c5060acb16029622f21b6435baca01186fe8ac738e32aab6911e', 'wcxb-indexes': 'b73a4a06d3034322ab163f3c11593766c5cb8ea3724bb6fcc93ec9d400f75a61'},
    'splits': [1],
    'cross_validated': {'kind': {1: {'balanced_accuracy': 0.8709, 'called_index': {'fundus-news': 0.0307, 'wcxb-articles': 0.0834, 'trafilatura-snippets': 0.149, 'wcxb-indexes': 0.8252}}}, 'sweep': {0.1: {'balanced_accuracy': 0.8747, 'index_found': 0.9175, 'fundus-news_lost': 0.0331, 'wcxb-articles_lost': 0.1452}, 0.15: {'balanced_accuracy': 0.8676, 'index_found': 0.8495, 'fundus-news_lost': 0.0214, 'wcxb-articles_lost': 0.0975}, 0.2: {'balanced_accuracy': 0.8709, 'index_found': 0.8252, 'fundus-news_lost': 0.0167, 'wcxb-articles_lost': 0.069}, 0.25: {'balanced_accuracy': 0.8648, 'index_found': 0.7913, 'fundus-news_lost': 0.0118, 'wcxb-articles_lost': 0.0499}, 0.3: {'balanced_accuracy': 0.8578, 'index_found': 0.767, 'fundus-news_lost': 0.0062, 'wcxb-articles_lost': 0.0405}, 0.4: {'balanced_accuracy': 0.8226, 'index_found': 0.6748, 'fundus-news_lost': 0.0032, 'wcxb-articles_lost': 0.0216}, 0.5: {'balanced_accuracy': 0.7986, 'index_found': 0.6165, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0129}, 0.8: {'balanced_accuracy': 0.6885, 'index_found': 0.3835, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0039}, 0.85: {'balanced_accuracy': 0.6783, 'index_found': 0.3592, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0013}, 0.9: {'balanced_accuracy': 0.6565, 'index_found': 0.3155, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0013}, 0.95: {'balanced_accuracy': 0.611, 'index_found': 0.2233, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.001}}, 'confidence': {'fundus-news': {'ece': 0.0399, 'pages': 316, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 6, 'said': 0.082, 'seen': 0.333}, {'from': 0.3, 'to': 0.5, 'pages': 8, 'said': 0.479, 'seen': 0.5}, {'from': 0.5, 'to': 0.7, 'pages': 10, 'said': 0.628, 'seen': 0.8}, {'from': 0.7, 'to': 0.8, 'pages': 28, 'said': 0.754, 'seen': 0.786}, {'from': 0.8, 'to': 0.9, 'pages': 84, 'said': 0.861, 'seen': 0.833}, {'from': 0.9, 'to': 0.95, 'pages': 116, 'said': 0.926, 'seen': 0.931}, {'from': 0.95, 'to': 1.0, 'pages': 64, 'said': 0.96, 'seen': 0.875}]}, 'wcxb-articles': {'ece': 0.0471, 'pages': 1444, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 22, 'said': 0.157, 'seen': 0.455}, {'from': 0.3, 'to': 0.5, 'pages': 25, 'said': 0.403, 'seen': 0.48}, {'from': 0.5, 'to': 0.7, 'pages': 69, 'said': 0.63, 'seen': 0.391}, {'from': 0.7, 'to': 0.8, 'pages': 163, 'said': 0.762, 'seen': 0.81}, {'from': 0.8, 'to': 0.9, 'pages': 641, 'said': 0.863, 'seen': 0.905}, {'from': 0.9, 'to': 0.95, 'pages': 464, 'said': 0.922, 'seen': 0.94}, {'from': 0.95, 'to': 1.0, 'pages': 60, 'said': 0.963, 'seen': 0.967}]}}},
}

INDEX = (
    3.6446,
    -5.8209,  # expected_f1
    0.1467,  # kept_words
    -1.3114,  # kept_share
    2.842,  # first_share
    0.3276,  # sentence_ends
    2.2826,  # short_blocks
    0.0,  # link_share
    0.0,  # links_inside
    -95.7155,  # headings
    0.0,  # published
    -0.0659,  # title_words
    0.0,  # og_article
    0.0,  # article_type
    0.0,  # list_type
    0.0,  # product
    -2.3968,  # no_url
    -0.0872,  # url_slug
    0.211,  # url_hyphen
    -0.0604,  # url_segments
    -0.2939,  # url_digits
)

RIGHT = (
    -12.896,
    13.6682,  # expected_f1
    -0.0769,  # kept_words
    1.2292,  # kept_share
    2.7014,  # first_share
    1.8001,  # sentence_ends
    0.1943,  # short_blocks
    0.0,  # link_share
    0.0,  # links_inside
    -18.2067,  # headings
    0.0,  # published
    0.0586,  # title_words
    0.0,  # og_article
    0.0,  # article_type
    0.0,  # list_type
    0.0,  # product
    0.2047,  # no_url
    0.0037,  # url_slug
    0.3277,  # url_hyphen
    -0.1664,  # url_segments
    0.0724,  # url_digits
)

INDEX_FROM = 0.4
