// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

class QLabel;

namespace afterword {

/// The field that searches everything. It says how many cards were found.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Says that @p hits cards were found; nothing where nobody searches.
    void setHits(std::optional<int> hits);
    QString hitsText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QLabel *m_hits;
};

} // namespace afterword
