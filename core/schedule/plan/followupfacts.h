// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/schedule/followup.h"

#include <QCoreApplication>

namespace afterword {

/// The names and days that go into what is said of a follow-up: into its title and into its reason. Days and
/// times are read in the person's zone, for an interview in its own. Valid while the facts stand.
class FollowUpFacts {
    Q_DECLARE_TR_FUNCTIONS(FollowUpFacts)

public:
    FollowUpFacts(const FollowUp &followUp, const Search &search);

    const FollowUp &followUp() const { return m_followUp; }
    const Search &search() const { return m_search; }
    const Application *application() const { return m_application; }
    const Cause &cause() const { return m_followUp.cause; }

    /// Whether it is not open yet, so that what it is about has not happened either.
    bool isAhead() const { return m_followUp.state == FollowUpState::Upcoming; }

    /// Empty where it is about no application.
    QString company() const { return m_application ? m_application->company : QString(); }
    QString companyOf(const ApplicationId &application) const;
    /// What to call the contact, or @p otherwise where nobody is known.
    QString nameOf(const std::optional<ContactId> &contact, const QString &otherwise) const;
    /// The recipient, or the company where nobody is known.
    QString recipient() const { return nameOf(m_followUp.contact, company()); }
    /// The sentence with the name of whom it is about in %1, or the one without where nobody is known.
    QString toSomebody(const QString &withName, const QString &without) const;

    /// "Monday, 23 November", in the program's language.
    static QString day(QDate date);
    /// The day of the fact that caused it.
    QString causeDay() const;
    /// Its time, said to be theirs where it is another one for the person.
    QString causeTime() const;
    /// The stage to which the move that caused it brought the application.
    QString causeStage() const;

private:
    const Zone &zone() const { return m_interview ? m_interview->zone : m_search.person.zone; }

    const FollowUp &m_followUp;
    const Search &m_search;
    const Application *m_application;
    const Interview *m_interview = nullptr;
};

} // namespace afterword
