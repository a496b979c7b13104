// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/spelling/spelling.h"

#include "tests/support/northwind.h"
#include "ui/drafts/spelling/spellchecker.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

/// The spelling of a text, with two tiny dictionaries. Begins in English.
struct Open {
    Open()
        : checker(dictionariesIn(folder.path()), {})
        , spelling(desk.editor, checker, text)
    {
        checker.setLanguage(u"en_US"_s);
        spelling.setUsualLanguage(u"en_US"_s);
        show("first");
    }

    void show(const char *draft) { spelling.setDraft(DraftId{QString::fromLatin1(draft)}); }

    /// Chooses a language as a person does, in the menu of the text.
    void choose(const QString &language)
    {
        Q_EMIT text.customContextMenuRequested({});
        const auto menus = text.findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            for (QAction *action : menu->actions()) {
                if (action->text() == language)
                    action->trigger();
            }
        }
    }

    static std::vector<Dictionary> dictionariesIn(const QString &folder)
    {
        for (const QString &id : {u"en_US"_s, u"de_DE"_s}) {
            for (const auto &[ending, bytes] :
                 {std::pair(u".aff"_s, "SET UTF-8\n"), {u".dic"_s, "1\nword\n"}}) {
                QFile file(folder + u'/' + id + ending);
                if (file.open(QIODevice::WriteOnly))
                    file.write(bytes);
            }
        }
        return installedDictionaries({folder});
    }

    QString nameOf(const QString &id) const { return dictionaryFor(id, checker.dictionaries())->name; }

    QTemporaryDir folder;
    Desk desk{northwindSearch()};
    QPlainTextEdit text;
    SpellChecker checker;
    Spelling spelling;
};

} // namespace

class TestSpellingLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChosenLanguageIsToldAndIsTheNextDraftsToo()
    {
        Open open;
        QCOMPARE(open.checker.language(), u"en_US"_s);
        const QSignalSpy chosen(&open.spelling, &Spelling::languageChosen);
        open.choose(open.nameOf(u"de_DE"_s));
        QCOMPARE(open.checker.language(), u"de_DE"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"de_DE"_s);
        open.show("second");
        QCOMPARE(open.checker.language(), u"de_DE"_s);
    }

    void eachDraftKeepsWhatWasChosenForIt()
    {
        Open open;
        open.choose(open.nameOf(u"en_US"_s));
        open.show("second");
        open.choose(open.nameOf(u"de_DE"_s));
        open.show("first");
        QCOMPARE(open.checker.language(), u"en_US"_s);
    }

    void notToCheckOneDraftLeavesTheOthersChecked()
    {
        Open open;
        const QSignalSpy chosen(&open.spelling, &Spelling::languageChosen);
        open.choose(u"Do not check"_s);
        QCOMPARE(open.checker.language(), QString());
        QVERIFY(chosen.isEmpty());
        open.show("second");
        QCOMPARE(open.checker.language(), u"en_US"_s);
    }

    void aLetterIsReadInTheLanguageInWhichItIsWritten()
    {
        Open open;
        open.text.setPlainText(u"Sehr geehrte Frau Rao, vielen Dank für das Gespräch und die Einblicke."_s);
        open.show("second");
        QCOMPARE(open.checker.language(), u"de_DE"_s);
        open.text.setPlainText(u"Dear Priya, thank you for the talk and for your time."_s);
        open.spelling.look();
        QCOMPARE(open.checker.language(), u"en_US"_s);
        // A choice for this draft stands, whatever it is written in.
        open.choose(open.nameOf(u"de_DE"_s));
        open.spelling.look();
        QCOMPARE(open.checker.language(), u"de_DE"_s);
    }

    void aLetterTooShortToTellIsReadInTheLanguageChosenForIt()
    {
        Open open;
        open.text.setPlainText(u"Guten Tag Priya Rao"_s);
        open.spelling.setLetters(QLocale::German);
        open.show("second");
        QCOMPARE(open.checker.language(), u"de_DE"_s);
        open.text.setPlainText(u"Dear Priya, thank you for the talk and for your time."_s);
        open.spelling.look();
        QCOMPARE(open.checker.language(), u"en_US"_s);
        // None of French is installed: better no check than that of another language.
        open.text.setPlainText(u"Bonjour Priya, merci !"_s);
        open.spelling.setLetters(QLocale::French);
        open.show("third");
        QCOMPARE(open.checker.language(), QString());
    }

    void aFewWordsAreReadInTheLanguageThatTheyHintAt()
    {
        Open open;
        open.text.setPlainText(u"Guten Tag Frau Rao, vielen Dank!"_s);
        open.show("second");
        QCOMPARE(open.checker.language(), u"de_DE"_s);
        // None of French is installed.
        open.text.setPlainText(u"Bonjour Priya, merci !"_s);
        open.show("third");
        QCOMPARE(open.checker.language(), QString());
        for (const QString &text : {u"Priya Rao"_s, u"Dear Priya, many thanks"_s}) {
            open.text.setPlainText(text);
            open.show("fourth");
            QCOMPARE(open.checker.language(), u"en_US"_s);
        }
    }

    void aLanguageWithoutADictionaryIsNotChecked()
    {
        Open open;
        open.text.setPlainText(u"Bonjour Priya, merci pour notre entretien et pour votre temps avec nous."_s);
        open.show("second");
        QCOMPARE(open.checker.language(), QString());
        Q_EMIT open.text.customContextMenuRequested({});
        QStringList told;
        for (const QMenu *menu : open.text.findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions())
                told += action->text();
        }
        QVERIFY2(told.filter(u"hunspell-fr"_s).size() == 1, qPrintable(told.join(u'\n')));
        QVERIFY2(open.spelling.missingDictionary().contains(u"French"_s),
                 qPrintable(open.spelling.missingDictionary()));
        // Who says how this draft is checked knows it.
        open.choose(u"Do not check"_s);
        QCOMPARE(open.spelling.missingDictionary(), QString());
        open.show("third");
        QVERIFY(!open.spelling.missingDictionary().isEmpty());
        open.text.setPlainText(u"Dear Priya, thank you for the talk and for your time."_s);
        QCOMPARE(open.spelling.missingDictionary(), QString());
    }

    void aUsualLanguageWithoutADictionaryIsNone()
    {
        Open open;
        open.spelling.setUsualLanguage(u"fr_FR"_s);
        open.show("second");
        QCOMPARE(open.checker.language(), u"en_US"_s);
    }
};

QTEST_MAIN(TestSpellingLanguage)
#include "tst_spellinglanguage.moc"
