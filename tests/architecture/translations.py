#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rackloom authors
# SPDX-License-Identifier: Apache-2.0
"""Checks the translations against the sources: `translations.py [ROOT]` prints what is wrong and exits 1 where there is anything.

lupdate must read the sources without a warning (a text in a wrong context would never be found), a translation must have the
same placeholders as its text, and of each language at most one text in twenty may be missing: a change of words need not wait
for its translators.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

MAY_BE_MISSING = 0.05


def lupdate():
    return shutil.which("lupdate6") or "/usr/lib/qt6/bin/lupdate"


def sources(root):
    for layer in ("app", "views", "model"):
        for path in sorted((root / layer).rglob("*")):
            if path.suffix in (".cpp", ".h") and "app/verbs/" not in path.as_posix():
                yield path.relative_to(root).as_posix()


def placeholders(text):
    return sorted(re.findall(r"%L?\d+|%n", text))


def faults_of(file):
    missing, faults, count = 0, [], 0
    for message in ElementTree.parse(file).getroot().iter("message"):
        text, translation = message.findtext("source") or "", message.find("translation")
        if translation.get("type") in ("vanished", "obsolete"):
            continue
        count += 1
        if translation.get("type") == "unfinished" or not (translation.text or "").strip():
            missing += 1
        elif placeholders(text) != placeholders(translation.text):
            faults.append(f"{file.name}: other placeholders: {text!r} is {translation.text!r}")
    if missing > count * MAY_BE_MISSING:
        faults.append(f"{file.name}: {missing} of {count} texts have no translation")
    return faults


def main():
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    files = sorted((root / "resources/translations").glob("rackloom_*.ts"))
    faults = [] if files else ["there are no translations"]
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(file, folder)) for file in files]
        listing = Path(folder) / "sources.lst"
        listing.write_text("\n".join(sources(root)))
        run = subprocess.run(
            [lupdate(), "-I", ".", "-locations", "none", "-no-obsolete", f"@{listing}", "-ts", *map(str, copies)],
            cwd=root, capture_output=True, text=True, check=False)
        said = run.stderr + run.stdout
        faults += [line for line in said.splitlines() if re.search(r"\.(cpp|h):\d+", line)]
        if run.returncode:
            faults.append(f"lupdate ended with {run.returncode}")
        for copy in copies:
            faults += faults_of(copy)
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
