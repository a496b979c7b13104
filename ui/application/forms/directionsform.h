// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"

class QCheckBox;
class QVBoxLayout;

namespace afterword {

class ChoiceField;
class ContactField;
class DateField;
class TextField;

/// What they said about keeping in touch, in plain words. It wins over every default of the plan.
class DirectionsForm : public QWidget {
    Q_OBJECT

public:
    explicit DirectionsForm(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading);

private:
    bool edit(const std::function<void(Directions &)> &change);
    void addPeople(QVBoxLayout *layout);
    void addCadence(QVBoxLayout *layout);

    const PanelContext &m_context;
    QCheckBox *m_goAhead;
    QCheckBox *m_noContact;
    DateField *m_notBefore;
    ContactField *m_contact = nullptr;
    ChoiceField *m_channel = nullptr;
    TextField *m_every = nullptr;
    TextField *m_giveUp = nullptr;
};

} // namespace afterword
