// SPDX-License-Identifier: GPL-3.0-or-later
// Line 52: what makes no sense in a store is put right, and the program is killed or the disk fails
// meanwhile.
#include "lab.h"
#include "tally.h"

#include "core/storage/copies/backup.h"
#include "core/storage/statements/dialect.h"
#include "tests/support/fullsearch.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString program = QStringLiteral(AFTERWORD_PROGRAM);
const QString shim = QStringLiteral(AFTERWORD_SHIM);

/// A store in which another program has left what makes no sense: a value, and a whole row.
void fill(const QString &path)
{
    const auto store = SqlStore::open(path).value();
    const auto written = store->write(difference(store->load().value(), fullSearch()));
    const bool done = written && store->database().run(u"UPDATE application SET stage = 'nowhere'"_s) &&
                      store->database().run(u"UPDATE message SET direction = 'sideways'"_s) &&
                      dialect::leaveLog(store->database());
    if (!done)
        qFatal("the store of the test cannot be made");
}

QStringList placesIn(const QString &path)
{
    QStringList places;
    const auto flaws = flawsOf(path);
    if (!flaws)
        return {u"it cannot be read"_s};
    for (const Flaw &flaw : *flaws)
        places += flaw.where;
    return places;
}

} // namespace

class TestSetAside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCommandLinePutsRightAndSaysWhatBecameWhat()
    {
        Tally tally("52", "what makes no sense is put right");
        const QTemporaryDir home;
        const QString path = home.filePath(u"search.afterword"_s);
        fill(path);
        const auto call = [&](const QStringList &arguments) {
            return run(program, QStringList{u"--store"_s, path} + arguments, bareEnvironment(home.path()),
                       shim, {});
        };
        const Ended named = call({u"verify"_s});
        QCOMPARE(named.exitCode, 1);
        QVERIFY2(named.err.contains("nowhere"), named.err);
        const QStringList places = placesIn(path);
        QVERIFY(places.size() >= 2);

        const Ended mended = call({u"verify"_s, u"--mend"_s});
        QVERIFY2(mended.exitCode == 0 && mended.err.isEmpty(), mended.err);
        QVERIFY2(mended.out.contains("\"nowhere\" became"), mended.out);
        QVERIFY2(mended.out.contains("direction: taken out: ") && mended.out.contains("sideways"),
                 mended.out);
        const QString kept = QString::fromUtf8(mended.out.trimmed().split('\n').back()).section(u" as "_s, 1);
        QCOMPARE(placesIn(kept), places);
        const Ended sound = call({u"verify"_s});
        QVERIFY2(tally.add(sound.exitCode == 0 && sound.out.contains("sound")), sound.err);
        // A second time there is nothing to do, and nothing is kept.
        QVERIFY(call({u"verify"_s, u"--mend"_s}).out.contains("sound"));
        QCOMPARE(QDir(home.path()).entryList({u"*.before-mending-*"_s}).size(), 1);
    }

    void whatIsPutRightIsSoWholeOrNotAtAll_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("killed") << u"kill"_s;
        QTest::newRow("the disk fails once") << u"once"_s;
        QTest::newRow("the disk fails from then on") << u"always"_s;
    }

    void whatIsPutRightIsSoWholeOrNotAtAll()
    {
        QFETCH(QString, kind);
        Tally tally("52", "killed, or the disk fails, while it is put right");
        const QTemporaryDir origin;
        fill(origin.filePath(u"flawed"_s));
        const QStringList places = placesIn(origin.filePath(u"flawed"_s));
        bool struck = true;
        for (int call = 1; struck; call += size(5, 1)) {
            const QTemporaryDir home;
            const QString folder = home.filePath(u"data"_s);
            QVERIFY(QDir().mkpath(folder));
            const QString path = folder + u"/search.afterword"_s;
            QVERIFY(QFile::copy(origin.filePath(u"flawed"_s), path));
            const Ended ended = run(program, {u"--store"_s, path, u"verify"_s, u"--mend"_s},
                                    bareEnvironment(home.path()), shim, {kind, call, folder});
            struck = ended.struck;
            const QStringList now = placesIn(path);
            const bool whole = now == places || now.isEmpty();
            bool kept = now == places;
            for (const QString &aside : QDir(folder).entryList({u"*.before-mending-*"_s}, QDir::Files))
                kept = kept || placesIn(folder + u'/' + aside) == places;
            const bool isTrue = ended.exitCode != 0 || now.isEmpty();
            QVERIFY2(tally.add(whole && kept && isTrue),
                     qPrintable(
                         u"call %1: %2 %3"_s.arg(call).arg(now.join(u", "_s), QString::fromUtf8(ended.err))));
        }
    }
};

QTEST_GUILESS_MAIN(TestSetAside)
#include "tst_setaside.moc"
