// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace afterword {

/// An optional value that few of many have: where it is absent it takes the room of a pointer. It is used as
/// a std::optional is, and copied and compared by its value.
template <class Value>
class Boxed {
public:
    Boxed() = default;
    Boxed(std::nullopt_t) {}
    Boxed(Value value)
        : m_value(std::make_unique<Value>(std::move(value)))
    {
    }
    Boxed(const Boxed &other)
        : m_value(other ? std::make_unique<Value>(*other) : nullptr)
    {
    }
    Boxed(Boxed &&other) noexcept = default;
    Boxed &operator=(const Boxed &other)
    {
        m_value = other ? std::make_unique<Value>(*other) : nullptr;
        return *this;
    }
    Boxed &operator=(Boxed &&other) noexcept = default;
    ~Boxed() = default;

    explicit operator bool() const { return m_value != nullptr; }
    bool has_value() const { return m_value != nullptr; }
    /// Only where there is one.
    Value &operator*() { return *m_value; }
    const Value &operator*() const { return *m_value; }
    Value *operator->() { return m_value.get(); }
    const Value *operator->() const { return m_value.get(); }

    Value &emplace()
    {
        m_value = std::make_unique<Value>();
        return *m_value;
    }
    void reset() { m_value.reset(); }

    bool operator==(const Boxed &other) const
    {
        return m_value && other.m_value ? *m_value == *other.m_value : !m_value && !other.m_value;
    }

private:
    std::unique_ptr<Value> m_value;
};

} // namespace afterword
