// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/copied/copyexchange.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <atomic>
#include <chrono>

namespace afterword {

/// Whom the owner of a shared search lets see it, or why that is not known.
struct Consents {
    std::vector<Consent> all;
    QString failure; ///< half a sentence; empty where they are known
};

/// Talks to the server of a copied search, in a thread of its own, since nobody else is to wait for it: when
/// something was changed here, when it is asked to, and now and then by itself.
class CopyWorker : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usuallyBetween = std::chrono::seconds(30);
    struct Parts {
        QString copyPath;
        StoreAddress address;
        Search here;  ///< what the copy holds
        QString base; ///< which base it names
        const std::atomic_bool &givenUp;
        /// The server is asked whether there are news so often, where it does not tell that there are some.
        std::chrono::milliseconds between = usuallyBetween;
    };
    explicit CopyWorker(Parts parts);
    ~CopyWorker() override;

    // All to be called in its thread.
    void begin();
    /// Looks at once what there is to do, also where the server wanted another password.
    void look();
    void changed(const Change &change);
    void replaced(const Search &here);
    /// What became of the news.
    void taken(const QString &base);
    void notTaken();
    void setPassword(const QByteArray &password);
    /// Does @p step, and asks whom the owner lets see the search; consentsKnown() answers.
    void askConsents(const std::optional<ConsentStep> &step);
    /// Asks what at the server cannot be used; mendingProposed() answers.
    void proposeMending();
    /// Puts right what was proposed last; mended() answers. @p stamp goes into the name of what is kept.
    void putRight(const QString &stamp);

Q_SIGNALS:
    /// The server is gone to; @p waits: with something that is to be sent.
    void begun(bool waits);
    /// @p why, half a sentence, where it could not be asked for.
    void mendingProposed(std::vector<afterword::Flaw> flaws, QString why);
    /// What stood there is kept as @p keptAs; @p why, half a sentence, where nothing was put right.
    void mended(QString keptAs, QString why);
    void consentsKnown(afterword::Consents consents);
    /// To be taken into the copy; taken() or notTaken() answers.
    void news(afterword::CopyNews news);
    void stands(afterword::CopyStanding standing);
    void rightsKnown(bool mayWrite, QString owner);
    /// The server asks for a password; @p again: the one that it got did not open it.
    void passwordWanted(bool again);
    /// Nothing can be sent or taken: what lies beside the copy cannot be used. @p why is half a sentence.
    void failed(QString why);

private:
    static Error noExchange();
    template <class Answer, class Work>
    Result<Answer> withServer(Work work);
    void goOn();
    void lookAgain();
    void soon();
    void hearOn();
    void hear();
    void tellRights();
    void rest(CopyStanding::State state);

    Parts m_parts;
    std::unique_ptr<CopyExchange> m_exchange;
    std::optional<QByteArray> m_password;
    std::optional<Error> m_lockedOut; ///< the server took no password; nothing is tried with the same again
    bool m_waits = false;             ///< for what becomes of the news
    int m_inVain = 0;                 ///< how often the server could not be reached since it was
    std::optional<bool> m_toldRights;
    /// Hears the server while nothing is asked.
    std::unique_ptr<QSocketNotifier> m_ear;
    bool m_wasTold = false;                       ///< what is done next was asked for by the server
    int m_toldInVain = 0;                         ///< how often, and there was nothing
    std::chrono::steady_clock::time_point m_told; ///< when that was last looked into
    QTimer m_soon;                                ///< something was changed here, or elsewhere
    QTimer m_again;
};

} // namespace afterword
