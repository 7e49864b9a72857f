"""Written by tools/train; do not edit."""

from __future__ import annotations

from typing import Any

ABOUT: dict[str, Any] = {
    'form': 'html',
    'corpora': {'fundus-news': '5dd13207c77a1ca854055e628a7244c4105eaaa5d51c78e57eb17852394e15f8', 'wcxb-articles': '839194595c590fd52a729543c5bbf97a1d7e24a92d8ebb598ae9146829822725', 'trafilatura-snippets': 'a2d541e38e49c5060acb16029622f21b6435baca01186fe8ac738e32aab6911e'},
    'cross_validated': {1: {'fundus-news': {'pages': 163, 'word_f1': 0.9678, 'below_.5': 0.0, 'below_.8': 0.0368}, 'trafilatura-snippets': {'pages': 443, 'snippets_f1': 0.9385}, 'wcxb-articles': {'pages': 779, 'word_f1': 0.9601, 'below_.5': 0.0077, 'below_.8': 0.0411}}, 2: {'fundus-news': {'pages': 163, 'word_f1': 0.9672, 'below_.5': 0.0061, 'below_.8': 0.0368}, 'trafilatura-snippets': {'pages': 443, 'snippets_f1': 0.9367}, 'wcxb-articles': {'pages': 779, 'word_f1': 0.9571, 'below_.5': 0.0103, 'below_.8': 0.0462}}, 3: {'fundus-news': {'pages': 163, 'word_f1': 0.9689, 'below_.5': 0.0061, 'below_.8': 0.0307}, 'trafilatura-snippets': {'pages': 443, 'snippets_f1': 0.94}, 'wcxb-articles': {'pages': 779, 'word_f1': 0.9594, 'below_.5': 0.009, 'below_.8': 0.0449}}},
}

WHOLE: dict[str, float] = {}

LEXICON: dict[float, str] = {
    -4.7: '©',
    -4.3: 'newsletter',
    -3.9: 'δ',
    -3.8: 'reserved.',
    -3.5: 'cookies min published.',
    -3.4: 'ago december email* reply',
    -3.3: 'oct',
    -3.2: '19, consent feb loading... sep',
    -3.1: '14, contents form.',
    -3.0: '16, 18, advertisement dec e-mail oops! subscribe \u200d',
    -2.9: '(required) 11, getty inbox. name* uhr',
    -2.8: '21, articles published: received! unchanged.',
    -2.7: (
        '%d 08, account? apr aug august comment comment... comments... dpa foto: jan jun lesen minuten '
        'sponsored'
    ),
    -2.6: '24, bitte copyright helpful? kommentare mar nachrichten tags:',
    -2.5: '26, 28, 9, uncategorized',
    -2.4: '17, 22, 23, 29, agree akismet category: episodes ich posts related street, •',
    -2.3: (
        '12, 13, 7, comments cookie copied! dec. esc fehler friday, hi now! photo: recaptcha refresh. rights '
        'themen uns updated: ·'
    ),
    -2.2: (
        '* .gov 2025 8, articles: credit: email(required) email. min. mins newsletter! nov provide: quelle: '
        'share: signup sorry, thank thanks! welcome! wollen 🙂'
    ),
    -2.1: '25, author email inbox thema',
    -2.0: (
        ') 04, 2023 2024 account. auf: cancel casey comment! enabled hey interessant jeden jul menschen '
        'newsletter. rd, replycancel reuters spam. unsubscribe you!'
    ),
    -1.9: (
        '$0.00 +1 10, 6, andreas anmelden anzeige archive. bild: briefing captcha co-founder comments: '
        'contents: cookielawinfo-checkbox-necessary cookielawinfo-checkbox-performance cookies. destinations '
        'edwards email… empty. feedbacks frank inbox! interessieren jederzeit jetzt journalism lesezeit: '
        'loading… marked meinung mon, morgen müssen name(required) natalie neue neueste news news, october '
        'oldest please posted properly. rachel says: search. sign stimme submission subscribing subtotal us. '
        'us: username vp werden. wpdiscuz yours » €'
    ),
    -1.8: '27, 31, @ address christian image: neuen newsletters rebecca share teilen today!',
    -1.7: (
        '$ (15) (4) (9) +++ 0 01, 02 02, 05, 10:00 15, 16:00 abonnieren address! an. analyzed anmeldung '
        'archives arriving artikel bild bookmark brittany chris christoph citations commissions commons '
        'contributor courtesy donna email, ende entdecken erhalten experts. february feedback! fünf gewalt '
        'glad gordon hours: inhalt jamie january johannes julie kingdom kultur legitimate like... make. md '
        'meldungen melissa non-necessary november offensive on: p.m. phone* pm published que redaktion '
        'ressorts ressorts: school. sie stories subscribed success! tagged: tags thanks, tom topics: under: '
        'unsere unserer url: verlagsangebote vielen vol vote wife, wochen wordpress.com wow writer zu. ©2025 '
        '›'
    ),
    -1.6: (
        '2019 2022 2026 30, article: article? blogs by: du edited einen featured march policy. privacy ryan '
        'table testen trending url'
    ),
    -1.5: (
        ', 20, 5, bei blog browser cart clicking diese discover empty est hide hier https ihr join journalist '
        'july können latest laura loading name notify phone: questions? related: subscribers um window. zum'
    ),
    -1.4: (
        '-- 61 address. amanda anna associates australian author: blog: deutschlands downtown editorial '
        'explorer finden functionalities hamburg here! jeffrey jennifer julia kennen kommentar kommt login '
        'mai matched message mir nur orders para patrick plus-inhalte? post. purposes reserved september '
        'submitted subscriber there! thousand tim topics updated wegen weiter written zur ×'
    ),
    -1.3: (
        '. 1, 2017 2020 2021 3, 4, alle andrew exclusive fields found. inc info links por protected read '
        'reading search site, steve submitting substack taylor us! watches weitere'
    ),
    -1.2: (
        '(2025) 2, ? absolutely advertise affiliated amy anytime. article british campus chapter consulted '
        'copied deutschland diesen dieses direkt disclaimer dylan editor enter folgen funnel gehen hi, '
        'https:// ihnen inc. jahre jason keine krieg list! mehr michelle more? newest newsletter, offers, '
        'page password post? privacy. ray reporter scott sein sport stunden that. tips, topic: und voted '
        'votes wichtigsten wir überblick'
    ),
    -1.1: (
        '( (1) (on ... 2010 2012 2014 2026: > allen april archive ashley authors bin categories chair, coupon '
        'dann displaying e. editor-in-chief einmal elizabeth email: enjoying enrolled fax: fordert founder '
        'free! für geo george haben hall human, ihrer informationen ist james jane jenny jon josé june links, '
        'links. links: lisa ltd. marco meine minute miss monday, name, nancy news. nicole notified only. '
        'otherwise pinterest podcast preview reviewed russische scroll series, singh site. sorry source: '
        'spam, stand: statt sunset talk. time? twitter vom website. weekly woche won zeigt zip'
    ),
    -1.0: (
        '11 alex ap article. aus belongs bis dieser disclosure entered executive free. help? immer impressed '
        'informative john kate kein lang last leave logged m. mailing menu mit nach news: offices phone '
        'posts: project? recent required. russland s. sind soll tag thomas up! von wenn williams'
    ),
    -0.9: (
        "2016 2025: 365 4.3 affiliate aktuelle am auch auf available. awesome beginner's ben benjamin bought "
        'brilliant charles chief delivered disclosure: dr. editor, field floor, follow gdpr in: jessica kann '
        'katie könnte llc llc. ma, magazine mann maria notifications oder opinion qr sam sarah secrets seiner '
        "sidebar signing site smith started? summarize us we're yet. über …"
    ),
    -0.8: (
        '$$$ (3) 100,000 101: 15th 165 19 1:1 2021. 23 4:00 [ accordance accredited add-on afp albert alice '
        'amazing answered answers. anthony anyone. army avenue, awarded awesome, bing blog! brian browse '
        'christine clark comment. contributors crystal dan daniel daten davis dem demo denne director, '
        'drohnen editor’s erik es ever, fast-moving footnotes founder, free, freitag friday gardener gegen '
        'geschichte green, große großer h. hinweis idea, idea? ihre ihren image inaugural j ja, jackson k. '
        'kong lage leadership, lewis liked liz mary meant megan michael millionen modified: morning newsroom '
        'noch nor nun nächsten of, our payne phones pitch police politics politische post: print, promo queen '
        'read. reader recommend. rick rob robinson schweiz se selections setzt shutterstock slider sommer son '
        'song spain spam stunde subjects sunday, susan sushi technician telephone tips. tu tuesday uncover '
        'unsplash usd user. vague valid vetted vorteile wahlkampf walk-through webinars, website welcome '
        "wirklich woman writer, wrong you'd zu zusätzliche ⋅"
    ),
    -0.7: (
        '- / 17 17th 4.5 89 : ab aktuell al analysis, area. arts blank c. calculated ceo checkout closed '
        'consultation content court cyber david del der deutschen ein einer eller embed english entrepreneurs '
        'episode feedback. filed food, from: guides hacker holiday im independently inline inspiration '
        'inspire juli justin kim kinder lee link london mal marie matt mentioned need? neues npm p. paul '
        'peter podcast, policy post powered receive recommendations. seine spanish tap te this: tiktok: '
        'toggle tool. trainer trial. un unlock viele viewing views warnt went wird work: |'
    ),
    -0.6: (
        '14 14-day 2018 26 4.9 5 6 advice, apps: award beim budget? careers chance chaos crazy discussion '
        'dream drei eines fuji gardening gazastreifen guys hassle-free hear india interview kan lab lauren '
        'log lovely me mike minutes more: newsletters, overflow paypal podcasts recover register releases '
        "reviewer senior story terms thanks tourism tours ultimate updates validation we'll werden wurde "
        'wurden yale zwischen ←'
    ),
    -0.5: (
        '$300 12 15 2023, 22 3 4 4.0 5.0 50+ 5th 7 >> account advisory advocacy appreciate b. b2c beginner’s '
        'below: brown buyer’s checked compare: contact d. das depressive download earn echo emails emily en '
        "entering expert explore facebook flere follow-up for: free gabriel hamas heute hochschule hotels i'm "
        'interviews iran joining jones left midnight minister mm montag more. nationwide next next: nick now. '
        'office officer peterson press profiles reads resources returned review: sara save schon stunning '
        'testimonials trusted ukraine ultralight university. us? visitors webinars wood woodworking'
    ),
    -0.4: (
        '# $$ & 0% 1 1,000+ 100+ 16 1st 2011 2013 2024. 27 2nd 33 4.8 52 7.1 8.0 9.8 adam advertising, again '
        'alles alliance angriff articles. austin australia autumn awards bald beat billions blogger brew buck '
        'bulky by california, canadian career charity china christmas circle citation clarke cloud. '
        'communities complimentary confirmation continuing cordless council craig danielle dass davies dean '
        "den die diesem discounts, donate dr easy, ebook editor's editors eine enjoyed euro europa experts "
        'explained expressed f. facilities fact faculty fight filled finances firsthand football form, '
        'full-text gallery gallery, geht genuinely get gibt government gray great! grows guide guide: hacks '
        'heading heather highlighting hospital hrs hub iii images indicates initiative institution investor '
        'it! jahren january, jeff job, job. jobs, k kelly ki kickstart label lamp likes lo los mad marks md, '
        'mindful mountains movies multimedia myths name: network, next-generation notification nutzen '
        'official oliver origin outsourcing permission photo pin po politik president printed product. '
        'proudly publications race reading: recruiting refreshing replay required reset respect restoration '
        'revolutionizing road, rose rund sc science, search: sebastian seinem seller sent sharing sharing. '
        'shipping sky sowie stark symbol templates, that? thriving thursday time: top-rated trackers '
        'travelers trends. tricks unbiased union usa usa, van vice village vor wall warum way. welche william '
        'wrong. you. zurück zwei — 💡'
    ),
    -0.3: (
        '// 31 8 9 analytical appointment award-winning breaking brewing close connect consulting '
        'contributing conversions crms daily date deal deals devops durch einem et exploring falls feeling '
        'germany grants helped here: home indexes insights instant intro learn m&a ma monday month nicht '
        'painting partners patients photography phrases portugal provided rating recipe restaurants, reviews '
        'seit session sin soon speech st staff stay subscriptions, tent today updates, us, verified view '
        "we've win worldwide"
    ),
    -0.2: (
        '#8 $5,000 (2) (plus 1,500 10 10,000 13 2 2000 201 25 30-day 63 7.5 7.9 8.8 9.3 91 aber activity, '
        'adobe affiliates alexander amazon analyst anonymous anytime app. associate assume below. berlin bike '
        'box, brands, business. camp card categories: click coast coastal college commission communications '
        'comparisons consultant continued contributions counseling covid cross curated damit decor decrease '
        'director donald drip engineer eric exciting explores favorites flower fragile g german great. grid '
        'hello hero hills homemade hong incorrect industry-leading inspired inspiring instagram italy iv i’m '
        'jim johnson jonathan juni junior korean landscape, leaving license: listen literacy lock lord loves '
        'mac magic market, mattress meditation: member miller money? month. monthly moved ob of: offerings oh '
        'origins os outstanding owned page. pdf perspective photograph physician points. predictions products '
        'professor promise qualifying questions, quote r. read, reddit referral registered researched richard '
        'robert roberts rooted sale seats sei service: sich sollen specializing spots star start? steht '
        "straight studios teaches tempo there. tips tips: today's today. top touch transformation travels "
        'tree up. use? validate vergangenen videos visits w walks wealth wednesday we’ll wie wisdom wise '
        'wonderful wooden wordpress workshop worse years.'
    ),
    -0.1: (
        '"how #1 #11 #12 #13 #14 #15 #18 $600 $750 (optional) (see 10+ 10.0 18th 20% 2004 2019, 2025. 21 21% '
        '24 28 3,000 3.6 360 4.7 5.5 6.0 6.1 7.8 77 78 8.4 94% 96 97% 9th [email aa affairs, aktuellen alexa '
        'also: alter alternate altman announcements app, applications: approaching association. attending '
        'avg. backgrounds backpack backpacking bean berry best, bills blog. burke button c, cabbage '
        'calculator career, carrier cat cauliflower ce cells center. chatgpt checking checklist: city, '
        'cleveland clock coffee. com comfy committee company complexities conditions. confirm convenience, '
        "copy corresponding couldn't count: credit critique cultivating date: dawn demonstrations des "
        'description diamond digest dir directors, disclaimer: do. drag easy. edition effort, emails, enjoy '
        'enterprise-level estimate etwa europe, expect? experiential expert, fake feedback: flies fluent for? '
        'forever form formerly forum french friends functional få games, genre gilt gold grateful growing, '
        'guessing guilty ha hamilton hardware, hasn’t hatte hauling health. heated heel helfen hell he’s '
        'hides high-tech highest homepage hotels, house, identity, ikke illness import in-depth in-state '
        'informed insured interested intervals i’d journey, joy kent know! konnten kontakt l. lassen leads, '
        'learners. leggings license. linkedin live, location malware mark me! media. mid-career money '
        'money-back mounted mr. nc necessary newspapers next? nj novice null nyc objects, observation offer? '
        'oh, onboard op organized, organizer page, paris park peer-reviewed peppers person. pet photography. '
        'platforms? plumbers political portrait premiere pressure, previous price. project: promising '
        'publisher purple q raising ransomware readable ready referrals refunds reports: revise right, ring '
        'rogers rss russell sa sanktionen satellite seconds sector sein, select send shaping shares sheets '
        'shine shop simpler smarter something sophie soups southwest spin started! steam stehen subscription? '
        'successfully sue supposed t. talk talks tester testimonial that: theme thinks this? times. title '
        'todo too. traction trade tuesday, tutorials uno urgency useful va value? version) veteran videre '
        "vintage visited wanting washington webcams week’s weiteren werden, whose winning women's wondered "
        'writing, y year yes youtube ~'
    ),
    0.0: (
        '$1,000 10% 101 18 20 2025, 2026, 2026. 2027 37 4.6 about ads adventure antiques arrive attack b2b '
        'back, beginners: bereits book boost can: certificate classes code: community connected contains '
        'content. continue cruise day, delay deposit deutsche dog el espresso european events explains f '
        'famous fantastic fasting featuring finally finance flight flooring, floors funding garden guides, '
        'harvest hat heard helpful homeowners idea imagine information. insight interest introducing '
        'investors j. jack job joined jr la laptops life. lifetime llms manager, mba members nights nine '
        'nutrition opens owner partnership passionate phoenix picks pipeline pizza popular portal product '
        'promotion question readers received recipes recommended release remodel remodeling request '
        'resources. schulen self serves signature software, sort st. stars startup states suggestions suite '
        'taught taxes team tech theater theft to: tokyo trained trump types, ux vip week, wheel white, wieder '
        'wins world’s write writers yang you, your'
    ),
    0.1: (
        '#10 #7: #9 $25,000 + 100% 120 14% 15% 180 2008 2024, 2024: 29 3rd 4.2 42 46 51 57 58 6.2 6.5 60 65 '
        '67 75 79 8.3 81 85 87 9.6 absolute accident action, adapting added. adjusts admin ads, advertising '
        'advisor afford agent ai, aligning als alt america. analyzes annually) appeared apps? architect '
        'articles, aspiring assessments automates avenue babies board, body, boot brand’s brooklyn bubble '
        'bunch bus business, business? buttons, buyer ca café calm candidates care case celebrate century '
        'certifications, channel charger chat checklist checklists chicago chrome cite clone coaching, coat '
        'collections colleges comments, community-driven companies. complete. conferences context: '
        'contractors, conversation cool. cornell corp county couple cover? creator credits crisis '
        'customization, date. deals, debris decade deductions denver, development: device. di different. dig '
        'dome double drinking ed education. empower encompasses energy, engineered england entrance era '
        'ersten evaluations expensive. expertise: fact-checked fan fans favourite fill financially finder '
        'fixing fo folks forecast formation fr funnels furniture games gps graduates greatest greatly '
        'guidance, guide. hack here. hesitate hiking hill honest hop houseplants housing hunter hurt icons id '
        'ideas illustration images: improve in? incredible index, industry? inflation innovation, insider '
        'instagram, integrity intelligence, interact interventions invite japanese joe joseph journey. kids, '
        'laptop, le leather levels, license lightest like, located location. logo london, love lucky m martin '
        'master matthew maximize means, meetings mexican modified mom more mover multilingual n navigate '
        'navigation, neighborhood non northern novel number, objective ok onions optimization: optimizes or, '
        'outlook pages paint, pause peace places platform? playbook plumbing, podcasts, pot practical, '
        'premier prices. print process: professional, professionals: profitable promotions psychological '
        'purchased purchases. quizzes reached receiving reference references relate relationships remarkable '
        'renewable reports. responses restore resume retain revealed reviewing rides right? robin robotics '
        'rocky roles, room, rosé royal runner rural safe? salesforce sat savings, says schnell scoop sectors '
        "seems sees seriously served shed ship shouldn't signal signed silver simon sites, slow, sms solar "
        'sollte source spaces specifications spectrum stone stories, streaming, streams stronger success: '
        'super surfaces suspension synthetic tablet tactics tailor takeaways: taxes? team. tell testers '
        'thirds this this. today: trail trail, trends trends: trip tune twice u.s. united university '
        'unpacking unterstützung up, upload upper usability v value, verify via video: warm, we website: week '
        'whatsapp winter world x yet, you’d “a 🚀'
    ),
    0.2: (
        '$150 $25 (by 2015 250 28. 30 3d 40 47 7.3 9.0 a. acceptance act action activate administration '
        "advice advisors affecting african again. airlines always-on americans appliances aren't assemble "
        'assistant audits back bed before, behaviors below best border boston, box build: bundle buy '
        'calculate canon captures cd certificates, chart cherry civil code consultancy continues courses '
        'courses, covering crown dangerous days de dental design: district doctor documented drills edit '
        'education employers enforce engineering engineers enrollment ergonomics estimated eu everything '
        'executives faster, figures filing filter filters first flat-rate fort friend friendly gear glance '
        'grant grey har highlights his house hr industry international introduced israel italian kyoto launch '
        'leader lemon list. loader looking lowest makers marketing marshall may med media members, mer '
        'merging mi mileage miles money, my n/a nation near neighborhoods network. never new notice now? o '
        'open order originally out, p patient philosophy policies: posts. powering preferences principal '
        "provider's quotes re registration released rentals round route s schedules, school sea section "
        'self-hosted seo? services society software software. solutions som sommelier sounds specialist '
        'spotify starter startups stern store strengthen studies, studio survey sweet team’s teeth themselves '
        'therapy thermostat til tip today’s transform transforms transitioning traveling trekking trial try '
        "tv uk universal up validated war weekend west what's wild wish wit would yoga yoga, you:"
    ),
    0.3: (
        '#7 $15,000 $2,000 100 2022, 25% 34 35 43 4th 50% 600 72 access ad admissions adult africa ahead ai '
        'all always announcement attacks attorney bamboo banking beach beautiful beauty become been billing '
        'bits blog, board box. brakes branch brief brokers brooks camping canada cancer carriers catalog cc '
        'cell change, changed city claude climbing close, coaching codes coffee collection collection, '
        'compare compromise computer con conference contain country currently cybersecurity da decision deck '
        "delays demonstrating dentistry deserves diet difference? discussions distinguish doctors doesn't "
        'duration dutch e effectiveness effortless elevate elevator embedding employ equality essentials '
        'ethics event expenses, experiences. experimental experts, extended eyes failed farm field, figure '
        'financing finished fire fit, fitness, fixes footwear former founded fourth freelance full-stack '
        "function girl grounded grow guaranteed happy helping her high-impact hit home. hope human i i've "
        'industry, infographic information institute insurance? intellectual interesting interior joint '
        'journal kick kid lange las launching legal less, lessons library licensed lighter living logistics '
        'looks lost lovers loving manager manually markets, maryland me. measured meeting metrics, mid-sized '
        'might migration mine minnesota mission mo models: modern, moon muss neither network: new, nice ninja '
        'no note: now off off, offer. og old one-time opinions orders, organization, overview oz party pc '
        'personalized personally photos pi plugin pool post, pounds powerful, powers pricey productivity '
        'program? projects. prompts property, protections purpose-built quick r rankings recently '
        'recommendations: recordings refined refund region rei relief removal renovate report representing '
        'research, reservations resolve resource restaurant results rigorous roads round-up sagt saturday '
        'say, season seeing selected selection seniors series service settings, shopify skipping sloan smell '
        'social speaker sponsor statistics steal stitch stopping street stress, students students, studies '
        'study sunday sunny support system: technology. template test. together. tomatoes totally transition '
        'traveler tried tropical tutorials, type unit unmatched updates. use. video viel visa vs wanted web '
        'web-based who’s winners with? words y, years year’s yes. york york, youth ✅'
    ),
    0.4: (
        '$10,000 $50 $500 (and (up 24/7 330 39 40% 5.2 50 = academic accepted accessibility accounts, '
        'actionable acts added ads: advocate agency, ai. alert areas: art asus baggage bare beans besides '
        'black blue bond books browsing budget: buying calendar car challenge characters check chocolate '
        'chose clips commands committed complementary confident convenient conventional coordinator countries '
        'course covered day. deadlines delivers demonstrate details. digital discount domestic down. drives, '
        'drugs economics electrician electronics emma essay excited exercise, expand experience. facts find '
        'florida flour fold foundations front garmin gender germany, gifts goals. grand groups h handmade '
        'health hip hiring holding hosted humans in in, index insights: insulated invoices iphone issue jobs '
        'kept keys kids know layout, leadership leading let like: linux linux, louisiana manage manages '
        'manufacturers marketers math matter? max maybe meet mention messages meta metadata mirrorless month, '
        'national nature necessarily night nothing om on on-demand opportunities. out? outcomes packing '
        'pages, partner passion picture plumbing practices precise premiums prime pros proud proven publish '
        'purpose quantum ran ranked rated reaching relevant remote repositories retention roadmap roll sap '
        'science security, see segment sleeping solving specializes stop subject submit t ta templates term '
        "text that's thousands thread tires toddlers ton trails travel travelling tx typing users. vibe wants "
        'was watch website, websites wednesday, we’re wine women’s work. ya you'
    ),
    0.5: (
        '#6 (with 12-month 150 2.0 75% 8.9 9.2 9.5 90 adaptive agency alcohol alerts already america american '
        'analysis animations answers applied architectural assembly assessed assurance audiences auto '
        'automation, b backyard beginning being blocked bottom brain brake broken budgets builders business '
        "call campaigns, can't car, categorize centers certifications chat, chatbot chosen classes, climate "
        'club coach cognitive companies, comparison complete concern conditions, confidence contractors '
        'contributed conversion cook corp. count counter curious d dallas, data databases, dedicated '
        'department dependable deployed describe desk destination determining did directory discuss division '
        "don't downloading dozens earned economy education, effort egg embedded endless engineering, essays "
        'essential exam excellence experience explanation exposed extreme false fellow film first-time fit '
        'flooring followed for found frame frames from full ga gear, general generation give global globally '
        'goodbye got gross group, guidance hands-on help hemp hidden hours how ignore ii images, incredibly '
        'industries inside insights. insurance involved item jacket keyboards king learning. lesson letters '
        'life, lifting loan logitech loved machines, marathon medical medicine methodology missed moment '
        'months mount mountain navigation newly no. note number nutrition, ohio oil oklahoma on, online '
        'outside papers park, payroll perform perspectives planner play port positions posting pour precision '
        'prep presentations prevention price pro program. prominent proposed publication pushing qualify '
        'random ranging rare read: readability really recommendations, refer regardless registering '
        'renovation repurpose reviews: ride roi roots rules, sacrificing saw scale. scales second secret '
        'sections segmentation she shooting short-form shorts shoulder show shown smbs software: sports '
        'spread stack start, state station steps: stock storing strategies, strategy streamlined student '
        'stuff su subscriptions suggested superior sure, surrounding system. talent talking targets taxes, '
        'teach teaching technique ten them. there, to top-tier trash tray treatments trick true truly udemy '
        'undergraduate universities unlimited unpredictable upgrade uses viewers virtually vision visit wait '
        "waiting want wedding well-being wellness wet white wire während you're you? young"
    ),
    0.6: (
        '$1,500 $20 $200 $250 $30,000 $50,000 $75 $8,000 (my (n.d.). 11% 130 20,000 200+ 21st 3.4 3.5 3000 '
        '37% 38. 46% 48 51% 55 56 59 6,000 6.4 7.7 8.1 93 aaron abandoned abilities accommodation accuracy. '
        'acid activation actually acumen adaptation address, adherence admission adopting advantage: '
        'advertising. age agenda agricultural ai-powered alabama america’s analy analysis. analytics and '
        'android animation answering app app) applications. approval architecture, around, article, '
        'artificial assistant, associated at-home athletes attendees attribution audience. audio, aut auth '
        'avoidance aware azure, bargain basics basket bay be? beach, beautifully beer belongings beverages '
        'beware bill blir bodies bold booked boosts born bottlenecks bound bouquet bowls boxes. branding, '
        'brands. bridge bright broad brokerage bureau burns buttons buy, både c c++ ca, camera, camera? '
        'camper canonical canvas canyon capsule carolina carrying cas caught center certified chances change '
        'changing charts, check-ins chi chicken child’s chinese circular cleaned click-through clients closer '
        'coalition code? collaboration, collects college, colors comfortably commuter commuters competing '
        'complete, complexity, composite compression concerns, conflicts conscious conservation conservative '
        'considerations: consolidate content: controlled conversation, cookbooks copilot coral costs, '
        'coverage crafts crates create creators creators, crm crop crypto ct cushioning cute dashboards, '
        "data? day days. decades defaults demographic dense detail, detection, developer didn't different? "
        'directions dirt dirty distractions dives diy documents, dogs dominate door dow downloads dramatic '
        'drop dropping eager easier. educators efficiently, efforts eggs eileen electric electronics, '
        'elementary encountered enthusiast equipment. escape europe ev evaluate ever everyday evs examining '
        'exchanges excitement exhibit experiencing explored explosion expo export express exterior fabrics '
        'face-to-face facebook, family family’s fear feature. feature: federal feet, fence festival fields, '
        'figuring file flexibility, flipping floor. fluctuations fluid fly folding folds format: foundation, '
        'foundation. fueled fulfill full-bodied full-service functionality, fund funded gap gardens garlic '
        "gear: gemini generating genug gets gift google google's gotten governance gradual graduate great "
        'grids grind ground, group growing. gym habit han harvard have head high-performance highway hits '
        'holders hook horizon hot houses hubs identity illustrate imagery impact, impact. implementation. '
        'important. inbound income, independent influences informational ingen initially innovative '
        'inspiration, instructor-led intel intelligent intensity interaction. interests interpret interview, '
        'investment. investment? irs it) it. iteration iterative itinerary i’ll jonas ken key, khan killed km '
        'know? knowing kom landet landscape landscapes languages. largely league letter lifestyle, likelihood '
        'lily lines, link, listings. literature llm llms, loading, loans loaves local, locate loyal machines '
        'marketing, marketing: marketing? marketplace me: me? meals, meals. measure measurement mediterranean '
        'member, menus, men’s merchants message. messages, met method? mexico middle military mind '
        'mindfulness mindset minneapolis, mississippi mitigate model: montana month: more, mostly mothers '
        'movers movie musicians naming narrower navigating netflix netherlands network newspaper '
        'non-negotiable. north nov. now’s observability office, on-page on-the-go onboarding one’s online: '
        'onsite opened optimize optional: options) org organisation organization. others ourselves out '
        'outbound overly oversee overwhelming, own, owning pack packing, paints pandemic, parameter parsing '
        'part-time participating patagonia patel path pay-per-click pays peers perimeter personalised '
        'personas photography, photos, pizza, placing plans, planted plug plugins plus podcasting population '
        'practical practice: practitioners pre-built predicting preference prefers pregnant presence, '
        'priority problem producers producing productive products? profile program projects? promoted prompt, '
        'prone providers, puppy put putting qualified quantities quarter question: quit quotes. ratings, '
        'reach readings reasonable recommend reliability: remained removed resident resilient restaurants '
        'restricted restrictive results: rewards rewrite riding right. sales salt. sample samson sandbox '
        'satisfied sauce saved savings. savvy scan schedule: score scores scores, scripts seafood seamlessly '
        'searches sending sensors services: settle shifts shines shipped shop, shopping sim simple, sites '
        'sizing skills. slice slim sorts spacing speakers, speaking, spicy spider spotlight spreadsheets, '
        'sprinkle squeeze staffing started startups, state, states. statistical step: stephen steps sticking '
        'storage straightforward. strap strings struggle stuck styles, summer surprised survival swiss '
        'systems, taco tacos taste tasting taxi temperature, tennessee test, testament testing, tests texas '
        'the there? thermal thing: thinking tiktok tl;dr today? tokenization tool, tours, tradition trainers '
        'training: transcendental transcript transfer transformative transitioned treadmill, treated trigger '
        'trouble truck trustpilot trying two. umbrella uncertainty unclear under undergo understood uneven '
        'up? upgrades urls us-based usa: users: variations vegan vehicle’s venture victory videos, viral '
        "vital vows vulnerability warranty wasn't waste: watch: waterproof watson ways weight, weights, weird "
        "whitening will wine? with with: wondering words: work; workflows works? workshops world's worried "
        "year's yes, yo zones – →"
    ),
    0.7: (
        '(i 1000 29. 30% 30. 300 36 8.5 8.7 82 a above accept affordable agents ai-generated alone '
        'alternatives an animal annual apple april, at audience authentic bachelor’s bags baseline block '
        'brands brought built cake came capability central certificates certification charged chef chronic '
        'comparing comply computing concept conditions connecting conversations corner could customer '
        'cutting-edge damaged dashboard dashboards definitely degree degrees designer designers dessert '
        'details: detect developed development. didn’t difficult dslr earlier earns edges electronic end, '
        'engagement, entire er events, every everywhere excels exceptional explaining fairly feature feed '
        'feedback fiction financial fitness fl flag floor food footage ford fra framework fruit future gained '
        'generative getting glass go-to good, guests guidelines heat history home’s household html huge hunt '
        'il in-house indoor infrastructure, insurance, intelligence interactions introduction invitations is '
        'island island, japan jump keep kitchens kpis labs lake last-minute late launched laut layer leaders '
        "led let's life lift lighting like list, lists little live lives loads location: low-light maine "
        'mainly manufacturing markdown mastering meditation metrics ml mode, monetization motor must-have '
        'nest noble not notes, ny of ok, oral organizing outlines paint pair paper perfect personal plan. '
        'plant-based planting posts, potentially powerful preferred premium probably processed products, '
        'programs project properties providers public på quite raised rate real recommendations recovery red '
        'reliable, relocation remember repeat reps research respond response returns reveal review risks. '
        'road robot safer seen serve service? services? serving set, severe shield shot showing simplified '
        'simplify situation smartphone smoothly sold solve sourdough space. special spring started: starts '
        'states, streamlining struggling subscription summit supporting sure tables testing think thought '
        'ticket tiny together token topic training training. troubleshooting trust truth turn turned tutors '
        'ultra update use: video, warm watching women work work, worked worth'
    ),
    0.8: (
        '#4 #4: #5 #5: $10 $100,000 $15 $20,000 $40 $40,000 $60 (aka (all (which 13% 2% 2-6 4.1 45% 48% 49 5) '
        '5.6 50. 53 64 90% 95% above. accountability accountant accounting accounts acquisition actively '
        'activities activity add advancing affect aged agents, aging airline alaska all-around also always, '
        'ancient and/or annually any anyone anywhere app: applies approach. approved architecture. arthur '
        'artistic asking asset assets, assigned atlanta, attached attracted audience, audio authenticity '
        'authorized automation av aws, back. bank bathrooms, be beats beautiful, bedtime beginn berlin. '
        'best-in-class beverage biggest blockchain boards body. bonus: books, boom bottleneck boutique '
        'breathable breville bringing brushing bu budget. bugs bullet bytes cache calls, cases, cash cast '
        'centre certain certainly certification? champions chardonnay cheap cheapest child children choice '
        'clarify class cleans cloud, cm coaches cocktail coffee? collect collision color, colorful combat '
        'company, completing compliance, component compound comprehensive conducts configured confused cons '
        'console constant container contrast copies corporations correctly cost? costs: course, courses. '
        'covers cross-platform crowded culture cups currency currently, cybersecurity, day? dealing death '
        'debate decentralized decided dedicate definitions delivering demand. deploy deployment desert dish '
        'dispatch dj do dollars domains doubt down, downloaded draft drag-and-drop drawing drink drug '
        'durable, earbuds earnings ease ecommerce, edge editing efficiency, eligibility else empowering ended '
        'endpoint ends energy-efficient energy-saving engaged engagement. enhancements entertainment, entry '
        'ergonomic estate evaluated evaluating event? examples exclusively expense facial facing fall family, '
        'favorite feeds fiber fine flowers flying foot forbes forward framing fresh, from, full-time '
        'fundamentals further fusion gain game. garden, generate generic goal: grains greater greek growth '
        'guesswork guest hand harness he headcount here, hierarchy high-value history. home? homes '
        "hospitality hospitals hosting hundreds hydration i'd icon iconic id, ideas, if: impactful "
        'implications impossible impress incident influenced insights, install instructor insulation insurers '
        "integral intermediate intimate investigation ip issued it's it, items i’ve javascript jeg joins "
        'kentucky layouts, lb leads learn, learners learns leaves, leg legal, legendary letting level. life: '
        'lifecycle lifestyle list lively locations loop luxury macro magical majority man manufactured '
        'marketplaces marriage mass material mature maximizing media, membership membership, men messaging '
        'method, metrics. mid-range mimics mind, mint minutes, mistake mixing mn mobile mode more! mortgage '
        'mouse movements multi-day music ne negotiating networking, networks, nike no-code noted notes '
        'noticed numerous nutritional oats observe occasionally officers officiant offset okay onboarding, '
        'one. open-source, operations opportunities optimization ordering organized original other ounces '
        'outdated over owns packed pads panel participants participation partnering parts, pay periods perks '
        'perplexity pest pickup pitfalls pivot place place, planners plants, pod point. poles portfolios '
        'postgresql practice. prerequisites prevent price, prices pricing, prior privacy, produces product, '
        'proficiency program: promote provide provider, purchase, purchases pushed quarterly quickly quirky '
        'ranking rating: ratings real. reason reasons recap receipts recordings, records, refrigerator '
        'reimbursed relationship rely repair reporting. reports reports, repository represents requests, '
        'requirement research. reservation residential resistant resort resources, results, retailers review. '
        'reviews. rolls room rooms rundt rush rust safety scanning schedule, schedule. scheduling schools, '
        'scrolling seating secure security see, sensitivity seo: serverless service, service. setups shifted '
        'shoes, shows similarly, sitting sleek, smart smb snack solutions: sony sourced sources sources, '
        'sourcing south spark speaks specifics sponsorship squash stain stainless stanford start start. '
        'started. static staying steel step-by-step stopped stores storm story. straightforward strategy, '
        'stream streamline struggles students. style success success, success. suites summary: surge surprise '
        'surprises survive suspicious sweat tablets tackle taken tasks, tax technologies tells temperatures '
        'tested things though, tie tied tight time time. timer tipping tired to, toothbrush, tor tour tower '
        'trace trains transit translate transportation treatment trip, tube tuck tutoring type, undoubtedly '
        'unfortunately, uniform unparalleled unprecedented unter upfront user valley valuable var ve '
        'vegetable vehicle vibrant virginia vision, visiting visualize vitamin volunteer vs. vulnerable '
        "wardrobe way: wearable well-known we’ve whatever whenever who's wi-fi word workspace world? worn "
        "writes york? you've youtube, zoom { “it’s"
    ),
    0.9: (
        '#3 #3: (ai) 10: 200 2025? 400 80 9: according achieve active adopt affordability after agencies ai: '
        'airport allowed amount analyze announced answer antique anything area, arizona as: ask baby baking '
        'ball bar bedroom behavior bench better billion ble booking building can’t capturing cases '
        'centralized challenges claim claims classic cleaner client coding combines commercial companies '
        'competition configuration consistency consistently consumer contacts couples cover coverage, creates '
        'creative criteria cultural customizable data, database default defines delivery designing det '
        'details development discounts dollar done drive earning easily east easy eco-friendly emerging '
        'employment engage engaging ethical example experienced explain extensive familiar fees fix flex '
        'followers following: format fresh fruits gaps geographic git gives golden graphic guide, gut happens '
        "hardware healthy here here's host hotel hubspot included increases inference influence innovation "
        'instantly introduces iron it? japan, journey just kitchen knowledge later lead leaves listing lyfe '
        'mail maintenance managing matching metal microsoft mixed mood moves need net noir normal on. one '
        'out-of-state outdoor ownership package paid partnerships people philips picked pinot placement plan, '
        'plans platform. ppc process processing produced program, proof protect protects publicly quickbooks '
        'quiet rain react recognize recognized recorded recycling regulation removing return review, '
        'revolution rich rising risks salt san saving schedule scientific selling sends sensor seo server '
        'shoes short six size skills, solo someone specialty specs spent stick strength suits supported '
        'symptoms sync systematic systems. teams technology th third through titles too took top-notch total '
        'treat upcoming use ut vacation value very voice volume vpn way wear weeks well, western why work? '
        "workers workouts, workplace worry yet you'll zero “i"
    ),
    1.0: (
        '#2 #2: #6: $100 $150,000 % (faqs) (they (you 3-5 31. 35% 38 4-5 44 45 5.3 57% 60% 70 8: about. '
        'absorb abstract accommodate accuracy accurate actions activities, add-ons adding advise aesthetic af '
        'against agentic agreement aiming aims aligned all. alongside america, analyse analytics. angeles, '
        'anxiety anywhere, app? appear appliance appliances, application apply apps are area arrange asia '
        'asked assignments assist au automatically. autonomous availability available away backed bag bake '
        'basis beginners behavioral belt benefits, big billable bite blockchain, branded bread budget bug '
        'businesses businesses? california campaign cap capture carbon cardiovascular care, carry cars '
        'category caterer catering channels charge chic choice. choosing clarity clever closing codebase '
        'coffee, cold collaborate collaborating collaborative colour come community, company’s completed '
        'completion compost consider: consolidation construction content, cooking copper corn corners '
        'correction coverage: crate critical curriculum curve dakota dark daunting debt dedication delayed '
        'delicious delve demands design, designed detail diagnostic diets dining disease disruption dive '
        'diversify effectively effects einsatz element elevated embrace employee energy engagement '
        'enterprises entertainment equipment: error evaluation everyone. everywhere. examine excellent '
        'existing expected experience, expertise, extras factor failing fast. feature-rich features. fee: '
        'feels fees. fell felt files, finishes fish flags fleet food. fortunately, foster frameworks free: '
        'french, friends, functionality. functionality: functions functions, furthermore, gaining gamers gave '
        'generations generous genius giving go goes good great, ground growth, habits, handheld hands has '
        'headlines, headphones healthcare heavier here’s holistic however hyundai if imaging impact '
        'inconsistent indexed indiana indicators inform infrastructure insurance: intensive investing '
        'investment investment: invites ios is, iterate justify kansas kind knew know, l languages lens level '
        'libraries line location, long-form longevity looked lots low-cost lowers made make makeup management '
        'management? me, meaningful means meditation, mental mesh messaging, mindfulness-based minimum minor '
        'minutes. missing models, motivate mounting moving multi-cloud must nearby neural no, note, '
        'nutritious offer: officially old, once, one-off one-on-one only openai option, options or oregon '
        'otherwise, outlining oven pad pairing palm parallel part partner, pass paste payments, paypal, '
        'payroll, peak people. performance permissions photoshop plants plastic platforms, player playing '
        'plays podcast? pop portability power, primary prints problem: production production: products. '
        'products: professionals professionals, proposals proprietary protection protective proving '
        'psychology pulling purchasing push quality: questions ram rate, rather real-world realize '
        'recommendation reconciliation recruitment refining regarding regional reliance remain reminder '
        'remodels renovating renters reporting reporting, reporting: reputation: resulted results. right rise '
        'roasted run safety, scalability, scalability: scalable, scaling schools seal searching secure, sell '
        'sell, seven should sierra since sleep slices slide so soil solution southern spelling sports, '
        'spotting square standout started, steeper store. stored story, strategies strategy. style. styles '
        'styling summary sun surprisingly system, systems: take tasks. tasks: tea teacher technical '
        "technology, test them, theory there's thin thorough thoughtful thoughts ti timely times, tl;dr: "
        'tools toothbrush tough track tracker tracking. traded trading traffic trajectory transport trips '
        'trumps tutorial u.s., ultimately, unable university, upright use, utilization v4 vacuum vegetarian '
        "vehicles verification version videographer vocabulary we'd weather web, weddings, were what wide "
        "window windows without won't wonder year. z zone “in “the"
    ),
    1.1: (
        '$299 $30 32 33% 41 8.2 academy accepting access, accessing account, achieving addition additional '
        'affordable, again, algorithm almost along also, alternative antivirus apex are: as association '
        'attach attract attractive automate average average, awareness balance balances behind believe below, '
        'benefits better. better? bit blend book, bowl branding building, cabernet capabilities capital case, '
        'catch cater ceremony chase choices choose cities cli cloud code, code. collected commerce compelling '
        'competitive concerned conditional confidently connection consultants convenience cool cooling '
        'coordinate coordinated coordination corporation costs creation credentials customers customers, '
        'customization: data. databases dc deciding defense deliver design design. desire devices, difference '
        'differences directly displays do? doch does don’t drivers drives earth ecommerce efficient '
        'efficiently eight emissions empowers enabling end enhances enterprise-grade entity equipment errors '
        'estimates even except excess expensive expensive, experience: extension extremely face fail families '
        'fashion fast faster fat feedback, fewer flagship flash flexibility: flexible flow focused focusing '
        'france fraud frequently game general, gentle given going governments gradually graphics green grown '
        "guard guided handling, haven’t hd heavily helps hire hour hvac i'll immediate impressions "
        'improvement indexing individual industrial industry. inefficient inexpensive installation '
        "instructors integration. interactive internet into iot ireland isn't issues it keen keeping kill "
        'knows landing language latin layout lbs learning, lessons, leverages lighting, limitations local '
        'long-distance longer loud machine, main maker makes making management, market massachusetts match '
        'matches matters measurable mechanical meets menus method methods million millions mixture modern '
        'most motivated named need, nvidia objects occasional offer offering operation operations, '
        'organization overwhelmed owners packages pain paper, partial payment pennsylvania per photographer '
        'pick picking pieces pixel plan planning, platform platforms: players poor portfolio practice, '
        'predictable prepare presence presentation presents presses principles problem, process. production, '
        'programs. promoting protocol protocols provider provides questions. reality realized reception '
        'recording reduce reduction reflects refresh regions rental repairs representative requests required, '
        'requirements, responsive restrictions retirement reveals routine rows running saas safe, said, sas '
        'sauvignon savings say saying scratch seattle, seed seeking selecting sensitive servers sessions, '
        'setup. shape shared shift short-term shorter simple. slowly smaller, soft, sources: spend spot '
        'statement step still storytelling strengths stress supplement support, support. surveys swift switch '
        'switching teachers team, teams, tesla thoroughly throughout tidligere today, toddler too, tools, '
        'tracking training, transaction transitions trend trials tutor ui understanding unique units unless '
        'until usb used venue versus viewed vulnerabilities waren wave wax weak webcam where widespread wine, '
        'wines won’t workflows, working'
    ),
    1.2: (
        '(no 80% accelerate across adjustable agency’s aid aligns all-in-one among analysis: apis applying '
        'approach, approach: around assessment assets assistance attention attire automatic bad balancing '
        'based basics: beginners, benefit boring bottle brand brush budget, build build, buyers can cannot '
        'careful causes charging checks chicago, churn cisco cleaners clients, cloud-based comfort command '
        'comparable compiled compliance concerns confirmed considering consistency, continuously contractor '
        'contribute control corporate coursera craft creating creativity current custom dates decisions '
        'deeper definition developers device devices. dietary distributed doesn’t doing dramatically dropped '
        'e-commerce eat effective elegant enable enhance enroll entirely establishing etc. exact expanded '
        'expenses. expertise faq far features feel fees, finding findings firm five foliage following '
        'foundation francisco, freedom furniture, gaming gatherings github grain guarantee had half handle '
        'hdr healthcare, healthier heavy held herbs honeymoon honorable illinois implemented impressive '
        'in-app in-person income incorporating individuals installing integration, intent invest jersey judge '
        'key kit kubernetes laptop largest layers leaf learning lights lightweight limited literally look '
        'lose loss major managed map maps market. metropolitan mobility model, momentum money. monitor motion '
        'much needs negotiate non-technical none notable noting only) open-source operate opt optimization, '
        'optimized outlet outlined overcome own packs particular perhaps phrase pictures piece pipes planning '
        'platforms. point ports positive power practice practices. price: printing programming progress '
        'projected promotional providing pto purchase queries range ranks rarely rates recognition '
        'reliability relies renting replace replacement report, researching reserve rest rice runners safe '
        'sales, saves scale screen seasons seeds, self-paced seo, services. set similar simple skal snapshot '
        'solutions, sparkling speakers speaking specialization spiral stage stages stand successful summaries '
        'sustainable tailored tends text, these threats time, tire to-do tool tracks train transparency '
        'trends, tuition turns type: understand underwear unified up-to-date users using varying wa warning '
        'waterfall wearing week. when who within wix you’ve zoho “how'
    ),
    1.3: (
        '(or 12+ 3-4 500 accessible adjustment advance air another areas automated azure barbell bathroom '
        'battery, began begin beginner body break breakdown bring businesses. but called cameras cancellation '
        'cleaning clearly comes coming conclusion: consumers creation, customize defined delegate '
        'development, devices differ display distance diverse ear effect electricity enhancing ensure '
        'evolution evolved external fast, fda fees: files fixtures focus: fuel gains generated georgia hard '
        'ibm identifying influencer information, ios, iowa items, keyboard keywords labor legacy let’s light '
        'limit loaf long-term marketing. medicare merchant millennials minimalist mix model nail narrow '
        'needed needs. negative negotiation networks now, offered: offers older option organisations out. '
        'person phases photographers policies prefer pricing problems processes professional projects '
        'quality. rates, regulatory remove risk security: seeds seem sense services, setting setup signs '
        'size, skill skilled skills small smooth snake soft speak speed: spending spreadsheet squarespace '
        'standard standards starting structure, sustainability så taking targeting tend that then they’ll '
        'tone toward types upon vertical weight well which while world, wrist writing wrote year, years, '
        'you’re'
    ),
    1.4: (
        '(for (including .net 4k above, access: addressing adjusting adults advantage allow analytics, '
        'analyzing apart appeal applications, array aside augmented became becoming before benchmark bigger '
        'blocks bonus both bottles bounce budget-friendly businesses, cables characteristics cloth clothing '
        'co collective color commit compatibility completely considered consult controls cost cost-effective '
        'crafting cryptocurrency customization data: defining demonstrates detailed determine develop '
        'dimensions document driven driving early easier eating educational either electrical elements elite '
        'employees encourages entry-level especially evergreen examples: excel expansion fixed formal four '
        'francisco frontier functionality fundamental gather ge generally growing growth. hair happen '
        'happening having health, high hold ice ideal impacts implementation important important? '
        'improvements in. including increase increased installed integration integrations intuitive is: lack '
        'land law less light. line: linear lines load locally locations: measuring median memory modular '
        'module muscle networking noise online. onto opening operational optimal options: organic organize '
        'out: overall: particularly parts past paying pipelines planned point, popularity positioning '
        'possible possible, prepared present primarily private procedures profit property quality query raise '
        'realistic represent researchers reuse roles roof salary satisfaction seamless seasoned shapes side, '
        'situations skip slower some speeds standalone status steep strive supplies supply system tableau '
        'target techniques technological than their them there’s this, those three tier tools. tools: '
        'transparent trust. turning unnecessary urban usage users, utilize v2 variety versions visibility '
        'visual waste web3 what’s whether wi wifi workflow workflow, workforce workout you’ll'
    ),
    1.5: (
        '"if "it "the #1: $12.99 $350 $79.99 $80 (30 (around (as (global (not (note: (small (this (usd) 1% '
        '11: 15: 19. 2.5 2020, 22. 23% 255 33. 4% 5% 59% 6% 6-8 61% 700 71 8,000 800 85% 9.4 a: able '
        'accelerated access. accessories accessories, achievable adhere aesthetics affected agency? '
        'aggressive agile agreements ai-assisted ai-enhanced align allem allied ambient amid analysis? and, '
        'android, angles appeal. application, approach approaches approvals apps, app’s architecture: arm '
        'arms asks aspect assign assists associations assuming attempts audit austin, authentication '
        'authority available) away. aws b: background, bags, band bars base: basic basic, basics. basil '
        'baskets behind-the-scenes benefits: between bloomington, blueprint bodyweight boston brackets '
        'branches brand? breathing brewed budget-conscious builder builder. bundled bundling burn burst '
        'cameras? capabilities. capacity caps carbs cardio casual cause caused certifications: chain '
        'challenge, challenges: changes. chargers charming chatbots chemicals children, chip circuit clean, '
        'cleanup clear, clinical cloud-native clouds cluster co. cohort colleagues columbia combining '
        'comfortable commonly communicate comp compact, company? compared comparison: compiler components: '
        'computers concentrate conceptual conduct confidence. configurations connectivity, connector '
        'consideration contained contextual contracts. contrary convention converting cos costly costs. '
        'countries. course: credentials: criteria: culinary cultivate cultivated currencies customizing '
        'cycles dance data-driven deadline decent decide decision: decisions. decreases deep deep, deeply '
        'degree, deliverables demand demand, demographics denim dependent depression described despite '
        'detailing determined developing different dip directed direction disaster discounted discovering '
        'discussed discusses dispenser distance: distances distinguished documents domain double-check '
        'doubled down draw dresses dried drinks dry dry, dryer due dumbbell dust décor early, easy-to-use '
        'eco-conscious ecommerce? educate effects, efficiency. eigenen eligible emergency emotional emphasis '
        'emphasize employs enablement encounter encouraging enforcement engagement: engine enormous '
        'enterprise environment: environments. essentially establish establishes estate, estimates, '
        "estimates. etiquette ev6 events. everyone everyone's example: exceed executes execution. exercising "
        'expanding experiences experiences, experimentation experiments exploit exploration extensibility '
        'extensive, eye facebook’s fact: factory fair faqs fats, fern fifth filings finds firms, fisher '
        'fleece flexibility flights floral florist floss focus. followers, follows: fonts, force forefront '
        'foreign format. formats, forums founders fragmented freelancers, freshbooks: frustrating function, '
        'functions: gaming, garbage gauge generates generation, genuine gluten gluten-free gluten-free, go, '
        'goals goals, grammar granular graphical graphics, grit groomsmen grouping grows, guess gyms hand, '
        'handy hash hawaii headers healthy, heater height high-quality, highlight holder homeowner homes, '
        'hour. houston, hr, hunting hvis hyper-personalized identification identifier immediately immune '
        'impact: implementations improper incentives inch includes inclusive incurred indirect inefficiencies '
        'information: infrastructure. ingredients, inherently initial initiatives injury inspected inspection '
        'instead institutional integrated integrates intentional interface, internationally ioniq issues. '
        'issues: items: its itself itself. java juggling jurisdiction justice keeps kia know: large lays '
        'least legislation length lenses levels liberty license, licensing lid lie lightweight, limiting '
        'lines. linked linkedin, linking listed listening listings location-specific lock-in logical '
        'long-lasting losing low low-maintenance maintenance, mandatory manual many marine markers massive '
        'mastery matters: meal meal, mean, mechanism mechanisms medication meditate meditation? medium '
        'mehrere menu, merged mobility, modeling, modest modify modules modules, monetize monitoring: moral '
        'motivating motivation move move: multi-device multi-user museum music, mutual natural, nearly '
        'nebraska needle networks. newer nostalgic notebook notebooks notes: nowadays, numbers, odd også '
        'okay, on-site on? online? operators opportunity option. options? orchestration organizations '
        'organizes outcome outdoors outgoing outline output: over. pace packages, packaging, palette parse '
        'participate parties pass, passenger passing path: patterns, payments pen pens performance: performed '
        'performing performs period permanent permit personalization phase phishing phoenix, phones, physical '
        'placed planning: plans. plant platform, platform-specific playback pleasing pocket points policy, '
        'popular, portions possibilities pothos pr pragmatic predictability prevents pro: process, process? '
        'processing, production? professionally programmable programs, pushes put, puts q&a rails rankings, '
        'rapid rates: recognizable recommends records recycle reducing reflecting refuse registry '
        'regulations, rehearsal reinforce relations relative relevance reliable reminders, renovations rent '
        'requirements: result, result: retail reusing revenue reverse rgb rise. risk. risks, rock rollout '
        'root rough roughly rubber rules: runtime sacrifice same: saturated scalable scaled scattered '
        'schedules scope, scoring scratch, seat second, secondary seek selection, semantic senses sensor, '
        'serious servers, servers. setting, setups. severity shoot shopify, shopping: showcase showed signals '
        'simple: simplicity simplicity, simultaneous sine single sizes, sleep, smartphones smoother snacks '
        'solid solution. something, somewhere sophisticated sound. soy space, spaghetti spanning spec '
        'specialize specific specified speed squat squats stack: standing staples state-of-the-art sticky '
        'storage, strain strange strategy: strengthens stress. strong, strongly structure struggled sturdy '
        'subtle sufficient sugar suggest suit sum suppor supportive sweeping tab tabs tai takeaways tall tank '
        'technical, telemetry territory tests. themes, theoretical there they’ve thick thing third-party '
        'thoughts: threat thrives tiered tiers tn tofu tons tools? toothpaste topped tops torque total, towel '
        'town traffic, transactional transmission travel, tread trees trendy trips, tuning turnaround two '
        'two-way types: ugc underwriting useful, utah utilities utilized utilizing value. variable verdict: '
        'vermont versatile, vid videography views, vigilant vine visibility. visualization visually vitamins '
        'voltage washington, wasn’t watering wave: way, weakness weighing well-structured well-suited '
        'wellness, wh what? wireless wiring works. wrapped wraps year-over-year yogurt zz } “no'
    ),
    1.6: (
        '7: achieved adds alignment although angle api audience: bands bluetooth brand, breath bulk busy c# '
        'campaigns capable challenging channels, cheaper clean clear combine complaints composition concepts '
        'connectivity contemporary control: core cpu created customized cut direct distinct dress during '
        'easiest eco end-to-end ensures environment environmental expect extra facilitate features, fee few '
        'fully fun habits higher highly identify include input instead, interaction interfaces interval it’s '
        'known labels liquid maintaining materials. mean michigan milk minimize mobile-first needs, neutral '
        'niche ones optional oracle orientation overall patterns people, permits potential pretty programs: '
        'progressive properly protein publishing pull rapidly record refine regular regulated reported '
        'requires result robust runs safely same script sessions side size: sizes speed, spice strategic '
        "structural structures stylish such suited systems takes temperature that, they're thrive timeline "
        'tries trucks utility vary vendor virtual whole widely wired works yourself'
    ),
    1.7: (
        '$200,000 $5 $700 (especially (i.e., (more (such (to 10-minute 34. 70% absence acc accelerates '
        'accelerating accessibility: accurately adapt adaptability adapter addition, adp advantages: ages '
        'aimed allocation alternatively, aluminum amazon, anyway, apache appealing application: applications '
        'are. areas, assessing avoided balanced bandwidth batch batteries, battle bear becomes begun beloved '
        'benchmarks better, beyond biodegradable birds blending blends blood bloom both. breaks breathe '
        'businesses: cable calculating canned capacity: cars, chair change. changes character choose, '
        'circuits clamp clicks clip clusters colors, common, communication communication: competitors, '
        'complex compliance: complicated composting concentration conducted connecticut connections consider '
        'considerations consume consuming cord core, costly, cotton couldn’t countries, course. courses: '
        'coverage. cream credential crm, customizable, debugging designated desktop developers, device, '
        'difficulty dimensions: discovery discussing diversity divide diving do, documentation, dominant '
        'dough downsides drops dual dumbbells each eliminate eliminates emergencies emphasizing english, '
        'environments equal everything. evolve exercise exist exists expenses explicit explicitly extend '
        'factors failure fancy farmers filling firewall firm, firmware fits flat flavor flows foam forces '
        'formats: formatting fostering fosters frameworks, front-end funds gateway globally, gourmet '
        'government, grab grape grow, harmful headphones, heart help, high-intensity him holes home, '
        'honestly, hygiene identical ignoring importantly, incoming incorporate incremental indicate '
        'indicated industries, industry-specific inner inputs institutions integrate integrations, introduce '
        'inventory, invoice involve isolate items. jose, landscapes, lasting layouts ledger lentils lets '
        'liability lists, long losses lower machine macos maintain maintained maintenance: manufacturing, '
        'materials matter matters, mechanics merge minimal minimizes mistakes months, musical names need: '
        'needed. numbers nuts objectives obvious once one-size-fits-all optical ordered others, outputs '
        'overhead overlap oversight overview: pairs parameters parent parents, paris, passed passes patch '
        'paths patience percent performance, personally, pick-up pipe pipelines, plan: planning. plenty plugs '
        'portion potential, preparation prescription priorities proactive proactively problems. processing: '
        'profits project. prospects prototyping pursue python quality, range: rates. ratio receipt '
        'recognition, recurring reinforcement relatively repetition resources: responsibly responsiveness '
        'retail, returning rhode rocket role rope rsvps safeguard scans scientists seo. separately sequential '
        'sets shoppable shoulders shower significant simplest sleek slip smartphone, solid, solution: '
        'specifically, speed. stable stakeholders stem steps, stops streamlines stretch strongest structuring '
        'study, style, suppliers supplies, support: supports sustained talent, targeted tasks team? tech, '
        'technically technologies, tens then, they they’re thinking, though tolerate typically, unbeatable '
        'unique, unsure upgrading user, values vegetables, veggies vehicles, verdict visible volumes wages '
        'walk walls warnings washing waste, websites, weigh whereas wider windows, xml year: yourself,'
    ),
    1.8: (
        '(in 21. 23. ability allowing aren’t battery boxes builds calls camera carefully collaboration '
        'configure consistent continuous days, details, distribution durable encourage evidence exercises '
        'experiment feet firms handles high-quality however, integration: lean maximum meaning models '
        'moderate multiple object offered ongoing online, operating packaging platforms plus, portable '
        'position prioritize produce pure real-time reflect replacing reputable reviews, scalability '
        'significantly sit space strong task that’s timelines transforming user-friendly varies various '
        'weight: workouts'
    ),
    1.9: (
        '"i 13. 2) 2,500 32. 360° ac acceleration accommodations accountants adaptable addresses aggregate '
        'aggregator agriculture ai-driven amd anticipate anticipated apparel are, attachment backbone base '
        'basics, beans, behavior, bolt but, calculations calling calories cameras, capabilities: chemical '
        'cholesterol coding, competitor concurrent condition, constraints construction, contracts contrast, '
        'contribution cost. crafted crucial css cycle damage dead dependency depending depth designs develops '
        'diego, digging discipline disk distribute doors driver ecosystem ecosystem, efficiency eliminating '
        'emerged emphasizes employees, encryption, enough environmentally evolving exactly execution '
        'expectations experiences: expression extract fats finally, fine-tune first, flip follows foods, '
        'format, fortune foundational generally, grip handful handled handling harder harm high-volume '
        'highlighted hour, implement importance important, includes: independence influencers ingredient '
        'ingredients interface: invoicing isn’t iso issues, jumping keyword kinds laid language, languages, '
        'large, larger learning: logging logic, long, loose lunch manageable maps, mat materials: meanwhile, '
        'measures meat mentions mess metric mic microphone milestones mirror model. moisture monitors '
        'moreover, myself native neck needing nutrients often one, options, overnight pants patterns. '
        'perfectly person, plain plate plates policies, polished poorly possibility preparing preventing '
        'principle prioritizes problem-solving problem. projects, projects: promotes protein, quantity rate: '
        'rear relying remember: removes requirements reshaping resolution reward rotate rotation rounded '
        'rules said salad sand scale, scheduling, segments server, several sharp shops shots sick slightly '
        'socks solely specifically stability standardized stands storage. storage: strict structure: surface '
        'syntax tangible teams. terms, texture tickets timeless times titles, tokens tooling tracking: '
        'transformed tre ultimately unlike unused up: updating usage, value: variants vast vegas, vegetables '
        'water, weights words, workflows. wrap “you'
    ),
    2.0: (
        '(a (but 1,000 1. 1080p 15. 18. 26. 27. 3. 6: 9. accepts adapts adoption advanced ago, allocate '
        'allows apps. ar attributes automatically automation: availability, backend backups batteries because '
        'beneficial bi boasts brings built-in cards, challenges, clarity, closely compensation compliant '
        'conclusions connectors cons: containers cost, define describes discovered disposable durability '
        'encryption ending engines established expecting factors, filtering final finalize finish fitting '
        'fittings flavors forms freelancers gartner gas gathering gloves goal goals: google, grew grocery '
        'groups, gym, hampshire history, hitting hours, hybrid ideas: inches instruction intense interface '
        'kits latency later, laws learned lies lot loyalty mainstream maintains markets markup mini modeling '
        'movement naturally outlets parking permits, pins place. platform: plug-and-play possible. processes, '
        'project-based promises questions: quickly, range, regulations remains remember, reminders router '
        'said. scenarios securely self-service settings setup, shouldn’t single-use sometimes, somewhat '
        'specialists specialized strategically streaming suggests switches tiktok, toilet tracking, tricky '
        'understands usable usb-c usually why? workloads younger “we'
    ),
    2.1: (
        '(e.g., (if 10. 11. 17. 1: 2,000 2026? 8. adjustments affects aim algorithms analysts appears '
        'approximately automating avoid breakfast budgeting changes, check-in common compact compute concise '
        'concrete connects crew cuts decision-making descriptions dinner disadvantages displayed dynamics '
        'environment, event, eventually exercises, falling fastest focus forget frequency frozen gen gpu '
        'high-resolution identified immersive improving increasing inspect instructions legally leverage '
        'managers manufacturer mapping materials, medium-sized modes monitoring natural need. obtain occur '
        'output overall, panels pasta percentage powerhouse prioritizing recycled reduced renowned replaced '
        'reputation require requirements. responsibilities salaries securing sheet simplifies small, '
        'specification stations stays strategies. string substantial suitable swap throw typically unexpected '
        'varieties versatile visuals workload “this “what'
    ),
    2.2: (
        '16. 2. 7. arrival background beginner-friendly combination combo competitors computing, condition '
        'control, control. cutting departments divided documentation economic equipped extends facilitates '
        'fact, favor features: goods high-level holds identifies improved improves intended isolation light, '
        'limits logs operates overwhelming parents practices, pressure priced pricing: prompt rack reduces '
        'refers repetitive reusable rings schema scope sequence short, sql tape therefore, tip: transactions '
        'typical versatility walking works: wrapping'
    ),
    2.3: (
        '12. 25. adequate all, analytics: architecture architectures available, backup begins cards '
        'commitment compatible consists constantly contract correct credibility cup dairy datasets detection '
        'dynamic efficiency: employer ensuring execute foods graph historical instance, internal involves '
        'management. management: predict previously regularly remaining row rule separate shifting shoppers '
        'sometimes steady ties timing'
    ),
    2.4: (
        '(the 1-2 2-3 24. 5. 5: actual administrative attend beginners. capabilities, clothes combined '
        'components conclusion developments dishes enhanced exchange exposure factors: hourly include: '
        'increasingly integrating investments large-scale next, options. performance. personalize proper '
        'protecting prove simply smaller sound still, structured together, vendors'
    ),
    2.5: (
        '14. 20. 6. adjust afraid amounts appropriate aspects avoiding basically consumption cost: embracing '
        'equipment, example, finance, high-end including: innovations leveraging likely logic optimizing '
        'ranges rank raw requiring responsible so, split temporary traditional'
    ),
    2.6: '4: advancements convert depend fabric focuses lacks organizational project, seasonal towards water',
    2.7: '4. additionally, charges context desired etc.) footprint implementing it: offline predictive',
    2.8: '3: broader google’s inventory meals pros: told',
    2.9: '2: advantages complexity depends formats frequent pattern resistance slow',
    3.0: '(like',
    3.1: 'enables',
    3.3: 'assess',
}

NAMES_ABOVE: dict[float, str] = {
    -2.51: '<aside',
    -2.19: 'author',
    -2.02: 'comment',
    -1.98: 'modal',
    -1.92: 'related',
    -1.9: 'popup',
    -1.83: 'hide',
    -1.68: '@hidden',
    -1.55: '<h1',
    -1.51: 'footer',
    -1.48: 'comments',
    -1.34: '<figcaption posts',
    -1.3: 'cta',
    -1.23: 'form meta',
    -1.21: 'dynamic',
    -1.13: '<figure <form',
    -1.06: '<footer',
    -1.05: 'authors teaser',
    -1.04: 'second tags',
    -1.03: 'nav',
    -1.0: 'ad bar',
    -0.98: 'disclaimer',
    -0.97: 'hidden',
    -0.94: 'listing menu wp-site-blocks',
    -0.93: 'mobile',
    -0.89: 'ai s slider',
    -0.87: 'cmp copy',
    -0.86: 'bottom',
    -0.84: 'links',
    -0.83: 'two-column',
    -0.82: 'access mb me',
    -0.81: 'under',
    -0.8: 'collection main_content overlay pt-0',
    -0.79: 'headline',
    -0.78: 'not wall',
    -0.77: 'page-section two',
    -0.75: 'social',
    -0.73: 'sections',
    -0.72: 'align entity image',
    -0.71: 'cv tab',
    -0.7: 'newsletter',
    -0.69: 'bo search',
    -0.68: 'footnotes normal',
    -0.67: 'expandable toast',
    -0.66: 'bio paper paywall',
    -0.65: 'breadcrumb end swiper',
    -0.64: 'background light promo pt',
    -0.63: 'colored date head md:py shortcode sources subscribe',
    -0.62: 'highlight',
    -0.61: '<header d master',
    -0.6: 'disclosure',
    -0.59: 'chart',
    -0.58: 'compare read recommendations',
    -0.57: 'base email',
    -0.56: 'complementary cookie copyright info information login',
    -0.55: '<ul header latest newspaper site-container',
    -0.54: 'archive height page-container tablet',
    -0.53: 'odd',
    -0.52: 'description dialog flex-wrap page-body recommend subscription',
    -0.51: 'ajax col-lg-4 jx ref',
    -0.5: '<blockquote breadcrumbs infobox map max-w-full',
    -0.49: 'category-news cover g lp premium rating topic',
    -0.48: 'community elementor-section-full_width img inline',
    -0.47: '3 app citation message ttl xs',
    -0.46: 'col-md-6 not-prose',
    -0.45: 'ab external grey justify-between lists ls uk',
    -0.44: 'cards cb dc loop r',
    -0.43: 'banner caption display dyn main-content p-4 region visually-hidden',
    -0.42: 'cli toc',
    -0.41: (
        'alert articlecontainer carousel collapsed content-for-layout family list next recent rich-text-block '
        'widget'
    ),
    -0.4: 'breaker gallery infinite no password podcast rss sm:px',
    -0.39: 'article-body bg-white order registration video visually we',
    -0.38: 'ep et_pb_gutters2 faq-item g-0 gradient gutters2 mode navigation',
    -0.37: 'alt between error label md:pb print:hidden',
    -0.36: 'article-main card site source thread',
    -0.35: (
        '__nuxt affiliate body-wrapper clear-both consent divider entries equal lightbox nuxt secondary '
        'stretch table td trending w-container'
    ),
    -0.34: 'attachment box contributors elementor-widget-text-editor et large-12 new owl published shadow tdi',
    -0.33: '14 <dialog articlebody below col-xs-12 depth fact inherit layer preview share trust tu user',
    -0.32: '4 ba cart data focus-none items md:max news recommended single-post-content ta theme-default',
    -0.31: 'cg et_pb_with_border excerpt featured feedback mv-content-wrapper vu',
    -0.3: 'aside blocks btn center color group kt-clear md:mt pagination prev standard tdm toggle topics',
    -0.29: '800 bb black columns footnote gray hero md:max-w-prose ow p-0 px-0 relative tdc usa wpd',
    -0.28: (
        '27 <dl camera e-child embed fig horizontal lg:grid mirrorless notification page-width park '
        'presentation px-6 right theme'
    ),
    -0.27: 'gap-4 inner-wrapper js-article l learn padded panels sales signup sub text-gray-800 the-post zi',
    -0.26: (
        'align-items-center browser capture collapsible content-wrap elementor-column-gap-no feed hs jy '
        'line-clamp-2 mt-5 photography success update wp-block-post-content-is-layout-flow'
    ),
    -0.25: (
        '15 6 63 700 <td articles ast block-system-main-block bm clear content-bg entry-content-wrap '
        'flex-auto four md:gap my-0 pa picture shoes thumbnail top-0 z'
    ),
    -0.24: (
        'accordion also block-block-content buttons clamp compact cq elementor-hidden-mobile '
        'et_pb_ajax_pagination_container figure gap-y-8 h6 ia mini option post-content-inner segment '
        'table-responsive text-content timestamp wp-block-template-part'
    ),
    -0.23: (
        'art constrained dropdown elementor-hidden-tablet inline-block mb-6 md:block order-2 py-6 '
        'recommendation tb time uppercase wp-block-column-is-layout-constrained wp-caption'
    ),
    -0.22: (
        '<dd application depth-1 elementor-location-popup et_pb_blog_grid et_pb_blog_grid_wrapper '
        'et_pb_salvattore_content grid-cols-2 listitem margins mb-1 notice salvattore sign single-entry sp '
        'span6 td-pb-span6 tile twitter widget-area'
    ),
    -0.21: (
        '300 62 75 aligncenter col-2 col-sm-6 contents elementor-widget__width-inherit et_multi_view_hidden '
        'foot further hk ii justify-content-center mt-0 single-article stack travel xxl'
    ),
    -0.2: (
        '30 61 account action animate as be body2 containers from gform grid-cols-1 js loader medium-12 '
        'metadata mn note of og root sidebar ss sw traditional ut well with'
    ),
    -0.19: (
        '17 alignwide articlepage blockquote body-container--blog-post cmp-container col-md-4 contact '
        'container-xl context descr invisible mp my-10 options origin payment pd phone push ratio result '
        'select sharing shopify swiper-slide widget-content'
    ),
    -0.18: (
        '83 <fieldset <li blogs body-container-wrapper clearfix cmplz elementor-col-66 '
        'elementor-hidden-desktop entry-single expanded font has-text-align-center hd hfeed lc lg:grid-cols-3 '
        'nocontent ot placeholder pt-6 reference responsivegrid swiper-wrapper this title widget_block you'
    ),
    -0.17: (
        '10 64 biography blurb change class content-sidebar-wrap cp d-none elementor-inner-column '
        'elementor-inner-section faqs fields fj history hs-blog-post main-container mc mob modal-content '
        'nature place post__content pum px-5 rounded-xl rr semibold shopify-section sl t teasers the titles '
        'topper um weather wp-caption-text'
    ),
    -0.16: (
        '500 66 68 <pre ao badge body-text bottom-0 col-lg-9 comments-area dark:bg desktop drawer '
        'et_pb_bg_layout_light follow font-normal mail mb-0 mb-4 mb-5 ml outline pos ps related-posts reset '
        'size small-12 stage stars subheading tag-blog tool tr ui verify'
    ),
    -0.15: (
        '101 92 <hgroup [320px] additional article-template article-template__content auto bleed '
        'blog-basic-grid-item-wrapper bordered cat col-md-7 collection-type-blog-basic-grid demo direction '
        'elementor elementor-grid f fade gc inverted la lite min-h-screen outline-none player right-0 span4 '
        'tablet:grid testimonial text-lg text-white w-dyn-item w-dyn-items w-dyn-list writer xl:col'
    ),
    -0.14: (
        '50 <address back border-solid both boxes career children col-span-12 col-xl-4 duration e-flex '
        'equipment et_pb_bg_layout_dark et_pb_row_0_tb_body even for fw ga gfield hero-content identity ip '
        'isolate italic jp logged mm mntl-sc-block-subheading nitro-lazy node__content on post-header py-10 '
        'request sb sdk shadow-lg styles text-center text-gray-ts third thumbnails true tweet twitter-tweet '
        'work wp-block-post-content'
    ),
    -0.13: (
        'a:text accepted acceptedanswer basic buy call cf code component content-wrapper df '
        'elementor-shortcode elementor-widget-shortcode fallback generic gov integration lb left-0 mb-16 '
        'md:pt-0 modern most ms nutrition oq owl-carousel paragraph--view-mode--default pointer pop qa '
        'respond rw short slideout three us wf'
    ),
    -0.12: (
        '<article [40px] alignfull am anonymous branding bubble ci closed col-xl-3 dg du et_pb_post faq flush '
        'forgot frm gap-y-10 gym h-entry have highlights hv input is-not-stacked-on-mobile jetpack join '
        'kadence ks like masthead mb-12 md:mb mega object padding-section-large page-width--narrow pattern '
        'rounded-md rp scroll-trigger sm text-caption trigger widget_text wpb_row xsmall z-max'
    ),
    -0.11: (
        'animate--slide-in block-system bullets clickable col-lg-5 col-lg-6 col-sm-4 comment-content current '
        'cursor-pointer div editable elementor-grid-mobile-1 elementor-grid-tablet-2 '
        'elementor-location-footer entry-meta find flex-col font-serif gap-x-4 gap-y-2 google ground '
        'has-background has-link-color images is-layout-constrained landscape lg:px lg:text more nitro node '
        'offer orange original p-2 part pf popover post__header promotional re return settings should '
        'sitewrapper skin slate sm:flex sm:grid-cols-2 sm:mt space-y-8 td-pb-span4 td-theme-wrap '
        'template-article text-copy-primary text-left text-sm thread-even toolbar type vv wp-block-cover '
        'wp-block-cover__inner-container wv wz'
    ),
    -0.1: (
        '18 19m4yzp 1dsojn8 <div author-bio beige btm by category col-3 col-md-3 col-sm-10 commercial comp '
        'confirm content-area css-19m4yzp css-1dsojn8 css-sfzxfp da dark dh e-con-full e1jy25xv0 eb '
        'et_pb_text_align_center ev8dhu54 ev8dhu55 ev8dhu59 fl flat flow gap-x-2 has-post-thumbnail hierarchy '
        'ib inter jb jd kc kk lo mt-14 n optin our overview owl-theme p-8 post-content poster pre-footer '
        'radius related-articles report scheme sd separator sfzxfp size-large slideshow st star stroke '
        'textwidget thread-alt thread-odd to tracker usa-banner vj warning why xn yoga'
    ),
    -0.09: (
        '1/2 8 absolute add ads col-lg-7 col-md cols comment-list con container-large cookies datetime '
        'elementor-invisible elementor-template elementor-widget-template embedded entry-summary fd fi gap-1 '
        'gap-10 grid-gap-lg guidance h1 header-container hover hubspot kb kp kt-inside-inner-col '
        'lg:col-span-8 likes load locked mb-10 md:px-6 mt-12 no-print ns onetrust partner per personal picks '
        'policy post-meta pp pt-8 reduce row-number-7 sidebar-container site-main skip sky sm:text '
        'sqs-block-website-component ticker title4 universal usa-accordion usa-accordion__content '
        'usa-banner__content usa-banner__guidance usa-media-block__body w-embed website-component-block '
        'wp-block-column wp-block-columns wp-block-kadence-column wq xa xl'
    ),
    -0.08: (
        '2.5 3/4 400 aa advertising al answer article- article-meta b background-width--full-bleed bg-cover '
        'bg-no-repeat blog-item-inner-wrapper blog-item-wrapper blog-post-content br budget cafd checkbox '
        'condition content-center content-collection content-width--wide css dark:bg-black dates dek double '
        'dp duration-300 elementor-grid-item elementor-post elementor-post__text elementor-posts '
        'elementor-posts-container elementor-widget-posts entry-title et_pb_column_1_3 '
        'et_pb_section_0_tb_body event full-bleed-section gap-y-6 genesis gold gov-banner-default h-screen '
        'hamburger headings:font horizontal-alignment--center init iv justify kicker layout--onecol lg:border '
        'lg:text-title1 mainentity md:flex-col md:flex-wrap md:my md:px md:text-title3 member modal-body mx-0 '
        'neutral nm onecol only order-first phcafd pi pkq pkq95p platform popmake post-type- problem profile '
        'profiles promoted pt-20 qq raw register related-post repeat rm row-depth-1 science send simple strip '
        'tdc-element-style text-copy-secondary text-title4 title1 title3 toolbox top tracking translate ub uv '
        'vertical-alignment--middle visibility w-condition-invisible without workflow '
        'wp-block-columns-is-layout-flex'
    ),
    -0.07: (
        '106 11 110 115 26 320px] 79 <dt [15px] a11y address adv all article-card article-header audio avada '
        'blog-item-content-wrapper border-stroke-100 border-top byline category-blog chrome cite cl col-md-10 '
        'complete contentinfo contributor d-lg-block e-loop-item elementor-grid-3 elementor-loop-container '
        'elementor-post__excerpt elementor-posts--skin-classic elementor-widget-html et_pb_blog_item_0_0 '
        'et_pb_blog_item_0_1 et_pb_blog_item_0_2 expressive-heading-3xl ff field--label-hidden functional gj '
        'grid-cols-12 has-global-padding has-text-color hint hu ideas ignore image-container jc '
        'justify-content-end ke keep logo max-w-[320px] mb-15 mb-8 md:hidden media megamenu mt-4 '
        'node--view-mode-full none now offset-lg-1 pb-0 pb-16 peer placement post-excerpt post-info py qf '
        'question recirc results review reviewed right-[-320px] row-number-5 rz selected set shadow-md '
        'sharedaddy site-inner sm:mb td-footer-template-wrap td-footer-wrap td-pb-row text-md text-with-icons '
        'tribe updated v2 validation views w-[320px] widget_archive window wp-element-caption wpcf7 zg'
    ),
    -0.06: (
        '103 107 13 19 [.is [18px] advancedheading ae aem-grid apple article-heading aspect at attribution au '
        'authorbox block__content bookmark border-gray-100 checkout classic comment-body comment-respond cons '
        'content-container content-section counter ctas di disabled elementor-grid-1 '
        'elementor-section-height-min-height elementor-widget-loop-grid empty:hidden entry-comments '
        'entry-header et-l--body et_pb_blurb_description et_pb_section_1 et_pb_section_2_tb_body ew exclusive '
        'filter flex fluid fn gap-y-4 general gk he horiz hover:bg hover:prose le leadership legal lg:px-6 '
        'lg:py lg:text-sm m mbpqsq md:justify md:px-10 msg multi must opener]:px page-title pe pqsq preset '
        'px-10 ratings relatedposts reverse rounded row-number-1 sd-block section-heading shadow-xl '
        'shopify-section-group-footer-group signin size-full sm:flex-row small span3 spotlight sr stacked '
        'tablet:grid-col-6 td_block_wrap tdm-descr tdm_block tdm_block_inline_text term text-2 thumb '
        'transform transition-all tx vc_column_container vert visible wp-block-image '
        'wp-block-kadence-advancedheading wpb_column xl:gap yoast-breadcrumbs z-20'
    ),
    -0.05: (
        '114 1200 144 56 <thead [13px] [1px] [32px] [354px] a5jqmf article__header asia ast-article-single '
        'author-box author_bio beginner block blog-item-content boc border-bottom card__content cart-drawer '
        'co code-block col-4 col-sm-7 commentlist components cont container conversion css-dxyhk8 cursor dir '
        'down dpd dxyhk8 e-content e1f1sunr9 edition elementor-widget-theme-post-excerpt et-boc et_pb_text_6 '
        'ez fg field--type-entity-reference figcap five fu fusion fy hb icons inner-wrap is-hidden '
        'items-center jm job jobs jz kb-row-layout-wrap kt-row-column-wrap kt-tab-layout-inherit kv l-main ld '
        'lg:mb lg:mx lg:pb lifestyle mainmenu mainmenu-sidebar max-w-3xl md:mb-7 md:px-3 mf moving mt-6 muted '
        'nk ntbdde padding-global post-hero post-wrapper privacy profile-content rc row-number-4 rowlayout '
        'sd-title semi sidebars site-footer sm:h sm:justify soft software sqs-text-block-container sr-only '
        'sublabel td-pb-border-top tdc-column tdc-row tdc-zone tdc_zone text-7 text-align-center text-block '
        'text-container text-xs total touch translate-x-full underline unit uo uq v value vc_column w-[354px] '
        'widgettitle workouts wp-block-kadence-rowlayout xl:grid yf zip'
    ),
    -0.04: (
        '108 117 132 31 32 360 8xl agree applied article article__meta article__title bc border-0 bot cameras '
        'chose cls col-xl-5 comm comment-form commentform companies cookiebanner courses css-tuokxc cta-block '
        'cta-text d-lg-none dateline disable dn download dx e76wunf1 e76wunf2 elementor-posts--thumbnail-top '
        'elementor-section-items-middle elementor-widget__width-auto entry-footer et_pb_column_1_tb_body '
        'et_pb_row_10 et_pb_widget expansion experience experiencefragment extrabold eyebrow '
        'field--type-text-long font-extrabold foreground format-standard good grid-x h4 heading1 heading3 '
        'human indicator industry is-empty issue items-stretch jet jp-relatedposts kt-mobile-layout-row '
        'kt-row-valign-top leading-none lg:px-8 li lower lx management md:justify-between min-h-full my-5 '
        'my-auto not-italic nt ok op performance pointer-events-none post-container post-title provider pt-5 '
        'px qt range renovation required resistance role rtl save shipping shrink-0 sidebar-primary sj slot '
        'sm:block sm:w snippet splash stable sticky-container sticky-sidebar storage surface swiper-container '
        'swp sx taxonomy tools tray try tuokxc ud upper utility ux valign vk welcome widget-title wpdiscuz '
        'written x year yoast z-50'
    ),
    -0.03: (
        '0 0.5 119 44 90 91 96 <legend a:font about-author accordion-parent-item aff after aj alerts '
        'alignleft amp around article-info auth author-block author-description author-info author-section '
        'avatar bands bg-background-300 bg-black block2 blog-sidebar blur border-black burger byuser '
        'captioned ch cj col-span-1 common contains controls cookie-notice cookielawinfo credit ct-headline '
        'cta-container cu d-block d-lg-flex d-md-block db delay depth-2 divi e-con-boxed e-con-inner '
        'e1f1sunr6 ebook edit elementor-grid-tablet-1 elementor-icon-list-item elementor-icon-list-items '
        'elementor-page-title elementor-post-info elementor-widget-post-info '
        'elementor-widget-theme-post-title enews et_pb_blurb et_pb_blurb_container et_pb_blurb_content '
        'et_pb_row_5 exit experts ey fitness flex-grow-1 flip floating font-functional footer-container '
        'framework fullscreen gform_wrapper group-[.is-article-opener]:px-4 gx-0 h3 has-white-color hdr '
        'heading-style-h2 homepage hq i ih inline-flex jetpack-likes-widget-unloaded '
        'jetpack-likes-widget-wrapper justify-content-between ky law leaderboard leading-6 legend lg:group '
        'lg:group-[.is-article-opener]:px-0 lg:hidden local ltr making mb-lg-0 md:mt-0 md:mt-6 md:pr md:py-16 '
        'menus mfp min-h-xs mntl-sc-block_19-0 mntl-text-block modal-lg mt-auto multiple mx-5 oc offers '
        'online or out overflow-y-auto own page photo post-date professional programs prompt qg questions '
        'quick qv recent-posts rel related-posts-container rental repeater reply resized reviews robots '
        'robots-nocontent sc-ad-container sd-like sd-sharing sd-sharing-enabled sd-social section-header '
        'setting setup sh shopify-section-group-header-group site-header space-y-3 study submit subnav '
        'subscriber subtitle1 survey tagline tc td-container-wrap td-main-content-wrap text-copy-tertiary '
        'text-subtitle1 themed timeline title5 trial typo unloaded validate vg wc wellness winter wm xe ys zf'
    ),
    -0.02: (
        '!text &]:mx 1.5 12px 3.5 37 45 78 900 [30px] [section [section_&]:mx-0 abstract accordion-content '
        'alignright ap article-author author-card banner-content before:absolute benefits bg-gradient-to-br '
        'block-2 block-7 blog-item-author-profile-wrapper border-stroke-800 brand cartdrawer channel '
        'cli-align-items-stretch cli-bar-popup cli-col-12 cli-container-fluid cli-modal cli-modal-body '
        'cli-modal-content cli-modal-dialog cli-px-0 cli-row cli-tab-container clisettingspopup clr col-8 '
        'col-lg-3 col-md-12 colors company connect d-sm-block datepublished deep description_below divide '
        'drawer__inner e-con elementor-inline-item elementor-inline-items elementor-location-header '
        'et_pb_column_1_2 et_pb_row_2_tb_body et_pb_section_1_tb_body ext fab fail field__label '
        'field_description_below field_validation_below flex-col-reverse font-semibold footer-section '
        'functional-heading-base-stable gform-body gform-theme--no-framework gform_body gform_fields grid '
        'headings:text iab international is-sticky item-content jp-relatedposts-headline large '
        'layout__region--content lazyload learning lede lg:block lg:text-2xl linear lq ma md:gap-5 medium-8 '
        'menu-item modules mt-1 mt-3 nine no-js o1 onetrust-banner-sdk onetrust-consent-sdk '
        'onetrust-group-container onetrust-policy ot-iab-2 ot-sdk-columns ot-sdk-container ot-sdk-nine '
        'ot-sdk-row otflat oy1ew3 page-header palette pick pk post__title program pt-12 py-24 qo radio real '
        'rounded-2xl section-head selection self sf share-buttons show-banner sm:pb sm:py social-share story '
        'submission subtext table-bordered technology text-4xl text-5 text-black than tint toc-wrapper '
        'top_label topbar tw unauth validation_below vertical vf vs widget-wrap woocommerce '
        'wp-block-group-is-layout-flow wpcf7-form wpd-comment wpd-default wpdcom wpdiscuz_unauth written-by '
        'yr zp8s_j'
    ),
    -0.01: (
        '5xl alignnone count detail ee field__items flex-row formatted free gx gy help ie inner list-unstyled '
        'nd nf old one products pros pull px-2 rectangle red reveal single-content suggested text-formatted '
        'ti ts tv unstyled wpb xh zv'
    ),
    0.01: (
        '22 36 3xl 67 7xl bt credits empty eq h2 hs_cos_wrapper_type_module icon im l-container last:mb '
        'last:mb-0 layout list-none md:items-center my-3 my-4 nl pb-8 pt-3 pub rail slide special '
        'td-fix-index type-post vt wp wrap'
    ),
    0.02: (
        '1fr] [12px] [24px] [2px] [5px] [8px] accent affordable an apps av block-core block-page-title-block '
        'blog-body blogitem-title comments-section considerations css-rk6tbh decimal definition does dom drop '
        'et_pb_code et_pb_code_inner et_pb_column_7 et_pb_text_3 ewq0ot91 field__item font-sans fr gv h2:text '
        'h3:text has-white-background-color heading-2 heading2 hs_cos_wrapper in infrastructure '
        'is-vertically-aligned-center jr kg-card know left look ly meditation minimal mntl-sc-block_3-0 '
        'necessary notes organization php pl-0 plan powered rk6tbh serif sm:pt stories strategies subsection '
        'text-2xl text-gray-700 text-start twf twfxr5 ver w xz yui'
    ),
    0.03: (
        '118 12 2/3 53 81 88 89 95 ___gatsby accessories active aligned app-desktop appear bg-light '
        'block-layout-builder blockcontainer blwg button charcoal col-xl-6 cs-container cy deck dy education '
        'elementor-size-default elementor-widget-heading et_pb_column_5 et_pb_row_3 et_pb_text_2 et_pb_text_4 '
        'features gatsby-focus-wrapper gb gf hcblwg hentry hs_cos_wrapper_widget hy hybrid il intelligence io '
        'is-desktop iz ja jump l5x0fp lg:max lightweight lj main-wrap margin masterpage md:mx-0 md:p-6 '
        'md:text-lg methodology mg nbsp np ol outside p pagelayout pb-5 pl-4 plans plants plugin py-2 sans '
        'section-title shopping site-content site-root site_pages space-y-2 stat stretched subtitle task '
        'text-body text-primary urt2wh vertically w-layout-blockcontainer w-richtext-align-fullwidth wider '
        'wp-block-paragraph xlarge xzvb1s yo zl zl4a4n zp8iqu'
    ),
    0.04: (
        '1280 740 77 87 940 [1] [3px] [50px] addons article-title article__body based break builder card-body '
        'choice col d-flex digital dq e1g9hcy40 eco elementor-heading-title et_pb_column_2_tb_body '
        'et_pb_text_align_left extended fit front gap gardening global gr gs gz high hm house html-block hw '
        'ij image-caption innovation inside ji kj large-6 leading-normal lg:flex-row lg:order-2 link ll '
        'market mb-3 md:p national nb ni nj nn no-sidebars nu number oi optimization padding-section-small pc '
        'pl-3 planning post-item pt-10 pt-4 publication py-5 schema-faq schema-faq-section smart '
        'sqs-block-html sqs-html-content sticky temp tip transparent ts-row up used ve wn works '
        'wp-block-yoast-faq-block wrapper xxs your zd'
    ),
    0.05: (
        '0px 149 23 24 28f84493 47 71 97 <h6 [10px] align-center article-detail ast-container auto] bf '
        'bg-gray-100 blue can cap cell col-9 de ecwj ecwjnf ei expressive-copy-lg-body figure-caption '
        'fl-module-content fl-node-content flex-shrink-0 growth h-100 header-wrapper hw6ttf intro inverse '
        'investing is je jq leading-tight main microsoft models mx-2 mx-4 nc nh oy pagebuilder pn portable '
        'property qb qr record script seo sqs-row switch tag tagdiv tagdiv-type tdb-block-inner tested tgmh9t '
        'title-block tp ttf view viewer w-richtext-figure-type-image wedding wp-block-post '
        'wp-block-post-template wp-block-query wp-block-query-is-layout-flow'
    ),
    0.06: (
        '1 120 16 39 70 8/12 <section accordion-item available avoid bg-gray-50 bg-transparent blend col-6 '
        'course css-0 development elementor-col-33 elementor-column elementor-container '
        'elementor-element-populated elementor-section elementor-widget-wrap et_pb_module et_pb_row_4 eu '
        'examples fa false feature file fl-row-fixed-width flex-grow focus font-bold gap-8 gear gtm ha '
        'heading healthy hub id ik invert ir justify-start lg:justify-center lg:order-1 log non outer-wrap '
        'page-content-wrapper populated pr-0 prep pt-1 pt-16 pull-right py-1 py-3 rs score section-2 services '
        'shared sm: span12 sqs table-of-contents text-wrapper textblock tl tpam ulti vm whats '
        'widget-type-cell'
    ),
    0.07: (
        'aem-gridcolumn article-page article-top bl block-4 com contain content-header corners cos customer '
        'dark:prose dark:prose-invert diet dimension duration-1000 efficiency en et_pb_column_4 '
        'et_pb_css_mix_blend_mode_passthrough et_pb_module_header et_pb_row et_pb_row_1_tb_body et_pb_section '
        'full fv gap-0 gatsby grow-[1] inset-0 instance last lm max max-w-[600px] md:col mental mix na nested '
        'numbers page-horizontal-dimension pagemaincontent passthrough plus power pre price pro py-4 q '
        'rendered saving sc sg spy tooltip transition types usa-section w-100 white wp-block-quote '
        'wp-block-quote-is-layout-flow wraper xp xx yellow z-70 zr'
    ),
    0.08: (
        '100 112 33 [20px] [28px] __layout above article__main bg-background-100 blogpost book clothing '
        'col-span-full cr critical custom-html-widget dark:border element et_pb_column_0 et_pb_row_0 '
        'field--type-string flex-nowrap get hi huge it leading leading-relaxed lg:mt lg:pt marketing md:w '
        'mntl-sc-block node--type-article oe office order-lg-1 organic ou pagecontainer post publish px-8 qn '
        'reader refresh service single-blog singular sm:gap so tdb_single_content text training w-screen '
        'website widget_custom_html will wpb_wrapper xl:max'
    ),
    0.09: (
        '84 block-3 border-2 client corporate cs cw e elementor-widget__width-initial floated fr-view fs gq '
        'grid-parent gutters hn is-style-default iy kd lg:justify lg:order max-w-4xl max-w-6xl '
        'overflow-x-auto page-content page-wrapper podcasts px-3 query school status sustainable these vc_row '
        'weight wordpress world xm y'
    ),
    0.1: (
        '21 28 43 72 80 alternative announcement board category-uncategorized cxenseparse daily ease frame '
        'game grow holder if ig inset instructions is-nowrap jn ki lg:col lg:gap m-auto maincontentofpage '
        'md:border md:prose mntl-sc-page mu mx-auto opacity parse pb-2 pill post-body post_content qi '
        'repository resources single-post-container status-publish thumbs times uncategorized use xense'
    ),
    0.11: (
        '73 [600px] aem-gridcolumn--default--12 anchor antialiased az bootstrap break-words content-outer '
        'default ea example gg insurance kf language md:flex mh mt-10 pb-4 pq pt-24 purple quotation '
        'references relaxed safety section-height--medium step tabs td_block_template_1 text-gray-900 '
        'usa-prose wide wk'
    ),
    0.12: (
        '<h5 animation ax col-sm-9 content-block ef elementor-widget-mobile__width-inherit et-l '
        'et_builder_inner_content fai fix font-weight-bold gap-12 gp grid-container grid-row gw '
        'has-medium-font-size hl key left-area lg:space license love math max-width-container md:mb-0 mr '
        'no-sidebar p8fai pb-6 post-type-text region-content renderer rte scroll span-12 sqs-col-12 styling '
        'system tdb text-base vo'
    ),
    0.13: (
        '6xl [100px] and are article-item article-text bullet close col-lg-10 cpt document ease-in-out em '
        'ftexdr fz gate gm green health healthcare hwgax i8yz2 lg:p list-disc md:pb-0 mdqke people '
        'position-relative rank revisions row-number-3 schema section terms texdr vqd vqddin wh zero'
    ),
    0.14: (
        '2023 2xl <details <table automation bg-background blogitem c cd child create decision disc financial '
        'has-border-color kit life main--blog-item mntl-article--three-column mx pj quote rd research rh rust '
        'tech tertiary tt uz v1 words za'
    ),
    0.15: (
        '2 <tr analysis border-b bp bs design dwky9 e-parent eg et_pb_column et_pb_with_background extra '
        'figcaption float gap-5 h-full has-comments ibm lg:px-0 location mark node--promoted nowrap open oxy '
        'pg responsive roundup rt scrollbar space-y-4 tabpanel understanding wp-block-column-is-layout-flow'
    ),
    0.16: (
        '300px] [150px] [1fr article-block article-intro article-subtitle check diy elementor-col-100 '
        'et_pb_gutters3 fq gutters3 home lead md:grid-cols-12 md:text-base platforms recipe room selector '
        'single-post static strategy styled track trends variable yb z-10'
    ),
    0.17: (
        '49 [60px] _18opj article-section enabled installation md md:text min ml-auto name p1 pillar ql '
        'rounded-lg sa summary tiny tracking-tight trx wp-block-group__inner-container write'
    ),
    0.18: (
        '41 5 60 6wxqfj bg coffee cost css-6wxqfj dd docs editorial effect elementor-section-height-default '
        'et-l--post field-name-body field-type-text-with-summary fm format fullwidth introduction '
        'layout-container max-w-none ne position redesign single site_container tight tips xl:w'
    ),
    0.19: (
        'before border editor field-item field-items fp gt indent interactive jw mid newline pan qm solar '
        'target test text-xl w-layout-grid'
    ),
    0.2: (
        '<ol <tbody alignment bold building clean column computing ct-section ct-section-inner-wrap '
        'field--name-body field--type-text-with-summary fixed guide h ic ix layout-content lh '
        'mntl-sc-block-html narrow overflow-hidden qu sec si side u ul vn'
    ),
    0.21: '51 55 aem categories is-vertical kg pt-2 viewport',
    0.22: (
        '25 ac border-t field-label-hidden helper interior is-layout-flex lg:flex lt markup mk mod my-8 '
        'overflow-x-hidden pages pb-3 screen start string tablist td-post-content text-gray-600 ur'
    ),
    0.23: (
        '[& blog-post-body business ce col-12 custom edge elementor-top-column elementor-top-section '
        'expressive-heading-xl fill gap-6 hp iw md:space my tax'
    ),
    0.24: (
        '4xl blog-post cloud col-lg-8 container-fluid dk elements first flex-1 gap-2 hasdr headings item lg '
        'loc mb-2 pad page-wrap qk txt'
    ),
    0.25: (
        '42 car col-xl-7 content-inner ct-div-block emevuu60 et_pb_column_4_4 et_pb_section_0 landing '
        'max-w-prose mntl-block mw nv page-main prose prose-lg row share-button state wysiwyg'
    ),
    0.26: '1fr best blog-rich-text fashion garden how kt mv ny',
    0.27: 'elementor-widget-container et-last-child line maintenance mo mohcnt parent portfolio sz xl:px',
    0.28: 'blog-container col-1 jv md:grid medium min-w-0 undefined yx zk',
    0.29: (
        '2024 archives control dark:text et_pb_post_content et_pb_post_content_0_tb_body has-fixed-layout '
        'md:flex-row my-6 pw span'
    ),
    0.3: (
        'body-container body-content contentwrapper elementor-column-gap-default flex-column loading primary '
        'responsive-table scrollable style typography'
    ),
    0.31: '40 9 ca dw entry ev field justify-center nw ranking resource svelte wp-block-group-is-layout-flex',
    0.32: '[auto elementor-element is-layout-flow mntl pb-12 spacing stats w-richtext',
    0.33: 'buying elementor-widget fieldset padding product section-wrapper wt',
    0.34: '<main acf article-wrap keyword labels off rich-text rows vh w-clearfix',
    0.35: 'expressive-copy-lg offset wp-block-group',
    0.36: '48 article_content content p-5 richtext site-wrapper slides specs what',
    0.37: '<h2 <h4 cms col-lg-12 p-6 pane paragraph security space',
    0.38: 'dialog-off-canvas-main-canvas middle py-12 regular td-pb-span8 type-page variant',
    0.39: '10/12 ds gap-3 gutter lg:w-10/12 mt-2 sk ua w-full',
    0.4: 'body cnt magazine',
    0.41: 'col-md-8 details hr pricing',
    0.42: 'articlecontent bylines col-md-9 listicle md:pt mt s:0 span8',
    0.43: '<h3 do el elementor-location-single initial library mb-7 mesh pl',
    0.44: '200 [ __next comparison pb rich show space-y-6',
    0.45: 'big ck ct has',
    0.46: '20 7 a half lg:w',
    0.47: 'blog-content crosshead food se width',
    0.48: 'panel',
    0.5: 'events',
    0.52: 'block-content border-gray-200 o outer',
    0.53: 'wp-block-heading',
    0.54: 'elementor-section-boxed shell template wp-block-table',
    0.55: 'article-container core expressive hc',
    0.56: 'boxed checklist overflow px-4',
    0.57: 'col-sm-12 es',
    0.58: 'callout pr',
    0.59: 'collapse widgets',
    0.6: 'centered',
    0.61: 'col-sm-8 html',
    0.62: 'solid split',
    0.63: 'markdown para',
    0.65: 'items-start lz web',
    0.67: 'reading',
    0.69: 'doc wp-block-list',
    0.7: 'zone',
    0.71: 'canvas',
    0.73: 'go',
    0.74: 'article__content',
    0.76: 'cc',
    0.78: 'asset kz',
    0.86: 'lazy',
    0.94: '<p',
    0.95: 'long',
    1.0: 'gh',
    1.16: 'elementor-widget-theme-post-content',
    1.19: 'entry-content',
    1.37: 'article-content',
}

NAMES_OWN: dict[float, str] = {
    -1.53: '<h1',
    -0.8: 'caption',
    -0.77: '4',
    -0.73: 'border',
    -0.69: 'content',
    -0.67: 'u',
    -0.63: 'post',
    -0.62: 'headline',
    -0.6: '3',
    -0.59: 'center',
    -0.56: 'c',
    -0.54: '<div',
    -0.51: 'author',
    -0.49: 'description image',
    -0.48: 'info',
    -0.46: 'hidden',
    -0.44: '<section',
    -0.43: 'visually visually-hidden',
    -0.41: 'date',
    -0.39: '<figcaption t',
    -0.38: 'inline',
    -0.36: 'w',
    -0.35: 'authors small',
    -0.34: 'm',
    -0.33: 'clamp module',
    -0.32: '0 blog',
    -0.31: 'sr',
    -0.3: 'mt-2 section ttl',
    -0.29: 'footer story vu',
    -0.28: 'align article cta media mt',
    -0.27: 'color list mb-3 ref share',
    -0.26: '100 text',
    -0.25: '24 <header ad f flex print single',
    -0.24: 'css detail gray label timestamp',
    -0.23: 'cq has line menu none related row',
    -0.22: 'breadcrumbs class copyright inline-block meta newsletter sm',
    -0.21: '2 27 breadcrumb feedback line-clamp-2 origin sc',
    -0.2: '<blockquote <dd @hidden box disclaimer error index infobox links message style',
    -0.19: '30 blockquote form normal popup source ta uppercase',
    -0.18: '<pre b bottom btn d footnote inner st subscribe w-full',
    -0.17: 'has-text-align-center placeholder top wp-caption-text',
    -0.16: 'attachment comment contributors display left like m-0 more s subheading this time',
    -0.15: '12 bio button cell font-normal large outline outline-none padding se slider',
    -0.14: '16 answer biography ga head mntl-sc-block-subheading mx-0 no preview secondary tags theme txt',
    -0.13: 'comp default grey group ml only read search space tag text-gray-ts ts',
    -0.12: (
        '400 auto basic border-b excerpt h6 inherit italic justify max mntl pb-2 primary published py '
        'reference text-caption to'
    ),
    -0.11: 'affiliate comments context hide layout next page review spacing tab text-left undefined widget wprm',
    -0.1: (
        '700 <footer additional and bar cf da desc elementor embed entry language original social summary '
        'text-copy-primary'
    ),
    -0.09: (
        '40 <address ba bg border-gray-200 ct cv duration entry-meta expanded feature font gtm h1 ie '
        'items-center l login mb-4 mm mobile mt-0 not recommendation rh right separator stars td title4 x xn'
    ),
    -0.08: (
        '14 20 200 [15px] also below cs design details dynamic entry-title gfield guide has-text-color hub '
        'information kicker lg:text-title1 lightbox loader mb-16 md md:text-title3 metadata mr rc recipe '
        'semibold sm:text subscription text-title4 ti title1 title3 trx yoast'
    ),
    -0.07: (
        '500 <article <aside <dt a11y about abstract buttons cite column contact css-0 descr disclosure div '
        'expressive-heading-3xl figure fn fs functional lg:text py-3 sec settings sidebar term titles '
        'wp-element-caption you'
    ),
    -0.06: (
        '25 3xl 63 [.is adv advancedheading animate avada bg-gray-100 col consent cookie desktop dg dialog '
        'dropdown empty:hidden gt ia jr kadence lg:px one opener]:px overflow paper password post-meta prev '
        'pt-20 rectangle registration rounded section-heading so specs stroke subtext tdm tdm-descr text-md '
        'text-white thumb tw video wp-block-kadence-advancedheading xs yoast-breadcrumbs'
    ),
    -0.05: (
        '18 9 <fieldset all alt area article-heading asset ast attribution bb border-stroke-100 browser bt '
        'capture dark double fi fig fl fw gb google grid h3 heading1 heading3 horizontal image-caption inter '
        'justify-start kt kv last lg:px-6 list-none loading ls mb-12 md:mt md:px md:px-3 most multi nav '
        'no-print note notice nutrition option posts px-2 px-4 reader record reset sd sd-title sg star '
        'text-copy-secondary thumbnails toc tool updated visibility visible web widgettitle wrap'
    ),
    -0.04: (
        '108 132 300 <form <td a ac action ao app articlepage author-bio author_bio between bo body2 bubble '
        'cj close collapsible css-tuokxc current d-none dark:text-white dh document dq e76wunf1 entry-summary '
        'ep extrabold fb five flex-1 font-extrabold font-semibold four h4 height ih input ir item jk job ky '
        'leading-none load mg mntl-text-block modal msg mx mx-auto neutral not-italic not-prose oe overview '
        'popular post-title promo pub r role save semi show simple slate sm:block stable stack sticky '
        'text-center text-start text-xl three topics tp traditional trending tuokxc two ud views vk'
    ),
    -0.03: (
        '0.5 2.5 36 60 70 75 <legend [12px] [32px] accent active ads archive articles aside cart categories '
        'checkbox commercial con content-container cp credit credits ct-headline cursor cursor-pointer '
        'definition di e eg elementor-icon-list-item external ey fj fm follow font-functional format gallery '
        'gc group-[.is-article-opener]:px-4 ha heading-style-h2 help icons identity img infinite inverted '
        'invisible jump justify-between justify-center jx keep keyword latest lg:group '
        'lg:group-[.is-article-opener]:px-0 lg:pt likes map md:pr mh mntl-sc-block modules mt-1 mt-3 mt-5 '
        'mx-4 nature navigation notification offer opacity per photo pl-4 pointer portable post-excerpt pt-0 '
        'publication publish qg re reading recirc red redesign repeater responsive return reviews rounded-md '
        'rs rz sign signup site skip sm:px stage subtitle1 switch sx tabpanel tagline target '
        'text-align-center text-copy-tertiary text-gray-700 text-lg text-subtitle1 textblock thumbnail title5 '
        'transition tt update vc well wf xh'
    ),
    -0.02: (
        '1 110 37 45 4xl 5xl 72 80 [& [40px] accordion-parent-item account after based bc bd bg-white bm book '
        'bookmark border-solid border-t bordered call can cat centered cg change check cloud cmplz col-md-6 '
        'cookies count course cta-container custom d-sm-block dark:text datepublished dates delay dpd ea edit '
        'elementor-inline-item email empty eyebrow faq field__label fieldset flex-nowrap flex-row flex-wrap '
        'font-serif foreground fp frm fullwidth functional-heading-base-stable gap-3 gap-6 gf global gp '
        'has-post-thumbnail has-white-color health hint ik inside jb ji jp jp-relatedposts-headline '
        'lg:text-2xl lg:text-sm log look lp mail mark mb-0 mb-2 md:w me mini mob mod must muted nk node now '
        'object page-title palette pane panel parent pb-5 picture podcast policy position '
        'post-template-default postid pt-2 pt-5 pull push px-5 py-1 quotation recommendations relatedposts '
        'reply resources rounded-lg scroll section-head select selected share-buttons sharing shipping '
        'single-format-standard single-post singular sm:gap sm:h small-12 sources sr-only status-publish '
        'stories strip success table tablist tax tb text-4xl text-black text-xs title toggle topper transform '
        'tweet twitter ui ul underline uq validation vf view welcome widget-title woocommerce wp-singular '
        'writer written xsmall'
    ),
    -0.01: (
        '!text 101 11 114 1200 13 26 28 32 360 48 56 66 6xl 92 [ [13px] [18px] [2px] [50px] above access acf '
        'address aff agree al align-items-center alignright article-body article-header article-info '
        'article__title articlebody at auth author-description av back badge beige bf bleed blog-body '
        'blogpost blurb border-bottom bp br breaker bs buying by callout cards career carousel ce children '
        'cli cnt col-sm-6 col-span-full col-xl-3 col-xs-12 collapsed comment-body comment-content compare '
        'condition confirm containers contains contents contributor control conversion cookielawinfo core '
        'counter cover create d-flex d-lg-block dark:bg dateline db demo depth depth-1 direction divider drop '
        'dy ef elementor-element elementor-invisible elementor-shortcode elementor-widget '
        'elementor-widget-text-editor elementor-widget__width-initial embedded end entry-footer entry-header '
        'equipment et_pb_module event ew expand experience extended fa fab fail fallback featured feed ff fg '
        'field_description_below field_validation_below fields figcap fill filter find fit fixed float foot '
        'footnotes forgot format-standard formatted from fu fusion fy gap-1 gap-4 generic gform gz half hd '
        'hentry holder hover hq hu ib ignore im inline-flex introduction it iw jetpack jq '
        'justify-content-center kd kk kt-inside-inner-col large-12 law layer lc le leaderboard leading-normal '
        'legal light listicle listing lo local locked loop lq margin masthead max-w-3xl max-w-4xl mb-15 mb-8 '
        'md:block md:col md:hidden md:mt-0 md:mt-6 md:pb medium-8 menu-item middle min mntl-block mt-auto '
        'my-3 my-4 narrow new newspaper nocontent nowrap nt oc offset ot overlay oy p-5 p-6 part partner '
        'payment pb-0 pb-8 personal pg picks pl-3 player popover post-date price privacy problem '
        'profile-content promotional property pt-3 pt-4 pt-6 px-3 py-2 py-4 radio rail ratings refresh '
        'related-articles request required results rich-text rtl scroll-trigger self sf sh shadow shortcode '
        'shrink-0 si skin slideout slideshow slot sm:pb snippet software ss status sticky-container sublabel '
        'subscriber sw swiper swiper-slide swp sz table-of-contents tablet tabs tc tdb tech text-2 '
        'text-primary text-sm third title-block tl toast topic tribe trigger try twitter-tweet type-post ub '
        'us ut utility ve ver verify vert vg vh vj vm vo w-condition-invisible wall warning wc weather window '
        'wpb wpd xe y yx zf'
    ),
    0.01: (
        '23 [auto amp analysis ap apps article_content audio ax banner before beginner benefits block2 '
        'border-black brand break building business buy category charcoal cons cost cw datetime digital diy '
        'do dom drawer dyn edition el et ev examples field-label-hidden fitness flip framework further '
        'gap-x-2 good ground growth has-medium-font-size hs_cos_wrapper_type_module hybrid images indent '
        'instructions is-layout-flow kit landing leading-tight li life lifestyle lightweight magazine market '
        'mb-10 md:mb meditation models mt-12 my-6 nv nw ok op optimization oq organic our outer ow pa pd '
        'performance pf photography plan planning plans plus post__title power preset pro pros pt pullquote '
        'px-6 qi ql question range real references relative rental rte rust school shopify shopping smart '
        'solar strategies task technology text-container these tips tools total tr training trends trust typo '
        'usa w-embed will work world wp-block-quote wp-block-quote-is-layout-flow wysiwyg yoga zone'
    ),
    0.02: (
        '2xl 900 <ul [5px] absolute as automation base blogitem-title cmp considerations ee faqs first '
        'friendly gy hdr heading-2 heading2 hi hr lg:mt license long mv nb ns o of old online park pillar ps '
        'q qf query should side subheader terms testimonial text-2xl type types use vs we wt your'
    ),
    0.03: (
        '95 <figure [10px] an bullet comparison deck ei elementor-size-default eq example flex-col gj high '
        'home how hs_cos_wrapper hs_cos_wrapper_widget ly md:text-lg my-2 nbsp nm ou oxy person pk quote raw '
        'region root schema-faq-section screen section-title services shrink slide static subsection tile uz '
        'wp-block-paragraph xz'
    ),
    0.04: (
        'are article-intro both break-words budget camera card channel clear-both e1g9hcy40 '
        'elementor-heading-title elements extra ez flex-shrink-0 fr has-white-background-color he header '
        'marketing nc nd post-body prose qa rank regular schema security service text-body variant what wide '
        'words'
    ),
    0.05: (
        '<body <h6 article-title blue clear cont expressive-copy-lg-body features has-background hero hp is '
        'jd kb ke markdown ms na nf ni nj nl nn np nu number pm pn pq pv qb ranking size special tertiary '
        'translate white'
    ),
    0.06: (
        '21 39 accordion-content animation code field--label-hidden font-bold green h hk jn ne nh open '
        'paywall pl pp profile pt-1 sj split stat step test text-gray-900 thumbs tv w-richtext'
    ),
    0.07: (
        '[28px] de et_pb_module_header ext field__item figure-caption heading highlight in last:mb last:mb-0 '
        'leading-relaxed mb pw px-0 qk relaxed span wrapper'
    ),
    0.08: 'ai fv gap icon initial lg:col pb-6 purple px rating system viewer',
    0.09: 'anchor black font-sans gw js lg:pb mb-1 serif taxonomy text-base',
    0.1: '[20px] byline field--type-string h2 is-style-default name tracking weight wh',
    0.11: '15 43 600 bylines copy dot items ll location mb-6 my pricing solid styled v2 wk',
    0.12: '50 8 <h5 accordion cb chart common component cos fai font-weight-bold id mntl-sc-block-html p8fai',
    0.13: '[30px] gap-2 main renderer the',
    0.14: '800 _18opj background em entry-content for presentation rich',
    0.15: 'dw dwky9 figcaption leading text-gray-600 text-gray-800 tight',
    0.16: 'article-subtitle fade fz labels md:text md:text-base pj tracking-tight up',
    0.17: '31 55 p1 sans subtitle tooltip',
    0.18: '6wxqfj css-6wxqfj html ix pb write',
    0.19: 'string',
    0.2: '6 focus hs paragraph',
    0.21: 'block full lh padded xl',
    0.22: 'checklist emevuu60 mb-5 mt-10',
    0.23: '2024 big expressive-heading-xl',
    0.24: 'hasdr main-content pan',
    0.25: 'best',
    0.26: 'start wp',
    0.27: 'article-text bold p',
    0.28: 'child pr',
    0.29: 'typography',
    0.3: '5 product',
    0.31: 'lead',
    0.32: 'body',
    0.33: 'element field news with',
    0.34: 'para',
    0.35: 'richtext',
    0.37: '<h4',
    0.38: '<h2',
    0.39: '<tr container template',
    0.4: 'items-start link',
    0.42: 'styles sub',
    0.43: '10 doc',
    0.44: '7 crosshead',
    0.45: 'clean',
    0.47: '10/12 expressive-copy-lg lg:w lg:w-10/12 mb-7',
    0.48: 'intro',
    0.49: 'editor',
    0.52: '<h3',
    0.53: 'wp-block-heading',
    0.57: 'lg',
    0.65: 'go',
    0.68: 'expressive',
    0.8: 'kz',
    0.94: '<p',
    1.0: '<li',
    1.02: 'teaser',
}

NAMES_AROUND: dict[float, str] = {
    -1.28: '@hidden',
    -0.93: 'sc',
    -0.87: '<figcaption',
    -0.7: 'component group',
    -0.65: 'hidden',
    -0.61: '<figure rating',
    -0.59: 'css cta',
    -0.55: 'width',
    -0.54: 'grid info social',
    -0.53: 'comments',
    -0.52: 'information meta',
    -0.5: '<aside item',
    -0.48: '16 author has media',
    -0.47: 'footer',
    -0.46: '2 element',
    -0.45: 'copy o',
    -0.44: 'heading inner',
    -0.43: 'comment',
    -0.42: 'border c',
    -0.41: '32 related',
    -0.4: 'tag',
    -0.39: 'disclaimer font tags',
    -0.38: 'rich',
    -0.37: '<blockquote links',
    -0.35: 'bo custom tab',
    -0.34: 'column module',
    -0.33: '1 items success template xe',
    -0.32: 'category external gap position standard',
    -0.31: 'div inline leading',
    -0.3: 'btn col-md-10 format',
    -0.29: 'area banner flex-col head message v2 wrapper',
    -0.28: '<dl format-standard share',
    -0.27: 'article-content chart col d dynamic panel password type-post',
    -0.26: '<footer bar fade image label p-4 richtext',
    -0.25: 'clear color flex sm',
    -0.24: '<form rich-text-block tdm',
    -0.23: 'ad faq-item infobox link new newsletter pb-16 picture post-content-inner rte tw wp-caption',
    -0.22: (
        'bio breadcrumb center cont contents leading-relaxed menu position-relative relaxed stack '
        'text-gray-800'
    ),
    -0.21: '100 800 bottom full gray like md:block multi popup text-lg',
    -0.2: 'animate date et_multi_view_hidden mc',
    -0.19: 'mobile padded',
    -0.18: '7 <body <header form gap-1 green md:pb modal posts preview typo',
    -0.17: (
        'attachment blogs byline code contributors cs fig footnotes hide is option page-width registration '
        'thumbnail user'
    ),
    -0.16: (
        '10 aligncenter article-template__content body2 browser col-xs-12 disclosure jy next out ps pt-0 '
        'source sticky subscribe textwidget'
    ),
    -0.15: 'also cf email has-post-thumbnail lite print read recipe reset you',
    -0.14: (
        '24 blockquote breadcrumbs cookie description dialog error header lp of single sm:px status subtitle '
        'toc tracking verify wprm'
    ),
    -0.13: (
        '500 92 comment-content d-flex display drawer expressive expressive-copy-lg h6 landscape lg md:w '
        'my-10 publish recommendation status-publish subscription tabpanel topics twitter w-richtext'
    ),
    -0.12: (
        '31 <hgroup account cmp collapsible data elementor fl lc lead loader mntl mod ms page-content '
        'post-header tweet twitter-tweet'
    ),
    -0.11: (
        '<dialog and app application article-main cv fb free inside latest m margins mntl-sc-page order '
        'padding right self short table up video'
    ),
    -0.1: (
        '<h3 between child col-md details doc editorial ev8dhu54 fn forgot gallery hub keyword lg:w lightbox '
        'no p-2 page-width--narrow se shadow styles switch text-center topic tp tr traditional wall website '
        'xsmall'
    ),
    -0.09: (
        '900 [& capture carousel cb col-12 copyright cover du duration entry h2 hentry mb-5 mb-6 md only '
        'promo request sd sj text-sm three titles transition usa-media-block__body v warning'
    ),
    -0.08: (
        '12 15 64 84 <thead a:text accordion-content b ba below border-solid bullets change community desktop '
        'ep field--type-text-long global ie jp kt-inside-inner-col lede mode most nav overlay pc preset prev '
        'pullquote secondary sm:pb small sub td-pb-border-top td_block_wrap tdi teaser thumbnails widget '
        'wp-block-template-part wrap'
    ),
    -0.07: (
        '10/12 14 3/4 600 all am authors badge bb branding breaker bubble by cart citation col-lg-9 cons '
        'contact cxenseparse dropdown elementor-post__excerpt font-serif google hd home jetpack lg:w-10/12 '
        'likes me medium metadata mntl-block node note notice options park parse place reverse sb shadow-md '
        'sharing signup sqs-html-content stars topper trending xense xxl z'
    ),
    -0.06: (
        '103 26 <fieldset [30px] access additional archive article-meta articlecontainer background benefits '
        'blogpost bold border-b business buttons cc ci col-md-6 col-sm-7 confirm ct-div-block embedded '
        'et_pb_blurb_description faqs feedback flex-wrap fluid frame headings:font horiz id invisible '
        'items-center ks lg:pr login payment recirc return scroll-trigger sd-block slider sm:mb tabs '
        'tdm_block tdm_block_inline_text thumb toast tx type usa w widget-content wp-block-column '
        'wp-block-cover__inner-container'
    ),
    -0.05: (
        '300 56 9 above after alert animate--slide-in bf block2 both boxes callout categories clear-both '
        'collection colored condition cookies dark dates design end entry-summary events fallback fw fy '
        'gfield hamburger has-link-color has-text-color headline hierarchy highlights horizontal hu infinite '
        'input ip justify-between kt line-clamp-2 logo md:p mh modern my-2 n navigation nocontent not ntbdde '
        'oe platform pointer pop popular pr pull respond rounded row rss scroll size-full sqs star sw '
        'text-container trust views w-100 w-condition-invisible why wp-block-column-is-layout-flow zi'
    ),
    -0.04: (
        '115 144 28 67 about affiliate align-items-center alt art article-item author-bio blog-body '
        'border-gray-100 cat choice class col-sm-12 col-xl-6 colors comp contain content-section create '
        'cursor cursor-pointer d-none disabled e76wunf2 ea ease eu feature featured fields foot fullscreen '
        'gform has-background hb hover:bg indicator jp-relatedposts justify-content-between listicle listing '
        'lo loc loop management map max md:flex md:flex-row md:gap md:pr md:px mt-3 not-prose now object odd '
        'order-lg-1 page-title pg photo pi post-excerpt products pros pt-16 pt-24 ref relatedposts renderer '
        'reviewed selected set shortcode sign single-content single-post slide sm:pt solid sources space '
        'strip tablist this toggle tooltip transition-all trigger ul um universal uo uppercase well '
        'widget_block widget_text zv'
    ),
    -0.03: (
        '11 20 21 5 91 <tr a:font ae alignleft alignnone announcement article__header article__meta '
        'article__title aside authorbox basic bg-background-100 block blog-post-content blurb bordered br '
        'canvas chose cli cmplz col-lg-4 col-lg-7 cols comment-form comment-respond commentform consent '
        'container-fluid containers content-area content-center context custom-html-widget dek demo direction '
        'download duration-300 e1f1sunr6 el elementor-icon-list-items elementor-post-info '
        'elementor-widget-heading example fl-module for h healthcare hover:prose icon if in '
        'jetpack-likes-widget-unloaded jetpack-likes-widget-wrapper justify leading-6 list-unstyled loading '
        'main-container main_mf mb-12 medium-8 mf middle mt-1 muted normal offer old optin orange p pane '
        'paper player policy postid publication qt r red reference register rel related-posts-container '
        'resource reveal robots robots-nocontent s sd-like sd-sharing sd-social security select serif '
        'sharedaddy shrink shrink-0 site sm:mt subtext swp technology testimonial times touch tracking-tight '
        'unit unloaded unstyled update ut vertical we wp-block-image wp-singular yf zr'
    ),
    -0.02: (
        '119 40 400 90 <div [10px] [13px] action address advertising apple article-author article-block '
        'article-top ast auth author-info av before bg-background-300 biography block-7 block-block-content '
        'bookmark border-0 border-stroke-100 call card-body cell channel clothing col-8 col-lg-5 col-md-9 '
        'col-sm-4 col-span-1 collapse commercial company count credit cs-container cta-block d-block daily '
        'dark:border datetime decimal dn dom double dpd dx education elementor-inline-items '
        'elementor-widget-text-editor empty entry-content-wrap entry-footer entry-header et expand expanded '
        'experience ext ez family features feed field--type-entity-reference field--type-string file find '
        'flat flush follow font-sans fr further gap-4 gap-6 grid-container gt gym gz hero-content hover '
        'industry is-nowrap it item-content je ji jm ke learn legend lg:text-sm lifestyle ll load local '
        'logged ltr mainentity md:grid md:items md:items-center md:mb md:mb-7 md:mt md:mx md:my md:text mm '
        'modal-content mt-0 mt-14 my-4 nature no-print none notification nowrap nt nutrition on op ot our '
        'outer overflow-y-auto pan parent pb-12 pe per pk post-meta post-template-default post__title pp '
        'premium primary program promotional pt-6 px-6 rail rank reader reduce related-posts report '
        'rounded-md rounded-xl section-header shadow-lg shell shipping side signin single-format-standard '
        'slot sm:flex sm:w snippet social-share soft space-y-3 special splash sr sr-only ss stacked stage '
        'stroke sublabel swiper text-copy-secondary text-white tight tool total translate trial ttl two ui '
        'validation variant viewport visibility vt wf widget-title window work wpb wpd writer written wz'
    ),
    -0.01: (
        '!text 0px 1.5 101 149 19 1fr] 2024 23 27 30 36 48 55 78 8/12 8xl 96 <address <h1 [ [1px] [354px] ab '
        'absolute accordion-parent-item active ads agree al align align-center alignfull alignright alignwide '
        'anonymous around article-container article-info article-title articles aspect au author-description '
        'back banner-content blend block-3 block-layout-builder block__content bm book border-black brand btm '
        'card__content career category-news cg ch checkbox classic client cloud co code-block col-md-4 '
        'col-md-7 col-sm-10 comments-area compact complementary complete components contentinfo contributor '
        'control conversion cookie-notice course cr ct cta-text ctas cu current cy d-md-block dateline db dd '
        'deep definition description_below dh dir docs e-con-inner edition ee eg elementor-post__text '
        'elementor-widget-theme-post-excerpt enews entry-meta es et-last-child et_pb_column et_pb_column_4_4 '
        'et_pb_css_mix_blend_mode_passthrough et_pb_post et_pb_widget extended extra eyebrow fg '
        'field_description_below field_validation_below figcap figure-caption fill filter fitness five '
        'flex-auto flex-col-reverse flex-grow-1 font-normal food frm fu g gap-8 gap-y-6 generic genesis get '
        'gf gform_fields gg gradient grid-cols-2 gtm gy h-100 h-entry h-full h-screen h1 has-global-padding '
        'has-text-align-center hdr header-container hp huge ia identity image-container img innovation '
        'intelligence inter introduction is-style-default iv iw join jump justify-content-center kit landing '
        'last layer lazyload ld le leaderboard learning legal lg:flex lg:flex-row lg:grid lg:justify lg:mb '
        'lg:mx lg:px-8 lg:py lh li list-none locked lower mail mainmenu mainmenu-sidebar marketing max-w-3xl '
        'max-w-full max-w-prose mb-1 mb-10 md:hidden md:mt-0 md:py md:py-16 mega mental microsoft min-h-full '
        'min-w-0 mix mn mntl-text-block modal-body msg mt-10 mt-12 mt-6 multiple mw mx-5 my-0 nc newspaper nf '
        'nl nm node--promoted node--type-article node--view-mode-full ns off offers outline overflow-hidden '
        'overflow-x-hidden page-container page-header panels passthrough pb-3 pb-4 peer personal phone pj pkq '
        'pkq95p placement plan popover portable post-date post-item post__header pr-0 privacy profile-content '
        'prompt provider pt-5 pt-8 published pum px-5 px-8 py-12 py-2 py-6 qg qo qv radio radius range '
        'ratings ratio rc reading recent recommendations recommended references related-articles relative '
        'required research resized reviews right-0 rp rs rz sans sec semibold service services sh shopping '
        'single-article site-main skin slideout sm:flex-row sm:h sm:justify smart software span12 stories '
        'strategy style subheader subheading submission submit subscriber subsection sustainable swiper-slide '
        'swiper-wrapper tablet tax td_block_template_1 tech text-2 text-copy-primary text-xs tile time '
        'toc-wrapper tools top-0 top_label translate-x-full travel tribe trx try tu uk underline utility ux '
        'validate validation_below value vc vert visible visually vs vv w-[354px] w-embed wc web weight '
        'welcome widget-area widget-wrap woocommerce world wp-block-column-is-layout-constrained '
        'wp-block-kadence-column wpb_wrapper written-by xl:max xlarge year your z-50 z-max'
    ),
    0.01: (
        '0 120 1280 360 4 73 <dt [12px] [18px] [28px] [3px] accent accordion ap article-intro articlecontent '
        'as before:absolute bg-transparent boxed buying card charcoal ck coffee col-lg-6 comment-body '
        'computing core critical di document eco elements enabled equipment fact field-label-hidden flex-grow '
        'gap-2 gardening general gk gp h2:text h3:text high images is-vertical is-vertically-aligned-center '
        'kg-card lazy leading-tight lg:pt light lightweight log m-0 md:max models mp mt-4 my-8 name non notes '
        'organic overview own oxy p-5 para part partner pb-2 person pl-4 pos prep pt purple py-4 quick rd '
        'roundup schema-faq-section singular site-content size-large sk t tablet:grid target text-base '
        'text-wrapper tl types ub vertically wedding wordpress xh yellow'
    ),
    0.02: (
        '18 25 3xl <pre <section [20px] [24px] bd bg-white blogitem category-uncategorized centered checklist '
        'col-6 col-lg-10 col-lg-3 com compare content-wrap ct-section-inner-wrap df '
        'elementor-widget__width-initial emevuu60 entity f faq field-name-body field-type-text-with-summary '
        'field__item field__items flex-nowrap fullwidth guide has-border-color has-comments index '
        'justify-center kadence key kv language machine markup mb-3 mt-5 mv my-3 numbers nv open origin '
        'outside page pb-5 pf post-type-text presentation pw school string suggested table-of-contents tb '
        'terms text-content uncategorized'
    ),
    0.03: (
        '1/2 17 77 7xl [2px] [40px] accepted acceptedanswer answer article-header beginner bleed block-core '
        'block-page-title-block bullet clr content-wrapper crosshead disc eq et_builder_inner_content '
        'et_pb_blurb_container et_pb_gutters3 et_pb_module et_pb_post_content et_pb_post_content_0_tb_body '
        'et_pb_text_inner ff field--label-hidden fix formatted fr-view garden gear gutters3 gx hero il '
        'justify-start look max-w-none min mini modules na nested pl-3 podcast pt-3 px-2 ranking resources '
        'root schema-faq sections setup size space-y-2 space-y-6 stat temp text-black text-formatted '
        'text-gray-600 text-gray-700 thumbs us valign w-richtext-align-fullwidth what with without '
        'wp-block-post-content wp-block-yoast-faq-block yoast'
    ),
    0.04: (
        '200 5xl 700 89 [5px] abstract bg-gray-50 blog-rich-text close col-lg-12 col-md-12 col-sm-6 editable '
        'elementor-element elementor-widget et_pb_code_inner ev gv gw hs_cos_wrapper '
        'hs_cos_wrapper_type_module hs_cos_wrapper_widget im large lg:col lg:px lt md:prose node__content pb '
        'post-body py qi refresh schema score screen sidebar-content simple small-12 td-fix-index tip top tv '
        'usa-prose wide x'
    ),
    0.05: (
        '50 72 camera can ce cj col-sm-8 col-xl-7 content-block dark:prose dark:prose-invert '
        'fl-module-content fl-node-content four fs how invert jr kg leading-normal lg:col-span-8 location mk '
        'mt ne number ou pillar profile push repository review sidebar slides state text-primary title-block '
        'to u undefined w-richtext-figure-type-image wp-block-post-content-is-layout-flow xl zone'
    ),
    0.06: (
        '22 2xl animation basis best body-content car col-1 col-lg-8 col-xl-12 columns edit examples fieldset '
        'flex-row font-semibold gap-3 health history lg:px-0 listitem main-content mb-4 mx-0 placeholder '
        'price pricing pt-2 pt-4 responsive-table spacing tdb text-rich-text tt ve w-dyn-item '
        'wp-block-group-is-layout-flow wp-block-quote wp-block-quote-is-layout-flow y'
    ),
    0.07: (
        '3/5 <details [150px] bg-light border-gray-200 box collapsed dark:bg descr dyn e-content gap-5 gb gh '
        'gj jv large-12 list-disc lj mntl-sc-block mntl-sc-block-html my pb-6 pb-8 py-1 rounded-lg skip '
        'styled tdb-block-inner tips uz xxs'
    ),
    0.08: (
        'break break-words cnt col-sm-9 dark:text-white drop fj flex-column float he holder kb mb-2 medium-12 '
        'pad product quote svelte text-start white words'
    ),
    0.09: (
        '13 big cap dark:text editor elementor-widget-theme-post-content initial is-layout-flow maintenance '
        'overflow-x-auto pro rt step wn'
    ),
    0.1: (
        'article__body bg-gray-100 field--name-body first ik image-caption ir is-layout-constrained '
        'is-layout-flex jw ki one py-3 qa record st test ti wp-block-group-is-layout-flex za'
    ),
    0.11: (
        'article-page check container field--type-text-with-summary post__content prose-lg px-3 search '
        'tertiary text-left wp-block-group zero'
    ),
    0.12: 'bt icons ii intro split',
    0.13: (
        '6 border-t content-inner grey height highlight md:col mr ol px-0 '
        'wp-block-group-is-layout-constrained'
    ),
    0.14: 'col-md-8 even flex-1 html items-start math ml ml-auto p-6 stats text the txt typography',
    0.15: '4xl ac blue cos css-0 embed field-item mx-auto quotation responsive',
    0.16: '<main <ol black blog-content figure lg:max my-6 space-y-4 xs',
    0.17: 'content dq entry-content hk line nb overflow qk selector',
    0.18: (
        'article-wrap articlepage clean cms comparison excerpt mb more pl section single-post-content title '
        'w-full wp-block-group__inner-container'
    ),
    0.19: 'e qm start type-page',
    0.2: 'constrained fm labels pre',
    0.21: '3 8 content-container library magazine rich-text sg',
    0.22: 'fp left list markdown',
    0.23: 'bg blog-post span',
    0.24: 'mt-2 post show',
    0.25: 'post_content region td',
    0.26: 'ny',
    0.27: 'acf base blog layout second summary wysiwyg',
    0.28: '<td sz zk',
    0.29: 'mx rm',
    0.3: 'elementor-widget-container gate si',
    0.31: 'a article__content articlebody con mark',
    0.32: 'kd',
    0.33: 'default detail hn kf narrow',
    0.34: 'mid px',
    0.35: 'offset',
    0.36: 'archives bylines',
    0.37: 'asset l-container',
    0.38: 'desc',
    0.39: 'auto',
    0.4: 'js',
    0.43: 'clearfix regular td-post-content',
    0.45: 'prose',
    0.47: '<tbody hs view',
    0.48: 'paragraph paywall',
    0.49: 'caption long post-content',
    0.52: 'wp',
    0.56: 'margin',
    0.58: 'block-content flow',
    0.61: 'news',
    0.63: 'textblock',
    0.64: '<article',
    0.68: 'article story',
    0.7: 'wp-block-list',
    0.8: '<ul',
    0.82: '<li',
    0.83: 'l',
    0.84: 'body',
    1.58: 'article-body',
}

WORDS: dict[float, str] = {
    -1.75: 'sie',
    -1.41: 'our',
    -1.17: 'ist',
    -1.0: 'read',
    -0.85: 'zum ©',
    -0.82: '2025',
    -0.81: 'get',
    -0.8: 'news',
    -0.76: '^\u200d \u200d',
    -0.74: 'article newsletter uhr',
    -0.71: '/',
    -0.68: '|',
    -0.62: 'bis euro',
    -0.59: 'by',
    -0.56: '^read more',
    -0.55: 'wir',
    -0.54: 'content follow',
    -0.52: 'related',
    -0.5: '^related',
    -0.49: '^get',
    -0.48: 'stories',
    -0.47: 'learn share',
    -0.46: '- ^© free',
    -0.45: 'links',
    -0.44: 'level',
    -0.43: 'copyright subscribe',
    -0.42: '^article ^share finden mit',
    -0.41: '4 about',
    -0.4: 'bitte sign website',
    -0.39: 'latest this',
    -0.38: '^sie',
    -0.37: 'media',
    -0.36: '^copyright news,',
    -0.35: 'articles bei um',
    -0.34: 'thema topics',
    -0.33: '3 all',
    -0.32: '^subscribe rights über',
    -0.31: 'har you',
    -0.3: 'du please site',
    -0.29: 'dieses ich',
    -0.28: '^want account auf want —',
    -0.27: '2024 5 ^mit ^our blog browser hier jetzt lesen themen up',
    -0.26: 'baby join me minuten on police yang',
    -0.25: 'diese immer receive',
    -0.24: '^/ ^learn ^we ^wir alle e-mail explore fehler november out posts table us',
    -0.23: '^nach ^stay ^von affiliate crm email image kate kl. mai mehr nachrichten reserved see stay',
    -0.22: '^by ^mehr artikel discover government ihnen min noch uns yoga',
    -0.21: '>> ^ich ^more ^sign ^table ^you nach neuen provided reading your',
    -0.2: 'authors child contents december exclusive guide home sit today und werden. zone',
    -0.19: '^join aus comment fra informationen tag web weniger •',
    -0.18: '2 2025, ^3 ^eine ^lesen ^um afp code dann ikke interessant money morgen personal sowie support',
    -0.17: (
        '1 ^discover ^have ^| advertisement ago erhalten ihr independently information meinung menschen page '
        'post updates'
    ),
    -0.16: ', ^advertisement ^ready buy c earn follows marketing reserved. weekly überblick',
    -0.15: (
        '# ^explore ^follow ^loading ^please ^thank cookies daily event filing foto: haben help over russland '
        'save story von »'
    ),
    -0.14: (
        '& . ... ^looking ^stand: agency breaking capital dangerous e. es jeden journalism loading medical '
        'neue produkte send services stand: warm zur'
    ),
    -0.13: (
        '+ 2, 2004 2022 2026, ^# ^4 ^authors ^ihre ^send ^warm ab aktuelle ap august beach corp financial '
        'fourth heute industry informed julia mann natalie nature news. news: o photo: ready team thank trip '
        'trusted unserer updated: with'
    ),
    -0.12: (
        '2006 8 ^... ^december ^home ^image ^weitere angriff author comments contact courtesy cover coverage '
        'dieser hiring husband jan kein legal member products protected redaktion subscribing tags: tips '
        'trending tu ukraine unser up. update world'
    ),
    -0.11: (
        '60 ^2 ^about ^contact ^en ^just ^last ^quelle: ^thanks ^written accident agencies check dpa easy '
        'editor einer einmal experience expert feb fellow geht getty ihre images living middle minutes month. '
        'october officer order pm pro quelle: recommendations reviews seiner subscriber thanks touch vorteile '
        'we woman zeigt ·'
    ),
    -0.1: (
        '.gov @ ^das ^der ^disclosure: ^du ^jetzt ^now ^tags: ^this ^trending ^trump access associate bottles '
        'dedicated details: disclosure: eine entering europäische experts found founder große here hinweis '
        'improve introduced jederzeit können may mir more: navigate neues radio road se software, til updated '
        'warrant weekend writer'
    ),
    -0.09: (
        '2025. = ^1 ^anyone ^become ^donald ^photo: ^search ^see ^where ^zum ^• april b2c babies brands by: '
        'certified college do editorial enjoy featured folgen git harvard hit in: instagram juli junge '
        'kommentar link neueste now off og permission policy political premiere prices privacy review site, '
        "source: sports st. statt travel unbiased value we're websites werde written you’re"
    ),
    -0.08: (
        '02 22, : [ ^5 ^are ^be ^bitte ^enjoy ^for ^julia ^kate ^latest ^recent ^reviews ^watch ^web advisory '
        'appeal backpacking ben besser christian click clicking collecting consulted das def denne discounts, '
        'down. download espresso etwa feature guides hack health heavily house independent inhalt insurance '
        'japan kann kommentare leading lesezeit: max mba means meldungen next oct oder page. proud published: '
        'questions quick rather renovation reviewed sales senior travelers ultimate unlock v veröffentlicht '
        'vs. wichtigsten wirklich'
    ),
    -0.07: (
        '$300 ) 2023 27 31. ^check ^def ^download ^free ^getty ^newsletter ^november ^nur ^published: '
        "^source: ^we're aa along anmelden appreciate at australian b2b bay bild bild: body book bring "
        'british categories children choice dec di dr. everything executive facebook fill fixing function han '
        'interested iv january journalist left main marie media. medicine min. mm mothers más note: nur om '
        'owner planner readers recaptcha relied review. round-up search seats simone sin source specializes '
        'st symbol trail tv united visiting wenn won – € ←'
    ),
    -0.06: (
        '( // 100 2016 2017 2026 21st 24 25 ^10 ^100 ^august ^ben ^book ^categories ^es ^find ^foto: ^image: '
        '^political ^posted ^save ^sorry, ^study ^today ^try ^un added address afford agree allen alt '
        'article? associated become believes brain business, career chris committed compare contain continue '
        'costs credit: customer date deals delivered direkt drohnen e ecommerce einverstanden, field file '
        "global gordon hacker hamas helpful here's https:// hubspot ihrem image: insights interviews james "
        'johannes ki könnte lee like: links. ltd. md, müssen no nonprofit note nutrition offers, partners '
        'patrick peace pet phone photo pitch po premium property, qr relationships request required rewards '
        'running sei sep social sorry, statements steps store subscribers tags terms this, this: traded '
        'treatment wealth webcam we’re win winter wochen youngest'
    ),
    -0.05: (
        '$ (2025) 16, 19, 2019 23, 26 26, 28. 30, 7 > ^9 ^all ^buy ^create ^diese ^fill ^five ^got ^james '
        '^lee ^master ^measured ^no ^online ^patrick ^published ^secure ^shop ^social ^support ^top ^up '
        '^updated ^we’re ^wine ^with ^would ^“i admissions age articles. atlanta, baggage blir brands, '
        'bundesregierung card caught century, christmas classes, codes comprehensive connect considering '
        'consulting contains could credit credits cross decor division diy donate ease editors email. english '
        'episode events february files fit freelance gallery, gehen got gps greater helping holiday hottest '
        'https interessieren iran liked link, links: llc lock london, m&a marketers master measured menu mich '
        'more? muss name notifications on: open pay posted press propose purchases. put qualifying que '
        'refresh roll science shop sommer sorry started: street, study successful talk teilen thursday time: '
        'tips, today, tourism try twitter van version vibe volatility være weiter werden, we’ll you’d →'
    ),
    -0.04: (
        '$$ (and (including * 08, 100% 12 150 17 17, 18, 2011, 2014 2020 2021. 2024, 21, 22 29. 40 ^* ^28. '
        '^already ^also ^anzeige ^blog ^chris ^comments ^disclaimer: ^getting ^january ^let ^men ^my ^nearly '
        '^neben ^note ^nov ^official ^reading ^registration ^related: ^running ^tags ^teilen ^tell ^topics '
        '^u.s. ^your accessibility account? action, ad advisor africa alpha alter an. andreas android '
        'anmeldung anyone anzeige appointment article: artificial audience average award-winning b back, '
        'banking belongs below blogs bottom briefing built can: canon case ceo challenge charles checklist '
        'checkout chosen classes co-founder commission commit community, consent continues council covered. '
        'create crms curated decision-making delay destination destinations disclaimer: ed england '
        'entrepreneur everyone explains explores fans featuring flere fordert founded french future ga head '
        'heard here: housing how hub huge ihn illness imagine imaging inc. info insight intelligence jahre '
        'john konnten launch let links, macht mail manage md must national neu nov office official opinions '
        'orders otherwise partner physician printed problem promoted pros provides purchase questions, quote '
        'recently reference related: relevance remote reuters seconds secure shaping ship shipping signing '
        'society sollen solving stainless start stimme stitch strides stunde supreme sure therapy though, tie '
        'today! today. turn u.s. un university. urgency useful video videre warnt washington watches weather '
        'week, wine wissen years'
    ),
    -0.03: (
        '#1 $2,000 (with 1, 12, 14, 201 2011 2018 24, 2nd 5th 6, 9, ^+ ^. ^0 ^20 ^21 ^6 ^7 ^accessibility '
        '^also, ^benjamin ^both ^certified ^course ^credit: ^dan ^dec ^design ^e-mail ^earn ^european '
        '^exploring ^featured ^february ^founded ^four ^georgia ^head ^help ^imagine ^journalist ^kommentare '
        '^link ^most ^need ^news ^note: ^park ^prices ^products ^quick ^resources ^reviewed ^say ^services '
        '^start ^train ^tv ^und ^united ^unless ^unlock ^value ^yes. ^zwei ^über abonnieren about. account. '
        'actionable advocate af affiliates aims aktuell alongside alternatives amazon andrew angst app, '
        'approvals apr are: armed article, articles: ashley asked aug automates beat beginner’s besides '
        'billion bin branch carriers cart centralized channels cheapest china, chrome class, coach come '
        'commitment commits compression cons consultancy convenience, cool copy cornerstone cost? covering '
        'covid crypto date, deal decade delivers denver, depressive devops dezember director discussion dog '
        'dozens drawbacks eco-friendly ecommerce, edition emerges end, ende enter episodes especially eu '
        'evaluate evolved evolving, exam exploring fantastic fiction for funnel games, gear genuinely gewalt '
        "group großen happens help? here’s hi higher i'm in-house in. inbox. instagram, interview issue j, "
        'ja, jackson jamie jim klar knowledge, kontakt layer leaves license lifelong lisa llms log loves lyfe '
        'lässt mar maria marked med meeting mental met might migration mins mirrorless mission monday monthly '
        'navigating newspapers night ninja none ohio old one. operator opinion organization par patients '
        'paypal permanent personalized phone: photography pinterest planet plumbers plumbing, podcast, '
        'popular powerful ppc practical practice practices practitioners professor promo protects provide '
        "provider's präsident published putting queen r. react reading: rebecca registering reporting reset "
        'resources resources, restaurants result returned router s sara savings, schweizer scientific '
        'segmentation select selected serves si solution: spaces spain sport spricht stark strategies '
        'strategies, subject subjects systematic tailor tax, ten thermostats thomson thousand tim together '
        'tool. trainer transcript transform trends tricks university unless updates. upon usd ux via vice '
        "views wahl welcome wide wins women's woodworking work: worked workshop worldwide writer, year. yes "
        "yes. you'd you: zehn zu. { “i"
    ),
    -0.02: (
        '$$$ $200 $500 (by +++ 10, 10:00 11, 13, 14-day 15 1st 2023, 28, 31 3d 3rd 9.6 ^$ ^15 ^28 ^30 ^access '
        '^accuracy ^add ^affiliate ^author ^begin ^by: ^clients ^did ^editor’s ^email ^english ^enter ^feb '
        '^helpful ^here ^hiring ^house ^hubspot ^john ^july ^like ^listen ^living ^meet ^navigating ^next ^or '
        '^pay ^recommended ^remote ^request ^select ^sep ^six ^talk ^themen ^upgrade ^was ^week accepted '
        "activity add-on admission adventure again. agency's agency’s alles also, answers anytime apps: "
        'archive arts asus attorney audience. audits avenue, award belongings below. benefits. benjamin bit '
        "boosted border boxes. brand, branded brief bundle c, campus can't careers cat cells chair, changed "
        'changing colleges committee community. complex conflict connecticut constantly conversation '
        'conversion cookie creates crops cryptocurrency crystal dealer definitions demo developed discuss '
        'drip duke edited editor, editor’s electronics element email, emails embraced established event. ever '
        'everywhere experts. expressed falls fast-growing feedback. feeling fewer flooring, footwear forces '
        "free, friday gained gear, geschichte goals, graduates hang haven't hiking hold hook hosting hrs hurt "
        "hätten idea? ideas ii in-depth interior is. issues, it! it? jason jeffrey josé keine let's london "
        'lowest mailing market, marks matched means, mentioned money, nc network. next-generation npm '
        'obsessed offering online, optimization outreach owners, p paid partnership paying person. '
        'photography. phrases podcast positive post? precision premium, prepare probably processes program? '
        'promotions prone race random ranked reason rebuild recruiting referral refreshing registration '
        'regulations relate relationship rely remodel renting required. respond resume review: reviewing ring '
        'risks safety sam school. seal seasoned sein sharing shortage sitemap sizing slots snowflake software '
        'sollte sony spans specializing stack stanford stayed steel styles success suite ta target taste te '
        'tent tests, thermostat tiktok: tips: today’s too. trade-off trajectory trekking uk-based ultralight '
        "unsubscribe updates, upgrade upper us, us. vary. vows wahlkampf watch watch: we'll website. wer "
        "what's wild william winner women world’s you've"
    ),
    0.02: (
        '"it #1: #2 #3 #4 #5 11. 18 2013 2021, 29 4k ^15. ^and ^auch ^automated ^benefits ^beyond ^bonus '
        '^building ^buying ^comfortable ^compact ^die ^different ^do ^environmental ^faqs ^finally, ^hybrid '
        '^increase ^india ^instead ^internet ^its ^keep ^know ^lastly, ^learning ^long ^medium ^mobile '
        '^modern ^native ^natural ^number ^optimizing ^philips ^picking ^planning ^potential ^pricing '
        '^replacing ^rising ^scroll ^selecting ^then, ^thomas ^tips ^typically, ^unlike ^visit ^warranty '
        '^weight ^working ^yes, ^“this a. accelerated accessories actually adjust adjustable adopted adoption '
        'affects again, ai-generated alliance allied allocate although americans amounts analysis? analyzing '
        'anything application approach, appropriate assigned audio, automate awareness: base basis beer '
        'beginners: begins beloved bluetooth booking boot bootcamp box breathing brett businesses. busy cable '
        'café capabilities: certain certificates change cities civil close club coastal color combine combo '
        'communities, company’s comparison, competitive, complexity compliance: composition concrete '
        'conditions. conducted confirmed conservative considerations consultant consumers continuous cost: '
        'couples courses covered crew crisis crucial. customers. damage daniel data, david default defend del '
        'delivery delta demands dental department departments described detection, discovery dishes document '
        'draw draws driving easiest eco effect embracing emotional employee enabled endurance ensures '
        'equality equipped eventually execution extreme facing fact faqs fasting feed feet festival figure '
        'finance, florida floss followed friendly frozen generic girl goes gone gradually grain graph greek '
        'grocery growing guidance guide, handling handmade hans headlamp headquartered heat herbs he’s '
        'highlighted hired i, identifying illegal impactful implementing important, importantly, impressive '
        'incentives individual initially inside insights. installation installing integration: interfaces '
        'investments island, issued itinerary large-scale largely lastly, learning, lens lift limited liz '
        'logging long-distance looked management: managers marketing? me. meditate meets mistakes mix '
        'mobility modern module motion movement named nearly need, needs, network newborn nike noise notebook '
        'notice oil older operates options: organic organisation organisations, out-of-state out. outlet '
        'outlets output overview: packaging packing pain, panel paper participants participate pass past '
        'people, period, pest pipelines plenty plugs points presence, prevent priority procedures projected '
        'pulling pushes quantities ranges rate: rates ratings receives recycle relatively relies relocation '
        'repair responsible results. rock roughly safeguard sale sauvignon schweiz seasonal securely '
        'selecting sensitive sensor servers session shapes shares short, shouldn’t showing shown side, '
        'single-use skill slowly soll solution solve speeds spotlight stability stadt stars states string '
        'structured struggle struggled study, suggested suggests superior support: switch tea teaching '
        "technologies temperature templates temporary they've throughout throw tiktok, timeline tools: "
        'toothbrushes toward tower train transactions transformative transforming transparent tuesday, users, '
        'utilize vacuum values vast vegan vegetarian vip visibility visual way, website: wednesday, wix '
        'workers world, years, yet zoom zz “a ✅'
    ),
    0.03: (
        '(like 12. 14. 40% 49 5.0 6.4 6: 9 ^11. ^12. ^13. ^14. ^additionally, ^affordable ^als ^april '
        '^battery ^because ^common ^cons ^creating ^den ^depending ^does ^during ^enhanced ^figure ^finding '
        "^first ^group ^i've ^international ^laut ^los ^meditation ^microsoft ^morning ^much ^next, ^now, "
        '^people ^power ^private ^public ^real-time ^review ^rund ^seo ^should ^south ^still, ^sustainable '
        '^take ^technical ^that ^think ^time ^trend ^typical ^us ^whether ^will ^youtube ^“it ^“what a '
        'absence actively actual add additionally, adults advancing agricultural al algorithms all-in-one '
        'allow amid amount analysts analytics: analyze anfang angaben applying approximately ar architecture '
        'arrived aspects au audio aus, authority automating available awareness aws, azure, background '
        'balanced bank based batch battle becoming beginner being bi bill block blocks bonus bottle boxes bra '
        'brake breath cameras cameras, carbon carry chip clean client climate clothes cold combined commonly '
        'compact company competitive completely components computing, con concern connections considered '
        'construction consultants consumption contacts contemporary contract contracts control control, corn '
        'corp. corporate countries courts crafted creating creation creative critical crucial cuisine '
        'culinary cup cups current currently customizable customized dairy dark data-driven dazu '
        'decentralized depends designers designs detailed determine developments devices diesen dinner '
        'disaster discount distance divided done dough dramatically drive dual effectively efficient effort '
        'eigenen electrical elements eliminate else emergency emissions en encryption, ending ensuring '
        'enterprise es, essential evolving excellent exclusively exercises, expand expected expenses export '
        'exposure external face faced factors famous favorite feels finally, firms fitness flex fluid fluid, '
        'following ford from from: fruits fun generally gerade germany gilt gluten goals: governments grew '
        'guard half hand, handles haven’t having health, high-quality hour hourly household houseplant hr '
        'identity if ihren immune impacts implement implementation improvements increased increasingly index '
        'infrastructure. innovation innovations input inputs install instant institute instruction '
        'instructors integrates integration interaction ist, it: itself j.d. jahren keeping keeps keyword '
        'keywords kia kim kind l laid languages later laws layers lesson lessons letzte letzten leverage '
        'leveraging liability liegt lighting linked lists load loaf majority mapping markdown matching '
        'measure mechanical meditation, members memory merchant mess method mic microphone milk million '
        'millionen mindfulness-based minimal mitigating moderate modular months mood moral morning, musical '
        'naturally negative next, notes, nothing nun occasionally officers oils ongoing open-source '
        'open-source, operating opportunities options, options. order, organizations orientation owners pads '
        'pairs para pattern payment percent performance. philips picked player players plus, politik '
        'politische pragmatic preparation presence present pretty previous process project, prompt properly '
        'properties proposed prospective protein queries quirky raise ranking raw receiving recurring '
        'reduction refers region relating relevant repeat repeatedly representative resort respons rich rise '
        'rising robert robot robotic rubber rule rules run, sagt sagte, saying scale searches second sections '
        'seem seriously services, set. shed shift shops shoulders showed sights since skal sleep smartphones '
        'snake soft solutions, sometimes, sources speak specialized speech stable stance stand standard '
        'steering still, stopping strategic strategy strength stretch strong structure subscription suggest '
        'suitable summer summit super surface survey tasks teach technical techniques technology, teeth tend '
        'tesla tests texts th thinking third thoughts times, timing tn toddler tone tool toothpaste town '
        'tracking, tradition treat trucks typically, unlikely unsure unternehmen unterstützung uses valuable '
        'vegetables vehicles vendors venture viel virtual warning warranty watching wear week weit wheat, '
        'widely wider wired workouts yes, york, zero-click zusammenhang “it “this “what'
    ),
    0.04: (
        '(e.g., 21 34. 37 500 5: ^another ^at ^basic ^blockchain ^can ^chinese ^coffee ^community ^conclusion '
        "^customizable ^emily ^final ^focus ^high ^it's ^live ^making ^on ^phase ^president ^reduce ^their "
        '^tip: ^types ^wenn ^what’s ^which ^während ^zu ^— ability achieve advancements advantage agents '
        'ahead ai-driven aimed align api appliance april, arrival art assess automatically bag becomes began '
        'beginn benefit bereits bisher brought capture cars catalog chair charges chemical choices clear '
        'clinical clothing coding coming communication completed compliance concerned controls core country '
        'craft cut decide deliver deutlich deutschlands developers development, dietary dining direct doors '
        'driven dry earlier eat edge electric emily encourages enhanced environment european even event, '
        'evidence exact extra family far faster fine first flagship flat flexible foam focused for, formats '
        'frequent fuel für g games gave gehören gender giving glad google’s gpu graduate graphic gym '
        'headphones held hot hotel immediately impact improved improves improving increasing india influence '
        'infrastructure instance, intended international inventory july knowledge landing language: later, '
        'least license: lifestyle lights list lives low-light makes marathon marine mat maximum merged '
        'metropolitan millennials mindfulness minimalist monitoring move museum my nation nationalen neutral '
        'number nächsten officials offline option owned part particularly period poor por president price '
        'problems produces professional proper protect purchasing python quiet range: rare rating rear '
        'recommendations: record recording records recycled reliable remaining renovations renters replacing '
        'resistance restrictions returns reusable revenue risks, sa salary salt savings scalable score sell '
        'ser setting simple sir sites situation size size: smaller smooth solid, solutions son sondern space, '
        'split spot sql starting streaming student supplies supply supporters supportive tested then, things '
        'think third-party though throughput time, time. tote tracking transport tre trend tube tutors twice '
        'typically una unlike unlimited vegas, vertical vet village way weeks well, werden western we’ve '
        'willing wireless within work works write yields york you’ve zero-waste }'
    ),
    0.05: (
        '1: 23 4: 50. 7. 9. 90 ^american ^average ^before ^choose ^cloud ^dass ^det ^don’t ^editor ^global '
        '^however, ^lean ^new ^one ^price: ^setup ^startup ^then ^there ^tip ^understanding ^what ^who ^“it’s '
        'across active adds ages analytics approach assistant away b. broader builder canadian centre '
        'charging cli closely coaching comfortable commercial conclusion cost deep design, desktop difference '
        'discusses documentation documents easier electricity elegant enables engagement erfolg exactly '
        'existing experiences fall feel firm for: format: framework francisco getting goal ground guided ha '
        'him hours houseplants hygiene idea importance in interface internet introduce is island job joint '
        'keep keyboard killed korean land laptop lassen legislation lets levels limit lost materials matter '
        'meal medium men minister montag music männer nord obtained opening pair panels park peers perform '
        'perhaps phase pipeline plus portugal predictive previously prioritize pro: r, rankings reach '
        'recorded reduced reduces resolution restaurant rss runs rust safe said. samson sebastian sewing '
        'shows sieht spanish spend spending staff state stress switches there’s they’re those tipping to took '
        'trumps various vil vom wa war wasn’t wearing weitere weiteren what’s wifi women’s workplace zero '
        '“you'
    ),
    0.06: (
        '10. 3: ^10. ^9. ^chief ^cons: ^despite ^each ^ein ^immer ^it ^of ^product ^pros ^pros: ^set ^she '
        '^small ^using allem allows am announced answer app areas arm arthur catering concept configuration '
        "connection cons: context corner depending details detection device didn’t don't dort durch einen "
        'employment every final finding form former furniture gibt hand hd highly i include initial integrate '
        "investment involves iot isn’t israel it's items key kinder km lack large las manual massive mean "
        'mehrere mesh military mobile mouse multiple na needed needs now, number, optimizing options personas '
        'plate portfolio prepared price: produce proposals pros: providing realistic reducing remains remove '
        'replace role say says: schedule served sessions several significant similar simply single sleeping '
        'smartphone sometimes sound specific speed studies supports sustainable tech technology thing type '
        'typical viele visa visualization whole won’t wrote year, z zudem “it’s'
    ),
    0.07: (
        '"i 11 2010 2: 6 8. ^"i ^8. ^er ^make ^not ^once ^they ^– ^“in academy accounting african area asia '
        'attention bald ball built-in camera chinese choose co. consider consistent course custom dabei denn '
        'despite did end end-to-end equipment ergonomic ersten evs exercises features: federal focus: focuses '
        'foods force game given hard however, indoor king library likely lines maintain major making native '
        'neben notes offenbar once online only paypal, physical plant plants pressure providers range '
        'regularly reported seinen sets shared solo startup stehen that, thrive tip tip: tor trump tutoring '
        'unsere vehicle vi weight während år'
    ),
    0.08: (
        '20 30 ^"the ^doch ^google ^it’s ^tax ^use ^“we brings building created date: design does doing '
        'eating einige engine environmental exercise freitag fully further going includes inzwischen just '
        'landet lang le meaning models nutzen også ohne plans platform puppy require requirements retirement '
        'sagte sanktionen school she someone så takes test testen tough under unique very w white wurden ya '
        'yourself zahl „die'
    ),
    0.09: (
        '^bei ^kennen ^when aber advanced angriffe avoid break budget chef chief christoph collectors '
        'customers day dennoch ein golden her history hvis internal into kennen lean learning ob oral place '
        'plus-inhalte? really run season storage students that’s theater told understand ut well why wieder '
        'working you’ll'
    ),
    0.1: (
        '"the 6. ^6. ^7. ^according ^beim ^best ^independent ^tiktok ^wie able according air allerdings '
        'another beginners berlin business businesses called changes coffee demand due eines gas habe hamburg '
        'helps im ins jeg known like location: lot monitor offers private programs project quality real '
        'regular right seo setup south space sweeping take user users vergangenen were where “in'
    ),
    0.11: (
        '1,000 ^after ^aus ^data ^deutschland ^he ^many ^some analysis annie apps been dienstag goals great '
        'hybrid instead less long look meals offer steht tools tr water whether zwischen ähnlich “we'
    ),
    0.12: (
        '23. ^auf ^seit anderem ask battery best beyond build car common don’t enough funds hire identify '
        'justice la lower much property real-time said, schon some three too total until using'
    ),
    0.13: (
        '^as ^but ^rest ^“the against already companies davon debt early ev focus had hat high know lange '
        'learned made management moving of own rental same sehen seit show solar the through was waste '
        'without в'
    ),
    0.14: (
        '^für ^step auf. beim bislang diesem different el food gegen including low natural other plan '
        'potential projects research san sechs task traditional “the'
    ),
    0.15: (
        '10 5. ^hier and andere auch both bu doch his los miles one overall platforms reduce sind systems '
        'training use'
    ),
    0.16: '2015 ^a ^la during important mattress movers new them then time',
    0.17: (
        '3. ^3. ^while back because between blockchain computing development go machine man model rest system '
        'tax'
    ),
    0.18: '^5. einsatz increase set still usa used who',
    0.19: '^why each need unter',
    0.2: '^1. ^2. ^china ^el ^i china down green gut many often power side small wie will',
    0.21: '1. ^im ai an daten light risk vor',
    0.22: '2. cloud dass meditation people said step',
    0.23: '^4. be de hatte',
    0.24: '^so deutsche google seien what',
    0.25: '4. features such there these weist wird',
    0.26: 'da not so',
    0.27: 'its which',
    0.28: 'before but',
    0.29: 'det good laut på two while',
    0.3: 'after als',
    0.31: '^in should som',
    0.32: 'd darauf have nicht',
    0.33: 'also data zwei',
    0.34: '^how ^the it’s their',
    0.35: 'he',
    0.36: '^berlin. berlin. when',
    0.37: 'as waren',
    0.38: 'des than',
    0.39: 'einem',
    0.41: 'der',
    0.43: 'deutschland',
    0.45: 'er',
    0.47: 'it',
    0.48: 'or',
    0.5: 'has',
    0.51: 'are',
    0.52: 'can',
    0.53: 've',
    0.55: 'den sich they',
    0.62: 'that',
    0.69: 'die',
}

CERTAIN: tuple[tuple[float, float], ...] = (
    (1.8, 1.69),
    (1.4, 1.34),
    (1.4, 1.16),
    (1.4, 1.08),
    (1.4, 1.04),
)
