/* SPDX-License-Identifier: MIT */
/* injection-rows.h - what a hostile caller puts into a field: ROW (text) */

/* Markup.  */
ROW ("<script>alert(1)</script>")
ROW ("<img src=x onerror=alert(1)>")
ROW ("</title><script>alert(1)</script>")
ROW ("</style><script>alert(1)</script>")
ROW ("</p></main></body></html><h1>x</h1>")
ROW ("</code></p><p>x")
ROW ("<!-- x")
ROW ("--><script>alert(1)</script>")
ROW ("<![CDATA[x]]>")
ROW ("<?php echo 1 ?>")
ROW ("<svg/onload=alert(1)>")
ROW ("<a href=\"javascript:alert(1)\">x</a>")
ROW ("<base href=//evil.example/>")
ROW ("<meta http-equiv=refresh content=0;url=//evil.example>")
ROW ("<iframe srcdoc='<script>alert(1)</script>'>")
ROW ("<plaintext>")
ROW ("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">")
ROW ("<")
ROW ("<<<<<<<<")
ROW ("a<b>c&d\"e'f")

/* Quotes and attributes.  */
ROW ("\" onmouseover=\"alert(1)")
ROW ("' onmouseover='alert(1)")
ROW ("\">x")
ROW ("'>x")
ROW ("\"'`=<>")
ROW ("` onmouseover=alert(1)")

/* Entities.  */
ROW ("&lt;script&gt;")
ROW ("&amp;")
ROW ("&")
ROW ("&#60;script&#62;")
ROW ("&#x3c;&#0;&quot")
ROW ("&notit;")

/* JSON.  */
ROW ("\",\"status\":200,\"x\":\"")
ROW ("\\\",\\\"x\\\":\\\"")
ROW ("\\")
ROW ("\\u0022\\u003c")
ROW ("\"}\n{\"title\":\"x\"}")

/* Placeholders and formats.  */
ROW ("{id} {count} {{title}}")
ROW ("%s%n%100000d")
ROW ("${x} #{x} {{constructor.constructor('alert(1)')()}}")

/* Lines.  */
ROW ("a\r\nSet-Cookie: x=1\r\n\r\n<script>")
ROW ("a\nb\rc\td")
ROW ("\r\n")

/* Controls.  */
ROW ("\033]0;x\007\033[31mred\033[2J")
ROW ("\001\002\010\013\014\016\037\177")
ROW ("\302\200\302\233"
     "31m\302\237")

/* Directions.  */
ROW ("\342\200\256txt.exe\342\200\254")
ROW ("\342\201\246\342\201\246\342\201\251x\342\201\251\342\201\251\342\201"
     "\251")
ROW ("\327\251\327\234\327\225\327\235 <b>")

/* Broken UTF-8.  */
ROW ("\377\376\xfd\x80<")
ROW ("\300\274script\300\276")               /* overlong < and > */
ROW ("\340\200\274script\360\200\200\276")   /* overlong */
ROW ("\355\240\274\355\260\200")             /* surrogates */
ROW ("\364\220\200\200\370\210\200\200\200") /* above U+10FFFF */
ROW ("\303")                                 /* cut */
ROW ("\342\202")
ROW ("\360\237\230")
ROW ("\303<script>\342\202\"\360\237\230'>")
ROW ("\360\237\230\200 \342\202\254 \303\251 x")
ROW ("\357\277\276\357\277\277\357\273\277\342\200\250\342\200\251")
