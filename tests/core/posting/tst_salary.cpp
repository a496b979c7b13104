// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/salary.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestSalary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aNumberIsReadInWhateverSigns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("amount");
        const auto row = [](const QString &text, double amount) {
            QTest::newRow(qPrintable(text)) << text << amount;
        };
        row(u"65000"_s, 65000);
        row(u"65,000"_s, 65000);
        row(u"65.000"_s, 65000);
        row(u"65 000"_s, 65000);
        row(u"65'000"_s, 65000);
        row(u"65.000,50"_s, 65000.5);
        row(u"65,000.50"_s, 65000.5);
        row(u"1.250.000"_s, 1250000);
        row(u"17.5"_s, 17.5);
        row(u"17,50"_s, 17.5);
        row(u"$100,000"_s, 100000);
        row(u"100.000 €"_s, 100000);
        row(u"65k"_s, 65000);
        row(u"65000.00"_s, 65000);
    }
    void aNumberIsReadInWhateverSigns()
    {
        QFETCH(QString, text);
        QFETCH(double, amount);
        const auto read = amountIn(text);
        QVERIFY(read);
        QCOMPARE(*read, amount);
    }

    void whatIsNoNumberIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "competitive", "0", "-", "6,50,00,1234", "999999999999999"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoNumberIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!amountIn(text));
    }

    void aLineTellsASalary_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("salary");
        const auto row = [](const QString &line, const QString &salary) {
            QTest::newRow(qPrintable(line)) << line << salary;
        };
        row(u"$120k - $150k per year"_s, u"$ 120,000–150,000 a year"_s);
        row(u"$178,500 - $214,000 USD, annual"_s, u"USD 178,500–214,000 a year"_s);
        row(u"USD $17.00/Hr."_s, u"USD 17 an hour"_s);
        row(u"$74,441 to - $96,770 per year"_s, u"$ 74,441–96,770 a year"_s);
        row(u"60-80k EUR p.a."_s, u"EUR 60,000–80,000 a year"_s);
        row(u"65.000 bis 80.000 € brutto im Jahr"_s, u"EUR 65,000–80,000 a year"_s);
        row(u"17,50 € pro Stunde"_s, u"EUR 17.50 an hour"_s);
        row(u"£35,405 to £38,210 per annum"_s, u"GBP 35,405–38,210 a year"_s);
        row(u"de 2 600 € à 3 000 € brut par mois"_s, u"EUR 2,600–3,000 a month"_s);
        row(u"CHF 6'200 im Monat"_s, u"CHF 6,200 a month"_s);
        row(u"up to €90,000 a year"_s, u"up to EUR 90,000 a year"_s);
        row(u"ab 45.000 € jährlich"_s, u"from EUR 45,000 a year"_s);
        row(u"40 hours a week, $65,000"_s, u"$ 65,000"_s);
        row(u"$ 1.900.000 COP mensual"_s, u"COP 1,900,000 a month"_s);
        row(u"$ 1.900.000,00 (Mensual)"_s, u"$ 1,900,000 a month"_s);
        row(u"$1,900,000 a month"_s, u"$ 1,900,000"_s);
        row(u"ARS 950.000 por mes"_s, u"ARS 950,000 a month"_s);
        row(u"US$95,000"_s, u"USD 95,000"_s);
        row(u"Hybrid: two days a week in our Cork office. Pay: €34,000 to €38,000."_s,
            u"EUR 34,000–38,000"_s);
        row(u"£31,400.00/yr - £34,100.00/yr"_s, u"GBP 31,400–34,100 a year"_s);
        row(u"tussen € 2.900 en € 3.400 bruto per maand"_s, u"EUR 2,900–3,400 a month"_s);
        row(u"tra 1.500 e 1.800 € al mese"_s, u"EUR 1,500–1,800 a month"_s);
        row(u"2 100 € brut par mois en 13 mois"_s, u"EUR 2,100 a month"_s);
        row(u"$18.00 To $22.50 Hourly"_s, u"$ 18–22.50 an hour"_s);
        row(u"USD $24.75/Hr. - USD $29.10/Hr."_s, u"USD 24.75–29.10 an hour"_s);
        row(u"NZ$78,400 to NZ$92,200 per annum"_s, u"NZD 78,400–92,200 a year"_s);
        row(u"20 Stunden, einen Stundenlohn von 15,20 Euro bis 16,80 Euro und jeden Tag ein Brot"_s,
            u"EUR 15.20–16.80 an hour"_s);
    }
    void aLineTellsASalary()
    {
        QFETCH(QString, line);
        const auto read = salaryIn(line);
        QVERIFY(read);
        QTEST(toText(*read), "salary");
    }

    void theSizeOfABareDollarTellsNothingInSpanish()
    {
        const auto unit = [](const QString &line, const QString &label) {
            return unitBeside(salaryIn(line).value_or(Salary{}), label);
        };
        QCOMPARE(unit(u"$22,000 - $26,000"_s, u"Sueldo"_s), SalaryUnit::Unknown);
        QCOMPARE(unit(u"$ 1.900.000"_s, u"Salario mensual"_s), SalaryUnit::Month);
        QCOMPARE(unit(u"$22,000 - $26,000"_s, u"Salary"_s), SalaryUnit::Year);
        QCOMPARE(unit(u"22.000 € - 26.000 €"_s, u"Salario"_s), SalaryUnit::Year);
    }

    void whatIsNoPayIsNone_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"25 days of holiday", "40 hours per week", "founded in 1998", "$5 off your lunch",
              "65,000 customers", "raised from 2010 to 2020", "Room 1200 - 1300"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void whatIsNoPayIsNone()
    {
        QFETCH(QString, line);
        QVERIFY(!salaryIn(line));
    }
};

QTEST_APPLESS_MAIN(TestSalary)
#include "tst_salary.moc"
