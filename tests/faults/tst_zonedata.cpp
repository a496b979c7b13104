// SPDX-License-Identifier: GPL-3.0-or-later
// A store on a machine whose time zone database has other names than the one on which it was written.
#include "lab.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

class TestZoneData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oldNamesAreReadByTheirPresentOnes_data();
    void oldNamesAreReadByTheirPresentOnes();
    void aNameThatIsNewerThanTheDataIsReadByItsOldOne();
    void namesThatTheMachineHasStayAsTheyAre();
    void aMachineThatIsSetToAnOldNameIsReadByThePresentOne();
    void anUnknownZoneSetsAsideThatOneValue();
    void aTextThatIsNoZoneIsDamage();

private:
    void storeNames(const QString &persons, const QString &interviews);
    Ended afterword(const QStringList &arguments, const QStringList &hiddenZones,
                    const QString &machine = u"Europe/Berlin"_s) const;
    QString exported(const QStringList &hiddenZones) const;
    QString inStore() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

void TestZoneData::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = m_folder->filePath(u"search.afterword"_s);
    writeBytes(m_folder->filePath(u"search.json"_s), R"({"afterword": 1,
        "person": {"name": "Robin Vale", "email": "robin@example.org", "timeZone": "America/New_York"},
        "contacts": [{"id": "dana", "name": "Dana Whitfield", "email": "dana@northwind.example"}],
        "applications": [{"id": "northwind", "company": "Northwind", "stage": "interviewing", "added": "2026-11-02",
          "interviews": [{"id": "i1", "round": "On-site", "start": "2026-11-30T10:00", "end": "2026-11-30T11:00",
            "timeZone": "America/New_York", "interviewers": [{"contact": "dana"}]}]}]})");
    QCOMPARE(afterword({u"import"_s, m_folder->filePath(u"search.json"_s)}, {}).exitCode, 0);
}

/// Puts names into the store as another machine may have written them.
void TestZoneData::storeNames(const QString &persons, const QString &interviews)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"names"_s);
        database.setDatabaseName(m_store);
        QVERIFY(database.open());
        QSqlQuery query(database);
        query.prepare(u"UPDATE setting SET value = ? WHERE name = 'person.timeZone'"_s);
        query.addBindValue(persons);
        QVERIFY(query.exec() && query.numRowsAffected() == 1);
        query.prepare(u"UPDATE interview SET time_zone = ?"_s);
        query.addBindValue(interviews);
        QVERIFY(query.exec() && query.numRowsAffected() == 1);
    }
    QSqlDatabase::removeDatabase(u"names"_s);
}

Ended TestZoneData::afterword(const QStringList &arguments, const QStringList &hiddenZones,
                              const QString &machine) const
{
    QProcessEnvironment environment = bareEnvironment(m_folder->path());
    environment.insert(u"TZ"_s, machine);
    QStringList hidden;
    for (const QString &zone : hiddenZones)
        hidden << u"/usr/share/zoneinfo/"_s + zone << u"/usr/lib/zoneinfo/"_s + zone;
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(AFTERWORD_SHIM));
    environment.insert(u"AFTERWORD_HIDDEN"_s, hidden.join(u':'));
    return run(QStringLiteral(AFTERWORD_PROGRAM),
               arguments + QStringList{u"--store"_s, m_store, u"--now"_s, u"2026-11-27T12:00:00Z"_s},
               environment, {}, {});
}

/// The zones that an export names, the person's first, and the exit code where it is not 0.
QString TestZoneData::exported(const QStringList &hiddenZones) const
{
    const QString path = m_folder->filePath(u"out.json"_s);
    if (const Ended ended = afterword({u"export"_s, path}, hiddenZones); ended.exitCode != 0)
        return QString::number(ended.exitCode) + QString::fromUtf8(ended.err);
    QStringList zones;
    for (const QByteArray &line : bytesOf(path).split('\n')) {
        const qsizetype at = line.indexOf("\"timeZone\": \"");
        if (at >= 0)
            zones += QString::fromUtf8(line.mid(at + 13).split('"').front());
    }
    return zones.join(u' ');
}

void TestZoneData::oldNamesAreReadByTheirPresentOnes_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("present");
    const auto row = [](const char *old, const char *present) {
        QTest::newRow(old) << QString::fromLatin1(old) << QString::fromLatin1(present);
    };
    row("Asia/Calcutta", "Asia/Kolkata"); // Qt 6.4's answers for Windows names
    row("Europe/Kiev", "Europe/Kyiv");
    row("America/Buenos_Aires", "America/Argentina/Buenos_Aires");
    row("Asia/Katmandu", "Asia/Kathmandu");
    row("US/Eastern", "America/New_York");
    row("EST5EDT", "America/New_York");
    row("Africa/Asmera", "Africa/Asmara");
    row("Brazil/Acre", "America/Rio_Branco"); // by way of America/Porto_Acre
    row("GB", "Europe/London");
}

void TestZoneData::oldNamesAreReadByTheirPresentOnes()
{
    QFETCH(QString, old);
    QFETCH(QString, present);
    storeNames(old, old);
    const QStringList legacy{old, u"America/Porto_Acre"_s};
    QCOMPARE(afterword({u"verify"_s}, legacy).exitCode, 0);
    const Ended agenda = afterword({u"agenda"_s}, legacy);
    QCOMPARE(agenda.err, QByteArray());
    QCOMPARE(agenda.exitCode, 0);
    QCOMPARE(exported(legacy), present + u' ' + present);
}

void TestZoneData::aNameThatIsNewerThanTheDataIsReadByItsOldOne()
{
    // As Debian's tzdata of 2021 has it; a machine with today's data and without its links has neither.
    if (!QFileInfo::exists(u"/usr/share/zoneinfo/Europe/Kiev"_s))
        QSKIP("this machine has no old names");
    storeNames(u"Europe/Kyiv"_s, u"Europe/Kyiv"_s);
    QCOMPARE(exported({u"Europe/Kyiv"_s}), u"Europe/Kyiv Europe/Kyiv"_s);
    QCOMPARE(afterword({u"agenda"_s}, {u"Europe/Kyiv"_s}).exitCode, 0);
}

void TestZoneData::namesThatTheMachineHasStayAsTheyAre()
{
    storeNames(u"Asia/Kolkata"_s, u"Etc/GMT+5"_s);
    QCOMPARE(exported({}), u"Asia/Kolkata Etc/GMT+5"_s);
}

void TestZoneData::aMachineThatIsSetToAnOldNameIsReadByThePresentOne()
{
    QVERIFY(QFile::remove(m_store));
    writeBytes(m_folder->filePath(u"search.json"_s),
               R"({"afterword": 1, "contacts": [{"id": "dana", "name": "Dana"}]})");
    const QStringList hidden{u"US/Pacific"_s};
    const QStringList import{u"import"_s, m_folder->filePath(u"search.json"_s)};
    QCOMPARE(afterword(import, hidden, u"US/Pacific"_s).exitCode, 0);
    QCOMPARE(exported(hidden), u"America/Los_Angeles"_s);
}

void TestZoneData::anUnknownZoneSetsAsideThatOneValue()
{
    storeNames(u"America/New_York"_s, u"America/Northwind"_s);
    QCOMPARE(afterword({u"verify"_s}, {}).exitCode, 0);
    const Ended agenda = afterword({u"agenda"_s, u"--json"_s}, {});
    QCOMPARE(agenda.exitCode, 1);
    QVERIFY2(agenda.err.contains("\"America/Northwind\" of On-site at Northwind"), agenda.err);
    // By the person's own clock the interview is over at 11:00 in New York.
    QVERIFY2(agenda.out.contains("\"opens\": \"2026-11-30T11:00:00-05:00\""), agenda.out);
    QCOMPARE(exported({}), u"America/New_York America/Northwind"_s); // nothing is lost
    storeNames(u"Atlantis/Port"_s, u"America/New_York"_s);
    const Ended own = afterword({u"agenda"_s}, {});
    QVERIFY2(own.err.contains("your time zone \"Atlantis/Port\""), own.err);
    QCOMPARE(exported({}), u"Atlantis/Port America/New_York"_s);
}

void TestZoneData::aTextThatIsNoZoneIsDamage()
{
    storeNames(u"America/New_York"_s, u"../passwd"_s);
    QCOMPARE(afterword({u"verify"_s}, {}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestZoneData)
#include "tst_zonedata.moc"
