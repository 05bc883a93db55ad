"""Whatever a caller, a line and the engines do: the call ends, replays, and leaves nothing."""

import asyncio

from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.call.replay import replay
from callwright.ports import LinkCaps, ServiceReply
from callwright.testing.fake_link import FakeLink
from callwright.testing.fakes import FakeServices, FakeSpeechToText, FakeTextToSpeech, Hang
from callwright.testing.stage import KEY, CallStage
from callwright.testing.virtual_time import run_virtual

SAID = (
    "yes",
    "no",
    "yes this is Ana",
    "four eight zero two",
    "June fourth nineteen eighty",
    "I can pay",
    "one hundred fifty dollars",
    "Friday",
    "stop calling me",
    "a person please",
    "mm-hm",
    "say that again",
    "I have filed for bankruptcy",
    "this is her husband",
    "hold on",
    "what is the late fee",
)
SPEAK = st.tuples(st.just("speak"), st.sampled_from(SAID))
ACTION = st.one_of(
    SPEAK,
    SPEAK,
    st.tuples(st.just("press"), st.text("0123456789*#", min_size=1, max_size=4)),
    st.tuples(st.just("cough"), st.integers(50, 900)),
    st.tuples(st.just("leave"), st.sampled_from(["caller", "network"])),
)
SCRIPT = st.lists(st.tuples(st.integers(10, 9_000), ACTION), max_size=12)
REPLY = st.sampled_from([Hang(), RuntimeError(), ServiceReply("nonsense"), ServiceReply("match")])


def stage_of(machine, replies, trouble) -> CallStage:
    services = FakeServices({name: [replies] for name in machine.application.services})
    return CallStage(
        machine=machine,
        services=services,
        recogniser=FakeSpeechToText(lost=frozenset(trouble), fails_at=max(trouble, default=0)),
        synthesizer=FakeTextToSpeech(first_after_ms=90, fails=["Sorry"] if trouble else []),
    )


@settings(max_examples=25, deadline=None, derandomize=True)
@given(SCRIPT, REPLY, st.sets(st.integers(2, 6), max_size=2), st.booleans())
def test_every_call_ends_and_replays(machine, script, replies, trouble, marks):
    async def call() -> None:
        stage = stage_of(machine, replies, trouble)
        lost = frozenset(trouble) if marks else frozenset()
        link = FakeLink(caps=LinkCaps(marks=marks), lost_marks=lost)
        link.transfer = lambda serial, *_: link.report_transfer(serial, "busy")
        at_ms = 0
        for after_ms, (what, how) in script:
            at_ms += after_ms
            link.at(at_ms, lambda what=what, how=how: getattr(link, what)(how))
        before = asyncio.all_tasks()
        session = stage.session(link)
        async with asyncio.timeout(1_000):
            record = await session.run()
        assert record.disposition not in ("", "worker_lost")
        assert asyncio.all_tasks() == before
        values = dict(session.values.vault.items())
        assert replay(stage.journal.entries, machine, KEY, values).differences == ()
        assert all(said.at_ms <= record.duration_ms for said in link.said)

    run_virtual(call())
