"""What stands between the person's courier and the practice list, so that a presenter can show what
happens when the way is not there.

It listens on loopback, passes one request after another on to the list, and changes no byte. It
can stop listening (then a connection is refused, as without a network), and it can hold what comes
until it is let go. It remembers the last requests, so that it can be shown what the list received.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections import deque

LOOPBACK = "127.0.0.1"
MOST_REMEMBERED = 8
MOST_BYTES = 512 * 1024  # a document has 64 KiB, its padding less
PATIENCE_SECONDS = 60.0  # longer than a courier's
PIECE = 65536


class Between:
    """`place` is the list that requests go to. `passed` counts what reached it, `requests` are the
    last of them."""

    def __init__(self) -> None:
        self.place = (LOOPBACK, 0)
        self.requests: deque[bytes] = deque(maxlen=MOST_REMEMBERED)
        self.passed = 0
        self.answered_at = 0.0  # time.monotonic()
        self._free = threading.Event()
        self._free.set()
        self._answered = threading.Event()
        self._door: socket.socket | None = None
        self.port = 0
        self.open()

    @property
    def address(self) -> str:
        return f"http://{LOOPBACK}:{self.port}"

    def open(self) -> None:
        """Listens, always on the same port."""
        if self._door is not None:
            return
        door = socket.create_server((LOOPBACK, self.port))
        self._door, self.port = door, door.getsockname()[1]
        threading.Thread(target=self._serve, args=(door,), name="between", daemon=True).start()

    def close(self) -> None:
        """Refuses connections."""
        door, self._door = self._door, None
        if door is not None:
            with contextlib.suppress(OSError):  # wakes the thread that waits at the door
                door.shutdown(socket.SHUT_RDWR)
            door.close()

    def forget(self) -> None:
        self.requests.clear()
        self.passed = 0

    def hold_answers(self) -> None:
        """From now on the list gets what is sent, and its answer stays here."""
        self._answered.clear()
        self._free.clear()

    def let_go(self) -> None:
        self._free.set()

    def wait_until_held(self, seconds: float = PATIENCE_SECONDS) -> bool:
        """Waits until an answer is held; whether it is."""
        return self._answered.wait(seconds)

    def _serve(self, door: socket.socket) -> None:
        while True:
            try:
                courier, _ = door.accept()
            except OSError:
                return
            threading.Thread(target=self._bring, args=(courier,), daemon=True).start()

    def _bring(self, courier: socket.socket) -> None:
        # One side may go away in the middle, or the list may be another by now: the courier then
        # sees a closed connection, which it knows how to tell.
        with courier, contextlib.suppress(OSError):
            courier.settimeout(PATIENCE_SECONDS)
            request = _whole_request(courier)
            if request:
                self.requests.append(request)
                self.passed += 1
                self._pass_on(courier, request)

    def _pass_on(self, courier: socket.socket, request: bytes) -> None:
        with socket.create_connection(self.place, PATIENCE_SECONDS) as hash_list:
            hash_list.sendall(request)
            answer = b""
            while piece := hash_list.recv(PIECE):
                answer += piece
        self.answered_at = time.monotonic()
        self._answered.set()
        self._free.wait(PATIENCE_SECONDS)
        courier.sendall(answer)


def _whole_request(courier: socket.socket) -> bytes:
    """Head and body of one request, or nothing if it is too long or breaks off."""
    request = b""
    while not _is_whole(request):
        piece = courier.recv(PIECE)
        request += piece
        if not piece or len(request) > MOST_BYTES:
            return b""
    return request


def _is_whole(request: bytes) -> bool:
    head, end, body = request.partition(b"\r\n\r\n")
    names = (line.partition(b":") for line in head.lower().split(b"\r\n"))
    length = next((int(value) for name, _, value in names if name == b"content-length"), 0)
    return bool(end) and len(body) >= length
