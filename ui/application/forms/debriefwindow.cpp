// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/debriefwindow.h"

#include "core/base/asshown.h"
#include "core/schedule/next.h"
#include "ui/application/forms/debriefform.h"
#include "ui/application/interviewwords.h"
#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/fields/grownwithtext.h"
#include "ui/parts/leaving/unsaved.h"
#include "ui/parts/lists/downscroller.h"
#include "ui/parts/plainlabel.h"
#include "ui/rulelooks.h"
#include "ui/words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

constexpr QSize usualSize(880, 640);
constexpr int narrowest = 360;

} // namespace

DebriefWindow::DebriefWindow(Editor &editor, const LiveAgenda &agenda, QWidget *parent)
    : ReadInOrder(parent, Qt::Window)
    , m_context(editor, agenda)
    , m_title(new PlainLabel(TextLook::Title, this))
    , m_when(new PlainLabel(TextLook::Secondary, this))
    , m_scroller(new DownScroller(this))
    , m_save(new QPushButton(tr("Save the debrief"), this))
    , m_saved(new PlainLabel(TextLook::Positive, this))
    , m_writeNext(new QPushButton(this))
{
    m_context.followShown(this);
    m_context.followInside(this, m_interview);
    m_scroller->setWidgetResizable(true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 0);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_when);
    auto *reminder =
        wrappedLabel(TextLook::Secondary, tr("Say nothing about the interview on social media."));
    reminder->setContentsMargins(12, 0, 12, 0);
    auto *end = new QHBoxLayout;
    end->setContentsMargins(12, 0, 12, 12);
    end->setSpacing(8);
    auto *close = new QPushButton(tr("Close"), this);
    m_saved->setWordWrap(true);
    m_saved->setContentsMargins(12, 0, 12, 0);
    end->addStretch(1);
    end->addWidget(m_writeNext);
    end->addWidget(m_save);
    end->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_scroller, 1);
    layout->addWidget(reminder);
    layout->addWidget(m_saved);
    layout->addLayout(end);
    setMinimumWidth(grownWithText(narrowest, fontMetrics()));
    resize(roomOnScreen(*this, {grownWithText(usualSize.width(), fontMetrics()), usualSize.height()}));
    connect(m_save, &QPushButton::clicked, this, &DebriefWindow::save);
    connect(m_writeNext, &QPushButton::clicked, this, [this] {
        if (m_next)
            Q_EMIT writeRequested(*m_next);
    });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(&agenda, &LiveAgenda::changed, this, &DebriefWindow::refresh);
}

DebriefWindow::~DebriefWindow() = default;

bool DebriefWindow::open(const DebriefPlace &place)
{
    // Once it was closed, what was typed then is not Ctrl+Z's any more.
    const bool stands =
        isVisible() && m_form && m_context.id() == place.application && m_interview == place.interview;
    if (stands && !m_context.interview(m_interview))
        return false;
    if (!stands) {
        flush(); // what could not be written is asked about with the rest
        if (!mayTurn([this, place] { open(place); }))
            return false;
        m_context.setApplication(place.application);
        m_interview = place.interview;
        if (!m_context.interview(m_interview))
            return false;
        m_form = new DebriefForm(m_context, m_interview);
        m_scroller->setWidget(m_form); // the one before goes
        connect(m_form, &DebriefForm::began, this, &DebriefWindow::bringIntoSight,
                Qt::QueuedConnection); // once the form, and the window that is just opened, have their places
    }
    refresh();
    m_form->begin(place.question, place.contact);
    return true;
}

/// What no field understands stands only here: the person is asked, once, and what was wanted last is done
/// where it may be lost.
bool DebriefWindow::mayTurn(const std::function<void()> &then)
{
    const bool isSeen = m_form && isVisible();
    return m_loss.mayGo(this, isSeen ? unsavedTexts(m_form) : std::vector<UnsavedText>(), then);
}

void DebriefWindow::bringIntoSight()
{
    if (const QWidget *edit = focusWidget(); edit && m_form->isAncestorOf(edit))
        m_scroller->ensureWidgetVisible(edit->parentWidget()); // with what it asks
}

bool DebriefWindow::flush()
{
    return flushFields(this);
}

void DebriefWindow::refresh()
{
    if (!m_form)
        return;
    const Application *shown = m_context.application();
    const Interview *stands = m_context.interview(m_interview);
    if (!shown || !stands) {
        if (!m_tellsLost && !tellWhatIsLost())
            close();
        return;
    }
    const Interview interview = *stands;
    const QString name = interviewName(interview);
    setWindowTitle(asShown(tr("Debrief · %1 · %2", "a company, a round").arg(shown->company, name)));
    m_title->setText(tr("%1 at %2", "a round, a company").arg(name, shown->company));
    m_when->setText(interviewTimes(interview, m_context.zone(), m_context.today()));
    m_form->refresh(interview);
    const std::optional<Moment> saved = interview.debrief.savedAt;
    m_save->setVisible(!saved);
    m_saved->setVisible(saved.has_value());
    m_saved->setText(
        saved ? tr("✓ written, %1", "a day").arg(dayInWords(m_context.zone().date(*saved), m_context.today()))
              : QString());
    offerNext(saved.has_value());
}

/// Whoever typed about a round that is gone is shown their words once more. False where there are none.
bool DebriefWindow::tellWhatIsLost()
{
    const std::vector<UnsavedText> lost = isVisible() ? lostTexts(m_form) : std::vector<UnsavedText>();
    if (lost.empty())
        return false;
    m_tellsLost = tellLost(this,
                           tr("%1 was removed elsewhere while you were typing. This is not saved anywhere:")
                               .arg(m_title->text()),
                           lost);
    connect(m_tellsLost, &QMessageBox::finished, this, [this] {
        if (!m_context.interview(m_interview)) // another one may be shown by now
            close();
    });
    return true;
}

/// Once it is written one has in mind what the notes of thanks are made of.
void DebriefWindow::offerNext(bool isSaved)
{
    const auto followUps = m_context.agenda().agenda().of(m_context.application()->id);
    const auto note = std::find_if(followUps.begin(), followUps.end(), [&](const FollowUp &one) {
        return one.rule() == Rule::ThankYou && one.interview == m_interview && isDue(one);
    });
    // The note comes before what else is due: an address can be asked for while it is written.
    const FollowUp *next = note != followUps.end() ? &*note : nextFollowUp(followUps);
    const bool isOffered = isSaved && next && isDue(*next) && actionOf(*next) == FollowUpAction::Write;
    m_next = isOffered ? std::optional(*next) : std::nullopt;
    m_writeNext->setVisible(isOffered);
    if (!isOffered)
        return;
    const QString line = followUpLine(*next, m_context.search(), m_context.now());
    m_saved->setText(tr("%1 · Next: %2", "✓ written, today; a note to somebody").arg(m_saved->text(), line));
    m_writeNext->setText(next->rule() == Rule::ThankYou ? tr("Write the thank-you now") : tr("Write it now"));
    m_writeNext->setAccessibleDescription(line);
}

void DebriefWindow::save()
{
    // Only what was typed is written first: what it writes may be read anew from the store.
    if (!flushFields(this))
        return;
    const Application *shown = m_context.application();
    if (!shown)
        return;
    m_context.editInterview(
        m_interview, [&](Interview &interview) { interview.debrief.savedAt = m_context.now(); },
        tr("debrief of %1").arg(shown->company));
}

bool DebriefWindow::mayClose()
{
    return !isVisible() || !m_context.interview(m_interview) || flush();
}

void DebriefWindow::letGo()
{
    hide();
}

void DebriefWindow::closeEvent(QCloseEvent *event)
{
    // Where it cannot be written, it stays on the screen until the person says that it may be lost.
    const bool isGone = mayClose() && (!isVisible() || !m_context.interview(m_interview));
    event->setAccepted(isGone || mayTurn([this] { close(); }));
}

void DebriefWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else
        ReadInOrder::keyPressEvent(event);
}

} // namespace afterword
