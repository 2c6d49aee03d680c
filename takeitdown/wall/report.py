"""What a wall is worth on this computer: asked, granted, probed. Codes, never sentences.

The courier's report crosses a pipe to the window, and every report goes into the ledger; so a
report has one plain form, `written()`, and `read()` takes nothing else. It names no path.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

SYSTEMS = frozenset({"linux", "macos", "windows", "other"})

# What can be asked of a wall.
NETWORK = "network"  # no socket that reaches beyond this computer can be made
SOCKETS = "sockets"  # no socket but those that HTTPS and DNS need
PORT = "port"  # no TCP connection but to the one port
WRITES = "writes"  # nothing is written or linked outside the folders given
READS = "reads"  # none of the person's files can be opened or listed
PROGRAMS = "programs"  # no other program and no second process can be started
MEMORY = "memory"  # nobody's memory can be read, and none of ours is dumped
LAYERS = frozenset({NETWORK, SOCKETS, PORT, WRITES, READS, PROGRAMS, MEMORY})

ASKED = {
    "window": (NETWORK, WRITES, PROGRAMS, MEMORY),
    "courier": (SOCKETS, PORT, READS, WRITES, PROGRAMS, MEMORY),
}

# What a probe saw when it tried.
REFUSED = "refused"
OPEN = "open"  # the way out is there
ABSENT = "absent"  # this system does not have the thing at all
OUTCOMES = frozenset({REFUSED, OPEN, ABSENT})

_NAME = re.compile(r"[a-z][a-z0-9-]{0,31}", re.ASCII)
_MOST_ITEMS = 64


@dataclass(frozen=True, slots=True)
class Probe:
    """One attempt to get out, made by the walled process itself, and what came of it."""

    layer: str
    attempt: str
    outcome: str

    def __post_init__(self) -> None:
        if self.layer not in LAYERS or self.outcome not in OUTCOMES or not _is_name(self.attempt):
            raise ValueError("no such probe")


@dataclass(frozen=True, slots=True)
class WallReport:
    """`asked` and `granted` are layers; `means` are what carries them, such as "landlock-7"."""

    process: str
    system: str
    asked: tuple[str, ...]
    granted: tuple[str, ...]
    means: tuple[str, ...]
    probes: tuple[Probe, ...]

    def __post_init__(self) -> None:
        if self.process not in ASKED or self.system not in SYSTEMS:
            raise ValueError("no such process or system")
        if not set(self.granted) <= set(self.asked) <= LAYERS:
            raise ValueError("granted what was not asked, or asked what there is not")
        if not all(map(_is_name, self.means)):
            raise ValueError("no such means")

    def holds(self, layer: str) -> bool:
        """Whether `layer` was granted, and the probe was refused at least once, never let out."""
        seen = {probe.outcome for probe in self.probes if probe.layer == layer}
        return layer in self.granted and REFUSED in seen and OPEN not in seen

    @property
    def network_closed(self) -> bool:
        """The process can make no socket that reaches beyond this computer, and tried."""
        return self.holds(NETWORK)

    @property
    def files_closed(self) -> bool:
        """The process can write nowhere else, the courier also read nothing of the person's."""
        return self.holds(WRITES) and (READS not in self.asked or self.holds(READS))

    @property
    def verified(self) -> bool:
        """Something was granted, and all that was granted was seen to hold."""
        return bool(self.granted) and all(map(self.holds, self.granted))

    def written(self) -> dict[str, object]:
        """The plain form: for `steps.canonical.encode`, the wire and the ledger."""
        return {
            "asked": list(self.asked),
            "granted": list(self.granted),
            "means": list(self.means),
            "probes": [[probe.layer, probe.attempt, probe.outcome] for probe in self.probes],
            "process": self.process,
            "system": self.system,
        }


def read(untrusted: object) -> WallReport:
    """The report whose plain form is `untrusted`. Raises ValueError for anything else."""
    names = {"asked", "granted", "means", "probes", "process", "system"}
    if not isinstance(untrusted, dict) or untrusted.keys() != names:
        raise ValueError("not a wall report")
    probes = untrusted["probes"]
    if not isinstance(probes, list) or len(probes) > _MOST_ITEMS:
        raise ValueError("not a wall report's probes")
    return WallReport(
        _texts([untrusted["process"]])[0],
        _texts([untrusted["system"]])[0],
        _texts(untrusted["asked"]),
        _texts(untrusted["granted"]),
        _texts(untrusted["means"]),
        tuple(Probe(*_texts(probe, 3)) for probe in probes),
    )


def _texts(untrusted: object, length: int | None = None) -> tuple[str, ...]:
    if not isinstance(untrusted, list) or len(untrusted) > _MOST_ITEMS:
        raise ValueError("not a list of words")
    if not all(isinstance(word, str) for word in untrusted):
        raise ValueError("not a list of words")
    if length is not None and len(untrusted) != length:
        raise ValueError("too few or too many words")
    return tuple(untrusted)


def _is_name(word: str) -> bool:
    return _NAME.fullmatch(word) is not None
