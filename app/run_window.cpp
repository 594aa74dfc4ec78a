// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/run_window.h"

#include "app/language.h"
#include "app/main_window.h"
#include "app/program_version.h"
#include "app/theme_choice.h"
#include "views/bundled_fonts.h"

#include <QApplication>
#include <QTimer>

namespace app {

int runWindow(QApplication& application, const QString& file)
{
    QApplication::setApplicationName(QStringLiteral("rackloom"));
    QApplication::setApplicationDisplayName(QStringLiteral("Rackloom"));
    QApplication::setApplicationVersion(programVersion());
    views::registerBundledFonts();
    speakChosenLanguage(application);
    ThemeChoice theme(application);
    MainWindow window(theme);
    window.show();
    if (!file.isEmpty())
        QTimer::singleShot(0, &window, [&] { window.file().open(file); });
    return QApplication::exec();
}

}  // namespace app
