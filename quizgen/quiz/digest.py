"""Identity of a quiz and its items: uid, ids, digests and revisions.

All functions give new objects and leave what they are given alone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection
from typing import Any, TypeVar, cast

from quizgen.quiz.model import Item, ItemBase, Matching, Ordering, Pair, Quiz, Step, VocabularyEntry

_NOT_DIGESTED = {"revision", "locked", "made_digest", "digest"}
_WORDS = ("stem", "key", "keys", "text", "statement", "instruction", "a", "b", "pairs", "steps", "rows")

_Entry = TypeVar("_Entry", bound=ItemBase | VocabularyEntry)
_Part = TypeVar("_Part", Pair, Step)


def digest_of(entry: ItemBase | VocabularyEntry) -> str:
    """Digest of all fields but ``revision``, ``locked`` and the digests.

    Fields at their default do not count, so a field that a later version adds leaves old digests as they are.
    """
    return _hash(entry.model_dump(mode="json", exclude=_NOT_DIGESTED, exclude_defaults=True))[:16]


def is_edited(entry: ItemBase | VocabularyEntry) -> bool:
    """Whether somebody changed an entry that was made; False for one that somebody added by hand."""
    return bool(entry.made_digest) and entry.made_digest != digest_of(entry)


def mark_made(entry: _Entry) -> _Entry:
    """Note the fields of an entry as the engine's own: it counts as unedited from here on."""
    return _changed(entry, made_digest=digest_of(entry))


def changed_by_engine(entry: _Entry, **changes: Any) -> _Entry:
    """Change fields of an entry; one that nobody has edited still counts as unedited afterwards."""
    changed = _changed(entry, **changes)
    return mark_made(changed) if entry.made_digest == digest_of(entry) else changed


def item_id(item: Item, role: str, taken: Collection[str] = ()) -> str:
    """Id of an item that was made from a sentence.

    Args:
        item: its first source sentence, its type and the place of the answer in that sentence count.
        role: the role of the clause that the item asks for (subject, time, cause …).
        taken: ids that may not be given; a collision gets a suffix.
    """
    first = item.source[0] if item.source else None
    place = first.text.find(first.answer) if first else -1
    return untaken(_short([first.text if first else "", item.type, role, place]), taken)


def complete(quiz: Quiz) -> Quiz:
    """Fill in what is missing of uid, ids of items and vocabulary, and ids of pairs and steps.

    Ids come from type and words; no id of ``removed`` or of another item is given.
    """
    taken = {entry.id for entry in (*quiz.items, *quiz.spare_items, *quiz.vocabulary, *quiz.removed)}
    return quiz.model_copy(
        update={
            "uid": quiz.uid or uid_of(quiz),
            "vocabulary": [_completed_entry(entry, taken) for entry in quiz.vocabulary],
            "items": [_completed(item, taken) for item in quiz.items],
            "spare_items": [_completed(item, taken) for item in quiz.spare_items],
        }
    )


def uid_of(quiz: Quiz) -> str:
    """Hash of passage, options and seed; of the items where there is no passage."""
    if not quiz.passage:
        return _hash([digest_of(item) for item in quiz.items])[:16]
    made = quiz.made.model_dump(include={"seed", "options"}) if quiz.made else None
    return _hash([[block.text for block in quiz.passage], made])[:16]


def renew_revisions(quiz: Quiz) -> Quiz:
    """Raise ``revision`` where the fields differ from ``digest``, and renew ``digest``.

    Spare items are left alone, so one with a digest has been in the quiz. Done twice it changes nothing more.
    """
    return quiz.model_copy(
        update={
            "vocabulary": [_renewed(entry) for entry in quiz.vocabulary],
            "items": [_renewed(item) for item in quiz.items],
        }
    )


def untaken(identity: str, taken: Collection[str]) -> str:
    """Give ``identity``, with a suffix where it is taken."""
    number, candidate = 1, identity
    while candidate in taken:
        number += 1
        candidate = f"{identity}-{number}"
    return candidate


def _renewed(entry: _Entry) -> _Entry:
    digest = digest_of(entry)
    if digest == entry.digest:
        return entry
    return _changed(entry, digest=digest, revision=entry.revision + (1 if entry.digest else 0))


def _changed(entry: _Entry, **changes: Any) -> _Entry:
    return cast(_Entry, entry.model_copy(update=changes))


def _completed(item: Item, taken: set[str]) -> Item:
    if isinstance(item, Matching):
        item = changed_by_engine(item, pairs=_with_part_ids(item.pairs))
    elif isinstance(item, Ordering):
        item = changed_by_engine(item, steps=_with_part_ids(item.steps))
    if item.id:
        return item
    words = item.model_dump(include=set(_WORDS), exclude={"pairs": {"__all__": {"id"}}, "steps": {"__all__": {"id"}}})
    return changed_by_engine(item, id=_taken_now(_short([item.type, words]), taken))


def _completed_entry(entry: VocabularyEntry, taken: set[str]) -> VocabularyEntry:
    if entry.id:
        return entry
    return changed_by_engine(entry, id=_taken_now(_short(["vocabulary", entry.term]), taken))


def _with_part_ids(parts: list[_Part]) -> list[_Part]:
    taken = {part.id for part in parts}
    return [part if part.id else _with_part_id(part, taken) for part in parts]


def _with_part_id(part: _Part, taken: set[str]) -> _Part:
    return part.model_copy(update={"id": _taken_now(_short(part.model_dump(exclude={"id"}))[:4], taken)})


def _taken_now(identity: str, taken: set[str]) -> str:
    """Give ``identity``, with a suffix where it is taken, and take it."""
    identity = untaken(identity, taken)
    taken.add(identity)
    return identity


def _short(words: Any) -> str:
    """Six characters that begin with a letter: no YAML reader takes them for a number."""
    value = int(_hash(words)[:12], 16)
    letters = "abcdefghijklmnopqrstuvwxyz"
    value, first = divmod(value, 26)
    digits = []
    for _ in range(5):
        value, digit = divmod(value, 32)
        digits.append((letters + "234567")[digit])
    return letters[first] + "".join(digits)


def _hash(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
