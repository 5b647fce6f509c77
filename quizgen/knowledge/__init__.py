"""What the engine knows of the world: tables of names and words, and their look-ups.

Nothing is read at import; each table is read at its first use and kept.
"""

from quizgen.knowledge.antonyms import antonym, leaves_no_third, opposite_degree
from quizgen.knowledge.entry import Entry, Kind
from quizgen.knowledge.meaning import canonical, country_of, demonym, is_metonym, related, same
from quizgen.knowledge.names import COUNTRY_IN_FULL, COUNTRY_IN_SHORT, COUNTRY_WHOLE, find, find_all
from quizgen.knowledge.nearness import kin, likeness
from quizgen.knowledge.tables import entries, kind_of, kinds
from quizgen.knowledge.titles import named_by_title
from quizgen.knowledge.units import magnitude, unit
from quizgen.knowledge.words import (
    ACTING,
    BODIES,
    NAMING,
    ORGANISMS,
    PEOPLE,
    are_turned_alike,
    gender,
    is_empty,
    is_free_turn,
    is_light_verb,
    is_people,
    is_role,
    is_set_phrase,
    is_unique,
    noun_class,
    roles_beside,
    siblings,
    title_word,
    turns,
)

__all__ = [
    "ACTING",
    "BODIES",
    "COUNTRY_IN_FULL",
    "COUNTRY_IN_SHORT",
    "COUNTRY_WHOLE",
    "NAMING",
    "ORGANISMS",
    "PEOPLE",
    "Entry",
    "Kind",
    "antonym",
    "are_turned_alike",
    "canonical",
    "country_of",
    "demonym",
    "entries",
    "find",
    "find_all",
    "gender",
    "is_empty",
    "is_free_turn",
    "is_light_verb",
    "is_metonym",
    "is_people",
    "is_role",
    "is_set_phrase",
    "is_unique",
    "kin",
    "kind_of",
    "kinds",
    "leaves_no_third",
    "likeness",
    "magnitude",
    "named_by_title",
    "noun_class",
    "opposite_degree",
    "related",
    "roles_beside",
    "same",
    "siblings",
    "title_word",
    "turns",
    "unit",
]
