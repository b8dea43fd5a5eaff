"""dkpro-cassis loads our XMI by our type system, and finds every word where we say it is."""

from core.formats.exchange.marking import marked
from tests.consumers.consumer import written_to


def test_marks_links_and_words(consumer, hard, tmp_path):
    cassis = consumer("cassis", "dkpro-cassis==0.12.0")
    folder = written_to(tmp_path, "cas", hard)
    files = [folder / f"{each.article.id[:16]}.xmi" for each in hard]
    found = cassis.answer("load_cas", folder / "TypeSystem.xml", *files)["documents"]
    for annotated, loaded in zip(hard, found, strict=True):
        document = marked(annotated)
        quotes = {mark.id: mark.quote for mark in document.marks}
        marks = [
            [mark.label, mark.quote, mark.notes.get("value"), mark.notes.get("doubt")]
            for mark in document.marks
        ]
        links = [[quotes[link.source], link.label, quotes[link.target]] for link in document.links]
        assert loaded["text"] == document.text
        assert sorted(loaded["marks"], key=repr) == sorted(marks, key=repr)
        assert sorted(loaded["links"]) == sorted(links)
        assert loaded["about"] == [[document.title, document.complete]]
