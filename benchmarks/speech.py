"""The embedded engines over a telephone line: how often they are right, how fast they are.

Answers are generated from a fixed seed, spoken by the embedded voice at several pitches and speeds,
and taken through mu-law with noise. It is synthetic speech on a clean line: real callers are
harder. An answer is right when its best reading is the value that was meant.
"""

import asyncio
import datetime
import random
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec

from callwright.engines.embedded.recogniser import EmbeddedSpeechToText
from callwright.engines.embedded.silero import SileroVoiceDetector
from callwright.engines.embedded.synthesizer import EmbeddedTextToSpeech
from callwright.errors import EngineError
from callwright.ports import AudioFormat, Voice
from callwright.speech import g711, pcm
from callwright.testing.caller_voice import caller_sound
from callwright.understanding.expected import Context, Expected, ExpectedSlot, Value
from callwright.understanding.lexicon.shipped import shipped
from callwright.understanding.reading import Heard, MeantIntent, MeantValue
from callwright.understanding.slot_type import SlotType
from callwright.understanding.understand import Lexicon, understand

EACH = 24
TODAY = datetime.date(2026, 6, 2)
FORMAT = AudioFormat(8_000)
VOICES = ((100, 100), (120, 100), (90, 95), (130, 110), (85, 105), (110, 90))  # pitch, rate
DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December")  # fmt: skip
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
            "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth")  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
NAMES = ("Maria Lopez", "James Carter", "Linda Nguyen", "Robert Smith", "Susan Miller",
         "David Johnson", "Karen Brown", "Thomas Walker")  # fmt: skip
YES = ("Yes.", "Yes, that's right.", "Yeah.", "Yes, I can.", "Correct.", "Sure.")
NO = ("No.", "No, that's wrong.", "Nope.", "No, I can't.", "No thank you.", "That is not right.")


@dataclass(frozen=True)
class Answer:
    """One spoken answer and the value that it means."""

    slot: SlotType
    text: str
    value: Value


class Ears:
    """Collects what one stream reports."""

    def __init__(self) -> None:
        loop = asyncio.get_running_loop()
        self.final: asyncio.Future[Heard] = loop.create_future()
        self.again: asyncio.Future[Heard] = loop.create_future()

    def on_interim(self, turn: int, text: str, behind_ms: int = 0) -> None:
        pass

    def on_final(self, turn: int, heard: Heard) -> None:
        self.final.set_result(heard)

    def on_again(self, turn: int, heard: Heard) -> None:
        self.again.set_result(heard)

    def on_again_failed(self, turn: int, error: EngineError) -> None:
        self.again.set_exception(error)

    def on_failed(self, error: EngineError) -> None:
        self.final.set_exception(error)


def answers() -> dict[str, list[Answer]]:
    """Return answers by slot kind."""
    chance = random.Random(20_261)
    made: dict[str, list[Answer]] = {}

    def add(slot: SlotType, text: str, value: Value) -> None:
        made.setdefault(slot.kind, []).append(Answer(slot, text, value))

    for n in range(EACH):
        yes = n % 2 == 0
        add(SlotType("yes_no"), (YES if yes else NO)[n // 2 % 6], "yes" if yes else "no")
        digits = [chance.randrange(10) for _ in range(4)]
        spoken = " ".join(DIGITS[d] for d in digits)
        told = f"It's {spoken}." if n % 2 else f"{spoken.capitalize()}."
        add(SlotType("digits", least=4, most=4), told, "".join(map(str, digits)))
        tens, ones = chance.randrange(8), chance.randrange(1, 10)
        hundreds = chance.randrange(1, 10)
        number = hundreds * 100 + (tens + 2) * 10 + ones
        words = f"{DIGITS[hundreds]} hundred {TENS[tens]} {DIGITS[ones]}"
        add(SlotType("money"), f"I can pay {words} dollars.", number * 100)
        month, day = chance.randrange(12), chance.randrange(15)
        year = chance.randrange(1950, 2000)
        decade = f"{TENS[year % 100 // 10 - 2]}{' ' + DIGITS[year % 10] if year % 10 else ''}"
        add(
            SlotType("date"),
            f"{MONTHS[month]} {ORDINALS[day]}, nineteen {decade}.",
            f"{year}-{month + 1:02}-{day + 1:02}",
        )
        add(SlotType("name"), f"{NAMES[n % len(NAMES)]}.", NAMES[n % len(NAMES)])
    return made


def line(sound: bytes, seed: int) -> bytes:
    """Take sound through mu-law with noise 50 dB below full scale, silence around it."""
    chance = random.Random(seed)
    framed = pcm.silence(300, 8_000) + sound + pcm.silence(300, 8_000)
    hiss = pcm.from_samples([round(chance.gauss(0, 60)) for _ in range(len(framed) // 2)])
    return g711.decode(g711.encode(pcm.mix(framed, hiss)))


def value_of(heard: Heard, answer: Answer, lexicon: Lexicon) -> Value | None:
    slot = ExpectedSlot(name="it", type=answer.slot)
    expected = Expected(phase="asking", slots=(slot,), intents=("affirm", "deny"))
    for reading in understand(heard, expected, lexicon, Context(today=TODAY)).readings:
        match reading:
            case MeantValue(slot="it", value=value):
                return value
            case MeantIntent(name="affirm" | "deny") if answer.slot.kind == "yes_no":
                return "yes" if reading.name == "affirm" else "no"
    return None


async def figures() -> list[tuple[str, str]]:
    stt, tts, vad = EmbeddedSpeechToText(), EmbeddedTextToSpeech(), SileroVoiceDetector()
    made: list[tuple[str, str]] = []
    began = time.perf_counter()
    await asyncio.gather(stt.warm_up(), tts.warm_up(), vad.warm_up())
    made.append(("warm-up of all engines at once", f"{time.perf_counter() - began:.1f} s"))
    lexicon = Lexicon(shipped("en-US"))
    first_ms, again_ms, speak_ms = [], [], []
    for kind, spoken in answers().items():
        right = [0, 0, 0]
        for number, answer in enumerate(spoken):
            pitch, rate = VOICES[number % len(VOICES)]
            sound = line(await caller_sound(answer.text, tts, pitch=pitch, rate=rate), number)
            ears = Ears()
            stream = stt.open(FORMAT, ears)
            expected = Expected(phase="asking", slots=(ExpectedSlot(name="it", type=answer.slot),))
            stream.expect(expected, (), "en-US")
            began = time.perf_counter()
            stream.start_turn(1)
            stream.feed(sound)
            stream.end_turn(1)
            first = await ears.final
            first_ms.append((time.perf_counter() - began) * 1000)
            began = time.perf_counter()
            stream.recognise_again(1, sound)
            again = await ears.again
            again_ms.append((time.perf_counter() - began) * 1000)
            stream.close()
            both = Heard((*again.nbest, *first.nbest))
            for at, heard in enumerate((first, again, both)):
                right[at] += value_of(heard, answer, lexicon) == answer.value
        shares = " / ".join(f"{count / len(spoken):.0%}" for count in right)
        made.append((f"{kind}: right by first pass / second / both ({len(spoken)})", shares))
    for text in ("Thank you.", "Is this a good time to talk?", "Your balance is forty dollars."):
        began = time.perf_counter()
        await anext(aiter(tts.synthesize(text, Voice())))
        speak_ms.append((time.perf_counter() - began) * 1000)
    made += [
        ("one look at a whole answer, first pass, median", f"{statistics.median(first_ms):.0f} ms"),
        (
            "second pass, median / slowest",
            f"{statistics.median(again_ms):.0f} / {max(again_ms):.0f} ms",
        ),
        ("first phrase of a short prompt, median", f"{statistics.median(speak_ms):.0f} ms"),
    ]
    for calls in (1, 32):
        made.append(
            (f"voice detection, {calls} calls, a call-second", f"{detect(vad, calls):.2f} ms")
        )
    await asyncio.gather(stt.close(), tts.close(), vad.close())
    return made


def detect(vad: SileroVoiceDetector, calls: int) -> float:
    """Return CPU milliseconds of one call's second of sound, in a batch of `calls`."""
    frames = 250
    streams = [vad.open(FORMAT, lambda *window: None) for _ in range(calls)]
    frame = pcm.silence(20, 8_000)
    began = time.process_time()
    for at in range(frames):
        for stream in streams:
            stream.feed(frame, at * 20)
        vad._on_tick()
    took_s = time.process_time() - began
    for stream in streams:
        stream.close()
    return took_s * 1000 / calls / (frames * 0.020)


def measure() -> Iterator[tuple[str, str]]:
    if find_spec("moonshine_voice") is None or find_spec("piper") is None:
        yield "not measured", "callwright[local,piper] is not installed"
        return
    yield from asyncio.run(figures())
