// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/holidays/holidays.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

/// Where other collections of holidays say otherwise than ours, the law decides
/// (tests/data/holidays/README.md).
class TestHolidayDifferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCalendarNamesItsLaw_data();
    void everyCalendarNamesItsLaw();
    void theTableCountsTheDaysThatAreThere();
    void eachDayIsAsItsLawHasIt_data();
    void eachDayIsAsItsLawHasIt();
};

namespace {

QString textOf(const QString &path)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The sentence with which a calendar says by which law it is.
QString lawOf(const QString &id)
{
    QString text = textOf(u"resources/holidays/"_s + id + u".ics"_s);
    text.remove(u'\r').remove(u"\n "_s);
    static const QRegularExpression line(u"X-WR-CALDESC:(.*)\n"_s);
    QString description = line.match(text).captured(1).remove(u'\\');
    for (const QString &head : {u"From 2020 to 2040. "_s, u"All public holidays of the state. "_s})
        description.remove(head);
    static const QRegularExpression nextSentence(u"\\. (?=[A-Z])"_s);
    const QString first = description.split(nextSentence).first();
    return first.endsWith(u'.') ? first.chopped(1) : first;
}

QString freeDays(const QString &id)
{
    const bool isIsrael = id == u"israel"_s;
    QSet<QDate> free;
    QMap<int, int> years;
    const auto holidays = holidaysOf(id);
    for (const Holiday &holiday : *holidays) {
        const int day = holiday.date.dayOfWeek();
        const bool isWeekend = isIsrael ? day == Qt::Friday || day == Qt::Saturday : day > Qt::Friday;
        if (isWeekend || free.contains(holiday.date))
            continue;
        free.insert(holiday.date);
        ++years[holiday.date.year()];
    }
    QStringList words;
    for (int year = 2020; year <= 2040; ++year)
        words += QString::number(years.value(year));
    return words.join(u' ') + u" | "_s + QString::number(free.size());
}

} // namespace

void TestHolidayDifferences::everyCalendarNamesItsLaw_data()
{
    QTest::addColumn<QString>("id");
    for (const HolidayCalendar &calendar : bundledHolidayCalendars())
        QTest::newRow(qPrintable(calendar.id)) << calendar.id;
}

void TestHolidayDifferences::everyCalendarNamesItsLaw()
{
    QFETCH(QString, id);
    const QString law = lawOf(id);
    static const QRegularExpression words(u"\\b(acts?|code|laws?|statutes|loi|ley|legge|wet|decreto|decrees?|"
                                          u"resolution|regulation|circulars|ordinance|"
                                          "orders?|section|article|chapter)\\b|gesetz|verordnung|recht"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(words.match(law).hasMatch(), qPrintable(law));
    // Where it is laid beside others, the law that decides is the one that it names.
    const QString heading = u"\n# "_s + id + u": "_s;
    const QString differences = u'\n' + textOf(u"tests/data/holidays/differences.txt"_s);
    if (differences.contains(heading))
        QVERIFY2(differences.contains(heading + law + u'\n'), qPrintable(law));
}

void TestHolidayDifferences::theTableCountsTheDaysThatAreThere()
{
    const QString table = textOf(u"tests/data/holidays/README.md"_s);
    for (const HolidayCalendar &calendar : bundledHolidayCalendars()) {
        const QString row = u"\n| "_s + calendar.id + u" | "_s + freeDays(calendar.id) + u" | "_s;
        QVERIFY2(table.contains(row), qPrintable(row));
    }
}

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
