// SPDX-License-Identifier: GPL-3.0-or-later
// The program speaks English by itself but for its plurals ("1 card", "2 cards"), which are translated as those of
// any other language are. They are there in whatever program shows a window's texts, the tests as well; a language
// that is chosen later is asked first.
#include <QCoreApplication>
#include <QTranslator>

namespace afterword {

namespace {

void speakEnglish()
{
    auto *plurals = new QTranslator(QCoreApplication::instance());
    if (plurals->load(QStringLiteral(":/translations/afterword_en.qm")))
        QCoreApplication::installTranslator(plurals);
}

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)

} // namespace

} // namespace afterword
