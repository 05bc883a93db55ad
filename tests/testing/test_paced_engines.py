"""Work that is timed by the CPU that it takes."""

import asyncio
from collections.abc import AsyncIterator

from callwright.testing.paced_engines import each_paced


async def figures(made: list[str]) -> AsyncIterator[str]:
    try:
        for figure in ("one", "two"):
            await asyncio.sleep(3_600)
            made.append(figure)
            yield figure
    finally:
        made.append("closed")


def test_a_figure_is_told_before_the_next_is_made() -> None:
    made: list[str] = []
    told = [(figure, tuple(made)) for figure in each_paced(figures(made))]
    assert told == [("one", ("one",)), ("two", ("one", "two"))]
    assert made[-1] == "closed"


def test_who_wants_no_more_figures_leaves_nothing_open() -> None:
    made: list[str] = []
    told = each_paced(figures(made))
    assert next(told) == "one"
    told.close()
    assert made == ["one", "closed"]
