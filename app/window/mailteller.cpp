// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mailteller.h"

#include "app/mailbox/maildesk.h"
#include "app/notices/mailnotice.h"
#include "app/notices/notifier.h"

#include "ui/liveagenda.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

MailTeller::MailTeller(Parts parts, const QDBusConnection &bus, const QString &image, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_service(bus, image)
{
    connect(&m_parts.agenda, &LiveAgenda::edited, this, [this](const Replanned &what) { m_planned = what; });
    connect(&m_parts.mail, &MailDesk::took, this, &MailTeller::tell);
    connect(&m_service, &NotificationService::acted, this,
            [this](const QString &, const QString &, const QString &token) { Q_EMIT openWanted(token); });
}

MailTeller::~MailTeller()
{
    if (!m_service.standing().isEmpty())
        m_service.withdrawAll();
}

void MailTeller::tell(const Change &change)
{
    const Search &search = m_parts.agenda.search();
    const NoticeSettings &settings = m_parts.notifier.settings();
    const Replanned planned = std::exchange(m_planned, {});
    if (!settings.wanted || m_parts.isSeen() ||
        quietUntil(settings, search.person, m_parts.clock.now()).has_value())
        return;
    if (const auto text = mailNoticeOf(change, planned, m_parts.agenda.agenda(), search, settings.discreet))
        m_service.show(u"mailbox"_s, *text);
}

} // namespace afterword
