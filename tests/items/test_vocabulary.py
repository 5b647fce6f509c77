"""The words of an article with their definitions."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from quizgen.items.vocabulary import vocabulary


def test_an_entry_has_term_definition_and_the_sentence_that_gives_it(story: Any) -> None:
    told = story("A lagoon is a lake behind a reef.")
    (entry,) = vocabulary([told.fact(term="lagoon", definition="a lake behind a reef")])
    assert (entry.term, entry.definition) == ("lagoon", "a lake behind a reef")
    assert [(source.text, source.answer) for source in entry.source] == [
        ("A lagoon is a lake behind a reef.", "lagoon")
    ]


def test_each_term_stands_once_and_in_the_order_of_the_article(story: Any) -> None:
    told = story("One.", "Two.", "Three.")
    facts = [
        replace(told.fact(**roles), sentences=(told.text.sentences[at],))
        for at, roles in (
            (2, {"term": "reef", "definition": "a bank of coral"}),
            (0, {"abbreviation": "WHO", "long form": "World Health Organization"}),
            (1, {"term": "Reef", "definition": "a bank of rock"}),
        )
    ]
    found = vocabulary(facts)
    assert [(entry.term, entry.definition) for entry in found] == [
        ("WHO", "World Health Organization"),
        ("Reef", "a bank of rock"),
    ]


def test_a_term_stands_without_its_quotation_marks_and_as_in_a_list(story: Any) -> None:
    told = story("“Reef” means a bank of coral.")
    found = told.fact(term="“Reef”", definition="a bank of coral")
    listed = replace(told.fact(term="reef", definition="a bank of coral"), rule="facts.glossary")
    assert [entry.term for entry in vocabulary([found])] == ["Reef"]
    assert [entry.term for entry in vocabulary([found, listed])] == ["reef"]


def test_other_facts_give_no_entry(story: Any) -> None:
    assert vocabulary([story("The port closed in 1930.").fact(event="the port closed", date="1930")]) == []
