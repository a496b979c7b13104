// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagefacts.h"

#include "core/posting/readposting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

/// @p json with single quotes in place of double ones.
QByteArray quoted(const char *json)
{
    return QByteArray(json).replace('\'', '"');
}

QByteArray message(const QJsonObject &fields)
{
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

} // namespace

class TestPageFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsReadInFull()
    {
        const QByteArray text = quoted(
            "{'url': 'https://jobs.northwind.example/4711?lang=de', "
            "'canonical': 'https://jobs.northwind.example/4711', 'title': ' Data  Analyst ', 'lang': 'de', "
            "'jsonLd': ['{}'], 'microdata': [{'@type': ['http://schema.org/JobPosting'], 'title': "
            "['Analyst']}], "
            "'rdfa': [{}], 'meta': [['og:title', 'Data Analyst']], 'marks': [['jobTitle', "
            "'Data\\nAnalyst']], "
            "'controls': [['file', 'resume Your CV']], 'h1': ['Data Analyst'], 'selection': 'Oslo', "
            "'words': 'Data Analyst\\r\\nOslo', 'cut': true, 'later': 1}");
        const auto page = readPageFacts(text);
        QVERIFY2(page, page ? "" : qPrintable(page.error().message));
        QCOMPARE(page->url, u"https://jobs.northwind.example/4711?lang=de"_s);
        QCOMPARE(page->canonical, u"https://jobs.northwind.example/4711"_s);
        QCOMPARE(page->title, u"Data Analyst"_s);
        QCOMPARE(page->lang, u"de"_s);
        QCOMPARE(page->jsonLd, QStringList{u"{}"_s});
        QCOMPARE(page->microdata[0].toObject().value(u"title"_s).toArray()[0].toString(), u"Analyst"_s);
        QCOMPARE(page->rdfa.size(), 1);
        QCOMPARE(page->meta, (std::vector<PageText>{{u"og:title"_s, u"Data Analyst"_s}}));
        QCOMPARE(page->marks, (std::vector<PageText>{{u"jobTitle"_s, u"Data\nAnalyst"_s}}));
        QCOMPARE(page->controls, (std::vector<PageText>{{u"file"_s, u"resume Your CV"_s}}));
        QCOMPARE(page->h1, QStringList{u"Data Analyst"_s});
        QCOMPARE(page->selection, u"Oslo"_s);
        QCOMPARE(page->words, u"Data Analyst\nOslo"_s);
        QVERIFY(page->cut);
    }

    void whatIsMissingIsEmpty()
    {
        const auto page = readPageFacts(quoted("{'url': 'https://jobs.example/1', 'title': null}"));
        QVERIFY(page);
        PageFacts expected;
        expected.url = u"https://jobs.example/1"_s;
        QCOMPARE(*page, expected);
    }

    void whatIsNoSuchMessageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("half of one") << (quoted("{'url': 'https://jobs"));
        QTest::newRow("no UTF-8") << QByteArray("{\"url\": \"\xff\xfe\"}");
        QTest::newRow("two") << QByteArray("{}{}");
        QTest::newRow("a number for the title") << (quoted("{'title': 4}"));
        QTest::newRow("a text for the scripts") << (quoted("{'jsonLd': '{}'}"));
        QTest::newRow("a number among the scripts") << (quoted("{'jsonLd': ['{}', 4]}"));
        QTest::newRow("half a pair") << (quoted("{'meta': [['og:title']]}"));
        QTest::newRow("a text for an item") << (quoted("{'microdata': ['x']}"));
        QTest::newRow("a text for a truth") << (quoted("{'cut': 'no'}"));
        QTest::newRow("nested deeper than any page")
            << (quoted("{'microdata': [") + QByteArray(200'000, '[') + "]}");
    }
    void whatIsNoSuchMessageIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto page = readPageFacts(text);
        QVERIFY(!page);
        QVERIFY(!page.error().message.isEmpty());
    }

    void aMessageThatIsTooLargeIsRefused()
    {
        QJsonObject fields{{u"url"_s, u"https://jobs.example/1"_s}};
        fields[u"selection"_s] = QString(1000, u'x');
        QByteArray text = message(fields);
        text += QByteArray(largestPageFacts - text.size(), ' ');
        QVERIFY(readPageFacts(text));
        QVERIFY(!readPageFacts(text + ' '));
    }

    void onlyAddressesOfPagesAreKept_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("kept");
        QTest::newRow("https") << u"https://jobs.example/1"_s << u"https://jobs.example/1"_s;
        QTest::newRow("capitals") << u"HTTPS://jobs.example/1"_s << u"https://jobs.example/1"_s;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("a script behind blanks") << u" \njavascript:alert(1)"_s << QString();
        QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("data") << u"data:text/html,x"_s << QString();
        QTest::newRow("no host") << u"https:///x"_s << QString();
        QTest::newRow("a password") << u"https://robin:secret@jobs.example/1"_s
                                    << u"https://jobs.example/1"_s;
        QTest::newRow("too long") << u"https://jobs.example/"_s + QString(3000, u'x') << QString();
    }
    void onlyAddressesOfPagesAreKept()
    {
        QFETCH(QString, address);
        QTEST(webAddress(address), "kept");
    }

    void wordsAreCutAndItIsSaid()
    {
        const QString words = QString(150'000, u'é');
        const auto page = readPageFacts(
            message({{u"url"_s, u"https://jobs.example/1"_s}, {u"words"_s, words}, {u"cut"_s, false}}));
        QVERIFY(page);
        QVERIFY(page->cut);
        QVERIFY(page->words.toUtf8().size() <= mostPageWords);
        QVERIFY(page->words.toUtf8().size() > mostPageWords - 4);
        QVERIFY(!page->words.contains(QChar::ReplacementCharacter));
    }

    void whatStandsBesideIsRead()
    {
        const auto page =
            readPageFacts(quoted("{'url': 'https://jobs.example/1', 'beside': ['Jobs\\nAbout us']}"));
        QVERIFY(page);
        QCOMPARE(page->beside, QStringList{u"Jobs\nAbout us"_s});
        QVERIFY(!readPageFacts(quoted("{'url': 'https://jobs.example/1', 'beside': [7]}")));
    }

    void signsThatNobodyTypesAreLeftOut()
    {
        QCOMPARE(cleanPageText(u"a\u0000b\u001bc\r\nd\re\tf"_s, 100), u"abc\nd\ne f"_s);
        const QChar half(0xd83d);
        QCOMPARE(cleanPageText(u"x"_s + half + u"y😀"_s, 100), u"xy😀"_s);
        QCOMPARE(cleanPageText(u"abcdef"_s, 3), u"abc"_s);
        QCOMPARE(cleanPageText(u"\ufeffSach\u00adbearbeiter\u200bin"_s, 100), u"Sachbearbeiterin"_s);
    }

    void otherJobsAreCleanAsTheWordsAre()
    {
        // A soft hyphen, a place to break, a tab: the words have none, and the same lines are looked for.
        const QString others = u"Netz\u00adflicker\n\u200bLeigh\t£20,000"_s;
        const auto page = readPageFacts(message({{u"words"_s, u"Eel Warden\n"_s + others},
                                                 {u"otherJobs"_s, QJsonArray{others}},
                                                 {u"beside"_s, QJsonArray{others}}}));
        QVERIFY(page.ok());
        const QString clean = u"Netzflicker\nLeigh £20,000"_s;
        QCOMPARE(page.value().words, u"Eel Warden\n"_s + clean);
        QCOMPARE(page.value().otherJobs, QStringList{clean});
        QCOMPARE(page.value().beside, QStringList{clean});
    }

    void halvesOfCharactersFromABrowserDoNoHarm()
    {
        const auto page = readPageFacts(quoted("{'url': 'https://jobs.example/1', 'title': 'A\\ud800B'}"));
        QVERIFY(page);
        QCOMPARE(page->title, u"AB"_s);
    }

    void aPostingSaysWhoToldIt()
    {
        const auto page = readPageFacts(message(
            {{u"url"_s, u"https://jobs.northwind.example/4711"_s},
             {u"jsonLd"_s,
              QJsonArray{QString::fromUtf8(
                  quoted("{'@context': 'https://schema.org', '@type': 'JobPosting', 'title': 'Data Analyst', "
                         "'hiringOrganization': {'@type': 'Organization', 'name': 'Northwind'}, "
                         "'validThrough': '2026-12-31T23:59:00-08:00'}"))}}}));
        QVERIFY(page);
        const Posting posting = readPosting(*page);
        QCOMPARE(posting.role, (Told<QString>{u"Data Analyst"_s, FactSource::JsonLd, false}));
        QCOMPARE(posting.company, (Told<QString>{u"Northwind"_s, FactSource::JsonLd, false}));
        QCOMPARE(posting.closesOn, (Told<QDate>{QDate(2026, 12, 31), FactSource::JsonLd, false}));
        QCOMPARE(posting.link.value, u"https://jobs.northwind.example/4711"_s);
        QVERIFY(!posting.salary);
    }

    void aFormIsToldFromAPosting_data()
    {
        using Controls = std::vector<PageText>;
        QTest::addColumn<PageFacts>("page");
        QTest::addColumn<ApplicationForm>("form");
        const Controls fields{{u"text"_s, u"First name"_s},
                              {u"email"_s, u"E-mail"_s},
                              {u"file"_s, u"resume"_s},
                              {u"submit"_s, u"Submit application"_s}};
        PageFacts page;
        QTest::newRow("nothing") << page << ApplicationForm::None;
        page.controls = {{u"search"_s, u"Find jobs"_s}, {u"submit"_s, u"Search"_s}};
        QTest::newRow("a search") << page << ApplicationForm::None;
        page.controls = {{u"email"_s, u"E-mail for job alerts"_s}, {u"submit"_s, u"Submit"_s}};
        QTest::newRow("an alert") << page << ApplicationForm::None;
        page.controls = fields;
        QTest::newRow("a form") << page << ApplicationForm::Itself;
        page.words = u"We look for somebody who writes well. "_s.repeated(100);
        QTest::newRow("a form below a posting") << page << ApplicationForm::Below;
        page.controls = {};
        page.h1 = QStringList{u"Thank you for applying!"_s};
        QTest::newRow("thanks") << page << ApplicationForm::Sent;
        page.h1 = QStringList{u"Vielen Dank für Ihre Bewerbung"_s};
        QTest::newRow("thanks in German") << page << ApplicationForm::Sent;
    }
    void aFormIsToldFromAPosting()
    {
        QFETCH(PageFacts, page);
        QTEST(applicationFormOf(page), "form");
    }
};

QTEST_APPLESS_MAIN(TestPageFacts)
#include "tst_pagefacts.moc"
