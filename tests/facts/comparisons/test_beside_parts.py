"""What of a half is asked for only where the other half stands beside it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts.comparisons import concession, contrast

ASKED = [
    (
        "Anna Berg escaped a trial for murder but was sentenced to life in exile.",
        "Although Anna Berg escaped a trial for murder, what was she sentenced to? | life in exile",
    ),
    (
        "A treasury note has no value of its own but is declared by a bank to be a lawful means of payment.",
        "Although a treasury note has no value of its own, what is it declared by a bank to be? "
        "| a lawful means of payment",
    ),
    (
        "Bornholm is one of the largest islands in Denmark. But Bornholm is far less wealthy than many towns.",
        "Although Bornholm is one of the largest islands in Denmark, how wealthy is it compared with many towns? "
        "| far less wealthy",
    ),
    (
        "While books about Norwegian harbours focus on two piers, they describe only the oldest part of "
        "a network that includes many warehouses, cranes and yards which serve the whole coast of Norway.",
        "While books about Norwegian harbours focus on two piers, what do they describe? "
        "| only the oldest part of a network",
    ),
    (
        "In films, ice is always safe, but in 1998, the Norwegian parliament ruled that there was no proof "
        "that it was safe.",
        "Although ice is always safe in films, what did the Norwegian parliament rule in 1998? "
        "| that there was no proof that it was safe",
    ),
]


@pytest.mark.parametrize(("told", "line"), ASKED)
def test_what_follows_the_verb_is_asked_for_beside_the_other_half(
    asked: Callable[..., list[str]], told: str, line: str
) -> None:
    found = [*asked(concession.find, told), *asked(contrast.find, told)]
    assert line in [one.split(" | ", 1)[1] for one in found]


REFUSED = [
    ("While it is difficult to map the glaciers of Norway, Denmark has mapped its dunes.", "what is difficult?"),
    ("Hansen praised the harbour in Bergen but was sentenced to it.", "sentenced to?"),
]


@pytest.mark.parametrize(("told", "said"), REFUSED)
def test_what_is_bare_or_says_nothing_is_not_asked_for(asked: Callable[..., list[str]], told: str, said: str) -> None:
    assert not any(said in line for line in [*asked(concession.find, told), *asked(contrast.find, told)])
