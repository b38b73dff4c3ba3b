# SPDX-License-Identifier: MIT
# local.mk - the tests
