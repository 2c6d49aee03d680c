"""Certificates for the tests: an authority of our own, and leaves with one thing wrong each."""

from __future__ import annotations

import base64
import ssl
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
NOW = datetime.now(UTC)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Identity:
    """A certificate, its key, and what a server sends after the certificate."""

    certificate: x509.Certificate
    key: Key
    chain: tuple[x509.Certificate, ...] = ()

    @cached_property
    def base64_der(self) -> str:
        """As a list file's `authority`."""
        der = self.certificate.public_bytes(serialization.Encoding.DER)
        return base64.b64encode(der).decode()

    def server_context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_ciphers("ALL:@SECLEVEL=0")  # a bad server sends what a good one may not
        pem = serialization.Encoding.PEM
        with tempfile.NamedTemporaryFile() as file:
            file.write(
                self.key.private_bytes(
                    pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
                )
            )
            for certificate in (self.certificate, *self.chain):
                file.write(certificate.public_bytes(pem))
            file.flush()
            context.load_cert_chain(file.name)
        return context


def name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def issue(
    common_name: str,
    by: Identity | None = None,
    *,
    hosts: tuple[str, ...] = ("localhost",),
    ca: bool = False,
    begins: datetime = NOW - DAY,
    ends: datetime = NOW + DAY,
    purpose: ObjectIdentifier = ExtendedKeyUsageOID.SERVER_AUTH,
    key: Key | None = None,
    extra: tuple[tuple[x509.ExtensionType, bool], ...] = (),
    also_sends: tuple[x509.Certificate, ...] = (),
) -> Identity:
    """A certificate, by itself or by another. As a right one is, but for what is asked for."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    signing_key = by.key if by else key
    public = key.public_key()
    builder = (
        x509.CertificateBuilder()
        .subject_name(name(common_name))
        .issuer_name(by.certificate.subject if by else name(common_name))
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(ca, None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signing_key.public_key()),
            critical=False,
        )
        .add_extension(
            x509.KeyUsage(
                digital_signature=True, key_cert_sign=ca, crl_sign=ca, content_commitment=False,
                key_encipherment=False, data_encipherment=False, key_agreement=False,
                encipher_only=False, decipher_only=False,
            ),
            critical=True,
        )
    )  # fmt: skip
    if not ca:
        builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), critical=False)
        if hosts:
            names = [x509.DNSName(host) for host in hosts]
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    for extension, critical in extra:
        builder = builder.add_extension(extension, critical)
    return Identity(builder.sign(signing_key, hashes.SHA256()), key, also_sends)


ROOT = issue("test authority", ca=True)
OTHER_ROOT = issue("another authority", ca=True)
RIGHT = issue("localhost", ROOT)
MIDDLE = issue("middle", ROOT, ca=True)
OLD_MIDDLE = issue("old middle", ROOT, ca=True, begins=NOW - 9 * DAY, ends=NOW - DAY)
NARROW = issue(
    "narrow",
    ROOT,
    ca=True,
    extra=((x509.NameConstraints([x509.DNSName("example.org")], None), True),),
)

GOOD: dict[str, Callable[[], Identity]] = {
    "right": lambda: RIGHT,
    "through an intermediate": lambda: issue("localhost", MIDDLE, also_sends=(MIDDLE.certificate,)),
    "with an RSA key": lambda: issue("localhost", ROOT, key=rsa.generate_private_key(65537, 2048)),
    "with other hosts as well": lambda: issue("x", ROOT, hosts=("example.org", "localhost")),
}

BAD: dict[str, Callable[[], Identity]] = {
    "expired": lambda: issue("localhost", ROOT, begins=NOW - 9 * DAY, ends=NOW - DAY),
    "not yet valid": lambda: issue("localhost", ROOT, begins=NOW + DAY, ends=NOW + 9 * DAY),
    "for another host": lambda: issue("list.example.org", ROOT, hosts=("list.example.org",)),
    "for a host below": lambda: issue("x", ROOT, hosts=("x.localhost", "*.localhost")),
    "for every host": lambda: issue("x", ROOT, hosts=("*",)),
    "for every host with an l": lambda: issue("x", ROOT, hosts=("l*", "local*")),
    "without a host": lambda: issue("x", ROOT, hosts=()),
    "with the host as common name alone": lambda: issue("localhost", ROOT, hosts=()),
    "with a NUL in its host": lambda: issue("x", ROOT, hosts=("localhost\0.example.org",)),
    "signed by itself": lambda: issue("localhost"),
    "signed by itself as an authority": lambda: issue("localhost", ca=True),
    "of an untrusted authority": lambda: issue("localhost", OTHER_ROOT),
    "of an untrusted authority, sent along": lambda: issue(
        "localhost", OTHER_ROOT, also_sends=(OTHER_ROOT.certificate,)
    ),
    "of an authority with the trusted one's name": lambda: issue(
        "localhost", issue("test authority", ca=True)
    ),
    "without its intermediate": lambda: issue("localhost", MIDDLE),
    "through an expired intermediate": lambda: issue(
        "localhost", OLD_MIDDLE, also_sends=(OLD_MIDDLE.certificate,)
    ),
    "signed by a leaf": lambda: issue("localhost", RIGHT, also_sends=(RIGHT.certificate,)),
    "for clients": lambda: issue("localhost", ROOT, purpose=ExtendedKeyUsageOID.CLIENT_AUTH),
    "beyond its authority's names": lambda: issue(
        "localhost", NARROW, also_sends=(NARROW.certificate,)
    ),
    "with an unknown critical extension": lambda: issue(
        "localhost",
        ROOT,
        extra=((x509.UnrecognizedExtension(ObjectIdentifier("1.2.3.4.5"), b"\x05\x00"), True),),
    ),
    "with an RSA key of 1024 bits": lambda: issue(
        "localhost",
        ROOT,
        key=rsa.generate_private_key(65537, 1024),
    ),
}
