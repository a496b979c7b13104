// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dates.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

/// Dates as people type them, in a window of each language: the language one types in is one's own.
class TestTypedDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadInEveryWindow_data();
    void isReadInEveryWindow();
    void numbersGoByTheWindowsOrder_data();
    void numbersGoByTheWindowsOrder();
    void whatIsNoDateIsNone_data();
    void whatIsNoDateIsNone();
    void saysHowItWasReadWhereThatIsNotSure_data();
    void saysHowItWasReadWhereThatIsNotSure();
    void timesAreReadInEveryLanguage_data();
    void timesAreReadInEveryLanguage();
};

namespace {

const QDate today(2026, 11, 28); // a Saturday

const std::initializer_list<const char *> windows{"en_US", "en_GB", "de_DE", "fr_FR", "es_ES"};

} // namespace

void TestTypedDate::isReadInEveryWindow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const auto row = [](const QString &text, QDate date) { QTest::newRow(qPrintable(text)) << text << date; };
    const QDate february(2027, 2, 1);

    for (const auto *text : {u"1. Februar 2027",
                             u"1.Februar 2027",
                             u"1 Februar 27",
                             u"1. Feb. 2027",
                             u"01. FEBRUAR 2027",
                             u"Montag, 1. Februar 2027",
                             u"Montag, den 1. Februar",
                             u"Mo, 1. Feb",
                             u"am 1. Februar",
                             u"1. Feber 2027",
                             u"bis zum 1. Februar 2027",
                             u"ab 1. Februar",
                             u"1.2.27",
                             u"1.2.2027",
                             u"01.02.2027",
                             u"1. 2. 2027",
                             u"Mo. 1.2.27",
                             u"1.2.",
                             u"1.2",
                             u"1 February 2027",
                             u"February 1, 2027",
                             u"Feb 1st, 2027",
                             u"1st of February 2027",
                             u"the 1st of February",
                             u"Monday, February 1",
                             u"by 1 Feb",
                             u"1-Feb-2027",
                             u"1/Feb/27",
                             u"2027 Feb 1",
                             u"Feb. 1 ’27",
                             u"1er février 2027",
                             u"1er fevrier",
                             u"le 1er février 2027",
                             u"lundi 1er février 2027",
                             u"1 févr. 2027",
                             u"lun. 1 févr.",
                             u"au 1er février",
                             u"jusqu’au 1er février",
                             u"premier février 2027",
                             u"1 de febrero de 2027",
                             u"1º de febrero",
                             u"el 1 de febrero de 2027",
                             u"lunes, 1 de febrero",
                             u"1 feb 2027",
                             u"hasta el 1 de febrero",
                             u"primero de febrero",
                             u"2027-02-01",
                             u"2027/2/1",
                             u"2027.02.01",
                             u"20270201",
                             u"  1.  Februar   2027 "})
        row(QString::fromUtf16(text), february);
    row(u"3. März"_s, {2027, 3, 3});
    row(u"3. Maerz 2027"_s, {2027, 3, 3});
    row(u"3 mrz 27"_s, {2027, 3, 3});
    row(u"3 mars"_s, {2027, 3, 3});
    row(u"3 de marzo"_s, {2027, 3, 3});
    row(u"mardi 2 mars"_s, {2027, 3, 2});
    row(u"mar. 2 févr."_s, {2027, 2, 2});
    row(u"5 août"_s, {2027, 8, 5});
    row(u"5 aout 2027"_s, {2027, 8, 5});
    row(u"5 ago 2027"_s, {2027, 8, 5});
    row(u"24. Dez"_s, {2026, 12, 24});
    row(u"24 déc."_s, {2026, 12, 24});
    row(u"24 dic"_s, {2026, 12, 24});
    row(u"1er mai"_s, {2027, 5, 1});
    row(u"1. Jänner 2027"_s, {2027, 1, 1});
    row(u"31 enero"_s, {2027, 1, 31});
    row(u"29. Februar"_s, {2028, 2, 29});
    for (const auto *text : {u"heute", u"today", u"aujourd'hui", u"Aujourd’hui", u"hoy"})
        row(QString::fromUtf16(text), today);
    for (const auto *text : {u"morgen", u"demain", u"mañana", u"tomorrow"})
        row(QString::fromUtf16(text), today.addDays(1));
    for (const auto *text : {u"übermorgen", u"uebermorgen", u"après-demain", u"pasado mañana",
                             u"the day after tomorrow", u"in 2 Tagen", u"dans 2 jours", u"en dos días"})
        row(QString::fromUtf16(text), today.addDays(2));
    for (const auto *text : {u"gestern", u"hier", u"ayer"})
        row(QString::fromUtf16(text), today.addDays(-1));
    for (const auto *text : {u"vorgestern", u"avant-hier", u"anteayer", u"vor 2 Tagen", u"il y a 2 jours",
                             u"hace dos días", u"2 days ago"})
        row(QString::fromUtf16(text), today.addDays(-2));
    for (const auto *text : {u"in einer Woche", u"dans une semaine", u"dentro de una semana", u"in a week"})
        row(QString::fromUtf16(text), today.addDays(7));
    row(u"in 2 Monaten"_s, {2027, 1, 28});
    for (const auto *text :
         {u"Freitag", u"am Freitag", u"nächsten Freitag", u"kommenden Freitag", u"on Friday", u"next Friday",
          u"vendredi", u"vendredi prochain", u"viernes", u"el próximo viernes", u"el viernes que viene"})
        row(QString::fromUtf16(text), {2026, 12, 4});
    for (const auto *text : {u"letzten Freitag", u"vergangenen Freitag", u"last Friday", u"vendredi dernier",
                             u"el viernes pasado"})
        row(QString::fromUtf16(text), {2026, 11, 27});
}

void TestTypedDate::isReadInEveryWindow()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, date);
    for (const char *window : windows) {
        if (QString::fromLatin1(window) == u"en_US"_s && text.contains(u"1.2"_s))
            continue; // see numbersGoByTheWindowsOrder
        QLocale::setDefault(QLocale(QString::fromLatin1(window)));
        QVERIFY2(dateFromWords(text, today) == date,
                 qPrintable(u"%1 in %2: %3"_s.arg(
                     text, QString::fromLatin1(window),
                     dateFromWords(text, today).value_or(QDate()).toString(Qt::ISODate))));
    }
}

void TestTypedDate::numbersGoByTheWindowsOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("american");
    QTest::addColumn<QDate>("german");
    const auto row = [](const char *text, QDate american, QDate german) {
        QTest::newRow(text) << QString::fromLatin1(text) << american << german;
    };
    row("1/2/2027", {2027, 1, 2}, {2027, 2, 1});
    row("1/2/27", {2027, 1, 2}, {2027, 2, 1});
    row("1-2-2027", {2027, 1, 2}, {2027, 2, 1});
    row("1 2 2027", {2027, 1, 2}, {2027, 2, 1});
    row("25/12", {2026, 12, 25}, {2026, 12, 25});
    row("12/25/2026", {2026, 12, 25}, {2026, 12, 25});
    row("1.2.2027", {2027, 2, 1}, {2027, 2, 1}); // points put the day first
    row("12.25.2026", {2026, 12, 25}, {2026, 12, 25});
    row("01022027", {2027, 1, 2}, {2027, 2, 1});
    row("20122026", {2026, 12, 20}, {2026, 12, 20});
}

void TestTypedDate::numbersGoByTheWindowsOrder()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, american);
    QFETCH(const QDate, german);
    QLocale::setDefault(QLocale(u"en_US"_s));
    QCOMPARE(dateFromWords(text, today).value_or(QDate()), american);
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QCOMPARE(dateFromWords(text, today).value_or(QDate()), german);
}

void TestTypedDate::whatIsNoDateIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {u"",
                             u"bald",
                             u"Februar",
                             u"Februar 2027",
                             u"Anfang Februar",
                             u"Ende Februar 2027",
                             u"30. Februar",
                             u"29. Februar 2027",
                             u"32. Januar",
                             u"12.-14. Februar",
                             u"12-14 Feb",
                             u"Feb 12-14",
                             u"1. oder 2. Februar",
                             u"1. Februar oder 1. März",
                             u"1. Febuar 2027",
                             u"1. Februar 20277",
                             u"1. Februar 227",
                             u"in Kürze",
                             u"nächste Woche",
                             u"1.2.2027 um 14 Uhr",
                             u"2027",
                             u"1",
                             u"12 4",
                             u"14:30",
                             u"1.13.14.15",
                             u"KW 5",
                             u"Montag oder Dienstag",
                             u"so bald wie möglich",
                             u"72.000 Euro",
                             u"in 0 Jahren",
                             u"vor langem"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestTypedDate::whatIsNoDateIsNone()
{
    QFETCH(const QString, text);
    for (const char *window : windows) {
        QLocale::setDefault(QLocale(QString::fromLatin1(window)));
        QVERIFY2(!dateFromWords(text, today), window);
    }
}

void TestTypedDate::saysHowItWasReadWhereThatIsNotSure_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("says");
    QTest::newRow("two numbers") << u"en_US"_s << u"12/04"_s << true;
    QTest::newRow("the window's own order") << u"en_US"_s << u"12/04/2026"_s << false;
    QTest::newRow("a German one in America") << u"en_US"_s << u"1.2.2027"_s << true;
    QTest::newRow("at home") << u"de_DE"_s << u"1.2.2027"_s << false;
    QTest::newRow("strokes in Germany") << u"de_DE"_s << u"1/2/2027"_s << true;
    QTest::newRow("only one day") << u"de_DE"_s << u"25/12"_s << false;
    QTest::newRow("a month in words") << u"de_DE"_s << u"1. Februar 2027"_s << false;
    QTest::newRow("its weekday") << u"de_DE"_s << u"Montag, 1. Februar 2027"_s << false;
    QTest::newRow("another weekday") << u"de_DE"_s << u"Freitag, 1. Februar 2027"_s << true;
    QTest::newRow("no date") << u"de_DE"_s << u"bald"_s << false;
}

void TestTypedDate::saysHowItWasReadWhereThatIsNotSure()
{
    QFETCH(const QString, window);
    QFETCH(const QString, text);
    QFETCH(const bool, says);
    QLocale::setDefault(QLocale(window));
    QCOMPARE(!howDateWasRead(text, today).isEmpty(), says);
}

void TestTypedDate::timesAreReadInEveryLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    const auto row = [](const char16_t *text, QTime time) {
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << time;
    };
    row(u"14 Uhr", {14, 0});
    row(u"14:30 Uhr", {14, 30});
    row(u"14.30 Uhr", {14, 30});
    row(u"14 Uhr 30", {14, 30});
    row(u"um 9 Uhr", {9, 0});
    row(u"à 14h30", {14, 30});
    row(u"14 heures", {14, 0});
    row(u"a las 14:30", {14, 30});
    row(u"14:30 h", {14, 30});
    row(u"2:30 p. m.", {14, 30});
    row(u"at 2 pm", {14, 0});
    row(u"25 Uhr", {});
    row(u"14-15 Uhr", {});
    row(u"nachmittags", {});
}

void TestTypedDate::timesAreReadInEveryLanguage()
{
    QFETCH(const QString, text);
    QFETCH(const QTime, time);
    for (const char *window : windows) {
        QLocale::setDefault(QLocale(QString::fromLatin1(window)));
        QCOMPARE(timeFromWords(text).value_or(QTime()), time);
    }
}

QTEST_GUILESS_MAIN(TestTypedDate)
#include "tst_typeddate.moc"
