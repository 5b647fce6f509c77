"""Pronouns that may take up several nouns of their sentence stay where all of those stay; none is sought outside."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Sentence, Text

Analysed = Callable[..., Text]

STAYING = [
    ("Isaac Newton admired Robert Boyle because he measured gases.", "he", {"Newton", "Boyle"}),
    ("A lighthouse will have a museum when it is restored.", "it", {"lighthouse", "museum"}),
    ("We can divide a loaf easily because it is soft.", "it", {"loaf"}),
    ("A nurse, called to a school, mended a chair before it broke.", "it", {"school", "chair"}),
    ("The sale of old maps and their use in schools have grown.", "their", {"maps"}),
    ("There are forty guards and their shifts are long.", "their", {"guards"}),
    ("The wealthy can use their money well.", "their", {"wealthy"}),
    ("Baking offers an advantage to grocers by letting them sell more.", "them", {"grocers"}),
    ("In most games, the dealer drops a deck of cards, and you get to pick them up.", "them", {"games", "cards"}),
    ("The value of bread rests in trading it for coins.", "it", {"bread"}),
    ("For a ferry to dock, it has to pay a toll.", "it", {"ferry"}),
    ("Dozens of cooks fed the guards because they were hungry.", "they", {"cooks", "guards"}),
    ("Dentists blame the theory, with its stress on sugar.", "its", {"theory"}),
]
OPEN = [
    ("A ferry was built. Every Norwegian was told to work on its hull.", "its"),
    ("The bird slept. A nurse slid a narrow tube into it.", "it"),
    ("The plague came again. We fed a goat until it was gone.", "it"),
    ("A debate began. There is doubt about the census, and it now seems likely few will count.", "it"),
    ("The tunnel opened. The clerks at the ministry grew convinced of its merits.", "its"),
    ("The club met in May. Lund was the first town to see it.", "it"),
    (
        "The duty to feed the horses was heavy. Great numbers of boys, smiths, and clerks were hired to lead them "
        "gently from the stalls and yards to the hills.",
        "them",
    ),
    (
        "The Fisk was a paper of Jens Simmons. Simmons quickly merged the Fisk with the Post. In its first issue, "
        "Simmons stakes a claim to fame.",
        "its",
    ),
    ("The comet faded. Its tail was long.", "its"),
    ("They left the harbour early. They said that they feared the storms.", "they"),
    ("The dam broke. We rebuilt a mill because it mattered.", "it"),
]


def _bound(sentence: Sentence, word: str) -> set[str]:
    token = next(token for token in reversed(sentence.tokens) if token.text.lower() == word)
    return {sentence.tokens[at].text for at in token.bound}


@pytest.mark.parametrize(("paragraph", "word", "heads"), STAYING, ids=[case[0] for case in STAYING])
def test_a_pronoun_is_bound_to_all_nouns_before_it_that_it_may_take_up(
    analysed: Analysed, paragraph: str, word: str, heads: set[str]
) -> None:
    assert _bound(analysed(paragraph).sentences[-1], word) == heads


@pytest.mark.parametrize(("paragraph", "word"), OPEN, ids=[case[0] for case in OPEN])
def test_a_pronoun_that_may_mean_what_was_told_before_is_not_bound(
    analysed: Analysed, paragraph: str, word: str
) -> None:
    assert _bound(analysed(paragraph).sentences[-1], word) == set()
