// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/newapplication.h"

#include "core/edits/movefacts.h"
#include "core/posting/keep/keepposting.h"
#include "core/posting/knownjob.h"
#include "core/posting/typedposting.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"
#include "ui/icons.h"
#include "ui/parts/direction.h"
#include "ui/parts/fields/grownwithtext.h"
#include "ui/parts/lists/wholeonhover.h"
#include "ui/parts/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Longer names are slips of the clipboard.
constexpr int longest = 200;
constexpr int longestAddress = 2000;
constexpr int narrow = 1000; ///< with less, what is asked for in full stands in two rows
/// Nobody types so many letters at once: they were pasted.
constexpr qsizetype pastedFrom = 4;

QLineEdit *field(const QString &name, const QString &placeholder = {})
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(placeholder.isEmpty() ? name : placeholder);
    edit->setAccessibleName(name);
    edit->setMaxLength(longest);
    showWholeOnHover(*edit);
    return edit;
}

} // namespace

NewApplication::NewApplication(Editor &editor, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_company(field(tr("Company"), tr("Company, or paste the posting’s address or text")))
    , m_role(field(tr("Role")))
    , m_url(field(tr("Address of the posting")))
    , m_place(field(tr("Place")))
    , m_salary(field(tr("Salary")))
    , m_tags(field(tr("Tags"), tr("Tags, separated by commas")))
    , m_stage(new QComboBox)
    , m_add(new QPushButton(themeIcon(Icon::Add), tr("Add")))
    , m_more(new QToolButton)
    , m_rest(new QWidget)
    , m_notice(new QWidget)
    , m_kept(new PlainLabel(TextLook::Secondary))
    , m_known(new PlainLabel(TextLook::Warning))
{
    followRenames(editor.tracker(), this, m_same);
    setAccessibleName(tr("New application"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFrameShape(StyledPanel);
    m_company->setMaxLength(longestAddress);
    m_url->setMaxLength(longestAddress);
    m_company->installEventFilter(this);
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layOut();

    m_add->setAutoDefault(true); // Enter presses it, as in a dialog
    m_add->setEnabled(false);
    connect(m_company, &QLineEdit::textEdited, this, &NewApplication::companyEdited);
    for (QLineEdit *edit : {m_company, m_role, m_url, m_place, m_salary, m_tags})
        connect(edit, &QLineEdit::returnPressed, this, &NewApplication::entered);
    // These say which job it is.
    for (QLineEdit *edit : {m_company, m_role, m_url})
        connect(edit, &QLineEdit::textChanged, this, &NewApplication::check);
    connect(m_add, &QPushButton::clicked, this, &NewApplication::add);
    connect(m_more, &QToolButton::toggled, m_rest, &QWidget::setVisible);
    hide();
}

void NewApplication::layOut()
{
    auto *close = new QToolButton;
    close->setIcon(themeIcon(Icon::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close without adding"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_more->setText(tr("In full"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);

    auto *line = new QHBoxLayout;
    line->addWidget(m_company, 2);
    line->addWidget(m_role, 2);
    line->addWidget(m_add);
    line->addWidget(m_more);
    line->addWidget(close);

    m_restRows = new QBoxLayout(QBoxLayout::LeftToRight, m_rest);
    m_restRows->setContentsMargins(0, 0, 0, 0);
    auto *job = new QHBoxLayout;
    job->addWidget(m_url, 3);
    job->addWidget(m_place, 2);
    auto *more = new QHBoxLayout;
    more->addWidget(m_salary, 1);
    more->addWidget(m_tags, 2);
    more->addWidget(m_stage);
    m_restRows->addLayout(job, 1);
    m_restRows->addLayout(more, 1);
    m_rest->hide();

    auto *show = new QToolButton;
    show->setText(tr("Show it"));
    show->setFocusPolicy(Qt::StrongFocus);
    connect(show, &QToolButton::clicked, this, [this] {
        if (m_same)
            Q_EMIT showWanted(*m_same);
    });
    auto *notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(0, 0, 0, 0);
    notice->addWidget(m_known);
    notice->addWidget(show);
    notice->addStretch(1);
    m_notice->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(marginsAsRead(12, 8, 4, 8));
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_rest);
    m_kept->hide();
    layout->addWidget(m_kept);
    layout->addWidget(m_notice);
}

void NewApplication::begin()
{
    if (!isVisible())
        fillStages({});
    show();
    m_company->setFocus(Qt::ShortcutFocusReason);
    m_company->selectAll();
    check();
}

void NewApplication::take(const QString &text, const StageId &stage)
{
    clear();
    fillStages(stage);
    fill(guessPosting(text));
    check();
    if (!m_same && !m_company->text().trimmed().isEmpty()) {
        add();
        if (m_company->text().isEmpty())
            return;
        // It was refused, and what was typed stands nowhere else.
    }
    m_more->setChecked(true);
    show();
    m_company->setFocus(Qt::OtherFocusReason);
}

void NewApplication::fillStages(const std::optional<StageId> &chosen)
{
    m_stage->clear();
    m_stage->addItem(tr("In the first column"), QString());
    for (const Stage &stage : m_editor.search().stages) {
        if (!stage.hidden)
            m_stage->addItem(stage.name, stage.id.text);
    }
    m_stage->setCurrentIndex(chosen ? std::max(0, m_stage->findData(chosen->text)) : 0);
}

/// What another posting had put in, and nobody changed since.
void NewApplication::takeOut()
{
    for (const auto &[field, text] : std::exchange(m_filled, {})) {
        if (field->text() == text)
            field->clear();
    }
}

void NewApplication::put(QLineEdit *field, const QString &text)
{
    field->setText(text);
    field->setModified(true); // it is saved nowhere, whoever put it there
    m_filled[field] = field->text();
}

void NewApplication::fill(const Posting &posting)
{
    takeOut();
    put(m_company, posting.company.value);
    if (posting.role)
        put(m_role, posting.role.value);
    if (posting.link) {
        put(m_url, posting.link.value);
        m_more->setChecked(true);
    }
    if (posting.place)
        put(m_place, posting.place.value);
    if (posting.salary)
        put(m_salary, posting.salary.value);
    if (posting.place || posting.salary)
        m_more->setChecked(true);
    m_posting = posting.text.value;
    m_kept->setText(tr("The text of the posting is kept as well: %1 characters.")
                        .arg(QLocale().toString(m_posting.size())));
    m_kept->setVisible(!m_posting.isEmpty());
    m_closesOn = posting.closesOn ? std::optional(posting.closesOn.value) : std::nullopt;
    m_length = m_company->text().size();
}

void NewApplication::companyEdited(const QString &text)
{
    const bool pasted = text.size() - m_length >= pastedFrom;
    m_length = text.size();
    if (!pasted)
        return;
    if (const Posting posting = guessPosting(text); looksLikePosting(posting))
        fill(posting);
}

/// Says so where the job is there already.
void NewApplication::check()
{
    m_add->setEnabled(!m_company->text().trimmed().isEmpty());
    const Search &search = m_editor.search();
    const Application *same = sameJob(search, typed());
    m_same = same ? std::optional(same->id) : std::nullopt;
    m_notice->setVisible(same != nullptr);
    m_add->setText(same ? tr("Add all the same") : tr("Add"));
    if (!same)
        return;
    const Stage *stage = search.stages.find(same->stage);
    const QString job = same->role.isEmpty() ? same->company : same->company + u", "_s + same->role;
    m_known->setText(tr("This one is there already: %1 (%2).", "a job, its stage")
                         .arg(job, stage ? stage->name : QString()));
}

bool NewApplication::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_company || event->type() != QEvent::KeyPress ||
        !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
        return QFrame::eventFilter(watched, event);
    // The line would join the lines of a text, which say what is what.
    const QString text = QApplication::clipboard()->text();
    const bool replacesAll = m_company->text().isEmpty() || m_company->hasSelectedText();
    if (!replacesAll || !text.contains(u'\n'))
        return false;
    const Posting posting = guessPosting(text);
    if (!looksLikePosting(posting))
        return false;
    fill(posting);
    return true;
}

/// Five fields in one row cut their own names in a narrow window.
void NewApplication::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_restRows->setDirection(width() < grownWithText(narrow, fontMetrics()) ? QBoxLayout::TopToBottom
                                                                            : QBoxLayout::LeftToRight);
}

void NewApplication::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

/// Enter in a field adds it at once, unless the same is there already: then on the button, which says so.
void NewApplication::entered()
{
    if (m_same)
        m_add->setFocus(Qt::OtherFocusReason);
    else
        add();
}

void NewApplication::add()
{
    if (m_company->text().trimmed().isEmpty()) {
        m_company->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Search &search = m_editor.search();
    std::optional<StageId> wanted;
    if (const QString chosen = m_stage->currentData().toString(); !chosen.isEmpty())
        wanted = StageId{chosen};
    const KeptFacts facts{m_company->text(), m_role->text(), m_place->text(), m_salary->text(),
                          m_url->text(),     m_posting,      m_closesOn};
    // What needs a fact first is moved there, which asks for it.
    const bool isMoved = asksForFacts(search.stages.find(wanted));
    Result<Step> step = keepingPosting(search, facts, isMoved ? std::nullopt : wanted, m_editor.now());
    if (step) {
        Application &application = *step->change.applications.front().after;
        application.url = m_url->text().trimmed();
        for (const QString &tag : m_tags->text().split(u',')) {
            if (!tag.simplified().isEmpty() && !application.tags.contains(tag.simplified()))
                application.tags << tag.simplified();
        }
    }
    // What was typed stays in its fields until it is written.
    if (!m_editor.make(step))
        return;
    clear();
    hide();
    Q_EMIT added(step->change.applications.front().after->id, isMoved ? wanted : std::nullopt);
}

void NewApplication::clear()
{
    for (QLineEdit *edit : {m_company, m_role, m_url, m_place, m_salary, m_tags})
        edit->clear();
    m_filled.clear();
    m_more->setChecked(false);
    m_posting.clear();
    m_kept->hide();
    m_closesOn.reset();
    m_length = 0;
}

Posting NewApplication::typed() const
{
    Posting posting;
    posting.company = told(m_company->text(), FactSource::Person);
    posting.role = told(m_role->text(), FactSource::Person);
    posting.link = told(m_url->text(), FactSource::Person);
    return posting;
}

} // namespace afterword
