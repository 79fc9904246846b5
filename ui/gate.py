"""Who is asking: an open door on one's own machine, a users file, or a proxy that has signed people in. No Gradio here."""

import ipaddress
import secrets
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass

from ui.accounts import Accounts, Role
from ui.limits import RateLimit
from ui.settings import Settings, SettingsError

SESSION_COOKIE = "assistant_session"
READER_COOKIE = "assistant_reader"
SESSION_SECONDS = 12 * 3600
READER_SECONDS = 365 * 24 * 3600
FAILED_SIGN_INS, FAILED_SECONDS = 8, 300.0


@dataclass(frozen=True, slots=True)
class Identity:
    """Somebody who uses the assistant. ``name`` is "" for a reader nobody has signed in; ``browser`` tells those apart."""

    role: Role
    name: str = ""
    browser: str = ""

    @property
    def key(self) -> str:
        """Who it is as one string, which only this server makes: what Gradio hands to the events as user name."""
        return f"{self.role}|{'u' if self.name else 'b'}|{self.name or self.browser}"

    @property
    def owner(self) -> str:
        """Whose the saved conversations are, whatever the role."""
        return f"{'u' if self.name else 'b'}|{self.name or self.browser}"


def identity_from(key: str | None) -> Identity:
    """The identity of a key; a reader without a browser of their own when there is none."""
    role, _, rest = (key or "").partition("|")
    kind, _, who = rest.partition("|")
    if role not in set(Role):
        return Identity(Role.READER)
    return Identity(Role(role), name=who if kind == "u" else "", browser=who if kind == "b" else "")


class Gate:
    """Decides who a request comes from."""

    def __init__(self, settings: Settings, accounts: Accounts | None) -> None:
        """With neither accounts nor a proxy header everybody who reaches the server is let in."""
        self._settings = settings
        self._accounts = accounts
        self._lock = threading.Lock()
        self._sessions: dict[str, tuple[str, float]] = {}
        self._failures = RateLimit(FAILED_SIGN_INS, FAILED_SECONDS)
        self._proxies = frozenset(_address(written) for written in settings.proxy_addresses)

    @property
    def signs_in(self) -> bool:
        """Whether people sign in here, by name and password."""
        return self._accounts is not None and not self._settings.proxy_header

    @property
    def is_open(self) -> bool:
        """Whether everybody who reaches the server is let in."""
        return self._accounts is None and not self._settings.proxy_header

    def identify(self, headers: Mapping[str, str], cookies: Mapping[str, str], client: str) -> Identity | None:
        """Who a request comes from; None when they have to sign in first. ``headers`` have lower-case names."""
        if self._settings.proxy_header:
            return self._from_proxy(headers, client)
        if self.signs_in:
            return self._from_session(cookies.get(SESSION_COOKIE, ""))
        browser = cookies.get(READER_COOKIE, "")
        role = Role.ADMIN if self._settings.is_local else Role.READER
        return Identity(role, browser=browser if browser.isalnum() and len(browser) <= 64 else "")

    def _from_proxy(self, headers: Mapping[str, str], client: str) -> Identity | None:
        """The name in the header, believed only when the request comes from the proxy itself."""
        name = headers.get(self._settings.proxy_header.lower(), "").strip()
        if not name or len(name) > 100 or not name.isprintable() or _address(client) not in self._proxies:
            return None
        role = self._accounts.role_of(name) if self._accounts else None
        return Identity(role or Role.READER, name)

    def _from_session(self, token: str) -> Identity | None:
        with self._lock:
            name, expires = self._sessions.get(token, ("", 0.0))
        if not name or expires < time.time():
            return None
        role = self._accounts.role_of(name) if self._accounts else None
        return Identity(role, name) if role else None

    def sign_in(self, name: str, password: str, client: str) -> str | None:
        """A new session's token, None when name or password is wrong. Raises TooManyTries."""
        who = f"{client} {name[:100]}"
        if not self._failures.allows(who):
            raise TooManyTries
        if self._accounts is None or self._accounts.sign_in(name, password) is None:
            self._failures.take(who)
            return None
        token = secrets.token_urlsafe(32)
        now = time.time()
        with self._lock:
            self._sessions = {kept: value for kept, value in self._sessions.items() if value[1] > now}
            self._sessions[token] = (name, now + SESSION_SECONDS)
        return token

    def sign_out(self, token: str) -> None:
        """Ends a session."""
        with self._lock:
            self._sessions.pop(token, None)


class TooManyTries(Exception):
    """Somebody has guessed too often and must wait."""


def _address(written: str) -> str:
    """An address in one form, so that ::ffff:127.0.0.1 is 127.0.0.1."""
    try:
        address = ipaddress.ip_address(written.strip())
    except ValueError:
        return written.strip()
    mapped = getattr(address, "ipv4_mapped", None)
    return str(mapped or address)


def gate_of(settings: Settings) -> Gate:
    """The gate that the settings name. Raises SettingsError."""
    accounts = Accounts(settings.users) if settings.users else None
    if accounts is not None and not settings.proxy_header and not accounts.all():
        raise SettingsError(f"Användarfilen {settings.users} är tom. Lägg till någon: python -m ui user add NAMN")
    return Gate(settings, accounts)
