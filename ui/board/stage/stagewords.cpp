// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/stage/stagewords.h"

#include "core/domain/stage.h"
#include "ui/colours.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

constexpr int swatchSize = 16;
constexpr int sharpness = 3; ///< drawn larger, for screens with smaller pixels

} // namespace

QString kindInWords(StageKind kind)
{
    switch (kind) {
    case StageKind::Saved: return Words::tr("Saved, not applied for yet");
    case StageKind::Applied: return Words::tr("Applied, no answer yet");
    case StageKind::Screening: return Words::tr("First calls");
    case StageKind::Interview: return Words::tr("Interviews");
    case StageKind::Waiting: return Words::tr("Waiting for their decision");
    case StageKind::Offer: return Words::tr("Offer, not signed yet");
    case StageKind::Accepted: return Words::tr("Accepted and signed");
    case StageKind::Closed: return Words::tr("Ended");
    }
    Q_UNREACHABLE();
}

std::vector<StageColour> stageColours()
{
    return {{Words::tr("As usual for its kind"), {}}, {Words::tr("Blue"), u"#3b82c4"_s},
            {Words::tr("Teal"), u"#2a9d9d"_s},        {Words::tr("Green"), u"#2f9e55"_s},
            {Words::tr("Amber"), u"#c78f1d"_s},       {Words::tr("Orange"), u"#d0692a"_s},
            {Words::tr("Red"), u"#c2454b"_s},         {Words::tr("Pink"), u"#c2549b"_s},
            {Words::tr("Violet"), u"#7a5cc9"_s},      {Words::tr("Grey"), u"#7b8794"_s}};
}

QIcon stageSwatch(const Stage &stage, const QPalette &palette)
{
    QPixmap picture(QSize(swatchSize, swatchSize) * sharpness);
    picture.setDevicePixelRatio(sharpness);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stageColour(stage, palette));
    painter.drawEllipse(QRectF(2, 2, swatchSize - 4, swatchSize - 4));
    painter.end();
    return QIcon(picture);
}

} // namespace afterword
