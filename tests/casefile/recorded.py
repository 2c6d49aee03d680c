"""The shelf's calls to the system, written down as they happen, and disks that do not do them."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from takeitdown.casefile.files import Files


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done. `file` numbers what lies under names: it stays when they change."""

    kind: str  # create, write, sync, rename, remove, sync-folder; promise
    name: str = ""
    to: str = ""
    file: int = 0
    offset: int = 0
    data: bytes = field(default=b"", repr=False)


class Recorded(Files):
    """Does everything, and writes it down. `there` are the names of files that are there already;
    `after` is called after each step."""

    def __init__(self, *there: str, after: Callable[[Step], None] = lambda _: None) -> None:
        self.steps: list[Step] = []
        self._after = after
        self._count = len(there)
        # Which file lies under a name; and of each open descriptor, the file and the offset.
        self._under = {name: number for number, name in enumerate(there, 1)}
        self._open: dict[int, list[int]] = {}

    def promise(self, name: str) -> None:
        self._step(Step("promise", name))

    def create(self, path: Path) -> int:
        descriptor = super().create(path)
        self._count += 1
        self._under[path.name] = self._count
        self._open[descriptor] = [self._count, 0]
        self._step(Step("create", path.name, file=self._count))
        return descriptor

    def reopen(self, path: Path) -> int:
        descriptor = super().reopen(path)
        self._open[descriptor] = [self._under[path.name], 0]
        return descriptor

    def write(self, file: int, content: bytes) -> None:
        super().write(file, content)
        number, offset = self._open[file]
        self._open[file][1] += len(content)
        self._step(Step("write", file=number, offset=offset, data=content))

    def sync(self, file: int) -> None:
        super().sync(file)
        self._step(Step("sync", file=self._open[file][0]))

    def rename(self, old: Path, new: Path) -> None:
        super().rename(old, new)
        self._under[new.name] = self._under.pop(old.name)
        self._step(Step("rename", old.name, new.name, self._under[new.name]))

    def remove(self, path: Path) -> None:
        super().remove(path)
        if self._under.pop(path.name, None):
            self._step(Step("remove", path.name))

    def sync_folder(self, folder: Path) -> None:
        super().sync_folder(folder)
        self._step(Step("sync-folder"))

    def _step(self, step: Step) -> None:
        self.steps.append(step)
        self._after(step)


class Hasty(Files):
    """For thousands of files that no power cut will meet: nothing waits for the disk."""

    def sync(self, file: int) -> None:
        pass

    def sync_folder(self, folder: Path) -> None:
        pass


class WithoutFileSync(Recorded):
    """Careless: the name may reach the disk before the bytes."""

    def sync(self, file: int) -> None:
        pass


class WithoutFolderSync(Recorded):
    """Careless: the new name may not reach the disk at all."""

    def sync_folder(self, folder: Path) -> None:
        pass


class InPlace(Recorded):
    """Careless: writes over the one file that there is."""

    def replace(self, path: Path, fresh: Path, content: bytes) -> None:
        if path.suffix == ".old":
            return
        file = self.reopen(path) if path.exists() else self.create(path)
        self.write(file, content)
        self.sync(file)
        os.close(file)


class Failing(Files):
    """The disk gives `code` at the call with the number `at`, once; half of a write is done.

    `calls` counts them. With `instead`, that is done in place of an error, and the call goes on.
    """

    def __init__(self, at: int, code: int = 0, instead: Callable[[], object] | None = None) -> None:
        self.at, self.code, self.instead, self.calls = at, code, instead, 0
        self.failed = ""

    def _call(self, name: str) -> None:
        self.calls += 1
        if self.calls == self.at:
            self.failed = name
            if self.instead is None:
                raise OSError(self.code, os.strerror(self.code))
            self.instead()

    def create(self, path: Path) -> int:
        self._call("create")
        return super().create(path)

    def reopen(self, path: Path) -> int:
        self._call("reopen")
        return super().reopen(path)

    def write(self, file: int, content: bytes) -> None:
        try:
            self._call("write")
        except OSError:
            super().write(file, content[: len(content) // 2])
            raise
        super().write(file, content)

    def sync(self, file: int) -> None:
        self._call("sync")
        super().sync(file)

    def rename(self, old: Path, new: Path) -> None:
        self._call("rename")
        super().rename(old, new)

    def remove(self, path: Path) -> None:
        self._call("remove")
        super().remove(path)

    def sync_folder(self, folder: Path) -> None:
        self._call("sync-folder")
        super().sync_folder(folder)

    def lock(self, path: Path) -> int | None:
        self._call("lock")
        return super().lock(path)
