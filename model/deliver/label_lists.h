// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/cable_labels.h"
#include "model/deliver/label_stock.h"

#include <QByteArray>
#include <QStringList>

namespace model {

/// One row a label, for programs that print labels: text,cable,end,leg,rack,unit,device,port,far_rack,far_unit,far_device,
/// far_port,type,role,length_m,bundle,code,kind,cables. The length is the stock length, empty without a route; `leg` is empty
/// at an end with one; `code` is what a QR code or Data Matrix says, empty where the design wants none. After those of kind
/// "cable" come the tags at both ends of their bundles, of kind "bundle": text, end, racks and bundle, and how many cables.
QByteArray labelsCsv(const Tables& plan, const LabelSet& set);

/// How fine a label printer prints.
enum class PrintHead { Dpi203, Dpi300 };

/// What a label printer is sent, and what a person should know of it.
struct LabelRoll {
    QByteArray bytes;
    QStringList notes;
};

/// The labels in ZPL II (Zebra, ZPL II Programming Guide), one after the other, sized as those of the stock: own port, far
/// port and the text (of a template that is not the usual one the text alone), cable, and the text once more as QR code or Data Matrix; then the tags of their bundles. Names go into fields as UTF-8 (^CI28) with ^, ~, _ and
/// control characters in hexadecimal (^FH), so that none can be read as a command. A code whose modules would be smaller
/// than `kLeastModule` is left out; notes say so, and where they are smaller than `kSheetModule` or a text has no room.
LabelRoll labelsZpl(const Tables& plan, const LabelSet& set, const LabelStock& stock, PrintHead head);

}  // namespace model
