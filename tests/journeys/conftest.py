from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.hashlist import running_list
from tests.journeys.between import Between
from tests.journeys.person import Person


@dataclass
class Hotline:
    """A practice list with storage on the disk, that can be killed and started again."""

    folder: Path
    port: int = 0

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        self.running = running_list.start(
            "--practice",
            *("--database", f"sqlite:///{self.folder / 'list.sqlite'}"),
            *("--key", str(self.folder / "key")),
            *(["--port", str(self.port)] if self.port else []),
        )
        self.port = self.running.place[1]

    def kill(self) -> None:
        self.running.process.kill()
        self.running.process.communicate()

    def file_for(self, between: Between) -> Path:
        path = self.folder / "list.json"
        address = {"address": f"http://127.0.0.1:{between.port}"}
        path.write_text(json.dumps(self.running.file | address), encoding="utf-8")
        return path

    def rows(self, table: str, columns: str, where: str = "TRUE") -> list[tuple[object, ...]]:
        with sqlite3.connect(self.folder / "list.sqlite") as database:
            rows = database.execute(f"SELECT {columns} FROM {table} WHERE {where}").fetchall()
        database.close()
        return rows


@pytest.fixture
def hotline(tmp_path: Path) -> Iterator[Hotline]:
    folder = tmp_path / "hotline"
    folder.mkdir()
    hotline = Hotline(folder)
    yield hotline
    hotline.kill()


@pytest.fixture
def between(hotline: Hotline) -> Iterator[Between]:
    between = Between(hotline.running.place)
    yield between
    between.close()


@pytest.fixture
def person(tmp_path: Path, hotline: Hotline, between: Between) -> Person:
    folder = tmp_path / "papers"
    folder.mkdir()
    return Person(folder, hotline.file_for(between))


def make_pictures(folder: Path, count: int) -> Path:
    """A folder of made-up pictures, all different, with enough detail for PDQ."""
    folder.mkdir()
    for number in range(count):
        grain = np.random.default_rng(number).integers(0, 256, (12, 16, 3), np.uint8)
        Image.fromarray(grain).resize((160, 120), Image.Resampling.BICUBIC).save(
            folder / f"canary-{number}.png"
        )
    return folder


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    return make_pictures(tmp_path / "pictures", 3)
