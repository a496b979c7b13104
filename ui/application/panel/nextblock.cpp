// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/panel/nextblock.h"

#include "core/domain/change/moves.h"
#include "core/edits/followups.h"
#include "core/schedule/followuptext.h"
#include "core/schedule/next.h"
#include "ui/application/joinbutton.h"
#include "ui/application/panelcontext.h"
#include "ui/colours.h"
#include "ui/commands/followrenames.h"
#include "ui/icons.h"
#include "ui/join.h"
#include "ui/noquestion.h"
#include "ui/parts/followups/followupverbs.h"
#include "ui/parts/followups/followupwords.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/lists/flowlayout.h"
#include "ui/parts/lists/rest.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/tourstop.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int iconSize = 22;

/// The question who was there, as the answer to it is kept.
QString whoWasThere(const InterviewId &interview)
{
    return u"who-was-there:"_s + interview.text;
}

QToolButton *flatButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

bool hasInterview(const Application &application)
{
    return std::any_of(application.interviews.begin(), application.interviews.end(),
                       [](const Interview &interview) { return !interview.cancelled; });
}

} // namespace

NextBlock::NextBlock(const PanelContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_icon(new QLabel(this))
    , m_title(new PlainLabel(TextLook::Strong, this))
    , m_when(new PlainLabel(TextLook::Body, this))
    , m_why(new PlainLabel(TextLook::Secondary, this))
    , m_whyDate(flatButton(tr("Why this date?"), this))
    , m_act(new QPushButton(this))
    , m_join(new JoinButton(
          context,
          [this]() -> const Interview * {
              const Application *application = m_context.application();
              return application ? interviewToJoin(*application, m_context.now()) : nullptr;
          },
          this))
    , m_ask(flatButton({}, this))
    , m_snooze(flatButton(tr("Snooze"), this))
    , m_skip(flatButton(tr("Skip"), this))
    , m_done(flatButton(tr("Mark as done"), this))
    , m_name(new QPushButton(this))
    , m_nobody(flatButton(tr("Nobody to thank"), this))
    , m_after(new PlainLabel(TextLook::Secondary, this))
    , m_buttons(new QWidget(this))
    , m_rest(new Rest(this, m_buttons, this))
    , m_opened(new Rest(this))
{
    followRenames(context.editor().tracker(), this, m_shown);
    context.followInside(this, m_held);
    setTourStop(this, TourStop::Next);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("What comes next"));
    m_icon->setFixedSize(iconSize, iconSize);
    m_snooze->setPopupMode(QToolButton::InstantPopup);
    m_snooze->setMenu(new QMenu(m_snooze));
    m_snooze->setToolTip(tr("Let it rest for a while"));
    m_whyDate->setToolTip(tr("The guide’s page about this rule"));
    m_skip->setToolTip(tr("Leave this one out"));
    m_done->setToolTip(tr("It is done already"));

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addWidget(m_title);
    lines->addWidget(m_when);
    head->addLayout(lines, 1);

    // In as many lines as they need: they are longer in some languages.
    auto *buttons = new FlowLayout(m_buttons);
    for (QWidget *one : std::initializer_list<QWidget *>{m_act, m_ask, m_snooze, m_skip, m_done})
        buttons->addWidget(one);

    auto *naming = new QHBoxLayout;
    naming->addWidget(m_name);
    naming->addWidget(m_nobody);
    naming->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_why);
    layout->addWidget(m_join, 0, Qt::AlignLeft); // apart from the buttons: there are times that have none
    layout->addWidget(m_buttons);
    layout->addLayout(naming);
    layout->addWidget(m_after);
    layout->addWidget(m_whyDate, 0, Qt::AlignLeft);

    connect(m_act, &QPushButton::clicked, this, &NextBlock::act);
    connect(m_ask, &QToolButton::clicked, this, [this] {
        if (m_followUp)
            Q_EMIT writeRequested(*m_followUp);
    });
    connect(m_whyDate, &QToolButton::clicked, this, [this] {
        if (m_followUp && !m_opened->lasts())
            Q_EMIT guideRequested(guidePageOf(m_followUp->rule()));
    });
    connect(m_name, &QPushButton::clicked, this, &NextBlock::name);
    connect(m_nobody, &QToolButton::clicked, this, &NextBlock::nobody);
    connect(m_done, &QToolButton::clicked, this, &NextBlock::done);
    connect(m_skip, &QToolButton::clicked, this, &NextBlock::skip);
    connect(m_snooze->menu(), &QMenu::aboutToShow, this, [this] {
        if (m_followUp)
            fillSnoozeMenu(m_snooze->menu(), {*m_followUp}, m_context.editor(),
                           m_context.agenda().agenda().calendar());
    });
}

void NextBlock::refresh(bool readsLikeNo)
{
    m_readsLikeNo = readsLikeNo;
    const Application *application = m_context.application();
    const FollowUp *next =
        application ? nextFollowUp(m_context.agenda().agenda().of(application->id)) : nullptr;
    const bool asksFirst = readsLikeNo && next && supposesItGoesOn(next->rule());
    m_moveTo.reset();
    m_held = asksFirst ? std::nullopt : heldWithNobody(application, next);
    const FollowUp *then = next;
    if (asksFirst || m_held)
        next = nullptr;
    const std::optional<FollowUp> before =
        std::exchange(m_followUp, next ? std::optional(*next) : std::nullopt);
    const std::optional<ApplicationId> whose = std::exchange(m_shown, m_context.id());
    if (before && whose == m_shown && (!m_followUp || m_followUp->key != before->key))
        m_rest->begin();
    const bool any = m_followUp.has_value();
    m_when->setVisible(any);
    m_whyDate->setVisible(any);
    m_buttons->setVisible(any);
    const bool owesAWord = !any && !asksFirst && !m_held && application &&
                           m_context.agenda().agenda().withdrawsFromNobody(m_context.search(), *application);
    m_name->setVisible(owesAWord || m_held);
    m_nobody->setVisible(m_held.has_value());
    if (any)
        showFollowUp();
    else if (asksFirst)
        showQuestionFirst();
    else if (m_held)
        showWhoWasThere(*application, then);
    else if (owesAWord)
        showWordOwed(*application);
    else
        showNothing();
    m_join->refresh();
}

void NextBlock::showNothing()
{
    const Application *application = m_context.application();
    const QColor colour = colourFor(TextLook::Secondary, palette());
    const std::optional<StageKind> kind =
        application ? std::optional(m_context.search().kindOf(*application)) : std::nullopt;
    const bool isSaved = kind == StageKind::Saved;
    const bool isUndatedOffer =
        kind == StageKind::Offer && !application->offer.receivedAt && !application->outcome;
    m_icon->setPixmap(
        iconPixmap(isUndatedOffer ? Icon::Note : Icon::Check, iconSize, colour, devicePixelRatioF()));
    m_title->setText(isUndatedOffer ? tr("When did the offer come?") : tr("Nothing to do here"));
    if (isSaved && hasInterview(*application))
        showInterviewsOfSaved(*application);
    else if (isSaved && lastAnswer(*application, m_context.now()))
        m_why->setText(tr("They wrote to you first. Once you have answered and are talking with them, move "
                          "the card on, and you will see here what comes next."));
    else if (isUndatedOffer)
        m_why->setText(tr("Write the day down under “The offer”, and you are reminded to answer it, and to "
                          "tell the others."));
    else if (isSaved) {
        m_why->setText(tr("Once you have applied, move it on, and you will see here what comes next."));
        offerMove(StageKind::Applied, tr("I have applied"));
    } else
        m_why->setText(tr("When something happens, you will see here what comes next."));
    m_after->hide();
}

/// An invitation moves nothing on the board by itself.
void NextBlock::showInterviewsOfSaved(const Application &application)
{
    const bool areOver =
        std::all_of(application.interviews.begin(), application.interviews.end(),
                    [&](const Interview &one) { return one.cancelled || one.endsAt() <= m_context.now(); });
    m_why->setText(areOver ? tr("You had an interview with them, and the card is still among the saved ones. "
                                "Move it on, and you will be told when to ask how things stand.")
                           : tr("You have an interview with them, and the card is still among the saved "
                                "ones. Move it on, and you will be told when to ask how things stand."));
    const StageKind kind = kindForInterviews(m_context.search(), application.interviews);
    const Stage *to = firstOfKind(m_context.search(), kind);
    offerMove(kind, tr("Move to %1", "a stage").arg(to ? asMenuText(to->name) : QString()));
}

/// Where the person's board has such a stage.
void NextBlock::offerMove(StageKind kind, const QString &words)
{
    if (!firstOfKind(m_context.search(), kind))
        return;
    m_moveTo = kind;
    m_name->setText(words);
    m_name->show();
}

void NextBlock::showQuestionFirst()
{
    const QColor colour = colourFor(TextLook::Body, palette());
    m_icon->setPixmap(iconPixmap(Icon::Note, iconSize, colour, devicePixelRatioF()));
    m_title->setText(firstIsItANo());
    m_why->setText(tr("Their letter reads like one. Once you have said below whether it is, you will see "
                      "here what comes next."));
    m_after->hide();
}

void NextBlock::showWordOwed(const Application &application)
{
    const QColor colour = colourFor(TextLook::Body, palette());
    m_icon->setPixmap(iconPixmap(Icon::Note, iconSize, colour, devicePixelRatioF()));
    m_title->setText(tr("Withdraw kindly"));
    m_name->setText(tr("Name somebody"));
    m_why->setText(tr("You no longer want this job, and nobody you could tell is named here. Find out who "
                      "that is at %1: a kind word takes two minutes, and you may meet again.")
                       .arg(application.company));
    m_after->hide();
}

/// The interview that waits for names; absent where something else is to be done first, the debrief among it,
/// which asks for them too.
std::optional<InterviewId> NextBlock::heldWithNobody(const Application *application,
                                                     const FollowUp *next) const
{
    // Who was there is thanked before a word goes to whoever arranged it.
    if (!application || (next && isDue(*next) && next->rule() != Rule::CircleBack))
        return std::nullopt;
    const auto held = m_context.agenda().agenda().heldWithNobody(m_context.search(), *application);
    const bool isAsked = held && !m_context.editor().askedOnce().isAnswered(whoWasThere(*held));
    return isAsked ? held : std::nullopt;
}

void NextBlock::showWhoWasThere(const Application &application, const FollowUp *then)
{
    const QColor colour = colourFor(TextLook::Body, palette());
    m_icon->setPixmap(iconPixmap(Icon::Note, iconSize, colour, devicePixelRatioF()));
    m_title->setText(tr("Whom did you speak with?"));
    m_why->setText(tr("You had an interview with %1, and nobody who was there is named yet. Everyone you "
                      "name gets a thank-you note of their own, ideally within a day.")
                       .arg(application.company));
    m_name->setText(tr("Name them"));
    m_after->setVisible(then);
    if (then)
        m_after->setText(tr("After that: %1", "a follow-up")
                             .arg(followUpLine(*then, m_context.search(), m_context.now())));
}

void NextBlock::name()
{
    if (m_rest->lasts())
        return;
    m_rest->begin(); // what comes next may stand under the pointer then
    if (m_moveTo)
        Q_EMIT moveRequested(*m_moveTo);
    else if (m_held)
        Q_EMIT debriefRequested(
            {m_context.id().value_or(ApplicationId{}), *m_held, DebriefQuestion::WhoWasThere, {}});
    else
        Q_EMIT personRequested();
}

void NextBlock::nobody()
{
    if (!m_held || m_rest->lasts())
        return;
    m_rest->begin();
    m_context.editor().askedOnce().answer(whoWasThere(*m_held));
    refresh(m_readsLikeNo);
}

void NextBlock::showFollowUp()
{
    const Search &search = m_context.search();
    const FollowUp &followUp = *m_followUp;
    const bool late = followUp.state == FollowUpState::Late;
    const QColor colour = colourFor(late ? TextLook::Warning : TextLook::Body, palette());
    m_icon->setPixmap(iconPixmap(iconFor(followUp), iconSize, colour, devicePixelRatioF()));
    m_title->setText(followUpTitle(followUp, search));
    m_when->setLook(late ? TextLook::Warning : TextLook::Body);
    QStringList when = {whenLine(followUp, search, m_context.now()), forWhom(followUp, search)};
    when.removeAll(QString());
    m_when->setText(when.join(u" · "_s));
    m_when->setToolTip(asToolTip(fullMoment(tellingMoment(followUp), m_context.zone())));
    m_why->setText(reasonFor(followUp, search));

    m_act->setText(actionText(followUp));
    m_act->setDefault(isDue(followUp));
    const Application *application = m_context.application();
    const Contact *recruiter = search.contacts.find(application->recruiter);
    m_ask->setVisible(followUp.rule() == Rule::FindContact && recruiter);
    if (recruiter)
        m_ask->setText(tr("Ask %1 for it").arg(asMenuText(shortName(*recruiter))));
    m_act->setAccessibleDescription(m_title->text());
    const bool ahead = awaitsInterview(followUp, search, m_context.now());
    m_buttons->setVisible(!ahead);
    const bool held = followUp.state == FollowUpState::Held;
    m_snooze->setVisible(!held);
    m_skip->setVisible(!held);
    m_done->setText(doneText(followUp));
    m_done->setVisible(doneText(followUp) !=
                       actionText(followUp)); // a task of one's own is done by its button

    const auto others = m_context.agenda().agenda().of(*m_context.id());
    const auto due = std::count_if(others.begin(), others.end(), isDue) - (isDue(followUp) ? 1 : 0);
    m_after->setVisible(due > 0 || ahead);
    m_after->setText(due > 0 ? tr("%n more to do below", nullptr, static_cast<int>(due))
                             : tr("Its time comes when the interview is over."));
}

void NextBlock::act()
{
    if (!m_followUp || m_rest->lasts())
        return;
    const FollowUp followUp = *m_followUp;
    if (isDoneAtOnce(actionOf(followUp)))
        doAtOnce(followUp, m_context.editor());
    else
        Q_EMIT actionRequested(followUp);
    // The panel may scroll under the pointer: what a second click comes to then opens nothing.
    m_opened->begin();
}

void NextBlock::done()
{
    if (m_followUp && !m_rest->lasts())
        m_context.editor().make(markingAsDone(m_context.search(), *m_followUp, m_context.now()));
}

void NextBlock::skip()
{
    if (m_followUp && !m_rest->lasts())
        m_context.editor().make(skipping(m_context.search(), *m_followUp, m_context.now()));
}

} // namespace afterword
