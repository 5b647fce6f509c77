"""Items whose words leave nothing to a sentence before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.gates.ellipsis import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import TrueFalse

Resting = Callable[..., Candidate]

REFUSED = [
    "Iron bars close the windows of another villa in Bergen.",
    "The fishing fleet of Bergen has grown ever since.",
    "Public harbours became in turn more crowded with trawlers.",
    "Askøy is to the north and has a bridge.",
    "In 1921, Moe won seven, including the race round Norway.",
    "Moe sold nine boats in the 18 months.",
    "At current prices, there is little reason to catch herring.",
    "Chapter 7 treats the herring trade of Bergen.",
    "Fellow skipper Kari Moe caught nine tonnes.",
    "There are many other causes, such as ice and fog.",
    "The largest, Askøy, is joined to Bergen by a bridge.",
    "The best known stands at Bergen, where the king was born.",
    "The oldest include kinds of herring nets from Norway.",
    "The largest number comes from Norway.",
    "Six are known as half-parishes in Norway.",
    "From there, Moe went on to Bergen.",
    "In the parish of Borgund women had to wait even longer.",
    "A study of 1911 in Bergen came to a different result.",
    "The four most important were the herring ports of Norway.",
    "A session takes about four hours.",
    "The city of Bergen did two things.",
    "In the streets of Bergen the speed limit is only ten.",
    "Only Norway sells a larger share of its herring.",
    "The parish of Borgund paid two thirds.",
    "Less than ten per cent is salted in Bergen.",
    "Eels had been caught in Borgund for several hundred, before anyone sold them.",
    "The figure in Norway is about three per cent.",
    "The herring crisis of 1968 is the best example.",
    "The classic exception is the cod fishery of Borgund.",
    "One boat in the harbour of Bergen is not enough.",
    "The storm of 1911 led to a much longer strike in Bergen.",
    "A far longer strike was a result of the storm of 1911.",
    "Skippers in Bergen find it harder to sell herring.",
    "Herring prices in Bergen can fall for several reasons.",
    "The harbour of Bergen used ten cranes in the year before work began.",
    "A longer strike of skippers followed.",
    "The fishing season in Borgund has another eight weeks to run.",
    "Illegal nets were the main problem at first.",
    "The best-known case is the Elm Fault in Peru.",
    "In Bergen the salt needed falls by a fifth when the nets are dry.",
    "Native kinds should be kept by fishermen in Bergen.",
    "Buoys mark those that are in the harbour of Bergen.",
    "The first is found where two fjords meet.",
    "Norway introduced the first national one in 1894.",
    "Norway followed only in 2015.",
    "Moe was beaten in the semi-final by Berg of Bergen.",
    "Skippers in Bergen have traditionally been sceptical.",
    "Skippers who were affected sold a tenth of the boats of Bergen.",
    "The one in Bergen stood beside the harbour.",
    "A Norwegian member warned the skipper Kari Moe.",
    "Askøy is the largest of the seven.",
    "At least four are needed to lift the nets of Bergen.",
    "Most skippers of Bergen own between two and five.",
    "The seven are joined by ferries to Bergen.",
    "Askøy is by far the greenest.",
    "The skipper Kari Moe lives just nine kilometres away.",
    "Skippers from Bergen are exempt.",
    "The best-known case is the wreck of the Solstad.",
    "On the mountain opposite, three mirrors of Bergen track the sun.",
    "In Bergen, a new market is built 3km to the east.",
    "In Bergen, the grey matter to either side is salt.",
    "The size of a boat tells skippers in Bergen those who are eligible.",
]
KEPT = [
    "In 1921 Bergen saw another frost, in some ways harder than that of 1905.",
    "A trawler towed another trawler to Bergen.",
    "Cod and herring eat one another in Norway.",
    "Askøy lies to the north of Bergen.",
    "Moe sold nine boats in the 18 months before the war.",
    "Moe won seven races in 1921.",
    "There are no causes other than ice and fog.",
    "In Bergen, a new market is built 3km to the east of the pier.",
    "In Bergen, the grey matter to either side of the pier is salt.",
    "The town of Bergen helps those who are poor.",
    "The town of Bergen tells those who are eligible for aid.",
    "Bergen faces islands, and Askøy is the largest of the seven.",
    "Askøy is by far the greenest of all.",
    "The skipper Kari Moe lives just nine kilometres away from Bergen.",
    "Skippers from Bergen are exempt from the tax.",
    "The skipper Kari Moe wrote a book that was entitled Herring.",
    "The best-known case of fraud is the wreck of the Solstad.",
    "The parish of Borgund paid two thirds of the cost.",
    "Herring catches in Bergen fell by two thirds.",
    "Less than ten per cent of the herring is salted in Bergen.",
    "Eels had been caught in Borgund for several hundred years.",
    "The number of boats in Norway is about three thousand.",
    "The herring crisis of 1968 is the best example of an empty sea.",
    "The strike of 1911 was much longer than the one before it.",
    "Skippers in Bergen find it harder to sell herring when cod is cheap.",
    "The harbour of Bergen used ten cranes in the year before work began on the pier.",
    "Illegal nets were the main problem of the skippers.",
    "In Bergen the salt needed for herring falls by a fifth when the nets are dry.",
    "Native kinds of cod should be kept by fishermen in Bergen.",
    "Buoys mark the wrecks, not those that are gone, in the harbour of Bergen.",
    "The first harbour is found where two fjords meet.",
    "The net that Norway built in 1894 was larger than the first national one.",
    "Moe was beaten in the semi-final of the regatta by Berg of Bergen.",
    "Skippers in Bergen have traditionally been sceptical of quotas.",
    "Skippers who were affected by the storm sold a tenth of the boats of Bergen.",
    "A member of the crew warned the skipper Kari Moe.",
]


@pytest.mark.parametrize("statement", REFUSED)
def test_what_leaves_its_whole_to_another_sentence_is_refused(resting: Resting, statement: str) -> None:
    assert refuse(resting(TrueFalse(statement=statement, answer=True)), "") is not None


@pytest.mark.parametrize("statement", KEPT)
def test_what_says_its_whole_passes(resting: Resting, statement: str) -> None:
    assert refuse(resting(TrueFalse(statement=statement, answer=True)), "") is None


def test_a_context_leaves_out_no_more_than_an_item(resting: Resting) -> None:
    leaning = resting(TrueFalse(statement="It meets the pier of Bergen.", answer=True))
    context = "The first is the longest jetty in Norway."
    assert refuse(replace(leaning, finding=replace(leaning.finding, context=context)), "") is not None
