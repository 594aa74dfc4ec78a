// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/xlsx_book.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <QTimeZone>

#include <clocale>
#include <locale.h>
#include <map>

#include <xlsxwriter.h>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::XlsxBook)
};

/// The library writes numbers as the thread's locale has them; a file has points.
class PlainNumbers {
public:
    PlainNumbers() : m_plain(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(uselocale(m_plain)) {}
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

constexpr qint64 kCellBytes = 50;  // beside its text
constexpr int kGrey = 0xEBEBEB;
constexpr int kDark = 0x1F2A33;

lxw_row_t rowAt(int row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnAt(int column) { return static_cast<lxw_col_t>(column); }

/// Seconds since 1970 of the midnight a date begins with.
time_t secondsOf(const QString& date)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    return static_cast<time_t>(
        (day.isValid() ? day : QDate(2000, 1, 1)).startOfDay(QTimeZone::utc()).toSecsSinceEpoch());
}

/// As XML may hold it, and so that a spreadsheet shows it as it is: _x000A_ stands for a character in these files.
QByteArray safeText(const QString& text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPaired = (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            || (c.isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate());
        const bool isControl = c < u' ' && c != u'\t' && c != u'\n';
        if (isControl || (c.isSurrogate() && !isPaired) || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            safe += QChar::ReplacementCharacter;
        else if (c == u'_' && text.mid(i + 1, 1) == u'x' && text.mid(i + 6, 1) == u'_')
            safe += QStringLiteral("_x005F_");
        else
            safe += c;
    }
    return safe.toUtf8();
}

/// A text in the small language of headers and footers, where & begins a command.
QByteArray footerText(const QString& text) { return safeText(text.left(100)).replace("&", "&&"); }

const char* numberFormat(CellForm form)
{
    switch (form) {
    case CellForm::Whole:
        return "#,##0";
    case CellForm::Metres:
        return "#,##0.000";
    case CellForm::Money:
        return "#,##0.00##;-#,##0.00##;\"\xE2\x80\x93\"";
    default:
        return nullptr;
    }
}

}  // namespace

struct XlsxBook::Parts {
    PlainNumbers numbers;
    QTemporaryFile file;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    std::map<std::pair<CellForm, CellPlace>, lxw_format*> formats;
    int row = 0;
    int headRow = 0;
    int columns = 0;
    qint64 bytes = 0;  ///< about what the cells take
    lxw_error error = LXW_NO_ERROR;

    void note(lxw_error happened) { error = error == LXW_NO_ERROR ? happened : error; }
    lxw_format* format(CellForm form, CellPlace place);
    void endSheet();
    void lookForRoom(qint64 needed);
};

/// The library does not notice that its temporary files stop growing.
void XlsxBook::Parts::lookForRoom(qint64 needed)
{
    constexpr qint64 kReserve = 16'000'000;
    const QStorageInfo storage(QDir::tempPath());
    if (storage.isValid() && storage.bytesAvailable() < needed + kReserve)
        note(LXW_ERROR_CREATING_TMPFILE);
}

lxw_format* XlsxBook::Parts::format(CellForm form, CellPlace place)
{
    if (place == CellPlace::Line && (form == CellForm::Text || form == CellForm::Decimal))
        return nullptr;
    lxw_format*& known = formats[{form, place}];
    if (known)
        return known;
    known = workbook_add_format(book);
    if (const char* number = numberFormat(form))
        format_set_num_format(known, number);
    if (form == CellForm::Code)
        format_set_font_name(known, "Courier New");
    if (place != CellPlace::Line && place != CellPlace::Faint)
        format_set_bold(known);
    if (place == CellPlace::Subtotal) {
        format_set_bg_color(known, kGrey);
    } else if (place == CellPlace::Head || place == CellPlace::Total) {
        format_set_bg_color(known, kDark);
        format_set_font_color(known, LXW_COLOR_WHITE);
    } else if (place == CellPlace::Faint) {
        format_set_font_color(known, LXW_COLOR_GRAY);
        format_set_align(known, LXW_ALIGN_RIGHT);
    }
    if (place == CellPlace::Head && form != CellForm::Text)
        format_set_align(known, LXW_ALIGN_RIGHT);
    return known;
}

/// The filters reach to the last row, which is known now.
void XlsxBook::Parts::endSheet()
{
    if (sheet && row > headRow + 1)
        note(worksheet_autofilter(sheet, rowAt(headRow), 0, rowAt(row - 1), columnAt(columns - 1)));
}

XlsxBook::XlsxBook(const QString& title, const QString& date) : m(std::make_unique<Parts>())
{
    if (!m->file.open())
        return;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m->book = workbook_new_opt(m->file.fileName().toLocal8Bit().constData(), &options);
    if (!m->book)
        return;
    QByteArray name = safeText(title.left(200));
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.created = secondsOf(date);
    m->note(workbook_set_properties(m->book, &properties));
}

XlsxBook::~XlsxBook()
{
    if (m->book)
        lxw_workbook_free(m->book);
}

void XlsxBook::addSheet(const SheetLayout& layout)
{
    if (!m->book)
        return;
    m->endSheet();
    m->sheet = workbook_add_worksheet(m->book, layout.name.toUtf8().constData());
    m->row = 0;
    m->columns = static_cast<int>(layout.heads.size());
    if (!m->sheet)
        return m->note(LXW_ERROR_PARAMETER_VALIDATION);
    for (std::size_t i = 0; i < layout.widths.size(); ++i) {
        const lxw_col_t column = columnAt(static_cast<int>(i));
        m->note(worksheet_set_column(m->sheet, column, column, layout.widths[i], nullptr));
    }
    for (const QString& title : layout.titles) {
        text(0, title, title == layout.titles.first() ? CellPlace::Title : CellPlace::Line);
        endRow();
    }
    m->headRow = m->row;
    for (int i = 0; i < m->columns; ++i) {
        const bool isFigure = std::find(layout.figures.begin(), layout.figures.end(), i) != layout.figures.end();
        text(i, layout.heads[i], CellPlace::Head, isFigure ? CellForm::Whole : CellForm::Text);
    }
    endRow();
    worksheet_freeze_panes(m->sheet, rowAt(m->row), 0);
    worksheet_set_landscape(m->sheet);
    worksheet_set_paper(m->sheet, layout.paper == Paper::A3 ? 8 : layout.paper == Paper::Letter ? 1 : 9);
    worksheet_fit_to_pages(m->sheet, 1, 0);
    m->note(worksheet_repeat_rows(m->sheet, rowAt(m->headRow), rowAt(m->headRow)));
    const QByteArray footer = "&L" + footerText(layout.footer) + "&R&P / &N";
    m->note(worksheet_set_footer(m->sheet, footer.constData()));
}

int XlsxBook::row() const { return m->row; }
void XlsxBook::endRow()
{
    constexpr int kRowsBetweenLooks = 1024;
    if (++m->row % kRowsBetweenLooks == 0)
        m->lookForRoom(0);
}

void XlsxBook::text(int column, const QString& text, CellPlace place, CellForm form)
{
    if (!m->sheet || (text.isEmpty() && place == CellPlace::Line))
        return;
    const QByteArray safe = safeText(text);
    m->bytes += safe.size() + kCellBytes;
    m->note(
        worksheet_write_string(m->sheet, rowAt(m->row), columnAt(column), safe.constData(), m->format(form, place)));
}

void XlsxBook::number(int column, double number, CellForm form, CellPlace place)
{
    m->bytes += kCellBytes;
    if (m->sheet)
        m->note(worksheet_write_number(m->sheet, rowAt(m->row), columnAt(column), number, m->format(form, place)));
}

void XlsxBook::formula(int column, const QString& formula, double result, CellForm form, CellPlace place)
{
    if (m->sheet) {
        m->note(worksheet_write_formula_num(m->sheet, rowAt(m->row), columnAt(column), formula.toUtf8().constData(),
                                            m->format(form, place), result));
    }
}

void XlsxBook::textFormula(int column, const QString& formula, const QString& result, CellPlace place, CellForm form)
{
    if (m->sheet) {
        m->note(worksheet_write_formula_str(m->sheet, rowAt(m->row), columnAt(column), formula.toUtf8().constData(),
                                            m->format(form, place), result.toUtf8().constData()));
    }
}

void XlsxBook::emptyFormula(int column, const QString& formula, CellForm form, CellPlace place)
{
    textFormula(column, formula, QString(), place, form);
}

void XlsxBook::blank(int column, CellPlace place)
{
    if (m->sheet)
        m->note(worksheet_write_blank(m->sheet, rowAt(m->row), columnAt(column), m->format(CellForm::Text, place)));
}

Result<QByteArray> XlsxBook::finish()
{
    if (!m->file.isOpen())
        return Error{Text::tr("there is no room for a temporary file: %1").arg(m->file.errorString())};
    if (!m->book)
        return Error{Text::tr("the workbook cannot be begun: there is too little memory or room for temporary files")};
    m->endSheet();
    m->lookForRoom(m->bytes);
    if (m->error == LXW_NO_ERROR)
        m->note(workbook_close(std::exchange(m->book, nullptr)));
    m->sheet = nullptr;
    if (m->error == LXW_ERROR_CREATING_TMPFILE)
        return Error{Text::tr("there is no room for temporary files in %1").arg(QDir::tempPath())};
    if (m->error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
        return Error{Text::tr("a sheet of a workbook holds 1,048,576 rows, and there are more: write a CSV instead")};
    if (m->error != LXW_NO_ERROR) {
        return Error{
            Text::tr("the workbook cannot be written: %1").arg(QString::fromLocal8Bit(lxw_strerror(m->error)))};
    }
    m->file.seek(0);
    return m->file.readAll();
}

QString cellName(int row, int column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH] = "";
    lxw_rowcol_to_cell(name, rowAt(row), columnAt(column));
    return QString::fromLatin1(name);
}

}  // namespace model
