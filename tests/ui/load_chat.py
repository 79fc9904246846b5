"""Many users asking at once: ``python tests/ui/load_chat.py ADDRESS --users 40 --seconds 60 [--pause 1]``.

Each user keeps a conversation of their own on the ``/chat`` endpoint of a server on this machine, and asks again
``--pause`` seconds after each answer. Prints requests, errors, p50, p95 and the most seconds.
"""

import argparse
import asyncio
import json
import time
import uuid
from dataclasses import dataclass, field

import httpx

QUESTIONS = (
    "Hur stort var Länstrafikens underskott 2022?",
    "och 2024?",
    "Vad beslutade nämnden om Kompetensarena Norrbotten?",
    "Hur många anställda fanns det?",
    "Vilka mål uppnåddes inte 2022?",
    "Vem är ordförande?",
)


@dataclass
class Measured:
    """What was measured: seconds of each answer, and what went wrong."""

    seconds: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def at(self, share: float) -> float:
        """The time within which ``share`` of the answers came."""
        ordered = sorted(self.seconds)
        return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else float("nan")


async def ask(client: httpx.AsyncClient, session: str, question: str) -> str:
    """One question over Gradio's HTTP protocol; gives the answer's text."""
    call = "/gradio_api/call/chat"
    started = await client.post(call, json={"data": [question], "session_hash": session})
    started.raise_for_status()
    async with client.stream("GET", f"{call}/{started.json()['event_id']}") as answer:
        event = ""
        async for line in answer.aiter_lines():
            if line.startswith("event:"):
                event = line.removeprefix("event:").strip()
            elif line.startswith("data:") and event == "complete":
                return str(json.loads(line.removeprefix("data:"))[0])
            elif line.startswith("data:") and event == "error":
                raise RuntimeError(line)
    raise RuntimeError("no answer")


async def user(client: httpx.AsyncClient, until: float, pause: float, measured: Measured) -> None:
    """One user, asking until the time is up."""
    session = uuid.uuid4().hex
    number = 0
    while time.monotonic() < until:
        started = time.monotonic()
        try:
            if not await ask(client, session, QUESTIONS[number % len(QUESTIONS)]):
                raise RuntimeError("empty answer")
            measured.seconds.append(time.monotonic() - started)
        except (httpx.HTTPError, RuntimeError, ValueError) as error:
            measured.errors.append(repr(error))
        number += 1
        await asyncio.sleep(pause)


async def load(address: str, users: int, seconds: float, pause: float) -> Measured:
    """``users`` at once for ``seconds``, each pausing ``pause`` seconds between questions."""
    measured = Measured()
    until = time.monotonic() + seconds
    # One client with a connection for each user: its certificates are loaded once, not beside the server forty times.
    limits = httpx.Limits(max_connections=users)
    async with httpx.AsyncClient(base_url=address, timeout=60, limits=limits) as client:
        await asyncio.gather(*(user(client, until, pause, measured) for _ in range(users)))
    return measured


def main() -> None:
    """Reads the arguments, loads, prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("address")
    parser.add_argument("--users", type=int, default=40)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--pause", type=float, default=1)
    options = parser.parse_args()
    measured = asyncio.run(load(options.address, options.users, options.seconds, options.pause))
    print(f"answers {len(measured.seconds)}, errors {len(measured.errors)} {measured.errors[:2]}")
    print(f"p50 {measured.at(0.5):.3f} s, p95 {measured.at(0.95):.3f} s, most {measured.at(1):.3f} s")


if __name__ == "__main__":
    main()
