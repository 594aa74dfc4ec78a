// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/match_rank.h"
#include "views/live_design.h"

#include <functional>
#include <vector>

class QAction;

namespace app {

/// One answer to a search: a thing of the design, a type, or a command.
struct Found {
    std::optional<model::ObjectRef> object;
    QString type;  ///< key of a type; empty: none
    QAction* command = nullptr;
    QString name;
    QString what;  ///< what it is, and where: "rack in row B", "Q3450-LD in B03, U11"
    MatchRank rank{};
};

/// A command, or a setting that a command opens.
struct FindableCommand {
    QString name;
    QString what;
    QAction* action = nullptr;
};

/// Finds anything by its name as it is typed: rows, racks, devices, trays, CDUs, manifolds, types and commands by a list of
/// names made when it is first needed after a step; ports and cables, of which there are hundreds of thousands, by how
/// their names are built.
class Finder : public QObject {
    Q_OBJECT

public:
    using Commands = std::function<std::vector<FindableCommand>()>;

    /// `design` must outlive this.
    explicit Finder(const views::LiveDesign& design, QObject* parent = nullptr);
    void setCommands(Commands commands) { m_commands = std::move(commands); }

    /// Makes ready what the next search needs; a search does so itself otherwise.
    void prepare();
    /// The best `most` answers, best first. `DEVICE:PORT` finds ports, `RACK-UU:PORT` the cable whose label has it, a number
    /// cables. Where nothing is like it, one letter may be wrong.
    std::vector<Found> find(const QString& text, std::size_t most);

private:
    struct Name {
        QString folded;
        model::ObjectRef object;
        int kind;  ///< of equal ranks the lower comes first
    };
    struct Hit;
    /// A cable by its number, among those that are named alike.
    struct Numbered {
        int pattern;
        int number;
        model::Id<model::Cable> cable;
        friend auto operator<=>(const Numbered&, const Numbered&) = default;
    };

    void follow(const model::ChangeSet& changes);
    void gatherNames();
    void gatherNumbers();
    void addNames(const QString& typed, bool typos, std::vector<Hit>& hits) const;
    void addPorts(const QString& typed, std::vector<Found>& found) const;
    void addLabels(const QString& typed, std::vector<Found>& found) const;
    void addCables(const QString& typed, std::vector<Found>& found);
    void addTypes(const QString& typed, bool typos, std::vector<Found>& found) const;
    void addCommands(const QString& typed, bool typos, std::vector<Found>& found) const;
    QString whatIs(const model::ObjectRef& object) const;

    const views::LiveDesign& m_design;
    Commands m_commands;
    std::vector<Name> m_names;
    std::vector<Numbered> m_numbers;
    bool m_namesKnown = false;
    bool m_numbersKnown = false;
};

}  // namespace app
