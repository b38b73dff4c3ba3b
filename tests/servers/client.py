# SPDX-License-Identifier: MIT
# client.py - requests, and what they are answered with

import http.client
import socket
import ssl


class Answer:
    def __init__(self, status, fields, body):
        self.status = status
        self.fields = [(name.lower(), value) for name, value in fields]
        self.body = body

    def all(self, name):
        return [value for key, value in self.fields if key == name.lower()]

    def field(self, name):
        """Its value; several are joined, as by RFC 9110, Section 5.2."""
        values = self.all(name)
        return ', '.join(values) if values else None

    def tokens(self, name):
        return {token.strip().lower()
                for token in (self.field(name) or '').split(',')} - {''}


class Client:
    """Connections that are kept open, one a port."""

    def __init__(self):
        self.connections = {}

    def ask(self, port, path, method='GET', body=None, **fields):
        for attempt in range(2):
            connection = self.connections.get(port)
            if connection is None:
                connection = http.client.HTTPConnection('127.0.0.1', port,
                                                        timeout=20)
                self.connections[port] = connection
            try:
                return self.exchange(connection, path, method, body, fields)
            except (http.client.HTTPException, OSError):
                # It may have been closed meanwhile: once.
                connection.close()
                del self.connections[port]
                if attempt:
                    raise
        return None

    @staticmethod
    def exchange(connection, path, method, body, fields):
        connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in fields.items():
            if value is not None:
                connection.putheader(name.replace('_', '-'),
                                     value.encode('latin-1'))
        if body is not None or method in ('POST', 'PUT'):
            connection.putheader('Content-Length', str(len(body or b'')))
        connection.endheaders(body or None)
        response = connection.getresponse()
        return Answer(response.status, response.getheaders(), response.read())

    def close(self):
        for connection in self.connections.values():
            connection.close()


def ask_raw(port, request):
    """What the bytes of REQUEST, which may be no HTTP, are answered with."""
    with socket.create_connection(('127.0.0.1', port), 20) as s:
        s.sendall(request)
        response = http.client.HTTPResponse(s)
        response.begin()
        return Answer(response.status, response.getheaders(), response.read())


def ask_tls(port, path, certificate, **fields):
    """The same by TLS.  CERTIFICATE, without its ending, is the client's; None:
    it has none."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE     # it is our own
    if certificate:
        context.load_cert_chain(f'{certificate}.crt', f'{certificate}.key')
    connection = http.client.HTTPSConnection('127.0.0.1', port, timeout=20,
                                             context=context)
    try:
        return Client.exchange(connection, path, 'GET', None, fields)
    finally:
        connection.close()
