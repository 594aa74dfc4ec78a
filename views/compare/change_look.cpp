// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/compare/change_look.h"

#include "model/diff/diff_words.h"
#include "views/unit_text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace views {

using model::ChangeKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::changeLook)
};

/// A line through these places, round the middle of the sign.
void addLine(QPainterPath& path, std::initializer_list<QPointF> places)
{
    bool first = true;
    for (const QPointF& place : places) {
        first ? path.moveTo(place) : path.lineTo(place);
        first = false;
    }
}

/// Within 5 pixels round the origin.
QPainterPath signOf(ChangeKind kind)
{
    QPainterPath path;
    switch (kind) {
    case ChangeKind::Removed:
        addLine(path, {{-4, 0}, {4, 0}});
        break;
    case ChangeKind::Added:
        addLine(path, {{-4, 0}, {4, 0}});
        addLine(path, {{0, -4}, {0, 4}});
        break;
    case ChangeKind::Reterminated:
        addLine(path, {{-4.5, -2}, {4.5, -2}, {2, -4.5}});
        addLine(path, {{4.5, 2}, {-4.5, 2}, {-2, 4.5}});
        break;
    case ChangeKind::Moved:
        addLine(path, {{-4.5, 0}, {4.5, 0}});
        addLine(path, {{1, -3.5}, {4.5, 0}, {1, 3.5}});
        break;
    case ChangeKind::Rerouted:
        addLine(path, {{-4.5, 3}, {-1.5, 3}, {-1.5, -3}, {2, -3}, {2, 3}, {4.5, 3}});
        break;
    case ChangeKind::Renamed:
        addLine(path, {{-3, 4}, {-3, -4}, {3, 4}, {3, -4}});
        break;
    case ChangeKind::Changed:
        addLine(path, {{-4, -1.75}, {4, -1.75}});
        addLine(path, {{-4, 1.75}, {4, 1.75}});
        addLine(path, {{-2, 4.5}, {2, -4.5}});
        break;
    case ChangeKind::Relabelled:
        addLine(path, {{-4.5, -3}, {1.5, -3}, {4.5, 0}, {1.5, 3}, {-4.5, 3}, {-4.5, -3}});
        break;
    }
    return path;
}

}  // namespace

QColor changeColour(ChangeKind kind, const Theme& theme)
{
    // After the palette of Okabe and Ito (2008), darker on a light ground.
    constexpr QRgb kLight[] = {0xffb8450a, 0xff007a58, 0xffa8447f, 0xff1f7ab8,
                               0xffb07800, 0xff6b5a2e, 0xff5b6570, 0xff8c96a1};
    constexpr QRgb kDark[] = {0xfff0803c, 0xff2cbf94, 0xffe08cc0, 0xff6cbcf0,
                              0xffe6ac3a, 0xffc8b478, 0xffa3acb6, 0xff7f8994};
    return QColor::fromRgb((theme.dark ? kDark : kLight)[static_cast<int>(kind)]);
}

QBrush changeHatch(ChangeKind kind, const QColor& ink)
{
    constexpr Qt::BrushStyle kStyles[] = {Qt::DiagCrossPattern, Qt::NoBrush,       Qt::VerPattern,   Qt::HorPattern,
                                          Qt::FDiagPattern,     Qt::Dense6Pattern, Qt::CrossPattern, Qt::Dense7Pattern};
    return QBrush(ink, kStyles[static_cast<int>(kind)]);
}

void paintChangeMark(QPainter& painter, const QRectF& box, ChangeKind kind, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.strokePath(signOf(kind), QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

QString changeCountText(ChangeKind kind, int count)
{
    const QString heading = model::changeHeading(kind);
    return QStringLiteral("%1 %2").arg(heading, countText(count));
}

QString recordKindText(const QByteArray& kind)
{
    const std::pair<const char*, QString> words[] = {{"header", Text::tr("design")},
                                                     {"profile", Text::tr("profile")},
                                                     {"naming", Text::tr("naming scheme")},
                                                     {"hall", Text::tr("hall")},
                                                     {"device-type", Text::tr("device type")},
                                                     {"rack-type", Text::tr("rack type")},
                                                     {"cable-type", Text::tr("cable type")},
                                                     {"coupling-type", Text::tr("coupling type")},
                                                     {"hose-type", Text::tr("hose type")},
                                                     {"cdu-type", Text::tr("CDU type")},
                                                     {"fluid-type", Text::tr("fluid")},
                                                     {"tray-type", Text::tr("tray type")},
                                                     {"row", Text::tr("row")},
                                                     {"rack", Text::tr("rack")},
                                                     {"device", Text::tr("device")},
                                                     {"tray", Text::tr("tray")},
                                                     {"cable", Text::tr("cable")},
                                                     {"cdu", Text::tr("CDU")},
                                                     {"manifold", Text::tr("manifold")},
                                                     {"hose", Text::tr("hose")},
                                                     {"guide", Text::tr("guided way")},
                                                     {"obstacle", Text::tr("obstacle")},
                                                     {"underlay", Text::tr("underlay")},
                                                     {"revision", Text::tr("revision")},
                                                     {"deliverables", Text::tr("print settings")},
                                                     {"waiver", Text::tr("waiver")}};
    for (const auto& [word, text] : words) {
        if (kind == word)
            return text;
    }
    return QString::fromUtf8(kind);
}

}  // namespace views
