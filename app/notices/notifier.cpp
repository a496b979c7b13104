// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/notifier.h"

#include "app/notices/noticetext.h"
#include "app/notices/notificationservice.h"

#include "ui/liveagenda.h"
#include "ui/next.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int tryAgain = 1000;      // milliseconds: a ledger is in use for as long as a daemon thinks
constexpr minutes afterFailure{15}; // a missing daemon is looked for so often; one that comes says so

QString digestTag()
{
    return u"digest"_s;
}

QString summaryTag()
{
    return u"summary"_s;
}

QStringList keysOf(const std::vector<Notice> &notices)
{
    QStringList keys;
    for (const Notice &notice : notices)
        keys += notice.followUp.key.text();
    return keys;
}

} // namespace

Notifier::Notifier(Parts parts, QObject *parent)
    : QObject(parent)
    , m_agenda(parts.agenda)
    , m_clock(parts.clock)
    , m_service(parts.service)
    , m_ledgerPath(std::move(parts.ledgerPath))
    , m_settings(parts.settings)
    , m_ledger(readLedger(m_ledgerPath))
    , m_lock(m_ledgerPath + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // by age, that is; one whose process died is taken over
    m_later.setSingleShot(true);
    m_later.setInterval(tryAgain);
    connect(&m_later, &QTimer::timeout, this, &Notifier::look);
    connect(&m_agenda, &LiveAgenda::changed, this, &Notifier::look);
    connect(&m_agenda, &LiveAgenda::looked, this, [this] {
        if (m_clock.now() >= m_nextLook)
            look();
    });
    connect(&m_service, &NotificationService::available, this, &Notifier::look);
    connect(&m_service, &NotificationService::shown, this, &Notifier::onShown);
    connect(&m_service, &NotificationService::failed, this, &Notifier::onFailed);
    connect(&m_service, &NotificationService::acted, this, &Notifier::onActed);
    connect(&m_service, &NotificationService::gone, this, [this](const QString &tag) {
        m_covers.remove(tag);
        if (m_covers.isEmpty())
            Q_EMIT allGone();
    });
}

Notifier::~Notifier() = default;

void Notifier::setSettings(const NoticeSettings &settings)
{
    m_settings = settings;
    look();
}

NoticeRules Notifier::rules() const
{
    const Search &search = m_agenda.search();
    return {m_settings, search.policy, search.person};
}

void Notifier::look()
{
    if (!m_underway.isEmpty()) {
        // What the daemon has not answered yet is neither shown nor lost.
        m_lookAgain = true;
        return;
    }
    m_lookAgain = false;
    const Moment now = m_clock.now();
    const std::vector<FollowUp> followUps = m_agenda.agenda().all();
    m_nextLook = nextLook(followUps, rules(), now);
    withdrawEnded(followUps);
    announce(followUps, now);
}

bool Notifier::lockLedger()
{
    if (m_lock.isLocked() || m_lock.tryLock(0))
        return true;
    // In a folder that cannot be written nobody else notes anything either.
    return m_lock.error() != QLockFile::LockFailedError;
}

void Notifier::announce(const std::vector<FollowUp> &followUps, Moment now)
{
    const auto anything = [&] {
        return !noticesFor(followUps, m_ledger, rules(), now).empty() ||
               !summaryFor(followUps, m_ledger, rules(), now).empty();
    };
    if (!m_announces || !anything()) {
        Q_EMIT settled();
        return;
    }
    if (!lockLedger()) {
        m_later.start();
        return;
    }
    m_ledger = readLedger(m_ledgerPath); // another process may have shown it meanwhile
    const std::vector<Notice> summary = summaryFor(followUps, m_ledger, rules(), now);
    std::vector<Notice> notices = noticesFor(followUps, m_ledger, rules(), now);
    if (!summary.empty()) {
        // What the summary names is not said twice.
        const QStringList keys = keysOf(summary);
        std::erase_if(notices,
                      [&](const Notice &notice) { return keys.contains(notice.followUp.key.text()); });
        send(summaryTag(), summary, now);
    }
    if (notices.size() > mostSingleNotices) {
        send(digestTag(), notices, now);
    } else {
        for (const Notice &notice : notices)
            send(notice.followUp.key.text(), {notice}, now);
    }
    answered();
}

void Notifier::send(const QString &tag, const std::vector<Notice> &notices, Moment now)
{
    const Search &search = m_agenda.search();
    m_underway.insert(tag, notices);
    m_covers.insert(tag, keysOf(notices));
    if (tag == summaryTag())
        m_service.show(tag, summaryOf(notices, search, m_settings.discreet, now));
    else if (tag == digestTag())
        m_service.show(tag, digestOf(notices, search, m_settings.discreet, now));
    else
        m_service.show(
            tag, textOf(notices.front(), search, m_agenda.agenda().calendar(), m_settings.discreet, now));
}

void Notifier::withdrawEnded(const std::vector<FollowUp> &followUps)
{
    QSet<QString> stands;
    for (const FollowUp &followUp : followUps) {
        if (isDue(followUp))
            stands.insert(followUp.key.text());
    }
    const auto anyStands = [&](const QStringList &keys) {
        return std::any_of(keys.begin(), keys.end(),
                           [&](const QString &key) { return stands.contains(key); });
    };
    bool withdrew = false;
    for (const QString &tag : m_service.standing()) {
        if (anyStands(m_covers.value(tag)))
            continue;
        m_covers.remove(tag);
        m_service.withdraw(tag);
        withdrew = true;
    }
    if (withdrew && m_covers.isEmpty())
        Q_EMIT allGone();
}

void Notifier::onShown(const QString &tag)
{
    // Noted only now: killed in between, a notice is shown twice rather than never.
    const Moment now = m_clock.now();
    const Zone &zone = m_agenda.search().person.zone;
    for (const Notice &notice : m_underway.take(tag))
        note(m_ledger, notice, zone, now);
    if (tag == summaryTag())
        noteSummary(m_ledger, zone, now);
    forgetOld(m_ledger, now);
    if (const auto written = writeLedger(m_ledgerPath, m_ledger); !written)
        qWarning("The list of shown notices could not be written; they may come again after a restart.");
    answered();
}

void Notifier::onFailed(const QString &tag)
{
    m_underway.remove(tag);
    m_covers.remove(tag);
    m_nextLook = std::min(m_nextLook, m_clock.now() + afterFailure);
    answered();
}

void Notifier::answered()
{
    if (!m_underway.isEmpty())
        return;
    m_lock.unlock();
    if (m_lookAgain)
        look();
    else
        Q_EMIT settled();
}

void Notifier::onActed(const QString &tag, const QString &actionKey)
{
    const std::optional<NoticeAction> action = noticeActionFromKey(actionKey);
    if (!action)
        return;
    if (const auto key = FollowUpKey::fromText(tag))
        Q_EMIT actionWanted(*key, *action);
    else
        Q_EMIT overviewWanted();
}

} // namespace afterword
