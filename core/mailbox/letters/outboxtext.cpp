// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/letters/outbox.h"

#include "core/base/iso.h"
#include "core/base/jsonbytes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

constexpr int version = 1;
constexpr std::array states{"waiting"_L1, "asking"_L1, "givenOver"_L1, "unclear"_L1, "sent"_L1};

Error isNone()
{
    return Error{Words::tr("it is not what Afterword wrote there")};
}

Result<Outgoing> outgoingIn(const QJsonObject &json)
{
    Outgoing outgoing;
    outgoing.draft.text = json.value("draft"_L1).toString();
    const auto state = std::find(states.begin(), states.end(), json.value("state"_L1).toString());
    const auto at = momentFromIso(json.value("at"_L1).toString());
    outgoing.messageId = bytesIn(json, "messageId"_L1);
    if (outgoing.draft.text.isEmpty() || state == states.end() || !at || outgoing.messageId.isEmpty())
        return isNone();
    outgoing.state = static_cast<Outgoing::State>(state - states.begin());
    outgoing.at = *at;
    outgoing.answers = bytesIn(json, "answers"_L1);
    outgoing.letter = QByteArray::fromBase64(bytesIn(json, "letter"_L1));
    outgoing.why = json.value("why"_L1).toString();
    return outgoing;
}

} // namespace

QByteArray outboxText(const Outbox &outbox)
{
    QJsonArray letters;
    for (const Outgoing &one : outbox.letters) {
        letters.append(QJsonObject{{u"draft"_s, one.draft.text},
                                   {u"state"_s, states[static_cast<size_t>(one.state)]},
                                   {u"at"_s, isoMoment(one.at, Zone())},
                                   {u"messageId"_s, bytesAsText(one.messageId)},
                                   {u"answers"_s, bytesAsText(one.answers)},
                                   {u"letter"_s, bytesAsText(one.letter.toBase64())},
                                   {u"why"_s, one.why}});
    }
    return QJsonDocument(QJsonObject{{u"version"_s, version}, {u"letters"_s, letters}})
        .toJson(QJsonDocument::Compact);
}

Result<Outbox> outboxFrom(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const int found = json.value("version"_L1).toInt();
    if (found > version)
        return Error{Words::tr("a newer Afterword wrote it")};
    if (found != version || !json.value("letters"_L1).isArray())
        return isNone();
    Outbox outbox;
    const QJsonArray letters = json.value("letters"_L1).toArray();
    for (const auto &one : letters) {
        auto outgoing = outgoingIn(one.toObject());
        if (!outgoing)
            return outgoing.error();
        outbox.letters.push_back(std::move(*outgoing));
    }
    return outbox;
}

} // namespace afterword
