"""Label Studio: tasks with everything we know of an article, and the config of a project that shows it."""

from __future__ import annotations

import re

from core.formats import Format, Packet
from core.formats.label_studio.reading import read
from core.formats.label_studio.writing import write

# Keys stand before quotes; a quote inside a text has a backslash before it.
_TASKS = re.compile(
    r'(?<!\\)"(?:annotations|completions|predictions)"\s*:\s*\[\s*[\]{\d]'
    r'|(?<!\\)"data"\s*:\s*\{'
    r'|(?<!\\)"annotation_id"\s*:'
)


def _recognizes(packet: Packet) -> bool:
    return _TASKS.search(packet.opening()) is not None


FORMAT = Format(
    "label_studio",
    "Label Studio",
    "Label Studio",
    (".json",),
    read,
    write,
    _recognizes,
    folder=True,
    predictions=True,
    use_en="A folder for a Label Studio project: its tasks, and config.xml for its labelling interface.",
    use_zh="Label Studio 项目用的文件夹：任务文件，以及标注界面的配置 config.xml。",
)
