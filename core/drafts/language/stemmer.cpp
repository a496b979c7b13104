// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/language/stemmer.h"

#include <libstemmer.h>

#include <map>
#include <memory>

namespace afterword {

namespace {

struct Deleter {
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};
using Stemmer = std::unique_ptr<sb_stemmer, Deleter>;

/// One for each thread: a stemmer keeps the word that it works on.
sb_stemmer *stemmerFor(QLocale::Language language)
{
    thread_local std::map<QLocale::Language, Stemmer> stemmers;
    const auto known = stemmers.find(language);
    if (known != stemmers.end())
        return known->second.get();
    // Unknown names give null, which is kept as well.
    const QByteArray name = QLocale::languageToString(language).toLower().toLatin1();
    return stemmers.emplace(language, Stemmer(sb_stemmer_new(name.constData(), "UTF_8"))).first->second.get();
}

} // namespace

QString stemOf(const QString &foldedWord, QLocale::Language language)
{
    sb_stemmer *stemmer = stemmerFor(language);
    if (!stemmer)
        return foldedWord;
    const QByteArray word = foldedWord.toUtf8();
    const sb_symbol *stem = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol *>(word.constData()),
                                            static_cast<int>(word.size()));
    if (!stem || sb_stemmer_length(stemmer) == 0)
        return foldedWord;
    return QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer));
}

} // namespace afterword
