"""What a comparative is set against where "than" does not say it in full."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import moreless

SIDES = [
    (
        "The drought gave greater urgency to the new dam.",
        ("the new dam", "the new dam earlier", "how great the urgency is"),
    ),
    ("The flood gave greater weight to the plan.", ("the plan", "the plan earlier", "how great the weight is")),
    ("She wrote that it was simpler just to walk along the canal.", (None, "any other course", "how simple")),
    ("She wrote that it was simpler to walk along the canal.", (None, "not doing so", "how simple")),
    ("Cheap radios made the waltz more popular.", ("the waltz", "the waltz earlier", "how popular")),
    ("The strike led to much higher prices in Peru.", ("prices in Peru", "prices in Peru earlier", "prices in Peru")),
    ("Some larger towns own a harbour.", ("some larger towns", "other towns", "")),
    ("The Danes have fewer supporters in Ely.", ("the Danes", "others", "number of supporters")),
    ("The council of Ely wants better roads.", ("roads as wished for", "roads as they are", "how good")),
    ("It is said that liars fidget more.", ("liars", "others", "how much they fidget")),
    ("Old men wave their arms more, but they tire.", ("old men", "others", "how much they wave their arms")),
    (
        "The engineers took longer to accept the plan.",
        ("the engineers", "others", "how long they took to accept the plan"),
    ),
    (
        "An equal flat in Ely would cost upwards of £2,000 and even more in New Bath, ranked third.",
        ("an equal flat in New Bath", "an equal flat in Ely", "how much it would cost"),
    ),
    (
        "The old visor was replaced with a clear type for greater visibility.",
        ("visibility with a clear type", "visibility with the old visor", "how great"),
    ),
    ("It was easier to swim.", ("to swim", "not doing so", "how easy")),
    (
        "The island must become less dependent on oil.",
        ("the island as wished for", "the island as it is", "how dependent on oil"),
    ),
    (
        "The valley will not sacrifice its mills for a cleaner river.",
        ("the river as wished for", "the river as it is", "how clean"),
    ),
    (
        "There would be fewer floods in Ely.",
        ("floods in Ely in that case", "floods in Ely otherwise", "number of floods"),
    ),
    ("The tools made it easier than ever to mend nets.", ("to mend nets", "doing so earlier", "how easy")),
    ("Seals take up more iron than they would in a warmer sea.", ("seals", "seals in a warmer sea", "amount of iron")),
    ("Ely is better off selling its mill.", ("selling its mill", "any other course", "how well off Ely is")),
    (
        "The chalks, marl and tufa, are softer stones that hold water.",
        ("the chalks, marl and tufa", "other stones", "how soft"),
    ),
    ("Praesepe is one of the larger open clusters.", ("Praesepe", "other open clusters", "how large")),
    ("Live vaccines give longer protection.", ("live vaccines", "others", "how long the protection is")),
    ("Their local rivals, Real Lima, have far fewer supporters.", ("Real Lima", "others", "number of supporters")),
    ("The test was followed by a longer flight.", ("the flight", "the one before", "how long")),
    (
        "Some lamented the small size of the first boats, and Toyota introduced larger boats.",
        ("the larger boats that Toyota introduced", "the first boats", "how large"),
    ),
    (
        "The owl was more active when it saw mice and less active when it saw frogs.",
        ("the owl when it saw mice", "the owl when it saw frogs", "how active"),
    ),
    ("Coal is cheaper than on the island.", ("coal", "coal on the island", "how cheap")),
    ("Whales sleep in deeper water than would suit a seal.", (None, "what would suit a seal", "how deep the water is")),
]
UNTOLD = [
    "Traps that leave them a bit lighter will sell well.",
    "Traps that make him a bit richer will sell well.",
    "The mill does more than just grind rye.",
    "A crown lets kings make laws, for better or for worse.",
    "The council sent more boats to look for an answer other than war.",
    "The mixture is denser.",
    "Each looked for a result less certain.",
    "The pump moved a greater amount of water.",
]


@pytest.mark.parametrize(("sentence", "expected"), SIDES, ids=[case[0] for case in SIDES])
def test_the_unsaid_side_is_said(
    analysed: Callable[..., Text], sentence: str, expected: tuple[str | None, str, str]
) -> None:
    found = [(one.a, one.b, one.aspect) for one in moreless.find(analysed(sentence))]
    a, b, aspect = expected
    assert [(a or one[0], b, aspect) for one in found] == found != []


@pytest.mark.parametrize("sentence", UNTOLD)
def test_what_nobody_can_tell_is_no_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(moreless.find(analysed(sentence)))
