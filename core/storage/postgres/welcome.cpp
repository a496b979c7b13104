// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/welcome.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ServerLine)
};

/// What the server itself said, where it said anything.
struct Refusal {
    QString state; ///< SQLSTATE
    QString text;  ///< in the server's language
};

/// The last of what @p said holds: where a try with TLS and one without were both refused, there are two.
std::optional<Refusal> refusalIn(const QString &said)
{
    // "FATAL:  28P01: password authentication failed for user ...", the first word in the server's language.
    static const QRegularExpression coded(u":  ([0-9A-Z]{5}): ([^\n]*)"_s);
    std::optional<Refusal> last;
    for (auto all = coded.globalMatch(said); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        last = Refusal{match.captured(1), match.captured(2).simplified()};
    }
    return last;
}

} // namespace

NotIn notIn(const StoreAddress &address, const QString &said)
{
    const auto refusal = refusalIn(said);
    if (!refusal)
        return {Welcome::NoAnswer,
                {Words::tr("the server %1 could not be reached, so nothing was opened; check that this "
                           "computer is online, and try again (%2)")
                     .arg(address.host, said.simplified())}};
    const QString &state = refusal->state;
    // A bouncer before the server has a code of its own for it.
    if (state == "28P01"_L1 || state == "08P01"_L1)
        return {Welcome::WrongPassword,
                {Words::tr("the server %1 does not accept this password for %2: %3")
                     .arg(address.host, address.person, refusal->text)}};
    if (state.startsWith("57P"_L1))
        return {Welcome::NoAnswer,
                {Words::tr("the server %1 is starting up or shutting down, so nothing was opened; try again "
                           "in a moment")
                     .arg(address.host)}};
    if (state.startsWith("53"_L1))
        return {Welcome::NoAnswer,
                {Words::tr("the server %1 is full, so nothing was opened; try again later, and if that does "
                           "not help, tell whoever looks after it: %2")
                     .arg(address.host, refusal->text)}};
    if (state == "3D000"_L1)
        return {Welcome::TurnedAway,
                {Words::tr("the server %1 has no database \"%2\"; check the address")
                     .arg(address.host, address.database)}};
    if (state == "42501"_L1)
        return {Welcome::TurnedAway,
                {Words::tr("the server %1 knows %2, but does not let them into the database \"%3\"; ask "
                           "whoever looks after it")
                     .arg(address.host, address.person, address.database)}};
    return {Welcome::TurnedAway,
            {Words::tr("the server %1 does not let %2 in; ask whoever looks after it: %3")
                 .arg(address.host, address.person, refusal->text)}};
}

NotIn notInWithoutPassword(const StoreAddress &address)
{
    return {Welcome::WrongPassword,
            {Words::tr("the server %1 asks for %2’s password").arg(address.host, address.person)}};
}

NotIn notInForSilence(const StoreAddress &address)
{
    return {Welcome::NoAnswer,
            {Words::tr("the server %1 does not answer, so nothing was opened; check that this computer is "
                       "online, and try again")
                 .arg(address.host)}};
}

} // namespace afterword
