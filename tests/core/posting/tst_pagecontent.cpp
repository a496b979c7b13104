// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagecontent.h"
#include "core/posting/page/plaintext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const QString duties =
    u"You mend the nets, count the eels and write both down before the tide turns again. You can swim in "
    "cold water, read a tide table and keep a boat dry in any weather that the estuary brings, and you like "
    "to get up early."_s;

PageFacts page()
{
    PageFacts facts;
    facts.words = u"Jobs\nAbout us\nEel Warden\n"_s + duties + u"\nHerring Smoker\nImprint"_s;
    facts.beside = QStringList{u"Jobs\nAbout us"_s, u"Herring Smoker"_s};
    return facts;
}

} // namespace

class TestPageContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStandsBesideIsLeftOut()
    {
        const PageFacts facts = page();
        PageContent content(facts);
        QCOMPARE(content.words(u"Eel Warden"_s), u"Eel Warden\n"_s + duties + u"\nImprint"_s);
        QCOMPARE(content.words({}), u"Eel Warden\n"_s + duties + u"\nImprint"_s);
    }

    void allCountsWhereTheRoleStandsBeside()
    {
        const PageFacts facts = page();
        PageContent content(facts);
        QVERIFY(!content.words(u"Eel Warden"_s).contains(u"Herring Smoker"_s));
        QCOMPARE(content.words(u"herring smoker"_s), facts.words);
        QVERIFY(!content.words(u"Eel Warden"_s).contains(u"Herring Smoker"_s));
    }

    void allCountsWhereHardlyAnythingIsLeft()
    {
        PageFacts facts = page();
        facts.beside.insert(1, duties); // in the order of the page
        PageContent content(facts);
        QCOMPARE(content.words(u"Eel Warden"_s), facts.words);
    }

    void otherJobsAreLeftOut()
    {
        PageFacts facts = page();
        facts.otherJobs = QStringList{u"Herring Smoker"_s};
        // Where they stood there is no more of the posting.
        const QString mark = u'\n' + otherJobsStoodHere.toString() + u'\n';
        QCOMPARE(withoutOtherJobs(facts).words,
                 u"Jobs\nAbout us\nEel Warden\n"_s + duties + mark + u"Imprint"_s);
        QCOMPARE(withoutOtherJobs(facts).beside, facts.beside);
    }

    void nothingIsLeftOutWithThePagesHeading()
    {
        PageFacts facts = page();
        facts.h1 = QStringList{u"Herring Smoker"_s};
        facts.otherJobs = QStringList{u"Herring Smoker"_s};
        QCOMPARE(withoutOtherJobs(facts).words, facts.words);
    }

    void eachRoleHasItsPart()
    {
        const PageFacts facts = page();
        PageContent content(facts);
        QVERIFY(content.part(u"Eel Warden"_s).startsWith(u"Eel Warden"_s));
        QVERIFY(content.part(u"Herring Smoker"_s).startsWith(u"Herring Smoker"_s));
        QVERIFY(content.part(u"Eel Warden"_s).startsWith(u"Eel Warden"_s));
    }
};

QTEST_APPLESS_MAIN(TestPageContent)
#include "tst_pagecontent.moc"
