// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/welcome_page.h"

#include "app/way_card.h"
#include "views/unit_text.h"
#include "views/widgets/theme_of.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent), m_recent(new QVBoxLayout)
{
    auto* title = new QLabel(tr("Lay out a cluster"), this);
    title->setFont(views::uiFont(24, QFont::DemiBold));
    auto* text = new QLabel(tr("From a GPU count to racks, switches, coolant and every fiber between them: drawn, "
                               "checked and ready to buy."),
                            this);
    text->setProperty("second", true);
    text->setWordWrap(true);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(16);
    const auto addWay = [&](WayPicture picture, const QString& name, const QString& what, const QString& keys,
                            auto chosen) {
        auto* card = new WayCard(picture, name, what, keys, this);
        connect(card, &WayCard::clicked, this, chosen);
        ways->addWidget(card);
    };
    addWay(WayPicture::NewCluster, tr("New cluster…"), tr("Say how many GPUs; racks, switches and cables follow."),
           tr("Ctrl+N"), &WelcomePage::newRequested);
    addWay(WayPicture::Open, tr("Open…"), tr("A .rackloom file. Or drop one anywhere in this window."), tr("Ctrl+O"),
           &WelcomePage::openRequested);
    addWay(WayPicture::Sample, tr("Open the 576-GPU sample"),
           tr("8 compute racks, 12 switches, 1,152 fabric cables, made on the spot."), tr("Ctrl+Shift+O"),
           [this] { Q_EMIT sampleRequested(kSampleGpus); });
    m_recent->setSpacing(2);

    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(18);
    column->addLayout(ways);
    column->addSpacing(10);
    column->addLayout(moreSamples());
    column->addSpacing(22);
    column->addLayout(m_recent);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addLayout(column);
    across->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(across);
    layout->addStretch(3);
}

/// From one rack to the largest hall, each made on the spot.
QLayout* WelcomePage::moreSamples()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    auto* title = new QLabel(tr("More samples:"), this);
    title->setProperty("second", true);
    line->addWidget(title);
    for (const int gpus : {72, 4'608, 10'368, 41'472}) {
        auto* link = new QToolButton(this);
        link->setText(tr("%1 GPUs").arg(views::countText(gpus)));
        link->setProperty("boxed", true);
        link->setAccessibleName(tr("Open a sample of %1 GPUs").arg(views::countText(gpus)));
        link->setFocusPolicy(Qt::TabFocus);
        connect(link, &QToolButton::clicked, this, [this, gpus] { Q_EMIT sampleRequested(gpus); });
        line->addWidget(link);
    }
    line->addStretch(1);
    return line;
}

void WelcomePage::setRecent(const QStringList& files)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (files.isEmpty())
        return;
    auto* title = new QLabel(tr("Recent"), this);
    title->setProperty("second", true);
    m_recent->addWidget(title);
    for (const QString& file : files) {
        auto* link = new QToolButton(this);
        link->setText(QFileInfo(file).fileName());
        link->setToolTip(file);
        link->setFocusPolicy(Qt::TabFocus);
        connect(link, &QToolButton::clicked, this, [this, file] { Q_EMIT fileRequested(file); });
        m_recent->addWidget(link, 0, Qt::AlignLeft);
    }
}

void WelcomePage::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), views::themeOf(*this).ground); }

}  // namespace app
