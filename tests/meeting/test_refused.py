"""What goes wrong on the way to a meeting place: one sentence each, and no password in any of them."""

import os
import socket
import sys
from urllib.parse import quote

import pytest
from psycopg.errors import LockNotAvailable

from core.errors import KnownError
from core.jobs import syncing
from core.jobs.project import Project
from core.jobs.syncing import Address, PasswordError, sync
from core.meeting import place, signing_in
from core.meeting.layout import LAYOUT
from tests.meeting.server import SECRET, free_port
from tests.meeting.team import accept, decisions, go_on


def refused(team, address, kind=KnownError):
    owner = team.projects["owner"]
    with pytest.raises(kind) as found:
        sync(owner, address, go_on)
    said = str(found.value)
    assert SECRET not in said
    assert quote(SECRET, safe="") not in said
    return said


def test_nobody_listens_there(team):
    said = refused(team, team.address("owner", port=free_port()))
    assert "cannot be reached: connection failed" in said
    assert "Connection refused. Check the address" in said


def test_somebody_listens_and_says_nothing(team):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = team.url("owner", port=silent.getsockname()[1], more="?connect_timeout=2")
        assert "cannot be reached: connection timeout expired" in refused(team, Address.of(url))


def test_no_such_database(team, server):
    address = Address.of(server.url("owner", "nowhere"))
    assert 'database "nowhere" does not exist' in refused(team, address)


def test_a_wrong_password_or_none_asks_for_one(team, monkeypatch, tmp_path):
    said = refused(team, team.address("owner", password="wrong"), PasswordError)
    assert "does not take this name and password" in said
    assert "wrong" not in said
    monkeypatch.delenv("PGPASSWORD", raising=False)
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    assert "wants a password" in refused(team, team.address("owner", password=None), PasswordError)
    monkeypatch.setenv("PGPASSWORD", SECRET)
    assert team.meet("owner").pushed["text"] == 3
    assert sync(team.projects["owner"], team.address("owner", password=None), go_on).decisions == (0, 0)


def test_no_meeting_place_in_that_database(team, server):
    address = Address.of(server.url("owner", server.database()))
    assert "is no meeting place yet. Its owner sets it up once" in refused(team, address)


@pytest.mark.parametrize("step", [-1, 1])
def test_a_place_of_another_version(team, step):
    team.sql("postgres", "UPDATE metric_annotator.meeting SET layout = layout + %s", (step,))
    said = refused(team, team.address("owner"))
    assert f"by another version of this program (layout {LAYOUT + step}, this version knows {LAYOUT})" in said


def test_a_server_that_is_too_old(team, monkeypatch):
    monkeypatch.setattr(signing_in, "LEAST_SERVER", 990000)
    assert "a meeting place needs 15 or newer" in refused(team, team.address("owner"))


def test_psycopg_is_not_installed(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(KnownError, match=r"needs psycopg, .* Install it with “.*pip install"):
        Address.of("postgresql://lin@somewhere/team")


@pytest.mark.parametrize(
    "url", [f"postgresql://owner:{SECRET}@[somewhere/team", f"postgresql://owner:{SECRET}", "team.metrics"]
)
def test_no_address(url):
    with pytest.raises(KnownError, match="This is no address of a PostgreSQL database") as found:
        Address.of(url)
    assert SECRET not in str(found.value)
    assert SECRET not in repr(found.value.__context__) or found.value.__suppress_context__


def test_it_is_set_up_once(team):
    with pytest.raises(KnownError, match="is a meeting place already"):
        syncing.set_up(team.projects["owner"], team.address("owner"))


def test_whoever_sees_his_own_layer_alone_sets_up_nothing(team):
    with pytest.raises(KnownError, match=r"those who see all layers are: owner\. Nothing was set up"):
        syncing.set_up(team.join("林"), team.address("林"))


def test_an_account_that_may_make_no_roles_sets_nothing_up(team, server):
    database = server.database()
    with server.connect("postgres", "postgres") as connection:
        server.account("plain", connection)
        connection.execute(f"ALTER DATABASE {database} OWNER TO plain")
    team.projects["owner"].reviewers.name_adjudicator("plain")
    with (
        Project.open(team.projects["owner"].path, "plain") as project,
        pytest.raises(KnownError, match="permission denied to create role"),
    ):
        syncing.set_up(project, Address.of(server.url("plain", database)))
    with server.connect("plain", database) as connection:
        assert connection.execute("SELECT to_regnamespace('metric_annotator')").fetchone() == (None,)


def test_a_name_that_postgresql_would_cut_or_not_take(team):
    for name in ("很" * 22, "", "none", "public", "pg_read_all_data", "a\0b", *team.roles):
        with pytest.raises(KnownError, match="a Chinese character takes three"):
            team.account(name)


def test_roles_that_an_earlier_place_left_let_nobody_in(team, server):
    database = server.database()
    with server.connect("postgres", "postgres") as connection:
        server.account("fox", connection)
        connection.execute(f"CREATE ROLE {database}_adjudicators")
        connection.execute(f"GRANT {database}_adjudicators TO fox")
    address = Address.of(server.url("owner", database))
    with pytest.raises(KnownError, match=rf"“{database}_adjudicators” is there already.* \(fox\)"):
        syncing.set_up(team.projects["owner"], address)
    with server.connect("owner", database) as connection:
        assert connection.execute("SELECT to_regnamespace('metric_annotator')").fetchone() == (None,)
        connection.execute(f"DROP ROLE {database}_adjudicators")
    assert syncing.set_up(team.projects["owner"], address)[1] == f"{database}_adjudicators"


def test_a_database_that_lacks_characters(team, server):
    with server.connect("postgres", "postgres") as connection:
        connection.execute("CREATE DATABASE narrow OWNER owner ENCODING 'LATIN1' TEMPLATE template0")
    try:
        with pytest.raises(KnownError, match="keeps texts in LATIN1, which lacks most characters"):
            syncing.set_up(team.projects["owner"], Address.of(server.url("owner", "narrow")))
    finally:
        server.drop("narrow")


@pytest.mark.parametrize("encoding", ["LATIN1", "GBK"])
def test_whatever_the_environment_says_texts_go_as_they_are(team, monkeypatch, encoding):
    monkeypatch.setenv("PGCLIENTENCODING", encoding)
    session = team.join("林").session()
    session.open(team.articles[0].id)
    session.comment("rare: 𠮷 😀")
    team.meet("林")
    team.meet("owner")
    assert decisions(team.projects["owner"]) == decisions(team.projects["林"]) != []


def test_a_server_that_is_only_read(team):
    accept(team.join("林"), team.articles[0])
    team.sql("postgres", 'ALTER ROLE "林" SET default_transaction_read_only = on')
    try:
        with pytest.raises(KnownError, match="can only be read at the moment"):
            team.meet("林")
    finally:
        team.sql("postgres", 'ALTER ROLE "林" RESET default_transaction_read_only')
    assert team.meet("林").decisions == (0, 1)


def test_nobody_needs_a_right_that_was_taken_from_everyone(team):
    team.sql("postgres", f"REVOKE ALL ON DATABASE {team.database} FROM PUBLIC")
    accept(team.join("林"), team.articles[0])
    assert team.meet("林").decisions == (0, 1)


def test_a_sender_that_stops_dead_keeps_nobody_out(team, monkeypatch):
    """林 says nothing more while his delivery is under way, until the server lets go of him."""
    monkeypatch.setattr(place, "SILENCE", "300ms")
    for name in "林赵":
        accept(team.join(name), team.articles[0])
    under_way = []

    def stop_dead(_done, _total):
        try:
            team.sql("owner", "SELECT 1 FROM metric_annotator.meeting FOR UPDATE NOWAIT")
        except LockNotAvailable:
            under_way.append(True)
            while team.sql("postgres", "SELECT 1 FROM pg_stat_activity WHERE usename = '林'"):
                continue
        return True

    with pytest.raises(KnownError, match=r"The connection to .* was lost"):
        team.meet("林", stop_dead)
    assert under_way
    assert team.meet("赵").decisions == (0, 1)
    assert team.meet("林").decisions == (0, 1)


def test_an_address_is_shown_without_its_password():
    url = f"postgresql://{quote('林')}:{quote(SECRET, safe='')}@db.example.org:5433/team?sslmode=verify-full"
    keys = "&sslpassword=alsosecret1&scram_client_key=alsosecret2&scram_server_key=alsosecret3"
    address = Address.of(f"{url}{keys}&oauth_client_secret=alsosecret4")
    assert str(address) == "postgresql://林@db.example.org:5433/team?sslmode=verify-full"
    assert SECRET not in repr(address)
    assert "alsosecret" not in f"{address} {address!r}"
    assert address.settings["password"] == SECRET
    assert address.settings["sslpassword"] == "alsosecret1"
    assert address.settings["oauth_client_secret"] == "alsosecret4"
    assert Address.of(str(address)) == address
    assert (
        Address.of("host=/run/pg,/tmp dbname=team").told
        == Address.of(str(Address.of("host=/run/pg,/tmp dbname=team"))).told
    )


def test_a_line_without_encryption_is_refused_where_the_url_asks_for_it(team):
    address = Address.of(team.url("owner", more="?sslmode=require"))
    assert "server does not support SSL" in refused(team, address)


def test_the_password_is_in_no_file(team, server):
    lin = team.join("林")
    team.meet("林")
    team.meet("owner")
    lin.close()
    hidden = [each.encode() for each in (SECRET, quote(SECRET, safe=""))]
    looked_at = 0
    for folder in (team.folder, server.folder):
        for path in folder.rglob("*"):
            if path.is_file() and not path.name.startswith("postmaster"):
                content = path.read_bytes()
                looked_at += 1
                assert not any(each in content for each in hidden), path
    assert looked_at > 100
    assert os.fsencode(SECRET) not in b"".join(map(os.fsencode, os.environ.values()))
