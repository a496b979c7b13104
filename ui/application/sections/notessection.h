// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"

namespace afterword {

class DocumentsForm;
class NotesField;

/// What one keeps of an application: remarks, files, the posting's text.
class NotesSection : public PanelSection {
    Q_OBJECT

public:
    explicit NotesSection(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading) override;

private:
    NotesField *notes(const QString &name, const QString &placeholder, const QString &what,
                      QString Application::*member);

    NotesField *m_remarks;
    DocumentsForm *m_documents;
    NotesField *m_posting;
};

} // namespace afterword
