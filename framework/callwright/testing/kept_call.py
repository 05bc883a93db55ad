"""A kept call written down as a test: what went wrong once is held against every change."""

import datetime
import json
import math
import zoneinfo
from collections.abc import Iterable, Mapping

from callwright.machine.codec import decode_effect, decode_event
from callwright.machine.effects import CallService, Effect, Note, Say
from callwright.machine.events import (
    Answered,
    Event,
    HungUp,
    KeyPressed,
    PartyDetected,
    ServiceReplied,
    SpeakerChanged,
    TimerFired,
    TransferChanged,
    UserTurn,
)
from callwright.machine.machine import Machine
from callwright.machine.tables import Application
from callwright.machine.values import Absent, Sealed, Value
from callwright.ports import Envelope
from callwright.privacy.sealed import Plain
from callwright.testing.pretend import plausible
from callwright.testing.trace import said_names

__all__ = ["written_down"]

# A deadline that is due sooner is no silence of the caller's.
_SILENCE_MS = 2_000
# Below this a test says how surely the words were heard; above it they count as heard for sure.
_SURE = 900
_HUNG_UP = "caller_hung_up"


def written_down(
    entries: Iterable[Envelope], application: Application, opened: Mapping[str, Plain]
) -> str:
    """Return a journal as one entry of a tests file's `tests`, indented to be put at its end.

    opened: sealed values by name. What is not in it stays masked in what the caller says, and is
    made up in what services answer.
    """
    writer = _Writer(application, opened)
    call = ""
    for entry in entries:
        call = call or entry.call_id
        writer.take(entry)
    return writer.text(call)


class _Writer:
    def __init__(self, application: Application, opened: Mapping[str, Plain]) -> None:
        self.machine = Machine(application)
        self.application = application
        self.opened = opened
        self.answered: Answered | None = None
        self.end = ""
        self.talk: list[str] = []
        self.replies: dict[str, list[str]] = {}
        self.data: dict[str, Value] = {}
        self._asked: dict[str, str] = {}
        self._bot: list[str] = []
        self._settled = 0  # lines of `talk` that led to something
        self._keys = self._heard = ""
        self._at_ms = self._silent_ms = 0

    def take(self, entry: Envelope) -> None:
        """The next entry of the journal."""
        payload = dict(entry.payload)
        match entry.kind:
            case "line" if payload["who"] == "caller":
                self._heard = str(self.opened.get(str(payload["sealed"]), "") or payload["text"])
            case "event":
                key = payload.get("key")
                if isinstance(key, dict):  # of a keyed answer
                    payload["key"] = str(self.opened.get(str(key["sealed"]), "0"))
                self._happened(decode_event(payload))
            case "effect":
                self._did(decode_effect(payload))
            case "ended":
                self._line()
                self.end = str(payload["disposition"])
                self._drop_what_led_nowhere()
            case _:
                pass

    def _happened(self, event: Event) -> None:
        silent_ms, self._at_ms = event.at_ms - self._at_ms, event.at_ms
        self._silent_ms = silent_ms if isinstance(event, TimerFired) else 0
        match event:
            case Answered():
                self.answered = event
                self.data |= event.data
            case UserTurn(kind="words"):
                self._line(f"caller: {self._words(event)}")
            case UserTurn(kind="noise"):
                self._line("noise: 300ms")
            case KeyPressed():
                self._keys += event.key
            case ServiceReplied():
                service = self._asked.get(event.key, "")
                self.replies.setdefault(service, []).append(event.result)
                self.data |= event.fields
            case TransferChanged():
                self._line(f"transfer: {event.status}")
            case SpeakerChanged():
                self._line("new_speaker: true")
            case PartyDetected(who="machine", beep=False):
                self._line('machine: "leave a message"')
            case HungUp(by="caller"):
                self._line("hangs_up: true")
            case _:
                pass

    def _did(self, effect: Effect) -> None:
        match effect:
            case Say() if names := said_names(self.machine, [effect]):
                if self._silent_ms >= _SILENCE_MS:
                    self._line(f"silence: {math.ceil(self._silent_ms / 1000)}s")
                    self._silent_ms = 0
                elif self._keys:
                    self._line()
                self._bot += names
            case CallService():
                self._asked[effect.key] = effect.service
            case Note(what="exit" | "state"):
                pass
            case _:
                return
        self._settled = len(self.talk)

    def _drop_what_led_nowhere(self) -> None:
        """Over the goodbye a caller may say or do what changes nothing: a test waits it out."""
        if self.end == _HUNG_UP:
            return
        last = self.talk[self._settled :]
        self.talk[self._settled :] = [line for line in last if line.startswith("bot:")]

    def _line(self, line: str = "") -> None:
        """Write what the bot said, what was keyed after it, and then the line."""
        if self._bot:
            self.talk.append(f"bot: [{', '.join(self._bot)}]")
        if self._keys:
            self.talk.append(f'keys: "{self._keys}"')
        if line:
            self.talk.append(line)
        self._bot, self._keys = [], ""

    def _words(self, turn: UserTurn) -> str:
        words = json.dumps(self._heard, ensure_ascii=False)
        scores = [r.confidence for r in turn.readings if r.confidence is not None]
        if scores and max(scores) < _SURE:
            words = f"{{says: {words}, score: {max(scores) / 1000:.2f}}}"
        return words

    # --- as a test -------------------------------------------------------------------------------

    def text(self, call: str) -> str:
        """The whole test."""
        lines = [f"  - name: call {call}", *self._given(), "    talk:"]
        lines += [f"      - {line}" for line in self.talk]
        lines.append(f"    expect: {{end: {self.end or _HUNG_UP}}}")
        return "\n".join(lines)

    def _given(self) -> Iterable[str]:
        answered = self.answered
        if answered is None:
            return
        zone = zoneinfo.ZoneInfo(self.application.calendar.zone)
        local = datetime.datetime.fromisoformat(answered.answered_at).astimezone(zone)
        yield "    given:"
        yield f'      now: "{local:%Y-%m-%dT%H:%M}"'
        yield f"      direction: {answered.direction}"
        if answered.locale:
            yield f"      locale: {answered.locale}"
        data = (
            f"{name}: {self._literal(name, value, local.date())}"
            for name, value in self.data.items()
            if name in self.application.data  # a draft may have dropped it
        )
        yield f"      data: {{{', '.join(data)}}}"
        services = (f"{name}: [{', '.join(each)}]" for name, each in self.replies.items())
        yield f"      services: {{{', '.join(services)}}}"

    def _literal(self, name: str, value: Value, today: datetime.date) -> str:
        kind = self.application.data[name].type
        plain: Value = value
        if isinstance(value, Sealed):
            plain = self.opened.get(value.id) or plausible(self.application, kind, today)
        if isinstance(plain, Absent):
            return plain.why
        if kind.kind == "money" and isinstance(plain, int):
            return f"{plain / 100:.2f}"
        return json.dumps(str(plain), ensure_ascii=False)
