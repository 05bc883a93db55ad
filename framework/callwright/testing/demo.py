"""The demonstration: a whole borrower call with sound, no key, no microphone, no network."""

import datetime
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from callwright.call.interpreter import Interpreter
from callwright.call.lexicons import lexicons_of
from callwright.call.record import CallRecord
from callwright.call.recorder import CallWatcher
from callwright.call.sealing import CallValues
from callwright.call.services import LenderServices
from callwright.dialog.compiler import load_application
from callwright.dialog.library import library_folder
from callwright.errors import EngineError, SettingsError
from callwright.machine.effects import Listen
from callwright.machine.events import Answered
from callwright.machine.machine import Machine
from callwright.machine.step import Step, start_at
from callwright.office import Office
from callwright.ports import ServiceReply, TextToSpeech
from callwright.settings import Settings
from callwright.testing.caller_voice import caller_sound
from callwright.testing.demo_borrower import (
    LAST_FOUR,
    OFFER,
    OFFERED_CENTS,
    Borrower,
    birth_date,
    lines,
)
from callwright.testing.rising_noise import Misheard, NoisyLine, RisingNoise
from callwright.testing.spoken_caller import SpokenCaller, Voices
from callwright.understanding.expected import Value
from callwright.wiring import CallRequest, open_office

__all__ = ["Demonstration", "Prelude", "demonstrate"]

_PAST_DUE_CENTS, _MINIMUM_CENTS = 32_000, 10_000


class Prelude(Protocol):
    """Who is told what happens before the call."""

    def preparing(self, what: str, done: int, of: int) -> None:
        """Progress of what takes a while."""

    def tried(self, level: Misheard) -> None:
        """The offer was spoken over a noisier line."""


@dataclass(frozen=True, slots=True)
class Demonstration:
    """What came of it. misheard: the noise level chosen. offered, read_back: the amount that was
    misheard in the call, in words, and what the agent then asked; empty when nothing was.
    """

    record: CallRecord
    folder: Path
    misheard: Misheard | None
    offered: str
    read_back: str


async def demonstrate(
    calls: Path, watcher: CallWatcher, prelude: Prelude, *, today: datetime.date | None = None
) -> Demonstration:
    """Run the worked application against a scripted borrower with a voice.

    Raises SettingsError when the extras that carry the engines are not installed.
    """
    application = load_application(library_folder())
    on = today or datetime.datetime.now(datetime.UTC).date()
    settings = Settings(calls=calls)
    services = LenderServices(_services(on), application.services, application.data)
    prelude.preparing("Starting the speech engines", 0, 1)
    async with open_office(application, settings, sound=True, services=services) as office:
        prelude.preparing("Starting the speech engines", 1, 1)
        voices = await _voices(office, prelude)
        misheard = await _noise(office, voices, prelude)
        borrower = Borrower(
            today=on,
            noisy_db=misheard.snr_db if misheard else 6.0,
            seed=misheard.seed if misheard else 2,
        )
        record = await office.run(
            SpokenCaller(borrower, voices),
            CallRequest(
                direction="outbound",
                channel="phone",
                data={
                    "lender.name": "Lakeside Lending",
                    "lender.contact": "Maria Lopez",
                    "lender.phone": "+13125550142",
                    "person.first_name": "Ana",
                },
                watchers=(watcher,),
            ),
        )
        return Demonstration(
            record=record,
            folder=office.folder_of(record.call_id),
            misheard=misheard,
            offered=borrower.offered,
            read_back=borrower.misheard,
        )


async def _voices(office: Office, prelude: Prelude) -> Voices:
    synthesizer = office.engines.synthesizer
    if synthesizer is None:
        raise SettingsError("The demonstration needs a voice: set synthesizer to 'embedded'.")
    voices = Voices(_speaking(synthesizer))
    everything = lines()
    for number, line in enumerate(everything):
        prelude.preparing("Giving the borrower a voice", number, len(everything))
        await voices.prepare(line)
    prelude.preparing("Giving the borrower a voice", len(everything), len(everything))
    return voices


def _speaking(synthesizer: TextToSpeech) -> Callable[[str], Awaitable[bytes]]:
    async def speak(text: str) -> bytes:
        return await caller_sound(text, synthesizer)

    return speak


async def _noise(office: Office, voices: Voices, prelude: Prelude) -> Misheard | None:
    """Raise the noise under her offer until another amount is heard."""
    recogniser = office.engines.recogniser
    if recogniser is None:
        raise EngineError("The demonstration needs a recogniser: set recogniser to 'embedded'.")
    machine = office.machine
    asked = _asked_for_a_plan(machine)
    listen = next(effect for effect in asked.effects if isinstance(effect, Listen))
    values = CallValues(machine, b"only to find a noise level")
    interpreter = Interpreter(machine, values, lexicons_of(machine.application))
    line = NoisyLine(
        recogniser,
        understand=lambda heard: interpreter.understand(heard, listen, asked.snapshot),
        worth_a_second_look=lambda meant: interpreter.worth_a_second_look(meant, listen),
        listen=listen,
    )
    rising = RisingNoise(line.hear, await voices.prepare(OFFER), _another_amount)
    async for level in rising:
        prelude.tried(level)
    return rising.found


def _another_amount(values: Mapping[str, Value]) -> bool:
    amount = values.get("promise_amount")
    return (
        isinstance(amount, int)
        and amount != OFFERED_CENTS
        and _MINIMUM_CENTS <= amount <= _PAST_DUE_CENTS
        and values.get("pay_plan") == "pay"
        and "promise_date" in values
    )


def _asked_for_a_plan(machine: Machine) -> Step:
    """The call where the offer will come."""
    now = datetime.datetime.now(datetime.UTC)
    answered = Answered(
        at_ms=0,
        call_id="noise",
        direction="outbound",
        answered_at=now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        data={"account.past_due": _PAST_DUE_CENTS},
    )
    return start_at(machine, answered, "reminder_call.ask_plan", facts=("verified",))


def _services(today: datetime.date) -> dict[str, Callable[..., ServiceReply]]:
    """The lender's systems of the demonstration: one borrower is on record."""

    def match_identity(last4: str, dob: str) -> ServiceReply:
        right = (last4, dob) == (LAST_FOUR, birth_date())
        return ServiceReply("match" if right else "mismatch")

    def get_account() -> ServiceReply:
        return ServiceReply(
            "found",
            {
                "account.past_due": _PAST_DUE_CENTS,
                "account.minimum": _MINIMUM_CENTS,
                "account.due_date": (today - datetime.timedelta(days=13)).isoformat(),
                "account.late_fee": 2_500,
                "account.grace_until": (today + datetime.timedelta(days=8)).isoformat(),
            },
        )

    def save_promise(promise_amount: int, promise_date: str) -> ServiceReply:
        return ServiceReply("saved")

    return {
        "match_identity": match_identity,
        "get_account": get_account,
        "save_promise": save_promise,
    }
