"""Clauses torn in the wrong place: participles, half a comma pair, half a list, a clause run on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

TORN = [
    ("Eels, including two kinds of conger, netted off Norway, Sweden and Denmark in 1990 grew long.", "Denmark"),
    ("Although Moe failed as a trader he won fame by rowing.", "Moe"),
    (
        "Although sea fishing is supposedly valued in northern Norway, many sailors still frown upon foreign boats.",
        "sea fishing",
    ),
    (
        "Three small boats of a monk and a nun painted in soft wax on oak date from the 9th century.",
        "Three small boats",
    ),
    (
        "Wages lost their worth as the mix of taxes, the closing of mines, and poor harvests drained the savings.",
        "Wages",
    ),
    (
        "Wages lost their worth as the mix of taxes, the closing of mines, and poor harvests drained it.",
        "poor harvests",
    ),
    ("It has attractive chemical properties in baking and a distinctive smell when used as a soap.", "It"),
    ("Tango is a dance craze and musical form originated by sailors in the ports of Chile.", "musical form"),
    (
        "As sea fishing is supposedly valued in northern Norway, many sailors still frown on foreign boats.",
        "sea fishing",
    ),
    ("The Danish ferry lists of the early age name Bergen Sildby.", "The Danish ferry"),
    ("Oslo languished unvisited for ten years after Nansen.", "Oslo"),
    ("What was once a quiet mountain village has grown into a town of hotels.", "a quiet mountain village"),
    ("Marsh plains are areas where two plates, often a rocky plate and an icy plate, collide.", "Marsh plains"),
    ("Big homes need care, and 30% of owners employed a cook and 24% a nurse.", "30% of owners"),
    ("In 2014, Karin Berg, along with Anna Lind, became the first skippers to sail round Malta.", "Karin Berg"),
]
WHOLE = [
    ("Although Moe failed in the year he took office, boats were built.", "Moe"),
    ("The castle damaged in the war was rebuilt.", "The castle damaged in the war"),
    ("The tower, a ruin on a hill, fell in a storm.", "The tower"),
    ("The old cook tastes of the broth.", "The old cook"),
    ("Boats, such as the Argo, sank.", "Boats, such as the Argo"),
    ("Anna Berg and Bo Lind became the first skippers of Malta.", "Anna Berg and Bo Lind"),
    ("The council fears the dam may break.", "the dam"),
    ("The guide helps visitors find the cave.", "The guide"),
    ("Berg worked as a cook and Lind painted boats.", "Berg"),
]
MENDED = [
    (
        "Shells used as lamps by monks, perhaps with no lid but more holes than others, have been found in May.",
        ["Shells used as lamps by monks, perhaps with no lid but more holes than others, have been found"],
    ),
    (
        "Wasp nests make a fine paper used instead of cotton and engineers are slowly learning new ways to fold it.",
        ["Wasp nests make", "engineers are slowly learning"],
    ),
    (
        "Bo Lind’s last record, Lodestar, came out on his 50th birthday on 3 March 2012 and proved that his talent for "
        "writing playful songs as well as demanding, unsettling music hadn’t left him.",
        ["Bo Lind’s last record, Lodestar, came out", "Bo Lind’s last record, Lodestar proved"],
    ),
    ("Karin Moe, hailed as the best pilot of Norway, was surprised at the prize.", ["Karin Moe was"]),
    ("In 1412 Olaf Moe, a nephew of Erik Lind, founded a town on the Elbe.", ["Olaf Moe founded"]),
    ("The engine was drawn by Bo Lind and exhibited at the fair of Bergen in 1882.", ["The engine was drawn"]),
]


def _lost(text: Text, subject: str) -> list[bool]:
    clauses = (one for sentence in text.sentences for one in sentence.clauses)
    return [one.lost for one in clauses if join(one.subject.words).startswith(subject) and one.relation != "relative"]


@pytest.mark.parametrize(("sentence", "subject"), TORN, ids=[case[0] for case in TORN])
def test_a_torn_clause_is_lost(analysed: Analysed, sentence: str, subject: str) -> None:
    assert all(_lost(analysed(sentence), subject))


@pytest.mark.parametrize(("sentence", "subject"), WHOLE, ids=[case[0] for case in WHOLE])
def test_a_whole_clause_is_kept(analysed: Analysed, sentence: str, subject: str) -> None:
    assert False in _lost(analysed(sentence), subject)


@pytest.mark.parametrize(("sentence", "told"), MENDED, ids=[case[0] for case in MENDED])
def test_a_torn_clause_is_read_anew(analysed: Analysed, sentence: str, told: list[str]) -> None:
    clauses = [one for found in analysed(sentence).sentences for one in found.clauses if one.relation != "relative"]
    statements = [f"{join(one.subject.words)} {join(one.verb.words)}" for one in clauses if not one.lost]
    assert statements == told


@pytest.mark.parametrize(("end", "is_lost"), [("and again in 1925", True), ("and again praised in 1925", False)])
def test_what_was_so_again_is_not_told_of_the_last_verb_alone(analysed: Analysed, end: str, *, is_lost: bool) -> None:
    [sentence] = analysed(f"A tax on salt was put to a vote in Oslo in 1912 but was defeated, {end}.").sentences
    assert [bool(one.lost) for one in sentence.clauses if one.verb.main.text == "defeated"] == [is_lost]


def test_an_aside_that_nothing_closes_holds_the_next_subject(analysed: Analysed) -> None:
    [sentence] = analysed(
        "The order comprises the large family Rosaceae, which holds at least a single old group, the thorns (formerly "
        'the family "Spinae") and the most recent studies suggest it also contains the brambles.'
    ).sentences
    assert all(one.lost for one in sentence.clauses if one.relation == "relative")


def test_one_of_two_verbs_joined_by_or_is_lost(analysed: Analysed) -> None:
    [sentence] = analysed("Some mayors of Oslo live in or are close to the old harbour.").sentences
    assert [one.lost for one in sentence.clauses if one.shared] == [True]


def test_one_end_of_what_links_two_tells_nothing(analysed: Analysed) -> None:
    said = "The best was the Moe Canal, which linked the Otter River, and thus Moss City and the coast, to the sea."
    alone = "The canal of Karin Moe linked the Otter River."
    for text in (said, alone):
        assert [one.lost for one in analysed(text).sentences[0].clauses if one.verb.main.lemma == "link"] == [True]
