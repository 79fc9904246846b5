"""Forty users at once: no answer fails. The times are measured with load_chat.py on a machine of its own."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest
from load_chat import load


@pytest.mark.browser
def test_forty_users_at_once_all_get_their_answers(address: str) -> None:
    with ThreadPoolExecutor(1) as pool:  # the browser's own event loop runs in this thread
        measured = pool.submit(asyncio.run, load(address, users=40, seconds=5, pause=1)).result()
    assert measured.errors == []
    assert len(measured.seconds) >= 40
