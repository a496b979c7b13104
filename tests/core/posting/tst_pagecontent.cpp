// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagecontent.h"
#include "core/posting/page/plaintext.h"

#include <QElapsedTimer>
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

    void aBlockThatWasCutEndsWithinALine()
    {
        const QString line = u"Piler "_s.repeated(200) + u"£14"_s;
        PageFacts facts = page();
        facts.words += u"\nOyster  Sorter\n"_s + line + u" an hour\nImprint"_s;
        facts.otherJobs = QStringList{u"Oyster Sorter\n"_s + line};
        QVERIFY(!withoutOtherJobs(facts).words.contains(u"Oyster"_s));
        QVERIFY(!withoutOtherJobs(facts).words.contains(u"Piler"_s));
        facts.otherJobs = QStringList{u"Oyster Sorter\n"_s + line + u" a day"_s};
        QCOMPARE(withoutOtherJobs(facts).words, facts.words);
    }

    void manyShortLinesAndLongBlocksTakeNoTime()
    {
        PageFacts facts;
        facts.words = u"Eel Warden\n"_s + duties + u"\na"_s.repeated(90'000);
        for (int index = 0; index < 100; ++index) {
            facts.otherJobs << QString::number(index) + u"b "_s.repeated(3500);
            facts.beside << QString::number(index) + u"c "_s.repeated(3990);
        }
        facts.otherJobs << u"e"_s.repeated(3500).split(u""_s, Qt::SkipEmptyParts);
        QElapsedTimer clock;
        clock.start();
        const PageFacts own = withoutOtherJobs(facts);
        QCOMPARE(PageContent(own).words({}), facts.words);
        // It took more than a minute and a half once.
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
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
