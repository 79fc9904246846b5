"""``python -m ui``: starts the chat. Also keeps the users file and the records: user, weed, export, forget."""

import argparse
import getpass
import json
import os
import socket
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ui import texts
from ui.settings import Settings, SettingsError, settings_from

if TYPE_CHECKING:
    from ui.services import Services


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; 0 when it was done, 2 when it could not be."""
    from corpus.errors import CorpusError

    options = _options().parse_args(arguments)
    try:
        return int(options.run(options, settings_from()))
    except (SettingsError, CorpusError) as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m ui", description="Dokumentassistenten i webbläsaren.")
    parser.set_defaults(run=_serve)
    commands = parser.add_subparsers(metavar="KOMMANDO", title="kommandon (utan kommando startas tjänsten)")
    user = commands.add_parser("user", help="lägg till, ta bort eller visa användare")
    user.add_argument("action", choices=("add", "remove", "list"))
    user.add_argument("name", nargs="?", default="", metavar="NAMN")
    user.add_argument("--role", choices=("reader", "editor", "admin"), default="reader", help="rättighet (reader)")
    user.set_defaults(run=_user)
    weed = commands.add_parser("weed", help="gallra samtal och utkast som hållits länge nog")
    weed.set_defaults(run=_weed)
    export = commands.add_parser("export", help="skriv ut allt som hålls om en person, som JSON")
    export.add_argument("name", metavar="NAMN")
    export.set_defaults(run=_export)
    forget = commands.add_parser("forget", help="ta bort allt som hålls om en person")
    forget.add_argument("name", metavar="NAMN")
    forget.set_defaults(run=_forget)
    return parser


def _serve(_options: argparse.Namespace, settings: Settings) -> int:
    _require_free(settings)
    from assistant.wiring import build_assistant
    from ui.shelf import Shelf
    from ui.wiring import real_editing, services_of

    shelf = Shelf(build_assistant(), build_assistant, settings.answers_at_once)
    serve(services_of(shelf, settings, real_editing()))
    return 0


def serve(services: "Services") -> None:
    """Serves until stopped."""
    import uvicorn

    from ui.gate import gate_of
    from ui.server import build_server

    settings = services.settings
    gate = gate_of(settings)
    services.records.weed()
    if services.drafting is not None:
        services.drafting.store.weed(settings.saved_days)
    services.prepare()
    server = build_server(services, gate)
    if gate.is_open and not settings.is_local:
        print(texts.OPEN_TO_ALL, file=sys.stderr)
    print(texts.ADDRESS.format(address=f"http://{settings.host}:{settings.port}"), flush=True)
    # The guard reads the client's own address: a header about it is believed nowhere.
    uvicorn.run(
        server,
        host=settings.host,
        port=settings.port,
        log_level="warning",
        proxy_headers=False,
        timeout_graceful_shutdown=3,  # an open page keeps a stream open: it must not keep the service from stopping
    )


def _require_free(settings: Settings) -> None:
    """Says at once that the port is taken, before anything heavy is loaded."""
    try:
        found = socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM)[0]
    except OSError as error:
        raise SettingsError(f"ASSISTANT_HOST: ”{settings.host}” är ingen adress på den här datorn.") from error
    with socket.socket(found[0]) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(found[4])
        except OSError as error:
            raise SettingsError(texts.PORT_TAKEN.format(port=settings.port)) from error


def _user(options: argparse.Namespace, settings: Settings) -> int:
    from ui.accounts import Role, read_accounts, with_account, write_accounts

    path = settings.users or settings.data / "users.json"
    accounts = read_accounts(path) if path.exists() else []
    if options.action == "list":
        for account in accounts:
            print(f"{account.name}\t{account.role}")
        return 0
    if options.action == "remove":
        if options.name not in {account.name for account in accounts}:
            raise SettingsError(f"Det finns ingen användare som heter ”{options.name}” i {path}.")
        write_accounts(path, [account for account in accounts if account.name != options.name])
    else:
        write_accounts(path, with_account(accounts, options.name, Role(options.role), _password()))
    _told_of(path, settings)
    return 0


def _password() -> str:
    """The password, typed twice at a terminal, else the first line of standard input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    first = getpass.getpass("Lösenord: ")
    if getpass.getpass("Lösenord igen: ") != first:
        raise SettingsError("Lösenorden är olika. Ingenting är ändrat.")
    return first


def _told_of(path: Path, settings: Settings) -> None:
    print(f"Användarfilen {path} är skriven.")
    if settings.users is None:
        print(f"Starta med inloggning: ASSISTANT_USERS={os.path.relpath(path)} make chat")


def _weed(_options: argparse.Namespace, settings: Settings) -> int:
    from assistant.drafting.store import DraftStore
    from ui.records import Records

    drafts = DraftStore(settings.data / "drafts.sqlite").weed(settings.saved_days)
    print(f"{Records(settings).weed()} samtal gallrades. {drafts} utkast gallrades.")
    return 0


def _export(options: argparse.Namespace, settings: Settings) -> int:
    from ui.records import Records

    print(json.dumps(Records(settings).export(f"u|{options.name}"), ensure_ascii=False, indent=1))
    return 0


def _forget(options: argparse.Namespace, settings: Settings) -> int:
    from ui.records import Records

    print(f"{Records(settings).forget(f'u|{options.name}')} samtal togs bort.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
