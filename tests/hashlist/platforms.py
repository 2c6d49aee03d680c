"""A platform that reads a list with a real partner's client: python-threatexchange, as platforms
use it.

Its clock arithmetic labels local time as UTC (its _date_format), so it runs with TZ=UTC, as a
platform's servers do.
"""

from __future__ import annotations

import io
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from tests.hashlist.running_list import LONGEST, PARTNER, Case, RunningList

np = pytest.importorskip("numpy")
pytest.importorskip("threatexchange", reason="NO REAL PARTNER CLIENT: threatexchange is missing")

from PIL import Image, ImageEnhance, ImageFilter  # noqa: E402
from threatexchange.exchanges.clients.ncmec.hash_api import NCMECHashAPI  # noqa: E402
from threatexchange.exchanges.impl.ncmec_api import (  # noqa: E402
    NCMECCheckpoint,
    NCMECCollabConfig,
    NCMECSignalExchangeAPI,
)
from threatexchange.signal_type.pdq.signal import PdqSignal  # noqa: E402


@contextmanager
def utc() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


class Platform:
    """A platform that reads one list with the real client and keeps what it read."""

    def __init__(self, running: RunningList, credentials: str = PARTNER) -> None:
        self._name, _, self._secret = credentials.partition(":")
        environment = SimpleNamespace(value=str(running.file["address"]))
        self._collaboration = NCMECCollabConfig(environment=environment, name="the list")
        self.client = NCMECHashAPI(self._name, self._secret, environment)
        self.records: dict[str, object] = {}
        self.checkpoint: NCMECCheckpoint | None = None

    def reads(self) -> None:
        exchange = NCMECSignalExchangeAPI(self._collaboration, self._name, self._secret)
        for delta in exchange.fetch_iter([PdqSignal], self.checkpoint):
            for key, entry in delta.updates.items():
                merged = exchange.fetch_value_merge(self.records.get(key), entry)
                if merged is None:
                    self.records.pop(key, None)
                else:
                    self.records[key] = merged
            self.checkpoint = delta.checkpoint

    def reads_until(self, seen: Callable[[], bool]) -> None:
        """Polls, as platforms do, until it sees something."""
        deadline = time.monotonic() + LONGEST
        while not seen():
            assert time.monotonic() < deadline
            time.sleep(0.2)
            self.reads()

    @property
    def hashes(self) -> dict[str, object]:
        converted = NCMECSignalExchangeAPI.naive_convert_to_signal_type(
            [PdqSignal], self._collaboration, self.records
        )
        return converted.get(PdqSignal, {})

    def finds(self, picture: bytes) -> bool:
        index = PdqSignal.get_index_cls().build((pdq, pdq) for pdq in self.hashes)
        return bool(index.query(PdqSignal.hash_from_bytes(picture)))


def written(image: Image.Image, quality: int) -> bytes:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality)
    return file.getvalue()


def sample(seed: int) -> Image.Image:
    """A synthetic picture with enough detail for PDQ: soft blobs of light on a gradient."""
    random = np.random.default_rng(seed)
    noise = random.integers(0, 255, (12, 9, 3), dtype=np.uint8)
    return Image.fromarray(noise).resize((600, 800), Image.Resampling.BICUBIC)


def edited(image: Image.Image) -> Image.Image:
    smaller = image.resize((300, 400)).filter(ImageFilter.GaussianBlur(1))
    return ImageEnhance.Brightness(smaller).enhance(1.15)


def listing(case: Case, *pictures: bytes) -> bytes:
    """A document that lists pictures by the PDQ that the partner's own code takes of them."""
    return case.document(
        listed=sorted(
            (
                {
                    "alike": {
                        "pdq": PdqSignal.hash_from_bytes(picture),
                        "phash": "0" * 16,
                        "quality": 100,
                        "variants": [],
                    },
                    "md5": secrets.token_hex(16),
                    "sha1": secrets.token_hex(20),
                    "sha256": secrets.token_hex(32),
                }
                for picture in pictures
            ),
            key=lambda plain: str(plain["sha256"]),
        )
    )
