"""Written by tools/train; do not edit."""

from __future__ import annotations

from typing import Any

ABOUT: dict[str, Any] = {
    'form': 'html',
    'corpora': {'fundus-news': '5dd13207c77a1ca854055e628a7244c4105eaaa5d51c78e57eb17852394e15f8', 'wcxb-articles': '839194595c590fd52a729543c5bbf97a1d7e24a92d8ebb598ae9146829822725', 'trafilatura-snippets': 'a2d541e38e49c5060acb16029622f21b6435baca01186fe8ac738e32aab6911e', 'wcxb-indexes': 'b73a4a06d3034322ab163f3c11593766c5cb8ea3724bb6fcc93ec9d400f75a61'},
    'splits': [1, 2, 3],
    'cross_validated': {'kind': {1: {'balanced_accuracy': 0.9161, 'called_index': {'fundus-news': 0.0, 'wcxb-articles': 0.0513, 'trafilatura-snippets': 0.0858, 'wcxb-indexes': 0.8835}}, 2: {'balanced_accuracy': 0.9234, 'called_index': {'fundus-news': 0.0, 'wcxb-articles': 0.0513, 'trafilatura-snippets': 0.0903, 'wcxb-indexes': 0.8981}}, 3: {'balanced_accuracy': 0.9224, 'called_index': {'fundus-news': 0.0, 'wcxb-articles': 0.0436, 'trafilatura-snippets': 0.0835, 'wcxb-indexes': 0.8883}}}, 'sweep': {0.1: {'balanced_accuracy': 0.918, 'index_found': 0.9353, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0866}, 0.15: {'balanced_accuracy': 0.9284, 'index_found': 0.9304, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0621}, 0.2: {'balanced_accuracy': 0.9285, 'index_found': 0.9142, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0472}, 0.25: {'balanced_accuracy': 0.9206, 'index_found': 0.89, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0402}, 0.3: {'balanced_accuracy': 0.9153, 'index_found': 0.8722, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0339}, 0.4: {'balanced_accuracy': 0.9008, 'index_found': 0.835, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0269}, 0.5: {'balanced_accuracy': 0.8799, 'index_found': 0.7799, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0158}, 0.8: {'balanced_accuracy': 0.7906, 'index_found': 0.589, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0058}, 0.85: {'balanced_accuracy': 0.7686, 'index_found': 0.5437, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0048}, 0.9: {'balanced_accuracy': 0.7466, 'index_found': 0.4984, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0038}, 0.95: {'balanced_accuracy': 0.7181, 'index_found': 0.4401, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0027}}, 'confidence': {'fundus-news': {'ece': 0.0273, 'pages': 489, 'bins': [{'from': 0.3, 'to': 0.5, 'pages': 4, 'said': 0.424, 'seen': 1.0}, {'from': 0.5, 'to': 0.7, 'pages': 8, 'said': 0.578, 'seen': 0.625}, {'from': 0.7, 'to': 0.8, 'pages': 11, 'said': 0.736, 'seen': 0.182}, {'from': 0.8, 'to': 0.9, 'pages': 36, 'said': 0.852, 'seen': 0.889}, {'from': 0.9, 'to': 0.95, 'pages': 96, 'said': 0.93, 'seen': 0.927}, {'from': 0.95, 'to': 1.0, 'pages': 334, 'said': 0.976, 'seen': 0.967}]}, 'wcxb-articles': {'ece': 0.0284, 'pages': 2223, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 40, 'said': 0.125, 'seen': 0.35}, {'from': 0.3, 'to': 0.5, 'pages': 36, 'said': 0.407, 'seen': 0.361}, {'from': 0.5, 'to': 0.7, 'pages': 78, 'said': 0.623, 'seen': 0.538}, {'from': 0.7, 'to': 0.8, 'pages': 89, 'said': 0.761, 'seen': 0.764}, {'from': 0.8, 'to': 0.9, 'pages': 411, 'said': 0.86, 'seen': 0.922}, {'from': 0.9, 'to': 0.95, 'pages': 784, 'said': 0.93, 'seen': 0.948}, {'from': 0.95, 'to': 1.0, 'pages': 785, 'said': 0.969, 'seen': 0.961}]}}},
}

INDEX = (
    9.8242,
    -6.5197,  # expected_f1
    -0.0365,  # kept_words
    -1.4746,  # kept_share
    2.5967,  # first_share
    0.2672,  # sentence_ends
    -0.5352,  # short_blocks
    -0.2203,  # link_share
    0.3886,  # links_inside
    -0.4242,  # headings
    -1.284,  # published
    -0.2732,  # title_words
    -1.4409,  # og_article
    -1.6967,  # article_type
    1.597,  # list_type
    2.9454,  # product
    -1.8684,  # no_url
    -0.0549,  # url_slug
    -0.4069,  # url_hyphen
    -0.1731,  # url_segments
    -0.2293,  # url_digits
)

RIGHT = (
    -13.2039,
    12.1914,  # expected_f1
    -0.2466,  # kept_words
    2.2788,  # kept_share
    6.0867,  # first_share
    0.9037,  # sentence_ends
    0.3673,  # short_blocks
    0.4181,  # link_share
    -0.8102,  # links_inside
    1.6344,  # headings
    0.2814,  # published
    0.1177,  # title_words
    0.2968,  # og_article
    -0.0471,  # article_type
    -1.1535,  # list_type
    0.0,  # product
    1.2478,  # no_url
    0.0071,  # url_slug
    0.9177,  # url_hyphen
    0.0166,  # url_segments
    0.0865,  # url_digits
)

INDEX_FROM = 0.2
