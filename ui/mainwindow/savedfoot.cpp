// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's foot says of what is written.
#include "ui/mainwindow/mainwindow.h"

#include "ui/board/boardview.h"
#include "ui/commands/editor.h"
#include "ui/mainwindow/newapplication.h"
#include "ui/parts/fields/field.h"
#include "ui/parts/leaving/unsaved.h"
#include "ui/words.h"

#include <QApplication>
#include <QLabel>
#include <QStatusBar>

#include <algorithm>

namespace afterword {

namespace {

/// Whether something stands in a field of any window, a form's too, that nobody has written yet.
bool isSomethingWaiting()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
        const auto fields = window->findChildren<Field *>();
        return std::any_of(fields.begin(), fields.end(), [](const Field *one) {
            return one->isUnwritten() ||
                   (one->isHeldBack() && !one->isHidden() && one->window()->isVisible());
        });
    });
}

} // namespace

void MainWindow::tellSaved()
{
    const bool waits = isSomethingWaiting() || m_isOutOfReach;
    const QString at = m_savedAt ? timeInWords(m_editor.search().person.zone.time(*m_savedAt)) : QString();
    m_saved->setVisible(waits || !m_hasSavedFoot);
    m_saved->setText(waits          ? tr("not saved yet")
                     : at.isEmpty() ? tr("all saved")
                                    : tr("all saved · %1").arg(at));
}

std::vector<UnsavedText> MainWindow::unsavedLines() const
{
    std::vector<UnsavedText> lines =
        m_newApplication->isHidden() ? std::vector<UnsavedText>() : afterword::unsavedLines(m_newApplication);
    const std::vector<UnsavedText> onBoard = afterword::unsavedLines(m_board);
    lines.insert(lines.end(), onBoard.begin(), onBoard.end());
    return lines;
}

void MainWindow::setOutOfReach(bool isOutOfReach)
{
    m_isOutOfReach = isOutOfReach;
    tellSaved();
}

/// A step was refused. Whoever has a foot of their own sees there what waits, and nothing waits of a step.
void MainWindow::tellNotSaved()
{
    if (m_hasSavedFoot)
        return;
    m_saved->setText(tr("not saved"));
    m_saved->show();
}

void MainWindow::setSavedFoot(QWidget *foot)
{
    m_hasSavedFoot = true;
    statusBar()->addPermanentWidget(foot);
    tellSaved();
}

} // namespace afterword
