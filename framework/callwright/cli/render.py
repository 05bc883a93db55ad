"""`callwright render`: speak all fixed prompts once, so that no caller waits for them."""

import argparse
import itertools
import sys
from collections import Counter
from typing import TYPE_CHECKING, TypedDict

from callwright.cli.command import Commands, add_command, add_path, application_path, print_json
from callwright.cli.terminal import print_line, progress
from callwright.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from callwright.call.prompt_sound import PromptCache
    from callwright.ports import TextToSpeech
    from callwright.settings import Settings
    from callwright.stores.prompt_sounds import PromptSounds

__all__ = ["Rendered", "Report", "register"]

_RATES = (100, 80)  # percent: as usual, and for a caller who asked for it slower


class Rendered(TypedDict):
    """What came of one language at one speed."""

    locale: str
    voice: str
    rate: int
    phrases: int
    made: int
    found: int
    sound_ms: int
    failed: tuple[str, ...]


class Report(TypedDict):
    """What came of it all, and what the folder holds now."""

    engine: str
    rate_hz: int
    folder: str
    files: int
    bytes: int
    removed: int
    too_much: bool
    unspoken: list[str]
    rendered: list[Rendered]


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "render",
        "speak all fixed prompts once, so that no caller waits for them",
        'callwright render dialogs --data lender.name="Lakeside Lending"',
        _render,
    )
    add_path(parser)
    parser.add_argument(
        "--locale", action="append", default=[], metavar="TAG", help="this language alone"
    )
    parser.add_argument("--voice", default="", metavar="NAME", help="instead of the settings' own")
    parser.add_argument(
        "--rate-hz",
        type=int,
        choices=(8_000, 16_000),
        default=8_000,
        help="of the line: 8000 on the phone, 16000 at a desk and in a browser (default: 8000)",
    )
    parser.add_argument(
        "--data",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="public data that are the same on every call, so that they are fixed too",
    )
    parser.add_argument("--json", action="store_true", help="print a report for a program to read")


def _render(options: argparse.Namespace) -> int:
    import asyncio

    from callwright.cli.trial import campaign_data
    from callwright.dialog.compiler import load_application
    from callwright.dialog.fixed_phrases import every_fixed_run
    from callwright.settings import load_settings

    settings = load_settings()
    if settings.synthesizer == "none":
        raise SettingsError("There is no voice to render with: set `synthesizer` in the settings.")
    if not settings.prompt_cache_mb:
        raise SettingsError("The settings keep no prompts: `prompt_cache_mb` is 0.")
    application = load_application(application_path(options.path))
    unknown = [tag for tag in options.locale if tag not in application.locales]
    if unknown:
        raise SettingsError(
            f"This application does not speak {unknown[0]}: its `locales` are "
            f"{', '.join(application.locales)}."
        )
    known = campaign_data(application, options.data)
    private = [name for name in known if application.data[name].class_ != "public"]
    if private:
        raise SettingsError(
            f"--data {private[0]}: it is not public, and what is rendered is kept for every call."
        )
    wanted = options.locale or application.locales
    runs = {tag: tuple(every_fixed_run(application, tag, known)) for tag in wanted}
    report = asyncio.run(_speak(options, settings, runs))
    if options.json:
        print_json({"app": application.name, "app_hash": application.content_hash, **report})
    else:
        _tell(application.name, report)
    return 1 if report["too_much"] or any(one["failed"] for one in report["rendered"]) else 0


async def _speak(
    options: argparse.Namespace,
    settings: "Settings",
    runs: "Mapping[str, tuple[tuple[str, ...], ...]]",
) -> "Report":
    import asyncio

    from callwright.wiring import open_prompt_sounds, open_synthesizer, prompt_cache

    synthesizer = open_synthesizer(settings, options.rate_hz)
    sounds = await open_prompt_sounds(settings)
    assert synthesizer is not None and sounds is not None  # noqa: S101, PT018 - seen before
    cache = prompt_cache(synthesizer, sounds)
    _check_spoken(options.locale, synthesizer.locales)
    runs_spoken = {tag: some for tag, some in runs.items() if tag in synthesizer.locales}
    try:
        with progress("Loading the voice", None):
            await synthesizer.warm_up()
        rendered = await _rendered(options, settings, runs_spoken, synthesizer, cache, sounds)
    except asyncio.CancelledError:
        sentence = "Stopped: what was rendered is kept, and the same command goes on from there."
        print(sentence, file=sys.stderr)
        raise
    finally:
        await synthesizer.close()
    left = await asyncio.to_thread(sounds.evict)
    return {
        "engine": cache.engine,
        "rate_hz": options.rate_hz,
        "folder": str(sounds.folder),
        "files": left.left_files,
        "bytes": left.left_bytes,
        "removed": left.files,
        "too_much": _bytes(rendered, options.rate_hz) > sounds.most_bytes,
        "unspoken": [tag for tag in runs if tag not in synthesizer.locales],
        "rendered": rendered,
    }


async def _rendered(
    options: argparse.Namespace,
    settings: "Settings",
    runs: "Mapping[str, tuple[tuple[str, ...], ...]]",
    synthesizer: "TextToSpeech",
    cache: "PromptCache",
    sounds: "PromptSounds",
) -> list[Rendered]:
    from callwright.call.prerender import prerender
    from callwright.ports import Voice

    rendered: list[Rendered] = []
    before = 0
    with progress("Rendering", sum(map(len, runs.values())) * len(_RATES)) as done:
        for tag, rate in itertools.product(runs, _RATES):
            name = options.voice or settings.voices.get(tag, "")
            voice = Voice(locale=tag, name=name, rate=rate)
            kept = _kept(sounds, done, before)
            made = await prerender(synthesizer, cache, runs[tag], voice, options.rate_hz, kept)
            before += len(runs[tag])
            rendered.append(
                {
                    "locale": tag,
                    "voice": name,
                    "rate": rate,
                    "phrases": made.phrases,
                    "made": made.made,
                    "found": made.found,
                    "sound_ms": made.sound_ms,
                    "failed": made.failed,
                }
            )
    return rendered


def _bytes(rendered: "Iterable[Rendered]", rate_hz: int) -> int:
    return sum(one["sound_ms"] for one in rendered) * rate_hz // 1000 * 2


def _check_spoken(wanted: "Sequence[str]", spoken: "Iterable[str]") -> None:
    """Of what was asked for by name, nothing is left out in silence."""
    for tag in wanted:
        if tag not in spoken:
            raise SettingsError(f"The voice does not speak {tag}: it speaks {', '.join(spoken)}.")


def _kept(
    sounds: "PromptSounds", done: "Callable[[int], None]", before: int
) -> "Callable[[int], None]":
    """What is to be kept and cannot be is no cache that misses, as in a call: it ends the work."""

    def one_more(count: int) -> None:
        if sounds.unkept:
            raise SettingsError(
                f"Prompts cannot be kept in {sounds.folder}: {sounds.unkept}. Make room there, or "
                "name another folder with `prompt_cache` in the settings."
            )
        done(before + count)

    return one_more


def _tell(name: str, report: "Report") -> None:
    for one in report["rendered"]:
        head = f"{name}, {one['locale']} at {one['rate']} %:"
        if one["phrases"]:
            print_line(
                f"{head} {one['phrases']} fixed phrases, {one['made']} rendered now, "
                f"{one['found']} found; {one['sound_ms'] / 1000:.0f} s of sound.",
                under=2,
            )
        for sentence in _each_reason_once(one["failed"]):
            print_line(f"{head} not spoken: {sentence}", under=2)
    for tag in report["unspoken"]:
        print_line(f"{name}, {tag}: the voice does not speak it ({report['engine']}).", under=2)
    if report["removed"]:
        print_line(
            f"Removed {report['removed']} files, the oldest first: `prompt_cache_mb` in the "
            "settings says how much is kept.",
            under=2,
        )
    if report["too_much"]:
        print_line(
            "These prompts are more than that, so callers wait for some: raise it, and render "
            "again.",
            under=2,
        )
    size = f"{report['files']} files, {report['bytes'] / 1e6:.1f} MB"
    print_line(f"Kept in {report['folder']}: {size}.", under=2)


def _each_reason_once(failed: "Iterable[str]") -> "Iterator[str]":
    """A voice that is not there fails for every phrase: one line says so."""
    first: dict[str, str] = {}
    more: Counter[str] = Counter()
    for sentence in failed:
        reason = sentence.rpartition("”: ")[2]
        more[reason] += reason in first
        first.setdefault(reason, sentence)
    for reason, sentence in first.items():
        yield sentence + (f" So it is with {more[reason]} more." if more[reason] else "")
