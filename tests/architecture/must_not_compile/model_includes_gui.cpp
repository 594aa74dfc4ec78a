// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
// seen as: model
// the compiler says: QColor: No such file
#ifdef WRONG
#include <QColor>
#else
#include <QString>
#endif
