// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/forms/documentrow.h"
#include "ui/parts/lists/keyedwidgets.h"

class QPushButton;

namespace afterword {

/// The files of the application: which résumé was sent, and when. Only links are kept. Files are added with
/// a button or dropped here.
class DocumentsForm : public QWidget {
    Q_OBJECT

public:
    explicit DocumentsForm(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading);
    /// Tests choose and open by themselves.
    void setFiles(DocumentFiles files) { m_files = std::move(files); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    /// Links what is not linked yet, as one step.
    void add(const QStringList &paths);

    const PanelContext &m_context;
    DocumentFiles m_files;
    PlainLabel *m_empty;
    QVBoxLayout *m_list;
    KeyedWidgets<DocumentRow> m_rows;
    QPushButton *m_add;
};

} // namespace afterword
