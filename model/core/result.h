// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace model {

/// Why something could not be done, as a sentence a person can act on; `line` is the file's line (from 1), 0 where there is none.
struct Error {
    QString message;
    int line = 0;
};

/// A value, or the error that kept it from being. Callers look before they take.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_held(std::move(value)) {}
    Result(Error error) : m_held(std::move(error)) {}

    explicit operator bool() const noexcept { return m_held.index() == 0; }
    const T& value() const& { return std::get<0>(m_held); }
    T& value() & { return std::get<0>(m_held); }
    T&& value() && { return std::get<0>(std::move(m_held)); }
    const Error& error() const { return std::get<1>(m_held); }

private:
    std::variant<T, Error> m_held;
};

/// Success without a value.
struct Done {};

}  // namespace model
