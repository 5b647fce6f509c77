"""On what a superlative sets one of a set above the others: "how large", "number of boats", "order in time"."""

from __future__ import annotations

import re

from lemminflect import getLemma

from quizgen.clauses import Clause, Phrase, Sentence, Token, Words
from quizgen.facts.comparisons.comparing import clause_at, covered, from_verb_on
from quizgen.facts.comparisons.embedded import inflected
from quizgen.facts.comparisons.rank_words import ALONE
from quizgen.facts.comparisons.rest import GRADING, group_of, is_measured, purpose
from quizgen.facts.comparisons.sides import agrees
from quizgen.knowledge.function_words import MOST_OR_LEAST
from quizgen.tags import INFLECTED, PARTICIPLES, RELATIVES
from quizgen.wording.words import say, tidy

_PLACED = frozenset({"second", "third"})
_ASPECTS = dict.fromkeys(("first", "last"), "order in time") | dict.fromkeys(
    ("main", "primary", "chief", "leading", "foremost"), "importance"
)
_ASPECTS |= {"latest": "time", "only": "being the only one", "sole": "being the only one"}
_OF_DOERS = frozenset({"importance", "how large", "how big", "how great"})
_DOING = {
    "contributor": "contribute", "producer": "produce", "exporter": "export", "importer": "import",
    "supplier": "supply", "emitter": "emit", "consumer": "consume", "buyer": "buy", "grower": "grow",
}  # fmt: skip
"""Who does something, by its amount."""
_LISTS = frozenset({"list", "table", "ranking"})
_STOPS = frozenset({",", ";", ".", "–", "—", "”", "(", ")"})
_SUCH = re.compile(r",? (?:such as|including) ")
_LONGEST = 15
_FIRST_TIME = re.compile(r",? for the first time\b.*")


def rank_aspect(
    sentence: Sentence, phrase: Phrase | None, words: Words, token: Token, *, is_measure: bool = False
) -> str:
    """On what one is set above the others.

    Args:
        sentence: where it stands.
        phrase: what the superlative ranks; None where no noun follows it.
        words: the phrase with all that limits it.
        token: the superlative.
        is_measure: the phrase says what is measured, or is something of what is ranked.
    """
    degree = _degree(sentence, token)
    if phrase is not None and degree in _OF_DOERS and phrase.head.lemma in _DOING:
        return f"how much they {_DOING[phrase.head.lemma]}"
    if phrase is None:
        return degree + _for_whom(sentence)
    if is_measure and is_measured(phrase, words):
        return group_of(phrase, words, token, plural=False)
    if is_measure:
        return f"{degree} the {_compound(phrase, token)} {'is' if phrase.head.tag == 'NN' else 'are'}"
    if token.text.lower() in ALONE:
        deed = _deed_of_one(words, phrase)
        if deed:
            return deed
        one = "one " if phrase.head.lemma == "one" else ""
        only = f"being the only {one}{_SUCH.split(group_of(phrase, words, token, plural=False))[0]}"
        owner = _owner(sentence, words, token)
        only += f" of {owner}" if owner and " of " not in only else ""
        return only if len(only.split()) <= _LONGEST else degree
    return f"{degree} {purpose(phrase, words, token)}".strip() + _for_whom(sentence)


def _deed_of_one(words: Words, phrase: Phrase) -> str:
    """ "whether they sing" of "the only one who sings": the rank itself is the answer; empty for other ranks."""
    behind = [one for one in words if one.index > phrase.head.index]
    told = phrase.head.lemma == "one" and len(behind) > 1 and behind[0].tag in RELATIVES and behind[1].tag in INFLECTED
    if not told:
        return ""
    verb = behind[1]
    plural = (
        "were" if verb.text == "was" else inflected(verb.lemma, "VBP", verb.text) if verb.tag == "VBZ" else verb.text
    )
    return f"whether they {plural} {say(behind[2:])}".rstrip()


def _owner(sentence: Sentence, words: Words, token: Token) -> str:
    """Whose only one it is: "Chad" for "Chad adopted it as its only language"; empty where that is not sure."""
    mark = next((one for one in words if one.index == token.index - 1 and one.tag == "PRP$"), None)
    clause = clause_at(sentence, token.index)
    if mark is None or clause is None or clause.subject.head.pos != "PROPN":
        return ""
    return say(clause.subject.words) if mark.text.lower() == "its" and agrees("it", clause.subject) else ""


def record_aspect(sentence: Sentence, token: Token) -> str:
    """In what a record is held, or in what somebody leads.

    Args:
        sentence: where it stands.
        token: the last word of the cue: "record" of "world record", "the" of "dominate the".
    """
    behind = covered(sentence, token.index + 1, end_of_record(sentence, token))
    if token.lemma == "record":
        return say(behind[1:]) if behind and behind[0].text == "for" and len(behind) > 1 else "record"
    if token.text.lower() == "the" and behind:
        said = behind[2:] if behind[0].lemma in _LISTS and len(behind) > 2 else (token, *behind)
        return f"rank in {say(said)}" if len(said) < _LONGEST else "rank"
    return "rank"


def end_of_record(sentence: Sentence, token: Token) -> int:
    """Index of the token behind what a record or a lead is held in."""
    return next((one.index for one in sentence.tokens[token.index :] if _stops(one)), len(sentence.tokens))


def of_first_time(clause: Clause, subject: str) -> tuple[str, str, str]:
    """The sides and the aspect of what is done for the first time.

    Args:
        clause: what is done.
        subject: who or what does it, as it is said.

    Returns:
        That first time and later times, for what is past; else those who do it now and earlier.
    """
    verb = clause.verb
    if verb.tense == "past" and not verb.modal:
        taken = [one.words for one in (clause.piece("object"), clause.piece("complement")) if one is not None]
        deed = _FIRST_TIME.sub("", say((*verb.words, *(word for words in taken for word in words))))
        return f"the first time that {subject} {deed}", "later times", "order in time"
    one = "they" if clause.subject.number == "plural" else "it"
    told = f"whether {one} {from_verb_on(clause)}"
    return subject, f"{subject} earlier", told if len(told.split()) <= _LONGEST + 2 else "order in time"


def _stops(token: Token) -> bool:
    return token.text in _STOPS or token.text.lower() in {"although", "while", "but", "with"}


def _degree(sentence: Sentence, token: Token) -> str:
    following = [one for one in sentence.tokens[token.index + 1 : token.index + 4] if one.text != "-"][:2]
    word = token.text.lower()
    if word in MOST_OR_LEAST and following:
        told = following if following[0].pos == "ADV" and following[-1].tag in {"VBN", "VBG", "JJ"} else following[:1]
        return f"how {say(told).lower()}"
    if token.lemma in GRADING and following and following[0].tag in PARTICIPLES:
        lasting = token.lemma == "long" and following[0].tag == "VBG"  # whoever serves longest serves "how long"
        return "how long" if lasting else f"how {'well' if word == 'best' else token.lemma} {following[0].text.lower()}"
    if any(one.text.lower() == "ranking" for one in following):
        return "rank"
    if word in _PLACED and following and following[0].tag == "JJS":
        return f"how {following[0].lemma}"
    plain = getLemma(word, upos="ADJ") if token.lemma == word else (token.lemma,)
    return _ASPECTS.get(word, f"how {plain[0]}")


def _compound(phrase: Phrase, token: Token) -> str:
    """What is ranked, without what ranks it and what limits it: "public observatory"."""
    graded = token.text.lower() in MOST_OR_LEAST
    words = [one for one in phrase.words if token.index + graded < one.index <= phrase.head.index]
    return say(words)


def _for_whom(sentence: Sentence) -> str:
    """ " for China" of "For China, the best case is …"; else empty."""
    opens = sentence.tokens[:4]
    is_for = len(opens) > 2 and opens[0].text == "For" and opens[1].pos == "PROPN" and opens[2].text == ","
    return f" for {tidy(opens[1].text)}" if is_for else ""
