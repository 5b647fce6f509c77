"""Clauses too long to ask about, without the end of their last part."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.shortening import shortened
from quizgen.wording.statements import statement

Build = Callable[[str], Clause]

_MOST = 36
_HEAD = (
    "in 1987 @time:front | the old harbour board of the northern town of Varde and its two smaller neighbours on the "
    "long coast @subject | approved/VBD/approve @verb | "
)
_SAID = (
    "In 1987, the old harbour board of the northern town of Varde and its two smaller neighbours on the long coast "
    "approved "
)

ENDS = [
    (
        "a plan to/TO rent/VB two piers/NNS to museums/NNS to/TO house/VB the old ships of the fleet @object",
        "a plan to rent two piers to museums",
    ),
    (
        "rules letting/VBG ferries/NNS land/VB cars/NNS without/IN a pass from the customs house on the quay @object",
        "rules letting ferries land cars",
    ),
    (
        "a plan to/TO rent/VB piers/NNS to museums/NNS for/IN four more years beyond the end of the old term @object",
        "a plan to rent piers to museums",
    ),
    (
        "work on a new shared dry dock/NN that/WDT ships/NNS of both coasts could/MD use/VB in the winter @object",
        "work on a new shared dry dock",
    ),
]


@pytest.mark.parametrize(("tail", "kept"), ENDS, ids=[kept for _, kept in ENDS])
def test_an_end_that_only_tells_more_is_left_off_a_long_clause(clause: Build, tail: str, kept: str) -> None:
    assert statement(shortened(clause(_HEAD + tail), _MOST)) == f"{_SAID}{kept}."


WHOLE = [
    ("a ban on ships/NNS without/IN a pass from the customs house on the quay of the town @object", "ban"),
    ("only piers/NNS to/TO rent/VB to museums/NNS to/TO house/VB the old ships of the fleet in winter @object", "only"),
    ("a plan setting/VBG up a fund for/IN the fleet/NN to/TO house/VB old ships in the long winter @object", "for"),
    ("the new dry dock/NN that/WDT ships/NNS of the whole coast could/MD use/VB in the long winter @object", "the"),
]


@pytest.mark.parametrize(("tail", "_why"), WHOLE, ids=[why for _, why in WHOLE])
def test_an_end_that_weighs_stays(clause: Build, tail: str, _why: str) -> None:
    long = clause(_HEAD + tail)
    assert len(statement(long).split()) > _MOST
    assert shortened(long, _MOST) is long


def test_a_clause_that_is_short_enough_stays_as_it_is(clause: Build) -> None:
    short = clause("Varde @subject | rents/VBZ/rent @verb | piers/NNS without/IN a pass @object")
    assert shortened(short, _MOST) is short


def test_a_way_of_doing_it_is_left_off_behind_an_object(clause: Build) -> None:
    notation = _HEAD + (
        "the plan @object | by/IN setting/VBG aside two piers for museums and one dry dock for the whole fleet @other"
    )
    assert statement(shortened(clause(notation), _MOST)) == f"{_SAID}the plan."


def test_what_the_best_way_is_stays_whole(clause: Build) -> None:
    long = clause(
        "the easiest/JJS way to/TO see/VB the gain of the new piers of the northern town @subject | is/VBZ/be @verb "
        "| to/TO think/VB of a skipper/NN that/WDT can/MD land/VB ten boats/NNS of cod in an hour there @complement"
    )
    assert shortened(long, 20) is long
