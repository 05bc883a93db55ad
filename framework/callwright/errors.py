"""Whose fault it was, where, and what to do.

    CallwrightError
    ├── DialogError      the author: a file that cannot be read or compiled
    ├── SettingsError    whoever runs it: a setting, an option, a missing extra
    ├── CallError        the link: a device, a socket, a recording
    ├── EngineError      a vendor or an embedded engine; `retryable` says whether to try again
    └── JournalError     where calls are kept: a disk that is full, a journal that was changed

Messages are fixed sentences for people; they never hold personal data.
"""

from dataclasses import dataclass

__all__ = [
    "CallError",
    "CallwrightError",
    "DialogError",
    "EngineError",
    "JournalError",
    "Mark",
    "SettingsError",
]


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A place in a file an author wrote. `line` and `column` count from 1."""

    file: str = ""
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class CallwrightError(Exception):
    """The root of every error this package raises on purpose."""


class DialogError(CallwrightError):
    """The author's: the sentence names the place and the mend."""


class SettingsError(CallwrightError):
    """A setting, a command-line option, or an extra that is not installed."""


class CallError(CallwrightError):
    """The link's: a recording, device or connection that cannot carry a call."""


class EngineError(CallwrightError):
    """A recogniser, synthesizer or model that failed.

    retryable: another attempt may help. poison: not with the same sound or text, which the engine
    fails of whenever it is given.
    """

    def __init__(self, message: str, *, retryable: bool = False, poison: bool = False) -> None:
        super().__init__(message)
        self.retryable = retryable
        self.poison = poison


class JournalError(CallwrightError):
    """A journal that cannot be written or read."""
