"""Whatever a recogniser writes, understanding answers and never raises."""

import datetime
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.understanding.expected import Context, Expected, ExpectedSlot
from callwright.understanding.lexicon.shipped import SHIPPED_LOCALES, shipped
from callwright.understanding.lines import answer
from callwright.understanding.reading import Heard, Hypothesis
from callwright.understanding.slot_readers import READERS, keyed
from callwright.understanding.slot_type import SlotType
from callwright.understanding.tokens import MOST_CHARACTERS, tokenise
from callwright.understanding.understand import Lexicon, understand

LEXICONS = {locale: Lexicon(shipped(locale)) for locale in SHIPPED_LOCALES}
SPOKEN = """
yes no not the of half two twenty hundred thousand and oh point dollars friday june fourth
nineteen eighty next week ago from at pm quarter to past everything but double as in m at dot
percent stop calling me 1,250.50 $ 6/4/1980 0042 31st - : . el viernes mil ciento cincuenta y
medio de la manana
"""
texts = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(sorted(SPOKEN.split())), max_size=14).map(" ".join),
)
days = st.dates(datetime.date(1, 1, 2), datetime.date(9999, 12, 30))


@settings(max_examples=150, derandomize=True, deadline=None)
@given(st.lists(texts, max_size=4), st.sampled_from(SHIPPED_LOCALES), days)
def test_any_text_gives_an_answer_whose_confidences_and_spans_are_sound(nbest, locale, today):
    slots = tuple(
        ExpectedSlot(name=kind, type=SlotType(kind), relative_to="owed") for kind in READERS
    )
    intents = tuple(LEXICONS[locale].words.intents)
    heard = Heard(tuple(Hypothesis(text) for text in nbest))
    context = Context(today=today, locale=locale, values={"owed": 32_000})
    understood = understand(
        heard, Expected(slots=slots, intents=intents), LEXICONS[locale], context
    )
    words = len(heard.best.split())
    for reading in understood.readings:
        assert 0 <= reading.confidence <= 1_000
        assert 0 <= reading.span[0] <= reading.span[1] <= max(words, 1)
    assert 0 <= understood.upset <= 1_000


ONE_LINE_TYPES = (
    *sorted(READERS),
    *("digits(4)", "digits(3..6)", "number(0..20)", "alnum(5..8)", "one_of(a|b)", "intent"),
)
DAYTIME = {"from": "08:00", "to": "20:00"}
LIMITS = {
    "date": {"from": "1920-01-01", "to": "2008-01-01"}, "time": DAYTIME, "time_range": DAYTIME,
}  # fmt: skip
NASTY = (
    *(
        "double",
        "for",
        "-",
        "1.",
        "1/",
        "one hundred",
        "twenty",
        "not",
        "and a half",
        "👍",
        "$",
        "k",
    ),
    *("half of", "at", "dot", "or", "1,", "everything but", "three fifths", "thousand", "no wait"),
    *("\u0301", "\ufb00", "½", "\u0663", "\u180e", "\ud800", "\u0130", "\u2044", "one", "x"),
)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(
    kind=st.sampled_from(ONE_LINE_TYPES),
    nbest=st.lists(texts | st.lists(st.sampled_from(NASTY), max_size=12).map(" ".join), max_size=3),
    locale=st.sampled_from(SHIPPED_LOCALES),
    partial=st.booleans(),
    within=st.booleans(),
)
def test_any_line_of_any_type_keeps_the_contract(kind, nbest, locale, partial, within):
    limits = LIMITS.get(kind, {"min": 5, "max": 500}) if within else {}
    request = {
        "id": 1, "type": kind, "locale": locale, "today": "2025-06-02", "partial": partial,
        "nbest": [{"text": text} for text in nbest], "plausible": limits,
        "context": {"balance": 32_000, "last_payment": 7_500},
    }  # fmt: skip
    got = answer(request)
    assert "error" not in got
    assert got["status"] in ("match", "ambiguous", "partial", "no_match")
    assert 0 <= got["confidence"] <= 1
    assert all(0 <= a["confidence"] <= got["confidence"] for a in got["alternatives"])
    assert json.loads(json.dumps(got)) == got
    if got["status"] in ("match", "ambiguous"):
        start, end = got["span"]
        assert got["value"] not in (None, [])
        assert 0 <= start <= end <= max((len(text.split()) for text in nbest), default=0)


@pytest.mark.parametrize("kind", ONE_LINE_TYPES)
def test_the_longest_text_of_one_word_is_answered(kind):
    for piece in NASTY:
        text = (f"{piece} " * 2_000)[:2_500]
        assert "error" not in answer({"type": kind, "nbest": [{"text": text}]})


@settings(max_examples=100, derandomize=True, deadline=None)
@given(st.text(alphabet="0123456789*#x", max_size=12), st.sampled_from(sorted(READERS)))
def test_any_keys_give_a_value_or_none(digits, kind):
    slot = ExpectedSlot(name=kind, type=SlotType(kind))
    value = keyed(slot, digits, Context(today=datetime.date(2025, 6, 2)))
    assert value is None or isinstance(value, (str, int))


def test_english_links_between_numbers_are_no_harm_in_a_spanish_date():
    got = answer(
        {"type": "date", "locale": "es-US", "nbest": [{"text": "12 to 78"}, {"text": "4 for 5"}]}
    )
    assert got["status"] in ("no_match", "partial", "match", "ambiguous")


@pytest.mark.parametrize("kind", ["digits", "phone", "zip"])
@pytest.mark.parametrize("said", ["un", "a un"])
def test_a_spanish_article_by_itself_is_no_digit(said, kind):
    reply = answer({"type": kind, "locale": "es-US", "nbest": [{"text": said}]})
    assert reply["status"] == "no_match"


def test_a_transcript_is_cut_at_two_thousand_characters():
    assert len(tokenise("yes " * 10_000).words) == MOST_CHARACTERS // 4


@pytest.mark.parametrize("nbest", [(), ("",), (" \n",), ("…",)])
def test_nothing_heard_is_no_match(nbest):
    heard = Heard(tuple(Hypothesis(text) for text in nbest))
    slot = ExpectedSlot(name="dob", type=SlotType("date"))
    understood = understand(
        heard,
        Expected(phase="asking", slots=(slot,)),
        LEXICONS["en-US"],
        Context(today=datetime.date(2025, 6, 2)),
    )
    assert understood.readings == ()
    assert understood.status == "no_match"
