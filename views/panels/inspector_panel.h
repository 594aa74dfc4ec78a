// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/panels/inspection.h"

#include <QScrollArea>

class QVBoxLayout;

namespace views {

class FieldRow;
class WrappedLabel;

/// The properties of what is selected; every figure with its source. It asks for edits and never makes them.
class InspectorPanel : public QScrollArea {
    Q_OBJECT

public:
    /// `design` and `selection` must outlive this.
    InspectorPanel(const LiveDesign& design, const Selection& selection, QWidget* parent = nullptr);

    /// Reads the selection again.
    void refresh();
    const Inspection& shown() const { return m_shown; }
    /// Says at the field of that sort why its edit was refused.
    void showRefusal(FieldEdit edit, const QString& reason);
    /// Puts the keyboard into the field of that sort, if what is shown has one.
    void edit(FieldEdit edit);

Q_SIGNALS:
    void renameRequested(const model::ObjectRef& object, const QString& name);
    void unitRequested(const model::ObjectRef& device, const QString& unit);
    /// The kind of what is shown, for the dock's head.
    void kindChanged(const QString& kind);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void alignLabels();
    FieldRow* rowFor(FieldEdit edit) const;
    bool hasSameShape(const Inspection& inspection) const;
    void build();
    void update(const Inspection& inspection);
    void addSection(QVBoxLayout& layout, const InspectorSection& section);
    void addFindings(QVBoxLayout& layout);
    void request(FieldEdit edit, const QString& text);

    const LiveDesign& m_design;
    const Selection& m_selection;
    Inspection m_shown;
    std::vector<FieldRow*> m_rows;
    WrappedLabel* m_title = nullptr;
    WrappedLabel* m_subtitle = nullptr;
};

}  // namespace views
