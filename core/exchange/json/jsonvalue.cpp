// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonvalue.h"

#include "core/base/utf8.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(JsonValue)
};

constexpr int deepest = 100;
/// Each takes some hundred bytes; a search of 100,000 applications has six million.
constexpr qint64 mostValues = 10'000'000;
/// Up to so many fields are compared with each other; more are looked up.
constexpr size_t fewFields = 32;
constexpr size_t usualFields = 8;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

class Parser {
public:
    enum class Objects { AtOnce, InListsLater };

    /// @p line is the one on which @p text begins.
    Parser(QByteArrayView text, Objects objects, int line)
        : m_text(text)
        , m_line(line)
        , m_objects(objects)
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }

    Result<JsonValue> parse()
    {
        JsonValue value;
        skipSpace();
        if (!parseValue(value, {}, 0))
            return m_error;
        skipSpace();
        if (m_at < m_text.size()) {
            fail({}, Words::tr("there is something after the end of the value"));
            return m_error;
        }
        return value;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool take(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\n')
                ++m_line;
            else if (c != ' ' && c != '\t' && c != '\r')
                return;
        }
    }

    bool fail(const JsonPlace &place, const QString &what)
    {
        const QString path = place.text();
        m_error = {path.isEmpty() ? what : path + u": "_s + what, m_line};
        return false;
    }

    bool failHere(const JsonPlace &place, const QString &expected)
    {
        if (m_at >= m_text.size())
            return fail(place, Words::tr("the file ends too early"));
        return fail(place, expected);
    }

    bool parseValue(JsonValue &value, const JsonPlace &place, int depth)
    {
        if (depth > deepest)
            return fail(place, Words::tr("it is nested more than %1 levels deep").arg(deepest));
        if (++m_values > mostValues)
            return fail(place, Words::tr("it holds more values than any search does"));
        if (value.line == 0)
            value.line = m_line;
        switch (peek()) {
        case '{': return parseObject(value, place, depth);
        case '[': return parseArray(value, place, depth);
        case '"': value.kind = JsonValue::Kind::Text; return parseText(value.text, place);
        case 't': value.truth = true; return parseWord(value, JsonValue::Kind::Bool, "true", place);
        case 'f': return parseWord(value, JsonValue::Kind::Bool, "false", place);
        case 'n': return parseWord(value, JsonValue::Kind::Null, "null", place);
        default: return parseNumber(value, place);
        }
    }

    bool parseWord(JsonValue &value, JsonValue::Kind kind, QByteArrayView word, const JsonPlace &place)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            return failHere(place, Words::tr("this is not a JSON value"));
        m_at += word.size();
        value.kind = kind;
        return true;
    }

    bool skipDigits()
    {
        const qsizetype from = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > from;
    }

    bool parseNumber(JsonValue &value, const JsonPlace &place)
    {
        const qsizetype from = m_at;
        const bool minus = take('-');
        if (!minus && !isDigit(peek()))
            return failHere(place, Words::tr("this is not a JSON value"));
        const bool whole = take('0') || skipDigits();
        const bool fraction = !take('.') || skipDigits();
        bool exponent = true;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            exponent = skipDigits();
        }
        if (!whole || !fraction || !exponent || isDigit(peek()))
            return failHere(place, Words::tr("this is not a JSON number"));
        value.kind = JsonValue::Kind::Number;
        value.text = QString::fromLatin1(m_text.sliced(from, m_at - from));
        return true;
    }

    bool parseText(QString &text, const JsonPlace &place)
    {
        ++m_at;
        for (;;) {
            const qsizetype from = m_at;
            while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\\' &&
                   static_cast<unsigned char>(m_text[m_at]) >= 0x20)
                ++m_at;
            const QByteArrayView run = m_text.sliced(from, m_at - from);
            if (!run.isValidUtf8())
                return fail(place, Words::tr("the text is not UTF-8"));
            if (text.isEmpty())
                text = textFromUtf8(run);
            else
                text += textFromUtf8(run);
            if (take('"'))
                return true;
            if (!take('\\'))
                return failHere(
                    place,
                    Words::tr("a text must end on its line with a quotation mark; a line break in it is "
                              "written \\n"));
            if (!parseEscape(text, place))
                return false;
        }
    }

    bool parseEscape(QString &text, const JsonPlace &place)
    {
        const char c = peek();
        ++m_at;
        switch (c) {
        case '"': text += u'"'; return true;
        case '\\': text += u'\\'; return true;
        case '/': text += u'/'; return true;
        case 'b': text += u'\b'; return true;
        case 'f': text += u'\f'; return true;
        case 'n': text += u'\n'; return true;
        case 'r': text += u'\r'; return true;
        case 't': text += u'\t'; return true;
        case 'u': return parseCodeUnit(text, place);
        default:
            return failHere(place, Words::tr("a backslash comes before something that it cannot escape"));
        }
    }

    /// The code unit of four hexadecimal digits; -1 where they are none.
    int hexDigits()
    {
        int unit = 0;
        for (int i = 0; i < 4; ++i) {
            const char c = peek();
            int digit = 0;
            if (isDigit(c))
                digit = c - '0';
            else if (c >= 'a' && c <= 'f')
                digit = c - 'a' + 10;
            else if (c >= 'A' && c <= 'F')
                digit = c - 'A' + 10;
            else
                return -1;
            unit = unit * 16 + digit;
            ++m_at;
        }
        return unit;
    }

    bool parseCodeUnit(QString &text, const JsonPlace &place)
    {
        const int first = hexDigits();
        if (first < 0)
            return failHere(place, Words::tr("\\u needs four hexadecimal digits"));
        if (!QChar::isSurrogate(static_cast<char32_t>(first))) {
            text += QChar(first);
            return true;
        }
        const bool pair = QChar::isHighSurrogate(static_cast<char32_t>(first)) && take('\\') && take('u');
        const int second = pair ? hexDigits() : -1;
        if (second < 0 || !QChar::isLowSurrogate(static_cast<char32_t>(second)))
            return failHere(place, Words::tr("\\u writes half of a surrogate pair"));
        text += QChar(first);
        text += QChar(second);
        return true;
    }

    bool parseArray(JsonValue &value, const JsonPlace &place, int depth)
    {
        ++m_at;
        value.kind = JsonValue::Kind::Array;
        skipSpace();
        if (take(']'))
            return true;
        for (;;) {
            JsonValue &item = value.items.emplace_back();
            skipSpace();
            const JsonPlace itemPlace{&place, {}, static_cast<qsizetype>(value.items.size()) - 1};
            const bool isLater = m_objects == Objects::InListsLater && depth == 1 && peek() == '{';
            if (!(isLater ? lookThrough(item, itemPlace, depth + 1) : parseValue(item, itemPlace, depth + 1)))
                return false;
            skipSpace();
            if (take(']'))
                return true;
            if (!take(','))
                return failHere(itemPlace, Words::tr("a comma or ']' is missing after it"));
        }
    }

    bool lookThrough(JsonValue &item, const JsonPlace &place, int depth)
    {
        item.kind = JsonValue::Kind::Later;
        item.line = m_line;
        const qsizetype from = m_at;
        JsonValue dropped;
        if (!parseValue(dropped, place, depth))
            return false;
        item.source = m_text.sliced(from, m_at - from);
        return true;
    }

    bool parseObject(JsonValue &value, const JsonPlace &place, int depth)
    {
        ++m_at;
        value.kind = JsonValue::Kind::Object;
        skipSpace();
        if (take('}'))
            return true;
        value.items.reserve(usualFields);
        QSet<QString> names;
        for (;;) {
            skipSpace();
            JsonValue field;
            field.line = m_line;
            if (peek() != '"')
                return failHere(place, Words::tr("a field's name in quotation marks is missing"));
            if (!parseText(field.name, place))
                return false;
            const JsonPlace fieldPlace{&place, field.name, -1};
            if (!isNew(field.name, value, names))
                return fail(fieldPlace, Words::tr("the field is given twice"));
            skipSpace();
            if (!take(':'))
                return failHere(fieldPlace, Words::tr("a colon is missing after the name"));
            skipSpace();
            if (!parseValue(field, fieldPlace, depth + 1))
                return false;
            value.items.push_back(std::move(field));
            skipSpace();
            if (take('}'))
                return true;
            if (!take(','))
                return failHere(fieldPlace, Words::tr("a comma or '}' is missing after it"));
        }
    }

    /// Whether no field of @p object has this name. @p names are the fields' names once they are many.
    static bool isNew(const QString &name, const JsonValue &object, QSet<QString> &names)
    {
        if (object.items.size() < fewFields) {
            return std::none_of(object.items.begin(), object.items.end(),
                                [&](const JsonValue &other) { return other.name == name; });
        }
        if (names.isEmpty()) {
            for (const JsonValue &other : object.items)
                names.insert(other.name);
        }
        const bool known = names.contains(name);
        names.insert(name);
        return !known;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line;
    Objects m_objects;
    qint64 m_values = 0;
    Error m_error;
};

} // namespace

const JsonValue *JsonValue::field(QLatin1StringView wanted) const
{
    const auto it =
        std::find_if(items.begin(), items.end(), [&](const JsonValue &item) { return item.name == wanted; });
    return it == items.end() ? nullptr : &*it;
}

QString JsonPlace::text() const
{
    const QString before = above ? above->text() : QString();
    if (index >= 0)
        return before + u"[%1]"_s.arg(index);
    if (before.isEmpty() || name.isEmpty())
        return before + name;
    return before + u'.' + name;
}

Result<JsonValue> parseJson(QByteArrayView utf8)
{
    return Parser(utf8, Parser::Objects::InListsLater, 1).parse();
}

JsonValue readLater(const JsonValue &later)
{
    auto value = Parser(later.source, Parser::Objects::AtOnce, later.line).parse();
    return value ? std::move(value).value() : JsonValue(); // it was looked through: there is nothing to fail
}

} // namespace afterword
