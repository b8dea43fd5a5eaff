"""A Label Studio server takes our config and tasks by its API, and what it exports is read back as it was."""

import json
import os
import signal
import socket
import subprocess
import urllib.request
import uuid
from dataclasses import replace
from urllib.parse import urlencode

import pytest

from core.formats import Asked, Packet, formats
from core.jobs.export import Selection, export_gold
from core.jobs.project import Project
from tests.consumers.consumer import written_to
from tests.consumers.test_doccano import by_place

PINS = ("label-studio==1.23.2",)
TOKEN = "0123456789abcdef0123456789abcdef01234567"  # of a server that lives as long as these tests


class Server:
    """A server on loopback, asked by its API."""

    def __init__(self, port):
        self._address = f"http://127.0.0.1:{port}"
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def is_up(self):
        """Whether it answers already."""
        try:
            return bool(self.asked("version"))
        except OSError:
            return False

    def asked(self, path, body=None, kind="application/json", **words):
        """The bytes of the answer; an answer that refuses raises."""
        address = f"{self._address}/api/{path}?{urlencode(words)}"
        heads = {"Authorization": f"Token {TOKEN}", "Content-Type": kind}
        with self._opener.open(urllib.request.Request(address, body, heads), timeout=120) as answer:
            return answer.read()

    def project(self, config):
        """The number of a new project with this labelling interface."""
        asked = {"title": uuid.uuid4().hex, "label_config": config}
        return json.loads(self.asked("projects", json.dumps(asked).encode()))["id"]

    def imported(self, project, tasks):
        """What it says of the tasks, uploaded as a file."""
        edge = uuid.uuid4().hex
        head = 'Content-Disposition: form-data; name="file"; filename="tasks.json"'
        body = f"--{edge}\r\n{head}\r\n\r\n".encode() + tasks + f"\r\n--{edge}--\r\n".encode()
        return json.loads(
            self.asked(f"projects/{project}/import", body, f"multipart/form-data; boundary={edge}")
        )

    def exported(self, project):
        """Every task with its annotations, read by us."""
        words = {"exportType": "JSON", "download_all_tasks": "true"}
        return formats()["label_studio"].read(
            Packet("export.json", self.asked(f"projects/{project}/export", **words)), Asked()
        )


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as found:
        return found.getsockname()[1]


@pytest.fixture(scope="module")
def server(consumer, tmp_path_factory):
    studio, port = consumer("label_studio", *PINS), free_port()
    options = ["--no-browser", "--internal-host", "127.0.0.1", "--port", str(port)]
    options += ["--data-dir", str(tmp_path_factory.mktemp("label_studio")), "--enable-legacy-api-token"]
    options += ["--username", "reviewer@example.com", "--password", "loopback-only", "--user-token", TOKEN]
    log = tmp_path_factory.mktemp("log") / "log.txt"
    with log.open("w", encoding="utf-8") as said:
        running = subprocess.Popen(
            [studio.program("label-studio"), "start", *options],
            env=studio.environ(COLLECT_ANALYTICS="False", LATEST_VERSION_CHECK="False"),
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        made = Server(port)
        while not made.is_up():
            try:
                running.wait(0.5)
            except subprocess.TimeoutExpired:
                continue
            pytest.fail(log.read_text("utf-8")[-2000:])
        yield made
    finally:
        if running.poll() is None:
            os.killpg(running.pid, signal.SIGKILL)
        running.wait()


def through(server, folder):
    """What the server said of the tasks of the folder, and what it then exports."""
    project = server.project((folder / "config.xml").read_text("utf-8"))
    said = server.imported(project, (folder / "tasks.json").read_bytes())
    return said, server.exported(project), project


def test_hard_articles_come_back(hard, server, tmp_path):
    predicted = [replace(each, predicted=each.metrics[:1], predictor="rules 1") for each in hard]
    said, found, project = through(server, written_to(tmp_path, "label_studio", predicted))
    assert (said["task_count"], said["annotation_count"], said["prediction_count"]) == (6, 6, 6)
    assert sorted(found.articles, key=lambda each: each.article.id) == list(map(by_place, hard))
    assert not found.losses
    kept = json.loads(server.asked("predictions", project=project))
    assert {(each["model_version"], each["score"]) for each in kept} == {("rules 1", None)}


def test_the_sample_comes_back(sample, server, tmp_path):
    path, layer = sample
    with Project.open(path, "林") as project:
        export_gold(project, tmp_path / "out", "label_studio", Selection(layer=layer))
    _, found, _ = through(server, tmp_path / "out")
    ours = formats()["label_studio"].read(
        Packet("tasks.json", (tmp_path / "out" / "tasks.json").read_bytes()), Asked()
    )
    assert len(found.articles) == 12
    assert {each.article.id: each for each in found.articles} == {
        each.article.id: each for each in ours.articles
    }
