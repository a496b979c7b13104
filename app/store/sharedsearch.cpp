// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sharedsearch.h"

#include "app/terminal/askpassword.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SharedSearch)
};

} // namespace

ServerLine::Password passwordOnTerminal()
{
    return [](const StoreAddress &address) {
        return askPassword(Words::tr("Password for %1 at %2: ").arg(address.person, address.host));
    };
}

Result<OpenSharedSearch> openSharedSearch(const QString &address, const Clock &clock)
{
    const auto read = StoreAddress::fromText(address);
    if (!read)
        return read.error();
    auto store = SharedStore::open(*read, passwordOnTerminal());
    if (!store)
        return store.error();
    OpenSharedSearch opened;
    opened.store = std::move(store).value();
    opened.tracker = std::make_unique<Tracker>(*opened.store, clock);
    if (const auto loaded = opened.tracker->load(); !loaded)
        return loaded.error();
    return opened;
}

} // namespace afterword
