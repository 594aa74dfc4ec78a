// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/compare_designs.h"

#include "app/compare/compare_window.h"
#include "app/design_io.h"
#include "app/main_window.h"
#include "app/recent_files.h"
#include "views/tables/natural_order.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace app {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::compareDesigns)
};

/// Whether `a` was issued after `b`, as far as the designs themselves say.
bool isNewer(const Tables& a, const Tables& b)
{
    if (a.revisions.size() != b.revisions.size())
        return a.revisions.size() > b.revisions.size();
    const DesignHeader& one = a.header();
    const DesignHeader& other = b.header();
    if (one.date != other.date && !one.date.isEmpty() && !other.date.isEmpty())
        return one.date > other.date;
    return views::naturalOrder(one.revision, other.revision) > 0;
}

bool isSameFile(const QString& a, const QString& b)
{
    return !a.isEmpty() && QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath();
}

QString sameText(const PlanDiff& diff)
{
    return diff.records.empty() && diff.renumbered.empty()
        ? Text::tr("Both are the same design: nothing differs.")
        : Text::tr("Both are the same design, written down otherwise.");
}

}  // namespace

std::optional<ComparedDesigns> compareWithFile(MainWindow& window, const QString& path)
{
    Questions& ask = window.file().questions();
    const QString name = QFileInfo(path).fileName();
    const QString openName = window.file().displayName();
    const bool isOpenFile = isSameFile(path, window.file().path());
    const QString title = Text::tr("Nothing to compare");
    if (isOpenFile && !window.file().isModified()) {
        ask.complain(title,
                     Text::tr("%1 is the design that is open, and nothing in it has been changed since it was "
                              "saved. Choose another file.")
                         .arg(name));
        return {};
    }
    struct Answer {
        Result<Done> read = Done{};
        bool openIsOlder = false;
        std::shared_ptr<const views::Comparison> comparison;
    };
    const auto made = madeDuring(
        ask, Text::tr("Comparing with %1…").arg(name),
        [plan = window.design().plan(), openPath = window.file().path(), path, isOpenFile](const GoesOn& goesOn) {
            Answer answer;
            auto read = readDesign(path);
            if (!read) {
                answer.read = read.error();
                return answer;
            }
            if (goesOn && !goesOn(0.3))
                return answer;
            Tables other = asInFile(std::move(read).value(), path);
            Tables open = openPath.isEmpty() ? plan : asInFile(plan, openPath);
            answer.openIsOlder = !isOpenFile && isNewer(other, open);
            if (answer.openIsOlder)
                std::swap(other, open);
            answer.comparison = std::make_shared<const views::Comparison>(std::move(other), std::move(open));
            return answer;
        });
    if (!made)
        return {};
    if (!made->read) {
        ask.complain(Text::tr("%1 cannot be compared").arg(name),
                     QDir::toNativeSeparators(path) + u'\n' + errorText(made->read.error()));
        return {};
    }
    if (!made->comparison)
        return {};
    if (made->comparison->diff().isEmpty()) {
        ask.complain(title, sameText(made->comparison->diff()));
        return {};
    }
    ComparedDesigns compared{made->comparison, isOpenFile ? Text::tr("%1 as saved").arg(name) : name, openName, path};
    if (made->openIsOlder) {
        std::swap(compared.olderName, compared.newerName);
        compared.open = views::Side::Older;
    }
    return compared;
}

std::optional<ComparedDesigns> turned(const ComparedDesigns& compared, Questions& ask)
{
    const auto made = madeDuring(ask, Text::tr("Comparing the other way round…"), [before = compared.comparison] {
        return std::make_shared<const views::Comparison>(before->side(views::Side::Newer).plan,
                                                         before->side(views::Side::Older).plan);
    });
    if (!made)
        return {};
    return ComparedDesigns{*made, compared.newerName, compared.olderName, compared.otherPath, compared.other()};
}

void showComparison(MainWindow& window, const QString& path)
{
    const Questions& ask = window.file().questions();
    QString wanted = path;
    if (wanted.isEmpty() && ask.fileToRead)
        wanted = ask.fileToRead(Text::tr("Compare with"), Text::tr("Rackloom designs (*.rackloom);;All files (*)"));
    if (wanted.isEmpty())
        return;
    const auto compared = compareWithFile(window, wanted);
    if (!compared)
        return;
    rememberFile(wanted);
    CompareWindow shown(window, *compared);
    shown.exec();
}

}  // namespace app
