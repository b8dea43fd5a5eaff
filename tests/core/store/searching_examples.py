"""What tests of search share: a project whose articles all are in the index."""

from core.jobs.listing import terms_of


def indexed(project):
    listing = project.listing
    listing.put_terms([(key, terms_of(*listing.worded(key))) for key in listing.waiting()])
    assert listing.waiting() == ()
