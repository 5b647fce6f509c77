"""Questions that another sentence of the article answers as well: "What has shaped X?" where two things did."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise, takewhile

from quizgen.clauses import NUMERIC, Clause, Sentence, Text, Token, Words
from quizgen.facts.askable import askable, kept
from quizgen.facts.model import OF_SUBJECT, Ask, Fact, Finding
from quizgen.facts.pieces import title_words
from quizgen.language.adjectives import is_of_kind
from quizgen.quiz.model import ItemType
from quizgen.quiz.numbers import is_year
from quizgen.tags import BEFORE_NOUNS, CONTENT, NOUNS, SUPERLATIVES
from quizgen.wording.statements import limiting, words_of
from quizgen.wording.words import said, say

ALIKE = {
    verb: group.split()[0]
    for group in (
        "lead head chair run direct", "found establish create set start", "write publish author pen",
        "influence affect shape impact", "cause trigger spark prompt", "invent devise", "attend visit join",
        "discover find isolate identify", "expect project forecast predict anticipate",
        "study examine investigate research analyse analyze",
    )
    for verb in group.split()
}  # fmt: skip
"""Verbs that say much the same, by the first of them: two fillers of two of them are two right answers."""
_SAYING_WHAT = frozenset(
    "describe call consider regard see view deem label term characterise characterize identify portray depict "
    "classify".split()
)
"""Verbs that only say what something is: another thing is so too wherever the article gives it that name."""
_WINNING = frozenset("win receive earn".split())
_CHOOSING = frozenset("award name choose vote elect".split())
"""Verbs of honours, of which one may get several in a year."""
_FRAMES = frozenset({"subject", "thing", "agent", "object", "governed", "chained"})
"""Roles whose other fillers are other answers."""
_LEAST = 2
"""Words besides the title's that two sentences must share to tell of one thing."""
_SINGLING = frozenset("first second third last only main chief sole alone".split())
"""Words with which something is said of one alone."""
_TAKING_UP = frozenset("the this that these those it its he his she her they their such".split())
"""Determiners of what may be the same thing by another name."""
_AS_OTHERS_DO = re.compile(r"\b(?:just|much|exactly) (?:like|as) (?:[\w’'-]+ ){1,4}(?:do|does|did)\b(?! not\b)")
"""Others that do the like of it."""
_OF_NOUN = NOUNS | {"DET", "ADJ", "NUM"}
_TYPES: frozenset[ItemType] = frozenset({"true_false", "matching", "ordering"})
"""Types that ask for no single filler."""


def without_second_answers(findings: Iterable[Finding], text: Text) -> Iterator[Finding]:
    """The findings without the questions that a second sentence answers otherwise.

    Args:
        findings: of an article.
        text: the analysed article.
    """
    title = title_words(text.title)
    for finding in findings:
        clause = finding.clause
        if not isinstance(finding, Fact) or clause is None:
            yield finding
            continue
        asks = tuple(_narrowed(ask, clause, text, title) for ask in finding.asks)
        yield replace(finding, asks=asks) if asks != finding.asks else finding


def with_several_objects(text: Text) -> Callable[[Clause], bool]:
    """What tells of a clause whether the text has several answers to what it is done to, or leads to.

    A clause with a time or a place of its own is asked for with that, and has one.

    Args:
        text: the analysed article.
    """
    clauses = [one for sentence in text.sentences for one in sentence.clauses]
    heads = Counter(deed for deed, head in {(_deed(one), _head(one)) for one in clauses} if head)
    bare = [one for _, one in askable(text) if _is_bare(one) and _filler(one)]
    fillers = Counter(words for words, _ in {(_wording(one), _filler(one)) for one in bare})
    beside = with_another_object_beside(text)
    return lambda clause: (
        beside(clause) or (_is_bare(clause) and (heads[_deed(clause)] > 1 or fillers[_wording(clause)] > 1))
    )


def with_another_object_beside(text: Text) -> Callable[[Clause], bool]:
    """What tells of a clause whether its sentence says the like of the same one: "plans 9 mills and expects a profit".

    Args:
        text: the analysed article.
    """
    told = {(*_place(one), _wording(one), _filler(one)) for _, one in askable(text) if _filler(one)}
    times = Counter(words[:-1] for words in told)
    return lambda clause: times[*_place(clause), _wording(clause)] > 1


def _place(clause: Clause) -> tuple[int, int]:
    return clause.block, clause.sentence


def _is_bare(clause: Clause) -> bool:
    """True if nothing stands beside what is done, or led to."""
    return len(kept(clause)) == 1


def _wording(clause: Clause) -> tuple[str, ...]:
    """Who or what does it in full, with the verb: the same words may be filled by two phrases of one noun."""
    lemma, piece = clause.verb.main.lemma, clause.piece("governed", "object")
    marker = piece.marker if piece is not None and lemma not in ALIKE else ""
    return (say(clause.subject.words).lower(), ALIKE.get(lemma, lemma), marker)


def _filler(clause: Clause) -> str:
    piece = clause.piece("governed", "object")
    return "" if piece is None else say(piece.words).lower()


def _deed(clause: Clause) -> tuple[str, ...]:
    """Who or what does it by its noun and what that is of, the verb and its preposition: "use of chalk", lead, to."""
    subject, piece = clause.subject, clause.piece("governed", "object")
    behind = [token for token in subject.words if token.index > subject.head.index]
    is_of = bool(behind) and behind[0].text == "of"
    of_what = list(takewhile(lambda token: token.pos in _OF_NOUN, behind[1:])) if is_of else []
    kinds = [token for token in subject.words if token.index < subject.head.index and _tells_kind(token)]
    named = [token.say or token.lemma for token in (*kinds, subject.head, *of_what[-1:])]
    lemma = clause.verb.main.lemma
    return (*(name.lower() for name in named), ALIKE.get(lemma, lemma), piece.marker if piece is not None else "")


def _head(clause: Clause) -> str:
    """The noun of what is done or led to: the same thing may be told twice in other words."""
    piece = clause.piece("governed", "object")
    return "" if piece is None or piece.phrase is None else piece.phrase.head.lemma


def _tells_kind(token: Token) -> bool:
    """True for "fiscal" and "chalk" before the noun; not for "wide"."""
    return token.pos in NOUNS or (token.pos == "ADJ" and is_of_kind(token.text))


def _narrowed(ask: Ask, clause: Clause, text: Text, title: frozenset[str]) -> Ask:
    """The question for the item types that it has one answer in."""
    return replace(ask, types=ask.types & _TYPES) if _is_answered_besides(ask, clause, text, title) else ask


def _is_answered_besides(ask: Ask, clause: Clause, text: Text, title: frozenset[str]) -> bool:
    """True if the article gives another answer, as each frame would find one."""
    if ask.frame == "kind" and any(_is_of_other_kind(one, ask, clause) for one in text.sentences):
        return True
    if ask.frame == "object" and clause.verb.main.lemma in _WINNING and _is_won_besides(clause, ask, text):
        return True
    if ask.frame == "content" and any(_is_told_besides(one, clause) for one in text.sentences):
        return True
    if _is_of_some(ask, clause, text):
        return True
    if ask.frame == "to-do" and any(_is_brought_besides(one, clause) for one in text.sentences):
        return True
    if ask.frame == "what-do" and any(_is_linked_besides(one, clause) for one in text.sentences):
        return True
    if ask.phrase is None or ask.phrase.kind in NUMERIC:
        return False
    if any(_likens(one, ask) for one in text.sentences if _is_own(one, clause)):
        return True
    if ask.frame not in _FRAMES:
        return False
    wanted = _wanted(ask, clause, title)
    return bool(wanted) and any(_answers(one, ask, clause, wanted, title) for one in text.sentences)


def _is_own(sentence: Sentence, clause: Clause) -> bool:
    return (sentence.block, sentence.number) == (clause.block, clause.sentence)


def _likens(sentence: Sentence, ask: Ask) -> bool:
    """True for "Rome, like Athens, was a republic" and "bats give milk, just like we do": the other is as good an
    answer."""
    assert ask.phrase is not None
    if ask.frame in OF_SUBJECT and _AS_OTHERS_DO.search(sentence.text):
        return True
    behind = ask.phrase.words[-1].index + 1
    return [token.text for token in sentence.tokens[behind : behind + 2]] == [",", "like"]


def _wanted(ask: Ask, clause: Clause, title: frozenset[str]) -> set[str]:
    """All that a question says but its verb and what the title says; nothing where it singles out its answer."""
    assert ask.phrase is not None
    asked, verb = {token.index for token in ask.phrase.words}, clause.verb.main
    told = [token for token in words_of(clause, limiting(clause)) if token.index not in asked]
    if any(token.lemma.lower() in _SINGLING or token.tag in SUPERLATIVES for token in told):
        return set()
    all_said = {word for token in told if token != verb for word in _lemmas(token)}
    return all_said - title or all_said


def _answers(other: Sentence, ask: Ask, clause: Clause, wanted: set[str], title: frozenset[str]) -> bool:
    """True if another sentence says of something else all that is wanted of it."""
    assert ask.phrase is not None
    if _is_own(other, clause):
        return False
    there, verb = _said_in(other), clause.verb.main
    if not wanted <= there or not there.isdisjoint(_lemmas(ask.phrase.head)):
        return False
    if verb.lemma in _SAYING_WHAT and any(one.marker in {"as", ""} for one in clause.pieces):
        return len(wanted | title & there) >= _LEAST
    is_doer = _is_doer(ask, clause)
    if any(_tells_another(one, verb.lemma, is_doer) for one in other.clauses):
        return True
    within = not is_doer and _is_done_within(other, verb.lemma)
    return within or _is_deed_of_another(other.tokens, verb.lemma)


def _is_won_besides(clause: Clause, ask: Ask, text: Text) -> bool:
    """True if the article tells of something else that was won in the same year, in this sentence or another."""
    years = {token.text for piece in clause.pieces for token in piece.words if is_year(token.text)}
    if not years or ask.phrase is None:
        return False
    own = {token.index for token in clause.words}
    for one in text.sentences:
        is_same = _is_own(one, clause)
        won = [token for token in one.tokens if token.pos == "VERB" and token.lemma in _WINNING | _CHOOSING]
        if any(not is_same or token.index not in own for token in won) and years & {token.text for token in one.tokens}:
            return True
    return False


def _is_of_other_kind(other: Sentence, ask: Ask, clause: Clause) -> bool:
    """True if another sentence says of the same thing that it is of another kind: "English is a Germanic language"."""
    if _is_own(other, clause) or ask.phrase is None:
        return False
    if clause.verb.main.lemma != "be" or clause.verb.passive:
        return False
    head, own = ask.phrase.head.lemma, {token.lemma for token in ask.phrase.words}
    for one in other.clauses:
        piece = one.piece("predicate")
        phrase = piece.phrase if piece is not None else None
        if phrase is not None and _is_same(one, clause) and phrase.head.lemma == head:
            return bool({token.lemma for token in phrase.words if token.pos in CONTENT} - own)
    return False


def _is_same(one: Clause, other: Clause) -> bool:
    """True for two clauses of the same subject."""
    first, second = ({word for token in clause.subject.words for word in _lemmas(token)} for clause in (one, other))
    return bool(first) and first == second


def _is_linked_besides(other: Sentence, clause: Clause) -> bool:
    """True if another sentence tells of something else that one refuses, plans or tries: "He refused to resign"."""
    if _is_own(other, clause) or not clause.verb.chain:
        return False
    link = clause.verb.chain[-1]
    return any(
        _is_same(one, clause)
        and not one.verb.negated
        and (
            (one.verb.main.lemma == link and one.piece("object", "complement") is not None)
            or one.verb.chain[-1:] == (link,)
        )
        for one in other.clauses
    )


def _is_told_besides(other: Sentence, clause: Clause) -> bool:
    """True if another sentence tells of something else that the same one states or finds: "They also stated that"."""
    if _is_own(other, clause):
        return False
    return any(
        one.verb.main.lemma == clause.verb.main.lemma and not one.verb.negated and _is_same(one, clause)
        for one in other.clauses
    )


def _is_of_some(ask: Ask, clause: Clause, text: Text) -> bool:
    """True for what some do, where others are told to do the same to other things right behind: both are some."""
    if clause.subject.words[0].text.lower() != "some" or (ask.phrase is not None and ask.phrase == clause.subject):
        return False
    near = [one for one in text.sentences if one.block == clause.block and 0 <= one.number - clause.sentence <= 1]
    beside = [one for found in near for one in found.clauses if one.verb.main.lemma == clause.verb.main.lemma]
    opens = [one.subject.words[0].text.lower() for one in beside]
    return bool({"others", "other"} & set(opens))


def _is_brought_besides(other: Sentence, clause: Clause) -> bool:
    """True if another sentence tells of something else that the same one asks, lets or helps the same one to do."""
    if _is_own(other, clause):
        return False
    return any(
        one.verb.main.lemma == clause.verb.main.lemma
        and one.verb.passive == clause.verb.passive
        and not one.verb.negated
        and _is_same(one, clause)
        and _target(one) == _target(clause)
        for one in other.clauses
    )


def _target(clause: Clause) -> str:
    """The noun of whom something is done to; empty where it is nobody."""
    piece = clause.piece("object")
    return piece.phrase.head.lemma.lower() if piece is not None and piece.phrase is not None else ""


def _is_doer(ask: Ask, clause: Clause) -> bool:
    """True if who or what does it is asked for, not to what it is done."""
    return ask.frame == "agent" or (ask.frame in OF_SUBJECT and not clause.verb.passive)


def _tells_another(clause: Clause, lemma: str, is_doer: bool) -> bool:
    """True if a clause tells that the like is done by, or to, something that it brings in."""
    verb = clause.verb
    if verb.negated or ALIKE.get(verb.main.lemma, verb.main.lemma) != ALIKE.get(lemma, lemma):
        return False
    piece = clause.piece("agent") if is_doer else clause.piece("object", "governed")
    filler = clause.subject if is_doer != verb.passive else piece.phrase if piece is not None else None
    return filler is not None and not filler.is_open and (filler.is_named or filler.determiner not in _TAKING_UP)


def _is_done_within(sentence: Sentence, lemma: str) -> bool:
    """True if a verb that heads no clause of its own does the like to something right behind it: "to borrow ideas"."""
    heads = {one.verb.main.index for one in sentence.clauses}
    for at, token in enumerate(sentence.tokens):
        if token.pos == "VERB" and token.lemma == lemma and token.index not in heads:
            behind = takewhile(lambda one: one.pos in BEFORE_NOUNS, sentence.tokens[at + 1 :])
            words = [*behind]
            noun = sentence.tokens[min(at + 1 + len(words), len(sentence.tokens) - 1)]
            opens = words[0].text.lower() if words else ""
            if noun.pos in NOUNS and opens not in _TAKING_UP:
                return True
    return False


def _is_deed_of_another(tokens: Words, lemma: str) -> bool:
    """True for "the influence of Rome": the deed as a noun, with who does it or what it is done to."""
    return any(
        one.pos == "NOUN" and one.lemma == lemma and two.text.lower() in {"of", "on", "in", "over"}
        for one, two in pairwise(tokens)
    )


@lru_cache(maxsize=1024)
def _said_in(sentence: Sentence) -> frozenset[str]:
    """All that the words of a sentence say."""
    return frozenset(word for token in sentence.tokens for word in _lemmas(token))


def _lemmas(token: Token) -> list[str]:
    """The words in their dictionary form, lower case, that a token says; of a reference those of its name."""
    if token.say is not None:
        return [word.lower() for word in said(token, frozenset()).split() if len(word) > len("the")]
    return [token.lemma.lower()] if token.pos in CONTENT else []
