"""Reads what has left the app with programs that share nothing with it.

read.py table FILE NOTE     Python's own csv module
read.py cells FILE NOTE     LibreOffice, where it is on this machine
read.py bundle FILE         FHIR R4: the JSON Schema that HL7 has published, and fhir.resources
read.py backup FILE SCHEMA  jsonschema, and hashlib's own BLAKE2b
read.py sheet FILE          pypdf; FILE holds the PDF in base64
"""

import base64
import copy
import csv
import hashlib
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml


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


OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def in_a_spreadsheet(path, folder):
    """Each cell that holds anything: its text, its type and its formula, as LibreOffice has them."""
    # Comma, quote, UTF-8, from line 1; the last one has formulas computed, which is not usual.
    options = "CSV:44,34,76,1,,0,false,true,false,false,false,-1,true"
    profile = pathlib.Path(folder, "profile").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", f"--infilter={options}"]
        + ["--convert-to", "fods", "--outdir", folder, path],
        check=True,
        capture_output=True,
        timeout=180,
    )
    made = pathlib.Path(folder, pathlib.Path(path).stem + ".fods")
    told = []
    for cell in xml.parse(made).iter(TABLE + "table-cell"):
        lines = ["".join(line.itertext()) for line in cell.iter(TEXT + "p")]
        facts = cell.get(OFFICE + "value-type"), cell.get(TABLE + "formula")
        told.append(("\n".join(lines), *facts))
    return [cell for cell in told if cell[1]]


def cells(path, note):
    if shutil.which("soffice") is None:
        print("LibreOffice is not on this machine: whether it computes a cell was not tried.")
        return
    with tempfile.TemporaryDirectory() as folder:
        # What nothing was done to is computed; or the rest would prove nothing.
        raw = os.path.join(folder, "raw.csv")
        with open(raw, "w", encoding="utf-8") as file:
            file.write("=1+1,a\n")
        first = in_a_spreadsheet(raw, folder)[0]
        assert first[0] == "2" and first[2], first
        told = in_a_spreadsheet(path, folder)
    assert not [cell for cell in told if cell[2]], told
    own = [cell for cell in told if "like this" in cell[0]]
    # A spreadsheet may take the sign that marks a text for what it is, and not show it.
    assert own and all(cell[1] == "string" for cell in own), own
    assert all(cell[0] in (note, note.removeprefix("'")) for cell in own), own
    assert [cell[:2] for cell in told if cell[1] == "float" and cell[0] in ("3", "5")] == [
        ("3", "float"),
        ("5", "float"),
    ], told


def spoilt(bundle):
    """The same with one thing wrong, for each thing that the schema of FHIR has to see."""
    for path, field, value in [
        (("entry", 0, "resource", "valueQuantity"), "unit", 7),
        (("entry", 0, "resource", "valueQuantity"), "value", "3"),
        (("entry", 0, "resource", "valueQuantity"), "units", "{score}"),
        (("entry", 0, "resource"), "status", "finished"),
        (("entry", 0, "resource"), "effectiveDateTime", "2026-03-05T21:00:00"),
        (("entry", 1, "resource"), "resourceType", "Observations"),
        (("entry", 1, "resource"), "code", None),
        ((), "type", "bag"),
    ]:
        other = copy.deepcopy(bundle)
        place = other
        for step in path:
            place = place[step]
        if value is None:
            del place[field]
        else:
            place[field] = value
        yield f"{field}: {value}", other


def bundle(path):
    import fhir.resources
    from fhir.resources.bundle import Bundle
    from jsonschema import Draft6Validator
    from jsonschema.exceptions import best_match

    with open(os.path.join(sys.prefix, "fhir.schema.json"), encoding="utf-8") as file:
        schema = json.load(file)
    assert schema["id"] == "http://hl7.org/fhir/json-schema/4.0", schema["id"]
    official = Draft6Validator(schema)
    with open(path, encoding="utf-8") as file:
        told = json.load(file)
    wrong = best_match(official.iter_errors(told))
    assert wrong is None, wrong
    for name, other in spoilt(told):
        assert not official.is_valid(other), f"the schema does not see {name}"

    # The schema asks for no field that holds a plain value; these models do.
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


def backup(path, schema):
    from jsonschema import Draft202012Validator

    with open(schema, encoding="utf-8") as file:
        own = json.load(file)
    Draft202012Validator.check_schema(own)
    with open(path, encoding="utf-8") as file:
        told = json.load(file)
    Draft202012Validator(own).validate(told)
    assert not Draft202012Validator(own).is_valid({**told, "more": 1})
    said = told.pop("checksum")
    plain = json.dumps(told, separators=(",", ":"), ensure_ascii=False).encode()
    assert hashlib.blake2b(plain, digest_size=32).hexdigest() == said


def sheet(path):
    from pypdf import PdfReader

    with open(path, "rb") as file:
        pages = PdfReader(io.BytesIO(base64.b64decode(file.read()))).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert len(pages) >= 1, len(pages)
    for words in ["It is not a medical record", "First voice", "Second voice", "Hold still"]:
        assert words in text, (words, text)
    for words in ["Cover", "Back", "Print", "To make a PDF"]:
        assert words not in text, (words, text)


if __name__ == "__main__":
    readers = [table, cells, bundle, backup, sheet]
    {one.__name__: one for one in readers}[sys.argv[1]](*sys.argv[2:])
