"""A screen that only this test sees (Xvfb), a keyboard on it, and an eye for what is shown.

Keys come from the X server, as from a person's own keyboard (XTEST), and what is hidden is what the
server says is hidden. Called through ctypes: libX11 and libXtst, which at-spi2-core brings along.
https://www.x.org/releases/current/doc/libX11/libX11/libX11.html
"""

from __future__ import annotations

import ctypes
import os
import select
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p

XVFB = shutil.which("Xvfb")
LIBRARIES = ("libX11.so.6", "libXtst.so.6")
VIEWABLE, MAPPED, SUBSTRUCTURE = 2, 19, 1 << 19
UNMODIFIED, SHIFTED = 0, 1
FEWEST_COLOURS, TOP = 16, 100
EVERY_PLANE, Z_PIXMAP = (1 << 64) - 1, 2


def _loaded(name: str) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(name)
    except OSError:
        return None


_loads = {name: _loaded(name) for name in LIBRARIES}
MISSING = ", ".join(
    [*([] if XVFB else ["Xvfb"]), *(name for name in LIBRARIES if not _loads[name])]
)


class _Attributes(ctypes.Structure):
    """XWindowAttributes, as far as its map_state."""

    _fields_ = (
        [(name, c_int) for name in ("x", "y", "width", "height", "border_width", "depth")]
        + [("visual", c_void_p), ("root", c_ulong)]
        + [(name, c_int) for name in ("class_", "bit_gravity", "win_gravity", "backing_store")]
        + [("backing_planes", c_ulong), ("backing_pixel", c_ulong), ("save_under", c_int)]
        + [("colormap", c_ulong), ("map_installed", c_int), ("map_state", c_int)]
        + [("rest", c_long * 16)]
    )


class _Image(ctypes.Structure):
    """XImage, as far as what its data is."""

    _fields_ = (
        [(name, c_int) for name in ("width", "height", "xoffset", "format")]
        + [("data", c_void_p)]
        + [(name, c_int) for name in ("byte_order", "bitmap_unit", "bitmap_bit_order")]
        + [(name, c_int) for name in ("bitmap_pad", "depth", "bytes_per_line", "bits_per_pixel")]
    )


class _ClientMessage(ctypes.Structure):
    _fields_ = [
        ("type", c_int), ("serial", c_ulong), ("send_event", c_int), ("display", c_void_p),
        ("window", c_ulong), ("message_type", c_ulong), ("format", c_int), ("data", c_long * 5),
        ("rest", c_long * 12),
    ]  # fmt: skip


class Screen:
    """The X server's side of it. Windows are known by the server's numbers."""

    def __init__(self, name: str) -> None:
        x, test = _loads.values()
        assert x is not None
        assert test is not None
        self.name = name
        self._x, self._test = x, test
        for function in (x.XOpenDisplay, x.XDefaultRootWindow, x.XInternAtom, x.XKeysymToKeycode):
            function.restype = c_ulong
        x.XOpenDisplay.restype = c_void_p
        x.XGetImage.restype = c_void_p
        x.XkbKeycodeToKeysym.restype = c_ulong
        x.XStringToKeysym.restype = c_ulong
        # A window that has gone in the meantime is no reason to end the whole process.
        self._calm = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)(lambda display, error: 0)
        x.XSetErrorHandler(self._calm)
        self._display = c_void_p(x.XOpenDisplay(c_char_p(name.encode())))
        assert self._display
        self._root = c_ulong(x.XDefaultRootWindow(self._display))
        x.XSelectInput(self._display, self._root, c_long(SUBSTRUCTURE))
        self._sync()

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def _sync(self) -> None:
        self._x.XSync(self._display, 0)

    # ── what is shown ──

    def windows(self) -> list[int]:
        """What is visible now, the topmost last."""
        root, parent, children, count = c_ulong(), c_ulong(), ctypes.POINTER(c_ulong)(), c_uint()
        self._x.XQueryTree(
            self._display, self._root, byref(root), byref(parent), byref(children), byref(count)
        )
        found = [children[index] for index in range(count.value)]
        if count.value:
            self._x.XFree(children)
        return [window for window in found if self._visible(window)]

    def _visible(self, window: int) -> bool:
        attributes = _Attributes()
        there = self._x.XGetWindowAttributes(self._display, c_ulong(window), byref(attributes))
        return bool(there) and attributes.map_state == VIEWABLE

    def first(self) -> int:
        """The window below all others, as soon as there is one."""
        self.until(lambda: bool(self.windows()))
        return self.windows()[0]

    def titled(self, beginning: str) -> int:
        """The window that is visible now with a title that begins so; 0 if there is none."""
        return next((one for one in self.windows() if self._title(one).startswith(beginning)), 0)

    def _title(self, window: int) -> str:
        title = c_char_p()
        self._x.XFetchName(self._display, c_ulong(window), byref(title))
        said = (title.value or b"").decode("latin-1")
        if title:
            self._x.XFree(title)
        return said

    def drawn(self, window: int) -> bool:
        """Whether something is painted at the top of a visible window: Qt paints a page in one go,
        and before it there are no letters, which have many colours."""
        attributes = _Attributes()
        self._x.XGetWindowAttributes(self._display, c_ulong(window), byref(attributes))
        found = self._x.XGetImage(
            self._display, c_ulong(window), 0, 0, attributes.width, min(attributes.height, TOP),
            c_ulong(EVERY_PLANE), Z_PIXMAP,
        )  # fmt: skip
        if not found:  # it has gone, or is not all on the screen yet
            return False
        image = ctypes.cast(found, ctypes.POINTER(_Image)).contents
        content = ctypes.string_at(image.data, image.bytes_per_line * image.height)
        self._x.XFree(c_void_p(image.data))
        self._x.XFree(c_void_p(found))
        return len(set(memoryview(content).cast("I"))) > FEWEST_COLOURS

    def until(self, condition: Callable[[], bool], seconds: float = 60.0) -> float:
        """Waits for the server's news until `condition`. Gives the time at which it was true."""
        deadline = time.monotonic() + seconds
        while not condition():
            left = deadline - time.monotonic()
            assert left > 0, "the screen did not come to this"
            self.news(left)
        return time.monotonic()

    def news(self, seconds: float = 0.0) -> list[int]:
        """The kinds of what has happened to windows since, having waited for some if need be."""
        if not self._x.XPending(self._display):
            select.select([self._x.XConnectionNumber(self._display)], [], [], seconds)
        kinds, event = [], (c_long * 24)()
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, byref(event))
            kinds.append(ctypes.cast(event, ctypes.POINTER(c_int))[0])
        return kinds

    def settle(self) -> None:
        """Until nothing has happened to a window for a little while."""
        while self.news(0.1):
            pass

    # ── a person's hands ──

    def turns_to(self, window: int) -> None:
        """Gives `window` the keyboard: there is no window manager here that would."""
        self._x.XSetInputFocus(self._display, c_ulong(window), 2, 0)
        self._sync()

    def presses(self, *keys: str) -> float:
        """One key after the other, by X's names; "Control+q" holds one. Gives the time just before
        the last one goes."""
        at = 0.0
        for each in keys:
            *held, key = each.split("+")
            codes = [self._code(name)[0] for name in [*held, key]]
            at = time.monotonic()
            for code in codes:
                self._test.XTestFakeKeyEvent(self._display, code, 1, c_ulong(0))
            for code in reversed(codes):
                self._test.XTestFakeKeyEvent(self._display, code, 0, c_ulong(0))
            self._x.XFlush(self._display)
        return at

    def types(self, text: str) -> None:
        for sign in text:
            code, level = self._code(sign)
            name = _NAMES.get(sign, sign)
            assert code, sign
            self.presses(f"Shift_L+{name}" if level == SHIFTED else name)

    def _code(self, sign: str) -> tuple[int, int]:
        symbol = c_ulong(self._x.XStringToKeysym(c_char_p(_NAMES.get(sign, sign).encode())))
        code = int(self._x.XKeysymToKeycode(self._display, symbol))
        plain = self._x.XkbKeycodeToKeysym(self._display, code, 0, UNMODIFIED)
        return code, UNMODIFIED if plain == symbol.value else SHIFTED

    def closes(self, window: int) -> float:
        """The window's own close button, as a window manager tells of it."""
        atom = self._x.XInternAtom
        event = _ClientMessage()
        event.type, event.window, event.format = 33, window, 32
        event.message_type = atom(self._display, c_char_p(b"WM_PROTOCOLS"), 0)
        event.data[0] = atom(self._display, c_char_p(b"WM_DELETE_WINDOW"), 0)
        at = time.monotonic()
        self._x.XSendEvent(self._display, c_ulong(window), 0, c_long(0), byref(event))
        self._x.XFlush(self._display)
        return at


_NAMES = {"/": "slash", "_": "underscore", "-": "minus", ".": "period", "+": "plus"} | {
    "Control": "Control_L",
    "Shift": "Shift_L",
}


@contextmanager
def server(size: str = "1280x800") -> Iterator[str]:
    """An X server that draws into memory, and ends with the block; gives its DISPLAY."""
    assert XVFB
    reads, writes = os.pipe()
    process = subprocess.Popen(
        [XVFB, "-displayfd", str(writes), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=[writes],
        stderr=subprocess.DEVNULL,
    )
    os.close(writes)
    try:
        with os.fdopen(reads) as told:
            name = f":{told.readline().strip()}"
        yield name
    finally:
        process.terminate()
        process.wait()


@contextmanager
def screen(size: str = "1280x800") -> Iterator[Screen]:
    """A screen of its own, which ends with the block."""
    with server(size) as name:
        shown = Screen(name)
        yield shown
        shown.close()
