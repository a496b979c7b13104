// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of accounts while the window is not to be seen, on a bus with a notification service of the
// test's own.
#include "app/window/mailteller.h"

#include "app/notices/notifier.h"
#include "tests/app/mailbox/keptmailbox.h"
#include "tests/app/notices/privatebus.h"
#include "tests/support/northwind.h"

#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Shows everything, and keeps what it is asked.
class Service : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList said;
    uint closed = 0;
    uint last = 0;

public Q_SLOTS:
    QStringList GetCapabilities() { return {u"actions"_s}; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        said += title + u" | "_s + body;
        return replaces > 0 ? replaces : ++last;
    }
    void CloseNotification(uint id) { closed = id; }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

} // namespace

class TestMailTeller : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNeedIsToldWhileTheWindowIsClosedAndLeadsThere();
    void discreetlyAndNotAtAll();
    void aLetterThatWaitsIsToldOfOnce();

private:
    struct Told {
        explicit Told(const NoticeSettings &settings = {}, bool isSeen = false)
        {
            QDBusConnection host = bus.connection();
            host.registerService(u"org.freedesktop.Notifications"_s);
            host.registerObject(u"/org/freedesktop/Notifications"_s, &service,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
            notices = std::make_unique<NotificationService>(bus.connection());
            notifier = std::make_unique<Notifier>(Notifier::Parts{
                box.desk.agenda, box.desk.clock, *notices, box.folder.filePath(u"ledger"_s), settings});
            teller =
                std::make_unique<MailTeller>(MailTeller::Parts{*box.mail, box.desk.agenda, *notifier,
                                                               box.desk.clock, [isSeen] { return isSeen; }},
                                             bus.connection(), QString());
        }
        PrivateBus bus;
        Service service;
        KeptMailbox box;
        std::unique_ptr<NotificationService> notices;
        std::unique_ptr<Notifier> notifier;
        std::unique_ptr<MailTeller> teller;
    };
    static NoticeSettings atAnyTime()
    {
        NoticeSettings settings;
        settings.quietHours = false;
        return settings;
    }
};

void TestMailTeller::aNeedIsToldWhileTheWindowIsClosedAndLeadsThere()
{
    Told told(atAnyTime());
    const QSignalSpy led(told.teller.get(), &MailTeller::leadWanted);
    const QSignalSpy opened(told.teller.get(), &MailTeller::openWanted);
    told.teller->tellNeed(u"sending"_s, u"1 letter was not sent"_s, u"Your letter to Dana was not sent."_s);
    QTRY_COMPARE_WITH_TIMEOUT(told.service.said,
                              (QStringList{u"1 letter was not sent | Your letter to Dana was not sent."_s}),
                              patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        (Q_EMIT told.service.ActionInvoked(told.service.last, u"default"_s), !led.isEmpty()), patience);
    QCOMPARE(led.front().front().toString(), u"sending"_s);
    QVERIFY(opened.isEmpty());
    told.teller->tellNeed(u"calendar"_s, u"Calendar: 1 question"_s, u"It was moved."_s);
    QTRY_COMPARE_WITH_TIMEOUT(told.service.said.size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT((told.teller->settled(u"calendar"_s), told.service.closed == told.service.last),
                             patience);
}

void TestMailTeller::discreetlyAndNotAtAll()
{
    NoticeSettings discreet = atAnyTime();
    discreet.discreet = true;
    Told told(discreet);
    told.teller->tellNeed(u"sending"_s, u"1 letter was not sent"_s, u"Your letter to Dana was not sent."_s);
    QTRY_COMPARE_WITH_TIMEOUT(told.service.said, (QStringList{u"1 letter was not sent | "_s}), patience);

    NoticeSettings none = atAnyTime();
    none.wanted = false;
    for (const auto &[settings, isSeen] : {std::pair(none, false), std::pair(atAnyTime(), true)}) {
        Told silent(settings, isSeen);
        const QSignalSpy shown(silent.notices.get(), &NotificationService::shown);
        silent.teller->tellNeed(u"sending"_s, u"1 letter was not sent"_s, u"It was not sent."_s);
        // What comes by the same bus later has come.
        silent.notices->show(u"later"_s, {u"later"_s, {}, false, {}});
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, patience);
        QCOMPARE(silent.service.said, (QStringList{u"later | "_s}));
    }
}

void TestMailTeller::aLetterThatWaitsIsToldOfOnce()
{
    KeptMailbox box;
    const QSignalSpy told(box.mail.get(), &MailDesk::needsLook);
    box.connectWithDraft();
    box.deliver(u"Sent"_s, "Date: Tue, 24 Nov 2026 10:00:00 +0000\nFrom: robin@example.org\n"
                           "To: dana@northwind.example\nSubject: Thank you for today\n"
                           "Message-ID: <o@example.org>\n\nCould we move the call to Friday?\n");
    QTRY_COMPARE_WITH_TIMEOUT(box.mail->perhaps().size(), size_t(1), patience);
    QCOMPARE(told.size(), 1);
    // Its folder is read once more, and the letter with it.
    QSignalSpy changed(box.mail.get(), &MailDesk::changed);
    box.mail->setFolders(box.mail->memory().folders);
    QTRY_VERIFY_WITH_TIMEOUT(changed.size() > 2 && box.isWatching(), patience);
    QCOMPARE(box.mail->perhaps().size(), size_t(1));
    QCOMPARE(told.size(), 1);
}

QTEST_MAIN(TestMailTeller)
#include "tst_mailteller.moc"
