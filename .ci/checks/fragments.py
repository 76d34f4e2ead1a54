"""A fragment.html inside the page of a website, as it is used."""

import re
from collections import namedtuple
from pathlib import Path

HOST = Path(__file__).resolve().parent / "host.html"
STYLE = re.compile(r"<style\b.*?</style>", re.DOTALL | re.IGNORECASE)

# The host page twice: as the browser gets it, the fragment pasted as it is, and for the validator with the fragment's
# style elements in the head, the only place where HTML allows them; browsers take them where a paste puts them.
Placed = namedtuple("Placed", "for_browser for_validator")


def place_in_host(path, folder):
    """Writes both into FOLDER. The host brings the page's title as h1 where the fragment has none."""
    fragment = path.read_text(encoding="utf-8")
    title = "" if re.search(r"<h1\b", fragment, re.IGNORECASE) else "<h1>规划评估报告</h1>"
    host = HOST.read_text(encoding="utf-8").replace("<!--TITLE-->", title)
    name = re.sub(r"\W+", "-", str(path)).strip("-")

    def write(file, styles, body):
        file.write_text(
            host.replace("<!--STYLES-->", styles).replace(
                "<!--FRAGMENT-->", '<div id="cms-fragment">{}</div>'.format(body)
            ),
            encoding="utf-8",
        )
        return file

    return Placed(
        for_browser=write(folder / (name + ".html"), "", fragment),
        for_validator=write(folder / (name + ".nu.html"), "\n".join(STYLE.findall(fragment)), STYLE.sub("", fragment)),
    )
