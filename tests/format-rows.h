/* SPDX-License-Identifier: MIT */
/* format-rows.h - ROW (Accept, the format otherwise, answer) */

/* Absent, or nothing well-formed.  */
ROW (NULL, HTML, HTML)
ROW (NULL, TEXT, TEXT)
ROW (NULL, NONE, NONE)
ROW ("", JSON, JSON)
ROW (" , ,", TEXT, TEXT)
ROW ("html", JSON, JSON)
ROW ("*", TEXT, TEXT)
ROW ("text/", TEXT, TEXT)
ROW ("/html", TEXT, TEXT)
ROW ("text /html", TEXT, TEXT)
ROW ("text/html/x", TEXT, TEXT)
ROW ("*/html", TEXT, TEXT)
ROW ("text/html;q=2", TEXT, TEXT)
ROW ("{text/html}, text|x/html, text[x]/html", TEXT, TEXT)

/* Everything: otherwise.  */
ROW ("*/*", HTML, HTML)
ROW ("*/*", JSON, JSON)
ROW ("*/*", TEXT, TEXT)
ROW ("*/*", NONE, NONE)
ROW ("*/*;q=0.1", JSON, JSON)
ROW ("*/*", 3, 3)
ROW ("text/html, application/json;q=0.5", 3, HTML)
ROW ("text/html, application/problem+json, text/plain", TEXT, HTML)

/* One format.  */
ROW ("text/html", TEXT, HTML)
ROW ("text/plain", HTML, TEXT)
ROW ("application/problem+json", HTML, JSON)
ROW ("application/json", HTML, JSON)
ROW ("TEXT/Html", TEXT, HTML)
ROW ("Application/JSON", HTML, JSON)
ROW ("text/htm", TEXT, TEXT)
ROW ("text/html5", TEXT, TEXT)
ROW ("application/jsonx", TEXT, TEXT)

/* A type.  */
ROW ("text/*", HTML, HTML)
ROW ("text/*", TEXT, TEXT)
ROW ("text/*", JSON, HTML)
ROW ("application/*", HTML, JSON)
ROW ("image/*", HTML, HTML)
ROW ("image/*", JSON, JSON)

/* Weights.  */
ROW ("text/html;q=0.5, text/plain", HTML, TEXT)
ROW ("text/html;q=0.5, text/plain;q=0.6", HTML, TEXT)
ROW ("text/html;q=0.501, text/plain;q=0.5", TEXT, HTML)
ROW ("text/html;q=0.5,text/plain;q=0.50", TEXT, HTML)
ROW ("text/html;Q=0.1, text/plain;q=0.2", HTML, TEXT)
ROW ("text/html ; q=0.1 , text/plain\t;\tq=0.2", HTML, TEXT)
ROW ("text/html;q=1.000, text/plain", TEXT, HTML)
ROW ("text/html;q=0, text/plain;q=0.001", HTML, TEXT)
ROW ("text/html;q=0., text/plain;q=0.001", HTML, TEXT)
ROW ("text/html;q=1., text/plain;q=0.9", TEXT, HTML)

/* A malformed weight drops its element alone.  */
ROW ("text/html;q=1.5, text/plain;q=0.1", HTML, TEXT)
ROW ("text/html;q=.5, text/plain;q=0.1", HTML, TEXT)
ROW ("text/html;q=0.1234, text/plain;q=0.1", HTML, TEXT)
ROW ("text/html;q=abc, text/plain;q=0.1", HTML, TEXT)
ROW ("text/html;q=05, text/plain;q=0.1", HTML, TEXT)
ROW ("text/html;q=0.x, text/plain;q=0.1", HTML, TEXT)
ROW ("text/html;q=0.+5, text/plain;q=0.1", HTML, TEXT)
ROW ("text/html;q=, text/plain;q=0.1", HTML, TEXT)
ROW ("text/html;q, text/plain;q=0.1", HTML, TEXT)
ROW ("text/html;q=\"1\", text/plain;q=0.1", HTML, TEXT)
ROW ("text/html;q=-1, text/plain;q=0.1", HTML, TEXT)
ROW ("text/html;q=1;q=1, text/plain;q=0.1", HTML, TEXT)
ROW ("text/html;q=1.001, text/plain;q=0.1", HTML, TEXT)

/* The most specific range says it.  */
ROW ("*/*;q=0.9, text/html;q=0.1", HTML, JSON)
ROW ("*/*;q=0.9, text/html;q=0.1", TEXT, TEXT)
ROW ("text/*;q=0.9, text/html;q=0.1, */*;q=0.5", HTML, TEXT)
ROW ("text/*;q=0.1, */*", HTML, JSON)
ROW ("text/html;q=0, */*", HTML, JSON)
ROW ("text/html;q=0, */*", TEXT, TEXT)
ROW ("application/json;q=0, */*", JSON, HTML)
ROW ("application/*;q=0.1, application/json;q=0.9, text/html;q=0.5", HTML,
     JSON)
ROW ("application/problem+json;q=0.1, application/json;q=0.9, text/html;q=0.5",
     JSON, HTML)
ROW ("text/html;charset=utf-8;q=0.1, text/html, text/plain;q=0.5", HTML, TEXT)
ROW ("text/html;charset=UTF-8, text/html;q=0.1, text/plain;q=0.5", TEXT, HTML)

/* Equal weights: the closer range, then the earlier.  */
ROW ("application/json, text/plain, */*", HTML, JSON) /* axios */
ROW ("text/plain, */*", HTML, TEXT)
ROW ("*/*, text/plain", HTML, TEXT)
ROW ("text/plain, text/html", HTML, TEXT)
ROW ("text/html, application/json", JSON, HTML)
ROW ("text/*, application/json", HTML, JSON)

/* The same range twice: the higher weight.  */
ROW ("text/html;q=0.1, text/plain;q=0.5, text/html;q=0.9", TEXT, HTML)
ROW ("text/html;q=0.9, text/plain;q=0.5, text/html;q=0.1", TEXT, HTML)

/* Nothing acceptable.  */
ROW ("*/*;q=0", TEXT, TEXT)
ROW ("text/html;q=0", TEXT, TEXT)
ROW ("text/html;q=0, text/plain;q=0", HTML, HTML)
ROW ("image/png", NONE, NONE)

/* Parameters.  */
ROW ("text/html;level=1", TEXT, TEXT)
ROW ("text/*;level=1", TEXT, TEXT)
ROW ("text/html;charset=iso-8859-1, text/plain;q=0.1", HTML, TEXT)
ROW ("text/html;charset=\"utf-8\"", TEXT, HTML)
ROW ("text/plain;format=flowed, text/html;q=0.1", TEXT, HTML)
ROW ("application/json;odata=verbose", HTML, JSON)
ROW ("application/json; charset=utf-8", HTML, JSON)
ROW ("text/html;;q=0.5, text/plain;q=0.4", TEXT, HTML)
ROW ("text/html;a=\"x,y;q=0\"; q=0.3, text/plain;q=0.2", HTML, TEXT)
ROW ("text/html;a=\"x\\\"y\", text/plain;q=0.2", HTML, TEXT)
ROW ("application/json;a=\"text/plain, ,\";q=0.3, text/html;q=0.2", HTML, JSON)
ROW ("application/json;a=\"text/plain", HTML, HTML)
ROW ("text/html;a=\"b, text/plain", JSON, JSON)
ROW ("text/plain, text/html;a=\"b, text/html", JSON, TEXT)

/* As clients send it.  */
ROW ("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,"
     "image/webp,*/*;q=0.8",
     TEXT, HTML)
ROW ("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,"
     "image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7",
     JSON, HTML)
ROW ("application/json, text/javascript, */*; q=0.01", HTML, JSON)
ROW ("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", JSON, HTML)
ROW ("image/avif,image/webp,image/png,*/*;q=0.8", HTML, HTML)
ROW ("application/vnd.api+json", TEXT, TEXT)
