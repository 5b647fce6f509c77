"""How a word begins when it is read aloud, and the article that it takes by that."""

from __future__ import annotations

import re

_VOWEL_SOUND = re.compile(
    r"[aeio]|u(?!ni(?!n|m[^e])|s[aeiu]|t[aei]|k|r[aeio]|rug|ga|[iy]g|bi|f)|h(?:our|onou?r|onest|eir)", re.IGNORECASE
)
_CONSONANT_SOUND = re.compile(r"eu|ewe|one?(?:\b|-|ce)|oui", re.IGNORECASE)
_LETTERS_WITH_VOWEL = "AEFHILMNORSX"


def sounds_like_vowel(word: str) -> bool | None:
    """Whether a word begins with a vowel sound; None where that cannot be told, as with SAT or a lone letter."""
    bare = word.strip(".’'-")
    if len(bare) > 1 and bare.isupper():
        return True if bare[0] in "AEIO" else None if bare[0] in _LETTERS_WITH_VOWEL + "U" else False
    if len(bare) < 3 or "." in bare or not bare.isascii() or bare.lower().startswith(("herb", "hist", "hote", "heir")):
        return None
    if any(letter.isupper() for letter in bare[1:]) or bare.lower() in {"x-ray", "u-boat", "uno"}:
        return None
    return bool(_VOWEL_SOUND.match(bare)) and not _CONSONANT_SOUND.match(bare)


def indefinite(word: str) -> str:
    """The indefinite article before a word: by its first sound, by its first letter where the sound cannot be told.

    Of such words those in U are read as "you": US, U-boat.

    Args:
        word: not empty; of several the first one tells.

    Returns:
        "a" or "an".
    """
    is_vowel = sounds_like_vowel(word.split()[0])
    return "an" if (word[0].lower() in "aeio" if is_vowel is None else is_vowel) else "a"
