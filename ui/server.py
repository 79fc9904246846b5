"""Serves the app: Gradio mounted in a FastAPI application, with a Swedish page frame and nothing from outside."""

import os
import re
from pathlib import Path
from typing import Any

from ui.answering import Answering

FOLDER = Path(__file__).parent

# Everything comes from this server. Gradio compiles its HTML templates in the browser, hence 'unsafe-eval'.
CONTENT_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
    "base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_POLICY,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
_OUTSIDE_META = re.compile(r"<meta\s+(?:property|name)=\"(?:og|twitter):[^>]*>", re.DOTALL)


def swedish_page(html: str) -> str:
    """Gradio's page frame made ours: its language, our style and script, no word about Gradio's own site."""
    html = _OUTSIDE_META.sub("", html)
    html = html.replace('lang="en"', 'lang="sv"', 1).replace(", shrink-to-fit=no", "", 1)
    ours = '<link rel="stylesheet" href="/own/style.css"><script src="/own/page.js"></script>'
    return html.replace("</head>", f"{ours}</head>", 1)


def build_server(answering: Answering) -> Any:
    """The FastAPI application that serves the app at /."""
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
    import gradio as gr
    from fastapi import FastAPI, Request, Response
    from fastapi.staticfiles import StaticFiles

    from ui.app import build_app
    from ui.theme import theme

    server = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)

    @server.middleware("http")
    async def frame(request: Request, proceed: Any) -> Response:
        response: Response = await proceed(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if request.url.path != "/" or not response.headers.get("content-type", "").startswith("text/html"):
            return response
        body = b"".join([part async for part in response.body_iterator])  # type: ignore[attr-defined]
        kept = {
            name: value for name, value in response.headers.items() if name not in ("content-length", "content-type")
        }
        return Response(swedish_page(body.decode()), response.status_code, kept, "text/html; charset=utf-8")

    server.mount("/own", StaticFiles(directory=FOLDER / "static"))
    return gr.mount_gradio_app(
        server,
        build_app(answering),
        "/",
        footer_links=[],
        run_history=False,
        show_error=False,
        ssr_mode=False,
        theme=theme(),
    )
