# SPDX-License-Identifier: MIT
# local.mk - the httpstatus program
