// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/floor_load_rule.h"

#include "model/rules/answer.h"
#include "model/rules/rack_contents.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::FloorLoadRule)
};

/// Grams over square micrometres, a million of which squared make a square metre.
constexpr std::int64_t kSquareMetre = 1'000'000'000'000;

double inKilogramsPerSquareMetre(FloorLoad load) { return static_cast<double>(load.base()) / 1000; }
QString whole(double number) { return QString::number(number, 'f', 0); }

/// One rack against what the hall says of its slab.
class RackOnSlab {
public:
    RackOnSlab(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings)
        : m_plan(context.plan),
          m_rack(rack),
          m_type(context.plan.rackTypes.at(rack.type)),
          m_held(heldBy(context, rack.id)),
          m_mass(standingMass(m_type, m_held)),
          m_findings(findings)
    {
    }

    void spreadOut()
    {
        for (const auto& [side, path] :
             {std::pair(&m_type.width, "size.width"), std::pair(&m_type.depth, "size.depth")}) {
            if (side->value.value_or(Length()) > Length())
                continue;
            m_findings.push_back(missingFigure(m_type.key, QLatin1String(path), m_rack.id));
            return;
        }
        const auto load = FloorLoad::fromBase(
            timesOver(m_mass.sum.known.base(), kSquareMetre, {m_type.width.value->base(), m_type.depth.value->base()}));
        const double value = inKilogramsPerSquareMetre(load);
        const std::optional<FloorLoad>& limit = m_plan.hall().slabLoad;
        if (!limit) {
            slabUnknown("slab_load", value, QStringLiteral("kg/m2"),
                        Text::tr("The slab has to bear %1 kg/m2 under %2; what it bears is not known.")
                            .arg(whole(value), m_rack.name));
            return;
        }
        if (const auto severity = judged(load, *limit)) {
            const double most = inKilogramsPerSquareMetre(*limit);
            add(*severity, value, most, QStringLiteral("kg/m2"),
                Text::tr("%1 puts %2 kg/m2 on the slab, which bears %3 kg/m2.")
                    .arg(m_rack.name, whole(value), whole(most)));
        }
    }

    void underEachFoot()
    {
        const std::optional<Mass>& limit = m_plan.hall().slabPoint;
        const std::int64_t feet = m_type.feet.value.value_or(0);
        if (limit && feet < 1)
            m_findings.push_back(missingFigure(m_type.key, QLatin1String("feet"), m_rack.id));
        if (feet < 1)
            return;
        const Mass load = (m_mass.sum.known + Mass::fromBase(feet - 1)) / feet;
        const double value = inKilograms(load);
        if (!limit) {
            slabUnknown(
                "slab_point", value, QStringLiteral("kg"),
                Text::tr("The slab has to bear %1 kg under each foot of %2; what it bears on a point is not known.")
                    .arg(whole(value), m_rack.name));
            return;
        }
        if (const auto severity = judged(load, *limit)) {
            add(*severity, value, inKilograms(*limit), QStringLiteral("kg"),
                Text::tr("%1 stands with %2 kg on each of its %3 feet; the slab bears %4 kg on a point.")
                    .arg(m_rack.name, whole(value), QString::number(feet), whole(inKilograms(*limit))));
            noteAssumption(m_findings.back().assumes, m_type.feet, m_type.key, QLatin1String("feet"));
        }
    }

    /// What nobody has said of the slab comes before what nobody has said of a mass.
    void masses()
    {
        if (!m_plan.hall().slabLoad && !m_plan.hall().slabPoint)
            return;
        if (!m_mass.frameKnown)
            m_findings.push_back(missingFigure(m_type.key, QLatin1String("mass"), m_rack.id));
        reportGaps(m_mass.sum.gaps, m_findings);
    }

private:
    template <class Amount>
    std::optional<Severity> judged(Amount amount, Amount limit) const
    {
        const auto severity = against(amount, limit, m_plan.profile().warnAbove);
        const bool whole = m_mass.frameKnown && m_mass.sum.whole();
        return severity == Severity::Warning && !whole ? std::nullopt : severity;
    }
    void slabUnknown(const char* path, double value, const QString& unit, const QString& message)
    {
        Finding finding = missingFigure(QStringLiteral("hall"), QLatin1String(path), m_rack.id);
        finding.value = value;
        finding.unit = unit;
        finding.message = message;
        finding.fix = Text::tr("Enter what the slab bears in the hall.");
        m_findings.push_back(std::move(finding));
    }
    void add(Severity severity, double value, double limit, const QString& unit, const QString& message)
    {
        Finding finding;
        finding.severity = severity;
        finding.place = m_rack.id;
        finding.where = m_rack.name;
        finding.value = value;
        finding.limit = limit;
        finding.unit = unit;
        finding.message = message;
        finding.fix = Text::tr("Spread the devices over more racks, or the weight over a plate or plinth.");
        noteAssumption(finding.assumes, m_type.mass, m_type.key, QLatin1String("mass"));
        for (const Held& each : m_held)
            noteAssumption(finding.assumes, each.type->mass, each.type->key, QLatin1String("mass"));
        m_findings.push_back(std::move(finding));
    }

    const Tables& m_plan;
    const Rack& m_rack;
    const RackType& m_type;
    std::vector<Held> m_held;
    StandingMass m_mass;
    std::vector<Finding>& m_findings;
};

}  // namespace

RuleInfo FloorLoadRule::info() const
{
    return {
        QStringLiteral("placement.floor-load"),
        Text::tr("Slab overloaded"),
        Text::tr("what the hall says of its slab: spread out, and on a point"),
        Text::tr("the slab's figures, the mass and footprint of the rack type, its feet, the mass of what is added"),
        Scope::Rack,
        Severity::Error};
}

void FloorLoadRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    RackOnSlab on(context, rack, findings);
    on.spreadOut();
    on.underEachFoot();
    on.masses();
}

}  // namespace model
