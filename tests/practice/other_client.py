"""Runs ncmec-cybertip, another project's client of the Reporting API, through a report's whole way.

A program of its own, because that client needs Python 3.13: `python other_client.py BASE FILE`, the
secret on standard input. Prints what the API said, as JSON. It uses nothing of this project.
"""

from __future__ import annotations

import asyncio
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from ncmec_cybertip import (
    ApiError,
    CyberTiplineClient,
    FileDetails,
    IncidentSummary,
    IncidentType,
    Report,
    Reporter,
)
from ncmec_cybertip.common import IpCaptureEvent, Person
from ncmec_cybertip.enums import EventName, FileRelevance, IndustryClassification
from ncmec_cybertip.files import file_hashes
from ncmec_cybertip.report import (
    InternetDetails,
    PersonOrUserReported,
    ReportAnnotations,
    WebPageIncident,
)

AT = datetime(2026, 3, 4, 10, tzinfo=UTC)
CAPTURE = IpCaptureEvent(ip_address="192.0.2.8", event_name=EventName.UPLOAD, date_time=AT)
REPORT = Report(
    incident_summary=IncidentSummary(
        incident_type=IncidentType.CHILD_PORNOGRAPHY,
        platform="Another Platform",
        report_annotations=ReportAnnotations(sextortion=True),
        incident_date_time=AT,
    ),
    internet_details=[
        InternetDetails(web_page_incident=WebPageIncident(url=["https://other.example/7"]))
    ],
    reporter=Reporter(reporting_person=Person(first_name="Ada", last_name="Muster")),
    person_or_user_reported=PersonOrUserReported(
        esp_identifier="77", screen_name="someone", ip_capture_event=[CAPTURE]
    ),
)


async def whole_way(base: str, file: Path, password: str) -> dict[str, object]:
    async with CyberTiplineClient(username="esp", password=password, base_url=base) as client:
        status = await client.status()
        xsd = await client.get_xsd()
        number = (await client.submit(REPORT)).report_id
        uploaded = await client.upload(number, file)
        await client.file_info(
            FileDetails(
                report_id=number,
                file_id=uploaded.file_id,
                original_file_name=file.name,
                uploaded_to_esp_timestamp=AT,
                file_viewed_by_esp=True,
                file_relevance=FileRelevance.REPORTED,
                industry_classification=IndustryClassification.B2,
                original_file_hash=file_hashes(file),
                ip_capture_event=CAPTURE,
            )
        )
        done = await client.finish(number)
        refused = []
        for again in (client.finish(number), client.retract(number), client.finish(9)):
            try:
                await again
            except ApiError as error:
                refused.append(error.response_code)
        other = (await client.submit(REPORT)).report_id
        return {
            "status": status.response_description,
            "xsd": len(xsd),
            "hash": uploaded.hash,
            "files": done.file_ids == [uploaded.file_id],
            "refused": refused,
            "retracted": (await client.retract(other)).response_code,
        }


print(json.dumps(asyncio.run(whole_way(sys.argv[1], Path(sys.argv[2]), input()))))
