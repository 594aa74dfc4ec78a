// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"

#include <vector>

namespace model {

/// A line to write a reading on, with the limit beside it.
struct InstallField {
    QString name;
    QString limit;  ///< "≤ 100", "must be 0", "record"; "not known, ask the vendor" where the figure is missing
    QString unit;
    bool assumed = false;  ///< no vendor or standard states the limit, it is assumed or worked out: shown with ~

    friend bool operator==(const InstallField&, const InstallField&) = default;
};

/// One of many like readings: a small box to write in.
struct InstallReading {
    QString name;  ///< "els-6"
    QString of;    ///< what it stands for: "41-48"; may be empty

    friend bool operator==(const InstallReading&, const InstallReading&) = default;
};

/// One thing to do, with a box to tick.
struct InstallStep {
    int number = 1;  ///< through the whole procedure
    QString what;
    QString how;  ///< a figure in it that is assumed or worked out has " ~" behind it
    std::vector<InstallField> fields;
    QStringList boxes;                     ///< smaller ones, within the step
    std::vector<InstallReading> readings;  ///< a step that has any has neither fields nor boxes
    QString readingUnit;
    QString stop;                      ///< a bar for two signatures below it: nobody goes on without; empty: none
    std::optional<Id<Device>> device;  ///< what it is about, where that is one device

    friend bool operator==(const InstallStep&, const InstallStep&) = default;
};

enum class InstallPart { Fit, Busbar, Couplings, LeakCheck, PowerOn, Fiber, Light };

/// Steps that belong together.
struct InstallSection {
    InstallPart part = InstallPart::Fit;
    QString letter;  ///< "A"
    QString title;
    std::vector<InstallStep> steps;

    friend bool operator==(const InstallSection&, const InstallSection&) = default;
};

/// How one rack is installed.
struct InstallProcedure {
    Id<Rack> rack{1};
    std::vector<InstallSection> sections;  ///< only those that the rack needs
    int steps = 0;

    friend bool operator==(const InstallProcedure&, const InstallProcedure&) = default;
};

/// The steps of one rack in the order of the trade: rack fit, busbar alignment, liquid-cooling connections, pressure checks,
/// power, fiber routing (Lambda, first look at the NVIDIA Quantum-X Photonics Q3450-LD), then the light of each laser
/// module, for which two names are asked before the first goes in. Every figure is one of the design, the catalog or the checker; what nobody states is said to be unknown, and never made
/// up. What a rack's type comes with is looked over together; every other device has steps of its own.
InstallProcedure installSteps(const Tables& plan, const PlanIndex& index, Id<Rack> rack);

}  // namespace model
