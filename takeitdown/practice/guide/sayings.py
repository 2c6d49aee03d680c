"""What the guide tells a presenter: for each page what to say, what people ask, and true answers.

Plain words that can be read out. What the other side is and does stands in practice/words.py; what
the person reads stands in window/words.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from takeitdown.practice.holdings import Held, Place, Thing

TITLE = "Practice. The presenter's guide"
BANNER = "Practice. For the presenter. Practice pictures only. Nothing leaves this computer."
PRACTICE = "Practice"
NOW, OTHER_SIDE, MAP, HANDBOOK = "Now", "The other side", "The map", "Handbook"
PAGE_SHOWN = "The person sees"
SEEN_NOW = "What the other side has now"
NEXT_PAGE = "Next: {0}"
SAY = "What to say"
ASKED = "What people ask"
SCENES = "Scenes"
SCENE_NOW = "Scene: {0}. Stop {1} of {2}: {3}"
NO_SCENE = "No scene. The window is free: use it as a person would, or start a scene."
SCENE_BEGINS = "The scene begins."
NEXT_STOP = "Next stop (Page Down)"
ON_THE_WAY = "On the way to the next stop."
RESET = "Everything as new (Ctrl+R)"
RESET_DONE = "Everything is as new. It took {0:.1f} seconds."
ELAPSED = "{0}:{1:02} since the beginning"
WINDOW_GONE = "The person's window is closed. “Everything as new” opens it again."
NOT_AS_SAID = "It did not come as this says. Go by what the services show."
STOPPED_SHORT = "The window did not come to the end of this stop. Look at what it shows."
LONG_ON_THE_WAY = (
    "This takes long. Somebody may have gone to another page in the app: go back to the page of "
    "the last stop there, or start the scene again with its key."
)
SCENE_OVER = "The scene is over."
LIST_ENDED = "The practice list has ended. Close this window, and start practice again."
TROUBLE = "The other side did not answer. Start again with “Everything as new”."

LIST_TITLE = "On the hash list"
LIST_EMPTY = "Nothing is on the list."
LIST_COUNTED = (
    "On the list now: pictures {0}, likely edited copies {1}. Taken back, of both together: {2}."
)
LIST_HAS = "The list has, and partners read"
LIST_KEEPS = "The list keeps, and partners do not read"
LIST_LACKS = "The list does not have"
LIST_COLUMNS = ("No.", "Time (UTC)", "What it is", "Entry", "PDQ", "MD5", "SHA-1")
LIST_MORE = "and {0} more like these"
ROW_PICTURE, ROW_VARIANT, ROW_WITHDRAWN = "the picture", "{0}", "taken back: nothing left"
PLATFORM_TITLE = "The platform that takes part"
READ_LIST = "The platform reads the list now"
READ_SO_FAR = (
    "Fingerprints that the platform has read: {0} of pictures, {1} with those of edited copies."
)
NOT_READ = "The platform has not read the list yet."
UPLOAD = "Upload a copy there"
SCAN_AT_A_GLANCE = "{0}: {1}. Shield: {2}."
SCAN_COLUMNS = ("Upload", "One fingerprint", "With the shield", "Result")
BITS = "{0} bits differ"
NO_BITS = "nothing to compare with"
MATCH, NO_MATCH = "match", "no match"
NOT_TAKING_PART = "Two services that do not take part"
NOT_TAKING_PART_WHY = "Why nothing happens there"
UPLOAD_THERE = "Upload the very same file to both"
DOORS = "For other programs on this computer"
DOORS_NOTE = (
    "These addresses hold until this window closes. The services take the bundled pictures only. "
    "A client of the CyberTipline's Reporting API gets in with this name and secret."
)
DOOR = "{0}:  {1}"
DOOR_LOGIN = "name: {0}  secret: {1}"
DOOR_CURL = "curl -F file=@{0} {1}"
TIPLINE_TITLE = "The CyberTipline"
FILE_REPORT = "Somebody at the platform looks at its last match, and reports it"
NO_REPORT = "There is no report."
REPORT_AT_A_GLANCE = "The CyberTipline has report {0}. Files with it: {1}."
REPORT_FILED = "Report {0}. Files with it: {1}. This stands in it:"
REPORT_DETAILS = "About the file"
CASEWORK_TITLE = "Casework"
CASEWORK_HOW = "What is known of how reports go on"
HAND_OVER = "Two analysts look at it, then it goes to an agency"
FIRST_ANALYST, SECOND_ANALYST, THIRD_ANALYST = "First analyst", "Second analyst", "Third analyst"
CASE_AT_A_GLANCE = "The case went to {0}. {1}"
PRIORITY, WENT_TO, WHY_THERE = "Priority", "Went to", "Why there"
CASE_COLUMNS = ("What the analysts have", "", "Where it stood in the report")
NO_CASE = "Nobody has a case."
ORIGINAL_OPEN = "What the public record leaves open"
SOURCE = "Source: {0}"
MAP_SAVE = "Save the map"
MAP_SAVED = "Saved as {0} and {1}."
MAP_NOT_SAVED = "The map could not be saved there."
MAP_AS_TEXT = "The map as text"
MAP_TITLE = "Who holds what now"
MAP_NOTE = (
    "Worked out from what each place has at this moment. "
    "Services that do not take part are not on it."
)

PLACES = {
    Place.PERSON: "The person's computer",
    Place.LIST: "The hash list",
    Place.PLATFORM: "A platform that takes part",
    Place.TIPLINE: "The CyberTipline",
    Place.AGENCY: "An agency",
}
THINGS = {
    Thing.PICTURE: "Picture",
    Thing.FINGERPRINTS: "Fingerprints",
    Thing.FILE_NAME: "File name",
    Thing.ADDRESS: "Upload's address",
    Thing.IP: "Uploader's IP",
}
NOTHING = "–"


def held(thing: Thing, place: Place, found: Held) -> str:
    """What a place holds, in a few words."""
    match thing:
        case Thing.PICTURE if found.whose == "original":
            return "the file itself"
        case Thing.PICTURE if found.whose == "same" and found.count == 1:
            return "the same file, uploaded"
        case Thing.PICTURE if found.count > 1:
            return f"{found.count} uploads"
        case Thing.PICTURE:
            return "its own copy" if place is Place.PLATFORM else "the platform's copy"
        case Thing.FINGERPRINTS if place is Place.PERSON:
            return "made here"
        case Thing.FINGERPRINTS:
            return f"{found.count} of the list" if found.whose == "original" else "of the upload"
        case _:
            return found.value.removeprefix("https://")


def map_lines(holdings: dict[Place, dict[Thing, Held]]) -> list[str]:
    """The map as sentences, one for each place."""
    lines = []
    for place, found in holdings.items():
        has = [f"{THINGS[thing]} ({held(thing, place, one)})" for thing, one in found.items()]
        lacks = [name for thing, name in THINGS.items() if thing not in found]
        lines.append(
            f"{PLACES[place]}. Has: {', '.join(has) or 'nothing'}. "
            f"Does not have: {', '.join(lacks) or 'nothing of these'}."
        )
    return lines


@dataclass(frozen=True, slots=True)
class PageSayings:
    """One page of the app: what it is called here, what comes next, what to say, what is asked."""

    called: str
    then: str
    say: tuple[str, ...]
    asked: tuple[tuple[str, str], ...] = ()


UNKNOWN_PAGE = PageSayings("", "", ("This page stands beside the way. Back leads to it again.",))
PAGES = {
    "hiding": PageSayings(
        "You can hide this at any time",
        "Before you start",
        (
            "This first page tells nothing of what the app is for. Somebody may be looking.",
            "It shows how to hide the window, before anything else.",
        ),
        (
            (
                "Does hiding wipe everything away?",
                "No. The app saves nothing by itself, and the page says what the system may note.",
            ),
        ),
    ),
    "pause": PageSayings(
        "A break",
        "Back to where the person was",
        ("A break shows nothing of what the app is for. Everything stays as it was.",),
    ),
    "traces": PageSayings(
        "What this computer may keep",
        "Back",
        ("This page says plainly what hiding cannot undo.",),
    ),
    "begin": PageSayings(
        "Before you start",
        "Choose pictures",
        (
            "The app says first what it can do, what it cannot do, and what stays on the computer.",
            "The app asks two things: whose pictures they are, and the age in them. The age "
            "decides which list is right.",
            "Hide and close is always at the same place. Shift three times does the same.",
        ),
        (
            (
                "Is the picture uploaded?",
                "No. The window reads it here. The line at its foot says whether the system closed "
                "the network for it. Only fingerprints go out, by another program.",
            ),
            (
                "Does it take my pictures off the internet?",
                "It helps services that take part to find copies. It does not reach encrypted "
                "chats, services that do not take part, or what people saved.",
            ),
            (
                "Must I give my name?",
                "No. There is no account, no name, and no e-mail.",
            ),
            (
                "Can somebody see that I used it?",
                "The app saves nothing by itself. The system may note that it was opened, and a "
                "program that watches the computer sees the screen.",
            ),
        ),
    ),
    "choose": PageSayings(
        "Choose pictures",
        "Check before you send",
        (
            "Pictures show as numbers. Nobody has to look at them again.",
            "A picture that cannot be used says why. The rest goes on.",
            "The line at the foot says how many pictures are watched, and that nothing was sent.",
        ),
        (
            (
                "I do not have the picture any more. What now?",
                "The app needs the file. Nobody should ask for it or download it for this. A "
                "helpline or the CyberTipline can still help with where it is shown.",
            ),
            (
                "What about videos?",
                "This app makes fingerprints of pictures. It says so for a video file.",
            ),
            (
                "What if I choose a wrong picture?",
                "Take it out. Before Send nothing leaves, and afterwards it can be taken back.",
            ),
        ),
    ),
    "check": PageSayings(
        "Check before you send",
        "Send",
        (
            "Everything that will be sent can be read here, to the last sign.",
            "The case number is the only way back. Nobody can find it again, not even the list.",
            "Pressing Send is the first moment at which anything leaves.",
        ),
        (
            (
                "Can somebody make the picture again from a fingerprint?",
                "Researchers have made rough, blurry guesses from fingerprints that find copies "
                "by their looks. So they go to services that take part, and to nobody else. "
                "“Only the very same file” leaves them out.",
            ),
            (
                "Why are there so many fingerprints for one picture?",
                "One finds copies that look the same. The others are of likely edited copies: "
                "cut, mirrored, turned. That is the shield.",
            ),
            (
                "What is the case number good for?",
                "To see where the case stands, to add pictures, and to take them back.",
            ),
        ),
    ),
    "send": PageSayings(
        "Send",
        "Receipt",
        (
            "Another program sends the fingerprints now. It cannot open the person's files.",
            "If something goes wrong, the page says what it means and what to do.",
        ),
        (
            (
                "What if the internet breaks off now?",
                "Send again. The list keeps each message once, so it never makes a second case.",
            ),
            (
                "What if somebody comes in now?",
                "Hide and close. With the case number it can be seen later what arrived.",
            ),
        ),
    ),
    "receipt": PageSayings(
        "Receipt",
        "Close",
        (
            "The list has signed for exactly what was sent. The app has checked the signature.",
            "Nothing is kept unless a button is pressed.",
            "The person must not post the pictures: their own account could be blocked.",
        ),
        (
            (
                "When are the copies gone?",
                "Nobody can promise that. NCMEC calls it reasonable to read a list every ten "
                "minutes to once a day. How often each service does is not public, and services "
                "decide by their own rules.",
            ),
            (
                "Will I hear when something is found?",
                "No. Services do not tell the list what they find, and there is no way to reach "
                "the person.",
            ),
            (
                "Does this tell the police?",
                "No. A fingerprint on a list is not a report. A report is a step of its own.",
            ),
        ),
    ),
    "cases": PageSayings(
        "Your case",
        "Add pictures, or take them back",
        (
            "The number alone shows where the case stands. The list's answer is signed.",
            "Taking back works when services next read the list.",
        ),
        (
            (
                "I lost my number. Can you look it up?",
                "No. The list never had it. The same pictures can be sent again as a new case.",
            ),
            (
                "If I take it back, is everything as before?",
                "The list drops the fingerprints, and services drop them when they read it. What "
                "was found before cannot be called back.",
            ),
        ),
    ),
    "proof": PageSayings(
        "What left this computer",
        "Back",
        (
            "This page shows what was sent and what the system kept shut.",
            "It also says what it cannot show.",
        ),
        (
            (
                "How can I check this myself?",
                "Save the statement. It can be checked later, on another computer, without us.",
            ),
        ),
    ),
    "elsewhere": PageSayings(
        "Where you can go",
        "Back",
        ("For these pictures another service is right. The page says which.",),
    ),
    "help": PageSayings(
        "Find help",
        "The page that fits best",
        (
            "Looking at these pages sends nothing, and no link opens by itself.",
            "Say that it is fine to stop here and talk to someone first.",
        ),
        (
            (
                "Is calling a helpline the same as reporting?",
                "No. Talking to a helpline is no report. The card of each one says what it does.",
            ),
        ),
    ),
    "threat": PageSayings(
        "Someone is making threats",
        "Back",
        (
            "What they do is wrong, and the person is not to blame.",
            "Paying, or sending more, rarely ends it. Messages and names should be kept.",
        ),
    ),
    "online": PageSayings(
        "It is already online",
        "Back",
        (
            "Asking the service itself comes first. Fingerprints help against copies.",
            "Nobody has to look for the pictures, or download them, for this.",
        ),
    ),
    "talk": PageSayings(
        "Talking to someone",
        "Back",
        ("A helpline can be called without saying a name.",),
    ),
    "danger": PageSayings(
        "In danger",
        "Back",
        ("Safety comes before any picture. The emergency number stands first.",),
    ),
    "numbers": PageSayings(
        "Helplines",
        "Back",
        ("The numbers are in the app, with the date when they were checked. Nothing is fetched.",),
    ),
    "worksheet": PageSayings(
        "The worksheet",
        "Back",
        (
            "What is typed here stays on this page, until it is copied or saved with a press.",
            "In practice, type nothing true into it.",
        ),
    ),
    "happens": PageSayings(
        "What happens to my picture",
        "Back",
        ("This page tells the same road that the map shows, step by step.",),
    ),
    "services": PageSayings(
        "Who takes part",
        "Back",
        ("The page says who named these services, and when. It changes, so look it up.",),
    ),
}

# Each part of the handbook: its title, and its paragraphs.
HANDBOOK_PARTS = (
    (
        "What this is",
        (
            "Practice shows the whole road of a picture's fingerprints, offline, on one computer. "
            "The first window is the app as people have it. This window is for the presenter.",
            "Pictures in practice are drawn landscapes. No person is in them.",
            "Everything runs in memory. When you close this window, nothing of it is left but what "
            "was saved with a press.",
        ),
    ),
    (
        "How to show it",
        (
            "Put this window on your own screen, and the app on the screen that people see.",
            "Start a scene with its key, F1 to F12. Page Down goes on to the next stop. The keys "
            "work while this window is in front: click it after somebody used the app.",
            "In ten minutes: F1 for the whole road, F8 for what is found and what is missed, F12 "
            "for what may follow. Turn to the map at the end of each.",
            "Between stops the app is yours: press, type, go back. The next stop goes on from the "
            "page where this one ended, or from the next one if somebody pressed ahead. From "
            "anywhere else, lead the app back first.",
            "Ctrl+R makes everything as new. The list and the services are emptied. When somebody "
            "comes in, press Shift three times in the app, or close this window: that ends all.",
            "This window is in English. The app has other languages: takeitdown practice "
            "--language CODE.",
            "Case numbers are the same each time a scene is played, and times begin at ten o'clock "
            "on 2 March 2026, UTC. The app shows them in this computer's own time. None of the "
            "numbers is secret.",
            "At each stop the guide asks the services whether it came as the sentence there says. "
            "If it did not, the guide says so.",
            "Other programs on this computer may upload too, or file a report. The addresses stand "
            "at the end of “The other side”.",
            "Say at the beginning that this is practice. The banner says it on every page.",
        ),
    ),
    (
        "What to take care of",
        (
            "Ask nobody to bring a picture of their own. Practice refuses them, and real lists "
            "refuse practice pictures.",
            "Never try a real service with test pictures: they would go on a real list.",
            "Someone in the room may be concerned. Say where help is before you begin.",
            "Promise nothing that the screen does not show. “Found” is not “gone”.",
            "The report names its kind as the CyberTipline's API does. Speak of it in the words of "
            "your own service.",
        ),
    ),
    (
        "Without a presenter",
        (
            "This command plays every scene and leaves one page to print: "
            "takeitdown practice --unattended --scene all --out FOLDER",
        ),
    ),
)
PAGE_SAYS = "What the page says"
READ_ALOUD = "What a screen reader reads"
HANDBOOK_REAL = "What is real here, and what is a stand-in"
HANDBOOK_NOT_PUBLIC = "What is not public"
