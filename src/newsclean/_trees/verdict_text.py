"""Written by tools/train; do not edit."""

from __future__ import annotations

from typing import Any

ABOUT: dict[str, Any] = {
    'form': 'text',
    'corpora': {'fundus-news': '5dd13207c77a1ca854055e628a7244c4105eaaa5d51c78e57eb17852394e15f8', 'wcxb-articles': '839194595c590fd52a729543c5bbf97a1d7e24a92d8ebb598ae9146829822725', 'trafilatura-snippets': 'a2d541e38e49c5060acb16029622f21b6435baca01186fe8ac738e32aab6911e', 'wcxb-indexes': 'b73a4a06d3034322ab163f3c11593766c5cb8ea3724bb6fcc93ec9d400f75a61'},
    'splits': [1],
    'cross_validated': {'kind': {1: {'balanced_accuracy': 0.8093, 'called_index': {'fundus-news': 0.0061, 'wcxb-articles': 0.027, 'trafilatura-snippets': 0.0745, 'wcxb-indexes': 0.6456}}}, 'sweep': {0.1: {'balanced_accuracy': 0.8693, 'index_found': 0.9029, 'fundus-news_lost': 0.0445, 'wcxb-articles_lost': 0.1406}, 0.15: {'balanced_accuracy': 0.8781, 'index_found': 0.8641, 'fundus-news_lost': 0.0233, 'wcxb-articles_lost': 0.0894}, 0.2: {'balanced_accuracy': 0.8778, 'index_found': 0.8301, 'fundus-news_lost': 0.0094, 'wcxb-articles_lost': 0.06}, 0.25: {'balanced_accuracy': 0.865, 'index_found': 0.7864, 'fundus-news_lost': 0.0094, 'wcxb-articles_lost': 0.0452}, 0.3: {'balanced_accuracy': 0.8543, 'index_found': 0.7573, 'fundus-news_lost': 0.0047, 'wcxb-articles_lost': 0.0388}, 0.4: {'balanced_accuracy': 0.8093, 'index_found': 0.6456, 'fundus-news_lost': 0.0047, 'wcxb-articles_lost': 0.02}, 0.5: {'balanced_accuracy': 0.7949, 'index_found': 0.6117, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0152}, 0.8: {'balanced_accuracy': 0.7013, 'index_found': 0.4078, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0032}, 0.85: {'balanced_accuracy': 0.6662, 'index_found': 0.335, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0012}, 0.9: {'balanced_accuracy': 0.6371, 'index_found': 0.2767, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0012}, 0.95: {'balanced_accuracy': 0.6013, 'index_found': 0.2039, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.001}}, 'confidence': {'fundus-news': {'ece': 0.0382, 'pages': 324, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 14, 'said': 0.126, 'seen': 0.286}, {'from': 0.3, 'to': 0.5, 'pages': 7, 'said': 0.436, 'seen': 0.571}, {'from': 0.5, 'to': 0.7, 'pages': 9, 'said': 0.611, 'seen': 0.778}, {'from': 0.7, 'to': 0.8, 'pages': 29, 'said': 0.764, 'seen': 0.724}, {'from': 0.8, 'to': 0.9, 'pages': 87, 'said': 0.865, 'seen': 0.885}, {'from': 0.9, 'to': 0.95, 'pages': 126, 'said': 0.929, 'seen': 0.921}, {'from': 0.95, 'to': 1.0, 'pages': 52, 'said': 0.956, 'seen': 0.885}]}, 'wcxb-articles': {'ece': 0.0485, 'pages': 1523, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 34, 'said': 0.11, 'seen': 0.412}, {'from': 0.3, 'to': 0.5, 'pages': 48, 'said': 0.388, 'seen': 0.333}, {'from': 0.5, 'to': 0.7, 'pages': 86, 'said': 0.612, 'seen': 0.674}, {'from': 0.7, 'to': 0.8, 'pages': 110, 'said': 0.757, 'seen': 0.618}, {'from': 0.8, 'to': 0.9, 'pages': 551, 'said': 0.865, 'seen': 0.917}, {'from': 0.9, 'to': 0.95, 'pages': 638, 'said': 0.922, 'seen': 0.94}, {'from': 0.95, 'to': 1.0, 'pages': 56, 'said': 0.959, 'seen': 0.964}]}}},
}

INDEX = (
    4.7404,
    -6.075,  # expected_f1
    0.1171,  # kept_words
    -2.6647,  # kept_share
    2.7068,  # first_share
    0.4886,  # sentence_ends
    1.884,  # short_blocks
    0.0,  # link_share
    0.0,  # links_inside
    -93.0491,  # headings
    0.0,  # published
    0.0,  # title_words
    0.0,  # og_article
    0.0,  # article_type
    0.0,  # list_type
    0.0,  # product
    -2.3211,  # no_url
    -0.0882,  # url_slug
    0.3867,  # url_hyphen
    -0.0425,  # url_segments
    -0.3202,  # url_digits
)

RIGHT = (
    -16.2427,
    17.3543,  # expected_f1
    -0.0031,  # kept_words
    1.1307,  # kept_share
    0.6438,  # first_share
    0.3274,  # sentence_ends
    -0.4158,  # short_blocks
    0.0,  # link_share
    0.0,  # links_inside
    -26.9615,  # headings
    0.0,  # published
    0.0,  # title_words
    0.0,  # og_article
    0.0,  # article_type
    0.0,  # list_type
    0.0,  # product
    0.6999,  # no_url
    0.0062,  # url_slug
    0.4515,  # url_hyphen
    -0.0557,  # url_segments
    0.077,  # url_digits
)

INDEX_FROM = 0.4
