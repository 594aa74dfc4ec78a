// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/underlay/dxf_groups.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace views {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r";
    text.remove_prefix(std::min(text.find_first_not_of(kSpace), text.size()));
    return text.substr(0, text.find_last_not_of(kSpace) + 1);
}

}  // namespace

double dxfNumber(std::string_view value)
{
    value = trimmed(value);
    if (value.starts_with('+'))
        value.remove_prefix(1);
    double number = 0;
    const auto [end, failed] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (failed != std::errc() || end != value.data() + value.size())
        return std::numeric_limits<double>::quiet_NaN();
    return number;
}

const DxfGroup* DxfRecord::find(int code) const
{
    const auto found = std::find_if(groups.begin(), groups.end(), [code](const DxfGroup& g) { return g.code == code; });
    return found == groups.end() ? nullptr : &*found;
}

double DxfRecord::number(int code, double fallback) const
{
    const DxfGroup* group = find(code);
    return group ? dxfNumber(group->value) : fallback;
}

int DxfRecord::whole(int code, int fallback) const
{
    const DxfGroup* group = find(code);
    const double value = group ? dxfNumber(group->value) : fallback;
    return value > -1e9 && value < 1e9 ? static_cast<int>(value) : fallback;
}

std::string_view DxfRecord::text(int code) const
{
    const DxfGroup* group = find(code);
    return group ? trimmed(group->value) : std::string_view();
}

std::string_view DxfRecords::takeLine()
{
    const std::size_t end = m_rest.find('\n');
    std::string_view line = m_rest.substr(0, end);
    m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    ++m_line;
    return line;
}

bool DxfRecords::readGroup(DxfGroup& group)
{
    if (m_rest.empty() || m_damaged > 0)
        return false;
    const std::string_view code = trimmed(takeLine());
    const auto [end, failed] = std::from_chars(code.data(), code.data() + code.size(), group.code);
    if (failed != std::errc() || end != code.data() + code.size()) {
        const bool blankEnd = code.empty() && trimmed(m_rest).empty();
        m_damaged = blankEnd ? 0 : m_line;
        m_rest = {};
        return false;
    }
    group.value = takeLine();
    return true;
}

bool DxfRecords::next(DxfRecord& record)
{
    record.groups.clear();
    DxfGroup group;
    if (!m_ahead) {
        // What stands before the first record is comments.
        while (readGroup(group) && group.code != 0) {}
        if (m_damaged > 0 || m_line == 0 || group.code != 0 || group.value.data() == nullptr)
            return false;
        m_ahead = group;
    }
    if (m_ahead->code != 0)
        return false;
    record.kind = trimmed(m_ahead->value);
    m_ahead = DxfGroup{-1, {}};
    while (readGroup(group)) {
        if (group.code == 0) {
            m_ahead = group;
            break;
        }
        if (group.code != 999)
            record.groups.push_back(group);
    }
    return m_damaged == 0;
}

}  // namespace views
