// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/labels/label_sheets.h"

#include "views/elevation/rack_geometry.h"
#include "views/labels/label_code.h"
#include "views/labels/label_marks.h"
#include "views/paper/picture_sheets.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::labels)
};

/// A leg of end A and the leg of end B under it, as places in the list of labels; below 0: none.
struct LabelPair {
    int upper = -1;
    int lower = -1;
};

/// One sheet of labels.
struct LabelSheet {
    std::size_t first = 0;  ///< of the pairs
    std::size_t count = 0;
    QString rack;  ///< at whose ports its cables come first
    int part = 1;  ///< of the rack's sheets
    int parts = 1;
    std::vector<std::size_t> tags;  ///< of bundles, as many as there is room for
};

/// All that the pages are drawn from.
struct LabelJob {
    std::shared_ptr<const PortBook> book;
    LabelSet set;
    LabelStock stock;
    std::vector<LabelPair> pairs;
    std::vector<LabelSheet> sheets;
};

std::vector<LabelPair> pairsOf(const std::vector<CableLabel>& labels)
{
    std::vector<LabelPair> pairs;
    for (std::size_t i = 0; i < labels.size();) {
        std::size_t end = i;
        std::size_t atB = i;
        while (end < labels.size() && labels[end].place.cable == labels[i].place.cable) {
            atB += labels[end].place.end == CableEnd::A ? 1 : 0;
            ++end;
        }
        for (std::size_t leg = 0; leg < std::max(atB - i, end - atB); ++leg) {
            LabelPair pair;
            pair.upper = i + leg < atB ? int(i + leg) : -1;
            pair.lower = atB + leg < end ? int(atB + leg) : -1;
            pairs.push_back(pair);
        }
        i = end;
    }
    return pairs;
}

const CableLabel& firstOf(const LabelJob& job, const LabelPair& pair)
{
    return job.set.labels[std::size_t(pair.upper >= 0 ? pair.upper : pair.lower)];
}

QString rackOf(const LabelJob& job, const LabelPair& pair)
{
    return job.book->plan().racks.at(firstOf(job, pair).metAt).name;
}

void spread(LabelJob& job)
{
    const bool isRoll = !job.stock.paper;
    const std::size_t most = isRoll ? 1 : std::size_t(job.stock.cablesPerSheet());
    for (std::size_t i = 0; i < job.pairs.size(); ++i) {
        const QString rack = rackOf(job, job.pairs[i]);
        if (job.sheets.empty() || job.sheets.back().count == most || job.sheets.back().rack != rack) {
            const bool goesOn = !job.sheets.empty() && job.sheets.back().rack == rack;
            job.sheets.push_back({i, 0, rack, goesOn ? job.sheets.back().part + 1 : 1, 1, {}});
        }
        ++job.sheets.back().count;
    }
    for (std::size_t i = job.sheets.size(); i-- > 0;) {
        const bool isLast = i + 1 == job.sheets.size() || job.sheets[i + 1].rack != job.sheets[i].rack;
        job.sheets[i].parts = isLast ? job.sheets[i].part : job.sheets[i + 1].parts;
    }
    // Each bundle's two tags go on the first sheet that has cables of it and room.
    std::map<QString, std::vector<std::size_t>> waiting;
    for (std::size_t i = 0; i < job.set.tags.size(); ++i)
        waiting[job.set.tags[i].bundle].push_back(i);
    for (LabelSheet& sheet : job.sheets) {
        const auto room =
            isRoll ? std::size_t(0) : std::size_t((job.stock.rows - 2 * job.stock.pairRows()) * job.stock.columns - 1);
        for (std::size_t i = sheet.first; i < sheet.first + sheet.count; ++i) {
            const auto found = waiting.find(firstOf(job, job.pairs[i]).bundle);
            if (found == waiting.end() || sheet.tags.size() + found->second.size() > room)
                continue;
            sheet.tags.insert(sheet.tags.end(), found->second.begin(), found->second.end());
            waiting.erase(found);
        }
    }
}

void drawLabel(Drawing& sheet, const LabelJob& job, LabelMarks& marks, int label, const QRectF& place)
{
    if (label < 0)
        return;
    const Tables& plan = job.book->plan();
    const CableLabel& drawn = job.set.labels[std::size_t(label)];
    const CableType& type = plan.cableTypes.at(plan.cables.at(drawn.place.cable).type);
    drawCableLabel(sheet, place, drawn, marks.of(drawn), labelKind(type), labelLook(plan.delivery()));
}

Drawing drawn(const LabelJob& job, std::size_t index, QSizeF size)
{
    const LabelSheet& sheet = job.sheets[index];
    const Tables& plan = job.book->plan();
    const Deliverables delivery = plan.delivery();
    Drawing page;
    page.title = Words::tr("Labels of %1, %2 of %3").arg(sheet.rack).arg(sheet.part).arg(sheet.parts);
    page.bounds = QRectF(QPointF(), size);
    page.hairline = 0.15;
    LabelMarks marks(*job.book);
    const QSizeF label(millimetres(job.stock.width), millimetres(job.stock.printHeight));
    const auto placeOf = [&](int row, int column) {
        const LabelSpot spot = labelSpot(job.stock, delivery, row * job.stock.columns + column);
        return QRectF(QPointF(millimetres(spot.x), millimetres(spot.y)), label);
    };
    for (std::size_t i = 0; i < sheet.count; ++i) {
        const LabelPair& pair = job.pairs[sheet.first + i];
        const int column = int(i) % job.stock.columns;
        const int row = int(i) / job.stock.columns * 2;
        drawLabel(page, job, marks, pair.upper, placeOf(row, column));
        drawLabel(page, job, marks, pair.lower, placeOf(row + 1, column));
    }
    const int firstTag = 2 * job.stock.pairRows() * job.stock.columns;
    for (std::size_t i = 0; i < sheet.tags.size(); ++i)
        drawBundleTag(page, placeOf((firstTag + int(i)) / job.stock.columns, (firstTag + int(i)) % job.stock.columns),
                      job.set.tags[sheet.tags[i]]);
    if (job.stock.rows > 2) {
        const CableLabel& first = firstOf(job, job.pairs[sheet.first]);
        const CableLabel& last = firstOf(job, job.pairs[sheet.first + sheet.count - 1]);
        drawSheetTag(page, placeOf(job.stock.rows - 1, job.stock.columns - 1),
                     {sheet.rack,
                      Words::tr("labels %1 of %2, rev %3").arg(sheet.part).arg(sheet.parts).arg(plan.header().revision),
                      QStringLiteral("%1 \u2026 %2").arg(first.cable, last.cable), plan.header().date,
                      QStringLiteral("%1 × %2 mm").arg(millimetres(job.stock.width)).arg(millimetres(job.stock.height))
                          + (job.stock.assumed() ? QStringLiteral(" ~") : QString())});
    }
    return page;
}

/// On a roll each label is a page of its size.
void addRoll(SheetSet& set, const std::shared_ptr<const LabelJob>& job)
{
    const QSizeF size(millimetres(job->stock.width), millimetres(job->stock.height));
    const QSizeF printed(size.width(), millimetres(job->stock.printHeight));
    const auto addPage = [&](const QString& rack, const std::function<void(Drawing&, const QRectF&)>& draw) {
        set.sheets.push_back({{rack}, size, [size, printed, draw] {
                                  Drawing page;
                                  page.bounds = QRectF(QPointF(), size);
                                  page.hairline = 0.15;
                                  draw(page, QRectF(QPointF(), printed));
                                  return page;
                              }});
    };
    for (const LabelPair& pair : job->pairs) {
        for (const int label : {pair.upper, pair.lower}) {
            if (label < 0)
                continue;
            addPage(job->set.labels[std::size_t(label)].here.rack, [job, label](Drawing& page, const QRectF& place) {
                LabelMarks marks(*job->book);
                drawLabel(page, *job, marks, label, place);
            });
        }
    }
    for (const BundleTag& tag : job->set.tags)
        addPage(tag.rack, [tag](Drawing& page, const QRectF& place) { drawBundleTag(page, place, tag); });
}

/// Whether a label may have a name that is too long for it; most have none, which need not be laid out to know it.
bool mayBeLong(const CableLabel& label, bool isOwnText)
{
    constexpr qsizetype kShortRack = 8;
    constexpr qsizetype kShortDevice = 10;
    const auto isLong = [](const LabelPort& port) {
        return port.rack.size() > kShortRack || port.device.size() > kShortDevice;
    };
    return isOwnText || label.far.size() > 1 || isLong(label.here) || isLong(label.far.front());
}

/// The names that some label has no room for, as they come.
QStringList cutNames(const Tables& plan, const LabelSet& labels, const LabelStock& stock)
{
    const LabelLook look = labelLook(plan.delivery());
    const QRectF place(0, 0, millimetres(stock.width), millimetres(stock.printHeight));
    std::set<QString> seen;
    QStringList names;
    for (const CableLabel& label : labels.labels) {
        if (!mayBeLong(label, look.isOwnText))
            continue;
        QStringList devices;
        for (const LabelPort& port : label.far)
            devices << port.device;
        // Labels between the same devices differ by their ports only.
        const QStringList like{label.here.device, QString::number(label.here.port.size()), devices.join(u'+'),
                               QString::number(label.text.size())};
        if (!seen.insert(like.join(u'\t')).second)
            continue;
        Drawing scratch;
        for (const QString& name : drawCableLabel(scratch, place, label, {0, joinedOnce(devices)}, {}, look)) {
            if (!names.contains(name))
                names << name;
        }
    }
    for (const BundleTag& tag : labels.tags) {
        if (!seen.insert(tag.rack + u'\t' + tag.farRack).second)
            continue;
        Drawing scratch;
        for (const QString& name : drawBundleTag(scratch, place, tag)) {
            if (!names.contains(name))
                names << name;
        }
    }
    return names;
}

}  // namespace

QStringList labelNotes(const Tables& plan, const LabelSet& labels, const LabelStock& stock)
{
    QStringList notes = codeNotes(labels, stock, plan.delivery().labelCode);
    const QStringList names = cutNames(plan, labels, stock);
    constexpr qsizetype kMost = 24;
    if (!names.isEmpty()) {
        const QString said = names.mid(0, kMost).join(QStringLiteral(", "))
            + (names.size() > kMost ? QStringLiteral(", \u2026") : QString());
        notes << Words::tr(
                     "Names that %1 has no room for are cut at their front (%2): %3. The codes and the text of the PDF "
                     "have them whole; a larger label has room.")
                     .arg(stock.name)
                     .arg(names.size())
                     .arg(said);
    }
    return notes;
}

Result<SheetSet> labelSheets(const std::shared_ptr<const PortBook>& book, LabelSet labels, const LabelStock& stock)
{
    if (labels.labels.empty())
        return Error{Words::tr("No cable ends there: there is no label to print.")};
    auto job = std::make_shared<LabelJob>(LabelJob{book, std::move(labels), stock, {}, {}});
    job->pairs = pairsOf(job->set.labels);
    SheetSet set;
    set.title = Words::tr("Labels, %1").arg(book->plan().header().name);
    set.subject = stock.name;
    if (!stock.paper) {
        addRoll(set, job);
        return set;
    }
    spread(*job);
    const QSizeF size = sizeOf(*stock.paper, false);
    for (std::size_t i = 0; i < job->sheets.size(); ++i)
        set.sheets.push_back({{job->sheets[i].rack}, size, [job, i, size] { return drawn(*job, i, size); }});
    return set;
}

}  // namespace views
