"""What a comparative is set against: the second side where it is left unsaid, or said only by its place or time."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Sentence, Token, Words
from quizgen.facts.comparisons.comparing import clause_at
from quizgen.facts.comparisons.embedded import verb_of
from quizgen.facts.comparisons.graded import bare, bare_words, holding
from quizgen.facts.comparisons.in_general import told_in_general
from quizgen.facts.comparisons.set_builds import NOTHING, Told, in_cases, of_set_build
from quizgen.knowledge.connectives import WHILE
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.function_words import ARTICLES
from quizgen.tags import INFLECTED, NOUNS
from quizgen.wording.persons import is_person
from quizgen.wording.words import say

_CHANGING = frozenset(
    "make become grow get lead bring evolve push cause allow help improve raise drive turn produce result feel keep "
    "enable let".split()
)
"""Verbs by which something comes to be more so than it was."""
_HELPING = frozenset({"help", "let", "allow", "enable"})
_WISHING = frozenset("want need wish demand seek hope plan propose ask require expect".split())
_GIVING_UP = frozenset({"sacrifice", "forgo"})
_WISHED = frozenset({"should", "must", "ought", "would", "will", "’ll", "'ll"})
BY_NOW = frozenset("now today nowadays increasingly ever currently recently after following since once".split())
_OF_SOMEBODY = re.compile(r"(?:my|our|your)\b|(?:them|him) ", re.IGNORECASE)
_EVER = "ever-"
_BUILDING = frozenset(
    "introduce create develop build design launch invent publish offer found identify establish".split()
)
VAGUE = frozenset(
    "amount sum level term use way component depth dialect good result triumph purpose distance math contact".split()
)
SUBJECTS = frozenset({"it", "they", "he", "she", "we", "you", "i", "this", "that", "there", "who", "which", "one"})


def unsaid(sentence: Sentence, token: Token, a: str, aspect: str) -> Told:
    """The sides of a comparative with no "than"; empty ones where nobody can tell what it is set against.

    Args:
        sentence: where it stands.
        token: the comparative.
        a: what it is said of.
        aspect: as it is said of two sides.
    """
    clause = clause_at(sentence, token.index)
    special = of_set_build(sentence, clause, token, a, aspect)
    if special is not None:
        return special
    if clause is None or not a or a.lower() in VAGUE | SUBJECTS or _OF_SOMEBODY.match(a):
        return NOTHING
    if _is_untold(sentence, clause, token):
        return NOTHING
    clause = _outer(sentence, clause, token)
    cases = in_cases(sentence, token)
    if cases is not None:
        return f"{a} {cases[0]}", f"{a} {cases[1]}", aspect
    phrase = holding(sentence, token)
    counts = aspect.startswith(("number of", "amount of"))
    if _is_had(clause, token) and (phrase is not None or counts):
        return *_owners(sentence, clause), _of_what_is_had(phrase, aspect)
    if counts and a.lower().startswith(f"{token.text.lower()} "):
        a = a.split(" ", 1)[1]
    wish = _wish(sentence, clause, token)
    if phrase is not None and phrase.words[0].index and _follows(sentence, phrase):
        return _given(phrase, _PLACED_BY.split(a)[0]), "the one before", aspect
    if wish:
        a = _given(phrase, a)
        return f"{a} {wish}", f"{a} {_as_yet(clause, phrase, a, wish)}", aspect
    is_told = clause.verb.main.lemma == "be" and say(clause.subject.words) == a and counts
    if phrase is None or is_told:
        return _told(sentence, clause, token, a, aspect)
    if counts or phrase.head.lemma in VAGUE:
        return NOTHING
    return _described(sentence, clause, phrase, token, aspect)


def _is_untold(sentence: Sentence, clause: Clause, token: Token) -> bool:
    """True where it is denied that something changes, or the comparative is of no verb that was read off."""
    is_denied = clause.verb.negated and token.index > clause.verb.main.index and _changes(sentence, clause, token)
    return is_denied or _is_of_other_verb(sentence, token) or _is_behind_noun(sentence, token)


def _by_name(sentence: Sentence, clause: Clause) -> str:
    """The subject, by the name that stands beside it: "their rivals, Real Lima, have …"."""
    end = clause.subject.words[-1].index
    beside = next((one for one in sentence.phrases if one.is_named and one.words[0].index == end + 2), None)
    is_beside = beside is not None and sentence.tokens[end + 1].text == ","
    return say(beside.words if beside is not None and is_beside else clause.subject.words)


def _told(sentence: Sentence, clause: Clause, token: Token, a: str, aspect: str) -> Told:
    """The sides where the comparative is a predicate or an adverb."""
    is_new = any(one.text.lower() == "new" for one in clause.subject.words)
    if _changes(sentence, clause, token) or is_new:
        return a, earlier(a), aspect
    if clause.verb.main.lemma == "take" and token.text.lower() == "longer" and say(clause.subject.words) == a:
        one, taken = "they" if clause.subject.number == "plural" else "it", clause.piece("complement")
        lasted = f"how long {one} {verb_of(clause)} {say(taken.words) if taken is not None else ''}".rstrip()
        return (a, "others", lasted) if names_something(clause) else NOTHING
    is_people = clause.subject.number == "plural" and _is_doer(clause.subject)
    plain = clause.verb.tense == "present" and not clause.verb.modal and not clause.verb.perfect
    is_adverb = token.tag == "RBR" or aspect == "how much"
    if is_adverb and is_people and plain and say(clause.subject.words) == a:
        return a, "others", f"how much they {clause.verb.main.lemma}" if aspect == "how much" else aspect
    against = _against(sentence, clause, token)
    return (a, against, aspect) if against and say(clause.subject.words) == a else NOTHING


def _against(sentence: Sentence, clause: Clause, token: Token) -> str:
    """The other thing that the sentence opposes: "Lima is large, but Cusco is far more fun"; else empty."""
    links = [one.index for one in sentence.tokens[: token.index] if one.text.lower() in _OPPOSING]
    before = [one for one in sentence.clauses if links and one.index < links[-1] < clause.subject.words[0].index]
    named = [one.subject for one in before if one.subject.head.pos == "PROPN" and one.relation == "main"]
    return say(named[0].words) if len(named) == 1 else ""


_OPPOSING = WHILE | {"but"}


def _described(sentence: Sentence, clause: Clause, phrase: Phrase, token: Token, aspect: str) -> Told:
    """The sides where the comparative stands before a noun."""
    whole = _given(phrase, _AGAIN.sub(r"\1 ", bare(phrase, token)).split(", where ")[0])
    group = _without_participle(phrase, token, _LIMIT.split(whole)[0].removeprefix("the "))
    is_thing = clause.subject.head.pos in NOUNS
    if clause.verb.main.lemma in {"be", "remain"} and is_thing and _heads_predicate(clause, token):
        return say(clause.subject.words), f"other {_plural(group, phrase)}", aspect
    if _changes(sentence, clause, token) and not _opens_clause(sentence, token):
        return NOTHING if phrase.head.lemma in _CHANGES else (whole, f"{whole} earlier", aspect)
    if is_purpose(sentence, phrase):
        return *_of_exchange(clause, whole), aspect
    if aspect == bare(phrase, token):
        is_pointed = phrase.words[0].text.lower() == "the"
        return (whole, f"{whole} earlier", aspect) if is_pointed else NOTHING
    if clause.verb.main.lemma in _BUILDING and phrase.head.tag == "NNS":
        side = _LIMIT.split(say(phrase.words))[0]
        maker = say(clause.subject.words).removeprefix("both ")
        if clause.subject.words and not clause.verb.passive and maker.lower() not in SUBJECTS:
            side = f"the {side.removeprefix('the ')} that {maker} {say(clause.verb.words)}"
        return side, _opposite(sentence, token) or f"earlier {group}", aspect
    owner = next((at for at, one in enumerate(phrase.words) if one.tag == "POS"), None)
    if owner is not None and phrase.words[owner].index == token.index - 1:
        behind = tuple(one for one in phrase.words if one.index >= token.index)
        return say(phrase.words), f"{say(phrase.words[: owner + 1])} other {bare_words(behind, token)}", aspect
    if phrase.head.tag != "NNS" or phrase.words[0].index < token.index - 1:
        return NOTHING
    if phrase.words[0].tag == "DT":  # "some larger towns" are only named so: nothing sets them against others
        return say(phrase.words), f"other {group}", "" if phrase.words[0].text.lower() == "some" else aspect
    told = told_in_general(clause, phrase)
    is_inflected = token.tag == "JJR" and token.lemma not in {"more", "less"}
    opposite = knowledge.opposite_degree(token.text.lower()) if is_inflected else None
    return (say(phrase.words), f"{opposite or 'other'} {group}", told) if told else NOTHING


def _of_exchange(clause: Clause, purpose: str) -> tuple[str, str]:
    """What a thing is for with the new one that takes its place and with the old; else what it is and was."""
    new = next((one for one in clause.pieces if one.marker in {"with", "by"} and one.phrase is not None), None)
    if clause.verb.main.lemma != "replace" or not clause.verb.passive or new is None or new.phrase is None:
        return purpose, earlier(purpose)
    kept = tuple(one for one in new.phrase.words if one.index <= new.phrase.head.index)
    return f"{purpose} with {say(kept)}", f"{purpose} with {say(clause.subject.words)}"


def is_purpose(sentence: Sentence, phrase: Phrase) -> bool:
    """True for "for greater visibility": what something is made for was less before."""
    before = sentence.tokens[phrase.words[0].index - 1].text.lower() if phrase.words[0].index else ""
    return before == "for" and phrase.head.tag == "NN" and phrase.words[0].tag == "JJR" and len(phrase.words) == _PAIR


_PAIR = 2
_AGAIN = re.compile(r"\b(and|or) (?:better|more|greater|higher|lower|larger|smaller) ")
_CHANGES = frozenset("decrease increase rise drop fall reduction decline".split())
_LIMIT = re.compile(r",? (?:that|which|who|such as|including) ")


def _owners(sentence: Sentence, clause: Clause) -> tuple[str, str]:
    """Who has it beside others, or who is given it beside what he had before."""
    given = clause.piece("indirect")
    to = next((one.phrase for one in clause.pieces if one.marker == "to" and clause.verb.main.lemma in _GIVING), None)
    if given is None and to is None:
        return _by_name(sentence, clause), "others"
    owner = say(to.words if to is not None else given.words if given is not None else ())
    return owner, earlier(owner)


def _of_what_is_had(phrase: Phrase | None, aspect: str) -> str:
    """ "how long the protection is" of "gives longer protection"."""
    if phrase is None or not aspect.startswith("how "):
        return aspect
    return f"{aspect} the {phrase.head.text} {'is' if phrase.head.tag == 'NN' else 'are'}"


_GIVING = frozenset({"give", "offer", "lend"})
_HAVING = frozenset({"have", "contain", "enjoy"}) | _GIVING


def _is_had(clause: Clause, token: Token) -> bool:
    """True for what a named subject has more of than others: "Ely has fewer boats"."""
    had = clause.piece("object")
    plain = clause.verb.main.lemma in _HAVING and not clause.verb.modal and not clause.verb.negated
    told = had.words[:4] if had is not None and had.words[0].text.lower() != "the" else ()
    return plain and token in told and names_something(clause)


def names_something(clause: Clause) -> bool:
    """True if the subject of a clause is no pronoun, or one that is said by name."""
    return clause.subject.head.pos in NOUNS or clause.subject.head.say is not None


def _is_doer(phrase: Phrase) -> bool:
    return phrase.head.lemma.endswith(("er", "ar", "or", "ist", "holic")) or is_person(phrase)


def _wish(sentence: Sentence, clause: Clause, token: Token) -> str:
    """How it is wanted or expected, and set against what is so by now; empty for what is so."""
    verb = clause.verb
    near = {one.lemma for one in sentence.tokens[max(0, token.index - 6) : token.index] if one.pos == "VERB"}
    if _opens_clause(sentence, token):
        return ""
    if verb.main.lemma in _GIVING_UP:
        return _WISHED_FOR  # what is given up for it may be worth more to those who are asked
    if verb.main.lemma == "be" and _WISHING & near:
        return _WISHED_FOR
    if verb.main.lemma in _WISHING and not verb.perfect and token.index > verb.words[0].index:
        return _WISHED_FOR
    modal = next((one.text.lower() for one in verb.words if one.text.lower() in _WISHED), "")
    if not modal or verb.perfect or token.index < verb.words[0].index:
        return ""
    return _EXPECTED.get(modal, _WISHED_FOR)


def _as_yet(clause: Clause, phrase: Phrase | None, a: str, wish: str) -> str:
    """What a wish, a case or the future is set against: "as they were", "otherwise", "now"."""
    if wish != _WISHED_FOR:
        return "now" if wish == "in future" else "otherwise"
    of = clause.subject if say(clause.subject.words) == a or phrase is None else phrase
    is_past = clause.verb.tense == "past" and not clause.verb.modal
    return f"as {_AS_IT[of.number == 'plural']} {_BE[is_past][of.number == 'plural']}"


_WISHED_FOR = "as wished for"
_AS_IT = ("it", "they")
_BE = (("is", "are"), ("was", "were"))
_EXPECTED = {"would": "in that case", "will": "in future", "’ll": "in future", "'ll": "in future"}


def _opens_clause(sentence: Sentence, token: Token) -> bool:
    """True if a finite verb stands right behind the phrase that the comparative describes."""
    phrase = holding(sentence, token)
    behind = sentence.tokens[phrase.words[-1].index + 1 :][:1] if phrase is not None else ()
    return bool(behind) and behind[0].tag in INFLECTED


_PLACED_BY = re.compile(r" (?:closer|nearer|further|earlier|later)\b")


def _follows(sentence: Sentence, phrase: Phrase) -> bool:
    """True for "was followed by a longer test"."""
    before = [one.text.lower() for one in sentence.tokens[max(0, phrase.words[0].index - 2) : phrase.words[0].index]]
    return before == ["followed", "by"]


def _is_of_other_verb(sentence: Sentence, token: Token) -> bool:
    """True if the copula right before the comparative is of no clause that was read off: nobody knows its subject."""
    before = sentence.tokens[token.index - 1] if token.index else None
    verbs = {word for one in sentence.clauses for word in one.verb.words}
    return before is not None and before.lemma in {"become", "be"} and before.tag == "VBN" and before not in verbs


def _is_behind_noun(sentence: Sentence, token: Token) -> bool:
    """True for "a result less certain": nothing is said to be so by it."""
    held = next((one for one in sentence.phrases if token in one.words and one.head.index == token.index - 1), None)
    lead = sentence.tokens[max(0, held.words[0].index - 1)] if held is not None else None
    return held is not None and lead is not None and lead.lemma not in _CHANGING and held.head.pos == "NOUN"


def earlier(side: str) -> str:
    """A side as it was before."""
    return "doing so earlier" if side.startswith("to ") else f"{side} earlier"


def _given(phrase: Phrase | None, side: str) -> str:
    """A bare singular with its article: "the environment" of "a cleaner environment"."""
    is_one = phrase is not None and phrase.head.tag == "NN" and phrase.determiner in ARTICLES
    return f"the {side}" if is_one and not side.lower().startswith(("the ", "a ", "an ")) else side


def _without_participle(phrase: Phrase, token: Token, group: str) -> str:
    """ "schools" of "better funded schools": the group is not of those that are funded."""
    behind = next((one for one in phrase.words if one.index == token.index + 1), None)
    is_graded = behind is not None and behind.tag == "VBN" and token.text.lower() in {"better", "worse", "more", "less"}
    return group.removeprefix(f"{behind.text} ") if behind is not None and is_graded else group


def _outer(sentence: Sentence, clause: Clause, token: Token) -> Clause:
    """The clause that says the comparative of its subject, where a relative clause only takes it up."""
    if token not in clause.subject.words or clause.relation != "relative":
        return clause
    told = (one for one in sentence.clauses if one.verb.main.lemma in {"be", "remain"})
    return next((one for one in told if _heads_predicate(one, token)), clause)


def _heads_predicate(clause: Clause, token: Token) -> bool:
    """True for "is a larger port" and "is one of the larger ports", not for "is part of a larger port"."""
    told = clause.piece("predicate")
    before = [one for one in told.words if one.index < token.index] if told is not None else []
    is_held = told is not None and token in told.words
    return is_held and all(one.pos not in NOUNS and (one.pos != "ADP" or one.text == "of") for one in before)


def _opposite(sentence: Sentence, token: Token) -> str:
    """ "the first boats" of "the small size of the first boats", where larger ones follow; else empty."""
    word = knowledge.antonym(token.lemma, "adj")
    small = next((one for one in sentence.tokens[: token.index] if one.text.lower() == word), None)
    if small is None or [one.text for one in sentence.tokens[small.index + 1 : small.index + 3]] != ["size", "of"]:
        return ""
    near = [one for one in sentence.phrases if one.words and one.words[0].index == small.index + 3]
    return say(min(near, key=lambda one: len(one.words)).words) if near else ""


def is_by_now(words: Words) -> bool:
    """True if one of the words tells that it is so by now: "today", "after", "ever-larger"."""
    return any(one.text.lower() in BY_NOW or one.text.lower().startswith(_EVER) for one in words)


def _changes(sentence: Sentence, clause: Clause, token: Token) -> bool:
    """True if something makes it so, or it is so by now."""
    before = [one.lemma.lower() for one in sentence.tokens[max(0, token.index - 6) : token.index]]
    helped = bool(_HELPING & {one.lemma for one in sentence.tokens[: token.index] if one.pos == "VERB"})
    made = (clause.verb.main.lemma in _CHANGING and clause.verb.main.index < token.index) or _CHANGING & set(before)
    lasts = clause.verb.progressive and clause.verb.tense == "present"
    return bool(made) or helped or lasts or is_by_now(clause.words)


def _plural(text: str, phrase: Phrase) -> str:
    if phrase.head.tag != "NN":
        return text
    found = inflections_of(phrase.head.lemma, tag="NNS", inflect_oov=True)
    return re.sub(rf"\b{re.escape(phrase.head.text)}\b", lambda _: str(found[0]), text, count=1) if found else text
