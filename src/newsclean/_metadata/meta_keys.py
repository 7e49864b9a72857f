"""Names of `<meta>` elements as pages write them -> the key they are kept under.

Law: a table of what is common, which spares most names of a page the reading: seven in eight, some .3 us each. A name
that is not in it is read letter by letter, with the same result, but that what is in `_UNREAD` is not kept: it says
nothing that a field is made of, nor of a date.
"""

from __future__ import annotations

__all__ = ["KEY_OF"]

_READ = """
application-name article:author article:modified_time article:published_time article:publisher article:section
article:tag author content-language copyright date description image keywords news_keywords og:description og:image
og:image:alt og:image:secure_url og:locale og:site_name og:title og:type og:updated_time og:url publisher
twitter:data1 twitter:data2 twitter:description twitter:image twitter:image:alt twitter:image:src twitter:label1
twitter:label2 twitter:title
"""

_UNREAD = """
Content-Security-Policy Content-Type Generator HandheldFriendly MobileOptimized X-UA-Compatible addsearch-custom-field
apple-itunes-app apple-mobile-web-app-capable apple-mobile-web-app-status-bar-style apple-mobile-web-app-title
article:opinion bingbot color-scheme content-type csrf-param csrf-token email
facebook-domain-verification fb:admins fb:app_id fb:pages format-detection generator google-site-verification googlebot
locale mobile-web-app-capable msapplication-TileColor msapplication-TileImage msapplication-config
msapplication-navbutton-color msapplication-square150x150logo msapplication-square310x310logo
msapplication-square70x70logo msapplication-tap-highlight msapplication-wide310x150logo msvalidate.01 next-head-count
next-size-adjust og:image:height og:image:type og:image:width og:locale:alternate og:see_also p:domain_verify
rating referrer robots theme-color title twitter:app:id:googleplay twitter:app:id:ipad twitter:app:id:iphone
twitter:app:name:googleplay twitter:app:name:ipad twitter:app:name:iphone twitter:app:url:googleplay
twitter:app:url:ipad twitter:app:url:iphone twitter:card twitter:creator twitter:domain
twitter:image:height twitter:image:width twitter:site twitter:site:id twitter:url url
viewport x-ua-compatible yandex-verification
"""

KEY_OF = {name: name for name in _READ.split()} | dict.fromkeys(_UNREAD.split(), "")
"""The common names: itself for what is read, "" for what nobody reads."""
