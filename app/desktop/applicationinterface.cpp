// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/applicationinterface.h"

#include "app/desktop/activationtoken.h"
#include "app/desktop/singleinstance.h"
#include "app/terminal/commandline.h"

#include <QDBusVariant>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

void useToken(const QVariantMap &platformData)
{
    useActivationToken(platformData.value(u"activation-token"_s).toString());
}

/// A parameter that should be a text.
QString textOf(const QVariant &parameter)
{
    if (parameter.canConvert<QDBusVariant>())
        return parameter.value<QDBusVariant>().variant().toString();
    return parameter.toString();
}

} // namespace

ApplicationInterface::ApplicationInterface(SingleInstance *instance)
    : QDBusAbstractAdaptor(instance)
    , m_instance(instance)
{
}

void ApplicationInterface::Activate(const QVariantMap &platformData)
{
    useToken(platformData);
    Q_EMIT m_instance->activated();
}

void ApplicationInterface::Open(const QStringList &uris, const QVariantMap &platformData)
{
    useToken(platformData);
    QStringList files;
    for (const QString &uri : uris) {
        const QUrl url(uri, QUrl::StrictMode);
        if (isAddress(uri))
            files += uri;
        else if (url.isLocalFile())
            files += url.toLocalFile();
    }
    Q_EMIT m_instance->openRequested(files);
}

void ApplicationInterface::ActivateAction(const QString &action, const QVariantList &parameter,
                                          const QVariantMap &platformData)
{
    useToken(platformData);
    Q_EMIT m_instance->actionRequested(action, parameter.isEmpty() ? QString() : textOf(parameter.first()));
}

} // namespace afterword
