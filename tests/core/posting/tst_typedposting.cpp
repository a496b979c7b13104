// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/typedposting.h"

#include "core/posting/knownjob.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

Search searchWith(int count)
{
    Search search;
    for (int n = 1; n <= count; ++n) {
        Application application;
        application.id.text = u"a%1"_s.arg(n);
        application.company = u"Company %1"_s.arg(n);
        application.role = u"Data Analyst"_s;
        search.applications.put(application);
    }
    return search;
}

Told<QString> typed(const QString &text)
{
    return {text, FactSource::Person, false};
}

} // namespace

class TestTypedPosting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void companyAndRoleAreGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("role");
        const auto row = [](const char *name, const QString &text, const QString &company,
                            const QString &role) { QTest::newRow(name) << text << company << role; };
        row("a name alone", u"Northwind"_s, u"Northwind"_s, QString());
        row("a name of two words", u"Blue Harbor"_s, u"Blue Harbor"_s, QString());
        row("role at company", u"Data Analyst at Northwind"_s, u"Northwind"_s, u"Data Analyst"_s);
        row("role at company, place", u"Data Analyst at Northwind, Oslo"_s, u"Northwind"_s,
            u"Data Analyst"_s);
        row("company, role", u"Northwind, Data Analyst"_s, u"Northwind"_s, u"Data Analyst"_s);
        row("role - company", u"Senior Nurse - Lakeside Clinic"_s, u"Lakeside Clinic"_s, u"Senior Nurse"_s);
        row("company | role", u"Northwind | Data Analyst"_s, u"Northwind"_s, u"Data Analyst"_s);
        row("is hiring", u"Northwind is hiring a Data Analyst!"_s, u"Northwind"_s, u"Data Analyst"_s);
        row("named lines", u"We are glad you look.\nCompany: Northwind\nPosition: Data Analyst"_s,
            u"Northwind"_s, u"Data Analyst"_s);
        row("title above company", u"Data Analyst\nNorthwind · Oslo\nFull time"_s, u"Northwind"_s,
            u"Data Analyst"_s);
        row("greenhouse", u"https://boards.greenhouse.io/northwind/jobs/4711"_s, u"Northwind"_s, QString());
        row("lever", u"https://jobs.lever.co/blue-harbor/8f2d1c3e-1111-2222-3333-444455556666"_s,
            u"Blue Harbor"_s, QString());
        row("smartrecruiters", u"https://jobs.smartrecruiters.com/Northwind/743999-data-analyst"_s,
            u"Northwind"_s, u"Data Analyst"_s);
        row("recruitee", u"https://northwind.recruitee.com/o/data-analyst-oslo"_s, u"Northwind"_s,
            u"Data Analyst Oslo"_s);
        row("workday",
            u"https://northwind.wd5.myworkdayjobs.com/en-US/careers/job/Oslo/Data-Analyst_R-4711"_s,
            u"Northwind"_s, u"Data Analyst"_s);
        row("linkedin", u"https://www.linkedin.com/jobs/view/data-analyst-at-northwind-3712345678"_s,
            u"Northwind"_s, u"Data Analyst"_s);
        row("indeed says neither", u"https://www.indeed.com/viewjob?jk=abc"_s, QString(), QString());
        row("a page of its own", u"https://careers.northwind.example/jobs/data-analyst-4711.html"_s,
            u"Northwind"_s, u"Data Analyst"_s);
        row("words beside the address", u"Quill & Co, Editor https://www.indeed.com/viewjob?jk=1"_s,
            u"Quill & Co"_s, u"Editor"_s);
        row("somebody sought from a day on",
            u"Die Muster GmbH sucht zum 1.2.2027 eine/n Softwareentwickler/in (m/w/d) in Hamburg."_s,
            u"Muster GmbH"_s, u"Softwareentwickler/in (m/w/d)"_s);
        row("we seek",
            u"Wir suchen ab sofort eine/n Buchhalter/in (m/w/d) in Teilzeit.\nMuster GmbH, Hamburg"_s,
            u"Muster GmbH"_s, u"Buchhalter/in (m/w/d)"_s);
        row("the company above",
            u"Stadtwerke Lindau\nWir suchen zum nächstmöglichen Zeitpunkt einen Elektriker."_s,
            u"Stadtwerke Lindau"_s, u"Elektriker"_s);
        row("without an article", u"Wir suchen ab sofort Verkäufer (m/w/d) für unsere Filiale in Pirna."_s,
            QString(), u"Verkäufer (m/w/d)"_s);
        row("whom we seek behind it", u"Für unser Team in Köln suchen wir zum 1. März eine:n Erzieher:in."_s,
            QString(), u"Erzieher:in"_s);
        row("recherche", u"Groupe Mérival recherche un(e) comptable (H/F) à Lyon."_s, u"Groupe Mérival"_s,
            u"comptable (H/F)"_s);
        row("busca", u"Luzalba Cosmética busca un/a contable para su sede."_s, u"Luzalba Cosmética"_s,
            u"contable"_s);
        row("nothing", u" \n "_s, QString(), QString());
        row("no address of the web", u"file:///etc/passwd"_s, u"file:///etc/passwd"_s, QString());
    }
    void companyAndRoleAreGuessed()
    {
        QFETCH(QString, text);
        const Posting posting = guessPosting(text);
        QTEST(posting.company.value, "company");
        QTEST(posting.role.value, "role");
        QVERIFY(!posting.company || posting.company.isGuess);
    }

    void theAddressIsKept()
    {
        const QString address = u"https://jobs.lever.co/northwind/1?utm_source=mail"_s;
        QCOMPARE(guessPosting(u"See "_s + address).link.value, address);
        QCOMPARE(guessPosting(u"javascript:alert(1)"_s).link.value, QString());
    }

    void whatIsPastedMayBeLong()
    {
        const Posting posting = guessPosting(QString(2'000'000, u'x') + u"\nCompany: Late"_s);
        QVERIFY(posting.company.value.size() <= 200);
    }

    void aPastedPageIsReadAsOne()
    {
        const Posting posting = guessPosting(
            u"<div><script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"Data "
            u"Analyst\",\"hiringOrganization\":"
            "\"Northwind\",\"description\":\"<p>Keep our reports honest and easy to read, every single "
            "week.</p>\"}"
            "</script><p>Apply</p></div>"_s);
        QCOMPARE(posting.company, (Told<QString>{u"Northwind"_s, FactSource::JsonLd, false}));
        QCOMPARE(posting.role.value, u"Data Analyst"_s);
        QCOMPARE(posting.text.value, u"Keep our reports honest and easy to read, every single week."_s);
    }

    void aWholePastedPostingBeginsWithItsTitle()
    {
        const Posting posting =
            guessPosting(u"Harbour Keeper\nBlue Harbor\nStandort: Kiel\nBewerbungsfrist: 20.12.2026\n"_s +
                         u"Sie halten die Lichter am Brennen. "_s.repeated(10));
        QCOMPARE(posting.role.value, u"Harbour Keeper"_s);
        QCOMPARE(posting.company.value, u"Blue Harbor"_s);
        QCOMPARE(posting.place.value, u"Kiel"_s);
        QCOMPARE(posting.closesOn.value, QDate(2026, 12, 20));
        QVERIFY(posting.closesOn.isGuess);
        QCOMPARE(posting.text.source, FactSource::Person);
    }

    void aShortPostingIsKept()
    {
        const QString text = u"Die Muster GmbH sucht zum 1.2.2027 eine/n Softwareentwickler/in (m/w/d) in "
                             "Hamburg.\nBewerbung an jobs@muster.example"_s;
        QCOMPARE(guessPosting(text).text.value, text);
        QVERIFY(!guessPosting(u"Northwind, Data Analyst"_s).text);
    }

    void theSameJobIsFound_data()
    {
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("same");
        QTest::newRow("company and role") << u"company 1"_s << u"DATA analyst"_s << QString() << true;
        QTest::newRow("another role") << u"Company 1"_s << u"Nurse"_s << QString() << false;
        QTest::newRow("the address") << u"Whoever"_s << QString()
                                     << u"http://jobs.company2.example/4711/?utm_source=mail"_s << true;
        QTest::newRow("the address and the role")
            << u"Whoever"_s << u"Data Analyst"_s << u"https://jobs.company2.example/4711"_s << true;
        QTest::newRow("an address that two jobs share")
            << u"Whoever"_s << u"Nurse"_s << u"https://jobs.company2.example/4711"_s << false;
        QTest::newRow("another address")
            << u"Whoever"_s << QString() << u"https://jobs.company2.example/4712"_s << false;
        QTest::newRow("nothing") << QString() << QString() << QString() << false;
    }
    void theSameJobIsFound()
    {
        QFETCH(QString, company);
        QFETCH(QString, role);
        QFETCH(QString, url);
        Search search = searchWith(2);
        Application second = *search.applications.find(ApplicationId{u"a2"_s});
        second.url = u"https://www.jobs.company2.example/4711"_s;
        search.applications.put(second);
        Posting posting;
        posting.company = typed(company);
        posting.role = typed(role);
        posting.link = typed(url);
        QTEST(sameJob(search, posting) != nullptr, "same");
    }

    void ofTheJobsAtOneAddressTheLikestIsFound()
    {
        Search search = searchWith(3);
        for (const char *id : {"a1", "a2", "a3"}) {
            Application one = *search.applications.find(ApplicationId{QString::fromLatin1(id)});
            one.url = u"https://agency.example/jobs"_s;
            search.applications.put(one);
        }
        Posting posting;
        posting.company = typed(u"Company 2"_s);
        posting.role = typed(u"Data Analyst"_s);
        posting.link = typed(u"https://agency.example/jobs"_s);
        QCOMPARE(sameJob(search, posting)->id.text, u"a2"_s);
        // What was only guessed makes no other job of it: it may have been corrected since.
        posting.company = {u"Agency"_s, FactSource::Address, true};
        posting.role = typed(u"Nurse"_s);
        QVERIFY(sameJob(search, posting));
        posting.company = typed(u"Whoever"_s);
        QVERIFY(!sameJob(search, posting));
    }

    void theSameRoleInAnotherTownIsAnotherJob_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("same");
        const QString there = u"https://jobs.example/1002"_s;
        QTest::newRow("another town") << there << u"Leeds, GB"_s << false;
        QTest::newRow("the same town") << there << u"Bristol"_s << true;
        QTest::newRow("the town within an area") << there << u"Greater Bristol, UK"_s << true;
        QTest::newRow("no town") << there << QString() << true;
        QTest::newRow("no address") << QString() << u"Leeds"_s << true;
        QTest::newRow("at another site") << u"https://board.example/7"_s << u"Leeds"_s << true;
        QTest::newRow("at its own address") << u"https://jobs.example/1001"_s << u"Leeds"_s << true;
    }
    void theSameRoleInAnotherTownIsAnotherJob()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, place);
        Search search = searchWith(1);
        Application one = search.applications.front();
        one.company = u"Northwind"_s;
        one.role = u"Store Manager"_s;
        one.location = u"Bristol, GB"_s;
        one.url = u"https://jobs.example/1001"_s;
        search.applications.put(one);
        Posting posting;
        posting.company = typed(u"Northwind"_s);
        posting.role = typed(u"Store Manager"_s);
        posting.link = typed(url);
        posting.place = typed(place);
        QTEST(sameJob(search, posting) != nullptr, "same");
        posting.place.isGuess = true;
        QVERIFY(sameJob(search, posting));
    }
};

QTEST_APPLESS_MAIN(TestTypedPosting)
#include "tst_typedposting.moc"
