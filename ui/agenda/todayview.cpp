// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todayview.h"

#include "core/base/localdays.h"
#include "core/edits/followups.h"
#include "core/schedule/next.h"
#include "ui/agenda/monthview.h"
#include "ui/agenda/searchgoal.h"
#include "ui/agenda/todaydelegate.h"
#include "ui/agenda/todaymodel.h"
#include "ui/commands/editor.h"
#include "ui/icons.h"
#include "ui/liveagenda.h"
#include "ui/parts/dialogs/tasksdialog.h"
#include "ui/parts/fields/grownwithtext.h"
#include "ui/parts/followups/followupverbs.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/letters/meaningquestions.h"
#include "ui/parts/lists/followselection.h"
#include "ui/parts/lists/rest.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int roomForQuestions = 560; ///< of height: below that one letter is asked about at a time

} // namespace

TodayView::TodayView(Editor &editor, LiveAgenda &agenda, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_agenda(agenda)
    , m_model(new TodayModel(agenda, this))
    , m_delegate(new TodayDelegate(this))
    , m_date(new PlainLabel(TextLook::Title, this))
    , m_goal(new ElidedLabel(TextLook::Secondary, this))
    , m_monthButton(new QToolButton(this))
    , m_tasksButton(new QToolButton(this))
    , m_lastDay(new PlainLabel(TextLook::Warning, this))
    , m_letters(new MeaningQuestions(editor, this))
    , m_kind(new PlainLabel(TextLook::Body, this))
    , m_next(new PlainLabel(TextLook::Secondary, this))
    , m_reward(new QWidget(this))
    , m_list(new QListView(this))
    , m_month(new MonthView(agenda, this))
    , m_pages(new QStackedWidget(this))
    , m_rest(new Rest(this))
{
    setAccessibleName(tr("Today"));
    m_list->setAccessibleName(tr("What is to be done"));
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    letCurrentFollowSelection(*m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    setFocusProxy(m_list);

    m_monthButton->setText(tr("Month"));
    m_monthButton->setIcon(themeIcon(Icon::Calendar));
    m_monthButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_monthButton->setAutoRaise(true);
    m_monthButton->setCheckable(true);
    m_monthButton->setShortcut(Qt::CTRL | Qt::Key_M);
    m_monthButton->setToolTip(
        tr("The plan as a month (%1)").arg(m_monthButton->shortcut().toString(QKeySequence::NativeText)));
    m_tasksButton->setIcon(themeIcon(Icon::Check));
    m_tasksButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tasksButton->setAutoRaise(true);
    m_tasksButton->setToolTip(tr("What you wrote down to do for your search"));
    layOut();

    connect(m_tasksButton, &QToolButton::clicked, this, [this] { openTasks({}, {}); });
    connect(m_delegate, &TodayDelegate::verbChosen, this, &TodayView::run);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        const auto followUp = m_model->followUp(index);
        if (followUp && followUp->application && !m_rest->lasts() && !asksFirst(index))
            Q_EMIT openRequested(*followUp);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayView::lead);
    connect(m_list, &QListView::pressed, this, &TodayView::chooseByHand);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const auto followUp = m_model->followUp(index); followUp && followUp->application)
            Q_EMIT applicationClicked(*followUp->application);
    });
    connect(m_list, &QListView::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_list->indexAt(at), m_list->viewport()->mapToGlobal(at)); });
    connect(m_monthButton, &QToolButton::toggled, this, &TodayView::showMonth);
    connect(m_month, &MonthView::openRequested, this, &TodayView::openRequested);
    connect(m_month, &MonthView::applicationRequested, this, &TodayView::applicationClicked);
    connect(m_letters, &MeaningQuestions::denied, this, [this] {
        tellNoes();
        Q_EMIT letterDenied();
    });
    connect(m_letters, &MeaningQuestions::writeRequested, this, &TodayView::mailRequested);
    connect(m_letters, &MeaningQuestions::leadRequested, this, &TodayView::leadRequested);
    connect(&agenda, &LiveAgenda::changed, this, &TodayView::tell);
    tell();
}

void TodayView::layOut()
{
    auto *reward = new QVBoxLayout(m_reward);
    reward->setContentsMargins(0, 0, 0, 0);
    reward->setSpacing(4);
    reward->addWidget(m_kind);
    reward->addWidget(m_next);
    auto *first = new QHBoxLayout;
    first->addWidget(m_date, 1);
    first->addWidget(m_tasksButton);
    first->addWidget(m_monthButton);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 4);
    head->setSpacing(8);
    head->addLayout(first);
    head->addWidget(m_lastDay);
    head->addWidget(m_goal);
    head->addWidget(m_letters);
    head->addWidget(m_reward);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_month);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
}

void TodayView::showMonth(bool month)
{
    m_monthButton->setChecked(month);
    m_letters->setAside(month); // a page of a calendar needs the room
    QWidget *page = month ? static_cast<QWidget *>(m_month) : m_list;
    m_pages->setCurrentWidget(page);
    setFocusProxy(page);
    page->setFocus(Qt::OtherFocusReason);
}

void TodayView::showEvent(QShowEvent *event)
{
    tellGoal();
    readLetters();
    QWidget::showEvent(event);
    const bool wasSeen = std::exchange(m_wasSeen, true);
    beginAtTheTop();
    if (!wasSeen)
        lead();
}

/// The list keeps its room: what is to be done is why one came.
void TodayView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_letters->setMostAtOnce(height() < grownWithText(roomForQuestions, fontMetrics()) ? 1 : 3);
}

void TodayView::readLetters()
{
    m_letters->showAll();
    tellNoes();
}

void TodayView::tellNoes()
{
    m_model->setNoes(m_letters->noes());
    tellNext();
    keepPlace(); // lines may have come together
}

void TodayView::tellGoal()
{
    // It is counted over all applications, so only where it is seen.
    const Search &search = m_agenda.search();
    const Moment now = m_agenda.plannedFor();
    const std::optional<SearchGoal> goal = searchGoal(search, m_agenda.agenda().calendar(), now);
    m_goal->setVisible(goal.has_value());
    if (!goal)
        return;
    m_goal->setLook(goal->isMet() ? TextLook::Positive : TextLook::Secondary);
    m_goal->setText(inWords(*goal));
    // In full, since there may be no room for all of it.
    m_goal->setToolTip(asToolTip(m_goal->text() + u'\n' + whatCounts(*goal, search.person.zone.date(now))));
}

/// Among much that is late the last day for an answer to an offer would stand below it, by its own date.
void TodayView::tellLastDay(const std::vector<FollowUp> &deciding)
{
    const Search &search = m_agenda.search();
    const QDate today = search.person.zone.date(m_agenda.plannedFor());
    QStringList lines;
    for (const FollowUp &one : deciding) {
        const Application *application = search.applications.find(one.application);
        const std::optional<QDate> day = application ? application->offer.deadline : std::nullopt;
        if (day && *day >= today)
            lines += *day == today
                         ? tr("Answer the offer from %1 today, the last day.").arg(application->company)
                     : *day == today.addDays(1)
                         ? tr("Answer the offer from %1 by tomorrow, the last day.").arg(application->company)
                         : tr("Answer the offer from %1 by %2, the last day.")
                               .arg(application->company, weekdayAndDay(*day, today));
    }
    m_lastDay->setVisible(!lines.isEmpty());
    m_lastDay->setText(lines.join(u'\n'));
}

void TodayView::tell()
{
    if (isVisible()) {
        tellGoal();
        readLetters();
    } else
        tellNext();
    const Search &search = m_agenda.search();
    const QDate today = search.person.zone.date(m_agenda.plannedFor());
    m_tasksButton->setText(tasksInWords(search, {}));
    m_date->setText(weekdayAndDay(today));
    keepPlace();
    if (m_told == today)
        return;
    const bool stays = isVisible() && isElsewhere();
    if (const QModelIndex line = m_at && stays ? m_model->indexOf(*m_at) : QModelIndex(); line.isValid())
        m_list->setCurrentIndex(line); // the panel shows what it is about
    m_told = today;
    if (isVisible() && !stays)
        beginAtTheTop();
}

/// What is left, and a last day. While a line asks something first, nothing is said of what it would advise.
void TodayView::tellNext()
{
    const Search &search = m_agenda.search();
    const Zone &zone = search.person.zone;
    const Moment now = m_agenda.plannedFor();
    const QDate today = zone.date(now);
    m_reward->setVisible(m_model->dueCount() == 0);
    const Moment tomorrow = zone.moment(today.addDays(1), QTime(0, 0));
    const FollowUp *next = nullptr;
    std::vector<FollowUp> deciding;
    for (const TodayRow &row : m_model->rows()) {
        if (!row.followUp)
            continue;
        // A day that decides a job is named also while a letter is asked about: what reads like a no may be
        // none.
        if (decidesAJob(*row.followUp))
            deciding.push_back(*row.followUp);
        for (const ListedFollowUp &one : row.gathered) {
            if (decidesAJob(*one))
                deciding.push_back(*one);
        }
        const FollowUp &one = *row.followUp;
        if (one.state == FollowUpState::Held || m_model->asksFirst(one))
            continue;
        if (!next || isMoreUseful(one, *next, tomorrow))
            next = &one; // the same one as in the status bar
    }
    tellLastDay(deciding);
    m_kind->setText(next && (isDue(*next) || zone.date(next->opens) == today)
                        ? tr("Nothing is due today.")
                        : tr("Nothing is left for today. Rest is part of the search, too."));
    m_next->setVisible(next != nullptr);
    m_next->setText(next ? tr("Next: %1", "a follow-up with its time").arg(followUpLine(*next, search, now))
                         : QString());
}

/// Whether the person has the keyboard beside the page, in the panel.
bool TodayView::isElsewhere() const
{
    const QWidget *focused = window()->focusWidget();
    return focused && focused != this && !isAncestorOf(focused);
}

/// The panel beside the list follows it. Nobody looks before the list is shown. As the day turns any line may
/// move, and the panel does not turn away from under what is being typed there.
void TodayView::lead()
{
    const auto followUp = m_model->followUp(m_list->currentIndex());
    const bool dayTurns = m_told != m_agenda.search().person.zone.date(m_agenda.plannedFor());
    if (!followUp || (dayTurns && isElsewhere()))
        return;
    m_at = followUp->key;
    if (isVisible())
        Q_EMIT applicationChosen(followUp->application);
}

/// The line at @p index, and all that are chosen where it is one of them; what waits for its interview is not
/// done before.
std::vector<FollowUp> TodayView::chosenWith(const QModelIndex &index) const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    if (!rows.contains(index))
        rows = {index};
    std::sort(rows.begin(), rows.end());
    std::vector<FollowUp> chosen;
    for (const QModelIndex &row : rows) {
        for (FollowUp &one : m_model->followUps(row)) {
            if (!asksFirst(row) && !awaitsInterview(one, m_editor.search(), m_editor.now()))
                chosen.push_back(std::move(one));
        }
    }
    return chosen;
}

void TodayView::keepPlace()
{
    const QModelIndex current = m_list->currentIndex();
    if ((m_wasSeen && m_model->followUp(current)) || m_model->rowCount() == 0)
        return;
    // The chosen line went away: the one that took its place is chosen, never a group's name. Before anybody
    // has looked it is the first one, whichever came in first.
    const int from = m_wasSeen && current.isValid() ? current.row() : 0;
    for (const int step : {1, -1}) {
        for (int row = from; row >= 0 && row < m_model->rowCount(); row += step) {
            if (m_model->followUp(m_model->index(row))) {
                m_list->setCurrentIndex(m_model->index(row));
                return;
            }
        }
    }
}

/// Whoever comes to Today finds the first line that is due; one that is due, and one that was chosen by hand
/// today, stays.
void TodayView::beginAtTheTop()
{
    const auto isDueAt = [this](const QModelIndex &index) {
        const std::optional<FollowUp> one = m_model->followUp(index);
        return one && isDue(*one);
    };
    const std::optional<FollowUp> current = m_model->followUp(m_list->currentIndex());
    const bool isByHand = current && m_chosenDay == m_told && current->key == m_chosen;
    for (int row = 0; row < m_model->rowCount() && !isByHand && !isDueAt(m_list->currentIndex()); ++row) {
        if (isDueAt(m_model->index(row)))
            m_list->setCurrentIndex(m_model->index(row));
    }
    // With the name of its group, once the list is shown: it looks for its current line by itself then.
    if (m_list->currentIndex().row() == 1)
        QMetaObject::invokeMethod(m_list, &QListView::scrollToTop, Qt::QueuedConnection);
}

void TodayView::chooseByHand(const QModelIndex &index)
{
    if (const std::optional<FollowUp> one = m_model->followUp(index)) {
        m_chosen = one->key;
        m_chosenDay = m_told;
    }
}

/// Whether the line asks something before it advises anything.
bool TodayView::asksFirst(const QModelIndex &index) const
{
    return m_model->data(index, TodayModel::AsksRole).toBool();
}

bool TodayView::choose(const FollowUpKey &key)
{
    const QModelIndex index = m_model->indexOf(key);
    if (!index.isValid())
        return false;
    m_wasSeen = true;
    chooseByHand(index);
    showMonth(false);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    return true;
}

void TodayView::run(const QModelIndex &index, TodayVerb verb)
{
    // What was just done made room for another line, and a second click is not meant for that.
    if (m_rest->lasts())
        return;
    std::optional<FollowUp> followUp = m_model->followUp(index);
    if (followUp && verb == TodayVerb::Why) {
        Q_EMIT guideRequested(guidePageOf(followUp->rule()));
        return;
    }
    if (verb == TodayVerb::More) {
        openMenu(index, m_list->viewport()->mapToGlobal(m_list->visualRect(index).center()));
        return;
    }
    if (!followUp)
        return;
    if (asksFirst(index)) {
        if (verb == TodayVerb::Act)
            Q_EMIT applicationClicked(*followUp->application);
        return;
    }
    if (awaitsInterview(*followUp, m_editor.search(), m_editor.now())) {
        if (verb == TodayVerb::Act)
            Q_EMIT openRequested(*followUp);
        return;
    }
    switch (verb) {
    case TodayVerb::Act:
        // Of several that are chosen none is meant alone: the menu says what can be done with all.
        if (chosenWith(index).size() > 1)
            openMenu(index, m_list->viewport()->mapToGlobal(m_list->visualRect(index).center()));
        else
            act(*std::move(followUp));
        return;
    case TodayVerb::Done:
        m_rest->begin();
        m_editor.make(markingAllAsDone(m_editor.search(), chosenWith(index), m_editor.now()));
        return;
    case TodayVerb::Skip:
        m_rest->begin();
        m_editor.make(skippingAll(m_editor.search(), chosenWith(index), m_editor.now()));
        return;
    case TodayVerb::Snooze: openSnooze(index); return;
    case TodayVerb::Why:
    case TodayVerb::More: return; // asked above
    }
}

void TodayView::act(FollowUp followUp)
{
    const FollowUpAction action = actionOf(followUp);
    if (action == FollowUpAction::Write)
        Q_EMIT writeRequested(std::move(followUp));
    else if (action == FollowUpAction::AddApplication)
        Q_EMIT newApplicationRequested();
    else if (isDoneAtOnce(action)) {
        m_rest->begin();
        doAtOnce(followUp, m_editor);
    } else
        Q_EMIT openRequested(std::move(followUp));
}

bool TodayView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (watched == m_list->viewport() && isPress) {
        const QModelIndex index = m_list->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        // The second half of a double click on a line belongs to its first half.
        const bool isChosen =
            event->type() == QEvent::MouseButtonPress && m_list->selectionModel()->isSelected(index);
        m_delegate->setPressed(isChosen ? index : QModelIndex());
        return false;
    }
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex current = m_list->currentIndex();
    // Once the key has moved it.
    QMetaObject::invokeMethod(
        this,
        [this, before = QPersistentModelIndex(current)] {
            if (before.isValid() && m_list->currentIndex() != before)
                chooseByHand(m_list->currentIndex());
        },
        Qt::QueuedConnection);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        run(current, TodayVerb::Act);
        return true;
    }
    if (key->matches(QKeySequence::Delete)) {
        run(current, TodayVerb::Skip);
        return true;
    }
    if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_D) {
        run(current, TodayVerb::Done);
        return true;
    }
    if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_L) {
        run(current, TodayVerb::Snooze);
        return true;
    }
    if (key->key() == Qt::Key_Menu || (key->modifiers() == Qt::ShiftModifier && key->key() == Qt::Key_F10)) {
        openMenu(current, m_list->viewport()->mapToGlobal(m_list->visualRect(current).center()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace afterword
