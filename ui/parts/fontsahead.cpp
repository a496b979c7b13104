// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fontsahead.h"

#include <QFontDatabase>
#include <QThread>

namespace afterword {

FontsAhead::FontsAhead()
    : m_finding(QThread::create([] { static_cast<void>(QFontDatabase::families()); }))
{
    m_finding->start();
}

FontsAhead::~FontsAhead()
{
    m_finding->wait();
}

} // namespace afterword
