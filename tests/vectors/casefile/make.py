"""Writes the case files that every later version has to open: `python -m
tests.vectors.casefile.make`.

They come from `tests/sealing/boxes.py`, which knows the format by its description alone, at the
floor of the costs. `case.json` is what is in them, `index.json` their passphrases. None may ever be
changed; what a new version writes is a new file.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

from tests.casefile.samples import filled
from tests.sealing.boxes import written

HERE = Path(__file__).parent
PASSPHRASE = "Kätzchen auf dem Dach 💙"
GENERATION = (3).to_bytes(8, "big")
# File, and its derivation, cipher, lanes, memory and passes.
FILES = {
    "1-argon2id-aes-gcm-siv.dat": (1, 1, 4, 64 * 1024, 3),
    "1-scrypt-chacha20-poly1305.dat": (2, 2, 8, 128 * 1024, 1),
}


def main() -> None:
    case = filled().written()
    (HERE / "case.json").write_bytes(case)
    prepared = unicodedata.normalize("NFC", PASSPHRASE).encode()
    for name, settings in FILES.items():
        (HERE / name).write_bytes(written(GENERATION + case, prepared, *settings))
    index = dict.fromkeys(FILES, PASSPHRASE)
    (HERE / "index.json").write_text(json.dumps(index, indent=1) + "\n", "ascii")


if __name__ == "__main__":
    main()
