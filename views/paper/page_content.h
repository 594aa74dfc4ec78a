// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"

#include <QByteArray>

#include <map>
#include <set>
#include <vector>

namespace views {

/// A part of a page as it is read aloud; its number on the page is its place in the list.
struct ReadPart {
    ReadAs as = ReadAs::Texts;
    QString title;  ///< of a picture
};

/// One page as PDF has it.
struct PageContent {
    QByteArray stream;  ///< compressed
    std::vector<ReadPart> read;
    std::map<int, std::map<quint16, QString>> glyphs;  ///< used of each typeface, and what they say
    std::set<int> opacities;                           ///< used, 0 to 255, named /A0../A255
    std::vector<QImage> images;                        ///< named /I0, /I1..
};

/// A sheet as a page of `size` mm; what lies outside is not drawn. Asks nobody, so many threads may do it.
PageContent pageContentOf(const Drawing& sheet, QSizeF size);

}  // namespace views
