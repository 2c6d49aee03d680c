"""Which files are our sample pictures: their SHA-256 digests, as `assets/samples/manifest.json`
has them. Real starts and real lists refuse these; a test keeps the two lists equal.
"""

from __future__ import annotations

SAMPLE_DIGESTS = frozenset(
    {
        "080eca2b645af8e69a48bcede8a9b49414889adeff19ace9afcf98b01032b535",
        "1ef27cf3c29b2675504a5635e376ac75cd1a7cea2eee02715035b0806de27083",
        "69e0ae104fbc4a91ee07a39aa88a05295b1d376380c3e4dd4438af2a4fdc6011",
        "7ef193174adc0f1ad88e6d613588857c903a401c3d8485d228d97bf5b822122b",
        "a15f3e0a23256f5de37a88afb17161d328726eb21c06ada47d7505ceb8aede8d",
        "c90c164cc8feb2e94f3bf131ee6887fbaea39b0853668be6970a6b5ecfc67ae5",
        "dc2710028dff95394bd89fe6fa876e9326967dab1aa95af210f6b89ef4c96194",
        "e1ceaf6aeeae0900614c92f25915c50e2b4890eab25121089cb234b6c1654595",
    }
)
