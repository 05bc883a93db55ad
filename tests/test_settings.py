import pytest

from callwright.call.services import Endpoint
from callwright.errors import SettingsError
from callwright.settings import Settings, load_settings

TOML = """
calls = "kept"
record_sound = false
[voices]
en-US = "joe"
[services]
match_identity = "json:dumps"
save_promise = {url = "https://lender.example/save", headers = {Authorization = "env:TOKEN"}}
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "callwright.toml"
    path.write_text(TOML)
    return path


def test_without_a_file_everything_has_its_default(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert load_settings(environment={}) == Settings()


def test_the_environment_beats_the_file(file):
    settings = load_settings(
        file, {"CALLWRIGHT_CALLS": "elsewhere", "CALLWRIGHT_DETECTOR": "energy"}
    )
    assert (str(settings.calls), settings.detector) == ("elsewhere", "energy")
    assert (settings.record_sound, settings.voices) == (False, {"en-US": "joe"})
    assert str(settings.keys_folder) == "elsewhere/keys"


def test_services_are_imported_and_secrets_come_from_the_environment(file):
    import json

    services = load_settings(file, {}).found_services({"TOKEN": "hush"})
    headers = {"Authorization": "hush"}
    assert services == {
        "match_identity": json.dumps,
        "save_promise": Endpoint(url="https://lender.example/save", headers=headers),
    }


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("calls = [", r"callwright\.toml is not TOML"),
        ("cals = 'x'", r"callwright\.toml: cals: there is no such setting; there are calls,"),
        ("detector = 'magic'", r"detector: it should be 'silero' or 'energy'\.$"),
        ("calls = 5", r"calls: it should be a path, as text\.$"),
        ("prompt_cache_mb = 'x'", r"prompt_cache_mb: it should be a whole number\.$"),
        ("cals = 'x'", r"Did you mean 'calls'\?$"),
        (
            "[services]\nx = {urk = 'https://a'}",
            r"services\.x\.url: it is missing\.\n.*urk: there is no such setting",
        ),
        ("[services]\nx = 'nowhere'", r"services: 'x' must be `module:function` or a table"),
        (
            "[services]\nx = {url = 'ftp://a'}",
            r"^\S+: services\.x\.url: it should begin with https://",
        ),
    ],
)
def test_a_wrong_setting_is_named_with_its_place(file, text, says):
    file.write_text(text)
    with pytest.raises(SettingsError, match=says):
        load_settings(file, {})


@pytest.mark.parametrize(
    ("service", "says"),
    [
        ("x = 'no_such_module:f'", r"the module no_such_module cannot be imported"),
        ("x = 'json:no_such_function'", r"the module json has no function no_such_function"),
        ("x = {url = 'https://a', headers = {A = 'env:B'}}", r"variable B, which is not set"),
    ],
)
def test_a_service_that_is_not_there_is_named(file, service, says):
    file.write_text(f"[services]\n{service}")
    with pytest.raises(SettingsError, match=says):
        load_settings(file, {}).found_services({})


def test_a_service_whose_module_is_broken_is_named(file, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "broken_service.py").write_text("def save(: pass")
    file.write_text("[services]\nx = 'broken_service:save'")
    with pytest.raises(SettingsError, match=r"'x': the module broken_service .* SyntaxError"):
        load_settings(file, {}).found_services({})


def test_a_missing_settings_file_is_named():
    with pytest.raises(SettingsError, match=r"nowhere\.toml does not exist"):
        load_settings(environment={"CALLWRIGHT_SETTINGS": "nowhere.toml"})
