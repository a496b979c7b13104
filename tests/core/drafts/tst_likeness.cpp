// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/language/stemmer.h"
#include "core/drafts/likeness.h"
#include "core/drafts/textwords.h"
#include "tests/core/drafts/sample.h"

#include <QFile>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Pair {
    QString kind;
    bool alike = false;
    QString a;
    QString b;
};

struct Labelled {
    LikenessMask mask;
    std::vector<Pair> pairs;
};

Labelled readPairs(const QString &name = u"likeness.txt"_s)
{
    Labelled labelled;
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/core/drafts/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return labelled;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u"mask:")) {
            for (const Word &word : wordsOf(line.mid(5)))
                labelled.mask.names.insert(stemOf(word.folded));
        } else if (line.startsWith(u"== ")) {
            labelled.pairs.push_back({line.mid(3), line.startsWith(u"== alike"), {}, {}});
        } else if (labelled.pairs.back().a.isEmpty()) {
            labelled.pairs.back().a = line;
        } else {
            labelled.pairs.back().b = line;
        }
    }
    return labelled;
}

} // namespace

class TestLikeness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesAreToldApartAsPeopleTellThem_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("calibration") << u"likeness.txt"_s;
        QTest::newRow("held out") << u"likeness-heldout.txt"_s;
    }

    void notesAreToldApartAsPeopleTellThem()
    {
        QFETCH(QString, file);
        const Labelled labelled = readPairs(file);
        QVERIFY(labelled.pairs.size() >= 40);
        int right = 0;
        int wronglyAlike = 0;
        int missed = 0;
        QStringList errors;
        for (size_t n = 0; n < labelled.pairs.size(); ++n) {
            const Pair &pair = labelled.pairs[n];
            QVERIFY(!pair.b.isEmpty());
            const Likeness likeness = likenessOf(pair.a, pair.b, labelled.mask);
            if (qEnvironmentVariableIsSet("AFTERWORD_LIKENESS_SCORES"))
                qInfo("%3zu %.3f %s", n + 1, likeness.score, qPrintable(pair.kind));
            right += likeness.alike && pair.alike ? 1 : 0;
            wronglyAlike += likeness.alike && !pair.alike ? 1 : 0;
            missed += !likeness.alike && pair.alike ? 1 : 0;
            if (likeness.alike != pair.alike)
                errors += u"%1 (%2): %3"_s.arg(pair.kind).arg(likeness.score).arg(pair.a);
        }
        const double precision = double(right) / double(right + wronglyAlike);
        const double recall = double(right) / double(right + missed);
        qInfo("precision %.3f, recall %.3f over %d pairs", precision, recall, int(labelled.pairs.size()));
        QVERIFY2(precision >= 0.95, qPrintable(errors.join(u'\n')));
        QVERIFY2(recall >= 0.95, qPrintable(errors.join(u'\n')));
    }

    void likenessIsTheSameBothWays()
    {
        const Labelled labelled = readPairs();
        for (const Pair &pair : labelled.pairs) {
            QCOMPARE(likenessOf(pair.a, pair.b, labelled.mask).score,
                     likenessOf(pair.b, pair.a, labelled.mask).score);
            QCOMPARE(likenessOf(pair.a, pair.a, labelled.mask).score, 1.0);
        }
    }

    void sharedPassagesAreMarkedInBoth()
    {
        const QString a =
            u"Dear Dana, I liked the churn dashboard by weekly cohorts. Thank you for Monday."_s;
        const QString b = u"Hi Priya! Thank you for Monday. I liked the churn dashboard by weekly cohorts!"_s;
        const Likeness likeness = likenessOf(a, b);
        QVERIFY(likeness.alike);
        QCOMPARE(likeness.passages.size(), size_t(2));
        const auto textsOf = [&](const Passage &passage) {
            return std::pair(a.mid(passage.startA, passage.lengthA), b.mid(passage.startB, passage.lengthB));
        };
        QCOMPARE(textsOf(likeness.passages[0]).first, u"I liked the churn dashboard by weekly cohorts"_s);
        QCOMPARE(textsOf(likeness.passages[0]).second, textsOf(likeness.passages[0]).first);
        QCOMPARE(textsOf(likeness.passages[1]).second, u"Thank you for Monday"_s);
    }

    void aRoundGivesTheSameAnswerHoweverItIsAsked()
    {
        const QString first = u"Dear Dana, thank you for showing me the churn dashboard on the big screen."_s;
        const QString second =
            u"Dear Priya, thank you for showing me the churn dashboard on the big screen."_s;
        const QString third = u"Jonas, your story about the night of the migration made me laugh."_s;
        RoundLikeness round({});
        for (int time = 0; time < 2; ++time) {
            for (const auto &[a, b] :
                 {std::pair(first, second), {second, first}, {first, third}, {third, second}}) {
                const Likeness found = round.between(a, b);
                const Likeness expected = likenessOf(a, b);
                QCOMPARE(found.score, expected.score);
                QCOMPARE(found.alike, expected.alike);
                QVERIFY(found.passages == expected.passages);
            }
        }
        QVERIFY(round.between(first, second).alike && !round.between(first, third).alike);
    }

    void nothingIsLikeNothing()
    {
        QCOMPARE(likenessOf(QString(), QString()).score, 0.0);
        QVERIFY(!likenessOf(QString(), u"Dear Dana"_s).alike);
        QVERIFY(!likenessOf(u"the and of"_s, u"the and of"_s).alike);
    }

    void namesCompanyAndSharedFactsAreMasked()
    {
        const Search search = sample::filled();
        const LikenessMask mask = maskFor(search, sample::northwind(search));
        QVERIFY(mask.names.contains(u"dana"_s));
        QVERIFY(mask.names.contains(stemOf(u"northwind"_s)));
        QVERIFY(mask.shared.contains(stemOf(u"churn"_s)));
        QVERIFY(likenessOf(u"Dana Whitfield of Northwind"_s, u"Dana Whitfield of Northwind"_s, mask).score ==
                0);
    }
};

QTEST_APPLESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
