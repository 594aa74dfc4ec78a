// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/io/plan_format.h"

namespace model {

/// The one description of how a record stands in a file: `members` names its members in file order, for the reader, the
/// writer and the check of references alike. The bindings make a new field of a record fail to compile here.
template <class Record>
struct Codec;

template <>
struct Codec<DesignHeader> {
    static DesignHeader blank(Id<DesignHeader>) { return {}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& header)
    {
        auto& [id, name, revision, date] = header;
        archive.member("name", name);
        archive.member("revision", revision);
        archive.member("date", date);
    }
};

template <>
struct Codec<Profile> {
    static Profile blank(Id<Profile>) { return {}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& profile)
    {
        auto& [id, copper, optics, redundancy, pairs, water, fluid, slackPerEnd, reach, fillDayOne, fillMaximum,
               warnAbove, rounding, ladder, excess, powerClearance, waterfallReach, aisleFront, aisleRear,
               cduRedundancy, tiedLoops, facilityWater, velocity, busbarDrop, slackMost, pullFriction] = profile;
        archive.member("copper", copper);
        archive.member("optics", optics);
        archive.member("redundancy", redundancy);
        archive.member("pairs", pairs);
        archive.member("water", water);
        archive.member("fluid", fluid);
        archive.member("slack_per_end", slackPerEnd, kNotNegative);
        archive.member("reach", reach, kNotNegative);
        archive.member("fill_day_one", fillDayOne, kAnyShare);
        archive.member("fill_maximum", fillMaximum, kAnyShare);
        archive.member("warn_above", warnAbove, kAnyShare);
        archive.optional("rounding", rounding, 1_m, kNotNegative);
        archive.optional("ladder", ladder, {}, kNotNegative);
        archive.optional("excess", excess, ExcessAt::BothEnds);
        archive.optional("power_clearance", powerClearance, 300_mm, kNotNegative);
        archive.optional("waterfall_reach", waterfallReach, 600_mm, kNotNegative);
        archive.optional("aisle_front", aisleFront, 1.2_m, kNotNegative);
        archive.optional("aisle_rear", aisleRear, 900_mm, kNotNegative);
        archive.optional("cdu_redundancy", cduRedundancy, CduRedundancy::None);
        archive.optional("tied_loops", tiedLoops, false);
        archive.optional("facility_water", facilityWater);
        archive.optional("velocity", velocity, 1.5_m, kNotNegative);
        archive.optional("busbar_drop", busbarDrop, 1_percent, kAnyShare);
        archive.optional("slack_most", slackMost, 30_m, kNotNegative);
        archive.optional("pull_friction", pullFriction, 35_percent, kAnyShare);
    }
};

template <>
struct Codec<Naming> {
    static Naming blank(Id<Naming>) { return {}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& naming)
    {
        auto& [id, row, rack, computeTray, nvlinkTray, powerShelf, management, leaf, spine, core, cdu, manifold,
               rowTray, crossTray, fabricCable, managementCable, trunkCable, laserCable, nvlinkCable] = naming;
        archive.member("row", row);
        archive.member("rack", rack);
        archive.member("compute_tray", computeTray);
        archive.member("nvlink_tray", nvlinkTray);
        archive.member("power_shelf", powerShelf);
        archive.member("management", management);
        archive.member("leaf", leaf);
        archive.member("spine", spine);
        archive.member("core", core);
        archive.member("cdu", cdu);
        archive.member("manifold", manifold);
        archive.member("row_tray", rowTray);
        archive.member("cross_tray", crossTray);
        archive.member("fabric_cable", fabricCable);
        archive.member("management_cable", managementCable);
        archive.member("trunk_cable", trunkCable);
        archive.optional("laser_cable", laserCable, Naming().laserCable);
        archive.optional("nvlink_cable", nvlinkCable, Naming().nvlinkCable);
    }
};

template <>
struct Codec<Hall> {
    static Hall blank(Id<Hall>) { return {}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& hall)
    {
        auto& [id, name, width, depth, outline, slabLoad, slabPoint, feed, airCooling] = hall;
        archive.member("name", name);
        archive.member("width", width, kNotNegative);
        archive.member("depth", depth, kNotNegative);
        archive.optional("outline", outline, {});
        archive.optional("slab_load", slabLoad);
        archive.optional("slab_point", slabPoint);
        archive.optional("feed", feed);
        archive.optional("air_cooling", airCooling);
    }
};

template <>
struct Codec<Obstacle> {
    static Obstacle blank(Id<Obstacle> id) { return {id, {}, {}, {}, {}, {}}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& obstacle)
    {
        auto& [id, name, kind, outline, bottom, top] = obstacle;
        archive.member("name", name);
        archive.member("form", kind);
        archive.member("outline", outline);
        archive.optional("bottom", bottom, Length());
        archive.optional("top", top);
    }
};

template <>
struct Codec<Underlay> {
    static Underlay blank(Id<Underlay> id) { return {id, {}, {}, {}, {}}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& underlay)
    {
        auto& [id, file, source, hall, hiddenLayers] = underlay;
        archive.member("file", file);
        archive.member("source", source, kOnEarth);
        archive.member("hall", hall, kOnSite);
        archive.optional("hidden_layers", hiddenLayers, {});
    }
};

template <>
struct Codec<Revision> {
    static Revision blank(Id<Revision> id) { return {id, {}, {}, {}, {}, {}}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& revision)
    {
        auto& [id, name, author, checked, date, note] = revision;
        archive.member("name", name);
        archive.member("author", author);
        archive.optional("checked", checked, {});
        archive.member("date", date);
        archive.member("note", note);
    }
};

template <>
struct Codec<Deliverables> {
    static Deliverables blank(Id<Deliverables>) { return {}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& delivery)
    {
        auto& [id, paper, rowsPerSheet, pageBreak, company, project, purpose, labelTemplate, labelStock, labelShiftX,
               labelShiftY, labelCode, cablesPerPull, pullsPerShift, spareCables, spareLasers, spareHoses,
               spareCouplings, spareClips, spareShelves, spareLabels] = delivery;
        const Deliverables usual;
        archive.optional("paper", paper, usual.paper);
        archive.optional("rows_per_sheet", rowsPerSheet, usual.rowsPerSheet, kCountFromZero);
        archive.optional("page_break", pageBreak, usual.pageBreak);
        archive.optional("company", company, {});
        archive.optional("project", project, {});
        archive.optional("purpose", purpose, {});
        archive.optional("label_template", labelTemplate, usual.labelTemplate);
        archive.optional("label_stock", labelStock, usual.labelStock);
        archive.optional("label_shift_x", labelShiftX, Length(), kLabelShift);
        archive.optional("label_shift_y", labelShiftY, Length(), kLabelShift);
        archive.optional("label_code", labelCode, usual.labelCode);
        archive.optional("cables_per_pull", cablesPerPull, usual.cablesPerPull, kCountFromOne);
        archive.optional("pulls_per_shift", pullsPerShift, usual.pullsPerShift, kCountFromOne);
        archive.optional("spare_cables", spareCables, usual.spareCables, kCountFromZero);
        archive.optional("spare_lasers", spareLasers, usual.spareLasers, kCountFromZero);
        archive.optional("spare_hoses", spareHoses, usual.spareHoses, kCountFromZero);
        archive.optional("spare_couplings", spareCouplings, usual.spareCouplings, kCountFromZero);
        archive.optional("spare_clips", spareClips, usual.spareClips, kCountFromZero);
        archive.optional("spare_shelves", spareShelves, usual.spareShelves, kCountFromZero);
        archive.optional("spare_labels", spareLabels, usual.spareLabels, kCountFromZero);
    }
};

template <>
struct Codec<Waiver> {
    static Waiver blank(Id<Waiver> id) { return {id, {}}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& waiver)
    {
        auto& [id, rule, of, object, port, figure, severity, where, reason, author, date] = waiver;
        archive.member("rule", rule);
        archive.member("of", of);
        archive.optional("object", object, 0, Bounds{0, kLargestId});
        archive.optional("port", port, 0, kCountFromZero);
        archive.optional("figure", figure, {});
        archive.optional("severity", severity, WaivedSeverity::Error);
        archive.member("where", where);
        archive.member("reason", reason);
        archive.member("author", author);
        archive.member("date", date);
    }
};

template <>
struct Codec<Row> {
    static Row blank(Id<Row> id) { return {id, {}}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& row)
    {
        auto& [id, name, feed] = row;
        archive.member("name", name);
        archive.optional("feed", feed);
    }
};

template <>
struct Codec<Rack> {
    static Rack blank(Id<Rack> id) { return {id, {}, Id<RackType>(1), Id<Row>(1), {}, {}, {}}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& rack)
    {
        auto& [id, name, type, row, x, y, facing] = rack;
        archive.member("name", name);
        archive.member("type", type);
        archive.member("row", row);
        archive.member("x", x, kOnSite);
        archive.member("y", y, kOnSite);
        archive.member("facing", facing);
    }
};

template <>
struct Codec<Device> {
    static Device blank(Id<Device> id) { return {id, {}, Id<DeviceType>(1), Id<Rack>(1), 1, false, {}, 0, 0}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& device)
    {
        auto& [id, name, type, rack, unit, clipped, role, pod, index] = device;
        archive.member("name", name);
        archive.member("type", type);
        archive.member("rack", rack);
        archive.member("unit", unit, kCountFromOne);
        archive.optional("clipped", clipped, false);
        archive.optional("role", role, FabricRole::None);
        archive.optional("pod", pod, 0, kCountFromZero);
        archive.optional("index", index, 0, kCountFromZero);
    }
};

template <>
struct Codec<Tray> {
    static Tray blank(Id<Tray> id) { return {id, {}, Id<TrayType>(1), {}, {}, {}, {}, 1, {}, {}}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& tray)
    {
        auto& [id, name, type, from, to, width, depth, layers, kind, via] = tray;
        archive.member("name", name);
        archive.member("type", type);
        archive.member("from", from);
        archive.member("to", to);
        archive.member("width", width, kTraySize);
        archive.member("depth", depth, kTraySize);
        archive.optional("layers", layers, 1, kCountFromOne);
        archive.optional("use", kind, TrayKind::Fiber);
        archive.optional("via", via, {});
    }
};

template <>
struct Codec<Route> {
    static Route blank(Id<Route> id) { return {id, Id<Rack>(1), Id<Rack>(1), {}, {}, {}}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& route)
    {
        auto& [id, from, to, trays, length, turns] = route;
        archive.member("from", from);
        archive.member("to", to);
        archive.member("trays", trays);
        archive.member("length", length, kNotNegative);
        archive.optional("turns", turns, {}, kNotNegative);
    }
};

template <>
struct Codec<Cable> {
    static Cable blank(Id<Cable> id)
    {
        return {id, Id<CableType>(1), {}, 1, {Id<Device>(1), 1}, {Id<Device>(1), 1}, {}, {}, {}, {}};
    }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& cable)
    {
        auto& [id, type, role, number, a, b, route, length, furtherA, furtherB] = cable;
        archive.member("type", type);
        archive.member("role", role);
        archive.member("number", number, kCountFromOne);
        archive.member("a", a);
        archive.member("b", b);
        archive.optional("route", route);
        archive.optional("length", length, Length(), kNotNegative);
        archive.optional("further_a", furtherA, {});
        archive.optional("further_b", furtherB, {});
    }
};

template <>
struct Codec<Guide> {
    static Guide blank(Id<Guide> id) { return {id, Id<Cable>(1), {}, {}, {}}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& guide)
    {
        auto& [id, cable, via, avoid, apart] = guide;
        archive.member("cable", cable);
        archive.optional("via", via, {});
        archive.optional("avoid", avoid, {});
        archive.optional("apart", apart);
    }
};

template <>
struct Codec<Cdu> {
    static Cdu blank(Id<Cdu> id) { return {id, {}, Id<CduType>(1), {}, {}}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& cdu)
    {
        auto& [id, name, type, x, y] = cdu;
        archive.member("name", name);
        archive.member("type", type);
        archive.member("x", x, kOnSite);
        archive.member("y", y, kOnSite);
    }
};

template <>
struct Codec<Manifold> {
    static Manifold blank(Id<Manifold> id) { return {id, {}, Id<Rack>(1), {}, {}}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& manifold)
    {
        auto& [id, name, rack, loop, cdu] = manifold;
        archive.member("name", name);
        archive.member("rack", rack);
        archive.member("loop", loop);
        archive.optional("cdu", cdu);
    }
};

template <>
struct Codec<Hose> {
    static Hose blank(Id<Hose> id) { return {id, Id<Device>(1), 1, Id<Manifold>(1), {}, {}}; }
    template <class Archive, class Record>
    static void members(Archive& archive, Record& hose)
    {
        auto& [id, device, coupling, manifold, riser, type] = hose;
        archive.member("device", device);
        archive.member("coupling", coupling, kCountFromOne);
        archive.member("manifold", manifold);
        archive.member("riser", riser);
        archive.optional("type", type);
    }
};

}  // namespace model
