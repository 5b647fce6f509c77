"""Which clauses may be asked about at all, and what every finder needs of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import DATES, Clause, Phrase, Piece, Sentence, Text, Token, Words
from quizgen.facts.attribution import is_of_another
from quizgen.facts.completing import completed
from quizgen.facts.frames import out_of_frame, place_of
from quizgen.facts.leaning import is_of_some_cases, leans
from quizgen.facts.moments import is_relative_in_time, only_leads_up
from quizgen.facts.seams import is_cut, is_untorn
from quizgen.knowledge.dictionary import frequency
from quizgen.knowledge.function_words import ARTICLES
from quizgen.language.sources import FINDINGS
from quizgen.quiz.numbers import MONTHS
from quizgen.tags import FINITE, NOMINAL, NOUNS, PAST, SPECIFIC
from quizgen.wording.absence import denies
from quizgen.wording.shortening import shortened
from quizgen.wording.statements import limiting, stands_alone, words_of
from quizgen.wording.untying import untied
from quizgen.wording.words import is_open, say

STATED = frozenset({"main", "conjunct", "reported", "because", "contrast", "concession", "relative"})
"""Relations whose clause is stated as so; what stands under if, when or until is not."""
_NARRATIVES = frozenset("chronicle story tale chapter section article account narrative".split())
_OPENING = frozenset("begin start open end close".split())
"""What a narrative does as it is told."""
_PICTURES = frozenset({"Figure", "Fig.", "Fig", "Table", "Chart", "Diagram", "Box", "Map", "Photo", "Image", "Panel"})
"""What an article shows, with its number behind it."""
_SAYING = frozenset("report say write note announce explain argue".split())
_MAX_WORDS, _MIN_WORDS = 36, 5
_LEAST_NAMED = 4
"""So many words say what there is; "an old proverb" alone says little."""
_OF_WHAT = frozenset("increase decrease decline rise fall growth drop change reduction".split())
_MAX_LONG_KEY = 16
_NO_ANSWERS = frozenset({("a", "matter")})
"""Determiner and noun of what names nothing, whatever fills it: "a matter of debate"."""
_MAX_COMMAS = 6
"""Of one clause: more make a list of lists."""
_TELLING = 5.3
"""Zipf frequency below which a word tells something of the topic (wordfreq): one in 5,000 words or rarer."""


def stated(text: Text) -> Iterator[tuple[Sentence, Clause]]:
    """Clauses that the article states outside quotations, with a subject that names something."""
    for sentence in text.sentences:
        for clause in sentence.clauses:
            if is_stated(sentence, clause):
                yield sentence, clause


def is_stated(sentence: Sentence, clause: Clause) -> bool:
    """True if the sentence states the clause outside quotations, and its subject names something."""
    return _has_subject(clause) and _is_said(sentence, clause)


def _is_said(sentence: Sentence, clause: Clause) -> bool:
    unsaid = clause.relation == "reported" and clause.source is None
    return (
        is_prose(sentence)
        and not unsaid
        and (clause.relation in STATED or _has_happened(clause))
        and not clause.lost
        and not clause.quoted
        and not is_of_another(sentence, clause)
        and not _is_behind_with(sentence, clause)
        and not _is_who_says(clause)
        and not _is_of_telling(clause)
        and not _is_cut_date(sentence, clause)
        and not is_cut(sentence, clause)
        and not is_of_some_cases(sentence, clause)
        and not only_leads_up(sentence, clause)
        and sum(token.text == "," for token in clause.words) <= _MAX_COMMAS
    )


def _is_who_says(clause: Clause) -> bool:
    """True for ", researchers report in March" behind what they report, which it does not hold."""
    is_beside = clause.relation == "conjunct" and not clause.link.isalpha()
    is_told = clause.piece("object", "complement", "governed") is not None
    return is_beside and clause.verb.main.lemma in _SAYING and not is_told


def _is_of_telling(clause: Clause) -> bool:
    """True for "the story of butter begins with a cow" and "Figure 2 compares …": how it is told is nothing to know."""
    first, *rest = clause.subject.words
    if first.text in _PICTURES and rest and (rest[0].pos == "NUM" or rest[0].text[:1].isdigit()):
        return True
    return clause.subject.head.lemma in _NARRATIVES and clause.verb.main.lemma in _OPENING


def _is_behind_with(sentence: Sentence, clause: Clause) -> bool:
    """True for "with both tanks filled", which a tagger may take for a statement."""
    start = clause.subject.words[0].index
    return start > 0 and sentence.tokens[start - 1].text.lower() in {"with", "without"}


def _is_cut_date(sentence: Sentence, clause: Clause) -> bool:
    """True for "In May, 1980, …" whose year the comma parts from the month."""
    for piece in clause.pieces:
        last = piece.words[-1]
        after = sentence.tokens[last.index + 1 : last.index + 3]
        if last.text in MONTHS and len(after) > 1 and after[0].text == "," and after[1].text.isdigit():
            return True
    return False


def _has_happened(clause: Clause) -> bool:
    """True for what came before something else that is told: "after the dam broke", "when Peru won the war"."""
    verb = clause.verb
    plain = verb.tense == "past" and not (verb.modal or verb.negated or verb.progressive or verb.chain)
    happens = clause.relation == "time" and clause.link in {"after", "when", "once", "since"}
    return happens and plain and not is_copula(clause)


def _says_of_itself(clause: Clause) -> bool:
    """True for a reported clause about the one who says it: "X said that he …" makes no good "According to X, X …"."""
    said_by = clause.source.words if clause.source else ()
    names = {word for token in said_by for word in (token.say or token.text).split() if token.pos == "PRON"}
    is_named = clause.subject.head.pos == "PROPN" and clause.subject.head.text in names
    return is_named or any(token.bound & {one.index for one in said_by} for token in clause.words)


@lru_cache(maxsize=1)
def askable(text: Text) -> tuple[tuple[Sentence, Clause], ...]:
    """Stated clauses that stand alone once what can be left off is left off.

    Every finder asks for them, so those of the article at hand are kept.
    """
    return tuple(_askable(text))


def _askable(text: Text) -> Iterator[tuple[Sentence, Clause]]:
    framed = out_of_frame(text)
    for sentence, whole in stated(text):
        clause = shortened(untied(whole), _MAX_WORDS)
        if not is_whole(clause) or place_of(clause) in framed:
            continue
        if is_untorn(sentence, clause):
            yield sentence, clause
        elif (longer := completed(sentence, clause)) is not None and is_whole(longer) and is_untorn(sentence, longer):
            yield sentence, longer


@lru_cache(maxsize=1)
def askable_under_condition(text: Text) -> tuple[tuple[Sentence, Clause], ...]:
    """Stated clauses that stand alone with the condition that they hold under, if there is one."""
    return tuple(
        (sentence, clause)
        for sentence, clause in stated(text)
        if is_whole(clause, conditioned=True) and is_untorn(sentence, clause)
    )


@lru_cache(maxsize=1)
def existing(text: Text) -> tuple[tuple[Sentence, Clause], ...]:
    """Clauses with an empty subject ("There are four bridges in Ely", "it is illegal to cross"); never asked for it."""
    return tuple(
        (sentence, _denied(clause) if denies(clause) else clause)
        for sentence in text.sentences
        for clause in sentence.clauses
        if (_says_what_there_is(clause) or says_how_it_is(clause))
        and _is_said(sentence, clause)
        and is_whole(clause)
        and is_untorn(sentence, clause)
    )


def _denied(clause: Clause) -> Clause:
    return replace(clause, verb=replace(clause.verb, negated=True))


def _says_what_there_is(clause: Clause) -> bool:
    """True for "there are" with something that is not denied and not told from others."""
    named = clause.piece("predicate")
    noun = named.phrase if named is not None else None
    if clause.subject.head.text.lower() != "there" or clause.verb.main.lemma != "be" or noun is None:
        return False
    if clause.verb.negated or clause.verb.modal or noun.determiner == "the" or len(noun.words) < _LEAST_NAMED:
        return False
    texts = [token.text.lower() for token in noun.words]
    lacks = noun.head.lemma in _OF_WHAT and not {"in", "of"} & set(texts)
    points = texts[0] == "no" and "one" in texts and "other" in texts
    return not lacks and not points and not {"no", "other"} & set(texts[1:3]) and texts[0] != "other"


def says_how_it_is(clause: Clause) -> bool:
    """True for "it is hard to track a fox" and "it is possible that Mars had seas": what it stands for follows."""
    head, named = clause.subject.head, clause.piece("predicate")
    is_empty = head.text.lower() == "it" and head.say is None and not head.bound and not head.open
    if not is_empty or named is None or named.phrase is not None or clause.verb.main.lemma not in {"be", "become"}:
        return False
    at = next((at for at, token in enumerate(named.words[:3]) if token.tag == "JJ"), None)
    if at is None:
        return False
    behind = [token for token in clause.words if token.index > named.words[at].index]
    if len(behind) > _MIN_WORDS - 2 and behind[0].text == "that":
        return True
    deed = next((two for one, two in pairwise(behind) if one.tag == "TO" and two.tag == "VB"), None)
    opens = bool(behind) and behind[0].text.lower() in {"to", "for"}
    after = next((token for token in behind if deed is not None and token.index == deed.index + 1), None)
    return opens and after is not None and after.pos in _OF_OBJECT


_OF_OBJECT = NOMINAL
"""What may follow a verb as its object: "it is hard to catch" with none is said of a thing named before."""


def is_whole(clause: Clause, *, conditioned: bool = False) -> bool:
    """True if a stated clause stands alone: of a fit length, nothing open, no time that leans.

    Args:
        clause: a stated one.
        conditioned: what holds under a condition is whole with it.
    """
    return (
        len(words := words_of(clause, limiting(clause))) >= _MIN_WORDS
        and len(say(words).split()) <= _MAX_WORDS
        and stands_alone(clause)
        and not _says_of_itself(clause)
        and (conditioned or not _is_conditional(clause))
        and not is_relative_in_time(clause)
        and not _is_mixed(clause)
        and not _is_no_source(clause)
        and not any(map(_is_unended, (clause.subject.words, *(piece.words for piece in clause.pieces))))
        and not leans(clause)
        and not _takes_up_deed(clause)
        and not any(piece.front and say(piece.words) in _GUESSING for piece in clause.pieces)
    )


def _is_unended(words: Words) -> bool:
    """True for "a crest and", and "a crest and, like gulls", behind which what "and" adds was cut off."""
    at = next((at for at, token in enumerate(reversed(words)) if token.tag == "CC"), len(words))
    behind = words[len(words) - at :]
    is_aside = len(behind) > 1 and behind[0].text == "," and behind[1].pos in {"ADP", "SCONJ"}
    return at == 0 or (is_aside and not any(token.text == "," for token in behind[1:]))


def _takes_up_deed(clause: Clause) -> bool:
    """True for a "did" with nothing behind it but when and where: "as Moe did back in 1990" tells the deed before."""
    verb = clause.verb
    behind = [piece for piece in clause.pieces if not piece.front]
    is_bare = clause.piece("object") is None and all(
        piece.role in {"time", "place"} or say(piece.words) in {"back", "again"} for piece in behind
    )
    return verb.main is verb.finite and verb.main.lemma == "do" and not verb.passive and is_bare


_GUESSING = frozenset({"maybe", "perhaps"})
"""At the head of a sentence they open a case that is only thought up."""


_NO_SOURCES = frozenset({"event", "field", "abstract", "process", "place", "substance", "time"})
_TELLERS = FINDINGS | frozenset(
    "figure number datum data statistic result finding evidence estimate record experiment test document theory model "
    "source image picture simulation calculation".split()
)
"""Nouns of things by which one can be told something: "according to the figures"."""


def _is_no_source(clause: Clause) -> bool:
    """True where nobody and no document says it: "staff departures found that …"."""
    return clause.source is not None and cannot_tell(clause.source.words)


def cannot_tell(words: Words) -> bool:
    """True for an event, a field or the like: nothing by which one can be told something."""
    end = next((at for at, token in enumerate(words) if token.pos == "ADP"), len(words))
    head = next((one for one in reversed(words[:end]) if one.pos in NOUNS), None)
    if head is None or head.name is not None or head.pos == "PROPN" or head.lemma.lower() in _TELLERS:
        return False  # "Congress" is no event
    return knowledge.noun_class(head.lemma.lower()) in _NO_SOURCES


def _is_mixed(clause: Clause) -> bool:
    """True if the subject is a date with something else run into it, if two dates stand behind the verb,
    or another verb follows that may be the real one."""
    dates = [one for one in clause.pieces if one.phrase is not None and one.phrase.kind in DATES]
    behind = [one for one in dates if not one.front and one.role == "time"]
    texts = {token.text for token in clause.subject.words}
    runs_together = clause.subject.kind in {"year", "date", "duration"} and "," in texts
    swallowed = any(
        one.role == "other" and one.verb is not None and not one.comma and one.words[0].tag in PAST
        for one in clause.pieces
        if not one.front
    )
    dangles = any(
        one.front and any(token.text.lower() in {"where", "which", "who", "whom"} for token in one.words[:2])
        for one in clause.pieces
    )
    return runs_together or len(behind) > 1 or swallowed or dangles


def is_prose(sentence: Sentence) -> bool:
    """True for a whole sentence of running text, no "Which …" alone, that is no part of a longer quotation."""
    last = sentence.text.rstrip("”\"')")[-1:]
    is_ended = last == "." or (last == ":" and sentence.tokens[-2].pos in {"NOUN", "PROPN", "NUM"})
    return (
        is_ended
        and sentence.tokens[0].text != "Which"
        and not any(mark in sentence.text for mark in ("[", ". ."))
        and not sentence.open_quote
    )


def _has_subject(clause: Clause) -> bool:
    head = clause.subject.head
    if head.text.lower() == "those" and len(clause.subject.words) > 1:
        return True
    if head.tag == "CD" and clause.subject.words == (head,):
        return False  # "and twelve were sold": twelve of what?
    return head.pos != "PRON" or head.say is not None or bool(head.bound)


def _is_conditional(clause: Clause) -> bool:
    return any(piece.role == "condition" for piece in clause.pieces)


def is_askable_key(phrase: Phrase | None) -> bool:
    """True if the phrase can be a key: names something, no open reference, not empty, not too long."""
    if phrase is None or is_open(phrase.words) or knowledge.is_empty(phrase.head.lemma):
        return False
    return phrase.head.pos != "PRON" and 1 <= len(key_of(phrase).split()) <= 8


def is_long_key(phrase: Phrase) -> bool:
    """True if the phrase can be the key of a short answer: longer than an option, or an empty noun with what fills it.

    "Greater interest in renewable energy" tells something where "interest" does not.
    """
    if is_open(phrase.words) or phrase.head.pos not in NOUNS or (phrase.determiner, phrase.head.lemma) in _NO_ANSWERS:
        return False
    behind = [token for token in phrase.words if token.index > phrase.head.index]
    led = any(token.pos == "ADP" for token in behind[:1]) and names_something(tuple(behind), least=1)
    filled = led or bool(phrase.conjuncts)
    if any(token.tag in FINITE and before.pos == "CCONJ" for before, token in pairwise(phrase.words)):
        return False
    return len(key_of(phrase).split()) <= _MAX_LONG_KEY and (filled or not knowledge.is_empty(phrase.head.lemma))


def key_of(phrase: Phrase) -> str:
    """The phrase as a key says it."""
    return say(phrase.words)


def parts(clause: Clause) -> tuple[tuple[str, str], ...]:
    """Roles and words of a clause, for ``facts --json``."""
    found = [("subject", say(clause.subject.words)), ("verb", say(clause.verb.words))]
    found += [(piece.role, say(piece.words)) for piece in clause.pieces]
    if clause.source:
        found.append(("source", say(clause.source.words)))
    return tuple(found)


def sentence_of(text: Text, clause: Clause) -> Sentence:
    """The sentence that a clause stands in."""
    return next(one for one in text.sentences if (one.block, one.number) == (clause.block, clause.sentence))


def is_copula(clause: Clause) -> bool:
    """True if the main verb only links subject and predicate."""
    return clause.verb.main.lemma in {"be", "become", "remain", "seem", "appear", "stay"} and not clause.verb.passive


def kept(clause: Clause, asked: Piece | None = None) -> tuple[Piece, ...]:
    """The pieces that a question about one of them keeps."""
    return tuple(piece for piece in limiting(clause) if piece is not asked)


def names_something(words: Words, *, least: int = 2) -> bool:
    """True if a name or a number stands among the words, or so many nouns and verbs that they tell the topic."""
    if any(token.name is not None or token.pos in SPECIFIC for token in words):
        return True
    said = [word for token in words for word in _said(token)]
    if any(word[:1].isupper() and word.lower() not in ARTICLES for word in said):
        return True
    content = {token.lemma for token in words if token.pos in {"NOUN", "VERB", "ADJ"} and token.say is None}
    telling = {word for word in content.union(said) if frequency(word) < _TELLING}
    return len(telling) >= least


def _said(token: Token) -> list[str]:
    """The words that stand for a resolved reference."""
    return [] if token.say is None else token.say.split()


def tells(words: Words, title: frozenset[str], *, least: int = 2) -> bool:
    """True if the words name something, or one of them is a content word of the title."""
    said = {form for token in words for form in (token.text.lower(), token.lemma.lower(), *_said(token))}
    return names_something(words, least=least) or not title.isdisjoint(said)
