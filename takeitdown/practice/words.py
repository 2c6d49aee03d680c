"""What the presenter can read out about the other side: sentences, each with where it comes from.

Plain words, true of the services in this folder and of the public record as of November 2026. What
the public record leaves open is said as such. `source` is "" where the screen itself shows it.
"""

from __future__ import annotations

from dataclasses import dataclass

from takeitdown.hashing.grouping import NEAR
from takeitdown.practice.casework import Classification, Priority, Reason
from takeitdown.practice.partner import OURS, REAL
from takeitdown.practice.uploads import Scan, Taken

THIS_APP = "this app's own code"
SHOWN = "what the services here show"
LAW = "18 U.S.C. 2258A, as changed by the REPORT Act of 7 May 2024"
COURT = "United States v. Wilson, 13 F.4th 961 (9th Cir. 2021)"
CYBERTIPLINE_API = "CyberTipline Reporting API, technical documentation"
HASH_SHARING = "NCMEC Hash Sharing API v2, documentation"
FAQ = "CyberTipline, questions and answers (report.cybertip.org/faqs)"
NCMEC_ON_REPORTS = "NCMEC, Reporting by Online Platforms (globalchildexploitationpolicy.org)"
QUOTED = "factually.co, which quotes NCMEC; not seen at NCMEC itself"
LAWYERS = "hgexperts.com, Understanding NCMEC CyberTipline Reports; not seen at NCMEC itself"
STUDY = "research: arXiv 2412.06056; others doubt it: arXiv 2406.00918"
THREATEXCHANGE = "python-threatexchange, its source code"
TAKE_IT_DOWN = "Take It Down, questions and answers (takeitdown.ncmec.org)"


@dataclass(frozen=True, slots=True)
class Statement:
    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its answers, and what the public record leaves open."""

    question: str
    answers: tuple[Statement, ...]
    open: tuple[str, ...]


LIST_HAS = (
    Statement("A fingerprint of the file, in two kinds: MD5 and SHA-1."),
    Statement("A fingerprint of what the picture looks like: PDQ."),
    Statement("With the shield, PDQ fingerprints of likely edited copies."),
    Statement("A label for each entry, made by chance."),
    Statement("The time when partners could first read it."),
)
LIST_ALSO_KEEPS = (
    Statement("Partners do not see this: the document that was sent, as it was sent.", THIS_APP),
    Statement(
        "It holds the case's mark, the answer about age, and two more kinds of fingerprint.",
        THIS_APP,
    ),
    Statement(
        "The case's mark is made from the case number. The number itself is not there.", THIS_APP
    ),
    Statement("It keeps the hour when a document came, and a number for the receipt.", THIS_APP),
    Statement("Taking a picture off the list erases its fingerprints and the document.", THIS_APP),
)
LIST_HAS_NOT = (
    Statement("The picture.", THIS_APP),
    Statement("The file's name, its folder, or its date.", THIS_APP),
    Statement("Anyone's name, address, or e-mail.", THIS_APP),
    Statement("An internet address. It writes none down.", THIS_APP),
    Statement("Where the picture is shared, or by whom.", THIS_APP),
)

READERS = {
    REAL: "This platform reads the list with threatexchange, the code that real platforms use.",
    OURS: "This platform reads the list with our own reader. threatexchange is not installed here.",
}
COPIES = {
    "same": "The very same file",
    "re-encoded": "Saved again, smaller file",
    "resized": "Made smaller",
    "filtered": "With a colour filter",
    "screenshot": "Screenshot on a telephone",
    "cropped": "Edges cut off",
    "mirrored": "Mirrored",
    "collage": "Put beside another picture",
    "look-alike": "Another picture that looks alike",
    "unrelated": "Another picture",
}
NOT_TAKING_PART = (
    Statement(
        "Two services do not read the list. They are the same program, without a list.", THIS_APP
    ),
    Statement("Take It Down does not work on encrypted services.", TAKE_IT_DOWN),
    Statement(
        "Here the messenger gets the picture's bytes and does not look. "
        "A real one cannot look: it gets them locked.",
        THIS_APP,
    ),
)


def elsewhere(name: str, taken: tuple[Taken, ...]) -> str:
    """What a service without a list did with its uploads, counted."""
    compared = sum(one.scan is not None for one in taken)
    return f"{name}. Uploads taken: {len(taken)}. Compared with a list: {compared}."


def finding(scan: Scan) -> Statement:
    """What one scan says about the original."""
    if scan.exact:
        return Statement("The very same file was uploaded here. Its digests are on the list.")
    if scan.pictures.matched:
        return Statement("A copy of the picture was uploaded here, or one almost the same.")
    if scan.shield.matched:
        return Statement("An edited copy was uploaded here. Only the shield found it.")
    return Statement("No match. That does not show that the picture was never shared.")


CLUES = {
    "incident": "What kind of report it is",
    "time": "When it was uploaded",
    "url": "Where it was uploaded",
    "reporter": "Who sent the report",
    "account": "The uploader's account",
    "screen-name": "The uploader's screen name",
    "ip": "The uploader's internet address",
    "file": "The platform's own copy of the upload",
    "digest": "A digest that the platform made of its copy",
}
CLASSIFICATIONS = {
    Classification.A1: "A1: a child before puberty, sex act",
    Classification.A2: "A2: a child before puberty, lascivious exhibition",
    Classification.B1: "B1: a young person in puberty, sex act",
    Classification.B2: "B2: a young person in puberty, lascivious exhibition",
    Classification.OTHER: "None of these",
}
PRIORITIES = {
    Priority.URGENT: "Urgent: a child may be in danger now",
    Priority.REFERRAL: "Referral: there is enough to look into it",
    Priority.INFORMATIONAL: "For information: too little to look into it yet",
}
REASONS = {
    Reason.UPLOADER_ADDRESS: "The uploader's internet address belongs to this agency's area.",
    Reason.CHILD_PLACE: "The child may live in this agency's area.",
    Reason.PROVIDER_PLACE: "The platform is in this agency's area.",
}
CASEWORK = (
    Statement("Reports are looked at, urgent ones first, and passed to law enforcement.", FAQ),
    Statement("NCMEC's staff try to find where a report belongs.", QUOTED),
    Statement(
        "Reports with enough in them lead to investigations. Others lack it.", NCMEC_ON_REPORTS
    ),
    Statement("A report with enough in it is called a referral.", QUOTED),
    Statement("Agencies read it in NCMEC's Case Management Tool.", QUOTED),
    Statement("Platforms may name one of four classes, A1 to B2.", CYBERTIPLINE_API),
    Statement(
        "If nobody at the platform looked at the file, police may need a warrant to open it.",
        COURT,
    ),
    Statement(
        "Here somebody at the platform looked, so the report says that it was viewed.", THIS_APP
    ),
    Statement("Here the two analysts' answers are made up: the picture is a landscape.", THIS_APP),
    Statement(
        "Here the agency is found by the uploader's internet address, which is made up.", THIS_APP
    ),
)

ORIGINAL = Question(
    "Was the original picture shared, and how do investigators get it?",
    (
        Statement("A match says that a copy was uploaded there, or a picture much like it.", SHOWN),
        Statement("The hash list has fingerprints, and no picture that it could give.", THIS_APP),
        Statement(
            "A rough picture can be guessed from a fingerprint. Only partners read it.", STUDY
        ),
        Statement("The app leaves the picture where it is, on the person's computer.", THIS_APP),
        Statement("The platform has the upload, because somebody uploaded it there.", SHOWN),
        Statement("In the United States, the law is about pictures of people under 18.", LAW),
        Statement("A platform that learns of such a picture must tell the CyberTipline.", LAW),
        Statement("It may put its own copy of the upload into the report.", LAW),
        Statement("It must keep what it reported for one year.", LAW),
        Statement("An agency gets the report, with the copy if there is one.", QUOTED),
        Statement("For more, an agency asks the platform by legal process.", LAWYERS),
        Statement("For none of this does the person send the picture.", THIS_APP),
    ),
    (
        "How often each platform reads which list, and what it does with a match.",
        "Whether a platform puts the file into its report: the law leaves that to the platform.",
        "How many people at NCMEC look at one report, and on what screens.",
        "What exactly the classes A1 to B2 mean: the words here are as others tell them.",
        "Whether NCMEC joins entries of Take It Down with reports of platforms.",
        "How long an agency needs, and what it does first.",
    ),
)

STAND_INS = (
    Statement("Real: the app, and the hash list with its partners' face.", THIS_APP),
    Statement(
        "Lighter than in real use: what makes a case's keys of its number takes 16 MiB of memory "
        "here, and 128 there.",
        THIS_APP,
    ),
    Statement(
        "Real where it is installed: threatexchange, the client that platforms read lists with. "
        "Otherwise our own reader, and this guide says so.",
        THIS_APP,
    ),
    Statement(
        "A real list publishes every ten minutes. The one in practice does each second.", THIS_APP
    ),
    Statement(
        "A stand-in: the platform. It is a small upload service with an index of our own.", THIS_APP
    ),
    Statement(
        f"It calls {NEAR} bits or fewer a match, as threatexchange does. "
        "A real platform has rules of its own.",
        THREATEXCHANGE,
    ),
    Statement(
        "It takes bundled pictures only, and tells the uploader what it found. "
        "A real platform would not tell.",
        THIS_APP,
    ),
    Statement("Stand-ins: two services that do not take part. They have no list.", THIS_APP),
    Statement(
        "Made up: accounts, names, times, and the addresses that uploads come from.", THIS_APP
    ),
    Statement(
        "A stand-in: the CyberTipline, built after its public documentation.", CYBERTIPLINE_API
    ),
    Statement(
        "A stand-in: casework. Two people look at each file here; at NCMEC that is not public.",
        THIS_APP,
    ),
    Statement("A name only: the agencies. What they do is not played.", THIS_APP),
    Statement(
        "The way to send fingerprints to NCMEC is not public, so ours is our own.", HASH_SHARING
    ),
)
