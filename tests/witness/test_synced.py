"""Folders that a service uploads are known by what it leaves in them, others are not taken so."""

from __future__ import annotations

from pathlib import Path

import pytest

from takeitdown.witness.synced import SERVICES, service_of

# service: what stands in the home folder, and where the picture lies
FOUND = {
    "dropbox by its file": ("dropbox", ["Dropbox/.dropbox"], "Dropbox/Fotos/2026/a.jpg"),
    "dropbox by its cache": ("dropbox", ["Mine/.dropbox.cache/"], "Mine/a.jpg"),
    "onedrive by its mark": (
        "onedrive",
        ["Docs/.849C9593-D756-4E56-8D6E-42412F2A707B"],
        "Docs/x/a.jpg",
    ),
    "onedrive of the Linux client": (
        "onedrive",
        [".config/onedrive/", "OneDrive/"],
        "OneDrive/a.jpg",
    ),
    "onedrive on a Mac": ("onedrive", [], "Library/CloudStorage/OneDrive-Personal/a.jpg"),
    "google drive by its cache": (
        "google-drive",
        ["Drive/.tmp.driveupload/"],
        "Drive/b/c/a.jpg",
    ),
    "google drive on a Mac": (
        "google-drive",
        [],
        "Library/CloudStorage/GoogleDrive-anna@example.org/My Drive/a.jpg",
    ),
    "google drive as a disk": ("google-drive", ["G/Shared drives/"], "G/My Drive/a.jpg"),
    "google drive of GNOME": ("google-drive", [], "gvfs/google-drive:host=x,user=y/a.jpg"),
    "icloud": ("icloud", [], "Library/Mobile Documents/com~apple~CloudDocs/a.jpg"),
    "icloud on Windows": ("icloud", [], "iCloudDrive/Photos/a.jpg"),
    "nextcloud by its database": ("nextcloud", ["Cloud/.sync_1a2b.db"], "Cloud/Photos/a.jpg"),
    "nextcloud by an older one": ("nextcloud", ["Cloud/._sync_1a2b.db"], "Cloud/a.jpg"),
    "owncloud by its log": ("nextcloud", ["Cloud/.owncloudsync.log"], "Cloud/a.jpg"),
    "syncthing": ("syncthing", ["Sync/.stfolder/"], "Sync/phone/a.jpg"),
    "syncthing around the home folder": ("syncthing", [".stfolder/"], "Pictures/a.jpg"),
    "another service on a Mac": ("other", [], "Library/CloudStorage/Box-Box/a.jpg"),
}
NOT_FOUND = {
    "a plain folder": ([], "Pictures/a.jpg"),
    "dropbox's settings in the home folder": ([".dropbox/info.json"], "Pictures/a.jpg"),
    "a folder that is only called so": ([], "OneDrive/a.jpg"),
    "a folder beside a synced one": (["Sync/.stfolder/"], "Pictures/a.jpg"),
    "a mark below the picture": (["Pictures/Sync/.stfolder/"], "Pictures/a.jpg"),
    "a folder called My Drive": ([], "My Drive/a.jpg"),
    "Sync's own name": ([], "Dropbox/a.jpg"),
}


def make(home: Path, things: list[str], picture: str) -> Path:
    for thing in (*things, picture):
        path = home / thing
        path.parent.mkdir(parents=True, exist_ok=True)
        path.mkdir(exist_ok=True) if thing.endswith("/") else path.write_bytes(b"x")
    return home / picture


@pytest.mark.parametrize(("service", "things", "picture"), FOUND.values(), ids=FOUND)
def test_the_service_is_found(
    tmp_path: Path, service: str, things: list[str], picture: str
) -> None:
    assert service in SERVICES
    assert service_of(make(tmp_path, things, picture), tmp_path, {}) == service


@pytest.mark.parametrize(("things", "picture"), NOT_FOUND.values(), ids=NOT_FOUND)
def test_no_service_is_named_without_a_mark(
    tmp_path: Path, things: list[str], picture: str
) -> None:
    assert service_of(make(tmp_path, things, picture), tmp_path, {}) == ""


def test_onedrive_is_found_by_windows_own_variable(tmp_path: Path) -> None:
    picture = make(tmp_path, [], "Somewhere/Photos/a.jpg")
    found = {"OneDriveCommercial": str(tmp_path / "Somewhere")}
    assert service_of(picture, tmp_path, found) == "onedrive"


def test_a_picture_that_is_reached_by_a_link_is_found_where_it_lies(tmp_path: Path) -> None:
    make(tmp_path, ["Sync/.stfolder/"], "Sync/a.jpg")
    (tmp_path / "Pictures").symlink_to(tmp_path / "Sync")
    assert service_of(tmp_path / "Pictures" / "a.jpg", tmp_path, {}) == "syncthing"
