"""How 40 locales say that something happened some time ago.

Law: data, written by `tools/cldr.py` from the CLDR of Babel 2.19.0 (https://cldr.unicode.org).
A pattern is what stands before the number and what stands after it, parted by `#`, folded.
"""

__all__ = ["AGO"]

AGO = {
    "second": """
    #detik yang lalu | #dtk lalu | #giây trước | #másodperccel ezelőtt | #s sitten | #saniye önce |
    #sec. ago | #sec. fa | #sec. geleden | #second ago | #seconde geleden | #seconden geleden | #secondi
    fa | #secondo fa | #seconds ago | #sek eest | #sek. siden | #sek. temu | #sekund temu | #sekundi
    eest | #sekundy temu | #sekundę temu | #sekunti sitten | #sekuntia sitten | #sn. önce | #с тому |
    #сек. назад | #секунд назад | #секунд тому | #секунди тому | #секунду назад | #секунду тому |
    #секунды назад | #ثانیه پیش | #सेकंड पहले | #से॰ पहले | #সেকেন্ড আগে | #วินาทีที่ผ่านมา |
    #วินาทีที่แล้ว | #秒前 | #秒钟前 | #초 전 | acum#de secunde | acum#sec | acum#secunde | acum#secundă |
    for#sek siden | for#sekund siden | for#sekunder siden | för#s sen | för#sekund sedan | för#sekunder
    sedan | hace#s | hace#segundo | hace#segundos | há#seg | há#segundo | há#segundos | il y a#s | il y
    a#seconde | il y a#secondes | pirms#sek | pirms#sekundes | pirms#sekundēm | pre#sek | pre#sekunde |
    pre#sekundi | pred#s | pred#sekundama | pred#sekundami | pred#sekundo | pred#sekundou | pred#sekundy
    | prieš#sek | prieš#sekundes | prieš#sekundės | prieš#sekundę | prieš#sekundžių | prije#s |
    prije#sekunde | prije#sekundi | prije#sekundu | před#s | před#sekundami | před#sekundou |
    před#sekundy | vor#sek | vor#sekunde | vor#sekunden | πριν από#δευτ | πριν από#δευτερόλεπτα | πριν
    από#δευτερόλεπτο | пре#сек | пре#секунде | пре#секунди | преди#сек | преди#секунда | преди#секунди |
    לפני שני׳ (#) | לפני#שניות | לפני#שני׳ | قبل#ثانية | قبل#ثوانٍ | قبل#ثوانِ
    """,
    "minute": """
    #dakika önce | #dk. önce | #menit yang lalu | #min eest | #min fa | #min sitten | #min temu | #min.
    ago | #min. geleden | #min. siden | #minut temu | #minute ago | #minuten geleden | #minutes ago |
    #minuti eest | #minuti fa | #minuto fa | #minuty temu | #minutę temu | #minuut geleden | #minuutti
    sitten | #minuuttia sitten | #mnt lalu | #perccel ezelőtt | #phút trước | #мин. назад | #минут назад
    | #минуту назад | #минуты назад | #хв тому | #хвилин тому | #хвилини тому | #хвилину тому | #دقیقه
    پیش | #मिनट पहले | #मि॰ पहले | #মিনিট আগে | #นาทีที่ผ่านมา | #นาทีที่แล้ว | #分前 | #分鐘前 | #分钟前 | #분 전
    | acum#de minute | acum#min | acum#minut | acum#minute | for#min siden | for#minut siden |
    for#minutt siden | for#minutter siden | för#min sen | för#minut sedan | för#minuter sedan | hace#min
    | hace#minuto | hace#minutos | há#min | há#minuto | há#minutos | il y a#min | il y a#minute | il y
    a#minutes | pirms#min | pirms#minūtes | pirms#minūtēm | pre#min | pre#minuta | pred#min |
    pred#minutama | pred#minutami | pred#minuto | pred#minútami | pred#minútou | pred#minúty | prieš#min
    | prieš#minutes | prieš#minutės | prieš#minutę | prieš#minučių | prije#min | prije#minuta |
    prije#minute | prije#minutu | před#min | před#minutami | před#minutou | před#minuty | vor#min |
    vor#minute | vor#minuten | πριν από#λεπ | πριν από#λεπτά | πριν από#λεπτό | пре#мин | пре#минута |
    преди#мин | преди#минута | преди#минути | לפני דקה (#) | לפני דק׳ (#) | לפני#דקות | לפני#דק׳ |
    قبل#دقائق | قبل#دقيقة
    """,
    "hour": """
    #giờ trước | #godz. temu | #godzin temu | #godziny temu | #godzinę temu | #h fa | #hour ago | #hours
    ago | #hr. ago | #jam lalu | #jam yang lalu | #ora fa | #ore fa | #sa. önce | #saat önce | #t eest |
    #t sitten | #time siden | #timer siden | #tunni eest | #tunti sitten | #tuntia sitten | #uur geleden
    | #órával ezelőtt | #год тому | #годин тому | #години тому | #годину тому | #ч назад | #час назад |
    #часа назад | #часов назад | #ساعت پیش | #घंटे पहले | #घं॰ पहले | #ঘণ্টা আগে | #ชม. ที่แล้ว |
    #ชั่วโมงที่ผ่านมา | #小时前 | #小時前 | #時間前 | #시간 전 | acum#de ore | acum#h | acum#ore | acum#oră | for#t
    siden | for#time siden | for#timer siden | för#tim sedan | för#timmar sedan | för#timme sedan |
    hace#h | hace#hora | hace#horas | há#h | há#hora | há#horas | il y a#h | il y a#heure | il y
    a#heures | pirms#st | pirms#stundas | pirms#stundām | pre#sata | pre#sati | pre#č | pred#h |
    pred#hodinami | pred#hodinou | pred#urama | pred#urami | pred#uro | prieš#val | prieš#valandas |
    prieš#valandos | prieš#valandą | prieš#valandų | prije#h | prije#sat | prije#sata | prije#sati |
    před#h | před#hodinami | před#hodinou | před#hodiny | vor#std | vor#stunde | vor#stunden | πριν
    από#ώ | πριν από#ώρα | πριν από#ώρεσ | пре#сата | пре#сати | пре#ч | преди#ч | преди#час |
    преди#часа | לפני שעה (#) | לפני שעתיים (#) | לפני שע׳ (#) | לפני#שעות | לפני#שע׳ | قبل#ساعات |
    قبل#ساعة
    """,
    "day": """
    #dag geleden | #dag siden | #dage siden | #dagen geleden | #day ago | #days ago | #dgn geleden |
    #dni temu | #dnia temu | #dzień temu | #g fa | #gg fa | #giorni fa | #giorno fa | #gün önce | #h
    lalu | #hari yang lalu | #napja | #nappal ezelőtt | #ngày trước | #p eest | #pv sitten | #päeva eest
    | #päivä sitten | #päivää sitten | #день назад | #день тому | #дн. назад | #дн. тому | #дней назад |
    #дня назад | #дня тому | #дні тому | #днів тому | #روز پیش | #दिन पहले | #দিন আগে | #วันที่ผ่านมา |
    #วันที่แล้ว | #天前 | #日前 | #일 전 | acum#de zile | acum#zi | acum#zile | for#d. siden | for#dag siden |
    for#dage siden | for#døgn siden | för#d sedan | för#dag sedan | för#dagar sedan | hace#d | hace#día
    | hace#días | há#dia | há#dias | il y a#j | il y a#jour | il y a#jours | pirms#d | pirms#dienas |
    pirms#dienām | pre#d | pre#dana | pred#d | pred#dnevi | pred#dnevom | pred#dnevoma | pred#dňa |
    pred#dňami | pred#dňom | prieš#d | prieš#dienas | prieš#dienos | prieš#dieną | prieš#dienų |
    prije#dan | prije#dana | před#dne | před#dnem | před#dny | vor#tag | vor#tagen | πριν από#ημ | πριν
    από#ημέρα | πριν από#ημέρεσ | пре#д | пре#дана | преди#ден | преди#дни | לפני יום אחד (#) | לפני
    יומיים (#) | לפני#ימים | قبل#أيام | قبل#يوم | قبل#يومًا
    """,
    "week": """
    #hafta önce | #hf. önce | #héttel ezelőtt | #mgg lalu | #minggu yang lalu | #näd eest | #nädala eest
    | #sett. fa | #settimana fa | #settimane fa | #tuần trước | #tydz. temu | #tydzień temu | #tyg. temu
    | #tygodni temu | #tygodnia temu | #tygodnie temu | #uge siden | #uger siden | #viikko sitten |
    #viikkoa sitten | #vk sitten | #week ago | #week geleden | #weeks ago | #weken geleden | #wk. ago |
    #нед. назад | #недели назад | #недель назад | #неделю назад | #тиж. тому | #тиждень тому | #тижня
    тому | #тижні тому | #тижнів тому | #هفته پیش | #सप्ताह पहले | #সপ্তাহ আগে | #สัปดาห์ที่ผ่านมา |
    #สัปดาห์ที่แล้ว | #周前 | #週前 | #週間前 | #주 전 | acum#de săptămâni | acum#săpt | acum#săptămâni |
    acum#săptămână | for#u. siden | for#uge siden | for#uger siden | for#uke siden | for#uker siden |
    för#v. sedan | för#vecka sedan | för#veckor sedan | hace#sem | hace#semana | hace#semanas | há#sem |
    há#semana | há#semanas | il y a#sem | il y a#semaine | il y a#semaines | pirms#ned | pirms#nedēļas |
    pirms#nedēļām | pre#ned | pre#nedelja | pre#nedelje | pred#ted | pred#tedni | pred#tednom |
    pred#tednoma | pred#týž | pred#týždňa | pred#týždňami | pred#týždňom | prieš#sav | prieš#savaites |
    prieš#savaitės | prieš#savaitę | prieš#savaičių | prije#tj | prije#tjedan | prije#tjedana |
    prije#tjedna | před#týd | před#týdne | před#týdnem | před#týdny | vor#woche | vor#wochen | πριν
    από#εβδ | πριν από#εβδομάδα | πριν από#εβδομάδεσ | пре#нед | пре#недеља | пре#недеље | преди#седм |
    преди#седмица | преди#седмици | לפני שבוע (#) | לפני שבועיים (#) | לפני שב׳ (#) | לפני#שבועות |
    לפני#שב׳ | قبل#أسابيع | قبل#أسبوع | قبل#أسبوعًا
    """,
    "month": """
    #ay önce | #bln lalu | #bulan yang lalu | #hónappal ezelőtt | #kk sitten | #kuu eest | #kuukausi
    sitten | #kuukautta sitten | #maand geleden | #maanden geleden | #md. siden | #mdr. siden | #mese fa
    | #mesi fa | #mies. temu | #miesiąc temu | #miesiąca temu | #miesiące temu | #miesięcy temu | #mo.
    ago | #month ago | #months ago | #tháng trước | #мес. назад | #месяц назад | #месяца назад |
    #месяцев назад | #міс. тому | #місяць тому | #місяця тому | #місяці тому | #місяців тому | #ماه پیش
    | #माह पहले | #মাস আগে | #เดือนที่ผ่านมา | #เดือนที่แล้ว | #か月前 | #个月前 | #個月前 | #개월 전 | acum#de luni
    | acum#luni | acum#lună | for#md. siden | for#måned siden | for#måneder siden | för#mån. sen |
    för#månad sedan | för#månader sedan | hace#m | hace#mes | hace#meses | há#meses | há#mês | il y a#m
    | il y a#mois | pirms#mēn | pirms#mēneša | pirms#mēnešiem | pre#mes | pre#meseca | pre#meseci |
    pred#mes | pred#mesecem | pred#mesecema | pred#meseci | pred#mesiaca | pred#mesiacmi | pred#mesiacom
    | prieš#mėn | prieš#mėnesio | prieš#mėnesius | prieš#mėnesių | prieš#mėnesį | prije#mj |
    prije#mjesec | prije#mjeseca | prije#mjeseci | před#měs | před#měsíce | před#měsícem | před#měsíci |
    vor#monat | vor#monaten | πριν από#μήνα | πριν από#μήνεσ | пре#мес | пре#месеца | пре#месеци |
    преди#м | преди#месец | преди#месеца | לפני חודש (#) | לפני חודשיים (#) | לפני#חודשים | خلال#أشهر |
    قبل#أشهر | قبل#شهر | قبل#شهرًا
    """,
    "year": """
    #a eest | #aasta eest | #anni fa | #anno fa | #jaar geleden | #lat temu | #lata temu | #năm trước |
    #rok temu | #roku temu | #tahun yang lalu | #thn lalu | #v sitten | #vuosi sitten | #vuotta sitten |
    #year ago | #years ago | #yr. ago | #yıl önce | #år siden | #évvel ezelőtt | #г. назад | #год назад
    | #года назад | #л. назад | #лет назад | #р. тому | #роки тому | #року тому | #років тому | #рік
    тому | #سال پیش | #वर्ष पहले | #বছর আগে | #বছর পূর্বে | #ปีที่แล้ว | #年前 | #년 전 | acum#an | acum#ani
    | acum#de ani | for#år siden | för#år sedan | för#år sen | hace#a | hace#año | hace#años | há#ano |
    há#anos | il y a#a | il y a#an | il y a#ans | pirms#g | pirms#gada | pirms#gadiem | pre#god |
    pre#godina | pre#godine | pred#l | pred#leti | pred#letom | pred#letoma | pred#r | pred#roka |
    pred#rokmi | pred#rokom | prieš#m | prieš#metus | prieš#metų | prije#g | prije#godina | prije#godine
    | prije#godinu | před#l | před#lety | před#r | před#rokem | před#roku | vor#jahr | vor#jahren | πριν
    από#έτη | πριν από#έτοσ | пре#год | пре#година | пре#године | преди#г | преди#година | преди#години
    | לפני שנה (#) | לפני שנתיים (#) | לפני#שנים | قبل#سنة | قبل#سنوات
    """,
}
"""By unit; patterns are parted by ` | `."""
