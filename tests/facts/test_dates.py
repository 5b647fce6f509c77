"""When it happened: years and dates that belong to a past verb."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import dates

Asked = Callable[..., list[str]]

ASKED = [
    (
        "The silver mines of Kongsberg closed during the Great Depression.",
        "period | During which period did the silver mines of Kongsberg close? | the Great Depression",
    ),
    (
        "The Meiji period in Japanese history lasted from 1868 to 1912.",
        "years | From when to when did the Meiji period in Japanese history last? | from 1868 to 1912",
    ),
    (
        "The ancestors of the Sami reached Norway about 11,000 years ago.",
        "decade | When did the ancestors of the Sami reach Norway? | about 11,000 years ago",
    ),
    (
        "In the 1890s, Norwegian explorers crossed Greenland.",
        "decade | In which decade did Norwegian explorers cross Greenland? | the 1890s",
    ),
    (
        "Serfdom persisted in Estonia until the early 19th century.",
        "end | Until when did serfdom persist in Estonia? | until the early 19th century",
    ),
    (
        "The debate over the origin of eels continued well into the 19th century.",
        "end | Into which century did the debate over the origin of eels continue? | the 19th century",
    ),
    (
        "The manufacture of Finnish tar continued into the 20th century.",
        "end | Into which century did the manufacture of Finnish tar continue? | the 20th century",
    ),
    ("Sweden has used the euro symbol since 1999.", "since | Since when has Sweden used the euro symbol? | since 1999"),
    (
        "Between 1701 and 1714, Spain lost Gibraltar.",
        "years | Between which years did Spain lose Gibraltar? | between 1701 and 1714",
    ),
    (
        "Denmark sold the Virgin Islands to the United States in 1917.",
        "year | In which year did Denmark sell the Virgin Islands to the United States? | 1917",
    ),
    (
        "In 1953, James Watson and Francis Crick described the structure of DNA.",
        "year | In which year did James Watson and Francis Crick describe the structure of DNA? | 1953",
    ),
    (
        "Napoleon invaded Russia in June 1812 with a large army.",
        "date | When did Napoleon invade Russia with a large army? | in June 1812",
    ),
    (
        "On 4 July 1776, Congress adopted the Declaration of Independence.",
        "date | When did Congress adopt the Declaration of Independence? | on 4 July 1776",
    ),
    (
        "In the 1400s, Norway was ruled by Denmark.",
        "century | In which century was Norway ruled by Denmark? | the 1400s",
    ),
    (
        "The Olympic Games were held in Athens in 1896.",
        "year | In which year were the Olympic Games held in Athens? | 1896",
    ),
]
REFUSED = [
    "The first races of the Bergen club were rowed in 1931 for boys and 1938 for girls.",  # in which of two
    "Although Kari Lie wrote in the 1840s, few read her tales of Norway.",
    "Ann Lind was the doctor who gave the country its first vaccine, in 1796.",  # the year of what she did
    "Brazil hosted the World Cup of 1950.",  # the year belongs to the noun
    "Crowds remember the Battle of Verdun in 1916.",  # a present verb
    "Britain won the Battle of Jutland in 1916.",  # an event stands between
    "Brazil will host the games in 2032.",  # not yet
    "Finland did not join the alliance in 1949.",  # negated
    "In May, Brazil beat Sweden in Rio de Janeiro.",  # no year
    "He founded the Red Cross in 1863.",  # a pronoun
    "In 1969, when astronauts landed on the Moon, millions watched television.",  # the year belongs to another clause
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_when_it_happened_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(dates.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_when(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(dates.find, ASKED[0], sentence) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Amundsen joined the Belgian navy in 1897.", {"event": "Amundsen joined the Belgian navy", "date": "1897"}),
        ("In 1928, Amundsen left Tromsø.", {"event": "Amundsen left Tromsø", "date": "1928"}),
        ("Amundsen never left Tromsø in 1928.", {}),
        ("Ships leave Tromsø in 2024.", {}),
        ("Amundsen described the Second World War of 1939.", {}),
    ],
)  # fmt: skip
def test_what_happened_in_a_year_is_told_behind_a_name_too(
    analysed: Callable[..., Text], told: str, expected: dict[str, str]
) -> None:
    (clause,) = analysed(told).sentences[0].clauses
    assert dict(dates.happening(clause)) == expected
