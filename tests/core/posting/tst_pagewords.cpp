// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/employment.h"
#include "core/posting/page/pagehtml.h"
#include "core/posting/readposting.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

/// A page with @p head and @p body around sentences that make it a posting.
Posting postingOf(const QString &head, const QString &body,
                  const QString &url = u"https://www.heron.example/jobs/7"_s)
{
    const QString html =
        u"<html lang=\"en\"><head><meta charset=\"utf-8\">%1</head><body>%2</body></html>"_s.arg(head, body);
    return readPosting(factsOfHtml(html.toUtf8(), {url, {}}));
}

const QString duties =
    u"<h2>Your duties</h2><p>You mend the nets, count the eels and write both down before the tide turns "
    "again.</p><h2>Requirements</h2><p>You can swim in cold water, read a tide table and keep a boat dry in "
    "any weather that the estuary brings.</p>"_s;

} // namespace

class TestPageWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theAddressThatNamesTheJobIsKept()
    {
        const QString head = u"<link rel=\"canonical\" href=\"https://www.heron.example/jobs\">"_s;
        const QString body = u"<h1>Eel Warden</h1>"_s + duties;
        const auto linkOf = [&](const QString &url) { return postingOf(head, body, url).link.value; };
        QCOMPARE(linkOf(u"https://www.heron.example/jobs?gh_jid=4711"_s),
                 u"https://www.heron.example/jobs?gh_jid=4711"_s);
        QCOMPARE(linkOf(u"https://www.heron.example/jobs?utm_source=x17"_s),
                 u"https://www.heron.example/jobs"_s);
    }

    void facts_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *name, const QString &body, const QString &fact, const QString &meant,
                            const QString &head = {}) {
            QTest::newRow(name) << head << u"<h1>Eel Warden</h1>"_s + body + duties << fact << meant;
        };
        row("min and max", u"<p>Min</p><p>$20.15/Hr.</p><p>Max</p><p>$26.40/Hr.</p>"_s, u"salary"_s,
            u"$ 20.15–26.40 an hour"_s);
        row("in German", u"<p>Gehalt von: 3.000 € im Monat</p><p>Gehalt bis: 3.400 € im Monat</p>"_s,
            u"salary"_s, u"EUR 3,000–3,400 a month"_s);
        row("a small sum in front",
            u"<p>The trial, which we pay $75 for, takes a day.</p><p>The salary is $68,000 - $79,000 per year.</p>"_s,
            u"salary"_s, u"$ 68,000–79,000 a year"_s);
        row("in person", u"<p>Location: Boise, ID</p><p>Work Location: In person</p>"_s, u"remote"_s,
            u"no"_s);
        row("in French", u"<p>Lieu du poste : En présentiel</p>"_s, u"remote"_s, u"no"_s);
        row("in Spanish", u"<p>Ubicación del trabajo: Empleo presencial</p>"_s, u"remote"_s, u"no"_s);
        row("no and no", u"<p>Remote job</p><p>No</p><p>Telework eligible</p><p>No</p>"_s, u"remote"_s,
            u"no"_s);
        row("no alone", u"<p>Remote job</p><p>No</p>"_s, u"remote"_s, QString());
        row("no and yes", u"<p>Remote job</p><p>No</p><p>Telework eligible</p><p>Yes</p>"_s, u"remote"_s,
            u"partly"_s);
        row("a place below its introduction",
            u"<p>Location</p><p>2 vacancies in the following location:</p><p>Gulfport, MS</p>"_s, u"place"_s,
            u"Gulfport, MS"_s);
        row("a department's number", u"<p>Annonay - 07</p>"_s, u"place"_s, u"Annonay - 07"_s);
        row("a town in the title", u"<p>Brenkhausen</p>"_s, u"place"_s, u"Brenkhausen"_s,
            u"<title>Eel Warden in Brenkhausen - Stadtwerke Heron | XING Jobs</title>"_s);
        row("hours in the title", u"<p>Vollzeit</p>"_s, u"place"_s, QString(),
            u"<title>Eel Warden in Vollzeit - Stadtwerke Heron</title>"_s);
        row("a town of an address",
            u"<p>Nous cherchons de l’aide pour la pêche à Cahors, toute l’année.</p><p>12 rue Basse, 46000 Cahors</p>"_s,
            u"place"_s, u"Cahors"_s);
        row("tags of which one is numbered", u"<p>1 CDI</p>"_s, u"employment"_s, u"Permanent"_s);
        row("a contract in a sentence",
            u"<p>Wir bieten eine unbefristete Anstellung in Voll- oder Teilzeit</p>"_s, u"employment"_s,
            u"Permanent, full-time, part-time"_s);
        row("a contract beside hours",
            u"<p>Tipo de empleo: Media jornada</p><p>Contrato temporal de nueve meses, a media jornada (20 "
            "horas).</p>"_s,
            u"employment"_s, u"Part-time, temporary"_s);
        row("in Dutch", u"<p>Een contract voor onbepaalde tijd</p>"_s, u"employment"_s, u"Permanent"_s);
        row("hours by a label of their own",
            u"<p>Tipo de contrato: Temporal, 18 meses</p><p>Dedicación: Tiempo completo</p>"_s,
            u"employment"_s, u"Full-time, temporary"_s);
        row("first for a year", u"<p>Zuerst ein befristeter Vertrag, dann ein unbefristeter Vertrag.</p>"_s,
            u"employment"_s, QString());
        row("role and place in the title for links", {}, u"company"_s, u"Heron Fisheries"_s,
            u"<title>Eel Warden - Heron Fisheries</title><meta property=\"og:title\" content=\"Eel Warden - "
            "Asheville, North Carolina\"><meta property=\"og:site_name\" content=\"Heron Fisheries\">"_s);
        row("a list of contents is none",
            u"<ul><li>Location</li><li>About the job</li></ul><h2>Location</h2><p>Exeter</p>"_s, u"place"_s,
            u"Exeter"_s);
        row("an address in lines",
            u"<h3>Job locations</h3><p>Heron Health Centre</p><p>Tidal Road</p><p>Wendleford</p>"
            "<p>Kent</p><p>TN99 4QX</p>"_s,
            u"place"_s, u"Wendleford"_s);
        row("an address in lines, in German", u"<p>Arbeitsort:</p><p>Uferweg 8</p><p>02826 Görlitz</p>"_s,
            u"place"_s, u"Görlitz"_s);
        row("a place among dots",
            u"<p>Madrid, Comunidad de Madrid, España · hace 2 semanas · 63 solicitudes</p>"_s, u"place"_s,
            u"Madrid, Comunidad de Madrid, España"_s);
        row("a permanent job in a sentence",
            u"<p>The job is permanent, after a probation of three months.</p>"_s, u"employment"_s,
            u"Permanent"_s);
        row("hours beside a contract",
            u"<ul><li>Contrato indefinido</li><li>Media jornada: de 16:00 a 20:00</li></ul>"_s,
            u"employment"_s, u"Permanent, part-time"_s);
        row("a wage in a list on one line",
            u"<p>Die Werkstätten am Fluss bauen Kähne, Reusen und Stege, vom ersten Aufmaß bis zur letzten "
            u"Schraube, "
            "und suchen für das kommende Jahr Verstärkung in der Werft am oberen Hafen. Ihre Aufgaben: - "
            "Fertigung "
            "nach Zeichnung - Montage beim Kunden am ganzen Fluss - Bedienung von Formatkreissäge und "
            "Kantenanleimmaschine Wir bieten: - einen Stundenlohn von 17,50 € bis 20,00 € - 28 Tage Urlaub "
            "und freitags "
            "ab 13 Uhr frei - Arbeitskleidung und Werkzeug werden gestellt</p>"_s,
            u"salary"_s, u"EUR 17.50–20 an hour"_s);
        row("what kind of company it is", u"<p>Type</p><p>Company - Private</p><p>Industry</p><p>Food</p>"_s,
            u"company"_s, u"Heron Fisheries"_s, u"<title>Eel Warden - Heron Fisheries</title>"_s);
        row("how one is hired", u"<p>The Federal hiring process is set up to be fair.</p>"_s, u"company"_s,
            u"Heron Fisheries"_s, u"<title>Eel Warden - Heron Fisheries</title>"_s);
        row("by what a page was made", {}, u"company"_s, u"Heron Fisheries"_s,
            u"<title>Eel Warden | Heron Fisheries</title><meta property=\"og:title\" content=\"Eel Warden | "
            "Notion\"><meta property=\"og:site_name\" content=\"Heron Fisheries on Notion\">"_s);
        row("a town below a region",
            u"<p>Localisation du poste</p><p>Europe, France, Normandie</p><p>Ville</p><p>Blangy</p>"_s,
            u"place"_s, u"Blangy"_s);
        row("gross pay by its label", u"<p>Salaire brut annuel : 40 000 €</p>"_s, u"salary"_s,
            u"EUR 40,000 a year"_s);
        row("pay by an office's word", u"<p>Entgelt: 40.000 € jährlich</p>"_s, u"salary"_s,
            u"EUR 40,000 a year"_s);
        row("for how long and how many hours",
            u"<p>This is a permanent, full-time position based in Leeds.</p>"_s, u"employment"_s,
            u"Permanent, full-time"_s);
        row("both in German", u"<p>Es handelt sich um eine unbefristete Vollzeitstelle.</p>"_s,
            u"employment"_s, u"Permanent, full-time"_s);
        row("both in French", u"<p>Poste en CDI à temps plein.</p>"_s, u"employment"_s,
            u"Permanent, full-time"_s);
        row("both in Spanish", u"<p>Ofrecemos contrato temporal a media jornada.</p>"_s, u"employment"_s,
            u"Part-time, temporary"_s);
        row("a contract's two labels", u"<p>Vertrag</p><p>unbefristet</p><p>Umfang</p><p>Teilzeit</p>"_s,
            u"employment"_s, u"Permanent, part-time"_s);
        row("days at home behind a label", u"<p>Télétravail : 2 jours par semaine</p>"_s, u"remote"_s,
            u"partly"_s);
        row("a heading of the board's", {}, u"company"_s, u"Heron Fisheries"_s,
            u"<title>Eel Warden - Offre d’emploi cadre - Heron Fisheries</title>"_s);
    }
    void aChoiceOfContractsIsKept()
    {
        const auto words = [](const QString &written) { return employmentIn({written}).words; };
        for (const char *choice : {"Permanent or contract", "Permanent / Contract", "Contract, permanent",
                                   "Permanent|Contract", "Unbefristet oder Contract"})
            QCOMPARE(words(QString::fromLatin1(choice)), u"Permanent, contract"_s);
        QCOMPARE(words(u"Permanent full-time contract"_s), u"Permanent, full-time"_s);
        QCOMPARE(words(u"Permanent, full-time contract"_s), u"Permanent, full-time"_s);
        QCOMPARE(saidTogether(u"Permanent, contract"_s, u"Full-time"_s), u"Permanent, full-time, contract"_s);
    }
    void facts()
    {
        QFETCH(QString, head);
        QFETCH(QString, body);
        QFETCH(QString, fact);
        const Posting posting = postingOf(head, body);
        const QStringList remote{QString(), u"no"_s, u"partly"_s, u"fully"_s};
        const QMap<QString, Told<QString>> read{
            {u"salary"_s, posting.salary},
            {u"place"_s, posting.place},
            {u"company"_s, posting.company},
            {u"employment"_s, posting.employment},
            {u"remote"_s,
             {remote[static_cast<int>(posting.remote.value)], FactSource::Words, posting.remote.isGuess}}};
        QTEST(read[fact].value, "meant");
        QVERIFY(read[fact].isGuess || read[fact].value.isEmpty());
    }

    void theAgencyHiresAndNotItsDepartment()
    {
        const auto companyOf = [](const QString &banner) {
            return postingOf(u"<title>USAJOBS - Job Announcement</title>"_s,
                             u"<h1>Eel Warden</h1>"_s + banner + duties, u"https://www.usajobs.gov/job/7"_s)
                .company.value;
        };
        QCOMPARE(companyOf(u"<p>Department of Rivers</p><p>National Eel Survey</p><p>Gulf Office</p>"_s),
                 u"National Eel Survey"_s);
        QCOMPARE(companyOf(u"<p>Department of Rivers</p><button>Apply</button>"_s),
                 u"Department of Rivers"_s);
    }

    void whatStandsBehindIsCut_data()
    {
        QTest::addColumn<QString>("behind");
        QTest::newRow("related jobs") << u"<h2>Explore other jobs</h2><p>STRANGER</p>"_s;
        QTest::newRow("in Spanish") << u"<h2>Otras convocatorias</h2><p>STRANGER</p>"_s;
        QTest::newRow("a report") << u"<p>Report job</p><p>STRANGER</p>"_s;
        QTest::newRow("a report in French") << u"<p>Signaler cette offre</p><p>STRANGER</p>"_s;
        QTest::newRow("shares in Dutch") << u"<p>Deel deze vacature</p><p>STRANGER</p>"_s;
        QTest::newRow("an alert") << u"<h3>Nichts dabei?</h3><p>STRANGER</p>"_s;
        QTest::newRow("a shop's hours") << u"<h3>Nos horaires</h3><p>STRANGER</p>"_s;
        QTest::newRow("a form") << u"<h2>Solicitar este puesto</h2><p>STRANGER</p>"_s;
        QTest::newRow("a form without a heading")
            << u"<p><label>Vor- und Nachname *</label></p><p><label>STRANGER *</label></p>"_s;
        QTest::newRow("a list of links")
            << u"<ul><li>STRANGER</li><li>Privacy policy</li><li>STRANGER</li></ul>"_s;
        QTest::newRow("a diary's next page") << u"<p>← Entrada anterior: STRANGER</p><p>STRANGER</p>"_s;
        QTest::newRow("other jobs in Spanish") << u"<h2>Más empleos</h2><p>STRANGER</p>"_s;
        QTest::newRow("an alert in French") << u"<p>Activer l’alerte</p><p>STRANGER</p>"_s;
        for (const char *heading :
             {"Jobs you may be interested in", "Latest jobs", "Set up a job alert", "Follow us",
              "Copyright 2026 Heron", "Passende Jobs", "Weitere Jobs bei Heron", "Alle Stellen ansehen",
              "Folge uns", "Vous aimerez aussi", "Nos autres offres", "Retour aux offres",
              "Tous droits réservés", "También te puede interesar", "Ver todas las ofertas", "Síguenos",
              "Altre offerte", "Meld je aan voor job alerts"})
            QTest::newRow(heading) << u"<h3>%1</h3><p>STRANGER</p>"_s.arg(QString::fromUtf8(heading));
        QTest::newRow("the foot") << u"<p>Fièrement propulsé par WordPress</p><p>STRANGER</p>"_s;
    }
    void whatStandsBehindIsCut()
    {
        QFETCH(QString, behind);
        const Posting posting = postingOf({}, u"<h1>Eel Warden</h1>"_s + duties + behind);
        QVERIFY(posting.text.value.contains(u"any weather that the estuary brings"_s));
        QVERIFY2(!posting.text.value.contains(u"STRANGER"_s), qPrintable(posting.text.value));
    }

    void aPartOfTheRoleIsNoCompany()
    {
        const QString name = u"<h3>Employer name</h3><p>Heron Valley Trust</p>"_s;
        const QString heading = u"<h1>Eel Therapist - Tidal Rehabilitation</h1>"_s;
        const Posting named = postingOf({}, heading + duties + name);
        QCOMPARE(named.role.value, u"Eel Therapist - Tidal Rehabilitation"_s);
        QCOMPARE(named.company.value, u"Heron Valley Trust"_s);
        // Where no label says otherwise it is one as often as not.
        QCOMPARE(postingOf({}, heading + duties).company.value, u"Tidal Rehabilitation"_s);
    }

    void aCardOfFactsMayStandBehindTheButton()
    {
        const QString job =
            u"<script type=\"application/ld+json\">{\"@type\": \"JobPosting\", \"title\": \"Eel Warden\", "
            "\"hiringOrganization\": \"Heron\"}</script>"_s;
        const QString card = u"<p>Apply for This Job</p><p>Compensation</p><p>$62,000 - $70,000 a year</p>"_s;
        const QString others =
            u"<h2>Similar jobs</h2><p>Net mender</p><p>Compensation</p><p>$90,000 a year</p>"_s;
        const auto salaryOf = [&](const QString &behind) {
            return postingOf(job, u"<h1>Eel Warden</h1>"_s + duties + behind).salary.value;
        };
        QCOMPARE(salaryOf(card), u"$ 62,000–70,000 a year"_s);
        QCOMPARE(salaryOf(others), QString());
    }

    void sectionsBesideTheDescriptionAreOfTheText()
    {
        const auto section = [](const char *name, const QString &words) {
            return u"<section data-ui=\"%1\"><p>%2</p></section>"_s.arg(QString::fromLatin1(name),
                                                                        words.repeated(6));
        };
        const Posting posting =
            postingOf({}, u"<h1 data-ui=\"job-title\">Eel Warden</h1>"_s +
                              section("job-description", u"You mend the nets and count the eels. "_s) +
                              section("job-requirements", u"You can swim in cold water. "_s) +
                              section("job-benefits", u"We pay £31,000 a year. "_s) +
                              section("similar-jobs", u"STRANGER "_s));
        QVERIFY(posting.text.value.contains(u"swim in cold water"_s));
        QVERIFY(!posting.text.value.contains(u"STRANGER"_s));
        QCOMPARE(posting.salary.value, u"GBP 31,000 a year"_s);
    }

    void theWayThroughTheSiteIsNotThePosting()
    {
        const Posting posting = postingOf(
            {}, u"<p>Heron</p><p>/</p><p>Eel Warden</p><p>STRANGER</p><h1>Eel Warden</h1>"_s + duties);
        QVERIFY(!posting.text.value.contains(u"STRANGER"_s));
        QVERIFY(posting.text.value.contains(u"mend the nets"_s));
    }

    void headingsOfTheTextEndNothing()
    {
        for (const char *heading : {"About us", "Other duties", "More information", "Weitere Informationen",
                                    "Weitere Aufgaben", "Autres missions", "Processus de recrutement",
                                    "Otras funciones", "Share our values", "Similar experience is welcome"}) {
            const Posting posting = postingOf({}, u"<h1>Eel Warden</h1>%1<h3>%2</h3><p>One of us</p>"_s.arg(
                                                      duties, QString::fromUtf8(heading)));
            QVERIFY2(posting.text.value.contains(u"One of us"_s), heading);
        }
    }

    void daysStandBehindManyWords()
    {
        for (const char *line : {"Last day to apply: 11 December 2026", "Advert closes: 11 December 2026",
                                 "Clôture des candidatures : 11/12/2026",
                                 "Fecha fin de inscripción: 11/12/2026", "Candidature entro il 11/12/2026"}) {
            const Posting posting = readPosting(
                factsOfHtml(u"<html lang=\"en-GB\"><body><h1>Eel Warden</h1>%1<p>%2</p></body></html>"_s
                                .arg(duties, QString::fromUtf8(line))
                                .toUtf8(),
                            {u"https://www.heron.example/jobs/7"_s, {}}));
            QVERIFY2(posting.closesOn.value == QDate(2026, 12, 11), line);
        }
    }

    void whatStandsBesideIsNoPartOfTheText()
    {
        const QString body =
            u"<nav>Products Careers</nav><h1>Eel Warden</h1><p>Grange</p>%1<aside>Reed Cutter</aside>"
            "<article><footer>Apply by letter</footer></article>"
            "<div class=\"row main-footer\"><p>Heron Waters, Lane 3</p></div><footer>Sitemap</footer>"_s.arg(
                duties);
        const QString text = postingOf({}, body).text.value;
        QVERIFY(text.contains(u"Grange"_s));
        QVERIFY(text.contains(u"keep a boat dry"_s));
        QVERIFY(text.contains(u"Apply by letter"_s)); // an article's own foot
        for (const QString &other : {u"Products"_s, u"Reed Cutter"_s, u"Heron Waters"_s, u"Sitemap"_s})
            QVERIFY2(!text.contains(other), qPrintable(other));
    }

    void aPageThatIsAllBesideKeepsItsText()
    {
        const QString body = u"<div id=\"menu\"><h1>Eel Warden</h1><p>Grange</p>%1</div>"_s.arg(duties);
        QVERIFY(postingOf({}, body).text.value.contains(u"keep a boat dry"_s));
    }

    void aLineOfFactsHoldsThePlace()
    {
        const auto placeOf = [](const QString &line, const QString &title = {}) {
            return postingOf(u"<title>%1</title>"_s.arg(title),
                             u"<h1>Eel Warden</h1><p>%1</p>"_s.arg(line) + duties)
                .place.value;
        };
        QCOMPARE(placeOf(u"Hull, On-site"_s), u"Hull"_s);
        QCOMPARE(placeOf(u"Festanstellung, Vollzeit · München, Remote möglich"_s), u"München"_s);
        QCOMPARE(placeOf(u"Remote (Europe) · Full-time"_s), u"Europe"_s);
        const QString title = u"Eel Warden, Perth | Kestrel Recruitment"_s;
        QCOMPARE(placeOf(u"Perth | £50,000 - £55,000 per annum | Permanent"_s, title), u"Perth"_s);
        QCOMPARE(placeOf(u"Engineering | Permanent"_s), QString());
    }

    void theMonthStandsInFrontWhereOneDayTellsIt()
    {
        const Posting posting = readPosting(
            factsOfHtml(u"<html><body><h1>Eel Warden</h1><p>Open &amp; closing dates<br>11/20/2026 to "
                        "12/11/2026</p>%1</body></html>"_s.arg(duties)
                            .toUtf8(),
                        {u"https://www.heron.example/jobs/7"_s, {}}));
        QCOMPARE(posting.postedOn.value, QDate(2026, 11, 20));
        QCOMPARE(posting.closesOn.value, QDate(2026, 12, 11));
    }

    void aTitleThatSaysJobsNamesWhoseTheyAre()
    {
        const QString head = u"<title>Stellenangebote | Praxis Dr. Sommer</title>"_s;
        QCOMPARE(postingOf(head, u"<h1>Eel Warden</h1>"_s + duties).company.value, u"Praxis Dr. Sommer"_s);
    }

    void titlesNameTheCompanyBesideOtherThings()
    {
        const auto companyOf = [](const QString &title, const QString &body = {}) {
            return postingOf(u"<title>%1</title>"_s.arg(title), u"<h1>Eel Warden</h1>"_s + body + duties)
                .company.value;
        };
        QCOMPARE(companyOf(u"Eel Warden bei Oberland Glas AG in Neuburg"_s), u"Oberland Glas AG"_s);
        QCOMPARE(companyOf(u"Eel Warden - 69 (H/F) - Ateliers Courtaigne"_s), u"Ateliers Courtaigne"_s);
        QCOMPARE(companyOf(u"Work with us — Pell &amp; Sons"_s), u"Pell & Sons"_s);
        QCOMPARE(companyOf(u"Eel Warden"_s,
                           u"<dl><dt>Recruiter</dt><dd>Heron Charity</dd><dt>Location</dt><dd>"
                           "Hull</dd></dl>"_s),
                 u"Heron Charity"_s);
        QCOMPARE(companyOf(u"Eel Warden"_s, u"<h2>Entreprise</h2><p>BOULANGERIE TESSIER</p>"_s),
                 u"BOULANGERIE TESSIER"_s);
    }

    void moreIsSaidOfWhereAndHow()
    {
        const auto read = [](const QString &body) {
            return postingOf({}, u"<h1>Eel Warden</h1>"_s + body + duties);
        };
        QCOMPARE(read(u"<p>CDI à temps partiel, à Roubaix, poste à pourvoir.</p>"_s).place.value,
                 u"Roubaix"_s);
        QCOMPARE(read(u"<ul><li>Landsberg am Lech</li><li>unbefristet</li></ul>"_s).place.value,
                 u"Landsberg am Lech"_s);
        QCOMPARE(read(u"<p>35 - RENNES</p>"_s).place.value, u"35 - RENNES"_s);
        QCOMPARE(read(u"<p>Lyon 3e - 69</p>"_s).place.value, u"Lyon 3e - 69"_s);
        QCOMPARE(read(u"<p>Contrato: temporal (6 meses)</p><p>Jornada: completa, turno de mañana</p>"_s)
                     .employment.value,
                 u"Full-time, temporary"_s);
        QCOMPARE(read(u"<ul><li>CDD - 6 mois</li><li>Temps plein</li></ul>"_s).employment.value,
                 u"Full-time, temporary"_s);
        QVERIFY(read(u"<p>You spend three days a week in our Lime Street office.</p>"_s).remote.value ==
                RemoteWork::Partly);
        QCOMPARE(postingOf({}, u"<h1>Wir suchen dich als Erzieher*in</h1>"_s + duties).role.value,
                 u"Erzieher*in"_s);
    }

    void buttonsAreNoPartOfTheText()
    {
        const Posting posting =
            postingOf({}, u"<h1>Eel Warden</h1><p>Grange</p><button>Link to This "
                          "Job</button><button>Merken</button><button>Drucken</button>"_s +
                              duties);
        QVERIFY(!posting.text.value.contains(u"Link to"_s));
        QVERIFY(!posting.text.value.contains(u"Merken"_s));
        QVERIFY(posting.text.value.contains(u"Grange"_s));
    }
};

QTEST_APPLESS_MAIN(TestPageWords)
#include "tst_pagewords.moc"
