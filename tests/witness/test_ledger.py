"""The ledger only grows, counts what was sent, and shows every change of what stands in it."""

from __future__ import annotations

import copy
import hashlib
import json
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from takeitdown.errors import StatementProblem
from takeitdown.witness.ledger import BEGINNING, Ledger, read

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def filled(entries: int = 6) -> Ledger:
    ticks = iter(range(10_000))
    ledger = Ledger(lambda: NOON + timedelta(seconds=next(ticks) // 2))
    ledger.append("start", practice=False, version="0.1.0")
    for number in range(1, entries):
        ledger.append("seen", by="other", event="opened", picture=number)
    return ledger


def plain(ledger: Ledger) -> list[dict[str, object]]:
    return [json.loads(json.dumps(entry.written())) for entry in ledger.entries]


def test_the_chain_can_be_computed_again_by_hand() -> None:
    ledger = filled()
    previous = hashlib.sha256(b"takeitdown-ledger-1").hexdigest()
    assert previous == BEGINNING
    for entry in plain(ledger):
        assert entry["previous"] == previous
        without = {name: entry[name] for name in ("at", "facts", "kind", "previous")}
        text = json.dumps(without, sort_keys=True, separators=(",", ":"))
        previous = hashlib.sha256(text.encode("ascii")).hexdigest()
        assert entry["digest"] == previous


def test_a_whole_chain_reads_back() -> None:
    ledger = filled()
    assert read(plain(ledger)) == ledger.entries


def test_bytes_that_were_handed_over_are_counted_and_never_kept() -> None:
    ledger = filled()
    line = b'{"message":"deliver","document":"{}","key":"' + b"5ec2e7" * 10 + b'"}\n'
    ledger.handed(line, "0" * 64)
    ledger.handed(line, None)
    ledger.returned(b'{"message":"failed","code":"offline"}\n', "failed")
    assert ledger.bytes_sent == 2 * len(line)
    written = json.dumps(plain(ledger))
    assert "5ec2e7" not in written
    assert hashlib.sha256(line).hexdigest() in written


@pytest.mark.parametrize("kind", ["start", "secret"])
def test_an_entry_has_the_facts_of_its_kind_and_no_others(kind: str) -> None:
    with pytest.raises(ValueError, match="does not have these facts"):
        filled().append(kind, practice=True, version="1", path="/pictures/of/anna")


Change = Callable[[list[dict[str, object]]], None]


@given(st.data())
def test_every_change_of_one_value_breaks_the_chain(data: st.DataObject) -> None:
    entries = plain(filled())
    place = data.draw(st.integers(0, len(entries) - 1))
    entry = entries[place]
    name = data.draw(st.sampled_from(sorted(entry)))
    if name == "at":
        entry["at"] = "2026-11-23T12:00:59Z"
    elif name == "facts":
        facts = entry["facts"]
        assert isinstance(facts, dict)
        changed = data.draw(st.sampled_from(sorted(facts)))
        facts[changed] = data.draw(st.sampled_from(["us", 7, None]))
    elif name == "kind":
        entry["kind"] = "handed" if entry["kind"] == "seen" else "seen"
    else:
        entry[name] = "f" * 64
    with pytest.raises(StatementProblem):
        read(entries)


@pytest.mark.parametrize(
    "change",
    [
        lambda entries: entries.pop(0),
        lambda entries: entries.pop(3),
        lambda entries: entries.insert(2, copy.deepcopy(entries[4])),
        lambda entries: entries.reverse(),
        lambda entries: entries.__setitem__(slice(1, 3), [entries[2], entries[1]]),
        lambda entries: entries.clear(),
        lambda entries: entries[0].pop("at"),
        lambda entries: entries[0].update(note="hello"),
        lambda entries: entries[0]["facts"].update(path="/pictures/of/anna"),
    ],
)
def test_what_is_dropped_added_or_reordered_is_noticed(change: Change) -> None:
    entries = plain(filled())
    change(entries)
    with pytest.raises(StatementProblem):
        read(entries)


def test_a_dropped_end_fits_the_chain_and_only_the_statement_can_tell() -> None:
    # The end of the chain stands in the statement; see `statement.verify`.
    assert read(plain(filled())[:-1])


def test_time_does_not_go_backwards_in_a_chain_that_was_made_anew() -> None:
    times = iter([NOON, NOON - timedelta(hours=1)])
    ledger = Ledger(lambda: next(times))
    ledger.append("start", practice=False, version="0.1.0")
    ledger.append("seen", by="us", event="opened", picture=1)
    with pytest.raises(StatementProblem, match="chain: 1"):
        read(plain(ledger))


@pytest.mark.parametrize("untrusted", [None, {}, [], [1], [[]], "ledger", [{"at": 1}]])
def test_nothing_else_passes_for_a_ledger(untrusted: object) -> None:
    with pytest.raises(StatementProblem):
        read(untrusted)


def test_many_threads_write_one_chain() -> None:
    ledger = filled(1)

    def write() -> None:
        for number in range(200):
            ledger.append("seen", by="us", event="opened", picture=number)

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(read(plain(ledger))) == 801
