-- SPDX-License-Identifier: MIT
-- lighttpd.lua - what is the same in every export's script

local r = lighty.r
local status = r.req_item.http_status
local fields = r.resp_header
if not codes[status] then return 0 end

-- Whether lighttpd made the answer.  Its own pages are short and begin as
-- XHTML does; to HEAD it has none, and answers from elsewhere have a date or
-- a length.
local function is_own ()
  if r.req_attr['request.method'] == 'HEAD' then
    return not fields['Date'] and not fields['Content-Length']
  end
  local size = r.resp_body.len
  return size > 0 and size < 1024 and r.resp_body.get:find ('^<%?xml') ~= nil
end

-- Whether another answer is to be replaced.  Never JSON, and nothing that
-- asks for a password.
local function is_replaced ()
  local kind = fields['Content-Type']
  return replaces_backends and status ~= 401 and status ~= 407
    and (not kind or kind:lower ():find ('^text/html') ~= nil)
end

if not is_own () and not is_replaced () then return 0 end

-- In thousandths; nil: malformed (RFC 9110, Section 12.4.2).
local function weight_of (text)
  local whole, part = text:match ('^([01])%.?(%d*)$')
  if not whole or #part > 3 or #text == 1 + #part and part ~= '' then
    return nil
  end
  local weight = tonumber (whole .. part .. ('0'):rep (3 - #part))
  return weight <= 1000 and weight or nil
end

-- The elements of a header field, in lower case.
local function elements (field)
  local list = {}
  for element in (field or ''):lower ():gmatch ('[^,]+') do
    local e = { weight = 1000 }
    e.name, element = element:match ('^[ \t]*([^; \t]+)[ \t]*(.*)$')
    if element and (element == '' or element:find ('^;')) then
      for parameter in element:gmatch ('[^;]+') do
        local key, value = parameter:match ('^[ \t]*(.-)[ \t]*$')
        key, value = key:match ('^([^=]*)(=?.*)$')
        if key == 'q' and value ~= '' then
          e.weight = not e.is_weighed and weight_of (value:sub (2))
          e.is_weighed = true
        elseif key .. value ~= 'charset=utf-8' then
          e.has_parameter = true
        end
        if not e.weight then break end
      end
      if e.weight then list[#list + 1] = e end
    end
  end
  return list
end

-- The number of the language that serves a range; nil: none.
local function language_of (range)
  if range:find ('[^a-z0-9-]') or range:find ('%-%-') or
      range:find ('^%-') or range:find ('%-$') then
    return nil
  end
  local name = range
  while name do
    if names[name] and (name == range or not exact[name]) then
      return names[name]
    end
    name = name:match ('^(.*)%-')
  end
end

local function first_free (taken)
  for i = 1, #languages do
    if not taken[i] then return i end
  end
end

-- The number of the language for an Accept-Language.
local function choose_language (field)
  local excluded, named, best, most = {}, {}, nil, 0
  local list = elements (field)
  for _, e in ipairs (list) do
    e.language = not e.has_parameter and language_of (e.name)
    if e.language and e.weight == 0 then
      -- "fr-CH;q=0" leaves French to other readers.
      if names[e.name] then excluded[e.language] = true end
    elseif e.language then
      named[e.language] = true
    end
  end
  for _, e in ipairs (list) do
    if e.weight > most then
      local language = e.language
      if e.name == '*' then
        local taken = {}
        for i = 1, #languages do taken[i] = excluded[i] or named[i] end
        language = first_free (taken)
      end
      if language and not excluded[language] then
        best, most = language, e.weight
      end
    end
  end
  return best or 1
end

-- The format for an Accept: the highest weight, then the closest range, then
-- the first.
local function choose_format (field)
  local list = elements (field)
  local best = { format = formats[1], weight = 0, closeness = 0 }
  for _, format in ipairs (formats) do
    local say
    for place, e in ipairs (list) do
      for i, name in ipairs (format.names) do
        if e.name == name and not (e.has_parameter and format.is_plain)
            and (not say or i < say.i) then
          say = { format = format, weight = e.weight, place = place, i = i,
                  closeness = name == '*/*' and 1 or name:find ('*', 1, true)
                    and 2 or 3 }
        end
      end
    end
    if say and say.weight > 0 and (say.weight > best.weight
        or say.weight == best.weight and (say.closeness > best.closeness
          or say.closeness == best.closeness and say.place < best.place)) then
      best = say
    end
  end
  return best.format
end

-- An override, if it is on offer.
local language
local wanted = r.req_env['httpstatus_language']
for i, tag in ipairs (languages) do
  if tag == wanted then language = i end
end
language = language or choose_language (r.req_header['Accept-Language'])
local format = choose_format (r.req_header['Accept'])

for name, value in pairs (format.fields) do fields[name] = value end
fields['Content-Type'] = format.type
fields['Content-Language'] = languages[language]
local vary = fields['Vary']
fields['Vary'] = (vary and vary .. ', ' or '') .. 'Accept, Accept-Language'
for _, name in ipairs { 'Content-Encoding', 'Content-Length', 'ETag',
                        'Last-Modified' } do
  fields[name] = nil
end
r.resp_body:set { { filename = directory .. '/' .. languages[language] .. '/'
                    .. status .. '.' .. format.extension } }
return status
