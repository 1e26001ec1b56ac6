"""Reads what has left the app with programs that share nothing with it.

read.py table FILE NOTE    Python's own csv module
read.py bundle FILE        fhir.resources, the models of FHIR R4 (4.0.1)
read.py sheet FILE         pypdf; FILE holds the PDF in base64
"""

import base64
import csv
import io
import sys


def table(path, note):
    with open(path, "rb") as file:
        assert file.read(3) == b"\xef\xbb\xbf", "no mark of UTF-8"
    with open(path, encoding="utf-8-sig", newline="") as file:
        header, *lines = csv.reader(file, strict=True)
    assert header[0] == "Check-in" and header[-1] == "Note", header
    assert lines, "no line"
    for line in lines:
        assert len(line) == len(header), line
        for cell in line:
            assert not cell.lstrip().startswith(tuple("=+-@\t\r")), cell
    with open(path, encoding="utf-8-sig", newline="") as file:
        first = next(csv.DictReader(file))
    assert first["Note"] == note, first
    assert [line[header.index("Pain (0 to 10)")] for line in lines] == ["3", "5"], lines
    assert [line[header.index("Voice")] for line in lines] == ["First voice", "Second voice"], lines


def bundle(path):
    import fhir.resources
    from fhir.resources.bundle import Bundle

    assert fhir.resources.__fhir_version__ == "4.0.1", fhir.resources.__fhir_version__
    read = Bundle.parse_file(path)
    assert read.type == "collection", read.type
    assert len({entry.fullUrl for entry in read.entry}) == len(read.entry) == 2
    for entry, value in zip(read.entry, [3, 5]):
        one = entry.resource
        assert one.resource_type == "Observation" and one.status == "final"
        assert one.code.coding[0].code == "72514-3"
        assert one.valueQuantity.value == value and one.valueQuantity.code == "{score}"
        assert one.subject.reference is None and one.note is None
        assert one.effectiveDateTime.tzinfo is not None


def sheet(path):
    from pypdf import PdfReader

    with open(path, "rb") as file:
        pages = PdfReader(io.BytesIO(base64.b64decode(file.read()))).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert len(pages) == 1, len(pages)
    for words in ["It is not a medical record", "First voice", "Second voice", "Hold still"]:
        assert words in text, (words, text)
    for words in ["Cover", "Back", "Print", "To make a PDF"]:
        assert words not in text, (words, text)


if __name__ == "__main__":
    {"table": table, "bundle": bundle, "sheet": sheet}[sys.argv[1]](*sys.argv[2:])
