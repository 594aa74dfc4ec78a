// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/label_template.h"

#include "model/core/near_miss.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::LabelTemplate)
};

constexpr int kMostDigits = 9;
constexpr qsizetype kLongest = 400;  // no label has room for more

Error wrongAt(qsizetype at, const QString& why)
{
    return {Text::tr("The label's text is wrong at character %1: %2").arg(at + 1).arg(why)};
}

}  // namespace

QString joinedOnce(const QStringList& values)
{
    const bool same = std::all_of(values.begin(), values.end(), [&](const QString& each) { return each == values[0]; });
    return same ? values.value(0) : values.join(u'+');
}

const std::vector<LabelWordInfo>& labelWords()
{
    static const std::vector<LabelWordInfo> words{
        {LabelWord::Row, QStringLiteral("row"), Text::tr("the row of this end's rack"), QStringLiteral("A")},
        {LabelWord::Rack, QStringLiteral("rack"), Text::tr("the rack of this end (TIA-606: cabinet)"),
         QStringLiteral("A05")},
        {LabelWord::Unit, QStringLiteral("unit"),
         Text::tr("the lowest unit of this end's device, two digits (TIA-606: rack unit)"), QStringLiteral("05")},
        {LabelWord::U, QStringLiteral("u"), Text::tr("the same without a zero in front"), QStringLiteral("5")},
        {LabelWord::Device, QStringLiteral("device"), Text::tr("the device of this end"), QStringLiteral("L1-01")},
        {LabelWord::Port, QStringLiteral("port"), Text::tr("the port of this end (TIA-606: port)"),
         QStringLiteral("41")},
        {LabelWord::FarRow, QStringLiteral("far_row"), Text::tr("the row of the far end's rack"), QStringLiteral("B")},
        {LabelWord::FarRack, QStringLiteral("far_rack"), Text::tr("the rack of the far end"), QStringLiteral("B02")},
        {LabelWord::FarUnit, QStringLiteral("far_unit"), Text::tr("the unit of the far end, two digits"),
         QStringLiteral("17")},
        {LabelWord::FarU, QStringLiteral("far_u"), Text::tr("the same without a zero in front"), QStringLiteral("17")},
        {LabelWord::FarDevice, QStringLiteral("far_device"), Text::tr("the device of the far end"),
         QStringLiteral("B02-T09")},
        {LabelWord::FarPort, QStringLiteral("far_port"), Text::tr("the port of the far end"), QStringLiteral("nic-1")},
        {LabelWord::Cable, QStringLiteral("cable"), Text::tr("the cable's name"), QStringLiteral("F-00041")},
        {LabelWord::Type, QStringLiteral("type"), Text::tr("the cable's type"), QStringLiteral("mpo12-apc-smf")},
        {LabelWord::StockMetres, QStringLiteral("length"),
         Text::tr("the stock length in metres; nothing without a route"), QStringLiteral("20")},
        {LabelWord::Role, QStringLiteral("role"), Text::tr("what the cable is for"), QStringLiteral("nic-leaf")},
        {LabelWord::Rail, QStringLiteral("rail"), Text::tr("the rail of the cable's NIC; nothing between switches"),
         QStringLiteral("1")},
        {LabelWord::Bundle, QStringLiteral("bundle"), Text::tr("the bundle it is pulled in; nothing without a route"),
         QStringLiteral("B-0007")},
        {LabelWord::End, QStringLiteral("end"), Text::tr("A or B"), QStringLiteral("A")},
        {LabelWord::Leg, QStringLiteral("leg"),
         Text::tr("the leg of an end with several, from 1; nothing at an end with one"), QString()},
    };
    return words;
}

Result<LabelTemplate::Part> LabelTemplate::wordPart(const QString& inside, qsizetype at)
{
    const qsizetype colon = inside.indexOf(u':');
    const QString name = inside.left(colon < 0 ? inside.size() : colon);
    Part part;
    for (const LabelWordInfo& known : labelWords()) {
        if (known.name == name)
            part.word = known.word;
    }
    if (!part.word) {
        std::vector<QString> names;
        for (const LabelWordInfo& known : labelWords())
            names.push_back(known.name);
        return wrongAt(at, Text::tr("{%1} is none of a label's words.").arg(name) + nearMissQuestion(name, names));
    }
    if (colon < 0)
        return part;
    const QString digits = inside.mid(colon + 1);
    if (digits.size() == 1 && digits.front() >= u'1' && digits.front() <= QChar(u'0' + kMostDigits)) {
        part.digits = digits.front().unicode() - u'0';
        return part;
    }
    return wrongAt(
        at,
        Text::tr("behind {%1: stands how many digits its number has at least, 1 to %2.").arg(name).arg(kMostDigits));
}

Result<LabelTemplate> LabelTemplate::parse(const QString& text)
{
    if (text.trimmed().isEmpty())
        return Error{Text::tr("The label's text is empty. The usual one is %1.")
                         .arg(QStringLiteral("{rack}-{unit}:{port}/{far_rack}-{far_unit}:{far_port}"))};
    if (text.size() > kLongest)
        return Error{Text::tr("The label's text is longer than %1 characters.").arg(kLongest)};
    LabelTemplate made;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (sign.category() == QChar::Other_Control || sign == QChar::LineSeparator
            || sign == QChar::ParagraphSeparator)
            return wrongAt(i, Text::tr("a label is one line without control characters."));
        const bool brace = sign == u'{' || sign == u'}';
        const bool doubled = brace && i + 1 < text.size() && text[i + 1] == sign;
        if (!brace || doubled) {
            plain += sign;
            i += doubled ? 1 : 0;
            continue;
        }
        const qsizetype end = sign == u'{' ? text.indexOf(u'}', i) : -1;
        if (end < 0) {
            return wrongAt(i,
                           sign == u'{' ? Text::tr("the brace is not closed; {{ stands for a brace.")
                                        : Text::tr("the brace closes nothing; }} stands for a brace."));
        }
        Result<Part> part = wordPart(text.sliced(i + 1, end - i - 1), i);
        if (!part)
            return part.error();
        part.value().plain = std::exchange(plain, {});
        made.m_parts.push_back(std::move(part).value());
        i = end;
    }
    if (!plain.isEmpty())
        made.m_parts.push_back({plain});
    return made;
}

bool LabelTemplate::uses(LabelWord word) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const Part& part) { return part.word == word; });
}

QString LabelTemplate::padded(const QString& value, int digits)
{
    if (digits == 0)
        return value;
    const auto isDigit = [](QChar sign) { return sign >= u'0' && sign <= u'9'; };
    qsizetype end = value.size();
    while (end > 0 && !isDigit(value[end - 1]))
        --end;
    qsizetype begin = end;
    while (begin > 0 && isDigit(value[begin - 1]))
        --begin;
    const qsizetype missing = begin == end ? 0 : digits - (end - begin);
    return missing <= 0 ? value : QString(value).insert(begin, QString(missing, u'0'));
}

QString LabelTemplate::padded(QStringList values, int digits)
{
    for (QString& value : values)
        value = padded(value, digits);
    return joinedOnce(values);
}

}  // namespace model
