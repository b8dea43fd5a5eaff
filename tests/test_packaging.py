"""What is installed elsewhere: everything that belongs to the program, from a wheel or the sources alike."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("core", "gui", "resources", "annotations")
BUILD = "import setuptools.build_meta as b, sys; to = sys.argv[1]; b.build_sdist(to); b.build_wheel(to)"


@pytest.mark.all
@pytest.mark.timeout(300)
def test_wheel_and_sources_hold_everything(tmp_path):
    listed = subprocess.run(["git", "ls-files", "-z", *ROOMS], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("what belongs to the program is asked of git, and this is no clone")
    wanted = {name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()}
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
    made = tmp_path / "made"
    subprocess.run([sys.executable, "-c", BUILD, str(made)], cwd=clone, capture_output=True, check=True)
    with tarfile.open(next(made.glob("*.tar.gz"))) as sources:
        assert wanted - {name.partition("/")[2] for name in sources.getnames()} == set()
    with zipfile.ZipFile(next(made.glob("*.whl"))) as wheel:
        assert wanted - set(wheel.namelist()) == set()
        assert "Exec=@PROGRAM@" in wheel.read("resources/desktop/metric-annotator.desktop").decode()
