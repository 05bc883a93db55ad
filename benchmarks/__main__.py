"""`python -m benchmarks [NAME...]`: run every benchmark, or those named, and print their figures.

A module's `measure()` yields (what, figure with its unit). Figures are of this machine, today.
"""

import importlib
import os
import pkgutil
import platform
import sys

import benchmarks


def main(wanted: list[str]) -> None:
    names = [m.name for m in pkgutil.iter_modules(benchmarks.__path__) if m.name[0] != "_"]
    unknown = [name for name in wanted if name not in names]
    if unknown:
        sys.exit(f"No benchmark: {', '.join(unknown)}. There are {', '.join(names)}.")
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()}")
    for name in wanted or names:
        module = importlib.import_module(f"benchmarks.{name}")
        if hasattr(module, "measure"):
            print(f"\n{name}")
            for what, figure in module.measure():
                print(f"  {what:<58} {figure}", flush=True)
        elif wanted:
            sys.exit(f"{name} is a program of its own: see python -m pydoc benchmarks.{name}.")


if __name__ == "__main__":
    main(sys.argv[1:])
