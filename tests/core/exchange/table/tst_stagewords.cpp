// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/stagewords.h"

#include <QTest>

using namespace afterword;

class TestStageWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoseNoItWasIsToldByItsWords_data()
    {
        QTest::addColumn<OutcomeKind>("how");
        const auto row = [](const char *text, OutcomeKind how) { QTest::newRow(text) << how; };
        row("Ich habe am Montag abgelehnt", OutcomeKind::Withdrawn);
        row("I said no", OutcomeKind::Withdrawn);
        row("I declined after the interview", OutcomeKind::Withdrawn);
        row("I got an offer but declined", OutcomeKind::Declined);
        row("I declined the offer I received", OutcomeKind::Declined);
        row("Ich habe das Angebot abgelehnt", OutcomeKind::Declined);
        row("J'ai refusé l'offre", OutcomeKind::Declined);
        row("I got rejected", OutcomeKind::Rejected);
        row("I have been rejected", OutcomeKind::Rejected);
        row("I was interviewed and rejected", OutcomeKind::Rejected);
        row("I heard they rejected me", OutcomeKind::Rejected);
        row("Rejected as I had no car", OutcomeKind::Rejected);
        row("ich bekam eine Absage", OutcomeKind::Rejected);
        row("Ich habe eine Absage erhalten", OutcomeKind::Rejected);
        row("Ich wurde abgelehnt", OutcomeKind::Rejected);
        row("Ich wurde am Montag abgelehnt", OutcomeKind::Rejected);
        row("Ich bin abgelehnt worden", OutcomeKind::Rejected);
        row("Avslag i fredags", OutcomeKind::Rejected);
    }

    void whoseNoItWasIsToldByItsWords()
    {
        const StageEnd end = stageEndIn(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(end.how);
        QTEST(*end.how, "how");
    }
};

QTEST_APPLESS_MAIN(TestStageWords)
#include "tst_stagewords.moc"
