"""Clauses found in sentences by the real parser: subject, verb group and pieces; source, relation and doubts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause, Text, join

Analysed = Callable[..., Text]


def clauses_of(text: Text) -> list[Clause]:
    return [clause for sentence in text.sentences for clause in sentence.clauses]


def outline(clause: Clause) -> str:
    pieces = "; ".join(f"{piece.role}: {join(piece.words)}" for piece in clause.pieces)
    return f"{join(clause.subject.words)} | {join(clause.verb.words)} | {pieces}"


FOUND = [
    (
        "Marie Curie isolated radium and won the Nobel Prize in 1911.",
        [
            "Marie Curie | isolated | object: radium",
            "Marie Curie | won | object: the Nobel Prize; time: in 1911",
        ],
    ),
    (
        "Tokyo was bombed by the United States in 1945.",
        ["Tokyo | was bombed | agent: by the United States; time: in 1945"],
    ),
    ("Sweden is unlikely to leave the union.", ["Sweden | is unlikely to leave | object: the union"]),
    ("The army tried to cross the river at night.", ["The army | tried to cross | object: the river; time: at night"]),
    (
        "Japan has been trying to reduce imports since 1980.",
        ["Japan | has been trying to reduce | object: imports; time: since 1980"],
    ),
    ("Engineers were told to stop the work.", ["Engineers | were told to stop | object: the work"]),
    (
        "On March 5, 1946, Winston Churchill delivered a famous speech.",
        ["Winston Churchill | delivered | time: On March 5, 1946; object: a famous speech"],
    ),
    (
        "The explorers set up a camp near the glacier.",
        ["The explorers | set up | object: a camp; place: near the glacier"],
    ),
    (
        "The museum gave children free tickets.",
        ["The museum | gave | indirect: children; object: free tickets"],
    ),
    (
        "The Suez Canal was built to shorten the voyage to India.",
        ["The Suez Canal | was built | purpose: to shorten the voyage to India"],
    ),
    ("The treaty, signed in 1648, ended the war.", ["The treaty | ended | object: the war"]),
    (
        "If people expect lower prices, shops wait, and firms cut wages.",
        [
            "people | expect | object: lower prices",
            "shops | wait | condition: If people expect lower prices",
            "firms | cut | condition: If people expect lower prices; object: wages",
        ],
    ),
    ("The axis is tilted by about 23 degrees.", ["The axis | is tilted | other: by about 23 degrees"]),
    ("However, Denmark kept its crown.", ["Denmark | kept | object: its crown"]),
    ("Additionally, Denmark kept its crown.", ["Denmark | kept | object: its crown"]),
    ("There were four kings in Sparta.", ["There | were | predicate: four kings; place: in Sparta"]),
    (
        "Salting fish kept it fresh for months.",
        ["Salting fish | kept | object: it; predicate: fresh; time: for months"],
    ),
    (
        "The bridge was weak, so the army crossed the river at a ford.",
        ["The bridge | was | predicate: weak", "the army | crossed | other: so; object: the river; other: at a ford"],
    ),
    (
        "Norway banned the sale of trawl nets, a tool of Danish fishers.",
        ["Norway | banned | object: the sale of trawl nets"],
    ),
    (
        "Because Portugal lost its colonies, Lisbon signed the treaty.",
        [
            "Portugal | lost | object: its colonies",
            "Lisbon | signed | cause: Because Portugal lost its colonies; object: the treaty",
        ],
    ),
    (
        "Marie Curie, who discovered radium, was born in Warsaw.",
        ["Marie Curie | discovered | object: radium", "Marie Curie | was born | place: in Warsaw"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_clauses_of_a_sentence(analysed: Analysed, sentence: str, expected: list[str]) -> None:
    assert [outline(clause) for clause in clauses_of(analysed(sentence))] == expected


WHEN = [
    ("The engine was sold in 1698, when mines in Cornwall flooded.", ["in 1698"]),
    ("The city grew until 1929, when the stock market crashed.", []),
]


@pytest.mark.parametrize(("sentence", "times"), WHEN, ids=[case[0] for case in WHEN])
def test_a_relative_when_takes_up_a_point_in_time_only(analysed: Analysed, sentence: str, times: list[str]) -> None:
    relative = next(clause for clause in clauses_of(analysed(sentence)) if clause.relation == "relative")
    assert [join(piece.words) for piece in relative.pieces if piece.role == "time"] == times


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Although Berg hid in Bern, as a cook, then a baker, she left for Kiel in 1921.", False),
        ("When the strike of Kiel ended, as a cook, Ida Berg left for Bern in 1921.", False),
        ("Although Berg hid in Bern, as prime minister she left for Kiel in 1921.", True),
        ("As a girl, Ida Berg left for Kiel in 1921.", True),
    ],
)
def test_an_as_behind_a_clause_at_the_head_tells_of_that_clause(analysed: Analysed, sentence: str, kept: bool) -> None:
    main = next(clause for clause in clauses_of(analysed(sentence)) if clause.relation == "main")
    assert any(piece.marker == "as" for piece in main.pieces) is kept


WHERE = [
    ("The fleet wintered in Norway, where sailors bought dried cod.", ["in Norway"]),
    ("Berg says that tiger furs are worn in Norway, where rich men buy them.", []),
    ("The fleet sailed to Norway, where sailors bought dried cod.", []),
]


@pytest.mark.parametrize(("sentence", "places"), WHERE, ids=[case[0] for case in WHERE])
def test_a_relative_where_takes_up_a_place_that_somebody_is_in(
    analysed: Analysed, sentence: str, places: list[str]
) -> None:
    relative = next(clause for clause in clauses_of(analysed(sentence)) if clause.relation == "relative")
    found = [join(piece.words) for piece in relative.pieces if piece.role == "place"]
    assert (found if not relative.lost else []) == places


ROWS = [
    ("Etna erupted in 1669, buried ten villages and reached the sea.", ["erupted", "buried", "reached"]),
    ("In 1669, Etna erupted, buried ten villages and reached the sea.", ["erupted", "buried", "reached"]),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Grey seals have thick coats and, like otters, are hunted at night.",
            ["have | thick coats", "are hunted | like otters; at night"],
        ),
        (
            "Red deer have long legs and, like goats, are kept in parks.",
            ["have | long legs", "are kept | like goats; in parks"],
        ),
    ],
)
def test_what_commas_enclose_behind_and_is_of_the_second_verb(
    analysed: Analysed, sentence: str, expected: list[str]
) -> None:
    clauses = clauses_of(analysed(sentence))
    told = [f"{join(one.verb.words)} | {'; '.join(join(piece.words) for piece in one.pieces)}" for one in clauses]
    assert told == expected


@pytest.mark.parametrize(("sentence", "verbs"), ROWS, ids=[case[0] for case in ROWS])
def test_verbs_in_a_row_share_their_subject_and_the_time_at_the_head(
    analysed: Analysed, sentence: str, verbs: list[str]
) -> None:
    clauses = clauses_of(analysed(sentence))
    assert [(join(one.subject.words), join(one.verb.words)) for one in clauses] == [("Etna", verb) for verb in verbs]
    fronted = [any(piece.front for piece in one.pieces) for one in clauses]
    assert set(fronted) == {sentence.startswith("In")}


@pytest.mark.parametrize(
    ("sentence", "shared"),
    [
        ("As a cheap kind of fuel, peat is used in kilns and is also a product of old bogs.", False),
        ("As a young doctor, Moe was known in Bergen and wrote a book on cod.", True),
    ],
)
def test_what_the_first_verb_calls_for_is_not_shared(analysed: Analysed, sentence: str, shared: bool) -> None:
    second = clauses_of(analysed(sentence))[-1]
    assert second.shared
    assert any(piece.marker == "as" for piece in second.pieces) is shared


@pytest.mark.parametrize(
    ("sentence", "shared"),
    [
        ("In May 1850 Moe embarked for Asia and lived in Egypt for a year.", False),
        ("On May 3, 1850, Moe sailed for the east and described the tombs of Egypt.", False),
        ("In 1850 Moe embarked for Asia and lived in Egypt for a year.", True),
        ("In May 1850 Moe sold a mill and gave the money to a school.", True),
    ],
)
def test_what_somebody_does_where_he_sails_to_is_not_dated_by_his_sailing(
    analysed: Analysed, sentence: str, shared: bool
) -> None:
    second = clauses_of(analysed(sentence))[-1]
    assert second.shared
    assert any(piece.role == "time" and piece.front for piece in second.pieces) is shared


def test_what_has_been_so_since_a_year_is_not_what_comes_next(analysed: Analysed) -> None:
    sentence = "Since 1840, the output of the mills has doubled and is believed to rise further."
    heads = {one.verb.main.text: any(piece.front for piece in one.pieces) for one in clauses_of(analysed(sentence))}
    assert heads == {"doubled": True, "rise": False}


SOURCES = [
    ("Analysts believe that China will invest in ports.", "China", "Analysts", True),
    ("Analysts believe that China will build ports, but Brazil will sell farms.", "Brazil", "Analysts", True),
    ("According to historians, plague killed a third of Europe.", "plague", "historians", True),
    ("The minister said that ferries would stop.", "ferries", "The minister", False),
    ("Storms and strikes meant that ferries stopped.", "ferries", "Storms and strikes", False),
    ("We believe that taxes will rise.", "taxes", "We", False),
    ("Analysts believe that while ports may grow, farms will shrink.", "ports", "Analysts", True),
    ("Analysts believe that farms will shrink because workers leave.", "workers", "Analysts", True),
    ("The government survey found that ferries stopped.", "ferries", "The government survey", True),
    ("A 2012 study found that ferries stopped.", "ferries", "A 2012 study", True),
    ("Marie Curie hated noise. She said that ferries stopped.", "ferries", "She", True),
    ("Some argue that taxes will rise.", "taxes", "Some", False),
    ("Rain falls on Norway. The price of oil rose. It means that ferries stopped.", "ferries", "It", False),
    ("Economists calculated that ferries stopped.", "ferries", "Economists", True),
    ("Fares rose by 5% in May, while tolls fell by 2%, according to Lind Bank.", "Fares", "Lind Bank", True),
    ("Fares rose by 5% in May, and tolls fell by 2%, according to Lind Bank.", "tolls", "Lind Bank", True),
    ("Ole Moe claimed to have met Kalle, who gave the town a coin.", "Kalle", "Ole Moe", True),
    ("Ole Moe claimed that he had met Kalle, who gave the town a coin.", "Kalle", "Ole Moe", True),
]


@pytest.mark.parametrize(("sentence", "subject", "source", "named"), SOURCES, ids=[case[0] for case in SOURCES])
def test_who_says_it_is_kept(analysed: Analysed, sentence: str, subject: str, source: str, named: bool) -> None:
    found = next(clause for clause in clauses_of(analysed(sentence)) if join(clause.subject.words) == subject)
    assert found.source is not None
    assert (join(found.source.words), found.source.named) == (source, named)


@pytest.mark.parametrize("verb", ["wrongly said", "never said", "did not say"])
def test_what_a_source_does_not_say_has_none(analysed: Analysed, verb: str) -> None:
    clauses = clauses_of(analysed(f"Analysts {verb} that ferries would stop."))
    assert [clause.source for clause in clauses if clause.relation == "reported"] == [None]


def test_nobody_says_what_is_found_out_in_a_clause_of_time(analysed: Analysed) -> None:
    clauses = clauses_of(analysed("When Marie Curie discovers that the boat leaks, she rows to the port."))
    assert [clause.source for clause in clauses if clause.relation == "reported"] == [None]


@pytest.mark.parametrize("sentence", ["China will invest in ports.", "In 1903, Orville Wright flew an aeroplane."])
def test_what_the_article_says_itself_has_no_source(analysed: Analysed, sentence: str) -> None:
    assert [clause.source for clause in clauses_of(analysed(sentence))] == [None]


RELATIONS = [
    ("If Greece leaves the union, the drachma will return.", "Greece", "condition"),
    ("Kenya became independent after Britain withdrew.", "Britain", "time"),
    ("Sweden may join the alliance, while Norway has never left it.", "Norway", "contrast"),
    ("Although Malta is small, it held out.", "Malta", "concession"),
    ("Because Portugal lost its colonies, Lisbon signed the treaty.", "Portugal", "because"),
    ("Orville Wright flew, and newspapers ignored the flight.", "newspapers", "conjunct"),
    ("Scientists warned that glaciers could melt by 2050.", "glaciers", "reported"),
    ("Oslo is the oldest port on the fjord, Drammen is the largest one.", "Oslo", "main"),
    ("Berg is planning the first ferry – it would have room for ten cars.", "Berg", "main"),
    ("Oslo is the oldest port on the fjord, experts believe.", "Oslo", "reported"),
    (
        'Berg was fined in 1931; over the next decade, with his sight failing, he wrote the play "Moss".',
        "Berg",
        "main",
    ),
    (
        'Berg was cured of gout in 1931; over the next decade, with his sight failing, he told the tale "Moss".',
        "Berg",
        "main",
    ),
]


@pytest.mark.parametrize(("sentence", "subject", "relation"), RELATIONS, ids=[case[0] for case in RELATIONS])
def test_how_a_clause_hangs_in_its_sentence(analysed: Analysed, sentence: str, subject: str, relation: str) -> None:
    found = next(clause for clause in clauses_of(analysed(sentence)) if join(clause.subject.words) == subject)
    assert found.relation == relation


VERBS = [
    ("Darwin did not publish the theory until 1859.", {"tense": "past", "negated": True}),
    ("Scientists may revise the figure.", {"tense": "none", "modal": "may"}),
    ("Sweden is unlikely to leave the union.", {"tense": "present", "chain": ("unlikely",)}),
    ("The company was expected to close the mine.", {"tense": "past", "chain": ("expect",), "passive": False}),
    ("The bill was opposed by miners.", {"passive": True}),
    ("Japan has reduced imports.", {"perfect": True}),
    ("Glaciers are retreating.", {"progressive": True}),
    ("More than 900 boats had used the lock in 1904.", {"perfect": False, "tense": "past"}),
    ("The lock had been widened in 1904.", {"perfect": False, "passive": True, "tense": "past"}),
    ("By 1904 the lock had closed.", {"perfect": True}),
    ("The lock had already closed in 1904.", {"perfect": True}),
]


@pytest.mark.parametrize(("sentence", "marks"), VERBS, ids=[case[0] for case in VERBS])
def test_verb_group_carries_what_limits_it(analysed: Analysed, sentence: str, marks: dict[str, object]) -> None:
    (clause,) = clauses_of(analysed(sentence))
    assert {name: getattr(clause.verb, name) for name in marks} == marks


def test_a_particle_belongs_to_its_verb(analysed: Analysed) -> None:
    (clause,) = clauses_of(analysed("The explorers set up a camp."))
    assert clause.verb.particle is not None
    assert clause.verb.particle.text == "up"


LOST = [
    "Bergen has not seen rain since May — the second time that’s happened since 1871, said Kari Moe, a clerk.",
    "The boat hasn’t left the port since May — the only time that’s happened in 30 years, said Kari Moe, a clerk.",
    "While the price of oil has recovered, the wages of Bergen haven’t.",
    "He sought to end the feud and, by asking many nobles to his palace, succeeded in calming the court, many members "
    "of which had taken part in the rebellion.",
    "The wounds were made after death, which suggests that the body was moved.",
    "Lind painted the Ring of Fire around the Pacific, which holds many ports.",
    "Neither Spain nor Portugal signed the pact.",
    "In 1903 Lind set up his own mill, in 1905 his first bakery, and in 1910 the Bergen Bread Company.",
    "The paper lost 300 readers in the spring sales were lower than in the years before.",
    "The museum that opened in 1977 attracts tourists.",
    "Ada Lovelace wrote the first program, which Charles Babbage praised.",
    "Anna Moe leafed through the old charts, displayed neatly on her desk, and the captain of the Fram rang the bell.",
]


@pytest.mark.parametrize("sentence", LOST)
def test_a_clause_that_could_mean_another_subject_is_lost(analysed: Analysed, sentence: str) -> None:
    assert any(clause.lost for clause in clauses_of(analysed(sentence)))


def test_a_date_without_a_comma_is_no_part_of_the_name_behind_it(analysed: Analysed) -> None:
    found = clauses_of(analysed("On 18 May 1921 Roald Moe, the harbour master of Bergen, sailed to Hull."))
    assert [join(clause.subject.words) for clause in found] == ["Roald Moe"]
    assert [join(piece.words) for piece in found[0].pieces] == ["On 18 May 1921", "to Hull"]


def test_every_token_stands_where_its_offsets_say(analysed: Analysed) -> None:
    paragraph = "Finland left the union in 1917. “It was late,” he said; nobody (or few) listened."
    for sentence in analysed(paragraph).sentences:
        for token in sentence.tokens:
            assert paragraph[token.start : token.end] == token.text


TAKEN_UP = [
    "The council founded the Leeds Board of Trade, which served as a court.",
    "Anna Berg (1901–1984), who studied glaciers in Norway, wrote two books.",
    "Carl Lind, ten, who worked in a mill, attends the school.",
]


@pytest.mark.parametrize("sentence", TAKEN_UP)
def test_a_relative_clause_behind_a_whole_name_is_trusted(analysed: Analysed, sentence: str) -> None:
    relative = next(clause for clause in clauses_of(analysed(sentence)) if clause.relation == "relative")
    assert not relative.lost


def test_a_relative_clause_behind_a_list_of_names_is_not(analysed: Analysed) -> None:
    found = clauses_of(analysed("The mill was sold by Anna Berg, Carl Lind and Olga Holm, who worked in the town."))
    assert all(clause.lost for clause in found if clause.relation == "relative" and clause.subject.head.text == "Berg")


def test_a_year_in_a_phrase_at_the_head_joins_nothing_where_a_comma_ends_it(analysed: Analysed) -> None:
    found = clauses_of(analysed("In the 2001 Irish census, 40 thousand people reported Irish to be their language."))
    assert not any(clause.lost for clause in found if clause.relation == "main")


def test_the_source_of_a_role_with_a_name_beside_it_is_the_name(analysed: Analysed) -> None:
    found = clauses_of(analysed("“Glaciers feed the rivers of Norway,” said the editor, Anna Berg."))
    assert [join(clause.source.words) for clause in found if clause.source is not None] == ["Anna Berg"]
