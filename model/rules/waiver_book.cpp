// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/waiver_book.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::WaiverBook)
};

/// How a waiver names an object.
struct Named {
    Waiver& waiver;

    void operator()(Id<Row> id) const { set(WaivedKind::Row, id.value()); }
    void operator()(Id<Rack> id) const { set(WaivedKind::Rack, id.value()); }
    void operator()(Id<Device> id) const { set(WaivedKind::Device, id.value()); }
    void operator()(Id<Tray> id) const { set(WaivedKind::Tray, id.value()); }
    void operator()(Id<Cable> id) const { set(WaivedKind::Cable, id.value()); }
    void operator()(Id<Cdu> id) const { set(WaivedKind::Cdu, id.value()); }
    void operator()(Id<Manifold> id) const { set(WaivedKind::Manifold, id.value()); }
    void operator()(const PortRef& port) const
    {
        set(WaivedKind::Port, port.device.value());
        waiver.port = port.number;
    }
    void set(WaivedKind kind, std::uint32_t id) const
    {
        waiver.of = kind;
        waiver.object = static_cast<int>(id);
    }
};

WaivedSeverity severityOf(const Finding& finding)
{
    switch (finding.severity) {
    case Severity::Warning:
        return WaivedSeverity::Warning;
    case Severity::Note:
        return WaivedSeverity::Note;
    case Severity::Error:
    case Severity::Unknown:
        break;
    }
    return WaivedSeverity::Error;
}

bool isNoWorse(const Finding& finding, const Waiver& waiver)
{
    return finding.severity == Severity::Unknown || severityOf(finding) >= waiver.severity;
}

}  // namespace

std::optional<ObjectRef> placeOf(const Waiver& waiver)
{
    if (waiver.object < 1)
        return std::nullopt;
    const auto id = static_cast<std::uint32_t>(waiver.object);
    switch (waiver.of) {
    case WaivedKind::Design:
        break;
    case WaivedKind::Row:
        return Id<Row>(id);
    case WaivedKind::Rack:
        return Id<Rack>(id);
    case WaivedKind::Device:
        return Id<Device>(id);
    case WaivedKind::Port:
        return PortRef{Id<Device>(id), waiver.port};
    case WaivedKind::Cable:
        return Id<Cable>(id);
    case WaivedKind::Tray:
        return Id<Tray>(id);
    case WaivedKind::Cdu:
        return Id<Cdu>(id);
    case WaivedKind::Manifold:
        return Id<Manifold>(id);
    }
    return std::nullopt;
}

Waiver waiverFor(const Finding& finding)
{
    Waiver waiver{Id<Waiver>(1), finding.rule};
    waiver.where = finding.where;
    waiver.severity = severityOf(finding);
    if (finding.severity == Severity::Unknown)
        waiver.figure = finding.figure;
    else if (finding.place)
        std::visit(Named{waiver}, *finding.place);
    return waiver;
}

WaiverBook::WaiverBook(const Tables& plan)
{
    plan.waivers.forEach([&](const Waiver& waiver) {
        m_pages.insert_or_assign(Key{waiver.rule, placeOf(waiver), waiver.figure}, Page{waiver});
    });
}

WaiverBook::Key WaiverBook::keyOf(const Finding& finding)
{
    if (finding.severity == Severity::Unknown)
        return {finding.rule, std::nullopt, finding.figure};
    return {finding.rule, finding.place, QString()};
}

/// "Agreed with the landlord (A. Meier, 2026-03-01)"
QString WaiverBook::textOf(const Waiver& waiver)
{
    QStringList by;
    for (const QString& part : {waiver.author, waiver.date}) {
        if (!part.isEmpty())
            by << part;
    }
    return by.isEmpty() ? waiver.reason : QStringLiteral("%1 (%2)").arg(waiver.reason, by.join(QStringLiteral(", ")));
}

void WaiverBook::mark(Finding& finding) const
{
    const auto page = m_pages.find(keyOf(finding));
    finding.waived = page != m_pages.end() && isNoWorse(finding, page->second.waiver);
    finding.waiver = finding.waived ? textOf(page->second.waiver) : QString();
}

void WaiverBook::meet(Finding& finding)
{
    mark(finding);
    if (finding.waived)
        ++m_pages.at(keyOf(finding)).met;
}

void WaiverBook::leave(const Finding& finding)
{
    if (finding.waived)
        --m_pages.at(keyOf(finding)).met;
}

bool WaiverBook::accepts(const QString& rule, const QString& figure) const
{
    return m_pages.contains(Key{rule, std::nullopt, figure});
}

std::vector<Finding> WaiverBook::unmatched(const std::map<QString, QStringList>& figures, bool all) const
{
    std::vector<Finding> findings;
    for (const auto& [key, page] : m_pages) {
        const Waiver& waiver = page.waiver;
        const auto rule = figures.find(waiver.rule);
        const bool asked = rule != figures.end();
        if ((!asked && !all) || page.met > 0 || (asked && rule->second.contains(waiver.figure)))
            continue;
        Finding finding;
        finding.rule = info().id;
        finding.title = info().title;
        finding.severity = info().severity;
        finding.where = waiver.where.isEmpty() ? waiver.figure : waiver.where;
        finding.figure = waiver.rule;
        finding.message = Text::tr("The waiver of %1 at %2 matches no finding any more: %3.")
                              .arg(waiver.rule, finding.where, textOf(waiver));
        finding.fix = Text::tr("Take the waiver out, so that it cannot hide what comes later.");
        findings.push_back(std::move(finding));
    }
    return findings;
}

RuleInfo WaiverBook::info()
{
    return {QStringLiteral("waiver.unmatched"),
            Text::tr("Waiver matches nothing"),
            Text::tr("every waiver accepts a finding that is there"),
            QString(),
            Scope::Design,
            Severity::Warning};
}

}  // namespace model
