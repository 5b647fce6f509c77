"""Terms as the article explains them: what it defines, names, explains behind a comma or abbreviates.

They fill the vocabulary; what is called by a name is asked for, too.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece, Sentence, Text, Token, Words
from quizgen.facts.model import WITH_STEM, Ask, Fact
from quizgen.facts.sorts import EVALUATING
from quizgen.knowledge.function_words import AND_OR, ARTICLES, INDEFINITE, JOINING, NOT_DEFINITE, RELATIVE_PRONOUNS
from quizgen.knowledge.marks import DASHES, STOPS
from quizgen.tags import COMMON_WORDS, DEGREES, MODIFYING, NOUNS, PARTICIPLES
from quizgen.wording.words import is_open, say, sentence, tidy

_MOST_TERM, _FEWEST, _MOST = 4, 5, 24
"""Words of a term, and of its definition."""
_TELLS_APART = frozenset("that which who whose where in of for with by from to at".split())
_NO_GENUS = frozenset(
    "problem issue result example reason part member kind type sort case way lot number series variety symbol sign "
    "source cause step challenge threat priority matter question success failure goal aim target winner favourite "
    "favorite concern fact name word figure time place day year thing bit couple range majority minority half third "
    "home set".split()
)
"""Nouns that say what a thing counts as here, and not what it is."""
_EXPLAINING = frozenset({"mean", "denote", "designate"})
_ENDS = STOPS | {"--"}
_QUOTES = frozenset({"“", "”", '"', "‘", "’", "'"})
_ACRONYM = re.compile(r"[A-Z]{2,6}")
_DANGLING = frozenset("than as and or of to in for with by that which from is are".split())
_LINKING = frozenset("of the and for on in to".split())


def find(text: Text) -> Iterator[Fact]:
    """Find terms with what the article says that they are, each term once.

    Args:
        text: the analysed article.
    """
    seen: set[str] = set()
    common = frozenset(
        token.text for one in text.sentences for token in one.tokens if token.index and token.pos == "NOUN"
    )
    for found in text.sentences:
        told = [("stands for", _abbreviated(found))]
        if found.text.endswith(".") and not found.open_quote:
            told += [
                ("means", _defined(found, common)),
                ("is called", _called(found)),
                ("means", _apposed(found, common)),
            ]
        for link, pairs in told:
            for term, definition in pairs:
                if term.lower() not in seen and _is_sound(term, definition):
                    seen.add(term.lower())
                    yield _fact(found, term, definition, link)


def _fact(found: Sentence, term: str, definition: str, link: str) -> Fact:
    roles = (("term", term), ("definition", definition))
    if link != "is called":
        short = (("abbreviation", term), ("long form", definition))
        worded = sentence(f"“{term}” {link} {definition}")
        return Fact("definition", "facts.glossary", worded, short if link == "stands for" else roles, (found,))
    be = (
        "are"
        if re.search(rf"\bare (?:also )?(?:called|known|termed)\W+(?:as )?(?:the )?{re.escape(term)}", found.text)
        else "is"
    )
    ask = Ask(
        "called",
        sentence(f"what {be} {definition} called", "?"),
        term,
        WITH_STEM,
        hint="term",
    )
    led = next((said for said in (f"the {term}", f"a {term}", f"an {term}") if said in found.text), term)
    worded = sentence(f"{definition} {be} called {led}")
    return Fact("definition", "facts.glossary", worded, roles, (found,), None, (ask,))


def _is_sound(term: str, definition: str) -> bool:
    if definition.split()[-1].lower() in _DANGLING:
        return False
    words = {word.lower() for word in re.findall(r"\w+", term) if len(word) > 3}
    inside = {word.lower() for word in re.findall(r"\w+", definition)}
    is_short = _ACRONYM.fullmatch(term) is not None
    return is_short or not words or not words <= inside


def _defined(found: Sentence, common: frozenset[str]) -> Iterator[tuple[str, str]]:
    """A term is a G that …; a term means, refers to, is defined as …"""
    for clause in found.clauses:
        term, predicate = clause.subject, clause.piece("predicate")
        if not _is_general(found, clause):
            continue
        others = [piece for piece in clause.pieces if piece is not predicate and not _is_idle(piece)]
        if clause.verb.main.lemma == "be" and predicate is not None and not others:
            phrase = predicate.phrase
            if phrase is not None and not phrase.conjuncts and _defines(term, phrase, common):
                yield _pair(term, phrase.words)
        elif _is_term(term, common) and (words := _explained(clause)):
            yield _pair(term, words)


def _defines(term: Phrase, phrase: Phrase, common: frozenset[str]) -> bool:
    """True for a term or a name that is a G that …, and for the one office or thing that is the G that …"""
    if _is_definition(phrase):
        return _is_term(term, common) or _is_own_name(term, phrase)
    behind = [token.text.lower() for token in phrase.words if token.index > phrase.head.index]
    is_the = phrase.determiner == term.determiner == "the" and bool(behind) and behind[0] in RELATIVE_PRONOUNS
    generic = replace(phrase, determiner="a")
    return is_the and len(term.words) > 2 and _is_term(replace(term, determiner=""), common) and _is_definition(generic)


def _is_own_name(term: Phrase, phrase: Phrase) -> bool:
    """True for the name of a place, body, work or event, whose genus is no person."""
    is_person = term.kind == "person" or knowledge.is_people(phrase.head.lemma)
    plain = all(token.pos in {"PROPN", "NOUN", "DET", "ADJ"} and not token.open for token in term.words)
    return term.is_named and not is_person and plain and len(term.words) <= _MOST_TERM + 1


def _is_general(found: Sentence, clause: Clause) -> bool:
    """True for what is said of a thing as such: present, without modal, negation, source or condition."""
    verb = clause.verb
    plain = verb.tense == "present" and not (verb.modal or verb.negated or verb.chain or verb.perfect or clause.source)
    stated = clause.relation in {"main", "conjunct", "relative"} and not clause.lost
    return plain and stated and not clause.quoted and not found.quoted


def _is_idle(piece: Piece) -> bool:
    """True for "also", "simply", and for a reason: the definition is whole without it."""
    if piece.role == "cause":
        return True
    return len(piece.words) == 1 and piece.words[0].tag == "RB" and piece.words[0].lemma in {"also", "simply"}


def _explained(clause: Clause) -> Words | None:
    """The phrase behind "refers to", "means", "is defined as", if it is all that the clause has."""
    pieces = [piece for piece in clause.pieces if not _is_idle(piece)]
    if len(pieces) != 1 or pieces[0].phrase is None or pieces[0].phrase.determiner in {"this", "that", "these"}:
        return None
    piece, lemma = pieces[0], clause.verb.main.lemma
    refers = lemma == "refer" and not clause.verb.passive and piece.marker == "to"
    defined = lemma == "define" and clause.verb.passive and piece.marker == "as"
    if not (refers or defined or (lemma in _EXPLAINING and not piece.marker and not clause.verb.passive)):
        return None
    return piece.phrase.words if piece.phrase is not None and _is_long(piece.phrase.words) else None


def _called(found: Sentence) -> Iterator[tuple[str, str]]:
    """What is called, known as or termed by a name: bacteria that use methane are called methanotrophs."""
    yield from _called_at_head(found)
    for clause in found.clauses:
        if not _is_general(found, clause) or clause.verb.main.lemma not in {"call", "term", "know"}:
            continue
        pieces = [piece for piece in clause.pieces if not _is_idle(piece)]
        if not clause.verb.passive or len(pieces) != 1 or pieces[0].role == "agent":
            continue
        words = pieces[0].words
        name = words[1:] if words[0].text.lower() == "as" else words
        is_known = (clause.verb.main.lemma == "know") == (words[0].text.lower() == "as")
        if is_known and _is_name(name) and _is_class(clause.subject):
            yield say(_without_article(name)), say(clause.subject.words)


def _called_at_head(found: Sentence) -> Iterator[tuple[str, str]]:
    """The same by its words alone, where the description opens the sentence: coordinations are parsed badly."""
    tokens = found.tokens
    place = next((at for at, token in enumerate(tokens) if token.text in {"is", "are"}), 0)
    texts = [token.text for token in tokens[place + 1 : place + 3]]
    start = place + 2 if texts[:1] in (["called"], ["termed"]) else place + 3 if texts == ["known", "as"] else 0
    thing = tokens[:place]
    if not start or not thing or any(token.text in {",", "(", "“", '"'} for token in thing):
        return
    generic = thing[0].text.lower() in ARTICLES or thing[0].pos in COMMON_WORDS
    closed = _without_article(thing)
    tells = any(token.text in _TELLS_APART or token.tag in PARTICIPLES for token in closed[1:])
    name = tuple(itertools.takewhile(lambda token: token.text not in {".", ",", ";", "("}, tokens[start:]))
    if generic and tells and _is_long(thing, least=4) and _is_closed(thing) and _is_name(name):
        yield say(_without_article(name)), say(thing)


def _is_name(words: Words) -> bool:
    bare = _without_article(words)
    plain = all(token.pos in {"NOUN", "PROPN", "ADJ", "ADP", "X"} and not token.open for token in bare)
    return 0 < len(bare) <= _MOST_TERM and plain and bare[-1].pos in NOUNS


def _is_class(phrase: Phrase) -> bool:
    """True for a description that fits one class of things only."""
    plain = phrase.determiner in {"", "a", "an", "the"} and not phrase.is_named and not phrase.is_numeric
    return plain and _is_long(phrase.words, least=4) and _is_closed(phrase.words) and tells_apart(phrase)


def _is_closed(words: Words) -> bool:
    """True if nothing in a description points outside it: "their" may stand behind a plural, "the" at its head."""
    many = next((token.index for token in words if token.tag == "NNS"), None)
    own = RELATIVE_PRONOUNS | ({"their"} if many is not None else set())
    pointing = [token for token in words[words[0].text.lower() == "the" :] if is_open((token,), words)]
    return all(token.text.lower() in own and (token.text != "their" or token.index > (many or 0)) for token in pointing)


def _apposed(found: Sentence, common: frozenset[str]) -> Iterator[tuple[str, str]]:
    """A term with a or an and its genus behind a comma or a dash: …, an organelle that …,"""
    for phrase in found.phrases:
        start = phrase.words[0].index if phrase.words else 0
        if start < 2 or phrase.determiner not in INDEFINITE or not _is_definition(phrase):
            continue
        if not is_set_off(found, phrase):
            continue
        end = phrase.words[-1].index + 1
        term = next((one for one in found.phrases if one.words and one.words[-1].index == start - 2), None)
        is_short = term is not None and term.head.index == start - 2 and not _is_listed(found, term, end)
        if term is not None and is_short and (_is_term(term, common) or _is_own_name(term, phrase)):
            yield _pair(term, phrase.words)


def is_set_off(found: Sentence, phrase: Phrase) -> bool:
    """True if a phrase stands unbroken between a comma or a dash and another mark or the sentence's end."""
    start, end = phrase.words[0].index, phrase.words[-1].index + 1
    if not start or (found.tokens[start - 1].text != "," and found.tokens[start - 1].text not in DASHES):
        return False
    unbroken = len(phrase.words) == end - start
    return unbroken and end < len(found.tokens) and found.tokens[end].text in _ENDS


def _is_listed(found: Sentence, term: Phrase, end: int) -> bool:
    """True if the term or the explanation stands in a list of things."""
    before = found.tokens[term.words[0].index - 1] if term.words[0].index else None
    after = found.tokens[end + 1] if end + 1 < len(found.tokens) else None
    is_behind = before is not None and before.text in JOINING
    return is_behind or (after is not None and after.text in AND_OR | {"a"})


def _abbreviated(found: Sentence) -> Iterator[tuple[str, str]]:
    """A short form in brackets behind its long form, whose initials it holds."""
    tokens = found.tokens
    for place in range(2, len(tokens) - 2):
        short = tokens[place].text
        if not _ACRONYM.fullmatch(short) or (tokens[place - 1].text, tokens[place + 1].text) != ("(", ")"):
            continue
        long = _spelt(tokens[: place - 1], short) or _spelt_within(tokens[place - 3 : place - 1], short)
        if long:
            yield short, say(long)


def _spelt(before: Words, short: str) -> Words:
    """The words right before whose initials are the letters; small words may stand between."""
    left, start = len(short), len(before)
    while left and start:
        start -= 1
        text = before[start].text
        if text[:1].upper() == short[left - 1] and (text.lower() not in _LINKING or text[:1].isupper()):
            left -= 1
        elif text.lower() not in _LINKING:
            return ()
    return before[start:] if not left else ()


def _spelt_within(before: Words, short: str) -> Words:
    """Two words that hold the letters in their order, the first and the last of them as initials: DNA."""
    texts = [token.text.lower() for token in before]
    if len(texts) != 2 or not all(text.isalpha() for text in texts) or len(short) < 3:
        return ()
    initials = texts[0][:1] == short[0].lower() and texts[1][:1] == short[-1].lower()
    return before if initials and re.search(".*".join(short[:-1].lower()), texts[0]) else ()


def _is_term(phrase: Phrase, common: frozenset[str]) -> bool:
    """True for a generic noun, alone or with what makes it a term of its own.

    A noun at the head of a sentence may look like a name: the article has it in lower case elsewhere.
    """
    opens = phrase.head.index == 0 or (phrase.head.index == 1 and phrase.words[0].text in _QUOTES)
    is_noun = phrase.head.pos == "NOUN" or (opens and phrase.head.text.lower() in common)
    generic = phrase.determiner in NOT_DEFINITE and not phrase.is_numeric
    generic = generic and (not phrase.is_named or (opens and is_noun))
    plain = not phrase.conjuncts and phrase.possessor is None and not is_open(phrase.words)
    words = _without_article(phrase.words)
    light = phrase.head.lemma in _NO_GENUS or knowledge.is_empty(phrase.head.lemma)
    vague = light and (len(words) == 1 or any(token.lemma in EVALUATING for token in words))
    fit = all(token.pos in MODIFYING or token.tag in PARTICIPLES for token in words)
    return generic and plain and is_noun and fit and not vague and len(words) <= _MOST_TERM


def _is_definition(phrase: Phrase) -> bool:
    head, words = phrase.head, phrase.words
    if phrase.determiner not in NOT_DEFINITE or head.pos != "NOUN" or is_open(words) or phrase.is_numeric:
        return False
    behind = next((token.text.lower() for token in words if token.index > head.index), "")
    says_all = behind in RELATIVE_PRONOUNS or head.lemma == "measure"
    if (knowledge.is_empty(head.lemma) and not says_all) or head.lemma in _NO_GENUS or phrase.possessor is not None:
        return False
    if any(token.lemma in EVALUATING or token.tag in DEGREES for token in phrase.modifiers):
        return False
    return _is_long(words) and tells_apart(phrase)


def tells_apart(phrase: Phrase) -> bool:
    """True if something behind the head tells the thing from others of its genus."""
    behind = [token for token in phrase.words if token.index > phrase.head.index]
    return bool(behind) and (behind[0].text.lower() in _TELLS_APART or behind[0].tag in PARTICIPLES)


def _is_long(words: Words, least: int = _FEWEST) -> bool:
    count = sum(token.text[:1].isalnum() for token in words)
    return least <= count <= _MOST and not any(token.text in {";", ":", "“", '"', "["} for token in words)


def _pair(term: Phrase, definition: Words) -> tuple[str, str]:
    """Term and definition as they stand in a list; what the definition has in brackets is left out."""
    name = say(_without_article(term.words))
    if term.head.index <= 1 and not term.is_named and not name[1:2].isupper():
        name = name[:1].lower() + name[1:]
    return name, tidy(re.sub(r"\([^()]*\)", "", say(definition)))


def _without_article(words: Words) -> Words:
    first: Token | None = words[0] if words else None
    words = words[1:] if first is not None and first.text.lower() in ARTICLES else words
    return tuple(token for token in words if token.text not in _QUOTES)
