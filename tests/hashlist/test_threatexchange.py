"""The running list read by a real partner's client: python-threatexchange, as platforms use it.

Its clock arithmetic labels local time as UTC (its _date_format), so it runs here with TZ=UTC, as a
platform's servers do.
"""

from __future__ import annotations

import io
import secrets
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import insert, update

from takeitdown.hashlist.tables import entries, open_database
from tests.hashlist.running_list import PARTNER, Case, RunningList, command_line

pytestmark = pytest.mark.oracle

np = pytest.importorskip("numpy")
requests = pytest.importorskip("requests")
pytest.importorskip("threatexchange", reason="NO REAL PARTNER CLIENT: threatexchange is missing")

from PIL import Image, ImageEnhance, ImageFilter  # noqa: E402
from threatexchange.exchanges.clients.ncmec.hash_api import (  # noqa: E402
    FeedbackType,
    FingerprintType,
    NCMECHashAPI,
)
from threatexchange.exchanges.impl.ncmec_api import (  # noqa: E402
    NCMECCheckpoint,
    NCMECCollabConfig,
    NCMECSignalExchangeAPI,
)
from threatexchange.signal_type.pdq.signal import PdqSignal  # noqa: E402

# The client asks up to five seconds ago. A list whose clock is late by more has them at once.
LATE = """
from datetime import UTC, datetime, timedelta
import takeitdown.hashlist.__main__ as command
command.now = lambda: datetime.now(UTC) - timedelta(seconds=10)
"""


@pytest.fixture(autouse=True)
def in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
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
        deadline = time.monotonic() + 20
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


def test_a_platform_finds_an_edited_copy_and_forgets_it_after_a_withdrawal(
    start_list, case: Case
) -> None:
    running = start_list("--practice", "--practice-partner", PARTNER, prelude=LATE)
    platform = Platform(running)
    ours, theirs = sample(1), sample(2)
    copy, stranger = written(edited(ours), 60), written(theirs, 90)
    platform.reads()
    assert not platform.finds(copy)

    assert running.submit(listing(case, written(ours, 95)), case.key).status == 201
    platform.reads_until(lambda: platform.finds(copy))
    assert not platform.finds(stranger)

    assert running.withdraw(case).status == 200
    platform.reads_until(lambda: not platform.finds(copy))
    assert platform.records == {}


def test_the_client_says_who_it_is_and_gives_feedback(start_list, case: Case) -> None:
    running = start_list("--practice", "--practice-partner", PARTNER)
    client = Platform(running).client
    assert client.status().esp_name == "Example Platform"
    assert [member.esp_name for member in client.members()] == ["Practice list", "Example Platform"]
    running.submit(case.document(pictures=1, variants=False), case.key)
    deadline = time.monotonic() + 10
    while not (updates := client.get_entries().updates):
        assert time.monotonic() < deadline
    (entry,) = updates
    assert sorted(entry.fingerprints) == ["md5", "pdq", "sha1"]
    client.submit_upvote(entry.member_id, entry.id, FingerprintType.pdq)
    reasons = running.partner_asks("/v2/feedback/PDQ/reasons").body.decode()
    guid = reasons.partition('guid="')[2].partition('"')[0]
    client.submit_feedback(
        entry.member_id, entry.id, FingerprintType.pdq, FeedbackType.downvote, guid
    )


def test_a_wrong_secret_is_a_clean_error(start_list) -> None:
    running = start_list("--practice", "--practice-partner", PARTNER)
    with pytest.raises(requests.HTTPError) as caught:
        Platform(running, "Example Platform:wrong").reads()
    assert caught.value.response.status_code == 401


def test_twenty_five_thousand_entries_of_one_second_all_arrive(
    start_list, tmp_path: Path, case: Case
) -> None:
    database = f"sqlite:///{tmp_path}/list.db"
    running = start_list("--practice", "--database", database)
    running.submit(case.document(pictures=1, variants=False), case.key)
    rows = [
        {
            "submission": 1,
            "picture": number,
            "variant": "",
            "name": f"{number:032x}",
            "mark": bytes(32),
            "changed": 1_790_000_000,
            "withdrawn": False,
            "pdq": secrets.token_hex(32),
        }
        for number in range(1, 25_000)
    ]
    engine = open_database(database)
    with engine.begin() as connection:
        connection.execute(insert(entries), rows)
        connection.execute(update(entries).values(changed=1_790_000_000))
    engine.dispose()
    credentials = command_line("partner", "add", "Platform", "--database", database)[0].strip()
    platform = Platform(running, credentials)
    platform.reads()
    assert len(platform.hashes) == len(platform.records) == 25_000
