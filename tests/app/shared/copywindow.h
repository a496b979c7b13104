// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/copydesk.h"
#include "app/shared/copyfoot.h"
#include "app/shared/copysecret.h"
#include "app/store/opensearch.h"
#include "tests/app/mailbox/heldsecrets.h"
#include "tests/core/storage/copied/copyside.h"
#include "tests/support/sharedserver.h"

namespace afterword::testing {

inline const ApplicationId northwind{QStringLiteral("northwind")};

/// A shared search as the window opens it.
struct CopyWindow {
    CopyWindow(const StoreAddress &address, Secrets &secrets,
               std::chrono::milliseconds between = CopyWorker::usuallyBetween)
        : path(copyPathFor(address, dataFolder()))
    {
        {
            const CopySide made(path, address);
        } // its password is known there
        auto search = openSearch(path, OpenMode::MustExist, clock);
        if (!search)
            qFatal("%s", qPrintable(search.error().message));
        opened = std::move(search).value();
        desk = std::make_unique<CopyDesk>(
            CopyDesk::Parts{*opened.tracker, *opened.copy, path, address, secrets, between});
        foot = std::make_unique<CopyFoot>(*desk);
        desk->begin();
    }
    bool isInStep() const
    {
        return desk->standing() && desk->standing()->state == CopyStanding::State::InStep;
    }
    bool edit(const std::function<void(Application &)> &edit) const
    {
        Application card = *opened.search().applications.find(northwind);
        edit(card);
        return opened.tracker->apply(put(opened.search(), card)).ok();
    }
    Application card() const { return *opened.search().applications.find(northwind); }

    FixedClock clock{Moment(std::chrono::seconds(1'763'900'000))};
    QString path;
    OpenSearch opened;
    std::unique_ptr<CopyDesk> desk;
    std::unique_ptr<CopyFoot> foot;
};

/// Has the keyring hold the password for @p address.
inline void hold(HeldSecrets &secrets, const StoreAddress &address)
{
    secrets.write(secretAccountOf(address), SharedServer::secretOf(address.person),
                  [](const Result<void> &) {});
}

} // namespace afterword::testing
