#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rackloom authors
# SPDX-License-Identifier: Apache-2.0
"""Checks which file includes which: `include_rules.py [ROOT]` prints one line for each breach and exits 1 where there is one.

`include_rules.py --self-test` proves on made-up trees that a breach of every rule is seen.
"""

import re
import sys
import tempfile
from pathlib import Path

LAYERS = ("model", "views", "app", "plugins", "tests")

# Which layers a layer may include; a test may include what its layer may, and tests/support.
MAY_SEE = {
    "model": {"model"},
    "views": {"model", "views"},
    "app": {"model", "views", "app"},
    "plugins": {"model", "plugins"},
    "tests/model": {"model", "tests"},
    "tests/views": {"model", "views", "tests"},
    "tests/app": {"model", "views", "app", "tests"},
    "tests/plugins": {"model", "plugins", "tests"},
    "tests/bench": {"model", "views", "app", "tests"},
    "tests/support": {"model", "views", "app", "tests"},
}

# Inside model: which rooms a room may include besides itself. The rooms above edit may use each other.
LOWER = {"core", "entities", "catalog", "edit"}
UPPER = {"commands", "routing", "optics", "rules", "impact", "fabric", "bom", "deliver", "diff", "io"}
MODEL_MAY_SEE = {
    "core": set(),
    "catalog": {"core"},
    "entities": {"core", "catalog"},
    "edit": {"core", "entities", "catalog"},
    "api": {"core", "entities", "catalog"},
    **{room: LOWER | UPPER | {"api"} for room in UPPER},
}

# What a plug-in may include of the model: these rooms, and of edit only what is read.
API_ROOMS = {"core", "entities", "catalog", "api"}
API_FILES = {"model/edit/tables.h", "model/edit/change_set.h"}

# The Qt modules a layer may name; the rest of Qt's headers say their module by their class.
QT_MODULES = re.compile(r"^(?:Qt[A-Z]\w*|Qt3D\w+)(?=/|$)")
CORE_ONLY = ("model", "plugins", "tests/model", "tests/plugins")
GRAPHICAL = re.compile(
    r"^Q(?:Widget|Window|Painter|Color|Font|Pen|Brush|Image|Pixmap|Icon|Palette|Action|Undo|Application|GuiApplication|"
    r"MainWindow|Dialog|MessageBox|FileDialog|Label|Layout|Graphics|Svg|Print|Pdf|Vector[234]D|Matrix4x4|Transform|"
    r"Polygon|Region|Cursor|Screen|Clipboard|Standard\w*Model|TextDocument)"
)

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')


def place_of(path):
    """The layer of a file as the tables above name it, and the room inside it."""
    parts = path.parts
    if parts[0] == "tests" and len(parts) > 2:
        return "tests/" + parts[1], ""
    return parts[0], parts[1] if len(parts) > 2 else ""


def breach_of_own(place, room, target):
    """Why a file of `place` may not include the project's header `target`, or None."""
    if ".." in target.split("/"):
        return "names a file by ../; write it from the root: layer/folder/file.h"
    layer, _, rest = target.partition("/")
    if layer not in LAYERS:
        if target.endswith(".moc") or (target.startswith("ui_") and "/" not in target):
            return None
        return "is not written from the root: layer/folder/file.h"
    if layer not in MAY_SEE.get(place, set()):
        return f"{place} may not include {layer}"
    if place.startswith("tests/") and layer == "tests" and not target.startswith(("tests/support/", "tests/bench/")):
        return "a test may include nothing of tests but tests/support"
    if target.startswith("tests/bench/") and place != "tests/bench":
        return f"{place} may not include the benchmarks"
    if layer != "model":
        return None
    target_room = rest.split("/")[0]
    if place == "plugins" and target_room not in API_ROOMS and target not in API_FILES:
        return "a plug-in may include only the plug-in interface: model/{core,entities,catalog,api}, edit/tables.h, edit/change_set.h"
    if room == "api" and target in API_FILES:
        return None
    if place == "model" and target_room != room and target_room not in MODEL_MAY_SEE.get(room, set()):
        return f"model/{room} may not include model/{target_room}"
    return None


def breach_of_foreign(place, target):
    """Why a file of `place` may not include the foreign header `target`, or None."""
    if place not in CORE_ONLY:
        return None
    module = QT_MODULES.match(target)
    allowed = {"QtCore"} if not place.startswith("tests/") else {"QtCore", "QtTest"}
    if (module and target not in ("QtGlobal", "QtMath", "QtEndian", "QtDebug", "QtNumeric", "QtPlugin")
            and module.group(0) not in allowed) or GRAPHICAL.match(target):
        return f"{place} may use only QtCore of Qt"
    return None


def breaches(root):
    """One line, `file:line: why`, for each include under `root` that breaks a rule."""
    found = []
    for layer in LAYERS:
        for path in sorted((root / layer).rglob("*")):
            if path.suffix not in (".h", ".cpp") or "must_not_compile" in path.parts:
                continue
            relative = path.relative_to(root)
            place, room = place_of(relative)
            if place == "model" and room and room not in MODEL_MAY_SEE:
                found.append(f"{relative}:1: model/{room} is not a room that include_rules.py knows")
                continue
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                include = INCLUDE.match(line)
                if not include:
                    continue
                own, foreign = include.groups()
                if foreign and foreign.split("/")[0] in LAYERS:
                    own = foreign
                why = breach_of_own(place, room, own) if own else breach_of_foreign(place, foreign)
                if why:
                    found.append(f'{relative}:{number}: "{own or foreign}": {why}')
    return found


WRONG = [
    ("model/core/a.h", '#include "views/theme.h"'),
    ("model/core/a.h", '#include <views/theme.h>'),
    ("model/core/a.h", '#include "../core/id.h"'),
    ("model/core/a.h", '#include "id.h"'),
    ("model/core/a.h", '#include "model/entities/rack.h"'),
    ("model/core/a.h", "#include <QtWidgets/QWidget>"),
    ("model/core/a.h", "#include <QtGui>"),
    ("model/core/a.h", "#include <QColor>"),
    ("model/core/a.h", "#include <QUndoStack>"),
    ("model/core/a.h", "  #  include <Qt3DCore/QEntity>"),
    ("model/catalog/a.h", '#include "model/entities/rack.h"'),
    ("model/entities/a.h", '#include "model/edit/tables.h"'),
    ("model/catalog/a.h", '#include "model/edit/edit.h"'),
    ("model/edit/a.h", '#include "model/commands/move_device.h"'),
    ("model/edit/a.h", '#include "model/io/plan_reader.h"'),
    ("model/api/a.h", '#include "model/edit/document.h"'),
    ("model/attic/a.h", '#include "model/core/id.h"'),
    ("views/elevation/a.h", '#include "app/main_window.h"'),
    ("plugins/dot/a.h", '#include "views/theme.h"'),
    ("plugins/dot/a.h", '#include "model/edit/document.h"'),
    ("plugins/dot/a.h", '#include "model/rules/checker.h"'),
    ("plugins/dot/a.h", "#include <QPainter>"),
    ("tests/model/a.cpp", '#include "views/theme.h"'),
    ("tests/model/a.cpp", '#include "tests/model/b.h"'),
    ("tests/model/a.cpp", '#include "tests/bench/benches.h"'),
    ("tests/views/a.cpp", '#include "app/main_window.h"'),
]
RIGHT = [
    ("model/core/a.h", "#include <QString>\n#include <QtGlobal>\n#include <QtCore/QObject>\n#include <vector>"),
    ("model/entities/a.h", '#include "model/core/id.h"\n#include "model/entities/rack.h"'),
    ("model/edit/a.cpp", '#include "model/catalog/catalog.h"\n#include "a.moc"'),
    ("model/io/a.cpp", '#include "model/edit/tables.h"\n#include "model/rules/checker.h"'),
    ("model/api/a.h", '#include "model/edit/tables.h"\n#include "model/catalog/catalog.h"'),
    ("views/elevation/a.cpp", '#include "model/rules/checker.h"\n#include <QPainter>'),
    ("app/a.cpp", '#include "views/theme.h"\n#include <QApplication>'),
    ("plugins/dot/a.h", '#include "model/edit/tables.h"\n#include "model/api/plugin.h"\n#include "plugins/dot/b.h"'),
    ("tests/model/a.cpp", '#include "tests/support/plan_builder.h"\n#include <QtTest>'),
    ("tests/bench/a.cpp", '#include "tests/bench/benches.h"\n#include "views/theme.h"'),
    ("tests/architecture/must_not_compile/a.cpp", "#include <QColor>"),
]


def self_test():
    """How many of the made-up trees above are judged wrongly; says which."""
    mistakes = 0
    for cases, expected in ((WRONG, 1), (RIGHT, 0)):
        for name, text in cases:
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder, name)
                path.parent.mkdir(parents=True)
                path.write_text(text + "\n", encoding="utf-8")
                found = breaches(Path(folder))
                if len(found) != expected:
                    mistakes += 1
                    print(f"{name} with {text!r}: expected {expected} breaches, found {found}")
    return mistakes


def main():
    if sys.argv[1:] == ["--self-test"]:
        return 1 if self_test() else 0
    root = Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).resolve().parents[2]
    found = breaches(root)
    print("\n".join(found) or "Every include keeps the layers.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
