// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace afterword {

class PlainLabel;

/// A line above everything that stays as long as what it says is so: that the search may only be read, that
/// its file is gone, or that it lies on a network. Whoever has it shows it: a bar passes over for good what
/// was hidden when it was added.
class StoreBanner : public QFrame {
    Q_OBJECT

public:
    explicit StoreBanner(QWidget *parent = nullptr);

    /// The search is open for reading only.
    void sayReadOnly();
    /// Something in it makes no sense and was set aside; offers a look at it. @p readOnly: nothing can be
    /// written until it is decided about.
    void saySetAside(bool readOnly);
    /// The search lies on a network file system.
    void sayOnNetwork();
    /// The file went away while it was open; offers to write what is known into a new one.
    void sayGone();
    QString text() const;

    /// As high as what it says is at the width that it has: a bar asks for no height by width.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What is in the window is to be written to a new file in the same place.
    void writeAgainWanted();
    /// The person wants to see what was set aside.
    void lookWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Offer { Nothing, ToWrite, ToLook };
    int heightNow() const;
    void say(const QString &text, bool warning, Offer offer);

    PlainLabel *m_text;
    QPushButton *m_write;
    QPushButton *m_look;
};

} // namespace afterword
