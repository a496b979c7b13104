// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/emlreader.h"

#include "core/base/iso.h"
#include "core/exchange/intake/filekind.h"
#include "core/exchange/mail/automatic.h"

#include <QFile>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray content(const char *name)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/mails/") + QString::fromLatin1(name) +
               u".eml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return file.readAll();
}

/// A letter of Dana's with further header lines, each with its line's end.
QByteArray letter(const QByteArray &headers, const QByteArray &body = "Hello Robin.\n")
{
    return "From: Dana Whitfield <dana@northwind.example>\nTo: Robin Vale <robin@example.org>\n"
           "Date: Thu, 26 Nov 2026 09:00:00 -0500\n" +
           headers + '\n' + body;
}

QByteArray multipart(const QByteArray &type, const QList<QByteArray> &parts)
{
    QByteArray body;
    for (const QByteArray &part : parts)
        body += "--b\n" + part + '\n';
    return letter("MIME-Version: 1.0\nContent-Type: multipart/" + type + "; boundary=b\n", body + "--b--\n");
}

} // namespace

class TestEmlReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsToldWhateverItBeginsWith_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *file :
             {"first-header-not-listed", "saved-by-thunderbird", "mbox-from-line", "html-only"})
            QTest::newRow(file) << content(file);
        QTest::newRow("fields of many relays")
            << QByteArray("X-Envelope-From: a@b.example\nARC-Seal: i=1;\n\tb=x\n").repeated(300) + letter("");
        QTest::newRow("a draft's identity") << "X-Identity-Key: id1\nFcc: imap://x\n" + letter("");
        QTest::newRow("a mark and an empty line") << "\xef\xbb\xbf\r\n" + letter("");
        QTest::newRow("Windows lines behind a From line")
            << "From dana Thu Nov 26 09:00:00 2026\r\n" + letter("X-Status: \n").replace("\n", "\r\n");
        QTest::newRow("In-Reply-To and Cc first")
            << "In-Reply-To: <1@x>\nCc: lee@northwind.example\n" + letter("");
    }
    void aLetterIsToldWhateverItBeginsWith()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(int(fileKindOf(text)), int(FileKind::Mail));
        const auto mail = readEml(text);
        QVERIFY(mail);
        QVERIFY(mail->sender.email.startsWith(u"dana"_s));
        QVERIFY(!mail->body.isEmpty());
    }

    void whatIsNoLetterIsNotTakenForOne_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a table with colons") << QByteArray("Company: name,Role: title\nNorthwind,Analyst\n");
        QTest::newRow("a note") << QByteArray("Remember: call Dana\nand then write, please\n");
        QTest::newRow("a sentence") << QByteArray("From here on, nothing\nis known, truly\n");
    }
    void whatIsNoLetterIsNotTakenForOne()
    {
        QFETCH(QByteArray, text);
        QVERIFY(fileKindOf(text) != FileKind::Mail);
    }

    void itsWordsAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("body");
        const auto row = [](const char *name, const QByteArray &text, const char *body) {
            QTest::newRow(name) << text << QString::fromUtf8(body);
        };
        const QByteArray plain = "Content-Type: text/plain; charset=utf-8\n\n";
        const QByteArray html = "Content-Type: text/html; charset=utf-8\n\n";
        row("html-only", content("html-only"), "Hello Robin,\n\ncould you come again on 8 December?");
        row("latin1-label-windows-bytes", content("latin1-label-windows-bytes"),
            "We’ll decide by Friday – “promised”.");
        row("format-flowed", content("format-flowed"),
            "This is one paragraph that the sender never broke, and which must come out as one line.");
        row("HTML in another encoding, named twice",
            letter("Content-Type: text/html; charset=\"Windows-1251\"\nContent-Transfer-Encoding: "
                   "quoted-printable\n",
                   "<meta charset=3Dutf-8><p>=C8=E2=E0=ED</p>"),
            "Иван");
        row("no label at all", letter("", "We\x92ll see.\n"), "We’ll see.");
        row("UTF-8 under another label",
            letter("Content-Type: text/plain; charset=us-ascii\n", "Zo\xc3\xab\n"), "Zoë");
        row("the part that others belong to, by its name",
            multipart(
                "related; start=\"<words>\"",
                {"Content-Type: image/png\n\nx\n", html.chopped(1) + "Content-ID: <words>\n\n<p>html</p>\n"}),
            "html");
        row("plain before HTML", multipart("alternative", {plain + "plain\n", html + "<p>html</p>\n"}),
            "plain");
        row("HTML where plain is empty", multipart("alternative", {plain + " \n", html + "<p>html</p>\n"}),
            "html");
        row("HTML where plain points to it",
            multipart("alternative",
                      {plain + "Please use an HTML reader.\n",
                       html + "<p>" + QByteArray("Could you come again? ").repeated(9) + "</p>\n"}),
            QByteArray("Could you come again? ").repeated(9).trimmed().constData());
        row("parts around a picture",
            multipart("mixed", {plain + "before\n", "Content-Type: image/png\n\nx\n", plain + "after\n"}),
            "before\n\nafter");
        row("an attached text is none of it",
            multipart("mixed", {plain + "Hello\n",
                                "Content-Type: text/plain\nContent-Disposition: attachment\n\nno\n"}),
            "Hello");
        row("a signed one",
            multipart("signed", {plain + "Hello\n", "Content-Type: application/pgp-signature\n\nx\n"}),
            "Hello");
        row("flowed, quoted and stuffed",
            letter("Content-Type: text/plain; format=flowed; delsp=yes\n",
                   ">> one \n>> two\n> three\n From here\nlong \n word\n-- \nDana\n"),
            ">> onetwo\n> three\nFrom here\nlongword\n-- \nDana");
        row("a picture alone", letter("Content-Type: image/png\n", "x"), "");
    }
    void itsWordsAreRead()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(int(fileKindOf(text)), int(FileKind::Mail));
        QTEST(readEml(text)->body, "body");
    }

    void whatCannotBeReadIsTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("Outlook's own form")
            << multipart("mixed", {"Content-Type: text/plain\n\nHello\n",
                                   "Content-Type: application/ms-tnef; name=winmail.dat\n\nx\n"})
            << u"winmail.dat"_s;
        QTest::newRow("encrypted") << multipart("encrypted",
                                                {"Content-Type: application/octet-stream\n\nx\n"})
                                   << u"encrypted"_s;
        QTest::newRow("sealed") << letter("Content-Type: application/pkcs7-mime\n", "x") << u"encrypted"_s;
    }
    void whatCannotBeReadIsTold()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto mail = readEml(text);
        QVERIFY(mail);
        QVERIFY2(mail->unread.contains(says), qPrintable(mail->unread));
    }

    void machinesAreToldFromPeople_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("automatic");
        for (const char *file : {"automatic-reply-exchange", "automatic-reply-bulk",
                                 "bounce-from-their-domain", "out-of-office"})
            QTest::newRow(file) << content(file) << true;
        for (const char *file : {"reply", "html-only", "from-hiring-system", "format-flowed"})
            QTest::newRow(file) << content(file) << false;
        for (const char *header :
             {"Auto-Submitted: auto-replied (vacation)",
              "Auto-Submitted: Auto-Generated; owner-email=x@y.example", "X-Autoreply: yes",
              "X-Auto-Reply: 1", "X-Autoresponder: on", "X-Autoreply-From: a@b.example",
              "Precedence: auto_reply", "Return-Path: <>", "Return-Path: <MAILER-DAEMON>",
              "Delivered-To: Autoresponder", "X-FC-MachineGenerated: true",
              "X-POST-MessageClass: 9; Autoresponder", "X-Amazon-Auto-Reply: true",
              "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent",
              "Subject: Automatic reply: Thank you", "Subject: Out of Office: Thank you",
              "Subject: =?utf-8?q?R=C3=A9ponse_automatique_=3A_Merci?=", "Subject: Abwesenheitsnotiz: Danke",
              "Content-Type: multipart/report; report-type=disposition-notification; boundary=b"})
            QTest::newRow(header) << letter(QByteArray(header) + '\n') << true;
        for (const char *header :
             {"Auto-Submitted: no", "Precedence: bulk", "Precedence: list", "X-Auto-Response-Suppress: OOF",
              "Subject: Re: Automatic reply: Thank you", "Subject: Automatic reply systems, your application",
              "Return-Path: <dana@northwind.example>", "X-Autoreply: no"})
            QTest::newRow(header) << letter(QByteArray(header) + '\n') << false;
    }
    void machinesAreToldFromPeople()
    {
        QFETCH(QByteArray, text);
        QTEST(readEml(text)->automatic, "automatic");
    }

    void aBounceTellsWhatCameBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QString>("noteId");
        const QByteArray status =
            "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.x.example\n\n"
            "Final-Recipient: rfc822; Dana@Northwind.example\nAction: failed\nStatus: 5.1.1\n"
            "Diagnostic-Code: smtp; 550 5.1.1\n no such person\n";
        const QByteArray words = "Content-Type: text/plain\n\nIt came back.\n";
        const auto report = [&](const QByteArray &part) {
            return multipart("report; report-type=delivery-status", {words, status, part});
        };
        QTest::newRow("bounce-from-their-domain")
            << content("bounce-from-their-domain") << u"dana.whitfield@northwind.example"_s << QString();
        QTest::newRow("with the letter") << report("Content-Type: message/rfc822\n\nMessage-ID: "
                                                   "<note-1@example.org>\nSubject: Thank you\n\nHi\n")
                                         << u"dana@northwind.example"_s << u"note-1@example.org"_s;
        QTest::newRow("with its headers") << report("Content-Type: text/rfc822-headers\n\nMessage-ID: "
                                                    "<note-1@example.org>\nSubject: Thank you\n")
                                          << u"dana@northwind.example"_s << u"note-1@example.org"_s;
        QTest::newRow("Exim") << letter("X-Failed-Recipients: dana@northwind.example\n",
                                        "Message-ID: <note-1@example.org>\n")
                              << u"dana@northwind.example"_s << u"note-1@example.org"_s;
        QTest::newRow("in words") << QByteArray(
                                         "From: MAILER-DAEMON@mx.example\nTo: robin@example.org\n"
                                         "Subject: failure notice\nDate: Thu, 26 Nov 2026 09:00:00 -0500\n\n"
                                         "<dana@northwind.example>:\nSorry, no mailbox here by that name.\n\n"
                                         "--- Below this line is a copy of the message.\n\n"
                                         "From: robin@example.org\nMessage-ID: <note-1@example.org>\n")
                                  << u"dana@northwind.example"_s << u"note-1@example.org"_s;
        QTest::newRow("in words, with an apostrophe")
            << QByteArray("From: MAILER-DAEMON@mx.example\nTo: robin@example.org\nSubject: failure notice\n"
                          "Date: Thu, 26 Nov 2026 09:00:00 -0500\n\n'ben.o'neil@northwind.example': no "
                          "mailbox here by that name.\n")
            << u"ben.o'neil@northwind.example"_s << QString();
    }
    void aBounceTellsWhatCameBack()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, recipient);
        const auto mail = readEml(text);
        QVERIFY(mail->automatic);
        QVERIFY(mail->bounce);
        QCOMPARE(mail->bounce->recipients, QStringList{recipient});
        QTEST(mail->bounce->noteId, "noteId");
    }

    void aLetterThatIsOnlyLateDidNotComeBack_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *action : {"delayed", "delivered", "relayed", "expanded"})
            QTest::newRow(action) << QByteArray(action);
    }
    void aLetterThatIsOnlyLateDidNotComeBack()
    {
        QFETCH(QByteArray, action);
        const auto mail =
            readEml(multipart("report; report-type=delivery-status",
                              {"Content-Type: text/plain\n\nNews.\n",
                               "Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\n"
                               "Final-Recipient: rfc822; dana@northwind.example\nAction: " +
                                   action + "\n"}));
        QVERIFY(mail->automatic);
        QVERIFY(!mail->bounce);
    }

    void anInvitationIsFoundInAnyPart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("count");
        const QByteArray calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nEND:VEVENT\nEND:VCALENDAR\n";
        const QByteArray words = "Content-Type: text/plain\n\nYou are invited.\n";
        QTest::newRow("invitation-as-octets") << content("invitation-as-octets") << 1;
        QTest::newRow("invitation") << content("invitation") << 1;
        QTest::newRow("none") << content("reply") << 0;
        QTest::newRow("by its content alone")
            << multipart("mixed", {words, "Content-Type: application/x-unknown\n\n" + calendar}) << 1;
        QTest::newRow("as a text") << multipart("mixed", {words, "Content-Type: text/plain\n\n" + calendar})
                                   << 1;
        QTest::newRow("by its name") << multipart(
                                            "mixed",
                                            {words, "Content-Type: image/x\nContent-Disposition: attachment; "
                                                    "filename=Invite.ICS\n\n" +
                                                        calendar})
                                     << 1;
        QTest::newRow("twice the same")
            << multipart("mixed", {"Content-Type: text/calendar\n\n" + calendar,
                                   "Content-Type: application/ics\n\n" + calendar})
            << 1;
        QTest::newRow("the whole letter")
            << letter("Content-Type: text/calendar; method=REQUEST\n", calendar) << 1;
        QTest::newRow("forwarded") << multipart("mixed",
                                                {words, "Content-Type: message/rfc822\n\nSubject: x\n"
                                                        "Content-Type: text/calendar\n\n" +
                                                            calendar})
                                   << 1;
        QTest::newRow("one that came back")
            << multipart(
                   "report; report-type=delivery-status",
                   {words,
                    "Content-Type: message/rfc822\n\nSubject: x\nContent-Type: text/calendar\n\n" + calendar})
            << 0;
    }
    void anInvitationIsFoundInAnyPart()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, count);
        const auto mail = readEml(text);
        QCOMPARE(int(mail->calendars.size()), count);
        for (const QByteArray &calendar : mail->calendars)
            QVERIFY(calendar.startsWith("BEGIN:VCALENDAR"));
    }

    void headersInOddBytesAreRead_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("subject");
        QTest::newRow("coded") << QByteArray("=?utf-8?q?Zo=C3=AB?=") << u"Zoë"_s;
        QTest::newRow("windows bytes under latin1") << QByteArray("=?iso-8859-1?q?Dana=92s?=") << u"Dana’s"_s;
        QTest::newRow("raw UTF-8") << QByteArray("Zo\xc3\xab") << u"Zoë"_s;
        QTest::newRow("raw windows bytes") << QByteArray("Dana\x92s") << u"Dana’s"_s;
        QTest::newRow("folded") << QByteArray("Your\n second interview") << u"Your second interview"_s;
    }
    void headersInOddBytesAreRead()
    {
        QFETCH(QByteArray, written);
        QTEST(readEml(letter("Subject: " + written + '\n'))->subject, "subject");
    }

    void ofSeveralToAnswerAPersonIsTaken()
    {
        const auto answersTo = [](const QByteArray &field) {
            return readEml(letter("Reply-To: " + field + "\n"))->answersTo.email;
        };
        QCOMPARE(answersTo("dana@northwind.example"), QString());
        QCOMPARE(answersTo("dana@northwind.example, lee@northwind.example"), u"lee@northwind.example"_s);
        QCOMPARE(answersTo("no-reply@tool.example, Lee <lee@northwind.example>, x@northwind.example"),
                 u"lee@northwind.example"_s);
        QCOMPARE(answersTo("no-reply@tool.example"), u"no-reply@tool.example"_s);
    }

    void theThreadIsRead()
    {
        const auto mail = readEml(letter("Message-ID: <c@x>\nIn-Reply-To: <b@x>\nReferences: <a@x> <b@x>\n"));
        QCOMPARE(mail->id, u"c@x"_s);
        QCOMPARE(mail->threadIds, (QStringList{u"b@x"_s, u"a@x"_s}));
    }

    void aLetterWithoutADateWasSentWhenItWasReceived()
    {
        const auto mail =
            readEml("Received: from a by b; Thu, 26 Nov 2026 09:00:00 -0500\nFrom: dana@x.example\n\nHi\n");
        QCOMPARE(mail->date, std::optional(momentFromIso(u"2026-11-26T09:00:00-05:00"_s).value()));
        QVERIFY(!mail->isDateGuessed);
    }

    void ofWhatServersWroteTheNewestIsTakenThatCanBe()
    {
        const QByteArray good = "Received: from b by c; Thu, 26 Nov 2026 09:00:00 -0500\n"
                                "Received: from a by b; Thu, 26 Nov 2026 08:59:00 -0500\n";
        const auto at = std::optional(momentFromIso(u"2026-11-26T09:00:00-05:00"_s).value());
        for (const char *first : {"", "Received: by d; some day\n", "Received: by d\n",
                                  "Received: by d; Thu, 26 Nov 0926 09:00:00 -0500\n"}) {
            for (const char *date :
                 {"soon", "Thu, 1 Jan 1970 00:00:00 +0000", "Tue, 1 Jan 1980 00:00:12 +0000"}) {
                const auto mail = readEml(first + good + "Date: " + date + "\nFrom: dana@x.example\n\nHi\n");
                QCOMPARE(mail->date, at);
            }
        }
    }

    void aLetterOfAFolderCameWhenTheFolderSays()
    {
        const QByteArray line = "From dana@x.example Thu Nov 26 14:00:00 2026\n";
        const auto at = std::optional(momentFromIso(u"2026-11-26T14:00:00Z"_s).value());
        QCOMPARE(readEml(line + "From: dana@x.example\n\nHi\n")->date, at);
        QCOMPARE(readEml(line + "From: dana@x.example\nDate: 30 Feb\n\nHi\n")->date, at);
        QVERIFY(readEml(line + "From: dana@x.example\nDate: 1 Nov 2026 10:00 +0000\n\nHi\n")->date < at);
    }

    void hostileLettersEnd_data()
    {
        QTest::addColumn<QByteArray>("text");
        QByteArray nested = letter("Content-Type: multipart/mixed; boundary=b0\n", "");
        for (int i = 0; i < 3000; ++i) {
            nested += "--b" + QByteArray::number(i) + "\nContent-Type: multipart/mixed; boundary=b" +
                      QByteArray::number(i + 1) + "\n\n";
        }
        QTest::newRow("nested") << nested;
        QTest::newRow("many parts") << letter("Content-Type: multipart/mixed; boundary=b\n",
                                              QByteArray("--b\n\nx\n").repeated(100'000));
        QTest::newRow("many references")
            << letter("References: " + QByteArray("<a@x>\n ").repeated(200'000) + "\n");
        QTest::newRow("many recipients")
            << letter("Cc: " + QByteArray("a@x.example,\n ").repeated(50'000) + "b@x.example\n");
        QTest::newRow("a long line") << letter("", QByteArray(5'000'000, 'x'));
    }
    void hostileLettersEnd()
    {
        QFETCH(QByteArray, text);
        const auto mail = readEml(text);
        QVERIFY(!mail || mail->recipients.size() <= 1001);
    }
    void aProgramSaysThatAnApplicationCameIn_data()
    {
        QTest::addColumn<bool>("says");
        for (const char *body :
             {"Candidature envoyée\n\nGestionnaire de paie", "Your application was sent to Acme",
              "Votre candidature a été envoyée à Acme.", "Ihre Bewerbung wurde an Acme gesendet.",
              "Tu solicitud se ha enviado a Acme.", "Candidatura inviata", "Te has inscrito en la oferta",
              "Je sollicitatie is verzonden naar Acme.",
              "Vielen Dank für Ihre Bewerbung. Sobald wir sie geprüft haben, "
              "kommen wir auf Sie zu.",
              "Merci d'avoir postulé chez Mérival.", "Votre candidature a bien été prise en compte.",
              "Te has inscrito correctamente en la oferta.", "Grazie per aver inviato la tua candidatura.",
              "Ontvangstbevestiging sollicitatie"})
            QTest::newRow(body) << true;
        for (const char *body :
             {"Sie haben Ihre Bewerbung noch nicht abgeschickt.", "Finish your application",
              "Thanks for applying! Are you free for a quick call?",
              "Danke für deine Bewerbung! Hast du am Donnerstag Zeit?",
              "Gracias por tu candidatura. Hemos decidido continuar con otros perfiles.",
              "Bedankt voor je sollicitatie. Graag nodigen we je uit voor een gesprek.",
              "Merci pour votre candidature. Nous souhaitons vous rencontrer.",
              "Grazie per la tua candidatura. Abbiamo scelto un altro profilo.",
              "Votre candidature est en cours d'étude."})
            QTest::newRow(body) << false;
    }
    void aProgramSaysThatAnApplicationCameIn()
    {
        QTEST(isReceipt(QString(), QString::fromUtf8(QTest::currentDataTag())), "says");
    }

    void whatIsToBeThoughtWhereNobodyWritesIsNoNews()
    {
        QVERIFY(isReceipt(
            {}, u"Nous accusons réception de votre candidature.\n\nSans réponse de notre part sous trois "
                "semaines, veuillez considérer que votre candidature n'a pas été retenue."_s));
        QVERIFY(isReceipt(
            {}, u"Thank you for applying. If you have not heard from us within four weeks, please assume "
                "that you have been unsuccessful."_s));
        QVERIFY(!isReceipt({}, u"Thank you for applying. Unfortunately you have been unsuccessful."_s));
    }

    void aLetterSaysThatNobodyWroteIt()
    {
        for (const char *body :
             {"This is an automated message, please do not reply.",
              "Dies ist eine automatisch generierte E-Mail.", "Ce message a été envoyé automatiquement.",
              "Este correo ha sido generado automáticamente."})
            QVERIFY2(saysItIsAutomatic(QString::fromUtf8(body)), body);
        for (const char *body : {"You will automate our tests.", "Sie automatisieren unsere Abläufe.",
                                 "Please reply by Friday."})
            QVERIFY2(!saysItIsAutomatic(QString::fromUtf8(body)), body);
    }
};

QTEST_GUILESS_MAIN(TestEmlReader)
#include "tst_emlreader.moc"
