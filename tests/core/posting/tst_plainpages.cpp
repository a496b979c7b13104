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

Posting postingOf(const QString &head, const QString &body,
                  const QString &url = u"https://www.heron.example/jobs/7"_s)
{
    const QString html =
        u"<html lang=\"en\"><head><meta charset=\"utf-8\">%1</head><body>%2</body></html>"_s.arg(head, body);
    return readPosting(factsOfHtml(html.toUtf8(), {url, {}}));
}

/// A page whose marks name the job, with @p more of them, and @p front below its heading.
Posting marked(const QString &more, const QString &front,
               const QString &url = u"https://www.heron.example/jobs/7"_s)
{
    const QString marks =
        u"{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":\"Eel Warden\","
        u"\"hiringOrganization\":{\"@type\":\"Organization\",\"name\":\"Heron Fisheries\"}%1}"_s.arg(more);
    return postingOf(u"<script type=\"application/ld+json\">"_s + marks + u"</script>"_s,
                     u"<h1>Eel Warden</h1>"_s + front + duties, url);
}

} // namespace

/// Old and plain pages of schools, councils and offices, results with one job open, and marks that a system
/// means in a way of its own.
class TestPlainPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void whatStandsBetweenTheJobAndItsFactsIsNoRole_data()
    {
        QTest::addColumn<QString>("between");
        for (const QString &between : {u"Full-time"_s, u"Marsh Lane School, Mill Lane, Pershore"_s,
                                       u"Posted yesterday"_s, u"Key facts"_s, u"Leeds"_s})
            QTest::newRow(qPrintable(between)) << between;
    }
    void whatStandsBetweenTheJobAndItsFactsIsNoRole()
    {
        QFETCH(QString, between);
        const Posting read =
            postingOf(u"<title>Vacancies | Marsh Lane School</title>"_s,
                      u"<h1>Vacancies</h1><h2>Teaching Assistant</h2><p>"_s + between +
                          u"</p><p>Pay: £25,185 per year</p><p>Closing date: 4 December 2026</p>"_s + duties);
        QCOMPARE(read.role.value, u"Teaching Assistant"_s);
    }

    void theTownOfACompanysAddressIsThePlace_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("place");
        QTest::newRow("town and county")
            << u"Mill Lane, Pershore, Worcestershire WR10 0XX"_s << u"Pershore"_s;
        QTest::newRow("an estate in between")
            << u"Unit 5 Mill Park, Industrial Estate, Pershore WR10 0XX"_s << u"Pershore"_s;
        QTest::newRow("where letters go") << u"PO Box 12, London SW1A 1AA"_s << QString();
    }
    void theTownOfACompanysAddressIsThePlace()
    {
        QFETCH(QString, address);
        QFETCH(QString, place);
        const Posting read = postingOf(u"<title>Eel Warden - Heron Ltd | Jobs</title>"_s,
                                       u"<h1>Eel Warden</h1><p>Company: Heron Ltd</p><p>Heron Ltd, "_s +
                                           address + u"</p>"_s + duties);
        QCOMPARE(read.place.value, place);
    }

    void moneyOfAFirmIsNoPay_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line :
             {u"Annual turnover of £500,000 - £700,000"_s,
              u"You will manage a portfolio of £40,000 to £60,000"_s, u"Prices from £15,000 to £20,000"_s,
              u"€ 12.000 - 15.000 Umsatz pro Monat"_s, u"You manage sales of £1,000 - £2,000 a day"_s,
              u"Jahresumsatz 40.000 € bis 60.000 €"_s})
            QTest::newRow(qPrintable(line)) << line;
    }
    void moneyOfAFirmIsNoPay()
    {
        QFETCH(QString, line);
        const QString heading = u"<h1>Eel Warden</h1><p>"_s;
        const QString title = u"<title>Eel Warden - Heron Ltd | Jobs</title>"_s;
        QVERIFY2(!postingOf(title, heading + line + u"</p>"_s + duties).salary, qPrintable(line));
        const QString pay = u"<p>Salary: £31,000 a year</p>"_s;
        QCOMPARE(postingOf(title, heading + line + u"</p>"_s + duties + pay).salary.value,
                 u"GBP 31,000 a year"_s);
    }

    void belowAHeadingOfManyTheJobStandsAboveItsFacts()
    {
        const Posting read = postingOf(
            u"<title>Marsh Lane School - Vacancies</title>"_s,
            u"<ul><li>Home</li><li>About "
            u"Us</li><li>Staff</li><li>Governors</li><li>Uniform</li><li>Clubs</li>"
            "<li>Diary</li><li>Letters</li><li>Classes</li><li>Dinner Menu</li><li>Policies</li></ul>"
            "<h1>Vacancies</h1><p>Thank you for your interest in working at our school.</p><h2>Helper on the "
            "Pond Side, Willow Class</h2><p><b>Pay:</b> £25,185 per year<br><b>Contract:</b> Permanent, "
            "part-time<br><b>Advert placed:</b> 19 November 2026</p>"_s +
                duties +
                u"<p>Marsh Lane School, Mill Lane, Pershore, Worcestershire WR10 0XX | Tel 01386 000000</p>"
                "<p>Head: G. Grey | Cookie policy | Site map</p><p>Not the biscuits with chocolate.</p>"_s);
        QCOMPARE(read.role.value, u"Helper on the Pond Side, Willow Class"_s);
        QCOMPARE(read.company.value, u"Marsh Lane School"_s);
        QCOMPARE(read.place.value, u"Pershore"_s);
        QCOMPARE(read.postedOn.value, QDate(2026, 11, 19));
        QVERIFY(read.text.value.contains(u"count the eels"_s));
        QVERIFY(!read.text.value.contains(u"chocolate"_s));
        QVERIFY(read.role.isGuess && read.company.isGuess && read.place.isGuess);
    }

    void aLabelBetweenLabelsNeedsNoColon()
    {
        const Posting read = postingOf(
            u"<title>Stellenportal Nord - Stellenangebot</title>"_s,
            u"<h2>Fischwirt:in (m/w/d)</h2><div>Behörde</div><div>Landkreis Elbmarsch</div>"
            "<div>Stellenbezeichnung</div><div>Fischwirt:in "
            "(m/w/d)</div><div>Einsatzdienststelle</div><div>Amt "
            "für Wasser</div><div>Arbeitszeit</div><div>Vollzeit</div><div>Mobile Arbeit</div><div>Teilweise "
            "möglich</div>"_s +
                duties);
        QCOMPARE(read.role.value, u"Fischwirt:in (m/w/d)"_s);
        QCOMPARE(read.company.value, u"Landkreis Elbmarsch"_s);
        QCOMPARE(read.remote.value, RemoteWork::Partly);
    }

    void oneJobOfAListIsAtItsOwnAddress()
    {
        const QString list = u"https://uk.indeed.com/q-warden-l-hull-jobs.html"_s;
        const QString open = u"https://uk.indeed.com/jobs?q=warden&l=Hull&vjk=8d1f20ab47c3e965"_s;
        const QString canonical = u"<link rel=\"canonical\" href=\"%1\">"_s;
        const auto linkOf = [&](const QString &own, const QString &url) {
            return postingOf(canonical.arg(own), u"<h1>Eel Warden</h1>"_s + duties, url).link.value;
        };
        QCOMPARE(linkOf(list, open), open);
        // One that has the job's number is its own name, shorter.
        const QString own = u"https://uk.indeed.com/viewjob?jk=8d1f20ab47c3e965"_s;
        QCOMPARE(linkOf(own, open), own);
        // So is one that has the role in words, whatever number the address adds.
        const QString named = u"https://www.heron.example/positions/eel-warden"_s;
        QCOMPARE(linkOf(named, named + u"?gh_jid=6120455"_s), named);
        // A list's own name is not that of one of its jobs, and of one address the safer way counts.
        const QString below = u"https://www.heron.example/join/eel-keeping"_s;
        QCOMPARE(linkOf(u"https://www.heron.example/join/"_s, below), below);
        QCOMPARE(linkOf(u"http://www.heron.example/join/eel-keeping"_s, below), below);
        QCOMPARE(linkOf(u"https://www.heron.example/openings"_s,
                        u"https://www.heron.example/openings?gh_jid=6120455"_s),
                 u"https://www.heron.example/openings?gh_jid=6120455"_s);
    }

    void aMarkForBothGivesWayToThePage()
    {
        const QString remote = u",\"jobLocationType\":\"TELECOMMUTE\""_s;
        QCOMPARE(marked(remote, {}).remote.value, RemoteWork::Fully);
        const Posting read = marked(remote, u"<div>Rennes, France</div><div>Hybrid</div>"_s);
        QCOMPARE(read.remote.value, RemoteWork::Partly);
        QVERIFY(read.remote.isGuess);
        // In a sentence it may be of somebody else, so that one has to look.
        const QString hybrid = u"<p>This is a hybrid role: three days a week in our office.</p>"_s;
        QVERIFY(marked(remote, hybrid).remote.isGuess);
        QVERIFY(!marked(remote, {}).remote.isGuess);
    }

    void whatIsToldToThoseWhoHearThePage()
    {
        const Posting read = postingOf(
            {}, u"<h1>Eel Warden</h1><div>Workplace type is Remote</div><div>Job type is</div><div>Contract"
                "</div>"_s +
                    duties);
        QCOMPARE(read.remote.value, RemoteWork::Fully);
        QCOMPARE(read.employment.value, u"Contract"_s);
    }

    void aLinkThatSkipsToTheContentIsNoRole()
    {
        const Posting read = postingOf(
            u"<title>Descripción del puesto - Ingeniera de procesos (26001)</title>"_s,
            u"<a>Ir al contenido principal</a><div>Descripción del puesto</div><div>Ingeniera de procesos - "
            "26001</div>"_s +
                duties +
                u"<div>Ubicación principal : España-Asturias-Navia</div><div>Organización : Celulosas del "
                u"Eo, "
                "S.A.</div><div>Tipo de puesto : Fijo</div>"_s);
        QCOMPARE(read.role.value, u"Ingeniera de procesos"_s);
        QCOMPARE(read.place.value, u"Navia, Asturias, España"_s);
        QCOMPARE(read.company.value, u"Celulosas del Eo, S.A."_s);
        QCOMPARE(read.employment.value, u"Permanent"_s);
    }

    void whoSeeksForOthersIsAnAgency_data()
    {
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("text");
        QTest::newRow("by its sentence")
            << u"Ruhrkraft GmbH"_s
            << u"Für unseren Kunden, einen Hersteller von Federstahl, suchen wir "
               "Verstärkung."_s;
        QTest::newRow("by its name") << u"Castlegate Appointments"_s
                                     << u"Castlegate Appointments works with a maker of carpets."_s;
    }
    void whoSeeksForOthersIsAnAgency()
    {
        QFETCH(QString, company);
        QFETCH(QString, text);
        const QString marks =
            u"<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":"
            "\"JobPosting\",\"title\":\"Eel Warden\",\"description\":\"%2\",\"hiringOrganization\":{"
            "\"@type\":\"Organization\",\"name\":\"%1\"}}</script>"_s.arg(company, text);
        QCOMPARE(postingOf(marks, u"<h1>Eel Warden</h1>"_s + duties).agency.value, company);
    }

    void marksMayCountInThousands()
    {
        const auto paid = [](const QString &least, const QString &most) {
            return marked(u",\"baseSalary\":{\"@type\":\"MonetaryAmount\",\"currency\":\"EUR\",\"value\":{"
                          u"\"@type\":\"QuantitativeValue\",\"minValue\":%1,\"maxValue\":%2,\"unitText\":"
                          u"\"YEAR\"}}"_s.arg(least, most),
                          {})
                .salary;
        };
        QCOMPARE(paid(u"46"_s, u"52"_s).value, u"EUR 46,000–52,000 a year"_s);
        QVERIFY(paid(u"46"_s, u"52"_s).isGuess);
        QCOMPARE(paid(u"46000"_s, u"52000"_s).value, u"EUR 46,000–52,000 a year"_s);
        QVERIFY(!paid(u"46000"_s, u"52000"_s).isGuess);
        // So little may be paid for an hour.
        QVERIFY(!paid(u"18"_s, u"22"_s).value.contains(u"18,000"_s));
        QVERIFY(paid(u"18"_s, u"22"_s).isGuess);
        // An hour's pay is no thousands, and one zero too many is looked at.
        QCOMPARE(paid(u"12.21"_s, u"12.21"_s).value, u"EUR 12.21 a year"_s);
        QVERIFY(paid(u"12.21"_s, u"12.21"_s).isGuess);
        QVERIFY(paid(u"5200"_s, u"58000"_s).isGuess);
    }

    void anEstimateMayBeCalledSoAbove()
    {
        QVERIFY(
            !marked({}, u"<h3>Lohnschätzung von Boje</h3><p>CHF 71'000 – CHF 88'500 / Jahr</p>"_s).salary);
        QVERIFY(!marked({}, u"<p>$82K /yr Median</p>"_s).salary);
        QVERIFY(!marked({}, u"<p>Salary: £31,000 (est.)</p>"_s).salary);
        QVERIFY(marked({}, u"<h3>Lohn</h3><p>CHF 71'000 – CHF 88'500 / Jahr</p>"_s).salary);
    }

    void whoseTheJobIs_data()
    {
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("company");
        const QString organization = u"<p>Organization: %1</p><p>Employee Status: Permanent</p>"_s;
        QTest::newRow("a department by its system")
            << organization.arg(u"Line Operations West"_s) + u"<p>Portage Hydro keeps the eels.</p>"_s
            << u"https://portagehydro.taleo.net/careersection/ex/jobdetail.ftl?job=26000431"_s
            << u"Portage Hydro"_s;
        QTest::newRow("the company by its system")
            << organization.arg(u"Portage Regional Works"_s)
            << u"https://portage.taleo.net/careersection/ex/jobdetail.ftl?job=26000431"_s
            << u"Portage Regional Works"_s;
        QTest::newRow("a branch behind a dash")
            << u"<p>Employer: Shorelines Agency of Canada - Habitat Branch</p>"_s
            << u"https://www.board.example/jobs/7"_s << u"Shorelines Agency of Canada"_s;
        QTest::newRow("who calls for applicants")
            << u"<p>El Ayuntamiento de Valdecenizo convoca una plaza de guarda.</p>"_s
            << u"https://www.tablon.example/2026/7"_s << u"Ayuntamiento de Valdecenizo"_s;
    }
    void whoseTheJobIs()
    {
        QFETCH(QString, front);
        QFETCH(QString, url);
        const Posting read =
            postingOf(u"<title>Eel Warden</title>"_s, u"<h1>Eel Warden</h1>"_s + front + duties, url);
        QTEST(read.company.value, "company");
        QVERIFY(read.company.isGuess);
    }

    void theTextMayFollowTheButtons_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("to apply") << u"Apply for this job"_s;
        QTest::newRow("to share") << u"Share this job"_s;
    }
    void theTextMayFollowTheButtons()
    {
        QFETCH(QString, button);
        const QString facts =
            u"<h1>Eel Warden</h1><p>Posting date: 23 November 2026</p><p>Salary: £25,600 per "
            u"year</p><p>Hours: "
            "Full time</p><p>Closing date: 20 December 2026</p><p>Location: Market Drayton, Shropshire</p><p>"
            "Remote working: On-site only</p><p>Company: Severn Heath Waterways Trust</p><p>Job type: "
            "Permanent</p><p>Job reference: SHW-114</p><a>"_s +
            button + u"</a>"_s;
        const Posting read =
            postingOf({}, facts + duties + u"<a>"_s + button + u"</a><p>Grounds Operative</p>"_s);
        QVERIFY(read.text.value.contains(u"count the eels"_s));
        QVERIFY(!read.text.value.contains(u"Grounds"_s));
        QVERIFY(!read.text.value.contains(button));
        QCOMPARE(read.remote.value, RemoteWork::No);
        // A form below is none.
        const Posting form = postingOf(
            {}, facts +
                    u"<p>First name *</p><p>Say in a few sentences why you would like to keep our eels, and "
                    "what you did before you came to the river.</p>"_s);
        QVERIFY(!form.text.value.contains(u"before you came"_s));
    }

    void aHeadingMayHoldTheCompanyToo()
    {
        const Posting read = marked(u",\"employmentType\":\"FULL_TIME\""_s, {});
        QCOMPARE(read.employment.value, u"Full-time"_s);
        const QString marks =
            u"<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":"
            "\"JobPosting\",\"title\":\"Eel Warden\",\"employmentType\":\"FULL_TIME\"}</script>"_s;
        const Posting joined =
            postingOf(marks, u"<p>Stage offers</p><h1><span>Eel Warden</span> <a>Heron Fisheries</a></h1><ul>"
                             "<li>Limoges - 87</li><li>CDI</li></ul>"_s +
                                 duties);
        QVERIFY(joined.employment.value == u"Permanent, full-time"_s || joined.employment.isGuess);
    }

    void termAndLastDayHaveManyLabels()
    {
        const Posting read =
            postingOf({}, u"<h1>Eel Warden</h1><table><tr><td>Hours:</td><td>Full Time</td></tr><tr><td>"
                          "Term:</td><td>Fixed Term (24 months)</td></tr><tr><td>Fecha límite de "
                          "inscripción:</td><td>19/12/2026</td></tr></table>"_s +
                              duties);
        QCOMPARE(read.employment.value, u"Full-time, temporary"_s);
        QCOMPARE(read.closesOn.value, QDate(2026, 12, 19));
    }

    void whatStandsOverFactsIsNoCompany()
    {
        const QString body = u"<h1>Aalwart (m/w/d)</h1><h2>%1</h2><p>Frist: 11.12.2026</p>"_s;
        for (const QString &line : {u"Auf einen Blick"_s, u"Notre"_s})
            QVERIFY(
                !postingOf({}, body.arg(line) + duties, u"https://www.board-of-jobs.example/7"_s).company);
    }

    void theNameOfAServersPageIsNoRole()
    {
        QVERIFY(!postingOf({}, duties, u"https://heron.taleo.net/2/jobdetail.ftl?job=7"_s).role);
    }

    void anAllowanceIsNoPay()
    {
        QVERIFY(!marked({}, u"<p>Sie erhalten eine Nachtzulage von CHF 9.50 pro Stunde.</p>"_s).salary);
    }

    void whatNamesTheJobNamesNoCompany()
    {
        QVERIFY(!postingOf(u"<title>Staff Nurse | Staff Nurse</title>"_s, u"<h1>Staff Nurse</h1>"_s + duties,
                           u"https://www.board-of-jobs.example/7"_s)
                     .company);
        QVERIFY(!postingOf({},
                           u"<h1>Eel Warden</h1><h2>How to apply</h2><p>Closing date: 4 December 2026</p>"
                           "<p>Contact: Robin</p>"_s +
                               duties,
                           u"https://www.board-of-jobs.example/7"_s)
                     .company.value.contains(u"apply"_s));
    }

    void whatTurnsTextAroundIsLeftOut()
    {
        QCOMPARE(marked({}, u"<p>Eel \u202eWarden\u202c</p>"_s).role.value, u"Eel Warden"_s);
        QVERIFY(!postingOf({}, u"<h1>Eel \u202eWarden</h1>"_s + duties).role.value.contains(u'\u202e'));
    }

    void whatIsWithinAnAddressIsOfTheItemAround()
    {
        const Posting read = postingOf(
            {}, u"<div itemscope itemtype='http://schema.org/JobPosting'><h1 itemprop=title>Eel Warden</h1>"
                "<span itemprop=hiringOrganization itemscope itemtype='http://schema.org/Organization'><a "
                "itemprop=url href='/heron'><span itemprop=name>Heron Fisheries</span></a></span></div>"_s +
                    duties);
        QCOMPARE(read.company.value, u"Heron Fisheries"_s);
        QVERIFY(!read.company.isGuess);
    }

    void aStateInFrontIsNoPartOfTheTown()
    {
        const auto placeOf = [](const QString &place) {
            return marked(u",\"jobLocation\":{\"@type\":\"Place\",\"address\":\"%1\"}"_s.arg(place), {})
                .place.value;
        };
        QCOMPARE(placeOf(u"Bayern - Kempten"_s), u"Kempten"_s);
        QCOMPARE(placeOf(u"Leipzig - Connewitz"_s), u"Leipzig - Connewitz"_s);
    }

    void aNameOnALinkIsWhatItShows()
    {
        const Posting read = postingOf(
            {}, u"<div itemscope itemtype='http://schema.org/JobPosting'><h1 itemprop=title>Eel Warden</h1>"
                "<h2 itemprop=hiringOrganization itemscope itemtype='http://schema.org/Organization'><a "
                "itemprop=name href='/heron'>Heron Fisheries</a></h2></div>"_s +
                    duties);
        QCOMPARE(read.company.value, u"Heron Fisheries"_s);
    }

    void otherJobsSayNothingOfHowOneIsEmployed()
    {
        const QString others = u"<h2>Weitere Stellenangebote</h2><p>Leitung Stadtarchiv</p><p>Vollzeit</p>"_s;
        const auto read = [](const QString &body) {
            return postingOf(u"<title>Fischwartin</title>"_s, u"<h1>Fischwartin</h1>"_s + body);
        };
        QCOMPARE(read(duties + others).employment.value, QString());
        const Posting posting =
            read(u"<p>Stellenausschreibung vom 13.11.2026</p><p>Die Stelle ist in Teilzeit (25 Stunden) zu "
                 "besetzen und bis zum 31.01.2029 befristet.</p>"_s +
                 duties + others);
        QCOMPARE(posting.employment.value, u"Part-time, temporary"_s);
        QCOMPARE(posting.postedOn.value, QDate(2026, 11, 13));
    }

    void whatSaysThatAJobFollowsIsNoPartOfTheRole()
    {
        const Posting read = postingOf(
            u"<title>Recrutement : Maraîcher encadrant - Les Jardins</title>"_s,
            u"<h1>Recrutement : Maraîcher encadrant</h1><p>2 080 euros brut mensuels, mutuelle et un "
            "panier par semaine.</p>"_s +
                duties);
        QCOMPARE(read.role.value, u"Maraîcher encadrant"_s);
        QCOMPARE(read.salary.value, u"EUR 2,080 a month"_s);
    }

    void forHowLong()
    {
        QCOMPARE(marked({}, u"<div>Appointment type</div><div>Term - Not to exceed 2 years</div><div>Work "
                            "schedule</div><div>Full-time</div>"_s)
                     .employment.value,
                 u"Full-time, temporary"_s);
        QCOMPARE(marked({}, u"<div>Tipo de contrato: Fijo discontinuo</div>"_s).employment.value,
                 u"Permanent"_s);
        QCOMPARE(marked({}, u"<div>Tipo de contrato: A término fijo</div>"_s).employment.value,
                 u"Temporary"_s);
        QCOMPARE(marked({}, u"<div>Temps de travail : Temps non complet, 28 heures</div>"_s).employment.value,
                 u"Part-time"_s);
        QCOMPARE(marked({}, u"<p>Wir suchen einen Koch, unbefristet, fünf Tage in der Woche.</p>"_s)
                     .employment.value,
                 u"Permanent"_s);
        QCOMPARE(
            marked({}, u"<p>Ofrecemos contrato por tiempo indeterminado y comedor.</p>"_s).employment.value,
            u"Permanent"_s);
        QCOMPARE(marked({}, u"<div>Contrato por tiempo indeterminado</div><div>Tiempo Completo</div>"_s)
                     .employment.value,
                 u"Permanent, full-time"_s);
    }

    void whatKeepsOrLeadsBackIsNoText_data()
    {
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("behind");
        QTest::addColumn<QString>("word");
        const auto front = [](const QString &line) {
            QTest::newRow(qPrintable(line)) << u"<p>"_s + line + u"</p>"_s << QString() << line;
        };
        const auto behind = [](const QString &line) {
            QTest::newRow(qPrintable(line))
                << QString() << u"<p>"_s + line + u"</p><p>Zander</p>"_s << u"Zander"_s;
        };
        front(u"Ajouter aux favoris"_s);
        front(u"Share opportunity"_s);
        front(u"View all jobs"_s);
        front(u"Showing 1 location"_s);
        front(u"zurück | nach oben | Seite drucken"_s);
        front(u"Print this vacancy"_s);
        front(u"Know someone who fits?"_s);
        front(u"Enviar a un amigo"_s);
        behind(u"Zurück zur Trefferliste"_s);
        behind(u"Was this page helpful?"_s);
        behind(u"Head: G. Grey | Privacy policy | Website made by Marsh &amp; Sons"_s);
        behind(u"This employer is required to notify all applicants of their rights pursuant to federal "
               "employment laws. For further information, please review the notice of the department."_s);
    }
    void whatKeepsOrLeadsBackIsNoText()
    {
        QFETCH(QString, front);
        QFETCH(QString, behind);
        QFETCH(QString, word);
        const Posting read =
            postingOf(u"<title>Eel Warden</title>"_s, u"<h1>Eel Warden</h1>"_s + front + duties + behind);
        QVERIFY(read.text.value.contains(u"count the eels"_s));
        QVERIFY2(!read.text.value.contains(word), qPrintable(read.text.value));
    }
};

QTEST_APPLESS_MAIN(TestPlainPages)
#include "tst_plainpages.moc"
