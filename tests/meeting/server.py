"""A real PostgreSQL on loopback, in a folder of its own, run by an ordinary account."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

SECRET = "s3cr3t pass/word@%密"
"""The password of every account: of signs that a URL has to write otherwise, and that nothing may show."""
_FOLDERS = ("/usr/local/bin", *sorted(map(str, Path("/usr/lib/postgresql").glob("*/bin")), reverse=True))
_FAST = ("fsync=off", "full_page_writes=off", "synchronous_commit=off", "shared_buffers=128MB")


def program(name):
    """The server's program of that name, or None."""
    return shutil.which(name, path=os.pathsep.join((os.environ.get("PATH", ""), *_FOLDERS)))


def why_not():
    """Why no server can be started here; empty where one can."""
    lacking = [name for name in ("initdb", "postgres") if program(name) is None]
    if lacking:
        return f"no PostgreSQL server here: {', '.join(lacking)} not found"
    if sys.platform == "win32":
        return "the server of these tests is started as on Linux and macOS"
    if os.geteuid() == 0 and not account():
        return "PostgreSQL does not run as root, and there is no account nobody or postgres"
    return ""


def account():
    """The ordinary account that runs it; empty where the tests are run by one."""
    if os.geteuid() != 0:
        return ""
    import pwd  # noqa: PLC0415 (not on every system)

    names = {each.pw_name for each in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in names), "")


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Server:
    """The cluster. Each test has a database of its own in it."""

    def __init__(self, port):
        self.port = port
        self._made = 0

    def url(self, name, database, *, password=SECRET, port=None, more=""):
        whose = quote(name, safe="") + (f":{quote(password, safe='')}" if password is not None else "")
        return f"postgresql://{whose}@127.0.0.1:{port or self.port}/{database}{more}"

    def connect(self, name, database):
        return psycopg.connect(self.url(name, database), autocommit=True)

    def database(self):
        """A new database, which belongs to an account that may make others."""
        self._made += 1
        name = f"team{self._made}"
        with self.connect("postgres", "postgres") as connection:
            self.account("owner", connection, "CREATEROLE")
            connection.execute(sql.SQL("CREATE DATABASE {} OWNER owner").format(sql.Identifier(name)))
        return name

    def drop(self, name):
        """Many databases would take minutes to remove at the end, on a machine under load."""
        with self.connect("postgres", "postgres") as connection:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def account(self, name, connection, may=""):
        known = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (name,)).fetchone()
        if not known:
            connection.execute(sql.SQL(f"CREATE ROLE {{}} LOGIN {may}").format(sql.Identifier(name)))
            self.give_password(name)

    def give_password(self, name):
        with self.connect("postgres", "postgres") as connection:
            hashed = connection.pgconn.encrypt_password(SECRET.encode(), name.encode(), b"scram-sha-256")
            statement = sql.SQL("ALTER ROLE {} PASSWORD {}")
            connection.execute(statement.format(sql.Identifier(name), sql.Literal(hashed.decode())))


@contextmanager
def running():
    """The server, from here to the end; nothing of it is left then."""
    folder = Path(tempfile.mkdtemp(prefix="meeting-"))
    who, port = account(), free_port()
    words = folder / "password"
    words.write_text(SECRET)
    if who:
        for each in (folder, words):
            shutil.chown(each, who)
    data = folder / "data"
    made = subprocess.run(
        [
            program("initdb"),
            "-D",
            data,
            "-U",
            "postgres",
            "-A",
            "scram-sha-256",
            f"--pwfile={words}",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
            "-N",
        ],
        user=who or None,
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    words.unlink()
    settings = (
        *_FAST,
        f"port={port}",
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "log_statement=all",
        "max_connections=50",
    )
    log = (folder / "log").open("wb")
    watchdog = subprocess.Popen(
        [
            sys.executable,
            Path(__file__).with_name("watchdog.py"),
            folder,
            who,
            program("postgres"),
            "-D",
            data,
            *(word for each in settings for word in ("-c", each)),
        ],
        stdin=subprocess.PIPE,
        stdout=log,
        stderr=log,
        start_new_session=True,
        cwd=folder,
    )
    server = Server(port)
    server.folder = folder
    try:
        wait_for(server, watchdog, folder / "log")
        yield server
    finally:
        log.close()
        watchdog.stdin.close()
        watchdog.wait()


def wait_for(server, watchdog, log):
    while True:
        try:
            server.connect("postgres", "postgres").close()
        except psycopg.OperationalError:
            with suppress(subprocess.TimeoutExpired):
                watchdog.wait(0.05)
            assert watchdog.poll() is None, log.read_text()
        else:
            return
