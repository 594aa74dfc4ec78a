// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/paper/pdf_objects.h"

#include <QIODevice>

namespace views {

namespace {

constexpr std::size_t kPackSize = 200;
constexpr int kCompression = 6;

}  // namespace

PdfObjects::PdfObjects(QIODevice& out) : m_out(out)
{
    m_places.emplace_back();  // object 0 is never one
    write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
}

int PdfObjects::reserve()
{
    m_places.emplace_back();
    return int(m_places.size()) - 1;
}

void PdfObjects::put(int object, const QByteArray& text)
{
    m_packed.push_back(object);
    m_starts.push_back(int(m_pack.size()));
    m_pack += text + '\n';
    if (m_packed.size() == kPackSize)
        flushPack();
}

int PdfObjects::put(const QByteArray& text)
{
    const int object = reserve();
    put(object, text);
    return object;
}

void PdfObjects::putStream(int object, const QByteArray& dictionary, const QByteArray& data)
{
    m_places[std::size_t(object)] = {false, m_position, 0};
    write(QByteArray::number(object) + " 0 obj\n<<" + dictionary + "/Filter/FlateDecode/Length "
          + QByteArray::number(data.size()) + ">>\nstream\n");
    write(data);
    write("\nendstream\nendobj\n");
}

int PdfObjects::putStream(const QByteArray& dictionary, const QByteArray& data)
{
    const int object = reserve();
    putStream(object, dictionary, data);
    return object;
}

void PdfObjects::flushPack()
{
    if (m_packed.empty())
        return;
    const int stream = reserve();
    QByteArray head;
    for (std::size_t i = 0; i < m_packed.size(); ++i) {
        head += QByteArray::number(m_packed[i]) + ' ' + QByteArray::number(m_starts[i]) + ' ';
        m_places[std::size_t(m_packed[i])] = {true, stream, int(i)};
    }
    const QByteArray dictionary = "/Type/ObjStm/N " + QByteArray::number(qsizetype(m_packed.size())) + "/First "
        + QByteArray::number(head.size());
    m_packed.clear();
    m_starts.clear();
    putStream(stream, dictionary, compressed(head + m_pack));
    m_pack.clear();
}

bool PdfObjects::finish(int catalog, int information)
{
    flushPack();
    const int table = reserve();
    m_places[std::size_t(table)] = {false, m_position, 0};
    QByteArray entries;
    const auto append = [&](qint64 value, int bytes) {
        for (int i = bytes - 1; i >= 0; --i)
            entries += char(value >> (8 * i) & 0xff);
    };
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        append(i == 0 ? 0 : m_places[i].packed ? 2 : 1, 1);
        append(m_places[i].where, 5);
        append(i == 0 ? 0xffff : m_places[i].index, 2);
    }
    const qint64 start = m_position;
    putStream(table,
              "/Type/XRef/W[1 5 2]/Size " + QByteArray::number(qsizetype(m_places.size())) + "/Root "
                  + reference(catalog) + "/Info " + reference(information),
              compressed(entries));
    write("startxref\n" + QByteArray::number(start) + "\n%%EOF\n");
    return !m_failed;
}

QByteArray PdfObjects::compressed(const QByteArray& data)
{
    constexpr int kLengthBefore = 4;  // Qt's own, before what zlib makes
    return qCompress(data, kCompression).mid(kLengthBefore);
}

QByteArray PdfObjects::textOf(const QString& text)
{
    QByteArray out = "<FEFF";
    for (const QChar unit : text)
        out += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return out + '>';
}

void PdfObjects::write(const QByteArray& bytes)
{
    m_failed = m_failed || m_out.write(bytes) != bytes.size();
    m_position += bytes.size();
}

}  // namespace views
