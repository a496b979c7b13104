// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/timeline/timelinesection.h"

#include "core/domain/questions.h"
#include "core/meaning/meaningtext.h"
#include "ui/application/forms/logeventform.h"
#include "ui/application/sections/timeline/timelinelist.h"
#include "ui/application/sections/timeline/timelinemodel.h"
#include "ui/icons.h"
#include "ui/parts/lists/flowlayout.h"
#include "ui/parts/lists/followselection.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr size_t latest = 12;

} // namespace

TimelineSection::TimelineSection(const PanelContext &panel, QWidget *parent)
    : PanelSection(panel, parent)
    , m_form(new LogEventForm(panel, this))
    , m_buttons(new QWidget(this))
    , m_model(new TimelineModel(this))
    , m_list(new TimelineList(this))
    , m_remove(new QPushButton(themeIcon(Icon::Trash), tr("Remove this message"), this))
    , m_earlier(new QPushButton(this))
{
    addButtons();
    page()->addWidget(m_buttons);
    page()->addWidget(m_form);
    m_form->hide();
    m_list->setAccessibleName(tr("What happened"));
    m_list->setModel(m_model);
    letCurrentFollowSelection(*m_list);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    page()->addWidget(m_list);
    page()->addWidget(m_remove, 0, Qt::AlignLeft);
    page()->addWidget(m_earlier, 0, Qt::AlignLeft);
    m_remove->setAutoDefault(false);
    m_earlier->setAutoDefault(false);

    connect(m_form, &LogEventForm::finished, this, [this] {
        m_form->hide();
        m_buttons->show();
        m_list->setFocus();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TimelineSection::showChosen);
    connect(m_list, &QListView::customContextMenuRequested, this, &TimelineSection::openMenu);
    connect(m_list, &TimelineList::wantsView, this,
            [this](const QRect &part) { Q_EMIT wantsView(part.translated(m_list->pos())); });
    connect(m_remove, &QPushButton::clicked, this, &TimelineSection::removeChosen);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_all = true;
        showEntries();
        m_list->setFocus();
    });
    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TimelineSection::removeChosen);
}

void TimelineSection::addButtons()
{
    auto *row = new FlowLayout(m_buttons);
    const auto add = [&](const QString &text, LogEventForm::Kind kind) {
        auto *button = new QPushButton(text, m_buttons);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, kind] {
            m_buttons->hide();
            m_form->show();
            m_form->begin(kind);
        });
        row->addWidget(button);
    };
    add(tr("They replied"), LogEventForm::Kind::Reply);
    add(tr("I called"), LogEventForm::Kind::Call);
    add(tr("I met"), LogEventForm::Kind::Talk);
}

void TimelineSection::refresh(Reading reading)
{
    if (reading == Reading::StartOver) {
        m_all = false;
        m_form->hide();
        m_buttons->show();
        m_list->clearSelection();
        m_list->setCurrentIndex({});
    }
    showEntries();
    showChosen();
}

void TimelineSection::showEntries()
{
    std::vector<TimelineEntry> entries = timelineOf(application(), context().search());
    const size_t all = entries.size();
    // A single earlier one takes no more room than the button that would show it.
    const size_t shown = m_all || all <= latest + 1 ? all : latest;
    entries.erase(entries.begin() + static_cast<qptrdiff>(shown), entries.end());
    for (TimelineEntry &entry : entries) // only those that are seen: it takes reading them
        entry.means = meansOf(entry);
    m_model->setEntries(std::move(entries), context().zone(), context().now());
    m_earlier->setVisible(shown < all);
    m_earlier->setText(tr("Show %n earlier", nullptr, static_cast<int>(all - shown)));
}

/// What the person said isn't so is not told again.
QString TimelineSection::meansOf(const TimelineEntry &entry)
{
    const Message *letter = findById(application().messages, entry.message.value_or(MessageId()));
    if (!letter)
        return {};
    for (const StandingMeaning &one :
         context().meanings()->ofLetter(*letter, application().id, context().search().person)) {
        const QString means = inFew(one.meaning.kind);
        if (!means.isEmpty() && !context().editor().askedOnce().isAnswered(one.name()))
            return means;
    }
    return {};
}

void TimelineSection::showChosen()
{
    const TimelineEntry *entry = m_model->entry(m_list->currentIndex());
    m_remove->setVisible(entry && entry->message);
}

void TimelineSection::openMenu(const QPoint &at)
{
    const TimelineEntry *entry = m_model->entry(m_list->currentIndex());
    if (!entry)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!entry->text.isEmpty())
        connect(menu->addAction(themeIcon(Icon::Copy), tr("Copy the text")), &QAction::triggered, this,
                [text = entry->text] { QGuiApplication::clipboard()->setText(text); });
    if (entry->message)
        connect(menu->addAction(themeIcon(Icon::Trash), tr("Remove this message")), &QAction::triggered, this,
                &TimelineSection::removeChosen);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void TimelineSection::removeChosen()
{
    const TimelineEntry *entry = m_model->entry(m_list->currentIndex());
    if (!entry || !entry->message)
        return;
    const MessageId id = *entry->message;
    context().edit(
        [&](Application &after) {
            std::erase_if(after.messages, [&](const Message &message) { return message.id == id; });
        },
        tr("removal of a message of %1").arg(application().company));
}

} // namespace afterword
