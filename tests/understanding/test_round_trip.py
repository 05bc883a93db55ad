"""A value that is said, in any way people say it, is understood as that value."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.understanding.lines import answer

from . import spoken

LOCALES = st.sampled_from(("en-US", "es-US"))
a_few = settings(max_examples=60, derandomize=True, deadline=None)


def misheard(kind, wordings, value, locale):
    """The wordings that are not understood as the value."""
    return {
        said: (reply["status"], reply["value"])
        for said in wordings
        for reply in [answer({"type": kind, "nbest": [{"text": said}], "locale": locale})]
        if (reply["status"], reply["value"]) != ("match", value)
    }


def rounded(most):
    """Numbers of every size below `most`, many of them round as people prefer them."""
    sizes = [10**power for power in range(1, len(str(most - 1)) + 1)]
    free = st.one_of(*(st.integers(0, min(size, most) - 1) for size in sizes))
    return st.one_of(free, free.map(lambda n: n // 100 * 100))


@a_few
@given(rounded(10**9), LOCALES)
def test_whole_numbers(number, locale):
    assert misheard("number", spoken.numbers(number, locale), number, locale) == {}


@a_few
@given(rounded(10**8).map(lambda n: n + 1), LOCALES)
def test_amounts_of_money(cents, locale):
    assert misheard("money", spoken.amounts(cents, locale), cents, locale) == {}


@a_few
@given(st.text("0123456789", min_size=3, max_size=12), LOCALES)
def test_strings_of_digits_of_a_known_length(digits, locale):
    kind = f"digits({len(digits)})"
    assert misheard(kind, spoken.digit_strings(digits, locale), digits, locale) == {}


@a_few
@given(st.from_regex(r"[2-9][0-9]{2}[2-9][0-9]{6}", fullmatch=True), LOCALES)
def test_telephone_numbers(national, locale):
    assert misheard("phone", spoken.telephones(national, locale), f"+1{national}", locale) == {}


@a_few
@given(st.integers(0, 23), st.integers(0, 59) | st.sampled_from(range(0, 60, 5)), LOCALES)
def test_times_of_day(hour, minute, locale):
    value = f"{hour:02}:{minute:02}"
    assert misheard("time", spoken.times(hour, minute, locale), value, locale) == {}


@a_few
@given(st.integers(1, 10_000) | st.integers(4, 400).map(lambda n: n * 25), LOCALES)
def test_percents(hundredths, locale):
    value = f"{hundredths / 100:.2f}".rstrip("0").rstrip(".")
    assert misheard("percent", spoken.percents(hundredths, locale), value, locale) == {}


@a_few
@given(
    st.integers(1, 90_000)
    | st.integers(1, 400).map(lambda days: days * 86_400)
    | st.integers(1, 48).map(lambda halves: halves * 1_800),
    LOCALES,
)
def test_lengths_of_time(seconds, locale):
    assert misheard("duration", spoken.durations(seconds, locale), seconds, locale) == {}


@pytest.mark.parametrize(
    "filler", ["um {}", "{} please", "I think {}", "well, {}, yeah", "it's {}"]
)
@a_few
@given(number=rounded(10**6).map(lambda n: n + 1))
def test_what_surrounds_an_amount_changes_nothing(filler, number):
    said = filler.format(f"{spoken.ENGLISH.cardinal(number)} dollars")
    assert misheard("money", [said], number * 100, "en-US") == {}
