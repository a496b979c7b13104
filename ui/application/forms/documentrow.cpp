// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/documentrow.h"

#include "ui/icons.h"
#include "ui/parts/fields/datefield.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace afterword {

DocumentRow::DocumentRow(const PanelContext &context, const DocumentFiles &files, size_t index,
                         QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_files(files)
    , m_index(index)
    , m_title(new TextField(tr("Name of the file"), tr("what it is, such as Résumé, short"), this))
    , m_where(new ElidedLabel(TextLook::Secondary, this))
    , m_sent(new DateField(DayMeant::Gone, tr("Sent on"), tr("not sent yet"), this))
    , m_open(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    m_title->setCommit([this](const QString &typed) -> Committed {
        const QString title = typed.simplified();
        if (title.isEmpty())
            return {Committed::State::NotUnderstood, tr("A file needs a name here.")};
        return PanelContext::committed(edit([&](Document &document) { document.title = title; }));
    });
    m_sent->setToday([this] { return m_context.today(); });
    m_sent->setCommitDate([this](const std::optional<QDate> &date) {
        return edit([&](Document &document) {
            document.sentAt = date ? std::optional(m_context.momentOn(*date)) : std::nullopt;
        });
    });
    m_open->setIcon(themeIcon(Icon::Open));
    m_remove->setIcon(themeIcon(Icon::Trash));
    for (QToolButton *button : {m_open, m_remove}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(m_open, &QToolButton::clicked, this, &DocumentRow::openOrFind);
    connect(m_remove, &QToolButton::clicked, this, &DocumentRow::remove);

    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_title, 1);
    top->addWidget(m_open, 0, Qt::AlignTop);
    top->addWidget(m_remove, 0, Qt::AlignTop);
    auto *form = new Form;
    form->add(tr("Sent on"), m_sent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_where);
    layout->addLayout(form);
}

const Document *DocumentRow::document() const
{
    const Application *shown = m_context.application();
    return shown && m_index < shown->documents.size() ? &shown->documents[m_index] : nullptr;
}

bool DocumentRow::edit(const std::function<void(Document &)> &change)
{
    if (!document())
        return false;
    return m_context.edit([&](Application &application) { change(application.documents[m_index]); },
                          tr("change to the files of %1").arg(m_context.application()->company));
}

void DocumentRow::refresh(Reading reading)
{
    if (!document())
        return;
    const Document shown = *document();
    const bool there = QFileInfo::exists(documentPlace(shown.path));
    const QString name = QFileInfo(shown.path).fileName();
    give(m_title, shown.title, reading);
    m_where->setLook(TextLook::Secondary);
    m_where->setText(there
                         ? tr("%1 in %2", "a file, its folder").arg(name, folderInWords(shown.path))
                         : tr("%1 is not in %2", "a file, its folder").arg(name, folderInWords(shown.path)));
    const std::optional<QDate> sent =
        shown.sentAt ? std::optional(m_context.zone().date(*shown.sentAt)) : std::nullopt;
    give(m_sent, sent, reading);
    const QString open = there ? tr("Open %1") : tr("Find %1 again…");
    m_open->setIcon(themeIcon(there ? Icon::Open : Icon::Search));
    m_open->setAccessibleName(open.arg(shown.title));
    m_open->setToolTip(asToolTip(open.arg(shown.title)));
    m_remove->setAccessibleName(tr("Unlink %1").arg(shown.title));
    m_remove->setToolTip(asToolTip(tr("Unlink %1; the file stays where it is").arg(shown.title)));
}

void DocumentRow::openOrFind()
{
    if (!document())
        return;
    const QString path = documentPlace(document()->path);
    if (QFileInfo::exists(path)) {
        if (m_files.open(path))
            return;
        m_where->setLook(TextLook::Warning);
        m_where->setText(tr("No program here opens %1.").arg(QFileInfo(path).fileName()));
        return;
    }
    const QStringList found = m_files.choose(window(), QFileInfo(path).absolutePath());
    if (found.isEmpty())
        refresh(Reading::Keep);
    else
        edit([&](Document &document) { document.path = found.front(); });
}

void DocumentRow::remove()
{
    if (!document())
        return;
    m_context.edit(
        [this](Application &application) {
            application.documents.erase(application.documents.begin() + static_cast<qptrdiff>(m_index));
        },
        tr("unlinking %1", "a file").arg(document()->title));
}

} // namespace afterword
