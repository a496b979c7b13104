// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/employment.h"
#include "core/posting/page/pagehtml.h"
#include "core/posting/readposting.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const QString duties =
    u"<h2>Your duties</h2><p>You mend the nets, count the eels and write both down before the tide turns "
    "again.</p><h2>Requirements</h2><p>You can swim in cold water, read a tide table and keep a boat dry in "
    "any weather that the estuary brings.</p>"_s;

/// A page with @p head and @p body around sentences that make it a posting.
Posting postingOf(const QString &body, const QString &head = {},
                  const QString &url = u"https://www.heron.example/jobs/7"_s)
{
    const QString html =
        u"<html lang=\"en\"><head><meta charset=\"utf-8\">%1</head><body>%2</body></html>"_s.arg(head, body);
    return readPosting(factsOfHtml(html.toUtf8(), {url, {}}));
}

/// The same with the job's heading, and @p front below it.
Posting posting(const QString &front, const QString &title = {},
                const QString &url = u"https://www.heron.example/jobs/7"_s)
{
    return postingOf(u"<h1>Eel Warden</h1>"_s + front + duties, u"<title>"_s + title + u"</title>"_s, url);
}

} // namespace

/// Ways of saying a fact that strangers' pages had and the reader did not know; each of them a guess.
class TestPageKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void employment_data()
    {
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("meant");
        QTest::newRow("for a year") << u"<p>It is a one-year contract.</p>"_s << u"Temporary"_s;
        QTest::newRow("for months") << u"<p>Wir suchen Sie. Befristet auf 24 Monate.</p>"_s << u"Temporary"_s;
        QTest::newRow("as long as somebody is away")
            << u"<p>Sie kommen als Elternzeitvertretung.</p>"_s << u"Temporary"_s;
        QTest::newRow("ongoing") << u"<p>The position is ongoing.</p>"_s << u"Permanent"_s;
        QTest::newRow("a contract's form of tax") << u"<div>Contract - W2</div>"_s << u"Contract"_s;
        QTest::newRow("a contract's months") << u"<div>Contract - 12 Month(s)</div>"_s << u"Contract"_s;
        QTest::newRow("what an employee is")
            << u"<p>Schedule: Full-time</p><p>Employee Status: Permanent</p>"_s << u"Permanent, full-time"_s;
        QTest::newRow("how long it takes")
            << u"<p>Teilzeit/Vollzeit: Teilzeit</p><p>Beschäftigungsdauer: befristet (für) "
               "24 Monate</p>"_s
            << u"Part-time, temporary"_s;
        QTest::newRow("with another word before the position")
            << u"<p>This is a full-time, exempt position at our weir.</p>"_s << u"Full-time"_s;
        QTest::newRow("in a table below a status")
            << u"<table><tr><td><b>Post</b></td><td>Eel "
               u"Warden</td></tr><tr><td><b>Status</b></td><td>Fixed-term, "
               "whole-time (22 hours), covering a career break</td></tr></table>"_s
            << u"Full-time, temporary"_s;
        QTest::newRow("for how long, in a sentence beside the hours")
            << u"<p>Part time</p><p>It is a permanent part-time role of 28 hours across four days.</p>"_s
            << u"Permanent, part-time"_s;
        QTest::newRow("not that of the next page")
            << duties + u"<ul><li>Prev: Bailiff (closed)</li><li>Next: Caretaker, part-time</li></ul>"_s
            << u""_s;
        QTest::newRow("what a button says to those who hear it")
            << u"<button><span>Matches your job preferences, job type is "
               "Full-time.</span><span>Full-time</span></button>"_s
            << u"Full-time"_s;
        QTest::newRow("below the kind of offer")
            << u"<p>Tipo de oferta: de duración determinada, jornada parcial - mañana</p>"_s
            << u"Part-time, temporary"_s;
    }
    void employment()
    {
        QFETCH(QString, front);
        const Posting read = posting(front);
        QTEST(read.employment.value, "meant");
        QVERIFY(read.employment.isGuess || !read.employment);
    }

    void theRoleTellsOfLearning()
    {
        QCOMPARE(employmentInRole(u"Apprentice Organ Tuner"_s), u"Apprenticeship"_s);
        QCOMPARE(employmentInRole(u"Auszubildende zur Köchin"_s), u"Apprenticeship"_s);
        QCOMPARE(employmentInRole(u"Internal Auditor"_s), QString());
        QCOMPARE(posting({}).employment.value, QString());
    }

    void place_data()
    {
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("meant");
        QTest::newRow("behind a department")
            << u"<p>Boats · Norwich · Part-time</p>"_s << u""_s << u"Norwich"_s;
        QTest::newRow("by slashes") << u"<p>Heron / Bristol / Permanent / Full-time</p>"_s
                                    << u"Eel Warden | Heron"_s << u"Bristol"_s;
        QTest::newRow("in a list of facts") << u"<ul><li>Vollzeit</li><li>Kassel</li><li>Hybrid</li></ul>"_s
                                            << u"Eel Warden in Kassel"_s << u"Kassel"_s;
        QTest::newRow("beside how one works there")
            << u"<p>Hybrid in Tempe, AZ, US</p>"_s << u""_s << u"Tempe, AZ, US"_s;
        QTest::newRow("a code of two letters") << u"<p>Vitoria, ES</p>"_s << u""_s << u"Vitoria, ES"_s;
        QTest::newRow("a field is no country") << u"<p>Sales, IT</p>"_s << u""_s << u""_s;
        QTest::newRow("in a sentence") << u"<p>Dienstort ist Lahr.</p>"_s << u""_s << u"Lahr"_s;
        QTest::newRow("whose branch")
            << u"<p>You join our branch in Pirna on Sundays.</p>"_s << u""_s << u"Pirna"_s;
        QTest::newRow("where somebody is sought")
            << u"<p>Heron is looking for a warden in Galashiels.</p>"_s << u""_s << u"Galashiels"_s;
        QTest::newRow("a month is none")
            << u"<p>Heron is looking for a warden in March.</p>"_s << u""_s << u""_s;
        QTest::newRow("of the house that stands in a street")
            << u"<p>Heron keeps every eel in Leer.</p><footer>Heron · Calle del Aire 17, Leer · "
               "968 55 50 12</footer>"_s
            << u"Eel Warden - Heron"_s << u"Leer"_s;
        QTest::newRow("behind its company's name, and in its street")
            << u"<p>The Board of Heron School, Tralee, Co. Kerry, invites applications.</p><footer>Heron "
               "School, Oakpark Road, Tralee, Co. Kerry. Roll number 99117R</footer>"_s
            << u"Eel Warden - Heron School"_s << u"Tralee, Co. Kerry"_s;
        QTest::newRow("a street that no sentence speaks of")
            << u"<p>Website by Otters, Oakpark Road, Tralee.</p>"_s << u"Eel Warden - Heron"_s << u""_s;
        QTest::newRow("a town's own")
            << u""_s << u"Eel Warden | Commune de Saint-Cirac"_s << u"Saint-Cirac"_s;
        QTest::newRow("with its sign on the next line")
            << u"<div>Primary Location</div><div>: Leer</div>"_s << u""_s << u"Leer"_s;
        QTest::newRow("a button is none")
            << u"<h2>Job Location</h2><a>I'm interested</a>"_s << u""_s << u""_s;
        QTest::newRow("without the way to a map")
            << u"<p>35 - VITRE - Localiser avec Mappy</p>"_s << u""_s << u"35 - VITRE"_s;
        QTest::newRow("in full") << u"<p>Huddersfield, West Yorkshire</p>"_s
                                 << u"Eel Warden in Huddersfield"_s << u"Huddersfield, West Yorkshire"_s;
        QTest::newRow("with its department")
            << u"<ul><li>Cholet - 49</li></ul>"_s << u"Eel Warden - Cholet - 49"_s << u"Cholet - 49"_s;
    }
    void place()
    {
        QFETCH(QString, front);
        QFETCH(QString, title);
        const Posting read = posting(front, title);
        QTEST(read.place.value, "meant");
        QVERIFY(read.place.isGuess || !read.place);
    }

    void aHeadingKeepsItsTown()
    {
        const Posting read = postingOf(
            u"<div itemscope itemtype='http://schema.org/JobPosting'><h1 itemprop=title>Store Manager - "
            u"Preston</h1><div "
            "itemprop=hiringOrganization itemscope><meta itemprop=name content=Heron></div><div "
            "itemprop=jobLocation "
            "itemscope><div itemprop=address itemscope><meta itemprop=addressLocality content=Preston></div></div></div>"_s +
            duties);
        QCOMPARE(read.role.value, u"Store Manager - Preston"_s);
        QCOMPARE(read.place.value, u"Preston"_s);
    }

    void salary_data()
    {
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("meant");
        QTest::newRow("so many months")
            << u"<dl><dt>Salaire</dt><dd><ul><li>Horaire de 13,50 Euros à 15,20 Euros sur 12 "
               "mois</li></ul></dd></dl>"_s
            << u"EUR 13.50–15.20 an hour"_s;
        QTest::newRow("a board's guess")
            << u"<h2>Salary</h2><p>The estimated salary for this job is £50,000 - £60,000 a year.</p>"_s
            << u""_s;
        QTest::newRow("a mark by its size")
            << u"<div data-testid='job-fact-salary'>44.000 € – 51.500 €</div>"_s
            << u"EUR 44,000–51,500 a year"_s;
        QTest::newRow("a mark that a board filled by guessing")
            << u"<div data-testid='job-fact-salary'>46.500 € – 58.000 € (von XING geschätzt)</div>"_s
            << u""_s;
        QTest::newRow("a board's guess below the role")
            << u"<div>£30,000 - £34,000 a year (Glassdoor est.)</div>"_s << u""_s;
        QTest::newRow("labels that touch their values")
            << u"<ul><li>Stundenlohn<span>13,90 €</span></li><li>Arbeitszeit<span>Minijob</span></li></ul>"_s
            << u"EUR 13.90 an hour"_s;
    }
    void salary()
    {
        QFETCH(QString, front);
        const Posting read = posting(front);
        QTEST(read.salary.value, "meant");
        QVERIFY(read.salary.isGuess || !read.salary);
    }

    void daysAtHome()
    {
        const auto remoteOf = [](const QString &front) { return posting(front).remote.value; };
        QCOMPARE(remoteOf(u"<p>Homeoffice ist an einzelnen Tagen möglich.</p>"_s), RemoteWork::Partly);
        QCOMPARE(remoteOf(u"<p>An einem Tag in der Woche können Sie von zu Hause arbeiten.</p>"_s),
                 RemoteWork::Partly);
        QCOMPARE(remoteOf(u"<button><span>Matches your job preferences, workplace type is "
                          "On-site.</span><span>On-site</span></button>"_s),
                 RemoteWork::No);
        QCOMPARE(remoteOf(u"<p>An einem Tag in der Woche arbeiten Sie im Laden.</p>"_s), RemoteWork::Unknown);
    }

    void days()
    {
        QCOMPARE(posting(u"<p>Leer, NI | Full-time | Posted November 12, 2026</p>"_s).postedOn.value,
                 QDate(2026, 11, 12));
        // A day alone, below something with a number; below a word it is what that says.
        QCOMPARE(posting(u"<p>Rodez 12000</p><p>21/11/2026 à 10:12</p>"_s).postedOn.value,
                 QDate(2026, 11, 21));
        QVERIFY(!posting(u"<p>Beginn</p><p>1. September 2027</p>"_s).postedOn);
        QCOMPARE(posting(u"<p>Ausgeschrieben am 16. November 2026</p>"_s).postedOn.value,
                 QDate(2026, 11, 16));
        // Until when somebody wants to have the papers.
        QCOMPARE(posting(u"<p>Schick deine Unterlagen bis 8. Januar 2027 an Marlis. Antritt am 1. April "
                         "2027.</p>"_s)
                     .closesOn.value,
                 QDate(2027, 1, 8));
        // In a paragraph that holds a whole posting.
        const QString much = u"<p>Wir sind ein kleines Haus am Deich. "_s +
                             u"Wir flicken, wir zählen, wir schreiben auf. "_s.repeated(14) +
                             u"Bewerben Sie sich bis zum 13.12.2026 per E-Mail.</p>"_s;
        QCOMPARE(posting(much).closesOn.value, QDate(2026, 12, 13));
        // So long one works there.
        QVERIFY(!posting(u"<p>Contrato temporal, desde el 8 de enero hasta el 30 de junio de 2027.</p>"_s)
                     .closesOn);
    }

    void company()
    {
        const QString board = u"https://www.reed.co.uk/jobs/eel-warden/54120987"_s;
        QCOMPARE(posting(u"<p>Posted 19 November by Heron Fisheries</p>"_s,
                         u"Eel Warden in Leer | Reed.co.uk"_s, board)
                     .company.value,
                 u"Heron Fisheries"_s);
        // A kind of contract and a town are no company.
        QCOMPARE(posting(u"<p>Leer - 49</p>"_s, u"Offre d'emploi Eel Warden - CDI - Leer - 49 | Hellowork"_s,
                         u"https://www.hellowork.com/fr-fr/emplois/63318842.html"_s)
                     .company.value,
                 QString());
        // Nor are they where marks tell the place, and nobody whose the job is.
        QCOMPARE(
            postingOf(u"<div itemscope itemtype='http://schema.org/JobPosting'><h1 itemprop=title>Eel "
                      "Warden</h1><div itemprop=jobLocation itemscope><div itemprop=address "
                      "itemscope><meta itemprop=addressLocality content=Rodez></div></div></div>"_s +
                          duties,
                      u"<title>Offre d'emploi Eel Warden - 12 - Rodez - 217KXVM | France Travail</title>"_s,
                      u"https://candidat.francetravail.fr/offres/recherche/detail/217KXVM"_s)
                .company.value,
            QString());
        // The page's way to the job is none either.
        for (const QString &way : {u"Current vacancies"_s, u"Offene Stellen"_s, u"Nos offres d'emploi"_s})
            QCOMPARE(posting({}, u"Eel Warden | "_s + way + u" | Heronside Borough Council"_s).company.value,
                     u"Heronside Borough Council"_s);
        // Not the part of it that seeks somebody.
        QCOMPARE(posting(u"<p>The School of Geography is looking for a warden for three years.</p>"_s,
                         u"Eel Warden at University of Heronside"_s)
                     .company.value,
                 u"University of Heronside"_s);
        // An address writes it in one word.
        QCOMPARE(
            posting(u"<p>Larkspur Health keeps nine clinics and one boat.</p>"_s, u"Eel Warden"_s,
                    u"https://larkspurhealth.wd5.myworkdayjobs.com/en-US/x/job/Leer/Eel-Warden_R-004417"_s)
                .company.value,
            u"Larkspur Health"_s);
    }

    void aTownBehindTheCompanyIsNoPartOfIt_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("company");
        const QString there = u"<p>Location: Thun</p>"_s;
        QTest::newRow("behind its legal form")
            << u"Eel Warden – Reiher Fischerei AG, Thun"_s << there << u"Reiher Fischerei AG"_s;
        QTest::newRow("where a picture has the name alone")
            << u"Eel Warden – Reiher & Söhne, Thun"_s << there + u"<img alt='Reiher & Söhne'>"_s
            << u"Reiher & Söhne"_s;
        QTest::newRow("a school is called so")
            << u"Eel Warden – University of Tides, Thun"_s << there << u"University of Tides, Thun"_s;
        QTest::newRow("another town")
            << u"Eel Warden – Reiher Fischerei AG, Bern"_s << there << u"Reiher Fischerei AG, Bern"_s;
    }
    void aTownBehindTheCompanyIsNoPartOfIt()
    {
        QFETCH(QString, title);
        QFETCH(QString, front);
        const Posting read = posting(front, title);
        QTEST(read.company.value, "company");
        QVERIFY(read.company.isGuess);
    }

    void whoSeeksForOneOfItsClientsIsAnAgency()
    {
        for (const QString &sentence :
             {u"Heron recrute pour l'un de ses clients, une plateforme près de Nantes, quatre gardiens."_s,
              u"Heron recherche pour son client un gardien."_s,
              u"Heron sucht für einen ihrer Kunden zwei Fischwarte."_s,
              u"Heron selecciona para uno de sus clientes un guarda."_s,
              u"Heron is recruiting for one of its clients in Leer."_s}) {
            const Posting read =
                postingOf(u"<div itemscope itemtype='http://schema.org/JobPosting'><h1 itemprop=title>Eel "
                          "Warden</h1><div itemprop=hiringOrganization itemscope><meta itemprop=name "
                          "content=Heron></div><div itemprop=description><p>"_s +
                          sentence + u"</p>"_s + duties + u"</div></div>"_s);
            QVERIFY2(read.agency.value == u"Heron"_s, qPrintable(sentence));
            QVERIFY2(read.company.isGuess, qPrintable(sentence));
        }
        // Who looks after clients is none.
        QVERIFY(
            !postingOf(
                 u"<div itemscope itemtype='http://schema.org/JobPosting'><h1 itemprop=title>Eel "
                 "Warden</h1><div itemprop=hiringOrganization itemscope><meta itemprop=name "
                 "content=Heron></div><div itemprop=description><p>Heron recrute. Vous travaillez pour ses "
                 "clients.</p>"_s +
                 duties + u"</div></div>"_s)
                 .agency);
    }

    void roles()
    {
        QCOMPARE(
            postingOf(
                u"<h1>Recrutement</h1><p>La commune recrute un garde champêtre (H/F) à temps complet.</p>"_s +
                duties)
                .role.value,
            u"Garde champêtre (H/F)"_s);
        QCOMPARE(postingOf(u"<h1>Job Description - Eel Warden</h1>"_s + duties).role.value, u"Eel Warden"_s);
        QCOMPARE(
            postingOf(u"<h1>Détail de l'offre</h1><h2>Responsable qualité F/H</h2>"_s + duties).role.value,
            u"Responsable qualité F/H"_s);
    }

    void barsPartWhatADashDoesNot()
    {
        const QString board = u"https://www.linkedin.com/jobs/view/4338127705/"_s;
        const QString page =
            u"<div>Larkspur Regional Health</div><h1>Eel Warden - Night Tides (Estuary)</h1>"_s +
            u"<p>Auburn, CA · 6 days ago</p>"_s + duties;
        const auto titled = [](const QString &title) { return u"<title>"_s + title + u"</title>"_s; };
        const Posting read = postingOf(
            page, titled(u"(3) Eel Warden - Night Tides (Estuary) | Larkspur Regional Health | LinkedIn"_s),
            board);
        QCOMPARE(read.role.value, u"Eel Warden - Night Tides (Estuary)"_s);
        QCOMPARE(read.company.value, u"Larkspur Regional Health"_s);
        QCOMPARE(read.place.value, u"Auburn, CA"_s);
        // Where no bar parts them, a dash does.
        const Posting dashed = postingOf(u"<h1>Eel Warden - Larkspur Health</h1>"_s + duties,
                                         titled(u"Eel Warden - Larkspur Health"_s));
        QCOMPARE(dashed.role.value, u"Eel Warden"_s);
        QCOMPARE(dashed.company.value, u"Larkspur Health"_s);
    }

    void aShareOfWorkIsNoPartOfTheRole_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("employment");
        const auto row = [](const QString &heading, const QString &role, const QString &employment) {
            QTest::newRow(qPrintable(heading)) << heading << role << employment;
        };
        row(u"Fischwart 80 - 100%"_s, u"Fischwart"_s, u"Full-time, part-time"_s);
        row(u"Fischwart 80–100 % (m/w/d)"_s, u"Fischwart (m/w/d)"_s, u"Full-time, part-time"_s);
        row(u"Fischwart, 60%"_s, u"Fischwart"_s, u"Part-time"_s);
        row(u"Fischwart (80–100%)"_s, u"Fischwart (80–100%)"_s, u"Full-time, part-time"_s);
        row(u"Garde-pêche (100%)"_s, u"Garde-pêche"_s, u"Full-time"_s);
        row(u"Fischwart 5%"_s, u"Fischwart 5%"_s, u""_s);
        row(u"100% Eel Warden"_s, u"100% Eel Warden"_s, u""_s);
    }
    void aShareOfWorkIsNoPartOfTheRole()
    {
        QFETCH(QString, heading);
        QFETCH(QString, role);
        const Posting read = postingOf(u"<h1>"_s + heading + u"</h1>"_s + duties);
        QCOMPARE(read.role.value, role);
        QVERIFY(read.role.isGuess);
        QTEST(read.employment.value, "employment");
    }

    void theTextEndsWhereABoardSpeaksOfPay()
    {
        for (const QString &offer :
             {u"Combien vaut votre poste sur le marché ?"_s, u"What can I earn as a warden"_s,
              u"Wie hoch ist der Lohn als Fischwart in Chur?"_s}) {
            const Posting read = posting(duties + u"<h3>"_s + offer + u"</h3><p>Ask our calculator.</p>"_s);
            QVERIFY2(!read.text.value.contains(offer) && !read.text.value.contains(u"calculator"_s),
                     qPrintable(offer));
            QVERIFY(read.text.value.contains(u"count the eels"_s));
        }
    }

    void aRowOfButtonsMayReportTheJob()
    {
        for (const QString &row :
             {u"<a>Inscribirme en esta oferta</a> <a>Denunciar oferta</a>"_s,
              u"<a>Apply</a> <a>Report job</a>"_s, u"<a>Postuler</a> <a>Signaler cette offre</a>"_s,
              u"<a>Jetzt bewerben</a> <a>Anzeige melden</a>"_s}) {
            const QString text = posting(duties + u"<p>"_s + row + u"</p>"_s).text.value;
            for (const QString &word : {u"Denunciar"_s, u"Report"_s, u"Signaler"_s, u"melden"_s})
                QVERIFY2(!text.contains(word), qPrintable(row));
        }
        QVERIFY(posting(duties + u"<p>You report jobs that are done.</p>"_s)
                    .text.value.contains(u"report jobs"_s));
    }

    void tagsInOneLineAreParted()
    {
        const Posting read =
            posting(u"<p><span class=pill>Edinburgh</span> <span class=pill>Hybrid, 2 days a week "
                    "together</span> <span class=pill>Full-time</span> <span class=pill>£62,000–£74,000 + "
                    "options</span></p>"_s,
                    u"Eel Warden · Careers · Edinburgh Heron"_s);
        QCOMPARE(read.remote.value, RemoteWork::Partly);
        QCOMPARE(read.employment.value, u"Full-time"_s);
        QCOMPARE(read.salary.value, u"GBP 62,000–74,000 a year"_s);
        // Words of a sentence in spans stay together.
        QVERIFY(posting(u"<p><span class=a>You know the</span> <span class=a>Ems, and the</span> <span "
                        "class=a>Jade.</span></p>"_s)
                    .text.value.contains(u"You know the Ems, and the Jade."_s));
    }

    void termsBesideMarksAreNotLost()
    {
        // The page's heading begins with a number, and what it says of the contract stands far below.
        const Posting read = postingOf(
            u"<p>Retour aux résultats</p><p>Offre suivante</p><div itemscope "
            u"itemtype='http://schema.org/JobPosting'><h1><span>Offre n° 216LWDZ</span> <span "
            "itemprop=title>Aide-soignant de nuit</span></h1><meta itemprop=employmentType content=FULL_TIME></div>"_s +
            duties + u"<dl><dd>CDI<br>Contrat travail</dd></dl>"_s);
        QVERIFY(read.employment.value == u"Permanent, full-time"_s || read.employment.isGuess);
    }
};

QTEST_APPLESS_MAIN(TestPageKinds)
#include "tst_pagekinds.moc"
