#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rackloom authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a workbook with nothing but the standard library and works its formulas out anew: `read_xlsx.py FILE`.

Prints JSON: `sheets` {name: rows of cells, each null, a number or a text}, `formulas` how many there are, `wrong` those whose
stored result is another than the one worked out, `dates` those within the file, `settings` of each sheet. Fails on a formula it
does not know, so that a new kind of formula needs a line here.
"""

import json
import re
import sys
import xml.etree.ElementTree as ET
import zipfile
from decimal import Context, Decimal

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
AS_A_SPREADSHEET = Context(prec=15)  # as many digits of a number as spreadsheets show
PLACE = re.compile(r"([A-Z]+)(\d+)$")


def place(name):
    letters, row = PLACE.match(name).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(row) - 1, column - 1


class Sheet:
    def __init__(self, xml):
        self.values, self.formulas, self.end = {}, {}, (0, 0)
        self.root = ET.fromstring(xml)
        for cell in self.root.iter(MAIN + "c"):
            at = place(cell.get("r"))
            self.end = max(self.end[0], at[0] + 1), max(self.end[1], at[1] + 1)
            stored = cell.findtext(MAIN + "v")
            kind = cell.get("t", "n")
            if kind == "inlineStr":
                self.values[at] = "".join(text.text or "" for text in cell.iter(MAIN + "t"))
            elif kind == "str":
                self.values[at] = stored or ""
            elif kind == "n" and stored is not None:
                self.values[at] = AS_A_SPREADSHEET.create_decimal(stored)
            elif kind != "n":
                raise SystemExit(f"{cell.get('r')}: a cell of kind {kind}")
            formula = cell.findtext(MAIN + "f")
            if formula is not None:
                self.formulas[at] = formula

    def number(self, name):
        value = self.worked_out(place(name))
        return value if isinstance(value, Decimal) else None

    def worked_out(self, at):
        """The value of a cell, from its formula where it has one."""
        formula = self.formulas.get(at)
        if formula is None:
            return self.values.get(at)
        cell = r"([A-Z]+\d+)"
        if found := re.fullmatch(cell + r"([+*])" + cell, formula):
            a, b = self.number(found[1]), self.number(found[3])
            return a + b if found[2] == "+" else a * b
        if found := re.fullmatch(rf'IF\(ISNUMBER\({cell}\),{cell}\*{cell},""\)', formula):
            price = self.number(found[1])
            return "" if price is None else self.number(found[2]) * self.number(found[3])
        if found := re.fullmatch(rf"SUBTOTAL\(9,{cell}:{cell}\)", formula):
            (first, column), (last, other) = place(found[1]), place(found[2])
            assert column == other and first <= last < at[0], formula
            parts = [(row, column) for row in range(first, last + 1)
                     if not self.formulas.get((row, column), "").startswith("SUBTOTAL")]
            return sum((v for p in parts if isinstance(v := self.worked_out(p), Decimal)), Decimal(0))
        if formula.startswith("IF(COUNT("):
            return self.evaluated(formula)
        raise SystemExit(f"a formula that is not known: {formula}")

    def evaluated(self, formula):
        """What IF, COUNT, COUNTA, =, - and & say of cells, figures and texts."""
        tokens = re.findall(r'"(?:[^"]|"")*"|[A-Z]+\d+:[A-Z]+\d+|[A-Z]+\d+|[A-Z]+|\d+|\S', formula)

        def block(name):
            (first, column), (last, _) = map(place, name.split(":"))
            return [self.worked_out((row, column)) for row in range(first, last + 1)]

        def atom():
            token = tokens.pop(0)
            if token[0] == '"':
                return token[1:-1].replace('""', '"')
            if token.isdigit():
                return int(token)
            if not token.isalpha():
                return self.worked_out(place(token))
            tokens.pop(0)
            if token == "IF":
                parts = [equal()]
                while tokens.pop(0) == ",":
                    parts.append(equal())
                return parts[1] if parts[0] else parts[2]
            cells = block(tokens.pop(0))
            tokens.pop(0)
            wanted = {"COUNT": lambda v: isinstance(v, Decimal), "COUNTA": lambda v: v is not None}[token]
            return sum(map(wanted, cells))

        def chain(sign, one, join):
            value = one()
            while tokens and tokens[0] == sign:
                tokens.pop(0)
                value = join(value, one())
            return value

        def equal():
            return chain("=", lambda: chain("&", lambda: chain("-", atom, lambda a, b: a - b),
                                            lambda a, b: f"{a}{b}"), lambda a, b: a == b)

        return equal()

    def all_priced(self):
        """What the formulas of the first column say once a price is typed in wherever there is none."""
        was = dict(self.values)
        self.values = {at: Decimal(1) if value == "no price" else value for at, value in was.items()}
        said = [self.worked_out(at) for at in self.formulas if at[1] == 0]
        self.values = was
        return said

    def settings(self):
        setup, fit = self.root.find(MAIN + "pageSetup"), self.root.find(f"{MAIN}sheetPr/{MAIN}pageSetUpPr")
        pane, filters = self.root.find(f".//{MAIN}pane"), self.root.find(MAIN + "autoFilter")
        return {
            "landscape": setup.get("orientation") == "landscape",
            "paper": setup.get("paperSize"),
            "fit_width": fit is not None and fit.get("fitToPage") == "1" and setup.get("fitToHeight") == "0",
            "frozen_rows": int(pane.get("ySplit")) if pane is not None else 0,
            "filter": filters.get("ref") if filters is not None else "",
            "columns": len(list(self.root.iter(MAIN + "col"))),
        }


def main():
    archive = zipfile.ZipFile(sys.argv[1])
    book = ET.fromstring(archive.read("xl/workbook.xml"))
    names = [sheet.get("name") for sheet in book.iter(MAIN + "sheet")]
    sheets = {name: Sheet(archive.read(f"xl/worksheets/sheet{i}.xml")) for i, name in enumerate(names, 1)}
    wrong = [f"{name}!{at}: {sheet.formulas[at]} is {sheet.worked_out(at)}, stored is {sheet.values.get(at)!r}"
             for name, sheet in sheets.items() for at in sheet.formulas if sheet.worked_out(at) != sheet.values.get(at)]
    properties = archive.read("docProps/core.xml").decode()
    json.dump({
        "sheets": {name: [[sheet.values.get((row, column)) for column in range(sheet.end[1])]
                          for row in range(sheet.end[0])] for name, sheet in sheets.items()},
        "formulas": sum(len(sheet.formulas) for sheet in sheets.values()),
        "wrong": wrong,
        "all_priced": {name: sheet.all_priced() for name, sheet in sheets.items()},
        "dates": sorted({"%04d-%02d-%02d" % info.date_time[:3] for info in archive.infolist()}
                        | set(re.findall(r"\d{4}-\d\d-\d\d(?=T)", properties))),
        "titles": [name.text for name in book.iter(MAIN + "definedName") if name.get("name") == "_xlnm.Print_Titles"],
        "settings": {name: sheet.settings() for name, sheet in sheets.items()},
    }, sys.stdout, default=float)


if __name__ == "__main__":
    main()
