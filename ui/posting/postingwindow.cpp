// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting/postingwindow.h"

#include "core/base/fullstop.h"
#include "core/edits/editapplication.h"
#include "core/edits/movefacts.h"
#include "core/posting/keep/keepposting.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/parts/fields/field.h"
#include "ui/parts/leaving/typedkeeper.h"
#include "ui/parts/plainlabel.h"
#include "ui/posting/postingform.h"
#include "ui/words.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pageMargin = 16;
constexpr int usualWidth = 460;
constexpr int changesHeight = 180;
/// More lines are read by nobody here; the card has the whole text.
constexpr qsizetype mostLines = 200;

QString jobOf(const QString &company, const QString &role)
{
    return role.isEmpty() ? company : company + u", "_s + role;
}

QString linesWith(const QString &sign, const QStringList &lines)
{
    QString text;
    for (const QString &line : lines.mid(0, mostLines))
        text += sign + u' ' + line + u'\n';
    if (lines.size() > mostLines)
        text += PostingWindow::tr("and %n more", nullptr, static_cast<int>(lines.size() - mostLines)) + u'\n';
    return text;
}

QString inWords(const TextDifference &difference)
{
    return (linesWith(u"+"_s, difference.added) + linesWith(u"−"_s, difference.gone)).trimmed();
}

KeptFacts factsOf(const Application &application, const std::optional<QDate> &closesOn)
{
    return {application.company, application.role, application.location, application.salary, application.url,
            application.posting, closesOn};
}

} // namespace

PostingWindow::PostingWindow(Editor &editor, QWidget *parent)
    : ReadInOrder(parent)
    , m_editor(editor)
    , m_title(wrappedLabel(TextLook::Title, {}))
    , m_what(wrappedLabel(TextLook::Body, {}))
    , m_more(wrappedLabel(TextLook::Secondary, {}))
    , m_form(new PostingForm([this] { return m_editor.search().person.zone.date(m_editor.now()); }))
    , m_changes(new QPlainTextEdit)
    , m_done(new QPushButton)
    , m_away(new QPushButton)
    , m_show(new QPushButton(tr("&Show the card")))
    , m_keepText(new QPushButton(tr("&Keep the new text")))
    , m_applied(new QPushButton(tr("I applied &today")))
{
    setObjectName(u"arrived"_s);
    setWindowTitle(tr("From your browser"));
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_changes->setAccessibleName(tr("What changed in the text"));
    m_changes->setMinimumHeight(changesHeight);

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_away, m_keepText, m_applied, m_show, m_done}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
        if (button == m_away)
            buttons->addStretch(1);
    }
    m_done->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_what);
    layout->addWidget(m_form);
    layout->addWidget(m_changes, 1);
    layout->addStretch();
    layout->addWidget(m_more);
    layout->addLayout(buttons);
    // What is corrected on a card that is there is kept with it; what is only asked for would be lost.
    new TypedKeeper(this, m_away, [this] { return !showsKept() && holdsTyped(*m_form); });
    resize(usualWidth, sizeHint().height());

    connect(m_done, &QPushButton::clicked, this, [this] {
        if (finish())
            next();
    });
    connect(m_away, &QPushButton::clicked, this, &PostingWindow::takeAway);
    connect(m_applied, &QPushButton::clicked, this, &PostingWindow::applied);
    connect(m_show, &QPushButton::clicked, this, [this] {
        const auto application = m_waiting.empty() ? std::nullopt : m_waiting.front().application;
        if (!finish())
            return;
        next();
        if (application)
            Q_EMIT showWanted(*application);
    });
    connect(m_keepText, &QPushButton::clicked, this, [this] {
        const ArrivedPosting &arrived = m_waiting.front();
        if (m_editor.make(
                keepingNewText(m_editor.search(), *arrived.application, arrived.posting.text.value)))
            next();
    });
    connect(&m_editor.tracker(), &Tracker::renamed, this, [this](const Renames &renames) {
        for (ArrivedPosting &arrived : m_waiting)
            renames.follow(arrived.application);
    });
    connect(&m_editor.tracker(), &Tracker::changed, this, &PostingWindow::lookWhetherItStands,
            Qt::QueuedConnection);
    connect(&m_editor.tracker(), &Tracker::reloaded, this, &PostingWindow::lookWhetherItStands,
            Qt::QueuedConnection);
}

void PostingWindow::add(const ArrivedPosting &arrived)
{
    m_waiting.push_back(arrived);
    if (m_waiting.size() == 1)
        showFirst();
    else
        tellHowManyWait();
    show();
    raise();
    activateWindow();
}

void PostingWindow::showFirst()
{
    const ArrivedPosting &arrived = m_waiting.front();
    const bool isKnown = arrived.kind == ArrivedPosting::Kind::Known;
    m_form->setVisible(!isKnown);
    m_changes->setVisible(false);
    m_keepText->setVisible(false);
    m_applied->setVisible(false);
    m_away->setVisible(!isKnown);
    m_show->setVisible(arrived.application.has_value());
    if (isKnown)
        showKnown(arrived);
    else
        showForm(arrived);
    tellHowManyWait();
    setAccessibleDescription(m_title->text() + u' ' + m_what->text());
    layout()->activate(); // what was shown before no longer counts
    const int across = std::max(width(), usualWidth);
    const bool isByWidth = layout()->hasHeightForWidth();
    resize(across, isByWidth ? layout()->totalHeightForWidth(across) : sizeHint().height());
}

void PostingWindow::tellHowManyWait()
{
    m_more->setText(tr("%n more wait behind this one.", nullptr, count() - 1));
    m_more->setVisible(count() > 1);
}

void PostingWindow::showForm(const ArrivedPosting &arrived)
{
    const Search &search = m_editor.search();
    const bool isAsked = arrived.kind == ArrivedPosting::Kind::Asked;
    const Application *card = search.applications.find(arrived.application);
    const Stage *stage = card ? search.stages.find(card->stage) : nullptr;
    m_title->setText(isAsked ? tr("A new application?") : tr("On your board"));
    if (isAsked)
        m_what->setText(tr("A link asks for this. It goes on your board only if you say so."));
    else if (card && card->applied)
        m_what->setText(tr("It is in %1, as applied for today. Correct what isn’t right.", "a column")
                            .arg(stage ? stage->name : QString()));
    else
        m_what->setText(
            tr("It is in %1. Correct what isn’t right.", "a column").arg(stage ? stage->name : QString()));
    m_form->show(arrived.posting, search, card ? std::optional(card->stage) : std::nullopt);
    m_form->offerApplied(!card || search.kindOf(*card) == StageKind::Saved, arrived.isForm);
    m_done->setText(isAsked ? tr("&Put it on the board") : tr("&Close"));
    m_away->setText(isAsked ? tr("Cancel") : tr("Take it &off again"));
    m_form->focusFirst();
}

void PostingWindow::showKnown(const ArrivedPosting &arrived)
{
    const Search &search = m_editor.search();
    const Application *card = search.applications.find(arrived.application);
    if (!card)
        return;
    m_title->setText(tr("Already on your board"));
    const Stage *stage = search.stages.find(card->stage);
    const QString job = jobOf(card->company, card->role);
    const QString column = stage ? stage->name : QString();
    const auto since = inStageSince(*card, search);
    const QDate today = search.person.zone.date(m_editor.now());
    m_what->setText(endedOnce(since ? tr("%1. It has been in %2 since %3.", "a job, a column, a day")
                                          .arg(job, column, dayInWords(*since, today))
                                    : tr("%1. It is in %2.", "a job, a column").arg(job, column)));
    const QString &text = arrived.posting.text.value;
    const TextDifference difference =
        text.isEmpty() ? TextDifference() : differenceOfTexts(card->posting, text);
    const bool isFirstText = card->posting.isEmpty() && !text.isEmpty();
    m_changes->setVisible(!difference.isEmpty());
    m_changes->setPlainText(inWords(difference));
    if (isFirstText)
        m_what->setText(m_what->text() + u' ' + tr("The posting’s text isn’t kept with it yet:"));
    else if (!difference.isEmpty())
        m_what->setText(m_what->text() + u' ' + tr("Since then its text has changed:"));
    m_keepText->setVisible(!difference.isEmpty());
    m_keepText->setText(isFirstText ? tr("&Keep the text") : tr("&Keep the new text"));
    m_applied->setVisible(search.kindOf(*card) == StageKind::Saved && stageForApplied(search).has_value());
    m_done->setText(tr("&Close"));
    m_done->setFocus(Qt::OtherFocusReason);
}

/// Writes what the person said. False where something of it could not be understood or written: then it is
/// still on the screen.
bool PostingWindow::finish()
{
    if (m_waiting.empty())
        return true;
    switch (m_waiting.front().kind) {
    case ArrivedPosting::Kind::Known: return true;
    case ArrivedPosting::Kind::Kept: return keepCorrections(false);
    case ArrivedPosting::Kind::Asked: return putOnBoard();
    }
    Q_UNREACHABLE();
}

/// Whether the one that is shown is on the board, to be corrected. Nobody has touched those that wait behind
/// it.
bool PostingWindow::showsKept() const
{
    return !m_waiting.empty() && m_waiting.front().kind == ArrivedPosting::Kind::Kept;
}

bool PostingWindow::keepCorrections(bool isLast)
{
    const ArrivedPosting &arrived = m_waiting.front();
    const ApplicationId id = *arrived.application;
    const Application *card = m_editor.search().applications.find(id);
    if (!card)
        return true; // taken away meanwhile
    const KeptFacts stands = factsOf(*card, keptFactsOf(arrived.posting).closesOn);
    if (!isLast && !m_form->isUnderstood())
        return false;
    const KeptFacts facts = m_form->corrected(stands);
    if (facts != stands && !m_editor.make(correctingPosting(m_editor.search(), id, facts, m_editor.now())))
        return false;
    const auto wanted = m_form->stage();
    card = m_editor.search().applications.find(id);
    if (wanted && card && card->stage != *wanted)
        Q_EMIT moveWanted(id, *wanted);
    return true;
}

bool PostingWindow::putOnBoard()
{
    const Search &search = m_editor.search();
    if (!m_form->isUnderstood())
        return false;
    const KeptFacts facts = m_form->corrected(keptFactsOf(m_waiting.front().posting));
    if (facts.company.simplified().isEmpty()) {
        m_form->focusFirst();
        return false;
    }
    const auto wanted = m_form->stage();
    // What needs a fact first is moved there, which asks for it.
    const bool isMoved = asksForFacts(search.stages.find(wanted));
    const auto step = keepingPosting(search, facts, isMoved ? std::nullopt : wanted, m_editor.now());
    if (!m_editor.make(step))
        return false;
    const ApplicationId id = step->change.applications.front().after->id;
    if (isMoved)
        Q_EMIT moveWanted(id, *wanted);
    return true;
}

void PostingWindow::takeAway()
{
    const ArrivedPosting &arrived = m_waiting.front();
    if (arrived.application &&
        !m_editor.make(removingApplications(m_editor.search(), std::array{*arrived.application})))
        return;
    next();
}

void PostingWindow::applied()
{
    const ApplicationId id = *m_waiting.front().application;
    const auto stage = stageForApplied(m_editor.search());
    next();
    if (stage)
        Q_EMIT moveWanted(id, *stage);
}

void PostingWindow::next()
{
    if (!m_waiting.empty())
        m_waiting.pop_front();
    if (m_waiting.empty())
        hideEmpty();
    else
        showFirst();
}

/// What was typed is written, or given up: nothing in its fields waits any more.
void PostingWindow::hideEmpty()
{
    m_waiting.clear();
    hide();
    for (Field *field : m_form->findChildren<Field *>())
        field->giveUp();
}

/// A card that was taken away, by Undo say, leaves nothing to correct.
void PostingWindow::lookWhetherItStands()
{
    const auto isGone = [this](const ArrivedPosting &arrived) {
        return arrived.application && !m_editor.search().applications.contains(*arrived.application);
    };
    if (m_waiting.empty())
        return;
    const bool first = isGone(m_waiting.front());
    std::erase_if(m_waiting, isGone);
    if (m_waiting.empty())
        hideEmpty();
    else if (first)
        showFirst();
    else
        tellHowManyWait();
}

void PostingWindow::leave()
{
    if (showsKept())
        keepCorrections(true);
    hideEmpty();
}

/// Esc and the window's own button: what was corrected is kept, and what was only asked for is not. What
/// waits behind it comes next, as nobody has seen it.
void PostingWindow::reject()
{
    if (showsKept() && !keepCorrections(false))
        return;
    next();
}

void PostingWindow::closeEvent(QCloseEvent *event)
{
    reject();
    event->setAccepted(m_waiting.empty());
}

} // namespace afterword
