"""Written by tools/train; do not edit."""

from __future__ import annotations

from typing import Any

ABOUT: dict[str, Any] = {
    'form': 'html',
    'corpora': {'fundus-news': '5dd13207c77a1ca854055e628a7244c4105eaaa5d51c78e57eb17852394e15f8', 'wcxb-articles': '839194595c590fd52a729543c5bbf97a1d7e24a92d8ebb598ae9146829822725', 'trafilatura-snippets': 'a2d541e38e49c5060acb16029622f21b6435baca01186fe8ac738e32aab6911e', 'wcxb-indexes': 'b73a4a06d3034322ab163f3c11593766c5cb8ea3724bb6fcc93ec9d400f75a61'},
    'splits': [1, 2, 3],
    'cross_validated': {'kind': {1: {'balanced_accuracy': 0.9208, 'called_index': {'fundus-news': 0.0, 'wcxb-articles': 0.0565, 'trafilatura-snippets': 0.1038, 'wcxb-indexes': 0.8981}}, 2: {'balanced_accuracy': 0.919, 'called_index': {'fundus-news': 0.0, 'wcxb-articles': 0.0552, 'trafilatura-snippets': 0.1061, 'wcxb-indexes': 0.8932}}, 3: {'balanced_accuracy': 0.9232, 'called_index': {'fundus-news': 0.0, 'wcxb-articles': 0.0565, 'trafilatura-snippets': 0.1061, 'wcxb-indexes': 0.9029}}}, 'sweep': {0.1: {'balanced_accuracy': 0.9147, 'index_found': 0.9239, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0818}, 0.15: {'balanced_accuracy': 0.9213, 'index_found': 0.911, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0579}, 0.2: {'balanced_accuracy': 0.921, 'index_found': 0.8981, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0474}, 0.25: {'balanced_accuracy': 0.9211, 'index_found': 0.8883, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0388}, 0.3: {'balanced_accuracy': 0.9117, 'index_found': 0.8641, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0334}, 0.4: {'balanced_accuracy': 0.8988, 'index_found': 0.8285, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0248}, 0.5: {'balanced_accuracy': 0.8724, 'index_found': 0.767, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0174}, 0.8: {'balanced_accuracy': 0.7902, 'index_found': 0.589, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0057}, 0.85: {'balanced_accuracy': 0.7631, 'index_found': 0.534, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0051}, 0.9: {'balanced_accuracy': 0.7373, 'index_found': 0.4806, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0038}, 0.95: {'balanced_accuracy': 0.6922, 'index_found': 0.39, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0034}}, 'confidence': {'fundus-news': {'ece': 0.0299, 'pages': 489, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 1, 'said': 0.275, 'seen': 1.0}, {'from': 0.3, 'to': 0.5, 'pages': 3, 'said': 0.436, 'seen': 1.0}, {'from': 0.5, 'to': 0.7, 'pages': 1, 'said': 0.627, 'seen': 1.0}, {'from': 0.7, 'to': 0.8, 'pages': 8, 'said': 0.759, 'seen': 0.375}, {'from': 0.8, 'to': 0.9, 'pages': 77, 'said': 0.865, 'seen': 0.87}, {'from': 0.9, 'to': 0.95, 'pages': 125, 'said': 0.934, 'seen': 0.952}, {'from': 0.95, 'to': 1.0, 'pages': 274, 'said': 0.971, 'seen': 0.949}]}, 'wcxb-articles': {'ece': 0.0241, 'pages': 2206, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 26, 'said': 0.186, 'seen': 0.462}, {'from': 0.3, 'to': 0.5, 'pages': 26, 'said': 0.41, 'seen': 0.308}, {'from': 0.5, 'to': 0.7, 'pages': 83, 'said': 0.615, 'seen': 0.542}, {'from': 0.7, 'to': 0.8, 'pages': 96, 'said': 0.762, 'seen': 0.844}, {'from': 0.8, 'to': 0.9, 'pages': 342, 'said': 0.86, 'seen': 0.912}, {'from': 0.9, 'to': 0.95, 'pages': 602, 'said': 0.929, 'seen': 0.94}, {'from': 0.95, 'to': 1.0, 'pages': 1031, 'said': 0.97, 'seen': 0.965}]}}},
}

INDEX = (
    7.9388,
    -4.8402,  # expected_f1
    -0.7198,  # kept_words
    0.7876,  # kept_share
    1.7266,  # first_share
    0.6828,  # sentence_ends
    -0.8612,  # short_blocks
    0.3251,  # link_share
    0.3057,  # links_inside
    0.0155,  # headings
    0.3996,  # blocks
    0.6713,  # runs
    -1.3137,  # published
    -0.2653,  # title_words
    -1.6722,  # og_article
    -1.8931,  # article_type
    1.1186,  # list_type
    0.6825,  # site_type
    2.9896,  # product
    -1.5438,  # no_url
    -0.0487,  # url_slug
    -0.2286,  # url_hyphen
    -0.1316,  # url_segments
    -0.2042,  # url_digits
)

RIGHT = (
    -10.8993,
    8.8454,  # expected_f1
    -0.0593,  # kept_words
    1.5867,  # kept_share
    2.5302,  # first_share
    1.4235,  # sentence_ends
    1.0878,  # short_blocks
    -0.0401,  # link_share
    -0.4946,  # links_inside
    0.5581,  # headings
    0.2052,  # blocks
    -0.6531,  # runs
    0.4692,  # published
    0.1188,  # title_words
    0.4537,  # og_article
    -0.1878,  # article_type
    -0.2981,  # list_type
    -0.024,  # site_type
    0.0,  # product
    1.0453,  # no_url
    0.0013,  # url_slug
    0.8743,  # url_hyphen
    -0.008,  # url_segments
    0.1087,  # url_digits
)

INDEX_FROM = 0.2
