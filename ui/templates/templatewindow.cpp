// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatewindow.h"

#include "core/drafts/composer.h"
#include "core/drafts/phrasebook.h"
#include "core/drafts/template/templatecheck.h"
#include "core/drafts/vocabulary.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/icons.h"
#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/direction.h"
#include "ui/parts/fields/choicefield.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/lists/followselection.h"
#include "ui/parts/lists/twolinedelegate.h"
#include "ui/parts/plainlabel.h"
#include "ui/rulelooks.h"
#include "ui/templates/phrasepane.h"
#include "ui/templates/previewfacts.h"
#include "ui/templates/previewpane.h"
#include "ui/templates/templatedesk.h"
#include "ui/templates/templateedit.h"
#include "ui/templates/templatelistmodel.h"
#include "ui/templates/variablepane.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int leftWidth = 240;
constexpr int middleWidth = 560;
constexpr int rightWidth = 320;
constexpr int upperHeight = 460;
constexpr int lowerHeight = 300;
/// The preview follows when the fingers rest for a moment.
constexpr std::chrono::milliseconds lookAfter{200};

} // namespace

TemplateWindow::TemplateWindow(Editor &editor, const Table<Template> &builtIn, TemplateFiles files,
                               QWidget *parent)
    : ReadInOrder(parent, Qt::Window)
    , m_editor(editor)
    , m_builtIn(builtIn)
    , m_files(std::move(files))
    , m_desk(new TemplateDesk(editor, builtIn, this))
    , m_model(new TemplateListModel(this))
    , m_list(new QListView(this))
    , m_more(new QToolButton(this))
    , m_name(new QLineEdit(this))
    , m_purpose(new ChoiceField(tr("What it is for"), this))
    , m_tone(new ChoiceField(tr("Tone"), this))
    , m_subject(new QLineEdit(this))
    , m_readOnly(new QWidget(this))
    , m_body(new TemplateEdit(this))
    , m_tabs(new QTabWidget(this))
    , m_variables(new VariablePane(this))
    , m_phrases(new PhrasePane(this))
    , m_preview(new PreviewPane(this))
    , m_saved(new PlainLabel(TextLook::Secondary, this))
    , m_target(m_body)
{
    setWindowTitle(tr("Templates"));
    setAccessibleName(tr("Templates"));
    m_list->setAccessibleName(tr("All templates"));
    m_list->setModel(m_model);
    letCurrentFollowSelection(*m_list);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_name->setAccessibleName(tr("Name"));
    m_subject->setAccessibleName(tr("Subject"));
    m_body->setAccessibleName(tr("Text of the template"));
    for (const About purpose : rulesWithLetters())
        m_purpose->addChoice(aboutText(purpose), toText(purpose));
    for (const Formality tone : {Formality::Formal, Formality::Standard, Formality::Casual})
        m_tone->addChoice(toneText(tone), toText(tone));
    for (ChoiceField *choice : {m_purpose, m_tone})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(lookAfter);
    layOut();
    connectPanes();
}

TemplateWindow::~TemplateWindow()
{
    // The focus goes elsewhere while the window is taken apart.
    qApp->disconnect(this);
    flush();
}

QWidget *TemplateWindow::makeLeft()
{
    auto *left = new QWidget(this);
    auto *create = new QPushButton(themeIcon(Icon::Add), tr("New"), left);
    auto *duplicate = new QPushButton(themeIcon(Icon::Copy), tr("Duplicate"), left);
    duplicate->setToolTip(tr("Makes a copy of your own, to be changed"));
    m_more->setIcon(themeIcon(Icon::More));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("Import, export, remove"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_more);
    connect(menu->addAction(themeIcon(Icon::Import), tr("Import a template…")), &QAction::triggered, this,
            &TemplateWindow::importFile);
    connect(menu->addAction(themeIcon(Icon::Export), tr("Export this template…")), &QAction::triggered, this,
            &TemplateWindow::exportFile);
    QAction *remove = menu->addAction(themeIcon(Icon::Trash), tr("Remove this template"));
    connect(remove, &QAction::triggered, m_desk, &TemplateDesk::remove);
    connect(menu, &QMenu::aboutToShow, this, [this, remove] { remove->setEnabled(m_desk->isOwn()); });
    m_more->setMenu(menu);
    connect(create, &QPushButton::clicked, this, [this] {
        if (m_desk->create())
            m_name->setFocus();
        m_name->selectAll();
    });
    connect(duplicate, &QPushButton::clicked, m_desk, &TemplateDesk::duplicate);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(create);
    buttons->addWidget(duplicate);
    buttons->addStretch(1);
    buttons->addWidget(m_more);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(marginsAsRead(12, 12, 0, 12));
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return left;
}

QWidget *TemplateWindow::makeMiddle()
{
    auto *middle = new QWidget(this);
    const QString kept = tr("This template comes with the program and stays as it is.");
    auto *note = wrappedLabel(TextLook::Secondary, kept);
    note->setMinimumWidth(140); // the longest words of a language
    auto *duplicate = new QPushButton(tr("Duplicate to change"), m_readOnly);
    connect(duplicate, &QPushButton::clicked, this, [this] {
        if (m_desk->duplicate())
            m_body->setFocus();
    });
    auto *banner = new QHBoxLayout(m_readOnly);
    banner->setContentsMargins(0, 0, 0, 0);
    banner->setSpacing(8);
    banner->addWidget(note, 1);
    banner->addWidget(duplicate);
    auto *form = new Form;
    form->add(tr("Name"), m_name);
    form->add(tr("For"), m_purpose);
    form->add(tr("Tone"), m_tone);
    form->add(tr("Subject"), m_subject);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(4, 12, 4, 0);
    layout->setSpacing(8);
    layout->addWidget(m_readOnly);
    layout->addLayout(form);
    layout->addWidget(m_body, 1);
    return middle;
}

void TemplateWindow::layOut()
{
    m_tabs->addTab(m_variables, tr("Variables"));
    m_tabs->addTab(m_phrases, tr("Phrases"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false); // there is room for both names, whatever the language
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(marginsAsRead(0, 12, 12, 0));
    rightLayout->addWidget(m_tabs);
    auto *upper = new QSplitter(this);
    upper->setChildrenCollapsible(false);
    upper->addWidget(makeMiddle());
    upper->addWidget(right);
    upper->setStretchFactor(0, 1);
    upper->setSizes({middleWidth, rightWidth});
    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(marginsAsRead(4, 8, 12, 8));
    lowerLayout->setSpacing(4);
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *close = new QPushButton(tr("Close"), lower);
    connect(close, &QPushButton::clicked, this, &TemplateWindow::close);
    auto *end = new QHBoxLayout;
    end->setSpacing(8);
    end->addWidget(m_saved, 1);
    end->addWidget(close);
    lowerLayout->addWidget(m_preview, 1);
    lowerLayout->addLayout(end);
    auto *texts = new QSplitter(Qt::Vertical, this);
    texts->setChildrenCollapsible(false);
    texts->addWidget(upper);
    texts->addWidget(lower);
    texts->setSizes({upperHeight, lowerHeight});

    auto *whole = new QSplitter(this);
    whole->setChildrenCollapsible(false);
    whole->addWidget(makeLeft());
    whole->addWidget(texts);
    whole->setStretchFactor(1, 1);
    whole->setSizes({leftWidth, middleWidth + rightWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(whole);
    resize(roomOnScreen(*this, {leftWidth + middleWidth + rightWidth, upperHeight + lowerHeight}));
}

void TemplateWindow::connectPanes()
{
    connect(&m_lookTimer, &QTimer::timeout, this, &TemplateWindow::look);
    connect(m_desk, &TemplateDesk::changed, this, &TemplateWindow::showTemplate);
    connect(m_desk, &TemplateDesk::savedChanged, this,
            [this] { tell(m_desk->isSaved() ? tr("All saved") : tr("Saving…")); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                const TemplateId id = m_model->idAt(now.row());
                if (!m_showing && now.isValid() && id != m_desk->current().id)
                    m_desk->choose(id);
            });
    for (QLineEdit *line : {m_name, m_subject})
        connect(line, &QLineEdit::textEdited, this, &TemplateWindow::typed);
    for (ChoiceField *choice : {m_purpose, m_tone})
        connect(choice, &ChoiceField::chosen, this, &TemplateWindow::typed);
    connect(m_body, &TemplateEdit::textEdited, this, &TemplateWindow::typed);
    connect(m_phrases, &PhrasePane::edited, this, &TemplateWindow::typed);
    // Later: the list is still busy with the name that was typed into it.
    connect(m_phrases, &PhrasePane::renameWanted, this, &TemplateWindow::renameSet, Qt::QueuedConnection);
    connect(m_variables, &VariablePane::chosen, this, &TemplateWindow::put);
    connect(m_preview, &PreviewPane::interviewChosen, this, &TemplateWindow::look);
    connect(m_preview, &PreviewPane::mistakeChosen, this, &TemplateWindow::showMistake);
    connect(&m_editor, &Editor::failed, this, &TemplateWindow::tell);
    // What facts say is shown as it is now, but only while somebody looks.
    const auto refresh = [this] {
        if (isVisible())
            m_lookTimer.start();
    };
    connect(&m_editor.tracker(), &Tracker::changed, this, refresh);
    connect(&m_editor.tracker(), &Tracker::reloaded, this, refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now == m_body || now == m_subject || now == m_phrases->edit())
            m_target = now;
    });
    const auto add = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence::Save, [this] { flush(); });
    add(QKeySequence::Close, [this] { close(); });
    add(QKeySequence::New, [this] { m_desk->create(); });
    // Texts have their own undo; elsewhere in the window the steps of the search are undone.
    add(QKeySequence::Undo, [this] { m_editor.undoStack()->undo(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_editor.undoStack()->redo(); });
}

void TemplateWindow::open(const TemplateId &id, const std::optional<InterviewId> &interview)
{
    m_preview->setInterviews(m_editor.search(), interview);
    m_model->setTemplates(m_editor.search().templates, m_builtIn);
    const bool chosen = !id.text.isEmpty() && m_desk->choose(id);
    if (!chosen && m_desk->current().id.text.isEmpty())
        m_desk->choose(m_model->idAt(0));
    showTemplate();
    m_list->setFocus();
}

bool TemplateWindow::flush()
{
    return m_desk->flush();
}

void TemplateWindow::showTemplate()
{
    const QScopedValueRollback showing(m_showing, true);
    const Template source = m_desk->current();
    const bool own = m_desk->isOwn();
    m_model->setTemplates(m_editor.search().templates, m_builtIn);
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(source.id)));
    for (const auto &[line, text] : {std::pair(m_name, source.name), std::pair(m_subject, source.subject)}) {
        if (line->text() != text) {
            line->setText(text);
            line->setCursorPosition(0);
        }
        line->setReadOnly(!own);
    }
    m_purpose->setValue(toText(source.purpose));
    m_tone->setValue(toText(source.tone));
    m_purpose->setEnabled(own);
    m_tone->setEnabled(own);
    m_readOnly->setVisible(!own);
    // The same template that an undo changed keeps the text's own undo.
    if (m_body->property("template").toString() == source.id.text)
        m_body->updateText(source.body);
    else
        m_body->setText(source.body);
    m_body->setProperty("template", source.id.text);
    m_body->setReadOnly(!own);
    m_phrases->setPhrases(source.phrases, !own);
    tell(m_desk->isSaved() ? tr("All saved") : tr("Saving…"));
    look();
}

void TemplateWindow::renameSet(const QString &from, const QString &to)
{
    m_desk->edit(withSetRenamed(m_desk->current(), from, to));
    showTemplate();
    m_phrases->choose(to, -1);
}

void TemplateWindow::typed()
{
    if (m_showing || !m_desk->isOwn())
        return;
    Template after = m_desk->current();
    after.name = m_name->text();
    after.subject = m_subject->text();
    after.body = m_body->toPlainText();
    after.phrases = m_phrases->phrases();
    if (const Result<About> purpose = fromText<About>(m_purpose->value()))
        after.purpose = *purpose;
    if (const Result<Formality> tone = fromText<Formality>(m_tone->value()))
        after.tone = *tone;
    m_desk->edit(after);
    m_lookTimer.start();
}

void TemplateWindow::look()
{
    m_lookTimer.stop();
    const QScopedValueRollback showing(m_showing, true);
    m_model->setTemplates(m_editor.search().templates, m_builtIn);
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(m_desk->current().id)));
    m_preview->setInterviews(m_editor.search(), {});

    const Template &source = m_desk->current();
    QStringList sets;
    for (const auto &[name, alternatives] : source.phrases)
        sets += name;
    m_body->setPhraseSets(sets);
    m_mistakes = mistakesIn(source);
    std::vector<TemplateMistake> inBody;
    for (const TemplateMistake &mistake : m_mistakes) {
        if (mistake.in == TemplatePart::Body)
            inBody.push_back(mistake);
    }
    m_body->setMistakes(std::move(inBody));
    lookAtPreview();
}

void TemplateWindow::lookAtPreview()
{
    const Search &search = m_editor.search();
    const Template &source = m_desk->current();
    if (!m_mistakes.empty())
        m_preview->setMistake(mistakeLine(m_mistakes));
    const std::optional<InterviewId> chosen = m_preview->interview();
    const InterviewOf place = chosen ? findInterview(search, *chosen) : InterviewOf();
    if (!place.interview) {
        m_preview->setSamples({});
        m_variables->setValues({});
        if (m_mistakes.empty())
            m_preview->setMistake({});
        return;
    }
    m_variables->setValues(previewValues(search, source, place, m_editor.now()));
    if (!m_mistakes.empty())
        return;
    const auto samples = previewSamples(search, source, place, m_editor.now());
    if (!samples) {
        m_preview->setMistake(samples.error().message);
        return;
    }
    m_preview->setMistake({});
    m_preview->setSamples(*samples);
}

void TemplateWindow::showMistake()
{
    if (m_mistakes.empty())
        return;
    const TemplateMistake &first = m_mistakes.front();
    switch (first.in) {
    case TemplatePart::Body: m_body->choose(first.start, first.length); return;
    case TemplatePart::Subject:
        m_subject->setFocus();
        m_subject->setSelection(first.start, std::max(first.length, 1));
        return;
    case TemplatePart::Phrase:
        m_tabs->setCurrentWidget(m_phrases);
        m_phrases->choose(first.phraseSet, first.phrase);
        m_phrases->edit()->choose(first.start, first.length);
        return;
    }
}

void TemplateWindow::put(const Variable &variable)
{
    if (!m_desk->isOwn()) {
        tell(tr("Duplicate this template first, then it can be changed."));
        return;
    }
    if (m_target == m_subject) {
        m_subject->insert(u"{{"_s + variable.name + u"}}"_s);
        m_subject->setFocus();
        typed();
        return;
    }
    auto *text = m_target == m_phrases->edit() ? m_phrases->edit() : m_body;
    if (text->isReadOnly())
        text = m_body;
    text->insertVariable(variable);
}

void TemplateWindow::importFile()
{
    const QString path = m_files.askForImport(this);
    if (path.isEmpty())
        return;
    const Result<Template> source = readTemplateFile(path);
    if (!source) {
        tell(tr("Nothing was imported. %1").arg(source.error().message));
        return;
    }
    if (m_desk->add(*source))
        tell(tr("%1 was imported").arg(source->name));
}

void TemplateWindow::exportFile()
{
    if (!flush())
        return;
    const QString path = m_files.askForExport(this, m_desk->current().id.text + u".mustache"_s);
    if (path.isEmpty())
        return;
    const Result<void> written = writeTemplateFile(m_desk->current(), path);
    tell(written ? tr("Exported to %1").arg(path) : written.error().message);
}

void TemplateWindow::tell(const QString &text)
{
    m_saved->setText(text);
}

void TemplateWindow::closeEvent(QCloseEvent *event)
{
    if (!flush()) {
        event->ignore(); // the line below says why; the words stay on the screen
        return;
    }
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void TemplateWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace afterword
