// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/edit.h"
#include "tests/support/rule_plan.h"

#include <random>

namespace tests {

using namespace Qt::StringLiterals;

/// Makes one random step of editing after another on a design; every step leaves it whole, and few leave it sound.
class RandomSteps {
public:
    explicit RandomSteps(std::uint32_t seed);

    ChangeSet next(const Tables& plan);
    /// 0 to `most`.
    int upTo(int most);

private:
    void changeRow(Edit& edit);
    void change(Edit& edit);

    /// To a type that keeps every port with a cable: no design has a cable in a port that is not there.
    void changeType(Edit& edit);

    template <class Record>
    std::optional<Id<Record>> any(const Tables& plan);
    template <class Record, class Function>
    void with(Edit& edit, Function&& function, bool put = true);

    template <class Record>
    void moveOnFloor(Record& record);
    Length grid();
    void putTray(Edit& edit);
    void eraseTray(Edit& edit);
    void eraseCable(Edit& edit, Id<Cable> id);
    void eraseRoute(Edit& edit, Id<Route> id);
    void putRoute(Edit& edit);
    void putGuide(Edit& edit);
    void putWaiver(Edit& edit);
    void putRevision(Edit& edit);
    void changeDeliverables(Edit& edit);
    void putObstacle(Edit& edit);

    void moveDevice(Edit& edit);
    void eraseDevice(Edit& edit);
    void eraseWhole(Edit& edit, const PlanIndex& index, Id<Device> device);
    void eraseRack(Edit& edit);
    void addRack(Edit& edit);
    void eraseCdu(Edit& edit);
    void putHose(Edit& edit);
    PortRef anyPort(const Tables& plan);
    void putCable(Edit& edit);
    void changeCable(Edit& edit);
    /// What touches everything: choices and types.
    void changeRarely(Edit& edit);

    std::mt19937 m_random;
};

/// Three lit ports, three behind, three for laser light and the rest: any type may take any device's place, cables and all.
std::vector<PortGroup> stepsPorts(bool sendsLaserLight);

/// NVLink trays stand for panels, management switches for panels of another adapter, power shelves for laser shelves,
/// and compute trays for switches fed by them.
void stepsTypes(RulePlan& made);

/// Jumpers on both sides of a trunk between two panels, and laser light from a shelf.
void stepsChains(RulePlan& made, const std::vector<Id<Device>>& trays);

/// Two compute racks, two network racks and two CDUs, with copper and fiber between trays and switches, straight and
/// over panels.
Tables stepsStart();

}  // namespace tests
