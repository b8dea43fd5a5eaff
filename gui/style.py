"""The style sheet of native widgets, with the theme's tokens left open ($paper, $ink …).

Properties a widget may set: `primary` (the one button to press), `quiet` (a button without a frame),
`chip` (a small pill, checkable), `card` (a frame on paper ground), `keycap` (a label or button that
shows a key), `muted`, `trouble`, `heading` and `differs` (labels), `paper` (a plain widget on paper ground).
The bar named `notice` may be in `trouble`, too.

Labels and tips show what they are given sign by sign, and that is decided here for all of them: the names of
files and the words of articles are other people's. A label that is `rich` escapes what it quotes.
"""

SHEET = """
QWidget { color: $ink; }
QMainWindow, QDialog, QStatusBar { background: $chrome; }
QWidget[paper="true"] { background: $paper; }
QFrame[card="true"] { background: $paper; border: 1px solid $line; border-radius: 8px; }
QLabel { background: transparent; qproperty-textFormat: PlainText; }
QLabel[rich="true"] { qproperty-textFormat: RichText; }
QLabel[muted="true"] { color: $muted; }
QLabel[good="true"] { color: $ok; }
QLabel[trouble="true"] { color: $warn; }
QWidget#notice { background: $accentbg; border: 1px solid $line; border-left: 4px solid $accent; }
QWidget#notice[trouble="true"] { border-left-color: $warn; }
QLabel[heading="true"] { font-weight: 700; }
QLabel[differs="true"] {
    font-weight: 700; color: $ink; background: $accentbg; border-radius: 4px; padding: 0 4px;
}
QLabel[keycap="true"] {
    color: $muted; background: $chrome; border: 1px solid $line; border-bottom: 2px solid $line;
    border-radius: 4px; padding: 0 5px;
}

QPushButton, QToolButton[framed="true"] {
    background: $paper; border: 1px solid $line; border-radius: 7px; padding: 5px 14px;
}
QPushButton:hover { border-color: $faint; }
QPushButton:pressed, QPushButton:checked { background: $accentbg; border-color: $accent; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $faint; background: $chrome; }
QPushButton[primary="true"] {
    background: $accent; border-color: $accent; color: $onaccent; font-weight: 600;
}
QPushButton[primary="true"]:focus { border: 2px solid $ink; padding: 4px 13px; }
QPushButton[primary="true"]:disabled { background: $line; border-color: $line; color: $muted; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; color: $muted; }
QPushButton[quiet="true"]:hover { color: $ink; background: $line; }
QPushButton[quiet="true"]:focus { border-color: $accent; }
QPushButton[chip="true"] {
    background: transparent; color: $muted; border: 1px solid $line; border-radius: 10px; padding: 1px 9px;
}
QPushButton[chip="true"]:hover { color: $ink; border-color: $faint; }
QPushButton[chip="true"]:checked { background: $accentbg; color: $accent; border-color: $accentbg; }
QPushButton[chip="true"]:focus { border-color: $accent; }
QPushButton[keycap="true"] {
    color: $muted; background: $paper; border: 1px solid $line; border-bottom: 2px solid $line;
    border-radius: 5px; padding: 1px 8px;
}
QPushButton[keycap="true"]:hover, QPushButton[keycap="true"]:focus { color: $ink; border-color: $accent; }
QPushButton[keycap="true"]:checked { color: $accent; background: $accentbg; border-color: $accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 7px; padding: 4px 8px; }
QToolButton:hover { background: $line; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton:focus { border-color: $accent; }
QToolButton:checked { background: $accentbg; color: $accent; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: $paper; border: 1px solid $line; border-radius: 7px; padding: 4px 8px;
    selection-background-color: $accent; selection-color: $onaccent; placeholder-text-color: $muted;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: $accent; }
QTextBrowser, QTextBrowser:focus { border: none; border-radius: 0; padding: 0 6px; }
QLineEdit[wrong="true"] { border-color: $warn; color: $warn; }

QAbstractSpinBox {
    background: $paper; border: 1px solid $line; border-radius: 7px; padding: 4px;
}
QAbstractSpinBox:focus { border-color: $accent; }
QAbstractSpinBox QLineEdit { background: transparent; border: none; padding: 0 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 16px; margin: 1px; }
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow {
    width: 0; height: 0; border-left: 4px solid $paper; border-right: 4px solid $paper;
}
QAbstractSpinBox::up-arrow { border-bottom: 5px solid $muted; }
QAbstractSpinBox::down-arrow { border-top: 5px solid $muted; }

QCheckBox, QRadioButton { spacing: 6px; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 13px; height: 13px; background: $paper; border: 1px solid $faint;
}
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox::indicator:indeterminate { background: $accentbg; border-color: $accent; }
QRadioButton::indicator:checked { width: 7px; height: 7px; border: 4px solid $accent; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }

QAbstractItemView {
    background: transparent; border: none; outline: none; gridline-color: $line;
    selection-background-color: $accentbg; selection-color: $ink; alternate-background-color: $chrome;
}
QAbstractItemView::item { padding: 4px 8px; border: none; }
QAbstractItemView::item:hover { background: $bg; }
QAbstractItemView::item:selected { background: $accentbg; color: $ink; }
QComboBox { background: $paper; border: 1px solid $line; border-radius: 7px; padding: 4px 8px; }
QComboBox:hover { border-color: $faint; }
QComboBox:focus { border-color: $accent; }
QComboBox:disabled { color: $faint; background: $chrome; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow {
    width: 0; height: 0; margin-right: 6px;
    border-left: 4px solid $paper; border-right: 4px solid $paper; border-top: 5px solid $muted;
}
QComboBox QAbstractItemView { background: $paper; border: 1px solid $line; }
QHeaderView { background: transparent; border: none; }
QTableCornerButton::section { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: $muted; border: none; border-bottom: 1px solid $line; padding: 4px 8px;
}

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QTabWidget::pane { border: none; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $muted; border: 1px solid transparent; border-radius: 7px;
    padding: 5px 14px; margin: 4px 2px;
}
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { background: $accentbg; color: $accent; }
QTabBar::tab:focus:selected { border-color: $accent; }

QMenuBar { background: $chrome; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 7px; }
QMenuBar::item:selected { background: $accentbg; }
QMenu { background: $paper; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 5px; }
QMenu::item:selected { background: $accentbg; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip {
    qproperty-textFormat: PlainText;
    background: $paper; color: $ink; border: 1px solid $line; padding: 4px 6px;
}

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QDockWidget { color: $muted; }
QDockWidget::title { background: $chrome; padding: 6px 10px; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
ArticleView QScrollBar:vertical { background: $paper; }
QScrollBar::handle { background: $faint; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
