// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagecontent.h"
#include "core/posting/page/pagehtml.h"
#include "core/posting/readposting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const QByteArray text =
    "<p>You mend the nets, count the eels and write both down before the tide turns again. You can "
    "swim in cold water, read a tide table and keep a boat dry in any weather that the estuary "
    "brings.</p>";

/// A page at @p url with the job's heading, @p front, its text and @p behind.
PageFacts factsOf(const QByteArray &front, const QByteArray &behind,
                  const QString &url = u"https://www.heron.example/jobs/4711-eel-warden"_s)
{
    return factsOfHtml("<html><body><h1>Eel Warden</h1>" + front + text + behind + "</body></html>",
                       {url, {}});
}

/// A card of a list; its address has another form than the page's.
QByteArray card(const QByteArray &number, const QByteArray &role)
{
    return "<div><a href='/stellen/" + number + "?from=list'>" + role + "</a><p>Leigh</p></div>";
}

} // namespace

class TestOtherJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsOfLinksToJobsAreOthers_data()
    {
        QTest::addColumn<QByteArray>("behind");
        QTest::addColumn<QString>("others");
        QTest::newRow("cards below a heading that no word tells")
            << QByteArray(
                   "<section><h3>Also on the water</h3><div><a href='/jobs/4712-smoker'>Herring Smoker</a>"
                   "<p>Leigh</p></div><div><a href='/jobs/4713-piler'>Piler</a><p>£14 an "
                   "hour</p></div></section>")
            << u"Also on the water\n\nHerring Smoker\n\nLeigh\n\nPiler\n\n£14 an hour"_s;
        QTest::newRow("the heading beside the list")
            << QByteArray(
                   "<h3>Weiteres</h3><ul><li><a href='/jobs/4712-smoker'>Herring Smoker</a></li><li><a "
                   "href='/jobs/4713-piler'>Piler</a></li></ul>")
            << u"Weiteres\n\n- Herring Smoker\n- Piler"_s;
        QTest::newRow("a single one with an address of the same form")
            << QByteArray(
                   "<section><h2>Boats · Leigh</h2><a href='/jobs/4712-smoker'>Herring Smoker</a></section>")
            << u"Boats · Leigh\n\nHerring Smoker"_s;
        QTest::newRow("no numbers, but roles")
            << QByteArray(
                   "<ul><li><a href='/careers/cook'>Line Cook</a></li><li><a href='/careers/clerk'>Night "
                   "Clerk</a></li></ul>")
            << u"- Line Cook\n- Night Clerk"_s;
        QTest::newRow("papers that are roles' and a list of a team that has them")
            << QByteArray("<ul><li><a href='/jobs/2026/cook-4.pdf'>Line Cook</a></li><li><a "
                          "href='/careers?team=4&job_id=12'>Piler</a></li></ul>")
            << u"- Line Cook\n- Piler"_s;
        QTest::newRow("cards with labels of their own")
            << QByteArray("<div><div><a href='/jobs/4712-x'>Smoker</a><p>Salary: £14</p><p>Closes: 4 "
                          "Dec</p></div><div><a href='/jobs/4713-y'>Piler</a><p>Salary: £15</p><p>Closes: 5 "
                          "Dec</p></div></div>")
            << u"Smoker\n\nSalary: £14\n\nCloses: 4 Dec\n\nPiler\n\nSalary: £15\n\nCloses: 5 Dec"_s;
        QTest::newRow("a row of cards with nothing around them")
            << card("17", "Line Cook") + card("21", "Night Clerk") + card("30", "Piler")
            << u"Line Cook\n\nLeigh\n\nNight Clerk\n\nLeigh\n\nPiler\n\nLeigh"_s;
    }
    void listsOfLinksToJobsAreOthers()
    {
        QFETCH(QByteArray, behind);
        QFETCH(QString, others);
        QCOMPARE(factsOf({}, behind).otherJobs, QStringList{others});
    }

    void whatIsOfTheJobIsNoOther_data()
    {
        QTest::addColumn<QByteArray>("front");
        QTest::newRow("facts that lead to lists")
            << QByteArray("<ul><li><a href='/jobs/leigh'>Leigh</a></li><li><a "
                          "href='/jobs/part-time'>Part-time</a></li></ul>");
        QTest::newRow("facts that lead to lists with numbers")
            << QByteArray("<ul><li><a href='/careers?department_id=12345'>Fishery</a></li><li>£14 an "
                          "hour</li><li><a href='/careers?office%5B%5D=3'>Leigh</a></li><li><a "
                          "href='/jobs/sector-45'>Water</a></li><li><a href='/jobs/category/7'>Nets</a>"
                          "</li></ul>");
        QTest::newRow("papers that belong to it") << QByteArray(
            "<div><p><a href='/jobs/2026/job-description-4.pdf'>Job description</a></p><p>£14 an "
            "hour</p><p><a href='/jobs/2026/form-17.doc'>Application form</a></p></div>");
        QTest::newRow("the way through a list around its facts")
            << QByteArray("<div><a href='/jobs/4710-a'>Previous job</a><p>£14 an hour</p><a "
                          "href='/jobs/4712-b'>Next job</a></div>");
        QTest::newRow("links in sentences")
            << QByteArray("<div><p>Read of <a href='/careers/benefits-2026'>what we give</a> and <a "
                          "href='/careers/hiring-2026'>how "
                          "we hire</a>.</p></div>");
        QTest::newRow("the way to its own form")
            << QByteArray("<div><a href='/jobs/4711-eel-warden/apply'>Apply</a><a "
                          "href='/apply?job=4711'>Quick apply</a></div>");
        QTest::newRow("two cards, which are no row") << card("17", "Line Cook") + card("21", "Night Clerk");
        QTest::newRow("cards with texts between")
            << card("17", "Line Cook") + text + card("21", "Night Clerk") + text + card("30", "Piler");
        QTest::newRow("facts of one job around links to others") << QByteArray(
            "<div><p>Salary: £31,000</p><p><a href='/jobs/4712-x'>Herring Smoker</a> and</p><p><a "
            "href='/jobs/4713-y'>Piler</a> work beside you.</p><p>Closing date: 4 December "
            "2026</p></div>");
        QTest::newRow("jobs around a text") << "<div><a href='/jobs/4712-a'>Piler</a>" + text + text + text +
                                                   "<a href='/jobs/4713-b'>Smoker</a></div>";
    }
    void whatIsOfTheJobIsNoOther()
    {
        QFETCH(QByteArray, front);
        QCOMPARE(factsOf(front, {}).otherJobs, QStringList());
    }

    void nothingOfALongListIsLeft()
    {
        QByteArray cards;
        for (int number = 0; number < 1200; ++number)
            cards += card(QByteArray::number(number), "Net Mender for the long winter of the marsh");
        const QByteArray behind = "<p>Closing date: 4 December 2026</p>";
        for (const QByteArray &list : {cards, "<section>" + cards + "</section>"}) {
            const PageFacts page = factsOf({}, list + behind);
            QVERIFY(page.words.contains(u"Net Mender"_s));
            const QString own = withoutOtherJobs(page).words;
            QVERIFY(own.contains(u"count the eels"_s));
            QVERIFY(own.contains(u"Closing date"_s));
            QVERIFY(!own.contains(u"Net Mender"_s));
            // The same where a browser read the page, and wrote the list as one text.
            const QJsonObject message{{u"words"_s, page.words},
                                      {u"otherJobs"_s, QJsonArray{page.otherJobs.join(u'\n')}}};
            const auto handed = readPageFacts(QJsonDocument(message).toJson());
            QVERIFY(handed);
            QCOMPARE(withoutOtherJobs(*handed).words, own);
        }
    }

    void otherJobsTellNothingOfThisOne()
    {
        const QByteArray list =
            "<ul><li><a href='/jobs/4712-a' data-testid='job-title'>Piler</a><span "
            "data-testid='company-name'>Reedbed Ltd</span><div>Remote</div><div>Part-time</div></li><li><a "
            "href='/jobs/4713-b'>Smoker</a><div>£14 an hour</div></li></ul>";
        const Posting posting = readPosting(factsOfHtml(
            "<html><title>Eel Warden - Heron Fisheries</title><body>" + list +
                "<h1>Eel Warden</h1><p data-testid='company-name'>Heron Fisheries</p><p>Full-time</p>" +
                text + "<h2>Your profile</h2><p>You like to get up early.</p></body></html>",
            {u"https://www.heron.example/jobs/4711-eel-warden"_s, {}}));
        QCOMPARE(posting.role.value, u"Eel Warden"_s);
        QCOMPARE(posting.company.value, u"Heron Fisheries"_s);
        QCOMPARE(posting.employment.value, u"Full-time"_s);
        QVERIFY(!posting.remote);
        QVERIFY(!posting.salary);
    }

    void aFormToFillInStandsBeside()
    {
        const QByteArray form =
            "<form><h2>Your turn</h2><label for=n>Who are you</label><input id=n><label for=e>Where "
            "do we write</label><input id=e type=email><button>Send</button></form>";
        QCOMPARE(factsOf({}, form).beside.size(), 1);
        QVERIFY(factsOf({}, form).beside.constFirst().contains(u"Where do we write"_s));
        // One around the whole page is none.
        const QByteArray around = "<html><body><form><h1>Eel Warden</h1>" + text +
                                  "<input name=q><input type=email name=mail></form></body></html>";
        QCOMPARE(factsOfHtml(around, {}).beside, QStringList());
        // Nor is one to search by.
        QCOMPARE(factsOf({}, "<form><input name=what><input name=where></form>").beside, QStringList());
    }

    void aSectionAroundAFormGoesWithIt()
    {
        const QByteArray fields =
            "<form><label>Name *</label><input><label>Your eel</label><input><label>Day "
            "you like</label><input type=date><button>Send</button></form>";
        const QByteArray section =
            "<section><h2>Make an appointment</h2>" + fields +
            "<p>Smoking £25 · Skinning £18</p></section><p>Our van comes on Mondays.</p>";
        QCOMPARE(factsOf({}, section).beside.size(), 1);
        const QString whole = readPosting(factsOf("<p>Your duties:</p>", section)).text.value;
        QVERIFY(whole.contains(u"count the eels"_s));
        // The posting ends where somebody is asked for their name.
        for (const QString &other : {u"appointment"_s, u"Name *"_s, u"Skinning"_s, u"Mondays"_s})
            QVERIFY2(!whole.contains(other), qPrintable(other));
        // A section that says more keeps it, and so does the one with the heading.
        const PageFacts more = factsOf({}, "<section>" + text + text + fields + "</section>");
        QCOMPARE(more.beside.size(), 1);
        QVERIFY(!more.beside.constFirst().contains(u"count the eels"_s));
        const PageFacts around =
            factsOfHtml("<html><body><section><h1>Eel Warden</h1>" + fields + "</section></body></html>", {});
        QCOMPARE(around.beside.size(), 1);
        QVERIFY(!around.beside.constFirst().contains(u"Eel Warden"_s));
    }

    void anEmptySeparatorPartsALine()
    {
        QVERIFY(factsOf("<p>Boats<span class='jv-inline-separator'></span>\n Duluth, Minnesota</p>", {})
                    .words.contains(u"Boats\nDuluth, Minnesota"_s));
        // One that shows a sign does so itself, and a picture of a thing is none.
        QVERIFY(factsOf("<p>Boats <span class='separator'>·</span> Leer</p>", {})
                    .words.contains(u"Boats · Leer"_s));
        QVERIFY(factsOf("<p>Leer <span class='icon'></span> on the Leda</p>", {})
                    .words.contains(u"Leer on the Leda"_s));
        QVERIFY(
            factsOf("<p><span class='divider'></span>Leer</p>", {}).words.contains(u"Eel Warden\n\nLeer"_s));
    }

    void whatTouchesIsParted()
    {
        const PageFacts page =
            factsOf("<p><a>Home</a><a>Jobs</a></p><p><b>Contract</b><span>Permanent</span></p>", {});
        QVERIFY(page.words.contains(u"Home\nJobs"_s));
        QVERIFY(page.words.contains(u"Contract\nPermanent"_s));
        QVERIFY(factsOf("<p>the <b>Heron</b>s</p>", {}).words.contains(u"the Herons"_s));
    }

    void picturesSayWhoseTheJobIs()
    {
        QCOMPARE(factsOf("<img alt='Heron Fisheries logo'><img alt=''>", {}).pictures,
                 QStringList{u"Heron Fisheries logo"_s});
        const Posting posting =
            readPosting(factsOfHtml("<html><title>Eel Warden (m/w/d) - Leer | XING Jobs</title><body><img "
                                    "alt='Reiher Fischerei eG'><p>Reiher "
                                    "Fischerei eG</p><h1>Eel Warden "
                                    "(m/w/d)</h1><ul><li>Vollzeit</li><li>Leer</li><li>Hybrid</li></ul>" +
                                        text + "</body></html>",
                                    {u"https://www.xing.com/jobs/leer-eel-warden-138820417"_s, {}}));
        QCOMPARE(posting.company.value, u"Reiher Fischerei eG"_s);
        QVERIFY(posting.company.isGuess);
        QCOMPARE(posting.place.value, u"Leer"_s);
        QVERIFY(posting.place.isGuess);
    }
};

QTEST_APPLESS_MAIN(TestOtherJobs)
#include "tst_otherjobs.moc"
