// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/diff_json.h"

#include "model/diff/diff_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::DiffText)
};

/// "stock length 10 -> 7 m".
QString fieldText(const FieldChange& field)
{
    const FieldWords words = fieldWords(field);
    return words.name + u' ' + words.was.chopped(words.unit.size()) + QStringLiteral(" -> ") + words.now;
}

QString lineOf(const DiffItem& item)
{
    QStringList parts;
    for (const FieldChange& field : item.fields)
        parts << fieldText(field);
    const QString said = item.was && item.now ? parts.join(u"; ") : wholeWords(item);
    // Of what a design has one of, the kind is the name.
    const QString kind = QString::fromUtf8(item.kind);
    return QStringLiteral("  ") + kind + (item.name() == kind ? QString() : u' ' + item.name())
        + (said.isEmpty() ? QString() : QStringLiteral(": ") + said) + u'\n';
}

/// A cable that is cut and sold as before though its way is a little longer or shorter: nothing for anybody to do.
bool isLengthOnly(const DiffItem& item)
{
    return item.kind == "cable" && item.was && item.now && item.fields.size() == 1
        && item.fields.front().key == "length_m";
}

QString designText(const DesignHeader& header)
{
    return header.date.isEmpty() ? Text::tr("%1, revision %2").arg(header.name, header.revision)
                                 : Text::tr("%1, revision %2 of %3").arg(header.name, header.revision, header.date);
}

}  // namespace

QString diffText(const PlanDiff& diff)
{
    if (diff.isEmpty() && diff.records.empty() && diff.renumbered.empty())
        return Text::tr("Both are the same design.") + u'\n';
    if (diff.isEmpty())
        return Text::tr("Both are the same design, written down otherwise.") + u'\n';
    QString text = Text::tr("From %1 to %2").arg(designText(diff.from), designText(diff.to)) + u'\n';
    for (const ChangeKind change : kChangesInOrder) {
        const std::size_t count = diff.count(change);
        if (count == 0)
            continue;
        text += changeHeading(change) + QStringLiteral(" (") + QString::number(count) + QStringLiteral(")\n");
        constexpr std::size_t kSaid = 4;
        std::size_t lengths = 0;
        for (const DiffItem& item : diff.items) {
            if (item.change() != change)
                continue;
            lengths += isLengthOnly(item) ? 1 : 0;
            if (!isLengthOnly(item) || lengths <= kSaid)
                text += lineOf(item);
        }
        if (lengths > kSaid)
            text += QStringLiteral("  ")
                + Text::tr("%1 more cables: another length, the same stock length").arg(lengths - kSaid) + u'\n';
    }
    return text;
}

}  // namespace model
