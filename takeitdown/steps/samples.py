"""Which files are our sample pictures: their SHA-256 digests, as the manifests of `assets/samples`
and `assets/practice` have them. Real starts and real lists refuse these; a test keeps the lists
equal.
"""

from __future__ import annotations

SAMPLE_DIGESTS = frozenset(
    {
        "080eca2b645af8e69a48bcede8a9b49414889adeff19ace9afcf98b01032b535",
        "0d05721ea8e182f921216ccf3a3a0359fa705380d438bd4cc499459122e60c03",
        "148beba6ee1869706caa62df44fefa0c4610dbf1806583e2f84999aa17c9ff62",
        "1ef27cf3c29b2675504a5635e376ac75cd1a7cea2eee02715035b0806de27083",
        "28a11db5029044d98884adf3b878689893aa1b02d95d6845215470bf3a3d40e9",
        "4215866d577ccaef17a0d66462deb4fb33dca0e3e0077b01f0e2961e627516b2",
        "67566414bee410ecaa9be1609dff1c7166591603e0bfbaa2f9b266767c777105",
        "69e0ae104fbc4a91ee07a39aa88a05295b1d376380c3e4dd4438af2a4fdc6011",
        "7ef193174adc0f1ad88e6d613588857c903a401c3d8485d228d97bf5b822122b",
        "819c7a2a0146a2021c5f241927090d9a8f64fb86fa4f14a79b0fea80d3ffaee6",
        "93e258ce8c4191daaeb1b90cb9eb36b6497b95619ccae30116e906da3baa90d1",
        "95022a04a36b969a7938b9cd11c5351b0a098d6e2b4c738382b7ae3746a27ac0",
        "a15f3e0a23256f5de37a88afb17161d328726eb21c06ada47d7505ceb8aede8d",
        "bc231d9edf1543a1dfeb296d05bb002a132e24b8e92665b50a05a5ee49a2e7d3",
        "c90c164cc8feb2e94f3bf131ee6887fbaea39b0853668be6970a6b5ecfc67ae5",
        "dc2710028dff95394bd89fe6fa876e9326967dab1aa95af210f6b89ef4c96194",
        "e1ceaf6aeeae0900614c92f25915c50e2b4890eab25121089cb234b6c1654595",
    }
)
