// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/spelling/spellchecker.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

/// A tiny dictionary in a folder of its own, so that the test needs none installed.
struct Tiny {
    Tiny()
    {
        write(u"en_US.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n");
        write(u"en_US.dic"_s, "4\nreally\nthank\nyou\nkind\n");
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir folder;
};

QStringList wordsOfLast(const QSignalSpy &spy)
{
    QStringList words;
    for (const Misspelling &one : spy.last().at(1).value<std::vector<Misspelling>>())
        words += one.word;
    return words;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<afterword::Misspelling>)

class TestSpellChecker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void misspeltWordsComeBackLater()
    {
        const Tiny tiny;
        SpellChecker checker(installedDictionaries({tiny.folder.path()}), {});
        checker.setLanguage(u"en_US"_s);
        QSignalSpy checked(&checker, &SpellChecker::checked);
        checker.look(u"thank you realy"_s);
        QVERIFY(checked.isEmpty()); // the caller does not wait
        QVERIFY(checked.wait());
        QCOMPARE(wordsOfLast(checked), QStringList{u"realy"_s});
    }

    void ofTextsInAHurryTheLastIsLookedAt()
    {
        const Tiny tiny;
        SpellChecker checker(installedDictionaries({tiny.folder.path()}), {});
        checker.setLanguage(u"en_US"_s);
        QSignalSpy checked(&checker, &SpellChecker::checked);
        for (int n = 0; n < 200; ++n)
            checker.look(u"thank you number%1"_s.arg(n));
        checker.look(u"thanc you"_s);
        QTRY_VERIFY(!checked.isEmpty() && checked.last().first().toString() == u"thanc you"_s);
        QVERIFY(checked.size() < 201);
        QCOMPARE(wordsOfLast(checked), QStringList{u"thanc"_s});
    }

    void whatWasMeantIsSuggested()
    {
        const Tiny tiny;
        SpellChecker checker(installedDictionaries({tiny.folder.path()}), {});
        checker.setLanguage(u"en_US"_s);
        QSignalSpy suggested(&checker, &SpellChecker::suggested);
        checker.suggest(u"realy"_s);
        QVERIFY(suggested.wait());
        QVERIFY(suggested.last().at(1).toStringList().contains(u"really"_s));
    }

    void anAcceptedWordIsKeptInThePersonalDictionary()
    {
        const Tiny tiny;
        const QString path = tiny.folder.filePath(u"words.txt"_s);
        {
            SpellChecker checker(installedDictionaries({tiny.folder.path()}), path);
            checker.setLanguage(u"en_US"_s);
            QVERIFY(checker.accept(u"Kubernetes"_s).ok());
        }
        SpellChecker later(installedDictionaries({tiny.folder.path()}), path);
        later.setLanguage(u"en_US"_s);
        later.setAccepted({u"Whitfield"_s});
        QSignalSpy checked(&later, &SpellChecker::checked);
        later.look(u"thank kubernetes whitfield thanc"_s);
        QVERIFY(checked.wait());
        QCOMPARE(wordsOfLast(checked), QStringList{u"thanc"_s});
    }

    void withoutALanguageNothingIsWrong()
    {
        const Tiny tiny;
        SpellChecker checker(installedDictionaries({tiny.folder.path()}), {});
        QSignalSpy checked(&checker, &SpellChecker::checked);
        checker.setLanguage(u"fr_FR"_s); // not installed
        QVERIFY(checker.language().isEmpty());
        checker.look(u"quelque chose"_s);
        QVERIFY(checked.wait());
        QVERIFY(wordsOfLast(checked).isEmpty());
    }

    void aDictionaryThatCannotBeReadIsTold()
    {
        const Tiny tiny;
        const auto dictionaries = installedDictionaries({tiny.folder.path()});
        QVERIFY(QFile::remove(dictionaries.front().wordsPath));
        SpellChecker checker(dictionaries, {});
        QSignalSpy failed(&checker, &SpellChecker::failed);
        checker.setLanguage(u"en_US"_s);
        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().toString().contains(u".dic"_s));
    }
};

QTEST_GUILESS_MAIN(TestSpellChecker)
#include "tst_spellchecker.moc"
