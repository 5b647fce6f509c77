"""On what two halves are compared: the question that both answer, or in what respect they tell of the same thing."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Token
from quizgen.facts.comparisons.comparing import SAYING, Half, asks, same_subject
from quizgen.facts.comparisons.embedded import subject_of, verb_of, whether
from quizgen.facts.comparisons.expectations import of_teller, ruled, said_by
from quizgen.facts.comparisons.how_many import how_many
from quizgen.facts.comparisons.impersonal import impersonal
from quizgen.facts.comparisons.like_clauses import of_sides, on_object, parted
from quizgen.facts.comparisons.other_subject import is_denied_of_same, is_of_another
from quizgen.facts.comparisons.over_time import MEASURED
from quizgen.facts.comparisons.qualities import called_as, quality_of
from quizgen.facts.comparisons.respects import Thing, Told, apart, both, is_agent, thing, told_of_subject
from quizgen.facts.comparisons.sides import POINTING, SPEAKERS, agrees
from quizgen.facts.comparisons.stands import (
    corrects,
    either_way,
    holding,
    is_fronted,
    of_either,
    says_little,
    telling,
    whether_so,
)
from quizgen.facts.comparisons.topics import are_one, bare, clauses_in, said, shared, theme, topic
from quizgen.knowledge.connectives import ALTHOUGH, BUT, BY_CONTRAST, UNEXPECTED, WHILE
from quizgen.knowledge.function_words import AUXILIARY_LEMMAS, NONE
from quizgen.language.roles import REPORTING
from quizgen.tags import CONTENT
from quizgen.wording.words import say

_TELLING_LINKS = ALTHOUGH | WHILE | BY_CONTRAST | {"like build"}
"""Connectives that say by themselves that one thing is set against another; "but" may also change the matter."""
_SHORT, _HEAD = 2, 3
_BACK = frozenset("it they them its their this these such those he she his her both".split())
"""Words that take something up."""
_BLAND = frozenset("have do make take get give say think other many most more first new good people year time".split())
_REPORTING = SAYING | REPORTING | {"concede"}
_LINKING = frozenset({"be", "remain", "seem", "become"})
_OPEN = POINTING - SPEAKERS - {"it", "they"}
_YEARS = re.compile(r"1[5-9]\d\d|20\d\d|\d{4}[-–]\d{2,4}")
_MONEY = frozenset({"cent", "dollar", "pound", "euro", "penny"})
_NOWADAYS = frozenset({"today", "now", "nowadays"})
_TAKING_UP = frozenset({"this", "that", "it", "there"})
_ACTING = frozenset({"deed", "view", "duty", "ability"})
_OF_ALL = re.compile(r"what (?:is|was) true of ")
"""What any two halves with a word in common tell; of both of two things something else is told apart behind it."""
_LEFT_OUT = frozenset({"others", "some", "many", "most", "few", "neither", "none", "three", "two"})


def aspect_of(one: Half, other: Half, link: str = "", *, sided: bool = False) -> str:
    """On what two halves are compared; empty where nothing can be named.

    Args:
        one, other: in the order of the text.
        link: the connective.
        sided: their subjects are the sides: an aspect says "they" of them.
    """
    if called := called_as(one, other):
        return called
    first, second = _clause(one), _clause(other)
    if first is not None and link == "instead" and first.subject.opens in NONE:
        return _of_nobody(one, other, first, second)
    if first is not None and other.clause is None and other.words[0].text.lower() in NONE:
        return whether(first)
    if first is None or second is None:
        return _of_one_clause(one, other, first, second, link)
    if _is_elliptic(second):
        return whether(first, "they" if not same_subject(first, second) else "", plural=True)
    if sided:
        about = theme(one, other, Thing(f"{one.subject} {other.subject}", plural=True))
        return of_either(of_sides(first, second, about), one, second)
    if is_of_another(first, second):
        return ""
    if is_denied_of_same(first, second):
        return f"whether any {say(second.subject.words[1:])} {verb_of(first)}"
    expected = ruled(first, second, link)
    if expected:
        return expected
    first, second = _outer(one, first), _outer(other, second)
    if _are_of_one(first, second):
        name = said(first.subject)
        return telling(_of_one_subject(one, other, first, second), one, other, second, link, name)
    if so := whether_so(first, second):
        return so
    return _told_apart(one, other, first, second, link)


def _told_apart(one: Half, other: Half, first: Clause, second: Clause, link: str) -> str:
    """On what two clauses that tell of two things are compared."""
    found = how_many(one, other) or _measured(first, second) or of_teller(first, second)
    found = found or telling(_of_two(one, other, link), one, other, second, link)
    if found and found == impersonal(first) and (link in UNEXPECTED or is_fronted(one, link)):
        found = holding(one, other, second) or found  # the second half does not tell how hard the first is
    of_all = _OF_ALL.match(found)
    if of_all is not None and first.subject.opens == "both":
        return f"{of_all[0]}{said(first.subject) or found[of_all.end() :]}"
    return "" if of_all is not None or _is_of_each(found, first, second) else found


def _of_nobody(one: Half, other: Half, first: Clause, second: Clause | None) -> str:
    """Who does what nobody does in the first half; what is done instead, where that is another deed."""
    is_one_deed = second is None or second.verb.main.lemma == first.verb.main.lemma
    asked = f"who or what {verb_of(first)} {_object_of(first)}".rstrip()
    return asked if is_one_deed else either_way(one, other) or asked


def _of_one_clause(one: Half, other: Half, first: Clause | None, second: Clause | None, link: str) -> str:
    """On what two halves are compared of which no more than one is a clause."""
    is_named = second is not None and second.subject.head.lemma in {token.lemma for token in one.words}
    told = first or (second if is_named or link not in BUT else None)
    common = _in_common(one, other) if first is None and second is not None and not is_named else ""
    alone = common or (of_clause(told) if told is not None else "")
    if first is None and says_little(alone) and one.clause is not None:
        return ""
    if second is None and first is not None and says_little(alone) and link in BUT:
        return (corrects(other) and either_way(one, other)) or _of_verb(first, other)
    return telling(alone, one, other, second, link) if second is not None and told is second else alone


def _of_verb(first: Clause, other: Half) -> str:
    """Whether the first subject does what a verb behind "but" tells; empty for a phrase, which tells nothing of it."""
    verb, plural = other.words[0], first.subject.number == "plural"
    is_own = verb.tag == "VBD" or verb.tag == ("VBP" if plural else "VBZ")
    told = re.split(r"[,;] ", other.text)[0]
    return f"whether {said(first.subject)} {told}" if is_own and said(first.subject) else ""


def _is_of_each(aspect: str, first: Clause, second: Clause) -> bool:
    """True for "what the guilds and the statute are like": what two things do side by side compares nothing."""
    names = [bare(said(one.subject)) for one in (first, second)]
    return says_little(aspect) and all(names) and f" {' and '.join(names)} " in aspect


def _object_of(clause: Clause) -> str:
    piece = clause.piece("object")
    return re.split(r" (?:that|which|who) ", say(piece.words))[0] if piece is not None else ""


def _clause(half: Half) -> Clause | None:
    """The clause that a half is, or that it reports; where that is doubtful, the first sound one in it."""
    clause = half.clause
    inside = clauses_in(half)
    if clause is None or clause.lost or clause.relation == "relative":
        return next(iter(inside), clause)
    while clause.verb.main.lemma in _REPORTING:
        told = next((one for one in inside if one.parent == clause.index and one.relation == "reported"), None)
        if told is None or asks(told):
            break
        clause = told
    return clause


def _outer(half: Half, clause: Clause) -> Clause:
    """The clause that reports one whose subject names nothing, where its own subject does."""
    if subject_of(clause).lower() not in POINTING or clause.relation != "reported" or clause.source is not None:
        return clause
    around = half.sentence.parent_of(clause)
    return around if around is not None and subject_of(around).lower() not in POINTING else clause


def _is_elliptic(clause: Clause) -> bool:
    """True for "the germs would not": the verb is said in the other half only."""
    main = clause.verb.main
    return (main.tag == "MD" or (main.pos == "AUX" and main.lemma in AUXILIARY_LEMMAS)) and not clause.pieces


def _are_of_one(first: Clause, second: Clause) -> bool:
    """True if both tell of one subject: shared, the same, or a pronoun that can stand for no other than the first."""
    words = second.subject.words if not second.shared else ()
    if (words and words[0].text.lower() in _LEFT_OUT) or _announces(second):
        return False
    word = second.subject.head.text.lower()
    is_open = second.subject.head.pos == "PRON" and second.subject.head.say is None and not second.subject.head.bound
    linked = first.verb.main.lemma in _LINKING and second.verb.main.lemma in _LINKING
    is_pronoun = word in {"it", "they"} and second.subject.head.say is None
    is_taken_up = is_pronoun and (is_open or linked) and agrees(word, first.subject)
    return same_subject(first, second) or is_taken_up or are_one(subject_of(first), subject_of(second))


def _announces(clause: Clause) -> bool:
    """True for "it is hard to tell", "it is understood that …": its "it" takes up nothing."""
    is_told = clause.verb.passive and any(one.marker == "that" for one in clause.pieces)
    return clause.subject.head.text.lower() == "it" and (is_told or bool(impersonal(clause)))


def of_clause(clause: Clause, against: Token | None = None) -> str:
    """In what respect a clause tells of its subject; empty where that names nothing.

    Args:
        clause: it tells of it.
        against: the verb without a subject that opens what it is held against, or None.
    """
    alone = _alone(clause)
    if alone is None:
        return ""
    is_had = against is not None and against.tag == "VBG" and against.lemma == clause.verb.main.lemma == "have"
    told = replace(alone[0], having=is_had)  # the other half may tell of more than what it has
    if against is not None and against.tag == "VB" and told.noun:
        told = replace(told, respect="deed", noun=False)
    return both(told, told, alone[1])


def _of_one_subject(one: Half, other: Half, first: Clause, second: Clause) -> str:
    """In what respect two clauses tell of their one subject."""
    first = _with_verb_of(one, second) or first
    named = [one.subject for one in (first, second) if said(one.subject).lower() not in _OPEN]
    if not named:
        return ""
    subject = named[-1] if said(named[-1]).endswith(f" {said(named[0])}") else named[0]
    name = bare(said(subject))
    of = thing(subject, name)
    told = told_of_subject(first), told_of_subject(second)
    asked = parted(first, second, name) or on_object(first, second, of)
    return asked or _with_theme(both(*told, of), told, theme(one, other, of), subject)


def _with_verb_of(one: Half, second: Clause | None) -> Clause | None:
    """A further clause of the first half's subject that has the second half's verb, or None."""
    verb = second.verb.main.lemma if second is not None else ""
    return next((each for each in clauses_in(one) if each.verb.main.lemma == verb and each.shared), None)


def _with_theme(aspect: str, told: tuple[Told, Told], about: str, subject: Phrase) -> str:
    """What somebody does or thinks "about" what both halves name besides."""
    is_act = all(one.respect in _ACTING and not one.patient for one in told)
    is_known = not about.startswith(("a ", "an "))
    return f"{aspect} about {about}" if about and is_known and is_act and is_agent(subject) else aspect


def _measured(first: Clause, second: Clause) -> str:
    """ "Number of tigers": the second half measures the subject of the first."""
    subject = second.subject
    opens = subject.words[0] if subject.words else None
    if first.subject.head.lemma in MEASURED and second.verb.main.lemma in {"cost", "amount", "be"}:
        return first.subject.head.text
    if opens is None or opens.tag != "PRP$" or subject.head.lemma not in MEASURED:
        return ""
    if opens.text.lower() == "my":
        return subject.head.lemma
    whole = bare(said(first.subject))
    owner = whole if opens.say is None else opens.say.removesuffix("’s").removesuffix("’")
    return f"{subject.head.lemma} of {owner}" if owner and owner in whole else ""


def _of_two(one: Half, other: Half, link: str) -> str:
    """In what respect two halves tell of the thing that both speak of, or of a thing each."""
    found = shared(one, other)
    if found is not None:
        told, first, second = (found[0].told, found[1].told), _clause(one), _clause(other)
        is_one = found[0].subject and found[1].subject
        first = _with_verb_of(one, second) or first
        if is_one and first and second and (asked := parted(first, second, found[2].name)):
            return asked
        return _with_theme(both(*told, found[2]), told, theme(one, other, found[2]), found[0].phrase)
    clauses = [clause for clause in (_clause(one), _clause(other)) if clause is not None]
    if len({said_by(clause) for clause in clauses}) == 1:
        clauses = [replace(clause, source=None) for clause in clauses]  # who says both is not what differs
    group = _group(*clauses)
    if group:
        told = told_of_subject(clauses[0]), told_of_subject(clauses[1])
        if told[0].respect != told[1].respect and group != "each group" and link not in BUT:
            return ""
        time = "did" if all(one.time == "past" for one in told) else "does"
        return both(*told, Thing(group, plural=True)) if group != "each group" else f"what each group {time}"
    plain = [pair for pair in map(_alone, clauses) if pair is not None]
    of_it = _impersonal_of(one, other)
    is_both = len(plain) == len(clauses)
    if link not in _TELLING_LINKS and not of_it and not _share_a_word(one, other):
        return ""
    if is_both and _tell_alike(*plain):
        common = _in_common(one, other, link) if link in BUT and plain[0][1].name != plain[1][1].name else ""
        return common or apart(*plain[0], *plain[1])
    if of_it:
        return of_it
    parts = list(dict.fromkeys(of_clause(clause) for clause in clauses))
    common = parts[0] if len(parts) == 1 else _in_common(one, other, link)
    # of two things in two respects nobody can say what they are compared in
    return common or (_of_named(clauses) if _is_set_apart(other, link) else "")


def _of_named(clauses: list[Clause]) -> str:
    """What the one half tells whose subject names something, where the other tells of "this" or of what there is."""
    named = [pair for pair in map(_alone, clauses) if pair is not None]
    opens = {clause.subject.head.text.lower() for clause in clauses} & _TAKING_UP
    is_of_fate = opens == {"there"} and named[0][0].respect != "fate" if named else True
    return "" if len(named) > 1 or not opens or is_of_fate else both(named[0][0], *named[0])


def _is_set_apart(other: Half, link: str) -> bool:
    """True if build, the connective or "today" behind it tells that a thing is set against one that is named."""
    opens = other.words[0].text.lower()
    is_nobody = opens in _LEFT_OUT  # "others", where the first half names none
    return (not link or link in _TELLING_LINKS or opens in _NOWADAYS) and not is_nobody


def _in_common(one: Half, other: Half, link: str = "") -> str:
    """ "Number of miles", "what is true of the polygraph": what both halves count, or name; else empty."""
    units = _unit(one) & _unit(other)
    if units:
        return f"number of {min(units)}"
    named = topic(one, other)
    if named and (quality := quality_of(named, one, other, last=link in UNEXPECTED)):
        return quality
    clauses = [half.clause for half in (one, other) if half.clause is not None]
    is_past = all(clause.verb.tense == "past" for clause in clauses)
    return f"what {'was' if is_past else 'is'} true of {named}" if named else ""


def _unit(half: Half) -> set[str]:
    """What a half gives a number of: "miles" of "about 2,000 miles"."""
    pairs = zip(half.words, half.words[1:], strict=False)
    return {
        b.text.lower()
        for a, b in pairs
        if a.pos == "NUM" and b.tag == "NNS" and not _is_time_or_money(b) and not _YEARS.fullmatch(a.text)
    }


def _is_time_or_money(token: Token) -> bool:
    return knowledge.noun_class(token.lemma.lower()) == "time" or token.lemma in _MONEY


def _tell_alike(one: tuple[Told, Thing], other: tuple[Told, Thing]) -> bool:
    """True if two halves tell of one thing, or in one respect of two of a kind: a person and a thing are none."""
    is_one_respect = one[0].respect == other[0].respect and one[0].undergone == other[0].undergone
    is_had = one[0].having and other[0].having
    is_one_kind = is_had or one[0].by_thing == other[0].by_thing
    return one[1].name == other[1].name or (is_one_respect and is_one_kind)


def _share_a_word(one: Half, other: Half) -> bool:
    """True if the second half names something that the first does, or points back: else nothing is set against it."""
    opened = [token for at, token in enumerate(one.words) if at < _HEAD or token.open]
    back = [token for token in (*opened, *other.words) if token.text.lower() in _BACK]
    inside = {token.index for token in other.words}
    points = any(token.say is None and not (token.bound & inside) and not _is_expletive(token, other) for token in back)
    return points or bool(_content(one) & _content(other))


def _is_expletive(token: Token, half: Half) -> bool:
    """True for the "it" of "make it hard to hear"."""
    following = half.sentence.tokens[token.index + 1 : token.index + 2]
    return token.text.lower() == "it" and bool(following) and following[0].pos == "ADJ"


def _content(half: Half) -> set[str]:
    """What a half says by nouns, verbs and adjectives, and by names for pronouns; light words left out."""
    lemmas = {token.lemma.lower() for token in half.words if token.pos in CONTENT and len(token.text) > _SHORT}
    named = {word.lower() for token in half.words if token.say is not None for word in re.findall(r"\w{3,}", token.say)}
    return (lemmas | named) - _BLAND


def _group(first: Clause, second: Clause) -> str:
    """The noun that "others" leaves out: "justices" of "some justices … others"; "each group" where none is said."""
    opens = [one.subject.opens for one in (first, second)]
    piece = first.piece("predicate", "object") if opens[0] == "there" else None
    named = piece.phrase if piece is not None else first.subject
    if opens[1] not in _LEFT_OUT | {"one"} or opens[0] not in _LEFT_OUT | {"one", "there"} or named is None:
        return ""
    return named.head.text if named.head.pos == "NOUN" else "each group"


def _alone(clause: Clause) -> tuple[Told, Thing] | None:
    """What a clause tells of its subject; of who says it where the subject names nothing."""
    name = said(clause.subject) or ("others" if subject_of(clause).lower() == "others" else "")
    if name and (name.lower() not in POINTING or name in SPEAKERS):
        return told_of_subject(clause), thing(clause.subject, bare(name))
    source = said_by(clause) if subject_of(clause).lower() != "there" else ""
    if not source or source.lower() in POINTING:
        return None
    return Told("view", "present"), Thing(source, clause.source is not None and source.split(" of ")[0].endswith("s"))


def _impersonal_of(one: Half, other: Half) -> str:
    """What the one half tells of "it" or of what there is, where the other speaks of the same; the second before."""
    for half, against in ((other, one), (one, other)):
        clause = _clause(half)
        part = impersonal(clause) if clause is not None else ""
        names = {word for word in re.findall(r"\w{4,}", part.lower()) if word not in _BLAND}
        is_met = bool(names & set(re.findall(r"\w{4,}", against.text.lower())))
        if part and (is_met or (half.sentence is against.sentence and part.endswith((" it", " them")))):
            return part
    return ""
