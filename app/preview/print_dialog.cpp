// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/preview/print_dialog.h"

#include "app/preview/print_pages.h"
#include "app/questions.h"

#include <QCoreApplication>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrinterInfo>

namespace app {

namespace {

/// What the print preview has said since it was the only one to print.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::PrintPreview)
};

}  // namespace

QString printByDialog(QWidget* parent, Questions& ask, std::shared_ptr<const views::SheetSet> set, int current)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return Text::tr("No printer is set up on this computer. A PDF prints the same on any other.");
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage);
    const auto count = int(set->sheets.size());
    dialog.setMinMax(1, count);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const bool isPart = printer->printRange() == QPrinter::PageRange;
    const bool isOne = printer->printRange() == QPrinter::CurrentPage;
    const int first = isOne ? current + 1 : isPart ? printer->fromPage() : 1;
    const int last = isOne ? first : isPart ? printer->toPage() : count;
    const auto printed = madeDuring(ask, Text::tr("Printing…"), [printer, set, first, last](const GoesOn& goesOn) {
        return printPages(*printer, *set, first, last, goesOn);
    });
    if (printed && !*printed)
        ask.complain(Text::tr("Not all was printed"), printed->error().message);
    return {};
}

}  // namespace app
