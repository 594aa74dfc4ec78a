// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/mounting.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::Mounting)
};

}  // namespace

bool mountingFits(Mounting device, Mounting rack)
{
    return device == rack || (device == Mounting::Eia19 && rack == Mounting::Mgx);
}

QString mountingText(Mounting mounting)
{
    switch (mounting) {
    case Mounting::Eia19:
        return Text::tr("19-inch");
    case Mounting::OpenRack21:
        return Text::tr("Open Rack 21-inch");
    case Mounting::Mgx:
        break;
    }
    return Text::tr("MGX");
}

}  // namespace model
