// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/letters/meaninglist.h"

#include "core/edits/byletter.h"
#include "tests/support/northwind.h"
#include "ui/parts/lists/twolinedelegate.h"
#include "ui/parts/plainlabel.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

Application withLetter(Application application, const QString &id, const QString &body)
{
    Message message;
    message.id.text = id;
    message.at = at("2026-11-23T19:00:00Z");
    message.direction = Direction::In;
    message.body = body;
    application.messages = {message};
    return application;
}

/// Northwind says no, and A1 asks.
Search withLetters()
{
    Search search = northwindSearch();
    search.applications.put(withLetter(*search.applications.find(northwindId), u"a"_s,
                                       u"We have decided to go ahead with another candidate."_s));
    search.applications.put(withLetter(*search.applications.find(ApplicationId{u"a1"_s}), u"b"_s,
                                       u"Could you send me your salary expectation?"_s));
    return search;
}

struct Shown {
    Shown()
        : desk(withLetters())
        , list(desk.editor)
    {
        StandingMeanings meanings;
        const Search &search = desk.tracker.search();
        // In another order than they are listed.
        for (const ApplicationId &id : {ApplicationId{u"a1"_s}, northwindId})
            list.add(meanings.of(*search.applications.find(id), search, desk.editor.now()));
        list.show();
    }

    QListWidget *rows() const { return list.findChild<QListWidget *>(); }

    Desk desk;
    MeaningList list;
};

} // namespace

class TestMeaningList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLetterIsALineWithItsOwnSentence()
    {
        const Shown shown;
        QCOMPARE(shown.rows()->count(), 2);
        QCOMPARE(shown.rows()->item(0)->text(), u"Northwind: reads like a no"_s);
        QCOMPARE(shown.rows()->item(0)->data(TwoLineDelegate::SecondLineRole).toString(),
                 u"“We have decided to go ahead with another candidate.”"_s);
        QVERIFY(shown.rows()->item(1)->text().endsWith(u": asks you something"_s));
        const QString head = shown.list.findChild<PlainLabel *>()->text();
        QVERIFY2(head.contains(u" like a no, 1 ask"_s), qPrintable(head));
    }

    void oneClickLeadsToTheCard()
    {
        const Shown shown;
        QSignalSpy looked(&shown.list, &MeaningList::lookWanted);
        const QListWidget *rows = shown.rows();
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualItemRect(rows->item(0)).center());
        QVERIFY(!looked.isEmpty());
        QCOMPARE(looked.front().front().value<ApplicationId>(), northwindId);
        QVERIFY(!northwindOf(shown.desk).outcome); // nothing is done from here
    }

    void whatIsDealtWithGoes()
    {
        Shown shown;
        const Search &search = shown.desk.tracker.search();
        QVERIFY(shown.desk.editor.make(
            closingByLetter(search, northwindId, MessageId{u"a"_s}, shown.desk.editor.now())));
        QCOMPARE(shown.rows()->count(), 1);
        QVERIFY(shown.desk.editor.make(
            answeringLetter(search, ApplicationId{u"a1"_s}, MessageId{u"b"_s}, shown.desk.editor.now())));
        QVERIFY(!shown.list.isVisible());
    }
};

QTEST_MAIN(TestMeaningList)
#include "tst_meaninglist.moc"
