from callwright.call.payloads import decode, digest, encode, text_of
from callwright.machine.effects import Listen, Say, StopSpeaking
from callwright.machine.events import Answered, PlaybackFinished, UserTurn, ValueReading
from callwright.machine.snapshot import Heard, Snapshot
from callwright.machine.values import REFUSED, Sealed
from callwright.understanding.expected import Expected, ExpectedSlot
from callwright.understanding.slot_type import SlotType

THINGS = (
    Answered(
        at_ms=0,
        call_id="c1",
        direction="inbound",
        answered_at="2026-06-04T15:00:00Z",
        data={"account.past_due": Sealed("ab"), "hardship.why": REFUSED},
    ),
    UserTurn(
        at_ms=5,
        turn=1,
        floor=2,
        readings=(ValueReading(slot="dob", value=Sealed("x"), alternatives=((Sealed("y"), 5),)),),
    ),
    Listen(
        floor=3,
        locale="en-US",
        expected=Expected(
            slots=(ExpectedSlot(name="a", type=SlotType("list", item=SlotType("x"))),)
        ),
    ),
    Say(serial=1, prompt="p", entry="say", values={"a": ("x", True, 3)}, resume_of=0),
    StopSpeaking(serials=(1, 2)),
    PlaybackFinished(at_ms=1, serial=1),
    Snapshot(ledger={2: Heard(prompt="p", entry="say"), 10: Heard(prompt="q", entry="say")}),
)


def test_everything_comes_back_as_it_was():
    assert tuple(decode(encode(thing)) for thing in THINGS) == THINGS


def test_what_has_its_default_is_left_out():
    assert text_of(PlaybackFinished(at_ms=1, serial=2)) == (
        '{"at_ms":1,"is":"PlaybackFinished","serial":2}'
    )


def test_equal_values_have_equal_digests_whatever_the_order_of_their_keys():
    one = Say(serial=1, prompt="p", entry="say", values={"a": 1, "b": 2})
    other = Say(serial=1, prompt="p", entry="say", values={"b": 2, "a": 1})
    assert digest(one) == digest(other) != digest(Say(serial=1, prompt="p", entry="say"))
