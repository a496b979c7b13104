// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace afterword {

class Editor;
class PlainLabel;

/// All stages, the hidden ones too: their order, names, kinds and colours. Each change is made at once and
/// can be undone. A name that is being typed stays with its stage, whatever changes meanwhile; where that is
/// gone, it is nobody's.
class StagesDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p editor must outlive the dialog.
    explicit StagesDialog(Editor &editor, QWidget *parent = nullptr);

    /// Chooses a stage.
    void choose(const StageId &stage);

private:
    void layOut();
    void follow();
    void showChosen();
    void add();
    void move(int steps);
    void rename();
    bool isNameTyped() const;
    void showGone();
    bool edit(const std::function<void(Stage &)> &change);
    std::optional<Stage> chosen() const;

    Editor &m_editor;
    QListWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_colour;
    QCheckBox *m_onBoard;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_delete;
    PlainLabel *m_message;
    StageId m_shown;    ///< whose name stands in the field
    QString m_readName; ///< what the field showed before anything was typed
};

} // namespace afterword
