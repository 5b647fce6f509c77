"""Words that hold a sentence together and name nothing: articles, pronouns, prepositions, auxiliaries."""

from __future__ import annotations

INDIRECT_QUESTION_WORDS: frozenset[str] = frozenset({"who", "what", "which", "when", "where", "why", "how", "whether"})
"""They open a question that is told of: "how it works"."""
RELATIVE_PRONOUNS: frozenset[str] = frozenset({"who", "which", "that"})
RELATIVE_FORMS: frozenset[str] = RELATIVE_PRONOUNS | {"whom"}
THIS_OR_THAT: frozenset[str] = frozenset({"this", "that", "these", "those"})
DEMONSTRATIVES: frozenset[str] = THIS_OR_THAT | {"such"}
DEFINITE: frozenset[str] = THIS_OR_THAT | {"the"}
INDEFINITE: frozenset[str] = frozenset({"a", "an"})
ARTICLES: frozenset[str] = INDEFINITE | {"the"}
NOT_DEFINITE: frozenset[str] = INDEFINITE | {""}
"""What determines a phrase that brings in something new: with no article it has the empty one."""
APOSTROPHE_S: frozenset[str] = frozenset({"'s", "’s"})
AND_OR: frozenset[str] = frozenset({"and", "or"})
JOINING: frozenset[str] = AND_OR | {","}
DATING: frozenset[str] = frozenset({"in", "on"})
"""Prepositions of dates."""
COMMONEST_PREPOSITIONS: frozenset[str] = frozenset("in on at to for from with by of".split())
"""The commonest ones."""
NONE: frozenset[str] = frozenset({"no", "none", "nobody", "neither", "nothing"})
"""What opens a subject of which there is none."""
MOST_OR_LEAST: frozenset[str] = frozenset({"most", "least"})
MORE_OR_LESS: frozenset[str] = frozenset({"more", "less", "fewer"})
GRADING: frozenset[str] = MOST_OR_LEAST | {"more", "less", "very", "too", "so", "quite", "rather", "fairly", "somewhat"}
"""Adverbs that tell in what degree the next word holds."""
MERELY: frozenset[str] = frozenset({"only", "just", "merely", "simply"})
MOSTLY: frozenset[str] = frozenset("mainly mostly largely chiefly primarily principally predominantly".split())
"""Adverbs of what holds of the greater part."""
ESPECIALLY: frozenset[str] = frozenset("especially particularly notably specifically".split())
"""Adverbs that pick out a part."""
POSSIBLE: frozenset[str] = frozenset({"can", "could", "may", "might"})
"""Modals of what may be so."""
OBLIGED: frozenset[str] = frozenset({"must", "should", "ought"})
"""Modals of what has to be."""
LIKELY: frozenset[str] = frozenset({"likely", "unlikely"})
BE_FORMS: frozenset[str] = frozenset({"is", "are", "was", "were"})
AUXILIARY_LEMMAS: frozenset[str] = frozenset({"be", "have", "do"})
"""Verbs that say little by themselves."""
COUNTING_NOUNS: frozenset[str] = frozenset(
    "number majority minority handful couple lot dozen hundred thousand million".split()
)
"""Nouns that tell how many of a kind there are: who or what they are, the noun behind "of" tells."""
PURSUITS: frozenset[str] = frozenset(
    "key aim goal secret trick job task hobby purpose priority pastime duty ambition".split()
)
"""Nouns of what may be a deed and does none."""
TO_BE_DONE: frozenset[str] = PURSUITS | frozenset(
    "function role idea plan way method step solution answer scenario case intention mission objective target strategy "
    "approach dream hope wish challenge choice option decision point response advice remedy policy rule proposal use "
    "responsibility motive concern desire obligation tactic recommendation".split()
)
"""Nouns that an infinitive behind "is" may fill: what there is to be done."""
UNFILLED: frozenset[str] = frozenset(
    "involved viable eligible exempt affected interested uninterested fascinated intrigued obsessed engrossed immersed "
    "embroiled entangled accustomed acquainted familiar unfamiliar aware unaware fond reliant devoted dedicated "
    "inclined susceptible responsible capable incapable".split()
)
"""Qualities that tell nothing before it is said in what, for what, of what or with what."""
COMPASS: frozenset[str] = frozenset({"north", "south", "east", "west"})
"""Nouns and adverbs that are seldom all of a name."""
COPULAS: frozenset[str] = frozenset({"be", "become", "remain"})
"""Verbs that say what something is."""
