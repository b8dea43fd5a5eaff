"""Tasks of Label Studio made by hand: regions, what is said of them, and what reading them brings."""

import json

from core.formats import Asked, Packet, format_of, formats

TEXT = "🚗柳河村去年接待游客约1200人，同比增长8%。"
FORM = formats()["label_studio"]


def brought(content, asked=None, name="a.json"):
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    packet = Packet(name, data)
    assert format_of(packet) is FORM
    return FORM.read(packet, asked or Asked())


def told(found):
    return [(each.aspect, each.name) for each in found.losses]


def region(name, quote, label, text=TEXT, shift=0, **more):
    start = text.index(quote) + shift
    value = {"start": start, "end": start + len(quote), "text": quote, "labels": [label], **more}
    return {"id": name, "from_name": "label", "to_name": "text", "type": "labels", "value": value}


def said(name, field, kind, words):
    return {
        "id": name,
        "from_name": field,
        "type": kind,
        "value": {"start": 11, "end": 17, kind_key(kind): words},
    }


def kind_key(kind):
    return "text" if kind == "textarea" else kind


def relation(source, target, *labels, direction="right"):
    return {
        "type": "relation",
        "from_id": source,
        "to_id": target,
        "direction": direction,
        "labels": list(labels),
    }


def task(*result, **more):
    return {"data": {"text": TEXT}, "annotations": [{"result": list(result)}], **more}


VISITORS = region("v", "约1200人", "count")


def metric_of(found):
    return found.articles[0].metrics[0]
