"""Any words, in any number of attempts, against any record: an answer and never an error."""

from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.understanding.lines import Answering, answer

SPOKEN = """
the fourth of june nineteen eighty may 8th 1984 20 seconds oh seven 2408 31st no wait sorry or 0 19
m as in mary bravo double l a b c thompson debra my name is and space 9 2 td alpha to for el
nueve de julio - / . 00 mmxv
"""
texts = st.one_of(
    st.text(max_size=40),
    st.lists(st.sampled_from(sorted(SPOKEN.split())), max_size=10).map(" ".join),
)
nbests = st.lists(texts.map(lambda text: {"text": text}), max_size=4)
records = st.one_of(
    st.sampled_from(["1980-06-04", "Deborah Thompson", "NG9 2TD", "0042", "X", "2023-02-30", "-"]),
    st.text(max_size=12),
)
days = st.dates().map(str)


@settings(max_examples=250, derandomize=True, deadline=None)
@given(
    st.sampled_from(["date", "name", "postcode", "digits", "zip", "alnum"]),
    nbests,
    st.lists(nbests, max_size=3),
    records,
    st.tuples(days, days).map(sorted),
    st.sampled_from(["en-US", "en-GB", "es-US"]),
    days,
)
def test_any_attempts_at_any_record_are_answered(
    kind, nbest, history, record, between, locale, today
):
    request = {
        "id": 1, "type": kind, "nbest": nbest, "history": history, "expect": record,
        "plausible": dict(zip(("from", "to"), between, strict=True)), "locale": locale,
        "today": today,
    }  # fmt: skip
    reply = answer(request)
    assert "error" not in reply or "verified" not in reply
    assert 0 <= reply["confidence"] <= 1
    if record and any([*nbest, *history]):
        assert reply["verified"] in (True, False)
        assert 0 <= reply["verify_score"] <= 1
    if reply["status"] == "match" and kind == "date":
        assert between[0] <= reply["value"] <= between[1]


@settings(max_examples=60, derandomize=True, deadline=None)
@given(st.sampled_from(["date", "name", "postcode"]), nbests, st.lists(records, max_size=4))
def test_one_record_after_the_other_is_answered_as_each_alone(kind, nbest, asked):
    answering = Answering()
    for n, record in enumerate(asked):
        request = {"id": n, "type": kind, "nbest": nbest, "expect": record, "today": "2025-06-02"}
        assert answering.answer(request) == answer(request)


@settings(max_examples=120, derandomize=True, deadline=None)
@given(
    st.sampled_from(["date", "date", "name", "digits"]),
    st.lists(nbests, min_size=2, max_size=4),
    records,
    st.sampled_from([None, {"from": "1905-01-01", "to": "2021-12-31"}]),
)
def test_one_attempt_after_the_other_is_answered_as_each_alone(kind, attempts, record, plausible):
    answering = Answering()
    for n, nbest in enumerate(attempts):
        request = {
            "id": n, "type": kind, "nbest": nbest, "history": attempts[:n], "expect": record,
            "today": "2025-06-02", "plausible": plausible,
        }  # fmt: skip
        assert answering.answer(request) == answer(request)
