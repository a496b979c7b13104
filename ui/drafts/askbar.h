// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace afterword {

class PlainLabel;

/// A question above the text, with two answers, which stand below it where there is no room beside it. It
/// never covers the text and never takes the focus.
class AskBar : public QFrame {
    Q_OBJECT

public:
    explicit AskBar(QWidget *parent = nullptr);

    /// Asks; an earlier question is dropped. @p yes runs with the first answer, @p no with the second;
    /// without
    /// @p no, that only closes the bar.
    void ask(const QString &question, const QString &yesText, const QString &noText,
             std::function<void()> yes, std::function<void()> no = {});
    /// Says @p now in place of @p before, with the same answers; false where something else is asked by now.
    bool reword(const QString &before, const QString &now);
    /// Tells something; one button closes it.
    void tell(const QString &text);
    /// Gives the answer that changes nothing, or closes what is told. False where nothing is asked or told.
    bool dismiss();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row;
    PlainLabel *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
    std::function<void()> m_then;
    std::function<void()> m_otherwise;
};

} // namespace afterword
