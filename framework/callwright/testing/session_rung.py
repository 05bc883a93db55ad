"""A scenario on a real call session: listener, speaker, interpreter and journal, in virtual time.

What differs between the upper rungs is the *booth*: which engines recognise and speak, and how the
caller's words become sound. The line, the caller's timing and the script are the same.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from callwright.call.call_engines import CallEngines
from callwright.call.plan import CallPlan
from callwright.call.record import Line, TurnTiming
from callwright.call.rendering import Rendering
from callwright.call.session import CallSession
from callwright.dialog.schema.tests import Said
from callwright.machine.effects import Effect, Listen, Say, Transfer
from callwright.machine.events import (
    Event,
    LineChanged,
    PartyDetected,
    SpeakerChanged,
    UserTurn,
)
from callwright.machine.machine import Machine
from callwright.machine.snapshot import INITIAL, Snapshot
from callwright.machine.waits import earliest
from callwright.ports import Services
from callwright.testing.core_call import BARGE_IN_MS, KEY_MS, PASSING, StuckError
from callwright.testing.fake_link import FakeLink
from callwright.testing.opening import answered, first_step
from callwright.testing.reasons import reasons
from callwright.testing.scenario import Reply, Scenario
from callwright.testing.scripted_services import ScriptedServices
from callwright.testing.trace import Trace, said_names, traced
from callwright.testing.words import lexicons

__all__ = ["Booth", "SessionRung"]

_KEY = b"a key for tests only"
_LOOK_MS = 20  # how often a waiting script looks at the call
_SOON_MS = 300  # after a prompt, a caller answers so fast
_SETTLED_MS = 1_000  # a sound that opened no turn by then was not noticed
_PATIENCE_MS = 1_800_000  # half an hour, `limits.minutes` of a long call: past that, it is stuck


class Booth(Protocol):
    """Engines and voices behind the calls of one test run of one application."""

    rendering: Rendering

    def engines(self, services: Services) -> CallEngines:
        """What a call needs, with the scenario's services."""

    def line(self) -> FakeLink:
        """A line that has just been answered."""

    def noise(self, length_ms: int) -> bytes:
        """A sound without words."""

    async def sound(self, said: Said, locale: str) -> bytes:
        """The caller's words as they come over the line. Raises CannotPlay."""


class _Session(CallSession):
    """A call in which the next turn may be made as upset as the script wants."""

    forced_upset: int | None = None

    def post(self, event: Event) -> None:
        """Hand an event over."""
        if isinstance(event, UserTurn) and self.forced_upset is not None:
            event = replace(event, upset=self.forced_upset)
            self.forced_upset = None
        super().post(event)


class SessionRung:
    """Plays one scenario through a session. It watches the call that it runs."""

    def __init__(self, machine: Machine, scenario: Scenario, booth: Booth) -> None:
        self.machine = machine
        self.scenario = scenario
        self.booth = booth
        self.services = ScriptedServices(scenario.services)
        self.steps: list[tuple[Event, tuple[Effect, ...]]] = []
        self._last = INITIAL
        self._says: list[Say] = []
        self._listed = 0
        self._told = 0
        self._turns = 0
        self._transfer: Transfer | None = None
        self._heard: list[str] = []
        self.listen: Listen | None = None

    async def begin(self) -> None:
        """Answer the call."""
        machine, scenario = self.machine, self.scenario
        self.line = self.booth.line()
        plan = CallPlan(
            machine=machine,
            answered=answered(scenario),
            key=_KEY,
            render=self.booth.rendering.render,
            lexicons=lexicons(machine),
            watchers=(self,),
            begin=lambda event, values: first_step(machine, scenario, event, values),
        )
        self.session = _Session(plan, self.line, self.booth.engines(self.services))
        self._running = asyncio.create_task(self.session.run(), name="call")
        await self._until(lambda: self._last is not INITIAL)

    # --- what the call tells its watcher ----------------------------------------------------------

    def on_event(self, event: Event, snapshot: Snapshot, effects: tuple[Effect, ...]) -> None:
        """An event was settled."""
        self.steps.append((event, effects))
        self._last = snapshot
        self._turns += isinstance(event, UserTurn)
        for effect in effects:
            if isinstance(effect, Say):
                self._says.append(effect)
            elif isinstance(effect, Transfer) and effect.action == "start":
                self._transfer = effect
            elif isinstance(effect, Listen):
                self.listen = effect

    def on_line(self, line: Line, text: str) -> None:
        """Something was said."""
        if line.who == "caller":
            self._heard.append(text)

    def on_hearing(self, text: str) -> None:
        """Only whole turns count."""

    def on_timing(self, timing: TurnTiming) -> None:
        """Time is virtual here, and says nothing."""

    def on_fault(self, sentence: str) -> None:
        """Breakdowns are part of many scripts."""

    # --- the script -------------------------------------------------------------------------------

    async def rest(self) -> None:
        """Let the bot finish."""
        await self._until(self._at_rest)

    async def until_barge_in(self) -> None:
        """Let the bot speak until its last prompt has been heard for a while."""
        await self._until(lambda: self._may_barge_in() or self._at_rest())

    def take_said(self) -> list[str]:
        """Prompts begun since the last call of this."""
        names = said_names(self.machine, self._says[self._listed :])
        self._listed = len(self._says)
        return names

    def take_heard(self) -> list[str]:
        """What the caller was heard to say since the last call of this."""
        heard, self._heard = self._heard, []
        return heard

    def take_reasons(self) -> list[str]:
        """Why the call went as it did since the last call of this."""
        new, self._told = self.steps[self._told :], len(self.steps)
        return reasons(self.machine, self.session.values, new)

    async def caller(self, said: Said, upset: int | None, over_prompt: bool) -> None:
        """The caller says something, over the prompt or after it."""
        sound = await self.booth.sound(said, self._last.locale)
        if not over_prompt:
            await _sleep_ms(_SOON_MS)
        self.session.forced_upset = upset
        before = self._turns
        self.line.sound(sound)
        await self._until(lambda: self._turns > before and self._quiet())

    async def clarify(self, prompt: str) -> str:
        """What is heard is in no doubt but the script's own."""
        return ""

    async def keys(self, keys: str) -> None:
        """The caller presses keys."""
        for key in keys:
            if self._over:
                return
            self.line.press(key)
            await _sleep_ms(KEY_MS)

    async def silence(self, length_ms: int) -> None:
        """Nobody says anything."""
        await _sleep_ms(length_ms)

    async def noise(self, length_ms: int) -> None:
        """A sound without words."""
        before = self._turns
        self.line.sound(self.booth.noise(length_ms))
        await _sleep_ms(length_ms + _SETTLED_MS)
        await self._until(lambda: self._turns > before or self._quiet())

    async def party(self, who: str, words: str) -> None:
        """A machine, a screener or a person shows itself; a machine's beep follows its words."""
        now_ms = self.line.now_ms
        match who:
            case "machine":
                self.session.post(PartyDetected(at_ms=now_ms(), who="machine"))
                await self.rest()
                self.session.post(PartyDetected(at_ms=now_ms(), who="machine", beep=True))
            case "screener":
                self.session.post(PartyDetected(at_ms=now_ms(), who="screener"))
            case _:
                self.session.post(PartyDetected(at_ms=now_ms(), who="person"))

    async def hang_up(self) -> None:
        """The caller hangs up."""
        self.line.leave()
        await self._until(lambda: False)

    async def transfer(self, status: str) -> None:
        """News of the transfer."""
        if self._transfer is None:
            raise StuckError("no transfer was started")
        self.line.report_transfer(self._transfer.serial, status)
        await _sleep_ms(_LOOK_MS)

    async def service(self, what: object) -> None:
        """A service answers now."""
        data = self.machine.application.data
        for name, result in (what if isinstance(what, dict) else {"": what}).items():
            fields = {
                each: value
                for each, value in self.scenario.known.items()
                if data[each].service == name and data[each].result == result
            }
            if not self.services.reply_now(str(name), Reply(str(result), fields)):
                raise StuckError(f"service '{name}' has no call that waits for an answer")
        await _sleep_ms(_LOOK_MS)

    async def new_speaker(self) -> None:
        """Somebody else takes the phone."""
        self.session.post(SpeakerChanged(at_ms=self.line.now_ms()))

    async def line_becomes(self, quality: str) -> None:
        """The line gets better or worse."""
        self.session.post(
            LineChanged(at_ms=self.line.now_ms(), quality=quality)  # type: ignore[arg-type]
        )

    def trace(self) -> Trace:
        """What happened."""
        found = traced(self.machine, self.session.values, self._last, self.steps)
        found.unscripted = list(self.services.unscripted)
        return found

    def snapshot(self) -> Snapshot:
        """Where the call is."""
        return self._last

    async def close(self) -> None:
        """Drop the line if it is still up, and wait until nothing of the call is left."""
        if not self._over:
            self._running.cancel()
        await asyncio.wait((self._running,))
        if not self._running.cancelled():
            self._running.result()

    # --- where the call is ------------------------------------------------------------------------

    @property
    def _over(self) -> bool:
        return self._last.done is not None or self._running.done()

    def _quiet(self) -> bool:
        """Has everything that the caller said been heard and answered?"""
        return not self.line.sounding and self._last.speech is None

    def _at_rest(self) -> bool:
        """Can only the caller, the far end or a tone go on?"""
        if self._last.playing:
            return False
        due_ms, kind = earliest(self._last.waits)
        return kind not in PASSING and due_ms > self.line.now_ms()

    def _may_barge_in(self) -> bool:
        if len(self._last.playing) != 1 or len(self.line.said) != len(self._says):
            return False
        return self.line.now_ms() >= self.line.said[-1].at_ms + BARGE_IN_MS

    async def _until(self, reached: Callable[[], bool]) -> None:
        """Let time pass until the call is there, or over."""
        for _ in range(_PATIENCE_MS // _LOOK_MS):
            if self._over or reached():
                return
            await _sleep_ms(_LOOK_MS)
        raise StuckError("the call did not come to rest")


async def _sleep_ms(length_ms: int) -> None:
    await asyncio.sleep(length_ms / 1000)
