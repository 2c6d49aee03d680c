"""takeitdown: fingerprints of intimate pictures leave this computer, the pictures do not."""

from pathlib import Path

__version__ = "0.1.0"

_HERE = Path(__file__).resolve().parent
# In a wheel the assets lie inside the package; in a checkout beside it.
ASSETS = _HERE / "assets" if (_HERE / "assets").is_dir() else _HERE.parent / "assets"
