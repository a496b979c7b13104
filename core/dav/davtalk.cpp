// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dav/davtalk.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CalDav)
};

/// No calendar of a search takes more; a server that leads in circles does.
constexpr int mostRequests = 50'000;

} // namespace

void DavTalk::answer(const DavReply &reply)
{
    if (m_isOver)
        return;
    if (reply.status == 401)
        fail(DavTrouble::Kind::SignIn, troubleOf(reply.status).why);
    else
        answered(reply);
}

void DavTalk::ask(DavRequest request)
{
    if (++m_asked > mostRequests)
        fail(DavTrouble::Kind::Lasting, Words::tr("The server keeps redirecting in a circle."));
    else
        m_request = std::move(request);
}

void DavTalk::fail(DavTrouble::Kind kind, const QString &why)
{
    m_trouble = DavTrouble{kind, why};
    m_request.reset();
    m_isOver = true;
}

DavTrouble troubleOf(int status)
{
    using Kind = DavTrouble::Kind;
    switch (status) {
    case 401: return {Kind::SignIn, Words::tr("The server does not accept this name and password.")};
    case 403: return {Kind::Lasting, Words::tr("The server does not let you do this.")};
    case 404:
    case 410: return {Kind::Lasting, Words::tr("The server has nothing at this address.")};
    case 413:
    case 507:
        return {Kind::Lasting, Words::tr("The calendar server has no room left, so not everything is in your "
                                         "calendar. Free some space there.")};
    case 408:
    case 423:
    case 429: return {Kind::Passing, Words::tr("The server is busy.")};
    default: break;
    }
    if (status >= 300 && status < 400)
        return {Kind::Lasting,
                Words::tr("The server has moved to another address. Disconnect it, and connect it again.")};
    if (status >= 500)
        return {Kind::Passing, Words::tr("The server reports an internal error (%1).").arg(status)};
    return {Kind::Lasting, Words::tr("The server answers with %1.").arg(status)};
}

} // namespace afterword
