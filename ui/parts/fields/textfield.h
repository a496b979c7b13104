// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/fields/field.h"

namespace afterword {

class FlatLineEdit;

/// One line of text.
class TextField : public Field {
    Q_OBJECT

public:
    /// @p name is what it is called, for those who do not see the label beside it. @p placeholder says in a
    /// word or two what may stand here.
    explicit TextField(const QString &name, const QString &placeholder = {}, QWidget *parent = nullptr);

    QString typed() const override;
    FlatLineEdit *edit() const { return m_edit; }

protected:
    void display(const QString &value) override;
    void replace(const QString &value) override;

private:
    FlatLineEdit *m_edit;
};

} // namespace afterword
