"""A scenario played line by line on a rung, and compared as it goes.

A rung is a way to run a call: the pure core on virtual time, the runtime with scripted engines,
real sound through real engines. The talk, the comparison and the verdict are the same on each.
"""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from callwright.dialog.schema.tests import Said, TalkLine
from callwright.errors import CallwrightError, Mark
from callwright.machine.snapshot import Snapshot
from callwright.testing.scenario import Scenario
from callwright.testing.trace import Trace
from callwright.understanding.reading import Heard, Hypothesis

__all__ = ["CannotPlay", "Failure", "Played", "Rung", "heard_as", "play"]


_MOST_DOUBTS = 4  # of one line of the bot: past that, a person would have given up

# What may happen in the same moment as what the caller just did: "stop calling me", click.
_AT_ONCE = ("hangs_up", "new_speaker")
_AT_ONCE_AFTER = ("caller", "interrupts", "keys")

# What does not wait for the bot to finish.
_OVER_THE_BOT = ("interrupts", "service", "line")


@dataclass(frozen=True, slots=True)
class Failure:
    """What went otherwise than the test says. lines: a readable account."""

    at: Mark
    what: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What became of one scenario.

    skipped: why it cannot be played on this rung. clarified: how often the agent was in doubt
    where the script is not, and the caller helped.
    """

    scenario: Scenario
    failures: tuple[Failure, ...]
    skipped: str = ""
    clarified: int = 0
    transcript: tuple[str, ...] = ()
    trace: Trace = field(default_factory=Trace)

    @property
    def passed(self) -> bool:
        """Did all go as the test says?"""
        return not self.failures and not self.skipped


class CannotPlay(CallwrightError):  # noqa: N818  # not an error: a reason to skip
    """This rung cannot do what the script says. The message says why, without a full stop."""


class Rung(Protocol):
    """One running call, as a script sees it. Prompts are named as `bot:` lines name them."""

    async def begin(self) -> None:
        """Answer the call, or place it where the scenario begins."""

    async def rest(self) -> None:
        """Let the bot finish: until only the caller, the far end or a tone can go on."""

    async def until_barge_in(self) -> None:
        """Let the bot speak until its last prompt has been heard for a while."""

    def take_said(self) -> list[str]:
        """Prompts begun since the last call of this, fillers, bridges and echoes left out."""

    def take_heard(self) -> list[str]:
        """What the caller was heard to say since the last call of this."""

    def take_reasons(self) -> list[str]:
        """Why the call went as it did since the last call of this, as lines of a transcript."""

    async def caller(self, said: Said, upset: int | None, over_prompt: bool) -> None:
        """The caller says something, over the prompt or after it. Raises CannotPlay."""

    async def clarify(self, prompt: str) -> str:
        """The bot said this instead of what the script expects: it may not be sure what it heard.

        The caller says what people say then; returns those words, or none if it is no such doubt.
        """

    async def keys(self, keys: str) -> None:
        """The caller presses keys."""

    async def silence(self, length_ms: int) -> None:
        """Nobody says anything."""

    async def noise(self, length_ms: int) -> None:
        """A sound without words."""

    async def party(self, who: str, words: str) -> None:
        """A machine, a screener or a person shows itself; a machine's beep follows its words."""

    async def hang_up(self) -> None:
        """The caller hangs up."""

    async def transfer(self, status: str) -> None:
        """News of the transfer."""

    async def service(self, what: object) -> None:
        """A service answers now: a result, or `{service: result}`."""

    async def new_speaker(self) -> None:
        """Somebody else takes the phone."""

    async def line_becomes(self, quality: str) -> None:
        """The line gets better or worse."""

    def trace(self) -> Trace:
        """What happened, for verdict and coverage."""

    def snapshot(self) -> Snapshot:
        """Where the call is."""

    async def close(self) -> None:
        """Give everything back."""


async def play(scenario: Scenario, rung: Rung) -> Played:
    """Play a scenario to its end or to its first surprise."""
    transcript: list[str] = []
    failure: Failure | None = None
    clarified = 0
    try:
        await rung.begin()
        talk = scenario.talk
        for index, line in enumerate(talk):
            before = talk[index - 1].kind if index else ""
            following = talk[index + 1].kind if index + 1 < len(talk) else ""
            transcript.append(_shown(line))
            doubts: list[str] = []
            try:
                if line.kind == "bot":
                    failure, doubts = await _bot(rung, line, following)
                    clarified += sum(doubt.startswith("asked") for doubt in doubts)
                else:
                    failure = await _line(rung, line, before)
                    doubts = _misheard(_said(line.caller or line.interrupts), rung.take_heard())
            except CannotPlay:
                raise
            except CallwrightError as error:  # what the line asks for has not come about
                failure = Failure(line.at, str(error))
            transcript += (*doubts, *rung.take_reasons())
            if failure is not None:
                break
        else:
            await rung.rest()
            left = rung.take_said()
            if left:
                failure = Failure(
                    scenario.at,
                    "the bot went on after the last line",
                    tuple(f"+ {x}" for x in left),
                )
    finally:
        await rung.close()
    found = (failure,) if failure is not None else ()
    return Played(
        scenario=scenario,
        failures=found,
        clarified=clarified,
        transcript=tuple(transcript),
        trace=rung.trace(),
    )


async def _bot(rung: Rung, line: TalkLine, following: str) -> tuple[Failure | None, list[str]]:
    """The bot's part: what went otherwise, and the doubts that were cleared up on the way."""
    expected = [str(name) for name in line.bot or ()]
    said: list[str] = []
    doubts: list[str] = []
    for _ in range(_MOST_DOUBTS):
        await (rung.until_barge_in() if following == "interrupts" else rung.rest())
        said += rung.take_said()
        if said == expected or not said or said[-1] in expected:
            break
        words = await rung.clarify(said[-1])
        if not words:
            break
        doubts += [f"asked   {said.pop()}", f'caller  "{words}"']
        doubts += _misheard(Said.model_construct(says=words), rung.take_heard())
    ended = None if said else _ended(rung, line)
    return ended or _compared(line, expected, said), doubts


async def _line(rung: Rung, line: TalkLine, before: str) -> Failure | None:
    """What is not the bot's part; a failure where nobody is left on the line to do it."""
    at_once = line.kind in _AT_ONCE and before in _AT_ONCE_AFTER
    if not at_once and line.kind not in _OVER_THE_BOT:
        await rung.rest()
    if ended := _ended(rung, line):
        return ended
    match line.kind:
        case "caller":
            await rung.caller(_said(line.caller), line.upset, over_prompt=False)
        case "interrupts":
            await rung.caller(_said(line.interrupts), None, over_prompt=True)
        case "silence":
            await rung.silence(line.silence or 0)
        case "keys":
            await rung.keys(str(line.keys))
        case "noise":
            await rung.noise(line.noise or 0)
        case "machine" | "screener" | "person":
            await rung.party(line.kind, str(getattr(line, line.kind)))
        case "hangs_up":
            await rung.hang_up()
        case "transfer":
            await rung.transfer(str(line.transfer))
        case "service":
            await rung.service(line.service)
        case "new_speaker":
            await rung.new_speaker()
        case _:
            await rung.line_becomes(str(line.line))
    return None


def _ended(rung: Rung, line: TalkLine) -> Failure | None:
    """A line that nothing answers would pass whatever it says, so it fails."""
    done = rung.snapshot().done
    if done is None:
        return None
    return Failure(
        line.at,
        f"the call had ended ('{done.disposition}') before this line: take it out, or mend what "
        "comes before it",
    )


def heard_as(said: Said) -> Heard:
    """What the caller's words count as where nothing recognises sound: 1.0, unless scored."""
    score = said.score if said.score is not None else 1_000
    others = tuple(Hypothesis(str(other), None) for other in said.others)
    return Heard((Hypothesis(str(said.says), score), *others))


def _said(said: Said | str | None) -> Said:
    if isinstance(said, Said):
        return said
    return Said.model_construct(says=said or "", score=None, others=())


def _compared(line: TalkLine, expected: Sequence[str], said: Sequence[str]) -> Failure | None:
    if expected == list(said):
        return None
    changes = difflib.ndiff(expected, list(said))
    return Failure(
        line.at,
        "the bot said something else (- expected, + said)",
        tuple(change for change in changes if not change.startswith("?")) or ("+ nothing",),
    )


def _misheard(said: Said, heard: Sequence[str]) -> list[str]:
    """What was heard, where it is not what was said."""
    return [f'heard   "{text}"' for text in heard if _bare(text) != _bare(str(said.says))]


def _bare(text: str) -> str:
    return " ".join(word.strip(".,;:?!") for word in text.lower().split())


def _shown(line: TalkLine) -> str:
    """One line of the transcript."""
    match line.kind:
        case "bot":
            return f"bot     {', '.join(str(name) for name in line.bot or ())}"
        case "caller" | "interrupts":
            said = _said(line.caller if line.kind == "caller" else line.interrupts)
            score = f"  ({said.score / 1000:.2f})" if said.score is not None else ""
            return f'{line.kind:<7} "{said.says}"{score}'
        case "silence" | "noise" as kind:
            return f"{kind:<7} {getattr(line, kind)} ms"
        case "hangs_up" | "new_speaker" as kind:
            return kind
        case kind:
            return f"{kind:<7} {getattr(line, kind)}"
