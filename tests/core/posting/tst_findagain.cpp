// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/findagain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

Application applicationWith(const QString &company, const QString &role, const QString &place,
                            const QString &url)
{
    Application application;
    application.company = company;
    application.role = role;
    application.location = place;
    application.url = url;
    return application;
}

QStringList addressesOf(const Application &application)
{
    QStringList addresses;
    for (const PostingPlace &place : placesOfPosting(application))
        addresses << QString::fromLatin1(place.address.toEncoded());
    return addresses;
}

} // namespace

class TestFindAgain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPostingIsLookedForWhereItWasAndByItsNames()
    {
        const auto places = placesOfPosting(applicationWith(
            u"Northwind"_s, u"Data Analyst"_s, u"Bristol, GB"_s, u"https://northwind.example/jobs/7"_s));
        QCOMPARE(places.size(), size_t(3));
        QCOMPARE(places[0],
                 (PostingPlace{PostingPlace::Kind::Page, QUrl(u"https://northwind.example/jobs/7"_s)}));
        QCOMPARE(places[1],
                 (PostingPlace{PostingPlace::Kind::OlderCopy,
                               QUrl(u"https://web.archive.org/web/https://northwind.example/jobs/7"_s)}));
        QCOMPARE(places[2].kind, PostingPlace::Kind::WebSearch);
        QCOMPARE(QString::fromLatin1(places[2].address.toEncoded()),
                 u"https://duckduckgo.com/?q=%22Northwind%22%20%22Data%20Analyst%22%20Bristol%2C%20GB"_s);
    }

    void signsOfAnAddressStayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("older");
        QTest::newRow("a query") << u"https://jobs.example/view?jk=1&x=2"_s
                                 << u"https://web.archive.org/web/https://jobs.example/view%3Fjk=1&x=2"_s;
        QTest::newRow("a fragment") << u"https://jobs.example/#/job/9"_s
                                    << u"https://web.archive.org/web/https://jobs.example/%23/job/9"_s;
        QTest::newRow("a percent sign of its own")
            << u"https://jobs.example/a%20b"_s << u"https://web.archive.org/web/https://jobs.example/a%20b"_s;
    }
    void signsOfAnAddressStayWhatTheyAre()
    {
        QFETCH(QString, url);
        QCOMPARE(addressesOf(applicationWith(u"Northwind"_s, {}, {}, url)).value(0), url);
        QTEST(addressesOf(applicationWith(u"Northwind"_s, {}, {}, url)).value(1), "older");
    }

    void whatIsNoAddressIsNoPlace_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"", "javascript:alert(1)", "file:///etc/passwd", "seen at the station"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void whatIsNoAddressIsNoPlace()
    {
        QFETCH(QString, url);
        QCOMPARE(addressesOf(applicationWith(u"R&D \"Nine\" + Sons"_s, {}, {}, url)),
                 QStringList{u"https://duckduckgo.com/?q=%22R%26D%20Nine%20%2B%20Sons%22"_s});
        QVERIFY(addressesOf(applicationWith({}, {}, {}, url)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestFindAgain)
#include "tst_findagain.moc"
