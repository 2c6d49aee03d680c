"""Choose: pictures are added, fingerprinted on worker threads, and shown as numbered tiles.

No picture is shown and no name, unless asked for. The files are opened by `hashing` alone; Qt never
decodes a byte of them.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressBar, QWidget

from takeitdown import ASSETS
from takeitdown.errors import PictureProblem, Problem
from takeitdown.hashing import grouping, hasher, reading
from takeitdown.steps.fingerprint import Fingerprint
from takeitdown.steps.picture import Picture
from takeitdown.steps.samples import SAMPLE_DIGESTS
from takeitdown.window import words
from takeitdown.window.controls import (
    HiddenWhen,
    Notice,
    Row,
    announce,
    button,
    column,
    identify,
    sentence,
    switch,
    tell,
)
from takeitdown.window.dialog import Dialog
from takeitdown.window.evidence import Evidence
from takeitdown.window.finding import ENDINGS, MOST_PICTURES, Found, find
from takeitdown.window.frame import Page
from takeitdown.window.jobs import Jobs
from takeitdown.window.tile import Tile, Tiles
from takeitdown.window.whose import Whose

PREVIEW_SIDE = 320
# The slowest of 4,666 hostile files took five seconds; an old computer may need six times as long.
DECODE_SECONDS = 30.0
TILES_SECONDS = 0.004


class ChoosePage(Page):
    """`chosen` carries each usable picture's number and fingerprint, in the order of choosing."""

    chosen = Signal(tuple)

    def __init__(self, jobs: Jobs, evidence: Evidence, practice: bool, any_pictures: bool) -> None:
        super().__init__("choose", 2, words.CHOOSE_STEP, words.CHOOSE_HEADING)
        self._jobs, self._evidence = jobs, evidence
        self._practice, self._only_samples = practice, practice and not any_pictures
        self._tiles: list[Tile] = []
        self._coming: deque[Picture | tuple[Path, str]] = deque()  # found, without a tile yet
        self._last_number = 0
        self._dialog = Dialog(self, "choose.dialog")
        self._dialog.chosen.connect(self.add)
        self._reported = -1  # the quarter that was read out last
        self.setAcceptDrops(True)
        self._notice = Notice("choose.notice")
        self.body.addWidget(self._notice)
        self._text = sentence(words.CHOOSE_PRACTICE, "choose.text")
        self.speak_of(Whose.MINE)
        self.body.addWidget(self._text)
        ways = [
            button("choose.add", words.CHOOSE_ADD, self._pick_files),
            button("choose.folder", words.CHOOSE_FOLDER, self._pick_folder),
            button("choose.paste", words.CHOOSE_PASTE, self.paste),
        ]
        if practice:
            ways.insert(0, button("choose.samples", words.CHOOSE_SAMPLES, self.add_samples))
        self.body.addLayout(Row(*ways))
        self._empty = sentence(words.CHOOSE_DROP, kind="drop")  # until there is a picture
        self.body.addWidget(self._empty)
        self._outcome = sentence("", "choose.outcome")
        self._outcome.hide()
        self.body.addWidget(self._outcome)
        self._progress = self._progress_part()
        self.body.addWidget(self._progress)
        self._names = switch("choose.names", words.CHOOSE_NAMES, self._show_names)
        self._names.hide()
        self.body.addWidget(self._names)
        tiles = identify(QWidget(), "choose.tiles", words.CHOOSE_LIST)
        self._list = Tiles(tiles)
        self.body.addWidget(tiles)
        self.finish(button("choose.next", words.CHOOSE_NEXT, self.go_on, "primary"))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self).activated.connect(self.paste)

    @property
    def _waiting(self) -> int:
        """How many pictures are still to be checked."""
        return len(self._coming) + sum(tile.waiting for tile in self._tiles)

    @property
    def digests(self) -> dict[int, str]:
        """The SHA-256 of each usable picture, by its number."""
        return {tile.number: tile.fingerprint.sha256 for tile in self._tiles if tile.fingerprint}

    def speak_of(self, whose: Whose) -> None:
        if not self._only_samples:
            self._text.setText(words.CHOOSE_TEXT[whose])

    def watch_focus(self, window: QWidget) -> None:
        """A picture that is looked at is hidden when the focus leaves its button, or the window."""
        HiddenWhen(window, self._hide_pictures)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, before: QWidget | None, _: QWidget | None) -> None:
        for tile in self._tiles:
            if tile.looking and tile.first is before:
                tile.hide_picture()

    # ── adding ──

    def add(self, paths: Iterable[Path]) -> None:
        """Adds files, and the pictures in folders. What cannot be used says why; the rest goes
        on.
        """
        self._notice.hide()
        listed, at = list(paths), datetime.now(UTC)
        room = MOST_PICTURES - len(self._tiles) - len(self._coming)
        self._jobs.run(lambda: find(listed, room, at), self._found, self._nothing_found)

    def add_samples(self) -> None:
        samples = (ASSETS / "samples").iterdir()
        self.add(sorted(path for path in samples if path.suffix in ENDINGS))

    def paste(self) -> None:
        """Files that were copied in a file manager. A picture without a file is not decoded by
        Qt.
        """
        urls = QGuiApplication.clipboard().mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if paths:
            self.add(paths)
        else:
            self._tell(words.PASTE_NOTHING, problem=True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        _take_as_copy(event)  # even if it holds no file: the drop then says so

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.add(paths)
        else:
            self._tell(words.added(0, 0, 0, 0), problem=True)
        _take_as_copy(event)

    def _pick_files(self) -> None:
        patterns = " ".join(f"*{ending}" for ending in sorted(ENDINGS))
        filters = [f"{words.CHOOSE_FILTER} ({patterns})"]
        self._dialog.show(QFileDialog.FileMode.ExistingFiles, filters=filters)

    def _pick_folder(self) -> None:
        self._dialog.show(QFileDialog.FileMode.Directory)

    def _found(self, found: Found) -> None:
        known = {tile.picture.inode for tile in self._tiles if tile.picture}
        known |= {one.inode for one in self._coming if isinstance(one, Picture)}
        fresh = [picture for picture in found.pictures if picture.inode not in known]
        fresh = list({picture.inode: picture for picture in fresh}.values())
        again = len(found.pictures) - len(fresh)
        idle = not self._coming
        self._coming.extend([*fresh, *found.problems])
        self._tell(words.added(len(fresh) + len(found.problems), again, found.skipped, found.over))
        if idle and self._coming:
            self._next_tiles()

    def _next_tiles(self) -> None:
        """A few tiles at a time, and the window's other work in between: all made in one go would
        hold it for longer than a blink, and one by one would have the page laid out for each."""
        until = time.monotonic() + TILES_SECONDS
        while self._coming and time.monotonic() < until:
            match self._coming.popleft():
                case Picture() as picture:
                    self._fingerprint(self._tile(picture.path), picture)
                case (path, code):
                    self._tile(path).fail(code)
        self._settle()
        if self._coming:
            QTimer.singleShot(0, self, self._next_tiles)

    def _nothing_found(self, _: Problem) -> None:
        self._tell(words.added(0, 0, 0, 0), problem=True)

    def _tile(self, path: Path) -> Tile:
        self._last_number += 1
        tile = Tile(self._last_number, path, self._look, self._remove)
        tile.show_name(self._names.isChecked())
        self._tiles.append(tile)
        self._list.addWidget(tile)
        self._names.show()
        return tile

    # ── fingerprints ──

    def _fingerprint(self, tile: Tile, picture: Picture) -> None:
        tile.picture = picture
        number, evidence = tile.number, self._evidence

        def work() -> Fingerprint:
            evidence.watch(number, picture)
            evidence.opening(number)
            return hasher.fingerprint(picture, shield=True)

        tile.job = self._jobs.run(
            work,
            lambda fingerprint: self._computed(tile, fingerprint),
            lambda problem: self._failed(tile, problem.code),
            (DECODE_SECONDS, PictureProblem("too-slow")),
            can_wait=True,
        )

    def _computed(self, tile: Tile, fingerprint: Fingerprint) -> None:
        for other in self._tiles:
            if other.fingerprint and other.fingerprint.sha256 == fingerprint.sha256:
                self._drop(tile)
                self._tell(words.added(1, 1, 0, 0))
                return
        sample = fingerprint.sha256 in SAMPLE_DIGESTS
        if self._only_samples and not sample:
            self._failed(tile, "own-picture")
        elif sample and not self._practice:
            self._failed(tile, "practice-picture")
        else:
            tile.fingerprint = fingerprint
            tile.say(self._what_is_known(tile))
            self._settle()

    def _what_is_known(self, tile: Tile, alike: int = 0) -> str:
        faint = tile.fingerprint is not None and not tile.fingerprint.can_match_alike
        ready = words.tile_alike(alike) if alike else words.TILE_READY
        service = self._evidence.synced.get(tile.number, "")
        also = words.synced(tile.number, service) if service else ""
        return f"{words.TILE_FAINT if faint else ready} {also}".strip()

    def _failed(self, tile: Tile, code: str) -> None:
        self._evidence.forget(tile.number)
        tile.fail(code)
        self._settle()

    def _settle(self) -> None:
        waiting = self._waiting
        total = len(self._tiles) + len(self._coming)
        text = words.progress(total - waiting, total)
        self._progress_text.setText(text)
        self._bar.setMaximum(max(1, total))
        self._bar.setValue(total - waiting)
        self._progress.setVisible(waiting > 0)
        self._names.setVisible(total > 0)
        self._empty.setVisible(total == 0)
        quarter = 4 * (total - waiting) // max(1, total)
        if total and quarter != self._reported:  # the start and each quarter, not each picture
            self._reported = quarter
            announce(self, text)
        if waiting == 0:
            self._group()
        self.settled.emit()

    def _group(self) -> None:
        """Pictures that look alike stand together, the later ones set in under the first: on the
        screen, for the Tab key, and for a screen reader."""
        ready = [tile for tile in self._tiles if tile.fingerprint]
        prints = [tile.fingerprint for tile in ready if tile.fingerprint]
        first = {tile: tile for tile in self._tiles}
        for group in grouping.groups(prints):
            first.update((ready[index], ready[group[0]]) for index in group)
        place = {tile: index for index, tile in enumerate(self._tiles)}
        ordered = sorted(self._tiles, key=lambda tile: (place[first[tile]], place[tile]))
        moved, self._tiles = ordered != self._tiles, ordered
        for index, tile in enumerate(self._tiles):
            alike = first[tile] is not tile
            tile.set_in(alike)
            if tile.fingerprint:
                tile.say(self._what_is_known(tile, first[tile].number if alike else 0))
            if not moved:
                continue
            self._list.insertWidget(index, tile)
            tile.raise_()
            if index:
                QWidget.setTabOrder(self._tiles[index - 1].last, tile.first)

    def _progress_part(self) -> QWidget:
        part = identify(QWidget(), "choose.progress")
        inside = column(part)
        self._progress_text = sentence("", "choose.progress.text")
        self._bar = identify(QProgressBar(), "choose.progress.bar", words.CHOOSE_STEP)
        self._bar.setTextVisible(False)
        inside.addWidget(self._progress_text)
        inside.addWidget(self._bar)
        inside.addLayout(Row(button("choose.stop", words.CHOOSE_STOP, self.stop)))
        part.hide()
        return part

    def stop(self) -> None:
        """Keeps what is ready; what was still waiting is taken out."""
        self._coming.clear()
        for tile in [tile for tile in self._tiles if tile.waiting]:
            self._drop(tile)
        self._settle()

    # ── tiles ──

    def _remove(self, tile: Tile) -> None:
        place = self._tiles.index(tile)
        self._drop(tile)
        self._settle()
        after = self._tiles[place:] or self._tiles[-1:]
        (after[0] if after else self.heading).setFocus()

    def _drop(self, tile: Tile) -> None:
        self._jobs.forget(tile.job)
        self._evidence.forget(tile.number)
        self._tiles.remove(tile)
        self._list.removeWidget(tile)
        tile.hide()
        tile.deleteLater()

    def _look(self, tile: Tile, wanted: bool) -> None:
        self._hide_pictures(but=tile if wanted else None)
        picture = tile.picture
        if wanted and picture is not None:
            number, evidence = tile.number, self._evidence

            def work() -> reading.Preview:
                evidence.opening(number)
                return reading.preview(picture, PREVIEW_SIDE)

            def there(then: Callable[[], None]) -> None:
                if tile in self._tiles:  # not taken out in the meantime
                    then()

            self._jobs.run(
                work,
                lambda preview: there(lambda: tile.show_picture(preview)),
                lambda problem: there(lambda: self._failed(tile, problem.code)),
            )

    def _hide_pictures(self, but: Tile | None = None) -> None:
        for tile in self._tiles:
            if tile is not but:
                tile.hide_picture()

    def _show_names(self, shown: bool) -> None:
        for tile in self._tiles:
            tile.show_name(shown)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        self._dialog.close()
        self._hide_pictures()
        super().hideEvent(event)

    # ── going on ──

    def _tell(self, text: str, problem: bool = False) -> None:
        tell(self._outcome, text, problem)
        self._settle()

    def go_on(self) -> None:
        self._notice.hide()
        ready = tuple((tile.number, tile.fingerprint) for tile in self._tiles if tile.fingerprint)
        if self._waiting:
            self._notice.say(words.PROBLEM, words.CHOOSE_WAIT)
        elif not ready:
            self._notice.say(words.PROBLEM, words.CHOOSE_NONE)
        else:
            self.chosen.emit(ready)
        self.settled.emit()


def _take_as_copy(event: QDropEvent) -> None:
    """Never as a move: a file manager takes away what somebody moved."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
