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
    /// Shows whether the session starts the program at login; tells nobody.
    void setStartsAtLogin(bool starts);

Q_SIGNALS:
    void changed(afterword::NoticeSettings settings);
    void startAtLoginWanted(bool wanted);

private:
    NoticeSettings settings() const;
    void enableWhatMatters();
    void change();

    QCheckBox *m_wanted;
    QWidget *m_how; ///< all that matters only where notices are wanted
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
    QCheckBox *m_atLogin;
    PlainLabel *m_noService;
};

} // namespace afterword
