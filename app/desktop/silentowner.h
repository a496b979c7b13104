// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace afterword {

class SingleInstance;

/// What is wrong when the program that owns the store of @p instance does not answer, in one sentence for
/// whoever starts the program in a terminal.
Error silentOwner(const SingleInstance &instance);

/// How the start goes on.
enum class AfterSilence {
    Leave,
    Answered,   ///< the owner has taken the wish after all
    StartAgain, ///< the owner has ended
};

/// Says in a window what is wrong, what is safe and what can be done, and waits for the person or for the
/// owner, whoever comes first. To be called after SingleInstance::start() was not answered.
AfterSilence askAboutSilentOwner(SingleInstance &instance, const QString &store);

} // namespace afterword
