"""The half of an opposed pair that stays in the stem."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import concession, contrast
from quizgen.facts.comparisons.beside import beside
from quizgen.facts.comparisons.comparing import whole

KEPT = [
    ("For example, critics attacked the museum of Bergen twice.", "critics attacked the museum of Bergen twice"),
    ("Critics, who had long been angry, attacked Bergen.", "critics, who had long been angry, attacked Bergen"),
    (
        "Hansen, a Danish critic, attacked the museum of Bergen in 1911.",
        "Hansen, a Danish critic, attacked the museum of Bergen in 1911",
    ),
    (
        "Hansen, a Danish critic of the nineteenth century, proposed that museums in Norway should be moved from old "
        "harbours to new sites in hills near Bergen.",
        "Hansen proposed that museums in Norway should be moved from old harbours to new sites in hills near Bergen",
    ),
    (
        "Bergen is the second largest city in Norway so the museum has to pay the first round of the new taxes "
        "on culture in the autumn.",
        "Bergen is the second largest city in Norway",
    ),
    ("Critics claimed that the museum of Bergen lost money.", "critics claimed that the museum of Bergen lost money"),
    ("This helped the museum of Bergen in the end.", ""),
    ("Another critic attacked the museum of Bergen.", ""),
    ("Critics attacked it – twice.", ""),
]
ONE_THING = [
    (
        "Fiat money has no intrinsic value but is prized by governments.",
        "Although Fiat money has no intrinsic value, who prizes it?",
    ),
    (
        "Ripe quinces have a hard sour flesh but can be eaten by the poorest farmers.",
        "Although ripe quinces have a hard sour flesh, who can eat them?",
    ),
]
REFUSED = [
    "This had helped the museums of Norway, but the Norwegian parliament founded a Whaling Institute.",
    "“Critics attack the museums,” she said, but the Norwegian parliament founded a Whaling Institute.",
]


@pytest.mark.parametrize(("told", "expected"), KEPT)
def test_a_half_is_said_as_it_stands_where_it_leans_on_nothing(
    analysed: Callable[..., Text], told: str, expected: str
) -> None:
    found = whole(analysed(told).sentences[0])
    assert found is not None
    assert beside(found, ()) == expected


@pytest.mark.parametrize(("told", "stem"), ONE_THING)
def test_one_thing_is_named_once(asked: Callable[..., list[str]], told: str, stem: str) -> None:
    assert stem in [line.split(" | ")[1] for line in asked(concession.find, told)]


@pytest.mark.parametrize("told", REFUSED)
def test_a_half_that_leans_on_other_words_is_not_kept(asked: Callable[..., list[str]], told: str) -> None:
    assert not any("museums" in line for line in asked(contrast.find, told))


def test_a_pronoun_takes_up_the_subject_before_it(asked: Callable[..., list[str]]) -> None:
    told = "For decades, the Norwegian government has allowed whaling. But, now, it is studying a ban on harpoons."
    stem = "For decades, the Norwegian government has allowed whaling, but what is it studying now?"
    assert stem in [line.split(" | ")[1] for line in asked(contrast.find, told)]


TAKEN_UP = [
    (
        "So far in 2012, the Setesdal valley has received almost two million holidaymakers. But fewer than 90 Danes "
        "were among them.",
        "So far in 2012, the Setesdal valley has received almost two million holidaymakers, but how many Danes were "
        "among them?",
    ),
    (
        "Hansen claimed that mice could arise from rags and grain left in a jar in Bergen. In reality, such stores "
        "provided ideal food and shelter.",
        "Hansen claimed that mice could arise from rags and grain left in a jar in Bergen, but what did such stores "
        "provide in reality?",
    ),
    (
        "Thousands of wolves once roamed the forests of Norway and Sweden. But their numbers have dropped to 400.",
        "Thousands of wolves once roamed the forests of Norway and Sweden, but what have their numbers dropped to?",
    ),
]


@pytest.mark.parametrize(("told", "stem"), TAKEN_UP)
def test_what_points_at_the_half_before_it_stays(asked: Callable[..., list[str]], told: str, stem: str) -> None:
    assert stem in [line.split(" | ")[1] for line in asked(contrast.find, told)]


def test_what_is_conceded_last_is_asked_behind_but(asked: Callable[..., list[str]]) -> None:
    told = "Norwegian skiers continue to win most races, although competition from Sweden has reduced this lead."
    stem = "Norwegian skiers continue to win most races, but what has reduced this lead?"
    assert stem in [line.split(" | ")[1] for line in asked(concession.find, told)]
