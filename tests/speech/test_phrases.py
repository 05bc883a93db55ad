import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.speech.phrases import phrases


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Hello.", ("Hello.",)),
        ("", ()),
        ("Thank you, Maria.", ("Thank you, Maria.",)),
        (
            "Thank you for calling, this is Joe from the bank. How are you?",
            ("Thank you for calling,", "this is Joe from the bank.", "How are you?"),
        ),
        (
            "That is March twelfth, nineteen sixty-two. Correct?",
            ("That is March twelfth,", "nineteen sixty-two.", "Correct?"),
        ),
        ("Is this Mr. Lopez? Good.", ("Is this Mr. Lopez?", "Good.")),
        ("It is $120.50 today.", ("It is $120.50 today.",)),
    ],
)
def test_a_text_is_cut_where_a_person_would_breathe(text: str, cut: tuple[str, ...]) -> None:
    assert phrases(text) == cut


@settings(derandomize=True)
@given(st.text(alphabet="ab ,.!?;:'\n", max_size=80))
def test_no_word_is_lost(text: str) -> None:
    assert " ".join(phrases(text)).split() == text.split()
