"""Written by tools/train; do not edit."""

from __future__ import annotations

from typing import Any

ABOUT: dict[str, Any] = {
    'form': 'text',
    'corpora': {'fundus-news': '5dd13207c77a1ca854055e628a7244c4105eaaa5d51c78e57eb17852394e15f8', 'wcxb-articles': '839194595c590fd52a729543c5bbf97a1d7e24a92d8ebb598ae9146829822725', 'trafilatura-snippets': 'a2d541e38e49c5060acb16029622f21b6435baca01186fe8ac738e32aab6911e', 'wcxb-indexes': 'b73a4a06d3034322ab163f3c11593766c5cb8ea3724bb6fcc93ec9d400f75a61'},
    'splits': [1],
    'cross_validated': {'kind': {1: {'balanced_accuracy': 0.8298, 'called_index': {'fundus-news': 0.0, 'wcxb-articles': 0.0347, 'trafilatura-snippets': 0.079, 'wcxb-indexes': 0.6942}}}, 'sweep': {0.1: {'balanced_accuracy': 0.8811, 'index_found': 0.9175, 'fundus-news_lost': 0.0347, 'wcxb-articles_lost': 0.1316}, 0.15: {'balanced_accuracy': 0.8838, 'index_found': 0.8689, 'fundus-news_lost': 0.0156, 'wcxb-articles_lost': 0.0836}, 0.2: {'balanced_accuracy': 0.8772, 'index_found': 0.8301, 'fundus-news_lost': 0.0156, 'wcxb-articles_lost': 0.0613}, 0.25: {'balanced_accuracy': 0.8795, 'index_found': 0.8155, 'fundus-news_lost': 0.0097, 'wcxb-articles_lost': 0.0441}, 0.3: {'balanced_accuracy': 0.8622, 'index_found': 0.7718, 'fundus-news_lost': 0.0048, 'wcxb-articles_lost': 0.0365}, 0.4: {'balanced_accuracy': 0.8298, 'index_found': 0.6942, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0252}, 0.5: {'balanced_accuracy': 0.7943, 'index_found': 0.6117, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0157}, 0.8: {'balanced_accuracy': 0.6813, 'index_found': 0.3689, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0039}, 0.85: {'balanced_accuracy': 0.6461, 'index_found': 0.2961, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0016}, 0.9: {'balanced_accuracy': 0.6207, 'index_found': 0.2427, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.001}, 0.95: {'balanced_accuracy': 0.5874, 'index_found': 0.1748, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0}}, 'confidence': {'fundus-news': {'ece': 0.0319, 'pages': 325, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 13, 'said': 0.083, 'seen': 0.077}, {'from': 0.3, 'to': 0.5, 'pages': 9, 'said': 0.38, 'seen': 0.667}, {'from': 0.5, 'to': 0.7, 'pages': 15, 'said': 0.645, 'seen': 0.667}, {'from': 0.7, 'to': 0.8, 'pages': 15, 'said': 0.776, 'seen': 0.867}, {'from': 0.8, 'to': 0.9, 'pages': 76, 'said': 0.858, 'seen': 0.816}, {'from': 0.9, 'to': 0.95, 'pages': 114, 'said': 0.926, 'seen': 0.912}, {'from': 0.95, 'to': 1.0, 'pages': 83, 'said': 0.961, 'seen': 0.976}]}, 'wcxb-articles': {'ece': 0.0267, 'pages': 1513, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 50, 'said': 0.111, 'seen': 0.24}, {'from': 0.3, 'to': 0.5, 'pages': 38, 'said': 0.417, 'seen': 0.474}, {'from': 0.5, 'to': 0.7, 'pages': 79, 'said': 0.619, 'seen': 0.671}, {'from': 0.7, 'to': 0.8, 'pages': 92, 'said': 0.758, 'seen': 0.696}, {'from': 0.8, 'to': 0.9, 'pages': 421, 'said': 0.866, 'seen': 0.907}, {'from': 0.9, 'to': 0.95, 'pages': 699, 'said': 0.926, 'seen': 0.931}, {'from': 0.95, 'to': 1.0, 'pages': 134, 'said': 0.961, 'seen': 0.955}]}}},
}

INDEX = (
    5.0385,
    -5.3827,  # expected_f1
    0.0587,  # kept_words
    -3.3777,  # kept_share
    2.2913,  # first_share
    0.647,  # sentence_ends
    1.7056,  # short_blocks
    0.0,  # link_share
    0.0,  # links_inside
    -90.8675,  # headings
    0.0,  # published
    0.0,  # title_words
    0.0,  # og_article
    0.0,  # article_type
    0.0,  # list_type
    0.0,  # product
    -2.3583,  # no_url
    -0.0868,  # url_slug
    0.3677,  # url_hyphen
    -0.0326,  # url_segments
    -0.3478,  # url_digits
)

RIGHT = (
    -24.8691,
    25.0024,  # expected_f1
    0.1689,  # kept_words
    0.6679,  # kept_share
    0.2748,  # first_share
    0.5306,  # sentence_ends
    0.1924,  # short_blocks
    0.0,  # link_share
    0.0,  # links_inside
    -55.58,  # headings
    0.0,  # published
    0.0,  # title_words
    0.0,  # og_article
    0.0,  # article_type
    0.0,  # list_type
    0.0,  # product
    0.6964,  # no_url
    0.0093,  # url_slug
    0.3791,  # url_hyphen
    -0.1035,  # url_segments
    0.0973,  # url_digits
)

INDEX_FROM = 0.3
