// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/arguments.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::Arguments)
};

}  // namespace

QString Arguments::value(const QString& option, const QString& fallback) const
{
    const QStringList given = values.value(option);
    return given.isEmpty() ? fallback : given.last();
}

model::Result<Arguments> parseArguments(const QStringList& arguments, const ArgumentShape& shape)
{
    const auto wrong = [&](const QString& what) {
        return model::Error{what + QStringLiteral("; usage: ") + shape.usage};
    };
    Arguments parsed;
    QString open;  // the option that still takes values
    for (const QString& word : arguments) {
        const bool isOption = word.size() > 1 && word.startsWith(u'-') && !word[1].isDigit();  // -1,2 is a place
        const bool takesThis = !open.isEmpty() && (!isOption || shape.options.contains(open));
        if (takesThis) {
            parsed.values[open] << word;
            if (!shape.many.contains(open))
                open.clear();
        } else if (isOption) {
            if (!shape.options.contains(word) && !shape.flags.contains(word) && !shape.many.contains(word))
                return wrong(Text::tr("%1 is no option of this command").arg(word));
            parsed.values[word];
            open = shape.flags.contains(word) ? QString() : word;
        } else {
            parsed.positional << word;
        }
    }
    for (auto option = parsed.values.cbegin(); option != parsed.values.cend(); ++option) {
        if (option->isEmpty() && !shape.flags.contains(option.key()))
            return wrong(Text::tr("%1 needs a value").arg(option.key()));
    }
    if (parsed.positional.size() < shape.leastPositional)
        return wrong(parsed.positional.isEmpty() ? Text::tr("a file name is missing")
                                                 : Text::tr("an argument is missing"));
    if (parsed.positional.size() > shape.mostPositional)
        return wrong(Text::tr("\"%1\" is one argument too many").arg(parsed.positional[shape.mostPositional]));
    return parsed;
}

model::Result<int> wholeNumber(const QString& text, const QString& what)
{
    QString digits = text;
    digits.remove(u',');
    bool fits = false;
    const int number = digits.toInt(&fits);
    if (!fits)
        return model::Error{Text::tr("%1 must be a whole number, not \"%2\"").arg(what, text)};
    return number;
}

model::Result<model::CableEnd> cableEnd(const QString& text)
{
    if (text == QLatin1String("a"))
        return model::CableEnd::A;
    if (text == QLatin1String("b"))
        return model::CableEnd::B;
    return model::Error{Text::tr("an end of a cable is a or b, not \"%1\"").arg(text)};
}

}  // namespace app
