// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/insighttexts.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QToolButton;

namespace afterword {

class InsightRows;
class PlainLabel;

/// Asks the person for a file to write, called @p name unless they say otherwise, of the kinds in @p filter.
/// Empty: none.
using AskForFile =
    std::function<QString(QWidget *parent, const QString &title, const QString &name, const QString &filter)>;

/// One insight on its own ground: its name, what it shows in a sentence, and its lines with their bars. It
/// can be saved as a picture and as a table.
class InsightSection : public QFrame {
    Q_OBJECT

public:
    InsightSection(AskForFile askForFile, QWidget *parent = nullptr);

    void setText(const InsightText &text);
    const InsightText &text() const { return m_text; }

    /// The section as it stands, without its menu, twice as fine as a screen has it.
    QImage picture();

Q_SIGNALS:
    /// A line was chosen: its cards are to be shown.
    void cardsWanted(QString words, std::vector<afterword::ApplicationId> cards);
    /// What was saved, or why not, for the message bar.
    void saved(QString message);
    void failed(QString why);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void savePicture();
    void saveTable();
    void write(const QString &path, const QByteArray &bytes);
    void fillLegend();

    AskForFile m_askForFile;
    InsightText m_text;
    PlainLabel *m_name;
    QToolButton *m_more;
    PlainLabel *m_says;
    QHBoxLayout *m_legend;
    InsightRows *m_rows;
};

} // namespace afterword
