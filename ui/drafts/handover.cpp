// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/handover.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

constexpr int longestName = 120; ///< in bytes, without the ending

Error notSaved(const QString &why)
{
    return {Words::tr("The message could not be saved: %1. The draft is safe here; choose another place.")
                .arg(why),
            0};
}

} // namespace

Handover desktopHandover()
{
    return {
        [](const QUrl &url) { return QDesktopServices::openUrl(url); },
        [](QWidget *parent, const QString &name) {
            return QFileDialog::getSaveFileName(parent, Words::tr("Save the message"), name,
                                                Words::tr("Messages (*.eml)"));
        },
        [](QWidget *parent) {
            return QFileDialog::getExistingDirectory(parent, Words::tr("Save all messages into a folder"));
        },
        [](const QString &text) { QGuiApplication::clipboard()->setText(text); },
        [](QWidget *parent, const QString &name) {
            return QFileDialog::getSaveFileName(parent, Words::tr("Save the card"), name,
                                                Words::tr("PDF (*.pdf)"));
        },
    };
}

Mail mailFor(const Draft &draft, const Search &search)
{
    Mail mail;
    mail.fromName = search.person.name;
    mail.fromEmail = search.person.email;
    if (const Contact *contact = search.contacts.find(draft.contact)) {
        mail.toName = contact->name;
        mail.toEmail = contact->email;
    }
    mail.subject = draft.subject;
    mail.body = draft.body;
    return mail;
}

QString emlFileName(const Mail &mail)
{
    const QString title = Words::tr("%1, to %2", "a subject, a name").arg(mail.subject, mail.toName);
    QString name;
    for (const QChar c : title) {
        const bool safe = c.isPrint() && !uR"(/\:*?"<>|)"_s.contains(c);
        name += safe ? c : QChar(u' ');
    }
    name = name.simplified();
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.toUtf8().size() > longestName)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    if (name.isEmpty())
        name = Words::tr("message");
    return name.trimmed() + u".eml"_s;
}

Result<void> saveEml(const Mail &mail, const QString &path, Moment date, const Zone &zone)
{
    const Result<QByteArray> text = writeEml(mail, date, zone);
    if (!text)
        return text.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notSaved(file.errorString());
    // Before a word of it is written, since it names people.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(*text) != text->size() || !file.flush()) {
        const QString why = file.errorString();
        file.cancelWriting();
        return notSaved(why);
    }
    if (!file.commit())
        return notSaved(file.errorString());
    return {};
}

} // namespace afterword
