// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/companysaid.h"
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

Posting postingOf(const QString &title, const QString &body, const QString &url)
{
    const QString html =
        u"<html><head><meta charset=\"utf-8\"><title>%1</title></head><body>%2</body></html>"_s.arg(title,
                                                                                                    body);
    return readPosting(factsOfHtml(html.toUtf8(), {url, {}}));
}

} // namespace

/// The own pages of clubs, shops, schools and the like: no marks, and whose the job is and where stand in the
/// page's head, title and foot.
class TestSmallSites : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theTitleTellsWhoseTheJobIs_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("top");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("company");
        QTest::newRow("jobs at a club") << u"Jobs at Ottermouth Rowing Club"_s << QString()
                                        << u"https://www.orc.example/jobs"_s << u"Ottermouth Rowing Club"_s;
        QTest::newRow("jobs at a town")
            << u"Vacancy details - Jobs at Chelmsbury"_s << u"<p>University of Chelmsbury</p>"_s
            << u"https://jobs.chelmsbury.example/v"_s << u"University of Chelmsbury"_s;
        QTest::newRow("an address without the last word")
            << u"FSC - Vacancies"_s << u"<p>Fernhead Sailing Club</p>"_s
            << u"https://www.fernheadsailing.example/jobs"_s << u"Fernhead Sailing Club"_s;
        QTest::newRow("what it sells")
            << u"Join us – Papierfuchs, pens and books in Regensburg"_s << u"<p>Papierfuchs</p>"_s
            << u"https://www.shop.example/jobs"_s << u"Papierfuchs"_s;
        QTest::newRow("capitals of a title") << u"BOAT KEEPER – WREN & SONS"_s << u"<p>Wren & Sons</p>"_s
                                             << u"https://www.small.example/jobs"_s << u"Wren & Sons"_s;
        QTest::newRow("where a practice is")
            << u"Jobs | Zahnarztpraxis Dr. Elke Brandt in Soest"_s << u"<p>Ort: Soest</p>"_s
            << u"https://www.small.example/jobs"_s << u"Zahnarztpraxis Dr. Elke Brandt"_s;
        QTest::newRow("a legal form above the job")
            << u"Boat Keeper"_s << u"<p>Northgate Joinery LLP · Hexham</p>"_s
            << u"https://apply.hirely.example/o/1"_s << u"Northgate Joinery LLP"_s;
        QTest::newRow("a city's coat of arms")
            << u"Boat Keeper"_s
            << u"<img alt=\"City of Willowford\" src=\"x.png\"><p>City of Willowford Employment Opportunities"_s
            << u"https://www.governmentjobs.com/careers/wf/jobs/4"_s << u"City of Willowford"_s;
        QTest::newRow("a school's village")
            << u"Vacancies | St Brannoc's Primary School, Thornage"_s << u"<p>Location: Thornage</p>"_s
            << u"https://www.brannocs.example/jobs"_s << u"St Brannoc's Primary School"_s;
    }
    void theTitleTellsWhoseTheJobIs()
    {
        QFETCH(QString, title);
        QFETCH(QString, top);
        QFETCH(QString, url);
        QFETCH(QString, company);
        const Posting read = postingOf(title, top + u"<h1>Boat Keeper</h1>"_s + duties, url);
        QCOMPARE(read.company.value, company);
        QVERIFY(read.company.isGuess);
    }

    void aTitleTellsHowOneIsEmployed_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("employment");
        QTest::newRow("part") << u"Tischler (m/w/d) – Holzwerk Aue – unbefristet"_s << u"Permanent"_s;
        QTest::newRow("brackets") << u"Tischler (m/w/d) – Holzwerk Aue (CDI)"_s << u"Permanent"_s;
    }
    void aTitleTellsHowOneIsEmployed()
    {
        QFETCH(QString, title);
        QFETCH(QString, employment);
        const Posting read =
            postingOf(title, u"<h1>Tischler (m/w/d)</h1>"_s + duties, u"https://www.small.example/jobs"_s);
        QCOMPARE(read.company.value, u"Holzwerk Aue"_s);
        QCOMPARE(read.employment.value, employment);
        QVERIFY(read.employment.isGuess);
    }

    void aHeadingMayCallOut_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("role");
        QTest::newRow("hiring") << u"Hiring: Line Cook"_s << u"Line Cook"_s;
        QTest::newRow("position") << u"Open position: Line Cook"_s << u"Line Cook"_s;
        QTest::newRow("a number") << u"Lab Technician (Req 10233)"_s << u"Lab Technician"_s;
    }
    void aHeadingMayCallOut()
    {
        QFETCH(QString, heading);
        QFETCH(QString, role);
        const Posting read = postingOf(heading, u"<h1>"_s + heading + u"</h1>"_s + duties,
                                       u"https://www.small.example/jobs"_s);
        QCOMPARE(read.role.value, role);
    }

    void nobodyIsCalledUs()
    {
        const Posting read =
            postingOf(u"Careers with us"_s, u"<h1>Housing Officer</h1>"_s + duties, u"https://x.example/4"_s);
        QCOMPARE(read.role.value, u"Housing Officer"_s);
        QVERIFY(read.company.value != u"us"_s);
    }

    void aJobsOwnPageNamesItInItsTitle()
    {
        const Posting read =
            postingOf(u"Job Description - Transit Scheduler (26000318)"_s,
                      u"<h1>Job Description</h1><p>Organization: Lakehead Transit</p>"_s + duties,
                      u"https://lakehead.example/jobdetail?job=26000318"_s);
        QCOMPARE(read.role.value, u"Transit Scheduler"_s);
        QCOMPARE(read.company.value, u"Lakehead Transit"_s);
    }

    void theFootsAddressIsThePlace_data()
    {
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("foot");
        QTest::addColumn<QString>("place");
        QTest::newRow("German, in a line")
            << u"Orgelbau Harfelder"_s << u"Orgelbau Harfelder · Am Stiftsgraben 4 · 31515 Wunstorf"_s
            << u"Wunstorf"_s;
        QTest::newRow("German, in lines")
            << u"Buchhandlung Eselsohr"_s
            << u"Buchhandlung Eselsohr<br>Inh. Petra Wiesmann<br>Marktplatz 7<br>72108 Rottenburg am Neckar"_s
            << u"Rottenburg am Neckar"_s;
        QTest::newRow("French") << u"Brasserie du Causse"_s
                                << u"Brasserie du Causse – 12 route de Cahors – 46100 Figeac – contact"_s
                                << u"Figeac"_s;
        QTest::newRow("Spanish") << u"Talleres La Talega"_s
                                 << u"Talleres La Talega · C/ Real, 22 · 23400 Úbeda"_s << u"Úbeda"_s;
        QTest::newRow("British") << u"Pell Bakery"_s
                                 << u"© 2026 Pell Bakery · 14 Union Street, Stroud GL5 2HE"_s << u"Stroud"_s;
        QTest::newRow("where letters go")
            << u"Pell Bakery"_s << u"Pell Bakery, PO Box 12, Stroud GL5 2HE"_s << QString();
        QTest::newRow("another's") << u"Pell Bakery"_s << u"Website by Dotmakers, 3 Lime Way, Hull HU1 1AA"_s
                                   << QString();
        QTest::newRow("American") << u"Pine Diner"_s << u"Pine Diner, 410 NW Wall St, Bend, OR 97703"_s
                                  << u"Bend, OR"_s;
        QTest::newRow("a name and a town")
            << u"The Copper Kettle"_s << u"The Copper Kettle, Whitby"_s << u"Whitby"_s;
        QTest::newRow("a name and what is no town")
            << u"The Copper Kettle"_s << u"The Copper Kettle - Vacancies"_s << QString();
        QTest::newRow("a name and a way")
            << u"The Copper Kettle"_s << u"The Copper Kettle - Privacy"_s << QString();
        QTest::newRow("a sentence of theirs")
            << u"Les Jardins de la Lise"_s
            << u"L’association Les Jardins de la Lise cultive deux hectares à Figeac avec seize salariés."_s
            << u"Figeac"_s;
        QTest::newRow("a house that is called for its town")
            << u"Fernhead Sailing Club"_s
            << u"Fernhead Sailing Club, The Old Lifeboat House, Fernhead, Devon. Webmaster: Tolly."_s
            << u"Fernhead, Devon"_s;
    }
    void theFootsAddressIsThePlace()
    {
        QFETCH(QString, company);
        QFETCH(QString, foot);
        QFETCH(QString, place);
        const Posting read =
            postingOf(u"Boat Keeper – "_s + company, u"<h1>Boat Keeper</h1>"_s + duties + u"<p>"_s + foot,
                      u"https://www.small.example/jobs/7"_s);
        QCOMPARE(read.company.value, company);
        QCOMPARE(read.place.value, place);
        QVERIFY(read.place.isGuess || place.isEmpty());
    }

    void bracketsBehindATownSayFromWhere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("place");
        QTest::addColumn<RemoteWork>("remote");
        QTest::newRow("share") << u"Hallbach Sensorik GmbH · Ravensburg (60 % Homeoffice) · Vollzeit"_s
                               << u"Hallbach Sensorik GmbH"_s << u"Ravensburg"_s << RemoteWork::Partly;
        QTest::newRow("hybrid") << u"Heron Ltd | Leeds (Hybrid) | Full-time"_s << u"Heron Ltd"_s << u"Leeds"_s
                                << RemoteWork::Partly;
        QTest::newRow("days") << u"Heron Ltd | Leeds (2 days remote) | Full-time"_s << u"Heron Ltd"_s
                              << u"Leeds"_s << RemoteWork::Partly;
        QTest::newRow("remote") << u"Heron Ltd | Leeds (Remote) | Full-time"_s << u"Heron Ltd"_s << u"Leeds"_s
                                << RemoteWork::Fully;
    }
    void bracketsBehindATownSayFromWhere()
    {
        QFETCH(QString, line);
        QFETCH(QString, company);
        QFETCH(QString, place);
        QFETCH(RemoteWork, remote);
        const Posting read = postingOf(u"Boat Keeper"_s, u"<h1>Boat Keeper</h1><p>"_s + line + duties,
                                       u"https://jobs.example/7"_s);
        QCOMPARE(read.company.value, company);
        QCOMPARE(read.place.value, place);
        QCOMPARE(read.remote.value, remote);
        QVERIFY(read.company.isGuess && read.place.isGuess && read.remote.isGuess);
    }

    void aTextThatBeginsWithTheNameLeavesTheHeadWhole()
    {
        const QString marks =
            u"<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":"
            "\"JobPosting\",\"title\":\"Boat Keeper\",\"description\":\"The Lantern Kitchen cooks 700 meals "
            "a "
            "week for people in Norwich who would otherwise go without.\",\"hiringOrganization\":{\"name\":"
            "\"The Lantern Kitchen\"}}</script>"_s;
        const Posting read = postingOf(
            u"Boat Keeper"_s,
            marks + u"<h1>Boat Keeper</h1><p>The Lantern Kitchen</p><p>Norwich, Norfolk (Hybrid)</p>"
                    "<p>The Lantern Kitchen cooks 700 meals a week for people in Norwich who would "
                    "otherwise go without.</p>"_s,
            u"https://www.board.example/7"_s);
        QCOMPARE(read.remote.value, RemoteWork::Partly);
    }

    void whatStandsBelowTheTextIsNoneOfIt_data()
    {
        QTest::addColumn<QString>("below");
        QTest::addColumn<QString>("word");
        QTest::newRow("a form in a line")
            << u"Prénom *Nom *Email *CV (pdf)Vos prétentions salariales"_s << u"prétentions"_s;
        QTest::newRow("a row of links")
            << u"Apply online Further particulars (PDF) Print this vacancy"_s << u"particulars"_s;
        QTest::newRow("a friend") << u"Recomendar a un amigo"_s << u"amigo"_s;
        QTest::newRow("news") << u"<h3>Latest news</h3><p>The Frostbite Race is on Sunday.</p>"_s
                              << u"Frostbite"_s;
        QTest::newRow("prices") << u"<h4>Matrícula abierta</h4><p>Grupos desde 58 € al mes.</p>"_s
                                << u"Grupos"_s;
        QTest::newRow("customers") << u"<h3>Avis de nos clients</h3><p>« Devis respecté. »</p>"_s
                                   << u"Devis"_s;
        QTest::newRow("what they say")
            << u"<h2>Lo que dicen nuestros alumnos</h2><p>«Aprobé.»</p>"_s << u"Aprobé"_s;
        QTest::newRow("a call back") << u"<h3>Rückruf anfordern</h3><p>Ihre Nummer</p>"_s << u"Nummer"_s;
        QTest::newRow("an apprenticeship")
            << u"<h3>Du suchst eine Ausbildung?</h3><p>Zwei Plätze.</p>"_s << u"Plätze"_s;
        QTest::newRow("office hours")
            << u"<h4>Öffnungszeiten Büro</h4><p>Mo bis Do 7:30 bis 16:30 Uhr</p>"_s << u"Mo bis"_s;
        QTest::newRow("sponsors") << u"<h4>Our supporters</h4><p>The Anchor Inn</p>"_s << u"Anchor"_s;
        QTest::newRow("the next page")
            << u"<ul><li>Précédent : Apprenti carrossier (H/F)</li></ul>"_s << u"Apprenti"_s;
        QTest::newRow("who else is sought")
            << u"<h4>Also on our jobs page</h4><p>Saturday Counter Help (part-time)</p>"_s << u"Counter"_s;
        QTest::newRow("others like it")
            << u"<h3>Emplois similaires</h3><p>Opérateur de plieuse</p>"_s << u"plieuse"_s;
    }
    void whatStandsBelowTheTextIsNoneOfIt()
    {
        QFETCH(QString, below);
        QFETCH(QString, word);
        const Posting read = postingOf(u"Boat Keeper – Heron"_s,
                                       u"<h1>Boat Keeper</h1>"_s + duties + u"<p>"_s + below + u"</p>"_s,
                                       u"https://www.small.example/jobs"_s);
        QVERIFY(read.text.value.contains(u"herons"_s));
        QVERIFY(!read.text.value.contains(word));
    }

    void aPostingsOwnHeadingsAreOfIt_data()
    {
        QTest::addColumn<QString>("heading");
        for (const QString &heading :
             {u"Contact"_s, u"Our benefits"_s, u"Unsere Leistungen"_s, u"Kontakt"_s, u"Horario"_s,
              u"Nous contacter"_s, u"The hours"_s, u"Next steps: how to apply"_s})
            QTest::newRow(qPrintable(heading)) << heading;
    }
    void aPostingsOwnHeadingsAreOfIt()
    {
        QFETCH(QString, heading);
        const Posting read = postingOf(u"Boat Keeper – Heron"_s,
                                       u"<h1>Boat Keeper</h1>"_s + duties + u"<h3>"_s + heading +
                                           u"</h3><p>Ask for Marlow.</p>"_s,
                                       u"https://www.small.example/jobs"_s);
        QVERIFY(read.text.value.contains(u"Ask for Marlow"_s));
    }

    void aSideColumnAboveTheTextLeavesItWhole()
    {
        const Posting read = postingOf(
            u"Boat Keeper – Heron"_s,
            u"<h1>Boat Keeper</h1><h4>Latest news</h4><p>The Frostbite Race is on Sunday.</p>"_s + duties,
            u"https://www.small.example/jobs"_s);
        QVERIFY(read.text.value.contains(u"herons"_s));
    }

    void aLineBelowTheRoleBeginsWithThePlace()
    {
        const QString line = u"<p>Bellingham, Washington. Four nights a week, full time with benefits.</p>"_s;
        const Posting read =
            postingOf(u"Boat Keeper – Heron"_s,
                      u"<h1>Boat Keeper</h1>"_s + line + duties + u"<p>212 Larkin Street, Bellingham</p>"_s,
                      u"https://www.small.example/jobs"_s);
        QCOMPARE(read.place.value, u"Bellingham, Washington"_s);
        QVERIFY(read.place.isGuess);
        QCOMPARE(read.employment.value, u"Full-time"_s);
    }

    void aPartOfATitleMayCallOut()
    {
        const Posting read =
            postingOf(u"Brathwick Rowing Club - Vacancy: Boathouse Manager"_s,
                      u"<ul><li>Home</li><li>Head of the Brath</li></ul><h2>Boathouse Manager</h2>"_s +
                          duties + u"<p>This notice was put up on 22nd November 2026.</p>"_s,
                      u"https://www.brathwick.example/v"_s);
        QCOMPARE(read.role.value, u"Boathouse Manager"_s);
        QCOMPARE(read.company.value, u"Brathwick Rowing Club"_s);
        QCOMPARE(read.postedOn.value, QDate(2026, 11, 22));
        QVERIFY(read.postedOn.isGuess);
    }

    void aNoticeTellsWhenItWasPutUp_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("German") << u"Diese Anzeige wurde am 22. November 2026 veröffentlicht."_s;
        QTest::newRow("French") << u"Annonce publiée le 22 novembre 2026"_s;
        QTest::newRow("French label") << u"Publication : 22 novembre 2026"_s;
        QTest::newRow("Spanish") << u"Este anuncio se ha publicado el 22 de noviembre de 2026."_s;
        QTest::newRow("English") << u"This advert was first posted here on 22 November 2026."_s;
        QTest::newRow("a period") << u"Ausschreibungszeitraum: 22.11.2026 bis 20.12.2026"_s;
    }
    void aNoticeTellsWhenItWasPutUp()
    {
        QFETCH(QString, line);
        const Posting read =
            postingOf(u"Boat Keeper – Heron"_s, u"<h1>Boat Keeper</h1>"_s + duties + u"<p>"_s + line,
                      u"https://www.small.example/jobs"_s);
        QCOMPARE(read.postedOn.value, QDate(2026, 11, 22));
        QVERIFY(read.postedOn.isGuess);
    }

    void aMarkThatLeavesOutTheTermIsAGuess()
    {
        const Posting read =
            postingOf(u"Boat Keeper"_s,
                      u"<h1 data-automation='job-detail-title'>Boat Keeper</h1>"
                      "<span data-automation='job-detail-work-type'>Full time</span>"
                      "<div data-automation='jobAdDetails'>"_s +
                          duties + u"<p>The person before you had been permanent since 1998.</p></div>"_s,
                      u"https://www.seek.com.au/job/88120467"_s);
        QCOMPARE(read.employment.value, u"Full-time"_s);
        QVERIFY(read.employment.isGuess);
    }

    void listsOfATreeAreNotTheWholeText()
    {
        const QString page =
            u"<div vocab='http://schema.org/' typeof='JobPosting'><h1><span property='title'>Boat "
            "Keeper</span></h1>"_s +
            duties +
            u"<ul property='responsibilities'><li>Mend the nets before the tide turns, each "
            "morning</li><li>Count the eels and write them all down</li></ul><p>A basket of eels at the end "
            "of "
            "each season.</p></div>"_s;
        const Posting read = postingOf(u"Boat Keeper"_s, page, u"https://www.board.example/7"_s);
        QVERIFY(read.text.value.contains(u"A basket of eels"_s));
        QVERIFY(read.text.value.contains(u"herons"_s));
        QVERIFY(read.text.isGuess);
    }

    void aPartOfTheCompanyContradictsNothing()
    {
        const QString marks =
            u"<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":"
            "\"JobPosting\",\"title\":\"Boat Keeper\",\"description\":\"Diakoniewerk Talblick e.V. begleitet "
            "in und um Siegburg rund 1.100 Menschen in Kitas und Wohnhäusern.\",\"hiringOrganization\":"
            "{\"name\":\"Diakoniewerk Talblick e.V.\"}}</script>"_s;
        const Posting read =
            postingOf(u"Boat Keeper | Diakoniewerk Talblick e.V."_s,
                      marks + u"<h1>Boat Keeper</h1><p>Einrichtung: Fachstelle Beratung</p>"_s + duties,
                      u"https://www.board.example/7"_s);
        QCOMPARE(read.company.value, u"Diakoniewerk Talblick e.V."_s);
    }

    void othersStarsAreNoPartOfAName_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::newRow("none yet") << u"Resinas del Pinar S.Coop.Sin valoraciones"_s
                                  << u"Resinas del Pinar S.Coop."_s;
        QTest::newRow("glued") << u"Brightwater Ltd4.1★ (212 reviews)"_s << u"Brightwater Ltd"_s;
        QTest::newRow("behind a dot") << u"Brightwater · 3,9 / 5"_s << u"Brightwater"_s;
        QTest::newRow("counted") << u"Brightwater (18 avis)"_s << u"Brightwater"_s;
        QTest::newRow("alone") << u"Brightwater 4.2"_s << u"Brightwater"_s;
        QTest::newRow("a number that is the name's") << u"Studio 54"_s << u"Studio 54"_s;
        QTest::newRow("a version") << u"Web 2.0 Makers"_s << u"Web 2.0 Makers"_s;
    }
    void othersStarsAreNoPartOfAName()
    {
        QFETCH(QString, line);
        QFETCH(QString, name);
        QCOMPARE(withoutRating(line), name);
    }

    void aTermThatIsKnownNeedsNoContractBesideIt()
    {
        const QString marks =
            u"<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":"
            "\"JobPosting\",\"title\":\"Boat Keeper\",\"employmentType\":[\"FULL_TIME\",\"TEMPORARY\"],"
            "\"hiringOrganization\":{\"name\":\"Suirbank Foods\"}}</script>"_s;
        const Posting read =
            postingOf(u"Boat Keeper"_s,
                      marks + u"<h1>Boat Keeper</h1><p>Contract type: Fixed Term Contract</p>"_s + duties,
                      u"https://www.board.example/7"_s);
        QCOMPARE(read.employment.value, u"Full-time, temporary"_s);
        QVERIFY(!read.employment.isGuess);
    }
};

QTEST_APPLESS_MAIN(TestSmallSites)
#include "tst_smallsites.moc"
