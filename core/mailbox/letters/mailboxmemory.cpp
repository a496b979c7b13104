// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/letters/mailboxmemory.h"

#include "core/base/iso.h"
#include "core/base/jsonbytes.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int version = 1;
/// Older ones are forgotten: by then their letters lie before what is looked at.
constexpr qsizetype mostTaken = 20'000;

constexpr std::array states{"waiting"_L1, "there"_L1, "edited"_L1, "gone"_L1};

QString digestOf(const QString &messageId)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(messageId.toUtf8(), QCryptographicHash::Sha256).toBase64().left(16));
}

quint32 numberIn(const QJsonValue &value)
{
    const double number = value.toDouble();
    return number >= 0 && number <= 4294967295.0 ? static_cast<quint32>(number) : 0;
}

QJsonArray json(const LetterPlace &place)
{
    return {double(place.validity), double(place.uid)};
}

LetterPlace placeIn(const QJsonValue &value)
{
    return {numberIn(value.toArray().at(0)), numberIn(value.toArray().at(1))};
}

QJsonArray json(const std::vector<quint32> &uids)
{
    QJsonArray array;
    for (const quint32 uid : uids)
        array.append(double(uid));
    return array;
}

std::vector<quint32> uidsIn(const QJsonValue &value)
{
    std::vector<quint32> uids;
    const QJsonArray array = value.toArray();
    for (const auto &one : array) {
        if (const quint32 uid = numberIn(one))
            uids.push_back(uid);
    }
    return uids;
}

QJsonObject json(const PutDraft &put)
{
    return {{u"draft"_s, put.draft.text},
            {u"application"_s, put.application.text},
            {u"state"_s, states[static_cast<size_t>(put.state)]},
            {u"messageId"_s, bytesAsText(put.messageId)},
            {u"answers"_s, bytesAsText(put.answers)},
            {u"digest"_s, bytesAsText(put.digest)},
            {u"at"_s, isoMoment(put.at, Zone())},
            {u"place"_s, json(put.place)},
            {u"replaces"_s, json(put.replaces)},
            {u"replacesId"_s, bytesAsText(put.replacesId)},
            {u"wasEdited"_s, put.wasEdited}};
}

std::optional<PutDraft> putIn(const QJsonObject &json)
{
    PutDraft put;
    put.draft.text = json.value("draft"_L1).toString();
    put.application.text = json.value("application"_L1).toString();
    const auto at = momentFromIso(json.value("at"_L1).toString());
    const auto state = std::find(states.begin(), states.end(), json.value("state"_L1).toString());
    if (put.draft.text.isEmpty() || !at || state == states.end())
        return {};
    put.state = static_cast<PutDraft::State>(state - states.begin());
    put.at = *at;
    put.messageId = bytesIn(json, "messageId"_L1);
    put.answers = bytesIn(json, "answers"_L1);
    put.digest = bytesIn(json, "digest"_L1);
    put.place = placeIn(json.value("place"_L1));
    put.replaces = placeIn(json.value("replaces"_L1));
    put.replacesId = bytesIn(json, "replacesId"_L1);
    put.wasEdited = json.value("wasEdited"_L1).toBool();
    return put;
}

/// An older build knew a draft on this computer by its file, in which other programs save another text under
/// the same name: nobody can tell whether it still says what was put there, so it counts as written on.
void distrustOldPlace(PutDraft &put)
{
    if (put.place.uid == 0 || put.place.validity == localDraftValidity)
        return;
    if (put.state == PutDraft::State::There)
        put.state = PutDraft::State::Edited;
    put.wasEdited = put.wasEdited || put.state == PutDraft::State::Gone;
}

} // namespace

PutDraft *MailboxMemory::find(const DraftId &draft)
{
    const auto found =
        std::find_if(drafts.begin(), drafts.end(), [&](const PutDraft &put) { return put.draft == draft; });
    return found == drafts.end() ? nullptr : &*found;
}

bool MailboxMemory::wasTaken(const QString &messageId) const
{
    return !messageId.isEmpty() && taken.contains(digestOf(messageId));
}

void MailboxMemory::noteTaken(const QString &messageId)
{
    ++letters;
    setAside(messageId);
}

void MailboxMemory::setAside(const QString &messageId)
{
    if (messageId.isEmpty() || wasTaken(messageId))
        return;
    taken.append(digestOf(messageId));
    if (taken.size() > mostTaken)
        taken.removeFirst();
}

void MailboxMemory::takeUp(const QString &messageId)
{
    taken.removeAll(digestOf(messageId));
}

QByteArray mailboxMemoryText(const MailboxMemory &memory)
{
    QJsonArray drafts;
    for (const PutDraft &put : memory.drafts)
        drafts.append(json(put));
    QJsonArray copies;
    for (const SentCopy &copy : memory.copies)
        copies.append(QJsonObject{{u"messageId"_s, bytesAsText(copy.messageId)},
                                  {u"letter"_s, bytesAsText(copy.letter)},
                                  {u"sent"_s, isoMoment(copy.sent, Zone())}});
    QJsonArray folders;
    for (const QByteArray &name : memory.allFolders)
        folders.append(bytesAsText(name));
    const MailAccount &account = memory.account;
    QJsonObject object{{u"version"_s, version},
                       {u"address"_s, account.address},
                       {u"user"_s, account.user},
                       {u"host"_s, account.host},
                       {u"port"_s, account.port},
                       {u"startTls"_s, account.startTls},
                       {u"authority"_s, bytesAsText(account.authority)},
                       {u"sends"_s, account.sends},
                       {u"sendHost"_s, account.sending.host},
                       {u"sendPort"_s, account.sending.port},
                       {u"sendStartTls"_s, account.sending.startTls},
                       {u"online"_s, account.online},
                       {u"byToken"_s, account.byToken},
                       {u"folder"_s, account.folder},
                       {u"copies"_s, copies},
                       {u"draftsFolder"_s, bytesAsText(memory.folders.drafts)},
                       {u"sentFolder"_s, bytesAsText(memory.folders.sent)},
                       {u"draftsChosen"_s, memory.folders.draftsChosen},
                       {u"sentChosen"_s, memory.folders.sentChosen},
                       {u"folders"_s, folders},
                       {u"inbox"_s, json(LetterPlace{memory.inbox.validity, memory.inbox.next})},
                       {u"sent"_s, json(LetterPlace{memory.sent.validity, memory.sent.next})},
                       {u"inboxRead"_s, json(memory.inbox.read)},
                       {u"sentRead"_s, json(memory.sent.read)},
                       {u"inboxAsked"_s, json(memory.inboxAsked)},
                       {u"sentAsked"_s, json(memory.sentAsked)},
                       {u"drafts"_s, drafts},
                       {u"taken"_s, QJsonArray::fromStringList(memory.taken)},
                       {u"letters"_s, double(memory.letters)}};
    if (memory.looked)
        object.insert(u"looked"_s, isoMoment(*memory.looked, Zone()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

MailboxMemory mailboxMemoryFrom(const QByteArray &file)
{
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    MailboxMemory memory;
    if (json.value("version"_L1).toInt() != version)
        return memory;
    MailAccount &account = memory.account;
    account.address = json.value("address"_L1).toString();
    account.user = json.value("user"_L1).toString();
    account.host = json.value("host"_L1).toString();
    const int port = json.value("port"_L1).toInt();
    account.port = port > 0 && port < 65536 ? static_cast<quint16>(port) : quint16(993);
    account.startTls = json.value("startTls"_L1).toBool();
    account.authority = bytesIn(json, "authority"_L1);
    account.sends = json.value("sends"_L1).toBool();
    account.sending.host = json.value("sendHost"_L1).toString();
    const int sendPort = json.value("sendPort"_L1).toInt();
    account.sending.port =
        sendPort > 0 && sendPort < 65536 ? static_cast<quint16>(sendPort) : SendingServer().port;
    account.sending.startTls = json.value("sendStartTls"_L1).toBool();
    account.online = json.value("online"_L1).toString();
    account.byToken = json.value("byToken"_L1).toBool();
    account.folder = json.value("folder"_L1).toString();
    const QJsonArray copies = json.value("copies"_L1).toArray();
    for (const auto &one : copies) {
        const QJsonObject copy = one.toObject();
        const auto sent = momentFromIso(copy.value("sent"_L1).toString());
        if (sent && !bytesIn(copy, "messageId"_L1).isEmpty() && !bytesIn(copy, "letter"_L1).isEmpty())
            memory.copies.push_back({bytesIn(copy, "messageId"_L1), bytesIn(copy, "letter"_L1), *sent});
    }
    memory.folders = {bytesIn(json, "draftsFolder"_L1), bytesIn(json, "sentFolder"_L1),
                      json.value("draftsChosen"_L1).toBool(), json.value("sentChosen"_L1).toBool()};
    const QJsonArray folders = json.value("folders"_L1).toArray();
    for (const auto &name : folders)
        memory.allFolders.push_back(name.toString().toLatin1());
    const LetterPlace inbox = placeIn(json.value("inbox"_L1));
    const LetterPlace sent = placeIn(json.value("sent"_L1));
    memory.inbox = {inbox.validity, inbox.uid, uidsIn(json.value("inboxRead"_L1))};
    memory.sent = {sent.validity, sent.uid, uidsIn(json.value("sentRead"_L1))};
    memory.inboxAsked = uidsIn(json.value("inboxAsked"_L1));
    memory.sentAsked = uidsIn(json.value("sentAsked"_L1));
    const QJsonArray drafts = json.value("drafts"_L1).toArray();
    for (const auto &one : drafts) {
        auto put = putIn(one.toObject());
        if (!put)
            continue;
        if (!account.folder.isEmpty())
            distrustOldPlace(*put);
        memory.drafts.push_back(*put);
    }
    const QJsonArray taken = json.value("taken"_L1).toArray();
    for (const auto &one : taken)
        memory.taken.append(one.toString());
    memory.letters = static_cast<qint64>(json.value("letters"_L1).toDouble());
    if (const auto looked = momentFromIso(json.value("looked"_L1).toString()))
        memory.looked = *looked;
    return memory;
}

} // namespace afterword
