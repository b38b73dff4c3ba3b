/* SPDX-License-Identifier: MIT */
/* self-test-rows.h - ROW (method, Accept-Language, Accept, limits) */

/* What is asked of a server.  {a}, {b} and {c} stand for the first languages on
   offer, {B} for the second one in capitals; NULL: the field is absent.  A row
   is left out where the server has one of the LIMIT_* of the row.  */

/* What is expected is what the library's negotiation says.  */
ROW ("GET", NULL, NULL, 0)
ROW ("GET", "", "", 0)
ROW ("GET", "{a}", NULL, 0)
ROW ("GET", "{b}", NULL, 0)
ROW ("GET", "{c}", NULL, 0)
ROW ("HEAD", "{b}", NULL, 0)
ROW ("POST", "{c}", NULL, 0)
ROW ("GET", "{B}", NULL, 0)

/* Weights and order */
ROW ("GET", "{b}-CH, {b};q=0.9, {a};q=0.8", NULL, 0)
ROW ("GET", "{b}-CH,{b};q=0.9,{a};q=0.8,{c};q=0.7", "*/*", 0)
ROW ("GET", "{a};q=0.8, {b};q=0.9", NULL, 0)
ROW ("GET", "{b};q=0.1, {c};q=0.2", NULL, 0)
ROW ("GET", "{c};q=0.3, {b};q=1", NULL, 0)
ROW ("GET", "{c};q=0.5, {b};q=0.5", NULL, 0)
ROW ("GET", "{b};q=0.5, {c};q=0.500", NULL, 0)
ROW ("GET", "{b};q=0.05", NULL, 0)
ROW ("GET", "{b} ; q=0.7 ,\t{a};q=0.6", NULL, 0)
ROW ("GET", ",,{b},,", NULL, 0)
ROW ("GET", "{a};q=0.85, {b};q=0.89", NULL, LIMIT_WEIGHTS)
ROW ("GET", "{a};q=0.01, {b};q=0.02", NULL, LIMIT_WEIGHTS)
ROW ("GET", "{a};q=0.123, {b};q=0.124", NULL, LIMIT_WEIGHTS | LIMIT_FINE)

/* Languages that are not on offer, and any */
ROW ("GET", "tlh", NULL, 0)
ROW ("GET", "tlh, {b};q=0.2", NULL, 0)
ROW ("GET", "*", NULL, 0)
ROW ("GET", "tlh, *;q=0.1", NULL, 0)
ROW ("GET", "{c}, {b};q=0.9, {a};q=0.8, *;q=0.5", NULL, 0)
ROW ("GET", "{a};q=0, {b};q=0.1", NULL, LIMIT_EXCLUSION_FIRST)
ROW ("GET", "{b}, {a};q=0", NULL, 0)
ROW ("GET", "{b};q=0", NULL, LIMIT_EXCLUSION_FIRST)
ROW ("GET", "{a};q=0, *", NULL, LIMIT_EXCLUSION | LIMIT_EXCLUSION_FIRST)
ROW ("GET", "{a};q=0.1, *", NULL, LIMIT_EXCLUSION)
ROW ("GET", "{c}, {c}-CH;q=0, {b};q=0.5", NULL, LIMIT_EXCLUSION)

/* Names */
ROW ("GET", "de-CH-1996, de;q=0.5, en;q=0.4", NULL, 0)
ROW ("GET", "en-US,en;q=0.5", NULL, 0)
ROW ("GET", "en-GB, en;q=0.9, fr;q=0.8", NULL, 0)
ROW ("GET", "es-419,es;q=0.9,pt;q=0.8", NULL, 0)
ROW ("GET", "pt-PT, pt;q=0.9, en;q=0.1", NULL, 0)
ROW ("GET", "iw, ar;q=0.5, en;q=0.1", NULL, 0)
ROW ("GET", "no, nn;q=0.9, da;q=0.8, en;q=0.1", NULL, 0)
ROW ("GET", "zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7", NULL, 0)
ROW ("GET", "zh-HK, en;q=0.1", NULL, 0)
ROW ("GET", "zh-Hans-CN, en;q=0.1", NULL, 0)
ROW ("GET", "sr-Latn-RS, en;q=0.1", NULL, 0)

/* What is malformed is dropped, alone */
ROW ("GET", "{b};q=1.5, {c};q=0.1", NULL, LIMIT_MALFORMED)
ROW ("GET", "{b};level=1, {c};q=0.1", NULL, LIMIT_MALFORMED)
ROW ("GET", "{b}_CH, {c};q=0.1", NULL, LIMIT_MALFORMED)
ROW ("GET", "\"{b}\", {c};q=0.1", NULL, LIMIT_MALFORMED)

/* Headers that nobody needs: they cost little, and the page comes */
ROW ("GET",
     "aa, ab, ae, af, ak, am, an, as, av, ay, az, ba, be, bg, bh, bi, bm, bn, "
     "bo, br, bs, ce, ch, co, cr, cu, cv, cy, dv, dz, ee, eo, et, eu, fa, ff, "
     "fj, fo, fy, ga, gd, gl, gn, gu, gv, ha, ho, hr, ht, hy, hz, ia, id, ie, "
     "ig, ii, ik, io, is, iu, jv, ka, kg, ki, kj, kk, kl, km, kn, kr, {b}",
     NULL, LIMIT_LENGTH)

/* Formats */
ROW ("GET", "{b}", "text/html", 0)
ROW ("GET", "{c}", "text/html,application/xhtml+xml,application/xml;q=0.9,"
     "image/avif,image/webp,*/*;q=0.8", 0)
ROW ("GET", "{b}", "application/json", 0)
ROW ("HEAD", "{b}", "application/json", 0)
ROW ("POST", "{c}", "application/json", 0)
ROW ("GET", "{c}", "application/problem+json", 0)
ROW ("GET", "{a}", "APPLICATION/JSON", 0)
ROW ("GET", "{b}", "application/json; charset=utf-8", 0)
ROW ("GET", "{b}", "application/json, text/plain, */*", 0)
ROW ("GET", "{a}", "application/json, */*;q=0.5", 0)
ROW ("GET", "{c}", "text/plain", 0)
ROW ("GET", "{c}", "text/*", 0)
ROW ("GET", "{b}", "application/*", 0)
ROW ("GET", "{b}", "text/html;q=0.5, application/json;q=0.9", 0)
ROW ("GET", "{b}", "application/json;q=0.5, text/html;q=0.9", 0)
ROW ("GET", "{a}", "text/html;q=0.8, application/json;q=0.8", 0)
ROW ("GET", "{a}", "image/png", 0)
ROW ("GET", "{b}", "application/xml, application/json;q=0.1", 0)
ROW ("GET", "{b}", "text/html;q=0, */*", LIMIT_EXCLUSION)
ROW ("GET", "{b}", "text/html;q=0.3, */*", LIMIT_EXCLUSION)
ROW ("GET", "{b}", "application/json;q=0.3, application/*, text/html;q=0.5",
     LIMIT_EXCLUSION)
