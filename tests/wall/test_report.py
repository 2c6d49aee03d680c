"""A report crosses the wire whole, says no more than was seen, and nothing else passes for one."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from takeitdown.steps import canonical
from takeitdown.wall import elsewhere
from takeitdown.wall.report import ABSENT, ASKED, LAYERS, OPEN, OUTCOMES, Probe, WallReport, read

SEEN = (
    Probe("network", "tcp", "refused"),
    Probe("network", "vsock", ABSENT),
    Probe("writes", "home", "refused"),
    Probe("programs", "exec", "refused"),
    Probe("memory", "core", "refused"),
)
WINDOW = WallReport(
    "window", "linux", ASKED["window"], ASKED["window"], ("landlock-7", "seccomp"), SEEN
)


def reports() -> st.SearchStrategy[WallReport]:
    probe = st.builds(
        Probe,
        st.sampled_from(sorted(LAYERS)),
        st.sampled_from(["tcp", "udp6", "shared-memory"]),
        st.sampled_from(sorted(OUTCOMES)),
    )
    return st.sampled_from(sorted(ASKED)).flatmap(
        lambda process: st.builds(
            WallReport,
            st.just(process),
            st.sampled_from(["linux", "macos", "windows", "other"]),
            st.just(ASKED[process]),
            st.lists(st.sampled_from(ASKED[process]), unique=True).map(tuple),
            st.just(("seccomp",)),
            st.lists(probe, max_size=8).map(tuple),
        )
    )


@given(reports())
def test_a_report_comes_back_from_its_plain_form(report: WallReport) -> None:
    assert read(canonical.decode(canonical.encode(report.written()))) == report


def test_what_was_seen_to_hold_is_verified() -> None:
    assert WINDOW.verified
    assert WINDOW.network_closed
    assert WINDOW.files_closed


@pytest.mark.parametrize("place", range(len(SEEN)))
def test_one_way_out_takes_the_word_back(place: int) -> None:
    seen = (*SEEN[:place], dataclasses.replace(SEEN[place], outcome=OPEN), *SEEN[place + 1 :])
    report = dataclasses.replace(WINDOW, probes=seen)
    assert not report.verified
    assert not report.holds(SEEN[place].layer)


def test_what_was_not_tried_is_not_said_to_hold() -> None:
    report = dataclasses.replace(WINDOW, probes=())
    assert not report.network_closed
    assert not report.files_closed
    assert not report.verified


def test_what_was_not_granted_is_not_said_to_hold() -> None:
    report = dataclasses.replace(WINDOW, granted=("writes", "programs", "memory"))
    assert not report.network_closed
    assert report.files_closed
    assert report.verified


def test_a_couriers_files_are_closed_only_if_it_cannot_read_either() -> None:
    courier = WallReport(
        "courier",
        "linux",
        ASKED["courier"],
        ("writes", "reads"),
        ("landlock-1",),
        (Probe("writes", "home", "refused"), Probe("reads", "home-list", OPEN)),
    )
    assert not courier.files_closed


def test_a_system_without_walls_grants_nothing_and_says_what_is_open() -> None:
    report = elsewhere.raise_window_wall(())
    assert (report.granted, report.means, report.verified) == ((), (), False)
    seen = {probe.attempt: probe.outcome for probe in report.probes}
    assert seen["tcp"] == seen["udp"] == OPEN


@pytest.mark.parametrize(
    "change",
    [
        {"process": "list"},
        {"process": 1},
        {"system": "beos"},
        {"asked": ["everything"]},
        {"granted": ["reads"]},
        {"granted": "network"},
        {"means": ["Landlock/7"]},
        {"means": ["/pictures/of/anna"]},
        {"probes": [["network", "tcp"]]},
        {"probes": [["network", "tcp", "maybe"]]},
        {"probes": [["network", "a path/or a name", "open"]]},
        {"probes": [["network", 1, "open"]]},
        {"probes": [["network", "tcp", "open"]] * 65},
        {"path": "/pictures/of/anna"},
    ],
    ids=json.dumps,
)
def test_nothing_else_passes_for_a_report(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        read(WINDOW.written() | change)


@pytest.mark.parametrize("lacking", sorted(WINDOW.written()))
def test_a_report_lacks_nothing(lacking: str) -> None:
    fields = WINDOW.written()
    del fields[lacking]
    with pytest.raises(ValueError, match="not a wall report"):
        read(fields)
