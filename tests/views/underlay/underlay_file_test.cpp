// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dxf_builder.h"
#include "tests/support/test_program.h"
#include "views/underlay/dxf_reader.h"
#include "views/underlay/underlay_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace views;

namespace {

QImage blank()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

}  // namespace

class UnderlayFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path(name) : QString();
    }
    QString wrong(const QString& file) const
    {
        const auto read = readUnderlay(file);
        return read ? QString() : read.error().message;
    }

private Q_SLOTS:
    void filesAreKnownByWhatStandsInThem()
    {
        QVERIFY(blank().save(path("plan.png")));
        QVERIFY(blank().save(path("plan.jpg")));
        for (const char* name : {"plan.png", "plan.jpg"}) {
            const auto read = readUnderlay(path(name));
            QVERIFY2(read, name);
            QCOMPARE(read.value().bounds, QRectF(0, 0, 40, 20));
        }
        const auto drawing = readUnderlay(write("room.txt", tests::roomDxf()));
        QVERIFY(drawing && !drawing.value().isImage());
    }

    void whatCannotLieUnderAPlanIsRefusedWithASentence()
    {
        QVERIFY(wrong(path("none.dxf")).contains(QStringLiteral("no such file")));
        QVERIFY(wrong(m_folder.path()).contains(QStringLiteral("no file")));
        QVERIFY(wrong(write("a.pdf", "%PDF-1.7\n")).contains(QStringLiteral("PDF")));
        QVERIFY(!wrong(write("cut.png", QByteArray("\x89PNG\r\n\x1a\n"))).isEmpty());
        QImage large(20'000, 6'000, QImage::Format_Mono);
        large.fill(0);
        QVERIFY(large.save(path("large.png")));
        QVERIFY(wrong(path("large.png")).contains(QStringLiteral("20000")));
    }

    void anImageIsGreyOnWhite()
    {
        QImage red(40, 20, QImage::Format_ARGB32);
        red.fill(Qt::transparent);
        red.setPixelColor(0, 0, Qt::red);
        QVERIFY(red.save(path("red.png")));
        const QImage image = readUnderlay(path("red.png")).value().image;
        const QColor seen = image.pixelColor(0, 0);
        QVERIFY(seen.red() == seen.green() && seen.green() == seen.blue() && seen.red() < 200);
        QCOMPARE(image.pixelColor(5, 5), QColor(Qt::white));
    }

    void aDrawingThatWasCutOffIsSaidToBe()
    {
        const QByteArray whole = tests::roomDxf();
        const QByteArray cut = whole.left(whole.lastIndexOf("HATCH"));
        QVERIFY(!readDxf({whole.constData(), std::size_t(whole.size())}).value().endsEarly);
        const UnderlayPicture picture = readDxf({cut.constData(), std::size_t(cut.size())}).value();
        QVERIFY(picture.endsEarly);
        QVERIFY(underlayNotes(picture).join(u' ').contains(QStringLiteral("ends before")));
    }

    void notesSayWhatWasTakenForGrantedAndLeftOut()
    {
        const QByteArray text = tests::roomDxf("0");
        const QStringList notes = underlayNotes(readDxf({text.constData(), std::size_t(text.size())}).value());
        QCOMPARE(notes.size(), 2);
        QVERIFY(notes[0].contains(QStringLiteral("millimetres are taken")));
        QVERIFY(notes[1].contains(QStringLiteral("2 × HATCH")));
    }
};

RACKLOOM_TEST(UnderlayFileTest, QCoreApplication)

#include "underlay_file_test.moc"
