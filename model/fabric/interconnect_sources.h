// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fabric/interconnects.h"

/// What sources say of the kinds of interconnect, word and figure; the counting is in interconnects.cpp.
namespace model::text {

/// 655,000 transceivers and 5 million lasers are published for 128,000 GPUs.
inline constexpr std::int64_t kLasersPerTransceiver = 8;
inline constexpr Power kPluggableTypical = 2900_W;
inline constexpr Power kPluggableModule = 30_W;  ///< of one 1.6T twin-port module
inline constexpr int kModulesPerSwitch = 72;

/// In ns, by the DSP of one pluggable transceiver.
Span dspLatency();

QString pluggableTitle();
QString linearTitle();
QString nearPackageTitle();
QString coPackagedTitle();
QString notKnown();
QString noSwitchPower();
QString shareDerived(const QString& computeSource);
QString pathLatencyDerived(int dsps, int optics);

/// Fill in what is not counted: latency, service unit, cost, and why a figure is missing.
void describePluggable(InterconnectOption& option);
void describeLinear(InterconnectOption& option);
void describeNearPackage(InterconnectOption& option);
void describeCoPackaged(InterconnectOption& option);
void describe(CopperOption& copper);
void describe(LikeForLike& like);

}  // namespace model::text
