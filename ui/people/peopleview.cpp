// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopleview.h"

#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/commands/handsoff.h"
#include "ui/icons.h"
#include "ui/parts/fields/clearbutton.h"
#include "ui/parts/fields/field.h"
#include "ui/parts/fields/grownwithtext.h"
#include "ui/parts/lists/followselection.h"
#include "ui/parts/lists/openbyhand.h"
#include "ui/parts/plainlabel.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/personpane.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QProxyStyle>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr int narrowestPane = 320;
constexpr int narrowestList = 260; ///< with less beside the page, it stands above
constexpr int roomyName = 200;     ///< names and companies are seen whole in so much
constexpr int roomyOrganization = 180;
constexpr int narrowestParts = 140;
constexpr int dayWidth = 130; ///< of a column that says when

/// Rows with a little air between them.
class RoomyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 12);
    }
};

/// A click chooses somebody, whose page is beside the list; only a second one, or Enter, leads away from
/// here. Desktops that open everything by one click would never show that page.
class ChoosingStyle : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_ItemView_ActivateItemOnSingleClick
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

PeopleView::PeopleView(Editor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_model(new PeopleModel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_both(new QSplitter(this))
    , m_pane(new PersonPane(editor, this))
    , m_empty(new PlainLabel(TextLook::Secondary, this))
{
    new HandsOff(*m_pane, editor);
    m_filter->setPlaceholderText(tr("Find somebody"));
    m_filter->setAccessibleName(tr("Find somebody"));
    offerClearButton(*m_filter);
    m_filter->addAction(themeIcon(Icon::Search), QLineEdit::LeadingPosition);
    auto *choosing = new ChoosingStyle;
    choosing->setParent(m_list);
    m_list->setStyle(choosing);
    m_list->setModel(m_model);
    letCurrentFollowSelection(*m_list);
    m_list->setAccessibleName(tr("People"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(PeopleModel::NameColumn, Qt::AscendingOrder);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->header()->setSectionResizeMode(PeopleModel::PartsColumn, QHeaderView::Stretch);
    m_list->header()->resizeSection(PeopleModel::NameColumn, roomyName);
    m_list->header()->resizeSection(PeopleModel::OrganizationColumn, roomyOrganization);
    m_list->header()->resizeSection(PeopleModel::WroteColumn, dayWidth);
    m_list->header()->resizeSection(PeopleModel::HeardColumn, dayWidth);
    m_list->viewport()->installEventFilter(this);
    m_empty->setText(tr("Nobody yet. Whoever invites you to an interview is listed here."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    m_both->setChildrenCollapsible(false);
    m_both->addWidget(m_list);
    m_both->addWidget(m_pane);
    m_both->setStretchFactor(0, 2);
    m_both->setStretchFactor(1, 1);
    m_pane->setMinimumWidth(grownWithText(narrowestPane, fontMetrics()));
    m_pane->hide();
    layout->addWidget(m_both, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_list);

    connect(m_filter, &QLineEdit::textChanged, m_model, &PeopleModel::setFilter);
    openByHand(*m_list, [this](const QModelIndex &index) { open(index); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeopleView::showPerson);
    connect(m_pane, &PersonPane::openRequested, this, &PeopleView::openRequested);
    connect(m_pane, &PersonPane::writeRequested, this, &PeopleView::writeRequested);
    const auto changed = [this] {
        if (isVisible())
            refresh();
    };
    connect(&editor.tracker(), &Tracker::renamed, m_model, &PeopleModel::follow);
    connect(&editor.tracker(), &Tracker::changed, this, changed);
    connect(&editor.tracker(), &Tracker::reloaded, this, changed);
}

void PeopleView::showEvent(QShowEvent *event)
{
    // Also where nothing changed: what was "today" may be "yesterday" by now.
    refresh();
    QWidget::showEvent(event);
}

void PeopleView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int narrowest = grownWithText(narrowestPane + narrowestList, fontMetrics());
    const auto wanted = width() < narrowest ? Qt::Vertical : Qt::Horizontal;
    if (m_both->orientation() == wanted)
        return;
    m_both->setOrientation(wanted);
    const int room = wanted == Qt::Vertical ? height() : width();
    m_both->setSizes(wanted == Qt::Vertical ? QList{room * 2 / 5, room * 3 / 5}
                                            : QList{room * 3 / 5, room * 2 / 5});
}

bool PeopleView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// Columns that have no room go, those first that the page of the person tells as well.
void PeopleView::fitColumns()
{
    const int room = m_list->viewport()->width();
    int needed = 0;
    const auto showFrom = [&](PeopleModel::Column column, int more) {
        needed += grownWithText(more, fontMetrics());
        m_list->setColumnHidden(column, room < needed);
    };
    showFrom(PeopleModel::OrganizationColumn, narrowestList);
    showFrom(PeopleModel::PartsColumn, roomyName + roomyOrganization + narrowestParts - narrowestList);
    showFrom(PeopleModel::HeardColumn, dayWidth);
    showFrom(PeopleModel::WroteColumn, dayWidth);
    const bool isNarrow = m_list->isColumnHidden(PeopleModel::PartsColumn);
    QHeaderView &header = *m_list->header();
    header.setSectionResizeMode(PeopleModel::PartsColumn,
                                isNarrow ? QHeaderView::Interactive : QHeaderView::Stretch);
    header.setSectionResizeMode(PeopleModel::OrganizationColumn,
                                isNarrow ? QHeaderView::Stretch : QHeaderView::Interactive);
    const bool isAlone = m_list->isColumnHidden(PeopleModel::OrganizationColumn);
    const int mostName = std::max(1, isAlone ? room : room * 3 / 5);
    if (isNarrow && header.sectionSize(PeopleModel::NameColumn) > mostName)
        header.resizeSection(PeopleModel::NameColumn, mostName);
}

void PeopleView::refresh()
{
    const PersonRow *current = m_model->rowAt(m_list->currentIndex());
    const std::optional<ContactId> chosen = current ? std::optional(current->contact) : std::nullopt;
    const Search &search = m_editor.search();
    m_model->setRows(peopleRows(search, m_editor.now()), search.person.zone,
                     search.person.zone.date(m_editor.now()));
    for (int row = 0; chosen && row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->rowAt(index)->contact == *chosen)
            m_list->setCurrentIndex(index);
    }
    m_pane->refresh();
    const bool nobody = search.contacts.empty();
    m_empty->setVisible(nobody);
    m_list->setVisible(!nobody);
    m_filter->setVisible(!nobody);
}

void PeopleView::showPerson()
{
    const PersonRow *row = m_model->rowAt(m_list->currentIndex());
    m_pane->setContact(row ? std::optional(row->contact) : std::nullopt);
    m_pane->setVisible(m_pane->contact().has_value());
}

bool PeopleView::flush()
{
    return flushFields(m_pane);
}

void PeopleView::open(const QModelIndex &index)
{
    const PersonRow *row = m_model->rowAt(index);
    if (row && row->application)
        Q_EMIT openRequested(*row->application);
}

} // namespace afterword
