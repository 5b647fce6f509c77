"""What a statement leaves to its neighbours to say: results of what, everything where, a figure or most of what."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from quizgen import knowledge
from quizgen.clauses import PLACES, Clause, Phrase, Piece, Token
from quizgen.facts.model import Finding
from quizgen.gates.reference import texts_of
from quizgen.gates.topic import clause_of
from quizgen.items.model import Candidate
from quizgen.knowledge.connectives import ALTHOUGH, BUT, WHILE
from quizgen.quiz.numbers import MONTHS, YEAR
from quizgen.tags import SPECIFIC, SUPERLATIVES
from quizgen.wording.telling import is_titled
from quizgen.wording.words import say

_OF_WHAT = frozenset(
    "plan result finding outcome conclusion version edition prototype speed velocity efficiency diameter circumference "
    "capacity thickness duration dimension specification respondent participant attendee".split()
)
"""Nouns that are always something's: a bare one stands for what the sentence before speaks of."""
_CASES = frozenset(
    "example instance exception clue hint innovation drawback downside disadvantage advantage upside alternative "
    "substitute by-product".split()
)
"""Nouns of which something has many: one alone, too, is of what is not said."""
_OPEN = _OF_WHAT | _CASES
_EXAMPLES = [["such"], ["like"], ["including"]]
"""What opens examples: they do not say of what the things are."""
_STUDIED = frozenset({"participant", "respondent"})
_OF = frozenset({"in", "of", "from", "at"})
_STUDY = re.compile(r"\b(?:stud(?:y|ies)|surveys?|trials?|experiments?|polls?|tests?)\b", re.I)
"""What those take part in: what they did there, "participants who slept less" alone does not tell."""
_OF_SOMETHING = frozenset(
    "extension implementation adaptation modification addition consumption usage output attempt allocation "
    "announcement successor predecessor replica variant revision expansion enlargement upgrade replacement closure "
    "introduction adoption ratification abolition completion member".split()
)
"""Nouns that in the past or perfect, even as "an N" or "two Ns", are something's."""
_PREFIXES = frozenset("over under non re pre".split())
_EVENTS = frozenset(
    "construction production excavation restoration renovation demolition filming recording shooting assembly "
    "negotiation talk recruitment registration enrolment enrollment trial test testing experiment work preparation "
    "planning rehearsal voting counting fighting shipment delivery sale attendance casualty damage injury loss "
    "operation evacuation rescue outbreak epidemic".split()
)
"""Nouns that in the past are one event's."""
_TAKING_PART = frozenset(
    "survivor victim patient passenger guest spectator competitor rival onlooker bystander buyer purchaser bidder "
    "seller".split()
)
"""Nouns for those who in the past took part in one event."""
_AWAITED = frozenset("expect schedule plan slate project".split())
"""Verbs of what is to be: what "is expected to begin" is one event's as well."""
_BARE = frozenset({"", "some", "many", "most", "several", "all", "few"})
_ALL = frozenset("everything anything nothing everyone everybody nobody anyone anybody".split())
_NAME = re.compile(r"(?<=[\w,;’] )[A-Z][\w’-]*|\b\d{3,4}\b")
"""A name behind the head of a text, or a year."""
_MEASURED = frozenset(
    "hour population number total count figure score rate ratio index value age area size length height width depth "
    "weight temperature distance price cost amount sum average mean median density mass turnout limit capacity answer "
    "result time date year speed attendance percentage proportion share rating rank frequency".split()
)
_COUNTS = frozenset({"hundred", "thousand", "million", "billion", "trillion", "percent", "%"})
_OF_HISTORY = frozenset({"earliest", "oldest", "latest"})
"""With these it is the first anywhere: "the earliest clothing"."""
_RANKED = frozenset("first second third last final next chief".split())
_DURING = frozenset({"over", "during", "since"})
_OPPOSING = ALTHOUGH | WHILE | BUT
_PEOPLE = 2
"""Words of a name for a people or party: Red Guards."""
_LIGHT = frozenset({"ADV", "DET", "ADP", "PUNCT", "SYM"})
_DATED = re.compile(
    rf"\([^()]*\b(?:as (?:of|at) [^()]*{YEAR}|{YEAR} (?:\w+ )?(?:estimate|census|data|figures?|survey|est\b)|"
    rf"(?:estimate|census|data|figures?|est\.?)(?: \w+)?,? {YEAR})[^()]*\)"
)
"""Brackets that tell of when a figure is: "(as of May 2016)", "(2015 estimate)"."""
_WHEN = re.compile(rf"^\w+ (?:in|during|for) (?:{'|'.join(MONTHS)}|{YEAR})(?: {YEAR})?$", re.I)
"""A noun with nothing behind it but a month or year: "sales in August"."""
_FIGURE = re.compile(r"(?:In|On) (?:Figure|Fig\.|Table|Box|Panel) ?\d")
"""What opens a sentence on one case that only a picture shows."""
_LEFT_OUT = re.compile(r"\((?:excluding|except(?:ing)?|not (?:including|counting)|apart from|without|minus)\b[^()]*\)")
"""Brackets that limit what is said of the word before them."""
_TRADING = frozenset("sell buy order ship print make build produce deliver".split())
_TRADERS = frozenset({"person", "organisation"})
_PIECES = frozenset("example copy unit specimen".split())
"""So many of what is made: of what, these do not say."""
_BESIDE = frozenset({"with", "along", "together", "alongside", "besides"})
_FOR_WHAT = frozenset({"in", "on", "for", "as", "to"})
_STAYING = frozenset({"remain", "stay", "continue", "keep"})
_FIRST_TO = re.compile(r"(?:What|Which|Who)\b(?! (?:did|does|do)\b)[^?]* first \w+")
_WORD = re.compile(r"[\w’'-]+")
_GETTING = frozenset({"get", "receive", "have", "see"})
"""Verbs of which no unit goes without saying, as it does of those of sale and of seats."""
_HALVES = frozenset({"am", "pm", "a.m.", "p.m.", "o’clock", "o'clock"})
"""Of the day: with them a number is an hour."""


def refuse(candidate: Candidate, title: str) -> str | None:
    """Refuse what says all, most or a figure of something that only another sentence names."""
    clause, text = clause_of(candidate), texts_of(candidate.item)[0]
    told = candidate.finding.sentences[0].text
    if _FIGURE.match(told):
        return "a case that a picture shows"
    if _has_lost_limit(candidate, told):
        return "a figure or rank without what is left out of it"
    if clause is not None and clause.verb.tense == "present" and _is_dated_elsewhere(candidate, told):
        return "a figure of a date that is left off"
    if clause is None or candidate.finding.context:
        return None
    reasons = (
        ("a part or event of what is not said", _is_somethings(clause, text, title)),
        ("all or none of what is not said", _is_of_all(clause, text)),
        ("every one of where is not said", _is_every_of_where(clause, text, title)),
        ("a figure of what is not said", _is_bare_figure(clause)),
        ("most of those whom another sentence names", _is_most_of_some(clause, title)),
        ("the most of what is not said", _is_most_of_what(clause, text, title)),
        ("so many pieces of what is not said", _is_pieces_of_what(clause)),
        ("used for what is not said", _is_used_for_what(clause, title)),
        ("a state of a time that is left behind", _has_left_time(candidate)),
        ("the first, in a clause that only says when", _is_first_by_the_way(candidate, text)),
        ("the other side of what a clause left behind says", _is_other_side(clause, candidate.finding, text, title)),
    )
    return next((reason for reason, found in reasons if found), None)


def _is_dated_elsewhere(candidate: Candidate, told: str) -> bool:
    """True if brackets behind a word of the item tell of when it holds, and the item has no year of theirs."""
    text = " ".join(texts_of(candidate.item))
    return any(
        not any(year in text for year in re.findall(YEAR, bracket)) for bracket in _brackets_behind(text, told, _DATED)
    )


def _has_lost_limit(candidate: Candidate, told: str) -> bool:
    """True if brackets behind a word of the item leave something out of it, and the item has them not."""
    text = " ".join(texts_of(candidate.item))
    return any(bracket not in text for bracket in _brackets_behind(text, told, _LEFT_OUT))


def _brackets_behind(text: str, told: str, brackets: re.Pattern[str]) -> Iterator[str]:
    """The brackets of a sentence that stand right behind a word of the item's text."""
    words = set(_WORD.findall(text))
    for found in brackets.finditer(told):
        if words.intersection(_WORD.findall(told[: found.start()])[-1:]):
            yield found[0]


def _is_somethings(clause: Clause, text: str, title: str) -> bool:
    """True for a bare "results", "typical speeds" or, in the past, "construction" with no word on what they are of."""
    subject = clause.subject
    lemma = subject.head.lemma.lower()
    is_past = (clause.verb.tense == "past" and not clause.verb.modal) or not _AWAITED.isdisjoint(clause.verb.chain)
    is_somethings = lemma in _OF_SOMETHING and (is_past or clause.verb.perfect)
    is_told_where = any(token.pos == "NUM" for token in subject.words) or _NAME.search(text) is not None
    is_event = is_past and (lemma in _EVENTS or (lemma in _TAKING_PART and not is_told_where))
    if not (lemma in _OPEN or is_event or is_somethings) or is_titled(subject.head.text, title):
        return False
    if lemma in _STUDIED and is_past and subject.words[-1].index > subject.head.index:
        return not any(token.text.lower() in _OF for token in subject.words) and _STUDY.search(text) is None
    bare = _bare_of(lemma, is_somethings=is_somethings)
    return not _is_told_apart(subject, bare) and not any(_says_of_what(piece, lemma) for piece in clause.pieces)


def _bare_of(lemma: str, *, is_somethings: bool) -> frozenset[str]:
    """The determiners with which a noun does not say of what it is."""
    if is_somethings:
        return _BARE | {"a", "an", "a number"}
    return _BARE | {"an", "another", "one"} if lemma in _CASES else _BARE


def _is_told_apart(phrase: Phrase, bare: Collection[str]) -> bool:
    """True for a noun with a determiner, a possessor, a noun or name before it or anything behind it."""
    if phrase.determiner not in bare or phrase.possessor is not None or phrase.conjuncts or phrase.head.say:
        return True
    before = [token for token in phrase.words if token.index < phrase.head.index]
    behind = [token.text.lower() for token in phrase.words if token.index > phrase.head.index]
    gives_examples = [word for word in behind if word.isalpha()][:1] in _EXAMPLES
    is_told_behind = bool(behind) and not gives_examples and not _WHEN.search(say(phrase.words))
    return is_told_behind or any(_tells(token) for token in before)


def _tells(token: Token) -> bool:
    is_name = token.pos == "PROPN" or (token.index > 0 and token.text[:1].isupper())
    is_name = is_name or knowledge.country_of(token.text) is not None
    return (token.pos == "NOUN" and token.text.lower() not in _PREFIXES) or is_name or token.say is not None


def _says_of_what(piece: Piece, lemma: str) -> bool:
    """True for "On this road, the speed is …" and "Talks began with Norway"."""
    if piece.phrase is None or piece.phrase.is_numeric:
        return False
    return piece.front or (lemma in _EVENTS and piece.marker in {"of", "on", "over", "between", "with", "against"})


def _is_of_all(clause: Clause, text: str) -> bool:
    """True for what was done to everything, or by nobody: where, or of whom, the sentence before tells."""
    if clause.verb.tense != "past" or clause.verb.modal:
        return False
    thing = clause.piece("object")
    if thing is not None and thing.phrase is not None and thing.phrase.head.text.lower() in _ALL:
        behind = [token for token in thing.words if token.index > thing.phrase.head.index]
        is_told = any(token.pos in {"VERB", "AUX", "PROPN"} for token in behind)
        return not is_told and not any(_is_place(piece) for piece in clause.pieces)
    subject = clause.subject
    is_all = subject.head.text.lower() in _ALL and subject.words[-1].index == subject.head.index
    return is_all and not _NAME.search(text)


def _is_every_of_where(clause: Clause, text: str, title: str) -> bool:
    """True for "every farm is digging a pond": what goes on, or was done, at all of them somewhere."""
    subject, verb = clause.subject, clause.verb
    is_event = verb.tense == "past" or verb.progressive
    is_every = subject.opens in {"every", "each"} and subject.words[-1].index == subject.head.index
    is_told = any(_tells(token) for token in subject.words[:-1]) or _NAME.search(text) is not None
    return is_event and is_every and not is_told and not is_titled(text, title)


def _is_place(piece: Piece) -> bool:
    return piece.role == "place" or (piece.phrase is not None and piece.phrase.kind in PLACES)


def _is_bare_figure(clause: Clause) -> bool:
    """True for "Norway is 385,000": the sentence before has the unit, and what is measured."""
    lemma = clause.verb.main.lemma
    told = clause.piece("object" if lemma in _GETTING else "predicate")
    if lemma not in _GETTING | {"be"} or told is None or told.phrase is None or clause.subject.is_numeric:
        return False
    words = [token for token in told.phrase.words if token.pos not in _LIGHT or token.text in _HALVES]
    is_number = bool(words) and all(_is_count(token) for token in words)
    is_year = told.phrase.kind in {"year", "date", "money", "percent"}
    heads = {token.lemma.lower() for token in clause.subject.words if token.pos == "NOUN"}
    is_age = clause.subject.kind == "person"
    return is_number and not is_year and not is_age and heads.isdisjoint(_MEASURED)


def _is_most_of_some(clause: Clause, title: str) -> bool:
    """True for "most families are farmers": where, or under which rule, the sentences before tell."""
    subject, verb = clause.subject, clause.verb
    if len(subject.words) > _PEOPLE or subject.opens != "most" or verb.modal or verb.main.lemma != "be":
        return False
    told = [token for piece in clause.pieces for token in piece.words]
    is_told = any(token.pos in SPECIFIC or token.text.lower() in {"in", "of", "than"} for token in told)
    is_of_any = not knowledge.is_people(subject.head.lemma) or subject.head.lemma == "people"
    return not (is_told or is_of_any or is_titled(say(clause.words), title))


def _is_most_of_what(clause: Clause, text: str, title: str) -> bool:
    """True for "the most rapid growth came in May": the growth of what, the sentences before tell."""
    subject = clause.subject
    before = [token for token in subject.words if token.index < subject.head.index]
    behind = [token for token in subject.words if token.index > subject.head.index]
    highest = {one.text.lower() for one in before if one.tag in SUPERLATIVES or one.text.lower() in _RANKED}
    if subject.determiner != "the" or not highest or highest & _OF_HISTORY:
        return False
    is_told = bool(behind) and behind[0].text.lower() not in _DURING
    is_told = is_told or any(_tells(token) for token in before) or any(piece.front for piece in clause.pieces)
    return not (is_told or _NAME.search(text) or is_titled(say(subject.words), title))


def _is_other_side(clause: Clause, finding: Finding, text: str, title: str) -> bool:
    """True for "There is a loss of taste" out of "It keeps well, though there is a loss of taste": of its taste."""
    tokens, start = finding.sentences[0].tokens, clause.subject.head.index
    if clause.subject.head.text.lower() != "there" or start < len(("It", "keeps", "but")):
        return False
    is_opposed = tokens[start - 1].text.lower() in _OPPOSING
    is_placed = any(_is_place(piece) or piece.front for piece in clause.pieces)
    return is_opposed and not (is_placed or _NAME.search(text) or is_titled(text, title))


def _is_pieces_of_what(clause: Clause) -> bool:
    """True for "Moe sold 200 copies": somebody trades in pieces, and nothing tells what they are of."""
    thing, who = clause.piece("object"), clause.subject
    if thing is None or thing.phrase is None or clause.verb.main.lemma not in _TRADING:
        return False
    is_trader = who.kind in {"person", "organisation"} or knowledge.noun_class(who.head.lemma) in _TRADERS
    return is_trader and thing.phrase.head.lemma in _PIECES and thing.phrase.words[-1] == thing.phrase.head


def _is_used_for_what(clause: Clause, title: str) -> bool:
    """True for "Bright dyes are used with gold thread": on what, the sentences before tell."""
    verb, subject = clause.verb, clause.subject
    if verb.main.lemma != "use" or not verb.passive or subject.determiner == "the" or subject.is_named:
        return False
    told = [piece for piece in clause.pieces if piece.role not in {"manner", "degree"} and len(piece.words) > 1]
    tells = any(
        piece.words[0].text.lower() not in _BESIDE or any(token.text in _FOR_WHAT for token in piece.words)
        for piece in told
    )
    return not tells and not is_titled(say(clause.words), title)


def _has_left_time(candidate: Candidate) -> bool:
    """True for "Moss stayed Danish" out of "In 1710, the king left, although Moss stayed Danish": it was so then."""
    clause, sentence = candidate.finding.clause, candidate.finding.sentences[0]
    if clause is None or clause.relation not in {"concession", "contrast"} or clause.verb.tense != "past":
        return False
    if clause.verb.main.lemma not in _STAYING or any(piece.role == "time" for piece in clause.pieces):
        return False
    mains = [one for one in sentence.clauses if one.relation == "main"]
    times = [piece for one in mains for piece in one.pieces if piece.role == "time" and piece.verb is None]
    years = {year for piece in times for year in re.findall(YEAR, say(piece.words))}
    whole = " ".join(texts_of(candidate.item))
    return bool(years) and not any(year in whole for year in years)


def _is_first_by_the_way(candidate: Candidate, text: str) -> bool:
    """True for "What kind of mills first sold flour?" out of "When steam mills first sold flour, …"."""
    clause = candidate.finding.clause
    return clause is not None and clause.relation == "time" and _FIRST_TO.match(text) is not None


def _is_count(token: Token) -> bool:
    """True for a number; not for an hour ("9am") or a range."""
    is_plain = token.text.isalpha() or token.text.replace(",", "").replace(".", "").isdigit()
    return (token.pos == "NUM" and is_plain) or token.lemma in _COUNTS
