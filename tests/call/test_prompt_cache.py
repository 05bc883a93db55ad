"""What was spoken once is found again: by phrase, in memory and on disk, within bounds."""

import asyncio
import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.call.prerender import Prerendered, prerender
from callwright.call.prompt_sound import Keep, PromptCache, SoundKey, longest_known, place
from callwright.call.synthesis import at_hand, spoken
from callwright.ports import Phrase, Voice
from callwright.speech.pcm import from_samples, samples
from callwright.speech.phrases import phrases
from callwright.stores.prompt_sounds import PromptSounds
from callwright.testing.fakes import FakeTextToSpeech

ASKED = "I have your amount here. Shall I put that down?"
KEY = SoundKey(ASKED, Voice(), 8_000)
FIXED = Keep(fixed=frozenset({"Shall I put that down?"}))


async def said(engine, cache, text, keep=FIXED) -> list[str]:
    """The words that were sent, piece by piece."""
    return [p.text async for p in spoken(engine, cache, replace(KEY, text=text), keep)]


async def test_the_fixed_part_of_a_prompt_with_values_is_spoken_once():
    engine, cache = FakeTextToSpeech(), PromptCache()
    for value in ("one hundred", "two hundred", "three hundred"):
        text = f"So that is {value} dollars. Shall I put that down?"
        assert await said(engine, cache, text) == [
            f"So that is {value} dollars.",
            "Shall I put that down?",
        ]
    assert [text for text, _ in engine.spoken] == [
        "So that is one hundred dollars. Shall I put that down?",
        "So that is two hundred dollars.",
        "So that is three hundred dollars.",
    ]
    assert (cache.found, cache.missed) == (2, 4)


async def test_a_sentence_behind_a_value_is_found_though_it_would_be_cut_by_itself():
    behind = "If you have a question, ask it at any time."
    assert len(phrases(behind)) == 2
    engine, cache = FakeTextToSpeech(), PromptCache()
    for value in ("one", "two"):
        text = f"That is {value} hundred dollars. {behind}"
        assert await said(engine, cache, text, Keep(fixed=frozenset({behind})))
    assert [text for text, _ in engine.spoken][1:] == ["That is two hundred dollars."]


async def test_a_value_is_never_kept(tmp_path):
    engine, cache = FakeTextToSpeech(), PromptCache(store=PromptSounds(tmp_path))
    await said(engine, cache, ASKED, FIXED)
    assert not cache.known(replace(KEY, text="I have your amount here."))
    assert cache.known(replace(KEY, text="Shall I put that down?"))
    assert len(list(tmp_path.rglob("*.pcm"))) == 1


async def test_public_values_stay_in_memory_and_only_fixed_words_reach_the_disk(tmp_path):
    cache = PromptCache(store=PromptSounds(tmp_path))
    await said(FakeTextToSpeech(), cache, ASKED, Keep(everywhere=True))
    assert at_hand(cache, KEY) is not None
    assert list(tmp_path.rglob("*.pcm")) == []


async def test_the_next_process_speaks_from_disk(tmp_path):
    whole = Keep(fixed=frozenset({"I have your amount here.", "Shall I put that down?"}))
    made = await said(FakeTextToSpeech(), PromptCache(store=PromptSounds(tmp_path)), ASKED, whole)
    sounds = PromptSounds(tmp_path)
    sounds.open()
    engine, cache = FakeTextToSpeech(), PromptCache(store=sounds)
    assert (at_hand(cache, KEY), await said(engine, cache, ASKED)) == (None, made)
    assert (engine.spoken, len(at_hand(cache, KEY))) == ([], 2)


@pytest.mark.parametrize(
    "other",
    [
        {"text": "Shall I put that up?"},
        {"voice": Voice(locale="es-US")},
        {"voice": Voice(name="ana")},
        {"voice": Voice(rate=80)},
        {"rate_hz": 16_000},
    ],
)
def test_whatever_changes_the_sound_changes_the_name(other):
    cache = PromptCache(engine="fake 1")
    assert cache.name(KEY) != cache.name(replace(KEY, **other))
    assert cache.name(KEY) != PromptCache(engine="fake 2").name(KEY)
    assert cache.name(KEY) == PromptCache(engine="fake 1").name(KEY)


@settings(derandomize=True, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 400)), max_size=60))
def test_memory_is_bounded_and_the_latest_stays(puts):
    cache = PromptCache(most_bytes=1_000)
    for number, size in puts:
        key = replace(KEY, text=str(number))
        cache.put(key, bytes(size))
        assert cache.held_bytes <= 1_000
        assert len(cache.get(key)) == size
    held = [cache.get(replace(KEY, text=str(number))) for number in range(10)]
    assert sum(len(each) for each in held if each) == cache.held_bytes


@settings(derandomize=True, deadline=None)
@given(st.lists(st.sampled_from("abcd"), min_size=1, max_size=8), st.sets(st.text("abcd ")))
def test_a_text_is_cut_without_loss_into_the_longest_known_stretches(parts, known):
    cut = longest_known(tuple(parts), known.__contains__)
    assert [part for stretch, _ in cut for part in stretch] == parts
    assert all(" ".join(stretch) in known for stretch, is_known in cut if is_known)
    unknown = [stretch for stretch, is_known in cut if not is_known]
    assert not [part for stretch in unknown for part in stretch if part in known]


class OneSound:
    """Speaks in the pieces that it is told, each a loud tone that begins anywhere."""

    name, version, locales = "tones", "1", ("en-US",)

    def __init__(self, *pieces):
        self.pieces = pieces

    async def synthesize(self, text, voice):
        for number, piece in enumerate(self.pieces or (text,)):
            wave = (9_000 * math.sin(0.3 * n + number + 1) for n in range(400))
            yield Phrase(from_samples([round(value) for value in wave]), 8_000, piece)


@pytest.mark.parametrize(
    ("pieces", "kept"),
    [
        (("One two three.", "Four five six."), ["One two three.", "Four five six."]),
        (("One two three. Four five six.",), ["One two three. Four five six."]),
        (("One two", "three.", "Four", "five six."), ["One two three.", "Four five six."]),
        (("One two three. Four", "five six."), ["One two three. Four five six."]),
        (("", ""), []),
    ],
)
async def test_an_engine_may_cut_where_it_likes(pieces, kept):
    cache, text = PromptCache(), "One two three. Four five six."
    keep = Keep(fixed=frozenset({"One two three.", "Four five six."}))
    await said(OneSound(*pieces), cache, text, keep)
    known = ["One two three.", "Four five six.", text]
    assert [one for one in known if cache.known(replace(KEY, text=one))] == kept
    if kept:
        again = await said(OneSound(), cache, text, keep)
        assert " ".join(again) == text


async def test_phrases_from_different_makings_meet_without_a_step():
    cache = PromptCache()
    cache.put(replace(KEY, text="Four five six."), from_samples([-11_000] * 400))
    placed = ()
    text = "One two three. Four five six. Seven eight nine."
    async for piece in spoken(OneSound(), cache, replace(KEY, text=text), Keep()):
        placed += (place(piece.pcm, piece.text, 8_000, placed, seam=piece.seam),)
    values = samples(b"".join(each.pcm for each in placed))
    steps = [abs(b - a) for a, b in zip((0, *values), (*values, 0), strict=True)]
    assert max(steps) <= 3_000  # of the tone itself: 2 700; without a join: 20 000


async def test_rendering_tells_what_was_made_what_was_there_and_what_failed(tmp_path):
    sounds = PromptSounds(tmp_path)
    engine = FakeTextToSpeech(fails=["breaks"])
    runs = [("One two.", "Three four."), ("One two.",), ("This breaks.",)]
    told = []
    for made, found in ((2, 0), (0, 2)):
        cache = PromptCache(store=sounds)
        done = await prerender(engine, cache, runs, Voice(), 8_000, told.append)
        assert done == Prerendered(
            phrases=2,
            made=made,
            found=found,
            sound_ms=1_200,
            failed=("“This breaks.”: The fake synthesizer failed, as told.",),
        )
    assert told == [1, 2, 3] * 2


async def test_a_changed_file_is_told_as_made_again(tmp_path):
    runs = [("One two.", "Three four.")]
    counts = []
    for _ in range(2):
        cache = PromptCache(store=PromptSounds(tmp_path))
        cache.store.open()
        done = await prerender(FakeTextToSpeech(), cache, runs, Voice(), 8_000)
        counts.append((done.made, done.found))
        next(tmp_path.glob("??/*.pcm")).write_bytes(b"nothing that was kept")
    assert counts == [(2, 0), (1, 1)]


async def test_a_prompt_that_is_dropped_midway_keeps_only_whole_phrases(tmp_path):
    engine, cache = FakeTextToSpeech(stalls=["Four"]), PromptCache(store=PromptSounds(tmp_path))
    task = asyncio.create_task(said(engine, cache, "One two three. Four five six."))
    await asyncio.sleep(1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (cache.held_bytes, list(tmp_path.rglob("*.pcm"))) == (0, [])
