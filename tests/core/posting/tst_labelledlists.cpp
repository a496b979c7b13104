// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagehtml.h"
#include "core/posting/readposting.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const QString duties =
    u"<p>You mend the nets, count the eels and write both down before the tide turns again. You can swim in "
    "cold water, read a tide table and keep a boat dry in any weather that the estuary brings.</p><p>We ask "
    "for a steady hand and some patience with the herons, which come each morning at six.</p>"_s;

/// The posting on a page without marks whose heading is @p role, with @p facts below it.
Posting posted(const QString &role, const QString &facts)
{
    const QString html =
        u"<html><head><meta charset=\"utf-8\"><title>%1</title></head><body><h1>%1</h1>%2%3</body></html>"_s
            .arg(role, facts, duties);
    return readPosting(factsOfHtml(html.toUtf8(), {u"https://jobs.example/7"_s, {}}));
}

/// @p facts, "Label|value" each, as lines, label above value.
QString inTurns(const QStringList &facts)
{
    QString html;
    for (const QString &fact : facts)
        html += u"<div>%1</div><div>%2</div>"_s.arg(fact.section(u'|', 0, 0), fact.section(u'|', 1));
    return html;
}

/// The same as a table's rows.
QString inRows(const QStringList &facts)
{
    QString html = u"<table>"_s;
    for (const QString &fact : facts)
        html += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(fact.section(u'|', 0, 0), fact.section(u'|', 1));
    return html + u"</table>"_s;
}

} // namespace

/// Lists of facts in which no colon parts a label from its value.
class TestLabelledLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void valuesStandBelowTheirLabels_data()
    {
        QTest::addColumn<QStringList>("facts");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QDate>("closes");
        QTest::newRow("a German authority, two labels of which are not known")
            << QStringList{u"Angebots-ID|4711"_s, u"Behörde|Landesamt für Moorschutz"_s,
                           u"Homepage|www.moor.example"_s, u"Einsatzort|Bederkesa"_s,
                           u"Bewerbungsfrist|14.12.2026"_s}
            << u"Landesamt für Moorschutz"_s << QDate(2026, 12, 14);
        QTest::newRow("a Spanish town hall")
            << QStringList{u"Entidad convocante|Ayuntamiento de Villarrubia"_s,
                           u"Centro de trabajo|Casa Consistorial"_s, u"Grupo|C2"_s,
                           u"Fecha límite de presentación|14/12/2026"_s}
            << u"Ayuntamiento de Villarrubia"_s << QDate(2026, 12, 14);
        QTest::newRow("a French theatre")
            << QStringList{u"Structure|Théâtre de la Halle"_s, u"Lieu de travail|Guéret (23)"_s,
                           u"Niveau|Bac +2"_s, u"Date limite de dépôt des candidatures|04/12/2026"_s}
            << u"Théâtre de la Halle"_s << QDate(2026, 12, 4);
        QTest::newRow("an English company")
            << QStringList{u"Hiring company|Fellside Care"_s, u"Grade|4"_s, u"Location|Kendal, Cumbria"_s,
                           u"Applications due|4 December 2026"_s}
            << u"Fellside Care"_s << QDate(2026, 12, 4);
    }
    void valuesStandBelowTheirLabels()
    {
        QFETCH(QStringList, facts);
        QFETCH(QString, company);
        QFETCH(QDate, closes);
        const Posting read = posted(u"Eel Warden"_s, inTurns(facts));
        QCOMPARE(read.company.value, company);
        QVERIFY(read.company.isGuess);
        QCOMPARE(read.closesOn.value, closes);
    }

    void aRowWithAnUnknownLabelEndsNoTable()
    {
        const Posting read =
            posted(u"Sachbearbeitung Vergabe (m/w/d)"_s,
                   inRows({u"Einrichtung|Kreisverwaltung Eschenau"_s, u"Einsatzort|Eschenau"_s,
                           u"Eingruppierung|EG 9c TVöD"_s, u"Arbeitszeit|Vollzeit, 39 Std."_s,
                           u"Befristung|unbefristet"_s}));
        QCOMPARE(read.company.value, u"Kreisverwaltung Eschenau"_s);
        QCOMPARE(read.place.value, u"Eschenau"_s);
        QCOMPARE(read.employment.value, u"Permanent, full-time"_s);
    }

    void aWordThatIsALabelElsewhereNamesNoCompanyInAText()
    {
        const Posting read = posted(u"Eel Warden"_s, u"<p>Organisation</p><p>Planning</p>"_s);
        QVERIFY(read.company.value != u"Planning"_s);
    }

    void aMenuIsNoList_data()
    {
        QTest::addColumn<QStringList>("menu");
        QTest::newRow("English") << QStringList{u"Home"_s,      u"Company"_s, u"Products"_s,
                                                u"Locations"_s, u"Service"_s, u"Organization"_s,
                                                u"Blog"_s};
        QTest::newRow("German") << QStringList{u"Unternehmen"_s, u"Leistungen"_s, u"Standort"_s,
                                               u"Karriere"_s,    u"Stellen"_s,    u"Kontakt"_s};
        QTest::newRow("French") << QStringList{u"Entreprise"_s, u"Réalisations"_s, u"Lieu"_s, u"Devis"_s,
                                               u"Contact"_s};
    }
    void aMenuIsNoList()
    {
        QFETCH(QStringList, menu);
        const Posting read = posted(u"Eel Warden"_s, u"<div>"_s + menu.join(u"</div><div>"_s) + u"</div>"_s);
        QVERIFY(!menu.contains(read.company.value));
        QCOMPARE(read.place.value, QString());
    }

    void aTagBesideALabelledKindSaysTheOtherHalf()
    {
        const Posting read =
            posted(u"Archiviste (F/H)"_s, u"<p>Limoges, France<br>CDI<br>schedule<br>Temps plein</p>"_s);
        QCOMPARE(read.employment.value, u"Permanent, full-time"_s);
        QVERIFY(read.employment.isGuess);
    }

    void aLabelOfAKindCompletesItsValue_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("employment");
        QTest::newRow("hours") << u"Tipo de jornada: Parcial, 25 h"_s << u"Part-time"_s;
        QTest::newRow("term") << u"Durée : CDD 10 mois"_s << u"Temporary"_s;
    }
    void aLabelOfAKindCompletesItsValue()
    {
        QFETCH(QString, fact);
        QFETCH(QString, employment);
        const Posting read = posted(u"Eel Warden"_s, u"<p>%1</p>"_s.arg(fact));
        QCOMPARE(read.employment.value, employment);
    }

    void aShareIsPartOfTheTime()
    {
        const Posting read = posted(u"Bibliothekar/in (m/w/d)"_s,
                                    inTurns({u"Dienststelle|Stadtbibliothek"_s, u"Arbeitgeber|Stadt Wangen"_s,
                                             u"Beginn|01.03.2027"_s, u"Umfang|50 %"_s}));
        QCOMPARE(read.employment.value, u"Part-time"_s);
        QCOMPARE(read.company.value, u"Stadt Wangen"_s);
    }

    void aLabelThatAsksOfRemoteWorkTellsNothingAlone_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<RemoteWork>("remote");
        QTest::newRow("no") << u"Remote|No"_s << RemoteWork::Unknown;
        QTest::newRow("some days") << u"Homeoffice|bis zu 2 Tage"_s << RemoteWork::Partly;
    }
    void aLabelThatAsksOfRemoteWorkTellsNothingAlone()
    {
        QFETCH(QString, fact);
        QFETCH(RemoteWork, remote);
        const Posting read =
            posted(u"Eel Warden"_s, inTurns({u"Hours|Full time"_s, fact, u"Region|North"_s}));
        QCOMPARE(read.remote.value, remote);
    }

    void aLineOfFactsMayBePartedByDashes()
    {
        const Posting read =
            posted(u"Éducateur de jeunes enfants"_s, u"<p>CDI - Temps partiel 28h - Rennes (35)</p>"_s);
        QCOMPARE(read.employment.value, u"Permanent, part-time"_s);
        QCOMPARE(read.place.value, u"Rennes (35)"_s);
    }

    void whatABracketSaysOfTheOfficeIsNoPlace()
    {
        const Posting read =
            posted(u"Eel Warden"_s, u"<p>Location: King's Lynn (Hybrid, 2 days in the office)</p>"_s);
        QCOMPARE(read.place.value, u"King's Lynn"_s);
        QCOMPARE(read.remote.value, RemoteWork::Partly);
    }

    void theWordContractIsATagOfItsOwnOnlyWhereItIsNoLabel()
    {
        const Posting read =
            posted(u"Eel Warden"_s, inTurns({u"Location|Bristol, UK"_s, u"Contract|Part-time, three days"_s,
                                             u"Salary|£28,000 a year"_s}));
        QCOMPARE(read.employment.value, u"Part-time"_s);
    }
};

QTEST_APPLESS_MAIN(TestLabelledLists)
#include "tst_labelledlists.moc"
