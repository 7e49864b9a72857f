"""Month names in some forty languages, casefolded, without full stops.

Law: data. Names and abbreviations are those of the Unicode CLDR (https://cldr.unicode.org), with a few spellings that
news pages use beside them. Where two languages disagree (`listopad`), the one with more news sites has it.
"""

__all__ = ["MONTHS"]

_NAMES = (
    """
    ene enero gen gener gennaio ian ianuarie jaan jaanuar jan janar janeiro januar januari january január januára janv
    janvier janvāris janúar jän jänner led leden ledna oca ocak saus sausio sausis sij siječanj siječnja sty styczeń
    stycznia tammi tammikuu tammikuuta urt urtarrila xan xaneiro yan yanvar ιαν ιανουάριοσ ιανουαρίου січ січень січня
    янв январь января яну януари јан јануар јануари հնվ հունվար հունվարի ינואר ינו׳ يناير ژانویه ژانویهٔ जनवरी जन॰ জানু
    জানুয়ারী იან იანვარი
    """,
    """
    feb febbraio febr febreiro febrer febrero februar februari februarie february február februára februāris febrúar fev
    fevereiro fevr fevral fevrier févr février helmi helmikuu helmikuuta lut lutego luty ots otsaila peb pebrero shk
    shkurt subat vas vasario vasaris veebr veebruar velj veljača veljače úno únor února şub şubat φεβ φεβρουάριοσ
    φεβρουαρίου лют лютий лютого феб фебруар фев февр февраль февраля февруари փետրվար փետրվարի փտվ פברואר פבר׳ فبراير
    فوریه فوریهٔ फ़रवरी फ़र॰ ফেব ফেব্রুয়ারী თებ თებერვალი
    """,
    """
    bře březen března kov kovas kovo maalis maaliskuu maaliskuuta maart mac machi mar marca march marec maret mars marso
    mart martie marts martxoa marzec marzo març março mrt mrz márc március mär märts märz ožu ožujak ožujka μάρ μάρτιοσ
    μαρ μαρτίου бер березень березня мар март марта մարտ մարտի մրտ מרץ مارس मार्च মার্চ მარ მარტი
    """,
    """
    abr abril api apirila apr aprel april aprile aprili aprilie aprill apríl apríla aprīlis avr avril bal balandis
    balandžio dub duben dubna d’abr d’abril huhti huhtikuu huhtikuuta kwi kwiecień kwietnia nis nisan pri prill tra
    travanj travnja ápr április απρ απρίλιοσ απριλίου апр апрель апреля април квіт квітень квітня ապր ապրիլ ապրիլի אפריל
    אפר׳ آوریل أبريل अप्रैल এপ্রি এপ্রিল აპრ აპრილი
    """,
    """
    geg gegužė gegužės kvě květen května mag maggio mai maiatza maig maijs maio maj maja may mayis mayo mayıs maí mei
    máj mája május svi svibanj svibnja touko toukokuu toukokuuta μάι μάιοσ μαΐ μαΐου май мая мај трав травень травня
    մայիս մայիսի մյս מאי مايو مهٔ მაი მაისი
    """,
    """
    birž birželio birželis cze czerwca czerwiec eka ekaina giu giugno haz haziran hun hunyo iun iunie iyn iyun juin jun
    june junho juni junij junio juny juuni jún júna június júní jūn jūnijs kesä kesäkuu kesäkuuta lipanj lipnja qer
    qershor xuño červen června čvn ιουν ιουνίου ιούν ιούνιοσ июн июнь июня черв червень червня юни јун јуни հնս հունիս
    հունիսի יוני يونيو ژوئن जून জুন ივნ ივნისი
    """,
    """
    heinä heinäkuu heinäkuuta hul hulyo iul iulie iyl iyul juil juill juillet jul julai julho juli julij julio juliol
    july juuli júl júla július júlí jūl jūlijs korr korrik liep liepa liepos lip lipca lipiec lug luglio srpanj srpnja
    tem temmuz uzt uztaila xul xullo července červenec čvc ιουλ ιουλίου ιούλ ιούλιοσ июл июль июля лип липень липня юли
    јул јули հլս հուլիս հուլիսի יולי يوليو ژوئیه ژوئیهٔ जुलाई जुल॰ জুল জুলাই ივლ ივლისი
    """,
    """
    abu abuztua ago agost agosti agosto agu agustos agustus aout août aug august augusta augusti augusts augustus
    augusztus avg avgust avq avqust ağu ağustos d’ag d’agost elo elokuu elokuuta gush gusht kol kolovoz kolovoza ogo
    ogos rugp rugpjūtis rugpjūčio sie sierpień sierpnia srp srpen srpna ágú ágúst αυγ αυγούστου αύγ αύγουστοσ авг август
    августа серп серпень серпня օգոստոս օգոստոսի օգս אוגוסט אוג׳ أغسطس اوت अगस्त अग॰ আগস্ট აგვ აგვისტო
    """,
    """
    eyl eylul eylül ira iraila rugs rugsėjis rugsėjo ruj rujan rujna sen sentyabr sep sept septemba september septembra
    septembre septembrie septembris septiembre set setembre setembro setiembre settembre setyembre sht shtator syys
    syyskuu syyskuuta szept szeptember wrz wrzesień września zář září σεπ σεπτέμβριοσ σεπτεμβρίου вер вересень вересня
    сент сентябрь сентября сеп септембар септември սեպ սեպտեմբեր սեպտեմբերի ספטמבר ספט׳ سبتمبر سپتامبر सितंबर सित॰ সেপ
    সেপ্টেম্বর სექ სექტემბერი
    """,
    """
    d’oct d’octubre eki ekim loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktoba oktober oktobris
    oktoober oktubre oktyabr október októbra ott ottobre out outubro paź październik października spal spalio spalis tet
    tetor urr urria říj říjen října οκτ οκτωβρίου οκτώβριοσ жовт жовтень жовтня окт октобар октомври октябрь октября հոկ
    հոկտեմբեր հոկտեմբերի אוקטובר אוק׳ أكتوبر اکتبر अक्टूबर अक्टू॰ অক্টো অক্টোবর ოქტ ოქტომბერი
    """,
    """
    aza azaroa kas kasim kasım lapkr lapkritis lapkričio lis listopad listopada listopadu marras marraskuu marraskuuta
    nob nobyembre noiembrie nov novemba november novembra novembre novembris novembro noviembre noy noyabr nën nëntor
    nóv nóvember stu studeni studenoga νοέ νοέμβριοσ νοε νοεμβρίου лист листопад листопада нов новембар ное ноември нояб
    ноябрь ноября նոյ նոյեմբեր նոյեմբերի נובמבר נוב׳ نوامبر نوفمبر नवंबर नव॰ নভে নভেম্বর ნოე ნოემბერი
    """,
    """
    abe abendua ara aralik aralık dec december decembra decembre decembrie decembris decembro dek dekabr des desemba
    desember desembre dets detsember dez dezember dezembro dhj dhjetor dic dicembre diciembre dis disember disyembre déc
    décembre gru grudnia grudzień gruod gruodis gruodžio joulu joulukuu joulukuuta pro prosinac prosinca prosince
    prosinec δεκ δεκέμβριοσ δεκεμβρίου груд грудень грудня дек декабрь декабря декември дец децембар դեկ դեկտեմբեր
    դեկտեմբերի דצמבר דצמ׳ دسامبر ديسمبر दिसंबर दिस॰ ডিসে ডিসেম্বর დეკ დეკემბერი
    """,
)

MONTHS = {name: month for month, names in enumerate(_NAMES, 1) for name in names.split()}
