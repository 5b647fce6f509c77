"""Is it English? Counted in little words first; the identifier is asked only where they are few."""

from __future__ import annotations

import math
import re

from quizgen.article import Article
from quizgen.errors import NotEnglish

# Little words that no other language has so many of; words shared with neighbours ("in", "was", "die") are left out.
_WORDS = (
    "the of and to that is it for with his they at be this have from or by had but what were we when your can said "
    "there which their will other about out many then them these would him has more her could been than who its into "
    "only"
)
LITTLE = frozenset(_WORDS.split())
ENOUGH = 0.18
SURE = 0.9
MANY_CAPITALS = 0.6
FEWEST_WORDS = 8
SAMPLE = 20_000
LANGUAGES = {
    "af": "Afrikaans", "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali",
    "bs": "Bosnian", "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek",
    "eo": "Esperanto", "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish",
    "fr": "French", "ga": "Irish", "gl": "Galician", "gu": "Gujarati", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian",
    "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ja": "Japanese",
    "ka": "Georgian", "kk": "Kazakh", "ko": "Korean", "la": "Latin", "lt": "Lithuanian", "lv": "Latvian",
    "mk": "Macedonian", "mr": "Marathi", "ms": "Malay", "mt": "Maltese", "nb": "Norwegian", "ne": "Nepali",
    "nl": "Dutch", "nn": "Norwegian", "no": "Norwegian", "pa": "Punjabi", "pl": "Polish", "pt": "Portuguese",
    "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sq": "Albanian", "sr": "Serbian",
    "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "th": "Thai", "tl": "Tagalog", "tr": "Turkish",
    "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese", "zu": "Zulu",
}  # fmt: skip


def require_english(article: Article, declared: str = "") -> None:
    """Raise NotEnglish where the article is surely in another language; a doubt counts as English.

    Args:
        article: as it was read.
        declared: code of the language that the input itself names; it decides where the words leave a doubt.
    """
    sample = _sample(article)
    language = language_of(sample) or _declared(declared, sample)
    if language:
        raise NotEnglish(
            f"{article.origin.name} is in {language}; quizgen reads English only.", "Give an article in English."
        )


def language_of(text: str) -> str:
    """Give the English name of the language that ``text`` is surely in; empty where it is English or unsure.

    Lists and names hold few little words in any language, so few of them prove nothing: the identifier
    (py3langid, after Lui and Baldwin 2012) must be sure as well.
    """
    words = re.findall(r"[^\W\d_]+", text.lower())
    spaceless = len(re.findall(r"[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]", text)) > len(text) / 3
    if (len(words) < FEWEST_WORDS and not spaceless) or share_of_little_words(words) >= ENOUGH:
        return ""
    return "" if _is_mostly_names(text) else _identified(text)


def _declared(code: str, text: str) -> str:
    """Name the language of ``code`` where it is another one and the words do not say that this is wrong."""
    short = re.split("[-_]", code.lower())[0]
    words = re.findall(r"[^\W\d_]+", text.lower())
    return "" if short in ("en", "eng") or share_of_little_words(words) >= ENOUGH else LANGUAGES.get(short, "")


def share_of_little_words(words: list[str]) -> float:
    """Share of the common English words among ``words``, which are in lower case."""
    return sum(word in LITTLE for word in words) / len(words) if words else 0.0


def _is_mostly_names(text: str) -> bool:
    """A list of foreign names looks foreign; even German has fewer capitals in its sentences."""
    words: list[str] = re.findall(r"[^\W\d_]+", text)
    capitals = sum(word[0].isupper() for word in words)
    return capitals > MANY_CAPITALS * len(words)


def _identified(text: str) -> str:
    from py3langid import rank

    scores = rank(text)
    code, best = scores[0]
    probability = 1 / sum(math.exp(score - best) for _, score in scores)
    if code == "en" or probability < SURE:
        return ""
    return LANGUAGES.get(code, f"another language ({code})")


def _sample(article: Article) -> str:
    """Give the article's sentences, or all of its words where it has few."""
    prose = " ".join(block.text for block in article.prose)
    if len(prose) > 400:
        return prose[:SAMPLE]
    texts = [block.text for block in article.blocks if block.kind not in ("code", "byline")]
    return " ".join(texts)[:SAMPLE] or article.title
