"""Talking over a long prompt: who only says "mm-hm" is talked on to, who interrupts is heard whole.

Virtual time at the pace of the engines' measured CPU, 8 kHz, one caller a call. A back-channel is
said once a call, an interruption too, each at a place of the prompt that a seed chooses.
"""

import random
import sys
from collections.abc import AsyncIterator, Iterator

from benchmarks._turn_rig import Caller, Rig, Spoken, Told, Utterance, percentile, several
from callwright.machine.events import SpeechStarted, UserTurn, ValueReading
from callwright.testing.paced_engines import Cores, each_paced

SEED = 20262
EACH = 100
BACKCHANNELS = ("Mm-hm.", "Uh-huh.", "Okay.", "Right.", "Yeah.", "I see.", "Sure.", "Oh, okay.",
                "Mm.", "Alright.")  # fmt: skip
AMOUNTS = {"fifty": 50, "one hundred": 100, "two hundred": 200, "eighty": 80, "sixty five": 65,
           "three hundred": 300, "one hundred twenty": 120, "ninety": 90}  # fmt: skip
SENTENCES = ("I can pay {} dollars.", "{} dollars.", "I'd like to pay {} dollars today.",
             "Let's do {} dollars.", "Put me down for {} dollars, please.")  # fmt: skip
PROMPT = "set up a payment"


def _paused_ms(caller: Caller) -> int:
    """How long the prompt was silent from the first flush on: 0 when it was never paused."""
    if not caller.flushed_ms:
        return 0
    paused_ms = caller.flushed_ms[0]
    return next((at for at in caller.played_ms if at > paused_ms), 1 << 30) - paused_ms


async def _backchannels(rig: Rig, count: int) -> Iterator[tuple[str, str]]:
    draw = random.Random(SEED)
    amount = await rig.sound_of(Utterance("amount", ("Fifty dollars.",)))
    work = []
    for number in range(count):
        said = await rig.sound_of(
            Utterance("backchannel", (BACKCHANNELS[number % len(BACKCHANNELS)],), voice=number)
        )
        at_ms = draw.randint(1_500, 11_000)
        work.append(lambda said=said, at_ms=at_ms: _call(rig, said, at_ms, amount))
    found = await several(work, 1)
    paused = [_paused_ms(caller) for _, caller, _ in found]
    abandoned = [
        n for n, (_, caller, _) in enumerate(found)
        if sum("set up a payment" in said.text for said in caller.said) != 1 + bool(paused[n])
        or any("Sorry" in said.text for said in caller.said)
    ]  # fmt: skip
    long = [n for n, ms in enumerate(paused) if 700 < ms < 1 << 30 and n not in abandoned]
    for n in (*abandoned, *long):
        _, caller, watch = found[n]
        said_as = " / ".join(watch.texts)
        print(f"    {caller.answers[0].spoken.utterance.text}, paused {paused[n]} ms: {said_as}")
    kept_ms = [ms for n, ms in enumerate(paused) if ms and n not in abandoned]
    return iter([
        (f"back-channels over a prompt ({count}): abandoned, paused over 700 ms",
         f"{len(abandoned)}, {len(long)}"),
        ("    never paused; pause of the others, p50 / longest",
         f"{paused.count(0)}; {percentile(kept_ms, 0.5):.0f} / {max(kept_ms, default=0)} ms"),
    ])  # fmt: skip


async def _call(rig: Rig, said: Spoken, at_ms: int, after: Spoken) -> Told:
    asked = [False]

    def brain(prompt: str) -> tuple[Spoken, int, bool] | None:
        if PROMPT in prompt and not asked[0]:
            asked[0] = True
            return said, at_ms, True
        return (after, 450, False) if "pay" in prompt else None

    return await rig.call(brain, inbound=True)


async def _interruptions(rig: Rig, count: int) -> Iterator[tuple[str, str]]:
    draw = random.Random(SEED + 1)
    work, meant = [], []
    for number in range(count):
        words, dollars = draw.choice(list(AMOUNTS.items()))
        text = draw.choice(SENTENCES).format(words)
        said = await rig.sound_of(
            Utterance("interruption", (text[0].upper() + text[1:],), voice=number)
        )
        meant.append((dollars * 100, said))
        at_ms = draw.randint(1_500, 11_000)
        work.append(lambda said=said, at_ms=at_ms: _call(rig, said, at_ms, said))
    over = await several(work, 1)
    yielded, late, lost, misheard = [], 0, 0, 0
    for (cents, said), (_, caller, watch) in zip(meant, over, strict=True):
        began_ms = caller.answers[0].began_ms
        start = next((e for e in watch.events if isinstance(e, SpeechStarted)), None)
        flushed = [at for at in caller.flushed_ms if at >= began_ms]
        if start is None or not flushed or start.prompt == 0:
            late += 1
            continue
        yielded.append(flushed[0] - began_ms)
        # That the voice has lasted is known when its frame is there, 20 ms after it began.
        late += flushed[0] - start.at_ms > 20 + 5
        values = [
            r.value for e in watch.events if isinstance(e, UserTurn) and e.turn == start.turn
            for r in e.readings if isinstance(r, ValueReading)
        ]  # fmt: skip
        heard = watch.texts[0] if watch.texts else ""
        alone = await _alone(rig, said)
        if heard.lower().split() != alone.lower().split():
            misheard += 1
            # A word misheard alone ("let" for "put") is not lost where it is heard aright.
            spoken = _words(said.utterance.text)
            missing = set(_words(alone)) - set(_words(heard))
            lost += any(word in spoken or not word.isalpha() for word in missing)
            read = ", ".join(map(str, values)) or "nothing"
            print(f"    over the prompt: {heard} / alone: {alone} / {cents} cents read as {read}")
    return iter([
        (f"interruptions ({count}): not yielded to, or over 5 ms after the decision", f"{late}"),
        ("    first sample of the caller to silence, p50 / p95 / longest",
         f"{percentile(yielded, 0.5):.0f} / {percentile(yielded, 0.95):.0f} / "
         f"{max(yielded, default=0)} ms"),
        ("    lost words that are heard without the prompt; heard otherwise",
         f"{lost}; {misheard}"),
    ])  # fmt: skip


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() or c == "'" else " " for c in text.lower()).split()


async def _alone(rig: Rig, said: Spoken) -> str:
    """What is heard of the same sound when it answers a prompt that has ended."""
    _, _, watch = await rig.call(
        lambda prompt: (said, 450, False) if "pay" in prompt else None, inbound=True
    )
    return watch.texts[0] if watch.texts else ""


async def _figures(count: int) -> AsyncIterator[tuple[str, str]]:
    async with Rig(cores=Cores(2)) as rig:
        amount = await rig.sound_of(Utterance("amount", ("Fifty dollars.",)))
        await _call(rig, amount, 2_000, amount)  # fills the prompt cache
        for what in (_backchannels, _interruptions):
            for figure in await what(rig, count):
                yield figure


def measure(count: int = EACH) -> Iterator[tuple[str, str]]:
    yield from each_paced(_figures(count))


if __name__ == "__main__":
    for what, figure in measure(int(sys.argv[1]) if len(sys.argv) > 1 else EACH):
        print(f"  {what:<70} {figure}", flush=True)
