"""Languages: whole or not offered, mirrored where they run from right to left, with no text that a
translator never saw, none that is cut off, and a letter in a font for all of it."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from takeitdown.window import languages, words
from takeitdown.window.languages import CONTEXT, LANGUAGES, choose, complete, isolated
from tests import translations
from tests.looks.__main__ import run
from tests.translations import FORMS, NotASentence, Sentence, fits, missing, read, sentences

WINDOW = Path(words.__file__).parent
FONTS = Path(__file__).parents[2] / "assets" / "fonts"
BEGUN = sorted(file.stem for file in translations.FOLDER.glob("*.ts"))
WHOLE = sorted(file.stem for file in translations.FOLDER.glob("*.qm"))
LEAVE, DRAFT = "Hide and close now", "Draft: no native speaker has checked this translation."
SAID = sentences(translations.WORDS.read_text(encoding="utf-8"))


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


# ── which language ──


def test_every_offered_language_is_whole() -> None:
    for code, language in LANGUAGES.items():
        if language.offered and code != "en":
            assert [one.text for one in missing(code, SAID, read(code))] == []
            assert complete(code)


@pytest.mark.parametrize(
    ("named", "wished", "spoken"),
    [
        ("", ["es-MX", "es", "en-US"], "es"),
        ("", ["en-GB", "es"], "en"),
        ("", ["ca-ES", "es-ES"], "es"),
        ("", ["sw-KE"], "en"),
        ("", ["ar-EG"], "en"),  # a draft
        ("", ["C"], "en"),
        ("es", ["en-US"], "es"),
        ("xx", ["es-ES"], "es"),
        ("../es", [], "en"),
    ],
)
def test_the_system_chooses_among_the_offered_languages(
    named: str, wished: list[str], spoken: str
) -> None:
    assert choose(named, wished) == spoken


def test_half_a_language_cannot_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spanish = read("es")
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.renew("es", SAID, spanish)
    assert complete("es", tmp_path)
    spanish.pop("Choose pictures")
    translations.renew("es", SAID, spanish)
    assert (tmp_path / "es.ts").exists()
    assert not complete("es", tmp_path)


def test_chinese_is_chosen_by_its_script() -> None:
    simplified, traditional = QLocale("zh-CN"), QLocale("zh-TW")
    chinese = QLocale(LANGUAGES["zh_CN"].locale)
    assert simplified.script() == chinese.script() != traditional.script()


def test_all_write_with_the_same_digits() -> None:
    assert {QLocale(language.locale).zeroDigit() for language in LANGUAGES.values()} == {"0"}
    assert FORMS.keys() == LANGUAGES.keys() - {"en"}


# ── what translators get, and give ──


@pytest.mark.parametrize(
    "code",
    [
        'tr(f"Picture {number}")',
        'tr("Picture " + name)',
        'tr("Picture %s" % name)',
        "tr(name)",
        'tr("Picture {0}".format(name))',
        'tr("one", "two")',
        '_count(number, tr("1 picture"), tr("{0} pictures"))',
        '_count(number, "1 picture", f"{number} pictures")',
        'tr("{0} pictures"), _count(number, "1 picture", "{0} pictures")',
    ],
)
def test_what_no_translation_can_match_is_refused(code: str) -> None:
    with pytest.raises(NotASentence):
        sentences(f"SAID = {code}")


def test_only_words_has_sentences() -> None:
    """Pages take them from there: nothing else asks for a translation."""
    for file in WINDOW.rglob("*.py"):
        calls = [
            node for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.Call)
        ]
        asking = {ast.unparse(call.func).split(".")[-1] for call in calls} & {"tr", "translate"}
        assert not asking or file.name == "words.py"


def test_a_translation_fits_only_with_all_its_forms_and_places() -> None:
    plain, counted = Sentence("{0} of {1}", False, ""), Sentence("{0} sent to {1}", True, "")
    assert fits("es", plain, ("{1}: {0}",))
    assert not fits("es", plain, ("{0}",))
    assert not fits("es", plain, (" ",))
    assert fits("es", counted, ("uno a {1}", "{0} a {1}"))
    assert not fits("es", counted, ("{0} a {1}",))
    assert not fits("es", counted, ("{0}", "{0} a {1}"))
    assert fits("vi", counted, ("{0} {1}",))


@pytest.mark.parametrize("code", BEGUN)
def test_the_files_are_as_make_translations_leaves_them(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, translated = translations.FOLDER, read(code)
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.renew(code, SAID, translated)
    for ending in ("ts", "qm"):
        fresh, ours = tmp_path / f"{code}.{ending}", kept / f"{code}.{ending}"
        assert fresh.exists() == ours.exists(), "run `make translations`"
        assert not fresh.exists() or fresh.read_bytes() == ours.read_bytes()


@pytest.mark.parametrize("code", WHOLE)
def test_each_number_has_its_form(qapp: QApplication, code: str) -> None:
    translator = QTranslator()
    assert translator.load(code, str(translations.FOLDER))
    told = {translator.translate(CONTEXT, "{0} pictures", None, number) for number in range(205)}
    assert told == set(read(code)["{0} pictures"])


@pytest.mark.parametrize("code", WHOLE)
def test_the_button_that_sends_says_how_many_in_every_form(qapp: QApplication, code: str) -> None:
    translator = QTranslator()
    assert translator.load(code, str(translations.FOLDER))
    for number in range(2, 205):
        form = translator.translate(CONTEXT, "Send {0} fingerprints", None, number)
        assert str(number) in form.format(number) or number == 2  # Arabic has a dual


def test_english_has_its_plural_in_the_source(qapp: QApplication) -> None:
    assert words.send(1) == "Send 1 fingerprint"
    assert words.send(1200) == f"Send {QLocale().toString(1200)} fingerprints"


# ── letters ──


@pytest.mark.parametrize("code", BEGUN)
def test_every_letter_is_in_a_bundled_font(qapp: QApplication, code: str) -> None:
    text = {letter for forms in read(code).values() for form in forms for letter in form}
    text |= set(LANGUAGES[code].name) | set(translations.WORDS.read_text(encoding="utf-8"))
    fonts = [QRawFont(str(file), 17) for file in FONTS.glob("*.[ot]tf") if "Mono" not in file.name]
    boxes = {
        letter
        for letter in text
        if letter.isprintable() and not any(font.supportsCharacter(ord(letter)) for font in fonts)
    }
    assert boxes <= {"─"}  # in comments


def test_the_fonts_stay_small() -> None:
    assert sum(file.stat().st_size for file in FONTS.glob("*.[ot]tf")) < 5_000_000


# ── direction ──


@pytest.mark.usefixtures("right_to_left")
def test_numbers_and_addresses_keep_their_order_within_a_sentence() -> None:
    assert isolated("K7QM-2F9D-XR4T") == "\u2066K7QM-2F9D-XR4T\u2069"
    told = languages.with_isolated("a 1-800-843-5678, b 0800 1111; stopncii.org. {0} 18")
    assert (
        told
        == "a \u20661-800-843-5678\u2069, b \u20660800 1111\u2069; \u2066stopncii.org\u2069. {0} 18"
    )


def test_left_to_right_sentences_stay_as_they_are(qapp: QApplication) -> None:
    assert isolated("0800 1111") == languages.with_isolated("0800 1111") == "0800 1111"


# ── every page ──


@pytest.mark.parametrize(
    "code",
    [
        "pseudo",
        "pseudo-rtl",
        "es",
        *(pytest.param(code, marks=pytest.mark.long) for code in WHOLE if code != "es"),
    ],
)
def test_every_page_is_whole_in_narrow_windows_and_with_large_text(code: str) -> None:
    """Translated, not cut off, and running the right way: `tests/looks/tongues.py` says how."""
    assert json.loads(run("audit", code)) == []


def test_the_audit_sees_what_is_wrong() -> None:
    told = json.loads(run("planted"))
    assert [what.split()[0] for what in told] == ["plain", "low", "number", "begins", "wide"]


# ── the real process ──


def first_page(folder: Path, *arguments: str, **environment: str) -> dict[str, str]:
    """The texts of the page that practice begins with."""
    walk = folder / "walk.json"
    walk.write_text(json.dumps([{"keep": "first"}, {"leave": True}]))
    command = [sys.executable, "-I", "-m", "takeitdown", "practice", "--unattended", *arguments]
    settings = {"QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "", "LC_ALL": ""}
    subprocess.run(
        [*command, "--walk", str(walk), "--out", str(folder)],
        env=os.environ | settings | environment,
        check=True,
        capture_output=True,
        timeout=120,
    )
    texts: dict[str, str] = json.loads((folder / "pages.json").read_text(encoding="utf-8"))["first"]
    return texts


def test_the_app_speaks_the_system_s_language(tmp_path: Path) -> None:
    shown = first_page(tmp_path, LANG="es_MX.UTF-8")
    [leave] = read("es")[LEAVE]
    assert shown["frame.leave"] == leave
    assert "frame.draft" not in shown


@pytest.mark.skipif("ar" not in WHOLE, reason="Arabic is not whole")
def test_a_draft_is_shown_only_when_named_and_says_that_it_is_one(tmp_path: Path) -> None:
    shown = first_page(tmp_path, "--language", "ar", LANG="en_US.UTF-8")
    [leave] = read("ar")[LEAVE]
    assert shown["frame.leave"] == leave
    assert (
        shown["frame.draft"] in read("ar")["Draft: no native speaker has checked this translation."]
    )


def test_qt_has_its_own_words_in_the_languages_that_name_them(qapp: QApplication) -> None:
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for language in LANGUAGES.values():
        assert not language.qt or (folder / f"qtbase_{language.qt}.qm").is_file()


def test_the_files_are_qt_linguist_s() -> None:
    for code in BEGUN:
        top = ElementTree.parse(translations.FOLDER / f"{code}.ts").getroot()
        assert (top.tag, top.get("language")) == ("TS", code)
