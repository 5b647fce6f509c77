"""How a share is said: with what limits it, and by what those do that it is the share of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import dropwhile, takewhile

from quizgen.clauses import Clause, Phrase, Sentence, Token, Words
from quizgen.facts.comparisons.comparing import SAYING, clause_at, covered, from_verb_on
from quizgen.knowledge import PEOPLE, noun_class
from quizgen.knowledge.function_words import OBLIGED
from quizgen.tags import FINITE, NOUNS, RELATIVES, VERBAL
from quizgen.wording.words import say, tidy

_ALSO = re.compile(
    r",? (?:compared (?:with|to)|just as|as do|as did|while|whereas) | [–—] |;|,?[”:]|, (?:and|but|or|the|a) "
    r"| but (?=(?:the|an?|it|they|he|she|we) )"
    r"| and (?:half|\d)"
)
"""What goes on to say something else."""
_LIMITING = re.compile(
    r"(?:\b(?:only|just|about|around|nearly|almost|over|under|approximately|roughly|up to|at least|at most|"
    r"(?:fewer|less|more) than) )+$",
    re.IGNORECASE,
)


def value_of(sentence: Sentence, words: Words) -> str:
    """The share or multiple with what limits it before: "fewer than 40 percent", "only a third"."""
    hyphen = sentence.tokens[max(0, words[0].index - 1)]
    if hyphen.text == "-" and hyphen.index and sentence.tokens[hyphen.index - 1].pos == "NUM":
        words = (*sentence.tokens[hyphen.index - 1 : words[0].index], *words)
    before = " ".join(one.text for one in covered(sentence, words[0].index - 4, words[0].index)) + " "
    limit = _LIMITING.search(before)
    text = tidy(f"{limit[0].lower() if limit else ''}{say(words)}")
    return text if "out of" in text else re.sub(r" of(?: .*)?$| the$", "", text)


def doing(sentence: Sentence, words: Words, base: Phrase | None) -> str:
    """ "those that fish" where a finite verb stands in or right behind what it is a share of; else empty."""
    before = sentence.tokens[words[0].index - 1] if words[0].index else None
    is_object = before is not None and before.pos in {"VERB", "ADP"} and before.lemma not in SAYING | {"as"}
    if base is None or is_object or words[-1].text.lower() in {"times", "twice"}:
        return ""
    end = base.words[-1].index + 1
    inner = next((one.index for one in base.words[1:] if one.tag in FINITE or _is_bare(sentence, one.index)), end)
    start = sentence.tokens[inner] if inner < len(sentence.tokens) else None
    if start is None or start.tag not in {*FINITE, "VB"} or any(one.tag in RELATIVES for one in base.words):
        return ""
    told = _until_more(say(sentence.tokens[inner:]))
    single = start.tag == "VBZ" or start.text == "was" or (start.tag == "VBD" and base.number == "singular")
    return f"the part that {told}" if single and start.text != "were" else f"those that {told}"


def _is_bare(sentence: Sentence, index: int) -> bool:
    """True for a verb that the tagger takes for an infinitive where no "to" or auxiliary stands before it."""
    before = sentence.tokens[index - 1]
    return sentence.tokens[index].tag == "VB" and before.pos not in {"AUX", "PART"}


def _until_more(told: str) -> str:
    return tidy(_ALSO.split(_OR.sub(r"\1 \2", told))[0]).rstrip(".,”")


_OR = re.compile(r"^((?:did|do|does) not), or [^,]+, (\w+)\b.*$")
"""The verb that two auxiliaries have in common: "did not, or could not, vote"."""


def those(sentence: Sentence, words: Words, base: Phrase | None) -> str:
    """Who or what does what the share of them does: "those that are men", "what comes from roads"."""
    clause = clause_at(sentence, words[0].index)
    assert clause is not None
    told = from_verb_on(clause)
    told = _until_more(told)
    one = clause.verb.finite.tag == "VBZ" or clause.verb.finite.text.lower() == "was"
    single = one or (clause.verb.finite.tag == "VBD" and base is not None and base.number == "singular")
    return f"the part that {told}" if single and clause.verb.finite.text.lower() != "were" else f"those that {told}"


def fronted(clause: Clause, words: Words) -> tuple[str, str] | None:
    """ "Those for whom the fee is waived" and "new members", of "for half of new members, the fee is waived".

    Args:
        clause: that the share is told in.
        words: of the share.

    Returns:
        What the share is and the whole; None where no such front has it.
    """
    piece = next((one for one in clause.pieces if one.front and one.marker == "for" and words[0] in one.words), None)
    behind = [one for one in piece.words if one.index > words[0].index] if piece is not None else []
    at = next((at for at, one in enumerate(behind) if one.text == "of"), len(behind))
    if clause.subject.head.pos not in NOUNS or not behind[at + 1 :]:
        return None
    told = f"those for {_whom(behind[at + 1 :])} {say(clause.subject.words)} {from_verb_on(clause)}"
    return told, say(behind[at + 1 :])


def _whom(words: Iterable[Token]) -> str:
    """What stands behind a preposition for the first nouns of what is counted: "whom" for living things, or "which"."""
    nouns = list(takewhile(lambda one: one.pos in NOUNS, dropwhile(lambda one: one.pos not in NOUNS, words)))
    sort = noun_class(nouns[-1].lemma.lower()) if nouns else None
    return "whom" if sort is None or sort in PEOPLE | {"animal"} else "which"


def affected(sentence: Sentence, clause: Clause, words: Words) -> str:
    """ "Those in whom the gene is found" of "the gene is found in one in nine mice"; empty elsewhere.

    Args:
        sentence: where the share stands.
        clause: that it is told in.
        words: of the share.
    """
    before = sentence.tokens[max(0, words[0].index - 2) : words[0].index]
    is_seen = [one.tag for one in before] == ["VBN", "IN"] and before[1].text in {"in", "among"}
    if not is_seen or words[-1].pos != "NUM" or clause.subject.head.pos not in NOUNS:
        return ""
    helping = [one for one in clause.verb.words if one.pos == "AUX" and one.index < before[0].index]
    link = f"{before[1].text} {_whom(sentence.tokens[words[-1].index + 1 :])}"
    return f"those {link} {say(clause.subject.words)} {say(helping or [clause.verb.finite])} {before[0].text}"


def guessed(sentence: Sentence, words: Words) -> str:
    """ "those of whom it was guessed whether they lied" of "we guessed whether 82% of them lied"; empty elsewhere."""
    link = sentence.tokens[words[0].index - 1] if words[0].index else None
    if link is None or link.text.lower() != "whether":
        return ""
    teller = next((one for one in sentence.clauses if one.verb.main.index == link.index - 1), None)
    told = next((one for one in sentence.tokens[words[-1].index :] if one.tag in FINITE), None)
    if teller is None or told is None:
        return ""
    deed = _MANNER.split(_until_more(say(sentence.tokens[told.index :])))[0]
    return f"those of whom it was {say(teller.verb.words)} whether they {deed}"


_MANNER = re.compile(r",? (?:based on|by|from|with the help of|according to) ")
"""What a guess rests on."""


def is_partly_so(clause: Clause, words: Words) -> bool:
    """True for how many must do so, and for what only helps to be the share: no thing is that share of another."""
    is_needed = words[0] in clause.subject.words and clause.verb.modal in OBLIGED
    is_helped = clause.verb.main.lemma in _HELPING or bool(_HELPING & set(clause.verb.chain))
    return is_needed or (is_helped and words[0].index > clause.verb.main.index)


_HELPING = frozenset({"help", "contribute"})


def is_wrong(sentence: Sentence, a: str, value: str, whole: str) -> bool:
    """True for a share of nothing that is named, or of itself."""
    first = sentence.tokens[0]
    is_cut = a.endswith((" one", " of")) or whole.lower().startswith(("favour ", "favor "))
    is_times = "times" in value and whole.lower().startswith(("its ", "their "))
    leans = first.tag == "VBG" and a.lower() in {"it", "they"}
    is_pointed = (a.lower() == "that" and whole == "the time") or re.match(r"(?:this|that) (?!of\b)", whole) is not None
    is_share = re.match(r"(?:about |over |nearly )?[\d.]+ ?(?:%|per ?cent)", a) is not None
    of_itself = bool(re.search(r"\d", value)) and value.split()[-1] in a.split()
    return is_cut or is_times or leans or is_pointed or is_share or of_itself


def one_phrase(words: Words) -> str:
    """The words up to an "and" that a verb follows."""
    ends = (at for at, one in enumerate(words[:-1]) if one.pos == "CCONJ" and words[at + 1].pos in VERBAL)
    return tidy(say(words[: next(ends, len(words))]))
