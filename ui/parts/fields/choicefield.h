// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace afterword {

/// One of a few values. It reads as plain text until one points at it, and where nothing is to be chosen; a
/// wheel that passes over it changes nothing.
class ChoiceField : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceField(const QString &name, QWidget *parent = nullptr);

    /// Adds a value: what is shown, and what stands for it.
    void addChoice(const QString &text, const QString &value);
    /// Shows the choice that stands for @p value.
    void setValue(const QString &value);
    QString value() const { return currentData().toString(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose @p value.
    void chosen(QString value);

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace afterword
