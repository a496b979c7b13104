// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/noticesettings.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;
class QTimeEdit;

namespace afterword {

class PlainLabel;

/// How the person wants to be told: a page of Settings. What is changed counts at once.
class NoticePage : public QWidget {
    Q_OBJECT

public:
    explicit NoticePage(const NoticeSettings &settings, QWidget *parent = nullptr);

    /// Says so quietly where no notification service runs.
    void setServiceThere(bool there);

Q_SIGNALS:
    void changed(const afterword::NoticeSettings &settings);

private:
    NoticeSettings settings() const;
    void enableTimes();
    void change();

    QCheckBox *m_opened;
    QSpinBox *m_lead;
    QSpinBox *m_thankYouLead;
    QCheckBox *m_quiet;
    QTimeEdit *m_quietFrom;
    QTimeEdit *m_quietUntil;
    QCheckBox *m_weekends;
    QCheckBox *m_summary;
    QTimeEdit *m_summaryAt;
    QCheckBox *m_discreet;
    PlainLabel *m_noService;
};

} // namespace afterword
