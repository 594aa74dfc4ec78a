// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/labels/label_sample.h"

#include "views/elevation/rack_geometry.h"
#include "views/labels/label_marks.h"

#include <utility>

namespace views {

using namespace model;

namespace {

const QColor kFilled(0xe4, 0xe7, 0xea);
constexpr double kHatch = 2;  ///< mm between two lines

QString exampleOf(LabelWord word) { return labelWords()[static_cast<std::size_t>(word)].example; }

/// The cable that stands in for those of an empty design, as the words' examples have it.
SampleLabels madeUp()
{
    const PortRef nowhere{Id<Device>(1), 1};
    const LabelPort here{nowhere, exampleOf(LabelWord::Rack), exampleOf(LabelWord::U).toInt(),
                         exampleOf(LabelWord::Device), exampleOf(LabelWord::Port)};
    const LabelPort far{nowhere, exampleOf(LabelWord::FarRack), exampleOf(LabelWord::FarU).toInt(),
                        exampleOf(LabelWord::FarDevice), exampleOf(LabelWord::FarPort)};
    const QString cable = exampleOf(LabelWord::Cable);
    const QString bundle = exampleOf(LabelWord::Bundle);
    const CableLabel atA{{Id<Cable>(1), CableEnd::A, 0}, here, {far}, {}, cable, bundle, {}, Id<Rack>(1)};
    const CableLabel atB{{Id<Cable>(1), CableEnd::B, 0}, far, {here}, {}, cable, bundle, {}, Id<Rack>(1)};
    return {{atA, {0, far.device}, {}}, {atB, {0, here.device}, {}}};
}

/// A template that cannot be read must not keep anybody from mending it.
Tables readable(const Tables& plan)
{
    Tables same = plan;
    Deliverables delivery = plan.delivery();
    if (!LabelTemplate::parse(delivery.labelTemplate)) {
        delivery.labelTemplate = Deliverables().labelTemplate;
        same.deliverables.put(delivery);
    }
    return same;
}

QRectF placeOn(const LabelStock& stock, const Deliverables& delivery, int n, Length height)
{
    const LabelSpot spot = labelSpot(stock, delivery, n);
    return {millimetres(spot.x), millimetres(spot.y), millimetres(stock.width), millimetres(height)};
}

void addHatch(PartBuilder& part, const QRectF& room)
{
    std::vector<QLineF> lines;
    for (double x = room.left() - room.height() + kHatch; x < room.right(); x += kHatch) {
        const double left = std::max(x, room.left());
        const double right = std::min(x + room.height(), room.right());
        lines.emplace_back(left, room.bottom() - (left - x), right, room.bottom() - (right - x));
    }
    part.lines(std::move(lines), outlined(kFloorGrid, kTickLine));
}

}  // namespace

SampleLabels sampleLabels(const Tables& plan)
{
    std::optional<Id<Cable>> first;
    plan.cables.forEach([&](const Cable& cable) {
        if (!first)
            first = cable.id;
    });
    if (!first)
        return madeUp();
    const PortBook book(readable(plan));
    const auto set = cableLabels(book.plan(), ObjectRef(*first));
    if (!set || set.value().labels.size() < 2)
        return madeUp();
    LabelMarks marks(book);
    const QString kind = labelKind(plan.cableTypes.at(plan.cables.at(*first).type));
    SampleLabels made = madeUp();
    bool hasB = false;
    for (const CableLabel& label : set.value().labels) {
        if (label.place.leg == 0)
            (label.place.end == CableEnd::A ? made.atA : made.atB) = SampleLabel{label, marks.of(label), kind};
        hasB = hasB || label.place.end == CableEnd::B;
    }
    return hasB ? made : madeUp();
}

Drawing labelPicture(const SampleLabel& sample, const LabelStock& stock, const LabelLook& look)
{
    Drawing picture;
    picture.title = sample.label.text;
    picture.bounds = {0, 0, millimetres(stock.width), millimetres(stock.printHeight)};
    picture.hairline = 0.15;
    drawCableLabel(picture, picture.bounds, sample.label, sample.mark, sample.kind, look);
    return picture;
}

Drawing stockPicture(const LabelStock& stock, const Deliverables& delivery, const SampleLabels& samples)
{
    Drawing picture;
    picture.title = stock.name;
    picture.hairline = 0.15;
    const PaperSize paper = stock.paper ? model::sizeOf(*stock.paper) : PaperSize{stock.width, stock.height};
    picture.bounds = {0, 0, millimetres(paper.width), millimetres(paper.height)};
    Deliverables unshifted = delivery;
    unshifted.labelShiftX = unshifted.labelShiftY = Length();
    std::vector<QRectF> filledPlaces;
    std::vector<QRectF> outlines;
    PartBuilder part(stock.name, picture.bounds);
    for (int n = 0; n < stock.perSheet(); ++n) {
        if (n != 0 && n != stock.columns)
            filledPlaces.push_back(placeOn(stock, delivery, n, stock.printHeight).adjusted(1.5, 1.5, -1.5, -1.5));
        outlines.push_back(placeOn(stock, unshifted, n, stock.height));
        if (stock.printHeight < stock.height)
            addHatch(part, outlines.back().adjusted(0, millimetres(stock.printHeight), 0, 0));
    }
    part.field(std::move(filledPlaces), filled(kFilled), 0.5);
    part.field(std::move(outlines), outlined(kRowRule, kBlockLine), 1);
    picture.parts.push_back(std::move(part).take());
    const auto draw = [&](const SampleLabel& sample, int n) {
        if (n < stock.perSheet())
            drawCableLabel(picture, placeOn(stock, delivery, n, stock.printHeight), sample.label, sample.mark,
                           sample.kind, labelLook(delivery));
    };
    draw(samples.atA, 0);
    draw(samples.atB, stock.columns);
    return picture;
}

}  // namespace views
