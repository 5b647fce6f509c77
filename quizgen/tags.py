"""Parts of speech and tags of words by what they have in common: the universal ones, and those of the Penn Treebank."""

from __future__ import annotations

# Universal parts of speech

CONTENT: frozenset[str] = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "VERB"})
"""Of what says something; auxiliaries, adverbs and what joins do not count."""
MEANINGFUL: frozenset[str] = CONTENT - {"NUM"}
NOUNS: frozenset[str] = frozenset({"NOUN", "PROPN"})
"""Of nouns and names."""
MODIFYING: frozenset[str] = NOUNS | {"ADJ"}
"""Of what stands before a noun and says which kind."""
COMMON_WORDS: frozenset[str] = MODIFYING - {"PROPN"}
NOMINAL: frozenset[str] = MODIFYING | {"DET", "NUM"}
"""Of what a noun phrase is made of."""
SPECIFIC: frozenset[str] = frozenset({"PROPN", "NUM"})
"""Of what singles one out."""
QUALITIES: frozenset[str] = frozenset({"ADJ", "ADV"})
VERBAL: frozenset[str] = frozenset({"VERB", "AUX"})
DETERMINING: frozenset[str] = frozenset({"DET", "PRON"})
"""Of "this" and "some", whichever of the two the parser calls them."""
BEFORE_NOUNS: frozenset[str] = DETERMINING | {"ADJ", "NUM"}
LINKERS: frozenset[str] = frozenset({"ADP", "SCONJ"})
"""Of prepositions, whichever of the two the parser calls them."""
SEPARATING: frozenset[str] = frozenset({"CCONJ", "PUNCT"})
"""Of what stands between the members of a row."""

# Penn Treebank tags of nouns and pronouns

PLURALS: frozenset[str] = frozenset({"NNS", "NNPS"})
SINGULARS: frozenset[str] = frozenset({"NN", "NNP"})
"""Of nouns and names."""
COMMON_NOUNS: frozenset[str] = frozenset({"NN", "NNS"})
PROPER_NOUNS: frozenset[str] = frozenset({"NNP", "NNPS"})
PERSONAL_TAGS: frozenset[str] = frozenset({"PRP", "PRP$"})
POSSESSIVES: frozenset[str] = frozenset({"PRP$", "POS"})
"""Of what tells whose."""
RELATIVES: frozenset[str] = frozenset({"WDT", "WP"})
"""Of "who", "which", "what", and of "that" where it is one of them."""
WH_WORDS: frozenset[str] = RELATIVES | {"WRB"}
"""With "when", "where" and "how"."""
WH_FORMS: frozenset[str] = WH_WORDS | {"WP$"}
"""With "whose"."""

# Penn Treebank tags of verbs

INFLECTED: frozenset[str] = frozenset({"VBZ", "VBD", "VBP"})
"""Of verbs that carry tense."""
FINITE: frozenset[str] = INFLECTED | {"MD"}
"""With modals."""
PRESENT: frozenset[str] = INFLECTED - {"VBD"}
PAST: frozenset[str] = frozenset({"VBD", "VBN"})
"""Of forms in "-ed", which look alike whether they carry tense or not."""
BASE_FORMS: frozenset[str] = frozenset({"VB", "VBP"})
"""Of verbs without an ending."""
PARTICIPLES: frozenset[str] = frozenset({"VBG", "VBN"})

# Penn Treebank tags of adjectives and adverbs

ADJECTIVAL: frozenset[str] = frozenset({"JJ", "VBN"})
"""Of adjectives, and of participles that may stand like one."""
COMPARATIVES: frozenset[str] = frozenset({"JJR", "RBR"})
SUPERLATIVES: frozenset[str] = frozenset({"JJS", "RBS"})
DEGREES: frozenset[str] = COMPARATIVES | SUPERLATIVES
