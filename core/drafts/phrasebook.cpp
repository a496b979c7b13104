// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/phrasebook.h"

#include "core/drafts/template/templatescanner.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// FNV-1a: the same on every machine and in every version, unlike qHash.
quint64 stableHash(const QString &text)
{
    quint64 hash = 14695981039346656037ULL;
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 1099511628211ULL;
    }
    return hash;
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(PhraseBook)
};

/// The phrase as it must be written where other delimiters than {{ }} hold.
QString within(const QString &phrase, const QString &delimiters)
{
    if (delimiters.isEmpty() || delimiters == u"{{ }}")
        return phrase;
    const QString left = delimiters.section(u' ', 0, 0);
    const QString right = delimiters.section(u' ', 1, 1);
    return left + u"={{ }}="_s + right + phrase + u"{{="_s + delimiters + u"=}}"_s;
}

QString textWithSetRenamed(const QString &text, const QString &from, const QString &to)
{
    QString result;
    qsizetype read = 0;
    for (const TemplateTag &tag : scanTemplate(text).tags) {
        if (tag.kind != TagKind::Partial || tag.name != from)
            continue;
        result += QStringView(text).sliced(read, tag.nameStart - read);
        result += to;
        read = tag.nameStart + from.size();
    }
    result += QStringView(text).sliced(read);
    return result;
}

} // namespace

Partials choosePhrases(const Template &source, const QString &seed, size_t index,
                       const std::vector<QString> &taken,
                       const std::function<QString(const QString &phrase, size_t n)> &filled)
{
    Partials chosen;
    for (const auto &[name, alternatives] : source.phrases) {
        const auto count = static_cast<size_t>(alternatives.size());
        if (count == 0)
            continue;
        const size_t first = static_cast<size_t>((stableHash(seed + name) % count + index) % count);
        size_t best = first;
        size_t fewest = taken.size() + 1;
        for (size_t step = 0; step < count && fewest > 0; ++step) {
            const size_t candidate = (first + step) % count;
            const QString phrase = alternatives[static_cast<qsizetype>(candidate)];
            size_t uses = 0;
            for (size_t n = 0; n < taken.size(); ++n) {
                const QString words = filled(phrase, n);
                uses += !words.isEmpty() && taken[n].contains(words) ? 1 : 0;
            }
            if (uses < fewest) {
                fewest = uses;
                best = candidate;
            }
        }
        chosen[name] = alternatives[static_cast<qsizetype>(best)];
    }
    return chosen;
}

Result<QString> withPhrases(const QString &text, const Partials &chosen)
{
    QString result;
    QString delimiters;
    qsizetype from = 0;
    for (const TemplateTag &tag : scanTemplate(text).tags) {
        if (tag.kind == TagKind::Delimiters)
            delimiters = tag.name;
        const auto phrase = tag.kind == TagKind::Partial ? chosen.find(tag.name) : chosen.end();
        if (phrase == chosen.end())
            continue;
        const Result<QString> inner = withPhrases(phrase->second, chosen);
        if (!inner)
            return inner;
        result += QStringView(text).sliced(from, tag.start - from);
        result += within(*inner, delimiters);
        from = tag.start + tag.length;
        if (result.size() > TemplateLimits::output)
            break;
    }
    result += QStringView(text).sliced(from);
    if (result.size() > TemplateLimits::output)
        return Error{
            Words::tr(
                "With its phrases this template would grow beyond %1 characters, the most that is allowed.")
                .arg(TemplateLimits::output)};
    return result;
}

Template withSetRenamed(Template source, const QString &from, const QString &to)
{
    source.subject = textWithSetRenamed(source.subject, from, to);
    source.body = textWithSetRenamed(source.body, from, to);
    for (auto &[name, alternatives] : source.phrases) {
        for (QString &phrase : alternatives)
            phrase = textWithSetRenamed(phrase, from, to);
    }
    if (auto set = source.phrases.extract(from)) {
        set.key() = to;
        source.phrases.insert(std::move(set));
    }
    return source;
}

} // namespace afterword
