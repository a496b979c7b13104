// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"
#include "core/domain/typedids.h"
#include "ui/parts/fields/textfield.h"

namespace afterword {

class Editor;
struct Contact;

/// Asks for the address or number without which a note cannot reach its recipient, right where it is written.
class MissingAddress : public TextField {
    Q_OBJECT

public:
    /// @p editor must outlive the field.
    explicit MissingAddress(Editor &editor, QWidget *parent = nullptr);

    /// Shows itself where @p contact cannot be reached by @p channel yet, else hides. A postal address takes
    /// several lines, and is asked for with the person.
    void askFor(const Contact *contact, Channel channel);

private:
    Committed commit(const QString &typed);

    Editor &m_editor;
    ContactId m_contact;
    QString Contact::*m_member = nullptr;
};

} // namespace afterword
