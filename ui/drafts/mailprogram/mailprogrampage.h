// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafts/mailprogram/desktopentry.h"

#include <QWidget>

namespace afterword {

class ChoiceField;
class PlainLabel;

/// Which program letters are handed to, and what becomes of them there: a page of Settings.
class MailProgramPage : public QWidget {
    Q_OBJECT

public:
    /// @p programs can be chosen; @p chosen is the desktop entry of the one that the person chose, empty for
    /// the desktop's own.
    MailProgramPage(std::vector<DesktopEntry> programs, const QString &chosen, QWidget *parent = nullptr);

    /// The desktop's own, as desktopMailProgram() says it, which takes a moment.
    void setDesktopProgram(const std::optional<QString> &program);

Q_SIGNALS:
    /// A desktop entry; empty for the desktop's own.
    void chosen(QString program);

private:
    void tellWhatBecomes();

    std::vector<DesktopEntry> m_programs;
    std::optional<QString> m_desktopProgram;
    ChoiceField *m_program;
    PlainLabel *m_what;
};

} // namespace afterword
