// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
// seen as: model
// the compiler says: conversion from .int. to non-scalar type
#include "model/core/length.h"

using namespace model;

#ifdef WRONG
const Length kHeight = 5;
#else
const Length kHeight = 5_mm;
#endif
