// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/finding.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace afterword {

class CheckRow;
class PlainLabel;

/// What the checks have to say of the note, and whether it is ready. Errors hold "ready" back.
class ChecksPane : public QWidget {
    Q_OBJECT

public:
    explicit ChecksPane(QWidget *parent = nullptr);

    /// @p sent: the note is only read.
    void setFindings(const std::vector<Finding> &findings, bool ready, bool sent);

Q_SIGNALS:
    void chosen(const afterword::Finding &finding);
    void mendRequested(const afterword::Finding &finding);
    void overruled(const afterword::Finding &finding);
    void readyChanged(bool ready);

private:
    QVBoxLayout *m_list;
    std::vector<CheckRow *> m_rows;
    PlainLabel *m_fine;
    QCheckBox *m_ready;
};

} // namespace afterword
