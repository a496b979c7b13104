// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/language/stemmer.h"
#include "core/drafts/spelling/speller.h"
#include "core/drafts/textwords.h"
#include "tests/core/drafts/sample.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A tiny dictionary in a folder of its own, so that the test needs none installed.
class TinyDictionary {
public:
    explicit TinyDictionary(const QString &id = u"en_US"_s, const QByteArray &encoding = "UTF-8")
    {
        write(m_folder.filePath(id + u".aff"_s),
              "SET " + encoding + "\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n");
        write(m_folder.filePath(id + u".dic"_s),
              "9\nthank/S\nyou\nfor\nthe\ndashboard/S\nnaive\ndon't\ncaf\xC3\xA9\nDecember\n");
    }
    QString path() const { return m_folder.path(); }
    Dictionary dictionary() const { return installedDictionaries({path()}).front(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestSpelling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordIsRightOrNot_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("right");
        for (const QString &word : {u"thank"_s, u"Thanks"_s, u"THANKS"_s, u"don't"_s, u"don\u2019t"_s,
                                    u"na\u00EFve"_s, u"caf\u00E9"_s, u"GitHub"_s, u"B2B"_s, u"2026"_s, u"I"_s,
                                    u"山田"_s, u"Анна"_s, QString(u'x').repeated(200)})
            QTest::newRow(word.left(20).toUtf8().constData()) << word << true;
        for (const QString &word : {u"thnak"_s, u"dashbord"_s, u"Whitfield"_s, u"d\u00E0shboord"_s})
            QTest::newRow(word.toUtf8().constData()) << word << false;
    }

    void aWordIsRightOrNot()
    {
        const TinyDictionary tiny;
        const Result<Speller> speller = Speller::open(tiny.dictionary());
        QVERIFY(speller.ok());
        QFETCH(QString, word);
        QTEST(speller->isRight(word), "right");
    }

    void misspeltWordsAreFoundInTheirPlaces()
    {
        const TinyDictionary tiny;
        const Result<Speller> speller = Speller::open(tiny.dictionary());
        QVERIFY(speller.ok());
        const QString text =
            u"\U0001F389 Thank you for teh dashbord, https://exmple.org/pth me@exmple.org exmple.org/jbs"_s;
        const std::vector<Misspelling> found = speller->misspellings(text);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].word, u"teh"_s);
        QCOMPARE(text.mid(found[0].start, found[0].length), u"teh"_s);
        QCOMPARE(text.mid(found[1].start, found[1].length), u"dashbord"_s);
    }

    void whatWasMeantIsSuggested()
    {
        const TinyDictionary tiny;
        const Result<Speller> speller = Speller::open(tiny.dictionary());
        QVERIFY(speller.ok());
        QVERIFY(speller->suggestions(u"dashbord"_s).contains(u"dashboard"_s));
        QVERIFY(speller->suggestions(u"thnak"_s, 1).size() <= 1);
    }

    void namesOfThisSearchAndPersonalWordsAreAccepted()
    {
        const TinyDictionary tiny;
        Result<Speller> speller = Speller::open(tiny.dictionary());
        QVERIFY(speller.ok());
        const QString text = u"thank you Whitfield's Okafor-Núñez for Northwind"_s;
        QVERIFY(!speller->misspellings(text).empty());
        speller->setAccepted(acceptedWordsOf(sample::plain()));
        QVERIFY(speller->misspellings(text).empty());
        QVERIFY(!speller->isRight(u"dbt"_s));
        speller->setAccepted({u"dbt"_s});
        QVERIFY(speller->isRight(u"DBT"_s));
        QVERIFY(!speller->isRight(u"Whitfield"_s));
    }

    void anOlderEncodingIsUnderstood()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"de_DE.aff"_s), "SET ISO8859-1\n");
        write(folder.filePath(u"de_DE.dic"_s), "2\nsch\xF6n\nGROSS\n");
        const Result<Speller> speller = Speller::open(installedDictionaries({folder.path()}).front());
        QVERIFY2(speller.ok(), qPrintable(speller.ok() ? QString() : speller.error().message));
        QVERIFY(speller->isRight(u"sch\u00F6n"_s));
        QVERIFY(!speller->isRight(u"schon\u0142"_s)); // not even writable in that encoding
        QVERIFY(speller->isRight(u"GRO\u1E9E"_s));
    }

    void aMissingFileOrUnknownEncodingIsAnError()
    {
        const TinyDictionary tiny;
        Dictionary dictionary = tiny.dictionary();
        QVERIFY(QFile::remove(dictionary.wordsPath));
        const Result<Speller> missing = Speller::open(dictionary);
        QVERIFY(!missing.ok());
        QVERIFY(missing.error().message.contains(dictionary.wordsPath));
        const TinyDictionary odd(u"xx_XX"_s, "KLINGON-8");
        QVERIFY(!Speller::open(odd.dictionary()).ok());
    }

    void dictionariesAreListedOnceWithTheirNames()
    {
        const TinyDictionary first;
        const TinyDictionary second;
        QTemporaryDir extra;
        write(extra.filePath(u"hyph_en_US.aff"_s), "x");
        write(extra.filePath(u"hyph_en_US.dic"_s), "x");
        write(extra.filePath(u"fr_FR.aff"_s), "SET UTF-8\n"); // without its words it is none
        const auto found = installedDictionaries({first.path(), second.path(), extra.path(), u"/nowhere"_s});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().id, u"en_US"_s);
        QCOMPARE(found.front().name, u"English (United States)"_s);
        QVERIFY(found.front().wordsPath.startsWith(first.path()));
    }

    void theBestDictionaryForALanguageIsChosen()
    {
        const std::vector<Dictionary> installed{
            {u"de_DE"_s, {}, {}, {}}, {u"en_GB"_s, {}, {}, {}}, {u"en_US"_s, {}, {}, {}}};
        QCOMPARE(dictionaryFor(u"en-GB"_s, installed)->id, u"en_GB"_s);
        QCOMPARE(dictionaryFor(u"en_AU.UTF-8"_s, installed)->id, u"en_US"_s);
        QCOMPARE(dictionaryFor(u"de"_s, installed)->id, u"de_DE"_s);
        QVERIFY(!dictionaryFor(u"fr_FR"_s, installed));
    }

    void thePersonalDictionaryIsKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/personal.txt"_s);
        QVERIFY(readPersonalWords(path).value().isEmpty());
        QVERIFY(writePersonalWords(path, {u"zeta"_s, u"Núñez"_s, u"alpha"_s, u"zeta"_s}).ok());
        QCOMPARE(*readPersonalWords(path), (QStringList{u"alpha"_s, u"Núñez"_s, u"zeta"_s}));
        QVERIFY(!writePersonalWords(u"/proc/none/personal.txt"_s, {u"a"_s}).ok());
    }

    void aWordEndsWhereItsLettersEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("apostrophes") << u"don't O'Brien Dana's"_s
                                     << QStringList{u"dont"_s, u"obrien"_s, u"dana"_s};
        QTest::newRow("accents") << u"Núñez Ångström Løv Straße"_s
                                 << QStringList{u"nunez"_s, u"angstrom"_s, u"lov"_s, u"strasse"_s};
        QTest::newRow("combining") << u"Nu\u0301n\u0303ez"_s << QStringList{u"nunez"_s};
        QTest::newRow("hyphens") << u"Okafor-Núñez"_s << QStringList{u"okafor"_s, u"nunez"_s};
        QTest::newRow("emoji") << u"a\U0001F469\u200D\U0001F4BBb"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("Japanese") << u"ありがとう、山田"_s << QStringList{u"ありがとう"_s, u"山田"_s};
        QTest::newRow("Korean") << u"감사합니다"_s << QStringList{u"감사합니다"_s};
        QTest::newRow("lone accent") << u"\u0301 ,"_s << QStringList{};
    }

    void aWordEndsWhereItsLettersEnd()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const Word &word : wordsOf(text))
            found += word.folded;
        QTEST(found, "words");
    }

    void relatedWordsHaveOneStem_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        for (const auto &[a, b] :
             {std::pair(u"dashboards"_s, u"dashboard"_s), std::pair(u"explained"_s, u"explains"_s),
              std::pair(u"planning"_s, u"planned"_s), std::pair(u"stories"_s, u"story"_s),
              std::pair(u"measured"_s, u"measure"_s), std::pair(u"branches"_s, u"branch"_s),
              std::pair(u"sampling"_s, u"sample"_s), std::pair(u"carried"_s, u"carries"_s)})
            QTest::newRow(a.toUtf8().constData()) << a << b;
    }

    void relatedWordsHaveOneStem()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(stemOf(a), stemOf(b));
    }
};

QTEST_APPLESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
