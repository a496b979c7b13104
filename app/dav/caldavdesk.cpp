// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dav/caldavdesk.h"

#include "core/base/clock.h"
#include "core/dav/calendarvisit.h"
#include "core/dav/collectionsearch.h"
#include "core/domain/questions.h"
#include "core/edits/editapplication.h"
#include "ui/commands/editor.h"
#include "ui/liveagenda.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace afterword {

namespace {

constexpr auto betweenRounds = 5min;
constexpr auto soon = 2s; // who types edits often
constexpr std::array<std::chrono::seconds, 4> pauses{15s, 60s, 5min, 15min};

InterviewId interviewIn(const QString &uid)
{
    return InterviewId{uid.mid(uid.indexOf(u'/') + 1)};
}

} // namespace

CalDavDesk::CalDavDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_editor(parts.editor)
    , m_agenda(parts.agenda)
    , m_clock(parts.clock)
    , m_secret(parts.secrets, [this] { return isConnected() ? keyringAccount() : QString(); })
    , m_kept(
          parts.memoryPath,
          {tr("What Afterword remembered about your calendar cannot be read, so the calendar is not "
              "connected any more: the file %1 %2. Your search and your calendar are as they were. Connect "
              "the calendar again in Settings, under Calendar; until then that file is left as it is."),
           tr("What Afterword remembered about your calendar could not be deleted. It is in %1."),
           tr("What was written into your calendar could not be recorded, so it is compared again at the "
              "next start: %1.")},
          {publishedCalendarText, publishedCalendarFrom,
           [](const PublishedCalendar &a, const PublishedCalendar &b) {
               return a.account.isSameCalendar(b.account);
           },
           joinedCalendar},
          [this](const QString &why) { Q_EMIT failed(why); })
    , m_entries(parts.entries)
    , m_memory(m_kept.read())
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &CalDavDesk::round);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &CalDavDesk::planChanged);
    connect(&m_agenda, &LiveAgenda::changed, this, [this] {
        if (isConnected() && !m_password.isEmpty() && !m_soon.isActive())
            m_soon.start(soon);
    });
    connect(&m_runner, &DavRunner::told, this, &CalDavDesk::take);
    connect(&m_runner, &DavRunner::ended, this, &CalDavDesk::ended);
}

QString CalDavDesk::keyringAccount() const
{
    // A mailbox may be at the same place, with a password of its own.
    return u"calendar:"_s + m_memory.account.user + u'@' + m_memory.account.calendar.authority();
}

DavLogin CalDavDesk::login() const
{
    return {m_memory.account.calendar, m_memory.account.user, m_password, m_memory.account.authority};
}

void CalDavDesk::start()
{
    if (!whyForgotten().isEmpty())
        Q_EMIT failed(whyForgotten());
    if (isConnected())
        askKeyring();
}

void CalDavDesk::askKeyring()
{
    const auto missing = [this](Secret::Kind kind) {
        m_wantsPassword = kind;
        Q_EMIT changed();
        Q_EMIT needsLook(
            tr("Your calendar is not connected: it waits for its password in Settings, under Calendar."));
    };
    m_secret.readUnlessGiven(
        m_password, [this](const QByteArray &password) { begin(password); }, missing);
}

void CalDavDesk::search(const DavLogin &login, bool keep)
{
    m_searched = login;
    m_secret.wantKept(keep);
    m_found.clear();
    set(State::Kind::Searching);
    m_runner.run(login, std::make_unique<CollectionSearch>(login.server));
}

void CalDavDesk::choose(const FoundCollection &calendar, bool followUps)
{
    m_memory = {};
    m_kept.beginAnew();
    m_memory.account = {m_searched.user, calendar.url, calendar.name, m_searched.authority, followUps};
    m_found.clear();
    remember();
    begin(std::exchange(m_searched, {}).password);
}

void CalDavDesk::givePassword(const QByteArray &password, bool keep)
{
    m_secret.wantKept(keep);
    begin(password);
}

void CalDavDesk::begin(const QByteArray &password)
{
    m_password = password;
    m_wantsPassword.reset();
    m_failures = 0;
    round();
}

std::vector<CalendarEntry> CalDavDesk::wanted() const
{
    std::vector<CalendarEntry> entries =
        m_entries(m_agenda.search(), m_agenda.agenda().calendar(), m_clock.now());
    if (!m_memory.account.followUps)
        std::erase_if(entries, [](const CalendarEntry &entry) { return !isInterviewUid(entry.uid); });
    return entries;
}

void CalDavDesk::round()
{
    if (heedOthers() && takeTurn())
        visit(wanted());
}

/// Where a round is under way, another follows it.
bool CalDavDesk::takeTurn()
{
    if (!isConnected() || m_password.isEmpty())
        return false;
    m_next.stop();
    m_again = m_runner.isRunning();
    return !m_again;
}

void CalDavDesk::visit(std::vector<CalendarEntry> entries)
{
    CalendarErrand errand;
    errand.calendar = m_memory;
    errand.wanted = std::move(entries);
    errand.now = m_clock.now();
    m_refused = 0;
    m_runner.run(login(), std::make_unique<CalendarVisit>(std::move(errand)));
    set(State::Kind::Busy);
}

/// Whether there is something to write: the plan is made anew far more often than it says something else.
void CalDavDesk::planChanged()
{
    if (!heedOthers())
        return;
    std::vector<CalendarEntry> entries = wanted();
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const CalendarEntry &entry : entries) {
        const QStringList said{entry.uid,
                               entry.summary,
                               entry.location,
                               entry.description,
                               entry.zone.id(),
                               QString::number(entry.start.time_since_epoch().count()),
                               QString::number(entry.end.time_since_epoch().count())};
        digest.addData(said.join(QChar(0)).toUtf8());
    }
    if (std::exchange(m_wantedBefore, digest.result()) != digest.result() && takeTurn())
        visit(std::move(entries));
}

void CalDavDesk::take(const std::vector<DavEvent> &events)
{
    for (const DavEvent &event : events) {
        if (const auto *found = std::get_if<CollectionsFound>(&event)) {
            m_found = found->collections;
        } else if (const auto *noted = std::get_if<EntryNoted>(&event)) {
            noteEntry(noted->entry);
        } else if (const auto *forgotten = std::get_if<EntryForgotten>(&event)) {
            m_memory.forget(forgotten->uid);
        } else if (std::holds_alternative<EntryRefused>(event)) {
            ++m_refused;
        } else if (const auto *over = std::get_if<RoundOver>(&event)) {
            m_memory.token = over->token;
            m_memory.changeTag = over->changeTag;
            m_memory.looked = m_clock.now();
            m_left = over->left;
        }
    }
    remember();
    Q_EMIT changed();
}

void CalDavDesk::noteEntry(const PublishedEntry &entry)
{
    const PublishedEntry *before = m_memory.find(entry.uid);
    const bool isNews = !before || before->state != entry.state || before->there.start != entry.there.start;
    // The person has answered while the round was under way: the next one heeds it.
    const bool wasAnswered =
        before &&
        (before->state == PublishedEntry::State::OursWanted ||
         before->state == PublishedEntry::State::LeftOut) &&
        (entry.state == PublishedEntry::State::Moved || entry.state == PublishedEntry::State::Gone) &&
        before->etag == entry.etag;
    if (wasAnswered)
        return;
    m_memory.note(entry);
    if (!isNews)
        return;
    const auto asked = question(entry);
    if (!asked)
        return;
    Q_EMIT needsLook(asked->isMoved
                         ? tr("“%1” was moved in your calendar. Settings, Calendar asks whether that counts "
                              "here too.")
                               .arg(asked->summary)
                         : tr("“%1” is no longer in your calendar. Settings, Calendar asks what that means.")
                               .arg(asked->summary));
}

void CalDavDesk::ended(const std::optional<DavTrouble> &trouble)
{
    if (m_state.kind == State::Kind::Searching) {
        if (trouble)
            m_searched = {};
        set(State::Kind::Off, trouble.value_or(DavTrouble()));
        return;
    }
    const bool wasRemoving = m_state.kind == State::Kind::Removing;
    if (!trouble && wasRemoving) {
        const int left = m_left;
        wipe();
        if (left > 0)
            Q_EMIT failed(
                tr("%n events were changed in your calendar meanwhile, so they stay there.", nullptr, left));
        return;
    }
    if (!trouble) {
        m_failures = 0;
        m_secret.wasTaken(m_password, [this](const QString &why) { Q_EMIT failed(why); });
        m_next.start(betweenRounds);
        set(State::Kind::Resting);
        if (m_again)
            round();
        return;
    }
    if (wasRemoving)
        Q_EMIT failed(tr("Your events could not be taken out of the calendar, so nothing was forgotten: %1")
                          .arg(trouble->why));
    // A refused password is not tried again and again: some servers lock the account then.
    if (trouble->kind == DavTrouble::Kind::SignIn) {
        m_password.clear();
        m_wantsPassword = Secret::Kind::Refused;
        set(State::Kind::Stopped, *trouble);
        return;
    }
    const size_t last = pauses.size() - 1;
    const bool canPass = trouble->kind == DavTrouble::Kind::Passing;
    m_next.start(pauses[canPass ? std::min(static_cast<size_t>(m_failures), last) : last]);
    ++m_failures;
    set(State::Kind::Broken, *trouble);
}

void CalDavDesk::lookNow()
{
    m_failures = 0;
    round();
}

void CalDavDesk::awake()
{
    if (m_state.kind == State::Kind::Resting || m_state.kind == State::Kind::Broken)
        round();
}

void CalDavDesk::setFollowUps(bool followUps)
{
    if (followUps == m_memory.account.followUps || !isConnected())
        return;
    m_memory.account.followUps = followUps;
    remember();
    round();
    Q_EMIT changed();
}

void CalDavDesk::forget(bool removesEvents)
{
    if (!removesEvents || m_password.isEmpty() || m_memory.entries.empty()) {
        wipe();
        return;
    }
    m_next.stop();
    m_again = false;
    CalendarErrand errand;
    errand.calendar = m_memory;
    errand.removesAll = true;
    errand.now = m_clock.now();
    m_runner.run(login(), std::make_unique<CalendarVisit>(std::move(errand)));
    set(State::Kind::Removing);
}

std::optional<CalendarQuestion> CalDavDesk::question(const PublishedEntry &entry) const
{
    const bool isMoved = entry.state == PublishedEntry::State::Moved;
    if (!isMoved && entry.state != PublishedEntry::State::Gone)
        return {};
    const InterviewOf is = findInterview(m_editor.search(), interviewIn(entry.uid));
    if (!is)
        return {};
    CalendarQuestion question;
    question.uid = entry.uid;
    question.isMoved = isMoved;
    question.summary = calendarSummaryOf(*is.interview, *is.application);
    question.here = is.interview->startsAt();
    question.there = entry.there.start;
    question.wholeDay = entry.there.wholeDay;
    question.zone = is.interview->zone;
    return question;
}

std::vector<CalendarQuestion> CalDavDesk::questions() const
{
    std::vector<CalendarQuestion> questions;
    for (const PublishedEntry &entry : m_memory.entries) {
        if (const auto one = question(entry))
            questions.push_back(*one);
    }
    return questions;
}

bool CalDavDesk::editInterview(const QString &uid, const QString &what,
                               const std::function<void(Interview &)> &edit)
{
    const InterviewOf is = findInterview(m_editor.search(), interviewIn(uid));
    if (!is)
        return false;
    Application after = *is.application;
    edit(*findInterview(after, is.interview->id));
    return m_editor.make(editingApplication(m_editor.search(), after, what.arg(after.company)));
}

void CalDavDesk::takeOver(const QString &uid)
{
    PublishedEntry *entry = m_memory.find(uid);
    if (!entry || entry->state != PublishedEntry::State::Moved)
        return;
    const EventWords there = entry->there;
    const bool isDone =
        editInterview(uid, tr("new time of the interview at %1", "follows Undo"), [&](Interview &interview) {
            WallTime start = interview.zone.wallTime(there.start);
            WallTime end = interview.zone.wallTime(there.end);
            if (there.wholeDay) { // a day without an hour: the hour stays
                const qint64 days = interview.start.date.daysTo(start.date);
                start = {start.date, interview.start.time};
                end = {interview.end.date.addDays(days), interview.end.time};
            }
            interview.start = start;
            interview.end = end;
        });
    if (!isDone)
        return;
    entry = m_memory.find(uid);
    if (entry && there.wholeDay)
        entry->state = PublishedEntry::State::OursWanted;
    remember();
    round();
    Q_EMIT changed();
}

void CalDavDesk::keepOurs(const QString &uid)
{
    PublishedEntry *entry = m_memory.find(uid);
    if (!entry)
        return;
    entry->state = PublishedEntry::State::OursWanted;
    remember();
    round();
    Q_EMIT changed();
}

void CalDavDesk::calledOff(const QString &uid)
{
    if (!editInterview(uid, tr("calling off the interview at %1", "follows Undo"),
                       [](Interview &interview) { interview.cancelled = true; }))
        return;
    round();
    Q_EMIT changed();
}

void CalDavDesk::leaveOut(const QString &uid)
{
    if (PublishedEntry *entry = m_memory.find(uid))
        entry->state = PublishedEntry::State::LeftOut;
    remember();
    Q_EMIT changed();
}

int CalDavDesk::standing() const
{
    return static_cast<int>(
        std::count_if(m_memory.entries.begin(), m_memory.entries.end(), [](const PublishedEntry &entry) {
            return entry.state != PublishedEntry::State::LeftOut &&
                   entry.state != PublishedEntry::State::Gone;
        }));
}

int CalDavDesk::leftOut() const
{
    return static_cast<int>(
        std::count_if(m_memory.entries.begin(), m_memory.entries.end(), [](const PublishedEntry &entry) {
            return entry.state == PublishedEntry::State::LeftOut;
        }));
}

void CalDavDesk::putBackAll()
{
    for (PublishedEntry &entry : m_memory.entries) {
        if (entry.state == PublishedEntry::State::LeftOut)
            entry.state = PublishedEntry::State::OursWanted;
    }
    remember();
    round();
    Q_EMIT changed();
}

void CalDavDesk::set(State::Kind kind, const DavTrouble &trouble)
{
    m_state = {kind, trouble};
    tellTrouble();
    Q_EMIT changed();
}

void CalDavDesk::tellTrouble()
{
    using Kind = State::Kind;
    if (m_state.kind == Kind::Resting)
        m_told.over();
    if (m_state.kind != Kind::Broken && m_state.kind != Kind::Stopped)
        return;
    const bool mayPass = m_state.kind == Kind::Broken && m_state.trouble.kind == DavTrouble::Kind::Passing;
    if (m_told.isNews(m_state.trouble.why, mayPass, m_memory.looked, m_clock.now()))
        Q_EMIT needsLook(tr("Your calendar is not being kept up to date: see Settings, under Calendar. %1")
                             .arg(m_state.trouble.why));
}

AccountNeed CalDavDesk::need() const
{
    using Need = AccountNeed::Kind;
    if (m_wantsPassword)
        return {Need::Password, tr("Calendar: password needed")};
    if (m_told.stands())
        return {Need::NotRead, tr("Calendar: not up to date")};
    const auto asked = static_cast<int>(questions().size());
    if (asked > 0)
        return {Need::Question, tr("Calendar: %n questions", nullptr, asked)};
    return {};
}

} // namespace afterword
