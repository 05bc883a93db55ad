import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.dialog.guard_types import GuardType, check
from callwright.dialog.guards import GuardError, name_nodes, parse
from callwright.machine.expressions import (
    Arithmetic,
    Boolean,
    Comparison,
    Constant,
    Function,
    Membership,
    Name,
    Negation,
)

TYPES = {
    "amount": GuardType("money"),
    "due": GuardType("date"),
    "reason": GuardType("text"),
    "income": GuardType("money", may_be=("unknown",)),
    "verified": GuardType("boolean"),
}


def complaint(text: str) -> tuple[str, int]:
    (problem,) = check(parse(text), TYPES, {"states": ()})
    return problem.message, problem.offset


def test_and_binds_closer_than_or_and_not_closer_than_and() -> None:
    assert parse("a or not b and c").expression == Boolean(
        "or", (Name("a"), Boolean("and", (Negation(Name("b")), Name("c"))))
    )


def test_times_binds_closer_than_plus_and_minus_leads() -> None:
    zero = Constant("0", is_number=True)
    assert parse("a + b * -2 < 3").expression == Comparison(
        Arithmetic(
            Name("a"),
            "+",
            Arithmetic(Name("b"), "*", Arithmetic(zero, "-", Constant("2", is_number=True))),
        ),
        "<",
        Constant("3", is_number=True),
    )


def test_membership_functions_and_dotted_names_are_read() -> None:
    assert parse("reason not in states and known(call.turns)").expression == Boolean(
        "and",
        (Membership(Name("reason"), "states", negated=True), Function("known", Name("call.turns"))),
    )


@pytest.mark.parametrize(
    ("text", "offset", "words"),
    [
        ("a = 2", 2, "Equality is written `==`"),
        ("a == 2 &&", 7, "Write `and`"),
        ("know(a)", 0, "Did you mean 'known'?"),
        ("a ==", 4, "the guard ends too early"),
        ("a b", 2, "'b' does not belong here"),
        ("1 < a < 3", 6, "comparisons are not chained"),
        ("(a", 2, "a closing parenthesis is missing"),
        ("a in 'x'", 5, "followed by the name of a set"),
        ("__import__('os')", 0, "guards call no function"),
        ("a.b()", 0, "guards call no function"),
        ("(" * 50 + "a", 21, "nested too deep"),
    ],
)
def test_a_broken_guard_is_refused_at_its_column(text: str, offset: int, words: str) -> None:
    with pytest.raises(GuardError) as caught:
        parse(text)
    assert words in caught.value.message
    assert caught.value.offset == offset


@pytest.mark.parametrize(
    ("text", "message", "offset"),
    [
        ("amont > 3", "no name 'amont' is known here. Did you mean 'amount'?", 0),
        ("amount > due", "an amount of money cannot be compared with a date", 0),
        ("verified and amount", "join conditions, but this is an amount of money", 13),
        ("reason < 'x'", "a text has no order", 0),
        ("amount", "a guard is true or false, but this is an amount of money", 0),
        ("amount * amount > 3", "is not defined", 0),
        ("days_from_today(amount) > 3", "is asked of a date", 0),
        ("amount == unknown", "can never be `unknown`", 0),
        ("verified or reason in stats", "Did you mean 'states'?", 12),
        ("line.quality == 'por'", "Did you mean 'poor'?", 16),
    ],
)
def test_an_ill_typed_guard_is_refused(text: str, message: str, offset: int) -> None:
    said, at = complaint(text)
    assert message in said
    assert at == offset


@pytest.mark.parametrize(
    "text",
    [
        "amount >= 100 and amount - 20 < income",
        "due + 3 >= today",
        "due == '2026-01-31'",
        "income == unknown or not known(income)",
        "attempt >= 2 and line.quality == 'poor'",
        "is_business_day(due) and local_hour() < 20",
        "reason in states",
    ],
)
def test_a_sound_guard_is_not_complained_of(text: str) -> None:
    assert check(parse(text), TYPES, {"states": ()}) == ()


def test_names_are_found_left_to_right() -> None:
    assert name_nodes(parse("b > 1 and known(a)").expression) == (Name("b"), Name("a"))


words = st.sampled_from(
    ["a", "1", "'x'", "and", "or", "not", "in", "(", ")", "==", "<", "+", "-", "*", "known(", "."]
)


@settings(derandomize=True, max_examples=500, deadline=None)
@given(st.lists(words, max_size=40).map(" ".join) | st.text(max_size=30))
def test_any_text_is_a_guard_or_a_guard_error(text: str) -> None:
    offset = 0
    try:
        check(parse(text), TYPES, {})
    except GuardError as error:
        offset = error.offset
    assert 0 <= offset <= len(text)
