// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/noticeledger.h"

#include "core/base/files.h"
#include "core/base/iso.h"
#include "core/storage/sidefiles.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeLedger)
};

constexpr int version = 1;
constexpr int daysKept = 400;
/// Larger than a ledger of 400 days could be; whoever made such a file made no ledger.
constexpr qint64 largest = 50'000'000; // bytes

void putMoment(QJsonObject &json, const QString &name, const std::optional<Moment> &moment)
{
    if (moment)
        json.insert(name, isoMoment(*moment, Zone()));
}

void putFlag(QJsonObject &json, const QString &name, bool flag)
{
    if (flag)
        json.insert(name, true);
}

std::optional<Moment> momentIn(const QJsonObject &json, const QString &name)
{
    const auto moment = momentFromIso(json.value(name).toString());
    return moment ? std::optional(*moment) : std::nullopt;
}

} // namespace

QString freshTicket()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(bits.data()), qsizetype(sizeof bits)).toHex());
}

std::optional<QString> keyOfTicket(const NoticeLedger &ledger, const QString &ticket)
{
    if (ticket.isEmpty())
        return std::nullopt;
    for (auto it = ledger.begin(); it != ledger.end(); ++it) {
        if (it->ticket == ticket)
            return it.key();
    }
    return std::nullopt;
}

QByteArray ledgerText(const NoticeLedger &ledger)
{
    QStringList keys = ledger.keys();
    keys.sort(); // an object keeps its keys in order: out of order each would move all behind it
    QJsonObject shown;
    for (const QString &key : keys) {
        const ShownNotices record = ledger.value(key);
        QJsonObject entry;
        putMoment(entry, u"opened"_s, record.opened);
        putMoment(entry, u"due"_s, record.due);
        if (record.late.isValid())
            entry.insert(u"late"_s, isoDate(record.late));
        putMoment(entry, u"lastShown"_s, record.lastShown);
        putFlag(entry, u"missed"_s, record.missed);
        putFlag(entry, u"again"_s, record.again);
        if (!record.ticket.isEmpty())
            entry.insert(u"ticket"_s, record.ticket);
        shown.insert(key, entry);
    }
    return QJsonDocument(QJsonObject{{u"notices"_s, version}, {u"shown"_s, shown}}).toJson();
}

Result<NoticeLedger> ledgerFromText(const QByteArray &text)
{
    const QJsonObject file = QJsonDocument::fromJson(text).object();
    if (file.value(u"notices"_s).toInt() != version || !file.value(u"shown"_s).isObject())
        return Error{Words::tr("this is not a list of shown notices")};
    NoticeLedger ledger;
    const QJsonObject shown = file.value(u"shown"_s).toObject();
    for (auto it = shown.begin(); it != shown.end(); ++it) {
        const QJsonObject entry = it->toObject();
        const auto late = dateFromIso(entry.value(u"late"_s).toString());
        ledger.insert(it.key(),
                      {momentIn(entry, u"opened"_s), momentIn(entry, u"due"_s), late ? *late : QDate(),
                       momentIn(entry, u"lastShown"_s).value_or(Moment()), entry.value(u"missed"_s).toBool(),
                       entry.value(u"again"_s).toBool(), entry.value(u"ticket"_s).toString()});
    }
    return ledger;
}

NoticeLedger readLedger(const QString &path)
{
    const auto text = readFile(path, largest);
    if (!text)
        return {};
    const auto ledger = ledgerFromText(*text);
    return ledger ? *ledger : NoticeLedger();
}

Result<void> writeLedger(const QString &path, const NoticeLedger &ledger)
{
    return writePrivateFile(path, ledgerText(ledger));
}

QString ledgerPathFor(const QString &storePath)
{
    return sideFileOf(storePath, SideFile::Notices);
}

void forgetOld(NoticeLedger &ledger, Moment now)
{
    const Moment oldest = now - std::chrono::days(daysKept);
    ledger.removeIf([&](const auto &entry) { return entry.value().lastShown < oldest; });
}

} // namespace afterword
