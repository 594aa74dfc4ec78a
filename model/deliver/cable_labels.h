// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/label_stock.h"
#include "model/deliver/label_texts.h"
#include "model/edit/object_ref.h"
#include "model/routing/stock_length.h"

namespace model {

/// One end of a label: where a leg is plugged in.
struct LabelPort {
    PortRef ref;
    QString rack;
    int unit = 1;  ///< the device's lowest
    QString device;
    QString port;

    friend bool operator==(const LabelPort&, const LabelPort&) = default;
};

LabelPort labelPort(const Tables& plan, const PortRef& port);
/// "A04-05:1"; of several ends each part once where it is the same: "A04-05+07:1".
QString endsText(const std::vector<LabelPort>& ends);

/// What is printed on one label.
struct CableLabel {
    LabelPlace place;
    LabelPort here;
    std::vector<LabelPort> far;  ///< where the leg leads: at least one, more at the single end of a breakout
    QString text;                ///< by the design's template; also what its code says
    QString cable;
    QString bundle;                    ///< empty without a route
    std::optional<StockLength> stock;  ///< none without a route
    Id<Rack> metAt{1};                 ///< the rack at whose port the cable comes first

    friend bool operator==(const CableLabel&, const CableLabel&) = default;
};

/// The tag at one end of a bundle.
struct BundleTag {
    QString bundle;
    CableEnd end = CableEnd::A;  ///< A where the bundle begins (`Bundle::from`)
    QString rack;
    QString farRack;
    int cables = 0;

    friend bool operator==(const BundleTag&, const BundleTag&) = default;
};

/// What lies on the table of the crew that sticks them on.
struct LabelSet {
    std::vector<CableLabel> labels;
    std::vector<BundleTag> tags;  ///< of the bundles these cables lie in, by name; end A before end B
};

/// The labels of the cables at a row, a rack or a device, of one cable, or of all. In the order of the ports: row by row,
/// rack by rack, from the lowest device up, port by port; a cable comes with the first of its ports, every leg of end A
/// and then every leg of end B. Error: a template that cannot be read, or an object that has no cable ends.
Result<LabelSet> cableLabels(const Tables& plan, const std::optional<ObjectRef>& of = {});

/// The rack at whose port each cable comes first, by the cable's id: the one its labels and the cable itself are brought to.
/// Id 1 for ids that no cable has.
std::vector<Id<Rack>> firstRacks(const Tables& plan);

/// How many labels all cables take: one for each leg of each end.
std::int64_t labelCount(const Tables& plan);

/// How many sheets of a stock the labels of all cables take when each rack begins a new one; none of a roll.
std::int64_t labelSheets(const Tables& plan, const LabelStock& stock);

}  // namespace model
