"""Who holds which office."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import people

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Bergen Museum's founder and first curator, Wilhelm Christie, collected coins. Wilhelm Christie was a lawyer. "
        "Wilhelm Christie died in 1849. Christie wrote laws. Christie read much.",
        "office | Who was Bergen Museum's founder and first curator? | Wilhelm Christie",
    ),
    (
        "In 1963 French President Charles de Gaulle vetoed the British application.",
        "office | Who was the French President in 1963? | Charles de Gaulle",
    ),
    (
        "Kofi Annan, Secretary-General of the United Nations, visited Rwanda.",
        "office | Who was the Secretary-General of the United Nations? | Kofi Annan",
    ),
    (
        "Sadiq Khan, the Mayor of London, opened the Elizabeth line.",
        "office | Who was the Mayor of London? | Sadiq Khan",
    ),
    (
        "British Prime Minister Winston Churchill visited Moscow in 1942.",
        "office | Who was the British Prime Minister in 1942? | Winston Churchill",
    ),
    (
        "The mayor of London, Sadiq Khan, opened the canal.",
        "office | Who was the mayor of London? | Sadiq Khan",
    ),
    (
        "The canal was opened in 1895 by Prussia’s chancellor, Otto von Bismarck.",
        "office | Who was Prussia’s chancellor in 1895? | Otto von Bismarck",
    ),
    (
        "The last President of the Bengali Free State, Anil Rao, is a friend of the weaver.",
        "office | Who was the last President of the Bengali Free State? | Anil Rao",
    ),
]
REFUSED = [
    "Moe met the envoy of Norway, whose Prime Minister, Jens Stoltenberg, had sent a letter.",  # hangs on Norway
    "In May, Norway whose Prime Minister, Jens Stoltenberg, is an economist told them of a letter.",  # here, too
    "French President Charles de Gaulle vetoed the British application.",  # others were before and after him
    "Farmer Joe Smith bought a tractor in Kansas.",  # one of many farmers
    "Painter Edvard Munch lived in Oslo.",  # one of many painters
    "Joe Smith, a resident of Leeds, bought a car.",  # one of many residents
    "A resident of Leeds, Joe Smith, bought a car.",  # one of many residents
    "The mayor of London, Sadiq Khan, said that taxes would rise.",  # only somebody quoted
    "At a fair, the head of Interport, Sadiq Khan, called on skippers to end a trade that “feeds many crooks and keeps "
    "honest crews from selling their fish at home”.",  # only somebody quoted
    "The canal was opened in 1895 by the mayor of London, Sadiq Khan",  # cut off behind the name
    "German Chancellor Angela Merkel said that taxes would rise.",  # only somebody quoted
    "Paris, the capital of France, hosted the games.",  # no person
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_who_holds_the_office_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(people.find, sentence)


CENTRAL = [
    (
        "Inside, Bergen Museum's founder and first curator, Anna Berg, speaks to her crew. Anna Berg is a lawyer. "
        "Berg counts seals. Berg marks them. Each spring Berg sails north.",
        "office | Who is Bergen Museum's founder and first curator? | Anna Berg",
    ),
    (
        "Senator Berg, the Vice-Chairman of the Seal Committee of Norway, met sailors. Senator Berg counts seals. "
        "Senator Berg marks them. Each spring Senator Berg sails north.",
        "office | Who was the Vice-Chairman of the Seal Committee of Norway? | Senator Berg",
    ),
    (
        "“Seals sleep at sea,” said Anna Berg, director of the Seal Lab at Oslo University. Berg counts seals. "
        "Berg marks them. Each spring Berg sails north.",
        "office | Who is the director of the Seal Lab at Oslo University? | Anna Berg",
    ),
]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    CENTRAL,
    ids=["a name that the parser sets apart", "a title and a surname", "named often"],
)
def test_the_office_of_somebody_named_often_is_asked(asked: Asked, paragraph: str, expected: str) -> None:
    assert expected in asked(people.find, paragraph)


@pytest.mark.parametrize(
    "said",
    [
        "Anna Berg, director of the Seal Lab at Oslo University, said: “Seals sleep.” “They dive,” Berg said. "
        "Berg added that seals sing. According to Berg, they dream.",
        "Anna Berg, director of the Seal Lab at Oslo University, said: “Seals sleep.” “They dive,” said Berg, who has "
        "not slept. “They sing,” said Berg. According to Berg, they dream.",
    ],
    ids=["in clauses of her own", "in quotations and asides alone"],
)
def test_who_only_speaks_has_no_office_worth_asking(asked_beside: Asked, said: str) -> None:
    assert asked_beside(people.find, ASKED[0], said) == []


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_office_is_asked(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(people.find, ASKED[0], sentence) == []
