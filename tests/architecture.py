"""What the code's own imports say about who may do what. Reads source, runs none of it.

`Code` is read from a folder; each rule takes it and gives the sentences of what breaks it. The
rules are strict where a newcomer asks "where could a picture leak?": who touches pixels, who the
network, who the kernel.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

APP = "takeitdown"

# Each library that gives a right, and the folders that have it. Any other folder must not import
# it. practice/ is a world of its own, which the app never imports; what its services need is here.
PRIVILEGED: dict[str, set[str]] = {
    "PIL": {"hashing"},
    "pillow_heif": {"hashing"},
    "numpy": {"hashing"},
    "requests": {"courier"},
    "urllib3": {"courier"},
    "certifi": {"courier"},
    "PySide6": {"window", "practice"},  # the presenter's guide
    "cryptography": {"sealing"},
    "ctypes": {"wall", "witness"},
    "sqlalchemy": {"hashlist"},
    "alembic": {"hashlist"},
    "starlette": {"hashlist"},
    "uvicorn": {"hashlist"},
    "subprocess": {"launcher", "practice"},
    "http.client": {"practice"},
    "http.server": {"practice"},
    "threatexchange": {"practice"},
    "ssl": {"courier", "hashlist"},
    # wall/ tries whether it can still open one; the list listens on one, and practice stands
    # between the two.
    "socket": {"wall", "hashlist", "practice"},
    "asyncio": {"hashlist"},
}
# Standard modules that fetch, start, or load what is no code of ours. Nobody needs them.
PRIVILEGED |= {
    name: set()
    for name in (
        "code", "ftplib", "importlib", "marshal", "multiprocessing", "pickle", "pty",
        "runpy", "shelve", "smtplib", "telnetlib", "urllib.request", "webbrowser", "xmlrpc",
    )
}  # fmt: skip

# What may not even be reached from a process's first module, through whatever is between.
OUT_OF_REACH = {
    f"{APP}.courier.__main__": (
        "PIL",
        "pillow_heif",
        "numpy",
        "PySide6",
        "subprocess",
        "sqlalchemy",
    ),
    f"{APP}.window.__main__": (
        "requests",
        "urllib3",
        "subprocess",
        "ssl",
        "sqlalchemy",
        "starlette",
    ),
    f"{APP}.launcher": ("PIL", "numpy", "PySide6", "requests", "cryptography", "ctypes"),
    f"{APP}.wall": ("PIL", "numpy", "PySide6", "requests", "cryptography", "threading"),
    # The other side opens no picture and draws nothing: `takeitdown hash` opens, a window draws.
    f"{APP}.practice.world": ("PIL", "numpy", "PySide6", "requests", "sqlalchemy", "starlette"),
}
# Sockets are reached from the window by one way alone: its wall tries whether they are closed.
ONLY_THROUGH = {"socket": f"{APP}.wall"}

HIDDEN_IMPORTS = ("__import__", "eval", "exec", "import_module")


@dataclass(frozen=True)
class Module:
    name: str
    tree: ast.Module
    is_package: bool

    @property
    def room(self) -> str:
        """The folder whose rights it has; a file beside the folders is a room of its own."""
        parts = self.name.split(".")
        return parts[1] if len(parts) > 1 else ""

    @cached_property
    def imported(self) -> frozenset[str]:
        """Dotted names of all that is imported anywhere in it, with `from a import b` as a.b."""
        return frozenset(name for node in ast.walk(self.tree) for name in _names(node, self))


@dataclass(frozen=True)
class Code:
    modules: dict[str, Module]

    def with_file(self, file: str, text: str) -> Code:
        """The same code, with another text in one file of the app."""
        changed = _module(Path(APP) / file, text)
        return Code(self.modules | {changed.name: changed})

    def needs(self, name: str) -> set[str]:
        """The modules of the app that a module imports, without the folders that they lie in."""
        return {
            found
            for imported in self.modules[name].imported
            if (found := self._named_by(imported)) and found != name
        }

    def reached(self, start: str) -> set[str]:
        """All modules of the app that run when `start` is imported, with their folders."""
        seen: set[str] = set()
        waiting = [start]
        while waiting:
            name = waiting.pop()
            if name in seen or name not in self.modules:
                continue
            seen.add(name)
            waiting += [*self.needs(name), *_folders(name)]
        return seen

    def _named_by(self, imported: str) -> str | None:
        """The module that `a.b.c` names, which may be a name in module a.b."""
        while imported.startswith(APP):
            if imported in self.modules:
                return imported
            imported = imported.rpartition(".")[0]
        return None


def read(top: Path) -> Code:
    """The code of the package that lies in `top`."""
    modules = [
        _module(path.relative_to(top), path.read_text("utf-8"))
        for path in sorted((top / APP).rglob("*.py"))
    ]
    return Code({module.name: module for module in modules})


def _module(path: Path, text: str) -> Module:
    parts = path.with_suffix("").parts
    is_package = parts[-1] == "__init__"
    return Module(".".join(parts[:-1] if is_package else parts), ast.parse(text), is_package)


def _names(node: ast.AST, module: Module) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        origin = node.module or ""
        if node.level:
            above = module.name.split(".")
            kept = above[: len(above) - node.level + module.is_package]
            origin = ".".join([*kept, *([origin] if origin else [])])
        yield from (f"{origin}.{alias.name}" for alias in node.names)


def _folders(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts))]


def _holds(imported: frozenset[str], library: str) -> bool:
    return any(name == library or name.startswith(f"{library}.") for name in imported)


# The rules


def no_import_goes_round(code: Code) -> list[str]:
    found: list[str] = []
    done: set[str] = set()

    def visit(name: str, way: list[str]) -> None:
        if name in way:
            found.append(" → ".join([*way[way.index(name) :], name]))
        elif name not in done:
            for needed in sorted(code.needs(name)):
                visit(needed, [*way, name])
            done.add(name)

    for name in sorted(code.modules):
        visit(name, [])
    return found


def each_right_is_in_its_folder(code: Code) -> list[str]:
    return [
        f"{module.name} imports {library}"
        for module in code.modules.values()
        for library, rooms in PRIVILEGED.items()
        if _holds(module.imported, library) and module.room not in rooms
    ]


def each_folder_with_a_right_uses_it(code: Code) -> list[str]:
    """Otherwise the table above would grant rights to folders that do not need them."""
    rooms = {module.room for module in code.modules.values() if module.imported}
    return [
        f"{room} does not import {library}"
        for library, granted in PRIVILEGED.items()
        for room in sorted(granted & rooms)
        if not any(
            _holds(module.imported, library)
            for module in code.modules.values()
            if module.room == room
        )
    ]


def no_import_is_hidden(code: Code) -> list[str]:
    return [
        f"{module.name} calls {called}"
        for module in code.modules.values()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and (called := getattr(node.func, "id", getattr(node.func, "attr", ""))) in HIDDEN_IMPORTS
        and not (called == "exec" and isinstance(node.func, ast.Attribute))  # Qt's event loop
    ]


def nobody_imports_practice(code: Code) -> list[str]:
    return [
        f"{name} imports practice"
        for name, module in code.modules.items()
        if module.room != "practice"
        and any(code.modules[needed].room == "practice" for needed in code.needs(name))
    ]


def the_values_need_the_standard_library_only(code: Code) -> list[str]:
    allowed = {"steps", "errors"}
    return [
        f"{module.name} imports {name}"
        for module in code.modules.values()
        if module.room in allowed
        for name in sorted(module.imported)
        if (
            (name.split(".")[1] not in allowed)
            if name.startswith(f"{APP}.")
            else name.split(".")[0] not in sys.stdlib_module_names
        )
    ]


def the_case_file_needs_the_values_and_sealing_only(code: Code) -> list[str]:
    return [
        f"{module.name} imports {name}"
        for module in code.modules.values()
        if module.room == "casefile"
        for name in sorted(module.imported)
        if (
            (name.split(".")[1] not in {"casefile", "errors", "sealing", "steps"})
            if name.startswith(f"{APP}.")
            else name.split(".")[0] not in sys.stdlib_module_names
        )
    ]


def no_other_floor_is_given_to_a_box(code: Code) -> list[str]:
    """Tests open cheap boxes by the argument `bounds`. Beside the shelf, which hands it on, the app
    neither speaks to a box nor gives any."""
    found = [
        f"{module.name} imports {APP}.sealing.box"
        for module in code.modules.values()
        if module.room not in {"casefile", "sealing"}
        and _holds(module.imported, f"{APP}.sealing.box")
    ]
    return found + [
        f"{module.name} gives bounds in line {node.lineno}"
        for module in code.modules.values()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and any(keyword.arg == "bounds" for keyword in node.keywords)
    ]


def what_is_out_of_reach_is_not_reached(code: Code) -> list[str]:
    found = []
    for start, libraries in OUT_OF_REACH.items():
        for name in sorted(code.reached(start)):
            imported = code.modules[name].imported
            found += [
                f"{start} reaches {library} through {name}"
                for library in libraries
                if _holds(imported, library)
            ]
            found += [
                f"{start} reaches {library} through {name}"
                for library, through in ONLY_THROUGH.items()
                if start.startswith(f"{APP}.window")
                and _holds(imported, library)
                and not f"{name}.".startswith(f"{through}.")
            ]
    return found


def the_window_imports_nothing_before_its_wall(code: Code) -> list[str]:
    """At the head of window/__main__ stand only modules that need the standard library alone, and
    no other import stands before the wall."""
    module = code.modules[f"{APP}.window.__main__"]
    head = {name for node in module.tree.body for name in _names(node, module)}
    allowed = (
        "__future__",
        "os",
        "sys",
        "pathlib.Path",
        f"{APP}.wall",
        f"{APP}.errors.WallProblem",
    )
    found = [f"the head imports {name}" for name in sorted(head) if name not in allowed]
    # Both folders run first; neither may import more than the wall itself.
    for folder in (APP, f"{APP}.window"):
        found += [
            f"{folder} imports {name}"
            for name in sorted(code.modules[folder].imported)
            if name.split(".")[0] not in sys.stdlib_module_names
        ]
    return found + _later_imports_stand_after(module, "raise_window_wall")


def _later_imports_stand_after(module: Module, call: str) -> list[str]:
    wall = _first_call(module, call)
    if wall is None:
        return [f"{module.name} never calls {call}"]
    inner = [
        node
        for function in module.tree.body
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    return [f"line {node.lineno} imports before the wall" for node in inner if node.lineno < wall]


def the_courier_imports_all_before_its_wall_and_reads_after_it(code: Code) -> list[str]:
    module = code.modules[f"{APP}.courier.__main__"]
    wall = _first_call(module, "raise_courier_wall")
    line = _first_call(module, "read_line")
    found = [
        f"{name}: an import inside a function, so behind the wall"
        for name in sorted(code.reached(module.name))
        if code.modules[name].room in ("courier", "steps")
        for function in ast.walk(code.modules[name].tree)
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    if wall is None or line is None or line < wall:
        found.append("the line is not read behind the wall")
    return found


def _first_call(module: Module, called: str) -> int | None:
    return min(
        (
            node.lineno
            for node in ast.walk(module.tree)
            if isinstance(node, ast.Call)
            and called in (getattr(node.func, "attr", ""), getattr(node.func, "id", ""))
        ),
        default=None,
    )


RULES = (
    no_import_goes_round,
    each_right_is_in_its_folder,
    each_folder_with_a_right_uses_it,
    no_import_is_hidden,
    nobody_imports_practice,
    the_values_need_the_standard_library_only,
    the_case_file_needs_the_values_and_sealing_only,
    no_other_floor_is_given_to_a_box,
    what_is_out_of_reach_is_not_reached,
    the_window_imports_nothing_before_its_wall,
    the_courier_imports_all_before_its_wall_and_reads_after_it,
)
