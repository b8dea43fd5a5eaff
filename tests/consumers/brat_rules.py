"""The rules by which brat takes a folder, written down anew from its pages on standoff and configuration.

brat itself is no package that could be installed: it is a server of its own, which reads its collections from
disk. These are the rules that its parser and its verifier apply to what we write: ids, fragments and their
quotes, known types, overlaps, arguments of relations, attributes with their values, notes on what is there.
"""

import re

_LINE = re.compile(r"(?P<id>T|R|A|#)(?P<number>\d+)\t(?P<head>[^\t]+)(?:\t(?P<tail>.*))?", re.DOTALL)
_TYPE = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


def issues_of(folder):
    """A sentence for each thing in the folder that brat would refuse or point at."""
    conf = _configuration((folder / "annotation.conf").read_text("utf-8"))
    found = []
    for path in sorted(folder.glob("*.ann")):
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        # brat's lines end wherever Python's str.splitlines ends one.
        lines = path.read_bytes().decode("utf-8").splitlines()
        found += [f"{path.name}: {issue}" for issue in _issues(lines, text, conf)]
    assert {path.stem for path in folder.glob("*.ann")} == {path.stem for path in folder.glob("*.txt")}
    return found


def _configuration(words):
    sections, here = {}, None
    for line in words.splitlines():
        if line.startswith("["):
            here = sections.setdefault(line.strip("[]"), [])
        elif line.strip() and not line.startswith("#"):
            name, _, rest = line.partition("\t")
            here.append((name, dict(_argument(each) for each in rest.split(", ") if each)))
    assert set(sections) == {"entities", "relations", "events", "attributes"}, "all four must be there"
    return sections


def _argument(words):
    name, _, values = words.partition(":")
    return name, values.split("|")


def _issues(lines, text, conf):
    seen, types = set(), {}
    for line in lines:
        match = _LINE.fullmatch(line)
        if match is None:
            yield f"no line of brat: {line!r}"
            continue
        name = match["id"] + match["number"]
        if name in seen:
            yield f"{name} twice"
        seen.add(name)
        if match["id"] == "T":
            types[name] = match["head"].partition(" ")[0]
            yield from _of_mark(name, match["head"], match["tail"], text, conf)
        else:
            check = {"R": _of_relation, "A": _of_attribute, "#": _of_note}[match["id"]]
            yield from check(name, match["head"], types, conf)
    if len(types) > 1 and "<OVERLAP>" not in dict(conf["relations"]):
        yield "marks may overlap, and the configuration does not allow it"


def _of_mark(name, head, quote, text, conf):
    label, _, places = head.partition(" ")
    if label not in dict(conf["entities"]) or not _TYPE.fullmatch(label):
        yield f"{name}: {label} is no known type"
    edges = [tuple(map(int, place.split(" "))) for place in places.split(";")]
    for at, (start, end) in enumerate(edges):
        if not 0 <= start < end <= len(text):
            yield f"{name}: {start} {end} is outside of the text"
        if any(end >= other and start < behind for other, behind in edges[:at]):
            yield f"{name}: fragments overlap"
    if quote != " ".join(text[start:end] for start, end in edges):
        yield f"{name}: {quote!r} is not what stands there"


def _of_relation(name, head, types, conf):
    label, *arguments = head.split(" ")
    known = dict(conf["relations"]).get(label)
    if known is None:
        yield f"{name}: {label} is no known relation"
        return
    given = dict(each.split(":") for each in arguments)
    if list(given) != list(known) or any(types[given[each]] not in known[each] for each in known):
        yield f"{name}: {label} may not link {arguments}"


def _of_attribute(name, head, types, conf):
    label, target, *value = head.split(" ")
    known = dict(conf["attributes"]).get(label)
    if known is None or types[target] not in known["Arg"]:
        yield f"{name}: {label} is no attribute of {target}"
    elif ([*value] or ["-"])[0] not in known.get("Value", ["-"]):
        yield f"{name}: {value} is no value of {label}"


def _of_note(name, head, types, conf):
    label, target = head.split(" ")
    if label != "AnnotatorNotes" or target not in types:
        yield f"{name}: a note on nothing"
