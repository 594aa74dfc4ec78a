// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/diff_words.h"

#include "model/catalog/json_text.h"
#include "model/diff/record_fields.h"

#include <QCoreApplication>
#include <QStringList>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::DiffText)
};

Json parsed(const QByteArray& json) { return Json::parse(json.begin(), json.end(), nullptr, false); }

/// To the thousandth, which of a metre is a millimetre.
QString numberText(const Json& value)
{
    if (!value.is_number_float())
        return QString::fromStdString(value.dump());
    QString text = QString::number(value.get<double>(), 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// A value as a person writes it: a list with > between, as trays along a way.
QString valueText(const Json& value)
{
    if (value.is_null())
        return Text::tr("none");
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    if (value.is_boolean())
        return value.get<bool>() ? Text::tr("yes") : Text::tr("no");
    if (!value.is_array())
        return numberText(value);
    QStringList parts;
    for (const Json& item : value)
        parts << valueText(item);
    return parts.isEmpty() ? Text::tr("none") : parts.join(value.front().is_string() ? u" > " : u", ");
}

/// What a design has without a record of its own that says otherwise.
Json defaultsOf(const QByteArray& kind)
{
    const Tables plan;
    const auto fields = [&](const auto& record) {
        return parsed('{' + QByteArray::fromStdString(fieldsOf(plan, record).text()) + '}');
    };
    return kind == "deliverables" ? fields(Deliverables())
        : kind == "profile"       ? fields(Profile())
        : kind == "naming"        ? fields(Naming())
                                  : Json::object();
}

struct Unit {
    const char* suffix;
    const char* sign;
};
constexpr Unit kUnits[] = {{"_m_s", "m/s"}, {"_kg_per_m2", "kg/m2"}, {"_kg", "kg"}, {"_pct", "%"}, {"_m", "m"},
                           {"_w", "W"},     {"_c", "degC"}};

/// "stock length", " m".
std::pair<QString, QString> nameAndUnit(const QString& key)
{
    QString name = key;
    QString unit;
    for (const Unit& each : kUnits) {
        if (unit.isEmpty() && name.endsWith(QLatin1String(each.suffix))) {
            name.chop(QLatin1String(each.suffix).size());
            unit = u' ' + QString::fromLatin1(each.sign);
        }
    }
    if (!key.contains(u'.'))
        name.replace(u'_', u' ');
    return {name, unit};
}

/// Every field that says something: "paper letter; rows per sheet 24". Not its name, which stands before it.
QString fieldsInWords(const QByteArray& kind, const QString& called, const Json& fields)
{
    const Json defaults = defaultsOf(kind);
    QStringList parts;
    for (const auto& [key, value] : fields.items()) {
        const bool isSaid = key != "name" && key != "title" && key != "file" && !value.is_null() && value != ""
            && !(value.is_array() && value.empty()) && (!defaults.contains(key) || defaults[key] != value);
        if (!isSaid)
            continue;
        if (valueText(value) == called)
            continue;
        const auto [name, unit] = nameAndUnit(QString::fromStdString(key));
        const bool hasUnit = value.is_number() || (value.is_array() && value.front().is_number());
        parts << name + u' ' + valueText(value) + (hasUnit ? unit : QString());
    }
    return parts.join(QStringLiteral("; "));
}

}  // namespace

QString changeHeading(ChangeKind change)
{
    switch (change) {
    case ChangeKind::Removed:
        return Text::tr("Removed");
    case ChangeKind::Added:
        return Text::tr("Added");
    case ChangeKind::Reterminated:
        return Text::tr("Re-terminated");
    case ChangeKind::Moved:
        return Text::tr("Moved");
    case ChangeKind::Rerouted:
        return Text::tr("Re-routed");
    case ChangeKind::Renamed:
        return Text::tr("Renamed");
    case ChangeKind::Changed:
        return Text::tr("Changed");
    case ChangeKind::Relabelled:
        break;
    }
    return Text::tr("Only the labels change");
}

FieldWords fieldWords(const FieldChange& field)
{
    const auto [name, unit] = nameAndUnit(QString::fromUtf8(field.key));
    const Json was = parsed(field.was);
    const Json now = parsed(field.now);
    const bool ofNumbers = (was.is_number() || was.is_array()) && (now.is_number() || now.is_array());
    const QString wasUnit = was.is_number() || ofNumbers ? unit : QString();
    const QString nowUnit = now.is_number() || ofNumbers ? unit : QString();
    const bool seen = valueText(was) != valueText(now);
    const QString before = seen ? valueText(was) : QString::fromUtf8(field.was);
    const QString after = seen ? valueText(now) : QString::fromUtf8(field.now);
    return {name, before + wasUnit, after + nowUnit, ofNumbers ? unit : QString()};
}

QString wholeWords(const DiffItem& item)
{
    const DiffSide& side = item.now ? *item.now : *item.was;
    const Json fields = parsed('{' + side.fields + '}');
    const auto text = [&](const char* key) { return fields.contains(key) ? valueText(fields[key]) : QString(); };
    if (item.kind == "cable") {
        const QString stock =
            fields["stock_length_m"].is_null() ? Text::tr("not routed") : Text::tr("%1 m").arg(text("stock_length_m"));
        return Text::tr("%1 to %2, %3, %4").arg(text("a"), text("b"), text("type"), stock);
    }
    if (item.kind == "device")
        return Text::tr("%1, rack %2 unit %3").arg(text("type"), text("rack"), text("unit"));
    if (item.kind == "rack" || item.kind == "cdu")
        return Text::tr("%1 at %2, %3 m").arg(text("type"), text("x_m"), text("y_m"));
    if (item.kind == "hose")
        return Text::tr("to manifold %1, %2").arg(text("manifold"), text("riser"));
    return fieldsInWords(item.kind, item.name(), fields);
}

}  // namespace model
