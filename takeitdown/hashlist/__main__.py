"""The command line of the hash list: `takeitdown hashlist serve|partner|status …`.

When it listens, `serve` prints one line, the JSON of the list file that sets up the app for it, and
nothing else ever on stdout. On stderr it says what an operator must know, and never an address, a
hash, a path that was asked for, or a case.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import socket
import sqlite3
import ssl
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from takeitdown import wall
from takeitdown.errors import ListFileProblem, ReceiptProblem
from takeitdown.hashlist import (
    app,
    desk,
    intake,
    metrics,
    rehearsal,
    serving,
    tables,
    tally,
    unwelcome,
)
from takeitdown.hashlist.clock import RunningClock
from takeitdown.hashlist.desk import Cannot
from takeitdown.hashlist.feed import Feed
from takeitdown.hashlist.intake import House
from takeitdown.hashlist.limits import Limits
from takeitdown.hashlist.metrics import Answers
from takeitdown.hashlist.store import Clock, Signed, Store, new_name
from takeitdown.hashlist.tables import Damaged, NoList, NotSqlite, OtherForm
from takeitdown.hashlist.toll import FREE_A_MINUTE, Toll
from takeitdown.hashlist.unwelcome import MOST_HARMLESS, Harmless, NotHarmless
from takeitdown.sealing import signature
from takeitdown.steps import organisation
from takeitdown.steps.canonical import decode, is_hex
from takeitdown.steps.confirmation import Age
from takeitdown.steps.organisation import LONGEST_NAME, Organisation, is_key
from takeitdown.steps.receipt import SIGNED_PREFIX

CANNOT = 1
# Partners poll every few minutes to once a day; ten minutes are the shortest that NCMEC calls
# reasonable. Until then an entry waits, and its time says no more than these ten minutes.
PUBLISH_EVERY = 600
LOOPBACK = "127.0.0.1"
OLDER = "this database has an older form: make a copy, then run takeitdown hashlist migrate"
NO_LIST = "there is no list in this database: takeitdown hashlist serve makes one"
UNKNOWN = "this database is not one of a hash list, or of a newer version of it"
NOT_OPEN = (
    "the database cannot be opened ({}): see that its folder or server is there and lets you in"
)
DAMAGED = "no copy was made: the database is damaged; keep the copies that there are"
NOT_DONE = (
    "the database could not do it ({}): see that its disk has room, that you may write, and that no"
    " other command is at work; then do it again"
)
NO_DRIVER = (
    "what speaks to this kind of database is not installed: PostgreSQL needs the package psycopg,"
    " and a --database that begins with postgresql+psycopg://"
)


def main(argv: list[str] | None = None) -> int:
    """Runs one command and returns its exit status: 0, 1 (could not), 2 (usage)."""
    arguments = _parser().parse_args(argv)
    try:
        return int(arguments.run(arguments))
    except Cannot as problem:
        print(f"takeitdown hashlist: {problem}", file=sys.stderr)
        return CANNOT
    except KeyboardInterrupt:
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="takeitdown hashlist", allow_abbrev=False)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    serve = commands.add_parser("serve", help="run the list", allow_abbrev=False)
    serve.set_defaults(run=_serve)
    serve.add_argument("--host", default="127.0.0.1", help="0.0.0.0: from everywhere")
    serve.add_argument("--port", type=int, default=8443, help="0: any free one")
    serve.add_argument("--database", help="an SQLAlchemy URL, or :memory: in practice")
    serve.add_argument("--practice", action="store_true", help="take practice documents only")
    serve.add_argument("--name", default="", help="the organisation's name")
    serve.add_argument("--key", type=Path, help="file of the signing key; made if it is not there")
    serve.add_argument("--next-key", default="", metavar="PUBLIC", help="for the list file as well")
    serve.add_argument("--ages", nargs="+", type=Age, choices=list(Age), default=list(Age))
    serve.add_argument("--address", help="the https address that the app shall use, if a proxy's")
    serve.add_argument("--behind-proxy", action="store_true", help="believe X-Forwarded-For")
    serve.add_argument("--certificate", type=Path, help="PEM; without it, stand behind a proxy")
    serve.add_argument("--certificate-key", type=Path, help="PEM")
    serve.add_argument("--harmless", type=Path, help="PDQs and SHA-256s that are not taken")
    serve.add_argument("--stopncii", action="store_true", help="a second face for partners")
    serve.add_argument("--metrics", type=int, metavar="PORT", help="counts, on loopback")
    serve.add_argument(
        "--publish-every",
        type=_seconds,
        metavar="SECONDS",
        help="how often partners see what is new",
    )
    serve.add_argument(
        "--free-a-minute",
        type=_documents,
        default=FREE_A_MINUTE,
        metavar="NUMBER",
        help="documents for which nobody has to work",
    )
    serve.add_argument("--practice-partner", metavar="NAME:SECRET", help="a partner of this run")
    serve.add_argument(
        "--stay-while-stdin",
        action="store_true",
        help="end when stdin closes; in practice, do what its lines say (rehearsal.py)",
    )

    partner = commands.add_parser("partner", help="who may read the list", allow_abbrev=False)
    actions = partner.add_subparsers(required=True, metavar="ACTION")
    add = actions.add_parser("add", help="prints NAME:SECRET, once", allow_abbrev=False)
    add.add_argument("--without-variants", action="store_true", help="only pictures as they came")
    revoke = actions.add_parser("revoke", help="shut a partner out", allow_abbrev=False)
    listing = actions.add_parser("list", help="all partners", allow_abbrev=False)
    status = commands.add_parser("status", help="how much there is", allow_abbrev=False)
    migrate = commands.add_parser("migrate", help="after an update", allow_abbrev=False)
    expire = commands.add_parser("expire", help="withdraw what is old", allow_abbrev=False)
    expire.add_argument("--keep-days", type=_days, required=True, metavar="DAYS")
    key = commands.add_parser("key", help="make a next key", allow_abbrev=False)
    key.set_defaults(run=_next_key)
    key.add_argument("file", type=Path, metavar="NEWFILE")
    rekey = commands.add_parser("rekey", help="take the next key", allow_abbrev=False)
    rekey.add_argument("--key", type=Path, required=True, help="file of the next key")
    backup = commands.add_parser("backup", help="copy a running SQLite list", allow_abbrev=False)
    backup.add_argument("copy", type=Path, metavar="COPY")
    for command, run in (
        (add, _add_partner),
        (revoke, _revoke_partner),
        (listing, _list_partners),
        (status, _status),
        (migrate, _migrate),
        (expire, _expire),
        (rekey, _rekey),
        (backup, _backup),
    ):
        command.set_defaults(run=run, practice=False)
        command.add_argument("--database", required=True)
    for command in (add, revoke):
        command.add_argument("name", metavar="NAME")
    return parser


def _seconds(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 86_400:
        raise argparse.ArgumentTypeError("whole seconds, from 1 to 86400")
    return int(text)


def _documents(text: str) -> int:
    if not text.isdecimal() or int(text) > 1_000_000:
        raise argparse.ArgumentTypeError("a whole number of documents, 0 to ask each for work")
    return int(text)


def _days(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 36_500:
        raise argparse.ArgumentTypeError("whole days, from 1 to 36500")
    return int(text)


def _serve(arguments: argparse.Namespace) -> int:
    if not arguments.practice:
        wall.overwrite_what_is_freed()  # its memory holds addresses and case keys, for a while
    wall.leave_no_core()
    os.umask(0o077)  # what is made here is the operator's alone
    house = House(
        _name(arguments),
        arguments.practice,
        tuple(dict.fromkeys(arguments.ages)),
        _key(arguments),
        _harmless(arguments),
        arguments.next_key,
    )
    if house.next_public_key == house.public_key:
        raise Cannot("--next-key is the key that the list has already: start it without --next-key")
    if house.next_public_key and not is_key(house.next_public_key):
        raise Cannot("--next-key is what takeitdown hashlist key printed: 64 hexadecimal digits")
    if arguments.address:
        _refuse_what_no_app_takes(_list_file(house, arguments.address), house.practice)
    certificate = _certificate(arguments)
    door = _door(arguments.host, arguments.port)
    address = arguments.address or _address(arguments.host, door.getsockname()[1], certificate)
    list_file = _list_file(house, address)

    def listening() -> None:
        print(json.dumps(list_file), flush=True)

    clock = RunningClock(now)
    with door, _opened(arguments, clock) as (engine, feed):
        every = arguments.publish_every or (1 if house.practice else PUBLISH_EVERY)
        if arguments.practice_partner:
            _add_practice_partner(arguments, feed)
        # In a file, or beside another process, the same names again would be there already.
        names = rehearsal.Names() if _database(arguments) == tables.MEMORY else None
        store = Store(engine, clock, every, names or new_name)
        _refuse_another_key(store, house)
        limits = None if house.practice else Limits(time.monotonic, arguments.behind_proxy)
        answers = Answers()
        refused = tally.Tally(engine, now, answers)
        toll = None if house.practice else Toll(time.monotonic, house.key, arguments.free_a_minute)
        application = app.build(house, store, feed, limits, answers, toll, arguments.stopncii)
        if arguments.metrics is not None:
            serving.serve_beside(metrics.page(answers), _door(LOOPBACK, arguments.metrics))
        refused.begin()
        serving.serve(
            application,
            door,
            listening,
            certificate,
            arguments.stay_while_stdin,
            (
                (lambda line: rehearsal.obey(line, engine, feed, clock, names, application))
                if names
                else None
            ),
        )
        refused.end()
    return 0


def _door(host: str, port: int) -> socket.socket:
    try:
        return serving.listen(host, port)
    except OSError as problem:
        raise Cannot(f"cannot listen there: {problem.strerror}") from None
    except OverflowError:
        raise Cannot("a port is a number from 0 to 65535") from None


def _list_file(house: House, address: str) -> dict[str, object]:
    return Organisation(
        house.name, address, house.public_key, house.ages, next_public_key=house.next_public_key
    ).written()


def _refuse_what_no_app_takes(list_file: dict[str, object], practice: bool) -> None:
    """The list file would be handed out, and every copy of the app refuse to start with it."""
    try:
        organisation.from_fields(list_file, practice)
    except ListFileProblem:
        raise Cannot("--address is the list's https address, without a path") from None


def _refuse_another_key(store: Store, house: House) -> None:
    """The receipts that are given again must be good for whoever was set up since."""
    newest = store.newest_receipt()
    if newest is None:
        return
    try:
        signature.verify(house.public_key, newest.signature, SIGNED_PREFIX + newest.text)
    except ReceiptProblem:
        raise Cannot("the receipts in this database were signed with another key") from None


def _rekey(arguments: argparse.Namespace) -> int:
    with _opened(arguments) as (engine, _):
        if not arguments.key.exists():  # one that is made now is in no copy's list file
            raise Cannot("there is no such file of a key: takeitdown hashlist key makes one")
        key = _key(arguments)
        Store(engine, now).sign_again(lambda text: _signed_again(key, text))
    return 0


def _signed_again(key: bytes, text: bytes) -> Signed:
    fields = decode(text)
    if not isinstance(fields, dict):
        raise Cannot("a receipt in this database is none")
    return intake.sign(key, SIGNED_PREFIX, fields)


def _next_key(arguments: argparse.Namespace) -> int:
    if arguments.file.exists():
        raise Cannot("there is a file of this name already")
    arguments.practice, arguments.key = False, arguments.file
    print(signature.public_key(_key(arguments)))
    return 0


def _add_partner(arguments: argparse.Namespace) -> int:
    with _opened(arguments) as (_, feed):
        made = desk.add_partner(feed, arguments.name, variants=not arguments.without_variants)
    print(f"{arguments.name}:{made}")
    return 0


def _revoke_partner(arguments: argparse.Namespace) -> int:
    with _opened(arguments) as (_, feed):
        desk.revoke_partner(feed, arguments.name)
    return 0


def _list_partners(arguments: argparse.Namespace) -> int:
    with _opened(arguments) as (_, feed):
        for line in desk.partner_lines(feed):
            print(line)
    return 0


def _status(arguments: argparse.Namespace) -> int:
    with _opened(arguments) as (engine, feed):
        print(*desk.status_lines(feed, tally.today(engine, now)), sep="\n")
    return 0


def _expire(arguments: argparse.Namespace) -> int:
    before = int(now().timestamp()) - arguments.keep_days * 86_400
    with _opened(arguments) as (engine, _):
        print(f"{Store(engine, now).expire(before)}\tentries expired")
    return 0


def _backup(arguments: argparse.Namespace) -> int:
    try:
        with _database_problems():
            tables.copy(arguments.database, arguments.copy)
    except FileExistsError:
        raise Cannot("there is a file of this name already") from None
    except Damaged:
        raise Cannot(DAMAGED) from None
    except (OSError, sqlite3.Error):
        raise Cannot("the copy cannot be written") from None
    except NotSqlite:
        raise Cannot("PostgreSQL is copied with its own pg_dump") from None
    return 0


def _migrate(arguments: argparse.Namespace) -> int:
    from takeitdown.hashlist import revisions  # nothing else loads Alembic

    with _database_problems():
        try:
            tables.open_database(arguments.database, make=False).dispose()
        except OtherForm as problem:
            if not problem.known:
                raise
            revisions.bring_forward(tables.connect(arguments.database))
    return 0


def _add_practice_partner(arguments: argparse.Namespace, feed: Feed) -> None:
    name, _, chosen = arguments.practice_partner.partition(":")
    if not arguments.practice or not chosen:
        raise Cannot("--practice-partner is NAME:SECRET, and for practice only")
    desk.add_partner(feed, name, variants=True, chosen=chosen)


def _name(arguments: argparse.Namespace) -> str:
    name: str = arguments.name or ("Practice list" if arguments.practice else "")
    if not 1 <= len(name) <= LONGEST_NAME or not name.isprintable():
        raise Cannot(f"--name is needed: whose list this is, at most {LONGEST_NAME} characters")
    return name


def _database(arguments: argparse.Namespace) -> str:
    in_memory = bool(arguments.database) and tables.is_in_memory(arguments.database)
    if in_memory and not arguments.practice:
        raise Cannot("a list that keeps everything in memory is for practice only")
    if not arguments.database and not arguments.practice:
        raise Cannot("--database is needed, for example sqlite:////var/lib/takeitdown/list.db")
    return tables.MEMORY if in_memory or not arguments.database else arguments.database


def _key(arguments: argparse.Namespace) -> bytes:
    """The signing key: 64 hexadecimal digits in a file, made the first time. Practice without a
    file has a new one each time.
    """
    if arguments.key is None:
        if not arguments.practice:
            raise Cannot("--key is needed: receipts are worth as much as the key is old")
        return signature.new_key()
    if not arguments.key.exists():
        _make_key(arguments.key)
    try:
        written = arguments.key.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        raise Cannot("cannot read the file of the key") from None
    if not is_hex(written, 64):
        raise Cannot("the file of the key does not hold 64 lower-case hexadecimal digits")
    return bytes.fromhex(written)


def _harmless(arguments: argparse.Namespace) -> Harmless:
    if arguments.harmless is None:
        return Harmless()
    try:
        return unwelcome.read(arguments.harmless)
    except (OSError, UnicodeDecodeError):
        raise Cannot("cannot read the file of what is harmless") from None
    except NotHarmless:
        raise Cannot(
            f"--harmless holds one PDQ or SHA-256 a line, at most {MOST_HARMLESS} of them"
        ) from None


def _make_key(place: Path) -> None:
    """A new key in a new file, whole or not there at all. Of several that try, one makes it."""
    try:
        with tempfile.NamedTemporaryFile("w", dir=place.parent, encoding="ascii") as file:
            file.write(signature.new_key().hex() + "\n")
            file.flush()
            os.fsync(file.fileno())
            with contextlib.suppress(FileExistsError):
                os.link(file.name, place)
        folder = os.open(place.parent, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)
    except OSError as problem:
        raise Cannot(f"cannot make the file of the key: {problem.strerror}") from None


def _certificate(arguments: argparse.Namespace) -> tuple[Path, Path] | None:
    if not arguments.certificate and not arguments.certificate_key:
        return None
    if not arguments.certificate or not arguments.certificate_key:
        raise Cannot("--certificate and --certificate-key belong together")
    try:
        ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(
            arguments.certificate,
            arguments.certificate_key,
            password=lambda: "",  # or it would wait for somebody to type one
        )
    except (OSError, ssl.SSLError):
        raise Cannot(
            "the certificate and its key cannot be read, do not fit, or want a passphrase"
        ) from None
    return arguments.certificate, arguments.certificate_key


@contextlib.contextmanager
def _opened(
    arguments: argparse.Namespace, clock: Clock | None = None
) -> Iterator[tuple[Engine, Feed]]:
    with _database_problems():
        engine = tables.open_database(_database(arguments), make=arguments.run is _serve)
    try:
        yield engine, Feed(engine, clock or now)
    except SQLAlchemyError as problem:
        raise Cannot(NOT_DONE.format(_word(problem))) from None
    finally:
        engine.dispose()


@contextlib.contextmanager
def _database_problems() -> Iterator[None]:
    """Raises Cannot for what opening a database can raise."""
    try:
        yield
    except NoList:
        raise Cannot(NO_LIST) from None
    except OtherForm as problem:
        raise Cannot(OLDER if problem.known else UNKNOWN) from None
    except ArgumentError:
        raise Cannot("--database is not a URL that SQLAlchemy reads") from None
    except ImportError:
        raise Cannot(NO_DRIVER) from None
    except SQLAlchemyError as problem:
        raise Cannot(NOT_OPEN.format(_word(problem))) from None


def _word(problem: SQLAlchemyError) -> str:
    return tables.own_word(problem) or type(problem).__name__


def now() -> datetime:
    return datetime.now(UTC)


def _address(host: str, port: int, certificate: object) -> str:
    shown = f"[{host}]" if ":" in host else host
    return f"{'https' if certificate else 'http'}://{shown}:{port}"


if __name__ == "__main__":
    sys.exit(main())
