"""Nothing of a case stands readable anywhere on the disk, at any moment of making, keeping, opening
and forgetting it: searched after every single call, and every file that is opened is known."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from takeitdown.casefile.case import Case
from tests.casefile.samples import CASE_ID, CASE_KEY, NUMBER, PASSPHRASE, filled
from tests.wall.test_walls_stand import output_of

PROGRAM = """
sys.dont_write_bytecode = True
import tempfile
temporary = tempfile.gettempdir()  # finds out by writing a file of its own
opened = []
def note(event, arguments):
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & 3:
        opened.append(str(arguments[0]))
    elif event in ("os.rename", "os.link", "os.symlink", "os.mkdir"):
        opened.append(str(arguments[-3] if event == "os.rename" else arguments[0]))
sys.addaudithook(note)

from pathlib import Path
from takeitdown.casefile.shelf import Shelf
from tests.casefile.recorded import Recorded
from tests.casefile.samples import PASSPHRASE, filled
from tests.sealing.boxes import CHEAP, CHEAP_BOUNDS
from tests.casefile.test_no_plaintext import canaries, hits

home, leak = Path.home(), sys.argv[1]
papers = home / "Documents"
places, secrets, found = (home, Path(temporary), Path("/dev/shm")), canaries(filled()), []

class Leaky(Recorded):
    # As a careless change could do it: for a moment only, and tidied up before anybody returns.
    def create(self, path):
        if leak:
            (Path(leak) / "x").write_bytes(filled().written())
        return super().create(path)

    def rename(self, old, new):
        if leak:
            (Path(leak) / "x").unlink()
        super().rename(old, new)

files = Leaky(after=lambda step: found.extend(hits(places, secrets)))
case = filled()
shelf = Shelf.create(papers, case, PASSPHRASE, cost=CHEAP, bounds=CHEAP_BOUNDS, files=files)
for message in case.outbox:
    shelf.keep(case := case.without(message))
    shelf.keep(case := case.with_outbox(message))
shelf.lock()
found.extend(hits(places, secrets))
shelf = Shelf.open(shelf.path, PASSPHRASE, bounds=CHEAP_BOUNDS, files=files)
found.extend(hits(places, secrets))
shelf.keep(filled())
shelf.forget()
found.extend(hits(places, secrets))
ours = {str(papers / f"notes.dat{end}") for end in ("", ".old", ".new", ".lock")}
print(len(files.steps), len(secrets), len(found), sorted(set(opened) - ours))
"""


def canaries(case: Case) -> tuple[bytes, ...]:
    """What may be found nowhere."""
    delivery = case.deliveries[0]
    plain = [str(NUMBER), NUMBER.characters, CASE_ID, CASE_KEY, PASSPHRASE]
    plain += [
        delivery.receipt.reference,
        delivery.receipt.signature.hex(),
        delivery.submission.digest,
    ]
    plain += [entry.sha256 for one in case.deliveries for entry in one.submission.entries]
    plain += [statement.decode() for statement in case.statements]
    return forms_of(plain)


def forms_of(plain: list[str]) -> tuple[bytes, ...]:
    """Each secret as it is, and as it may be written otherwise."""
    forms = []
    for text in plain:
        secret = text.encode()
        forms += [secret, text.encode("utf-16-le"), secret.hex().encode(), secret[::-1]]
        # In base 64, whatever stands before it; without the digits that its neighbours touch.
        forms += [base64.b64encode(bytes(before) + secret)[4:-4] for before in range(3)]
        if len(secret) % 2 == 0 and not set(text) - set("0123456789abcdef"):
            forms.append(bytes.fromhex(text))
    return tuple(forms)


def hits(places: tuple[Path, ...], secrets: tuple[bytes, ...]) -> list[Path]:
    """The files in `places` in which a secret stands."""
    found = []
    for file in (file for place in places for file in place.rglob("*")):
        try:
            content = file.read_bytes() if file.is_file() else b""
        except OSError:  # gone in the meantime, or another account's
            continue
        found += [file for secret in secrets if secret in content]
    return found


@pytest.mark.parametrize("leak", ["", "home/Documents", "temporary"])
def test_nothing_of_a_case_is_readable_anywhere_at_any_moment(tmp_path: Path, leak: str) -> None:
    """With a leak that somebody planted, each search that should notice it does."""
    for name in ("home/Documents", "temporary"):
        (tmp_path / name).mkdir(parents=True)
    where = str(tmp_path / leak) if leak else ""
    (said,) = output_of(
        PROGRAM, where, HOME=str(tmp_path / "home"), TMPDIR=str(tmp_path / "temporary")
    )
    steps, secrets, found, opened = said.split(" ", 3)
    print(f"{steps} moments, {secrets} forms of secrets: found {found} times; also opened {opened}")
    assert int(steps) > 30
    assert int(secrets) > 80
    assert (found == "0") == (leak == "")
    assert (opened == "[]") == (leak == "")
    assert hits((tmp_path,), canaries(filled())) == []


def test_the_search_finds_each_form_of_each_secret(tmp_path: Path) -> None:
    for number, secret in enumerate(canaries(filled())):
        (tmp_path / str(number)).write_bytes(b"before" + secret + b"after")
    secrets = canaries(filled())
    assert len(set(hits((tmp_path,), secrets))) == len(secrets)
    whole = base64.b64encode(b"?" + filled().written())
    assert any(secret in whole for secret in secrets)
