"""The carrier's side of a media stream, on a websocket client that is not ours.

It does what the carrier's documentation says: sound is queued and played in order; a mark comes
back when all before it was played, or at once when `clear` drops it.
"""

import asyncio
import base64
import itertools
import json

from websockets.client import ClientProtocol
from websockets.frames import Opcode
from websockets.uri import parse_uri

from callwright.speech import g711

STREAM = "MZ0001"


class TwilioPeer(asyncio.Protocol):
    """One caller. frames: what it says, 20 ms each; silence when there are no more.

    late_ms: how far its playing lags behind. heard: the sound of the agent that was really played.
    """

    def __init__(self, url, *, greet=True, late_ms=0, pump=True):
        self.client = ClientProtocol(parse_uri(url))
        self.loop = asyncio.get_running_loop()
        self.greet = greet
        self.late_ms = late_ms
        self.pump = pump
        self.sent = 0  # frames
        self.frames = []
        self.messages = []
        self.played_s = 0.0  # when all that came will have been played
        self.marks = {}
        self.heard = []
        self.open = asyncio.Event()
        self.gone = asyncio.Event()
        self.serial = itertools.count(1)
        self.refused = None

    # --- what the caller does --------------------------------------------------------------------

    def say(self, message):
        """Send a message, JSON or text."""
        text = message if isinstance(message, str) else json.dumps(message)
        self.client.send_text(text.encode())
        self.push()

    def start(self, **parameters):
        format = {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1}
        self.say({"event": "connected", "protocol": "Call", "version": "1.0.0"})
        self.say(
            {
                "event": "start",
                "sequenceNumber": str(next(self.serial)),
                "streamSid": STREAM,
                "start": {
                    "streamSid": STREAM,
                    "accountSid": "AC0001",
                    "callSid": "CA0001",
                    "tracks": ["inbound"],
                    "customParameters": parameters,
                    "mediaFormat": format,
                },
            }
        )
        if self.pump:
            self.tick(self.loop.time(), 0)

    def tick(self, started_s, number):
        """A frame every 20 ms."""
        if self.gone.is_set():
            return
        self.sound(self.frames.pop(0) if self.frames else bytes(320), number)
        self.loop.call_at(started_s + (number + 1) * 0.02, self.tick, started_s, number + 1)

    def sound(self, pcm, number):
        payload = base64.b64encode(g711.encode(pcm)).decode()
        stamp = {"chunk": str(number + 1), "timestamp": str(number * 20)}
        self.sent += 1
        self.say(
            {
                "event": "media",
                "sequenceNumber": str(next(self.serial)),
                "media": {"track": "inbound", **stamp, "payload": payload},
                "streamSid": STREAM,
            }
        )

    def press(self, key):
        self.say(
            {
                "event": "dtmf",
                "streamSid": STREAM,
                "sequenceNumber": str(next(self.serial)),
                "dtmf": {"track": "inbound_track", "digit": key},
            }
        )

    def hang_up(self):
        self.say(
            {
                "event": "stop",
                "sequenceNumber": str(next(self.serial)),
                "streamSid": STREAM,
                "stop": {"accountSid": "AC0001", "callSid": "CA0001"},
            }
        )
        self.client.send_close(1000)
        self.push()

    def vanish(self):
        """Lose the network."""
        self.transport.abort()

    @property
    def unplayed_ms(self):
        """How much sound waits here."""
        return max(0, round((self.played_s - self.loop.time()) * 1000))

    @property
    def silent_ms(self):
        """How long the agent has been silent, after it has spoken."""
        return round((self.loop.time() - self.played_s) * 1000) if self.played_s else 0

    def only(self, event):
        return [message for message in self.messages if message["event"] == event]

    # --- the websocket ---------------------------------------------------------------------------

    def connection_made(self, transport):
        self.transport = transport
        self.client.send_request(self.client.connect())
        self.push()

    def data_received(self, data):
        self.client.receive_data(data)
        for event in self.client.events_received():
            if getattr(event, "opcode", None) is Opcode.TEXT:
                self.take(json.loads(event.data))
        if self.client.state.name == "OPEN" and not self.open.is_set():
            self.open.set()
            if self.greet:
                self.start()
        self.push()

    def eof_received(self):
        self.client.receive_eof()
        if self.client.handshake_exc is not None:
            self.refused = self.client.handshake_exc.response.status_code
            self.open.set()
        self.push()

    def connection_lost(self, error):
        self.gone.set()

    def push(self):
        for data in self.client.data_to_send():
            if data and not self.transport.is_closing():
                self.transport.write(data)
            elif not data:
                self.transport.close()

    # --- what the agent sends --------------------------------------------------------------------

    def take(self, message):
        assert message["streamSid"] == STREAM
        self.messages.append(message)
        now_s = self.loop.time()
        match message["event"]:
            case "media":
                sound = base64.b64decode(message["media"]["payload"], validate=True)
                self.played_s = max(self.played_s, now_s + self.late_ms / 1000) + len(sound) / 8000
                self.heard.append((self.played_s, sound))
            case "mark":
                due_s = max(self.played_s, now_s)
                name = message["mark"]["name"]
                self.marks[name] = self.loop.call_at(due_s, self.back, name)
            case "clear":
                self.played_s = now_s
                self.heard = [(end_s, sound) for end_s, sound in self.heard if end_s <= now_s]
                for name, due in tuple(self.marks.items()):
                    due.cancel()
                    self.back(name)
            case unknown:
                raise AssertionError(unknown)

    def back(self, name):
        del self.marks[name]
        self.say(
            {
                "event": "mark",
                "sequenceNumber": str(next(self.serial)),
                "streamSid": STREAM,
                "mark": {"name": name},
            }
        )


async def dial(port, path="/ws", **options):
    """Return a peer whose connection is open, or refused."""
    loop = asyncio.get_running_loop()
    url = f"ws://127.0.0.1:{port}{path}"
    _, peer = await loop.create_connection(lambda: TwilioPeer(url, **options), "127.0.0.1", port)
    await peer.open.wait()
    return peer
