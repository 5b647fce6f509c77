"""Terms of a key: in the singular and back, and which others of their set are wrong in the question."""

from __future__ import annotations

from lemminflect import getLemma

from quizgen import knowledge
from quizgen.clauses import Words
from quizgen.distractors.article import does_the_same
from quizgen.distractors.changes import is_paid, is_tied, is_told
from quizgen.distractors.model import Query
from quizgen.distractors.support import text_of
from quizgen.facts.model import OF_TERM
from quizgen.knowledge.dictionary import frequency, inflections_of, lemmas_of
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.wording.counting import MANY_IN_ONE

_CLASSICAL = {
    "mitochondrion": "mitochondria",
    "granum": "grana",
    "crista": "cristae",
    "archaeon": "archaea",
    "pilus": "pili",
    "stroma": "stromata",
    "ox": "oxen",
}
"""Plurals of the sciences that the inflecter does not know."""
_HEARD, _HARDLY = 3.0, 1.5
"""On the Zipf scale: of nouns heard so often the plurals are known, and so much rarer are those of materials."""
_OF_ONE = INDEFINITE | {"one", "each", "every"}


def base_of(span: str, query: Query) -> tuple[str, bool]:
    """The span with its last word in the singular, and whether it was a plural."""
    words: Words = query.ask.phrase.words if query.ask.phrase is not None else ()
    last = span.split()[-1]
    token = next((one for one in words if one.text.lower() == last.lower() and one.tag == "NNS"), None)
    lemma = token.lemma if token is not None else "" if words else next(iter(getLemma(last, upos="NOUN")), "")
    if token is not None and lemma == last.lower() and lemma in MANY_IN_ONE:
        return span, words[0].text.lower() not in _OF_ONE
    if not lemma or lemma == last or knowledge.siblings(span):
        return span, False
    return f"{span.removesuffix(last)}{lemma}", True


def plural_of(noun: str, own: str) -> str:
    """The plural of a noun; of one that ends as the key's does, the key's own form."""
    *first, last = noun.split()
    forms = (_CLASSICAL[last],) if last in _CLASSICAL else inflections_of(last, tag="NNS", inflect_oov=True)
    is_same = own[: len(last) - 1] == last[:-1] or last in lemmas_of(own.lower()).get("NOUN", ())  # "monies"
    return " ".join([*first, own if is_same else forms[0] if forms else f"{last}s"])


def is_ever_many(noun: str) -> bool:
    """True unless a noun has no plural, or hardly one beside its singular: "music", "rice"; "goods" is one."""
    last = noun.split()[-1]
    many = plural_of(last, "")
    is_rare = frequency(last) > _HEARD and frequency(last) - frequency(many) > _HARDLY
    return last in MANY_IN_ONE or last.endswith("s") or not (many == last or is_rare)


def is_wrong(other: str, query: Query) -> bool:
    """True unless it may be right as well, or stands in the question's own sentences."""
    is_right = may_be_so(query, other) or does_the_same(other, query)
    return not (is_right or is_told(query, other) or is_paid(query, other) or is_tied(query, other))


def may_be_so(query: Query, other: str) -> bool:
    """True for what the article is about as well, where it speaks of how things are: it may be so of that too.

    Not of what things are called: each has a name of its own.
    """
    return query.in_present and query.ask.frame not in OF_TERM and other.lower() in text_of(query.text)
