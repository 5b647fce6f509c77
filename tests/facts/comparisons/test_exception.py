"""All but one case."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import exception

FOUND = [
    (
        "Bread can only rise when the dough is warm.",
        ("exception", "when the dough is warm", "all other cases", "can only "),
    ),
    ("The council in Bern meets only in winter.", ("exception", "in winter", "all other cases", "only in")),
    ("The bakers in Bern sell bread daily except on Sunday.", ("exception", "on Sunday", "all other cases", "except")),
]
NOT_FOUND = [
    "Smoke from ships causes a thousand deaths each year in Norway alone.",
    "The reign of the king was not without its troubles.",
    "The council in Bern meets in winter.",
    "Only when a baker has run two ovens is she or he allowed to teach.",
    "Alas, this change is felt only in winter and not in summer.",
    "These are loanwords which are stressed the same in Danish as in Latin (except for the loss of final vowels).",
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_the_sides_are_found(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.kind, one.a, one.b, one.cue) for one in exception.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_nothing_is_found_without_a_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(exception.find(analysed(sentence)))


SAID = [
    (
        "None of the funds would be paid to Chad unless the council certifies peace.",
        (
            "if the council certifies peace",
            "all other cases",
            "whether any of the funds would be paid to Chad",
            "it holds",
        ),
    ),
    (
        "The mark is found only in winter plumage and not in summer.",
        ("in winter plumage", "in summer", "whether the mark is found", "it holds"),
    ),
    (
        "Ely is the most commonly used port in Wales, other than Barry.",
        ("Barry", "other ports in Wales", "whether Ely is more commonly used", "it does not hold"),
    ),
    (
        "Ely is the least commonly used port in Wales, other than Barry.",
        ("Barry", "other ports in Wales", "whether Ely is less commonly used", "it does not hold"),
    ),
    (
        "Ely is the best known port in Wales, other than Barry.",
        ("Barry", "other ports in Wales", "whether Ely is better known", "it does not hold"),
    ),
    (
        "Ely is the worst port in Wales, other than Barry.",
        ("Barry", "other ports in Wales", "whether Ely is worse", "it does not hold"),
    ),
    (
        "Ely is considered the oldest port in Wales, other than Barry.",
        ("Barry", "other ports in Wales", "whether Ely is older", "it does not hold"),
    ),
    (
        "Loanwords are stressed the same in Danish as in Latin (except for the loss of the final vowels).",
        (
            "the loss of the final vowels",
            "all other cases",
            "whether loanwords are stressed the same in Danish as in Latin",
            "it does not hold",
        ),
    ),
    (
        "The work calls for a sense of thrift hitherto felt only in times of famine.",
        ("in times of famine", "all other cases", "whether a sense of thrift has been felt so far", "it holds"),
    ),
    (
        "The work calls for a sense of thrift thus far felt only in times of famine.",
        ("in times of famine", "all other cases", "whether a sense of thrift has been felt so far", "it holds"),
    ),
    (
        "The work calls for a sense of thrift felt only in times of famine.",
        ("in times of famine", "all other cases", "whether a sense of thrift is felt", "it holds"),
    ),
    (
        "Tied leases arise when a baker may rent a mill only if the baker also buys an oven.",
        (
            "if the baker also buys an oven",
            "all other cases",
            "whether a baker may rent a mill in tied leases",
            "it holds",
        ),
    ),
    (
        "Tied leases happen when a guest is given one room only if the guest also takes a meal.",
        (
            "if the guest also takes a meal",
            "all other cases",
            "whether a guest is given one room in tied leases",
            "it holds",
        ),
    ),
    ("Life only comes from life.", ("life", "anything else", "whether life comes from it", "it holds")),
]


@pytest.mark.parametrize(("sentence", "expected"), SAID, ids=[case[0] for case in SAID])
def test_what_holds_in_which_case_is_said(
    analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]
) -> None:
    assert expected in [(one.a, one.b, one.aspect, one.a_value) for one in exception.find(analysed(sentence))]
