"""Receives files from the browser into a folder of their own, until they are put among the documents."""

import secrets
import shutil
import time
from pathlib import Path
from typing import Any

from ui import texts
from ui.accounts import Role
from ui.editing import MOST_FILES, EditingRefused
from ui.settings import MEGABYTE, Settings

PATH = "/documents/upload"
OLDEST_SECONDS = 3600.0  # files that were never put in are swept away after this
_CHUNK = 1 << 20


def staging(settings: Settings) -> Path:
    """Where received files wait."""
    return settings.data / "received"


def batch_files(settings: Settings, batch: str) -> list[Path]:
    """The files of a batch by the name the browser was given. Raises EditingRefused when there is no such batch."""
    folder = staging(settings) / batch
    if not batch.isalnum() or not folder.is_dir():
        raise EditingRefused(texts.UPLOAD_GONE)
    return sorted(folder.iterdir())


def discard(settings: Settings, batch: str) -> None:
    """Removes what is left of a batch."""
    if batch.isalnum():
        shutil.rmtree(staging(settings) / batch, ignore_errors=True)


def add_upload(server: Any, settings: Settings) -> None:
    """Adds POST /documents/upload to a FastAPI application: files in, {"batch", "count"} out."""
    from fastapi import Request
    from fastapi.responses import JSONResponse
    from starlette.datastructures import UploadFile

    async def receive(request: Request) -> JSONResponse:
        identity = request.scope["state"].get("identity")
        if identity is None or not identity.role.may(Role.EDITOR):
            return JSONResponse({"detail": texts.NOT_ALLOWED}, 403)
        # A form on another site can send files here with the reader's cookie; it cannot set this header.
        if request.headers.get("x-assistant") != "1":
            return JSONResponse({"detail": texts.NOT_FROM_HERE}, 403)
        if int(request.headers.get("content-length") or 0) > settings.largest_file + MEGABYTE:
            return JSONResponse({"detail": _too_large(settings, "Uppladdningen")}, 413)
        _sweep(staging(settings))
        async with request.form(max_files=MOST_FILES + 1) as form:
            files = [part for part in form.getlist("files") if isinstance(part, UploadFile)]
            if len(files) > MOST_FILES:
                return JSONResponse({"detail": texts.UPLOAD_TOO_MANY.format(most=MOST_FILES)}, 413)
            batch = secrets.token_hex(16)
            folder = staging(settings) / batch
            folder.mkdir(parents=True)
            left = settings.largest_file
            for number, file in enumerate(files):
                left = await _write(file, folder / _name(file.filename or "", number), left)
                if left < 0:
                    discard(settings, batch)
                    return JSONResponse({"detail": _too_large(settings, file.filename or "Filen")}, 413)
        return JSONResponse({"batch": batch, "count": len(files)})

    server.add_api_route(PATH, receive, methods=["POST"], response_model=None)


def _too_large(settings: Settings, name: str) -> str:
    return texts.UPLOAD_TOO_LARGE.format(name=name, megabytes=settings.largest_file // MEGABYTE)


def _name(given: str, number: int) -> str:
    """A name for the waiting file: without folders or control characters, never the same twice in a batch."""
    bare = given.replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(letter for letter in bare if letter.isprintable())[-150:].strip(". ")
    return kept or f"fil {number}"


async def _write(file: Any, target: Path, left: int) -> int:
    """Writes a file; gives how many bytes may still come, negative when that was passed."""
    if target.exists():
        target = target.with_name(f"{target.stem} (2){target.suffix}")
    with target.open("wb") as kept:
        while chunk := await file.read(_CHUNK):
            left -= len(chunk)
            if left < 0:
                return left
            kept.write(chunk)
    return left


def _sweep(folder: Path) -> None:
    """Removes batches that were left lying."""
    if folder.is_dir():
        for batch in folder.iterdir():
            if time.time() - batch.stat().st_mtime > OLDEST_SECONDS:
                shutil.rmtree(batch, ignore_errors=True)
