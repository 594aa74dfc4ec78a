// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/sheet_set.h"

#include <QString>

#include <memory>

class QWidget;

namespace app {

struct Questions;

/// Asks for a printer and which pages, `current` being the one looked at, counted from 0; prints them beside `parent`. Answers
/// why no printer could be asked for; empty: one was.
QString printByDialog(QWidget* parent, Questions& ask, std::shared_ptr<const views::SheetSet> set, int current);

}  // namespace app
