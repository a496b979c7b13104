// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/noticesettings.h"
#include "app/notices/notificationservice.h"
#include "app/shared/clients/clientsdesk.h"

#include <QDate>
#include <QLockFile>

namespace afterword {

/// What a notice says of all who let a coach in; absent where nothing is late and nobody meets anybody today.
/// Discreet: it names nobody.
std::optional<NoticeText> clientsDigestOf(const std::vector<Client> &clients, const LateCounts &late,
                                          bool discreet);

/// Tells a coach once a day, over any number of starts and windows, that something is late for some of those
/// who let them in, or that some have an interview: one notice, which leads to the list, and never one for
/// each.
class ClientsDigest : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ClientsDesk &desk;
        const Clock &clock;
        NotificationService &service; ///< of its own: what stands there is the digest alone
        std::function<NoticeSettings()> settings;
        QString ledgerPath; ///< where the day is kept on which it was shown last
    };
    /// All that is named by reference must outlive it.
    explicit ClientsDigest(Parts parts, QObject *parent = nullptr);

    /// Where it is time for the digest, asks the desk; to be called now and then.
    void look();

Q_SIGNALS:
    /// The person wants to see the list. @p token, where there is one, lets a window come to the front.
    void listWanted(QString token);

private:
    bool isTime() const;
    void show();
    void noteShown();

    Parts m_parts;
    Zone m_zone;
    QDate m_told;                      ///< when it was shown last, also where that could not be kept
    QLockFile m_lock;                  ///< on the ledger, from before it is shown until that is noted
    bool m_wants = false;              ///< the desk is being asked for it
    std::optional<Moment> m_notBefore; ///< the server could not be asked
};

/// Where the day is kept on which the digest was shown last to whoever asks @p address.
QString digestLedgerPath(const StoreAddress &address);

} // namespace afterword
