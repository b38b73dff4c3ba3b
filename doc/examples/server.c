/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <httpstatus.h>
#include <microhttpd.h>
#include <stdio.h>

#define FIELD(name)                                                           \
  MHD_lookup_connection_value (client, MHD_HEADER_KIND, name), HTTPSTATUS_NUL

static enum MHD_Result
answer (void *closure, struct MHD_Connection *client, const char *path,
        const char *method, const char *version, const char *upload,
        size_t *upload_size, void **context)
{
  struct httpstatus_page page = HTTPSTATUS_PAGE_INIT;
  char body[HTTPSTATUS_PAGE_SIZE];
  page.status = HTTPSTATUS_NOT_FOUND;
  page.format = httpstatus_format_negotiate (FIELD ("Accept"), page.format);
  page.language = httpstatus_language_negotiate (FIELD ("Accept-Language"));
  struct MHD_Response *response = MHD_create_response_from_buffer (
      httpstatus_page_render (&page, body, sizeof body), body,
      MHD_RESPMEM_MUST_COPY);
  MHD_add_response_header (response, "Content-Type",
                           httpstatus_format_type (page.format));
  MHD_add_response_header (response, "Content-Language",
                           httpstatus_language_tag (page.language));
  MHD_add_response_header (response, "Vary", "Accept, Accept-Language");
  enum MHD_Result result = MHD_queue_response (client, 404, response);
  MHD_destroy_response (response);
  return result;
}

int
main (void)
{
  struct sockaddr_in here = { AF_INET, 0, { htonl (INADDR_LOOPBACK) }, { 0 } };
  struct MHD_Daemon *server = MHD_start_daemon (
      MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD, 0, NULL, NULL, answer,
      NULL, MHD_OPTION_SOCK_ADDR, &here, MHD_OPTION_END);
  fprintf (stderr, "http://127.0.0.1:%d/, until Enter\n",
           MHD_get_daemon_info (server, MHD_DAEMON_INFO_BIND_PORT)->port);
  getchar ();
  MHD_stop_daemon (server);
}
