// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/offerdesk.h"

#include "core/edits/closing.h"
#include "tests/support/memoryinmemory.h"
#include "tests/support/northwind.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/offers/closingdialog.h"
#include "ui/offers/offersdialog.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

struct Window {
    Window() { window.show(); }

    bool sign()
    {
        return desk.editor.make(signing(desk.editor.search(), northwindOf(desk), desk.editor.now()));
    }

    Desk desk{northwindSearch()};
    MemoryInMemory memory;
    MainWindow window{desk.editor, desk.agenda, memory};
    OfferDesk offers{window, desk.editor};
};

} // namespace

class TestOfferDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signingIsAGoodDay()
    {
        Window on;
        QVERIFY(on.sign());
        QTRY_VERIFY(on.window.findChild<ClosingDialog *>());
    }

    void whatIsTickedBecomesTasksWhicheverWayOneGoesOn()
    {
        Window on;
        QVERIFY(on.sign());
        QTRY_VERIFY(on.window.findChild<ClosingDialog *>());
        const size_t before = northwindOf(on.desk).tasks.size();
        button<QPushButton>(*on.window.findChild<ClosingDialog *>(), u"Show &Today"_s)->click();
        QVERIFY(northwindOf(on.desk).tasks.size() > before);
    }

    void whatWasTakenBackAtOnceSaysNothing()
    {
        Window on;
        QVERIFY(on.sign());
        on.desk.editor.undoStack()->undo(); // before the event loop comes to it
        QCoreApplication::processEvents();
        QVERIFY(!on.window.findChild<ClosingDialog *>());
    }

    void theMenuLaysOffersSideBySide()
    {
        Window on;
        on.window.actions().offers->trigger();
        QVERIFY(on.window.findChild<OffersDialog *>());
    }
};

QTEST_MAIN(TestOfferDesk)
#include "tst_offerdesk.moc"
