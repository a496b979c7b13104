// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/recoverydialog.h"

#include "ui/recovery/storebanner.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const Moment monday = Zone().moment(QDate(2026, 11, 23), QTime(15, 0));

std::vector<OfferedBackup> twoCopies()
{
    return {{{u"/backups/new"_s, monday}, {12, 30}}, {{u"/backups/old"_s, monday - hours(24)}, {11, 29}}};
}

Diagnosis diagnosisOf(StoreState state)
{
    Diagnosis diagnosis;
    diagnosis.state = state;
    diagnosis.why = u"the store is damaged: <b>row 7</b>"_s;
    return diagnosis;
}

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

class TestRecoveryDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestCopyIsOfferedFirst()
    {
        Diagnosis diagnosis = diagnosisOf(StoreState::Damaged);
        for (const OfferedBackup &copy : twoCopies())
            diagnosis.backups.push_back(copy.backup);
        RecoveryDialog dialog(u"/home/robin/search.afterword"_s, diagnosis, twoCopies(), Zone());
        const auto rows = dialog.findChildren<QRadioButton *>();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0]->isChecked());
        QVERIFY(rows[0]->text().contains(u"12 application"_s));
        QVERIFY(button(dialog, u"Use This Copy"_s)->isDefault());
        button(dialog, u"Use This Copy"_s)->click();
        QCOMPARE(dialog.choice(), RecoveryDialog::Choice::Restore);
        QCOMPARE(dialog.chosenBackup().path, u"/backups/new"_s);
    }

    void everyButtonHasRoomForItsWords()
    {
        RecoveryDialog dialog(u"/x"_s, diagnosisOf(StoreState::Missing), twoCopies(), Zone());
        dialog.show();
        const auto buttons = dialog.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 4);
        for (const QPushButton *one : buttons)
            QVERIFY2(one->width() >= one->sizeHint().width(), qPrintable(one->text()));
    }

    void anOlderCopyCanBeChosen()
    {
        RecoveryDialog dialog(u"/x"_s, diagnosisOf(StoreState::Damaged), twoCopies(), Zone());
        dialog.findChildren<QRadioButton *>()[1]->click();
        button(dialog, u"Use This Copy"_s)->click();
        QCOMPARE(dialog.chosenBackup().path, u"/backups/old"_s);
    }

    void itSaysWhatIsSafe()
    {
        Diagnosis diagnosis = diagnosisOf(StoreState::Damaged);
        diagnosis.backups.push_back(twoCopies().front().backup);
        diagnosis.damagedBackups = 2;
        RecoveryDialog dialog(u"/home/robin/search.afterword"_s, diagnosis, twoCopies(), Zone());
        QVERIFY(allText(dialog).contains(u"/home/robin/search.afterword"_s));
        QVERIFY(allText(dialog).contains(u"the file is kept beside it"_s));
        QVERIFY(allText(dialog).contains(u"damaged as well"_s));
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }

    void whatIsNotOursIsNotPutAside_data()
    {
        QTest::addColumn<StoreState>("state");
        QTest::newRow("another program's") << StoreState::Foreign;
        QTest::newRow("a newer version's") << StoreState::Newer;
    }

    void whatIsNotOursIsNotPutAside()
    {
        QFETCH(StoreState, state);
        RecoveryDialog dialog(u"/x"_s, diagnosisOf(state), twoCopies(), Zone());
        QVERIFY(!button(dialog, u"Use This Copy"_s));
        QVERIFY(!button(dialog, u"Begin an Empty Search"_s));
        QVERIFY(button(dialog, u"Close Afterword"_s)->isDefault());
    }

    void closingChangesNothing()
    {
        RecoveryDialog dialog(u"/x"_s, diagnosisOf(StoreState::Missing), {}, Zone());
        QVERIFY(button(dialog, u"Close Afterword"_s)->isDefault());
        dialog.reject();
        QCOMPARE(dialog.choice(), RecoveryDialog::Choice::Leave);
    }

    void theBannerOffersToWriteOnlyWhatIsGone()
    {
        StoreBanner banner;
        banner.sayReadOnly();
        auto *write = banner.findChild<QPushButton *>();
        QVERIFY(write->isHidden());
        QVERIFY(banner.text().contains(u"reading only"_s));
        banner.sayGone();
        QVERIFY(!write->isHidden());
        QSignalSpy wanted(&banner, &StoreBanner::writeAgainWanted);
        write->click();
        QCOMPARE(wanted.count(), 1);
    }
};

QTEST_MAIN(TestRecoveryDialog)
#include "tst_recoverydialog.moc"
