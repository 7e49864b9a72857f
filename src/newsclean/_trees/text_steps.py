"""Written by tools/train; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def _step_0(row: list[float]) -> float:
    f0 = row[0]  # words
    f1 = row[1]  # stop
    f2 = row[2]  # capitals
    f3 = row[3]  # voice
    f4 = row[4]  # seen
    f5 = row[5]  # near_words_3
    f6 = row[6]  # near_words_8
    f7 = row[7]  # near_ends_8
    f8 = row[8]  # near_voice_2
    f9 = row[9]  # near_voice_6
    f10 = row[10]  # voice_before_5
    f11 = row[11]  # near_capitals
    f12 = row[12]  # plain_run
    f13 = row[13]  # bare_run
    f14 = row[14]  # to_good_after
    f15 = row[15]  # position
    f16 = row[16]  # words_share_before
    f17 = row[17]  # words_share_after
    f18 = row[18]  # in_window
    f19 = row[19]  # window_place
    f20 = row[20]  # in_core
    f21 = row[21]  # core_place
    f22 = row[22]  # core_gap
    f23 = row[23]  # good_share_before
    f25 = row[25]  # title_words_gap
    f26 = row[26]  # topic
    f27 = row[27]  # topic_near
    f28 = row[28]  # voice_floor
    f29 = row[29]  # voice_floor_gap
    f30 = row[30]  # bare_run_longest
    f31 = row[31]  # segment_share_3
    f32 = row[32]  # segment_topic_3
    f33 = row[33]  # segment_voice_3
    f34 = row[34]  # segment_break_mean_3
    f36 = row[36]  # segment_share_7
    f37 = row[37]  # segment_topic_7
    f38 = row[38]  # segment_voice_7
    f39 = row[39]  # segment_break_mean_7
    f41 = row[41]  # page_words
    f42 = row[42]  # page_lines
    f43 = row[43]  # page_good_share
    f44 = row[44]  # page_voice
    f45 = row[45]  # page_known
    f46 = row[46]  # window_share
    total = 0.0
    total += ((((-0.6709 if f6 <= 155.5 else (-0.6381 if f10 <= -0.0 else -0.5491)) if f26 <= 0.106203 else (-0.4278 if f23 <= 0.735609 else -0.6148)) if f10 <= 1.407032 else ((-0.5114 if f3 <= 0.044721 else -0.3418) if f12 <= 16.5 else (-0.624 if f33 <= 0.844184 else -0.4737))) if f18 <= 0.0 else (((-0.3902 if f12 <= 1.5 else -0.5592) if f38 <= 0.333575 else (-0.476 if f3 <= -0.493963 else -0.3191)) if f26 <= 0.051316 else ((-0.2727 if f22 <= 0.0 else -0.4708) if f41 <= 8.996892 else -0.4183)))
    total += (((-0.1413 if f36 <= 0.080213 else ((-0.0449 if f33 <= -0.026841 else 0.0778) if f23 <= 0.628658 else -0.1112)) if f34 <= 0.060424 else (((0.0001 if f29 <= 2.802901 else 0.1543) if f42 <= 6.259536 else -0.0094) if f23 <= 0.898952 else -0.1169)) if f20 <= 0.0 else (((0.1866 if f46 <= 0.711335 else (-0.0471 if f33 <= 0.793611 else 0.1565)) if f32 <= 0.101283 else (0.212 if f25 <= 8.656346 else 0.0066)) if f12 <= 1.5 else ((0.0026 if f1 <= 0.0 else 0.1355) if f38 <= 0.435364 else 0.1486)))
    total += (((-0.1342 if f9 <= 0.632932 else (-0.1215 if f38 <= 0.0 else -0.0162)) if f9 <= 2.734763 else (((0.1432 if f23 <= 0.956244 else -0.053) if f4 <= 1.5 else 0.0287) if f13 <= 28.5 else -0.0315)) if f31 <= 0.02399 else (((((0.0752 if f31 <= 0.506485 else -0.1136) if f31 <= 0.577277 else 0.166) if f37 <= 0.105037 else (0.1875 if f13 <= 1.5 else 0.0876)) if f4 <= 1.5 else (-0.1143 if f38 <= 0.535338 else 0.0545)) if f21 <= 0.988287 else (-0.0937 if f9 <= 0.523754 else 0.0951)))
    total += ((((-0.1291 if f26 <= 0.118824 else -0.0354) if f10 <= 0.848528 else (0.004 if f14 <= 18.5 else -0.102)) if f8 <= 1.303914 else (-0.0867 if f38 <= 0.265495 else ((0.143 if f4 <= 1.5 else 0.0074) if f14 <= 59.5 else -0.0666))) if f5 <= 81.5 else ((((0.0737 if f32 <= 0.1 else -0.111) if f32 <= 0.101283 else (0.1712 if f4 <= 1.5 else 0.0148)) if f13 <= 1.5 else (-0.0367 if f8 <= 1.189925 else 0.1013)) if f21 <= 0.988287 else (-0.0873 if f8 <= 1.975205 else 0.1101)))
    total += ((((-0.1266 if f6 <= 153.5 else -0.0938) if f26 <= 0.149074 else (0.0629 if f19 <= 0.992366 else -0.0511)) if f8 <= 0.855051 else ((-0.0887 if f26 <= 0.059715 else 0.0671) if f34 <= -0.108161 else ((-0.0482 if f2 <= 0.0 else (0.133 if f42 <= 6.471559 else -0.0276)) if f14 <= 32.5 else -0.0407))) if f20 <= 0.0 else ((0.0547 if f8 <= 2.511008 else (0.1414 if f41 <= 8.843173 else 0.0159)) if f26 <= 0.054094 else (0.0589 if f32 <= 0.101283 else (0.161 if f41 <= 8.996892 else 0.0489))))
    total += (((-0.1218 if f6 <= 157.5 else -0.0805) if f9 <= 2.251465 else ((0.0972 if f4 <= 1.5 else 0.0042) if f14 <= 24.5 else -0.0418)) if f31 <= 0.02399 else (((((-0.1117 if f31 <= 0.544134 else 0.0713) if f45 <= 0.64315 else 0.0922) if f27 <= 0.083333 else (((0.02 if f8 <= -0.114274 else 0.1304) if f0 <= 3.113268 else 0.152) if f41 <= 9.022202 else 0.017)) if f4 <= 1.5 else -0.0375) if f21 <= 0.988287 else ((-0.111 if f27 <= 0.140808 else -0.0125) if f9 <= 2.415266 else 0.1089)))
    total += (((((0.0895 if f39 <= -0.687164 else ((-0.1005 if f22 <= -6.5 else 0.0936) if f46 <= 0.65884 else -0.1158)) if f33 <= 0.793611 else 0.1182) if f32 <= 0.101283 else ((-0.0355 if f19 <= -0.417453 else 0.1048) if f8 <= -0.193724 else (0.1397 if f25 <= 8.656346 else -0.0133))) if f22 <= 0.0 else (-0.0767 if f9 <= 0.523754 else 0.08)) if f13 <= 1.5 else ((-0.1191 if f7 <= 3.5 else -0.0853) if f9 <= 1.678396 else (-0.0508 if f38 <= 0.254461 else (0.0821 if f14 <= 59.5 else -0.0482))))
    total += ((((-0.1119 if f46 <= 0.980422 else 0.1332) if f26 <= 0.113248 else ((0.0892 if f23 <= 0.735609 else -0.0498) if f4 <= 1.5 else -0.1275)) if f9 <= 1.262716 else ((0.0864 if f4 <= 1.5 else -0.0316) if f46 <= 0.437401 else -0.0619)) if f20 <= 0.0 else ((((0.0497 if f9 <= 5.670919 else 0.1173) if f26 <= 0.054094 else 0.1314) if f41 <= 9.022202 else ((0.0991 if f23 <= 0.237987 else -0.1646) if f28 <= -2.413522 else (-0.1176 if f46 <= 0.697618 else 0.0987))) if f4 <= 1.5 else -0.001))
    total += ((((-0.108 if f46 <= 0.980422 else 0.1262) if f26 <= 0.113248 else ((0.0751 if f16 <= 0.603739 else -0.0401) if f4 <= 1.5 else -0.1221)) if f9 <= 1.262716 else (-0.0624 if f33 <= 0.443874 else ((0.1095 if f46 <= 0.437401 else -0.0196) if f42 <= 6.471559 else (0.1231 if f44 <= 0.215436 else -0.1163)))) if f20 <= 0.0 else (((0.0367 if f9 <= 5.154033 else 0.1013) if f26 <= 0.054094 else ((0.1052 if f15 <= 0.607099 else -0.027) if f37 <= 0.105037 else 0.1251)) if f4 <= 1.5 else -0.0027))
    total += ((((-0.1099 if f6 <= 157.5 else -0.0672) if f26 <= 0.113248 else ((-0.0448 if f0 <= 3.156774 else 0.1053) if f23 <= 0.735609 else -0.0681)) if f34 <= 0.060424 else (((-0.0729 if f11 <= 0.500064 else 0.1096) if f42 <= 6.259536 else -0.0168) if f23 <= 0.906683 else -0.0811)) if f20 <= 0.0 else ((0.0705 if f41 <= 8.843173 else -0.0225) if f26 <= 0.054094 else (((0.0995 if f46 <= 0.944203 else -0.119) if f37 <= 0.080886 else 0.1185) if f41 <= 8.871858 else (-0.1094 if f28 <= -3.175059 else 0.068))))
    total += (((-0.1075 if f6 <= 151.5 else (-0.0709 if f0 <= 3.417592 else (-0.0405 if f31 <= 0.101071 else 0.0979))) if f9 <= 0.868366 else (-0.0655 if f34 <= -0.402179 else ((0.0864 if f4 <= 1.5 else -0.0079) if f23 <= 0.944422 else -0.0642))) if f20 <= 0.0 else ((((-0.0056 if f8 <= -0.114274 else 0.0897) if f0 <= 3.314021 else ((0.0913 if f6 <= 682.5 else -0.0821) if f37 <= 0.105037 else 0.1197)) if f41 <= 9.022202 else (-0.0863 if f37 <= 0.168657 else 0.0624)) if f4 <= 1.5 else -0.0094))
    total += (((-0.103 if f5 <= 62.5 else (-0.0671 if f8 <= -0.163987 else 0.0109)) if f9 <= 1.262716 else ((-0.0685 if f23 <= 0.034768 else (0.0847 if f42 <= 6.259536 else 0.0059)) if f23 <= 0.944422 else -0.0636)) if f18 <= 0.0 else (((-0.0983 if f30 <= 7.5 else 0.0241) if f31 <= 0.577277 else 0.0943) if f32 <= 0.101283 else ((-0.0084 if f8 <= 2.447435 else 0.0852) if f1 <= 0.0 else ((-0.041 if f3 <= -1.384047 else 0.1095) if f41 <= 8.996892 else (0.1257 if f23 <= 0.320167 else -0.042)))))
    total += (((-0.104 if f6 <= 153.5 else ((-0.0514 if f37 <= 0.124149 else 0.0487) if f23 <= 0.735609 else -0.0782)) if f38 <= 0.299467 else ((((0.0116 if f44 <= -0.093828 else 0.0975) if f42 <= 6.471559 else -0.0466) if f4 <= 1.5 else -0.0163) if f23 <= 0.906683 else -0.0755)) if f18 <= 0.0 else (((-0.0406 if f31 <= 0.577277 else 0.0982) if f37 <= 0.105037 else (0.026 if f17 <= 0.129864 else (0.1051 if f4 <= 1.5 else 0.0027))) if f13 <= 1.5 else (-0.0727 if f45 <= 0.641703 else 0.0491)))
    total += (((-0.0955 if f39 <= 0.012577 else (((0.0837 if f16 <= 0.857592 else -0.0511) if f41 <= 8.195468 else -0.042) if f46 <= 0.472265 else -0.0875)) if f27 <= 0.119896 else (-0.0415 if f3 <= 0.150378 else (0.1156 if f46 <= 0.363485 else 0.0193))) if f20 <= 0.0 else ((-0.0072 if f3 <= -0.070711 else (0.027 if f45 <= 0.690643 else 0.0781)) if f0 <= 3.238486 else (((0.0766 if f15 <= 0.639063 else -0.0293) if f27 <= 0.088931 else 0.1053) if f25 <= 8.331466 else (-0.0949 if f37 <= 0.168192 else 0.0654))))
    total += ((((-0.0753 if f46 <= 0.980422 else 0.14) if f31 <= 0.101071 else (((0.0388 if f25 <= 7.106196 else -0.1064) if f5 <= 162.5 else 0.0944) if f13 <= 1.5 else -0.0647)) if f9 <= -0.396581 else (((-0.0599 if f31 <= 0.638376 else 0.0809) if f38 <= 0.76874 else 0.0852) if f37 <= 0.105037 else ((-0.0291 if f3 <= -0.798243 else 0.0926) if f4 <= 1.5 else -0.0036))) if f13 <= 14.5 else (-0.0954 if f9 <= 1.398397 else (-0.0589 if f37 <= 0.125103 else (0.1227 if f43 <= 0.412266 else -0.0036))))
    total += (((-0.0926 if f27 <= 0.112117 else (-0.0565 if f0 <= 3.113268 else 0.0427)) if f8 <= 0.4 else (-0.0606 if f33 <= 0.162672 else ((0.0962 if f41 <= 8.314097 else -0.0174) if f46 <= 0.359477 else -0.0045))) if f20 <= 0.0 else ((0.0071 if f8 <= 2.447435 else 0.0711) if f0 <= 3.238486 else (((0.0633 if f6 <= 682.5 else -0.0683) if f37 <= 0.105037 else (0.0349 if f17 <= 0.142963 else (0.1044 if f4 <= 1.5 else -0.0591))) if f41 <= 8.871858 else (-0.0481 if f17 <= 0.645591 else 0.0877))))
    total += (((-0.0937 if f6 <= 151.5 else ((-0.0632 if f37 <= 0.093241 else 0.0321) if f19 <= 0.97377 else -0.0629)) if f8 <= 0.315696 else (-0.0668 if f38 <= 0.0 else ((0.0708 if f4 <= 1.5 else -0.019) if f23 <= 0.944422 else -0.0536))) if f20 <= 0.0 else (((0.0936 if f2 <= 0.295207 else (0.0559 if f43 <= 0.919429 else -0.0872)) if f23 <= 0.735609 else (-0.0777 if f32 <= 0.094102 else ((0.0575 if f38 <= 0.188972 else -0.06) if f8 <= 0.961133 else 0.067))) if f4 <= 1.5 else -0.0202))
    total += ((-0.0959 if f38 <= 0.265495 else ((0.0894 if f41 <= 7.766201 else 0.0009) if f23 <= 0.898952 else (0.1005 if f11 <= 1.354614 else -0.0838))) if f6 <= 151.5 else (((0.1488 if f46 <= 0.057598 else (-0.0432 if f5 <= 191.5 else 0.0168)) if f38 <= 0.435364 else ((-0.0199 if f29 <= 3.020127 else 0.0615) if f23 <= 0.906683 else -0.0428)) if f26 <= 0.070197 else (((0.0986 if f25 <= 6.151668 else (-0.0511 if f38 <= 0.62354 else 0.0625)) if f32 <= 0.142857 else 0.0909) if f4 <= 1.5 else -0.0685)))
    total += ((((-0.059 if f18 <= 0.0 else 0.0308) if f8 <= -0.193724 else (0.111 if f46 <= 0.100459 else 0.0128)) if f13 <= 25.5 else (-0.0909 if f34 <= 0.060424 else ((-0.0725 if f11 <= 0.783885 else 0.0752) if f11 <= 3.5 else -0.0699))) if f20 <= 0.0 else (((((0.0685 if f16 <= 0.853444 else -0.0368) if f46 <= 0.93957 else -0.0586) if f8 <= 2.64899 else 0.0933) if f41 <= 8.871858 else -0.019) if f12 <= 1.5 else ((-0.0391 if f13 <= 6.5 else 0.0359) if f8 <= 2.447435 else 0.0379)))
    total += (((-0.0861 if f27 <= 0.126486 else (-0.0454 if f8 <= -1.790437 else (-0.0067 if f5 <= 122.5 else 0.101))) if f9 <= 0.523754 else ((0.0058 if f14 <= 26.5 else -0.0794) if f33 <= 0.844184 else (0.0053 if f21 <= 1.107857 else 0.092))) if f20 <= 0.0 else (((((0.0689 if f16 <= 0.795189 else -0.0092) if f43 <= 0.919429 else -0.0794) if f8 <= 4.089287 else 0.0954) if f41 <= 8.871858 else (-0.1238 if f28 <= -3.175059 else 0.0209)) if f12 <= 1.5 else (-0.0145 if f38 <= 0.804979 else 0.0422)))
    return total


def _step_1(row: list[float]) -> float:
    f0 = row[0]  # words
    f1 = row[1]  # stop
    f2 = row[2]  # capitals
    f3 = row[3]  # voice
    f4 = row[4]  # seen
    f5 = row[5]  # near_words_3
    f6 = row[6]  # near_words_8
    f7 = row[7]  # near_ends_8
    f8 = row[8]  # near_voice_2
    f9 = row[9]  # near_voice_6
    f10 = row[10]  # voice_before_5
    f11 = row[11]  # near_capitals
    f12 = row[12]  # plain_run
    f13 = row[13]  # bare_run
    f14 = row[14]  # to_good_after
    f15 = row[15]  # position
    f16 = row[16]  # words_share_before
    f17 = row[17]  # words_share_after
    f19 = row[19]  # window_place
    f20 = row[20]  # in_core
    f21 = row[21]  # core_place
    f22 = row[22]  # core_gap
    f23 = row[23]  # good_share_before
    f24 = row[24]  # title_gap
    f25 = row[25]  # title_words_gap
    f26 = row[26]  # topic
    f27 = row[27]  # topic_near
    f28 = row[28]  # voice_floor
    f29 = row[29]  # voice_floor_gap
    f30 = row[30]  # bare_run_longest
    f31 = row[31]  # segment_share_3
    f32 = row[32]  # segment_topic_3
    f33 = row[33]  # segment_voice_3
    f34 = row[34]  # segment_break_mean_3
    f35 = row[35]  # segment_break_low_3
    f36 = row[36]  # segment_share_7
    f37 = row[37]  # segment_topic_7
    f38 = row[38]  # segment_voice_7
    f39 = row[39]  # segment_break_mean_7
    f40 = row[40]  # segment_break_low_7
    f41 = row[41]  # page_words
    f42 = row[42]  # page_lines
    f43 = row[43]  # page_good_share
    f44 = row[44]  # page_voice
    f45 = row[45]  # page_known
    f46 = row[46]  # window_share
    total = 0.0
    total += (((-0.0981 if f34 <= 0.060424 else -0.0305) if f6 <= 67.5 else (((-0.0424 if f29 <= 3.569433 else 0.0553) if f19 <= 1.00102 else -0.0673) if f9 <= -0.0 else ((-0.0311 if f2 <= 0.0 else (-0.005 if f29 <= 2.917405 else 0.0911)) if f46 <= 0.449061 else -0.0306))) if f20 <= 0.0 else (((((0.0288 if f5 <= 162.5 else 0.0767) if f43 <= 0.919429 else -0.0885) if f9 <= 7.996245 else 0.0893) if f41 <= 8.871858 else -0.0193) if f12 <= 1.5 else (-0.0176 if f44 <= 0.079106 else 0.0374)))
    total += ((-0.0813 if f9 <= 0.523754 else ((-0.1057 if f45 <= 0.613786 else -0.0112) if f33 <= 0.793611 else (0.058 if f42 <= 6.332381 else (0.0563 if f45 <= 0.783316 else -0.0938)))) if f27 <= 0.078093 else ((-0.045 if f8 <= -0.0 else ((-0.0673 if f45 <= 0.690643 else 0.029) if f44 <= -0.130953 else 0.0452)) if f0 <= 3.113268 else ((0.0883 if f25 <= 7.20823 else ((-0.0991 if f37 <= 0.15919 else 0.0263) if f33 <= 0.70052 else (0.075 if f25 <= 8.703756 else -0.0564))) if f4 <= 1.5 else -0.0709)))
    total += (((-0.0512 if f26 <= 0.127016 else 0.0226) if f3 <= -0.320485 else ((((0.0236 if f44 <= 0.074036 else 0.0634) if f26 <= 0.063859 else 0.0791) if f4 <= 1.5 else (-0.0596 if f34 <= 0.0 else 0.0175)) if f23 <= 0.852754 else (-0.0706 if f10 <= -0.288675 else 0.0088))) if f13 <= 22.5 else (-0.0848 if f44 <= -0.0137 else (-0.0644 if f37 <= 0.148805 else ((0.2001 if f39 <= 0.284636 else 0.024) if f43 <= 0.552188 else ((0.1038 if f44 <= 0.304025 else -0.0499) if f23 <= 0.944422 else -0.0784)))))
    total += (((-0.0219 if f46 <= 0.137863 else -0.0915) if f33 <= 0.522418 else (-0.0717 if f17 <= 0.125821 else ((0.1229 if f46 <= 0.437401 else -0.0121) if f42 <= 5.78382 else -0.0202))) if f6 <= 131.5 else ((-0.0423 if f9 <= -0.574139 else ((-0.0596 if f28 <= -0.796863 else 0.0594) if f45 <= 0.613786 else (-0.0291 if f29 <= 3.772695 else 0.0397))) if f26 <= 0.0723 else (-0.0202 if f37 <= 0.10898 else (((0.0834 if f41 <= 8.996892 else -0.0048) if f26 <= 0.689904 else -0.0589) if f14 <= 2.5 else 0.0311))))
    total += (((((-0.0625 if f3 <= -0.918351 else 0.0073) if f0 <= 3.238486 else 0.0602) if f23 <= 0.764485 else -0.0512) if f3 <= 0.173205 else (((((0.0346 if f33 <= 0.674966 else -0.1232) if f33 <= 0.70052 else 0.0754) if f31 <= 0.582435 else 0.0921) if f23 <= 0.802743 else 0.0144) if f41 <= 8.843173 else (0.0543 if f23 <= 0.320167 else -0.0546))) if f12 <= 14.5 else ((-0.0807 if f0 <= 3.156774 else 0.0292) if f33 <= 0.522418 else (-0.0756 if f9 <= -3.126908 else (-0.01 if f19 <= 2.464426 else 0.073))))
    total += ((-0.074 if f9 <= -0.0 else (-0.0824 if f45 <= 0.525789 else ((0.0238 if f2 <= 0.337719 else -0.0672) if f29 <= 4.226807 else (-0.0532 if f28 <= -3.175059 else 0.0369)))) if f27 <= 0.086957 else (((((0.0471 if f5 <= 241.5 else -0.0759) if f32 <= 0.117647 else (0.0762 if f32 <= 0.501153 else -0.0516)) if f16 <= 0.691659 else ((0.0303 if f44 <= -0.181165 else -0.0795) if f8 <= 0.439481 else 0.0429)) if f12 <= 1.5 else (-0.0494 if f8 <= -1.790437 else 0.0158)) if f4 <= 1.5 else -0.0457))
    total += ((-0.0851 if f38 <= 0.386161 else (-0.0643 if f28 <= -2.747883 else ((0.1551 if f43 <= 0.479918 else 0.003) if f42 <= 5.906715 else -0.0526))) if f6 <= 103.5 else ((((-0.0907 if f37 <= 0.227822 else (-0.0587 if f42 <= 5.749388 else 0.0841)) if f28 <= -2.34669 else -0.0167) if f5 <= 173.5 else 0.043) if f8 <= -0.193724 else (((0.0759 if f15 <= 0.603193 else ((-0.1047 if f28 <= -2.402082 else 0.0239) if f37 <= 0.10898 else 0.0449)) if f2 <= 0.329167 else 0.0112) if f4 <= 1.5 else -0.0226)))
    total += ((-0.0863 if f33 <= 0.386126 else -0.0219) if f6 <= 82.5 else (((((-0.059 if f28 <= -1.393256 else (0.0641 if f11 <= 3.261441 else -0.0363)) if f45 <= 0.641703 else ((-0.0314 if f28 <= -3.175059 else 0.0381) if f19 <= 3.028175 else 0.1095)) if f0 <= 3.417592 else ((0.0868 if f24 <= 51.5 else ((-0.0754 if f37 <= 0.17299 else 0.0608) if f33 <= 0.781786 else 0.0646)) if f43 <= 0.919429 else -0.035)) if f4 <= 1.5 else (-0.0655 if f33 <= 0.748811 else -0.0006)) if f23 <= 0.906683 else -0.0483))
    total += (((-0.0728 if f3 <= -1.201874 else (0.0103 if f23 <= 0.735609 else -0.0461)) if f3 <= -0.140989 else ((0.0493 if f25 <= 6.151668 else ((-0.0771 if f42 <= 6.421575 else 0.1223) if f34 <= -0.032578 else (-0.1 if f40 <= -3.335089 else ((-0.0912 if f45 <= 0.525789 else 0.0616) if f42 <= 6.471559 else -0.0848)))) if f32 <= 0.142995 else (0.0599 if f13 <= 1.5 else (-0.0282 if f44 <= -0.10942 else 0.0366)))) if f13 <= 25.5 else (-0.0744 if f44 <= -0.0137 else (0.0513 if f11 <= 3.475481 else -0.0533)))
    total += ((-0.0897 if f38 <= 0.413642 else -0.02) if f6 <= 66.5 else (((((0.0297 if f43 <= 0.672619 else ((-0.0158 if f29 <= 3.417592 else 0.1438) if f21 <= 0.0 else (-0.084 if f11 <= 3.475481 else 0.005))) if f38 <= 0.535338 else (0.0599 if f44 <= 0.37766 else ((-0.1329 if f19 <= -4.73252 else 0.0434) if f42 <= 6.471559 else -0.1373))) if f31 <= 0.582435 else ((0.005 if f1 <= 0.0 else 0.0733) if f41 <= 9.155269 else -0.0956)) if f4 <= 1.5 else -0.0349) if f23 <= 0.941189 else -0.0566))
    total += ((-0.0853 if f34 <= 0.034744 else -0.0081) if f6 <= 67.5 else ((((-0.0701 if f44 <= 0.22093 else 0.1301) if f28 <= -1.393256 else -0.0081) if f45 <= 0.613786 else (-0.0397 if f3 <= -0.493963 else (((0.106 if f45 <= 0.797609 else ((0.0353 if f44 <= -0.163479 else -0.1539) if f44 <= -0.11846 else 0.0824)) if f44 <= 0.37766 else -0.0075) if f46 <= 0.363485 else (0.0269 if f11 <= 3.283333 else -0.0305)))) if f0 <= 3.417592 else ((-0.0823 if f28 <= -3.295448 else 0.0232) if f27 <= 0.13803 else 0.0625)))
    total += ((-0.0866 if f38 <= 0.413642 else (0.0925 if f45 <= 0.652146 else -0.0431)) if f6 <= 66.5 else ((((-0.0721 if f45 <= 0.351799 else (0.2129 if f45 <= 0.749464 else 0.0219)) if f46 <= 0.129281 else -0.0382) if f8 <= -0.114274 else (0.0764 if f46 <= 0.07325 else ((0.0344 if f42 <= 4.816233 else -0.0318) if f38 <= 0.435364 else (0.0284 if f42 <= 6.471559 else -0.0714)))) if f0 <= 3.481122 else (0.0666 if f24 <= 57.5 else (-0.0449 if f38 <= 0.535338 else (0.0479 if f6 <= 849.5 else -0.0946)))))
    total += ((((((0.0412 if f23 <= 0.340075 else -0.0731) if f28 <= -2.747883 else (((-0.0346 if f30 <= 0.0 else 0.0613) if f25 <= 6.151668 else (-0.0821 if f39 <= -0.041788 else 0.0428)) if f38 <= 0.350501 else 0.0527)) if f32 <= 0.142857 else ((0.1488 if f46 <= 0.07325 else 0.0154) if f26 <= 0.0 else ((-0.0108 if f8 <= -0.0 else 0.0547) if f5 <= 161.5 else 0.0749))) if f4 <= 1.5 else -0.0331) if f23 <= 0.941189 else -0.0478) if f11 <= 4.483333 else (0.0459 if f46 <= 0.100459 else -0.0649))
    total += ((-0.082 if f33 <= 0.413105 else -0.0188) if f6 <= 65.5 else ((-0.073 if f3 <= -1.448412 else -0.0196) if f3 <= -0.461349 else (((-0.1105 if f45 <= 0.496903 else (0.0623 if f46 <= 0.129281 else -0.0169)) if f28 <= -1.393256 else 0.0466) if f17 <= 0.291123 else (-0.0045 if f37 <= 0.111111 else ((((0.1794 if f46 <= 0.075066 else -0.0076) if f7 <= 9.5 else 0.065) if f33 <= 0.386126 else (-0.1267 if f33 <= 0.482007 else (-0.1287 if f45 <= 0.422092 else 0.0228))) if f45 <= 0.695004 else 0.0513)))))
    total += (((-0.0312 if f3 <= -0.662381 else ((((0.0774 if f11 <= 1.817944 else -0.0671) if f45 <= 0.573522 else 0.0609) if f42 <= 5.300811 else -0.0319) if f37 <= 0.105037 else ((((-0.1181 if f45 <= 0.432562 else 0.0228) if f27 <= 0.119896 else 0.0532) if f13 <= 1.5 else (0.0344 if f36 <= 0.688803 else -0.022)) if f27 <= 0.473684 else -0.0445))) if f23 <= 0.941189 else (-0.0784 if f34 <= -0.241403 else -0.0161)) if f11 <= 4.955556 else ((-0.0409 if f37 <= 0.190337 else 0.1429) if f46 <= 0.100459 else -0.0687))
    total += ((((-0.071 if f30 <= 0.0 else -0.0114) if f23 <= 0.949177 else -0.0779) if f9 <= -0.0 else (-0.0511 if f30 <= 0.0 else ((0.0119 if f22 <= 4.5 else 0.0624) if f23 <= 0.879487 else (-0.0574 if f33 <= 0.844184 else 0.0153)))) if f0 <= 3.238486 else ((-0.0694 if f3 <= -1.201874 else ((-0.006 if f37 <= 0.083276 else (0.0376 if f5 <= 159.5 else 0.0842)) if f4 <= 1.5 else -0.0668)) if f24 <= 59.5 else ((-0.1037 if f28 <= -2.754449 else 0.0102) if f37 <= 0.15919 else 0.029)))
    total += (-0.0671 if f6 <= 53.5 else ((((0.052 if f42 <= 4.548586 else (-0.0502 if f29 <= -0.0 else ((0.0363 if f43 <= 0.488102 else -0.0079) if f37 <= 0.454545 else -0.1207))) if f16 <= 0.610326 else (-0.0593 if f29 <= 6.201522 else -0.0146)) if f33 <= 0.807835 else (-0.0273 if f29 <= 3.839394 else (-0.0218 if f3 <= -0.423827 else 0.0344))) if f0 <= 3.481122 else ((-0.0652 if f27 <= -0.0 else 0.0671) if f25 <= 6.773652 else (-0.0454 if f37 <= 0.10898 else (-0.0478 if f10 <= -1.300863 else 0.0362)))))
    total += ((-0.0787 if f34 <= 0.034744 else (0.0779 if f11 <= 3.068419 else -0.0503)) if f6 <= 54.5 else ((((((0.0168 if f8 <= -0.114274 else 0.0573) if f37 <= 0.48867 else -0.1091) if f41 <= 8.843173 else -0.0258) if f2 <= 0.258662 else ((-0.0317 if f37 <= 0.106999 else 0.0143) if f21 <= 6.212406 else (-0.0602 if f45 <= 0.601955 else 0.1678))) if f16 <= 0.750759 else (-0.0332 if f27 <= 0.147222 else 0.0106)) if f4 <= 1.5 else (-0.0779 if f2 <= 0.242834 else (-0.0605 if f44 <= -0.125666 else 0.0106))))
    total += (((((-0.0065 if f25 <= 5.959715 else -0.0651) if f44 <= 0.22093 else 0.2011) if f45 <= 0.601955 else (((0.0927 if f45 <= 0.788298 else (-0.0443 if f44 <= -0.11846 else 0.068)) if f25 <= 7.35596 else -0.0132) if f46 <= 0.363485 else (-0.0463 if f29 <= 3.481122 else ((-0.082 if f46 <= 0.412581 else 0.0318) if f23 <= 0.767762 else -0.0228)))) if f31 <= 0.577277 else ((-0.0085 if f1 <= 0.0 else (0.0575 if f41 <= 9.155269 else -0.0913)) if f37 <= 0.48867 else -0.1761)) if f11 <= 5.194444 else -0.0574)
    total += ((-0.0735 if f35 <= -0.356334 else 0.0231) if f6 <= 54.5 else (-0.031 if f8 <= -1.790437 else ((((0.0619 if f15 <= 0.726476 else -0.1247) if f42 <= 4.548586 else ((-0.0143 if f25 <= 6.039063 else -0.0868) if f38 <= 0.62354 else 0.0757)) if f45 <= 0.613786 else (0.0479 if f45 <= 0.75867 else (((-0.0392 if f17 <= 0.238506 else (-0.0968 if f43 <= 0.401736 else (0.0472 if f43 <= 0.797397 else -0.0215))) if f42 <= 6.233418 else -0.0548) if f19 <= 4.039033 else 0.0734))) if f31 <= 0.582435 else 0.0395)))
    return total


def _step_2(row: list[float]) -> float:
    f0 = row[0]  # words
    f1 = row[1]  # stop
    f2 = row[2]  # capitals
    f3 = row[3]  # voice
    f4 = row[4]  # seen
    f5 = row[5]  # near_words_3
    f6 = row[6]  # near_words_8
    f7 = row[7]  # near_ends_8
    f8 = row[8]  # near_voice_2
    f9 = row[9]  # near_voice_6
    f11 = row[11]  # near_capitals
    f14 = row[14]  # to_good_after
    f15 = row[15]  # position
    f16 = row[16]  # words_share_before
    f17 = row[17]  # words_share_after
    f19 = row[19]  # window_place
    f21 = row[21]  # core_place
    f22 = row[22]  # core_gap
    f23 = row[23]  # good_share_before
    f24 = row[24]  # title_gap
    f25 = row[25]  # title_words_gap
    f26 = row[26]  # topic
    f27 = row[27]  # topic_near
    f28 = row[28]  # voice_floor
    f29 = row[29]  # voice_floor_gap
    f30 = row[30]  # bare_run_longest
    f31 = row[31]  # segment_share_3
    f32 = row[32]  # segment_topic_3
    f33 = row[33]  # segment_voice_3
    f34 = row[34]  # segment_break_mean_3
    f35 = row[35]  # segment_break_low_3
    f36 = row[36]  # segment_share_7
    f37 = row[37]  # segment_topic_7
    f38 = row[38]  # segment_voice_7
    f39 = row[39]  # segment_break_mean_7
    f41 = row[41]  # page_words
    f42 = row[42]  # page_lines
    f43 = row[43]  # page_good_share
    f44 = row[44]  # page_voice
    f45 = row[45]  # page_known
    f46 = row[46]  # window_share
    total = 0.0
    total += ((-0.0634 if f3 <= -1.384047 else (((((0.0856 if f24 <= -30.5 else ((0.0541 if f21 <= 0.0 else (0.016 if f43 <= 0.668853 else (-0.0322 if f34 <= 0.388651 else 0.0452))) if f11 <= 4.083333 else -0.0372)) if f26 <= 0.144599 else 0.0365) if f33 <= 1.00499 else 0.0457) if f41 <= 9.022202 else (-0.0921 if f17 <= 0.608278 else 0.032)) if f14 <= 59.5 else ((-0.0733 if f34 <= -0.052436 else -0.0057) if f6 <= 340.5 else 0.0547))) if f4 <= 1.5 else (-0.0609 if f33 <= 0.748811 else -0.0137))
    total += ((-0.071 if f35 <= -0.356334 else 0.023) if f6 <= 53.5 else (((-0.0433 if f28 <= -3.361321 else ((0.0721 if f46 <= 0.087673 else ((-0.0435 if f23 <= 0.03774 else 0.0238) if f0 <= 2.524928 else -0.0186)) if f0 <= 3.238486 else ((0.0411 if f5 <= 241.5 else -0.0584) if f32 <= 0.121186 else (0.0177 if f5 <= 166.5 else (0.0738 if f42 <= 6.471559 else -0.0812))))) if f4 <= 1.5 else (-0.0038 if f0 <= 2.138333 else -0.0717)) if f23 <= 0.941189 else (-0.0474 if f5 <= 231.5 else 0.0718)))
    total += ((-0.0694 if f35 <= -0.356334 else 0.0179) if f6 <= 53.5 else ((((0.0548 if f16 <= 0.571845 else -0.0185) if f21 <= 3.526794 else (0.3634 if f32 <= 0.063019 else 0.0317)) if f41 <= 6.83141 else ((-0.0363 if f33 <= 0.807835 else 0.0265) if f32 <= 0.117647 else (((-0.2145 if f35 <= -3.454933 else (-0.118 if f17 <= 0.308616 else 0.0327)) if f41 <= 6.979611 else (0.0449 if f41 <= 8.996892 else -0.0337)) if f14 <= 1.5 else (0.0223 if f43 <= 0.620172 else -0.0123)))) if f23 <= 0.954721 else -0.0397))
    total += (-0.0463 if f29 <= -0.0 else ((-0.0349 if f9 <= -9.136464 else ((((0.0151 if f38 <= -0.427618 else 0.1241) if f38 <= -0.333474 else ((0.0612 if f46 <= 0.075066 else (-0.0936 if f43 <= 0.393805 else (0.0365 if f46 <= 0.449061 else -0.0189))) if f26 <= 0.149074 else 0.0267)) if f33 <= 1.00499 else (0.0453 if f44 <= 0.37766 else (-0.0576 if f46 <= 0.412581 else 0.0274))) if f44 <= 0.991158 else -0.0658)) if f14 <= 59.5 else ((-0.001 if f46 <= 0.359477 else -0.064) if f6 <= 413.5 else 0.0746)))
    total += (((-0.0555 if f19 <= 17.010204 else 0.0486) if f0 <= 1.242453 else (-0.0558 if f3 <= -1.384047 else (-0.0085 if f0 <= 3.540854 else 0.0371))) if f3 <= 0.030151 else ((((0.0659 if f25 <= 6.296188 else (-0.0633 if f30 <= 7.5 else 0.0179)) if f27 <= 0.126486 else 0.0524) if f14 <= 1.5 else (-0.0025 if f19 <= 3.712205 else (0.0827 if f30 <= 36.5 else (0.0826 if f41 <= 7.386161 else -0.0566)))) if f41 <= 9.022202 else ((0.0601 if f36 <= 0.744043 else -0.0915) if f28 <= -1.699706 else -0.1199)))
    total += ((-0.0516 if f28 <= -3.399412 else ((-0.0047 if f11 <= 5.490595 else -0.0766) if f37 <= 0.119923 else ((((-0.0157 if f42 <= 5.178967 else -0.0886) if f8 <= 4.089287 else 0.0438) if f42 <= 5.265274 else (((0.1403 if f16 <= 0.145765 else -0.0796) if f45 <= 0.422092 else 0.0979) if f43 <= 0.475859 else (((0.0727 if f39 <= -0.328222 else 0.0158) if f37 <= 0.454545 else -0.1807) if f19 <= 0.939925 else -0.024))) if f28 <= -1.407107 else (0.0498 if f42 <= 6.34124 else -0.0979)))) if f4 <= 1.5 else -0.0341)
    total += (((((-0.0696 if f0 <= 1.497866 else -0.0059) if f24 <= 53.5 else -0.1038) if f44 <= 0.22093 else 0.1848) if f45 <= 0.613786 else (((0.0681 if f44 <= -0.71495 else -0.0603) if f8 <= -2.559688 else 0.0009) if f19 <= 3.560488 else ((0.1365 if f45 <= 0.785278 else 0.0365) if f30 <= 36.5 else (0.1163 if f38 <= -0.403106 else -0.0263)))) if f0 <= 3.481122 else ((0.0501 if f27 <= 0.473684 else -0.0684) if f24 <= 57.5 else ((-0.0449 if f38 <= 0.333575 else 0.0299) if f36 <= 0.995527 else -0.0763)))
    total += ((((-0.0574 if f7 <= 8.5 else (0.0513 if f41 <= 6.939253 else (-0.0628 if f31 <= 0.69776 else 0.0321))) if f44 <= 0.22093 else 0.1722) if f45 <= 0.625141 else ((-0.0477 if f9 <= -5.373974 else (-0.0396 if f23 <= 0.03774 else (((-0.0258 if f37 <= 0.48867 else -0.2215) if f44 <= -0.495112 else 0.0181) if f41 <= 8.843173 else -0.0446))) if f21 <= 6.616516 else ((-0.0174 if f28 <= -3.001111 else 0.2723) if f41 <= 7.203777 else 0.0231))) if f0 <= 3.481122 else (0.0619 if f25 <= 6.296188 else 0.0083))
    total += (-0.0271 if f3 <= -0.353187 else (((-0.0601 if f1 <= 2.5 else (0.0672 if f41 <= 6.83141 else (-0.0916 if f28 <= -1.19196 else 0.0291))) if f45 <= 0.525789 else ((0.1137 if f41 <= 7.109467 else ((0.0213 if f46 <= 0.192797 else -0.1322) if f45 <= 0.685797 else (-0.0565 if f43 <= 0.401736 else (0.0706 if f41 <= 8.633107 else -0.0325)))) if f46 <= 0.363485 else (-0.0445 if f25 <= 5.290786 else 0.0049))) if f0 <= 3.198465 else ((0.0335 if f4 <= 1.5 else -0.0583) if f41 <= 9.022202 else -0.0456)))
    total += (((-0.0502 if f22 <= -26.5 else ((((0.0081 if f39 <= -0.697295 else (0.3238 if f38 <= -0.390939 else 0.022)) if f44 <= -0.382874 else (-0.0333 if f38 <= 0.789334 else 0.1048)) if f43 <= 0.479918 else (0.0634 if f11 <= 1.438065 else -0.0417)) if f0 <= 2.970086 else 0.029)) if f25 <= 6.971199 else (-0.0846 if f28 <= -1.44058 else 0.0235)) if f29 <= 4.68674 else ((-0.0336 if f28 <= -1.052645 else 0.0861) if f37 <= 0.106999 else (0.0552 if f16 <= 0.235325 else (0.0132 if f44 <= 0.991158 else -0.0839))))
    total += (((((0.0077 if f46 <= 0.884877 else 0.122) if f39 <= -0.811225 else -0.0184) if f22 <= 1.5 else (0.0331 if f46 <= 0.100459 else -0.081)) if f28 <= -2.747883 else ((0.0849 if f28 <= -2.305703 else -0.0669) if f22 <= -41.5 else (((-0.0467 if f45 <= 0.432562 else ((-0.0952 if f39 <= -0.763777 else 0.0797) if f45 <= 0.771776 else -0.0094)) if f17 <= 0.403171 else 0.0514) if f2 <= 0.295207 else (0.037 if f46 <= 0.449061 else -0.0136)))) if f4 <= 1.5 else (-0.0469 if f39 <= 0.012577 else 0.0021))
    total += ((-0.0547 if f3 <= -1.554398 else (0.0388 if f41 <= 6.83141 else (-0.0207 if f29 <= 4.505335 else ((((-0.0116 if f29 <= 6.155919 else -0.2192) if f41 <= 6.891625 else ((0.0988 if f42 <= 4.579839 else (-0.0334 if f42 <= 5.339936 else 0.0022)) if f46 <= 0.866834 else ((0.0049 if f41 <= 7.944669 else 0.0839) if f41 <= 8.927311 else -0.0808))) if f17 <= 0.785413 else 0.0575) if f28 <= -1.44058 else ((0.0658 if f4 <= 1.5 else -0.0098) if f41 <= 8.467267 else -0.0396))))) if f14 <= 59.5 else -0.0364)
    total += (-0.0473 if f28 <= -3.40084 else (-0.0312 if f29 <= -0.0 else ((((0.047 if f46 <= 0.230271 else -0.0426) if f5 <= 172.5 else (0.0414 if f42 <= 5.223051 else (-0.0962 if f27 <= 0.153616 else 0.0394))) if f42 <= 5.320565 else ((((0.1673 if f5 <= 87.5 else -0.0019) if f42 <= 5.987707 else 0.0038) if f46 <= 0.192797 else 0.0123) if f25 <= 7.078763 else (-0.0664 if f29 <= 6.074195 else 0.0116))) if f28 <= -1.407107 else ((0.0439 if f42 <= 6.233418 else -0.0793) if f36 <= 0.998049 else -0.026))))
    total += (-0.0215 if f3 <= -0.320485 else (((-0.0675 if f22 <= -11.5 else (0.0868 if f2 <= 0.313393 else -0.0272)) if f23 <= 0.491139 else (-0.0989 if f27 <= 0.176471 else (0.0292 if f35 <= -0.173205 else -0.1168))) if f45 <= 0.496903 else (((-0.0556 if f45 <= 0.792417 else 0.0399) if f28 <= -3.361321 else ((-0.0054 if f29 <= 4.952293 else ((0.1372 if f37 <= 0.221985 else -0.0003) if f45 <= 0.542919 else 0.0197)) if f19 <= 3.560488 else 0.0535)) if f45 <= 0.843838 else (-0.0062 if f41 <= 8.843173 else -0.0869))))
    total += (((-0.0431 if f37 <= 0.296573 else 0.0413) if f28 <= -2.754449 else ((-0.0312 if f29 <= -0.0 else (((((0.0406 if f23 <= 0.486017 else -0.0353) if f29 <= 5.967427 else 0.0782) if f14 <= 12.5 else (0.0177 if f45 <= 0.644494 else (0.2005 if f27 <= -0.0 else 0.0216))) if f8 <= 0.855051 else (-0.0722 if f2 <= 0.040833 else 0.0185)) if f23 <= 0.939098 else -0.0169)) if f36 <= 0.682178 else -0.0236)) if f31 <= 0.663469 else ((0.018 if f19 <= 0.872516 else -0.0549) if f3 <= 0.408389 else 0.053))
    total += (((-0.0379 if f3 <= -1.201874 else ((-0.0069 if f39 <= 0.460433 else -0.1038) if f19 <= -4.278424 else ((0.0427 if f27 <= 0.428707 else -0.0619) if f46 <= 0.384091 else ((-0.0182 if f35 <= -0.98691 else (0.0937 if f33 <= -0.194105 else (0.0475 if f11 <= 2.023675 else (-0.0609 if f33 <= 0.693482 else 0.0219)))) if f6 <= 405.5 else (-0.1091 if f46 <= 0.405717 else ((-0.0276 if f45 <= 0.772847 else 0.0516) if f35 <= -2.542963 else 0.0419)))))) if f15 <= 0.863401 else -0.0369) if f4 <= 1.5 else -0.0255)
    total += ((((((0.0154 if f2 <= 0.304952 else -0.0466) if f24 <= 54.5 else -0.0945) if f44 <= 0.22093 else 0.1321) if f45 <= 0.613786 else (-0.0007 if f19 <= 2.923803 else (((0.1831 if f45 <= 0.748235 else 0.0641) if f23 <= 0.999322 else -0.0351) if f42 <= 5.78382 else -0.0206))) if f0 <= 3.113268 else ((0.0372 if f2 <= 0.573593 else -0.11) if f23 <= 0.670596 else (0.0211 if f45 <= 0.783699 else (-0.0819 if f9 <= 7.996245 else 0.003)))) if f4 <= 1.5 else (-0.0093 if f0 <= 2.249905 else -0.0695))
    total += ((((0.0009 if f41 <= 6.939253 else -0.0323) if f35 <= 0.0 else 0.0559) if f45 <= 0.713584 else ((0.0198 if f22 <= 2.5 else (0.0072 if f35 <= -2.056332 else 0.1369)) if f45 <= 0.745296 else ((-0.033 if f16 <= 0.098466 else (0.0149 if f41 <= 8.843173 else -0.0346)) if f16 <= 0.848908 else -0.0339))) if f0 <= 3.481122 else (0.0439 if f25 <= 6.773652 else (((-0.071 if f31 <= 0.738303 else 0.0316) if f33 <= 0.781786 else (0.0364 if f41 <= 9.022202 else -0.065)) if f32 <= 0.192987 else 0.0277)))
    total += (-0.042 if f8 <= -4.198337 else (((0.1687 if f25 <= -5.964863 else 0.0075) if f44 <= -0.428566 else ((((-0.0372 if f6 <= 313.5 else 0.0769) if f39 <= -0.854022 else -0.0729) if f31 <= 0.707743 else 0.0474) if f39 <= -0.063428 else (0.0283 if f42 <= 6.471559 else -0.0582))) if f37 <= 0.110475 else (((0.0177 if f23 <= 0.522653 else (-0.0264 if f29 <= 7.199305 else 0.0372)) if f42 <= 5.254884 else -0.098) if f42 <= 5.265274 else ((0.0322 if f42 <= 6.233418 else -0.0209) if f30 <= 31.5 else -0.0072))))
    total += (-0.0381 if f28 <= -3.361321 else (((((-0.0154 if f26 <= 0.149074 else 0.0362) if f22 <= 24.5 else (-0.0977 if f44 <= 0.22093 else 0.1364)) if f45 <= 0.613786 else (0.0089 if f21 <= 4.668561 else ((0.0447 if f28 <= -2.449745 else 0.1844) if f44 <= -0.021473 else -0.0256))) if f44 <= 0.291488 else 0.0683) if f45 <= 0.78674 else (((-0.0561 if f6 <= 382.5 else 0.0255) if f28 <= -2.402082 else (-0.0305 if f23 <= 0.086852 else (0.0414 if f15 <= 0.690663 else -0.014))) if f42 <= 6.434545 else -0.0949)))
    return total


def _step_3(row: list[float]) -> float:
    f0 = row[0]  # words
    f1 = row[1]  # stop
    f2 = row[2]  # capitals
    f3 = row[3]  # voice
    f4 = row[4]  # seen
    f5 = row[5]  # near_words_3
    f6 = row[6]  # near_words_8
    f8 = row[8]  # near_voice_2
    f9 = row[9]  # near_voice_6
    f10 = row[10]  # voice_before_5
    f11 = row[11]  # near_capitals
    f12 = row[12]  # plain_run
    f13 = row[13]  # bare_run
    f14 = row[14]  # to_good_after
    f15 = row[15]  # position
    f16 = row[16]  # words_share_before
    f17 = row[17]  # words_share_after
    f19 = row[19]  # window_place
    f20 = row[20]  # in_core
    f21 = row[21]  # core_place
    f22 = row[22]  # core_gap
    f23 = row[23]  # good_share_before
    f25 = row[25]  # title_words_gap
    f26 = row[26]  # topic
    f27 = row[27]  # topic_near
    f28 = row[28]  # voice_floor
    f29 = row[29]  # voice_floor_gap
    f30 = row[30]  # bare_run_longest
    f31 = row[31]  # segment_share_3
    f32 = row[32]  # segment_topic_3
    f33 = row[33]  # segment_voice_3
    f34 = row[34]  # segment_break_mean_3
    f35 = row[35]  # segment_break_low_3
    f36 = row[36]  # segment_share_7
    f37 = row[37]  # segment_topic_7
    f38 = row[38]  # segment_voice_7
    f39 = row[39]  # segment_break_mean_7
    f40 = row[40]  # segment_break_low_7
    f41 = row[41]  # page_words
    f42 = row[42]  # page_lines
    f43 = row[43]  # page_good_share
    f44 = row[44]  # page_voice
    f45 = row[45]  # page_known
    f46 = row[46]  # window_share
    total = 0.0
    total += (((0.0389 if f41 <= 6.864326 else (((-0.0751 if f44 <= -0.062515 else 0.0297) if f43 <= 0.557076 else 0.006) if f34 <= -0.052436 else 0.0222)) if f15 <= 0.7144 else ((-0.021 if f31 <= 0.414057 else -0.0952) if f37 <= 0.183567 else (((0.0826 if f13 <= 1.5 else (-0.0281 if f44 <= 0.202248 else 0.0894)) if f31 <= 0.953328 else -0.0621) if f45 <= 0.785278 else (0.0072 if f44 <= 0.309086 else -0.0866)))) if f4 <= 1.5 else (-0.053 if f2 <= 0.242834 else (-0.0386 if f44 <= -0.125666 else 0.0153)))
    total += (((((((-0.012 if f1 <= 2.5 else 0.0434) if f32 <= 0.263158 else (0.0358 if f6 <= 262.5 else -0.0781)) if f40 <= -1.747067 else (-0.1248 if f40 <= -1.43982 else -0.0165)) if f43 <= 0.919429 else -0.0852) if f9 <= 9.41762 else (0.0474 if f13 <= 1.5 else -0.0267)) if f19 <= 1.00102 else (0.1346 if f43 <= 0.216425 else (-0.0067 if f25 <= 6.595097 else -0.0723))) if f34 <= -0.284605 else ((0.0063 if f35 <= -2.01799 else 0.0971) if f34 <= -0.236228 else (-0.0653 if f9 <= -7.450756 else 0.0063)))
    total += (-0.0186 if f3 <= -0.353187 else (((-0.0692 if f21 <= -0.526752 else ((0.0951 if f25 <= 5.65424 else -0.0282) if f45 <= 0.351799 else -0.0171)) if f16 <= 0.450839 else ((-0.1185 if f28 <= -0.840025 else 0.0088) if f27 <= 0.176471 else (-0.0714 if f31 <= 0.323031 else 0.0467))) if f45 <= 0.496903 else ((((0.0143 if f27 <= 0.473684 else -0.0677) if f45 <= 0.843838 else -0.0218) if f30 <= 51.5 else -0.0502) if f21 <= 6.212406 else (-0.0744 if f11 <= 0.591017 else (0.0039 if f28 <= -2.449745 else 0.1158)))))
    total += (0.056 if f46 <= 0.057598 else (-0.0498 if f3 <= -1.554398 else (((0.0336 if f39 <= -0.749284 else -0.0515) if f37 <= 0.10898 else 0.0205) if f14 <= 1.5 else ((0.0218 if f30 <= 34.5 else ((-0.0799 if f45 <= 0.542919 else 0.0562) if f25 <= 7.018849 else -0.0641)) if f46 <= 0.363485 else (((-0.0351 if f46 <= 0.697618 else 0.0296) if f38 <= 0.265495 else -0.0567) if f30 <= 6.5 else (-0.0238 if f28 <= -2.269791 else ((0.0838 if f28 <= -2.093552 else 0.014) if f4 <= 1.5 else -0.0407)))))))
    total += (((((0.0291 if f46 <= 0.512494 else -0.0387) if f41 <= 6.939253 else ((0.0696 if f46 <= 0.058856 else -0.0629) if f46 <= 0.596885 else -0.0126)) if f46 <= 0.929143 else 0.1444) if f44 <= -0.125666 else ((((0.0014 if f38 <= 0.023545 else 0.0943) if f46 <= 0.433812 else 0.0001) if f41 <= 7.750184 else (-0.0287 if f46 <= 0.213512 else (0.0829 if f46 <= 0.363485 else 0.0052))) if f36 <= 0.729979 else -0.0201)) if f0 <= 3.481122 else (0.0436 if f44 <= -0.181165 else (0.0258 if f15 <= 0.61507 else -0.0284)))
    total += ((-0.0244 if f27 <= 0.097805 else 0.0201) if f14 <= 1.5 else (((((0.0423 if f40 <= -1.382249 else -0.0513) if f21 <= -0.446378 else (0.0194 if f41 <= 8.763578 else 0.0932)) if f45 <= 0.84172 else -0.0435) if f14 <= 59.5 else -0.0284) if f20 <= 0.0 else (((-0.0081 if f11 <= 2.112153 else -0.079) if f30 <= 6.5 else (-0.098 if f43 <= 0.401736 else (0.0022 if f45 <= 0.858791 else -0.0775))) if f0 <= 3.650574 else (-0.0447 if f5 <= 161.5 else (0.0792 if f45 <= 0.658803 else 0.0058)))))
    total += ((-0.0679 if f8 <= 1.582503 else (-0.0473 if f37 <= 0.16071 else 0.0485)) if f28 <= -3.40084 else ((-0.046 if f3 <= -0.075593 else (-0.0195 if f19 <= 0.992366 else 0.0326)) if f0 <= 1.242453 else ((((((-0.0096 if f28 <= -1.716629 else -0.0858) if f6 <= 397.5 else (-0.0476 if f32 <= 0.121186 else 0.054)) if f28 <= -1.554398 else 0.0313) if f41 <= 9.022202 else -0.0892) if f17 <= 0.403171 else 0.0152) if f27 <= 0.391779 else (0.0021 if f8 <= 1.582503 else (-0.1528 if f41 <= 7.404886 else -0.0146)))))
    total += ((((-0.0539 if f28 <= -2.739508 else 0.0334) if f41 <= 6.864326 else (-0.0417 if f42 <= 5.589118 else (-0.0322 if f32 <= 0.200472 else 0.0414))) if f8 <= 2.64899 else 0.0176) if f34 <= -0.284605 else ((0.0033 if f44 <= 0.065962 else (0.041 if f45 <= 0.856079 else -0.0618)) if f44 <= 0.37766 else ((-0.0805 if f45 <= 0.690643 else (-0.0535 if f28 <= -2.899569 else 0.0967)) if f45 <= 0.794949 else (-0.1531 if f45 <= 0.804068 else (0.0037 if f25 <= 7.781347 else (-0.0867 if f19 <= 5.819805 else 0.0517))))))
    total += ((((-0.0196 if f0 <= 3.156774 else 0.017) if f21 <= 3.8533 else (-0.045 if f45 <= 0.581597 else 0.0882)) if f25 <= 6.773652 else -0.0524) if f29 <= 4.505335 else ((-0.0258 if f28 <= -1.052645 else 0.0706) if f37 <= 0.105037 else ((0.1304 if f21 <= 0.214832 else (-0.0153 if f44 <= -0.276989 else (0.1537 if f44 <= -0.217808 else 0.0))) if f38 <= -0.298882 else (0.0217 if f14 <= 1.5 else (0.011 if f36 <= 0.676666 else (-0.0676 if f1 <= 0.0 else (-0.0191 if f8 <= 4.671545 else 0.0464)))))))
    total += (((-0.0178 if f29 <= 3.569433 else 0.0928) if f46 <= 0.053653 else (0.0125 if f14 <= 1.5 else ((((0.0174 if f46 <= 0.261257 else -0.1176) if f42 <= 6.259536 else -0.0457) if f46 <= 0.264012 else (-0.0375 if f17 <= 0.205411 else 0.0616)) if f46 <= 0.363485 else (((-0.0506 if f19 <= -0.783233 else 0.0072) if f23 <= 0.392231 else -0.0386) if f29 <= 6.870572 else (0.0838 if f44 <= -0.33462 else ((-0.0388 if f28 <= -2.822936 else 0.0629) if f36 <= 0.208232 else -0.0205)))))) if f26 <= 0.730303 else -0.0816)
    total += (((-0.0046 if f37 <= 0.272727 else (0.1094 if f33 <= -0.212886 else 0.0142)) if f0 <= 2.524928 else ((-0.0223 if f28 <= -1.393256 else (-0.0239 if f0 <= 2.917405 else ((-0.0618 if f3 <= 0.150378 else 0.0498) if f15 <= 0.489058 else 0.0843))) if f5 <= 296.5 else -0.0993)) if f0 <= 3.569433 else (0.0452 if f25 <= 6.296188 else ((-0.079 if f27 <= 0.140808 else (-0.0688 if f6 <= 413.5 else 0.048)) if f35 <= -2.406414 else (-0.0975 if f41 <= 6.961761 else (-0.0825 if f19 <= -3.561738 else 0.0222)))))
    total += (-0.0284 if f3 <= -1.201874 else ((((-0.0517 if f6 <= 165.5 else 0.0309) if f34 <= -0.525691 else (0.0806 if f6 <= 343.5 else (-0.0538 if f5 <= 259.5 else 0.0749))) if f33 <= -0.196697 else (0.0157 if f23 <= 0.403101 else (((((-0.0249 if f5 <= 145.5 else 0.0409) if f44 <= -0.192475 else (-0.0608 if f44 <= 0.131737 else 0.0153)) if f33 <= 1.00499 else 0.0268) if f44 <= 0.37766 else -0.0439) if f28 <= -1.342572 else (0.0306 if f6 <= 849.5 else -0.1083)))) if f11 <= 4.533333 else -0.0159))
    total += ((0.019 if f41 <= 6.87884 else ((-0.0365 if f41 <= 7.320195 else 0.0003) if f23 <= 0.740675 else -0.0489)) if f29 <= 5.144579 else (((-0.0506 if f44 <= -0.407114 else 0.0216) if f6 <= 226.5 else (((0.0496 if f12 <= 0.0 else -0.0032) if f27 <= 0.428707 else -0.0865) if f44 <= -0.181165 else (((0.0166 if f25 <= 6.074195 else -0.0788) if f42 <= 5.344721 else -0.0125) if f37 <= 0.287131 else 0.0216))) if f46 <= 0.868763 else ((-0.0085 if f42 <= 4.579839 else 0.0603) if f25 <= 8.493822 else -0.0639)))
    total += (((((-0.0352 if f45 <= 0.448807 else (0.0518 if f41 <= 7.203777 else (-0.0892 if f41 <= 7.324819 else ((0.046 if f43 <= 0.412266 else -0.0777) if f45 <= 0.668005 else (-0.093 if f43 <= 0.262182 else (0.0573 if f42 <= 6.27287 else (0.034 if f45 <= 0.815922 else -0.0565))))))) if f46 <= 0.363485 else ((-0.0677 if f22 <= -59.5 else -0.0089) if f46 <= 0.961407 else 0.0624)) if f25 <= 8.331466 else -0.0845) if f29 <= 8.02764 else (0.0163 if f21 <= 1.092423 else 0.1533)) if f31 <= 0.912108 else 0.0239)
    total += (-0.0566 if f9 <= -13.135019 else (((((0.0066 if f38 <= -0.427618 else 0.0907) if f38 <= -0.333474 else (((0.0054 if f29 <= 8.02764 else 0.1089) if f6 <= 233.5 else (-0.0926 if f43 <= 0.368279 else (0.0722 if f43 <= 0.479918 else ((-0.0675 if f11 <= 3.596997 else 0.0159) if f38 <= 0.333575 else -0.0059)))) if f31 <= 0.577277 else (-0.0151 if f26 <= 0.0 else 0.0409))) if f11 <= 5.111111 else -0.0275) if f37 <= 0.288754 else (0.0942 if f38 <= -0.244039 else 0.0133)) if f26 <= 0.724747 else -0.0678))
    total += (((0.0086 if f46 <= 0.449061 else ((((0.0124 if f41 <= 6.732806 else (-0.0388 if f8 <= 3.309563 else -0.0021)) if f41 <= 8.927311 else 0.0975) if f34 <= 0.722872 else 0.0377) if f5 <= 211.5 else ((0.028 if f0 <= 2.441401 else (-0.0961 if f0 <= 3.198465 else 0.005)) if f0 <= 3.772695 else (0.0994 if f45 <= 0.664871 else 0.0153)))) if f46 <= 0.866834 else ((0.0057 if f41 <= 7.944669 else 0.0544) if f43 <= 0.914498 else -0.0322)) if f41 <= 9.022202 else (0.0559 if f23 <= 0.24336 else -0.0633))
    total += ((-0.0155 if f3 <= -0.461349 else (0.0151 if f23 <= 0.340075 else (((0.1094 if f16 <= 0.134834 else -0.073) if f27 <= 0.190632 else 0.0062) if f45 <= 0.496903 else ((-0.0009 if f1 <= 0.0 else 0.102) if f45 <= 0.53539 else ((-0.0485 if f10 <= -1.445891 else (0.0015 if f6 <= 849.5 else ((0.0348 if f23 <= 0.486017 else -0.1767) if f43 <= 0.772818 else 0.0008))) if f19 <= 3.560488 else (0.0604 if f42 <= 5.78382 else (-0.1098 if f11 <= 0.658092 else 0.0086))))))) if f26 <= 0.622024 else -0.0602)
    total += (((-0.0044 if f37 <= 0.045455 else -0.0952) if f32 <= 0.200472 else 0.0146) if f8 <= -4.875221 else (0.0621 if f44 <= -0.71495 else ((-0.0008 if f23 <= 0.879487 else (-0.0025 if f19 <= 1.095401 else -0.0743)) if f34 <= -0.284605 else (((-0.0401 if f28 <= -2.526577 else 0.0116) if f44 <= -0.093828 else 0.0229) if f44 <= 0.37766 else (((0.0451 if f12 <= 7.5 else -0.1307) if f45 <= 0.690643 else (-0.047 if f28 <= -2.899569 else 0.0919)) if f45 <= 0.794949 else (-0.1292 if f45 <= 0.804068 else -0.025))))))
    total += (((((0.022 if f32 <= 0.501153 else -0.0976) if f25 <= 6.114787 else (-0.0021 if f28 <= -1.837797 else -0.037)) if f28 <= -1.393256 else ((((0.0386 if f27 <= 0.278402 else -0.0225) if f11 <= 3.793669 else -0.0267) if f0 <= 3.198465 else 0.0549) if f6 <= 682.5 else (0.0972 if f33 <= 0.118238 else -0.0656))) if f2 <= 0.836022 else (-0.0032 if f28 <= -0.686578 else -0.0651)) if f4 <= 1.5 else ((-0.0157 if f28 <= -2.247683 else -0.0775) if f2 <= 0.24069 else (-0.0327 if f40 <= -1.973819 else 0.0168)))
    total += ((((-0.0387 if f28 <= -2.331597 else -0.0071) if f43 <= 0.788219 else (0.1708 if f44 <= -0.67378 else 0.0236)) if f44 <= -0.10942 else (((-0.0396 if f38 <= -0.12497 else 0.0941) if f46 <= 0.21591 else 0.0094) if f41 <= 7.706163 else -0.0068)) if f0 <= 3.511434 else (0.0376 if f25 <= 6.270042 else ((-0.082 if f38 <= 0.299467 else 0.003) if f35 <= -2.406414 else ((-0.1431 if f28 <= -1.096531 else 0.0459) if f41 <= 6.961761 else ((-0.0989 if f15 <= 0.190496 else 0.0767) if f44 <= -0.181165 else 0.007)))))
    return total


def _step_4(row: list[float]) -> float:
    f0 = row[0]  # words
    f1 = row[1]  # stop
    f2 = row[2]  # capitals
    f3 = row[3]  # voice
    f4 = row[4]  # seen
    f5 = row[5]  # near_words_3
    f6 = row[6]  # near_words_8
    f8 = row[8]  # near_voice_2
    f9 = row[9]  # near_voice_6
    f10 = row[10]  # voice_before_5
    f11 = row[11]  # near_capitals
    f12 = row[12]  # plain_run
    f13 = row[13]  # bare_run
    f14 = row[14]  # to_good_after
    f15 = row[15]  # position
    f16 = row[16]  # words_share_before
    f17 = row[17]  # words_share_after
    f19 = row[19]  # window_place
    f20 = row[20]  # in_core
    f21 = row[21]  # core_place
    f22 = row[22]  # core_gap
    f23 = row[23]  # good_share_before
    f24 = row[24]  # title_gap
    f25 = row[25]  # title_words_gap
    f26 = row[26]  # topic
    f27 = row[27]  # topic_near
    f28 = row[28]  # voice_floor
    f29 = row[29]  # voice_floor_gap
    f30 = row[30]  # bare_run_longest
    f31 = row[31]  # segment_share_3
    f32 = row[32]  # segment_topic_3
    f33 = row[33]  # segment_voice_3
    f34 = row[34]  # segment_break_mean_3
    f35 = row[35]  # segment_break_low_3
    f36 = row[36]  # segment_share_7
    f37 = row[37]  # segment_topic_7
    f38 = row[38]  # segment_voice_7
    f39 = row[39]  # segment_break_mean_7
    f40 = row[40]  # segment_break_low_7
    f41 = row[41]  # page_words
    f42 = row[42]  # page_lines
    f43 = row[43]  # page_good_share
    f44 = row[44]  # page_voice
    f45 = row[45]  # page_known
    f46 = row[46]  # window_share
    total = 0.0
    total += (((((-0.0272 if f45 <= 0.542919 else 0.0267) if f46 <= 0.363485 else (0.0175 if f11 <= 1.976623 else -0.0226)) if f0 <= 3.569433 else 0.0218) if f25 <= 7.35596 else (-0.0711 if f28 <= -1.44058 else 0.0339)) if f29 <= 6.725634 else (0.0702 if f44 <= -0.340327 else (((0.0075 if f28 <= -2.449745 else -0.082) if f46 <= 0.512494 else (0.0105 if f32 <= 0.363636 else -0.0606)) if f19 <= 1.150351 else ((-0.0531 if f34 <= -0.276086 else (0.0602 if f44 <= 0.46186 else -0.048)) if f29 <= 8.189661 else 0.1471))))
    total += (-0.0524 if f9 <= -13.135019 else (((-0.0384 if f38 <= -0.60373 else (-0.0491 if f40 <= -1.925319 else (0.1338 if f35 <= -1.210961 else -0.0254))) if f6 <= 147.5 else 0.0338) if f38 <= -0.212886 else (-0.0494 if f38 <= -0.129244 else (0.0702 if f38 <= -0.109286 else (0.0644 if f46 <= 0.053653 else (-0.0815 if f43 <= 0.262182 else ((0.0287 if f19 <= -0.039928 else (-0.0063 if f40 <= -1.889149 else (-0.1273 if f40 <= -1.382249 else (0.0013 if f38 <= 0.188972 else -0.0647)))) if f38 <= 0.435364 else 0.0058)))))))
    total += (((0.0543 if f19 <= -35.534632 else -0.0537) if f19 <= -4.278424 else (((0.0466 if f22 <= 1.5 else ((0.0899 if f41 <= 7.869401 else -0.045) if f46 <= 0.100459 else -0.061)) if f28 <= -2.747883 else (0.0388 if f11 <= 4.483333 else -0.0078)) if f20 <= 0.0 else ((-0.0137 if f17 <= 0.284741 else 0.021) if f2 <= 0.258662 else (-0.07 if f16 <= 0.15341 else ((-0.0373 if f2 <= 0.35389 else 0.0226) if f39 <= -0.219972 else -0.0349))))) if f4 <= 1.5 else (-0.0363 if f2 <= 0.654509 else 0.0076))
    total += (((((-0.0419 if f21 <= -0.526752 else (0.0571 if f21 <= 0.0 else ((0.0324 if f38 <= -0.244039 else ((-0.0624 if f31 <= 0.707743 else ((0.0515 if f45 <= 0.64315 else -0.087) if f23 <= 0.840662 else -0.1097)) if f34 <= -0.284605 else 0.0089)) if f17 <= 0.910036 else -0.1333))) if f10 <= 2.295312 else (-0.0198 if f37 <= 0.254381 else -0.1177)) if f45 <= 0.690643 else (0.0289 if f45 <= 0.75867 else 0.0021)) if f45 <= 0.843838 else (-0.0027 if f11 <= 3.068419 else -0.0517)) if f38 <= 1.971828 else 0.0488)
    total += (((0.019 if f36 <= 0.041986 else -0.0511) if f39 <= 0.226688 else -0.0737) if f2 <= 0.035099 else ((((((0.015 if f0 <= 2.35024 else -0.0973) if f26 <= -0.0 else 0.0425) if f39 <= -0.718015 else ((0.0314 if f28 <= -3.001111 else -0.1216) if f41 <= 7.290975 else (-0.0632 if f27 <= 0.129366 else 0.0119))) if f40 <= -2.768974 else 0.0195) if f11 <= 2.5 else -0.006) if f21 <= 6.212406 else (((0.0617 if f22 <= 50.5 else -0.0747) if f40 <= -1.34861 else 0.072) if f28 <= -2.449745 else 0.0789)))
    total += (((0.0148 if f19 <= 0.10851 else -0.0751) if f28 <= -2.739508 else ((-0.0342 if f22 <= -41.5 else (0.0228 if f10 <= 1.51735 else -0.0257)) if f27 <= 0.240764 else -0.0288)) if f29 <= 4.68674 else ((0.0593 if f28 <= -1.871602 else -0.0196) if f16 <= 0.229662 else ((-0.0017 if f28 <= -2.155537 else -0.1049) if f19 <= -3.561738 else ((0.1179 if f28 <= -2.025956 else -0.0189) if f22 <= -17.5 else ((-0.0463 if f10 <= -0.13707 else (0.027 if f42 <= 5.223051 else -0.0157)) if f28 <= -2.316505 else 0.015)))))
    total += (-0.0331 if f3 <= -1.554398 else (-0.0216 if f2 <= 0.035099 else ((((((0.0384 if f11 <= 3.766667 else -0.0079) if f19 <= 0.0 else -0.0114) if f8 <= 4.671545 else 0.0268) if f29 <= 7.482963 else 0.0394) if f44 <= 0.37766 else ((0.0335 if f16 <= 0.182526 else -0.0778) if f46 <= 0.412581 else ((0.0314 if f29 <= 8.189661 else -0.0718) if f23 <= 0.777735 else -0.0393))) if f19 <= 3.560488 else (((0.1076 if f41 <= 7.869401 else -0.0502) if f46 <= 0.100459 else -0.0607) if f28 <= -2.647876 else 0.0437))))
    total += ((0.0432 if f40 <= -3.697521 else (-0.0548 if f35 <= -3.399412 else (((-0.0075 if f42 <= 5.330297 else -0.1169) if f21 <= 3.8533 else 0.0509) if f42 <= 5.339936 else ((((-0.0132 if f46 <= 0.792611 else 0.0947) if f44 <= -0.227718 else -0.0712) if f44 <= -0.141671 else ((0.0044 if f8 <= -0.114274 else 0.092) if f41 <= 7.766201 else (-0.0398 if f41 <= 7.926061 else (0.0862 if f41 <= 8.012184 else 0.0042)))) if f31 <= 0.69776 else 0.0463)))) if f30 <= 51.5 else (-0.0437 if f46 <= 0.595986 else 0.0358))
    total += (((((-0.023 if f39 <= -1.231695 else 0.0676) if f39 <= -1.000017 else ((((-0.0067 if f42 <= 6.372463 else 0.0626) if f13 <= 16.5 else 0.0363) if f44 <= 0.37766 else -0.0291) if f28 <= -1.393256 else (0.0264 if f2 <= 0.803226 else -0.0376))) if f4 <= 1.5 else (-0.0333 if f2 <= 0.55719 else (-0.0252 if f40 <= -1.973819 else 0.0282))) if f15 <= 0.871251 else (-0.0124 if f31 <= 0.437497 else (-0.1882 if f31 <= 0.707743 else 0.019))) if f27 <= 0.458891 else (-0.0761 if f44 <= -0.130953 else -0.0014))
    total += (((-0.0138 if f34 <= -0.553629 else ((-0.0193 if f28 <= -2.747883 else 0.0264) if f10 <= 1.237437 else -0.0046)) if f31 <= 0.912108 else (0.0476 if f17 <= 0.922649 else -0.1026)) if f36 <= 0.995527 else (0.0951 if f32 <= 0.051376 else (0.0195 if f39 <= -0.687164 else (0.0465 if f8 <= -2.999408 else (-0.0785 if f32 <= 0.146554 else ((-0.0049 if f35 <= -2.056332 else (-0.0158 if f0 <= 2.802901 else (-0.265 if f9 <= 3.571941 else 0.0076))) if f15 <= 0.405847 else (0.0294 if f24 <= 28.5 else -0.0388)))))))
    total += (((-0.0212 if f15 <= 0.343379 else ((-0.0424 if f40 <= -3.316391 else 0.0338) if f16 <= 0.40445 else ((0.043 if f14 <= 59.5 else -0.044) if f43 <= 0.479918 else (-0.0578 if f40 <= -1.26524 else 0.0227)))) if f15 <= 0.781836 else -0.0445) if f29 <= 4.68674 else ((0.0784 if f16 <= 0.205518 else -0.0198) if f15 <= 0.174915 else ((0.0002 if f35 <= -0.716837 else -0.0685) if f45 <= 0.496903 else (0.0436 if f45 <= 0.554487 else (-0.0516 if f45 <= 0.587373 else (0.0121 if f44 <= 0.37766 else -0.014))))))
    total += (((((((-0.0584 if f21 <= -0.422608 else (-0.0341 if f10 <= -0.777817 else 0.0738)) if f25 <= 6.114787 else -0.0733) if f36 <= 0.826004 else -0.0927) if f43 <= 0.745549 else 0.0393) if f45 <= 0.525789 else ((-0.0221 if f23 <= 0.03774 else ((-0.0306 if f38 <= -0.712438 else 0.1309) if f21 <= -0.0 else (-0.0068 if f9 <= -2.159421 else 0.0407))) if f9 <= 1.539725 else -0.0114)) if f1 <= 0.0 else (0.055 if f1 <= 1.5 else (-0.0045 if f31 <= 0.688209 else 0.0223))) if f26 <= 0.724747 else -0.0655)
    total += (((((-0.0141 if f34 <= -0.528055 else 0.0057) if f43 <= 0.816359 else ((0.1189 if f17 <= 0.970978 else -0.0288) if f32 <= 0.029049 else -0.0447)) if f41 <= 8.50461 else (0.1167 if f30 <= 12.5 else -0.017)) if f41 <= 8.581104 else ((0.0527 if f28 <= -1.514206 else -0.0495) if f16 <= 0.205518 else -0.0731)) if f29 <= 6.725634 else ((0.0636 if f19 <= 1.275084 else -0.051) if f44 <= -0.289915 else ((0.0016 if f30 <= 52.5 else -0.0718) if f22 <= 5.5 else (-0.0345 if f34 <= -0.276086 else 0.0576))))
    total += ((((((-0.002 if f46 <= 0.693468 else -0.1395) if f33 <= 0.316002 else -0.0001) if f11 <= 0.90459 else ((-0.0423 if f35 <= -2.449745 else (-0.0439 if f8 <= -0.792911 else 0.0276)) if f37 <= 0.157487 else 0.0241)) if f14 <= 1.5 else -0.0063) if f37 <= 0.288754 else ((-0.0245 if f6 <= 141.5 else 0.111) if f33 <= -0.212886 else 0.0132)) if f27 <= 0.391779 else ((-0.0199 if f8 <= 1.303914 else (-0.1657 if f46 <= 0.490919 else -0.0025)) if f44 <= -0.130953 else (0.0438 if f42 <= 5.120979 else -0.0284)))
    total += ((0.0398 if f35 <= -3.676955 else ((-0.1224 if f33 <= 0.482007 else -0.0002) if f35 <= -3.454933 else ((-0.0347 if f11 <= 0.90459 else 0.0145) if f14 <= 1.5 else ((((-0.0631 if f44 <= -0.11846 else 0.0585) if f24 <= 52.5 else -0.0847) if f11 <= 1.188181 else 0.0159) if f46 <= 0.363485 else (0.0326 if f11 <= 1.534988 else ((-0.0148 if f46 <= 0.623525 else -0.0643) if f46 <= 0.71639 else -0.0046)))))) if f15 <= 0.921362 else (-0.0137 if f31 <= 0.399484 else (-0.1953 if f31 <= 0.707743 else 0.0253)))
    total += (((-0.0316 if f8 <= -4.791536 else ((((-0.0232 if f2 <= 0.44636 else 0.1244) if f25 <= -9.302968 else (((-0.0278 if f5 <= 87.5 else (-0.0378 if f27 <= 0.092173 else 0.0525)) if f39 <= -0.374594 else -0.0759) if f37 <= 0.272727 else 0.0618)) if f39 <= -0.296334 else (-0.0376 if f37 <= 0.099884 else (0.1068 if f33 <= -0.021461 else -0.0116))) if f38 <= -0.227681 else -0.0027)) if f37 <= 0.571641 else ((-0.0483 if f39 <= -0.633801 else 0.1502) if f37 <= 0.8 else -0.058)) if f38 <= 1.971828 else 0.0474)
    total += ((0.0463 if f12 <= 0.0 else ((0.0661 if f12 <= 12.5 else ((-0.0321 if f44 <= -0.478577 else 0.074) if f44 <= -0.360938 else (-0.0608 if f32 <= 0.293463 else 0.0686))) if f36 <= 0.876993 else -0.0636)) if f41 <= 6.83141 else ((((0.0344 if f13 <= 0.0 else -0.0283) if f32 <= 0.210526 else (0.032 if f21 <= -0.045948 else (-0.1093 if f25 <= 4.840234 else -0.0357))) if f42 <= 5.554894 else 0.0211) if f41 <= 7.35596 else ((-0.0278 if f35 <= -1.562047 else 0.0029) if f32 <= 0.181818 else 0.0117)))
    total += ((-0.0019 if f28 <= -3.055593 else 0.0702) if f40 <= -3.697521 else ((0.0228 if f28 <= -3.516386 else (-0.1031 if f36 <= 0.949892 else 0.0343)) if f40 <= -3.457051 else (-0.0073 if f42 <= 5.339936 else ((-0.014 if f34 <= -0.494783 else 0.0379) if f42 <= 5.650732 else (-0.0261 if f29 <= 3.569433 else ((-0.0518 if f28 <= -3.175059 else 0.069) if f39 <= -0.749284 else (((0.0175 if f40 <= -2.150174 else -0.0294) if f28 <= -1.44058 else 0.0338) if f42 <= 6.372463 else (0.0936 if f39 <= 0.045559 else 0.0006))))))))
    total += ((-0.0384 if f0 <= 1.242453 else ((((-0.049 if f43 <= 0.801871 else 0.0569) if f34 <= -0.856601 else (-0.0438 if f28 <= -3.19801 else 0.0412)) if f10 <= 2.295312 else -0.0215) if f0 <= 2.524928 else (-0.0441 if f15 <= 0.50017 else (-0.0326 if f28 <= -2.293095 else (0.051 if f10 <= 0.610445 else -0.0224))))) if f3 <= -0.1 else (0.0056 if f41 <= 9.022202 else ((0.0529 if f28 <= -1.554398 else (0.0511 if f40 <= -1.515399 else -0.0897)) if f25 <= 8.353379 else (-0.0948 if f34 <= 0.497226 else 0.0237))))
    total += (((-0.0844 if f43 <= 0.262182 else -0.0045) if f19 <= -0.345634 else (0.0227 if f4 <= 1.5 else -0.017)) if f36 <= 0.183569 else ((((-0.0272 if f15 <= 0.405847 else (0.0317 if f39 <= -0.569486 else ((-0.0731 if f32 <= 0.192987 else ((0.0752 if f37 <= 0.349709 else -0.0432) if f12 <= 1.5 else -0.0758)) if f35 <= -2.595958 else 0.0091))) if f39 <= 0.226688 else (-0.1276 if f39 <= 0.530878 else -0.0112)) if f45 <= 0.824801 else -0.047) if f8 <= 4.089287 else (0.0229 if f25 <= 8.463687 else -0.043)))
    return total


def _step_5(row: list[float]) -> float:
    f0 = row[0]  # words
    f1 = row[1]  # stop
    f2 = row[2]  # capitals
    f3 = row[3]  # voice
    f4 = row[4]  # seen
    f5 = row[5]  # near_words_3
    f6 = row[6]  # near_words_8
    f7 = row[7]  # near_ends_8
    f8 = row[8]  # near_voice_2
    f9 = row[9]  # near_voice_6
    f10 = row[10]  # voice_before_5
    f11 = row[11]  # near_capitals
    f12 = row[12]  # plain_run
    f13 = row[13]  # bare_run
    f14 = row[14]  # to_good_after
    f15 = row[15]  # position
    f16 = row[16]  # words_share_before
    f17 = row[17]  # words_share_after
    f19 = row[19]  # window_place
    f20 = row[20]  # in_core
    f21 = row[21]  # core_place
    f22 = row[22]  # core_gap
    f23 = row[23]  # good_share_before
    f24 = row[24]  # title_gap
    f25 = row[25]  # title_words_gap
    f26 = row[26]  # topic
    f27 = row[27]  # topic_near
    f28 = row[28]  # voice_floor
    f29 = row[29]  # voice_floor_gap
    f30 = row[30]  # bare_run_longest
    f31 = row[31]  # segment_share_3
    f32 = row[32]  # segment_topic_3
    f33 = row[33]  # segment_voice_3
    f35 = row[35]  # segment_break_low_3
    f36 = row[36]  # segment_share_7
    f37 = row[37]  # segment_topic_7
    f38 = row[38]  # segment_voice_7
    f39 = row[39]  # segment_break_mean_7
    f40 = row[40]  # segment_break_low_7
    f41 = row[41]  # page_words
    f42 = row[42]  # page_lines
    f43 = row[43]  # page_good_share
    f44 = row[44]  # page_voice
    f45 = row[45]  # page_known
    f46 = row[46]  # window_share
    total = 0.0
    total += ((((0.0062 if f16 <= 0.571845 else ((-0.0936 if f7 <= 6.5 else (0.0174 if f35 <= -0.073152 else -0.1182)) if f45 <= 0.496903 else (0.0035 if f43 <= 0.726114 else (-0.0198 if f45 <= 0.83898 else -0.1143)))) if f29 <= 8.189661 else (0.0887 if f28 <= -1.941667 else -0.0543)) if f46 <= 0.798386 else (((-0.037 if f39 <= -0.023808 else 0.0612) if f39 <= 0.226688 else -0.1203) if f39 <= 0.586399 else 0.0455)) if f46 <= 0.866834 else ((-0.0198 if f29 <= 5.671602 else 0.0369) if f25 <= 8.404584 else -0.0444))
    total += ((0.0349 if f40 <= -3.697521 else (0.0077 if f36 <= 0.183569 else ((-0.0355 if f27 <= 0.097805 else 0.0115) if f14 <= 1.5 else (0.035 if f21 <= -0.089408 else (-0.0494 if f1 <= 0.0 else (0.0357 if f40 <= -3.178703 else (-0.0285 if f9 <= 12.536709 else 0.0241))))))) if f30 <= 50.5 else ((((0.0516 if f23 <= 0.58285 else -0.0598) if f28 <= -1.599005 else 0.0556) if f43 <= 0.481258 else (0.0487 if f23 <= 0.149273 else -0.1103)) if f46 <= 0.432176 else (0.0679 if f13 <= 9.5 else -0.0288)))
    total += ((((-0.0115 if f43 <= 0.58358 else 0.0117) if f44 <= -0.023166 else -0.0282) if f44 <= 0.065962 else ((0.0225 if f46 <= 0.090398 else -0.1168) if f43 <= 0.262182 else (0.0279 if f44 <= 0.394052 else ((-0.0727 if f2 <= 0.0 else 0.0442) if f45 <= 0.794949 else (0.0376 if f43 <= 0.578141 else (-0.0165 if f30 <= 15.5 else -0.095)))))) if f45 <= 0.843838 else (((0.0463 if f45 <= 0.902164 else -0.1022) if f11 <= 2.023675 else -0.0234) if f30 <= 15.5 else (-0.0749 if f38 <= 0.9449 else 0.0017)))
    total += (0.0576 if f19 <= -43.396104 else ((-0.0031 if f29 <= 5.078289 else -0.0524) if f19 <= -4.278424 else (0.047 if f44 <= -0.71495 else (((((0.041 if f45 <= 0.554487 else -0.0204) if f9 <= -2.96176 else -0.0174) if f3 <= 0.785584 else ((-0.0493 if f28 <= -2.262038 else 0.0174) if f9 <= 3.901478 else 0.023)) if f13 <= 5.5 else (-0.0199 if f28 <= -2.83447 else 0.0226)) if f11 <= 4.483333 else (((-0.0263 if f29 <= 6.96177 else 0.0346) if f32 <= 0.347784 else 0.0589) if f45 <= 0.835179 else -0.0751)))))
    total += (((((0.0014 if f42 <= 6.438548 else 0.0461) if f30 <= 50.5 else (-0.0438 if f21 <= 7.539501 else 0.016)) if f43 <= 0.896898 else 0.0846) if f43 <= 0.914498 else -0.0445) if f45 <= 0.843838 else ((((-0.0079 if f24 <= 40.5 else -0.1041) if f7 <= 12.5 else 0.0018) if f38 <= 1.096672 else 0.0295) if f28 <= -2.269791 else ((0.0815 if f28 <= -1.458333 else -0.0028) if f44 <= 0.044577 else (0.0704 if f43 <= 0.552188 else (-0.0048 if f45 <= 0.862445 else (-0.1078 if f6 <= 405.5 else 0.0223))))))
    total += ((((-0.002 if f23 <= 0.665917 else ((0.0591 if f38 <= 0.188972 else -0.0238) if f40 <= -2.449745 else (0.021 if f17 <= 0.071717 else (-0.0779 if f28 <= -0.267497 else 0.0123)))) if f30 <= 6.5 else 0.0035) if f26 <= 0.223611 else (((0.0419 if f32 <= 0.273889 else ((0.0243 if f7 <= 7.5 else -0.2092) if f32 <= 0.285168 else -0.0224)) if f39 <= -0.557864 else (0.0789 if f23 <= 0.607405 else (-0.0869 if f15 <= 0.445737 else 0.0341))) if f41 <= 7.742402 else -0.0043)) if f26 <= 0.622024 else -0.04)
    total += ((((0.0255 if f21 <= 0.17397 else ((0.0357 if f33 <= -1.187318 else (((-0.0846 if f28 <= -3.19801 else -0.0008) if f31 <= 0.10823 else 0.0153) if f28 <= -3.030393 else -0.0788)) if f33 <= 0.905808 else (0.0207 if f42 <= 5.794536 else -0.0451))) if f28 <= -2.754449 else ((0.0375 if f28 <= -2.305703 else -0.0408) if f22 <= -49.5 else (0.0802 if f35 <= -3.751388 else 0.0048))) if f32 <= 0.28992 else (0.0653 if f28 <= -2.772003 else (0.1169 if f33 <= -0.946824 else 0.001))) if f27 <= 0.391779 else -0.0243)
    total += (0.0538 if f19 <= -43.396104 else (((((((-0.0495 if f17 <= 0.121814 else 0.0244) if f36 <= 0.666388 else -0.0397) if f41 <= 7.203777 else (-0.0694 if f5 <= 185.5 else 0.0238)) if f1 <= 2.5 else ((0.0236 if f17 <= 0.893243 else -0.0659) if f45 <= 0.82039 else -0.0532)) if f41 <= 7.441907 else ((0.0235 if f41 <= 7.839524 else (-0.0263 if f46 <= 0.868763 else (-0.0611 if f42 <= 4.579839 else 0.0342))) if f13 <= 16.5 else 0.041)) if f19 <= 25.414286 else 0.0762) if f42 <= 5.78382 else -0.01))
    total += ((0.0055 if f37 <= 0.119923 else 0.1165) if f19 <= -43.396104 else ((0.1064 if f15 <= 0.544057 else -0.0299) if f46 <= 0.041863 else ((-0.0029 if f30 <= 20.5 else (-0.0386 if f45 <= 0.601955 else (0.0649 if f46 <= 0.456574 else 0.011))) if f42 <= 5.794536 else (((0.0092 if f42 <= 6.162248 else 0.0952) if f42 <= 6.33771 else -0.0358) if f30 <= 15.5 else ((-0.0804 if f45 <= 0.760483 else -0.0166) if f42 <= 6.34124 else (-0.0414 if f46 <= 0.17456 else (0.0508 if f44 <= 0.481319 else -0.0833)))))))
    total += (((((-0.0235 if f23 <= 0.057227 else (((0.1331 if f39 <= -0.456854 else -0.0388) if f37 <= 0.045455 else (-0.0364 if f37 <= 0.277919 else 0.0273)) if f17 <= 0.442792 else (-0.0424 if f44 <= -0.536432 else (0.0466 if f10 <= 1.704082 else 0.0072)))) if f0 <= 2.524928 else ((0.0137 if f35 <= -2.196966 else -0.0435) if f5 <= 189.5 else -0.1049)) if f0 <= 3.156774 else 0.0119) if f25 <= 7.30418 else (-0.0656 if f44 <= 0.218256 else (0.0788 if f33 <= 0.581378 else -0.0309))) if f29 <= 6.334167 else 0.0069)
    total += (((-0.0128 if f23 <= 0.816773 else 0.0762) if f25 <= 6.323462 else -0.04) if f8 <= -3.31421 else ((-0.0302 if f39 <= -1.231695 else 0.0573) if f39 <= -1.000017 else ((0.0833 if f15 <= 0.544057 else -0.0056) if f46 <= 0.053653 else (((0.0546 if f35 <= -1.520403 else -0.0536) if f43 <= 0.227759 else -0.0933) if f43 <= 0.262182 else ((-0.0025 if f28 <= -1.407107 else (0.028 if f6 <= 378.5 else (-0.1202 if f46 <= 0.405717 else -0.0002))) if f17 <= 0.893243 else (0.0018 if f37 <= 0.166667 else -0.0505))))))
    total += (((((((0.0266 if f16 <= 0.361362 else -0.0332) if f43 <= 0.741834 else (-0.0569 if f16 <= 0.06597 else 0.0986)) if f2 <= 0.402703 else -0.0501) if f24 <= 52.5 else -0.0843) if f45 <= 0.525789 else (0.0562 if f45 <= 0.53539 else -0.0006)) if f5 <= 233.5 else (0.0579 if f8 <= -0.080907 else (((-0.0874 if f15 <= 0.225599 else 0.0141) if f36 <= 0.998049 else -0.0913) if f31 <= 0.582435 else 0.0369))) if f6 <= 811.5 else ((-0.1028 if f41 <= 7.345681 else 0.0317) if f15 <= 0.603193 else -0.0783))
    total += (((0.004 if f37 <= 0.25 else ((-0.0077 if f21 <= 0.585476 else ((((-0.0028 if f29 <= 6.09244 else -0.1985) if f42 <= 5.809642 else 0.0157) if f28 <= -1.613275 else 0.0101) if f21 <= 0.918967 else (-0.0689 if f39 <= -0.303275 else (0.128 if f44 <= 0.037962 else -0.032)))) if f35 <= -0.287224 else (0.0516 if f13 <= 7.5 else -0.0454))) if f37 <= 0.288754 else 0.0187) if f4 <= 1.5 else (-0.0327 if f2 <= 0.55719 else ((-0.0157 if f5 <= 22.5 else 0.0626) if f46 <= 0.335198 else -0.0076)))
    total += ((-0.0108 if f27 <= 0.147222 else (-0.0487 if f2 <= 0.028992 else (((0.028 if f35 <= -1.837797 else -0.1611) if f45 <= 0.587373 else 0.0247) if f15 <= 0.186548 else 0.0267))) if f14 <= 1.5 else (0.004 if f20 <= 0.0 else ((0.02 if f16 <= 0.497007 else -0.0162) if f2 <= 0.258662 else (0.0061 if f27 <= 0.092173 else ((((0.0106 if f42 <= 4.471622 else (-0.1744 if f2 <= 0.44636 else -0.0349)) if f41 <= 7.31422 else -0.039) if f27 <= 0.373574 else 0.0155) if f19 <= 0.67314 else -0.0089)))))
    total += (((-0.0003 if f25 <= 7.504667 else -0.0423) if f29 <= 6.725634 else (((((-0.0431 if f42 <= 4.808103 else 0.0147) if f40 <= -0.811186 else (0.0457 if f42 <= 5.147478 else (-0.1061 if f42 <= 5.685278 else -0.0028))) if f40 <= -0.415761 else 0.0376) if f41 <= 8.595449 else (0.0958 if f42 <= 6.016154 else (-0.0102 if f42 <= 6.395256 else 0.0556))) if f41 <= 9.022202 else (0.0491 if f16 <= 0.342653 else (0.0021 if f36 <= 0.682178 else -0.0922)))) if f26 <= 0.724747 else (0.0372 if f25 <= 3.156774 else -0.0785))
    total += (((-0.0 if f46 <= 0.456574 else -0.0432) if f46 <= 0.721765 else ((0.0609 if f6 <= 892.5 else -0.0852) if f44 <= -0.308539 else -0.0104)) if f3 <= -0.320485 else ((0.0211 if f46 <= 0.075066 else (0.0488 if f44 <= -0.458192 else (0.0359 if f28 <= -3.323402 else -0.0933))) if f43 <= 0.262182 else ((-0.0225 if f28 <= -2.449745 else 0.0587) if f43 <= 0.412266 else (((-0.0517 if f46 <= 0.363485 else (0.0441 if f19 <= -0.0 else 0.0001)) if f45 <= 0.664871 else -0.0598) if f45 <= 0.698388 else 0.0074))))
    total += (((0.0332 if f43 <= 0.479918 else (0.0114 if f25 <= 3.650574 else (0.0558 if f45 <= 0.432562 else ((-0.1052 if f0 <= 3.156774 else 0.011) if f45 <= 0.581597 else -0.016)))) if f10 <= -0.555345 else (-0.0477 if f44 <= -0.120988 else ((0.0216 if f45 <= 0.807118 else (-0.0604 if f25 <= 5.290786 else 0.0249)) if f43 <= 0.793232 else -0.0579))) if f29 <= 4.505335 else ((0.0047 if f28 <= -2.078633 else ((-0.0756 if f46 <= 0.086094 else 0.0386) if f43 <= 0.580106 else -0.1019)) if f2 <= 0.035099 else 0.0059))
    total += ((-0.0289 if f45 <= 0.53539 else ((-0.0005 if f44 <= -0.259777 else (-0.0257 if f9 <= -7.546006 else (-0.0122 if f12 <= 3.5 else 0.0598))) if f9 <= 1.539725 else -0.0124)) if f1 <= 0.0 else (0.051 if f1 <= 1.5 else ((((0.0193 if f12 <= 1.5 else (0.0747 if f42 <= 4.548586 else -0.0508)) if f6 <= 715.5 else (-0.177 if f41 <= 7.245297 else -0.0143)) if f45 <= 0.82039 else (-0.0448 if f9 <= 9.069432 else (0.0392 if f35 <= 0.150378 else -0.0473))) if f4 <= 1.5 else -0.0372)))
    total += (((0.0609 if f12 <= 0.0 else (-0.0399 if f12 <= 5.5 else (0.0895 if f12 <= 14.5 else (-0.0322 if f16 <= 0.240683 else 0.0561)))) if f41 <= 6.87884 else (((0.0464 if f46 <= 0.058856 else -0.004) if f31 <= 0.738303 else (-0.0744 if f16 <= 0.05973 else 0.0408)) if f37 <= 0.454545 else (0.0083 if f8 <= 0.1 else -0.1181))) if f16 <= 0.571845 else ((((-0.0081 if f31 <= 0.988526 else -0.0622) if f6 <= 405.5 else 0.0133) if f41 <= 9.022202 else -0.056) if f37 <= 0.416483 else 0.0704))
    total += (((((((-0.0107 if f35 <= -2.699669 else 0.0396) if f35 <= -2.191689 else -0.0155) if f39 <= 0.586399 else ((0.0503 if f44 <= 0.37766 else (-0.1226 if f44 <= 0.422829 else -0.0084)) if f19 <= 0.67314 else 0.0571)) if f28 <= -1.342572 else ((-0.049 if f16 <= 0.039836 else (((0.0741 if f27 <= 0.277125 else 0.0003) if f23 <= 0.996167 else -0.0345) if f36 <= 0.816552 else 0.0083)) if f41 <= 8.581104 else -0.0602)) if f11 <= 2.809924 else -0.0061) if f37 <= 0.571641 else 0.0644) if f32 <= 0.980051 else -0.0773)
    return total


STEPS: tuple[Callable[[list[float]], float], ...] = (_step_0, _step_1, _step_2, _step_3, _step_4, _step_5,)
