"""Casework's steps: each takes the step before, and none can be skipped."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from takeitdown.practice import casework
from takeitdown.practice.casework import (
    Case,
    Classification,
    Classified,
    Prioritised,
    Priority,
    Reason,
    Referred,
)
from takeitdown.practice.cybertipline import Filed, FiledFile
from takeitdown.steps import tree
from tests.practice.reporter import DETAILS, REPORT

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
A2, B2 = Classification.A2, Classification.B2


@pytest.fixture
def filed() -> Filed:
    details = tree.read(DETAILS.format(report=7, file="f").encode())
    file = FiledFile("f", "mypic.jpg", b"picture", (details,))
    return Filed(7, tree.read(REPORT.encode()), NOON, NOON, (file,), finished=NOON)


@pytest.fixture
def case(filed: Filed) -> Case:
    return casework.opened(filed, NOON)


def test_an_analyst_sees_what_was_reported_and_where_it_stood(case: Case) -> None:
    assert [(clue.name, clue.value) for clue in case.clues[1:]] == [
        ("time", "2026-03-04T09:58:00+01:00"),
        ("url", "https://social.example/post/7?a=1&b=2"),
        ("reporter", "safety@social.example"),
        ("account", "77"),
        ("screen-name", "someone"),
        ("ip", "198.51.100.7"),
        ("file", "mypic.jpg"),
        ("digest", "MD5 fafa5efeaf3cbe3b23b2748d13e629a1"),
    ]
    assert case.clues[6].element == "personOrUserReported/ipCaptureEvent/ipAddress"
    assert (case.report, case.files) == (7, 1)


def test_an_unfinished_report_is_on_nobody_s_desk(filed: Filed) -> None:
    with pytest.raises(ValueError, match="not finished"):
        casework.opened(replace(filed, finished=None), NOON)


def test_a_third_looks_exactly_where_two_differ(case: Case) -> None:
    assert Classified(case, B2, B2).classification is B2
    assert Classified(case, A2, B2, B2).classification is B2
    assert Classified(case, A2, B2, Classification.OTHER).classification is (Classification.OTHER)
    for wrong in ((A2, B2, None), (B2, B2, B2)):
        with pytest.raises(ValueError, match="a third"):
            Classified(case, *wrong)


def test_a_referral_needs_something_that_leads_to_someone(case: Case) -> None:
    classified = Classified(case, B2, B2)
    assert Prioritised(classified, Priority.REFERRAL).priority is Priority.REFERRAL
    bare = replace(case, clues=tuple(clue for clue in case.clues if clue.name == "time"))
    with pytest.raises(ValueError, match="leads"):
        Prioritised(Classified(bare, B2, B2), Priority.REFERRAL)
    Prioritised(Classified(bare, B2, B2), Priority.INFORMATIONAL)


def test_nothing_goes_to_an_agency_without_a_reason(case: Case) -> None:
    classified = Classified(case, B2, B2)
    urgent = Prioritised(classified, Priority.URGENT)
    referred = Referred(urgent, "Somewhere", (Reason.CHILD_PLACE,), NOON)
    assert referred.at == NOON
    with pytest.raises(ValueError, match="reason"):
        Referred(urgent, "Somewhere", (), NOON)
    information = Prioritised(classified, Priority.INFORMATIONAL)
    with pytest.raises(ValueError, match="enough"):
        Referred(information, "Somewhere", (Reason.CHILD_PLACE,), NOON)


def test_a_report_that_leads_to_nobody_is_for_information(case: Case) -> None:
    assert casework.priority(Classified(case, B2, B2)) is Priority.REFERRAL
    bare = replace(case, clues=tuple(clue for clue in case.clues if clue.name == "digest"))
    assert casework.priority(Classified(bare, B2, B2)) is Priority.INFORMATIONAL


@pytest.mark.parametrize(
    ("ip", "agency", "reason"),
    [
        ("203.0.113.255", "Example Task Force (made up)", Reason.UPLOADER_ADDRESS),
        ("198.51.100.7", "Other Task Force (made up)", Reason.UPLOADER_ADDRESS),
        ("192.0.2.1", casework.AT_THE_PLATFORM, Reason.PROVIDER_PLACE),
        ("2001:db8::1", casework.AT_THE_PLATFORM, Reason.PROVIDER_PLACE),
        ("none of these", casework.AT_THE_PLATFORM, Reason.PROVIDER_PLACE),
        ("", casework.AT_THE_PLATFORM, Reason.PROVIDER_PLACE),
    ],
)
def test_a_case_belongs_to_the_agency_of_the_uploader_s_address_or_of_the_platform(
    case: Case, ip: str, agency: str, reason: Reason
) -> None:
    others = [clue for clue in case.clues if clue.name != "ip"]
    clues = (*others, replace(case.clues[6], value=ip)) if ip else tuple(others)
    assert casework.destination(replace(case, clues=clues)) == (agency, (reason,))
