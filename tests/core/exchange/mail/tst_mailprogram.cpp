// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/mailprogram.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Mail letter(const QString &body, const QString &subject = u"Thank you"_s)
{
    Mail mail;
    mail.toEmail = u"zoe+hiring@northwind.example"_s;
    mail.subject = subject;
    mail.body = body;
    return mail;
}

} // namespace

class TestMailProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProgramIsKnownByItsDesktopEntry_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<MailProgram>("program");
        QTest::newRow("Thunderbird") << u"thunderbird.desktop"_s << MailProgram::Thunderbird;
        QTest::newRow("Evolution") << u"org.gnome.Evolution.desktop"_s << MailProgram::Whole;
        QTest::newRow("KMail") << u"org.kde.kmail2.desktop"_s << MailProgram::KMail;
        QTest::newRow("Claws") << u"claws-mail.desktop"_s << MailProgram::Claws;
        QTest::newRow("NeoMutt") << u"neomutt.desktop"_s << MailProgram::Mutt;
        QTest::newRow("another") << u"letters.desktop"_s << MailProgram::Unknown;
    }

    void aProgramIsKnownByItsDesktopEntry()
    {
        QFETCH(QString, entry);
        QTEST(mailProgramOf(entry), "program");
    }

    void aLetterArrivesWholeOrByTheClipboard_data()
    {
        QTest::addColumn<MailProgram>("program");
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("whole");
        const QString shortOne = u"Dear Zoe,\n\nthank you."_s;
        const QString longOne = QString(6000, u'a') + QString(1000, u'é');
        const QString endless = QString(110'000, u'a');
        const QString key = u"Research & Development with SQL = fun"_s;
        QTest::newRow("short, Claws") << MailProgram::Claws << shortOne << true;
        QTest::newRow("long, Claws") << MailProgram::Claws << longOne << false;
        QTest::newRow("long, Sylpheed") << MailProgram::Sylpheed << longOne << false;
        QTest::newRow("long, one that is not known") << MailProgram::Unknown << longOne << false;
        QTest::newRow("long, Thunderbird") << MailProgram::Thunderbird << longOne << true;
        QTest::newRow("long, Mutt") << MailProgram::Mutt << longOne << true;
        QTest::newRow("long, aerc") << MailProgram::Aerc << longOne << true;
        QTest::newRow("of more than a line of aerc's") << MailProgram::Aerc << QString(65'500, u'a') << false;
        QTest::newRow("endless, Thunderbird") << MailProgram::Thunderbird << endless << false;
        QTest::newRow("a key, KMail") << MailProgram::KMail << key << false;
        QTest::newRow("a key, Thunderbird") << MailProgram::Thunderbird << key << true;
        QTest::newRow("an equals sign before it, KMail") << MailProgram::KMail << u"1 = 1 & so on"_s << true;
    }

    void aLetterArrivesWholeOrByTheClipboard()
    {
        QFETCH(MailProgram, program);
        QFETCH(QString, body);
        QFETCH(bool, whole);
        const HandedMail handed = handedMail(letter(body), program);
        QCOMPARE(handed.clipboard, whole ? QString() : body);
        const QByteArray address = handed.address.toEncoded();
        QVERIFY(address.contains("subject=Thank%20you"));
        QCOMPARE(address.endsWith("body="), !whole);
        QVERIFY(address.size() <= 100'000);
    }

    void aSubjectThatKMailWouldChangeIsPastedToo()
    {
        const HandedMail handed = handedMail(letter(u"Dear Zoe"_s, u"R&D = fun"_s), MailProgram::KMail);
        QCOMPARE(handed.clipboard, u"R&D = fun\n\nDear Zoe"_s);
        QVERIFY(!handed.address.toEncoded().contains("fun"));
    }

    void theRecipientsNameGoesAlongWhereItIsKept()
    {
        Mail mail = letter(u"a"_s);
        mail.toName = u"Zoe Faß, \"HR\"\nBcc: x@y.example"_s;
        for (const MailProgram program : {MailProgram::Thunderbird, MailProgram::Whole, MailProgram::Claws}) {
            const QString to = handedMail(mail, program).address.path(QUrl::FullyDecoded);
            QCOMPARE(to, u"\"Zoe Faß, \\\"HR\\\" Bcc: x@y.example\" <zoe+hiring@northwind.example>"_s);
        }
        for (const MailProgram program : {MailProgram::Sylpheed, MailProgram::Aerc, MailProgram::Unknown})
            QVERIFY(!handedMail(mail, program).address.toEncoded().contains("Zoe"));
        mail.toEmail = u"a@x.example, b@y.example"_s; // more than one is told elsewhere
        QVERIFY(!handedMail(mail, MailProgram::Whole).address.toEncoded().contains("Zoe"));
    }

    void thunderbirdTakesADraftInAFile()
    {
        QVERIFY(handedMail(letter(u"a"_s), MailProgram::Thunderbird).draftIsBetter);
        QVERIFY(!handedMail(letter(u"a"_s), MailProgram::Whole).draftIsBetter);
    }

    void theAddressIsSpelledAsTheProgramReadsIt()
    {
        const Mail mail = letter(u"a\nb"_s);
        QVERIFY(handedMail(mail, MailProgram::Whole).address.toEncoded().contains("a%0D%0Ab"));
        QVERIFY(handedMail(mail, MailProgram::Mutt).address.toEncoded().contains("a%0Ab"));
        QVERIFY(handedMail(mail, MailProgram::Whole).address.toEncoded().contains("zoe%2Bhiring@"));
        QVERIFY(handedMail(mail, MailProgram::Aerc).address.toEncoded().contains("zoe+hiring@"));
    }
};

QTEST_APPLESS_MAIN(TestMailProgram)
#include "tst_mailprogram.moc"
