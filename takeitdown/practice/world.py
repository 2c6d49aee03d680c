"""The other side, all of it: the hash list, the platform that takes part and two that do not, the
CyberTipline, the analysts. On loopback and in memory; nothing is left when it is closed.

Whoever shows it holds one World and calls its parts. Only the list is a process of its own.
"""

from __future__ import annotations

import secrets
from contextlib import ExitStack, closing
from datetime import UTC, datetime

from takeitdown.hashlist.clock import RunningClock
from takeitdown.practice import cybertipline, filing, partner, uploads
from takeitdown.practice.copies import Copy
from takeitdown.practice.cybertipline import CyberTipline
from takeitdown.practice.filing import Report
from takeitdown.practice.hash_list import PracticeList
from takeitdown.practice.loopback import Credentials
from takeitdown.practice.platform import Platform
from takeitdown.practice.uploads import DOOR, Scan, Taken, UploadService

# A name and a host each.
NOT_TAKING_PART = (
    ("Second Platform", "second.example"),
    ("Encrypted Messenger", "messenger.example"),
)


class World:
    """From here until `close`. Everything but `now` and the values may wait for a service: call it
    off the thread that draws. The list's process starts at once, and is waited for by `open`.
    """

    def __init__(self) -> None:
        self._held = ExitStack()
        self.hash_list = self._held.enter_context(closing(PracticeList()))
        self._clock = RunningClock(lambda: datetime.now(UTC))
        self._provider = Credentials(filing.PLATFORM, secrets.token_urlsafe(24))
        self.tipline = CyberTipline(self._clock, self._provider)

    def open(self) -> None:
        """Returns when everything is there. Raises NotStarted."""
        held = self._held.enter_context
        self._tipline_door = held(closing(self.tipline.serve()))
        self.hash_list.open()
        address = self.hash_list.organisation.address
        self.platform = Platform(
            partner.reader(address, self.hash_list.partner(filing.PLATFORM, variants=False)),
            partner.reader(address, self.hash_list.partner(f"{filing.PLATFORM} with variants")),
            self._clock,
        )
        self.uploads = UploadService(filing.PLATFORM, filing.HOST, self._clock, self.platform.scan)
        self.others = tuple(UploadService(*other, self._clock) for other in NOT_TAKING_PART)
        self._doors = {
            service.name: held(closing(service.serve())).address + DOOR
            for service in (self.uploads, *self.others)
        }

    def close(self) -> None:
        self._held.close()

    def now(self) -> datetime:
        """The time in this world."""
        return self._clock()

    def begin_anew(self, moment: datetime | None = None) -> None:
        """Everything as at the start, the clocks at `moment` or, for None, at the time. Raises
        NotStarted if the list does not answer any more.
        """
        self.hash_list.begin_anew(moment)
        self._clock.set(moment)
        self.platform.begin_anew()
        for service in (self.uploads, *self.others):
            service.begin_anew()
        self.tipline.begin_anew()

    @property
    def address(self) -> str:
        """Where the CyberTipline's API is, for another client."""
        return self._tipline_door.address + cybertipline.BASE

    @property
    def provider(self) -> Credentials:
        """What the CyberTipline lets in: a name, and a secret for as long as this world is open."""
        return self._provider

    @property
    def doors(self) -> dict[str, str]:
        """Where each service takes uploads, by its name: the one that takes part is the first."""
        return dict(self._doors)

    def upload(self, copy: Copy, service: UploadService | None = None) -> Taken:
        """Somebody uploads a copy at the door of a service, or of the platform that takes part.
        Raises uploads.NotTaken, NotBundled.
        """
        at = service or self.uploads
        number = uploads.send(self._doors[at.name], copy)
        return at.taken[number - 1]

    def file(self, scan: Scan) -> Report:
        """The platform files a report about an upload that matched. Raises NotFiled, and
        ValueError where nothing matched.
        """
        return filing.file(scan, self.address, self._provider)
