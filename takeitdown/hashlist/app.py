"""The service as one ASGI application: both faces, and what holds for every request.

Every answer that is not what was asked for is a problem from the closed list, and no trace reaches
anyone: what nobody foresaw is told to the operator as the place in our code where it happened,
because an exception's own text could hold what a person sent.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, Router
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from takeitdown import ASSETS
from takeitdown.hashlist import intake, partners, serving, stopncii
from takeitdown.hashlist.feed import Feed
from takeitdown.hashlist.intake import House
from takeitdown.hashlist.limits import Limits
from takeitdown.hashlist.metrics import Answers
from takeitdown.hashlist.problems import EVERY_ANSWER, Refusal, answer
from takeitdown.hashlist.store import Store, Unavailable
from takeitdown.hashlist.tables import own_word
from takeitdown.hashlist.toll import Toll
from takeitdown.steps.submission import MOST_DOCUMENT_BYTES

# Beyond this many at once, a request is asked to come back: those inside are answered in time.
MOST_AT_ONCE = 64
MOST_THROWN_AWAY = 1024 * 1024  # bytes of a body that is refused

OURS = f"{Path(__file__).parents[1]}{os.sep}"  # where all of this program's code lies


def build(
    house: House,
    store: Store,
    feed: Feed,
    limits: Limits | None,
    answers: Answers,
    toll: Toll | None = None,
    like_stopncii: bool = False,
) -> Edge:
    """The application. What it remembers by itself (limits, secrets that fitted) may be forgotten
    at any time, so any number of them may share a database.
    """

    door = partners.Door(feed)
    address = limits.address if limits else serving.address

    async def health(request: Request) -> Response:
        await run_in_threadpool(store.answers)
        return Response(b'{"status":"ok"}', media_type="application/json")

    return Edge(
        Router(
            routes=[
                *intake.routes(house, store, limits, toll),
                *partners.routes(house.name, feed, door, address),
                *(stopncii.routes(feed, door) if like_stopncii else ()),
                Route("/healthz", health, methods=["GET"]),
                _file("/openapi.json", "hashlist-openapi.json"),
                _file("/submission.schema.json", "submission.schema.json"),
            ],
            redirect_slashes=False,
        ),
        answers,
    )


def _file(path: str, asset: str) -> Route:
    """A route to one of our descriptions of the interface."""
    content = (ASSETS / asset).read_bytes()

    async def give(request: Request) -> Response:
        return Response(content, media_type="application/json")

    return Route(path, give, methods=["GET"])


class Edge:
    """The outermost edge of a request. `places`: for so many at once."""

    def __init__(self, inner: ASGIApp, answers: Answers) -> None:
        self._inner = inner
        self._answers = answers
        self._inside = 0
        self.places = MOST_AT_ONCE

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        scope["app"] = self  # the router then raises what it cannot route, and does not answer
        came = [await _gathered(receive)]  # who is slow does not take a place inside meanwhile
        begun, read, code = False, not came[0].get("more_body", False), "done"

        async def receive_on() -> Message:
            nonlocal read
            if came:
                return came.pop()
            message = await receive()
            read = not message.get("more_body", False)
            return message

        async def send_on(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                asked = scope["endpoint"].__name__ if "endpoint" in scope else "nothing"
                self._answers.count(asked, message["status"], code)
                message["headers"] = [*message["headers"], *EVERY_ANSWER.items()]
            await send(message)

        try:
            await self._in_turn(scope, receive_on, send_on)
        except Exception as problem:  # the process's edge towards a request
            if begun:
                raise
            code, response = _answer(problem)
            thrown_away = 0  # a client that still sends would not hear the answer
            while not read and thrown_away < MOST_THROWN_AWAY:
                thrown_away += len((await receive_on()).get("body", b""))
            await response(scope, receive_on, send_on)

    async def _in_turn(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._inside >= self.places:
            raise Refusal("busy")
        self._inside += 1
        try:
            await self._inner(scope, receive, send)
        finally:
            self._inside -= 1


async def _gathered(receive: Receive) -> Message:
    """A body in one message, or the beginning of one that is longer than any that is read."""
    body, more = bytearray(), True
    while more and len(body) <= MOST_DOCUMENT_BYTES:
        message = await receive()
        if message["type"] == "http.disconnect":
            return message
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return {"type": "http.request", "body": bytes(body), "more_body": more}


def _answer(problem: Exception) -> tuple[str, Response]:
    """The code and the answer that tell outside of a problem. Neither holds on to it: its trace
    has all that the request brought.
    """
    if isinstance(problem, Refusal):
        return problem.code, answer(problem)
    if isinstance(problem, HTTPException):
        allow = {name: value for name, value in (problem.headers or {}).items() if name == "Allow"}
        code = "method" if allow else "not-found"
        return code, answer(Refusal(code), allow)
    print(json.dumps(_place(problem)), file=sys.stderr, flush=True)
    code = "busy" if isinstance(problem, Unavailable) else "failed"
    return code, answer(Refusal(code))


def _place(problem: Exception) -> dict[str, object]:
    """A line of the log: the kind of an exception, the database's word for it and where in the code
    it was raised, without its text.
    """
    line: dict[str, object] = {"level": "error", "kind": type(problem).__name__}
    if word := own_word(problem):
        line["database"] = word
    for frame in traceback.extract_tb(problem.__traceback__):
        if frame.filename.startswith(OURS):
            line |= {"file": frame.filename.removeprefix(OURS), "line": frame.lineno}
    return line
