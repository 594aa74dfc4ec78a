// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace app {

/// The languages the window speaks, as ISO codes: "en", "de", "fr".
QStringList shippedLanguages();
/// What a language calls itself: "Deutsch".
QString nameOfLanguage(const QString& code);

/// What the user chose; empty: the system's.
QString chosenLanguage();
/// Remembers the choice for the next start.
void chooseLanguage(const QString& code);

/// Has the program speak what was chosen, or else the system's language where it is shipped, and English otherwise. Names
/// and figures follow that language. To be called once, before the window is made. The command line never calls it:
/// scripts read what it says.
void speakChosenLanguage(QCoreApplication& application);

}  // namespace app
