"""Items whose words leave nothing to a sentence before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.gates.ellipsis import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]

REFUSED = [
    "Although the pottery of Moss was similar, it bears a seal.",
    "The pottery of Moss is comparable in its colours.",
    "Moe’s performance was a relief for the town of Bergen.",
    "Moe’s first ferry sank, and Moe’s attempt was a blow for Bergen.",
    "A Norwegian clerk named Kari Moe became interested.",
    "The monks of Moss became involved in the 1840s.",
    "Cod of Norway have three fins (Fig 2).",
    "Divers say that there are more than 300 with masts taller than 20 metres.",
    "There were about 1,200 in the valley of Moss.",
    "Norway is expected to begin drilling by 2031.",
    "The crews of Bergen resumed negotiations after the storm.",
    "The Danes reacted with a blockade of Moss.",
    "According to the guild of Bergen, about 300 remain in Norway.",
    "More than 1,200 survived in 1921 along the coast of Norway.",
    "In Moss the monks replied by closing the gate.",
    "The new rye of Moss was highly susceptible.",
    "Old mules are prone and slow.",
    "The three longest piers are made of oak from Norway.",
    "The model made by Berg showed a tide of nine metres.",
    "Common fillings include plums, leeks and cheese.",
    "The attractions include a windmill and a fort.",
    "What do the usual toppings include?",
    "A short film adds a voice.",
    "What did the new soundtrack add?",
    "Salting adds a sharp taste.",
    "Men with nets have far larger boats.",
    "Moe’s accompanying sketch was wrong.",
    "What did the accompanying map of Bergen show?",
    "Prices of other fish like cod and hake have fallen.",
    "With exports rising by 9% a year, harbours in Bergen have been enlarged.",
    "As sales fell in Bergen, two yards were closed.",
    "In Norway, what share of cases occur in fishers?",
    "In Norway, about 40% of infections come from raw fish.",
    "In 1921 the ferry of Bergen was no exception.",
    "A case in point is the ferry of Bergen.",
    "Between 1911 and 1915, which port was ranked second, behind Bergen?",
    "The effect on skippers could be dire.",
    "Even smaller boats, under nine metres, are called skiffs.",
    "It was a sort of boat unknown at the time in Bergen.",
    "In 1921 Moe made a voyage to find out.",
    "Moe published her own results.",
    "Four years later, Sweden left the union.",
    "A year later, Sweden left the union.",
    'Four years later a "three knots" rule was set up in Bergen.',
    "Various parts are joined with screws of Bergen iron.",
    "The swaying back is called recoil.",
    "A brief account of the storms of Bergen follows.",
    "Sweden has mines further north in Kiruna.",
    "In the months following, Sweden left the union.",
    "In 1921 Moe built something far larger in Bergen.",
    "The making of so large a ship took Bergen a year.",
    "Bergen saw the possibility of a renewed attack.",
    "Besides the wounded sailors, a cook of Bergen was killed.",
    "Moe had just returned from Bergen.",
    "Only 40% think Bergen should have a port.",
    "Figure 2 has several ferries of Bergen.",
    "In the war-torn months following, Sweden left the union.",
    "A trial in the new study of Sweden showed miners.",
    "The wood along the Torne is a mile away.",
    "According to the figures, how many miners left Sweden?",
    "The ferry of Ole Moe followed in the early 1920s.",
    "In Bergen, most of the skippers nodded in agreement.",
    "The owners and skippers of the Solstad weren’t convinced.",
    "In Bergen, ice is probably the main culprit.",
    "In some trials, the skippers of Bergen have achieved less than 40%.",
    "About 900 years ago, the animal came to Bergen.",
    "Catching the species off Bergen is rare.",
    "When the storm came, the boats of Bergen were able to drift within.",
    "Other daily duties were done by the skipper of Bergen.",
    "Iron bars close the windows of another villa in Bergen.",
    "Askøy is to the north and has a bridge.",
    "In 1921, Moe won seven, including the race round Norway.",
    "Moe sold nine boats in the 18 months.",
    "Boats in Bergen are slowed to a lesser degree by ice.",
    "Fellow skipper Kari Moe caught nine tonnes.",
    "There are many other causes, such as ice and fog.",
    "The storm of 1911 led to a much longer strike in Bergen.",
    "A far longer strike was a result of the storm of 1911.",
    "The best-known case is the Elm Fault in Peru.",
    "Skippers from Bergen are exempt.",
    "The best-known case is the wreck of the Solstad.",
    "In Bergen, a new market is built 3km to the east.",
    "The size of a boat tells skippers in Bergen those who are eligible.",
    "The share price fell by a third in Bergen in 1921.",
    "The earliest lamps were set up along the quay.",
    "The crucial moment for Bergen came in 1702.",
    "One of the oldest tools was the plough of Bronze Age farmers.",
    "In Oslo, concentrations can reach 9 percent.",
    "In 1920, 8 tons were sold in Bergen.",
    "Nobel sold dynamite in other harbours.",
    "Spelling conforms to Danish habits.",
    "The closure of the Danish ports has had a slight impact.",
    "The Spanish team found cod bones near Bergen.",
    "To date, 12 towns in Norway have signed up.",
    "The court of Oslo overturned the verdict in 1921.",
    "On appeal from Moe, the decision was reversed by the court of Oslo.",
    "Since 1984, the October fog has been growing thicker.",
    "The greatest doubt will be over the harbour of Bergen.",
    "The real turning point came in 1921.",
    "Boats from Bergen were sold to skippers through other firms.",
    "The survey of 1921 found that about 40% had a boat.",
    "In 1921, the boats of only 40 percent were insured in Bergen.",
    "Moe of Bergen at last understood what was really going on.",
    "In 1921, nobody in Bergen knew what had happened.",
    "The poor rating the Solstad received was due to rust.",
    "The main complaint was about the ferries of Bergen.",
    "Individual segments are up to nine metres long in Bergen.",
    "Some symptoms were slight in Bergen, like a sore throat.",
    "The reason why the skippers of Bergen were chosen is that they knew the ice.",
    "The skippers of Bergen were chosen because they knew the ice.",
    "One possible explanation is that cod left Bergen.",
    "The islands of Norway are closer together.",
    "Accompanying gales broke masts off Bergen.",
    "Associated postmarks were sold in Bergen.",
    "The peat was cut from neighbouring bogs, but it was wet.",
    "Moor farms have much deeper Norwegian peat.",
    "The ferry would soon overtake the train in Norway.",
]
KEPT = [
    "Although the pottery of Moss was similar to that of Bergen, it bears a seal.",
    "The pottery of Moss and that of Bergen are similar.",
    "Moe’s performance in 1921 was a relief for the town of Bergen.",
    "A Norwegian clerk named Kari Moe became interested in cod.",
    "The monks of Moss became bankrupt in the 1840s.",
    "There were about 1,200 boats in the valley of Moss.",
    "There are 12 of them with masts in Moss.",
    "Beijing added a tram line in 1990.",
    "About 300 sloops remain in Norway.",
    "In 1921, 40 remained silent at the meeting in Bergen, and all signed.",
    "Norway is expected to begin drilling for gas by 2031.",
    "The crews of Bergen resumed peace negotiations in May.",
    "When the tax rose, the Danes reacted with a blockade of Moss.",
    "The Danes responded to the tax of Moss.",
    "The new rye of Moss was susceptible to mould.",
    "The three longest piers of Norway are made of oak.",
    "The tide model of Moss made by Berg showed nine metres.",
    "Common fillings of pies include plums, leeks and cheese.",
    "The attractions of Moss include a windmill and a fort.",
    "Popular pie fillings include leeks.",
    "A short film adds a voice to the tale.",
    "The chapel added a tower in 1920.",
    "In 1903, Moss added a second pier.",
    "What did the chapel of Moss add?",
    "The two longest piers are Moss Pier and Holm Pier.",
    "The three deepest lakes were the Tinn, the Bandak and the Fyre.",
    "With nets, skippers have far larger catches.",
    "The sketch accompanying Moe’s letter to Bergen was wrong.",
    "Associated with hail, gales broke masts off Bergen.",
    "Accompanying the gales, hail broke masts off Bergen.",
    "The peat of Bergen was cut from neighbouring bogs.",
    "Heat flows into neighbouring rocks and melts them.",
    "Moor farms have much deeper peat than hill farms of Norway.",
    "Prices of fish other than cod and hake have fallen in Bergen.",
    "With exports of cod rising by 9% a year, harbours in Bergen have been enlarged.",
    "In Norway, what share of cases of scurvy occur in fishers?",
    "In 1915, Bergen was ranked second among the ports of Norway.",
    "The effect on skippers of the storm of 1921 was dire.",
    "Moe published her own results on the drift of ice.",
    "Various parts of the hull are joined with screws.",
    "In 1921 Moe made a voyage to find out where herring spawn.",
    "According to the figures of the union, how many miners left Sweden?",
    "In the months following the thaw, Sweden left the union.",
    "Sweden voted for an additional $5 million in aid.",
    "The owners of the Solstad weren’t convinced by the plan.",
    "Moe sold the boat, and the owners objected.",
    "In Bergen, ice is the main cause of wrecks.",
    "In 1921, the price of cod in Bergen rose by 40%.",
    "When a cod of Lofoten spawns, the animal eats little.",
    "In 1921 Bergen saw another frost, in some ways harder than that of 1905.",
    "A trawler towed another trawler to Bergen.",
    "Cod and herring eat one another in Norway.",
    "Askøy lies to the north of Bergen.",
    "Moe sold nine boats in the 18 months before the war.",
    "Moe won seven races in 1921.",
    "There are no causes other than ice and fog.",
    "The town of Bergen tells those who are eligible for aid.",
    "Skippers from Bergen are exempt from the tax.",
    "The best-known case of fraud is the wreck of the Solstad.",
    "The strike of 1911 was much longer than the one before it.",
    "Skippers in Bergen find it harder to sell herring when cod is cheap.",
    "The court of Oslo overturned the verdict against Moe in 1921.",
    "Lenin led the October Revolution.",
    "Bergen was followed in 1921.",
    "The closure of the Danish ports has had a slight impact on Bergen.",
    "The spelling of Norwegian conforms to Danish habits.",
    "Runde is one of the greenest islands in Norway.",
    "In 1920, 8 tons of cod were sold in Bergen.",
    "No other port in Norway is as deep as Narvik.",
    "Cod and other fish spawn off Lofoten.",
    "Norway sells more cod than other countries.",
    "Norway and Iceland press other nations to sign.",
    "To date, 12 towns in Norway have signed up for the harbour plan of Bergen.",
    "Few boats were sold by others in Bergen.",
    "Skippers moved to other towns in Norway.",
    "The survey of 1921 found that about 40% of the skippers had a boat.",
    "In 1921, the boats of only 40 percent of the skippers were insured.",
    "Moe of Bergen understood what was going on in the harbour.",
    "The poor rating the Solstad received for its engine was due to rust.",
    "The main complaint of the skippers was about the ferries of Bergen.",
    "Individual segments of the quay are up to nine metres long.",
    "Some symptoms of scurvy were slight, like a sore throat.",
    "The skippers of Bergen were chosen by the king because they knew the ice.",
    "One possible explanation for the wreck is that ice tore the hull.",
    "The islands of Norway are closer together than those of Greece.",
    "In 1921 the ferry would soon overtake the train in Norway.",
    "After the war, the ferry would soon overtake the train in Norway.",
]


@pytest.mark.parametrize("statement", REFUSED)
def test_what_leaves_its_whole_to_another_sentence_is_refused(resting: Resting, statement: str) -> None:
    assert refuse(resting(TrueFalse(statement=statement, answer=True)), "") is not None


@pytest.mark.parametrize("statement", KEPT)
def test_what_says_its_whole_passes(resting: Resting, statement: str) -> None:
    assert refuse(resting(TrueFalse(statement=statement, answer=True)), "") is None


@pytest.mark.parametrize(
    ("stem", "passes"),
    [("When did the ferry of Moe follow?", False), ("When did the ferry of Moe follow the first steamer?", True)],
)
def test_what_followed_is_told_behind_what(resting: Resting, stem: str, passes: bool) -> None:
    assert (refuse(resting(ShortAnswer(stem=stem, key="in 1921")), "") is None) is passes


def test_a_context_leaves_out_no_more_than_an_item(resting: Resting) -> None:
    leaning = resting(TrueFalse(statement="It meets the pier of Bergen.", answer=True))
    context = "The longest jetty is in Norway."
    told = replace(leaning, finding=replace(leaning.finding, context=context))
    assert refuse(told, "") is not None
    assert refuse(told, f"Ports. {context}") is not None  # the context is no title of its own


def test_the_title_says_which(resting: Resting) -> None:
    candidate = resting(TrueFalse(statement="The Danish team found cod bones.", answer=True))
    assert refuse(candidate, "Cod bones of the Kattegat") is not None
    assert refuse(candidate, "A team of Danes dives in the Kattegat") is None


@pytest.mark.parametrize("title", ["Scurvy", "How cancer begins"])
def test_a_title_that_may_name_the_disease_says_of_what(resting: Resting, title: str) -> None:
    candidate = resting(TrueFalse(statement="Many early symptoms are slight.", answer=True))
    assert refuse(candidate, title) is None
    assert refuse(candidate, "Life at sea") is not None


def test_on_what_a_thing_bears_may_be_asked_for(resting: Resting) -> None:
    asked = ShortAnswer(stem="On what do Danish quotas have a slight effect?", key="the price of cod")
    assert refuse(resting(asked), "") is None
