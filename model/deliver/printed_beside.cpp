// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/printed_beside.h"

#include "model/deliver/label_texts.h"
#include "model/edit/object_ref.h"

namespace model {

std::vector<QString> printedBeside(const Tables& plan, const Cable& cable, CableEnd end)
{
    const bool isOwnText = plan.delivery().labelTemplate != Deliverables().labelTemplate;
    std::vector<QString> printed;
    for (std::size_t leg = 0; legOf(cable, end, leg); ++leg) {
        QStringList words{cableName(plan.naming(), cable)};
        if (!isOwnText) {
            for (const PortRef& far : farLegs(plan, cable, end, leg))
                words << plan.devices.at(far.device).name;
        }
        printed.push_back(words.join(u' '));
    }
    return printed;
}

}  // namespace model
