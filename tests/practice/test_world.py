"""The whole road, from a person's pictures to an agency: what arrives, and what never does."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from takeitdown import ASSETS
from takeitdown.practice import casework, copies, filing, schema
from takeitdown.practice.casework import Classification, Classified, Prioritised, Priority, Referred
from takeitdown.practice.filing import NotFiled, Report
from takeitdown.practice.hash_list import NotStarted
from takeitdown.practice.loopback import Credentials
from takeitdown.practice.partner import NotRead
from takeitdown.practice.world import World
from takeitdown.steps import tree
from tests.pace import slowed
from tests.practice.opening import opened
from tests.practice.person import BAY, sends, until

COPIES = {copy.kind: copy for copy in copies.bundled()}
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="/proc")
MOMENT = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)


def filed_about(world: World, kind: str) -> Report:
    scan = world.upload(COPIES[kind]).scan
    assert scan is not None
    assert scan.matched
    return world.file(scan)


def test_an_edited_copy_comes_to_an_agency_with_all_that_the_platform_knew(world: World) -> None:
    sends(world)
    scan = world.upload(COPIES["mirrored"]).scan
    assert scan is not None
    report = world.file(scan)
    [filed] = world.tipline.finished
    assert filed.id == report.id
    assert tree.read(report.document) == filed.report
    [file] = filed.files
    assert file.content == COPIES["mirrored"].content()
    assert tree.read(report.details) == file.details[0]
    case = casework.opened(filed, world.now())
    clues = {clue.name: clue.value for clue in case.clues}
    assert clues["url"] == scan.upload.url
    assert clues["account"] == "account-1001"
    assert clues["ip"] == "203.0.113.24"
    assert {clue.value for clue in case.clues if clue.name == "digest"} == {
        f"MD5 {scan.prints.md5}",
        f"SHA1 {scan.prints.sha1}",
        f"SHA256 {scan.prints.sha256}",
        f"PDQ {scan.prints.pdq}",
    }
    classified = Classified(case, Classification.B2, Classification.B2)
    referred = Referred(
        Prioritised(classified, Priority.REFERRAL),
        *casework.destination(case),
        world.now(),
    )
    assert referred.prioritised.classified.case is case


def test_both_documents_are_right_by_the_schema_and_by_another_s_validator(world: World) -> None:
    sends(world)
    for kind in ("re-encoded", "cropped"):
        report = filed_about(world, kind)
        schema.check(tree.read(report.document), schema.REPORT)
        schema.check(tree.read(report.details), schema.FILE_DETAILS)
        etree = pytest.importorskip("lxml.etree", reason="NO OTHER VALIDATOR: lxml is missing")
        xsd = etree.XMLSchema(etree.fromstring(schema.xsd()))
        xsd.assertValid(etree.fromstring(report.document))
        xsd.assertValid(etree.fromstring(report.details))


def said(value: object) -> str:
    """All that a value holds, as one text."""
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if is_dataclass(value):
        return " ".join(said(getattr(value, one.name)) for one in fields(value))
    if isinstance(value, tuple | list):
        return " ".join(map(said, value))
    return str(value)


def test_nothing_of_the_person_s_computer_is_in_any_report(world: World, tmp_path: Path) -> None:
    folder = tmp_path / "canary-of-a-person"
    folder.mkdir()
    picture = folder / "canary-holiday.jpg"
    shutil.copy(BAY, picture)
    person = sends(world, picture)
    [entry] = person.submission.entries
    assert entry.alike
    reports = [filed_about(world, kind) for kind in ("re-encoded", "screenshot", "mirrored")]
    finished = world.tipline.finished
    cases = [casework.opened(one, world.now()) for one in finished]
    everything = said([reports, finished, cases])
    canaries = {
        "a folder": "canary-of-a-person",
        "a file name": "canary-holiday",
        "the home": str(Path.home()),
        "the case number": str(person.case),
        "its letters": person.case.characters,
        "the case id": person.keys.id,
        "the case key": person.keys.key,
        "the document's digest": person.submission.digest,
        "the document": person.submission.document.decode()[:40],
        "the file's SHA-256": entry.sha256,
        "the file's SHA-1": entry.sha1,
        "the file's MD5": entry.md5,
        "the picture's PDQ": entry.alike.pdq,
        "the picture's pHash": entry.alike.phash,
        "the picture's bytes": picture.read_bytes()[1000:1100].decode("latin-1"),
    } | {variant.kind: variant.pdq for variant in entry.alike.variants}
    assert [what for what, canary in canaries.items() if canary in everything] == []
    names = [row.entry for row in world.hash_list.rows()]
    assert [name for name in names if name in everything] == []
    assert everything.count("203.0.113.24") >= 3, "what the platform knew is there"


def test_what_a_partner_reads_holds_nothing_but_fingerprints_a_name_and_a_time(
    world: World,
) -> None:
    person = sends(world)
    shown = said(world.hash_list.rows())
    for canary in (person.keys.id, person.keys.key, str(person.case), "bay", "under-18"):
        assert canary not in shown
    [picture, *variants] = world.hash_list.rows()
    assert (picture.md5, picture.mark) == (person.submission.entries[0].md5, "")
    assert all(row.mark and row.pdq and not row.md5 for row in variants)


def test_what_did_not_match_is_not_reported(world: World) -> None:
    sends(world)
    for kind in ("unrelated", "look-alike"):
        scan = world.upload(COPIES[kind]).scan
        assert scan is not None
        with pytest.raises(ValueError, match="nothing to report"):
            world.file(scan)
    assert world.tipline.finished == world.tipline.open == ()


def test_a_cybertipline_that_refuses_is_said_with_its_code(world: World) -> None:
    sends(world)
    scan = world.upload(COPIES["resized"]).scan
    assert scan is not None
    with pytest.raises(NotFiled):
        filing.file(scan, world.address, Credentials("other", "x"))
    with pytest.raises(NotFiled):
        filing.file(scan, "http://127.0.0.1:1/ispws", Credentials("other", "x"))


def test_everything_begins_anew_in_under_a_second(world: World) -> None:
    address = world.hash_list.organisation
    seconds = []
    for _ in range(3):  # a busy machine may disturb one
        person = sends(world)
        filed_about(world, "resized")
        begun = time.monotonic()
        world.begin_anew(MOMENT)
        seconds.append((time.monotonic() - begun) / slowed())
    assert min(seconds) < 1
    assert world.hash_list.organisation == address
    assert world.hash_list.rows() == ()
    assert world.tipline.finished == ()
    assert world.platform.read().pictures == 0
    again = sends(world)
    assert again.case != person.case
    assert {row.at[:16] for row in world.hash_list.rows()} == {"2026-03-04T10:00"}
    report = filed_about(world, "resized")
    assert report.id == 1
    assert b"<incidentDateTime>2026-03-04T10:00:00Z" in report.document
    assert b"https://platform.example/p/1" in report.document


WALK = """
import os, sys
from takeitdown.practice import copies
from takeitdown.practice.world import World
from tests.practice.opening import opened
from tests.practice.person import sends
with opened(World()) as world:
    sends(world)
    world.file(world.upload(copies.bundled()[1]).scan)
    for process in (os.getpid(), world.hash_list.process):
        for place in os.listdir(f"/proc/{process}/fd"):
            try:
                print(os.readlink(f"/proc/{process}/fd/{place}"))
            except OSError:
                pass
"""


@LINUX
def test_it_all_stays_in_memory(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-B", "-c", WALK],
        cwd=home,
        env=os.environ
        | {"HOME": str(home), "TMPDIR": str(home), "PYTHONPATH": f"{root}", "XDG_CACHE_HOME": ""},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert list(home.rglob("*")) == []
    opened = [line for line in done.stdout.splitlines() if line.startswith("/")]
    assert [line for line in opened if not line.startswith(("/dev/", "/proc/"))] == []
    assert done.stderr == ""


def test_a_scene_that_is_repeated_reports_the_same_byte_for_byte(world: World) -> None:
    told = []
    for _ in range(2):
        world.begin_anew(MOMENT)
        sends(world)
        told.append([filed_about(world, kind) for kind in ("resized", "mirrored")])
    assert told[0] == told[1]


def test_the_list_ends_with_the_world_and_a_dead_list_is_said() -> None:
    with opened(World()) as world:
        process = world.hash_list.process
        os.kill(process, signal.SIGKILL)
        with pytest.raises(NotStarted):
            world.begin_anew()
        with pytest.raises(NotRead):
            world.hash_list.rows()
        with pytest.raises(NotRead):
            world.platform.read()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


HOLD = """
from takeitdown.practice.world import World
from tests.practice.opening import opened
with opened(World()) as world:
    print(world.hash_list.process, flush=True)
    input()
"""


@LINUX
def test_the_list_does_not_outlive_one_who_is_killed() -> None:
    held = subprocess.Popen(
        [sys.executable, "-B", "-c", HOLD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert held.stdout
    process = int(held.stdout.readline())
    held.kill()
    held.communicate()
    until(lambda: not alive(process))


def alive(process: int) -> bool:
    try:
        told = Path(f"/proc/{process}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return told.rsplit(")", 1)[1].split()[0] != "Z"


def test_every_file_that_practice_may_upload_is_one_of_the_practice_pictures() -> None:
    sample, *edited = copies.bundled()
    assert sample.file.parent == ASSETS / "samples"
    assert {copy.file.parent for copy in edited} == {ASSETS / "practice"}
