"""Several connections of one program, and another program: nobody takes the file for unused."""

import subprocess
import sys

from core.jobs.project import Project

OTHER = "import sys; from pathlib import Path; from core.jobs.project import Project;" + (
    "Project.open(Path(sys.argv[1]), 'zhao').close()"
)

GOLD = "import sys, sqlite3; db = sqlite3.connect(sys.argv[1]);" + (
    "print(db.execute('SELECT gold_layer FROM project').fetchone()[0])"
)


def test_a_second_connection_of_this_program_lets_go_of_no_lock(tmp_path):
    path = tmp_path / "my.metrics"
    with Project.create(path, "lin") as project:
        Project.open(path, "lin").close()
        subprocess.run([sys.executable, "-c", OTHER, str(path)], check=True)
        project.set_gold_layer("later")
        log = path.with_name(path.name + "-wal")
        assert log.exists(), "the other program has thrown away the log that this one writes"
        with Project.open(path, "lin") as again:
            assert again.gold_layer == "later"
        done = subprocess.run([sys.executable, "-c", GOLD, str(path)], check=True, capture_output=True)
        assert done.stdout.decode().strip() == "later"
