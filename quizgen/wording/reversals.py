"""Words that are turned into their contrary wherever they stand in a clause, for false statements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import Clause, Piece, Token, Words
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.function_words import AND_OR, ARTICLES, INDEFINITE
from quizgen.quiz.sounds import indefinite
from quizgen.tags import COMMON_WORDS, COMPARATIVES, MODIFYING, POSSESSIVES, PROPER_NOUNS
from quizgen.wording.counting import is_counted, is_round_number
from quizgen.wording.openness import is_judging
from quizgen.wording.opposite_words import RISING, table
from quizgen.wording.statements import limiting

_ANYWHERE = table(
    "rising:falling falling:rising growing:declining increasing:decreasing decreasing:increasing "
    "shrinking:growing descending:ascending ascending:descending clockwise:anticlockwise "
    "counterclockwise:clockwise anticlockwise:clockwise upstream:downstream downstream:upstream upwards:downwards "
    "downwards:upwards upward:downward downward:upward uphill:downhill downhill:uphill indoors:outdoors "
    "outdoors:indoors vertically:horizontally horizontally:vertically differently:in+the+same+way "
    "unwelcome:welcome plentiful:scarce overpopulated:underpopulated overcrowded:almost+empty "
    "oversized:undersized well-paid:badly+paid underpaid:overpaid overpaid:underpaid "
    "nocturnal:diurnal diurnal:nocturnal inedible:edible "
    "carnivorous:herbivorous herbivorous:carnivorous infertile:fertile incomplete:complete untreated:treated "
    "unpaid:paid illiterate:literate uninhabited:inhabited "
    "undiscovered:known unfavourable:favourable unfavorable:favorable"
)
"""Words of one sense, of which one thing cannot have both."""
_VERTICAL = frozenset("upward upwards downward downwards uphill downhill upstream downstream".split())
_UP_OR_DOWN = frozenset(
    "fall sink drop plunge plummet descend slump sag settle collapse subside drain drip seep trickle tumble slide rise "
    "climb soar ascend rocket lift float surge".split()
)
"""Verbs that tell by themselves whether it goes up or down: nothing slumps upward."""
_MOVING = frozenset({"rising", "falling", "growing", "increasing", "decreasing", "shrinking"})
"""Participles that say how the noun behind them changes; as verbs they may take an object or a particle."""
_BESIDE = {
    ("widely", "accepted"): ("widely", "rejected"),
    ("widely", "believed"): ("hardly", "believed"),
    ("closely", "related"): ("", "unrelated"),
    ("identical", "to"): ("different", "from"),
    ("independent", "of"): ("dependent", "on"),
    ("dependent", "on"): ("independent", "of"),
    ("well", "known"): ("little", "known"),
    ("well", "preserved"): ("badly", "preserved"),
    ("well", "paid"): ("badly", "paid"),
    ("well", "documented"): ("poorly", "documented"),
    ("well", "suited"): ("ill", "suited"),
    ("no", "longer"): ("", "still"),
    ("much", "of"): ("little", "of"),
}
"""Two words that are turned together."""
_COMPARATIVES = table(
    "more:fewer fewer:more higher:lower lower:higher larger:smaller smaller:larger bigger:smaller greater:less "
    "longer:shorter shorter:longer cheaper:dearer stronger:weaker weaker:stronger faster:slower slower:faster "
    "warmer:cooler cooler:warmer hotter:colder colder:hotter wetter:drier drier:wetter richer:poorer poorer:richer "
    "heavier:lighter lighter:heavier deeper:shallower shallower:deeper thicker:thinner thinner:thicker "
    "wider:narrower narrower:wider easier:harder better:worse worse:better safer:riskier"
)
_OPENING = 4
_SIZES = {
    (one, noun): other
    for one, other in (
        ("large", "small"), ("small", "large"), ("huge", "small"), ("vast", "small"), ("great", "small"),
        ("high", "low"), ("low", "high"), ("wide", "narrow"), ("broad", "narrow"), ("narrow", "wide"),
    )
    for noun in ("number", "amount", "quantity", "level", "rate", "share", "proportion", "range")
}  # fmt: skip
"""How much, by its noun: what an object opens with."""
_EXCESS = table(
    "long:short short:long high:low low:high much:little little:much many:few few:many quickly:slowly slowly:quickly "
    "fast:slowly early:late late:early large:small small:large big:small hot:cold cold:hot weak:strong strong:weak "
    "heavy:light close:far far:close deep:shallow wide:narrow narrow:wide"
)
"""What can be too much one way or the other."""
_NOT_BEFORE_MORE = frozenset("no any even some once many much far one a few several ever and two three the or".split())
_VERBS_INSIDE = table(
    "increase:reduce reduce:increase lower:raise raise:lower weaken:strengthen encourage:discourage "
    "discourage:encourage lengthen:shorten shorten:lengthen widen:narrow narrow:widen minimise:maximise "
    "minimize:maximize maximise:minimise maximize:minimize ban:allow prohibit:allow legalise:ban legalize:ban "
    "tighten:loosen loosen:tighten abolish:keep absorb:release expand:shrink shrink:expand cut:raise decrease:increase "
    "slow:speed+up"
)
"""Verbs of infinitives and gerunds that have an object: nobody sets out to worsen a thing, so to improve stays."""
_RAISED = frozenset(
    "tax price cost rate wage level temperature limit age standard tariff emission spending budget deficit debt pay "
    "salary pressure risk".split()
)
_NEED_AMOUNT = frozenset({"cut", "raise", "lower"})
_AIMED_AT = frozenset(
    "ban prohibit legalise legalize tighten loosen abolish raise lower lengthen shorten widen narrow".split()
)
"""Verbs of aims that one may have either way; nobody sets out to reduce income or to encourage crime."""
_WISHES = frozenset("want need seek demand require hope call urge promise aim wish long must should ask".split())
_MOVES = frozenset("move turn shift drift swing".split())
_VOTES = frozenset("vote campaign lobby".split())
_SUBJECTS = table(
    "increase:decrease decrease:increase rise:fall fall:rise decline:rise drop:rise reduction:increase "
    "shortage:surplus surplus:shortage lack:abundance abundance:lack absence:presence presence:absence "
    "growth:decline expansion:contraction improvement:deterioration loss:gain"
)
"""Nouns that a subject opens with: "a rise in prices leads to …"."""
_OF_HEIGHT = frozenset({"rise", "fall", "drop"})
"""Of a wall or an empire they mean another thing than of a price."""
_DETERMINERS = frozenset({"DET", "ADJ", "NOUN", "PROPN"})
Found = dict[int, Token]


def reversals(clause: Clause, words: Words) -> Iterator[tuple[str, Found]]:
    """What can be turned, with a name for the way.

    Args:
        clause: one that is true, and leaves no room for its contrary.
        words: what its statement says.
    """
    for name, found in (
        ("pair", _pair(words)),
        ("again", _again(words)),
        ("excess", _excess(words)),
        ("anywhere", _one(words, _ANYWHERE)),
        ("amount", _amount(clause)),
        ("side", _side(clause)),
        ("subject", _subject(clause)),
        ("comparative", _comparative(words)),
        ("inside", _inside(clause, words)),
    ):
        if found:
            yield name, found


def put(token: Token, text: str) -> Token:
    """A token with another word in its place, in the form that the word is given in."""
    return replace(token, text=text, lemma=text)


def _is_plain(token: Token) -> bool:
    return token.name is None and token.say is None and token.text.islower()


def _one(words: Words, table: Mapping[str, str]) -> Found:
    """The one word of a table that a clause has; nothing where it has several."""
    found = [token for token in words if token.text.lower() in table]
    if len(found) != 1 or not _is_plain(found[0]):
        return {}
    at = words.index(found[0])
    if found[0].text.lower() in _MOVING and not _is_before_noun(words, at):
        return {}
    if found[0].text.lower() in _VERTICAL and any(token.lemma in _UP_OR_DOWN for token in words):
        return {}
    other = table[found[0].text.lower()]
    beside = {**_article(words, at, other), found[0].index: put(found[0], other)}
    return {} if any(token.text == "-" for token in words[max(0, at - 1) : at + 2]) else beside


def _is_before_noun(words: Words, at: int) -> bool:
    """True for a participle between an article or adjective and its noun: "a growing town", not "growing up"."""
    before, behind = words[at - 1] if at else None, words[at + 1 : at + 3]
    is_led = before is not None and (before.pos in {"DET", "ADJ"} or before.tag in POSSESSIVES)
    is_noun = bool(behind) and (behind[0].pos == "NOUN" or (len(behind) > 1 and behind[0].pos == "ADJ"))
    return is_led and is_noun and knowledge.noun_class(behind[0].lemma) not in {"person", "animal"}


def _article(words: Words, at: int, other: str) -> Found:
    before = words[at - 1] if at else None
    if before is None or before.text.lower() not in INDEFINITE:
        return {}
    text = indefinite(other)
    return {before.index: replace(before, text=text if before.text.islower() else text.capitalize())}


def _pair(words: Words) -> Found:
    for before, one, two in zip(words, words[1:], words[2:], strict=False):
        other = _BESIDE.get((one.text.lower(), two.text.lower()))
        if before.text.lower() in {"first", "only"}:
            continue  # "the first widely rejected model" is nothing that anybody notes
        if two.text == "related" and not _is_related_to(words, two):
            continue
        if other is not None and (two.text != "of" or before.pos == "VERB"):
            return {one.index: put(one, other[0]), two.index: put(two, other[1])}
    return {}


def _is_related_to(words: Words, related: Token) -> bool:
    """True where it is told to what, or before the noun of the two: "closely related languages"."""
    behind = words[words.index(related) + 1 :][:1]
    return bool(behind) and (behind[0].text == "to" or behind[0].pos == "NOUN")


def _again(words: Words) -> Found:
    """ "Less and less common" for "more and more common"; of what is counted "fewer and fewer"."""
    for one, joined, two, behind in zip(words, words[1:], words[2:], words[3:], strict=False):
        if joined.text != "and" or one.text.lower() != two.text.lower():
            continue
        is_counted = any(token.tag == "NNS" for token in (behind, *words[words.index(behind) + 1 :][:1]))
        is_noun = behind.tag == "NNS" or (behind.pos == "ADJ" and is_counted)
        other = {"more": "fewer" if is_noun else "less", "fewer": "more", "less": "more"}.get(one.text.lower())
        if other is not None:
            first = other if one.text.islower() else other.capitalize()
            return {one.index: put(one, first), two.index: put(two, other)}
    return {}


def _excess(words: Words) -> Found:
    """ "Too short" for "too long": the one word of a statement behind "too", and nothing that would deny it."""
    found = [(one, two) for one, two in pairwise(words) if one.text.lower() == "too" and two.text.lower() in _EXCESS]
    if len(found) != 1:
        return {}
    degree, word = found[0]
    before = words[words.index(degree) - 1].text.lower() if words.index(degree) else ""
    behind = words[words.index(word) + 1 :][:1]
    if before in {"for", "far"} or any(token.text in AND_OR for token in words[: words.index(degree)]):
        return {}  # "for too long" is a time; beside a second statement one half alone would be false
    if word.text.lower() in {"much", "little"} and not any(token.pos in MODIFYING for token in behind):
        return {}  # who does a thing too much does no other too little
    return {degree.index: degree, word.index: put(word, _EXCESS[word.text.lower()])}


def _amount(clause: Clause) -> Found:
    """ "A small number of boats", "few boats": how much there is of what is done something to."""
    for piece in limiting(clause):
        if piece.role not in {"object", "predicate", "governed"} or piece.front:
            continue
        for before, (one, two) in zip((None, *piece.words), pairwise(piece.words[:_OPENING]), strict=False):
            if before is not None and is_judging(before):
                continue
            other = _SIZES.get((one.text, two.lemma))
            if one.text == "wide" and two.text == "variety":
                return {one.index: put(one, "narrow"), two.index: put(two, "range")}
            if other is not None:
                return {one.index: put(one, other), **_article(piece.words, piece.words.index(one), other)}
        first = piece.words[0]
        is_many = first.text == "many" and first.pos == "ADJ"
        if piece.role == "object" and is_many and not is_round_number(piece.words):
            return {first.index: put(first, "few")}
    return {}


def _side(clause: Clause) -> Found:
    """ "Away from" for "towards" behind a verb of moving, "against" for "for" behind one of voting."""
    for piece in limiting(clause):
        first, lemma = piece.words[0], clause.verb.main.lemma
        if piece.front or piece.verb is not None or piece is not _first_behind(clause):
            continue
        if first.text in {"toward", "towards"} and lemma in _MOVES:
            return {first.index: put(first, "away from")}
        if first.text in {"for", "against"} and lemma in _VOTES:
            return {first.index: put(first, "against" if first.text == "for" else "for")}
    return {}


def _first_behind(clause: Clause) -> Piece | None:
    return next((piece for piece in limiting(clause) if not piece.front), None)


def _subject(clause: Clause) -> Found:
    """ "A fall in prices" for "a rise in prices", as what does something."""
    phrase, head = clause.subject, clause.subject.head
    other, at = _SUBJECTS.get(head.text.lower()), phrase.words.index(head)
    is_cause = clause.verb.main.lemma not in {"be", "become", "remain", "have"}
    is_one = is_cause and phrase.determiner in ARTICLES and at == 1 and head.tag == "NN" and not phrase.conjuncts
    if other is None or not is_one or phrase.words[2:3] == () or phrase.words[2].text not in {"in", "of"}:
        return {}
    if head.lemma in _OF_HEIGHT and phrase.words[2].text == "of":
        return {}
    return {head.index: put(head, other), **_article(phrase.words, at, other)}


def _comparative(words: Words) -> Found:
    """The one comparative of a statement that names no baseline: "more wavelengths", "is more dependent"."""
    found = [at for at, token in enumerate(words) if token.tag in COMPARATIVES]
    if len(found) != 1 or any(token.text == "than" for token in words):
        return {}
    at = found[0]
    token, behind = words[at], words[at + 1] if at + 1 < len(words) else None
    before = words[at - 1].text.lower() if at else ""
    other = _COMPARATIVES.get(token.text.lower())
    if other is None or behind is None or before in _NOT_BEFORE_MORE or (at and words[at - 1].pos == "NUM"):
        return {}
    if _is_wished_for(words, at) or (at and (words[at - 1].tag in POSSESSIVES)):
        return {}
    noun = next((one for one in words[at + 1 :] if one.pos == "NOUN"), None)
    if token.text.lower() in {"higher", "lower"} and (noun is None or noun.lemma not in RISING | _RAISED):
        return {}  # "the lower jaw"
    if token.text.lower() == "greater" and noun is not None and noun.tag == "NNS":
        other = "smaller"
    if token.text.lower() == "more":
        if behind.pos not in COMMON_WORDS or behind.tag in PROPER_NOUNS:
            return {}
        other = "fewer" if is_counted(words[at + 1 :]) else "less"
    elif other == "less" and before in ARTICLES:
        other = "smaller"
    elif behind.pos not in COMMON_WORDS:
        return {}
    text = other if token.text.islower() else other.capitalize()
    return {token.index: put(token, text), **_article(words, at, other)}


def _is_wished_for(words: Words, at: int) -> bool:
    """True for what is wanted, needed or aimed at: nobody wants worse protection."""
    told = {token.lemma for token in words[:at]}
    is_aim = any(one.tag == "TO" and two.tag == "VB" for one, two in pairwise(words[:at]))
    return is_aim or not told.isdisjoint(_WISHES)


def _inside(clause: Clause, words: Words) -> Found:
    """The verb of an infinitive or of "by" and a gerund with its object: "a law to ban waste", "helps to reduce it"."""
    found: list[tuple[Token, str]] = []
    for before, token, behind in zip(words, words[1:], words[2:], strict=False):
        other = _VERBS_INSIDE.get(token.lemma)
        is_to = before.tag == "TO" and token.tag == "VB"
        is_by = before.text.lower() == "by" and token.tag == "VBG"
        if other is None or not (is_to or is_by) or token.index == clause.verb.main.index:
            continue
        if token.lemma not in _AIMED_AT and not _is_help(words, before):
            continue
        if (
            behind.pos not in _DETERMINERS
            or not behind.text.islower()
            or (token.lemma in _NEED_AMOUNT and not _is_amount(words, token))
        ):
            continue
        forms = inflections_of(other, tag=token.tag, inflect_oov=False)
        found += [(token, str(forms[0]))] if forms else []
    return {found[0][0].index: put(found[0][0], found[0][1])} if len(found) == 1 else {}


def _is_help(words: Words, before: Token) -> bool:
    """True for "helps to", which tells an effect and no aim."""
    at = words.index(before)
    return at > 0 and words[at - 1].lemma == "help"


def _is_amount(words: Words, token: Token) -> bool:
    at = words.index(token)
    return any(one.lemma in _RAISED for one in words[at + 1 : at + 4])
