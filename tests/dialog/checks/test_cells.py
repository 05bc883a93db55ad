"""Cells: whatever values there are, a cell stands for them."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.dialog.checks.cells import points, satisfied
from callwright.machine.expressions import (
    Boolean,
    Comparison,
    Constant,
    Expression,
    Membership,
    Name,
    Negation,
)

SETS = {"warm": ("red", "orange")}
COLOURS = ("red", "orange", "blue", "unknown")
DOMAIN = {"colour": COLOURS}.get

comparisons = st.builds(
    Comparison,
    st.just(Name("age")),
    st.sampled_from(["==", "!=", "<", "<=", ">", ">="]),
    st.integers(-3, 3).map(lambda n: Constant(str(n), is_number=True)),
)
colours = st.one_of(
    st.builds(
        Comparison,
        st.just(Name("colour")),
        st.sampled_from(["==", "!="]),
        st.sampled_from(["red", "blue"]).map(Constant),
    ),
    st.builds(Membership, st.just(Name("colour")), st.just("warm"), st.booleans()),
)
guards = st.recursive(
    st.one_of(comparisons, colours, st.just(Name("verified"))),
    lambda parts: st.one_of(
        parts.map(Negation),
        st.builds(
            Boolean,
            st.sampled_from(["and", "or"]),
            st.tuples(parts, parts),
        ),
    ),
    max_leaves=5,
)


@settings(derandomize=True, deadline=None)
@given(
    st.lists(guards, min_size=1, max_size=3),
    st.decimals(-5, 5, allow_nan=False, places=1),
    st.sampled_from(COLOURS),
    st.booleans(),
)
def test_every_value_is_told_apart_by_the_guards_as_some_cell_is(
    several: list[Expression], age: Decimal, colour: str, verified: bool
) -> None:
    actual = {"age": age, "colour": colour, repr(Name("verified")): verified}
    truths = [satisfied(guard, actual, SETS) for guard in several]
    cells = points(several, DOMAIN, SETS)
    assert cells is not None
    assert truths in [[satisfied(guard, cell, SETS) for guard in several] for cell in cells]


def test_a_fact_that_nothing_grants_is_true_in_no_cell() -> None:
    cells = points([Name("verified")], DOMAIN, SETS, never={"verified"})
    assert cells == [{repr(Name("verified")): False}]


def test_too_many_cells_are_not_looked_at() -> None:
    assert points([Name(f"fact_{n}") for n in range(20)], DOMAIN, SETS) is None
