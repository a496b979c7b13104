// SPDX-License-Identifier: GPL-3.0-or-later
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
        row("a heading of the board's", {}, u"company"_s, u"Heron Fisheries"_s,
            u"<title>Eel Warden - Offre d’emploi cadre - Heron Fisheries</title>"_s);
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
        QTest::newRow("the foot") << u"<p>Fièrement propulsé par WordPress</p><p>STRANGER</p>"_s;
    }
    void whatStandsBehindIsCut()
    {
        QFETCH(QString, behind);
        const Posting posting = postingOf({}, u"<h1>Eel Warden</h1>"_s + duties + behind);
        QVERIFY(posting.text.value.contains(u"any weather that the estuary brings"_s));
        QVERIFY2(!posting.text.value.contains(u"STRANGER"_s), qPrintable(posting.text.value));
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
