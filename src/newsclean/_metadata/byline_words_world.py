"""The words of bylines in languages of other scripts, and of Asia and Africa: a table, one row a language.

Law: data only; `newsclean._metadata.byline_words` explains the columns, names the sources and makes tables of them.
"""

from __future__ import annotations

__all__ = ["ROWS"]

ROWS = {
    "sr": """
        label: аутор, ауторка, аутори, пише, пишу, autor, autorka, piše
        work: текст, интервју, коментар
        other: фото, извор, превод, фотографија
        role: новинар, новинарка, уредник, уредница, дописник, репортер
        desk: редакција, администратор
        joint: и, i
    """,
    "bg": """
        by: от
        label: автор, автори, авторка, публикувано от, написано от
        work: текст, интервю, коментар, анализ
        other: снимка, снимки, източник, превод, видео, редактор
        role: журналист, журналистка, репортер, кореспондент, кореспондентка, редактор, главен редактор
        desk: редакция, администратор, гост
        joint: и
    """,
    "mk": """
        by: од
        label: автор, автори, пишува, напиша
        work: текст, интервју
        other: фото, извор, превод
        role: новинар, новинарка, уредник, дописник
        desk: редакција, администратор
        joint: и
    """,
    "ru": """
        label: автор, авторы, автор статьи, автор текста, текст подготовил, текст подготовила, написано автором,
            написал, написала, подготовил, подготовила, подготовили, беседовал, беседовала, автором
        work: текст, тексты, интервью, репортаж, колонка, комментарий, материал
        other: фото, фотография, фотографии, видео, иллюстрация, иллюстрации, источник, источники, перевод,
            перевел, перевела, редактура, под редакцией, инфографика, монтаж
        role: журналист, журналистка, корреспондент, корреспондентка, корреспонденты, редактор, главный редактор,
            обозреватель, колумнист, репортер, репортёр, собкор, спецкор, специальный корреспондент, собственный
            корреспондент, политолог, шеф-редактор
        desk: редакция, администратор, админ, гость, аноним, агентства, новости, пресс-служба, редакция сайта
        joint: и
    """,
    "uk": """
        label: автор, автори, авторка, автор статті, написав, написала, підготував, підготувала, текст підготував,
            розмовляв, розмовляла
        work: текст, тексти, інтерв'ю, репортаж, колонка, коментар
        other: фото, світлина, світлини, відео, ілюстрація, джерело, джерела, переклад, редагування
        role: журналіст, журналістка, кореспондент, кореспондентка, редактор, редакторка, головний редактор,
            головна редакторка, оглядач, оглядачка, репортер, репортерка
        desk: редакція, адміністратор, адмін, гість, новини
        joint: та, і, й
    """,
    "el": """
        label: συντάκτης, συντάκτρια, συντάκτες, γράφει ο, γράφει η, γράφουν οι, γράφει, γράφουν, του, της,
            επιμέλεια, ρεπορτάζ, αρθρογράφος
        work: κείμενο, συνέντευξη, ανάλυση, άρθρο
        other: φωτογραφία, φωτογραφίες, φωτό, βίντεο, πηγή, πηγές, μετάφραση, εικόνα
        role: δημοσιογράφος, ανταποκριτής, ανταποκρίτρια, αρχισυντάκτης, αρχισυντάκτρια, διευθυντής, ρεπόρτερ,
            συντάκτης, συντάκτρια, αρθρογράφος
        desk: σύνταξη, συντακτική ομάδα, η σύνταξη, διαχειριστής, επισκέπτης, ομάδα σύνταξης
        joint: και
    """,
    "tr": """
        label: yazar, yazarlar, yazan, yazanlar, haber, haberi yazan, muhabir, hazırlayan, kaleme alan
        work: metin, röportaj, analiz, yorum, söyleşi
        other: fotoğraf, fotoğraflar, foto, video, kaynak, kaynaklar, çeviri, çeviren, editör, görsel
        role: muhabir, muhabiri, gazeteci, editör, editörü, yazar, yazarı, köşe yazarı, genel yayın yönetmeni,
            temsilcisi
        desk: yönetici, haber merkezi, editör masası, dış haberler, yazı işleri, misafir, ajanslar, redaksiyon
        joint: ve, ile
    """,
    "az": """
        label: müəllif, müəlliflər, yazdı, hazırladı
        work: mətn, müsahibə
        other: foto, şəkil, mənbə, tərcümə
        role: jurnalist, müxbir, redaktor
        desk: redaksiya, administrator
        joint: və
    """,
    "id": """
        by: oleh
        label: penulis, reporter, ditulis oleh, ditulis, laporan, wartawan, dilaporkan oleh, laporan wartawan
        work: teks, wawancara, analisis, opini, artikel
        other: foto, gambar, video, sumber, editor, penerjemah, penyunting
        role: wartawan, wartawati, reporter, jurnalis, redaktur, koresponden, kontributor, penulis, pemimpin
            redaksi
        desk: redaksi, tim redaksi, administrator, tamu
        joint: dan
    """,
    "ms": """
        by: oleh
        label: penulis, wartawan, ditulis oleh
        work: teks, temu bual
        other: gambar, foto, sumber, terjemahan
        role: wartawan, pengarang, penulis, koresponden
        desk: pengarang berita, meja berita, pentadbir
        joint: dan
    """,
    "vi": """
        by: bởi
        label: tác giả, viết bởi, theo, người viết, bài viết, thực hiện
        work: bài, nội dung, bài và ảnh
        other: ảnh, hình ảnh, video, nguồn, biên tập, dịch, đồ họa, clip
        role: phóng viên, nhà báo, biên tập viên, tổng biên tập, cộng tác viên, pv, ctv
        desk: ban biên tập, tòa soạn, quản trị viên, nhóm pv, nhóm phóng viên
        joint: và
    """,
    "th": """
        by: โดย
        label: ผู้เขียน, เขียนโดย, เรื่อง, รายงานโดย, เรียบเรียง, เรียบเรียงโดย
        work: บทความ, บทสัมภาษณ์
        other: ภาพ, ที่มา, แปล, แปลโดย, ภาพถ่าย, วิดีโอ, ภาพประกอบ
        role: ผู้สื่อข่าว, นักข่าว, บรรณาธิการ, ผู้สื่อข่าวพิเศษ, นักเขียน
        desk: กองบรรณาธิการ, ทีมข่าว, ผู้ดูแลระบบ, ทีมงาน
        joint: และ
    """,
    "hi": """
        label: लेखक, लेखिका, द्वारा, रिपोर्ट, रिपोर्टर, लिखित, संवाददाता, प्रस्तुति
        work: लेख, साक्षात्कार, विश्लेषण
        other: फोटो, तस्वीर, चित्र, स्रोत, अनुवाद, संपादन, संपादित, वीडियो
        role: संवाददाता, पत्रकार, संपादक, रिपोर्टर, विशेष संवाददाता, लेखक, ब्यूरो
        desk: संपादकीय, न्यूज डेस्क, न्यूज़ डेस्क, वेब डेस्क, एजेंसी, प्रशासक, डेस्क
        joint: और, तथा, एवं
    """,
    "bn": """
        label: লেখক, লিখেছেন, প্রতিবেদক, লেখা
        work: প্রতিবেদন, সাক্ষাৎকার
        other: ছবি, আলোকচিত্র, সূত্র, অনুবাদ, সম্পাদনা
        role: প্রতিবেদক, সাংবাদিক, সম্পাদক, প্রতিনিধি, সংবাদদাতা, নিজস্ব প্রতিবেদক
        desk: ডেস্ক, নিউজ ডেস্ক, অনলাইন ডেস্ক, নিজস্ব প্রতিবেদক, সম্পাদকীয়
        joint: ও, এবং
    """,
    "ur": """
        label: تحریر, مصنف, از, رپورٹ, رپورٹر
        work: انٹرویو, تجزیہ
        other: تصویر, تصاویر, ماخذ, ترجمہ, ذریعہ
        role: صحافی, نامہ نگار, رپورٹر, مدیر, نمائندہ
        desk: ویب ڈیسک, نیوز ڈیسک, ادارہ, ادارتی
        joint: اور
    """,
    "fa": """
        label: نویسنده, نویسندگان, نوشته, به قلم, گزارش, گزارش از
        work: متن, مصاحبه, گفتگو, یادداشت
        other: عکس, عکاس, تصویر, منبع, ترجمه, ویرایش
        role: خبرنگار, روزنامه‌نگار, سردبیر, نویسنده, مترجم, دبیر
        desk: تحریریه, هیئت تحریریه, مدیر سایت, گروه خبر, مدیر
        joint: و
    """,
    "ar": """
        label: بقلم, كتب, كتبت, الكاتب, الكاتبة, كاتب, تقرير, إعداد, تحرير وإعداد, كتابة, المؤلف
        work: نص, حوار, مقابلة, تحليل, مقال
        other: تصوير, صورة, صور, المصدر, مصدر, ترجمة, تحرير, مراجعة, فيديو
        role: صحفي, صحفية, صحافي, صحافية, مراسل, مراسلة, محرر, محررة, كاتب, كاتبة, رئيس التحرير, رئيسة التحرير,
            مراسلنا
        desk: هيئة التحرير, التحرير, أسرة التحرير, فريق التحرير, محرر, وكالات, الوكالات, المحرر, مدير الموقع, أدمن
        joint: و
    """,
    "he": """
        label: מאת, כותב, כותבת, הכותב, כתב, כתבה, נכתב על ידי
        work: טקסט, ראיון, פרשנות
        other: צילום, צילומים, תמונה, מקור, תרגום, עריכה, וידאו
        role: כתב, כתבת, עיתונאי, עיתונאית, עורך, עורכת, פרשן, פרשנית, כתבנו, כתבתנו
        desk: מערכת, המערכת, מערכת האתר, מנהל, אורח
        joint: ו
    """,
    "ja": """
        label: 著者, 執筆者, 執筆, 文, 作者, 筆者, 投稿者, 取材・文, 取材, ライター, 書き手
        work: 文章, インタビュー, 聞き手
        other: 写真, 撮影, 画像, 出典, 翻訳, 編集, イラスト, 構成, 監修
        role: 記者, 編集委員, 特派員, 論説委員, 編集長, 編集者, 編集部員, ライター, フリーライター, 専門記者,
            支局長
        desk: 編集部, 管理人, 管理者, 著者一覧, 執筆者一覧, 記者一覧, 匿名
        joint: と
    """,
    "ko": """
        label: 글쓴이, 작성자, 저자, 글, 기자명
        work: 인터뷰
        other: 사진, 그래픽, 영상, 출처, 번역, 편집, 촬영, 제공
        role: 기자, 특파원, 논설위원, 선임기자, 편집위원, 인턴기자, 객원기자, 앵커, 전문기자, 편집장, 칼럼니스트
        desk: 편집부, 관리자, 운영자, 온라인뉴스팀, 디지털뉴스팀, 뉴스팀
        joint: 와, 과
    """,
    "zh": """
        label: 作者, 记者, 記者, 撰文, 文, 撰稿, 撰稿人, 采写, 採訪撰文, 供稿, 本报记者, 本報記者, 通讯员,
            特约记者, 實習記者, 实习记者, 撰文者
        work: 文字, 专访, 評論, 评论
        other: 图, 圖, 摄影, 攝影, 图片, 圖片, 来源, 來源, 稿源, 编辑, 編輯, 责任编辑, 責任編輯, 责编, 責編, 校对,
            校對, 翻译, 翻譯, 视频, 審核, 审核, 编译, 編譯, 监制, 出处, 出自, 摄, 攝
        role: 记者, 記者, 特派员, 特派員, 编辑, 編輯, 报道, 報導, 报导, 報道, 评论员, 評論員, 综合报道, 綜合報導,
            主笔, 专栏作家
        desk: 编辑部, 編輯部, 管理员, 管理員, 本站, 佚名, 小编, 网络, 匿名, 未知
        joint: 和, 与, 與, 及
    """,
    "sw": """
        by: na
        label: mwandishi, imeandikwa na
        work: makala
        other: picha, chanzo, tafsiri
        role: mwandishi, mwanahabari, mhariri, ripota
        desk: mhariri, dawati
        joint: na
    """,
    "af": """
        by: deur
        label: skrywer, outeur, geskryf deur
        work: teks, onderhoud
        other: foto, bron, vertaling
        role: joernalis, redakteur, korrespondent, verslaggewer
        desk: redaksie
        joint: en
    """,
}
"""Rows by language (BCP 47). A row holds columns, a column a list of phrases."""
