"""The tables of a hash list, and how its database is opened.

A case is known by its id and by the SHA-256 of its key. What was submitted to it is kept as it
came, with the receipt that was given for it. Each picture, and each marked variant of one, is an
entry: a row of its own, because that is what partners read.

A database says by a revision which form its tables have. An empty one is given the present form;
one of another form is not opened, until `takeitdown hashlist migrate` has brought it forward: only
the operator knows whether a copy was made, and whether other processes still use the old form.
"""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from pathlib import Path

from sqlalchemy import (
    URL,
    BigInteger,
    Boolean,
    Column,
    Connection,
    Engine,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    create_engine,
    event,
    func,
    insert,
    inspect,
    select,
)
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool

MEMORY = ":memory:"
WAIT_SECONDS = 5  # for another writer, or for a connection; after that the list says it is busy
GONE_SECONDS = 30  # a process that has begun to write and says nothing: its machine may be gone
MOST_CONNECTIONS = 8
ONE_AT_A_TIME = 0x7461_6B65  # any number that nobody else uses in this database
REVISION = "2"  # of the tables below; each change of them is a new one in revisions/
EARLIER: tuple[str, ...] = ("1",)  # the revisions that can be brought forward

metadata = MetaData()


class NotSqlite(Exception):
    """This is done for SQLite only."""


class NoList(Exception):
    """Nothing is there, and nothing is to be made."""


class Damaged(Exception):
    """What a database holds is not whole."""


class OtherForm(Exception):
    """The tables of a database have another form than the present one. `known`: an older one, which
    can be brought forward.
    """

    def __init__(self, known: bool) -> None:
        super().__init__()
        self.known = known


cases = Table(
    "cases",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", String(32), nullable=False, unique=True),
    Column("key_hash", LargeBinary(32), nullable=False),
)

submissions = Table(
    "submissions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case", ForeignKey("cases.id"), nullable=False, index=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("reference", String(32), nullable=False, unique=True),
    Column("hour", String(20), nullable=False),  # 2026-11-23T07:00:00Z: never more exact
    Column("pictures", Integer, nullable=False),
    Column("document", LargeBinary),  # nothing once a part of it is withdrawn
    Column("signed", LargeBinary, nullable=False),
    Column("signature", LargeBinary(64), nullable=False),
)

# A withdrawn entry keeps its name for partners, when it was withdrawn, and its mark; the rest is
# erased.
entries = Table(
    "entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("submission", ForeignKey("submissions.id"), nullable=False),
    Column("picture", Integer, nullable=False),  # its place in the document, from 0
    Column("variant", String(20), nullable=False),  # what was done to it; "" for the picture itself
    Column("name", String(32), nullable=False, unique=True),  # random: what partners call it
    Column("mark", LargeBinary(32), nullable=False),  # known again only with the case's key
    Column("changed", BigInteger, nullable=False),  # seconds since 1970: see publication.py
    Column("withdrawn", Boolean, nullable=False),
    Column("sha256", String(64)),  # the file's digests: of the picture itself only
    Column("sha1", String(40)),
    Column("md5", String(32)),
    Column("pdq", String(64)),
    Column("quality", Integer),
    Column("phash", String(16)),
    Index("one_row_each", "submission", "picture", "variant", unique=True),
    Index("in_order_of_publication", "changed", "id"),
)

# One row. What was promised to partners, and the last time given to an entry: see publication.py.
clock = Table(
    "clock",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("promised", BigInteger, nullable=False),
    Column("given", BigInteger, nullable=False),
)

partners = Table(
    "partners",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(40), nullable=False, unique=True),
    Column("kept_secret", String(200), nullable=False),  # Argon2id: see sealing/secret.py
    Column("variants", Boolean, nullable=False),  # whether it reads marked variants
    Column("revoked", Boolean, nullable=False),
)

feedback = Table(
    "feedback",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("entry", ForeignKey("entries.id"), nullable=False),
    Column("partner", ForeignKey("partners.id"), nullable=False),
    Column("fingerprint", String(16), nullable=False),  # MD5, SHA1, PDQ
    Column("reason", String(36), nullable=False),  # "" where the partner agrees
    Index("one_word_each", "entry", "partner", "fingerprint", unique=True),
)

# How often a day's requests were refused, by the problem's code: see tally.py.
refusals = Table(
    "refusals",
    metadata,
    Column("day", String(10), primary_key=True),  # 2026-11-23, UTC
    Column("code", String(32), primary_key=True),
    Column("number", BigInteger, nullable=False),
)

# Alembic's own table, by its own names.
version = Table("alembic_version", metadata, Column("version_num", String(32), primary_key=True))


def open_database(url: str, make: bool = True) -> Engine:
    """The database at an SQLAlchemy URL. Where nothing is, the tables are made or NoList is raised.
    Raises OtherForm.
    """
    engine = connect(url, make)
    try:
        with engine.begin() as database:
            take_turns(database)
            if inspect(database).get_table_names():
                _refuse_another_form(database)
            elif not make:
                raise NoList
            else:
                metadata.create_all(database)
                database.execute(insert(version).values(version_num=REVISION))
                database.execute(insert(clock).values(id=1, promised=0, given=0))
    except BaseException:
        engine.dispose()
        raise
    return engine


def is_in_memory(url: str) -> bool:
    """Whether this is our word for a database that ends with its process, or one of SQLAlchemy's.
    Raises ArgumentError.
    """
    if url == MEMORY:
        return True
    parsed = _parsed(url)
    return _is_sqlite(parsed.drivername) and parsed.database in (None, "", MEMORY)


def connect(url: str, make: bool = True) -> Engine:
    """The database at an SQLAlchemy URL, as it is. Raises NoList where no file is, unless one may
    be made: SQLite would make it of any mistyped name.

    SQLite: every commit is on the disk before it returns (WAL, synchronous=FULL), foreign keys
    hold, and a transaction takes the write lock when it begins, so that none fails half-way.
    ":memory:" is one connection that requests take in turns, and no file anywhere.

    PostgreSQL: every commit is on the disk before it returns, whatever its settings say; nobody
    waits without end for a lock, or holds one after its machine is gone.
    """
    in_memory = is_in_memory(url)
    parsed = _parsed("sqlite://" if in_memory else url)
    if not make and _is_sqlite(parsed.drivername) and not Path(parsed.database or "").is_file():
        raise NoList
    engine = create_engine(
        parsed,
        poolclass=QueuePool,
        pool_size=1 if in_memory else MOST_CONNECTIONS,
        max_overflow=0,
        pool_timeout=WAIT_SECONDS,
        hide_parameters=True,  # an error's text must not hold a hash
        **({"connect_args": {"check_same_thread": False}} if _is_sqlite(parsed.drivername) else {}),
    )
    if _is_sqlite(parsed.drivername):
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin)
    else:
        event.listen(engine, "connect", _set_up_postgresql)
    return engine


def take_turns(database: Connection) -> None:
    """Of several processes that look at the form of the tables at once, one goes on until its
    transaction ends. SQLite sees to that by itself.
    """
    if database.dialect.name == "postgresql":
        database.execute(select(func.pg_advisory_xact_lock(ONE_AT_A_TIME)))


def _refuse_another_form(database: Connection) -> None:
    tables = inspect(database).get_table_names()
    if version.name not in tables:  # the first lists did not write down a revision
        raise OtherForm(known=cases.name in tables)
    found = database.execute(select(version.c.version_num)).scalars().all()
    if found != [REVISION]:
        raise OtherForm(known=set(found) <= set(EARLIER))


def _refuse_damage(written: sqlite3.Connection) -> None:
    try:
        found = written.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError:
        raise Damaged from None
    if found != ("ok",):
        raise Damaged


def own_word(problem: BaseException) -> str:
    """What a database calls its problem, such as SQLITE_FULL or PostgreSQL's 53100, or "". Its
    longer texts could hold what a person sent.
    """
    said = getattr(problem, "orig", None) or problem
    return getattr(said, "sqlite_errorname", None) or getattr(said, "sqlstate", None) or ""


def reading(engine: Engine) -> Connection:
    """A connection whose transactions only read: they wait for nobody, and nobody for them."""
    return engine.connect().execution_options(reading=True)


def erase_traces(engine: Engine) -> None:
    """Lets nothing of what was just erased remain in the file beside an SQLite database in which
    changes wait, as far as no one is reading it at this moment, and there is room on the disk: what
    was erased is kept as erased by then, so nothing is raised.
    """
    if engine.dialect.name == "sqlite":
        with (
            contextlib.suppress(sqlite3.OperationalError),
            contextlib.closing(engine.raw_connection()) as database,  # not in a transaction
        ):
            database.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").close()


def copy(url: str, place: Path) -> None:
    """Writes a database of any form, as it is at one moment, to a new file that is the operator's
    alone, while others read and write it. The file is there whole, or not at all: a copy of what is
    damaged would in time replace those that are good.

    Raises FileExistsError, OSError, sqlite3.Error; Damaged; NotSqlite; NoList; OtherForm for what
    is none.
    """
    engine = connect(url, make=False)
    try:
        if not inspect(engine).has_table(cases.name):
            raise OtherForm(known=False)
        with contextlib.closing(engine.raw_connection()) as held:
            source = held.driver_connection
            if not isinstance(source, sqlite3.Connection):
                raise NotSqlite
            if place.exists():
                raise FileExistsError
            with tempfile.TemporaryDirectory(dir=place.parent) as folder:
                made = Path(folder, "copy")
                with contextlib.closing(sqlite3.connect(made)) as written:
                    source.backup(written)
                    _refuse_damage(written)
                made.chmod(0o600)
                made.rename(place)
    finally:
        engine.dispose()


def _parsed(url: str) -> URL:
    try:
        return make_url(url)
    except ValueError:
        raise ArgumentError("a port that is no number") from None


def _is_sqlite(driver: str) -> bool:
    return driver.split("+")[0] == "sqlite"


def _set_up_sqlite(connection: DBAPIConnection, _: object) -> None:
    connection.isolation_level = None  # the driver must not begin transactions by itself
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout = {WAIT_SECONDS * 1000}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "fullfsync = ON",  # where a plain fsync stops at the disk's own memory: macOS
        "foreign_keys = ON",
        "temp_store = MEMORY",
        "secure_delete = ON",
        "trusted_schema = OFF",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _set_up_postgresql(connection: DBAPIConnection, _: object) -> None:
    connection.autocommit = True  # settings made in a transaction would end with it
    cursor = connection.cursor()
    for setting in (
        f"SET lock_timeout = '{WAIT_SECONDS}s'",
        f"SET idle_in_transaction_session_timeout = '{GONE_SECONDS}s'",
        # Other values than "off" wait for a disk, or for several.
        "SELECT set_config('synchronous_commit', 'on', false)"
        " WHERE current_setting('synchronous_commit') = 'off'",
    ):
        cursor.execute(setting)
    cursor.close()
    connection.autocommit = False


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get("reading")
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
