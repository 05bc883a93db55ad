"""The library of borrower dialogs that comes with callwright."""

from pathlib import Path

import callwright
from callwright.errors import SettingsError

__all__ = [
    "library_folder",
]


def library_folder() -> Path:
    """Return the folder of the shipped application, in the package or in the repository."""
    package = Path(callwright.__file__).parent
    # A wheel carries the library inside the package; a clone keeps it at the top.
    for folder in (package / "dialogs", package.parent.parent / "dialogs"):
        if (folder / "callwright.yaml").is_file():
            return folder
    raise SettingsError(
        f"The dialog library is missing from {package}: the installation is damaged. "
        "Install callwright again."
    )
