"""Words that tie what is told to what stands before it, by what they say of the tie.

Each list of connectives in the engine is built of these classes and of what is its own: a word that is added to a class
is known wherever the class is.
"""

from __future__ import annotations

from collections.abc import Iterable

BUT = frozenset({"but", "yet"})
TURNING = BUT | {"however"}
"""What follows goes against what stands before, or only beside it."""
HOLDING = frozenset({"nevertheless", "nonetheless"})
"""What follows holds in spite of what stands before."""
ALTHOUGH = frozenset({"although", "though"})
"""They open what the rest of the sentence holds in spite of."""
UNEXPECTED = TURNING | HOLDING | ALTHOUGH
"""What they join: something holds that the other half does not lead to expect."""
DESPITE = frozenset({"despite", "in spite of", "notwithstanding"})
"""They open a phrase that the rest of the sentence holds in spite of."""
WHILST = frozenset({"while", "whilst"})
"""They may tell of a time as well, or of what the rest of the sentence holds in spite of."""
WHILE = WHILST | {"whereas"}
"""They open what the rest of the sentence is set beside."""
BY_CONTRAST = frozenset({"by contrast", "in contrast", "on the other hand", "conversely"})
"""What follows is set beside what stands before: the two differ."""
CORRECTING = frozenset({"instead", "rather"})
"""What follows stands in the place of what stands before."""
ADDING = frozenset({"also", "additionally", "furthermore", "moreover"})
"""What follows is so besides."""
TOO = frozenset({"also", "too", "likewise"})
"""Words beside a verb: as much is so of another."""
LIKENING = frozenset({"likewise", "similarly"})
"""What follows is so as well, and in the same way."""
STARTING = frozenset({"first of all", "for one thing", "for starters", "for a start", "to begin with"})
"""What follows is the first of several things that are told."""
CONCLUDING = frozenset({"therefore", "thus", "hence", "consequently"})
"""What follows is so because of what stands before; "so" and "then" more often say something else."""
_CASES = ("example", "illustration")
EXEMPLIFYING = frozenset(
    ("for example", "for instance", *(f"as {one} {case}" for one in ("an", "one", "another") for case in _CASES))
)
"""What follows is a case of what stands before."""
OPENING_EXAMPLES = frozenset({"such", "including", "like", "especially", "particularly", "notably"})
"""The first words of examples that stand behind what they are of: "birds, such as gulls"."""
BEHIND = frozenset({"afterwards", "subsequently", "thereafter"})
"""What follows came later than what stands before."""
AS_IT_IS = frozenset({"in reality", "in practice"})
"""What follows is so, whatever is said or meant before."""
COMMENTING = frozenset({"fortunately", "unfortunately"})
"""The writer is glad or sorry of what follows."""
ASIDES = (TURNING - BUT) | HOLDING | (ADDING - {"also"}) | CONCLUDING
"""Adverbs that do nothing but tie, and that commas may enclose: without them a sentence tells as much."""


def any_of(words: Iterable[str]) -> str:
    """A regular expression for any of the words, the longer ones first; it stands in no group."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))
