// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/accounted_rule.h"
#include "model/rules/aisle_rule.h"
#include "model/rules/approach_rule.h"
#include "model/rules/busbar_current_rule.h"
#include "model/rules/busbar_span_rule.h"
#include "model/rules/cable_guide_rule.h"
#include "model/rules/cable_pull_rule.h"
#include "model/rules/cable_size_rule.h"
#include "model/rules/cable_slack_rule.h"
#include "model/rules/cable_stock_rule.h"
#include "model/rules/cable_unrouted_rule.h"
#include "model/rules/cdu_capacity_rule.h"
#include "model/rules/cdu_flow_rule.h"
#include "model/rules/cdu_spare_rule.h"
#include "model/rules/clip_current_rule.h"
#include "model/rules/clip_open_rule.h"
#include "model/rules/collision_rule.h"
#include "model/rules/coolant_temperature_rule.h"
#include "model/rules/copper_on_cpo_rule.h"
#include "model/rules/copper_reach_rule.h"
#include "model/rules/coupling_flow_rule.h"
#include "model/rules/coupling_open_rule.h"
#include "model/rules/coupling_size_rule.h"
#include "model/rules/cross_brace_rule.h"
#include "model/rules/depth_rule.h"
#include "model/rules/fiber_bend_rule.h"
#include "model/rules/fiber_connector_rule.h"
#include "model/rules/fiber_loss_rule.h"
#include "model/rules/fiber_open_rule.h"
#include "model/rules/fiber_polarity_rule.h"
#include "model/rules/fiber_reach_rule.h"
#include "model/rules/floor_load_rule.h"
#include "model/rules/hall_feed_rule.h"
#include "model/rules/label_doubled_rule.h"
#include "model/rules/label_missing_rule.h"
#include "model/rules/loop_flow_rule.h"
#include "model/rules/loop_unfed_rule.h"
#include "model/rules/manager_fill_rule.h"
#include "model/rules/mounting_rule.h"
#include "model/rules/out_of_rack_rule.h"
#include "model/rules/oversubscribed_rule.h"
#include "model/rules/plane_mixed_rule.h"
#include "model/rules/pm_bend_rule.h"
#include "model/rules/pm_loss_rule.h"
#include "model/rules/pm_mating_rule.h"
#include "model/rules/pm_unfed_rule.h"
#include "model/rules/port_empty_rule.h"
#include "model/rules/port_used_twice_rule.h"
#include "model/rules/pressure_rule.h"
#include "model/rules/rack_class_rule.h"
#include "model/rules/rack_load_rule.h"
#include "model/rules/rack_outside_rule.h"
#include "model/rules/rack_overlap_rule.h"
#include "model/rules/rail_impure_rule.h"
#include "model/rules/room_air_rule.h"
#include "model/rules/row_feed_rule.h"
#include "model/rules/service_access_rule.h"
#include "model/rules/shelf_capacity_rule.h"
#include "model/rules/shelf_load_rule.h"
#include "model/rules/tray_bend_rule.h"
#include "model/rules/tray_blocked_rule.h"
#include "model/rules/tray_far_rule.h"
#include "model/rules/tray_fill_rule.h"
#include "model/rules/tray_load_rule.h"
#include "model/rules/tray_overlap_rule.h"
#include "model/rules/tray_power_rule.h"
#include "model/rules/tray_through_rack_rule.h"
#include "model/rules/uncabled_rule.h"
#include "model/rules/uneven_rule.h"
#include "model/rules/unreachable_rule.h"
#include "model/rules/velocity_rule.h"
#include "model/rules/voltage_drop_rule.h"

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
        made<AccountedRule, AisleRule, ApproachRule, BusbarCurrentRule, BusbarSpanRule, CableGuideRule, CablePullRule,
             CableSizeRule, CableSlackRule, CableStockRule, CableUnroutedRule, CduCapacityRule, CduFlowRule,
             CduSpareRule, ClipCurrentRule, ClipOpenRule, CollisionRule, CoolantTemperatureRule, CopperOnCpoRule,
             CopperReachRule, CouplingFlowRule, CouplingOpenRule, CouplingSizeRule, CrossBraceRule, DepthRule,
             FiberBendRule, FiberConnectorRule, FiberLossRule, FiberOpenRule, FiberPolarityRule, FiberReachRule,
             FloorLoadRule, HallFeedRule, LabelDoubledRule, LabelMissingRule, LoopFlowRule, LoopUnfedRule,
             ManagerFillRule, MountingRule, OutOfRackRule, OversubscribedRule, PlaneMixedRule, PmBendRule, PmLossRule,
             PmMatingRule, PmUnfedRule, PortEmptyRule, PortUsedTwiceRule, PressureRule, RackClassRule, RackLoadRule,
             RackOutsideRule, RackOverlapRule, RailImpureRule, RoomAirRule, RowFeedRule, ServiceAccessRule,
             ShelfCapacityRule, ShelfLoadRule, TrayBendRule, TrayBlockedRule, TrayFarRule, TrayFillRule, TrayLoadRule,
             TrayOverlapRule, TrayPowerRule, TrayThroughRackRule, UncabledRule, UnevenRule, UnreachableRule,
             VelocityRule, VoltageDropRule>();
    return rules;
}

}  // namespace model
