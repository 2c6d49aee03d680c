"""What one process answered since it began, counted, in the text form that Prometheus reads.

Counted are kinds of requests and codes: nothing of who asked, from where, or about what. Still it
is not for everyone: whoever reads the counts every second sees when somebody pressed Send. So it
has a door of its own, on loopback only. Counts are this process's own and begin anew with it; where
several serve a list, Prometheus adds them up. What is cut off before it is a request (broken HTTP,
too many connections) is not counted.

Source of the form: prometheus.io/docs/instrumenting/exposition_formats, version 0.0.4.
"""

from __future__ import annotations

from collections import Counter

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, Router
from starlette.types import ASGIApp

NAME = "takeitdown_answers_total"
HEAD = (
    f"# HELP {NAME} Answers of this process since it began, by what was asked, status and code.\n"
    f"# TYPE {NAME} counter\n"
)
# Words of ours alone: each is the name of a function that answers, a number, or a problem's code.
Kind = tuple[str, int, str]


class Answers:
    """The counts of one process."""

    def __init__(self) -> None:
        self._counted: Counter[Kind] = Counter()

    def count(self, asked: str, status: int, code: str) -> None:
        self._counted[asked, status, code] += 1

    def refusals(self) -> Counter[str]:
        """How often each code was the answer."""
        refused: Counter[str] = Counter()
        for (_, status, code), number in dict(self._counted).items():
            if status >= 400:
                refused[code] += number
        return refused

    def text(self) -> str:
        counted = sorted(dict(self._counted).items())  # copied whole: another thread counts on
        return HEAD + "".join(
            f'{NAME}{{asked="{asked}",status="{status}",code="{code}"}} {number}\n'
            for (asked, status, code), number in counted
        )


def page(answers: Answers) -> ASGIApp:
    """The application behind the door of its own: GET /metrics."""

    async def give(request: Request) -> Response:
        return Response(answers.text(), headers={"Content-Type": "text/plain; version=0.0.4"})

    return Router([Route("/metrics", give, methods=["GET"])], redirect_slashes=False)
