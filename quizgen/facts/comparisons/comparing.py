"""What the finders of comparisons share: sentences in pairs, patterns over tokens, halves around a connective."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizgen.clauses import Clause, Phrase, Sentence, Text, Words, join
from quizgen.facts.comparisons.sides import POINTING
from quizgen.facts.model import Comparison
from quizgen.knowledge.connectives import AS_IT_IS, ASIDES, BY_CONTRAST, COMMENTING, EXEMPLIFYING, LIKENING, any_of
from quizgen.knowledge.function_words import INDIRECT_QUESTION_WORDS, NONE, RELATIVE_PRONOUNS
from quizgen.knowledge.marks import PAUSES
from quizgen.tags import COMMON_WORDS, DETERMINING, INFLECTED, LINKERS, NOUNS, RELATIVES
from quizgen.wording.words import places_of, say, tidy

SAYING = frozenset(
    "say believe think argue claim report announce state note warn predict conclude suggest estimate add explain "
    "insist maintain show reveal know mean agree tell feel hope fear find calculate judge discuss".split()
)
"""Verbs whose complement, not they themselves, is what is compared."""
_LONGEST_SUBJECT = 8
_TOLD_BY = re.compile(r"(?:[,?!.]”|”,) [^”“]{2,80}$|,\"? (?:\w+ )?(?:said|says|added|wrote) [^\"]{2,60}$")
"""Who said it, behind the end of a quotation."""
_CUT = re.compile(r" (?:and|but|or|of|the|that|which|who)$|^(?:whose|what|which|how|as well as) ", re.IGNORECASE)
TIMED = re.compile(
    r" (?:now|before|earlier|afterwards|at first|later|otherwise|in future|in that case"
    r"|as (?:wished for|planned|promised|it is|it was|they are|they were))$"
)
"""What stands behind a side for a time or a case."""
_OUTER = frozenset({"main", "conjunct", "reported", "contrast", "concession", "because"})


@dataclass(frozen=True)
class Half:
    """One of the two parts that are set against each other.

    Attributes:
        words: its tokens.
        clause: the clause that it is, or None for a phrase.
        sentence: where it stands.
    """

    words: Words
    clause: Clause | None
    sentence: Sentence

    @property
    def text(self) -> str:
        """All of it, as it is said elsewhere."""
        return tidy(say(self.words))

    @property
    def subject(self) -> str:
        """The subject, or empty."""
        return say(self.clause.subject.words) if self.clause else ""

    @property
    def named(self) -> str:
        """The subject; all of it where that is missing, doubtful or a pronoun that says nobody."""
        is_doubtful = self.clause is None or self.clause.lost or self.clause.relation == "relative"
        return self.text if is_doubtful or self.subject.lower() in POINTING else self.subject

    @property
    def value(self) -> str:
        """What is said of the subject: everything from the verb on; all of a phrase or of a doubtful clause."""
        if self.clause is None or self.clause.lost:
            return _without_teller(self.text)
        subject = self.clause.subject
        is_there = subject.head.text.lower() == "there"  # "is no way out" is no English without it
        start = subject.words[0].index if is_there else self.clause.verb.words[0].index
        return _without_teller(tidy(say(token for token in self.words if token.index >= start)))


def pairs(text: Text) -> Iterator[tuple[Sentence | None, Sentence]]:
    """Each sentence with the one before it in its block, or None; what stands in brackets is an aside."""
    previous: Sentence | None = None
    for sentence in text.sentences:
        yield (previous if previous is not None and previous.block == sentence.block else None), sentence
        previous = previous if sentence.text.startswith("(") and sentence.text.endswith(")") else sentence


def matches(sentence: Sentence, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Words]]:
    """Matches of a pattern in a sentence, each with the tokens that it touches.

    Args:
        sentence: its text is searched.
        pattern: what to look for.
    """
    base = sentence.tokens[0].start
    for match in pattern.finditer(sentence.text):
        start, end = match.start() + base, match.end() + base
        words = tuple(token for token in sentence.tokens if token.start < end and token.end > start)
        if words:
            yield match, words


def covered(sentence: Sentence, start: int, end: int) -> Words:
    """The tokens from one index up to another, the last not counted."""
    return sentence.tokens[max(0, start) : max(0, end)]


def phrase_at(sentence: Sentence, index: int) -> Phrase | None:
    """The widest noun phrase with no verb in it that holds the token; a clause's subject before others."""
    holding = [one for one in sentence.phrases if any(token.index == index for token in one.words)]
    return max(holding, key=lambda one: len(one.words)) if holding else None


def phrase_before(sentence: Sentence, index: int, reach: int = 12) -> Phrase | None:
    """The nearest phrase that ends before a token, or None within so many words."""
    ending = [one for one in sentence.phrases if one.words and index - reach <= one.words[-1].index < index]
    return max(ending, key=lambda one: (one.words[-1].index, len(one.words))) if ending else None


def phrase_after(sentence: Sentence, index: int, reach: int = 4) -> Phrase | None:
    """The nearest phrase that begins at or after a token, the widest of those; None if it is far off."""
    starting = [one for one in sentence.phrases if one.words and index <= one.words[0].index <= index + reach]
    return min(starting, key=lambda one: (one.words[0].index, -len(one.words))) if starting else None


def clause_at(sentence: Sentence, index: int) -> Clause | None:
    """The smallest clause that holds a token, else the one whose verb stands nearest before it."""
    holding = [one for one in sentence.clauses if any(token.index == index for token in one.words)]
    if holding:
        return min(holding, key=lambda one: len(one.words))
    before = [one for one in sentence.clauses if one.index <= index]
    return max(before, key=lambda one: one.index) if before else None


def is_of_pointed(sentence: Sentence, clause: Clause) -> bool:
    """True for a relative clause in "these are words that …": it tells of a sort that "these" alone names."""
    pointed = (one for one in sentence.clauses if one.subject.head.pos in DETERMINING and one.verb.main.lemma == "be")
    told = (one.piece("predicate") for one in pointed if clause.relation == "relative" and one is not clause)
    return any(piece is not None and clause.verb.main in piece.words for piece in told)


def subject_at(sentence: Sentence, index: int) -> str:
    """The subject of the clause that holds a token, or empty: who says something is not its subject."""
    clause = clause_at(sentence, index)
    if clause is None or (
        clause.verb.main.lemma in SAYING and not any(token.index == index for token in clause.subject.words)
    ):
        return ""
    words = clause.subject.words
    commas = [at for at, token in enumerate(words) if token.text == ","]
    if words and words[-1].pos in LINKERS:
        words = sentence.tokens[words[0].index : clause.verb.words[0].index]
        commas = []
    if words and words[-1].pos == "CCONJ":  # "towns grew and", of "towns grew and became richer"
        words = words[: next((at for at, one in enumerate(words) if at and one.tag in INFLECTED), len(words) - 1)]
    is_swallowed = bool(commas) and 0 < words[0].index <= 3 and sentence.tokens[0].pos in LINKERS
    return say(words[commas[-1] + 1 :] if is_swallowed else words)


def half(sentence: Sentence, start: int, end: int) -> Half | None:
    """The words from one index up to another as a half, marks at its ends left off; None if nothing is left."""
    words = _trimmed(covered(sentence, start, end))
    if not words:
        return None
    first, last = words[0].index, words[-1].index
    inside = [one for one in sentence.clauses if first <= one.index <= last and one.relation in _OUTER]
    # a reason stands last, also at the head ("since it was late, …"): the half is what it is a reason for
    inside.sort(key=lambda one: (one.relation == "because", one.relation == "reported"))
    clause = next((one for one in inside if one.subject.words and first <= one.subject.words[0].index <= last), None)
    clause = clause or (inside[0] if inside else None)
    if clause is not None and clause.verb.main.lemma in SAYING and not _is_untold(clause):
        told = [one for one in inside if one.parent == clause.index and one.relation == "reported" and not asks(one)]
        clause = told[0] if told else clause
    return Half(words, _within(clause, first) if clause is not None else None, sentence)


def _is_untold(clause: Clause) -> bool:
    """True for "no study has shown that …": what it reports nobody tells."""
    return clause.verb.negated or clause.subject.opens in _DENYING


_DENYING = NONE | {"few"}
"""What opens a subject of which nothing is told, or of next to none."""


def _within(clause: Clause, first: int) -> Clause:
    """A clause whose subject opens no earlier than its half: what stands before was taken for a part of it."""
    subject = clause.subject
    inside = tuple(token for token in subject.words if token.index >= first)
    is_torn = 0 < len(inside) < len(subject.words) and not clause.shared and inside[-1].pos in NOUNS
    is_own = is_torn and clause.verb.words[0].index > first
    return replace(clause, subject=replace(subject, words=inside, head=inside[-1])) if is_own else clause


def asks(clause: Clause) -> bool:
    """True for "what octopuses can do": it names something and tells nothing."""
    is_whether = clause.link == "if" and clause.relation == "reported"
    return is_whether or clause.link in INDIRECT_QUESTION_WORDS or clause.subject.opens in INDIRECT_QUESTION_WORDS


def whole(sentence: Sentence) -> Half | None:
    """A sentence as a half, its opening connective left off."""
    opening = [token.text.lower() for token in sentence.tokens[:2]]
    is_tied = bool(sentence.opener) and opening[:1] == [sentence.opener] and opening != ["so", "far"]
    return half(sentence, int(is_tied), len(sentence.tokens))


def _trimmed(words: Words) -> Words:
    marks = {",", ".", ";", ":", "–", "—", "-", "“", "”", '"', "!", "?", "and", "but", "(", ")"}
    while words and words[0].text.lower() in marks - {"("}:
        words = words[1:]
    while words and words[-1].text.lower() in marks - {")", "%"}:
        words = words[:-1]
    return words


def same_subject(one: Clause, other: Clause) -> bool:
    """True if two clauses are said of one thing: shared, a pronoun for it, or the same words."""
    if other.shared or (other.relation == "relative" and other.subject.head.text.lower() in RELATIVE_PRONOUNS):
        return True
    head = other.subject.head
    if len(head.bound) == 1 and any(token.index in head.bound for token in one.subject.words):
        return True
    return join(one.subject.words).lower() == join(other.subject.words).lower()


def as_side(half: Half) -> str:
    """All of a half as a side, its subject by name where another half has it."""
    text = _without_teller(half.text).strip(" ,")
    clause = half.clause
    if half.words[0].tag in RELATIVES and half.words[0].text.lower() in RELATIVE_PRONOUNS:
        return f"those {text}"
    if clause is None:
        return text
    if all(one not in half.words for one in clause.subject.words) or clause.relation == "relative":
        subject = RELATIVE.split(half.subject)[0]
        is_short = 0 < len(subject.split()) <= _LONGEST_SUBJECT and not _CUT.search(subject)
        return f"{subject} {text}" if is_short and subject.lower() not in POINTING else text
    opens, named = half.words[0], _bound_to(half)
    return f"{named}{text[len(opens.text) :]}" if named and text.lower().startswith(opens.text.lower()) else text


def _bound_to(half: Half) -> str:
    """What a pronoun that opens a half takes up: the one subject before it in its sentence that agrees; else empty."""
    opens = half.words[0]
    if opens.tag != "PRP" or opens.say is not None or len(opens.bound) != 1:
        return ""
    subjects = [one.subject for one in half.sentence.clauses if one.index < opens.index and one.subject.words]
    plural = opens.text.lower() in {"they", "them"}
    fitting = {one.head.index: one for one in subjects if (one.number == "plural") == plural}
    found = next(iter(fitting.values()), None)
    if found is None or len(fitting) > 1 or found.head.index not in opens.bound or found.head.pos == "PRON":
        return ""
    is_owned = any(one.tag == "PRP$" and one.say is None for one in found.words)
    text = say(found.words)
    is_open = is_owned or found.opens in QUANTIFYING
    return text if len(text.split()) <= _LONGEST_SUBJECT and not is_open else ""


QUANTIFYING = frozenset("no few neither some most many every each any several all both".split())
"""What opens a phrase that "they" takes up as a whole: "few bakers … but they" are bakers, and not few."""


RELATIVE = re.compile(r",? (?:that|which|who|whose) ")
_ENCLOSED = ASIDES | BY_CONTRAST | EXEMPLIFYING | {"of course"}
_CUES = re.compile(
    rf"^(?:(?:{any_of(_ENCLOSED | LIKENING | AS_IT_IS | COMMENTING)}|instead|rather|disappointingly|"
    r"in (?:a|the) (?:similar|same) (?:way|manner))\b,? )+|"
    rf", (?:{any_of(_ENCLOSED)}|though)(?:,|$|(?=:))",
    re.IGNORECASE,
)
"""What links a half to the other, and says nothing."""


def without_cues(text: str) -> str:
    """A half without what only links it to the other."""
    return _CUES.sub("", text)


def _without_teller(text: str) -> str:
    """The words without who said them behind the end of a quotation."""
    return _TOLD_BY.sub("", text)


def from_verb_on(clause: Clause) -> str:
    """What a clause says of its subject: the verb and all that stands behind it."""
    return tidy(say(token for token in clause.words if token.index >= clause.verb.words[0].index))


def end_of_part(sentence: Sentence, start: int) -> int:
    """Index of the mark that ends a part of a clause; a comma between two adjectives ends none."""
    for token in sentence.tokens[start:]:
        following = sentence.tokens[token.index + 1 : token.index + 2]
        is_list = token.text == "," and sentence.tokens[token.index - 1].pos == "ADJ"
        if token.text in PAUSES and not (is_list and following and following[0].pos in COMMON_WORDS):
            return token.index
    return len(sentence.tokens)


def standing(side: str, sentence: Sentence, opening: int | None = None) -> Words:
    """The tokens of a side where its sentence has it as it is; none elsewhere.

    Args:
        side: as it is said.
        sentence: is searched, in any case.
        opening: the whole words in so many characters have to stand there; None for all of them.
    """
    is_long = opening is not None and len(side) > opening
    places = places_of(side[:opening].rpartition(" ")[0] if is_long else side, sentence.text)
    start = places[0] + sentence.tokens[0].start if places else 0
    return tuple(token for token in sentence.tokens if places and start <= token.start < start + len(side))


def shared_nouns(one: Half, other: Half) -> list[str]:
    """Common nouns that both halves hold, the first one's subject left out."""
    there = {token.lemma for token in other.words if token.pos in NOUNS}
    skip = {token.index for token in one.clause.subject.words} if one.clause else set()
    found = (token for token in one.words if token.pos == "NOUN" and token.lemma in there and token.index not in skip)
    return [token.lemma for token in found]


def phrase_of(side: str, one: Comparison) -> Phrase | None:
    """The phrase of its sentences that a side is, or None.

    Args:
        side: what it says.
        one: the comparison whose side it is.
    """
    phrases = (phrase for sentence in reversed(one.sentences) for phrase in sentence.phrases if phrase.words)
    return next((each for each in phrases if say(each.words).lower() == side.lower()), None)
