"""What has changed, from what to what, and in what: the sides, values and aspect of a verb of change."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.clauses import Clause, Piece, Sentence, Token
from quizgen.facts.comparisons import held
from quizgen.facts.comparisons.built import FIGURE
from quizgen.facts.comparisons.comparing import clause_at, covered, phrase_before
from quizgen.facts.comparisons.sides import POINTING, taken_up
from quizgen.knowledge.function_words import ARTICLES
from quizgen.knowledge.marks import PAUSES
from quizgen.quiz.numbers import YEAR
from quizgen.wording.words import say, tidy

Sides = tuple[str, str]
_FIGURES = (
    r"(?:an? |about |around |over |nearly |almost |more than |less than |cumulative )*"
    r"(?:[\d$£€]|(?:tens|hundreds|thousands|half)\b)"
)
_FROM_TO = re.compile(r"\bfrom (?P<old>.+?) to (?P<new>.+)")
_BY = re.compile(rf"by {_FIGURES}.*")
_DIRECT = re.compile(rf"(?:to|into|as (?=high|low)) ?(?P<new>.+)|(?:by(?! the year| {YEAR}\b)|with) (?P<by>.+)")
_LATER = re.compile(rf"[^,]{{0,60}}? (?:to|by(?! the year| {YEAR}\b)|into|with) (?P<new>.+)")
_FROM = re.compile(rf"\bfrom (?P<old>{_FIGURES}\S*)")
_AND = re.compile(r" and (?=\w+(?:s|ed) (?:with|by|in|to|at|from) |a \w+ \w+ed )")
"""What goes on with another verb."""
_DETERMINER = re.compile(
    r"^(?:the|an?|this|that|these|those|its|their|his|her|our|[A-Z][\w ’'.]*?[’']s?|\w+[’']s) (?:own )?"
)
_HOW = {"improve": "good", "strengthen": "strong", "weaken": "strong", "worsen": "bad"}
_SIZE = frozenset({"expand", "shrink", "swell"})
_PLACES = re.compile(r"(?:by )?(?:\w+ )?(?:places?|positions?)\b.*|\d+(?:st|nd|rd|th)")
_HOUR = re.compile(r"\d (?:am|pm|o’clock)|\d(?:am|pm)\b")
_CHOOSING = frozenset({"switch", "shift"})
_KIND = frozenset({"transform", "turn", "convert", "evolve", "switch", "shift", "become"})
_ROLE = re.compile(
    r"(?:the|an?) (?:secret|key|key element|basis|engine|source|reason|answer) (?:to|of|for|in) (?P<what>.+)"
)


def changed(sentence: Sentence, token: Token) -> str:
    """What changed: the object of a change that somebody makes, else the subject."""
    clause = clause_at(sentence, token.index)
    if clause is None:
        return ""
    if token.pos == "NOUN":
        phrase = next((one for one in sentence.phrases if one.head.index == token.index), None)
        return say(phrase.words) if phrase else token.text
    if token.tag == "VBG" and token.index and sentence.tokens[token.index - 1].text == ",":
        near = next((one for one in sentence.phrases if one.words and one.words[0].index == token.index + 1), None)
        is_made = near is not None and not near.is_numeric and near.words[0].pos not in FIGURE
        owner = held.owner(sentence, near.words) if near is not None and is_made else ""
        if near is not None and owner:
            return f"{owner} {say(near.words[1:])}"
        return say(near.words if near is not None and is_made else clause.subject.words)
    if token.index == clause.verb.main.index:
        return _of_clause(sentence, clause)
    after = next(
        (one for one in sentence.phrases if one.words and one.words[0].index == token.index + 1 and not one.is_numeric),
        None,
    )
    before = phrase_before(sentence, token.index)
    if before is not None and before.words[-1] is clause.subject.words[-1]:
        before = clause.subject  # "much of the fleet"
    grows = sentence.tokens[token.index - 1] if token.index and token.tag == "VBG" else None
    if grows is not None and grows.pos == "NOUN" and (before is None or grows not in before.words):
        return grows.text  # "with exports growing"
    return say(after.words) if after else say(before.words) if before else say(clause.subject.words)


def _of_clause(sentence: Sentence, clause: Clause) -> str:
    taken = [one for one in clause.pieces if one.role == "object"]
    behind = [one for one in taken if one.words[0].index > clause.verb.main.index]
    made = next(iter(behind or taken), None)
    owner = held.owner(sentence, made.words) if made is not None else ""
    if made is not None and owner:
        return f"{owner} {say(made.words[1:])}"
    if made is not None and made.words[0].text.lower() in {"it", "them"} and made.words[0].say is None:
        return taken_up(made.words[0], sentence)
    is_made = made is not None and not clause.verb.passive and not _is_amount(made)
    return _BY_SPEAKER.sub("", say(made.words if made is not None and is_made else clause.subject.words))


_BY_SPEAKER = re.compile(r" (?:you|we|I) \w+(?: (?:us|you|me))?$")
"""Who does what with it, as speakers say: "the price of the tea you sell us"."""


def _is_amount(piece: Piece) -> bool:
    """True for "ten places": how far, and not what changed."""
    return (piece.phrase is not None and piece.phrase.is_numeric) or piece.words[0].pos in FIGURE


def end_of(sentence: Sentence, index: int) -> int:
    """Index of the token behind what is told of a change."""
    return next(
        (
            token.index
            for token in sentence.tokens[index:]
            if token.text in PAUSES or token.text.lower() in {"while", "although"}
        ),
        len(sentence.tokens),
    )


def values_of(sentence: Sentence, token: Token, rest: str) -> Sides:
    """What it is now and what it was before; the verb with what follows where no figure or new state is told.

    Args:
        sentence: where it stands.
        token: the verb or noun of change.
        rest: the words behind it.
    """
    clause = clause_at(sentence, token.index)
    made = clause.piece("object") if clause is not None and clause.verb.main is token else None
    rest = _AND.split(rest.removeprefix(say(made.words)).strip() if made is not None else rest)[0]
    both = _FROM_TO.search(rest)
    if both is not None:
        return _in_one_unit(tidy(both["new"]), tidy(both["old"]))
    verb = f"{token.text.lower()} " if token.pos == "VERB" else ""
    old = _FROM.search(rest)
    by = _BY.match(rest)
    if by is not None:
        return tidy(f"{verb}{by[0]}"), ""
    if token.lemma == "become":
        told = clause.piece("predicate") if clause is not None and clause.verb.main is token else None
        return say(told.words) if told is not None else tidy(rest), ""
    found = _DIRECT.match(rest) or _LATER.match(rest)
    new = tidy(found.groupdict().get("new") or found.groupdict().get("by") or "") if found is not None else ""
    by = re.search(rf"\bby {re.escape(new)}", rest) if token.lemma != "replace" else None
    is_figure = bool(re.search(r"\d|\b(?:tens|hundreds|thousands|millions|half)\b", new))
    if new and (is_figure or token.lemma in _KIND | {"replace"}) and not old:
        return f"{verb}by {new}" if by is not None else new, ""
    return _said(sentence, token, rest), old["old"] if old is not None else ""


_MEASURE = re.compile(
    r"[\d,.]+ (?P<unit>(?!(?:{behind})\b)[^\d( ]+(?: (?!(?:{behind})\b)[^\d( ]+)*)"
    r"(?: \([^)]* to [^)]*\))?(?: (?:{behind})\b.*)?".replace(
        "{behind}",
        "in|on|at|by|for|from|with|within|during|over|after|before|between|since|until|under|as|last|this|next|every"
        "|today|now|overnight",
    )
)
_NUMBER = re.compile(r"[\d,.]+")


def _in_one_unit(new: str, old: str) -> Sides:
    """Both ends in the unit that only the second has, without a bracket that has both in another one.

    When and where it was so is told of the second end alone: "from 5 to 30 euros in May".
    """
    measured = _MEASURE.fullmatch(new)
    if measured is None or not _NUMBER.fullmatch(old):
        return new, old
    return re.sub(r" \([^)]* to [^)]*\)", "", new), f"{old} {measured['unit']}"


def _said(sentence: Sentence, token: Token, rest: str) -> str:
    """ "has declined since 2004": the verb, and what limits it; the verb alone where its object follows."""
    clause = clause_at(sentence, token.index)
    if clause is None or clause.verb.main.index != token.index:
        return tidy(f"{token.text} {rest}")
    made = clause.piece("object")
    verb = clause.verb.words if made is None else (token,)
    behind = () if made is not None else covered(sentence, token.index + 1, end_of(sentence, token.index))
    return tidy(say((*verb, *behind)))


def aspect_of(token: Token, a: str, values: Sides, *, plural: bool) -> str:
    """In what it has changed: what is measured, how good or strong it is, what it is.

    Args:
        token: the verb or noun of change.
        a: what changed.
        values: what it is now and was before.
        plural: of what changed.
    """
    value, old = values
    if token.lemma in _HOW:
        return f"how {_HOW[token.lemma]}"
    if token.lemma in _SIZE:
        return "size"
    if token.lemma == "change":
        return f"how much {'they have' if plural else 'it has'} changed"
    if token.lemma in _CHOOSING:
        return f"what {'they use' if plural else 'it uses'}"
    core = _MEANS.split(value)[0]
    if token.lemma in _KIND and old and len(core.split()) < _LONG:
        return f"whether {old} or {core}"
    if token.lemma in _KIND:
        role = _ROLE.fullmatch(value)
        return f"role in {role['what']}" if role is not None else _state(value, plural=plural)
    if _PLACES.fullmatch(value):
        return "rank"
    if a.lower() in POINTING or (a[:1].isupper() and not _OWNED.match(a)):
        return "time" if _HOUR.search(value) else "amount"
    core = _DETERMINER.sub("", a)
    is_stuff = core == a and a.isalpha() and not (plural or a.endswith("s") or _is_measure(a.lower()))
    return f"amount of {core}" if is_stuff else core


def _is_measure(noun: str) -> bool:
    """True for what is itself so high: "temperature", "inflation"; not for stuffs and deeds, of which there is much."""
    return noun in _MEASURES or knowledge.noun_class(noun) == "quantity"


_MEASURES = frozenset(
    "inflation deflation unemployment employment mortality fertility literacy humidity pressure rainfall attendance "
    "productivity profitability visibility salinity acidity brightness".split()
)
"""Measures that are of no class of quantities."""


_MEANS = re.compile(r" (?:through|by|with|via) ")
_LONG = 7
_NAME = re.compile(r"(?:the )?[A-Z]\w+ (?:[A-Za-z]+ )*(?:[A-Z]\w+)$")
_OWNED = re.compile(r"[A-Z][\w ’'.]*[’']s? ")


def _state(value: str, *, plural: bool) -> str:
    """ "how common" for what became common, "what it is" for a thing."""
    words = value.split()
    if _NAME.match(value):
        return "what it is called"
    if words[0] in ARTICLES or words[0][:1].isupper() or "-" in words[0] or words[-1].endswith("s"):
        return f"what {'they are' if plural else 'it is'}"
    return f"how {words[0]}" if len(words) == 1 else f"what {'they are' if plural else 'it is'}"
