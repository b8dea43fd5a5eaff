"""The article as it is read: text, marks over it, and gestures that become spans. It knows no session.

Offsets are code points outside and UTF-16 units only between a block and its text layout.
"""

from gui.article_view.marks import Mark, RoleMark, Shape
from gui.article_view.view import ArticleView

__all__ = ["ArticleView", "Mark", "RoleMark", "Shape"]
