"""The command line of the hash list: `takeitdown hashlist serve …`.

When it listens, `serve` prints one line, the JSON of the list file that sets up the app for it, and
nothing else ever on stdout. On stderr it says what an operator must know, and never an address, a
hash, a path that was asked for, or a case.
"""

from __future__ import annotations

import argparse
import json
import os
import ssl
import sys
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from takeitdown.hashlist import app, serving, tables
from takeitdown.hashlist.intake import House
from takeitdown.hashlist.store import Store
from takeitdown.sealing import signature
from takeitdown.steps.canonical import is_hex
from takeitdown.steps.confirmation import Age
from takeitdown.steps.organisation import LONGEST_NAME, Organisation

CANNOT = 1


class Cannot(Exception):
    """Something an operator has to mend first; its text is for them."""


def main(argv: list[str] | None = None) -> int:
    """Runs one command and returns its exit status: 0, 1 (could not), 2 (usage)."""
    arguments = _parser().parse_args(argv)
    try:
        return _serve(arguments)
    except Cannot as problem:
        print(f"takeitdown hashlist: {problem}", file=sys.stderr)
        return CANNOT
    except KeyboardInterrupt:
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="takeitdown hashlist", allow_abbrev=False)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    serve = commands.add_parser("serve", help="run the list", allow_abbrev=False)
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8443, help="0: any free one")
    serve.add_argument("--database", help="an SQLAlchemy URL, or :memory: in practice")
    serve.add_argument("--practice", action="store_true", help="take practice documents only")
    serve.add_argument("--name", default="", help="the organisation's name")
    serve.add_argument("--key", type=Path, help="file of the signing key; made if it is not there")
    serve.add_argument("--ages", nargs="+", type=Age, choices=list(Age), default=list(Age))
    serve.add_argument("--address", help="the https address that the app shall use, if a proxy's")
    serve.add_argument("--certificate", type=Path, help="PEM; without it, stand behind a proxy")
    serve.add_argument("--certificate-key", type=Path)
    serve.add_argument("--stay-while-stdin", action="store_true", help="end when stdin closes")
    return parser


def _serve(arguments: argparse.Namespace) -> int:
    os.umask(0o077)  # what is made here is the operator's alone
    house = House(
        _name(arguments), arguments.practice, tuple(dict.fromkeys(arguments.ages)), _key(arguments)
    )
    certificate = _certificate(arguments)
    store = _store(arguments)
    try:
        door = serving.listen(arguments.host, arguments.port)
    except OSError as problem:
        raise Cannot(f"cannot listen there: {problem.strerror}") from None
    address = arguments.address or _address(arguments.host, door.getsockname()[1], certificate)
    list_file = Organisation(house.name, address, house.public_key, house.ages).written()

    def listening() -> None:
        print(json.dumps(list_file), flush=True)

    with door:
        serving.serve(
            app.build(house, store), door, listening, certificate, arguments.stay_while_stdin
        )
    store.close()
    return 0


def _name(arguments: argparse.Namespace) -> str:
    name: str = arguments.name or ("Practice list" if arguments.practice else "")
    if not 1 <= len(name) <= LONGEST_NAME or not name.isprintable():
        raise Cannot(f"--name is needed: whose list this is, at most {LONGEST_NAME} characters")
    return name


def _database(arguments: argparse.Namespace) -> str:
    if arguments.database == tables.MEMORY and not arguments.practice:
        raise Cannot("a list that keeps everything in memory is for practice only")
    if not arguments.database and not arguments.practice:
        raise Cannot("--database is needed, for example sqlite:////var/lib/takeitdown/list.db")
    return arguments.database or tables.MEMORY


def _key(arguments: argparse.Namespace) -> bytes:
    """The signing key: 64 hexadecimal digits in a file, made the first time. Practice without a
    file has a new one each time.
    """
    if arguments.key is None:
        if not arguments.practice:
            raise Cannot("--key is needed: receipts are worth as much as the key is old")
        return signature.new_key()
    try:
        with arguments.key.open("x", encoding="ascii") as file:
            file.write(signature.new_key().hex() + "\n")
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError:
        pass
    except OSError as problem:
        raise Cannot(f"cannot make the file of the key: {problem.strerror}") from None
    try:
        written = arguments.key.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        raise Cannot("cannot read the file of the key") from None
    if not is_hex(written, 64):
        raise Cannot("the file of the key does not hold 64 lower-case hexadecimal digits")
    return bytes.fromhex(written)


def _certificate(arguments: argparse.Namespace) -> tuple[Path, Path] | None:
    if not arguments.certificate and not arguments.certificate_key:
        return None
    if not arguments.certificate or not arguments.certificate_key:
        raise Cannot("--certificate and --certificate-key belong together")
    try:
        ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(
            arguments.certificate, arguments.certificate_key
        )
    except (OSError, ssl.SSLError):
        raise Cannot("the certificate and its key cannot be read, or do not fit") from None
    return arguments.certificate, arguments.certificate_key


def _store(arguments: argparse.Namespace) -> Store:
    try:
        return Store(tables.open_database(_database(arguments)), lambda: datetime.now(UTC))
    except ArgumentError:
        raise Cannot("--database is not a URL that SQLAlchemy reads") from None
    except (SQLAlchemyError, ImportError):
        raise Cannot("the database cannot be opened") from None


def _address(host: str, port: int, certificate: object) -> str:
    shown = f"[{host}]" if ":" in host else host
    return f"{'https' if certificate else 'http'}://{shown}:{port}"


if __name__ == "__main__":
    sys.exit(main())
