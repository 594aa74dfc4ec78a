// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/accounted_rule.h"
#include "model/rules/aisle_rule.h"
#include "model/rules/busbar_current_rule.h"
#include "model/rules/cable_guide_rule.h"
#include "model/rules/cable_size_rule.h"
#include "model/rules/cable_unrouted_rule.h"
#include "model/rules/cdu_capacity_rule.h"
#include "model/rules/cdu_flow_rule.h"
#include "model/rules/clip_current_rule.h"
#include "model/rules/clip_open_rule.h"
#include "model/rules/collision_rule.h"
#include "model/rules/coolant_temperature_rule.h"
#include "model/rules/copper_reach_rule.h"
#include "model/rules/coupling_flow_rule.h"
#include "model/rules/coupling_open_rule.h"
#include "model/rules/coupling_size_rule.h"
#include "model/rules/cross_brace_rule.h"
#include "model/rules/depth_rule.h"
#include "model/rules/fiber_connector_rule.h"
#include "model/rules/fiber_loss_rule.h"
#include "model/rules/fiber_open_rule.h"
#include "model/rules/fiber_polarity_rule.h"
#include "model/rules/fiber_reach_rule.h"
#include "model/rules/floor_load_rule.h"
#include "model/rules/label_doubled_rule.h"
#include "model/rules/label_missing_rule.h"
#include "model/rules/loop_flow_rule.h"
#include "model/rules/loop_unfed_rule.h"
#include "model/rules/manager_fill_rule.h"
#include "model/rules/mounting_rule.h"
#include "model/rules/out_of_rack_rule.h"
#include "model/rules/oversubscribed_rule.h"
#include "model/rules/pm_bend_rule.h"
#include "model/rules/pm_loss_rule.h"
#include "model/rules/pm_mating_rule.h"
#include "model/rules/pm_unfed_rule.h"
#include "model/rules/port_empty_rule.h"
#include "model/rules/port_used_twice_rule.h"
#include "model/rules/rack_load_rule.h"
#include "model/rules/rack_outside_rule.h"
#include "model/rules/rack_overlap_rule.h"
#include "model/rules/rail_impure_rule.h"
#include "model/rules/service_access_rule.h"
#include "model/rules/shelf_capacity_rule.h"
#include "model/rules/tray_bend_rule.h"
#include "model/rules/tray_blocked_rule.h"
#include "model/rules/tray_far_rule.h"
#include "model/rules/tray_fill_rule.h"
#include "model/rules/tray_overlap_rule.h"
#include "model/rules/tray_power_rule.h"
#include "model/rules/tray_through_rack_rule.h"
#include "model/rules/uncabled_rule.h"
#include "model/rules/uneven_rule.h"
#include "model/rules/unreachable_rule.h"

#include <algorithm>

namespace model {

namespace {

template <class... Each>
std::vector<std::unique_ptr<Rule>> made()
{
    std::vector<std::unique_ptr<Rule>> rules;
    (rules.push_back(std::make_unique<Each>()), ...);
    std::sort(rules.begin(), rules.end(), [](const auto& a, const auto& b) { return a->info().id < b->info().id; });
    return rules;
}

}  // namespace

const std::vector<std::unique_ptr<Rule>>& builtInRules()
{
    static const std::vector<std::unique_ptr<Rule>> rules =
        made<AccountedRule, AisleRule, BusbarCurrentRule, CableGuideRule, CableSizeRule, CableUnroutedRule,
             CduCapacityRule, CduFlowRule, ClipCurrentRule, ClipOpenRule, CollisionRule, CoolantTemperatureRule,
             CopperReachRule, CouplingFlowRule, CouplingOpenRule, CouplingSizeRule, CrossBraceRule, DepthRule,
             FiberConnectorRule, FiberLossRule, FiberOpenRule, FiberPolarityRule, FiberReachRule, FloorLoadRule,
             LabelDoubledRule, LabelMissingRule, LoopFlowRule, LoopUnfedRule, ManagerFillRule, MountingRule,
             OutOfRackRule, OversubscribedRule, PmBendRule, PmLossRule, PmMatingRule, PmUnfedRule, PortEmptyRule,
             PortUsedTwiceRule, RackLoadRule, RackOutsideRule, RackOverlapRule, RailImpureRule, ServiceAccessRule,
             ShelfCapacityRule, TrayBendRule, TrayBlockedRule, TrayFarRule, TrayFillRule, TrayOverlapRule,
             TrayPowerRule, TrayThroughRackRule, UncabledRule, UnevenRule, UnreachableRule>();
    return rules;
}

}  // namespace model
