// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/letters/joinedmemory.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace afterword {

namespace {

template <class T>
const T &joined(const T &before, const T &ours, const T &theirs)
{
    return ours == before ? theirs : ours;
}

/// What one of them took away is gone, unless the other has changed it since.
template <class T, class Key>
std::vector<T> joinedLists(const std::vector<T> &before, const std::vector<T> &ours,
                           const std::vector<T> &theirs, const Key &key)
{
    const auto in = [&](const std::vector<T> &list, const T &like) {
        const auto found =
            std::find_if(list.begin(), list.end(), [&](const T &one) { return key(one) == key(like); });
        return found == list.end() ? nullptr : &*found;
    };
    std::vector<T> all;
    for (const T &their : theirs) {
        const T *our = in(ours, their);
        const T *was = in(before, their);
        if (our)
            all.push_back(was ? joined(*was, *our, their) : *our);
        else if (!was || *was != their)
            all.push_back(their);
    }
    for (const T &our : ours) {
        const T *was = in(before, our);
        if (!in(theirs, our) && (!was || *was != our))
            all.push_back(our);
    }
    return all;
}

std::vector<quint32> joinedNumbers(const std::vector<quint32> &before, const std::vector<quint32> &ours,
                                   const std::vector<quint32> &theirs)
{
    return joinedLists(before, ours, theirs, [](quint32 number) { return number; });
}

/// Of a folder that both read on, the letters that one of them has not seen are read again.
FolderMark joinedMarks(const FolderMark &before, const FolderMark &ours, const FolderMark &theirs)
{
    if (ours == before)
        return theirs;
    if (theirs == before || ours.validity != theirs.validity)
        return ours;
    FolderMark mark{ours.validity, std::min(ours.next, theirs.next), ours.read};
    const QSet<quint32> known(ours.read.begin(), ours.read.end());
    std::copy_if(theirs.read.begin(), theirs.read.end(), std::back_inserter(mark.read),
                 [&](quint32 number) { return !known.contains(number); });
    return mark;
}

/// A folder and whether the person chose it; who chose wins against who found.
std::pair<QByteArray, bool> joinedFolder(const std::pair<QByteArray, bool> &before,
                                         const std::pair<QByteArray, bool> &ours,
                                         const std::pair<QByteArray, bool> &theirs)
{
    return ours == before || (theirs != before && theirs.second && !ours.second) ? theirs : ours;
}

MailFolders joinedFolders(const MailFolders &before, const MailFolders &ours, const MailFolders &theirs)
{
    const auto drafts = [](const MailFolders &one) { return std::pair(one.drafts, one.draftsChosen); };
    const auto sent = [](const MailFolders &one) { return std::pair(one.sent, one.sentChosen); };
    MailFolders all;
    std::tie(all.drafts, all.draftsChosen) = joinedFolder(drafts(before), drafts(ours), drafts(theirs));
    std::tie(all.sent, all.sentChosen) = joinedFolder(sent(before), sent(ours), sent(theirs));
    return all;
}

} // namespace

MailboxMemory joinedMemory(const MailboxMemory &before, const MailboxMemory &ours,
                           const MailboxMemory &theirs)
{
    MailboxMemory all = ours;
    all.account.sends = joined(before.account.sends, ours.account.sends, theirs.account.sends);
    all.account.sending = joined(before.account.sending, ours.account.sending, theirs.account.sending);
    all.folders = joinedFolders(before.folders, ours.folders, theirs.folders);
    all.allFolders = joined(before.allFolders, ours.allFolders, theirs.allFolders);
    all.inbox = joinedMarks(before.inbox, ours.inbox, theirs.inbox);
    if (ours.folders.sent == theirs.folders.sent)
        all.sent = joinedMarks(before.sent, ours.sent, theirs.sent);
    else
        all.sent = all.folders.sent == ours.folders.sent ? ours.sent : theirs.sent;
    all.inboxAsked = joinedNumbers(before.inboxAsked, ours.inboxAsked, theirs.inboxAsked);
    all.sentAsked = joinedNumbers(before.sentAsked, ours.sentAsked, theirs.sentAsked);
    all.drafts = joinedLists(before.drafts, ours.drafts, theirs.drafts,
                             [](const PutDraft &put) -> const DraftId & { return put.draft; });
    all.copies = joinedLists(before.copies, ours.copies, theirs.copies,
                             [](const SentCopy &copy) -> const QByteArray & { return copy.messageId; });
    QSet<QString> known(theirs.taken.begin(), theirs.taken.end());
    known.unite(QSet<QString>(before.taken.begin(), before.taken.end())); // one may have forgotten them
    all.taken = theirs.taken;
    for (const QString &one : ours.taken) {
        if (!known.contains(one))
            all.taken.append(one);
    }
    all.letters = std::max<qint64>(0, theirs.letters + ours.letters - before.letters);
    all.looked = std::max(ours.looked, theirs.looked);
    return all;
}

} // namespace afterword
