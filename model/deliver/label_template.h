// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace model {

/// What a label can say of the end of a cable it hangs on (near) and of the end it leads to (far).
enum class LabelWord {
    Row,
    Rack,
    Unit,
    U,
    Device,
    Port,
    FarRow,
    FarRack,
    FarUnit,
    FarU,
    FarDevice,
    FarPort,
    Cable,
    Type,
    StockMetres,
    Role,
    Rail,
    Bundle,
    End,
    Leg
};

/// One word of a template, for help and dialogs.
struct LabelWordInfo {
    LabelWord word;
    QString name;     ///< "far_rack", as it stands in braces
    QString meaning;  ///< with the term of TIA-606 where it has one: cabinet, rack unit, port
    QString example;  ///< at end A of the made-up cable that stands in for those of an empty design
};
/// All words, in the order of `LabelWord`.
const std::vector<LabelWordInfo>& labelWords();

/// What several far ends have: once where it is the same for all, else each in the order of the legs, "05+07".
QString joinedOnce(const QStringList& values);

/// The text of a label as a person sets it up: plain text with words in braces, as `{rack}-{unit}:{port}`. A number
/// behind a word makes its last number that many digits long: `{port:3}` writes 7 as 007 and nic-2 as nic-002. `{{` and
/// `}}` stand for a brace. The default, cabinet - rack unit : port / the same of the far end, is the form of TIA-606 with
/// the near end first (example 4BK01-55:50/DC.C03-14:04 in Express, Cable label standards: ANSI/TIA-606-B).
class LabelTemplate {
public:
    /// Error: which character is wrong, and why; an unknown word comes with the one probably meant.
    static Result<LabelTemplate> parse(const QString& text);

    bool uses(LabelWord word) const;

    /// The text where `valueOf(LabelWord)` says what each word stands for: a QString, or a QStringList of what it is at each
    /// of several far ends. A word without a value leaves nothing behind.
    template <class ValueOf>
    QString fill(ValueOf&& valueOf) const
    {
        QString text;
        for (const Part& part : m_parts) {
            text += part.plain;
            if (part.word)
                text += padded(valueOf(*part.word), part.digits);
        }
        return text;
    }

private:
    struct Part {
        QString plain;  ///< before the word
        std::optional<LabelWord> word{};
        int digits = 0;
    };
    static QString padded(const QString& value, int digits);
    static QString padded(QStringList values, int digits);
    static Result<Part> wordPart(const QString& inside, qsizetype at);

    std::vector<Part> m_parts;
};

}  // namespace model
