// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/notessection.h"

#include "ui/application/findpostingbutton.h"
#include "ui/application/forms/documentsform.h"
#include "ui/parts/fields/notesfield.h"
#include "ui/parts/plainlabel.h"

#include <QVBoxLayout>

namespace afterword {

NotesSection::NotesSection(const PanelContext &panel, QWidget *parent)
    : PanelSection(panel, parent)
    , m_remarks(notes(tr("Remarks"), tr("Anything worth keeping in mind"), tr("change to the remarks on %1"),
                      &Application::remarks))
    , m_documents(new DocumentsForm(panel, this))
    , m_posting(notes(tr("The posting’s text"), tr("Paste it here: postings vanish from the web"),
                      tr("change to the posting’s text for %1"), &Application::posting))
{
    page()->addWidget(m_remarks);
    addHeading(tr("Files"));
    page()->addWidget(m_documents);
    addHeading(tr("The posting’s text"));
    page()->addWidget(m_posting);
    page()->addWidget(new FindPostingButton([this] { return application(); }, this), 0, Qt::AlignLeft);
}

NotesField *NotesSection::notes(const QString &name, const QString &placeholder, const QString &what,
                                QString Application::*member)
{
    auto *field = new NotesField(name, placeholder, this);
    field->setCommit([this, what, member](const QString &typed) {
        return PanelContext::committed(context().edit([&](Application &after) { after.*member = typed; },
                                                      what.arg(application().company)));
    });
    return field;
}

void NotesSection::refresh(Reading reading)
{
    give(m_remarks, application().remarks, reading);
    give(m_posting, application().posting, reading);
    m_documents->refresh(reading);
}

} // namespace afterword
