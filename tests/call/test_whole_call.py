import asyncio
import re

from callwright.audio.text import TextLink
from callwright.testing.fake_link import FakeLink

SAVED = {"promise_amount": 15_000, "promise_date": "2026-11-27"}


async def test_a_typed_call_ends_in_a_promise(stage, script):
    loop = asyncio.get_running_loop()
    shown: list[str] = []

    def show(text: str, _: int) -> None:
        shown.append(text)
        for part, answer in script.items():
            if part in text:
                loop.call_later(2, link.type, answer)

    link = TextLink(show)
    record = await stage.run(link)
    assert (record.disposition, record.faults) == ("promise_to_pay", ())
    assert stage.services.called[-1].arguments == SAVED
    assert shown[-1].startswith("Thank you. I have noted one hundred fifty dollars")


async def test_a_spoken_call_ends_in_a_promise(stage, script):
    link = FakeLink()
    for part, answer in script.items():
        link.answer(part, answer)
    record = await stage.run(link)
    assert (record.disposition, record.faults) == ("promise_to_pay", ())
    assert stage.services.called[-1].arguments == SAVED


async def test_a_call_leaves_no_task_behind(stage, script):
    before = asyncio.all_tasks()
    link = FakeLink()
    for part, answer in script.items():
        link.answer(part, answer)
    await stage.run(link)
    assert asyncio.all_tasks() == before


async def test_the_record_masks_what_was_told_and_the_account(stage, script):
    link = FakeLink()
    for part, answer in script.items():
        link.answer(part, answer)
    record = await stage.run(link)
    told = [line.text for line in record.lines if line.who == "caller"]
    assert told[:4] == ["yes this is Ana", "[last4]", "yes that is right", "[dob]"]
    everything = str([entry.payload for entry in stage.journal.entries])
    assert re.findall(r"(?<!\w)(4802|1980-06-04|24500|four eight)(?!\w)", everything) == []
