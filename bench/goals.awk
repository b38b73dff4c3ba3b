# SPDX-License-Identifier: MIT
# goals.awk - from the rows: what was to be reached, and what was

function goal (what, most, here)
{
  printf "| %s | %s | %s |\n", what, most, here
}

BEGIN {
  FS = "\t"
  us = "**httpstatus_language_negotiate_among**"
}

$1 == "loop" { loop = $5 }

{
  one[$1, $2] = $3
  two[$1, $2] = $4
  instructions[$1, $2] = $5
  if ($1 != table && $1 ~ /KiB$/)
    shapes[++count] = $1
  if ($1 ~ /^`fr-CH/)
    browser = $1
  table = $1
}

END {
  print "| | at most | here |"
  print "|---|---|---|"

  t = "lookup"
  array = "array of pointers, in a shared library"
  for (i = 1; i <= split ("French English", language, " "); i++) {
    ours = "**httpstatus_title_in**, " language[i]
    what = "`httpstatus_title_in`, " language[i]
    goal (what, "1.5 x the array, or 1 ns more",
          sprintf ("%.2f x, %.2f ns more", one[t, ours] / one[t, array],
                   one[t, ours] - one[t, array]))
    goal (what ", instructions", "35", instructions[t, ours] - loop)
    goal (what ", gain by a second thread", "at least 0.8 of the array's",
          sprintf ("%.2f", one[t, ours] / two[t, ours] \
                           / (one[t, array] / two[t, array])))
  }
  n = split ("installed catalog|embedded catalog|C.UTF-8 with LANGUAGE",
             routes, "|")
  for (i = 1; i <= n; i++)
    goal ("`httpstatus_title`, " routes[i], "1/8 of dgettext",
          sprintf ("1/%.1f", one[t, "dgettext, our catalog"] \
                             / one[t, "**httpstatus_title**, " routes[i]]))

  goal ("negotiation, five ranges, 30 tags", "1/10 of LocaleMatcher",
        sprintf ("1/%.1f", one[browser, "ICU: LocaleMatcher"] \
                           / one[browser, us]))
  goal ("", "1/100 of uloc_acceptLanguageFromHTTP",
        sprintf ("1/%.0f", one[browser, "ICU: uloc_acceptLanguageFromHTTP"] \
                           / one[browser, us]))
  for (i = 1; i <= count; i++) {
    t = shapes[i]
    goal (t, "3 x a byte loop",
          sprintf ("%.2f x", one[t, us] \
                             / one[t, "byte loop that counts commas"]))
    goal ("the same, 1 MiB", "256 x 4 KiB, +-25 %",
          sprintf ("%.0f x, %+.0f %%", one[t, us ", 1 MiB"] / one[t, us],
                   (one[t, us ", 1 MiB"] / one[t, us] / 256 - 1) * 100))
  }

  t = "a page with ten substitutions"
  us = "**httpstatus_page_render**"
  goal (t, "1 x snprintf", sprintf ("%.2f x", one[t, us] \
                                    / one[t, "snprintf, nothing escaped"]))
  goal ("", "10 x memcpy", sprintf ("%.1f x", one[t, us] \
                                    / one[t, "memcpy of the page"]))
  t = "a page with a hostile detail of 1 KiB in it"
  for (i = 1; i <= split ("all <|no UTF-8|mixed", detail, "|"); i++)
    goal ("a byte of such a detail, " detail[i], "3 ns",
          sprintf ("%.2f ns", (one[t, detail[i]] - one[t, "without the detail"]) \
                              / 1024))
}
