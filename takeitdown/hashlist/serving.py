"""Listening: one process, one port, with or without TLS, and patience that ends.

uvicorn speaks HTTP. It is told to write no log, to trust no proxy's word about addresses, and to
cut a client that takes longer than it should, whether it is slow to ask or slow to listen.

Nobody keeps where a client is: who has to know asks its connection (`address`), and forgets it.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import logging
import os
import signal
import socket
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import h11
import uvicorn
from starlette.requests import Request
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from takeitdown.hashlist.problems import EVERY_ANSWER, Refusal, answer

PATIENCE_SECONDS = 30  # from the first byte, or from the last answer, to the end of the next answer
IDLE_SECONDS = 5
FAREWELL_SECONDS = 2  # for requests under way when the service is told to end
MOST_CONNECTIONS = 512
HANDSHAKE_SECONDS = 10  # in TLS, and before the rest; asyncio alone would wait a minute
MOST_HANDSHAKES = 128  # beside the connections
MOST_HEADER_BYTES = 16 * 1024
LONGEST_LINE = 1000  # of stdin


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 lets the system choose. Raises OSError, and OverflowError for
    a port that there is not.

    It is made with its protocol named, because asyncio sends small answers at once only on a
    connection that says it is TCP; otherwise each waits 40 ms for the client's acknowledgement.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    door = Door(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere it would let others take the port as well
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind((host, port))
        door.listen(MOST_CONNECTIONS)
    except (OSError, OverflowError):
        door.close()
        raise
    return door


class Door(socket.socket):
    """A listening socket that does not say who came: asyncio would keep it with the connection.
    Whom it cannot let in any more it turns away at once; a system gives its lowest free number.
    """

    def accept(self) -> tuple[socket.socket, None]:
        connection, _ = super().accept()
        if connection.fileno() > MOST_CONNECTIONS + MOST_HANDSHAKES:
            connection.close()
            raise ConnectionAbortedError
        return connection, None


def address(request: Request) -> str:
    """Where a client is, or "" if that is not to be known. Not for keeping."""
    ask: Callable[[], str] = request.state.address
    return ask()


def serve(
    application: ASGIApp,
    door: socket.socket,
    listening: Callable[[], None],
    certificate: tuple[Path, Path] | None,
    stay_while_stdin: bool,
    told: Callable[[bytes], bytes] | None = None,
) -> None:
    """Serves until a signal comes or, if asked, until stdin closes. Calls `listening` once.

    `told` takes each line of stdin and gives the line that answers it; without it nobody listens
    to what stdin says.
    """
    server = Server(_config(application, certificate), listening)
    if stay_while_stdin:
        threading.Thread(target=_leave_with_stdin, args=(server, told), daemon=True).start()
    # uvicorn ends in order, and then raises the signal again: what the caller has open is to be
    # closed as well, and the end of the process is not to come before that.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with contextlib.suppress(KeyboardInterrupt):
        server.run(sockets=[door])


def serve_beside(application: ASGIApp, door: socket.socket) -> None:
    """Serves another application on another door, without TLS, until the process ends."""
    server = uvicorn.Server(_config(application, None))
    threading.Thread(target=server.run, args=([door],), daemon=True).start()


def _config(application: ASGIApp, certificate: tuple[Path, Path] | None) -> uvicorn.Config:
    logging.disable(logging.CRITICAL)  # uvicorn's and asyncio's lines name the client's address
    return uvicorn.Config(
        application,
        http=PatientProtocol,
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        h11_max_incomplete_event_size=MOST_HEADER_BYTES,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_graceful_shutdown=FAREWELL_SECONDS,
        ssl_certfile=certificate[0] if certificate else None,
        ssl_keyfile=certificate[1] if certificate else None,
    )


class Server(uvicorn.Server):
    """A server that says when it listens, and opens the doors itself: uvicorn knows no setting for
    how long a handshake may take.
    """

    def __init__(self, config: uvicorn.Config, listening: Callable[[], None]) -> None:
        super().__init__(config)
        self._listening = listening

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup([])
        made = partial(PatientProtocol, self.config, self.server_state, self.lifespan.state)
        for door in sockets or []:
            server = await asyncio.get_running_loop().create_server(
                made,
                sock=door,
                backlog=self.config.backlog,
                ssl=self.config.ssl,
                ssl_handshake_timeout=HANDSHAKE_SECONDS if self.config.ssl else None,
            )
            self.servers.append(server)
        self._listening()


class PatientProtocol(H11Protocol):
    """One connection. uvicorn waits for ever for the rest of a request, and for ever for a client
    that does not read its answer; here one timer bounds both.
    """

    _patience: asyncio.TimerHandle | None = None
    _until = 0.0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.client = None
        self.app_state = {"address": partial(_peer, transport.get_extra_info("socket"))}
        self._begin_to_wait()
        if len(self.connections) > MOST_CONNECTIONS:
            self._make_room()

    def connection_lost(self, exc: Exception | None) -> None:
        self._end_waiting()
        super().connection_lost(exc)

    def on_response_complete(self) -> None:
        self._begin_to_wait()
        super().on_response_complete()

    def send_400_response(self, msg: str) -> None:
        problem = answer(Refusal("malformed"))
        for event in (
            h11.Response(status_code=400, headers=[*problem.raw_headers, *EVERY_ANSWER.items()]),
            h11.Data(data=bytes(problem.body)),
            h11.EndOfMessage(),
        ):
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    def _make_room(self) -> None:
        """Cuts whoever has kept the list waiting longest: not a client that waits for the list."""
        kept_waiting = [
            one
            for one in self.connections
            if isinstance(one, PatientProtocol) and one is not self and one._is_awaited()
        ]
        longest = min(kept_waiting, key=lambda one: one._until, default=self)
        self.connections.discard(longest)  # the next one who comes cuts another
        longest.transport.abort()

    def _is_awaited(self) -> bool:
        return self.cycle is None or self.cycle.response_complete or self.cycle.more_body

    def _begin_to_wait(self) -> None:
        self._end_waiting()
        self._until = self.loop.time() + PATIENCE_SECONDS
        self._patience = self.loop.call_at(self._until, self.transport.abort)

    def _end_waiting(self) -> None:
        if self._patience is not None:
            self._patience.cancel()


def _peer(connection: socket.socket) -> str:
    try:
        return str(connection.getpeername()[0])
    except OSError:  # it is gone
        return ""


def _leave_with_stdin(server: uvicorn.Server, told: Callable[[bytes], bytes] | None) -> None:
    # Unbuffered: a process that is ending must not wait for the lock of a buffer that is read here.
    with io.FileIO(0, closefd=False) as said:
        while line := said.readline(LONGEST_LINE):
            if told is not None:
                os.write(1, told(line))
    server.should_exit = True
