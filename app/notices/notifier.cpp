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
        withdrawOutdone();
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
    if (!m_announces)
        withdrawOutdone();
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
    m_underway.insert(tag, {notices, now});
    show(tag, notices, now);
}

void Notifier::show(const QString &tag, const std::vector<Notice> &notices, Moment now)
{
    const Search &search = m_agenda.search();
    m_covers.insert(tag, notices);
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
    QStringList ended;
    for (const QString &tag : m_service.standing()) {
        if (!anyStands(keysOf(m_covers.value(tag))))
            ended += tag;
    }
    withdraw(ended);
}

void Notifier::withdrawOutdone()
{
    // A timer's process that still waits for its buttons meets one that has more to say of the same.
    if (m_service.standing().isEmpty() || !m_underway.isEmpty())
        return;
    const NoticeLedger noted = readLedger(m_ledgerPath);
    QStringList outdone;
    for (const QString &tag : m_service.standing()) {
        const QStringList keys = keysOf(m_covers.value(tag));
        if (std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
                return noted.value(key).lastShown > m_ledger.value(key).lastShown;
            }))
            outdone += tag;
    }
    withdraw(outdone);
}

void Notifier::withdraw(const QStringList &tags)
{
    for (const QString &tag : tags) {
        m_covers.remove(tag);
        m_service.withdraw(tag);
    }
    if (!tags.isEmpty() && m_covers.isEmpty())
        Q_EMIT allGone();
}

std::vector<StandingNotice> Notifier::answerable() const
{
    std::vector<StandingNotice> notices;
    if (!m_service.showsActions())
        return notices;
    for (const QString &tag : m_service.standing()) {
        StandingNotice standing{tag, m_service.idOf(tag), {}};
        for (const Notice &notice : m_covers.value(tag))
            standing.says.emplace_back(notice.followUp.key.text(), notice.kind);
        notices.push_back(standing);
    }
    return notices;
}

void Notifier::takeOver(const std::vector<StandingNotice> &notices)
{
    QHash<QString, FollowUp> due;
    for (const FollowUp &followUp : m_agenda.agenda().all()) {
        if (isDue(followUp))
            due.insert(followUp.key.text(), followUp);
    }
    for (const StandingNotice &standing : notices) {
        std::vector<Notice> still;
        for (const auto &[key, kind] : standing.says) {
            if (const auto found = due.constFind(key); found != due.constEnd())
                still.push_back({kind, *found});
        }
        m_service.takeOver(standing.tag, standing.id);
        if (still.empty()) {
            m_service.withdraw(standing.tag);
            continue;
        }
        m_underway.insert(standing.tag, {}); // it was noted when it was first shown
        show(standing.tag, still, m_clock.now());
    }
}

void Notifier::onShown(const QString &tag)
{
    // Noted only now: killed in between, a notice is shown twice rather than never.
    const auto [notices, sentAt] = m_underway.take(tag);
    const Zone &zone = m_agenda.search().person.zone;
    if (notices.empty()) {
        answered();
        return;
    }
    for (const Notice &notice : notices)
        note(m_ledger, notice, zone, sentAt);
    if (tag == summaryTag())
        noteSummary(m_ledger, zone, sentAt);
    forgetOld(m_ledger, sentAt);
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
