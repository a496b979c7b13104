// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagehtml.h"
#include "core/posting/postingwords.h"
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

Posting postingOf(const QString &title, const QString &body)
{
    const QString html =
        u"<html><head><meta charset='utf-8'><title>%1</title></head><body>%2</body></html>"_s.arg(title,
                                                                                                  body);
    return readPosting(factsOfHtml(html.toUtf8(), {u"https://www.small.example/jobs/7"_s, {}}));
}

} // namespace

/// Pages that makers of sites for everybody write, and those of 2003: the heading may be the firm's, the job
/// one of its lines, and what stands beside it of the firm.
class TestClubPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theHeadingMayBeWhoseThePageIs_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("company");
        QTest::newRow("a council") << u"Little Sorley Parish Council | Vacancy for Parish Clerk"_s
                                   << u"Little Sorley Parish Council"_s << u"Parish Clerk"_s
                                   << u"Parish Clerk"_s << u"Little Sorley Parish Council"_s;
        QTest::newRow("a diary") << u"Taller La Gubia: Buscamos ebanista"_s << u"Taller La Gubia"_s
                                 << u"Buscamos ebanista"_s << u"Ebanista"_s << u"Taller La Gubia"_s;
        QTest::newRow("a board") << u"Lock Keeper - Find a job"_s << u"Lock Keeper"_s << u"Find a job"_s
                                 << u"Lock Keeper"_s << QString();
    }
    void theHeadingMayBeWhoseThePageIs()
    {
        QFETCH(QString, title);
        QFETCH(QString, heading);
        QFETCH(QString, line);
        QFETCH(QString, company);
        const Posting read =
            postingOf(title, u"<h1>"_s + heading + u"</h1><h2>"_s + line + u"</h2>"_s + duties);
        QTEST(read.role.value, "role");
        if (!company.isEmpty())
            QCOMPARE(read.company.value, company);
        QVERIFY(read.text.value.contains(u"herons"_s));
    }

    void aCallIsNoRole()
    {
        const Posting read = postingOf(u"Jobs | The Tin Spoon | Falmouth"_s,
                                       u"<h2>Come and cook with us!</h2><h3>Sous Chef</h3>"_s + duties +
                                           u"<p>You are to join Tamsin and Pete in the kitchen.</p>"_s);
        QCOMPARE(read.role.value, u"Sous Chef"_s);
        QCOMPARE(read.company.value, u"The Tin Spoon"_s);
    }

    void whoIsWantedBeginsTheText()
    {
        const Posting read = postingOf(u"Gasthof Zur Linde - Job"_s,
                                       u"<p>Startseite</p><h1>Koch / Köchin gesucht</h1>"_s + duties +
                                           u"<h3>Außerdem suchen wir</h3><p>Spülkraft am Wochenende</p>"_s);
        QCOMPARE(read.role.value, u"Koch / Köchin"_s);
        QVERIFY(read.text.value.startsWith(u"Koch / Köchin gesucht"_s));
        QVERIFY(!read.text.value.contains(u"Spülkraft"_s));
    }

    void columnsOfWidgetsStandBeside_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"widget-area"_s, u"sidebar-right"_s, u"left-sidebar"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void columnsOfWidgetsStandBeside()
    {
        QFETCH(QString, name);
        const Posting read = postingOf(u"Boat Keeper - Heron"_s,
                                       u"<main><h1>Boat Keeper</h1>"_s + duties + u"</main><div class='"_s +
                                           name + u"'><p>Ring 01434 555 0102 at night.</p></div>"_s);
        QVERIFY(read.text.value.contains(u"herons"_s));
        QVERIFY(!read.text.value.contains(u"at night"_s));
    }

    void theFootTellsWhenThePageWasMade_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isFoot");
        const auto row = [](const QString &line, bool isFoot) {
            QTest::newRow(qPrintable(line)) << line << isFoot;
        };
        row(u"Best viewed in 800 x 600. Page last updated 30 November 2026. You are visitor 0041177"_s, true);
        row(u"Mairie, 1 place de l'Église, 14260 Saint-Aubin. Dernière mise à jour : 25/11/2026"_s, true);
        row(u"Gasthof Zur Linde, Kirchplatz 2. Letzte Änderung: 20.11.2026"_s, true);
        row(u"Dans la même rubrique"_s, true);
        row(u"Selected work"_s, true);
        row(u"Archivo del blog"_s, true);
        row(u"You keep the list that was last updated in 2019"_s, false);
        row(u"Our benefits"_s, false);
    }
    void theFootTellsWhenThePageWasMade()
    {
        QFETCH(QString, line);
        QTEST(isHeadingOfSite(line), "isFoot");
    }

    void thePlaceIsSaidAroundTheName_data()
    {
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("top");
        QTest::addColumn<QString>("below");
        QTest::addColumn<QString>("place");
        QTest::newRow("a house's foot")
            << u"Little Sorley Parish Council"_s << QString()
            << u"Little Sorley Parish Council, Little Sorley, Dorset. Web site by Ken."_s
            << u"Little Sorley, Dorset"_s;
        QTest::newRow("beside the name")
            << u"Penwith Choral Society"_s << QString()
            << u"Penwith Choral Society, a choir of seventy in Penzance, is looking for a Boat Keeper."_s
            << u"Penzance"_s;
        QTest::newRow("on top") << u"La Gubia"_s << u"Muebles a medida en Teruel"_s
                                << u"Pásate por el taller de Teruel."_s << u"Teruel"_s;
        QTest::newRow("since when") << u"Garage Mazeyrat"_s << u"À Issoire depuis 1974"_s
                                    << u"Le pays d'Issoire est grand."_s << u"Issoire"_s;
        QTest::newRow("named once") << u"La Gubia"_s << u"Muebles a medida en Teruel"_s << QString()
                                    << QString();
    }
    void thePlaceIsSaidAroundTheName()
    {
        QFETCH(QString, company);
        QFETCH(QString, top);
        QFETCH(QString, below);
        QFETCH(QString, place);
        const Posting read =
            postingOf(u"Boat Keeper - "_s + company,
                      u"<p>"_s + top + u"</p><h1>Boat Keeper</h1>"_s + duties + u"<p>"_s + below + u"</p>"_s);
        QCOMPARE(read.place.value, place);
        QVERIFY(read.place.isGuess || place.isEmpty());
    }

    void whoSeeksIsCalledByTheWholeName_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("company");
        QTest::newRow("a legal form")
            << u"Platzwart/in - TSV Altenau 1902 e.V."_s
            << u"Der TSV Altenau sucht zum 1. März 2027 einen Platzwart."_s << u"TSV Altenau 1902 e.V."_s;
        QTest::newRow("a kind") << u"Recrutement"_s
                                << u"L'association La Ressourcerie du Lac recrute pour son atelier."_s
                                << u"La Ressourcerie du Lac"_s;
        QTest::newRow("a county") << u"Boat Keeper | Ballymor Library"_s
                                  << u"Ballymor Library, on the quay in Ballymor, Co. Cork, has a vacancy."_s
                                  << u"Ballymor Library"_s;
    }
    void whoSeeksIsCalledByTheWholeName()
    {
        QFETCH(QString, title);
        QFETCH(QString, sentence);
        const Posting read = postingOf(title, u"<h1>Boat Keeper</h1><p>"_s + sentence + u"</p>"_s + duties);
        QTEST(read.company.value, "company");
    }
};

QTEST_APPLESS_MAIN(TestClubPages)
#include "tst_clubpages.moc"
