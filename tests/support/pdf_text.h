// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace tests {

/// What a program says of a PDF, of poppler-utils or another; `{}` among the arguments stands for the file.
inline QString saidOfPdf(const QString& program, const QByteArray& pdf, const QStringList& arguments)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheets.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QStringList given;
    for (const QString& argument : arguments)
        given << (argument == QLatin1String("{}") ? path : argument);
    QProcess process;
    process.start(program, given);
    process.waitForFinished(120'000);
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

/// The text of a PDF's pages, one text a page: in the order of its content, or with "-layout" in lines as they are seen.
inline QStringList pagesOfText(const QByteArray& pdf, const QString& how = QStringLiteral("-raw"))
{
    QStringList pages =
        saidOfPdf(QStringLiteral("pdftotext"), pdf, {how, QStringLiteral("{}"), QStringLiteral("-")}).split(u'\f');
    if (!pages.isEmpty() && pages.back().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

}  // namespace tests
