"""Who may sign in, and what they may do: a users file with hashed passwords.

The file is JSON: {"users": [{"name", "role", "password"}]}; a password is "scrypt$n$r$p$salt$hash", salt and hash in
hexadecimal, and may be missing for somebody whom a proxy signs in. ``python -m ui user add NAME`` writes it.
"""

import hashlib
import hmac
import json
import os
import secrets
import threading
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from ui.settings import SettingsError

# OWASP's advice for scrypt: 16 MiB of memory and some 60 ms for one try.
_N, _R, _P = 2**14, 8, 5
_MEMORY = 64 * 1024 * 1024
SHORTEST_PASSWORD = 12


class Role(StrEnum):
    """What somebody may do; each role may do what those before it may."""

    READER = "reader"  # ask, read, judge
    EDITOR = "editor"  # put in and withdraw documents
    ADMIN = "admin"  # hand out, delete and weed what is kept about readers

    def may(self, needed: "Role") -> bool:
        """Whether this role covers what ``needed`` stands for."""
        order = list(Role)
        return order.index(self) >= order.index(needed)


@dataclass(frozen=True, slots=True)
class Account:
    """A line of the users file."""

    name: str
    role: Role
    password: str = ""


def hashed(password: str) -> str:
    """The password as it is kept."""
    salt = secrets.token_bytes(16)
    return f"scrypt${_N}${_R}${_P}${salt.hex()}${_derive(password, salt, _N, _R, _P).hex()}"


def matches(password: str, kept: str) -> bool:
    """Whether ``password`` is the one kept; takes as long when nothing is kept, so that names cannot be guessed by time."""
    try:
        _, n, r, p, salt, digest = (kept or _NOBODY).split("$")
        derived = _derive(password, bytes.fromhex(salt), int(n), int(r), int(p))
        same = hmac.compare_digest(derived, bytes.fromhex(digest))
    except ValueError:
        return False
    return same and bool(kept)


def _derive(password: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(password.encode()[:1024], salt=salt, n=n, r=r, p=p, maxmem=_MEMORY, dklen=32)


_NOBODY = f"scrypt${_N}${_R}${_P}${'00' * 16}${'00' * 32}"


class Accounts:
    """The users file; read again when it has changed, so that a removed account is out at once."""

    def __init__(self, path: Path) -> None:
        """Reads ``path``. Raises SettingsError when it is missing or damaged."""
        self._path = path
        self._lock = threading.Lock()
        self._read_at: tuple[int, int] | None = None
        self._accounts: dict[str, Account] = {}
        self.all()

    def all(self) -> tuple[Account, ...]:
        """Every account, by name."""
        with self._lock:
            stamp = self._stamp()
            if stamp != self._read_at:
                self._accounts = {account.name: account for account in read_accounts(self._path)}
                self._read_at = stamp
            return tuple(self._accounts.values())

    def _stamp(self) -> tuple[int, int]:
        try:
            status = self._path.stat()
        except OSError as error:
            raise SettingsError(f"Användarfilen {self._path} går inte att läsa.") from error
        return status.st_mtime_ns, status.st_size

    def role_of(self, name: str) -> Role | None:
        """The role of ``name``; None when there is no such account."""
        self.all()
        account = self._accounts.get(name)
        return account.role if account else None

    def sign_in(self, name: str, password: str) -> Role | None:
        """The role of whoever signs in, None when name or password is wrong."""
        self.all()
        account = self._accounts.get(name)
        right = matches(password, account.password if account else "")
        return account.role if account and right else None


def read_accounts(path: Path) -> list[Account]:
    """The accounts in a users file. Raises SettingsError with what is wrong."""
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))["users"]
        return [Account(str(row["name"]), Role(row["role"]), str(row.get("password", ""))) for row in rows]
    except OSError as error:
        raise SettingsError(f"Användarfilen {path} går inte att läsa.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise SettingsError(f"Användarfilen {path} är inte skriven som den ska: {error}") from error


def with_account(accounts: list[Account], name: str, role: Role, password: str) -> list[Account]:
    """The accounts with one added or changed. Raises SettingsError for a name or password that cannot be used."""
    if not name.strip() or len(name) > 100 or not name.isprintable():
        raise SettingsError("Ange ett namn på 1–100 tecken.")
    if len(password) < SHORTEST_PASSWORD:
        raise SettingsError(f"Lösenordet ska ha minst {SHORTEST_PASSWORD} tecken.")
    others = [account for account in accounts if account.name != name]
    return sorted([*others, replace(Account(name, role), password=hashed(password))], key=lambda account: account.name)


def write_accounts(path: Path, accounts: list[Account]) -> None:
    """Writes the users file whole or not at all, readable by its owner only."""
    rows = [{"name": account.name, "role": str(account.role), "password": account.password} for account in accounts]
    partial = path.with_suffix(".partial")
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({"users": rows}, file, ensure_ascii=False, indent=1)
    partial.replace(path)
