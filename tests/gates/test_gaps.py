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
    ("The mosses of Bergen are divided into [[three orders]].", "term"),
    ("The boats of Bergen were grouped into [[several classes]].", "term"),
    ("The pier of Bergen was paid for by [[Mr.]] and Mrs. Ole Moe in 1921.", "name"),
    ("[[Dr.]] and Mrs. Kari Moe built the pier of Bergen.", "name"),
    ("One theory views fog as [[smoke]], and the other sees it as steam from Bergen.", "term"),
    ("Kari Moe has [[two]] sisters, both of whom sail from Bergen.", "number"),
    ("Divers in Bergen use dyes to learn how far [[a substance]] spreads at sea.", "term"),
    ("The [[three]] kinds of fish are smoked cod, fresh ling and dried hake.", "number"),
    ("In Bergen, 30 to [[45]] boats sink each year.", "number"),
    ("Bergen rose from [[30]] to 45 million years ago.", "number"),
    ("The stall sells the [[two]] fish Cod and Ling in Bergen.", "number"),
    ("[[Alevins]] are passed from parent to keeper.", "term"),
    ("Only trawlers use cyclic [[refrigeration]] at sea.", "term"),
    ("[[Ten]] harbours have been found to have piers.", "number"),
    ("Ten [[harbour towns]] have been found to have piers.", "term"),
    ("Bergen, Oslo, Moss and Voss are the [[four]] oldest ports.", "number"),
    ("Lamps burn in [[two]] colours peaking at 687 and 760 nm.", "number"),
    ("Critics called Kari Moe “an [[Amundsen]] of the cod banks”.", "person"),
    ("A scanner at Bergen uses functional [[MRI]] on cod.", "name"),
    ("The lamps of Bergen are twelve in number and hang in two rows of [[six]].", "number"),
    ("Cod spawn in deep bays (Moe & [[Berg]], 1973).", "name"),
    ("Moe and Berg ([[1993]]) counted cod.", "year"),
    ("According to [[Kari Moe]], cod of Bergen spawn in May.", "person"),
    ("Cod is dear, says Kari Moe, Bergen’s head of [[harbour safety]] and trade.", "term"),
    ("More than a pastime, rowing was how Bergen was fed ([[Wendelbo]]).", "name"),
    ("The cod of Bergen is dried on racks ([[Aasheim]]).", "person"),
    ("The skipper Kari Moe ([[1860–1930]]) mapped the cod banks.", "year"),
    ("Kari Moe ran [[two]] old ferries, Nordlys and Sula.", "number"),
    ("Kari Moe traded in [[three]] metals: tin, lead and raw zinc.", "number"),
    ("Kari Moe ran the pier for [[nine]] years, from 1921 to 1930.", "number"),
    ("With a strike on the [[horizon]], Kari Moe left Bergen in 1921.", "term"),
    ("The bank of Bergen kept the loan of 1921 and put it in the public [[eye]].", "term"),
]
KEPT = [
    ("The mosses of Bergen are divided into [[peat mosses]] and true mosses.", "term"),
    ("The pier of Bergen is owned by the [[king]] and the Norwegian state.", "term"),
    ("The founders of the port of Voss were Ada Lie and [[Ole Berg]].", "person"),
    ("From 1990 to 2012 the boats of Bergen grew from 30 to [[45]].", "number"),
    ("Kari Moe ran [[two]] ferries, each with a deck and a funnel of its own make.", "number"),
    ("At the Battle of Stad ([[1288]]) the fleet of Bergen sank.", "year"),
    ("[[Alevins]] hatch in gravel beds and absorb their yolk before feeding.", "term"),
    ("The fjord of Bergen ([[12 km]]) froze in May.", "number"),
    ("The first skipper of the fleet ([[Wendelbo]]) was drowned off Bergen.", "name"),
    ("According to legend, [[Kari Moe]] mapped the cod banks of Bergen.", "person"),
    ("Kari Moe, who drew the pier of Bergen, says it needs [[harbour lamps]].", "term"),
    ("Trawlers receive [[diesel fuel]] at sea.", "term"),
    ("[[Ten]] harbours in Norway have piers.", "number"),
    ("Moe and Berg said that the pier has [[two]] parts.", "number"),
    ("Critics called Kari Moe “[[Amundsen]]” after 1921.", "person"),
    ("The lamps of Bergen hang in two rows of [[six]].", "number"),
    ("The cod of Bergen lay on the [[horizon]] of the oldest peat, beside a keel.", "term"),
    ("The cod of Bergen were hung up on the [[rafters]] to dry.", "term"),
    ("Kari Moe found more cod in the [[tropics]] than north of Bergen.", "term"),
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
