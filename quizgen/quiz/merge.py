"""Makes a quiz again over an edited file: what people did to it stays, the rest is renewed, changes are told."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from quizgen.errors import OutputError
from quizgen.files import write_whole
from quizgen.quiz.digest import changed_by_engine, complete, digest_of, is_edited, untaken
from quizgen.quiz.match import match, match_parts, words_of
from quizgen.quiz.model import Choice, ItemBase, Matching, Ordering, Quiz, Removed, VocabularyEntry

_Entry: TypeAlias = ItemBase | VocabularyEntry


@dataclass(frozen=True)
class _Placed:
    """An entry, whether it is a spare one, and the index of the new entry that it is or replaces."""

    entry: _Entry
    spare: bool = False
    made_from: int | None = None


@dataclass(frozen=True)
class _Outcome:
    entries: list[_Placed]
    gone: list[_Placed]
    told: list[str]

    def of(self, spare: bool) -> list[Any]:
        return [placed.entry for placed in self.entries if placed.spare == spare]


def merge(old: Quiz, new: Quiz, force: bool = False) -> tuple[Quiz, list[str]]:
    """Join a quiz that was made again with the one in the file.

    Locked items, edited items and items that somebody added stay as they are, and where the engine made one of them
    again it is left out. The others are renewed: an item with the same id, or with nearly the same source sentence
    and the same answer, keeps its id. Vocabulary likewise. The title of the file stays.

    Renewed choice items keep the key's place; new ones come without, so that ``forms.deal_places`` can deal theirs
    around the others. Revisions are those of the file: ``renew_revisions`` raises them afterwards.

    Args:
        old: as read from the file.
        new: as made, its entries marked as made.
        force: start afresh; only uid, ids and revisions are taken over.

    Returns:
        The quiz, and what changed, a sentence each.
    """
    old, new = complete(old), complete(new)
    given = {entry.id for entry in old.removed}
    items = _merged(_placed(old.items, old.spare_items), _placed(new.items, new.spare_items), given, force)
    given |= {placed.entry.id for placed in (*items.entries, *items.gone)}
    vocabulary = _merged(_placed(old.vocabulary), _placed(new.vocabulary), given, force)
    title = new.title if force else old.title
    told = [] if title == new.title else [f'The title stays "{title}"; the article\'s is "{new.title}".']
    update = {
        "uid": old.uid,
        "title": title,
        "vocabulary": vocabulary.of(spare=False),
        "items": items.of(spare=False),
        "spare_items": items.of(spare=True),
        "removed": _removed(old.removed, items, vocabulary),
    }
    return new.model_copy(update=update), [*told, *items.told, *vocabulary.told]


def back_up(path: Path) -> Path:
    """Copy a quiz file to one beside it, its name with ``.bak`` behind; give the copy's path.

    Raises:
        OutputError: the file cannot be read or the copy cannot be written.
    """
    copy = path.with_name(f"{path.name}.bak")
    try:
        content = path.read_bytes()
    except OSError as error:
        raise OutputError(f"{path} cannot be copied: {error.strerror}.", "Check its name and permissions.") from error
    write_whole(copy, content)
    return copy


def _placed(entries: Sequence[_Entry], spares: Sequence[_Entry] = ()) -> list[_Placed]:
    return [*map(_Placed, entries), *(_Placed(entry, spare=True) for entry in spares)]


def _merged(old: list[_Placed], new: list[_Placed], given: Collection[str], force: bool) -> _Outcome:
    """Merge entries of one sort.

    Args:
        old: of the file, the spare ones last.
        new: as made, the spare ones last.
        given: ids that no new entry may get, beside those of the old ones.
        force: keep nothing.
    """
    partners = match([placed.entry for placed in old], [placed.entry for placed in new])
    outcome = _Outcome([], [], [])
    for index, placed in enumerate(old):
        partner = partners.get(index)
        reason = _reason_to_keep(placed.entry)
        if reason and not force:
            outcome.entries.append(_Placed(placed.entry, placed.spare, partner))
            outcome.told.append(f"Kept {_name(placed.entry)}: {reason}.")
        elif partner is None:
            outcome.gone.append(placed)
        else:
            renewed = _renewed(placed, new[partner].entry, force)
            outcome.entries.append(_Placed(renewed, new[partner].spare, partner))
            outcome.told.extend(_renewal_told(placed, outcome.entries[-1], reason))
    taken = {*given, *(placed.entry.id for placed in old)}
    for index in sorted(set(range(len(new))) - set(partners.values())):
        added = _added(new[index], index, taken, force)
        outcome.entries.insert(_behind(outcome.entries, index - 1), added)
        outcome.told.extend([] if added.spare else [f"Added {_name(added.entry)}."])
    outcome.told.extend(f"Left out {_name(placed.entry)}." for placed in outcome.gone if not placed.spare)
    return outcome


def _reason_to_keep(entry: _Entry) -> str:
    if entry.locked:
        return "it is locked"
    if not entry.made_digest:
        return "it was added by hand"
    return "it was edited" if is_edited(entry) else ""


def _renewed(placed: _Placed, new: _Entry, force: bool) -> _Entry:
    """Give the new entry under the identity of the old one; a spare one has a digest if it was ever in the quiz."""
    old = placed.entry
    digest = old.digest or ("" if placed.spare else digest_of(old))
    changes: dict[str, Any] = {"id": old.id, "revision": old.revision, "digest": digest}
    if isinstance(old, Choice) and isinstance(new, Choice) and not force:
        changes["place"] = old.place if _options(old) == _options(new) else None
    if isinstance(old, Matching) and isinstance(new, Matching):
        changes["pairs"] = match_parts(old.pairs, new.pairs)
    if isinstance(old, Ordering) and isinstance(new, Ordering):
        changes["steps"] = match_parts(old.steps, new.steps)
    return changed_by_engine(new, **changes)


def _options(item: Choice) -> tuple[int, int]:
    return len(item.right), len(item.distractors)


def _added(new: _Placed, index: int, taken: set[str], force: bool) -> _Placed:
    """Give a new entry an id that was never given, and leave its place to be dealt."""
    changes: dict[str, Any] = {"id": untaken(new.entry.id, taken)}
    taken.add(changes["id"])
    if isinstance(new.entry, Choice) and not force:
        changes["place"] = None
    return _Placed(changed_by_engine(new.entry, **changes), new.spare, index)


def _behind(entries: list[_Placed], made_from: int) -> int:
    """Find the index behind the entry that stands before in the new quiz."""
    return next((index for index, placed in enumerate(entries, 1) if placed.made_from == made_from), 0)


def _removed(removed: Iterable[Removed], *outcomes: _Outcome) -> list[Removed]:
    """List what is no longer here; a spare entry that was never in the quiz needs no memory."""
    listed = {entry.id: entry for entry in removed}
    for outcome in outcomes:
        for placed in outcome.gone:
            if not placed.spare or placed.entry.digest:
                listed[placed.entry.id] = Removed(id=placed.entry.id, revision=placed.entry.revision)
    here = {placed.entry.id for outcome in outcomes for placed in outcome.entries}
    return [entry for entry in listed.values() if entry.id not in here]


def _renewal_told(old: _Placed, renewed: _Placed, reason: str) -> Iterator[str]:
    name = _name(renewed.entry)
    if old.spare and not renewed.spare:
        yield f"Added {name}, so far a spare item."
    elif renewed.spare and not old.spare:
        yield f"Made {name} a spare item."
    elif reason and not renewed.spare:
        yield f"Renewed {name}, although {reason}."
    elif not renewed.spare and digest_of(renewed.entry) != digest_of(old.entry):
        yield f"Renewed {name}."


def _name(entry: _Entry) -> str:
    words = words_of(entry)
    return f'{entry.id} "{words if len(words) <= 60 else words[:59].rstrip() + "…"}"'
