"""A screen reader's side of AT-SPI: finds things by role and name, does their action, and hears.

    /usr/bin/python3 reader.py

A program of its own, for Debian's Python with python3-gi and gir1.2-atspi-2.0; screen_reader.py
starts it. It says [] once it listens. Then each line in is a wish, and each line out what came of
it: a list, or null if it did not come to be within LONGEST. A NAME that ends with * is the
beginning of one.

    ["find", ROLE, NAME]         waits for it: [its whole name]
    ["press", ROLE, NAME]        does its action as soon as it can be used: []
    ["type", ROLE, NAME, TEXT]   fills it: []
    ["hear", TEXT]               waits until this was announced, since what was heard last: []
    ["look"]                     all that is there, in the order in which it is read: [[ROLE, NAME]]
    ["heard"]                    all so far: [[KIND, TEXT]], of "polite", "assertive" and "focus"
"""

import json
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

warnings.simplefilter("ignore")  # of the bindings, about their own older names
LONGEST = 40.0  # seconds for one wish
ONE_ANSWER = 20_000  # milliseconds for one of the app's: it may be busy on a busy machine
STEP = 100  # milliseconds, for what changes without an event
POLITENESS = {1: "polite", 2: "assertive"}  # AtspiLive
ACTIONS = ("press", "toggle")

heard, since = [], 0


def listen():
    """Tells the desktop that a screen reader runs, as Orca does, and listens to everything."""
    switched_on = GLib.Variant("b", True)
    Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
        *("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set"),
        GLib.Variant("(ssv)", ("org.a11y.Status", "ScreenReaderEnabled", switched_on)),
        *(None, Gio.DBusCallFlags.NONE, -1, None),
    )
    Atspi.set_timeout(ONE_ANSWER, ONE_ANSWER)
    # What was true at an earlier look is asked again.
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    listener = Atspi.EventListener.new(hear)
    for kind in ("object", "window"):
        listener.register(kind)
    return listener


def hear(event):
    try:
        if event.type.startswith("object:announcement"):
            heard.append([POLITENESS.get(event.detail1, "off"), event.any_data])
        elif event.type.startswith("object:state-changed:focused") and event.detail1:
            heard.append(["focus", event.source.get_name()])
    except GLib.Error:  # it has gone in the meantime
        pass


def below(node):
    """All that is there to be seen, perhaps after scrolling, in the order in which it is read."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None and child.get_state_set().contains(Atspi.StateType.VISIBLE):
            yield child
            yield from below(child)


def nodes():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(index)
        if app is not None:
            yield from below(app)


def found(role, name):
    """The first of this role and name that can be used."""
    for node in nodes():
        if node.get_role_name() != role:
            continue
        its_name = node.get_name() or ""
        fits = its_name.startswith(name[:-1]) if name.endswith("*") else its_name == name
        if fits and node.get_state_set().contains(Atspi.StateType.SENSITIVE):
            return node
    return None


def find(role, name):
    node = found(role, name)
    return node and [node.get_name()]


def press(role, name):
    node = found(role, name)
    for index in range(node.get_n_actions() if node else 0):
        if node.get_action_name(index).lower() in ACTIONS:
            try:
                return [] if node.do_action(index) else None
            except GLib.Error:  # what it does may end the app before it answers
                return []
    return None


def fill(role, name, text):
    node = found(role, name)
    if node is None:
        return None
    Atspi.EditableText.set_text_contents(node, text)  # Qt's answer says nothing
    return [] if Atspi.Text.get_text(node, 0, -1) == text else None


def wait_to_hear(text):
    global since
    for place in range(since, len(heard)):
        if heard[place][0] != "focus" and heard[place][1] == text:
            since = place + 1
            return []
    return None


def look():
    return [[node.get_role_name(), node.get_name()] for node in nodes()]


WISHES = {
    "find": find,
    "press": press,
    "type": fill,
    "hear": wait_to_hear,
    "look": look,
    "heard": lambda: heard,
}


def follow(verb, *what):
    """Tries again with every event, until it came to be or it took too long."""
    deadline, news = time.monotonic() + LONGEST, GLib.MainContext.default()
    while time.monotonic() < deadline:
        while news.pending():
            news.iteration(False)
        try:
            came = WISHES[verb](*what)
        except GLib.Error:  # something has gone while it was looked at
            came = None
        if came is not None:
            return came
        news.iteration(True)
    return None


def main():
    listener = listen()
    GLib.timeout_add(STEP, lambda: True)
    print("[]", flush=True)
    for wish in sys.stdin:
        print(json.dumps(follow(*json.loads(wish))), flush=True)
    del listener


if __name__ == "__main__":
    main()
