"""A quiz of hard texts in every item type: what some format has for its own, and what none may lose."""

from __future__ import annotations

from typing import Any

from quizgen.quiz import (
    Choice,
    Cloze,
    ComparisonTable,
    Distractor,
    Item,
    Matching,
    Ordering,
    Quiz,
    ShortAnswer,
    TrueFalse,
)
from quizgen.quiz.digest import complete
from quizgen.quiz.model import Pair, PassageBlock, Row, Step, VocabularyEntry

TEXTS = (
    "a ~ b = c # d { e } f : g", "back\\slash and C:\\new", "<b>bold</b> & &amp; &lt; ]]>", "x^2 $y$ `code` *star* _l_",
    "“quoted” \"straight\" 'single', semi; colon:", "=SUM(A1)", "+1", "-1", "@home", "'=kept", "#5 and %50%", "1. one",
    "2) two", "- dash", "> quote | pipe", "[x] (y) ![z]", "a -> b", "{{ field }} :: ::", "or / and : with * in it",
    "</script><!-- --> ${x} `y` \\u0041 \\n", "line\u2028and\u2029paragraph", "two\nlines", "a\ttab",
    "Ελλάδα Россия العربية עברית", "TRUE", "1972", "3.10", "_x0041_ 😀👩‍🚀", "word " * 999 + "words",
)  # fmt: skip


def torture() -> Quiz:
    """Each text in stems, options, keys and feedback of items of every type that asks for one."""
    items: list[Item] = []
    for at, text in enumerate(TEXTS):
        common: dict[str, Any] = {"feedback": f"{text} because", "points": 1 + at % 3, "tags": ["hard"]}
        wrong = [Distractor(text=f"{text} no {n}", feedback="" if n else f"{text} not") for n in range(3)]
        right = text.replace("\n", " ")  # gift-pegjs reads no line break in a right side
        items += [
            Choice(id=f"c{at}", stem=text, key=f"{text} yes", distractors=wrong, place=1 + at % 4, **common),
            Choice(id=f"d{at}", stem=text, keys=[f"{text} one", f"{text} two"], distractors=wrong[:2], **common),
            Choice(id=f"p{at}", stem="Which?", key=text, distractors=[Distractor(text="neither")], **common),
            ShortAnswer(id=f"s{at}", stem=text, key=f"{text} yes", accept=["other"], **common),
            TrueFalse(id=f"t{at}", statement=text, answer=bool(at % 2), correction=f"{text} so", **common),
            Cloze(id=f"z{at}", text=f"{text} [[{text.replace(']]', '')} yes]], too.", accept=["more"], **common),
            Matching(
                id=f"m{at}",
                instruction=text,
                pairs=[Pair(left=f"{text} left", right=f"{right} right"), Pair(left="a", right="b")],
                extra_right=[right],
                **common,
            ),
            Ordering(id=f"o{at}", instruction=text, steps=[Step(text=f"{text} then"), Step(text=text)], **common),
        ]
    items.append(ComparisonTable(id="k", a="one", b="two", rows=[Row(aspect="size", a="big", b="small")]))
    words = [VocabularyEntry(id=f"v{at}", term=text, definition=f"what {text} is") for at, text in enumerate(TEXTS)]
    passage = [PassageBlock(n=n, text=text) for n, text in enumerate(TEXTS, 2)]
    heading = PassageBlock(n=1, kind="heading", text=TEXTS[2])
    return complete(Quiz(title=TEXTS[2], items=items, vocabulary=words, passage=[heading, *passage]))
