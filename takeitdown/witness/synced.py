"""Whether a file lies in a folder that a service uploads: found by what the service leaves there.

Takes a path, gives the service's code or "". Looks at names only, opens no file. It can miss one:
some services leave no mark, and a whole-disk backup has none.

    dropbox       the file .dropbox or the folder .dropbox.cache in the root
    onedrive      the hidden file .849C9593-D756-4E56-8D6E-42412F2A707B in the root; the OneDrive*
                  variables on Windows; ~/Library/CloudStorage/OneDrive-* on macOS; and the default
                  name with the Linux client's folder ~/.config/onedrive
    google-drive  .tmp.drivedownload or .tmp.driveupload in the root; "My Drive" beside "Shared
                  drives" on a drive of its own; ~/Library/CloudStorage/GoogleDrive-*; gvfs
    icloud        ~/Library/Mobile Documents; ~/iCloudDrive on Windows
    nextcloud     .sync_*.db, ._sync_*.db, .nextcloudsync.log or .owncloudsync.log in the root
    syncthing     .stfolder in the root
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

SERVICES = ("dropbox", "onedrive", "google-drive", "icloud", "nextcloud", "syncthing", "other")

_MARKS = {
    "dropbox": (".dropbox.cache",),
    "onedrive": (".849C9593-D756-4E56-8D6E-42412F2A707B",),
    "google-drive": (".tmp.drivedownload", ".tmp.driveupload"),
    "nextcloud": (".nextcloudsync.log", ".owncloudsync.log"),
    "syncthing": (".stfolder",),
}
_NEXTCLOUD_DATABASES = (".sync_*.db", "._sync_*.db")
_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def service_of(path: Path, home: Path, environment: Mapping[str, str] = os.environ) -> str:
    """The service that uploads the folder in which `path` lies, one of SERVICES, or "".

    `home` is the person's folder; both are followed to where they really lie.
    """
    home = Path(os.path.realpath(home))
    folders = Path(os.path.realpath(path)).parents
    for folder in folders:
        if service := _by_place(folder, home, environment) or _by_mark(folder):
            return service
    return ""


def _by_mark(folder: Path) -> str:
    if (folder / ".dropbox").is_file():  # in the home folder it is a folder, of settings
        return "dropbox"
    for service, marks in _MARKS.items():
        if any(os.path.lexists(folder / mark) for mark in marks):
            return service
    try:
        if any(next(folder.glob(pattern), None) for pattern in _NEXTCLOUD_DATABASES):
            return "nextcloud"
    except OSError:  # a folder that may be passed through and not listed
        pass
    return ""


def _by_place(folder: Path, home: Path, environment: Mapping[str, str]) -> str:
    for variable in _ONEDRIVE_VARIABLES:
        named = environment.get(variable)
        if named and folder == Path(os.path.realpath(named)):
            return "onedrive"
    if folder.parent == home and folder.name.startswith("OneDrive"):
        linux_client = home / ".config" / "onedrive"
        return "onedrive" if linux_client.is_dir() else ""
    if folder in (home / "Library" / "Mobile Documents", home / "iCloudDrive"):
        return "icloud"
    if folder.parent == home / "Library" / "CloudStorage":
        provider = folder.name.partition("-")[0]
        known = {"OneDrive": "onedrive", "GoogleDrive": "google-drive", "Dropbox": "dropbox"}
        return known.get(provider, "other")
    if folder.name == "My Drive" and (folder.parent / "Shared drives").is_dir():
        return "google-drive"
    if folder.name.startswith("google-drive:") and folder.parent.name == "gvfs":
        return "google-drive"
    return ""
