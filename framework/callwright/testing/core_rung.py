"""The first rung: a scenario on the pure core, with the real understanding, on virtual time."""

from dataclasses import replace

from callwright.call.interpreter import Interpreter, Sound
from callwright.call.sealing import CallValues
from callwright.dialog.schema.tests import Said
from callwright.errors import SettingsError
from callwright.machine.effects import CallService
from callwright.machine.events import (
    LineChanged,
    PartyDetected,
    SpeakerChanged,
    UserTurn,
)
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Snapshot
from callwright.machine.values import Value
from callwright.testing.core_call import CoreCall, ServiceAnswer
from callwright.testing.opening import answered, first_step
from callwright.testing.reasons import reasons
from callwright.testing.scenario import Reply, Scenario
from callwright.testing.script import heard_as
from callwright.testing.trace import Trace, said_names, traced
from callwright.testing.words import lexicons
from callwright.understanding.reading import Heard

__all__ = ["CoreRung"]

_KEY = b"a key for tests only"
_VOICED_MS = 900  # a short answer


class CoreRung:
    """Plays one scenario on the pure core."""

    def __init__(self, machine: Machine, scenario: Scenario) -> None:
        self.machine = machine
        self.scenario = scenario
        self.values = CallValues(machine, _KEY)
        self.vault = self.values.vault
        self.interpreter = Interpreter(machine, self.values, lexicons(machine))
        self.call = CoreCall(machine, self.vault, self._answer)
        self._answers: dict[str, list[Reply]] = {
            name: list(replies) for name, replies in scenario.services.items()
        }
        self._listed = 0
        self._told = 0
        self.unscripted: list[str] = []

    async def begin(self) -> None:
        """Answer the call, or place it where the scenario begins."""
        event = answered(self.scenario)
        event = replace(event, data=self.values.seal_data(event.data))
        self.call.begin(first_step(self.machine, self.scenario, event, self.values), event)

    async def rest(self) -> None:
        """Let the bot finish."""
        self.call.rest()

    async def until_barge_in(self) -> None:
        """Let the bot speak until its last prompt has been heard for a while."""
        self.call.until_barge_in()

    def take_said(self) -> list[str]:
        """Prompts begun since the last call of this."""
        names = said_names(self.machine, self.call.said[self._listed :])
        self._listed = len(self.call.said)
        return names

    def take_heard(self) -> list[str]:
        """Nothing is misheard here."""
        return []

    def take_reasons(self) -> list[str]:
        """Why the call went as it did since the last call of this."""
        new, self._told = self.call.steps[self._told :], len(self.call.steps)
        return reasons(self.machine, self.values, new)

    async def caller(self, said: Said, upset: int | None, over_prompt: bool) -> None:
        """The caller says something, over the prompt or after it."""
        heard = heard_as(said)
        if over_prompt:
            self.call.spoken_turn(lambda turn, at_ms: self._turn(heard, upset, turn, at_ms, True))
        else:
            self.call.turn(lambda turn, at_ms: self._turn(heard, upset, turn, at_ms, False))

    def _turn(
        self, heard: Heard, upset: int | None, turn: int, at_ms: int, spoken: bool
    ) -> UserTurn:
        listen = self.call.listen
        if listen is None:
            raise SettingsError(f"test '{self.scenario.name}': the caller speaks before the call")
        *before, event = self.interpreter.events(
            at_ms=at_ms,
            turn=turn,
            heard=heard,
            listen=listen,
            snapshot=self.call.snapshot,
            sound=Sound(voiced_ms=_VOICED_MS, interrupted=True) if spoken else None,
        )
        for earlier in before:
            self.call.post(earlier)
        if not isinstance(event, UserTurn):
            raise TypeError("a turn ends with its UserTurn")
        if upset is None:
            return event
        return replace(event, upset=upset)

    async def clarify(self, prompt: str) -> str:
        """What is typed is in no doubt but the script's own."""
        return ""

    async def keys(self, keys: str) -> None:
        """The caller presses keys."""
        self.call.press(keys)

    async def silence(self, length_ms: int) -> None:
        """Nobody says anything."""
        self.call.silence(length_ms)

    async def noise(self, length_ms: int) -> None:
        """A sound without words."""
        self.call.spoken_turn(
            lambda turn, at_ms: UserTurn(
                at_ms=at_ms,
                turn=turn,
                floor=self.call.listen.floor if self.call.listen else 0,
                kind="noise",
            ),
            voiced_ms=length_ms,
        )

    async def party(self, who: str, words: str) -> None:
        """A machine, a screener or a person shows itself; a machine's beep follows its words."""
        match who:
            case "machine":
                self.call.machine_answers(beep=False)
                self.call.rest()
                self.call.machine_answers(beep=True)
            case "screener":
                self.call.post(PartyDetected(at_ms=self.call.now_ms, who="screener"))
            case _:
                self.call.post(PartyDetected(at_ms=self.call.now_ms, who="person"))

    async def hang_up(self) -> None:
        """The caller hangs up."""
        self.call.hang_up()

    async def transfer(self, status: str) -> None:
        """News of the transfer."""
        self.call.transfer_becomes(status)

    async def service(self, what: object) -> None:
        """A service answers now."""
        named = what if isinstance(what, dict) else {"": what}
        for name, result in named.items():
            fields = self._fields(str(name), str(result))
            self.call.service_replies(str(name), ServiceAnswer(str(result), fields))

    async def new_speaker(self) -> None:
        """Somebody else takes the phone."""
        self.call.post(SpeakerChanged(at_ms=self.call.now_ms))

    async def line_becomes(self, quality: str) -> None:
        """The line gets better or worse."""
        self.call.post(
            LineChanged(at_ms=self.call.now_ms, quality=quality)  # type: ignore[arg-type]
        )

    def trace(self) -> Trace:
        """What happened."""
        found = traced(self.machine, self.values, self.call.snapshot, self.call.steps)
        found.unscripted = list(self.unscripted)
        return found

    def snapshot(self) -> Snapshot:
        """Where the call is."""
        return self.call.snapshot

    async def close(self) -> None:
        """Nothing is held."""

    def _answer(self, call: CallService) -> ServiceAnswer:
        replies = self._answers.get(call.service)
        if not replies:
            self.unscripted.append(call.service)
            return ServiceAnswer("timeout")
        reply = replies.pop(0)
        fields = self.values.seal_data(dict(reply.fields))
        return ServiceAnswer(reply.result, fields, reply.after_ms)

    def _fields(self, service: str, result: str) -> dict[str, Value]:
        data = self.machine.application.data
        return {
            name: value
            for name, value in self.values.seal_data(self.scenario.known).items()
            if data[name].service == service and data[name].result == result
        }
