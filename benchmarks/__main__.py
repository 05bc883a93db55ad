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
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()}")
    for name in names:
        if wanted and name not in wanted:
            continue
        module = importlib.import_module(f"benchmarks.{name}")
        if not hasattr(module, "measure"):
            continue
        print(f"\n{name}")
        for what, figure in module.measure():
            print(f"  {what:<58} {figure}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
