// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
// seen as: model
// the compiler says: conversion from
#include "model/core/quantities.h"

using namespace model;

#ifdef WRONG
const Length kHeight = 5_W;
#else
const Power kDraw = 5_W;
#endif
