"""The courier: `python -I -m takeitdown.courier --origin ORIGIN [--authority DER]`.

Imports all it needs, raises its wall, and only then reads its one line from standard input. Writes
one line to standard output and ends. It never retries, writes no file and says nothing else: on a
line that is none it ends with status 2, and the launcher speaks for it.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from urllib.parse import urlsplit

from takeitdown import wall
from takeitdown.courier.delivery import carry
from takeitdown.errors import WallProblem, WireProblem
from takeitdown.steps import wire
from takeitdown.steps.canonical import encode


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="takeitdown.courier")
    parser.add_argument("--origin", required=True)
    parser.add_argument("--authority", default="")
    given = parser.parse_args(arguments)
    parts = urlsplit(given.origin)
    try:
        port = parts.port or {"http": 80, "https": 443}[parts.scheme]
        report = wall.raise_courier_wall(port).written()
    except WallProblem:
        answer: wire.Answer = wire.Failed("wall")
    else:
        try:
            message = wire.read_request(wire.read_line(sys.stdin.buffer))
        except WireProblem:
            return 2
        answer = carry(message, given.origin, given.authority)
        answer = replace(answer, wall=encode(report).decode("ascii"))
    sys.stdout.buffer.write(wire.write(answer))
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
