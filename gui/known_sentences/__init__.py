"""The core's sentences once more, for Qt's translation tools: the core itself knows no Qt.

Those that begin with a word, and those that begin with a field or a quotation mark. A test holds that none
is missing and none is left over.
"""
