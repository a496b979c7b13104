// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/local/localvisit.h"

#include "core/mailbox/local/localparts.h"

#include "core/base/files.h"
#include "core/mailbox/headerfield.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cerrno>

#include <dirent.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(LocalMailbox)
};

/// Letters are told from each other by their numbers alone, whenever they were read.
constexpr quint32 validity = 1;

QSet<quint32> knownOf(const FolderMark &mark, const std::vector<quint32> &again)
{
    if (mark.next == 0 || mark.validity != validity)
        return {};
    QSet<quint32> known(mark.read.begin(), mark.read.end());
    for (const quint32 number : again)
        known.remove(number);
    return known;
}

/// What tells whether a file of many letters is as it was; empty for a Maildir, whose files are listed.
QString standingOf(const LocalFolder &folder)
{
    if (folder.kind == LocalFolder::Kind::Maildir)
        return {};
    const QFileInfo file(folder.path);
    return u"%1 %2"_s.arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

/// A folder that is made deeper below changes nothing that is looked at.
constexpr auto goneThroughAgainAfter = 3min;

/// Why the folder at @p path cannot be gone through, as the system says it; 0: it can.
int whyClosed(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    DIR *dir = opendir(native.constData());
    if (!dir)
        return errno;
    closedir(dir);
    return access(native.constData(), X_OK) == 0 ? 0 : errno;
}

/// Why there is no inbox at @p root, as a whole sentence.
QString whyNoInbox(const QString &root, const LocalFolders &folders)
{
    if (!folders.accounts.isEmpty())
        return Words::tr("There is no inbox in %1, but there are mailboxes below it. Choose one of them.")
            .arg(root);
    const QFileInfoList all =
        QDir(root).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &one : all) {
        const bool isInbox = one.fileName().compare(u"inbox"_s, Qt::CaseInsensitive) == 0;
        if (isInbox && (!one.isReadable() || (one.isDir() && !one.isExecutable())))
            return unreadable(one.filePath(), systemReason(EACCES)).message;
    }
    return Words::tr("No inbox of a mail program was found in %1. Choose the folder that holds the inbox of "
                     "the account.")
        .arg(root);
}

} // namespace

LocalVisit::LocalVisit(MailErrand errand, QString root, QString spool)
    : m_errand(std::move(errand))
    , m_root(std::move(root))
    , m_spool(std::move(spool))
{
    for (const LetterPlace &place : m_errand.drafts) {
        if (place.validity == localDraftValidity)
            m_ours.insert(place.uid);
    }
}

/// The folders are gone through anew only where the root, or one of those that are used, is another one, and
/// now and then.
void LocalVisit::findFolders(Moment now)
{
    const QDateTime changed = QFileInfo(m_root).lastModified();
    const auto isThere = [](const LocalFolder *folder) {
        return folder && (folder->mayBeMissing || QFile::exists(folder->path));
    };
    const auto isNamedThere = [&](const QByteArray &name) {
        return name.isEmpty() || isThere(m_folders.find(name));
    };
    const bool isFresh = now >= m_goneThrough && now < m_goneThrough + goneThroughAgainAfter;
    if (isFresh && changed == m_found && isThere(m_folders.inbox ? &*m_folders.inbox : nullptr) &&
        isNamedThere(m_errand.folders.sent) && isNamedThere(m_errand.folders.drafts))
        return;
    m_folders = localFoldersAt(m_root, m_spool);
    m_found = changed;
    m_goneThrough = now;
}

LocalVisit::Round LocalVisit::look(Moment now, const Tell &tell, const std::function<bool()> &isGivenUp)
{
    using Trouble = MailTrouble::Kind;
    if (const int error = whyClosed(m_root); error == ENOENT)
        return {MailTrouble{Trouble::Passing, Words::tr("The folder %1 is not there.").arg(m_root)}, false};
    else if (error != 0)
        return {MailTrouble{Trouble::Passing, unreadable(m_root, systemReason(error)).message}, false};
    findFolders(now);
    if (!m_folders.inbox) {
        // One that was there may be elsewhere for a moment, as a disk that is put in anew.
        const bool wasThere = m_errand.inbox.validity == validity || m_inbox;
        return {MailTrouble{wasThere ? Trouble::Passing : Trouble::Lasting, whyNoInbox(m_root, m_folders)},
                false};
    }
    FoldersFound found{chooseLocalFolders(m_folders, m_errand.folders), {}, {}, {}, true};
    for (const LocalFolder &folder : m_folders.all)
        found.all.push_back(folder.name);
    m_errand.folders = found.chosen;
    found.noDrafts = whyNoDrafts(m_folders.find(m_errand.folders.drafts), m_root, m_errand.folders.drafts);
    // Thunderbird makes an index of each folder sooner or later.
    found.takesDrafts = !m_folders.inbox->hasIndex &&
                        (m_folders.all.empty() || std::any_of(m_folders.all.begin(), m_folders.all.end(),
                                                              [](const auto &one) { return !one.hasIndex; }));
    if (m_folders.inbox->mayBeMissing)
        found.inboxBeside = m_folders.inbox->path;
    tell({std::move(found)});

    UnderWay round{now, tell, isGivenUp};
    const LocalFolder *sent = m_folders.find(m_errand.folders.sent);
    const LocalFolder *drafts = m_folders.find(m_errand.folders.drafts);
    auto done = read(ReadFolder::Inbox, *m_folders.inbox, round);
    if (done && sent)
        done = read(ReadFolder::Sent, *sent, round);
    if (done)
        done = putLetters(drafts, round);
    if (done && drafts)
        done = followDrafts(*drafts, round);
    if (!done)
        return {MailTrouble{MailTrouble::Kind::Passing, done.error().message}, false};
    tell({RoundDone()});
    return {{}, round.isUnfinished};
}

Result<void> LocalVisit::read(ReadFolder which, const LocalFolder &folder, UnderWay &round)
{
    const bool isInbox = which == ReadFolder::Inbox;
    std::optional<Reading> &reading = isInbox ? m_inbox : m_sent;
    if (!reading) {
        const FolderMark &mark = isInbox ? m_errand.inbox : m_errand.sent;
        reading = Reading{mark, knownOf(mark, isInbox ? m_errand.inboxAgain : m_errand.sentAgain), {}};
        if (mark.next == 0 || mark.validity != validity)
            reading->mark = {validity, 0, {}};
    }
    const QString standing = standingOf(folder);
    if (!standing.isEmpty() && standing == reading->seen)
        return {};
    LettersRead read{which, {}, {}, 0};
    qsizetype kept = 0;
    const auto handOn = [&] {
        read.mark = reading->mark;
        round.tell({std::exchange(read, LettersRead{which, {}, {}, 0})});
        kept = 0;
    };
    const auto take = [&](const LocalLetter &letter) {
        ++read.seen;
        QByteArray bytes;
        if (!letter.isDeleted && m_errand.isWanted(letter.header)) {
            bytes = letter.read();
            if (bytes.isEmpty())
                return; // it was moved just now, and is met again where it went
        }
        reading->known.insert(letter.number);
        if (bytes.isEmpty())
            return;
        kept += bytes.size();
        read.letters.push_back({letter.number, std::move(bytes)});
        std::vector<quint32> &numbers = reading->mark.read;
        if (std::find(numbers.begin(), numbers.end(), letter.number) == numbers.end())
            numbers.push_back(letter.number);
        if (kept >= lettersHandedOnAt)
            handOn();
    };
    const auto visited =
        visitLetters(folder, {m_errand.since, reading->known, round.now, false, round.isGivenUp}, take);
    if (!visited)
        return visited.error();
    const bool isWhole = visited.value() == Visited::Whole;
    reading->seen = isWhole ? standing : QString();
    round.isUnfinished = round.isUnfinished || !isWhole;
    if (!round.isGivenUp())
        reading->mark.next = 1; // everything was looked at
    handOn();
    return {};
}

Result<void> LocalVisit::putLetters(const LocalFolder *drafts, UnderWay &round)
{
    std::vector<LetterToPut> waiting;
    for (const LetterToPut &letter : std::exchange(m_errand.letters, {})) {
        if (const QString why = whyNoDrafts(drafts, m_root, m_errand.folders.drafts); !why.isEmpty()) {
            round.tell({LetterRefused{letter.draft, why}});
            continue;
        }
        quint32 number = 0;
        bool wasChanged = false; // the earlier version, by another program
        const auto looked = visitLetters(*drafts, {.byWords = true}, [&](const LocalLetter &one) {
            const QByteArray id = headerField(one.header, "Message-ID");
            if (!one.isDeleted && id == '<' + letter.messageId + '>')
                number = one.number;
            wasChanged = wasChanged || (!one.isDeleted && id == '<' + letter.replacesId + '>' &&
                                        one.number != letter.replaces.uid);
        });
        if (!looked)
            return looked.error();
        if (number == 0) {
            const PutThere put = putDraft(*drafts, letter.bytes, round.now);
            if (put.isBusy) {
                waiting.push_back(letter);
                round.isUnfinished = true;
                continue;
            }
            if (put.number == 0) {
                round.tell({LetterRefused{letter.draft, put.why}});
                continue;
            }
            number = put.number;
        }
        LetterPut put{letter.draft, letter.messageId, {localDraftValidity, number}, {}};
        m_ours.insert(number);
        if (letter.replaces.uid > 0 && letter.replaces.validity == localDraftValidity &&
            !removeDraft(*drafts, letter.replaces.uid))
            put.left =
                Words::tr(
                    "An earlier version of this draft is still in %1. Only your mail program can remove it.")
                    .arg(drafts->path);
        else if (wasChanged)
            put.left = Words::tr("An earlier version of this draft was changed in your mail program, so it "
                                 "is left in %1, beside the new one.")
                           .arg(drafts->path);
        round.tell({put});
    }
    m_errand.letters = std::move(waiting);
    return {};
}

Result<void> LocalVisit::followDrafts(const LocalFolder &drafts, UnderWay &round)
{
    DraftsSeen seen{localDraftValidity, {}};
    m_draftFiles.clear();
    const LettersWanted all{.now = round.now, .byWords = true, .isGivenUp = round.isGivenUp};
    const auto visited = visitLetters(drafts, all, [&](const LocalLetter &letter) {
        seen.drafts.push_back({letter.number, letter.isDeleted, letter.header});
        if (!letter.path.isEmpty() && m_ours.contains(letter.number))
            m_draftFiles += letter.path;
    });
    if (!visited)
        return visited.error();
    if (visited.value() == Visited::Whole)
        round.tell({std::move(seen)});
    else
        round.isUnfinished = true;
    return {};
}

QStringList LocalVisit::grounds() const
{
    QStringList grounds{QFileInfo(QDir::cleanPath(m_root)).path()};
    const LocalFolder *inbox = m_folders.inbox ? &*m_folders.inbox : nullptr;
    for (const LocalFolder *folder :
         {inbox, m_folders.find(m_errand.folders.sent), m_folders.find(m_errand.folders.drafts)}) {
        if (folder && folder->kind == LocalFolder::Kind::Maildir)
            grounds << folder->path;
        if (folder)
            grounds << QFileInfo(folder->path).path();
    }
    grounds.removeDuplicates();
    return grounds;
}

QStringList LocalVisit::places() const
{
    QStringList places{m_root};
    const auto add = [&](const LocalFolder *folder) {
        if (!folder)
            return;
        if (folder->kind == LocalFolder::Kind::Maildir)
            places << folder->path + u"/new"_s << folder->path + u"/cur"_s;
        else
            places << folder->path;
        if (folder->mayBeMissing)
            places << QFileInfo(folder->path).path();
    };
    add(m_folders.inbox ? &*m_folders.inbox : nullptr);
    add(m_folders.find(m_errand.folders.sent));
    add(m_folders.find(m_errand.folders.drafts));
    // A text that is saved under the same name changes no folder.
    return places + m_draftFiles;
}

} // namespace afterword
