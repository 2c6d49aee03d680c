"""Help in the real app, behind the real wall, which refuses nothing that it needs."""

from __future__ import annotations

from takeitdown.window import words
from tests.journeys.person import Person


def test_help_works_behind_the_wall_and_sends_nothing(person: Person) -> None:
    person.steps += [
        {"press": "hiding.next"},
        {"wait": "begin.next"},
        {"press": "frame.help"},
        {"press": "help.numbers"},
        {"press": "numbers.choose"},
        {"press": "numbers.country.GB"},
        {"press": "numbers.here.1.phone.see_code"},
        {"wait": "numbers.here.1.phone.code"},
        {"keep": "numbers"},
        {"press": "numbers.back"},
        {"press": "help.danger"},
        {"keep": "danger"},
        {"press": "danger.back"},
        {"press": "help.worksheet"},
        {"type": ["worksheet.where.1", "example.org/p/1"]},
        {"press": "worksheet.save"},
        {"keep": "worksheet"},
    ]
    pages = person.does_it()
    assert pages["numbers"]["numbers.here.1.phone"] == "0800 1111"
    assert pages["danger"]["danger.emergency"] == "999"
    assert pages["worksheet"]["frame.honest"].endswith("nothing sent")
    text = person.paper("notes-1.txt")
    assert text.startswith(words.PRACTICE_ANY)
    assert "example.org/p/1" in text
