"""XML as a tree of frozen values: read from strangers, and written.

Read with expat, which reaches nothing outside the text. A document type is refused before anything
in it is looked at, so that no entity is ever defined; size, depth and number of elements are
bounded. Names lose their namespace. The hash list and practice read with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

MOST_BYTES = 1024 * 1024
DEEPEST = 24
MOST_ELEMENTS = 20_000


class NotXml(Exception):
    """What came is not XML, has a document type, or is beyond the bounds."""


@dataclass(frozen=True, slots=True)
class Element:
    """One element. Text between children is only kept where it is more than white space."""

    name: str
    text: str = ""
    children: tuple[Element, ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()

    def all(self, *path: str) -> Iterator[Element]:
        """The elements at a path of names below this one."""
        if not path:
            yield self
        for child in self.children:
            if path and child.name == path[0]:
                yield from child.all(*path[1:])

    def first(self, *path: str) -> str:
        """The text of the first element at a path, or ""."""
        return next((found.text for found in self.all(*path)), "")

    def attribute(self, name: str) -> str:
        return dict(self.attributes).get(name, "")


def element(name: str, *inside: Element | str | None, **attributes: str) -> Element:
    """An element of children, or of one text; what is None is left out."""
    text = "".join(part for part in inside if isinstance(part, str))
    children = tuple(part for part in inside if isinstance(part, Element))
    return Element(name, text, children, tuple(attributes.items()))


@dataclass(slots=True)
class _Open:
    name: str
    attributes: tuple[tuple[str, str], ...]
    children: list[Element] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def read(untrusted: bytes, most_bytes: int = MOST_BYTES, namespace: str = "") -> Element:
    """The root element. With a namespace, every element is in it or in none. Raises NotXml."""
    if len(untrusted) > most_bytes:
        raise NotXml
    root = _Open("", ())
    path, count = [root], 0

    def begin(name: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if count > MOST_ELEMENTS or len(path) > DEEPEST:
            raise NotXml
        if namespace and name.rpartition(" ")[0] not in (namespace, ""):
            raise NotXml
        path.append(_Open(_local(name), tuple((_local(k), v) for k, v in attributes.items())))

    def end(_: str) -> None:
        done = path.pop()
        text = "".join(done.text)
        if done.children and not text.strip():
            text = ""
        path[-1].children.append(Element(done.name, text, tuple(done.children), done.attributes))

    def characters(text: str) -> None:
        path[-1].text.append(text)

    def refuse(*_: object) -> None:
        raise NotXml

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    try:
        parser.Parse(untrusted, True)
    except (expat.ExpatError, ValueError):
        raise NotXml from None
    return root.children[0]


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def written(root: Element, indent: bool = False) -> bytes:
    """The document of a root element, in UTF-8."""
    end = "\n" if indent else ""
    text = "".join(_lines(root, "  " if indent else "", 0, end))
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}'.encode()


def _lines(one: Element, indent: str, depth: int, end: str) -> Iterator[str]:
    before = indent * depth
    head = one.name + "".join(f" {name}={quoteattr(value)}" for name, value in one.attributes)
    if one.children:
        yield f"{before}<{head}>{end}"
        for child in one.children:
            yield from _lines(child, indent, depth + 1, end)
        yield f"{before}</{one.name}>{end}"
    elif one.text:
        yield f"{before}<{head}>{escape(one.text)}</{one.name}>{end}"
    else:
        yield f"{before}<{head}/>{end}"
