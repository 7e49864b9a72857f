"""Written by tools/train; do not edit."""

from __future__ import annotations

from typing import Any

ABOUT: dict[str, Any] = {
    'form': 'html',
    'corpora': {'fundus-news': '5dd13207c77a1ca854055e628a7244c4105eaaa5d51c78e57eb17852394e15f8', 'wcxb-articles': '839194595c590fd52a729543c5bbf97a1d7e24a92d8ebb598ae9146829822725', 'trafilatura-snippets': 'a2d541e38e49c5060acb16029622f21b6435baca01186fe8ac738e32aab6911e', 'wcxb-indexes': 'b73a4a06d3034322ab163f3c11593766c5cb8ea3724bb6fcc93ec9d400f75a61'},
    'splits': [1, 2, 3],
    'cross_validated': {'kind': {1: {'balanced_accuracy': 0.9226, 'called_index': {'fundus-news': 0.0, 'wcxb-articles': 0.0578, 'trafilatura-snippets': 0.1038, 'wcxb-indexes': 0.9029}}, 2: {'balanced_accuracy': 0.9336, 'called_index': {'fundus-news': 0.0, 'wcxb-articles': 0.0552, 'trafilatura-snippets': 0.1084, 'wcxb-indexes': 0.9223}}, 3: {'balanced_accuracy': 0.9154, 'called_index': {'fundus-news': 0.0, 'wcxb-articles': 0.0526, 'trafilatura-snippets': 0.1084, 'wcxb-indexes': 0.8835}}}, 'sweep': {0.1: {'balanced_accuracy': 0.9171, 'index_found': 0.9304, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0842}, 0.15: {'balanced_accuracy': 0.9242, 'index_found': 0.9191, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0601}, 0.2: {'balanced_accuracy': 0.9239, 'index_found': 0.9029, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0459}, 0.25: {'balanced_accuracy': 0.9266, 'index_found': 0.8981, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0367}, 0.3: {'balanced_accuracy': 0.9198, 'index_found': 0.8819, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0345}, 0.4: {'balanced_accuracy': 0.9045, 'index_found': 0.8382, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.023}, 0.5: {'balanced_accuracy': 0.8729, 'index_found': 0.7638, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0139}, 0.8: {'balanced_accuracy': 0.795, 'index_found': 0.5955, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0043}, 0.85: {'balanced_accuracy': 0.7816, 'index_found': 0.568, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0035}, 0.9: {'balanced_accuracy': 0.7537, 'index_found': 0.5113, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0028}, 0.95: {'balanced_accuracy': 0.7105, 'index_found': 0.4239, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0022}}, 'confidence': {'fundus-news': {'ece': 0.0274, 'pages': 489, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 3, 'said': 0.15, 'seen': 0.667}, {'from': 0.3, 'to': 0.5, 'pages': 3, 'said': 0.468, 'seen': 1.0}, {'from': 0.5, 'to': 0.7, 'pages': 5, 'said': 0.608, 'seen': 0.6}, {'from': 0.7, 'to': 0.8, 'pages': 7, 'said': 0.768, 'seen': 0.429}, {'from': 0.8, 'to': 0.9, 'pages': 33, 'said': 0.863, 'seen': 0.788}, {'from': 0.9, 'to': 0.95, 'pages': 117, 'said': 0.931, 'seen': 0.915}, {'from': 0.95, 'to': 1.0, 'pages': 321, 'said': 0.973, 'seen': 0.963}]}, 'wcxb-articles': {'ece': 0.0327, 'pages': 2208, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 42, 'said': 0.168, 'seen': 0.476}, {'from': 0.3, 'to': 0.5, 'pages': 35, 'said': 0.417, 'seen': 0.4}, {'from': 0.5, 'to': 0.7, 'pages': 83, 'said': 0.616, 'seen': 0.494}, {'from': 0.7, 'to': 0.8, 'pages': 118, 'said': 0.756, 'seen': 0.729}, {'from': 0.8, 'to': 0.9, 'pages': 462, 'said': 0.863, 'seen': 0.918}, {'from': 0.9, 'to': 0.95, 'pages': 785, 'said': 0.929, 'seen': 0.952}, {'from': 0.95, 'to': 1.0, 'pages': 683, 'said': 0.967, 'seen': 0.971}]}}},
}

INDEX = (
    9.5796,
    -6.3203,  # expected_f1
    -0.0683,  # kept_words
    -1.457,  # kept_share
    3.171,  # first_share
    0.5992,  # sentence_ends
    -0.6313,  # short_blocks
    -0.5476,  # link_share
    0.4614,  # links_inside
    -0.4894,  # headings
    -1.2896,  # published
    -0.2762,  # title_words
    -1.3764,  # og_article
    -1.7437,  # article_type
    1.8225,  # list_type
    2.8751,  # product
    -1.8401,  # no_url
    -0.0529,  # url_slug
    -0.3865,  # url_hyphen
    -0.181,  # url_segments
    -0.2252,  # url_digits
)

RIGHT = (
    -12.6282,
    12.677,  # expected_f1
    -0.2815,  # kept_words
    1.7745,  # kept_share
    4.1854,  # first_share
    0.7734,  # sentence_ends
    0.4987,  # short_blocks
    0.2041,  # link_share
    -0.7544,  # links_inside
    1.517,  # headings
    0.3552,  # published
    0.1096,  # title_words
    0.3713,  # og_article
    0.0023,  # article_type
    -1.1902,  # list_type
    -4.317,  # product
    0.871,  # no_url
    0.0059,  # url_slug
    0.677,  # url_hyphen
    -0.0528,  # url_segments
    0.0925,  # url_digits
)

INDEX_FROM = 0.25
