"""The command line.

    takeitdown [--list FILE]             opens the app
    takeitdown practice [...]            opens the app in practice with its guide, or walks it by
                                         itself, or plays a scene
    takeitdown hash [--shield] FILE...   prints fingerprints as JSON lines, without a display
    takeitdown verify STATEMENT [PICTURE...]   checks a statement that the app saved
    takeitdown hashlist ...              runs a hash list

Bad input is one line on standard error and status 1; a wrong use of the command line is status 2.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shlex
import shutil
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from takeitdown import ASSETS, __version__, launcher
from takeitdown.errors import ListFileProblem, PictureProblem, WallProblem

LIST_FILE_SENTENCES = {
    "unreadable": "The list file cannot be read.",
    "not-json": "The list file is not a JSON object, or is too large.",
    "field": "The list file has a wrong or missing field.",
    "address": "The list file's address is not an https address without a path.",
    "key": "The list file's public_key is not 64 lower-case hexadecimal digits, or is a key with "
    "which anybody could sign as the list.",
    "ages": "The list file's ages are not a list of under-18, adult and not-sure.",
    "authority": "The list file's authority is not a certificate (DER) in base64.",
    "practice-list": "The practice list did not start.",
}
PICTURE_SENTENCES = {
    "missing": "no such file",
    "folder": "is a folder",
    "not-a-file": "is not a regular file",
    "link": "is a symbolic link",
    "unreadable": "cannot be read",
    "empty": "is empty",
    "too-many-bytes": "is larger than 200 million bytes",
    "too-many-pixels": "is larger than 200 megapixels",
    "not-a-picture": "is not a picture in a known format",
    "damaged": "is damaged",
    "too-slow": "took too long to decode",
    "changed": "was changed while it was read",
}

WALL_SENTENCES = {
    "threads": "Could not lock itself in: another thread was running. No picture was opened.",
    "network": "This system did not let it close its network. No picture was opened.",
    "files": "This system did not let it lock its way to the disk. No picture was opened.",
    "probe": "Its own lock did not hold when tried. No picture was opened.",
}

CHECK_SENTENCES = {
    "format": "The statement is well formed.",
    "chain": "Each entry of the ledger fits the one before it.",
    "end": "The ledger ends where the statement says.",
    "documents": "The documents are those that were confirmed.",
    "confirmed-first": "Nothing was handed over before it was confirmed.",
    "nothing-else": "Nothing but the documents was handed over, to the byte.",
    "receipt": "The list signed for a document.",
    "limits": "What was not shown is said, and all of it.",
    "list": "The list's key is the one expected.",
    "picture": "A picture gives the fingerprints that were sent.",
    "no-other-picture": "No other picture was sent.",
}


def main(arguments: Sequence[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    try:
        return int(given.run(given))
    except ListFileProblem as problem:
        fact = f" ({problem.fact})" if problem.fact else ""
        return _complain(f"{LIST_FILE_SENTENCES[problem.code]}{fact}")
    except KeyboardInterrupt:
        return 130


def _complain(text: str) -> int:
    print(f"takeitdown: {text}", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="takeitdown", description=__doc__.split("\n\n")[0])
    parser.add_argument("--version", action="version", version=f"takeitdown {__version__}")
    parser.add_argument("--list", type=Path, metavar="FILE", help="the list file to use")
    _add_language(parser)
    parser.set_defaults(run=_run)
    commands = parser.add_subparsers(metavar="COMMAND")

    practice = commands.add_parser("practice", help="practise with a list on this computer")
    practice.add_argument("--list", type=Path, metavar="FILE", help="a list on loopback")
    practice.add_argument("--unattended", action="store_true", help="walk the pages by itself")
    practice.add_argument("--pictures", type=Path, metavar="FOLDER", help="use these pictures")
    practice.add_argument("--out", type=Path, metavar="FOLDER", help="where the walk's papers go")
    practice.add_argument("--walk", type=Path, metavar="FILE", help="another walk (JSON)")
    practice.add_argument("--no-guide", action="store_true", help="the app's window alone")
    practice.add_argument("--scene", metavar="NAME", help="play a scene unattended, or all")
    _add_language(practice)
    practice.set_defaults(run=_practice)

    fingerprints = commands.add_parser("hash", help="print fingerprints as JSON lines")
    fingerprints.add_argument("--shield", action="store_true", help="and of likely edited copies")
    fingerprints.add_argument("files", nargs="+", type=Path, metavar="FILE")
    fingerprints.set_defaults(run=_hash)

    verify = commands.add_parser("verify", help="check a saved statement")
    verify.add_argument("statement", type=Path, metavar="STATEMENT")
    verify.add_argument("pictures", nargs="*", type=Path, metavar="PICTURE")
    verify.add_argument("--key", help="the list's public key, from elsewhere than the statement")
    verify.set_defaults(run=_verify)

    # All that follows is for the list's own parser, also where it begins with a dash: --help.
    hashlist = commands.add_parser(
        "hashlist", help="run a hash list", add_help=False, prefix_chars="\0"
    )
    hashlist.add_argument("rest", nargs=argparse.REMAINDER)
    hashlist.set_defaults(run=_hashlist)
    return parser


def _add_language(parser: argparse.ArgumentParser) -> None:
    complete = sorted(path.stem for path in (ASSETS / "translations").glob("*.qm"))
    parser.add_argument(
        "--language", choices=["en", *complete], default="", help="in place of the system's"
    )


def _run(given: argparse.Namespace) -> int:
    return _open(launcher.Start(False, given.list, _papers(), language=given.language))


def _open(start: launcher.Start) -> int:
    """Runs the launcher. A window that dies without a word of its own is spoken for here."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        return _complain("There is no display. (takeitdown practice --unattended needs none.)")
    status = launcher.run(start)
    if status < 0:
        return _complain("The window ended unexpectedly. Nothing is lost: start it again.")
    return status


def _practice(given: argparse.Namespace) -> int:
    any_pictures = given.pictures is not None
    if given.scene:
        return _play(given.scene, given.out or Path("takeitdown-practice"), given.language)
    if not given.unattended:
        start = launcher.Start(
            True,
            given.list,
            _papers(),
            any_pictures,
            guide=None if given.no_guide or given.list else (),
            language=given.language,
        )
        return _open(start)
    out = given.out or Path("takeitdown-practice")
    if _holds_home(out):
        return _complain("Everything of yours lies in that folder. Name one for the papers alone.")
    try:
        out.mkdir(parents=True, exist_ok=True)
        walk = given.walk.read_text(encoding="utf-8") if given.walk else _whole_way(given.pictures)
    except OSError as error:
        return _complain(f"{error.strerror}: {error.filename}")
    _draw_into_memory()
    status = _open(
        launcher.Start(True, given.list, out.resolve(), any_pictures, walk, language=given.language)
    )
    if status == 0:
        print(
            f"Practice walked by itself. A picture of every page, the request as it was sent and\n"
            f"the receipt are in {out}"
        )
    return status


def _draw_into_memory() -> None:
    """Where there is no display."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _play(scene: str, out: Path, language: str) -> int:
    """Plays a scene, or all, and leaves one page of it."""
    page, pages = out / "practice.html", out / "pages"
    try:
        pages.mkdir(parents=True)
    except FileExistsError:
        return _complain(f"{pages} is there already. Remove it, or name another folder for --out.")
    except OSError as error:
        return _complain(f"{error.strerror}: {error.filename}")
    _draw_into_memory()
    guide = ("--scene", scene, "--pages", str(pages.resolve()), "--out", str(page.resolve()))
    try:
        status = _open(launcher.Start(True, papers=pages.resolve(), language=language, guide=guide))
    finally:
        shutil.rmtree(pages)
    if status == 0:
        print(f"Practice was played. {page} shows it, and can be printed.")
    return status


def _whole_way(pictures: Path | None) -> str:
    """The walk from the first page to the receipt, with every page kept."""
    added = [str(pictures.resolve(strict=True))] if pictures else []
    steps: list[dict[str, object]] = [
        {"press": "hiding.next"},
        {"wait": "begin.next"},
        {"keep": "1-begin"},
        {"press": "begin.age.under-18"},
        {"press": "begin.next"},
        {"wait": "choose.next"},
        {"add": added},
        {"wait": "choose.tile.1"},
        {"gone": "choose.progress"},
        {"keep": "2-choose"},
        {"press": "choose.next"},
        {"wait": "check.send"},
        {"keep": "3-check"},
        {"press": "check.see_bytes"},
        {"paper": ["request.txt", "check.bytes"]},
        {"keep": "3-check-bytes"},
        {"press": "check.send"},
        {"wait": "receipt.close"},
        {"keep": "5-receipt"},
        {"press": "receipt.see_signed"},
        {"paper": ["receipt.txt", "receipt.signed"]},
        {"leave": True},
    ]
    return json.dumps(steps)


def _papers() -> Path | None:
    """The folder that the window may save a paper in when asked: the person's documents folder.
    None if there is none, or if it holds the home folder: no wall would be left around that."""
    folder = Path(os.environ.get("XDG_DOCUMENTS_DIR") or _documents())
    there = folder.is_absolute() and folder.is_dir()
    return folder if there and not _holds_home(folder) else None


def _documents() -> str:
    """Where the desktop has the documents: in the person's language, or the home folder itself for
    "nowhere". https://www.freedesktop.org/wiki/Software/xdg-user-dirs/"""
    settings = os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    with contextlib.suppress(OSError, ValueError):
        for line in Path(settings, "user-dirs.dirs").expanduser().read_text().splitlines():
            name, _, value = line.strip().partition("=")
            if name == "XDG_DOCUMENTS_DIR":
                [folder] = shlex.split(value)
                return folder.replace("$HOME", os.path.expanduser("~"), 1)
    return os.path.expanduser("~/Documents")


def _holds_home(folder: Path) -> bool:
    return Path.home().resolve().is_relative_to(folder.resolve())


def _hash(given: argparse.Namespace) -> int:
    from takeitdown import wall

    try:
        wall.raise_hashing_wall()
    except WallProblem as problem:
        return _complain(WALL_SENTENCES[problem.code])
    from takeitdown.hashing import hasher
    from takeitdown.steps import picture

    status = 0
    for path in given.files:
        try:
            found = hasher.fingerprint(picture.choose(path, datetime.now(UTC)), given.shield)
        except PictureProblem as problem:
            status = _complain(f"{path}: {PICTURE_SENTENCES[problem.code]}")
            continue
        fields: dict[str, object] = {
            "file": str(path),
            **{name: getattr(found, name) for name in ("sha256", "sha1", "md5", "pdq")},
            "quality": found.pdq_quality,
            "phash": found.phash,
            "variants": [
                {"variant": variant.kind, "pdq": variant.pdq, "quality": variant.quality}
                for variant in found.variants
            ],
        }
        print(json.dumps(fields), flush=True)
    return status


def _verify(given: argparse.Namespace) -> int:
    """One line a check, status 0 only if all hold."""
    from takeitdown.hashing import hasher
    from takeitdown.sealing import signature
    from takeitdown.steps import picture
    from takeitdown.witness import statement

    try:
        with given.statement.open("rb") as file:
            untrusted = file.read(statement.MOST_STATEMENT_BYTES + 1)
    except OSError as error:
        return _complain(f"{error.strerror}: {given.statement}")
    prints = []
    for path in given.pictures:
        try:
            prints.append(hasher.fingerprint(picture.choose(path, datetime.now(UTC)), True))
        except PictureProblem as problem:
            return _complain(f"{path}: {PICTURE_SENTENCES[problem.code]}")
    checks = statement.verify(untrusted, prints, signature.verify_by_one, given.key)
    for check in checks:
        sentence = CHECK_SENTENCES[check.name]
        fact = f" ({check.fact})" if check.fact else ""
        print(f"{'holds ' if check.holds else 'FAILS '} {sentence}{fact}")
    if given.key is None:
        print("note    The list's key was taken from the statement itself: compare it, with --key.")
    return 0 if all(check.holds for check in checks) else 1


def _hashlist(given: argparse.Namespace) -> int:
    try:
        from takeitdown.hashlist.__main__ import main as hashlist
    except ModuleNotFoundError as problem:
        if str(problem.name).startswith("takeitdown"):
            raise
        return _complain(
            f"A hash list needs what is not installed ({problem.name}):"
            " install takeitdown with its extra, takeitdown[hashlist]."
        )
    return hashlist(given.rest)


if __name__ == "__main__":
    raise SystemExit(main())
