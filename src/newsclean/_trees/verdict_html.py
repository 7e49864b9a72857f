"""Written by tools/train; do not edit."""

from __future__ import annotations

from typing import Any

ABOUT: dict[str, Any] = {
    'form': 'html',
    'corpora': {'fundus-news': '5dd13207c77a1ca854055e628a7244c4105eaaa5d51c78e57eb17852394e15f8', 'wcxb-articles': '839194595c590fd52a729543c5bbf97a1d7e24a92d8ebb598ae9146829822725', 'trafilatura-snippets': 'a2d541e38e49c5060acb16029622f21b6435baca01186fe8ac738e32aab6911e', 'wcxb-indexes': 'b73a4a06d3034322ab163f3c11593766c5cb8ea3724bb6fcc93ec9d400f75a61'},
    'splits': [1],
    'cross_validated': {'kind': {1: {'balanced_accuracy': 0.9426, 'called_index': {'fundus-news': 0.0, 'wcxb-articles': 0.0565, 'trafilatura-snippets': 0.1016, 'wcxb-indexes': 0.9417}}}, 'sweep': {0.1: {'balanced_accuracy': 0.9363, 'index_found': 0.9612, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0746}, 0.15: {'balanced_accuracy': 0.9404, 'index_found': 0.9515, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0582}, 0.2: {'balanced_accuracy': 0.9426, 'index_found': 0.9417, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0448}, 0.25: {'balanced_accuracy': 0.9429, 'index_found': 0.932, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0356}, 0.3: {'balanced_accuracy': 0.9309, 'index_found': 0.9029, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0322}, 0.4: {'balanced_accuracy': 0.9184, 'index_found': 0.8689, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0256}, 0.5: {'balanced_accuracy': 0.8914, 'index_found': 0.8058, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0177}, 0.8: {'balanced_accuracy': 0.8154, 'index_found': 0.6359, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0038}, 0.85: {'balanced_accuracy': 0.7863, 'index_found': 0.5777, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0038}, 0.9: {'balanced_accuracy': 0.7609, 'index_found': 0.5243, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0019}, 0.95: {'balanced_accuracy': 0.7063, 'index_found': 0.4126, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0}}, 'confidence': {'fundus-news': {'ece': 0.0356, 'pages': 163, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 3, 'said': 0.179, 'seen': 0.333}, {'from': 0.3, 'to': 0.5, 'pages': 1, 'said': 0.487, 'seen': 1.0}, {'from': 0.5, 'to': 0.7, 'pages': 5, 'said': 0.642, 'seen': 0.4}, {'from': 0.7, 'to': 0.8, 'pages': 5, 'said': 0.754, 'seen': 0.6}, {'from': 0.8, 'to': 0.9, 'pages': 12, 'said': 0.865, 'seen': 0.917}, {'from': 0.9, 'to': 0.95, 'pages': 56, 'said': 0.932, 'seen': 0.893}, {'from': 0.95, 'to': 1.0, 'pages': 81, 'said': 0.976, 'seen': 0.975}]}, 'wcxb-articles': {'ece': 0.0253, 'pages': 735, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 13, 'said': 0.2, 'seen': 0.538}, {'from': 0.3, 'to': 0.5, 'pages': 17, 'said': 0.417, 'seen': 0.529}, {'from': 0.5, 'to': 0.7, 'pages': 26, 'said': 0.607, 'seen': 0.615}, {'from': 0.7, 'to': 0.8, 'pages': 57, 'said': 0.754, 'seen': 0.772}, {'from': 0.8, 'to': 0.9, 'pages': 109, 'said': 0.86, 'seen': 0.917}, {'from': 0.9, 'to': 0.95, 'pages': 177, 'said': 0.928, 'seen': 0.944}, {'from': 0.95, 'to': 1.0, 'pages': 336, 'said': 0.973, 'seen': 0.967}]}}},
}

INDEX = (
    9.6146,
    -5.3607,  # expected_f1
    -0.3428,  # kept_words
    -0.5695,  # kept_share
    4.3094,  # first_share
    -0.3747,  # sentence_ends
    -1.2481,  # short_blocks
    0.1373,  # link_share
    0.5103,  # links_inside
    -0.5565,  # headings
    -1.6615,  # published
    -0.2632,  # title_words
    -1.3236,  # og_article
    -2.1377,  # article_type
    1.9559,  # list_type
    2.7633,  # product
    -1.7693,  # no_url
    -0.0499,  # url_slug
    -0.2712,  # url_hyphen
    -0.248,  # url_segments
    -0.1659,  # url_digits
)

RIGHT = (
    -19.2833,
    13.8936,  # expected_f1
    0.6114,  # kept_words
    1.087,  # kept_share
    3.5317,  # first_share
    1.0087,  # sentence_ends
    2.5316,  # short_blocks
    2.8479,  # link_share
    -0.448,  # links_inside
    -0.2642,  # headings
    1.2542,  # published
    0.0491,  # title_words
    0.0874,  # og_article
    -0.3464,  # article_type
    -0.6044,  # list_type
    0.0,  # product
    0.3877,  # no_url
    0.0026,  # url_slug
    0.3997,  # url_hyphen
    -0.1306,  # url_segments
    0.1002,  # url_digits
)

INDEX_FROM = 0.2
