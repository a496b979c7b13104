// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/clearbutton.h"

#include <QEvent>
#include <QLineEdit>

namespace afterword {

namespace {

class ClearButton : public QObject {
public:
    explicit ClearButton(QLineEdit &field)
        : QObject(&field)
        , m_field(field)
    {
        field.installEventFilter(this);
        connect(&field, &QLineEdit::textChanged, this, &ClearButton::show);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            show();
        return QObject::eventFilter(watched, event);
    }

private:
    void show()
    {
        m_field.setClearButtonEnabled(true);
        deleteLater();
    }

    QLineEdit &m_field;
};

} // namespace

void offerClearButton(QLineEdit &field)
{
    new ClearButton(field);
}

} // namespace afterword
