"""Every error this project raises on purpose: a code and facts, never a sentence for a person.

    Problem                 a code from a closed list
    ├── PictureProblem      one picture cannot be used; the others go on
    ├── ListFileProblem     the file that sets up a hash list is malformed
    ├── DocumentProblem     a submission document is not what its schema says
    ├── WireProblem         a line between two of our processes is not what the table says
    ├── NumberProblem       what was typed is not a case number
    ├── HelpCardProblem     a help card, or a file of them, is not what its schema says
    ├── ReceiptProblem      an answer that is no receipt for what was sent
    ├── StatementProblem    a file that is no statement, or one that was changed
    ├── CaseFileProblem     the person's own case file cannot be opened or kept
    └── WallProblem         a wall that should stand could not be raised

Sentences stand in `window/words.py` and, for the command line, in `__main__.py`. No fact may hold a
path, a file name, a hash or a case number: facts reach logs.
"""

from __future__ import annotations


class Problem(Exception):
    """Something that was foreseen. `code` is from the closed list `codes` of its class."""

    codes: frozenset[str] = frozenset()

    def __init__(self, code: str, fact: str = "") -> None:
        if code not in self.codes:
            raise ValueError(f"{type(self).__name__} has no code {code!r}")
        super().__init__(f"{code}: {fact}" if fact else code)
        self.code = code
        self.fact = fact


class PictureProblem(Problem):
    codes = frozenset(
        {
            "missing",  # nothing is there (any more)
            "folder",
            "not-a-file",  # a FIFO, a device, a socket
            "link",  # a symbolic link where a file was expected
            "unreadable",  # the system does not let us read it
            "empty",
            "too-many-bytes",
            "too-many-pixels",
            "not-a-picture",  # no format of the allow-list
            "damaged",  # begins like a picture, cannot be decoded
            "too-slow",  # decoding was given up
            "changed",  # another file stands there than the one that was chosen
            "practice-picture",  # one of our samples, in a start that is not practice
            "own-picture",  # a picture of the person's own, in practice
        }
    )


class ListFileProblem(Problem):
    codes = frozenset(
        {"unreadable", "not-json", "field", "address", "key", "ages", "authority", "practice-list"}
    )


class DocumentProblem(Problem):
    codes = frozenset({"too-large", "not-json", "not-canonical", "field", "unknown-field"})


class WireProblem(Problem):
    codes = frozenset({"too-long", "not-json", "message", "field", "unknown-field", "closed"})


class NumberProblem(Problem):
    codes = frozenset({"length", "letter", "check"})


class HelpCardProblem(Problem):
    codes = frozenset({"too-large", "not-json", "field", "unknown-field"})


class ReceiptProblem(Problem):
    codes = frozenset({"not-ours", "signature", "field"})


class StatementProblem(Problem):
    codes = frozenset({"too-large", "not-json", "not-canonical", "field", "chain"})


class CaseFileProblem(Problem):
    codes = frozenset(
        {
            "empty-passphrase",
            "long-passphrase",
            "wrong-passphrase",
            "not-a-case-file",
            "newer-version",  # written by a later version of this app
            "damaged",  # some of it is not as it was written
            "erased",  # a case that was forgotten, of which the rest could not be deleted
            "unsafe",  # its key costs less or more to make than this app ever asks for
            "unsupported",  # this computer's cryptography lacks what it was written with
            "too-large",
            "in-use",  # another window has it open
            "changed",  # something else wrote it since it was opened
            "locked",  # the key was let go of
            "no-memory",
            "no-space",
            "read-only",
            "not-allowed",
            "gone",  # the file or its folder is not there (any more)
            "disk",  # any other complaint of the disk
        }
    )


class WallProblem(Problem):
    codes = frozenset({"threads", "network", "files", "probe"})
