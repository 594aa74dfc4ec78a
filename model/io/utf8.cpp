// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/utf8.h"

#include <QUtf8StringView>

namespace model {

namespace {

bool isValid(std::string_view text)
{
    return QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

bool isContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

}  // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    if (isValid(text))
        return std::nullopt;
    // Halve towards the front, between characters, until the first half is too short to be cut again.
    std::size_t start = 0;
    for (std::size_t size = text.size(); size > 4;) {
        std::size_t half = size / 2;
        for (int back = 0; back < 3 && half > 1 && isContinuation(text[start + half]); ++back)
            --half;
        const bool good = isValid(text.substr(start, half));
        start += good ? half : 0;
        size = good ? size - half : half;
    }
    for (std::size_t length = 1; length <= 4 && start + length <= text.size(); ++length) {
        if (isValid(text.substr(start, length))) {
            start += length;
            length = 0;
        }
    }
    return start;
}

}  // namespace model
