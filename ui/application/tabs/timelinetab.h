// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/paneltab.h"

class QListView;
class QPlainTextEdit;
class QPushButton;

namespace afterword {

class LogEventForm;
class TimelineModel;

/// All that happened, and three ways to add to it.
class TimelineTab : public PanelTab {
    Q_OBJECT

public:
    explicit TimelineTab(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading) override;

private:
    void addButtons();
    void showChosen();
    void removeChosen();

    LogEventForm *m_form;
    QWidget *m_buttons;
    TimelineModel *m_model;
    QListView *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_remove;
};

} // namespace afterword
