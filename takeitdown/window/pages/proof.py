"""Proof: what left this computer, what shows it, and what nobody can show.

First what a frightened person wants to know, in a few sentences; below, folded, all of it for an
expert. A statement of it is saved only on a press.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

from takeitdown.steps.organisation import Organisation
from takeitdown.window import words
from takeitdown.window.controls import (
    Fold,
    Row,
    button,
    card,
    exact_text,
    sentence,
    title,
)
from takeitdown.window.evidence import Evidence
from takeitdown.window.frame import Page
from takeitdown.window.jobs import Jobs
from takeitdown.window.papers import write_paper
from takeitdown.witness import paper
from takeitdown.witness.statement import Statement
from takeitdown.witness.watcher import Settled


class ProofPage(Page):
    """`digests` gives the SHA-256 of each picture that is chosen now, by its number."""

    def __init__(
        self,
        evidence: Evidence,
        organisation: Organisation,
        jobs: Jobs,
        papers: str,
        digests: Callable[[], dict[int, str]],
    ) -> None:
        super().__init__("proof", 0, words.PROOF_STEP, words.PROOF_HEADING)
        self._evidence, self._organisation, self._jobs = evidence, organisation, jobs
        self._papers, self._digests = papers, digests
        self._sent = sentence("", "proof.sent")
        self._walls = sentence("", "proof.walls")
        self._pictures = sentence("", "proof.pictures")
        self._sightings = sentence("", "proof.sightings")
        self._limits = sentence("", "proof.limits")
        self._outcome = sentence("", "proof.outcome")
        self._details = exact_text("proof.details", words.PROOF_DETAILS_SPOKEN)
        self.body.addWidget(self._sent)
        self.part(
            card(title(words.PROOF_WALLS), self._walls),
            card(title(words.PROOF_PICTURES), self._pictures, self._sightings),
            card(title(words.PROOF_LIMITS), self._limits),
        )
        look_again = button("proof.look", words.PROOF_LOOK, self._look_again)
        ways = [look_again]
        if papers:
            ways.append(button("proof.save", words.PROOF_SAVE, self._save))
        self.part(sentence(words.PROOF_KEEP, kind="quiet"))
        self.body.addLayout(Row(*ways))
        self.body.addWidget(self._outcome)
        self.part(Fold("proof.see_details", words.PROOF_DETAILS, self._details))
        self.finish(None)
        self._outcome.hide()
        evidence.told.connect(lambda: self.refresh() if self.isVisible() else None)

    def refresh(self) -> None:
        """Tells what is known now."""
        evidence = self._evidence
        self._sent.setText(words.proof_sent(evidence.messages, evidence.bytes_sent))
        self._walls.setText("\n".join(words.proof_wall(report) for report in evidence.walls[:2]))
        self._pictures.setText(words.proof_pictures(evidence.watched, evidence.means))
        told = [words.sighting(*sighting) for sighting in evidence.sightings]
        told += [words.synced(number, service) for number, service in evidence.synced.items()]
        self._sightings.setText("\n".join(told))
        self._sightings.setVisible(bool(told))
        self._limits.setText(words.proof_limits(evidence.not_shown()))
        entries = [entry.written() for entry in evidence.ledger.entries]
        self._details.setPlainText(json.dumps(entries, indent=1))

    def _look_again(self) -> None:
        digests = self._digests()
        self._jobs.run(
            lambda: self._evidence.settle(digests), self._settled, lambda _: self._settled([])
        )

    def _settled(self, settled: list[Settled]) -> None:
        self.refresh()
        self.tell(self._outcome, words.proof_settled(settled))

    def _save(self) -> None:
        digests = self._digests()

        def compose() -> Statement:
            self._evidence.settle(digests)
            return self._evidence.statement(self._organisation)

        self._jobs.run(
            compose, self._write, lambda _: self.tell(self._outcome, words.RECEIPT_NOT_SAVED, True)
        )

    def _write(self, made: Statement) -> None:
        folder = Path(self._papers)
        try:
            html = paper.page(made)
            page = write_paper(folder, words.STATEMENT_PAGE, html.encode("utf-8"))
            write_paper(folder, words.STATEMENT_PRINT, _pdf(html))
            data = write_paper(folder, words.STATEMENT_DATA, made.written)
        except OSError:
            self.tell(self._outcome, words.RECEIPT_NOT_SAVED, True)
        else:
            self.tell(self._outcome, words.PROOF_SAVED.format(folder.name, page, data))


def _pdf(html: str) -> bytes:
    """The page as PDF. It is our own page, with everything from elsewhere escaped and no link."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
    del writer  # it writes the end when it goes
    return bytes(buffer.data().data())
