"""What holds a superlative, named by what its clause tells of it: "the account that came from the faculty"."""

from __future__ import annotations

from quizgen.clauses import Phrase, Sentence, Token, Words
from quizgen.facts.comparisons.comparing import clause_at
from quizgen.facts.comparisons.embedded import verb_of
from quizgen.facts.comparisons.rest import group_of
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.tags import NOUNS
from quizgen.wording.words import say, tidy

_FULL = 26
"""So many words name a thing by what it did, or by what was done with it."""
_CLAUSAL = frozenset({"that", "who", "which", "to", "when", "where"})


def told_by_deed(sentence: Sentence, phrase: Phrase, words: Words, token: Token) -> str:
    """What holds a rank, named by what its clause tells of it: "the account that came from the faculty in Paris".

    Args:
        sentence: where it stands.
        phrase: what the superlative ranks.
        words: the phrase with all that limits it.
        token: the superlative.

    Returns:
        Empty where the clause tells nothing of it that can be said so.
    """
    clause = clause_at(sentence, token.index)
    group = group_of(phrase, words, token, plural=False)
    if clause is None or clause.relation != "main" or clause.lost or clause.verb.negated or clause.verb.modal:
        return ""
    at = next((at for at, one in enumerate(words) if one is token), 0)
    owner = say(words[: at - 1]) if at > 1 and words[at - 1].tag == "POS" and words[0].pos == "PROPN" else ""
    is_the, is_some = (
        words[0].text.lower() == "the" and at == 1,
        say(words[:3]).lower() == "some of the" and at == _SOME,
    )
    if not (is_the or is_some or owner) or not group or _CLAUSAL & set(group.split()):
        return ""
    group = f"{group} of {owner}" if owner else group
    made = clause.piece("object")
    front = [say(one.words) for one in clause.pieces if one.front and one.role == "time"]
    if clause.subject.words[:1] == words[:1]:
        told = [verb_of(clause), *(say(one.words) for one in clause.pieces if not one.front), *front]
    elif made is not None and made.words[:1] == words[:1] and _is_known(clause.subject):
        told = [say(clause.subject.words), verb_of(clause), *front]
    else:
        return ""
    parts = [
        f"{'' if is_some else 'the '}{group} that",
        *(f"{one[:1].lower()}{one[1:]}" if one in front else one for one in told),
    ]
    kept = [part for at, part in enumerate(parts) if len(" ".join(parts[: at + 1]).split()) <= _FULL]
    return tidy(" ".join(kept)) if len(kept) > len(parts[:2]) else ""


_SOME = 3
"""Where the rank stands in "some of the worst storms"."""


def _is_known(subject: Phrase) -> bool:
    return subject.head.pos in NOUNS or subject.head.say is not None


def by_doer(sentence: Sentence, side: str) -> str:
    """ "A trial in May that the guild held", of "the guild held a trial in May": whose it is tells which.

    Args:
        sentence: where it stands.
        side: what holds a rank; one that is no "a trial", or that nobody makes, stays as it is.
    """
    opens = side.split()[:2]
    for clause in sentence.clauses:
        made, doer = clause.piece("object"), say(clause.subject.words)
        is_told = _is_known(clause.subject) or clause.subject.head.pos == "NUM"  # "one of his pupils"
        is_made = made is not None and [one.text for one in made.words[:2]] == opens and not clause.verb.negated
        if is_made and opens[0] in INDEFINITE and is_told and len(doer.split()) <= _LONGEST_DOER:
            return f"{side} that {doer} {verb_of(clause)}"
    return side


_LONGEST_DOER = 6
