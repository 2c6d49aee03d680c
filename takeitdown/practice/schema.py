"""What a report, a file's details and the answers hold, element by element, in their order.

One table says it; from it documents are checked, and the XSD is written that `GET /xsd` gives. The
names, the order and how often each may stand come from the public technical documentation of the
CyberTipline Reporting API (report.cybertip.org/ispws/documentation) and from public clients
written after it (roostorg/coop, ncmec-cybertip). The XSD is our own: NCMEC's is not copied, and
where the two differ, NCMEC's is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from takeitdown.practice.tree import Element, element, written

UNBOUNDED = 0


class Misplaced(Exception):
    """An element that the schema does not have there; its text is the path of names to it."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a text may be. `base` names XML Schema's own type."""

    base: str = "string"
    longest: int = 0
    values: tuple[str, ...] = ()
    pattern: str = ""
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One element. `inside`: a kind of text, or the elements in it in their order; with `one_of`
    exactly one of them stands there. `most` 0: as many as there are.
    """

    name: str
    inside: Kind | tuple[Rule, ...]
    least: int = 0
    most: int = 1
    attributes: tuple[tuple[str, Kind], ...] = ()
    one_of: bool = False


TEXT, YES, TIME, DATE = Kind(), Kind("boolean"), Kind("dateTime"), Kind("date")
COUNT, DECIMAL, FLAG = Kind("nonNegativeInteger"), Kind("decimal"), Kind(longest=-1)
AGE = Kind("integer", least=0, most=150)
EVENTS = Kind(values=("Login", "Registration", "Purchase", "Upload", "Other", "Unknown"))
INCIDENTS = Kind(
    values=(
        "Child Pornography (possession, manufacture, and distribution)",
        "Child Sex Trafficking",
        "Child Sex Tourism",
        "Child Sexual Molestation",
        "Misleading Domain Name",
        "Misleading Words or Digital Images on the Internet",
        "Online Enticement of Children for Sexual Acts",
        "Unsolicited Obscene Material Sent to a Child",
    )
)
CLASSIFICATIONS = Kind(values=("A1", "A2", "B1", "B2"))


def _text(longest: int) -> Kind:
    return Kind(longest=longest)


def _needed(name: str, inside: Kind | tuple[Rule, ...]) -> Rule:
    return Rule(name, inside, least=1)


def _many(name: str, inside: Kind | tuple[Rule, ...], **more: Kind) -> Rule:
    return Rule(name, inside, most=UNBOUNDED, attributes=tuple(more.items()))


def _flags(name: str, *names: str) -> Rule:
    return Rule(name, tuple(Rule(one, FLAG) for one in names))


INFO = Rule("additionalInfo", TEXT)
CONTENT = (Rule("content", TEXT), INFO)
VERIFIED = {"verified": YES, "verificationDate": TIME}
EMAIL = {"type": Kind(values=("Home", "Work", "Business", "Recovery"))} | VERIFIED
PHONE = {
    "type": Kind(values=("Mobile", "Home", "Business", "Work", "Fax", "Internet", "Recovery")),
    "countryCallingCode": Kind(pattern=r"\+[0-9]{1,3}"),
    "extension": Kind(pattern="[0-9]{1,10}"),
} | VERIFIED
ADDRESS = _many(
    "address",
    (
        Rule("address", _text(255)),
        Rule("city", _text(100)),
        Rule("zipCode", _text(20)),
        Rule("state", TEXT),
        Rule("nonUsaState", _text(100)),
        Rule("country", TEXT),
    ),
    type=Kind(values=("Home", "Business", "Billing", "Shipping", "Technical")),
)
CONTACT = (
    Rule("firstName", _text(100)),
    Rule("lastName", _text(100)),
    _many("phone", _text(50), **PHONE),
    _many("email", _text(255), **EMAIL),
    ADDRESS,
)
PERSON = (
    *CONTACT,
    Rule("age", AGE),
    Rule("ageAssertionDiscrepancy", YES),
    Rule("dateOfBirth", DATE),
)
CAPTURE = (
    _needed("ipAddress", _text(45)),
    Rule("eventName", EVENTS),
    Rule("dateTime", TIME),
    Rule("possibleProxy", YES),
    Rule("port", Kind("integer", least=1, most=65535)),
)
DEVICE = _many(
    "deviceId",
    (
        _needed("idType", _text(255)),
        _needed("idValue", _text(2083)),
        Rule("eventName", EVENTS),
        Rule("dateTime", TIME),
    ),
)
LOCATION = Rule(
    "estimatedLocation",
    (Rule("city", _text(255)), Rule("region", _text(255)), Rule("countryCode", TEXT)),
    attributes=(("verified", YES), ("timestamp", TIME)),
)
GROUP, EMAILS = Rule("groupIdentifier", _text(255)), Rule("allEmailsReported", YES)
PRIOR = _many("priorCTReports", COUNT)
ACCOUNT = _many(
    "associatedAccount",
    (
        Rule("platform", _text(256)),
        Rule("firstName", _text(256)),
        Rule("middleName", _text(256)),
        Rule("lastName", _text(256)),
        Rule("approximateAge", AGE),
        Rule("ageAssertionDiscrepancy", YES),
        _many("phone", _text(50), **PHONE),
        _many("email", _text(255), **EMAIL),
        EMAILS,
        ADDRESS,
        Rule("espService", _text(256)),
        Rule("espIdentifier", _text(256)),
        _many("profileUrl", TEXT),
        Rule("screenName", _text(256)),
        _many("displayName", TEXT),
        Rule("profileBio", TEXT),
        GROUP,
        _many("ipCaptureEvent", CAPTURE),
        DEVICE,
        INFO,
    ),
    accountType=Kind(
        values=("Billing", "Linked", "Business", "Creator", "Parent/Guardian", "Other")
    ),
    thirdPartyUser=YES,
)
USER = (
    Rule("espIdentifier", _text(255)),
    Rule("espService", _text(100)),
    Rule("compromisedAccount", YES),
    Rule("screenName", _text(256)),
    _many("displayName", TEXT),
    _many("profileUrl", TEXT),
    Rule("profileBio", TEXT),
    _many("ipCaptureEvent", CAPTURE),
    DEVICE,
)
INCIDENT = (
    Rule(
        "webPageIncident",
        (_many("url", TEXT), INFO),
        attributes=(("thirdPartyHostedContent", YES),),
    ),
    Rule("emailIncident", (_many("emailAddress", _text(255), **EMAIL), *CONTENT)),
    Rule(
        "newsgroupIncident",
        (Rule("name", _text(255)), _many("emailAddress", _text(255), **EMAIL), *CONTENT),
    ),
    Rule(
        "chatImIncident",
        (Rule("chatClient", _text(255)), Rule("chatRoomName", _text(255)), *CONTENT),
    ),
    Rule(
        "onlineGamingIncident",
        (Rule("gameName", _text(255)), Rule("console", _text(255)), *CONTENT),
    ),
    Rule(
        "cellPhoneIncident",
        (
            Rule("phoneNumber", _text(50), attributes=tuple(PHONE.items())),
            Rule("latitude", DECIMAL),
            Rule("longitude", DECIMAL),
            INFO,
        ),
    ),
    Rule(
        "nonInternetIncident",
        (Rule("locationName", _text(255)), _many("incidentAddress", ADDRESS.inside), INFO),
    ),
    Rule(
        "peer2peerIncident",
        (
            Rule("client", _text(255)),
            _many("ipCaptureEvent", CAPTURE),
            Rule("fileNames", TEXT),
            INFO,
        ),
    ),
)

REPORT = Rule(
    "report",
    (
        Rule(
            "batchedReport",
            (),
            attributes=(("reason", Kind(values=("VIRAL_POTENTIAL_MEME",))),),
        ),
        _needed(
            "incidentSummary",
            (
                _needed("incidentType", INCIDENTS),
                Rule("platform", _text(256)),
                Rule("escalateToHighPriority", _text(3000)),
                _flags(
                    "reportAnnotations",
                    "sextortion",
                    "csamSolicitation",
                    "minorToMinorInteraction",
                    "spam",
                    "sadisticOnlineExploitation",
                    "informational",
                ),
                _needed("incidentDateTime", TIME),
                Rule("incidentDateTimeDescription", _text(3000)),
            ),
        ),
        Rule("internetDetails", INCIDENT, most=UNBOUNDED, one_of=True),
        Rule(
            "lawEnforcement",
            (
                _needed("agencyName", _text(255)),
                Rule("caseNumber", _text(100)),
                Rule("officerContact", CONTACT),
                Rule("reportedToLe", YES),
                Rule("servedLegalProcessDomestic", YES),
                Rule("servedLegalProcessInternational", YES),
            ),
            attributes=(("fleaCountry", TEXT),),
        ),
        _needed(
            "reporter",
            (
                _needed("reportingPerson", PERSON),
                Rule("contactPerson", CONTACT),
                Rule("companyTemplate", TEXT),
                Rule("termsOfService", TEXT),
                Rule("legalURL", _text(2083)),
            ),
        ),
        Rule(
            "personOrUserReported",
            (
                Rule("personOrUserReportedPerson", PERSON),
                Rule("vehicleDescription", _text(300)),
                *USER,
                Rule("thirdPartyUserReported", YES),
                PRIOR,
                GROUP,
                LOCATION,
                EMAILS,
                ACCOUNT,
                INFO,
            ),
        ),
        _many(
            "intendedRecipient",
            (Rule("intendedRecipientPerson", PERSON), *USER, PRIOR, GROUP, LOCATION, EMAILS, INFO),
        ),
        _many(
            "victim",
            (
                _needed("victimPerson", PERSON),
                *USER,
                Rule("schoolName", _text(255)),
                PRIOR,
                LOCATION,
                EMAILS,
                ACCOUNT,
                INFO,
            ),
        ),
        INFO,
    ),
    least=1,
)

FILE_DETAILS = Rule(
    "fileDetails",
    (
        _needed("reportId", COUNT),
        _needed("fileId", TEXT),
        Rule("originalFileName", _text(2056)),
        Rule("uploadedToEspTimestamp", TIME),
        Rule("locationOfFile", _text(2083)),
        Rule("fileViewedByEsp", YES),
        Rule("exifViewedByEsp", YES),
        Rule("publiclyAvailable", YES),
        Rule("fileRelevance", Kind(values=("Reported", "Supplemental Reported"))),
        _flags(
            "fileAnnotations",
            "animeDrawingVirtualHentai",
            "potentialMeme",
            "viral",
            "possibleSelfProduction",
            "physicalHarm",
            "violenceGore",
            "bestiality",
            "liveStreaming",
            "infant",
            "generativeAi",
        ),
        Rule("industryClassification", CLASSIFICATIONS),
        _many("originalFileHash", TEXT, hashType=_text(64)),
        Rule("ipCaptureEvent", CAPTURE),
        DEVICE,
        _many(
            "details",
            (
                Rule(
                    "nameValuePair",
                    (_needed("name", _text(64)), _needed("value", TEXT)),
                    least=1,
                    most=UNBOUNDED,
                    attributes=(("type", Kind(values=("EXIF", "HASH"))),),
                ),
            ),
        ),
        _many("additionalInfo", TEXT),
    ),
    least=1,
)

REPORT_RESPONSE = Rule(
    "reportResponse",
    (
        _needed("responseCode", COUNT),
        _needed("responseDescription", TEXT),
        Rule("reportId", COUNT),
        Rule("fileId", TEXT),
        Rule("hash", TEXT),
    ),
    least=1,
)
DONE_RESPONSE = Rule(
    "reportDoneResponse",
    (
        _needed("responseCode", COUNT),
        _needed("reportId", COUNT),
        _needed("files", (_many("fileId", TEXT),)),
    ),
    least=1,
)
DOCUMENTS = (REPORT, FILE_DETAILS, REPORT_RESPONSE, DONE_RESPONSE)

_INTEGER = re.compile(r"[+-]?[0-9]{1,18}", re.ASCII)
_DECIMAL = re.compile(r"[+-]?([0-9]{1,18}(\.[0-9]{0,18})?|\.[0-9]{1,18})", re.ASCII)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def check(root: Element, rule: Rule) -> None:
    """Returns if an element and all in it are as the rule has them. Raises Misplaced."""
    if root.name != rule.name:
        raise Misplaced(rule.name)
    _check(root, rule, rule.name)


def _check(one: Element, rule: Rule, place: str) -> None:
    known = dict(rule.attributes)
    for name, value in one.attributes:
        if name not in known or not _fits(value, known[name]):
            raise Misplaced(f"{place}/@{name}")
    if isinstance(rule.inside, Kind):
        if one.children or not _fits(one.text, rule.inside):
            raise Misplaced(place)
        return
    if one.text:
        raise Misplaced(place)
    if rule.one_of and len(one.children) != 1:
        raise Misplaced(place)
    _check_order(one, rule.inside, place)


def _check_order(one: Element, rules: tuple[Rule, ...], place: str) -> None:
    waiting = list(one.children)
    for rule in rules:
        seen = 0
        while waiting and waiting[0].name == rule.name and (not rule.most or seen < rule.most):
            _check(waiting.pop(0), rule, f"{place}/{rule.name}")
            seen += 1
        if seen < rule.least:
            raise Misplaced(f"{place}/{rule.name}")
    if waiting:  # an unknown name is somebody's text: it is not repeated
        raise Misplaced(f"{place}: another order, or an unknown element")


def _fits(text: str, kind: Kind) -> bool:
    if kind.values:
        return text in kind.values
    if kind.pattern:
        return re.fullmatch(kind.pattern, text, re.ASCII) is not None
    if kind.longest:
        return len(text) <= max(kind.longest, 0)
    match kind.base:
        case "boolean":
            return text in ("true", "false", "1", "0")
        case "dateTime":
            return _TIME.fullmatch(text) is not None and _is_time(text)
        case "date":
            return _DATE.fullmatch(text) is not None and _is_time(text)
        case "decimal":
            return _DECIMAL.fullmatch(text) is not None
        case "integer" | "nonNegativeInteger":
            least = 0 if kind.base != "integer" else kind.least
            return _INTEGER.fullmatch(text) is not None and (
                (least is None or int(text) >= least)
                and (kind.most is None or int(text) <= kind.most)
            )
    return True


def _is_time(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def xsd() -> bytes:
    """The table as an XML Schema."""
    return written(
        Element(
            "xs:schema",
            children=tuple(_declared(rule, top=True) for rule in DOCUMENTS),
            attributes=(("xmlns:xs", "http://www.w3.org/2001/XMLSchema"),),
        ),
        indent=True,
    )


def _declared(rule: Rule, top: bool = False) -> Element:
    attributes = {"name": rule.name}
    if not top:
        attributes |= {
            "minOccurs": str(rule.least),
            "maxOccurs": str(rule.most) if rule.most else "unbounded",
        }
    return Element("xs:element", "", tuple(_type_of(rule)), tuple(attributes.items()))


def _type_of(rule: Rule) -> Iterator[Element]:
    allowed = [
        Element("xs:attribute", "", (_simple(kind),), (("name", name),))
        for name, kind in rule.attributes
    ]
    if isinstance(rule.inside, Kind):
        if not allowed:
            yield _simple(rule.inside)
            return
        extension = element("xs:extension", *allowed, base=f"xs:{rule.inside.base}")
        if rule.inside.longest:  # an extension cannot restrict: only the base is said
            extension = element("xs:extension", *allowed, base="xs:string")
        yield element("xs:complexType", element("xs:simpleContent", extension))
        return
    order = "xs:choice" if rule.one_of else "xs:sequence"
    inside = [
        _declared(Rule(one.name, one.inside, 1, 1, one.attributes) if rule.one_of else one)
        for one in rule.inside
    ]
    yield element("xs:complexType", element(order, *inside), *allowed)


def _simple(kind: Kind) -> Element:
    facets: list[Element] = []
    for value in kind.values:
        facets.append(element("xs:enumeration", value=value))
    if kind.pattern:
        facets.append(element("xs:pattern", value=kind.pattern))
    if kind.longest:
        facets.append(element("xs:maxLength", value=str(max(kind.longest, 0))))
    if kind.least is not None:
        facets.append(element("xs:minInclusive", value=str(kind.least)))
    if kind.most is not None:
        facets.append(element("xs:maxInclusive", value=str(kind.most)))
    return element("xs:simpleType", element("xs:restriction", *facets, base=f"xs:{kind.base}"))
