// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/setasidedialog.h"

#include "ui/recovery/storebanner.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Flaw> two()
{
    return {{u"application fen, stage"_s, u"there is no stage \"<b>nowhere</b>\""_s, false,
             u"<b>nowhere</b>"_s, u"saved"_s},
            {u"message fen/m1, direction"_s,
             u"\"sideways\" is no direction"_s,
             true,
             u"id: m1; body: Hello"_s,
             {}}};
}

QPushButton *button(const QWidget &parent, const QString &text)
{
    for (QPushButton *one : parent.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace

class TestSetAsideDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachValueIsShownWithWhatItWouldBecome()
    {
        const SetAsideDialog dialog(two(), {}, SetAsideDialog::Place::File);
        const auto *table = dialog.findChild<QTreeWidget *>();
        QCOMPARE(table->topLevelItemCount(), 2);
        QCOMPARE(table->topLevelItem(0)->text(1), u"<b>nowhere</b>"_s);
        QCOMPARE(table->topLevelItem(0)->text(3), u"saved"_s);
        QCOMPARE(table->topLevelItem(1)->text(1), u"id: m1; body: Hello"_s);
        QVERIFY(table->topLevelItem(1)->text(3).contains(u"copy"_s));
        QVERIFY(!table->accessibleName().isEmpty());
    }

    void nothingIsChangedByReturn()
    {
        SetAsideDialog dialog(two(), {}, SetAsideDialog::Place::File);
        QSignalSpy done(&dialog, &QDialog::finished);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(done.count(), 1);
        QCOMPARE(done.front().front().toInt(), int(QDialog::Rejected));
    }

    void itIsPutRightByItsButton()
    {
        SetAsideDialog dialog(two(), {}, SetAsideDialog::Place::File);
        dialog.show();
        button(dialog, u"Put It Right"_s)->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void theListIsWrittenForItsOwnerAlone()
    {
        const QTemporaryDir folder;
        SetAsideDialog dialog(two(), "the list\n", SetAsideDialog::Place::File);
        QSignalSpy failed(&dialog, &SetAsideDialog::failed);
        const QString path = folder.filePath(u"list.txt"_s);
        dialog.saveList(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "the list\n");
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(failed.isEmpty());
        dialog.saveList(folder.filePath(u"nowhere/list.txt"_s));
        QCOMPARE(failed.count(), 1);
    }

    void theBannerLeadsThere()
    {
        StoreBanner banner;
        banner.saySetAside(true);
        QSignalSpy look(&banner, &StoreBanner::lookWanted);
        QPushButton *way = button(banner, u"Look at It…"_s);
        QVERIFY(way && way->isVisibleTo(&banner));
        QVERIFY(!button(banner, u"Write It Again"_s)->isVisibleTo(&banner));
        way->click();
        QCOMPARE(look.count(), 1);
        banner.sayReadOnly();
        QVERIFY(!way->isVisibleTo(&banner));
    }
};

QTEST_MAIN(TestSetAsideDialog)
#include "tst_setasidedialog.moc"
