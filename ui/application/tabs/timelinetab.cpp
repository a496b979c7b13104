// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/tabs/timelinetab.h"

#include "ui/application/forms/logeventform.h"
#include "ui/application/tabs/timelinemodel.h"
#include "ui/icons.h"
#include "ui/parts/followselection.h"
#include "ui/parts/twolinedelegate.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int fewestRows = 160; ///< pixels
constexpr int textHeight = 120;

} // namespace

TimelineTab::TimelineTab(const PanelContext &panel, QWidget *parent)
    : PanelTab(panel, parent)
    , m_form(new LogEventForm(panel, this))
    , m_buttons(new QWidget(this))
    , m_model(new TimelineModel(this))
    , m_list(new QListView(this))
    , m_text(new QPlainTextEdit(this))
    , m_remove(new QPushButton(themeIcon(Icon::Trash), tr("Remove this message"), this))
{
    addButtons();
    page()->addWidget(m_buttons);
    page()->addWidget(m_form);
    m_form->hide();
    m_list->setAccessibleName(tr("What happened"));
    m_list->setModel(m_model);
    letCurrentFollowSelection(*m_list);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fewestRows);
    page()->addWidget(m_list, 1);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Text of the message"));
    m_text->setFixedHeight(textHeight);
    page()->addWidget(m_text);
    page()->addWidget(m_remove, 0, Qt::AlignLeft);

    connect(m_form, &LogEventForm::finished, this, [this] {
        m_form->hide();
        m_buttons->show();
        m_list->setFocus();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelineTab::showChosen);
    connect(m_remove, &QPushButton::clicked, this, &TimelineTab::removeChosen);
    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TimelineTab::removeChosen);
}

void TimelineTab::addButtons()
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto add = [&](const QString &text, LogEventForm::Kind kind) {
        auto *button = new QPushButton(text, m_buttons);
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
    row->addStretch(1);
}

void TimelineTab::refresh(Reading reading)
{
    m_model->setEntries(timelineOf(application(), context().search()), context().zone(), context().now());
    if (reading == Reading::StartOver) {
        m_form->hide();
        m_buttons->show();
        m_list->clearSelection();
        m_list->setCurrentIndex({});
        m_list->scrollToTop();
    }
    showChosen();
}

void TimelineTab::showChosen()
{
    const TimelineEntry *entry = m_model->entry(m_list->currentIndex());
    const bool text = entry && !entry->text.isEmpty();
    m_text->setVisible(text);
    if (text && m_text->toPlainText() != entry->text)
        m_text->setPlainText(entry->text);
    m_remove->setVisible(entry && entry->message);
}

void TimelineTab::removeChosen()
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
