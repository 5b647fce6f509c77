"""Items as Anki notes, without Anki: which note type, what its fields say, who a note is."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from quizgen.config import CardKind
from quizgen.formats.anki import mark
from quizgen.formats.anki.choosing import chosen
from quizgen.formats.anki.kinds import kind_of
from quizgen.formats.anki.markup import attribute, field, link, tag
from quizgen.formats.anki.notetypes import BASIC, CHOICE, CLOZE, COMPARISON, TRUE_FALSE, NoteType
from quizgen.formats.base import LeftOut
from quizgen.formats.passage import added_feedback, marked
from quizgen.forms import FormItem, Option, stays_last
from quizgen.quiz import (
    Choice,
    Cloze,
    ComparisonTable,
    Item,
    Matching,
    Ordering,
    Quiz,
    ShortAnswer,
    SourceSentence,
    TrueFalse,
)
from quizgen.quiz.model import Image, QuizSource, VocabularyEntry
from quizgen.quiz.numbers import numeric_order

_COUNTS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}


@dataclass(frozen=True)
class Note:
    """A note of a deck.

    Attributes:
        type: its note type.
        kind: of card that it gives.
        guid: who it is, from the quiz's uid and the ids of item and part; never from its words.
        fields: HTML of every field of the note type, in its order.
        tags: without spaces.
        revision: of the item; a greater one replaces the note that a student has.
    """

    type: NoteType
    kind: CardKind
    guid: str
    fields: tuple[str, ...]
    tags: tuple[str, ...]
    revision: int

    @cached_property
    def by_name(self) -> dict[str, str]:
        """HTML by the name of the field."""
        return dict(zip(self.type.fields, self.fields, strict=True))


@dataclass(frozen=True)
class _Draft:
    """What one item type says: a note type, its own fields, and the part of the item where it gives several notes."""

    type: NoteType
    fields: dict[str, str]
    part: str = ""


def notes_of(
    quiz: Quiz, pictures: Mapping[str, str], cards: Collection[CardKind] = ()
) -> tuple[list[Note], list[LeftOut]]:
    """Turn the items and the vocabulary of ``quiz`` into notes.

    Args:
        quiz: complete, with uid and ids.
        pictures: media name by the file that an item names; a picture that is not in it is not shown.
        cards: kinds of card that are wanted; empty for few good ones.

    Returns:
        The notes in the order of the quiz, and what is of a wanted kind and still becomes no card.
    """
    found = chosen(quiz, cards)
    notes = [
        _item_note(quiz, each.item, draft, pictures)
        for each in found.items
        for draft in _drafts(each)
        if (each.item.id, draft.part) not in found.given_away
    ]
    notes.extend(_vocabulary_note(quiz, entry) for entry in found.vocabulary)
    return notes, found.left_out


def _drafts(each: FormItem) -> list[_Draft]:
    match each.item:
        case Choice() as item:
            return [_choice(item, each)]
        case Cloze() as item:
            return [_cloze(item)]
        case TrueFalse() as item:
            return [_true_false(item)]
        case ShortAnswer() as item:
            return [_short_answer(item)]
        case Matching() as item:
            return _pairs(item)
        case Ordering() as item:
            return _steps(item)
        case ComparisonTable() as item:
            return [_comparison(item)]


def _choice(item: Choice, each: FormItem) -> _Draft:
    right = len(each.answer)
    fields = {
        "Question": field(item.stem) + (_task(f"Choose {_COUNTS[right]}.") if right > 1 else ""),
        "Answer": " ".join(each.answer),
        "Explanation": _paragraphs(field(added_feedback(item)), *_option_feedback(each.options)),
    }
    numbers = numeric_order([option.text for option in each.options]) is not None
    for option in each.options:
        kept = numbers or stays_last(option.text)
        fields[option.letter] = f'<span class="keep">{field(option.text)}</span>' if kept else field(option.text)
    return _Draft(CHOICE, fields)


def _option_feedback(options: tuple[Option, ...]) -> list[str]:
    return [f"<b>{_headed(option.text)}</b> {field(option.feedback)}" for option in options if option.feedback]


def _headed(text: str) -> str:
    """An option with a colon behind it, which none has that ends like a sentence."""
    return field(text) if text.endswith((".", "!", "?", "…")) else f"{field(text)}:"


def _cloze(item: Cloze) -> _Draft:
    hint = f"::{field(item.hint)}" if item.hint else ""
    gap = f"{{{{c1::{field(item.key)}{hint}}}}}"
    said = item.before + item.key + item.after
    feedback = "" if item.feedback == said else added_feedback(item)
    explanation = _paragraphs(field(feedback), _also(item.accept))
    return _Draft(CLOZE, {"Text": field(item.before) + gap + field(item.after), "Explanation": explanation})


def _true_false(item: TrueFalse) -> _Draft:
    correction = "" if item.answer else item.correction
    fields = {
        "Statement": field(item.statement),
        "Answer": "True" if item.answer else "False",
        "Correction": field(correction),
        "Explanation": _paragraphs(field(added_feedback(item))),
    }
    return _Draft(TRUE_FALSE, fields)


def _short_answer(item: ShortAnswer) -> _Draft:
    explanation = _paragraphs(field(added_feedback(item)), _also(item.accept))
    return _Draft(BASIC, {"Front": field(item.stem), "Back": field(item.key), "Explanation": explanation})


def _pairs(item: Matching) -> list[_Draft]:
    """Ask for each side by the other; only for the right side where it belongs to several left ones."""
    rights = [pair.right for pair in item.pairs]
    task = field(_own_instruction(item) or "What belongs with this?")
    return [
        _Draft(
            BASIC,
            {
                "Front": field(pair.left) + _task(task),
                "Back": field(pair.right),
                "Reverse": task if rights.count(pair.right) == 1 else "",
            },
            pair.id,
        )
        for pair in item.pairs
    ]


def _steps(item: Ordering) -> list[_Draft]:
    """Ask for one step a card, by the step before it."""
    texts = [step.text for step in item.steps]
    return [
        _Draft(BASIC, {"Front": _next_question(item, before), "Back": field(step.text)}, step.id)
        for before, step in zip(["", *texts], item.steps, strict=False)
    ]


def _next_question(item: Ordering, before: str) -> str:
    """Ask what follows ``before``; the other steps are listed in alphabetical order to choose from."""
    question = f"What follows “{field(before)}”?" if before else "What comes first?"
    others = sorted((step.text for step in item.steps if step.text != before), key=str.casefold)
    listed = "".join(f"<li>{field(text)}</li>" for text in others)
    return question + _task(field(_own_instruction(item)), f"<ul>{listed}</ul>")


def _comparison(item: ComparisonTable) -> _Draft:
    """The table is whole within its field: Anki's editor drops rows that stand without one."""
    sides = "".join(f'<th scope="col" dir="auto">{field(side)}</th>' for side in (item.a, item.b))
    rows = "".join(
        f'<tr><th scope="row">{field(row.aspect)}</th>{_cell(item.a, row.a)}{_cell(item.b, row.b)}</tr>'
        for row in item.rows
    )
    table = f"<table><thead><tr><td></td>{sides}</tr></thead><tbody>{rows}</tbody></table>"
    question = f"Compare {field(item.a)} and {field(item.b)}."
    return _Draft(COMPARISON, {"Question": question, "A": field(item.a), "B": field(item.b), "Rows": table})


def _cell(side: str, value: str) -> str:
    """A value with the side it belongs to, which the style shows where there is no room for a head of columns."""
    return f'<td data-side="{attribute(side)}"><span>{field(value)}</span></td>'


def _own_instruction(item: Matching | Ordering) -> str:
    """Give the instruction where it is more than the one that every item of the type has."""
    return "" if item.instruction == type(item).model_fields["instruction"].default else item.instruction


def _task(*parts: str) -> str:
    """What a student is to do; hidden where the field is shown as an answer."""
    return f'<div class="task">{"".join(parts)}</div>'


def _also(accept: list[str]) -> str:
    return "Also right: " + "; ".join(map(field, accept)) if accept else ""


def _paragraphs(*parts: str) -> str:
    return "".join(f"<p>{part}</p>" for part in parts if part)


def _item_note(quiz: Quiz, item: Item, draft: _Draft, pictures: Mapping[str, str]) -> Note:
    common = {
        "Explanation": _paragraphs(field(added_feedback(item))),
        "Source": _source(quiz, item.source),
        "Image": _picture(item.image, pictures),
    }
    tags = [tag("quizgen", "level", item.level), *map(tag, item.tags)]
    kind = kind_of(item)
    return _note(quiz, (item.id, draft.part), draft.type, kind, common | draft.fields, tags, item.revision)


def _vocabulary_note(quiz: Quiz, entry: VocabularyEntry) -> Note:
    fields = {
        "Front": field(entry.term) + _task("What does this mean?"),
        "Back": field(entry.definition),
        "Reverse": "Which term is this?",
        "Source": _source(quiz, entry.source),
    }
    return _note(quiz, (entry.id, ""), BASIC, "vocabulary", fields, [], entry.revision)


def _note(
    quiz: Quiz,
    ids: tuple[str, str],
    note_type: NoteType,
    kind: CardKind,
    fields: dict[str, str],
    tags: list[str],
    revision: int,
) -> Note:
    key = "-".join(filter(None, (quiz.uid, *ids)))
    values = {"Key": attribute(key), "Title": field(quiz.title)} | fields
    values[mark.FIELD] = str(mark.mark_of(revision, values))
    tags = [tag("quizgen", "kind", kind), *tags, tag("quizgen", "topic", quiz.title)]
    return Note(
        type=note_type,
        kind=kind,
        guid=_guid(quiz.uid, *ids),
        fields=tuple(values.get(name, "") for name in note_type.fields),
        tags=tuple(dict.fromkeys(filter(None, tags))),
        revision=revision,
    )


def _guid(*ids: str) -> str:
    return hashlib.sha256("\0".join(ids).encode()).hexdigest()[:20]


def _picture(image: Image | None, pictures: Mapping[str, str]) -> str:
    if image is None or image.file not in pictures:
        return ""
    return f'<img src="{attribute(pictures[image.file])}" alt="{attribute(image.alt)}">'


def _source(quiz: Quiz, sentences: list[SourceSentence]) -> str:
    """Quote the sentences, the answer in bold, then name the articles that they stand in."""
    quotes = "".join(f"<blockquote>{_quoted(sentence)}</blockquote>" for sentence in sentences)
    only_article = [0] if len(quiz.source) == 1 else []
    articles = list(dict.fromkeys(_article(quiz, sentence.paragraph) for sentence in sentences)) or only_article
    named = [attribution(quiz.source[index]) for index in articles if index < len(quiz.source)]
    return quotes + "".join(f"<cite>{each}</cite>" for each in named)


def _quoted(sentence: SourceSentence) -> str:
    before, answer, after = marked(sentence)
    return field(before) + (f"<b>{field(answer)}</b>" if answer else "") + field(after)


def _article(quiz: Quiz, paragraph: int) -> int:
    """Index of the article that a paragraph belongs to: each opens with a block that bears its number."""
    openings = [block.article for block in quiz.passage if block.article and block.n <= paragraph]
    return openings[-1] - 1 if openings else 0


def attribution(source: QuizSource) -> str:
    """Give HTML that names an article, as a link where it stands on the web, with its licence."""
    named = link(source.name, source.url)
    return f"{named}, {field(source.licence)}" if source.licence else named
