"""Terms of several words that an article says more than once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.terms import find

AGAIN = "Coastal engineers in Holland keep every tide gauge in order."
TERMS = [
    ("In 1953, engineers mounted the first tide gauge on the dikes of Zeeland.", AGAIN, ["tide gauge"]),
    ("In 1953, engineers mounted the first tide gauge on the dikes of Zeeland.", "Holland grew.", ["tide gauge"]),
    ("In 1953, engineers mounted the first optical gauge on the dikes of Zeeland.", "Holland grew.", ["optical gauge"]),
    ("In 1953, engineers mounted the first partial gauge on the dikes of Zeeland.", "Holland grew.", []),
    ("In 1953, engineers dug the first cubic yard of clay out of the dikes of Zeeland.", "Holland grew.", []),
    (
        "Painters in Zeeland can have their easels set against one of Holland’s prettiest backdrops.",
        "Holland grew.",
        [],
    ),
    ("In 1953, the traditional name of the dikes of Zeeland meant old wall.", "Its traditional name is known.", []),
    ("In 1953, engineers set up new coastal practices on the dikes of Zeeland.", "Holland grew.", []),
    ("The owls on the dikes of Zeeland are nocturnal animals that hunt mice.", "Holland grew.", []),
    ("Reeds on the dikes of Zeeland are perennial plants that bloom late.", "Holland grew.", []),
    (
        "The lamps on the dikes of Zeeland are optical gauges that hum by night.",
        "Holland grew.",
        ["optical gauges"],
    ),
    ("In 1953, a clock, tide gauge and lamp stood on the dikes of Zeeland.", AGAIN, []),
    ("Thousands of tide gauges stood along the dikes of Zeeland before 1953.", AGAIN, []),
    ("In 1953, the height of the dikes of Zeeland could be told by a tide gauge.", AGAIN, []),
    ("None of the engineers in Zeeland worked with a tide gauge before 1953.", AGAIN, []),
    ("The clock on the dikes of Zeeland is only one example of a tide gauge.", AGAIN, []),
    ("In 1953, engineers mounted the first mobile phone mast on the dikes of Zeeland.", "Holland grew.", []),
    ("In 1953, engineers mounted the first red lamp posts on the dikes of Zeeland.", "Holland grew.", []),
    ("In 1953, engineers met in the large dining room tents on the dikes of Zeeland.", "Holland grew.", []),
    (
        "In the punctuated equilibrium model, young species of Zeeland grow quickly.",
        "Holland grew.",
        ["punctuated equilibrium model"],
    ),
    ("In 1953, engineers measured tidal versus coastal erosion on the dikes of Zeeland.", "Holland grew.", []),
    ("In 1953, as the tidal lexicon grows, engineers drain the dikes of Zeeland.", "Holland grew.", []),
    ("In 1953, engineers of Zeeland nailed the notice to the dike wall opposite.", "Holland grew.", []),
    ("In 1953, engineers kept life-saving tide gauges on the dikes of Zeeland.", "Holland grew.", ["tide gauges"]),
    ("In 1953, engineers mounted a slightly concave mirror on the dikes of Zeeland.", "Holland grew.", []),
    ("In 1953, engineers mounted a better tide gauge clock on the dikes of Zeeland.", AGAIN, []),
    ("In 1953, the tide gauge readings of Zeeland went up to ten feet.", AGAIN, []),
    ("In 1953, the dikes of Zeeland stood in a new drainage setting.", "Holland grew.", []),
    ("In 1953, tubs called tide gauges lined the dikes of Zeeland.", "Holland grew.", ["tide gauges"]),
    ("In 1953, a formal notice hung on the dikes of Zeeland.", "A formal notice is paper.", []),
]


@pytest.mark.parametrize(("told", "beside", "expected"), TERMS)
def test_a_term_that_is_said_again_is_a_gap(
    analysed: Callable[..., Text], told: str, beside: str, expected: list[str]
) -> None:
    found = [fact for fact in find(analysed(told, beside)) if fact.sentences[0].block == 1]
    assert [ask.key for fact in found for ask in fact.asks] == expected
