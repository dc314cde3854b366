"""Words that label fields, as archives and authors write them."""

from __future__ import annotations

_FIELD_LABELS = {
    "title": """
        title, story title, titel, titre, story, fic title, story name, name of story, title of story, título, titulo,
        titolo, название
        """,
    "authors": """
        author, authors, by, written by, writer, auteur, auteure, autrice, autor, autorin, autora, autore, author name,
        author(s), creator, creators, penname, автор, авторы
        """,
    "fandoms": """
        fandom, fandoms, fandom(s), fandom/spoilers, show, series/fandom, universe, crossover, fandom/pairing, univers,
        фэндом, фандом, fandom(e), fandome
        """,
    "relationships": """
        relationship, relationships, relationship(s), relationship/s, pairing, pairings, pairing(s), pairing/s, pair,
        ship, ships, couple, couples, main pairing, main pairings, pareja, parejas, paar, paare, paarung, coppia,
        coppie, casal, shipp, shipps, пейринг, пэйринг, пейринг и персонажи, пэйринг и персонажи
        """,
    "characters": """
        character, characters, character(s), character/s, characters/pairings, pairings/characters, pairing/characters,
        main characters, main character, personnages, charaktere, figuren, hauptcharaktere, personajes, personagens,
        personaggi, персонажи
        """,
    "rating": """
        rating, rated, ratings, age rating, raiting, classification d'âge, altersfreigabe, freigabe, clasificación,
        clasificacion, classificação, рейтинг
        """,
    "warnings": """
        warning, warnings, warning(s), warning/s, archive warning, archive warnings, content warning, content warnings,
        contains, trigger warnings, content notes, content, avertissement, avertissements, warnung, warnungen,
        advertencia, advertencias, aviso, avisos, avvertimenti, avvertenze, предупреждения, предупреждение
        """,
    "categories": "category, categories, kategorie",
    "tags": """
        additional tag, additional tags, tags, tag, freeform tags, freeforms, freeform, genre, genres, genre(s),
        classification, keywords, erotica tags, género, genero, gênero, genere, жанр, жанры, метки
        """,
    "summary": """
        summary, description, blurb, synopsis, zusammenfassung, inhalt, kurzbeschreibung, résumé, resumé, resumen,
        resumo, sinopsis, sinopse, riassunto, trama, описание, саммари, teaser
        """,
    "series": "series, serie",
    "published": "published, first published, date published, posted, publication date",
    "updated": "updated, last updated, last update, completed on",
    "status": "status, story status, completed, complete, statut, estado, stato, статус",
    "words": "word count, words, wordcount, wc, length, mots, nombre de mots, wörter, palabras, palavras",
    "chapters": "chapter count, chapters, numchapters",
    "language": "language, sprache, langue, idioma, lingua",
    "url": "storylink, story link, story url, url, original source, source, link",
    "collections": "collection, collections",
}

#: label in lower case → field of `Facts` or `Declared`
LABELS = {
    label.strip(): name for name, labels in _FIELD_LABELS.items() for label in " ".join(labels.split()).split(", ")
}

#: labels that show a header block and have no field of their own
OTHER_LABELS = frozenset(
    " ".join(
        """
        disclaimer, disclaimers, author's note, author's notes, authors note, authors notes, author note, author notes,
        author’s note, author’s notes, a/n, an, notes, note, author's comments, comments, symbols, archive, archived,
        archiving, distribution, feedback, e-mail, email, website, spoilers, spoiler, beta, betas, betaed by,
        beta reader, tagging, taglist, tag list, thanks,
        thanks to, dedication, timeline, setting, part, parts, date, written, date of completion,
        prompt, challenge, stats, sequel, sequel to, prequel, permission, recipient, for, from, subject, newsgroups, to,
        cc, message-id, path, lines, organization, references, reply-to, sender, x-mailer, mime-version, content-type,
        content-transfer-encoding, nntp-posting-host, xref, approved, followup-to, received, return-path, list-id,
        x-newsreader, authorlink, author link, packaged
        """.split()
    ).split(", ")
)

#: files that lie beside stories and are none
NOT_STORIES = tuple(
    """
    .jpg .jpeg .png .gif .webp .svg .bmp .ico .css .js .json .xml .ttf .otf .woff .woff2 .db .ini .log .lock .exe .dll
    .mp3 .mp4 .wav .ogg .avi .mkv .py .pyc .ncx .opf .url .lnk .torrent .part .crdownload
    """.split()
)
