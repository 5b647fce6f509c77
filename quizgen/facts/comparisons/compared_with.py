"""How does the present compare with the time that the sentence before set beside it?"""

from __future__ import annotations

from quizgen.clauses import Clause, Phrase, Sentence
from quizgen.facts.model import WRITTEN, Ask
from quizgen.wording.words import is_open, say


def compared_with(previous: Sentence | None, clause: Clause | None) -> tuple[Ask, ...]:
    """A is compared to B. However, the current C is very different: how does C compare with B?"""
    predicate = clause.piece("predicate") if clause is not None else None
    if (
        previous is None
        or clause is None
        or predicate is None
        or predicate.words[-1].lemma not in {"different", "similar"}
    ):
        return ()
    compared = next((one for one in previous.clauses if one.verb.main.lemma in {"compare", "liken"}), None)
    place = (
        next((n for n, piece in enumerate(compared.pieces) if piece.marker in {"to", "with"}), None)
        if compared is not None
        else None
    )
    if compared is None or place is None or compared.pieces[place].phrase is None:
        return ()
    earlier = compared.pieces[place].words[1:]
    dated = [
        word
        for piece in compared.pieces[place + 1 :]
        if piece.role == "time" and piece.verb is None
        for word in piece.words
    ]
    named = any(token.name is not None for token in earlier)
    if not named or is_open(earlier) or not _is_of_now(clause.subject) or clause.quoted or clause.verb.negated:
        return ()
    do = "do" if clause.subject.number == "plural" else "does"
    stem = f"How {do} {say(clause.subject.words)} compare with {say((*earlier, *dated))}?"
    return (Ask("compare-with", stem, say(predicate.words), WRITTEN, level="understand"),)


def _is_of_now(subject: Phrase) -> bool:
    """True for "the current situation": it points to the time of the article and to no other thing."""
    rest = tuple(token for token in subject.words if token is not subject.head)
    return any(token.lemma in {"current", "present"} for token in subject.modifiers) and not is_open(rest)
