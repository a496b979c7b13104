// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/forms/documentfiles.h"
#include "ui/application/panelsection.h"

class QToolButton;

namespace afterword {

class DateField;
class PlainLabel;
class TextField;

/// One file that belongs to the application: what it is called, where it is, and when it was sent.
class DocumentRow : public QWidget {
    Q_OBJECT

public:
    /// Shows the document at @p index of the application's. @p context and @p files must outlive the row.
    DocumentRow(const PanelContext &context, const DocumentFiles &files, size_t index,
                QWidget *parent = nullptr);

    void refresh(Reading reading);

private:
    /// The document as it stands; null where it is gone.
    const Document *document() const;
    bool edit(const std::function<void(Document &)> &change);
    void openOrFind();
    void remove();

    const PanelContext &m_context;
    const DocumentFiles &m_files;
    size_t m_index;
    TextField *m_title;
    PlainLabel *m_where;
    DateField *m_sent;
    QToolButton *m_open;
    QToolButton *m_remove;
};

} // namespace afterword
