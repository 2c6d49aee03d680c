"""The identifiers of the window's controls, read from its source: a contract with all who drive it.

    make identifiers      writes the list in tests/README.md anew

A part that is counted or chosen at run time stands as *: `choose.look.*`.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

import takeitdown.window

README = Path(__file__).parents[1] / "README.md"
BEGIN, END = "<!-- identifiers: begin -->", "<!-- identifiers: end -->"
SOURCES = sorted(Path(takeitdown.window.__file__).parent.rglob("*.py"))
SHAPE = re.compile(r"(?:[a-z_]+|\*)(?:\.(?:[a-z_0-9-]+|\*))+")
# What makes a control, and which of its arguments is the identifier.
MAKERS = {
    **dict.fromkeys(["button", "switch", "choices", "case_number", "exact_text", "Notice"], 0),
    **dict.fromkeys(["identify", "sentence", "heading", "Fold", "field", "Dialog"], 1),
}


def _written(node: ast.expr) -> str:
    """A literal, with * for what is filled in; "" for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(_written(part) or "*" for part in node.values)
    return ""


def listed() -> list[str]:
    """Every identifier in the source, sorted."""
    found = set()
    for path in SOURCES:
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            called = call.func.id if isinstance(call.func, ast.Name) else ""
            if called in MAKERS:
                for argument in call.args[:2]:
                    if SHAPE.fullmatch(_written(argument)):
                        found.add(_written(argument))
                        if called == "choices":
                            found.add(f"{_written(argument)}.*")
                        if called == "Notice":
                            found.add(f"{_written(argument)}.text")
    return sorted(found)


def section() -> str:
    """The list as it should stand in the README: one line a page."""
    pages: dict[str, list[str]] = {}
    for identifier in listed():
        page, _, rest = identifier.partition(".")
        pages.setdefault(page, []).append(rest)
    lines = [f"- `{page}.`: " + ", ".join(f"`{one}`" for one in of) for page, of in pages.items()]
    return "\n".join([BEGIN, *lines, END])


def main() -> None:
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    README.write_text(before + section() + after, encoding="utf-8")


if __name__ == "__main__":
    main()
