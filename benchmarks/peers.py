"""What a call costs beside pipecat and livekit-agents, all with null engines, in one run.

    python benchmarks/peers.py HARNESS [--pipecat PYTHON] [--livekit PYTHON] [--rt] [--short]

HARNESS is a folder with `ramp.py`, its load caller, and a server for each peer; PYTHON an
interpreter in whose environment a peer is installed. Without a peer its rows are left out.
`ramp.py` starts one server on one core and calls it from the other; with `--rt` (root) both go
before all other work. Prints ramp's JSON lines as they come, then a table with ratios. A step is
marked with a star, and not compared, when the caller itself was late or the server waited for its
core.
"""

import argparse
import asyncio
import json
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
ENDPOINT_MS = 200
LATE_MS = 5.0  # of the caller's own clock at the 99th percentile
HELD_MS = 50.0  # a server holds its calls while the slowest replies come within
WAITED_MS = 20.0  # a second, in the run queue, while the core is not full
FILLS, FILL_CALLS, FILL_S = 5, 40, 15
POLICY_CALLS, POLICY_TURNS = 50, 4


@dataclass(frozen=True)
class Server:
    name: str
    command: tuple[str, ...]


def servers(options: argparse.Namespace) -> list[Server]:
    found = [Server("callwright", (sys.executable, str(HERE / "null_server.py")))]
    for name in ("livekit", "pipecat"):
        python = getattr(options, name)
        if python:
            found.append(Server(name, (python, str(options.harness / f"{name}_server.py"))))
    return found


def ramp(
    options: argparse.Namespace, server: Server, vad: str, steps: str, mode: str = "turns"
) -> list[dict]:
    """Run ramp.py once; return its steps."""
    command = [sys.executable, "ramp.py", "--name", f"{server.name} {vad} {mode}", "--mode", mode]
    command += ["--steps", steps, "--window", str(options.window), "--port", str(options.port)]
    command += ["--rt"] * options.rt + ["--", *server.command, "--vad", vad]
    command += ["--bot-secs", "6"] * (mode == "barge")
    done = subprocess.run(
        command, cwd=options.harness, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    for line in lines:
        print(json.dumps(line), flush=True)
    return [line | {"server": server.name, "vad": vad} for line in lines if "calls" in line]


def void(step: dict) -> bool:
    """Does this step tell of the machine rather than of the server?"""
    waited = step["server_runq_ms_per_s"] > WAITED_MS and step["server_core"] < 0.8
    return step["lag"]["p99"] > LATE_MS or waited


def show(steps: list[dict]) -> None:
    print(f"\n{'server':<12}{'vad':<8}{'calls':>6}{'core':>7}{'CPU ms':>8}{'added p50':>11}"
          f"{'p99':>8}{'n':>6}{'MB/call':>9}{'threads':>9}")  # fmt: skip
    for step in steps:
        mark = "*" if void(step) else ""
        print(
            f"{step['server']:<12}{step['vad']:<8}{step['calls']:>6}{step['server_core']:>7.2f}"
            f"{step['cpu_ms_per_call_s']:>8.2f}{step.get('added_p50', 0):>11.2f}"
            f"{step.get('added_p99', 0):>8.2f}{step.get('lat', {}).get('n', 0):>6}"
            f"{step['mb_per_call']:>9.2f}{step['threads']:>9}{mark}"
        )


def compare(steps: list[dict]) -> None:
    """CPU of a call-second at fifty calls beside each peer's: at the most calls it was given, and
    at the most that it held (`HELD_MS`).
    """
    for vad in ("energy", "silero"):
        own = [s for s in steps if (s["server"], s["vad"], s["calls"]) == ("callwright", vad, 50)]
        for peer in ("livekit", "pipecat"):
            given = [s for s in steps if s["server"] == peer and s["vad"] == vad and not void(s)]
            # Who answers nobody in time holds none.
            held = [s for s in given if s.get("added_p99", HELD_MS) < HELD_MS]
            for what, of in (("given", given), ("held with p99 under 50 ms", held)):
                if own and of:
                    most = max(of, key=lambda s: s["calls"])
                    ratio = own[0]["cpu_ms_per_call_s"] / most["cpu_ms_per_call_s"]
                    print(f"{vad}: CPU {ratio:.2f} of {peer}'s at {most['calls']} calls, {what}")


def policy_of(vad: str, harness: Path) -> list[float]:
    """What this server adds to a turn where computing takes no time, in ms, in order.

    The null server's own calls, in virtual time, with the harness's caller: what is left is what
    the detector's windows, its tick and turn-taking wait for, on purpose.
    """
    sys.path.insert(0, str(harness))
    import speech  # the harness's, before ours of the same name

    from benchmarks import null_server
    from callwright.audio.twilio.link import TwilioLink
    from callwright.audio.twilio.messages import Start
    from callwright.office import Office
    from callwright.testing.virtual_time import run_virtual
    from callwright.wiring import CallRequest

    voice = [speech.media("MZ", speech.ulaw(frame).tobytes()) for frame in speech.pcm()]
    silence = speech.media("MZ", bytes([0xFF] * 160))
    added: list[float] = []

    class Wire:
        """A far end that plays what it is sent, and notes when the first sound of a reply came."""

        def __init__(self) -> None:
            self.link: TwilioLink | None = None
            self.spoken_s: float | None = None
            self.played_s = 0.0

        def send(self, message: bytes) -> None:
            loop, sent = asyncio.get_running_loop(), json.loads(message)
            if sent["event"] == "mark":
                loop.call_at(self.played_s, self.link.receive, message)
                return
            if sent["event"] == "media":
                length_s = len(sent["media"]["payload"]) * 3 / 4 / 8_000
                self.played_s = max(self.played_s, loop.time()) + length_s
                if self.spoken_s is not None:
                    added.append((loop.time() - self.spoken_s) * 1000 - ENDPOINT_MS)
            self.spoken_s = None

        def close(self, code: int, reason: str) -> None: ...

    async def call(office: Office, number: int) -> None:
        loop, wire = asyncio.get_running_loop(), Wire()
        chance = random.Random(number)  # of a frame's place in the tick, a voice's in its window
        await asyncio.sleep(chance.random())
        link = wire.link = TwilioLink(wire, Start("MZ", f"CA{number}", {}))
        running = asyncio.create_task(office.run(link, CallRequest(channel="phone")))
        due_s = loop.time()
        for _ in range(POLICY_TURNS):
            # The reply to the turn before, 1.5 s of it, and a pause.
            silent = [silence] * chance.randrange(110, 140)
            for message in (*silent, *voice):
                due_s += 0.02
                await asyncio.sleep(due_s - loop.time())
                link.receive(message)
            wire.spoken_s = due_s
        link.hang_up()
        await running

    async def calls() -> None:
        with tempfile.TemporaryDirectory() as folder:
            office = null_server.null_office(Path(folder), vad=vad, bot_secs=1.5)
            await office.engines.detector.warm_up()
            await asyncio.gather(*(call(office, number) for number in range(POLICY_CALLS)))
            await office.engines.journal.close()

    run_virtual(calls())
    return sorted(round(each, 1) + 0.0 for each in added)


def show_policy(vad: str, steps: list[dict], options: argparse.Namespace) -> None:
    """Print the policy, and what is over the most of it: medians move by a frame's 20 ms."""
    policy = policy_of(vad, options.harness)
    print(
        f"{vad}: the policy alone adds {statistics.median(policy):.1f} ms "
        f"(median of {len(policy)}), {policy[-1]:.1f} at most"
    )
    for step in steps:
        over_ms = step.get("added_p99", 0) - policy[-1]
        print(f"  {step['calls']} calls: p99 is {over_ms:.1f} ms over that")


def rss_mb(pid: int) -> float:
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) / 1024


def fill_and_drain(options: argparse.Namespace, server: Server) -> list[tuple[float, float]]:
    """Return the memory in MB with calls, and after they hung up, of each round."""
    sys.path.insert(0, str(options.harness))
    import twilio_load

    process = subprocess.Popen((*server.command, "--vad", "silero", "--port", str(options.port)))

    async def rounds() -> list[tuple[float, float]]:
        await asyncio.sleep(10)
        print(f"{server.name}: {rss_mb(process.pid):.1f} MB before the first call")
        found = []
        for _ in range(FILLS):
            load = twilio_load.Load(twilio_load.args(["--port", str(options.port)]))
            await load.dial(FILL_CALLS)
            await asyncio.sleep(FILL_S)
            full = rss_mb(process.pid)
            await load.hangup()
            await asyncio.sleep(5)
            found.append((full, rss_mb(process.pid)))
        return found

    try:
        return asyncio.run(rounds())
    finally:
        process.terminate()
        process.wait(20)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("harness", type=Path)
    parser.add_argument("--pipecat", default="", metavar="PYTHON")
    parser.add_argument("--livekit", default="", metavar="PYTHON")
    parser.add_argument("--rt", action="store_true")
    parser.add_argument("--short", action="store_true", help="fewer steps")
    parser.add_argument("--window", type=float, default=12)
    parser.add_argument("--port", type=int, default=8799)
    options = parser.parse_args()
    options.harness = options.harness.resolve()
    if not (options.harness / "ramp.py").exists():
        sys.exit(f"There is no ramp.py in {options.harness}: that is where the harness should be.")
    began = time.time()
    own, *peers = servers(options)
    energy = {"callwright": "4,50,100,200", "livekit": "4,12,16,20,50", "pipecat": "4,12,20"}
    silero = {"callwright": "4,50,80,100", "livekit": "4,20,36", "pipecat": "4,12"}
    if options.short:
        energy |= {"callwright": "4,50,100"}
        silero |= {"callwright": "50"}
    steps = [s for each in (own, *peers) for s in ramp(options, each, "energy", energy[each.name])]
    steps += [s for each in (own, *peers) for s in ramp(options, each, "silero", silero[each.name])]
    barges = [s for each in (own, *peers) for s in ramp(options, each, "energy", "6", "barge")]
    show(steps)
    compare(steps)
    for vad in ("energy", "silero"):
        show_policy(vad, [s for s in steps if s["server"] == own.name and s["vad"] == vad], options)
    for step in barges:
        took = step["barge_clear"]
        print(
            f"barge-in, {step['server']}: clear after {took['p50']} ms (median of {took['n']}), "
            f"{took['max']} at most; the policy's earliest is 180; "
            f"{step['after_clear']} media after it"
        )
    if not options.short:
        for each in (own,):
            print(f"{each.name}, {FILL_CALLS} calls with Silero, five times filled and drained:")
            for full, drained in fill_and_drain(options, each):
                print(f"  {full:.1f} MB full, {drained:.1f} MB after")
    print(f"({time.time() - began:.0f} s)")


if __name__ == "__main__":
    main()
