// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>

#include <vector>

class QIODevice;

namespace views {

/// Writes the objects of a PDF 1.7 file in the order they come (ISO 32000-1, 7.5): small ones together, compressed. Objects
/// name each other by numbers that may be reserved long before the object is there.
class PdfObjects {
public:
    explicit PdfObjects(QIODevice& out);

    int reserve();
    /// "12 0 R"
    static QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }
    void put(int object, const QByteArray& text);
    int put(const QByteArray& text);
    /// `data` as `compressed` gives it; `dictionary` without brackets, length and filter.
    void putStream(int object, const QByteArray& dictionary, const QByteArray& data);
    int putStream(const QByteArray& dictionary, const QByteArray& data);
    /// Ends the file; every number reserved must have its object. False: something could not be written.
    bool finish(int catalog, int information);

    static QByteArray compressed(const QByteArray& data);
    /// A text as PDF has it, with any letter.
    static QByteArray textOf(const QString& text);

private:
    struct Place {
        bool packed = false;
        qint64 where = 0;  ///< in the file; of a packed one the number of its stream
        int index = 0;     ///< within its stream
    };

    void write(const QByteArray& bytes);
    void flushPack();

    QIODevice& m_out;
    qint64 m_position = 0;
    bool m_failed = false;
    std::vector<Place> m_places;
    std::vector<int> m_packed;  ///< numbers of the objects in the pack
    std::vector<int> m_starts;
    QByteArray m_pack;
};

}  // namespace views
