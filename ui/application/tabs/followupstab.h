// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/paneltab.h"
#include "ui/parts/keyedwidgets.h"

class QPushButton;

namespace afterword {

class FollowUpRow;
class PlainLabel;
class Rest;
class AheadStrip;

/// What is to be done for this application, and the road from there if no answer ever comes.
class FollowUpsTab : public PanelTab {
    Q_OBJECT

public:
    explicit FollowUpsTab(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading) override;

Q_SIGNALS:
    /// The person asks for that page of the guide.
    void guideRequested(QString page);

private:
    void openTasks(const TaskId &task);
    void openCheckLists();
    void arrange(KeyedWidgets<FollowUpRow> &rows, const std::vector<FollowUp> &followUps);

    PlainLabel *m_empty;
    QWidget *m_place;
    QVBoxLayout *m_nowList;
    KeyedWidgets<FollowUpRow> m_now;
    PlainLabel *m_roadHeading;
    PlainLabel *m_roadWords;
    AheadStrip *m_strip;
    QVBoxLayout *m_roadList;
    KeyedWidgets<FollowUpRow> m_road;
    Rest *m_rest;
    QPushButton *m_tasks;
    std::vector<QString> m_keys;          ///< of what is to be done
    std::optional<ApplicationId> m_shown; ///< for which application
};

} // namespace afterword
