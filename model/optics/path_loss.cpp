// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/path_loss.h"

namespace model {

namespace {
constexpr std::int64_t kScale = 1'000'000'000;  ///< micrometres in a kilometre
}

void PathLoss::add(const Figure<Loss>& part)
{
    if (part.known())
        m_sum += part.value->base() * kScale;
    else
        m_known = false;
}

void PathLoss::addFiber(const Figure<Loss>& perKilometre, std::optional<Length> length)
{
    if (perKilometre.known() && length)
        m_sum += perKilometre.value->base() * length->base();
    else
        m_known = false;
}

PathLoss operator+(const PathLoss& a, const PathLoss& b)
{
    PathLoss sum = a;
    sum.m_sum += b.m_sum;
    sum.m_known = a.m_known && b.m_known;
    return sum;
}

PathLoss operator-(const PathLoss& a, const PathLoss& b)
{
    PathLoss rest = a;
    rest.m_sum -= b.m_sum;
    rest.m_known = a.m_known && b.m_known;
    return rest;
}

std::optional<Loss> PathLoss::total() const
{
    if (!m_known)
        return std::nullopt;
    return Loss::fromBase((m_sum + kScale / 2) / kScale);
}

}  // namespace model
