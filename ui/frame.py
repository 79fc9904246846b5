"""The page frame around Gradio: Swedish, with our style and script, and headers that let nothing in from outside."""

import re
import secrets
from typing import Any

from ui.signin import reader_cookie

# Everything comes from this server. Gradio compiles its HTML templates in the browser, hence 'unsafe-eval'.
CONTENT_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
    "base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
)
HEADERS = (
    (b"content-security-policy", CONTENT_POLICY.encode()),
    (b"referrer-policy", b"same-origin"),
    (b"x-content-type-options", b"nosniff"),
)
_OUTSIDE_META = re.compile(r"<meta\s+(?:property|name)=\"(?:og|twitter):[^>]*>", re.DOTALL)


def swedish_page(html: str) -> str:
    """Gradio's page frame made ours: its language, our style and script, no word about Gradio's own site."""
    html = _OUTSIDE_META.sub("", html)
    html = html.replace('lang="en"', 'lang="sv"', 1).replace(", shrink-to-fit=no", "", 1)
    ours = '<link rel="stylesheet" href="/own/style.css"><script src="/own/page.js"></script>'
    return html.replace("</head>", f"{ours}</head>", 1)


class Frame:
    """ASGI middleware: adds the headers to every response, and makes the page at / ours. Streams are passed on as they come."""

    def __init__(self, app: Any) -> None:
        """Frames what ``app`` answers."""
        self._app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Passes a request on and frames the response."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        held: dict[str, Any] = {}
        body = bytearray()

        async def framed(message: Any) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *_missing(message["headers"])]
                if scope["path"] == "/" and _is_html(message["headers"]):
                    held["start"] = message
                    return
            elif "start" in held:
                body.extend(message.get("body", b""))
                if not message.get("more_body"):
                    await _send_page(scope, held["start"], bytes(body), send)
                return
            await send(message)

        await self._app(scope, receive, framed)


def _missing(headers: Any) -> list[tuple[bytes, bytes]]:
    present = {name.lower() for name, _ in headers}
    return [(name, value) for name, value in HEADERS if name not in present]


def _is_html(headers: Any) -> bool:
    kind = next((value for name, value in headers if name.lower() == b"content-type"), b"")
    plain = not any(name.lower() == b"content-encoding" for name, _ in headers)
    return plain and bytes(kind).startswith(b"text/html")


async def _send_page(scope: Any, start: Any, body: bytes, send: Any) -> None:
    """The page, made Swedish; a browser that is new here gets the cookie that tells it from others."""
    page = swedish_page(body.decode()).encode()
    headers = [(name, value) for name, value in start["headers"] if name.lower() != b"content-length"]
    headers += [(b"content-length", str(len(page)).encode()), (b"cache-control", b"no-store")]
    identity = scope.get("state", {}).get("identity")
    if identity is not None and not identity.name and not identity.browser:
        headers.append((b"set-cookie", reader_cookie(secrets.token_hex(16), scope["scheme"] == "https").encode()))
    await send({**start, "headers": headers})
    await send({"type": "http.response.body", "body": page})
