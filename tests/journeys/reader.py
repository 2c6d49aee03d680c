"""A screen reader's side of AT-SPI: finds things by role and name, does their action, and hears.

    /usr/bin/python3 reader.py ORDERS

A program of its own, for Debian's Python with python3-gi and gir1.2-atspi-2.0. ORDERS is a JSON
list: {"press": [ROLE, NAME]} does the action of what has this role and a name that begins so, as
soon as it is there and can be used; {"wait": [ROLE, NAME]} only waits; {"hear": [TEXT]} waits until
this was said. Prints, as JSON, what was said, what was read before each press, and the orders that
could not be followed.
"""

import contextlib
import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LONGEST = 30.0  # seconds for one order


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def nodes(node):
    """All that is shown, in the order in which it is read."""
    for child in children(node):
        try:
            if child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield child
            yield from nodes(child)
        except GLib.Error:  # it has gone in the meantime
            continue


def described(node):
    return [node.get_role_name(), node.get_name()]


def found(role, name):
    for node in nodes(Atspi.get_desktop(0)):
        try:
            usable = node.get_state_set().contains(Atspi.StateType.SENSITIVE)
            its_role, its_name = described(node)
        except GLib.Error:
            continue
        if usable and its_role == role and (its_name or "").startswith(name):
            return node
    return None


def press(node):
    for index in range(node.get_n_actions()):
        if Atspi.Action.get_action_name(node, index).lower() in ("press", "toggle"):
            with contextlib.suppress(GLib.Error):  # the app may leave before it answers
                node.do_action(index)
            return


class Reader:
    def __init__(self, orders):
        self.orders, self.loop = orders, GLib.MainLoop()
        self.said, self.read = [], []
        self.deadline = time.monotonic() + LONGEST
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:announcement")
        GLib.timeout_add(50, self.go_on)
        self.loop.run()

    def hear(self, event):
        self.said.append(event.any_data)

    def go_on(self):
        if not self.orders or time.monotonic() > self.deadline:
            self.loop.quit()
            return False
        [(verb, what)] = self.orders[0].items()
        try:
            followed = self.follow(verb, what)
        except GLib.Error:  # what was looked at has gone in the meantime
            followed = False
        if followed:
            self.orders.pop(0)
            self.deadline = time.monotonic() + LONGEST
        return True

    def follow(self, verb, what):
        """True once the order is followed."""
        if verb == "hear":
            return what[0] in self.said
        node = found(*what)
        if node is None:
            return False
        if verb == "press":
            self.read.append([described(each) for each in nodes(Atspi.get_desktop(0))])
            press(node)
        return True


def main():
    reader = Reader(json.loads(sys.argv[1]))
    told = {"said": reader.said, "read": reader.read, "left": reader.orders}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
