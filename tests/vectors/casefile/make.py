"""Writes the case files that every later version has to open: `python -m
tests.vectors.casefile.make`.

They come from `tests/sealing/boxes.py`, which knows the format by its description alone, at the
floor of the costs. `index.json` tells the passphrase of each, and which case is in it. None may
ever be changed; what a new version writes is a new file.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

from tests.casefile.samples import filled, moved
from tests.sealing.boxes import written

HERE = Path(__file__).parent
PASSPHRASE = "Kätzchen auf dem Dach 💙"
GENERATION = (3).to_bytes(8, "big")
ARGON2ID = (1, 1, 4, 64 * 1024, 3)  # derivation, cipher, lanes, memory and passes
CASES = {"case.json": filled, "moved.json": moved}
FILES = {
    "1-argon2id-aes-gcm-siv.dat": ("case.json", ARGON2ID),
    "1-scrypt-chacha20-poly1305.dat": ("case.json", (2, 2, 8, 128 * 1024, 1)),
    "1-moved.dat": ("moved.json", ARGON2ID),
}


def main() -> None:
    for name, case in CASES.items():
        (HERE / name).write_bytes(case().written())
    prepared = unicodedata.normalize("NFC", PASSPHRASE).encode()
    for name, (case, settings) in FILES.items():
        content = GENERATION + (HERE / case).read_bytes()
        (HERE / name).write_bytes(written(content, prepared, *settings))
    index = {name: {"case": case, "passphrase": PASSPHRASE} for name, (case, _) in FILES.items()}
    (HERE / "index.json").write_text(json.dumps(index, indent=1) + "\n", "ascii")


if __name__ == "__main__":
    main()
