// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/notifier.h"

#include "app/notices/dueplan.h"
#include "app/notices/noticetext.h"
#include "app/notices/notificationservice.h"

#include "core/schedule/next.h"
#include "ui/liveagenda.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int tryAgain = 1000;      // milliseconds: a ledger is in use for as long as a daemon thinks
constexpr int mostTries = 10;       // a process that still lives leaves the ledger sooner
constexpr minutes afterFailure{15}; // a missing service is looked for so often; one that comes says so
constexpr minutes untilSaidAgain{15};
constexpr minutes atTheWindow{10}; // so long after an edit its author needs no telling of what it brought

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
    connect(&m_agenda, &LiveAgenda::edited, this, &Notifier::onEdited);
    connect(&m_agenda, &LiveAgenda::changed, this, &Notifier::onChanged);
    connect(&m_agenda, &LiveAgenda::looked, this, [this] {
        withdrawOutdone();
        dropSettled();
        if (m_clock.now() >= m_nextLook)
            look();
    });
    connect(&m_service, &NotificationService::available, this, &Notifier::look);
    connect(&m_service, &NotificationService::shown, this, &Notifier::onShown);
    connect(&m_service, &NotificationService::failed, this, &Notifier::onFailed);
    connect(&m_service, &NotificationService::acted, this, &Notifier::onActed);
    connect(&m_service, &NotificationService::gone, this, &Notifier::onGone);
}

Notifier::~Notifier() = default;

void Notifier::setSettings(const NoticeSettings &settings)
{
    m_settings = settings;
    if (!m_settings.wanted)
        withdraw(m_service.standing());
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
    m_hasLooked = true;
    m_nextLook = Moment::max();
    lookAt(dueOf(m_agenda.agenda().listed()), m_clock.now());
}

void Notifier::onChanged(const Replanned &what)
{
    const Moment now = m_clock.now();
    // Where nothing else is to be seen to, the rest stands as it was looked at.
    const bool isPart = m_hasLooked && !what.everything && m_underway.isEmpty() && now < m_nextLook;
    if (!isPart) {
        look();
        return;
    }
    lookAt(dueOf(what.parts), now);
}

void Notifier::lookAt(const std::vector<FollowUp> &followUps, Moment now)
{
    m_nextLook = std::min(m_nextLook, nextLook(followUps, rules(), now));
    for (const Moment entered : std::as_const(m_justEntered)) {
        if (entered + atTheWindow > now)
            m_nextLook = std::min(m_nextLook, entered + atTheWindow);
    }
    noteOwed();
    withdrawEnded();
    dropSettled();
    if (!m_announces)
        withdrawOutdone();
    announce(followUps, now);
}

void Notifier::onEdited(const Replanned &what)
{
    if (!m_hasLooked)
        return; // what stands at the start is news
    const Moment now = m_clock.now();
    m_justEntered.removeIf([&](const auto &entry) { return entry.value() + atTheWindow <= now; });
    for (Moment &entered : m_justEntered)
        entered = now; // they are still at it
    for (const FollowUp &followUp : broughtBy(what, m_agenda.agenda()))
        m_justEntered.insert(followUp.key.text(), now);
}

/// What is to be announced at @p now: all of it, or only what is to be said once more; nothing that somebody
/// in front of the window has just brought about.
std::vector<Notice> Notifier::wanted(const std::vector<FollowUp> &followUps, Moment now) const
{
    std::vector<Notice> notices = noticesFor(followUps, m_ledger, rules(), now);
    std::erase_if(notices, [&](const Notice &notice) {
        return wasJustEntered(notice.followUp, now) || (!m_announces && !isMissed(m_ledger, notice.followUp));
    });
    return notices;
}

bool Notifier::wasJustEntered(const FollowUp &followUp, Moment now) const
{
    if (m_justEntered.isEmpty())
        return false; // most of the time; a key's text is made for each of thousands
    const auto entered = m_justEntered.constFind(followUp.key.text());
    return entered != m_justEntered.constEnd() && now < *entered + atTheWindow;
}

/// What has opened before the eyes of whoever made the edit: it counts as said.
std::vector<Notice> Notifier::seenToOpen(const std::vector<FollowUp> &followUps, Moment now) const
{
    if (m_justEntered.isEmpty())
        return {};
    std::vector<Notice> notices = noticesFor(followUps, m_ledger, rules(), now);
    std::erase_if(notices, [&](const Notice &notice) {
        return notice.kind != NoticeKind::Opened || !wasJustEntered(notice.followUp, now);
    });
    return notices;
}

std::vector<Notice> Notifier::summary(const std::vector<FollowUp> &followUps, Moment now) const
{
    return m_announces ? summaryFor(followUps, m_ledger, rules(), now) : std::vector<Notice>();
}

bool Notifier::lockLedger()
{
    // In a folder that cannot be written nobody else notes anything either.
    if (m_lock.isLocked() || m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError) {
        m_tries = 0;
        return true;
    }
    if (++m_tries == mostTries) {
        qint64 process = 0;
        QString machine;
        QString name;
        m_lock.getLockInfo(&process, &machine, &name);
        Q_EMIT keptOut(process);
    }
    return false;
}

void Notifier::announce(std::vector<FollowUp> followUps, Moment now)
{
    m_agenda.leaveOneToAsk(followUps);
    const auto anything = [&] {
        return !wanted(followUps, now).empty() || !summary(followUps, now).empty() ||
               !seenToOpen(followUps, now).empty();
    };
    if (!anything()) {
        Q_EMIT settled();
        return;
    }
    if (!lockLedger()) {
        m_later.start();
        return;
    }
    m_ledger = readLedger(m_ledgerPath); // another process may have shown it meanwhile
    const std::vector<Notice> seen = seenToOpen(followUps, now);
    for (const Notice &notice : seen)
        note(m_ledger, notice, m_agenda.search().person.zone, now);
    if (!seen.empty())
        writeNotes();
    std::vector<Notice> summed = summary(followUps, now);
    std::vector<Notice> notices = wanted(followUps, now);
    if (!summed.empty()) {
        // What the summary names is not said twice.
        const QStringList all = keysOf(summed);
        const QSet<QString> keys(all.begin(), all.end());
        std::erase_if(notices,
                      [&](const Notice &notice) { return keys.contains(notice.followUp.key.text()); });
        send(summaryTag(), std::move(summed), now);
    }
    if (notices.size() > mostSingleNotices) {
        send(digestTag(), std::move(notices), now);
    } else {
        for (const Notice &notice : notices)
            send(notice.followUp.key.text(), {notice}, now);
    }
    answered();
}

Notifier::Saying Notifier::saying(std::vector<Notice> notices)
{
    return std::make_shared<const std::vector<Notice>>(std::move(notices));
}

void Notifier::send(const QString &tag, std::vector<Notice> notices, Moment now)
{
    const Saying all = saying(std::move(notices));
    m_underway.insert(tag, {all, now, freshTicket()});
    m_covers.insert(tag, all);
    m_service.show(tag, textFor(tag, *all, now));
}

NoticeText Notifier::textFor(const QString &tag, const std::vector<Notice> &notices, Moment now) const
{
    const Search &search = m_agenda.search();
    const NoBefore noBefore = [this](const FollowUp &followUp) { return m_agenda.noBefore(followUp); };
    if (tag == summaryTag())
        return summaryOf(notices, search, m_settings.discreet, now, noBefore);
    if (tag == digestTag())
        return digestOf(notices, search, m_settings.discreet, now, noBefore);
    return textOf(notices.front(), search, m_settings.discreet, now, noBefore);
}

void Notifier::withdrawEnded()
{
    const auto stands = [&](const Notice &notice) {
        const FollowUp *planned = m_agenda.agenda().find(notice.followUp);
        return planned && isDue(*planned);
    };
    QStringList ended;
    for (const QString &tag : m_service.standing()) {
        const Saying said = covered(tag);
        if (std::none_of(said->begin(), said->end(), stands))
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
        const QStringList keys = keysOf(*covered(tag));
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
    if (!tags.isEmpty())
        tellWhenAllGone();
}

void Notifier::tellWhenAllGone()
{
    if (!hasAnything())
        Q_EMIT allGone();
}

void Notifier::onGone(const QString &tag, NoticeEnd end)
{
    const Saying notices = covered(tag);
    m_covers.remove(tag);
    if (end != NoticeEnd::Closed) {
        m_unseen.push_back({notices, end == NoticeEnd::Lost ? MissedBecause::Lost : MissedBecause::Expired});
        noteOwed();
    }
    tellWhenAllGone();
}

/// Notes in the ledger what went unseen, so that whichever process looks next says it once more.
void Notifier::noteOwed()
{
    if (m_unseen.empty())
        return;
    const Moment now = m_clock.now();
    if (!lockLedger()) {
        for (const Unseen &unseen : m_unseen) {
            for (const QString &key : keysOf(*unseen.notices))
                m_owed.insert(key); // until it is known
        }
        m_later.start();
        return;
    }
    m_ledger = readLedger(m_ledgerPath);
    for (const Unseen &unseen : std::exchange(m_unseen, {})) {
        for (const Notice &notice : *unseen.notices) {
            noteMissed(m_ledger, notice, unseen.why, now);
            if (isMissed(m_ledger, notice.followUp))
                m_owed.insert(notice.followUp.key.text());
            else
                m_owed.remove(notice.followUp.key.text());
        }
    }
    writeNotes();
    if (m_underway.isEmpty())
        m_lock.unlock();
    if (!m_owed.isEmpty())
        m_nextLook = std::min(m_nextLook, now + untilSaidAgain);
}

/// What was said once more by another process, or wants doing no more, is not owed any longer.
void Notifier::dropSettled()
{
    if (m_owed.isEmpty() || !m_unseen.empty())
        return;
    const NoticeLedger noted = readLedger(m_ledgerPath);
    QSet<QString> owed;
    for (const FollowUp &followUp : dueOf(m_agenda.agenda().listed())) {
        const QString key = followUp.key.text();
        if (m_owed.contains(key) && isMissed(noted, followUp))
            owed.insert(key);
    }
    const bool allSettled = owed.isEmpty();
    m_owed = owed;
    if (allSettled)
        tellWhenAllGone();
}

void Notifier::writeNotes()
{
    if (const auto written = writeLedger(m_ledgerPath, m_ledger); !written)
        qWarning("The list of shown notices could not be written; they may come again after a restart.");
}

std::vector<PostedNotice> Notifier::answerable() const
{
    std::vector<PostedNotice> notices;
    if (!m_service.showsActions())
        return notices;
    for (const QString &tag : m_service.standing()) {
        PostedNotice standing{tag, m_service.numberOf(tag), {}};
        const Saying said = covered(tag);
        for (const Notice &notice : *said)
            standing.says.emplace_back(notice.followUp.key.text(), notice.kind);
        notices.push_back(standing);
    }
    return notices;
}

void Notifier::takeOver(const std::vector<PostedNotice> &notices)
{
    QHash<QString, FollowUp> due;
    for (const FollowUp &followUp : dueOf(m_agenda.agenda().listed()))
        due.insert(followUp.key.text(), followUp);
    for (const PostedNotice &standing : notices) {
        std::vector<Notice> still;
        for (const auto &[key, kind] : standing.says) {
            if (const auto found = due.constFind(key); found != due.constEnd())
                still.push_back({kind, *found});
        }
        if (still.empty()) {
            m_service.withdraw(standing.number);
            continue;
        }
        m_underway.insert(standing.tag, {saying(), {}, {}}); // it was noted when it was first shown
        m_service.takeOver(standing.tag, textFor(standing.tag, still, m_clock.now()), standing.number);
        m_covers.insert(standing.tag, saying(std::move(still)));
    }
}

std::optional<FollowUpKey> Notifier::followUpOf(const QString &ticket) const
{
    const auto key = keyOfTicket(readLedger(m_ledgerPath), ticket);
    return key ? FollowUpKey::fromText(*key) : std::nullopt;
}

void Notifier::onShown(const QString &tag)
{
    // Noted only now: killed in between, a notice is shown twice rather than never.
    const auto [notices, sentAt, ticket] = m_underway.take(tag);
    const Zone &zone = m_agenda.search().person.zone;
    if (!notices || notices->empty()) {
        answered();
        return;
    }
    for (const Notice &notice : *notices) {
        note(m_ledger, notice, zone, sentAt);
        m_owed.remove(notice.followUp.key.text());
        m_justEntered.remove(notice.followUp.key.text());
    }
    if (FollowUpKey::fromText(tag))
        m_ledger[tag].ticket = ticket;
    if (tag == summaryTag())
        noteSummary(m_ledger, zone, sentAt);
    forgetOld(m_ledger, sentAt);
    writeNotes();
    answered();
}

void Notifier::onFailed(const QString &tag)
{
    m_underway.remove(tag);
    // What could not be said again stays noted as unseen, for whoever looks next.
    for (const QString &key : keysOf(*covered(tag)))
        m_owed.remove(key);
    m_covers.remove(tag);
    m_nextLook = std::min(m_nextLook, m_clock.now() + afterFailure);
    answered();
    tellWhenAllGone();
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

void Notifier::onActed(const QString &tag, const QString &actionKey, const QString &token)
{
    const std::optional<NoticeAction> action = noticeActionFromKey(actionKey);
    if (!action)
        return;
    if (const auto key = FollowUpKey::fromText(tag))
        Q_EMIT actionWanted(*key, *action, token);
    else
        Q_EMIT overviewWanted(token);
}

} // namespace afterword
