"""Accounts, the gate, and limits."""

import json
import stat
from pathlib import Path

import pytest

from ui.accounts import Account, Accounts, Role, hashed, matches, read_accounts, with_account, write_accounts
from ui.gate import READER_COOKIE, SESSION_COOKIE, Gate, Identity, TooManyTries, gate_of, identity_from
from ui.limits import RateLimit
from ui.settings import Settings, SettingsError, settings_from

PASSWORD = "en lång lösenfras"
HASHED = hashed(PASSWORD)


@pytest.fixture
def users(tmp_path: Path) -> Path:
    """A users file with a reader and an editor."""
    path = tmp_path / "users.json"
    write_accounts(path, [Account("anna", Role.EDITOR, HASHED), Account("bo", Role.READER, HASHED)])
    return path


def test_a_password_is_kept_hashed_and_salted() -> None:
    assert PASSWORD not in HASHED
    assert hashed(PASSWORD) != HASHED
    assert matches(PASSWORD, HASHED)
    assert not matches(PASSWORD + "x", HASHED)


@pytest.mark.parametrize("kept", ["", "scrypt$1", "scrypt$x$8$1$00$00", "klartext"])
def test_a_damaged_or_missing_hash_lets_nobody_in(kept: str) -> None:
    assert not matches("", kept)
    assert not matches(kept, kept)


def test_roles_cover_those_below() -> None:
    assert Role.ADMIN.may(Role.EDITOR)
    assert Role.EDITOR.may(Role.EDITOR)
    assert not Role.READER.may(Role.EDITOR)


def test_the_users_file_is_for_its_owner_alone(users: Path) -> None:
    assert stat.S_IMODE(users.stat().st_mode) == 0o600
    assert [account.name for account in read_accounts(users)] == ["anna", "bo"]


@pytest.mark.parametrize("text", ["", "[]", '{"users": [{"name": "a"}]}', '{"users": [{"name": "a", "role": "kung"}]}'])
def test_a_damaged_users_file_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "users.json"
    path.write_text(text)
    with pytest.raises(SettingsError, match=r"users\.json"):
        Accounts(path)


def test_a_removed_account_is_out_at_once(users: Path) -> None:
    gate = gate_of(Settings(users=users))
    token = gate.sign_in("anna", PASSWORD, "1.2.3.4")
    assert gate.identify({}, {SESSION_COOKIE: token or ""}, "1.2.3.4") == Identity(Role.EDITOR, "anna")
    write_accounts(users, [Account("bo", Role.READER, HASHED)])
    assert gate.identify({}, {SESSION_COOKIE: token or ""}, "1.2.3.4") is None


def test_short_passwords_and_odd_names_are_refused() -> None:
    for name, password in (("anna", "kort"), ("", PASSWORD), ("a\nb", PASSWORD)):
        with pytest.raises(SettingsError):
            with_account([], name, Role.READER, password)
    assert with_account([], "anna", Role.READER, PASSWORD)[0].role is Role.READER


def test_signing_in_and_out(users: Path) -> None:
    gate = gate_of(Settings(users=users))
    assert gate.identify({}, {}, "1.2.3.4") is None
    assert gate.sign_in("anna", "fel", "1.2.3.4") is None
    assert gate.sign_in("okänd", PASSWORD, "1.2.3.4") is None
    token = gate.sign_in("bo", PASSWORD, "1.2.3.4") or ""
    assert gate.identify({}, {SESSION_COOKIE: token}, "1.2.3.4") == Identity(Role.READER, "bo")
    gate.sign_out(token)
    assert gate.identify({}, {SESSION_COOKIE: token}, "1.2.3.4") is None


def test_guessing_is_stopped_even_with_the_right_password_at_last(tmp_path: Path) -> None:
    path = tmp_path / "users.json"
    path.write_text(json.dumps({"users": [{"name": "anna", "role": "reader", "password": "scrypt$2$1$1$00$00"}]}))
    gate = gate_of(Settings(users=path))
    for _ in range(8):
        assert gate.sign_in("anna", "fel", "1.2.3.4") is None
    with pytest.raises(TooManyTries):
        gate.sign_in("anna", PASSWORD, "1.2.3.4")
    assert gate.sign_in("bo", "fel", "1.2.3.4") is None


def test_an_open_gate_makes_the_one_at_the_machine_its_keeper() -> None:
    assert Gate(Settings(), None).identify({}, {READER_COOKIE: "ab12"}, "127.0.0.1") == Identity(
        Role.ADMIN, browser="ab12"
    )
    shared = Gate(Settings(host="0.0.0.0"), None)
    assert shared.identify({}, {READER_COOKIE: "../x"}, "10.0.0.9") == Identity(Role.READER)


def test_a_proxy_header_is_believed_from_the_proxy_alone(users: Path) -> None:
    settings = Settings(users=users, proxy_header="X-Forwarded-User", proxy_addresses=("10.0.0.1",))
    gate = gate_of(settings)
    assert gate.identify({"x-forwarded-user": "anna"}, {}, "10.0.0.1") == Identity(Role.EDITOR, "anna")
    assert gate.identify({"x-forwarded-user": "eva"}, {}, "::ffff:10.0.0.1") == Identity(Role.READER, "eva")
    assert gate.identify({"x-forwarded-user": "anna"}, {}, "10.0.0.2") is None
    assert gate.identify({}, {}, "10.0.0.1") is None


@pytest.mark.parametrize(
    "identity",
    [Identity(Role.EDITOR, "anna|b|x"), Identity(Role.READER, browser="ab12"), Identity(Role.ADMIN)],
)
def test_an_identity_survives_its_key(identity: Identity) -> None:
    assert identity_from(identity.key) == identity


@pytest.mark.parametrize("key", [None, "", "kung|u|anna", "anna"])
def test_a_key_that_is_none_is_a_reader(key: str | None) -> None:
    assert identity_from(key) == Identity(Role.READER)


def test_a_limit_lets_through_so_many_in_a_while() -> None:
    now = [0.0]
    limit = RateLimit(2, 10, clock=lambda: now[0])
    assert [limit.take("a"), limit.take("a"), limit.take("a"), limit.take("b")] == [True, True, False, True]
    now[0] = 10.0
    assert limit.allows("a")
    assert limit.take("a")
    assert all(RateLimit(0, 10).take("a") for _ in range(100))


def test_questions_are_limited_where_others_can_ask() -> None:
    assert settings_from({}).questions_per_minute == 0
    assert settings_from({"ASSISTANT_HOST": "0.0.0.0"}).questions_per_minute == 60
    assert settings_from({"ASSISTANT_HOST": "localhost"}).is_local
    with pytest.raises(SettingsError, match=r"PROXY_ADDRESSES.*proxy"):
        settings_from({"ASSISTANT_PROXY_ADDRESSES": "proxy"})
