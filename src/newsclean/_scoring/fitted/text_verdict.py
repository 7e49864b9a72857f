"""Written by tools/train; do not edit."""

from __future__ import annotations

from typing import Any

ABOUT: dict[str, Any] = {
    'form': 'text',
    'corpora': {'fundus-news': '5dd13207c77a1ca854055e628a7244c4105eaaa5d51c78e57eb17852394e15f8', 'wcxb-articles': '839194595c590fd52a729543c5bbf97a1d7e24a92d8ebb598ae9146829822725', 'trafilatura-snippets': 'a2d541e38e49c5060acb16029622f21b6435baca01186fe8ac738e32aab6911e', 'wcxb-indexes': 'b73a4a06d3034322ab163f3c11593766c5cb8ea3724bb6fcc93ec9d400f75a61'},
    'splits': [1],
    'cross_validated': {'kind': {1: {'balanced_accuracy': 0.8706, 'called_index': {'fundus-news': 0.0061, 'wcxb-articles': 0.0501, 'trafilatura-snippets': 0.1061, 'wcxb-indexes': 0.7913}}}, 'sweep': {0.1: {'balanced_accuracy': 0.8862, 'index_found': 0.9175, 'fundus-news_lost': 0.0293, 'wcxb-articles_lost': 0.1205}, 0.15: {'balanced_accuracy': 0.8868, 'index_found': 0.8738, 'fundus-news_lost': 0.0152, 'wcxb-articles_lost': 0.0797}, 0.2: {'balanced_accuracy': 0.878, 'index_found': 0.8252, 'fundus-news_lost': 0.0097, 'wcxb-articles_lost': 0.0525}, 0.25: {'balanced_accuracy': 0.8697, 'index_found': 0.801, 'fundus-news_lost': 0.0097, 'wcxb-articles_lost': 0.0472}, 0.3: {'balanced_accuracy': 0.8706, 'index_found': 0.7913, 'fundus-news_lost': 0.0048, 'wcxb-articles_lost': 0.0382}, 0.4: {'balanced_accuracy': 0.823, 'index_found': 0.6845, 'fundus-news_lost': 0.0048, 'wcxb-articles_lost': 0.0282}, 0.5: {'balanced_accuracy': 0.7935, 'index_found': 0.6165, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0196}, 0.8: {'balanced_accuracy': 0.7018, 'index_found': 0.4126, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.005}, 0.85: {'balanced_accuracy': 0.6565, 'index_found': 0.3155, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0006}, 0.9: {'balanced_accuracy': 0.628, 'index_found': 0.2573, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0002}, 0.95: {'balanced_accuracy': 0.585, 'index_found': 0.1699, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0}}, 'confidence': {'fundus-news': {'ece': 0.0338, 'pages': 323, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 9, 'said': 0.082, 'seen': 0.111}, {'from': 0.3, 'to': 0.5, 'pages': 12, 'said': 0.428, 'seen': 0.667}, {'from': 0.5, 'to': 0.7, 'pages': 10, 'said': 0.632, 'seen': 0.4}, {'from': 0.7, 'to': 0.8, 'pages': 21, 'said': 0.777, 'seen': 0.714}, {'from': 0.8, 'to': 0.9, 'pages': 94, 'said': 0.855, 'seen': 0.883}, {'from': 0.9, 'to': 0.95, 'pages': 110, 'said': 0.929, 'seen': 0.918}, {'from': 0.95, 'to': 1.0, 'pages': 67, 'said': 0.965, 'seen': 0.97}]}, 'wcxb-articles': {'ece': 0.0218, 'pages': 1492, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 42, 'said': 0.121, 'seen': 0.214}, {'from': 0.3, 'to': 0.5, 'pages': 48, 'said': 0.424, 'seen': 0.5}, {'from': 0.5, 'to': 0.7, 'pages': 76, 'said': 0.615, 'seen': 0.645}, {'from': 0.7, 'to': 0.8, 'pages': 88, 'said': 0.757, 'seen': 0.727}, {'from': 0.8, 'to': 0.9, 'pages': 316, 'said': 0.864, 'seen': 0.892}, {'from': 0.9, 'to': 0.95, 'pages': 531, 'said': 0.928, 'seen': 0.938}, {'from': 0.95, 'to': 1.0, 'pages': 391, 'said': 0.964, 'seen': 0.949}]}}},
}

INDEX = (
    3.4995,
    -3.6219,  # expected_f1
    -0.5686,  # kept_words
    -1.4858,  # kept_share
    2.4341,  # first_share
    0.3684,  # sentence_ends
    0.7221,  # short_blocks
    0.0,  # link_share
    0.0,  # links_inside
    -80.4183,  # headings
    0.4181,  # blocks
    0.6475,  # runs
    0.0,  # published
    0.0,  # title_words
    0.0,  # og_article
    0.0,  # article_type
    0.0,  # list_type
    0.0,  # site_type
    0.0,  # product
    -2.246,  # no_url
    -0.0861,  # url_slug
    0.4704,  # url_hyphen
    -0.0214,  # url_segments
    -0.3212,  # url_digits
)

RIGHT = (
    -19.4709,
    18.4318,  # expected_f1
    0.4058,  # kept_words
    0.6136,  # kept_share
    -0.2244,  # first_share
    0.5848,  # sentence_ends
    0.6609,  # short_blocks
    0.0,  # link_share
    0.0,  # links_inside
    -74.9926,  # headings
    0.08,  # blocks
    -0.7616,  # runs
    0.0,  # published
    0.0,  # title_words
    0.0,  # og_article
    0.0,  # article_type
    0.0,  # list_type
    0.0,  # site_type
    0.0,  # product
    0.587,  # no_url
    0.0102,  # url_slug
    0.1834,  # url_hyphen
    -0.1011,  # url_segments
    0.0947,  # url_digits
)

INDEX_FROM = 0.3
