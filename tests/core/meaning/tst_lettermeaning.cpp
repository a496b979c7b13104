// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meaning/lettermeaning.h"
#include "core/meaning/ownsentences.h"

#include <QFile>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);

BusinessCalendar calendar()
{
    const std::vector<int> weekend{6, 7};
    return {weekend, std::vector<QDate>{}};
}

QString inWords(const LetterMeaning &meaning)
{
    switch (meaning.kind) {
    case Meaning::Rejection: return u"rejection"_s;
    case Meaning::Offer: return u"offer"_s;
    case Meaning::Invitation: return u"invitation"_s;
    case Meaning::Hold: return u"hold"_s;
    case Meaning::Promise: return u"promise "_s + meaning.date->toString(Qt::ISODate);
    case Meaning::Question: return u"question"_s;
    }
    Q_UNREACHABLE();
}

QString inWords(const std::vector<LetterMeaning> &meanings)
{
    QStringList words;
    for (const LetterMeaning &one : meanings)
        words += inWords(one);
    return words.isEmpty() ? u"-"_s : words.join(u", "_s);
}

void readLetters(const QString &name)
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("means");
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/core/meaning/data/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (int number = 1; number <= lines.size(); ++number) {
        const QString &line = lines[number - 1];
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(u" | "_s);
        QCOMPARE(parts.size(), 3);
        const QString row = name + u' ' + QString::number(number) + u' ' + parts[0];
        QTest::newRow(row.toUtf8().constData()) << QString(parts[2]).replace(u"\\n"_s, u"\n"_s) << parts[1];
    }
}

void read(const QString &letter, const QString &means)
{
    const auto meanings = meaningsOf(letter, monday, calendar());
    QStringList sentences;
    for (const LetterMeaning &one : meanings) {
        QVERIFY(letter.simplified().contains(one.sentence)); // the person sees the letter's own words
        sentences += one.sentence;
    }
    const QString found = inWords(meanings);
    QVERIFY2(found == means, qPrintable(u"%1, not %2: %3"_s.arg(found, means, sentences.join(u" // "_s))));
}

} // namespace

class TestLetterMeaning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersAreUnderstood_data() { readLetters(u"letters.txt"_s); }
    void lettersAreUnderstood()
    {
        QFETCH(QString, letter);
        QFETCH(QString, means);
        read(letter, means);
    }

    void lettersOfTheMeasureAreUnderstood_data() { readLetters(u"letters-measured.txt"_s); }
    void lettersOfTheMeasureAreUnderstood()
    {
        QFETCH(QString, letter);
        QFETCH(QString, means);
        read(letter, means);
    }

    void anythingIsRead()
    {
        QVERIFY(meaningsOf({}, monday, calendar()).empty());
        QVERIFY(meaningsOf(u"?"_s.repeated(100'000), monday, calendar()).empty());
        QVERIFY(meaningsOf(u"a. "_s.repeated(100'000), monday, calendar()).empty());
        QVERIFY(meaningsOf(u"> we regret to inform you\n"_s.repeated(100), monday, calendar()).empty());
    }

    void aSentenceEndsWhereItsWriterEndsIt()
    {
        QCOMPARE(ownSentences(
                     u"Hallo Sam,\nwir melden uns am 4. Dezember. Dr. Weil grüßt.\n\nViele Grüße\nJonas"_s),
                 (QStringList{u"wir melden uns am 4. Dezember."_s, u"Dr. Weil grüßt."_s}));
        QCOMPARE(ownSentences(u"El comité se reúne el martes 17. Te llamo después."_s),
                 (QStringList{u"El comité se reúne el martes 17."_s, u"Te llamo después."_s}));
        QCOMPARE(ownSentences(u"After careful consideration and many conversations, we\ndecided to go on."_s),
                 QStringList{u"After careful consideration and many conversations, we decided to go on."_s});
    }
};

QTEST_GUILESS_MAIN(TestLetterMeaning)
#include "tst_lettermeaning.moc"
