// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"

class QPushButton;

namespace afterword {

class LogEventForm;
class TimelineList;
class TimelineModel;
struct TimelineEntry;

/// All that happened, what each letter said, and three ways to add to it. The latest are shown first, all of
/// them on demand.
class TimelineSection : public PanelSection {
    Q_OBJECT

public:
    explicit TimelineSection(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading) override;

Q_SIGNALS:
    /// That part of the section is to be in view.
    void wantsView(QRect part);

private:
    void addButtons();
    void showEntries();
    QString meansOf(const TimelineEntry &entry);
    void showChosen();
    void openMenu(const QPoint &at);
    void removeChosen();

    LogEventForm *m_form;
    QWidget *m_buttons;
    TimelineModel *m_model;
    TimelineList *m_list;
    QPushButton *m_remove;
    QPushButton *m_earlier;
    bool m_all = false;
};

} // namespace afterword
