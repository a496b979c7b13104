// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardview.h"

#include "core/edits/editstages.h"
#include "core/edits/manycards.h"
#include "ui/board/cardactions.h"
#include "ui/board/column/column.h"
#include "ui/board/column/columnheader.h"
#include "ui/board/column/columnmodel.h"
#include "ui/board/column/columns.h"
#include "ui/board/column/columnview.h"
#include "ui/board/manycardsmenu.h"
#include "ui/board/stage/stagesdialog.h"
#include "ui/board/stagemenu.h"
#include "ui/commands/editor.h"
#include "ui/icons.h"

#include <QDir>
#include <QMenu>

// What the menus of cards and columns do.

namespace afterword {

void BoardView::linkFiles(const ApplicationId &card, const QStringList &paths)
{
    Editor &editor = m_columns.editor();
    editor.make(linkingFiles(editor.search(), card, paths, QDir::homePath()));
}

void BoardView::showMenu(const QPoint &globalPosition)
{
    // Not exec(): whoever asked for the menu may be gone when it closes.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_actions->open);
    menu->addAction(m_actions->rename);
    QMenu *stages = menu->addMenu(tr("Move to"));
    addStages(*stages, *this, m_columns);
    QMenu *tags = menu->addMenu(tr("Tag"));
    fillTagMenu(*tags, *this, m_columns.editor());
    QMenu *endings = menu->addMenu(tr("Close as"));
    fillCloseMenu(*endings, *this, m_columns.editor());
    for (QMenu *edits : {stages, tags, endings})
        edits->setEnabled(m_columns.editor().mayEdit());
    menu->addSeparator();
    menu->addAction(m_actions->remove);
    menu->popup(globalPosition);
}

void BoardView::showStageMenu(Column *column, const QPoint &globalPosition)
{
    const StageId stage = column->view()->columnModel()->stage().id;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool mayEdit = m_columns.editor().mayEdit();
    QAction *rename = menu->addAction(tr("Re&name"));
    rename->setEnabled(mayEdit);
    // A folded one shows no name to edit.
    connect(rename, &QAction::triggered, column, [this, column, stage] {
        if (column->isCollapsed())
            fold(stage, false);
    });
    connect(rename, &QAction::triggered, column->header(), &ColumnHeader::beginRename, Qt::QueuedConnection);
    connect(menu->addAction(column->isCollapsed() ? tr("Un&fold") : tr("&Fold")), &QAction::triggered, this,
            [this, stage, folded = column->isCollapsed()] { fold(stage, !folded); });
    if (const ColumnModel *model = column->view()->columnModel(); model->oldCount() > 0) {
        const bool shown = model->showsOld();
        connect(menu->addAction(shown ? tr("Hide &Older Cards") : tr("Show &Older Cards")),
                &QAction::triggered, this, [this, stage, shown] {
                    fold(stage, false);
                    showOld(stage, !shown);
                });
    }
    // A folded one has no room to type in.
    QAction *add = menu->addAction(themeIcon(Icon::Add), tr("&New Card Here"));
    add->setEnabled(mayEdit);
    connect(add, &QAction::triggered, column, [this, column, stage] {
        if (column->isCollapsed())
            fold(stage, false);
        column->beginNew();
    });
    if (mayEdit)
        addStageEdits(*menu, m_columns.editor(), stage);
    menu->addSeparator();
    connect(menu->addAction(tr("All &Stages…")), &QAction::triggered, this,
            [this, stage] { editStages(stage); });
    menu->popup(globalPosition);
}

void BoardView::rename(const StageId &stage, const QString &name)
{
    Editor &editor = m_columns.editor();
    const Stage *stands = editor.search().stages.find(stage);
    if (!stands)
        return;
    Stage after = *stands;
    after.name = name;
    editor.make(editingStage(editor.search(), after));
}

void BoardView::editStages(const std::optional<StageId> &chosen)
{
    if (!m_stages) {
        m_stages = new StagesDialog(m_columns.editor(), this);
        m_stages->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (chosen)
        m_stages->choose(*chosen);
    m_stages->show();
    m_stages->activateWindow();
}

} // namespace afterword
