"""What each slot type takes from one answer, as tables of phrases beside this file."""

import pytest

from callwright.understanding.lines import answer

from .tables import rows

STATUSES = ("ambiguous", "partial", "no_match")
KNOWN = {"account.past_due": 32_000, "account.minimum": 10_000, "last_payment": 7_500}


def values(locale):
    for kind, said, wanted in rows(f"values*.{locale}.txt"):
        value, _, status = wanted.rpartition(" ")
        if status not in STATUSES:
            value, status = wanted, "match"
        yield pytest.param(kind, said, locale, value, status, id=f"{kind}: {said}")


@pytest.mark.parametrize(
    ("kind", "said", "locale", "value", "status"),
    [*values("en-US"), *values("en-GB"), *values("es-US")],
)
def test_a_phrase_is_this_value(kind, said, locale, value, status):
    known = {"locale": locale, "today": "2025-06-02", "context": KNOWN}
    reply = answer({"type": kind, "nbest": [{"text": said}], **known})
    assert (reply["status"], str(reply["value"])) == (status, "None" if value == "-" else value)


@pytest.mark.parametrize(
    ("record", "is_theirs"),
    [("60614", True), ("60618", False), ("60614-1234", True), ("60618-1234", False)],
)
@pytest.mark.parametrize("kind", ["zip", "postcode"])
def test_a_zip_code_is_verified_by_all_of_its_digits_alone(kind, record, is_theirs):
    said = [{"text": "six oh six one four"}]
    reply = answer({"type": kind, "nbest": said, "locale": "en-US", "expect": record})
    assert reply["verified"] is is_theirs


@pytest.mark.parametrize(
    ("record", "is_theirs"),
    [("02139", True), ("02138", False), ("02139-1234", True), ("02139-1235", False)],
)
def test_nine_digits_verify_a_record_of_five_that_they_begin_with(record, is_theirs):
    said = [{"text": "oh two one three nine one two three four"}]
    assert answer({"type": "zip", "nbest": said, "expect": record})["verified"] is is_theirs
