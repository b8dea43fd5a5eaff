"""How far a file is with a meeting place: for each account anew, and again where the place was set back."""

from datetime import UTC, datetime

import pytest

from core.errors import KnownError
from core.jobs import syncing
from core.jobs.merging import merge
from core.jobs.project import Project
from core.jobs.syncing import StoppedError, sync
from core.model import Extraction, Run
from tests.core.jobs.merging_examples import copied, quiet
from tests.meeting.team import accept, decisions

_RUN = datetime(2024, 4, 1, tzinfo=UTC)


def notes(found):
    return " ".join(str(note) for note in found.notes)


def sent(team):
    """How many decisions lie at the meeting place."""
    ((many,),) = team.sql("owner", "SELECT count(*) FROM metric_annotator.parcel WHERE sort = 'decision'")
    return many


def empty(team):
    for table in ("opened", "parcel", "delivery"):
        team.sql("postgres", f"DELETE FROM metric_annotator.{table}")


def meet_as(team, path, name):
    with Project.open(path, name) as project:
        return sync(project, team.address(name), quiet), decisions(project)


def test_a_file_of_two_reviewers_sends_the_decisions_of_both(team):
    lin, zhao = team.join("林"), team.join("赵")
    accept(lin, team.articles[1])
    accept(zhao, team.articles[0])
    zhao.close()
    merge(lin, [zhao.path], quiet)
    assert team.meet("林").decisions == (0, 1)
    lin.close()
    found, _ = meet_as(team, lin.path, "赵")
    assert found.decisions == (0, 1)
    assert sent(team) == 2
    assert meet_as(team, lin.path, "林")[0].decisions == (0, 0)


def test_a_file_in_which_another_signs_in_takes_what_that_one_may_see(team):
    home, shared = team.join("林", file="home"), team.join("赵", file="shared")
    accept(home, team.articles[0])
    team.meet("home")
    assert team.meet("shared").decisions == (0, 0)
    shared.close()
    found, there = meet_as(team, shared.path, "林")
    assert found.decisions == (1, 0)
    assert there == decisions(home)


def test_a_copy_of_the_adjudicators_file_sends_its_reviewers_own(team):
    lin, owner = team.join("林"), team.projects["owner"]
    accept(lin, team.articles[0])
    lin.close()
    merge(owner, [lin.path], quiet)
    assert "Only 林 can send his own decisions" in notes(team.meet("owner"))
    found, _ = meet_as(team, copied(owner, team.folder / "copy.metrics"), "林")
    assert found.decisions == (0, 1)


def test_who_becomes_adjudicator_sends_what_he_was_not_allowed_to_before(team):
    session = team.join("林").session("owner")
    session.open(team.articles[0].id)
    session.comment("look here")
    assert team.meet("林").decisions == (0, 0)
    team.account("林", adjudicator=True)
    assert team.meet("林").decisions == (0, 1)
    assert team.meet("owner").decisions == (1, 0)


def test_a_place_that_was_set_back_is_filled_again(team):
    lin = team.join("林")
    accept(lin, team.articles[0])
    team.meet("林")
    team.meet("owner")
    for table in ("opened", "parcel", "delivery"):
        team.sql("postgres", f"DELETE FROM metric_annotator.{table}")
    accept(lin, team.articles[1])
    found = team.meet("林")
    assert found.decisions == (0, 2)
    assert "was set back to an earlier time" in notes(found)
    assert team.meet("owner").decisions == (1, 0)
    assert decisions(team.projects["owner"]) == decisions(lin)


def test_what_was_sent_before_it_was_cut_off_goes_again_where_the_place_was_set_back(team):
    lin = team.join("林")
    team.meet("owner")
    team.meet("林")
    accept(lin, team.articles[0])
    before = lin.store.last_met().sent
    with pytest.raises(StoppedError):
        team.meet("林", lambda _done, _total: lin.store.last_met().sent == before)
    assert sent(team) == 1
    team.sql("postgres", "DELETE FROM metric_annotator.parcel WHERE sort = 'decision'")
    team.sql(
        "postgres",
        """DELETE FROM metric_annotator.delivery d
        WHERE NOT EXISTS (SELECT 1 FROM metric_annotator.parcel p WHERE p.delivery = d.number)""",
    )
    found = team.meet("林")
    assert found.decisions == (0, 1)
    assert "was set back to an earlier time" in notes(found)
    assert team.meet("林").notes == ()
    assert team.meet("owner").decisions == (1, 0)


def test_a_new_file_that_was_cut_off_knows_where_it_began(team):
    team.meet("owner")
    team.account("吴")
    path = team.folder / "new.metrics"
    address = team.address("吴")
    syncing.new_copy(path, address)
    with Project.open(path, "吴") as project:
        with pytest.raises(StoppedError):
            sync(project, address, lambda _done, _total: project.store.last_met() is None)
        assert syncing.last_meeting(project) == (str(address), None)
    syncing.new_copy(path, address)
    with Project.open(path, "吴") as project:
        assert sync(project, address, quiet).pulled["article"] == 3


def test_a_new_file_never_takes_the_place_of_another_project(team):
    team.account("吴")
    path = team.folder / "other.metrics"
    Project.create(path, "吴").close()
    before = path.read_bytes()
    with pytest.raises(KnownError, match="exists"):
        syncing.new_copy(path, team.address("吴"))
    assert path.read_bytes() == before


def test_a_new_reading_goes_there_though_another_is_there_that_is_not_here(team):
    """As many names on both sides are not the same names."""
    owner, zhao = team.projects["owner"], team.join("赵")
    team.meet("owner")
    for project, version in ((zhao, "there"), (owner, "here")):
        project.save_run(Run(version, "rules", version, "", _RUN), {team.articles[0].id: Extraction((), ())})
    team.meet("赵")
    team.sql("postgres", "DELETE FROM metric_annotator.parcel WHERE sort = 'run' AND id = 'there'")
    found = team.meet("owner")
    assert "readings by extractors (1)" in notes(found)
    assert found.pushed["reading"] == 1
    names = team.sql("owner", "SELECT id FROM metric_annotator.parcel WHERE sort = 'reading'")
    assert f"here:{team.articles[0].id}" in {name for (name,) in names}


def test_another_thing_under_the_same_name_is_told_though_it_was_made_at_the_same_time(team):
    lin, owner = team.join("林"), team.projects["owner"]
    for project, version in ((lin, "1"), (owner, "2")):
        project.save_run(Run("one name", "rules", version, "", _RUN), {})
    team.meet("林")
    found = team.meet("owner")
    assert "Not sent, since there is other content under the same name: runs (1)" in notes(found)
