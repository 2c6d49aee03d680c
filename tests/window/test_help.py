"""Help beside the way, and whom the pages speak to."""

from __future__ import annotations

import stat
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from takeitdown import ASSETS
from takeitdown.sealing import number
from takeitdown.steps import wire
from takeitdown.steps.confirmation import Age
from takeitdown.steps.helpcard import WORLD
from takeitdown.window import help as help_room
from takeitdown.window import words
from takeitdown.window.frame import Frame, Page
from takeitdown.window.help import Help
from takeitdown.window.pages.help import HELPERS
from takeitdown.window.whose import Whose
from tests.window.conftest import Open, Window, picture
from tests.window.test_qr import read

OTHERS = ("happens", "worksheet", "services", "numbers")


def picks(window: Window, country: str) -> None:
    """The person opens the helplines and says where they are; then goes back to Help."""
    window.press("frame.help")
    window.press("help.numbers")
    window.press("numbers.choose")
    window.press(f"numbers.country.{country}")


def visible(page: QWidget | None, kind: type[QWidget]) -> list[QWidget]:
    assert page is not None
    return [widget for widget in page.findChildren(kind) if widget.isVisible()]


def read_out(window: Window) -> str:
    """All text on the page, as a screen reader or an eye would meet it."""
    labels = visible(window.frame.page, QLabel)
    buttons = visible(window.frame.page, QAbstractButton)
    return "\n".join(widget.text() for widget in [*labels, *buttons])  # type: ignore[attr-defined]


def along_the_way(window: Window, folder: Path, age: str = "adult") -> list[str]:
    """Goes the whole way, and gives what was read at each stop."""
    stops = [read_out(window)]
    window.begins(age)
    stops.append(read_out(window))
    window.adds(picture(folder / "a.png"))
    window.checks()
    stops.append(read_out(window))
    window.mailbox.held = True
    window.sends()
    sending = read_out(window)
    window.mailbox.answered.emit(wire.Failed("offline"))
    stops.append(f"{sending}\n{read_out(window)}")
    window.mailbox.held = False
    window.press("send.again")
    stops.append(read_out(window))
    return stops


# ── where help is ──


def test_help_is_in_the_same_place_on_each_page_and_back_leads_to_it(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    places = set()

    def looks() -> None:
        before = window.frame.page
        way = window.control("frame.help", QPushButton)
        places.add(way.mapTo(window.frame, QPoint()).toTuple())
        way.click()
        assert window.text("help.heading") == words.HELP_HEADING
        window.press("help.back")
        assert window.frame.page is before

    looks()
    window.begins()
    looks()
    window.adds(picture(tmp_path / "a.png"))
    window.checks()
    looks()
    window.mailbox.failures = [wire.Failed("slow")]
    window.sends()
    looks()
    window.press("send.again")
    looks()
    window.press("frame.proof")
    looks()
    assert len(places) == 1


@pytest.mark.parametrize("need", HELPERS)
def test_each_need_has_at_most_three_things_to_do_and_somebody_to_reach(
    open_window: Open, need: str
) -> None:
    window = open_window()
    picks(window, "US")
    window.press("numbers.back")
    window.press(f"help.{need}")
    assert window.text(f"{need}.heading") == words.NEEDS[Whose.MINE][need]
    actions = words.NEED_ACTIONS[need]
    assert len(actions) <= 3
    shown = read_out(window)
    assert all(do in shown and how in shown for do, how in actions)
    assert window.shows(f"{need}.helper.1.phone") or window.shows(f"{need}.helper.1.web")
    assert not window.shows(f"{need}.helper.3.web")


def test_threats_have_the_four_things_that_helplines_agree_on() -> None:
    said = " ".join(part for action in words.NEED_ACTIONS["threat"] for part in action).lower()
    for advice in ("stop replying", "do not pay", "keep the messages", "tell one person"):
        assert advice in said


def test_the_receipt_leads_to_each_need_and_back(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    along_the_way(window, tmp_path)
    for need in HELPERS:
        window.press(f"receipt.{need}")
        assert window.shows(f"{need}.heading")
        window.press(f"{need}.back")
        assert window.shows("receipt.close")


def test_an_answer_that_comes_while_help_is_read_waits_until_the_person_goes_back(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    window.chooses(picture(tmp_path / "a.png"))
    window.mailbox.held = True
    window.sends()
    window.press("frame.help")
    window.press("help.danger")
    window.mailbox.answered.emit(window.mailbox.signed(window.mailbox.requests[0]))
    assert window.shows("danger.heading")
    window.press("danger.back")
    assert window.shows("receipt.close")


# ── helplines ──


def test_the_person_picks_the_country_and_every_page_follows(open_window: Open) -> None:
    window = open_window()
    picks(window, "GB")
    assert window.control("numbers.here.1.phone", QLabel).accessibleName() == "0800 1111"
    assert window.control("numbers.emergency", QLabel).accessibleName() == "999"
    window.press("numbers.country.AU")
    assert window.control("numbers.emergency", QLabel).accessibleName() == "000"
    window.press("numbers.back")
    window.press("help.danger")
    assert window.control("danger.emergency", QLabel).accessibleName() == "000"
    window.press("danger.numbers")
    window.press("numbers.country.world")
    window.press("numbers.back")
    window.press("danger.back")
    window.press("help.danger")
    assert window.text("danger.no_number") == words.NO_EMERGENCY_NUMBER
    assert window.shows("danger.helper.1.web")


def test_a_number_is_copied_on_a_press_and_can_be_read_by_a_phone(open_window: Open) -> None:
    window = open_window()
    picks(window, "US")
    assert not window.copied
    window.press("numbers.here.1.phone.copy")
    window.press("numbers.here.1.web.copy")
    assert window.copied == ["1-800-843-5678", "report.cybertip.org"]
    assert not window.shows("numbers.here.1.phone.code")
    window.press("numbers.here.1.phone.see_code")
    code = window.control("numbers.here.1.phone.code", QLabel)
    assert read(code.pixmap().toImage()) == ["tel:+18008435678"]
    assert code.accessibleName().endswith("1-800-843-5678")


def test_each_country_in_the_app_has_a_name_and_each_code_of_a_card_has_words(
    open_window: Open,
) -> None:
    countries = help_room.countries(ASSETS / "help")
    assert countries.keys() == words.COUNTRIES.keys()
    assert list(countries)[-1] == WORLD
    for country in countries.values():
        for card in country.cards:
            assert words.AUDIENCES[card.audience]
            assert words.card_details(card)
            assert card.checked.source in words.checked(card.checked)


@pytest.mark.parametrize(
    ("system", "country"),
    [("en_GB", "GB"), ("es_US", "US"), ("hi_IN", "IN"), ("de_DE", WORLD), ("C", WORLD)],
)
def test_the_system_s_country_is_picked_at_first_where_there_are_cards_for_it(
    system: str, country: str
) -> None:
    assert help_room.country_of(QLocale(system), words.COUNTRIES) == country


def test_a_file_that_is_no_help_card_is_left_out_and_the_others_stay(tmp_path: Path) -> None:
    for name in ("GB", "world"):
        (tmp_path / f"{name}.json").write_bytes((ASSETS / "help" / f"{name}.json").read_bytes())
    (tmp_path / "US.json").write_text("no card")
    (tmp_path / "XX.json").write_text('{"format":"takeitdown-help-1","country":"XX","cards":[]}')
    assert list(help_room.countries(tmp_path)) == ["GB", WORLD]
    assert list(help_room.countries(tmp_path / "nothing")) == [WORLD]


def aged(bot: QtBot, days: int) -> Window:
    """Help alone, so many days after its cards were read."""
    frame = Frame(practice=False, any_pictures=False)
    bot.addWidget(frame)
    window = Window(bot, frame, None)  # type: ignore[arg-type]  # nobody answers here
    day = date(2026, 11, 22) + timedelta(days)
    room = Help(frame, window.copied.append, "", practice=False, today=lambda: day)
    window.room = room  # type: ignore[attr-defined]  # lives as long
    page = Page("begin", 0, "", "A page")
    page.finish(None, back=False)
    frame.show_page(page)
    frame.show()
    picks(window, "GB")
    return window


@pytest.mark.parametrize("days", [0, 180])
def test_a_number_says_nothing_of_its_age_for_half_a_year(
    qtbot: QtBot, dressed: QApplication, days: int
) -> None:
    window = aged(qtbot, days)
    assert window.shows("numbers.here.1.phone")
    assert not window.shows("numbers.here.1.changing")
    assert not window.shows("numbers.older")


def test_a_number_then_says_that_it_may_have_changed(qtbot: QtBot, dressed: QApplication) -> None:
    window = aged(qtbot, 182)
    assert window.text("numbers.here.1.changing") == words.CHANGING


def test_after_a_year_it_is_folded_away_and_on_no_other_page(
    qtbot: QtBot, dressed: QApplication
) -> None:
    window = aged(qtbot, 367)
    assert not window.shows("numbers.here.1.phone")
    window.press("numbers.older")
    assert window.shows("numbers.old.1.phone")
    assert window.text("numbers.emergency.changing") == words.CHANGING  # never folded away
    window.press("numbers.back")
    window.press("help.talk")
    assert not window.shows("talk.helper.1.phone")
    assert window.room.call_instead() == ""  # type: ignore[attr-defined]


def test_old_lists_of_services_say_so_and_are_folded(open_window: Open) -> None:
    window = open_window()
    window.press("frame.help")
    window.press("help.services")
    assert window.text("services.own") == words.SERVICES_OWN.format("Example Helpline")
    for place, official in ((1, "stopncii.org"), (2, "takeitdown.ncmec.org")):
        assert window.text(f"services.warning.{place}") == words.SERVICES_OLDER.format(official)
        assert not window.shows(f"services.named.{place}")
        window.press(f"services.see.{place}")
        assert "Instagram" in window.text(f"services.named.{place}")
        assert "2024" in window.text(f"services.checked.{place}")


def test_without_a_network_the_numbers_of_the_country_are_shown_and_nothing_is_lost(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    picks(window, "CA")
    window.press("numbers.back")
    window.press("help.back")
    window.chooses(picture(tmp_path / "a.png"))
    window.mailbox.failures = [wire.Failed("offline")]
    window.sends()
    assert "1-866-658-9022" in window.text("send.call")
    window.press("send.again")
    assert window.shows("receipt.close")


# ── nothing opens, nothing leaves ──


def test_nothing_is_ever_opened(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window = open_window(papers=str(tmp_path))
    along_the_way(window, tmp_path)
    for page in (*HELPERS, *OTHERS):
        window.press("frame.help")
        window.press(f"help.{page}")
        for way in visible(window.frame.page, QAbstractButton):
            name = way.accessibleIdentifier()
            if name.endswith((".copy", ".see_code", ".more")):
                way.click()  # type: ignore[attr-defined]
        window.press(f"{page}.back")
        window.press("help.back")
    assert opened == []
    code = (ASSETS.parent / "takeitdown" / "window").rglob("*.py")
    assert not any("openUrl" in file.read_text("utf-8") for file in code)
    assert not any(label.openExternalLinks() for label in window.frame.findChildren(QLabel))


CANARY = "canary.example/5f1d"


def writes(window: Window) -> None:
    window.press("frame.help")
    window.press("help.worksheet")
    window.control("worksheet.where.1", QLineEdit).setText(CANARY)
    window.control("worksheet.who.1", QLineEdit).setText("canary-name")
    window.press("worksheet.add")
    window.control("worksheet.when.2", QLineEdit).setText("canary-day")
    window.control("worksheet.threat", QPlainTextEdit).setPlainText("canary-threat")


def test_nothing_of_the_worksheet_reaches_the_courier_the_ledger_the_statement_or_the_disk(
    open_window: Open, tmp_path: Path
) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    window = open_window(papers=str(papers))
    writes(window)
    window.press("worksheet.back")
    window.press("help.back")
    along_the_way(window, tmp_path)
    lines = b"".join(wire.write(message) for message in window.mailbox.requests)
    assert lines
    assert b"canary" not in lines
    window.press("frame.proof")
    window.press("proof.save")
    window.bot.waitUntil(lambda: len(list(papers.iterdir())) == 3)
    saved = b"".join(file.read_bytes() for file in papers.iterdir())
    assert b"ledger" in saved
    assert b"canary" not in saved
    assert not window.copied


def test_the_worksheet_is_copied_or_saved_only_on_a_press(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window(practice=True, papers=str(tmp_path))
    writes(window)
    assert not window.copied
    assert not list(tmp_path.iterdir())
    window.press("worksheet.for.police")
    window.press("worksheet.copy")
    [copied] = window.copied
    for part in (words.PRACTICE_ANY, CANARY, "canary-name", "canary-day", "canary-threat"):
        assert part in copied
    window.press("worksheet.save")
    [file] = tmp_path.iterdir()
    assert file.read_text("utf-8") == copied
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_text_that_cannot_be_saved_says_so(open_window: Open, tmp_path: Path) -> None:
    window = open_window(papers=str(tmp_path / "gone"))
    writes(window)
    window.press("worksheet.save")
    assert window.text("worksheet.outcome") == words.WORKSHEET_NOT_SAVED


def test_the_worksheet_can_be_emptied_and_holds_ten_places(open_window: Open) -> None:
    window = open_window()
    writes(window)
    for _ in range(8):
        window.press("worksheet.add")
    assert not window.shows("worksheet.add")
    assert window.text("worksheet.full") == words.WORKSHEET_FULL
    window.press("worksheet.clear")
    draft = window.control("worksheet.draft", QPlainTextEdit).toPlainText()
    assert "canary" not in draft
    assert window.control("worksheet.where.1", QLineEdit).text() == ""
    assert window.shows("worksheet.add")
    assert not window.shows("worksheet.full")


def test_no_page_has_a_field_for_a_name_an_address_or_a_number_of_the_person(
    open_window: Open,
) -> None:
    window = open_window()
    fields = [
        field.accessibleIdentifier().rstrip("0123456789").rstrip(".")
        for field in window.frame.findChildren(QLineEdit)
    ]
    assert set(fields) <= {"begin.number", "cases.number", "begin.passphrase"}
    window.press("frame.help")
    window.press("help.worksheet")
    asked = {field.accessibleName() for field in visible(window.frame.page, QLineEdit)}
    assert asked == {words.WORKSHEET_WHERE, words.WORKSHEET_WHO, words.WORKSHEET_WHEN}


# ── what happens to the picture ──


def test_each_step_of_the_picture_s_way_has_its_source(open_window: Open) -> None:
    window = open_window()
    window.press("frame.help")
    window.press("help.happens")
    shown = read_out(window)
    for who, what, source in words.HAPPENS_STEPS:
        assert who in shown
        assert what in shown
        assert source in shown
    assert "never from the hash list" in shown


# ── whom the pages speak to ──


def test_who_helps_someone_reads_of_their_pictures_on_every_page(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    window.press("begin.whose.theirs")
    stops = along_the_way(window, tmp_path)
    expected = (
        (words.BEGIN_HEADING, words.AGE_QUESTION),
        (words.CHOOSE_TEXT,),
        (words.CHECK_CASE_TEXT, words.CHECK_DECLARE),
        (words.SEND_HEADING,),
        (words.RECEIPT_HEADING, words.RECEIPT_NEXT_TEXT, *_needs()),
    )
    for shown, sentences in zip(stops, expected, strict=True):
        for said in sentences:
            assert said[Whose.THEIRS] in shown
            assert said[Whose.THEIRS] == said[Whose.MINE] or said[Whose.MINE] not in shown
    assert not any("your pictures" in shown.lower() for shown in stops)


def _needs() -> list[dict[Whose, str]]:
    return [{whose: words.NEEDS[whose][need] for whose in Whose} for need in HELPERS]


def test_whose_pictures_they_are_is_not_sent(open_window: Open, tmp_path: Path) -> None:
    again = str(number.new(practice=False))
    documents = set()
    for whose in Whose:
        folder = tmp_path / whose
        folder.mkdir()
        window = open_window()
        window.press(f"begin.whose.{whose}")
        window.press("begin.have_number")
        window.type("begin.number", again)
        along_the_way(window, folder)
        documents |= {message.document for message in window.mailbox.requests}
    assert len(documents) == 1


def test_the_answer_can_be_changed(open_window: Open) -> None:
    window = open_window()
    window.press("begin.whose.theirs")
    window.press("begin.whose.mine")
    assert window.text("begin.heading") == words.BEGIN_HEADING[Whose.MINE]
    page = window.frame.page
    assert page is not None
    assert page.accessibleName().endswith(words.BEGIN_HEADING[Whose.MINE])


@pytest.mark.parametrize("age", list(Age))
@pytest.mark.parametrize("takes", [(Age.UNDER_18,), (Age.ADULT,), tuple(Age)])
def test_no_age_leads_to_a_dead_end(open_window: Open, age: Age, takes: tuple[Age, ...]) -> None:
    window = open_window(ages=takes)
    window.begins(age.value)
    if age in takes:
        assert window.shows("choose.add")
    else:
        addresses = [
            window.control(f"elsewhere.address.{place}", QLabel).accessibleName()
            for place in (1, 2, 3)
        ]
        assert addresses == ["takeitdown.ncmec.org", "stopncii.org", "childline.org.uk"]
        assert window.text("elsewhere.call")
        window.press("elsewhere.back")
        assert window.shows("begin.next")


def test_an_adult_with_pictures_from_childhood_goes_the_way_of_under_18(open_window: Open) -> None:
    window = open_window(ages=(Age.UNDER_18,))
    assert words.AGE_HINT in read_out(window)
    window.begins("under-18")
    assert window.shows("choose.add")


def test_changing_the_age_leads_back_to_the_check_page(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    window.chooses(picture(tmp_path / "a.png"))
    window.press("check.change_age")
    window.begins("under-18")
    assert window.text("check.age") == words.age_given("under-18")
    window.press("check.change_pictures")
    assert window.shows("choose.add")


def test_the_limits_are_read_without_scrolling_on_a_small_screen(open_window: Open) -> None:
    window = open_window()
    window.frame.resize(800, 600)
    page = window.frame.page
    assert page is not None
    window.bot.waitUntil(lambda: page.view.viewport().width() > 600)
    limits = window.control("begin.limits", QLabel)
    port = page.view.viewport()
    assert port.rect().contains(limits.rect().translated(limits.mapTo(port, QPoint())))
    for limit in ("encrypted", "do not take part", "have saved"):
        assert limit in limits.text()
