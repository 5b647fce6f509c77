"""What a comparative is set against: the second side where it is left unsaid, or said only by its place or time."""

from __future__ import annotations

import re

from lemminflect import getInflection

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Sentence, Token, Words
from quizgen.facts.comparisons.comparing import clause_at
from quizgen.facts.comparisons.graded import bare, bare_words, holding
from quizgen.wording.words import say

Told = tuple[str, str, str]
"""The two sides and the aspect; empty sides where they cannot be told."""
_NOTHING: Told = ("", "", "")
_CHANGING = frozenset(
    "make become grow get lead bring evolve push cause allow help improve raise drive turn produce result feel keep "
    "enable provide give let".split()
)
"""Verbs by which something comes to be more so than it was."""
_HELPING = frozenset({"help", "let", "allow", "enable"})
_WISHING = frozenset("want need wish demand seek sacrifice hope plan propose ask require expect".split())
_WISHED = frozenset({"should", "must", "ought", "would", "will", "’ll", "'ll"})
_BY_NOW = frozenset("now today increasingly ever currently recently after following since once".split())
_BUILDING = frozenset(
    "introduce create develop build design launch invent publish offer found identify establish".split()
)
_VAGUE = frozenset(
    "amount sum level term use way component depth dialect good result triumph purpose distance math contact".split()
)
_SUBJECTS = frozenset({"it", "they", "he", "she", "we", "you", "i", "this", "that", "there", "who", "which", "one"})
_PLACED = re.compile(
    r"(?:in|on|at|during|from|for|under|before|after|since|of|with|among|by) |(?:three|two|one|a|ten|\w+) \w+ ago$",
    re.IGNORECASE,
)
_OWN_PLACE = re.compile(r" (?:in|on|at|during|from|under) (?:the )?[^ ].*$")
_VERB_FIRST = frozenset({"VERB", "AUX"})


def unsaid(sentence: Sentence, token: Token, a: str, aspect: str) -> Told:
    """The sides of a comparative with no "than"; empty ones where nobody can tell what it is set against.

    Args:
        sentence: where it stands.
        token: the comparative.
        a: what it is said of.
        aspect: as it is said of two sides.
    """
    clause = clause_at(sentence, token.index)
    behind = {one.tag for one in sentence.tokens[token.index + 1 : token.index + 4]}
    if a.lower() == "it" and {"TO", "VB"} <= behind:
        return a, "any other way", aspect
    if clause is None or not a or a.lower() in _VAGUE | _SUBJECTS or a.split()[0].lower() in {"my", "our", "your"}:
        return _NOTHING
    phrase = holding(sentence, token)
    counts = aspect.startswith(("number of", "amount of"))
    if _is_had(clause, token) and (phrase is not None or counts):
        of = f"{aspect} {bare(phrase, token)}" if phrase is not None and aspect.startswith("how ") else aspect
        return say(clause.subject.words), "others", of
    if counts and a.lower().startswith(f"{token.text.lower()} "):
        a = a.split(" ", 1)[1]
    if _is_wished(sentence, clause, token):
        return a, f"{a} now", aspect
    is_told = clause.verb.main.lemma == "be" and say(clause.subject.words) == a and counts
    if phrase is None or is_told:
        return _told(sentence, clause, token, (a, "", aspect))
    if counts or phrase.head.lemma in _VAGUE:
        return _NOTHING
    return _described(sentence, clause, phrase, token, (a, "", aspect))


def _told(sentence: Sentence, clause: Clause, token: Token, told: Told) -> Told:
    """The sides where the comparative is a predicate or an adverb."""
    a, _, aspect = told
    is_new = any(one.text.lower() == "new" for one in clause.subject.words)
    if _changes(sentence, clause, token) or is_new:
        return a, f"{a} earlier", aspect
    before = sentence.tokens[max(0, token.index - 2) : token.index]
    if len(before) == 2 and before[0].text == a and before[0].tag == "NNS" and before[1].tag == "VBP":
        return a, "others", f"how much they {before[1].lemma}" if aspect == "how much" else aspect
    is_people = clause.subject.number == "plural" and _is_person(clause.subject)
    plain = clause.verb.tense == "present" and not clause.verb.modal and not clause.verb.perfect
    is_adverb = token.tag == "RBR" or aspect == "how much"
    if is_adverb and is_people and plain and say(clause.subject.words) == a:
        return a, "others", f"how much they {clause.verb.main.lemma}" if aspect == "how much" else aspect
    against = _against(sentence, clause, token)
    return (a, against, aspect) if against and say(clause.subject.words) == a else _NOTHING


def _against(sentence: Sentence, clause: Clause, token: Token) -> str:
    """The other thing that the sentence opposes: "Lima is large, but Cusco is far more fun"; else empty."""
    links = [one.index for one in sentence.tokens[: token.index] if one.text.lower() in _OPPOSING]
    before = [one for one in sentence.clauses if links and one.index < links[-1] < clause.subject.words[0].index]
    named = [one.subject for one in before if one.subject.head.pos == "PROPN" and one.relation == "main"]
    return say(named[0].words) if len(named) == 1 else ""


_OPPOSING = frozenset({"but", "while", "whereas"})


def _described(sentence: Sentence, clause: Clause, phrase: Phrase, token: Token, told: Told) -> Told:
    """The sides where the comparative stands before a noun."""
    a, _, aspect = told
    whole = bare(phrase, token)
    group = _LIMIT.split(whole)[0].removeprefix("the ")
    in_predicate = any(token in piece.words for piece in clause.pieces if piece.role == "predicate")
    if clause.verb.main.lemma in {"be", "remain"} and in_predicate and say(clause.subject.words) == a:
        return a, f"other {_plural(group, phrase)}", aspect
    if _changes(sentence, clause, token):
        return whole, f"{whole} earlier", aspect
    if aspect == whole:
        is_pointed = phrase.words[0].text.lower() == "the"
        return (whole, f"{whole} earlier", aspect) if is_pointed else _NOTHING
    if clause.verb.main.lemma in _BUILDING and phrase.head.tag == "NNS":
        return say(phrase.words), f"earlier {group}", aspect
    owner = next((at for at, one in enumerate(phrase.words) if one.tag == "POS"), None)
    if owner is not None and phrase.words[owner].index == token.index - 1:
        behind = tuple(one for one in phrase.words if one.index >= token.index)
        return say(phrase.words), f"{say(phrase.words[: owner + 1])} other {bare_words(behind, token)}", aspect
    if phrase.words[0].text.lower() == "the":
        return say(phrase.words), f"the other {_NAME.sub('', group.split(' of ')[0])}", aspect
    if phrase.head.tag == "NNS" and phrase.words[0].index >= token.index - 1:
        return say(phrase.words), f"other {group}", aspect
    return _NOTHING


_LIMIT = re.compile(r",? (?:that|which|who|such as|including) ")
_NAME = re.compile(r"(?: [A-Z]\w*)+$")


def _is_had(clause: Clause, token: Token) -> bool:
    """True for what a named subject has more of than others: "Ely has fewer boats"."""
    had = clause.piece("object")
    plain = clause.verb.main.lemma in {"have", "contain", "enjoy"} and not clause.verb.modal and not clause.verb.negated
    told = had.words[:4] if had is not None and had.words[0].text.lower() != "the" else ()
    return plain and token in told and _names(clause)


def _names(clause: Clause) -> bool:
    return clause.subject.head.pos in {"NOUN", "PROPN"} or clause.subject.head.say is not None


def _is_person(phrase: Phrase) -> bool:
    is_doer = phrase.head.lemma.endswith(("er", "ar", "or", "ist", "holic"))
    return phrase.kind == "person" or is_doer or knowledge.noun_class(phrase.head.lemma) == "person"


def _is_wished(sentence: Sentence, clause: Clause, token: Token) -> bool:
    """True for what is wanted or expected, and set against what is so by now."""
    verb = clause.verb
    near = {one.lemma for one in sentence.tokens[max(0, token.index - 6) : token.index] if one.pos == "VERB"}
    if verb.main.lemma == "be" and _WISHING & near:
        return True
    wished = verb.main.lemma in _WISHING or any(one.text.lower() in _WISHED for one in verb.words)
    return wished and not verb.perfect and token.index > verb.words[0].index


def _changes(sentence: Sentence, clause: Clause, token: Token) -> bool:
    """True if something makes it so, or it is so by now."""
    before = [one.lemma.lower() for one in sentence.tokens[max(0, token.index - 6) : token.index]]
    helped = bool(_HELPING & {one.lemma for one in sentence.tokens[: token.index] if one.pos == "VERB"})
    told = {one.text.lower() for one in clause.words}
    made = (clause.verb.main.lemma in _CHANGING and clause.verb.main.index < token.index) or _CHANGING & set(before)
    lasts = clause.verb.progressive and clause.verb.tense == "present"
    return bool(made) or helped or lasts or bool(_BY_NOW & told)


def _plural(text: str, phrase: Phrase) -> str:
    if phrase.head.tag != "NN":
        return text
    found = getInflection(phrase.head.lemma, tag="NNS", inflect_oov=True)
    return re.sub(rf"\b{re.escape(phrase.head.text)}\b", str(found[0]), text, count=1) if found else text


def said_aside(sentence: Sentence, token: Token, told: Told, between: Words) -> Told:
    """The sides around "than" where the second says no more than its place, its time or what is done.

    Args:
        sentence: where they stand.
        token: the comparative.
        told: both sides and the aspect, as they were read off.
        between: the words from the comparative to "than".
    """
    a, b, aspect = told
    aspect = aspect.split(" than ")[0]
    first = token.text.lower()
    a = a[len(first) + 1 :] if a.lower().startswith(f"{first} ") else a
    if a.lower() in _VAGUE | {"percentage", "proportion", "number"}:
        return _NOTHING
    if b in {"earlier", "before"}:
        return a, f"{a} {b}", aspect
    near = [one.text.lower() for one in between if one.pos == "ADP"]
    if near and b.lower().startswith(f"{near[0]} ") and not a.lower().startswith(near[0]):
        clause = clause_at(sentence, token.index)
        subject = say(clause.subject.words) if clause is not None else ""
        is_apart = clause is not None and subject != a and _names(clause)
        of = f"{aspect} {subject} {'are' if clause and clause.subject.number == 'plural' else 'is'}"
        return a, b.split(" ", 1)[1], of if is_apart and aspect.startswith("how ") else aspect
    if _PLACED.match(b):
        core = _OWN_PLACE.sub("", a) if b.split()[0].lower() in {"in", "during", "from", "at"} else a
        return a, f"{core} {b}", aspect
    start = next((one for one in sentence.tokens[token.index :] if one.text.lower() == "than"), None)
    behind = sentence.tokens[start.index + 1 : start.index + 3] if start is not None else ()
    among = re.fullmatch(r"[\w’'-]+ in (?P<place>[A-Z].*)", a)
    if among is not None and b.startswith("any other "):
        return among["place"], b, aspect
    is_deed = (
        bool(behind)
        and b.lower().startswith((behind[0].say or behind[0].text).lower())
        and (behind[0].pos in _VERB_FIRST or (behind[0].text.lower() in _SUBJECTS and behind[-1].pos in _VERB_FIRST))
    )
    return (a, f"what {b}", aspect) if is_deed else (a, b, aspect)
