"""What it is for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import purposes

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Roman engineers built aqueducts in order to supply Italian cities with spring water.",
        "purpose | For what purpose did Roman engineers build aqueducts? | to supply Italian cities with spring water",
    ),
    (
        "The Suez Canal was built to shorten the sea route to India.",
        "purpose | For what purpose was the Suez Canal built? | to shorten the sea route to India",
    ),
    (
        "Sonar was developed to detect submarines under water.",
        "purpose | For what purpose was Sonar developed? | to detect submarines under water",
    ),
    (
        "The Eiffel Tower was designed to celebrate the French Revolution.",
        "purpose | For what purpose was the Eiffel Tower designed? | to celebrate the French Revolution",
    ),
    (
        "Some soil bacteria split acetate to produce methane.",
        "purpose | For what purpose did some soil bacteria split acetate? | to produce methane",
    ),
    (
        "Along with Olsen, Moe founded the Norwegian Fund to feed skippers.",
        "purpose | For what purpose did Moe found the Norwegian Fund? | to feed skippers",
    ),
    (
        "Besides its use in lamps, whale oil was used by Danish farmers to feed calves.",
        "purpose | For what purpose was whale oil used by Danish farmers? | to feed calves",
    ),
    (
        "New laws of Norway are designed to set a limit of 80 grams of lead, a level met by one plant out of 16.",
        "purpose | For what purpose are new laws of Norway designed? | to set a limit of 80 grams of lead",
    ),
]
REFUSED = [
    "The Norwegian kitchen combines smoke and salt, along with vinegar to cure tough herring.",  # the vinegar does
    "The Norwegian yard sells ropes and sails, together with tar to mend wooden boats.",  # and the tar
    "Flooding in Kent is worsened by the deepening of the Medway to let big ships dock in Rochester.",
    "The two plagues of Bergen are suspected to be of one origin.",
    "A law of 1963 forbids the Danish Museum to give away boats of the Vikings.",
    "Moe of Bergen hesitated for more than ten years to publish his results.",
    "Sweden forced Danish farmers to leave Scania.",  # what they were made to do
    "Norway gave Sami women the right to vote in 1913.",  # the noun's own infinitive
    "It was designed to help them.",  # open
    "The gas was used to do so.",  # says nothing
    "Ghana became the first colony in Africa to gain independence.",  # what the first did
    "Norway needs to export oil to Germany.",  # a need
    "The Suez Canal was not built to shorten the sea route to Brazil.",  # negated
    "The fall of the Swedish fleet brought a larger Danish presence to southeastern Norway.",  # where to
    "Sheep dung in Norway has been demonstrated to be useful against moths.",  # what it was found to be
    "Many old wells in Norway are suspected to be poisoned.",  # what is thought of them
    "In Bergen, a claim of theft takes a long time and three hearings to prove.",  # what the time is taken by
    "Stones on the moon of Mars are observed to fall slowly.",  # what is seen
    "Rain plays a large part for wheat to take root in the fields of Norway.",  # the wheat does
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_what_it_is_for_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(purposes.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_purpose(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(purposes.find, ASKED[0], sentence) == []
