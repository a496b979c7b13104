// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/letters/meaninglist.h"

#include "core/meaning/meaningtext.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/lists/followselection.h"
#include "ui/parts/lists/twolinedelegate.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr QSize firstSize(480, 420);
constexpr int narrowest = 320; // a sentence of a letter is read in its line
constexpr int pageMargin = 16;
constexpr int idRole = TwoLineDelegate::LastRole;

} // namespace

MeaningList::MeaningList(Editor &editor, QWidget *parent)
    : ReadInOrder(parent)
    , m_editor(editor)
    , m_head(wrappedLabel(TextLook::Body, {}))
    , m_list(new QListWidget)
{
    setWindowTitle(tr("What their letters seem to say"));
    m_list->setAccessibleName(windowTitle());
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setMinimumWidth(narrowest);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    letCurrentFollowSelection(*m_list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter is for the lines
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(roomOnScreen(*this, firstSize));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemClicked, this, &MeaningList::look);
    connect(m_list, &QListWidget::itemActivated, this, &MeaningList::look);
    connect(&editor.tracker(), &Tracker::changed, this, &MeaningList::follow);
    connect(&editor.tracker(), &Tracker::reloaded, this, &MeaningList::follow);
}

void MeaningList::add(const std::vector<StandingMeaning> &letters)
{
    m_letters.insert(m_letters.end(), letters.begin(), letters.end());
    std::stable_sort(
        m_letters.begin(), m_letters.end(),
        [](const StandingMeaning &a, const StandingMeaning &b) { return a.meaning.kind < b.meaning.kind; });
    fill();
}

bool MeaningList::stillStands(const StandingMeaning &letter)
{
    const Search &search = m_editor.search();
    const Application *application = search.applications.find(letter.application);
    if (!application || m_editor.askedOnce().isAnswered(letter.name()))
        return false;
    const auto standing = m_standing.of(*application, search, m_editor.now());
    return std::find(standing.begin(), standing.end(), letter) != standing.end();
}

void MeaningList::follow()
{
    const size_t before = m_letters.size();
    std::erase_if(m_letters, [this](const StandingMeaning &one) { return !stillStands(one); });
    if (m_letters.empty())
        close();
    else if (m_letters.size() != before)
        fill();
}

void MeaningList::fill()
{
    const Search &search = m_editor.search();
    m_head->setText(tr("Of the letters that came in, %1. Nothing was done about it: each line leads to its "
                       "card, where you decide.",
                       "how many seem to say what")
                        .arg(countedInFew(m_letters)));
    const int row = m_list->currentRow();
    m_list->clear();
    for (const StandingMeaning &one : m_letters) {
        const Application *application = search.applications.find(one.application);
        auto *item = new QListWidgetItem(m_list);
        item->setText(tr("%1: %2", "a company, what its letter says")
                          .arg(application ? application->company : QString(), inFew(one.meaning.kind)));
        const QString sentence = tr("“%1”", "a sentence of a letter").arg(briefly(one.meaning.sentence));
        item->setData(TwoLineDelegate::SecondLineRole, sentence);
        item->setData(Qt::AccessibleDescriptionRole, sentence);
        item->setToolTip(asToolTip(sentence));
        item->setData(idRole, one.application.text);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void MeaningList::look(const QListWidgetItem *item)
{
    Q_EMIT lookWanted(ApplicationId{item->data(idRole).toString()});
}

/// What isn't so is no step, so nothing tells of it: it is seen when one comes back to the list.
void MeaningList::changeEvent(QEvent *event)
{
    ReadInOrder::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        follow();
}

} // namespace afterword
