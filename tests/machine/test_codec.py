"""Everything a journal keeps comes back exactly, to the byte."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.errors import CallwrightError
from callwright.machine.codec import (
    decode_effect,
    decode_event,
    decode_snapshot,
    dumps,
    encode,
)
from callwright.machine.events import (
    Answered,
    Event,
    IntentReading,
    ModelReplied,
    PartyDetected,
    Reading,
    ServiceReplied,
    UserTurn,
    ValueReading,
)
from callwright.machine.machine import Machine
from callwright.machine.snapshot import INITIAL
from callwright.machine.step import step
from callwright.machine.values import UNKNOWN, Absent, Sealed, Value

from .lines import Line, intent, plain

words = st.text(max_size=12)
values: st.SearchStrategy[Value] = st.recursive(
    words | st.integers(-(10**12), 10**12) | st.booleans() | st.builds(Sealed, words)
    | st.builds(Absent, st.sampled_from(["unknown", "refused"])),
    lambda inner: st.lists(inner, max_size=3).map(tuple),
    max_leaves=4,
)  # fmt: skip
confidences = st.none() | st.integers(0, 1_000)
spans = st.tuples(st.integers(0, 9), st.integers(0, 9))
readings: st.SearchStrategy[Reading] = st.one_of(
    st.builds(IntentReading, name=words, confidence=confidences, span=spans),
    st.builds(
        ValueReading,
        slot=words,
        value=values,
        confidence=confidences,
        span=spans,
        alternatives=st.lists(st.tuples(values, st.integers(0, 1_000)), max_size=2).map(tuple),
    ),
)
lists_of_readings = st.lists(readings, max_size=3).map(tuple)
times = st.integers(0, 10**7)
events: st.SearchStrategy[Event] = st.one_of(
    st.builds(
        Answered,
        at_ms=times,
        call_id=words,
        direction=st.sampled_from(["inbound", "outbound"]),
        answered_at=words,
        data=st.dictionaries(words, values, max_size=3),
    ),
    st.builds(UserTurn, at_ms=times, turn=times, floor=times, readings=lists_of_readings),
    st.builds(ModelReplied, at_ms=times, turn=times, readings=lists_of_readings),
    st.builds(
        ServiceReplied, at_ms=times, key=words, result=words,
        fields=st.dictionaries(words, values, max_size=3),
    ),
    st.builds(PartyDetected, at_ms=times, who=st.sampled_from(["person", "machine"])),
)  # fmt: skip


@settings(derandomize=True, max_examples=200)
@given(events)
def test_every_event_comes_back(event: Event) -> None:
    assert decode_event(dumps(event)) == event
    assert dumps(decode_event(dumps(event))) == dumps(event)


def test_a_whole_call_comes_back_and_replays_to_the_byte(dialogs: Machine) -> None:
    line = Line(dialogs)
    line.says(intent("affirm"))
    line.says(line.value("last4", "0042", 620))
    line.says(intent("wants_agent"))
    line.hear()
    line.transfer("connected")
    now = INITIAL
    for event in [line.answered, *line.events]:
        now, effects = step(dialogs, now, decode_event(dumps(event)), line.vault)
        assert decode_snapshot(dumps(now)) == now
        assert tuple(decode_effect(dumps(effect)) for effect in effects) == effects
    assert dumps(now) == dumps(line.now)


def test_sealed_and_absent_values_say_what_they_are() -> None:
    assert encode(plain("x", "y").value) == "y"
    assert encode(Sealed("4f")) == {"sealed": "4f"}
    assert encode(UNKNOWN) == {"absent": "unknown"}


@pytest.mark.parametrize(
    ("coded", "sentence"),
    [
        (b'{"is":"HungUp","at_ms":1,"why":"x"}', "A HungUp has no field 'why'."),
        (b'{"is":"HungUp"}', "A HungUp needs the field 'at_ms'."),
        (b'{"is":"HungUp","at_ms":"1"}', "A value of type int was expected."),
        (b'{"is":"HungUp","at_ms":1,"by":"him"}', "One of caller, network, us was expected."),
        (b"{", "This is not JSON."),
    ],
)
def test_what_does_not_belong_is_refused_in_one_sentence(coded: bytes, sentence: str) -> None:
    with pytest.raises(CallwrightError) as refused:
        decode_event(coded)
    assert str(refused.value) == sentence


def test_a_float_never_enters_a_snapshot() -> None:
    with pytest.raises(CallwrightError, match="float"):
        encode({"confidence": 0.5})
    with pytest.raises(CallwrightError, match="float"):
        decode_snapshot(b'{"now_ms":0.5}')
