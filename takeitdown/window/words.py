"""Every sentence that a person meets in the window, in the order in which they meet it.

Short, plain, no blame; the first sentence of a page says what the page does; limits stand where the
action is. Nothing here says that a picture is gone from anywhere, or that a fingerprint tells
nothing. Codes come from `errors.py` and `steps/wire.py`; each has its words here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from takeitdown.steps.helpcard import Checked, Does, HelpCard, Hours
from takeitdown.steps.state import Standing
from takeitdown.wall.report import WallReport
from takeitdown.window import languages
from takeitdown.window.languages import isolated
from takeitdown.window.whose import Whose
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
# way, green for the person's own case, yellow for help, white beside it. Colours are translated,
# numbers are not.
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
    "help": ("yellow", 2),
    "threat": ("yellow", 3),
    "online": ("yellow", 4),
    "talk": ("yellow", 5),
    "danger": ("yellow", 6),
    "numbers": ("yellow", 7),
    "worksheet": ("yellow", 8),
    "happens": ("white", 5),
    "services": ("white", 6),
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
        "What you copy here is wiped after a minute, or when the app closes, if it is still there. "
        "On Windows and Linux it is marked as secret."
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
        tr(
            "Some desktops (Wayland) keep what you copied, even after this app closes. Copy "
            "another word over it."
        ),
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
BEGIN_HEADING = {
    Whose.MINE: tr("Help stop your pictures from spreading"),
    Whose.THEIRS: tr("Help stop their pictures from spreading"),
}
BEGIN_STAYS = tr(
    "The pictures stay on this computer. The app makes a fingerprint of each one: a short code, "
    "not a picture. Only the codes are sent."
)
BEGIN_LIMITS = tr(
    "Services that take part can use the codes to find copies. This does not reach private "
    "encrypted chats, services that do not take part, or pictures that people have saved."
)
BEGIN_SAFE = tr(
    "If someone may check this computer, use another one if you can. To hide this at once, close "
    "the window or press Shift three times. The app saves nothing by itself; the system may still "
    "note that it was opened."
)
WHOSE_QUESTION = tr("Are these pictures of you?")
WHOSE = {
    "mine": tr("Yes, of me"),
    "theirs": tr("No, I am helping someone"),
}
AGE_QUESTION = {
    Whose.MINE: tr("How old were you in these pictures?"),
    Whose.THEIRS: tr("How old were they in these pictures?"),
}
AGES = {
    "under-18": tr("Under 18"),
    "adult": tr("18 or over"),
    "not-sure": tr("I am not sure"),
}
AGE_HINT = tr("What counts is the age in the pictures, not the age now.")
BEGIN_NUMBER = tr("I already have a case number")
BEGIN_NUMBER_LABEL = tr("Case number")
BEGIN_NEXT = tr("Choose pictures")

PROBLEM = tr("One thing is missing")
AGE_MISSING = tr("Choose the age in these pictures. It decides which list is right.")
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
COPY_ADDRESS = tr("Copy address")
COPIED = tr("Copied")

# ── 2 choose ─────────────────────────────────────────────────────────────────────────────────────

CHOOSE_STEP = tr("Choose pictures")
CHOOSE_HEADING = tr("Choose the pictures")
CHOOSE_TEXT = {
    Whose.MINE: tr(
        "Pick pictures that are already on this computer. You do not have to look at them: each "
        "one shows as a number. Do not save or ask for more pictures for this."
    ),
    Whose.THEIRS: tr(
        "Pick pictures that are already on this computer. You do not have to look at them: each "
        "one shows as a number. Do not let them send you more: use the device that has them."
    ),
}
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
CHECK_CASE = tr("Case number")
CHECK_CASE_TEXT = {
    Whose.MINE: tr(
        "It is the only way back to your case. Keep it where only you look. Nobody can find it "
        "again for you: the list never gets it."
    ),
    Whose.THEIRS: tr(
        "It is the only way back to their case. Give it to them, where only they see it. Nobody "
        "can find it again for them: the list never gets it."
    ),
}
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
    "The codes that find copies by their looks keep something of the picture. Experts have made a "
    "rough, blurry guess of a picture from such codes. For “only the very same file” they are left "
    "out."
)
CHECK_AGAIN = tr("List pictures again that were taken back before")
CHECK_PICTURES = tr("See each picture's fingerprints")
CHECK_BYTES = tr("See exactly what is sent")
CHECK_BYTES_NOTE = tr(
    "This is the whole message, sign by sign. The case key is not the case number. On the way out "
    "only lines of zeros are added (X-Padding), so that its length tells little. If the list is "
    "very busy, it asks for a sum. Then the answer is added too (X-Work)."
)
CHECK_BYTES_SPOKEN = tr("The exact message")
CHECK_DECLARE = {
    Whose.MINE: tr(
        "By pressing Send you say: these are intimate pictures of me. I do not want them shared."
    ),
    Whose.THEIRS: tr(
        "By pressing Send you say: these are intimate pictures of someone who asked me to help. "
        "They do not want them shared."
    ),
}
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
CASE_NUMBER_MISSING = tr("Type the case number first.")
CASE_STEP = tr("The case")
CASE_HEADING = {
    Whose.MINE: tr("Where your case stands"),
    Whose.THEIRS: tr("Where their case stands"),
}
CASE_ASKING = tr("Asking the list.")
CASE_ASK = tr("Ask the list")
CASE_AGAIN = tr("Ask again")
CASE_ADD = tr("Add pictures")
CASE_KEEP = tr("Keep your case number")
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
    "untrusted": (
        tr("The list could not show that it is the right one"),
        tr(
            "Nothing is lost. Something between this computer and the list may be reading along, "
            "or the clock is wrong. Try another network, then ask again."
        ),
    ),
    "busy": (tr("The list is busy"), tr("Nothing is lost. Wait a few minutes, then ask again.")),
    "nonsense": (
        tr("The answer was not one from a list"),
        tr(
            "Nothing is lost. Some networks, as in hotels or schools, answer in place of the list. "
            "Try another network, then ask again."
        ),
    ),
    "unsigned": (
        tr("The answer was not signed by the list"),
        tr(
            "The app does not count this answer. Something may stand between this computer and the "
            "list. Try another network, then ask again."
        ),
    ),
}
CASE_MORE = tr("Show more pictures")
CASE_SIGNED_SEE = tr("See the signed answer")
CASE_SIGNED_SPOKEN = tr("The signed answer")
TAKE_BACK = tr("Take all pictures back")
TAKE_BACK_ONE = tr("Take back")
TAKE_BACK_TITLE = tr("What taking back means")
TAKE_BACK_TEXT = tr(
    "The list drops the fingerprints, and services drop them when they next read the list. Nobody "
    "can call back what was found before. Later you can send the pictures again with this number."
)
TAKE_BACK_NOT = tr("Leave them on the list")
TAKE_BACK_ONE_NOT = tr("Leave it on the list")
TAKE_BACK_NOW = tr("Take all pictures back now")
TAKE_BACK_ON_ITS_WAY = tr("Asking the list to drop the fingerprints.")
TAKE_BACK_SAVE = tr("Save this answer as a text file")
_STANDS = {
    "received": tr("Picture {0} of {1}: received on {2}."),
    "listed": tr("Picture {0} of {1}: on the list since {2}."),
    "withdrawn": tr("Picture {0} of {1}: off the list since {2}."),
}


def stands(number: int, of: int, picture: Standing) -> str:
    return _STANDS[picture.outcome.value].format(number, of, _day(picture.since.astimezone()))


def case_holds(pictures: int) -> str:
    return _count(
        pictures,
        "This case has 1 picture. No name was ever sent, so it has a number.",
        "This case has {0} pictures. No names were ever sent, so they have numbers.",
    )


def take_back_picture(number: int) -> str:
    return tr("Take back picture {0}").format(number)


def take_back_now(number: int) -> str:
    return tr("Take picture {0} back now").format(number)


def taken_back(withdrawn: int, listed: int) -> str:
    done = _count(withdrawn, "1 picture is taken back.", "{0} pictures are taken back.")
    if listed == 0:
        return f"{done} " + tr("None of this case is on the list now.")
    still = _count(listed, "1 picture is on the list.", "{0} pictures are on the list.")
    return f"{done} {still}"


# ── keeping the number ───────────────────────────────────────────────────────────────────────────

KEEP_QUESTION = tr("How do you want to keep the case number?")
KEEP_WAYS = {
    "nothing": tr("Keep nothing here"),
    "write": tr("Write it down"),
    "copy": tr("Copy it"),
    "phone": tr("Take it to a phone"),
    "text": tr("Save a text file"),
    "file": tr("Make a case file"),
}
KEEP_NOTHING = tr("Nothing is saved on this computer. That is a good choice too.")
KEEP_WRITE = tr("Write these signs on paper. There are three groups of four.")
KEEP_COPY = tr(
    "Other programs can read what is copied. The app takes it back when you close it, if nothing "
    "else was copied since."
)
KEEP_PHONE = tr("Open the phone's camera and hold it at this square.")
KEEP_PHONE_NOTE = tr("It holds the number and nothing else. The phone may keep what it read.")
KEEP_PHONE_SPOKEN = tr("A square code with the case number, for a phone's camera")
KEEP_TEXT = tr(
    "The file holds the case number and the receipt. Anyone who uses this computer can read it."
)
KEEP_NO_FOLDER = tr("There is no Documents folder here, so this app can save nothing.")
NUMBER_LETTERS = tr("The case number, sign by sign: {0}")

# ── the case file ────────────────────────────────────────────────────────────────────────────────

FILE_ABOUT = tr(
    "A case file keeps your number, your receipts and what is still on its way. A passphrase locks "
    "it, and nobody can open it without that, not even we."
)
FILE_OFFER = tr("These words were chosen by chance. Write them down, or use your own.")
FILE_OWN = tr("Use my own passphrase")
FILE_PASSPHRASE = tr("Passphrase")
FILE_AGAIN = tr("Type your passphrase once more")
FILE_HIDE = tr("Hide the passphrase")
FILE_OTHER = tr("Offer other words")
FILE_MAKE = tr("Make the case file")
FILE_MAKING = tr("Making the case file. This takes a second or two.")
FILE_DIFFER = tr("The two are not the same. Type them once more.")
FILE_MADE = tr(
    "Your case file is in the folder “{0}” as “{1}”. Without the passphrase nobody can open it, so "
    "keep that safe."
)
FILE_WORDS = tr(
    "These words open the case file, and nothing else does. Are they written down? They stay here "
    "until you go on."
)
FILE_HAVE = tr("I have a case file")
FILE_WHICH = tr("Which case file?")
FILE_NONE = tr("There is no case file in the folder “{0}”. The app looks nowhere else.")
FILE_CHOOSE = tr("Choose a file")
FILE_ELSEWHERE = tr("“{0}” in the folder “{1}”")
FILE_OPEN = tr("Open the case file")
FILE_OPENING = tr("Opening the case file. This takes a second or two.")
FILE_OPENED = tr(
    "Your case file is open. It locks itself when nobody has touched the app for 10 minutes."
)
FILE_BEFORE = tr(
    "The newest copy of the case file cannot be read, so this is the one before. What you did last "
    "may be missing. Ask the list where your case stands."
)
FILE_OTHER_LIST = tr(
    "This case is with {0}. This copy of the app is set up for another list, so it cannot ask "
    "there."
)
FILE_OTHER_WORLD = tr("Practice and real cases do not mix. Close the app and start the right one.")
FILE_LOCKED = tr("Your case file is locked again")
FILE_LOCKED_TEXT = tr(
    "Nobody touched the app for 10 minutes. Open the case file to go on. Nothing is lost."
)
FILE_SENDING = tr("Writing to your case file first, so that nothing is lost.")
FILE_SEND_WITHOUT = tr("Send without the case file")
FILE_NOT_WRITTEN = tr("Your case file could not be written")
FILE_NOT_OPENED = tr("The case file could not be opened")
FILE_NOT_MADE = tr("The case file could not be made")
FILE_NOT_FORGOTTEN = tr("The case file could not be deleted")
FILE_WAITS = tr("Something has no answer yet")
FILE_WAITS_TEXT = tr(
    "The list has not answered what you sent last. Send it again: if it arrived before, it counts "
    "once."
)
FILE_RESEND = tr("Send it again")
FILE_DROP = tr("Do not send it")
FILE_RESENDING = tr("Sending what had no answer.")
FILE_HAS_RECEIPT = tr("The receipt is in your case file.")
FILE_RECEIPT_LATER = tr("The receipt is not in it yet. You can send again later: it counts once.")
FORGET = tr("Forget this case")
FORGET_TITLE = tr("What forgetting means")
FORGET_TEXT = tr(
    "The case file is made unreadable and then deleted. Copies in backups or in a synced folder "
    "stay, and the disk may keep older versions for a while. Your passphrase still opens those. "
    "What is on the list stays there."
)
FORGET_LOST = tr("I do not have the passphrase")
FORGET_LOST_TEXT = tr(
    "The case file “{0}” is made unreadable and then deleted. The case number, the receipts and "
    "what was not sent yet are lost with it. If the number is nowhere else, there is no way back "
    "to this case. Copies in backups or in a synced folder stay, and the disk may keep older "
    "versions for a while. The passphrase still opens those. What is on the list stays there."
)
FORGET_NOT = tr("Keep the case file")
FORGET_NOW = tr("Forget this case now")
FORGOTTEN = tr("The case file is deleted")
FORGOTTEN_TEXT = tr(
    "With your case number you can still come back. Backups may still have a copy: delete it there "
    "too, if you want."
)


def elsewhere(name: str, folder: str) -> str:
    """A file that was chosen, on a button: a long name has places to go on in a further line."""
    shown = (isolated("\u200b".join(re.findall(".{1,16}", part))) for part in (name, folder))
    return FILE_ELSEWHERE.format(*shown).replace("&", "&&")


def only_read(folder: str) -> str:
    """Of a case file outside of `folder`, the one that the app may write to; "": there is none."""
    if not folder:
        return KEEP_NO_FOLDER
    return tr(
        "The app can read this file and cannot write to it. To keep new things in it, put it into "
        "the folder “{0}” and open it there."
    ).format(isolated(folder))


# For each code: what it means, and what to do. Each stands below what happened.
FILE_PROBLEMS = {
    "wrong-passphrase": tr(
        "The passphrase does not fit. Check each word and try again, as often as you like. The "
        "file stays as it is."
    ),
    "empty-passphrase": tr("There is no passphrase yet. Type it first."),
    "long-passphrase": tr("A passphrase has 1,024 signs at most. Use a shorter one."),
    "in-use": tr("It is open in another window of this app. Go on there, or close that window."),
    "not-a-case-file": tr("This file is not a case file. Choose another one."),
    "newer-version": tr("A newer version of the app made it. Open it with that one."),
    "damaged": tr("The file is damaged. If you have a copy in a backup, put it in its place."),
    "erased": tr(
        "This case file was forgotten, and nobody can open it again. Use your case number: it "
        "still works."
    ),
    "unsafe": tr(
        "It was locked in a way that is not safe, so the app leaves it alone. Use your case number "
        "instead."
    ),
    "unsupported": tr("This system cannot open it. Try another computer."),
    "no-memory": tr("The computer has too little memory free. Close other programs and try again."),
    "no-space": tr("The disk is full. Make some room and try again. What was kept before is safe."),
    "read-only": tr(
        "This disk cannot be written to. What was kept before is safe. Go on with your case number "
        "alone."
    ),
    "not-allowed": tr(
        "The system does not let this app use the file. What was kept before is safe. Go on with "
        "your case number alone."
    ),
    "gone": tr(
        "The file or its folder is not there any more. Check whether a drive is unplugged, then "
        "try again."
    ),
    "disk": tr("The disk had a problem. Try again. What was kept before is safe."),
    "too-large": tr("The case file is full. Make a new case for more pictures."),
    "locked": tr("The case file is locked. Open it again."),
    "changed": tr(
        "Another window wrote to it in the meantime. Close the app and open the file again."
    ),
}


# ── what left this computer ──────────────────────────────────────────────────────────────────────

PROOF = tr("What left this computer")
PROOF_STEP = tr("The proof")
PROOF_HEADING = tr("What left this computer")
PROOF_WALLS = tr("The wall around this app")
PROOF_PICTURES = tr("The pictures")
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
    return "\n".join(f"• {line}" for line in lines)  # in a narrow window each has several lines


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
SEND_HEADING = {
    Whose.MINE: tr("Sending your fingerprints"),
    Whose.THEIRS: tr("Sending their fingerprints"),
}
SEND_UNFINISHED = tr("Sending is not finished yet")  # whatever failed, and whatever has arrived
SEND_TEXT = tr("This takes less than a minute. The pictures stay here.")
SEND_WORK = tr(
    "Very many people are sending now. Your computer first does a sum for the list. This takes a "
    "few seconds. The pictures stay here."
)
SEND_AGAIN = tr("Send again")
SEND_SAFE = tr("Sending again is safe: it never makes a second case.")
# For each code: what happened; what it means and what to do.
FAILURES = {
    "offline": (
        tr("There is no way to the list right now"),
        tr(
            "Nothing was sent. The pictures and the case number are still here. Check the "
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
FAILURES["work"] = FAILURES["busy"]  # it asked for a second sum
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


def sending(number: int, of: int) -> str:
    return tr("Message {0} of {1} is on its way").format(number, of) if of > 1 else SEND_TEXT


def some_arrived(arrived: int, of: int) -> str:
    return tr("{0} of {1} messages have arrived. Only the rest is sent again.").format(arrived, of)


# ── 5 receipt ────────────────────────────────────────────────────────────────────────────────────

RECEIPT_STEP = tr("Receipt")
RECEIPT_HEADING = {
    Whose.MINE: tr("Your fingerprints have arrived"),
    Whose.THEIRS: tr("Their fingerprints have arrived"),
}
RECEIPT_SIGNED = tr("{0} signed this receipt, and the app has checked the signature.")
RECEIPT_STAY = tr("Pictures that were taken back before stay taken back.")
RECEIPT_NEXT = tr("What happens next")
RECEIPT_NEXT_TEXT = {
    Whose.MINE: tr(
        "Services that take part read the list and look for copies. This can take days. They "
        "decide by their own rules, and they do not tell us what they find. Keep your pictures "
        "where they are safe, and do not post them yourself: your own account could be blocked."
    ),
    Whose.THEIRS: tr(
        "Services that take part read the list and look for copies. This can take days. They "
        "decide by their own rules, and they do not tell us what they find. Keep their pictures "
        "where they are safe, and let nobody post them: that account could be blocked."
    ),
}
RECEIPT_NEEDS = tr("If you need more than this")
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


def paper(number: str, told: str, meaning: str, signed: str, practice: bool) -> str:
    """A text file that a person may save: a receipt, or the answer to taking back."""
    lines = [tr("Case number: {0}").format(isolated(number)), told, "", meaning, "", signed, ""]
    return "\n".join([PRACTICE, "", *lines] if practice else lines)


# ── help, beside every page ──────────────────────────────────────────────────────────────────────

HELP = tr("Help")
HELP_HEADING = tr("Find help")
HELP_TEXT = tr("Choose what fits best. Looking at these pages sends nothing.")
HELP_HUMAN = tr("This is scary, and it happens to many people. You are doing something about it.")
HELP_MORE = tr("More that can help")
NEEDS = {
    Whose.MINE: {
        "threat": tr("Someone is threatening me"),
        "online": tr("It is already online"),
        "talk": tr("I want to talk to a person"),
        "danger": tr("I am in danger"),
    },
    Whose.THEIRS: {
        "threat": tr("Someone is threatening them"),
        "online": tr("It is already online"),
        "talk": tr("We want to talk to a person"),
        "danger": tr("Someone is in danger"),
    },
}
NEED_INTROS = {
    "threat": tr("Here is what helps when someone makes threats. What they do is wrong."),
    "online": tr("Here is how to ask for it to be taken down, and to make copies easier to find."),
    "talk": tr("Here are people who listen. You can say as little as you like."),
    "danger": tr("Here is what to do first. Your safety comes before any picture."),
}
# At most three for each: what to do, and why or how.
NEED_ACTIONS = {
    "threat": (
        (
            tr("Stop replying, and do not pay"),
            tr("Paying or doing what they ask rarely makes it stop."),
        ),
        (
            tr("Keep the messages"),
            tr(
                "Do not delete the messages or your account: they show what was done. Then block "
                "the other account."
            ),
        ),
        (
            tr("Tell one person you trust"),
            tr("It is not your fault, and you do not have to show the pictures."),
        ),
    ),
    "online": (
        (
            tr("Ask the service to take it down"),
            tr(
                "Its address or user name is enough. The app can write the text for you. Do not "
                "save the picture again for this."
            ),
        ),
        (
            tr("Send fingerprints with this app"),
            tr(
                "Services that take part can then look for more copies. You need the pictures on "
                "this computer."
            ),
        ),
        (
            tr("Let someone ask with you"),
            tr("Some helplines write to services for you."),
        ),
    ),
    "talk": (
        (
            tr("Call or write to one of these"),
            tr("Stop whenever you like. You can hang up."),
        ),
        (
            tr("Ask who else will hear of it"),
            tr("Each helpline has its own rule. You can ask before you tell them your name."),
        ),
        (
            tr("Or tell someone you know"),
            tr("You can begin so: “Someone has pictures of me. I need help. You need not look.”"),
        ),
    ),
    "danger": (
        (
            tr("Call the emergency number now"),
            tr("Call if someone may hurt you, or if you may hurt yourself."),
        ),
        (
            tr("Go to a safer place"),
            tr("Go where other people are, if you can."),
        ),
        (
            tr("If you think of hurting yourself, tell someone"),
            tr("You matter more than any picture. These people listen."),
        ),
    ),
}
NO_EMERGENCY_NUMBER = tr(
    "The app does not know where you are, or has no checked number for it. Call the number that "
    "you know, or ask someone near you."
)

NUMBERS = tr("Helplines in your country")
NUMBERS_TEXT = tr(
    "Here is who can help. The app does not look where you are: choose the country yourself."
)
NUMBERS_COUNTRY = tr("Where are you?")
COUNTRIES = {
    "AU": tr("Australia"),
    "CA": tr("Canada"),
    "GB": tr("United Kingdom"),
    "IE": tr("Ireland"),
    "IN": tr("India"),
    "US": tr("United States"),
    "world": tr("Another country"),
}
NUMBERS_WORLD = tr("In every country")
NUMBERS_HERE_ONLY = tr("Only what was checked stands here. There are more helplines than these.")
EMERGENCY = tr("Emergency")
AUDIENCES = {
    "anyone": tr("For everyone."),
    "taken-under-18": tr("For pictures from before you were 18, however old you are now."),
    "taken-adult": tr("For pictures from when you were 18 or over."),
    "under-18": tr("For people under 18."),
    "under-19": tr("For people under 19."),
    "adults": tr("For people who are 18 or over."),
}
DOES = {
    "talk": tr("They talk with you."),
    "list": tr("They keep a list of fingerprints."),
    "remove": tr("They help to get pictures taken down."),
    "report": tr("They write down what happened, and can bring in the police."),
    "find": tr("They know who helps in other countries."),
}
PICTURES_THERE = {
    "stay": tr("Your pictures stay with you."),
    "sent": tr("They ask for the pictures themselves, or for their addresses."),
    "not-needed": "",
}
DAY_AND_NIGHT = tr("Open day and night.")
HOURS_UNKNOWN = tr("Opening hours: not in what we read.")
LANGUAGES_UNKNOWN = tr("Languages: not in what we read.")
FREE = {
    "yes": tr("Free to call or use."),
    "no": tr("A call costs money."),
    "unknown": tr("A call may cost money."),
}
ON_BILL = {
    "yes": tr("It shows on the phone bill."),
    "no": tr("It does not show on the phone bill."),
    "unknown": tr("It may show on the phone bill."),
}
ANONYMOUS = {
    "yes": tr("You need not give your name."),
    "no": tr("They ask for your name."),
    "unknown": tr("They may ask for your name."),
}
CARD_DETAILS = tr("More about them")
CHANGING = tr("This is more than half a year old. It may have changed.")
OLDER = tr("Older numbers and addresses")
OLDER_TEXT = tr("These are more than a year old. Look for a newer one first.")
COPY_NUMBER = tr("Copy number")
SHOW_CODE = tr("Show a phone code")
CODE_SPOKEN = tr("A code for a phone's camera: {0}")
LINK_NOTE = tr(
    "This app opens no web page. An address that you open stays in that computer's or phone's "
    "history. A call stays in the phone's list."
)
_CHECKED = {
    "stored-copy": (
        tr("Read on {0} in a stored copy without a date: “{1}”. Nobody called."),
        tr("Read on {0} in a stored copy of {2}: “{1}”. Nobody called."),
    ),
    "live-page": (tr("Read on {0}: “{1}”."), tr("Read on {0}, on a page of {2}: “{1}”.")),
    "called": (tr("Called on {0}. Source: “{1}”."), tr("Called on {0}. Source of {2}: “{1}”.")),
}


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def checked(entry: Checked) -> str:
    """Where an entry is from, and how it was checked."""
    undated, dated = _CHECKED[entry.how]
    if entry.dated is None:
        return undated.format(_day(entry.on), isolated(entry.source))
    return dated.format(_day(entry.on), isolated(entry.source), _day(entry.dated))


def card_details(card: HelpCard) -> str:
    """All that is known of a helpline besides its number, and what is not."""
    lines = [DOES[does] for does in card.does if does is not Does.FIND]
    lines += [line for line in (PICTURES_THERE[card.pictures],) if line]
    if card.phone:
        lines += [hours(card.hours), FREE[card.free], ON_BILL[card.on_bill]]
    lines += [ANONYMOUS[card.anonymous], _languages(card.languages)]
    return "\n".join(lines)


def hours(hours: Hours | None) -> str:
    if hours is None:
        return HOURS_UNKNOWN
    if hours.opens is None or hours.closes is None:
        return DAY_AND_NIGHT
    there = QLocale()
    days = [there.standaloneDayName(day) for day in hours.days]
    if hours.days == tuple(range(hours.days[0], hours.days[-1] + 1)) and len(days) > 2:
        when = tr("{0} to {1}").format(days[0], days[-1])
    else:
        when = there.createSeparatedList(days)
    short = QLocale.FormatType.ShortFormat
    opens, closes = (
        there.toString(QTime(time.hour, time.minute), short) for time in (hours.opens, hours.closes)
    )
    city = hours.zone.rpartition("/")[2].replace("_", " ")
    return tr("Open {0}, from {1} to {2}, time of {3}.").format(when, opens, closes, city)


def _languages(codes: tuple[str, ...]) -> str:
    if not codes:
        return LANGUAGES_UNKNOWN
    known = languages.LANGUAGES
    names = [
        known[code].name if code in known else QLocale(code).nativeLanguageName() for code in codes
    ]
    return tr("Languages: {0}.").format(QLocale().createSeparatedList(names))


def call_instead(cards: Sequence[HelpCard]) -> str:
    """Where to turn without this app: a few names, each with its number or address; nothing where
    all that was checked is too old."""
    if not cards:
        return ""
    named = [
        f"{card.name} {isolated(card.phone.shown if card.phone else card.web)}" for card in cards
    ]
    return tr("You can also turn to someone now: {0}.").format(QLocale().createSeparatedList(named))


# ── what happens to my picture ───────────────────────────────────────────────────────────────────

HAPPENS = {
    Whose.MINE: tr("What happens to my picture?"),
    Whose.THEIRS: tr("What happens to their picture?"),
}
HAPPENS_TEXT = tr("Here is who gets what, step by step. Each step says how we know.")
HAPPENS_STEPS = (
    (
        tr("This app gets the picture"),
        tr(
            "It opens the picture on this computer to make fingerprints. It sends the "
            "fingerprints, the age that you chose and a key of your case. No picture, name or file "
            "name is sent."
        ),
        tr("How you can see it: “See exactly what is sent”, and “What left this computer”."),
    ),
    (
        tr("The hash list gets fingerprints"),
        tr(
            "It keeps them for services that take part. It never had the picture, so it cannot "
            "give it to anybody. Rough, blurry guesses from such codes have been made. Only "
            "services that have a key to the list can read them."
        ),
        tr(
            "Sources: the list's program, which anyone can read. On guesses: arXiv 2412.06056, "
            "2024. Another study, arXiv 2406.00918, found them hard to make."
        ),
    ),
    (
        tr("Services that take part get fingerprints"),
        tr(
            "They compare them with pictures that people post in public or unencrypted places. "
            "Each decides by its own rules what to do. The picture that they then look at is the "
            "copy that someone posted with them."
        ),
        tr(
            "Sources: questions and answers of Take It Down (NCMEC) and StopNCII, copies read on "
            "22 November 2026."
        ),
    ),
    (
        tr("NCMEC may get a CyberTipline report"),
        tr(
            "United States law makes services tell NCMEC when they find what looks like sexual "
            "abuse of a child. They may add their own copy of the picture, and the messages around "
            "it. They must keep them for a year. This law is about people under 18."
        ),
        tr(
            "Sources: United States law, 18 USC 2258A, and Public Law 118-59 of 7 May 2024; copies "
            "read on 22 November 2026."
        ),
    ),
    (
        tr("Investigators get it from the service"),
        tr(
            "NCMEC passes such a report on to the police that it concerns. More they get from the "
            "service by law, for example with a judge's order. A picture reaches the police from "
            "the service or by law, never from the hash list."
        ),
        tr("Source: a news check by factually.co, not NCMEC itself; read on 22 November 2026."),
    ),
    (
        tr("Nobody is told by this app"),
        tr(
            "Sending fingerprints tells no police, no parent and no school. It is no message to "
            "the police either. If you want that, tell them yourself, or let a helpline do it with "
            "you."
        ),
        tr("How you can see it: the list has one address, and the app sends to nobody else."),
    ),
    (
        tr("What is not public"),
        tr(
            "We found no public answer to how often copies are found, how long it takes and who "
            "looks. So this app promises none of it."
        ),
        tr("Looked for in stored copies of public pages on 22 November 2026."),
    ),
)

# ── which services take part ─────────────────────────────────────────────────────────────────────

SERVICES = tr("Which services take part?")
SERVICES_TEXT = tr("Here are the services that were named, by whom, and when.")
SERVICES_OWN = tr("Ask {0} which services read its list. This app does not know.")
SERVICES_NEVER = tr(
    "No list reaches private encrypted chats, other services, or pictures that people have saved."
)
SERVICES_OLDER = tr("This is more than a year old. Look at {0} for the services of today.")
SERVICES_CHANGING = tr("This may have changed. Look at {0} for the services of today.")
SERVICES_FOLD = tr("See the services named then")

# ── the worksheet ────────────────────────────────────────────────────────────────────────────────

WORKSHEET = tr("Write down what happened")
WORKSHEET_TEXT = tr(
    "Write here once, and the app makes texts for others from it. It stays on this page: the app "
    "never sends it, and forgets it when it closes. You can leave anything empty."
)
WORKSHEET_NO_PICTURE = tr("Addresses and names are enough. Do not save or copy the pictures.")
WORKSHEET_PLACE = tr("Place {0}")
WORKSHEET_WHERE = tr("Address, or name of the app")
WORKSHEET_WHO = tr("User name of who posted or wrote")
WORKSHEET_WHEN = tr("Date and time, as well as you know")
WORKSHEET_ADD = tr("Add another place")
WORKSHEET_FULL = tr("More than ten places do not fit. Copy this text, then start a new one.")
WORKSHEET_THREAT = tr("What they threaten or want, in a few words")
WORKSHEET_CHILD = {
    Whose.MINE: tr("I was under 18 in the pictures"),
    Whose.THEIRS: tr("They were under 18 in the pictures"),
}
WORKSHEET_FOR = tr("Who is the text for?")
WORKSHEET_READERS = {
    "cybertipline": tr("CyberTipline (NCMEC)"),
    "platform": tr("A service that shows it"),
    "police": tr("The police"),
}
WORKSHEET_NOTES = {
    "cybertipline": tr(
        "CyberTipline is for pictures of people under 18, from every country. You need not give "
        "your name. A United States law of May 2024 gives some protection to people under 18 who "
        "tell of pictures of themselves. Paste the text at report.cybertip.org, or read it out: "
        "1-800-843-5678."
    ),
    "platform": tr(
        "This is a request under the Take It Down Act of the United States. Services there have 48 "
        "hours for it, if all four parts are in it. Add your name and contact where you send it. "
        "We read this on trade pages, not in the law itself: details may be wrong."
    ),
    "police": tr("Take it to a police station, or read it out. Ask to speak in a quiet room."),
}
WORKSHEET_DRAFT = tr("The text so far")
WORKSHEET_COPY = tr("Copy text")
WORKSHEET_SAVE = tr("Save a text file")
WORKSHEET_NOT_SAVED = tr("It could not be saved. Copy the text instead.")
WORKSHEET_CLEAR = tr("Empty this page")
WORKSHEET_CLEARED = tr("Everything on this page is gone.")
# What the texts are made of. Square brackets are for the person to fill in, outside this app.
DRAFT_OF = {
    Whose.MINE: tr("This is about intimate pictures of me."),
    Whose.THEIRS: tr("This is about intimate pictures of someone who asked me to help."),
}
DRAFT_CHILD = {
    Whose.MINE: tr("I was under 18 when they were taken."),
    Whose.THEIRS: tr("They were under 18 when they were taken."),
}
DRAFT_UNWANTED = {
    Whose.MINE: tr("I do not want them shared."),
    Whose.THEIRS: tr("They do not want them shared."),
}
DRAFT_SEEN = tr("Where the pictures were seen:")
DRAFT_NOWHERE = tr("[where the picture is: its address or user name]")
DRAFT_WHO = tr("User name: {0}")
DRAFT_WHEN = tr("When: {0}")
DRAFT_THREAT = tr("What was threatened or asked for:")
DRAFT_MESSAGES = tr("I have kept the messages: [yes or no]. No picture is part of this text.")
DRAFT_CYBERTIPLINE = tr("To the CyberTipline")
DRAFT_COUNTRY = tr("Country and place, if you want to say: [ ]")
DRAFT_CONTACT = tr("Name and contact, only if you want an answer: [ ]")
DRAFT_PLATFORM = tr("Request under the Take It Down Act of the United States")
DRAFT_PLATFORM_ASK = tr(
    "Take down the intimate pictures named below within 48 hours, and the identical copies that "
    "you know of."
)
DRAFT_PARTS = (
    tr("1. What and where"),
    tr("2. Statement"),
    tr("3. Contact"),
    tr("4. Signature"),
)
DRAFT_GOOD_FAITH = {
    Whose.MINE: tr(
        "I believe in good faith that these pictures of me were published without my consent."
    ),
    Whose.THEIRS: tr(
        "I believe in good faith that these pictures were published without the consent of the "
        "person in them. I may speak for this person."
    ),
}
DRAFT_ANSWER_TO = tr("[an e-mail address, a phone number or a postal address for the answer]")
DRAFT_SIGNED = tr("[your name as a signature] [date]")
DRAFT_POLICE = tr("To the police")
DRAFT_POLICE_ASK = tr(
    "I want to tell you what happened. Write down my words, and give me the number of the case."
)


def draft_place(number: int) -> str:
    return WORKSHEET_PLACE.format(number)


# ── when something is wrong ──────────────────────────────────────────────────────────────────────

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
    "Your pictures were not sent by this. You can go on, or close the app and start again. With "
    "the same pictures and the same case number, nothing is counted twice."
)
