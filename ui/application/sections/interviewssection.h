// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editapplication.h"
#include "ui/application/debriefquestions.h"
#include "ui/application/panelsection.h"
#include "ui/parts/lists/keyedwidgets.h"

class QPushButton;

namespace afterword {

class InterviewCard;
class NewInterviewForm;
class PlainLabel;

/// The rounds of an application: what is ahead first, the next one on top and open; then what was, the latest
/// first.
class InterviewsSection : public PanelSection {
    Q_OBJECT

public:
    explicit InterviewsSection(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading) override;
    /// Lets one write down another interview.
    void beginAdding();

Q_SIGNALS:
    void debriefRequested(afterword::DebriefPlace place);

private:
    void add(const InterviewTime &time);
    void endAdding();

    PlainLabel *m_empty;
    QPushButton *m_add;
    NewInterviewForm *m_new; ///< in the place of the button while it is filled in
    QVBoxLayout *m_list;
    KeyedWidgets<InterviewCard> m_cards;
};

} // namespace afterword
