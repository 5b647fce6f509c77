"""Whether the second of two halves holds although the first stands: in place of an aspect that says next to nothing."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.clauses import Clause, Phrase, Piece, Sentence, Token
from quizgen.facts.comparisons.comparing import Half, asks, same_subject
from quizgen.facts.comparisons.embedded import inflected, subject_of, whether
from quizgen.facts.comparisons.sides import POINTING, agrees
from quizgen.facts.comparisons.topics import said
from quizgen.knowledge.connectives import BY_CONTRAST, CORRECTING, UNEXPECTED, WHILE, WHILST
from quizgen.knowledge.function_words import LIKELY, POSSIBLE
from quizgen.tags import COMMON_WORDS
from quizgen.wording.words import possessive, say, tidy

SIDE_BY_SIDE = WHILE | BY_CONTRAST
"""Links between two things that are told of in one respect."""
_INNER = frozenset({"because", "relative"})
_OUTER = frozenset({"main", "conjunct", "contrast", "concession"})
_TOLD = r"(?:like|can do|must do|thinks?|thought|says?|said|do|does|did|done|shows?|showed|ha[sd]|have)"
_OF_MINDS = frozenset(f"what they {verb}" for verb in ("think", "thought", "say", "said", "can do", "must do", "have"))
_LITTLE = re.compile(
    r"what .+ (?:is|are|was|were|has been|have been) like|what (?:is|was) true of .+|"
    rf"what .+ (?:do|does|did|done|thinks?|thought)|what became of .+|what happen(?:s|ed) to .+|what .+ {_TOLD} and .+"
)
"""Aspects that any two halves about one thing have."""
_QUANTITY = (
    (re.compile(r"^not (?=(?:all|every|everyone|everybody)\b)"), ""),
    (re.compile(r"^(?:no|neither) (?=\w)"), "any "),
)
_NOBODY = re.compile(r"^(?:no one|nobody)\b")
_OWNED = re.compile(r"^(?:its|their|his|her|these|this) (?=\w)")
_BY_THE_WAY = re.compile(r"\b(?:even|actually|just|simply|really|so|also) (?=\w)| because .*| either$")
_ASIDE = re.compile(r" \([^()]*\)|—.*")
_UNFINISHED = re.compile(r"(?:\b(?:is|are|was|were|be|been|actually|not|and|or|that)|[:;–—].*)$| but ")
_SPOKEN = re.compile(r"\b(?:you|we|I|the speakers?)\b")
_OPEN = frozenset("it its them their they this these those such he him his she her".split())
_THIRD = frozenset({"they", "he", "she", "it"})
_OF_ALL = frozenset({"this", "that"})
"""What takes up all that was told rather than its subject."""
_POINTING = frozenset({"these", "this", "those"})
_SO = frozenset({"so", "true", "case"})
_LEAST, _MOST, _STRAY, _FAR = 4, 24, 1, 2


def says_little(aspect: str) -> bool:
    """True for an aspect that any two halves about one thing have."""
    return _LITTLE.fullmatch(aspect) is not None


def of_either(aspect: str, one: Half, second: Clause) -> str:
    """In what two sides that are the subjects differ: whether they do what the second does, for next to nothing.

    Args:
        aspect: what was found of both; may be empty.
        one: the first half.
        second: what is said of the second side.
    """
    is_one = bool(aspect) and " and " not in aspect and not _LITTLE.fullmatch(aspect)
    if is_one or aspect in _OF_MINDS:
        return aspect
    return "" if second.relation == "reported" else _whether(one, _by_name(second, one.sentence), "", "they")


def telling(aspect: str, one: Half, other: Half, second: Clause, link: str, name: str = "") -> str:
    """An aspect, or whether the second half holds where that says more.

    Args:
        aspect: what was found; may be empty.
        one, other: the halves, what stands last.
        second: the clause that the second half is, or reports.
        link: the connective.
        name: of what both surely tell of, or empty.
    """
    is_twofold = link in SIDE_BY_SIDE and " and " in aspect
    is_denied = not link and one.clause is not None and one.clause.verb.negated != second.verb.negated
    is_denied &= not aspect.endswith(("must do", "can do"))
    if not _LITTLE.fullmatch(aspect) or not (link in UNEXPECTED or is_fronted(one, link) or is_twofold or is_denied):
        return aspect
    if aspect.startswith("what happen") and second.subject.head.text.lower() == "there":
        return aspect  # "there was a rise" tells what happened to it
    return holding(one, other, second, name) or (corrects(other) and either_way(one, other)) or aspect


def holding(one: Half, other: Half, second: Clause, name: str = "") -> str:
    """Whether the second half holds; empty where it corrects the first, asks, or cannot be asked.

    Args:
        one, other: the halves, what stands last.
        second: the clause that the second half is, or reports.
        name: of what both surely tell of, or empty.
    """
    is_asked = asks(second) or other.sentence.text.rstrip('”" ').endswith("?")
    if corrects(other) or is_asked:
        return ""
    clauses = [*_teller(one, other, second), second, *_announced(other, second)]
    clauses += [other.clause] if other.clause is not None else []
    told = [_up_to_gap(each) if each.lost else each for each in clauses if _is_told(one, other, each)]
    said_so = (_whether(one, _by_name(each, other.sentence), name) for each in told)
    found = next((found for found in said_so if found), "")
    return _likely(found) if _is_likely(second) else found


def corrects(half: Half) -> bool:
    """True for "instead is run by the miners": it stands in the place of another."""
    return any(token.text.lower() in CORRECTING for token in half.words[:3])


def whether_so(first: Clause, second: Clause) -> str:
    """Whether a clause is so that the next one denies; whether it comes about, where it tells what may be.

    Args:
        first: "frost could split the stone".
        second: "this never happens".

    Returns:
        "Whether frost splits the stone"; empty where the second clause denies something else.
    """
    if not _is_denied(second):
        return ""
    is_many = first.subject.number == "plural"
    main, is_bare = first.verb.main, len(first.verb.words) == 2 and first.verb.modal in POSSIBLE
    return whether(first, verb=inflected(main.lemma, "VBP" if is_many else "VBZ", main.text) if is_bare else "")


def _is_denied(clause: Clause) -> bool:
    """True for "this never happens": the clause denies what the half before it tells."""
    words = {token.text.lower() for token in clause.verb.words}
    told = clause.piece("predicate")
    is_other = told is not None and told.words[-1].text.lower() not in _SO
    is_other |= clause.piece("object") is not None  # "this did not stop the mayor"
    is_denied = clause.verb.negated or "never" in words
    return clause.subject.head.text.lower() in _OF_ALL and is_denied and not is_other


def either_way(one: Half, other: Half) -> str:
    """What the first half denies, or what stands in its place; empty where either cannot be asked.

    Args:
        one: "the mill does not sell its flour".
        other: "instead bakes bread of it": the first half's subject is its own where it opens with a verb.

    Returns:
        "Whether the mill sells its flour or bakes bread of it".
    """
    inside = {token.index for token in one.words}
    denied = [
        each
        for each in one.sentence.clauses
        if each.index in inside and each.relation in _OUTER and (each.verb.negated or each.subject.opens == "no")
    ]
    words = other.words
    while words and (words[0].text.lower() in {*CORRECTING, ","} or words[0].tag == "RB"):
        words = words[1:]
    instead = _FURTHER.split(tidy(say(words)))[0]
    found = _whether(one, denied[-1], "") if denied and instead else ""
    is_short = len(f"{found} {instead}".split()) <= _LONGEST
    return f"{found} or {instead}" if found and is_short and not _SPOKEN.search(instead) else ""


_FURTHER = re.compile(r"[,;] ")
_LONGEST = 40


def _by_name(clause: Clause, sentence: Sentence) -> Clause:
    """A clause with what its pronouns take up, where that is sure; whose "its" is open may be its subject's."""
    pieces = (
        replace(piece, words=tuple(_named(one, clause, sentence) for one in piece.words)) for piece in clause.pieces
    )
    head, own = clause.subject.head, clause.subject.words
    words = tuple(_named(one, clause, sentence) if one is not head and one.text == "it" else one for one in own)
    return replace(clause, pieces=tuple(pieces), subject=replace(clause.subject, words=words))


def _named(token: Token, clause: Clause, sentence: Sentence) -> Token:
    word, head = token.text.lower(), clause.subject.head
    if word in _POINTING and token.say is None:
        behind = sentence.tokens[token.index + 1 : token.index + 2]
        is_noun = bool(behind) and behind[0].pos in COMMON_WORDS
        return replace(token, say="the", open=False) if is_noun else token
    inside = {one.index for one in clause.subject.words}
    is_within = token.index in inside
    if token.tag == "PRP$" and not is_within and (token.bound & {head.index, *head.bound} or head.pos == "ADJ"):
        return replace(token, say=None, bound=frozenset({head.index}), open=False)
    if word not in _OPEN or token.say is not None or not token.bound:
        return token
    meant = [one for one in sentence.phrases if {one.head.index} == token.bound and one.words]
    text = said(max(meant, key=lambda one: len(one.words))) if meant else ""
    is_long = token.tag == "PRP$" and len(text.split()) > _FAR
    if not text or is_long or (not is_within and token.bound <= inside):
        return token
    return replace(token, say=possessive(text) if token.tag == "PRP$" else text, bound=frozenset(), open=False)


def is_fronted(one: Half, link: str) -> bool:
    """True if "while" opens the sentence with the first half: it may as well concede that."""
    at = one.words[0].index - 1
    opens = at == 0 or (at == _FAR and one.sentence.tokens[1].text == ",")  # "additionally, while …"
    return link in WHILST and opens and one.sentence.tokens[at].text.lower() == link


def _is_told(one: Half, other: Half, clause: Clause) -> bool:
    """True if a clause is what the second half tells, and no condition or reason in it."""
    inside = {token.index for token in other.words}
    clauses = [each for each in other.sentence.clauses if each.relation in _OUTER and each.index in inside]
    outer = [each for each in clauses if each.subject.head.text.lower() != "it" or each.subject.head.say is not None]
    is_like_first = (
        one.clause is not None and clause is other.clause and clause.relation == one.clause.relation in _INNER
    )
    is_reported = clause.relation == "reported" and (not outer or clause is other.clause)
    is_outer = clause.relation in _OUTER or is_like_first or is_reported
    return is_outer and (not clause.lost or _is_all_of(other, clause)) and clause.verb.finite.tag != "VB"


def _teller(one: Half, other: Half, clause: Clause) -> list[Clause]:
    """The clause that reports the second half's, where the first half tells of who says it: he may well be wrong."""
    first, around = one.clause, other.sentence.parent_of(clause) if clause.relation == "reported" else None
    if around is None or first is None or around.index > clause.index or first.source is not None:
        return []
    is_guess = around.verb.main.lemma in _GUESSING and not around.verb.modal
    return [around] if is_guess or same_subject(first, around) or _is_named_in(around, first) else []


_GUESSING = frozenset("estimate predict forecast expect reckon calculate assume".split())
"""What somebody so tells is his guess."""


def _is_named_in(clause: Clause, first: Clause) -> bool:
    """True if a pronoun is said by the name that another clause tells of."""
    name = clause.subject.head.say
    return name is not None and name in say(first.subject.words)


def _is_likely(clause: Clause) -> bool:
    """True for "it seems unlikely that …": not whether it comes is told, but how likely it is to come."""
    told = clause.piece("predicate")
    is_it = clause.subject.head.text.lower() == "it" and told is not None
    return is_it and told is not None and any(token.lemma in LIKELY for token in told.words[:3])


def _likely(aspect: str) -> str:
    return aspect.replace("whether ", "how likely it is that ", 1) if aspect.startswith("whether ") else aspect


def _announced(half: Half, clause: Clause) -> list[Clause]:
    """What "it seems that …" announces."""
    inside = [each for each in half.sentence.clauses if each.relation == "reported" and each.index > clause.index]
    told = [each for each in inside if each.parent == clause.index or each.link == "that"]
    return told[:1] if clause.subject.head.text.lower() == "it" else []


def _is_all_of(half: Half, clause: Clause) -> bool:
    """True if a half opens with the clause, or hardly a word stands outside: whatever the parse lost, that is sound."""
    held = {token.index for token in clause.words}
    stray = sum(token.index not in held and token.pos != "PUNCT" for token in half.words)
    opens = clause.subject.words[0].index - half.words[0].index if clause.subject.words else _FAR
    return stray <= _STRAY or 0 <= opens < _FAR


def _up_to_gap(clause: Clause) -> Clause:
    """A clause without the pieces behind a gap: what stands there may belong to what the parse lost."""
    kept: list[Piece] = []
    end = clause.verb.words[-1].index
    for piece in sorted(clause.pieces, key=lambda one: one.words[0].index):
        if piece.words[0].index > end + _FAR:
            break
        kept.append(piece)
        end = max(end, piece.words[-1].index)
    return replace(clause, pieces=tuple(kept))


def _whether(one: Half, second: Clause, known: str, both: str = "") -> str:
    """ "Whether the school can be trusted"; empty where it is long, cut or speaks of what is not named."""
    name = both or _name(one, second, known)
    if not name or any(token.text.lower() == "that" and token.tag == "DT" for token in _made(second)):
        return ""
    told = _ASIDE.sub("", _BY_THE_WAY.sub("", whether(second, name, plural=bool(both))))
    found = tidy(told.replace(" nothing ", " anything ").replace(" unlikely ", " likely "))
    is_short = _LEAST <= len(found.split()) <= _MOST
    is_whole = not _UNFINISHED.search(found) and not _SPOKEN.search(found) and not _is_open(one, second, found)
    return found if is_short and is_whole else ""


def _made(clause: Clause) -> tuple[Token, ...]:
    """The object: what "that view" takes up is said in the first half, if anywhere."""
    piece = clause.piece("object")
    return piece.words if piece is not None else ()


def _name(one: Half, second: Clause, known: str) -> str:
    """Whom or what the second half tells of: its subject, or that of the first half for a pronoun; else empty."""
    head, name = second.subject.head, subject_of(second)
    is_pronoun = name.lower() in POINTING
    if name.lower() == "each" and one.clause is not None and one.clause.subject.opens == "both":
        return name
    if head.text.lower() == "there":
        return "there" if second.piece("predicate", "object") is not None else ""
    if head.text.lower() == "it" and head.say is None and not known:
        return ""
    if is_pronoun and head.say is None and one.clause is not None and not _may_be(head, one.clause.subject):
        return ""
    name = (one.subject if one.subject.endswith(known) else known) if is_pronoun else name
    if name.lower() in POINTING or not (is_pronoun or said(second.subject)):
        return ""
    for pattern, instead in _QUANTITY:
        name = pattern.sub(instead, name)
    return _OWNED.sub("the ", _NOBODY.sub("anyone", name))


def _may_be(pronoun: Token, subject: Phrase) -> bool:
    """True if a pronoun may stand for a subject: it is bound to it, agrees with it, or names no third."""
    word = pronoun.text.lower()
    is_free = word not in _THIRD and word not in _OF_ALL
    return subject.head.index in pronoun.bound or is_free or (word in _THIRD and agrees(word, subject))


def _is_open(one: Half, clause: Clause, found: str) -> bool:
    """True if a pronoun in the question stands for nothing in it, nor in a short half that will be said beside it."""
    words = [*clause.subject.words, *(token for piece in clause.pieces for token in piece.words)]
    inside = {token.index for token in words}
    is_inside = any(one.sentence.tokens[token.index : token.index + 1] == (token,) for token in words[:1])
    beside = {token.index for token in one.words} if is_inside and len(one.words) <= _BESIDE else set()
    subject = set(clause.subject.words)
    left = set(re.findall(r"\w+", found.lower())) & _OPEN
    named = [(token, inside if token in subject else inside | beside) for token in words if token.say is None]
    return bool(left & {token.text.lower() for token, known in named if token.open or not token.bound <= known})


_BESIDE = 20
"""So many words of the first half will stand behind "although"."""
