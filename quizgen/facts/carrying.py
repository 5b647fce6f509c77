"""Facts that lean on the sentence before: their items open with it, so that what a pronoun takes up stands there.

"Angela never knew her grandfather. In which year did he die?" A statement to judge would be two, so none is made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from quizgen.clauses import MAIN_CLAUSES, Clause, Mention, Sentence, Text, Token
from quizgen.facts.askable import askable, is_prose
from quizgen.facts.holding import Context, holds
from quizgen.facts.model import ANY_QUESTION, GAP_ONLY, WITH_STEM, Ask, Comparison, Fact, Finding
from quizgen.tags import DETERMINING
from quizgen.wording.statements import limiting, statement, words_of
from quizgen.wording.words import is_open, say
from quizgen.wording.words import sentence as in_words

_MOST_WORDS, _FEWEST_WORDS = 24, 4
_STEM, _GAPPED = 30, 35
"""So many words an item may have with its context."""
_WORD = re.compile(r"[\w’'-]+")
_SMALL = 3
_ELLIPTIC = re.compile(r"\b(?:the \w+|another|this|that|such an?) ones?\b")
"""A noun that is left out: what it was is another reference."""
_RELATIONAL = re.compile(
    r"\b(?:more|others?|another|also|too|next|then|later|soon|instead|same|latter|former|here|contrast)\b"
)
"""What leans on a sentence further back."""
_LEANING = frozenset(
    "it its itself they them their theirs themselves he him his himself she her hers herself this these that those "
    "such".split()
)


def carried(text: Text, finders: Iterable[Callable[[Text], Iterator[Finding]]]) -> Iterator[Finding]:
    """What finders find in sentences that stand alone once the one before them is said too.

    Args:
        text: an article.
        finders: all of them.
    """
    contexts = _contexts(text)
    leaning = tuple(
        closed
        for sentence in text.sentences
        if (context := contexts.get((sentence.block, sentence.number - 1))) is not None
        and (closed := _closed(sentence, context, text.mentions)) is not sentence
    )
    if not leaning:
        return
    whole = replace(text, sentences=leaning)
    for find in finders:
        for finding in find(whole):
            first = finding.sentences[0]
            with_context = _with_context(finding, contexts[first.block, first.number - 1])
            if with_context is not None:
                yield with_context


def _contexts(text: Text) -> dict[tuple[int, int], Context]:
    """The short sentences of the article that stand alone, whole or less what can be left off, by their numbers."""
    stating = {(one.block, one.sentence): one for _, one in askable(text) if one.relation in MAIN_CLAUSES}
    found = (_context(one, stating.get((one.block, one.number))) for one in text.sentences)
    return {(one.sentence.block, one.sentence.number): one for one in found if one is not None}


def _context(sentence: Sentence, stating: Clause | None) -> Context | None:
    """A sentence as a context: its one main statement, all of it, or the last of its statements."""
    mains = [one for one in sentence.clauses if one.relation in MAIN_CLAUSES]
    if not mains or mains[0].relation != "main" or not is_prose(sentence):
        return None
    last = None
    if stating is not None and stating.index == mains[-1].index and _is_fit(said := statement(stating)):
        last = Context(sentence, stating, words_of(stating, limiting(stating)), said)
    if last is not None and len(mains) == 1:
        return last
    words = sentence.tokens[_opening(sentence) :]
    if is_open(words) or not _is_fit(said := in_words(say(words))):
        return last
    return Context(sentence, mains[0], words, said)


def _opening(sentence: Sentence) -> int:
    """How many words at its head only tie it to the one before: "However,", "In addition,"."""
    count = len(sentence.opener.split())
    return count + (1 if count and sentence.tokens[count].text == "," else 0)


def _is_fit(text: str) -> bool:
    """True for a short one that leans on nothing further back."""
    if _RELATIONAL.search(text):
        return False
    return _FEWEST_WORDS <= len(text.split()) <= _MOST_WORDS


def _closed(sentence: Sentence, context: Context, mentions: tuple[Mention, ...]) -> Sentence:
    """The sentence with the references closed that the context holds: they are said as they stand."""
    held = {
        token.index
        for clause in sentence.clauses
        for token in clause.words
        if token.open and holds(context, token, sentence, clause, mentions)
    }
    closed: Sentence = _replaced(sentence, frozenset(held), {}) if held else sentence
    return closed


def _replaced(value: Any, held: frozenset[int], done: dict[int, Any]) -> Any:
    """The same data with the tokens of these indexes closed; what is shared stays shared."""
    if isinstance(value, Token):
        if value.index not in held or not value.open:
            return value
        return replace(value, open=False, say=_said(value))
    if isinstance(value, tuple):
        return tuple(_replaced(one, held, done) for one in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    if id(value) not in done:
        parts = {field.name: getattr(value, field.name) for field in fields(value)}
        changed = {
            name: _replaced(part, held, done)
            for name, part in parts.items()
            if isinstance(part, tuple) or is_dataclass(part)
        }
        done[id(value)] = replace(value, **changed)
    return done[id(value)]


def _with_context(finding: Finding, context: Context) -> Finding | None:
    """A finding with its context; None where it does not lean on it, rests on more, or nothing can be asked."""
    clause = finding.clause
    if clause is None or len(finding.sentences) > 1:
        return None
    leaning = frozenset(token.text.lower() for token in words_of(clause, limiting(clause)) if token.say == _said(token))
    asks = tuple(one for ask in finding.asks if (one := _in_context(ask, finding.text, context.text, leaning)))
    is_told = isinstance(finding, Fact) and not finding.asks  # its one figure may be blanked
    if not leaning or not (asks or is_told) or _ELLIPTIC.search(finding.text):
        return None
    if isinstance(finding, Comparison):
        finding = replace(finding, aspect="")  # it is told by name already
    return replace(finding, context=context.text, sentences=(*finding.sentences, context.sentence), asks=asks)


def _said(token: Token) -> str:
    """A reference as it stands, without the capital of a sentence or quotation that it opens."""
    is_lowered = token.index == 0 or token.pos in DETERMINING
    return token.text.lower() if is_lowered and token.text != "I" else token.text


def _in_context(ask: Ask, text: str, context: str, leaning: frozenset[str]) -> Ask | None:
    """The question, if it leans on the context and its key neither does so nor stands there."""
    stem, key = _words(ask.stem), _words(ask.key)
    told = {word for word in key if len(word) > _SMALL or word.isdigit()}
    if key & (_LEANING | leaning) or 2 * len(told & _words(context)) > len(told):
        return None
    types = ask.types & ANY_QUESTION
    length = len(context.split())
    if not stem & leaning or length + len(ask.stem.split()) > _STEM:
        types -= WITH_STEM
    if length + len(text.split()) > _GAPPED:
        types -= GAP_ONLY
    return replace(ask, types=types) if types else None


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))
