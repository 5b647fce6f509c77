"""Items of QTI 2.1, one a file (IMS QTI 2.1, "Assessment Test, Section and Item Information Model")."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from quizgen.formats.qti.parts import Packed, identifier, options_of
from quizgen.formats.xml_tree import put, put_lines, root_of
from quizgen.forms import FormItem, Option
from quizgen.quiz import Choice, Cloze, Item, Matching, Ordering, ShortAnswer, SourceSentence, TrueFalse

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
TEMPLATES = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/"
"""Rules of scoring that every system knows by name."""
RESPONSE, SCORE = "RESPONSE", "SCORE"
OF_OPTION, OF_ITEM, OF_SOURCE = "FEEDBACK", "EXPLAINED", "SOURCE"
"""Outcomes that show feedback: to an option, to every answer, and the sentences that an item rests on."""
SHOWN = "shown"


def item_tree(dealt: FormItem, pictures: Packed, namespace: str) -> Element:
    """The file of an item.

    Args:
        dealt: any type but a comparison table.
        pictures: of the package; item files stand in a folder beside theirs.
        namespace: of the version of QTI.
    """
    item = dealt.item
    root = root_of("assessmentItem", namespace, identifier=identifier("item", item.id), title=item.id)
    root.set("adaptive", "false")
    root.set("timeDependent", "false")
    options = options_of(dealt)
    _response(root, item, options, dealt)
    _outcome(root, SCORE, "float", "single", "0")
    told = {OF_OPTION: [one for one in options if one.feedback], OF_ITEM: item.feedback, OF_SOURCE: item.source}
    shown = [name for name, value in told.items() if value]
    for name in shown:
        several = name == OF_OPTION and isinstance(item, Choice) and item.keys
        _outcome(root, name, "identifier", "multiple" if several else "single")
    body = put(root, "itemBody")
    image, path = item.image, pictures.path(item)
    if image and path:
        put(put(body, "p"), "img", src=f"../{path}", alt=image.alt)
    _body(body, item, options, dealt)
    _scoring(root, item, shown)
    for one in options:
        _feedback(root, OF_OPTION, _ident(item, one), [one.feedback])
    _feedback(root, OF_ITEM, SHOWN, [item.feedback])
    _feedback(root, OF_SOURCE, SHOWN, map(_quoted, item.source))
    return root


def _ident(item: Item, option: Option) -> str:
    return option.text.lower() if isinstance(item, TrueFalse) else option.letter


def _quoted(source: SourceSentence) -> str:
    return f"Paragraph {source.paragraph}: {source.text}" if source.paragraph else source.text


def _response(root: Element, item: Item, options: Sequence[Option], dealt: FormItem) -> None:
    kind, cardinality = "identifier", "single"
    right = [_ident(item, one) for one in options if one.right]
    match item:
        case Choice(keys=keys) if keys:
            cardinality = "multiple"
        case ShortAnswer() | Cloze():
            kind, right = "string", [item.key]
        case Matching():
            kind, cardinality = "directedPair", "multiple"
            right = [f"L{place} {left.letter}" for place, left in enumerate(dealt.lefts, 1)]
        case Ordering():
            cardinality, right = "ordered", list(dealt.answer)
    response = put(root, "responseDeclaration", identifier=RESPONSE, cardinality=cardinality, baseType=kind)
    correct = put(response, "correctResponse")
    for value in right:
        put(correct, "value", value)
    if isinstance(item, ShortAnswer | Cloze):
        mapping = put(response, "mapping", defaultValue="0")
        for text in dict.fromkeys((item.key, *item.accept)):
            put(mapping, "mapEntry", mapKey=text, mappedValue="1", caseSensitive="false")


def _outcome(root: Element, name: str, kind: str, cardinality: str, value: str = "") -> None:
    outcome = put(root, "outcomeDeclaration", identifier=name, cardinality=cardinality, baseType=kind)
    if value:
        put(put(outcome, "defaultValue"), "value", value)


def _body(body: Element, item: Item, options: Sequence[Option], dealt: FormItem) -> None:
    match item:
        case Choice() | TrueFalse():
            stem = item.stem if isinstance(item, Choice) else item.statement
            most = "0" if isinstance(item, Choice) and item.keys else "1"
            asked = _interaction(body, "choiceInteraction", stem, maxChoices=most)
            _choices(asked, "simpleChoice", ((_ident(item, one), one.text) for one in options))
        case ShortAnswer():
            put_lines(put(body, "p"), item.stem)
            put(put(body, "p"), "textEntryInteraction", responseIdentifier=RESPONSE, expectedLength=_length(item))
        case Cloze():
            text = put(body, "p")
            put_lines(text, item.before)
            hint = {"placeholderText": item.hint} if item.hint else {}
            put(text, "textEntryInteraction", responseIdentifier=RESPONSE, expectedLength=_length(item), **hint)
            put_lines(text, item.after)
        case Matching():
            asked = _interaction(body, "matchInteraction", item.instruction, maxAssociations=str(len(dealt.lefts)))
            lefts = ((f"L{place}", one.text) for place, one in enumerate(dealt.lefts, 1))
            _choices(put(asked, "simpleMatchSet"), "simpleAssociableChoice", lefts, matchMax="1")
            rights = ((one.letter, one.text) for one in dealt.rights)
            most = str(len(dealt.lefts))
            _choices(put(asked, "simpleMatchSet"), "simpleAssociableChoice", rights, matchMax=most)
        case Ordering():
            asked = _interaction(body, "orderInteraction", item.instruction)
            _choices(asked, "simpleChoice", ((one.letter, one.text) for one in dealt.steps))


def _length(item: ShortAnswer | Cloze) -> str:
    """How many characters the field should have room for; the same for short answers, so that it tells nothing."""
    return str(max(20, *map(len, (item.key, *item.accept))))


def _interaction(body: Element, name: str, prompt: str, **attributes: str) -> Element:
    asked = put(body, name, responseIdentifier=RESPONSE, shuffle="false", **attributes)
    put_lines(put(asked, "prompt"), prompt)
    return asked


def _choices(parent: Element, name: str, choices: Iterable[tuple[str, str]], **attributes: str) -> None:
    for ident, text in choices:
        put_lines(put(parent, name, identifier=ident, **attributes), text)


def _scoring(root: Element, item: Item, shown: Sequence[str]) -> None:
    """The rule by its name, or, where feedback is shown, in full."""
    is_mapped = isinstance(item, ShortAnswer | Cloze)
    rules = put(root, "responseProcessing")
    if not shown:
        rules.set("template", TEMPLATES + ("map_response" if is_mapped else "match_correct"))
        return
    # As the templates do it.
    condition = put(rules, "responseCondition")
    first = put(condition, "responseIf")
    if is_mapped:
        put(put(first, "isNull"), "variable", identifier=RESPONSE)
        put(_set(first, SCORE), "baseValue", "0", baseType="float")
        put(_set(put(condition, "responseElse"), SCORE), "mapResponse", identifier=RESPONSE)
    else:
        match = put(first, "match")
        put(match, "variable", identifier=RESPONSE)
        put(match, "correct", identifier=RESPONSE)
        put(_set(first, SCORE), "baseValue", "1", baseType="float")
        put(_set(put(condition, "responseElse"), SCORE), "baseValue", "0", baseType="float")
    for name in shown:
        if name == OF_OPTION:
            put(_set(rules, name), "variable", identifier=RESPONSE)
        else:
            put(_set(rules, name), "baseValue", SHOWN, baseType="identifier")


def _set(parent: Element, name: str) -> Element:
    return put(parent, "setOutcomeValue", identifier=name)


def _feedback(root: Element, outcome: str, ident: str, texts: Iterable[str]) -> None:
    told = [text for text in texts if text]
    if told:
        feedback = put(root, "modalFeedback", outcomeIdentifier=outcome, identifier=ident, showHide="show")
        for text in told:
            put_lines(put(feedback, "p"), text)
