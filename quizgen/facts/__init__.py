"""Facts and comparisons: one kind a file, all assembled here.

An item's rule says where it came from: ``facts.effects/items.choice/object`` was found by ``facts/effects.py`` and made
by ``items/choice.py``, in the frame ``object``; ``quizgen explain`` prints the paths. Each finder is a module with
``find``. Beside them stands what several of them need:

- whether a clause may be asked about: ``askable``, and for it ``attribution``, ``leaning``, ``openings``, ``moments``,
  ``seams``, ``listing``, ``idioms``, ``titled``, ``tellers``, ``whole_sentences``;
- what is asked of it, and with which key: ``pieces``, ``doing``, ``keys``, ``completing``, ``members``;
- what the sentence before holds for it: ``carrying``, ``frames``, ``holding``;
- what is left out of all that was found: ``elsewhere``, ``private``, ``slips``, ``topics``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from quizgen.clauses import Text
from quizgen.facts import (
    actors,
    aims,
    allowing,
    amounts,
    apposed,
    bearings,
    causes,
    classes,
    comparisons,
    conditions,
    consequences,
    contents,
    dates,
    definitions,
    effects,
    enabling,
    events,
    findings,
    glossary,
    identities,
    including,
    instances,
    intentions,
    judgements,
    lists,
    meanings,
    means,
    measures,
    naming,
    occasions,
    owners,
    people,
    places,
    properties,
    purposes,
    quantities,
    relations,
    reworded,
    sorts,
    stages,
    statements,
    surface,
    terms,
    verbatim,
    whereabouts,
    wholes,
)
from quizgen.facts.carrying import carried
from quizgen.facts.elsewhere import without_second_answers
from quizgen.facts.model import Ask, Comparison, Fact, Finding
from quizgen.facts.private import without_private
from quizgen.facts.slips import has_slip, slips
from quizgen.facts.topics import with_topic_told

FINDERS: tuple[Callable[[Text], Iterator[Finding]], ...] = (
    *comparisons.FINDERS,
    actors.find,
    naming.find,
    identities.find,
    events.find,
    people.find,
    dates.find,
    quantities.find,
    amounts.find,
    measures.find,
    surface.find,
    lists.find,
    wholes.find,
    instances.find,
    including.find,
    definitions.find,
    glossary.find,
    apposed.find,
    meanings.find,
    effects.find,
    findings.find,
    causes.find,
    purposes.find,
    aims.find,
    places.find,
    occasions.find,
    consequences.find,
    conditions.find,
    stages.find,
    means.find,
    enabling.find,
    allowing.find,
    intentions.find,
    judgements.find,
    properties.find,
    owners.find,
    contents.find,
    reworded.find,
    relations.find,
    bearings.find,
    sorts.find,
    classes.find,
    whereabouts.find,
    statements.find,
    verbatim.find,
    terms.find,
)


def find_all(text: Text) -> tuple[Finding, ...]:
    """Everything that the finders find, in their order; behind it what stands alone with the sentence before it.

    What holds a slip of the article's own is left out, and what is told of people who are there as examples only, and
    questions that a second sentence answers otherwise, or that tell nothing of their topic.
    """
    found = [finding for finder in FINDERS for finding in finder(text)]
    slipped = slips(text)
    sound = (finding for finding in (*found, *carried(text, FINDERS)) if not has_slip(finding, slipped))
    return tuple(with_topic_told(without_second_answers(without_private(sound, text), text), text))


__all__ = ["FINDERS", "Ask", "Comparison", "Fact", "Finding", "find_all"]
