"""Whom a line is with: certificates that prove it, and passwords that are said to nobody who does not."""

import shutil
import socket
import struct
import subprocess
import threading
from contextlib import suppress

import psycopg
import pytest

from core.errors import KnownError
from core.jobs.syncing import Address, PasswordError, sync
from tests.meeting.server import SECRET, account
from tests.meeting.team import go_on

_REFUSED, _CLEAR_PASSWORD = b"N", b"R" + struct.pack("!II", 8, 3)
_ASKS_FOR_TLS, _ASKS_FOR_GSS = 80877103, 80877104


class Impostor:
    """Whoever answers at that port: wants no secured line, and a password in clear, if not told otherwise."""

    def __init__(self, answer=_CLEAR_PASSWORD):
        self._answer = answer
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        self.heard = b""
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self):
        with suppress(OSError):
            while True:
                client, _ = self._door.accept()
                with client:
                    self._talk(client)

    def _talk(self, client):
        while said := client.recv(4096):
            if struct.unpack("!I", said[4:8])[0] in {_ASKS_FOR_TLS, _ASKS_FOR_GSS}:
                client.sendall(_REFUSED)
            elif said[:1] == b"p":
                self.heard += said
                return
            else:
                client.sendall(self._answer)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        with suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        self._thread.join()


def asked_by_impostor(team, more):
    with Impostor() as found, pytest.raises(KnownError) as said:
        sync(team.projects["owner"], Address.of(team.url("owner", port=found.port, more=more)), go_on)
    assert SECRET not in str(said.value)
    return found.heard, str(said.value)


@pytest.mark.skipif(psycopg.pq.version() < 160000, reason="libpq before 16 cannot refuse it")
def test_the_password_is_not_said_in_clear_to_whoever_answers(team, monkeypatch):
    for more in ("", "?sslmode=prefer", "?sslmode=allow"):
        heard, said = asked_by_impostor(team, more)
        assert heard == b""
        assert "wants the password in clear, over a line that does not prove who is there" in said
    assert SECRET.encode() in asked_by_impostor(team, "?require_auth=password")[0]
    monkeypatch.setenv("PGREQUIREAUTH", "password")
    assert SECRET.encode() in asked_by_impostor(team, "")[0]


def test_a_server_that_speaks_chinese_asks_for_another_password_all_the_same(team):
    words = 'SFATAL\0VFATAL\0C28P01\0M用户 "owner" Password 认证失败\0\0'.encode()
    with Impostor(b"E" + struct.pack("!I", len(words) + 4) + words) as found, pytest.raises(PasswordError):
        sync(team.projects["owner"], Address.of(team.url("owner", port=found.port)), go_on)


def test_a_line_that_is_to_prove_itself_is_not_gone_on_with_where_it_does_not(team):
    heard, said = asked_by_impostor(team, "?sslmode=verify-full&sslrootcert=/dev/null")
    assert heard == b""
    assert "server does not support SSL" in said


@pytest.fixture(scope="module")
def certified(server, tmp_path_factory):
    """The server has a certificate for 127.0.0.1, signed by `ca.crt`, and not by `other.crt`."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl here to make certificates with")
    folder = tmp_path_factory.mktemp("certificates")

    def openssl(*words):
        subprocess.run(["openssl", *words], check=True, capture_output=True, cwd=folder)

    new = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2")
    for name in ("ca", "other"):
        openssl("req", "-x509", *new, "-keyout", f"{name}.key", "-out", f"{name}.crt", "-subj", f"/CN={name}")
    openssl("req", *new[:-2], "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=server")
    (folder / "for").write_text("subjectAltName=IP:127.0.0.1")
    signed = ("-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "for", "-days", "2")
    openssl("x509", "-req", "-in", "server.csr", *signed, "-out", "server.crt")
    for name in ("server.crt", "server.key"):
        made = server.folder / "data" / name
        shutil.copy(folder / name, made)
        made.chmod(0o600)
        if account():
            shutil.chown(made, account())
    secure(server, "on")
    yield folder
    secure(server, "off")


def secure(server, wanted):
    """Turn it on or off, and wait until new connections find it so."""
    with server.connect("postgres", "postgres") as connection:
        connection.execute(f"ALTER SYSTEM SET ssl = {wanted}")
        connection.execute("SELECT pg_reload_conf()")
    while True:
        with server.connect("postgres", "postgres") as connection:
            if connection.pgconn.ssl_in_use == (wanted == "on"):
                return


def test_a_server_proves_itself_by_the_right_authority_alone(team, certified):
    owner = team.projects["owner"]

    def met(more):
        return sync(owner, Address.of(team.url("owner", more=f"?sslmode=verify-full{more}")), go_on)

    for authority, why in (
        (f"&sslrootcert={certified}/other.crt", "certificate verify failed"),
        (f"&sslrootcert={certified}/none.crt", "does not exist"),
        (f"&sslrootcert={certified}/ca.crt&host=localhost&hostaddr=127.0.0.1", "does not match host name"),
    ):
        with pytest.raises(KnownError, match=f"cannot be reached: .*{why}"):
            met(authority)
    assert met(f"&sslrootcert={certified}/ca.crt").pushed["text"] == 3
