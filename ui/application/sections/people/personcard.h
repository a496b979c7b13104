// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"
#include "ui/application/sections/people/people.h"

#include <QFrame>

class QCheckBox;
class QToolButton;
class QVBoxLayout;

namespace afterword {

class PlainLabel;

/// One person: name, parts and the mark of the thanked; opened, what is known of how to reach them.
class PersonCard : public QFrame {
    Q_OBJECT

public:
    PersonCard(const PanelContext &context, const ContactId &contact, QWidget *parent = nullptr);

    void refresh(const PersonInProcess &person);
    void open();
    /// Opens the card where an e-mail address is written.
    void openAtAddress();

private:
    struct Row {
        Field *field;
        QString Contact::*member;
    };
    void addField(class Form *form, const QString &name, const QString &placeholder, QString Contact::*member,
                  bool notes = false);
    void makeDetails();
    void refreshDetails();
    void setOpen(bool open);

    const PanelContext &m_context;
    ContactId m_contact;
    QToolButton *m_toggle;
    PlainLabel *m_name;
    PlainLabel *m_parts;
    PlainLabel *m_thanked;
    QVBoxLayout *m_layout;
    QWidget *m_details = nullptr; ///< null before it was opened first
    QCheckBox *m_team = nullptr;
    std::vector<Row> m_rows;
};

} // namespace afterword
