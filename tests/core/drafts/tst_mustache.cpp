// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/template/templateengine.h"
#include "core/drafts/template/templatescanner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

TemplateValue valueOf(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool: return json.toBool();
    case QJsonValue::Double: return QString::number(json.toDouble());
    case QJsonValue::String: return json.toString();
    case QJsonValue::Array: {
        TemplateList list;
        for (const QJsonValue &item : json.toArray())
            list.push_back(valueOf(item));
        return list;
    }
    case QJsonValue::Object: {
        TemplateMap map;
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            map[it.key()] = valueOf(it.value());
        return map;
    }
    default: return {};
    }
}

} // namespace

/// The published Mustache specification's rules, as data, against the engine.
class TestMustache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsFilledAsTheSpecificationSays_data()
    {
        QTest::addColumn<QJsonObject>("rule");
        QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/core/drafts/data/mustache.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rules = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(rules.size() > 100);
        for (const QJsonValue &rule : rules) {
            const QString name = rule[u"part"].toString() + u": "_s + rule[u"name"].toString();
            QTest::newRow(name.toUtf8().constData()) << rule.toObject();
        }
    }

    void aTextIsFilledAsTheSpecificationSays()
    {
        QFETCH(QJsonObject, rule);
        Partials partials;
        const QJsonObject named = rule[u"partials"].toObject();
        for (auto it = named.begin(); it != named.end(); ++it)
            partials[it.key()] = it.value().toString();
        const Result<QString> result =
            renderTemplate(rule[u"template"].toString(), valueOf(rule[u"data"]), partials);
        QVERIFY2(result.ok(), qPrintable(result.ok() ? QString() : result.error().message));
        QCOMPARE(*result, rule[u"expected"].toString());
    }

    void aPartialThatNeverEndsIsAnError()
    {
        const Result<QString> result = renderTemplate(u"{{>a}}"_s, {}, {{u"a"_s, u"x{{>a}}"_s}});
        QVERIFY(!result.ok());
        QVERIFY(result.error().message.contains(u"16"));
    }

    void partialsThatMultiplyWithoutEndAreAnErrorAtOnce()
    {
        Partials partials;
        for (int n = 0; n < 15; ++n)
            partials[u"p%1"_s.arg(n)] = u"{{>p%1}}"_s.arg(n + 1).repeated(20);
        partials[u"p15"_s] = u"much text"_s;
        QVERIFY(!renderTemplate(u"{{>p0}}"_s, {}, partials).ok());
    }

    void listsWithinListsThatMultiplyAreAnErrorAtOnce()
    {
        const TemplateMap values{{u"l"_s, TemplateList(20, TemplateValue(u"x"_s))}};
        const QString text = u"{{#l}}"_s.repeated(16) + u"text"_s + u"{{/l}}"_s.repeated(16);
        QVERIFY(!renderTemplate(text, values).ok());
    }

    void anyTextIsFilledOrRefusedAndNeverWorse()
    {
        const QStringList pieces{
            u"{{a}}"_s,   u"{{#a}}"_s, u"{{/a}}"_s,     u"{{^b}}"_s,      u"{{/b}}"_s, u"{{>p}}"_s,
            u"{{!c}}"_s,  u"\n"_s,     u" "_s,          u"{{=<% %>=}}"_s, u"<%a%>"_s,  u"<%={{ }}=%>"_s,
            u"{{{a}}}"_s, u"{{&a}}"_s, u"{"_s,          u"}"_s,           u"{{"_s,     u"}}"_s,
            u"{{.}}"_s,   u"x"_s,      u"\U0001F389"_s, u"\r\n"_s};
        const TemplateMap values{{u"a"_s, TemplateList{TemplateValue(u"1"_s), TemplateMap{{u"b"_s, true}}}},
                                 {u"b"_s, QString()}};
        std::mt19937 random(7);
        int filled = 0;
        for (int n = 0; n < 5000; ++n) {
            QString text;
            QString partial;
            for (int i = 0; i < int(random() % 12); ++i)
                text += pieces[int(random() % size_t(pieces.size()))];
            for (int i = 0; i < int(random() % 5); ++i)
                partial += pieces[int(random() % size_t(pieces.size()))];
            const Result<QString> result = renderTemplate(text, values, {{u"p"_s, partial}});
            QVERIFY(result.ok() || !result.error().message.isEmpty());
            filled += result.ok() ? 1 : 0;
        }
        QVERIFY(filled > 500 && filled < 4500);
    }

    void anErrorNamesLineAndColumn()
    {
        const Result<QString> result = renderTemplate(u"Hi\n  {{#a}}x"_s, {});
        QVERIFY(!result.ok());
        QCOMPARE(result.error().line, 2);
        QVERIFY(result.error().message.contains(u"olumn 3"));
    }
};

QTEST_APPLESS_MAIN(TestMustache)
#include "tst_mustache.moc"
