// SPDX-License-Identifier: GPL-3.0-or-later
// Which folders lie where on this computer.
#include "core/mailbox/local/localfolder.h"

#include "core/mailbox/local/localparts.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Nobody keeps letters deeper, in more folders, or beside more other files.
constexpr int deepest = 5;
constexpr int mostPlaces = 5'000;
constexpr int mostFiles = 20'000;
constexpr int mostFilesInOne = 2'000;
/// A profile of Thunderbird in somebody's home folder has its accounts so far below.
constexpr int deepestAccount = 4;
constexpr int mostPlacesForAccounts = 3'000;
constexpr qsizetype mostAccounts = 10;

/// What Thunderbird calls the folder that holds the folders below "Inbox".
const QString below = u".sbd"_s;

QByteArray joined(const QByteArray &above, const QString &name)
{
    const QByteArray own = QFile::encodeName(name.endsWith(below) ? name.chopped(below.size()) : name);
    return above.isEmpty() ? own : above + '/' + own;
}

bool isPartOfMaildir(const QString &name)
{
    return name == u"cur"_s || name == u"new"_s || name == u"tmp"_s;
}

/// What was met on the way; it ends where there is too much, as in a whole home folder.
struct Walk {
    std::vector<LocalFolder> all;
    int places = 0;
    int files = 0;
};

void addFiles(const QDir &dir, const QByteArray &above, Walk &walk)
{
    int here = 0;
    for (const QFileInfo &file : dir.entryInfoList(QDir::Files | QDir::Readable, QDir::Name)) {
        if (++walk.files > mostFiles || ++here > mostFilesInOne)
            return;
        if (mbox::isAt(file.filePath()))
            walk.all.push_back({LocalFolder::Kind::Mbox, joined(above, file.fileName()), '/', file.filePath(),
                                QFile::exists(file.filePath() + u".msf"_s)});
    }
}

void addFolders(const QDir &dir, const QByteArray &above, int depth, Walk &walk)
{
    // First what lies here: a folder of thousands of files below it does not hide it.
    if (!maildir::isAt(dir.path()))
        addFiles(dir, above, walk);
    const auto kinds = QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden;
    for (const QFileInfo &sub : dir.entryInfoList(kinds, QDir::Name)) {
        if (++walk.places > mostPlaces)
            return;
        const QString name = sub.fileName();
        const bool isMaildir = maildir::isAt(sub.filePath());
        if (isPartOfMaildir(name) || (name.startsWith(u'.') && !isMaildir) || (sub.isSymLink() && !isMaildir))
            continue;
        // Maildir++: all folders lie beside the inbox, with their places in their names (".Work.Drafts").
        if (isMaildir && name.startsWith(u'.'))
            walk.all.push_back(
                {LocalFolder::Kind::Maildir, QFile::encodeName(name.mid(1)), '.', sub.filePath()});
        else if (isMaildir)
            walk.all.push_back({LocalFolder::Kind::Maildir, joined(above, name), '/', sub.filePath()});
        if (depth < deepest && !name.startsWith(u'.'))
            addFolders(QDir(sub.filePath()), joined(above, name), depth + 1, walk);
    }
}

bool isInbox(const LocalFolder &folder)
{
    return folder.name.compare("inbox", Qt::CaseInsensitive) == 0;
}

/// Whether something is called so there, whatever it is: then nothing else is read in its place.
bool namesInbox(const QDir &dir)
{
    const QStringList names =
        dir.entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    return names.contains(u"inbox"_s, Qt::CaseInsensitive);
}

std::optional<LocalFolder> atPath(const QString &path)
{
    if (path.isEmpty())
        return {};
    if (maildir::isAt(path))
        return LocalFolder{LocalFolder::Kind::Maildir, "INBOX", '/', path};
    const QFileInfo file(path);
    if (file.exists() ? file.isFile() && (file.size() == 0 || mbox::isAt(path)) : file.dir().exists())
        return LocalFolder{LocalFolder::Kind::Mbox, "INBOX", '/', path, false, true};
    return {};
}

/// Whether there is an inbox at first sight: below @p path not every folder is gone through.
bool seemsToHaveInbox(const QString &path, const QString &spool)
{
    if (maildir::isAt(path))
        return true;
    const QFileInfoList all =
        QDir(path).entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot | QDir::Readable);
    return std::any_of(all.begin(), all.end(), [&](const QFileInfo &one) {
        const bool isInbox = one.fileName().compare(u"inbox"_s, Qt::CaseInsensitive) == 0;
        const bool isMbox = (isInbox || !spool.isEmpty()) && mbox::isAt(one.filePath());
        return isMbox || (isInbox && maildir::isAt(one.filePath()));
    });
}

bool hasUsualFolders(const QString &path)
{
    Walk walk;
    addFolders(QDir(path), {}, deepest, walk);
    const MailFolders usual = chooseLocalFolders({walk.all, {}}, {});
    return !usual.drafts.isEmpty() || !usual.sent.isEmpty();
}

/// Whether a whole mailbox is at @p path. A Maildir alone may be one folder of another one.
bool isAccount(const QString &path)
{
    if (!maildir::isAt(path))
        return seemsToHaveInbox(path, {});
    const QString name = QFileInfo(path).fileName();
    return name.endsWith(u"maildir"_s, Qt::CaseInsensitive) || namesInbox(QDir(path)) ||
           hasUsualFolders(path);
}

void addAccounts(const QString &path, int depth, int &places, QStringList &found)
{
    const auto kinds = QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden | QDir::NoSymLinks;
    for (const QFileInfo &sub : QDir(path).entryInfoList(kinds, QDir::Name)) {
        if (++places > mostPlacesForAccounts || found.size() >= mostAccounts)
            return;
        if (isPartOfMaildir(sub.fileName()))
            continue;
        if (isAccount(sub.filePath()))
            found += sub.filePath();
        else if (depth < deepestAccount)
            addAccounts(sub.filePath(), depth + 1, places, found);
    }
}

/// Whether the system's own inbox belongs to what lies at a place, as Mutt has it.
bool takesSpool(const LocalFolders &there, const QString &spool)
{
    const auto isFile = [](const LocalFolder &one) {
        return one.kind == LocalFolder::Kind::Mbox && !one.name.contains('/');
    };
    const bool isDelivered = QFileInfo::exists(spool);
    if (there.accounts.isEmpty())
        return isDelivered || std::any_of(there.all.begin(), there.all.end(), isFile);
    return isDelivered && std::any_of(there.all.begin(), there.all.end(), [&](const LocalFolder &one) {
               return isFile(one) && QFileInfo(one.path).size() > 0;
           });
}

} // namespace

QStringList mailboxesBelow(const QString &path)
{
    QStringList found;
    int places = 0;
    addAccounts(path, 1, places, found);
    return found;
}

const LocalFolder *LocalFolders::find(const QByteArray &name) const
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const LocalFolder &one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

LocalFolders localFoldersAt(const QString &root, const QString &spool)
{
    LocalFolders folders;
    const QDir dir(root);
    if (!dir.exists())
        return folders;
    Walk walk;
    addFolders(dir, {}, 1, walk);
    folders.all = std::move(walk.all);
    if (maildir::isAt(root))
        folders.inbox = atPath(root);
    const auto found = std::find_if(folders.all.begin(), folders.all.end(), isInbox);
    if (!folders.inbox && found != folders.all.end()) {
        folders.inbox = *found;
        folders.all.erase(found);
    }
    if (folders.inbox || namesInbox(dir))
        return folders;
    folders.accounts = mailboxesBelow(root);
    if (!folders.all.empty() && takesSpool(folders, spool))
        folders.inbox = atPath(spool);
    if (folders.inbox)
        folders.accounts.clear();
    return folders;
}

MailFolders chooseLocalFolders(const LocalFolders &folders, const MailFolders &chosen)
{
    std::vector<MailFolder> named;
    for (const LocalFolder &folder : folders.all)
        named.push_back({folder.name, folder.separator, {}});
    return chooseFolders(named, {}, chosen);
}

QStringList localMailboxesOf(const QString &home, const QString &spool)
{
    QStringList places;
    for (const QString &name : {u"Maildir"_s, u"Mail"_s, u"mail"_s, u".maildir"_s})
        places += home + u'/' + name;
    // One account beside the other, as mbsync and offlineimap are told in their manuals.
    for (const QString &name : {u".mail"_s, u"Mail"_s, u"mail"_s, u"Maildir"_s, u".local/share/mail"_s}) {
        for (const QFileInfo &one :
             QDir(home + u'/' + name).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            places += one.filePath();
    }
    for (const QString &name : {u".thunderbird"_s, u"snap/thunderbird/common/.thunderbird"_s,
                                u".var/app/org.mozilla.Thunderbird/.thunderbird"_s}) {
        const QDir profiles(home + u'/' + name);
        for (const QFileInfo &profile : profiles.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &kept : {u"/ImapMail"_s, u"/Mail"_s}) {
                const auto accounts = QDir(profile.filePath() + kept)
                                          .entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
                for (const QFileInfo &account : accounts)
                    places += account.filePath();
            }
        }
    }
    QStringList found;
    for (const QString &place : std::as_const(places)) {
        // A Maildir's own folders are no mailboxes of their own; the spool is offered with what lies beside
        // it.
        const bool isInside = std::any_of(
            found.begin(), found.end(), [&](const QString &other) { return place.startsWith(other + u'/'); });
        const bool isUsual = place == home + u"/Mail"_s || place == home + u"/mail"_s;
        const bool hasSpool = isUsual && QFileInfo(spool).isFile();
        if (!isInside && !found.contains(place) && seemsToHaveInbox(place, hasSpool ? spool : QString()))
            found += place;
    }
    return found;
}

} // namespace afterword
