"""Whose the pictures are: of the person at this computer, or of somebody whom they help.

It chooses the words alone. It is asked once, on the first page, and is never sent.
"""

from __future__ import annotations

from enum import StrEnum


class Whose(StrEnum):
    MINE = "mine"
    THEIRS = "theirs"
