"""Month names in 87 locales, folded, without full stops at their end.

Law: data, written by `tools/cldr.py` from the CLDR of Babel 2.19.0 (https://cldr.unicode.org).
"""

__all__ = ["MONTHS", "OWN_MONTHS", "PHRASES"]

_NAMES = (
    """
    ean eanáir ene enero gen gener gennaio ian ianuarie ion ionawr jaan jaanuar jan janaayo janairu
    janar janeiro jannaayo jannar januar januari januarie january januwari január januára janv janvier
    janvāris janúar jen jenụwarị jän jänner led leden ledna oca ocak saus sausio sausis sij siječanj
    siječnja sty styczeń stycznia tammi tammikuu tammikuuta urt urtarrila xan xaneiro yan yanvar ýan
    ýanwar ιαν ιανουάριοσ ιανουαρίου сту студзень студзеня січ січень січня янв январ январь января яну
    януари јан јанвар јануар јануари қаң қаңтар հնվ հունվար հունվարի ינואר ינו׳ جنوري جنوری يانۋار يناير
    ژانویه जनवरी जन॰ जाने जानेवारी জানু জানুয়ারি জানুৱাৰী ਜਨ ਜਨਵਰੀ જાન્યુ જાન્યુઆરી ଜାନୁଆରୀ ஜன ஜனவரி జన
    జనవరి ಜನ ಜನವರಿ ജനു ജനുവരി දුරුතු ม.ค มกราคม ມ.ກ ມັງກອນ ဇန် ဇန်နဝါရီ იან იანვარი ጃን ጃንዋሪ មករា
    """,
    """
    chw chwef chwefror fab faburairu feabh feabhra feb febbraio febr febraayo febreiro febrer febrero
    februar februari februarie february februwari február februára februāris febrúar febrụwarị fev
    fevereiro fevr fevral fevrier few fewral fra frar févr février helmi helmikuu helmikuuta lut lutego
    luty ots otsaila peb pebrero shk shkurt subat vas vasario vasaris veebr veebruar velj veljača
    veljače úno únor února şub şubat φεβ φεβρουάριοσ φεβρουαρίου ақп ақпан лют лютага лютий лютого люты
    феб фебруар фев февр феврал февраль февраля февруари փետրվար փետրվարի փտվ פברואר פבר׳ شباط شوبات
    فبراير فبروري فروری فوریه فېبروري فېۋرال फ़रवरी फ़र॰ फेब्रु फेब्रुअरी फेब्रुवारी ফেব ফেব্রুয়ারি
    ফেব্ৰু ফেব্ৰুৱাৰী ਫ਼ਰ ਫ਼ਰਵਰੀ ફેબ્રુ ફેબ્રુઆરી ଫେବୃଆରୀ பிப் பிப்ரவரி ఫిబ్ర ఫిబ్రవరి ಫೆಬ್ರ ಫೆಬ್ರವರಿ
    ഫെബ്രു ഫെബ്രുവരി නවම් ก.พ กุมภาพันธ์ ກ.ພ ກຸມພາ ဖေ ဖေဖော်ဝါရီ თებ თებერვალი ፌብ ፌብሩዋሪ កុម្ភៈ
    """,
    """
    bře březen března kov kovas kovo maa maachị maalis maaliskuu maaliskuuta maarso maart mac machi
    maerz mar marca march marec maret maris mars marso mart martie marts martxoa marzec marzo marzu març
    março mas mashi maw mawrth mrt mrz márc március márta mäe mäerz mär märts märz ožu ožujak ožujka μάρ
    μάρτιοσ μαρ μαρτίου бер березень березня мар март марта нау наурыз сак сакавік сакавіка մարտ մարտի
    մրտ מרץ آذار ئازار مارت مارس مارچ मार्च মার্চ মাৰ্চ ਮਾਰਚ માર્ચ ମାର୍ଚ୍ଚ மார் மார்ச் మార్చి ಮಾರ್ಚ್ മാർ
    മാർച്ച് මැදින් มี.ค มีนาคม ມ.ນ ມີນາ မတ် მარ მარტი ማርች មីនា
    """,
    """
    abr abriil abril abrëll afi afirilu aib aibreán api apirila apr aprel april aprile aprili aprilie
    aprill apríl apríla aprīlis avr avril bal balandis balandžio dub duben dubna ebr ebrill eph ephreli
    epr epreel huhti huhtikuu huhtikuuta kwi kwiecień kwietnia nis nisan pri prill tra travanj travnja
    ápr április απρ απρίλιοσ απριλίου апр апрел апрель апреля април квіт квітень квітня кра красавік
    красавіка сәу сәуір ապր ապրիլ ապրիլի אפריל אפר׳ آوریل أبريل ئاپرېل اپریل نيسان نیسان अप्रिल अप्रैल
    एप्रि एप्रिल এপ্রি এপ্রিল এপ্ৰিল ਅਪ੍ਰੈ ਅਪ੍ਰੈਲ એપ્રિલ ଅପ୍ରେଲ ஏப் ஏப்ரல் ఏప్రి ఏప్రిల్ ಏಪ್ರಿ ಏಪ್ರಿಲ್
    ഏപ്രി ഏപ്രിൽ බක් เม.ย เมษายน ມ.ສ ເມສາ ဧပြီ აპრ აპრილი ኤፕሪ ኤፕሪል មេសា
    """,
    """
    beal bealtaine geg gegužė gegužės kvě květen května maayo mag maggio mai maiatza maig maijs maio maj
    maja may mayis mayo mayu mayıs maí maý mee mei mej mejju mey meyi máj mája május svi svibanj svibnja
    touko toukokuu toukokuuta μάι μάιοσ μαΐ μαΐου май мам мамыр мая мај трав травень травня մայիս
    մայիսի մյս מאי أيار ئایار مئی ماي مايو مه مۍ मई मे মে ਮਈ મે ମଇ மே మే ಮೇ മേയ് වෙසක් พ.ค พฤษภาคม ພ.ພ
    ພຶດສະພາ မေ მაი მაისი ሜይ ឧសភា
    """,
    """
    birž birželio birželis cze czerwca czerwiec eka ekaina giu giugno haz haziran hun hunyo iun iunie
    iyn iyun iýun juin jun june junho juni junie junij junio juny juu juun juuni jún júna június júní
    jūn jūnijs kesä kesäkuu kesäkuuta lipanj lipnja meh mehefin meith meitheamh qer qershor xuño yun
    yuni červen června čvn ġun ġunju ιουν ιουνίου ιούν ιούνιοσ июн июнь июня ијн ијун мау маусым черв
    червень червня чэр чэрвень чэрвеня юни јун јуни հնս հունիս հունիսի יוני ئىيۇن جون حزيران حوزەیران
    يونيو ژوئن जुन जून জুন ਜੂਨ જૂન ଜୁନ ஜூன் జూన్ ಜೂನ್ ജൂൺ පොසොන් มิ.ย มิถุนายน ມິ.ຖ ມິຖຸນາ ဇွန် ივნ
    ივნისი ጁን មិថុនា
    """,
    """
    gor gorff gorffennaf heinä heinäkuu heinäkuuta hul hulyo iul iulie iyl iyul iúil iýul juil juill
    juillet jul julai julayi julaị julho juli julie julij julio juliol july juuli júl júla július júlí
    jūl jūlijs korr korrik liep liepa liepos lip lipca lipiec lug luglio lul lulju luulyo srpanj srpnja
    tem temmuz uzt uztaila xul xullo yul yuli července červenec čvc ιουλ ιουλίου ιούλ ιούλιοσ июл июль
    июля ијл ијул лип липень липня ліп ліпень ліпеня шіл шілде юли јул јули հլս հուլիս հուլիսի יולי
    ئىيۇل تموز تەمووز جولائی جولای يوليو يوليوز ژوئیه जुलाई जुलै जुल॰ জুল জুলাই ਜੁਲਾ ਜੁਲਾਈ જુલાઈ ଜୁଲାଇ
    ஜூலை జులై ಜುಲೈ ജൂലൈ ඇසළ ก.ค กรกฎาคม ກ.ລ ກໍລະກົດ ဇူ ဇူလိုင် ივლ ივლისი ጁላይ កក្កដា
    """,
    """
    abu abuztua aga agasti ago agost agosti agosto agu agusta agustos agustus aout août aug august
    augusta augusti augusts augustus augusztus avg avgust avq avqust awg awgust awst aww awwissu ağu
    ağustos elo elokuu elokuuta gush gusht kol kolovoz kolovoza lún lúnasa ogo ogos ogosto ogs rugp
    rugpjūtis rugpjūčio sie sierpień sierpnia srp srpen srpna ágú ágúst αυγ αυγούστου αύγ αύγουστοσ авг
    август августа жні жнівень жніўня серп серпень серпня там тамыз օգոստոս օգոստոսի օգս אוגוסט אוג׳ آب
    أغسطس ئاب ئاۋغۇست اوت اګست اگست غشت अगस्ट अगस्त अग॰ ऑग ऑगस्ट আগ আগষ্ট আগস্ট ਅਗ ਅਗਸਤ ઑગસ્ટ ଅଗଷ୍ଟ ஆக
    ஆகஸ்ட் ఆగ ఆగస్టు ಆಗ ಆಗಸ್ಟ್ ഓഗ ഓഗസ്റ്റ് නිකිණි ส.ค สิงหาคม ສ.ຫ ສິງຫາ ဩဂုတ် აგვ აგვისტო ኦገስ ኦገስት សីហា
    ọgọ ọgọọst
    """,
    """
    eyl eylul eylül ira iraila medi mfómh rugs rugsėjis rugsėjo ruj rujan rujna sat satumba seb
    sebteembar sebtembar sen sentabr sentyabr sentýabr sep sept septemba septembar september septembra
    septembre septembrie septembris septhemba septiembre set setembre setembro setiembre settembre
    settembru setyembre sht shtator syys syyskuu syyskuuta szept szeptember wrz wrzesień września zář
    září σεπ σεπτέμβριοσ σεπτεμβρίου вер верасень верасня вересень вересня сен сент сентябр сентябрь
    сентября сентјабр сеп септембар септември қыр қыркүйек սեպ սեպտեմբեր սեպտեմբերի ספטמבר ספט׳ أيلول
    ئەیلوول سبتمبر ستمبر سپتامبر سپتمبر سېنتەبىر سېپتمبر شتنبر सप्टें सप्टेंबर सितंबर सित॰ सेप्टेम्बर
    ছেপ্তে ছেপ্তেম্বৰ সেপ সেপ্ট সেপ্টেম্বর ਸਤੰ ਸਤੰਬਰ સપ્ટે સપ્ટેમ્બર ସେପ୍ଟେମ୍ବର செப் செப்டம்பர் సెప్టెం
    సెప్టెంబర్ ಸೆಪ್ಟೆಂ ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റം സെപ്റ്റംബർ බිනර ก.ย กันยายน ກ.ຍ ກັນຍາ စက် စက်တင်ဘာ სექ
    სექტემბერი ሴፕቴ ሴፕቴምበር កញ្ញា
    """,
    """
    dfómh eki ekim hyd hydref loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktabr
    okthoba oktoba oktobar oktober oktobris oktoobar oktoober oktubre oktyabr október októbra oktýabr
    ott ottobre ottubru out outubro paź październik października spal spalio spalis tet tetor urr urria
    říj říjen října οκτ οκτωβρίου οκτώβριοσ жовт жовтень жовтня кас кастрычнік кастрычніка окт октобар
    октомври октябр октябрь октября октјабр қаз қазан հոկ հոկտեմբեր հոկտեմբերի אוקטובר אוק׳ أكتوبر
    ئۆكتەبىر اکتبر اکتوبر अक्टूबर अक्टू॰ अक्टोबर ऑक्टो ऑक्टोबर অক্টো অক্টোবর অক্টোবৰ ਅਕਤੂ ਅਕਤੂਬਰ ઑક્ટો
    ઑક્ટોબર ଅକ୍ଟୋବର அக் அக்டோபர் అక్టో అక్టోబర్ ಅಕ್ಟೋ ಅಕ್ಟೋಬರ್ ഒക്ടോ ഒക്‌ടോബർ වප් ต.ค ตุลาคม ຕ.ລ ຕຸລາ
    အောက် အောက်တိုဘာ ოქტ ოქტომბერი ኦክቶ ኦክቶበር តុលា ọkt ọktoba
    """,
    """
    aza azaroa kas kasim kasım lapkr lapkritis lapkričio lis listopad listopada listopadu marras
    marraskuu marraskuuta nob nobyembre nof noiembrie noofeembar nov novemba novembar november novembra
    novembre novembris novembro novembru noviembre noy noyabr noý noýabr nuw nuwamba nën nëntor nóv
    nóvember samh samhain stu studeni studenoga tach tachwedd νοέ νοέμβριοσ νοε νοεμβρίου лист листопад
    листопада ліс лістапад лістапада нов новембар ное ноември ноя нояб ноябр ноябрь ноября ној нојабр
    қар қараша նոյ նոյեմբեր նոյեմբերի נובמבר נוב׳ نوامبر نوفمبر نومبر نونبر نويابىر नवंबर नव॰ नोभेम्बर
    नोव्हें नोव्हेंबर নভে নভেম্বর নৱে নৱেম্বৰ ਨਵੰ ਨਵੰਬਰ નવે નવેમ્બર ନଭେମ୍ବର நவ நவம்பர் నవం నవంబర్ ನವೆಂ
    ನವೆಂಬರ್ നവം നവംബർ ඉල් พ.ย พฤศจิกายน ພ.ຈ ພະຈິກ နို နိုဝင်ဘာ ნოე ნოემბერი ኖቬም ኖቬምበር វិច្ឆិកា
    """,
    """
    abe abendua ara aralik aralık dec decembar december decembra decembre decembrie decembris decembro
    dek dekabr des desemba desember desembre dets detsember dez dezember dezembro dhj dhjetor dic
    dicembre diciembre dis disamba diseembar disemba disember disyembre diċ diċembru déc décembre gru
    grudnia grudzień gruod gruodis gruodžio joulu joulukuu joulukuuta noll nollaig pro prosinac prosinca
    prosince prosinec rhag rhagfyr δεκ δεκέμβριοσ δεκεμβρίου груд грудень грудня дек декабр декабрь
    декабря декември дец децембар жел желтоқсан сне снежань снежня դեկ դեկտեմբեր դեկտեմբերի דצמבר דצמ׳
    دجنبر دسامبر دسمبر ديسمبر دېكابىر डिसें डिसेंबर डिसेम्बर दिसंबर दिस॰ ডিচে ডিচেম্বৰ ডিসে ডিসেম্বর ਦਸੰ
    ਦਸੰਬਰ ડિસે ડિસેમ્બર ଡିସେମ୍ବର டிச டிசம்பர் డిసెం డిసెంబర్ ಡಿಸೆಂ ಡಿಸೆಂಬರ್ ഡിസം ഡിസംബർ උඳුවප් ธ.ค
    ธันวาคม ທ.ວ ທັນວາ ဒီ ဒီဇင်ဘာ დეკ დეკემბერი ዲሴም ዲሴምበር ធ្នូ
    """,
)

MONTHS = {name: month for month, names in enumerate(_NAMES, 1) for name in names.split()}

OWN_MONTHS = {
    "hr": {"lip": 6, "lis": 10, "listopad": 10, "listopada": 10, "srp": 7},
}
"""By language: names that mean another month in it than in the language that comes first."""

PHRASES = {
    "deireadh fómhair": 10,
    "dhen fhaoilleach": 1,
    "dhen dùbhlachd": 12,
    "dhen t-samhain": 11,
    "dhen t-sultain": 9,
    "am faoilleach": 1,
    "dhen chèitean": 5,
    "dhen ghearran": 2,
    "dhen ghiblean": 4,
    "dhen lùnastal": 8,
    "کانوونی دووەم": 1,
    "an dùbhlachd": 12,
    "an t-samhain": 11,
    "an t-sultain": 9,
    "an t-ògmhios": 6,
    "dhen dàmhair": 10,
    "dhen ògmhios": 6,
    "meán fómhair": 9,
    "تشرين الثاني": 11,
    "تشرینی دووەم": 11,
    "تشرینی یەکەم": 10,
    "كانون الثاني": 1,
    "کانونی یەکەم": 12,
    "an lùnastal": 8,
    "an t-iuchar": 7,
    "dhen iuchar": 7,
    "تشرين الأول": 10,
    "كانون الأول": 12,
    "an cèitean": 5,
    "an dàmhair": 10,
    "an gearran": 2,
    "an giblean": 4,
    "dhen mhàrt": 3,
    "oṣù ṣẹ́rẹ́": 1,
    "oṣù ẹrẹ̀nà": 3,
    "oṣù ẹ̀bibi": 5,
    "oṣù ọ̀wàrà": 10,
    "oṣù agẹmọ": 7,
    "oṣù owewe": 9,
    "oṣù èrèlè": 2,
    "oṣù òkúdu": 6,
    "oṣù ọ̀pẹ̀": 12,
    "oṣù bélú": 11,
    "oṣù ìgbé": 4,
    "oṣù ògún": 8,
    "am màrt": 3,
}
"""Names of two words, the longest first."""
