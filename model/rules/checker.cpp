// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/checker.h"

#include "model/rules/feed_rule.h"
#include "model/rules/floor_rule.h"
#include "model/rules/touched.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <future>
#include <system_error>
#include <thread>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::Checker)
};

/// More of them wait for memory rather than work.
constexpr unsigned kMostThreads = 4;
/// Records of a design that is worth the start of a thread.
constexpr std::size_t kLarge = 3'000;

std::vector<const Rule*> chosenRules(const QStringList& ids)
{
    std::vector<const Rule*> chosen;
    for (const auto& rule : builtInRules()) {
        if (ids.isEmpty() || ids.contains(rule->info().id))
            chosen.push_back(rule.get());
    }
    return chosen;
}

Subject subjectOf(Scope scope, std::uint32_t key)
{
    switch (scope) {
    case Scope::Design:
        break;
    case Scope::Rack:
        return Id<Rack>(key);
    case Scope::Device:
        return Id<Device>(key);
    case Scope::Cable:
        return Id<Cable>(key);
    case Scope::Tray:
        return Id<Tray>(key);
    case Scope::Manifold:
        return Id<Manifold>(key);
    case Scope::Cdu:
        return Id<Cdu>(key);
    }
    return {};
}

/// What a finding is called where its rule does not say: the rule's title; for a missing figure, which one.
QString titleOf(const Finding& finding, const RuleInfo& rule)
{
    if (finding.severity == Severity::Unknown) {
        QString figure = finding.figure.section(QStringLiteral(": "), -1).section(u'.', -1).replace(u'_', u' ');
        figure.replace(0, 1, figure.left(1).toUpper());
        return QCoreApplication::translate("model::Checker", "%1 not known").arg(figure);
    }
    if (finding.severity == Severity::Warning && rule.severity == Severity::Error)
        return QCoreApplication::translate("model::Checker", "Nearly: %1")
            .arg(rule.title.left(1).toLower() + rule.title.mid(1));
    return rule.title;
}

}  // namespace

Checker::Checker(const Tables& plan, const QStringList& ruleIds) : Checker(plan, chosenRules(ruleIds)) {}

Checker::Checker(const Tables& plan, const std::vector<const Rule*>& rules)
    : m_index(plan), m_floor(plan), m_fabric(plan, m_index), m_power(plan, m_index)
{
    for (const Rule* rule : rules)
        m_answers.push_back({rule,
                             rule->info(),
                             dynamic_cast<const FeedRule*>(rule) != nullptr,
                             dynamic_cast<const FloorRule*>(rule) != nullptr,
                             {},
                             {}});
    const auto asksTrays = [](const Answers& answers) { return answers.info.scope == Scope::Tray; };
    if (std::any_of(m_answers.begin(), m_answers.end(), asksTrays))
        m_loads.emplace(plan);
    checkAll(plan);
}

void Checker::checkAll(const Tables& plan)
{
    // Rules know nothing of each other, so they are asked side by side; what they answer does not depend on that.
    const CheckContext context = contextOf(plan);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t at = next++; at < m_answers.size(); at = next++)
            askAbout(context, m_answers[at]);
    };
    std::vector<std::future<void>> helpers;
    const bool large = plan.cables.size() + plan.devices.size() > kLarge;
    for (unsigned i = 1; large && i < std::min(std::thread::hardware_concurrency(), kMostThreads); ++i) {
        try {
            helpers.push_back(std::async(std::launch::async, work));
        } catch (const std::system_error&) {
            break;  // there is no thread to be had: this one does the work
        }
    }
    work();
    for (std::future<void>& helper : helpers)
        helper.get();

    m_counts = {};
    m_waivers = WaiverBook(plan);
    for (Answers& answers : m_answers) {
        for (auto& [subject, findings] : answers.found)
            takeUp(findings);
    }
}

void Checker::askAbout(const CheckContext& context, Answers& answers)
{
    answers.found.clear();
    answers.missing.clear();
    std::vector<Finding> scratch;
    if (answers.info.scope == Scope::Design)
        ask(context, answers, 0, {}, scratch);
    std::apply(
        [&]<class... Record>(const Table<Record>&... tables) {
            const auto askEach = [&]<class R>(const Table<R>& table) {
                if constexpr (kScopeOf<R> != Scope::Design) {
                    if (kScopeOf<R> == answers.info.scope)
                        table.forEach(
                            [&](const R& record) { ask(context, answers, record.id.value(), record.id, scratch); });
                }
            };
            (askEach(tables), ...);
        },
        context.plan.all());
}

void Checker::takeUp(std::vector<Finding>& findings)
{
    for (Finding& finding : findings) {
        if (!m_waivers.empty())
            m_waivers.meet(finding);
        count(finding, 1);
    }
}

void Checker::askAgain(const CheckContext& context, Answers& answers, std::uint32_t key, const Subject& subject)
{
    ask(context, answers, key, subject, m_scratch);
    if (const auto found = answers.found.find(key); found != answers.found.end())
        takeUp(found->second);
}

void Checker::update(const Tables& plan, const ChangeSet& changes)
{
    m_index.update(changes);
    if (m_loads)
        m_loads->update(plan, changes);
    m_floor.update(plan, changes);
    const Touched touched = touchedBy(plan, m_index, m_floor, changes);
    if (!touched.everything && !changes.of<Waiver>().empty())
        turnTo(WaiverBook(plan));
    if (touched.everything) {
        m_fabric = FabricMap(plan, m_index);
        m_power = PowerMap(plan, m_index);
        checkAll(plan);
        return;
    }
    m_fabric.update(plan, m_index, changes, touched.devices);
    const bool feeds = m_power.update(plan, m_index, touched.racks, touched.manifolds) || !changes.of<Row>().empty()
        || !changes.of<Cdu>().empty() || !changes.of<Manifold>().empty();
    checkAgain(plan, touched.racks);
    checkAgain(plan, touched.racksBeside, true);
    checkAgain(plan, touched.devices);
    checkAgain(plan, touched.cables);
    checkAgain(plan, touched.trays);
    checkAgain(plan, touched.manifolds);
    checkAgain(plan, touched.cdus);
    for (Answers& answers : m_answers) {
        if (answers.info.scope != Scope::Design || changes.isEmpty() || (answers.onFeeds && !feeds))
            continue;
        forget(answers, 0);
        askAgain(contextOf(plan), answers, 0, {});
    }
}

template <class Record>
void Checker::checkAgain(const Tables& plan, const std::vector<Id<Record>>& touched, bool floorAlone)
{
    const CheckContext context = contextOf(plan);
    for (Answers& answers : m_answers) {
        if (answers.info.scope != kScopeOf<Record> || (floorAlone && !answers.onFloor))
            continue;
        for (const Id<Record> id : touched) {
            forget(answers, id.value());
            if (plan.of<Record>().contains(id))
                askAgain(context, answers, id.value(), id);
        }
    }
}

void Checker::forget(Answers& answers, std::uint32_t subject)
{
    if (const auto found = answers.found.find(subject); found != answers.found.end()) {
        for (const Finding& finding : found->second) {
            count(finding, -1);
            m_waivers.leave(finding);
        }
        answers.found.erase(found);
    }
    for (auto missing = answers.missing.begin(); missing != answers.missing.end();) {
        missing->second.places.erase(subject);
        missing = missing->second.places.empty() ? answers.missing.erase(missing) : std::next(missing);
    }
}

void Checker::ask(const CheckContext& context, Answers& answers, std::uint32_t key, const Subject& subject,
                  std::vector<Finding>& scratch)
{
    answers.rule->check(context, subject, scratch);
    if (scratch.empty())
        return;
    for (Finding& finding : scratch) {
        const auto complete = [&] {
            finding.rule = answers.info.id;
            if (finding.title.isEmpty())
                finding.title = titleOf(finding, answers.info);
            finding.subject = subject;
        };
        if (finding.severity == Severity::Unknown) {
            MODEL_ASSERT(!finding.figure.isEmpty());
            Missing& missing = answers.missing[finding.figure];
            Place& place = missing.places[key];
            if (place.count == 0)
                place.place = finding.place;
            place.count += finding.count;
            if (finding.value && (!place.need || *finding.value > *place.need)) {
                place.place = finding.place;
                place.need = finding.value;
                place.message = finding.message;
            }
            if (missing.text.figure.isEmpty()) {
                complete();
                missing.text = std::move(finding);
            }
        } else {
            complete();
            answers.found[key].push_back(std::move(finding));
        }
    }
    scratch.clear();
}

void Checker::count(const Finding& finding, int step)
{
    if (finding.waived)
        m_counts.waived += step;
    else if (finding.severity == Severity::Error)
        m_counts.errors += step;
    else if (finding.severity == Severity::Warning)
        m_counts.warnings += step;
    else
        m_counts.notes += step;
}

/// Every finding is marked anew.
void Checker::turnTo(WaiverBook waivers)
{
    m_waivers = std::move(waivers);
    for (Answers& answers : m_answers) {
        for (auto& [subject, findings] : answers.found) {
            for (Finding& finding : findings) {
                count(finding, -1);
                m_waivers.meet(finding);
                count(finding, 1);
            }
        }
    }
}

FindingCounts Checker::counts() const
{
    FindingCounts counts = m_counts;
    for (const Answers& answers : m_answers) {
        for (const auto& [figure, missing] : answers.missing)
            ++(m_waivers.accepts(answers.info.id, figure) ? counts.waived : counts.unknowns);
    }
    counts.warnings += static_cast<int>(unmatchedWaivers().size());
    return counts;
}

std::vector<Finding> Checker::unmatchedWaivers() const
{
    if (m_waivers.empty())
        return {};
    std::map<QString, QStringList> figures;
    for (const Answers& answers : m_answers) {
        QStringList& ofRule = figures[answers.info.id];
        for (const auto& [figure, missing] : answers.missing)
            ofRule << figure;
    }
    return m_waivers.unmatched(figures, m_answers.size() == builtInRules().size());
}

Finding Checker::merged(const Answers& answers, const Missing& missing) const
{
    Finding finding = missing.text;
    auto most = missing.places.begin();
    finding.count = 0;
    for (auto each = missing.places.begin(); each != missing.places.end(); ++each) {
        finding.count += each->second.count;
        if (each->second.need && (!most->second.need || *each->second.need > *most->second.need))
            most = each;
    }
    finding.subject = subjectOf(answers.info.scope, most->first);
    finding.place = most->second.place;
    if (most->second.need) {
        finding.value = most->second.need;
        finding.message = most->second.message;
    }
    if (finding.message.isEmpty())
        finding.message = Text::tr("\"%1\" is not checked: the figure %2 of %3 is not known.")
                              .arg(answers.info.title, finding.figure.mid(finding.where.size() + 2), finding.where);
    if (finding.fix.isEmpty())
        finding.fix = Text::tr("Enter the figure, with its source, in the catalog entry of %1.").arg(finding.where);
    m_waivers.mark(finding);
    return finding;
}

std::vector<Finding> Checker::findings() const
{
    std::vector<Finding> all;
    std::size_t most = static_cast<std::size_t>(m_counts.errors + m_counts.warnings + m_counts.notes + m_counts.waived);
    for (const Answers& answers : m_answers)
        most += answers.missing.size();
    all.reserve(most);
    const auto addEvery = [&](Severity severity) {
        for (const Answers& answers : m_answers) {
            for (const auto& [subject, findings] : answers.found) {
                for (const Finding& finding : findings) {
                    if (finding.severity == severity)
                        all.push_back(finding);
                }
            }
        }
    };
    addEvery(Severity::Error);
    addEvery(Severity::Warning);
    std::vector<Finding> unmatched = unmatchedWaivers();
    std::move(unmatched.begin(), unmatched.end(), std::back_inserter(all));
    for (const Answers& answers : m_answers) {
        for (const auto& [figure, missing] : answers.missing)
            all.push_back(merged(answers, missing));
    }
    addEvery(Severity::Note);
    return all;
}

std::vector<ObjectRef> Checker::placesOf(const Finding& unknown) const
{
    std::vector<ObjectRef> places;
    for (const Answers& answers : m_answers) {
        const auto missing =
            answers.info.id == unknown.rule ? answers.missing.find(unknown.figure) : answers.missing.end();
        if (missing == answers.missing.end())
            continue;
        for (const auto& [subject, place] : missing->second.places) {
            if (place.place)
                places.push_back(*place.place);
        }
    }
    return places;
}

}  // namespace model
