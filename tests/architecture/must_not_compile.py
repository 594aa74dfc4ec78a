#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rackloom authors
# SPDX-License-Identifier: Apache-2.0
"""`must_not_compile.py BUILD_DIR`: each file of must_not_compile/ compiles as it stands, and with WRONG defined does not.

A file says in comments whose eyes it is read with (`seen as: model`, `views` or `model_api`) and what the compiler must
say, so that a case cannot fail for another reason than the one it is there for. The flags are those of the build.
"""

import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

CASES = Path(__file__).resolve().parent / "must_not_compile"
# A source of each layer, whose flags the cases borrow.
BORROWED = {"model": "model/core/assert.cpp", "views": "views/bundled_fonts.cpp"}


def borrowed_flags(build, layer):
    """The compiler and the flags that the build uses for `layer`, less the precompiled header and the file itself."""
    root = CASES.parents[2]
    source = root / BORROWED["model" if layer == "model_api" else layer]
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    command = next(entry["command"] for entry in commands if Path(entry["file"]) == source)
    words = shlex.split(command)
    while "g++" not in Path(words[0]).name and "c++" not in Path(words[0]).name and "clang" not in Path(words[0]).name:
        words.pop(0)
    flags, skip = [], False
    for word in words:
        if skip or word in ("-c", "-Winvalid-pch", "-fpch-preprocess") or Path(word) == source:
            skip = False
        elif word in ("-o", "-include", "-MF", "-MT"):
            skip = True
        elif layer == "model_api" and word == f"-I{build}/include/model":
            flags.append(word + "_api")
        else:
            flags.append(word)
    return flags


def compiled(flags, case, *more):
    """The compiler's exit status and what it said."""
    done = subprocess.run([*flags, *more, "-fsyntax-only", str(case)], capture_output=True, text=True, check=False,
                          env={**os.environ, "LC_ALL": "C"})
    return done.returncode, done.stderr


def mistakes_of(build, case):
    text = case.read_text(encoding="utf-8")
    layer = re.search(r"^// seen as: (\w+)$", text, re.M).group(1)
    expected = re.search(r"^// the compiler says: (.+)$", text, re.M).group(1)
    flags = borrowed_flags(build, layer)
    status, said = compiled(flags, case)
    if status != 0:
        return [f"{case.name}: does not compile even as it should be:\n{said}"]
    status, said = compiled(flags, case, "-DWRONG")
    if status == 0:
        return [f"{case.name}: compiles, and must not"]
    if not re.search(expected, said):
        return [f"{case.name}: fails for another reason than /{expected}/:\n{said}"]
    return []


def main():
    build = Path(sys.argv[1])
    cases = sorted(CASES.glob("*.cpp"))
    with ThreadPoolExecutor() as pool:
        mistakes = [line for found in pool.map(lambda case: mistakes_of(build, case), cases) for line in found]
    print("\n".join(mistakes) or f"{len(cases)} wrong programs are refused.")
    return 1 if mistakes or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
