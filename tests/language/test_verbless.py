"""Main verbs and subjects that the parser has not seen as such; one example a slip."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

FOUND = [
    (
        "a verb between two nouns taken for a part of the second",
        "Finally, physical exertion stimulates osteoblasts, which are cells that build new bone.",
        "physical exertion | stimulates | Finally; osteoblasts",
    ),
    (
        "a past form that governs nothing",
        "A bitter price war ensued between the ferry companies of Bergen and Oslo.",
        "A bitter price war | ensued | between the ferry companies of Bergen and Oslo",
    ),
    (
        "a past form with for",
        "After the Seven Years' War, three cheap methods allowed for the building of ships large enough and strong "
        "enough to carry the coal needed to heat Oslo.",
        "three cheap methods | allowed | After the Seven Years' War; for the building of ships large enough and strong "
        "enough to carry the coal needed to heat Oslo",
    ),
    (
        "a past form of what the root is of",
        "A young group of Norwegian engineers planned for the building of the harbour.",
        "A young group of Norwegian engineers | planned | for the building of the harbour",
    ),
    (
        "a subject on the auxiliary",
        "The human bones, which belonged to two sailors in their late 50s, had been extremely well preserved by the "
        "cold mud of the harbour.",
        "The human bones | had been extremely well preserved | by the cold mud of the harbour",
    ),
    (
        "a subject with no comma before it",
        "Of interest to Norway the law expressly allows the Danish fleet to enter Bergen.",
        "the law | expressly allows | Of interest to Norway; the Danish fleet to enter Bergen",
    ),
    (
        "a verb taken for the head of its subject",
        "Skin cancer accounts for one in ten of the deaths in Norway.",
        "Skin cancer | accounts | for one in ten of the deaths in Norway",
    ),
    (
        "a verb that is a noun as often, before its object",
        "The old fort houses a museum of glass.",
        "The old fort | houses | a museum of glass",
    ),
    (
        "a verb taken for a noun that has a subject",
        "Rescue groups such as the Norwegian Sea Union work to protect the seals of all fjords.",
        "Rescue groups such as the Norwegian Sea Union | work | to protect the seals of all fjords",
    ),
    (
        "a verb taken for a plural",
        "Genetic variation results from the slow change of many genes.",
        "Genetic variation | results | from the slow change of many genes",
    ),
]
FRAGMENTS = [
    "Oak forests on royal and common lands, including the parks of Moss.",
    "Piano instruments in halls and churches, including the chapels of Moss.",
    "Norwegian burial grounds.",
    "Harbour staff manipulate water levels at nine gates of the city.",  # its verb is taken for a noun too
    "A long sea battle fought between Denmark and Sweden in 1677.",
    "A young poet of Norwegian descent given the Nobel Prize in 1903.",
    "The first map of the coast drawn by a monk in Bergen.",
    "Sandy beaches to heights of 12 metres along the coast of Jutland.",
    "In 1873, Holm aged 29, a baker of Bergen.",
]


@pytest.mark.parametrize(("sentence", "expected"), [case[1:] for case in FOUND], ids=[case[0] for case in FOUND])
def test_a_sentence_gets_back_its_verb_and_subject(analysed: Analysed, sentence: str, expected: str) -> None:
    found = [
        f"{join(one.subject.words)} | {join(one.verb.words)} | {'; '.join(join(piece.words) for piece in one.pieces)}"
        for one in analysed(sentence).sentences[0].clauses
    ]
    assert expected in found


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_what_has_no_verb_is_no_clause(analysed: Analysed, fragment: str) -> None:
    assert not [one for one in analysed(fragment).sentences[0].clauses if one.relation == "main"]
