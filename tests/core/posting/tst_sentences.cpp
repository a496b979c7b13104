// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/workplace.h"
#include "core/posting/postingwords.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

QString inWord(RemoteWork remote)
{
    switch (remote) {
    case RemoteWork::Unknown: return u"-"_s;
    case RemoteWork::No: return u"no"_s;
    case RemoteWork::Partly: return u"part"_s;
    case RemoteWork::Fully: return u"full"_s;
    }
    Q_UNREACHABLE();
}

/// What @p sentence tells of @p what; "-" for nothing.
QString told(const QString &what, const QString &language, const QString &sentence)
{
    if (what == u"close"_s) {
        const Told<QDate> day = closingDayInWords(sentence, language);
        return day ? day.value.toString(Qt::ISODate) : u"-"_s;
    }
    const Posting said = postingInSentences(sentence);
    if (what == u"remote"_s)
        return inWord(said.remote.value);
    const Told<QString> &fact = what == u"pay"_s ? said.salary : said.employment;
    return fact ? fact.value : u"-"_s;
}

} // namespace

/// Facts in whole sentences, as people write them who have no label for them.
class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void whatASentenceTellsIsRead_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("meant");
        QTest::addColumn<QString>("sentence");
        QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR) + u"/tests/core/posting/data/sentences.tsv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList parts = line.split(u'\t');
            if (line.startsWith(u'#'))
                continue;
            QCOMPARE(parts.size(), 4);
            QTest::newRow(qPrintable(parts[3])) << parts[0] << parts[1] << parts[2] << parts[3];
        }
    }
    void whatASentenceTellsIsRead()
    {
        QFETCH(QString, what);
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        QTEST(told(what, language, sentence), "meant");
    }
};

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
