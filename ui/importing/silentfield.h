// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/typedids.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QListWidget;

namespace afterword {

/// Asks which of the applications that a table brings in, and of which nothing was heard for long, come in
/// closed: by name, one by one or all at once. None is unless the person says so.
class SilentField : public QWidget {
    Q_OBJECT

public:
    struct Silent {
        ApplicationId application;
        QString name; ///< with the day from which it is silent
        bool closing = false;

        bool operator==(const Silent &) const = default;
    };

    explicit SilentField(QWidget *parent = nullptr);

    /// Asks about @p silent, which were not asked about before or are others now.
    void setSilent(const std::vector<Silent> &silent);

Q_SIGNALS:
    void chosen(afterword::ApplicationId application, bool closing);

private:
    void chooseAll();
    /// Says how many there are, and whether all, some or none are chosen.
    void tell();

    QCheckBox *m_all;
    QListWidget *m_list;
};

} // namespace afterword
