// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/board/boardview.h"
#include "ui/mainwindow/windowmemory.h"
#include "ui/parts/dialogs/roomonscreen.h"

#include <QDockWidget>

// What the window looks like the next time.

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr QSize firstSize{1280, 800};

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto stateKey = "window/state"_L1;
constexpr auto foldedKey = "board/folded"_L1;
constexpr auto openedKey = "board/opened"_L1;
constexpr auto chosenCardKey = "board/card"_L1;

} // namespace

void MainWindow::restore()
{
    if (!restoreGeometry(m_memory.value(geometryKey)))
        resize(roomOnScreen(*this, firstSize));
    // The panel is shown on the way, before it is laid out: of itself it would ask for a height of -1 then.
    m_panel->setMinimumHeight(1);
    m_panelPlaced = restoreState(m_memory.value(stateKey));
    m_panel->setMinimumHeight(0);
    const auto stages = [this](QLatin1StringView key) {
        return QString::fromUtf8(m_memory.value(key)).split(u'\n', Qt::SkipEmptyParts);
    };
    m_board->setFolds(stages(foldedKey), stages(openedKey));
    // The board looks as it did: the card one was at is chosen, and in view.
    m_board->showCard({QString::fromUtf8(m_memory.value(chosenCardKey))}, false);
}

void MainWindow::remember()
{
    m_memory.setValue(geometryKey, saveGeometry());
    m_memory.setValue(stateKey, saveState());
    m_memory.setValue(foldedKey, m_board->foldedStages().join(u'\n').toUtf8());
    m_memory.setValue(openedKey, m_board->openedStages().join(u'\n').toUtf8());
    const std::optional<ApplicationId> card = m_board->currentCard();
    m_memory.setValue(chosenCardKey, card ? card->text.toUtf8() : QByteArray());
}

} // namespace afterword
