// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/price_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::readPrices)
};

constexpr qint64 kMostBytes = 64'000'000;

}  // namespace

model::Result<std::optional<model::PriceList>> readPrices(const QString& path)
{
    if (path.isEmpty())
        return std::optional<model::PriceList>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return model::Error{Text::tr("cannot be read: %1").arg(file.errorString())};
    const QByteArray bytes = file.read(kMostBytes + 1);
    if (bytes.size() > kMostBytes)
        return model::Error{Text::tr("is larger than 64 MB: a list of prices is not")};
    auto list = model::PriceList::read(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())),
                                       QFileInfo(path).fileName());
    if (!list)
        return list.error();
    return std::optional(std::move(list).value());
}

model::Result<model::BomGrouping> groupingOf(const QString& word)
{
    if (word.isEmpty() || word == QStringLiteral("kind"))
        return model::BomGrouping::Kind;
    if (word == QStringLiteral("rack"))
        return model::BomGrouping::Rack;
    if (word == QStringLiteral("row"))
        return model::BomGrouping::Row;
    return model::Error{Text::tr("--group-by is one of kind, rack, row, not \"%1\"").arg(word)};
}

}  // namespace app
