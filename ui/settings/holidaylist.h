// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace afterword {

/// The holiday calendars to choose from: those that come with Afterword, and files of the person's own.
class HolidayList : public QListWidget {
    Q_OBJECT

public:
    explicit HolidayList(QWidget *parent = nullptr);

    /// Shows @p chosen as checked; paths among them are listed behind the bundled ones.
    void setChosen(const QStringList &chosen);
    QStringList chosen() const;
    /// What the calendar with that id is called here; empty where there is none.
    QString nameOf(const QString &id) const;

    /// Shows only the calendars whose names hold every word of @p words, in any order and without regard to
    /// signs on letters; all of them where there is none.
    void showOnly(const QString &words);

Q_SIGNALS:
    /// The person checked or unchecked one.
    void edited();

private:
    void add(const QString &id, const QString &name);
};

} // namespace afterword
