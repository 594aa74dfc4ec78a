// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/underlay/underlay_file.h"

#include "views/underlay/dxf_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace views {

using model::Error;
using model::Result;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::readUnderlay)
};

constexpr qint64 kLargestFile = 200'000'000;  ///< bytes
constexpr qint64 kMostPixels = 100'000'000;   ///< 400 MB while it is read
constexpr qint64 kLargestShown = 24'000'000;  ///< pixels kept: what is finer is scaled down
constexpr int kAllocation = 512;              ///< MB

/// `format` is "png" or "jpeg".
Result<UnderlayPicture> readImage(const QString& path, const QByteArray& format)
{
    QImageReader::setAllocationLimit(kAllocation);
    QImageReader reader(path, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return Error{Words::tr("the image cannot be read: %1").arg(reader.errorString())};
    if (qint64(size.width()) * size.height() > kMostPixels) {
        return Error{Words::tr("the image has %1 × %2 pixels, and at most %3 million can be shown: save it smaller")
                         .arg(size.width())
                         .arg(size.height())
                         .arg(kMostPixels / 1'000'000)};
    }
    const QImage read = reader.read();
    if (read.isNull())
        return Error{Words::tr("the image cannot be read: %1").arg(reader.errorString())};
    UnderlayPicture picture;
    // Places in an image are counted in its own pixels, however many of them are kept.
    picture.bounds = QRectF(QPointF(), QSizeF(read.size()));
    const double share = std::sqrt(double(kLargestShown) / (double(read.width()) * read.height()));
    picture.image =
        share < 1 ? read.scaled(read.size() * share, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : read;
    // Grey: its colours would say something beside those of the plan.
    QImage ground(picture.image.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter(&ground).drawImage(QPointF(), picture.image);
    picture.image = ground.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    return picture;
}

}  // namespace

Result<UnderlayPicture> readUnderlay(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error{QFileInfo::exists(path) ? Words::tr("this is no file") : Words::tr("there is no such file")};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Words::tr("the file cannot be opened: %1").arg(file.errorString())};
    if (file.size() > kLargestFile) {
        return Error{Words::tr("the file has %1 MB, and an underlay may have %2: take out what is no part of the room")
                         .arg(file.size() / 1'000'000)
                         .arg(kLargestFile / 1'000'000)};
    }
    const QByteArray head = file.peek(16);
    if (head.startsWith("\x89PNG"))
        return readImage(path, "png");
    if (head.startsWith("\xFF\xD8\xFF"))
        return readImage(path, "jpeg");
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{Words::tr("the file cannot be read: %1").arg(file.errorString())};
    if (bytes.startsWith("%PDF"))
        return Error{Words::tr("this is a PDF: save the plan as ASCII DXF or as a PNG image")};
    return readDxf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

QString underlayFilter() { return Words::tr("Drawings and images (*.dxf *.DXF *.png *.jpg *.jpeg *.PNG *.JPG)"); }

bool isUnderlayName(const QString& path)
{
    static const QStringList kSuffixes{QStringLiteral("dxf"), QStringLiteral("png"), QStringLiteral("jpg"),
                                       QStringLiteral("jpeg")};
    return kSuffixes.contains(QFileInfo(path).suffix().toLower());
}

QStringList underlayNotes(const UnderlayPicture& picture)
{
    QStringList notes;
    if (!picture.isImage() && picture.unit.isEmpty())
        notes.append(Words::tr("the drawing does not say its unit; millimetres are taken"));
    if (picture.endsEarly)
        notes.append(Words::tr("the file ends before the drawing does: part of it may be missing"));
    QStringList kinds;
    for (const auto& [kind, count] : picture.leftOut)
        kinds.append(QStringLiteral("%1 × %2").arg(count).arg(kind));
    if (!kinds.isEmpty())
        notes.append(Words::tr("left out: %1").arg(kinds.join(QStringLiteral(", "))));
    return notes;
}

}  // namespace views
