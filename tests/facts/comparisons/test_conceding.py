"""What a half holds against is named with whether it holds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import concession, contrast

CASES = [
    (
        "what speaks against it is said beside it",
        "Berg praised the harbour for its calm water, but Berg left for the hills in March.",
        "whether Berg left for the hills in March although Berg praised the harbour for its calm water",
    ),
    (
        "a noun behind despite is said so",
        "Despite protests from the fishermen, the town sold the old pier.",
        "whether the town sold the old pier despite protests from the fishermen",
    ),
    (
        "a first half that tells of what is asked needs no more",
        "Although the kiln can bake all kinds of clay, it is not possible to bake river clay in the kiln.",
        "whether it is possible to bake river clay in the kiln",
    ),
    (
        "one that shares a word with it does not answer it",
        "Although all kinds of clay can be used to make pots, it is not possible to bake the whole store of clay.",
        "whether it is possible to bake the whole store of clay although all kinds of clay can be used to make pots",
    ),
    (
        "nor does it tell how hard something is",
        "Berg may try to raise the wreck, but it will be difficult for him to hire a crane.",
        "how difficult it will be for Berg to hire a crane although Berg may try to raise the wreck",
    ),
    (
        "what is added to it, and that it is certain, is left out",
        "Certainly, the mill ground barley for the town, which lay upstream. But the mill did not pay its workers.",
        "whether the mill paid its workers although the mill ground barley for the town",
    ),
    (
        "so is a long noun behind despite",
        "The bakers in Lund still knead dough by hand, despite surveys that show that kneading by machine in a kitchen "
        "or in a mill does not spoil the taste of bread.",
        "whether the bakers in Lund knead dough by hand despite surveys that show that kneading by machine in a "
        "kitchen or in a mill does not spoil the taste of bread",
    ),
    (
        "who says so stands between commas",
        "According to sailors, the new light will show ships the way past the rocks at Skagen. However, the fog of "
        "Skagen is unlikely to lift.",
        "whether the fog of Skagen is likely to lift although, according to sailors, the new light will show ships "
        "the way past the rocks at Skagen",
    ),
    (
        "a name in both halves does not answer it",
        "In 1904, Karl Berg tried to take the town and begin a revolt, but Karl Berg was caught.",
        "whether Karl Berg was caught although in 1904, Karl Berg tried to take the town and begin a revolt",
    ),
    (
        "what a colon adds to a long one is left out",
        "The club began like most of the clubs in the harbour: a band of poor sailors and boys who sold their own "
        "bread and beer to the strangers that came over the sea in summer. However, the club would become a bank.",
        "whether the club would become a bank although the club began like most of the clubs in the harbour",
    ),
    (
        "what is not so until a time is asked of before it",
        "Rye was brought to Lund in 1840, but rye did not become a big crop until 1890.",
        "whether rye became a big crop before 1890 although rye was brought to Lund in 1840",
    ),
    (
        "so is what is denied of a participle",
        "Orders to drain the lake were written, but not sent out until the last week of May.",
        "whether orders to drain the lake were sent out before the last week of May although orders to drain the lake "
        "were written",
    ),
    (
        "till is until",
        "Orders to mow the field were written, but not sent out till noon.",
        "whether orders to mow the field were sent out before noon although orders to mow the field were written",
    ),
    (
        "the time of a relative clause is none of it",
        "Orders to mow the field were written, but not sent to the clerk who waited until noon.",
        "whether orders to mow the field were sent to the clerk who waited until noon although orders to mow the field "
        "were written",
    ),
    (
        "what opens the clause concedes",
        "Besides, while the old mills burn a lot of coal, they give bread to the valley.",
        "whether the old mills give bread to the valley although the old mills burn a lot of coal",
    ),
    (
        "when it was so is left out of a long one",
        "The right of the people of the western valleys to fish in the old lake was taken away in 1904 when Chile was "
        "under a king and had few friends in the region, but Chile was given ten years to close the lake.",
        "whether Chile was given ten years to close the lake although the right of the people of the western valleys "
        "to fish in the old lake was taken away in 1904",
    ),
]


@pytest.mark.parametrize(("sentence", "aspect"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_aspect_names_what_a_half_holds_against(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    text = analysed(sentence)
    assert aspect in [one.aspect for one in (*contrast.find(text), *concession.find(text))]


@pytest.mark.parametrize(
    ("paragraph", "near"),
    [
        (
            "Berg hopes that the ice will melt by May. But if not, Berg plans to walk to the harbour.",
            "Berg hopes that the ice will melt by May. But Berg plans to walk to the harbour.",
        ),
        (
            "The swan is thought to have stood for a sea god in the north. But afterwards the swan was linked with "
            "the third month.",
            "The swan is thought to have stood for a sea god in the north. But the swan was linked with the third "
            "month.",
        ),
        (
            "If the ice melts, the harbour will be open to ships from all of the north. However, pilots fear the "
            "rocks near the harbour.",
            "The harbour will be open to ships from all of the north. However, pilots fear the rocks near the harbour.",
        ),
        (
            "Although on a smaller scale, the fishing of herring goes on today on a smaller scale.",
            "Although fewer boats sail, the fishing of herring goes on today on a smaller scale.",
        ),
        (
            "Once the weavers of Lund were poor men, though in Malmo many now own large looms.",
            "The weavers of Lund were poor men, though in Malmo many owned large looms.",
        ),
        (
            "The mill in Lund now grinds corn, but the mill sold salt in 1900.",
            "The mill in Lund now grinds corn, but the mill speeds up the trade in salt.",
        ),
        (
            "The ferry is slow, although the crew is skilled. The ferry, though, is loved by the children of Lund.",
            "The ferry is slow in the winter months. The ferry, though, is loved by the children of Lund.",
        ),
    ],
    ids=[
        "in another case",
        "at a later time",
        "behind a condition",
        "of what is said in it",
        "what is so now does not speak against what was",
        "nor against what was done",
        "a half that concedes something itself",
    ],
)
def test_what_goes_against_nothing_has_no_aspect(analysed: Callable[..., Text], paragraph: str, near: str) -> None:
    texts = analysed(paragraph), analysed(near)
    listed = [[one.aspect for one in (*contrast.find(text), *concession.find(text)) if one.aspect] for text in texts]
    assert not listed[0]
    assert listed[1]
