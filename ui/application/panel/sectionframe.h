// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"

#include <QToolButton>

class QVBoxLayout;

namespace afterword {

class PlainLabel;

/// A section of the panel before it is made.
struct SectionKind {
    QString id;    ///< by which it is remembered, the same in every language
    QString name;  ///< as people read it above the section
    QString brief; ///< the same among the names that lead there
    std::function<PanelSection *()> make;
    std::function<bool()> isThere;    ///< whether the application has anything of the kind; absent: always
    std::function<QString()> summary; ///< a few words beside the name; absent: none
};

/// The name of a section, which folds and unfolds it. It reads as a heading until one points at it.
class SectionHeading : public QToolButton {
    Q_OBJECT

public:
    explicit SectionHeading(const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A heading that folds what stands below it. What stands there is made, and reads the facts, only when it is
/// to be seen.
class SectionFrame : public QWidget {
    Q_OBJECT

public:
    explicit SectionFrame(SectionKind kind, QWidget *parent = nullptr);

    const SectionKind &kind() const { return m_kind; }
    bool isThere() const { return !m_kind.isThere || m_kind.isThere(); }
    bool isFolded() const;
    void setFolded(bool folded);

    /// Takes note that the facts have changed; what is not to be seen reads them when settle() is called. A
    /// field with text that nobody understood is never left to be taken for another application's.
    void expect(Reading reading);
    /// Whether it is there and open, and settle() has something to do.
    bool awaits() const;
    /// Makes the section and lets it read, where it is not folded.
    void settle();
    /// Null before it was settled first.
    PanelSection *section() const { return m_section; }
    QToolButton *heading() const { return m_heading; }

Q_SIGNALS:
    /// The section was made.
    void made(afterword::PanelSection *section);
    /// The person folded or unfolded it.
    void folded(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFold();
    bool hasHalfTyped() const;

    SectionKind m_kind;
    QToolButton *m_heading;
    PlainLabel *m_summary;
    QVBoxLayout *m_layout;
    PanelSection *m_section = nullptr;
    std::optional<Reading> m_expected;
};

} // namespace afterword
