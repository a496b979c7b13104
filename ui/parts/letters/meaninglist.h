// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meaning/standingmeanings.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;

namespace afterword {

class Editor;
class PlainLabel;

/// Letters that came in together and seem to say something that waits for the person: how many say what, and
/// each in a line that leads to its card. Nothing is done from here. A line goes once it is dealt with, and
/// the list with its last one.
class MeaningList : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p editor must outlive the list.
    explicit MeaningList(Editor &editor, QWidget *parent = nullptr);

    /// Lists @p letters too.
    void add(const std::vector<StandingMeaning> &letters);

Q_SIGNALS:
    /// The person wants to see the card of a letter.
    void lookWanted(afterword::ApplicationId application);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool stillStands(const StandingMeaning &letter);
    void follow();
    void fill();
    void look(const QListWidgetItem *item);

    Editor &m_editor;
    StandingMeanings m_standing;
    std::vector<StandingMeaning> m_letters;
    PlainLabel *m_head;
    QListWidget *m_list;
};

} // namespace afterword
