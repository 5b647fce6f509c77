"""Base forms that the parser makes by rule of thumb: "staged" comes of "stage", "hearses" of "hearse"."""

from __future__ import annotations

from quizgen.knowledge.dictionary import inflections_of, lemmas_of
from quizgen.knowledge.memory import kept
from quizgen.language.nodes import Words
from quizgen.language.tokenizing import PREFIXES
from quizgen.tags import PAST

_GLUED = tuple("counter inter multi under over fore hyper trans dis mis non out pre un re co de up".split())
"""What stands before a verb without a hyphen, a longer one before one that it begins with."""
_INFLECTED = PAST | {"VBG", "VBZ"}
"""Tags of verbs that have an ending."""


def name_base_forms(words: Words) -> None:
    """Give verbs and plural nouns in place the base form that has the form that stands there.

    Args:
        words: a document, or the sentences of one that are new.
    """
    for node in words:
        if node.pos_ == "VERB" and (node.tag_ in _INFLECTED or "-" in node.text):
            node.lemma_ = _base_form(node.lower_, node.tag_, node.lemma_)
        elif node.tag_ == "NNS":
            node.lemma_ = _singular(node.lower_, node.lemma_)


@kept
def _singular(form: str, guessed: str) -> str:
    """The singular of a noun; what was guessed where the dictionary has the plural of it, or knows nothing better."""
    known = lemmas_of(form).get("NOUN", ())
    is_sure = not known or guessed in known or form in inflections_of(guessed, tag="NNS", inflect_oov=False)
    return guessed if is_sure else known[0]


@kept
def _base_form(form: str, tag: str, guessed: str) -> str:
    """The base form of a verb; what was guessed where the dictionary has it so, or knows nothing better."""
    is_doubled = form.startswith(guessed + guessed[-1:])  # "enrolled", which comes of "enrol" as well as of "enroll"
    if is_doubled or form in inflections_of(guessed, tag=tag, inflect_oov=False):
        return guessed
    known = lemmas_of(form).get("VERB", ())
    if known:
        return guessed if guessed in known else known[0]
    prefix, hyphen, rest = form.partition("-")
    if hyphen:
        known = lemmas_of(rest).get("VERB", ()) if prefix in PREFIXES else ()
        return f"{prefix}-{known[0]}" if known else guessed
    for prefix in _GLUED:
        known = lemmas_of(form.removeprefix(prefix)).get("VERB", ()) if form.startswith(prefix) else ()
        if known:
            return prefix + known[0]
    return guessed
