"""Written by tools/train; do not edit."""

from __future__ import annotations

from typing import Any

ABOUT: dict[str, Any] = {
    'form': 'html',
    'corpora': {'fundus-news': '5dd13207c77a1ca854055e628a7244c4105eaaa5d51c78e57eb17852394e15f8', 'wcxb-articles': '839194595c590fd52a729543c5bbf97a1d7e24a92d8ebb598ae9146829822725', 'daniel': '0c40d769284b89824cc2ad85f714fdd75f0e9935f06fc31868b8e86f85984dfd', 'annotated': '762b45d54cf5794b9d314c7479c620d30918bd06d1a9cacfa6707965a1f95252', 'zh-content': 'f10a5662f1b4262ade7e9083a2200b8742c0e03f1cc22aa8cc84259fbee4e106', 'jsonld': '4762bf15e2d089d7faf98a467219cbed044eb5c1d378ed82b077fa21fad82e4c', 'trafilatura-snippets': 'a2d541e38e49c5060acb16029622f21b6435baca01186fe8ac738e32aab6911e', 'wcxb-indexes': 'b73a4a06d3034322ab163f3c11593766c5cb8ea3724bb6fcc93ec9d400f75a61'},
    'splits': [1],
    'cross_validated': {'kind': {1: {'balanced_accuracy': 0.9219, 'called_index': {'fundus-news': 0.0, 'wcxb-articles': 0.0591, 'daniel': 0.0723, 'annotated': 0.0723, 'jsonld': 0.0, 'trafilatura-snippets': 0.0745, 'wcxb-indexes': 0.9029, 'zh-content': 0.0625}}}, 'sweep': {0.1: {'balanced_accuracy': 0.9194, 'index_found': 0.9223, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0668}, 0.15: {'balanced_accuracy': 0.9219, 'index_found': 0.9029, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0452}, 0.2: {'balanced_accuracy': 0.9143, 'index_found': 0.8786, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0379}, 0.25: {'balanced_accuracy': 0.9066, 'index_found': 0.8544, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.03}, 0.3: {'balanced_accuracy': 0.9099, 'index_found': 0.8544, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0251}, 0.4: {'balanced_accuracy': 0.8828, 'index_found': 0.7913, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0175}, 0.5: {'balanced_accuracy': 0.8672, 'index_found': 0.7524, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0113}, 0.8: {'balanced_accuracy': 0.7929, 'index_found': 0.5922, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0035}, 0.85: {'balanced_accuracy': 0.7686, 'index_found': 0.5437, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0035}, 0.9: {'balanced_accuracy': 0.7335, 'index_found': 0.4709, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0025}, 0.95: {'balanced_accuracy': 0.6832, 'index_found': 0.3689, 'fundus-news_lost': 0.0, 'wcxb-articles_lost': 0.0013}}, 'confidence': {'annotated': {'ece': 0.0218, 'pages': 539, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 11, 'said': 0.135, 'seen': 0.182}, {'from': 0.3, 'to': 0.5, 'pages': 12, 'said': 0.401, 'seen': 0.333}, {'from': 0.5, 'to': 0.7, 'pages': 16, 'said': 0.611, 'seen': 0.562}, {'from': 0.7, 'to': 0.8, 'pages': 19, 'said': 0.758, 'seen': 0.737}, {'from': 0.8, 'to': 0.9, 'pages': 86, 'said': 0.861, 'seen': 0.849}, {'from': 0.9, 'to': 0.95, 'pages': 160, 'said': 0.931, 'seen': 0.975}, {'from': 0.95, 'to': 1.0, 'pages': 235, 'said': 0.97, 'seen': 0.974}]}, 'daniel': {'ece': 0.0214, 'pages': 757, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 8, 'said': 0.2, 'seen': 0.5}, {'from': 0.3, 'to': 0.5, 'pages': 7, 'said': 0.425, 'seen': 0.286}, {'from': 0.5, 'to': 0.7, 'pages': 21, 'said': 0.636, 'seen': 0.762}, {'from': 0.7, 'to': 0.8, 'pages': 29, 'said': 0.767, 'seen': 0.862}, {'from': 0.8, 'to': 0.9, 'pages': 128, 'said': 0.867, 'seen': 0.867}, {'from': 0.9, 'to': 0.95, 'pages': 314, 'said': 0.928, 'seen': 0.943}, {'from': 0.95, 'to': 1.0, 'pages': 250, 'said': 0.963, 'seen': 0.952}]}, 'fundus-news': {'ece': 0.0469, 'pages': 163, 'bins': [{'from': 0.3, 'to': 0.5, 'pages': 1, 'said': 0.471, 'seen': 1.0}, {'from': 0.5, 'to': 0.7, 'pages': 1, 'said': 0.648, 'seen': 1.0}, {'from': 0.7, 'to': 0.8, 'pages': 2, 'said': 0.739, 'seen': 1.0}, {'from': 0.8, 'to': 0.9, 'pages': 13, 'said': 0.865, 'seen': 0.846}, {'from': 0.9, 'to': 0.95, 'pages': 45, 'said': 0.932, 'seen': 0.978}, {'from': 0.95, 'to': 1.0, 'pages': 101, 'said': 0.97, 'seen': 0.931}]}, 'jsonld': {'ece': 0.0897, 'pages': 37, 'bins': [{'from': 0.8, 'to': 0.9, 'pages': 4, 'said': 0.872, 'seen': 1.0}, {'from': 0.9, 'to': 0.95, 'pages': 8, 'said': 0.937, 'seen': 1.0}, {'from': 0.95, 'to': 1.0, 'pages': 25, 'said': 0.972, 'seen': 0.88}]}, 'wcxb-articles': {'ece': 0.0191, 'pages': 733, 'bins': [{'from': 0.0, 'to': 0.3, 'pages': 6, 'said': 0.136, 'seen': 0.333}, {'from': 0.3, 'to': 0.5, 'pages': 10, 'said': 0.402, 'seen': 0.6}, {'from': 0.5, 'to': 0.7, 'pages': 19, 'said': 0.608, 'seen': 0.632}, {'from': 0.7, 'to': 0.8, 'pages': 38, 'said': 0.762, 'seen': 0.711}, {'from': 0.8, 'to': 0.9, 'pages': 137, 'said': 0.86, 'seen': 0.905}, {'from': 0.9, 'to': 0.95, 'pages': 179, 'said': 0.929, 'seen': 0.933}, {'from': 0.95, 'to': 1.0, 'pages': 344, 'said': 0.972, 'seen': 0.977}]}, 'zh-content': {'ece': 0.0999, 'pages': 30, 'bins': [{'from': 0.7, 'to': 0.8, 'pages': 1, 'said': 0.751, 'seen': 0.0}, {'from': 0.8, 'to': 0.9, 'pages': 6, 'said': 0.888, 'seen': 0.833}, {'from': 0.9, 'to': 0.95, 'pages': 6, 'said': 0.926, 'seen': 1.0}, {'from': 0.95, 'to': 1.0, 'pages': 17, 'said': 0.969, 'seen': 0.882}]}}},
}

INDEX = (
    7.0074,
    -4.0837,  # expected_f1
    -0.6387,  # kept_words
    0.5304,  # kept_share
    1.2976,  # first_share
    0.4539,  # sentence_ends
    -1.3095,  # short_blocks
    0.5353,  # link_share
    0.3715,  # links_inside
    0.41,  # headings
    0.2748,  # blocks
    0.3717,  # runs
    -1.5646,  # published
    -0.2791,  # title_words
    -1.6518,  # og_article
    -1.7561,  # article_type
    1.7676,  # list_type
    0.7091,  # site_type
    2.9817,  # product
    -1.598,  # no_url
    -0.0574,  # url_slug
    0.3977,  # url_hyphen
    -0.1572,  # url_segments
    -0.2396,  # url_digits
)

RIGHT = (
    -9.511,
    6.2105,  # expected_f1
    0.0053,  # kept_words
    2.2322,  # kept_share
    -0.1796,  # first_share
    1.5774,  # sentence_ends
    0.7298,  # short_blocks
    0.7031,  # link_share
    -0.3695,  # links_inside
    1.1503,  # headings
    0.4733,  # blocks
    -0.4377,  # runs
    0.5554,  # published
    0.0599,  # title_words
    0.1466,  # og_article
    0.1917,  # article_type
    -0.1228,  # list_type
    -0.2328,  # site_type
    -6.3491,  # product
    0.5607,  # no_url
    0.0116,  # url_slug
    0.0053,  # url_hyphen
    0.0094,  # url_segments
    0.0245,  # url_digits
)

INDEX_FROM = 0.15
