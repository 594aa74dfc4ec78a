// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/verbs/places.h"
#include "model/core/result.h"
#include "model/edit/tables.h"
#include "model/io/words.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace app {

/// What `set` changes of a design.
struct Wanted {
    model::Profile profile;
    model::Deliverables delivery;
};

/// One setting as the command line names it.
struct Setting {
    QString key;  ///< "slack_m"
    std::function<QString(const Wanted&)> read;
    std::function<model::Result<model::Done>(Wanted&, const QString& word)> write;
};

/// The choices the design is checked against.
std::vector<Setting> settingsOfProfile();
/// How the design is printed, labelled, pulled and bought.
std::vector<Setting> settingsOfDelivery();

/// One of a few words; `part` is the record of the setting.
template <class Record, class Enum>
Setting choice(const char* key, Record Wanted::*part, Enum Record::*member)
{
    const QString name = QString::fromLatin1(key);
    return {name, [=](const Wanted& wanted) { return QString::fromLatin1(model::wordOf(wanted.*part.*member).data()); },
            [=](Wanted& wanted, const QString& word) -> model::Result<model::Done> {
                const auto value = model::fromWord<Enum>(word.toStdString());
                if (!value) {
                    QStringList words;
                    for (const std::string_view each : model::kWords<Enum>)
                        words << QString::fromLatin1(each.data());
                    return model::Error{QCoreApplication::translate("app::runSet", "%1 is one of %2")
                                            .arg(name, words.join(QStringLiteral(", ")))};
                }
                wanted.*part.*member = *value;
                return model::Done{};
            }};
}

/// "1.5", as few digits as say it.
QString decimalText(double number);

/// A length written as a number of `unit`s.
template <class Record>
Setting length(const char* key, Record Wanted::*part, model::Length Record::*member, model::Length unit)
{
    return {QString::fromLatin1(key), [=](const Wanted& wanted) { return decimalText(wanted.*part.*member / unit); },
            [=](Wanted& wanted, const QString& word) -> model::Result<model::Done> {
                const auto value = lengthFrom(word, unit, QString::fromLatin1(key));
                if (!value)
                    return value.error();
                wanted.*part.*member = value.value();
                return model::Done{};
            }};
}

}  // namespace app
