"""Written by tools/train; do not edit."""

from __future__ import annotations

from typing import Any

ABOUT: dict[str, Any] = {
    'form': 'html',
    'corpora': {'fundus-news': '5dd13207c77a1ca854055e628a7244c4105eaaa5d51c78e57eb17852394e15f8', 'wcxb-articles': '839194595c590fd52a729543c5bbf97a1d7e24a92d8ebb598ae9146829822725', 'daniel': '0c40d769284b89824cc2ad85f714fdd75f0e9935f06fc31868b8e86f85984dfd', 'annotated': '762b45d54cf5794b9d314c7479c620d30918bd06d1a9cacfa6707965a1f95252', 'zh-content': 'f10a5662f1b4262ade7e9083a2200b8742c0e03f1cc22aa8cc84259fbee4e106', 'jsonld': '4762bf15e2d089d7faf98a467219cbed044eb5c1d378ed82b077fa21fad82e4c', 'trafilatura-snippets': 'a2d541e38e49c5060acb16029622f21b6435baca01186fe8ac738e32aab6911e', 'wcxb-indexes': 'b73a4a06d3034322ab163f3c11593766c5cb8ea3724bb6fcc93ec9d400f75a61'},
    'cross_validated': {1: {'annotated': {'pages': 496, 'word_f1': 0.9623, 'shingle_f1': 0.9652, 'exact': 0.4718, 'below_.5': 0.0181, 'below_.8': 0.0464}, 'daniel': {'pages': 816, 'word_f1': 0.9579, 'shingle_f1': 0.9586, 'exact': 0.4289, 'below_.5': 0.0196, 'below_.8': 0.0453, 'el': 0.9829, 'en': 0.9603, 'pl': 0.9457, 'ru': 0.9355, 'zh': 0.9597}, 'fundus-news': {'pages': 163, 'word_f1': 0.9737, 'shingle_f1': 0.9709, 'exact': 0.4172, 'below_.5': 0.0, 'below_.8': 0.0184}, 'jsonld': {'pages': 37, 'word_f1': 0.9649, 'shingle_f1': 0.9587, 'exact': 0.1351, 'below_.5': 0.0, 'below_.8': 0.027, 'de': 0.9713, 'en': 0.9889, 'es': 0.9487, 'fr': 0.8571, 'hi': 0.9635, 'ja': 0.991, 'nl': 0.9062, 'pl': 0.9491, 'pt': 0.9617}, 'trafilatura-snippets': {'pages': 443, 'snippets_f1': 0.937}, 'wcxb-articles': {'pages': 779, 'word_f1': 0.9542, 'shingle_f1': 0.9491, 'exact': 0.1938, 'below_.5': 0.0116, 'below_.8': 0.0578}, 'zh-content': {'pages': 32, 'word_f1': 0.9143, 'shingle_f1': 0.9119, 'exact': 0.25, 'below_.5': 0.0625, 'below_.8': 0.0938, 'zh': 0.9143}}},
}

WHOLE: dict[str, float] = {}

LEXICON: dict[float, str] = {
    -4.8: '©',
    -4.4: 'reserved.',
    -4.2: 'newsletter',
    -4.1: 'reply',
    -4.0: 'kommentare',
    -3.8: 'e-mail foto:',
    -3.7: 'beiträge δ новости',
    -3.5: 'abbrechen published.',
    -3.4: 'sponsored',
    -3.3: 'anzeige kommentar',
    -3.2: 'copyright email* felder loading... oct ähnliche',
    -3.1: 'abonnieren advertisement consent cookies cookies. e-mail: sep veröffentlicht.',
    -3.0: '(required) anmelden apr erforderliche schreibe schreiben 正文',
    -2.9: '19, adresse bild: e-mail-adresse inbox. interessieren quelle: сайта',
    -2.8: '(0) artikel form. markiert. melden name* passwort stefan username',
    -2.7: '! anzeigen komentarze noticias oops! subscribe tags: teilen verwendet zobacz права реклама теме \u200d ›',
    -2.6: (
        '04 account? aug benutzername bookmark contents dodaj drucken interessant komentarz nach: sp. '
        'unchanged. вы комментарии комментарий нажмите фото'
    ),
    -2.5: (
        '%d (4) (foto: * 08, 16:00 20:00 akismet angemeldet archiv autor: category: comment... comments... '
        'datenschutz e-mail. foto interessieren: meldungen min namen, o.o. published: recaptcha received! '
        'reuters rights schlagwörter schließen serwisy speichern, street, ваше выделите имя: источник:'
    ),
    -2.4: (
        '(1) 12:00 24, aktuelles articles comment! cookie december feb getty impressum laden mar neueste now! '
        'polecamy teilen: uncategorized wiadomości » оставить 中'
    ),
    -2.3: (
        '(c) 10:00 14, 17:00 18, 26, 28, antworten cloudy comments dec gelesen helpful? konto nachrichten '
        'newsletter! nov redaktion reklama speichern suche twój us: votre welcome! апреля архив другие '
        'защищены. комментариев новостей 首页'
    ),
    -2.2: (
        '(11) 11:00 11:30 12:30 21, 8, 9, angebote auf: ausgabe autor bewertungen bitte buscar compartir '
        'email. for... gefallen? headlines kostenlosen meistgelesen password: praca prawa rss tagi: temas '
        'von: vote źródło: ваш г. загрузка... логин общество пароль подождите... поиск ссылка фото: 版权所有'
    ),
    -2.1: (
        '+1 08 11:07 12:20 15:30 abo address! ago benachrichtige captcha christoph comments: czytane '
        'email(required) episodes esc feld hi informiert jun kategorien lesen lire magazin mensch napisz '
        'newsletters podziel publié stimme teile tematyczne thanks, under: veranstaltungen verlag wirtschaft '
        'zarejestruj главная ноября пароль: партнеров регистрации свидетельство сми ссылки статьи 发表评论'
    ),
    -2.0: (
        '(9) 04, 07 10:30 15:00 16, 2009 28.11.2011 address: aussi closed. copied! datenschutzerklärung dec. '
        'footer forgot gość główna headline hey hinzufügen image: kultur lesezeit: melde najciekawsze news '
        'posted: posts refresh. related reserved senden sitemap thanks! themen updated: url: zweck zzgl. '
        'введите впервые вт загружается, можете наш пн погода пожалуйста, пт разделы редакция сб сети ср '
        'теме: 用户名： \ufeff'
    ),
    -1.9: (
        '() (fot. (will .gov 10:50 11:25 13:30 13:37 13:55 17:20 17:55 22, 25, actualizado aktivieren '
        'archives articles: artykuły betrieb comentarios comment commented ctrl+enter datos einstellungen '
        "einverstanden, español exklusive friend's gesellschaft gmt gratis inbox! inhaltsverzeichnis kwietnia "
        'login logowanie ltd. lus meistgelesene mwst. même nachricht najczęściej name(required) naruszenie '
        'newsletter. nom password? pressemitteilung provide: recomendamos regionalne rezepte serwis share: '
        'signup suchbegriff suchen teilen. tobias tu tus verwendung wikimedia zaloguj zastrzeżone. « адрес '
        'войти вход здоровье материалов мнение нашли новость опрос политика ▼ 密码： 小 小】 新闻 🙂'
    ),
    -1.8: (
        '(plumber, (town, +7 06.11.2023 06:00 08:00 08:44 08:50 10:12 10:26 10:44 10:53 11, 11:01 11:08 11:32 '
        '11:42 12, 123 12:16 12:45 13:01 13:10 13:19 13:22 13:53 14:30 15:25 17:08 17:19 17:30 17:50 18:00 '
        '18:40 19:00 19:05 2012-01-17 2012. 2012年01月17日 2020 22:00 22:30 9:00 << [1] aktualisiert akzeptiere '
        'akzeptieren associates berichterstattung cancel claudia commentaire contenido contraseña '
        'cookielawinfo-checkbox-necessary cookielawinfo-checkbox-performance correo darüber, digitalisierung '
        'edwards election empty. entwicklungen erklären feedbacks fehler felix fri gordon imago interesar '
        'johnston julian karin katalog kingdom kontaktieren kostenlose leer: loggen mcdonalds...) mon, moto '
        'nachfolgende najlepsze natalie nota nr nächster oferta opinie partager partenaires photo: politics '
        'portalu profil publicidad published) rachel rd, redakteur regulamin relacionadas relacionados '
        'relacje replycancel ressorts schlagworte schlagworte: seite: serwisie serwisu singapore spam. '
        'subscribing subscribing! szukasz tagged tagged: tags tak taxi, telefon: texte topics: trackbacks '
        'unterstützen username: użytkownika verfassen versuche weiterlesen where? wideo willkommen '
        'wordpress.com wpdiscuz wymagających zdrowie zu: übersicht άρθρα без вас денис добавить забыли или '
        'код комментарий: курсы марта москва наши новости: пароль? партнеры поделиться: популярные '
        'просмотров: раздела редакции: сайт сергей скоро ты экономика 分享到： 评论'
    ),
    -1.7: (
        '(3) 0 17, 29, 6, >> aktuelle cookies, credit: deinen dich dodano: dpa email folge inbox informacje '
        'jul mnie newsletter, please pm postmedia sorry, stories verwandte'
    ),
    -1.6: (
        '$0.00 (10) (12) (13) (14) (28) (31) (wird -2 00:00 01 04.01.2012 05, 08:30 09, 09:00 09:53 09:55 10, '
        '10:04 10:05 10:11 10:21 10:40 10:41 10:49 10:55 11:06 11:09 11:19 11:39 11:40 11:43 12:09 12:26 '
        '12:31 13:04 13:21 13:58 14:05 14:16 14:19 14:25 151 15:04 15:07 15:23 15:32 15:45 15:46 15:54 16:07 '
        '16:18 16:19 16:26 16:29 16:30 16:51 17:03 17:05 17:06 17:07 17:35 17:40 18:02 18:10 19:02 19:23 '
        '2001-2013. 2012-01-16 2019 20:19 7, <a > ? [2] abgeschickt ahora alexandra anmelden. apa aquí '
        'archive. artykuł aufgetreten. august ausblenden bazar benutzt bestellen bewertung bezpłatnie bilder '
        'bleiben briefing caption colin comentar comment. commenting commissions contents: '
        'cookie-einstellungen czytaj częścią dank! danke, datenschutzeinstellungen debatte druck '
        'e-mail-überprüfung e-mailed einloggen electrónico email… empfohlen entsperren erforderlich '
        'essenziell featured fehlgeschlagen, font: fotos: funktionen führt gadu-gadu: galleries ganze '
        'gefunden? grupo głosów: hallo hike horoscopes jan jens johnny julia karen karną. kobietą komentarzy '
        'kommentaren kommentieren konrad kontakt kontrollieren! lecker links: loading… ludzie maila: maja '
        'make. meinung menü netz non-necessary notas novembre odpowiedzialnością passe passwort: philipp '
        'poleć portale posted pressemitteilungen prohibited. promocje recibe recupera redaktion: refreshed '
        'regionalnych republication search. sesión simone speichert społecznościowe startseite statistiken '
        'stock.adobe.com strona subtotal szukaj tages tekst themen: trending treść tu: tue tut unauthorized '
        'uns! unseren unserer unterstütze użytkownikiem? veröffentlicht) veröffentlicht: viernes visto vol vp '
        'warszawie. weiterführende wissenschaft worte wow zadzwoń zasad zdjęcie zugeschickt. zurücksetzen · × '
        'â© â» łamaniem ειδήσεις автор: алексей апреля, валют все вторник, выборы друзьями издание истории '
        'карта комментария логин: нам ноябрь ооо ошибку поделиться предыдущая причиной происшествия раз '
        'рассылку регистрация сайте самых символов систему там теги теги: украине январь ♥ 下一页 打印 新闻中心 更多 '
        '相关新闻 编辑：'
    ),
    -1.5: (
        '!!! (19) (atom) (quelle: (r.) (symbolbild) ** -1°c -7 ... 01, 02, 04.02.2022 07. 08.12.2011 08:11 '
        '08:34 09:07 09:22 09:25 09:27 09:30 09:49 10:03 10:18 10:20 10:29 10:32 10:35 10:37 10:38 10:43 '
        '10:45 10:54 10:57 11:05 11:12 11:13 11:14 11:15 11:20 11:28 11:35 11:57 12:02 12:10 12:15 12:22 '
        '12:23 12:34 12:35 12:47 12:53 12:55 13, 13:00 13:06 13:07 13:25 13:34 13:35 13:42 13:52 14:02 14:08 '
        '14:11 14:15 14:20 14:27 14:37 14:39 14:40 14:41 14:43 14:45 14:50 14:52 14:54 15:01 15:13 15:26 '
        '15:49 15:50 15:56 15:57 16:03 16:06 16:08 16:14 16:20 16:24 16:38 16:42 16:48 17:10 17:44 17:53 '
        '18:05 18:15 18:22 18:23 18:32 18:39 18:58 19:46 19:50 2012 2012-01-15 2022 2023 2025 20:02 20:12 '
        '20:36 20:38 20:56 21.01.2022 21:57 22:07 22:11 22:38 22:40 23:28 23:35 27, 27.11.2011 31.10.2023 '
        '5:00pm :) ;) <abbr >>> @ [3] [打印] abmelden abonnez-vous abonniere accueil actualidad addresses! '
        'advertisements advertorial agnieszka ahmed am: ankiety. anzeige: artículo ausgaben automotive bahn '
        'becker beitrag beliebt benachrichtigung benötigen blogs bluesky bookmarks.or brak brigitte brittany '
        "browser browser. buyer's chcesz chen citations ciudad classifieds comentários comment, comment: "
        'community. conoce contre cookielawinfo-checkbox-analytics cookielawinfo-checkbox-functional '
        'cookielawinfo-checkbox-others courtesy cómo deine dipped donna dortmund doyle duncan e-mail* '
        'e-mail-adresse: e-newsletter e-paper edición edited efe ein. eingeben einwandfreie elaine elena '
        'empfehlung energiewende erfahrung erfassen erkläre experts. externe externen failed, featured, frank '
        'freebies frei fri, fridays funk fällt geladen gesund gewalt gewinnspiele globe google+ greift grüße '
        'gutscheine hace hauptmenü heritage hinterlassen hollywood hours: href="" hund ihnen info? ingresa '
        'istock italiano jacek jamie jean jungen jörg karte kat klimakrise kod kolumnen kommentarfunktion '
        'kooperation korzystanie lade laden... laisser lane legitimate like... lindsey lizenziert ltd, lu '
        'lublin maciej madrid mam markiert mb meer mehr: mein merkliste metro ministerium mins miércoles, '
        'moja mp3 musst männer müller namensnennung nasze neuste newsticker nuclear nutzen, obituaries, oceń '
        'odpowiedzi olivier oto p.m. pap password. paweł phone* piotr podaj podobne polityka política '
        'português powiatowe poznań preise properly. publicado quellen: ratgeber recevoir rechercher recibir '
        'religion remembrance replies reporter resolutions ressorts: ron rubriken sad saturday, school. '
        'secciones seminar settingsaccept seu share. sherman sitzung sm sonstiges spiegel sponsors '
        'stellenmarkt sterne sua subscribed success! suscríbete taki tematy terror thank thanks. title=""> '
        "today! top-themen través tribunal trump's tumblr türkçe umfrage utc vergessen? verlagsangebote "
        'verlässt verpasse versandkosten versenden verwenden verwendet, via: vidéo você volk vorbehalten vos '
        'warn warszawa wed, welcome!log welcome, wenigen wynik wyszukiwarka wyślij zeiten zgłoś ©2023 ©2025 à '
        'última łódź środa, γρίπης διαφήμιση είσοδος πολιτική πότε σχόλια авторизация алкоголь анна афиша '
        'ваши ветер: видео вот вторник вчера, выберите выдано гость две загрузка закрыть заметили защита '
        'защищены иа информационное информационный информация использовании какой картинки: киев '
        'комментариев: комментарии: культура марта, материала материалам: медицина наталия нашей несет нет, '
        'новости, обнаружили пара погибли подозревают подписка подписывайтесь популярное портал представители '
        'проблемы продукты р работа разделе редактор самая самое свои сентября события совет спорт ссылку '
        'сфере текст тексте, уважаемые ул. федеральной центре юрий \u200b • ・ 体育 健康 分享 友情链接 国内 国际 娱乐 您当前的位置 房产 新聞 '
        '来源: 来源： 来源：新华网 汽车 版權所有 相关文章 相關新聞 网友评论 联系我们 腾讯微博 财经 👉'
    ),
    -1.4: (
        '(8) -1 03 09 2014 31, address advertise afp agree article? author danke dein disclaimer email: '
        'erfahren erhalten forum fot. inc. january lizenz logged medycyna möchten mężczyzny news: november '
        'policy. puede rechte registrieren share sign submission thema twitter uhr webseite werbung you! '
        'últimas мире публикации 作者： 大'
    ),
    -1.3: (
        '(6) 12:05 15, 17.01.2012 23, < article: artikel: by: cet diesem empty geben gmbh here! januar kennen '
        'könnten landwirtschaft marked md medien meinen melissa message name news, notify presse privacy '
        'przeczytaj sagt: says: strictly thema: tom url veröffentlicht świat τελευταία использование при чт'
    ),
    -1.2: (
        '01. 03.01.2012 12:01 2007 2012, 2024 5, account. address. advertisers aktualizacja: angela author: '
        'chapter chce crews dezember email, enabled erscheint informationen jennifer juni kategorie: klicke '
        'literatur loading lub masz minuten more... nas nauka nos oktober on: phone: polska produkte '
        'protected] questions? register related: schule será sign-up site: subscriber tuesday, vielleicht '
        'votes vous willkommen! wilson window. writer zuletzt â агентство меня мира планирует правила эл №'
    ),
    -1.1: (
        '(15) (5) ) +++ , 05.01.2012 06. 14:42 17 2021 [ ] abril anna archive arriving autos berlin berliner '
        'blog bundestag commons deutschlands do: dom downtown e.v. erfahre erneut eur february folgen '
        "français gefallen geht's głos https inc jason jenny jesteś join karina kategorie latest links list! "
        'march maría matched matthias min. miss mph märz najnowsze news. nowych password patrick '
        'plus-inhalte? preview primer ray samuel search seite site, site. subscribers topics unsere '
        'unsubscribe us. verkehr watches weitere więcej wszelkie ενημέρωση: где есть мир новое последние про '
        'сегодня, центр января'
    ),
    -1.0: (
        '(7) / 02 112 117 12:07 12:59 13:48 15:20 16:45 19 2, 2016 21:00 26 30, 33 : ab. aktuell amanda '
        'andreas anwalt bedrooms bild blog: bundesregierung casey clicking co-founder commentaires '
        'contributor copied czy dies diesen direction: enter explorer fields friday, functionalities gazeta '
        'gefällt george gib glad hide hora información inhalte interessante jahre jederzeit jeffrey jetzt '
        'jill journalism juli july kolejny kostenlos könnte lebensmittel llc. mailing menu modified: morgen '
        'musik münchen namen neue newspapers newsroom notwendige october offers, oldest opinion participant '
        'polacy post. postfach powinien re: recht roundup russland seguir shopping, sie stand: statistik '
        'stellen teil temperature: też: there! tina uns unser updated woche zealand zeitung zu. ändern '
        'απριλίου а андрей города да, имя информации назад против путина стал я ←'
    ),
    -0.9: (
        '. 06 1, 1er 2013 2017 2026 21 24h 28 3, 89 anytime. article article. attributes: besuch boden campus '
        'caribbean chyba cr czym declare dieser discover donnerstag du dylan editorial englisch entdecken '
        'erfolg facebook februar funnel geschrieben haus herald hi, hinweis hof ideen jake kl. landkreis lars '
        'lg mai manchester markus mars mayo más nicole notifications page par pinterest powered ryan '
        'september stanu submitted substack sur swój tylko universität unternehmen us! waffen zeigt | '
        'διαδίκτυο καρδιά πιο τέλος τετάρτη τρόικα для дней ли мужчина на не продуктов светлана сегодня стран '
        'сша'
    ),
    -0.8: (
        '(2) (2025) +49 02. 11 11:10 13 14:49 15:10 17:15 18:30 20, 2008 2011 3.0 31 4, 78 a.m. affiliated '
        'agb aktiv allgemein amy analyzed anbieter ans australian barbara bewerten bist cart chris christine '
        'comments. consulted coupon daten december, destinations deutlich deutsche diskussion displaying '
        "distribution, dni dobre dziś editor's empfehlungen erschienen essen experten fax: feedback! finden "
        'fotos found. frankfurt free! freitag geo gerade gespräch grozi gültige hinterlasse ilość informative '
        'james jeden joanna joel joshua juan julie keinen kiedy kritik leave leer letzte ltd marcel mediów '
        'mehr meldung menschen michelle millionen miss: mit: monat montag, möchtest mężczyzną name, neu: nord '
        'nuestros pixabay poder policía politik post? posts: prawo privacy. purposes rechts releases richtig '
        'russische salon scroll selber series, shutterstock stimmen stunde submitting table telegram think? '
        'thu, time? topic: tous undefined update: veranstaltung vertrag vor, weiß welcome werden? wetter '
        'wordpress wszystkie wählen yet? yours öffnen österreich źródło ιανουαρίου νέο деньги дома если жизнь '
        'за и ирина материалы над по помощью разработка районе россии с'
    ),
    -0.7: (
        '- 14 2018 22 23 27 administrator an. andere anspruch ap bernard bitten centrum christian davis '
        'deinem delivered dla e. editor entered est friday gallery hamburg hier: ile in: info inhalt '
        'katharina liebe llc log magazine malaria manuela meta minute motors newest newsletter? pomoc '
        'protected published read reader reddit search: source: sport technologie tips, weber website '
        'website. weekly weiter welt wind wissen written στο евро от та цены …'
    ),
    -0.6: (
        '.. // 05 05. 124 12th 16 165 179 17:14 17:46 18 188 1:1 2015 2023, 2026: 210 29 6 61 98 [email all) '
        'an! andrea angst answered archived arts ashley aus, awesome, bacteria beachten beliebte besten bist, '
        'biuro blog! bruno bücher bądź calgary cara categories chair, christmas ci claire corona daniela '
        'denne derechos deutsch deutscher dienste diese dieses discussion dissatisfied domingo, dominik déjà '
        'editor, einzelne energie enjoying enrolled erfolgreich europa exclusive finde firma fischer flickr '
        'flu follow font free. freitag, frieden gardening gavin gehen genutzt gleich grupy größte guter hall '
        "he's hechos help. here: herr hier. hinweis: homepage hoy https:// human, immer infos inicia ivy "
        'jacob jo josé katastrofy klar klima kobiety którym können. kürze laura leider liczba links. lisa liz '
        'lohnt m. marc mardi meiner merken mich michael michał mittel mittwoch, montag more? mot multimedia '
        'nancy neu neuesten nic nick nowa nr. nuestro nutzt, observer offensive ostatnie oznacza paula paypal '
        'philadelphia pink plattform plattformen podcast positiv press, print, produkt puerto qr quellen '
        'rathaus reading rebecca regards required. reset rob rynek schweiz sean sharon sidebar site slider '
        'slideshow sommer southeast spam, specials spende stuttgart stycznia styl sunday, talk. teen tel. '
        'temat that. thomas thousand thursday, toggle tolle treffen triple tweet ty um unsplash unten unter: '
        'up! verfügbar vergleichen versuchen vielen warning: warnt wegen wife, wikipedia wildlife wolf '
        'wolfgang writer, wrong, wszystkich yes! zeichen zentrale zieht été παρασκευή πτηνών στη быть в вся '
        'вчера главное дмитрий дня его ещё жизни их количество компания кто лет мне москвы оао один одна '
        'памяти под своим свой средства то у украина через читайте чтобы января, ⋅ 推荐阅读'
    ),
    -0.5: (
        '$ 0% 1 15 1st 2010 2012-01-11 2012-01-12 4.3 5 7 86 96 accordance affiliate alle am anmeldung '
        "antwort april available. avec award beginner's bekommt ben benjamin bereich besucher bin bob "
        'breaking brilliant broadcast być ca. confirmation dans deutschen disclosure: donate embed english '
        'esta feedback. floor, fr from: funktioniert gdpr gerne gray hab help? herzlich hilfe holiday ihre '
        'impressed incorrect interesse j jak journalist junge kannst katie keywords: krieg les letzten mann '
        'marco marie matt mega mon naszym notre nowe nutzung ok only. orders ou por post pracy praxis '
        'publications ra road, sa sarah scottish sebastian secrets signing smith sollten sorry spam sri '
        'stocks także te termine times. tuesday twitter, unserem us usd v. valid ver views vimeo wen wohl '
        'yet. zip zum περισσότερα σάββατο τη был врачи да декабря еще о россия самые только человек'
    ),
    -0.4: (
        '$$$ ( (18) (25) (9 +10 00 04. 09:52 101: 104 10:25 10:52 111 119 11:23 11:26 128 136 13:36 146 152 '
        '16:49 16:53 1973 2010. 2013. 2019, 2021. 2025: 329 3:00 4 4.0 4:00 58 6.3 7.1 732 84 89% 8th 9 […] '
        'abonnement about, above: absolut actually, add-on alerts. alla amazing. angeles answers. anyone. '
        'appointments army auch: autoren avenue, awards baden-württemberg badge bauen befindet besonderen '
        'bildung bing blamed blogging boris bought brad bringt browse calculated california. canadians canal '
        'carpet caso charles chcą chelsea christopher clark commentary compte contact: content? contributors '
        'critic cruise crystal cuenta dach dagegen danny dcf debunked dei demokratie desde deutschland '
        'deutschland, diary dice digitale diskutiert dnia dont drive, drohnen drücken editor’s ein, elizabeth '
        'empfiehlt england. equity, erhält erhöht erklärt erklärt, erstellen erstellt erwerben. erzeugt ever, '
        'exklusiv facility fake fast-moving fest field firmen florence flughafen footnotes founder, fox free, '
        'freie freuen fünf fürs gardener gerät geschichte gestartet gestern gesucht giveaways globale glück '
        'green, großes gruppe gruß guardian h. hallo, hand-picked hating health: heiko herunterladen heute, '
        'hier, ho horas hält häufig idea, idea? idee inaugural indices indonesia inga inquiry insel '
        'instagram: internationale invalid investitionen investor ipad ist. jackson jeder job, johannes jon '
        'june juz kate kaufen kim klaus klick klicken klingt konferenz kopieren korrekt kostenfrei kurzen '
        'kündbar künftig lage laufen legt lernen lever lieben likes link lite loaded luna m, magazine, '
        "magnolia mais man's marcus marek margaret marion marisa material: meant medio megan mehr! meint "
        'message: miasto miejscu miriam mittwoch mobile, moderated moderne mum nachhaltig nasz nato neuer '
        'neuigkeiten niech niej normally notified nutzer não oaks, oben octobre of, ostatnich osten otto '
        'overcast papier partly pas patricia payne pedro penn periodista personen pflicht phones pin planet '
        'pleasure poll poniedziałek, pos press. privat procurement promotions, protest proudly prz ps: pt '
        'read. receive recent recherche recommend. rede regelmäßig registrierung república reviewed robinson '
        'rubrik santiago sars-cov-2 scholarships schöne sciences seeks selections senate serie sicherlich '
        'sind, skincare société sonntag, spain sparen spells spirit spirits sprache später started? steigt '
        'stephanie steven story stycznia, sun, sushi swing szpitala są t-shirt taylor technician tem temp: '
        'termin terms thomson thoughts, thrilled tick tim tips. todas topthemen toute toutes trademark tragen '
        'trudno tue, tun ue uk. ukraine umgang uncover urlaub urteil user. usług veja ven verbinden vetted '
        'videos vie von wahlkampf wahr wal walk-through walker webinars, wednesday, weg weiterhin werden. '
        'werk whatsapp wir wird. wow, wszyscy wykonanie zabiegi zdania zehn zeitschrift zu zuerst zusätzliche '
        'zürich § änderungen öffentlichkeitsarbeit αναζήτηση αποστολή γ για ε ευρώ ηπατίτιδα μέγεθος μετά '
        'πέμπτη σας τελευταίες του υγεία администрации вич вопрос вопросы данные должен ее из-за которой '
        'лучше москве нас нет. новая ну одной ольга получать после председатель провели пройдет разрешения '
        'регион своего система создать социальных способ станет также тебя хотел чемпионат € ✓ 😉'
    ),
    -0.3: (
        '-- 3 79 absolutely account adams aktuellen allgemeine ann arbeit awesome blank c. careers cc cruz '
        'cyber d. derzeit dir dna domingo dream erik ernst et evening filed friedrich gebäude habe hasta hier '
        'hiv hrs hätte ich image inkl. jaki jessica jest juin justicia k. keine kobieta labour leadership, '
        'leben links, ma, man, mayor media. monday na navigation nehmen neues next: nombre nowy npm nrw '
        'otherwise our para paul peter pharmaceutical phone photo planen portugal preis programm radio reads '
        "recover sechs sein, seiten send sicher sie, sin statt tag tage también tych village voted we're "
        'wirklich wochen wybór über καρκίνο σε στον το τον τρίτη два дело день может في'
    ),
    -0.2: (
        '#11 & (on 110 116 12 17th 18th 192 2 2000 2022, 24 25 32 6.0 6.1 62 6:00 74 77 8 800 accidents ag '
        'aktive al. alice aller alte an, angebot angriff area. az año belongs blog. bosch brown budget? '
        'centre, chance cloud. complimentary contact content coronavirus czas daniel dank darf demo denis dim '
        'disclosure download dzień echt editor-in-chief einen entrepreneurs entries entscheidung estado '
        'europie fehlt feiert folgenden follow-up food, for: fordern founder freien friend fuji gdzie gemacht '
        'hassle-free hear herbert hobby ihr ihrem ihrer ihres iii images india inspire interessiert '
        'inzwischen ja, jahres jane january, já kampf kelly kirche kommt kong l) later. lauren le lee leipzig '
        'leków liked logo machen maria marktplatz me meine musste möglich, nam name: ne need? nein network, '
        'nicolas offices osoby outbreak p. panels, pitch podcast, podcasts post: press professor project? '
        'promo queen r. raum recommendations. restoration robert rund s. sam sara save saved sc sein sent '
        'setzt sicht się sky sozialen spannende spricht stars stelle stunden subjects supreme suzanne swoje '
        't. tam tap tego telephone tempo temu this: tiktok: tool. toyota trial. täglich una usa vergangenen '
        'viele vier wien williams woman wood work: wrong yale yesterday, you. zawsze zur ~ °c świata '
        'δεκεμβρίου επιστροφή более больше бы владимир всегда всего группа должно к любви людей п себя сейчас '
        'спасти сразу стали من'
    ),
    -0.1: (
        '#10 #8 -> 106 15th 2004 2006 201 2011, 2nd 31. 365 4.5 4.8 5.0 50+ 51 54 56 66 83 94 advertising, '
        'advice, affiliates agencja alexander amazing andrew arbeiten articles, articles. aus aus. b. below: '
        'bid categories: chaos checkout circle click com consultation crazy części daily dan dann date '
        'dienstag, director, dos dr. día earn eigene einmal eller em emails en episode fight fordert gabriel '
        'gazastreifen germany guides haben hilft home hotels house, il independently inline institution '
        'iphone jasper joining justin już kan kein ki kurz lang lanka lasse last lea league lewis liegen '
        'lovely marks meist member mentioned morning n najważniejsze nationwide newsletters, non notwendig '
        'oder oliver outsourcing pedestrians policy printed prozent review: reviewer rezept schnelle science, '
        'scott sections stadt starten stellt steve summarize sunny sunset swoim testen thanks that? thursday '
        "todos tomorrow tourism tours unlock updates us? venezuela victory view viewing warto warum we've "
        'weniger wenn wird youtube zdrowia ze zurück überblick έρευνα και могут можно суд это —'
    ),
    0.0: (
        '#12 #13 #14 #15 #18 $750 (4 (7 03. 1,000+ 1-3 10 10.0 100+ 14:00 167 16th 1975 20 2002 2020, 2022. '
        '2024. 26. 28. 36% 4.9 46 5.1 52 53 5th 7.0 71 8.0 81 9.8 abc abend about: abu aby accept accident '
        'accredited acht adam advocacy again agnes agreeing albo alerts, alex amazon anlage apps: argentina '
        'association. auch ausschließlich ausstellung author. awarded b2c bang beard beat berry best, bien '
        'billions bis brazil bryan buch buck bulky business: buyer’s by c c, candle cape carlos carrier casa '
        'cctv center. centro cette checked china, chinas chodzi citation ciągu clarke clinton close como '
        "compare: complaint conditions. consequences contra cordless couldn't county court craig credits: cry "
        'czasie cztery część danielle das deal deals del derek diane diesel dlaczego do. donde douglas '
        'download: downloads dublin dürfen eastern easy, easy. editors ehemalige einfach elder elect enjoyed '
        'entre entscheiden ergebnis eric europäische examined explore fails feedback: fernando fertig! fi '
        'findet firsthand flere frankfurter free fue full-text für g, g. gary gehe genre german geschichten '
        'geschmack good. grupa größe guatemala guessing günstige haben. hannah harris header heart, helfen '
        'hello hitze illness inc., industrie insured irish ja jahr jan. jeszcze jeudi job. jobs, john junior '
        'jäger kickstart kindern klein km/h know! know-how kto köln können können, label lata laufzeit '
        'license. limited, länger mad magic md, me! media mes meyer mimic mir mit monate more. more: '
        'mountains możesz mädchen należy natur nc neil next nicht, notification nowego nuevo nurse nutzen '
        'nutzt nächste oh, opfer os pc, permission peterson photograph photos picks podcast: politische '
        'pomaga pour premier prensa president, print probleme purple q radar rail readable recruiting reform '
        'refreshing regen regierung releases, replay reports: required resources returned revised ricardo '
        'richtigen rick russell sadly sat, schauen scheint schutz schweizer schwer sehen, semana senior '
        'sensation sera sharing. shine ship sichere sind singh sister sobre sollte son square, starke starker '
        'stats stunning susan symbol syrien tablet takich technisch testimonials thinks thriving tiene '
        'trackers travel: treasure trifft turtle twoja ultralight unbedingt university. uno vague validation '
        'venues verified viel vincent visited visitors voices vom vorname w. wake walked wang warten webinars '
        "wert wichtigsten wieder winning wollen women's woodworking world. wtorek, względu y yellow you'd "
        'zespół zugang zukunft αύξηση κίνδυνος κατά με νέα νέες σχετικά τι τις александр больницы борьбы '
        'будет весь всех года из люди место мы но об перед полиция понедельник программы раза рф создание '
        'сотрудники специалистов стране страны, фонд чем 💡'
    ),
    0.1: (
        '"how # #9 $$ (1 (see 1996 2023. 35 3rd 41 47 57 6.2 600 75 9th ab advisory afford appreciate '
        'arbeitgeber assumed au auf authors award-winning bald bayern befinden believes below. blocked '
        'blogger box brew button ca california, career cas casino ce celebrate closed coach continuing coraz '
        'council covid-19 często david dem deren description device. devops dienstag digitalen dijo durante e '
        'ebook eigentlich ein emily entering erste ersten eure euro executive expert expressed feeds finances '
        'finanzieren fm forum, frage frau frauen gallery, gar gelten gobierno gran great! großer guten ha '
        "halten hearing heather hills hunter i'm ian ihren im indexes indicates injured inspectors instagram "
        'instagram, instant interest interstate interviews israel ist it! iv j. je jr. lamp laurent license: '
        'lo location los m mal martin mer minutes mitarbeiter mo money? mujer myths müssen natürlich neuen '
        'next-generation nicht nimmt noch now. o officer oh ohne origin outstanding parliament pdf plane '
        'poland polsce predictions president presidente product. profiles promoted qualifying qualität quelle '
        'question questions, quote reading: registration restaurants, revolutionizing rok rose schön seinem '
        'seiner seit seller session shop siebie silver sms song sont sorgt spanish spaß st steht stone '
        'straight stroke su sue sunday super ta templates, theater theme time: today tony top top-rated '
        "trainer trump trusted tym ultimate uma unbiased und unterstützung usa, va verein viewed vw w we'll "
        'website: wein welches went wer werden west whose wichtige wife winner wochenende won wooden workshop '
        'wszystkim wurde wäre został θα που στα στην των ως было главный году новые области также: уже '
        'харькове ч чего человека 🚀'
    ),
    0.2: (
        '#7 (5 (optional) + 14-day 2005 30 34 37 3d 42 64 73 ad adhere admin advertising alert alerts alt '
        'analysis, analytical angaben anonymous app, associate auswahl bei beim besser beste bieten brewing '
        'canada candidates cannabis card ceo characters china college collins community con conflict connect '
        'contributions conversions copy crash crime crms cross day. de debate der di diet discounts, doch '
        'donald edition eine einem eltern engineer ernährung es explains f faire favorites feuerwehr filled '
        'finds football formation friends få games gaza, genuinely get gilt grants guide guide: guys hamas '
        'harry helped here. hong inne inspiration inspiring integrity intro iran jobs joined jones justice k '
        'kaffee kg konnten korean l. la las learn linkedin m&a manager, mattress mindful monday, morgan myers '
        'nur nurses nyc nächsten ont overflow painting park partners pet phrases po popular portal przed '
        'publisher qui rating region reviews robin sat se serves shares sharing shipping si signal soll '
        'sollen specializing speed: st. star stehen story. submit subscriptions, sweden tent todo '
        'transmission travelers trends. tritt une updates, van vice wall war weather web weil wenig win wins '
        'wonderful writing, würde x yang z żeby ένα από δεν η ο της как секс украины этом'
    ),
    0.3: (
        '" #1 #16 #17 $600 (0 (mit (plus (we -i 1,5 1.000 10+ 10.000 108 109 140 1500 15:15 170 19% 2.0 20% '
        '2017. 208 220 240 27. 27th 280 3% 3.6 4.2 5,000 62% 63% 7.5 7.8 750 8.4 81% 84% 9.1 9.3 960 97 97% '
        'aa ach activity, ada ads ads, al alan ale alexa alles also: alternate altman anderen anders angel '
        'ani animals anja announcements anthony antrag anytime apparently applicable applications: '
        'appointments, approaching argues arrest art, artists assume attending auf. aufnahme australia '
        'australia, avant avg. ayer años b2b babies backgrounds badly bbc, bears beginner’s behörden bekannte '
        'bella beratung bereit beruf bestimmte bewegung biological biology bo board. bone box, brains brands, '
        'bringen brussels budowy burger burke buying, było cabbage camp canada, career, cares catholic '
        'cauliflower celebrity century ces champion channel characters, checklist: chrome claiming cleveland '
        'clutter coastal coffee. comfortably comfy comisión comité communications companies. company. '
        'complexities condemned conduit conference, conservative consulting continued convenience, '
        'convergence conversation cookbook cool, cornell corpus corrective corresponding counseling count: '
        'cover? creek critique cultivating curated czasu czwartek czyli da! daily, damit danach dane daran, '
        'darüber dass date, datum davies dawn daß declared decline delete demonstrations den depressive '
        'destination, development: dicke die dig dinge dining, directors, direkt disclaimer: dividend dogs '
        'drag drip drivers, durch dużo działa dzieci dürfte east echte edwin effort, effortlessly eigenes '
        'eigentümer einer emails, embedding empfehlen endlich enrichment enterprise-level enthusiast '
        'entscheiden, entscheidungen epic erleben erstmals erwarten este estudio etc eu, european exit '
        'expect? experiential expert, facebook, facilities faculty fakten familien fashion, finance finanzen '
        'fines fire, firefox flies flint flood florida fluent fo fokus followers forest former foundation, '
        'freut fried frisch future: fx führte gang gdy gegen gegenüber geht gehört gene gern geschenke '
        'gewinnt giant glossary gorgeous government’s graduates grateful growing, großem größten grüne gutes '
        'głównie h, habt hacks halle hardware, harvest hat: hate hauling heated heel hell herbst heute hides '
        'high-tech hill hin hired hochschule homemade hotels, hours. hub hughes husband hätten i, icons '
        'identifiable images: ind industry-leading informacji information. informed infrastruktur initiative '
        'injuries inn insbesondere insights intervals interview investors isabel ist? italian i’d j, jako '
        'japan: javascript. jet jim job journey, karten kilku kinder klare kleinen kleiner klimaschutz '
        'konditionen koniec kontrolle korea kraft których kunden kunst kämpfen könnt kürzlich lab lag leads, '
        'learners. leben. legends leggings lekarz levy li licence license like, lil line. linke liste live, '
        'locker london loves lucky luis lunes länder mail malcolm malware mamy martes, max. may, maya '
        'meditation: menor merkel meter miał mid-career midnight mindestens ministra ministry modified '
        'moments monatlich money-back month monthly motor mounted movies murder möglichkeit, müsste mężczyzna '
        'nach narrative naszego national, nature, neun nich nie niemals night, nina niveau not, nous nouveau '
        'nouvelle novice null nutze obok occupational october, of: offen offer? officer, official offiziellen '
        'onboard online: op orange organization. organized, organizer ottawa pa pages: pan papel pat patio '
        'peer-reviewed penny peppers perfekte person. perspective persönliche pharmaceuticals phd photography '
        'photography. photos, physicians pieniądze pierwsze pioneering platforms? playbook plumbers plusieurs '
        'pm, podcasts, points. pole policies: politicians politics, polls pops portrait postings posts. pound '
        'previous price. prime prince problems: problemy profile: profis programme project: promising '
        'provided, provision prozess prüfen ps question. r, raison ramach rang read, record, recruit '
        'redefining referrals reforms refunds regionen reicht relation release remained researched responses '
        'restore revise roads, rod rogers rollen rooted również safe. safe? sag sanktionen sans santa santé '
        'sap satellite schon schreibt screenshot seats sectors sees seguridad sekunden select sensory '
        "sentence seo? september, she’s shortly shouldn't sicherheit sichern sieht sig signed skórze smarter "
        'snow so. soda solche sorgen sorting sounds soup soups source, spectrum spieler spike spin sprawie '
        'spray sprouts staff stanie stare start? started! startet stay steam stern stories: story: stronger '
        'studios study: subscription? successfully sudden suggestion supporters surveillance sus swimming '
        'swoich sz são tak, tasty tausende teaches team. technik tenemos teraz test, testimonial there. this? '
        'tipo tipps titled tokyo tonight traci traction trail travels tricks turner tusk tym, u ucla uhr, uk '
        'ums un unbekannte union unknown up. urgency value? verarbeitung verfahren vermutlich version) '
        'verändert veteran via video videos. videre vip vita vorhanden wall, walter ward webcams weiteren '
        'weiterer weiteres weltweit werde we’ll wichtig widget wild will, william wisdom wise words worldwide '
        'wrong. wszystko wymaga wähle xx your yves za zahl zapalenie zostanie zugriff zwei zweiten związku '
        'übrigens życia życiu αν γ. δεδομένα δύο επικοινωνία ηπατίτιδας μέλος πρέπει προς στις την больше, '
        'была врач второе дал двух делу до других европы женщин з которое крае месте новый новых отказаться '
        'очень первого пока почему президент производства работы результаты рублей свое ситуации случае '
        'сотрудников том, участие харьков человека, эксперты этого “a ↓'
    ),
    0.4: (
        '$300 10,000 100% 101 29. 30-day 30. 36 39 4.6 4.7 5.2 59 63 69 8.8 82 85 a. adobe agreed als alter '
        'analyst anne app. appointment as: attacks austin autumn avenue back, backpack backpacking beach '
        'beispiel bereits besonders bike business. buyer był calculator canon cat claude close, co code: '
        'comments, communities company content. contributing credit credits dafür deals, dean decor dentistry '
        'des diabetes digest director directory dog dutch economy ed einsatz england enjoy entwicklung '
        'estimate ethereum etwas events exciting explores exploring f. fact fertility film flower for? '
        'forecast form form, france, g ga garden gaza genau genug google grand great. grid guidelines h '
        'health. highlighting hinweise hoch hosted hot hr html hurt icon ihm ihn in-state information: ins '
        'ist, italy jeff jonathan kann kevin killed kommen land landscape, leki letter life. listen mac macht '
        'market, mary meisten members mi mike mm mom month. mother möchte nad najbardziej necessary nicht. '
        'noble non-profit ob od offerings office origins ort page. partner partnership party passionate pc '
        'pianos pipeline place, places platz player pop pounds prezes products promise promotion promotions '
        'provided przy publishing race rating: readers recipe recipes reference registered researcher '
        'retailers ring sale salesforce saturday schnell seconds section sector sei seine service: shaping '
        'sich simon się, sobie sofort sort speaks sports spots stories, streams suggestions tagen talk talks '
        "tipp tips: title to: today's touch tras tree tres trouble tune tutorials tv tyler unter unterstützt "
        "us, validate vi video: visits vor wahl walks washington way. wealth website, weekend what's wire "
        'with: world writers y, years. yes z.b. świecie μία μια οι πρόεδρος στους τα χωρίς όσο во глава же '
        'первый →'
    ),
    0.5: (
        '#6 10% 1000 2026. 2027 25% 330 38 48 49 67 700 9.0 91 99 adventure africa african all alliance '
        'americans annually) anschließend antiques appeared asia aufgrund bay beauty before, beginners: below '
        'billed book boost born boy branch british brooklyn brooks business, business? były café can: cancer '
        'captures chatgpt checking chicago chinese chocolate cite city, club coaching coast commission '
        'comparisons connected cooper coś creator criminal d da dazu decrease deductible deductions delay '
        'denen drei ecstasy entertainment espresso está eu experts explained failed false familie famous '
        'fashion fasting feeling finanzierung findest fitness flooring, fonts ford fort french functional '
        'funding funnels fury ganz gibt girl gold grant grows große guides, hacker handmade hans hast hat '
        "heading hinter hit house i've ii ikke imagine import imports in-depth inhaler insight inspired "
        'intact international introduced involving jack jacket jeśli joe johnson jr king lange laptops leasen '
        'left lifetime lock logistics love ma masters mba med mieć miller millones mohammed monaten money '
        'more nights no, nor northern notice og owner paint, palestinians país picture plus polskiej post, '
        'prices. principal printable professionals: prostate province publish que quotes rahmen rain raz re '
        'ready reason remodeling resort resources. respect runner rural science seinen sergio series served '
        'service setzen sex signature social software, soon southwest sowie speech station stock street '
        'taught tech tej tell term theft this tips today. today: transformation travelling trotz tv, typing '
        'typu universal use? victoria wheel wie winter wish wit więc worse write year zahlen zeit ή κίνδυνο '
        'να όσοι будут выяснили, находится так –'
    ),
    0.6: (
        '#7: $25,000 $5,000 (2022) (8 (by 0,5 000 1,500 1/2 10-15 115 14% 14: 1997 2% 200+ 2003 2009, 2021, '
        '2024: 2025. 2026, 21st 25. 3,000 37% 40 43 44 5.5 51% 6.5 7.3 7.9 720 8.3 9.6 94% 98% about absolute '
        'acting adapting address, adjusts administration, adult affairs albert album ali aligning always-on '
        'america. analyzes animation ansonsten apps? architect architects arrive arrived aspiring assessments '
        'asymmetric audi august, automates ba back banking bbc bean beautiful beide berlin, berlin. '
        'birmingham, blog, board, bonds border boston bound box. brand. brand’s brauchen brave bridge build: '
        'bureau buttons, buy będzie caffeine car care cautious cells certificate certifications, chart che '
        'checklists chef chief choroba chorych city cię clever clock clone coaching, coat coin collects '
        'colleges column community-driven commuters complete. compromise conference conferences consultancy '
        'context: contractors, cool. copying coral corp courtney customization, das? debris deck deficiency '
        "deiner denied denn denver, deshalb deux diamond different. dirty dj dome don't donnerstag, dow dozen "
        'drills education. eier elsewhere emma empathy encompasses enforce eng engineered engineering '
        'entrance equity ergebnisse erkennen evaluations event ex expects expensive. experiencing expertise: '
        'experts, face-to-face fact-checked fahrer family: fand fans fantastic farm fatal faulty fax feature. '
        'female festival filing fin finally financially finder finished fiscal fish fitness, fixing flat-rate '
        'flight folk folks forever formerly fragile freshly games, ganzen germany, gift google. government '
        'gps grad greatly greek grey grind grün gründe guidance, guide. guilty habit hack hamilton happy '
        'hasn’t hat, hatten hause heard heizen henry hero hesitate he’s highway hiking himself honest hop '
        'houseplants ideas identity, in? index, industry? inflation innerhalb innovation, insider '
        'inspiration, intelligence, interested interim investigate investing, invite ireland, i’m jahren '
        'japanese jede jedna jedną joint journal journal, journey. joy kam kaum każda każdy kent key, kia '
        'kilka king’s komplett które kw kyoto l landet launches leather letting levels, lifestyle: lightest '
        'link, literacy loader location. logitech lord louisiana lounge luck lässt läuft mark master matthew '
        'maximale maßnahmen means, members, merging mice mil ministro minnesota mira mission mitte '
        'mittlerweile model: moment monatliche montana mouth mover movie może multilingual muss my '
        'möglichkeit nat nation naukowców navigate navigation, neighborhood neighborhoods new, next? ni '
        'niemand nine nj north note: nov. novel nuggets number, nutrition obesity objective objects, '
        'observation om one-third one’s onions open opens opinions optimization: optimizes or, order '
        'organization, originally orlando outlook owned pacific page, pandemic pause peace pero philip '
        'photography, physician piano pioneer platform? plug-in plumbing, pod police police, political '
        'polskie practical, predicts premiere pressure, process: product professional, profile profitable '
        "provider's purchases. público quizzes raising random razie recommendations: recommended references "
        'referral regelungen regional reihe relate remarkable remodel reports. reproduction republic request '
        'residents responded richard richards richtige rides rigorous roberts robotic robotics rocky roles, '
        'ross rosé ruled s saint savings, says scare school scoop scores scotland season, seeing sem sending '
        "serial seriously services she's sheets shelter siehe sim sir sites, situation, skin sla slim smile "
        'society solar sommelier source spa specifications sport, spotlight spread staaten stanley startup '
        'stated states stałe step: streaming, strom strongly stronie strony studied stuff stück substitute '
        'success: suite supposed surfaces surge swoją synthetic sábado tactics takeaways: tan taxes taxes? '
        'team team’s technische television tennessee test. test: testament tester testers text therefore '
        'thermal thirds thread til timed tipp: too. tool, tradition trail, transcript travel traveling '
        'trends: trip try twice two-year types, u.s. udało unabhängig uncertainty underground unpacking up, '
        'up? upload usa: usability useful ux v validated vergleich vor- vor. wanting warrant watson we week '
        "weird weit welche whenever white, who's wichtigste wielu wirusa wonach words: world's world: wurde, "
        "year's yet, yo york york, you, zamiast zinfandel zones zugleich zumindest zwischen αγορά μιας "
        'οργανισμός περιοχή χρόνια год заявил, исследователи медики напомним, она помощи ранее словам стало '
        'теперь ученые „die'
    ),
    0.7: (
        '$1,000 100 125 15% 150 18. 2024, 2025, 21. 24. 250 300 50% 60 65 acceptance action, advisor '
        "affecting again. agent ai, alaska alzheimer's america appliances april, arrested art assemble "
        'assistant associated attack attorney attribution auto b basket bed bee bills body, calculate camping '
        "can't certificates, charger chat checklist children's civil classes climbing clinics clips code "
        'collection colonial commands computer confirm consultant continue courses covid dangerous davon day, '
        "days definitely degrees deposit depuis design: digital doesn't draft edit education edward eines el "
        'emissions ergonomics etwa euch europe everything extended falls faster, favourite featuring fecha '
        'feed fill filter fire floors footwear fragen front förderung geld gender gifts glance greatest gut '
        'health help, helpful highlights homeowners houses housing hunt i improve incredible information '
        'inside interact interesting internet introducing javascript kid leg life linux, llms lowest manager '
        'marketing marketing: marketing? marriage marshall max maximize may measured medicine met method, '
        'money, mount moved można mr. navigating nawet neben network never new newspaper nice ninja nissan '
        'niż no old on online oraz p pages paris park, patient pays personally philosophy phoenix pierwszy '
        'pointed powering powiedział prison projekt prompts protections quick ransomware recovery red rei '
        'relationships remember report roll round schulen sehr selbst selected self-hosted seniors shooting '
        'shopify sloan something spaces spotify state, stephen stitch surgery sweet swiss tailor talking '
        'technique template ten themselves thermostat tip tires town trained transform transforms '
        'transitioning trekking trends tropical trzeba trzech uk, united university up value, verify vintage '
        'visa wanted wants waren watch wave werden, willing wires wyniki years yoga you you: you’d zeigen '
        'zutaten έχει τους нового специалисты центра'
    ),
    0.8: (
        '#4 #5 $15,000 $150 $25 $40 (10 (3 (ap) (this 100,000 180 20. 2022: 21% 3.5 360 4.1 45 450 46% 48% '
        '7-day 87 9.2 90 90% 95 aaron ablauf academic accepted action activate adaptive administration '
        'admission advice advisors affairs, agenda agreement airlines alcohol allianz allowed always '
        'analytics ancient anderson android announcing annually anything, asks association asus audits '
        'automobile b.c. badges baggage bamboo ban bardzo beach, beats bedeutet beef behaviors beiden best '
        'bits black bleibt blick blue board bodies boot bored boston, brakes breast brian brief bright '
        'brokers browsing bubble bunch bundle business buttons calendar carriers cars case cast catch causing '
        'cd cell charity cherry choroby coffee? collection, collections colour community, conditions congress '
        'connecting contains contributed correction couple courses, culture currency cybersecurity '
        'cybersecurity, dad date. date: deadline def delicious demonstrating deputy desert deserves design? '
        'difference? discussions distinguish doctors downloading drinking drives, dropping echo economic '
        'education, effectiveness effortless einige einigen electrician elevator embedded endless energy, '
        'engagement. engineers enrollment enthält entry equality er essay ethics europe, everywhere '
        'excellence executives expenses, experiences. experimental explanation exploration express eyes fan '
        'feedback field, filters financing find first first-time fit, fixes flash fly folgende folgt format: '
        'freelance full-stack functioning furniture gab gehören ging gross grudnia guaranteed hang har '
        "high-impact highest holding home. hormone hospitals i'd id illegal illustration in industry "
        'infographic insgesamt institute insulated insurance? integral intellectual ip ireland island jedoch '
        'jej joseph ken kentucky keys kick kids knapp konkrete konnte który laptop, lassen latin lawsuits '
        'legal lemon less, letters licensed lifestyle like: likelihood list. located lockdown looking looks '
        'lost loving lying makers manually manufacturers maps markets, mask masks maybe me. medications '
        'meetings meinem mention metrics, mexican mid-sized migration mileage miles mine minutes, mirrorless '
        'models: modern, mogą mortgage n/a nationale nations negotiating network. network: neuroscience no. '
        'notebook now nun obviously off offer. one-time orders, overview oz paar parameter passiert personas '
        'persons philips pizza play plugin ponad poniedziałek pool posting pot powerful, powodu precision '
        'preferences premium premiums pricey productivity program? projects. przez purchase, purchased '
        'purpose-built quarterly recently recordings refund registering renewable renovate renovation rent '
        'rentals repositories reservations resolve response resume retain right, right? roads rolls room, '
        'round-up route sagt san scan schedules, scoring searches secretary see seems sehen selection self '
        'sensitivity service. settings, shed shifted shot shoulder silent simpler sites slow, smb smell '
        'software software. sonntag sophie speaker special sponsor stark started. starter startups '
        'statistical steal stopping store straße strengthen stress, stuck students studies, studio subject '
        "subscriptions sun superior suspension system: systematic talent tasting technology. templates that's "
        'that: them. though, threats tied to today? tomatoes topic tor tour toy trace trade trains transition '
        "translation traveler tried unmatched vegan visit vpn wardrobe warm, we'd web-based websites week’s "
        'who’s wiele wine with? wonder wondered work. workers world’s x, ya yes. yoga, youth z. zahlreiche '
        'είναι μας πριν υγείας υπάρχει όλα когда н со среди ‘we “when ✅'
    ),
    0.9: (
        '% 19. 200 22. 30% = aber access accessibility accounts, added. ads: advocate allen analyse answers '
        'app areas: audiences aurora außen aware beverages bietet bill bisher blade ble block bond books '
        'brain budgets burns buying była cafe call cambridge campaign cannot catalog center centers check '
        'child chosen climate clinic cm codes coffee cognitive committed company, compare complementary '
        'comply conscious constant contain continues conversations cosmetic covering creative crisis crown '
        'dating deadlines death debt decade decade, dental department designer dessert details. details: '
        'developer discount district doctor documented double duration ear electronics elevate employers ende '
        'essentials events, evs exam exclude exercise, extras fail federal finger firm fl flag fold from '
        'function garmin garten gear general generating gets global großen hemp her hip hope hours '
        'independent industry, infected innovative insights: installer insurers interactions invoices islands '
        "isn't issue kann, laut layout, leading leaving lek lekarze leo library limit: london, loved manages "
        'manufacturing marketers material math matter? meet mexico microsoft, might mis month, more, mostly '
        'naming napa national near nichts now? objawy oft oklahoma opportunities. organisation osób out? '
        'pages, pair passion path pr precise prescribed pro property przeciwko putting quantum r ranked '
        'rankings rare rate rated regardless relevant remote research, resource restaurant results reveals '
        'robot royal scans search, season sein. service? severe shopping show solutions solving som sources: '
        'south stick studies support sure, survey t teeth texas therapy there, this. thousands today’s '
        'toddlers token traded trails transfer transport truly truth tutorials, type unit unlimited update '
        'updates. upgrade upper users. vibe vitamin vorteile wa wait warm welcher wirus wo worry would yes, '
        'zdaniem zweite αυτά χρήση όπως даже детей которые он президента спидом три является'
    ),
    1.0: (
        '"while #3 $2,000 $30,000 $70 $8,000 (15 (17 (2 (30 (6 (about (e.g. (from (my (n.d.). (that (up 1) '
        '12+ 133 16% 17% 17. 1995 20,000 23% 23. 24% 24/7 3-5 3.4 3.9 36. 37. 38. 39. 4% 45% 4th 5.3 50 5g '
        '6.4 7.7 70 70% 72 75% 8.1 8.9 88 9.5 93 95% a abandoned abilities about. above account: accuracy. '
        'accused acquire actionable activation acumen adaptation adapted adherence adidas admissions ads. '
        'advantage: advertising. advocates agency aging agricultural ai ai. alabama ambitious america’s analy '
        'analysis. and andre angriffe anhand animations anzahlung apex app) apple applications. architectural '
        "architecture, aren't arrives article, artist assigned assigning assignment assistant, assisted "
        'asthma at-home athletes attempting attendees audience. audio, aus: ausreichend aut auth '
        'authoritative automatically. automation, avoidance azure, b, baby’s backlash bad bank bare bargain '
        'barriers bau baumann be? beaten beautifully bedeutung beer belongings belt besides best? beta bevor '
        'beware bez beziehungen big, blir boast bon book. booked boosts bottlenecks bottom bouquet boutique '
        'bowls boxes. boys brake brands. brauche broken brokerage bu budget: builders buildings bus bypass '
        'både c++ ca, calm camera, camera? campaigns, candidate canonical canvas canyon capsule captured '
        'cared carrot carte case: categorize cały celebrating central champions change change, charts, chat, '
        'chatbot check-ins checkliste chevrolet chi childhood child’s chose church circular cleaned '
        'click-through clinically clouds coalition code? college, commuter complete complete, complexity, '
        'composite compression concern conditions, confident conservation considerations: consolidate '
        'content: convenient conversation, cookbooks coordinator copilot corner corp. costing counter country '
        'courts covered crafts creators, credible crm csv curb curious currently, cushioning dallas, damages '
        'danger darauf, dashboards, data data? database, databases, day day) days. decades decision declaring '
        'dedicated defaults delays delgado delivers dell demonstrate denial dense dependable descriptive '
        'deserve desktop, detail, details detection, determining diabetes, diagnose diego different? '
        'directions directors dirt disability disappointed diseases distractions dives diy docker documents, '
        'domestic dominate donations door dotychczas doubt down, down. drug drugs, dzięki e-learning eager '
        'easier. easily, educators efficiently, eignet eileen einfacher eksperci electric electronics, '
        'elementary elements, employ empower encountered engineering: enjoys entdeckt epa equipment. essays '
        'estimated ethiopia ever. everyone, everything, evidence-based examining examples, exceptions '
        'excitement exhibit expand expansive expectation experience. explainer explaining explored explosion '
        'expo extent exterior fabrics facial facing failures faith family’s feature: federation feelings '
        'feet, fell fence fetch fields, figuring financial fintech first? flags flex flexibility, flipping '
        'floor. flooring flour fluctuations fluid flying folding folds for foreign format forward. '
        'foundation. foundations founded fourth fra frames france francisco francisco, friendly fueled '
        'fulfill full-bodied functionality, fund funktion furious future gadgets garlic gear: geben. gedenken '
        'generic gently ghost girlfriend glenn glp-1 gmail goals. golden goodbye got gotten governance '
        "government's governments gp gradual graduate grande grep grids ground, grounded grow growing. groß "
        'gruppen guard guess guest guidelines. hackers han hands-on happily hawk headlines, heißt here hidden '
        'hiring hits holders holy homes hook horizon horror host hosting, hp human humans hype hyundai hängt '
        'idea identity. imagery impact, impact. implant implementation. important. inbound incident, income, '
        'india, industries infinite inflammation influences informational ingen injection inklusive '
        'innovation insights. instance institutions instructor-led insurance int intel intelligent intensity '
        'interaction. interior internally interventions interview. investment. investment? invites '
        'involvement irs it) iterative itinerary japan jedes jedynie jeweilige jonas july, jumped ją kansas '
        'kapital keyboards killing know. know? kommende kostet kreativ kreditraten kun kunne kupić lan '
        'landscape landscapes languages. latex launching lawyers leader leadership learning. leczenie '
        'leistung lessons let lifestyle, lifting lighter lily lines, linux listings. literary literature live '
        'lives living living, llms, loading, loan loans loaves local, locate louis, lovers low-income ludzi '
        'lösung mache machines, man manchmal manufactured marathon marca marketing, marketplace marking mas '
        'maximal me: me? meals, meals. mediterranean meeting member, men, menus, men’s merchants message. '
        'messages messages, messaging metadata method. method? military mindset minimalistic misc mismo '
        'mississippi mitigate mobile mode moderation month: moon mountain moves mrs music musicians mutter '
        'mysterious myth möglich nano narrower nature nature’s necessarily neural nochmal node '
        'non-negotiable. nonprofit norske nothing now: now’s nutrition, nämlich observability occasional '
        'office, ohio ok, on-demand on-the-go onsite optimal optional: options) ordering org organization: '
        'ourselves out, outbound outlines overdose overlooked oversee overtime own, packing packing, paints '
        'palm pandemic, papers parks parsing part-time participating partner, passende passengers passive '
        'paste patches patel path. patients pay-per-click paypal, peas peers people’s per perimeter '
        'personalised personality personalized personnel perspectives pi pill pizza, planner platters plot '
        'plumbing podcasting points, positions powers prace practice: practices pre-built predicting '
        'preference prefers preliminary presence, presentations pressures price pride priority prise probe '
        'producers producing production productive products? produkcję prof. professionals, program. '
        'programming, projects? prominent prompt, prone property, proposed protective proud proven przypadku '
        'präsident psychological publication publishers pulls pulse purely pushing på płuc q: qualify '
        'quantities quirky quit quotes. raj ram ran ranging ratings, reached reactions read: readability '
        'readings real. really reasonable recommend recommendations, refined refining regions reise '
        'reliability: reliance relief remain remarketing remembers removal removed reports, representing '
        'repurpose res resistant response, restricted restrictive results: retention retirement, retrieve '
        'returns rev revealed reviewing reviews: rewrite rich, riding rioja risiken roadmap rot rozwoju '
        'rules, run, sacrificing salt. sample sampling samson samsung samt sandbox sas sauce savings. savvy '
        'says. scale. scanning: scenes schedule: schwere schwerpunkt schön, scores, scripts sea seafood '
        'searched second secret security, segment segmentation selective sentences sentiment ser serum settle '
        'shift shifts shines shipped shop, short-form shorts showcases showers shut siden sido sights '
        'silicone skills. skipping slice slots smbs smoking sobald software: software? sorts spacing '
        'speakers, specialist specializes specify spicy spider sprach spreadsheets, sprechen spring sprinkle '
        'squeeze startups, state states. state’s statistics stattdessen status stayed stella step, steps: '
        'sticking store, stored story, str straightforward. strap streamlined strengthened strings strip '
        'students, stuff. style styles, sucht suggested suggesting suv tackle taco tacos taste taxi teaching '
        'temperature, testing, też, there? thing: threshold ti tiktok to? together. tokenization toolkit '
        'toothbrush top-tier tops tours, tracker trainers transcendental transformative transitioned '
        'transparent, transport, trash tray treadmill, trial trick trustpilot trzy turbo turkey turn two. tx '
        'uc udemy unclear undergraduate unemployed uneven universities unpredictable unterschied unveiled ups '
        'upside urge urged us-based use. user users: uses values, variations vary, vehicle’s venture '
        'verschiedenen vet victim viewers viral virgin virtually vision vs vulnerability vulnerable wagen '
        'wait, wallet walmart wann want warning was was, waste: watch: waterproof wayne ways wedding weight, '
        'weights, well-being well: wellness wh wherever whilst whitening wichtiger will wine? winners wniosek '
        "women’s wondering work, work; workers, works? world, während year? years? york: you're you? zahlt "
        'zeigte ziele zitat zubereitung zurück. zusätzlich zwykle â\x80\x93 ähnlich öffentliche αποτελεί γυναίκες '
        'ειδικοί κέντρο πλέον σήμερα χιλιάδες ближайшее время второй геннадий германии заместитель идет между '
        'министр мнению например, поддержка пришли рамках решение таким тысяч удалось уровень أن “all “but '
        '“how “just “that „ich 本报记者'
    ),
    1.1: (
        '"a #2 $1,500 $10,000 $50,000 (and (with 15. 80 activities acts acute adrian agency, agriculture '
        'ahead already american an and/or animal arizona assembly at baby backyard bags basics become been '
        'billing bold broad canadian carry cash category certification certifications chase chip classes, '
        'companies, comparison computing confused conventional conversion course coverage create crop dark '
        'dead deaths demographic desk destination discuss division do dozens drop drugs earned ebenfalls '
        'economics einfluss else enterprises era essential etc. ev ever everyday exceptional excited '
        'experience family fe feature file fit followed food full full-service gap gemini generation glass '
        'group guests guidance gym happened happens harvard headphones help helping hospital hour how ice '
        'index indoor interests invitations it. kids, knew know knowing kom kredit lake languages launch '
        'launched leaders lesson life, list, local losing low-light machines manage married media, membership '
        'methodology middle minister missing months mothers movers must-have nest netflix night not note of '
        'offered: out outcomes paint panel payroll perform personal pests pictures plans, plant, plugins '
        'podczas port ppc primary printing problem program program, programs proposal pros przypadków public '
        'puppy purpose received receiving refer released residential restaurants retirement review review. '
        'roi sales scientific secondary security sell, sensors services: services? sizing sleeping sourdough '
        'stack starts steps stop strategies, stream study subscription summer summit taxes, teach tests też '
        'the thinking third tight ton tough training: treat truck trust tutors unless upfront upgrades ut '
        'vehicle video, vital vows waiting warranty wednesday week, western white window with word worth '
        'университета что'
    ),
    1.2: (
        '"our $15 $20,000 $250 $40,000 $50 $500 $60 $75 (20 (aka (all (it’s (usd) (you 1% 11% 12-month 120 '
        '2-6 2008, 28% 33% 33. 35% 35. 40% 5) 5.6 50. 5000 55 8% 8.7 80% above. accommodation accountant act '
        'actually add added adopting advancing agents, ai-generated ai-powered ai: airline all-around '
        'allocations alternative always, ample ana analysis answering anyone app: approach. approval '
        'architecture. arthur artificial artistic asian asking assessed assets, assurance attempts attitude '
        'attracted audience, audio authentic authenticity authorized av away. aws, azure bachelor’s back. '
        'balances baseline bathrooms, be beans beautiful, beginners? beginning bekannt bekommen best-in-class '
        'big bonus: boom bottleneck boundary bowl breathable breville bringing brushing budget. buffet bugs '
        'bullet burning buy, bytes c) cache cake camper cap car, cargo caring carrying centres certification? '
        'certified chairman challenge chances changed chardonnay charts cheap chicken children choice chronic '
        'cleans client closer closing co. co2 cocktail code. collision color, colorado colorful commercial '
        'competing competition concerned concerns, configured conflicts confusion contractors cook cooking, '
        'coordinated coroner correctly cos costs, creators critical crowded crypto ct cuisine culture, '
        'currently cute cutting-edge dadurch dance dashboard dashboards database databases dedicate defense '
        'definitions delivering demand. dependent describe design. designers detail detected development. '
        'died discounts dispatch dlatego dollars domains dort downloaded drives dslr durable, earbuds '
        'earnings earth ecommerce, edges editing egg eggs eigenen electronic element eligibility endpoint '
        'ends energy-efficient energy-saving engaged engineering, enhancements entertainment, environment. '
        'error erst escape ese etc.) evaluate event? events. every examine exchanges exist external extreme '
        'faced factory facts fair favorite fellow fiction fighting figure files fix flagship floor fonts, '
        'footage forbes forums framework framing from, fusion game. garden, gear, gel gemeinsam genannten '
        "geographic gesamte gesetz git give gives global, go, go-to goal: good, google's grains graphics, "
        "great green group, groups guesswork guillermo gute haben, hatte have haven't headcount heads health, "
        'hierarchy high-performance high-value his history. home’s honor hospital, hosting households hubs '
        'hvis hydration id, ideas, identification identity if: illustrate images, immune imported impossible '
        'impress incredibly independence influenced infrastructure, initially instructors intelligence '
        'interactive intermediate interpret intervention interview, intimate introduces investigators ios is '
        "island, it's items iteration jeg jewelry joins jump keep kept keywords khan kitchen kitchens km "
        'knowledge kombination kpis której largely layouts, lb learn, leaves legal, legendary legislation '
        "let's level. license, liegt like little lively loads location: loss loud loyal lunch luxury maine "
        'mają map maple maps, markdown marketplaces maryland mass massachusetts matter. maximizing measure '
        'measurement measurements medical meditation membership, men menge metrics metrics. millennials '
        'millions mimics mind mindfulness minneapolis, mint missed missouri mistake mittels mn mode, '
        'monetization moral motivating movements multi-day musi must möglichst najmniej net netherlands '
        'networking, networks, newly nike no-code notes, notes: number ny oats observe odd off, officers '
        'officiant oil ok. on-page on? onboarding onboarding, opening opposed optimize organized organizing '
        'other others ounces outdoors over overly overwhelming, owning owns pack paid panic participate '
        'parts, pass passing patagonia patterns, peer perplexity phases phoenix, photographer picked pitfalls '
        'pivot placing plan. planners planted plants players point. poles polizei portfolios posts, poza '
        'practical pragmatic preferred pregnant preventing prices pricing, privacy, problem, product, '
        'products, profits program: prototype provider, providers, provincial pushed pushes q&a qualified '
        'question: radical raten readily real realise reason, recap receipts recommendations recordings, '
        'records, refresh refrigerator regel regenerative reimbursed relations reliable, relocation rely '
        'report: reportedly reporting. repository reps requests, required, research. reservation resilient '
        'responding results, reveal revolution rewards ride risks. road rocket roku roots rounded ruby rundt '
        'rush safe, say, scales scanning schedule, schedule. scheduled schools, scrolling seamlessly seasons '
        'see, según selling selten seo: server serverless setup. shoes shoes, shops shown similarly, simple, '
        'simplified simultaneous sitting skal skills, sleek, smoothly solo solutions: sondern sourcing sowohl '
        'space. spark speaking, specifics sponsorship squash staff, stain stainless standards, stanford '
        'start, start. started: statements states, static storage stores storing storm storytelling strategy '
        'strict struggles student students. success, suites support. surprises surrounding survival survive '
        "suspicious sweat switch system. tables tabs takeaway tank targets testing th theory there's they've "
        'things think thoroughly thoughts: ticket tie tipping tl;dr together tone toothbrush, totally toxic '
        'trading transported treatment, trendy trip, troubleshooting true tuck two-way type, ultra umbrella '
        'under undergo undoubtedly uniform unparalleled urls utilities valley version vibrant videos, views, '
        "vil vision, visualize volunteer vorsichtig vs. wales wary wasn't way: wearable web3 wellness, we’re "
        "what? wi-fi wilkins workflows workshops world? worn worried year’s york? you've youtube, zakażeń "
        'zone zudem zusammen że αυτό θέμα μπορεί μόνο πολλά были согласно эти “for „wir'
    ),
    1.3: (
        '$1 $100,000 $20 $200 (a (i (which 13. 3-4 350 500 6,000 8.5 accepting account, accounting accounts '
        'accuracy acquisition af agents alternatives analytics. announcement annual antique any applied apps '
        'asset atlanta, automation basis benchmark better. billion bite blockchain body. branding, brought '
        'brush bzw. capability care, carolina cases cases, catering cent changing channels charged classic '
        'clients cloud, coaches code, collaborative collect committee compliance, concept confidence '
        'configuration console consumer contractor contrast contribute cooking cost? count courses. '
        'cross-platform damaged dates default delivery demanding deployed deployment detect developed dietary '
        'difficult distributed dr drag-and-drop dropped earns efficiency, efforts empowering end, engagement, '
        'entire ergonomic estate evolution excels except failure fall fears fitted foster frame fresh fresh, '
        'funds furniture, gain gained gains game gardens gave generative globally goes graphic greater guide, '
        "hair hands happening harder harness hd head held here's here, history history, hohe home? hotel "
        'household huge ignore imaging impactful implants in-house incident instantly insulation insurance, '
        'it, it? item i’ll japan, jedem judge just language largest later layer learners learns life: '
        'lifecycle lift lighting linked list lists llm load lyfe mainly metal mid-range mixed more! most '
        'mouse nail noir noticed noting on, open-source opened operations or out. outdated outlet outside '
        'pads pain parties partnering pay people people. perks photographers phrase pickup pilot pinot pip '
        'place plant-based plug poor population postgresql powerful practice. presentation prevent prior '
        'professionals profit protect providers quarter quickbooks reach reaching recommendation refuse '
        'represent requirement research return reviews. risks room rooms rust safer safety, saving say '
        'schools scientists score searching seating servers serving set, setups shared showing sick sierra '
        'simplify single-use situation sleep smart smartphone solve sony sources sources, specialty start '
        'started staying steel step-by-step strategy, streamline streamlining structure, struggle struggling '
        'success success. summary: sure surgeon surprise systems, tasks, tax taxpayers technologies '
        'technology test text, tier time times tools training training. treatment trigger turns tutoring '
        'underwear unfortunately, up-to-date upon use use: var ve virginia voice watching wearing wet women '
        "won't work worked workouts, workspace wurden young κ. они того,"
    ),
    1.4: (
        '"this #4: #5: $10 $150,000 $30 $5 (ai) (faqs) (including (they 1/4 12. 130 16. 2018, 3000 34. 57% '
        '59% 6% 9: above, absorb abstract accountability acid actions active activity add-ons adopt aesthetic '
        'affordability affordable after against age aid aimed alexis all. alone also america, angeles, answer '
        'anywhere anywhere, apartments app? appliance appliances, applies are argued arms around, arrange '
        'aseguró ask assignments assistance attached attended audience autonomous außerdem away bake baking '
        'balance bear bedtime behavior being bench benefits, bestehenden better beverage billable blame '
        'blockchain, booking books, boring brands bread building businesses? będą c3 california calls, '
        'capturing cardiovascular carried cater caught causes centralized certain certificates chest, chic '
        'choice. cities citrus claim claims clarify class clicks clip cloud clusters codebase collaborating '
        'collaboration, collective colors come common, comparing completing component compost compound '
        'comprehensive concentration conducts cons consider: consolidation controlled copies copper corn '
        'corners corporations costs: could coverage, coverage: crate crates criticised cups currencies '
        'curriculum customer customers, customizable dakota darauf data, daunting day? dealing debugging '
        'decentralized dedication defined defines degree delve deploy design desire det detective developers '
        "didn't dining directed disease dish disruption diversify do? dollar drawing drink drivers driving "
        'earning ease easier easily easy eat edge elevated employee employment encouraging energy enforcement '
        'engage english, equal ethical evaluated evaluating everyone. everywhere. exact examples exclusively '
        'exists expertise, explain explicit export exposed failing familiar family, faq feature-rich features '
        'fed fee: fees. felt fifth files, fine finishes firewall fleet food. forces forward found free: '
        'french, friends, fruit fruits fuel functionality. functionality: functions, further gaining gamers '
        'gaming gateway generations generous getting given great, habits, handheld hay heavier hintergrund '
        "hubspot hundreds händler i'll iconic ifølge imperial implants. in, included inconsistent increases "
        'indexed indiana indicators individuals industrial infants infection inference influence information, '
        'injuries, insights, installation insurance: introduction investigating investigation investing '
        'investment: involved issues i’ve justify kale keen keynote kidney kosten kotlin labs last-minute lat '
        'leads leaves, lens lie liebsten listed literally location, locations long-distance long-form loop '
        'lowers macro main make makeup management mastering mature me, mechanics medication meditation, '
        'mehrere messaging, mindfulness-based mixing mood morning, motivate multi-cloud myth: nearby nhs '
        'noted notes numerous nutritional nutritious occasionally ocean offer: offset okay old, older on. '
        'once, one one, one-on-one open-source, openai opportunities option, optional oregon organize '
        'original out-of-state outlining oven owners package packed pad pairing paper parallel paris, '
        'participation pasta payments, payroll, perfect periods permissions pest photoshop picking pipelines '
        'planting plants, plays pocket podcast? policies power, practitioners pregnancy prep prerequisites '
        'prevention price, prints proc. processed produces production: products. products: proficiency '
        'project promote protects provide proving psychology pulling push put quality: quiet quite ranking '
        'ranks rate, rates react reasons recognize reconciliation record recruitment recycling reduction '
        'remodels remove renovating renters repair repeatedly reporting, reporting: reports represents '
        'reputation: requests resident respond right. rise rise, rising roasted rock rolling safety satisfied '
        'scalability, scalability: scalable, scheduling secure secure, seen sell sensor serve service, '
        'services. set-up sexual shield short should shoulders shower shows side, similar size: slide snack '
        'so sold someone somewhere sourced specifically, specification specs spelling spot spotting square '
        'standing standout statement steeper stops store. straightforward strategists strategy. style. '
        'summary supplements supplies, supported supporting surprised systems: tab tablets tasks. tasks: '
        'teacher teams technologies, tend tens tesla thoughts timely timer tiny tired tl;dr: to, top-notch '
        'total tower tracking. training, trajectory transit transportation travel, trying tube turned u.s., '
        'understood unified unprecedented unusual upright urban user, utilization v4 vacation valuable '
        'vegetarian venue versus videographer visible visiting vocabulary volume washing wasser way web, '
        "weddings, week. weigh weight we’ve why women, writes you'll ziel { καθώς μέσα συχνά όμως который "
        'настоящее'
    ),
    1.5: (
        '10: 11. 14. 2025? 4k 60% able accommodate achieve actively activities, adding adults affect agencies '
        'agentic airport allied almost along analyze antivirus anxiety anything appear apply ar area area, '
        'assist available awareness ball bedroom behind biggest bit boards boosting bootcamp bottle britain '
        'bug built businesses cabernet calls came can can’t capital carbon caterer centre challenges cheapest '
        'clarity cleaner clearly cli coffee, collaborate combines companies completed completion compliance '
        'conditional connection consistently construction contacts contemporary convenience cool corporate '
        'countries course, cover covers creates cultural current custom customers decent decided '
        'decision-making definition demand design, designed development did didn’t display dive eco-friendly '
        'effort enable enabling entity equipment es, evaluation expense experience, experienced face fairly '
        'families far fast fat fault features. flowers following formats funded gaps ge generate giving go '
        'growth growth, hand handling, handy hardware has healthy heat hopes if income indexing individual '
        'inform interaction journey kind kit kleine law led level lies light limited line lines listing '
        'longevity lots made major majority makes making managed management? market matches matching '
        'meaningful median mesh microsoft milk mind, mixture ml model module motion music, need neither '
        'normal numbers offers on-site only optimization oral own ownership packages part partnerships '
        'performance placement plans platform. playing portability potentially power presses principles '
        'private probably problems procedures process process, processing produced properties proposals '
        'proprietary purchases purchasing puts quickly racing raised ratings recognition recognized '
        'recommends recorded relationship repeat reporting reserve resources, restrictions results. rich rule '
        'sauvignon saw schedule schritt seeds, seek sends seo settings showcase size southern speaking stand '
        'stress styling suits surgeons systems. technical temperatures tested then thorough thought through '
        'tidligere time. times, tracking train translate upcoming usb users using vegetable vehicles '
        'verification virus wear webcam według weeks well-known what whatever windows wine, wines within '
        'without wix won’t work? worst year. yet younger you’ve zoom πρώτη'
    ),
    1.6: (
        '"in #3: #6: $299 10. 13% 1920 2.5 32. 5% 8,000 8.2 8: ac academy access, accessible, accurate '
        'achieving added: adjustment advised affordable, aged agency’s aids aiming algorithm aligned allem '
        'also, amazon, announced application approach: approved around as asked assuming attach attire '
        'attract authentication authorities authority availability average backed badania bag based bass '
        'battery, begin beginn behavioral benefits better? blend brand branding budget building, butter cause '
        'ceremony change. character charge choosing cisco cleaners coding combat coming commerce commit '
        'compelling competitive computers confidently consistency consultants consumers control control: '
        'cooling coordinate coordination corporation correct couples coursera creation credentials criteria '
        'css curve customization: cuts decisions delayed deliver demands depression described designing '
        'development, devices, devices. diagnostic diets difference dinner does draw dress drive eating '
        'effective efficient efficiently ei elite embrace emergency emerging empowers end ended engaging '
        'enhances enterprise-grade equipment: erster example excellent excess expanding expenses. expensive, '
        'experience: extensive eye factor far, fast. faster fats favor fear feedback, feels fees fiber '
        'figures firm, flexibility: foot forming formula fortunately, frameworks fraud full-time gauge '
        'general, genius gentle good google, gradually graphics guided half hard hdr healthcare heart '
        'holistic honeymoon honorable hoping hospitality hugo hvac impact impressions incoming industry. '
        'inefficient inexpensive inspector install instructor integration. intensive into investment iot it '
        'iterate itself know, landing late lbs lead learning learning, lessons, libraries lighting, lights '
        'look low-cost macos, magical maintenance maker managing match measurable meat mechanical medicare '
        'menus method metropolitan million minor minutes. model. models, momentum motivated mounting moving '
        'much muy nachteile needs negotiate nuts nvidia offenbar one-off one. opt options otherwise, out: '
        'overwhelmed paper, parameters parent passed passes patch payment pennsylvania pick pipes pixel plan '
        'planned planning, plastic platforms, platforms. plus, ports positive possibility possibly practice, '
        'predictable presents principle problem: proces process. production, programming programs. promoting '
        'proof protocols pto python questions questions. rather real-world reality realize records reflects '
        'regarding reminder removing requirements, researchers rest review, reward right rows rules run saas '
        'said, savings scaling scratch screening seal seat seattle, self-paced server, sessions, seven shape '
        'she short-term shorter shots simple. since six slices smaller, soft, spare sparkling speak spend '
        'squarespace staffing started, stopped strategies strength strengths styles surprisingly surveys '
        'suspected sustainable switching sync tea teams, telling thoughtful threat timeless tire titles to-do '
        'toddler too tool traffic transaction transitions tre treatments tries trips trumps tutorial ui '
        'understand unique units university, use, used vacuum value value: variable variants verdict very '
        'vulnerabilities walk warned waterfall wax weight: welchen well who wide workflows, workplace wrist '
        'wątroby zero zoho έχουν θεραπεία μέχρι πολύ этот “if'
    ),
    1.7: (
        '$100 (no (not (or .net 4-5 400 accelerate accessing adapts additional adjustable admitted advance '
        'advise again, aims air amd amount analysis: anfang apart apis armed assets attractive automate '
        'automatic average, backup balancing barbell batch beginners beginners, below, bi body book, bounce '
        'break breakdown build, calling capabilities capacity capture certainly chain chicago, choices choose '
        'churn clients, clothing cloud-based coconut comfort comparable compensation compiled consistency, '
        'container content, continuously costs creating creation, creativity dabei data. dc decide deciding '
        'defining differences distribute diverse diversity documents don’t doors dramatic drops e-commerce '
        'ecommerce educational effectively elegant employees engine enroll environments errors establishing '
        'even existing expected expertise feel fewer finding five flexible flow focused foliage following: '
        'forced formal functions fundamentals gas gatherings georgia github going grain grown hampshire '
        'handle harley he healthcare, herbs here’s ill illinois importantly, incentives incorporating '
        'increase infrastructure initiatives input integration, integrations invest iowa jersey keeps key '
        'którzy kubernetes labels laptop layout leaf liability limitations loaf locations: longer management, '
        'market. matters means meets mental merchant minimum mobility modern money. museum myself need, '
        'negotiation non-technical none notable note, offer offering officially officials operate '
        'optimization, optimized organizations outdoor overcome packs partial particular parts peak performed '
        'person person, piece plan, platform platforms: point portfolio practices. prepare price: processes '
        'progress projected projects promotional protection protocol provider provides providing publicly '
        'pull queries query rate: realized rear reception reduce reliability relies renting repairs replace '
        'responsible responsive resulted risk running salt saves seed seeking sensitive seo, set setup, '
        'simple skip slowly snake snapshot soil solution speakers specialization spending sports, spreadsheet '
        'starting still suggest summaries supply swift system, så tailored take takeaways teachers team, '
        'technology, tells temperature these three thrive too, tools, track tricky tuition tutor type: tys. '
        'ultimately, understanding until usage varying waste weak well, where working writing wrote year, '
        'years, zinsen zwar ходе “in'
    ),
    1.8: (
        '"i\'m "they "when #2: $12.99 $2 $350 $79.99 $80 (around (but (global (note: (small (some (the 1.5 11: '
        '15: 2,300 2-4 20.000 2016, 24-hour 255 3,500 4,000 4-6 6-8 61% 68% 8. 9% 9. 9.4 99% a) a: '
        'accelerated access: accessible accessories accessories, accreditation achievable act, addressing '
        'adjusting adults, advantages. agency? ai-assisted ai-enhanced aligns all-in-one alongside ambient '
        'among analysts analytics, angles another appeal applications, applying approach, approvals app’s '
        'architecture: are: arguments arm arranging array artwork aside assessment assisting assists '
        'associations attempt auf, augmented automated available) b: background, bags, base: basic, '
        'basically, basics. basics: basil battle behind-the-scenes believe benefit benefits: bigger biometric '
        'bites blood bloomington, boasts bodyweight bottles br bra brackets branches brand? branded brewed '
        'budget, build builder. bundling businesses. busy cables called cameras cameras? capabilities. caps '
        'carbohydrates carbs cardiac cards carrots case. certifications: challenge, chancen channel. '
        'characteristics chargers charges charging charming chatbots checks chips cholesterol cleanup climb '
        'clinical cloth cloud-native cluster cohort cold colleagues collected columbia community-based comp '
        'company? company’s comparison: compete compiler complaints components: concentrate conceptual '
        'conclusion: confidence. configurations connectivity, connector connolly considerable consideration '
        'considered considering consumption, contextual contracts. contrary controller convention converting '
        'cornerstone countries. course: craft crafting credentials: criteria: culinary cultivate cultivated '
        'customized customizing cut das, data: deal, decision: decisions. decreases deep deep, deeper degree, '
        'delaware deliverables demand, demographics demonstrates deny deposit, develop device differ '
        'difficulties dimensions dip directly discounted discovering discusses dispenser displays disse '
        'distance distance: distances distinguished doesn’t done dostępne double-check down dramatically '
        'drawn dresses dry, dryer dumbbell dust décor eco-conscious ecommerce? efekt efficiency. either '
        'emphasis emphasize enablement encounter endurance engagement engagement: engineers, enhance entirely '
        'entry-level environment: environmental environments. erreichte establishes estimates estimates. '
        "etiquette europe’s ev6 event, event. evergreen everyone everyone's evolved exceed excessive exchange "
        'executes execution. exercising expanded expansion expensive experiences, experimentation experiments '
        'exploit extensibility extension extensive, extremely facebook’s fact: fascinating fast, fastest '
        'fats, feeding fees, fees: fern file: filings firewalls firms, fisher fixed fixtures flavor fleece '
        'flights floral florist floss focus: focusing followers, follows: for, forefront forget format. '
        'formats, foundation founders fragmented free? freelancers, frequently freshbooks: frontier '
        'functions: furthermore, garbage generated generation, genuine gluten gluten-free, gone grammar '
        'granted granular graphical grit groomsmen ground groundwork grouping grows, growth. guarantee hash '
        'hashtag hashtags haven’t having hawaii headers healthy, heater heavily hele helps high high-quality, '
        'high-resolution him hire hohen hold holidays homeowner homes, hooks hoped houston, hpe hr, hunting '
        'hyper-personalized i.e. ibm identifier imp impact: imperative implementations important? impression, '
        'impressive improper improvements in-app in-person inclusion incurred indicated indirect '
        'inefficiencies influencer infrastructure. ingredients, inherently inspected inspection installed '
        'installing institutional intake intentional interest, interface, internationally invention ioniq '
        'ios, iron is, isolated issue. issues. issues: items: its itself. juggling juice, kills klassische '
        'know: known konkreten kurze land, layers lays leak lediglich legacy legally lenses lets level, '
        'leverages liberty lid light. lightweight lightweight, limiting linear lines. linkedin, linking '
        'location-specific lock-in long-lasting long-term looked lose low low-level low-maintenance machine, '
        'magnetic maintenance, make? mange markers marketing. massive mastery mathematical matters: meal '
        'meal, mean mechanisms meditate meditation? medium memory menu, merged methods metric mild minimalist '
        'minimizing mobility, model, modeling, modest modular modules, monetize monitoring: months. move: '
        'movement multi-device multi-user municipal names nausea, nebraska needed needle needs. negative '
        'networks. night. noise nostalgic notebooks now, nowadays, numbers, object objects obligations occur '
        'også około online. only) only, openvpn, operated operation operations, opposite option options? '
        'orchestration organization organizes others. outgoing output output: overall: overlook overnight '
        'packages, packages. palette parse parte pass, passwords past path: patients’ pen penalties pens '
        'period, personal, phase phenomenon phishing pillow planning platform-specific playback początku '
        'point, popular, portable positioning possible. pothos pots predictability prefer presence prevented '
        'prinzip problem. problems, proceeds process? production? professional programmes progress. '
        'progressive project’s pros, proved purchase put, quality. question, questioned rails raises range '
        'rankings, rarely rates, recognizable recording recycle recycled reflecting registry regulations, '
        'rehearsal reinforce remind reminders, renovations renowned rental replacement representatives '
        'requirements. resolution result: reuse reusing reverse rgb rice rio rise. risks, robots roku. '
        'rollout roof rotating rough roughly rounds routine rules: runners sacrifice safe sales, same same: '
        'satisfaction scaled scattered school, seasoned second, security: selecting selection, selon semantic '
        'sense senses sensor, serious servers, servers. setups. severity shadow shapes shoot shopify, '
        'shopping: shortage show, showed sides signs silicon simple: simplicity, sine sit skilled sleep, '
        'small, snacks society, solution. solutions, something, sound. soy spaghetti spanning sparked spec '
        'specified spends spent spices spiral spoken squat squats stack: stage stages standalone standard '
        'staples state-of-the-art statement, step sticky stomach strange streaming strengthens stress. strive '
        'strong, struggled sturdy successful sudo sufficient sugary sum supplement suppor support, surveyed '
        'susceptible sweeping system szczególnie tableau tai taken taking tall technical, technological '
        'telemetry tends terrible territory than thankfully, that them, themes, themselves, theoretical '
        'theory, there thick thin though threw thrives time, time-consuming tn today, tofu took tools? '
        'toothpaste torque tourist toward tracks transactional transparency transparent tread treated trends, '
        'triggering trips, trust, trust. truth: tuning turnaround turning types: tzw. ugc uhr: unable '
        'underwriting useful, utah utility utilized uważa, v2 variant varied verdict: vermont versatile, '
        'verschiedene vid videography vigilant vine visibility. visibly visual voltage voraussetzungen '
        'watering wave: weakness wednesday. weeks, weighing weist well-structured well-suited well. when '
        'which widespread wifi wird, wiring withdrawal worker workflow, workforce works. wrapped wraps '
        'wünsche yogurt you’re zarówno zucker zz übernimmt αλλά ερευνητές μεταξύ περίπου σύμφωνα '
        'вич-инфицированных тем, “we’re “while'
    ),
    1.9: (
        '1. 3. according across adapter addition advantage adverse aesthetics affects allow areas attention '
        'audience: bar basic bathroom became before beginner bloom breathing bring budget-conscious '
        'budget-friendly builder bundled but but, buyers campaigns cancellation cardio careful case, '
        'challenges: cleaning clear, combo comes command commonly composition concepts consult cost costs. '
        'created cryptocurrency customize damage delegate desktop determine devices direct doing easiest '
        'educate eight electricity eligible employs encourages enhancing ensure enterprise especially '
        'establish examples: experiences extends freedom frequency fun gaming, gather glasses had happen harm '
        'healthier heavy height highlight highly holds hour. however hygiene höhe ideal identifying immediate '
        'implementation implemented implications important improvement intent interval is: isolation items, '
        'java jego keeping keyboard kill knows która labor learned leasing let’s licensing limit listings '
        'logging mini mistakes mix modify monitor move mr ms muscle mutual nearly networking networks '
        'obtained ones operational options: oracle orientation pace packaging participants particularly '
        'paying payments perhaps permit permits pieces pins placed planning: points popularity possible '
        'possible, practice practices, prescription present pricing primarily programmable prompt rates: '
        'relative relevance replaced report, reported representative roles root rubber salary scale scratch, '
        'screen script seem sessions sets setting signals significantly simplicity single size, skill skills '
        'small smooth smoother soft specialize speeds steep storage, strategy: substantial suffering supplies '
        'sustainability symptoms target targeting that, they’ll thing throughout throw tiered timeline tools. '
        'tools: traffic, trend trials trucks types unnecessary utilizing value. vegetables vertical '
        'visibility visualization were what’s while wi “the'
    ),
    2.0: (
        '"it\'s "there $200,000 \'the (especially (for (i.e., (more (to 10-minute 2.4 2001 85% absence '
        'accelerating access. accessibility: accurately adaptability addresses adp advantages: ages '
        'aggressive agreements all, allocation although analysis? analyzing android, angle anyway, apache '
        'appeal. appealing applications approach apps, are. aren’t argue arrangements assign assistants '
        'balanced band bandwidth bars baskets batteries, becoming better, beyond biodegradable blending '
        'blends blocks blueprint bluetooth bonus both. boxes brand, breaks breathe brings brother burn burst '
        'businesses, businesses: c# calcium calculating canned capacity: cars, casual changes. channels, '
        'chemicals children, children’s circuit circuits clamp clean color colors, communicate communication '
        'communication: compact, compatibility compatible competitors, completely compliance: composting '
        'concerns concluded condition conducted confirmed connections consume consuming containing '
        'contribution controls cord core, cost-effective costly cotton courses: coverage. cpu credential '
        'criticism crm, cup customizable, customization cycles daran data-driven denim dependencies '
        'designated despite detailed developers, device, diagnosed different dimensions: direction disaster '
        'discussed discussing disease, distribution divide diving do, document documentation, dominant dough '
        'downsides dried driver due dumbbells duty early early, easy-to-use eco effect effects elements '
        'emphasizing encouraged entlang equivalent estate, estimates, everything. evolutionary evolve '
        'example: excel experiment explicitly extract facilitate fancy faqs fazit fehlen fertilizer few flat '
        'flew flows focus. formats: fostering fosters four frameworks, front-end frustrating function, '
        'functionality fundamental generates globally, gluten-free goods gourmet government, grape graph '
        'grow, growing gyms hand, handelt hanging harmful headphone headphones, high-intensity historical '
        'holder home, hotel, identical ignoring impacts in. inch include including inclusive incremental '
        'indicate industry-specific inner inputs integrates integration integrations, intuitive inventory, '
        'isolate it: items. jose, jurisdiction komme lack landscapes, layouts least ledger lentils less line: '
        'lists, long losses macos maintenance: mandatory manual manufacturing, marine materials. matter '
        'matters, maximum mean, measuring mechanism medicines michigan minimizes mobile-first months, nachdem '
        'named narrow neck need: needed. neutral okay, once onto operates operators option. ordered '
        'organisations outcome outline outlined outputs over. overhead overlap overview: packaging, parents, '
        'part, passenger performance: performing performs personalization personally, phones, physically '
        'pick-up pipe pipelines, plan: planning. plans. plant platform, pleasing plugs policy, portions '
        'potential potential, prevents pro: problems. processing, processing: professionally programs, '
        'programs: project. prospects prototyping pursue quality raise rapid rates. receipt recognition, '
        'reducing regulation regulations regulatory reinforcement relating reliable remaining repetition '
        'replacements requested requirements: researching resources: responsibility responsibly '
        'responsiveness result result, resulting retail retail, rhode role rope rsvps runs runtime safeguard '
        'saying scalable schedules scheme scope, seamless seien seo. sequential services, setting, setup '
        'shoppable simplest simply situations sizes, sleek slip slower smartphone, smartphones snap solid, '
        'solution: some sophisticated sound space, speed speed. spice spoke stakeholders standards stands '
        'stem steps, strain strategic streamlines stretch strongest structural structuring style, stylish '
        'subtle suit suppliers takes talent, team? tech, technically techniques tests. that’s their them '
        'they’ve thinking, third-party tiers timing tolerate topped total, towel typically, unbeatable '
        'uncomfortable used, users, utilize variables variety vegas, vegetables, veggies vehicles, versions '
        'visually vitamins washington, waste, websites, welsh whereas whether widely wireless workflow '
        "workout works, wouldn't xml year-over-year year: yesterday yourself, you’ll } αναφέρει однако “i "
        '“it’s “no “these'
    ),
    2.1: (
        '6. 7. 7: ability achieved agile align alignment aluminum api appears aspect assessing audit austin, '
        'automatically aws bands both breath bulk camera changes clear clothes combine combining comfortable '
        'connectivity considerations determined domain driven dry during earlier electrical end-to-end '
        'ensures expect extra features, fee flexibility formatting fully gen generally goals goals, grew '
        'high-level higher increased integrated interfaces isn’t issued jednak large length levels liquid '
        'locally many merge minimize modules needs, niche one-size-fits-all opportunity organic pairs people, '
        'performance. physical platforms prepared pretty proactive range: realistic recurring refine revenue '
        'safely said. seeds shoppers side specific speed, structure structures such suited tasks there’s '
        'this, toilet two unlike upgrading values virtual whole wired ότι'
    ),
    2.2: (
        '"what $700 (as (in 2) 2,500 2. 360° acc accelerates acceleration accommodations accountants adapt '
        'addition, adds aggregate aggregator ago, aim alternatively, amid anticipate anticipated application, '
        'are, attachment backbone base basically basics, beans, begun behavior, believed beloved benchmarks '
        'between birds cable calculations calorie cameras, capabilities: caused chair cheaper choose, clean, '
        'coding, compared competitor complex complicated concurrent condition, conduct connecticut consider '
        'constraints construction, core counts course. crafted cream cutting detailing details, develops '
        'diego, difficulty digging discipline discovered disk distinct doubled ecosystem, eliminate '
        'eliminates emphasizes employees, encryption, enormous enough environmentally established exercise '
        'exercises expenses experiences: expression factors fahrzeug farmers fda filling fine-tune firms '
        'first, fits flip foam foundational generally, grip habits handful high-volume him, holes honestly, '
        'hour, identify immediately important, improves incidents includes incorporate industries, '
        'influencers initial injury instead integrate interface: invoice invoicing iso issues, it’s kinds '
        'laid language, languages, lasting learning: listening logic, loose lot lower m.in. machine '
        'maintained maintaining manageable mat materials materials: measures mentions mic microphone '
        'milestones mirror motivation musical natural natural, newer objectives obvious online? operating '
        'others, pants parents paths patience patterns. period permanent personalize plain plates policies, '
        'polished poorly possibilities preparing presented prioritizes proactively problem-solving projects, '
        'projects: promotes prompting properly protecting protein, quality, quantity rapidly ratio regular '
        'regulated remains remember: removes reputable requires researchers, reshaping returning risk. robust '
        'rotate rotation row salad sand saturated scale, scheduling, segments separately sharp sizes socks '
        'solid specifically stable standardized storage. storage: structured support: supportive supports '
        'sustained syntax systems tangible teams. terms, texture those tickets timelines titles, tokens tons '
        'tooling tracking: transformed trees ultimately unique, unsure unused up: usage, vary vendor victims '
        'volumes wages water, weights workflows. workouts works wśród yourself ήταν οποία “there'
    ),
    2.3: (
        '"i "the #1: (such 1-2 1080p 4. 5. accepts adaptable advanced and, application: approaches apps. '
        'attributes automation: availability, avoided backend backups becomes began bolt builds capable '
        'cards, challenges, challenging chemical claimed clarity, compliant configure connectors contained '
        'containers continuous contracts contrast, cost, costly, couldn’t countries, cycle days, declined '
        'deeply depend dependency depth developing discovery disposable drinks dual durability durable each '
        'effects, eliminating emotional encryption environment essentially evolving execution exposure '
        'factors, falling feet filtering finalize finance, firmware fittings foods, force format, fortune '
        'gartner gloves goal grab grocery gym, handled handles hitting hours, ideas: identified includes: '
        'instead, integration: introduce involve jumping kits large, laws lean logical loyalty mainstream '
        'maintain markup mess minimal modeling moisture multiple needing nutrients obwohl online, optical '
        'outlets overall oversight percent perfectly performance, permits, plate platform: plug-and-play '
        'portion position preparation procedure processes, project, project-based promises pure questions: '
        'reduced relatively relying reminders reviews, router scalability scenarios securely self-service '
        'slightly solely sometimes, strategically strong structure: sugar suggests suitable switches targeted '
        'they’re tiktok, told transforming typical understands updating usable usb-c various walls way, why? '
        'wider windows, workloads “it “they “you'
    ),
    2.4: (
        '"if 2026? adjust affected ai-driven apparel areas, attend automating batteries battery breakfast '
        'calories changes, check-in collaboration compute concise conclusions concrete consistent cost. '
        'describes descriptions designs disadvantages ecosystem emerged emergencies encourage ending engines '
        'environment, exercises, expecting final finally, findings fitting flavors focus footprint '
        'freelancers frozen gathering goals: gpu groups, handling high-quality hybrid immersive increasing '
        'ingredient inspect instruction keyword latency markets meaning medium-sized models moderate modes '
        'monitors need. nursing obtain offered often ongoing parking patterns plenty powerhouse previously '
        'priorities prioritize quickly, range, rank real-time reduces reflect reputation requiring '
        'responsibilities salaries securing simplifies sometimes space stability stations stays strategies. '
        "string study, suffered swap they they're unexpected user-friendly varies vendors visuals wasn’t "
        'words, workload wrap кроме “what'
    ),
    2.5: (
        '1,000 6: adjustments adoption algorithms allocate allowing allows approximately arrival avoid '
        'beginner-friendly budgeting carefully common computing, connects cons: crew divided dynamics '
        'efficiency equipped eventually evidence exactly expectations extend finish follows forms however, '
        'identifies implement importance inches ingredients intended intense larger later, light, logs long, '
        'maintains manufacturer mapping materials, meals monitoring native naturally options, overwhelming '
        'percentage place. pressure priced pricing: produce protein remember, repetitive replacing '
        'requirements rings said schema sequence several sheet shouldn’t significant somewhat specialists '
        'specialized surface tape task then, therefore, tracking, traditional usually vast versatility works: '
        'wrapping'
    ),
    2.6: (
        '(e.g., (if 2,000 actual analytics: architectures available, beneficial built-in closely combination '
        'compact competitors consists control, credibility crucial dairy datasets define departments '
        'depending displayed dynamic efficiency: employer execute features: foods highlighted improving '
        'instructions interface management. managers moreover, overall, panels predict prioritizing rack '
        'refers reusable scope sql ties varieties warnings'
    ),
    2.7: (
        '"it adequate because beginners. capabilities, control. documentation facilitates frequent hourly '
        'instance, integrating internal leverage likely limits meanwhile, require separate shifting short, '
        'smaller steady tip: transactions versatile walking'
    ),
    2.8: (
        '1: administrative background begins constantly consumption cost: developments dishes embracing fact, '
        'factors: improved including: innovations large-scale logic management: next, prove resistance slow '
        'still, typically water'
    ),
    2.9: (
        '2-3 5: advancements afraid appropriate architecture avoiding combined commitment components contract '
        'convert detection enhanced ensuring equipment, high-end investments involves lacks leveraging '
        'optimizing options. organizational ranges regularly split temporary together, “this'
    ),
    3.0: (
        '"we amounts aspects context desired fabric focuses include: increasingly proper raw seasonal so, '
        'towards'
    ),
    3.1: '4: additionally, broader conclusion example, google’s implementing offline predictive said: “we',
    3.2: 'advantages inventory pros:',
    3.3: '3: complexity pattern',
    3.4: '(like 2: depends',
    3.5: 'enables',
    3.6: 'assess',
}

NAMES_ABOVE: dict[float, str] = {
    -2.28: '<aside',
    -2.2: 'hide',
    -2.17: 'related',
    -2.04: 'comments',
    -2.03: 'footer',
    -1.84: 'two-column',
    -1.61: '<h1',
    -1.59: 'commentlist popup second',
    -1.58: 'tags',
    -1.53: '<form',
    -1.44: '<figure author',
    -1.41: 'authors',
    -1.4: 'moduletable',
    -1.37: 'nav',
    -1.33: '@hidden',
    -1.32: 'modal wp-site-blocks',
    -1.31: 'dynamic',
    -1.29: 'copyright',
    -1.26: 'factbox',
    -1.25: 'footnotes',
    -1.23: '<figcaption <footer',
    -1.22: 'nd',
    -1.21: 'site-wrapper',
    -1.19: 'breadcrumb',
    -1.17: 'information',
    -1.13: 'under',
    -1.11: 'disclaimer',
    -1.08: 'disclosure entries',
    -1.07: 'foot',
    -1.05: 'shortcode',
    -1.04: 'mobile',
    -1.01: 'bio',
    -1.0: 'next rightcol well',
    -0.99: 'breadcrumbs menus',
    -0.98: 'hot newslist table2',
    -0.97: 'colored faq-item rev',
    -0.96: 'teaser',
    -0.95: 'large-12 order-2',
    -0.94: 'cta p-0',
    -0.93: 'subscription thumbnails timestamp',
    -0.92: 'complementary hidden',
    -0.91: 'recommendations',
    -0.9: 'caption',
    -0.89: 'expanded twitter without',
    -0.88: 'meta',
    -0.87: 'search',
    -0.86: 'content-for-layout cookie dc expandable',
    -0.85: 'ai comment poll px-0 source',
    -0.84: 'beta cp mb right w-container',
    -0.83: 'bar col-2 max-w-full other',
    -0.82: 'dialog follow subscribe',
    -0.81: 'adb container-wrapper newspaper rel',
    -0.8: 'ad infinite large-4 news-item not published rec thumbnail',
    -0.79: 'twitter-tweet',
    -0.78: 'menu2',
    -0.77: 'access archive cg cmp col-md-4 form marquee',
    -0.76: 'eu map paper politics weather',
    -0.75: 'commentform noticias overlay paywall',
    -0.74: 'breaker hero-content lp toolbar',
    -0.73: 'date feed four',
    -0.72: 'browser php relation',
    -0.71: 'colright content_wrapper jx navigation p-4 page-section picture recommendation',
    -0.7: 'comm md:py n2',
    -0.69: 'btn headline main_content tu',
    -0.68: '<ul also col3 elementor-widget-text-editor',
    -0.67: 'col-xs-12 pointer recommended visible wp-caption',
    -0.66: '91 bottom fr logo md:mt mini radio stars',
    -0.65: 'feedback',
    -0.64: 'aside attachment cards ins loader recent sidebar sitewrapper textwidget themes',
    -0.63: 'boxtitle gradient menu mt10 toast',
    -0.62: '66 after muted owl plus reference rich-text-block tooltip ttl',
    -0.61: 'consent g-0 pa teasertext',
    -0.6: '27 <noindex alt citation community pop recommend saboxplugin special stage tools',
    -0.59: 'col-md-6 elementor-inner-column elementor-inner-section health help img metadata pd swiper',
    -0.58: 'highlights latest newsletter normal secondary',
    -0.57: 'contentright hn masonry moving num ps',
    -0.56: 'compare content-wrap excerpt login notice notification object r references share',
    -0.55: 'block-block-content image mb-1 outside pink rounded-xl shadow topics',
    -0.54: 'cat cmp-container compact desc from justify-between md:pb time',
    -0.53: (
        '14 3 category-blog col-sm-6 entry-single promo slider slideshow text-white '
        'wp-block-post-content-is-layout-flow'
    ),
    -0.52: '300 banner bild copy inner-wrapper light rw topper',
    -0.51: (
        'ast-article-single badge cite col-xl-4 collapsible download elementor-col-66 ftr h6 '
        'has-post-thumbnail imp locked off podcast post-header size span6 text-center the-post thumb tile '
        'toolbox tracking yg'
    ),
    -0.5: (
        'action align-items-center body2 btm calendar context credits elementor-hidden-mobile '
        'elementor-location-popup further has-text-color lightbox posts'
    ),
    -0.49: (
        'direction elementor-hidden-desktop elementor-hidden-tablet ep footnote format-video integration '
        'main-content-inner news-list post_format-post-format-video respond start td-post-template-default '
        'upper'
    ),
    -0.48: (
        'acceptedanswer av byline cart channel-news col-lg-4 dropdown icons jy kommentar kultur learn links '
        'not-prose paragraph--view-mode--default textmedia this topic wp-caption-text wz'
    ),
    -0.47: (
        '<dl ak autor cf chip col-md-12 collection content-container cookies e-flex images items kommentare '
        'mob mode premium teasers'
    ),
    -0.46: 'article-element between chart cq cv interesting loop relative stacked sub ticker vu widget',
    -0.45: 'accepted alert c0 data deutschland faqs fig nota pattern sharing star',
    -0.44: (
        'article-main bs entry-meta et_pb_bg_layout_light inverted join last line-clamp-2 listing md:w '
        'row-number-7 views wpb_row'
    ),
    -0.43: (
        '<hgroup account fn have international list main-content me nm no print:hidden sidebox teaser-content '
        'text-content'
    ),
    -0.42: (
        '13 abh affiliate background channel demo donation et_pb_ajax_pagination_container euro md:mt-10 '
        'post-content-inner sns sport trending twelve'
    ),
    -0.41: (
        'advertisement black bo embedded grid-cols-2 inline loadmore m-0 nr option orange path rental '
        'signature tc template-article vert visually-hidden'
    ),
    -0.4: (
        '800 <header body-wrapper col-md-7 content-module contentbody credit department dh '
        'elementor-section-full_width email et_pb_row_0_tb_body et_pb_with_border postmeta signup sl social '
        'ti'
    ),
    -0.39: (
        'al ao auth bj block-system-main-block bookmark buttons clamp cook dark:bg focus highlight keep money '
        'og plugin px-6 sign subheader thirds ui'
    ),
    -0.38: (
        'ads alignnone bv concertina d-print-none dn gap-4 google info instagram jobs jp mt-6 mw of '
        'placeholder poster postmetadata region standard suche text-sm video'
    ),
    -0.37: (
        '<address add cornerstone counter day divided edition end entity extra extras family gap-10 grid_8 '
        'ignore jump kl listbox local mod ref semibold thema var'
    ),
    -0.36: (
        'actions advert article-meta block-views bot bullets carousel ci col-3 com cover format-standard '
        'fourth infobox instagram-media kicker nocontent owl-carousel peer rate rating reviews setup '
        'smalltext tpl widget_text'
    ),
    -0.35: (
        '<button contributors dark interest k3 l-container lc navi newscontent pt-10 range rgt scheme '
        'td-container-wrap theme toc topline updated wpp'
    ),
    -0.34: (
        '15 adv advertising block-block blog-basic-grid-item-wrapper box branding category-news '
        'collection-type-blog-basic-grid container-large eh et_pb_gutters2 games gutters2 has-background '
        'insert mb-30 medium-4 performance post-container root sa su swiper-wrapper used vc_row-fluid '
        'wprm-recipe-container xsmall'
    ),
    -0.33: (
        '213 31 actionbar as authorbox base biography career classic col-sm-3 col-sm-4 facebook ich lg:pb '
        'media-body opinions othernews post-excerpt s serif short sitemap sm:px sources title toggle topmenu '
        'topnews trust viewer visually'
    ),
    -0.32: (
        '2.5 actual body-container-wrapper closed contact d entry-summary et_multi_view_hidden et_pb_text_6 '
        'focus-none grey identity mntl-text-block node__content one options password pt remove send '
        'single-entry site span4 sports success timeline uppercase vj zi'
    ),
    -0.31: (
        'ajax aligncenter animate blog-item card comp contentpage e-con edit elementor-invisible '
        'et_pb_section_0_tb_body field--type-datetime flyout header informer item-content large-3 mb-4 mb-6 '
        'mdl most noprint online p-8 page--article po pv raw read sections sidebar-left single-post-container '
        'sponsor strip switch td_block_template_2 xxl'
    ),
    -0.3: (
        'content-sidebar et_pb_blog_grid et_pb_blog_grid_wrapper et_pb_salvattore_content h-entry helper '
        'inline-list issue item-list margin-bottom mb-16 mb10 medium-7 mt-14 multimedia nitro-lazy only optin '
        'page-body post-hero registration reviewed ri salvattore signin ssr top tweet'
    ),
    -0.29: (
        '75 align articles c1 card-content card-text col-lg-6 commerce d-none figure footer2 h1 '
        'has-link-color has-text-align-center md:px-10 mntl-sc-block-callout-body_1-0 modul news-detail '
        'page-width--narrow passage recipes reduce sf shopify-section storage swiper-slide tablet unit ut '
        'yarpp'
    ),
    -0.28: (
        '2020 68 __nuxt ancestor articlepage calculator cluster col-lg-5 cookiebanner currency disabled '
        'et_pb_text et_pb_text_inner fluid flush font-weight-normal future hor md:pt-0 md:px-6 nuxt offers '
        'outline pagecontent partners pm post-meta recentcomments ressort sans tabcontent td-theme-wrap zip'
    ),
    -0.27: (
        '400 align-left bm call center col-xl-9 contentleft cs-container error flex-grow hero i intro neutral '
        'odd page-container pagebottom pagebottombg prev privacy related-posts responsivegrid right-block '
        'strong structured subfooter td-stretch-content text-align-center text-left tool um wm wq yd'
    ),
    -0.26: (
        '301 [32px] a1 alternate article-content__description article-template__content author-bio before def '
        'et_pb_row_10 expert gap-y-8 gl heading3 hubspot interaction likes liste md:block message no-print '
        'ontent origin player post__header qf should sidebar1 sliding thread xbox xl:py yes zv'
    ),
    -0.25: (
        '19m4yzp <center <li above article-details articletext background-white col-9 col_160 create '
        'css-19m4yzp css-sfzxfp datetime e1jy25xv0 editable elementor-template elementor-widget-template '
        'ev8dhu59 exp float-right forum infos invisible lg: lg:grid-cols-3 lm mirrorless '
        'mntl-sc-block-callout-body modals nitro nocomments notes payment promoted promotional rightcontent '
        'sfzxfp sharedaddy sr stamp td-pb-span6 tl truncate type-podcast usa visual vote welcome '
        'wp-block-group-is-layout-flow'
    ),
    -0.24: (
        '160 1dsojn8 am ast ast-container aural block blog-post-content code-block content-section '
        'contentinfo css-1dsojn8 dates dont editors ev8dhu54 ev8dhu55 font-serif grid-cols-1 group head '
        'hide-for-print horizontal im infobar job kt-clear l2 layer lg:max mit move numbers our panels '
        'parallax partner personal pic post-body py-10 py-6 rc rounded-md row-number-4 rss science small-8 '
        'subline uk wp-block-cover wp-block-cover__inner-container zy'
    ),
    -0.23: (
        'article-sidebar blurb body-container--blog-post border-solid boxes clear-both col-4 col-md-10 '
        'current dachzeile elementor-section-height-min-height embed entry-inner flex-wrap floating foto '
        'ground gt human intent kitchen legal lg:border main-article md:gap merge mn modern '
        'mv-content-wrapper my-10 navbar offer on page-header section_title similar slidein sm:grid verify '
        'warning werbung wp-block-post-content yi'
    ),
    -0.22: (
        '224 63 <dialog aa article-teaser at attribution col-md col-span-12 col-xl-12 container-wrap '
        'content-area content-center contributor e-child e-con-full elementor-widget-html '
        'et_pb_bg_layout_dark gap-y-10 h-screen header-container here kc lg:px-8 modules nk offcanvas ot out '
        'outline-none padding-section-large reader right-column stream ta tab titles true '
        'view-display-id-block_1'
    ),
    -0.21: (
        '117 46 61 62 billboard border-top brlbs bubble ch change children col-md-3 columns content-item '
        'contentbox crumb dateline dg faded field-content fixed hv is-layout-constrained j jetpack '
        'justify-content-end match materials md:my news owl-theme pb-0 picks point prefooter pt-20 sb side '
        'single-post-content slideout spotlight stack subheading terms to tz website'
    ),
    -0.2: (
        '149 50 <h6 article-heading article__meta author-description banner-content blockquote bx cal cb '
        'class col-12 col-span-1 contenedor crumbs dp et_pb_row_5 experts fc fecha gal general grid-margin-x '
        'headerwrapper insight lite mt-0 my-auto nav2 post-wrapper pre-footer press pt-0 relatedposts rocket '
        'row-fluid saboxplugin-desc saboxplugin-tab saboxplugin-wrap self si socials square subject tg travel '
        'type utility views-field-body wp-block-group-is-layout-constrained'
    ),
    -0.19: (
        '24 320 4 83 <dd [320px] article--meta avada be bordered care college content-bg conversion dl '
        'elementor-location-footer entry-content-wrap et_pb_row_7 et_section_regular fh figure__caption '
        'flex-auto gap-x-4 gn gray inline-block js-article kk lg:pr md:hidden md:justify mntl-sc-block_19-0 '
        'newsticker offset-lg-1 panel-default points stock submenu table-responsive td_block_wrap '
        'text-with-icons tooltips transporter vertical widget_block words '
        'wp-block-column-is-layout-constrained wp-block-image wv'
    ),
    -0.18: (
        '1/2 3xl 6 <marquee article-template articlebody basic block-title capture containers count detailed '
        'fact figcap fj force hint ib keywords ks logged masthead mb-12 md:max-w-prose md:tw '
        'mntl-sc-block-callout mntl-sc-page_1-0 most-popular mt-12 multiple need net or others padding-global '
        'preset py-5 related-content remote section-header section-heading size-full spacious sq '
        'td-outer-wrap tdi_83 templates textbox uq username views-element-container weight widget-content '
        'workflow wp-block-template-part wpp-list wprm-recipe writer xe xy'
    ),
    -0.17: (
        '04 900 alignwide applied articlecontainer asia boks buy ca camera cap clear cms col_300 confirm '
        'contentcontainer elementor-location-single entry-title et_pb_text_align_center featurecontent fly '
        'genesis genesis-content handle headlines hotline inherit iz lg:py listitem lists logout margin-top '
        'mntl-sc-block_2-0 mt-30 navbarwrapper ns oy page-center pagination post__content result rr shoes '
        'shown tab_content title-wrapper too top-0 und videos visuallyhidden vv w-dyn-list xl:grid'
    ),
    -0.16: (
        '110 12px 2of3 360 <fieldset [18px] a:text anonymous article-info article_title articlefunctions '
        'b-block begin boxed-wrapper bread col300 deal dr du ed elementor-col-33 engagement '
        'et_pb_blog_0_tb_body exit faq fusion-wrapper gov groups ideas ke large loose making model more '
        'no-border park price pt-6 px-5 recirculation related-post reply return rubric selection sm:justify '
        'sn software statement subnav subscriber td-container traditional ug update url xl:gap year yoga'
    ),
    -0.15: (
        '700 aj col-lg-2 css-0 cta-block d-block di dir dol dot dyn e-con-boxed e-con-inner '
        'et_pb_blog_item_0_0 et_pb_column_1_tb_body et_pb_text_5 external featuredpost feeds flex-shrink-0 '
        'font frame fusion-text-2 grid-cols-12 grow-content-body highlighted hs-blog-post items-center kv la '
        'logosearchbar lx md:flex-col md:px media-content member morelinks mpu network newsletterbox p-2 '
        'pagebottomnote paging problem section-title sh shopify-section-group-footer-group sidebar-right '
        'sidebars sidenav slate sm:grid-cols-2 space-y-8 sqs-html-content subhead subs sum tagline td '
        'teaserlist template-page text-gray-800 third topbar tv underline vc vcard ve w-dyn-item w-dyn-items '
        'widgettitle'
    ),
    -0.14: (
        'a11y accordion-title additional ae app article__image articletitle bc bg-white body-copy body-text '
        'breaking col-sm-12 col-xl-5 column copyrights cos css-dxyhk8 cta-text depth-1 dialog-content '
        'duration-300 dxyhk8 e1f1sunr9 fancybox field-type-text fleft flex-col-reverse footerbody grow '
        'homepage is-active is-not-stacked-on-mobile js-content justify-content-center large-10 lg:grid lg:mb '
        'm-auto management md:grid-cols-2 mx mx-5 outbrain padded pane-content pane-node per popover '
        'post-date pre-title py-4 reporter sales separator shadow-lg sidebar-block sidebar-wrapper sm:block '
        'spacer sticker sticky-sidebar ten text-md textlink three trigger units wj youtube yr'
    ),
    -0.13: (
        '140 1of3 36 45 600 88 [13px] a addon archives bdr clickable cmplz colors complete constrained design '
        'dialog__content elementor-column-gap-no eq essb et_pb_column_1_2 et_pb_column_7 exclusive experience '
        'font-bold gap-y-2 gap-y-6 heading1 ia ii indicator isolate italic jp-relatedposts layout--onecol '
        'lead lista md:text-2xl mono mq n4 nojs none outlook photo playlist profiles px-10 questions ratio '
        'register right-content role sd-block sd-sharing-enabled sep sinoptik site-inner sm sr-only stick '
        'survey td-main-content-wrap uinfo variable vc_row weathermodulefull wp-block-quote wrapper_0_10_0_10 '
        'xl xl:mt z-max'
    ),
    -0.12: (
        '183 3/4 54 [24px] absolute acc age article-author article__title aspect better block2 boxheader '
        'captioned chat d-lg-none delay e1f1sunr6 elementor-section-content-middle '
        'elementor-widget__width-auto entry-crumbs et_pb_column_4_tb_body ew expressive-heading-3xl fallback '
        'field--type-entity-reference fusion-text-4 hf input introduction languages lg:grid-cols-2 lightest '
        'mailform mc md:justify-between mdp modal-content mt-10 n name no_section_title open overflow-y-auto '
        'pagewrapper post-info postcomment prawa profile-content pubdate robots robots-nocontent round rs '
        'sd-like-enabled sd-title select share-container site-container sp studio subtext tablet:grid '
        'td-pb-span4 tdm technology text-7 text-copy-primary tm top-container try usa-banner uv view week '
        'wide xn you'
    ),
    -0.11: (
        '02 1000 130 1fr] 80 <blockquote <div <section aff alpha apple articlecomments bodywrapper '
        'breaking-news budget cafd col-xs-8 collapsed concertinaouter content-1 coupon deck dropzone '
        'elementor-reverse-mobile entry-info filter find forgot function ga galleries geo grid-gap-lg '
        'guidance guides h2:mt handler hb hd height hidden-desktop iq jp-post-flair k1 lg lg:mx mainnav '
        'max-w-screen-md md:py-16 mt-5 navcontent ne nine nowrap opener oq overline package pagetype paid '
        'pancake phcafd pkq pkq95p plan presentation profil pt-5 qh qr recent-posts rechts '
        'rightcontentsinglecolleft rtl sel selector shop sinoptikinformer sky span-6 starter stop taglist tb '
        'tdc-zone tdc_zone tdi_80 teilen title4 types usa-banner__content usa-banner__guidance '
        'usa-media-block__body wpcf7 x xxs'
    ),
    -0.1: (
        '1col 2 4xl ad-container addto align-middle article-card article-default article-pubdate '
        'articlefunctionsadd author-card basement beige bottom-0 city cj code colleft commercial company '
        'contacts controls coronavirus cta-content cursor-pointer dark:bg-black db duration dv entry-footer '
        'ey fu give graph grid-x heading-2 image-wrapper issues itemlistelement lb lg:bg lg:col-span-8 '
        'lg:hidden lg:text-title1 lwptoc max-w-xl mb-0 md:max md:pr md:text-title3 med megamenu '
        'mntl-sc-block_1-0 new pe pick portada post-head pum qq qv related-articles site-description slim '
        'sm:mt soft sonda story_content take taxonomy td-pb-border-top tdi_81 term text-2 text-gray-400 '
        'text-small text-title4 theme-default title1 title3 today type1 usa-accordion__content '
        'weatheroutlooktxt widget-title window word ys zu'
    ),
    -0.09: (
        '1200 320px] 500 56 92 <legend [1] [40px] active all article-title article_date articleconnections '
        'articleheader assets au author-block bg bg-blue bin block-system bubbleweather category-politics '
        'chain climate cm col-xs-9 col180 concertinainner concertinapanel connections courses crp css-tuokxc '
        'd-sm-block df drop e76wunf1 e76wunf2 ee er et_pb_column_0_tb_body et_pb_column_2_3 example flair '
        'flip gap-x-2 good h2 has-image has-white-background-color header-inner heading-style-h2 hidden-xs '
        'html-block jl large-offset-1 lg:block link machine marg max-w-[320px] md:flex-wrap md:gap-6 md:mt-0 '
        'medium-6 messages mf mt-1 mt-auto my-5 networkbar oc offset-xl-1 oh outer-wrapper override ow own '
        'plain pp py qz rb recaptcha right-[-320px] ru screen-reader-text sd-like section-container set shape '
        'shopify spec sqs-block-html swp t2 table-of-content tall td-post-header text-rich-text '
        'text-uppercase tour tuokxc ty vt w-[320px] weathercolleft wf widget-type-custom_widget wp-calendar '
        'wprm-block-text-bold xl:col yc'
    ),
    -0.08: (
        '135 144 32 370 8 8xl asked audience bleed blend block__content bt by col-md-2 colophon comentarios '
        'component dmiss elementor-grid empty:hidden et_pb_blog_item_0_2 fade fields fl-col fl-col-bg-color '
        'fl-col-content fl-col-group floatright font-sans formulaire frequently fuel gk gov-banner-default '
        'h2:text hed hfeed hs ht include index init inter items-stretch jb l large-9 lede lg:flex-row mag '
        'max-w-7xl mb-md-0 md:mb-10 md:px-5 media mi mix mntl-sc-block_66-0 noscript pane-title post-tags '
        'professional pt-12 publisher py-20 ratings relatedtopics request rightsidebar rl rule_grey_solid '
        'rules sdk selected semi setting skip slideup soc static styling supplement svg t1 tagcloud '
        'td-crumb-container td-fix-index tdc-element-style tdi_79 tdi_88 text-14 text-2xl text-4xl '
        'text-gray-ts text-xs themed titel titulo top-content type-post universal usa-accordion view-content '
        'voting wall was written xa yarpp-related'
    ),
    -0.07: (
        '111 132 26 53 620 79 81 <summary accordion add-comment advancedheading article-byline '
        'article-comments audio-player author-box balance being bloque blue boc bookmarks but cart-drawer '
        'checkout col-lg-10 col_620 commentsection commentssection contains control cookie-box creation '
        'custom-html-widget cx description dom draggable dx et-boc et_pb_blog_item_0_1 '
        'et_pb_blurb_description et_pb_column_8 et_pb_css_mix_blend_mode_passthrough et_pb_row et_pb_section '
        'et_pb_text_align_left explore eyebrow ez fb field--label-hidden field-type-taxonomy-term-reference '
        'figure-article-caption fl flash flex flex-grow-1 fp friend fusion-row gallery-item gap-y-4 headers '
        'hidden-phone hide-sm hierarchy hm hover hu i1 industry inline-richtext je '
        'jetpack-likes-widget-unloaded jetpack-likes-widget-wrapper jp-relatedposts-headline kx lg:col lg:h '
        'linkcat loggedout ly marginb10px mas matter may mbpqsq md:h mm mntl-figure-caption '
        'mntl-sc-block-subheading nature nh nt ooyalavideo ooyalavideo300 order-first paddingb10px '
        'pagebottomcontact pager passthrough player2videogallery portrait pqsq previous promotion ready res '
        'services sie skin sm:flex space-y-3 sticky-container swiper-container sz tagi '
        'td_block_text_with_title td_mod_wrap tdi_117 text-muted trial tribe unloaded use vf w-embed watch wb '
        'whole widget_tag_cloud wp-block-kadence-advancedheading yarpp-related-website z-50'
    ),
    -0.06: (
        '115 47 78 <table <tbody a5jqmf advads ag article-footer article-meta-main author-section autoload ba '
        'bg-background-300 block-inner boxnews branded breakout canon carousel-inner charts ckepop col-xl-3 '
        'col4 concertinacontent counter-hierarchy cr cross cta-container d-lg-block deep e-content '
        'e-loop-item ebook elementor-container elementor-element-populated elementor-grid-tablet-2 '
        'elementor-loop-container elementor-section elementor-shortcode elementor-widget-loop-grid '
        'elementor-widget-shortcode elementor-widget-wrap emoji et-l--body et_pb_column_1 et_pb_widget expand '
        'ez-toc-container fab figure-high-res figure-wrapper files fl-module floatleft frm fun gform_wrapper '
        'global gr headersearch headings:text hero-section highlander icon instruction jh jm js jumbotron kj '
        'km kt-inside-inner-col l-content leading-8 leading-none left-0 lg:ml lifestyle lj loginwelcome lq '
        'main-wrapper max-w-3xl mntl-bylines mntl-bylines__group mntl-sc-block-image multi native newest nice '
        'noborder node--view-mode-full ntbdde ody onetrust op overall p-name parts placeholders policy '
        'populated portal post-author post-title prompt px-1 python quotation react relatedlinks reset '
        'resized right-0 right-rail__offset row-number-5 scroll see settings simple single-post-title sm:py '
        'snippet stopka story_tool study subscribe-blog superlative syndication4 tablet:grid-col-6 '
        'tdb-autoload-article tdb_templates tdc-content-wrap tdi_78 text-copy-secondary thankyou thread-even '
        'title-wrap total type-tdb_templates use-image-placeholders visibility vz weatherspot welcomemsg wi '
        'widget_archive wo wp-block-kadence-column'
    ),
    -0.05: (
        '00 108 113 187 34 <caption <tr [2px] a11y-refresh-page-message abh_box abh_box_down abh_description '
        'abh_posts_tab abh_tab abh_tab_content abh_text affiliate-disclaimer aggregate alert-info anti '
        'article-image article-meta_1-0 article__author awards b before:absolute blocker blog-author borlabs '
        'borlabscookie boxcontent calc captions carousel-item cat-item category-politik cc-bottom cell '
        'col-auto col-lg-9 col-right col-xl-8 col_170 columns-2 companies counters counts ct-text-block ctas '
        'cy d-lg-flex doing each editorialsection elementor-grid-3 elementor-section-content-bottom '
        'elementor-widget-tablet__width-initial ensemble entry-utility err et_pb_post et_pb_section_2_tb_body '
        'fav fe fi field-label flex-col footer-inner footernav full-width gfield gform_description '
        'gform_heading gpt gravatars has-medium-font-size has-sidebar has-text-align-right header1 heateor '
        'horiz is-style-compact iv jc jj justify-content-between k label left-column lg:order-2 '
        'likes-other-gravatars likes-text ls m mainentity md:gap-8 medium-3 mntl-attribution__item '
        'mntl-bylines__item motion motion-reduce mt-16 mx-auto newsletter-container node-inner now ob '
        'off-canvas-content pagebottomgroup palette panel-collapse peek photos platform pn '
        'pointer-events-none preview program publication-theme queries rates rectangle regio replace route '
        'seperator shadow-md sibody sibodycontent sicont0 siinf single-post-meta slogan sm:flex-row sss '
        'story-meta story_tool_vr switcher taboola tdb tdi_53 tdi_69 text-gray-300 text-gray-500 text-start '
        'uo users vk we whitespace-nowrap widget_categories written-by ww z-20 ze zp'
    ),
    -0.04: (
        '1.5 10 118 17 250 44 52 5xl 640 69 90 [14px] [20px] addcomment aggregator akismet announcement-bar '
        'article-body article-meta-day articledate author-container bg-cover bg-no-repeat blog-header '
        'blog-sidebar blog-title brands btns catalog cats challenges choosing co col_140 created ct-headline '
        'd-md-none desktop-only dev disqus dm dq dt education elementor-grid-mobile-1 elementor-page-title '
        'elementor-pagination-type-bullets elementor-widget-theme-post-title energy equipment et_pb_row_1 '
        'europe extrabold fail final fk foreground fullscreen functional h0 h5 has-white-color hentry '
        'hero-header holiday hover:opacity hover:prose i2 image-container inactive inf inline-flex install ip '
        'item-snippet jd leading-6 less lg:text-sm limit low mab mabqta main-container mainmenu max md:ml '
        'methodology min mjq mntl-article-sources mntl-expandable-block mntl-figure-caption_1-0 '
        'mntl-sc-block-heading mntl-sc-block-image--no-theme mntl-sc-block_48-0 modified my-4 nnn opt padder '
        'page_title paginate panel-display panel-panel placement popmake popular-posts popularposts '
        'popularposts1 printfooter pub qta readmore red regions repeat rounded-sm s2 searchbar '
        'shopify-section-group-header-group shortcut shrink single-title sister siteinfo sm:pl small splash '
        'sticky-top submit tag tag-blog tag_cloud-3 td-a-rec td-a-rec-id-content_bottom td-is-sticky '
        'teaser-highlight text-30 text-right thanks there title5 toc-wrapper together top-stories '
        'transition-all validate vd vehicles viewed wc weathercolright widget-container wpcf7-form xxxs yf'
    ),
    -0.03: (
        '0px 1.0 100 114 125 170 266 8/12 [12px] [1px] [354px] a11y-new-window-message aawp about-author '
        'ad-label agency alerts alignleft application aria article-headline article-information article-tags '
        'attention audio author-wrap before:left benefit bg-black block-7 border-collapse border-gray-300 '
        'border-gray-400 border-t categories-3 category-header cli col-md-5 col_640 col_content commenthead '
        'concertinaheading d-sm-none date-header datum des discount ecommerce element elementor-column '
        'elementor-grid-1 elementor-hidden-phone essentials et_pb_text_2_tb_body expandable-content '
        'ez-toc-title ez-toc-title-container f1 favorite ff flag font-extrabold form-container '
        'formulaire_spip foundation fw gb gecko gf_browser_chrome gf_browser_gecko gform-theme '
        'gform-theme--foundation gform-theme--framework gform-theme--no-framework gform-theme--orbital '
        'gform_legacy_markup_wrapper golden has-icon header-left hidden-print house image_caption '
        'inner-padding justification justify-end keys l-column lay lego lego_story level lg:gap lg:mb-10 '
        'lg:text-left linkedin logoutpanel ltr mainmenu-sidebar man margintop mask max-width-container '
        'max-width-large md:mb-7 md:text-5xl menu-header ml-2 mostpopular mr-2 mt-lg-0 n3 newsletter-form '
        'no-js node--type-article nws orbital over pagetitle paypal pb-16 pingback pluck pnl popupform '
        'post__title postdate postid pr-0 pr-2 prod profilelogoutpanel project pull qt rand randki '
        'recirc-section record related-articles-container renderer renovation required row-depth-1 rz '
        'sd-sharing sd-social searchform shares sm:h sm:items sm:items-center sm:justify-between socialmedia '
        'src story subjects subscriptions summary-list syndication6 tabbed tabs-container tag-list '
        'td-header-template-wrap td-main-content td-ss-main-content tdi_20 tdi_87 tdm-descr tdm_block '
        'tdm_block_inline_text text-16 text-5xl text-body text-nowrap tf threads title2 tmpl tnp transform '
        'translate-x-full tray tw two uid upload user util vg views-row-even w-[354px] w-form-fail weather2 '
        'wp-calendar-table wpd xl:hidden yn yui-skin-sam'
    ),
    -0.02: (
        '102 105 107 121 167 180 203 359 740 <cart-drawer <td [22px] aem-grid '
        'akismet_comment_form_privacy_notice article-head article__body author-box-content author_bio avatar '
        'average bg-gradient-to-br block-aggregator bookmark-toast-article bq calendar_wrap caps cartdrawer '
        'circle col-md-8 cols columns-1 comment_forbidden content-2 content-4 continue d-sm-flex dmiss-word '
        'drawer__inner editorialsectionleft elementor elementor-post elementor-post__excerpt '
        'elementor-post__text elementor-posts elementor-posts-container elementor-widget-posts entry-comments '
        'entry-tags et_pb_text_1_tb_body fashion featured-image flex-align-center forbidden '
        'fusion-column-has-shadow grid gutters has-small-font-size header3 headerbottom hmu host hover:bg '
        'hs_cos_wrapper_type_module input-group is-empty is-resized is-vertical items-end jg kh kp last:mb '
        'last:mb-0 le lg:justify-center lgg liked loggedin main_mf mb-15 mb-lg-0 meta-info mid mjrnv mntl-toc '
        'mntl-toc__inner mntl-toc__inner_1-0 networks notify overflow-auto page-footer page-title percent pos '
        'preferences property quicklinks r0oddkmjqwi788tuog7tahvhmu_nhd92 r4otdkmjrnvumld95lvr_pwalggl8xue '
        'region-inner render response reviewer revoke rightrail rounded scale-100 schedule '
        'sd-social-icon-text self-center sid single-format-standard site-branding span3 sqs-block-content ss '
        'storypage subscribe-form sy tag_cloud-2 tah td-block-title td-footer-template-wrap td-footer-wrap '
        'td-header-desktop-wrap tdi_22 text-3 text-6 textheadlines thank thread-alt thread-odd tq trim ud '
        'umld userbox validation wbtynn weatheroutlookheading which who widget-wrap world '
        'wprm-recipe-instruction wprm-recipe-instruction-text wprm-recipe-instructions xoxo xue'
    ),
    -0.01: (
        '22 and border-black calories cars col670 color consider digital document drawer entry__content et '
        'et_pb_blurb_container et_pb_text_0_tb_body fl-node-content ft fy high justify-center kadence kg-card '
        'lg:pt mb-10 md:items md:p mntl-sc-block_50-0 mx-6 my-3 part pt-3 research rule saving scale script '
        'tabs takeaways temp title-text touch v widget_custom_html woocommerce'
    ),
    0.01: (
        '03 30 64 72 [15px] amount approach bb bylines_1-0 category-home category-uncategorized choose chose '
        'col css ds-1col ej explanation feature features fg font-semibold gv hero__content hj '
        'hs_cos_wrapper_widget is-content-justification-center item ji leading lg:px magazin main mb-8 mt-24 '
        'p3 phrase publishing qc rm sj style1 subsection support text-black text-gray-700 tx uc uncategorized '
        'windows ws'
    ),
    0.02: (
        '116 131 141 6/12 85 [25px] [50px] address af answers article-header ax bg-center blueprint brand '
        'clearfix commentbody costs cursor das de early elementor-button-align-stretch elementor-field-group '
        'elementor-field-required elementor-form elementor-form-fields-wrapper elementor-labels- '
        'elementor-widget-form elementor-widget-theme-post-excerpt et_pb_column_4_4 ev extended false '
        'footer-top fx great headings:font hero-container hover:shadow hw instructions iw kr lg:text-2xl lms '
        'lower lu main-header mb-5 mb20 md:leading md:pt-4 mesh-container-content mg mntl-sc-block_12-0 '
        'mntl-sc-block_6-0 mp ms oo opened optimization opts original p-1 page pages_container par pass port '
        'pull-left px running shopping size-large sm:pb speech still stretch ul variant visible-xs von w w980 '
        'when wprm-recipe-header ya'
    ),
    0.03: (
        '0 01 151 2019 28 29 37 aligned alignfull around arrows article-item article__header bg-gradient-to-r '
        'bh both category charcoal col-content columns-12 cxenseparse dark:border dashed down '
        'elementor-author-box elementor-author-box--align-left elementor-author-box--biography-yes '
        'elementor-author-box--name-yes elementor-author-box__name elementor-author-box__text '
        'elementor-clearfix elementor-column-gap-default elementor-column-wrap elementor-element '
        'elementor-field-group-email elementor-field-type-email elementor-row elementor-widget-author-box '
        'elementor-widget-heading et_pb_column_2 field--name-field-description field-label-inline file '
        'fl-row-bg-none flex-md-row growth gz hi highlight-box ih is jk kw lg:top ln math md:ml-1 md:text-4xl '
        'mntl-figure-caption_2-0 mntl-figure-caption_4-0 mntl-sc-block_27-0 mntl-sc-block_57-0 negative '
        'no-gutters node parse pb-4 pk pl-2 pl-4 pl-6 product-name profile projects pt-8 question quote '
        'requirements serving single-post skyscraper slot sm:mb sm:p sqs-grid-12 stat status step2 stroke '
        'systems t tab-content tab1 table-bordered tdi_44 tdi_46 testing text-12 the-content them '
        'tracking-wide using va vc_column-inner version virtual w-nav where wprm-recipe-instructions-header '
        'wprm-recipe-name xense xh xl:px xp yellow ynn z'
    ),
    0.04: (
        '0.5 155 157 73 abs align-self-center article-hero author-info based border-2 boundary case '
        'certificate child chrome comment-form-comment content-left csc css-rk6tbh daydate defined '
        'et_pb_text_4 ewq0ot91 fai gap-1 gardening gx intelligence io is-single kd kt ku ky left leftcolumn '
        'lg:space list-inline living loc look lw md:items-center md:mb-8 mntl-sc-block_39-0 '
        'mntl-sc-block_60-0 mntl-sc-block_62-0 monitoring mx-0 necessary nl no-theme node-type-article p8fai '
        'page-content page-wrapper pb-1 persistent position-relative post-item py-0 qb qo '
        'related-posts-container rk6tbh s5 series sharebar small-12 sub-title submitted super table tdi_85 '
        'tdi_90 tdi_92 text-20 text-base tight transition transparent width-100 with work works '
        'wprm-recipe-cook-time-container wprm-recipe-instructions-container xf'
    ),
    0.05: (
        '300px] 7xl 96 apps area article aus best cn complexity contained dash deals dek detail divisions diy '
        'dz elementor-heading-title elementor-toc__header elementor-toc__header-title '
        'elementor-widget-table-of-contents elementor-widget__width-inherit et_pb_row_2 et_pb_row_8 '
        'et_pb_text_1 fade-in finding footer-wrapper fusion gift hz inside justify-content-start jz kq '
        'laptops learning lf lg:justify lg:sticky lightweight max-w-screen-lg mb-50 md:p-6 mntl-sc-block_15-0 '
        'mntl-sc-block_36-0 ou outro p-3 phone pl-3 place-items-center public pullquote quality reg rq '
        'sibling sites snug spy story-header surface sw tac tdi tdi_84 they university whitespace why '
        'wp-block-columns-is-layout-flex wp-element-caption wpc wprm-recipe-servings-container '
        'wrapperdivisions wrp x-main xz zero'
    ),
    0.06: (
        '216 2xl 60 70 71 97 [28px] an arrow article-banner behavior beyond clothing col-8 comments-area '
        'container content-box content-header dog duration-500 einleitung elementor-col-50 et_pb_column '
        'et_pb_text_7 font-weight-bold fontsize footer-container form-group fullwidth fusion-text generic hdr '
        'holder hybrid inview it ja jf js-extended-commerce__section kb-row-layout-wrap key '
        'kt-row-column-wrap kt-tab-layout-inherit linux location lv md:gap-0 minimal miss module my-0 my-8 '
        'no-sidebars oe past pb pl-0 popular positive products replies rowlayout sc servings shadow-sm sm:w '
        'smart td-post-content tdb_single_content tdi_93 themen value workouts wp-block-kadence-rowlayout '
        'wprm wprm-recipe-details-container ye'
    ),
    0.07: (
        '212 480 5 <pre affordable alignright article-subheading attribute block-system-main blog '
        'border-bottom bz card-title changes click clr comment-form-email common condition delta '
        'elementor-section-height-default elementor-size-default equal et_pb_text_0 flow font-light foo gx-0 '
        'hl ik indented layout leading-snug leaf lg:order-1 load models mt-20 names narrow od opacity-0 p2 '
        'pane panel-body process provider publication-font row-number-2 sc-ad-container school section sleep '
        'span12 styles tdi_72 tdi_73 tdi_75 tdi_77 teaser__content text-container text-primary the totop '
        'tracker transition-opacity up vr vw w-condition-invisible wider wprm-recipe-block-container-table '
        'wprm-recipe-details-container-table y zf'
    ),
    0.08: (
        '-mx-4 40 42 460 <h4 article-container boxed-layout clipboard col-xl-10 col_460 col_480 comments-list '
        'date-time dimension e efficiency et_pb_column_10 et_post_meta_wrapper even faq-question '
        'fl-module-content fusion-builder-row fusion-column-wrapper fusion-content-layout-column '
        'fusion-flex-align-items-flex-start fusion-flex-column fusion-layout-column gate gj glossary grow-[1] '
        'gy has-drop-cap has-global-padding history intextad kt-mobile-layout-row leading-tight lg:text '
        'list-sc-item_1-0 mail medium ml-0 mntl-sc-block_4-0 mntl-sc-block_8-0 ol padding-section-small '
        'page-horizontal-dimension pagemaincontent panel para18 pb-10 rounded-none schema-faq '
        'schema-faq-section scroll-trigger site-content sm:gap sqs-text-block-container standfirst '
        'status-publish steps store str suggested tdc-inner-column title-align-center '
        'title-mobile-align-inherit title-tablet-align-inherit typography vc_column_inner vc_row_inner '
        'views-row-odd w-full wk wp-block-quote-is-layout-flow wp-block-yoast-faq-block wprm-recipe-summary '
        'zajawka'
    ),
    0.09: (
        '11 159 19 <ol [30px] addthis animate--slide-in ap article- available background-width--full-bleed '
        'blog-item-content-wrapper blog-item-inner-wrapper blog-item-wrapper border-0 callout choice clean '
        'col1 col2 combination comment-form considerations content-collection content-width--wide cu '
        'design-layout-inline desk dotted et_pb_column_1_3 examples formatted full-bleed-section '
        'fullwidth-box fusion-flex-container fusion-fullwidth fusion_builder_column gold grey-box gs '
        'horizontal-alignment--center image-block image-block-outer-wrapper image-caption-wrapper '
        'individual-animation-none individual-text-animation-none innovation intrinsic is-layout-flow jq jr '
        'jt kb layout-caption-below lenta mntl-sc-page n1 nn non-hundred-percent-height-scrolling np oi os '
        'page-width panel-group post-type- pt-4 py-8 roundup sqs-block-image sqs-block-image-figure '
        'tdb-block-inner tertiary text-24 textpic these through title-block tr vb vertical-alignment--middle '
        'whitespace-normal wirtschaft wp-block-column wp-block-columns wp-block-post wp-block-post-template '
        'wp-block-post-title wp-block-query wp-block-query-is-layout-flow wrap wrapper xl:w'
    ),
    0.1: (
        '98 <h5 [100px] amazon amp article-subtitle article_page author-name automation blockcontainer '
        'blog-body board body-h2 borders bp checkbox combination-animation-none comment-body comment-content '
        'comment-list comment-respond contents custom dark:prose dark:prose-invert disable editorial essay '
        'et_pb_row_4 fit fusion-flex-justify-content-flex-start grid-row has-large-font-size he invert iy '
        'kt-row-valign-top legend lg:items ll mb-3 md:flex min-h-screen mk mntl-sc-block_3-0 mod_article mt-3 '
        'ni nq ok one-sidebar order pagecontainer pj pt-16 publish pull-right qe region-header resources '
        'responsive sd solutions splide__list splide__slide splide__track sponsored v2 vc_column_container vn '
        'w-layout-blockcontainer wpb_column wprm-recipe-notes write'
    ),
    0.11: (
        '<thead across aut az blog-item-content blog-post client comments-section divider et_pb_text_2 '
        'et_pb_text_3 field-type-text-long font-normal frame-inner fs h3 huge il infrastructure inverse ist '
        'md:prose min-h-full photo-caption place plans post-list progressbar qy release rounded-lg sg '
        'space-y-2 svelte table-of-contents td_block_template_1 tdi_51 text-formatted tinymce unboxed '
        'view-mode-full wprm-recipe-notes-container'
    ),
    0.12: (
        '112 3/5 48 49 74 <h3 _reachbanner_ bg-gray-50 blogpost col-lg-7 content-title corners cyan ef '
        'et_pb_column_3 fa field--type-entity-reference-revisions field__items ftexdr hh home hwgax i8yz2 ic '
        'indoor inn kt-has-1-columns ld lg:items-start lg:leading lg:w-3/4 lk lte max-w-4xl mdqke mx-4 '
        'node--promoted page__content panes primary-sidebar px-8 py-3 reachbanner ring sam table-wrapper talk '
        'texdr text-block textarea two-columns ue views-row-1 views-row-first vqd vqddin '
        'w-richtext-align-fullwidth w-screen z-1'
    ),
    0.13: (
        '43 87 [10px] allgemein art article-wrapper bg-background bl border category-allgemein col-main '
        'contentwrap der die dwky9 eb elementor-widget__width-initial entry et_pb_column_2_tb_body '
        'et_pb_column_3_tb_body et_pb_column_5 et_pb_row_2_tb_body et_pb_section_1 gap-8 ge id inset loading '
        'md:mb-0 modal-dialog mso nu qn rf safe seven sidebar-inner-wrap sidebar-link-style-normal '
        'sidebar-slug-sidebar-primary styled th thoughts title-container viewport views-row-last wp'
    ),
    0.14: (
        '120 9 <index alert-success article-intro below col-sm-9 config cons contain default ease-in-out elm '
        'gallery gf half hasdr json l1 lt mainwrap microsoft p pre pt-24 section-2 slug sqs storyheader task '
        'translate usa-section ux wrapped yo z-10'
    ),
    0.15: (
        '89 ___gatsby ab block-wrap cost descr duration-1000 e1g9hcy40 editor eight em empty eo '
        'flex-row-reverse floated game gatsby-focus-wrapper gm hub inner-wrap inset-0 kf legacy max-w-[600px] '
        'md:text-center onecol pb10 people portable pros px-3 quick save screen slow sm:leading sqs-row st '
        'tab2 tdc-column tdc-row text2 vc_column women wu xlarge xxlarge yui z-70'
    ),
    0.16: (
        '[1fr bold collections content-text display ea et_pb_column_4 ex featured figure-caption fix '
        'font-medium frame-layout-0 gen justify-start lg:text-lg mb-7 minus mntl-article national opacity '
        'overflow-x-auto rd really reveal reverse rich rt s3 shift test type-article unstyled vc_col-sm-12 '
        'ver widget-area wpb_text_column xs yourself'
    ),
    0.17: (
        '2col 55 [5px] [8px] aem-gridcolumn--default--12 article_info beginners block-ctools '
        'block-entity-viewnode blog-post__body central content-wrapper coverage et_pb_gutters3 '
        'et_pb_section_1_tb_body float gp gutters3 h-full has-border-color hg hidden-lg hypercontext inner '
        'kt-row-layout-equal main-inner md:grid ml-auto my-6 pale pillar planning preload px-lg-5 py-1 '
        'ranking re recirc ro single-blog space-y-4 strategies textblock tit usa-prose viewnode '
        'w-richtext-figure-type-image'
    ),
    0.18: (
        '143 blogitem-title col-sm-7 container-xl contenttext diet ds ease '
        'elementor-widget-mobile__width-inherit entry__header et_pb_column_0 et_pb_row_0 et_pb_row_1_tb_body '
        'first flex-row for friendly gesellschaft gg insights investing is-nowrap landing max-w-6xl md metas '
        'ml non order-lg-2 overlap pb-5 pos-rel powered py-12 row sidebar-content tab-pane text-wrapper '
        'wordpress yoast yt za'
    ),
    0.19: (
        '23 <h2 [& [600px] [60px] article-list basics c categories f field field--type-text-long fitness five '
        'g hy ir is-style-default l4 layout1 lead-text list-disc magazine margin marketing mb-20 md:col '
        'md:px-3 md:text-base min-w-0 mx-2 pl radius rightcolumn row-fluid-wrapper site_container tp tree '
        'updates us vc_inner whats widget-span wpb_content_element xm'
    ),
    0.2: (
        '39 [150px] _18opj article-v2 block-4 break break-words con contentheader contrast dd dy eco enabled '
        'et_pb_code et_pb_code_inner expressive-copy-lg-body fl-row-fixed-width flex-1 flexible fragment '
        'gap-6 gc grid-parent gw ie inspiration insurance kg max-w-prose md: md:mx mohcnt msonormal mu pb-8 '
        'repeater review rightbox tested traffic ultimate uncustomized uncustomized-post-template white '
        'wpb_wrapper wrapperinner wrapperouter'
    ),
    0.21: (
        '6xl article-block auto] bg-background-100 blur body container-inner dark:text-white flexslider free '
        'gamma halign lang layout-container leading-normal license main-content-wrapper main-section mark '
        'md:text mntl month organic paragraph--type--text pb-20 post-single post-type-text pq site-main '
        'text-gray-900 tiny ts-row understanding wh zd'
    ),
    0.22: (
        '7 930 animated box-content buckets content-sidebar-wrap critical cuerpo d-flex decimal div en '
        'et-last-child et_pb_module field--name-body field--type-string gap gym l-main landscape language li '
        'life md:border noticia pin post-content product report stretched texto tint tk will '
        'wp-block-column-is-layout-flow'
    ),
    0.23: (
        '1fr 41 750 77 93 accessories addons answer article-wrap bg-gray-100 bg-light block-3 book '
        'border-gray-200 builder card-body content-outer dark:text definition ei elementor-section-wrap ext '
        'field--item framework h in ki lh lo lr mntl-sc-block nested number outer page-content-wrapper '
        'partial section-1 width wx'
    ),
    0.24: (
        '200 67 <details advanced are article_header bodytext conditions content-main den depth entertainment '
        'et-main-area heading instance interior lg:p main_container md:mx-0 nf ng pb-6 post prose publication '
        'qa six span sustainable tax tw-flex vm widgets zm'
    ),
    0.25: (
        'aem animation article-inner blog1 blogs cls cz et_pb_with_background fd gap-5 header-main '
        'inside-article pt-1 query step stories wp-block-group-is-layout-flex wprm-block-text-normal'
    ),
    0.26: (
        '33 a3 antialiased article-page block-layout-builder chapo cpt double et-l et_builder_inner_content '
        'frame-type-list fusion-app header-wrapper market medium-8 mt-4 mt-8 nj note pf schema scroller '
        'sticky storybody stripe subtitle td-pb-span8 text-gray-600 track uz views-field'
    ),
    0.27: (
        'accordion-item alignment analytics aw back blog-posts button check col-xs-6 ct-div-block figcaption '
        'gap-12 gq leading-relaxed mb-24 nv nz pagebuilder pages qm results rows sx texte theia '
        'theiastickysidebar thumbs trends w-layout-grid wp-block-group__inner-container'
    ),
    0.28: (
        'act article-v2-right cloud ctl et_pb_module_header flex-nowrap fusion-text-3 image-caption '
        'individual ix justify larger lazyload leadership lg:px-0 log md:mb md:pt medium-12 mr o p402 '
        'podcasts post-outer safety score scrollable scrollbar span-12 spip sqs-col-12 text trx w-100 '
        'widescreen yb zk'
    ),
    0.29: (
        '2025 28f84493 align-center bg-transparent block-core block-page-title-block cameras coffee col-xl-6 '
        'cs ctools e-parent gutter h-100 hk intertext1 jw leftcontent list-unstyled material md:pb-0 md:space '
        'overflow-hidden p402_premium person portlet scrolling spacing subheadline widecolumn '
        'widget-type-cell wn xl:max xx'
    ),
    0.3: (
        '10/12 1280 bbs block--system-main-block computing conclusion cont content cw et_pb_row_3 field-item '
        'field-items frame-container get is-layout-flex lg:w-10/12 love old post_content purple rank '
        'read-more rust solar strategy ts wie wp-block-group'
    ),
    0.31: (
        'activity always article__main bootstrap ce corporate course ct-section ct-section-inner-wrap dw '
        'et-l--post expressive-copy-lg green jv largest maincontent mh mover outerwrapper page-template '
        'post-wrap q rh sec slide td-pb-span12 text-xl unified valign with-sidebar'
    ),
    0.32: (
        '12 article-top blogitem business ce_text col-sm-10 downloads elementor-section-boxed gatsby gear ig '
        'like main--blog-item newline o1 omega pc plants refresh right-sidebar thin wedding wrapper-main '
        'x-container'
    ),
    0.33: (
        '95 abstract anchor beauty blocks blog-post-body border-b ct disc docs eg garden grid-container '
        'interactive kit layout2 listicle main-wrap my n5 news-info nopad parent pill pod prep row-2 service '
        'times x-root zr'
    ),
    0.34: (
        '16 bullet clip col-span-full column-1 ec fm full healthy installation max-w-none mb-2 middle my-2 '
        'no-sidebar ny page-main politik power rp shared splide u whitebox'
    ),
    0.35: (
        '18 article-detail content-column decision enable field-name-body field-type-text-with-summary front '
        'ibm indent layout__region list-none margins mntl-sc-block-html news-header oxy pagelayout '
        'photography regular relaxed'
    ),
    0.36: (
        'announcement artikel bf da daily english financial internet pr-3 row-number-3 stripes teaser-text '
        'tw-flex-col v3 yp'
    ),
    0.37: (
        'analysis banners col-md-9 details dj entry-body expressive-heading-xl functions internal padding '
        'print recipe single tech training tt vs'
    ),
    0.38: (
        '6wxqfj accordion-content col-md-11 core css-6wxqfj development mental mo pb-2 qu segment '
        'single-content space te |'
    ),
    0.39: '[auto bk col-6 col-xs-10 entry-header has just master office resource tag-featured vo wt',
    0.4: 'close elementor-text-editor if lg:w ma news-single overview page-wrap pro se wp-block-heading',
    0.41: (
        '84 article-text cnt column-container event html layout-content o2 order-3 order-lg-1 p-6 '
        'publications pw span8 system undefined www'
    ),
    0.42: (
        'aem-gridcolumn buying col-sm-8 fq ingredient large-6 lg:flex max-w-2xl md:flex-row news_story '
        'primary py-2 rendered richtext seo'
    ),
    0.43: (
        '_ga1_on_ booking content-body customer elementor-widget-container field-label-hidden ga1 '
        'justify-content-md-center mntl-block mt order-1 sk vh'
    ),
    0.44: '__layout alternative card-header dk editor-content has-comments live pi qk selectable tablist',
    0.45: (
        '20 51 big building ingredients line marker mt-2 offset-md-1 pricing region-content single-article '
        'space-y-6 wellness'
    ),
    0.46: (
        'auto bg-gray desktop es field__item left-content md:grid-cols-12 mntl-article--three-column na '
        'node-article px-4 rich-text split'
    ),
    0.47: '21 cc col-1 comparison et_pb_section_0 is-8 maincol newsletter-wrapper plant stats typo',
    0.48: 'asset can enews frame-default pan permalink post-entry post-inner real repository',
    0.49: '<main bd effect nutrition pb-3 portfolio string tips',
    0.5: (
        'ck content_container csc-default datenschutz field--type-text-with-summary fieldset guide '
        'list-sc-item mntl-sc-list-item mv position rail summary testimonial'
    ),
    0.51: (
        '<text ac acf body-container dialog-off-canvas-main-canvas gap-2 ha headings large-8 left-area manual '
        'news-content room target'
    ),
    0.52: 'basis show singular vp',
    0.53: 'crosshead overflow-x-hidden s:0',
    0.54: '25 cd elementor-top-column elementor-top-section maincontainer markup mod_newsreader qi',
    0.55: 'emevuu60 et_pb_post_content et_pb_post_content_0_tb_body hc p-5',
    0.56: 'accent boxed bylines clear-block content-block hr keyword revisions table-container twocol ua',
    0.57: 'doc healthcare long nw p1 std tagdiv tagdiv-type',
    0.58: 'blog-container br bright edge offset pr state tip',
    0.59: '[ car el fr-view fv offset-md-2 t3 your',
    0.6: 'elements is-desktop ohne platforms tipps zw',
    0.61: 'newsreader redesign shell template',
    0.62: '2023 gridcontainer item-page nc prose-lg tldr v1',
    0.63: 'do msg push',
    0.64: 'hp page2 ql section-content text-section',
    0.65: 'collapse content-inner overflow paragraph style w-richtext',
    0.66: 'category-featured fz gap-3 pt-2 spot structure zone',
    0.67: 'col-xl-7 initial offset-lg-2',
    0.68: 'gh security striped',
    0.69: 'pb-12 progress web',
    0.7: 'block-content elementor-col-100 gtm solid what',
    0.71: 'events mesh',
    0.72: 'article_content content_left has-fixed-layout',
    0.73: 'ar centered format library medium-9 storycontent',
    0.74: 'inner-container lz rte',
    0.75: '2024 chapter expressive food form1 post-page',
    0.76: 'blog-content',
    0.77: 'flex-column go maintenance',
    0.78: 'how slides subpage',
    0.79: 'news-article news-text type-page',
    0.8: '1155 layout-default news-text-wrap',
    0.82: '<p elementor-widget txt',
    0.83: 'articlecontent labels lazy section-height--medium so story-content tabpanel',
    0.84: 'newstext wysiwyg',
    0.85: 'section-inner',
    0.86: 'preparation yx',
    0.87: 'col-lg-8',
    0.88: 'reading responsive-table',
    0.89: 'article-section wp-block-list',
    0.91: 'zoom',
    0.92: 'checklist col-lg-12',
    0.93: 'article_body fill',
    0.94: 'share-button',
    0.95: 'canvas',
    0.96: 'w-clearfix',
    0.97: 'blog-rich-text',
    0.98: 'container-fluid',
    0.99: 'entry-content',
    1.02: 'guidelines specs',
    1.05: 'pad',
    1.06: 'article__content items-start para',
    1.1: 'body-content markdown',
    1.13: 'contentwrapper kz pg',
    1.22: 'article_text',
    1.25: 'cl',
    1.29: 'article-content',
    1.3: 'intext',
    1.35: 'page1',
    1.39: '__next',
    1.4: 'aktuell',
    1.42: 'postcontent',
    1.5: 'section-wrapper',
    1.65: 'wp-block-table',
    1.78: 'elementor-widget-theme-post-content',
    2.22: 'resize',
}

NAMES_OWN: dict[float, str] = {
    -1.27: '<h1',
    -0.92: 'timestamp',
    -0.91: 'f',
    -0.9: 'border',
    -0.85: 'post',
    -0.84: 'u',
    -0.77: '<header',
    -0.74: '4 menu mt',
    -0.73: 'info',
    -0.71: 'authors',
    -0.7: 'author div',
    -0.69: 'center',
    -0.68: '27',
    -0.65: 'image print single',
    -0.61: 'links',
    -0.6: 'date',
    -0.59: 'gallery ref theme',
    -0.58: 'w',
    -0.56: 'newsletter ul',
    -0.55: 'detail footnote has',
    -0.54: 'hidden module',
    -0.53: 'also title',
    -0.52: 'button',
    -0.51: 'cite nota vu',
    -0.5: 'media sr table',
    -0.49: '<div copyright',
    -0.48: 'c cta left ln share ta wp-caption-text',
    -0.47: 'art details tags',
    -0.46: 'answer basic',
    -0.45: 'bb entry',
    -0.44: 'quote',
    -0.43: '<dd <section mt-2 visually',
    -0.42: '100 language more stars testimonial',
    -0.41: '0 <body breadcrumbs cell feedback first hide visually-hidden',
    -0.4: 'no review space time',
    -0.39: '12 blockquote css d gray only photo relation styling video',
    -0.38: 'b m push',
    -0.37: 'da flex s st',
    -0.36: 'ad cq ct kicker reference',
    -0.35: 'clamp reader ttl',
    -0.34: 'biography ti',
    -0.33: '20 30 beauty clear column infobox row typo',
    -0.32: 'btn caption cat class contributors count credits disclosure hn postmetadata tax td',
    -0.31: 'headline',
    -0.3: 'app inner numbers paper primary xsmall',
    -0.29: '<address article artikel blog breadcrumb default essay layout loader red tab viewer',
    -0.28: '9 @hidden font-weight-normal hub label recipe rectangle summary view',
    -0.27: (
        'active close dark disclaimer display ey feature guide heading3 information nav none num right '
        'text-center tools'
    ),
    -0.26: '700 attachment byline card col-xs-12 google h like strong style white',
    -0.25: '<article a animate entry-meta h1 line nocomments other text-xl topline web',
    -0.24: (
        '400 article-body aural card-text categories has-text-align-center line-clamp-2 mt-0 padding slider '
        'source subscribe tt'
    ),
    -0.23: '1 24 <form additional con dachzeile event md position site sm star text-align-center ui views',
    -0.22: (
        'advertisement alt autor code columns duration gl inherit mb-16 medium mo outline outline-none '
        'secondary'
    ),
    -0.21: (
        '2xl align-left ba comment content fl has-text-color justify-start loading ls newspaper posts sc '
        'sidebar skip sns story uppercase'
    ),
    -0.2: (
        'base bread comments credit dont edit fa height max mx newscontent notice postmeta pre ps respond '
        'search spacer subscription text to top'
    ),
    -0.19: '40 <h6 article--meta document fn font-bold gb kt la last mb-3 mx-0 read wrap',
    -0.18: (
        '<marquee <ul affiliate bot context ct-text-block dateline divider dn figure__caption gate gr job '
        'keyword post-meta pullquote r rec related thumb tip updated username v2'
    ),
    -0.17: (
        '18 area avada bc centered entry-title fecha gp highlighted inline inline-block load published qf '
        'simple text-start this width xs'
    ),
    -0.16: (
        '<aside below col-md-6 crumbs current dynamic heading ji join listing lm login metadata one origin '
        'path performance placeholder popular pt-20 pub score software standard weather welcome'
    ),
    -0.15: (
        '<center article_title book border-gray-200 browser buying cloud e faq foot fp frame h6 jump lightbox '
        'mb-12 mb-2 mb-8 md:tw mt-30 pagebottomnote paid pane reading regular reset subline text-white tool '
        'txt url widgettitle'
    ),
    -0.14: (
        '8 a11y adv articletitle body-copy bookmark cont crumb d-none double editors elementor end fi follow '
        'fs lg:pt ml notification pre-title prev pro recentcomments reviews rh seo sharebar social specs '
        'the-content truncate utility visible wprm wrapper'
    ),
    -0.13: (
        '3xl <fieldset ac accent article-heading attribution breaking bs cap category code-block cover css-0 '
        'entry-summary facebook heading1 link list md:text-2xl mod morelinks mt-1 object offset outlook pb-2 '
        'pb-5 position-relative post-title ratings role sd section-heading sharing statement subheading tag '
        'target topics w-full year'
    ),
    -0.12: (
        '500 <ol [24px] [2px] aside cc chip delay desktop entry-crumbs expressive-heading-3xl inside '
        'invisible jx l-column m-0 mail mh modal name panel paragraph portable pubdate q sd-title sep '
        'separator slide spacing sr-only submenu text-copy-primary text-md text-sm wf x yd'
    ),
    -0.11: (
        '4xl archive article_info buttons can coupon datenschutz dh discover expanded gap-3 gt help key mb-6 '
        'metas mob modules mq others overflow overline phrase plant pr quotation sp sticky svelte title4 user '
        'vc'
    ),
    -0.1: (
        'about addto all ap article-info article-pubdate asset badge being common d-block element '
        'entry-header entry-info ep fb field-item fig heading-2 health image-wrapper index lg:text-title1 '
        'md:text-title3 pad panel-body portfolio preparation publication py qr rc record sec sign '
        'site-description sm:block square subhead teaser-content text-gray-400 text-title4 title1 title3 '
        'type1 update vcard weatheroutlooktxt well word zu'
    ),
    -0.09: (
        '200 5xl 75 80 <legend abstract af ao article__content article_date aut bd border-b bubble call clr '
        'comp css-tuokxc day dk e76wunf1 error footer fullwidth group guidelines heading-style-h2 icons '
        'identity item itemlistelement keywords med middle most mx-auto nav2 noprint original overview '
        'permalink rule screen-reader-text serif signature taglist tc tdi text-gray-700 text-left '
        'text-uppercase ticker tuokxc wprm-block-text-bold xn'
    ),
    -0.08: (
        '02 46 60 66 <main <summary [15px] auth based bg-gray-100 boxheader car ci col-md-9 col-sm-12 '
        'col-xs-8 counter creation cx d-sm-block dates dg di dj empty empty:hidden fullscreen gn gq ih '
        'infinite lazy license listicle look lt mntl-sc-block_66-0 mntl-text-block mr my-4 navigation next nw '
        'pagination pane-title password post-info postcomment pt-5 recirc ri rule_grey_solid screen site-main '
        'small-12 stack support teasertext text-2xl text-4xl tg titles topper trx undefined writer wrp'
    ),
    -0.07: (
        '132 2.5 7 [12px] ads advancedheading article-author articlepage bk boxes cg cl col2 consider '
        'contributor core ct-div-block deck dropdown europe faded five font-medium foreground full-width gm '
        'gpt gs header inline-richtext interest is-active jp jp-relatedposts-headline kadence le lg:text '
        'lg:text-2xl local meta mntl-sc-block-subheading mt-24 mt10 noticia open option page-template-default '
        'per percent pl post-date price profile publisher recommendation relatedposts relative rounded saving '
        'se semi semibold sie sl slot swiper swiper-slide term text-gray-ts ts two weight widget-title '
        'woocommerce woocommerce-no-js wp-block-kadence-advancedheading wp-singular ws your'
    ),
    -0.06: (
        '03 110 <dl <footer <tr [18px] back benefit bm bo bx captioned case children choose ckepop colright '
        'crp cta-container dark:text definition dol dt emoji engagement equipment featured filter fix flash '
        'float font-serif foto gk graph highlight iw jk leading-8 leading-none lg:px likes marg media-body '
        'money mt-3 muted newsletterbox not oc offers p-name phone player post-excerpt privacy property '
        'python recommendations resources selected series single-post-content socials solar sources ss '
        'superlative sz tagcloud tagi teaser-text text-block text-copy-secondary textbox tl vf welcomemsg wj '
        'wo yoast'
    ),
    -0.05: (
        '48 a1 a11y-refresh-page-message action actionbar actual animation article-header article-image '
        'article__author bt calories captions cat-item ce cms col-1 col-3 col-md-8 com create critical '
        'dark:bg dark:text-white db demo dq ea each edge ef embedded entry-utility err et_pb_module excerpt '
        'extras fab fc field-label fixed flex-nowrap fly fm function gform gform_description gtm '
        'has-text-align-right instruction internal jb kg kr l1 latest leading-relaxed likes-text listitem '
        'loose marquee mb10 md:mb-10 mdl mntl-attribution__item mntl-bylines__item mode mover multi navi ob '
        'oe offer ot p-3 p-6 picture podcast popup pt-0 pt-6 publish radio rate registration relaxed '
        'responsive rss seperator similar slate snippet soc subheader subtext subtle tagline '
        'td_block_template_1 tdb text-base text-gray-300 text-gray-500 thema toggle tp twitter twitter-tweet '
        'underline upper uq us vk xe'
    ),
    -0.04: (
        '108 1200 [ account alert-info align-middle ar archives article-detail article-meta-day '
        'article-teaser articledate articles be bg-white body2 bp business cameras cm co col-lg-9 col-sm-8 '
        'commercial contact content-block content-container control conversion des does download '
        'elementor-element elementor-invisible elementor-widget elementor-widget-text-editor '
        'elementor-widget__width-initial essb example exit expand experts extrabold fav feeds form '
        'gallery-item gfield give h0 h5 ik in inactive infos input intent inter item-snippet iz jumbotron '
        'kt-inside-inner-col lenta lg:pr lo lw mab mabqta mailform main_content max-w-4xl may member mjq '
        'mntl-sc-block-heading modified mp neutral nitro-lazy nnn noscript o2 oy p-5 page-header partner '
        'post-tags postid powered pr-0 problem promo pt-3 publications pv qta re recommended relatedlinks '
        'reply root rte section send sg singular sk skin slideshow slow snug sponsor stock strategy suggested '
        'sx tab-pane table-of-contents teaser-highlight temp text-30 text-xs textwidget th there thin '
        'thoughts title-block title5 toast together traditional trending try ua va was watch wedding ya zf'
    ),
    -0.03: (
        '1/2 173 203 250 266 a11y-new-window-message abs ad-label adb aggregate akismet align-center '
        'article-headline article-intro article-meta-main better between blog-title blogpost calendar canvas '
        'career cars cart checkbox city cn col-6 col-md-12 col-md-2 col-md-4 col-sm-2 color colored computing '
        'concertina concertinaheading condition consent content-header cookie course created date-header '
        'datum depth-1 desktop-only discount down eg english eq explore eyebrow ez-toc-title family favorite '
        'fe field-type-text figcap figure final fj fk flag fleft floatleft font-extrabold font-semibold '
        'fontsize format from functional gg gh great gz has-icon has-white-color have hed how image_caption '
        'informer ingredients intertext1 italic items-center jetpack jr justify-between justify-center keys '
        'ky legal linkedin list-none ly md:text-5xl mini mntl-sc-block_50-0 mr-2 mt-auto no-print nocontent '
        'nt ody or overlay pager pagetitle paging payment pb-8 pg picks playlist plugin poll post-inner '
        'premium previous pull px-2 py-2 rates recipes refresh remove renderer reporter reviewed robots '
        'robots-nocontent rounded-lg rq rz security see selectable set settings sf sh sidenav socialmedia '
        'spec speech sponsored src stage stats str stripe style1 super svg t1 tab_content taboola '
        'td-fix-index tdb-block-inner tdm tdm-descr ten text-2 text-24 text-5xl text-body text-lg '
        'text-primary thanks third three thumbnail thumbnails tint title-container total transition ve vert '
        'vg vh vj vm vn vo w-condition-invisible what widget window xxl ze'
    ),
    -0.02: (
        '114 12px 13 130 180 28 29 300 360 37 45 6xl 77 79 81 92 <noindex [13px] [32px] [40px] act actions '
        'addon ah akismet_comment_form_privacy_notice aktuell align-items-center aligncenter article-meta '
        'article-tags article__meta article_content aspect attribute aw beta block-content blocks booking '
        'bookmark-toast-article border-solid bordered builder caps category-header cats cj col-sm-10 col-sm-9 '
        'col-xs-10 cols comment_forbidden compare confirm contentinfo contenttext cs cursor cursor-pointer '
        'data delta depth development dm dmiss dmiss-word downloads dz ec eight embed enabled entry-footer '
        'entry-tags es experience extended fancy fd fg field--type-datetime field--type-text-long flex-row '
        'flyout font-light forbidden forgot formatted four fq fragment gap-1 gap-6 global gold grid-container '
        'guides gutter ha has-medium-font-size has-small-font-size heateor highlights hmu host ht i i1 i2 '
        'image-caption indicator industry interesting interior inverted ir jc justify-content-center kd '
        'kommentar kv kw layer leading-snug lg:text-sm lgg liste loop lv lwptoc mark masthead mb-20 md:mt '
        'merge meta-info mg min mjrnv ml-0 mntl-sc-block modern moving mt-5 mt-6 mt-lg-0 mu my-auto n2 navbar '
        'no-border noborder o od ontent outbrain page-title pages paginate parent pe people persistent pink '
        'pk pl-4 platforms pointer portlet post-page postdate press profile-content pt-4 px-3 px-5 qn queries '
        'r0oddkmjqwi788tuog7tahvhmu_nhd92 r4otdkmjrnvumld95lvr_pwalggl8xue rating ressort revoke rounded-sm '
        's2 sa save section-inner shares side single-post-title slideout slim slogan sm:gap sm:h sm:pb sm:px '
        'so soft sonda sport sss stories swp sy tabcontent tabs tag-list tah td-a-rec '
        'td-a-rec-id-content_bottom td-block-title tdi_79 tdi_80 tdi_81 tech teilen text-14 text-nowrap text2 '
        'thank title2 trigger true ty type uc ud umld viewed voting wall wbtynn weatheroutlookheading '
        'whitespace-nowrap who wi widget-content wpb wpb_wrapper wprm-recipe-instruction-text written xue xxs '
        'xxxs y yes ynn'
    ),
    -0.01: (
        '0.5 1000 105 107 113 117 167 183 187 213 216 26 32 34 359 44 47 53 63 67 72 73 83 89 <text [50px] a3 '
        'above access accordion-title acf advert advertising ak announcement article-details article__title '
        'audience author-description author_bio av avatar average az bar basement bdr beige bf bg-black '
        'bg-gray-50 billboard bl blog-body blurb border-t borders boxtitle breaking-news btm c1 capture care '
        'catalog cc-bottom ch change clear-block clipboard cmplz col-lg-2 col-lg-8 col-md-10 col-sm-3 '
        'col-xl-3 collapsible collection colophon comm comment-body complementary conditions contacts '
        'containers content-title contentbox contrast cookiebanner copyrights counts cp cross ct-headline '
        'currency d-lg-block d-lg-none date-time dd deal deep detailed dialog dp duration-300 entry__content '
        'et_pb_with_border events exp external fallback faq-question field-content fields fieldset '
        'figure-article-caption find fit flex-wrap floating floatright font-normal footernav form-container '
        'forum friend frm front fusion gap-4 general geo h-full handle has-background hd headers headings '
        'headlines helper hidden-xs hint history hor horizontal hover hubspot hv ich ignore il imp include '
        'input-group ins instance io ip issue it items-end je jl k keep kk ks large-12 larger lb lc '
        'left-column lg:order-1 liked locked log logout low mas max-w-3xl max-w-xl mb-15 md:block md:col '
        'md:flex md:mb-8 md:mt-10 md:pr md:px md:px-3 medium-4 medium-8 menus miss mk ml-auto mntl-block '
        'mntl-figure-caption modals mono month move mt-4 mx-4 my-10 my-2 my-3 my-6 narrow native net networks '
        'nitro nk nojs not-prose now orange overflow-hidden page-footer page-section pagecontainer paypal '
        'pb-3 pill pillar pl-3 pl-6 place policy pop pos post-container post-entry post-header '
        'post-template-default pr-2 prawa preload program prompt pros provider pt-2 publishing py-3 qh qo '
        'rand ratio read-more recirc-section recommend redesign register related-content results rev reveal '
        'rf rounded-md route rows ru rules s3 scrollbar searchbar searchform second sections select selector '
        'self shadow shop si sid signup single-format-standard single-post single-post-meta smalltext stretch '
        'strip stroke structured subjects subscriber switch switcher tablist tall text-content text-small '
        'textarea tf title-wrapper titulo tk tldr toolbar top-content tour transform trial tribe tw-flex '
        'twelve uid usa-banner ut util validation verify vertical viewport visibility visuallyhidden vr vz '
        'whitebox whitespace wordpress wpd wrapped wz xh xl:hidden yf yo youtube yr ys yx zd zip zy'
    ),
    0.01: (
        '01 125 14 140 160 2023 42 5 52 54 61 <th ab ag agency apple applied asia attention author-bio begin '
        'beginner behavior beyond but c0 canon chapo click cls compact cons cook cost cu dc die doing du '
        'elements entertainment financial food free fun functions ga garden gc get grey growth gym hb '
        'healthcare healthy house human images indent indented infrastructure install insurance intelligence '
        'jq json just kc kf kh ki kitchen kl kp leading leading-tight logo ltr ma market message '
        'mntl-sc-block_1-0 mntl-sc-block_12-0 mntl-sc-block_15-0 mntl-sc-block_19-0 mntl-sc-block_48-0 '
        'mntl-sc-block_60-0 mntl-sc-block_8-0 national non nr oh op optimization oq out over overall p-0 par '
        'pc personal plants points politik pr-3 process pull-right qi questions recent repeater repository '
        'request ring room rr safe sb selection setting setup shift shortcut sky sleep spotlight step2 stop '
        'store submit t take te text-right themes these transparent travel tz understanding units used videos '
        'whats whitespace-normal widescreen without workflow works wysiwyg xxlarge yn yourself zero'
    ),
    0.02: (
        '11 120 131 17 2025 750 98 aawp accessories affordable after age amount amp anti approach '
        'article__body article_body before blueprint chain climate col-9 costs digital dv early eb '
        'elementor-col-100 elementor-column elementor-field-group elementor-field-required explanation '
        'factbox fl-module flair flex-1 flex-col framework fu ge hs-blog-post hy hybrid image-credit '
        'individual indoor ingredient insights installation integration investing jf l2 languages laptops '
        'lightweight lms long love making man manual map mb-10 md:leading mental microsoft mirrorless '
        'mntl-sc-block_27-0 mntl-sc-block_4-0 mntl-sc-block_57-0 monitoring mt-12 n need nutrition ol organic '
        'ow pb-1 planning plans port power pw py-1 qu rank rb renovation required response rgt rich-text '
        'roundup rubric rust scale script scroll shopify slug smart solid solutions standfirst state status '
        'still strategies study sum tb technology templates tested tipps tips under von when wie '
        'wprm-recipe-header'
    ),
    0.03: (
        '141 151 33 36 <caption [22px] [25px] addthis ast ax block2 build building carousel charcoal cli '
        'community courses cw cz d-flex diy do eco edition editorial efficiency elementor-author-box__name '
        'elementor-field-group-email elementor-field-type-email energy examples fact field-label-inline good '
        'has-link-color holder home hover:bg hw ig inline-flex jd jv life machine md:text-4xl '
        'mntl-sc-block_39-0 models negative oo p3 pa park pick prep product-name progress qa quality qz '
        'rental result serving shared shopping sports stream sub-title testing text-muted them touch '
        'tracking-wide universal using version we where which will work wprm-recipe-instructions-header '
        'wprm-recipe-name wv'
    ),
    0.04: (
        '155 600 95 [auto amazon apps at benefits block-title breaker breakout by calc certificate challenges '
        'college comment-form-comment daydate descr dy fai files flex-shrink-0 flip fy g gap-x-2 gj '
        'hs_cos_wrapper_type_module ib ic ii im instagram instructions is-layout-flow learning lg:mt magazine '
        'mobile news-item ng nice number office ohne ok p-1 p8fai palette pd platform pm positive projects qb '
        'qc qv references shrink-0 spip subheadline systems text-20 titel toolbox training university why '
        'wp-block-quote wp-block-quote-is-layout-flow wprm-recipe-cook-time-container yoga'
    ),
    0.05: (
        '90 align-self-center alignwide analytics article-title as automation beginners bq break buy callout '
        'complexity daily ds elementor-heading-title elementor-toc__header-title expert fitness hl '
        'hs_cos_wrapper hs_cos_wrapper_widget ia ie if introduction ke landing linux mntl-sc-block_36-0 mt-8 '
        'nc nm nv pf plan post__title pq public spot submitted terms texto they title-text types '
        'wp-element-caption wprm-recipe-servings-container xz yp zone'
    ),
    0.06: (
        '15 25 [5px] analysis and article-subheading break-words col-2 container-fluid datetime dog dom '
        'expandable field--label-hidden field-label-hidden finding fluid further hm hz jn mb-50 medium-9 my-5 '
        'pale pb-6 plus pp project range schema-faq-section servings static text-container themen trust '
        'w-embed ye'
    ),
    0.07: (
        '900 address bj blue bottom box brand camera card-title clearfix comment-form-email conclusion drop '
        'ed elementor-size-default eo extra flow generic gf hu initial justify-content-start last:mb '
        'last:mb-0 lg:text-lg mb me ne on p2 part post-author publication-font query radius release running '
        'success tac text-black toc traffic unified use windows words wprm-recipe-block-container-table '
        'wprm-recipe-notes xf'
    ),
    0.08: (
        '<hgroup [20px] absolute activity animated bh den faqs features has-drop-cap high lg:leading mb-4 our '
        'page_title person preset pt s5 schema school service shrink sm:leading stat tracking vs wk '
        'wprm-block-text-normal wprm-recipe-summary'
    ),
    0.09: (
        '<h4 an are arrow blogs border-black bz card-header considerations cv das dotted gradient grid gy hi '
        'insert is lifestyle mm my override quick section-title system t3 text-12 through wp-block-post-title '
        'wt xl'
    ),
    0.1: (
        '23 <h5 article-subtitle author-name body-h2 bold elementor-widget-container en even friendly '
        'has-large-font-size has-white-background-color he hf ideas jt lead-text lg:mb mb-0 '
        'mntl-sc-block-html modul n1 nd nf nj nn np nq nu ranking s4 sm:mb task the tooltip topic world'
    ),
    0.11: (
        '3/4 55 [28px] black copy ei ez feed font-sans foo gap hg img ist lg:col lg:pb lg:w-3/4 markdown ms '
        'mx-6 ni nws photo-caption po progressbar qk raw reg services show sj striped und usa value'
    ),
    0.12: (
        '930 am auto cyan drawer dyn einleitung ev green hh hr jm lede mit notes of qy region small styled '
        'text-gray-600 tight tracking-tight warning zajawka'
    ),
    0.13: (
        '21 22 _18opj alternative budget container description df dw dwky9 font hdr l light mso mv new nh '
        'online pb translate uz wide'
    ),
    0.14: (
        '19 39 <figure alert-success align bullet cf email fx fz hasdr omega prose qe ql should thumbs tit tw '
        'tweet v'
    ),
    0.15: 'bodytext ctl desc e1g9hcy40 et gap-2 leading-normal oxy pin pj s1 split subsection tertiary',
    0.16: '2 [10px] audio design learn news-text noticias sans special steps',
    0.17: (
        '51 800 article-element br cd comparison contents euro h3 hidden-lg location md:mb nb note p pi '
        'purple rel text-gray-800 ue var variant'
    ),
    0.18: (
        '10 bg-gray blogitem-title border-bottom both clear-both der h2 hj kb nl node opinion storybody '
        'text-gray-900'
    ),
    0.19: (
        '31 <figcaption collapse de ft full gw hp is-style-default marker md:text-base os preview pricing '
        'w-richtext'
    ),
    0.2: '43 alert bylines expressive-copy-lg-body ff msonormal paywall ro storycontent template',
    0.21: 'block cmp em font-weight-bold for gamma mntl presentation question rightbox step wx',
    0.22: 'banner cos icon level marketing wh',
    0.23: 'col-12 fr labels px-0 report rp tile zm',
    0.24: 'bg cnt dot ix taxonomy',
    0.25: 'cb field--type-string justify lg md:text order start',
    0.26: 'col cuerpo fr-view intext normal',
    0.27: '50 channel with',
    0.28: 'acc body-text et_pb_module_header ll model short textblock tv write',
    0.29: 'child live mb-1 px rich tr yt',
    0.3: '[30px] dek hk lead',
    0.31: 'hero richtext',
    0.32: 'anchor component pt-1',
    0.33: 'figure-caption na page subtitle',
    0.34: 'clean col-xs-6 wp',
    0.35: 'tabpanel',
    0.36: '<h2 lang mb20',
    0.37: 'background expressive-heading-xl field mt-10',
    0.38: '16 6wxqfj css-6wxqfj focus odd',
    0.39: 'checklist collapsed doc figcaption half js',
    0.4: 'fade id items styles up wp-block-heading',
    0.41: 'lh main mb-7 tx',
    0.42: 'typography',
    0.43: '10/12 <blockquote <td col-sm-6 expressive-copy-lg lg:w-10/12 padded',
    0.44: 'article-text col-md-3 emevuu60 entry-content post-body product',
    0.45: '<h3 ai main-content',
    0.46: 'test',
    0.47: 'size zoom',
    0.49: 'margin para',
    0.5: 'crosshead',
    0.51: 'articlebody lg:w',
    0.53: '6 accordion best',
    0.54: 'postcontent',
    0.55: 'accordion-content editor hs mb-5 p1',
    0.56: 'big',
    0.58: 'string',
    0.59: 'ext',
    0.61: 'fv',
    0.63: 'pan',
    0.64: '2024',
    0.66: 'items-start large',
    0.68: 'body',
    0.7: 'go',
    0.72: 'chart',
    0.79: 'article-content html teaser',
    0.8: '<li msg',
    0.81: 'news',
    0.82: 'intro',
    0.87: 'expressive',
    0.96: '<p',
    1.02: 'sub',
    1.23: 'kz',
    1.24: 'maincontent',
    1.55: 'articletext',
    1.64: 'resize',
}

NAMES_AROUND: dict[float, str] = {
    -1.47: 'comment',
    -1.33: '@hidden',
    -1.19: 'comments',
    -1.17: '<figcaption',
    -1.08: 'col-md-10',
    -1.07: 'info',
    -1.03: 'about tab',
    -0.99: 'information',
    -0.94: 'social',
    -0.93: 'cta',
    -0.88: 'factbox',
    -0.83: 'image v2',
    -0.81: 'banner',
    -0.8: 'rating',
    -0.76: 'grid share',
    -0.74: 'twitter',
    -0.73: 'fade twitter-tweet',
    -0.71: 'links',
    -0.69: '16 chart tweet',
    -0.68: 'o',
    -0.67: 'area articletext group',
    -0.66: 'btn commentform component wp-caption',
    -0.65: 'newsletter',
    -0.64: 'faq-item footer link width',
    -0.62: 'card-content',
    -0.61: 'contents picture source',
    -0.6: 'article-content desktop',
    -0.59: '<header newscontent texto',
    -0.58: 'custom div level',
    -0.57: 'is jump',
    -0.56: 'introduction module pane',
    -0.55: '<dl department teasertext',
    -0.54: '<figure breadcrumb category css head ins news-item pink',
    -0.53: 'sc',
    -0.52: 'control up',
    -0.51: 'of',
    -0.49: 'copyright elementor-clearfix leading subscription table tags',
    -0.48: 'flex-col latest p-4 wrapped',
    -0.47: '<aside <body clear code cs fb life position',
    -0.46: '<button article-template__content body2 box-content c col-xs-8 facebook hidden kt next xe',
    -0.45: 'disclaimer multi row textwidget',
    -0.44: '900 out',
    -0.43: '2 <blockquote byline object timeline used white',
    -0.42: 'application ct jy post-content-inner right sqs-html-content',
    -0.41: '32 gap last pc photo position-relative su',
    -0.4: '15 bo fix fn teaser three topic',
    -0.39: 'alignnone display font keyword post-header posts preview',
    -0.38: 'attachment col1 menu mp ms',
    -0.37: 'donation ignore infobox md page-width text-center',
    -0.36: 'ad bar bottom col-12 disclosure embed h h6 label large message meta recommendation sb type',
    -0.35: 'actions half items left live margins mc only pointer print short tax vertical',
    -0.34: '<footer cookie dialog element feature medium panel stack wprm-recipe',
    -0.33: 'author col-lg-9 col-sm-3 cook inner loader media page-width--narrow smalltext template widecolumn',
    -0.32: (
        '1 9 articleheader blogs enews et_multi_view_hidden green gt heading markup sub subscribe this to '
        'wp-block-column'
    ),
    -0.31: (
        '0 <h3 app branding bullets content-body contentbody du header md:w modal off references reset sqs '
        'tabs'
    ),
    -0.3: (
        '<form above animate card-body container drawer f float inline-list lb mt my nd site subheader toc '
        'tracking wp-block-column-is-layout-flow'
    ),
    -0.29: (
        'description fluid hot hub mntl-sc-block-callout-body mntl-sc-block-callout-body_1-0 mt10 name nav '
        'nav2 pt-0 signature single-content subtext video'
    ),
    -0.28: 'action border cf elementor events lg:w mntl-text-block mod q respond sm',
    -0.27: 'card cb cmp locked media-body post-excerpt sidebar-left sticky zv',
    -0.26: '<hgroup bio box breadcrumbs d-flex es is-layout-flow pb-16 preset resource rich single slide wprm',
    -0.25: 'ads blockquote color contributors date ds hero-content logo navigation other padding set',
    -0.24: (
        '3/4 bild ev8dhu54 event external free lc leading-relaxed lede lg:pr like md:block mode relaxed '
        'reveal scroll section-title star subtitle web wz'
    ),
    -0.23: (
        '<fieldset ac accordion after am article-intro clearfix content-item create csc exp featured fig '
        'gap-1 it lazy light odd stars tabpanel tw user visual'
    ),
    -0.22: (
        'article-meta article-v2-right cnt contact contain cookies datenschutz embedded middle outer p-2 '
        'pagination prev section_title shop text-gray-800 text-wrapper'
    ),
    -0.21: (
        '5 border-b business collapsible content-area content-center functions h2 highlights ie invisible j '
        'lp opinion partners relation self sns weather xsmall'
    ),
    -0.2: (
        '<div aligncenter cloud col2 ct-text-block down edge field-content likes m-auto password py success '
        'topics trim type-article uk'
    ),
    -0.19: (
        '24 800 96 account b callout col-lg-10 container-fluid edition email entry-summary example feedback '
        'line line-clamp-2 mv nh no notice notification option reference richtext security verify well'
    ),
    -0.18: (
        'author-description auto badge block2 collapse column credit file headlines jp load signup topper vc '
        'whole wp-block-template-part wpp-list'
    ),
    -0.17: (
        'col-md condition core csc-default leftcolumn match nocontent per point pull py-2 rev se small thumb '
        'w-condition-invisible wpp'
    ),
    -0.16: (
        'articlecontainer authorbox block br builder cover desc dn dr field--type-text-long form hd industry '
        'insert jetpack js-article leftcol lh logout margin-bottom outro pagebottom pic reading rs sharing '
        'specs title-wrapper tpl tracking-tight visuallyhidden warning why'
    ),
    -0.15: (
        '300 accordion-content and article-element av blog-post-content c1 col-lg-12 community dates dv flex '
        'has-link-color hz kadence lang media-content mntl-sc-page_1-0 mt-4 my-8 network omega page-content '
        'para18 quote reviewed sn text-content text-sm tp xxl'
    ),
    -0.14: (
        '6 <h1 ae alt analysis ar archive article-title articles breaking browser by chrome col-sm-7 '
        'contentheader dialog-content dropdown elementor-text-editor faded featurecontent global '
        'has-text-color indicator ks ltr m mb-12 mit moduletable news_story node-article none '
        'paragraph--view-mode--default pick poll recentcomments recirc reporter rh seven single-post '
        'size-full software ss subs technology textlink textmedia widget-content'
    ),
    -0.13: (
        'accordion-title article__meta autor bookmark brand carousel day dom error et_pb_post_content '
        'et_pb_post_content_0_tb_body false faqs foot has-background hor jp-relatedposts lightbox lr '
        'margin-top me muted nws park pop pt-6 px-4 registration relatedposts report rubric sd-block sidebar '
        'sidebox sm:px strategy strip style subfooter titles tools wp-block-quote xs'
    ),
    -0.12: (
        '10/12 7 <text announcement article-block article__image ck collection credits ctl download duration '
        'e1f1sunr6 entry-meta expressive expressive-copy-lg font-serif foto ft fusion-text-4 gray '
        'grid-container l2 lg:w-10/12 lite login main-content mt-0 my-10 my-2 our padded paid player '
        'recommend remote stamp taxonomy tl update uppercase w wp-block-cover__inner-container write'
    ),
    -0.11: (
        '1155 14 20 31 500 84 92 actionbar ak ap article__title between bp buttons c0 cart col-xs-12 col3 '
        'complete concertina confirm context ct-div-block et_pb_module helper hm hu interest is-active '
        'kommentar large-offset-1 listicle mainentity md:pb mm nojs old outline page_title portable portfolio '
        'rank rte series system tab_content ten tr u usa-media-block__body wall window wrap wrapper writer zi'
    ),
    -0.1: (
        'add articlefunctionsadd best boxtitle breaker change compact crumb cta-block dd dynamic entry '
        'experience field-items field-type-text forgot format ftr grid-x h-entry horizontal ig images intent '
        'kt-inside-inner-col landscape listing ls mb-6 md:p mh mntl-sc-page mono nine node nw offset-xl-1 '
        'options overlay popup postid price ps publication rechts red section-header services sie site-main '
        'sum tagline text-muted text-white truncate trust type-podcast werbung whitebox widget_text'
    ),
    -0.09: (
        '11 a:text advertising auth below body-text border-solid canvas child choice ci col-xs-9 cons '
        'content-1 content-section cta-content dark:border dol e76wunf2 flush for frame-layout-0 '
        'frame-type-list galleries google inline justify-content-between kommentare legacy logged most msg '
        'mt-3 navbar navi no-print nz optin othernews page-header path percent post-head prawa px-6 rc '
        'related ressort reverse round sa section-inner single-format-standard sj stacked subheading t teilen '
        'ticker tool topline weathercolleft work'
    ),
    -0.08: (
        '40 42 <dialog <noindex <tbody [30px] access actual advertisement also banner-content before benefits '
        'bubble capture clamp col-md-6 content-block contentinfo contributor count course einleitung extras '
        'field--label-hidden flex-auto formatted fun gn has headings:font infos item iz justify-center keep '
        'large-4 main-container management max mt-14 news-list os overall page1 payment place popover popular '
        'post-template-default post__title postmeta premium primary public publications px-5 qt rec recaptcha '
        'reg research sd-like selection sidebar-block space splide swiper switch swp td-crumb-container '
        'text-formatted textbox traditional trx vote wrapperinner xbox xl:col z'
    ),
    -0.07: (
        '144 19 46 affiliate aj align-items-center align-middle anti article-top article-wrapper aside at '
        'bg-blue block-title bloque blurb border-gray-100 call cn col col-xl-5 cq cxenseparse design df dh '
        'editors eight et_pb_blurb_description expand fallback family field-type-taxonomy-term-reference '
        'figcaption float-right fq gform h3 hg hotline ich include inn inview je '
        'jetpack-likes-widget-unloaded jetpack-likes-widget-wrapper ke large-10 lf linkcat ll ln loc '
        'marginb10px markdown mt-10 offers order pagebottomcontact pan panels parse pb-1 phrase politics '
        'post-date post-inner pull-left r reader renderer reviews robots robots-nocontent sans seo shadow-md '
        'sharedaddy spacious storybody subnav support swiper-wrapper tag td-pb-border-top td_block_wrap tdi '
        'tdm text-lg titulo top-content topnews uc unloaded xense you zy'
    ),
    -0.06: (
        '116 320 600 67 750 [50px] accordion-item article-container article-content__description article-item '
        'article_header articlefunctions audio-player back blog-body buying categories charts classic '
        'col-lg-2 col-lg-5 col-md-11 common concertinacontent containers contextual controls coronavirus '
        'crumbs dash divider downloads engagement ez figure-article-caption figure-caption figure-wrapper '
        'filter font-weight-bold fusion-text-2 fw gz h-100 has-text-align-center headings hidden-xs hl input '
        'iw kv loading local masthead md:mx mix mntl-figure-caption newspaper nl nowrap ntbdde ody offer '
        'office oh opened parts pb-4 pe platform pm portal post-meta post__header promotion pt-1 recommended '
        'rounded-xl rss selector sign single-post-container sm:mb status stick stories string styled '
        'tabcontent tablist td_mod_wrap text-12 thankyou title title-text transition-all trending trial ttl '
        'two tx txt ux vert vv weight widget_tag_cloud wp-block-image year'
    ),
    -0.05: (
        '00 140 2.5 2020 2024 [& [10px] a:font adb affiliate-disclaimer aggregator ajax aktuell allgemein '
        'anonymous article-author article-page articlebody attribute authors basis bdr bg-background-300 '
        'blend block__content blog-item bm boxes bq bread btm calendar card-text cat category-allgemein cc '
        'channel chat chip chose col-3 col-8 col-9 colored colright contentbox contentright counters cw '
        'd-none direction duration-300 eh essb et-last-child et_pb_column et_pb_column_4_4 '
        'et_pb_css_mix_blend_mode_passthrough experts figcap flat flex-col-reverse flyout font-sans fontsize '
        'fy genesis genesis-content geo gform_heading gold gravatars hed hover:bg id interior ip jn learn '
        'lifestyle likes-other-gravatars lz mailform map md:flex md:pr md:pt member mntl-bylines__group '
        'modern motion motion-reduce multiple net node--promoted node--type-article node--view-mode-full not '
        'oe orange outbrain overflow-x-hidden overview p-0 page pagebottomgroup pages passthrough photos '
        'post-wrap previous promotional pros pv range rate ratings recommendations reduce return s '
        'section-heading sel serif shell siinf similar sl slot smart sonda span8 subhead subscribe-blog svg '
        'tag-featured term text tight toggle tooltip unit unstyled uo written ww youtube'
    ),
    -0.04: (
        '115 1200 2019 2023 64 8/12 90 <address <th [12px] [13px] [14px] [15px] [22px] alert animation '
        'answers article-meta-main attribution block-3 blogpost bookmarks both boxheader brlbs btns '
        'category-uncategorized cc-bottom charcoal clear-both col-auto col-md-3 collapsed comment-content '
        'commentbody content-column conversion cross deck draggable e-con-inner ej elementor-widget-heading '
        'enabled ensemble exit expert eyebrow fancy features feed field--type-string field__item find fly '
        'follow footnotes forum further gap-8 give gk gtm guide h1 has-global-padding holiday hover:prose '
        'is-8 issues just justify-content-center kw landing leading-6 mas max-w-2xl max-w-prose mb-1 md:my '
        'metadata mntl-figure-caption_1-0 mobile month my-0 n nm now ns o1 opt pancake para pb-12 pd phone '
        'placeholders plugin plus post post-page post-tags pp products promo pt-24 pt-8 publish rail readmore '
        'register rel ring science shadow shortcode shrink single-post-meta single-title site-container '
        'sm:block sm:pb sm:w soc soft space-y-3 sponsored subscriber surface sw tab-content tag_cloud-3 '
        'td-post-header td_block_template_1 teaser-content teaserlist total touch transition try tz '
        'uncategorized use use-image-placeholders variant vcard visible w-richtext was weathercolright week '
        'widget_block with wp-block-kadence-column wp-singular written-by'
    ),
    -0.03: (
        '03 1/2 1fr] 4 45 48 620 78 91 aem aggregate align-center alignleft arrow article-footer article-info '
        'article-information article-list articleconnections articlecontent author-section ax be biography '
        'booking boxnews career category-home centered cg citation client cmplz code-block col-right '
        'col-span-1 col4 col_620 col_content commenthead concertinapanel connections consent contentwrapper '
        'cookiebanner ct-headline cu d-block d-sm-none demo dj dx ed entry-content-wrap ep expandable-content '
        'ez-toc-title-container fail field--name-body field--type-entity-reference foo footer2 fragment '
        'friend front gap-6 get gm graph h-full hb header-container headersearch healthcare heateor '
        'hidden-print hide-sm horiz ht hubspot i1 init insurance item-list jj job justify-end kitchen km '
        'layer ld le lg:mb lg:px-0 lg:py li lista logoutpanel loop magazin mail max-width-large mb-5 mb-8 '
        'md:flex-row md:hidden md:mx-0 md:px md:py md:py-16 medium-12 merge mn mntl-block mntl-sc-block_1-0 '
        'mntl-sc-block_48-0 mt-1 mv-content-wrapper mx-6 my-3 news-single nj not-prose opinions ot padder '
        'page-title paginate paragraph--type--text partner persistent pkq pkq95p playlist pod policy power '
        'prefooter profilelogoutpanel prompt publishing py-12 qe rates request required rightcol screen '
        'sd-sharing sd-social shape single-post-title site-content spacer spec special sss statement '
        'status-publish story_tool submenu tagcloud td_block_template_2 tdm_block tdm_block_inline_text '
        'text-xs the-post tmpl tnp toast ui universal updates ut vc_column-inner vd viewport vz w-form-fail '
        'we whitespace whitespace-nowrap wi widget-title widget_categories wprm-recipe-container '
        'wrapper_0_20_0_0 yarpp |'
    ),
    -0.02: (
        '12 212 213 34 36 400 6xl 75 98 [ active add-comment addon aem-gridcolumn aem-gridcolumn--default--12 '
        'al align-left alternative article-byline article-head article-heading audio aus author-bio '
        'author-box-content avatar bbs bd bj block-7 block-aggregator block-block block-layout-builder '
        'block-views board boks book border-0 boxcontent but buzz categories-3 cats cl closed col-xl-6 cols '
        'commentlist commentsection concertinaouter contacts content-2 content-4 content-title contrast '
        'counter counter-hierarchy counts cr current cy dateline deep delta der development di dir dmiss docs '
        'dw education ee el elementor-post__excerpt essay et_pb_column_5 et_pb_text_1_tb_body et_pb_widget '
        'extra ez-toc-container fecha feeds field__items fill fixed fleft flex-grow flex-shrink-0 font-bold '
        'friendly frm gap-12 gf gg hdr header-left hierarchy hj hw hy identity image-credit infinite inset '
        'is-resized italic items-end ix iy jg ji jm jobs js-content jumbotron keywords kh large-3 large-6 '
        'lead leading-snug lg:flex lg:justify lg:mb-10 lg:mt lg:mx lg:px-8 lg:text-left lq lwptoc mag '
        'main-article main-content-inner main-wrapper main_content main_mf maincol margintop market max-w-3xl '
        'may md:gap md:gap-6 md:items md:items-center medium-6 mental mf ml-2 modal-content morelinks my-auto '
        'nt nu ob offset-lg-1 og onecol overflow-hidden ow p-5 pa pad page-container pager pagewrapper pb-20 '
        'people pg pk pn postcomment profile-content promoted pt-16 pub published pull-right ql quicklinks re '
        'recirc-section recirculation resized response reviewer scale sd-social-icon-text searchform selected '
        'shadow-lg sharebar shrink-0 sidebars signin site-branding slate slideout slim sm:items '
        'sm:items-center sm:justify sm:justify-between sm:mt sm:pl sm:pt sm:py snug splash sr sr-only stage '
        'sticky-top story-meta story_content storypage stream suche summary-list syndication6 '
        'table-of-content taboola tagi text-14 text-3 text-black text-right tf toc-wrapper toolbar translate '
        'travel trends types um vh views-element-container voting w-embed w-full welcome widget-container '
        'widget_custom_html wj woocommerce woocommerce-no-js wp-block-column-is-layout-constrained '
        'wprm-recipe-instruction xl:w xlarge xy zw'
    ),
    -0.01: (
        '0.5 1.5 100 102 108 121 149 183 224 2col 30 33 359 41 43 44 50 52 56 6/12 69 73 80 87 8xl 95 <h6 '
        '[18px] [20px] [32px] [354px] accent activity akismet alert-info aligned amount amp antialiased apple '
        'around article-inner article-tags article-template article-text aut awards b-block based basement '
        'basic bg-background-100 bl blog blog-post-body blog-title bookmark-toast-article border-black '
        'border-gray-400 bot breaking-news bubbleweather bz ca case catalog category-featured '
        'category-politics class clothing col-md-5 col-span-12 col-xs-6 colors columns-2 comm comments-area '
        'company complementary config continue created crp cs-container cta-text ctas custom-html-widget '
        'datetime dc de des detailed dev dg disabled disqus dk dont double dropzone duration-500 ecommerce '
        'editorialsection ef elementor-widget-html entry-comments entry-footer entry-header entry-info '
        'et_pb_column_3 et_pb_column_4 et_pb_column_7 et_pb_text_align_center expanded explanation explore f1 '
        'fav fe fg fh field--type-datetime figure__caption five fk fl-module flash flex-md-row floated '
        'floating form1 format-standard fr-view framework fu gap-10 gap-y-4 gap-y-6 glossary gradient '
        'grey-box grid-row h-screen has-image hidden-desktop house hp hr inf informer inline-flex innovation '
        'input-group intelligence interactive inverted issue jh jl js-extended-commerce__section key kit kp '
        'ku layout-default learning leftcontent legal lego lego_story lg: lg:border lg:flex-row lg:grid '
        'lg:hidden lg:items lg:pb linux liste lk loggedin love maincontainer mainmenu mainmenu-sidebar marg '
        'materials max-w-7xl max-w-screen-lg max-w-xl mb-16 mb-30 mb-50 md:flex-col md:mb-7 md:pb-0 md:px-10 '
        'md:space mdl mdp menus microsoft min-h-full min-w-0 mntl-toc__inner mntl-toc__inner_1-0 mostpopular '
        'mt-12 mt-16 mt-20 mt-6 mt-8 mu multimedia mx-4 mx-5 n1 n2 n3 n4 news-info newsletterbox nitro '
        'nitro-lazy nk nn no-border no-sidebars noprint noscript notify np nr ok ontent oo op overflow-y-auto '
        'p-8 page-wrap page-wrapper pagebuilder pagelayout parent pb-3 peer personal photography pingback '
        'placement plain plan post-info post-item problem process projects pt-12 pt-5 publisher px-8 qo '
        'recent related-posts related-posts-container relatedlinks reply right-0 rightbox rightsidebar '
        'rounded rounded-sm rows rp rr rtl running scale-100 schedule script scrollbar see segment '
        'self-center send sep sh shares shown single-article sitemap sitewrapper sky slideshow sm:gap '
        'sm:leading sm:p snippet socials solutions sp span6 sport stroke structure subject subscriptions '
        'subsection sustainable swiper-slide systems tab1 tabbed tabs-container tag-list tag_cloud-2 taglist '
        'td-ss-main-content tdi_80 tech text-nowrap text-xl thanks themes thread thumbnails time title2 tm '
        'tooltips top-0 topbar topmenu tour translate-x-full tribe tu ul under updated validation vehicles '
        'ver version videos viewed visually vw w-[354px] w-container weathermodulefull widget_archive '
        'workflow wp-calendar wpcf7 wpcf7-form wrp ws www xa xxlarge yarpp-related yes yf your z-10 z-max ze'
    ),
    0.01: (
        '10 110 135 203 21 26 28 360 61 63 930 <section <summary ah an article-details asia benefit borders '
        'col-xl-7 com conclusion content-main cursor-pointer daily elementor-widget-text-editor elements '
        'entry-single et_pb_text_align_left et_pb_with_border ev fields flex-nowrap fourth gap-4 gq growth '
        'gutter has-medium-font-size high insights internet items-center justify list-none lt md:max '
        'methodology mntl-sc-block_12-0 mntl-sc-block_27-0 mntl-sc-block_3-0 mntl-sc-block_57-0 names new '
        'pb10 pl-0 prep profile pt-4 requirements roundup schema-faq-section sections spotlight storage store '
        'sub-title text-gray-900 website wedding wf whats world'
    ),
    0.02: (
        '29 74 <li <thead [8px] analytics bg-gradient-to-r blog-post__body bordered calories central '
        'channel-news checklist clipboard col-lg-6 col-lg-7 col-md-9 col-sm-9 consider content-text '
        'contenttext cp d db elementor-form-fields-wrapper elementor-labels- et et_pb_text_0_tb_body '
        'faq-question fieldset first fl-col-content gpt header-wrapper health inherit leading-tight '
        'lightweight md:text medium-7 mntl-sc-block_4-0 mntl-sc-block_50-0 mntl-sc-block_6-0 nv offset-lg-2 '
        'pb-8 pr-3 privacy py-4 result ru school shopify small-12 space-y-6 str summary times usa-accordion '
        'without x'
    ),
    0.03: (
        '17 1col 27 <table address alignwide bf bold button coffee critical defined depth ds-1col edit '
        'editorial et_builder_inner_content et_pb_gutters3 et_pb_text_inner field--name-field-description '
        'from gap-2 go gutters3 healthy help highlight-box hover:shadow hypercontext i im indented individual '
        'jr justify-start lg:col lg:ml lg:px list-sc-item_1-0 m-0 main-header mntl-figure-caption_2-0 '
        'mntl-figure-caption_4-0 mntl-sc-block_15-0 models my-4 non palette pl-3 pl-4 post-body questions '
        'resources rule section-1 sleep spip story-header titel toolbox view-mode-full w-100 '
        'wprm-recipe-instruction-group wprm-recipe-instructions-container'
    ),
    0.04: (
        '<h2 [2px] alpha ba blocks bx calc col-md-12 computing content-header crosshead dashed eo eq europe '
        'field-label-hidden field-type-text-long flex-grow-1 flexslider general gx headerbottom js l-content '
        'large-8 lg:pt list-inline lu max-w-4xl md:grid nutrition outside overflow-auto p-3 pb-2 pb-6 portlet '
        'pullquote py-3 qq qr ref resize setup slug small-8 step suggested traffic typo xh yellow'
    ),
    0.05: (
        '3xl 77 bg-transparent bleed body-content bullet bylines_1-0 choose col-lg-8 col-sm-4 col-sm-8 '
        'content-wrap dek doc document ea elementor-toc__header et_pb_blurb_container ext flex-wrap gv gw '
        'justification justify-between larger left-column lg:col-span-8 lm machine matter md:grid-cols-2 '
        'md:mb-8 md:ml mk mntl ne news-content numbers override passage pl-6 recipe refresh render section-2 '
        'shadow-sm span12 standfirst tab-pane takeaways target transparent widget-span yi'
    ),
    0.06: (
        '1280 2025 <pre [24px] af as author-info aw beige bg-gray-50 boxed cards changes col-6 col-md-4 '
        'col-sm-12 examples field-name-body field-type-text-with-summary fp gallery gr internal kg-card list '
        'number ou own oxy record release save schema-faq semibold shared spot stat state text-gray-600 '
        'text-small thumbs ub us wp-block-yoast-faq-block wprm-recipe-details-container'
    ),
    0.07: (
        '22 article_content beauty black blueprint cell cli col-xl-12 content-left dark:bg desk '
        'elementor-widget-theme-post-excerpt elm entry__content eu excerpt ff fr gap-3 gp handler '
        'hero__content highlighted hs_cos_wrapper hs_cos_wrapper_type_module hs_cos_wrapper_widget inside '
        'intextad is-content-justification-center k large-12 leading-normal list-disc list-unstyled metas '
        'mntl-sc-block-callout mt-2 mx-auto news-header origin pb-10 podcast post-title px-2 quick rd search '
        'si side tablet tablet:grid teaser__content twocol ultimate unified va wordpress '
        'wp-block-group-is-layout-flow wprm-recipe-details-container-table'
    ),
    0.08: (
        'added advanced alignright animate--slide-in cm col-md-7 col-sm-10 col-xl-9 ct-section-inner-wrap ec '
        'et_post_meta_wrapper hero insight jc lj log mb-0 md:prose min prose-lg ranking region '
        'responsive-table schema scroll-trigger sk styling table-of-contents temp textpic title-align-center '
        'title-mobile-align-inherit title-tablet-align-inherit tldr typography widget-type-custom_widget '
        'wp-block-post-content wp-block-post-content-is-layout-flow wp-block-quote-is-layout-flow'
    ),
    0.09: (
        '25 [40px] age anchor article-detail article-teaser break break-words col-4 disc eco en expandable '
        'extended fd fusion gardening gj ideas img jw kg lead-text lg:text-2xl max-w-none mb-2 md:tw modules '
        'nice notes organic page2 pb plant px-3 rich-text-block service sm:flex-row steps text-gray-700 tk '
        'tw-flex tw-flex-col ue usa uz wprm-recipe-notes-container za zone zr'
    ),
    0.1: (
        '200 5xl <details amazon cms compare dark:prose dark:prose-invert date-time field font-medium '
        'fullwidth instructions intertext1 invert legend lg:text-lg look marker minus mx-0 nb pb-5 purple '
        'results singular slider sqs-block-content static subheadline text-section textarea usa-prose what xx'
    ),
    0.11: (
        '01 _reachbanner_ alignfull bg-gray camera close clr cont content-wrapper dark descr emevuu60 '
        'fusion-text guides halign history ik il item-content narrow node__content noticias open person pw '
        'reachbanner review rounded-lg space-y-2 st super text-base text-start tinymce valign vb ve'
    ),
    0.12: (
        '2xl bb chapo col-xl-10 copy dot equipment fl-module-content flex-row font-normal footnote gate gear '
        'has-border-color ii json math mb-10 p1 press qz rq sd start text-container title-block top '
        'w-richtext-align-fullwidth words wpb'
    ),
    0.13: (
        'border-gray-200 bs bt cv data decimal e elementor-widget__width-initial fl flex-1 hk l-column '
        'md:text-center pt-2 spacing te text-left text-primary text2 wpb_wrapper yoast'
    ),
    0.14: (
        'accepted acceptedanswer answer bc bg-light canon category-blog checkbox comment-form content_left '
        'coverage entry-inner icons index mo na one presentation py-1 rm rt style1 talk theme ti tile xl'
    ),
    0.15: (
        '3/5 72 <ol [150px] abs abstract cap comment-body entry-body fl-node-content font-semibold full-width '
        'kb md:col news-article noticia opacity overflow-x-auto pi pr px-0 repository sam sports stats '
        'text-rich-text women wu'
    ),
    0.16: (
        'ab big blog-content chapter col-1 contained default empty entity ingredients jv lg:text pillar '
        'pos-rel product read structured t3 td-fix-index title-container'
    ),
    0.17: (
        '89 addthis align article__main beginner bg-white block-content cj contentwrap frame fs headline '
        'ingredient manual pt-3 question relative std storycontent tc w-richtext-figure-type-image xxs'
    ),
    0.18: (
        '8 act blogitem card-header col-lg-3 definition elementor-widget-theme-post-content gap-5 '
        'has-comments indent lo ml-auto my-6 part post-type-text sec third wprm-block-text-normal y'
    ),
    0.19: (
        '3 [5px] background check clear-block col-sm-6 gb language list-sc-item mb-3 mntl-sc-list-item '
        'overflow progress push px score tertiary th thumbnail tint'
    ),
    0.2: (
        '700 art bg-gray-100 blog-rich-text border-t can elementor-element elementor-widget '
        'field--type-text-with-summary flex-column intro is-layout-constrained is-vertical mb20 mr p qa '
        'slides sm:flex test trigger views-field'
    ),
    0.21: 'base drop garden initial main mw nested pl pt qm rendered root scrolling size-large zero',
    0.22: (
        'bodytext col-md-8 details dq editable editorialsectionleft entry-content entry__header field--item '
        'guidelines he how ir is-layout-flex ki nota offset-md-1 p-6 quotation space-y-4 views visibility'
    ),
    0.23: (
        '<index co dark:text-white fact fusion-text-3 has-post-thumbnail hide html lg maincontent news-detail '
        'size tdb tracker tt wp-block-group-is-layout-flex'
    ),
    0.24: 'blue car cd clip comp lg:max medium-8 mntl-sc-block-html sg split v wide',
    0.25: '4xl acc ai articlepage grey header-main holder if location qi svelte terms w-dyn-item',
    0.26: (
        'article_body content-inner dark:text editor-content et_pb_code_inner even inside-article model tip '
        'wp-block-group'
    ),
    0.27: '7xl hentry md:mb ml nc pos',
    0.28: '<td cos faq full instagram-media listitem radius styles the-content',
    0.29: 'a3 block-core block-page-title-block caption center height offset-md-2 single-post-content zk',
    0.3: 'content english generic image-caption tdb-block-inner',
    0.31: 'comparison field-item instagram postcontent preparation sidebar-content yp',
    0.32: '_ga1_on_ cls content-box ga1 mover mt-5 ol read-more sx',
    0.33: '13 editor fm icon mb mx qk type-page',
    0.34: 'e-content fj news span wp-block-group-is-layout-constrained',
    0.35: 'asset ce_text disable items-start ny pf teaser-text text-block zoom',
    0.36: 'article__body banners cuerpo rich-text testimonial',
    0.37: (
        'article-main col-xl-8 four modul tv uncustomized uncustomized-post-template '
        'wp-block-group__inner-container'
    ),
    0.38: 'category-news library margin mark on undefined',
    0.39: 'bg constrained end tagdiv tagdiv-type wp wysiwyg',
    0.4: 'mntl-sc-block tips',
    0.41: 'hn note sz',
    0.42: 'article-wrap col-lg-4 col670 kf offset wn',
    0.43: 'article col-xs-10 kd maintenance post__content skip',
    0.44: '<tr clean content-container layout more second',
    0.45: 'magazine responsive section-content',
    0.46: 'col-main contentleft o2',
    0.47: 'css-0 dyn regular texte',
    0.48: 'article_info tb',
    0.49: 'elementor-widget-container',
    0.5: '<main bright ce selectable',
    0.51: 'body-copy highlight newstext',
    0.52: 'acf prose simple',
    0.53: '<dd blog-post td',
    0.54: 'normal paragraph',
    0.55: 'article_text',
    0.58: 'pro',
    0.59: 'article-header bv con item-page post_content',
    0.6: 'detail',
    0.61: 'flow show',
    0.62: 'story',
    0.63: 'news-text section',
    0.65: '<article figure',
    0.66: 'l twelve',
    0.67: 'post-content',
    0.68: 'aawp',
    0.69: 'labels',
    0.7: '<center a hs',
    0.71: 'td-post-content',
    0.74: 'mid news-text-wrap the view',
    0.76: 'bylines l-container',
    0.8: 'body',
    0.81: 'columns g',
    0.82: '<ul',
    0.83: 'artikel long',
    0.85: 'pre thin',
    0.87: 'article__content',
    0.92: 'wp-block-list',
    0.95: 'intext',
    0.97: 'all',
    1.2: 'article-body',
    1.21: 'archives',
    1.32: 'textblock',
    1.49: 'paywall',
    1.64: 'material',
}

WORDS: dict[float, str] = {
    -1.9: '^\u200d \u200d',
    -1.61: '©',
    -1.51: 'news',
    -1.37: 'links',
    -1.31: 'read',
    -1.26: 'article',
    -1.23: '^|',
    -1.18: 'newsletter',
    -1.16: '^related',
    -1.15: 'follow',
    -1.13: '^©',
    -1.09: '>>',
    -1.05: '25, sie',
    -1.04: 'foto:',
    -1.01: '/ finden uhr',
    -0.99: 'themen',
    -0.97: 'stories',
    -0.96: 'subscribe',
    -0.95: 'informationen',
    -0.94: 'artikel',
    -0.93: 'quelle:',
    -0.91: '... ^want 中',
    -0.9: '^quelle: image: sign',
    -0.89: '2011, image',
    -0.88: 'unserer',
    -0.84: '[ ago',
    -0.83: 'articles »',
    -0.82: '^>>',
    -0.81: 'our',
    -0.8: '^share affiliate crm',
    -0.78: 'beitrag σήμερα',
    -0.77: 'strict',
    -0.76: 'endlich news, новости',
    -0.74: '14, 2020 ^fotos: ^read fotos:',
    -0.73: '^foto:',
    -0.72: '151 2019',
    -0.71: 'nasze poznań zobacz',
    -0.7: ': ^von',
    -0.69: '^image: bevölkerung free kate',
    -0.68: 'kl. mai related share wiadomości zone —',
    -0.67: '2025 ^get blog discover latest zum',
    -0.66: 'advertisement',
    -0.65: '^ready dolor',
    -0.64: 'sowie',
    -0.63: '(1) informiert level media provided sur',
    -0.62: 'cookies reading website',
    -0.61: '^lorem here ipsum kommentare lorem november',
    -0.6: 'e. euro ihnen nachrichten table',
    -0.59: '^image agency',
    -0.58: '* ^detective contents facebook',
    -0.57: '. 2024 ^* ^zum c detective diese fourth jan lesen please |',
    -0.56: '- ist medycyna tags: welt •',
    -0.55: '^# ^have ^mehr ^subscribe ^table beiträge europäische learn',
    -0.54: '^contact comments content explore photo: verlag über 👉',
    -0.53: '] ^um ^zobacz anzeige artikel: details: get hilft stellenmarkt',
    -0.52: '> baby join me αναζήτηση',
    -0.51: '09 ^advertisement ^article ^looking ^partager et hier, julia partager source: 小',
    -0.5: '2012, ^dieser fiscal interessieren: pm post · से',
    -0.49: '^... ^weitere beach money warm 更多',
    -0.48: (
        '# // ^das ^discover ^exklusive ^learn ^• exklusive forum meinung minuten page weniger więcej '
        'δεκεμβρίου'
    ),
    -0.47: '2022 copyright featured in: news. von: 新聞',
    -0.46: '^mit ^stay ^written aktuelle bild: bitte contact courtesy mehr seiner weekly',
    -0.45: ', 2017 ^es interviews morgen stefan',
    -0.44: '02 ^loading ^now ^tags: ^un ^where dedicated dr. du site wikimedia',
    -0.43: (
        'below berlin by down. fehler geschichte informacje like: manuela posts professor redakteur reporter '
        'rights sign-up updated: writer'
    ),
    -0.42: 'amet, associate bis hier photo portalu redaktion: yoga zeigt вы ← 正文',
    -0.41: '1.000 ^anzeige ^copyright ^july ^warm adipiscing amazon claudia git',
    -0.4: (
        '(2) ^quellen: ^von: ^👉 dich haben instagram interessant journalism letter loading more neuen '
        'quellen: site, topics want ειδησεις также:'
    ),
    -0.39: (
        '2012-01-17 ^disclosure: aktuellen christian earn interested nature pitch software, story trusted '
        'überblick'
    ),
    -0.38: (
        '2020, ^. ^0 ^lesen ^photo: ^sign ^thanks buy cookies, dir email folks fot. gefallen? ikke neuer '
        'police prime see'
    ),
    -0.37: (
        '2011 ^see autor: by: comment comprehensive dieses disclosure: dpa help komentarze kommentar leading '
        'main member originally ostatnie political think? you’re'
    ),
    -0.36: "13 4 ^autor: ^bild: ^last ^you ^» ^â daily getty listed news: planner we'll",
    -0.35: (
        '^ab aktualizacja: breaking c. con czytaj edited feature fra gekennzeichneten handel headline leben '
        'menschen möchtest palestinians positiv receive reference sports value yang última πολιτική'
    ),
    -0.34: (
        '2012 21st ^9 ^about ^komentarze ^podziel clicking collecting connect datenschutz dezember exclusive '
        'heavily hora images january letters meldung nichts podziel redaktion ιανουαρίου →'
    ),
    -0.33: (
        '^more ^send ^watch angriff b2c dieser elena function gerne hiring hält komentarz kostenlosen natalie '
        'paypal sozialen up. vs. υγεία или мире ‘we'
    ),
    -0.32: (
        '^by ^czytaj ^ich ^julia above: account afp compatible cool deutscher entering event filing fixing '
        'führt marcus markus medicine medien min müller natürlich neue next premium save veröffentlicht '
        'webseite weitere'
    ),
    -0.31: (
        '2023 [2] [3] ^become ^sorry, agencies associated bottles brands coach community, december donde '
        "editorial eos financial here's july letzten liked llc otros reviewed sorry, thanks website, werde"
    ),
    -0.3: (
        '(1 2, ^/ ^be ^dzięki ^veröffentlicht ^we ^wine ^новости about bestimmte book brüssel contain '
        'dangerous denne großes hamas harvard il instagram, j. jetzt más name relied seite sobre talk thema '
        'tu ukraine werden.'
    ),
    -0.29: (
        '0 [1] ^作者： b2b babies betroffen comentarios dann e.v. erfahren espresso follows frieden gesund hit '
        'hottest hubspot links: media. melden miss posted pressemitteilung prices related: st. today touch '
        'tweet twitter, updated varianten zuerst москва новостей'
    ),
    -0.28: (
        '17 21, ^[1] ^fehler ^related: ^source: ^support ^temas ^για ^москва abonniere app, appeal august '
        'award browser card child christmas climate commit deine digital digitalisierung fit inhalt josé '
        "language stand: teilen together trump's unlock updates you’d"
    ),
    -0.27: (
        '^dodaj ^haben ^join ^police ^posted articles. bilder compare credits dodaj est facebook, geben '
        'independently informed leer marketers mind partnership party provides reserved. running ship smarter '
        'subscribers success suchen suspect teil vous киев при'
    ),
    -0.26: (
        '01. 2022, 2022. ^explore ^find ^nicht ^or ^our ^sie ^уважаемые apr built century, desde empfehlungen '
        'enjoy forests friday german hier. industry información kritik lieber life meine r. ra sales sei sein '
        'send stay también via vice vorgehen words нажмите уважаемые 作者：'
    ),
    -0.25: (
        '! (quelle: + 06. ^comments ^december ^fill ^ihre ^najnowsze ^nur ^stand: ^trending ad australian ca '
        'certified commons company consulting download eben evolved experts fotos ganze grundlage hace '
        'interesse japan knowledge, living najnowsze nine oct pap par personal polsce richtig russland shop '
        'sit subscriber successful telecom theme все выделите фото'
    ),
    -0.24: (
        '2004 2019, 26, ^[ ^durch ^hat ^photo ^political ^wiadomości ^источник: aa aktuelles ap ausgabe '
        'considering ecommerce energie events fans graph hack here: information kostenfrei marie meldungen '
        'middle more: nicht, october qui relationships seguir series subscribing us. volatility winter won '
        'world zuletzt источник: комментарий'
    ),
    -0.23: (
        '& (2025) ^06. ^dieses ^donald ^follow ^joe ^master ^running ^search ^si ^teilen ^vielen ^werbung '
        '^последние ^читайте alle co-founder dec decade dient dog donate drucken economic explores har header '
        'identification imaging inc. inhalte jun le m magazine menu night note: now only. plumbers press '
        'protected request stainless te though, trending trip twitter unterstützen vos правила с читайте'
    ),
    -0.22: (
        '(symbolbild) 2010 2016 22, @ ^anyone ^are ^got ^inhalt ^noch ^por ^try ^yesterday, access always '
        'angebote appreciate artificial author baden-württemberg british bundesregierung casino classes danke '
        "direkt du, ernst etwas founder garden główna head holiday home illness insight isn't kontakt konto "
        'legal lived meinem mensaje might nonprofit otherwise p. popular readers statt strides strona stunde '
        'this today! unseren wikipedia wolf woman you на 房产 汽车'
    ),
    -0.21: (
        '(c) +49 201 21 ^featured ^for ^january ^kate ^te ^vom article, au availability brain browser. butter '
        'button career cc chance community compartir complex continue druck einiger erneuerbaren evolving, '
        'fill from germany, greift hat, immer impressum james lee nauka neu nota opinions over owner '
        "processes provider's purposes releases responded review: se será solving speaking spread strategien "
        'surprising travelers unser views wealth written zutaten андрей г. ко теме: › 来源：'
    ),
    -0.2: (
        "(foto: 1-3 ^20 ^also ^australian ^course ^don't ^james ^medycyna ^nature ^november ^schlagworte: "
        '^updated: ^wir afford akzeptieren angela april autor beard bild branch brand chris classes, contact: '
        'convenience cover después displaying ease einfach everywhere experience expressed gefällt guten '
        "hechos heiko helpful higher i'm kennt korzystanie kostenlos kurzen könnte machen magic md, "
        'ministerium more? multilingual open physician podcasts qr question questions ratgeber ready register '
        'router schlagworte: science seats sollen solution: song sorry spieler todas today, trail verwendet '
        'von vw weekend welches your â апреля 国内 编辑：'
    ),
    -0.19: (
        '-> 4.0 ^2 ^2012-01-17 ^30 ^bilder ^check ^compartir ^die ^five ^is ^john ^my ^para ^pressemitteilung '
        '^unsere ^相關新聞 accident angebliche artykuł attorney authors capital cart contenido coronavirus '
        "couldn't credible credit curated demo drohnen energien february felix filed foto foundation. "
        'geschichten geschmack giveaways graduates guide herr hold husband institutions i’d juan kannst '
        'lesezeit: levy mann md mein michael minutes mothers noticias nutrition otto personalized production '
        'puede quick recommendations refer reuters september started: tales technologie tematyczne test, '
        'this: traded try umfrage unterstütze us vpn walk web welcome werbung zu: ειδήσεις публикации сайта '
        '娱乐 小】 打印 相關新聞'
    ),
    -0.18: (
        '$$ (fot. +++ 1, 12, 15:10 19:05 20:00 20th 3 7 7, ^3 ^availability ^enjoy ^founded ^has ^help '
        '^patrick ^recent ^tags ^tim action, actualidad ahora all any appeared ayer b belongings bit bądź '
        'canon check continues covered. dans delivers download: drip editor elaine entwicklungen erfahre eva '
        'expert feiert fellow finance formation georg gibt, helped hu inne intelligence iv jahre jill '
        'johannes joined justicia kultur laufen layer license ltd. material momento month. off optimization '
        'outsourcing patrick pourquoi pr printed questions, radio response round-up sizing sprechen stronę '
        "tags taste temas też: travel twój u.s. ucla uns ways welchen weltweit während yes. you'd youngest "
        'zzgl. апреля, комментарии фото: 健康 版权所有 财经'
    ),
    -0.17: (
        '01 22 32 96% ^96% ^alex ^clients ^jetzt ^living ^najczęściej ^need ^neuer ^resources ^reviewed '
        '^robert ^top ^u.s. ^yes. ^ähnliche ^— ab. accept admitted affiliates ao arts audience. aws baggage '
        'beide ben brands, bring computers credits: deals died dies discounts, diskussion eigene eltern en '
        'enjoyed erklärt, established even first, folgende helping hier: hinweise info link links, lisa loves '
        'mail mwst. overcome paar patio paying permission premiere protects proud reddit returned review. '
        'rezepte robin roll scotland search seconds specializes steps sure survival test: thomson thousands '
        "tres ultimate usd warrant wife würde yesterday, you're österreich źródło: вопрос „sie 体育 关于我们 分享"
    ),
    -0.16: (
        '03 06.11.2023 10:05 12:30 13:52 19:00 2006 2021 2024, 2nd ^10 ^bild ^book ^chris ^downloads ^home '
        '^please ^podobne ^prices ^shop ^start ^updated ^we’re ^źródło: ^а abu actualizado advocate ag again. '
        'alcohol angaben ann anzeigen aussi beauty blank cara category: causes chelsea code: committed '
        'company, continuar covid crms crops cruz dave delivered dzięki editors eigentlich engineering '
        'episode externen eyes field files freelance global globe help? hälfte hätten improve kategorie '
        'kostenlose könnten lub navigate noch nuclear o.o. obok order organization, passwort penal penn phone '
        'photography. pin precision pressemitteilungen rather remote reporting reserved rtl sars-cov-2 schöne '
        'sp. spaces statements sus target tax, tests, text tv unter: update v. varies vielen wake wine worked '
        'если использование нашли оставить ссылку украина ул. 国际'
    ),
    -0.15: (
        '#1 (r.) --> 01.02.2022 09:00 106 15 21.01.2022 8, ^+ ^+++ ^01.02.2022 ^21.01.2022 ^categories '
        '^download ^golden ^introducing ^just ^organizations ^par ^published ^sara ^save ^seite ^there’s '
        '^trump ^twój ^with ^über ^źródło ^相关新闻 abc adresse alternatives appointments, article? associates '
        'aus barbara before, besides boosted business? covid-19: credit: cybersecurity, dagegen date denis '
        'digitale director dives dla drawbacks einverstanden, es family: feeling fewer find florence found '
        'french gear gefallen gobierno hacker hersteller hinzufügen how ideen interactive j, jahren kleiner '
        'lernen loading... länger magazin mayo measured mes message migration money, nationale neueste nick '
        'nos npm outreach pain podobne polska pomaga purchases. quelle questions? quote samuel si sie, skills '
        'society staff strategies, technique thursday today. tony too. trainer unbiased usage ut video: votre '
        "we've wegen wide wins wirklich year. « à ähnliche διαφήμιση μέγεθος νέα τετάρτη, комментариев: "
        'материалов ・ 微博 相关新闻 评论'
    ),
    -0.14: (
        '(0) (15 (including 2009 2012年01月17日 300 6, ^21 ^aktuelle ^deine ^did ^ein ^gefällt ^head '
        '^kontaktieren ^latest ^man ^must ^más ^name ^note ^schlagworte ^source ^thank ^these ^train ^week '
        '^więcej ^übersicht ^\u200b ^\ufeff a. above, abril adult advisor armed audience believes brief bundle canada '
        'całej cells centralized chair, christopher commits concerns, connecticut contributed conversion '
        'cookies. decor definition, developed eduardo exam experts. explains family, fantastic founded games, '
        'gefunden? glück gratis großen heard hook idee infos issue jen journalist kontaktieren l. labour '
        'licence lire magazine, manager market menor mensch moment myself nachhaltig ninja on one. '
        'organization out paula pay pdf pet plattformen politique pracy prepare promoted published: '
        'qualifying recently rechte release renovation required rewards road roman roundup schlagworte schule '
        'segmentation serial service. sunset swoich teachers team tenemos thousand turn unless ver verwenden '
        'video) view wang wen win ønsker übersicht во выяснили, информации ноября по погода продуктов статьи '
        'января \u200b 发表评论 \ufeff'
    ),
    -0.13: (
        '$300 (wird 04.02.2022 2 2026, 26. >>> ^11 ^15 ^aber ^all ^beitrag ^business ^buy ^consider ^continue '
        '^einen ^filed ^getting ^hinweis: ^ihr ^lee ^literatur ^miércoles, ^no ^park ^publish ^quick ^reviews '
        "^tell ^topics ^you’re ads, africa, aftermath agency's agency’s aims aktualisiert am anmelden "
        'automates backpacking based beachten bedeutet bekommt besucher bewertungen blood business, careers '
        'change chapter class, cleans clusters constantly costs: coverage cultural darauf, destination '
        'destinations devops diabetes discuss dnia dylan día e-mail: ed efe embraced essen event. externe '
        'fashion gained goals, gordon guests hang here’s heute hinweis: homepage hugo häufige insights '
        "interview jeden k karen karina kaufen kick könnt let's literatur location. media, miércoles, monat "
        'muss navigation none offers, officer oil ordering personnel peter pharmaceutical philipp planet '
        'plattform posted: powered products protected] rail random reading: reason recibir red referral '
        'relacionados savings, schweiz sein, serves signed small, spectrum sponsored strategies style sweat '
        'tag template thursday, trajectory transform unsere urteil utilizing videos viernes vor, web-based '
        "what's write zukunft zł últimas αποστολή μετά ее мир россия сегодня"
    ),
    -0.12: (
        '( (2018) .gov 10:11 13:30 14 14:45 17, 19, 2007 24 25 27 3d 5th 60 8 800 [email ^06 ^2015 ^20:00 '
        '^aktualisiert ^begin ^bitte ^breville ^category: ^consistency ^design ^diesen ^dr. ^earn ^eine '
        '^erschienen ^flexible ^getty ^kommentar ^kontakt ^lo ^meist ^newsletter ^nos ^richard ^say ^social '
        '^sources ^startseite ^tagi: ^van ^wondering ^από ^комментарии ^при ^“el ^分享到： accounting, advertise '
        'af allgemein alpha anytime articles: assist atlanta, begriff blickt blir blogs boxes. branded canal '
        'cancer celebrities cent cet channel charles checkout clients collaborative commentaire concentration '
        'costs d. darum deciding dortmund einmal emerging entdecken entschieden, erschienen estimate faculty '
        'fast-growing feedback feedback. fertility first footwear freebies fue fünf gelesen gerät gestartet '
        "gluten-free, government großer happens haven't heritage homes hurt ihrem ii inaugural instagram. "
        'interessieren jedes joe juin julie kopf l, langen lars left little locations marks material: merken '
        'mission mixed ml, najczęściej nat neun nord orlando participant pas pass pedestrians philip phrase '
        'pinterest plant-based, podcast! ponad productivity program? property, przeczytaj putting regionalne '
        'resources resources, richtigen schließen school. shutterstock sin solche startseite stern stitch '
        'tagi: taking tasty taxes, tool. trekking unified unserem up-to-date usually ux v verlässt warum '
        "washington website. wipe within wohl words: you've { στον нет, самая 分享到： 广告服务 首页"
    ),
    -0.11: (
        '(28) (and 0% 09:55 2012-01-11 2024. 38 600 90% ^// ^66 ^besides ^bring ^credit: ^daniel ^date '
        "^edited ^events ^key ^let's ^maximize ^meet ^meistgelesen ^men ^michael ^mittwoch, ^monthly ^nowa "
        "^ohio ^oktober ^previous ^request ^safety ^schließen ^share: ^sponsored ^stefan ^talk ^they're "
        '^upgrade ^ux ^value ^warning: ^weiterführende ^wollen ^years ^you’ll ^использование ^фото academic '
        'accepted america, apart archive assigning atomic basics beat behalf benjamin bereich biuro browse '
        'campaign, case china, chronic clinics college community. consultancy conversation danach data, '
        'dealer delay denver, diskutiert dlaczego driver edition electronic employ end, england english '
        'episodes everything expanding familien fast, fest filled film folgt food, football freitag, future '
        'ganzen generative gets guides health. imported invoke jean jeudi juliet już k. keinen klaus klicke '
        'kommentieren lansley leaves like liste log logo lohnt lowest lyfe machine: maintained mais manage '
        'maximize medical meer meistgelesen mich minnesota mm nest newsroom next-generation next: nighttime '
        'notable partner philosophy photography picture: pieces polski post? powerful practical practices '
        'privat produkte profile profitable provided, publicado purchase rang react recaptcha relevance '
        'requires responses resume risks scientific season, self-hosted service? simon sister sp specify '
        'spitze stanford steel stehen stimme store stuff styles tailor takeaways: teilen: terms texte '
        'transcript tricks ultralight um under: university. up updates, useful video visits volume vote '
        'wahlkampf warning: warnt weather, weiterführende weiterhin west work: workshop you: zehn zurück. ~ '
        'überprüfen πότε всех заметили наш регистрации реклама сайте января,'
    ),
    -0.1: (
        '(3) (4) 07 08, 10+ 112 15:45 18:00 2.5 2018 22:11 41 45 ^01 ^17 ^6 ^artykuł ^bonus: ^certified ^day '
        '^diese ^editorial ^editor’s ^european ^export ^higher ^hinweis ^je ^kostenlose ^most ^neueste ^party '
        '^perfect ^posted: ^print ^products ^reddit ^references ^se ^show ^sobre ^this ^tiny ^topic ^up ^web '
        '^welcome ^x ^все ^если ^по ^редакция ^сегодня ^‘we addition admissions advice, andreas android '
        'anonymous answers. apply area. article: assumed authority autoren avec award-winning backyard bay '
        'benefits, blogging bringt business: capabilities categories center ceo certificate challenge '
        'changing channels chicago choice codes confidence. consent consistency context. convenience, corp '
        'cost? cushioning daniel deadlines definitions do: dozens easy echte editor’s effectiveness enjoying '
        'enterprise especially ethiopia exist explain faster, fax: fish fits flere for? france, für gene geo '
        'government’s grow growth, healthy hi hiking hop hope humans, hund ideal ideally identifiable ihre '
        'informationen, infrastructure, initiative investors, ivy joanna joel julian jump juni karin kinds '
        'kritisieren leków link, links. login looking low-code map master masters mba metro mirrorless mo '
        'mobile, momentan nic note nutzung offensive ohio out: owns partners perfekte performs phrases pick '
        'podcast, pop posts: pressure, product prüfen published publié quellen rating rating: razy reader '
        'recruiting rely report. ring road, safety sara schweizer search: selbst sep serwisy siebie sind, '
        'sprouts st strictly stycznia symbol term theater think tim time: times. tips: titel topics: uhr, '
        'uk-based undefined unten upgrade vibe vincent watched wenigen we’re wichtigsten winner wondering '
        'woodworking yet. youtube źródło θα без декабря несет ошибку сентября сразу'
    ),
    -0.09: (
        '(n.d.). ) -i 11:30 12th 15:54 18:39 1973 1:1 2008 2009. 2025, 20:19 21. 22:00 31 31. 66 81 9, 9:00 '
        '^100% ^21. ^aktuelles ^artikel ^aws ^ben ^blog ^browse ^budget ^coronavirus ^examples ^exploring '
        '^former ^fortunately, ^leave ^listen ^major ^pap ^pin ^powered ^przeczytaj ^published: ^reader '
        "^serwisy ^stop ^study ^switching ^szukaj ^tag ^that's ^today ^unlock ^win ^zwei ^фото: ^“i ^首页 "
        "abonnieren acts alert alt archiv aren't article. atlanta auch: años behavioral biggest bonus: "
        'borussia calm campaign carriers chose chrome click closed. commands comment, communications constant '
        'contra contre cookie-einstellungen cooking, costs. craig currency definitive dictionary different. '
        'division diy downloads drawing dynamic efforts, einer election element end erkennen erklären expects '
        'fallen federal few files. fintech firma fitness fitness, ford fortunately, freunde functional funnel '
        "fx gab genutzt gift girlfriend glance government's graf he's hide high-quality, hinweis hosting hub "
        'imago in. inga ingest injured instruction, internationaler intro introducing inwestycje it! japan: '
        'johnny karte lamp landscape, let life, llms lublin mar martin matched matthias max. may mentioned '
        'merkliste michelle mid-sized mit même möglichkeit, nachricht nov nowe nutrition, odpowiedzi online, '
        'origins outlook paid park parties personally personen photos pixabay practice press. producing prone '
        'propose pulls quarterly ran recommend redefining remembrance renting res restaurants sacrificing '
        'salesforce, salt. schedules, scores secret serwisie shaping share: siehe simone simple, spain '
        'standout start, start. street, stunning subject substitute sucht sudden sweet szukaj tablet tent '
        'theory thinking traveling uk. ultimately, union urban url us: vary. verbessern. videos, visto webcam '
        'website? wissen world’s youtube, zentrale zgłoś έχει απριλίου β για χωρίς дтп общество путина '
        'регистрация россии сми ссылки – „es № 新闻 新闻中心 来源：新华网'
    ),
    -0.08: (
        '$$$ $2,000 (by 06:00 100% 10:30 11 14:26 150 1st 2014 2023. ^2014 ^28 ^accuracy ^always ^angebote '
        '^apps ^archiv ^benjamin ^brian ^by: ^cheap ^contents ^david ^department ^due ^english ^family ^faq '
        '^feb ^freitag, ^intuitive ^ja ^jeden ^kommentare ^max ^model ^nächster ^online ^page ^professor '
        '^publié ^quote ^register ^research ^shape ^similar ^standard ^state ^teile ^title ^today, ^tv '
        "^wednesday, ^women ^you've ^архив ^для ^добавить ^подписывайтесь ^ссылки ab above account? activity, "
        'additional adheres advent advertisements afghan al alternate ani anspruch anticipated approve aquí '
        'areas: aren’t art, at audits avid bachelor bahn berichterstattung billions bold bookmark braucht c, '
        'calculated caption capturing celebrates challenges cheapest chocolate chosen cloudy co-authors code '
        'cognitive colin commission’s complete. completing complexities compression consulted cookie council '
        'cr creates cybercriminals cómo dach daniela dazu declaring derek derzeit directory do downloading '
        'easy. eco-friendly ecommerce, elect enrolled enthusiast entscheidung environment. erhalten europe, '
        'excitement exploring explosion factor featuring flu fokus footage forget free. friend friends '
        'funktionen fällt gallery, galt genuinely goodbye got happen heel horas hrs https:// illustrate '
        'impressed indexing information: instance insurance, issues, italian jr. jung kaum kein kobieta '
        'kwietnia leads lebensmittel lifelong linkedin loose manchester marco maria marketing max means, '
        'mehr: merge minutes, napisz nas necessarily nina nr nächster objects, off, online: operator overview '
        'pass. patterns paul peace picks plastic pledged pos postfach powinien practice. practitioners '
        'predicting prefer presse pro promo provider, queen re: recordings regulations rei relate remain '
        'removal resulted roads, rohit routine runde runner rural says. seiten selection selections setzt '
        'señaló sharma slots solid sony source southwest speaks special spokesperson studied submission suche '
        "supercharge support taka testimonials that's thread tie tied timers tired tons top-notch trade "
        'ultimately umwelt unlocks unmatched unsubscribe use. validate veröffentlicht) viele vip visited '
        "visual vollständig weber weiter weren't we’ll white, wideo window wissenschaft wordpress writer, "
        'zahlreiche zeiten zu αυτά είσοδος περισσότερα υγείας архив видео добавить жизнь неделе оказались от '
        'подписывайтесь последние редакция свидетельство свое теме على 下一页 联系我们'
    ),
    -0.07: (
        '10,000 11:00 14.00 140 15:57 18 2008, 2012-01-16 29. 3% 6:00 84 ^1 ^100 ^16 ^19 ^2016 ^< ^already '
        '^archives ^august ^badania ^can’t ^create ^daily ^dan ^dec ^delivered ^experience ^experiment '
        '^facebook ^february ^file ^georgia ^gut ^happy ^hide ^his ^implement ^included ^ja, ^kategorien '
        '^link ^lisa ^login ^measured ^music ^nachrichten ^nov ^nowadays, ^official ^order ^phone ^precision '
        '^publicidad ^put ^rebecca ^recommended ^remote ^secure ^seiten ^staying ^telefon: ^texas ^url '
        '^veranstaltungen ^wind ^österreich ^środa, ^το ^вся ^популярные ^“for ^„wir ^关于我们 accurate adams '
        'además advertisers advisory agenda aktivieren all-day alongside alte alternative andere apa appetit '
        "arbeiten around association back, basic best. better, bing brought can't can: cauliflower century "
        'charakter chile classroom clinic comentar comparing conferences containers convenient coordination '
        "course, crop customization datos debatte dein deutschen didn't dismissed dobre doing dominik done. "
        'dostęp double drinking dslr education, eier electronics emerges engagement, entertainment era '
        'erstellen essenziell everybody exceptions expensive experience, explanation flagged flexibility, '
        'flooring, forecast frage, free, freie g. geplante gestern giants ging gran großem größe handling, '
        'happening healthiest hides home’s hosted hot hotels https häufig incentives individuals inexpensive '
        'informative inspiration. institute insurers intelligence, interessante interest is. italiano jak '
        'juli jungen kept ki kids kirche kitchen klar kleinen kommentarfunktion konrad lange less, likes '
        'logged loss low-income m. maciej mittlerweile mon, monday moore mountains mutual märz naruszenie '
        'nature’s nehmen neues nights nowa nur ocean of, official olga ones. operations, organizational '
        'organizing ou passive peppers pests phone: plumbing, popularity possible ppc prensa preserving '
        'press, preview probe products, professional programming projects? protesters publicidad put rank rd, '
        'read: rebecca recent recipe regardless regierung required. reshaping reviews risk, rollen rule '
        'russell saas same, say. schön seasoned seite: ses siden simultaneously smell snowflake société '
        'specialty stage started, startups, status steam stick struggles summarize system: tactics technology '
        'teile tekst telefon: tematy templates, teresa tier tiktok: times title token top-rated topic: '
        'transfer trial, turkey tutorial un underground universität upper ursprünglich veranstaltungen '
        "verkehr via: videre voices vows warszawa warszawie we're weights welche werfen williams wind "
        'wszystkich zulassen zur último środa, γρίπης δεδομένα καρδιά του τρόικα комментариев ли новости: '
        'подождите... политика популярные против прошлой разделе сайт самых “for 友情链接 新浪微博 腾讯微博'
    ),
    -0.06: (
        '(5) (ai) (required) (though -- 09:27 1) 10% 10:03 10:49 11:25 128 12:16 13:58 16:00 17:00 18:10 '
        '18:58 2-6 2025. 20:02 24h 26 27.11.2011 75% << ^, ^04 ^26 ^> ^accessibility ^advertising '
        '^advertorial ^also, ^author ^available ^back ^beauty ^becoming ^big ^both ^broad ^career ^click '
        '^close ^code ^comparing ^consulting ^dann ^demand ^donnerstag, ^drop ^embrace ^ever ^filter ^free '
        '^full ^gaming ^helpful ^hi! ^hiring ^hubspot ^inhaltsverzeichnis ^joel ^jump ^keywords ^let ^lots '
        '^menü ^michelle ^naruszenie ^navigation ^news ^patient ^pierwsze ^polecamy ^reklama ^rezept ^sarah '
        '^service ^services ^slightly ^stars ^taking ^tipp ^unique ^usa ^verwandte ^vous ^windows ^τα '
        '^загружается, ^не ^общество ^разделы ^реклама ^также ^“when ^评论 accessibility accountability '
        'advantage: advertising advertorial aesthetic alex algorithm, allowed analytical analytics andrew '
        'answers anxiety, appointment archives artículo ashley asus así authentication authorized automotive '
        'banner battle. beans bei bella below. bewertung big blocked brand, breville cabbage caso categories: '
        "charge cited ciudad closing comfort, commentaires company's complaints compromise confidence "
        'consider: conveniently copywriter criteria cruise ctrl+enter cuenta customize czasu części '
        'datenschutzerklärung decided depressive derived develop dice dig doctor documented dodano: doesn’t '
        'domestic dream ebook effort, electrician email. england. eso eur europie ever evidence-based excel '
        'extras failures favorite feature: februar files, filter first-time focus, folge fonts, fordert '
        "franchise franklin fuera future: fürs gallery garlic gary geht's generation gewinnspiele groups hi! "
        'hiv hobby hotels, hours. huge iceland images: imię in-house independence inhaltsverzeichnis inkl. '
        'instagram: integrity interior introduced invention iran isabel israel, iterative iż jakichkolwiek '
        'jakie jamie javascript kaplan karną. kategorie: key, kyoto, landwirtschaft lata learning letzte '
        'like... listen live. lizenz luxury lässt m&a mam manually medication, meinen mer merkel methode '
        'mid-career missouri mittel motor musik nadal najciekawsze najważniejsze never newsletter, newspapers '
        'nimmt no-code nostalgic nowadays nowadays, obesity observation odpowiedzialnością onions '
        'opportunities, orders oven owners, oz page. pages: paired patricia peas performance pioneers '
        'polecamy pomoc portal primarily promotions range. rathaus recomendamos references reform '
        'regenerative reklama relief reply reports: repositories reputation resistance resort retail revised '
        'rigorous roadmap robinson rocket rozpowszechnianie satisfied scholars seen sensation serious '
        "service, shipped shopping shouldn't site. sitemap smarter, sollten sort soul space, specifications "
        'sponsors sponsorship stellen stephanie structural suggestion sunday, szczególnie também tausende '
        'thank thu, tipp tips, tokyo, trade-off trained transitioned través treść tried tries tritt turning '
        'tus typescript uk ul. upfront vague verwandte volk warned watch watches weather western worte year '
        'yo zasad zastrzegają, łamaniem διατίθεται бизнес друг загружается, информационное мира может новость '
        'опрос поделиться: причиной разделы сегодня, спорт ссылка украине “every “when „wir ↓ 页'
    ),
    -0.05: (
        '%d (i ** 05. 08 1 10, 101: 109 10:29 12:00 12:09 13:55 14-day 14:11 15, 15:56 16:14 16:38 17:40 '
        '2013. 2023, 20:12 20:36 30,000 4.3 5,000 50+ 51 64 84% 86 9.6 92 < ? [打印] ^%d ^18 ^23 ^31 ^accueil '
        '^adopting ^although ^an ^andrew ^anzeige: ^bernard ^call ^co-founder ^company ^considering ^couples '
        '^empfohlen ^entdecken ^federal ^generate ^gestern ^giving ^hey, ^hinterlasse ^history ^hot '
        '^important ^improve ^info ^interview ^keyboard ^knowing ^language ^less ^links ^loading... ^mail '
        '^mark ^members ^middle ^mr ^napisz ^nearly ^nick ^night ^notas ^other ^rate ^schreibe ^sep ^simple '
        '^sitemap ^staff ^submit ^suche ^teilen: ^ten ^three ^treść ^view ^we’d ^whatever ^when ^william '
        "^wordpress ^wszelkie ^wszystko ^you're ^z ^главная ^другие ^загрузка... ^опрос ^оставить "
        '^просмотров: ^您当前的位置 a: account. accueil activities activity add-on adds. adjusts advanced, '
        'advantages advisors again ahmed aktive aktuell alexandra algorithms, allowing also: always, amanda '
        'anlage anwalt anzeige: apps, apps: ar arbeit archived area, assessments attributes: automation, '
        'autonomous autos azure b2b, b: bad balancing batch bee befindet beginner’s bekannte bestellen besuch '
        'bid bike billable bought bounce brew broadcast buch business. ca. cassidy caught center, champ chaos '
        'chce checklist chinas choose choosing comfy companion compatibility consequences consultation '
        'cooperative costs, could coverage: covid-19 creativity, criminal crystal customer dad damages date, '
        'decades, declare decline demographic demonstrate dentro design: devoted diet dieter difference? '
        'discussion dissatisfied dom donald down, dress dslrs déjà e-mail-adresse editor, effects email: '
        'emergence empfohlen energiewende enterprise-level environments equipment, erstellt erweiterte '
        'essential, estimating ethics event? example expected, experten expertise: extended fair fasting '
        'fees. fiber file, finger five footer foreign francisco francisco, français fridays front gardener '
        'gear, gefahren generated geschrieben go. godzin greek grozi habits healthcare, heated hero hi, '
        'high-performance hills hospital, housing ignored ihrer incorporate industry’s insel instructor-led '
        'interpret iran, is istock jan. japanese jeremy jewelry jon journey, katastrofy kiedy kiedyś '
        'kommenden kw launch league lecker li license. liczby lifting live, lose losing lots machines managed '
        'marcel markets, masterclass matches measurements meet mention merging mindful mixing modified: '
        'money? monitoring, monthly mounting mp3 mr. mujer mum n/a names new, newsticker nhs nicolas nächsten '
        'oferta on-demand on: one-on-one opinie outlets outline oznacza paint, passiert peninsula, perception '
        'philadelphia photographer photography, pianos pis plan. playbook podcast polityka posting premiums '
        'print proficient promise prompts publish que readable refresh. refreshing relacionadas relacje '
        'releases, religion replacement representation response, responsive revise ricardo risks. rose route '
        'rugged s. sales, samstag, sandbox schauen schreibe schutz science, sciences scroll seat selected '
        'self-paced seniors series, short signs signup similar, simple site: sizes. soft, software sommer '
        'sonntag, sorting soweit speakers, specifically spiegel standard starker starting sterne stiftung '
        'streamline streamlining streams strongly subscription? suchbegriff suits surgical surrounding '
        'systematic são tagen tagged targets testament tests therapist three-quarters tomato tomatoes tourism '
        'toy tracing trackbacks trails trains treat treatments tree tropical tutor unabhängige uncover '
        'update: url: usuario variations variety veja venezuela versandkosten verwendet. verwendung vie '
        'vision, wait wal walk-through wall, wallet war, wash watch: watering wave websites wenig we’d wild '
        "with: women's works? writing, wszystko wu wähle years you’ve öffentlichkeitsarbeit öffnen δ "
        'κυβέρνηση νέο а валют ваш вот вся вторник, главная две другие загрузка... издание интернете которой '
        'марта, материала материалы, нас некоторые п планирует предыдущая просмотров: рассылку также там тему '
        'чтобы экономика … 大 您当前的位置 生活 首'
    ),
    -0.04: (
        '$1,500 $10,000 $20 (10 (12) (7) (will 00 00:00 02, 02. 1% 1,000+ 10:04 10:26 11:10 11:42 13:22 14:54 '
        '15% 15:13 15:25 16:18 16:19 16:24 2001-2013. 2012. 2027 22:30 23, 260 28, 6 73 89 ^08 ^09 ^2018 ^5 '
        '^aby ^agencja ^ale ^alternative ^anmelden ^application ^apr ^archive ^authors ^beiträge ^bis '
        '^building ^campus ^case ^categories: ^christoph ^comment ^continuous ^currently ^def ^deploy '
        '^deployment ^disclaimer: ^dodano: ^drucken ^e-mail: ^email: ^even ^every ^fact ^following ^footer '
        '^ford ^free: ^functional ^general ^growth ^guests ^hauptmenü ^heart ^holiday ^ideas ^impressum '
        '^inside ^integrates ^it’s ^jesteś ^kultur ^lack ^latin ^letzte ^lightweight ^marisa ^menu ^message '
        '^na ^notes ^oceń ^offers ^oh, ^ongoing ^plan ^plus ^post ^premium ^pro ^proudly ^provide ^rating '
        '^relevant ^september ^site ^six ^sleeping ^starter ^story ^successful ^suscríbete ^themen ^tools '
        '^trusted ^turn ^two ^usability ^veröffentlicht: ^videos ^viel ^webseite ^yes! ^your ^zuletzt ^«η '
        '^σχετικά ^видео ^партнеры ^поиск ^статьи ^发表评论 about. abundant accredited ach adaptive adopting ads '
        'advertising, affordable age agree along also, amazing. american angst animal announcing ans '
        'approvals aspiring assume attacks attempts attracted aufgrund aug automated automatic autumn awards '
        "aż bacteria balance bbc beginner's bluesky bluetooth, board. bob brian briefing britain bugs "
        'building. businesses? cabinet calculator camera camera, campus care carta cctv center. certain '
        'challenges, changed chcą checked chen clever colleges comment. comments, commission community-driven '
        'company: complaint complimentary concept. connectivity cons contains conversations copyrighted '
        'counseling cross d, db decision-making decisión dedication degree delete design. desirable '
        'destination, developer, different? disorders display do. drafting educators ein. einzelnen elder '
        'emails embedded enhances enjoys entwicklung erforderlich eure evaluating evening everyday example, '
        'exists experience: express facilities faulty field, finally financing fines finish firefox flood fo '
        'forum, frage free: funk g gaps geben, gehen generate genuine george gmbh google+ gps greifen group, '
        'größten guard guide: happened. harvest hauptmenü hause headlines heads health: heart, helpful, here. '
        'hidden high-value history, holders homeowners honestly, hours house however ideas immense implant '
        'in, inbox. increases industry-leading influencer insgesamt integral investors is: israel issues '
        'jacek jackson jederzeit john jul jörg killed klimakrise kolumnen konkrete lag law, lay leather '
        "lifestyle, lightest london louisiana love luke man's marisa marketer meaningful median mental "
        'message: meter metrics midnight ministry missed modified more, most, motivating moved movement '
        'needs: network, neural newspaper noche notas noted notifications novel now! nowych nuevo nutzen, '
        'obtain oceń offering og oh, ohne opus outbreak overflow own. p, pacific pandemic, parameter '
        'part-time parts, pay-per-click payments peer-reviewed perfectly person. places, planning. polacy '
        'portrait predicts price, price. print, process, production. proficiency profil programming, pros '
        'proudly präsident published) purchased quite quiz rare ray reaction reasonable recht recycling '
        'refined reguły remained renovating reputation: resolve rezept royal ryan safe. sam say, scalability, '
        'scalable, scales scan secrets sectors security: sehen, select senior serie server, serwis shadow '
        'shoes, shots showcases sitio się, sogenannte sorgt specializing speichern spice sports, spring stark '
        'step, strategy, strong styles, su suffers supporting suscríbete szpital tank tap taught '
        'technologies, temp: testing that. themes this, this? threads thriving to? today? tools, training. '
        'training: treasure tutorials, tv, types types, undergoes unforgettable united updates. upscale us, '
        'uso va value, verify version) veröffentlicht: victory videos. viewed você vol være walker warszawie. '
        'way. wedding weiterlesen wherever words. working, year-round years. yield zdrowie zip zurück '
        'zwischen â\x80\x93 ευρώ ιδιαίτερα παρασκευή πρέπει ως ваше всем вчера выдано деньги дней жизни защита иа '
        'использовании код курсы материалам: можете новое партнеры погибли поделиться поиск продукты радио '
        'разрешения рамках самые свою скоро события стоит стране та фонд харькове эл “best” ♥ 来源: 🚀'
    ),
    -0.03: (
        '" #7: $40,000 $750 (11) (13) (25) (7 (in (no (not (on +1 000 04, 05, 08:00 1,500 10:12 10:18 10:37 '
        '10:55 110 115 11:40 11:43 12:31 12:59 14:05 14:19 14:50 14:52 15:30 15:49 17:30 17:35 17:53 18:02 '
        '2012-01-15 2026. 21% 28.11.2011 29, 5 5, 88 9.0 96 9th ^-- ^04. ^2012 ^24. ^40 ^96 ^<< ^alaska '
        '^allgemeine ^anna ^any ^articles ^at ^b2b ^brak ^celebrate ^certain ^city ^client ^copy ^courses '
        '^cover ^cut ^derzeit ^deutsch ^dive ^diy ^don’t ^du ^durable ^efficient ^einloggen ^enterprise-grade '
        '^eric ^examples: ^executive ^external ^februar ^fix ^florida ^folgen ^foto ^gas ^git ^gps ^green '
        '^hallo ^hard ^healthcare ^here, ^highly ^hit ^in-depth ^industry ^influencer ^infos ^inhalte '
        '^investing ^jack ^jul ^kia ^kostenlos ^laut ^lg ^light ^log ^love ^mar ^media ^mein ^mental '
        '^navigating ^on ^online: ^opens ^optimize ^paper ^poleć ^politik ^posts ^press ^primary ^problemy '
        '^protein ^ps: ^qui ^rank ^ratgeber ^reach ^refresh ^region ^registration ^release ^restaurants '
        '^saturday, ^scale ^search: ^select ^signing ^straight ^stream ^studies ^subscriber ^suchen ^sunday, '
        '^sunny ^tagged: ^temperature: ^themen: ^to ^toggle ^trackbacks ^tu ^unified ^vendor ^verify ^verkehr '
        '^wellness ^what ^wirtschaft ^wpdiscuz ^wyniki ^wyszukiwarka ^â© ^últimas ^μια ^автор: ^вчера '
        '^главное ^да, ^здоровье ^пн ^политика ^самое ^推荐阅读 ^🚀 abonnez-vous accidents acting action. '
        'actionable added: addition, admission aktiv alerts aligns alla aller animals answer, anything, '
        'append architect assuming at-home australia author. authorization automation avenue, bach basket '
        'berliner bester biological bistro bitten blieb blockchain, body, bonds boost bottom bringen brittany '
        'budget? budowy calculate camera? carpet celebrate celebrating certificates, check-ins circuit '
        'circular citizens cię cleaners close, coaches colors colour commitment competing competition '
        'connected container contents: continuing contribute contributor coordinated corona count. cover? '
        'creativity. czy czytane dallas, dank dank! daunting david defaults defined delays derechos described '
        "description designer dev diabetes, diesem difficult direction: dirty dni doesn't dogs donations "
        'doszło doyle dutch e-mail e-mail. earned economy effectiv ehemaligen einloggen elizabeth endpoint '
        'enterprises entry entry-level entscheiden entsperren equal erfassen erwerben. essays everyone '
        'exceptional exist. expenses, experiencing experimenting favorites fax feature. featured, fee fees, '
        'finds fix flag flexible, flight followers fonts form. forums foundation, fragmentation frames frank '
        'full fun, functionality: gemäß gifts gilt good. grade great-looking grind grit guaranteed guessing '
        'guidance, gutscheine hab hallo handle hard, hardware. helpful? hemp hesitate hike hitze host idea? '
        'in-memory in-person inbox! inc indian indices industries, industry. industry? institution '
        'interactions interesar intersection investing invitation it? italy jesteś job, job. jr justify kan '
        'katie kevin killer know-how konnten landkreis larger, launching law lea lg liberal likelihood linux, '
        'locate location loving ltd lu ludzie lus magnolia marriage maría me! messaging metal mittwoch, '
        'modern, modest mogą must must. mögliche naming nc network. networks, netz newsletter? niech niego '
        'noc nombre nuestro numerous observed occasional offered: offices ok old once one-time onsite opened '
        'operational opportunity optimize others ottawa panels, partner. passwort: pc pediatric perceived '
        'personalize phd, picture platforms, plugins poleć pounds powerful, powodu presenting primer problem '
        'process process: processing profile: provide przed ps: publications putin q2 raum reasons '
        'relationship remodel renew renovate replay reporting, reporting: researched researchers results? '
        'ride rocky rod roots rss rynek sack sarah satisfying scanning: schools scottish screen, security, '
        "seeing seeking segment selber senden sera seriously, services settings seu sex share, she's shifted "
        'shoe short-form shorter sicher signing silver simultaneous sleep. slim sold solutions: sonntag '
        'sonstiges sont sources: southeast sprawie staat standards stars staying steeper stelle steps: story, '
        'stupid styling subscribe, success, success: supermarkets surfaces surgery systems. tagged: '
        "temperature: tennessee territorial testers też, themen: therapy there's thoughts, thrilled timely "
        'timer tips tires tobias todo transformation trash travel: tusk ty uk, understanding unexpected '
        'unpredictable urgency us! usability valuable vergessen? verpasse verändert vidéo violence viral '
        'vitamin vulnerability walce walked wall walter warn wed, window. wit workflows workflows, worldwide '
        'wpdiscuz wynik wyszukiwarka względu y, zdjęcie ziemlich zitat â© â» świat βράδυ διαδίκτυο προς στο '
        'τελευταία автор: анна афиша больше, будут вт вторник выберите выборы да, его закрыть здоровье '
        'информационный информация истории комментария культура марта мне назад новости, один ооо пн '
        'подозревают подписка получать представители проблемы провели происшествия пт р работа раздела '
        'редактор самое сб сети ср страны, тексте, ты чемпионат чт юрий 推荐阅读 版权声明 网友评论 联系方式'
    ),
    -0.02: (
        '(15) (19) (they +7 08:50 09:07 10-15 10:54 11:19 12:22 12:35 14. 14:16 14:20 14:41 16, 16:26 17:05 '
        '18:22 1975 19:02 2021. 2026: 24. 30, 65% 78 ^300 ^67 ^access ^act ^agents ^boost ^combine '
        '^comparison ^cookie ^deep ^dienstag, ^diet ^dylan ^earning ^el ^energie ^four ^geographic ^german '
        '^here’s ^if ^include ^integrate ^jaki ^kategorie ^lighting ^look ^maine ^maintain ^mo ^märz ^never '
        '^nutrition ^oops! ^paid ^paul ^polska ^provider ^puppy ^quality ^recipe ^red ^risk ^saving ^savings '
        '^sehr ^shares ^sometimes ^thanks, ^urban ^verlagsangebote ^we’ve ^willkommen ^yes ^× ^à ^â» ^ваше '
        '^поделиться ^свидетельство ^→ abnehmen administration, administrator affiliated akismet angemeldet '
        'antworten anyone anytime. applications argues auf: avg. ba bachelor’s backed bass behavior benefits. '
        'bernard betrieb bone book, brak brazil buyers cake calcium carrier ciągu closure comments. '
        'consolidation contractors, control: controversial copied! counter coupon cues cutting-edge czasie '
        'deal dean dei delivery, deshalb distances downloaded dritte drugs duke dzisiaj easiest education '
        'effective energy-efficient engaged enhance enter ese etl examining examples: exhaustion experts, '
        'facilitate factory fault features, fire, fischer fixtures folgen folgenden font for... found. '
        'french, full-stack gadu-gadu: gaza, gazeta gewalt giant grants greater grid grounded große hannah '
        'haus hof hollywood hunt hätte implications index informa inspiration inspiration, internationalen '
        'ist, jason javascript. je jeffrey jenny jessica jim keys laden... lane learning. learns leave '
        'legendary library, llms, looked mach maja make. makes manager, marked market, means measures, mind: '
        'miss: moderated months mph mädchen narrative nasz navy negotiating neuesten newsletter! newsletter. '
        'normally offerings oops! optimization, organize outlining pan particular permanente plants, plumbing '
        'polar policy. post. predictions prep prices. process. product, project: proven qualifications '
        'qualities query razem recordings, reflections regions regulators reicht reports. resolutions '
        'ressorts restaurants, reviewer revolutionizing saat santa sat scheint schemes schlagwörter '
        'scholarships seafood sherman shifts shipping sim simplify sm snippet so, software: spam. specials '
        'stages standing stare started! station structured stuttgart supreme t-shirt talking tell teraz '
        "thanks, themselves they're trademark trainers trata travels treatment, très tuesday, types: tägliche "
        'uns! user. utc verlagsangebote waiting watson web, wenige william willkommen with. with? women, '
        'wordpress.com wrong, wykonanie x2 you? zaloguj zeitschrift związane öffentliche έπειτα ε σχόλια '
        'τέλος τελευταίες алкоголь войти впервые второе газеты европы и имя мнение москвы над наши не ночь ну '
        'перинатальный портал случае создать социальных сфере сша цены “i 密码： 用户名： 相关文章'
    ),
    0.02: (
        '"a "as "with $15,000 $150,000 $700 (but (more (seo) 03.01.2012 11% 11:23 17:46 19th 1er 2001 2017, '
        '24-hour 25% 27, 3-5 33% 35 38% 46% 4k 4x 500 56 59% 6-8 61% 68% 75 8.3 8.8 87 91 :) ^"what ^#1 ^1) '
        '^1: ^45 ^4: ^50% ^academic ^accounting ^adding ^advantages ^air ^alles ^alternatively, ^amy '
        '^applications ^benefits ^between ^block ^blue ^c. ^cat ^classic ^cleaning ^cloud-based ^compared '
        '^compatible ^component ^consultants ^continuously ^coordinate ^corporate ^developers ^digital '
        '^dimensions ^disclaimer ^easy ^educational ^either ^embed ^embracing ^emerging ^enable ^eu ^evs '
        '^example: ^factors ^finalize ^finally ^flight ^focused ^food ^frequently ^furniture ^gather '
        "^generally, ^google's ^google’s ^handles ^heather ^here ^high-end ^importantly, ^improves "
        '^innovative ^installing ^internal ^inventory ^ireland ^item ^i’m ^jan ^jessica ^jonathan ^können '
        '^laura ^law ^list ^local ^loss ^merci ^mix ^motion ^nancy ^needs ^network ^offline ^peace ^plastic '
        '^prep ^production ^program ^provides ^pure ^quiet ^remember: ^remove ^renovation ^revenue ^s '
        '^schedule ^schon ^several ^store ^strong ^subscription ^supporting ^system ^szef ^tipp: ^tipps '
        '^today’s ^together, ^training ^trends ^true ^twitter ^typically, ^u ^unlimited ^utilizing ^volume '
        '^werden ^о ^сегодня, ^“they abstimmung accelerate accelerates acceleration access. accounts. '
        'achieves act, adjusted administrators admit adoption agency? aging agnes airline aka alternatively, '
        'analyses analysis: analytics, apis, app: apparel appetite apple’s applications, arabian are, artwork '
        'ask, asks assessing assign assistance attacked attempt attended attribute australia, auth authentic, '
        'author: awesome b. bars, base, bauen begun behaviour bet big, bill bodies bosch bouquet brakes '
        'breaches breakdown brightness brokerage bundling buses businesses: bytes cafe calculating calendar '
        'cameras candidates capabilities. capacity: cardiac cardio career, careful carries catch catches '
        'centered change, channels, cheap cheese chips clicks clinically close closer clunky cluster coding, '
        'combines combining comfort community-based companies. compelling compensation, competitor complete, '
        'composting compute concentrated condition, conducts confidently congress connector conversions '
        'coordinate copper cornerstone corresponding covering cross-country crushed css, currencies curve '
        'dabei, danger daughter debug decisions. degree, delayed delightful demand, dependence deposit '
        'describing descriptive designed detects developers development. development: die, diet, difficulty '
        'digging dinge dinners display, dont dried dryer durable, dzień edges eggs elevated eliminates embed '
        'empowering empowers enabling encore entered environment: erwartet essay, estimated europe events. '
        'evident exams executes execution. experiential extensively exterior fairly fat fatty feels '
        'fertilizer fi file file. finden, findest firmen firms, fixture flush fly foods, format. fortune '
        'freshly fuels functions gardening gazastreifen gefahr gegensatz glad glp-1 google. governments '
        'grades graphic great. grips growth. gründen gyms hardware hash hashtag heater helfen high-volume '
        'historical honeymoon hours, hr, identified ifølge immigration inconsistent incremental indem indiana '
        'industry, inflammation infographic ingredients inherently inicia innovative insured integrations '
        'interconnected interests interval intuitive, investigated investment, invitations invoice iso '
        'issues: itself. jersey judicial juice, kansas kentucky keynote kit klein konditionen kun kunne l) '
        'languages, latex learn. legally lenses leverages life. lifetime light. lighting, listing loading, '
        'low-fat ma, made, magnesium malware market. matters measurable medicines mejor men, methods, mexico '
        'micro mirror modeling mon month: morgan move, municipal mutter müsste nad nancy nano natur nature, '
        'negotiations neil netherlands nor now. nrw numbers, nurse nutritious observe octobre oktober oldest '
        'olive, one-size-fits-all opportunities option, optional: oriented ounces outlet oversight package, '
        'parent passed paste patel peer pen people. permits, personal, physicians plan, played plumber '
        'pointing poor possibly posture, potential, powinny precisely preferences, presentations prevents '
        'prints prod productive productivity. program programs, project-based projects, promising promoting '
        'proof-of-concept prototype proves przeciwko publishers purchases purpose. puts quer question: raison '
        'receptor recognizable reconciliation reflected regelmäßig regen regulations, reliability: reliance '
        'remembers remind repairs repository, requests, required, research. responsiveness reverse right. rio '
        'robust rotating round rounded rounds runners safety, sag sammeln sandwich sat, scalability: schnelle '
        'sector secured securing seems sees segments seine sell, seller semantic sharper shopping: shorts '
        'shut sicht silence simplicity, simulation skills. so-called sommelier sound. sourcing specified '
        'spende spokeswoman spots spraying spreadsheet squat squats starten starts steadily steer stems '
        'stimmen storage, stories, story. strange strategies. strategy. streamlines street struck studying '
        'suffer sufficient sugars suited suites sunday surprisingly surrounded systems, tableau tackling '
        'takeaway talked task, tech, testing. text, tha theoretical theory, thinks thomas threshold timelines '
        'tipo tod tom top tout toute tracking: traditionally trail, transitions trevor tricky trips, tue, '
        'tyler typ u.a. unbedingt understands unknown unnecessary upgrades, upright urgent users’ utilizes '
        'veggies verarbeitung verfolgen verfügbar versus vine virginia visually volumes vor- vp waste, '
        'waterfall wear wearable weddings, weder wer wh whatsapp whilst who, will, wine? wise wissen, with, '
        "wniosek wollen won't wondered wood wooden worthwhile wprowadzenie wrist yogurt you. zones, świecie "
        'αυτό επιστροφή ζωή κέντρο παρά παραμένει συμπτώματα συχνά υπηρεσιών υπουργείου φαίνεται женщина '
        'какой находится помощи председатель своим специалистов тем школы “so “they'
    ),
    0.03: (
        '"people "while $10 $100 $12.99 $25 $3 $30 $70 $79.99 $8,000 (17 (3 (dracaena (formerly (from (up '
        '(with 0,5 04.01.2012 1,5 1.5 10:52 118 11:26 12+ 12:07 13% 14:49 16:53 17:14 2-3 2018, 21:00 24, 240 '
        '27. 3-4 3.5 30% 3000 350 5) 5.6 54 58 59 63 68 69 7.9 77 8,000 9.4 97 98% 99% […] ^2) ^2025 ^27. '
        '^28. ^2: ^35 ^360° ^3: ^4 ^48 ^50 ^58 ^60% ^77 ^80 ^ability ^actual ^age ^amazing ^andere ^annual '
        '^assess ^asus ^automate ^bad ^because ^being ^believe ^booking ^brand ^budgeting ^cabernet ^cash '
        '^category ^centralized ^ces ^changing ^cognitive ^college ^complete ^confirm ^context ^cook ^craft '
        '^credit ^decide ^deeper ^define ^determine ^direct ^discuss ^display ^e-commerce ^eat ^eggs ^elevate '
        '^emotional ^end ^enhancing ^este ^exclusive ^eye ^feel ^fitness ^flexibility: ^go ^going ^good ^hand '
        '^heading ^hidden ^hinweise ^host ^hourly ^human ^implementing ^increased ^initial ^introduction '
        '^jeff ^jeszcze ^job ^lacks ^leveraging ^life ^limitations ^linkedin ^linux ^location: ^long-term '
        '^longer ^mac ^made ^mai ^maintaining ^managed ^managing ^mba ^memory ^methodology ^minimal '
        '^mittlerweile ^monday, ^montag ^nationwide ^netflix ^nicole ^nike ^nothing ^nun ^nvidia ^offer '
        '^okay, ^overall ^packing ^partial ^paying ^performance: ^picture ^podczas ^portable ^positive '
        '^practice ^prezes ^price ^problem ^publishing ^q: ^question ^receive ^reducing ^regarding '
        '^regardless ^remember, ^residential ^retail ^rust ^sales ^scalability: ^scalable ^second, ^seeing '
        '^separate ^session ^side ^sleep ^snake ^solid ^special ^starting ^sticking ^suitable ^supports '
        "^there's ^thinking ^thursday ^tire ^today's ^transparent ^travel ^trust ^tutoring ^understand ^user "
        '^vegan ^wait ^warum ^which ^wide ^will ^wird ^without ^wrapping ^writing ^yet, ^zu ^главный ^из ^на '
        '^ученые ^“but ^“our ^“that ^“we’re abortion accessing accounted accurately achievable achieve '
        'actively adaptability adaptable adapter adapting add-ons adequate adjust adjusting adopt advise '
        'affordability africa aggregate aggregators agreement ali allocation alone, although altogether '
        'america. amp anderen anderer andrea angle anja anticipate apache app? appeals applicable '
        'approachable après arbeitet architecture: are. arena argued around, arrange arrangements asia, aside '
        'assessment assignments assistants assisting assists assurance attempted attire attitude auch, aut '
        'automation: außerhalb avenue average avoir awarded away. baby’s background, backups badges band '
        'bands banned basically basics: basketball beaten beds before. behavior, believed beratung besondere '
        'bessere best bestehenden besten bestimmen beta better beverage beverage, bevor bilder, billion bite '
        'bleiben blends blow blueprint bon bones boosts bottle boundaries breathing brewed bright budget, '
        'build, buildings built, bullet burn buttons buzzword c# c) callers campaigns camping cannabis '
        'canonical canyon capabilities, capability captures cards, cash, category cater caterer ceremony '
        'ceremony, changes: character chardonnay charts, chase chatbot check-in chest, chi chicken child’s '
        'choose, city’s claim clamp clarity claude clear. cleveland click-through climb coast cocktail '
        'collaborate collaborating collects com combat comes committee, communicate comp comparable compete '
        'completion compliant complicated computer confident conflicts connections consecutive constitution '
        'consult consuming content: context: continuous contrast, convention convincing cooking cooper '
        'coordinator core cos costly cotton couples courses. courtney covers coś creativity credentials: '
        'criticised crucial, ct curriculum customizing cute czwartek daily, darstellung dashboards davies '
        'day-to-day day. deadline deal, decent decentralized decision, decreases default dem demographics '
        'denied depends depression designated desk detail, detailing details. deutschland, dia diagnosed '
        'dienstag, diet. differs dimensions disabilities discipline disclosure diseases dispenser distance: '
        'divide dna do? donnerstag dos doubled draft drains drills drives durability duty dwie dye działa '
        'dziś eager earnings easily, east easy-to-use education. educators, efficiently efforts ehemalige '
        'einfacher einzige eligible empathy emphasis emphasize emphasizes employees, employer employment '
        'encrypt ended engineers, enhancements ensemble ensure enthält entlang entscheidungen entweder epa '
        'equally erfolgreichen ergebnis ergo erhält erreichte estado estados estimates. ethical ethically eu, '
        "euro, evergreen everyone's everything, examples, excellence excess execute exhibit expertise, "
        'explicitly exposed extends extensibility extracting facility facing factors, family family-owned '
        'feature, february, feedback! fern finishes firewalls firm, flights floor, florist flossing flour '
        'flowering folding followers, forever. formats, formats: foundations frankfurt fraud freelancers '
        'freshbooks: freude friends, fuji functionality funktioniert further. fälle gather gathering general '
        'generally, generating gesucht gewählt github glucose gourmet graduate graphics grund gruppe '
        'guesswork gum h han hands-on hardest harness hast, hasta hate haushalt have. headed headphones, '
        "heating herzlich he’s historic hitting hoher holder holding hoping hover hp i'd i, i.e. ibm "
        'identity. ignoring ilość imagery immersive imp impacted important. in-app incidents inclusive '
        'incorporated indicate inefficiencies inflation influenced influencers infrastruktur inputs insights: '
        'inspected installed installed, instantly instrument insurance insurer int intake, integration, intel '
        'intelligent intensive interacting interesting interests, interface: internationally intimate '
        'inventory, involvement ios, ip issued issues. items, iterate jedna jest jeszcze jeśli johnson jones '
        'joy json kaffee kale keyboards khan kid kids, king’s know: kobiety kommunikation korrekt którego '
        'której labs lack lacking language. lawyers layout layout, leads, leans leap leben. legal, lesson lid '
        'lieben lift light, lightweight, lily limited, line: list. literacy llc, london, lot. low-cost '
        'low-light lunch ländern längst m, maintenance, manageable manufacturing, maple march marek mario '
        'marker marketing. marketplace, matt matters, mccarthy meals, meals. meant measurement mechanism '
        'medium-sized mehr! members membres mentioned, menu, mere method. mice mild mindestens mindfulness, '
        'mode mono more! morning, mortgage moving, mp multimedia mus musi mysterious nachteile namen narrowly '
        'need: needs, neighbor networking niche noble non non-technical normalerweise north nose notebooks '
        'notion now: nächste occasions occupational of. offers offiziellen oled on-site on-the-go optimal '
        'option. options) orange oregon org organisations organización organizations, ostatni osten outdated '
        'outlined output: overlap overly own, owner, owners pacjenta pain, paints palettes panic parallel '
        'parameters paris, parsing participation partner, pass, passengers payments, peers penalties '
        'pennsylvania people’s percentage performance: performed permanently permit pewno phase. philodendron '
        'phones, pick-up piece pins pixel place, place. planners planning pm, podcasting pointed pole policía '
        'poorly pork possibilities potentially pothos powerhouse practices. prawdopodobnie predict '
        'predictability pregnant pretend prezes pricey pride principle printable prinzip priorities '
        'prioritizes priority proc. processing: products? program, program. programmes progress, project. '
        'prominent prompt, protections protein, protocols providing präsidentin pulse puppies público q q3 q: '
        'quick, quieter radar raises rankings, ranks rate: reaktionen real. realise receipt recognizing '
        'records, redesign reels, reflect regarding regulated rehearsal reichen reimbursed reinforcement '
        'reliable, remember remember, remember: reminders remotely renters rep. requirement respect '
        'responsibility retailers rgb richard richtige richtung rings rise. roi roof ross rows safer salad '
        'salesforce sandwiches scenario scenarios scene schedule, scheduled scheduling scheme schneiden '
        'searched searching seattle, second, section seemed sells sensitivity sessions, set-up setting, sheer '
        'short-term shown significance simple. simplified simplifying sine sił ski skills: slice slide slip '
        'smaller, snack snake sobald software. solution. somebody something something, soon soon, sounds '
        'specialised spelling spells spielen spinach spirit sport, spotting squeeze staffing standardized '
        'staple started. starters, states statistics stay, stays stałe step: sticking stopped stores '
        'strategic strip structure, structure: structuring sturdy style, style. subjects subtle succeed '
        'successfully suddenly suggestions sum super supplements suppliers suppor surge surprised survey, '
        'survive sustained tacos takie takiej tam tape tasting tatsächlich taxes technologies telemetry temat '
        'tempo terms, tests. tests: they’ve things, thoughtful throwing tickets tiene tiny tipp: to-do tofu '
        'tokens tokyo tolle tools. toothbrushes toronto totally tours, transactional transfer, transfers '
        'tread treadmill tremendous trigger trois trust, trust: trustpilot truth tuned type: typically '
        'unbekannte uncomfortable undergraduate underwear undoubtedly unemployed union, upcoming uploaded '
        'usage, usual uważa, vacation values, var vegetable vehicles, verpassen versatility veteran virtual '
        'viva vocabulary way: wayne weak weakness wearables wednesday. well-known wellness, we’ve whereas '
        'width wielu wilkins win, windows, wir workloads works, workshops workspace workstations worried '
        "wouldn't wrap wrapped würden young zamiast zeichen zeitung zieht zostaną zugang związku änderungen "
        'überhaupt żeby έρευνα αλλά αλλαγή γ γίνονται επί ηπα θέμα ομάδα π πολύ τον υπουργείο главный да есть '
        'жителя компания любви место многие могут новая новых одна одной партии пока помощью почти просто '
        'районе результаты связи тогда том, труда уровень ч человек через этой “all “we’re „wenn'
    ),
    0.04: (
        '"to "what #3 #5 (2 (5 (as (e.g. (especially (see 09:52 1.6 100,000 101 116 133 16 16:49 2.0 2000 '
        '2000, 2009, 2013 220 28. 4,000 4.9 40% 43 450 52 7-day 74 8.0 8.2 8.7 83 85 9: ^"it ^29. ^5% ^al '
        '^analyze ^apply ^avoiding ^background ^balancing ^beyond ^boosting ^challenges ^children ^coding '
        '^commonly ^costs ^crafting ^custom ^da ^database ^dazu ^defining ^develop ^developing ^during '
        "^ecommerce ^editor's ^educate ^emily ^expense ^expensive ^experts ^finally, ^finance ^finanzierung "
        '^fully ^furthermore, ^garmin ^github ^give ^grow ^hardware ^high-quality ^household ^industries '
        '^ingredients ^insights ^instructions ^italy ^its ^kitchen ^lastly, ^leverage ^machine ^main ^map '
        '^measure ^optimizing ^part ^partner ^patients ^plumbing ^predictive ^pricing: ^project ^python ^på '
        '^reading ^regenerative ^regular ^resistance ^results ^scheduling ^science ^senior ^setting ^shopify '
        '^simplified ^sometimes, ^sources: ^south ^sparkling ^specialty ^star ^still, ^stock ^streaming ^such '
        '^summary: ^team ^things ^though ^through ^timing ^tired ^tl;dr: ^trotz ^udemy ^unser ^visit ^warto '
        '^welche ^well, ^wissen ^wix ^yet ^ze ^zip ^νέα ^еще ^с ^чтобы ^“a ^“no ^✅ absolute acc acceptance '
        'accepting accessible, accountants achieving acknowledged acquire action activate addressing '
        "administration aerobic affected agents, aggressive airlines allocate almost alone. alzheimer's "
        'ambassador ambitious amd an! analysis. analyst anderes anders android, angabe anxiety apartment '
        'appealing application: areas, arrive aseguró assets, attract attributes. audiences audio, aufgaben '
        'austin automobile außerdem availability, average, baking barriers batteries, beats beginning '
        'behaviors behörden bekannt below, benefits beside bespoke better. better? beziehungen billed bits '
        'blame bodyweight bolt books, bowl box, brackets breathable brett bridges broke bryan bubble bull '
        'burke busca buttons, było cabin cables calories campaigns, canned cannot capable caps captured '
        'carefully carried carte cases, cash cell ch chair. challenges. characteristics childhood citation '
        'clark clearly clinton clone cloud-based cnn code. coin cold, collect comisión commitments company? '
        'compensation complement complex. complexity. component compost comprehensive, conduct conducting '
        'config connectors conscious consideration consistency, console consumers consumption, context, '
        'contractors contracts. controlled conventional cook coraz counts crafts crazy cream crucial. cycles '
        'część człowieka daje dakota dallas data. databases datasets dates day? december, deeply deinem '
        'demonstrates denim dense dentist deposit, descriptions desired dessert deutsche developers. dijo '
        'direction directors disadvantages disaster discussed displayed displays distinction distinguish '
        "distributed doses downside dropped drugiej dry, duration durchschnittlich editor's efficiency. "
        'efficiency: egg elevator else, em emergencies emma emmanuel encryption energie. engagement: ensures '
        'entdeckt environment, estimates everyone’s examine examined expansion experience. experienced '
        'experiences: exploit exporting facilitates faire faith fancy fascinating fast-paced fears feet, '
        'fehlt filling filtering finalize finanzieren firm firsthand fitting fittings fixed fl flat-rate '
        'focused food. foot formerly fragmented frame freien fresh friday, front-end full-service full-time '
        'functionality. fundamental furthermore, fury gardens genai genannten gesetz gesture gewinnt give '
        'glasses glaube gleichen gleichmäßig globally, go-to gorgeous gradually grape great, greatest grids '
        'groomsmen growing. grünen guarantees guidance guide. guillermo guilty hacer hackers hands happen, '
        "harder harm hasn't hauling headlamp health heavy hele hingegen hizo hoped hopefully hospitality "
        'hotel, hour, hpe human, humans hydration illustrated impact, improvement in incident, incremento '
        'incurred independently, indicates influential informacji information. informe innego insects '
        'inspection intake integrated integration intent introduce introduces invites irs java jedynie '
        'jonathan journal, jumping junge jürgen keen keine ken kent kicks komisji kraft kt langfristig '
        'largely larger largest lastly, laws leaders, learning: leaves, ledger leistung let’s leur levels. '
        'ley liczyć life: lil limited limiting lines. linux lists, llm locally located lock-in look loved '
        'loyal lunes lust macro magical mainly maintains malaria mamy maps markets married mas materials: '
        'mathematical matthew maximal maya mean, medications medio meditate meditation, members, memorable '
        'mentions microsoft, mine minimize minimizing minutes. mobile-first mobility, model. modify modular '
        'monetization monitors month mouth move move: movies multi-day multi-user multinational myers myths '
        'münchen n nacional nail nationalen neither neste new nich nicht. nodes normal not, nr. nurses '
        'nämlich oben object objectives objetivos obligations obstacles oil, oklahoma opposed order, osoby '
        'outdoor outgoing output over, overdose overwhelmed owning paces packaging, pairing palette pandemie '
        'para parents, park, part: partial pasado patience payroll perfection perfekt performance, performing '
        'permits phishing photographers pierwszy pierwszym pięć planning: plants platforms: platform’s '
        'polished population possibility postgresql pots pour practices, pregnancy preparation preparing '
        'prescription presence, presents preventative prevented prisma prison problem: problems, problems. '
        'procedure production, programmatic programme projects: promises promotes promotional proprietary '
        'protective protein. prove providers, provincial płuc quality. quantities questions: quotes, qué '
        'ramen range, rate, reason, rebuilding recommendations, recommendations: refuse regional regularly, '
        'remodels removes rent repetitive reps requested requirements, reshape resolving responding '
        'responsibly restrictions results, retain returning reveal review reviews: rice rise, rooms rope '
        'rough roughly rundt scalability scaled scheduling, schwierige scoring scratch, self sellers sense '
        'senses sentences seo: sequence sheets shifting shirt shoes. shoot shooting sichere sides signals '
        'significantly simplest simplicity simplifies sitting situación situations skills, sleek, sloan '
        'slower small. smallest snap social sophie sowohl speakers spec specialists speichern, spotify start '
        'statistics, steady steigt steps, stood stop stops storytelling strain strengthens stress stress, '
        'stressing stroke strom struggled studies, stuff. successive sugar sun supplies, sure, surprise, '
        'surveyed sustainability sweden swoje symbols syncs synthetic takeover team’s technisch tel. tem '
        'terrible tesla theatre themes, themselves, there, thorough threat tidligere tiered ties tiktok’s '
        "tl;dr tl;dr: tobacco today's together. tonight toothbrush, towards tracked tradition transition "
        'transparency transported tras trend, trendy truck trzech tun tunnel turbo two-year tym tym, '
        'typographic und/oder unemployment units universities university’s unstructured unusual up: us-based '
        'v2 valid value. vegas versatile vielleicht views, virgin visible vitamins voltage volunteer vom '
        'vorjahr vorname vulnerabilities wales walls was, webdesign websites. week, weight weight, werden? '
        'wheat, wheels whose wi wies wifi with works: wpływ wymaga zakażeń zdiagnozowano zeigen, zumindest °c '
        'öffentlichen έως αριθμός καθώς μέχρι μεταξύ στοιχεία στους υπάρχουν όλα всегда должно должны '
        'исследований количество например, новые об первого последнее потому раза спид спидом таким у этих '
        'являются “although “but “el “our „auch'
    ),
    0.05: (
        '#2 #4 $100,000 $5,000 $50 (ap) (available (for 1080p 13:36 15th 16. 19. 1995 2) 2012-01-12 2017. 34 '
        '360° 4-6 44 5.3 5000 6.4 72 7: 8.5 82 85% 900 = ^"they ^1/4 ^11. ^15. ^2026 ^22. ^26. ^500 ^7 ^80% '
        '^action ^adjustable ^among ^another ^arizona ^base ^based ^beliebte ^below, ^build ^but, ^camera '
        '^can ^certificate ^certifications ^christian ^clean ^clothing ^common ^compliance ^cybersecurity '
        '^dairy ^damage ^discounts ^early ^eliminate ^error ^extensive ^faster ^first, ^flexibility ^further '
        '^future ^ganz ^google ^hiking ^hundreds ^ideal ^instead, ^jennifer ^keyword ^known ^live ^low '
        '^medium ^minimalist ^multiple ^natural ^one ^out ^over ^pack ^pick ^picking ^plus, ^przed ^range '
        '^reduced ^regulatory ^replace ^san ^scalability ^should ^sit ^size ^slow ^specializing ^sql ^storage '
        "^student ^und ^une ^upcoming ^us ^vertical ^w ^water ^what’s ^whether ^white ^winter ^work ^you'll "
        '^zoom ^όπως ^но absolutely abstract accountant advised afraid agricultural agriculture ai, '
        'ai-enabled ai’s albo alexa aligned all, all-around allocations alone amounts anbieter anchored '
        'and/or angesichts anna anne ansonsten answering anzahlung application, applies apps. architectures '
        'arms assembled assessed attending attractions attributes authoritative available, bag barbell bau '
        'be, became behind beiden belt beschreibt besonderen bien bills. blending blocking blog, bloom '
        'boosting boris boundary box branding brauche breakfast breakthrough bug był både cakes california '
        'cambridge cap cast ce channel. chatbots chevrolet children, christine circuits clear, clients. '
        'closet co2 code? collaboration, collective colonial commissioner communities comparison competitive '
        'compound concerns concluded concrete conference confusion considerations constraints contemporary '
        'convert core, cost cost, courses: coverage, create crown crucial cultivate cultivated customized '
        'damaged danielle databases, dating deceptively deck declined default, defense define definitely '
        'dental deny deploy deployed depth desire details, detection, determined diego, disclaimer: dive '
        'diversity diving dollar dome donnerstag, dotychczas doubt dramatic dramatically drawings drugs, '
        'dumbbells durchaus earlier, easier echo eco economics ecosystem, educate efekt effectively eileen '
        'einfluss eleven eliminating emphasizing encouraging engineering, entry, equivalent erfolg ergonomics '
        'erklärte establish ethereum ev6 evaluated evaluation evangelische eventually evolution ex exercising '
        'explicit expo fact fact, failure fast. fats federation fifth finally, findings, firmware first. flex '
        'floral florida floss flow fm focusing folk footprint for: forced fortified fossil fosters '
        'foundational france freedom fueled full-bodied functions: funnels garmin gauge geht gemeinsam gemini '
        'generators ggf. gives goals. goods grab grew grip groups, growing grün głównie hair, halten hanging '
        'happened having headers help, highly hilfe hired hits hohen holes holistic home? horror händler '
        'iconic icons ideas, identifying ill impacts importante indoor industrie information, inspect '
        'inspiring integration. interfaces invest investment. involving ioniq islamisten it. items i’ll '
        'jumped june justin keeps key. kilku kits klare knew knows kom końca kreativ kto których kunden kupić '
        'l label lacks las latency later legs leipzig leistungen liberty lights like, limit: limits linie '
        'literally loads logs losses mandatory mange marca marketing, markt measures medication member, '
        'method mileage millionen mistake mistakes mixture mla montag, możemy multi-device multiple müssen '
        'narrowed necessary need, need. needing network networks niemals nike nissan norske notice notwendig '
        'nowy nutritional nutzen nutzer objects observability obvious obviously officers officials on, openly '
        'operating operators opportunities. opt oraz organizers overhead oxford packages, papers parking '
        'passion passwords path: patients’ penny personalization phoenix photographer, php pi pivot plain '
        'planner, plates plates, platform: players plays plugs początku pointer ponieważ positive powiedział '
        'pracownicy prepares president price prince principal prioritizing privacy, pro. problem. probleme '
        'produkcję professionally programs: progress pros, puerto pull quality, quotes. raising range '
        'ransomware rates: reach, reads recognise recovery rede reduces regulatory relying removable removing '
        'renowned rentals report, report: reports, republican resident responsibilities result resulting '
        'revealing reward rewarding roles rolle rotation rsvps również safely sagte, salaries sand scale. '
        'schema schön, script secondary sending sensor, separately serum session setting shared shed shines '
        'shocking shops show, shower silent silicon sinne six size, slightly sms solution sources, spa '
        'sparked specifically, spoke spokesman sprach standard, standards, startups statement, statistik '
        'steal steckt steps. still, strategist strength, strengths stressed string strong, strony structures '
        'struggling students, subject, suffered suit supposed surveys, swap syncing tackle talent talks '
        'teaches technically, technische technological templates temu ten territory theft them, there’s '
        "thermostat they've threats threw timeless titles, to, tooling topic track tragen train transformed "
        'transportation travelling treasury trees treffen trim trips tutorials umgang unabhängig uncertainty '
        'und underwent unique, updating upon use used, usług vaccine variable variables vegetables, venue '
        'victims vid video, vigilant visibly vision wa watching water, wave: way? wcześniej welcomed well. '
        'wine, withdrawal wobec work, workout workouts. worn worry worth writes wydaje wystarczy youth z.b. '
        'zakresie zespołu zmiany zugleich zz übernimmt życia, άνθρωποι ή ακόμα ανακοίνωσε ενημέρωση: μέσα '
        'πέμπτη πρώτη στη στην акции ближайшее борьбы бы вич врач второй геннадий года, давно двух дело детей '
        'евро же здоровья между можно начались начинается новогодние она поддержка сейчас те человека '
        'человека, это является “es ✓'
    ),
    0.06: (
        '#3: (20 05.01.2012 1- 15:15 1998 20.000 200 208 250 30. 360 39 65 76 80 ^"a ^"if ^"in ^19. ^ap '
        '^apple ^beginner ^body ^businesses ^change ^climate ^clinical ^conclusions ^control ^czy ^dabei '
        '^designers ^det ^diskussion ^drug ^earlier ^effective ^email ^emergency ^environmental ^fair ^g '
        '^gemeinsam ^healthy ^herr ^homeowners ^increase ^information ^iran ^keep ^keeping ^large ^laufzeit '
        '^layout ^les ^manage ^march ^marketing ^mientras ^modern ^monitor ^native ^negative ^north ^obecnie '
        '^pod ^power ^practical ^proper ^przez ^real ^recently, ^registrieren ^reporting ^scientific '
        '^scientists ^seasonal ^según ^similarly, ^sound ^spider ^squarespace ^strength ^take ^that’s ^their '
        '^then, ^those ^time ^traditional ^transform ^transitioning ^verschiedene ^very ^video ^visual '
        '^vitamin ^vorteile ^wheel ^wichtig ^με ^σε ^исследователи ^напомним, ^новые ablauf above. accessed '
        'account, accounts acid acquired acquisition administrative adp advance affairs affects agentic '
        'agreements ai-enhanced alan allein ambient amount amy analysts apex app appropriate approved '
        'architecture. attachment attempting attendees automatically ava avoided awareness: bars base baskets '
        'baumann beloved benchmarks bewerten birds boasts boom boring breathe brighter bringing brooklyn '
        'brother businesses. but, ca, café calculations came camper cancellation carry cd celebrity charging '
        'cherry chorób choć cities city clinicians clouds code, coding coffee? collected collision combine '
        'combo comme commonly competitors, compiled complete compliance, conservative consider consists '
        'consume content, continuously courts crates credibility cs curl czyli darunter decision-making: '
        'defence demonstration departments dependency designing detail detected devastating devices, dicke '
        'disappointed disease, distinct distinguished docs dollars domain dubbed dumbbell duplicate earbuds '
        'ebenso ecstasy edit educational edward edwin eigentümer eight eignet elite elon emily employs '
        'empower enabled encounter encourage encourages entre equipped erst estate etc.) europe’s evolve '
        'example: excellent exchange exciting execution exklusiv expanded expression feedback, feelings '
        'fehlen felt festival fields finance, fisch flash flowers flughafen forces foundation frisch '
        'fundamentals funktion galaxy geben. gefühl gegenüber gender generations gleichzeitig gp grains '
        'grammar graphics, gray grow, guidelines gut, guy gym, gültige głównym habe haben, hair harley '
        'hashtags hatten hawaii headphone herbst hey, high-quality hoch houseplant html, human ian ihn '
        'immediate implementing important income ingen inklusive inline insightful installation instant '
        'instead. insulation integrates integrating invoicing ireland island istnieje j.d. jacob jako judge '
        'junior ją kann, know, konkreten krzysztof którym kyoto laid lan large, later, lead lead, learners '
        'legacy lek leki length: lens libraries licensing liebsten lighter lists llc. louis ludzi machines, '
        'management. mask me. me? meeting meets menge metern metric metropolitan mi miał michigan mind. '
        'mitigating monitoring: motion motors mountain muscle muszą napa negotiate neuroscience newer night. '
        'node not notebook noticed nov. obecnie occurred oder opens openvpn, operates optical organized '
        'overwhelming pace pacjenci pages panel partly peak perks perplexity phase, pictures pinot placing '
        'plan: plug-and-play portable portions possible, poza presented pri pricing, problem, problem-solving '
        'proces programm project? prokuratura proved province psychologist publique publishes quirky rapidly '
        'rarely rated rates ratings, raz re reality rear reception recognize records recruitment refrigerator '
        'regionen reise reminds reports represent repurpose requiring researchers, revenue revolution risk. '
        'robots rodzajów roku. rolls room root rules: saint sale samsung schulen scott seed self-service sem '
        'semana servers service sets setzen seven severe sharp shield shift showcase sich, similarly, skill '
        'skincare skórze slowly soft somewhat southern soy spends starke state-of-the-art stations storage: '
        'straight strategically strategy stream studies stärker suggested suggesting supervised support: '
        'supportive surgery, susanne suspension swiss swoim są służb ta tale targeting teacher team, teeth '
        'telling temporary temps tend tester thinking, though. tight tiktok times: tire together, tolerate '
        'ton training, transmission tube tuition turner typically, typography udemy unable usb-c users: '
        'utilize vacuum validation variant varied varieties vehicle’s versions vibrant visibility voluntary '
        "wanted warten washing wax way wellness wheel whitening wirkt wirkung women workflow world's world? "
        'wrapping wraps wszelkie y york: yourself, zapalenie zastrzeżone. ασθενείς αυτή ηπατίτιδα ιό μόνο σας '
        'το όχι была в году, за которое медики настоящее но, новый нужно ранее результатам рф секс спида эти '
        '“no ✅'
    ),
    0.07: (
        '"if "it\'s "wir $1,000 $250 (such (the 1/4 2.4 2025: 32. 42 45% 5% 5g 95 ^"it\'s ^12 ^12. ^3d ^ai '
        '^analytics ^and, ^anfang ^around ^automated ^b ^built-in ^collaboration ^comfortable ^community '
        '^compact ^daher ^darüber ^different ^dynamic ^einige ^erfahren ^frankfurt ^frequent ^günstige ^half '
        '^her ^hr ^hybrid ^improved ^inzwischen ^le ^long ^military ^monday ^nach ^plans ^potential '
        '^requirements ^selecting ^steps ^there ^tool ^total ^tuesday, ^users ^wann ^washington ^wedding '
        '^während ^zespół ^στα ^к ^однако ^– ^“if a.m. aby accompanying accreditation acht added. adjustable '
        'adjustments affairs, affordable, aged ai. ai: aids aimed alexander alten analysis, anywhere anzahl '
        'appliances, asked aspect assembly associations aufbau authorities bake bandwidth bedroom beer '
        'befinden bekannten betonte bildung bored bottleneck brachte brains broken burst cabernet cable '
        "called capabilities: care, catering certification ces chain charger cheap, children's cholesterol "
        'chorych claimed classic cloth cloud: colleagues, collections collectors combination combined '
        'compliance concepts consultant contract contribution controls cost. countries, couple creating '
        'cuisine culinary cycle da, das? database datum day, dc deep demands demonstrated department describe '
        'developing diesen dip direct directly dish distribute drink dwóch dynamics dziecka e-commerce edge '
        'eher einfache embedding embracing emissions encouraged endurance engage enjoyable equality errors '
        'erster estimates, executing extend eye f fabric far farmers fast features. fed firms flip followed '
        'formatting forms fragen frankfurter fruit fruits functioning gamers games gen genius glenn goal '
        'goals: gone granted grocery grupy habt handling handy harmful headphones heart henry here, high-end '
        'high-level him, hygiene ich, ihres illegal implants important? impressive inch include: individual '
        'industrial infants installing instructor intellectual interaction internacional interventions isn’t '
        "it's it: iteration jahres januar jedem jeder jobs kennen koniec kontrolle kostet landscape languages "
        'large late leaf leczenie leider length letting line listening listings logical lover lowering '
        'loyalty machine, management: managing manufacturer manufacturers marion markdown materials '
        'maßgeblich meats memory methodology methods microsoft mini mit: mitarbeiter modules movements müsse '
        'naszym naukowcy ne needs. netflix noir nous officially okay, ongoing onto open-source, oprócz '
        'options. out, packages. packaging packs paper, parts person persönliche pilot pipelines placement '
        'planning, plans. plans: pocket policies pory post, połowie preferences pricing pricing: primera '
        'printing properly purchasing pure python, question, quotes race radical ram rate razie recently, '
        'recognition reduced refund regelmäßige relating repair reportedly resolution retail, rob robert '
        'roten row sagen savings scientist securely seeds, sensor separate september, serverless setzte she’s '
        'silicone sinnvoll sleep, smbs so. sobie solve source, spanien spare specification specs speech spend '
        'spezielle später stability started static storage. study sustainable swojego system, sábado tablets, '
        'takich także techniques there! thereby thing, thoughts ti to: toddler toilet too, tor torque tote '
        'tough tours toxic tra transforming translate trick trust. täglich ue ums unfortunately, urge useful, '
        'users, utility varying vegan vegas, venture verein victim virus visa volle vorteile völlig wanting '
        'washington, ważne week’s weight: weiteres welsh who’s wider wieku willing wirusa workload writers '
        'xml ya york? yves ze zeigen zucker «ο × żadnych εβδομάδα επικεφαλής μπορεί οποία πρόεδρος будет быть '
        'владимир германии действительно женщин их крае людей людей, люди оао после производства работы '
        'словам сравнению того في “how “if'
    ),
    0.08: (
        '"i\'m "it "they #2: 14% 15. 18:30 192 2026? 210 23 4-5 55 6,000 60% 7. 70% 93 ^"there ^1-2 ^20. ^25 '
        '^again, ^allerdings ^allow ^angst ^ask ^außerdem ^better ^blockchain ^bonus ^comprehensive ^content '
        '^cost ^depending ^des ^eksperci ^energy ^expect ^fast ^focus ^format: ^forum ^fragen ^instagram '
        '^insurance ^javascript ^meanwhile, ^medical ^moreover, ^morning ^next, ^number ^obwohl ^of ^oracle '
        '^overall, ^personal ^personalized ^physical ^progressive ^rising ^sony ^sports ^students ^summary '
        '^technical ^tip: ^university ^wirus ^yes, ^zdaniem ^zudem ^и accessible accumulated addresses '
        'advances advancing ago, algorithms allied an, an. andre angebot antique anything api approaches '
        'approximately argue arrival automating avoiding b, backend batteries bed been beginner-friendly '
        'begins bekommen benchmark beruf ble books bootcamp boy brauchen budgeting building calling calorie '
        'causing central challenging champions cheaper clarify coalition collection communities, company’s '
        'competitive, compiler complexity computing, condemned consultant, containing control. coursera cpu '
        'cuando cutting damals darin dark days, dazu, decades defend demand describes devices digitalen '
        'dinner disposable distribution district doctors donc drag-and-drop drei early, efficiency eigenes '
        'eksperci embrace emotional encryption, energy entirely epidemia er, erzeugt evolutionary excellence, '
        'exclusively exercises, expensive. explaining extensive extreme fact: falsche fan father favor fluid, '
        'foam focus: fr fusion förderung gains gar gdy gedanke gluten grams grounds größer guest h. hall '
        "handelt health, heaters hefty highlighted hosts i'll identifies illinois implement improvements, "
        'in-state incorporating initiatives injury inside instructions instructors investigation ir isolation '
        'j justice klassische kombination kommt komplett laptop, large-scale last, latency, laundry layouts '
        'led legislation lighting load long long, luna mac made mainstream make malarii mardi marktplatz '
        'maximale meanwhile, memberships men mentor minimum mix mode. modes moreover, mr möglich, möglichst '
        'nachfolgende name: nawet next, nfz no norden notes, np. nu nutzt obese ok, on-page ona online? '
        'opposition oracle ort out. p packages packed paint papier passende past patients pays país people, '
        'performance. period, pero persons phd piano pictured plus, polskie polskiej pomiędzy portugal '
        'present prior prise problems procedures projected przeciw przy pushes ranges recurring recycle '
        'reductions registrieren relative remains remove replaced represents requests reservations residents '
        'reviews, richards risiken rola rosé safeguard san schnitt schwerpunkt schönen scratch seamless seek '
        'seines sekunden sensors sharp, shopify shoppers short, side, sind. singh sleeping slow socks '
        'sometimes, speaker specific speeds stable stronie sugary summary surface surgeon syntax szef tego '
        'therefore, tiktok, today: toothpaste tracking traditions trailer transformative trials trzy twice '
        'tych typu understood unlikely urged various vegetables vegetarian very visitors vollen wagen web3 '
        'websites, workflow. workouts x year: younger z z. zeigte zostanie μας οποίο πως χρήση александр '
        'больше даже делу дня заместитель лучше мужчина начать ни отметить, про себя такому тем, тоже три '
        'ученых „das €'
    ),
    0.09: (
        '$2 (e.g., (i.e., 125 13. 2021, 2025? 6: ^16. ^18. ^a ^carbon ^co ^dass ^denn ^driving ^high '
        '^identify ^india ^ist ^leading ^market ^mehrere ^national ^openai ^perhaps ^planning ^real-time ^run '
        '^scroll ^software ^strategic ^submitted ^usually ^via ^warranty ^was ^wer ^wo ^глава ^“it abschluss '
        'accepts adidas adopted against allows amazon, ambulance americans analysis? analytics: and antwort '
        'anunció approach, arrived artist asthma attend attractive audit auswirkungen ball battle bayern '
        'becoming beispielsweise believe bench berichtete besonders billing blend breath ból cameras, cape '
        'carlos cause certainly chancen charges checkpoint choroby cinco clear client co collaboration '
        'command completed configure copilot corn cost: costly, courses, critical css dabei dead decade, '
        'defending delta demanding designs diagnostic discounts dishes disk disse divided documents dostępne '
        'draws drives, ein, eine elegant eller environmentally erneut essential essentially every evolving '
        'fait flavor flavors forever furniture, generally generic grain gutes hamas, heather highlight '
        'himself hin history homes, hospitals höhere impactful imperial improves incident indigenous '
        'innovations intentional intuitive irish joint kampf każdy kill labels lake land lies looks man, '
        'manufacturing marshall masks mayor merchant mess mindfulness-based ministerio mir mira mobility '
        'monitoring mover można music mussten möchten najbardziej najmniej nation near networks. neutral '
        'niemal noise nok nothing ones only) options, options: oral osób out-of-state overall, p.m. pages, '
        'parte, particular, phases phoenix, physical pierwsza pillars pizza planting plus policies, preis '
        'presidente prioritize private probably process? processed prof. progressive projekt promote '
        'properties przypadku präsentiert publisher qualified questioned raczej raise raised ramach rates, '
        'reach reached reaching receives recycled reduction refers relevant reliability relies remaining '
        'remodeling repository reputable república research, results. retirement rich rick schlug schon según '
        'seo. serve servic services, sh shaped sharing sheet shouldn’t size size: slices sofortiger solely '
        'some speed, stage. store, suffering supplement suspected tage tea temperature time-consuming tower '
        'trifft trip, tys. udział ultra umbrella university, unsure v, vary visualize voraussetzungen '
        "vorhanden vorsichtig vr walking warto wichtige wired women’s words, wünsche year's yes, york, "
        'zarówno zdaniem zespół zwykle κίνδυνος λόγω года. группа материалы недели они под специалисты '
        'средства течение من „to'
    ),
    0.1: (
        '"there $600 10. 18. 2,500 7.0 7.5 90 ^anschließend ^au ^augmented ^buying ^con ^cons ^enhanced '
        "^fazit ^full-service ^given ^import ^instead ^it's ^lean ^learning ^license: ^lifestyle ^microsoft "
        '^no. ^now, ^price: ^private ^reduce ^review ^strategy ^thousands ^trend ^typical ^weight ^y ^youtube '
        '^zusätzliche ^οι ^кроме aaron advantage afd again, agents ai-generated all-in-one allianz amt '
        'anschließend appliances april, aspects aus. auto badly bank began beginn bereit berichtet bi bin '
        'black bra broader builders bureau business być była cars chair charity children’s choice. civil '
        'clothes coastal coconut commercial committee comparison, compliance: concise conclusions conditions. '
        'conservation contracts copies correct crafting customers. często dadurch darüber dealing deaths '
        'delivery. design, deutschlands discovered dlatego dough dzieci, effects, efficient eliminate engines '
        'enhanced event, expectations explained extension fahren, fatal feet fetch figures flew focus format, '
        'four from: frontier frozen fueron genau gern gesamte geschenke google, grep ground grudnia größte '
        'guarantee handles happy heading healthcare hear held high-impact hourly identity im incoming '
        'increased indexes infected infrastructure. instruction inventory investments iphone i’ve jahr jet '
        'keiner key know komme konnte kosten lab leverage license: liquid loader long-distance marketing? '
        'matching maybe mechanical medium menü mientras mieć mike mil mimo mind, mindfulness model, monatlich '
        'myth natural, neuigkeiten niemand night, niż november, oils około one, outside overview: overweight '
        'pack packing, path plant platform, point, profit pulling purpose quickly, racing rack rahmen ranking '
        'recommendation record regulation reliable replacing return reveals risks, rock ruled run, safe '
        'sauvignon screening search, shows sights smooth solchen speak spiral sport sprung stand state '
        'steering steuern stone straße subscription suggest superior supporters t tak taylor teams. termine '
        'test though tipping tools: towel town treated trotz trump turned una une university unlike unpacking '
        'user-friendly valley wahr ward wednesday, week. well, wix won’t workers works wurde, yesterday ziele '
        'zinfandel zoom ένας ήταν με πριν τις υπάρχει όπως более было первый пр президента свой стало ходе '
        'этом “it'
    ),
    0.11: (
        '(like 1997 2,300 20, 25. 6.5 ^"i ^"we ^13. ^14. ^17. ^a. ^am ^april ^battery ^ce ^class ^customer '
        '^customizable ^damit ^durante ^he ^heute ^hong ^international ^kann ^lead ^meditation ^moving '
        '^naukowcy ^opening ^president ^public ^restaurant ^seo ^set ^sind ^sustainable ^technology ^thema '
        '^understanding ^update ^use ^version ^working ^οπως ^специалисты ^среди ^“in ^“it’s ^“what absence '
        'act adam african alliance already analyzing and, anderson applying argentina arizona auf aus, '
        'ausreichend auto, awareness beginners: bigger bluetooth builds cards care. chemical claims class cm '
        'concerned conducted confirmó considered consultants control, copy corporation correctly covered '
        'crafted crisis data-driven def delgado design? deutlich deux developments distance doch document '
        'dringend drücken dublin durante días elements else eng ensuring ermöglicht expand expected expenses '
        'expertise facts failed falls feed fluid for forma frente funded gemüse geplanten giving globally '
        'gmail half haven’t headquartered healthier herbs him hochschule hundreds husband, hyundai ignore ihm '
        'important, incredibly indicated influence integration: island, ist: keyword kostenfreie krieg labor '
        'language: lat lediglich leveraging lifestyle longer lovely majority martes met microphone mitte '
        'moments mood moral morning männer möglich nachdem naszego needs negative no. nursing openai '
        'organisations, ostatnia outputs picked platform principles professionals project, prospective '
        'protein qualität quarter raj ratings recorded registered researching rok rund salon schwer sensitive '
        'shapes showing shy sido sig similar smaller smartphones snapshot soil solo son specialized '
        'squarespace stadt stance statement stattdessen stopping streaming submitting summaries switches sz '
        'targeted then, throughout time. tool tous transactions trouble trucks ui unit unterstützt value: van '
        'vorsitzende war warranty wasn’t week weiße welcomes whole widely workplace wäre year’s yes «в δεν '
        'εναντίον επιστήμονες ερευνητές εταιρείας οπως στέλεχος врачи всего имени исследователи области '
        'решение тысяч университета утверждают,'
    ),
    0.12: (
        '(optional) 10: 2002 3,500 34. 48 5: 8: 99 ^1000 ^author: ^basic ^conclusion ^does ^faqs ^financial '
        '^finding ^first ^objawy ^open ^plant ^protect ^studio ^tax ^then ^thomas ^under ^согласно ^大 across '
        'acute ai-based aid ak alberta ale align an application ausschließlich außen berlin, bisher boot br '
        'będą caused colleagues color concept cons: construction contacts cooperation county craft cut daran '
        'deliver denise dentistry deutsch development, dietary dining discovery employee ending entire essay '
        'evs extract families faqs findet fire format: få gedenken geld goes groß gruppen guide, heutigen '
        'hinaus hong hr html ich improvements increasingly indonesia innerhalb innovation insbesondere '
        'insights, inspired item journal just kam kilka klassischen klimaschutz knowledge kritisierte landet '
        'laptops leicht lessons loaf los macos maintenance mają mapping marathon minimal mode, moderate '
        'mohammed monday, musical möchte, należy naturally nicole nie numbers não offered offline ok. options '
        'ordered outcomes panels parents patient people photoshop pillow politischen por position proposals '
        'protect psychologie pt r rankings recognized recording relatively results robot rules runtime said. '
        'schau schließt seasonal secretary sections seeds showed skal sometimes spotlight step-by-step '
        'summary: support, system. takeaways technischen testing, third to tools tracking, transparent '
        'transport trend trends trumps uses vehicles verschiedenen victoria vil why wirus wollte yields za '
        'zero-click zusammenhang αρχές μία πολλά года однако полиция согласно среди я “a „der'
    ),
    0.13: (
        '"in \'the 05 1-2 12. 20 ^25. ^cloud ^der ^dr ^figure ^jeder ^setup ^since ^speaking ^statistik ^за '
        '^президент ^“this accelerated actually adults alaska animation arbeitgeber assess basis biden bietet '
        'bonus będzie calls chairman checks chef clean, clinical columbia communication components '
        'composition courses crew customers dairy decisions dependencies depuis dns draw dual earns effort '
        'einem electric employees engine esta este estudio ev exactly existing fazit fda fe fecha fin final '
        'foster gave grand guatemala gute guter hacks halle harry her highlights hybrid id improved insights. '
        'intended itinerary january, keep kurz lanka laurent lbs lekarze liability lockdown läuft macht '
        'making mal managers martes, missing module more... mot moves much muy nice niveau notes occasionally '
        'ode of offer officer, older open-source organisation parte particularly paypal, periodista portion '
        'pragmatic pretty proper proposed protocol przypadków queries raten recall recommended reducing '
        'relativ relocation risiko rubber server shares sonicare sound spent state’s strength struggle supply '
        'tab teaching thing things third-party till times, usa vendors version vertrag vet warnings wasser '
        'wednesday wochenende worker would wśród you, zusammen zusätzliche αγορά αναφέρει ηπατίτιδας τους '
        'агентство глава идет мнению н очень создание “it’s „ich'
    ),
    0.14: (
        '04. 1,000 1: ^additionally, ^affordable ^auch ^despite ^final ^however, ^internet ^it ^jak ^las '
        '^making ^phase ^philips ^pros: ^while ^σύμφωνα ^всего ^“you a ability accessories additionally, '
        'agencja als analyze anfrage appear areas audio august, background bardziej becomes beispiel breast '
        'brooks bus businesses busy canadian certificates compared concern configurations current custom '
        "damage darmstadt das, delivery detect diego differences don't door doors einige enables engagement "
        'europa europäischen feeding frequent hans hat hotel immediately importance importantly, improving '
        'introduction itself jeg jej job keeping king lang lemon lives m.in. med mittels motivation museum '
        'nach nasa newborn one option orientation other per perform pest plusieurs podczas port prevent '
        'prompt pros: quien raw report respons robotic runs sa sagt samson sessions spending sql staaten '
        'stretch summer summit supported sweeping swoją syrien tanto, tej temperatures testen those throw '
        'tutoring unterschied vertical weiterer zugriff zwar και καρκίνου στις кроме пришли суд того, “this '
        '“what'
    ),
    0.15: (
        "#1: $500 11, 166 ^01. ^artificial ^choose ^coffee ^cons: ^den ^electrical ^falls ^i've "
        '^informationen ^iphone ^kennen ^ms ^people ^pricing ^researchers ^she ^tips ^using a, adds ahead '
        'ai-driven alle, az bar beginner benefit beyond block can’t cold completely confirm control count '
        'cups decide decision definition designers detailed determine discount during einigen el ergebnisse '
        'face flat food fully gibt gluten-free haben. hand, hd helps hängt impact implementation indicó is, '
        'its jäger layers learning, limit live lo luis ma matter meal models monatliche need needed nouvelle '
        'only pads password payment personas pip player plus-inhalte? pod pressure prostate protection '
        'präsidenten quiet rise salary saw seo, set. sichern still structure study, suggests survey sämtliche '
        'technology, th timeline uno uns, vergleich verschiedene what’s wird, wyniki york αν τα были которые '
        'о'
    ),
    0.16: (
        '1996 4: ^9. ^according ^backpacking ^chinese ^creating ^de ^doch ^each ^expert ^gibt ^keine ^oliver '
        '^step ^ähnlich ^„die active actual alles anfang ask attention augmented auto. badania boxes brings '
        'builder były charged chatgpt chip closely coffee condition corporate design drive driven electricity '
        'es, export extra fall famous figure fitted flagship fuel gym hohe input inspector involves jede kann '
        'kinder która lean less lets liegt mic native obwohl oft part price: python realistic repeat reusable '
        'saying score sebastian sein. since sleep supplies takes they’re tip: tipps tone tre type tzw. udało '
        'usb weit you’ll życia έχουν μια год из-за центра'
    ),
    0.17: (
        '03. 17. 5.0 50. 70 ^10. ^aus ^global ^group ^i’ve ^product ^· ^“while able advancements ages '
        'architecture array art auswahl azure, balanced bardzo bez blocks booking brake capture car '
        'certifications comfortable das drinks einen evidence finanzierung fine focuses framework google’s h, '
        'heinrich höhe já keyboard którzy last leasing least mag mat maximum mean mesh millennials mouse ms '
        'my objawy obtained også pid project r, regularly released roku role rubrik rust salt sample sehr '
        'sergio show solid, sourdough split sri studio supports süden tasks teach tells texts that, verfügen '
        'weiteren wenn wireless wrote yet år να τη он текст “while “you'
    ),
    0.18: (
        '2,000 3, 40 50 6. 8. ^8. ^auf ^e-mail ^kurz ^o ^types ^“la advanced announced aws, built-in carbon '
        'cargo coaching country der didn’t due echt ende experiences female findings freuen have hay heat '
        'heißt hire household houseplants i ins integrate investigators i’m klick knapp known landing levels '
        'mattress military minimalist ministro modern nearly opening owned packing participants pattern '
        'period pipeline points produce produces przez representative right rising says says: scientists '
        'searches selon she smart solar spot star technical thought throughput venezuela, visualization '
        'warning way, were where zero-waste zudem überrascht γυναίκες είχε время удалось “la'
    ),
    0.19: (
        '"we 12 36 700 ^alle ^american ^best ^unter also analysis apple bald buffet countries denen details '
        'documentation earlier erscheint ersten features: formats game ganz guided ha hamburg hin, hospital '
        'import interface ja korean land, laptop leader library location: meaning note, nötig original '
        'percent power previously procent reaktion receiving researcher scale schritt screen sell served '
        'sexual sieht skin their took tutors typical uma using voller wichtig zero ziel ähnlich μέλος χθες'
    ),
    0.2: (
        '37 3: ^als ^they ai arrested beliebte bundesamt changes choices como conclusion davon del did '
        'difference done dry eigenen exact feuerwehr gpu high however, including interessiert lot man nacht '
        'number, oliver perhaps plate play playing politische portfolio pro: programs regel reihe renovations '
        'require returns schedule seem sky solutions, startet så teilweise that’s time todos trotzdem unique '
        'user users vehicle według whether working είναι который участие “in'
    ),
    0.21: (
        '2015 ^before ^make ^may ^tiktok ^według berlin. bieten build club collins companies debt di '
        'different eating effect exercise faster force friedrich gehören golden include inflammatory '
        'international iot maintain massive minister mobile monatlichen monitor often oh point politik '
        'prepared range: sagte said, scalable unterstützung what wichtigste zahl zweiten лет но со способ уже'
    ),
    0.22: (
        '"i 2: 4, ^and ^anmeldung ^beim ^hier ^new ^seit ada allen among answer blue clothing connection '
        'consumption desktop detection discusses disease don’t dort ein eines ernährung euch fahrzeug form '
        'initial kg który können linked management manual many marine mehrere merged może musste natural '
        'nochmal now, platforms predictive restaurant rodrigo s sanktionen sechs significant spielt through '
        'under unrest until w well wichtig, zunächst é η κ. οι την'
    ),
    0.23: (
        '^berlin. ^chief ^data ^in ^sir ^weil accused added alexis avoid being bereits dan date: drug '
        'environment equipment ergonomic finding india monate named number optimizing paper phase philips '
        'polizei samstag smartphone stunden tn zahlen вич-инфицированных ученые'
    ),
    0.24: (
        '^average ^many ^ob ^some ^в ^“we abend academy accounting allerdings another appliance are away '
        'bleibt blick bund catalog christoph clean co. coming damit despite e has hour includes instance, '
        'kind liegen montag od or placed plan quality sewing so spanish tanto then told tour was without '
        'zahlt zweite été από σε январь'
    ),
    0.25: (
        '30 9. ^er ^who ^zur anmeldung auf. av bereichen chinese common consistent course early emergency '
        'erhielt go going hard hast ihren internal inzwischen jego konflikte likely lost na own place plans '
        'property real recherche samt school seinen space speed tested the time, wichtiger wie zinsen министр '
        'мы'
    ),
    0.26: (
        '-r 29 9 ^3. ^los ^not ^pros ^the ^tip ^η anhand as bu context corp. currently dass end-to-end '
        'environmental exercises faced frauen grupo hand idea jednak kleine które kämpfen länder myth: online '
        'really ser sites south vier wien περίπου της до'
    ),
    0.27: (
        '5. alive angriffe daher durch freitag further getting girl identify list rental reported saturday '
        'startup steht student students these three thrive wziąć yourself } как президент के „die'
    ),
    0.28: (
        '3. ^editor ^für ^small ^startup ^как apps area assistant enough foods gerade goals km prozent puppy '
        'region requirements training understand vergangenen vor. των к'
    ),
    0.29: (
        '^"the ^as ^viele allem annie ausstellung burning cases configuration cup dennoch está heizen hvis '
        'israeli million os rioja step systems vor weil “the'
    ),
    0.3: (
        '^besonders ^im ^immer ^ο according but dr intense katharina lines miles regular run seo should '
        'single situation solutions someone tax tip too traditional used vs white'
    ),
    0.31: (
        '11. 2026 ^kein amid arthur brussels can catherine device einsatz erwarten investment laufzeit '
        'potential projects på replace rest same set sudo που σύμφωνα'
    ),
    0.32: '10 ^7. ^i ^so ^“the al. back beim down furniture lower mark model repeatedly simply wo ο из когда',
    0.33: '% 120 ^$ hintergrund install lösung season sir trying year,',
    0.34: (
        '$ ^but ^wie battery death det google kommende konkret lasse ob providers reduce research said: '
        'sierra task unter who “we'
    ),
    0.35: '100 ^after after anderem before blockchain gaza great increase it low real-time selten storage while',
    0.36: '"the ^1. ^6. corner created denn er funds increasing millones overall system этот',
    0.37: '^et cli depending instead side wieder will wird ότι',
    0.38: '1. cloud die gesellschaft gut hinter moving seit such them u',
    0.39: '2. beginners chief computing features jedoch meditation said setup there tr wurden',
    0.4: '^independent air arm bislang both development had hatte light sans som take waste werden',
    0.41: '1000 ^4. centre den dienstag it’s neben schwere',
    0.42: '^- ^2. ^deutschland ind meals weeks when',
    0.43: '^rest أن',
    0.44: '^5. bedeutung each ebenfalls volkswagen zeit',
    0.45: 'because daten sehen году',
    0.46: 'd data erste he kredit sich',
    0.47: 'gas his się uhr: water weist zwei з',
    0.48: '^why lassen nun which',
    0.49: '^bei machine nicht',
    0.5: 'between green learned small than',
    0.51: 'gegen',
    0.52: '4.',
    0.53: 'they',
    0.54: 'movers two',
    0.55: 'waren',
    0.56: 'risk',
    0.57: '23. connolly that',
    0.58: '^china',
    0.59: '^how china good laut',
    0.6: 'total',
    0.61: '^la darauf seien',
    0.68: 'что',
    0.7: 'da',
    0.71: 'aber',
    0.73: 'deutschland',
    0.74: 'że',
    1.17: 've',
}

CERTAIN: tuple[tuple[float, float], ...] = (
    (1.8, 1.96),
    (1.4, 1.45),
    (1.4, 1.21),
    (1.4, 1.1),
    (1.4, 1.05),
)
