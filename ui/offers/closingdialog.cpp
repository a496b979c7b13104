// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/closingdialog.h"

#include "core/edits/edittask.h"
#include "core/insights/offers.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pageMargin = 16;
constexpr int dialogWidth = 520;

} // namespace

ClosingDialog::ClosingDialog(Editor &editor, const ApplicationId &application, QWidget *parent)
    : ReadInOrder(parent)
    , m_editor(editor)
    , m_application(application)
{
    followRenames(editor.tracker(), this, m_application);
    setWindowTitle(tr("Wrap up the search"));
    setGuidePage(this, u"get-it-signed"_s);
    const Application *card = editor.search().applications.find(application);
    const QString company = card ? card->company : QString();
    if (card)
        m_tasks = closingTasks(editor.search(), *card, editor.now());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(8);
    layout->addWidget(wrappedLabel(TextLook::Title, tr("%1 is signed. Well done.").arg(company)));
    layout->addWidget(wrappedLabel(
        TextLook::Body, m_tasks.empty()
                            ? tr("What is left to do is among its tasks already.")
                            : tr("A few things are left that people will remember you by. Those that "
                                 "are ticked become tasks.")));
    layout->addSpacing(4);
    for (const Task &task : m_tasks) {
        auto *box = new QCheckBox(asMenuText(task.text));
        box->setChecked(true);
        m_boxes.push_back(box);
        layout->addWidget(box);
    }
    layout->addSpacing(8);
    layout->addWidget(wrappedLabel(
        TextLook::Secondary, tr("Whoever else still waits for you is listed under Today, each with a kind "
                                "word to send.")));
    auto *ways = new QHBoxLayout;
    auto *today = quietButton(tr("Show &Today"));
    auto *archive = quietButton(tr("&Export the Search…"));
    ways->addWidget(today);
    ways->addWidget(archive);
    ways->addStretch(1);
    layout->addLayout(ways);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    if (!m_tasks.empty()) {
        auto *add = buttons->addButton(tr("&Add as Tasks"), QDialogButtonBox::AcceptRole);
        connect(add, &QPushButton::clicked, this, &ClosingDialog::addTasks);
    }
    layout->addWidget(buttons);
    resize(dialogWidth, sizeHint().height());

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // What is ticked is kept whichever way one goes on.
    connect(today, &QPushButton::clicked, this, [this] {
        if (addTasks())
            Q_EMIT todayRequested();
    });
    connect(archive, &QPushButton::clicked, this, [this] {
        if (addTasks())
            Q_EMIT exportRequested();
    });
}

bool ClosingDialog::addTasks()
{
    std::vector<Task> chosen;
    for (size_t n = 0; n < m_tasks.size(); ++n) {
        if (m_boxes[n]->isChecked())
            chosen.push_back(m_tasks[n]);
    }
    const bool made = chosen.empty() || m_editor.make(addingTasks(m_editor.search(), chosen, m_application,
                                                                  tr("Wrap up the search")));
    if (made)
        accept();
    return made;
}

} // namespace afterword
