// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/closingdialog.h"

#include "tests/support/northwind.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

/// Northwind, signed.
Search signedSearch()
{
    Search search = northwindSearch();
    Application northwind = *search.applications.find(northwindId);
    northwind.offer.receivedAt = at("2026-11-20T15:00:00Z");
    northwind.offer.signedAt = at("2026-11-23T15:00:00Z");
    search.applications.put(northwind);
    return search;
}

QStringList tasksOf(const Desk &desk)
{
    QStringList texts;
    for (const Task &task : northwindOf(desk).tasks)
        texts += task.text;
    return texts;
}

} // namespace

class TestClosingDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTickedBecomesATaskInOneStep()
    {
        Desk desk(signedSearch());
        ClosingDialog dialog(desk.editor, northwindId);
        dialog.show();
        const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 3);
        QCOMPARE(boxes.first()->text(), u"Thank Lee Okafor and tell them how it ended"_s);
        boxes[1]->setChecked(false);
        button<QPushButton>(dialog, u"&Add as Tasks"_s)->click();
        QCOMPARE(tasksOf(desk),
                 (QStringList{u"Thank Lee Okafor and tell them how it ended"_s,
                              u"Export the whole search once, and put it where you keep your papers"_s}));
        QVERIFY(!dialog.isVisible());
        desk.editor.undoStack()->undo();
        QVERIFY(tasksOf(desk).isEmpty());
    }

    void whatIsOnTheListAlreadyIsNotOfferedAgain()
    {
        Desk desk(signedSearch());
        {
            ClosingDialog dialog(desk.editor, northwindId);
            dialog.show();
            button<QPushButton>(dialog, u"&Add as Tasks"_s)->click();
        }
        ClosingDialog again(desk.editor, northwindId);
        again.show();
        QVERIFY(again.findChildren<QCheckBox *>().isEmpty());
        QVERIFY(!button<QPushButton>(again, u"&Add as Tasks"_s));
    }

    void closingItChangesNothing()
    {
        Desk desk(signedSearch());
        ClosingDialog dialog(desk.editor, northwindId);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(tasksOf(desk).isEmpty());
        QVERIFY(!dialog.isVisible());
    }

    void itLeadsToTodayAndToTheExport()
    {
        Desk desk(signedSearch());
        ClosingDialog dialog(desk.editor, northwindId);
        QSignalSpy today(&dialog, &ClosingDialog::todayRequested);
        QSignalSpy archive(&dialog, &ClosingDialog::exportRequested);
        dialog.show();
        button<QPushButton>(dialog, u"Show &Today"_s)->click();
        dialog.show();
        button<QPushButton>(dialog, u"&Export the Search…"_s)->click();
        QCOMPARE(today.size(), 1);
        QCOMPARE(archive.size(), 1);
    }

    void aRefusedWriteKeepsItOpen()
    {
        Desk desk(signedSearch());
        desk.store.refuseNext(1, u"the disk is full"_s);
        ClosingDialog dialog(desk.editor, northwindId);
        dialog.show();
        button<QPushButton>(dialog, u"&Add as Tasks"_s)->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(tasksOf(desk).isEmpty());
    }
};

QTEST_MAIN(TestClosingDialog)
#include "tst_closingdialog.moc"
