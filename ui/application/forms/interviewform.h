// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"

namespace afterword {

class ChoiceField;
class ContactField;
class DateField;
class TextField;

/// The agreed facts of an interview: round, day, times, zone, kind, place, link, who arranged it. Each is
/// written where it stands; a time that would end before it begins moves the other one along; the end may be
/// a length: "45 min".
class InterviewForm : public QWidget {
    Q_OBJECT

public:
    InterviewForm(const PanelContext &context, const InterviewId &id, QWidget *parent = nullptr);

    void refresh(const Interview &interview);
    /// Puts the cursor into the round's name.
    void begin();

private:
    void makeDay();
    void makeEnd();
    void makeZone();
    void makeKind();
    bool edit(const std::function<void(Interview &)> &change);
    TextField *textField(const QString &name, const QString &placeholder, QString Interview::*member);
    TextField *timeField(const QString &name, void (*set)(Interview &, QTime));

    const PanelContext &m_context;
    InterviewId m_id;
    TextField *m_round;
    DateField *m_day;
    TextField *m_start;
    TextField *m_end;
    TextField *m_zone;
    ChoiceField *m_kind;
    TextField *m_place;
    TextField *m_link;
    ContactField *m_arranged;
};

} // namespace afterword
