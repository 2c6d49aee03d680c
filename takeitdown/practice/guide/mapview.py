"""The map on the screen: painted from its SVG text, as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from takeitdown.practice.guide import drawing, sayings
from takeitdown.practice.holdings import Holdings
from takeitdown.window import look
from takeitdown.window.controls import identify

PNG_SCALE = 2


class MapView(QWidget):
    """Shows holdings. Its text for a screen reader is the same map in sentences."""

    def __init__(self) -> None:
        super().__init__()
        identify(self, "map.view", sayings.MAP_TITLE)
        self._renderer = QSvgRenderer(self)
        # Not Fixed, which would hold the height at the hint's, and cut the map in a wide window.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(320)

    def show_holdings(self, holdings: Holdings) -> None:
        self._renderer.load(QByteArray(drawing.svg(holdings, look.scheme()).encode()))
        self.setAccessibleDescription(" ".join(sayings.map_lines(holdings)))
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        return round(width * drawing.HEIGHT / drawing.WIDTH)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(drawing.WIDTH, drawing.HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        height = self.heightForWidth(self.width())
        self._renderer.render(painter, QRectF(0, 0, self.width(), height))
        painter.end()


def png(holdings: Holdings) -> QImage:
    """The map as a picture, in light colours for paper."""
    image = QImage(QSize(drawing.WIDTH, drawing.HEIGHT) * PNG_SCALE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.svg(holdings).encode())).render(painter)
    painter.end()
    return image
