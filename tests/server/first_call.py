"""A process of its own that answers one call, and prints who spoke and what was loaded for it."""

import asyncio
import base64
import json
import sys
import tempfile
from pathlib import Path

from benchmarks import null_server
from callwright.audio.twilio.link import TwilioLink
from callwright.audio.twilio.messages import Start
from callwright.server.switchboard import Switchboard
from callwright.testing.virtual_time import run_virtual
from callwright.wiring import CallRequest


class Wire:
    """A far end that has played what it is sent at once."""

    link: TwilioLink

    def send(self, message):
        if b'"mark"' in message:
            asyncio.get_running_loop().call_soon(self.link.receive, message)

    def close(self, code, reason): ...


def frame(codes):
    payload = base64.b64encode(codes * 80).decode()
    return json.dumps({"event": "media", "media": {"payload": payload}}).encode()


async def call(folder):
    office = null_server.null_office(folder, vad="energy", bot_secs=0.5)
    await office.engines.detector.warm_up()
    Switchboard(office)
    loaded = {*sys.modules}
    wire = Wire()
    wire.link = TwilioLink(wire, Start("MZ1", "CA1", {}))
    running = asyncio.create_task(office.run(wire.link, CallRequest(channel="phone")))
    for n in range(400):
        await asyncio.sleep(0.02)
        wire.link.receive(frame(b"\x00\x80" if 150 < n < 200 else b"\xff\xff"))
    wire.link.hang_up()
    record = await running
    print(*(line.who for line in record.lines), *sorted({*sys.modules} - loaded))  # noqa: T201 - for the test
    await office.engines.journal.close()


with tempfile.TemporaryDirectory() as calls:
    run_virtual(call(Path(calls)))
