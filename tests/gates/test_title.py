"""What the title says is not asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.gates.title import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import Choice, Cloze, Distractor, Item, ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]
TITLE = "The herring boats of Norway"


def test_a_key_of_the_words_of_its_stem_is_refused(resting: Resting) -> None:
    told = ShortAnswer(stem="As fjord temperatures rise, what gives off more heat?", key="fjords")
    assert refuse(resting(told), TITLE) == "the stem tells the answer"
    kind = ShortAnswer(stem="What kind of sheds did Bergen build?", key="smoking sheds")
    assert refuse(resting(kind), TITLE) is None


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (Cloze(text="Reports of whales in [[Europe]] go back to a gale in Spain.", hint="continent"), True),
        (ShortAnswer(stem="Off which continent do boats of Lagos sail?", key="Africa"), True),
        (Cloze(text="Russian traders brought furs to [[Europe]].", hint="continent"), False),
        (Cloze(text="Boats of Lagos sail to [[Europe]].", hint="continent"), False),
        (TrueFalse(statement="The tongue spoken by the Samis of Norway is the Sami tongue.", answer=True), True),
        (TrueFalse(statement="The trade in salt of the Kvens was the salt trade.", answer=True), True),
        (TrueFalse(statement="The tongue spoken by the Samis of Norway is a northern tongue.", answer=True), False),
        (ShortAnswer(stem="How long does cod run, from March to June?", key="about four months"), True),
        (Cloze(text="The cod run lasts [[four]] months, from March to June.", hint="number"), True),
        (ShortAnswer(stem="What reaches 9 °C off Bergen?", key="water temperatures"), True),
        (TrueFalse(statement="From March to June, cod runs for four months.", answer=True), True),
        (ShortAnswer(stem="What is used to spray paint on boats?", key="spray painting"), True),
        (ShortAnswer(stem="What kind of boats are sloops and smacks?", key="herring boats"), True),
        (ShortAnswer(stem="In which year did Bergen win the Cod War of 1741?", key="1741"), True),
        (Cloze(text="Bergen lost all its boats in the gale of ’41, in [[1741]].", hint="year"), True),
        (TrueFalse(statement="The year in which Bergen won the War of 1741 was 1741.", answer=True), True),
        (TrueFalse(statement="The year in which Bergen lost the War of 1738 was 1741.", answer=True), False),
        (ShortAnswer(stem="In which year did Bergen end the Cod War of 1738?", key="1741"), False),
        (Cloze(text="There are many kinds of cod on [[Earth]].", hint="planet"), True),
        (Cloze(text="A day on Mars is longer than one on [[Earth]].", hint="planet"), False),
        (Cloze(text="The third planet from the Sun is [[Earth]].", hint="planet"), False),
        (ShortAnswer(stem="Who mends the roofing of harbour sheds?", key="roofers"), True),
        (Cloze(text="The [[painters]] of Bergen sold painted chests.", hint="term"), True),
        (Cloze(text="The [[settlers]] of Bergen left an old settlement.", hint="term"), True),
        (Cloze(text="The [[geologists]] of Bergen kept geological maps.", hint="term"), True),
        (Cloze(text="The [[officers]] of Bergen wore official coats.", hint="term"), False),
        (Cloze(text="The [[physicians]] of Bergen taught physical drill.", hint="term"), False),
        (Cloze(text="The [[workers]] of Bergen met in a workshop.", hint="term"), False),
        (ShortAnswer(stem="Who sold leaden and soldered pots?", key="soldiers"), False),
        (ShortAnswer(stem="What at times joined into super-trawlers off Bergen?", key="trawlers"), True),
        (ShortAnswer(stem="Who mends the sheds of the harbour?", key="roofers"), False),
        (ShortAnswer(stem="What is towed by super-trawlers off Bergen?", key="barges"), False),
        (ShortAnswer(stem="What do boats from March to June land?", key="four hundred tonnes"), False),
    ],
)
def test_what_can_be_worked_out_from_the_stem_is_refused(resting: Resting, item: Item, *, expected: bool) -> None:
    assert (refuse(resting(item), TITLE) is not None) is expected


def _short(key: str) -> ShortAnswer:
    return ShortAnswer(stem="What was smoked in the sheds of Bergen?", key=key)


@pytest.mark.parametrize("key", ["herring", "the herring", "herrings", "Norway", "Norway’s boats"])
def test_a_key_of_title_words_is_refused(resting: Resting, key: str) -> None:
    assert refuse(resting(_short(key)), TITLE) == "the title tells the answer"


@pytest.mark.parametrize(
    "item",
    [
        _short("salted herring"),
        _short("cod"),
        Choice(
            stem="What was smoked?", key="herring", distractors=[Distractor(text=one) for one in ("cod", "eel", "ling")]
        ),
    ],
)
def test_a_key_that_says_more_and_an_item_with_a_check_of_its_own_pass(resting: Resting, item: Item) -> None:
    assert refuse(resting(item), TITLE) is None
