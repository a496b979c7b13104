// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/soundjson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int mostValues = 100; ///< in one script

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\u00a0' || c == u'\ufeff';
}

/// What stands in front of and behind the JSON in pages that keep scripts from older browsers and XML.
QStringView unwrapped(QStringView text)
{
    static constexpr QStringView fronts[] = {u"<!--",          u"//<![CDATA[",     u"// <![CDATA[",
                                             u"/*<![CDATA[*/", u"/* <![CDATA[ */", u"<![CDATA["};
    static constexpr QStringView backs[] = {u"//-->",   u"-->",       u"//]]>", u"// ]]>",
                                            u"/*]]>*/", u"/* ]]> */", u"]]>",   u";"};
    bool changed = true;
    while (changed) {
        changed = false;
        while (!text.isEmpty() && isBlank(text.front()))
            text = text.sliced(1);
        while (!text.isEmpty() && isBlank(text.back()))
            text.chop(1);
        for (const QStringView front : fronts) {
            if (text.startsWith(front)) {
                text = text.sliced(front.size());
                changed = true;
            }
        }
        for (const QStringView back : backs) {
            if (text.endsWith(back)) {
                text.chop(back.size());
                changed = true;
            }
        }
    }
    return text;
}

enum class Quotes { AsWritten, EscapedWhereNeeded };

/// Writes JSON anew as it was meant.
class Mender {
public:
    Mender(QStringView text, Quotes quotes)
        : m_text(text)
        , m_quotes(quotes)
    {
    }

    QString mended()
    {
        m_out.reserve(m_text.size() + m_text.size() / 8);
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'"')
                text();
            else if (c == u'/' && next() == u'/')
                skipTo(u"\n", 0);
            else if (c == u'/' && next() == u'*')
                skipTo(u"*/", 2);
            else if (c == u',' && closesBehind(m_at + 1))
                ++m_at;
            else
                take(isBlank(c) ? QChar(u' ') : c);
        }
        return std::move(m_out);
    }

private:
    QChar next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(); }

    void take(QChar c)
    {
        m_out += c;
        ++m_at;
    }

    void skipTo(QStringView end, qsizetype behind)
    {
        const qsizetype found = m_text.indexOf(end, m_at + 2);
        m_at = found < 0 ? m_text.size() : found + behind;
    }

    /// Whether nothing but blanks stands before the next closing bracket.
    bool closesBehind(qsizetype at) const
    {
        while (at < m_text.size() && isBlank(m_text[at]))
            ++at;
        return at == m_text.size() || m_text[at] == u'}' || m_text[at] == u']';
    }

    /// Whether a quote at @p at ends its text, by what follows it.
    bool endsText(qsizetype at) const
    {
        if (m_quotes == Quotes::AsWritten)
            return true;
        qsizetype behind = at + 1;
        while (behind < m_text.size() && isBlank(m_text[behind]))
            ++behind;
        if (behind == m_text.size())
            return true;
        const QChar c = m_text[behind];
        if (c == u':' || c == u'}' || c == u']')
            return true;
        if (c != u',')
            return false;
        // A comma parts two values, so that a text, a bracket, a number or a word of JSON follows.
        ++behind;
        while (behind < m_text.size() && isBlank(m_text[behind]))
            ++behind;
        return behind == m_text.size() || QStringView(u"\"{}[]-0123456789tfn/").contains(m_text[behind]);
    }

    void text()
    {
        take(u'"');
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                if (endsText(m_at)) {
                    take(c);
                    return;
                }
                m_out += u'\\';
                take(c);
            } else if (c == u'\\') {
                escape();
            } else if (c.unicode() < 0x20) {
                control(c);
            } else {
                take(c);
            }
        }
    }

    void escape()
    {
        if (m_at + 1 == m_text.size()) {
            ++m_at;
            return;
        }
        if (QStringView(u"\"\\/bfnrtu").contains(next()))
            take(u'\\');
        else
            ++m_at; // "\'" and its like: the sign alone is meant
        if (m_at < m_text.size() && m_text[m_at].unicode() >= 0x20)
            take(m_text[m_at]);
    }

    void control(QChar c)
    {
        switch (c.unicode()) {
        case u'\n': m_out += u"\\n"_s; break;
        case u'\t': m_out += u"\\t"_s; break;
        case u'\r': break;
        default: m_out += u' '; break;
        }
        ++m_at;
    }

    QStringView m_text;
    Quotes m_quotes;
    QString m_out;
    qsizetype m_at = 0;
};

/// Parses all values of @p json into @p values. False where one is not sound.
bool parse(QByteArray json, QJsonArray &values)
{
    for (int count = 0; count < mostValues; ++count) {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
        const bool garbage = problem.error == QJsonParseError::GarbageAtEnd;
        const qsizetype end = garbage ? std::min<qsizetype>(problem.offset, json.size()) : json.size();
        const QJsonDocument value = garbage ? QJsonDocument::fromJson(json.first(end)) : document;
        if (value.isNull())
            return false;
        values.append(value.isArray() ? QJsonValue(value.array()) : QJsonValue(value.object()));
        json = json.sliced(end).trimmed();
        while (json.startsWith(',') || json.startsWith(';'))
            json = json.sliced(1).trimmed();
        if (json.isEmpty())
            return true;
    }
    return true;
}

} // namespace

QJsonArray soundJson(const QString &script)
{
    const QStringView text = unwrapped(script);
    if (text.isEmpty())
        return {};
    QJsonArray values;
    if (parse(text.toUtf8(), values))
        return values;
    QJsonArray mended;
    if (parse(Mender(text, Quotes::AsWritten).mended().toUtf8(), mended))
        return mended;
    QJsonArray guessed;
    if (parse(Mender(text, Quotes::EscapedWhereNeeded).mended().toUtf8(), guessed))
        return guessed;
    return mended.size() >= values.size() ? mended : values;
}

} // namespace afterword
