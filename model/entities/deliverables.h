// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/id.h"
#include "model/core/quantities.h"

#include <QString>

namespace model {

/// One issue of the design: what was handed out under this name. The newest has the highest id.
struct Revision {
    Id<Revision> id;
    QString name;  ///< "B"
    QString author;
    QString checked;  ///< by whom; empty: nobody yet
    QString date;     ///< YYYY-MM-DD, as given
    QString note;     ///< what changed

    friend bool operator==(const Revision&, const Revision&) = default;
};

enum class Paper { A4, A3, Letter };
/// Where a long table goes on to the next page: rather between two far ends, or only when the page is full.
enum class PageBreak { FarEnd, Full };
/// What carries a label's text for a scanner.
enum class LabelCode { Qr, DataMatrix, None };

/// How the design is printed, labelled, pulled and bought. At most one record, id 1; without it the defaults hold.
struct Deliverables {
    Id<Deliverables> id{1};
    Paper paper = Paper::A4;
    int rowsPerSheet = 0;  ///< of a port table; 0: as many as fit
    PageBreak pageBreak = PageBreak::FarEnd;
    QString company;  ///< in the title block
    QString project;
    QString purpose;  ///< "for installation"
    /// Of one end of a cable; the words are those of model/deliver/label_template.h. The default is DECISIONS 1.
    QString labelTemplate = QStringLiteral("{rack}-{unit}:{port}/{far_rack}-{far_unit}:{far_port}");
    QString labelStock = QStringLiteral("l7651");  ///< key of a sheet of labels
    Length labelShiftX;                            ///< how far the printer is off, to the right
    Length labelShiftY;                            ///< down
    LabelCode labelCode = LabelCode::Qr;
    int cablesPerPull = 24;  ///< a crew pulls at once; assumption
    int pullsPerShift = 16;  ///< of one crew; assumption
    int spareCables = 200;   ///< one spare for so many of a length, at least one; 0: none
    int spareLasers = 200;   ///< of laser modules
    int spareHoses = 0;
    int spareCouplings = 0;
    int spareClips = 0;
    int spareShelves = 0;
    int spareLabels = 0;

    friend bool operator==(const Deliverables&, const Deliverables&) = default;
};

}  // namespace model
