// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/label_lists.h"
#include "model/deliver/printer_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::LabelsZpl)
};

constexpr Length kMargin = 1.5_mm;     // nothing prints nearer to the edge: as on sheets
constexpr Length kLongest = 10_m;      // of anything that a printer takes
constexpr Length kLeastLine = 1.8_mm;  // less is not read at arm's length (assumption)
constexpr Length kGap = 0.8_mm;        // between code and text
constexpr int kQuietQr = 4;            // modules of white around it (ISO/IEC 18004)
constexpr int kQuietMatrix = 1;        // (ISO/IEC 16022)

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

/// "L1-01:1", "L1-01+L1-03:1".
QString farText(const std::vector<LabelPort>& ends)
{
    QStringList devices;
    QStringList ports;
    for (const LabelPort& end : ends) {
        devices << end.device;
        ports << end.port;
    }
    return joinedOnce(devices) + u':' + joinedOnce(ports);
}

/// Lays one label out, in dots from its upper left corner.
class LabelSheet {
public:
    LabelSheet(const LabelStock& stock, const Deliverables& delivery, PrintHead head)
        : m_dpi(head == PrintHead::Dpi203 ? 203 : 300),
          m_code(delivery.labelCode),
          m_isOwnText(delivery.labelTemplate != Deliverables().labelTemplate),
          m_width(dots(stock.width)),
          m_height(dots(stock.height)),
          m_print(dots(stock.printHeight)),
          m_shiftX(dots(delivery.labelShiftX)),
          m_shiftY(dots(delivery.labelShiftY))
    {
    }

    /// How large the code's modules are, in dots; 0 where it found no room.
    int add(const CableLabel& label, QByteArray& bytes)
    {
        begin(bytes);
        const Code code = addCode(label.text, bytes);
        const int left = code.right > 0 ? code.right + dots(kGap) : dots(kMargin);
        const QString foot = QStringList{label.cable, endLetter(label.place.end), label.bundle}.join(u' ').trimmed();
        std::vector<Line> lines{{label.here.port, 4}, {Text::tr("to %1").arg(farText(label.far)), 2}, {label.text, 2}};
        if (m_isOwnText)
            lines = {{label.text, 8}};
        lines.push_back({foot, 2});
        addLines(left, lines, bytes);
        bytes += "^XZ\n";
        return code.module;
    }

    /// The tag of one end of a bundle.
    void add(const BundleTag& tag, QByteArray& bytes)
    {
        begin(bytes);
        addLines(dots(kMargin),
                 {{tag.bundle + u' ' + endLetter(tag.end), 5},
                  {Text::tr("%1 cables").arg(tag.cables), 2},
                  {Text::tr("%1 to %2").arg(tag.rack, tag.farRack), 3}},
                 bytes);
        bytes += "^XZ\n";
    }

    /// How many labels have a line that lost letters at its front.
    int cut() const { return m_cut; }

    bool isTooFine(int module) const { return isFiner(module, kSheetModule); }

private:
    struct Line {
        QString text;
        int tenths;  ///< of the height
    };
    struct Code {
        int right = 0;  ///< how far it reaches from the left edge, its white included, in dots
        int module = 0;
    };

    static QString endLetter(CableEnd end) { return end == CableEnd::A ? QStringLiteral("A") : QStringLiteral("B"); }

    bool isFiner(int module, Length than) const { return Length::fromBase(25'400) * module < than * m_dpi; }

    void begin(QByteArray& bytes) const
    {
        bytes += "^XA^CI28^PW" + QByteArray::number(m_width) + "^LL" + QByteArray::number(m_height) + "^LH0,0\n";
    }

    /// One under the other, from `left` to the margin at the right.
    void addLines(int left, const std::vector<Line>& lines, QByteArray& bytes)
    {
        const int margin = dots(kMargin);
        const int room = m_print - 2 * margin;
        int y = margin;
        bool isCut = false;
        for (const Line& line : lines) {
            const int height = room * line.tenths / 10;
            const QStringList pieces = printerLines(line.text, {m_width - margin - left, height}, dots(kLeastLine));
            for (qsizetype i = 0; i < pieces.size(); ++i) {
                const int top = y + height * int(i) / int(pieces.size());
                isCut =
                    addText(left, top, height / int(pieces.size()), m_width - margin - left, pieces[i], bytes) || isCut;
            }
            y += height;
        }
        m_cut += isCut ? 1 : 0;
    }

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

    /// One line of the scalable font, narrowed where it would not fit; a letter is about 0.6 of its width parameter. What
    /// is too long for the narrowest loses letters at its front, as ends tell names apart; whether it did.
    bool addText(int x, int y, int height, int width, QString text, QByteArray& bytes) const
    {
        constexpr int kNarrowest = 5;  // dots
        const QString dotted = QStringLiteral("..");
        const int letter = std::max(9, height * 9 / 10);
        const auto most = std::max<qsizetype>(1, width * 10 / (6 * kNarrowest));
        const bool isCut = text.size() > most;
        if (isCut) {
            text = dotted + text.right(std::max<qsizetype>(1, most - dotted.size()));
            if (text[dotted.size()].isLowSurrogate())
                text.remove(dotted.size(), 1);
        }
        const auto count = std::max<qsizetype>(1, text.size());
        const int across =
            std::clamp(static_cast<int>(width * 10 / (6 * count)), kNarrowest, std::max(kNarrowest, letter));
        bytes += at(x, y) + "^A0N," + QByteArray::number(letter) + ',' + QByteArray::number(across) + "^FH^FD"
            + field(text) + "^FS\n";
        return isCut;
    }

    /// Modules as large as the room for codes allows; more of the width than that only to have those of sheets.
    Code addCode(const QString& text, QByteArray& bytes) const
    {
        if (m_code == LabelCode::None)
            return {};
        const bool isQr = m_code == LabelCode::Qr;
        const QByteArray data = text.toUtf8();
        const int modules = isQr ? modulesFor(kQrSizes, data.size()) : modulesFor(kMatrixSizes, data.size());
        if (modules == 0)
            return {};
        const int quiet = isQr ? kQuietQr : kQuietMatrix;
        const int across = modules + 2 * quiet;
        int module = std::min({10, m_print / across, m_width * 9 / 20 / across});  // ^BQ magnifies up to ten times
        int wanted = 1;
        while (isFiner(wanted, kSheetModule))
            ++wanted;
        if (module < wanted && wanted * across <= std::min(m_print, m_width / 2))
            module = wanted;
        if (module < 1 || isFiner(module, kLeastModule))
            return {};
        const QByteArray where = at(quiet * module, (m_print - modules * module) / 2);
        bytes += where + (isQr ? qr(module, text, data) : matrix(module, text)) + "^FS\n";
        return {across * module, module};
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
    bool m_isOwnText;  ///< the design's template is not the usual one: its text takes the place of the ports
    int m_width;
    int m_height;
    int m_print;
    int m_shiftX;
    int m_shiftY;
    int m_cut = 0;
};

}  // namespace

LabelRoll labelsZpl(const Tables& plan, const LabelSet& set, const LabelStock& stock, PrintHead head)
{
    LabelRoll roll;
    LabelSheet sheet(stock, plan.delivery(), head);
    int bare = 0;
    int fine = 0;
    for (const CableLabel& label : set.labels) {
        const int module = sheet.add(label, roll.bytes);
        bare += module == 0 ? 1 : 0;
        fine += module > 0 && sheet.isTooFine(module) ? 1 : 0;
    }
    for (const BundleTag& tag : set.tags)
        sheet.add(tag, roll.bytes);
    if (stock.paper)
        roll.notes << Text::tr("%1 is a sheet; the printer's roll is taken to have labels of its size.").arg(stock.key);
    if (bare > 0 && plan.delivery().labelCode != LabelCode::None) {
        roll.notes << Text::tr("%1 of %2 labels have no code: on %3 its modules would be smaller than 0.25 mm.")
                          .arg(bare)
                          .arg(set.labels.size())
                          .arg(stock.key);
    }
    if (fine > 0) {
        roll.notes
            << Text::tr("%1 of %2 codes on %3 have modules smaller than 0.4 mm, which not every scanner reads: try one "
                        "with yours, or take a larger label.")
                   .arg(fine)
                   .arg(set.labels.size())
                   .arg(stock.key);
    }
    if (sheet.cut() > 0) {
        roll.notes
            << Text::tr(
                   "On %1 labels a text is longer than %2 has room for: it is cut at its front, and .. stands there.")
                   .arg(sheet.cut())
                   .arg(stock.key);
    }
    return roll;
}

}  // namespace model
