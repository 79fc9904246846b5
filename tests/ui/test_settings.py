"""Settings from the environment."""

import pytest

from ui.settings import Settings, SettingsError, settings_from


def test_nothing_set_listens_on_this_machine_only() -> None:
    assert settings_from({}) == Settings(host="127.0.0.1", port=7860)


def test_host_and_port() -> None:
    settings = settings_from({"ASSISTANT_HOST": "0.0.0.0", "ASSISTANT_PORT": "8080"})
    assert (settings.host, settings.port) == ("0.0.0.0", 8080)


@pytest.mark.parametrize("port", ["sju", "0", "70000", "-1", "7860.5"])
def test_a_bad_port_is_named_with_its_value(port: str) -> None:
    with pytest.raises(SettingsError, match=f"ASSISTANT_PORT.*{port}"):
        settings_from({"ASSISTANT_PORT": port})
