// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/terminal_progress.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::TerminalProgress)
};

void write(const QString& line)
{
    std::fputs(line.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
}

}  // namespace

TerminalProgress::TerminalProgress(const QString& what) : m_what(what), m_isTerminal(isatty(STDERR_FILENO)) {}

TerminalProgress::~TerminalProgress()
{
    if (m_shown >= 0)
        write(QStringLiteral("\r\033[K"));
}

GoesOn TerminalProgress::goesOn()
{
    if (!m_isTerminal)
        return {};
    return [this](double done) {
        if (const int percent = int(done * 100); percent != m_shown) {
            m_shown = percent;
            write(u'\r' + Text::tr("%1: %2 %").arg(m_what).arg(percent));
        }
        return true;
    };
}

}  // namespace app
