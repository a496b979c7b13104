// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailbox/maildesk.h"
#include "tests/app/mailbox/heldaccounts.h"
#include "tests/app/mailbox/heldsecrets.h"
#include "tests/core/mailbox/local/keptletters.h"
#include "tests/support/northwind.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace afterword::testing {

constexpr int patience = 60'000; // milliseconds, however busy the machine is

/// A mailbox in folders on this computer, and the desk of a search whose one draft goes to Dana at Northwind.
struct KeptMailbox {
    KeptMailbox()
        : desk(northwindWithDraft(
              QStringLiteral("Dear Dana,\n\nthank you for showing me the churn dashboard.\n\nRobin"),
              at("2026-11-23T19:00:00Z")))
    {
        for (const char *name : {"INBOX", "Sent", "Drafts"})
            makeMaildir(place(QString::fromLatin1(name)));
        make();
    }

    /// The program ends and starts again.
    void make()
    {
        mail.reset();
        mail = another();
    }
    /// The desk of another process that has the same search open.
    std::unique_ptr<MailDesk> another()
    {
        return std::make_unique<MailDesk>(
            MailDesk::Parts{desk.editor, desk.clock, secrets, online, memoryPath()});
    }
    QString memoryPath() const { return folder.filePath(QStringLiteral("search.mailbox.json")); }
    QString place(const QString &name = {}) const { return folder.filePath(QStringLiteral("mail/") + name); }
    QStringList drafts() const { return QDir(place(QStringLiteral("Drafts/cur"))).entryList(QDir::Files); }
    const Application &northwind() const { return northwindOf(desk); }
    bool isWatching() const { return mail->state().kind == MailWatch::State::Kind::Watching; }

    /// A letter comes into a folder, as programs put it there: whole.
    void deliver(const QString &name, const QByteArray &letter)
    {
        const QString written = place(QStringLiteral("tmp-letter"));
        writeTo(written, letter);
        QVERIFY(QFile::rename(written, place(QStringLiteral("%1/new/%2.test").arg(name).arg(++delivered))));
    }
    void connectFolder()
    {
        mail->connectFolder(place());
        QTRY_VERIFY_WITH_TIMEOUT(isWatching(), patience);
    }
    void connectWithDraft()
    {
        connectFolder();
        QVERIFY(mail->put({northwind().drafts.front().id}));
        QTRY_COMPARE_WITH_TIMEOUT(mail->memory().drafts.front().state, PutDraft::State::There, patience);
    }

    QTemporaryDir folder;
    Desk desk;
    HeldSecrets secrets;
    HeldAccounts online;
    int delivered = 0;
    std::unique_ptr<MailDesk> mail;
};

} // namespace afterword::testing
