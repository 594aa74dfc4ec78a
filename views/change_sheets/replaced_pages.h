// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/port_book.h"

#include <QString>

#include <map>
#include <memory>
#include <mutex>

namespace views {

/// Pages of a rack's folder.
struct PageChange {
    QString
        pages;  ///< "1, 4, 6–8": the cover always, which names the revision; empty: the rack has no folder, or all is new
    int total = 0;  ///< of all; 0: it is as it was. A page on which it alone is another stays
};

/// Which pages of a rack's fiber map are others in a newer design; any thread may ask, and each rack is compared once.
class ReplacedPages {
public:
    ReplacedPages(const model::Tables& from, std::shared_ptr<const model::PortBook> to);

    PageChange of(const QString& rack);

private:
    PageChange compared(const QString& rack) const;

    model::PortBook m_from;  ///< with the newer design's header and revisions: what only repeats is no difference
    std::shared_ptr<const model::PortBook> m_to;
    std::mutex m_mutex;
    std::map<QString, PageChange> m_known;
};

}  // namespace views
