"""How long callers wait for a reply, and how often they are cut off, with the embedded engines."""

import argparse
import random
import sys
from collections import Counter
from collections.abc import AsyncIterator, Coroutine, Iterator
from typing import Any

from benchmarks._turn_rig import Answer, Rig, Spoken, Told, Utterance, percentile, several
from callwright.call.prompt_sound import SoundKey
from callwright.call.voice import CallVoice, Keep, Sound
from callwright.testing.engine_costs import EngineCosts
from callwright.testing.paced_engines import Cores, each_paced, run_paced
from callwright.testing.virtual_time import run_virtual

SEED = 20261
ANSWERS, PAUSED_AT_ONCE = 200, 60  # the latter are the first of the former
COMMA_MS = 200
DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December")  # fmt: skip
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
            "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth")  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
PLAIN_YES = ("Yes.", "Yes, it is.", "Yeah.", "Yes, I have time.", "Sure.", "Yes, go ahead.")


def yes_no(draw: random.Random) -> tuple[tuple[str, ...], int]:
    return draw.choice([
        (("Uh,", "yes."), 0),
        (("Well, um,", "yes,", "I can talk."), 2),
        (("Hmm, let me see.", "Yes."), 0),
        (("Let me think.", "Yes,", "that's fine."), 2),
        (("I think", "yes."), 0),
        (("Yes,", "it is."), 1),
        (("Sure,", "go ahead."), 1),
        (("Oh, hold on a second.", "Yes."), 0),
    ])  # fmt: skip


def digits(draw: random.Random) -> tuple[tuple[str, ...], int]:
    a, b, c, d = (DIGITS[draw.randrange(10)] for _ in range(4))
    return draw.choice([
        ((f"{a} {b},", f"{c} {d}."), 0),
        ((f"{a},", f"{b} {c} {d}."), 0),
        ((f"{a} {b} {c},", f"{d}."), 0),
        (("It's", f"{a} {b} {c} {d}."), 0),
        ((f"It's {a} {b}, uh,", f"{c} {d}."), 0),
        (("The last four digits are", f"{a} {b} {c} {d}."), 0),
        (("Let me get my card.", f"{a} {b} {c} {d}."), 0),
    ])  # fmt: skip


def date(draw: random.Random) -> tuple[tuple[str, ...], int]:
    month, day = draw.choice(MONTHS), draw.choice(ORDINALS)
    tens, ones = draw.choice(TENS[2:]), draw.choice(DIGITS[1:])
    year = f"nineteen {tens} {ones}"
    return draw.choice([
        ((f"{month} {day},", f"{year}."), 0),
        ((f"{month},", f"{day}, {year}."), 0),
        ((f"It's {month} {day},", f"{year}."), 0),
        (("It is", f"{month} {day}, {year}."), 0),
        ((f"{month} {day}, um,", f"{year}."), 0),
        ((f"{month} {day} nineteen,", f"{tens} {ones}."), 0),
    ])  # fmt: skip


KINDS = {"yes or no": yes_no, "digits": digits, "date": date}
PROMPTS = {
    "good time": "yes or no",
    "last four digits": "digits",
    "date of birth": "date",
    "four digits, one": "digits",
    "the month, the day": "date",
}


def answers(count: int, *, paused: bool, seed: int = SEED) -> list[Utterance]:
    """Answers to the three questions in turn; paused: each with a pause inside, a third long."""
    draw = random.Random(seed)
    made = []
    for number in range(count):
        kind = tuple(KINDS)[number % 3]
        parts, needed = KINDS[kind](draw)
        # A third of each kind is above 700 ms.
        pause_ms = draw.randint(701, 1_200) if number // 3 % 3 == 0 else draw.randint(300, 700)
        if not paused:
            # The same words in one breath, without what only fills a pause.
            parts = (" ".join(parts),) if kind != "yes or no" else (draw.choice(PLAIN_YES),)
            made.append(Utterance(kind, parts, voice=number))
        else:
            # Behind a "yes" that ends a pause the rest comes as after any comma.
            pauses_ms = (pause_ms, COMMA_MS)[: len(parts) - 1]
            made.append(Utterance(kind, parts, pauses_ms, needed, voice=number))
    return made


async def calls(
    rig: Rig, given: list[Utterance], *, at_once: int = 1, speculate: bool = True
) -> list[Answer]:
    """Make calls of three questions each; return what became of the given answers."""
    spoken = [await rig.sound_of(each) for each in given]
    yes = await rig.sound_of(Utterance("confirmation", ("Yes.",)))

    def call(three: list[Spoken], number: int) -> Coroutine[Any, Any, Told]:
        left = {each.utterance.kind: each for each in three}

        def brain(prompt: str) -> tuple[Spoken, int, bool] | None:
            kind = next((kind for part, kind in PROMPTS.items() if part in prompt), "")
            if not kind:
                return None if "Thank you" in prompt else (yes, 450, False)
            said = left.pop(kind, None)
            said = said or next((e for e in three if e.utterance.kind == kind), None)
            return None if said is None else (said, 450, False)  # the last call may lack one

        return rig.call(brain, speculate=speculate, name=f"call-{number}")

    groups = [spoken[at : at + 3] for at in range(0, len(spoken), 3)]
    work = [lambda three=three, n=n: call(three, n) for n, three in enumerate(groups)]
    found = await several(work, at_once)
    first: list[Answer] = []
    for (_, caller, _watch), three in zip(found, groups, strict=True):
        for each in three:
            first += [a for a in caller.answers if a.spoken is each][:1]
        first += [a for a in caller.answers if a.spoken is yes]
    return first


def told(name: str, made: list[Answer]) -> Iterator[tuple[str, str]]:
    replied = [a for a in made if a.reply_ms is not None and not a.cut and not a.cut_tail]
    for what, again in (("without the second pass", False), ("with it", True)):
        mine = [a for a in replied if a.timing and (a.timing.second_look != "none") is again]
        waits = [a.reply_ms for a in mine if a.reply_ms is not None]
        yield (
            f"{name}: {what} ({len(waits)}), p50 / p95 / slowest",
            f"{percentile(waits, 0.5):.0f} / {percentile(waits, 0.95):.0f} / "
            f"{max(waits, default=0):.0f} ms",
        )
        parts = _parts(mine)
        yield (
            "    of which, p50 / p95",
            ", ".join(
                f"{part} {percentile(values, 0.5):.0f} / {percentile(values, 0.95):.0f}"
                for part, values in parts.items()
            ),
        )
        slow = _parts(sorted(mine, key=lambda a: a.reply_ms or 0)[-max(1, len(mine) // 10) :])
        yield (
            "    in the slowest tenth, mean",
            ", ".join(
                f"{part} {sum(values) / max(1, len(values)):.0f}" for part, values in slow.items()
            ),
        )


def _parts(made: list[Answer]) -> dict[str, list[int]]:
    timings = [(a, a.timing) for a in made if a.timing]
    return {
        "voice detection": [t.voice_end_ms - a.end_ms for a, t in timings],
        "policy": [t.policy_ms for _, t in timings],
        "recognition": [t.recognition_ms for _, t in timings],
        "second pass": [t.second_pass_ms for _, t in timings],
        "waiting": [t.waiting_ms or 0 for _, t in timings],
        "synthesis": [t.synthesis_ms or 0 for _, t in timings],
    }


def cut_offs(name: str, made: list[Answer]) -> Iterator[tuple[str, str]]:
    asked = [a for a in made if a.spoken.utterance.pauses_ms]
    if not asked:
        return
    cut = [a for a in asked if a.cut]
    by_kind = Counter(a.spoken.utterance.kind for a in cut)
    kinds = [f"{kind} {count}" for kind, count in by_kind.items()]
    tails = sum(a.cut_tail for a in asked)
    yield (
        f"{name}: cut off in an answer ({len(asked)})",
        f"{len(cut)} ({', '.join([f'{len(cut) / len(asked):.1%}', *kinds])}); after it: {tails}",
    )


async def _try(asked: argparse.Namespace) -> None:
    """While changing things: some answers of one seed, in one breath and with pauses."""
    costs = EngineCosts(asked.costs) if asked.costs else None
    async with Rig(cores=Cores(2, speed=asked.speed), costs=costs) as rig:
        await calls(rig, answers(3, paused=False))  # fills the prompt cache
        made: list[Answer] = []
        for paused, count in ((False, asked.plain), (True, asked.paused)):
            given = answers(count, paused=paused, seed=asked.seed)
            given_back = await calls(rig, given, at_once=asked.calls)
            made += given_back
            if asked.each:
                for each in given_back:
                    print(_one(each), flush=True)
        name = f"{asked.calls} at once, seed {asked.seed}"
        for line in (*told(name, made), *cut_offs(name, made)):
            print(*line, sep=": ", flush=True)


def _one(a: Answer) -> str:
    t = a.timing
    parts = "no turn" if t is None else " + ".join(
        str(part)
        for part in (t.voice_end_ms - a.end_ms, t.policy_ms, t.recognition_ms, t.second_pass_ms,
                     t.waiting_ms, t.synthesis_ms)
    )  # fmt: skip
    marks = " ".join(
        name for name, holds in (("CUT", a.cut), ("tail", a.cut_tail),
                                 (f"second look {t.second_look}" if t else "",
                                  bool(t and t.second_look != "none"))) if holds
    )  # fmt: skip
    return (
        f"{a.reply_ms} = {parts} {marks} {a.spoken.utterance.text} {a.spoken.utterance.pauses_ms}"
    )


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    number = {"type": int, "metavar": "N"}
    parser.add_argument("--calls", default=10, help="at once", **number)
    parser.add_argument("--plain", default=30, help="answers in one breath", **number)
    parser.add_argument("--paused", default=60, help="answers with a pause inside", **number)
    parser.add_argument("--seed", default=SEED, **number)
    parser.add_argument("--each", action="store_true", help="print every answer")
    parser.add_argument(
        "--costs",
        metavar="FILE",
        help="what the engines' jobs cost: recorded, then always the same",
    )
    parser.add_argument(
        "--speed", type=float, default=1.0, help="of the machine: 0.75 is one that others use too"
    )
    return parser.parse_args()


async def _figures() -> AsyncIterator[tuple[str, str]]:
    async with Rig(cores=Cores(2)) as rig:
        await calls(rig, answers(3, paused=False))  # fills the prompt cache
        for at_once, plain, paused in ((1, 45, ANSWERS), (10, 30, PAUSED_AT_ONCE)):
            name = "1 call" if at_once == 1 else f"{at_once} calls"
            given = await calls(rig, answers(plain, paused=False), at_once=at_once)
            asked = answers(paused, paused=True)
            given += (kept := await calls(rig, asked, at_once=at_once))
            for figure in (*told(name, given), *cut_offs(name, kept)):
                yield figure
            if at_once == 1:
                both = [a for a in kept if a.spoken.utterance in asked[:PAUSED_AT_ONCE]]
                for figure in cut_offs(f"{name}: those given at ten calls", both):
                    yield figure
        counted = _count_guesses()
        for speculate in (True, False):
            given = await calls(rig, answers(15, paused=False), speculate=speculate)
            waits = [a.reply_ms for a in given if a.reply_ms is not None]
            yield (
                f"speculation {'on' if speculate else 'off'}: mean / p50 / p95 ({len(waits)})",
                f"{sum(waits) / len(waits):.0f} / {percentile(waits, 0.5):.0f} / "
                f"{percentile(waits, 0.95):.0f} ms",
            )
            if speculate:
                what = "    prompts not at hand whose sound was begun by a guess"
                yield what, f"{counted['hits']} of {counted['asked']}"


def _count_guesses() -> Counter[str]:
    """Count, from here on, the prompts not at hand when they are due, and those begun ahead."""
    counted: Counter[str] = Counter()
    sound = CallVoice.sound

    def counting(voice: CallVoice, key: SoundKey, keep: Keep) -> Sound:
        at_hand, hits = voice.at_hand(key) is not None, voice.hits
        made = sound(voice, key, keep)
        counted["asked"] += not at_hand
        counted["hits"] += voice.hits - hits
        return made

    CallVoice.sound = counting  # type: ignore[method-assign]  # a probe: it changes nothing
    return counted


def measure() -> Iterator[tuple[str, str]]:
    yield from each_paced(_figures())


if __name__ == "__main__":
    if len(sys.argv) > 1:
        asked = _asked()
        # With fixed costs nothing else takes time either, so that a run can be repeated.
        (run_virtual if asked.costs else run_paced)(_try(asked))
    else:
        for figure in measure():
            print(*figure, sep=": ", flush=True)
