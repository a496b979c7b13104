// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/postingintake.h"

#include "core/base/iso.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const Moment now = momentFromIso(u"2026-11-28T12:00:00Z"_s).value();

Search emptySearch()
{
    Search search;
    Stage saved;
    saved.id.text = u"saved"_s;
    saved.name = u"Saved"_s;
    saved.kind = StageKind::Saved;
    search.stages = {saved};
    return search;
}

QByteArray page(const QByteArray &more = {}, const QByteArray &text = "Keep the lights burning.")
{
    return "<!DOCTYPE html><html><head><title>Harbour Keeper</title><link rel=canonical "
           "href='https://jobs.blue-harbor.example/17'><script type='application/ld+json'>{\"@type\":"
           "\"JobPosting\",\"title\":\"Harbour Keeper\",\"hiringOrganization\":{\"name\":\"Blue Harbor\"},"
           "\"validThrough\":\"2026-12-20\",\"jobLocation\":\"Whitby\"" +
           more + ",\"description\":\"<p>" + text +
           "</p><p>Each month, in calm and in storm, with a log in a clear "
           "hand.</p>\"}</script></head></html>";
}

QByteArray archive(const QByteArray &html)
{
    return "From: <Saved by Blink>\r\nSnapshot-Content-Location: "
           "https://jobs.blue-harbor.example/17?utm_source=x\r\n"
           "Subject: Harbour Keeper\r\nDate: Sat, 28 Nov 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/related; type=\"text/html\"; boundary=\"----b\"\r\n\r\n------b\r\n"
           "Content-Type: text/html\r\nContent-ID: <frame@mhtml.blink>\r\nContent-Transfer-Encoding: "
           "base64\r\n"
           "Content-Location: https://jobs.blue-harbor.example/17\r\n\r\n" +
           html.toBase64() +
           "\r\n------b\r\nContent-Type: image/png\r\nContent-Location: cid:1\r\n\r\nx\r\n------b--\r\n";
}

/// What comes of importing @p file into @p search.
Result<Imported> imported(const QByteArray &file, const Search &search)
{
    const auto read = readImport(file, search.person.zone);
    if (!read)
        return read.error();
    return importFile(*read, search, now);
}

QStringList wordsOf(const std::vector<ImportLine> &lines)
{
    QStringList words;
    for (const ImportLine &line : lines)
        words << toText(line.verb) + u' ' + line.what;
    return words;
}

} // namespace

class TestPostingIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aSavedPageBecomesAnApplication_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("HTML") << page();
        QTest::newRow("with its address in front")
            << "<!-- saved from url=(0035)https://jobs.blue-harbor.example/17 -->\n" + page();
        QTest::newRow("a web archive") << archive(page());
    }
    void aSavedPageBecomesAnApplication()
    {
        QFETCH(QByteArray, file);
        const auto read = imported(file, emptySearch());
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->search.applications.size(), 1);
        const Application &application = *read->search.applications.begin();
        QCOMPARE(application.company, u"Blue Harbor"_s);
        QCOMPARE(application.role, u"Harbour Keeper"_s);
        QCOMPARE(application.location, u"Whitby"_s);
        QCOMPARE(application.url, u"https://jobs.blue-harbor.example/17"_s);
        QCOMPARE(application.stage.text, u"saved"_s);
        QVERIFY(application.posting.startsWith(u"Keep the lights burning.\n\nEach month"_s));
        // One is reminded before it closes.
        QCOMPARE(application.tasks.size(), 1U);
        QVERIFY(application.tasks.front().due < QDate(2026, 12, 20));
        QVERIFY(wordsOf(read->lines).contains(u"noted Closes on: Sunday, December 20, 2026"_s));
    }

    void theCardSaysWhetherOneWorksFromHome_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("place");
        QTest::newRow("on site") << QByteArray(",\"jobLocationType\":\"ONSITE\"") << u"Whitby"_s;
        QTest::newRow("remote") << QByteArray(",\"jobLocationType\":\"TELECOMMUTE\"") << u"Whitby (remote)"_s;
        QTest::newRow("partly") << QByteArray(",\"jobLocationType\":\"HYBRID\"")
                                << u"Whitby (partly remote)"_s;
        QTest::newRow("nowhere else")
            << QByteArray(",\"jobLocation\":null,\"jobLocationType\":\"TELECOMMUTE\"") << u"Remote"_s;
    }
    void theCardSaysWhetherOneWorksFromHome()
    {
        QFETCH(QByteArray, more);
        const auto read = imported(page(more), emptySearch());
        QVERIFY(read);
        QTEST(read->search.applications.begin()->location, "place");
    }

    void theSamePageAgainChangesNothing()
    {
        const auto first = imported(page(), emptySearch());
        QVERIFY(first);
        const auto second = imported(page(), first->search);
        QVERIFY(second);
        QVERIFY(second->search == first->search);
        QCOMPARE(wordsOf(second->lines),
                 QStringList{u"unchanged Blue Harbor, Harbour Keeper is on the board already"_s});
    }

    void aKnownPostingFillsWhatIsEmptyAndTellsWhatChanged()
    {
        const auto first = imported(page(), emptySearch());
        QVERIFY(first);
        const auto second = imported(
            page(",\"baseSalary\":{\"currency\":\"GBP\",\"value\":{\"value\":31000,\"unitText\":\"YEAR\"}}",
                 "Keep the bells ringing."),
            first->search);
        QVERIFY(second);
        const Application &application = *second->search.applications.begin();
        QCOMPARE(application.salary, u"GBP 31,000 a year"_s);
        QVERIFY(application.posting.contains(u"lights"_s));
        QCOMPARE(wordsOf(second->lines),
                 (QStringList{u"merged Blue Harbor, Harbour Keeper"_s,
                              u"noted The posting’s text has changed since (lines added: 1, removed: 1); "
                              "the card keeps the text as it was"_s}));
    }

    void whatIsGuessedIsSaid()
    {
        const auto read =
            imported("<html><head><title>Data Analyst at Northwind</title></head><body><h1>Data Analyst</h1>"
                     "<h2>Responsibilities</h2><p>Reports</p><h2>Requirements</h2><p>SQL</p></body></html>",
                     emptySearch());
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(wordsOf(read->lines).contains(u"noted Company: Northwind (guessed, please check)"_s));
    }

    void aPageWithoutAPostingIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("another page")
            << QByteArray("<!DOCTYPE html><html><head><title>Recipes</title></head>"
                          "<body><h1>Bread</h1><p>Flour and water.</p></body></html>");
        QTest::newRow("a sign-in") << QByteArray("<html><body>Please sign in to see this.</body></html>");
        QTest::newRow("nothing in it") << QByteArray("<html></html>");
        QTest::newRow("an archive of a picture") << QByteArray(
            "From: <Saved by Blink>\nSnapshot-Content-Location: https://x.example/\nMIME-Version: "
            "1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--\n");
    }
    void aPageWithoutAPostingIsRefusedInWords()
    {
        QFETCH(QByteArray, file);
        const auto read = imported(file, emptySearch());
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
    }

    void aLetterThatHoldsAPostingBecomesAnApplication()
    {
        const QByteArray letter = "From: Lee Park <lee@swift-staffing.example>\nTo: "
                                  "robin@home.example\nSubject: Fwd: Data Analyst at "
                                  "Northwind\nDate: Fri, 27 Nov 2026 10:00:00 +0000\nMessage-ID: "
                                  "<1@swift.example>\n\nDear Robin,\n\n"
                                  "Data Analyst\nLocation: Oslo\nResponsibilities: reports\nRequirements: "
                                  "SQL\nApply by 15 December 2026\n"
                                  "https://jobs.northwind.example/jobs/4711\n";
        const auto read = imported(letter, emptySearch());
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        const Application &application = *read->search.applications.begin();
        QCOMPARE(application.company, u"Northwind"_s);
        QCOMPARE(application.role, u"Data Analyst"_s);
        QCOMPARE(application.url, u"https://jobs.northwind.example/jobs/4711"_s);
        QVERIFY(application.posting.contains(u"Requirements: SQL"_s));
        // Other letters are nobody's, as they were.
        QVERIFY(!imported(
            QByteArray(letter).replace("Responsibilities", "Greetings").replace("Requirements", "Also"),
            emptySearch()));
    }
};

QTEST_APPLESS_MAIN(TestPostingIntake)
#include "tst_postingintake.moc"
