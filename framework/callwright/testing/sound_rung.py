"""The third rung: real sound through the embedded engines, on a clock that waits for them.

A caller's line is spoken by the synthesizer, taken over an 8 kHz mu-law line with its hiss and
recognised by the embedded recogniser; the agent's prompts are synthesized. Nothing but sound
reaches the call. What a script forces and sound cannot do is a reason to skip the test, never to
pass it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import AsyncExitStack
from dataclasses import replace
from functools import partial

from callwright.call.call_engines import CallEngines
from callwright.call.interpreter import Interpreter, typed
from callwright.call.prompt_sound import PromptCache
from callwright.call.rendering import Rendering
from callwright.dialog.schema.tests import Said, TalkLine
from callwright.errors import SettingsError
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Candidate
from callwright.ports import Services
from callwright.settings import load_settings
from callwright.testing.caller_voice import caller_sound
from callwright.testing.fake_link import FakeLink
from callwright.testing.fakes import MemoryJournal
from callwright.testing.line_noise import line_hiss
from callwright.testing.scenario import Scenario
from callwright.testing.script import CannotPlay, Played, Rung
from callwright.testing.session_rung import SessionRung
from callwright.testing.spoken_caller import HissingLine, Voices
from callwright.testing.virtual_time import VirtualTimeLoop
from callwright.testing.words import lexicons
from callwright.understanding.reading import Meant, MeantIntent, MeantValue
from callwright.wiring import open_office

__all__ = ["SoundBooth", "SoundRung", "play_with_sound"]

_YES, _NO = "Yes.", "No."
_EVERY_S = 16  # whole windows of 32 ms, and whole frames of 20 ms
_SLOW = 80  # percent: how people repeat what was not understood
_NOISE = 4_000  # RMS: a door, a cough near the phone

_FORCED = {
    "new_speaker": "it forces a change of speaker",
    "machine": "it forces an answering machine",
    "screener": "it forces a call screener",
    "person": "it forces a person after a machine",
    "line": "it forces a quality of the line",
}


def play_with_sound(
    machine: Machine,
    scenarios: Iterable[Scenario],
    play: Callable[[Scenario, Rung], Awaitable[Played]],
) -> Iterator[Played]:
    """Play scenarios with the engines that the settings name, loaded once for all of them.

    Raises SettingsError when an extra is not installed.
    """

    async def one(scenario: Scenario, booth: SoundBooth) -> Played:
        # The detector works in windows of the loop's clock: so a test sounds the same whatever was
        # played before it.
        await asyncio.sleep(-asyncio.get_running_loop().time() % _EVERY_S)
        return await play(scenario, SoundRung(machine, scenario, booth))

    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        open_ = AsyncExitStack()
        booth = runner.run(_booth(machine, open_))
        try:
            for scenario in scenarios:
                why = _cannot(scenario)
                if why:
                    yield Played(scenario=scenario, failures=(), skipped=why)
                else:
                    yield runner.run(one(scenario, booth))
        finally:
            runner.run(open_.aclose())


async def _booth(machine: Machine, open_: AsyncExitStack) -> "SoundBooth":
    office = await open_.enter_async_context(
        open_office(machine.application, load_settings(), sound=True)
    )
    return SoundBooth(machine, office.engines)


def _cannot(scenario: Scenario) -> str:
    """Why this test cannot be played with sound, or nothing."""
    return next((why for line in scenario.talk if (why := _forces(line))), "")


def _forces(line: TalkLine) -> str:
    if line.kind in _FORCED:
        return f"line {line.at.line}: {_FORCED[line.kind]}, which is not read off sound here"
    if line.upset is not None:
        return f"line {line.at.line}: it forces how upset the caller is"
    said = line.caller or line.interrupts
    if isinstance(said, Said) and said.score is not None:
        return f"line {line.at.line}: it forces the score {said.score / 1000:.2f}"
    if isinstance(said, Said) and said.others:
        return f"line {line.at.line}: it forces what else is heard"
    return ""


class SoundRung(SessionRung):
    """Plays one scenario with sound.

    The caller helps as people do where the engines are in doubt and the script is not: says yes to
    what is read back right, and says again, more slowly, what was not understood.
    """

    def __init__(self, machine: Machine, scenario: Scenario, booth: "SoundBooth") -> None:
        super().__init__(machine, scenario, booth)
        self._voice = booth
        self._words = ""
        self._meant: tuple[Meant, ...] = ()

    async def rest(self) -> None:
        """Let the bot finish."""
        await super().rest()
        self._voice.check(self.snapshot().locale)

    async def caller(self, said: Said, upset: int | None, over_prompt: bool) -> None:
        """The caller says something, and knows what was meant by it."""
        self._words = str(said.says)
        if self.listen is not None:
            interpreter = Interpreter(self.machine, self.session.values, lexicons(self.machine))
            heard = typed(self._words)
            self._meant = interpreter.understand(heard, self.listen, self.snapshot()).readings
        await super().caller(said, upset, over_prompt)

    async def clarify(self, prompt: str) -> str:
        """Say yes, or say it again."""
        question = self.snapshot().question
        kind = prompt.split(".")[-2:]
        if question is None or not self._words:
            return ""
        if question.phase == "confirming" and "confirm" in kind:
            words = _YES if self._is_right(question.candidates) else f"{_NO} {self._words}"
        elif question.phase == "checking":
            meant = any(
                isinstance(m, MeantIntent) and m.name == question.checks for m in self._meant
            )
            words = _YES if meant else _NO
        elif kind[0] in ("no_match", "no_input"):
            words = self._words
        else:
            return ""
        self._voice.slowly = words not in (_YES, _NO)
        await super().caller(Said.model_construct(says=words, score=None, others=()), None, False)
        self._voice.slowly = False
        return words

    def _is_right(self, candidates: tuple[Candidate, ...]) -> bool:
        meant = {m.slot: m.value for m in self._meant if isinstance(m, MeantValue)}
        return all(meant.get(c.slot) == self.session.values.open(c.value) for c in candidates)


class SoundBooth:
    """The embedded engines, and the caller's voice."""

    def __init__(self, machine: Machine, engines: CallEngines) -> None:
        if engines.recogniser is None or engines.synthesizer is None:
            raise SettingsError(
                "Tests with sound need a recogniser and a synthesizer: the settings name none. "
                "Set both to 'embedded'."
            )
        self.rendering = Rendering(machine.application)
        self._engines = replace(engines, cache=PromptCache())
        self._locales = frozenset(engines.recogniser.caps.locales) & set(
            engines.synthesizer.locales
        )
        synthesizer = engines.synthesizer

        def voice(rate: int) -> Voices:
            return Voices(partial(caller_sound, synthesizer=synthesizer, rate=rate))

        self._voices = {False: voice(100), True: voice(_SLOW)}
        self.slowly = False

    def engines(self, services: Services) -> CallEngines:
        """What a call needs."""
        return replace(self._engines, services=services, journal=MemoryJournal())

    def line(self) -> FakeLink:
        """A phone line, with its hiss."""
        return HissingLine()

    def noise(self, length_ms: int) -> bytes:
        """A loud noise."""
        return line_hiss(length_ms, level=_NOISE)

    async def sound(self, said: Said, locale: str) -> bytes:
        """The words in the caller's voice, as they come over the line."""
        self.check(locale)
        text = str(said.says)
        text = text if text[-1:] in ".?!" else f"{text}."
        voices = self._voices[self.slowly]
        await voices.prepare(text)
        return voices.over_line(text, None, seed=1)

    def check(self, locale: str) -> None:
        """Raise CannotPlay for a locale that the engines do not know."""
        if locale not in self._locales:
            raise CannotPlay(f"the call is in {locale}, which the configured engines do not know")
