// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"

class QCheckBox;
class QPushButton;

namespace afterword {

class ContactField;
class DateField;
class NotesField;
class PlainLabel;
class TextField;

/// Something that happened and is to be noted: they replied, I called, I met. It is written when one says so.
class LogEventForm : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Reply, Call, Talk };

    explicit LogEventForm(const PanelContext &context, QWidget *parent = nullptr);

    /// Asks for a happening of @p kind; it is thought to be now, with the main contact.
    void begin(Kind kind);

Q_SIGNALS:
    /// It was noted, or the person thought better of it.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void note();
    std::optional<Moment> moment();

    const PanelContext &m_context;
    Kind m_kind = Kind::Reply;
    std::optional<ContactId> m_contact;
    PlainLabel *m_title;
    ContactField *m_who;
    DateField *m_day;
    TextField *m_time;
    NotesField *m_text;
    QCheckBox *m_automatic;
    PlainLabel *m_hint;
    QPushButton *m_note;
    QPushButton *m_cancel;
};

} // namespace afterword
