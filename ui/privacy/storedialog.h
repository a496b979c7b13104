// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/readingorder.h"

#include <QDialog>

class QPushButton;

namespace afterword {

class PlainLabel;

/// Where the search is kept: shows the place, opens its folder, makes a copy, moves it, and opens another
/// one. It only asks; each signal is a wish.
class StoreDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    struct Facts {
        QString path;
        QString lastCopy;    ///< when the newest copy was made, in words; empty where there is none
        QStringList recent;  ///< other searches that were open, the latest first
        QString server = {}; ///< on which it is kept, and here a copy of it; empty where it is here alone
    };
    explicit StoreDialog(const Facts &facts, QWidget *parent = nullptr);

    /// Says how a wish went, below the buttons.
    void say(const QString &text);
    /// When the newest copy was made, in words; empty where there is none.
    void setLastCopy(const QString &when);

Q_SIGNALS:
    void folderWanted();
    void copyWanted();
    void putBackWanted();
    /// To a place that was chosen and where no file is.
    void moveWanted(QString newPath);
    void openWanted(QString path);

private:
    void chooseNewPlace();
    void chooseOther();

    QString m_path;
    PlainLabel *m_copies;
    PlainLabel *m_said;
    QPushButton *m_putBack = nullptr;
};

} // namespace afterword
