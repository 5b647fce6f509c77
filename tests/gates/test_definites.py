"""A definite with a modifier says which one it is, or goes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.gates.definites import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]

REFUSED = [
    "Kari Moe was an early member of the victorious Danish team.",
    "Lie’s announcement was made in Bergen in May 1921.",
    "In Bergen, the way of life is driven by the herring.",
    "The share price fell by a third in Bergen in 1921.",
    "The earliest lamps were set up along the quay.",
    "The Norwegian fleet slowly won battle after battle.",
    "Moe stayed for six years, and moved to Bergen.",
    "The restored bridge has granite piers.",
    "The brine left behind tends to be higher in salt.",
    "Fish oil is made as a byproduct.",
    "The crucial moment for Bergen came in 1702.",
    "In 1920, 8 tons lost in Bergen were herring.",
    "Norway rejected the Danish proposal.",
    "Farmers in Sweden opposed the 1921 act.",
    "Sweden passed the council-backed reform.",
    "Norway rejected Denmark’s idea.",
    "Bergen printed Moe’s version twice.",
    "At first the Danish position was backed by Norway.",
    "In Oslo the opposition won in May.",
    "Runde is one of the greenest islands.",
    "One of the oldest tools was the plough of Bronze Age farmers.",
    "Moe sold the item that made his name in 1921.",
    "In Oslo, concentrations can reach 9 percent.",
    "According to Moe, a single drop held hundreds of mites.",
    "In 1920, 8 tons were sold in Bergen.",
    "Vega is the brightest member at magnitude 0.",
    "Nobel sold dynamite in other harbours.",
    "Kari Moe pressed other nations to sign.",
    "Fisk is the governing body for net makers.",
    "Kari Moe met the current president, Ola Lie.",
    "Spelling conforms to Danish habits.",
    "The closure of the Danish ports has had a slight impact.",
    "Ola Lie led Fisk before the vote on the new harbour of Bergen.",
    "The highest ranking port in Norway is Bergen, at 3rd.",
    "Ola Lie led tributes from artists.",
    "Tributes from artists were led by Ola Lie.",
    "On weekdays, local people must row to the shop.",
    "In 1921, Kari Moe was made acting chair.",
    "The Spanish team found cod bones near Bergen.",
    "A cup of the chemical was spilt on cod in Bergen.",
    "To date, 12 towns in Norway have signed up.",
    "Around a third of all deaths occurred on small boats.",
    "Norway kept order in its gains by selling cod.",
    "Clean harbours lowered the death rate.",
    "Crews who need the goods advertised are paying in Norway.",
    "The court of Oslo overturned the verdict in 1921.",
    "On appeal from Moe, the decision was reversed by the court of Oslo.",
    "Since 1984, the October fog has been growing thicker.",
    "Moe opened the early March meeting in Oslo.",
]
KEPT = [
    "The court of Oslo overturned the verdict against Moe in 1921.",
    "Lenin led the October Revolution.",
    "Moe opened the March meeting of 1921 in Oslo.",
    "The turning point of the war came at Bergen.",
    "Norway rejected the Danish proposal for a union.",
    "Norway signed the first treaty.",
    "Kari Moe met the current president of Norway.",
    "Ola Lie led tributes to Moe.",
    "The closure of the Danish ports has had a slight impact on Bergen.",
    "In 1921, Ola Lie opened the new harbour of Bergen.",
    "In the Harbour Index, the highest ranking port in Norway is Bergen.",
    "The spelling of Norwegian conforms to Danish habits.",
    "On weekdays, local people must row to Bergen.",
    "The current carries herring to Norway.",
    "Fisk is the governing body for net makers in Norway.",
    "Farmers in Sweden opposed the Marshall plan.",
    "Norway rejected Denmark’s idea of a union.",
    "In Oslo the opposition to the king won in May.",
    "Runde is one of the greenest islands in Norway.",
    "In 1920, 8 tons of cod were sold in Bergen.",
    "No other port in Norway is as deep as Narvik.",
    "Cod and other fish spawn off Lofoten.",
    "Norway sells more cod than other countries.",
    "Norway and Iceland press other nations to sign.",
    "The Danish doctor Ole Worm found cod bones near Bergen.",
    "Norway kept order in its gains in Finnmark by selling cod.",
    "The chemical industry of Bergen buys cod.",
    "A chemical keeps cod fresh if the chemical is cold.",
    "To date, 12 towns in Norway have signed up for the harbour plan of Bergen.",
    "Around a third of all deaths in Norway occurred on small boats.",
]


@pytest.mark.parametrize("statement", REFUSED)
def test_one_of_many_is_refused(resting: Resting, statement: str) -> None:
    assert refuse(resting(TrueFalse(statement=statement, answer=True)), "") is not None


@pytest.mark.parametrize("statement", KEPT)
def test_what_is_told_from_others_passes(resting: Resting, statement: str) -> None:
    assert refuse(resting(TrueFalse(statement=statement, answer=True)), "") is None


def test_the_title_says_which(resting: Resting) -> None:
    candidate = resting(ShortAnswer(stem="Which country rejected the Danish proposal?", key="Norway"))
    assert refuse(candidate, "A proposal for the Kattegat") is None
    assert refuse(candidate, "A plan for the Kattegat") is None


TITLED = [
    ("On weekdays, villagers must row to the shop.", "Norway’s last ferry"),
    ("The highest ranking port in Norway is Bergen, at 3rd.", "Oslo named the world’s best port"),
]


@pytest.mark.parametrize(("statement", "title"), TITLED)
def test_the_title_says_where_and_in_what_list(resting: Resting, statement: str, title: str) -> None:
    candidate = resting(TrueFalse(statement=statement, answer=True))
    assert refuse(candidate, "") is not None
    assert refuse(candidate, title) is None


def test_on_what_a_thing_bears_may_be_asked_for(resting: Resting) -> None:
    asked = ShortAnswer(stem="On what do Danish quotas have a slight effect?", key="the price of cod")
    assert refuse(resting(asked), "") is None
