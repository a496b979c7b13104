// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guidebook.h"

#include <QTextBrowser>

namespace afterword {

/// Shows a page of the guide as wide as there is room, in the desktop's colours. Whatever a page names,
/// nothing but the guide's own pictures is read.
class GuideBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    /// Shows @p page of @p book at @p anchor, or from its top. @p book must stay until another page is shown.
    void showPage(const GuideBook &book, const GuidePage &page, const QString &anchor);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();

    const GuideBook *m_book = nullptr;
    QString m_html;
    int m_room = 0; ///< for a picture's width, in pixels
};

/// The rules by which pages look: as @p palette has it, on the screen and on paper.
QString guideStyle(const QPalette &palette);

/// @p html with each of its pictures at most @p room wide. @p book knows their size.
QString withPicturesWithin(const QString &html, const GuideBook &book, int room);

} // namespace afterword
