"""Projects to be merged: copies of one, and what a file says apart from how it numbers its rows."""

from shutil import copyfile

from core.jobs.project import Project
from core.store.merging import snapshot

_NAMED = """(SELECT id FROM article WHERE key = {0}.article)"""
_QUERIES = {
    "article": "SELECT id, title, source, published, conversions, fields, chars, numbers, added FROM article",
    "body": f"SELECT {_NAMED.format('b')}, text FROM body b",
    "number": f'SELECT {_NAMED.format("n")}, "start", "end", version FROM number n',
    "layer": "SELECT name FROM layer",
    "run": "SELECT id, extractor, version, configuration, at FROM run",
    "extracted": f"""SELECT {_NAMED.format("e")}, r.id, e.unknown FROM extracted e
        JOIN run r ON r.key = e.run""",
    "shown": """SELECT a.id, (SELECT r.id FROM extracted e JOIN run r ON r.key = e.run
        WHERE e.article = a.key ORDER BY r.key DESC LIMIT 1) FROM article a""",
    "said": f"""SELECT {_NAMED.format("d")}, r.id, s.id, d.rule FROM said d JOIN run r ON r.key = d.run
        JOIN suggestion s ON s.key = d.suggestion""",
    "suggestion": f'SELECT id, {_NAMED.format("s")}, "start", "end", kind, value FROM suggestion s',
    "exclusion": f"""SELECT {_NAMED.format("x")}, r.id, x."start", x."end", x.target, x.cause, x.rule
        FROM exclusion x JOIN run r ON r.key = x.run""",
    "step": f"""SELECT id, {_NAMED.format("s")}, layer, reviewer, file, action, lamport, undone, toggled
        FROM step s""",
    "decision": f"""SELECT id, {_NAMED.format("d")}, layer, reviewer, target, action, lamport, at, step,
        "start", "end", quote, metric, cause, note FROM decision d""",
    "standing": f"""SELECT layer, {_NAMED.format("s")}, target, state, "start", "end", quote, kind, value,
        roles, doubt, cause, note FROM standing s""",
    "article_standing": f"""SELECT layer, {_NAMED.format("s")}, status, complete, skipped, withdrawn,
        flagged, comment, title, decided, lamport FROM article_standing s""",
    "labels": "SELECT text, file, reviewer, lamport, at FROM labels",
    "effort": f"SELECT id, {_NAMED.format('e')}, layer, reviewer, at, seconds, decisions FROM effort e",
    "shares": "SELECT blind, planted, seed, reviewer, at FROM shares",
    "dealt": f"SELECT {_NAMED.format('d')}, layer, way, at FROM dealt d",
    "plant": f"SELECT {_NAMED.format('p')}, layer, id, fault, real, shown FROM plant p",
    "plant_upheld": f"SELECT {_NAMED.format('p')}, layer, plant, reviewer, at FROM plant_upheld p",
    "assignment": f"SELECT id, {_NAMED.format('g')}, reviewer, given, by, at FROM assignment g",
    "assigned": f"SELECT {_NAMED.format('g')}, reviewer FROM assigned g",
    "release": "SELECT name, major, minor, patch, content, sums FROM release",
    "frozen": f"""SELECT r.name, r.major, {_NAMED.format("f")}, f.split, f.content FROM frozen f
        JOIN release r ON r.key = f.release""",
    "result": "SELECT id, at, gold, content, figures FROM result",
    "filing": f"SELECT id, {_NAMED.format('f')}, gold_start, found_start, cause, at FROM filing f",
    "draw": "SELECT seed, size, articles, reviewer, at FROM draw",
    "drawn": f"SELECT {_NAMED.format('d')}, place FROM drawn d",
}


def saying(project):
    """All rows of every table that a merge unites, keys of this one file left out."""
    return {name: sorted(project.store.rows(query), key=repr) for name, query in _QUERIES.items()}


def bytes_of(path):
    """The file and all that lies beside it, by name; -shm holds nothing, readers meet there."""
    beside = (each for each in path.parent.iterdir() if each.is_file() and not each.name.endswith("-shm"))
    return {each.name: each.read_bytes() for each in beside}


def copied(project, path):
    """A copy of an open project, as a reviewer would be given it."""
    snapshot(project.path, path)
    return path


def fresh(path, to):
    copyfile(path, to)
    return to


def at(path, reviewer):
    return Project.open(path, reviewer)


def quiet(_done, _total):
    return True


def accept(project, village, quote="35人"):
    session = project.session()
    session.open(village.article.id)
    found = next(item for item in session.sheet.items() if item.span == village.span(quote))
    session.accept(found.target)
    return session


def went_on(project, village, path):
    """A copy at that path, in which 赵 has decided something and imported another article."""
    path.parent.mkdir()
    copied(project, path)
    with Project.open(path, "赵") as other:
        more = village.other()
        other.add_articles([more.article], more.numbers)
        accept(other, village)
    return path


def notes(found):
    return " ".join(str(note) for each in found for note in each.notes)
