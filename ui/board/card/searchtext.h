// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QByteArray>

#include <vector>

namespace afterword {

/// @p text for comparing: UTF-8, without differences of case or of accents ("NÚÑEZ" and "nunez" are alike).
QByteArray folded(const QString &text);

/// Everything that a search looks through in an application, folded: its own texts, its people, interviews,
/// messages, drafts, documents and the outcome.
QByteArray searchText(const Application &application, const Search &search);

/// A query's words, folded. An application matches where each of them occurs somewhere.
std::vector<QByteArray> queryWords(const QString &query);

/// Where the first of @p words was found that stands neither in the company's name nor in the role, with what
/// stands around it, in one line: "Remarks: asked Kim who works there". Empty where both say it all.
QString whatMatched(const Application &application, const Search &search,
                    const std::vector<QByteArray> &words);

/// Whether all @p words occur in @p text.
bool matches(const QByteArray &text, const std::vector<QByteArray> &words);

} // namespace afterword
