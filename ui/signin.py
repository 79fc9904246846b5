"""The pages to sign in and out with, and the guard in front of everything else."""

from html import escape
from typing import Any

from ui import texts
from ui.gate import READER_COOKIE, READER_SECONDS, SESSION_COOKIE, SESSION_SECONDS, Gate, TooManyTries
from ui.limits import RateLimit

OPEN_PATHS = ("/login", "/own/", "/favicon.ico", "/robots.txt")


def signin_html(told: str = "") -> str:
    """The sign-in page."""
    notice = f'<p class="notice" role="alert">{escape(told)}</p>' if told else ""
    return (
        '<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{texts.SIGN_IN} – {texts.TITLE}</title>"
        '<link rel="stylesheet" href="/own/style.css"><script src="/own/page.js"></script></head>'
        f'<body class="gradio-container signin"><main><h1>{texts.TITLE}</h1><p>{texts.TAGLINE}</p>{notice}'
        '<form method="post" action="/login">'
        f'<label>{texts.USER_NAME}<input name="username" autocomplete="username" required maxlength="100" autofocus></label>'
        f'<label>{texts.PASSWORD}<input name="password" type="password" autocomplete="current-password" required maxlength="1000"></label>'
        f'<button type="submit" class="small">{texts.SIGN_IN}</button></form></main></body></html>'
    )


def add_signin(server: Any, gate: Gate) -> None:
    """Adds /login and /logout to a FastAPI application."""
    from fastapi import Form, Request
    from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

    def leave(request: Request) -> Response:
        gate.sign_out(request.cookies.get(SESSION_COOKIE, ""))
        response = RedirectResponse("/login", 303)
        response.delete_cookie(SESSION_COOKIE)
        return response

    def page() -> Response:
        return HTMLResponse(signin_html()) if gate.signs_in else RedirectResponse("/", 303)

    def enter(request: Request, username: str = Form(""), password: str = Form("")) -> Response:
        browser = "text/html" in request.headers.get("accept", "")
        client = request.client.host if request.client else ""
        try:
            token = gate.sign_in(username, password, client)
        except TooManyTries:
            return _refused(texts.TOO_MANY_TRIES, 429, browser)
        if token is None:
            return _refused(texts.WRONG_PASSWORD, 401, browser)
        # Programs (gradio_client) want 200 and the cookie, browsers the page they came for.
        response: Response = RedirectResponse("/", 303) if browser else JSONResponse({"success": True})
        secure = request.url.scheme == "https"
        response.set_cookie(SESSION_COOKIE, token, SESSION_SECONDS, httponly=True, samesite="strict", secure=secure)
        return response

    def _refused(words: str, status: int, browser: bool) -> Response:
        return HTMLResponse(signin_html(words), status) if browser else JSONResponse({"detail": words}, status)

    server.add_api_route("/login", page, methods=["GET"])
    server.add_api_route("/login", enter, methods=["POST"])
    server.add_api_route("/logout", leave, methods=["POST"])


class Guard:
    """ASGI middleware: everything but the sign-in page is for those the gate lets in; requests are limited in number."""

    def __init__(self, app: Any, gate: Gate, limit: RateLimit) -> None:
        """``limit`` counts requests by address."""
        self._app = app
        self._gate = gate
        self._limit = limit

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Lets a request through with its identity in ``request.state``, sends it to the sign-in page, or refuses it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        from starlette.requests import Request
        from starlette.responses import JSONResponse, RedirectResponse

        request = Request(scope)
        client = request.client.host if request.client else ""
        identity = self._gate.identify(request.headers, request.cookies, client)
        scope.setdefault("state", {})["identity"] = identity
        if not self._limit.take(client):
            await JSONResponse({"detail": texts.TOO_MANY_REQUESTS}, 429)(scope, receive, send)
        elif identity is not None or scope["path"].startswith(OPEN_PATHS):
            await self._app(scope, receive, send)
        elif self._gate.signs_in and "text/html" in request.headers.get("accept", ""):
            await RedirectResponse("/login", 303)(scope, receive, send)
        else:
            await JSONResponse({"detail": texts.SIGN_IN_FIRST}, 401)(scope, receive, send)


def reader_cookie(value: str, secure: bool) -> str:
    """The Set-Cookie line that tells one browser's saved conversations from another's."""
    end = "; Secure" if secure else ""
    return f"{READER_COOKIE}={value}; Max-Age={READER_SECONDS}; Path=/; HttpOnly; SameSite=Strict{end}"
