// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/template/templatetext.h"

#include "core/drafts/template/templatescanner.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

// A header holds a few dozen phrases; more than this is not a template.
constexpr qsizetype mostLength = 4 * qsizetype(TemplateLimits::length);

class Words {
    Q_DECLARE_TR_FUNCTIONS(TemplateText)
};

Result<void> setField(Template &result, const QString &key, const QString &value, int line)
{
    if (key == u"id") {
        if (value.contains(u'/'))
            return Error{Words::tr("An id must not contain \"/\"."), line};
        result.id = TemplateId{value};
    } else if (key == u"name") {
        result.name = value;
    } else if (key == u"purpose") {
        const Result<About> purpose = fromText<About>(value);
        if (!purpose)
            return Error{purpose.error().message, line};
        result.purpose = *purpose;
    } else if (key == u"tone") {
        const Result<Formality> tone = fromText<Formality>(value);
        if (!tone)
            return Error{tone.error().message, line};
        result.tone = *tone;
    } else if (key == u"subject") {
        result.subject = value;
    } else if (key.startsWith(u"phrase ") && !key.mid(7).trimmed().isEmpty()) {
        result.phrases[key.mid(7).trimmed()] += value;
    } else {
        return Error{
            Words::tr("\"%1\" is not one of: id, name, purpose, tone, subject, phrase SET.").arg(key), line};
    }
    return {};
}

QString headerLine(const QString &key, const QString &value)
{
    QString text = value;
    return key + u": "_s + text.replace(u"\n"_s, u"\n "_s) + u'\n';
}

} // namespace

Result<Template> templateFromText(const QString &text)
{
    if (text.size() > mostLength)
        return Error{
            Words::tr("This text is longer than %1 characters, the most that a template file may have.")
                .arg(mostLength)};
    QString content = text;
    content.replace(u"\r\n"_s, u"\n"_s);
    if (content.startsWith(QChar::ByteOrderMark))
        content.remove(0, 1);

    Template result;
    QString key;
    QString value;
    int keyLine = 0;
    int line = 0;
    for (qsizetype at = 0; at < content.size();) {
        auto end = content.indexOf(u'\n', at);
        if (end < 0)
            end = content.size();
        const QString current = content.mid(at, end - at);
        at = end + 1;
        ++line;
        if (current.startsWith(u' ') && !key.isEmpty()) {
            value += u'\n' + current.mid(1);
            continue;
        }
        if (!key.isEmpty()) {
            if (const Result<void> set = setField(result, key, value, keyLine); !set)
                return set.error();
            key.clear();
        }
        if (current == u"---") {
            result.body = content.mid(at);
            return result;
        }
        if (current.isEmpty())
            continue;
        const auto colon = current.indexOf(u':');
        if (colon <= 0)
            return Error{Words::tr("This is not a line of a template's header: it has no \"key: value\"."),
                         line};
        key = current.left(colon).trimmed();
        value = current.mid(colon + 1);
        if (value.startsWith(u' '))
            value.remove(0, 1);
        keyLine = line;
    }
    return Error{Words::tr("The line \"---\" between the header and the body is missing."), line};
}

QString templateToText(const Template &source)
{
    QString text = headerLine(u"id"_s, source.id.text) + headerLine(u"name"_s, source.name) +
                   headerLine(u"purpose"_s, toText(source.purpose)) +
                   headerLine(u"tone"_s, toText(source.tone)) + headerLine(u"subject"_s, source.subject);
    for (const auto &[name, alternatives] : source.phrases) {
        for (const QString &alternative : alternatives)
            text += headerLine(u"phrase "_s + name, alternative);
    }
    return text + u"---\n"_s + source.body;
}

} // namespace afterword
