import pytest
from hypothesis import given
from hypothesis import strategies as st

from callwright.privacy.redaction import mask_spans, redact


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("my card is 4111 1111 1111 1111 ok", "my card is [card] ok"),
        ("reference 4111 1111 1111 1112", "reference [digits]"),
        ("it is 123-45-6789.", "it is [ssn]."),
        ("call (312) 555-0142 after six", "call [phone] after six"),
        ("call +1 312 555 0142", "call [phone]"),
        ("write to ana.b@example.com please", "write to [email] please"),
        ("four eight, zero two please", "[digits] please"),
        ("cuatro ocho cero dos", "[digits]"),
        ("the code is 4802", "the code is [digits]"),
        ("one fifty on the 4th", "one fifty on the 4th"),
        ("I have two kids and three jobs", "I have two kids and three jobs"),
    ],
)
def test_patterns_are_replaced_by_their_kind(said, kept):
    assert redact(said) == kept


def test_words_of_a_masked_value_are_replaced_by_its_name():
    said = "yes July ninth nineteen eighty and four"
    spans = [((1, 5), "dob"), ((3, 5), "year"), ((6, 9), "last4")]
    assert mask_spans(said, spans) == "yes [dob] and [last4]"


@given(st.lists(st.sampled_from(["4", "8", "0", "2"]), min_size=4, max_size=19))
def test_no_run_of_four_digits_survives(digits):
    shown = redact("it is " + " ".join(digits) + " thanks")
    assert not any(char.isdigit() for char in shown)
