"""Something between the app and the list: it keeps every byte, and can stop at a chosen moment."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable


class Between:
    """Listens on loopback and passes one request after another on to the list.

    `asked` is called when a request is here, before it goes on; `answered` when its answer is,
    before it goes back; `halfway` when half of the answer has gone back, `returned` when all has.
    What they do, they do while the app waits. `requests` are the bytes as the app sent them.
    """

    def __init__(self, place: tuple[str, int]) -> None:
        self.place = place
        self.requests: list[bytes] = []
        self.asked: Callable[[], object] = lambda: None
        self.answered: Callable[[], object] = lambda: None
        self.halfway: Callable[[], object] = lambda: None
        self.returned: Callable[[], object] = lambda: None
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self._door.close()

    def settles(self) -> None:
        """Returns when all that was sent before has gone on: one comes after the other here."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as last:
            last.shutdown(socket.SHUT_WR)
            assert last.recv(1) == b""

    def _serve(self) -> None:
        while True:
            try:
                app, _ = self._door.accept()
            except OSError:
                return
            with app:
                try:
                    self._pass_on(app)
                except OSError:
                    continue  # one side went away in the middle: that is what the tests are about

    def _pass_on(self, app: socket.socket) -> None:
        request = b""
        while not _whole(request):
            piece = app.recv(65536)
            if not piece:
                return
            request += piece
        self.requests.append(request)
        self.asked()
        with socket.create_connection(self.place, timeout=30) as hash_list:
            hash_list.sendall(request)
            answer = b""
            while piece := hash_list.recv(65536):
                answer += piece
        self.answered()
        app.sendall(answer[: len(answer) // 2])
        self.halfway()
        app.sendall(answer[len(answer) // 2 :])
        self.returned()


def _whole(request: bytes) -> bool:
    head, end, body = request.partition(b"\r\n\r\n")
    if not end:
        return False
    lengths = [
        int(line.split(b":")[1])
        for line in head.split(b"\r\n")
        if line.lower().startswith(b"content-length:")
    ]
    return len(body) == (lengths[0] if lengths else 0)
