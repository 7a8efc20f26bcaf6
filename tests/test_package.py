"""What is built and shipped: the wheel, installed elsewhere, reads an article without the checkout."""

from __future__ import annotations

import json
import os
import site
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT, SEED

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False, env=environment
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source archive and the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("built")
    made = run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder, cwd=ROOT)
    assert made.returncode == 0, made.stderr
    with tarfile.open(next(folder.glob("*.tar.gz"))) as archive:
        # The argument `filter` came with Python 3.11.4; this asks for the same where it is known.
        archive.extraction_filter = getattr(tarfile, "data_filter", None)
        archive.extractall(folder / "source")
    source = next((folder / "source").iterdir())
    made = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=source)
    assert made.returncode == 0, made.stderr
    return folder


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` folder of a fresh environment that holds the wheel.

    The dependencies are lent by this environment's folder of packages, named in a .pth file, so that
    the test needs no network; the checkout itself is not lent, for .pth files inside a lent folder
    are not read.
    """
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, with_pip=False)
    python = home / "bin" / "python"
    wheel = next(built.glob("*.whl"))
    own = Path(run(python, "-c", "import site; print(site.getsitepackages()[0])", cwd=home).stdout.strip())
    (own / "lent.pth").write_text("\n".join(site.getsitepackages()) + "\n", encoding="utf-8")
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--quiet")
    made = run(*pip, "--no-deps", "--no-index", wheel, cwd=home)
    assert made.returncode == 0, made.stderr
    return home / "bin"


def test_wheel_carries_themes_styles_and_samples(built: Path) -> None:
    names = zipfile.ZipFile(next(built.glob("*.whl"))).namelist()
    for folder, ending in (("themes", ".toml"), ("seeds", ".txt")):
        shipped = {Path(name).name for name in names if name.startswith(f"newsreader/{folder}/")}
        assert shipped == {path.name for path in (ROOT / folder).glob(f"*{ending}")}
    assert any(name.startswith("newsreader/reader/") and name.endswith(".tcss") for name in names)
    assert not any(name.endswith((".pyc", ".pkl", ".pickle")) for name in names)


def test_installed_command_reads_from_another_folder(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_bytes(SEED.read_bytes())
    answer = run(installed / "newsreader", "analyze", "story.txt", cwd=tmp_path)
    assert answer.returncode == 0, answer.stderr
    analysis = json.loads(answer.stdout)
    assert analysis["title"].startswith("Turks Flee Libya")
    assert len(analysis["summary"]) == 3


def test_installed_package_finds_its_own_files(installed: Path, tmp_path: Path) -> None:
    code = (
        "import newsreader, newsreader.resources as r;"
        "print(newsreader.__file__, len(list(r.themes_folder().glob('*.toml'))),"
        " len(list(r.samples_folder().glob('*.txt'))))"
    )
    answer = run(installed / "python", "-c", code, cwd=tmp_path)
    home, themes, samples = answer.stdout.split()
    assert Path(home).is_relative_to(installed.parent)
    assert int(themes) == len(list((ROOT / "themes").glob("*.toml")))
    assert int(samples) == len(list((ROOT / "seeds").glob("*.txt")))
