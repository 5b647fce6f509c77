"""Which words of time tell what was and is no more: "used to", "previously", "once"."""

from __future__ import annotations

from quizgen.clauses import Clause, Sentence, Words
from quizgen.facts.comparisons.comparing import SAYING
from quizgen.tags import ADJECTIVAL

_DATING = frozenset({"previously", "formerly", "originally", "traditionally", "historically", "initially", "once"})


def tells_what_was(sentence: Sentence, clause: Clause, cue: Words) -> bool:
    """False for what may be, for what was once said or has been done before, and for "the tools they used to do so"."""
    word, behind = cue[0].text.lower(), sentence.tokens[cue[-1].index + 1 : cue[-1].index + 3]
    verb = clause.verb
    if word not in _DATING | {"used"}:
        return True
    if word == "once" and clause.relation == "relative":
        return False  # "the mill where she once worked" sets nothing against now
    if word == "used":
        if cue[0] in clause.subject.words:
            return False  # "the wool used to make it came from Wales"
        return [one.text.lower() for one in behind] not in (["do", "so"], ["do", "this"], ["do", "it"])
    if word != "once" and any(one.pos == "ADP" for one in behind[:1]) and cue[0] not in verb.words:
        return False  # "formerly of Oslo" only dates a phrase
    is_said = word == "once" and verb.main.lemma in SAYING
    is_told = verb.perfect and verb.tense == "present"
    return not (is_said or is_told or verb.modal or (word == "once" and verb.tense != "past"))


def is_past_cue(sentence: Sentence, words: Words) -> bool:
    """False for "used to" as a participle and for an adverb that only dates a participle."""
    first = words[0]
    before = sentence.tokens[first.index - 1] if first.index else None
    if first.text.lower() == "once" and (before is None or before.text == "," or before.pos in {"SCONJ", "CCONJ"}):
        return False
    if first.text.lower() == "used":
        return first.tag == "VBD" or sentence.tokens[first.index - 1].pos not in {"AUX", "ADV", "NOUN", "SCONJ"}
    following = sentence.tokens[words[-1].index + 1 :][:2]
    told = {token.index for one in sentence.clauses for token in one.verb.words}
    if following and following[0].pos == "VERB" and following[0].index not in told:
        return False
    auxiliary = any(one.pos == "AUX" for one in sentence.tokens[max(0, first.index - 3) : first.index])
    if following and following[0].tag in ADJECTIVAL and not auxiliary and first.text.lower() in _DATING:
        return False
    is_dated = bool(following) and following[0].tag in ADJECTIVAL
    return not (is_dated and (first.index == 0 or (len(following) > 1 and following[1].pos == "NOUN")))


def is_done_once(clause: Clause) -> bool:
    """True for a deed with its time, or before another: it is no state that something else follows.

    Args:
        clause: "Ward had at first written the song", "the song was at first printed two years later".
    """
    is_timed = any(piece.role == "time" and not piece.front for piece in clause.pieces)
    is_before = clause.verb.perfect and clause.verb.tense == "past"
    return clause.verb.main.lemma != "be" and (is_before or is_timed)
