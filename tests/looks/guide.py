"""The guide of practice, which `make looks` draws as well: each page of it, at a scene's end.

The list, the platform and the CyberTipline are those of practice, on loopback.
"""

from __future__ import annotations

from unittest.mock import patch

from PySide6.QtWidgets import QAbstractButton

from takeitdown.practice import scenes
from takeitdown.practice.guide.pages import GuidePage
from takeitdown.practice.guide.play import Stopped
from takeitdown.practice.guide.window import GuideWindow
from takeitdown.practice.holdings import holdings
from takeitdown.practice.show import Show
from takeitdown.steps import wire
from takeitdown.window import look, words
from tests.looks import gallery, tongues
from tests.looks.__main__ import OUT, SCHEMES, points
from tests.practice.opening import opened
from tests.practice.person import sends


def draw(size: str) -> None:
    """Keeps pictures of each page, named as one of English."""
    application = tongues.speak("en")
    with opened(Show()) as show:
        sends(show.world)
        show.read_the_list()
        show.upload(show.copy("mirrored"))
        show.upload_elsewhere(show.copy("mirrored"))
        show.report()
        show.hand_over()
        seen = show.seen()
        for scheme in SCHEMES:
            worn = look.Scheme[scheme.upper()]
            look.dress(application, worn, points(size))
            guide = GuideWindow(show, None)
            guide.resize(1280, 800)
            guide.opened()
            guide.told(wire.Page("receipt", words.page_code("receipt")))
            guide.begun(scenes.HAPPY, 0.1)
            stop = scenes.HAPPY.stops[-1]
            held = holdings(seen, made=True)
            guide.stopped(Stopped(scenes.HAPPY, stop, "receipt", True, seen, held, as_said=True))
            guide.show()
            for turn in guide.findChildren(QAbstractButton):
                to, _, name = turn.objectName().partition(".to.")
                if to != "guide":
                    continue
                with patch.object(look, "scheme", lambda worn=worn: worn):  # the map's
                    turn.click()
                    guide.show_live((seen, held))
                page = guide.findChild(GuidePage, name)
                for _ in range(20):
                    application.processEvents()
                file = OUT / f"{name.replace('.', '-')}.en.{scheme}.{size}.png"
                gallery.keep(file, guide, page)
            guide.close()
