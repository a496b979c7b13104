// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/holidays/holidays.h"

#include "core/exchange/calendar/holidays/holidayregions.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <set>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstYear = 2020;
constexpr int lastYear = 2040;

/// The names of a bundled calendar's days.
using Days = QMultiMap<QDate, QString>;

Days daysOf(const QString &id)
{
    QFile file(u":/holidays/%1.ics"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<std::vector<Holiday>> holidays = readHolidays(file.readAll(), 2000, 2060);
    Days days;
    if (holidays) {
        for (const Holiday &holiday : *holidays)
            days.insert(holiday.date, holiday.name);
    }
    return days;
}

QStringList namesOn(const Days &days, QDate date)
{
    QStringList names = days.values(date);
    names.sort();
    return names;
}

/// Easter Sunday by Gauss's rule as Lichtenberg mended it: not the way in which the calendars were made.
QDate easter(int year)
{
    const int k = year / 100;
    const int m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
    const int s = 2 - (3 * k + 3) / 4;
    const int a = year % 19;
    const int d = (19 * a + m) % 30;
    const int r = (d + a / 11) / 29;
    const int og = 21 + d - r;
    const int sz = 7 - (year + year / 4 + s) % 7;
    const int oe = 7 - (og - sz) % 7;
    return QDate(year, 3, 1).addDays(og + oe - 1);
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= 6;
}

QString dataFile(const QString &name)
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR) + u"/tests/data/holidays/"_s + name;
}

} // namespace

class TestHolidays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBundledCalendarsHaveNamesOfTheirOwn();
    void everyBundledCalendarKeepsToItsYears_data();
    void everyBundledCalendarKeepsToItsYears();
    void aDayIsAHoliday_data();
    void aDayIsAHoliday();
    void aDayIsNoHoliday_data();
    void aDayIsNoHoliday();
    void aYearHasSoManyDays_data();
    void aYearHasSoManyDays();
    void theDaysOfEasterFollowEaster_data();
    void theDaysOfEasterFollowEaster();
    void aFederalHolidayAtAWeekendIsObservedOnTheWeekdayBeside();
    void aHolidayAtAWeekendHasAWeekdayInstead_data();
    void aHolidayAtAWeekendHasAWeekdayInstead();
    void aJapaneseHolidayOnASundayHasTheNextFreeDay();
    void aZoneProposesTheCalendarOfItsPlace_data();
    void aZoneProposesTheCalendarOfItsPlace();
    void theDaysOfSeveralCalendarsComeInOrderAndOnce();
    void aCalendarOfOnesOwnIsReadByItsPath();
    void noCalendarHasNoDays();
    void anErrorNamesTheCalendar_data();
    void anErrorNamesTheCalendar();
    void readingIsQuick();
};

void TestHolidays::theBundledCalendarsHaveNamesOfTheirOwn()
{
    const std::vector<HolidayCalendar> calendars = bundledHolidayCalendars();
    QStringList ids;
    std::set<QString> names;
    for (const HolidayCalendar &calendar : calendars) {
        ids += calendar.id;
        names.insert(calendar.name);
        QVERIFY(!calendar.name.isEmpty());
    }
    for (const QString &id : {u"australia"_s, u"canada"_s, u"canada-ontario"_s, u"germany-bavaria"_s,
                              u"switzerland-geneva"_s, u"uk-england"_s, u"uk-scotland"_s, u"us-federal"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
    QCOMPARE(names.size(), calendars.size());
    QCOMPARE(calendars.back().name, u"United States: Washington State, state offices"_s);
}

void TestHolidays::everyBundledCalendarKeepsToItsYears_data()
{
    QTest::addColumn<QString>("id");
    for (const HolidayCalendar &calendar : bundledHolidayCalendars())
        QTest::newRow(calendar.id.toUtf8().constData()) << calendar.id;
}

void TestHolidays::everyBundledCalendarKeepsToItsYears()
{
    QFETCH(QString, id);
    const Days days = daysOf(id);
    QVERIFY(!days.isEmpty());
    QCOMPARE(days.firstKey().year(), firstYear);
    QCOMPARE(days.lastKey().year(), lastYear);
    for (int year = firstYear; year <= lastYear; ++year) {
        int inYear = 0;
        for (auto day = days.cbegin(); day != days.cend(); ++day)
            inYear += day.key().year() == year ? 1 : 0;
        QVERIFY2(inYear >= 3, qPrintable(QString::number(year)));
    }
    for (const QString &name : days)
        QVERIFY(!name.isEmpty());
}

void TestHolidays::aDayIsAHoliday_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *id, QDate date, const QStringList &names) {
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(id), date.toString(Qt::ISODate))))
            << QString::fromLatin1(id) << date << names;
    };
    const QString newYearSubstitute = u"New Year's Day (substitute day)"_s;

    // Where other collections of holidays differ: the law is in each file's description.
    row("uk-scotland", QDate(2026, 6, 15), {u"Bank holiday for the World Cup"_s});
    row("uk-scotland", QDate(2022, 1, 4), {u"New Year (substitute days)"_s});
    row("spain-cantabria", QDate(2026, 7, 28), {u"Day of the Institutions"_s});
    row("spain-murcia", QDate(2027, 6, 9), {u"Day of the Region of Murcia"_s});
    row("spain-valencia", QDate(2026, 10, 9), {u"Day of the Valencian Community"_s});
    row("australia-capital-territory", QDate(2026, 4, 27), {u"Anzac Day (additional day)"_s});
    row("australia-tasmania", QDate(2023, 1, 2), {u"New Year's Day (additional day)"_s});
    row("canada-nunavut", QDate(2026, 7, 9), {u"Nunavut Day"_s});
    row("switzerland-ticino", QDate(2026, 6, 29), {u"Saints Peter and Paul"_s});
    row("switzerland-glarus", QDate(2026, 4, 9),
        {u"Battle of Näfels (Näfelser Fahrt)"_s}); // the 2nd was in Holy Week
    row("switzerland-glarus", QDate(2027, 4, 1), {u"Battle of Näfels (Näfelser Fahrt)"_s}); // after Easter
    row("switzerland-appenzell-ausserrhoden", QDate(2022, 12, 26), {u"St Stephen's Day"_s});
    row("switzerland-uri", QDate(2025, 12, 26), {u"St Stephen's Day"_s});
    row("switzerland-graubuenden", QDate(2026, 4, 3), {u"Good Friday"_s});
    row("switzerland-obwalden", QDate(2026, 9, 25), {u"St Nicholas of Flüe's Day"_s});
    row("switzerland-appenzell-innerrhoden", QDate(2026, 9, 22), {u"St Maurice's Day"_s});
    row("switzerland-aargau-muri", QDate(2026, 12, 8), {u"Immaculate Conception"_s});
    row("switzerland-aargau-rheinfelden", QDate(2027, 11, 1), {u"All Saints' Day"_s});
    row("switzerland-solothurn", QDate(2026, 6, 4), {u"Corpus Christi"_s});
    // As the circulars have them, and as they were moved when the moon was seen.
    row("india-delhi", QDate(2024, 10, 31), {u"Diwali (Deepavali)"_s});
    row("india-delhi", QDate(2023, 6, 29), {u"Id-ul-Zuha (Bakrid)"_s});
    row("india-delhi", QDate(2026, 5, 27), {u"Id-ul-Zuha (Bakrid)"_s});
    row("india-delhi", QDate(2027, 3, 22), {u"Holi (expected)"_s});
    row("germany-berlin", QDate(2025, 5, 8), {u"Liberation Day (Tag der Befreiung)"_s});
    row("germany-saxony", QDate(2027, 11, 17), {u"Day of Repentance and Prayer (Buß- und Bettag)"_s});
    row("germany-bavaria", QDate(2028, 8, 15), {u"Assumption Day (Mariä Himmelfahrt)"_s});
    row("canada-ontario", QDate(2027, 2, 15), {u"Family Day"_s});
    row("canada-british-columbia", QDate(2026, 9, 30), {u"National Day for Truth and Reconciliation"_s});
    row("canada-manitoba", QDate(2026, 9, 30), {u"Orange Shirt Day"_s});
    row("australia-new-south-wales", QDate(2026, 4, 27), {u"Anzac Day (additional day)"_s});
    row("australia-victoria", QDate(2022, 9, 23), {u"Friday before the AFL Grand Final"_s});
    row("new-zealand", QDate(2026, 7, 10), {u"Matariki"_s});
    row("new-zealand", QDate(2022, 1, 4), {u"New Year (observed)"_s});
    row("italy", QDate(2027, 10, 4), {u"St Francis of Assisi (San Francesco)"_s});
    row("poland", QDate(2025, 12, 24), {u"Christmas Eve"_s});
    row("denmark", QDate(2023, 5, 5), {u"Great Prayer Day"_s});
    row("mexico", QDate(2024, 10, 1), {u"Change of president"_s});
    row("south-africa", QDate(2022, 12, 27), {u"Declared by the President"_s});
    row("switzerland-geneva", QDate(2026, 9, 10), {u"Geneva Fast (Jeûne genevois)"_s});
    // The moon's days where two computations differ are settled by the hour of the new moon in Beijing and
    // Seoul.
    row("hong-kong", QDate(2027, 2, 6), {u"Lunar New Year's Day"_s});
    row("hong-kong", QDate(2027, 2, 9), {u"Kept on the next day"_s});
    row("hong-kong", QDate(2030, 2, 4), {u"The second day of Lunar New Year"_s});
    row("hong-kong", QDate(2033, 9, 9), {u"The day following the Mid-Autumn Festival"_s});
    row("hong-kong", QDate(2026, 4, 7), {u"Kept on the next day"_s});
    row("south-korea", QDate(2027, 2, 9), {u"Substitute day"_s});
    row("south-korea", QDate(2028, 1, 27), {u"Lunar New Year (Seollal)"_s});
    row("south-korea", QDate(2036, 10, 7), {u"Substitute day"_s});
    row("south-korea", QDate(2026, 7, 17), {u"Constitution Day"_s});
    row("israel", QDate(2026, 4, 22), {u"Independence Day"_s}); // 5 Iyar itself
    row("israel", QDate(2025, 5, 1), {u"Independence Day"_s});  // two days before a Saturday
    row("israel", QDate(2024, 5, 14), {u"Independence Day"_s}); // the day after a Monday
    row("singapore", QDate(2026, 6, 1), {u"Day for a Sunday's holiday"_s});
    row("spain-madrid", QDate(2027, 3, 25), {u"Maundy Thursday (Jueves Santo)"_s});
    row("spain-catalonia", QDate(2027, 9, 11), {u"National Day of Catalonia (Diada)"_s});
    // Other collections keep these on the federal days, or name cities' days as the state's.
    row("us-california", QDate(2023, 11, 10), {u"Veterans Day"_s});
    row("us-texas", QDate(2026, 11, 27), {u"Day after Thanksgiving"_s});
    row("us-new-york", QDate(2023, 2, 13), {u"Lincoln's Birthday"_s});
    row("us-washington", QDate(2027, 11, 26), {u"Native American Heritage Day"_s});
    row("us-federal", QDate(2026, 1, 19), {u"Birthday of Martin Luther King, Jr."_s});
    row("us-federal", QDate(2024, 2, 19), {u"Washington's Birthday"_s});
    row("us-federal", QDate(2026, 5, 25), {u"Memorial Day"_s});
    row("us-federal", QDate(2021, 6, 18), {u"Juneteenth National Independence Day (observed)"_s});
    row("us-federal", QDate(2022, 6, 20), {u"Juneteenth National Independence Day (observed)"_s});
    row("us-federal", QDate(2026, 7, 3), {u"Independence Day (observed)"_s});
    // On a Saturday or Sunday the day itself is free only as a weekend day.
    row("us-federal", QDate(2026, 7, 4), {});
    row("us-federal", QDate(2022, 12, 25), {});
    row("us-federal", QDate(2025, 7, 4), {u"Independence Day"_s});
    row("us-federal", QDate(2023, 6, 19), {u"Juneteenth National Independence Day"_s});
    row("us-federal", QDate(2027, 7, 5), {u"Independence Day (observed)"_s});
    row("us-federal", QDate(2026, 9, 7), {u"Labor Day"_s});
    row("us-federal", QDate(2026, 10, 12), {u"Columbus Day"_s});
    row("us-federal", QDate(2023, 11, 10), {u"Veterans Day (observed)"_s});
    row("us-federal", QDate(2026, 11, 26), {u"Thanksgiving Day"_s});
    row("us-federal", QDate(2021, 12, 24), {u"Christmas Day (observed)"_s});
    row("us-federal", QDate(2021, 12, 31), {u"New Year's Day (observed)"_s});
    row("us-federal", QDate(2023, 1, 2), {u"New Year's Day (observed)"_s});

    row("canada", QDate(2024, 5, 20), {u"Victoria Day"_s});
    row("canada", QDate(2026, 5, 18), {u"Victoria Day"_s});
    row("canada", QDate(2023, 7, 3), {u"Canada Day (substitute day)"_s});
    row("canada", QDate(2021, 9, 30), {u"National Day for Truth and Reconciliation"_s});
    row("canada", QDate(2023, 10, 2), {u"National Day for Truth and Reconciliation (substitute day)"_s});
    row("canada", QDate(2026, 10, 12), {u"Thanksgiving Day"_s});
    row("canada", QDate(2022, 12, 27), {u"Christmas Day (substitute day)"_s});
    row("canada", QDate(2026, 12, 28), {u"Boxing Day (substitute day)"_s});

    row("uk-england", QDate(2020, 5, 8), {u"Early May bank holiday (VE Day)"_s});
    row("uk-england", QDate(2022, 1, 3), {newYearSubstitute});
    row("uk-england", QDate(2022, 6, 2), {u"Spring bank holiday"_s});
    row("uk-england", QDate(2022, 6, 3), {u"Platinum Jubilee bank holiday"_s});
    row("uk-england", QDate(2022, 9, 19), {u"Bank holiday for the State Funeral of Queen Elizabeth II"_s});
    row("uk-england", QDate(2023, 5, 1), {u"Early May bank holiday"_s});
    row("uk-england", QDate(2023, 5, 8), {u"Bank holiday for the coronation of King Charles III"_s});
    row("uk-england", QDate(2026, 8, 31), {u"Summer bank holiday"_s});
    row("uk-england", QDate(2021, 12, 27), {u"Christmas Day (substitute day)"_s});
    row("uk-england", QDate(2021, 12, 28), {u"Boxing Day (substitute day)"_s});
    row("uk-england", QDate(2022, 12, 27), {u"Christmas Day (substitute day)"_s});
    row("uk-england", QDate(2028, 1, 3), {newYearSubstitute});

    row("ireland", QDate(2022, 3, 18), {u"Day of Remembrance and Recognition"_s});
    row("ireland", QDate(2023, 2, 6), {u"St Brigid's Day"_s});
    row("ireland", QDate(2027, 2, 1), {u"St Brigid's Day"_s});
    row("ireland", QDate(2030, 2, 1), {u"St Brigid's Day"_s});
    row("ireland", QDate(2026, 10, 26), {u"October holiday"_s});

    row("germany", QDate(2026, 5, 14), {u"Ascension Day (Christi Himmelfahrt)"_s});
    row("germany", QDate(2026, 10, 3), {u"German Unity Day (Tag der Deutschen Einheit)"_s});
    row("germany", QDate(2025, 6, 9), {u"Whit Monday (Pfingstmontag)"_s});

    row("france", QDate(2025, 5, 29), {u"Ascension Day (Ascension)"_s});
    row("france", QDate(2026, 7, 14), {u"National Day (Fête nationale)"_s});

    row("spain", QDate(2026, 1, 6), {u"Epiphany (Epifanía del Señor)"_s});
    row("spain", QDate(2026, 4, 3), {u"Good Friday (Viernes Santo)"_s});
    row("spain", QDate(2026, 12, 8), {u"Immaculate Conception (Inmaculada Concepción)"_s});

    row("india", QDate(2026, 8, 15), {u"Independence Day"_s});

    row("australia", QDate(2020, 1, 27), {u"Australia Day (substitute day)"_s});
    row("australia", QDate(2022, 1, 3), {u"New Year's Day (additional day)"_s});
    row("australia", QDate(2022, 9, 22), {u"National Day of Mourning for Queen Elizabeth II"_s});
    row("australia", QDate(2026, 4, 25), {u"Anzac Day"_s});
    row("australia", QDate(2027, 12, 28), {u"Boxing Day (additional day)"_s});

    row("japan", QDate(2020, 2, 24), {u"Emperor's Birthday (substitute day)"_s});
    row("japan", QDate(2020, 5, 6), {u"Substitute day for a holiday from 3 to 5 May"_s});
    row("japan", QDate(2020, 7, 23), {u"Marine Day"_s});
    row("japan", QDate(2020, 7, 24), {u"Sports Day"_s});
    row("japan", QDate(2020, 8, 10), {u"Mountain Day"_s});
    row("japan", QDate(2021, 7, 22), {u"Marine Day"_s});
    row("japan", QDate(2021, 7, 23), {u"Sports Day"_s});
    row("japan", QDate(2021, 8, 9), {u"Mountain Day (substitute day)"_s});
    row("japan", QDate(2024, 2, 12), {u"National Foundation Day (substitute day)"_s});
    row("japan", QDate(2024, 3, 20), {u"Vernal Equinox Day"_s});
    row("japan", QDate(2024, 9, 23), {u"Autumnal Equinox Day (substitute day)"_s});
    row("japan", QDate(2026, 5, 6), {u"Substitute day for a holiday from 3 to 5 May"_s});
    row("japan", QDate(2026, 9, 22), {u"Citizens' holiday"_s});
    row("japan", QDate(2027, 3, 22), {u"Vernal Equinox Day (substitute day)"_s});
    row("japan", QDate(2032, 9, 21), {u"Citizens' holiday"_s});
}

void TestHolidays::aDayIsAHoliday()
{
    QFETCH(QString, id);
    QFETCH(QDate, date);
    QFETCH(QStringList, names);
    QCOMPARE(namesOn(daysOf(id), date), names);
}

void TestHolidays::aDayIsNoHoliday_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDate>("date");

    QTest::newRow("a Saturday's day in California") << u"us-california"_s << QDate(2026, 7, 3);
    QTest::newRow("Columbus Day in Texas") << u"us-texas"_s << QDate(2026, 10, 12);
    QTest::newRow("Presidents' Day in Florida") << u"us-florida"_s << QDate(2026, 2, 16);
    QTest::newRow("Boston's Evacuation Day") << u"us-massachusetts"_s << QDate(2026, 3, 17);
    QTest::newRow("Good Friday in Ticino") << u"switzerland-ticino"_s << QDate(2026, 4, 3);
    QTest::newRow("a third day of rest in Appenzell")
        << u"switzerland-appenzell-innerrhoden"_s << QDate(2023, 12, 26);
    QTest::newRow("Corpus Christi in Aarau") << u"switzerland-aargau"_s << QDate(2026, 6, 4);
    QTest::newRow("Easter Monday in Bremgarten") << u"switzerland-aargau-bremgarten"_s << QDate(2026, 4, 6);
    QTest::newRow("the half of 1 May in Solothurn") << u"switzerland-solothurn"_s << QDate(2026, 5, 1);
    QTest::newRow("Easter Monday in the Northwest Territories")
        << u"canada-northwest-territories"_s << QDate(2026, 4, 6);
    QTest::newRow("Thanksgiving in Nova Scotia") << u"canada-nova-scotia"_s << QDate(2026, 10, 12);
    QTest::newRow("a leap month's Mid-Autumn") << u"south-korea"_s << QDate(2033, 10, 7);
    QTest::newRow("Remembrance Day in Ontario") << u"canada-ontario"_s << QDate(2027, 11, 11);
    QTest::newRow("Easter Monday in Ontario") << u"canada-ontario"_s << QDate(2027, 3, 29);
    QTest::newRow("Easter Monday in Scotland") << u"uk-scotland"_s << QDate(2027, 3, 29);
    QTest::newRow("a Monday after Anzac Day that New South Wales has not")
        << u"australia-new-south-wales"_s << QDate(2032, 4, 26);
    QTest::newRow("the Great Prayer Day is gone") << u"denmark"_s << QDate(2024, 4, 26);
    QTest::newRow("Christmas Eve in Poland before it was one") << u"poland"_s << QDate(2024, 12, 24);
    QTest::newRow("Liberation Day in an ordinary year") << u"netherlands"_s << QDate(2026, 5, 5);
    QTest::newRow("Juneteenth before it was one") << u"us-federal"_s << QDate(2020, 6, 19);
    QTest::newRow("the day of an inauguration") << u"us-federal"_s << QDate(2029, 1, 20);
    QTest::newRow("the Monday after a Saturday's federal holiday") << u"us-federal"_s << QDate(2026, 7, 6);
    QTest::newRow("the day after Thanksgiving") << u"us-federal"_s << QDate(2026, 11, 27);
    QTest::newRow("Truth and Reconciliation before it was one") << u"canada"_s << QDate(2020, 9, 30);
    QTest::newRow("Victoria Day is before 25 May") << u"canada"_s << QDate(2026, 5, 25);
    QTest::newRow("the early May bank holiday of 2020 was moved") << u"uk-england"_s << QDate(2020, 5, 4);
    QTest::newRow("the spring bank holiday of 2022 was moved") << u"uk-england"_s << QDate(2022, 5, 30);
    QTest::newRow("Boxing Day on a Monday has no substitute") << u"uk-england"_s << QDate(2022, 12, 28);
    QTest::newRow("St Brigid's Day before it was one") << u"ireland"_s << QDate(2022, 2, 7);
    QTest::newRow("St Brigid's Day was the Friday before") << u"ireland"_s << QDate(2030, 2, 4);
    QTest::newRow("Ireland has no substitute days") << u"ireland"_s << QDate(2022, 1, 3);
    QTest::newRow("Good Friday in Ireland") << u"ireland"_s << QDate(2026, 4, 3);
    QTest::newRow("Reformation Day is not every state's") << u"germany"_s << QDate(2026, 10, 31);
    QTest::newRow("Good Friday in France") << u"france"_s << QDate(2026, 4, 3);
    QTest::newRow("Maundy Thursday in Spain") << u"spain"_s << QDate(2026, 4, 2);
    QTest::newRow("the King's Birthday is not every state's") << u"australia"_s << QDate(2026, 6, 8);
    QTest::newRow("a Monday after Anzac Day is not every state's") << u"australia"_s << QDate(2026, 4, 27);
    QTest::newRow("Marine Day of 2021 was moved") << u"japan"_s << QDate(2021, 7, 19);
    QTest::newRow("Mountain Day of 2021 was moved") << u"japan"_s << QDate(2021, 8, 11);
    QTest::newRow("Sports Day of 2020 was moved") << u"japan"_s << QDate(2020, 10, 12);
    QTest::newRow("a Saturday's holiday has no substitute in Japan") << u"japan"_s << QDate(2023, 2, 13);
}

void TestHolidays::aDayIsNoHoliday()
{
    QFETCH(QString, id);
    QFETCH(QDate, date);
    QCOMPARE(namesOn(daysOf(id), date), QStringList());
}

void TestHolidays::aYearHasSoManyDays_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("count");

    QTest::newRow("federal, ten, one of them observed") << u"us-federal"_s << 2020 << 10;
    QTest::newRow("federal, eleven, one of them observed") << u"us-federal"_s << 2026 << 11;
    QTest::newRow("federal, eleven") << u"us-federal"_s << 2024 << 11;
    QTest::newRow("Canada, ten and one substitute") << u"canada"_s << 2026 << 11;
    QTest::newRow("England, eight") << u"uk-england"_s << 2024 << 8;
    QTest::newRow("England, eight and the jubilee, the funeral, two substitutes")
        << u"uk-england"_s << 2022 << 12;
    QTest::newRow("Ireland, nine") << u"ireland"_s << 2021 << 9;
    QTest::newRow("Ireland, nine and the day of remembrance") << u"ireland"_s << 2022 << 10;
    QTest::newRow("Ireland, ten") << u"ireland"_s << 2023 << 10;
    QTest::newRow("Germany, nine") << u"germany"_s << 2026 << 9;
    QTest::newRow("France, eleven") << u"france"_s << 2026 << 11;
    QTest::newRow("Spain, ten") << u"spain"_s << 2026 << 10;
    QTest::newRow("India, three") << u"india"_s << 2026 << 3;
    QTest::newRow("Australia, seven") << u"australia"_s << 2024 << 7;
    QTest::newRow("Australia, seven and the mourning, two more days") << u"australia"_s << 2022 << 10;
    QTest::newRow("Japan, sixteen and two more") << u"japan"_s << 2026 << 18;
    QTest::newRow("Japan, sixteen and five substitutes") << u"japan"_s << 2024 << 21;
}

void TestHolidays::aYearHasSoManyDays()
{
    QFETCH(QString, id);
    QFETCH(int, year);
    QFETCH(int, count);
    int found = 0;
    for (const QDate &date : daysOf(id).keys())
        found += date.year() == year ? 1 : 0;
    QCOMPARE(found, count);
}

void TestHolidays::theDaysOfEasterFollowEaster_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("afterEaster");

    QTest::newRow("Canada") << u"canada"_s << u"Good Friday"_s << -2;
    QTest::newRow("England, Friday") << u"uk-england"_s << u"Good Friday"_s << -2;
    QTest::newRow("England, Monday") << u"uk-england"_s << u"Easter Monday"_s << 1;
    QTest::newRow("Ireland") << u"ireland"_s << u"Easter Monday"_s << 1;
    QTest::newRow("Germany, Friday") << u"germany"_s << u"Good Friday (Karfreitag)"_s << -2;
    QTest::newRow("Germany, Monday") << u"germany"_s << u"Easter Monday (Ostermontag)"_s << 1;
    QTest::newRow("Germany, Ascension") << u"germany"_s << u"Ascension Day (Christi Himmelfahrt)"_s << 39;
    QTest::newRow("Germany, Whitsun") << u"germany"_s << u"Whit Monday (Pfingstmontag)"_s << 50;
    QTest::newRow("France, Monday") << u"france"_s << u"Easter Monday (Lundi de Pâques)"_s << 1;
    QTest::newRow("France, Ascension") << u"france"_s << u"Ascension Day (Ascension)"_s << 39;
    QTest::newRow("France, Whitsun") << u"france"_s << u"Whit Monday (Lundi de Pentecôte)"_s << 50;
    QTest::newRow("Spain") << u"spain"_s << u"Good Friday (Viernes Santo)"_s << -2;
    QTest::newRow("Australia, Friday") << u"australia"_s << u"Good Friday"_s << -2;
    QTest::newRow("Australia, Monday") << u"australia"_s << u"Easter Monday"_s << 1;
}

void TestHolidays::theDaysOfEasterFollowEaster()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(int, afterEaster);
    QList<QDate> expected;
    for (int year = firstYear; year <= lastYear; ++year)
        expected += easter(year).addDays(afterEaster);
    QCOMPARE(daysOf(id).keys(name), expected);
}

void TestHolidays::aFederalHolidayAtAWeekendIsObservedOnTheWeekdayBeside()
{
    // The day itself is then free only as a weekend day.
    struct Fixed {
        int month;
        int day;
        int firstYear;
        QString name;
    };
    const Fixed fixed[] = {{1, 1, firstYear, u"New Year's Day"_s},
                           {6, 19, 2021, u"Juneteenth National Independence Day"_s},
                           {7, 4, firstYear, u"Independence Day"_s},
                           {11, 11, firstYear, u"Veterans Day"_s},
                           {12, 25, firstYear, u"Christmas Day"_s}};
    const Days days = daysOf(u"us-federal"_s);
    for (const Fixed &one : fixed) {
        for (int year = one.firstYear; year <= lastYear; ++year) {
            const QDate day(year, one.month, one.day);
            const int weekday = day.dayOfWeek();
            QCOMPARE(days.contains(day, one.name), weekday < 6);
            if (weekday >= 6)
                QVERIFY2(days.contains(day.addDays(weekday == 6 ? -1 : 1), one.name + u" (observed)"_s),
                         qPrintable(day.toString(Qt::ISODate)));
        }
    }
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        QVERIFY2(!isWeekend(day.key()), qPrintable(day.key().toString(Qt::ISODate)));
}

void TestHolidays::aHolidayAtAWeekendHasAWeekdayInstead_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("without"); // those that stay where they are
    QTest::newRow("canada") << u"canada"_s << QStringList();
    QTest::newRow("uk-england") << u"uk-england"_s << QStringList();
    QTest::newRow("australia") << u"australia"_s << QStringList{u"Anzac Day"_s};
}

void TestHolidays::aHolidayAtAWeekendHasAWeekdayInstead()
{
    QFETCH(QString, id);
    QFETCH(QStringList, without);
    const Days days = daysOf(id);
    int instead = 0;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        if (day.value().endsWith(u" day)"_s)) {
            ++instead;
            QVERIFY2(!isWeekend(day.key()), qPrintable(day.value()));
            // The first two days after a weekend; a third where two holidays were at it.
            QCOMPARE(namesOn(days, day.key()).size(), 1);
            continue;
        }
        if (!isWeekend(day.key()) || without.contains(day.value()))
            continue;
        --instead;
        const QStringList next =
            QStringList(days.values(day.key().addDays(1))) + days.values(day.key().addDays(2));
        QVERIFY2(next.join(u'|').contains(day.value() + u" ("_s),
                 qPrintable(day.key().toString(Qt::ISODate) + day.value()));
    }
    QCOMPARE(instead, 0);
}

void TestHolidays::aJapaneseHolidayOnASundayHasTheNextFreeDay()
{
    const Days days = daysOf(u"japan"_s);
    const auto isSubstitute = [](const QString &name) { return name.contains(u"ubstitute day"_s); };
    std::set<QDate> expected;
    std::set<QDate> substitutes;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        if (isSubstitute(day.value())) {
            substitutes.insert(day.key());
        } else if (day.key().dayOfWeek() == 7) {
            QDate next = day.key().addDays(1);
            while (days.contains(next) && !isSubstitute(days.value(next)))
                next = next.addDays(1);
            expected.insert(next);
        }
    }
    QVERIFY(substitutes == expected);
    QCOMPARE(days.keys().size(), days.uniqueKeys().size());
}

void TestHolidays::aZoneProposesTheCalendarOfItsPlace_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("id");
    QTest::newRow("a province") << u"America/Toronto"_s << u"canada-ontario"_s;
    QTest::newRow("an Atlantic province") << u"America/Halifax"_s << u"canada-nova-scotia"_s;
    QTest::newRow("a country") << u"America/Creston"_s << u"canada"_s;
    QTest::newRow("an island of Spain") << u"Atlantic/Canary"_s << u"spain-canary-islands"_s;
    QTest::newRow("the whole of a large country") << u"America/Los_Angeles"_s << u"us-federal"_s;
    QTest::newRow("London") << u"Europe/London"_s << u"uk-england"_s;
    QTest::newRow("Berlin") << u"Europe/Berlin"_s << u"germany"_s;
    QTest::newRow("Seoul") << u"Asia/Seoul"_s << u"south-korea"_s;
    QTest::newRow("a country without one") << u"Asia/Dubai"_s << QString();
    QTest::newRow("no country") << u"UTC"_s << QString();
}

void TestHolidays::aZoneProposesTheCalendarOfItsPlace()
{
    QFETCH(QString, zone);
    QFETCH(QString, id);
    QCOMPARE(holidaysAt(Zone::named(zone).value()), id);
    const auto calendars = bundledHolidayCalendars();
    const bool isThere = std::any_of(calendars.begin(), calendars.end(),
                                     [&](const HolidayCalendar &one) { return one.id == id; });
    QCOMPARE(isThere, !id.isEmpty());
    QCOMPARE(countryOfHolidays(u"canada-ontario"_s), u"canada"_s);
    QCOMPARE(countryOfHolidays(u"south-korea"_s), u"south-korea"_s);
}

void TestHolidays::theDaysOfSeveralCalendarsComeInOrderAndOnce()
{
    const Result<std::vector<QDate>> dates = holidayDates({u"us-federal"_s, u"canada"_s, u"us-federal"_s});
    QVERIFY(dates);
    std::set<QDate> expected;
    for (const QString &id : {u"us-federal"_s, u"canada"_s}) {
        for (const QDate &date : daysOf(id).keys())
            expected.insert(date);
    }
    QVERIFY(std::equal(dates->begin(), dates->end(), expected.begin(), expected.end()));
}

void TestHolidays::aCalendarOfOnesOwnIsReadByItsPath()
{
    const Result<std::vector<QDate>> dates = holidayDates({dataFile(u"own.ics"_s), u"india"_s});
    QVERIFY(dates);
    const std::set<QDate> days(dates->begin(), dates->end());
    QVERIFY(days.count(QDate(2026, 1, 26)));  // India's
    QVERIFY(days.count(QDate(2026, 3, 16)));  // own
    QVERIFY(!days.count(QDate(2026, 3, 15))); // moved
    QVERIFY(days.count(QDate(2060, 3, 15)));  // goes on until the last year
    QVERIFY(*days.rbegin() < QDate(2061, 1, 1));
}

void TestHolidays::noCalendarHasNoDays()
{
    const Result<std::vector<QDate>> dates = holidayDates({});
    QVERIFY(dates);
    QVERIFY(dates->empty());
}

void TestHolidays::anErrorNamesTheCalendar_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("line");

    QTest::newRow("unknown") << u"us-fedral"_s << u"choose one of australia"_s << 0;
    QTest::newRow("empty") << u""_s << u"there is no holiday calendar called \"\""_s << 0;
    QTest::newRow("not there") << dataFile(u"none.ics"_s) << u"is not there"_s << 0;
    QTest::newRow("a folder") << dataFile(QString()) << u"is not a file"_s << 0;
    QTest::newRow("a device") << u"/dev/zero"_s << u"is not a file"_s << 0;
    QTest::newRow("a bundled file's path") << u"us-federal.ics"_s << u"is not there"_s << 0;
    QTest::newRow("no calendar") << QStringLiteral(AFTERWORD_SOURCE_DIR "/CMakeLists.txt")
                                 << u"this is not a calendar"_s << 1;
    QTest::newRow("a wrong date") << dataFile(u"brokendate.ics"_s) << u"\"20260230\" is not a date"_s << 7;
}

void TestHolidays::anErrorNamesTheCalendar()
{
    QFETCH(QString, id);
    QFETCH(QString, words);
    QFETCH(int, line);
    const Result<std::vector<QDate>> dates = holidayDates({u"us-federal"_s, id});
    QVERIFY(!dates);
    QVERIFY2(dates.error().message.contains(id), qPrintable(dates.error().message));
    QVERIFY2(dates.error().message.contains(words), qPrintable(dates.error().message));
    QCOMPARE(dates.error().line, line);
}

void TestHolidays::readingIsQuick()
{
    QStringList ids;
    for (const HolidayCalendar &calendar : bundledHolidayCalendars())
        ids += calendar.id;
    const std::clock_t begun = std::clock(); // of the processor, since other programs run as well
    QVERIFY(holidayDates(ids));
    // It takes 30 ms in a debug build; the bound leaves room for a sanitizer.
    const auto milliseconds = double(std::clock() - begun) * 1000.0 / CLOCKS_PER_SEC;
    QVERIFY2(milliseconds < 1000, qPrintable(QString::number(milliseconds)));
}

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
