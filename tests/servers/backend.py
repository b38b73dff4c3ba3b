# SPDX-License-Identifier: MIT
# backend.py - the application behind the servers: it answers what it is asked
# for, /503/html, /404/json, /200/html, /503/none, /503/fields

import http.server
import threading

BODIES = {
    'html': ('text/html', b'<p>what the backend says</p>\n'),
    'json': ('application/json', b'{"said": "by the backend"}\n'),
    'problem': ('application/problem+json', b'{"title": "of the backend"}\n'),
    'none': (None, b''),
    'fields': ('text/html', b'<p>a file</p>\n'),
}

# What comes with "fields".
FIELDS = (('Cache-Control', 'public, max-age=600'),
          ('Expires', 'Fri, 01 Jan 2100 00:00:00 GMT'),
          ('Content-Disposition', 'attachment; filename="a"'))


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def log_message(self, *arguments):
        pass

    def answer(self):
        self.rfile.read(int(self.headers.get('Content-Length') or 0))
        code, kind = self.path.strip('/').split('/')[-2:]
        media_type, body = BODIES[kind]
        self.send_response(int(code))
        if media_type:
            self.send_header('Content-Type', media_type)
        if code == '503':
            self.send_header('Retry-After', '120')
        for field in FIELDS if kind == 'fields' else ():
            self.send_header(*field)
        self.send_header('Vary', 'Origin')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        if self.command != 'HEAD':
            self.wfile.write(body)

    do_GET = do_HEAD = do_POST = answer


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        pass    # a server that has hung up is none


def start():
    """The port of a backend that ends with the program."""
    server = Server(('127.0.0.1', 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]
