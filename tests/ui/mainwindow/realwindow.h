// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/desk.h"
#include "tests/support/memoryinmemory.h"
#include "ui/board/boardview.h"
#include "ui/board/column/column.h"
#include "ui/board/column/columnmodel.h"
#include "ui/board/column/columnview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/messagebar.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

namespace afterword::testing {

/// A main window on a screen, used as a person uses it.
struct RealWindow {
    explicit RealWindow(Search facts = searchWith(3))
        : desk(std::move(facts))
        , window(desk.editor, desk.agenda, memory)
    {
        window.show();
        active = QTest::qWaitForWindowActive(&window);
    }

    /// Chooses cards as a person does, the first by a click and the others with Ctrl.
    void choose(const QStringList &ids)
    {
        for (const QString &id : ids) {
            for (Column *column : window.board()->columnWidgets()) {
                ColumnView *view = column->view();
                const int row = view->columnModel()->rowOf({id});
                if (row < 0)
                    continue;
                QTest::mouseClick(view->viewport(), Qt::LeftButton,
                                  id == ids.first() ? Qt::NoModifier : Qt::ControlModifier,
                                  view->visualRect(view->model()->index(row, 0)).center());
            }
        }
    }

    /// The dialog that is open now; null where there is none.
    QDialog *question() const
    {
        QCoreApplication::processEvents();
        for (QDialog *dialog : window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    template <class Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : question()->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    void fill(const QString &field, const QString &text) const
    {
        auto *edit = named<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    void press(const QString &text) const
    {
        for (QAbstractButton *button : question()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().remove(QLatin1Char('&')) == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button ") + text));
    }

    const Application &card(const QString &id) const
    {
        return *desk.tracker.search().applications.find(ApplicationId{id});
    }
    QString stage(const QString &id) const { return card(id).stage.text; }

    Desk desk;
    MemoryInMemory memory;
    MainWindow window;
    bool active = false;
};

} // namespace afterword::testing
