"""Documents as LibreOffice saves them: flat OpenDocument, which is one XML file."""

import subprocess
import sys
import xml.etree.ElementTree

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

# LibreOffice leaves out what is beyond some 230 files of one run.
FILES_A_RUN = 60


def convert(files, ending, out, profile, *options):
    """Writes LibreOffice's own copies of files into a folder, in another format; gives back those that it did not save."""
    files = sorted(files)
    for start in range(0, len(files), FILES_A_RUN):
        names = [str(file) for file in files[start : start + FILES_A_RUN]]
        command = ["soffice", "--headless", "--norestore", "-env:UserInstallation=" + profile.as_uri(), *options]
        try:
            subprocess.run(
                [*command, "--convert-to", ending, "--outdir", str(out), *names],
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=900)
        except FileNotFoundError:
            sys.exit("LibreOffice is not installed: run .ci/setup-checks --office first.")
    return [file for file in files if not (out / (file.stem + "." + ending)).exists()]


class Cell:
    def __init__(self, element):
        self.kind = element.get(OFFICE + "value-type", "")
        self.formula = element.get(TABLE + "formula")
        self.value = element.get(OFFICE + "value") or element.get(OFFICE + "date-value") or ""
        self.text = text(element)


def text(cell):
    """What an element of a cell shows."""
    return "\n".join(paragraph_text(paragraph) for paragraph in cell.findall(TEXT + "p"))


def paragraph_text(element):
    pieces = [element.text or ""]
    for child in element:
        if child.tag == TEXT + "s":
            pieces.append(" " * int(child.get(TEXT + "c", "1")))
        elif child.tag == TEXT + "tab":
            pieces.append("\t")
        elif child.tag == TEXT + "line-break":
            pieces.append("\n")
        else:
            pieces.append(paragraph_text(child))
        pieces.append(child.tail or "")
    return "".join(pieces)


def sheets(path):
    """The non-empty cells of a flat OpenDocument spreadsheet by sheet, {(row from 1, column from 0): Cell}."""
    root = xml.etree.ElementTree.parse(path).getroot()
    return {sheet.get(TABLE + "name"): cells(sheet) for sheet in root.iter(TABLE + "table")}


def cells(sheet):
    found = {}
    number = 0
    for row in sheet.iter(TABLE + "table-row"):
        repeated = int(row.get(TABLE + "number-rows-repeated", "1"))
        column = 0
        for element in row:
            if element.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
                continue
            across = int(element.get(TABLE + "number-columns-repeated", "1"))
            if element.get(OFFICE + "value-type"):
                cell = Cell(element)
                for down in range(min(repeated, 10_000)):
                    for along in range(min(across, 1_000)):
                        found[number + 1 + down, column + along] = cell
            column += across
        number += repeated
    return found
