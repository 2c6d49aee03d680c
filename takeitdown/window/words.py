"""Every sentence that a person meets in the window, in the order in which they meet it.

Short, plain, no blame; the first sentence of a page says what the page does; limits stand where the
action is. Nothing here says that a picture is gone from anywhere, or that a fingerprint tells
nothing. Codes come from `errors.py` and `steps/wire.py`; each has its words here.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from takeitdown.steps.state import Kept
from takeitdown.wall.report import WallReport
from takeitdown.window import languages
from takeitdown.window.languages import isolated
from takeitdown.witness.watcher import Settled


def tr(text: str) -> str:
    """`text`, one literal, in the language of this start."""
    return languages.with_isolated(QCoreApplication.translate(languages.CONTEXT, text))


def _count(number: int, one: str, many: str, *others: object) -> str:
    """A sentence with a number in it: {0}, and {1} and on for `others`. Both are literals without
    `tr`: English has two forms, and a translation of `many` has as many as its language."""
    text = QCoreApplication.translate(languages.CONTEXT, many, None, number)
    if number == 1 and languages.spoken() == "en":
        text = one
    return languages.with_isolated(text).format(QLocale().toString(number), *others)


# ── on every page ────────────────────────────────────────────────────────────────────────────────

WINDOW_TITLE = tr("Notes")  # neutral, and the same on every page
LEAVE = tr("Hide and close now")
BACK = tr("Back")
PRACTICE = tr("Practice. Practice pictures only. Nothing leaves this computer.")
PRACTICE_ANY = tr("Practice. Nothing leaves this computer.")
PRACTICE_TITLE = tr("Notes. Practice")

# What practice shows of a screen reader's reading.
READING_TITLE = tr("Practice. What a screen reader reads")
SPOKEN_ROLES = {
    "button": tr("button"),
    "check-box": tr("check box"),
    "radio": tr("choice"),
    "edit": tr("text field"),
    "progress": tr("progress"),
}
SPOKEN_CHECKED = tr("checked")
SPOKEN_NOT_CHECKED = tr("not checked")
SPOKEN_DISABLED = tr("cannot be used now")
DRAFT = tr("Draft: no native speaker has checked this translation.")


def step(number: int, name: str) -> str:
    return tr("Step {0} of 5. {1}").format(number, name)


def honest_line(watched: int, disturbed: int, network_closed: bool, handed_over: int) -> str:
    """At the foot of every page: only what this process knows."""
    chosen = _count(watched, "1 picture watched", "{0} pictures watched")
    if watched:
        state = tr("{0} not as before").format(disturbed) if disturbed else tr("unchanged")
        chosen = tr("{0}, {1}").format(chosen, state)
    network = (
        tr("the system closed the network for this window")
        if network_closed
        else tr("no wall on this system: the network is not closed for this window")
    )
    sent = (
        tr("nothing sent")
        if handed_over == 0
        else tr("{0} bytes sent, no picture").format(QLocale().toString(handed_over))
    )
    return f"{chosen}  ·  {network}  ·  {sent}"


# What a person on the telephone reads out, so that the one who helps knows the page: blue along the
# way, green for the person's own case, white beside it. Colours are translated, numbers are not.
COLOURS = {
    "blue": tr("Blue"),
    "green": tr("Green"),
    "white": tr("White"),
    "yellow": tr("Yellow"),
}
PAGE_CODES = {
    "hiding": ("white", 1),
    "pause": ("white", 2),
    "traces": ("white", 3),
    "stopped": ("white", 4),
    "begin": ("blue", 1),
    "choose": ("blue", 2),
    "check": ("blue", 3),
    "send": ("blue", 4),
    "receipt": ("blue", 5),
    "cases": ("green", 1),
    "proof": ("green", 2),
    "elsewhere": ("yellow", 1),
}


def page_code(page: str) -> str:
    colour, number = PAGE_CODES[page]
    return tr("Page {0} {1}").format(COLOURS[colour], number)


# ── before anything else, and beside it ──────────────────────────────────────────────────────────

HIDING_STEP = tr("Before you start")
HIDING_HEADING = tr("You can hide this at any time")
HIDING_WAYS = tr(
    "Press “Hide and close now” at the top of each page. Closing the window, or pressing the Shift "
    "key three times, does the same."
)
HIDING_FORGETS = tr("What you did here is then forgotten. What you saved or sent before stays.")
HIDING_KEEPS = tr(
    "The computer may still keep a note that this app was opened. If someone may check it, use "
    "another one if you can."
)
HIDING_PAUSE = tr("“Take a break” covers the page and keeps everything, for as long as you like.")
HIDING_NEXT = tr("Go on")
PAUSE = tr("Take a break")
PAUSE_STEP = tr("A break")
PAUSE_HEADING = tr("Take your time")
PAUSE_TEXT = tr("Everything is kept as it was. There is no time limit.")
PAUSE_END = tr("Come back")
TRACES = tr("What this computer may keep")
TRACES_STEP = tr("Traces")
TRACES_TEXT = tr(
    "This page says what may be left on this computer. The app itself leaves nothing that you did "
    "not ask for. The system around it does."
)
TRACES_OURS_TITLE = tr("What the app keeps to, tested with each change")
TRACES_OURS = {
    "files": tr("It writes no settings, no history, no log and no copy of a picture."),
    "dialog": tr("Its own window for choosing files keeps no list of files or folders."),
    "clipboard": tr(
        "What you copy here is marked as secret. It is wiped after a minute, or when the app "
        "closes, if it is still there."
    ),
    "crash": tr("A crash of the part that opens pictures leaves no record of its memory."),
    "links": tr("It opens no web page by itself."),
    "network": tr("It uses no network before you press a button that says so."),
}
TRACES_SYSTEMS = {
    "linux": tr("What Linux and its desktop may keep"),
    "windows": tr("What Windows may keep"),
    "macos": tr("What macOS may keep"),
}
TRACES_EVERYWHERE_TITLE = tr("What any computer may keep")
TRACES_OTHERS = tr("See what other systems may keep")
TRACES_KEPT = {
    "linux": (
        tr("The desktop may note that this app was opened, and how often."),
        tr("A terminal keeps the commands that were typed in it."),
        tr("File windows may keep small copies of pictures that you looked at in them."),
        tr("Each file holds the time when it was last read."),
    ),
    "windows": (
        tr("Windows notes in several places that this program was opened."),
        tr("The Windows file window keeps a list of files and folders chosen in it."),
        tr("Windows keeps small copies of pictures that you looked at in a folder."),
        tr("Recall, where it is on, takes pictures of the screen."),
        tr(
            "A picture chosen straight from a phone may be copied to this computer. Copy it to a "
            "folder yourself first, and choose it there."
        ),
    ),
    "macos": (
        tr("macOS may list this app and chosen files under Recent Items."),
        tr("Quick Look keeps small copies of pictures, even after the pictures are gone."),
        tr("Time Machine may keep copies of files that were here for an hour."),
    ),
    "everywhere": (
        tr("Parts of the memory can be written to the disk, above all when the computer sleeps."),
        tr("Programs that watch the screen or the keys see this app like any other."),
        tr("The internet provider, a school or a workplace may note which list was reached."),
        tr("A browser keeps the addresses that you open in it."),
        tr("A clipboard program may ignore the mark, and keep what you copied."),
    ),
}
TRACES_CAREFUL = tr(
    "Deleting such notes can make someone suspicious. If someone checks this computer, another "
    "one is safer."
)

# ── 1 begin ──────────────────────────────────────────────────────────────────────────────────────

BEGIN_STEP = tr("Before you start")
BEGIN_HEADING = tr("Help stop your pictures from spreading")
BEGIN_STAYS = tr(
    "Your pictures stay on this computer. The app makes a fingerprint of each one: a short code, "
    "not a picture. Only the codes are sent."
)
BEGIN_LIMITS = tr(
    "Services that take part can use the codes to find copies. It does not reach private encrypted "
    "chats, services that do not take part, or pictures that people have saved."
)
BEGIN_SAFE = tr(
    "If someone may check this computer, use another one if you can. To hide this at once, close "
    "the window or press Shift three times. The app saves nothing by itself; the system may still "
    "note that it was opened."
)
AGE_QUESTION = tr("How old were you in these pictures?")
AGES = {
    "under-18": tr("Under 18"),
    "adult": tr("18 or over"),
    "not-sure": tr("I am not sure"),
}
AGE_HELPING = tr("If you are helping someone, answer for them.")
BEGIN_NUMBER = tr("I already have a case number")
BEGIN_NUMBER_LABEL = tr("Your case number")
BEGIN_NEXT = tr("Choose pictures")

PROBLEM = tr("One thing is missing")
AGE_MISSING = tr("Choose how old you were in these pictures. It decides which list is right.")
NUMBER_PROBLEMS = {
    "length": tr("A case number has 12 letters and digits. Check it and type it again."),
    "letter": tr("One sign in this case number is never used. Check it and type it again."),
    "check": tr("There is a slip in this case number. Check each sign and try again."),
}
NUMBER_OTHER_WORLD = tr(
    "This number is from practice, and practice numbers work in practice only. Leave it empty to "
    "start a new case."
)
NUMBER_NOT_PRACTICE = tr(
    "This is practice. Practice numbers begin with PRACTICE. Leave it empty to start a new case."
)

# ── where to go instead ──────────────────────────────────────────────────────────────────────────

ELSEWHERE_STEP = tr("Where you can go")
ELSEWHERE_NO_LIST = tr("This copy is not set up to send")
ELSEWHERE_NO_LIST_TEXT = tr(
    "No helpline has set up this copy of the app with its list. It can only practise. These "
    "services do the same work for real, and you do not need to give your name."
)
ELSEWHERE_AGE = tr("Another service is right for these pictures")
ELSEWHERE_OTHER_AGES = tr("{0} does not take pictures for this age. These services do.")
ELSEWHERE_PLACES = (
    (
        tr("Under 18 in the pictures: Take It Down, everywhere in the world"),
        "takeitdown.ncmec.org",
        tr("Run by NCMEC in the United States. You can be any age now."),
    ),
    (
        tr("18 or over in the pictures: StopNCII, everywhere in the world"),
        "stopncii.org",
        tr("Run by SWGfL in the United Kingdom, with the Revenge Porn Helpline."),
    ),
    (
        tr("Under 18 and in the United Kingdom: Report Remove"),
        "childline.org.uk",
        tr("Childline talks with you too: 0800 1111, free, day and night."),
    ),
)
ELSEWHERE_LINK_NOTE = tr(
    "Nothing opens by itself. If you open an address in a browser on this computer, it stays in "
    "the browser's history."
)
COPY_ADDRESS = tr("Copy address")
COPIED = tr("Copied")

# ── 2 choose ─────────────────────────────────────────────────────────────────────────────────────

CHOOSE_STEP = tr("Choose pictures")
CHOOSE_HEADING = tr("Choose the pictures")
CHOOSE_TEXT = tr(
    "Pick pictures that are already on this computer. You do not have to look at them: each one "
    "shows as a number. Do not save or ask for more pictures for this."
)
CHOOSE_PRACTICE = tr("This is practice. Use the practice pictures: no person is in them.")
CHOOSE_ADD = tr("Choose pictures")
CHOOSE_FOLDER = tr("Add a folder")
CHOOSE_PASTE = tr("Paste")
CHOOSE_SAMPLES = tr("Add the practice pictures")
CHOOSE_DROP = tr("You can also drop picture files anywhere on this page.")
CHOOSE_NAMES = tr("Show file names")
CHOOSE_STOP = tr("Stop here and keep what is ready")
CHOOSE_NEXT = tr("Check before you send")
CHOOSE_NONE = tr("Choose at least one picture that can be used.")
CHOOSE_WAIT = tr("Some pictures are still being checked. Wait, or stop here.")
CHOOSE_FILTER = tr("Pictures")
CHOOSE_ALL_FILES = tr("All files")
CHOOSE_LIST = tr("Chosen pictures")
DIALOG_LOOK_IN = tr("Look in:")
DIALOG_NAME = tr("Name:")
DIALOG_TYPE = tr("Type:")
DIALOG_CHOOSE = tr("Choose")
DIALOG_CANCEL = tr("Cancel")
LOOK = tr("Look")
LOOK_AWAY = tr("Hide")
REMOVE = tr("Take out")
TILE_WAITING = tr("Waiting to be checked")
TILE_READY = tr("Ready")
TILE_FAINT = tr("Ready. It has few details, so services can probably find only the very same file.")
PASTE_NOTHING = tr(
    "There is no picture file to paste. In the folder, copy the file itself, then paste here."
)


def picture(number: int) -> str:
    return tr("Picture {0}").format(number)


def tile_alike(number: int) -> str:
    return tr("Ready. It looks like picture {0}.").format(number)


def look_at(number: int) -> str:
    return tr("Look at picture {0}").format(number)


def hide_picture(number: int) -> str:
    return tr("Hide picture {0}").format(number)


def remove_picture(number: int) -> str:
    return tr("Take out picture {0}").format(number)


def progress(ready: int, of: int) -> str:
    return tr("{0} of {1} checked").format(ready, of)


def added(new: int, again: int, skipped: int, over: int) -> str:
    """What came of one adding, in one line. Empty when all of it was new."""
    parts = []
    if again:
        parts.append(
            _count(
                again,
                "1 picture was there already and counts once.",
                "{0} pictures were there already and count once.",
            )
        )
    if skipped:
        parts.append(
            _count(
                skipped,
                "1 thing in the folder is not a picture and was left out.",
                "{0} things in the folder are not pictures and were left out.",
            )
        )
    if over:
        parts.append(
            _count(
                over,
                "200 pictures are the most at one time. 1 was left out. Send these first.",
                "200 pictures are the most at one time. {0} were left out. Send these first.",
            )
        )
    if not parts and not new:
        parts.append(tr("No pictures were found there."))
    return " ".join(parts)


PICTURE_PROBLEMS = {
    "missing": tr("It is not there any more. Choose it again from where it is now."),
    "folder": tr("This is a folder. Use “Add a folder” to add the pictures in it."),
    "not-a-file": tr("This is not a file that can hold a picture. Leave it out."),
    "link": tr("This is only a link to a file. Choose the picture file itself."),
    "unreadable": tr("The system does not allow this app to read it. Choose another copy."),
    "empty": tr("The file is empty. Choose another copy."),
    "too-many-bytes": tr("The file is larger than 200 million bytes. Choose a smaller copy."),
    "too-many-pixels": tr("The picture is larger than 200 megapixels. Choose a smaller copy."),
    "not-a-picture": tr("This is not a picture that the app can read. Leave it out."),
    "damaged": tr("The picture is damaged and cannot be opened. Choose another copy."),
    "too-slow": tr("The picture took too long to open. Choose another copy."),
    "changed": tr("The file was changed after you chose it. Take it out and choose it again."),
    "practice-picture": tr("This is a practice picture. It cannot go on a real list. Take it out."),
    "own-picture": tr("This is practice. Keep your own pictures for the real app. Take it out."),
}

# ── 3 check ──────────────────────────────────────────────────────────────────────────────────────

CHECK_STEP = tr("Check")
CHECK_HEADING = tr("Check before you send")
CHECK_NOTHING_YET = tr("Nothing has been sent yet.")
CHECK_CASE = tr("Your case number")
CHECK_CASE_TEXT = tr(
    "It is the only way back to your case. Keep it where only you look. Nobody can find it again "
    "for you: the list never gets it."
)
CHECK_WHAT = tr("What will be sent")
CHANGE_PICTURES = tr("Change pictures")
CHANGE_AGE = tr("Change age")
REACH_QUESTION = tr("Which copies should be found?")
REACHES = {
    "edited": tr("Copies, and likely edited copies: cropped, mirrored, turned"),
    "alike": tr("Copies that look the same"),
    "exact": tr("Only the very same file"),
}
REACH_TEXT = tr(
    "Experts have shown that a rough, blurry guess of a picture may be made from the codes that "
    "find copies by their looks. For “only the very same file” those codes are left out."
)
CHECK_AGAIN = tr("List pictures again that were taken back before")
CHECK_PICTURES = tr("See each picture's fingerprints")
CHECK_BYTES = tr("See exactly what is sent")
CHECK_BYTES_NOTE = tr(
    "This is the whole message, sign by sign. The case key is not your case number. On the way out "
    "only lines of zeros are added (X-Padding), so that its length tells little."
)
CHECK_BYTES_SPOKEN = tr("The exact message")
CHECK_DECLARE = tr(
    "By pressing Send you say: these are intimate pictures of me, or of someone who asked me to "
    "help, and we do not want them shared."
)
CHECK_LIMITS = tr("Edited copies may not be found. Nobody can call back what someone has saved.")
CHECK_HASHES = {
    "sha256": tr("SHA-256 of the file: finds the very same file"),
    "sha1": tr("SHA-1 of the file: the same, for older systems"),
    "md5": tr("MD5 of the file: the same, for older systems"),
    "pdq": tr("PDQ of the picture: finds copies that look the same. Detail {0} of 100"),
    "phash": tr("pHash of the picture: a second look-alike code"),
}
CHECK_FAINT = tr("Few details: PDQ and pHash are not sent for this picture.")
VARIANTS = {
    "stored-orientation": tr("as it lies in the file, before turning upright"),
    "mirror": tr("mirrored"),
    "half-turn": tr("turned by half"),
    "upside-down": tr("upside down"),
    "quarter-turn": tr("turned by a quarter"),
    "quarter-turn-back": tr("turned back by a quarter"),
    "crop-5": tr("a little cut off all round"),
    "crop-10": tr("more cut off all round"),
    "crop-20": tr("much cut off all round"),
    "mirror-crop-5": tr("mirrored, and a little cut off all round"),
    "square": tr("the square in the middle"),
    "crop-top-left": tr("cut off at the top and the left"),
    "crop-bottom-right": tr("cut off at the bottom and the right"),
    "crop-left": tr("cut off at the left"),
    "crop-top": tr("cut off at the top"),
    "crop-right": tr("cut off at the right"),
    "crop-bottom": tr("cut off at the bottom"),
    "turn-left": tr("turned a little to the left"),
    "turn-right": tr("turned a little to the right"),
    "straightened": tr("turned a little, and its corners cut off"),
    "screen": tr("as on the screen of a phone"),
    "border-white": tr("with a white border"),
    "border-black": tr("with a black border"),
    "caption-above": tr("with text above"),
}


def variant(kind: str, quality: int) -> str:
    return tr("PDQ, {0}. Detail {1} of 100").format(VARIANTS[kind], quality)


def what_is_sent(pictures: int, fingerprints: int, to: str) -> str:
    made = tr("{0}, {1}").format(
        _count(pictures, "1 picture", "{0} pictures"),
        _count(fingerprints, "1 fingerprint", "{0} fingerprints"),
    )
    if fingerprints > pictures:
        shielded = (
            tr("{0}: the picture and likely edited copies")
            if pictures == 1
            else tr("{0}: the pictures and likely edited copies")
        )
        made = shielded.format(made)
    return tr("{0}. They go to {1}.").format(made, isolated(to))


def age_given(age: str) -> str:
    return tr("Age in these pictures: {0}.").format(AGES[age])


def send(fingerprints: int) -> str:
    return _count(fingerprints, "Send 1 fingerprint", "Send {0} fingerprints")


def part(number: int, of: int) -> str:
    return tr("Message {0} of {1}").format(number, of)


# ── your case ────────────────────────────────────────────────────────────────────────────────────

CASE_LOOK_UP = tr("See where it stands")
CASE_NUMBER_MISSING = tr("Type your case number first.")
CASE_STEP = tr("Your case")
CASE_HEADING = tr("Where your case stands")
CASE_ASKING = tr("Asking the list.")
CASE_AGAIN = tr("Ask again")
CASE_ADD = tr("Add pictures")
CASE_SIGNED = tr("{0} signed this answer, and the app has checked the signature.")
CASE_FAILURES = {
    "unknown": (
        tr("The list knows no case with this number"),
        tr("Check the number. If nothing was sent with it yet, there is no case: add pictures."),
    ),
    "lost": (
        tr("Asking stopped before there was an answer"),
        tr("Nothing is lost. Ask again."),
    ),
    "slow": (tr("The list took too long to answer"), tr("Nothing is lost. Ask again later.")),
    "offline": (
        tr("There is no way to the list right now"),
        tr("Nothing is lost. Check the internet connection, then ask again."),
    ),
}
TAKE_BACK = tr("Take all pictures back")
TAKE_BACK_TITLE = tr("What taking back means")
TAKE_BACK_TEXT = tr(
    "The list drops the fingerprints, and services drop them when they next read the list. Nobody "
    "can call back what was found before. Later you can send the pictures again with this number."
)
TAKE_BACK_NOT = tr("Leave them on the list")
TAKE_BACK_NOW = tr("Take all pictures back now")
TAKE_BACK_ON_ITS_WAY = tr("Asking the list to drop the fingerprints.")
_OUTCOMES = {
    "received": tr("received on {0}"),
    "listed": tr("on the list since {0}"),
    "withdrawn": tr("taken back; it was sent on {0}"),
}


def kept(kept: Kept) -> str:
    here = kept.at.astimezone()
    day = QLocale().toString(QDate(here.year, here.month, here.day), QLocale.FormatType.LongFormat)
    count = _count(kept.pictures, "1 picture", "{0} pictures")
    outcome = "withdrawn" if kept.standing == 0 else kept.outcome.value
    text = f"{count}: {_OUTCOMES[outcome].format(day)}."
    if 0 < kept.withdrawn < kept.pictures:
        text += " " + _count(
            kept.withdrawn, "1 of them was taken back.", "{0} of them were taken back."
        )
    return text


def taken_back(withdrawn: int, listed: int) -> str:
    done = _count(withdrawn, "1 picture is taken back.", "{0} pictures are taken back.")
    if listed == 0:
        return f"{done} " + tr("None of this case is on the list now.")
    still = _count(listed, "1 picture is on the list.", "{0} pictures are on the list.")
    return f"{done} {still}"


# ── what left this computer ──────────────────────────────────────────────────────────────────────

PROOF = tr("What left this computer")
PROOF_STEP = tr("The proof")
PROOF_HEADING = tr("What left this computer")
PROOF_WALLS = tr("The wall around this app")
PROOF_PICTURES = tr("Your pictures")
PROOF_LIMITS = tr("What this does not show")
PROOF_LOOK = tr("Look at the pictures' files again")
PROOF_SAVE = tr("Save the statement")
PROOF_KEEP = tr(
    "A statement of all this can be saved and checked later. It holds the fingerprints, no picture "
    "and no name. Keep it as safe as the pictures."
)
PROOF_SAVED = tr(
    "Saved in the folder “{0}”: “{1}” to read, the same as a PDF to print, and “{2}” to check."
)
PROOF_DETAILS = tr("See every entry")
PROOF_DETAILS_SPOKEN = tr("Every entry of the ledger")
STATEMENT_PAGE, STATEMENT_PRINT = "statement-{0}.html", "statement-{0}.pdf"
STATEMENT_DATA = "statement-{0}.json"

_WHO = {"window": tr("the part that opens pictures"), "courier": tr("the part that sends")}
_LAYERS = {
    "network": tr("reach any network"),
    "sockets": tr("open other connections than sending needs"),
    "port": tr("connect to anything but the list"),
    "writes": tr("write outside its one folder"),
    "reads": tr("open your files"),
    "programs": tr("start a program"),
    "memory": tr("look into other programs"),
}
_NOT_SHOWN = {
    "watcher": tr("Whether another program read a picture: not shown on this system."),
    "other-programs": tr("What other programs on this computer do with your pictures."),
    "desktop": tr("What the desktop does with what this window shows it."),
    "before-and-after": tr("What happened before you chose a picture, and after this app closes."),
    "system": tr("Anything, if the system itself was changed to work against you."),
    "partners": tr("What the list and the services that read it do with the fingerprints."),
}
_SERVICES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google-drive": "Google Drive",
    "icloud": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "syncthing": "Syncthing",
}
_EVENTS = {
    "opened": tr("Another program opened picture {0} at {1}."),
    "changed": tr("Picture {0} was changed at {1}."),
    "gone": tr("Picture {0} was moved or deleted at {1}."),
    "linked": tr("Picture {0} got a second name at {1}."),
    "copied": tr("A file of the same size appeared beside picture {0} at {1}."),
}


def proof_sent(messages: int, size: int) -> str:
    if messages == 0:
        return tr("Nothing has left through this app.")
    return tr(
        "{0} with fingerprints left through this app, {1} bytes in all, and nothing else."
    ).format(_count(messages, "1 message", "{0} messages"), QLocale().toString(size))


def proof_wall(report: WallReport) -> str:
    who = _WHO[report.process]
    held = [_LAYERS[layer] for layer in report.asked if report.holds(layer)]
    if not held:
        return tr("There is no wall on this system around {0}.").format(who)
    refused = sum(probe.outcome == "refused" for probe in report.probes)
    return tr("The system does not let {0}: {1}. It tried {2} ways, and each was refused.").format(
        who, QLocale().createSeparatedList(held), refused
    )


def proof_pictures(watched: int, means: frozenset[str]) -> str:
    if watched == 0:
        return tr("No picture is chosen.")
    seen = _count(watched, "1 picture is watched.", "{0} pictures are watched.")
    told = (
        tr("The system tells of every reading.")
        if means == {"fanotify"}
        else tr("The system tells of some readings only.")
        if "looking" not in means
        else tr("The system does not tell of readings here: only the files are compared.")
    )
    return f"{seen} {told}"


def sighting(at: datetime, number: int, event: str, by: str) -> str:
    here = at.astimezone()
    time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    text = _EVENTS[event].format(number, time)
    calm = tr("That can be a backup or sync program.") if event == "opened" else ""
    return f"{text} {calm}".strip()


def synced(number: int, service: str) -> str:
    return tr("Picture {0} is in a folder that {1} uploads. Its picture may be there too.").format(
        number, isolated(_SERVICES.get(service, "")) or tr("a service")
    )


def proof_limits(codes: tuple[str, ...]) -> str:
    lines = []
    for code in codes:
        process, _, layer = code.partition(":")
        if layer:
            if process == "courier":  # before the first sending there is none
                continue
            lines.append(tr("That {0} could not {1}.").format(_WHO[process], _LAYERS[layer]))
        else:
            lines.append(_NOT_SHOWN[code])
    return "\n".join(lines)


def proof_settled(settled: Sequence[Settled]) -> str:
    if not settled:
        return tr("There was no picture to look at.")
    wrong = [one for one in settled if not (one.unchanged and one.place and one.links == 0)]
    if wrong:
        return _count(
            len(wrong),
            "1 picture is not as it was when you chose it.",
            "{0} pictures are not as they were when you chose them.",
        )
    return tr("All pictures are unchanged and in their places.")


# ── 4 send ───────────────────────────────────────────────────────────────────────────────────────

SEND_STEP = tr("Send")
SEND_HEADING = tr("Sending your fingerprints")
SEND_TEXT = tr("This takes less than a minute. Your pictures stay here.")
SEND_AGAIN = tr("Send again")
SEND_SAFE = tr("Sending again is safe: it never makes a second case.")
# For each code: what happened; what it means and what to do.
FAILURES = {
    "offline": (
        tr("There is no way to the list right now"),
        tr(
            "Nothing was sent. Your pictures and your case number are still here. Check the "
            "internet connection, then send again."
        ),
    ),
    "untrusted": (
        tr("The list could not show that it is the right one"),
        tr(
            "Nothing was sent. Something between this computer and the list may be reading along, "
            "or the clock is wrong. Try another network, then send again."
        ),
    ),
    "slow": (
        tr("The list took too long to answer"),
        tr("The fingerprints may have arrived or not. Wait a few minutes, then send again."),
    ),
    "busy": (
        tr("The list is busy"),
        tr("It asked us to come back later. Wait a few minutes, then send again."),
    ),
    "refused": (
        tr("The list did not take the fingerprints"),
        tr("Nothing was put on the list. Go back and check, then send again."),
    ),
    "nonsense": (
        tr("The answer was not one from a list"),
        tr(
            "We cannot tell if the fingerprints arrived. Some networks, as in hotels or schools, "
            "answer in place of the list. Try another network, then send again."
        ),
    ),
    "lost": (
        tr("Sending stopped before there was an answer"),
        tr("The fingerprints may have arrived or not. Send again to be sure."),
    ),
    "wall": (
        tr("The app stopped before sending"),
        tr(
            "Nothing was sent. This system did not let the app lock its sending part. Restart the "
            "computer, or try another one."
        ),
    ),
    "unsigned": (
        tr("The answer was not signed by the list"),
        tr(
            "We do not count this as sent. Something may stand between this computer and the list. "
            "Try another network, then send again."
        ),
    ),
}
REASONS = {
    "wrong-key": tr("This case number does not fit the case. Go back and check the number."),
    "wrong-world": tr("Practice and real lists do not mix. Close the app and start the right one."),
    "sample-picture": tr("A practice picture is among them. Go back and take it out."),
    "flat-picture": tr(
        "One picture is nearly of one colour, and its codes would find other people's pictures. Go "
        "back and choose “only the very same file”, or take it out."
    ),
    "harmless-picture": tr(
        "The list knows one of these pictures as one that is seen everywhere. Go back and take it "
        "out."
    ),
    "case-full": tr("This case is full. Start the app again and send them in a new case."),
    "age-not-taken": tr(
        "This list does not take pictures for this age. Go back to the first page."
    ),
}
CALL_INSTEAD = tr(
    "You can also talk to someone now: in the United States and Canada 1-800-843-5678 (NCMEC), in "
    "the United Kingdom 0800 1111 (Childline)."
)


def sending(number: int, of: int) -> str:
    return tr("Message {0} of {1} is on its way").format(number, of) if of > 1 else SEND_TEXT


def some_arrived(arrived: int, of: int) -> str:
    return tr("{0} of {1} messages have arrived. Only the rest is sent again.").format(arrived, of)


# ── 5 receipt ────────────────────────────────────────────────────────────────────────────────────

RECEIPT_STEP = tr("Receipt")
RECEIPT_HEADING = tr("Your fingerprints have arrived")
RECEIPT_SIGNED = tr("{0} signed this receipt, and the app has checked the signature.")
RECEIPT_STAY = tr("Pictures that were taken back before stay taken back.")
RECEIPT_NEXT = tr("What happens next")
RECEIPT_NEXT_TEXT = tr(
    "Services that take part read the list and look for copies. This can take days. They decide by "
    "their own rules, and they do not tell us what they find. Keep your pictures where they are "
    "safe, and do not post them yourself: your own account could be blocked."
)
RECEIPT_KEEP = tr("If you want to keep your case number")
RECEIPT_KEEP_TEXT = tr("Nothing is saved unless you press a button. Writing it down is fine too.")
RECEIPT_COPY = tr("Copy case number")
RECEIPT_SAVE = tr("Save a text file")
RECEIPT_SAVED = tr("Saved in the folder “{0}” as “{1}”. Anyone who uses this computer can read it.")
RECEIPT_NOT_SAVED = tr("It could not be saved. Write the number down, or copy it.")
RECEIPT_DETAILS = tr("See the signed receipt")
RECEIPT_SPOKEN = tr("The signed receipt")
RECEIPT_CLOSE = tr("Close")
PAPER_NAME = "notes-{0}.txt"


def received(fingerprints: int, to: str, at: datetime) -> str:
    here = at.astimezone()
    short, long = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
    time = QLocale().toString(QTime(here.hour, here.minute), short)
    day = QLocale().toString(QDate(here.year, here.month, here.day), long)
    return _count(
        fingerprints,
        "1 fingerprint was received by {1} on {2} at {3}.",
        "{0} fingerprints were received by {1} on {2} at {3}.",
        isolated(to),
        day,
        time,
    )


def paper(number: str, summary: str, signed: str, practice: bool) -> str:
    """The text file that a person may save."""
    lines = [
        tr("Case number: {0}").format(isolated(number)),
        summary,
        "",
        RECEIPT_NEXT_TEXT,
        "",
        signed,
        "",
    ]
    return "\n".join([PRACTICE, "", *lines] if practice else lines)


STOPPED = tr("The app stopped before any picture was opened")
# For each wall that should stand and does not: why, and what to do.
WALL_PROBLEMS = {
    "threads": tr(
        "It could not lock itself in, because something else had started inside it. Close it, and "
        "start it again without extra tools around it."
    ),
    "network": tr(
        "This system did not let the app close its network. Restart the computer and try again, or "
        "use another computer."
    ),
    "files": tr(
        "This system did not let the app lock its way to the disk. Restart the computer and try "
        "again, or use another computer."
    ),
    "probe": tr(
        "The app tried its own lock, and the lock did not hold. Restart the computer and try "
        "again, or use another computer."
    ),
}

UNFORESEEN = tr("Something in the app went wrong")
UNFORESEEN_TEXT = tr(
    "Your pictures were not sent by this. You can go on, or close the app and start again with the "
    "same pictures and the same case number: nothing is counted twice."
)
