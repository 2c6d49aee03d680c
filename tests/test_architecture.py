"""A folder is a set of rights. These tests keep it so, from the code's own imports, and show that
they would notice: each rule is also tried on code that breaks it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import architecture
from tests.architecture import APP, RULES, Code

TOP = Path(__file__).parents[1]
Rule = Callable[[Code], list[str]]


@pytest.fixture(scope="module")
def code() -> Code:
    return architecture.read(TOP)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_code_keeps_the_rule(code: Code, rule: Rule) -> None:
    assert rule(code) == []


def test_all_of_the_code_is_looked_at(code: Code) -> None:
    rooms = {module.room for module in code.modules.values()}
    assert rooms >= {
        "casefile",
        "courier",
        "hashing",
        "hashlist",
        "sealing",
        "steps",
        "wall",
        "window",
    }
    assert len(code.modules) == len(list((TOP / APP).rglob("*.py")))


# Each line is put at the end of a file of the app, and must be noticed.
PLANTED: list[tuple[Rule, str, str]] = [
    (architecture.no_import_goes_round, "steps/canonical.py", "import takeitdown.steps.wire"),
    (architecture.no_import_goes_round, "errors.py", "from takeitdown import launcher"),
    (architecture.no_import_goes_round, "steps/picture.py", "from . import submission"),
    (architecture.no_import_goes_round, "wall/kernel.py", "from takeitdown.wall import WallReport"),
    *(
        (architecture.each_right_is_in_its_folder, file, line)
        for file, line in [
            ("window/journey.py", "from PIL import Image"),
            ("window/pages/choose.py", "def show():\n    import PIL.Image"),
            ("courier/delivery.py", "import pillow_heif as codec"),
            ("window/jobs.py", "import socket"),
            ("window/jobs.py", "from subprocess import run"),
            ("window/jobs.py", "if 1:\n    import urllib.request"),
            ("window/jobs.py", "from urllib import request"),
            ("hashing/hasher.py", "try:\n    import requests\nexcept ImportError: pass"),
            ("hashing/hasher.py", "import webbrowser"),
            ("hashing/hasher.py", "import ctypes.util"),
            ("hashing/hasher.py", "import http.client"),
            ("courier/delivery.py", "import socket"),
            ("courier/delivery.py", "import numpy as np"),
            ("courier/delivery.py", "from cryptography import x509"),
            ("steps/wire.py", "from PySide6.QtCore import QObject"),
            ("launcher.py", "import sqlalchemy"),
            ("sealing/number.py", "import pickle"),
            ("hashlist/app.py", "from PIL import Image"),
            ("hashlist/app.py", "import subprocess"),
            ("hashlist/app.py", "import http.client"),
            ("practice/platform.py", "from PIL import Image"),
            ("practice/world.py", "from takeitdown.hashing import hasher\nimport requests"),
        ]
    ),
    (architecture.no_import_is_hidden, "window/jobs.py", "__import__('socket')"),
    (architecture.no_import_is_hidden, "window/jobs.py", "exec('import socket')"),
    (architecture.no_import_is_hidden, "window/jobs.py", "eval('1')"),
    (
        architecture.no_import_is_hidden,
        "window/jobs.py",
        "sys.modules['x'].import_module('socket')",
    ),
    (architecture.nobody_imports_practice, "launcher.py", "from takeitdown import practice"),
    (architecture.nobody_imports_practice, "window/jobs.py", "import takeitdown.practice"),
    (architecture.the_values_need_the_standard_library_only, "steps/wire.py", "import numpy"),
    (
        architecture.the_values_need_the_standard_library_only,
        "steps/receipt.py",
        "from takeitdown.sealing import signature",
    ),
    *(
        (architecture.the_case_file_needs_the_values_and_sealing_only, "casefile/shelf.py", line)
        for line in [
            "from cryptography.hazmat.primitives import hashes",
            "from takeitdown.window import papers",
            "from takeitdown.witness import statement",
        ]
    ),
    (
        architecture.no_other_floor_is_given_to_a_box,
        "window/journey.py",
        "from takeitdown.sealing.box import Bounds",
    ),
    (
        architecture.no_other_floor_is_given_to_a_box,
        "window/journey.py",
        "Shelf.open(path, typed, bounds=cheap)",
    ),
    *(
        (architecture.what_is_out_of_reach_is_not_reached, file, line)
        for file, line in [
            ("courier/delivery.py", "from takeitdown.hashing import hasher"),
            ("steps/wire.py", "from takeitdown.hashing import hasher"),
            ("steps/wire.py", "from takeitdown import launcher"),
            ("courier/__init__.py", "from takeitdown.window import look"),
            ("window/journey.py", "from takeitdown import launcher"),
            ("window/pages/send.py", "from takeitdown.courier import delivery"),
            ("hashing/reading.py", "import socket"),
            ("wall/probe.py", "import threading"),
            ("launcher.py", "from takeitdown.sealing import number"),
            ("practice/platform.py", "from takeitdown.hashing import hasher"),
        ]
    ),
    *(
        (architecture.the_window_imports_nothing_before_its_wall, file, line)
        for file, line in [
            ("window/__main__.py", "import json"),
            ("window/__main__.py", "from takeitdown.window import application"),
            ("window/__init__.py", "from PySide6 import QtCore"),
            ("__init__.py", "from takeitdown import launcher"),
        ]
    ),
    *(
        (architecture.the_courier_imports_all_before_its_wall_and_reads_after_it, file, line)
        for file, line in [
            ("courier/delivery.py", "def later():\n    import json"),
            ("courier/__main__.py", "def later():\n    from takeitdown.steps import receipt"),
        ]
    ),
]


@pytest.mark.parametrize(("rule", "file", "line"), PLANTED)
def test_the_rule_notices_what_breaks_it(code: Code, rule: Rule, file: str, line: str) -> None:
    text = (TOP / APP / file).read_text("utf-8")
    assert rule(code.with_file(file, f"{text}\n{line}\n")) != []


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        ("window", "raise_window_wall", "raise_no_wall"),
        (
            "window",
            "def main() -> int:\n",
            "def main() -> int:\n    from takeitdown.window import application\n",
        ),
        ("courier", "raise_courier_wall", "raise_no_wall"),
        ("courier", "    parts = ", "    wire.read_line(sys.stdin.buffer)\n    parts = "),
    ],
)
def test_the_order_of_a_start_is_noticed(code: Code, file: str, before: str, after: str) -> None:
    rule = {
        "window": architecture.the_window_imports_nothing_before_its_wall,
        "courier": architecture.the_courier_imports_all_before_its_wall_and_reads_after_it,
    }[file]
    text = (TOP / APP / file / "__main__.py").read_text("utf-8")
    assert before in text
    assert rule(code.with_file(f"{file}/__main__.py", text.replace(before, after))) != []


def test_a_right_that_nobody_uses_any_more_is_noticed(code: Code) -> None:
    idle = code
    for path in (TOP / APP / "sealing").glob("*.py"):
        idle = idle.with_file(f"sealing/{path.name}", "import re")
    assert architecture.each_folder_with_a_right_uses_it(idle) != []


# The repository

TOP_LEVEL = {
    ".ci", ".gitattributes", ".gitignore", "assets", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE",
    "Makefile", "packaging", "pyproject.toml", "README.md", "SECURITY.md", "takeitdown", "tests",
}  # fmt: skip

# Addresses of package indexes, and places of one machine. Written so that this file does not hold
# what it looks for.
UNWANTED = re.compile(
    rb"pypi\.or[g]|pythonhosted\.or[g]|npmjs\.(?:or|co)[g m]|index-ur[l]\s*=|--index-ur[l]\b|"
    rb"/home/[a-z]+/(?!\.\.)|/root/\w|/wor[k]/|/tmp/w[t]\b|/Users/[A-Za-z]+/"
)
NOT_OURS = ("assets/fonts/",)


def _files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=TOP, capture_output=True, check=False, text=True
    )
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    return [path for name in listed.stdout.split("\0") if name and (path := TOP / name).is_file()]


def test_only_what_is_expected_lies_at_the_top() -> None:
    assert {path.relative_to(TOP).parts[0] for path in _files()} <= TOP_LEVEL


def test_no_file_holds_an_index_address_or_a_path_of_some_machine() -> None:
    found = [
        f"{path.relative_to(TOP)}: {match[0]!r}"
        for path in _files()
        if not path.relative_to(TOP).as_posix().startswith(NOT_OURS)
        and (match := UNWANTED.search(path.read_bytes()))
    ]
    assert found == []


def test_the_search_for_such_addresses_finds_them() -> None:
    for first, second in (
        (b"https://pypi", b".org/simple"),
        (b"--index-", b"url https://x"),
        (b"cd /work", b"/main"),
        (b"open('/home", b"/anna/x')"),
    ):
        assert UNWANTED.search(first + second)
