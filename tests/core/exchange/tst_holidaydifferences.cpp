// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/holidays/holidays.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

/// Where other collections of holidays say otherwise than ours, the law decides
/// (tests/data/holidays/README.md).
class TestHolidayDifferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachDayIsAsItsLawHasIt_data();
    void eachDayIsAsItsLawHasIt();
};

void TestHolidayDifferences::eachDayIsAsItsLawHasIt_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("lines");

    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/holidays/differences.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QMap<QString, QStringList> regions;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            regions[line.section(u" | "_s, 0, 0)] += line;
    }
    QVERIFY(regions.size() > 80);
    for (auto region = regions.cbegin(); region != regions.cend(); ++region)
        QTest::newRow(qPrintable(region.key())) << region.key() << region.value();
}

void TestHolidayDifferences::eachDayIsAsItsLawHasIt()
{
    QFETCH(QString, id);
    QFETCH(QStringList, lines);
    const auto holidays = holidaysOf(id);
    QVERIFY(holidays);
    QSet<QDate> free;
    for (const Holiday &holiday : *holidays)
        free.insert(holiday.date);
    for (const QString &line : lines) {
        const bool isFree = line.section(u" | "_s, 1, 1) == u"free"_s;
        for (const QString &day : line.section(u" | "_s, 4, 4).split(u' ')) {
            const QDate date = QDate::fromString(day, Qt::ISODate);
            QVERIFY2(date.isValid(), qPrintable(line));
            QVERIFY2(free.contains(date) == isFree, qPrintable(day + u": "_s + line));
        }
    }
}

QTEST_GUILESS_MAIN(TestHolidayDifferences)
#include "tst_holidaydifferences.moc"
