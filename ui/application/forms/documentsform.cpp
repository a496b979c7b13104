// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/documentsform.h"

#include "core/edits/manycards.h"
#include "ui/icons.h"
#include "ui/parts/draggedfiles.h"
#include "ui/parts/plainlabel.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace afterword {

DocumentsForm::DocumentsForm(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_files(desktopDocumentFiles())
    , m_empty(new PlainLabel(TextLook::Secondary, this))
    , m_list(new QVBoxLayout)
    , m_rows(m_list)
    , m_add(new QPushButton(themeIcon(Icon::Add), tr("Link a file…"), this))
{
    setAcceptDrops(true);
    m_empty->setText(tr(
        "Link the résumé and the letter you send, and you will know later what they have in front of them."));
    m_list->setContentsMargins(0, 0, 0, 0);
    connect(m_add, &QPushButton::clicked, this, &DocumentsForm::choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_empty);
    layout->addLayout(m_list);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void DocumentsForm::refresh(Reading reading)
{
    const Application *shown = m_context.application();
    if (!shown)
        return;
    std::vector<QString> keys;
    for (size_t index = 0; index < shown->documents.size(); ++index)
        keys.push_back(QString::number(index));
    const auto rows = m_rows.arrange(keys, [this](const QString &key) {
        return new DocumentRow(m_context, m_files, key.toULong(), this);
    });
    for (DocumentRow *row : rows)
        row->refresh(reading);
    m_empty->setVisible(rows.empty());
}

void DocumentsForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentsForm::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::LinkAction);
    event->accept();
    add(filesIn(*event->mimeData()));
}

void DocumentsForm::choose()
{
    const Application *shown = m_context.application();
    if (!shown)
        return;
    const QString folder = shown->documents.empty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(documentPlace(shown->documents.back().path)).absolutePath();
    add(m_files.choose(window(), folder));
}

void DocumentsForm::add(const QStringList &paths)
{
    const Application *shown = m_context.application();
    if (!shown)
        return;
    m_context.editor().make(linkingFiles(m_context.search(), shown->id, paths, QDir::homePath()));
}

} // namespace afterword
