// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colours.h"

#include <QApplication>
#include <QColor>

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

/// A little more than WCAG's 4.5, so that rounding to 8 bits does not fall below it.
constexpr double enough = 4.6;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor colourOfKind(StageKind kind)
{
    switch (kind) {
    case StageKind::Saved: return QColor(0x7b8794);
    case StageKind::Applied: return QColor(0x3b82c4);
    case StageKind::Screening: return QColor(0x2a9d9d);
    case StageKind::Interview: return QColor(0x7a5cc9);
    case StageKind::Waiting: return QColor(0xc78f1d);
    case StageKind::Offer: return QColor(0x2f9e55);
    case StageKind::Accepted: return QColor(0x1f7a3f);
    case StageKind::Closed: return QColor(0x8a8f98);
    }
    Q_UNREACHABLE();
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [&](float from, float to) {
        return static_cast<float>(from + (to - from) * static_cast<float>(share));
    };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

QColor readableOn(const QColor &background, QColor wanted)
{
    const QColor end =
        contrast(background, Qt::black) > contrast(background, Qt::white) ? Qt::black : Qt::white;
    for (int step = 0; step < 20 && contrast(wanted, background) < enough; ++step)
        wanted = mixed(wanted, end, 0.1);
    return wanted;
}

QColor mutedText(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    return readableOn(base, mixed(base, palette.color(QPalette::Text), 0.62));
}

QColor warningText(const QPalette &palette)
{
    return readableOn(palette.color(QPalette::Base), isDark(palette) ? QColor(0xffab6b) : QColor(0xb3470a));
}

QColor positiveText(const QPalette &palette)
{
    return readableOn(palette.color(QPalette::Base), isDark(palette) ? QColor(0x6fcf8e) : QColor(0x1a7a3a));
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.18);
}

void makePlaceholdersReadable()
{
    const QPalette present = QApplication::palette();
    const QColor readable = mutedText(present);
    if (present.color(QPalette::PlaceholderText) == readable)
        return;
    QPalette wanted = present;
    wanted.setColor(QPalette::PlaceholderText, readable);
    QApplication::setPalette(wanted);
}

QColor stageColour(const Stage &stage, const QPalette &palette)
{
    const QColor own(stage.colour);
    const QColor colour = own.isValid() ? own : colourOfKind(stage.kind);
    return isDark(palette) ? mixed(colour, Qt::white, 0.2) : colour;
}

} // namespace afterword
