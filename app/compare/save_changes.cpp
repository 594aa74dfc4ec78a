// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/save_changes.h"

#include "app/questions.h"
#include "model/diff/diff_json.h"
#include "model/io/whole_file.h"
#include "views/paper/pdf_document.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::saveChanges)
};

QString stemOf(const ComparedDesigns& compared) { return QFileInfo(compared.newerName).completeBaseName(); }

/// Writes what `make` makes of the comparison.
template <class Make>
void write(const ComparedDesigns& compared, Questions& ask, const QString& path, Make make)
{
    const QString name = QFileInfo(path).fileName();
    const auto made = madeDuring(ask, Text::tr("Making %1…").arg(name),
                                 [comparison = compared.comparison, make](const GoesOn& goesOn) -> Result<QByteArray> {
                                     return make(*comparison, goesOn);
                                 });
    if (!made)
        return;
    QString wrong;
    if (!*made) {
        wrong = made->error().message;
    } else {
        const QByteArray& bytes = made->value();
        const auto written = writeWholeFile(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
        wrong = written ? QString() : written.error().message;
    }
    if (!wrong.isEmpty())
        ask.complain(Text::tr("%1 cannot be written").arg(name), wrong);
}

}  // namespace

void saveChangePages(const ComparedDesigns& compared, const QString& ending,
                     const std::shared_ptr<const views::SheetSet>& pages, Questions& ask)
{
    const QString path =
        ask.fileToWrite(Text::tr("Save the pages"), stemOf(compared) + ending, QStringLiteral("*.pdf"));
    if (path.isEmpty())
        return;
    write(compared, ask, path, [pages](const views::Comparison&, const GoesOn& goesOn) -> Result<QByteArray> {
        auto bytes = views::pdfOf(*pages, goesOn);
        if (!bytes)
            return Error{Text::tr("Stopped: nothing has been written.")};
        return std::move(*bytes);
    });
}

void saveChangeList(const ComparedDesigns& compared, Questions& ask)
{
    const QString path =
        ask.fileToWrite(Text::tr("Save the list of changes"), stemOf(compared) + QStringLiteral("-changes.txt"),
                        Text::tr("Text (*.txt);;JSON, as diff --apply takes it (*.json)"));
    if (path.isEmpty())
        return;
    const bool isJson = QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
    write(compared, ask, path, [isJson](const views::Comparison& both, const GoesOn&) -> Result<QByteArray> {
        return isJson ? diffJson(both.diff()) : diffText(both.diff()).toUtf8();
    });
}

}  // namespace app
