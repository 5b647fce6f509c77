"""Terms with what the article says that they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import glossary

Analysed = Callable[..., Text]
Asked = Callable[..., list[str]]

EXPLAINED = [
    ("A lagoon is a shallow lake that a bank of sand divides from the sea.", "lagoon", "a shallow lake that"),
    ("Enzymes are proteins that speed up chemical reactions.", "enzymes", "proteins that speed up"),
    (
        "The cell holds a vacuole, an organelle that stores water.",
        "vacuole",
        "an organelle that stores water",
    ),
    ("Mortgage refers to a loan for the purchase of a house.", "mortgage", "a loan for the purchase of a house"),
    ("Animals that feed on plants alone are called herbivores.", "herbivores", "animals that feed on plants alone"),
    ("The study of the weather is called meteorology.", "meteorology", "the study of the weather"),
    (
        "Moths and bats that feed at night are known as nocturnal animals.",
        "nocturnal animals",
        "moths and bats that feed",
    ),
]
SPELT_OUT = [
    ("He works for the World Health Organization (WHO) in Geneva.", "WHO", "World Health Organization"),
    ("The Bank of the South (BS) lends money.", "BS", "Bank of the South"),
    ("Most cells hold ribonucleic acid (RNA) as well.", "RNA", "ribonucleic acid"),
]
REFUSED = [
    "A lagoon is a beautiful place that many people visit in summer.",  # praise
    "A lagoon was a shallow lake that a bank of sand divided from the sea.",  # of one time
    "A lagoon may be a shallow lake that a bank of sand divides from the sea.",  # perhaps
    "A lagoon is not a shallow lake that a bank of sand divides from the sea.",
    "A storm is one example of a disaster that nobody can foresee.",
    "Tourism is a problem that the whole island knows.",  # what it counts as
    "Some say that a lagoon is a shallow lake that floods in winter.",  # a source
    "They bought a boat, a net that leaked and a lamp.",  # a list
    "This process in the cell is called respiration.",  # points outside
    "The firm sold a machine (OK) to the bank.",  # no initials
    "The Bank of the North (NB) lends money.",
]


def _pairs(text: Text) -> list[tuple[str, str]]:
    return [(fact.parts[0][1], fact.parts[1][1]) for fact in glossary.find(text)]


@pytest.mark.parametrize(("sentence", "term", "definition"), [*EXPLAINED, *SPELT_OUT])
def test_a_term_has_its_definition(analysed: Analysed, sentence: str, term: str, definition: str) -> None:
    (pair,) = _pairs(analysed(sentence))
    assert pair[0] == term
    assert pair[1].startswith(definition)


@pytest.mark.parametrize("sentence", REFUSED)
def test_what_is_no_definition_is_none(analysed: Analysed, sentence: str) -> None:
    beside, term, definition = EXPLAINED[1]
    ((found, told),) = _pairs(analysed(sentence, beside))
    assert found == term
    assert told.startswith(definition)


def test_each_term_is_explained_once(analysed: Analysed) -> None:
    text = analysed(
        "A lagoon is a shallow lake that a bank of sand divides from the sea. A lagoon is a lake behind a sandy reef."
    )
    assert len(_pairs(text)) == 1


def test_a_noun_at_the_head_of_its_sentence_is_no_name(analysed: Analysed) -> None:
    text = analysed("Entropy is a measure of the disorder of a system. In time, entropy grows.")
    assert _pairs(text) == [("entropy", "a measure of the disorder of a system")]


def test_what_a_thing_is_called_is_asked(asked: Asked) -> None:
    told = asked(glossary.find, "Animals that feed on plants alone are called herbivores.")
    assert told == ["called | What are animals that feed on plants alone called? | herbivores"]


def test_a_name_keeps_its_article_in_the_statement(analysed: Analysed) -> None:
    [fact] = glossary.find(analysed("The oldest model of trade is called the ideal Moe model."))
    assert fact.text == "The oldest model of trade is called the ideal Moe model."


def test_a_definition_and_an_abbreviation_are_not(asked: Asked) -> None:
    told = asked(
        glossary.find, "Enzymes are proteins that speed up reactions.", "The World Health Organization (WHO) met."
    )
    assert told == []
