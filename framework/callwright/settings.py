"""Where things are and which engines to use: read from TOML and the environment, checked once.

`callwright.toml` beside where the program is started, or the file that CALLWRIGHT_SETTINGS names:

    calls = "calls"                       # a folder a call: journal, record, recording, packet
    keys = "calls/keys"                   # each call's key; destroying one erases its values
    recogniser = "embedded"
    synthesizer = "embedded"
    detector = "silero"                   # or energy
    model = "none"                        # or semantic: asked on a miss
    record_sound = true
    prompt_cache = "/var/cache/callwright" # sound of fixed prompts, rendered once
    prompt_cache_mb = 1000

    [voices]
    en-US = "joe"

    [services]                            # by the names that the application declares
    match_identity = "lender.identity:match"
    save_promise = {url = "https://lender.example/save", headers = {Authorization = "env:TOKEN"}}

A variable CALLWRIGHT_<NAME> beats the file for the plain settings. A header value `env:NAME` is
taken from the environment, so that no secret stands in a file.
"""

import os
import re
import sys
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from callwright.call.services import Endpoint, Function
from callwright.errors import SettingsError

__all__ = ["SETTINGS_FILE", "EndpointSettings", "Settings", "load_settings"]

SETTINGS_FILE = "callwright.toml"
_PREFIX = "CALLWRIGHT_"
_OF_ITS_OWN = {"settings"}  # variables with the prefix that are no settings
_TABLE = "EndpointSettings"  # in the place of a problem, where a service is a table
_KINDS = {
    "path_type": "a path, as text",
    "string_type": "text",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "dict_type": "a table",
    "model_type": "a table",
}
_CALLABLE = re.compile(r"[A-Za-z_][\w.]*:[A-Za-z_][\w.]*")


class EndpointSettings(BaseModel):
    """A service reached over HTTP."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    url: str = Field(pattern=r"^https?://[^/\s]+")
    headers: dict[str, str] = Field(default_factory=dict)
    timeout_ms: int = Field(default=10_000, ge=100, le=120_000)

    def endpoint(self, environment: Mapping[str, str]) -> Endpoint:
        """Return it with its headers' secrets filled in. Raises SettingsError."""
        headers = {}
        for name, value in self.headers.items():
            variable = value.removeprefix("env:")
            if variable != value and variable not in environment:
                raise SettingsError(
                    f"The header {name} of {self.url} is to come from the environment variable "
                    f"{variable}, which is not set."
                )
            headers[name] = value if variable == value else environment[variable]
        return Endpoint(url=self.url, headers=headers, timeout_ms=self.timeout_ms)


class Settings(BaseModel):
    """Everything that may differ between two installations of one application."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    calls: Path = Path("calls")
    keys: Path | None = None
    recogniser: Literal["embedded", "none"] = "embedded"
    synthesizer: Literal["embedded", "none"] = "embedded"
    detector: Literal["silero", "energy"] = "silero"
    model: Literal["none", "semantic"] = "none"
    record_sound: bool = True
    prompt_cache: Path | None = None
    prompt_cache_mb: int = Field(default=1_000, ge=0, le=1_000_000)
    voices: dict[str, str] = Field(default_factory=dict)
    services: dict[str, str | EndpointSettings] = Field(default_factory=dict)

    @field_validator("services")
    @classmethod
    def _callables_look_like_one(
        cls, services: dict[str, str | EndpointSettings]
    ) -> dict[str, str | EndpointSettings]:
        for name, where in services.items():
            if isinstance(where, str) and not _CALLABLE.fullmatch(where):
                raise ValueError(f"'{name}' must be `module:function` or a table with a `url`")
        return services

    @property
    def keys_folder(self) -> Path:
        """Where each call's key is kept."""
        return self.keys or self.calls / "keys"

    def found_services(self, environment: Mapping[str, str]) -> dict[str, Function | Endpoint]:
        """Return each service's function, imported, or endpoint. Raises SettingsError."""
        return {
            name: _imported(name, where) if isinstance(where, str) else where.endpoint(environment)
            for name, where in self.services.items()
        }


def load_settings(
    path: Path | None = None, environment: Mapping[str, str] | None = None
) -> Settings:
    """Read and check the settings; without a file all have their defaults. Raises SettingsError."""
    environment = os.environ if environment is None else environment
    named = environment.get(f"{_PREFIX}SETTINGS")
    chosen = path or (Path(named) if named else None)
    file = chosen or Path(SETTINGS_FILE)
    given = _read(file) if chosen is not None or file.exists() else {}
    where = {name: str(file) for name in given}
    for variable, value in environment.items():
        name = variable.removeprefix(_PREFIX).lower()
        if variable.startswith(_PREFIX) and name not in _OF_ITS_OWN and value:
            given[name], where[name] = value, variable
    try:
        return Settings.model_validate(given)
    except ValidationError as error:
        raise SettingsError(_sentences(error, where)) from None


def _read(path: Path) -> dict[str, Any]:  # Any: whatever a stranger wrote
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise SettingsError(f"The settings file {path} does not exist.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"The settings file {path} is not TOML: {error}.") from error


def _sentences(error: ValidationError, where: Mapping[str, str]) -> str:
    """One line a problem: place, name, what is wrong. Values are left out: one may be secret."""
    problems = error.errors(include_input=False, include_url=False)
    tables = {problem["loc"][:2] for problem in problems if _TABLE in problem["loc"]}
    lines = []
    for problem in problems:
        loc = problem["loc"]
        if loc[:2] in tables and loc[-1] == "str":
            continue  # a table was written: that it is no text is beside the point
        name = ".".join(str(part) for part in loc if part not in ("str", "function", _TABLE))
        place = where.get(str(loc[0]) if loc else "", "settings")
        lines.append(f"{place}: {name}: {_wrong(problem)}")
    return "\n".join(dict.fromkeys(lines))


def _wrong(problem: Mapping[str, Any]) -> str:  # Any: as pydantic tells it
    """What is wrong with one setting, as a sentence for who wrote it."""
    loc = problem["loc"]
    if problem["type"] == "extra_forbidden":
        model = EndpointSettings if _TABLE in loc else Settings
        legal = sorted(model.model_fields)
        near = get_close_matches(str(loc[-1]), legal, n=1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        return f"there is no such setting; there are {', '.join(legal)}.{hint}"
    if problem["type"] == "missing":
        return "it is missing."
    what = _KINDS.get(problem["type"])
    if what is not None:
        return f"it should be {what}."
    if problem["type"] == "string_pattern_mismatch":
        return "it should begin with https:// or http://."
    message = str(problem["msg"]).removeprefix("Value error, ")
    return f"{message.replace('Input should be', 'it should be')}."


def _imported(service: str, where: str) -> Function:
    module_name, _, name = where.partition(":")
    # A lender's functions stand beside the settings, where the program is started.
    if "" not in sys.path and str(Path.cwd()) not in sys.path:
        sys.path.insert(0, str(Path.cwd()))
    try:
        found: Any = import_module(module_name)
    except ImportError as error:
        raise SettingsError(
            f"Service '{service}': the module {module_name} cannot be imported ({error})."
        ) from error
    except Exception as error:  # the lender's own code, which may do anything
        raise SettingsError(
            f"Service '{service}': the module {module_name} is at fault: importing it raised "
            f"{type(error).__name__} ({error})."
        ) from error
    for part in name.split("."):
        found = getattr(found, part, None)
    if not callable(found):
        raise SettingsError(
            f"Service '{service}': the module {module_name} has no function {name}."
        )
    function: Function = found
    return function
