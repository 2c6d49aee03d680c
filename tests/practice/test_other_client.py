"""Another project's client of the Reporting API works with our stand-in, unchanged.

ncmec-cybertip needs Python 3.13. Where the tests run on an older one, `CYBERTIP_PYTHON` may name an
interpreter that has it (CONTRIBUTING.md says how); otherwise this is skipped, loudly.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from takeitdown import ASSETS
from takeitdown.practice.cybertipline import BASE, CyberTipline
from takeitdown.practice.loopback import Credentials
from tests.practice.test_cybertipline import NOON

HERE = Path(__file__).parent
PICTURE = ASSETS / "practice" / "re-encoded.jpg"
HAS_IT = importlib.util.find_spec("ncmec_cybertip") is not None
PYTHON = os.environ.get("CYBERTIP_PYTHON") or (sys.executable if HAS_IT else "")


@pytest.mark.oracle
@pytest.mark.skipif(not PYTHON, reason="NO OTHER CLIENT: ncmec-cybertip is missing")
def test_another_project_s_client_files_a_report() -> None:
    service = CyberTipline(lambda: NOON, Credentials("esp", "secret"))
    with closing(service.serve()) as door:
        done = subprocess.run(
            [PYTHON, "-I", str(HERE / "other_client.py"), door.address + BASE, str(PICTURE)],
            input="secret\n",
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert "esp" in said["status"]
    assert said["xsd"] > 10_000
    assert said["hash"] == hashlib.md5(PICTURE.read_bytes()).hexdigest()
    assert said["files"] is True
    assert said["refused"] == [5102, 5102, 5001]
    assert said["retracted"] == 0
    [filed] = service.finished
    assert filed.report.first("incidentSummary", "platform") == "Another Platform"
    assert list(filed.report.all("incidentSummary", "reportAnnotations", "sextortion"))
    [file] = filed.files
    assert file.content == PICTURE.read_bytes()
    assert file.details[0].first("ipCaptureEvent", "ipAddress") == "192.0.2.8"
