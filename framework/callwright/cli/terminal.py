"""What a terminal gets and a pipe does not: words kept whole, colour, and a bar that moves."""

import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["print_line", "progress"]


def print_line(text: str, *, under: int = 0, style: str = "") -> None:
    """Print one line of a report; on a terminal it is wrapped between words.

    under: the column where wrapped text goes on; what stands before it has the rich `style`.
    """
    if not sys.stdout.isatty():
        print(text)
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False)
    wrapped = textwrap.fill(
        text,
        console.width,
        subsequent_indent=" " * under,
        break_long_words=False,
        break_on_hyphens=False,
    )
    line = Text(wrapped)
    line.stylize(style, 0, under)
    # Through print: a bar that is being drawn lets that pass, and not another console.
    with console.capture() as drawn:
        console.print(line, soft_wrap=True)
    print(drawn.get(), end="")


@contextmanager
def progress(
    what: str, total: int | None, *, shown: bool = True
) -> Iterator[Callable[[int], None]]:
    """Show a bar while something goes on; what is given back is called with how much is done.

    total: None where nobody knows. It is drawn where the lines of the report go, or, where these
    go to a file, on stderr if that is a terminal.
    """
    if not shown:
        yield lambda count: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    to_terminal = sys.stdout.isatty()
    console = Console(stderr=not to_terminal)
    columns = (TextColumn("{task.description}"), BarColumn())
    with Progress(
        *columns,
        *((MofNCompleteColumn(), TimeRemainingColumn(compact=True)) if total is not None else ()),
        console=console,
        transient=True,
        redirect_stdout=to_terminal,
        disable=not console.is_terminal,
    ) as bar:
        task = bar.add_task(what, total=total)

        def done(count: int) -> None:
            bar.update(task, completed=count)

        yield done
