// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/member_reader.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::MemberReader)
};

bool isWithin(std::int64_t number, Bounds bounds) { return number >= bounds.least && number <= bounds.most; }

bool isWithin(const LineValue& value, Bounds bounds)
{
    return value.kind == LineValue::Kind::Whole && isWithin(value.whole, bounds);
}

QString wholeNumber(Bounds bounds)
{
    return Text::tr("a whole number from %1 to %2").arg(bounds.least).arg(bounds.most);
}

constexpr Bounds kIds{1, kLargestId};

}  // namespace

std::optional<std::uint32_t> idFrom(const LineValue& value)
{
    if (!isWithin(value, kIds))
        return std::nullopt;
    return static_cast<std::uint32_t>(value.whole);
}

const LineMember* MemberReader::take(std::string_view name)
{
    const auto isIt = [&](const LineMember& member) { return !member.taken && member.name == name; };
    while (m_next < m_members.size() && m_members[m_next].taken)
        ++m_next;
    auto found = m_members.begin() + static_cast<std::ptrdiff_t>(m_next);
    if (found == m_members.end() || !isIt(*found))
        found = std::find_if(m_members.begin(), m_members.end(), isIt);
    if (found == m_members.end())
        return nullptr;
    found->taken = true;
    return &*found;
}

std::vector<UnknownMember> MemberReader::others(bool keep)
{
    std::vector<UnknownMember> kept;
    for (std::size_t i = 0; i < m_members.size() && !m_wrong; ++i) {
        const LineMember& member = m_members[i];
        if (member.taken)
            continue;
        const auto same = [&](const LineMember& other) { return &other != &member && other.name == member.name; };
        if (std::any_of(m_members.begin(), m_members.end(), same))
            m_wrong = Text::tr("\"%1\" stands there twice").arg(excerpt(member.name));
        else if (!keep)
            m_wrong = Text::tr("\"%1\" is no member of such a record").arg(excerpt(member.name));
        else
            kept.push_back(
                {static_cast<int>(i), QByteArray(member.whole.data(), static_cast<qsizetype>(member.whole.size()))});
    }
    return kept;
}

void MemberReader::missing(std::string_view name)
{
    if (!m_wrong)
        m_wrong = Text::tr("\"%1\" is missing").arg(excerpt(name));
}

void MemberReader::refuse(const LineMember& member, const QString& wanted)
{
    if (!m_wrong)
        m_wrong = Text::tr("\"%1\" is %2, and should be %3").arg(excerpt(member.name), excerpt(member.value), wanted);
}

void MemberReader::refuseWord(const LineMember& member, std::span<const std::string_view> words)
{
    QStringList list;
    for (const std::string_view word : words)
        list += excerpt(word);
    refuse(member, Text::tr("one of %1").arg(list.join(QStringLiteral(", "))));
}

void MemberReader::get(const LineMember& member, QString& text, Bounds)
{
    if (member.value.kind == LineValue::Kind::Text)
        text = decodeText(member.value);
    else
        refuse(member, Text::tr("a text in quotes"));
}

void MemberReader::get(const LineMember& member, std::int64_t& number, Bounds bounds)
{
    if (isWithin(member.value, bounds))
        number = member.value.whole;
    else
        refuse(member, wholeNumber(bounds));
}

void MemberReader::get(const LineMember& member, int& number, Bounds bounds)
{
    std::int64_t wide = number;
    get(member, wide, bounds);
    number = static_cast<int>(wide);
}

void MemberReader::get(const LineMember& member, bool& flag, Bounds)
{
    if (member.value.kind == LineValue::Kind::Flag)
        flag = member.value.text == "true";
    else
        refuse(member, Text::tr("true or false"));
}

void MemberReader::getId(const LineMember& member, std::uint32_t& id)
{
    if (const std::optional<std::uint32_t> found = idFrom(member.value))
        id = *found;
    else
        refuse(member, Text::tr("the id of a record, %1").arg(wholeNumber(kIds)));
}

std::string_view MemberReader::getKey(const LineMember& member)
{
    if (member.value.kind != LineValue::Kind::Text)
        refuse(member, Text::tr("the id of a catalog type, in quotes"));
    if (!member.value.escaped)
        return member.value.text;
    m_key = decodeText(member.value).toStdString();
    return m_key;
}

bool MemberReader::getList(const LineMember& member)
{
    return member.value.kind == LineValue::Kind::Array && scanWholes(member.value.text, m_list);
}

bool MemberReader::getAmounts(const LineMember& member, std::size_t step, Bounds bounds)
{
    const auto fits = [&](std::int64_t number) { return isWithin(number, bounds); };
    return getList(member) && m_list.size() % step == 0 && std::all_of(m_list.begin(), m_list.end(), fits);
}

void MemberReader::get(const LineMember& member, Point& point, Bounds)
{
    if (!getAmounts(member, 3, kOnSite) || m_list.size() != 3)
        return refuse(member, Text::tr("[x,y,z], three whole numbers of micrometres within 100 km"));
    point = {Length::fromBase(m_list[0]), Length::fromBase(m_list[1]), Length::fromBase(m_list[2])};
}

void MemberReader::get(const LineMember& member, PortRef& port, Bounds)
{
    if (!getList(member) || m_list.size() != 2 || !isWithin(m_list[0], kIds) || !isWithin(m_list[1], kCountFromOne))
        return refuse(member, Text::tr("[device,port], the id of a device and a port number from 1"));
    port = {Id<Device>(static_cast<std::uint32_t>(m_list[0])), static_cast<int>(m_list[1])};
}

void MemberReader::get(const LineMember& member, SpotPair& pair, Bounds bounds)
{
    if (!getAmounts(member, 4, bounds) || m_list.size() != 4)
        return refuse(member, Text::tr("[x,y,x,y], two places of two whole numbers each"));
    pair = {{Length::fromBase(m_list[0]), Length::fromBase(m_list[1])},
            {Length::fromBase(m_list[2]), Length::fromBase(m_list[3])}};
}

void MemberReader::get(const LineMember& member, std::vector<QString>& texts, Bounds)
{
    texts.clear();
    std::vector<LineValue> values;
    if (member.value.kind != LineValue::Kind::Array || !scanTexts(member.value.text, values))
        return refuse(member, Text::tr("a list of texts"));
    for (const LineValue& value : values)
        texts.push_back(decodeText(value));
}

void MemberReader::get(const LineMember& member, std::vector<Id<Tray>>& trays, Bounds)
{
    const auto isId = [](std::int64_t number) { return isWithin(number, kIds); };
    if (!getList(member) || !std::all_of(m_list.begin(), m_list.end(), isId))
        return refuse(member, Text::tr("a list of the ids of trays"));
    trays.reserve(m_list.size());
    for (const std::int64_t number : m_list)
        trays.emplace_back(static_cast<std::uint32_t>(number));
}

void MemberReader::get(const LineMember& member, std::vector<Length>& lengths, Bounds bounds)
{
    if (!getAmounts(member, 1, bounds))
        return refuse(member, Text::tr("a list of whole numbers of micrometres"));
    lengths.clear();
    for (const std::int64_t number : m_list)
        lengths.push_back(Length::fromBase(number));
}

void MemberReader::get(const LineMember& member, std::vector<Point>& points, Bounds)
{
    if (!getAmounts(member, 3, kOnSite))
        return refuse(member, Text::tr("[x,y,z,x,y,z,...], three whole numbers of micrometres within 100 km a point"));
    points.clear();
    for (std::size_t i = 0; i < m_list.size(); i += 3)
        points.push_back(
            {Length::fromBase(m_list[i]), Length::fromBase(m_list[i + 1]), Length::fromBase(m_list[i + 2])});
}

void MemberReader::get(const LineMember& member, std::vector<Spot>& spots, Bounds)
{
    if (!getAmounts(member, 2, kOnSite) || m_list.size() < 6)
        return refuse(member,
                      Text::tr("[x,y,x,y,x,y,...], the corners of an outline, two whole numbers of micrometres "
                               "each and three corners at least"));
    spots.clear();
    for (std::size_t i = 0; i < m_list.size(); i += 2)
        spots.push_back({Length::fromBase(m_list[i]), Length::fromBase(m_list[i + 1])});
}

void MemberReader::get(const LineMember& member, std::vector<PortRef>& ports, Bounds)
{
    const auto isPort = [this](std::size_t i) {
        return isWithin(m_list[i], kIds) && isWithin(m_list[i + 1], kCountFromOne);
    };
    bool sound = getList(member) && m_list.size() % 2 == 0;
    for (std::size_t i = 0; sound && i < m_list.size(); i += 2)
        sound = isPort(i);
    if (!sound)
        return refuse(
            member,
            Text::tr("[device,port,device,port,...], the id of a device and a port number from 1 for each leg"));
    ports.clear();
    for (std::size_t i = 0; i < m_list.size(); i += 2)
        ports.push_back({Id<Device>(static_cast<std::uint32_t>(m_list[i])), static_cast<int>(m_list[i + 1])});
}

}  // namespace model
