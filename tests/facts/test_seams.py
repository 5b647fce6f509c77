"""A statement is cut out of its sentence at its seams."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.askable import askable
from quizgen.wording.statements import statement

Analysed = Callable[..., Text]


def stated(text: Text) -> list[str]:
    return [statement(clause) for _, clause in askable(text)]


WHOLE = [
    (
        "The new hotels of Bergen would cut the price of bread but fail to lure guests.",
        ["The new hotels of Bergen would cut the price of bread."],
    ),
    ("Monks did drain the fen of Ely in 1630, however.", ["Monks drained the fen of Ely in 1630."]),
    (
        "The oldest map of Zagreb was drawn by a monk and sent to the bishop.",
        ["The oldest map of Zagreb was drawn by a monk."],
    ),
    (
        "Sailors say that storms sink ten ships each year and that most of them are old.",
        [
            "Sailors say that storms sink ten ships each year and that most of them are old.",
            "According to sailors, storms sink ten ships each year.",
        ],
    ),
    (
        "The museum of Bergen is not looking for a whale but, if a fisher found one, the staff would take it.",
        ["The museum of Bergen is not looking for a whale."],
    ),
    (
        "Harbour pilots most commonly work in small towns, but are slowly moving into large ports.",
        ["Harbour pilots most commonly work in small towns.", "Harbour pilots are slowly moving into large ports."],
    ),
    (
        "In Norway, the weight of a boat is given in units of tons per mast (t/m).",
        ["In Norway, the weight of a boat is given in units of tons per mast."],
    ),
    (
        "The road led to Bergen, which, in the summer of 1864, was part of Denmark.",
        ["In the summer of 1864, Bergen was part of Denmark."],
    ),
    (
        "The Oslo–Bergen railway (Norwegian: Bergensbanen; German: Bergenbahn) crosses the highest plain of Norway.",
        ["The Oslo–Bergen railway crosses the highest plain of Norway."],
    ),
    (
        "Anna Berg built a boat in 1905 that could sail in shallow water.",
        ["In 1905, Anna Berg built a boat that could sail in shallow water."],
    ),
    (
        "Denmark’s two richest bakers, Anna Berg and Carl Lind, sent bread to Norway.",
        ["Denmark’s two richest bakers sent bread to Norway."],
    ),
    ("Three bridges of Prague were repaired in 1902:", ["Three bridges of Prague were repaired in 1902."]),
    (
        "Bergen’s lighthouse, painted in red and white, warns the ships of Norway.",
        ["Bergen’s lighthouse is painted in red and white.", "Bergen’s lighthouse warns the ships of Norway."],
    ),
    (
        "Otto was brought to Bergen by a young sailor who had met them in Oslo.",
        ["Otto was brought to Bergen by a young sailor."],
    ),
    (
        "To end a war over cod, the Academy of Bergen offered a prize for resolution of the problem.",
        ["To end a war over cod, the Academy of Bergen offered a prize."],
    ),
    (
        "With two weeks remaining until the ports are closed, Anna Berg warned fishermen of storms in Norway.",
        ["Anna Berg warned fishermen of storms in Norway."],
    ),
    (
        "Bergen’s new harbour opened at the end of 2020, two years after work began.",
        ["Bergen’s new harbour opened at the end of 2020."],
    ),
    ("The new law of Norway protects large forests including:", []),
    (
        "The Danube crosses the plains of Hungary, a country in Europe.",
        ["The Danube crosses the plains of Hungary.", "Hungary is a country in Europe."],
    ),
    (
        "Letters popular from the 1950s to 2011 were printed in Oslo.",
        ["Letters popular from the 1950s to 2011 were printed in Oslo."],
    ),
    ("Portugal, in 1910, became a republic.", ["In 1910, Portugal became a republic."]),
    (
        "In 1910, Portugal became a republic and adopted a new flag.",
        ["In 1910, Portugal became a republic.", "In 1910, Portugal adopted a new flag."],
    ),
    ("The mines of Peru (in the south) send copper to China.", ["The mines of Peru send copper to China."]),
    (
        "The museum of Bergen consists of the nine rooms of Moe, known as the Nave.",
        ["The museum of Bergen consists of the nine rooms of Moe."],
    ),
    ("Amber beads, called burnstone, were sold by merchants of Riga.", ["Amber beads were sold by merchants of Riga."]),
]


@pytest.mark.parametrize(("sentence", "expected"), WHOLE, ids=[case[0] for case in WHOLE])
def test_what_is_left_off_is_whole(analysed: Analysed, sentence: str, expected: list[str]) -> None:
    assert stated(analysed(sentence)) == expected


HAPPENED = [
    ("When Peru closed the port of Callao in 1880, prices in Lima rose.", "Peru closed the port of Callao in 1880."),
    ("Danish farmers grow potatoes, which need the sandy soil of Jutland.", "Potatoes need the sandy soil of Jutland."),
    ("Denmark fought for its one large port: the harbour of Kiel.", "Denmark fought for its one large port."),
]


@pytest.mark.parametrize(("sentence", "expected"), HAPPENED, ids=[case[0] for case in HAPPENED])
def test_what_is_told_beside_the_main_clause_is_stated_too(analysed: Analysed, sentence: str, expected: str) -> None:
    assert expected in stated(analysed(sentence))


NOT_HAPPENED = [
    ("The radar shows waving of flags, which are all signs of joy in Peru.", "Flags are all signs of joy in Peru."),
    ("Ships sail to Callao when Peru opens its port.", "Peru opens its port."),
    ("Peru kept the port of Callao closed until Chile paid its debt.", "Chile paid its debt."),
    (
        "Danish farmers breed oxen of a race, which feed on the grass of Jutland.",
        "A race feed on the grass of Jutland.",
    ),
]


@pytest.mark.parametrize(("sentence", "other"), NOT_HAPPENED, ids=[case[0] for case in NOT_HAPPENED])
def test_what_may_not_have_happened_is_not(analysed: Analysed, sentence: str, other: str) -> None:
    assert other not in stated(analysed(sentence))


TORN = [
    "The name refers to the type of Norse boat, or longship, that was built in the fjords.",
    "The island of Palia has been left by the doctors, the council and most of the young families.",
    "Officers must be a citizen of the Kingdom of Norway, the Republic of Iceland, or a state of the union.",
    "The word harvester means a machine that cuts the grain, threshes it, and drops the straw.",
    "Storms on Lake Erie can cause floods, power cuts, and damage to the ports of Ohio.",
    "Norway designed and built a fast ferry for Denmark.",
    "Engineers continue to test and repair the old bridges of Budapest.",
    "Exports of Chile are allowed in some cases but not in others.",
    "Green lit by Danish Vice President, Anna Lind, new laws of Norway are designed to set a limit of 80 grams of "
    "lead per litre, a level met by only one plant out of 16.",
    "The men of Runde fished for cod in winter, were farmers, or traded in nets.",
    "The treaty of Vienna was, sadly, signed by France in secret.",
    "The fair included rare songs of the fishers of Bergen; the building of boats in wood; and fine Norse cooking.",
    "Kari Lie had placed huge, painted herring heads on top of ten old boats near Bergen.",
    "A lack of rain, coupled with the heat of two summers, has led to poor crops in Norway.",
    "Faroese is taught by the University of Tórshavn, the School of Nursing, and the Guild of Bakers, among others.",
    "Norwegian boats are used for cod (a fish of cold seas), or as homes of young families.",
    "The museum of Bergen consists of the nine rooms of Moe, known as the Nave, the Tower, and the stables.",
    "Old vines of Portugal can be renewed by grafting twigs, pieces of root cut to hold one or two buds, or cuttings.",
]


@pytest.mark.parametrize("sentence", TORN)
def test_nothing_is_torn_off(analysed: Analysed, sentence: str) -> None:
    for worded in stated(analysed(sentence)):
        assert worded in {sentence, "Norway built a fast ferry for Denmark."}


LEFT_OFF = [
    (
        "In 1904, alarmed by the loss of two ships, Denmark built new ports in Greenland.",
        "In 1904, Denmark built new ports in Greenland.",
    ),
    ("Hoping for gold, settlers crossed the Andes in 1848.", "Settlers crossed the Andes in 1848."),
    (
        "The demand for cod from Greenland – salted, smoked and fresh – depends on the price of herring.",
        "The demand for cod from Greenland depends on the price of herring.",
    ),
    ("Denmark subsequently built two new ports in Greenland.", "Denmark built two new ports in Greenland."),
    ("In support of the king, Denmark built two new ports in Greenland.", "Denmark built two new ports in Greenland."),
    (
        "Norway, fearing a costly quarrel with the harbours of Denmark, ultimately sold its fleet to Iceland.",
        "Norway sold its fleet to Iceland.",
    ),
    ("In May, Denmark built a new port in Greenland.", "Denmark built a new port in Greenland."),
    ("Altogether, the mills of Kent need a steady wind.", "The mills of Kent need a steady wind."),
    (
        "In ancient times, traders carried salt between Mali and Egypt.",
        "In ancient times, traders carried salt between Mali and Egypt.",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), LEFT_OFF, ids=[case[0] for case in LEFT_OFF])
def test_a_participle_at_the_head_is_left_off(analysed: Analysed, sentence: str, expected: str) -> None:
    assert stated(analysed(sentence)) == [expected]


def test_a_share_of_something_unsaid_is_not_stated(analysed: Analysed) -> None:
    assert stated(analysed("Roughly 76 percent are women from the north of Chile.")) == []


def test_a_noun_without_its_adjective_is_cut(analysed: Analysed) -> None:
    text = analysed("Bergen, Norway — The winds are growing and royal lands along the Baltic Sea are under snow.")
    assert not [one for one in stated(text) if one.startswith("Lands")]
