// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"
#include "model/catalog/json_text.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::NamedFigure)
};

QString textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get_ref<const std::string&>())
                                                       : QString();
}

QString valueOf(const Json& figure)
{
    if (figure["value"].is_null())
        return Text::tr("not known");
    const QString number = QString::fromStdString(figure["value"].dump());
    const QString unit = textOf(figure, "unit");
    if (unit == QLatin1String("count"))
        return number;
    return number + QLatin1Char(' ') + (unit == QLatin1String("degC") ? QStringLiteral("°C") : unit);
}

NamedFigure namedFigure(const std::string& path, const Json& object)
{
    NamedFigure figure;
    figure.path = QString::fromStdString(path);
    figure.source = textOf(object, "source");
    figure.note = textOf(object, "note");
    figure.known = true;
    if (object.contains("value")) {
        figure.known = !object["value"].is_null();
        figure.value = valueOf(object);
        if (!figure.known)
            figure.note = textOf(object, "reason");
    }
    if (figure.source.isEmpty() && object.contains("position_source"))
        figure.source = textOf(object, "position_source");
    figure.assumed = figure.known && figure.source.startsWith(QLatin1String("assumption"));
    return figure;
}

void collect(const std::string& path, const Json& value, std::vector<NamedFigure>& figures)
{
    if (value.is_object() && (value.contains("value") || value.contains("source") || value.contains("position_source")))
        figures.push_back(namedFigure(path.empty() ? "all" : path, value));
    if (value.is_object()) {
        for (const auto& [name, member] : value.items())
            collect(path.empty() ? name : path + "." + name, member, figures);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            collect(path + "[" + std::to_string(i) + "]", value[i], figures);
    }
}

}  // namespace

std::vector<NamedFigure> figuresOf(const CatalogType& type)
{
    std::vector<NamedFigure> figures;
    const QByteArray& json = jsonOf(type);
    collect({}, Json::parse(json.constData(), json.constData() + json.size(), nullptr, false), figures);
    return figures;
}

}  // namespace model
