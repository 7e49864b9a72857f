"""Written by tools/train; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

ABOUT: dict[str, Any] = {
    'form': 'bullets',
    'corpora': {'fundus-news': '5dd13207c77a1ca854055e628a7244c4105eaaa5d51c78e57eb17852394e15f8', 'wcxb-articles': '839194595c590fd52a729543c5bbf97a1d7e24a92d8ebb598ae9146829822725'},
    'cross_validated': {1: {'fundus-news': {'pages': 163, 'word_f1': 0.8785, 'below_.5': 0.0368, 'below_.8': 0.1902}, 'wcxb-articles': {'pages': 779, 'word_f1': 0.9051, 'below_.5': 0.0257, 'below_.8': 0.104}}},
}

TOKENS: dict[str, float] = {
    '<div': 0.12,
    '<ul': -0.81,
}


def _step_0(row: list[float]) -> float:
    f0 = row[0]  # words
    f2 = row[2]  # sentence_end
    f3 = row[3]  # chars_per_word
    f5 = row[5]  # capitals
    f11 = row[11]  # parent_words
    f12 = row[12]  # parent_good_share
    f13 = row[13]  # parent_blocks
    f15 = row[15]  # parent_share
    f17 = row[17]  # grand_good_share
    f18 = row[18]  # grand_blocks
    f21 = row[21]  # great_good_share
    f23 = row[23]  # page_good_share
    f28 = row[28]  # own_class
    f29 = row[29]  # parent_class
    f30 = row[30]  # grand_class
    f31 = row[31]  # worst_class
    f32 = row[32]  # best_class
    f33 = row[33]  # path_class
    f35 = row[35]  # position
    f36 = row[36]  # words_before
    f37 = row[37]  # words_after
    f39 = row[39]  # next_words
    f45 = row[45]  # next_end
    f48 = row[48]  # good_gap_before
    f49 = row[49]  # good_gap_after
    f50 = row[50]  # near_good
    f51 = row[51]  # window
    f52 = row[52]  # window_gap
    f55 = row[55]  # title_gap
    f56 = row[56]  # title_words_gap
    f59 = row[59]  # repeats
    total = 0.0
    total += (((-0.2282 if f28 <= -0.806808 else ((-0.3457 if f49 <= 13.5 else -0.4913) if f30 <= -0.0006 else -0.5129)) if f50 <= 2.5 else (-0.1943 if f30 <= 0.0004 else -0.4213)) if f2 <= 0.0 else (((-0.177 if f35 <= 0.816347 else -0.4131) if f30 <= -0.000122 else -0.4085) if f50 <= 1.5 else ((-0.0822 if f59 <= 1.5 else -0.3536) if f30 <= 0.001596 else -0.3045)))
    total += (((((-0.0649 if f56 <= 5.013958 else 0.1936) if f36 <= 0.854111 else -0.1301) if f30 <= -0.000191 else -0.1134) if f48 <= 9.5 else -0.1736) if f2 <= 0.0 else (((0.1492 if f30 <= 0.000158 else -0.0494) if f36 <= 0.812165 else -0.1342) if f50 <= 1.5 else ((0.2262 if f36 <= 0.862285 else 0.055) if f30 <= 0.001002 else (0.1617 if f56 <= 6.726833 else -0.0462))))
    total += ((((-0.1173 if f56 <= 4.629851 else (0.1592 if f36 <= 0.862285 else -0.102)) if f30 <= 4.5e-05 else (0.0845 if f28 <= -0.803924 else (-0.1402 if f39 <= 3.511434 else 0.0437))) if f49 <= 7.5 else (0.1098 if f31 <= -0.807487 else -0.1606)) if f12 <= 0.967097 else (((0.1967 if f59 <= 1.5 else -0.0798) if f30 <= 0.002639 else -0.0855) if f52 <= 0.0 else -0.0658))
    total += ((((0.1956 if f37 <= 0.903666 else -0.1053) if f36 <= 0.91727 else -0.1102) if f29 <= -0.806808 else ((-0.1139 if f49 <= 19.5 else -0.1626) if f12 <= 0.971453 else ((0.1087 if f31 <= 0.000981 else -0.0788) if f36 <= 0.724648 else -0.1056))) if f51 <= 0.0 else (((0.1821 if f36 <= 0.753224 else 0.1115) if f59 <= 1.5 else 0.0095) if f29 <= 0.123347 else -0.0591))
    total += ((((0.1684 if f5 <= 0.505556 else -0.0307) if f29 <= -0.805943 else (-0.111 if f2 <= 0.0 else ((0.1156 if f21 <= 0.820232 else -0.0824) if f29 <= 0.120719 else -0.0613))) if f13 <= 2.602003 else -0.1559) if f51 <= 0.0 else (((0.1081 if f12 <= 0.649607 else 0.0016) if f2 <= 0.0 else 0.1654) if f29 <= 0.123347 else (0.0777 if f55 <= 35.5 else -0.1177)))
    total += (((0.1205 if f48 <= 17.5 else -0.092) if f31 <= -0.806163 else (-0.1296 if f2 <= 0.0 else (-0.1104 if f37 <= 0.198314 else ((0.1189 if f37 <= 0.870767 else -0.0527) if f33 <= 0.122362 else -0.0656)))) if f51 <= 0.0 else ((((0.1383 if f33 <= -0.803255 else -0.0372) if f45 <= 0.0 else 0.1191) if f2 <= 0.0 else 0.1531) if f32 <= 0.123347 else -0.0413))
    total += (((((-0.1217 if f0 <= 3.156774 else 0.0661) if f36 <= 0.107966 else (0.1058 if f31 <= 0.000402 else -0.0829)) if f36 <= 0.780473 else -0.1188) if f13 <= 2.673554 else -0.1439) if f51 <= 0.0 else ((0.0763 if f31 <= 0.000579 else -0.0459) if f2 <= 0.0 else ((0.1513 if f36 <= 0.764326 else (0.12 if f28 <= 0.120947 else -0.012)) if f28 <= 0.123347 else -0.0236)))
    total += ((((0.1702 if f13 <= 2.441401 else -0.031) if f23 <= 0.788097 else -0.08) if f30 <= -0.000822 else (((0.0945 if f23 <= 0.713425 else -0.0868) if f30 <= -0.000103 else (-0.1123 if f18 <= 6.223567 else 0.003)) if f13 <= 2.602003 else -0.1405)) if f51 <= 0.0 else ((0.129 if f59 <= 1.5 else -0.0086) if f30 <= 0.001596 else (0.1023 if f23 <= 0.709367 else -0.1082)))
    total += ((((0.1506 if f36 <= 0.886935 else -0.1059) if f37 <= 0.903666 else -0.1155) if f30 <= -0.000543 else ((0.0252 if f28 <= -0.805943 else -0.1188) if f39 <= 3.384247 else 0.0405)) if f2 <= 0.0 else (((0.1337 if f30 <= 0.000696 else ((-0.0383 if f0 <= 2.970086 else 0.1217) if f56 <= 6.796265 else -0.0579)) if f59 <= 1.5 else -0.0895) if f36 <= 0.875036 else -0.0586))
    total += (((0.0839 if f31 <= -0.807526 else (-0.0631 if f11 <= 1.700599 else -0.1237)) if f0 <= 1.700599 else (0.1133 if f28 <= -0.805422 else (-0.0668 if f0 <= 3.417592 else 0.0515))) if f51 <= 0.0 else ((0.1196 if f33 <= -0.803255 else (0.057 if f11 <= 2.441401 else -0.0514)) if f2 <= 0.0 else (0.1259 if f28 <= 0.122164 else (0.0985 if f56 <= 6.908255 else -0.0657))))
    total += (((((-0.1014 if f15 <= 0.017381 else 0.0237) if f56 <= 4.182021 else (0.1109 if f32 <= 0.121628 else -0.0517)) if f36 <= 0.7916 else -0.1023) if f13 <= 2.673554 else -0.126) if f51 <= 0.0 else ((-0.0853 if f3 <= 4.016667 else (0.1212 if f36 <= 0.753224 else 0.046)) if f28 <= 0.122079 else ((0.0885 if f13 <= 0.89588 else -0.1176) if f56 <= 6.976815 else -0.0636)))
    total += (((0.106 if f29 <= -0.805217 else (((-0.1064 if f29 <= 0.0 else (0.0714 if f29 <= 0.120385 else -0.0513)) if f29 <= 0.121401 else -0.1102) if f45 <= 0.0 else (0.0726 if f13 <= 0.89588 else -0.0531))) if f48 <= 15.5 else -0.1167) if f12 <= 0.99848 else (-0.0485 if f2 <= 0.0 else (0.1133 if f29 <= 0.122079 else (0.0515 if f52 <= 2.5 else -0.0825))))
    total += ((((0.1283 if f13 <= 2.673554 else -0.0578) if f17 <= 0.761593 else -0.0629) if f30 <= -0.000461 else (-0.0608 if f48 <= 14.5 else -0.1195)) if f50 <= 1.5 else ((0.1008 if f52 <= 0.0 else (0.0747 if f17 <= 0.760096 else -0.0803)) if f30 <= 0.000589 else (((0.0715 if f17 <= 0.825746 else -0.0331) if f52 <= 1.5 else -0.0946) if f13 <= 0.89588 else -0.0911)))
    total += ((((0.1086 if f28 <= -0.803583 else (-0.1315 if f28 <= 0.0 else (0.0682 if f28 <= 0.121372 else -0.0399))) if f36 <= 0.747503 else -0.09) if f48 <= 19.5 else -0.1146) if f2 <= 0.0 else ((((0.1042 if f5 <= 0.462251 else -0.03) if f28 <= 0.124383 else -0.0917) if f59 <= 1.5 else -0.0845) if f36 <= 0.785953 else (0.0622 if f28 <= 0.12045 else -0.0808)))
    total += ((((0.1012 if f30 <= -0.001157 else -0.0811) if f37 <= 0.133733 else ((-0.0832 if f12 <= 0.99848 else 0.066) if f56 <= 4.548586 else (0.116 if f29 <= 0.121078 else (-0.0399 if f37 <= 0.281777 else 0.0898)))) if f30 <= 0.000639 else (-0.0817 if f12 <= 0.99848 else ((0.0654 if f35 <= 0.357643 else -0.0788) if f15 <= 0.028576 else 0.0804))) if f49 <= 13.5 else -0.0989)
    total += ((((-0.0916 if f37 <= 0.085946 else 0.1179) if f37 <= 0.895247 else -0.0939) if f30 <= -0.000476 else ((0.0264 if f28 <= -0.805943 else -0.0996) if f45 <= 0.0 else (-0.0801 if f37 <= 0.27585 else 0.0279))) if f12 <= 0.99848 else (-0.019 if f11 <= 3.113268 else ((0.0912 if f30 <= -0.000485 else -0.0277) if f37 <= 0.24736 else (0.1187 if f30 <= 0.001466 else 0.0238))))
    total += (((-0.0893 if f37 <= 0.154955 else ((0.0299 if f37 <= 0.74766 else -0.085) if f56 <= 4.06899 else (0.0903 if f33 <= 0.12139 else (-0.0876 if f37 <= 0.406611 else 0.0292)))) if f13 <= 2.673554 else -0.109) if f51 <= 0.0 else ((((0.0886 if f33 <= -0.803255 else -0.035) if f45 <= 0.0 else 0.0665) if f0 <= 3.481122 else 0.0986) if f56 <= 8.282104 else -0.051))
    total += (((((0.0851 if f33 <= 0.122362 else -0.0291) if f17 <= 0.702028 else (0.023 if f29 <= 0.120385 else -0.0783)) if f59 <= 1.5 else -0.0803) if f49 <= 19.5 else -0.1006) if f51 <= 0.0 else ((0.1077 if f33 <= -0.805501 else ((-0.0268 if f50 <= 3.5 else 0.0652) if f12 <= 0.729062 else -0.0836)) if f12 <= 0.99848 else (0.0922 if f36 <= 0.7061 else 0.0235)))
    total += (((((-0.0215 if f5 <= 0.0 else 0.0873) if f36 <= 0.907979 else -0.0442) if f28 <= 0.121788 else (0.0439 if f36 <= 0.613508 else (0.0086 if f17 <= 0.658551 else -0.1227))) if f5 <= 0.2946 else (((0.0354 if f33 <= 0.123453 else -0.0618) if f37 <= 0.883528 else -0.0836) if f36 <= 0.831551 else -0.0859)) if f49 <= 17.5 else (-0.0491 if f5 <= 0.412404 else -0.1065))
    total += (((-0.0348 if f5 <= 0.355197 else -0.0931) if f39 <= 1.497866 else ((0.1038 if f28 <= -0.804416 else (-0.1017 if f28 <= 0.0 else (0.1105 if f28 <= 0.120385 else -0.0098))) if f59 <= 1.5 else -0.0663)) if f51 <= 0.0 else (((0.0331 if f0 <= 3.481122 else (0.0921 if f28 <= 0.124383 else -0.0909)) if f56 <= 8.688201 else -0.1113) if f59 <= 1.5 else -0.0509))
    return total


def _step_1(row: list[float]) -> float:
    f0 = row[0]  # words
    f5 = row[5]  # capitals
    f10 = row[10]  # tag
    f11 = row[11]  # parent_words
    f13 = row[13]  # parent_blocks
    f15 = row[15]  # parent_share
    f17 = row[17]  # grand_good_share
    f18 = row[18]  # grand_blocks
    f21 = row[21]  # great_good_share
    f23 = row[23]  # page_good_share
    f28 = row[28]  # own_class
    f29 = row[29]  # parent_class
    f30 = row[30]  # grand_class
    f31 = row[31]  # worst_class
    f32 = row[32]  # best_class
    f33 = row[33]  # path_class
    f35 = row[35]  # position
    f36 = row[36]  # words_before
    f37 = row[37]  # words_after
    f38 = row[38]  # prev_words
    f39 = row[39]  # next_words
    f44 = row[44]  # prev_end
    f45 = row[45]  # next_end
    f46 = row[46]  # prev_class
    f47 = row[47]  # next_class
    f48 = row[48]  # good_gap_before
    f49 = row[49]  # good_gap_after
    f50 = row[50]  # near_good
    f51 = row[51]  # window
    f52 = row[52]  # window_gap
    f55 = row[55]  # title_gap
    f56 = row[56]  # title_words_gap
    f59 = row[59]  # repeats
    f60 = row[60]  # style_share
    f61 = row[61]  # tag_share
    f63 = row[63]  # page_blocks
    total = 0.0
    total += ((((-0.034 if f36 <= 0.07593 else 0.098) if f36 <= 0.923255 else -0.0769) if f30 <= -0.00026 else ((((0.0148 if f11 <= 3.198465 else 0.0814) if f30 <= 0.002345 else (0.0655 if f36 <= 0.226366 else -0.1062)) if f59 <= 1.5 else -0.0717) if f36 <= 0.669941 else (-0.0571 if f21 <= 0.788097 else -0.1351))) if f13 <= 2.673554 else (0.1081 if f31 <= -0.807526 else -0.1021))
    total += ((((-0.0721 if f36 <= 0.099357 else 0.1134) if f36 <= 0.926022 else -0.077) if f30 <= -0.000808 else ((-0.0975 if f55 <= 0.0 else ((0.0915 if f17 <= 0.709367 else -0.0067) if f30 <= 0.000639 else -0.0483)) if f36 <= 0.827251 else -0.1093)) if f45 <= 0.0 else ((0.0798 if f36 <= 0.907979 else -0.0405) if f30 <= 0.000935 else (0.0501 if f56 <= 6.121395 else -0.0596)))
    total += (((0.0955 if f17 <= 0.812266 else (-0.058 if f51 <= 0.0 else 0.0624)) if f30 <= -0.000808 else (((0.089 if f17 <= 0.592037 else -0.0253) if f28 <= -0.804038 else (-0.1117 if f60 <= 0.597576 else (0.1134 if f17 <= 0.405512 else -0.063))) if f45 <= 0.0 else 0.002)) if f0 <= 3.34975 else (0.075 if f30 <= 0.001449 else (0.0712 if f17 <= 0.685643 else -0.0592)))
    total += (((((-0.0545 if f36 <= 0.099357 else (0.0721 if f28 <= 0.12118 else (0.0371 if f23 <= 0.704307 else (-0.0867 if f50 <= 3.5 else 0.0235)))) if f0 <= 3.481122 else (0.0916 if f28 <= 0.124383 else -0.0791)) if f59 <= 1.5 else -0.0497) if f36 <= 0.812165 else (-0.0806 if f44 <= 0.0 else (0.0623 if f28 <= 0.12045 else -0.0401))) if f13 <= 3.113268 else -0.0987)
    total += (((-0.0952 if f56 <= 4.629851 else (-0.0908 if f37 <= 0.168818 else (0.0377 if f33 <= 0.12139 else -0.0632))) if f0 <= 3.511434 else 0.0277) if f39 <= 1.497866 else (((-0.055 if f37 <= 0.063244 else 0.0426) if f32 <= 0.120986 else -0.0655) if f37 <= 0.27585 else (-0.0299 if f56 <= 3.960768 else (0.0743 if f33 <= 0.123099 else (0.0622 if f56 <= 6.170656 else -0.0398)))))
    total += (((0.1096 if f30 <= -0.001115 else (0.0821 if f21 <= 0.788097 else 0.0076)) if f5 <= 0.546537 else (0.0389 if f13 <= 0.89588 else -0.0711)) if f30 <= -0.0002 else (((0.0069 if f21 <= 0.663591 else -0.0699) if f50 <= 2.5 else (0.0471 if f21 <= 0.895752 else (0.025 if f35 <= 0.588965 else -0.1852))) if f13 <= 0.89588 else (0.0263 if f29 <= -0.804416 else -0.089)))
    total += ((((-0.0619 if f37 <= 0.146184 else (-0.0045 if f0 <= 3.198465 else 0.0754)) if f59 <= 1.5 else -0.0838) if f5 <= 0.22756 else -0.0692) if f38 <= 1.497866 else ((((0.0781 if f56 <= 8.218922 else -0.0411) if f5 <= 0.278233 else (0.0359 if f37 <= 0.863999 else -0.0404)) if f59 <= 1.5 else -0.0379) if f36 <= 0.724648 else (-0.0383 if f45 <= 0.0 else 0.0167)))
    total += (((0.1138 if f30 <= -0.001331 else (0.0572 if f5 <= 0.286797 else (-0.0381 if f18 <= 5.325443 else 0.037))) if f30 <= -0.0002 else (((-0.0725 if f44 <= 0.0 else (-0.0385 if f39 <= 2.861793 else 0.0291)) if f18 <= 6.174814 else (0.072 if f30 <= 0.002572 else -0.0354)) if f15 <= 0.029961 else 0.0347)) if f13 <= 3.113268 else (0.1207 if f28 <= -0.807644 else -0.0957))
    total += ((((-0.0259 if f36 <= 0.11379 else 0.0818) if f30 <= -0.000318 else ((-0.0424 if f55 <= 0.0 else (0.0552 if f30 <= 0.001253 else (0.0364 if f55 <= 33.5 else (0.0809 if f36 <= 0.231593 else -0.0803)))) if f36 <= 0.632431 else (-0.021 if f17 <= 0.784849 else -0.1171))) if f36 <= 0.907979 else (0.0778 if f30 <= -0.001331 else -0.0923)) if f13 <= 3.113268 else -0.084)
    total += ((((0.1483 if f17 <= 0.328418 else -0.0317) if f55 <= 3.5 else (0.0564 if f31 <= 0.001265 else (0.054 if f36 <= 0.294094 else (0.0154 if f17 <= 0.709367 else -0.0901)))) if f36 <= 0.650851 else (0.0323 if f17 <= 0.651616 else ((0.0048 if f36 <= 0.936897 else -0.0827) if f31 <= 7.8e-05 else -0.0941))) if f48 <= 19.5 else (-0.1008 if f55 <= -2.5 else -0.0354))
    total += ((-0.0903 if f37 <= 0.129424 else ((0.032 if f31 <= 0.000227 else -0.042) if f37 <= 0.816531 else -0.0745)) if f38 <= 1.497866 else ((0.0924 if f31 <= -0.807104 else ((0.037 if f37 <= 0.816531 else -0.0275) if f36 <= 0.606619 else -0.0347)) if f45 <= 0.0 else (0.0702 if f17 <= 0.755822 else (0.0337 if f31 <= 0.001117 else (0.0312 if f36 <= 0.35704 else -0.1077)))))
    total += ((-0.0353 if f37 <= 0.042179 else 0.0972) if f30 <= -0.001115 else (((((-0.0627 if f37 <= 0.121215 else (0.1194 if f21 <= 0.634307 else 0.0296)) if f37 <= 0.833563 else -0.0676) if f30 <= 0.000504 else (-0.0619 if f18 <= 6.220588 else 0.0244)) if f21 <= 0.82351 else -0.0767) if f0 <= 3.481122 else (0.0648 if f21 <= 0.843896 else (-0.0712 if f37 <= 0.526386 else 0.0513))))
    total += (((-0.0553 if f37 <= 0.050875 else (0.0883 if f37 <= 0.931297 else -0.0421)) if f30 <= -0.000588 else (((0.0741 if f28 <= -0.803924 else (-0.1275 if f28 <= 0.11994 else (0.0842 if f21 <= 0.532729 else -0.0084))) if f0 <= 3.481122 else 0.0621) if f36 <= 0.7061 else ((0.0303 if f52 <= 2.5 else -0.0541) if f21 <= 0.784849 else -0.103))) if f59 <= 1.5 else -0.0591)
    total += (((-0.0486 if f36 <= 0.037049 else 0.0836) if f36 <= 0.96005 else -0.0601) if f30 <= -0.000936 else ((((0.0165 if f11 <= 3.238486 else 0.0761) if f30 <= 0.001596 else (0.0255 if f36 <= 0.350374 else -0.0788)) if f36 <= 0.747503 else -0.0365) if f13 <= 0.89588 else (0.0318 if f28 <= -0.804519 else ((-0.071 if f61 <= 0.84492 else 0.0751) if f17 <= 0.523779 else -0.0843))))
    total += (((((-0.0518 if f36 <= 0.062494 else ((-0.0002 if f56 <= 5.457453 else 0.0562) if f36 <= 0.56788 else (-0.0423 if f55 <= 39.5 else 0.0107))) if f0 <= 3.569433 else ((0.0702 if f36 <= 0.758806 else 0.0161) if f56 <= 8.419691 else -0.0506)) if f13 <= 3.511434 else -0.0662) if f36 <= 0.914235 else -0.0614) if f59 <= 1.5 else (0.0716 if f46 <= -0.926718 else -0.0586))
    total += (0.0792 if f30 <= -0.001203 else (((-0.0266 if f38 <= 3.481122 else 0.0353) if f45 <= 0.0 else ((0.0213 if f0 <= 3.198465 else 0.0733) if f23 <= 0.895752 else -0.0567)) if f13 <= 0.89588 else (0.0249 if f28 <= -0.804038 else (-0.1161 if f28 <= 0.119906 else (0.1142 if f23 <= 0.375576 else ((0.0699 if f28 <= 0.12107 else -0.0489) if f23 <= 0.730992 else -0.0847))))))
    total += (((0.0128 if f37 <= 0.712922 else -0.0905) if f55 <= 0.0 else ((-0.0326 if f63 <= 5.270429 else 0.0228) if f36 <= 0.836238 else -0.0714)) if f38 <= 1.497866 else ((0.0979 if f28 <= -0.804416 else 0.0338) if f21 <= 0.709367 else (0.108 if f28 <= -0.807675 else ((0.0063 if f36 <= 0.533711 else -0.0424) if f38 <= 3.481122 else (0.0313 if f28 <= 0.124625 else -0.1025)))))
    total += (((-0.0065 if f36 <= 0.247599 else 0.1163) if f17 <= 0.532729 else (((((-0.0316 if f36 <= 0.151003 else 0.0713) if f36 <= 0.939499 else -0.0729) if f30 <= -0.000215 else ((-0.0504 if f36 <= 0.18822 else 0.0358) if f36 <= 0.606619 else -0.0551)) if f17 <= 0.832789 else -0.0634) if f50 <= 3.5 else 0.0466)) if f30 <= 0.001466 else (-0.0017 if f36 <= 0.344394 else -0.0772))
    total += (((0.046 if f17 <= 0.831837 else ((0.0063 if f29 <= 0.121078 else -0.1422) if f37 <= 0.50103 else 0.0484)) if f5 <= 0.231327 else (0.1096 if f29 <= -0.807675 else ((-0.0545 if f39 <= 2.917405 else 0.0023) if f18 <= 5.448888 else (-0.0695 if f37 <= 0.085946 else (-0.042 if f56 <= 4.871366 else 0.0366))))) if f59 <= 1.5 else (0.0671 if f47 <= -0.92689 else -0.0508))
    total += ((0.1168 if f30 <= -0.001472 else 0.0332) if f30 <= -0.000822 else (((0.114 if f17 <= 0.405512 else ((0.0602 if f17 <= 0.639743 else (-0.014 if f50 <= 3.5 else 0.0446)) if f30 <= 0.00129 else ((0.0166 if f10 <= 1.5 else -0.1036) if f52 <= 3.5 else -0.0976))) if f49 <= 19.5 else -0.0547) if f17 <= 0.821347 else (-0.0131 if f56 <= 7.143223 else -0.0808)))
    return total


def _step_2(row: list[float]) -> float:
    f0 = row[0]  # words
    f2 = row[2]  # sentence_end
    f3 = row[3]  # chars_per_word
    f5 = row[5]  # capitals
    f6 = row[6]  # digits
    f7 = row[7]  # first_char
    f11 = row[11]  # parent_words
    f13 = row[13]  # parent_blocks
    f15 = row[15]  # parent_share
    f16 = row[16]  # grand_words
    f17 = row[17]  # grand_good_share
    f18 = row[18]  # grand_blocks
    f21 = row[21]  # great_good_share
    f23 = row[23]  # page_good_share
    f28 = row[28]  # own_class
    f29 = row[29]  # parent_class
    f30 = row[30]  # grand_class
    f31 = row[31]  # worst_class
    f33 = row[33]  # path_class
    f35 = row[35]  # position
    f36 = row[36]  # words_before
    f37 = row[37]  # words_after
    f38 = row[38]  # prev_words
    f39 = row[39]  # next_words
    f45 = row[45]  # next_end
    f46 = row[46]  # prev_class
    f47 = row[47]  # next_class
    f48 = row[48]  # good_gap_before
    f49 = row[49]  # good_gap_after
    f50 = row[50]  # near_good
    f52 = row[52]  # window_gap
    f54 = row[54]  # like_title
    f55 = row[55]  # title_gap
    f56 = row[56]  # title_words_gap
    f59 = row[59]  # repeats
    f61 = row[61]  # tag_share
    f62 = row[62]  # page_words
    f63 = row[63]  # page_blocks
    total = 0.0
    total += ((((0.1084 if f47 <= -0.926958 else 0.0163) if f17 <= 0.704307 else (0.0137 if f5 <= 0.109482 else -0.0342)) if f39 <= 3.113268 else (0.0457 if f29 <= 0.124383 else -0.0713)) if f13 <= 0.89588 else ((0.0691 if f5 <= 0.663978 else -0.0271) if f29 <= -0.805537 else ((0.0692 if f48 <= 17.5 else -0.0391) if f17 <= 0.523779 else (-0.0641 if f6 <= 0.056936 else -0.0024))))
    total += ((0.0989 if f31 <= -0.807526 else ((((0.0808 if f47 <= -0.926654 else (-0.0208 if f54 <= 0.114835 else 0.024)) if f18 <= 6.174814 else 0.0494) if f17 <= 0.822794 else -0.046) if f13 <= 3.511434 else -0.0751)) if f0 <= 3.481122 else (0.0752 if f56 <= 6.27382 else ((0.003 if f37 <= 0.241763 else 0.086) if f33 <= 0.122143 else (-0.0938 if f18 <= 5.363634 else 0.0029))))
    total += (((((-0.0111 if f18 <= 5.270429 else 0.0385) if f23 <= 0.834813 else -0.0432) if f37 <= 0.362039 else ((0.0158 if f11 <= 3.198465 else 0.0626) if f13 <= 3.481122 else -0.0585)) if f5 <= 0.27335 else (0.0725 if f23 <= 0.473879 else ((-0.0294 if f18 <= 5.589118 else 0.0149) if f36 <= 0.939499 else -0.0818))) if f59 <= 1.5 else (-0.0024 if f11 <= 2.249905 else -0.0606))
    total += ((0.0586 if f11 <= 0.89588 else -0.036) if f38 <= 1.242453 else ((0.0371 if f28 <= 0.123012 else -0.0329) if f21 <= 0.704307 else ((((0.101 if f28 <= -0.807892 else -0.036) if f28 <= 0.0 else 0.0523) if f28 <= 0.120269 else -0.0352) if f50 <= 3.5 else ((0.0398 if f62 <= 8.416706 else (0.0706 if f35 <= 0.345939 else -0.0468)) if f7 <= 3.5 else -0.0587))))
    total += (-0.0499 if f37 <= 0.079806 else ((((0.0639 if f29 <= -0.806163 else ((0.0168 if f29 <= -0.803291 else -0.125) if f29 <= 0.0 else (0.072 if f31 <= -0.000822 else (0.0474 if f52 <= -2.5 else -0.0124)))) if f37 <= 0.916957 else -0.0498) if f0 <= 3.624252 else ((0.0701 if f13 <= 0.89588 else -0.0318) if f29 <= 0.12266 else -0.0168)) if f13 <= 4.051747 else -0.0699))
    total += (0.0975 if f28 <= -0.807583 else (((-0.0244 if f0 <= 3.569433 else (-0.0009 if f38 <= 3.481122 else 0.0721)) if f45 <= 0.0 else ((0.0187 if f0 <= 3.276967 else 0.0621) if f17 <= 0.895752 else (0.0297 if f35 <= 0.588965 else -0.0761))) if f13 <= 0.89588 else (((-0.0601 if f37 <= 0.095765 else 0.0152) if f13 <= 3.795426 else -0.0642) if f17 <= 0.755822 else -0.0586)))
    total += ((-0.0281 if f36 <= 0.166679 else ((0.0724 if f23 <= 0.760096 else (-0.0152 if f2 <= 0.0 else 0.057)) if f36 <= 0.812165 else (0.1116 if f30 <= -0.001331 else -0.0271))) if f30 <= 0.000227 else ((0.065 if f30 <= 0.001655 else -0.0337) if f23 <= 0.523779 else ((0.0107 if f13 <= 0.89588 else -0.0523) if f36 <= 0.499498 else (0.0183 if f56 <= 6.147399 else -0.0701))))
    total += ((((-0.0086 if f48 <= 2.5 else (-0.0039 if f17 <= 0.685643 else -0.0984)) if f37 <= 0.406611 else (-0.0175 if f2 <= 0.0 else (0.0406 if f18 <= 5.260093 else -0.0541))) if f18 <= 5.325443 else (-0.0699 if f37 <= 0.035974 else (0.0977 if f17 <= 0.405512 else (0.0117 if f38 <= 3.384247 else 0.0553)))) if f59 <= 1.5 else (-0.0483 if f18 <= 6.174814 else 0.0203))
    total += (0.0989 if f28 <= -0.807675 else ((((((0.1093 if f61 <= 0.043415 else 0.0059) if f5 <= 0.505556 else -0.0542) if f28 <= -0.803924 else -0.1123) if f28 <= 0.0 else ((0.0239 if f52 <= 17.5 else 0.1024) if f28 <= 0.120405 else (-0.0131 if f56 <= 7.359149 else -0.0604))) if f18 <= 6.2146 else 0.0302) if f38 <= 3.198465 else (0.0327 if f62 <= 8.398856 else -0.024)))
    total += (((((0.0378 if f28 <= 0.12107 else -0.0258) if f23 <= 0.822532 else -0.0603) if f15 <= 0.069641 else 0.0776) if f13 <= 0.89588 else -0.0464) if f39 <= 1.242453 else ((0.0492 if f48 <= 19.5 else -0.008) if f23 <= 0.637758 else ((-0.0977 if f3 <= 3.341991 else (0.0349 if f5 <= 0.146087 else -0.0008)) if f31 <= 0.000227 else (-0.0508 if f38 <= 2.602003 else 0.0014))))
    total += (0.0842 if f30 <= -0.001331 else (-0.0512 if f37 <= 0.092322 else ((((-0.0622 if f16 <= 6.457539 else 0.0668) if f17 <= 0.757174 else (-0.026 if f11 <= 3.276967 else 0.0369)) if f37 <= 0.833563 else -0.0351) if f30 <= 0.000257 else ((0.0148 if f16 <= 6.87678 else ((-0.083 if f16 <= 7.0859 else -0.0019) if f55 <= 35.5 else -0.0753)) if f18 <= 5.774547 else 0.008))))
    total += (0.1 if f28 <= -0.807749 else (((0.0147 if f33 <= -0.803408 else -0.1086) if f28 <= 0.0 else (0.0596 if f28 <= 0.120355 else (0.0935 if f47 <= -0.928142 else ((((-0.0359 if f18 <= 5.857929 else 0.0147) if f54 <= 0.128346 else 0.0246) if f0 <= 3.238486 else (0.0453 if f36 <= 0.613508 else -0.0077)) if f28 <= 0.124367 else -0.0822)))) if f36 <= 0.941919 else -0.0616))
    total += (0.0751 if f30 <= -0.001331 else ((0.0583 if f17 <= 0.532729 else (0.098 if f55 <= -25.0 else (-0.094 if f55 <= -14.5 else (((0.0599 if f17 <= 0.725225 else 0.0124) if f30 <= -0.000154 else (-0.031 if f11 <= 3.113268 else 0.0115)) if f17 <= 0.832789 else (-0.0107 if f49 <= 2.5 else -0.0691))))) if f30 <= 0.001466 else (-0.0868 if f31 <= 0.001484 else -0.0137)))
    total += (0.057 if f30 <= -0.001251 else (-0.048 if f37 <= 0.092322 else (((0.037 if f17 <= 0.634307 else (((0.0137 if f17 <= 0.82351 else -0.0548) if f11 <= 3.238486 else 0.0376) if f30 <= 0.000227 else ((-0.0735 if f38 <= 2.740319 else -0.011) if f37 <= 0.625165 else 0.0231))) if f37 <= 0.892353 else -0.0393) if f30 <= 0.002081 else (-0.0802 if f37 <= 0.783612 else 0.0356))))
    total += (0.0768 if f30 <= -0.001472 else (((((0.0816 if f30 <= -0.000222 else (0.0017 if f11 <= 3.941535 else 0.0654)) if f17 <= 0.732558 else (0.0256 if f36 <= 0.56788 else -0.0179)) if f37 <= 0.816531 else (-0.0487 if f56 <= 5.249649 else 0.029)) if f30 <= 0.001466 else ((-0.0769 if f31 <= 0.001484 else 0.0096) if f52 <= 13.5 else -0.0958)) if f36 <= 0.939499 else -0.0628))
    total += ((0.0838 if f31 <= -0.807526 else (((0.0474 if f56 <= -0.0 else -0.0573) if f56 <= 2.012676 else 0.0259) if f36 <= 0.632431 else ((-0.0468 if f31 <= -0.402299 else (0.0458 if f36 <= 0.953567 else -0.053)) if f33 <= 0.120785 else ((-0.0405 if f38 <= 2.802901 else 0.03) if f17 <= 0.825746 else -0.0948)))) if f59 <= 1.5 else (-0.0213 if f7 <= 3.5 else -0.118))
    total += (0.0735 if f46 <= -0.927461 else (0.0979 if f28 <= -0.807864 else ((((-0.016 if f0 <= 4.226807 else 0.0341) if f35 <= 0.886212 else -0.0616) if f63 <= 6.2146 else 0.0241) if f38 <= 3.113268 else ((((0.0397 if f56 <= 8.598497 else -0.0512) if f7 <= 4.5 else -0.0428) if f28 <= 0.124625 else -0.08) if f13 <= 0.89588 else (0.0541 if f28 <= -0.805217 else -0.0604)))))
    total += (((-0.0304 if f37 <= 0.042179 else 0.0484) if f37 <= 0.961404 else -0.0568) if f30 <= -0.000808 else (((0.0352 if f29 <= -0.804519 else ((0.0022 if f31 <= -0.802849 else -0.114) if f31 <= -0.000799 else ((0.0571 if f21 <= 0.405512 else -0.0222) if f54 <= 0.063508 else 0.0239))) if f0 <= 3.569433 else 0.0329) if f21 <= 0.821347 else (0.0076 if f55 <= 36.5 else -0.0536)))
    total += (0.0607 if f30 <= -0.001331 else (0.0643 if f46 <= -0.927234 else (((-0.0489 if f61 <= 0.011832 else 0.0451) if f17 <= 0.528893 else (((0.0583 if f55 <= -25.0 else -0.0289) if f18 <= 5.592849 else 0.0035) if f38 <= 3.113268 else ((-0.0452 if f39 <= 2.802901 else 0.0311) if f0 <= 3.067782 else (0.0605 if f17 <= 0.849754 else -0.0004)))) if f30 <= 0.002081 else -0.0471)))
    total += (0.0831 if f47 <= -0.928142 else (0.06 if f30 <= -0.001381 else ((((0.0364 if f30 <= -0.000569 else ((0.0302 if f48 <= 19.5 else -0.0332) if f17 <= 0.69213 else ((0.0278 if f13 <= 0.89588 else -0.0299) if f36 <= 0.499498 else -0.0351))) if f37 <= 0.939663 else -0.0464) if f30 <= 0.002081 else (0.038 if f36 <= 0.221409 else -0.0773)) if f36 <= 0.879097 else -0.0388)))
    return total


STEPS: tuple[Callable[[list[float]], float], ...] = (_step_0, _step_1, _step_2,)
