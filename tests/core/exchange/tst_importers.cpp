// SPDX-License-Identifier: GPL-3.0-or-later
// A new kind of file is named wherever all of them are, or a test here fails.
#include "core/domain/defaultstages.h"
#include "core/exchange/intake/importers.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString root = QStringLiteral(AFTERWORD_SOURCE_DIR "/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no %s", qPrintable(path));
    return file.readAll();
}

/// The files called @p name in @p folder and in the folders below it.
QStringList called(const QString &name, const QString &folder)
{
    QStringList found;
    if (QFile::exists(root + folder + u'/' + name))
        found += folder + u'/' + name;
    for (const QString &language : QDir(root + folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(root + folder + u'/' + language + u'/' + name))
            found += folder + u'/' + language + u'/' + name;
    }
    return found;
}

/// The ending under which a kind is spoken of.
QString endingOf(const Importer &importer)
{
    return QString::fromLatin1(importer.endings).section(u',', 0, 0);
}

} // namespace

class TestImporters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsNamedWhereAllAre_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList texts =
            called(u"afterword.1"_s, u"packaging/man"_s) + called(u"importing.html"_s, u"resources/guide"_s) +
            QStringList{u"packaging/completions/_afterword"_s, u"packaging/completions/afterword.bash"_s,
                        u"app/terminal/commandline.cpp"_s};
        QVERIFY(texts.size() > 10);
        for (const QString &path : texts)
            QTest::newRow(qPrintable(path)) << path;
    }

    void everyKindIsNamedWhereAllAre()
    {
        QFETCH(const QString, path);
        const QString text = QString::fromUtf8(contentOf(root + path));
        const QString before = path.contains(u"completions"_s) ? u"[(|]"_s : u"\\."_s;
        for (const Importer &importer : importers()) {
            const QString ending = endingOf(importer);
            QVERIFY2(text.contains(QRegularExpression(before + ending + u"\\b"_s)), qPrintable(ending));
        }
    }

    void whatPeopleHaveBesideThemIsCalledByItsName_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word"); // of what to do
        const QByteArray compound = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
        const QString part = u"__substg1.0_0037001F"_s; // the subject of a letter
        const QByteArray inUtf16(reinterpret_cast<const char *>(part.utf16()), part.size() * 2);
        QTest::newRow("Outlook's letter") << compound + inUtf16 << u"save it as .eml or .ics"_s;
        QTest::newRow("an old Word document") << compound << u"drop it on that card"_s;
        QTest::newRow("winmail.dat") << QByteArray::fromHex("789f3e2201000690") << u"as .ics"_s;
        QTest::newRow("Outlook's mailbox") << QByteArray("!BDN\x01\x02\x03\x04") << u"import that folder"_s;
        const QByteArray packed("PK\x03\x04\x14\0", 6);
        QTest::newRow("a packed folder") << packed + "Takeout/Mail/All mail.mbox" << u"unpack it"_s;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08mbox") << u"unpack it"_s;
        QTest::newRow("Word") << packed + "word/document.xml" << u"drop it on that card"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xe2\xe3") << u"drop it on that card"_s;
        QTest::newRow("a photo") << QByteArray("\xff\xd8\xff\xe0JFIF") << u"drop it on that card"_s;
        QTest::newRow("a telephone's photo") << QByteArray("\0\0\0\x24"
                                                           "ftypheic",
                                                           12)
                                             << u"drop it on that card"_s;
    }

    void whatPeopleHaveBesideThemIsCalledByItsName()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        const auto file = readImport(content, Zone{});
        QVERIFY(!file);
        QVERIFY2(file.error().message.contains(word), qPrintable(file.error().message));
    }

    void whatIsNoneOfThemIsToldAllKinds()
    {
        const auto file = readImport(QByteArray("\x8fWAV,\0;", 7), Zone{});
        QVERIFY(!file);
        for (const Importer &importer : importers())
            QVERIFY2(file.error().message.contains(u'.' + endingOf(importer)),
                     qPrintable(file.error().message));
    }

    void aCardThatATableChangesIsNamedAsItWas()
    {
        const Zone zone;
        const Moment now = zone.moment(QDate(2026, 11, 23), QTime(12, 0));
        Search search;
        search.stages = defaultStages();
        const QByteArray headings = "company,role,status,applied,link,notes\n";
        const QByteArray link = ",https://agency.example/jobs,";
        const auto first =
            readImport(headings + "Alpha Ltd,Data Analyst,Applied,2026-11-01" + link + '\n', zone);
        const auto once = importFile(*first, search, now);
        QVERIFY(once);
        const auto second = readImport(headings + "Alpha Ltd,Chef,Interview,2026-11-01" + link + "call\n" +
                                           "Delta AG,Clerk,Applied,2026-11-02" + link + '\n',
                                       zone);
        const auto both = importFile(*second, once->search, now);
        QVERIFY(both);
        QStringList lines;
        for (const ImportLine &line : both->lines)
            lines += toText(line.verb) + u' ' + line.what;
        QCOMPARE(lines.mid(0, 2),
                 (QStringList{u"merged Alpha Ltd, Data Analyst (role now Chef; stage now Interviewing; new "
                              "remarks)"_s,
                              u"added Delta AG, Clerk"_s}));
    }

    void everyKindHasAnInputForTheFuzzer()
    {
        for (const Importer &importer : importers()) {
            const QDir folder(root + u"tests/fuzz/corpus/"_s + QLatin1StringView(importer.name));
            const QStringList inputs = folder.entryList(QDir::Files);
            QVERIFY2(std::any_of(inputs.begin(), inputs.end(),
                                 [&](const QString &name) {
                                     return fileKindOf(contentOf(folder.filePath(name))) == importer.kind;
                                 }),
                     importer.name);
        }
    }
};

QTEST_APPLESS_MAIN(TestImporters)
#include "tst_importers.moc"
