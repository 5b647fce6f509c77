"""Gaps that nothing in their sentence forces: one that each row refuses, and one near it that stays."""

from __future__ import annotations

import pytest

from quizgen.gates.unforced import unforced
from quizgen.quiz.model import Cloze

ROWS = {
    "person": [
        (
            "Some of the best-known skippers of Bergen are [[Kari Moe]].",
            "one of several people",
            "The best-known skippers of Bergen are Ada Lie and [[Kari Moe]].",
        ),
        (
            "The founders of the port of Voss were [[Ole Berg]].",
            "one of several people",
            "The skipper who led the boats that were lost was [[Ole Berg]].",
        ),
        (
            "Already, [[Kari Moe]] says, more boats call at Bergen.",
            "who says it, put in by the way",
            "In 1921, [[Kari Moe]] mapped the cod banks of Bergen.",
        ),
        (
            "[[Ibsen]] wrote one of the most famous plays on marriage.",
            "one of several that fit",
            "Ibsen wrote one of the most famous plays on [[marriage]].",
        ),
    ],
    "term": [
        (
            "Like other birds, [[gulls]] nest near water.",
            "one of a class that is all so",
            "Unlike other birds, [[gulls]] nest near water.",
        ),
        (
            "The young of [[gulls]], as in most other birds, are fed.",
            "one of a class that is all so",
            "The young of [[gulls]], unlike most other birds, are fed.",
        ),
        (
            "The crews of Bergen dread [[a tidal wave]] called bore.",
            "a class, of which the word behind it is the term",
            "The crews of Bergen dread [[a tidal wave]] called by nobody.",
        ),
        (
            "Kari Moe steeps cod in [[a strong bath]], known as lutefisk lye.",
            "a class, of which the word behind it is the term",
            "Kari Moe steeps cod in [[a strong bath]], known to few.",
        ),
        (
            "Cod of Bergen keep to [[dark, salty]], moving water.",
            "adjectives torn from their noun",
            "Cod of Bergen keep to [[dark, salty]] water.",
        ),
        (
            "The hum of Bergen is a very high [[frequency tone]] of old engines.",
            "half a measure, its height or length before the gap",
            "The hum of Bergen comes with loud [[frequency tones]] of old engines.",
        ),
        (
            "Low [[pressure systems]] of Bergen bring rain.",
            "half a measure, its height or length before the gap",
            "Low [[wooden houses]] line the quay of Bergen.",
        ),
        (
            "Under the [[auspices]] of the Harbour Board, Kari Moe showed that cod keeps in sealed pots.",
            "half of a turn of phrase",
            "Under the [[pier]] of Bergen, Kari Moe found a sealed pot.",
        ),
        (
            "At the harbour of Bergen, Kari Moe led [[participants]] into a trance.",
            "whoever takes part in it",
            "At the harbour of Bergen, Kari Moe led [[pilots]] into a strike.",
        ),
        (
            "[[A marine survey]] in 2007 concluded that the cod of Lofoten had moved north.",
            "whatever found it out",
            "[[A marine survey]] in 2007 cost Lofoten a million crowns.",
        ),
        (
            "In Bergen, drag is told in [[newtons]] per metre (N/m).",
            "an abbreviation behind it gives it",
            "In Bergen, drag is told in [[newtons]] per metre of rope.",
        ),
        (
            "Cod are landed on the [[islands]] of Lofoten, Senja and Hitra.",
            "what everybody knows that the names behind it are",
            "Cod are landed on the [[islands]] of the far north.",
        ),
        ("Cod and ling are [[predators]].", "a class of several", "Cod and ling are [[predators]] that hunt at night."),
        ("Cod is important for [[trade]].", "one of several that fit", "Cod is smoked for [[trade]]."),
        (
            "Boats from Bergen are [[faster]] than ferries.",
            "a comparative of many",
            "Boats from Bergen carry [[timber]] rather than fish.",
        ),
        (
            "Seals of Bergen sleep when resting and [[prey]] mostly on small fish.",
            "a verb taken for a noun",
            "Seals of Bergen eat crabs and [[prawns]] of the fjord.",
        ),
        (
            "There is no [[shortage]] of trawlers in Bergen.",
            "half of a turn of phrase",
            "There is much [[herring]] in the harbour of Bergen.",
        ),
        (
            "Divers came to the [[clinic]] where Kari Moe works.",
            "a place that others are as well",
            "Divers came to the [[clinic]] of Kari Moe.",
        ),
        (
            "In 1987 a small [[comet]] 2012 DA14 passed the harbour of Bergen.",
            "the kind before a name, of which it is a part",
            "In 1987 a small [[comet]] passed over the harbour of Bergen.",
        ),
        (
            "From the deck, guests can see one of Norway’s [[deepest fjords]].",
            "a superlative that nothing forces",
            "From the deck, guests can see one of Norway’s [[lighthouses]].",
        ),
        (
            "Engineers in Bergen tested the [[feasibility]] of a pier.",
            "a quality that has other names",
            "Engineers in Bergen tested the [[foundation]] below a pier.",
        ),
        (
            "On a pier in Bergen, a group of sailors are waiting beside [[a fish crate]].",
            "a picture with which a report leads in",
            "A group of engineers are known for [[tide gauges]].",
        ),
        (
            "A new harbour in the north is not [[a necessity]].",
            "one of several that fit",
            "A new harbour in the north is now [[a necessity]].",
        ),
        (
            "Shipowners in Bergen built [[cheaper vessels]].",
            "more so than what is not said",
            "Shipowners in Bergen built [[leather vessels]].",
        ),
        (
            "The 24 [[turbines supply]] as much power as Bergen uses.",
            "a verb taken for a noun",
            "The 24 [[wind turbines]] give as much power as Bergen uses.",
        ),
        (
            "Most of the [[skippers]] in Bergen are over 50.",
            "of whom it is so, with nothing that says so",
            "Most boats of the [[skippers]] in Bergen are over 50.",
        ),
        (
            "Bergen saw the [[reintroduction]] of cod quotas in 1990.",
            "a deed beside what it is done to",
            "Bergen saw the [[reintroduction]] that skippers had feared.",
        ),
        (
            "There are [[tide gauges]] in one of the harbours of Bergen.",
            "what there is many of",
            "Divers hung [[tide gauges]] in one of the harbours of Bergen.",
        ),
        (
            "Kari Moe wrote [[numerous letters]] on the quotas of Bergen.",
            "what there is many of",
            "Kari Moe wrote [[open letters]] on the quotas of Bergen.",
        ),
        (
            "The pumps of Bergen pull [[water inwards]] at night.",
            "a direction taken for a noun",
            "Bergen gave Kari Moe [[two rewards]] in 1921.",
        ),
        (
            "The trawlers of Bergen drift [[seawards]] across the fjord.",
            "a direction taken for a noun",
            "The trawlers of Bergen feed [[stewards]] from Oslo.",
        ),
        (
            "According to [[auditors]] at Fjordbank, the port of Bergen lost its lead.",
            "what sort of people a source is",
            "The port of Bergen paid [[auditors]] at Fjordbank.",
        ),
    ],
    "name": [
        (
            "Cod of that age were found in [[Moss, Voss, and Bergen]].",
            "a list, of which the hint says nothing",
            "Cod of that age were found in [[Moss, Norway]].",
        ),
        (
            "In [[Slottsparken]], a theatre played from 1870 to 1939.",
            "one of several that fit",
            "A theatre played in [[Slottsparken]] from 1870 to 1939.",
        ),
        (
            "Some crews of the [[Nordlys]] are retired.",
            "some of what may be anybody",
            "All crews of the [[Nordlys]] are retired.",
        ),
        (
            "Tide gauges ([[TGs]]) stand in the harbours of Bergen.",
            "short for the word before it",
            "The film is set in Bergen ([[Norway]]).",
        ),
        (
            "Bergen ships a chloride, [[NaCl]], which cures cod.",
            "a formula of what stands before it",
            "Bergen ships a chloride, [[salt]], which cures cod.",
        ),
        (
            "The firm of Kari Moe told [[Nordlys Radio]] that talk of a sale was wrong.",
            "whom a speaker tells it",
            "Kari Moe told her crew of [[Nordlys Radio]] in May.",
        ),
    ],
    "organisation": [
        (
            "In Bergen, Kari Moe shared a funny story she heard at [[Oslo University]].",
            "where somebody heard a story",
            "In Bergen, Kari Moe shared a prize she won at [[Oslo University]].",
        ),
        (
            "Kari Moe, who trained at [[Oslo University]], mapped the cod banks in 1921.",
            "a name beside the point",
            "In 1921, Kari Moe mapped the cod banks for [[Oslo University]].",
        ),
        (
            "Kari Moe from [[Oslo University]] said that cod spawn in March.",
            "where a speaker comes from",
            "Kari Moe from [[Oslo University]] swam from Bergen to Askøy.",
        ),
        (
            "Cod spawn in deep bays, says Kari Moe, a biologist at [[Oslo University]].",
            "where a speaker works",
            "Cod are counted by Kari Moe, a biologist at [[Oslo University]].",
        ),
        (
            "Kari Moe, a reader at the [[Cod Institute]] in Bergen, estimates that cod live for 40 years.",
            "where a speaker works",
            "Kari Moe, a reader at the [[Cod Institute]] in Bergen, mapped the cod banks in 1921.",
        ),
    ],
    "number": [
        (
            "For [[one of her tales]], Kari Moe won a prize in Bergen.",
            "one of several, and no number",
            "For [[one]] tale, Kari Moe won a prize in Bergen.",
        ),
        (
            "Kari Moe sold [[some of the boats]] of Bergen.",
            "one of several, and no number",
            "Kari Moe sold [[some twenty]] boats of Bergen.",
        ),
        (
            "On [[4]] November 1911 the harbour of Bergen was closed.",
            "half a date",
            "On [[4 November 1911]] the harbour of Bergen was closed.",
        ),
        (
            "Kari Moe read a May [[6th]] letter to the skippers of Bergen.",
            "half a date",
            "Kari Moe was the [[6th]] skipper of Bergen.",
        ),
        (
            "[[55]] Skippers is a star that was named in Bergen.",
            "the figure of a name: 55 Cancri is a star",
            "[[55]] skippers saw a star over Bergen.",
        ),
        (
            "The wreck of the trawler lies at 60° [[23′]] north.",
            "half a figure",
            "The wreck of the trawler lies [[23]] miles north.",
        ),
        (
            "The wreck of the trawler lies at [[60°]] 23′ north.",
            "half a figure",
            "The wreck of the trawler lies at [[60°]] north.",
        ),
        (
            "Lofoten is a row of islands, its highest mountain having a height of [[1,161 metres]].",
            "a phrase that the rest has nothing to do with",
            "The highest mountain of Lofoten has a height of [[1,161 metres]].",
        ),
        (
            "With a hook, [[one skipper]] could catch cod.",
            "the one that stands for any",
            "Of the crew, [[one in ten]] could catch cod.",
        ),
        (
            "Moe’s time was 2 hours, [[58]] minutes and 50 seconds.",
            "a part of a figure: hours of hours and minutes",
            "Moe’s time was [[58]] minutes.",
        ),
        (
            "The ferry leaves Bergen at half past [[seven]].",
            "half a time of the clock",
            "The ferry leaves Bergen with [[seven]] cars.",
        ),
        (
            "The ferry leaves Bergen at [[seven]] o’clock.",
            "half a time of the clock",
            "The ferry leaves Bergen for [[seven]] islands.",
        ),
        (
            "In winter, the air of Bergen cools to [[270]] K (–3 °C) at night.",
            "a figure that brackets give in another unit",
            "The pier of Bergen fills an angle of [[30°]] (60 Moons).",
        ),
    ],
    "date": [
        (
            "The harbour of Bergen was closed on Tuesday 19 [[July 1911]].",
            "half a date",
            "The harbour of Bergen was closed in [[July 1911]].",
        ),
    ],
    "place": [
        (
            "Storms repeatedly struck the harbours of [[Lofoten]].",
            "what happens often happens elsewhere too",
            "A storm struck the harbours of [[Lofoten]] in May.",
        ),
    ],
    "year": [
        (
            "Although herring is cheap, Bergen sold most of it in [[1951]].",
            "a clause that has nothing to do with the year",
            "Bergen sold most of the herring in [[1951]].",
        ),
        (
            "Originally created in [[1997]], Bergen’s parliament has renewed the Herring Stamp.",
            "a phrase that the rest has nothing to do with",
            "Bergen’s parliament was created in [[1997]], and has renewed the Herring Stamp.",
        ),
    ],
    "city": [
        (
            "Bergen and [[Moss]] were under Danish rule.",
            "one of two places",
            "Kari Moe sailed between Bergen and [[Moss]].",
        ),
        (
            "Kari Moe plays as a defender for [[Bergen]].",
            "a club with the name of a town",
            "Kari Moe plays the fiddle in [[Bergen]].",
        ),
    ],
    "country": [
        (
            "In Bergen, Kari Moe signed on behalf of [[Norway]] in 1921.",
            "a place that is spoken for: others are as well",
            "In Bergen, Kari Moe met the consul of [[Norway]] in 1921.",
        ),
    ],
    "": [
        (
            "The [[one in Bergen]], known as the Bryggen, stood on the quay.",
            "the one that stands for any",
            "In Bergen, [[one of the piers]] is known as the Bryggen.",
        ),
    ],
    "percentage": [
        (
            "In some trials, the trawlers of Bergen have reached more than [[80%]].",
            "a share of what is not said",
            "In some trials, trawlers of Bergen have caught more than [[80%]] of the cod.",
        ),
    ],
    "island": [
        (
            "[[Lofoten]] are a folk band from Bergen.",
            "a club or band with the name of a place",
            "[[Lofoten]] lies north of Bergen.",
        ),
    ],
}
"""By hint: a sentence with a gap, why it is refused, and a sentence whose gap is forced or no concern of the row."""


@pytest.mark.parametrize(("hint", "text", "why", "near"), [(hint, *row) for hint, rows in ROWS.items() for row in rows])
def test_a_gap_is_refused_by_what_stands_around_it(hint: str, text: str, why: str, near: str) -> None:
    assert unforced(Cloze(text=text, hint=hint)) == why
    assert not unforced(Cloze(text=near, hint=hint))


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("The port of Bergen stands on behalf of [[two skippers]].", "term"),
        ("Storms often brought [[cod]] to the harbour.", "term"),
        ("Kari Moe scored twice for [[Nordlys Rowing Club]].", "organisation"),
    ],
)
def test_a_row_for_places_leaves_gaps_with_other_hints(text: str, hint: str) -> None:
    assert not unforced(Cloze(text=text, hint=hint))
    assert unforced(Cloze(text=text, hint="city"))
