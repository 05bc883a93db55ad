"""The page's side of a call, as page.js and sound.js do it: plays what comes, and sends sound."""

import asyncio
import json

from callwright.testing.fake_speech import fake_speech

RATE_HZ = 16_000
FRAME = 640
SOON_S = 0.45


class PagePeer:
    """One caller with a page. send: takes bytes or text for the link. script: parts of prompts to
    what is answered; keys where the answer is digits alone.

    told: every message of the call. heard: sound that was played, in bytes.
    """

    def __init__(self, send, script=()):
        self.send = send
        self.script = dict(script)
        self.loop = asyncio.get_running_loop()
        self.told = []
        self.heard = 0
        self.voice = b""
        self.played_s = 0.0  # when all that came will have been played
        self.marks = []
        self.answer = ""
        self.ticking = None
        self.muted = False

    # --- the caller ------------------------------------------------------------------------------

    def start(self):
        self.tick(self.loop.time())

    def stop(self):
        """Sound stops leaving: the tab sleeps, or is gone."""
        if self.ticking is not None:
            self.ticking.cancel()

    def speak(self, text):
        self.voice += fake_speech(text, RATE_HZ)

    def tick(self, due_s):
        frame, self.voice = self.voice[:FRAME], self.voice[FRAME:]
        self.send(frame.ljust(FRAME, b"\0"))
        quiet = self.loop.time() >= self.played_s + SOON_S
        if self.answer and quiet:
            answer, self.answer = self.answer, ""
            if answer.isdigit():
                for key in answer:
                    self.say(type="key", key=key)
            else:
                self.speak(answer)
        self.ticking = self.loop.call_at(due_s + 0.02, self.tick, due_s + 0.02)

    def say(self, **message):
        self.send(json.dumps(message))

    # --- the page --------------------------------------------------------------------------------

    def receive(self, message):
        if isinstance(message, bytes):
            pcm = message[4:]
            self.heard += len(pcm)
            began_s = max(self.loop.time(), self.played_s)
            self.played_s = began_s + len(pcm) / 2 / RATE_HZ
            return
        told = json.loads(message)
        self.told.append(told)
        match told["type"]:
            case "mark":
                due_s = max(self.played_s, self.loop.time())
                self.marks.append(self.loop.call_at(due_s, self.reached, told["generation"]))
            case "clear":
                for mark in self.marks:
                    mark.cancel()
                self.marks.clear()
                self.played_s = self.loop.time()
            case "line" if told["who"] == "agent":
                self.answer = next(
                    (says for part, says in self.script.items() if part in told["text"]), ""
                )

    def reached(self, generation):
        self.say(type="played", generation=generation)

    def all(self, kind):
        return [each for each in self.told if each["type"] == kind]


class InProcess:
    """A page in the same process as its link: `audio.browser.Page`."""

    def __init__(self):
        self.link = None
        self.peer = PagePeer(self.send)

    def send(self, message):
        if isinstance(message, bytes):
            self.link.sound(message)
        else:
            self.link.message(message)

    def send_json(self, message):
        self.peer.receive(json.dumps(message))

    def send_sound(self, message):
        self.peer.receive(message)
