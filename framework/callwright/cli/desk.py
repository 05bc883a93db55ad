"""One call at a desk: the transcript as it grows, both levels, and the keys of the telephone."""

import argparse
import asyncio
import contextlib
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.console import Console
from rich.live import Live
from rich.text import Text

from callwright.cli.live_call import LiveCall, tell_end

if TYPE_CHECKING:
    from callwright.audio.local.link import LocalLink
    from callwright.cli.trial import Trial

__all__ = ["level_bar", "sit_down"]

_REFRESH_S = 0.1
_CELLS = 20
_HELP = "0-9*# keys, m mute, q hang up"


def level_bar(level: float) -> str:
    """Return a peak of 0..1 as 20 cells over 60 dB."""
    from math import log10

    full = round(_CELLS * (1 + log10(max(level, 1e-3)) / 3))
    return "█" * full + "·" * (_CELLS - full)


async def sit_down(options: argparse.Namespace, trial: "Trial", console: Console) -> int:
    """Run one call with this machine's microphone and loudspeaker. The status is 1 if it broke."""
    from callwright.audio.local.devices import SoundCard
    from callwright.audio.local.echo import RATE_HZ
    from callwright.audio.local.link import LocalLink

    card = SoundCard(options.input, options.output)
    async with trial.office(console, RATE_HZ) as office:
        link = LocalLink(card, options.duplex)
        microphone, loudspeaker = card.names
        console.print(f"Microphone {microphone}; loudspeaker {loudspeaker}. {link.guard.note}")
        if trial.notice:
            console.print(trial.notice, soft_wrap=True)
        live = LiveCall(console)
        call = asyncio.create_task(office.run(link, trial.request("microphone", live)))
        try:
            with _keyboard(link):
                await _show_levels(link, call, console)
        finally:
            call.cancel()  # when the program is interrupted: the record is still written
            await asyncio.wait([call])
        record = call.result()
        tell_end(console, record, office.folder_of(record.call_id), latencies=live.latencies)
    return 1 if record.faults else 0


async def _show_levels(link: "LocalLink", call: "asyncio.Task[object]", console: Console) -> None:
    """Keep one line at the foot of the terminal until the call is over; none into a pipe."""
    if not console.is_terminal:
        await asyncio.wait([call])
        return
    with Live(console=console, refresh_per_second=1 / _REFRESH_S, transient=True) as foot:
        while not call.done():
            foot.update(_levels(link))
            await asyncio.wait([call], timeout=_REFRESH_S)


def _levels(link: "LocalLink") -> Text:
    seconds = link.now_ms() // 1000
    text = Text(f"{seconds // 60}:{seconds % 60:02}  you ")
    text.append("muted".ljust(_CELLS) if link.muted else level_bar(link.input_level), style="green")
    text.append("  agent ")
    text.append(level_bar(link.output_level), style="cyan")
    text.append(f"  {_HELP}", style="dim")
    return text


@contextlib.contextmanager
def _keyboard(link: "LocalLink") -> Iterator[None]:
    """Let single keys of the keyboard be those of the telephone, where there is a terminal."""
    if not sys.stdin.isatty():
        yield
        return
    try:
        import termios
        import tty
    except ImportError:  # no POSIX terminal: the call goes on without keys
        yield
        return
    loop, stdin = asyncio.get_running_loop(), sys.stdin.fileno()
    before = termios.tcgetattr(stdin)
    tty.setcbreak(stdin)

    def typed() -> None:
        for key in os.read(stdin, 64).decode(errors="replace"):
            _press(link, key)

    loop.add_reader(stdin, typed)
    try:
        yield
    finally:
        loop.remove_reader(stdin)
        termios.tcsetattr(stdin, termios.TCSADRAIN, before)


def _press(link: "LocalLink", key: str) -> None:
    if key in "0123456789*#":
        link.press(key)
    elif key in "mM":
        link.muted = not link.muted
    elif key in "qQ":
        link.leave()
