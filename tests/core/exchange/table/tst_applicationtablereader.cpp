// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/applicationtable.h"

#include "core/domain/defaultstages.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestApplicationTableReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressBehindTheCompanyIsItsPlace_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *cell, const char *heading, const char *company, const char *place) {
            QTest::newRow(cell) << QString::fromUtf8(heading) << QString::fromUtf8(company)
                                << QString::fromUtf8(place);
        };
        row("Stadt Köln - Jugendamt, Kalker Hauptstr. 2, 51103 Köln", "Arbeitgeber, Anschrift",
            "Stadt Köln - Jugendamt", "Kalker Hauptstr. 2, 51103 Köln");
        row("Northwind, Inc., Leeds", "Arbeitgeber, Ort", "Northwind, Inc.", "Leeds");
        row("Northwind - Leeds", "Arbeitgeber, Ort", "Northwind", "Leeds");
        row("Northwind (Leeds, UK)", "Arbeitgeber, Ort", "Northwind", "Leeds, UK");
        row("Northwind / Leeds, UK", "Firma / Ort", "Northwind", "Leeds, UK");
        row("Northwind, Leeds", "Firma / Ort", "Northwind", "Leeds");
    }

    void anAddressBehindTheCompanyIsItsPlace()
    {
        QFETCH(QString, heading);
        const QString csv =
            u"\"%1\";stage\n\"%2\";applied\n"_s.arg(heading, QString::fromUtf8(QTest::currentDataTag()));
        const Zone zone;
        Search search;
        search.stages = defaultStages();
        const auto table = readApplications(
            csv.toUtf8(), search, zone.moment(QDate(2026, 11, 23), QTime(3, 0)), DateOrder::DayFirst);
        QVERIFY(table);
        const Application one = table->search.applications.front();
        QTEST(one.company, "company");
        QTEST(one.location, "place");
    }
};

QTEST_APPLESS_MAIN(TestApplicationTableReader)
#include "tst_applicationtablereader.moc"
