// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/local/localparts.h"

#include "core/mailbox/foldername.h"
#include "core/mailbox/headerfield.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(LocalMailbox)
};

/// Whether @p line of a header is rewritten when letters are read, flagged, numbered or fetched.
bool isStatus(const QByteArray &line)
{
    const QByteArray name = line.left(line.indexOf(':')).trimmed().toLower();
    for (const char *one :
         {"status", "x-status", "x-uid", "x-keywords", "x-imap", "x-imapbase", "x-mozilla-status",
          "x-mozilla-status2", "x-mozilla-keys", "content-length", "lines", "x-tuid", "x-offlineimap"}) {
        if (name == one)
            return true;
    }
    return false;
}

} // namespace

quint32 numberFor(const QByteArray &bytes)
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    return std::max(quint32(1), qFromBigEndian<quint32>(digest.constData()));
}

QByteArray lastingFields(const QByteArray &header)
{
    QByteArray lasting;
    bool isLeftOut = false;
    for (const QByteArray &line : header.split('\n')) {
        const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
        isLeftOut = isFolded ? isLeftOut : isStatus(line);
        if (!isLeftOut)
            lasting += line;
    }
    return lasting;
}

quint32 numberByWords(const QByteArray &letter)
{
    QByteArray text = letter;
    text.replace("\r\n", "\n");
    const QByteArray header = headerOf(text);
    return numberFor(lastingFields(header) + '\n' + text.mid(header.size()).trimmed());
}

QByteArray headerOf(QByteArrayView letter)
{
    for (qsizetype from = 0; from < letter.size();) {
        const qsizetype end = letter.indexOf('\n', from);
        if (end < 0)
            break;
        const QByteArrayView line = letter.sliced(from, end - from);
        if (line.isEmpty() || line == QByteArrayView("\r"))
            return letter.first(end + 1).toByteArray();
        from = end + 1;
    }
    return letter.toByteArray();
}

Error unreadable(const QString &path, const QString &why)
{
    return {Words::tr("The mail folder %1 could not be read: %2.").arg(path, why)};
}

PutThere unwritable(const QString &path, const QString &why)
{
    return PutThere::failed(
        Words::tr("The draft could not be put into %1: %2. It is kept here.").arg(path, why));
}

Result<Visited> visitLetters(const LocalFolder &folder, const LettersWanted &wanted,
                             const std::function<void(const LocalLetter &)> &visit)
{
    if (folder.mayBeMissing && !QFile::exists(folder.path))
        return Visited::Whole;
    return folder.kind == LocalFolder::Kind::Maildir ? maildir::visit(folder.path, wanted, visit)
                                                     : mbox::visit(folder.path, wanted, visit);
}

QString whyNoDrafts(const LocalFolder *drafts, const QString &root, const QByteArray &chosen)
{
    if (!drafts && !chosen.isEmpty())
        return Words::tr("The folder “%1”, which you chose for drafts, is not in %2 now.")
            .arg(decodedFolderName(chosen), root);
    if (!drafts)
        return Words::tr("There is no folder for drafts in %1. Choose one in Settings, under Mailbox.")
            .arg(root);
    if (drafts->hasIndex)
        return Words::tr(
            "Thunderbird keeps its own index of this folder, and a draft that another program adds "
            "there could get lost, so it was not put there. Open the note in your mail program "
            "instead.");
    return {};
}

PutThere putDraft(const LocalFolder &folder, const QByteArray &letter, Moment now)
{
    return folder.kind == LocalFolder::Kind::Maildir ? maildir::put(folder.path, letter)
                                                     : mbox::put(folder.path, letter, now);
}

bool removeDraft(const LocalFolder &folder, quint32 number)
{
    if (folder.kind == LocalFolder::Kind::Maildir) {
        maildir::remove(folder.path, number);
        return true;
    }
    // A file of many letters is only ever added to: whoever keeps it rewrites it.
    bool isThere = false;
    const auto visited = visitLetters(folder, {.byWords = true}, [&](const LocalLetter &letter) {
        isThere = isThere || letter.number == number;
    });
    return visited.ok() && !isThere;
}

} // namespace afterword
