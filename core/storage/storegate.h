// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace afterword {

/// The gate to a store, through which everybody goes who opens it: together while they use it, alone while
/// somebody puts another file in its place or moves it. SQLite's own locks belong to the file that is
/// exchanged, and in some journals a store that is open holds none; who waited for them would write to the
/// old file, and to the log of the new one. The gate is a lock on the file "STORE.gate", which is there while
/// anybody has the store open, and which a killed program leaves behind without harm.
class StoreGate {
public:
    /// Goes through together with others. An error where somebody stays alone inside for several seconds.
    /// Where no gate can be made (a folder or disk that may only be read, or is full), nobody else is kept
    /// out.
    static Result<StoreGate> together(const QString &path);
    /// Goes in alone. An error, in words for the person, where the store is open anywhere.
    static Result<StoreGate> alone(const QString &path);

    /// What enter() gives.
    struct Entrance;
    /// Goes by @p pass, one of the two above, through the gate of the file itself behind @p path. Whoever
    /// moves a store leaves a link, and may do so while one waits at the gate: then the next one counts.
    static Result<Entrance> enter(const QString &path, Result<StoreGate> (*pass)(const QString &));

    StoreGate() = default; ///< none
    StoreGate(StoreGate &&other) noexcept;
    StoreGate &operator=(StoreGate &&other) noexcept;
    ~StoreGate();

    /// Stays inside alone from now on. On an error it is as before.
    Result<void> stayAlone() const;
    /// Lets others in again.
    void share() const;

private:
    explicit StoreGate(QString path, int descriptor);
    static Result<StoreGate> pass(const QString &path, int operation, const Error &refusal);
    /// Takes the lock again, at the gate that stands now. False where it is not to be had.
    bool goThroughAgain(int operation) const;
    void leave();

    QString m_path; ///< of the gate's file
    int m_descriptor = -1;
};

struct StoreGate::Entrance {
    QString file; ///< the store itself, which stays where it is while the gate is held
    StoreGate gate;
};

} // namespace afterword
