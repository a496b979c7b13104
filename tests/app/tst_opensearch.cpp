// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/opensearch.h"

#include "core/edits/editsettings.h"
#include "tests/support/desk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

class TestOpenSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("TZ", "America/New_York");
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { qputenv("TZ", "UTC"); }

    void whoBeginsASearchLivesWhereTheMachineDoes()
    {
        const Result<OpenSearch> opened = openSearch(path(), OpenMode::CreateIfMissing, m_clock);
        QVERIFY(opened);
        QVERIFY(moveIn(*opened));
        QCOMPARE(opened->search().person.zone.id(), u"America/New_York"_s);
        QVERIFY(moveIn(*opened)); // nothing more to do

        const Result<OpenSearch> again = openSearch(path(), OpenMode::MustExist, m_clock);
        QVERIFY(again);
        QCOMPARE(again->search().person.zone.id(), u"America/New_York"_s);
    }

    void theHolidaysAreThoseOfTheTimeZone_data()
    {
        QTest::addColumn<QStringList>("holidays");
        QTest::newRow("America/New_York") << QStringList{u"us-federal"_s};
        QTest::newRow("Europe/Berlin") << QStringList{u"germany"_s};
        QTest::newRow("America/Toronto") << QStringList{u"canada-ontario"_s};
        QTest::newRow("Africa/Nairobi") << QStringList(); // none of its own comes along
        QTest::newRow("UTC") << QStringList{u"us-federal"_s};
    }

    void theHolidaysAreThoseOfTheTimeZone()
    {
        qputenv("TZ", QTest::currentDataTag());
        const Result<OpenSearch> opened = openSearch(path(), OpenMode::CreateIfMissing, m_clock);
        QVERIFY(opened);
        QVERIFY(moveIn(*opened));
        QTEST(opened->search().person.holidays, "holidays");
    }

    void theDesktopsCountryCountsWhereTheClockTellsNone()
    {
        qputenv("TZ", "UTC");
        QCOMPARE(atHome(Person(), QLocale::Germany).holidays, QStringList{u"germany"_s});
        QCOMPARE(atHome(Person(), QLocale::Kenya).holidays, Person().holidays); // none comes along
        qputenv("TZ", "Europe/Berlin");
        QCOMPARE(atHome(Person(), QLocale::UnitedStates).holidays, QStringList{u"germany"_s});
        qputenv("TZ", "Africa/Nairobi");
        QCOMPARE(atHome(Person(), QLocale::Germany).holidays, QStringList());
    }

    void whoIsKnownStaysWhereTheyLive()
    {
        const Result<OpenSearch> opened = openSearch(path(), OpenMode::CreateIfMissing, m_clock);
        QVERIFY(opened);
        Person person = opened->search().person;
        person.name = u"Robin Ahmadi"_s; // in UTC by choice
        QVERIFY(opened->tracker->apply(editingPerson(opened->search(), person).change));
        QVERIFY(moveIn(*opened));
        QCOMPARE(opened->search().person, person);
    }

private:
    QString path() const { return m_folder->filePath(u"search.afterword"_s); }

    FixedClock m_clock{at("2026-11-23T20:00:00Z")};
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestOpenSearch)
#include "tst_opensearch.moc"
