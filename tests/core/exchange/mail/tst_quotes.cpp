// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/quotes.h"

#include "core/base/iso.h"
#include "core/exchange/mail/mailbox.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestQuotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyNewWordsAreShown_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *body, const char *words) {
            QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(words);
        };
        row("nothing quoted", "Hello,\n\nsee you.", "Hello,\n\nsee you.");
        row("an answer above",
            "Yes.\n\nOn Mon, 23 Nov 2026 at 12:30, Dana <dana@x.example> wrote:\n> Come?\n> Soon?\n", "Yes.");
        row("an answer below", "On Monday, Dana wrote:\n> Come?\n\nYes, on Friday.", "Yes, on Friday.");
        row("answers between", "> Come?\nYes.\n> When?\nOn Friday.", "Yes.\nOn Friday.");
        row("an announcement in two lines",
            "Yes.\n\nOn Mon, 23 Nov 2026 at 12:30 PM Dana Whitfield\n<dana@x.example> wrote:\n\n> Come?",
            "Yes.");
        row("somebody is quoted in the letter itself",
            "Hi,\n\nOn Monday we decide, as Lee wrote:\nyou are the first choice.\n\nDana",
            "Hi,\n\nOn Monday we decide, as Lee wrote:\nyou are the first choice.\n\nDana");
        row("without marks", "Yes.\n\nOn Mon, 23 Nov 2026, Dana wrote:\n\nCome?", "Yes.");
        row("German", "Ja.\n\nAm 23.11.26 um 12:30 schrieb Dana Whitfield:\n> Kommen Sie?", "Ja.");
        row("French", "Oui.\n\nLe lun. 23 nov. 2026 à 12:30, Dana <d@x.example> a écrit :\n> Venez ?",
            "Oui.");
        row("Outlook",
            "Yes.\n\nFrom: Dana Whitfield <d@x.example>\nSent: Monday, November 23, 2026 12:30 PM\n"
            "To: Robin Vale\nSubject: Come?\n\nCome?",
            "Yes.");
        row("Outlook with a ruler",
            "Yes.\n________________________________\nFrom: Dana\nDate: Monday\n\nCome?", "Yes.");
        row("an original message", "Yes.\n\n-----Original Message-----\nFrom: Dana\n\nCome?", "Yes.");
        row("Foxmail",
            "好的。\n\n发件人： Robin Vale\n发送时间： 2026-12-03 22:00\n收件人： 王芳\n\n周五可以。",
            "好的。");
        row("QQ", "好的。\n\n------------------ 原始邮件 ------------------\n发件人: \"Robin\"\n\n周五可以。",
            "好的。");
        row("Gmail in Japanese",
            "はい。\n\n2026年12月3日(木) 22:00 Robin Vale <robin@x.example>:\n\n> 金曜日は?", "はい。");
        row("Outlook in Korean",
            "네.\n\n보낸 사람: Robin Vale\n보낸 날짜: 2026년 12월 3일\n받는 사람: 김민지\n\n금요일?", "네.");
        row("Gmail in Russian",
            "Да.\n\nчт, 3 дек. 2026 г. в 22:00, Robin Vale <robin@x.example>:\n> В пятницу?", "Да.");
        row("Outlook in Russian",
            "Да.\n\nОт: Robin Vale\nОтправлено: 3 декабря 2026 г. 22:00\nКому: Ольга\n\nВ пятницу?", "Да.");
        row("Finnish", "Kyllä.\n\nRobin Vale <r@x.example> kirjoitti to 3.12.2026 klo 22.00:\n> Perjantaina?",
            "Kyllä.");
        row("Hungarian",
            "Igen.\n\nRobin Vale <r@x.example> ezt írta (időpont: 2026. dec. 3., Cs, 22:00):\n> Pénteken?",
            "Igen.");
        row("a line that ends with an address", "Write to me:\nRobin <r@x.example>:\nor call.",
            "Write to me:\nRobin <r@x.example>:\nor call.");
        row("nothing but a quotation", "> Come?", "> Come?");
        row("a sentence that looks like one", "On Monday I wrote: come.\nFrom: me, with love",
            "On Monday I wrote: come.\nFrom: me, with love");
    }
    void onlyNewWordsAreShown()
    {
        QFETCH(QString, body);
        QTEST(newWordsOf(body), "words");
    }

    void aFolderOfLettersIsParted()
    {
        const auto letters =
            lettersIn("From dana Thu Nov 26 09:00:00 2026\nSubject: 1\n\nOne.\n>From here.\n\nFrom now on.\n"
                      "Or not.\n\nFrom lee Thu Nov 26 10:00:00 2026\nSubject: 2\n\nTwo.\n");
        QCOMPARE(letters.size(), size_t(2));
        QCOMPARE(letters[0].text, QByteArray("Subject: 1\n\nOne.\nFrom here.\n\nFrom now on.\nOr not.\n\n"));
        QCOMPARE(letters[1].text, QByteArray("Subject: 2\n\nTwo.\n"));
        QCOMPARE(letters[1].came, std::optional(momentFromIso(u"2026-11-26T10:00:00Z"_s).value()));
        QCOMPARE(lettersIn("Subject: 1\n\nFrom a b\nX: y\n").size(), size_t(1));
        QVERIFY(!lettersIn("Subject: 1\n\nOne.\n").front().came);
        QVERIFY(!lettersIn("From dana some day\nSubject: 1\n\nOne.\n").front().came);
    }

    void aLetterEndsWhereItsLengthSays()
    {
        // mutt marks no line of a letter's own; what follows this one looks like a header.
        const QByteArray body = "One.\n\nFrom here it is near,\ntwo things: a and b.\n\nRobin\n";
        const QByteArray length = "Content-Length: " + QByteArray::number(body.size());
        const QByteArray next = "From lee Thu Nov 26 10:00:00 2026\nSubject: 2\n\nTwo.\n";
        const auto letters = lettersIn("From dana Thu Nov 26 09:00:00 2026\nSubject: 1\n" + length + "\n\n" +
                                       body + '\n' + next);
        QCOMPARE(letters.size(), size_t(2));
        QVERIFY2(letters[0].text.contains("two things"), letters[0].text.constData());
        QCOMPARE(letters[1].text, QByteArray("Subject: 2\n\nTwo.\n"));
        // A length that leads into the midst of something is not believed.
        const auto wrong =
            lettersIn("From dana Thu Nov 26 09:00:00 2026\nSubject: 1\nContent-Length: 3\n\nOne.\n\n" + next);
        QCOMPARE(wrong.size(), size_t(2));
        QCOMPARE(wrong[0].text, QByteArray("Subject: 1\nContent-Length: 3\n\nOne.\n\n"));
        QCOMPARE(lettersIn("From d Thu Nov 26 09:00:00 2026\nContent-Length: 99999999999\n\nOne.\n\n" + next)
                     .size(),
                 size_t(2));
    }

    void aHugeFolderIsPartedAtOnce()
    {
        const QByteArray folder = QByteArray("From x y\nSubject: a\n\nb\n\n").repeated(200'000);
        QCOMPARE(lettersIn(folder).size(), size_t(200'000));
    }
};

QTEST_APPLESS_MAIN(TestQuotes)
#include "tst_quotes.moc"
