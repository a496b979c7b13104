// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace afterword {

/// The three sizes and two weights that the windows use, and the colours that carry a meaning.
enum class TextLook {
    Body,
    Title,     ///< 1.15 times as large, semibold
    Strong,    ///< semibold
    Secondary, ///< 0.9 times as large, muted
    Warning,   ///< what is late or wrong; always beside a word that says so
    Positive,  ///< what is sent or done
};

/// @p base as it looks in @p look.
QFont fontFor(TextLook look, const QFont &base);
/// The text colour of @p look on @p palette's base and window.
QColor colourFor(TextLook look, const QPalette &palette);

/// A label that shows what people typed as it is: never as rich text, which could open local files. It
/// follows the application's font and palette, and is never wider than its place.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(TextLook look = TextLook::Body, QWidget *parent = nullptr);

    void setLook(TextLook look);
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextLook m_look;
};

/// A new label with @p text, which goes over as many lines as it needs.
PlainLabel *wrappedLabel(TextLook look, const QString &text);

/// One line of plain text. What does not fit is elided at its end and shown in full on hover.
class ElidedLabel : public PlainLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(TextLook look = TextLook::Body, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace afterword
