#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rackloom authors
# SPDX-License-Identifier: Apache-2.0
"""Breaks the rules one place at a time and lists what no test notices.

Takes a seeded sample of small changes to model/rules/*.cpp: a comparison moved by one or turned round, a term or condition
left out, min for max, a returned truth negated. Each is compiled alone, laid over the model as a shared library in its place,
and met by the tests that name the file, then by the fixtures and all other tests of rules, until one fails. The tests of a
build must be there: cmake --build --preset dev first. Nothing in the tree is touched. Exit code 1 if a mutant survives.
"""
import argparse
import json
import os
import pathlib
import random
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path(__file__).resolve().parent.parent
RULES = ROOT / "model/rules"
TESTS = ROOT / "tests/model"
LAST = ["rule_fixtures_test", "generated_check_test", "checker_test"]
TURNED = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}


def masked(text):
    """The text with comments, strings and preprocessor lines blanked, every place where it was."""
    pattern = r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|^#[^\n]*'
    blank = lambda found: re.sub(r"[^\n]", lambda _: "~", found.group())
    return re.sub(pattern, blank, text, flags=re.S | re.M)


def operand_end(text, start, stops):
    """Where the operand that begins at `start` ends: before a bracket that closes around it or one of `stops`."""
    depth = 0
    for at in range(start, len(text)):
        if text[at] in "([{":
            depth += 1
        elif text[at] in ")]}":
            depth -= 1
            if depth < 0:
                return at
        elif depth == 0 and (text[at] in ";," or any(text.startswith(stop, at) for stop in stops)):
            return at
    return len(text)


def changes(text):
    """All (start, end, replacement) that are tried, in order."""
    code = masked(text)
    spaced = r"\s(%s)\s"
    for found in re.finditer(spaced % "<=|>=|==|!=|<|>", code):
        yield found.start(1), found.end(1), TURNED[found[1]]
    stops = [" && ", "\n        && ", " || ", " ? ", " : ", "&& ", "|| "]
    for found in re.finditer(spaced % r"&&|\|\|", code):
        end = operand_end(code, found.end(), stops)
        yield found.start(), end, ""
    sums = stops + [" + ", " - ", " < ", " > ", " <= ", " >= ", " == ", " != ", "+ ", "- "]
    for found in re.finditer(spaced % r"\+|-", code):
        around = code[max(0, found.start() - 12) : operand_end(code, found.end(), sums)]
        if "~" not in around and "u'" not in around:
            yield found.start(), operand_end(code, found.end(), sums), ""
    for found in re.finditer(r"std::(min|max)\(", code):
        yield found.start(1), found.end(1), {"min": "max", "max": "min"}[found[1]]
    for found in re.finditer(r"\breturn (true|false|!)", code):
        yield found.start(1), found.end(1), {"true": "false", "false": "true", "!": ""}[found[1]]
    for found in re.finditer(r"(?:\bif \(|&& |\|\| )(!)", code):
        yield found.start(1), found.end(1), ""


class Mutant:
    def __init__(self, path, text, change):
        self.path, self.text = path, text
        self.start, self.end, self.new = change
        self.line = text.count("\n", 0, self.start + 1) + 1
        self.id = f"{path.stem}:{self.start}"

    def code(self):
        return self.text[: self.start] + self.new + self.text[self.end :]

    def __str__(self):
        whole = self.text.splitlines()[self.line - 1].strip()
        old = re.sub(r"\s+", " ", self.text[self.start : self.end].strip())
        return f"{self.path.name}:{self.line}: {old!r} -> {self.new!r}   in: {whole}   ({self.id})"


class Bench:
    """Compiles mutants and runs the tests with one of them laid over the model."""

    def __init__(self, build, flags):
        self.build, self.work = build, build / "mutants"
        self.work.mkdir(exist_ok=True)
        commands = json.loads((build / "compile_commands.json").read_text())
        self.commands = {entry["file"]: shlex.split(entry["command"]) for entry in commands}
        self.flags = flags
        self.program = self.work / "model_tests"
        self.tests = self.link_tests()
        self.make_header()

    def options(self, path):
        """What decides how the code is read; a mutant may warn, and need not be fast."""
        kept = []
        words = iter(self.commands[str(path)])
        for word in words:
            if word in ("-isystem", "-D", "-I"):
                kept += [word, next(words)]
            elif re.match(r"-(D|I|std)", word):
                kept.append(word)
        return kept + ["-w", "-fPIC"] + self.flags

    def make_header(self):
        """The precompiled header again, for these flags."""
        self.header = self.work / "header.hxx"
        self.header.write_bytes((self.build / "model/CMakeFiles/model.dir/cmake_pch.hxx").read_bytes())
        any_rule = RULES / "checker.cpp"
        self.must(["c++", *self.options(any_rule), "-x", "c++-header", str(self.header), "-o", f"{self.header}.gch"])

    def must(self, command):
        done = subprocess.run(command, cwd=self.build, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{shlex.join(command)[:400]}\n{done.stderr[-2000:]}")

    def link_tests(self):
        """The tests in tests/model itself, most of them of rules, against one shared model: by name, with their source."""
        model = self.work / "libmodel_shared.so"
        archive = self.build / "model/libmodel.a"
        qt = ["-lQt6Core"]
        self.must(["c++", "-shared", "-fuse-ld=mold", "-o", str(model), "-Wl,--whole-archive", str(archive),
                   "-Wl,--no-whole-archive", *qt])
        objects = [str(each) for each in (self.build / "tests/CMakeFiles/model_tests.dir").rglob("*.o")]
        resources = [str(each) for each in self.build.glob("model/CMakeFiles/model_resources_*.dir/**/*.o")]
        self.must(["c++", "-fuse-ld=mold", "-o", str(self.program), *objects, *resources,
                   str(self.build / "tests/libtests_support.a"), str(model), "-lQt6Test", *qt, f"-Wl,-rpath,{self.work}"])
        return {source.stem: source.read_text() for source in sorted(TESTS.glob("*_test.cpp"))}

    def order(self, path):
        """The tests of the file first, the long ones last."""
        ids = re.findall(r'"([a-z]+\.[a-z-]+)"', path.read_text())
        words = [f"model/rules/{path.stem}.h", *(f'"{each}"' for each in ids)]
        near = lambda name: name.removesuffix("_test").removesuffix("_rule") in path.stem or any(
            word in self.tests[name] for word in words)
        return sorted(self.tests, key=lambda name: (name in LAST[1:] and 1 + LAST.index(name), not near(name),
                                                    name not in LAST, name))

    def try_one(self, mutant, seconds):
        """The test that killed it, "does not compile", or nothing."""
        base = self.work / f"mutant-{mutant.id.replace(':', '-')}"
        source, library = base.with_suffix(".cpp"), base.with_suffix(".so")
        source.write_text(mutant.code())
        compiled = subprocess.run(["c++", *self.options(mutant.path), "-include", str(self.header), "-shared", "-fuse-ld=mold",
                                   str(source), "-o", str(library)], cwd=self.build, capture_output=True)
        try:
            if compiled.returncode:
                return "does not compile"
            surroundings = {**os.environ, "LD_PRELOAD": str(library)}
            surroundings.pop("RACKLOOM_ACCEPT", None)
            for test in self.order(mutant.path):
                try:
                    done = subprocess.run([str(self.program), f"model/{test}"], env=surroundings, capture_output=True, timeout=seconds)
                except subprocess.TimeoutExpired:
                    return f"{test}, time"
                if done.returncode:
                    return test
            return ""
        finally:
            source.unlink(missing_ok=True)
            library.unlink(missing_ok=True)


def sample(mutants, count, seed):
    """One of each file, the rest by chance; in the order of the files."""
    chance = random.Random(seed)
    chance.shuffle(mutants)
    seen, first, rest = set(), [], []
    for mutant in mutants:
        (rest if mutant.path in seen else first).append(mutant)
        seen.add(mutant.path)
    return sorted((first + rest)[: max(count, len(first))], key=lambda each: (each.path, each.start))


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--build", type=pathlib.Path, default=ROOT / "build/dev")
    words.add_argument("--count", type=int, default=200, help="how many are tried, one of each file at least")
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--only", nargs="*", help="files (rack_power) or mutants (rack_power:1234); all of those")
    words.add_argument("--jobs", type=int, default=2)
    words.add_argument("--seconds", type=int, default=60, help="for one test")
    words.add_argument("--list", action="store_true", help="only say which are there")
    given = words.parse_args()

    mutants = []
    for path in sorted(RULES.glob("*.cpp")):
        text = path.read_text()
        mutants += [Mutant(path, text, change) for change in changes(text)]
    if given.only is not None:
        mutants = [each for each in mutants if each.id in given.only or each.path.stem in given.only]
    else:
        print(f"{len(mutants)} mutants in all; {given.count} by seed {given.seed}", flush=True)
        mutants = sample(mutants, given.count, given.seed)
    if given.list:
        print(*mutants, sep="\n")
        return 0

    bench = Bench(given.build.resolve(), ["-O0", "-g0"])
    with ThreadPoolExecutor(given.jobs) as pool:
        outcomes = list(zip(mutants, pool.map(lambda each: report(each, bench.try_one(each, given.seconds)), mutants)))
    survivors = [mutant for mutant, killer in outcomes if not killer]
    stillborn = sum(killer == "does not compile" for _, killer in outcomes)
    tried = len(outcomes) - stillborn
    print(f"\n{tried} tried, {tried - len(survivors)} killed, {len(survivors)} survived; {stillborn} did not compile")
    print(*survivors, sep="\n")
    return 1 if survivors else 0


def report(mutant, killer):
    print(f"{killer or 'SURVIVED':24} {mutant}", flush=True)
    return killer


if __name__ == "__main__":
    sys.exit(main())
