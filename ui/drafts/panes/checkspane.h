// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/finding.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class CheckRow;
class PlainLabel;

/// What the checks have to say of the note, and whether it is ready. Errors hold "ready" back.
class ChecksPane : public QWidget {
    Q_OBJECT

public:
    explicit ChecksPane(QWidget *parent = nullptr);

    /// What stands of the note beside its findings.
    struct Standing {
        bool ready = false;
        bool sent = false; ///< it is only read
        int overruled = 0; ///< findings that the person means as they stand
        QString lacks;     ///< without which it cannot go, as a sentence; empty: nothing
    };
    /// The findings on @p body.
    void setFindings(const std::vector<Finding> &findings, const QString &body, const Standing &standing);
    /// What was not looked at, and how it would be; empty: all was.
    void setRemark(const QString &remark);

Q_SIGNALS:
    void chosen(afterword::Finding finding);
    void suggestionTaken(afterword::Finding finding);
    void overruled(afterword::Finding finding);
    /// Look again at what was overruled.
    void takeBackRequested();
    void readyChanged(bool ready);

private:
    QVBoxLayout *m_list;
    std::vector<CheckRow *> m_rows;
    PlainLabel *m_fine;
    PlainLabel *m_lacks;
    PlainLabel *m_remark;
    QPushButton *m_takeBack;
    QCheckBox *m_ready;
};

} // namespace afterword
