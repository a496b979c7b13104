// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagehtml.h"
#include "core/posting/readposting.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

/// What programs read of a job and what its page shows.
struct Said {
    QString title = u"Boat Keeper"_s;
    QString company = u"Suirbank Fishery"_s;
    QString place = u"\"addressLocality\":\"Cahir\",\"addressCountry\":\"IE\""_s;
    QString pay = u"\"value\":31000,\"unitText\":\"YEAR\""_s;
    QString kinds = u"\"FULL_TIME\""_s;
    QString more; ///< other properties, each with a comma in front
    QString heading = u"Boat Keeper"_s;
    QString facts = u"<p>Suirbank Fishery, Cahir</p>"_s; ///< below the heading
    QString sentence;                                    ///< at the end of the text
};

Posting read(const Said &said)
{
    const QString text =
        u"<p>You mend the nets, count the eels and write both down before the tide turns again. You can swim "
        u"in "
        "cold water, read a tide table and keep a boat dry in any weather that the estuary brings.</p><p>We "
        "ask for a steady hand and some patience with the herons, which come each morning at six and leave "
        "when "
        "the last net is in. There is a stove in the hut, a kettle on the stove and a dog that thinks the "
        "kettle is his. Tell us of the last thing that you mended and what broke it before.</p><p>%1</p>"_s
            .arg(said.sentence);
    const QString json =
        u"{\"@context\":\"https://"
        u"schema.org\",\"@type\":\"JobPosting\",\"title\":\"%1\",\"description\":\"%2\","
        "\"hiringOrganization\":{\"@type\":\"Organization\",\"name\":\"%3\"},\"jobLocation\":{\"@type\":"
        "\"Place\","
        "\"address\":{\"@type\":\"PostalAddress\",%4}},\"baseSalary\":{\"@type\":\"MonetaryAmount\","
        "\"currency\":"
        "\"EUR\",\"value\":{\"@type\":\"QuantitativeValue\",%5}},\"employmentType\":[%6],\"datePosted\":"
        "\"2026-11-20\"%7}"_s.arg(said.title, text, said.company, said.place, said.pay, said.kinds,
                                  said.more);
    const QString html =
        u"<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title><script "
        "type=\"application/ld+json\">%2</script></head><body><h1>%1</h1>%3%4</body></html>"_s.arg(
            said.heading, json, said.facts, text);
    return readPosting(factsOfHtml(html.toUtf8(), {u"https://board.example/ad/4711"_s, {}}));
}

Said withFacts(const QString &facts)
{
    Said said;
    said.facts += facts;
    return said;
}

} // namespace

/// A fact of which the page's words tell more, or otherwise, than what programs read is a guess; where they
/// tell the same or nothing it is not.
class TestDoubts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void whatNothingSpeaksAgainstIsSure()
    {
        Said said =
            withFacts(u"<ul><li>€31,000 a year</li><li>Full-time</li><li>Posted 20 November by Suirbank "
                      "Fishery</li></ul>"_s);
        for (const QString &kind : {u"Full-time"_s, QString()}) {
            said.sentence = kind;
            const Posting posting = read(said);
            QVERIFY(!posting.role.isGuess);
            QVERIFY(!posting.company.isGuess);
            QVERIFY(!posting.place.isGuess);
            QVERIFY(!posting.salary.isGuess);
            QVERIFY(!posting.employment.isGuess);
            QVERIFY(!posting.postedOn.isGuess);
        }
    }

    void howOneIsEmployed_data()
    {
        QTest::addColumn<QString>("kinds");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("isGuess");
        const QString fullTime = u"\"FULL_TIME\""_s;
        QTest::newRow("the same") << fullTime << u"Full time"_s << QString() << false;
        QTest::newRow("other hours") << fullTime << u"Part-time"_s << QString() << true;
        QTest::newRow("of the customers")
            << fullTime << u"Full time"_s << u"Our part-time anglers bring cake on Sundays, which we share."_s
            << false;
        QTest::newRow("casual") << fullTime << QString() << u"This is a casual position over summer."_s
                                << true;
        QTest::newRow("ongoing") << fullTime << QString() << u"The appointment is ongoing."_s << true;
        QTest::newRow("covering a leave")
            << fullTime << QString() << u"We are covering maternity leave for nine months."_s << true;
        QTest::newRow("leave that is offered")
            << fullTime << QString() << u"You have good maternity pay and a warm hut."_s << false;
        QTest::newRow("by its length") << fullTime << QString() << u"This is a six-month contract."_s << true;
        QTest::newRow("fewer hours if one likes")
            << fullTime << QString() << u"Auch in Teilzeit möglich."_s << true;
        QTest::newRow("a contract for months")
            << u"\"PART_TIME\",\"TEMPORARY\""_s << u"Part-time</p><p>Contract (18 months)"_s
            << u"The post is temporary."_s << true;
        QTest::newRow("both hours, of which the page has one")
            << u"\"FULL_TIME\",\"PART_TIME\""_s << u"Full-time"_s << QString() << true;
        QTest::newRow("both hours, and the page has both")
            << u"\"FULL_TIME\",\"PART_TIME\""_s << u"Full-time</p><p>Part-time"_s << QString() << false;
        QTest::newRow("an end of which the page says nothing")
            << u"\"FULL_TIME\",\"TEMPORARY\""_s << u"Full-time"_s << QString() << true;
        QTest::newRow("what others call otherwise") << u"\"PER_DIEM\""_s << QString() << QString() << true;
    }
    void howOneIsEmployed()
    {
        QFETCH(QString, kinds);
        QFETCH(QString, fact);
        QFETCH(QString, sentence);
        Said said = withFacts(u"<p>%1</p>"_s.arg(fact));
        said.kinds = kinds;
        said.sentence = sentence;
        QTEST(read(said).employment.isGuess, "isGuess");
    }

    void whatIsPaid_data()
    {
        QTest::addColumn<QString>("pay");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("salary");
        QTest::addColumn<bool>("isGuess");
        const QString one = u"\"value\":31000,\"unitText\":\"YEAR\""_s;
        const QString range = u"\"minValue\":31000,\"maxValue\":34000,\"unitText\":\"YEAR\""_s;
        const QString least = u"\"minValue\":31000,\"unitText\":\"YEAR\""_s;
        QTest::newRow("the same") << one << u"€31,000 a year"_s << u"EUR 31,000 a year"_s << false;
        QTest::newRow("from") << one << u"from €31,000 a year"_s << u"from EUR 31,000 a year"_s << true;
        QTest::newRow("from, in German")
            << one << u"ab 31.000 € im Jahr"_s << u"from EUR 31,000 a year"_s << true;
        QTest::newRow("the least, in Austria")
            << one << u"Das Mindestgehalt beträgt 31.000 € im Jahr."_s << u"from EUR 31,000 a year"_s << true;
        QTest::newRow("when it starts")
            << one << u"€31,000 a year, starting in January"_s << u"EUR 31,000 a year"_s << false;
        QTest::newRow("up to") << one << u"up to €31,000 a year"_s << u"EUR 31,000 a year"_s << true;
        QTest::newRow("a range") << one << u"€31,000 - €34,000 a year"_s << u"EUR 31,000–34,000 a year"_s
                                 << true;
        QTest::newRow("all in all") << one << u"€31,000 OTE"_s << u"EUR 31,000 a year"_s << true;
        QTest::newRow("another sum") << range << u"€29,500 a year"_s << u"EUR 31,000–34,000 a year"_s << true;
        QTest::newRow("one end") << range << u"€31,000 - €34,000 a year"_s << u"EUR 31,000–34,000 a year"_s
                                 << false;
        QTest::newRow("another least")
            << least << u"from €29,500 a year"_s << u"from EUR 31,000 a year"_s << true;
        QTest::newRow("for another time")
            << range << u"€2,700 a month"_s << u"EUR 31,000–34,000 a year"_s << true;
        QTest::newRow("a bonus") << one << u"€31,000 a year</p><p>a bonus of €12,000 a year"_s
                                 << u"EUR 31,000 a year"_s << false;
    }
    void whatIsPaid()
    {
        QFETCH(QString, pay);
        QFETCH(QString, fact);
        Said said = withFacts(u"<p>%1</p>"_s.arg(fact));
        said.pay = pay;
        const Posting posting = read(said);
        QTEST(posting.salary.value, "salary");
        QTEST(posting.salary.isGuess, "isGuess");
    }

    void whenItWasPutUp()
    {
        QVERIFY(read(withFacts(u"<p>Posted 17 November by Suirbank Fishery</p>"_s)).postedOn.isGuess);
        QVERIFY(read(withFacts(u"<p>am 17.11.2026 veröffentlicht</p>"_s)).postedOn.isGuess);
        QVERIFY(!read(withFacts(u"<p>am 20.11.2026 veröffentlicht</p>"_s)).postedOn.isGuess);
    }

    void untilWhenOneCanApply()
    {
        Said said;
        said.more = u",\"validThrough\":\"2026-12-14\""_s;
        said.sentence = u"Applications close at noon on 14 December."_s;
        QVERIFY(!read(said).closesOn.isGuess);
        said.sentence = u"Applications close at noon on 7 December."_s;
        QVERIFY(read(said).closesOn.isGuess);
        QCOMPARE(read(said).closesOn.value, QDate(2026, 12, 14));
    }

    void aTitleThatHoldsMoreThanTheJob_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<bool>("isGuess");
        const QString plain = u"Boat Keeper"_s;
        QTest::newRow("just so") << plain << plain << false;
        QTest::newRow("with a number behind it in the heading")
            << plain << u"Boat Keeper (Ref. 44711)"_s << false;
        QTest::newRow("a number") << u"Boat Keeper 44711"_s << u"Boat Keeper 44711"_s << true;
        QTest::newRow("what kind of page it is")
            << u"Vacancy: Boat Keeper"_s << u"Vacancy: Boat Keeper"_s << true;
        QTest::newRow("a colon for everybody") << u"Netzmacher:in"_s << u"Netzmacher:in"_s << false;
        QTest::newRow("the town") << u"Boat Keeper - Cahir"_s << u"Boat Keeper - Cahir"_s << true;
        QTest::newRow("the hours") << u"Boat Keeper - part-time"_s << u"Boat Keeper - part-time"_s << true;
        QTest::newRow("less than the heading") << plain << u"Boat Keeper (m/w/d)"_s << true;
        QTest::newRow("a word less") << plain << u"Senior Boat Keeper"_s << true;
    }
    void aTitleThatHoldsMoreThanTheJob()
    {
        QFETCH(QString, title);
        QFETCH(QString, heading);
        Said said;
        said.title = title;
        said.heading = heading;
        QTEST(read(said).role.isGuess, "isGuess");
    }

    void aNameThatThePageDoesNotShow()
    {
        Said said;
        said.company = u"Suirbank Fishery Ltd"_s; // the page leaves out the form
        QVERIFY(!read(said).company.isGuess);
        said.company = u"Zebra Holdings Ltd"_s;
        QVERIFY(read(said).company.isGuess);
    }

    void aNameWithoutWhatBelongsToIt()
    {
        const QString page =
            u"<html lang=\"en\"><head><title>Boat Keeper - Kestrel Lane</title></head><body><h1>Boat "
            u"Keeper</h1>"
            "<p>Company: Kestrel Lane</p><p>You mend the nets, count the eels and write both down before the "
            "tide turns again. You can swim in cold water, read a tide table and keep a boat dry in any "
            "weather "
            "that the estuary brings. We ask for a steady hand and some patience with the herons, which come "
            "each morning at six and leave when the last net is in. There is a stove in the hut, a kettle on "
            "the stove and a dog that thinks the kettle is his. Tell us of the last thing that you mended "
            "and "
            "what broke it before you did, and why it holds.</p><p>%1 looks after it all.</p></body></html>"_s;
        const auto companyOf = [&](const QString &name) {
            return readPosting(
                       factsOfHtml(page.arg(name).toUtf8(), {u"https://kestrellane.example/boats"_s, {}}))
                .company;
        };
        QVERIFY(companyOf(u"Kestrel Lane Trust"_s).isGuess);
        QCOMPARE(companyOf(u"Kestrel Lane"_s), (Told<QString>{u"Kestrel Lane"_s, FactSource::Words, false}));
    }

    void aPlaceThatThePageDoesNotShow()
    {
        Said said;
        said.place = u"\"addressLocality\":\"Clonmel\",\"addressCountry\":\"IE\""_s;
        QVERIFY(read(said).place.isGuess);
        // One of two that a label names.
        QVERIFY(read(withFacts(u"<p>Location: Cahir or Thurles</p>"_s)).place.isGuess);
        said.place = u"\"addressCountry\":\"Ireland\""_s; // nobody works in all of it
        QVERIFY(read(said).place.isGuess);
    }

    void workFromHomeOfWhichThePageSaysNothing()
    {
        Said said;
        said.more = u",\"jobLocationType\":\"TELECOMMUTE\""_s;
        QVERIFY(read(said).remote.isGuess);
        said.sentence = u"You work from home, and the herons come to you."_s;
        QVERIFY(!read(said).remote.isGuess);
    }
};

QTEST_APPLESS_MAIN(TestDoubts)
#include "tst_doubts.moc"
