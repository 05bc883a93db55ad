"""What every language model does, whoever makes it: chooses among what is live, or nothing."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from callwright.ports import LanguageModel
from callwright.testing.fake_model import FakeLanguageModel
from callwright.understanding.expected import Expected, ExpectedSlot
from callwright.understanding.reading import Meant, MeantIntent, MeantValue
from callwright.understanding.slot_type import SlotType

CAR = MeantValue(slot="which", value="car", confidence=900, span=(0, 3), source="model")
PERSON = MeantIntent(name="wants_agent", confidence=900, span=(0, 4), source="model")
LIVE = Expected(
    dialog="debts",
    phase="asking",
    slots=(ExpectedSlot(name="which", type=SlotType(kind="choice", choice="which")),),
    intents=("wants_agent",),
)
EXAMPLES = {"wants_agent": ("a person please",), "which.car": ("the car",)}
BUDGET_MS = 2_000


@pytest_asyncio.fixture(params=["fake"])
async def model(request: pytest.FixtureRequest) -> AsyncIterator[LanguageModel]:
    """Each model, over whatever stands in for its service."""
    made = FakeLanguageModel(
        chooses={"the auto thing": (CAR,), "somebody with a pulse": (PERSON,)}, after_ms=10
    )
    await made.warm_up()
    yield made
    await made.close()


async def choose(model: LanguageModel, text: str) -> tuple[Meant, ...]:
    return await model.choose(LIVE, EXAMPLES, text, BUDGET_MS)


@pytest.mark.parametrize(
    ("text", "meant"), [("the auto thing", CAR), ("somebody with a pulse", PERSON)]
)
async def test_it_chooses_what_is_live(model: LanguageModel, text: str, meant: Meant) -> None:
    (chosen,) = await choose(model, text)
    assert chosen == meant


@pytest.mark.parametrize("text", ["purple elephants", "", "?!", "x" * 5_000])
async def test_what_is_nothing_live_is_nothing(model: LanguageModel, text: str) -> None:
    assert await choose(model, text) == ()


async def test_questions_of_many_calls_do_not_mix(model: LanguageModel) -> None:
    both = await asyncio.gather(
        choose(model, "the auto thing"), choose(model, "somebody with a pulse")
    )
    assert both == [(CAR,), (PERSON,)]


async def test_a_question_given_up_leaves_the_model_well(model: LanguageModel) -> None:
    task = asyncio.create_task(choose(model, "the auto thing"))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await choose(model, "the auto thing") == (CAR,)
