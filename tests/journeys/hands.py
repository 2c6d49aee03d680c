"""A person's hands on a real start, over AT-SPI: what a screen reader or a switch can do, it does.

    /usr/bin/python3 hands.py ORDERS

A program of its own, for Debian's Python with python3-gi and gir1.2-atspi-2.0. ORDERS is a JSON
list, followed one after the other as soon as what is meant is there and can be used:
["press", ROLE, NAME], ["type", ROLE, NAME, TEXT], ["read", ROLE, NAME]. A name that
ends with * is the beginning of one. Prints, as JSON, the texts that were read, and the orders that
could not be followed.
"""

import json
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore")  # of the bindings, about their own older names
LONGEST = 20.0  # seconds for one order


def nodes(node):
    """All that is shown, in the order in which it is read."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is None:
            continue
        try:
            if child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield child
            yield from nodes(child)
        except GLib.Error:  # it has gone in the meantime
            continue


def fits(name, asked):
    return name.startswith(asked[:-1]) if asked.endswith("*") else name == asked


def found(role, name):
    for node in nodes(Atspi.get_desktop(0)):
        try:
            usable = node.get_state_set().contains(Atspi.StateType.SENSITIVE)
            if usable and node.get_role_name() == role and fits(node.get_name() or "", name):
                return node
        except GLib.Error:
            continue
    return None


def press(node):
    for index in range(node.get_n_actions()):
        if node.get_action_name(index).lower() in ("press", "toggle"):
            return node.do_action(index)
    return False


def follow(verb, role, name, *text):
    """What was read, or whether it was done; None to try again."""
    node = found(role, name)
    if node is None:
        return None
    if verb == "press":
        return press(node) or None
    if verb == "type":
        Atspi.EditableText.set_text_contents(node, text[0])  # Qt's answer says nothing
        return Atspi.Text.get_text(node, 0, -1) == text[0] or None
    return node.get_name()


def main():
    orders, read = json.loads(sys.argv[1]), []
    deadline, news = time.monotonic() + LONGEST, GLib.MainContext.default()
    while orders and time.monotonic() < deadline:
        while news.pending():
            news.iteration(False)
        came = follow(*orders[0])
        if came is None:
            time.sleep(0.2)
            continue
        if orders.pop(0)[0] == "read":
            read.append(came)
        deadline = time.monotonic() + LONGEST
    there = [[node.get_role_name(), node.get_name()] for node in nodes(Atspi.get_desktop(0))]
    print(json.dumps({"read": read, "left": orders, "there": there if orders else []}))


if __name__ == "__main__":
    main()
