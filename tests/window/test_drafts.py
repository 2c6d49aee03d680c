"""The texts that the worksheet makes, as plain text."""

from __future__ import annotations

import pytest

from takeitdown.window import words
from takeitdown.window.drafts import Place, Reader, Worksheet, draft
from takeitdown.window.pages.worksheet import READERS
from takeitdown.window.whose import Whose

WRITTEN = Worksheet(
    (
        Place("example.org/p/1", "blue.fox", "Sunday evening"),
        Place(),
        Place(where="the chat of a game"),
    ),
    "They want money by Friday.",
    child=True,
    whose=Whose.MINE,
)
EMPTY = Worksheet((Place(),), "", child=False, whose=Whose.MINE)


@pytest.mark.parametrize("reader", READERS)
def test_each_text_holds_what_was_written_once_and_counts_the_places_that_are_not_empty(
    reader: Reader,
) -> None:
    text = draft(WRITTEN, reader)
    for part in ("example.org/p/1", "blue.fox", "Sunday evening", "the chat of a game"):
        assert text.count(part) == 1
    assert words.draft_place(2) in text
    assert words.draft_place(3) not in text
    assert words.DRAFT_CHILD[Whose.MINE] in text


@pytest.mark.parametrize("reader", ["cybertipline", "police"])
def test_what_was_threatened_is_told_to_those_who_can_act_on_it(reader: Reader) -> None:
    assert "They want money by Friday." in draft(WRITTEN, reader)


def test_a_request_to_a_service_has_the_four_parts_of_the_act_in_order_and_no_more() -> None:
    text = draft(WRITTEN, "platform")
    places = [text.index(part) for part in words.DRAFT_PARTS]
    assert places == sorted(places)
    assert text.index("example.org/p/1") < places[1]
    assert words.DRAFT_GOOD_FAITH[Whose.MINE] in text[places[1] : places[2]]
    assert words.DRAFT_ANSWER_TO in text[places[2] : places[3]]
    assert words.DRAFT_SIGNED in text[places[3] :]
    assert "money" not in text  # the service needs no more than it asks for


@pytest.mark.parametrize("reader", READERS)
def test_an_empty_worksheet_makes_a_text_with_gaps_and_no_empty_headings(reader: Reader) -> None:
    text = draft(EMPTY, reader)
    assert words.DRAFT_SEEN not in text
    assert words.DRAFT_THREAT not in text
    assert "\n\n\n" not in text
    assert words.DRAFT_CHILD[Whose.MINE] not in text
    assert (words.DRAFT_NOWHERE in text) is (reader == "platform")


@pytest.mark.parametrize("reader", READERS)
def test_who_helps_someone_speaks_of_them(reader: Reader) -> None:
    theirs = Worksheet(WRITTEN.places, WRITTEN.threat, child=True, whose=Whose.THEIRS)
    text = draft(theirs, reader)
    assert words.DRAFT_OF[Whose.THEIRS] in text
    assert words.DRAFT_CHILD[Whose.THEIRS] in text
    assert not any(
        said[Whose.MINE] in text
        for said in (words.DRAFT_OF, words.DRAFT_CHILD, words.DRAFT_GOOD_FAITH)
    )
