// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

#include <map>

namespace model {

/// The object a waiver is about; none for the design, a figure, or a port number that cannot be.
std::optional<ObjectRef> placeOf(const Waiver& waiver);
/// A waiver of `finding`, without id, reason, author and date.
Waiver waiverFor(const Finding& finding);

/// The waivers of a design and how many findings each meets. A waiver meets every finding of its rule at its object that
/// is no worse than what was waived, or the one unknown finding of its figure.
class WaiverBook {
public:
    WaiverBook() = default;
    explicit WaiverBook(const Tables& plan);

    bool empty() const { return m_pages.empty(); }
    /// Marks the finding where it is waived, and counts it.
    void meet(Finding& finding);
    /// The finding is gone.
    void leave(const Finding& finding);
    /// Marks an unknown finding, which is told anew each time it is asked for.
    void mark(Finding& unknown) const;
    /// Whether the unknown finding of that rule and figure is waived.
    bool accepts(const QString& rule, const QString& figure) const;
    /// A finding for each waiver that meets nothing. `figures` are those missing, by each rule that was asked; waivers of
    /// other rules are left out unless `all` were asked.
    std::vector<Finding> unmatched(const std::map<QString, QStringList>& figures, bool all) const;

    static RuleInfo info();

private:
    using Key = std::tuple<QString, std::optional<ObjectRef>, QString>;
    struct Page {
        Waiver waiver;
        int met = 0;
    };
    static Key keyOf(const Finding& finding);
    static QString textOf(const Waiver& waiver);

    std::map<Key, Page> m_pages;  ///< of several waivers of one finding the last
};

}  // namespace model
