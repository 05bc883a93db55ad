"""The command line: one file per command group, imported cheaply.

A group's module says `register(commands)`; whatever is slow to import (YAML, pydantic, rich, an
engine) is imported inside the function that runs the command, so `callwright --help` stays quick.
"""

__all__: list[str] = []
