// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/paneltab.h"
#include "ui/parts/keyedwidgets.h"

namespace afterword {

class ChoiceField;
class ContactField;
class PersonCard;
class PlainLabel;
struct PickedContact;

/// Everybody who has a part in the application, and a line that adds one more.
class PeopleTab : public PanelTab {
    Q_OBJECT

public:
    explicit PeopleTab(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading) override;
    /// Opens the person's card where an address is written.
    void showAddressOf(const ContactId &contact);

private:
    void refreshParts(const Application &application);
    bool add(const PickedContact &picked);

    PlainLabel *m_empty;
    QVBoxLayout *m_list;
    KeyedWidgets<PersonCard> m_cards;
    ChoiceField *m_part;
    ContactField *m_new;
};

} // namespace afterword
