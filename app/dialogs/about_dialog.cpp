// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/about_dialog.h"

#include "app/program_version.h"
#include "views/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace app {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Rackloom"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 18);
    layout->setSpacing(6);
    auto* name = new QLabel(QStringLiteral("Rackloom"), this);
    name->setFont(views::uiFont(22, QFont::DemiBold));
    auto* version = new QLabel(tr("Version %1 · Qt %2").arg(programVersion(), QString::fromLatin1(qVersion())), this);
    version->setProperty("second", true);
    auto* what = new QLabel(
        tr("Lays out GPU clusters built with co-packaged-optics switches: racks, coolant, power and every fiber "
           "between them."),
        this);
    what->setWordWrap(true);
    auto* licence =
        new QLabel(tr("Apache License 2.0. Figures of hardware come from their makers' documents, named beside each; "
                      "those marked as assumptions stand on no document."),
                   this);
    licence->setProperty("second", true);
    licence->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(name);
    layout->addWidget(version);
    layout->addSpacing(10);
    layout->addWidget(what);
    layout->addWidget(licence);
    layout->addSpacing(12);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

}  // namespace app
