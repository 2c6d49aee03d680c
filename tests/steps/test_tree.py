"""XML from strangers: bounded, without document types, and written as it was read."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as some

from takeitdown.steps import tree
from takeitdown.steps.tree import DEEPEST, MOST_BYTES, MOST_ELEMENTS, Element, NotXml

LAUGHS = b"""<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>
<report>&lol1;</report>"""
OUTSIDE = b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><report>&x;</report>'

HOSTILE = {
    "a billion laughs": LAUGHS,
    "a file of the computer": OUTSIDE,
    "a document type alone": b"<!DOCTYPE report><report/>",
    "an entity that nobody defined": b"<report>&x;</report>",
    "too deep": b"<a>" * (DEEPEST + 1) + b"</a>" * (DEEPEST + 1),
    "too many": b"<a>" + b"<b/>" * MOST_ELEMENTS + b"</a>",
    "too large": b"<a>" + b" " * MOST_BYTES + b"</a>",
    "cut off": b"<report><incidentSummary>",
    "two roots": b"<report/><report/>",
    "no XML": b"\x00\xff\xfe",
    "nothing": b"",
    "another encoding than it says": b'<?xml version="1.0" encoding="utf-16"?><a/>',
}


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_hostile_xml_is_refused(hostile: bytes) -> None:
    with pytest.raises(NotXml):
        tree.read(hostile)


def test_what_lies_just_within_the_bounds_is_read() -> None:
    deep = tree.read(b"<a>" * DEEPEST + b"</a>" * DEEPEST)
    assert deep.name == "a"
    assert len(tree.read(b"<a>" + b"<b/>" * (MOST_ELEMENTS - 1) + b"</a>").children) == (
        MOST_ELEMENTS - 1
    )


def test_with_a_namespace_no_element_is_of_another() -> None:
    ours = b'<a xmlns="urn:ours"><b xmlns="%s"/></a>'
    assert tree.read(ours % b"urn:ours", namespace="urn:ours") == tree.read(b"<a><b/></a>")
    tree.read(b"<a><b/></a>", namespace="urn:ours")
    tree.read(ours % b"urn:another")
    with pytest.raises(NotXml):
        tree.read(ours % b"urn:another", namespace="urn:ours")


NAMES = some.text(string.ascii_letters, min_size=1, max_size=8)
TEXTS = some.text(
    some.characters(min_codepoint=32, exclude_categories=("Cs",), exclude_characters="\ufffe\uffff")
)
ATTRIBUTES = some.dictionaries(NAMES, TEXTS, max_size=2).map(lambda named: tuple(named.items()))
LEAVES = some.builds(lambda name, text, own: Element(name, text, (), own), NAMES, TEXTS, ATTRIBUTES)
TREES = some.recursive(
    LEAVES,
    lambda inside: some.builds(
        lambda name, children, own: Element(name, "", tuple(children), own),
        NAMES,
        some.lists(inside, min_size=1, max_size=4),
        ATTRIBUTES,
    ),
    max_leaves=20,
)


@given(TREES)
def test_what_is_written_is_read_as_it_was(root: Element) -> None:
    assert tree.read(tree.written(root)) == root


@given(TREES)
def test_indenting_changes_no_text(root: Element) -> None:
    assert tree.read(tree.written(root, indent=True)) == root
