"""What the parser hung on the wrong word is hung anew; one example a kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

MENDED = [
    (
        "how something is made, told by two nouns",
        "The weavers of Lund turned out shawls with amazing speed and dexterity.",
        ["The weavers of Lund | turned out | shawls; with amazing speed and dexterity"],
    ),
    (
        "what something made has",
        "The weavers of Lund turned out shawls with fringes and tassels.",
        ["The weavers of Lund | turned out | shawls with fringes and tassels"],
    ),
    (
        "what something is judged to be",
        "The guild denounced the brewing of ale as a waste called folly.",
        ["The guild | denounced | the brewing of ale; as a waste called folly"],
    ),
    (
        "what somebody is hailed for being",
        "The critics hailed the bridge of Lund as a marvel of craft.",
        ["The critics | hailed | the bridge of Lund; as a marvel of craft"],
    ),
    (
        "what something judged is used as",
        "The guild denounced the use of ale as a payment.",
        ["The guild | denounced | the use of ale as a payment"],
    ),
    (
        "what is in danger behind a preposition",
        "Poor soil adds to the long list of birds at risk.",
        ["Poor soil | adds | to the long list of birds at risk"],
    ),
    (
        "who is away behind a preposition",
        "The guards wrote to the families of sailors at sea.",
        ["The guards | wrote | to the families of sailors at sea"],
    ),
    (
        "where one dies of something",
        "Three cooks died of fever at sea.",
        ["Three cooks | died | of fever; at sea"],
    ),
    (
        "where one fights with somebody",
        "Danish crews fought with pirates at sea.",
        ["Danish crews | fought | with pirates; at sea"],
    ),
    (
        "what is put in danger",
        "The flood put many barns at risk.",
        ["The flood | put | many barns; at risk"],
    ),
    (
        "a subject behind a decade",
        "By the 1930s trams were a common sight.",
        ["trams | were | By the 1930s; a common sight"],
    ),
    (
        "a subject behind a decade and a comma",
        "By the 1930s, trams were a common sight.",
        ["trams | were | By the 1930s; a common sight"],
    ),
    (
        "a name behind the noun for a place",
        "Berg said winters in the port town Moss are mild.",
        ["winters in the port town Moss | are | mild"],
    ),
    (
        "with whom one is joined",
        "The law banned the union of Bergen with Lund.",
        ["The law | banned | the union of Bergen with Lund"],
    ),
    (
        "with whom some are married",
        "The council forbade the marriage of nuns with sailors.",
        ["The council | forbade | the marriage of nuns with sailors"],
    ),
    (
        "how a union is met",
        "They met the union of miners with great caution.",
        ["They | met | the union of miners; with great caution"],
    ),
    (
        "how something is done",
        "They fought social and racial barriers with courage.",
        ["They | fought | social and racial barriers; with courage"],
    ),
    (
        "how warily something is done",
        "They fought social and racial barriers with great caution.",
        ["They | fought | social and racial barriers; with great caution"],
    ),
    (
        "what may belong to a thing",
        "They fought social and racial barriers with banners.",
        ["They | fought | social and racial barriers with banners"],
    ),
    (
        "a quality before a comma taken for what it is of",
        "All hives consist of a small, positively charged bead wrapped in silk.",
        ["All hives | consist | of a small, positively charged bead wrapped in silk"],
    ),
    (
        "a second quality with its adverb",
        "All drums consist of a narrow, tightly sewn hide covered by thinly woven cloth.",
        ["All drums | consist | of a narrow, tightly sewn hide covered by thinly woven cloth"],
    ),
    (
        "what goes into what",
        "The 2011 fair honoured the blending of music into STEM (science, technology, and math).",
        ["The 2011 fair | honoured | the blending of music into STEM"],
    ),
    (
        "where somebody moves",
        "As people, barns and farms move inland, empty land will be covered up without us.",
        ["barns and farms | move | inland"],
    ),
    (
        "no place behind a clause at the head",
        "As the young port grew, the rich, relatively flat meadows were ploughed and sown with oats.",
        ["the rich, relatively flat meadows | were ploughed | As the young port grew"],
    ),
    (
        "a question word of a verb further down",
        "To prove that the worm was really eating what it seemed to be eating, Ole Moe grew pine trees.",
        ["the worm | was really eating | what it seemed to be eating"],
    ),
    (
        "a member of a list taken for a verb",
        "Rare blood diseases include haemophilia, thalassaemia, diabetes mellitus, and anaemia.",
        ["Rare blood diseases | include | haemophilia, thalassaemia, diabetes mellitus, and anaemia"],
    ),
    (
        "a second clause taken by a noun",
        "The loss of the valve stops the flow of the oil and its absence results in heavy damage.",
        [
            "The loss of the valve | stops | the flow of the oil",
            "its absence | results | in heavy damage",
        ],
    ),
    (
        "what goes in, and where",
        "The farmers could slow the Danish advance into their valley.",
        ["The farmers | could slow | the Danish advance into their valley"],
    ),
    (
        "a time that is the first",
        "Oats represented half of all the grain sold in 1990 for the first time.",
        ["Oats | represented | half of all the grain sold in 1990; for the first time"],
    ),
    (
        "a place before a comma",
        "Near sunspot maximum, small flares leave several times per day.",
        ["small flares | leave | Near sunspot maximum; several times per day"],
    ),
    (
        "who did it, and where they work",
        "“You can dry clay in the sun,” said Kari Lie, an expert in kilns at Oslo University, who led the digging.",
        ["Kari Lie | led | the digging"],
    ),
    (
        "somebody likened to another",
        "Kari Lie, like Ola Moe, has a plan for the digging.",
        ["Kari Lie | has | a plan for the digging"],
    ),
    (
        "what stands before a second verb",
        "Chile led the world in copper mining, and, together with Peru, sold half of the world's copper.",
        ["Chile | led | the world; in copper mining", "Chile | sold | together with Peru; half of the world's copper"],
    ),
    (
        "a place before a comma that its preposition governs",
        "The old fort lies in the north. Near harbour mouth, small boats leave every few hours.",
        ["small boats | leave | Near harbour mouth; every few hours"],
    ),
    (
        "a place behind a time",
        "In May 1412 at Bergen, Olav bought a large barrel of dried cod.",
        ["Olav | bought | In May 1412; at Bergen; a large barrel of dried cod"],
    ),
    (
        "a second agent",
        "Danish cooking was changed by its contact with France, as well as by visiting Swedish cooks.",
        ["Danish cooking | was changed | by its contact with France, as well as by visiting Swedish cooks"],
    ),
    (
        "what the verb of a relative clause governs",
        "All peptides are molecules that act as messengers to affect the growth of tissue.",
        ["All peptides | are | molecules that act as messengers to affect the growth of tissue"],
    ),
    (
        "the end of a change behind a clause",
        "Annual freight has risen from about 9,000 carts in 1804, when the lock opened, to 61,300 wagons in 1908.",
        ["Annual freight | has risen | from about 9,000 carts; in 1804; to 61,300 wagons; in 1908"],
    ),
    (
        "a multiple of a thing",
        "The ELT will observe radio-wave sources ten times as great as the Hubble telescope can find.",
        ["The ELT | will observe | radio-wave sources ten times as great as the Hubble telescope can find"],
    ),
    (
        "an adjective taken for a noun",
        "The village lies on nine small, round hills of chalk that rest on a harder, darker bed of rock.",
        ["The village | lies | on nine small, round hills of chalk that rest on a harder, darker bed of rock"],
    ),
    (
        "what came of what a relative clause tells",
        "Karin Moe took Bo Lind to Bergen, where he made a fine speech at first, only to shock the town with a joke.",
        [
            "Karin Moe | took | Bo Lind; to Bergen",
            "he | made | a fine speech; at first; only to shock the town with a joke",
        ],
    ),
    (
        "a word for what",
        "The name of the bay derives from the Norse loanword for salt or brine.",
        ["The name of the bay | derives | from the Norse loanword for salt or brine"],
    ),
    (
        "a date behind the deed by which it is done",
        "A tremor under Lake Mjøsa was noted by measuring stations on May 15, 2004.",
        ["A tremor under Lake Mjøsa | was noted | by measuring stations; on May 15, 2004"],
    ),
    (
        "a month, which the deed may be of",
        "The mayor tried to calm the town by calling for a ballot in March.",
        ["The mayor | tried to calm | the town; by calling for a ballot in March"],
    ),
    (
        "a thing as a whole",
        "The ruler may attempt to resolve conflicting interests within the state as a whole by talks.",
        ["The ruler | may attempt to resolve | conflicting interests within the state as a whole; by talks"],
    ),
    (
        "a verb said again behind a clause",
        "The moth develops from a grub when it reaches a certain size, and develops into a queen when fed on honey.",
        [
            "The moth | develops | from a grub; when it reaches a certain size",
            "The moth | develops | into a queen; when fed on honey",
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [case[1:] for case in MENDED], ids=[case[0] for case in MENDED])
def test_words_hang_on_what_they_belong_to(analysed: Analysed, sentence: str, expected: list[str]) -> None:
    clauses = [clause for one in analysed(sentence).sentences for clause in one.clauses]
    found = [
        f"{join(one.subject.words)} | {join(one.verb.words)} | {'; '.join(join(piece.words) for piece in one.pieces)}"
        for one in clauses
    ]
    assert set(expected) <= set(found), found


@pytest.mark.parametrize(("place", "is_open"), [("there", True), ("in Moss", False)])
def test_where_things_were_is_told_behind_a_participle(analysed: Analysed, place: str, is_open: bool) -> None:
    text = analysed(f"The rifles stored {place} were new weapons.")
    assert any(token.open for token in text.sentences[0].tokens) is is_open


def test_a_second_description_makes_nobody_else(analysed: Analysed) -> None:
    text = analysed(
        "“The ferry has the power to change the town,” Kari Moe, one of the founders of the port, and a former member "
        "of the council, told the paper."
    )
    sources = [clause.source for clause in text.sentences[0].clauses if clause.source is not None]
    assert [join(source.words) for source in sources] == ["Kari Moe"]


def test_a_participle_that_is_no_past_form_makes_no_clause_of_its_own(analysed: Analysed) -> None:
    text = analysed(
        "The club has met in Oslo, watched the coast, trained young pilots, and undertaken rescues in Kenya."
    )
    assert "undertaken" not in [clause.verb.main.text for clause in text.sentences[0].clauses]
