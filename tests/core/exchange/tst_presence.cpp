// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/presence.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

/// Whether who writes an invitation says that they will be there too.
class TestPresence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoeverWritesMayBeThereToo_data();
    void whoeverWritesMayBeThereToo();
};

void TestPresence::whoeverWritesMayBeThereToo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("writer");
    QTest::addColumn<QStringList>("others");
    const auto row = [](const QString &text, bool writer, const QStringList &others = {}) {
        QTest::newRow(qUtf8Printable(text)) << text << writer << others;
    };
    row(u"Wir laden Sie zum Gespräch mit Herrn Dr. Timm und mir ein."_s, true, {u"Dr. Timm"_s});
    row(u"Vorstellungsgespräch am 3.12. um 10 Uhr mit Frau Dr. Ilse Ahrens, Herrn Paul Beck und mir"_s, true,
        {u"Dr. Ilse Ahrens"_s, u"Paul Beck"_s});
    row(u"Ihr Gespräch mit mir und Herrn Timm"_s, true, {u"Herr Timm"_s});
    row(u"Sie sprechen mit unserer Abteilungsleiterin und mir."_s, true);
    row(u"Herr Dr. Timm und ich freuen uns auf das Gespräch."_s, true, {u"Dr. Timm"_s});
    row(u"Ich werde ebenfalls dabei sein."_s, true);
    row(u"You will meet with Olive Stone and me."_s, true, {u"Olive Stone"_s});
    row(u"A video call with Olive Stone, Max Trent and myself."_s, true, {u"Olive Stone"_s, u"Max Trent"_s});
    row(u"Olive Stone and I look forward to speaking with you."_s, true, {u"Olive Stone"_s});
    row(u"I’ll join you for the first ten minutes."_s, true);
    row(u"Your interview with me on Friday, 10 am"_s, true);
    row(u"Entretien avec M. Jean Timm et moi-même."_s, true, {u"Jean Timm"_s});
    row(u"Mme Anne Roche et moi serons ravis de vous rencontrer."_s, true, {u"Anne Roche"_s});
    row(u"Entrevista con la Sra. Ana Prieto y conmigo."_s, true, {u"Ana Prieto"_s});
    // Who can be asked, told or found is not there for that.
    row(u"Bei Fragen sprechen Sie gern mit Frau Kern und mir."_s, false);
    row(u"Passt der Termin nicht, stimmen Sie einen neuen mit mir ab."_s, false);
    row(u"Please share any questions about the interview with Tom Reed and me."_s, false);
    row(u"If you need to move the call, get in touch with me."_s, false);
    row(u"Interview with Olive Stone. Please bring your CV with you and call me when you arrive."_s, false);
    row(u"Gespräch mit Herrn Dr. Timm. Melden Sie sich am Empfang und fragen Sie nach mir."_s, false);
    row(u"I will not join the interview with Olive Stone."_s, false);
    row(u"Ich selbst werde nicht dabei sein."_s, false);
    row(u"I’ll be there to take you upstairs."_s, false);
    row(u"N’hésitez pas à prendre contact avec Mme Roche et moi pour toute question."_s, false);
    row(u""_s, false);
}

void TestPresence::whoeverWritesMayBeThereToo()
{
    QFETCH(QString, text);
    const SaidPresence said = presenceSaidIn(text);
    QTEST(said.writer, "writer");
    QTEST(said.others, "others");
}

QTEST_APPLESS_MAIN(TestPresence)
#include "tst_presence.moc"
