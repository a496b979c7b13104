// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QVariantMap>

namespace afterword {

class SingleInstance;

/// org.freedesktop.Application of the Desktop Entry Specification. No method returns anything: whoever is on
/// the bus can raise the window and have it ask about a file, and learns nothing; what edits the search needs
/// the ticket of a notice that was shown.
class ApplicationInterface : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationInterface(SingleInstance *instance);

public Q_SLOTS:
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(const QString &action, const QVariantList &parameter,
                        const QVariantMap &platformData);

private:
    SingleInstance *m_instance;
};

} // namespace afterword
