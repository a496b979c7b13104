// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/searchname.h"

#include "core/storage/postgres/storeaddress.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SearchName)
};

QString bare(const QFileInfo &file)
{
    const QString name = file.fileName();
    return name.endsWith(u".afterword"_s) && name.size() > 10 ? file.completeBaseName() : name;
}

} // namespace

QString searchName(const QString &store, const QString &usual)
{
    if (store == usual)
        return {};
    const QFileInfo file(store);
    const QString name = bare(file).simplified();
    if (file.fileName() != QFileInfo(usual).fileName())
        return name;
    const QString folder = QFileInfo(file.path()).fileName().simplified();
    return folder.isEmpty() ? name : Words::tr("%1 in %2", "a search's file, its folder").arg(name, folder);
}

QString searchName(const StoreAddress &address, const QString &owner, const QString &name)
{
    if (owner != address.person)
        return name.simplified();
    if (address.isThisMachine())
        return Words::tr("Your shared search");
    return Words::tr("Your shared search on %1", "its server").arg(address.host);
}

QString titleText(const QString &name)
{
    return QString(name).replace(u"[*]"_s, u"[*][*]"_s);
}

} // namespace afterword
