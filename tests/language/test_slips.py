"""Known slips of the parser, mended in place; one example a slip."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

SLIPS = [
    (
        "a verb joined to a participle that has its own auxiliary",
        "The cause of the riot was that Norway was going through a hard winter and was in need of coal.",
        ["Norway | was going | through a hard winter", "Norway | was | in need of coal"],
    ),
    (
        "the mark of a complement taken for an article",
        "Enlightened business planners know that gain is only one good effect of mill work.",
        [
            "Enlightened business planners | know | that gain is only one good effect of mill work",
            "gain | is | only one good effect of mill work",
        ],
    ),
    (
        "a name in capitals taken for a verb",
        "The US Rowing League has its own fees, but mostly adheres to FIE standards.",
        [
            "The US Rowing League | has | its own fees",
            "The US Rowing League | mostly adheres | to FIE standards",
        ],
    ),
    (
        "a verb that shares a modal",
        "The new hotels would cut the price of bread but fail to lure guests from Norway.",
        ["The new hotels | would cut | the price of bread"],
    ),
    (
        "a count taken by the name before it",
        "While some guilds have few members, 93 out of 95 old ports of Norway are members of the largest guild, the "
        "Cod League, and 64 are members of the Salt League.",
        ["64 | are | members of the Salt League"],
    ),
    (
        "a range torn from its preposition",
        "Between 70,000 and 90,000 years ago the bear gave rise to the breed that lives in Norway.",
        ["the bear | gave | Between 70,000 and 90,000 years ago; rise; to the breed that lives in Norway"],
    ),
    (
        "a range whose numbers hang on each other",
        "The storm came with hail and a tide that has been measured between six and 10 feet high.",
        ["The storm | came | with hail and a tide that has been measured between six and 10 feet high"],
    ),
    (
        "a time taken by the noun behind it",
        "Every year ferries carry about half a million cars around the island.",
        ["ferries | carry | Every year; about half a million cars around the island"],
    ),
    (
        "a doer taken by what is to be done",
        "A student who ran a printing press has been ordered to pay damages by the city’s Supreme Court.",
        ["A student who ran a printing press | has been ordered to pay | damages; by the city’s Supreme Court"],
    ),
    (
        "a verb taken for a plural",
        "As a child’s lexicon grows, the Norwegian nurse begins to read simple stories.",
        ["a child’s lexicon | grows | "],
    ),
    (
        "years taken by the noun behind them",
        "Between 1929 and 1933 grain prices in Chile fell by a quarter.",
        ["grain prices in Chile | fell | Between 1929 and 1933; by a quarter"],
    ),
    (
        "a thing that a person has, told of by which",
        "The vaccine of Albert Sabin, which followed in 1961, contained live virus.",
        ["The vaccine of Albert Sabin | followed | in 1961", "The vaccine of Albert Sabin | contained | live virus"],
    ),
    ("a name with a number", "Viking 1 landed in July 1976 and took pictures.", ["Viking 1 | landed | in July 1976"]),
    ("how much of the whole", "Both caps consist mainly of water ice.", ["Both caps | consist | mainly; of water ice"]),
    (
        "a clause taken by the subject behind it",
        "Because haze from Tambora dimmed the sunlight, many harvests in Europe failed in 1816.",
        ["many harvests in Europe | failed | Because haze from Tambora dimmed the sunlight; in 1816"],
    ),
    (
        "a comparative",
        "Cowpox is a far milder disease than measles.",
        ["Cowpox | is | a far milder disease than measles"],
    ),
    (
        "a finite verb behind an infinitive",
        "Norway was the first country to tax salt and keeps its mines open.",
        ["Norway | was | the first country; to tax salt", "Norway | keeps | its mines; open"],
    ),
    (
        "examples of such things",
        "The council would set the strictest rules for such goods as gunpowder and oil.",
        ["The council | would set | the strictest rules for such goods as gunpowder and oil"],
    ),
    (
        "a member of a list with an article",
        "Anna Lind gained fame from having been Prime Minister, a senator from Bern, and secretary of state.",
        ["Anna Lind | gained | fame; from having been Prime Minister, a senator from Bern, and secretary of state"],
    ),
    (
        "those between whom it is",
        "The unrest in Oslo set the stage for a contest in Bergen between Ann Lee and Bo Moe.",
        ["The unrest in Oslo | set | the stage; for a contest in Bergen between Ann Lee and Bo Moe"],
    ),
    (
        "a scene behind the joining word",
        "The Danes began by quickly making a part of Bergen open to foreign traders and, between 1840 and 1855, the "
        "Danish share of the town increased threefold, from 9 to almost 27 percent.",
        ["the Danish share of the town | increased | between 1840 and 1855; threefold; from 9 to almost 27 percent"],
    ),
    (
        "what follows from what is",
        "The valley is very dry, and so has few farms.",
        ["The valley | is | very dry", "The valley | has | few farms"],
    ),
    (
        "a so of how much",
        "The valley is dry, and grows so little rye that the mills stand still.",
        ["The valley | grows | so little rye that the mills stand still"],
    ),
    (
        "a list of places whose last two were taken for an aside",
        "Quechua is a family of ten tongues that are spoken in West Peru, North Chile, the Valley of Ica and "
        "parts of the Sierra.",
        [
            "Quechua | is | a family of ten tongues that are spoken in West Peru, North Chile, the Valley of Ica and "
            "parts of the Sierra"
        ],
    ),
    (
        "the letter of a degree",
        "Bath temperatures are typically 40 °C and river temperatures are lower.",
        ["Bath temperatures | are | typically; 40 °C"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [case[1:] for case in SLIPS], ids=[case[0] for case in SLIPS])
def test_words_are_given_back_to_what_they_belong_to(analysed: Analysed, sentence: str, expected: list[str]) -> None:
    clauses = [clause for one in analysed(sentence).sentences for clause in one.clauses]
    found = [
        f"{join(one.subject.words)} | {join(one.verb.words)} | {'; '.join(join(piece.words) for piece in one.pieces)}"
        for one in clauses
    ]
    assert set(expected) <= set(found), found
