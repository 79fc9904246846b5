"""Serves the app: Gradio mounted in a FastAPI application, behind the guard and in our own page frame."""

import os
import sys
from pathlib import Path
from typing import Any

from ui.frame import Frame
from ui.gate import Gate
from ui.limits import RateLimit
from ui.services import Services
from ui.signin import Guard, add_signin
from ui.uploading import add_upload

STATIC = Path(__file__).parent / "static"


def build_server(services: Services, gate: Gate) -> Any:
    """The FastAPI application that serves the app at /."""
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
    # Gradio asks matplotlib for its backend at every event; unless one is named, that loads all of pyplot at the first.
    os.environ.setdefault("MPLBACKEND", "agg")
    # After every event Gradio counts times over the last 10,000, for a dashboard that is not served here.
    os.environ.setdefault("GRADIO_ANALYTICS_MAX_EVENTS", "1")
    os.environ.setdefault("GRADIO_ANALYTICS_CACHE_FREQUENCY", str(sys.maxsize))
    # Answers are computed in threads beside the one that serves: it must not wait 5 ms for its turn each time.
    sys.setswitchinterval(0.0005)
    import gradio as gr
    from fastapi import FastAPI
    from fastapi.staticfiles import StaticFiles

    from ui.app import build_app
    from ui.theme import theme

    settings = services.settings
    server = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    add_signin(server, gate)
    if services.editing is not None or services.drafting is not None:
        add_upload(server, settings)
    server.mount("/own", StaticFiles(directory=STATIC))
    server.add_middleware(Guard, gate=gate, limit=RateLimit(settings.requests_per_minute, 60.0))
    server.add_middleware(Frame)
    return gr.mount_gradio_app(
        server,
        build_app(services, gate),
        "/",
        footer_links=[],
        run_history=False,
        show_error=False,
        ssr_mode=False,
        theme=theme(),
        auth_dependency=lambda request: identity.key if (identity := request.scope["state"].get("identity")) else None,
        max_file_size=settings.largest_file,
    )
