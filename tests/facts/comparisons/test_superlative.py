"""The first, the only, the largest of a set."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import superlative

FOUND = [
    (
        "Verona restored the city's oldest bridge Ponte Pietra.",
        ("superlative", "Ponte Pietra", "Verona's other bridges", "oldest"),
    ),
    (
        "William Simon was the first head of the Federal Energy Office.",
        ("superlative", "William Simon", "later heads of the Federal Energy Office", "the first"),
    ),
    (
        "Chile has one of the driest deserts in the world.",
        ("superlative", "Chile", "others in the world", "one of the driest"),
    ),
]
SIDES = [
    (
        "what the only one did is asked of all",
        "Nora Lind was the only one who brought a lantern to the quarry.",
        ("Nora Lind", "all others", "whether they brought a lantern to the quarry"),
    ),
    (
        "what the only one does is asked of all",
        "Nora Lind is the only one who sings in Frisian.",
        ("Nora Lind", "all others", "whether they sing in Frisian"),
    ),
    (
        "one of a set that is the subject",
        "The oldest of the stone towers in the valley is Harrow Keep.",
        ("Harrow Keep", "the other stone towers in the valley", "how old"),
    ),
    (
        "how fast something grows is no kind of it",
        "The linnet is the fastest growing flock of birds in Norway.",
        ("the linnet", "other flocks of birds in Norway", "how fast growing"),
    ),
    (
        "how well something is kept, with a hyphen as without one",
        "Holm Keep is the best-preserved tower in Norway.",
        ("Holm Keep", "other towers in Norway", "how well preserved"),
    ),
    (
        "how fast something grows, with a hyphen",
        "Bergen is the fastest-growing town in Norway.",
        ("Bergen", "other towns in Norway", "how fast growing"),
    ),
    (
        "who serves longest serves how long",
        "Nora Lind is the longest serving warden in Norway.",
        ("Nora Lind", "other wardens in Norway", "how long"),
    ),
    (
        "what is left is a kind of it",
        "Bialowieza is the largest remaining forest in Poland.",
        ("Bialowieza", "other remaining forests in Poland", "how large"),
    ),
    (
        "what is done for the first time in full",
        "The flood let the farmers grow rice in the delta for the first time.",
        ("the first time that the flood let the farmers grow rice in the delta", "later times", "order in time"),
    ),
    (
        "the whole idea that others refuted later",
        "The guild held a trial in May which was one of the first to test the idea that salt (a rock) keeps wood dry.",
        (
            "a trial in May that the guild held",
            "later ones to test the idea that salt keeps wood dry",
            "order in time",
        ),
    ),
    (
        "what is only seen holds the rank, and not who sees it",
        "Holm may be lucky enough to see the rarest bird in Spain.",
        ("the rarest bird in Spain", "other birds in Spain", "how rare"),
    ),
    (
        "who met there owns it, and not the place",
        "The panel met in Oslo to present its latest survey of the glaciers.",
        ("the panel’s latest survey of the glaciers", "the panel’s earlier surveys of the glaciers", "time"),
    ),
    (
        "the subject that a rank leads in",
        "One of the earliest plants to be grown for oil, flax is sold in Chile.",
        ("flax", "other plants", "how early to be grown for oil"),
    ),
    (
        "some of those that have the rank, named by where they are",
        "Some of the worst floods have occurred outside of Chile.",
        ("floods that have occurred outside of Chile", "other floods", "how bad"),
    ),
    (
        "two named before a comma",
        "He wrote of the death of Johann Berg and Heinrich Holm, the first miners to be tried in Chile.",
        ("Johann Berg and Heinrich Holm", "later miners to be tried in Chile", "order in time"),
    ),
    (
        "a title behind a comma",
        "Holm wrote one of the most valuable works on salt, entitled The Book of Salt.",
        ("The Book", "other works on salt", "how valuable"),
    ),
    (
        "the case in which it is most so",
        "Berg said salt might help; it would work best when used with oil.",
        ("when used with oil", "all other cases", "how well salt would work"),
    ),
    (
        "a rank among what somebody owns, named by its deed",
        "In 1998 Oslo’s first opera house was opened by the king.",
        ("the opera house of Oslo that was opened by the king in 1998", "Oslo’s later opera houses", "order in time"),
    ),
    (
        "a rank whose clause tells what it did",
        "The most detailed account of the flood came from the abbey of Ely.",
        ("the account of the flood that came from the abbey of Ely", "other accounts of the flood", "how detailed"),
    ),
    (
        "a rank whose clause tells who made it",
        "In 1858, crews from Chile laid the first copper cables.",
        (
            "the copper cables that crews from Chile laid in 1858",
            "later copper cables",
            "order in time",
        ),
    ),
]
NOT_FOUND = [
    "Clerks know what they keep in what is the oldest archive in Spain.",
    "The first boats on that lake were rather heavy and hard.",
    "The first boats on that lake were quite heavy.",
    "Much of Holm’s best work was comedy.",
    "The most obvious is that in rain the ford floods.",
    "Chile has lost its greatest son.",
    "Thought to be the oldest bottle in Chile, it was given to Anna Berg.",
    "The two brightest components are a binary star with a long orbit.",
    "Interest in the forest grew.",
    "At first the council of Chile refused.",
    "The second test involved a wallet from Chile.",
    "The first characteristic of basalt is its weight.",
    "The market in Ely opens on the first Monday in May.",
]
ASKED = [
    (
        "William Simon was the first head of the Federal Energy Office.",
        "subject | Who was the first head of the Federal Energy Office? | William Simon",
    ),
    ("Lisbon is the oldest port of Europe.", "subject | Which city is the oldest port of Europe? | Lisbon"),
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_the_sides_are_found(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.kind, one.a, one.b, one.cue) for one in superlative.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_nothing_is_found_without_a_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(superlative.find(analysed(sentence)))


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_it_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(superlative.find, sentence)


@pytest.mark.parametrize(("sentence", "expected"), [case[1:] for case in SIDES], ids=[case[0] for case in SIDES])
def test_what_holds_the_rank_is_named(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    assert expected in [(one.a, one.b, one.aspect) for one in superlative.find(analysed(sentence))]


@pytest.mark.parametrize(
    ("sentence", "b", "aspect"),
    [
        ("Anna Berg was one of the first to cross the ice.", "later ones to cross the ice", "order in time"),
        ("The only lamp we own is one made by a smith.", "all others", "being the only lamp we own"),
        (
            "Anna Berg said this printed map was the oldest she had come across.",
            "other printed maps Anna Berg had come across",
            "how old",
        ),
        ("The hall is the largest and most colourful barn in Norway.", "other barns in Norway", "how large"),
        (
            "Many people like Lunda (Barn 4), an old barn near the river. It is one of the largest barns in Kent.",
            "other barns in Kent",
            "how large",
        ),
        ("Oslo is the best town to ski in, and Rome is the worst.", "other towns", "how bad to ski in"),
        (
            "In 1902, Norway accepted Norse as its only official language, replacing Danish.",
            "all others",
            "being the only official language of Norway",
        ),
    ],
    ids=[
        "the first to do something",
        "the one that is drawn",
        "others like this one",
        "two ranks at once",
        "a name before its kind",
        "the noun of the superlative before",
        "whose only one it is",
    ],
)
def test_a_rank_tells_in_which_set(analysed: Callable[..., Text], sentence: str, b: str, aspect: str) -> None:
    assert (b, aspect) in {(one.b, one.aspect) for one in superlative.find(analysed(sentence))}


@pytest.mark.parametrize(
    ("sentence", "turned"),
    [
        ("Ann Lee was the greatest fiddler in Norway.", False),
        ("Otto Berg was the biggest star of the stage.", False),
        ("The Harvest Song is the greatest poem in Norway.", False),
        ("The rain was the greatest threat to Norway in 1933.", True),
        ("Otto Berg was the tallest fiddler in Norway.", True),
    ],
)
def test_who_is_great_has_nobody_small_beside(analysed: Callable[..., Text], sentence: str, turned: bool) -> None:
    false = [text for one in superlative.find(analysed(sentence)) for text in one.false_texts]
    assert any("smallest" in text or "shortest" in text for text in false) is turned


@pytest.mark.parametrize(
    "sentence",
    [
        "Holm printed the first map of the moon; wrote songs (singing them for the first time); and drew.",
        "Holm published the first table of tides; wrote papers on winds (mapping the Baltic for the first time).",
    ],
)
def test_no_first_time_is_told_of_a_subject_that_runs_on(analysed: Callable[..., Text], sentence: str) -> None:
    assert [one.cue for one in superlative.find(analysed(sentence))] == ["the first"]
