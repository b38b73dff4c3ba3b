/* SPDX-License-Identifier: MIT */
/* vendor-list.h - every code that a vendor gives a meaning, or another meaning
   than IANA: its facts, and its English texts

   The second half of status-list.h, which includes it, and says how to read
   it, to change a text, and where the flags come from; RETRY: the fault is that
   of a server, and often passes.  Sorted by code, then by the vendor's number.
   The phrase is the vendor's where it has one.  DOC is its documentation or
   source file.  CUSTOMARY names the reading of a bare code that IANA has not
   assigned: the one that most people who meet it mean.  Left out: 110 to 113,
   199, 214 and 299, which were warn codes (RFC 7234, Section 5.5).  */

VENDOR (1, NGINX, "nginx")
VENDOR (2, MICROSOFT, "Microsoft")
VENDOR (3, AWS, "AWS")
VENDOR (4, ALIBABA_CLOUD, "Alibaba Cloud")
VENDOR (5, CLOUDFLARE, "Cloudflare")
VENDOR (6, PANTHEON, "Pantheon")
VENDOR (7, ESRI, "Esri")
VENDOR (8, LARAVEL, "Laravel")
VENDOR (9, TWITTER, "Twitter")
VENDOR (10, SPRING, "Spring")
VENDOR (11, SHOPIFY, "Shopify")
VENDOR (12, APACHE, "Apache")
VENDOR (13, CPANEL, "cPanel")
VENDOR (14, QUALYS, "Qualys")
VENDOR (15, PROXIES, "network proxies")
VENDOR (16, LINKEDIN, "LinkedIn")

READING (APACHE, 218, THIS_IS_FINE,
  "This is fine",
  DOC ("Apache HTTP Server, ProxyErrorOverride",
       "https://httpd.apache.org/docs/2.4/mod/"
       "mod_proxy.html#proxyerroroverride"),
  0,
  /* TRANSLATORS: 218 of Apache, title; said with irony. */
  NC_("title", "This is fine"),
  /* TRANSLATORS: 218 of Apache, description. */
  N_("The Apache HTTP Server uses this code inside, so that an error "
     "response keeps its body although ProxyErrorOverride is set."),
  "")

CUSTOMARY (218, APACHE, THIS_IS_FINE)

READING (LARAVEL, 419, PAGE_EXPIRED,
  "Page Expired",
  DOC ("Laravel, 419.blade.php",
       "https://github.com/laravel/framework/blob/master/src/Illuminate/"
       "Foundation/Exceptions/views/419.blade.php"),
  0,
  /* TRANSLATORS: 419 of Laravel, title. */
  NC_("title", "Page expired"),
  /* TRANSLATORS: 419 of Laravel, description. */
  N_("The application did not accept the form, because the token that "
     "protects it against forged requests is missing or too old."),
  /* TRANSLATORS: 419 of Laravel, advice. */
  N_("This page was open for too long. Load it again, then fill in "
     "the form again."))

CUSTOMARY (419, LARAVEL, PAGE_EXPIRED)

READING (TWITTER, 420, ENHANCE_YOUR_CALM,
  "Enhance Your Calm",
  DOC ("Wikipedia, List of HTTP status codes",
       "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"),
  F (RETRY),
  /* TRANSLATORS: 420 of Twitter, title; the phrase, from a film, asks
     the client to calm down. */
  NC_("title", "Rate limit reached"),
  /* TRANSLATORS: 420 of Twitter, description. */
  N_("The programming interface of Twitter used this code for clients "
     "that sent too many requests; later it used 429 for them."),
  /* TRANSLATORS: 420 of Twitter, advice. */
  N_("Many requests came from your connection in a short time. Wait a "
     "little, then try again."))

READING (SPRING, 420, METHOD_FAILURE,
  "Method Failure",
  DOC ("Spring Framework, HttpStatus",
       "https://docs.spring.io/spring-framework/docs/5.3.x/javadoc-api/org/"
       "springframework/http/HttpStatus.html#METHOD_FAILURE"),
  0,
  /* TRANSLATORS: 420 of Spring, title. */
  NC_("title", "Method failed"),
  /* TRANSLATORS: 420 of Spring, description. */
  N_("The method failed on the resource. Spring took this code from "
     "an early draft of WebDAV, and has deprecated it."),
  "")

CUSTOMARY (420, TWITTER, ENHANCE_YOUR_CALM)

READING (SHOPIFY, 430, SHOPIFY_SECURITY_REJECTION,
  "Shopify Security Rejection",
  DOC ("Shopify API response status codes",
       "https://shopify.dev/docs/api/usage/response-codes"),
  0,
  /* TRANSLATORS: 430 of Shopify, title. */
  NC_("title", "Rejected for security reasons"),
  /* TRANSLATORS: 430 of Shopify, description. */
  N_("Shopify refused the request because it appears to be malicious."),
  /* TRANSLATORS: 430 of Shopify, advice. */
  N_("The site could not tell your visit from an attack. Try again "
     "later, or contact the people who run it."))

CUSTOMARY (430, SHOPIFY, SHOPIFY_SECURITY_REJECTION)

READING (MICROSOFT, 440, LOGIN_TIMEOUT,
  "Login Timeout",
  DOC ("Microsoft Support, 941201",
       "https://support.microsoft.com/kb/941201"),
  0,
  /* TRANSLATORS: 440 of Microsoft, title. */
  NC_("title", "Session expired"),
  /* TRANSLATORS: 440 of Microsoft, description. */
  N_("The session of the client with Outlook on the web or another "
     "service of Microsoft Exchange has expired, so that the user has "
     "to sign in again."),
  /* TRANSLATORS: 440 of Microsoft, advice. */
  N_("You were signed out because nothing happened for a while. Sign "
     "in again."))

CUSTOMARY (440, MICROSOFT, LOGIN_TIMEOUT)

READING (NGINX, 444, NO_RESPONSE,
  "No Response",
  DOC ("nginx, return",
       "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return"),
  0,
  /* TRANSLATORS: 444 of nginx, title. */
  NC_("title", "Closed without response"),
  /* TRANSLATORS: 444 of nginx, description. */
  N_("nginx closed the connection without sending anything. "
     "Administrators configure this to turn away unwanted requests; "
     "the code appears in logs only."),
  "")

CUSTOMARY (444, NGINX, NO_RESPONSE)

READING (MICROSOFT, 449, RETRY_WITH,
  "Retry With",
  DOC ("Wikipedia, List of HTTP status codes",
       "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"),
  0,
  /* TRANSLATORS: 449 of Microsoft, title. */
  NC_("title", "More information needed"),
  /* TRANSLATORS: 449 of Microsoft, description. */
  N_("Internet Information Services cannot carry out the request "
     "because information is missing that the user has to provide. "
     "The client can send the request again with it."),
  /* TRANSLATORS: 449 of Microsoft, advice. */
  N_("The site needs more information from you. Go back, complete "
     "what you entered, then send it again."))

CUSTOMARY (449, MICROSOFT, RETRY_WITH)

READING (MICROSOFT, 450, BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS,
  "Blocked by Windows Parental Controls",
  DOC ("Wikipedia, List of HTTP status codes",
       "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"),
  0,
  /* TRANSLATORS: 450 of Microsoft, title. */
  NC_("title", "Blocked by parental controls"),
  /* TRANSLATORS: 450 of Microsoft, description. */
  N_("Windows Parental Controls are switched on, and block access to "
     "the requested page."),
  /* TRANSLATORS: 450 of Microsoft, advice. */
  N_("The parental controls of this computer block this page. The "
     "person who set them up can allow it."))

CUSTOMARY (450, MICROSOFT, BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS)

READING (MICROSOFT, 451, REDIRECT_TO_OTHER_SERVER,
  "Redirect to Other Server",
  DOC ("[MS-ASHTTP], Exchange ActiveSync: HTTP Protocol",
       "https://learn.microsoft.com/en-us/openspecs/"
       "exchange_server_protocols/ms-ashttp/"
       "4cbf28dc-2876-41c6-9d87-ba9db86cd40d"),
  0,
  /* TRANSLATORS: 451 of Microsoft, title. */
  NC_("title", "Other mail server"),
  /* TRANSLATORS: 451 of Microsoft, description. */
  N_("Exchange ActiveSync tells the client to turn to another server, "
     "which is better suited or holds the mailbox of the user. The "
     "X-MS-Location header field names it."),
  "")

READING (AWS, 460, CLIENT_CLOSED_CONNECTION,
  "Client Closed Connection",
  DOC ("AWS, Application Load Balancer",
       "https://docs.aws.amazon.com/elasticloadbalancing/latest/"
       "application/load-balancer-troubleshooting.html#http-460-issues"),
  0,
  /* TRANSLATORS: 460 of AWS, title. */
  NC_("title", "Connection closed by the client"),
  /* TRANSLATORS: 460 of AWS, description. */
  N_("The load balancer received the request, but the client closed "
     "the connection before the idle timeout had elapsed. The code "
     "appears in logs only."),
  "")

CUSTOMARY (460, AWS, CLIENT_CLOSED_CONNECTION)

READING (AWS, 463, TOO_MANY_FORWARDED_IP_ADDRESSES,
  "Too Many Forwarded IP Addresses",
  DOC ("AWS, Application Load Balancer",
       "https://docs.aws.amazon.com/elasticloadbalancing/latest/"
       "application/load-balancer-troubleshooting.html#http-463-issues"),
  0,
  /* TRANSLATORS: 463 of AWS, title. */
  NC_("title", "Too many forwarded addresses"),
  /* TRANSLATORS: 463 of AWS, description. */
  N_("The load balancer received an X-Forwarded-For header field with "
     "more than 30 IP addresses."),
  /* TRANSLATORS: 463 of AWS, advice. */
  N_("Your connection passes through too many intermediate systems "
     "for this site. Try again from another network."))

READING (ALIBABA_CLOUD, 463, FORWARDING_LOOP_DETECTED,
  "Forwarding Loop Detected",
  DOC ("Alibaba Cloud, ALB status codes",
       "https://www.alibabacloud.com/help/en/slb/application-load-balancer/"
       "support/alb-status-codes"),
  0,
  /* TRANSLATORS: 463 of Alibaba Cloud, title. */
  NC_("title", "Forwarding loop"),
  /* TRANSLATORS: 463 of Alibaba Cloud, description. */
  N_("The load balancer found that the request passes through it "
     "again and again, and no longer forwards it."),
  /* TRANSLATORS: 463 of Alibaba Cloud, advice. */
  N_("The problem comes from the way the site is set up, not from "
     "you. If it does not go away, contact the people who run this "
     "site."))

CUSTOMARY (463, AWS, TOO_MANY_FORWARDED_IP_ADDRESSES)

READING (AWS, 464, INCOMPATIBLE_PROTOCOL_VERSIONS,
  "Incompatible Protocol Versions",
  DOC ("AWS, Application Load Balancer",
       "https://docs.aws.amazon.com/elasticloadbalancing/latest/"
       "application/load-balancer-troubleshooting.html#http-464-issues"),
  0,
  /* TRANSLATORS: 464 of AWS, title; a target group is the set of servers
     behind the load balancer. */
  NC_("title", "Incompatible protocol versions"),
  /* TRANSLATORS: 464 of AWS, description. */
  N_("The load balancer received the request in a version of HTTP "
     "that does not go with that of the target group."),
  /* TRANSLATORS: 464 of AWS, advice. */
  N_("This site does not accept the kind of connection that your "
     "browser uses. Update your browser, or try another one."))

CUSTOMARY (464, AWS, INCOMPATIBLE_PROTOCOL_VERSIONS)

READING (NGINX, 494, REQUEST_HEADER_TOO_LARGE,
  "Request Header Too Large",
  DOC ("nginx, ngx_http_special_response.c",
       "https://github.com/nginx/nginx/blob/master/src/http/"
       "ngx_http_special_response.c"),
  0,
  /* TRANSLATORS: 494 of nginx, title; 431 has another title. */
  NC_("title", "Request header too large"),
  /* TRANSLATORS: 494 of nginx, description. */
  N_("The header of the request, or a line of it, is too large for "
     "nginx. Unless it is configured otherwise, the client gets a "
     "response with code 400."),
  /* TRANSLATORS: 494 of nginx, advice. */
  N_("Your browser sent more information than this site accepts. "
     "Delete the cookies of this site in your browser, then try "
     "again."))

CUSTOMARY (494, NGINX, REQUEST_HEADER_TOO_LARGE)

READING (NGINX, 495, SSL_CERTIFICATE_ERROR,
  "SSL Certificate Error",
  DOC ("nginx, ngx_http_ssl_module",
       "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors"),
  0,
  /* TRANSLATORS: 495 of nginx, title. */
  NC_("title", "Client certificate error"),
  /* TRANSLATORS: 495 of nginx, description. */
  N_("nginx could not verify the certificate that the client "
     "presented. Unless it is configured otherwise, the client gets a "
     "response with code 400."),
  /* TRANSLATORS: 495 of nginx, advice. */
  N_("The site did not accept the certificate that your browser "
     "presented. Choose another one, or contact the people who run "
     "this site."))

CUSTOMARY (495, NGINX, SSL_CERTIFICATE_ERROR)

READING (NGINX, 496, SSL_CERTIFICATE_REQUIRED,
  "SSL Certificate Required",
  DOC ("nginx, ngx_http_ssl_module",
       "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors"),
  0,
  /* TRANSLATORS: 496 of nginx, title. */
  NC_("title", "Client certificate required"),
  /* TRANSLATORS: 496 of nginx, description. */
  N_("nginx requires a certificate from the client, and the client "
     "has not presented one. Unless it is configured otherwise, the "
     "client gets a response with code 400."),
  /* TRANSLATORS: 496 of nginx, advice. */
  N_("This site requires a certificate that identifies you. Install "
     "yours in your browser, or contact the people who run this site."))

CUSTOMARY (496, NGINX, SSL_CERTIFICATE_REQUIRED)

READING (NGINX, 497, HTTP_REQUEST_SENT_TO_HTTPS_PORT,
  "HTTP Request Sent to HTTPS Port",
  DOC ("nginx, ngx_http_ssl_module",
       "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors"),
  0,
  /* TRANSLATORS: 497 of nginx, title. */
  NC_("title", "HTTP request on an HTTPS port"),
  /* TRANSLATORS: 497 of nginx, description. */
  N_("The client sent a request without TLS to a port where nginx "
     "expects HTTPS. Unless it is configured otherwise, the client "
     "gets a response with code 400."),
  /* TRANSLATORS: 497 of nginx, advice. */
  N_("This address needs a secure connection. Begin the address with "
     "https:// and try again."))

CUSTOMARY (497, NGINX, HTTP_REQUEST_SENT_TO_HTTPS_PORT)

READING (NGINX, 498, REQUEST_CANCELED,
  "Request Canceled",
  DOC ("nginx, ngx_http_special_response.c",
       "https://github.com/nginx/nginx/blob/master/src/http/"
       "ngx_http_special_response.c"),
  0,
  /* TRANSLATORS: 498 of nginx, title. */
  NC_("title", "Request canceled"),
  /* TRANSLATORS: 498 of nginx, description. */
  N_("nginx uses this code inside, for a request that was canceled. "
     "It does not reach clients."),
  "")

READING (ESRI, 498, INVALID_TOKEN,
  "Invalid Token",
  DOC ("ArcGIS Server, token authentication",
       "https://help.arcgis.com/en/arcgisserver/10.0/apis/soap/"
       "index.htm#Using_token_authentication.htm"),
  0,
  /* TRANSLATORS: 498 of Esri, title; a token stands for a sign-in. */
  NC_("title", "Invalid token"),
  /* TRANSLATORS: 498 of Esri, description. */
  N_("The token with which the client wants to access a service of "
     "ArcGIS is invalid or has expired."),
  /* TRANSLATORS: 498 of Esri, advice. */
  N_("Your sign-in is no longer valid. Sign in again."))

CUSTOMARY (498, ESRI, INVALID_TOKEN)

READING (NGINX, 499, CLIENT_CLOSED_REQUEST,
  "Client Closed Request",
  DOC ("nginx, ngx_http_special_response.c",
       "https://github.com/nginx/nginx/blob/master/src/http/"
       "ngx_http_special_response.c"),
  0,
  /* TRANSLATORS: 499 of nginx, title. */
  NC_("title", "Request closed by the client"),
  /* TRANSLATORS: 499 of nginx, description. */
  N_("The client closed the connection while nginx was still working "
     "on the response. The code appears in logs only."),
  "")

READING (ESRI, 499, TOKEN_REQUIRED,
  "Token Required",
  DOC ("ArcGIS Server, token authentication",
       "https://help.arcgis.com/en/arcgisserver/10.0/apis/soap/"
       "index.htm#Using_token_authentication.htm"),
  0,
  /* TRANSLATORS: 499 of Esri, title. */
  NC_("title", "Token required"),
  /* TRANSLATORS: 499 of Esri, description. */
  N_("The service of ArcGIS can only be accessed with a token, and "
     "the client has not sent one."),
  /* TRANSLATORS: 499 of Esri, advice. */
  N_("You have to sign in before you can see this. Sign in, then try "
     "again."))

CUSTOMARY (499, NGINX, CLIENT_CLOSED_REQUEST)

READING (CPANEL, 509, BANDWIDTH_LIMIT_EXCEEDED,
  "Bandwidth Limit Exceeded",
  DOC ("cPanel, HTTP error codes and quick fixes",
       "https://docs.cpanel.net/knowledge-base/web-services/"
       "http-error-codes-and-quick-fixes/"),
  0,
  /* TRANSLATORS: 509 of cPanel, title. */
  NC_("title", "Bandwidth limit exceeded"),
  /* TRANSLATORS: 509 of cPanel, description. */
  N_("The site has used up the traffic that its hosting plan includes "
     "for the current period. Apache answers so with the bandwidth "
     "limits of cPanel and similar control panels."),
  /* TRANSLATORS: 509 of cPanel, advice. */
  N_("This site cannot be shown at the moment, because it was used "
     "more than its hosting plan allows. Try again later."))

CUSTOMARY (509, CPANEL, BANDWIDTH_LIMIT_EXCEEDED)

READING (CLOUDFLARE, 520, WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR,
  "Web Server Returned an Unknown Error",
  DOC ("Cloudflare, Error 520",
       "https://developers.cloudflare.com/support/troubleshooting/"
       "http-status-codes/cloudflare-5xx-errors/error-520/"),
  F (RETRY),
  /* TRANSLATORS: 520 of Cloudflare, title. */
  NC_("title", "Unknown error of the origin server"),
  /* TRANSLATORS: 520 of Cloudflare, description. */
  N_("The origin server sent Cloudflare an empty, unknown or "
     "unexpected response."),
  /* TRANSLATORS: 520 of Cloudflare, advice. */
  N_("The site did not get an answer from another system that it "
     "needs. Try again later; if you were sending a form or paying, "
     "first check whether it went through."))

CUSTOMARY (520, CLOUDFLARE, WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR)

READING (CLOUDFLARE, 521, WEB_SERVER_IS_DOWN,
  "Web Server Is Down",
  DOC ("Cloudflare, Error 521",
       "https://developers.cloudflare.com/support/troubleshooting/"
       "http-status-codes/cloudflare-5xx-errors/error-521/"),
  F (RETRY),
  /* TRANSLATORS: 521 of Cloudflare, title. */
  NC_("title", "Web server down"),
  /* TRANSLATORS: 521 of Cloudflare, description. */
  N_("The origin server refused the connection from Cloudflare."),
  /* TRANSLATORS: 521 of Cloudflare, advice. */
  N_("The server of this site cannot be reached. Try again later."))

CUSTOMARY (521, CLOUDFLARE, WEB_SERVER_IS_DOWN)

READING (CLOUDFLARE, 522, CONNECTION_TIMED_OUT,
  "Connection Timed Out",
  DOC ("Cloudflare, Error 522",
       "https://developers.cloudflare.com/support/troubleshooting/"
       "http-status-codes/cloudflare-5xx-errors/error-522/"),
  F (RETRY),
  /* TRANSLATORS: 522 of Cloudflare, title. */
  NC_("title", "Connection timed out"),
  /* TRANSLATORS: 522 of Cloudflare, description. */
  N_("Cloudflare could not set up a TCP connection to the origin "
     "server in time."),
  /* TRANSLATORS: 522 of Cloudflare, advice. */
  N_("The server of this site cannot be reached. Try again later."))

CUSTOMARY (522, CLOUDFLARE, CONNECTION_TIMED_OUT)

READING (CLOUDFLARE, 523, ORIGIN_IS_UNREACHABLE,
  "Origin Is Unreachable",
  DOC ("Cloudflare, Error 523",
       "https://developers.cloudflare.com/support/troubleshooting/"
       "http-status-codes/cloudflare-5xx-errors/error-523/"),
  F (RETRY),
  /* TRANSLATORS: 523 of Cloudflare, title. */
  NC_("title", "Origin server unreachable"),
  /* TRANSLATORS: 523 of Cloudflare, description. */
  N_("Cloudflare could not reach the origin server, for example "
     "because the DNS records of the site are wrong."),
  /* TRANSLATORS: 523 of Cloudflare, advice. */
  N_("The server of this site cannot be reached. Try again later."))

CUSTOMARY (523, CLOUDFLARE, ORIGIN_IS_UNREACHABLE)

READING (CLOUDFLARE, 524, A_TIMEOUT_OCCURRED,
  "A Timeout Occurred",
  DOC ("Cloudflare, Error 524",
       "https://developers.cloudflare.com/support/troubleshooting/"
       "http-status-codes/cloudflare-5xx-errors/error-524/"),
  F (RETRY),
  /* TRANSLATORS: 524 of Cloudflare, title. */
  NC_("title", "Response timed out"),
  /* TRANSLATORS: 524 of Cloudflare, description. */
  N_("Cloudflare set up a connection to the origin server, but the "
     "origin server did not respond in time."),
  /* TRANSLATORS: 524 of Cloudflare, advice. */
  N_("The site did not get an answer from another system that it "
     "needs. Try again later; if you were sending a form or paying, "
     "first check whether it went through."))

CUSTOMARY (524, CLOUDFLARE, A_TIMEOUT_OCCURRED)

READING (CLOUDFLARE, 525, SSL_HANDSHAKE_FAILED,
  "SSL Handshake Failed",
  DOC ("Cloudflare, Error 525",
       "https://developers.cloudflare.com/support/troubleshooting/"
       "http-status-codes/cloudflare-5xx-errors/error-525/"),
  0,
  /* TRANSLATORS: 525 of Cloudflare, title. */
  NC_("title", "TLS handshake failed"),
  /* TRANSLATORS: 525 of Cloudflare, description. */
  N_("The TLS handshake between Cloudflare and the origin server "
     "failed."),
  /* TRANSLATORS: 525 of Cloudflare, advice. */
  N_("The problem comes from the way the site is set up, not from "
     "you. If it does not go away, contact the people who run this "
     "site."))

CUSTOMARY (525, CLOUDFLARE, SSL_HANDSHAKE_FAILED)

READING (CLOUDFLARE, 526, INVALID_SSL_CERTIFICATE,
  "Invalid SSL Certificate",
  DOC ("Cloudflare, Error 526",
       "https://developers.cloudflare.com/support/troubleshooting/"
       "http-status-codes/cloudflare-5xx-errors/error-526/"),
  0,
  /* TRANSLATORS: 526 of Cloudflare, title. */
  NC_("title", "Invalid certificate of the origin server"),
  /* TRANSLATORS: 526 of Cloudflare, description. */
  N_("Cloudflare could not validate the certificate of the origin "
     "server."),
  /* TRANSLATORS: 526 of Cloudflare, advice. */
  N_("The problem comes from the way the site is set up, not from "
     "you. If it does not go away, contact the people who run this "
     "site."))

CUSTOMARY (526, CLOUDFLARE, INVALID_SSL_CERTIFICATE)

READING (CLOUDFLARE, 527, RAILGUN_ERROR,
  "Railgun Error",
  DOC ("Wikipedia, List of HTTP status codes",
       "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"),
  F (RETRY),
  /* TRANSLATORS: 527 of Cloudflare, title; Railgun is the name of a
     product. */
  NC_("title", "Railgun error"),
  /* TRANSLATORS: 527 of Cloudflare, description. */
  N_("The connection between Cloudflare and the Railgun server at the "
     "origin failed. Cloudflare has retired Railgun since."),
  /* TRANSLATORS: 527 of Cloudflare, advice. */
  N_("The server of this site cannot be reached. Try again later."))

CUSTOMARY (527, CLOUDFLARE, RAILGUN_ERROR)

READING (QUALYS, 529, SITE_IS_OVERLOADED,
  "Site Is Overloaded",
  DOC ("Qualys SSL Labs API",
       "https://github.com/ssllabs/ssllabs-scan/blob/master/"
       "ssllabs-api-docs-v3.md"),
  F (RETRY),
  /* TRANSLATORS: 529 of Qualys, title. */
  NC_("title", "Site overloaded"),
  /* TRANSLATORS: 529 of Qualys, description. */
  N_("The service is overloaded and cannot handle the request. The "
     "programming interfaces of Qualys and of others answer so."),
  /* TRANSLATORS: 529 of Qualys, advice. */
  N_("The site is overloaded or under maintenance. Try again later."))

CUSTOMARY (529, QUALYS, SITE_IS_OVERLOADED)

READING (CLOUDFLARE, 530, CLOUDFLARE_1XXX_ERROR,
  "Cloudflare 1xxx Error",
  DOC ("Cloudflare, Error 530",
       "https://developers.cloudflare.com/support/troubleshooting/"
       "http-status-codes/cloudflare-5xx-errors/error-530/"),
  F (RETRY),
  /* TRANSLATORS: 530 of Cloudflare, title. */
  NC_("title", "Cloudflare error"),
  /* TRANSLATORS: 530 of Cloudflare, description. */
  N_("Cloudflare could not deliver the request. The page that comes "
     "with this code shows an error number from 1000 to 1999, which "
     "tells the cause."),
  /* TRANSLATORS: 530 of Cloudflare, advice. */
  N_("This site cannot be reached at the moment. Try again later, or "
     "contact the people who run it."))

READING (PANTHEON, 530, SITE_IS_FROZEN,
  "Site Is Frozen",
  DOC ("Pantheon, errors and server responses",
       "https://docs.pantheon.io/errors-and-server-responses"),
  0,
  /* TRANSLATORS: 530 of Pantheon, title. */
  NC_("title", "Site frozen"),
  /* TRANSLATORS: 530 of Pantheon, description. */
  N_("Pantheon has frozen the site because it was not used for a long "
     "time."),
  /* TRANSLATORS: 530 of Pantheon, advice. */
  N_("This site is switched off because it was not used for a long "
     "time. The people who run it can switch it on again."))

CUSTOMARY (530, CLOUDFLARE, CLOUDFLARE_1XXX_ERROR)

READING (SHOPIFY, 540, TEMPORARILY_DISABLED,
  "Temporarily Disabled",
  DOC ("Shopify API response status codes",
       "https://shopify.dev/docs/api/usage/response-codes"),
  0,
  /* TRANSLATORS: 540 of Shopify, title. */
  NC_("title", "Temporarily disabled"),
  /* TRANSLATORS: 540 of Shopify, description. */
  N_("Shopify has temporarily disabled the endpoint that the request "
     "asks for, for example during an incident."),
  /* TRANSLATORS: 540 of Shopify, advice. */
  N_("This part of the site is switched off at the moment. Try again "
     "later."))

CUSTOMARY (540, SHOPIFY, TEMPORARILY_DISABLED)

READING (AWS, 561, UNAUTHORIZED_BY_IDENTITY_PROVIDER,
  "Unauthorized by Identity Provider",
  DOC ("AWS, Application Load Balancer",
       "https://docs.aws.amazon.com/elasticloadbalancing/latest/"
       "application/load-balancer-troubleshooting.html#http-561-issues"),
  0,
  /* TRANSLATORS: 561 of AWS, title. */
  NC_("title", "Error of the identity provider"),
  /* TRANSLATORS: 561 of AWS, description. */
  N_("The load balancer was to authenticate the user, and the "
     "identity provider returned an error."),
  /* TRANSLATORS: 561 of AWS, advice. */
  N_("The service that checks who you are reported a problem. Try to "
     "sign in again later."))

CUSTOMARY (561, AWS, UNAUTHORIZED_BY_IDENTITY_PROVIDER)

READING (PROXIES, 598, NETWORK_READ_TIMEOUT_ERROR,
  "Network Read Timeout Error",
  DOC ("Wikipedia, List of HTTP status codes",
       "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"),
  F (RETRY),
  /* TRANSLATORS: 598 of network proxies, title. */
  NC_("title", "Network read timeout"),
  /* TRANSLATORS: 598 of network proxies, description. */
  N_("Some proxies use this code to tell the client that they waited "
     "in vain for data from the server behind them."),
  /* TRANSLATORS: 598 of network proxies, advice. */
  N_("The site did not get an answer from another system that it "
     "needs. Try again later; if you were sending a form or paying, "
     "first check whether it went through."))

CUSTOMARY (598, PROXIES, NETWORK_READ_TIMEOUT_ERROR)

READING (PROXIES, 599, NETWORK_CONNECT_TIMEOUT_ERROR,
  "Network Connect Timeout Error",
  DOC ("Wikipedia, List of HTTP status codes",
       "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"),
  F (RETRY),
  /* TRANSLATORS: 599 of network proxies, title. */
  NC_("title", "Network connect timeout"),
  /* TRANSLATORS: 599 of network proxies, description. */
  N_("Some proxies use this code to tell the client that they could "
     "not connect in time to the server behind them."),
  /* TRANSLATORS: 599 of network proxies, advice. */
  N_("The site did not get an answer from another system that it "
     "needs. Try again later; if you were sending a form or paying, "
     "first check whether it went through."))

CUSTOMARY (599, PROXIES, NETWORK_CONNECT_TIMEOUT_ERROR)

READING (SHOPIFY, 783, UNEXPECTED_TOKEN,
  "Unexpected Token",
  DOC ("Shopify API response status codes",
       "https://shopify.dev/docs/api/usage/response-codes"),
  0,
  /* TRANSLATORS: 783 of Shopify, title; a token here is a piece of JSON,
     not a sign-in. */
  NC_("title", "Unexpected token"),
  /* TRANSLATORS: 783 of Shopify, description. */
  N_("The body of the request to Shopify has a syntax error in its "
     "JSON."),
  "")

CUSTOMARY (783, SHOPIFY, UNEXPECTED_TOKEN)

READING (LINKEDIN, 999, REQUEST_DENIED,
  "Request Denied",
  DOC ("Wikipedia, List of HTTP status codes",
       "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"),
  0,
  /* TRANSLATORS: 999 of LinkedIn, title. */
  NC_("title", "Request denied"),
  /* TRANSLATORS: 999 of LinkedIn, description. */
  N_("LinkedIn refused the request because it takes the client for a "
     "robot, or because too many requests came from it."),
  /* TRANSLATORS: 999 of LinkedIn, advice. */
  N_("The site could not tell your visit from that of a robot. Try "
     "again later, or sign in."))

CUSTOMARY (999, LINKEDIN, REQUEST_DENIED)
