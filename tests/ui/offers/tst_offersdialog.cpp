// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offersdialog.h"

#include "core/base/localdays.h"
#include "tests/support/northwind.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

const Moment now = at("2026-12-01T17:00:00Z");

/// Northwind's search in which @p count companies have made an offer.
Search offered(int count)
{
    Search search = northwindSearch();
    Application northwind = *search.applications.find(northwindId);
    northwind.offer.receivedAt = at("2026-11-30T15:00:00Z");
    northwind.offer.deadline = QDate(2026, 12, 4);
    northwind.salary = u"62,000"_s;
    northwind.interviews.front().debrief.redFlags = u"everyone works late"_s;
    if (count > 0)
        search.applications.put(northwind);
    Application other = *search.applications.find(ApplicationId{u"a1"_s});
    other.offer.receivedAt = at("2026-11-30T15:00:00Z");
    other.salary = u"<b>58,000</b>"_s;
    if (count > 1)
        search.applications.put(other);
    return search;
}

QStringList textsIn(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts += label->text();
    return texts;
}

} // namespace

class TestOffersDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesStandAtOneHeightHoweverLong()
    {
        Search search = offered(2);
        Application northwind = *search.applications.find(northwindId);
        northwind.company = u"The Northwind Society for Sustainable Water Management and Environment"_s;
        search.applications.put(northwind);
        OffersDialog dialog(search, now);
        dialog.resize(600, 600);
        dialog.show();
        QList<int> tops;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->text() == northwind.company || label->text() == u"Company 1")
                tops += label->mapTo(&dialog, QPoint()).y();
        }
        QCOMPARE(tops.size(), 2);
        QCOMPARE(tops[0], tops[1]);
    }

    void whatIsKnownOfEachStandsSideBySide()
    {
        const Search search = offered(2);
        OffersDialog dialog(search, now);
        dialog.show();
        const QStringList texts = textsIn(dialog);
        for (const QString &text :
             {u"Northwind"_s, u"Company 1"_s, u"62,000"_s, weekdayAndDay(QDate(2026, 12, 4)),
              u"<b>58,000</b>"_s, u"On-site: everyone works late"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        // What is known of neither has no row.
        QVERIFY(!texts.contains(u"Went well"_s));
        QVERIFY(texts.first().startsWith(u"Northwind wants your answer first"_s));
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void whatStandsInACellIsReadWithItsNames()
    {
        const Search search = offered(2);
        OffersDialog dialog(search, now);
        dialog.show();
        QVERIFY(named<QLabel>(dialog, u"Northwind, Salary: 62,000"_s));
        QVERIFY(named<QLabel>(dialog, u"Company 1, Answer by: nothing is known"_s));
    }

    void anOfferLeadsToItsCard()
    {
        const Search search = offered(2);
        OffersDialog dialog(search, now);
        dialog.show();
        QSignalSpy opened(&dialog, &OffersDialog::openRequested);
        named<QPushButton>(dialog, u"Open the card of Northwind"_s)->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ApplicationId>(), northwindId);
        QVERIFY(!dialog.isVisible());
    }

    void fewerThanTwoAreSaidKindly_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("says");
        QTest::newRow("none")
            << 0 << u"No offer is waiting for your answer. When two are, they appear here side by side."_s;
        QTest::newRow("one")
            << 1
            << u"One offer is waiting for your answer. When a second comes, both appear here side by side."_s;
    }

    void fewerThanTwoAreSaidKindly()
    {
        QFETCH(const int, count);
        QFETCH(const QString, says);
        const Search search = offered(count);
        OffersDialog dialog(search, now);
        QVERIFY(textsIn(dialog).contains(says));
    }
};

QTEST_MAIN(TestOffersDialog)
#include "tst_offersdialog.moc"
