"""`make translations`: brings the sentences of `window/words.py` into assets/translations and back.

    python -m tests.translations                    files every sentence, compiles what is complete
    python -m tests.translations missing CODE       prints what a language lacks, as JSON
    python -m tests.translations merge CODE FILE    takes translations from such a JSON

The JSON is {sentence: translation}, and {sentence: [form, ...]} for a sentence with a number, with
as many forms as the language has (FORMS). A language that lacks a sentence has no compiled file,
and cannot be chosen. The files are Qt Linguist's: its window opens them as well.
"""

from __future__ import annotations

import ast
import json
import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

TOP = Path(__file__).resolve().parents[1]
FOLDER = TOP / "assets" / "translations"
WORDS = TOP / "takeitdown" / "window" / "words.py"
CONTEXT = "takeitdown"
# Which numbers each form is for, as Qt counts.
FORMS = {
    "es": ("1", "other"),
    "ar": ("0", "1", "2", "3-10, 103-110", "11-99, 111-199", "100-102, 200-202"),
    "ur": ("1", "other"),
    "hi": ("1", "other"),
    "zh_CN": ("all",),
    "pt": ("0 and 1", "other"),
    "fr": ("0 and 1", "other"),
    "de": ("1", "other"),
    "uk": ("1, 21, 31", "2-4, 22-24", "other"),
    "vi": ("all",),
    "tl": ("0 and 1", "other"),
}

Translations = dict[str, tuple[str, ...]]


class NotASentence(Exception):
    """What stands where one literal should stand, and the line."""


@dataclass(frozen=True)
class Sentence:
    """`counted`: it has as many forms as a language has for numbers. `place`: its name, or the
    function that it is in, which tells a translator where it stands."""

    text: str
    counted: bool
    place: str


def sentences(source: str) -> list[Sentence]:
    """All that a module says, each once, in the order of the file. Raises NotASentence."""
    found: dict[str, Sentence] = {}
    for statement in ast.parse(source).body:
        place = _place(statement)
        for call in _calls(statement):
            counted = _name(call) == "_count"
            if place in ("tr", "_count"):
                continue
            literals = call.args[1:3] if counted else call.args
            texts = [_literal(node) for node in literals]
            if call.keywords or len(texts) != (2 if counted else 1):
                raise NotASentence(f"line {call.lineno}: {_name(call)} takes literals only")
            one = Sentence(texts[-1], counted, place)
            if found.setdefault(one.text, one).counted != counted:
                raise NotASentence(f"line {call.lineno}: counted here, and not elsewhere")
    return list(found.values())


def _calls(statement: ast.stmt) -> Iterator[ast.Call]:
    calls = [node for node in ast.walk(statement) if isinstance(node, ast.Call)]
    yield from sorted(
        (call for call in calls if _name(call) in ("tr", "_count")),
        key=lambda call: (call.lineno, call.col_offset),
    )


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotASentence(f"line {node.lineno}: not one literal, so no translation can match it")


def _place(statement: ast.stmt) -> str:
    match statement:
        case ast.Assign(targets=[target]) | ast.AnnAssign(target=target):
            return ast.unparse(target)
        case ast.FunctionDef(name=name):
            return name
    return ""


def places(text: str) -> list[str]:
    """The places for values in a sentence, in order of their names."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


# ── files ────────────────────────────────────────────────────────────────────────────────────────


def read(code: str) -> Translations:
    """What a language has: each sentence with its one translation, or its forms."""
    file = FOLDER / f"{code}.ts"
    if not file.exists():
        return {}
    found: Translations = {}
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = tuple(form.text or "" for form in translation.findall("numerusform"))
        found[message.findtext("source", "")] = forms or (translation.text or "",)
    return found


def fits(code: str, sentence: Sentence, forms: tuple[str, ...]) -> bool:
    """Whether a translation has all its forms, none empty, and the places of the sentence. A form
    for one number alone may leave the number out."""
    if len(forms) != (len(FORMS[code]) if sentence.counted else 1):
        return False
    wanted = places(sentence.text)
    may_lack = [wanted, [name for name in wanted if name != "0"]] if sentence.counted else [wanted]
    return all(form.strip() and places(form) in may_lack for form in forms)


def missing(code: str, said: list[Sentence], translations: Translations) -> list[Sentence]:
    return [one for one in said if not fits(code, one, translations.get(one.text, ()))]


def write(code: str, said: list[Sentence], translations: Translations) -> None:
    """The language's file for Qt Linguist, in the order in which a person meets the sentences."""
    top = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ElementTree.SubElement(top, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for sentence in said:
        message = ElementTree.SubElement(context, "message")
        if sentence.counted:
            message.set("numerus", "yes")
        ElementTree.SubElement(message, "source").text = sentence.text
        ElementTree.SubElement(message, "extracomment").text = sentence.place
        translation = ElementTree.SubElement(message, "translation")
        forms = translations.get(sentence.text, ())
        if not fits(code, sentence, forms):
            translation.set("type", "unfinished")
            forms = ("",) * len(FORMS[code]) if sentence.counted else ("",)
        if sentence.counted:
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            [translation.text] = forms
    ElementTree.indent(top, space=" ")
    text = ElementTree.tostring(top, encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (FOLDER / f"{code}.ts").write_text(f"{head}{text}\n", encoding="utf-8")


def compile_into(code: str, file: Path) -> None:
    """Compiles a language with the lrelease that comes with PySide6."""
    lrelease = Path(PySide6.__file__).with_name("lrelease")
    subprocess.run(
        [lrelease, "-silent", FOLDER / f"{code}.ts", "-qm", file], check=True, timeout=60
    )


def renew(code: str, said: list[Sentence], translations: Translations) -> None:
    """Writes a language's file, and compiles it, or takes the compiled file away."""
    FOLDER.mkdir(exist_ok=True)
    write(code, said, translations)
    lacking = missing(code, said, translations)
    compiled = FOLDER / f"{code}.qm"
    if lacking:
        compiled.unlink(missing_ok=True)
        print(f"{code}: {len(lacking)} of {len(said)} sentences are missing, so it is off")
    else:
        compile_into(code, compiled)
        print(f"{code}: complete, {len(said)} sentences")


def main() -> int:
    said = sentences(WORDS.read_text(encoding="utf-8"))
    match sys.argv[1:]:
        case []:
            for code in (code for code in FORMS if (FOLDER / f"{code}.ts").exists()):
                renew(code, said, read(code))
        case ["missing", code]:
            lacking = missing(code, said, read(code))
            shape = {one.text: list(FORMS[code]) if one.counted else "" for one in lacking}
            print(json.dumps(shape, indent=1, ensure_ascii=False))
        case ["merge", code, file]:
            given = json.loads(Path(file).read_text(encoding="utf-8"))
            fresh = {
                text: tuple(told) if isinstance(told, list) else (told,)
                for text, told in given.items()
            }
            known = {one.text: one for one in said}
            for text, forms in fresh.items():
                if text not in known:
                    print(f"{code}: no such sentence now: {text}")
                elif not fits(code, known[text], forms):
                    print(f"{code}: forms or places do not fit: {text}")
            renew(code, said, read(code) | fresh)
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
