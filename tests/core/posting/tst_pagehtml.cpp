// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagehtml.h"

#include "core/posting/readposting.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

PageFacts factsOf(const QByteArray &html, const QString &url = u"https://jobs.example/a/1"_s)
{
    return factsOfHtml(html, {url, {}});
}

QByteArray posting(const QByteArray &title, const QByteArray &more = {})
{
    return "{\"@type\":\"JobPosting\",\"title\":\"" + title +
           "\",\"hiringOrganization\":{\"name\":\"Northwind\"}" + more + "}";
}

QByteArray script(const QByteArray &json)
{
    return "<script type=\"application/ld+json\">" + json + "</script>";
}

} // namespace

class TestPageHtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageIsCollected()
    {
        const PageFacts page = factsOf(
            "<html lang=de-CH><head><title> Data\n Analyst</title><base href='/b/'>"
            "<link rel='alternate canonical' href='2?x=1'><meta property='og:title' content='A &amp; B'>"
            "<meta name='csrf-token' content='secret'></head><body><h1>Data <b>Analyst</b></h1>"
            "<p>One</p><ul><li>Two</li></ul><script>var x = '<p>no</p>';</script>"
            "<div data-testid='job-title'>Analyst</div><label for=f>Your CV</label><input id=f type=file "
            "name=resume><label>E-mail <input type=email name=mail value='typed@home.example'></label>"
            "<input type=hidden name=id value=1><button>Send</button></body></html>");
        QCOMPARE(page.url, u"https://jobs.example/a/1"_s);
        QCOMPARE(page.canonical, u"https://jobs.example/b/2?x=1"_s);
        QCOMPARE(page.title, u"Data Analyst"_s);
        QCOMPARE(page.lang, u"de-CH"_s);
        QCOMPARE(page.meta, (std::vector<PageText>{{u"og:title"_s, u"A & B"_s}}));
        QCOMPARE(page.h1, QStringList{u"Data Analyst"_s});
        QCOMPARE(page.marks, (std::vector<PageText>{{u"job-title"_s, u"Analyst"_s}}));
        QCOMPARE(page.controls, (std::vector<PageText>{{u"file"_s, u"resume Your CV"_s},
                                                       {u"email"_s, u"mail E-mail"_s},
                                                       {u"submit"_s, u"Send"_s}}));
        QVERIFY(page.words.startsWith(u"Data Analyst\n\nOne\n\n- Two"_s));
        QVERIFY(!page.words.contains(u"no"_s));
        QVERIFY(!page.cut);
    }

    void microdataWithoutItsMarksIsAnItem()
    {
        const PageFacts page =
            factsOf("<div itemscope itemtype='http://schema.org/JobPosting'><div itemprop=hiringOrganization>"
                    "<meta itemprop=name content=Northwind></div><div itemprop=description>One <b "
                    "itemprop=skills>Two</b></div></div>");
        QCOMPARE(page.microdata.size(), 1);
        const QJsonObject job = page.microdata[0].toObject();
        QCOMPARE(job.value(u"@type"_s).toArray()[0].toString(), u"http://schema.org/JobPosting"_s);
        QCOMPARE(job.value(u"hiringOrganization"_s).toArray()[0].toObject().value(u"name"_s).toArray()[0],
                 QJsonValue(u"Northwind"_s));
        QCOMPARE(job.value(u"description"_s).toArray()[0].toString(), u"One Two"_s);
        QCOMPARE(job.value(u"skills"_s).toArray()[0].toString(), u"Two"_s);
    }

    void aValueInAnAttributeIsNoItem()
    {
        const PageFacts page =
            factsOf("<div itemscope itemtype='http://schema.org/JobPosting'><span itemprop=datePosted "
                    "content=2026-11-19><meta itemprop=datePosted content=2026-11-19>19 Nov</span></div>");
        const QJsonArray days = page.microdata[0].toObject().value(u"datePosted"_s).toArray();
        QVERIFY(!days.isEmpty());
        for (const auto &day : days)
            QCOMPARE(day.toString(), u"2026-11-19"_s);
    }

    void labelsStandApartFromTheirValues_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *html, const QString &words) {
            QTest::newRow(name) << QByteArray(html) << words;
        };
        row("a row's head", "<table><tr><th>Pay</th>\n <td>£23,500</td></tr></table>", u"Pay: £23,500"_s);
        row("a head of columns", "<table><tr><th>Pay</th><th>Place</th></tr></table>", u"Pay Place"_s);
        row("a head with its colon", "<table><tr><th>Pay:</th><td>£23,500</td></tr></table>",
            u"Pay: £23,500"_s);
        row("spans", "<span>Locations</span><span>Oslo</span>", u"Locations\nOslo"_s);
        row("an empty span between", "Kitchen<span class=line></span>Edinburgh", u"Kitchen\nEdinburgh"_s);
        row("a first letter of its own", "<span>K</span>itchen", u"Kitchen"_s);
        row("a word in pieces", "<span>full</span><span>-time</span>", u"full-time"_s);
        row("a sum in pieces", "<span>€</span><span>500</span>", u"€500"_s);
        row("lines of their own", "<p><span>One</span></p><p><span>Two</span></p>", u"One\n\nTwo"_s);
    }
    void labelsStandApartFromTheirValues()
    {
        QFETCH(QByteArray, html);
        QTEST(factsOf(html).words, "words");
    }

    void elementsOfASystemsOwnTellByAttributes()
    {
        const PageFacts page = factsOf("<spl-job-location formattedaddress='Derby, UK' workplacetype=onsite>"
                                       "</spl-job-location><p workplacetype=remote>x</p>");
        QCOMPARE(page.marks, (std::vector<PageText>{{u"formattedaddress"_s, u"Derby, UK"_s},
                                                    {u"workplacetype"_s, u"onsite"_s}}));
    }

    void whatIsNotShownIsNoWord_data()
    {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const char *html) { QTest::newRow(name) << QByteArray(html); };
        row("a template",
            "<template><p>Lie</p><script type='application/ld+json'>{\"a\":1}</script></template>");
        row("noscript", "<noscript><p>Lie</p></noscript>");
        row("hidden", "<div hidden><p>Lie</p></div>");
        row("by its style", "<div style='color:red; DISPLAY : none'><p>Lie</p></div>");
        row("a comment", "<!-- Lie -->");
        row("a style", "<style>p::after{content:'Lie'}</style>");
        row("a field", "<textarea>Lie</textarea><input value=Lie>");
    }
    void whatIsNotShownIsNoWord()
    {
        QFETCH(QByteArray, html);
        const PageFacts page = factsOf("<p>True</p>" + html);
        QCOMPARE(page.words, u"True"_s);
        QVERIFY(page.jsonLd.isEmpty());
    }

    void aSavedPageSaysWhereItWas_data()
    {
        QTest::addColumn<QByteArray>("comment");
        QTest::addColumn<QString>("url");
        QTest::newRow("Chromium") << QByteArray("<!-- saved from url=(0028)https://jobs.example/saved/7 -->")
                                  << u"https://jobs.example/saved/7"_s;
        QTest::newRow("an extension")
            << QByteArray(
                   "<!--\n Page saved with X \n url: https://jobs.example/saved/8 \n saved date: today-->")
            << u"https://jobs.example/saved/8"_s;
        QTest::newRow("a script") << QByteArray("<!-- saved from url=(0010)javascript:alert(1) -->")
                                  << QString();
    }
    void aSavedPageSaysWhereItWas()
    {
        QFETCH(QByteArray, comment);
        QTEST(factsOf("<!DOCTYPE html>" + comment + "<p>x</p>", {}).url, "url");
    }

    void aPageIsReadInItsEncoding_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("label");
        QTest::newRow("UTF-8 that does not say so")
            << QByteArray("<title>Caf\xc3\xa9</title>") << QByteArray();
        QTest::newRow("a byte order mark")
            << QByteArray("\xef\xbb\xbf<title>Caf\xc3\xa9</title>") << QByteArray();
        QTest::newRow("by its meta") << QByteArray("<meta charset='iso-8859-1'><title>Caf\xe9</title>")
                                     << QByteArray();
        QTest::newRow("by the older meta")
            << QByteArray(
                   "<meta http-equiv=content-type content='text/html; charset=windows-1252'><title>Caf\xe9"
                   "</title>")
            << QByteArray();
        QTest::newRow("by the server") << QByteArray("<title>Caf\x82</title>") << QByteArray("cp850");
        QTest::newRow("says UTF-8 and is not")
            << QByteArray("<meta charset=utf-8><title>Caf\xe9</title>") << QByteArray();
        QTest::newRow("says UTF-16 and cannot be")
            << QByteArray("<meta charset=utf-16><title>Caf\xc3\xa9</title>") << QByteArray();
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe<\0t\0i\0t\0l\0e\0>\0C\0a\0f\0\xe9\0", 26)
                                << QByteArray();
    }
    void aPageIsReadInItsEncoding()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, label);
        QCOMPARE(factsOfHtml(html, {{}, label}).title, u"Café"_s);
    }

    void hostilePagesEnd_data()
    {
        QTest::addColumn<QByteArray>("html");
        const qsizetype large = 50'000'000;
        const QByteArray job = script(posting("Data Analyst"));
        QTest::newRow("50 MB of words") << job + QByteArray(large, 'x');
        QTest::newRow("50 MB of elements") << job + QByteArray("<p>x").repeated(large / 4);
        QTest::newRow("50 MB of ends")
            << job + QByteArray("<div>").repeated(250) + QByteArray("</x>").repeated(large / 4);
        QTest::newRow("a million elements within each other")
            << job + QByteArray("<div>").repeated(1'000'000);
        QTest::newRow("a million marked elements")
            << job + QByteArray("<b itemprop=a property=a data-qa=a>").repeated(300'000);
        QTest::newRow("a million attributes")
            << job + "<p " + QByteArray("itemprop=x ").repeated(300'000) + ">";
        QTest::newRow("an attribute without an end") << job + "<p title=\"" + QByteArray(large / 4, 'x');
        QTest::newRow("zeros") << job + QByteArray(1'000'000, '\0');
        QTest::newRow("entities") << job + QByteArray("&amp;").repeated(1'000'000);
        QTest::newRow("a list of links") << job + "<h1>Data Analyst</h1><ul>" +
                                                QByteArray("<li>x</li>").repeated(200'000) +
                                                "<li>Impressum</li></ul>";
        QTest::newRow("labels and fields")
            << job + QByteArray("<label for=a><input id=a></label>").repeated(200'000);
    }
    void hostilePagesEnd()
    {
        QFETCH(QByteArray, html);
        const PageFacts page = factsOf(html);
        const Posting read = readPosting(page);
        QCOMPARE(read.role.value, u"Data Analyst"_s);
        QVERIFY(page.words.toUtf8().size() <= mostPageWords);
    }

    void whatLiesBehindTheLimitIsLeftOutAndSaid()
    {
        const QByteArray page = "<title>x</title>" + QByteArray(largestPage, ' ') + script(posting("Late"));
        QVERIFY(factsOf(page).cut);
        QVERIFY(factsOf(page).jsonLd.isEmpty());
        QVERIFY(factsOf(QByteArray("<div>").repeated(500)).cut);
    }

    void hostileScriptsEnd_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nested arrays") << QByteArray(400'000, '[');
        QTest::newRow("nested objects") << QByteArray("{\"a\":").repeated(100'000);
        QTest::newRow("quotes") << QByteArray(800'000, '"');
        QTest::newRow("quotes and blanks") << QByteArray("\" ").repeated(400'000);
        QTest::newRow("commas") << QByteArray(800'000, ',');
        QTest::newRow("values one behind the other") << QByteArray("{}").repeated(400'000);
        QTest::newRow("comments without an end") << QByteArray("/*").repeated(400'000);
        QTest::newRow("semicolons") << "{" + QByteArray(800'000, ';');
        QTest::newRow("ids that name each other")
            << QByteArray("{\"@type\":\"JobPosting\",\"@id\":\"a\",\"hiringOrganization\":{\"@id\":\"a\"}}");
        QTest::newRow("a long list of places") << "{\"@type\":\"JobPosting\",\"jobLocation\":[" +
                                                      QByteArray("\"Oslo\",").repeated(100'000) + "1]}";
        QTest::newRow("a long number")
            << "{\"@type\":\"JobPosting\",\"baseSalary\":" + QByteArray(300'000, '9') + "}";
    }
    void hostileScriptsEnd()
    {
        QFETCH(QByteArray, json);
        const Posting read = readPosting(factsOf(script(json)));
        QVERIFY(read.company.value.size() <= 500);
    }

    void ofTenThousandPostingsThePagesOwnIsRead()
    {
        QByteArray list = "[";
        for (int n = 0; n < 10'000; ++n)
            list +=
                posting("Job " + QByteArray::number(n), ",\"url\":\"/a/" + QByteArray::number(n + 2) + "\"") +
                ",";
        list += "1]";
        QVERIFY(list.size() > 900'000);
        // More than any page needs: not read at all, and said.
        QVERIFY(factsOf(script(list)).cut);

        QByteArray less = "[";
        for (int n = 0; n < 4'000; ++n)
            less += posting("Job " + QByteArray::number(n), ",\"url\":\"/a/" + QByteArray::number(n) + "\"") +
                    ",";
        less += "1]";
        QCOMPARE(readPosting(factsOf(script(less))).role.value, u"Job 1"_s);
        // On a list of them none is the page's.
        QVERIFY(!readPosting(factsOf(script(less), u"https://jobs.example/all"_s)).role);
    }

    void noLinkOfAPageIsAScript()
    {
        const Posting read =
            readPosting(factsOf("<link rel=canonical href='javascript:alert(1)'>" +
                                    script(posting("Data Analyst", ",\"url\":\"javascript:alert(2)\"")),
                                u"javascript:alert(3)"_s));
        QVERIFY(!read.link);
        QCOMPARE(read.role.value, u"Data Analyst"_s);
    }

    void htmlIsToldFromWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isHtml");
        QTest::newRow("a page") << u"<!DOCTYPE html><html>"_s << true;
        QTest::newRow("a piece") << u"<div><p>One</p><p>Two</p></div>"_s << true;
        QTest::newRow("words") << u"Data Analyst at Northwind"_s << false;
        QTest::newRow("signs") << u"a < b > c"_s << false;
        QTest::newRow("an address") << u"<robin@home.example>"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void htmlIsToldFromWords()
    {
        QFETCH(QString, text);
        QTEST(looksLikeHtml(text), "isHtml");
    }
};

QTEST_APPLESS_MAIN(TestPageHtml)
#include "tst_pagehtml.moc"
