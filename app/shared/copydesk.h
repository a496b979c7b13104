// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secrets.h"
#include "app/shared/copyworker.h"

#include "core/edits/bothsides/clash.h"
#include "core/storage/copied/copyexchange.h"

#include <QThread>

#include <atomic>

namespace afterword {

class CopiedStore;
class Tracker;

/// Keeps the copy of a shared search in step with its server, for the window: which works on the copy, and
/// never waits.
class CopyDesk : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Tracker &tracker; ///< over @p copy
        CopiedStore &copy;
        QString copyPath;
        StoreAddress address;
        Secrets &secrets;
        /// See CopyWorker::Parts.
        std::chrono::milliseconds between = CopyWorker::usuallyBetween;
    };
    /// All must outlive the desk.
    explicit CopyDesk(Parts parts);
    /// Waits for nobody; what is not sent yet is sent the next time.
    ~CopyDesk() override;

    void begin();
    /// Looks at once whether the server can be reached, and what others did.
    void look();
    /// What was told by the person, and whether it is to be kept in the keyring.
    void setPassword(const QByteArray &password, bool keep);

    /// Does @p step, and asks whom the owner lets see the search; consentsKnown() answers.
    void askConsents(const std::optional<ConsentStep> &step = {});

    /// Asks what at the server cannot be used, and what it would become; mendingProposed() answers.
    void proposeMending();
    /// Puts right what was proposed last, for everybody; mended() answers.
    void putRight();

    /// How copy and server stand to each other; absent while something is being sent or looked for.
    const std::optional<CopyStanding> &standing() const { return m_standing; }
    /// While that is absent: whether something is to be sent.
    bool isSaving() const { return m_isSaving; }
    /// Whether the search is somebody's who shares it no longer, as far as is known.
    bool isWithdrawn() const;
    bool needsPassword() const { return m_needsPassword; }
    /// The password as it is known here; absent where none was asked for, or nobody told it yet.
    const std::optional<QByteArray> &password() const { return m_told; }
    const StoreAddress &address() const { return m_parts.address; }
    const CopiedStore &copy() const { return m_parts.copy; }
    const Search &search() const;

Q_SIGNALS:
    /// What others did is about to be taken in: what is being typed is written first, so that both are
    /// brought together like everything else.
    void newsComing();
    void consentsKnown(afterword::Consents consents);
    /// @p why, half a sentence, where it could not be asked for.
    void mendingProposed(std::vector<afterword::Flaw> flaws, QString why);
    /// What stood there is kept as @p keptAs; @p why, half a sentence, where nothing was put right.
    void mended(QString keptAs, QString why);
    /// standing(), needsPassword() or the rights are others now.
    void changed();
    /// The person has to tell the password; @p again: what was known did not open it.
    void passwordWanted(bool again);
    /// Something was changed here and elsewhere. It is kept beside the copy.
    void clashed(std::vector<afterword::Clash> clashes);
    /// @p why is a whole sentence.
    void failed(QString why);
    /// What became of the person's changes where a consent was taken back, or given again; sentences.
    void told(QString what);

private:
    void takeIn(const CopyNews &news);
    void findPassword(bool again);
    void stand(const CopyStanding &standing);
    void tellOfConsent(const CopyStanding &standing);
    template <class Work>
    void inThread(Work work);

    Parts m_parts;
    std::atomic_bool m_givenUp = false;
    QThread m_thread;
    CopyWorker *m_worker;
    KeptSecret m_secret;
    std::optional<CopyStanding> m_standing;
    int m_onTheWay = 0; // changes of which the worker was not told yet
    int m_heldBack = 0; ///< so many were told to wait since nobody shares the search
    bool m_isSaving = false;
    bool m_isTakingIn = false;
    std::optional<QByteArray> m_told;     ///< to the server last
    std::optional<QByteArray> m_password; ///< as the person told it, until it has opened the search
    bool m_needsPassword = false;
    bool m_askedKeyring = false;
};

} // namespace afterword
