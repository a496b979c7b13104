// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/move/movequestion.h"

#include "core/base/asshown.h"
#include "ui/board/move/movepages.h"
#include "ui/parts/leaving/typedkeeper.h"
#include "ui/parts/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr int pageMargin = 16;
constexpr int narrowest = 420;

} // namespace

MoveQuestion::MoveQuestion(const Search &search, std::vector<MoveAsking> askings, Moment now, QWidget *parent)
    : ReadInOrder(parent)
    , m_search(search)
    , m_askings(std::move(askings))
    , m_now(now)
    , m_title(new PlainLabel(TextLook::Title))
    , m_why(new PlainLabel(TextLook::Secondary))
    , m_place(new QVBoxLayout)
    , m_forAll(new QCheckBox)
    , m_hint(new PlainLabel(TextLook::Warning))
{
    setMinimumWidth(narrowest);
    for (PlainLabel *label : {m_title, m_why, m_hint})
        label->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_move = buttons->addButton(tr("Move"), QDialogButtonBox::AcceptRole);
    m_wayOut = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    connect(m_move, &QPushButton::clicked, this, &MoveQuestion::take);
    connect(m_wayOut, &QPushButton::clicked, this, &MoveQuestion::leave);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addSpacing(4);
    layout->addLayout(m_place);
    layout->addWidget(m_forAll);
    layout->addWidget(m_hint);
    layout->addSpacing(4);
    layout->addStretch(1);
    layout->addWidget(buttons);
    new TypedKeeper(this, buttons->button(QDialogButtonBox::Cancel));
    m_wayOut->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_move->setDefault(true);
    ask();
}

void MoveQuestion::ask()
{
    delete m_page;
    const Application *application = m_search.applications.find(asking().card);
    if (!application) { // it went meanwhile
        reject();
        return;
    }
    m_page = movePage(asking().topic, *application, m_search, m_now);
    m_place->addWidget(m_page);
    m_title->setText(m_page->title());
    m_why->setText(m_page->why());
    setWindowTitle(asShown(m_page->title()));
    setAccessibleDescription(m_page->why());
    m_hint->hide();

    const MoveTopic topic = asking().topic;
    m_wayOut->setVisible(topic == MoveTopic::Interview || topic == MoveTopic::Signature);
    m_wayOut->setText(topic == MoveTopic::Interview ? tr("Leave for &later") : tr("It is not signed &yet"));
    const int others = alike();
    // No two of them are talked with at the same time.
    m_forAll->setVisible(others > 0 && topic != MoveTopic::Interview);
    m_forAll->setChecked(m_forAll->isVisibleTo(this));
    m_forAll->setText(tr("The same for the &other %n cards", nullptr, others));
    m_page->setFocus(Qt::OtherFocusReason);
}

void MoveQuestion::take()
{
    const Result<MoveAnswer> answer = m_page->answer();
    if (answer) {
        goOn(*answer);
        return;
    }
    m_hint->setText(answer.error().message);
    m_hint->show();
    makeRoom();
    m_page->setFocus(Qt::OtherFocusReason);
}

/// The dialog grows by what it has to tell; the lines keep their height.
void MoveQuestion::makeRoom()
{
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

void MoveQuestion::leave()
{
    if (asking().topic == MoveTopic::Interview) {
        goOn(LeftForLater{});
        return;
    }
    reject();
    Q_EMIT notSigned();
}

void MoveQuestion::goOn(const MoveAnswer &answer)
{
    const MoveTopic topic = asking().topic;
    const bool forAll = m_forAll->isChecked();
    m_answers.emplace_back(asking().card, answer);
    if (forAll) {
        for (size_t i = m_at + 1; i < m_askings.size(); ++i) {
            if (m_askings[i].topic == topic)
                m_answers.emplace_back(m_askings[i].card, answer);
        }
        m_askings.erase(std::remove_if(m_askings.begin() + static_cast<std::ptrdiff_t>(m_at) + 1,
                                       m_askings.end(),
                                       [&](const MoveAsking &other) { return other.topic == topic; }),
                        m_askings.end());
    }
    ++m_at;
    if (m_at < m_askings.size())
        ask();
    else
        accept();
}

int MoveQuestion::alike() const
{
    return static_cast<int>(
        std::count_if(m_askings.begin() + static_cast<std::ptrdiff_t>(m_at) + 1, m_askings.end(),
                      [&](const MoveAsking &other) { return other.topic == asking().topic; }));
}

} // namespace afterword
