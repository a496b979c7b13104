// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/soundness/soundness.h"

#include <QToolButton>

namespace afterword {

class CopyDesk;

/// What the window's foot says of a shared search: whether everything is saved at the server, and what waits
/// here if not. Pressed, it says why, and tries again.
class CopyFoot : public QToolButton {
    Q_OBJECT

public:
    /// @p desk must outlive it.
    explicit CopyFoot(CopyDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void passwordWanted();

private:
    void tell();
    void showMore();
    void decide(const std::vector<Flaw> &flaws, const QString &why);
    void tellMended(const QString &keptAs, const QString &why);
    void say(const QString &text);

    CopyDesk &m_desk;
};

} // namespace afterword
