// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/checker.h"
#include "views/theme.h"

#include <array>
#include <functional>
#include <set>
#include <vector>

namespace views {

/// What the colours of a picture say.
enum class ColourBy { Rail, Role, Fill, Power, Coolant, StockLength, Finding };
inline constexpr int kColourChoices = 7;
/// Those that say something about a cable of its own: a fiber view offers these.
inline constexpr std::array kCableColours{ColourBy::Rail, ColourBy::Role, ColourBy::StockLength, ColourBy::Finding};

/// "Rail", "Stock length": for a list of choices.
QString colourText(ColourBy by);
/// "Colour by rail".
QString colourPhrase(ColourBy by);
/// What a picture colours above all: its scale and its legend are about these.
enum class Coloured { Racks, Devices, Cables };

/// The machine-readable word, "stock-length", and back.
QString colourKey(ColourBy by);
std::optional<ColourBy> colourFrom(const QString& key);

/// A colour and what says the same without it: a letter or a figure.
struct Tint {
    QColor colour;  ///< not valid: the choice says nothing about this thing, or what it asks is not known
    QString mark;

    friend bool operator==(const Tint&, const Tint&) = default;
};

/// A line of a picture's legend.
struct LegendEntry {
    Tint tint;
    QString text;

    friend bool operator==(const LegendEntry&, const LegendEntry&) = default;
};

/// A share of a rack that has one colour; a rack of many sorts of switches is striped.
struct TintShare {
    Tint tint;
    double share = 1;  ///< of all the stripes, above 0
};

/// Gives the things of one design their colours. Amounts are on one scale from the least to the most that the design has;
/// a figure that is not known has no colour.
class Colouring {
public:
    using Counts = std::function<model::FindingCounts(const model::ObjectRef&)>;

    /// `checker` has checked `plan`; both must outlive this. Without `counts` nothing has findings.
    Colouring(const model::Tables& plan, const model::Checker& checker, const Theme& theme, ColourBy by, Coloured what,
              Counts counts = {});

    ColourBy by() const { return m_by; }
    /// The stripes of a rack, left to right; empty where the choice says nothing about it.
    std::vector<TintShare> of(const model::Rack& rack) const;
    Tint of(const model::Device& device) const;
    Tint of(const model::Cable& cable) const;
    /// Trays have colours by fill and finding.
    Tint of(const model::Tray& tray) const;
    Tint of(const model::Cdu& cdu) const;
    /// What the colours mean, in order.
    const std::vector<LegendEntry>& legend() const { return m_legend; }

    /// How full a tray is at its fullest place; nothing where it has no section, or cables of unknown diameter.
    std::optional<model::Share> fillOf(const model::Tray& tray) const;

private:
    Tint rail(int number) const;
    Tint role(int place) const;
    Tint finding(const model::ObjectRef& place) const;
    QColor step(double place) const;
    Tint amount(std::optional<std::int64_t> base) const;
    std::optional<std::int64_t> amountOf(const model::Rack& rack) const;
    std::optional<std::int64_t> amountOf(const model::Device& device) const;
    QString amountText(std::int64_t base) const;
    bool holdsUnmeasured(model::Id<model::Tray> tray) const;
    void makeScale(Coloured what);
    void makeLegend(Coloured what);
    void legendOfRoles(Coloured what);

    const model::Tables& m_plan;
    const model::Checker& m_checker;
    Theme m_theme;
    ColourBy m_by;
    Counts m_counts;
    std::int64_t m_most = 0;               ///< of the amounts, in base units
    std::vector<model::Length> m_lengths;  ///< stock lengths the design has, ascending
    std::vector<LegendEntry> m_legend;
    mutable std::optional<std::set<model::Id<model::Tray>>> m_unmeasured;  ///< found when first asked for
};

}  // namespace views
