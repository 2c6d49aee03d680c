"""Which of the chosen pictures are one picture: the same file again, or a near copy of it."""

from __future__ import annotations

from collections.abc import Sequence

from takeitdown.steps.fingerprint import Fingerprint

NEAR = 31  # the distance at which hash lists match two PDQs


def groups(fingerprints: Sequence[Fingerprint]) -> tuple[tuple[int, ...], ...]:
    """Indices of `fingerprints` that belong together, each index once, in order of appearance.

    Near copies are told by the pictures' own PDQs, never by their variants, and only where both
    PDQs have the quality that lists ask for. A group is what is near to any of its members.
    """
    leader = list(range(len(fingerprints)))
    for index, one in enumerate(fingerprints):
        for earlier in range(index):
            if leader[earlier] != leader[index] and _together(fingerprints[earlier], one):
                joined, kept = sorted((leader[earlier], leader[index]), reverse=True)
                leader = [kept if place == joined else place for place in leader]
    members: dict[int, list[int]] = {}
    for index, first in enumerate(leader):
        members.setdefault(first, []).append(index)
    return tuple(tuple(indices) for indices in members.values())


def _together(one: Fingerprint, other: Fingerprint) -> bool:
    if one.sha256 == other.sha256:
        return True
    if not (one.can_match_alike and other.can_match_alike):
        return False
    return distance(one.pdq, other.pdq) <= NEAR


def distance(one: str, other: str) -> int:
    """In how many bits two hashes differ."""
    return (int(one, 16) ^ int(other, 16)).bit_count()
