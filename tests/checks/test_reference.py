from __future__ import annotations

import pytest

from quizgen.checks.examples import choice, cloze, short, statement
from quizgen.checks.model import Example

from .conftest import Seen

FINDS = [
    ("loose-pronoun", short("For how many minutes can it hold its breath?", "90")),
    ("loose-pronoun", short("In which chapel did he paint the ceiling?", "the Sistine Chapel")),
    ("leaning-opener", short("However, what did Etna destroy?", "a village")),
    ("leaning-opener", statement("But ash fell on the coast.")),
    ("leaning-opener", statement("As a result, flights were cancelled.")),
    ("loose-pronoun", statement("It is located 181 light-years from Earth.")),
    ("loose-pronoun", statement("His father is a street seller.")),
    ("loose-pronoun", short("What did they send to the observatory?", "a letter")),
    ("loose-pronoun", short("Why does Iceland support it?", "because it pays")),
    ("loose-pronoun", short("What did analysts say about it?", "that it was late")),
    ("loose-pronoun", statement("In reality, he did not boil the broth.")),
    ("loose-pronoun", cloze("Later she moved to [[Naples]].")),
    ("loose-demonstrative", short("When was this organisation created?", "1973")),
    ("loose-demonstrative", statement("This was known to the Romans.")),
    ("loose-group", statement("The two countries signed a treaty.")),
    ("loose-group", short("What did both sides want?", "peace")),
    ("loose-group", short("How did Iceland react to the situation?", "with flights")),
    ("loose-group", statement("Geologists prefer the latter.")),
    ("loose-time", statement("Eight years later, Naples was rebuilt.")),
    ("loose-time", statement("Naples was small at the time.")),
    ("bare-definite", short("What is the country known for?", "geysers")),
    ("bare-definite", statement("The plague moved on with Anna Lind, and the country lost many sheep.")),
    ("bare-definite", statement("When Norway sold rye to Sweden in 1905, the country lost many sheep.")),
    ("bare-definite", statement("The painter Anna Florence died, and the city bought many sheep.")),
    ("bare-definite", statement("Many crossed Brooklyn by Cairo Street, and the city lost many sheep.")),
    ("bare-definite", statement("The company denied the claims.")),
]
PASSES = [
    ("loose-pronoun", short("Which whale can hold its breath for 90 minutes?", "the sperm whale")),
    ("loose-pronoun", short("How long does it take to climb Etna?", "six hours")),
    ("leaning-opener", short("Besides Etna, which volcano is active?", "Stromboli")),
    ("leaning-opener", short("In addition to ash, what did Etna emit?", "steam")),
    ("leaning-opener", statement("Still waters hide a crater.")),
    ("loose-pronoun", statement("It is hard to predict when Etna will erupt.")),
    ("loose-pronoun", statement("It was Hamilton who climbed Vesuvius.")),
    ("loose-pronoun", short("How long does it take to climb Etna?", "six hours")),
    ("loose-pronoun", short("What made it possible to forecast eruptions?", "seismographs")),
    ("loose-pronoun", statement("In his letters, Pliny described the eruption.")),
    ("loose-pronoun", statement("Although it looks quiet, Vesuvius is active.")),
    ("loose-pronoun", short("Who lost their homes in Catania?", "farmers")),
    ("loose-pronoun", short("Why do volcanoes smoke?", "because they release steam")),
    ("loose-pronoun", statement("Pliny said “I saw it with my own eyes”.")),
    ("loose-pronoun", statement("World War I delayed the US survey of IT systems.")),
    ("loose-pronoun", short("What do growth rings tell us?", "the age of a tree")),
    ("loose-pronoun", statement("Each ruler appoints whoever he or she trusts.")),
    ("loose-demonstrative", choice("Which of these gases is the heaviest?")),
    ("loose-demonstrative", statement("A crater lake and a hot spring lie there, and this lake is acid.")),
    ("loose-group", statement("Etna and Stromboli are the two volcanoes that never rest.")),
    ("loose-group", statement("The two tubes that form the vent are narrow.")),
    ("loose-group", choice("Which of the three gases is the heaviest?")),
    ("loose-group", statement("The situation in Naples was tense.")),
    ("loose-time", statement("Etna erupted in 1669, and eight years later Catania was rebuilt.")),
    ("bare-definite", short("What is the country of Iceland known for?", "geysers")),
    ("bare-definite", statement("The plague moved on to New Zealand, where the country lost many sheep.")),
    ("bare-definite", statement("After Norway sold its rye in 1905, the country lost many sheep.")),
    ("bare-definite", statement("Rye from Norway went by sea, and as Norway froze, the country lost many sheep.")),
    ("bare-definite", statement("A company drilled there, and the company left.")),
    ("bare-definite", Example(statement("The company denied the claims.").item, "A company in Iceland")),
    ("bare-definite", Example(statement("The bill passed.").item, "The Clean Water Act")),
    ("bare-definite", statement("The party leader spoke.")),
]


@pytest.mark.parametrize(("rule", "example"), FINDS)
def test_loose_references_are_found(seen: Seen, rule: str, example: Example) -> None:
    assert seen(rule, example)


@pytest.mark.parametrize(("rule", "example"), PASSES)
def test_resolved_references_pass(seen: Seen, rule: str, example: Example) -> None:
    assert seen(rule, example) == []


def test_a_noun_that_may_be_somebody_makes_a_pronoun_a_risk_only(seen: Seen) -> None:
    tale = short("Why did the mule vote for the hare?", "because of his ears")
    assert seen("loose-pronoun", tale) == [("his", "risk")]


def test_the_writer_of_the_article_is_a_risk(seen: Seen) -> None:
    assert seen("loose-pronoun", statement("We must act and act quickly.")) == [("We", "risk")]
