"""The tables beside this file: a row a line, its columns between bars, `#` before a remark."""

import pathlib
from collections.abc import Iterator

_HERE = pathlib.Path(__file__).parent


def rows(pattern: str) -> Iterator[tuple[str, ...]]:
    """The rows of every table whose file name fits, each column without the blanks around it."""
    for path in sorted(_HERE.glob(pattern)):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                yield tuple(column.strip() for column in line.split("|"))
