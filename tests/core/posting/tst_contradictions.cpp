// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/witnesses/contradictions.h"
#include "core/posting/page/pagehtml.h"
#include "core/posting/readposting.h"

#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

/// What a page says of each fact by its marks and, in labels, in its words.
struct Said {
    QString role = u"Keeper of Maps"_s;
    QString company = u"Northwind Archive"_s;
    QString place = u"Leeds"_s;
    QString pay = u"31000"_s;
    QString kind = u"FULL_TIME"_s;
    QString remote = u"TELECOMMUTE"_s;
    QString posted = u"2026-11-10"_s;
    QString closes = u"2026-12-11"_s;
};

/// What the same facts are in words.
struct Shown {
    QString heading = u"Keeper of Maps"_s;
    QString company = u"Northwind Archive"_s;
    QString place = u"Leeds"_s;
    QString pay = u"£31,000 a year"_s;
    QString kind = u"Full-time"_s;
    QString remote = u"Fully remote"_s;
    QString posted = u"10 November 2026"_s;
    QString closes = u"11 December 2026"_s;
};

QByteArray pageWith(const Said &said, const Shown &shown)
{
    const QString json =
        u"{\"@context\":\"https://"
        u"schema.org\",\"@type\":\"JobPosting\",\"title\":\"%1\",\"description\":\"You "
        "look after forty thousand "
        "sheets.\",\"hiringOrganization\":{\"@type\":\"Organization\",\"name\":\"%2\"},"
        "\"jobLocation\":{\"@type\":\"Place\",\"address\":{\"@type\":\"PostalAddress\",\"addressLocality\":"
        "\"%3\"}},"
        "\"baseSalary\":{\"@type\":\"MonetaryAmount\",\"currency\":\"GBP\",\"value\":{\"@type\":"
        "\"QuantitativeValue\",\"value\":%4,\"unitText\":\"YEAR\"}},\"employmentType\":\"%5\","
        "\"jobLocationType\":\"%6\",\"datePosted\":\"%7\",\"validThrough\":\"%8\"}"_s.arg(
            said.role, said.company, said.place, said.pay, said.kind, said.remote, said.posted, said.closes);
    const QString body =
        u"<h1>%1</h1><p>Company: %2</p><p>Location: %3</p><p>Salary: %4</p><p>Employment type: "
        u"%5</p><p>Remote: "
        "%6</p><p>Posted: %7</p><p>Closing date: %8</p><p>You look after forty thousand sheets.</p>"_s.arg(
            shown.heading, shown.company, shown.place, shown.pay, shown.kind, shown.remote, shown.posted,
            shown.closes);
    return (u"<html lang=\"en\"><head><title>%1</title><script "
            u"type=\"application/ld+json\">%2</script></head>"
            "<body>%3</body></html>"_s.arg(shown.heading, json, body))
        .toUtf8();
}

Posting read(const Said &said, const Shown &shown)
{
    return readPosting(factsOfHtml(pageWith(said, shown), {u"https://northwind.example/jobs/1"_s, {}}));
}

/// Each fact by its name, and whether it is a guess.
std::vector<std::pair<QString, bool>> guessesOf(const Posting &posting)
{
    return {{u"role"_s, posting.role.isGuess},       {u"company"_s, posting.company.isGuess},
            {u"place"_s, posting.place.isGuess},     {u"pay"_s, posting.salary.isGuess},
            {u"kind"_s, posting.employment.isGuess}, {u"remote"_s, posting.remote.isGuess},
            {u"posted"_s, posting.postedOn.isGuess}, {u"closes"_s, posting.closesOn.isGuess}};
}

/// What another page would say of each fact.
const std::array contraries = {std::pair{&Shown::heading, u"Night Porter"_s},
                               std::pair{&Shown::company, u"Halden Mills"_s},
                               std::pair{&Shown::place, u"Cork"_s},
                               std::pair{&Shown::pay, u"£26,500 a year"_s},
                               std::pair{&Shown::kind, u"Part-time"_s},
                               std::pair{&Shown::remote, u"On site"_s},
                               std::pair{&Shown::posted, u"2 October 2026"_s},
                               std::pair{&Shown::closes, u"4 December 2026"_s}};

} // namespace

class TestContradictions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAgreesIsSure()
    {
        const Posting posting = read({}, {});
        for (const auto &[name, isGuess] : guessesOf(posting))
            QVERIFY2(!isGuess, qPrintable(name));
    }

    /// Whichever facts a page tells in two ways, each of them is a guess and no other is.
    void whatASourceContradictsIsAGuess()
    {
        for (unsigned which = 0; which < 1U << contraries.size(); ++which) {
            // Another heading is another job: that has a test of its own.
            if ((which & 1U) != 0 && which != 1U)
                continue;
            Shown shown;
            for (size_t fact = 0; fact < contraries.size(); ++fact) {
                if ((which >> fact & 1U) != 0)
                    shown.*contraries[fact].first = contraries[fact].second;
            }
            const auto guesses = guessesOf(read({}, shown));
            for (size_t fact = 0; fact < contraries.size(); ++fact) {
                const bool isContrary = (which >> fact & 1U) != 0;
                QVERIFY2(guesses[fact].second == isContrary,
                         qPrintable(u"%1 of the page %2"_s.arg(guesses[fact].first).arg(which)));
            }
        }
    }

    void aSumOfAnotherCurrencyOrTimeIsAnotherPay()
    {
        for (const QString &pay : {u"CHF 31,000 a year"_s, u"£31,000 a month"_s}) {
            Shown shown;
            shown.pay = pay;
            QVERIFY2(read({}, shown).salary.isGuess, qPrintable(pay));
        }
        Shown unknown;
        unknown.pay = u"To be agreed"_s;
        Said perYear;
        perYear.pay = u"24"_s;
        QVERIFY(read(perYear, unknown).salary.isGuess); // nobody is paid 24 pounds a year
    }

    void aLastDayBeforeThePostingIsAGuess()
    {
        Said said;
        said.closes = u"2026-10-11"_s;
        Shown shown;
        shown.closes = u"to be told"_s;
        const Posting posting = read(said, shown);
        QVERIFY(posting.closesOn.isGuess);
        QVERIFY(posting.postedOn.isGuess);
    }

    void whatIsShownIsTaken()
    {
        for (const auto &[fact, contrary] : contraries) {
            if (fact == &Shown::heading)
                continue;
            Shown shown;
            shown.*fact = contrary;
            const Posting posting = read({}, shown);
            const QString all = QStringList{posting.company.value,
                                            posting.place.value,
                                            posting.salary.value,
                                            posting.employment.value,
                                            posting.postedOn.value.toString(u"d MMMM yyyy"),
                                            posting.closesOn.value.toString(u"d MMMM yyyy")}
                                    .join(u'\n')
                                    .remove(u"GBP "_s);
            const QString wanted = QString(contrary).remove(u'£');
            QVERIFY2(fact == &Shown::remote ? posting.remote.value == RemoteWork::No : all.contains(wanted),
                     qPrintable(contrary));
        }
    }

    void moreExactlyIsNoContradiction()
    {
        Said said;
        said.place = u"Leeds"_s;
        Shown shown;
        shown.place = u"Leeds, West Yorkshire"_s;
        shown.pay = u"£31,000 per annum"_s;
        shown.company = u"Northwind Archive Ltd"_s;
        shown.kind = u"Full-time, permanent"_s;
        const Posting posting = read(said, shown);
        QVERIFY(!posting.place.isGuess);
        QVERIFY(!posting.salary.isGuess);
        QVERIFY(!posting.company.isGuess);
    }

    void aRangeBesideOneOfItsSumsIsTaken()
    {
        Shown shown;
        shown.pay = u"£31,000 - £34,500 a year"_s;
        const Posting posting = read({}, shown);
        QVERIFY2(posting.salary.value.contains(u"–34"_s), qPrintable(posting.salary.value));
        QVERIFY(posting.salary.isGuess);
    }

    void roundedSumsDoNotReplaceExactOnes()
    {
        Said said;
        said.pay = u"34500"_s;
        Shown shown;
        shown.pay = u"£35K a year"_s;
        QVERIFY(read(said, shown).salary.value.contains(u"34,500"_s));
        QVERIFY(read(said, shown).salary.isGuess); // who shows full thousands may mean them
        // Sums that no rounding explains are another pay: of another time, or too far away, or exact as well.
        for (const QString &pay :
             {u"£35K a month"_s, u"£36K a year"_s, u"£34,750 a year"_s, u"€35K a year"_s}) {
            shown.pay = pay;
            QVERIFY2(!read(said, shown).salary.value.contains(u"34,500"_s), qPrintable(pay));
            QVERIFY2(read(said, shown).salary.isGuess, qPrintable(pay));
        }
    }

    void marksOfAnotherJobAreNotRead()
    {
        Said said;
        said.role = u"Roof Thatcher"_s;
        said.closes = u"2025-01-31"_s;
        Posting posting = readPosting(
            factsOfHtml(pageWith(said, {}).replace("\"You look after forty", "\"You thatch forty"),
                        {u"https://northwind.example/jobs/1"_s, {}}));
        QCOMPARE(posting.role.value, u"Keeper of Maps"_s);
        QCOMPARE(posting.closesOn.value, QDate(2026, 12, 11));
        QVERIFY(posting.closesOn.isGuess);
    }

    void aBoardThatNamesItselfIsNotTheCompany()
    {
        Said said;
        said.company = u"Indeed"_s;
        QCOMPARE(read(said, {}).company.value, u"Northwind Archive"_s);
        QVERIFY(read(said, {}).company.isGuess);
    }

    void namesMayBeWrittenOtherwise()
    {
        QVERIFY(namesTheSame(u"Halden Mills"_s, u"HALDEN MILLS LTD."_s));
        QVERIFY(namesTheSame(u"Backend Engineer (Senior)"_s, u"Senior Backend Engineer"_s));
        QVERIFY(!namesTheSame(u"Marine Electrician"_s, u"Marine Upholsterer"_s));
    }
};

QTEST_APPLESS_MAIN(TestContradictions)
#include "tst_contradictions.moc"
