"""What a report, a file's details and the answers hold, element by element, in their order.

One table says it; from it documents are checked, and the XSD is written that `GET /xsd` gives. The
names, the order and how often each may stand come from the public technical documentation of the
CyberTipline Reporting API (report.cybertip.org/ispws/documentation) and from public clients
written after it (roostorg/coop, ncmec-cybertip). The XSD is our own: NCMEC's is not copied, and
where the two differ, NCMEC's is right.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

from takeitdown.steps.tree import Element, written

UNBOUNDED = 0


class Misplaced(Exception):
    """An element that the schema does not have there; its text is the path of names to it."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a text may be. `base` names XML Schema's own type; `between` holds for integers."""

    base: str = "string"
    longest: int | None = None
    values: tuple[str, ...] = ()
    pattern: str = ""
    between: tuple[int, int] = (0, 10**15)


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
COUNT, DECIMAL, FLAG = Kind("integer", between=(0, 10**12)), Kind("decimal"), Kind(longest=0)
AGE = Kind("integer", between=(0, 150))
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
    Rule("port", Kind("integer", between=(1, 65_535))),
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
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_FORMS = {
    "date": re.compile(_DATE),
    "dateTime": re.compile(
        _DATE + r"T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9])?"
    ),
}


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
    if one.text.strip():
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
    if kind.longest is not None:
        return len(text) <= kind.longest
    text = text.strip(" \t\r\n")  # what XML Schema does for all but strings
    match kind.base:
        case "boolean":
            return text in ("true", "false", "1", "0")
        case "dateTime" | "date":
            return _FORMS[kind.base].fullmatch(text) is not None and _is_time(text)
        case "decimal":
            return _DECIMAL.fullmatch(text) is not None
        case "integer":
            least, most = kind.between
            return _INTEGER.fullmatch(text) is not None and least <= int(text) <= most
    return True


def _is_time(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def xsd() -> bytes:
    """The table as an XML Schema, each kind of text named and said once."""
    named: dict[Kind, str] = {}
    documents = [_declared(rule, named, least=None) for rule in DOCUMENTS]
    kinds = [_simple(kind, name) for kind, name in named.items()]
    schema = _xs("schema", *kinds, *documents)
    where = ("xmlns:xs", "http://www.w3.org/2001/XMLSchema")
    return written(replace(schema, attributes=(where,)), indent=True)


def _declared(rule: Rule, named: dict[Kind, str], least: int | None) -> Element:
    """The declaration of an element; at the top there is no `least`."""
    times = {"minOccurs": str(least), "maxOccurs": str(rule.most or "unbounded")}
    said = {"name": rule.name} | (times if least is not None else {})
    allowed = [
        _xs("attribute", name=name, type=_type(kind, named)) for name, kind in rule.attributes
    ]
    if isinstance(rule.inside, Kind):
        base = _type(rule.inside, named)
        if not allowed:
            return _xs("element", **said, type=base)
        extended = _xs("simpleContent", _xs("extension", *allowed, base=base))
        return _xs("element", _xs("complexType", extended), **said)
    # Of a choice one is there: each of them once.
    inside = [_declared(one, named, 1 if rule.one_of else one.least) for one in rule.inside]
    order = _xs("choice" if rule.one_of else "sequence", *inside)
    return _xs("element", _xs("complexType", order, *allowed), **said)


def _type(kind: Kind, named: dict[Kind, str]) -> str:
    """What a kind is called: XML Schema's own name, or one of ours."""
    if kind == Kind(kind.base):
        return f"xs:{kind.base}"
    return named.setdefault(kind, f"kind-{len(named) + 1}")


def _simple(kind: Kind, name: str) -> Element:
    facets = [_xs("enumeration", value=value) for value in kind.values]
    if kind.pattern:
        facets.append(_xs("pattern", value=kind.pattern))
    if kind.longest is not None:
        facets.append(_xs("maxLength", value=str(kind.longest)))
    if kind.base == "integer":
        least, most = kind.between
        facets += [_xs("minInclusive", value=str(least)), _xs("maxInclusive", value=str(most))]
    return _xs("simpleType", _xs("restriction", *facets, base=f"xs:{kind.base}"), name=name)


def _xs(kind: str, *inside: Element, **attributes: str) -> Element:
    return Element(f"xs:{kind}", "", inside, tuple(attributes.items()))
