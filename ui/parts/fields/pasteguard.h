// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMimeData;

namespace afterword {

/// Lets a text field paste only what is something: the fields of Qt 6.4 do not bear every clipboard.
/// Installed as an event filter on the application.
class PasteGuard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether @p data may be pasted.
    static bool mayBePasted(const QMimeData *data);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace afterword
