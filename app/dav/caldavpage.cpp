// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dav/caldavpage.h"

#include "app/accounts/accountparts.h"
#include "app/accounts/passwordrow.h"
#include "app/dav/pageparts.h"
#include "app/dav/serverform.h"

#include "core/domain/search.h"
#include "ui/commands/editor.h"
#include "ui/parts/lists/wheelpast.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString questionText(const CalendarQuestion &question, Moment now)
{
    const QString here = timeText(question.here, question.zone, now);
    if (!question.isMoved)
        return CalDavPage::tr("“%1”, %2, is no longer in your calendar. Has it been called off?")
            .arg(question.summary, here);
    const QString there = question.wholeDay
                              ? dayInWords(question.zone.date(question.there), question.zone.date(now))
                              : timeText(question.there, question.zone, now);
    return CalDavPage::tr("“%1” was moved in your calendar, to %2. Here it is %3.")
        .arg(question.summary, there, here);
}

} // namespace

CalDavPage::CalDavPage(CalDavDesk &desk, Editor &editor, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_editor(editor)
    , m_form(new ServerForm(tr("Look for my calendars")))
    , m_search(wrappedLabel(TextLook::Body, {}))
    , m_calendars(new QComboBox)
    , m_alsoFollowUps(new QCheckBox(tr("Follow-ups as well, each at the time by which it is due")))
    , m_account(wrappedLabel(TextLook::Strong, {}))
    , m_state(wrappedLabel(TextLook::Body, {}))
    , m_password(new PasswordRow(tr("Sign in")))
    , m_look(quietButton(tr("Look now")))
    , m_questions(new QWidget)
    , m_leftOut(new QWidget)
    , m_leftOutText(wrappedLabel(TextLook::Body, {}))
    , m_followUps(new QCheckBox(m_alsoFollowUps->text()))
    , m_forget(quietButton(tr("Disconnect, and forget this calendar")))
    , m_choice(makeChoice())
    , m_connected(makeConnected())
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    QVBoxLayout *layout = column(page, 12);
    layout->addWidget(
        wrappedLabel(TextLook::Body, tr("Connect a calendar of your own, on Nextcloud, Radicale or any other "
                                        "server that speaks CalDAV, and your interviews and follow-ups "
                                        "appear there too, on all your devices, and stay up to date.")));
    layout->addWidget(wrappedLabel(
        TextLook::Secondary,
        tr("Only the interviews and follow-ups of this search are written, into the one calendar that you "
           "choose. Only these are read again, to see what was changed there; your other events are not. If "
           "somebody moves or deletes an interview there, you are asked what that means. Nothing goes "
           "anywhere else.")));
    layout->addWidget(m_form);
    layout->addWidget(m_search);
    layout->addWidget(m_choice);
    layout->addWidget(m_connected);
    layout->addStretch(1);
    setWidget(page);
    connect(m_form, &ServerForm::searchWanted, &m_desk, &CalDavDesk::search);
    connect(&m_desk, &CalDavDesk::changed, this, &CalDavPage::refresh);
    refresh();
}

QWidget *CalDavPage::makeChoice()
{
    auto *choice = new QWidget;
    QVBoxLayout *layout = column(choice, 0);
    m_calendars->setAccessibleName(tr("Calendar"));
    letWheelPast(*m_calendars);
    m_calendars->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_alsoFollowUps->setChecked(true);
    auto *use = quietButton(tr("Write into this calendar"));
    layout->addWidget(wrappedLabel(TextLook::Body, tr("Which calendar? A separate one can be hidden, or "
                                                      "deleted as a whole.")));
    layout->addWidget(m_calendars);
    layout->addWidget(m_alsoFollowUps);
    addLeft(layout, use);
    connect(use, &QPushButton::clicked, this, [this] {
        const auto &found = m_desk.found();
        const auto at = static_cast<size_t>(m_calendars->currentIndex());
        if (at < found.size())
            m_desk.choose(FoundCollection(found[at]), m_alsoFollowUps->isChecked());
    });
    return choice;
}

QWidget *CalDavPage::makeConnected()
{
    auto *connected = new QWidget;
    QVBoxLayout *layout = column(connected, 0);
    layout->addWidget(m_account);
    layout->addWidget(m_state);
    layout->addWidget(m_password);
    addLeft(layout, m_look);
    layout->addWidget(m_questions);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_followUps);
    addLeft(layout, m_forget);
    QVBoxLayout *leftOut = column(m_leftOut, 0);
    auto *putBack = quietButton(tr("Put them back"));
    leftOut->addWidget(m_leftOutText);
    addLeft(leftOut, putBack);
    connect(m_password, &PasswordRow::given, this, [this](const QByteArray &password, bool keep) {
        m_password->clear();
        m_desk.givePassword(password, keep);
    });
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_desk.wantsPassword())
            m_desk.askKeyring();
        else
            m_desk.lookNow();
    });
    connect(putBack, &QPushButton::clicked, &m_desk, &CalDavDesk::putBackAll);
    connect(m_followUps, &QCheckBox::clicked, &m_desk, &CalDavDesk::setFollowUps);
    connect(m_forget, &QPushButton::clicked, this, &CalDavPage::askToForget);
    return connected;
}

void CalDavPage::refresh()
{
    const bool isConnected = m_desk.isConnected();
    m_form->setVisible(!isConnected);
    m_search->setVisible(false);
    m_choice->setVisible(!isConnected && !m_desk.found().empty());
    m_connected->setVisible(isConnected);
    if (!isConnected) {
        showChoice();
        return;
    }
    m_form->clearPassword();
    showConnection();
    showQuestions();
    const int leftOut = m_desk.leftOut();
    m_leftOut->setVisible(leftOut > 0);
    m_leftOutText->setText(
        tr("%n of your entries were deleted in that calendar, and are left out of it.", nullptr, leftOut));
    m_followUps->setChecked(m_desk.memory().account.followUps);
}

void CalDavPage::showChoice()
{
    using Kind = CalDavDesk::State::Kind;
    const bool isSearching = m_desk.state().kind == Kind::Searching;
    m_form->setBusy(isSearching);
    QString said = isSearching ? tr("Looking for your calendars…") : m_desk.state().trouble.why;
    if (said.isEmpty())
        said = m_desk.whyForgotten();
    m_search->setText(said);
    m_search->setVisible(!said.isEmpty());
    showFound(*m_calendars, m_desk.found());
}

void CalDavPage::showConnection()
{
    using Kind = CalDavDesk::State::Kind;
    const PublishedCalendar &memory = m_desk.memory();
    m_account->setText(
        tr("%1, on %2", "a calendar, a server").arg(memory.account.name, memory.account.calendar.host()));
    const CalDavDesk::State &state = m_desk.state();
    QStringList said;
    switch (state.kind) {
    case Kind::Off:
    case Kind::Searching: break;
    case Kind::Busy: said += tr("Comparing…"); break;
    case Kind::Resting: said += tr("Up to date."); break;
    case Kind::Removing: said += tr("Taking your events out of the calendar…"); break;
    case Kind::Broken: said += state.trouble.why + u' ' + tr("Afterword tries again by itself."); break;
    case Kind::Stopped: said += state.trouble.why; break;
    }
    if (m_desk.wantsPassword())
        said += whyPassword(*m_desk.wantsPassword());
    if (m_desk.refused() > 0)
        said += tr("The server did not accept %n of your entries; they are offered again next time.", nullptr,
                   m_desk.refused());
    if (memory.looked) {
        const Zone &zone = m_editor.search().person.zone;
        said += tr("Last compared %1; %n of your entries are there.", nullptr, m_desk.standing())
                    .arg(timeText(*memory.looked, zone, m_editor.now()));
    }
    m_state->setText(said.join(u' '));
    m_password->setVisible(m_desk.wantsPassword().has_value());
    m_look->setText(m_desk.wantsPassword() ? tr("Ask the keyring again") : tr("Look now"));
    m_look->setEnabled(state.kind != Kind::Busy && state.kind != Kind::Removing);
    m_forget->setEnabled(state.kind != Kind::Removing);
}

void CalDavPage::showQuestions()
{
    clear(m_questions);
    const std::vector<CalendarQuestion> questions = m_desk.questions();
    m_questions->setVisible(!questions.empty());
    column(m_questions, 0);
    for (const CalendarQuestion &question : questions)
        addQuestion(question);
}

void CalDavPage::addQuestion(const CalendarQuestion &question)
{
    auto *layout = static_cast<QVBoxLayout *>(m_questions->layout());
    layout->addWidget(wrappedLabel(TextLook::Body, questionText(question, m_editor.now())));
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, void (CalDavDesk::*answer)(const QString &)) {
        QPushButton *button = quietButton(text);
        row->addWidget(button);
        // Later: the button goes with its question.
        connect(
            button, &QPushButton::clicked, &m_desk,
            [desk = &m_desk, uid = question.uid, answer] { (desk->*answer)(uid); }, Qt::QueuedConnection);
    };
    if (question.isMoved) {
        add(tr("Use the new time"), &CalDavDesk::takeOver);
        add(tr("Keep the old time"), &CalDavDesk::keepOurs);
    } else {
        add(tr("It was called off"), &CalDavDesk::calledOff);
        add(tr("Put it back"), &CalDavDesk::keepOurs);
        add(tr("Leave it out"), &CalDavDesk::leaveOut);
    }
    row->addStretch(1);
    layout->addLayout(row);
}

void CalDavPage::askToForget()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Forget this calendar"),
                                tr("Afterword disconnects, and forgets the password and everything that it "
                                   "remembers about this calendar. Nothing in your search changes. What "
                                   "should happen to your interviews and follow-ups in the calendar?"),
                                QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *take = box->addButton(tr("Take them out"), QMessageBox::AcceptRole);
    const QPushButton *leave = box->addButton(tr("Leave them there"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(take, &QPushButton::clicked, this, [this] { m_desk.forget(true); });
    connect(leave, &QPushButton::clicked, this, [this] { m_desk.forget(false); });
    box->open();
}

} // namespace afterword
