// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/looksettings.h"

#include "ui/mainwindow/windowmemory.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString settingsKey()
{
    return u"look"_s;
}

} // namespace

QString toText(Theme theme)
{
    switch (theme) {
    case Theme::Desktop: return u"desktop"_s;
    case Theme::Light: return u"light"_s;
    case Theme::Dark: return u"dark"_s;
    }
    Q_UNREACHABLE();
}

Theme themeFromText(const QString &text)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (text == toText(theme))
            return theme;
    }
    return Theme::Desktop;
}

LookSettings loadLookSettings(const WindowMemory &memory)
{
    const QJsonObject json = QJsonDocument::fromJson(memory.value(settingsKey())).object();
    return {themeFromText(json.value(u"theme"_s).toString()), json.value(u"language"_s).toString(),
            json.value(u"oneClick"_s).toBool(true)};
}

void saveLookSettings(WindowMemory &memory, const LookSettings &settings)
{
    const QJsonObject json{{u"theme"_s, toText(settings.theme)},
                           {u"language"_s, settings.language},
                           {u"oneClick"_s, settings.oneClick}};
    memory.setValue(settingsKey(), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace afterword
