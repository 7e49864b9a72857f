"""The words of bylines in languages in Latin letters that Europe writes: a table, one row a language.

Law: data only; `newsclean._metadata.byline_words` explains the columns, names the sources and makes tables of them.
"""

from __future__ import annotations

__all__ = ["ROWS"]

ROWS = {
    "en": """
        by: by
        label: author, authors, author name, writer, writers, written by, contributor, contributors, contributed
            by, submitted by, posted by, reported by, report by, authored by, story by, words by, published by,
            article by, byline, reporter, reporters
        work: text, words, story, report, reporting, analysis, opinion, comment, commentary, interview, review,
            recipe, essay, column, article, post, guest post, feature, written
        other: photo, photos, photograph, photographs, photography, photographed, photo credit, picture, pictures,
            image, images, illustration, illustrations, illustrated, copyright, graphics, graphic, video, videos,
            edited, editing, reviewed, medically reviewed, checked, fact checked, fact-checked, translated,
            translation, source, sources, credit, editor's note, with assistance from, with reporting from,
            additional reporting, with additional reporting, with contributions from, design, code, models,
            produced, follow
        role: editor, editors, editor-in-chief, editor-at-large, reporter, reporters, correspondent,
            correspondents, writer, writers, journalist, journalists, columnist, columnists, producer,
            photographer, photographers, contributor, contributors, author, authors, director, manager, presenter,
            analyst, anchor, intern, researcher, ceo, cto, cfo, founder, co-founder, cofounder, president, expert,
            experts, specialist, enthusiast, educator, educators, engineer, consultant, professor, advisor,
            adviser, coach, dietitian, dietician, critic, blogger, freelancer, fellow, lecturer, strategist,
            horticulturalist, chairman, officer, spokesperson
        desk: staff writer, staff writers, staff reporter, staff, admin, administrator, editorial, editorial staff,
            editorial team, editorial desk, newsroom, news desk, web desk, webdesk, online desk, our correspondent,
            our reporter, special correspondent, guest, guest author, guest contributor, anonymous, unknown, null,
            none, nan, undefined, user, root, webmaster, wordpress, moderator, superuser, super user, default,
            test, owner, press release, news agencies, agencies, wire services, wire reports, news service, team,
            the team, web team, siteadmin, webadmin, n/a, author name, site admin, demo, info, editor, editors
        joint: and, with
    """,
    "de": """
        by: von
        label: autor, autorin, autoren, autorinnen, verfasser, verfasserin, verfasst von, geschrieben von,
            berichtet, berichten, ein artikel von, ein beitrag von, ein gastbeitrag von, ein kommentar von, ein
            interview von, eine analyse von, eine kolumne von, eine reportage von, gastbeitrag von, protokoll von
        work: text, texte, kommentar, analyse, interview, bericht, reportage, kolumne, kritik, gastbeitrag, essay,
            ein, eine, beitrag, artikel
        other: foto, fotos, bild, bilder, video, videos, grafik, grafiken, illustration, kamera, schnitt, montage,
            quelle, quellen, redigiert, bearbeitet, bearbeitung, übersetzt, übersetzung, übersetzer, mitarbeit,
            redaktionelle bearbeitung
        role: redakteur, redakteurin, korrespondent, korrespondentin, reporter, reporterin, journalist,
            journalistin, chefredakteur, chefredakteurin, volontär, volontärin, autor, autorin, kolumnist,
            kolumnistin, ressortleiter, ressortleiterin, freier mitarbeiter, freie mitarbeiterin, herausgeber,
            herausgeberin, moderator, moderatorin, leiter, leiterin
        desk: redaktion, die redaktion, online-redaktion, online redaktion, onlineredaktion, newsdesk, gast,
            gastautor, gastautorin, unbekannt, agenturen, presseportal, pressemitteilung, alle autoren
        joint: und, sowie, mit
    """,
    "fr": """
        by: par
        label: auteur, auteure, auteurs, autrice, écrit par, rédigé par, publié par, propos recueillis par,
            recueilli par, signé
        work: texte, textes, reportage, analyse, entretien, interview, chronique, tribune, enquête, récit, article
        other: photo, photos, photographie, photographies, image, images, vidéo, illustration, illustrations,
            infographie, crédit, crédits, montage, édité, traduit, traduction, source, sources
        role: journaliste, journalistes, rédacteur, rédactrice, rédacteur en chef, rédactrice en chef,
            correspondant, correspondante, envoyé spécial, envoyée spéciale, envoyés spéciaux, chroniqueur,
            chroniqueuse, reporter, éditorialiste, photographe, pigiste, professeur, directeur, directrice
        desk: rédaction, la rédaction, la redaction, service actu, administrateur, anonyme, invité, agences, avec
            agences, équipe éditoriale, non signé
        joint: et, avec
    """,
    "es": """
        by: por
        label: autor, autora, autores, autoras, escrito por, redactado por, publicado por, firmado por, una
            información de
        work: texto, textos, reportaje, análisis, entrevista, crónica, opinión, columna, artículo
        other: foto, fotos, fotografía, fotografías, imagen, imágenes, vídeo, video, ilustración, ilustraciones,
            gráfico, infografía, editado, edición, traducido, traducción, traductor, fuente, fuentes, créditos
        role: redactor, redactora, redactores, periodista, periodistas, corresponsal, reportero, reportera, enviado
            especial, enviada especial, columnista, director, directora, editor, editora, colaborador,
            colaboradora, jefe de sección, jefa de sección
        desk: redacción, la redacción, redaccion, administrador, invitado, anónimo, agencias, equipo editorial,
            mesa de redacción
        joint: y, e, con
    """,
    "ca": """
        by: per
        label: autor, autora, autors, escrit per, redactat per
        work: text, textos, entrevista, anàlisi, opinió
        other: foto, fotos, fotografia, imatge, imatges, vídeo, font, traducció
        role: redactor, redactora, periodista, corresponsal, enviat especial, enviada especial
        desk: redacció, la redacció, agències, administrador
        joint: i
    """,
    "pt": """
        by: por
        label: autor, autora, autores, escrito por, redigido por, publicado por
        work: texto, textos, reportagem, análise, entrevista, opinião, coluna
        other: foto, fotos, fotografia, imagem, imagens, vídeo, ilustração, edição, editado, tradução, traduzido,
            fonte, fontes, crédito, créditos, com informações de
        role: jornalista, jornalistas, repórter, repórteres, redator, redatora, correspondente, enviado especial,
            enviada especial, colunista, editor, editora, estagiário, estagiária, colaborador, colaboradora
        desk: redação, da redação, a redação, redacção, redacao, administrador, agências, convidado, anônimo,
            equipe
        joint: e, com
    """,
    "gl": """
        by: por
        label: autor, autora, escrito por
        work: texto, entrevista
        other: foto, fotos, fonte, tradución
        role: redactor, redactora, xornalista, correspondente
        desk: redacción, axencias
        joint: e
    """,
    "it": """
        by: di, da
        label: autore, autrice, autori, a cura di, scritto da, articolo di, pubblicato da, servizio di, intervista
            di, dalla nostra inviata, dal nostro inviato, dal nostro corrispondente, dalla nostra corrispondente,
            dai nostri inviati
        work: testo, testi, articolo, intervista, analisi, commento, recensione
        other: foto, fotografia, fotografie, immagine, immagini, video, illustrazione, illustrazioni, traduzione,
            tradotto, fonte, fonti, montaggio, crediti
        role: giornalista, giornalisti, inviato, inviata, corrispondente, cronista, redattore, redattrice,
            direttore, direttrice, vicedirettore, caporedattore, editorialista, fotografo, collaboratore,
            collaboratrice
        desk: redazione, la redazione, redazione online, redazione web, amministratore, ospite, anonimo, agenzie
        joint: e, ed, con
    """,
    "ro": """
        by: de
        label: autor, autori, autoare, scris de, publicat de, redactat de, postat de
        work: text, interviu, analiză, reportaj, articol
        other: foto, fotografii, imagini, video, sursa, surse, traducere, editat
        role: redactor, redactori, reporter, jurnalist, jurnalistă, ziarist, ziaristă, corespondent, corespondentă,
            redactor-șef, editor
        desk: redacția, redactia, administrator, agenții, anonim
        joint: și, şi
    """,
    "nl": """
        by: door, van
        label: auteur, auteurs, geschreven door, een bijdrage van, tekst van, opgetekend door
        work: tekst, teksten, interview, analyse, verslag, recensie, column, opinie
        other: foto, foto's, fotografie, beeld, beelden, video, illustratie, illustraties, redactie en montage,
            bron, bronnen, vertaling, vertaald, bewerking, eindredactie
        role: verslaggever, verslaggeefster, redacteur, redactrice, correspondent, correspondente, journalist,
            journaliste, hoofdredacteur, columnist, columniste, medewerker, freelancer
        desk: redactie, de redactie, onze redactie, onze verslaggever, webredactie, beheerder, gast, anoniem,
            persbureaus
        joint: en, met
    """,
    "no": """
        by: av
        label: forfatter, forfattere, skrevet av, journalister, skribent, publisert av
        work: tekst, kommentar, reportasje, intervju, anmeldelse, kronikk
        other: foto, bilde, bilder, video, illustrasjon, grafikk, redigert, oversatt, kilde, kilder, oversettelse
        role: journalist, journalister, reporter, redaktør, korrespondent, kommentator, nyhetssjef, sjefredaktør,
            fotograf, utenriksjournalist
        desk: redaksjonen, nyhetsdesken, administrator, gjest, anonym
        joint: og, med
    """,
    "da": """
        by: af
        label: forfatter, forfattere, skrevet af, skribent
        work: tekst, kommentar, reportage, interview, anmeldelse, kronik, analyse
        other: foto, fotos, billede, billeder, video, illustration, grafik, redigeret, oversat, kilde, kilder,
            oversættelse
        role: journalist, journalister, reporter, redaktør, korrespondent, kommentator, chefredaktør, fotograf
        desk: redaktionen, administrator, gæst, anonym
        joint: og, med
    """,
    "sv": """
        by: av
        label: författare, skriven av, skribent, publicerad av
        work: text, kommentar, reportage, intervju, recension, krönika, analys
        other: foto, bild, bilder, video, illustration, grafik, redigerad, redigering, översatt, översättning,
            källa, källor
        role: reporter, journalist, journalister, redaktör, korrespondent, krönikör, chefredaktör, fotograf,
            skribent, kommentator, nyhetschef
        desk: redaktionen, administratör, gäst, anonym
        joint: och, med, samt
    """,
    "fi": """
        label: kirjoittaja, kirjoittajat, toimittaja, toimittajat, kirjoittanut
        work: teksti, haastattelu, analyysi, kommentti, kolumni, arvio
        other: kuva, kuvat, video, grafiikka, kuvitus, lähde, lähteet, suomennos, käännös, kuvaaja
        role: toimittaja, toimittajat, kirjeenvaihtaja, päätoimittaja, kolumnisti, erikoistoimittaja,
            uutistoimittaja
        desk: toimitus, toimituskunta, ylläpitäjä, vieras, tuntematon
        joint: ja, sekä
    """,
    "is": """
        label: höfundur, höfundar, skrifað af, eftir
        work: texti, viðtal
        other: mynd, myndir, ljósmynd, heimild, þýðing
        role: blaðamaður, fréttamaður, ritstjóri, fréttaritari
        desk: ritstjórn, fréttastofa
        joint: og
    """,
    "et": """
        label: autor, autorid, kirjutas
        work: tekst, intervjuu, kommentaar
        other: foto, fotod, pilt, allikas, tõlge, toimetaja, toimetas
        role: ajakirjanik, reporter, toimetaja, korrespondent, peatoimetaja
        desk: toimetus, administraator
        joint: ja
    """,
    "lv": """
        label: autors, autore, autori, raksta
        work: teksts, intervija
        other: foto, attēls, avots, tulkojums
        role: žurnālists, žurnāliste, redaktors, redaktore, korespondents
        desk: redakcija, administrators
        joint: un
    """,
    "lt": """
        label: autorius, autorė, autoriai, parašė
        work: tekstas, interviu
        other: nuotrauka, nuotraukos, šaltinis, vertimas
        role: žurnalistas, žurnalistė, redaktorius, redaktorė, korespondentas, korespondentė
        desk: redakcija, administratorius
        joint: ir
    """,
    "pl": """
        by: przez
        label: autor, autorka, autorzy, oprac., opracował, opracowała, opracowanie, napisane przez, napisał,
            napisała, tekst i zdjęcia, rozmawiał, rozmawiała
        work: tekst, wywiad, komentarz, analiza, reportaż, felieton
        other: foto, fot., zdjęcie, zdjęcia, grafika, wideo, źródło, źródła, tłumaczenie, tłum., redakcja tekstu,
            montaż
        role: dziennikarz, dziennikarka, redaktor, redaktorka, korespondent, korespondentka, reporter, reporterka,
            publicysta, publicystka, redaktor naczelny, redaktor naczelna, felietonista
        desk: redakcja, administrator, gość, anonim, agencje
        joint: i, oraz, a
    """,
    "cs": """
        label: autor, autorka, autoři, napsal, napsala, připravil, připravila, připravili, zpracoval, zpracovala
        work: text, rozhovor, komentář, analýza, reportáž, glosa
        other: foto, fotografie, video, grafika, zdroj, zdroje, překlad, ilustrace
        role: redaktor, redaktorka, novinář, novinářka, zpravodaj, zpravodajka, reportér, reportérka, komentátor,
            komentátorka, šéfredaktor, šéfredaktorka, editor, editorka
        desk: redakce, administrátor, host, agentury
        joint: a, i
    """,
    "sk": """
        label: autor, autorka, autori, napísal, napísala, spracoval, spracovala, pripravil, pripravila
        work: text, rozhovor, komentár, analýza, reportáž
        other: foto, fotografie, video, grafika, zdroj, zdroje, preklad
        role: redaktor, redaktorka, novinár, novinárka, spravodajca, reportér, reportérka, šéfredaktor,
            šéfredaktorka
        desk: redakcia, administrátor, hosť, agentúry
        joint: a, i
    """,
    "hu": """
        label: szerző, szerzők, írta, írták, készítette, összeállította
        work: szöveg, interjú, elemzés, riport
        other: fotó, fotók, kép, képek, videó, forrás, fordította, szerkesztette, illusztráció
        role: újságíró, szerkesztő, főszerkesztő, riporter, tudósító, rovatvezető, főmunkatárs, munkatárs
        desk: szerkesztőség, adminisztrátor, vendég
        joint: és
    """,
    "sl": """
        label: avtor, avtorica, avtorji, piše, napisal, napisala, besedilo
        work: tekst, intervju, komentar
        other: foto, fotografija, vir, viri, prevod
        role: novinar, novinarka, urednik, urednica, dopisnik, dopisnica
        desk: uredništvo, redakcija, administrator
        joint: ter
    """,
    "hr": """
        label: autor, autorica, autori, piše, pišu, napisao, napisala, objavio, objavila
        work: tekst, intervju, komentar, analiza
        other: foto, fotografija, fotografije, izvor, izvori, prijevod
        role: novinar, novinarka, urednik, urednica, dopisnik, dopisnica, reporter, reporterka
        desk: redakcija, uredništvo, administrator, agencije
        joint: i, te
    """,
    "eu": """
        label: egilea, egileak, idatzia
        work: testua, elkarrizketa
        other: argazkia, argazkiak, iturria, itzulpena
        role: kazetaria, erredaktorea, berriemailea
        desk: erredakzioa
        joint: eta
    """,
    "sq": """
        by: nga
        label: autori, autorja, shkruar nga, shkruan
        work: teksti, intervistë
        other: foto, burimi, përkthimi
        role: gazetar, gazetare, redaktor, redaktore, korrespondent
        desk: redaksia
        joint: dhe
    """,
}
"""Rows by language (BCP 47). A row holds columns, a column a list of phrases."""
