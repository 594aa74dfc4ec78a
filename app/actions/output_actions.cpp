// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/menus.h"
#include "app/exports.h"
#include "app/main_window.h"
#include "model/io/whole_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::outputActions)
};

QString write(const QString& path, const QByteArray& bytes)
{
    const auto written = model::writeWholeFile(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return written ? QString() : written.error().message;
}

}  // namespace

void writeExport(MainWindow& window, const Export& what, const ExportWish& wish)
{
    Questions& ask = window.file().questions();
    const QString stem = QFileInfo(window.file().displayName()).completeBaseName();
    const QString suggestion = QStringLiteral("%1-%2.%3").arg(stem, what.kind.section(u'-', 0, -2), what.suffix);
    QString path = ask.fileToWrite(what.title, suggestion, QStringLiteral("*.%1").arg(what.suffix));
    if (path.isEmpty())
        return;
    // A snapshot, so that the design may be worked on meanwhile.
    const auto made = madeDuring(ask, Text::tr("Making %1…").arg(QFileInfo(path).fileName()),
                                 [make = what.make, plan = window.design().plan(), wish](const GoesOn& goesOn) {
                                     ExportWish told = wish;
                                     told.goesOn = goesOn;
                                     return make(plan, told);
                                 });
    if (!made)
        return;
    const QString wrong = *made ? write(path, made->value().bytes) : errorText(made->error());
    if (!wrong.isEmpty())
        ask.complain(Text::tr("%1 cannot be written").arg(QFileInfo(path).fileName()), wrong);
}

void addOutputActions(QMenu& menu, MainWindow& window)
{
    addDeliverActions(menu, window);
    auto* tables = new QMenu(Text::tr("Tables on paper"), &menu);
    for (const Export& what : exports()) {
        const Export* wanted = &what;
        QMenu& its = what.isTable ? *tables : menu;
        window.needsDesign(its.addAction(what.title + QStringLiteral("…"), &window,
                                         [&window, wanted] { writeExport(window, *wanted, {}); }));
    }
    menu.addMenu(tables);
}

}  // namespace app
