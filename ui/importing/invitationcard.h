// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/intake/intake.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace afterword {

class IntakePlan;

/// What one invitation will become: an interview of which application, when, and with whom.
class InvitationCard : public QFrame {
    Q_OBJECT

public:
    /// Shows the invitation at @p index of @p plan, which must outlive the card, in the person's @p zone.
    InvitationCard(const IntakePlan &plan, size_t index, const Zone &zone, Moment now,
                   QWidget *parent = nullptr);

    /// Shows the plan as it is now.
    void refresh();
    /// False while a new application has no company.
    bool isComplete() const;

Q_SIGNALS:
    void decided(afterword::IntakeProposal proposal);

private:
    QWidget *zoneField();
    std::optional<Zone> chosenZone() const;
    void refreshTimes();
    void refreshChoice();
    void refreshPeople();
    void choose();
    void leaveOut(bool isLeftOut);
    QString whatHappens() const;
    QString changeInWords(const QString &name) const;

    const IntakePlan &m_plan;
    size_t m_index;
    const Invitation m_invitation;
    const Zone m_zone;
    const Moment m_now;
    QLabel *m_times;
    QLabel *m_outcome;
    QLabel *m_people;
    QCheckBox *m_leaveOut;                  ///< shown for a change or a cancellation
    std::optional<IntakeProposal> m_change; ///< that is left out
    QComboBox *m_application;
    QLineEdit *m_company;
    QLineEdit *m_role;
    QWidget *m_newFields;
    QComboBox *m_reading = nullptr;  ///< where two readings of its time differ
    QLineEdit *m_zoneName = nullptr; ///< where its zone is not known
    QTimeEdit *m_hour;               ///< shown where a whole-day entry names none
};

/// When an interview is, in its own zone and in the person's: "tomorrow, 10:00 their time, 16:00 yours".
QString timesInWords(const Invitation &invitation, const Zone &zone, Moment now);

} // namespace afterword
