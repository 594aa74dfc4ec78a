// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/paper/pdf_outline.h"

namespace views {

namespace {

struct Bookmark {
    QString title;
    int page = 0;  ///< object
    int object = 0;
    std::vector<Bookmark> children = {};
};

/// Adds what is new of a path to the tree.
void add(std::vector<Bookmark>& level, const QStringList& path, int page)
{
    std::vector<Bookmark>* at = &level;
    for (const QString& title : path) {
        if (at->empty() || at->back().title != title)
            at->push_back({title, page});
        at = &at->back().children;
    }
}

void number(PdfObjects& objects, std::vector<Bookmark>& level)
{
    for (Bookmark& bookmark : level) {
        bookmark.object = objects.reserve();
        number(objects, bookmark.children);
    }
}

/// The entries that name a level's first and last, and how many there are; shut, so that a long list is short at first.
QByteArray span(const std::vector<Bookmark>& level, bool open)
{
    if (level.empty())
        return {};
    const auto count = qsizetype(level.size());
    return "/First " + PdfObjects::reference(level.front().object) + "/Last "
        + PdfObjects::reference(level.back().object) + "/Count " + QByteArray::number(open ? count : -count);
}

void put(PdfObjects& objects, const std::vector<Bookmark>& level, int parent)
{
    for (std::size_t i = 0; i < level.size(); ++i) {
        const Bookmark& bookmark = level[i];
        QByteArray text = "<</Title" + PdfObjects::textOf(bookmark.title) + "/Parent " + PdfObjects::reference(parent)
            + "/Dest[" + PdfObjects::reference(bookmark.page) + "/Fit]" + span(bookmark.children, false);
        if (i > 0)
            text += "/Prev " + PdfObjects::reference(level[i - 1].object);
        if (i + 1 < level.size())
            text += "/Next " + PdfObjects::reference(level[i + 1].object);
        objects.put(bookmark.object, text + ">>");
        put(objects, bookmark.children, bookmark.object);
    }
}

}  // namespace

int putOutline(PdfObjects& objects, const SheetSet& set, const std::vector<int>& pages)
{
    std::vector<Bookmark> top;
    for (std::size_t i = 0; i < pages.size(); ++i)
        add(top, set.sheets[i].bookmark, pages[i]);
    if (top.empty())
        return 0;
    number(objects, top);
    const int root = objects.reserve();
    put(objects, top, root);
    objects.put(root, "<</Type/Outlines" + span(top, true) + ">>");
    return root;
}

}  // namespace views
