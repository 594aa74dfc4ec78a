// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/questions.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::Questions)
};

SaveAnswer askSaveFirst(QWidget* parent, const QString& name)
{
    QMessageBox box(QMessageBox::NoIcon, Text::tr("Save changes?"), Text::tr("Save the changes to %1?").arg(name),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setInformativeText(Text::tr("What is not saved is lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return SaveAnswer::Save;
    case QMessageBox::Discard:
        return SaveAnswer::Discard;
    default:
        return SaveAnswer::Cancel;
    }
}

}  // namespace

Questions dialogsOver(QWidget* window)
{
    /// What is asked while a dialog is open is asked over it.
    struct Over {
        QWidget* window;
        operator QWidget*() const
        {
            QWidget* dialog = QApplication::activeModalWidget();
            return dialog ? dialog : window;
        }
    };
    const Over parent{window};
    Questions questions;
    questions.saveFirst = [parent](const QString& name) { return askSaveFirst(parent, name); };
    questions.fileToOpen = [parent] {
        return QFileDialog::getOpenFileName(parent, Text::tr("Open design"), {},
                                            Text::tr("Rackloom designs (*.rackloom);;All files (*)"));
    };
    questions.fileToRead = [parent](const QString& title, const QString& filter) {
        return QFileDialog::getOpenFileName(parent, title, {}, filter);
    };
    questions.fileToWrite = [parent](const QString& title, const QString& suggestion, const QString& filter) {
        return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
    };
    questions.complain = [parent](const QString& title, const QString& message) {
        QMessageBox box(QMessageBox::NoIcon, title, title, QMessageBox::Ok, parent);
        box.setInformativeText(message);
        box.exec();
    };
    questions.during = [parent](const QString& what, const LongWork& work) { return doBeside(parent, what, work); };
    return questions;
}

}  // namespace app
