"""What can be typed besides words: slash commands, each one thing that happens on real calls."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from callwright.cli.chat_call import ChatCall
from callwright.cli.chat_why import why
from callwright.cli.shown_values import confidence_text
from callwright.machine.events import PartyDetected, SpeakerChanged
from callwright.understanding.reading import Heard, Hypothesis

if TYPE_CHECKING:
    from callwright.machine.snapshot import Snapshot

__all__ = ["ChatWords"]

_KEYS = frozenset("0123456789*#")
_STATUSES = ("connected", "busy", "no_answer", "refused", "closed", "failed", "ringing", "queued")
_LONGEST_S = 3_600

Run = Callable[[str], Awaitable[None]]


class ChatWords:
    """Takes one typed line: words of the caller, or a command."""

    def __init__(self, call: ChatCall) -> None:
        self._call = call
        self._commands: dict[str, tuple[str, str, Run]] = {
            "keys": ("123#", "press keys", self._keys),
            "silence": ("[seconds]", "say nothing, until something happens", self._silence),
            "noise": ("", "a sound without words", self._noise),
            "score": ("0.55 text", "say it, heard no better than this", self._score),
            "speaker": ("", "somebody else takes the phone", self._speaker),
            "machine": ("", "an answering machine has answered, then its tone", self._machine),
            "transfer": ("connected|busy|…", "what becomes of the transfer", self._transfer),
            "why": ("", "why the last turn went as it did", self._why),
            "slots": ("", "what has been gathered", self._slots),
            "state": ("", "where the call is", self._state),
            "locale": ("", "the language in force", self._locale),
            "hangup": ("", "hang up", self._hangup),
            "quit": ("", "the same", self._hangup),
            "help": ("", "this list", self._help),
        }

    async def take(self, line: str) -> None:
        """Do what the line says."""
        text = line.strip()
        if not text:
            return
        if not text.startswith("/"):
            self._call.say(text)
            return
        name, _, rest = text[1:].partition(" ")
        known = self._commands.get(name)
        if known is None:
            from callwright.dialog.findings import closest

            self._tell("?", f"There is no /{name}.{closest(name, self._commands)} /help lists all.")
            return
        await known[2](rest.strip())

    # --- what the caller does --------------------------------------------------------------------

    async def _keys(self, keys: str) -> None:
        pressed = keys.replace(" ", "")
        if not pressed or not set(pressed) <= _KEYS:
            self._tell("?", "Type keys 0 to 9, * and #, as in /keys 1234#")
            return
        self._call.screen.pressed(pressed)
        self._call.press(pressed)

    async def _silence(self, seconds: str) -> None:
        length_ms = None
        if seconds:
            try:
                length_ms = round(float(seconds.removesuffix("s")) * 1000)
            except ValueError:
                length_ms = -1
            if not 0 <= length_ms <= _LONGEST_S * 1000:
                self._tell("?", "Type how many seconds, as in /silence 6")
                return
        waited_ms = await self._call.wait(length_ms)
        self._tell("time", f"{waited_ms / 1000:.1f} s have passed")

    async def _noise(self, _: str) -> None:
        self._call.noise()

    async def _score(self, rest: str) -> None:
        score, _, words = rest.partition(" ")
        try:
            confidence = round(float(score) * 1000)
        except ValueError:
            confidence = -1
        if not 0 <= confidence <= 1000 or not words.strip():
            self._tell("?", "Type a score from 0 to 1 and words, as in /score 0.55 one fifty")
            return
        self._call.hear(Heard((Hypothesis(words.strip(), confidence),)))

    async def _speaker(self, _: str) -> None:
        self._call.happens(SpeakerChanged(at_ms=self._call.now_ms))

    async def _machine(self, _: str) -> None:
        self._call.happens(PartyDetected(at_ms=self._call.now_ms, who="machine"))
        await self._call.rest()
        if not self._call.over:
            self._call.happens(PartyDetected(at_ms=self._call.now_ms, who="machine", beep=True))

    async def _transfer(self, status: str) -> None:
        if status not in _STATUSES:
            self._tell("?", f"Type what becomes of it: {', '.join(_STATUSES)}")
        elif not self._call.transfer_becomes(status):
            self._tell("?", "No transfer has been started.")

    async def _hangup(self, _: str) -> None:
        self._call.leave()

    # --- what the person wants to know -----------------------------------------------------------

    async def _why(self, _: str) -> None:
        for label, text in why(self._call):
            self._tell(label, text)

    async def _slots(self, _: str) -> None:
        found = False
        for frame in self._call.snapshot.stack:
            for name, slot in frame.slots.items():
                found = True
                shown = self._call.shown.slot(frame.dialog, name, slot.value)
                score = confidence_text(slot.confidence)
                confirmed = {"yes": "confirmed", "implicit": "said back", "no": "not confirmed"}
                how = f"{score} by {slot.source}, {confirmed[slot.confirmed]}"
                self._tell("slot", f"{frame.dialog}.{name} = {shown}  ({how})")
        for name in self._call.snapshot.facts:
            found = True
            self._tell("fact", name)
        if not found:
            self._tell("slots", "Nothing has been gathered yet.")

    async def _state(self, _: str) -> None:
        snapshot = self._call.snapshot
        self._tell("state", " > ".join(frame.state for frame in snapshot.stack))
        question = snapshot.question
        if question is not None:
            self._tell("question", f"{question.phase}, {question.tries} of its tries used")
        self._tell("waits for", _waits(snapshot))
        self._tell(
            "call",
            f"{snapshot.now_ms / 1000:.1f} s, {snapshot.call.turns} turns, "
            f"{snapshot.call.no_match} not understood, {snapshot.call.no_input} silent",
        )

    async def _locale(self, _: str) -> None:
        locales = ", ".join(self._call.machine.application.locales)
        self._tell("locale", f"{self._call.snapshot.locale} of {locales}")

    async def _help(self, _: str) -> None:
        for name, (takes, what, _run) in self._commands.items():
            self._tell("", f"{f'/{name} {takes}':<29}{what}")

    def _tell(self, label: str, text: str) -> None:
        self._call.screen.aside(label, text)


def _waits(snapshot: "Snapshot") -> str:
    left = sorted((due - snapshot.now_ms, kind) for kind, due in snapshot.waits.items())
    return ", ".join(f"{kind} in {ms / 1000:.1f} s" for ms, kind in left) or "nothing"
