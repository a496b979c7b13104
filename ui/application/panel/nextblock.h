// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/followup.h"
#include "ui/application/debriefquestions.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace afterword {

class JoinButton;
class PanelContext;
class PlainLabel;
class Rest;

/// The first thing one sees of an application: what comes next, for whom, by when, why, and the one button
/// that does it. Where that becomes another one under the pointer, its buttons rest for a moment; what is not
/// possible yet has none. From an hour before an interview with a link it leads there as well.
class NextBlock : public QFrame {
    Q_OBJECT

public:
    /// @p context must outlive the block.
    explicit NextBlock(const PanelContext &context, QWidget *parent = nullptr);

    /// @p readsLikeNo: a letter of theirs does, and the person has not said whether it is one: what would
    /// suppose the opposite is not advised until then.
    void refresh(bool readsLikeNo = false);
    /// The follow-up that it shows; absent where nothing comes next.
    const std::optional<FollowUp> &followUp() const { return m_followUp; }

Q_SIGNALS:
    /// The person wants to do it, and that needs more than this button.
    void actionRequested(afterword::FollowUp followUp);
    /// The person wants to write, whatever the action is.
    void writeRequested(afterword::FollowUp followUp);
    /// The person asks why it is this date: the guide's page about the rule.
    void guideRequested(QString page);
    /// The person wants to name somebody at the company.
    void personRequested();
    /// The card is to move on to the first stage of that kind.
    void moveRequested(afterword::StageKind to);
    /// The person wants to name who was there at that interview.
    void debriefRequested(afterword::DebriefPlace place);

private:
    void showNothing();
    void showQuestionFirst();
    void showWordOwed(const Application &application);
    std::optional<InterviewId> heldWithNobody(const Application *application, const FollowUp *next) const;
    void showWhoWasThere(const Application &application, const FollowUp *then);
    void name();
    void showInterviewsOfSaved(const Application &application);
    void offerMove(StageKind kind, const QString &words);
    void nobody();
    void showFollowUp();
    void act();
    void done();
    void skip();

    const PanelContext &m_context;
    std::optional<FollowUp> m_followUp;
    std::optional<ApplicationId> m_shown; ///< whose follow-up it was
    std::optional<InterviewId> m_held;    ///< of which nobody is named, where it asks for that
    std::optional<StageKind> m_moveTo;    ///< where a saved card goes on, where it asks for that
    bool m_readsLikeNo = false;
    QLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_when;
    PlainLabel *m_why;
    QToolButton *m_whyDate;
    QPushButton *m_act;
    JoinButton *m_join;
    QToolButton *m_ask; ///< writes to the recruiter for a missing address
    QToolButton *m_snooze;
    QToolButton *m_skip;
    QToolButton *m_done;
    QPushButton *m_name;   ///< where a word is owed and nobody is named who could have it
    QToolButton *m_nobody; ///< nobody was there who could have it
    PlainLabel *m_after;
    QWidget *m_buttons;
    Rest *m_rest;
    Rest *m_opened; ///< a window, just now
};

} // namespace afterword
