// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"
#include "ui/parts/lists/keyedwidgets.h"

namespace afterword {

class ChoiceField;
class ContactField;
class Form;
class PersonCard;
class PlainLabel;
struct PickedContact;

/// Everybody who has a part in the application, and a line that adds one more.
class PeopleSection : public PanelSection {
    Q_OBJECT

public:
    explicit PeopleSection(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading) override;
    /// Opens the person's card where an address is written.
    void showAddressOf(const ContactId &contact);
    /// Puts the keyboard where the name of a main contact is typed.
    void beginAdding();

private:
    struct Who {
        ContactField *field;
        std::optional<ContactId> Application::*member;
    };

    void addWho(Form *form, const QString &name, std::optional<ContactId> Application::*member);
    void refreshParts(const Application &application);
    bool add(const PickedContact &picked);

    PlainLabel *m_empty;
    QVBoxLayout *m_list;
    KeyedWidgets<PersonCard> m_cards;
    ChoiceField *m_part;
    ContactField *m_new;
    std::vector<Who> m_who;
};

} // namespace afterword
