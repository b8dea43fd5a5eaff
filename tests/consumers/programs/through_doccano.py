"""Imports a file into a new project of doccano by its API, and writes what that project exports.

Words: a folder for its database, sequence or relations, yes where the project allows overlaps, the file to
import, the file to write. Says its version and the errors that it found in the file.
"""

import io
import json
import os
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

home, shape, overlaps, source, target = sys.argv[1:]
os.environ |= {
    "STANDALONE": "True",
    "DJANGO_SETTINGS_MODULE": "config.settings.production",
    "DATABASE_URL": f"sqlite:///{home}/db.sqlite3",
    "MEDIA_ROOT": f"{home}/media",
    "SECRET_KEY": "of a database that nobody else sees",
    "DJANGO_LOG_LEVEL": "ERROR",
}

import backend  # noqa: E402 (settings are read from the environment)

sys.path.insert(0, str(Path(backend.__file__).parent))

import django  # noqa: E402

django.setup()

from celery.result import AsyncResult  # noqa: E402
from config.celery import app  # noqa: E402
from django.conf import settings  # noqa: E402
from django.contrib.auth.models import User  # noqa: E402
from django.core import management  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

JSONL = {"format": "JSONL"}


def made_client():
    """A client of the API that is signed in; tasks run at once, with no queue."""
    settings.ALLOWED_HOSTS = ["*"]
    for command in ("migrate", "create_roles"):
        management.call_command(command, verbosity=0, stdout=io.StringIO())
    app.conf.update(task_always_eager=True, task_eager_propagates=True, task_store_eager_result=True)
    client = APIClient()
    may = {"is_staff": True, "is_superuser": True}
    client.force_authenticate(User.objects.get_or_create(username="reviewer", defaults=may)[0])
    return client


def made_project(client):
    """Where projects of this kind are asked for; its address."""
    answer = client.post(
        "/v1/projects",
        {
            "name": "gold",
            "description": "gold",
            "guideline": "",
            "tags": [],
            "project_type": "SequenceLabeling",
            "resourcetype": "SequenceLabelingProject",
            "allow_overlapping": overlaps == "yes",
            "use_relation": shape == "relations",
        },
        format="json",
    )
    return f"/v1/projects/{answer.json()['id']}"


def imported(client, project):
    """The errors that were found in the file."""
    with Path(source).open("rb") as file:
        upload = client.post("/v1/fp/process/", {"filepond": file}, format="multipart").content.decode()
    task = "RelationExtraction" if shape == "relations" else "SequenceLabeling"
    asked = {**JSONL, "task": task, "uploadIds": [upload], "encoding": "utf_8"}
    answer = client.post(f"{project}/upload", asked, format="json")
    return AsyncResult(answer.json()["task_id"]).result["error"]


def exported(client, project):
    """The one file of the one reviewer."""
    answer = client.post(f"{project}/download", {**JSONL, "exportApproved": False}, format="json")
    answer = client.get(f"{project}/download", {"taskId": answer.json()["task_id"]})
    with zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as archive:
        [name] = archive.namelist()
        return archive.read(name)


api = made_client()
address = made_project(api)
errors = imported(api, address)
Path(target).write_bytes(exported(api, address))
print(json.dumps({"version": version("doccano"), "errors": errors}))
