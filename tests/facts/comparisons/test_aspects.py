"""On what two halves are compared."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import concession, contrast

ASPECTS = [
    (
        "how they do it, where the verb has no object",
        "Hens sleep at night, while owls sleep by day.",
        "how they sleep",
    ),
    (
        "whether each has it, against what both do",
        "In a similar way, both bakers and brewers use grain, but each has a different goal.",
        "whether each has a different goal although both bakers and brewers use grain",
    ),
    (
        "a fact with what it is",
        "Although Berg praised the two new bridges of the town, "
        "Berg lamented the fact that the town had no good harbour for ships from the coast of Chile.",
        "whether Berg lamented the fact that the town had no good harbour for ships from the coast of Chile "
        "although Berg praised the two new bridges of the town",
    ),
    (
        "what the first half gives a total of and the second takes up as a number",
        "By 1925, the town had granted a total of 3,000 licences. But by 1938, that number jumped to 20,000.",
        "number of licences",
    ),
    (
        "whether it is so, where the verb is said once",
        "Farmers in Chile could reach the water, whereas farmers in Peru could not.",
        "whether they could reach the water",
    ),
    (
        "what both verbs say of the sides",
        "The museum in Paris received $40 million, whereas the museum in Lyon received $17 million.",
        "how much they receive",
    ),
    (
        "how many of the things that both have",
        "The hall in Oslo has two doors, whereas the hall in Bergen has five doors.",
        "how many doors they have",
    ),
    (
        "the noun of what both have",
        "The upper gate has a wooden lock, whereas the lower gate has an iron lock.",
        "which lock they have",
    ),
    (
        "what one noun says both are",
        "The speech of Lund is a form of Danish, whereas the speech of Malmo is a form of Swedish.",
        "what they are a form of",
    ),
    (
        "whether the second half holds, where both tell what happened to somebody",
        "The early miners had come by sea, but they were divided between camps in the hills.",
        "whether the early miners were divided between camps in the hills although the early miners had come by sea",
    ),
    (
        "how much both have grown",
        "The number of mills doubled, while the number of ships tripled.",
        "how much they have changed",
    ),
    (
        "whether both do what the second does, where two things are told of in two respects",
        "The wall of the tank carries the roof, whereas the pipes are stacked inside the tank.",
        "whether they are stacked inside the tank",
    ),
    (
        "the noun behind the preposition of both",
        "Hindi is written in one script, whereas Urdu is written in another script.",
        "in which script they are written",
    ),
    (
        "the effect of a thing on what both verbs name",
        "The filter lowers the salt of the sea water but raises the salt of the river water.",
        "the effect of the filter on the salt",
    ),
    (
        "the effects of a thing that does something and has them",
        "The dam prevents floods but has a bad effect on the fish.",
        "the effects of the dam",
    ),
    (
        "what somebody does about what both halves name",
        "The mayor asked the banks for a bridge, but he never built the bridge.",
        "what the mayor did about the bridge",
    ),
    (
        "whether the second half holds, where each tells of one thing in another respect",
        "The dam can store water for a year, but the dam was not safe.",
        "whether the dam was safe although the dam can store water for a year",
    ),
    (
        "the number that one half gives and the other names",
        "The council had six members, but Parliament set the number at nine in 1869.",
        "number of members",
    ),
    (
        "what the second subject measures of the first",
        "Thousands of tigers lived here. But their numbers fell quickly.",
        "number of tigers",
    ),
    (
        "what was promised and what came",
        "The mayor promised a bridge, but the council built a wall.",
        "what was promised and what happened",
    ),
    (
        "what both halves count",
        "There are maps of 200 miles of roads, but California has 1,700 miles of roads.",
        "number of miles",
    ),
    (
        "whether the second half holds, where a time in the first names what it tells of",
        "The claim was supported when weeds grew near the open fields, but no weeds appeared near the dry fields.",
        "whether any weeds grew",
    ),
    (
        "whether something else of what the first half names holds",
        "The engineers slowly accepted the plan, but their conversion was announced in June.",
        "whether the conversion was announced in June although the engineers slowly accepted the plan",
    ),
    (
        "whether something holds of two that the second half takes up together",
        "The policy of Chile will reduce the dependence of Peru on copper, but the aims of both countries are low.",
        "whether the aims of both countries are low although the policy of Chile will reduce the dependence of Peru on "
        "copper",
    ),
    (
        "whether the second half holds, where two things are told of in one respect",
        "Berg was praised for his work on salt, but the sale of salt was arranged by his rivals.",
        "whether the sale of salt was arranged by Berg’s rivals although Berg was praised for his work on salt",
    ),
    (
        "whether the main half holds, where a subject too long for a clause opens the other",
        "Broad protest against Danish led to a law on Norse, although the old order for the royal office to help "
        "the use of Danish along was kept and has strongly shaped its decisions.",
        "whether broad protest against Danish led to a law on Norse although the old order for the royal office "
        "to help the use of Danish along was kept "
        "and has strongly shaped its decisions",
    ),
    (
        "what both have",
        "The council has its own flag. However, the towns have no flags.",
        "what the council and the towns have",
    ),
    (
        "what those who became aware of something are like",
        "The countries have grown more aware of storms, but they have built no walls.",
        "whether the countries have built any walls although the countries have grown more aware of storms",
    ),
    (
        "what a law bans and what is done",
        "The law of 1990 bans children from working, but thousands of children work in mills.",
        "what is banned and what is done",
    ),
    (
        "what somebody argued and what is so",
        "Anna argued that the mice came from rags. In reality, however, she had left the door open.",
        "what Anna argued and what is really so",
    ),
    (
        "whether the second half holds, where both verbs are done with one thing",
        "Rich merchants had left Peru, but the doctors had praised Peru.",
        "whether the doctors had praised Peru although rich merchants had left Peru",
    ),
    (
        "what does not tell how much a quality the first half tells of is so",
        "A car with two seats and no wheel does not sound very interesting. "
        "But Holm shocked the car and boat makers in May.",
        "whether Holm shocked the car and boat makers in May although a car with two seats and no wheel does not sound "
        "very interesting",
    ),
    (
        "how hard it is, where it takes up nothing",
        "This kind of pricing is aimed at new firms. However, it can be hard to see when pricing is unfair.",
        "how hard it can be to see when pricing is unfair although this kind of pricing is aimed at new firms",
    ),
    (
        "how many of what is no subject",
        "The chemist solved the problem by using two liquids instead of one.",
        "number of liquids",
    ),
    (
        "whether there is a way",
        "The officials know the fault, but there is no easy way to mend it.",
        "whether there is any easy way to mend it although the officials know the fault",
    ),
    (
        "how difficult something is that the other half names",
        "Berg may try to raise the wreck, but it will be difficult for Berg to hire a crane.",
        "how difficult it will be for Berg to hire a crane although Berg may try to raise the wreck",
    ),
    (
        "what happened to the one thing that is named",
        "Although the forest shrank in May, there was an increase in June.",
        "what happened to the forest",
    ),
    (
        "one person by the longer name",
        "Although Anna Berg praised the bridge in public, Berg doubted its strength.",
        "whether Berg doubted its strength although Anna Berg praised the bridge in public",
    ),
    (
        "all of a clause that is not long",
        "The wind on the wide bay might push every boat into the same cove, but this is never seen.",
        "whether the wind on the wide bay pushes every boat into the same cove",
    ),
    (
        "whether it is so in spite of something",
        "Despite the protests, the mayor opened the bridge.",
        "whether the mayor opened the bridge despite the protests",
    ),
    (
        "what the unlike thing is said to have",
        "Unlike Venus, Mars has two small moons.",
        "whether they have two small moons",
    ),
]


@pytest.mark.parametrize(("sentence", "aspect"), [case[1:] for case in ASPECTS], ids=[case[0] for case in ASPECTS])
def test_the_aspect_is_what_both_halves_answer(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    text = analysed(sentence)
    assert aspect in [one.aspect for one in (*contrast.find(text), *concession.find(text))]


@pytest.mark.parametrize(
    "sentence",
    [
        "After the storm the maid feeds the sailor, who is awake, but tied up in ropes.",
        "It was late at night, but they had light at a cheap rate.",
        "A rule of the trade is that water flows down the pipe to the mill, but never quickly in the other direction.",
        "In May the river had seven arms, but five of them have silted up.",
        "The conference lasted a week, but each judge spoke for an hour.",
        "The harbour was deep, but the merchants feared the rocks.",
        "A medal was given for skill at rowing, not in one contest, but for the entire season.",
        "It is legal for the firm to sell its cars to few dealers. However, narrow deals may limit competition.",
        "Although the engineers had tried many methods, there was no cheap remedy.",
        "Outside Chile a form of Norse is spoken in Ely. However, this is not the same as the language of Chile.",
        "Mills now turn logs into boards, but Holm believes that people start to love the forest.",
        "Anna Berg was afraid of the sea, even though the distance was great.",
        "The work was paid by the hour. Its rules were strict, although the workers liked it.",
        "Miners use the salt as pay. Yet it also has a price as something other than pay.",
        "It would not be easy to guard the town so that some would be protected, while others would not be protected.",
    ],
)
def test_halves_that_have_nothing_in_common_are_not_compared(analysed: Callable[..., Text], sentence: str) -> None:
    text = analysed(sentence)
    assert not [*contrast.find(text), *concession.find(text)]


@pytest.mark.parametrize(
    ("told", "aspect"),
    [
        ("in the ports the judge is alderman", "what the judge is called"),
        ("in the hills the judge is alderman", "what the judge is called"),
        ("in the ports the judge is rich", ""),
    ],
)
def test_what_a_post_is_called_may_differ(analysed: Callable[..., Text], told: str, aspect: str) -> None:
    text = analysed(f"Both towns and ports are governed by a judge, but {told}.")
    assert ("what the judge is called" in [one.aspect for one in contrast.find(text)]) is bool(aspect)
