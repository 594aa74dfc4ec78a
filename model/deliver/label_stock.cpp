// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/label_stock.h"

#include "model/catalog/json_text.h"
#include "model/core/assert.h"
#include "model/core/near_miss.h"
#include "model/io/words.h"

#include <QCoreApplication>
#include <QFile>

#include <cmath>

/// A static library's resources are not found by themselves; the macro must stand outside any namespace.
static void initialiseLabels() { Q_INIT_RESOURCE(labels); }

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::LabelStock)
};

constexpr double kLongestMm = 2000;
constexpr int kMostLabels = 1000;  // in a line of a sheet

/// Reads one stock; the first thing wrong is kept.
class Entry {
public:
    explicit Entry(const Json& json) : m_json(json) {}

    QString text(const char* key, bool needed)
    {
        const auto found = m_json.find(key);
        if (found != m_json.end() && found->is_string())
            return QString::fromStdString(found->get<std::string>());
        if (needed || found != m_json.end())
            wrong(key, Text::tr("a text"));
        return {};
    }
    int count(const char* key)
    {
        const auto found = m_json.find(key);
        const bool whole = found != m_json.end() && found->is_number_integer();
        const auto value = whole ? found->get<std::int64_t>() : 0;
        if (value < 1 || value > kMostLabels) {
            wrong(key, Text::tr("a whole number from 1 to %1").arg(kMostLabels));
            return 1;
        }
        return static_cast<int>(value);
    }
    Length length(const char* key, bool mayBeZero = false)
    {
        const auto found = m_json.find(key);
        const double mm = found != m_json.end() && found->is_number() ? found->get<double>() : -1;
        if (!(mm <= kLongestMm) || mm < 0 || (mm == 0 && !mayBeZero)) {
            wrong(key, Text::tr("a length in mm"));
            return 1_mm;
        }
        return Length::fromBase(std::llround(mm * 1000));
    }
    bool has(const char* key) const { return m_json.contains(key); }
    void wrong(const char* key, const QString& wanted)
    {
        if (m_wrong.isEmpty())
            m_wrong = Text::tr("%1 must be %2").arg(QLatin1String(key), wanted);
    }
    const QString& wrong() const { return m_wrong; }

private:
    const Json& m_json;
    QString m_wrong;
};

QString faultOf(const LabelStock& stock)
{
    if (stock.printHeight > stock.height)
        return Text::tr("print_height_mm is more than height_mm");
    if (stock.pitchX < stock.width || stock.pitchY < stock.height)
        return Text::tr("its labels overlap: a pitch is less than a label");
    if (!stock.paper)
        return stock.perSheet() == 1 ? QString() : Text::tr("a roll has one column and one row");
    const PaperSize paper = sizeOf(*stock.paper);
    const bool fits = stock.left + stock.pitchX * (stock.columns - 1) + stock.width <= paper.width
        && stock.top + stock.pitchY * (stock.rows - 1) + stock.height <= paper.height;
    return fits ? QString() : Text::tr("its labels do not fit on the sheet");
}

Result<LabelStock> readStock(const Json& json)
{
    Entry entry(json);
    LabelStock stock;
    stock.key = entry.text("id", true);
    stock.name = entry.text("name", true);
    if (entry.has("paper")) {
        stock.paper = fromWord<Paper>(entry.text("paper", true).toStdString());
        if (!stock.paper)
            entry.wrong("paper", Text::tr("a4, a3 or letter"));
    }
    stock.columns = entry.count("columns");
    stock.rows = entry.count("rows");
    stock.width = entry.length("width_mm");
    stock.height = entry.length("height_mm");
    stock.left = entry.length("left_mm", true);
    stock.top = entry.length("top_mm", true);
    stock.pitchX = entry.length("pitch_x_mm");
    stock.pitchY = entry.length("pitch_y_mm");
    stock.printHeight = entry.has("print_height_mm") ? entry.length("print_height_mm") : stock.height;
    stock.source = entry.text("source", true);
    stock.note = entry.text("note", stock.assumed());
    const QString fault = entry.wrong().isEmpty() ? faultOf(stock) : entry.wrong();
    if (fault.isEmpty())
        return stock;
    return Error{Text::tr("Label stock %1: %2.").arg(stock.key, fault)};
}

}  // namespace

Result<std::vector<LabelStock>> readLabelStocks(const QByteArray& json)
{
    const auto text = readJson({json.constData(), static_cast<std::size_t>(json.size())});
    if (!text)
        return text.error();
    if (!text.value().root.is_array())
        return Error{Text::tr("A list of label stocks begins with [.")};
    std::vector<LabelStock> stocks;
    for (const Json& each : text.value().root) {
        if (!each.is_object())
            return Error{Text::tr("A label stock begins with {.")};
        Result<LabelStock> stock = readStock(each);
        if (!stock)
            return stock.error();
        stocks.push_back(std::move(stock).value());
    }
    return stocks;
}

const std::vector<LabelStock>& labelStocks()
{
    static const std::vector<LabelStock> all = [] {
        initialiseLabels();
        QFile file(QStringLiteral(":/labels/label-stocks.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        MODEL_ASSERT(opened);
        Result<std::vector<LabelStock>> stocks = readLabelStocks(file.readAll());
        MODEL_ASSERT(stocks);
        return std::move(stocks).value();
    }();
    return all;
}

Result<LabelStock> labelStock(const QString& key)
{
    std::vector<QString> keys;
    for (const LabelStock& stock : labelStocks()) {
        if (stock.key == key)
            return stock;
        keys.push_back(stock.key);
    }
    const QString known = QStringList(keys.begin(), keys.end()).join(QStringLiteral(", "));
    return Error{Text::tr("There is no label stock \"%1\"; there are %2.").arg(key, known)
                 + nearMissQuestion(key, keys)};
}

PaperSize sizeOf(Paper paper)
{
    switch (paper) {
    case Paper::A3:
        return {297_mm, 420_mm};
    case Paper::Letter:
        return {215.9_mm, 279.4_mm};
    case Paper::A4:
        break;
    }
    return {210_mm, 297_mm};
}

LabelSpot labelSpot(const LabelStock& stock, const Deliverables& delivery, int n)
{
    MODEL_ASSERT(n >= 0);
    const int onSheet = n % stock.perSheet();
    return {n / stock.perSheet(), stock.left + delivery.labelShiftX + stock.pitchX * (onSheet % stock.columns),
            stock.top + delivery.labelShiftY + stock.pitchY * (onSheet / stock.columns)};
}

QString shiftFault(const LabelStock& stock, const Deliverables& delivery)
{
    const PaperSize sheet = stock.paper ? sizeOf(*stock.paper) : PaperSize{stock.width, stock.height};
    const Length left = -(stock.left + kLabelMargin);
    const Length up = -(stock.top + kLabelMargin);
    const Length right = sheet.width - (stock.left + stock.pitchX * (stock.columns - 1) + stock.width - kLabelMargin);
    const Length down = sheet.height - (stock.top + stock.pitchY * (stock.rows - 1) + stock.printHeight - kLabelMargin);
    const bool fits = delivery.labelShiftX >= left && delivery.labelShiftX <= right && delivery.labelShiftY >= up
        && delivery.labelShiftY <= down;
    if (fits)
        return {};
    const auto mm = [](Length length) { return QString::number(static_cast<double>(length.base()) / 1000, 'g', 6); };
    return Text::tr("With the printer's shift of %1, %2 mm labels leave the sheet: %3 has room for %4 to %5 mm to the "
                    "right and %6 to %7 mm down.")
        .arg(mm(delivery.labelShiftX), mm(delivery.labelShiftY), stock.key, mm(left), mm(right), mm(up), mm(down));
}

}  // namespace model
