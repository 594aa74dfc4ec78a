// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/paper/pdf_document.h"

#include "views/paper/page_content.h"
#include "views/paper/pdf_fonts.h"
#include "views/paper/pdf_objects.h"
#include "views/paper/pdf_outline.h"

#include <QBuffer>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

namespace views {

namespace {

constexpr std::size_t kPagesInNode = 64;  ///< of the tree of pages; as many are made at a time
constexpr double kPointsPerMm = 72 / 25.4;

QByteArray points(double mm) { return QByteArray::number(mm * kPointsPerMm, 'f', 3); }

/// `make(first)` to `make(end - 1)` on all cores.
template <class Result, class Make>
std::vector<Result> madeOnAllCores(std::size_t first, std::size_t end, const Make& make)
{
    std::vector<Result> results(end - first);
    std::atomic<std::size_t> next = first;
    const auto work = [&] {
        for (std::size_t i = next++; i < end; i = next++)
            results[i - first] = make(i);
    };
    std::vector<std::future<void>> helpers;
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    for (std::size_t i = 1; i < std::min(cores, end - first); ++i)
        helpers.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void>& helper : helpers)
        helper.get();
    return results;
}

/// Puts pages and all that they share into a file.
class PdfDocument {
public:
    PdfDocument(const SheetSet& set, QIODevice& out) : m_set(set), m_objects(out)
    {
        for (int i = 0; i < kTypefaces; ++i)
            m_fonts.push_back(m_objects.reserve());
    }

    /// The pages of one node of the tree, which come after those of the last.
    void addPages(const std::vector<PageContent>& pages)
    {
        const int node = m_objects.reserve();
        QByteArray kids;
        for (const PageContent& page : pages)
            kids += PdfObjects::reference(addPage(page, node)) + ' ';
        m_objects.put(node,
                      "<</Type/Pages/Parent " + PdfObjects::reference(m_tree) + "/Count "
                          + QByteArray::number(qsizetype(pages.size())) + "/Kids[" + kids + "]>>");
        m_nodes += PdfObjects::reference(node) + ' ';
    }

    /// False: something could not be written.
    bool finish();

private:
    int addPage(const PageContent& page, int node);
    QByteArray images(const PageContent& page);
    QByteArray readParts(const PageContent& page, int object);
    void putShared();

    const SheetSet& m_set;
    PdfObjects m_objects;
    int m_tree = m_objects.reserve();
    int m_fontNames = m_objects.reserve();
    int m_states = m_objects.reserve();
    int m_structure = m_objects.reserve();
    int m_document = m_objects.reserve();
    std::vector<int> m_fonts;
    std::vector<int> m_pages;
    QByteArray m_nodes;
    QByteArray m_sections;    ///< of the structure, one a page
    QByteArray m_parentTree;  ///< of which part of the structure each piece of a page is
    std::map<int, std::map<quint16, QString>> m_glyphs;
    std::set<int> m_opacities{255};
};

int PdfDocument::addPage(const PageContent& page, int node)
{
    for (const auto& [typeface, glyphs] : page.glyphs)
        m_glyphs[typeface].insert(glyphs.begin(), glyphs.end());
    m_opacities.insert(page.opacities.begin(), page.opacities.end());
    const int object = m_objects.reserve();
    const int content = m_objects.putStream({}, page.stream);
    const QSizeF size = m_set.sheets[m_pages.size()].size;
    const QByteArray number = QByteArray::number(qsizetype(m_pages.size()));
    m_objects.put(object,
                  "<</Type/Page/Parent " + PdfObjects::reference(node) + "/MediaBox[0 0 " + points(size.width()) + ' '
                      + points(size.height()) + "]/Resources<</Font " + PdfObjects::reference(m_fontNames)
                      + "/ExtGState " + PdfObjects::reference(m_states) + images(page) + ">>/Contents "
                      + PdfObjects::reference(content) + "/Tabs/S/StructParents " + number + ">>");
    m_parentTree += number + '[' + readParts(page, object) + ']';
    m_pages.push_back(object);
    return object;
}

/// The page's images as an entry of its resources.
QByteArray PdfDocument::images(const PageContent& page)
{
    QByteArray names;
    for (std::size_t i = 0; i < page.images.size(); ++i) {
        const QImage image = page.images[i].convertToFormat(QImage::Format_RGBA8888);
        QByteArray colours;
        QByteArray mask;
        for (int y = 0; y < image.height(); ++y) {
            const uchar* row = image.constScanLine(y);
            for (int x = 0; x < image.width(); ++x) {
                colours.append(reinterpret_cast<const char*>(row) + 4 * x, 3);
                mask += char(row[4 * x + 3]);
            }
        }
        const QByteArray form = "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width "
            + QByteArray::number(image.width()) + "/Height " + QByteArray::number(image.height());
        const int masked = m_objects.putStream(form + "/ColorSpace/DeviceGray", PdfObjects::compressed(mask));
        const int object = m_objects.putStream(form + "/ColorSpace/DeviceRGB/SMask " + PdfObjects::reference(masked),
                                               PdfObjects::compressed(colours));
        names += "/I" + QByteArray::number(qsizetype(i)) + ' ' + PdfObjects::reference(object);
    }
    return names.isEmpty() ? names : "/XObject<<" + names + ">>";
}

/// Puts the page's section of the structure (ISO 32000-1, 14.7); gives the references to its parts in their order.
QByteArray PdfDocument::readParts(const PageContent& page, int object)
{
    const int section = m_objects.reserve();
    QByteArray parts;
    for (std::size_t i = 0; i < page.read.size(); ++i) {
        const ReadPart& part = page.read[i];
        const char* kind = part.as == ReadAs::Picture ? "/Figure" : part.as == ReadAs::Heading ? "/H1" : "/P";
        parts += PdfObjects::reference(m_objects.put(
                     QByteArray("<</S") + kind + "/P " + PdfObjects::reference(section) + "/Pg "
                     + PdfObjects::reference(object) + "/K " + QByteArray::number(qsizetype(i))
                     + (part.as == ReadAs::Picture ? "/Alt" + PdfObjects::textOf(part.title) : QByteArray()) + ">>"))
            + ' ';
    }
    m_objects.put(section, "<</S/Sect/P " + PdfObjects::reference(m_document) + "/K[" + parts + "]>>");
    m_sections += PdfObjects::reference(section) + ' ';
    return parts;
}

void PdfDocument::putShared()
{
    QByteArray names;
    for (const auto& [typeface, glyphs] : m_glyphs) {
        const auto index = std::size_t(typeface);
        putFont(m_objects, m_fonts[index], typefaceAt(typeface), glyphs);
        names += "/F" + QByteArray::number(typeface) + ' ' + PdfObjects::reference(m_fonts[index]);
    }
    for (std::size_t i = 0; i < m_fonts.size(); ++i) {
        if (!m_glyphs.contains(int(i)))
            m_objects.put(m_fonts[i], "null");
    }
    m_objects.put(m_fontNames, "<<" + names + ">>");
    QByteArray states;
    for (const int opacity : m_opacities) {
        const QByteArray share = QByteArray::number(opacity / 255.0, 'f', 3);
        states += "/A" + QByteArray::number(opacity) + "<</ca " + share + "/CA " + share + ">>";
    }
    m_objects.put(m_states, "<<" + states + ">>");
}

bool PdfDocument::finish()
{
    putShared();
    m_objects.put(m_tree,
                  "<</Type/Pages/Count " + QByteArray::number(qsizetype(m_pages.size())) + "/Kids[" + m_nodes + "]>>");
    m_objects.put(m_document, "<</S/Document/P " + PdfObjects::reference(m_structure) + "/K[" + m_sections + "]>>");
    const int parents = m_objects.put("<</Nums[" + m_parentTree + "]>>");
    m_objects.put(m_structure,
                  "<</Type/StructTreeRoot/K " + PdfObjects::reference(m_document) + "/ParentTree "
                      + PdfObjects::reference(parents) + ">>");
    const int outline = putOutline(m_objects, m_set, m_pages);
    const QByteArray bookmarks =
        outline ? "/Outlines " + PdfObjects::reference(outline) + "/PageMode/UseOutlines" : QByteArray();
    const int catalog =
        m_objects.put("<</Type/Catalog/Pages " + PdfObjects::reference(m_tree) + bookmarks + "/Lang"
                      + PdfObjects::textOf(m_set.language) + "/MarkInfo<</Marked true>>/StructTreeRoot "
                      + PdfObjects::reference(m_structure) + "/ViewerPreferences<</DisplayDocTitle true>>>>");
    const int information = m_objects.put("<</Title" + PdfObjects::textOf(m_set.title) + "/Subject"
                                          + PdfObjects::textOf(m_set.subject) + "/Creator(Rackloom)>>");
    return m_objects.finish(catalog, information);
}

}  // namespace

std::optional<QByteArray> pdfOf(const SheetSet& set, const std::function<bool(double)>& goesOn)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    PdfDocument document(set, buffer);
    const std::size_t count = set.sheets.size();
    for (std::size_t first = 0; first < count; first += kPagesInNode) {
        if (goesOn && !goesOn(double(first) / double(count)))
            return std::nullopt;
        document.addPages(madeOnAllCores<PageContent>(first, std::min(count, first + kPagesInNode), [&](std::size_t i) {
            return pageContentOf(set.sheets[i].draw(), set.sheets[i].size);
        }));
    }
    document.finish();
    return bytes;
}

}  // namespace views
