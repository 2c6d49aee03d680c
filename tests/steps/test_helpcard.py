"""Help cards: what is in the app, how strict the reading is, and how entries grow old."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from takeitdown import ASSETS
from takeitdown.errors import HelpCardProblem
from takeitdown.steps import helpcard, platforms
from takeitdown.steps.helpcard import Checked, How, Standing

FILES = sorted((ASSETS / "help").glob("*.json"))
SCHEMA = Draft202012Validator(json.loads((ASSETS / "help.schema.json").read_text("ascii")))
READ_ON = date(2026, 11, 23)


def file_of(code: str) -> Any:
    return json.loads((ASSETS / "help" / f"{code}.json").read_text("ascii"))


def parse(value: object) -> helpcard.Country:
    return helpcard.parse(json.dumps(value).encode("ascii"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_country_in_the_app_is_whole_named_as_its_file_and_not_yet_old(file: Path) -> None:
    SCHEMA.validate(json.loads(file.read_text("ascii")))
    country = helpcard.parse(file.read_bytes())
    assert country.code == file.stem
    assert country.left_out == 0
    entries = [card.checked for card in country.cards]
    entries += [country.emergency.checked] if country.emergency else []
    assert all(entry.standing(READ_ON) is Standing.FRESH for entry in entries)
    assert all(entry.how is How.COPY for entry in entries)  # nobody has called anybody yet


def test_there_are_cards_for_every_country_in_the_world() -> None:
    world = helpcard.parse((ASSETS / "help" / "world.json").read_bytes())
    does = {one for card in world.cards for one in card.does}
    assert does >= {helpcard.Does.LIST, helpcard.Does.REPORT, helpcard.Does.FIND}


CHANGES: dict[str, Any] = {
    "no name": lambda card: card.pop("name"),
    "an empty name": lambda card: card.update(name=""),
    "a name of 81 letters": lambda card: card.update(name="x" * 81),
    "a name that is a number": lambda card: card.update(name=5),
    "an unknown audience": lambda card: card.update({"for": "adult"}),
    "nothing that they do": lambda card: card.update(does=[]),
    "the same twice": lambda card: card.update(does=["talk", "talk"]),
    "something unknown that they do": lambda card: card.update(does=["sing"]),
    "a list in place of a word": lambda card: card.update(does=[["talk"]]),
    "no way to reach them": lambda card: [card.pop("phone"), card.pop("web")],
    "letters in a number": lambda card: card["phone"].update(shown="0345 HELP"),
    "a number without its dialled form": lambda card: card["phone"].pop("dialled"),
    "an address with its scheme": lambda card: card.update(web="https://example.org"),
    "an address with a space": lambda card: card.update(web="example.org/a b"),
    "an address of two lines": lambda card: card.update(web="example.org\na.org"),
    "hours that are words": lambda card: card.update(hours="mornings"),
    "a day that is none": lambda card: card["hours"].update(days=[0, 8]),
    "a day twice": lambda card: card["hours"].update(days=[1, 1]),
    "no days": lambda card: card["hours"].update(days=[]),
    "a time that is none": lambda card: card["hours"].update(opens="24:00"),
    "no zone": lambda card: card["hours"].pop("zone"),
    "a language in words": lambda card: card.update(languages=["English"]),
    "a language twice": lambda card: card.update(languages=["en", "en"]),
    "a cost in money": lambda card: card.update(free="5p"),
    "true in place of yes": lambda card: card.update(free=True),
    "no source": lambda card: card.pop("checked"),
    "a source without a day": lambda card: card["checked"].pop("checked_on"),
    "a source that is no page": lambda card: card["checked"].update(address="ftp://example.org"),
    "a way of checking that is none": lambda card: card["checked"].update(how="guessed"),
    "a field that nobody knows": lambda card: card.update(note="<b>call</b>"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_card_that_is_not_as_the_schema_says_is_left_out_and_the_others_stay(change: str) -> None:
    value = file_of("GB")
    good = len(value["cards"])
    bad = deepcopy(value["cards"][-1])
    CHANGES[change](bad)
    value["cards"].insert(0, bad)
    assert not SCHEMA.is_valid(value)
    country = parse(value)
    assert (len(country.cards), country.left_out) == (good, 1)


@pytest.mark.parametrize(("field", "text"), [("dated", "2026-02-30"), ("checked_on", "2026-13-01")])
def test_a_day_that_is_not_in_the_calendar_is_refused(field: str, text: str) -> None:
    value = file_of("GB")
    value["cards"][0]["checked"][field] = text
    assert parse(value).left_out == 1


def test_a_slip_in_one_of_the_two_forms_of_a_number_is_noticed() -> None:
    value = file_of("GB")
    value["cards"][0]["phone"]["dialled"] = "+448001112"
    assert parse(value).left_out == 1
    value["emergency"]["phone"]["dialled"] = "998"
    country = parse(value)
    assert country.emergency is None
    assert country.left_out == 2


@pytest.mark.parametrize(
    ("untrusted", "code"),
    [
        (b"", "not-json"),
        (b"[" * 5000, "not-json"),
        (b'{"format":"takeitdown-help-1","format":"x"}', "not-json"),
        (b"[]", "field"),
        (b'{"format":"takeitdown-help-2","country":"GB","cards":[]}', "field"),
        (b'{"format":"takeitdown-help-1","country":"Britain","cards":[]}', "field"),
        (b'{"format":"takeitdown-help-1","country":"GB","cards":{}}', "field"),
        (b'{"format":"takeitdown-help-1","country":"GB"}', "field"),
        (b'{"format":"takeitdown-help-1","country":"GB","cards":[],"x":1}', "unknown-field"),
        (b" " * (helpcard.MOST_FILE_BYTES + 1), "too-large"),
    ],
)
def test_a_file_that_is_none_is_refused(untrusted: bytes, code: str) -> None:
    with pytest.raises(HelpCardProblem) as refused:
        helpcard.parse(untrusted)
    assert refused.value.code == code


def entry(dated: date | None, on: date) -> Checked:
    return Checked("A page", "https://example.org", dated, on, "somebody", How.COPY)


@pytest.mark.parametrize(
    ("days", "standing"),
    [
        (-400, Standing.FRESH),  # a clock that is behind
        (0, Standing.FRESH),
        (180, Standing.FRESH),
        (181, Standing.CHANGING),
        (365, Standing.CHANGING),
        (366, Standing.FOLDED),
    ],
)
def test_an_entry_grows_old_by_its_days(days: int, standing: Standing) -> None:
    then = date(2026, 11, 22)
    assert entry(None, then).standing(then + timedelta(days)) is standing


def test_reading_an_old_page_makes_it_no_younger() -> None:
    assert entry(date(2024, 2, 1), READ_ON).standing(READ_ON) is Standing.FOLDED


def test_the_platforms_in_the_app_have_their_source_and_day_newest_first() -> None:
    lists = platforms.parse((ASSETS / "platforms.json").read_bytes())
    assert {one.name for one in lists} == {"Take It Down", "StopNCII"}
    assert all(one.platforms and one.checked.dated for one in lists)
    days = [one.checked.as_of for one in lists]
    assert days == sorted(days, reverse=True)


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b'{"format":"takeitdown-platforms-2","lists":[]}',
        b'{"format":"takeitdown-platforms-1","lists":[{"name":"x"}]}',
        b" " * (helpcard.MOST_FILE_BYTES + 1),
    ],
)
def test_a_list_of_platforms_that_is_none_is_refused(untrusted: bytes) -> None:
    with pytest.raises(HelpCardProblem):
        platforms.parse(untrusted)
