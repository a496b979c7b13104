// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/notecomposer.h"

#include "core/base/asshown.h"
#include "core/base/localdays.h"
#include "core/drafts/letters/letterlanguage.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"
#include "ui/drafts/askbar.h"
#include "ui/drafts/deskchecks.h"
#include "ui/drafts/draftdesk.h"
#include "ui/drafts/notesmodel.h"
#include "ui/drafts/panes/checkspane.h"
#include "ui/drafts/panes/letterpane.h"
#include "ui/drafts/panes/likenessstrip.h"
#include "ui/drafts/panes/promptspane.h"
#include "ui/drafts/sentform.h"
#include "ui/drafts/spelling/spelling.h"
#include "ui/drafts/whatstands.h"
#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/direction.h"
#include "ui/parts/fields/contactfield.h"
#include "ui/parts/fields/field.h"
#include "ui/parts/leaving/unsaved.h"
#include "ui/parts/lists/downscroller.h"
#include "ui/parts/lists/followselection.h"
#include "ui/parts/lists/twolinedelegate.h"
#include "ui/parts/plainlabel.h"
#include "ui/rulelooks.h"
#include "ui/words.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int leftWidth = 212;
constexpr int middleWidth = 640;
constexpr int rightWidth = 328;
constexpr int usualHeight = 720;
/// The checks look at the text when the fingers rest for a moment.
constexpr std::chrono::milliseconds lookAfter{250};

QString nameOf(const Search &search, const Draft &draft)
{
    const Contact *contact = search.contacts.find(draft.contact);
    return contact ? contact->name : NoteComposer::tr("Nobody named");
}

/// The language that the person chose for the letters to an application.
std::optional<QLocale::Language> chosenLetters(const Application *application)
{
    if (!application || !application->letterLanguage)
        return std::nullopt;
    return localeLanguage(*application->letterLanguage);
}

} // namespace

NoteComposer::NoteComposer(Editor &editor, const Table<Template> &builtIn, Handover handover,
                           const QString &wordsPath, QWidget *parent)
    : ReadInOrder(parent, Qt::Window)
    , m_editor(editor)
    , m_handover(std::move(handover))
    , m_desk(new DraftDesk(editor, builtIn, this))
    , m_deskChecks(new DeskChecks(editor, *m_desk, this))
    , m_model(new NotesModel(this))
    , m_list(new QListView(this))
    , m_likeness(new LikenessStrip(this))
    , m_letter(new LetterPane(editor, this))
    , m_speller(new SpellChecker(installedDictionaries(), wordsPath, this))
    , m_spelling(new Spelling(editor, *m_speller, *m_letter->text(), this))
    , m_prompts(new PromptsPane(editor, this))
    , m_checks(new ChecksPane(this))
    , m_saved(new PlainLabel(TextLook::Secondary, this))
{
    followRenames(editor.tracker(), this, m_goes);
    setAccessibleName(tr("Composer"));
    setWindowTitle(tr("Notes")); // until a letter gives it another
    m_list->setAccessibleName(tr("Notes"));
    m_list->setModel(m_model);
    letCurrentFollowSelection(*m_list);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(lookAfter);
    layOut();
    connectPanes();
    addShortcuts();
}

NoteComposer::~NoteComposer()
{
    flush();
}

void NoteComposer::layOut()
{
    m_left = new QWidget(this);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(marginsAsRead(12, 12, 0, 12));
    left->setSpacing(12);
    left->addWidget(m_list, 1);
    left->addWidget(m_likeness);

    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(marginsAsRead(4, 12, 12, 12));
    column->setSpacing(16);
    column->addWidget(m_prompts);
    column->addWidget(m_checks);
    column->addStretch(1);
    auto *scroller = new DownScroller(this);
    scroller->setWidget(right);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_left);
    splitter->addWidget(m_letter);
    splitter->addWidget(scroller);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({leftWidth, middleWidth, rightWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setToolTip(tr("Everything is saved as you type"));
    connect(close, &QPushButton::clicked, this, &NoteComposer::close);
    auto *end = new QHBoxLayout;
    end->setContentsMargins(12, 0, 12, 8);
    end->setSpacing(8);
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    end->addWidget(m_saved, 1);
    end->addWidget(close);
    layout->addLayout(end);
    resize(roomOnScreen(*this, {leftWidth + middleWidth + rightWidth, usualHeight}));
}

void NoteComposer::connectPanes()
{
    connect(&m_lookTimer, &QTimer::timeout, this, [this] {
        m_spelling->look();
        look();
    });
    connect(m_spelling, &Spelling::changed, this, &NoteComposer::look);
    connect(m_spelling, &Spelling::languageChosen, this, &NoteComposer::usualLanguageChosen);
    connect(m_spelling, &Spelling::failed, m_letter->bar(), &AskBar::tell);
    connect(m_desk, &DraftDesk::changed, this, &NoteComposer::deskChanged);
    connect(m_desk, &DraftDesk::contested, this, [this](int index) {
        if (index == m_current)
            m_letter->bar()->tell(tr("This letter was changed or sent elsewhere while you were writing. What "
                                     "you write here is kept."));
    });
    connect(m_desk, &DraftDesk::savedChanged, this, [this] {
        if (m_desk->isForNobody())
            m_saved->setText(tr("Not saved: this application is not there any more"));
        else
            m_saved->setText(m_desk->isSaved()     ? tr("All saved")
                             : m_desk->isRefused() ? tr("Not saved")
                                                   : tr("Saving…"));
    });
    connect(&m_editor, &Editor::failed, this, [this](const QString &why) {
        if (isVisible())
            m_letter->bar()->tell(why); // the window that says it as well may be covered
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid())
                    showNote(now.row());
            });
    connect(m_letter, &LetterPane::typed, this, &NoteComposer::typed);
    m_letter->recipient()->setPick([this](const PickedContact &picked) {
        return m_current >= 0 && m_desk->setRecipient(m_current, picked);
    });
    connect(m_letter, &LetterPane::channelChosen, this,
            [this](Channel channel) { m_desk->setChannel(m_current, channel); });
    connect(m_letter, &LetterPane::templateChosen, this, &NoteComposer::fillAgain);
    connect(m_letter, &LetterPane::fillRequested, this, [this] { fillAgain(m_letter->templateId()); });
    connect(m_letter, &LetterPane::templateMenuOpening, this,
            [this] { m_letter->setTemplates(m_desk->templates(), m_desk->letterLanguage()); });
    connect(m_letter, &LetterPane::letterLanguageChosen, this, &NoteComposer::writeIn);
    connect(m_letter, &LetterPane::templateEditRequested, this, [this](const TemplateId &id) {
        Q_EMIT templatesRequested({id, m_desk->application() ? m_desk->application()->id : ApplicationId{},
                                   m_current < 0 ? std::nullopt : m_desk->note(m_current).draft.interview});
    });
    connect(m_letter, &LetterPane::copyRequested, this, &NoteComposer::copy);
    connect(m_letter, &LetterPane::mailRequested, this, &NoteComposer::openInMail);
    connect(m_letter, &LetterPane::emlRequested, this, &NoteComposer::saveAsEml);
    connect(m_letter, &LetterPane::allEmlRequested, this, &NoteComposer::saveAllAsEml);
    connect(m_letter, &LetterPane::sendRequested, this, [this] { send(m_editor.now() + timeToTakeBack); });
    connect(m_letter, &LetterPane::sendTomorrowRequested, this, &NoteComposer::sendTomorrow);
    connect(m_letter, &LetterPane::sendLaterRequested, this, &NoteComposer::sendLater);
    connect(m_letter, &LetterPane::mailboxRequested, this, [this] { putIntoMailbox(false); });
    connect(m_letter, &LetterPane::allMailboxRequested, this, [this] { putIntoMailbox(true); });
    connect(m_letter, &LetterPane::cardRequested, this, &NoteComposer::saveAsCard);
    connect(m_letter, &LetterPane::sentRequested, this, [this] { markAsSent(m_editor.now()); });
    connect(m_letter, &LetterPane::notSentRequested, this, &NoteComposer::takeBackSent);
    connect(m_letter->sentForm(), &SentForm::sentAt, this, &NoteComposer::markAsSent);
    connect(m_prompts, &PromptsPane::answered, this, &NoteComposer::answered);
    connect(&m_editor.tracker(), &Tracker::renamed, m_letter, &LetterPane::follow);
    connect(&m_editor.tracker(), &Tracker::changed, m_prompts, &PromptsPane::refresh);
    connect(&m_editor.tracker(), &Tracker::reloaded, m_prompts, &PromptsPane::refresh);
    connect(&m_editor.tracker(), &Tracker::changed, this, [this](const Change &change) {
        if (!change.contacts.empty() && m_current >= 0 && m_current < m_desk->count()) {
            m_letter->showWays(m_desk->note(m_current)); // an address may be known now
            m_lookTimer.start();
        }
        if (!change.person)
            return;
        // Later: everybody is to hear of this change before the notes make another.
        QTimer::singleShot(0, this, [this] {
            fillUntouched();
            look();
        });
    });
    connect(m_checks, &ChecksPane::chosen, this,
            [this](const Finding &finding) { m_letter->choose(finding.start, finding.length); });
    connect(m_checks, &ChecksPane::suggestionTaken, this, &NoteComposer::takeSuggestion);
    connect(m_checks, &ChecksPane::overruled, this, &NoteComposer::overrule);
    connect(m_checks, &ChecksPane::takeBackRequested, this, [this] {
        m_deskChecks->takeBack(m_current);
        look();
    });
    connect(m_checks, &ChecksPane::readyChanged, this, [this](bool ready) {
        m_desk->setState(m_current, ready ? DraftState::Ready : DraftState::Draft);
        look();
    });
}

void NoteComposer::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::CTRL | Qt::Key_PageDown, [this] { next(1); });
    add(Qt::CTRL | Qt::Key_PageUp, [this] { next(-1); });
    add(QKeySequence::Close, [this] { close(); });
    add(QKeySequence::Save, [this] { flush(); });
    // Where the text has the keyboard and something of its own to undo, that comes first.
    add(QKeySequence::Undo, [this] { undo(); });
}

Result<void> NoteComposer::open(FollowUp followUp)
{
    flush();
    const auto again = [this, followUp] {
        if (const Result<void> opened = open(followUp); !opened)
            m_letter->bar()->tell(opened.error().message);
    };
    if (!mayTurn(again))
        return {}; // what stands there is asked about first
    const std::optional<ContactId> contact = followUp.contact;
    const Result<void> opened = m_desk->open(std::move(followUp));
    if (!opened)
        return opened;
    m_current = -1;
    m_beforeFill.reset();
    m_untouched.clear();
    for (int index = 0; index < m_desk->count(); ++index) {
        if (m_desk->isAsFilled(index))
            m_untouched.insert(m_desk->note(index).draft.id.text);
    }
    fillForToday();
    m_left->setVisible(m_desk->count() > 1);
    showTitle();
    look();
    showNote(m_desk->indexOf(contact));
    askForName();
    m_letter->text()->setFocus();
    return {};
}

bool NoteComposer::flush()
{
    const bool answers = flushFields(m_prompts);
    return m_desk->flush() && answers;
}

/// What the letter's fields do not understand (half an address, a name that Enter would add) stands only
/// here: the person is asked, and @p then is done once it may be lost.
bool NoteComposer::mayTurn(const std::function<void()> &then)
{
    flushFields(m_letter);
    return m_loss.mayGo(this, unsavedTexts(m_letter), then);
}

void NoteComposer::setUsualLanguage(const QString &id)
{
    m_spelling->setUsualLanguage(id);
}

void NoteComposer::showTitle()
{
    const Application *application = m_desk->application();
    if (!application)
        return;
    const Interview *interview = m_desk->interview();
    QStringList parts = {interview ? tr("Thank-you notes") : aboutText(m_desk->about()),
                         application->company};
    if (interview)
        parts += tr("%1, %2", "a round, a date").arg(interview->round, dayOfMonth(interview->start.date));
    setWindowTitle(asShown(parts.join(u" · "_s)));
}

void NoteComposer::showNote(int index)
{
    if (index < 0 || index >= m_desk->count() || index == m_current)
        return;
    if (m_current >= 0)
        flush();
    if (m_current >= 0 && !mayTurn([this, index] { showNote(index); })) {
        m_list->setCurrentIndex(m_model->index(m_current));
        return;
    }
    m_current = index;
    m_list->setCurrentIndex(m_model->index(index));
    const Note &note = m_desk->note(index);
    m_letter->setNote(note);
    m_spelling->setLetters(chosenLetters(m_desk->application()));
    m_spelling->setDraft(note.draft.id);
    m_prompts->setInterviewer(m_desk->application() ? m_desk->application()->id : ApplicationId{},
                              note.draft.interview, note.draft.contact);
    look();
    tellSending();
}

void NoteComposer::next(int step)
{
    if (m_desk->count() > 0)
        showNote((m_current + step + m_desk->count()) % m_desk->count());
}

void NoteComposer::deskChanged()
{
    if (m_current < 0 || m_current >= m_desk->count())
        return;
    m_letter->updateNote(m_desk->note(m_current));
    m_spelling->setLetters(chosenLetters(m_desk->application()));
    m_spelling->look();
    look();
    // What was to be sent may have been seen in the mailbox, after it was taken out of what waits.
    if (m_goes == m_desk->note(m_current).draft.id)
        tellSending();
}

void NoteComposer::typed()
{
    if (m_current < 0)
        return;
    const DraftId id = m_desk->note(m_current).draft.id;
    m_untouched.remove(id.text);
    m_desk->type(m_current, m_letter->subject(), m_letter->body());
    m_lookTimer.start();
    // The text's own undo brought the words back: the subject and the template belong to them.
    if (m_beforeFill && m_beforeFill->id == id && m_beforeFill->body == m_letter->body())
        restoreWords();
}

/// Words typed since the checks looked move a finding, so it is looked for anew.
void NoteComposer::takeSuggestion(const Finding &finding)
{
    for (const Finding &now : m_deskChecks->look(m_current).findings) {
        if (now.check == finding.check && now.message == finding.message &&
            now.suggestion == finding.suggestion) {
            m_letter->replace(now.start, now.length, now.suggestion);
            return;
        }
    }
    look();
}

void NoteComposer::overrule(const Finding &finding)
{
    const auto leave = [this, index = m_current, finding] {
        m_deskChecks->overrule(index, finding);
        look();
    };
    m_letter->bar()->ask(tr("This can look careless: %1 Leave it only if you mean it.").arg(finding.message),
                         tr("I mean it"), tr("Look again"), leave);
}

void NoteComposer::look()
{
    m_lookTimer.stop();
    std::vector<NoteLine> lines;
    CheckedNote shown;
    for (int index = 0; index < m_desk->count(); ++index) {
        const Note &note = m_desk->note(index);
        const auto sending = stateOf(note.draft.id);
        const bool waits = sending && sending->kind == SendingState::Kind::Waits;
        CheckedNote checked = m_deskChecks->look(index, waits ? std::optional(sending->at) : std::nullopt);
        lines.push_back(noteLine(note, nameOf(m_editor.search(), note.draft), checked.findings,
                                 m_untouched.contains(note.draft.id.text)));
        if (index == m_current)
            shown = std::move(checked);
    }
    m_model->setLines(std::move(lines));
    m_likeness->setPairs(m_deskChecks->pairs());
    if (m_current < 0)
        return;
    const Note &note = m_desk->note(m_current);
    m_list->setCurrentIndex(m_model->index(m_current));
    if (const std::optional<Finding> misspelt = m_spelling->finding())
        shown.findings.push_back(*misspelt);
    const Contact *contact = m_editor.search().contacts.find(note.draft.contact);
    m_checks->setFindings(shown.findings, note.draft.body,
                          {note.draft.state == DraftState::Ready, note.sent, shown.overruled,
                           noWayTo(contact, note.draft.channel)});
    m_checks->setRemark(note.sent ? QString() : m_spelling->missingDictionary());
    std::vector<TextMark> marks = m_deskChecks->sharedPassages(m_current);
    for (const Finding &finding : shown.findings) {
        if (!note.sent && finding.check != Check::TooAlike && finding.check != Check::Spelling)
            marks.push_back(
                {finding.severity == Finding::Severity::Error ? TextMark::Kind::Error : TextMark::Kind::Hint,
                 finding.start, finding.length});
    }
    for (const Misspelling &one : m_spelling->misspellings()) {
        if (!note.sent)
            marks.push_back({TextMark::Kind::Misspelt, one.start, one.length});
    }
    m_letter->setMarks(marks);
}

void NoteComposer::keep()
{
    keepFields(m_prompts);
    m_desk->flush();
}

void NoteComposer::letGo()
{
    m_desk->letGo();
    for (Field *field : m_prompts->findChildren<Field *>())
        field->giveUp();
    hide();
    Q_EMIT closed();
}

bool NoteComposer::event(QEvent *event)
{
    // The person comes back, and may have mended what kept their words from being kept.
    if (event->type() == QEvent::WindowActivate && m_desk->isRefused())
        flush();
    // The window may have stood there overnight.
    if (event->type() == QEvent::WindowActivate && m_current >= 0 && m_desk->isSaved())
        fillForToday();
    return ReadInOrder::event(event);
}

void NoteComposer::closeEvent(QCloseEvent *event)
{
    if (!flush()) {
        // The message bar says why; the words stay on the screen.
        m_letter->bar()->ask(tr("Your last words could not be saved yet. They are still here."),
                             tr("Close and lose them"), tr("Stay"), [this] { letGo(); });
        event->ignore();
        return;
    }
    if (!mayTurn([this] { close(); })) {
        event->ignore();
        return;
    }
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void NoteComposer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (!m_letter->bar()->dismiss()) // what is asked comes before what it is asked about
        close();
}

} // namespace afterword
