"""Sentence openers whose capital is only the sentence's: the rest of the article tells common noun from name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from quizgen import knowledge
from quizgen.knowledge.dictionary import frequency, lemmas_of
from quizgen.language.nodes import Doc, Node, Span
from quizgen.language.parser import sentences
from quizgen.language.tree import NOUN_MODIFIERS, SUBJECTS
from quizgen.tags import COMMON_WORDS, MODIFYING

_ODDS, _LEAST = 3, 2
"""One spelling must stand so many times as often as the other, and twice at least, to decide."""
_OF_NAMES = frozenset("western eastern northern southern catholic orthodox green".split())
"""Adjectives of the dictionary that names are made of."""
_BODIES = frozenset({"organisation", "city", "country"})
"""Classes of nouns that stand without "the" before "of" in a name alone."""
_ABSTRACT = ("ness", "tion", "sion", "ment", "ity", "ism", "ship", "hood", "ance", "ence")
"""Endings of nouns of the dictionary that name no one thing: "Weightlessness", "Evolution"."""
_LATIN = ("us", "um", "is", "ens", "a", "ae", "i")
"""Endings of the second word of a species."""
_KNOWN, _RARE = 2.0, 1.2
"""Zipf frequencies of a word that is known, and of one that hardly is (wordfreq)."""
_RETAGGED = {"NNP": "NN", "NNPS": "NNS"}


def told_by_case(docs: Sequence[Doc]) -> Sequence[Doc]:
    """The same parses; a noun that opens a sentence is tagged as the article writes it elsewhere.

    A capital inside a sentence makes a name, a small letter a common noun. The tagger sees one sentence and takes
    "Oxygen" or "Plague" at its head for a name.
    """
    spans = [span for doc in docs for span in sentences(doc)]
    inside = Counter(node.text for span in spans for node in span[1:] if node.pos_ in MODIFYING)
    for node in _articles_of_titles(spans):
        node.tag_, node.pos_, node.lemma_ = "NNP", "PROPN", node.text
    for node in _openers(spans):
        if _opens_species(node):
            for one in (node, node.nbor()):
                one.tag_, one.pos_, one.lemma_ = "NNP", "PROPN", one.text
            continue
        small, large = inside[node.lower_], inside[node.text]
        is_small = small >= max(_LEAST, _ODDS * large) or _is_common(node, small, large)
        if node.tag_ in _RETAGGED and is_small and not _opens_name(node):
            node.tag_, node.pos_, node.lemma_ = _RETAGGED[node.tag_], "NOUN", node.lemma_.lower()
        elif node.tag_ == "NNP" and not large and _is_quality(node):
            node.tag_, node.pos_, node.lemma_, node.ent_type_ = "JJ", "ADJ", node.lower_, ""
        elif node.tag_ == "NNP" and not large and _is_gerund(node):
            node.tag_, node.pos_, node.lemma_, node.ent_type_ = "VBG", "VERB", lemmas_of(node.lower_)["VERB"][0], ""
        elif _is_greek(node, small) or (
            (node.tag_ in {"NN", "JJ"} or _looks_plural(node, small)) and large > _ODDS * small
        ):
            node.tag_, node.pos_, node.lemma_ = "NNP", "PROPN", node.text
    return docs


def _opens_species(node: Node) -> bool:
    """True for "Homo" of "Homo erectus": Latin behind it, which no dictionary of English has."""
    after = node.nbor() if node.i + 1 < len(node.doc) else node
    is_latin = after.is_lower and after.is_alpha and after.lower_.endswith(_LATIN) and not lemmas_of(after.lower_)
    return is_latin and node.head is after and node.dep_ == "compound" and node.lower_ not in _OF_NAMES


def _is_quality(node: Node) -> bool:
    """True for an adjective of the dictionary before a noun in small letters: "Steady Islamic trade"; no name is."""
    is_before_noun = node.dep_ in NOUN_MODIFIERS and node.head.i > node.i and node.head.is_lower
    is_plain = knowledge.find(node.text) is None and node.lower_ not in _OF_NAMES
    is_adjective = is_plain and "ADJ" in lemmas_of(node.lower_)
    after = node.nbor() if node.i + 1 < len(node.doc) else node
    return is_before_noun and is_adjective and after.pos_ in COMMON_WORDS


def _is_gerund(node: Node) -> bool:
    """True for a verb in -ing that opens what is done: "Marrying Zulu women", where no name stands small."""
    is_form = node.lower_.endswith("ing") and node.lower_ not in lemmas_of(node.lower_).get("VERB", (node.lower_,))
    is_plain = knowledge.find(node.text) is None and "NOUN" not in lemmas_of(node.lower_)
    nouns = (one for one in node.ancestors if one.pos_ == "NOUN")
    noun = next(nouns, node)
    return is_form and is_plain and noun.i > node.i and noun.is_lower and node.dep_ in NOUN_MODIFIERS


def _articles_of_titles(spans: Sequence[Span]) -> list[Node]:
    """Each "The" at the head of a sentence that belongs to a name: inside sentences it is never written small."""
    inside = {(one.text, two.text) for span in spans for one, two in pairwise(span[1:]) if two.is_title}
    heads = [span[:2] for span in spans if len(span) > 1 and span[0].text == "The"]
    return [one for one, two in heads if ("The", two.text) in inside and ("the", two.text) not in inside]


def _looks_plural(node: Node, small: int) -> bool:
    """True for a name that ends as plurals do ("Naxos", "Wells"), which the article never writes small."""
    return node.tag_ == "NNS" and node.text.endswith("s") and not small


def _is_greek(node: Node, small: int) -> bool:
    """True for a known name in -s of which there is no singular: "Pericles", "Aristophanes"."""
    is_unknown = not lemmas_of(node.lower_) and frequency(node.lower_[:-1]) < _RARE
    return _looks_plural(node, small) and is_unknown and frequency(node.lower_) >= _KNOWN


def _opens_name(node: Node) -> bool:
    """True for "Lake" of "Lake Garda", however often the article calls it the lake; for "Bank" of "Bank of Ely"."""
    if node.i + 2 < len(node.doc) and node.nbor().lower_ == "of" and node.tag_ == "NNP":
        return node.nbor(2).pos_ == "PROPN" and knowledge.noun_class(node.lower_) in _BODIES
    after = node.nbor() if node.i + 1 < len(node.doc) else node
    return after.pos_ == "PROPN" and after.is_title and after.i != node.i and not knowledge.is_role(node.lower_)


def _is_common(node: Node, small: int, large: int) -> bool:
    """True for what no capital inside a sentence makes a name: written small there, small in the tables, a calling."""
    after = node.nbor() if node.i + 1 < len(node.doc) else node
    if after.pos_ == "PROPN" and after.i != node.i:
        is_title = knowledge.title_word(node.text)
        return not (large or is_title) and knowledge.is_role(node.lower_)
    entry = knowledge.find(node.text)
    if not large and entry is None and (_is_plural_of_people(node) or _is_stuff(node)):
        return True
    if not large and node.lower_.endswith(_ABSTRACT) and "NOUN" in lemmas_of(node.lower_):
        return True
    return not large and (small > 0 or (entry is not None and entry.name[0].islower()))


def _is_stuff(node: Node) -> bool:
    """True for a word of the dictionary made of two, the second for a substance: "Rainwater"."""
    word = node.lower_
    parts = ((word[:at], word[at:]) for at in range(3, len(word) - 2))
    return (
        node.dep_ in SUBJECTS
        and "NOUN" in lemmas_of(word)
        and knowledge.gender(node.text) is None
        and any("NOUN" in lemmas_of(one) and knowledge.noun_class(two) == "substance" for one, two in parts)
    )


def _is_plural_of_people(node: Node) -> bool:
    """True for the plural of a noun for persons before a verb in the plural: "Artisans will often sell"."""
    lemmas = lemmas_of(node.lower_).get("NOUN", ())
    is_plural = node.lower_ not in lemmas and any(knowledge.noun_class(one) == "person" for one in lemmas)
    return is_plural and node.dep_ in SUBJECTS and node.head.tag_ != "VBZ"


def _openers(spans: Iterable[Span]) -> Iterable[Node]:
    return (span[0] for span in spans if span[0].is_title and (span[0].pos_ in MODIFYING or span[0].dep_ in SUBJECTS))
