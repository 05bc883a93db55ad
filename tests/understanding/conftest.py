"""The worked application's questions, asked one at a time."""

import datetime
import pathlib
from collections.abc import Callable

import pytest
import yaml

from callwright.understanding.expected import Context, Expected, ExpectedSlot
from callwright.understanding.lexicon.shipped import shipped
from callwright.understanding.reading import (
    Heard,
    Hypothesis,
    MeantAnswer,
    MeantIntent,
    MeantValue,
    Understanding,
)
from callwright.understanding.slot_type import SlotType
from callwright.understanding.understand import Lexicon, understand
from callwright.understanding.words import ChoiceValue, Words

DIALOGS = pathlib.Path(__file__).parents[2] / "dialogs"
TODAY = datetime.date(2025, 6, 2)
OWED = {"account.past_due": 32_000, "account.minimum": 10_000, "person.first_name": "Ana"}

GLOBALS = (
    *("self_harm", "stop_calling", "wrong_number", "bankruptcy", "attorney", "dispute"),
    *("deceased", "military", "wants_agent", "wants_spanish", "call_later", "no_recording"),
    *("complaint", "are_you_a_robot", "say_again", "slower", "hold_on", "new_speaker", "help"),
    *("asks_something", "dont_know", "refuse"),
)
ANSWERS = ("who_are_you", "why_called", "late_fee")


def slot(name, kind, role="asked", **more):
    return ExpectedSlot(name=name, type=kind, role=role, **more)


YES_NO, DATE, MONEY, TIME = (SlotType(k) for k in ("yes_no", "date", "money", "time"))
BORN = {"least": "1905-01-01", "greatest": TODAY.isoformat()}
HOURS = {"least": "08:00", "greatest": "20:00"}
OPEN = {"may_be": ("unknown", "refused")}


def amount(role="asked"):
    return slot("promise_amount", MONEY, role, relative_to="account.past_due")


QUESTIONS = {
    "is_person": (slot("is_person", YES_NO),),
    "last4": (slot("last4", SlotType("digits", least=4, most=4)),),
    "dob": (slot("dob", DATE, **BORN),),
    "plan": (
        slot("pay_plan", SlotType("choice", choice="pay_plan")),
        amount("also"),
        slot("promise_date", DATE, "also"),
    ),
    "amount": (amount(), slot("promise_date", DATE, "also")),
    "date": (slot("promise_date", DATE), amount("earlier")),
    "promise": (
        slot("promise_ok", YES_NO),
        amount("readback"),
        slot("promise_date", DATE, "readback"),
    ),
    "change": (slot("change_what", SlotType("choice", choice="change_what")),),
    "need": (slot("need", SlotType("choice", choice="need")),),
    "reason": (slot("hardship_reason", SlotType("choice", choice="hardship_reason"), **OPEN),),
    "day": (slot("callback_day", DATE), slot("callback_time", TIME, "also", **HOURS)),
    "time": (slot("callback_time", TIME, **HOURS, **OPEN),),
    "offer": (slot("wants_now", YES_NO),),
    "name": (slot("full_name", SlotType("name")),),
    "people": (slot("people", SlotType("number", least=0, most=20)),),
}
OWN = {
    "is_person": ("not_home",),
    "amount": ("cannot_pay",),
    "date": ("cannot_pay",),
    "day": ("no_callback",),
}


def _examples(said: list[str] | dict[str, list[str]]) -> tuple[str, ...]:
    return tuple(said["examples"] if isinstance(said, dict) else said)


def _words(locale: str) -> Words:
    written = yaml.load((DIALOGS / f"words.{locale}.yaml").read_text(), Loader=yaml.BaseLoader)  # noqa: S506
    base = shipped(locale)
    return Words(
        locale=locale,
        intents={**base.intents, **{k: _examples(v) for k, v in written["intents"].items()}},
        choices={
            name: tuple(
                ChoiceValue(value, w.get("say", ""), tuple(w.get("hears", ())), w.get("keys", ""))
                for value, w in values.items()
            )
            for name, values in written["choices"].items()
        },
        answers={name: tuple(a["asked"]) for name, a in written["answers"].items()},
    )


LEXICONS = {locale: Lexicon(_words(locale)) for locale in ("en-US", "es-US")}
LEXICONS["en-GB"] = LEXICONS["en-US"]


def meaning(understood: Understanding, least: int = 0) -> dict[str, object]:
    """What was meant, by name: slots to values, intents and answers to True."""
    said: dict[str, object] = {}
    for reading in understood.readings:
        if reading.confidence < least:
            continue
        match reading:
            case MeantValue():
                said[reading.slot] = reading.value
            case MeantIntent() | MeantAnswer():
                said[reading.name] = True
    return said


@pytest.fixture
def ask() -> Callable[..., Understanding]:
    """`ask(question, text)`: what the worked application understands there."""

    def _ask(question, text, *, score=1_000, others=(), locale="en-US", final=True, **known):
        phase = known.pop("phase", "asking")
        slots = QUESTIONS.get(question, ())
        own = OWN.get(question, ()) + (("affirm", "deny") if phase != "asking" else ())
        own += known.pop("also", ())
        answers = (*ANSWERS, *known.pop("answers", ()))
        expected = Expected(phase=phase, slots=slots, intents=(*GLOBALS, *own), answers=answers)
        heard = Heard((Hypothesis(text, score), *map(Hypothesis, others)), final)
        context = Context(today=TODAY, locale=locale, values=OWED, **known)
        return understand(heard, expected, LEXICONS[locale], context)

    return _ask
