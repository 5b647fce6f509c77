"""Contrast by like build: figures with labels, groups of one count, two sentences with one verb, what need not be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.clauses import Clause, Sentence, Words
from quizgen.facts.comparisons.aspects import aspect_of
from quizgen.facts.comparisons.comparing import clause_at, whole
from quizgen.facts.comparisons.embedded import inflected, verb_of, word_for
from quizgen.facts.model import Compared
from quizgen.knowledge.function_words import MERELY
from quizgen.wording.words import say

_LABELLED = re.compile(
    r"\((?P<a>[a-z][a-z ]+?):? (?P<one>[£$€]?\d[\d.,]*%?)[;,] (?P<b>[a-z][a-z ]+?):? (?P<two>[£$€]?\d[\d.,]*%?)\)"
)
_COUNTED = re.compile(
    r"(?:^|[;,] )(?P<n>two|three|four|one|some) (?P<be>were|was|are|is) (?P<one>[^,;]+),(?: and)? (?P=n) (?P=be) "
    r"(?P<two>[^,;.]+)",
    re.IGNORECASE,
)
FIGURE = frozenset({"NUM", "SYM"})
"""Parts of speech of figures and of the signs beside them."""


def labelled(sentence: Sentence) -> Iterator[Compared]:
    """ "(truths: 88.9%; lies: 75.6%)": what each of two labels has for a figure."""
    for found in _LABELLED.finditer(sentence.text):
        start = sentence.tokens[0].start + found.start()
        token = next(one for one in sentence.tokens if one.start >= start)
        clause = clause_at(sentence, token.index)
        told = f" {_done(clause)}" if clause is not None else ""
        aspect = f"{'share' if found['one'].endswith('%') else 'number'}{told}"
        yield Compared(found["a"], found["b"], aspect, found["one"], found["two"])


def _done(clause: Clause) -> str:
    """ "Correctly guessed" of "we correctly guessed": the adverbs and the participle of the verb."""
    kept = [one.text for one in clause.verb.words if one.pos == "ADV"]
    main = clause.verb.main
    return " ".join([*kept, inflected(main.lemma, "VBN", main.text)])


def counted(previous: Sentence | None, sentence: Sentence) -> Iterator[Compared]:
    """ "Two were open, two were covered": in what the things counted in the sentence before differ."""
    for found in _COUNTED.finditer(sentence.text):
        n, be = found["n"].lower(), found["be"]
        noun = _counted_before(previous)
        a, b = (f"the {n} {noun} that {be} {found[half]}".replace("  ", " ") for half in ("one", "two"))
        is_past = be.lower().startswith("w")
        aspect = f"what each group {'was' if is_past else 'is'} like"
        aspect = f"in what state the {noun} {'were' if is_past else 'are'}" if noun else aspect
        yield Compared(a, b, aspect, found["one"], found["two"])


def _counted_before(previous: Sentence | None) -> str:
    """The noun of the one set that a sentence gives the number of: "jars" of "in each of six jars"; else empty."""
    pairs = zip(previous.tokens, previous.tokens[1:], strict=False) if previous is not None else ()
    nouns = {b.text for a, b in pairs if a.pos == "NUM" and b.tag == "NNS"}
    return nouns.pop() if len(nouns) == 1 else ""


def amounts(previous: Sentence, sentence: Sentence) -> Iterator[Compared]:
    """Between 14 and 24, people lose two hours. For those over 24, they lose one: one verb, a figure for each."""
    for first in previous.clauses:
        for second in sentence.clauses:
            one, other = _for_whom(first), _for_whom(second)
            alike = first.verb.main.lemma == second.verb.main.lemma and first.verb.negated == second.verb.negated
            amount, another = first.piece("object"), second.piece("object")
            if not one or not other or not alike or amount is None or another is None:
                continue
            if all(any(token.pos in FIGURE for token in piece.words) for piece in (amount, another)):
                a, b = one, other
                yield Compared(a, b, _how_much(first, amount.words), say(amount.words), say(another.words))
                return


def _how_much(clause: Clause, amount: Words) -> str:
    """ "How much steel was made" of "it made ten tons of steel"; "how much they made" where the figure says all."""
    of = measured_in(amount)
    if not of or clause.verb.passive or clause.verb.modal:
        return f"how much they {verb_of(clause, plural=True)}"
    be = "was" if clause.verb.tense == "past" else "is"
    return f"how much {of} {be} {inflected(clause.verb.main.lemma, 'VBN', clause.verb.main.text)}"


def measured_in(amount: Words) -> str:
    """What an amount is of: "steel" of "ten tons of steel"; empty for things that are counted."""
    at = next((at for at, one in enumerate(amount) if one.text.lower() == "of"), len(amount))
    behind = amount[at + 1 : at + 3]
    is_mass = bool(behind) and all(one.tag in {"NN", "JJ"} for one in behind) and behind[-1].tag == "NN"
    return say(behind) if is_mass and at + 1 + len(behind) == len(amount) else ""


def _for_whom(clause: Clause) -> str:
    """What a phrase with a figure before the subject limits a clause to: "between 14 and 24", "1860"; or empty."""
    first = clause.subject.words[0].index if clause.subject.words else 0
    front = next((one for one in clause.pieces if one.words[0].index < first and one.verb is None), None)
    if front is None or front.phrase is None or not any(token.pos in FIGURE for token in front.words):
        return ""
    return say(front.words if front.marker == "between" else front.phrase.words)


def needless(previous: Sentence, sentence: Sentence) -> Iterator[Compared]:
    """You do not need to do A. You just have to do B; it is not an A, it is a B."""
    one, other = whole(previous), whole(sentence)
    if one is None or other is None or one.clause is None or other.clause is None or sentence.opener:
        return
    first, second = one.clause, other.clause
    needs = {first.verb.main.lemma, *first.verb.chain} & {"need", "have"}
    has_to = {second.verb.main.lemma, *second.verb.chain} & {"need", "have"}
    limited = any(token.text.lower() in MERELY for token in second.verb.words)
    is_same = first.subject.head.text.lower() == second.subject.head.text.lower()
    if first.verb.negated and not second.verb.negated and needs and has_to and limited and is_same:
        yield Compared(one.value, other.value, aspect_of(one, other) or "what is needed", one.value, other.value)
    predicate = first.piece("predicate")
    named = predicate.phrase if predicate is not None else None
    pronoun = "they" if named is not None and named.number == "plural" else "it"
    taken_up = second.subject.head.text.lower() == pronoun
    is_denied = first.verb.main.lemma == "be" and first.verb.negated
    is_told = second.verb.passive or second.verb.main.lemma == "be"
    if is_denied and taken_up and is_told and named is not None:
        name = f"the {named.head.text}"
        aspect = f"what {name} {'are' if pronoun == 'they' else 'is'} like"
        agent = second.piece("agent")
        if second.verb.passive and agent is not None:
            aspect = f"{word_for(agent.marker or 'by', agent.phrase)} {name} {verb_of(second)}"
        yield Compared(f"{name} {one.value}", f"{name} {other.value}", aspect, one.value, other.value)
