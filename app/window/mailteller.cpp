// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mailteller.h"

#include "app/mailbox/maildesk.h"
#include "app/notices/mailnotice.h"
#include "app/notices/notifier.h"

#include "ui/liveagenda.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

const QString lettersTag = u"mailbox"_s;

} // namespace

MailTeller::MailTeller(Parts parts, const QDBusConnection &bus, const QString &image, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_service(bus, image)
{
    connect(&m_parts.agenda, &LiveAgenda::edited, this, [this](const Replanned &what) { m_planned = what; });
    connect(&m_parts.mail, &MailDesk::took, this, &MailTeller::tell);
    connect(&m_service, &NotificationService::acted, this,
            [this](const QString &tag, const QString &, const QString &token) {
                if (tag == lettersTag)
                    Q_EMIT openWanted(token);
                else
                    Q_EMIT leadWanted(tag, token);
            });
}

MailTeller::~MailTeller()
{
    if (!m_service.standing().isEmpty())
        m_service.withdrawAll();
}

bool MailTeller::isWanted() const
{
    const NoticeSettings &settings = m_parts.notifier.settings();
    return settings.wanted && !m_parts.isSeen() &&
           !quietUntil(settings, m_parts.agenda.search().person, m_parts.clock.now());
}

void MailTeller::tell(const Change &change)
{
    const Replanned planned = std::exchange(m_planned, {});
    if (!isWanted())
        return;
    if (const auto text = mailNoticeOf(change, planned, m_parts.agenda.agenda(), m_parts.agenda.search(),
                                       m_parts.notifier.settings().discreet))
        m_service.show(lettersTag, *text);
}

void MailTeller::tellNeed(const QString &account, const QString &need, const QString &what)
{
    if (!need.isEmpty() && isWanted())
        m_service.show(account, needNoticeOf(need, what, m_parts.notifier.settings().discreet));
}

} // namespace afterword
