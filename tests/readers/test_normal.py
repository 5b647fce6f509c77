import pytest

from quizgen.readers.normal import normalise, superscript, without_dateline


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two\u00a0words,\n  three\tspaces ", "two words, three spaces"),
        ("so\u00adft hy\u200bphen\ufeff", "soft hyphen"),
        ("e\u0301lite", "élite"),
        ("It grew.[12] It fell[3][4] fast.[a]", "It grew. It fell fast."),
        ("It grew [5, 6] and fell [7-9].", "It grew and fell."),
        ("It grew.[note 2] It fell.[citation needed]", "It grew. It fell."),
        ("He said [sic] that [t]he mill fell.", "He said [sic] that [t]he mill fell."),
        ("History[edit]", "History"),
        ("``We go,'' he said _ and went.", "“We go,” he said — and went."),
        ("snake_case stays", "snake_case stays"),
        ("“Curly” – and — ‘stay’, \"straight\" too", "“Curly” – and — ‘stay’, \"straight\" too"),
        ("Smith &amp; Co. &#8212; caf&eacute;", "Smith & Co. — café"),
        ("the boats ( ) left", "the boats left"),
        ("a di\ufb03cult long\u2010term plan, non\u2011stop", "a difficult long-term plan, non-stop"),
        ("wait . . . there", "wait . . . there"),
        ("more CO 2 than O 2 , and H 2 O too", "more CO2 than O2, and H2O too"),
        ("vitamin B 12 in Article N 2 Bern", "vitamin B 12 in Article N 2 Bern"),
    ],
)  # fmt: skip
def test_normalise(text: str, expected: str) -> None:
    assert normalise(text) == expected


@pytest.mark.parametrize(("text", "expected"), [("6", "⁶"), ("-2", "⁻²"), ("th", "th"), ("", "")])
def test_only_numbers_are_raised(text: str, expected: str) -> None:
    assert superscript(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("St. Olav, Norway — The harbour is old.", "The harbour is old."),
        ("Bergen, Norway – “The harbour is old.”", "“The harbour is old.”"),
        ("Bergen, Norway — A history", "Bergen, Norway — A history"),
        ("Bergen — the harbour of the north — is old.", "Bergen — the harbour of the north — is old."),
    ],
)
def test_where_a_report_was_written_is_left_off(text: str, expected: str) -> None:
    assert without_dateline(text) == expected
