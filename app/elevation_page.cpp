// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/elevation_page.h"

#include "app/button_strip.h"
#include "app/colour_box.h"
#include "views/rack_around.h"
#include "views/widgets/choice_box.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

using namespace model;

namespace {

constexpr int kAllRows = 0;
constexpr std::size_t kManyRacks = 40;  ///< beyond it one row is shown at first

}  // namespace

ElevationPage::ElevationPage(views::LiveDesign& design, views::Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_design(design),
      m_selection(selection),
      m_view(new views::ElevationView(design.document(), selection, this)),
      m_rows(new views::ChoiceBox(this)),
      m_controls(new QWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    makeControls();
    m_view->setAccessibleName(tr("Elevation"));
    connect(m_rows, &QComboBox::currentIndexChanged, this, &ElevationPage::showRow);
    connect(m_view, &views::ElevationView::faceChanged, this, &ElevationPage::setFace);
    connect(&m_design, &views::LiveDesign::changed, this, [this](const ChangeSet& changes) {
        if (!changes.of<Row>().empty())
            fillRows();
        passMarks();
        // Rails do not change by themselves; what is counted or measured may.
        if (m_colourBy == views::ColourBy::Rail)
            return;
        if (isVisible())
            passColours();
        else
            m_isStale = true;
    });
    connect(&m_design, &views::LiveDesign::replaced, this, [this] {
        passMarks();
        passColours();
    });
    // What somebody points at in a list is news until something else is picked.
    connect(&m_selection, &views::Selection::changed, this, [this] {
        if (m_view->hint() && !m_selection.isEmpty() && !m_selection.contains(*m_view->hint()))
            m_view->setHint({});
    });
    // After the view, which listens to the document too: it must know the new design before rows are chosen.
    connect(&m_design.document(), &Document::replaced, this, &ElevationPage::startOver);
    startOver();
}

void ElevationPage::makeControls()
{
    auto* layout = new QHBoxLayout(m_controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch(1);
    m_colours =
        new ColourBox({views::ColourBy::Rail, views::ColourBy::Role, views::ColourBy::Fill, views::ColourBy::Power,
                       views::ColourBy::Coolant, views::ColourBy::StockLength, views::ColourBy::Finding},
                      m_colourBy, m_controls);
    connect(m_colours, &ColourBox::chosen, this, [this](views::ColourBy by) {
        m_colourBy = by;
        passColours();
    });
    layout->addWidget(m_colours);
    layout->addSpacing(10);
    m_rows->setAccessibleName(tr("Row"));
    m_rows->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rows->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout->addWidget(m_rows);
    layout->addSpacing(10);
    auto* group = new QButtonGroup(m_controls);
    const QString names[] = {tr("Front"), tr("Rear"), tr("Both")};
    for (std::size_t i = 0; i < std::size(names); ++i) {
        auto* button = new QToolButton(m_controls);
        button->setText(names[i]);
        button->setCheckable(true);
        joinStrip(*button, i, std::size(names));
        group->addButton(button);
        connect(button, &QToolButton::clicked, this, [this, i] { setFace(static_cast<views::ElevationFace>(i)); });
        layout->addWidget(button);
        m_faces.push_back(button);
    }
    m_faces.front()->setChecked(true);
}

void ElevationPage::setFace(views::ElevationFace face)
{
    m_faces[static_cast<std::size_t>(face)]->setChecked(true);
    if (m_view->face() != face) {
        m_view->setFace(face);
        // Another side moves what is shown: what is selected stays in sight.
        if (const auto current = m_selection.current())
            reveal(*current);
    }
    Q_EMIT faceChanged(face);
}

void ElevationPage::startOver()
{
    passColours();
    fillRows();
    m_rows->setCurrentIndex(m_design.plan().racks.size() > kManyRacks && m_rows->count() > 1 ? 1 : kAllRows);
    showRow();
    passMarks();
    m_view->zoomToFit();
}

void ElevationPage::fillRows()
{
    const QVariant shown = m_rows->currentData();
    const QSignalBlocker quiet(m_rows);
    m_rows->clear();
    m_rows->addItem(tr("All rows"), 0u);
    m_design.plan().rows.forEach([&](const Row& row) { m_rows->addItem(tr("Row %1").arg(row.name), row.id.value()); });
    m_rows->setCurrentIndex(std::max(0, m_rows->findData(shown)));
}

void ElevationPage::showRow()
{
    const auto id = m_rows->currentData().toUInt();
    m_view->setRacks(id == 0 ? std::vector<Id<Rack>>() : m_design.index().racksOf(Id<Row>(id)));
    m_view->zoomToFit();
}

void ElevationPage::passMarks()
{
    std::map<Id<Rack>, FindingCounts> counts;
    m_design.plan().racks.forEach([&](const Rack& rack) {
        if (const FindingCounts found = m_design.countsAt(rack.id); found != FindingCounts())
            counts.emplace(rack.id, found);
    });
    m_view->setRackCounts(std::move(counts));
    std::vector<views::FindingMark> marks;
    for (const Finding& finding : m_design.findings()) {
        if (finding.place && !finding.waived
            && (finding.severity == Severity::Error || finding.severity == Severity::Warning))
            marks.push_back({*finding.place, finding.severity});
    }
    m_view->setMarks(std::move(marks));
}

void ElevationPage::setTheme(const views::Theme& theme)
{
    m_view->setTheme(theme);
    passColours();
}

void ElevationPage::setColourBy(views::ColourBy by) { m_colours->choose(by); }

QString ElevationPage::row() const
{
    const Row* row = m_design.plan().rows.find(Id<Row>(std::max(1u, m_rows->currentData().toUInt())));
    return m_rows->currentData().toUInt() == 0 || !row ? QString() : row->name;
}

void ElevationPage::setRow(const QString& name)
{
    int place = kAllRows;
    for (int i = 1; i < m_rows->count(); ++i) {
        const Row* row = m_design.plan().rows.find(Id<Row>(m_rows->itemData(i).toUInt()));
        if (row && row->name == name)
            place = i;
    }
    m_rows->setCurrentIndex(place);
}

void ElevationPage::showEvent(QShowEvent* event)
{
    if (m_isStale)
        passColours();
    QWidget::showEvent(event);
}

void ElevationPage::passColours()
{
    m_isStale = false;
    m_view->setColouring(std::make_shared<views::Colouring>(
        m_design.plan(), m_design.checker(), m_view->theme(), m_colourBy, views::Coloured::Devices,
        [this](const ObjectRef& place) { return m_design.countsAt(place); }));
    Q_EMIT coloured();
}

std::optional<Id<Row>> ElevationPage::rowOf(const ObjectRef& object) const
{
    if (const auto* row = std::get_if<Id<Row>>(&object))
        return *row;
    const auto rack = views::rackAround(m_design.plan(), object);
    const Rack* found = rack ? m_design.plan().racks.find(*rack) : nullptr;
    return found ? std::optional(found->row) : std::nullopt;
}

void ElevationPage::reveal(const ObjectRef& object)
{
    const auto row = rowOf(object);
    if (!row)
        return;
    if (m_rows->currentData().toUInt() != 0)
        m_rows->setCurrentIndex(std::max(0, m_rows->findData(row->value())));
    if (std::holds_alternative<Id<Cable>>(object))
        m_view->reveal(m_design.plan().cables.at(std::get<Id<Cable>>(object)).a);
    else
        m_view->reveal(object);
}

void ElevationPage::preview(const std::optional<ObjectRef>& object, bool bring)
{
    m_view->setHint(object);
    if (!object || !bring)
        return;
    // Near enough to see where it is; who wants to read a port goes to it.
    if (const auto* port = std::get_if<PortRef>(&*object)) {
        reveal(port->device);
    } else if (const auto* id = std::get_if<Id<Cable>>(&*object)) {
        if (const Cable* cable = m_design.plan().cables.find(*id))
            reveal(cable->a.device);
    } else {
        reveal(*object);
    }
}

}  // namespace app
