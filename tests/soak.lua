-- SPDX-License-Identifier: MIT
-- soak.lua - good requests for wrk: no two have the same Accept-Language, and
-- each answer is looked at

local tags = { "en", "fr", "de" }
local asked = 0
answered, wrong = 0, 0
in_en, in_fr, in_de = 0, 0, 0
local threads = {}

function setup (thread)
  table.insert (threads, thread)
end

function request ()
  asked = asked + 1
  return wrk.format ("GET", "/404.json", {
    ["Accept-Language"] = string.format (
      "tlh-x-%07d, %s-x-%07d;q=0.%03d, *;q=0.001", asked,
      tags[asked % #tags + 1], asked, 100 + asked % 900),
  })
end

function response (status, headers, body)
  answered = answered + 1
  local name = "in_" .. (headers["Content-Language"] or "none")
  if status == 404 and _G[name]
    and headers["Content-Type"] == "application/problem+json"
    and body:sub (1, 1) == "{" and body:sub (-2) == "}\n" then
    _G[name] = _G[name] + 1
  else
    wrong = wrong + 1
  end
end

function done (summary, latency)
  local errors = summary.errors
  local sums = { answered = 0, wrong = 0, in_en = 0, in_fr = 0, in_de = 0 }
  for _, thread in ipairs (threads) do
    for name, sum in pairs (sums) do
      sums[name] = sum + thread:get (name)
    end
  end
  -- Which answer is to which request wrk does not say; each language was asked
  -- for as often as the others.
  local uneven = math.max (sums.in_en, sums.in_fr, sums.in_de)
                 - math.min (sums.in_en, sums.in_fr, sums.in_de)
  io.write (string.format (
    "answered %d wrong %d uneven %d errors %d p99 %d\n", sums.answered,
    sums.wrong, uneven, errors.connect + errors.read + errors.write
    + errors.timeout, latency:percentile (99)))
end
