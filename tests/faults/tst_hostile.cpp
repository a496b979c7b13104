// SPDX-License-Identifier: GPL-3.0-or-later
// Line 31: SQL and template text in every field is text, wherever it goes.
#include "dump.h"
#include "lab.h"
#include "tally.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString program = QStringLiteral(AFTERWORD_PROGRAM);

/// Fields that hold ids, dates and words of the program; all others are a person's own text.
const QSet<QString> notTexts{u"id"_s,
                             u"stage"_s,
                             u"formality"_s,
                             u"added"_s,
                             u"applied"_s,
                             u"recruiter"_s,
                             u"hr"_s,
                             u"kind"_s,
                             u"contact"_s,
                             u"mainContact"_s,
                             u"channel"_s,
                             u"start"_s,
                             u"end"_s,
                             u"timeZone"_s,
                             u"arrangedBy"_s,
                             u"at"_s,
                             u"direction"_s,
                             u"about"_s,
                             u"interview"_s,
                             u"state"_s,
                             u"from"_s,
                             u"to"_s,
                             u"toldBy"_s,
                             u"purpose"_s,
                             u"tone"_s,
                             u"followUp"_s,
                             u"until"_s,
                             u"holidays"_s,
                             u"template"_s,
                             u"colour"_s,
                             u"notBefore"_s,
                             u"deadline"_s,
                             u"promisedDecision"_s,
                             u"thankYouEvening"_s,
                             u"due"_s,
                             u"time"_s,
                             u"policy"_s};

QJsonValue poisoned(const QString &name, const QJsonValue &value, const QString &poison, int &count)
{
    if (notTexts.contains(name) || name.endsWith(u"At"_s))
        return value;
    if (value.isString()) {
        ++count;
        return poison + QString::number(count);
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &entry : value.toArray())
            array.append(poisoned(QString(), entry, poison, count));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = poisoned(it.key(), it.value(), poison, count);
    return object;
}

} // namespace

class TestHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sqlAndTemplateTextIsTextInEveryField_data()
    {
        QTest::addColumn<QString>("poison");
        QTest::newRow("SQL") << u"'; DROP TABLE application; --"_s;
        QTest::newRow("SQL, in quotes") << u"\"); DELETE FROM contact WHERE (\"1\"=\"1"_s;
        QTest::newRow("a template's section") << u"{{#x}}{{/y}}{{{company}}}{{> opening}}"_s;
        QTest::newRow("a pattern") << u"%_\\' OR 1=1 /*"_s;
    }

    void sqlAndTemplateTextIsTextInEveryField()
    {
        QFETCH(QString, poison);
        Tally tally("31", "SQL and template text in every field");
        const QTemporaryDir home;
        const QString store = home.filePath(u"search.afterword"_s);
        const auto command = [&](const QStringList &arguments) {
            return run(program,
                       QStringList{u"--store"_s, store, u"--now"_s, u"2026-11-23T20:00:00Z"_s} + arguments,
                       bareEnvironment(home.path()), {}, {});
        };
        const QString source = QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/sample/search.json");
        QJsonObject search = QJsonDocument::fromJson(bytesOf(source)).object();
        int fields = 0;
        search = poisoned(QString(), search, poison, fields).toObject();
        QVERIFY(fields > 200);
        const QString file = home.filePath(u"poisoned.json"_s);
        writeBytes(file, QJsonDocument(search).toJson());
        const Ended imported = command({u"import"_s, file});
        QVERIFY2(imported.exitCode == 0, imported.err);
        const QByteArray dump = dumpOf(store);
        for (int n = 1; n <= fields; ++n)
            QVERIFY2(dump.contains(QByteArray(poison.toUtf8()).replace('\\', "\\\\") + QByteArray::number(n)),
                     qPrintable(QString::number(n)));

        // Everything that reads it leaves it as it is.
        const QString all = home.filePath(u"all.json"_s);
        for (const QStringList &arguments :
             {QStringList{u"agenda"_s, u"--all"_s, u"--json"_s}, QStringList{u"agenda"_s},
              QStringList{u"export"_s, all}, QStringList{u"export"_s, home.filePath(u"all.ics"_s)},
              QStringList{u"verify"_s}, QStringList{u"backup"_s}}) {
            const Ended ended = command(arguments);
            QVERIFY2(ended.exitCode == 0, ended.err);
            QVERIFY(tally.add(dumpOf(store) == dump));
        }
        // Composing notes adds drafts, and nothing in them was carried out.
        const Ended drafted = command({u"draft"_s, u"--interview"_s, u"northwind-onsite"_s, u"--json"_s});
        QVERIFY2(drafted.exitCode == 0 || drafted.exitCode == 1, drafted.err);
        const QByteArray after = dumpOf(store);
        for (const QByteArray &line : dump.split('\n'))
            QVERIFY2(line.startsWith("draft ") || after.contains(line), line);
        QVERIFY(tally.add(command({u"verify"_s}).exitCode == 0));

        // Into an empty store and out again: the same bytes.
        const QString other = home.filePath(u"other.afterword"_s);
        const QString again = home.filePath(u"again.json"_s);
        QCOMPARE(run(program, {u"--store"_s, other, u"import"_s, all}, bareEnvironment(home.path()), {}, {})
                     .exitCode,
                 0);
        QCOMPARE(run(program, {u"--store"_s, other, u"export"_s, again}, bareEnvironment(home.path()), {}, {})
                     .exitCode,
                 0);
        QVERIFY(tally.add(bytesOf(again) == bytesOf(all)));
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
