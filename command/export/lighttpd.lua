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

-- Whether it is a language range (RFC 4647, Section 2.1), in lower case.
local function is_range (name)
  if not name:find ('^[a-z]+%f[-\0]') then return name == '*' end
  for subtag in (name .. '-'):gmatch ('(.-)%-') do
    if #subtag > 8 or not subtag:find ('^[a-z0-9]+$') then return false end
  end
  return true
end

-- The ranges of an Accept-Language, in lower case.  What is malformed is
-- dropped, alone.
local function language_ranges (field)
  local list = {}
  for element in (field or ''):lower ():gmatch ('[^,]+') do
    local name, rest = element:match ('^[ \t]*([^; \t]+)[ \t]*(.-)[ \t]*$')
    if name and is_range (name) then
      local weight = rest == '' and 1000
        or weight_of (rest:match ('^;[ \t]*q=(.*)$') or '')
      if weight then list[#list + 1] = { name = name, weight = weight } end
    end
  end
  return list
end

-- The range up to its region: nothing on offer says more.
local function shorten (range)
  local short = range:match ('^[a-z]+')
  for _, subtag in ipairs { '[a-z][a-z][a-z]', '[a-z][a-z][a-z][a-z]',
                            '[a-z][a-z]', '[0-9][0-9][0-9]' } do
    short = short .. (range:match ('^%-' .. subtag .. '%f[^a-z0-9]',
                                   #short + 1) or '')
  end
  return short
end

-- The number of the language that serves a range; nil: none.
local function language_of (range)
  local short = range ~= '*' and shorten (range)
  local name = short
  while name do
    if names[name] and (name == short or not exact[name]) then
      return names[name]
    end
    name = name:match ('^(.*)%-')
  end
end

-- Which languages are excluded: of the ranges that cover one, the closest has
-- the weight 0; of two equally close ones, the higher weight counts.
local function find_excluded (list)
  local excluded = {}
  for language, closeness in ipairs (covers) do
    local most, weight = 0, nil
    for _, range in ipairs (list) do
      local close = closeness[range.name] or 0
      if close > most or close > 0 and close == most
          and range.weight > weight then
        most, weight = close, range.weight
      end
    end
    excluded[language] = weight == 0
  end
  return excluded
end

-- The number of the language for an Accept-Language.
local function choose_language (field)
  local list = language_ranges (field)
  local excluded, named, best, most = find_excluded (list), {}, nil, 0
  for _, range in ipairs (list) do
    range.language = language_of (range.name)
    if range.language and range.weight > 0 then
      named[range.language] = true
    end
  end
  for _, range in ipairs (list) do
    if range.weight > most then
      local language = range.language
      if range.name == '*' then
        for i = #languages, 1, -1 do
          if not excluded[i] and not named[i] then language = i end
        end
      end
      if language and not excluded[language] then
        best, most = language, range.weight
      end
    end
  end
  return best or 1
end

-- What RFC 9110, Section 5.6.2, calls a token, in lower case.
local token = "[a-z0-9!#$%%&'*+.^_`|~-]+"

-- The quoted string at a place, without its quotes, and the place behind it;
-- nil: it has no end.
local function quoted (text, place)
  local start = place + 1
  place = start
  while true do
    local stop = text:find ('["\\]', place)
    if not stop then return nil end
    if text:sub (stop, stop) == '"' then
      return text:sub (start, stop - 1), stop + 1
    end
    place = stop + 2
  end
end

-- Adds a parameter of a media range; false: it is malformed.
local function add_parameter (range, name, value, is_quoted)
  if name == 'q' then
    range.weight = not is_quoted and not range.is_weighed and weight_of (value)
    range.is_weighed = true
  elseif name == 'charset' and value == 'utf-8' then
    range.is_utf8 = true
  else
    range.has_parameter = true
  end
  return range.weight
end

-- The media range at a place, and the place behind it; nil: it is malformed.
local function media_range (text, place)
  local range, type = { weight = 1000 }, nil
  range.name, type, place =
    text:match ('^[ \t]*((' .. token .. ')/' .. token .. ')()', place)
  if not place or type == '*' and range.name ~= '*/*' then return nil end
  while true do
    place = text:match ('^[ \t]*()', place)
    local start = text:match ('^;[ \t]*()', place)
    if not start then break end
    local name, value, stop = text:match ('^(' .. token .. ')()', start)
    if name then
      start = value
      value, stop = text:match ('^=(' .. token .. ')()', start)
      local is_quoted = not value
      if is_quoted and text:sub (start, start + 1) == '="' then
        value, stop = quoted (text, start + 1)
      end
      if not value or not add_parameter (range, name, value, is_quoted) then
        return nil
      end
      start = stop
    end
    place = start
  end
  if text:find ('^[^,]', place) then return nil end
  return range, place + 1
end

-- The place behind the next comma that is not in quotes.
local function behind_element (text, place)
  while true do
    local stop = text:find ('[",]', place)
    if not stop then return #text + 1 end
    if text:sub (stop, stop) == ',' then return stop + 1 end
    local _, behind = quoted (text, stop)
    place = behind or #text + 1
  end
end

-- The media ranges of an Accept; what is malformed is dropped, alone.
local function media_ranges (field)
  local list, text, place = {}, (field or ''):lower (), 1
  while place <= #text do
    local range, behind = media_range (text, place)
    list[#list + 1] = range
    place = behind or behind_element (text, place)
  end
  return list
end

-- How closely a range covers a format; nil: it does not.
local function closeness_of (range, format)
  for i, name in ipairs (format.names) do
    if range.name == name then
      if range.has_parameter and (format.is_plain or name:find ('/*', 1, true))
      then
        return nil
      end
      local closeness = 2 * (#format.names - i)
      return format.is_plain and i == 1 and range.is_utf8 and closeness + 1
        or closeness
    end
  end
end

-- The format for an Accept: each has the weight of the closest range; the
-- highest weight wins, then the closest range, then the first.
local function choose_format (field)
  local list = media_ranges (field)
  local best = { format = formats[1], weight = 0 }
  for _, format in ipairs (formats) do
    local say
    for place, range in ipairs (list) do
      local closeness = closeness_of (range, format)
      if closeness and (not say or closeness > say.closeness
          or closeness == say.closeness and range.weight > say.weight) then
        say = { format = format, weight = range.weight, place = place,
                closeness = closeness }
      end
    end
    -- Whoever names a format names it as closely as can be.
    local close = say and math.min (say.closeness, 4)
    if say and (say.weight > best.weight
        or say.weight > 0 and say.weight == best.weight
          and (close > best.close
            or close == best.close and say.place < best.place)) then
      best, say.close = say, close
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
