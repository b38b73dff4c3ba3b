-- SPDX-License-Identifier: MIT
-- lighttpd.lua - what a script for lighttpd chooses, without lighttpd
--
-- lighttpd.lua SCRIPT FIELD: reads what tests/choices writes, and says each
-- line for whose header FIELD SCRIPT chooses otherwise.

local name, field = arg[1], arg[2]
local script = assert (loadfile (name))
local count = 0
for line in io.lines () do
  local expected, header = line:match ('^([^\t]*)\t(.*)$')
  local file
  lighty = { r = {
    req_item = { http_status = 404 },
    req_attr = { ['request.method'] = 'GET' },
    req_env = {},
    req_header = { [field] = header },
    resp_header = {},
    resp_body = { len = 100, get = '<?xml version="1.0"?>',
                  set = function (self, parts) file = parts[1].filename end },
  } }
  assert (script () == 404)
  local language, format = file:match ('([^/]+)/404%.([a-z]+)$')
  local chosen = field == 'Accept' and format or language
  if chosen ~= expected then
    print (('%s: %s, not %s'):format (header, chosen, expected))
  end
  count = count + 1
end
assert (count > 80)
