// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"

#include <QScrollArea>

#include <array>
#include <functional>

class QCheckBox;
class QPushButton;

namespace afterword {

class Editor;
class HolidayList;
class PlainLabel;
class TextField;

/// Who the person is, in which zone they live, and which days are free.
class PersonPage : public QScrollArea {
    Q_OBJECT

public:
    /// @p editor must outlive the page.
    explicit PersonPage(Editor &editor, QWidget *parent = nullptr);

    void refresh();

private:
    bool edit(const std::function<void(Person &)> &change);
    void setWeekend();
    void addCalendar();
    void propose();
    void countFreeDays(const QStringList &ids, const QString &file);

    Editor &m_editor;
    TextField *m_name;
    TextField *m_email;
    TextField *m_zone;
    std::array<QCheckBox *, 7> m_weekend;
    HolidayList *m_holidays;
    QPushButton *m_proposed;
    PlainLabel *m_free;
};

} // namespace afterword
