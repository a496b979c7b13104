// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/soundness/soundness.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

#include <vector>

class QTreeWidget;

namespace afterword {

/// What of the search makes no sense and was set aside: where, what stands there, what is wrong with it and
/// what it would become. Accepted: all of it is to be put right. Rejected: it stays aside, and where it is.
class SetAsideDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    enum class Place { File, Server };
    /// @p list is what "Save the List" writes.
    SetAsideDialog(const std::vector<Flaw> &flaws, QByteArray list, Place place, QWidget *parent = nullptr);

    /// Writes the list to @p path.
    void saveList(const QString &path);

Q_SIGNALS:
    /// The list could not be written; @p why is a whole sentence.
    void failed(QString why);

private:
    QTreeWidget *tableOf(const std::vector<Flaw> &flaws);

    QByteArray m_list;
};

} // namespace afterword
