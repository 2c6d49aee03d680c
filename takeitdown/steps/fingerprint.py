"""What was computed from one picture."""

from __future__ import annotations

from dataclasses import dataclass, field

from takeitdown.steps.canonical import is_hex
from takeitdown.steps.picture import Picture

# Partners' clients drop a PDQ below this quality (python-threatexchange: 50), because it is
# unstable.
LISTED_QUALITY = 50

# The closed list of marks that a second PDQ of the same picture may carry; each at most 20
# characters, so that twenty pictures with 24 variants each fit into one document.
VARIANT_KINDS = frozenset(
    {
        "stored-orientation",
        "mirror",
        "half-turn",
        "upside-down",
        "quarter-turn",
        "quarter-turn-back",
        "crop-5",
        "crop-10",
        "crop-20",
        "mirror-crop-5",
        "square",
        "crop-top-left",
        "crop-bottom-right",
        "crop-left",
        "crop-top",
        "crop-right",
        "crop-bottom",
        "turn-left",
        "turn-right",
        "straightened",
        "screen",
        "border-white",
        "border-black",
        "caption-above",
    }
)
MOST_VARIANTS = 24


@dataclass(frozen=True, slots=True)
class Variant:
    """The PDQ of a likely edited copy of the picture, marked with what was done to it."""

    kind: str
    pdq: str = field(repr=False)
    quality: int

    def __post_init__(self) -> None:
        if self.kind not in VARIANT_KINDS:
            raise ValueError("no such kind of variant")
        _check_pdq(self.pdq, self.quality)
        if self.quality < LISTED_QUALITY:
            raise ValueError("a variant below the listed quality")


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """All fingerprints of one picture: lower-case hexadecimal, most significant bit first.

    `sha256`, `sha1` and `md5` are of the file's bytes. `pdq` (256 bits) with its quality (0 to 100)
    and `phash` (64 bits) are of the upright RGB picture. `variants` never repeat a kind.
    """

    picture: Picture = field(repr=False)
    sha256: str = field(repr=False)
    sha1: str = field(repr=False)
    md5: str = field(repr=False)
    pdq: str = field(repr=False)
    pdq_quality: int
    phash: str = field(repr=False)
    variants: tuple[Variant, ...] = ()

    def __post_init__(self) -> None:
        for value, digits in ((self.sha256, 64), (self.sha1, 40), (self.md5, 32), (self.phash, 16)):
            if not is_hex(value, digits):
                raise ValueError(f"not {digits} lower-case hexadecimal digits")
        _check_pdq(self.pdq, self.pdq_quality)
        kinds = [variant.kind for variant in self.variants]
        if len(set(kinds)) != len(kinds) or len(kinds) > MOST_VARIANTS:
            raise ValueError("variants: a kind twice, or too many")

    @property
    def can_match_alike(self) -> bool:
        """Whether partners can use the PDQ: enough detail in the picture, and not the flat hash."""
        return self.pdq_quality >= LISTED_QUALITY and self.pdq != "0" * 64


def _check_pdq(pdq: str, quality: int) -> None:
    if not is_hex(pdq, 64):
        raise ValueError("a PDQ is 64 lower-case hexadecimal digits")
    if type(quality) is not int or not 0 <= quality <= 100:
        raise ValueError("a PDQ's quality is a whole number from 0 to 100")
