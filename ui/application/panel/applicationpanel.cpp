// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/panel/applicationpanel.h"

#include "ui/application/panel/calledoff.h"
#include "ui/application/panel/nextblock.h"
#include "ui/application/panel/sectionframe.h"
#include "ui/application/panel/sectionnames.h"
#include "ui/application/sections/endsections.h"
#include "ui/application/sections/factssection.h"
#include "ui/application/sections/people/peoplesection.h"
#include "ui/icons.h"
#include "ui/parts/fields/grownwithtext.h"
#include "ui/parts/followups/followupverbs.h"
#include "ui/parts/letters/meaningquestions.h"
#include "ui/parts/lists/downscroller.h"
#include "ui/parts/plainlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace afterword {

namespace {

constexpr int narrowest = 320;
constexpr int nearTop = 24; ///< pixels below the top within which a section's beginning counts as reached
constexpr std::chrono::milliseconds holding{300};

} // namespace

ApplicationPanel::ApplicationPanel(Editor &editor, LiveAgenda &agenda, QWidget *parent)
    : ReadInOrder(parent)
    , m_context(editor, agenda)
    , m_company(new ElidedLabel(TextLook::Title, this))
    , m_role(new ElidedLabel(TextLook::Secondary, this))
    , m_close(new QToolButton(this))
    , m_names(new SectionNames(this))
    , m_scroller(new DownScroller(this))
    , m_page(new QWidget)
    , m_next(new NextBlock(m_context, m_page))
    , m_letters(new MeaningQuestions(editor, m_page, m_context.meanings()))
    , m_calledOff(new CalledOff(m_context, m_page))
    , m_nothing(new PlainLabel(TextLook::Secondary, this))
{
    m_context.followShown(this);
    followRenames(editor.tracker(), this, m_wanted);
    setAccessibleName(tr("Application"));
    m_close->setIcon(themeIcon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close the panel"));
    m_close->setToolTip(tr("Close the panel (Esc)"));
    m_nothing->setText(tr("Choose a card to see everything about it."));
    m_nothing->setAlignment(Qt::AlignCenter);
    placeParts();
    connectParts();
    m_hold.setSingleShot(true);
    m_hold.setInterval(holding);
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, [this] {
        settle();
        hold();
        showWhereOneIs();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](auto *, auto *now) { followFocus(now); });
    connect(&agenda, &LiveAgenda::changed, this, &ApplicationPanel::refresh);
    read(Reading::StartOver);
}

ApplicationPanel::~ApplicationPanel() = default;

void ApplicationPanel::refresh()
{
    read(Reading::Keep);
}

void ApplicationPanel::read(Reading reading)
{
    const Application *shown = m_context.application();
    tellWhatIsLost();
    for (QWidget *widget : std::array<QWidget *, 4>{m_company, m_role, m_names, m_scroller})
        widget->setVisible(shown);
    m_nothing->setVisible(!shown);
    if (!shown)
        return;
    m_company->setText(shown->company);
    m_role->setText(shown->role);
    m_role->setVisible(!shown->role.isEmpty());
    m_letters->showOf(m_context.id());
    m_next->refresh(m_letters->endsIt());
    m_calledOff->refresh();
    for (size_t i = 0; i < m_frames.size(); ++i) {
        m_frames[i]->expect(reading);
        m_names->setThere(static_cast<int>(i) + 1, m_frames[i]->isThere());
    }
    if (reading == Reading::StartOver)
        m_scroller->verticalScrollBar()->setValue(0);
    settle();
    showWhereOneIs();
}

void ApplicationPanel::layOut()
{
    // From what changed up to the page, now: nobody is to see a section squeezed into the place of another.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void ApplicationPanel::settle()
{
    if (m_settling || !m_context.application() || !isVisible())
        return;
    const QScopedValueRollback settling(m_settling, true);
    // What is made pushes what stands below it away, or lets it come nearer.
    for (bool again = true; again;) {
        again = false;
        layOut();
        const int end = m_scroller->verticalScrollBar()->value() + m_scroller->viewport()->height();
        for (SectionFrame *frame : m_frames) {
            if (!frame->awaits())
                continue;
            if (frame->y() <= end) {
                frame->settle();
                again = true;
            }
            break;
        }
    }
}

/// Keeps the section that one went to where it is, while what is around it finds its place.
void ApplicationPanel::hold()
{
    if (m_held && m_hold.isActive())
        m_scroller->verticalScrollBar()->setValue(m_held->y());
}

void ApplicationPanel::showWhereOneIs()
{
    const int top = m_scroller->verticalScrollBar()->value();
    int here = 0;
    for (size_t i = 0; i < m_frames.size(); ++i) {
        if (m_frames[i]->isThere() && m_frames[i]->y() <= top + nearTop)
            here = static_cast<int>(i) + 1;
    }
    if (m_held && m_hold.isActive()) // the page may end before it is on top
        here = static_cast<int>(std::find(m_frames.begin(), m_frames.end(), m_held) - m_frames.begin()) + 1;
    m_names->setCurrent(top == 0 ? 0 : here);
}

SectionFrame *ApplicationPanel::frame(Section section) const
{
    return m_frames[static_cast<size_t>(section) - 1];
}

void ApplicationPanel::showSection(Section section)
{
    if (section == Section::Next) {
        m_hold.stop();
        m_scroller->verticalScrollBar()->setValue(0);
        return;
    }
    SectionFrame *there = frame(section);
    if (!m_context.application() || !there->isThere())
        return;
    there->setFolded(false);
    // What stands above is made as well: it would push the section away later.
    for (SectionFrame *one : m_frames) {
        one->settle();
        if (one == there)
            break;
    }
    m_held = there;
    m_hold.start();
    // A text knows how many lines it takes when it has its width, so the place may move once more.
    constexpr int tries = 3;
    for (int i = 0; i < tries; ++i) {
        layOut();
        hold();
    }
    showWhereOneIs();
}

void ApplicationPanel::goTo(int index)
{
    const auto section = static_cast<Section>(index);
    showSection(section);
    if (section == Section::Next)
        m_next->setFocus(Qt::OtherFocusReason);
    else
        frame(section)->heading()->setFocus(Qt::OtherFocusReason);
}

void ApplicationPanel::step(int by)
{
    const int last = static_cast<int>(m_frames.size());
    for (int to = m_names->current() + by; to >= 0 && to <= last; to += by) {
        if (to == 0 || m_frames[static_cast<size_t>(to) - 1]->isThere()) {
            goTo(to);
            return;
        }
    }
}

PanelSection *ApplicationPanel::shown(Section section)
{
    showSection(section);
    return frame(section)->section();
}

void ApplicationPanel::showFocus()
{
    m_hold.stop();
    layOut();
    if (QWidget *focus = QApplication::focusWidget(); focus && m_page->isAncestorOf(focus))
        m_scroller->ensureWidgetVisible(focus);
}

/// Tab may be quicker than what is around it finds its place.
void ApplicationPanel::followFocus(QWidget *now)
{
    if (!now || !m_page->isAncestorOf(now))
        return;
    settle();
    const QRect there(now->mapTo(m_scroller->viewport(), QPoint(0, 0)), now->size());
    if (!m_scroller->viewport()->rect().intersects(there))
        m_scroller->ensureWidgetVisible(now);
}

void ApplicationPanel::beginRename()
{
    if (auto *facts = made<FactsSection>(Section::Facts))
        facts->beginRename();
    showFocus();
}

void ApplicationPanel::lead(FollowUp followUp)
{
    const auto debrief = [&](DebriefQuestion question) {
        showSection(Section::Interviews);
        Q_EMIT debriefRequested({followUp.application.value_or(ApplicationId{}),
                                 followUp.interview.value_or(InterviewId{}),
                                 question,
                                 {}});
    };
    switch (actionOf(followUp)) {
    case FollowUpAction::Write: Q_EMIT writeRequested(std::move(followUp)); return;
    case FollowUpAction::WriteNextSteps: debrief(DebriefQuestion::NextSteps); return;
    case FollowUpAction::WriteDebrief: debrief(DebriefQuestion::WentWell); return;
    case FollowUpAction::FindAddress:
        if (auto *people = made<PeopleSection>(Section::People))
            people->showAddressOf(followUp.contact.value_or(ContactId{}));
        break;
    case FollowUpAction::WriteLesson:
        if (auto *outcome = made<OutcomeSection>(Section::Outcome))
            outcome->beginLesson();
        break;
    case FollowUpAction::AnswerOffer:
    case FollowUpAction::NoteWritten:
    case FollowUpAction::NoteSignature:
        if (auto *offer = made<OfferSection>(Section::Offer))
            offer->begin();
        break;
    case FollowUpAction::CloseApplication:
    case FollowUpAction::FinishTask:
    case FollowUpAction::AddApplication: showSection(Section::Next); return;
    }
    showFocus();
}

QStringList ApplicationPanel::folded() const
{
    QStringList folded;
    for (const SectionFrame *frame : m_frames) {
        if (frame->isFolded())
            folded += frame->kind().id;
    }
    return folded;
}

void ApplicationPanel::setFolded(const QStringList &sections)
{
    for (SectionFrame *frame : m_frames)
        frame->setFolded(sections.contains(frame->kind().id));
}

QSize ApplicationPanel::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({grownWithText(narrowest, fontMetrics()), 0});
}

void ApplicationPanel::showEvent(QShowEvent *event)
{
    ReadInOrder::showEvent(event);
    m_look.start(); // before that nothing was in view
}

bool ApplicationPanel::eventFilter(QObject *watched, QEvent *event)
{
    // More came into view: the window grew, or a section became shorter.
    if (event->type() == QEvent::Resize && !m_settling)
        m_look.start();
    return ReadInOrder::eventFilter(watched, event);
}

void ApplicationPanel::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (control && event->key() == Qt::Key_PageDown)
        step(1);
    else if (control && event->key() == Qt::Key_PageUp)
        step(-1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace afterword
