// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/label_lists.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::LabelsZpl)
};

constexpr Length kMargin = 1.5_mm;           // nothing prints nearer to the edge: as on sheets
constexpr Length kLongest = 10_m;            // of anything that a printer takes
constexpr Length kGap = 0.8_mm;              // between code and text
constexpr Length kSmallestModule = 0.25_mm;  // assumption
constexpr int kQuietQr = 4;                  // modules of white around it (ISO/IEC 18004)
constexpr int kQuietMatrix = 1;              // (ISO/IEC 16022)

/// A symbol of so many modules a side holds so many bytes.
struct SymbolSize {
    int modules;
    int bytes;
};
/// QR, level M, 8-bit data (ISO/IEC 18004, table of capacities, versions 1 to 13).
constexpr std::array kQrSizes{SymbolSize{21, 14},  SymbolSize{25, 26},  SymbolSize{29, 42},  SymbolSize{33, 62},
                              SymbolSize{37, 84},  SymbolSize{41, 106}, SymbolSize{45, 122}, SymbolSize{49, 152},
                              SymbolSize{53, 180}, SymbolSize{57, 213}, SymbolSize{61, 251}, SymbolSize{65, 287},
                              SymbolSize{69, 331}};
/// Data Matrix ECC 200, square, 8-bit data (ISO/IEC 16022, table of symbol attributes).
constexpr std::array kMatrixSizes{SymbolSize{10, 1},   SymbolSize{12, 3},   SymbolSize{14, 6},   SymbolSize{16, 10},
                                  SymbolSize{18, 16},  SymbolSize{20, 20},  SymbolSize{22, 28},  SymbolSize{24, 34},
                                  SymbolSize{26, 42},  SymbolSize{32, 60},  SymbolSize{36, 84},  SymbolSize{40, 112},
                                  SymbolSize{44, 142}, SymbolSize{48, 172}, SymbolSize{52, 202}, SymbolSize{64, 278},
                                  SymbolSize{72, 366}};

/// Text as field data: nothing in it can end the field or begin a command.
QByteArray field(const QString& text)
{
    constexpr char kHex[] = "0123456789ABCDEF";
    QByteArray bytes;
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '^' || c == '~' || c == '_' || byte < 0x20 || byte == 0x7f)
            bytes.append('_').append(kHex[byte >> 4]).append(kHex[byte & 15]);
        else
            bytes += c;
    }
    return bytes;
}

/// Lays one label out, in dots from its upper left corner.
class LabelSheet {
public:
    LabelSheet(const LabelStock& stock, const Deliverables& delivery, PrintHead head)
        : m_dpi(head == PrintHead::Dpi203 ? 203 : 300),
          m_code(delivery.labelCode),
          m_width(dots(stock.width)),
          m_height(dots(stock.height)),
          m_print(dots(stock.printHeight)),
          m_shiftX(dots(delivery.labelShiftX)),
          m_shiftY(dots(delivery.labelShiftY))
    {
    }

    /// Whether the code found room.
    bool add(const CableLabel& label, QByteArray& bytes) const
    {
        bytes += "^XA^CI28^PW" + QByteArray::number(m_width) + "^LL" + QByteArray::number(m_height) + "^LH0,0\n";
        const int code = addCode(label.text, bytes);
        const int margin = dots(kMargin);
        const int left = code > 0 ? code + dots(kGap) : margin;
        struct Line {
            QString text;
            int tenths;  ///< of the height
        };
        const QString to = Text::tr("to %1:%2").arg(label.far.device, label.far.port);
        QStringList foot{label.cable, label.place.end == CableEnd::A ? QStringLiteral("A") : QStringLiteral("B")};
        if (!label.bundle.isEmpty())
            foot << label.bundle;
        int y = margin;
        const int room = m_print - 2 * margin;
        for (const Line& line :
             {Line{label.here.port, 4}, Line{to, 2}, Line{label.text, 2}, Line{foot.join(u' '), 2}}) {
            addText(left, y, room * line.tenths / 10, m_width - margin - left, line.text, bytes);
            y += room * line.tenths / 10;
        }
        bytes += "^XZ\n";
        return code > 0 || m_code == LabelCode::None;
    }

private:
    int dots(Length length) const
    {
        const Length bounded = std::clamp(length, -kLongest, kLongest);
        return static_cast<int>((bounded.base() * m_dpi * 2 + 25'400) / 50'800);
    }

    QByteArray at(int x, int y) const
    {
        return "^FO" + QByteArray::number(std::max(0, x + m_shiftX)) + ','
            + QByteArray::number(std::max(0, y + m_shiftY));
    }

    /// One line of the scalable font, narrowed where it would not fit; a letter is about 0.6 of its width parameter.
    void addText(int x, int y, int height, int width, const QString& text, QByteArray& bytes) const
    {
        const int letter = std::max(9, height * 9 / 10);
        const auto count = std::max<qsizetype>(1, text.size());
        const int fits = static_cast<int>(width * 10 / (6 * count));
        const int across = std::clamp(fits, 5, letter);
        bytes += at(x, y) + "^A0N," + QByteArray::number(letter) + ',' + QByteArray::number(across) + "^FH^FD"
            + field(text) + "^FS\n";
    }

    /// How far from the left edge the code reaches, its white included; 0 where it has no room.
    int addCode(const QString& text, QByteArray& bytes) const
    {
        if (m_code == LabelCode::None)
            return 0;
        const bool isQr = m_code == LabelCode::Qr;
        const QByteArray data = text.toUtf8();
        const int modules = isQr ? modulesFor(kQrSizes, data.size()) : modulesFor(kMatrixSizes, data.size());
        if (modules == 0)
            return 0;
        const int quiet = isQr ? kQuietQr : kQuietMatrix;
        const int across = modules + 2 * quiet;
        const int box = std::min(m_print, m_width * 9 / 20);  // the rest is for text
        const int module = std::min(10, box / across);        // ^BQ magnifies up to ten times
        if (module < 1 || Length::fromBase(25'400) * module < kSmallestModule * m_dpi)
            return 0;
        const QByteArray where = at(quiet * module, (m_print - modules * module) / 2);
        bytes += where + (isQr ? qr(module, text, data) : matrix(module, text)) + "^FS\n";
        return across * module;
    }

    template <class Sizes>
    static int modulesFor(const Sizes& sizes, qsizetype bytes)
    {
        for (const SymbolSize& size : sizes) {
            if (size.bytes >= bytes)
                return size.modules;
        }
        return 0;
    }

    /// Automatic input cannot hold every byte of UTF-8, so that what is not ASCII is given as counted bytes.
    static QByteArray qr(int module, const QString& text, const QByteArray& data)
    {
        const bool ascii =
            std::all_of(data.begin(), data.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        const QByteArray mode =
            ascii ? QByteArray("MA,") : "MM,B" + QByteArray::number(data.size()).rightJustified(4, '0');
        return "^BQN,2," + QByteArray::number(module) + "^FH^FD" + mode + field(text);
    }

    /// The sign that begins a control sequence within the data is one that the data does not have.
    static QByteArray matrix(int module, const QString& text)
    {
        const QByteArray signs = "|\\`!$#%&*+;<=>?@";
        const auto free =
            std::find_if(signs.begin(), signs.end(), [&](char c) { return !text.contains(QLatin1Char(c)); });
        return "^BXN," + QByteArray::number(module) + ",200,,,," + QByteArray(1, free == signs.end() ? '|' : *free)
            + "^FH^FD" + field(text);
    }

    int m_dpi;
    LabelCode m_code;
    int m_width;
    int m_height;
    int m_print;
    int m_shiftX;
    int m_shiftY;
};

}  // namespace

LabelRoll labelsZpl(const Tables& plan, const LabelSet& set, const LabelStock& stock, PrintHead head)
{
    LabelRoll roll;
    const LabelSheet sheet(stock, plan.delivery(), head);
    int bare = 0;
    for (const CableLabel& label : set.labels)
        bare += sheet.add(label, roll.bytes) ? 0 : 1;
    if (stock.paper)
        roll.notes << Text::tr("%1 is a sheet; the printer's roll is taken to have labels of its size.").arg(stock.key);
    if (bare > 0) {
        roll.notes << Text::tr("%1 of %2 labels have no code: on %3 its modules would be smaller than 0.25 mm.")
                          .arg(bare)
                          .arg(set.labels.size())
                          .arg(stock.key);
    }
    return roll;
}

}  // namespace model
