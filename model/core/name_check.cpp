// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/core/name_check.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::checkName)
};

bool isUnseen(QChar sign)
{
    return sign.category() == QChar::Other_Control || sign.category() == QChar::Other_Format
        || sign.category() == QChar::Separator_Line || sign.category() == QChar::Separator_Paragraph;
}

}  // namespace

Result<Done> checkNameSigns(const QString& text)
{
    static const QString kTaken = QStringLiteral(":/;*?[]\"'`");
    const auto taken = std::find_if(text.begin(), text.end(), [](QChar sign) { return kTaken.contains(sign); });
    if (taken != text.end()) {
        return Error{Text::tr("A name cannot hold %1, as \"%2\" does: labels and patterns of names need the signs %3.")
                         .arg(QString(*taken), text, QStringLiteral(": / ; * ? [ ] \" ' `"))};
    }
    if (std::any_of(text.begin(), text.end(), isUnseen))
        return Error{Text::tr("A name cannot hold line breaks, tabs or other signs that no label shows.")};
    if (text != text.trimmed())
        return Error{Text::tr("\"%1\" begins or ends with a blank, which no label shows: leave it out.").arg(text)};
    if (text.startsWith(u'-'))
        return Error{
            Text::tr("\"%1\" begins with -, as options of the command line do: begin a name with another sign.")
                .arg(text)};
    return Done{};
}

Result<Done> checkName(const QString& name)
{
    if (name.isEmpty())
        return Error{Text::tr("A name cannot be empty.")};
    return checkNameSigns(name);
}

}  // namespace model
