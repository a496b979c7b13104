// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/storedialog.h"

#include "ui/parts/lists/flowlayout.h"
#include "ui/parts/plainlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int widestPath = 420; ///< a longer one has to be read by moving in it
constexpr int pageMargin = 12;
constexpr int dialogWidth = 520;
constexpr int listHeight = 96;

} // namespace

StoreDialog::StoreDialog(const Facts &facts, QWidget *parent)
    : ReadInOrder(parent)
    , m_path(facts.path)
    , m_copies(wrappedLabel(TextLook::Secondary, {}))
    , m_said(wrappedLabel(TextLook::Secondary, {}))
{
    setWindowTitle(tr("Where your search is kept"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(8);
    layout->addWidget(wrappedLabel(
        TextLook::Body,
        facts.server.isEmpty()
            ? tr("Everything of this search is in one file on this computer:")
            : tr("This search is kept on the server %1, and all of it in one file on this computer as well:")
                  .arg(facts.server)));
    PlainLabel *place = wrappedLabel(TextLook::Strong, facts.path);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    place->setAccessibleName(tr("Place of the file"));
    place->ensurePolished();
    // It has no blank to be wrapped at.
    place->setMinimumWidth(std::min(place->fontMetrics().horizontalAdvance(facts.path) + 1, widestPath));
    layout->addWidget(place);
    layout->addWidget(m_copies);
    setLastCopy(facts.lastCopy);

    // In as many lines as they need: they are longer in some languages.
    auto *ways = new QWidget;
    auto *row = new FlowLayout(ways);
    const auto add = [&](const QString &text) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    connect(add(tr("Open the Folder")), &QPushButton::clicked, this, &StoreDialog::folderWanted);
    connect(add(tr("Make a Copy Now")), &QPushButton::clicked, this, &StoreDialog::copyWanted);
    m_putBack = add(tr("Put a Copy Back…"));
    m_putBack->setEnabled(!facts.lastCopy.isEmpty());
    connect(m_putBack, &QPushButton::clicked, this, &StoreDialog::putBackWanted);
    if (facts.server.isEmpty()) // a copy is one in its own place only
        connect(add(tr("Move It…")), &QPushButton::clicked, this, &StoreDialog::chooseNewPlace);
    connect(add(tr("Open Another…")), &QPushButton::clicked, this, &StoreDialog::chooseOther);
    layout->addWidget(ways);
    layout->addWidget(m_said);

    if (!facts.recent.isEmpty()) {
        layout->addWidget(wrappedLabel(TextLook::Body, tr("Other searches that were open:")));
        auto *recent = new QListWidget;
        recent->setAccessibleName(tr("Other searches that were open"));
        recent->addItems(facts.recent);
        // A path begins at the left in every language.
        recent->setLayoutDirection(Qt::LeftToRight);
        recent->setMaximumHeight(listHeight);
        connect(recent, &QListWidget::itemActivated, this,
                [this](const QListWidgetItem *item) { Q_EMIT openWanted(item->text()); });
        layout->addWidget(recent);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addStretch(1);
    layout->addWidget(buttons);
    // By its width: the buttons stand in two lines where one is too short for them.
    resize(dialogWidth, layout->totalHeightForWidth(dialogWidth));
}

void StoreDialog::setLastCopy(const QString &when)
{
    m_copies->setText(when.isEmpty() ? tr("No copy of it has been made yet.")
                                     : tr("The newest copy is from %1.").arg(when));
    if (m_putBack)
        m_putBack->setEnabled(!when.isEmpty());
}

void StoreDialog::say(const QString &text)
{
    m_said->setText(text);
}

void StoreDialog::chooseNewPlace()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Move your search to"), QFileInfo(m_path).absolutePath());
    if (!folder.isEmpty())
        Q_EMIT moveWanted(QDir(folder).filePath(QFileInfo(m_path).fileName()));
}

void StoreDialog::chooseOther()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open another search"), QFileInfo(m_path).absolutePath(),
                                     tr("Searches (*.afterword);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT openWanted(path);
}

} // namespace afterword
