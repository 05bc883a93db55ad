import asyncio

import pytest

from callwright.audio.text import TextLink
from callwright.errors import CallError


class Ear:
    def __init__(self):
        self.told = []

    def on_mark(self, generation, at_ms):
        self.told.append((generation, at_ms))

    def on_text(self, text, at_ms):
        self.told.append((text, at_ms))

    def on_key(self, key, at_ms):
        self.told.append((key, at_ms))

    def on_gone(self, by, at_ms):
        self.told.append((by, at_ms))


async def test_lines_and_keys_go_to_the_call():
    ear, link = Ear(), TextLink(lambda *_: None)
    link.attach(ear)
    link.type("yes")
    link.press("4#")
    link.leave()
    assert ear.told == [("yes", 0), ("4", 0), ("#", 0), ("caller", 0)]


async def test_what_is_no_character_is_shown_as_unknown():
    ear, link = Ear(), TextLink(lambda *_: None)
    link.attach(ear)
    link.type("yes \udcff")  # a byte of a pipe that is no UTF-8, as Python reads it
    assert ear.told == [("yes ?", 0)]


async def test_a_line_read_at_a_readers_pace_can_be_interrupted():
    ear, link = Ear(), TextLink(lambda *_: None, pace="reading")
    link.attach(ear)
    for generation in (1, 2):
        link.say("five words in this line", generation)
        link.mark(generation)
    await asyncio.sleep(1.5)
    assert ear.told == [(1, 1_000)]
    assert link.flush() == 500
    await asyncio.sleep(5)
    assert ear.told == [(1, 1_000)]


async def test_a_link_without_a_call_says_so():
    with pytest.raises(CallError, match="before a call was attached"):
        TextLink(lambda *_: None).type("hello")
