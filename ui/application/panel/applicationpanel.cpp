// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/panel/applicationpanel.h"

#include "ui/application/panel/nextblock.h"
#include "ui/application/tabs/followupstab.h"
#include "ui/application/tabs/interviewstab.h"
#include "ui/application/tabs/overviewtab.h"
#include "ui/application/tabs/peopletab.h"
#include "ui/application/tabs/timelinetab.h"
#include "ui/icons.h"
#include "ui/parts/direction.h"
#include "ui/parts/followupverbs.h"
#include "ui/parts/grownwithtext.h"
#include "ui/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int narrowest = 320;
constexpr int usualWidth = 384;

} // namespace

ApplicationPanel::ApplicationPanel(Editor &editor, LiveAgenda &agenda, QWidget *parent)
    : ReadInOrder(parent)
    , m_context(editor, agenda)
    , m_company(new ElidedLabel(TextLook::Title, this))
    , m_role(new ElidedLabel(TextLook::Secondary, this))
    , m_close(new QToolButton(this))
    , m_next(new NextBlock(m_context, this))
    , m_pages(new QTabWidget(this))
    , m_nothing(new PlainLabel(TextLook::Secondary, this))
    , m_overview(new OverviewTab(m_context))
    , m_people(new PeopleTab(m_context))
    , m_interviews(new InterviewsTab(m_context))
    , m_timeline(new TimelineTab(m_context))
    , m_followUps(new FollowUpsTab(m_context))
{
    setAccessibleName(tr("Application"));
    m_close->setIcon(themeIcon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close the panel"));
    m_close->setToolTip(tr("Close the panel (Esc)"));
    m_nothing->setText(tr("Choose a card to see everything about it."));
    m_nothing->setAlignment(Qt::AlignCenter);

    addPage(m_overview, tr("Overview"));
    addPage(m_people, tr("People"));
    addPage(m_interviews, tr("Interviews"));
    addPage(m_timeline, tr("Timeline"));
    addPage(m_followUps, tr("Follow-ups"));
    m_pages->setDocumentMode(true);
    m_pages->setUsesScrollButtons(true);
    m_pages->tabBar()->setExpanding(false);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_company);
    names->addWidget(m_role);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(marginsAsRead(12, 12, 8, 0));
    header->setSpacing(8);
    header->addLayout(names, 1);
    header->addWidget(m_close, 0, Qt::AlignTop);
    auto *next = new QVBoxLayout;
    next->setContentsMargins(12, 0, 12, 0);
    next->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(header);
    layout->addLayout(next);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_nothing, 1);
    resize(grownWithText(usualWidth, fontMetrics()), height());

    connect(m_close, &QToolButton::clicked, this, &ApplicationPanel::closeRequested);
    connect(m_next, &NextBlock::deedRequested, this, &ApplicationPanel::lead);
    connect(m_next, &NextBlock::guideRequested, this, &ApplicationPanel::guideRequested);
    connect(m_followUps, &FollowUpsTab::guideRequested, this, &ApplicationPanel::guideRequested);
    connect(m_next, &NextBlock::writeRequested, this, &ApplicationPanel::writeRequested);
    connect(&agenda, &LiveAgenda::changed, this, &ApplicationPanel::refresh);
    read(Reading::StartOver);
}

ApplicationPanel::~ApplicationPanel() = default;

void ApplicationPanel::addPage(PanelTab *page, const QString &name)
{
    auto *scroller = new QScrollArea(m_pages);
    scroller->setWidget(page);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    m_pages->addTab(scroller, name);
    m_tabs.push_back(page);
    connect(page, &PanelTab::deedRequested, this, &ApplicationPanel::lead);
}

bool ApplicationPanel::setApplication(const std::optional<ApplicationId> &id)
{
    if (id == m_context.id())
        return true;
    if (!flush())
        return false;
    m_context.setApplication(id);
    read(Reading::StartOver);
    return true;
}

bool ApplicationPanel::flush()
{
    return flushFields(this);
}

void ApplicationPanel::refresh()
{
    read(Reading::Keep);
}

void ApplicationPanel::read(Reading reading)
{
    const Application *shown = m_context.application();
    for (QWidget *widget : {static_cast<QWidget *>(m_company), static_cast<QWidget *>(m_role),
                            static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_pages)})
        widget->setVisible(shown);
    m_nothing->setVisible(!shown);
    if (!shown)
        return;
    m_company->setText(shown->company);
    m_role->setText(shown->role);
    m_role->setVisible(!shown->role.isEmpty());
    m_next->refresh();
    for (PanelTab *tab : m_tabs)
        tab->refresh(reading);
}

void ApplicationPanel::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
}

void ApplicationPanel::beginRename()
{
    showPage(Page::Overview);
    m_overview->beginRename();
}

void ApplicationPanel::lead(FollowUp followUp)
{
    switch (actionOf(followUp)) {
    case FollowUpAction::Write: Q_EMIT writeRequested(std::move(followUp)); return;
    case FollowUpAction::WriteNextSteps:
        showPage(Page::Interviews);
        m_interviews->showNextStepsOf(followUp.interview.value_or(InterviewId{}));
        return;
    case FollowUpAction::WriteDebrief:
        showPage(Page::Interviews);
        m_interviews->showDebriefOf(followUp.interview.value_or(InterviewId{}));
        return;
    case FollowUpAction::FindAddress:
        showPage(Page::People);
        m_people->showAddressOf(followUp.contact.value_or(ContactId{}));
        return;
    case FollowUpAction::WriteLesson:
        showPage(Page::Overview);
        m_overview->lessonPlace()->setFocus();
        return;
    case FollowUpAction::AnswerOffer:
    case FollowUpAction::NoteWritten:
    case FollowUpAction::NoteSignature:
        showPage(Page::Overview);
        m_overview->offerPlace()->setFocus();
        return;
    case FollowUpAction::CloseApplication:
    case FollowUpAction::FinishTask:
    case FollowUpAction::AddApplication: showPage(Page::FollowUps); return;
    }
}

QSize ApplicationPanel::minimumSizeHint() const
{
    const QSize whatItHolds = QWidget::minimumSizeHint();
    return whatItHolds.expandedTo({grownWithText(narrowest, fontMetrics()), 0});
}

void ApplicationPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace afterword
