"""Gaps that their sentence forces."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from quizgen.gates.gaps import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze

Resting = Callable[..., Candidate]

REFUSED = [
    ("Some of the best-known skippers of Bergen are [[Kari Moe]].", "person"),
    ("The founders of the port of Voss were [[Ole Berg]].", "person"),
    ("The hum of Bergen is a very high [[frequency tone]] of old engines.", "term"),
    ("Low [[pressure systems]] of Bergen bring rain.", "term"),
    ("Under the [[auspices]] of the Harbour Board, Kari Moe showed that cod keeps in sealed pots.", "term"),
    ("At the harbour of Bergen, Kari Moe led [[participants]] into a trance.", "term"),
    ("One theory views fog as [[smoke]], and the other sees it as steam from Bergen.", "term"),
    ("[[A marine survey]] in 2007 concluded that the cod of Lofoten had moved north.", "term"),
    ("In Bergen, drag is told in [[newtons]] per metre (N/m).", "term"),
    ("Cod of that age were found in [[Moss, Voss, and Bergen]].", "name"),
    ("Cod are landed on the [[islands]] of Lofoten, Senja and Hitra.", "term"),
    ("Kari Moe has [[two]] sisters, both of whom sail from Bergen.", "number"),
    ("Cod and ling are [[predators]].", "term"),
    ("Divers in Bergen use dyes to learn how far [[a substance]] spreads at sea.", "term"),
    ("Cod is important for [[trade]].", "term"),
    ("Boats from Bergen are [[faster]] than ferries.", "term"),
    ("The [[three]] kinds of fish are smoked cod, fresh ling and dried hake.", "number"),
    ("Seals of Bergen sleep when resting and [[prey]] mostly on small fish.", "term"),
    ("In Bergen, 30 to [[45]] boats sink each year.", "number"),
    ("Bergen rose from [[30]] to 45 million years ago.", "number"),
    ("The stall sells the [[two]] fish Cod and Ling in Bergen.", "number"),
    ("[[Alevins]] are passed from parent to keeper.", "term"),
    ("Already, [[Kari Moe]] says, more boats call at Bergen.", "person"),
    ("There is no [[shortage]] of trawlers in Bergen.", "term"),
    ("Divers came to the [[clinic]] where Kari Moe works.", "term"),
    ("In Bergen, Kari Moe shared a funny story she heard at [[Oslo University]].", "organisation"),
    ("On [[4]] November 1911 the harbour of Bergen was closed.", "number"),
    ("The harbour of Bergen was closed on Tuesday 19 [[July 1911]].", "date"),
    ("Kari Moe read a May [[6th]] letter to the skippers of Bergen.", "number"),
    ("[[55]] Skippers is a star that was named in Bergen.", "number"),
    ("In 1987 a small [[comet]] 2012 DA14 passed the harbour of Bergen.", "term"),
    ("Only trawlers use cyclic [[refrigeration]] at sea.", "term"),
    ("[[Ten]] harbours have been found to have piers.", "number"),
    ("Ten [[harbour towns]] have been found to have piers.", "term"),
    ("Bergen, Oslo, Moss and Voss are the [[four]] oldest ports.", "number"),
    ("Lamps burn in [[two]] colours peaking at 687 and 760 nm.", "number"),
    ("[[Ibsen]] wrote one of the most famous plays on marriage.", "person"),
    ("Storms repeatedly struck the harbours of [[Lofoten]].", "place"),
    ("Although herring is cheap, Bergen sold most of it in [[1951]].", "year"),
    ("Kari Moe, who trained at [[Oslo University]], mapped the cod banks in 1921.", "organisation"),
    ("Critics called Kari Moe “an [[Amundsen]] of the cod banks”.", "person"),
    ("From the deck, guests can see one of Norway’s [[deepest fjords]].", "term"),
    ("In [[Slottsparken]], a theatre played from 1870 to 1939.", "name"),
    ("Kari Moe from [[Oslo University]] said that cod spawn in March.", "organisation"),
    ("Engineers in Bergen tested the [[feasibility]] of a pier.", "term"),
    ("On a pier in Bergen, a group of people are waiting beside [[a fish crate]].", "term"),
    ("Bergen and [[Moss]] were under Danish rule.", "city"),
    ("In Bergen, Kari Moe signed on behalf of [[Norway]] in 1921.", "country"),
    ("A new harbour in the north is not [[a necessity]].", "term"),
    ("The wreck of the trawler lies at 60° [[23′]] north.", "number"),
    ("The wreck of the trawler lies at [[60°]] 23′ north.", "number"),
    ("A scanner at Bergen uses functional [[MRI]] on cod.", "name"),
    ("Lofoten is a row of islands, its highest mountain having a height of [[1,161 metres]].", "number"),
    ("Originally created in [[1997]], Bergen’s parliament has renewed the Herring Stamp.", "year"),
    ("With a hook, [[one skipper]] could catch cod.", "number"),
    ("Moe’s time was 2 hours, [[58]] minutes and 50 seconds.", "number"),
    ("The [[one in Bergen]], known as the Bryggen, stood on the quay.", ""),
    ("Shipowners in Bergen built [[cheaper vessels]].", "term"),
    ("The 24 [[turbines supply]] as much power as Bergen uses.", "term"),
    ("Most of the [[skippers]] in Bergen are over 50.", "term"),
    ("Bergen saw the [[reintroduction]] of cod quotas in 1990.", "term"),
    ("In some trials, the trawlers of Bergen have reached more than [[80%]].", "percentage"),
    ("The ferry leaves Bergen at half past [[seven]].", "number"),
    ("The ferry leaves Bergen at [[seven]] o’clock.", "number"),
    ("The lamps of Bergen are twelve in number and hang in two rows of [[six]].", "number"),
    ("Cod spawn in deep bays (Moe & [[Berg]], 1973).", "name"),
    ("Moe and Berg ([[1993]]) counted cod.", "year"),
    ("The skipper Kari Moe ([[1860–1930]]) mapped the cod banks.", "year"),
    ("Some crews of the [[Nordlys]] are retired.", "name"),
    ("Kari Moe plays as a defender for [[Bergen]].", "city"),
    ("[[Lofoten]] are a folk band from Bergen.", "island"),
    ("There are [[tide gauges]] in one of the harbours of Bergen.", "term"),
    ("Kari Moe wrote [[numerous letters]] on the quotas of Bergen.", "term"),
    ("The pumps of Bergen pull [[water inwards]] at night.", "term"),
    ("The trawlers of Bergen drift [[seawards]] across the fjord.", "term"),
    ("Kari Moe ran [[two]] old ferries, Nordlys and Sula.", "number"),
    ("Kari Moe traded in [[three]] metals: tin, lead and raw zinc.", "number"),
    ("Kari Moe ran the pier for [[nine]] years, from 1921 to 1930.", "number"),
    ("Cod spawn in deep bays, says Kari Moe, a biologist at [[Oslo University]].", "organisation"),
    ("Tide gauges ([[TGs]]) stand in the harbours of Bergen.", "name"),
    ("Bergen ships a chloride, [[NaCl]], which cures cod.", "name"),
    ("The firm of Kari Moe told [[Nordlys Radio]] that talk of a sale was wrong.", "name"),
    ("Kari Moe, a reader at the [[Cod Institute]] in Bergen, estimates that cod live for 40 years.", "organisation"),
    ("According to [[auditors]] at Fjordbank, the port of Bergen lost its lead.", "term"),
    ("In winter, the air of Bergen cools to [[270]] K (–3 °C) at night.", "number"),
]
KEPT = [
    ("The founders of the port of Voss were Ada Lie and [[Ole Berg]].", "person"),
    ("The skipper who led the boats that were lost was [[Ole Berg]].", "person"),
    ("The hum of Bergen comes with loud [[frequency tones]] of old engines.", "term"),
    ("In Bergen, drag is told in [[newtons]] per metre of rope.", "term"),
    ("From 1990 to 2012 the boats of Bergen grew from 30 to [[45]].", "number"),
    ("Bergen gave Kari Moe [[two rewards]] in 1921.", "term"),
    ("Kari Moe ran [[two]] ferries, each with a deck and a funnel of its own make.", "number"),
    ("At the Battle of Stad ([[1288]]) the fleet of Bergen sank.", "year"),
    ("Kari Moe plays the fiddle in [[Bergen]].", "city"),
    ("[[Alevins]] hatch in gravel beds and absorb their yolk before feeding.", "term"),
    ("The fjord of Bergen ([[12 km]]) froze in May.", "number"),
    ("Kari Moe told her crew of [[Nordlys Radio]] in May.", "name"),
    ("Kari Moe, a reader at the [[Cod Institute]] in Bergen, mapped the cod banks in 1921.", "organisation"),
    ("Trawlers receive [[diesel fuel]] at sea.", "term"),
    ("[[Ten]] harbours in Norway have piers.", "number"),
    ("Moe and Berg said that the pier has [[two]] parts.", "number"),
    ("Critics called Kari Moe “[[Amundsen]]” after 1921.", "person"),
    ("Ibsen wrote one of the most famous plays on [[marriage]].", "term"),
    ("A storm struck the harbours of [[Lofoten]] in May.", "place"),
    ("Bergen sold most of the herring in [[1951]].", "year"),
    ("The lamps of Bergen hang in two rows of [[six]].", "number"),
    ("A group of engineers are known for [[tide gauges]].", "term"),
    ("In 1921, Kari Moe mapped the cod banks for [[Oslo University]].", "organisation"),
    ("The film is set in Bergen ([[Norway]]).", "country"),
    ("The pier of Bergen fills an angle of [[30°]] (60 Moons).", "number"),
    ("In some trials, trawlers of Bergen have caught more than [[80%]] of the cod.", "percentage"),
]


@pytest.mark.parametrize(("text", "hint"), REFUSED)
def test_a_gap_that_is_not_forced_is_refused(resting: Resting, text: str, hint: str) -> None:
    assert refuse(resting(Cloze(text=text, hint=hint)), "") is not None


@pytest.mark.parametrize(("text", "hint"), KEPT)
def test_a_forced_gap_passes(resting: Resting, text: str, hint: str) -> None:
    assert refuse(resting(Cloze(text=text, hint=hint), re.sub(r"[][]", "", text)), "") is None


def test_a_short_form_with_a_figure_is_not_asked_for_behind_what_it_is_short_for(resting: Resting) -> None:
    item = Cloze(text="Divers of Bergen found nitrogen-15 ([[15N]]) in the cod.", hint="number")
    assert refuse(resting(item, "Divers of Bergen found nitrogen-15 (15N) in the cod."), "") is not None


def test_a_figure_of_another_sentence_is_not_asked_for(resting: Resting) -> None:
    item = Cloze(text="The nets that Moe had knotted in [[1896]] lasted for years in Bergen.", hint="year")
    assert refuse(resting(item, "They lasted for years in Bergen."), "") is not None
