// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fullsearch.h"
#include "ui/privacy/diagnosticsdialog.h"
#include "ui/privacy/erasedialog.h"
#include "ui/privacy/forgetdialog.h"
#include "ui/privacy/storedialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QPushButton *button(const QDialog &dialog, const QString &text)
{
    for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

QString allText(const QDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

} // namespace

class TestPrivacyDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatGoesWithAPersonIsShownFirst()
    {
        const Search search = fullSearch();
        ForgetDialog dialog(search, 3);
        auto *who = dialog.findChild<QComboBox *>();
        QCOMPARE(who->count(), int(search.contacts.size()));
        who->setCurrentIndex(who->findData(u"dana"_s));
        QCOMPARE(dialog.contact(), ContactId{u"dana"_s});
        QVERIFY2(allText(dialog).contains(u"1 message"_s), qPrintable(allText(dialog)));
        QVERIFY(!dialog.change().isEmpty());
        QVERIFY(!dialog.alsoInBackups());
        dialog.findChild<QCheckBox *>()->click();
        QVERIFY(dialog.alsoInBackups());
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }

    void withoutContactsNobodyCanBeDeleted()
    {
        const Search search;
        ForgetDialog dialog(search, 0);
        QVERIFY(!button(dialog, u"Delete"_s)->isEnabled());
        QVERIFY(dialog.findChild<QCheckBox *>()->isHidden());
    }

    void everyFileIsListedAndAWordIsTypedBeforeErasing()
    {
        EraseDialog dialog({u"/data/search.afterword"_s}, {u"/data/backups/one"_s});
        auto *list = dialog.findChild<QPlainTextEdit *>();
        QCOMPARE(list->toPlainText(), u"/data/search.afterword"_s);
        QVERIFY(!button(dialog, u"Erase"_s)->isEnabled());
        dialog.findChild<QCheckBox *>()->click();
        QVERIFY(list->toPlainText().contains(u"/data/backups/one"_s));
        QCOMPARE(dialog.chosenFiles().size(), 2);
        dialog.findChild<QLineEdit *>()->setText(u"Erase "_s);
        QVERIFY(button(dialog, u"Erase"_s)->isEnabled());
    }

    void diagnosticsHoldNoNamesAndNoText()
    {
        DiagnosticFacts facts;
        facts.storePath = u"/home/robin/Job search 2026/Northwind/search.afterword"_s;
        facts.home = u"/home/robin"_s;
        const QString text = diagnosticText(facts, fullSearch());
        QVERIFY2(text.contains(u"Store: ~/…/…/….afterword\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"Contacts: 2\n"_s));
        for (const QString &typed : {u"robin"_s, u"Northwind"_s, u"Dana"_s, u"Job search"_s, u"example"_s})
            QVERIFY2(!text.contains(typed, Qt::CaseInsensitive), qPrintable(typed));
        DiagnosticsDialog dialog(text);
        button(dialog, u"Copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }

    void thePlaceIsShownAndRecentSearchesAreOffered()
    {
        StoreDialog dialog({u"/home/robin/search.afterword"_s, {}, {u"/other.afterword"_s}});
        QVERIFY(allText(dialog).contains(u"/home/robin/search.afterword"_s));
        QSignalSpy copy(&dialog, &StoreDialog::copyWanted);
        button(dialog, u"Make a Copy Now"_s)->click();
        QCOMPARE(copy.count(), 1);
        QSignalSpy open(&dialog, &StoreDialog::openWanted);
        auto *recent = dialog.findChild<QListWidget *>();
        Q_EMIT recent->itemActivated(recent->item(0));
        QCOMPARE(open.value(0).value(0).toString(), u"/other.afterword"_s);
        dialog.say(u"A copy is in <b>x</b>."_s);
        QVERIFY(allText(dialog).contains(u"<b>x</b>"_s));
    }

    void everyButtonOfThePlaceIsSeen()
    {
        StoreDialog dialog({u"/home/robin/search.afterword"_s, u"today"_s, {}, {}});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        for (const QPushButton *one : dialog.findChildren<QPushButton *>())
            QVERIFY2(one->visibleRegion().boundingRect() == one->rect(), qPrintable(one->text()));
    }

    void ofASharedSearchTheServerIsNamed()
    {
        StoreDialog place({u"/home/robin/shared/ada.afterword"_s, {}, {}, u"store.example"_s});
        QVERIFY(allText(place).contains(u"kept on the server store.example"_s));
        QVERIFY(!button(place, u"Move It…"_s));
        QVERIFY(button(place, u"Make a Copy Now"_s));
        const EraseDialog erasing({u"/home/robin/shared/ada.afterword"_s}, {}, u"store.example"_s);
        QVERIFY(allText(erasing).contains(u"on the server store.example stays"_s));
        const EraseDialog own({u"/home/robin/search.afterword"_s}, {});
        QVERIFY(!allText(own).contains(u"server"_s));
    }
};

QTEST_MAIN(TestPrivacyDialogs)
#include "tst_privacy_dialogs.moc"
